//! A string read from left to right: its words, the blanks between them, its digits.

use super::super::digits::{self, Fault};
use super::super::{Number, numeral};

pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
}

impl<'t> Reader<'t> {
    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or("")
    }

    #[inline]
    pub(super) fn skip_blanks(&mut self) {
        let next = self.text.as_bytes().get(self.at);
        if next.is_some_and(u8::is_ascii_graphic) {
            return;
        }
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    pub(super) fn eat(&mut self, prefix: &str) -> bool {
        let eaten = self.rest().starts_with(prefix);
        if eaten {
            self.at += prefix.len();
        }
        eaten
    }

    /// The next word, up to white space or a hyphen.
    pub(super) fn word(&self) -> &'t [u8] {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or(&[]);
        let mut end = rest
            .iter()
            .position(|&byte| matches!(byte, b' ' | b'-' | b'\t'..=b'\r' | 0x80..))
            .unwrap_or(rest.len());
        // No-break and other spaces beyond ASCII end a word too.
        if rest.get(end).is_some_and(|byte| !byte.is_ascii()) {
            let ends = |c: char| c == '-' || c.is_whitespace();
            end = self.rest().find(ends).unwrap_or(rest.len());
        }
        rest.get(..end).unwrap_or(&[])
    }

    /// White space and hyphens between words.
    #[inline]
    pub(super) fn skip_gap(&mut self) {
        let bytes = self.text.as_bytes();
        if bytes.get(self.at) == Some(&b' ')
            && bytes.get(self.at + 1).is_some_and(u8::is_ascii_alphabetic)
        {
            self.at += 1;
            return;
        }
        self.skip_blanks();
        if self.eat("-") {
            self.skip_blanks();
        }
    }

    /// The byte at which the numeral with this index begins.
    pub(super) fn start_of(&self, start: usize, index: usize) -> usize {
        let mut reader = Reader {
            text: self.text,
            at: start,
        };
        let mut passed = 0;
        loop {
            let word = reader.word();
            passed += 1 + usize::from(numeral::lookup(word).is_none());
            if passed > index || word.is_empty() {
                return reader.at;
            }
            reader.at += word.len();
            reader.skip_gap();
        }
    }

    pub(super) fn vulgar(&mut self) -> Option<Number> {
        let character = self.rest().chars().next()?;
        let (above, below) = digits::vulgar(character)?;
        self.at += character.len_utf8();
        Number::ratio(i128::from(above), i128::from(below))
    }

    pub(super) fn digits(&mut self) -> Result<Number, Fault> {
        let rest = self.rest();
        let end = rest
            .find(|c: char| {
                digits::fold_digit(c).is_none() && !matches!(c, '.' | ',' | '٫' | '٬' | '．' | '，')
            })
            .unwrap_or(rest.len());
        let run = rest.get(..end).unwrap_or("");
        let mut buffer = [0; 64];
        let read = if run.is_ascii() {
            digits::read(run.as_bytes())
        } else {
            // A byte of the folded form is a character here.
            let byte = |nth: usize| run.char_indices().nth(nth).map_or(end, |(at, _)| at);
            let read = |folded| digits::read(folded).map_err(|(at, why)| (byte(at), why));
            digits::fold(run, &mut buffer).and_then(read)
        };
        match read {
            Ok(read) => {
                self.at += end;
                Ok(read.number)
            }
            Err((at, why)) => Err((self.at + at, why)),
        }
    }
}
