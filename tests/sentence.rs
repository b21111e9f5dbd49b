//! Sentences: every case of `data/sentence.toml`.

use proptest::prelude::*;

use crate::{data, laws};

#[test]
fn cases() {
    data::check("sentence");
}

proptest! {
    #[test]
    fn sentences_hold_every_token_once(text in "([A-Za-z]{1,6}|[.!?…\"”“()'’,-]|[ \n]|[0-9]{1,3}|Dr\\.|dll\\.){0,60}") {
        laws::tokens(&text);
    }
}
