//! Tables for spreadsheets and data frames.

use std::io::{self, Write};

use entitas::address::Part;
use entitas::quantity::Currency;
use entitas::text::Offsets;
use entitas::{Document, Span};

use crate::cli::{Format, Read, Table};

/// The columns of a table.
fn columns(table: Table) -> Vec<&'static str> {
    let (own, more): (&[_], &[_]) = match table {
        Table::Entities => (
            &["text", "label", "score", "canonical", "entry", "mention_of"],
            &[],
        ),
        Table::Quantities => (
            &[
                "text", "kind", "value", "resolved", "approx", "number", "currency", "unit",
            ],
            &[],
        ),
        Table::Officials => (
            &[
                "name",
                "position_start",
                "position_end",
                "position",
                "office",
                "kind",
                "affiliation",
                "status",
            ],
            &[],
        ),
        // A column a field, empty where an address has none.
        Table::Addresses => (&["text", "entry"], Part::ALL),
        Table::Sentences => (&["text"], &[]),
        Table::Tokens => (&["text", "kind"], &[]),
    };
    let more = more.iter().map(|part: &Part| part.as_str());
    let own = ["id", "start", "end"]
        .into_iter()
        .chain(own.iter().copied());
    own.chain(more).collect()
}

fn table(arguments: &Read) -> Table {
    arguments.table.unwrap_or(Table::Entities)
}

fn writer<'o>(arguments: &Read, out: &'o mut dyn Write) -> csv::Writer<&'o mut dyn Write> {
    let comma = if arguments.format == Format::Tsv {
        b'\t'
    } else {
        b','
    };
    csv::WriterBuilder::new().delimiter(comma).from_writer(out)
}

pub fn head(arguments: &Read, out: &mut dyn Write) -> io::Result<()> {
    let mut rows = writer(arguments, out);
    rows.write_record(columns(table(arguments)))?;
    rows.flush()
}

pub fn rows(
    arguments: &Read,
    id: &str,
    document: &Document<'_, '_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let offsets = Offsets::new(document.text(), arguments.inputs.offsets.into());
    let at = |span: Span| [span.start(), span.end()].map(|byte| offsets.convert(byte).to_string());
    let mut rows = writer(arguments, out);
    match table(arguments) {
        Table::Entities => {
            for name in document.entities() {
                let [start, end] = at(name.span());
                let score = name.score().map(|score| format!("{score:.3}"));
                let entry = name
                    .entry()
                    .and_then(|entry| entry.id())
                    .map(|id| id.to_string());
                let first = name.mention_of().map(|first| first.index().to_string());
                rows.write_record([
                    id,
                    &start,
                    &end,
                    name.text(),
                    name.label().as_str(),
                    &score.unwrap_or_default(),
                    name.canonical().unwrap_or(""),
                    &entry.unwrap_or_default(),
                    &first.unwrap_or_default(),
                ])?;
            }
        }
        Table::Quantities => {
            for quantity in document.quantities() {
                let [start, end] = at(quantity.span());
                let value = quantity.value();
                let number = value.number().map(|number| number.to_string());
                let day = quantity.resolved().map(|day| day.to_string());
                rows.write_record([
                    id,
                    &start,
                    &end,
                    quantity.text(),
                    quantity.kind().as_str(),
                    &value.to_string(),
                    &day.unwrap_or_default(),
                    if quantity.approx() { "true" } else { "false" },
                    &number.unwrap_or_default(),
                    value.currency().map(Currency::code).unwrap_or_default(),
                    value.unit().map(|unit| unit.written()).unwrap_or_default(),
                ])?;
            }
        }
        Table::Officials => {
            for official in document.officials() {
                let [start, end] = at(official.name_span());
                let [first, last] = at(official.position_span());
                rows.write_record([
                    id,
                    &start,
                    &end,
                    official.name(),
                    &first,
                    &last,
                    official.position(),
                    official.office(),
                    official.kind().as_str(),
                    official.affiliation().unwrap_or(""),
                    official.status().as_str(),
                ])?;
            }
        }
        Table::Addresses => {
            for address in document.addresses() {
                let [start, end] = at(address.span());
                let fields = Part::ALL.iter().map(|&part| address.get(part));
                let fields: Vec<_> = fields.collect();
                let mut regions = fields
                    .iter()
                    .flatten()
                    .filter_map(|field| field.entry()?.id());
                let lowest = regions.next().map(|id| id.to_string()).unwrap_or_default();
                let fields = fields
                    .iter()
                    .map(|field| field.map_or("", |field| field.text()));
                let row = [id, &start, &end, address.text(), &lowest];
                rows.write_record(row.into_iter().chain(fields))?;
            }
        }
        Table::Sentences => {
            for sentence in document.sentences() {
                let [start, end] = at(sentence.span());
                rows.write_record([id, &start, &end, sentence.text()])?;
            }
        }
        Table::Tokens => {
            for token in document.tokens() {
                let [start, end] = at(token.span());
                rows.write_record([id, &start, &end, token.text(), token.kind().as_str()])?;
            }
        }
    }
    rows.flush()
}
