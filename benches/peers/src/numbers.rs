//! Numbers: those of running text, and whole strings of words.

use duckling::{Context, DimensionKind, DimensionValue, Lang, Locale, Options};
use entitas::Analyzer;
use entitas::number::{Number, parse, spell};

use crate::measure::{Contender, Result, race};
use crate::text::{Text, bytes};

/// What duckling reads in Indonesian.
const KINDS: [DimensionKind; 3] = [
    DimensionKind::Numeral,
    DimensionKind::Ordinal,
    DimensionKind::AmountOfMoney,
];

/// entitas makes tokens and sentences in that time, and reads dates, units and laws too.
pub fn running_text(text: &Text<'_>, rounds: usize) -> Vec<Result> {
    let builder = Analyzer::builder().entities(false);
    let mut worker = builder.build().expect("nothing to refuse").worker();
    let part = text.part(500_000);
    let all = &text.lines;
    let duckling = Duckling::new();
    race(
        rounds,
        vec![
            Contender::new("entitas", text.bytes(), move || {
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

/// The speed in strings a second; the finds are those with the right value.
pub fn words(rounds: usize) -> Vec<Result> {
    let spelled: Vec<(i64, String)> = (1..=1000)
        .map(|number| number * 1001)
        .map(|number| (number, spell(number)))
        .collect();
    let duckling = Duckling::new();
    let results = race(
        rounds,
        vec![
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
        ],
    );
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
