//! Tables for spreadsheets and data frames.

use std::io::{self, Write};

use entitas::address::Part;
use entitas::quantity::Currency;
use entitas::text::Offsets;
use entitas::{Address, Document, Entity, Official, QuantityRef, Span};

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
    let mut rows = Rows {
        id,
        offsets: Offsets::new(document.text(), arguments.inputs.offsets.into()),
        out: writer(arguments, out),
    };
    match table(arguments) {
        Table::Entities => document.entities().try_for_each(|one| rows.entity(one))?,
        Table::Quantities => document
            .quantities()
            .try_for_each(|one| rows.quantity(one))?,
        Table::Officials => document
            .officials()
            .try_for_each(|one| rows.official(one))?,
        Table::Addresses => document
            .addresses()
            .iter()
            .try_for_each(|one| rows.address(one))?,
        Table::Sentences => document
            .sentences()
            .try_for_each(|one| rows.row(one.span(), [one.text()]))?,
        Table::Tokens => document
            .tokens()
            .try_for_each(|one| rows.row(one.span(), [one.text(), one.kind().as_str()]))?,
    }
    rows.out.flush()
}

/// The rows of a document.
struct Rows<'d, 'o> {
    id: &'d str,
    offsets: Offsets<'d>,
    out: csv::Writer<&'o mut dyn Write>,
}

impl Rows<'_, '_> {
    fn at(&self, span: Span) -> [String; 2] {
        [span.start(), span.end()].map(|byte| self.offsets.convert(byte).to_string())
    }

    /// A row: the document, where in it, and the columns of the table's own.
    fn row<'c>(&mut self, span: Span, own: impl IntoIterator<Item = &'c str>) -> io::Result<()> {
        let [start, end] = &self.at(span);
        for cell in [self.id, start, end] {
            self.out.write_field(cell)?;
        }
        for cell in own {
            self.out.write_field(cell)?;
        }
        self.out.write_record(None::<&[u8]>)?;
        Ok(())
    }

    fn entity(&mut self, name: Entity<'_, '_>) -> io::Result<()> {
        let score = name.score().map(|score| format!("{score:.3}"));
        let entry = name.entry().and_then(|entry| entry.id());
        let entry = entry.map(|id| id.to_string());
        let first = name.mention_of().map(|first| first.index().to_string());
        let own = [
            name.text(),
            name.label().as_str(),
            &score.unwrap_or_default(),
            name.canonical().unwrap_or(""),
            &entry.unwrap_or_default(),
            &first.unwrap_or_default(),
        ];
        self.row(name.span(), own)
    }

    fn quantity(&mut self, quantity: QuantityRef<'_>) -> io::Result<()> {
        let value = quantity.value();
        let number = value.number().map(|number| number.to_string());
        let day = quantity.resolved().map(|day| day.to_string());
        let own = [
            quantity.text(),
            quantity.kind().as_str(),
            &value.to_string(),
            &day.unwrap_or_default(),
            if quantity.approx() { "true" } else { "false" },
            &number.unwrap_or_default(),
            value.currency().map(Currency::code).unwrap_or_default(),
            value.unit().map(|unit| unit.written()).unwrap_or_default(),
        ];
        self.row(quantity.span(), own)
    }

    fn official(&mut self, official: Official<'_, '_>) -> io::Result<()> {
        let [first, last] = &self.at(official.position_span());
        let own = [
            official.name(),
            first,
            last,
            official.position(),
            official.office(),
            official.kind().as_str(),
            official.affiliation().unwrap_or(""),
            official.status().as_str(),
        ];
        self.row(official.name_span(), own)
    }

    fn address(&mut self, address: &Address<'_, '_>) -> io::Result<()> {
        let fields = Part::ALL.iter().map(|&part| address.get(part));
        let fields: Vec<_> = fields.collect();
        let regions = fields.iter().flatten();
        let lowest = regions.filter_map(|field| field.entry()?.id()).next();
        let lowest = lowest.map(|id| id.to_string()).unwrap_or_default();
        let fields = fields
            .iter()
            .map(|field| field.map_or("", |field| field.text()));
        let own = [address.text(), &lowest];
        self.row(address.span(), own.into_iter().chain(fields))
    }
}
