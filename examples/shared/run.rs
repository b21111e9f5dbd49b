//! Reads documents on several threads and writes what is made of them, in order.

use std::io::{self, Write};

use entitas::{Analyzer, Document};

use crate::documents::{Documents, Input, Unread};
use crate::exit;
use crate::outcome::Outcome;

/// Writes documents in some format.
pub trait Printer: Sync {
    /// What is to be known of a document when its output is written.
    type Note: Send;

    /// Writes a document; on several threads at once.
    fn print(
        &self,
        id: &str,
        document: &Document<'_, '_>,
        out: &mut dyn Write,
    ) -> io::Result<Self::Note>;
}

/// Prints every document and takes its note; errors of single documents are told, and the run goes on.
pub fn run<P: Printer>(
    program: &str,
    analyzer: &Analyzer,
    mut documents: Documents,
    threads: usize,
    printer: &P,
    out: &mut dyn Write,
    mut take: impl FnMut(P::Note),
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    let print = |input: &Input, document: Document<'_, '_>| match &input.text {
        Ok(_) => {
            let mut text = Vec::new();
            let note = printer.print(&input.id, &document, &mut text);
            Ok(note.map(|note| (text, note)))
        }
        Err(Unread::File(error)) => Err((error.clone(), false)),
        Err(Unread::Text(error)) => Err((error.clone(), true)),
    };
    loop {
        analyzer
            .batch(documents.by_ref())
            .threads(threads)
            .map(print)
            .try_for_each(|result| match result {
                Ok(printed) => {
                    let (text, note) = printed?;
                    outcome.opened += 1;
                    take(note);
                    out.write_all(&text)
                }
                Err((error, opened)) => {
                    outcome.opened += usize::from(opened);
                    outcome.failed += 1;
                    // What came before the error shall stand before it on a terminal.
                    out.flush()?;
                    exit::tell(program, error);
                    Ok(())
                }
            })?;
        // The output for a large document would be many times as large: it is never held whole.
        let Some(Input { id, text: Ok(text) }) = documents.large() else {
            return Ok(outcome);
        };
        outcome.opened += 1;
        take(printer.print(&id, &analyzer.analyze(&text), out)?);
    }
}
