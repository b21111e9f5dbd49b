//! A user's own list of names.

use super::class::Class;
use super::listing::{Id, Listing};
use super::store::{RowId, Store};
use super::symbol::Case;
use super::table::Table;
use super::verify::MOST_BYTES;
use super::words::words;
use crate::{Error, Label};

/// The columns of a table, in their order where it has no header.
const COLUMNS: [&str; 7] = [
    "name",
    "label",
    "id",
    "canonical",
    "aliases",
    "case",
    "priority",
];
const WRITE: &str =
    "name, label, and optionally id, canonical name, aliases joined by |, case, priority";

/// Adds the rows of a table, those of one entry as one.
pub(super) fn read(table: &str, store: &mut Store) -> Result<(), Error> {
    let mut rows = Rows {
        first: store.rows.len() as u32,
        store,
        lines: Vec::new(),
        rows_of: Vec::new(),
        next: Vec::new(),
    };
    let mut columns: Vec<usize> = (0..COLUMNS.len()).collect();
    let mut is_first = true;
    Table::new(table).read(|number, cells| {
        let header = std::mem::take(&mut is_first) && is_header(cells);
        if header {
            columns = header_columns(cells, number)?;
            return Ok(());
        }
        let row = Row {
            cells,
            columns: &columns,
            number,
        };
        rows.add(&row.listing()?, number)
    })
}

/// The entries of the rows so far.
struct Rows<'s> {
    store: &'s mut Store,
    /// The first entry of the table.
    first: u32,
    /// The line in which each entry of it begins.
    lines: Vec<u32>,
    /// For each string the last entry of the table that has it as its name, and the one as its identifier;
    /// counted from 1, 0 where there is none.
    rows_of: Vec<[u32; 2]>,
    /// For each entry the one before of the same name, in the same way.
    next: Vec<u32>,
}

impl Rows<'_> {
    /// The entries of the table that have a string as their name, the last first.
    fn named(&self, name: &str) -> impl Iterator<Item = u32> {
        let string = self.store.strings.find(name);
        let last = string.and_then(|string| self.rows_of.get(string as usize));
        let mut at = last.map_or(0, |[name, _]| *name);
        std::iter::from_fn(move || {
            let entry = at.checked_sub(1)?;
            at = self.next.get(entry as usize).copied().unwrap_or(0);
            Some(self.first + entry)
        })
    }

    fn identified(&self, id: &str) -> Option<u32> {
        let string = self.store.strings.find(id)?;
        let [_, entry] = self.rows_of.get(string as usize)?;
        Some(self.first + entry.checked_sub(1)?)
    }

    fn line(&self, entry: u32) -> u32 {
        let line = self.lines.get((entry - self.first) as usize);
        line.copied().unwrap_or_default()
    }

    /// Adds a row: as an entry, or its names to the entry that it is of. Two rows are of one entry
    /// where they agree in identifier, label and full name.
    fn add(&mut self, row: &Listing, number: usize) -> Result<(), Error> {
        let alike = |entry: &u32| {
            let known = self.store.rows.get(*entry as usize);
            known.is_some_and(|known| (known.class, known.label) == (row.class, row.label))
        };
        // The first that was said to be this.
        let alike = self.named(&row.name).filter(alike).last();
        let before = match &row.id {
            Id::Text(id) => self.identified(id),
            Id::None | Id::Code(_) => alike,
        };
        let Some(entry) = before else {
            let is_without_id = |entry: &u32| {
                let known = self.store.rows.get(*entry as usize);
                known.is_some_and(|known| known.id == RowId::None)
            };
            if let Some(other) = alike.filter(is_without_id) {
                return Err(one_without_id(number, self.line(other), &row.name));
            }
            self.push(row, number);
            return Ok(());
        };
        let Some(known) = self.store.rows.get(entry as usize).copied() else {
            return Ok(());
        };
        let name = self.store.strings.get(known.name);
        if (name, known.class, known.label) != (row.name.as_bytes(), row.class, row.label) {
            let name = String::from_utf8_lossy(name);
            return Err(Error::list(
                number,
                format!(
                    "line {} has this id for the {} {name:?}, this line for the {} {:?}; give rows of one entry the same label and canonical name, others ids of their own",
                    self.line(entry),
                    known.class,
                    row.class,
                    row.name
                ),
            ));
        }
        if (known.id == RowId::None) != (row.id == Id::None) {
            return Err(one_without_id(number, self.line(entry), &row.name));
        }
        for (key, needs) in &row.keys {
            self.store.push_key(entry, key, *needs, row.case);
        }
        Ok(())
    }

    fn push(&mut self, row: &Listing, number: usize) {
        let entry = self.store.push(row);
        self.lines.push(number as u32);
        self.rows_of.resize(self.store.strings.len(), [0, 0]);
        let own = entry - self.first + 1;
        let Some(known) = self.store.rows.get(entry as usize) else {
            return;
        };
        let mut before = 0;
        if let Some([name, _]) = self.rows_of.get_mut(known.name as usize) {
            before = std::mem::replace(name, own);
        }
        self.next.push(before);
        if let RowId::Text(id) = known.id
            && let Some([_, entry]) = self.rows_of.get_mut(id as usize)
        {
            *entry = own;
        }
    }
}

fn one_without_id(number: usize, line: u32, name: &str) -> Error {
    let why = format!(
        "{name:?} stands in line {line} too, and one of the two has no id; give both an id, or join them"
    );
    Error::list(number, why)
}

fn is_header(cells: &[&str]) -> bool {
    let has = |column: &str| cells.iter().any(|cell| cell.eq_ignore_ascii_case(column));
    has("name") && has("label")
}

/// Which column each cell of a row is.
fn header_columns(cells: &[&str], number: usize) -> Result<Vec<usize>, Error> {
    let column = |cell: &&str| {
        let mut known = COLUMNS.iter();
        let at = known.position(|column| cell.eq_ignore_ascii_case(column));
        at.ok_or_else(|| {
            let columns = COLUMNS.join(", ");
            Error::list(
                number,
                format!("no column is called {cell:?}; there are {columns}"),
            )
        })
    };
    cells.iter().map(column).collect()
}

/// One row of a table.
struct Row<'r> {
    cells: &'r [&'r str],
    /// Which column each cell is of.
    columns: &'r [usize],
    number: usize,
}

impl<'r> Row<'r> {
    /// The cell of a column; none where it is empty.
    fn cell(&self, name: &str) -> Option<&'r str> {
        let column = COLUMNS.iter().position(|column| *column == name)?;
        let at = self.columns.iter().position(|&own| own == column)?;
        self.cells.get(at).copied().filter(|cell| !cell.is_empty())
    }

    fn refused(&self, why: String) -> Error {
        Error::list(self.number, why)
    }

    fn listing(&self) -> Result<Listing, Error> {
        let number = self.number;
        match self.cells.len() {
            1 => {
                let why = format!("one column only; write {WRITE}, parted by tabs or commas");
                return Err(self.refused(why));
            }
            count if count > self.columns.len() => {
                return Err(self.refused(format!("{count} columns; write {WRITE}")));
            }
            _ => {}
        }
        let name = self.cell("name").unwrap_or_default();
        let canonical = self.cell("canonical").unwrap_or(name);
        let (class, label) = class(self.cell("label").unwrap_or_default(), number)?;
        let mut listing = Listing::new(check(canonical, number)?, class).label(label);
        if name != canonical {
            listing = listing.alias(check(name, number)?);
        }
        let aliases = self.cell("aliases").unwrap_or_default();
        let aliases = aliases.split('|').map(str::trim);
        for alias in aliases.filter(|alias| !alias.is_empty()) {
            listing = listing.alias(check(alias, number)?);
        }
        if let Some(id) = self.cell("id") {
            listing = listing.id(short(id, number)?);
        }
        if let Some(case) = self.cell("case") {
            listing = listing.case(match case.to_ascii_lowercase().as_str() {
                "any" => Case::Any,
                "capital" => Case::Capital,
                "upper" => Case::Upper,
                _ => {
                    let why = format!("the case {case:?} is unknown; write any, capital or upper");
                    return Err(self.refused(why));
                }
            });
        }
        if let Some(priority) = self.cell("priority") {
            let number = priority.parse().ok().filter(|n| (-32..=31).contains(n));
            listing = listing.priority(number.ok_or_else(|| {
                self.refused(format!(
                    "the priority {priority:?} is no number from -32 to 31"
                ))
            })?);
        }
        Ok(listing)
    }
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
        "misc" => Label::Misc,
        _ => {
            if let Ok(class) = lower.parse::<Class>() {
                return Ok((class, class.label()));
            }
            let is_own = !cell.is_empty() && !cell.contains(char::is_lowercase);
            let unknown = || {
                format!(
                    "the label {cell:?} is unknown; write PERSON, ORGANIZATION, PLACE, LAW, EVENT, a class such as company, or a label of your own in capitals"
                )
            };
            if !is_own {
                return Err(Error::list(number, unknown()));
            }
            Label::custom(cell).map_err(|error| Error::list(number, error.to_string()))?
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
