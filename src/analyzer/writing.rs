//! How texts and sentences are written: with capitals where names are, without, or all in capitals.

use crate::sentence::Sentence;
use crate::tagger::{Casing, Mode, Name};
use crate::token::{Token, TokenKind, Traits};

/// How a text is written. The first word of a sentence has its capital from there, which says nothing of the others.
/// What its sentences are like goes to `casings`.
pub(super) fn writing(tokens: &[Token], sentences: &[Sentence], casings: &mut Vec<Casing>) -> Mode {
    let mut all = Casing::default();
    for sentence in sentences {
        let tokens = tokens.get(sentence.tokens()).unwrap_or_default();
        let of_sentence = casing(tokens);
        let mut words = tokens.iter().filter(|token| is_word(token));
        let is_dressed = words.next().is_some_and(|word| {
            word.has(Traits::CAPITAL) && (word.has(Traits::SMALL) || word.len() == 1)
        });
        all.add(of_sentence);
        all.forgive(is_dressed);
        casings.push(of_sentence);
    }
    all.of_text()
}

/// Whether a token is a word of several letters, all of them capitals.
fn is_upper(token: &Token) -> bool {
    token.kind() == TokenKind::Word && token.is_upper() && token.len() > 1
}

/// Whether words in capitals stand beside each other that are too long for acronyms.
pub(super) fn has_shouted(tokens: &[Token]) -> bool {
    const ACRONYM: usize = 4;
    let mut before = false;
    let mut long = false;
    tokens.iter().any(|token| {
        // The `K.` of `BARA K. HASIBUAN`.
        if token.kind() == TokenKind::Abbreviation && !token.has(Traits::SMALL) {
            return false;
        }
        let is_part = is_upper(token);
        let is_long = is_part && token.len() > ACRONYM;
        let both = before && is_part && (long || is_long);
        (before, long) = (is_part, is_long);
        both
    })
}

/// Of the names from number `first` on, keeps those in capitals alone that `is_wanted`, where no longer name stands, in
/// place of what they hold.
pub(super) fn keep_shouted(
    tokens: &[Token],
    names: &mut Vec<Name>,
    first: usize,
    [shouted, cased]: &mut [Vec<Name>; 2],
    is_wanted: impl Fn(&Name) -> bool,
) {
    shouted.extend(names.drain(first..));
    cased.append(names);
    let mut rest = cased.drain(..).peekable();
    for name in shouted.drain(..).filter(is_wanted) {
        let words = name.words();
        let inside = tokens.get(words.clone()).unwrap_or_default();
        let is_shouted = words.len() > 1
            && inside
                .iter()
                .all(|token| is_upper(token) || token.kind() == TokenKind::Abbreviation)
            && inside.iter().any(is_upper);
        if !is_shouted {
            continue;
        }
        while let Some(before) = rest.next_if(|other| other.words().end <= words.start) {
            names.push(before);
        }
        // What it holds goes; a longer name stays, and this one goes.
        let is_held =
            |other: &Name| words.start <= other.words().start && other.words().end <= words.end;
        while rest.next_if(is_held).is_some() {}
        let is_over = rest
            .peek()
            .is_some_and(|other| other.words().start < words.end);
        if !is_over {
            names.push(name);
        }
    }
    names.extend(rest);
}

/// How the words of a row of tokens are written.
pub(super) fn casing(tokens: &[Token]) -> Casing {
    let mut casing = Casing::default();
    for token in tokens {
        // Without branches: whether the next token is a word can hardly be guessed.
        let is_word = is_word(token);
        let capital = is_word & token.has(Traits::CAPITAL);
        let upper = is_word & token.is_upper() & (token.len() > 1);
        casing.count(is_word, capital, upper);
    }
    casing
}

#[inline]
fn is_word(token: &Token) -> bool {
    (token.kind() == TokenKind::Word) | (token.kind() == TokenKind::Abbreviation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{sentence, token};

    #[test]
    fn a_sentences_first_capital_says_nothing_of_the_others() {
        let mode = |text: &str| {
            let (mut tokens, mut sentences) = (Vec::new(), Vec::new());
            token::scan(text, &mut tokens);
            sentence::split(text, &tokens, &mut sentences);
            writing(&tokens, &sentences, &mut Vec::new())
        };
        assert_eq!(
            mode("Gubernur menemui warga cilacap. Ia pulang."),
            Mode::Folded
        );
        assert_eq!(
            mode("Gubernur menemui warga Cilacap. Ia pulang."),
            Mode::Cased
        );
        assert_eq!(mode("GUBERNUR MENEMUI WARGA CILACAP."), Mode::Folded);
        assert_eq!(mode("KPK diam."), Mode::Cased);
    }
}
