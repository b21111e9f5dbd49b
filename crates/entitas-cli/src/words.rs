//! Tokens and sentences alone, without the cost of names.

use std::io::{self, Write};
use std::process::ExitCode;

use entitas::text::Offsets;
use entitas::{Analyzer, Document};

use crate::cli::Words;
use crate::documents::Documents;
use crate::exit::Failure;
use crate::inputs::Files;
use crate::output::Output;
use crate::progress::{Count, Progress};
use crate::run::{Printer, run};

pub fn tokens(arguments: &Words) -> Result<ExitCode, Failure> {
    print(arguments, What::Tokens)
}

pub fn sentences(arguments: &Words) -> Result<ExitCode, Failure> {
    print(arguments, What::Sentences)
}

#[derive(Clone, Copy)]
enum What {
    Tokens,
    Sentences,
}

struct Rows<'a> {
    arguments: &'a Words,
    what: What,
}

impl Printer for Rows<'_> {
    type Note = Count;

    fn print(
        &self,
        id: &str,
        document: &Document<'_, '_>,
        out: &mut dyn Write,
    ) -> io::Result<Count> {
        let offsets = Offsets::new(document.text(), self.arguments.inputs.offsets.into());
        let mut rows = csv::WriterBuilder::new().delimiter(b'\t').from_writer(out);
        let at = |byte| offsets.convert(byte).to_string();
        match self.what {
            What::Tokens => document.tokens().try_for_each(|token| {
                let (start, end) = (at(token.span().start()), at(token.span().end()));
                rows.write_record([id, &start, &end, token.kind().as_str(), token.text()])
            })?,
            What::Sentences => document.sentences().try_for_each(|sentence| {
                let (start, end) = (at(sentence.span().start()), at(sentence.span().end()));
                rows.write_record([id, &start, &end, sentence.text()])
            })?,
        }
        rows.flush()?;
        Ok(Count {
            documents: 1,
            bytes: document.text().len() as u64,
            ..Count::default()
        })
    }
}

fn print(arguments: &Words, what: What) -> Result<ExitCode, Failure> {
    let inputs = &arguments.inputs;
    let files = Files::of(inputs)?;
    let analyzer = Analyzer::builder()
        .entities(false)
        .quantities(false)
        .officials(false)
        .build()?;
    let mut output = Output::open(inputs.output.as_deref(), &files.files)?;
    output.writer.write_all(match what {
        What::Tokens => b"id\tstart\tend\tkind\ttext\n",
        What::Sentences => b"id\tstart\tend\ttext\n".as_slice(),
    })?;
    let documents = Documents::new(files.files.clone(), inputs.lines);
    let mut progress = Progress::new(files.bytes, documents.taken(), inputs.quiet, output.seen);
    let outcome = run(
        "entitas",
        &analyzer,
        documents,
        crate::read::threads(inputs),
        &Rows { arguments, what },
        &mut output.writer,
        |count| progress.add(count),
    )?;
    output.writer.flush()?;
    progress.end();
    Ok(files.status(outcome))
}
