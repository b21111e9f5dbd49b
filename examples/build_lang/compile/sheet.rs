//! Tables whose rows have several columns, parted by tabs; the first row names them.

use std::path::Path;

use super::Failure;
use super::read::{self, List};
use super::write;

/// The cells of the rows, each row with the number of its line, in the order of `columns`.
pub fn rows<const N: usize>(
    path: &Path,
    columns: [&str; N],
) -> Result<Vec<(usize, [String; N])>, Failure> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lines = (1..).zip(text.lines());
    let mut lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let wrong = |number| read::at(path, number, &format!("write {}", columns.join(", ")));
    match lines.next() {
        Some((_, head)) if head.split('\t').eq(columns) => {}
        Some((number, _)) => return Err(wrong(number)),
        None => return Err(wrong(1)),
    }
    let cells = |(number, line): (usize, &str)| {
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        Ok((
            number,
            <[String; N]>::try_from(cells).map_err(|_| wrong(number))?,
        ))
    };
    lines.map(cells).collect()
}

/// The contracted offices as words with classes, and as a table of what they stand for.
pub fn contractions(folder: &Path) -> Result<(List, String), Failure> {
    let path = folder.join("contractions.tsv");
    let mut list = List::new(&path);
    let mut long = Vec::new();
    for (number, [word, classes, expansion]) in rows(&path, ["word", "classes", "expansion"])? {
        // Of two words, the first is a head by itself.
        if !word.contains(' ') {
            let mut line = read::open(number, &classes);
            line.words.push(word.clone());
            list.lines.push(line);
        }
        long.push((word, expansion));
    }
    long.sort();
    if let Some(twice) = long.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(format!("{}: `{}` stands twice", path.display(), twice[0].0).into());
    }
    let mut code = "\n/// Contracted offices and what they stand for, sorted.\n#[rustfmt::skip]\npub(crate) const CONTRACTIONS: &[(&str, &str)] = &[\n".to_owned();
    for pair in &long {
        code.push_str(&write::entry(&format!("{pair:?}")));
    }
    code.push_str("];\n");
    Ok((list, code))
}

/// The currencies as words with classes, and as a macro that gives each to another.
pub fn currencies(folder: &Path) -> Result<(List, String), Failure> {
    const CLASSES: [(&str, &str); 4] = [
        ("money_before", "stands before a sum (`Rp`)"),
        ("money_behind", "stands behind a sum (`rupiah`)"),
        ("money_beside", "stands before a sum or behind it (`USD`)"),
        ("dollar_of", "makes a dollar sign its own (`HK$`)"),
    ];
    let path = folder.join("currencies.tsv");
    let mut list = List::new(&path);
    let classes = CLASSES.map(|(name, meaning)| (name.to_owned(), meaning.to_owned()));
    list.classes.extend(classes);
    let mut code = "\n/// Gives code, number and name of each currency to a macro.\n#[rustfmt::skip]\nmacro_rules! each_currency { ($give:ident) => { $give! {\n".to_owned();
    let columns = ["code", "name", "before", "behind", "beside", "dollar"];
    for (index, (number, [of, name, words @ ..])) in (0..).zip(rows(&path, columns)?) {
        code.push_str(&write::entry(&format!("{of} {index} {name:?}")));
        for ((class, _), words) in CLASSES.iter().zip(words) {
            let mut line = read::open(number, &format!("{class} currency={of}"));
            line.words
                .extend(words.split_whitespace().map(str::to_owned));
            list.lines.push(line);
        }
    }
    code.push_str("} } }\npub(crate) use each_currency;\n");
    Ok((list, code))
}

/// Nations behind the noun of a currency.
pub fn nations(folder: &Path) -> Result<String, Failure> {
    let path = folder.join("nations.tsv");
    let mut code = "\n/// The code of a currency that its noun has alone, a nation in one word or two, and whose it is then.\n#[rustfmt::skip]\npub(crate) const NATIONS: &[[&str; 4]] = &[\n".to_owned();
    for (_, [noun, nation, currency]) in rows(&path, ["noun", "nation", "currency"])? {
        let (first, second) = nation.split_once(' ').unwrap_or((&nation, ""));
        code.push_str(&write::entry(&format!(
            "{:?}",
            [&noun, first, second, &currency]
        )));
    }
    code.push_str("];\n");
    Ok(code)
}
