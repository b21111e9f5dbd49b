//! The tagger: cases, the model file, laws.

use entitas::tagger::Model;
use serde::Deserialize;
use toml::Table;

use crate::data;

#[derive(Deserialize)]
struct Case {
    words: String,
}

/// A model of the first version of the format, written once and kept so that later releases read it:
///
///     train lexicon -o target/lexicon.bin
///     train -o tests/data/tagger_v1.model --lexicon target/lexicon.bin --modes cased --seeds 1 \
///         --prune 0.5 --no-calibration tests/data/tagger_products.conll
const V1: &[u8] = include_bytes!("data/tagger_v1.model");

fn found(model: &Model, words: &[&str]) -> Vec<String> {
    let types: Vec<&str> = model.types().collect();
    let mut tagger = model.tagger();
    let names = tagger.tag(words).to_vec();
    names
        .iter()
        .map(|name| format!("{} {}", types[name.kind()], words[name.words()].join(" ")))
        .collect()
}

#[test]
fn cases() {
    let model = Model::embedded().unwrap();
    data::hold("tagger", &["names"], |case| {
        let words: Vec<&str> = case["words"].as_str().unwrap().split(' ').collect();
        Table::from_iter([("names".to_owned(), found(model, &words).into())])
    });
}

#[test]
fn scores_are_probabilities_and_can_be_switched_off() {
    let model = Model::embedded().unwrap();
    let words = [
        "Menteri", "Retno", "Marsudi", "bertolak", "ke", "Denpasar", ".",
    ];
    let scored = model.tagger().tag(&words).to_vec();
    assert!(scored.iter().all(|name| {
        name.score()
            .is_some_and(|score| (0.0..=1.0).contains(&score))
    }));
    let plain = model.tagger().scores(false).tag(&words).to_vec();
    assert!(plain.iter().all(|name| name.score().is_none()));
    let place = |names: &[entitas::tagger::Name]| {
        names
            .iter()
            .map(|name| (name.words(), name.kind()))
            .collect::<Vec<_>>()
    };
    assert_eq!(place(&scored), place(&plain));
}

#[test]
fn a_used_tagger_says_what_a_new_one_says() {
    let model = Model::embedded().unwrap();
    let cases: Vec<Case> = data::cases("tagger");
    let mut used = model.tagger();
    for _ in 0..3 {
        for case in &cases {
            let words: Vec<&str> = case.words.split(' ').collect();
            assert_eq!(used.tag(&words), model.tagger().tag(&words));
            assert_eq!(used.labels().count(), words.len());
        }
    }
    assert!(used.tag::<&str>(&[]).is_empty());
}

#[test]
fn odd_words_do_no_harm() {
    let mut tagger = Model::embedded().unwrap().tagger();
    let long = "Ä".repeat(10_000);
    for words in [
        &[""][..],
        &["", "", ""],
        &[&long, "\u{0}", "👩‍👩‍👧", "ﬁ", "İ"],
        &["A"; 3000],
        &[".."; 3000],
    ] {
        for name in tagger.tag(words) {
            assert!(name.words().start < name.words().end && name.words().end <= words.len());
        }
    }
}

#[test]
fn the_first_version_is_read() {
    let model = Model::from_bytes(V1.to_vec()).unwrap();
    assert_eq!(model.types().collect::<Vec<_>>(), ["DRUG", "PRODUCT"]);
    let words: Vec<&str> = "Dokter memberi Paramol kepada pasien".split(' ').collect();
    assert_eq!(found(&model, &words), ["DRUG Paramol"]);
    assert_eq!(model.as_bytes(), V1);
}

#[test]
fn a_cut_model_is_refused() {
    for len in 0..V1.len() {
        assert!(
            Model::from_bytes(V1[..len].to_vec())
                .unwrap_err()
                .is_model(),
            "cut to {len} bytes"
        );
    }
    let longer = [V1, &[0]].concat();
    assert!(Model::from_bytes(longer).unwrap_err().is_model());
}

#[test]
fn a_file_that_is_no_model_is_named() {
    let missing = Model::open("tests/data/none.model").unwrap_err();
    assert!(missing.is_io() && !missing.is_option());
    let message = missing.to_string();
    assert!(
        message.starts_with("tests/data/none.model: cannot be read: "),
        "{message}"
    );
    assert!(
        std::error::Error::source(&missing).is_some(),
        "what the system said"
    );

    let other = Model::open("tests/data/tagger.toml").unwrap_err();
    assert!(other.is_model());
    assert_eq!(other.position(), Some(0));
    let message = other.to_string();
    assert!(
        message.starts_with("tests/data/tagger.toml: byte 0: "),
        "{message}"
    );
}

#[test]
fn a_flipped_bit_is_noticed() {
    let mut bytes = V1.to_vec();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            bytes[at] ^= 1 << bit;
            assert!(
                Model::from_bytes(bytes.clone()).is_err(),
                "bit {bit} of byte {at}"
            );
            bytes[at] ^= 1 << bit;
        }
    }
}

#[test]
fn another_version_is_named_with_the_remedy() {
    let mut bytes = V1.to_vec();
    bytes[8] = 2;
    let message = Model::from_bytes(bytes).unwrap_err().to_string();
    for part in ["version 1", "version 2", "train it again"] {
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn a_clone_shares_the_weights() {
    let model = Model::from_bytes(V1).unwrap();
    let clone = model.clone();
    assert!(std::ptr::eq(model.as_bytes(), clone.as_bytes()));
    let owned = Model::from_bytes(V1.to_vec()).unwrap();
    assert!(std::ptr::eq(owned.as_bytes(), owned.clone().as_bytes()));
}

#[test]
fn the_embedded_model_is_what_a_file_must_be() {
    let embedded = Model::embedded().unwrap();
    let read = Model::from_bytes(embedded.as_bytes()).unwrap();
    assert!(read.types().eq(embedded.types()));
}
