//! The trainer: what it refuses, what it promises.

use entitas::train::{Corpus, Evaluation, Sources, Trainer, learn};

fn products() -> Corpus {
    Corpus::parse(include_str!("data/tagger_products.conll")).unwrap()
}

fn trainer() -> Trainer {
    let sources = Sources {
        clusters: 4,
        ..Sources::default()
    };
    Trainer::new()
        .lexicon(learn(&sources).unwrap())
        .epochs(6)
        .seeds(2)
        .target(products())
}

#[test]
fn wrong_lines_are_named() {
    for (text, line, part) in [
        ("", 1, "empty"),
        ("\n\n", 1, "empty"),
        ("Budi\tB-PERSON\npergi\n", 2, "`pergi` has no label"),
        (
            "Budi\tB-PERSON\n\nke\tO\nSolo\tE-PLACE\n",
            4,
            "`E-PLACE` is no label",
        ),
        ("Solo\tB-\n", 1, "`B-` is no label"),
    ] {
        let error = Corpus::parse(text).unwrap_err();
        assert!(error.is_list());
        assert_eq!(error.position(), Some(line), "{text:?}");
        assert!(error.to_string().contains(part), "{error}");
    }
    let missing = Corpus::read("tests/data/none.conll".as_ref()).unwrap_err();
    assert!(missing.to_string().contains("none.conll"));
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let one = trainer().threads(1).train().unwrap();
    let two = trainer().threads(2).train().unwrap();
    assert!(one.as_bytes() == two.as_bytes());
}

#[test]
fn own_labels_are_learnt() {
    let model = trainer().train().unwrap();
    let scores = Evaluation::of(&model, &products(), str::to_owned);
    assert!(scores.scores().micro().f1() > 0.95, "{}", scores.scores());
    let lowered = Evaluation::of(&model, &products().lowered(), str::to_owned);
    assert!(lowered.scores().micro().f1() > 0.9, "{}", lowered.scores());
}

#[test]
fn nothing_to_learn_is_an_error() {
    let plain = Corpus::parse("Hujan\tO\nturun\tO\n").unwrap();
    assert!(
        Trainer::new()
            .target(plain)
            .train()
            .unwrap_err()
            .is_option()
    );
}

#[test]
fn held_out_sentences_are_left_out() {
    let mut left_out = None;
    let held = products().part(|at| at < 5);
    let trained = trainer()
        .epochs(1)
        .without(&held)
        .train_with(&mut |progress| {
            if let entitas::train::Progress::Skipped { held, .. } = progress {
                left_out = Some(held);
            }
        });
    assert!(trained.is_ok());
    assert_eq!(left_out, Some(5));
}
