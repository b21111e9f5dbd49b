//! Numbers: those of running text, and whole strings of words.

use std::io::Write;
use std::process::{Command, Stdio};

use duckling::{Context, DimensionKind, DimensionValue, Lang, Locale, Options};
use entitas::Analyzer;
use entitas::number::{Number, parse, spell};

use entitas::quantity::Worker;

use crate::icu::Icu;
use crate::measure::{Contender, Result, race};
use crate::text::{Text, bytes};

/// What duckling reads in Indonesian.
const KINDS: [DimensionKind; 3] = [
    DimensionKind::Numeral,
    DimensionKind::Ordinal,
    DimensionKind::AmountOfMoney,
];

/// entitas reads dates, units and laws too: with the tokens and their classes given, as an analysis
/// has them; with its own tokens; and as an analysis without names, with tokens and sentences.
pub fn running_text(text: &Text<'_>, rounds: usize) -> Vec<Result> {
    // Nothing reads across the blank lines, so it finds what a call for every line finds.
    let joined = text.lines.join("\n\n");
    let (mut giver, mut own, mut found) = (Worker::new(), Worker::new(), Vec::new());
    let given = giver.words(&joined);
    given.find(&mut found);
    let by_line: usize = text.lines.iter().map(|line| own.find(line).len()).sum();
    assert_eq!(found.len(), by_line, "the same with the tokens given");
    let builder = Analyzer::builder().entities(false);
    let mut worker = builder.build().expect("nothing to refuse").worker();
    let part = text.part(500_000);
    let all = &text.lines;
    let duckling = Duckling::new();
    race(
        rounds,
        vec![
            Contender::new("entitas, tokens given", text.bytes(), || {
                found.clear();
                given.find(&mut found);
                found.len()
            }),
            Contender::new("entitas, its tokens", text.bytes(), || {
                all.iter().map(|line| own.find(line).len()).sum()
            }),
            Contender::new("entitas, analysis", text.bytes(), move || {
                all.iter()
                    .map(|line| worker.analyze(line).quantities().len())
                    .sum()
            }),
            Contender::new("duckling", bytes(&part), || {
                part.iter().map(|line| duckling.read(line).len()).sum()
            }),
        ],
    )
}

/// The Python package words2num2 in a process of its own, over the same lines; `None` where the
/// interpreter has it not.
pub fn words2num2(text: &Text<'_>, python: &str) -> Option<Result> {
    let mut child = Command::new(python)
        .args(["-c", include_str!("words2num2.py")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let part = text.part(2_000_000).join("\n");
    child.stdin.take()?.write_all(part.as_bytes()).ok()?;
    let output = child.wait_with_output().ok()?.stdout;
    let read: serde_json::Value = serde_json::from_slice(&output).ok()?;
    Some(Result {
        name: "words2num2",
        speed: read["speed"].as_f64()?,
        found: read["found"].as_f64()?,
    })
}

/// The speed in strings a second; the finds are those with the right value.
pub fn words(rounds: usize, icu: Option<&Icu>) -> Vec<Result> {
    let spelled: Vec<(i64, String)> = (1..=1000)
        .map(|number| number * 1001)
        .map(|number| (number, spell(number)))
        .collect();
    let duckling = Duckling::new();
    // ICU gets its own encoding for nothing.
    let wide = |words: &String| words.encode_utf16().collect::<Vec<u16>>();
    let encoded: Vec<Vec<u16>> = spelled.iter().map(|(_, words)| wide(words)).collect();
    let mut contenders = vec![
        Contender::new("entitas", spelled.len(), || {
            let right = spelled.iter().filter(|(number, words)| {
                parse(words).is_ok_and(|read| read == Number::from(*number))
            });
            right.count()
        }),
        Contender::new("duckling", spelled.len(), || {
            let right = spelled.iter().filter(|(number, words)| {
                    duckling.read(words).iter().any(|entity| {
                        matches!(entity.value, DimensionValue::Numeral(value) if value == *number as f64)
                    })
                });
            right.count()
        }),
    ];
    if let Some(icu) = icu {
        contenders.push(Contender::new("ICU", spelled.len(), || {
            let pairs = spelled.iter().zip(&encoded);
            let right = pairs.filter(|((number, _), words)| icu.read(words) == Some(*number));
            right.count()
        }));
    }
    let results = race(rounds, contenders);
    assert_eq!(results[0].found, 1e6, "entitas reads them all");
    results
}

struct Duckling {
    locale: Locale,
    context: Context,
    options: Options,
}

impl Duckling {
    fn new() -> Duckling {
        Duckling {
            locale: Locale::new(Lang::ID, None),
            context: Context::default(),
            options: Options::default(),
        }
    }

    fn read(&self, text: &str) -> Vec<duckling::Entity> {
        duckling::parse(text, &self.locale, &KINDS, &self.context, &self.options)
    }
}
