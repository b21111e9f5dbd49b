//! One document of a page.

use std::fmt;

use super::escape::{Escaped, Id};
use super::words::Words;
use crate::{Chain, Document};

/// Displays a document as an `<article>`, between [`Page::HEAD`](super::Page::HEAD) and the
/// [`Tail`](super::Tail) of a [`Page`](super::Page).
///
/// ```
/// use entitas::{Analyzer, output::Html};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Jakarta < Bandung");
/// let html = Html::new(&document).to_string();
/// assert!(html.contains("<mark class=\"PLACE\""));
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

    /// With a heading, by which the page's index finds it: one title for one document.
    pub fn title(mut self, title: &'d str) -> Html<'d> {
        self.title = Some(title);
        self
    }

    fn id(&self) -> Id<'d> {
        Id(self.title.unwrap_or(""))
    }
}

impl fmt::Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "<article id=\"{}\">", self.id())?;
        if let Some(title) = self.title {
            writeln!(f, "<h2>{}</h2>", Escaped(title))?;
        }
        f.write_str("<p lang=\"id\">")?;
        Words::new(self.document, self.id()).write(f)?;
        f.write_str("</p>\n")?;
        self.officials(f)?;
        self.names(f)?;
        self.addresses(f)?;
        self.quantities(f)?;
        f.write_str("</article>\n")
    }
}

impl Html<'_> {
    fn officials(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = ["No.", "Holder", "Office", "Of", "Status"];
        let officials = self.document.officials();
        self.table(f, "Officials", officials.len(), &columns, |f| {
            for (number, official) in officials.enumerate() {
                write!(f, "<tr><td>{}</td><th scope=\"row\">", number + 1)?;
                let name = Escaped(official.name());
                match official.person() {
                    Some(person) => {
                        let index = person.index();
                        write!(f, "<a href=\"#{}-e{index}\">{name}</a>", self.id())?;
                    }
                    None => write!(f, "{name}")?,
                }
                writeln!(
                    f,
                    "</th><td>{}</td><td>{}</td><td>{}</td></tr>",
                    Escaped(official.position()),
                    Escaped(official.affiliation().unwrap_or("")),
                    official.status().as_str()
                )?;
            }
            Ok(())
        })
    }

    fn names(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = ["Name", "Label", "Also", "Entry", "Score", "Times"];
        let chains = self.document.chains();
        self.table(f, "Names", chains.len(), &columns, |f| {
            chains.iter().try_for_each(|chain| self.name(f, chain))
        })
    }

    fn name(&self, f: &mut fmt::Formatter<'_>, chain: &Chain<'_, '_>) -> fmt::Result {
        let (first, full) = (chain.first(), chain.canonical());
        let mut also: Vec<&str> = chain
            .mentions()
            .iter()
            .map(|name| name.text())
            .filter(|&text| text != full)
            .collect();
        also.sort_unstable();
        also.dedup();
        let entry = chain.entry().and_then(|entry| entry.id());
        let score = chain.mentions().iter().filter_map(|name| name.score());
        let score = score.fold(None, |best: Option<f32>, one| {
            Some(best.map_or(one, |best| best.max(one)))
        });
        write!(
            f,
            "<tr><th scope=\"row\"><a href=\"#{}-e{}\">{}</a></th><td>{}</td><td>{}</td><td>",
            self.id(),
            first.index(),
            Escaped(full),
            first.label(),
            Escaped(&also.join(", "))
        )?;
        if let Some(id) = entry {
            write!(f, "{}", Escaped(&id.to_string()))?;
        }
        f.write_str("</td><td>")?;
        if let Some(score) = score {
            write!(f, "{score:.2}")?;
        }
        writeln!(f, "</td><td>{}</td></tr>", chain.mentions().len())
    }

    fn addresses(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let addresses = self.document.addresses();
        self.table(
            f,
            "Addresses",
            addresses.len(),
            &["Text", "Fields", "Code"],
            |f| {
                for address in &addresses {
                    let fields: Vec<String> = address
                        .fields()
                        .iter()
                        .map(|field| format!("{}: {}", field.part(), field.text()))
                        .collect();
                    let region = address
                        .fields()
                        .iter()
                        .filter(|field| field.entry().is_some());
                    let region = region.min_by_key(|field| field.part());
                    let code = region.and_then(|region| region.entry()?.id());
                    writeln!(
                        f,
                        "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>",
                        Escaped(address.text()),
                        Escaped(&fields.join(", ")),
                        Escaped(&code.map_or_else(String::new, |code| code.to_string()))
                    )?;
                }
                Ok(())
            },
        )
    }

    fn quantities(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = ["Text", "Kind", "Value", "Day"];
        let quantities = self.document.quantities();
        self.table(f, "Numbers and dates", quantities.len(), &columns, |f| {
            for (number, quantity) in quantities.enumerate() {
                write!(
                    f,
                    "<tr><th scope=\"row\"><a href=\"#{}-q{number}\">{}</a></th><td>{}</td><td>{}</td><td>",
                    self.id(),
                    Escaped(quantity.text()),
                    quantity.kind(),
                    Escaped(&quantity.value().to_string())
                )?;
                if let Some(day) = quantity.resolved() {
                    write!(f, "{}", Escaped(&day.to_string()))?;
                }
                f.write_str("</td></tr>\n")?;
            }
            Ok(())
        })
    }

    /// A table with its heading, or nothing where it has no rows.
    fn table(
        &self,
        f: &mut fmt::Formatter<'_>,
        heading: &str,
        rows: usize,
        columns: &[&str],
        body: impl FnOnce(&mut fmt::Formatter<'_>) -> fmt::Result,
    ) -> fmt::Result {
        if rows == 0 {
            return Ok(());
        }
        let open = if heading == "Officials" { " open" } else { "" };
        writeln!(
            f,
            "<details{open}>\n<summary>{heading} ({rows})</summary>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{heading}\">\n<table>\n<thead><tr>"
        )?;
        for column in columns {
            write!(f, "<th scope=\"col\">{column}</th>")?;
        }
        f.write_str("</tr></thead>\n<tbody>\n")?;
        body(f)?;
        f.write_str("</tbody>\n</table>\n</div>\n</details>\n")
    }
}
