//! A user's own list of names.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::class::Class;
use super::listing::{Id, Listing};
use super::verify::MOST_BYTES;
use super::words::words;
use crate::{Error, Label};

const COLUMNS: &str = "name, label, and optionally id, canonical name, aliases joined by |";

/// The rows of a table as listings, those of one entry as one.
pub(super) fn read(table: &str) -> Result<Vec<Listing>, Error> {
    let table = table.strip_prefix('\u{FEFF}').unwrap_or(table);
    let mut rows = Rows::default();
    for (number, line) in (1..).zip(table.lines()) {
        let blank = line.trim().is_empty() || line.starts_with('#');
        let header = rows.listings.is_empty() && is_header(line);
        if !blank && !header {
            let unescaped = line.strip_prefix('\\').filter(|rest| rest.starts_with('#'));
            rows.add(row(unescaped.unwrap_or(line), number)?, number)?;
        }
    }
    Ok(rows.listings)
}

/// What rows say an entry is, but for its identifier: full name, class, label.
type Said = (String, u8, Label);

/// The entries of the rows so far.
#[derive(Default)]
struct Rows {
    listings: Vec<Listing>,
    /// The entry of an identifier, and its first line.
    ids: HashMap<String, (usize, usize)>,
    /// The first entry that was said to be this, and its first line.
    said: HashMap<Said, (usize, usize)>,
}

impl Rows {
    /// Adds a row: as an entry, or its names to the entry that it is of. Two rows are of one entry
    /// where they agree in identifier, label and full name.
    fn add(&mut self, row: Listing, number: usize) -> Result<(), Error> {
        let here = (self.listings.len(), number);
        let said = (row.name.clone(), row.class as u8, row.label);
        let alike = self.said.get(&said).copied();
        let before = match &row.id {
            Id::Text(id) => match self.ids.entry(id.clone()) {
                Entry::Occupied(known) => Some(*known.get()),
                Entry::Vacant(free) => {
                    free.insert(here);
                    None
                }
            },
            Id::None | Id::Code(_) => alike,
        };
        let before = before.and_then(|(at, line)| Some((self.listings.get_mut(at)?, line)));
        if let Some((listing, line)) = before {
            if (&listing.name, listing.class, listing.label) != (&row.name, row.class, row.label) {
                return Err(Error::list(
                    number,
                    format!(
                        "line {line} has this id for the {} {:?}, this line for the {} {:?}; give rows of one entry the same label and canonical name, others ids of their own",
                        listing.class, listing.name, row.class, row.name
                    ),
                ));
            }
            if listing.id != row.id {
                return Err(one_without_id(number, line, &row.name));
            }
            for key in row.keys {
                if !listing.keys.contains(&key) {
                    listing.keys.push(key);
                }
            }
            return Ok(());
        }
        let other = alike.and_then(|(at, line)| Some((self.listings.get(at)?, line)));
        if let Some((_, line)) = other.filter(|(listing, _)| listing.id == Id::None) {
            return Err(one_without_id(number, line, &row.name));
        }
        self.said.entry(said).or_insert(here);
        self.listings.push(row);
        Ok(())
    }
}

fn one_without_id(number: usize, line: usize, name: &str) -> Error {
    let why = format!(
        "{name:?} stands in line {line} too, and one of the two has no id; give both an id, or join them"
    );
    Error::list(number, why)
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
    short(name, number)?;
    if words(name).all(|word| !word.contains(char::is_alphanumeric)) {
        return Err(Error::list(
            number,
            format!(
                "the name {name:?} has no letter and no digit; write a name or remove the line"
            ),
        ));
    }
    Ok(name)
}

fn short(cell: &str, number: usize) -> Result<&str, Error> {
    if cell.len() > MOST_BYTES {
        return Err(Error::list(
            number,
            format!("a cell of {} bytes; at most {MOST_BYTES} fit", cell.len()),
        ));
    }
    Ok(cell)
}
