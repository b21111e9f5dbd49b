//! Officials: every sentence of `data/official.toml`, its names given by its brackets.

use entitas::entity::{apply, corrections};
use entitas::official::{Finder, OfficeClass, Record, Word, classify};
use entitas::view::TokenView;
use entitas::{Label, Sentence, Token, entity, sentence, token};
use serde::Deserialize;

use crate::data;

#[derive(Deserialize)]
struct Case {
    text: String,
    officials: Vec<Official>,
}

#[derive(Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
struct Official {
    name: String,
    position: String,
    /// The head of the position; not compared where a case leaves it out.
    office: Option<String>,
    affiliation: Option<String>,
    status: Option<String>,
}

/// A text without its brackets, analysed up to its names.
pub struct Marked {
    pub text: String,
    pub tokens: Vec<Token>,
    pub sentences: Vec<Sentence>,
    pub names: Vec<entity::Record>,
}

/// Reads `[P Retno Marsudi]`, `[O DPR]`, `[L Surabaya]`.
pub fn read(marked: &str) -> Marked {
    let mut text = String::new();
    let mut spans = Vec::new();
    let mut rest = marked;
    while let Some((before, after)) = rest.split_once('[') {
        text.push_str(before);
        let (inside, after) = after.split_once(']').expect(marked);
        let (label, name) = inside.split_once(' ').expect(marked);
        let label = match label {
            "P" => Label::Person,
            "O" => Label::Organization,
            "L" => Label::Place,
            _ => panic!("no label {label:?} in {marked:?}"),
        };
        spans.push((text.len(), text.len() + name.len(), label));
        text.push_str(name);
        rest = after;
    }
    text.push_str(rest);
    let tokens = token::tokenize(&text);
    let names = spans.into_iter().map(|(start, end, label)| {
        let first = tokens.partition_point(|token| token.end() <= start);
        let last = tokens.partition_point(|token| token.end() < end) + 1;
        entity::Record::new(&tokens, first as u32, last as u32, label, 1.0).unwrap()
    });
    let names = names.collect();
    let sentences = sentence::sentences(&text, &tokens);
    Marked {
        text,
        tokens,
        sentences,
        names,
    }
}

pub fn classes(marked: &Marked) -> Vec<OfficeClass> {
    let words = marked.tokens.iter().map(|token| token.text(&marked.text));
    words.map(classify).collect()
}

pub fn words(marked: &Marked) -> Vec<Word> {
    let words = marked.tokens.iter().map(|token| token.text(&marked.text));
    words.map(Word::of).collect()
}

pub fn officials(marked: &Marked) -> Vec<Record> {
    let (classes, words) = (classes(marked), words(marked));
    let view = TokenView::new(
        &marked.text,
        &marked.tokens,
        &classes,
        &words,
        &marked.sentences,
    );
    let mut officials = Vec::new();
    Finder::new().find(view, &marked.names, &mut officials);
    officials
}

#[test]
fn cases() {
    let cases: Vec<Case> = data::cases("official");
    let mut wrong = 0;
    for case in &cases {
        let marked = read(&case.text);
        let text = |span: entitas::Span| span.of(&marked.text).unwrap().to_owned();
        let found: Vec<_> = officials(&marked)
            .iter()
            .zip(
                case.officials
                    .iter()
                    .map(Some)
                    .chain(std::iter::repeat(None)),
            )
            .map(|(found, gold)| Official {
                name: text(found.name()),
                position: text(found.position()),
                office: gold.and_then(|gold| gold.office.as_ref().map(|_| text(found.head()))),
                affiliation: found.affiliation().map(text),
                status: Some(found.status().as_str().to_owned())
                    .filter(|status| status != "current"),
            })
            .collect();
        if found != case.officials {
            wrong += 1;
            eprintln!(
                "{}\n  found {found:?}\n  gold  {:?}",
                case.text, case.officials
            );
        }
    }
    assert_eq!(wrong, 0, "of {}", cases.len());
}

#[derive(Deserialize)]
struct Correction {
    before: String,
    after: String,
}

#[test]
fn names_are_corrected() {
    let cases: Vec<Correction> = data::cases("official_names");
    for case in &cases {
        let mut marked = read(&case.before);
        let (classes, words) = (classes(&marked), words(&marked));
        let view = TokenView::new(
            &marked.text,
            &marked.tokens,
            &classes,
            &words,
            &marked.sentences,
        );
        let mut found = Vec::new();
        corrections(view, &marked.names, &(), &mut found);
        apply(view, &found, &mut marked.names);
        let after = read(&case.after);
        let spans = |marked: &Marked| -> Vec<_> {
            marked
                .names
                .iter()
                .map(|name| (name.span(), name.label()))
                .collect()
        };
        assert_eq!(after.text, marked.text);
        assert_eq!(spans(&marked), spans(&after), "{}\n{found:?}", case.before);
    }
}

/// Texts made to be slow: the time must grow with their length alone.
#[test]
fn hostile_texts_take_linear_time() {
    const TIMES: usize = 100_000;
    let texts = [
        "[P Retno Marsudi], ".repeat(TIMES),
        "Menteri [P Retno Marsudi] ".repeat(TIMES),
        "Ketua ".repeat(TIMES),
        "wakil ".repeat(TIMES),
        "calon ".repeat(TIMES) + "bupati [P Retno]",
        "Kepala Dinas Pekerjaan Umum, ".repeat(TIMES / 4),
        "Ketua dan ".repeat(TIMES) + "[P Retno]",
        "(".repeat(TIMES) + "Ketua [P Retno]" + &")".repeat(TIMES),
        "Ketua (".repeat(TIMES),
        ",".repeat(TIMES),
        "Wakil Ketua [O DPR] ".to_owned() + &"[P Retno], ".repeat(TIMES) + "dan [P Marsudi]",
        "[P Retno] dan ".repeat(TIMES) + "[P Budi] sebagai Ketua",
        "Jenderal ".repeat(TIMES) + "[P Retno]",
        "Menteri Dalam Negeri ".repeat(TIMES / 2),
        "Ketua dari ".to_owned() + &"Partai ".repeat(TIMES) + "[P Retno]",
    ];
    for text in texts {
        let start = std::time::Instant::now();
        let marked = read(&text);
        let found = officials(&marked);
        let (classes, words) = (classes(&marked), words(&marked));
        let view = TokenView::new(
            &marked.text,
            &marked.tokens,
            &classes,
            &words,
            &marked.sentences,
        );
        corrections(view, &marked.names, &(), &mut Vec::new());
        let seconds = start.elapsed().as_secs_f32();
        assert!(
            seconds < 20.0,
            "{seconds} s for {:?}: {} officials",
            text.get(..40),
            found.len()
        );
    }
}
