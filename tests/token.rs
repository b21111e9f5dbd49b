//! Tokens: every case of `data/token.toml`, and the laws that hold for any text.

use entitas::token::{tokenize, words};
use proptest::prelude::*;
use serde::Deserialize;

use crate::{data, laws};

#[derive(Deserialize)]
struct Case {
    text: String,
    /// The tokens, parted by spaces.
    tokens: String,
    /// `kind token` of those whose kind matters.
    #[serde(default)]
    kinds: Vec<(String, String)>,
}

#[test]
fn cases() {
    for Case {
        text,
        tokens,
        kinds,
    } in data::cases("token")
    {
        let found = tokenize(&text);
        let texts: Vec<_> = found.iter().map(|token| token.text(&text)).collect();
        assert_eq!(texts.join(" "), tokens, "tokens of {text:?}");
        for (word, kind) in kinds {
            let token = found.iter().find(|token| token.text(&text) == word);
            let token = token.unwrap_or_else(|| panic!("no token {word:?} in {text:?}"));
            let name = serde_json::to_value(token.kind()).unwrap();
            assert_eq!(name, kind, "kind of {word:?} in {text:?}");
        }
    }
}

#[derive(Deserialize)]
struct Clitic {
    /// Words with a `+` before each clitic's part.
    words: String,
}

#[test]
fn clitics() {
    for Clitic { words: expected } in data::cases("clitic") {
        for expected in expected.split_whitespace() {
            let token = expected.replace('+', "");
            let parts: Vec<_> = words(&token).map(|span| &token[span.range()]).collect();
            assert_eq!(parts.join("+"), expected);
        }
    }
}

/// Texts that reach the scanner's corners: marks, digits and letters of several scripts.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Z]{1,8}",
        "[0-9]{1,4}",
        "[-.,:;/@#'’“”\"()%$&+_…–—!?]{1,3}",
        "[ \n\t\u{A0}\u{AD}\u{200B}\u{200D}\u{FEFF}]{1,2}",
        "[éÉß½²٣۳３高😀🇮🇩👨‍👩‍👧\u{301}]{1,3}",
        Just("S.H.".to_owned()),
        Just("https://contoh.id/a?b=c".to_owned()),
        Just("nama@contoh.co.id".to_owned()),
        any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn tokens_and_gaps_rebuild_the_text(text in text()) {
        laws::tokens(&text);
    }

    #[test]
    fn words_cover_their_token(token in "[a-zA-Zé0-9-]{0,50}") {
        let mut at = 0;
        for word in words(&token) {
            prop_assert_eq!(word.start(), at);
            prop_assert!(token.is_char_boundary(word.end()));
            at = word.end();
        }
        prop_assert_eq!(at, token.len());
    }
}
