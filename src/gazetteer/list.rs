//! A user's own list of names.

use super::class::Class;
use super::listing::Listing;
use super::words::words;
use crate::{Error, Label};

const COLUMNS: &str = "name, label, and optionally id, canonical name, aliases joined by |";

/// The rows of a table as listings.
pub(super) fn read(table: &str) -> Result<Vec<Listing>, Error> {
    let table = table.strip_prefix('\u{FEFF}').unwrap_or(table);
    let mut rows = Vec::new();
    for (number, line) in (1..).zip(table.lines()) {
        let blank = line.trim().is_empty() || line.starts_with('#');
        let header = rows.is_empty() && is_header(line);
        if !blank && !header {
            rows.push(row(line, number)?);
        }
    }
    Ok(rows)
}

fn is_header(line: &str) -> bool {
    let mut cells = line.split('\t').map(str::trim);
    ["name", "label"].iter().all(|column| {
        cells
            .next()
            .is_some_and(|cell| cell.eq_ignore_ascii_case(column))
    })
}

fn row(line: &str, number: usize) -> Result<Listing, Error> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    if let Some(quoted) = cells.iter().find(|cell| is_quoted(cell)) {
        return Err(Error::list(
            number,
            format!("the cell {quoted} is quoted; write cells without quotes"),
        ));
    }
    let (name, label, more) = match cells.as_slice() {
        [name, label, more @ ..] if more.len() <= 3 => (*name, *label, more),
        [_] if line.contains(',') => {
            return Err(Error::list(
                number,
                format!("commas but no tab; write {COLUMNS}, parted by tabs"),
            ));
        }
        [_] => {
            return Err(Error::list(
                number,
                format!("one column only; write {COLUMNS}, parted by tabs"),
            ));
        }
        _ => {
            return Err(Error::list(
                number,
                format!("{} columns; write {COLUMNS}", cells.len()),
            ));
        }
    };
    let cell = |index: usize| more.get(index).copied().filter(|cell| !cell.is_empty());
    let canonical = cell(1).unwrap_or(name);
    let aliases = cell(2).unwrap_or_default();
    let (class, label) = class(label, number)?;
    let mut listing = Listing::new(check(canonical, number)?, class).label(label);
    if name != canonical {
        listing = listing.alias(check(name, number)?);
    }
    for alias in aliases
        .split('|')
        .map(str::trim)
        .filter(|alias| !alias.is_empty())
    {
        listing = listing.alias(check(alias, number)?);
    }
    if let Some(id) = cell(0) {
        listing = listing.id(short(id, number)?);
    }
    Ok(listing)
}

fn is_quoted(cell: &str) -> bool {
    cell.len() > 1 && cell.starts_with('"') && cell.ends_with('"')
}

/// The class and label named by a cell: a label as results write it, in any case, or a class.
fn class(cell: &str, number: usize) -> Result<(Class, Label), Error> {
    let lower = cell.to_lowercase();
    let label = match lower.as_str() {
        "person" => Label::Person,
        "organization" | "organisation" => Label::Organization,
        "place" => Label::Place,
        "law" => Label::Law,
        "event" => Label::Event,
        _ => {
            let class = Class::from_name(&lower).ok_or_else(|| {
                Error::list(
                    number,
                    format!(
                        "the label {cell:?} is unknown; write PERSON, ORGANIZATION, PLACE, LAW, EVENT or a class such as company"
                    ),
                )
            })?;
            return Ok((class, class.label()));
        }
    };
    Ok((Class::of_label(label), label))
}

fn check(name: &str, number: usize) -> Result<&str, Error> {
    if words(name).all(|word| !word.contains(char::is_alphanumeric)) {
        return Err(Error::list(
            number,
            format!(
                "the name {name:?} has no letter and no digit; write a name or remove the line"
            ),
        ));
    }
    short(name, number)
}

fn short(cell: &str, number: usize) -> Result<&str, Error> {
    if cell.len() > 255 {
        return Err(Error::list(
            number,
            format!("a cell of {} bytes; at most 255 fit", cell.len()),
        ));
    }
    Ok(cell)
}
