//! A page to look at: names and quantities marked in the text, officials in a table below.

use std::cmp::Reverse;
use std::fmt;

use crate::quantity::QuantityRef;
use crate::{Document, Entity, Span};

/// The beginning and end of a self-contained page; documents stand between them.
#[derive(Clone, Copy, Debug)]
pub struct Page;

impl Page {
    /// Everything before the first document.
    pub const HEAD: &'static str = concat!(
        "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n<title>entitas</title>\n<style>\n",
        include_str!("page.css"),
        "</style>\n</head>\n<body>\n"
    );
    /// Everything behind the last document.
    pub const TAIL: &'static str = "</body>\n</html>\n";
}

/// Displays a document as an `<article>`, between [`Page::HEAD`] and [`Page::TAIL`].
///
/// ```
/// use entitas::{Analyzer, output::Html};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Jakarta < Bandung");
/// let html = Html::new(&document).to_string();
/// assert!(html.contains("<mark class=\"PLACE\" title=\"PLACE"));
/// assert!(html.contains("&lt;"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Html<'d> {
    document: &'d Document<'d, 'd>,
    title: Option<&'d str>,
}

impl<'d> Html<'d> {
    /// Displays `document`.
    pub fn new(document: &'d Document<'d, 'd>) -> Html<'d> {
        Html {
            document,
            title: None,
        }
    }

    /// With a heading.
    pub fn title(mut self, title: &'d str) -> Html<'d> {
        self.title = Some(title);
        self
    }
}

/// What is marked at a place.
enum Mark<'d> {
    Name(Entity<'d, 'd>),
    Number(QuantityRef<'d>),
}

impl Mark<'_> {
    fn span(&self) -> Span {
        match self {
            Mark::Name(name) => name.span(),
            Mark::Number(number) => number.span(),
        }
    }

    fn class(&self) -> &'static str {
        match self {
            Mark::Name(name) => name.label().as_str(),
            Mark::Number(_) => "quantity",
        }
    }

    /// What is shown of it where one points at it.
    fn hint(&self) -> String {
        let name = match self {
            Mark::Name(name) => name,
            Mark::Number(number) => {
                let value = number.value();
                return match number.resolved() {
                    Some(day) => format!("{} = {value} = {day}", number.kind()),
                    None => format!("{} = {value}", number.kind()),
                };
            }
        };
        let mut hint = name.label().to_string();
        if let Some(canonical) = name.canonical() {
            hint.push_str(&format!(" = {canonical}"));
        }
        if let Some(id) = name.entry().and_then(|entry| entry.id()) {
            hint.push_str(&format!(" [{id}]"));
        }
        hint
    }
}

/// Names and quantities in the order of the text; where two share words, the longer.
fn marks<'d>(document: &'d Document<'d, 'd>) -> impl Iterator<Item = Mark<'d>> {
    let mut names = document.entities().map(Mark::Name).peekable();
    let numbers = document.quantities();
    let mut numbers = numbers.map(Mark::Number).peekable();
    let order = |mark: &Mark<'_>| (mark.span().start(), Reverse(mark.span().end()));
    let mut next = move || match (names.peek(), numbers.peek()) {
        (Some(name), Some(number)) if order(name) > order(number) => numbers.next(),
        (None, _) => numbers.next(),
        _ => names.next(),
    };
    let mut ahead = next();
    std::iter::from_fn(move || {
        let mut longest = ahead.take()?;
        ahead = loop {
            match next() {
                Some(mark) if mark.span().start() < longest.span().end() => {
                    if mark.span().len() > longest.span().len() {
                        longest = mark;
                    }
                }
                apart => break apart,
            }
        };
        Some(longest)
    })
}

impl fmt::Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.document.text();
        f.write_str("<article>\n")?;
        if let Some(title) = self.title {
            writeln!(f, "<h2>{}</h2>", Escaped(title))?;
        }
        f.write_str("<p>")?;
        let mut at = 0;
        for mark in marks(self.document) {
            let span = mark.span();
            let before = text.get(at..span.start()).unwrap_or("");
            let inside = span.of(text).unwrap_or("");
            write!(f, "{}", Escaped(before))?;
            write!(
                f,
                "<mark class=\"{}\" title=\"{}\">{}</mark>",
                mark.class(),
                Escaped(&mark.hint()),
                Escaped(inside)
            )?;
            at = span.end();
        }
        writeln!(f, "{}</p>", Escaped(text.get(at..).unwrap_or("")))?;
        let mut officials = self.document.officials().peekable();
        if officials.peek().is_some() {
            f.write_str("<table>\n")?;
            for official in officials {
                let (name, position) = (Escaped(official.name()), Escaped(official.position()));
                writeln!(
                    f,
                    "<tr><th>{name}</th><td>{position}</td><td>{}</td></tr>",
                    official.status().as_str()
                )?;
            }
            f.write_str("</table>\n")?;
        }
        f.write_str("</article>\n")
    }
}

/// Text that stands for itself in HTML, in attributes too.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(['&', '<', '>', '"']) {
            let (before, from) = rest.split_at(at);
            f.write_str(before)?;
            f.write_str(match from.as_bytes().first() {
                Some(b'&') => "&amp;",
                Some(b'<') => "&lt;",
                Some(b'>') => "&gt;",
                _ => "&quot;",
            })?;
            rest = from.get(1..).unwrap_or("");
        }
        f.write_str(rest)
    }
}
