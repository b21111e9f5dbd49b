//! The public lists, and what is made of those that are no places.

use std::error::Error;
use std::io::Read;
use std::path::{Path, PathBuf};

use entitas::Label;
use entitas::gazetteer::{Class, Listing};
use flate2::read::GzDecoder;

use crate::own::{List, slug, table};

pub struct Source {
    folder: PathBuf,
}

impl Source {
    pub fn new(folder: &Path) -> Source {
        Source {
            folder: folder.to_owned(),
        }
    }

    /// The rows of a table in the folder, without its header; each has at least so many columns.
    pub fn rows(&self, name: &str, least: usize) -> Result<Vec<Vec<String>>, Box<dyn Error>> {
        let text = read(&self.folder.join(name))?;
        let mut rows = Vec::new();
        for (number, line) in (1..).zip(text.lines()).skip(1) {
            let row: Vec<String> = line.split('\t').map(str::to_owned).collect();
            if row.len() < least {
                return Err(format!("{name}, line {number}: {least} columns expected").into());
            }
            rows.push(row);
        }
        Ok(rows)
    }

    /// A file of the folder above.
    pub fn beside(&self, name: &str) -> Result<String, Box<dyn Error>> {
        read(&self.folder.join("..").join(name))
    }
}

fn read(path: &Path) -> Result<String, Box<dyn Error>> {
    let explain = |error| format!("{}: {error}", path.display());
    let bytes = std::fs::read(path).map_err(explain)?;
    let mut text = String::new();
    if path.extension().is_some_and(|extension| extension == "gz") {
        GzDecoder::new(&bytes[..])
            .read_to_string(&mut text)
            .map_err(explain)?;
    } else {
        text = String::from_utf8(bytes)
            .map_err(|error| format!("{}: {}", path.display(), error.utf8_error()))?;
    }
    Ok(text)
}

/// Companies listed in Jakarta, a list of our own.
pub fn companies(list: &mut List<'_>, path: &Path) -> Result<(), Box<dyn Error>> {
    for row in table(path)? {
        let cell = |index: usize| row.get(index).filter(|cell| !cell.is_empty());
        let (ticker, Some(name)) = (&row[0], cell(1)) else {
            return Err(format!("{}: {} has no name", path.display(), row[0]).into());
        };
        let class = match cell(3) {
            Some(class) => class
                .parse()
                .map_err(|error| format!("{}: {ticker}: {error}", path.display()))?,
            None if name.starts_with("Bank ") => Class::Bank,
            None => Class::Company,
        };
        let mut listing = list.listing(name, class).id(format!("idx:{ticker}"));
        for alias in cell(2).into_iter().flat_map(|cell| cell.split('|')) {
            listing = list.alias(listing, alias, class);
        }
        // `PSSI` and `NATO` are tickers too, and never meant.
        if !list.holds(Label::Organization, ticker) {
            // A text in one case cannot tell `CITY` from the city.
            listing = listing.weak_alias(ticker);
        }
        list.builder.add(listing);
    }
    Ok(())
}

/// Members of parliament of 2024-2029.
pub fn members_of_parliament(list: &mut List<'_>, source: &Source) -> Result<(), Box<dyn Error>> {
    for row in source.rows("dpr_members.tsv", 2)? {
        let name = &row[0];
        if row.last().is_some_and(|period| period == "2024-2029") && name.contains(' ') {
            let id = format!("person:{}", slug(name));
            if list.is_new(&id) {
                list.builder.add(Listing::new(name, Class::Person).id(id));
            }
        }
    }
    Ok(())
}
