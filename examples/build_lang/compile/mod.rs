//! From lists of words to Rust.

mod list;
mod number;
mod read;
mod row;
mod sheet;
mod units;
mod write;

use std::error::Error;
use std::path::Path;

/// What stops the compiler: where, and what is wrong there.
pub type Failure = Box<dyn Error>;

/// A file of `src/lang/`.
pub struct Table {
    /// `office.rs`
    pub name: &'static str,
    pub code: String,
}

/// Every table, from the folder `lang`.
pub fn all(lang: &Path) -> Result<Vec<Table>, Failure> {
    let office = lang.join("office");
    let (contractions, expansions) = sheet::contractions(&office)?;
    let mut lists = read::folder(&office)?;
    lists.push(contractions);
    let quantity = lang.join("quantity");
    let (currencies, each) = sheet::currencies(&quantity)?;
    let mut amounts = read::folder(&quantity)?;
    amounts.push(currencies);
    let (units, worth) = units::units(&quantity)?;
    amounts.push(units);
    let nations = each + &sheet::nations(&quantity)? + &worth;
    Ok(vec![
        Table {
            name: "lists.rs",
            code: list::compile("lang/list/", &read::folder(&lang.join("list"))?)?,
        },
        Table {
            name: "number.rs",
            code: row::compile("lang/number/", &read::folder(&lang.join("number"))?, "")?,
        },
        Table {
            name: "office.rs",
            code: row::compile("lang/office/", &lists, &expansions)?,
        },
        Table {
            name: "quantity.rs",
            code: row::compile("lang/quantity/", &amounts, &nations)?,
        },
        Table {
            name: "words.rs",
            code: number::compile("lang/word/", &read::folder(&lang.join("word"))?)?,
        },
    ])
}
