//! The main job: reads Indonesian text and prints what it names and what its numbers are worth.
//!
//!     cargo run --release --example extract -- examples/articles/politik.txt
//!     cargo run --release --example extract -- --format jsonl --lines < FILE
//!
//! `--help` lists the options. Memory does not grow with the input's length, and results come in
//! input order. A file that cannot be opened and a document that is no valid UTF-8 get an error that
//! names file and line, and the run goes on; the exit status is 1 then, and 2 where the run could not
//! begin or no file could be opened.

#[path = "../shared/analyzer.rs"]
mod analyzer;
#[path = "../shared/documents.rs"]
mod documents;
#[path = "../shared/exit.rs"]
mod exit;
mod options;
#[path = "../shared/outcome.rs"]
mod outcome;
#[path = "../shared/run.rs"]
mod run;
#[path = "../shared/source.rs"]
mod source;
#[path = "../shared/summary.rs"]
mod summary;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use documents::Documents;
use entitas::Document;
use entitas::output::{Conll, Contents, Html, Json, Page};
use exit::Failure;
use options::{Format, Options};
use run::{Printer, run};
use summary::Summary;

fn main() -> ExitCode {
    exit::status("extract", begin())
}

fn begin() -> Result<ExitCode, Failure> {
    let Some(options) = Options::parse()? else {
        return exit::help(options::HELP);
    };
    let analyzer = options.analyzer()?;
    let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    match options.format {
        Format::Html => out.write_all(Page::HEAD.as_bytes())?,
        Format::Conll => out.write_all(Conll::HEAD.as_bytes())?,
        Format::Text | Format::Jsonl => {}
    }
    let colours = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let printer = Formats {
        options: &options,
        summary: Summary::new(colours),
        named: options.lines || options.files.len() > 1,
    };
    let mut page = Page::new();
    let documents = Documents::new(options.files.clone(), options.lines);
    let outcome = run(
        "extract",
        &analyzer,
        documents,
        options.threads,
        &printer,
        &mut out,
        |contents: Option<Contents>| contents.into_iter().for_each(|contents| page.add(contents)),
    )?;
    if options.format == Format::Html {
        write!(out, "{}", page.tail())?;
    }
    out.flush()?;
    Ok(outcome.status())
}

/// Writes documents in the format asked for.
struct Formats<'o> {
    options: &'o Options,
    summary: Summary,
    /// Whether summaries say of which document they are.
    named: bool,
}

impl Printer for Formats<'_> {
    /// What a page shall say of the document in its contents.
    type Note = Option<Contents>;

    fn print(
        &self,
        id: &str,
        document: &Document<'_, '_>,
        out: &mut dyn Write,
    ) -> io::Result<Option<Contents>> {
        // JSON comes in pieces of a few bytes, each a call that is looked up otherwise.
        let out = &mut io::BufWriter::new(out);
        let mut note = None;
        match self.options.format {
            Format::Text => self
                .summary
                .write(document, self.named.then_some(id), out)?,
            Format::Jsonl => {
                let json = Json::new(document)
                    .id(id)
                    .tokens(self.options.tokens)
                    .why(self.options.why)
                    .offsets(self.options.offsets);
                serde_json::to_writer(&mut *out, &json)?;
                writeln!(out)?;
            }
            Format::Conll => write!(out, "{}", Conll::new(document).id(id))?,
            Format::Html => {
                write!(out, "{}", Html::new(document).title(id))?;
                note = Some(Contents::new(id, document));
            }
        }
        out.flush()?;
        Ok(note)
    }
}
