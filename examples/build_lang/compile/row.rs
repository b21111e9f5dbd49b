//! Words with their classes and values, from several lists that share their classes.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use super::Failure;
use super::read::List;
use super::write;

/// What all lists together say of a word.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
struct Row {
    classes: u64,
    values: BTreeMap<String, String>,
}

/// The table of a folder: a bit for each class, then the words, those that are alike together.
/// `more` is written behind them.
pub fn compile(from: &str, lists: &[List], more: &str) -> Result<String, Failure> {
    let mut out = write::head("What words say: a bit for each class, and values.", from);
    out.push_str("\nuse super::Row;\n");
    let mut bits: HashMap<&str, u64> = HashMap::new();
    for (name, meaning) in lists.iter().flat_map(|list| &list.classes) {
        let bit = bits.len();
        if bit == 64 || bits.insert(name, 1 << bit).is_some() {
            return Err(format!("{from}: the class {name} is named twice, or is the 65th").into());
        }
        out.push('\n');
        write::doc(&mut out, "", meaning);
        let value = if bit == 0 {
            "1".to_owned()
        } else {
            format!("1 << {bit}")
        };
        let _ = writeln!(
            out,
            "pub(crate) const {}: u64 = {value};",
            write::constant(name)
        );
    }
    rows(&mut out, &join(lists, &bits)?);
    out.push_str(more);
    Ok(out)
}

/// The row of each word, in the order of the words.
fn join<'l>(
    lists: &'l [List],
    bits: &HashMap<&str, u64>,
) -> Result<BTreeMap<&'l str, Row>, Failure> {
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for list in lists {
        for line in &list.lines {
            let mut classes = 0;
            for class in &line.classes {
                let bit = bits.get(class.as_str());
                let unknown = || list.error(line, &format!("no head names the class `{class}`"));
                classes |= bit.ok_or_else(unknown)?;
            }
            for word in &line.words {
                if *word != word.to_lowercase() {
                    return Err(list.error(line, &format!("`{word}` is not in small letters")));
                }
                let row = rows.entry(word).or_default();
                row.classes |= classes;
                for (key, value) in &line.values {
                    let other = row.values.insert(key.clone(), value.clone());
                    if let Some(other) = other.filter(|other| other != value) {
                        let what = format!("`{word}` has {key}={other} elsewhere");
                        return Err(list.error(line, &what));
                    }
                }
            }
        }
    }
    Ok(rows)
}

fn rows(out: &mut String, words: &BTreeMap<&str, Row>) {
    let mut order: Vec<&Row> = Vec::new();
    let mut alike: HashMap<&Row, Vec<String>> = HashMap::new();
    for (word, row) in words {
        let group = alike.entry(row).or_insert_with(|| {
            order.push(row);
            Vec::new()
        });
        group.push((*word).to_owned());
    }
    let _ = writeln!(
        out,
        "\n/// How many words there are.\npub(crate) const LEN: usize = {};",
        words.len()
    );
    out.push_str(
        "\n/// The words, those that are alike with spaces between them.\n#[rustfmt::skip]\n",
    );
    out.push_str("pub(crate) const WORDS: &[(&str, Row)] = &[\n");
    for row in order {
        out.push_str("    (\"");
        write::wrapped(out, &alike[row], " ");
        let values: Vec<String> = row
            .values
            .iter()
            .map(|(key, value)| format!("({key:?}, {value:?})"))
            .collect();
        let _ = writeln!(
            out,
            "\", Row::new({:#x}, &[{}])),",
            row.classes,
            values.join(", ")
        );
    }
    out.push_str("];\n");
}
