//! Plain lists, each class sorted, for what is read letter by letter.

use std::fmt::Write as _;

use super::Failure;
use super::read::List;
use super::write;

/// A module for each list, in it a slice for each class.
pub fn compile(from: &str, lists: &[List]) -> Result<String, Failure> {
    let mut out = write::head("Lists of words, each sorted.", from);
    for list in lists {
        let _ = writeln!(out, "\n/// `{from}{}.txt`.", list.name);
        let _ = writeln!(out, "pub(crate) mod {} {{", list.name);
        for (nth, (class, meaning)) in list.classes.iter().enumerate() {
            let lines = list
                .lines
                .iter()
                .filter(|line| line.classes.contains(class));
            let mut words: Vec<&String> = lines.flat_map(|line| &line.words).collect();
            words.sort();
            let words: Vec<String> = words.iter().map(|word| format!("{word:?}")).collect();
            if nth > 0 {
                out.push('\n');
            }
            write::doc(&mut out, "    ", meaning);
            out.push_str("    #[rustfmt::skip]\n");
            let _ = write!(
                out,
                "    pub(crate) const {}: &[&str] = &[\n     ",
                write::constant(class)
            );
            write::wrapped(&mut out, &words, ", ");
            out.push_str(",\n    ];\n");
        }
        for line in &list.lines {
            let known = |class: &String| list.classes.iter().any(|(name, _)| name == class);
            if let Some(class) = line.classes.iter().find(|class| !known(class)) {
                return Err(list.error(line, &format!("the head names no class `{class}`")));
            }
        }
        out.push_str("}\n");
    }
    Ok(out)
}
