//! The words of a listed name, cut as the words of a text are.

use crate::token::tokenize;

/// The words of a name.
pub(super) fn words(name: &str) -> impl Iterator<Item = &str> {
    tokenize(name)
        .into_iter()
        .map(move |token| token.text(name))
}
