//! The cases in `data/`: read, held to what comes out, and written anew on request.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::ops::Range;
use std::path::PathBuf;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::{Spanned, Table, Value};

use crate::forms::FORMS;
use crate::forms::layout::field;

/// Names the cases to be written anew: `all`, or a part of their names.
const REWRITE: &str = "REWRITE";

/// A `[[case]]` and where its values stand in the file.
struct Case {
    fields: Table,
    places: BTreeMap<String, Range<usize>>,
}

impl Case {
    /// Its `name`, or what it is about.
    fn name(&self) -> String {
        let named = ["name", "text", "before", "words", "unit"]
            .iter()
            .find_map(|key| self.fields.get(*key));
        let named = named.and_then(Value::as_str).unwrap_or("");
        let line = named.split_whitespace().collect::<Vec<_>>().join(" ");
        line.chars().take(80).collect()
    }
}

/// A file of cases.
struct File {
    path: PathBuf,
    text: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Blocks {
    case: Vec<BTreeMap<String, Spanned<Value>>>,
}

impl File {
    fn read(path: PathBuf) -> File {
        let shown = path.display();
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{shown}: {error}"));
        let blocks: Blocks =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{shown}: {error}"));
        let cases = blocks.case.into_iter().map(|block| {
            let places = block.iter().map(|(key, value)| (key.clone(), value.span()));
            Case {
                places: places.collect(),
                fields: block
                    .into_iter()
                    .map(|(key, value)| (key, value.into_inner()))
                    .collect(),
            }
        });
        let cases = cases.collect();
        File { path, text, cases }
    }

    /// Its path from the root of the crate.
    fn shown(&self) -> std::path::Display<'_> {
        let root = env!("CARGO_MANIFEST_DIR");
        self.path.strip_prefix(root).unwrap_or(&self.path).display()
    }

    fn line(&self, case: &Case) -> usize {
        let start = case
            .places
            .values()
            .map(|place| place.start)
            .min()
            .unwrap_or(0);
        self.text[..start].matches('\n').count() + 1
    }

    /// Puts fields in the place of those that a case has, at its end where it has none; `None` takes one out.
    fn rewrite(&mut self, edits: Vec<(usize, String, Option<Value>)>) {
        let mut pieces: Vec<(Range<usize>, String)> = Vec::new();
        for (number, key, value) in edits {
            let places = &self.cases[number].places;
            let written = value.map(|value| field(&key, &value));
            let line_of = |place: &Range<usize>| {
                let start = self.text[..place.start].rfind('\n').map_or(0, |at| at + 1);
                let end = self.text[place.end..]
                    .find('\n')
                    .map_or(self.text.len(), |at| place.end + at);
                start..end
            };
            pieces.push(match (places.get(&key), written) {
                (Some(place), Some(written)) => (line_of(place), written),
                (Some(place), None) => {
                    (line_of(place).start..line_of(place).end + 1, String::new())
                }
                (None, written) => {
                    let last = places
                        .values()
                        .map(|place| line_of(place).end)
                        .max()
                        .unwrap_or(0);
                    (last..last, format!("\n{}", written.unwrap_or_default()))
                }
            });
        }
        pieces.sort_by_key(|(place, _)| place.start);
        for (place, written) in pieces.into_iter().rev() {
            self.text.replace_range(place, &written);
        }
        fs::write(&self.path, &self.text)
            .unwrap_or_else(|error| panic!("{}: {error}", self.path.display()));
    }
}

/// The file `data/<name>.toml`, or those of the folder `data/<name>`, in order.
fn files(name: &str) -> Vec<File> {
    let path = PathBuf::from(format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR")));
    let mut paths = vec![path.with_extension("toml")];
    if path.is_dir() {
        paths = fs::read_dir(&path)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        paths.sort();
    }
    let files: Vec<File> = paths.into_iter().map(File::read).collect();
    let mut seen = HashSet::new();
    for (file, case) in files
        .iter()
        .flat_map(|file| file.cases.iter().map(move |case| (file, case)))
    {
        let place = format!("{}:{}", file.path.display(), file.line(case));
        let mut unnamed = case.fields.clone();
        if let Some(name) = unnamed.remove("name") {
            assert!(
                seen.insert(format!("{name:?}")),
                "{place}: a second case of the name {name:?}"
            );
        }
        assert!(
            seen.insert(format!("{unnamed:?}")),
            "{place}: a case that stands twice"
        );
    }
    files
}

/// Every case of `data/<name>`, in order.
pub fn cases<T: DeserializeOwned>(name: &str) -> Vec<T> {
    let mut cases = Vec::new();
    for file in files(name) {
        for case in &file.cases {
            let read = Value::Table(case.fields.clone()).try_into();
            cases.push(read.unwrap_or_else(|error| {
                panic!("{}:{}: {error}", file.path.display(), file.line(case))
            }));
        }
    }
    cases
}

/// Holds every case of a form of [`FORMS`] to what comes out now.
///
/// Panics after all of them with the differences of those that say otherwise, or writes them anew.
pub fn check(name: &str) {
    let form = FORMS.iter().find(|form| form.name == name).expect(name);
    hold(name, form.answers, form.answer);
}

/// Holds the fields `answers` of every case of `data/<name>` to what `answer` makes of the case.
pub fn hold(name: &str, answers: &[&str], answer: impl Fn(&Table) -> Table) {
    let rewritten = std::env::var(REWRITE).unwrap_or_default();
    let (mut cases, mut wrong) = (0, 0);
    for mut file in files(name) {
        let mut edits = Vec::new();
        for (number, case) in file.cases.iter().enumerate() {
            cases += 1;
            let answer = answer(&case.fields);
            let differ = |key: &&&str| case.fields.get(**key) != answer.get(**key);
            let differing: Vec<&&str> = answers.iter().filter(differ).collect();
            if differing.is_empty() {
                continue;
            }
            let anew =
                !rewritten.is_empty() && (rewritten == "all" || case.name().contains(&rewritten));
            wrong += usize::from(!anew);
            eprintln!(
                "\n{}:{}: {}{}",
                file.shown(),
                file.line(case),
                case.name(),
                if anew { " (written anew)" } else { "" }
            );
            for key in differing {
                let written = |fields: &Table| {
                    fields
                        .get(*key)
                        .map(|value| field(key, value))
                        .unwrap_or_default()
                };
                show(&written(&case.fields), &written(&answer));
                if anew {
                    edits.push((number, (*key).to_owned(), answer.get(*key).cloned()));
                }
            }
        }
        if !edits.is_empty() {
            file.rewrite(edits);
        }
    }
    assert!(
        wrong == 0,
        "{wrong} of {cases} cases of {name}: see above. What comes out now is right? Then {REWRITE}=all, or with a part of \
         the names of the cases instead of `all`, before the same command writes it into them"
    );
}

/// The lines of a field that one side alone has.
fn show(known: &str, found: &str) {
    for (mark, lines, others) in [('-', known, found), ('+', found, known)] {
        let lines = lines
            .lines()
            .filter(|line| !others.lines().any(|other| other == *line));
        lines.for_each(|line| eprintln!("  {mark} {}", line.trim_start()));
    }
}

#[cfg(test)]
mod own {
    use super::*;

    /// A copy of cases in a folder of its own.
    fn file(name: &str, text: &str) -> File {
        let path =
            std::env::temp_dir().join(format!("entitas-cases-{name}-{}.toml", std::process::id()));
        fs::write(&path, text).unwrap();
        File::read(path)
    }

    #[test]
    fn cases_are_written_anew_in_place() {
        let text = "# head\n\n[[case]]\ntext = \"satu\"\nfound = [\n    \"1\", # one\n]\n\n# more\n\n[[case]]\ntext = \"dua\"\nfound = [\"2\"]\nodd = 1\n\n[[case]]\ntext = \"tiga\"\n";
        let mut file = file("anew", text);
        assert_eq!(file.line(&file.cases[1]), 12);
        let found = Value::Array(vec!["10".into()]);
        file.rewrite(vec![
            (0, "found".to_owned(), Some(found.clone())),
            (1, "odd".to_owned(), None),
            (2, "found".to_owned(), Some(found)),
        ]);
        let written = fs::read_to_string(&file.path).unwrap();
        fs::remove_file(&file.path).unwrap();
        let wanted = "# head\n\n[[case]]\ntext = \"satu\"\nfound = [\"10\"]\n\n# more\n\n[[case]]\ntext = \"dua\"\nfound = [\"2\"]\n\n[[case]]\ntext = \"tiga\"\nfound = [\"10\"]\n";
        assert_eq!(written, wanted);
    }
}
