//! Everything in a text, in the format asked for.

mod annotation;
mod brat;
mod filter;
mod formats;
mod table;

use std::io::Write;
use std::process::ExitCode;

use entitas::Analyzer;
use entitas::output::{Conll, Page};

use crate::analyzer::build;
use crate::cli::{Format, Inputs, Read};
use crate::documents::Documents;
use crate::exit::Failure;
use crate::inputs::Files;
use crate::output::Output;
use crate::progress::Progress;
use crate::run::run;
use crate::summary::Summary;

use filter::Filter;
use formats::{Formats, Note};

pub fn read(arguments: &Read) -> Result<ExitCode, Failure> {
    check(arguments)?;
    let inputs = &arguments.inputs;
    let files = Files::of(inputs)?;
    let analyzer = analyzer(arguments)?;
    let is_brat = arguments.format == Format::Brat;
    let brat = match &inputs.output {
        Some(folder) if is_brat => Some(brat::Folder::create(folder)?),
        _ => None,
    };
    let mut output = Output::open(inputs.output.as_deref().filter(|_| !is_brat), &files.files)?;
    let formats = Formats {
        arguments,
        filter: Filter::of(arguments),
        summary: Summary::new(output.colours),
        named: inputs.lines || files.files.len() > 1,
        brat,
    };
    // Files of brat are written to a folder.
    let seen = output.seen && !is_brat;
    let out = &mut output.writer;
    begin(arguments, out)?;
    let mut page = Page::new();
    let documents = Documents::new(files.files.clone(), inputs.lines);
    let mut progress = Progress::new(files.bytes, documents.taken(), inputs.quiet, seen);
    let mut first = true;
    let is_list = matches!(arguments.format, Format::Displacy | Format::LabelStudio);
    let mut ahead = Ahead {
        out,
        first: &mut first,
        is_list,
    };
    let outcome = run(
        "entitas",
        &analyzer,
        documents,
        threads(inputs),
        &formats,
        &mut ahead,
        |note: Note| {
            progress.add(note.count);
            note.contents
                .into_iter()
                .for_each(|contents| page.add(contents));
        },
    )?;
    match arguments.format {
        Format::Html => write!(out, "{}", page.tail())?,
        Format::Displacy | Format::LabelStudio => {
            out.write_all(if first { b"[]\n" } else { b"\n]\n" })?;
        }
        _ => {}
    }
    out.flush()?;
    progress.end();
    Ok(files.status(outcome))
}

/// Puts commas between the documents of a JSON list.
struct Ahead<'o> {
    out: &'o mut Box<dyn Write>,
    first: &'o mut bool,
    is_list: bool,
}

impl Write for Ahead<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.is_list && !bytes.is_empty() {
            self.out
                .write_all(if *self.first { b"[\n" } else { b",\n" })?;
            *self.first = false;
            self.out.write_all(bytes)?;
            return Ok(bytes.len());
        }
        self.out.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}

/// The threads asked for, or as many as there are cores.
pub fn threads(inputs: &Inputs) -> usize {
    let all = || std::thread::available_parallelism().map_or(1, usize::from);
    inputs.threads.map_or_else(all, usize::from)
}

/// Options that only some formats take.
fn check(arguments: &Read) -> Result<(), String> {
    let format = arguments.format;
    let is = |formats: &[Format]| formats.contains(&format);
    if arguments.why && !is(&[Format::Text, Format::Jsonl]) {
        return Err("--why is for --format text or jsonl".to_owned());
    }
    if arguments.tokens && !is(&[Format::Jsonl]) {
        return Err("--tokens is for --format jsonl".to_owned());
    }
    if arguments.table.is_some() && !is(&[Format::Csv, Format::Tsv]) {
        return Err("--table is for --format csv or tsv".to_owned());
    }
    if format == Format::Brat && arguments.inputs.output.is_none() {
        return Err("--format brat writes files: name a directory by --output".to_owned());
    }
    Ok(())
}

/// What stands before all documents.
fn begin(arguments: &Read, out: &mut dyn Write) -> std::io::Result<()> {
    match arguments.format {
        Format::Html => out.write_all(Page::HEAD.as_bytes()),
        Format::Conll => out.write_all(Conll::HEAD.as_bytes()),
        Format::Csv | Format::Tsv => table::head(arguments, out),
        _ => Ok(()),
    }
}

/// The analyzer with the user's model and names.
fn analyzer(arguments: &Read) -> Result<Analyzer, String> {
    let mut builder = Analyzer::builder().why(arguments.why);
    if let Some(date) = arguments.date {
        builder = builder.today(date);
    }
    let model = arguments.model.as_deref();
    build(builder, model, &arguments.gazetteer, &arguments.rules)
}
