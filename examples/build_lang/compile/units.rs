//! The units: words with classes, what each is worth, and every spelling.

use std::collections::BTreeMap;
use std::path::Path;

use super::Failure;
use super::read::{self, List};
use super::sheet::rows;
use super::write;

const COLUMNS: [&str; 8] = [
    "class",
    "words",
    "also",
    "code",
    "dimension",
    "mantissa",
    "exponent",
    "divisor",
];

/// The units as words with classes, and as tables of what each is worth and of every spelling.
pub fn units(folder: &Path) -> Result<(List, String), Failure> {
    let path = folder.join("units.tsv");
    let mut list = List::new(&path);
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    for comment in text.lines().filter_map(|line| line.strip_prefix('#')) {
        read::describe(&mut list.classes, comment);
    }
    let mut units = Units::default();
    for (number, row) in rows(&path, COLUMNS)? {
        let [class, words, _, code, ..] = &row;
        if class != "-" {
            let mut line = read::open(number, class);
            line.words.extend(names(words).map(str::to_lowercase));
            list.lines.push(line);
        }
        if code != "-" {
            let add = units.add(&row);
            add.map_err(|what| read::at(&path, number, &what))?;
        }
    }
    Ok((list, units.code()))
}

/// The names in a cell.
fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(',').filter(|name| !name.is_empty())
}

/// The units that have a code.
#[derive(Default)]
struct Units {
    worth: Vec<String>,
    /// Every spelling, and in small letters, with the number of its unit.
    exact: BTreeMap<String, usize>,
    folded: BTreeMap<String, usize>,
}

impl Units {
    fn add(&mut self, row: &[String; 8]) -> Result<(), String> {
        let [_, words, also, code, dimension, mantissa, exponent, divisor] = row;
        let powers: Result<Vec<i8>, _> = dimension.split(' ').map(str::parse).collect();
        let powers = powers.ok().filter(|powers| powers.len() == 6);
        let powers = powers.ok_or("write six powers as dimension")?;
        let is_integer = |cell: &&String| cell.parse::<i64>().is_ok();
        if ![mantissa, exponent, divisor].iter().all(is_integer) {
            return Err("mantissa, exponent and divisor are integers".to_owned());
        }
        let number = self.worth.len();
        for name in names(words).chain(names(also)) {
            if name.chars().count() > 1 {
                let folded = self.folded.entry(name.to_ascii_lowercase());
                folded.or_insert(number);
            }
            if self.exact.insert(name.to_owned(), number).is_some() {
                return Err(format!("`{name}` is another unit too"));
            }
        }
        self.worth.push(format!(
            "({code:?}, {powers:?}, {mantissa}, {exponent}, {divisor})"
        ));
        Ok(())
    }

    fn code(&self) -> String {
        let mut out = "\n/// A unit: its UCUM code, its powers, and its worth: mantissa, exponent, divisor.\npub(crate) type Worth = (&'static str, [i8; 6], i64, i32, i64);\n\n/// The units that have a code.\n#[rustfmt::skip]\npub(crate) const UNITS: &[Worth] = &[\n".to_owned();
        for row in &self.worth {
            out.push_str(&write::entry(row));
        }
        out.push_str("];\n");
        for (name, what, names) in [
            (
                "UNIT_NAMES",
                "Every spelling of a unit and which it is, sorted",
                &self.exact,
            ),
            (
                "UNIT_FOLDED",
                "The same in small letters, but for single letters",
                &self.folded,
            ),
        ] {
            out.push_str(&format!(
                "\n/// {what}.\n#[rustfmt::skip]\npub(crate) const {name}: &[(&str, u8)] = &[\n    "
            ));
            let pairs: Vec<String> = names.iter().map(|pair| format!("{pair:?}")).collect();
            write::wrapped(&mut out, &pairs, ", ");
            out.push_str(",\n];\n");
        }
        out
    }
}
