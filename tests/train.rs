//! The trainer: what it refuses, what it promises.

use entitas::train::{Corpus, Evaluation, Sources, Trainer, learn};

fn products() -> Corpus {
    Corpus::parse(include_str!("data/tagger_products.conll")).unwrap()
}

fn trainer() -> Trainer {
    let mut sources = Sources::default();
    sources.clusters = 4;
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
        ("Solo\tB-PLACE x\n", 1, "`B-PLACE x` is no label"),
    ] {
        let error = Corpus::parse(text).unwrap_err();
        assert!(error.is_list());
        assert_eq!(error.position(), Some(line), "{text:?}");
        assert!(error.to_string().contains(part), "{error}");
    }
    let missing = Corpus::read("tests/data/none.conll").unwrap_err();
    assert!(missing.is_io());
    assert!(missing.to_string().contains("none.conll"));
    let toml = Corpus::read("tests/data/tagger.toml").unwrap_err();
    assert!(
        toml.to_string().starts_with("tests/data/tagger.toml:3: "),
        "{toml}"
    );
}

#[test]
fn comments_are_no_words() {
    let tabs = "# newdoc id = 1\n# sent_id = 1\n# text = # darah O\n#\tO\n#Darah\tB-X\nO\tO\n\n# newdoc\n\n#\n";
    let blanks = "# text = # darah O\n# generator version 2\n# O\n#Darah NN B-X\nO O\n";
    for text in [tabs, blanks] {
        let corpus = Corpus::parse(text).unwrap();
        let [sentence] = corpus.sentences() else {
            panic!("{text:?}");
        };
        assert!(sentence.words().eq(["#", "#Darah", "O"]), "{text:?}");
        assert!(sentence.labels().eq(["O", "B-X", "O"]), "{text:?}");
    }
    let error = Corpus::parse("#Darah X\n").unwrap_err();
    assert_eq!(error.position(), Some(1));
}

#[test]
fn types_are_called_what_the_target_calls_them() {
    let target = Corpus::parse("Budi\tB-PER\nke\tO\nSolo\tB-LOC\n").unwrap();
    let other = Corpus::parse("Tini\tB-PERSON\ndi\tO\nTuban\tB-PLACE\n").unwrap();
    let types = |trainer: Trainer| {
        let model = trainer.target(target.clone()).train().unwrap();
        model.types().map(str::to_owned).collect::<Vec<_>>()
    };
    let trainer = Trainer::new().epochs(1).seeds(1).auxiliary(other);
    assert_eq!(types(trainer.clone()), ["PER", "LOC"]);
    assert_eq!(types(trainer.rename("LOC", "PLACE")), ["PER", "PLACE"]);
}

#[test]
fn predictions_are_spelt_as_the_file_spells_types() {
    let model = trainer().train().unwrap();
    let renamed = |name: &str| name.replace("DRUG", "OBAT");
    let lines: String = products()
        .sentences()
        .iter()
        .flat_map(|sentence| sentence.lines().chain([""]))
        .map(|line| line.replace("DRUG", "OBAT") + "\n")
        .collect();
    let result = Evaluation::of(&model, &Corpus::parse(&lines).unwrap(), renamed);
    let labels: Vec<&String> = result.labels().iter().flatten().collect();
    assert!(labels.iter().any(|label| *label == "B-OBAT"));
    assert!(labels.iter().all(|label| !label.ends_with("DRUG")));
}

#[test]
fn text_without_capitals_is_learnt_without_capitals() {
    let trained = |trainer: Trainer| {
        let model = trainer.epochs(1).seeds(1).train().unwrap();
        model.as_bytes().to_vec()
    };
    let lowered = Trainer::new().target(products().lowered());
    let folded = trained(lowered.clone().modes(false, true));
    assert!(trained(lowered) == folded);
    assert!(trained(Trainer::new().target(products())).len() > folded.len());
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
