//! A token a line with its label, in the manner of CoNLL-U Plus.

use std::fmt::{self, Write};

use crate::Document;

/// Displays a document as CoNLL-U Plus: `token`, tab, `O`, `B-LABEL` or `I-LABEL`, an empty line
/// behind each sentence. Before the first sentence stands `# newdoc`, with the document's id where it
/// has one; before each, its `# sent_id` and `# text`. A file of them begins with [`Conll::HEAD`].
///
/// A line with a tab is a token, also where it begins with `#`; one that begins with `#` and has no tab is
/// a comment. Line feeds, tabs and other white space inside an id, a sentence or a token are written as
/// blanks. A name that goes on in the next sentence begins anew there.
///
/// ```
/// use entitas::{Analyzer, output::Conll};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Retno Marsudi ke Jakarta.");
/// let lines = Conll::new(&document).id("7").to_string();
/// assert_eq!(
///     lines,
///     "# newdoc id = 7\n# sent_id = 7-1\n# text = Retno Marsudi ke Jakarta.\n\
///      Retno\tB-PERSON\nMarsudi\tI-PERSON\nke\tO\nJakarta\tB-PLACE\n.\tO\n\n"
/// );
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Conll<'d> {
    document: &'d Document<'d, 'd>,
    id: Option<&'d str>,
}

impl<'d> Conll<'d> {
    /// The first line of a file: what its columns are.
    pub const HEAD: &'static str = "# global.columns = FORM ENTITAS:NAME\n";

    /// Displays `document`, which has no id.
    pub fn new(document: &'d Document<'d, 'd>) -> Conll<'d> {
        Conll { document, id: None }
    }

    /// The id of the document; those of its sentences are made of it.
    pub fn id(mut self, id: &'d str) -> Conll<'d> {
        self.id = Some(id);
        self
    }
}

impl fmt::Display for Conll<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.id {
            Some(id) => writeln!(f, "# newdoc id = {}", Flat(id))?,
            None => f.write_str("# newdoc\n")?,
        }
        if self.document.sentences().len() == 0 {
            f.write_str("\n")?;
        }
        let mut names = self.document.entities().peekable();
        for (number, sentence) in (1..).zip(self.document.sentences()) {
            match self.id {
                Some(id) => writeln!(f, "# sent_id = {}-{number}", Flat(id))?,
                None => writeln!(f, "# sent_id = {number}")?,
            }
            writeln!(f, "# text = {}", Flat(sentence.text()))?;
            let mut open = None;
            for token in sentence.tokens() {
                while names
                    .next_if(|name| name.span().end() <= token.span().start())
                    .is_some()
                {}
                let name = names
                    .peek()
                    .filter(|name| name.span().contains(token.span()));
                write!(f, "{}\t", Flat(token.text()))?;
                match name {
                    Some(name) if open == Some(name.index()) => writeln!(f, "I-{}", name.label())?,
                    Some(name) => writeln!(f, "B-{}", name.label())?,
                    None => f.write_str("O\n")?,
                }
                open = name.map(|name| name.index());
            }
            f.write_str("\n")?;
        }
        Ok(())
    }
}

/// Text on one line and in one column.
struct Flat<'t>(&'t str);

impl fmt::Display for Flat<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
        for (at, piece) in self.0.split(breaks).enumerate() {
            if at > 0 {
                f.write_char(' ')?;
            }
            f.write_str(piece)?;
        }
        Ok(())
    }
}
