//! The words of `lang/` and the tables made of them.

use std::path::{Path, PathBuf};

#[path = "../examples/build_lang/compile/mod.rs"]
mod compile;

#[test]
fn the_tables_are_what_the_words_give() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for table in compile::all(&root.join("lang")).unwrap() {
        let path = root.join("src/lang").join(table.name);
        let kept = std::fs::read_to_string(&path).unwrap();
        assert!(
            kept == table.code,
            "{} is not what lang/ gives: run `cargo run --release --example build_lang`",
            path.display()
        );
    }
}

/// What CONTRIBUTING.md promises: a word goes into one file, and its table has it.
#[test]
fn a_new_word_goes_into_one_file() {
    let trials = [
        (
            "office/heads.txt",
            "head kind=chief : kepalabaru",
            "office.rs",
        ),
        ("word/firms.txt", "ends_firm : tbkbaru", "words.rs"),
        (
            "quantity/units.tsv",
            "unit\tmeterbaru\t\tm\t1 0 0 0 0 0\t1\t0\t1",
            "quantity.rs",
        ),
        (
            "quantity/currencies.tsv",
            "XTS\tuang uji\t\tuangbaru\txts\t",
            "quantity.rs",
        ),
        (
            "number/numerals.txt",
            "fixed value=7 : tujuhbaru",
            "number.rs",
        ),
        ("list/abbreviations.txt", "always : dllbaru", "lists.rs"),
    ];
    let trial = Trial::new("lang");
    for (file, line, table) in trials {
        trial.add(file, line);
        let tables = compile::all(&trial.folder).unwrap();
        let word = line.split(['\t', ' ']).find(|word| word.ends_with("baru"));
        for made in tables {
            let has = made.code.contains(word.unwrap());
            assert_eq!(has, made.name == table, "{line} in {}", made.name);
        }
    }
}

/// What is wrong is told with its place.
#[test]
fn a_wrong_line_is_named() {
    let trial = Trial::new("wrong");
    for (file, line, wrong) in [
        (
            "office/heads.txt",
            "head : Besar",
            "`Besar` is not in small letters",
        ),
        (
            "office/heads.txt",
            "haed : kepalabaru",
            "no head names the class `haed`",
        ),
        (
            "office/heads.txt",
            "head : menteri",
            "`menteri` stands in line",
        ),
        ("office/heads.txt", "menteri", "write `classes : words`"),
        (
            "word/firms.txt",
            "firm : ptbaru",
            "the head names no class `firm`",
        ),
        ("list/starters.txt", "start : pada", "`pada` stands in line"),
        (
            "quantity/nations.tsv",
            "USD\tsamoa",
            "write noun, nation, currency",
        ),
    ] {
        let number = trial.add(file, line);
        let error = compile::all(&trial.folder).err().unwrap().to_string();
        let place = format!("{file}:{number}: ");
        assert!(
            error.contains(&place) && error.contains(wrong),
            "{line}: {error}"
        );
    }
}

/// A copy of `lang/` to which a line is added; it goes with the trial.
struct Trial {
    folder: PathBuf,
}

impl Trial {
    fn new(name: &str) -> Trial {
        let folder = format!("entitas-{name}-{}", std::process::id());
        Trial {
            folder: std::env::temp_dir().join(folder),
        }
    }

    /// Adds a line to a file of an untouched copy, and gives its number.
    fn add(&self, file: &str, line: &str) -> usize {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("lang");
        copy(&root, &self.folder);
        let path = self.folder.join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, format!("{text}{line}\n")).unwrap();
        text.lines().count() + 1
    }
}

impl Drop for Trial {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for item in std::fs::read_dir(from).unwrap() {
        let path = item.unwrap().path();
        let copied = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &copied);
        } else {
            std::fs::copy(&path, &copied).unwrap();
        }
    }
}
