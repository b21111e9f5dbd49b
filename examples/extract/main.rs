//! The main job: reads Indonesian text and prints what it names and what its numbers are worth.
//!
//!     cargo run --release --example extract -- examples/articles/politik.txt
//!     cargo run --release --example extract -- --format jsonl --lines < FILE
//!
//! `--help` lists the options. Memory does not grow with the input's length, and results come in
//! input order. A file that cannot be opened and a document that is no valid UTF-8 get an error that
//! names file and line, and the run goes on; the exit status is 1 then, and 2 where the run could not
//! begin or no file could be opened.

mod documents;
#[path = "../shared/exit.rs"]
mod exit;
mod options;
#[path = "../shared/outcome.rs"]
mod outcome;
#[path = "../shared/source.rs"]
mod source;
mod summary;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use documents::{Documents, Input, Unread};
use entitas::output::{Conll, Html, Json, Page};
use entitas::{Analyzer, Document};
use exit::Failure;
use options::{Format, Options};
use outcome::Outcome;
use summary::Summary;

fn main() -> ExitCode {
    exit::status("extract", begin())
}

fn begin() -> Result<ExitCode, Failure> {
    let Some(options) = Options::parse()? else {
        return exit::help(options::HELP);
    };
    let analyzer = options.analyzer()?;
    Ok(run(&options, &analyzer)?.status())
}

/// Prints every document.
fn run(options: &Options, analyzer: &Analyzer) -> io::Result<Outcome> {
    let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let summary =
        Summary::new(io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none());
    match options.format {
        Format::Html => out.write_all(Page::HEAD.as_bytes())?,
        Format::Conll => out.write_all(Conll::HEAD.as_bytes())?,
        Format::Text | Format::Jsonl => {}
    }
    let mut outcome = Outcome::default();
    let mut written: io::Result<()> = Ok(());
    let named = options.lines || options.files.len() > 1;
    let printer = Printer {
        options,
        summary,
        named,
    };
    let print = |input: &Input, document: Document<'_, '_>| match &input.text {
        Ok(_) => {
            let mut text = Vec::new();
            let printed = printer.print(&input.id, &document, &mut text);
            Ok(printed.map(|()| text))
        }
        Err(Unread::File(error)) => Err((error.clone(), false)),
        Err(Unread::Text(error)) => Err((error.clone(), true)),
    };
    let mut documents = Documents::new(options.files.clone(), options.lines);
    // Nobody reads what comes after a failed write.
    let stop = documents.stop();
    loop {
        analyzer
            .batch(documents.by_ref())
            .threads(options.threads)
            .map(print)
            .for_each(|result| {
                if written.is_err() {
                    return;
                }
                match result {
                    Ok(text) => {
                        outcome.opened += 1;
                        written = text.and_then(|text| out.write_all(&text));
                    }
                    Err((error, opened)) => {
                        outcome.opened += usize::from(opened);
                        outcome.failed += 1;
                        // What came before the error shall stand before it on a terminal.
                        written = out.flush();
                        exit::tell("extract", error);
                    }
                }
                if written.is_err() {
                    stop.store(true, std::sync::atomic::Ordering::Relaxed);
                }
            });
        std::mem::replace(&mut written, Ok(()))?;
        // The output for a large document would be many times as large: it is never held whole.
        let Some(Input { id, text: Ok(text) }) = documents.large() else {
            break;
        };
        outcome.opened += 1;
        printer.print(&id, &analyzer.analyze(&text), &mut out)?;
    }
    if options.format == Format::Html {
        out.write_all(Page::TAIL.as_bytes())?;
    }
    out.flush()?;
    Ok(outcome)
}

/// Writes documents in the format asked for.
#[derive(Clone, Copy)]
struct Printer<'o> {
    options: &'o Options,
    summary: Summary,
    /// Whether summaries say of which document they are.
    named: bool,
}

impl Printer<'_> {
    fn print(self, id: &str, document: &Document<'_, '_>, out: &mut impl Write) -> io::Result<()> {
        match self.options.format {
            Format::Text => self.summary.write(document, self.named.then_some(id), out),
            Format::Jsonl => {
                let json = Json::new(document)
                    .id(id)
                    .tokens(self.options.tokens)
                    .why(self.options.why)
                    .offsets(self.options.offsets);
                serde_json::to_writer(&mut *out, &json)?;
                writeln!(out)
            }
            Format::Conll => write!(out, "{}", Conll::new(document).id(id)),
            Format::Html => write!(out, "{}", Html::new(document).title(id)),
        }
    }
}
