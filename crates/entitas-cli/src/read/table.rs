//! Tables for spreadsheets and data frames.

use std::io::{self, Write};

use entitas::text::Offsets;
use entitas::{Document, Span};

use super::filter::Filter;
use crate::cli::{Format, Read, Table};

/// The columns of a table.
const fn columns(table: Table) -> &'static [&'static str] {
    match table {
        Table::Entities => &[
            "id",
            "start",
            "end",
            "text",
            "label",
            "score",
            "canonical",
            "entry",
            "mention_of",
        ],
        Table::Quantities => &[
            "id", "start", "end", "text", "kind", "value", "resolved", "approx",
        ],
        Table::Officials => &[
            "id",
            "start",
            "end",
            "name",
            "position_start",
            "position_end",
            "position",
            "office",
            "kind",
            "affiliation",
            "status",
        ],
        Table::Sentences => &["id", "start", "end", "text"],
        Table::Tokens => &["id", "start", "end", "text", "kind"],
    }
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
    rows.write_record(columns(arguments.table))?;
    rows.flush()
}

pub fn rows(
    arguments: &Read,
    filter: Option<&Filter>,
    id: &str,
    document: &Document<'_, '_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let offsets = Offsets::new(document.text(), arguments.inputs.offsets.into());
    let at = |span: Span| [span.start(), span.end()].map(|byte| offsets.convert(byte).to_string());
    let mut rows = writer(arguments, out);
    match arguments.table {
        Table::Entities => {
            for name in document.entities() {
                if filter.is_some_and(|filter| !filter.name(&name)) {
                    continue;
                }
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
                if filter.is_some_and(|filter| !filter.quantity(&quantity)) {
                    continue;
                }
                let [start, end] = at(quantity.span());
                let day = quantity.resolved().map(|day| day.to_string());
                rows.write_record([
                    id,
                    &start,
                    &end,
                    quantity.text(),
                    quantity.kind().as_str(),
                    &quantity.value().to_string(),
                    &day.unwrap_or_default(),
                    if quantity.approx() { "true" } else { "false" },
                ])?;
            }
        }
        Table::Officials => {
            for official in document.officials() {
                if filter.is_some_and(|filter| !filter.official(&official)) {
                    continue;
                }
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
