//! The tokens of a text whose glued words are parted.

use super::classify::classify;
use super::glued::pieces;
use super::lexeme::{Lexeme, Word};
use crate::token::{Token, TokenKind, Traits};

/// Room for the tokens of a text whose glued words are parted.
#[derive(Debug, Default)]
pub(crate) struct Parted {
    tokens: Vec<Token>,
    lexemes: Vec<Lexeme>,
}

impl Parted {
    /// The tokens and classes to read: those given, or where words are glued, those with them
    /// parted.
    pub(crate) fn read<'p>(
        &'p mut self,
        text: &str,
        tokens: &'p [Token],
        lexemes: &'p [Lexeme],
    ) -> (&'p [Token], &'p [Lexeme]) {
        let any = lexemes
            .iter()
            .fold(false, |any, lexeme| any | lexeme.has(Lexeme::GLUED));
        if !any {
            return (tokens, lexemes);
        }
        self.tokens.clear();
        self.lexemes.clear();
        for (&token, &lexeme) in tokens.iter().zip(lexemes) {
            if lexeme.word == Word::Glued {
                self.part(text, token);
            } else {
                self.tokens.push(token);
                self.lexemes.push(lexeme);
            }
        }
        (&self.tokens, &self.lexemes)
    }

    fn part(&mut self, text: &str, token: Token) {
        let word = token.text(text);
        let mut before = [Traits::GLUED, Traits::NEWLINE, Traits::PARAGRAPH]
            .into_iter()
            .filter(|&gap| token.has(gap))
            .sum();
        pieces(word, &mut |start, end| {
            let piece = word.get(start..end).unwrap_or("");
            let digit = piece.starts_with(|c: char| c.is_ascii_digit());
            let letter = piece.starts_with(char::is_alphabetic);
            let capital = piece.starts_with(char::is_uppercase);
            let small = piece.contains(char::is_lowercase);
            let mut traits = before;
            for (holds, of) in [
                (digit, Traits::DIGIT),
                (capital, Traits::CAPITAL),
                (small, Traits::SMALL),
            ] {
                traits |= if holds { of } else { 0 };
            }
            let kind = if digit {
                TokenKind::Number
            } else if letter {
                TokenKind::Word
            } else {
                TokenKind::Punctuation
            };
            let len = u32::try_from(end - start).unwrap_or(0);
            let at = token.start() + start;
            self.tokens.push(Token::new(at, len, kind, Traits(traits)));
            self.lexemes.push(classify(piece));
            before = Traits::GLUED;
        });
    }
}
