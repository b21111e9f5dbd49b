use arrow_schema::ArrowError;
use entitas::TokenKind;

use crate::build::rows;
use crate::page::Page;
use crate::part::{Counts, StringLists, Strings};

rows! {
    /// Sentences.
    Sentences {
        start: Counts,
        end: Counts,
        surface: Strings,
    }

    fn read(&mut self, page: &Page<'_>) -> Result<usize, ArrowError> {
        let sentences = page.document.sentences();
        let count = sentences.len();
        for sentence in sentences {
            let span = sentence.span();
            self.start.push(page.offset(span.start())?);
            self.end.push(page.offset(span.end())?);
            self.surface.push(sentence.text())?;
        }
        Ok(count)
    }
}

rows! {
    /// Tokens.
    Tokens {
        start: Counts,
        end: Counts,
        surface: Strings,
        kind: Strings,
        words: StringLists,
    }

    fn read(&mut self, page: &Page<'_>) -> Result<usize, ArrowError> {
        let tokens = page.document.tokens();
        let count = tokens.len();
        for token in tokens {
            let (surface, span) = (token.text(), token.span());
            self.start.push(page.offset(span.start())?);
            self.end.push(page.offset(span.end())?);
            self.surface.push(surface)?;
            self.kind.push(token.kind().as_str())?;
            let words = (token.kind() == TokenKind::Word).then(|| token.words());
            match words.filter(|words| words.len() > 1) {
                Some(words) => self
                    .words
                    .push(words.filter_map(|word| word.of(surface)))?,
                None => self.words.push_null(),
            }
        }
        Ok(count)
    }
}
