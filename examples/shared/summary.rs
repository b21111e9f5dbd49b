//! A document as a person likes to read it.

use std::collections::{HashMap, HashSet};
use std::io::{self, Write};
use std::rc::Rc;

use entitas::official::Status;
use entitas::why::Step;
use entitas::{Address, Chain, Document, Label, Official, QuantityRef};

/// Writes summaries, with colours for a terminal or without.
#[derive(Clone, Copy)]
pub struct Summary {
    colours: bool,
}

#[derive(Clone, Copy)]
enum Colour {
    Title = 1,
    Dim = 2,
    Person = 33,
    Body = 34,
    Place = 32,
    Value = 36,
}

/// Columns are padded to the longest cell, but to no more than this.
const WIDEST: usize = 40;
/// Characters of a text in a cell: more than any office has, less than a word of megabytes.
const LONGEST: usize = 300;

impl Summary {
    pub fn new(colours: bool) -> Summary {
        Summary { colours }
    }

    fn paint(self, colour: Colour, text: &str) -> String {
        if self.colours {
            format!("\x1b[{}m{text}\x1b[0m", colour as u8)
        } else {
            text.to_owned()
        }
    }

    /// Writes the whole summary; `title` heads it.
    pub fn write(
        self,
        document: &Document<'_, '_>,
        title: Option<&str>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        if let Some(title) = title {
            writeln!(out, "{}", self.paint(Colour::Title, title))?;
        }
        let officials = document
            .officials()
            .map(|official| self.official(&official));
        let mut any = self.section(
            out,
            "OFFICIALS",
            Colour::Person,
            &officials.collect::<Vec<_>>(),
        )?;
        let chains = document.chains();
        for (heading, colour, label) in [
            ("PEOPLE", Colour::Person, Label::Person),
            ("ORGANISATIONS", Colour::Body, Label::Organization),
            ("PLACES", Colour::Place, Label::Place),
            ("LAWS", Colour::Body, Label::Law),
            ("EVENTS", Colour::Place, Label::Event),
        ] {
            let rows = chains.iter().filter_map(|chain| self.name(chain, label));
            any |= self.section(out, heading, colour, &merged(rows))?;
        }
        let addresses: Vec<_> = document.addresses().iter().map(address).collect();
        any |= self.section(out, "ADDRESSES", Colour::Place, &addresses)?;
        let rows = document
            .quantities()
            .map(|quantity| self.quantity(quantity));
        any |= self.section(out, "NUMBERS AND DATES", Colour::Value, &merged(rows))?;
        let mut steps: Vec<_> = document.steps().iter().collect();
        steps.sort_by_key(|step| step.span());
        let steps: Vec<_> = steps.into_iter().map(|step| why(document, step)).collect();
        any |= self.section(out, "WHY", Colour::Dim, &steps)?;
        if !any && title.is_none() {
            writeln!(out, "nothing found")?;
        }
        writeln!(out)
    }

    /// Writes the rows under a heading, and says whether there were any.
    fn section(
        self,
        out: &mut dyn Write,
        heading: &str,
        colour: Colour,
        rows: &[Row],
    ) -> io::Result<bool> {
        if rows.is_empty() {
            return Ok(false);
        }
        let cells = rows.iter().map(|row| {
            [
                row.key.to_string(),
                row.value.to_string(),
                row.notes.join(", "),
            ]
        });
        let cells: Vec<[String; 3]> = cells.collect();
        let widest = |column: usize| {
            let widths = cells.iter().filter_map(|row| Some(width(row.get(column)?)));
            widths.max().unwrap_or(0).min(WIDEST)
        };
        let widths = [0, 1, 2].map(widest);
        let colours = [Some(colour), None, Some(Colour::Dim)];
        writeln!(out, "{}", self.paint(Colour::Title, heading))?;
        for (row, cells) in rows.iter().zip(&cells) {
            let mut line = String::new();
            let mut gap = 0;
            for ((cell, widest), colour) in cells.iter().zip(widths).zip(colours) {
                // A column that no row of the section fills takes no room.
                if widest == 0 {
                    continue;
                }
                if !cell.is_empty() {
                    line.extend(std::iter::repeat_n(' ', gap + 2));
                    line += &colour.map_or_else(|| cell.clone(), |colour| self.paint(colour, cell));
                    gap = 0;
                } else {
                    gap += 2;
                }
                gap += widest.saturating_sub(width(cell));
            }
            if row.times > 1 {
                let times = self.paint(Colour::Dim, &format!("×{}", row.times));
                line = format!("{line}  {times}");
            }
            writeln!(out, "{line}")?;
        }
        Ok(true)
    }

    fn official(self, official: &Official<'_, '_>) -> Row {
        let mut notes = Vec::new();
        match official.status() {
            Status::Current => {}
            status => notes.push(status.as_str().to_owned()),
        }
        notes.extend(official.expansion().map(|long| format!("= {}", flat(long))));
        notes.extend(
            official
                .affiliation()
                .map(|body| format!("of {}", flat(body))),
        );
        Row {
            key: flat(official.name()).into(),
            value: flat(official.position()).into(),
            notes,
            times: 1,
        }
    }

    fn name(self, chain: &Chain<'_, '_>, label: Label) -> Option<Row> {
        if chain.label() != label {
            return None;
        }
        let key = flat(chain.canonical());
        let mut known = HashSet::from([key.clone()]);
        let mut forms: Vec<String> = Vec::new();
        for form in chain.mentions().iter().map(|entity| flat(entity.text())) {
            if known.insert(form.clone()) {
                forms.push(form);
            }
        }
        let id = chain
            .mentions()
            .iter()
            .find_map(|entity| entity.entry()?.id().map(|id| id.to_string()));
        let value = if forms.is_empty() {
            String::new()
        } else {
            format!("also {}", forms.join(", "))
        };
        Some(Row {
            key: key.into(),
            value: value.into(),
            notes: id.into_iter().collect(),
            times: chain.mentions().len(),
        })
    }

    fn quantity(self, quantity: QuantityRef<'_>) -> Row {
        let value = flat(&quantity.value().to_string());
        let mut notes = vec![quantity.kind().as_str().replace('_', " ")];
        if let Some(resolved) = quantity.resolved() {
            notes.push(format!("= {resolved}"));
        }
        if quantity.approx() {
            notes.push("about".to_owned());
        }
        if let Some(conflict) = quantity.conflict() {
            let said = match conflict.as_str() {
                "weekday" => "the weekday is another",
                _ => "the words say otherwise",
            };
            notes.push(said.to_owned());
        }
        Row {
            key: flat(quantity.text()).into(),
            value: value.into(),
            notes,
            times: 1,
        }
    }
}

/// An address, which parts it has, and the code of the lowest region.
fn address(address: &Address<'_, '_>) -> Row {
    let parts: Vec<_> = address
        .fields()
        .iter()
        .map(|field| field.part().as_str())
        .collect();
    let codes = address
        .fields()
        .iter()
        .filter_map(|field| Some((field.part(), field.entry()?.id()?)));
    Row {
        key: flat(address.text()).into(),
        value: parts.join(", ").into(),
        notes: codes
            .min_by_key(|(part, _)| *part)
            .map(|(_, id)| id.to_string())
            .into_iter()
            .collect(),
        times: 1,
    }
}

/// What a rule did to which words.
fn why(document: &Document<'_, '_>, step: &Step) -> Row {
    Row {
        key: flat(step.span().of(document.text()).unwrap_or("")).into(),
        value: format!("{:10}  {}", step.act().as_str(), step.rule().as_str()).into(),
        notes: Vec::new(),
        times: 1,
    }
}

/// One line of a section.
struct Row {
    key: Rc<str>,
    value: Rc<str>,
    notes: Vec<String>,
    times: usize,
}

/// Equal rows once, with their number.
fn merged(rows: impl Iterator<Item = Row>) -> Vec<Row> {
    let mut seen: HashMap<(Rc<str>, Rc<str>), usize> = HashMap::new();
    let mut kept: Vec<Row> = Vec::new();
    for row in rows {
        let at = *seen
            .entry((Rc::clone(&row.key), Rc::clone(&row.value)))
            .or_insert(kept.len());
        match kept.get_mut(at) {
            Some(first) => first.times += row.times,
            None => kept.push(row),
        }
    }
    kept
}

fn width(text: &str) -> usize {
    text.chars().count()
}

/// On one line, and cut where nobody reads on.
fn flat(text: &str) -> String {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(end);
        line.push('…');
    }
    line
}
