use arrow_schema::ArrowError;
use entitas::{TokenKind, token};

use crate::build::{Counts, Page, StringLists, Strings, rows};

rows! {
    /// Sentences.
    Sentences {
        start: Counts,
        end: Counts,
        surface: Strings,
    }

    fn read(&mut self, page: &Page<'_>) -> Result<usize, ArrowError> {
        let sentences = page.document.sentences();
        for sentence in sentences {
            let span = sentence.span();
            self.start.push(page.offset(span.start())?);
            self.end.push(page.offset(span.end())?);
            self.surface.push(span.of(page.document.text()))?;
        }
        Ok(sentences.len())
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
        for token in tokens {
            let surface = token.text(page.document.text());
            self.start.push(page.offset(token.start())?);
            self.end.push(page.offset(token.end())?);
            self.surface.push(surface)?;
            self.kind.push(token.kind().as_str())?;
            let words = token::words(surface);
            let several = token.kind() == TokenKind::Word && words.len() > 1;
            self.words.push(words.filter(|_| several).filter_map(|word| word.of(surface)))?;
        }
        Ok(tokens.len())
    }
}
