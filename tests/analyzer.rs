//! The analyzer: the same from every door, the laws of a document, and what a batch promises.

use std::sync::LazyLock;

use entitas::{Analyzer, Document, Label};
use proptest::prelude::*;

use crate::data;
use crate::forms::marked::read;
use crate::laws::{self, said};
use crate::samples;

#[test]
fn worker_analyze_and_batch_agree() {
    let analyzer = Analyzer::new();
    let texts: Vec<String> = samples::articles()
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    let plain: Vec<String> = texts
        .iter()
        .map(|text| said(&analyzer.analyze(text)))
        .collect();
    let mut worker = analyzer.worker();
    for round in 0..2 {
        let reused: Vec<String> = texts
            .iter()
            .map(|text| said(&worker.analyze(text)))
            .collect();
        assert_eq!(reused, plain, "round {round} of one worker");
    }
    for threads in [1, 2, 5] {
        let batch: Vec<String> = analyzer
            .batch(&texts)
            .threads(threads)
            .map(|_, d| said(&d))
            .collect();
        assert_eq!(batch, plain, "{threads} threads");
    }
}

#[test]
fn a_long_text_is_the_sum_of_its_parts() {
    // Blocks and forgotten word types must not show.
    let analyzer = Analyzer::new();
    let part = "Gubernur Jawa Barat Ridwan Kamil menerima 2.061 warga di Kota Bandung, kata Kompas.com.\n\n";
    let one = analyzer.analyze(part);
    let text: String = (0..3000)
        .map(|n| format!("{part}Kata{n} kata{n}x.\n\n"))
        .collect();
    let many = analyzer.analyze(&text);
    let count = |document: &Document<'_, '_>, label| {
        document.entities().filter(|e| e.label() == label).count()
    };
    assert_eq!(
        count(&many, Label::Person),
        3000 * count(&one, Label::Person)
    );
    assert_eq!(many.officials().len(), 3000 * one.officials().len());
    let cardinals = many.quantities().filter(|q| q.text() == "2.061").count();
    assert_eq!(cardinals, 3000);
}

/// The place is known from before, and inside the firm's name it is no name of its own.
#[test]
fn a_name_across_lines_is_one() {
    laws::analysis("Bogor hujan. Ia ke PT\nBogor hari ini.");
}

#[test]
fn what_is_switched_off_is_not_read() {
    let text = "Bupati Sleman Harda Kiswaya membagikan 500 paket.";
    let none = Analyzer::builder()
        .quantities(false)
        .entities(false)
        .build()
        .unwrap();
    let document = none.analyze(text);
    assert_eq!(
        (
            document.entities().len(),
            document.quantities().len(),
            document.officials().len()
        ),
        (0, 0, 0)
    );
    assert!(document.tokens().len() > 0);
    let names = Analyzer::builder()
        .officials(false)
        .scores(false)
        .build()
        .unwrap();
    let document = names.analyze(text);
    assert_eq!(document.officials().len(), 0);
    assert!(document.entities().len() > 0);
    assert!(
        document
            .entities()
            .filter(|e| e.label() == Label::Person)
            .all(|e| e.score().is_none())
    );
}

#[test]
fn names_do_not_depend_on_officials() {
    let (with, without) = (
        Analyzer::new(),
        Analyzer::builder().officials(false).build().unwrap(),
    );
    let names = |analyzer: &Analyzer, text: &str| -> Vec<String> {
        let document = analyzer.analyze(text);
        let names = document.entities();
        names
            .map(|name| {
                format!(
                    "{name:?} {:?} {:?}",
                    name.canonical(),
                    name.mention_of().map(|first| first.index())
                )
            })
            .collect()
    };
    for (name, text) in samples::articles() {
        assert_eq!(names(&without, &text), names(&with, &text), "{name}");
    }
    // Every construction of an office, and every block.
    for case in data::cases::<toml::Table>("official") {
        let text = read(case["text"].as_str().unwrap()).text;
        assert_eq!(names(&without, &text), names(&with, &text), "{text}");
    }
    assert!(names(&without, "Pak Jokowi tiba.")[0].contains("\"Jokowi\""));
}

#[test]
fn what_was_read_outlives_its_document() {
    let texts = [
        "Gubernur Jawa Barat Ridwan Kamil hadir.",
        "Retno Marsudi tiba.",
    ];
    let mut worker = Analyzer::new().worker();
    let mut people: Vec<&'static str> = Vec::new();
    for text in texts {
        let document = worker.analyze(text);
        let is_person = |entity: &entitas::Entity<'_, '_>| entity.label() == Label::Person;
        people.extend(
            document
                .entities()
                .filter(is_person)
                .map(|entity| entity.text()),
        );
    }
    assert_eq!(people, ["Ridwan Kamil", "Retno Marsudi"]);
}

#[test]
fn types_can_be_shared() {
    fn threads<T: Send + Sync + Unpin>() {}
    fn shared<T: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe>() {}
    threads::<entitas::Error>();
    threads::<entitas::Worker>();
    shared::<Analyzer>();
    shared::<Document<'static, 'static>>();
    shared::<entitas::quantity::Quantity>();
    shared::<entitas::QuantityRef<'_>>();
}

#[test]
fn the_samples_are_lawful() {
    for (_, text) in samples::articles() {
        for text in [text.clone(), text.to_lowercase(), text.to_uppercase()] {
            laws::analysis(&text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn any_text_is_lawful(
        pieces in proptest::collection::vec(
            prop_oneof![
                "(Menteri|Bupati|Kota|PT|Retno|Joko|Jakarta|DPR|dan|di|mantan|Plt\\.|ke-2|Mei|Rp|juta|dua|pukul|Pasal|UU) ?",
                "[0-9]{1,4}[.,/:-]?",
                "[(),.\"“”–-] ?",
                " ",
                "\n",
                any::<char>().prop_map(String::from),
            ],
            0..60,
        )
    ) {
        laws::analysis(&pieces.concat());
    }

    #[test]
    fn any_slices_of_the_samples_are_read_alike(
        slices in proptest::collection::vec((any::<prop::sample::Index>(), 0.0..1.0f64, 0.0..1.0f64), 1..8),
        threads in 1usize..4,
    ) {
        static SAMPLES: LazyLock<Vec<(String, String)>> = LazyLock::new(samples::articles);
        let slices: Vec<&str> = slices.iter().map(|(article, one, other)| {
            let text = &article.get(&SAMPLES).1;
            let at = |part: f64| text.floor_char_boundary((part * text.len() as f64) as usize);
            &text[at(one.min(*other))..at(one.max(*other))]
        }).collect();
        let analyzer = Analyzer::new();
        let plain: Vec<String> = slices.iter().map(|text| said(&analyzer.analyze(text))).collect();
        let batch = analyzer.batch(&slices).threads(threads).map(|_, document| said(&document));
        prop_assert_eq!(batch.collect::<Vec<_>>(), plain);
        for text in slices {
            laws::analysis(text);
        }
    }
}

#[test]
fn a_limit_cuts_a_text_where_nothing_is_half_read() {
    let limited = |bytes| Analyzer::builder().longest_document(bytes).build().unwrap();
    let text = "Harga naik Rp2 juta. Retno Marsudi tiba di Jakarta. “Méja itu” 2.061 buah.";
    let whole = Analyzer::new();
    let whole = whole.analyze(text);
    for bytes in 0..=text.len() + 1 {
        let analyzer = limited(bytes);
        let document = analyzer.analyze(text);
        laws::document(&document);
        assert!(document.text().len() <= bytes && text.starts_with(document.text()));
        assert_eq!(document.is_cut(), bytes < text.len(), "{bytes}");
        // What is found in a part is found in the whole.
        let mut numbers = document.quantities().map(|number| number.detach());
        let all: Vec<_> = whole.quantities().map(|number| number.detach()).collect();
        assert!(numbers.all(|number| all.contains(&number)), "{bytes}");
        let found = document.entities().map(|name| (name.span(), name.label()));
        let mut names = whole.entities().map(|name| (name.span(), name.label()));
        assert!(
            found.clone().all(|found| names.any(|name| name == found)),
            "{bytes}"
        );
        assert!(
            [20, 51, text.len()].contains(&document.text().len()) || bytes <= 21,
            "{bytes}"
        );
        let names = document.entities().len();
        assert!(
            if bytes < 52 {
                names == 0
            } else {
                names > 0 || bytes < 60
            },
            "{bytes}"
        );
    }
    // One token that never ends is cut between two characters.
    let analyzer = limited(7);
    assert_eq!(analyzer.analyze(&"é".repeat(9)).text(), "ééé");
    let document = analyzer.analyze("Jakarta");
    let json = serde_json::to_value(entitas::output::Json::new(&document)).unwrap();
    assert!(json.get("cut").is_none());
}

#[test]
fn a_limit_keeps_the_first_names() {
    let sentence = "Gubernur Jawa Barat Ridwan Kamil menemui Bupati Bogor Ade Yasin di Bandung. ";
    for (text, most) in [
        (sentence.to_owned(), 3),
        (sentence.repeat(900), 3),
        (sentence.repeat(900), 1000),
    ] {
        let all = Analyzer::new();
        let all = all.analyze(&text);
        let limited = Analyzer::builder().most_entities(most).build().unwrap();
        let document = limited.analyze(&text);
        laws::document(&document);
        assert!(document.is_cut() && !all.is_cut());
        assert_eq!(document.entities().len(), most);
        let names = |document: &Document<'_, '_>| {
            let names = document.entities().take(most);
            names
                .map(|name| (name.span(), name.label()))
                .collect::<Vec<_>>()
        };
        assert_eq!(names(&document), names(&all));
        assert!(text.starts_with(document.text()));
        let kept = document
            .officials()
            .filter(|official| official.person().is_some())
            .count();
        assert_eq!(kept, document.officials().len());
        assert!(kept > 0 && kept < all.officials().len());
        // Two blocks of text at most are read beyond the limit.
        assert!(document.tokens().len() < most * 16 + 2 * 8192);
        let none = Analyzer::builder()
            .most_entities(all.entities().len())
            .build()
            .unwrap();
        assert!(!none.analyze(&text).is_cut());
        let json = serde_json::to_value(entitas::output::Json::new(&document)).unwrap();
        assert_eq!(json["cut"], true);
    }
}
