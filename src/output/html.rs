//! A page to look at: names and quantities marked in the text, officials in a table below.

use std::fmt;

use crate::{Document, Span};

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
struct Marked {
    span: Span,
    class: &'static str,
    hint: String,
}

impl Html<'_> {
    /// Names and quantities in the order of the text; where two share words, the longer.
    fn marked(&self) -> Vec<Marked> {
        let document = self.document;
        let names = document.entities().map(|entity| {
            let mut hint = entity.label().to_string();
            if let Some(canonical) = entity.canonical() {
                hint.push_str(&format!(" = {canonical}"));
            }
            if let Some(id) = entity.entry().and_then(|entry| entry.id()) {
                hint.push_str(&format!(" [{id}]"));
            }
            Marked {
                span: entity.span(),
                class: entity.label().as_str(),
                hint,
            }
        });
        let quantities = document.quantities().map(|quantity| {
            let value = quantity.value();
            Marked {
                span: quantity.span(),
                class: "quantity",
                hint: match quantity.resolved() {
                    Some(day) => format!("{} = {value} = {day}", quantity.kind()),
                    None => format!("{} = {value}", quantity.kind()),
                },
            }
        });
        let mut all: Vec<Marked> = names.chain(quantities).collect();
        all.sort_by_key(|marked| (marked.span.start(), std::cmp::Reverse(marked.span.end())));
        let mut marks: Vec<Marked> = Vec::with_capacity(all.len());
        for marked in all {
            match marks.last_mut() {
                Some(last) if marked.span.start() < last.span.end() => {
                    if marked.span.len() > last.span.len() {
                        *last = marked;
                    }
                }
                _ => marks.push(marked),
            }
        }
        marks
    }
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
        for Marked { span, class, hint } in self.marked() {
            let before = text.get(at..span.start()).unwrap_or("");
            let inside = span.of(text).unwrap_or("");
            write!(f, "{}", Escaped(before))?;
            write!(
                f,
                "<mark class=\"{class}\" title=\"{}\">{}</mark>",
                Escaped(&hint),
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
