//! Words with numbers: what code asks of a word, one by one or by class.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Failure;
use super::read::List;
use super::write;

/// A word of this class gets a constant of its own.
const ALONE: &str = "word";

/// The numbers of the words, from 1 in their order; the classes of each; a module of classes for
/// each list.
pub fn compile(from: &str, lists: &[List]) -> Result<String, Failure> {
    let mut out = write::head("Words with numbers, and the classes of each.", from);
    let mut words: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    let mut alone: BTreeSet<&str> = BTreeSet::new();
    let mut count = 0;
    for list in lists {
        let first = count;
        let mut classes = String::new();
        for (name, meaning) in list.classes.iter().filter(|(name, _)| name != ALONE) {
            classes.push('\n');
            write::doc(&mut classes, "    ", meaning);
            let name = write::constant(name);
            let _ = writeln!(
                classes,
                "    pub(crate) const {name}: Class = Class({count});"
            );
            count += 1;
        }
        if !classes.is_empty() {
            let _ = writeln!(out, "\n/// The classes of `{from}{}.txt`.", list.name);
            let _ = writeln!(out, "pub(crate) mod {} {{", list.name);
            let _ = writeln!(out, "    use crate::lang::Class;\n{classes}}}");
        }
        let number = |class: &str| {
            let mut classes = list.classes.iter().filter(|(name, _)| name != ALONE);
            Some(first + classes.position(|(name, _)| name == class)?)
        };
        for line in &list.lines {
            for word in &line.words {
                if *word != word.to_lowercase() || word.ends_with('.') {
                    let what = format!("`{word}` is not in small letters, or has a dot at its end");
                    return Err(list.error(line, &what));
                }
                let classes = words.entry(word).or_default();
                for class in &line.classes {
                    if class == ALONE {
                        alone.insert(word);
                        continue;
                    }
                    let unknown =
                        || list.error(line, &format!("the head names no class `{class}`"));
                    classes.insert(number(class).ok_or_else(unknown)?);
                }
            }
        }
    }
    if count > 256 {
        return Err(format!("{from}: {count} classes, 256 have room").into());
    }
    constants(&mut out, &words, &alone);
    tables(&mut out, &words, count.div_ceil(64).max(1));
    Ok(out)
}

fn constants(out: &mut String, words: &BTreeMap<&str, BTreeSet<usize>>, alone: &BTreeSet<&str>) {
    if alone.is_empty() {
        return;
    }
    out.push_str("\n/// Words that are asked for one by one.\npub(crate) mod word {\n    use crate::lang::Word;\n\n");
    for (number, word) in (1..).zip(words.keys()) {
        if alone.contains(word) {
            let name = write::constant(word);
            let _ = writeln!(out, "    pub(crate) const {name}: Word = Word({number});");
        }
    }
    out.push_str("}\n");
}

fn tables(out: &mut String, words: &BTreeMap<&str, BTreeSet<usize>>, wide: usize) {
    let _ = writeln!(
        out,
        "\n/// How many words have a number.\npub(crate) const LEN: usize = {};",
        words.len()
    );
    out.push_str(
        "\n/// The words in the order of their numbers, which begin with 1.\n#[rustfmt::skip]\n",
    );
    out.push_str("pub(crate) const WORDS: &[&str] = &[\n     ");
    let quoted: Vec<String> = words.keys().map(|word| format!("{word:?}")).collect();
    write::wrapped(out, &quoted, ", ");
    out.push_str(",\n];\n");
    let _ = writeln!(
        out,
        "\n/// A bit for each class of each word, by its number.\n#[rustfmt::skip]\npub(crate) static CLASSES: [[u64; {wide}]; LEN + 1] = [\n    [0; {wide}],"
    );
    for classes in words.values() {
        let mut bits = vec![0u64; wide];
        for class in classes {
            bits[class / 64] |= 1 << (class % 64);
        }
        let bits: Vec<String> = bits.iter().map(|bits| format!("{bits:#x}")).collect();
        let _ = writeln!(out, "    [{}],", bits.join(", "));
    }
    out.push_str("];\n");
}
