//! Sentences: every case of `data/sentence.toml`.

use entitas::sentence::sentences;
use entitas::token::tokenize;
use proptest::prelude::*;
use serde::Deserialize;

use crate::{data, laws};

#[derive(Deserialize)]
struct Case {
    /// The sentences; `|` marks where each but the last ends.
    text: String,
}

#[test]
fn cases() {
    for Case { text: marked } in data::cases("sentence") {
        let text = marked.replace('|', "");
        let expected: Vec<_> = marked.split('|').map(str::trim).collect();
        let tokens = tokenize(&text);
        let found = sentences(&text, &tokens);
        let found: Vec<_> = found
            .iter()
            .map(|sentence| sentence.span().of(&text).unwrap())
            .collect();
        assert_eq!(found, expected, "sentences of {text:?}");
    }
}

proptest! {
    #[test]
    fn sentences_hold_every_token_once(text in "([A-Za-z]{1,6}|[.!?…\"”“()'’,-]|[ \n]|[0-9]{1,3}|Dr\\.|dll\\.){0,60}") {
        laws::tokens(&text);
    }
}
