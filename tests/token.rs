//! Tokens: every case of `data/token.toml`, and the laws that hold for any text.

use entitas::token::words;
use proptest::prelude::*;
use toml::Table;

use crate::{data, laws};

#[test]
fn cases() {
    data::check("token");
}

/// Words with a `+` before each clitic's part.
#[test]
fn clitics() {
    data::hold("clitic", &["words"], |case| {
        let parted = case["words"]
            .as_str()
            .unwrap()
            .split_whitespace()
            .map(|expected| {
                let token = expected.replace('+', "");
                let parts: Vec<_> = words(&token).map(|span| &token[span.range()]).collect();
                parts.join("+")
            });
        let parted = parted.collect::<Vec<_>>().join(" ");
        Table::from_iter([("words".to_owned(), parted.into())])
    });
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
