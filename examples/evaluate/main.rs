//! Judges a model on labelled sentences, as conlleval counts.
//!
//!     cargo run --release --features train --example evaluate -- --help

mod table;

use std::io::{BufWriter, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use entitas::tagger::Model;
use entitas::train::{Corpus, Evaluation, Scores, Trainer};
use lexopt::prelude::*;
use table::Folders;

const HELP: &str = "\
evaluate [--model MODEL] [OPTIONS] FILE...   scores of a model (default: the embedded one)
evaluate --folds N [OPTIONS] FILE            N-fold cross-validation of one corpus
evaluate --table FOLDER[,FOLDER] [OPTIONS] [ROW...]
                                             the table of DESIGN.md, from the folders' NAME.train.conll,
                                             NAME.dev.conll, NAME.test.conll and NAME.foldN.*.conll

Rows of the table are ugm ui nergrit idner nerp: judged on the published folds or the test part where a
folder has them, trained on train and dev then; else on the dev part, or by five folds of what there is.
With -cv (ui-cv) by five folds in any case, with /12 (ui/12) only by folds 1 and 2. Sentences that stand
in the part to judge on are left out of all the rest.

  --print-predictions   the input's lines with a column of predicted labels
  --rename FROM=TO      compare types under another name (may repeat)
  --lower, --upper      evaluate on text in small letters, in capitals
  training (with --folds, --table), as `train` has them: --lexicon FILE --seeds N --epochs N --l1 X --l2 X
     --dropout X --auxiliary-weight X --unlabelled FILE[,FILE] --silver N --modes M --eagerness X --no-calibration
  --alone               no other corpora beside the one of the row
";

type Failure = Box<dyn std::error::Error>;

#[derive(Default)]
struct Options {
    model: Option<PathBuf>,
    folds: Option<usize>,
    table: Option<Folders>,
    print: bool,
    alone: bool,
    lower: bool,
    upper: bool,
    values: Vec<String>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("evaluate: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Failure> {
    let mut args = lexopt::Parser::from_env();
    let mut options = Options::default();
    let mut trainer = Trainer::new();
    let (mut unlabelled, mut silver) = (Vec::new(), 6000);
    let (mut l1, mut l2) = (1e-5, 5e-6);
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => {
                print!("{HELP}");
                return Ok(());
            }
            Long("model") => options.model = Some(args.value()?.into()),
            Long("folds") => options.folds = Some(args.value()?.parse()?),
            Long("table") => {
                let folders = args.value()?.string()?;
                options.table = Some(Folders(folders.split(',').map(PathBuf::from).collect()));
            }
            Long("print-predictions") => options.print = true,
            Long("eagerness") => trainer = trainer.eagerness(args.value()?.parse()?),
            Long("no-calibration") => trainer = trainer.calibrate(false),
            Long("alone") => options.alone = true,
            Long("lower") => options.lower = true,
            Long("upper") => options.upper = true,
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
            Long("lexicon") => trainer = trainer.lexicon(bytes(args.value()?.into())?),
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
            Value(value) => options.values.push(value.string()?),
            _ => return Err(arg.unexpected().into()),
        }
    }
    let trainer = trainer.penalty(l1, l2).unlabelled(unlabelled, silver);
    if let Some(folders) = &options.table {
        return table::table(folders, &options, &trainer);
    }
    if options.values.is_empty() {
        return Err("no file to evaluate on (--help tells all options)".into());
    }
    if let Some(folds) = options.folds {
        let corpus = Corpus::read(Path::new(&options.values[0]))?;
        let mut all = Scores::default();
        for fold in 0..folds {
            let (train, test) = split(&corpus, fold, folds);
            let model = trainer.clone().without(&test).target(train).train()?;
            all.merge(judge(&model, &test, &options, &trainer).scores());
        }
        print!("{all}");
        return Ok(());
    }
    let own = options.model.as_ref().map(Model::open).transpose()?;
    let model = match &own {
        Some(model) => model,
        None => Model::embedded()?,
    };
    for file in &options.values {
        let corpus = Corpus::read(Path::new(file))?;
        let result = judge(model, &corpus, &options, &trainer);
        if options.print {
            print(&corpus, &result)?;
        } else {
            println!(
                "{file}\n{}calibration error {:.3}\n",
                result.scores(),
                result.calibration_error()
            );
        }
    }
    Ok(())
}

/// Writes the lines of a corpus with the labels found. Who reads may stop reading.
fn print(corpus: &Corpus, result: &Evaluation) -> std::io::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut write = || {
        for (sentence, labels) in corpus.sentences().iter().zip(result.labels()) {
            for (line, label) in sentence.lines().zip(labels) {
                writeln!(out, "{line}\t{label}")?;
            }
            writeln!(out)?;
        }
        out.flush()
    };
    match write() {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

fn judge(model: &Model, corpus: &Corpus, options: &Options, trainer: &Trainer) -> Evaluation {
    let corpus = match (options.lower, options.upper) {
        (true, _) => &corpus.lowered(),
        (_, true) => &corpus.raised(),
        _ => corpus,
    };
    Evaluation::of(model, corpus, |name| trainer.name(name))
}

fn split(corpus: &Corpus, fold: usize, folds: usize) -> (Corpus, Corpus) {
    (
        corpus.part(|at| at % folds != fold),
        corpus.part(|at| at % folds == fold),
    )
}

/// The bytes of a file.
fn bytes(path: PathBuf) -> Result<Vec<u8>, String> {
    std::fs::read(&path).map_err(|error| format!("{}: cannot be read: {error}", path.display()))
}
