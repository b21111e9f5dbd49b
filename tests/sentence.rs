//! Sentences: every case of `data/sentence.toml`.

use entitas::sentence::sentences;
use entitas::token::tokenize;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    /// The sentences; `|` marks where each but the last ends.
    text: String,
}

#[test]
fn cases() {
    let cases: Cases = toml::from_str(include_str!("data/sentence.toml")).unwrap();
    for Case { text: marked } in cases.case {
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
        let tokens = tokenize(&text);
        let mut next = 0;
        for sentence in sentences(&text, &tokens) {
            let range = sentence.tokens();
            prop_assert_eq!(range.start, next);
            prop_assert!(range.end > range.start);
            prop_assert_eq!(sentence.span().start(), tokens[range.start].start());
            prop_assert_eq!(sentence.span().end(), tokens[range.end - 1].end());
            next = range.end;
        }
        prop_assert_eq!(next, tokens.len());
    }
}
