//! Names out of tokens that are given: entitas beside crfs with a model trained here.

use std::path::Path;

use crfs::{Attribute, Model, Trainer};
use entitas::{sentence, token};

use crate::measure::{Contender, Result, race};
use crate::text::Text;

/// Files of labelled sentences, within the folder that is given.
const FILES: [&str; 2] = ["ui.train.conll", "idner.train.conll"];

/// `None` where the folder of labelled sentences has none of them.
pub fn tagging(text: &Text<'_>, folder: &Path, rounds: usize) -> Option<Vec<Result>> {
    let labelled = read(folder)?;
    let bytes = train(&labelled).expect("crfs trains");
    let model = Model::new(&bytes).expect("crfs reads what it wrote");
    let tagger = model.tagger().expect("crfs tags with what it read");
    learnt(&tagger, &labelled);

    let all = sentences(&text.lines);
    let part = sentences(&text.part(2_000_000));
    let ready: Vec<_> = part.iter().map(|words| features(words)).collect();
    let tokens = |sentences: &[Vec<&str>]| sentences.iter().map(Vec::len).sum();
    let named = |words: Vec<&str>| words.iter().filter(|label| label.starts_with("B-")).count();
    let embedded = entitas::tagger::Model::embedded().expect("the embedded model is sound");
    let ours = |scores| {
        let mut tagger = embedded.tagger().scores(scores);
        let all = &all;
        move || all.iter().map(|words| tagger.tag(words).len()).sum()
    };
    Some(race(
        rounds,
        vec![
            Contender::new("entitas", tokens(&all), ours(false)),
            Contender::new("entitas, scores", tokens(&all), ours(true)),
            Contender::new("crfs with its features", tokens(&part), || {
                let tagged = part.iter().map(|words| tagger.tag(&features(words)));
                tagged.map(|labels| named(labels.unwrap_or_default())).sum()
            }),
            Contender::new("crfs, features given", tokens(&part), || {
                let tagged = ready.iter().map(|items| tagger.tag(items));
                tagged.map(|labels| named(labels.unwrap_or_default())).sum()
            }),
        ],
    ))
}

type Labelled = Vec<(Vec<String>, Vec<String>)>;

fn read(folder: &Path) -> Option<Labelled> {
    let mut labelled = Labelled::new();
    for file in FILES {
        let table = std::fs::read_to_string(folder.join(file)).ok()?;
        for block in table.split("\n\n") {
            let rows = block.lines().filter_map(|line| line.split_once('\t'));
            let sentence: (Vec<_>, Vec<_>) = rows
                .map(|(word, label)| (word.to_owned(), common(label)))
                .unzip();
            if !sentence.0.is_empty() {
                labelled.push(sentence);
            }
        }
    }
    Some(labelled)
}

/// The corpora write the same labels in different ways.
fn common(label: &str) -> String {
    let mut parts = label.splitn(2, '-');
    let (mark, kind) = (parts.next().unwrap_or("O"), parts.next().unwrap_or(""));
    match kind.get(..3) {
        Some(kind @ ("PER" | "LOC" | "ORG")) => format!("{mark}-{kind}"),
        _ => "O".to_owned(),
    }
}

fn train(labelled: &Labelled) -> std::io::Result<Vec<u8>> {
    let mut trainer = Trainer::lbfgs()
        .with_c1(0.1)?
        .with_c2(0.001)?
        .with_max_iterations(50)?;
    for (words, labels) in labelled {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        trainer.append(&features(&words), labels)?;
    }
    let path = std::env::temp_dir().join(format!("entitas-peers-{}.crf", std::process::id()));
    trainer.train(&path)?;
    let bytes = std::fs::read(&path)?;
    std::fs::remove_file(path)?;
    Ok(bytes)
}

/// The model has to know most of what it was taught.
fn learnt(tagger: &crfs::Tagger<'_>, labelled: &Labelled) {
    let (mut right, mut all) = (0, 0);
    for (words, labels) in labelled.iter().step_by(20) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let told = tagger.tag(&features(&words)).unwrap_or_default();
        right += told
            .iter()
            .zip(labels)
            .filter(|(told, label)| *told == label)
            .count();
        all += labels.len();
    }
    assert!(
        right * 100 > all * 95,
        "crfs has {right} of {all} labels right"
    );
}

/// The features of CRFsuite's own tutorial on names, one set a word.
fn features(words: &[&str]) -> Vec<Vec<Attribute>> {
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let one = |name: String| Attribute::new(name, 1.0);
    (0..words.len())
        .map(|at| {
            let (word, low) = (words[at], lower[at].as_str());
            let mut items = vec![
                one("bias".to_owned()),
                one(format!("w={low}")),
                one(format!("w[-3:]={}", tail(low, 3))),
                one(format!("w[-2:]={}", tail(low, 2))),
                one(format!("upper={}", is_upper(word))),
                one(format!("title={}", is_title(word))),
                one(format!(
                    "digit={}",
                    word.bytes().all(|byte| byte.is_ascii_digit())
                )),
            ];
            for (by, mark) in [(-1, "BOS"), (1, "EOS")] {
                let near = at.checked_add_signed(by).filter(|&near| near < words.len());
                let Some(near) = near else {
                    items.push(one(mark.to_owned()));
                    continue;
                };
                items.push(one(format!("{by}:w={}", lower[near])));
                items.push(one(format!("{by}:title={}", is_title(words[near]))));
                items.push(one(format!("{by}:upper={}", is_upper(words[near]))));
            }
            items
        })
        .collect()
}

fn tail(word: &str, chars: usize) -> &str {
    let start = word.char_indices().rev().nth(chars - 1);
    start.map_or(word, |(start, _)| &word[start..])
}

fn is_upper(word: &str) -> bool {
    word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase)
}

fn is_title(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.all(char::is_lowercase)
}

/// The words of every sentence.
fn sentences<'t>(lines: &[&'t str]) -> Vec<Vec<&'t str>> {
    let mut sentences = Vec::new();
    for line in lines {
        let tokens = token::tokenize(line);
        for sentence in sentence::sentences(line, &tokens) {
            let tokens = &tokens[sentence.tokens()];
            sentences.push(tokens.iter().map(|token| token.text(line)).collect());
        }
    }
    sentences
}
