//! A token a line with its label, as the CoNLL shared tasks have it.

use std::fmt;

use crate::Document;

/// Displays a document as `token`, tab, `O`, `B-LABEL` or `I-LABEL`; an empty line ends a
/// sentence.
///
/// ```
/// use entitas::{Analyzer, output::Conll};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Retno Marsudi ke Jakarta.");
/// let lines = Conll::new(&document).to_string();
/// assert_eq!(lines, "Retno\tB-PERSON\nMarsudi\tI-PERSON\nke\tO\nJakarta\tB-PLACE\n.\tO\n\n");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Conll<'d> {
    document: &'d Document<'d, 'd>,
}

impl<'d> Conll<'d> {
    /// Displays `document`.
    pub fn new(document: &'d Document<'d, 'd>) -> Conll<'d> {
        Conll { document }
    }
}

impl fmt::Display for Conll<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.document.text();
        let tokens = self.document.tokens();
        let mut entities = self.document.entities().peekable();
        for sentence in self.document.sentences() {
            for token in tokens.get(sentence.tokens()).unwrap_or_default() {
                while entities
                    .next_if(|entity| entity.span().end() <= token.start())
                    .is_some()
                {}
                f.write_str(token.text(text))?;
                match entities
                    .peek()
                    .filter(|entity| entity.span().contains(token.span()))
                {
                    Some(entity) if entity.span().start() == token.start() => {
                        writeln!(f, "\tB-{}", entity.label())?
                    }
                    Some(entity) => writeln!(f, "\tI-{}", entity.label())?,
                    None => writeln!(f, "\tO")?,
                }
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
