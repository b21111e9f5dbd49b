//! Officials of given names, and names as officials correct them.

use entitas::stages::{Blocks, Classes, Columns, Finder, OfficialRecord, Word, apply, corrections};
use entitas::{Analyzer, Span};
use toml::{Table, Value};

use super::marked::{self, Marked, read};
use super::{Form, table, text};

/// `text` with brackets; `officials` with what each is.
pub const OFFICIAL: Form = Form {
    name: "official",
    question: |analyzer, text| table([("text", marked::write_document(&analyzer.analyze(text)))]),
    answers: &["officials"],
    answer,
};

/// `before` and `after` the corrections, with brackets.
pub const OFFICIAL_NAMES: Form = Form {
    name: "official_names",
    question: |_, text| {
        // Names that no office has corrected.
        let analyzer = Analyzer::builder().officials(false).build().unwrap();
        table([("before", marked::write_document(&analyzer.analyze(text)))])
    },
    answers: &["after"],
    answer: |case| table([("after", corrected(text(case, "before")))]),
};

/// What the words of a text say about offices.
pub struct Classified {
    classes: Classes,
    words: Vec<Word>,
}

impl Classified {
    pub fn of(marked: &Marked) -> Classified {
        let words = marked.tokens.iter().map(|token| token.text(&marked.text));
        Classified {
            classes: Classes::of(&marked.text, &marked.tokens),
            words: words.map(Word::of).collect(),
        }
    }

    pub fn columns<'v>(&'v self, marked: &'v Marked) -> Columns<'v> {
        let Classified { classes, words } = self;
        Columns::new(
            &marked.text,
            &marked.tokens,
            classes,
            words,
            &marked.sentences,
        )
    }
}

pub fn officials(marked: &Marked) -> Vec<OfficialRecord> {
    let classified = Classified::of(marked);
    let columns = classified.columns(marked);
    let view = columns.view();
    let (mut names, mut blocks) = (marked.names.clone(), Blocks::default());
    blocks.read(view, &mut names);
    let mut officials = Vec::new();
    Finder::default().find(view, &names, &blocks, &mut officials);
    officials
}

fn answer(case: &Table) -> Table {
    let marked = read(text(case, "text"));
    let known = case.get("officials").and_then(Value::as_array);
    let found = officials(&marked)
        .into_iter()
        .enumerate()
        .map(|(number, found)| {
            let piece = |span: Span| Value::String(span.of(&marked.text).unwrap().to_owned());
            let mut official = table([
                ("name", piece(found.name())),
                ("position", piece(found.position())),
            ]);
            // The head of the position stands where a case is about it.
            let told = known.is_none_or(|known| {
                known
                    .get(number)
                    .is_some_and(|known| known.get("office").is_some())
            });
            if told {
                official.insert("office".to_owned(), piece(found.head()));
            }
            if let Some(body) = found.affiliation() {
                official.insert("affiliation".to_owned(), piece(body));
            }
            let status = found.status().as_str();
            if status != "current" {
                official.insert("status".to_owned(), status.into());
            }
            Value::Table(official)
        });
    table([("officials", found.collect::<Vec<_>>())])
}

fn corrected(before: &str) -> String {
    let marked = read(before);
    let classified = Classified::of(&marked);
    let columns = classified.columns(&marked);
    let view = columns.view();
    let (mut names, mut found) = (marked.names.clone(), Vec::new());
    corrections(view, &names, &(), &mut found);
    apply(view, &found, &mut names);
    let names = names.iter().map(|name| (name.span(), name.label()));
    marked::write(&marked.text, names)
}
