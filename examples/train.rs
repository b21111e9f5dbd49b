//! Trains a model from labelled sentences, or learns word knowledge from unlabelled text.
//!
//!     cargo run --release --features train --example train -- --help

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use entitas::train::{Corpus, Progress, Sources, Trainer, learn};
use lexopt::prelude::*;

const HELP: &str = "\
train -o MODEL [OPTIONS] TARGET...     a model that follows the convention of the TARGET files
train lexicon -o LEXICON [OPTIONS]     word knowledge for --lexicon

Files are a word and a BIO label a line, a blank line after each sentence.

  --auxiliary FILE[,FILE]  a corpus of another convention (may repeat; one option a convention)
  --dev FILE               follow progress and calibrate scores on this file (may repeat)
  --recut                  cut words as the crate cuts raw text (stands before the files)
  --held-out KEYS          leave out sentences whose key stands in this file
  --unlabelled FILE[,FILE] learn from this text too: a first model labels sentences for the second
  --silver N               how many of them (default 6000)
  --without FILE           leave out the sentences of this corpus (may repeat)
  --lexicon FILE           instead of the embedded one
  --rename FROM=TO         take one type for another in all corpora (may repeat)
  --modes cased|folded|both   ways of writing to learn (default both; folded for a target in small letters)
  --seeds N --epochs N --l1 X --l2 X --dropout X --auxiliary-weight X --prune X --threads N
  --eagerness X            how much to favour names over none (default 0.2; more finds more, and more wrong ones)
  --no-calibration         leave scores as they come (faster)

lexicon: --text FILE[,FILE] --names FOLDER --frequencies FOLDER --clusters N --fine N
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("train: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = lexopt::Parser::from_env();
    let mut trainer = Trainer::new();
    let mut output: Option<PathBuf> = None;
    let mut sources = Sources {
        clusters: 500,
        ..Sources::default()
    };
    let mut lexicon = false;
    let (mut unlabelled, mut silver) = (Vec::new(), 6000);
    let (mut l1, mut l2) = (1e-5, 5e-6);
    let mut targets = 0;
    let mut recut = false;
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => {
                print!("{HELP}");
                return Ok(());
            }
            Short('o') | Long("output") => output = Some(args.value()?.into()),
            Long("auxiliary") => {
                let files = args.value()?.string()?;
                let mut corpus: Option<Corpus> = None;
                for file in files.split(',') {
                    let next = read(Path::new(file), recut)?;
                    match &mut corpus {
                        Some(corpus) => corpus.extend(next),
                        None => corpus = Some(next),
                    }
                }
                trainer = corpus.into_iter().fold(trainer, Trainer::auxiliary);
            }
            Long("recut") => recut = true,
            Long("dev") => trainer = trainer.dev(Corpus::read(&PathBuf::from(args.value()?))?),
            Long("held-out") => {
                let keys = bytes(args.value()?.into())?;
                trainer = trainer.held_out(String::from_utf8_lossy(&keys).lines());
            }
            Long("without") => {
                trainer = trainer.without(&Corpus::read(&PathBuf::from(args.value()?))?)
            }
            Long("lexicon") => trainer = trainer.lexicon(bytes(args.value()?.into())?),
            Long("rename") => {
                let pair = args.value()?.string()?;
                let (from, to) = pair.split_once('=').ok_or("--rename wants FROM=TO")?;
                trainer = trainer.rename(from, to);
            }
            Long("modes") => {
                trainer = match args.value()?.string()?.as_str() {
                    "cased" => trainer.modes(true, false),
                    "folded" => trainer.modes(false, true),
                    "both" => trainer.modes(true, true),
                    other => return Err(format!("--modes {other}: cased, folded or both").into()),
                }
            }
            Long("unlabelled") => {
                let files = args.value()?.string()?;
                unlabelled.extend(files.split(',').map(PathBuf::from));
            }
            Long("silver") => silver = args.value()?.parse()?,
            Long("seeds") => trainer = trainer.seeds(args.value()?.parse()?),
            Long("epochs") => trainer = trainer.epochs(args.value()?.parse()?),
            Long("l1") => l1 = args.value()?.parse()?,
            Long("l2") => l2 = args.value()?.parse()?,
            Long("dropout") => trainer = trainer.dropout(args.value()?.parse()?),
            Long("auxiliary-weight") => trainer = trainer.auxiliary_weight(args.value()?.parse()?),
            Long("eagerness") => trainer = trainer.eagerness(args.value()?.parse()?),
            Long("no-calibration") => trainer = trainer.calibrate(false),
            Long("prune") => trainer = trainer.prune(args.value()?.parse()?),
            Long("threads") => trainer = trainer.threads(args.value()?.parse()?),
            Long("text") => sources
                .texts
                .extend(args.value()?.string()?.split(',').map(PathBuf::from)),
            Long("names") => sources.names = Some(args.value()?.into()),
            Long("frequencies") => sources.frequencies = Some(args.value()?.into()),
            Long("clusters") => sources.clusters = args.value()?.parse()?,
            Long("fine") => sources.fine = args.value()?.parse()?,
            Value(word) if word == "lexicon" && targets == 0 => lexicon = true,
            Value(file) => {
                trainer = trainer.target(read(&PathBuf::from(file), recut)?);
                targets += 1;
            }
            _ => return Err(arg.unexpected().into()),
        }
    }
    let output = output.ok_or("no output file: say -o FILE (--help tells all options)")?;
    let begin = Instant::now();
    let bytes = if lexicon {
        learn(&sources)?
    } else {
        trainer
            .penalty(l1, l2)
            .unlabelled(unlabelled, silver)
            .train_with(&mut show)?
            .as_bytes()
            .to_vec()
    };
    std::fs::write(&output, &bytes)
        .map_err(|error| format!("{}: cannot be written: {error}", output.display()))?;
    eprintln!(
        "\n{}: {} bytes in {:.1} s",
        output.display(),
        bytes.len(),
        begin.elapsed().as_secs_f64()
    );
    Ok(())
}

fn read(path: &Path, recut: bool) -> Result<Corpus, entitas::Error> {
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
            eprint!("\r{mode:<6} seed {seed} [{bar:<20}] {epoch}/{epochs} {dev}");
        }
        Progress::Skipped { copies, held } => {
            eprint!("{copies} copies and {held} held-out sentences left out")
        }
        _ => {}
    }
    let _ = std::io::stderr().flush();
}

/// The bytes of a file.
fn bytes(path: PathBuf) -> Result<Vec<u8>, String> {
    std::fs::read(&path).map_err(|error| format!("{}: cannot be read: {error}", path.display()))
}
