//! The page around its documents: head, index, chart.

use std::collections::BTreeMap;
use std::fmt;

use super::escape::{Escaped, Id};
use crate::{Document, Label};

/// How many different names a page counts; names first seen after that many are not, and the chart
/// says so.
const MOST_COUNTED: usize = 1 << 16;
/// Rows of the chart.
const CHARTED: usize = 25;

/// A page that stands by itself: [`Page::HEAD`], then every document as [`Html`](super::Html), then
/// [`Page::tail`]. What the tail needs of a document is added as its [`Contents`].
///
/// ```
/// use entitas::{Analyzer, output::{Contents, Html, Page}};
///
/// let analyzer = Analyzer::new();
/// let mut page = Page::new();
/// let mut html = String::from(Page::HEAD);
/// for (title, text) in [("a", "Presiden Prabowo Subianto di Jakarta."), ("b", "Hujan di Jakarta.")] {
///     let document = analyzer.analyze(text);
///     html += &Html::new(&document).title(title).to_string();
///     page.add(Contents::new(title, &document));
/// }
/// html += &page.tail().to_string();
/// assert!(html.contains("<a href=\"#d-b\">b</a>"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Page {
    index: Vec<Listed>,
    /// Times and documents of each name.
    counted: BTreeMap<(String, Label), [usize; 2]>,
    /// Whether a name was left out since there are too many.
    cut: bool,
}

/// A document in the index.
#[derive(Clone, Debug)]
struct Listed {
    title: String,
    names: usize,
    officials: usize,
    quantities: usize,
}

/// What a page's index and chart say of a document.
///
/// ```
/// use entitas::{Analyzer, output::{Contents, Page}};
///
/// let analyzer = Analyzer::new();
/// let mut page = Page::new();
/// page.add(Contents::new("Banjir", &analyzer.analyze("Banjir melanda Kota Semarang.")));
/// assert!(page.tail().to_string().contains("Semarang"));
/// ```
#[derive(Clone, Debug)]
pub struct Contents {
    listed: Listed,
    counted: BTreeMap<(String, Label), usize>,
}

impl Contents {
    /// Counts what `document`, which stands under `title`, names.
    pub fn new(title: &str, document: &Document<'_, '_>) -> Contents {
        let mut counted = BTreeMap::new();
        for chain in document.chains() {
            *counted
                .entry((chain.canonical().to_owned(), chain.label()))
                .or_insert(0) += chain.mentions().len();
            if counted.len() == MOST_COUNTED {
                break;
            }
        }
        Contents {
            listed: Listed {
                title: title.to_owned(),
                names: document.entities().len(),
                officials: document.officials().len(),
                quantities: document.quantities().len(),
            },
            counted,
        }
    }
}

impl Page {
    /// Everything before the first document.
    pub const HEAD: &'static str = concat!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
        "<meta name=\"color-scheme\" content=\"light dark\">\n<title>entitas</title>\n<style>\n",
        include_str!("page.css"),
        "</style>\n</head>\n<body>\n<header>\n<h1>entitas</h1>\n<div class=\"legend\" role=\"group\" aria-label=\"Legend\">",
        "<mark class=\"PERSON\">person</mark> <mark class=\"ORGANIZATION\">organization</mark> ",
        "<mark class=\"PLACE\">place</mark> <mark class=\"LAW\">law</mark> <mark class=\"EVENT\">event</mark> <mark>other</mark> ",
        "<mark class=\"quantity\">number or date</mark> <span class=\"office\">office</span> ",
        "An office and its holder have the same number. Point at a mark, tap it, or go to it by Tab to see what it is worth. ",
        "<a href=\"#contents\">Contents</a></div>\n</header>\n<main>\n"
    );

    /// A page without documents.
    pub fn new() -> Page {
        Page::default()
    }

    /// Puts a document into index and chart.
    pub fn add(&mut self, contents: Contents) {
        self.index.push(contents.listed);
        for (name, times) in contents.counted {
            let room = self.counted.len() < MOST_COUNTED;
            match self.counted.get_mut(&name) {
                Some([all, documents]) => {
                    *all += times;
                    *documents += 1;
                }
                None if room => {
                    self.counted.insert(name, [times, 1]);
                }
                None => self.cut = true,
            }
        }
    }

    /// Everything behind the last document, with the index and the chart.
    pub fn tail(&self) -> Tail<'_> {
        Tail(self)
    }
}

/// Displays the end of a [`Page`].
///
/// ```
/// let page = entitas::output::Page::new();
/// assert!(page.tail().to_string().ends_with("</html>\n"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Tail<'p>(&'p Page);

impl fmt::Display for Tail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("</main>\n<nav id=\"contents\" aria-label=\"Contents\">\n")?;
        if self.0.index.len() > 1 {
            self.index(f)?;
        }
        if !self.0.counted.is_empty() {
            self.chart(f)?;
        }
        f.write_str("</nav>\n</body>\n</html>\n")
    }
}

impl Tail<'_> {
    fn index(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "<details open>\n<summary>Documents ({})</summary>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Documents\">\n<table>\n<thead><tr><th scope=\"col\">Document</th><th scope=\"col\">Names</th><th scope=\"col\">Officials</th><th scope=\"col\">Numbers and dates</th></tr></thead>\n<tbody>",
            self.0.index.len()
        )?;
        for listed in &self.0.index {
            writeln!(
                f,
                "<tr><th scope=\"row\"><a href=\"#{}\">{}</a></th><td>{}</td><td>{}</td><td>{}</td></tr>",
                Id(&listed.title),
                Escaped(&listed.title),
                listed.names,
                listed.officials,
                listed.quantities
            )?;
        }
        f.write_str("</tbody>\n</table>\n</div>\n</details>\n")
    }

    fn chart(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut most: Vec<_> = self.0.counted.iter().collect();
        most.sort_by_key(|(_, [times, _])| std::cmp::Reverse(*times));
        most.truncate(CHARTED);
        let longest = most.first().map_or(1, |(_, [times, _])| *times);
        f.write_str("<details open>\n<summary>Named most</summary>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Named most\">\n<table class=\"chart\">\n<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Times</th><th scope=\"col\">Label</th><th scope=\"col\">Documents</th></tr></thead>\n<tbody>\n")?;
        for ((name, label), [times, documents]) in most {
            writeln!(
                f,
                "<tr><th scope=\"row\">{}</th><td><span class=\"bar {label}\" style=\"width:{}%\"></span>{times}</td><td>{label}</td><td>{documents}</td></tr>",
                Escaped(name),
                (times * 100).div_ceil(longest),
            )?;
        }
        f.write_str("</tbody>\n</table>\n")?;
        if self.0.cut {
            writeln!(
                f,
                "<p>Counted are the first {MOST_COUNTED} different names.</p>"
            )?;
        }
        f.write_str("</div>\n</details>\n")
    }
}
