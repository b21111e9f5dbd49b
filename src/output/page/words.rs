//! The text of a document with its marks, offices around them.

use std::collections::BTreeMap;
use std::fmt;
use std::iter::Peekable;
use std::vec;

use super::escape::{Escaped, Id};
use super::mark::{Mark, Marked, Office, marks};
use crate::{Document, Official};

/// Writes the text with its marks, offices around them.
pub(super) struct Words<'d> {
    document: &'d Document<'d, 'd>,
    /// What ids begin with.
    id: Id<'d>,
    text: &'d str,
    offices: Peekable<vec::IntoIter<Office>>,
    /// Which offices each holder's name has.
    holders: BTreeMap<usize, Vec<usize>>,
    /// How far the text is written.
    at: usize,
    /// Where the open office ends.
    open: Option<usize>,
}

impl<'d> Words<'d> {
    pub(super) fn new(document: &'d Document<'d, 'd>, id: Id<'d>) -> Words<'d> {
        let mut holders: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (number, official) in document.officials().enumerate() {
            if let Some(person) = official.person() {
                holders.entry(person.index()).or_default().push(number);
            }
        }
        Words {
            document,
            id,
            text: document.text(),
            offices: Office::all(document.officials()).into_iter().peekable(),
            holders,
            at: 0,
            open: None,
        }
    }

    pub(super) fn write(mut self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Marked { mark, hidden } in marks(self.document) {
            let span = mark.span();
            self.advance(f, span.start())?;
            // Elements cannot cross: an office that ends within a name ends before it.
            if self.open.is_some_and(|end| end < span.end()) {
                self.close(f)?;
            }
            for hidden in &hidden {
                write!(f, "<span id=\"{}-{}\"></span>", self.id, hidden.anchor())?;
            }
            self.mark(f, &mark)?;
            self.at = span.end();
        }
        self.advance(f, self.text.len())?;
        self.close(f)
    }

    /// Writes the plain text up to `to`, with the edges of offices on the way.
    fn advance(&mut self, f: &mut fmt::Formatter<'_>, to: usize) -> fmt::Result {
        loop {
            match (self.open, self.offices.peek()) {
                (Some(end), _) if end <= to => {
                    self.plain(f, end)?;
                    self.close(f)?;
                }
                (None, Some(office)) if office.span.start() <= to => {
                    let start = office.span.start().max(self.at);
                    if let Some(office) = self.offices.next().filter(|o| start < o.span.end()) {
                        self.plain(f, start)?;
                        self.office(f, &office)?;
                    }
                }
                _ => break,
            }
        }
        self.plain(f, to)
    }

    fn plain(&mut self, f: &mut fmt::Formatter<'_>, to: usize) -> fmt::Result {
        let text = self.text.get(self.at..to).unwrap_or("");
        self.at = self.at.max(to);
        write!(f, "{}", Escaped(text))
    }

    fn close(&mut self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.open.take() {
            Some(_) => f.write_str("</span>"),
            None => Ok(()),
        }
    }

    fn office(&mut self, f: &mut fmt::Formatter<'_>, office: &Office) -> fmt::Result {
        self.open = Some(office.span.end());
        let numbers = Office::numbers(&office.held);
        write!(
            f,
            "<span class=\"office\" tabindex=\"0\" data-tag=\"office {numbers}\" title=\""
        )?;
        let mut officials = self.document.officials();
        let mut gone = 0;
        for &number in &office.held {
            let Some(official) = officials.nth(number - gone) else {
                continue;
            };
            f.write_str(if gone == 0 { "" } else { "; " })?;
            gone = number + 1;
            tell(f, &official)?;
        }
        f.write_str("\">")
    }

    fn mark(&self, f: &mut fmt::Formatter<'_>, mark: &Mark<'_>) -> fmt::Result {
        let hint = mark.hint();
        let tag = match mark {
            Mark::Number(_, quantity) => quantity.kind().to_string(),
            Mark::Name(name) => {
                let mut tag = name.label().to_string().to_lowercase();
                if let Some(offices) = self.holders.get(&name.index()) {
                    tag.push_str(&format!(" {}", Office::numbers(offices)));
                }
                tag
            }
        };
        write!(
            f,
            "<mark class=\"{}\" id=\"{}-{}\" tabindex=\"0\" data-tag=\"{tag}\" title=\"{}\">{}</mark>",
            mark.class(),
            self.id,
            mark.anchor(),
            Escaped(&hint),
            Escaped(mark.span().of(self.text).unwrap_or(""))
        )
    }
}

/// An office and its holder in a line.
fn tell(f: &mut fmt::Formatter<'_>, official: &Official<'_, '_>) -> fmt::Result {
    write!(
        f,
        "{}: {} ({})",
        Escaped(official.name()),
        Escaped(official.position()),
        official.status().as_str()
    )
}
