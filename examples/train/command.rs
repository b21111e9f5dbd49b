//! Training a model or a lexicon: the whole command.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use entitas::train::{Corpus, Progress, Sources, Trainer, learn_with};
use lexopt::prelude::*;

use crate::exit::{self, Failure};
use crate::training::{self, paths};

const HELP: &str = "\
train -o MODEL [OPTIONS] TARGET...     a model that follows the convention of the TARGET files
train lexicon -o LEXICON [OPTIONS]     word knowledge for --lexicon

Files are a word and a BIO label a line, a blank line after each sentence.

  --auxiliary FILE[,FILE]  a corpus of another convention (may repeat; one option a convention)
  --dev FILE               follow progress and calibrate scores on this file (may repeat)
  --recut                  cut words as the crate cuts raw text (stands before the files)

lexicon: --text FILE[,FILE] --names FOLDER --frequencies FOLDER --clusters N --fine N
";

/// What the arguments say.
#[derive(Default)]
struct Task {
    output: Option<PathBuf>,
    trainer: Trainer,
    targets: usize,
    lexicon: bool,
    sources: Sources,
}

/// Trains what the arguments say.
pub fn run(args: lexopt::Parser) -> Result<ExitCode, Failure> {
    let Some(task) = read(args)? else {
        return exit::help(&format!("{HELP}{}", training::HELP));
    };
    let output = task.check()?;
    let unwritable =
        |error: std::io::Error| format!("{}: cannot be written: {error}", output.display());
    try_output(output).map_err(unwritable)?;
    let begin = Instant::now();
    let bytes = if task.lexicon {
        learn_with(&task.sources, &mut show)?
    } else {
        task.trainer.train_with(&mut show)?.as_bytes().to_vec()
    };
    fs::write(output, &bytes).map_err(unwritable)?;
    let seconds = begin.elapsed().as_secs_f64();
    let (name, size) = (output.display(), bytes.len());
    say(format_args!("\n{name}: {size} bytes in {seconds:.1} s\n"));
    Ok(ExitCode::SUCCESS)
}

/// Reads the arguments; `None` where they ask for help.
fn read(mut args: lexopt::Parser) -> Result<Option<Task>, Failure> {
    let mut task = Task::default();
    task.sources.clusters = 500;
    let mut recut = false;
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => return Ok(None),
            Short('o') | Long("output") => task.output = Some(args.value()?.into()),
            Long("auxiliary") => {
                let mut corpus = Corpus::default();
                for file in paths(&args.value()?.string()?) {
                    corpus.extend(corpus_of(&file, recut)?);
                }
                task.trainer = task.trainer.auxiliary(corpus);
            }
            Long("recut") => recut = true,
            Long("dev") => task.trainer = task.trainer.dev(Corpus::read(args.value()?)?),
            Long("text") => task.sources.texts.extend(paths(&args.value()?.string()?)),
            Long("names") => task.sources.names = Some(args.value()?.into()),
            Long("frequencies") => task.sources.frequencies = Some(args.value()?.into()),
            Long("clusters") => task.sources.clusters = args.value()?.parse()?,
            Long("fine") => task.sources.fine = args.value()?.parse()?,
            Value(word) if word == "lexicon" && task.targets == 0 => task.lexicon = true,
            Value(file) => {
                task.trainer = task.trainer.target(corpus_of(file.as_ref(), recut)?);
                task.targets += 1;
            }
            Long(option) => {
                let option = option.to_owned();
                task.trainer = training::set(task.trainer, &option, &mut args)?;
            }
            _ => return Err(arg.unexpected().into()),
        }
    }
    Ok(Some(task))
}

impl Task {
    /// Where the result goes, if there is something to learn from.
    fn check(&self) -> Result<&Path, Failure> {
        let output = self.output.as_deref();
        let output = output.ok_or("no output file: say -o FILE (--help tells all options)")?;
        let Sources {
            texts,
            names,
            frequencies,
            ..
        } = &self.sources;
        if self.lexicon && self.targets > 0 {
            return Err("a lexicon is learnt from --text, --names and --frequencies alone".into());
        }
        if self.lexicon && texts.is_empty() && names.is_none() && frequencies.is_none() {
            return Err("nothing to learn from: give --text, --names or --frequencies".into());
        }
        if !self.lexicon && self.targets == 0 {
            return Err("no labelled file to learn from (--help tells what it looks like)".into());
        }
        Ok(output)
    }
}

/// Tries an output path before hours of training; what stands there stays until there is a new model.
fn try_output(path: &Path) -> std::io::Result<()> {
    let new = !path.exists();
    OpenOptions::new().append(true).create(true).open(path)?;
    if new { fs::remove_file(path) } else { Ok(()) }
}

fn corpus_of(path: &Path, recut: bool) -> Result<Corpus, entitas::Error> {
    let corpus = Corpus::read(path)?;
    Ok(if recut { corpus.recut() } else { corpus })
}

/// A bar that fills, with the F1 on the dev file.
fn show(progress: Progress) {
    match progress {
        Progress::Epoch {
            cased,
            seed,
            epoch,
            epochs,
            dev,
        } => {
            let mode = if cased { "cased" } else { "folded" };
            let bar = "#".repeat(20 * epoch / epochs);
            let dev = dev
                .map(|f1| format!("dev F1 {:5.2}", 100.0 * f1))
                .unwrap_or_default();
            say(format_args!(
                "\r{mode:<6} seed {seed} [{bar:<20}] {epoch}/{epochs} {dev}"
            ));
        }
        Progress::Skipped { copies, held } => say(format_args!(
            "{copies} copies and {held} held-out sentences left out"
        )),
        Progress::Text { sentences, words } => {
            say(format_args!("{sentences} sentences, {words} words\n"));
        }
        Progress::Clustered { moved, words } => {
            say(format_args!("clusters: {moved} of {words} words moved\n"));
        }
        _ => {}
    }
}

/// Shows how far the training is; where that cannot be shown, it goes on.
fn say(what: fmt::Arguments<'_>) {
    let mut err = std::io::stderr();
    let _ = err.write_fmt(what).and_then(|()| err.flush());
}
