//! Names in whole texts: every case of `data/entity.toml`.

use entitas::Analyzer;

use crate::data;

#[test]
fn cases() {
    data::check("entity");
}

/// The score of the first name of a text that is the same sentence again and again.
fn score_of(sentence: &str, times: usize) -> f32 {
    let text = vec![sentence; times].join("\n");
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(&text);
    let name = document.entities().next().expect("a name");
    assert_eq!(name.text(), "Sutinah");
    name.score().expect("a score")
}

#[test]
fn who_is_named_three_times_is_surer() {
    let sentence = "Kemarin Sutinah membeli sayur.";
    let once = score_of(sentence, 1);
    assert!(once < 0.99);
    assert_eq!(score_of(sentence, 2), once);
    let left = (1.0 - score_of(sentence, 3)) / (1.0 - once);
    assert!((left - 0.25).abs() < 0.01, "{left}");
}
