//! Judges a model on labelled sentences, as conlleval counts.
//!
//!     cargo run --release --features train --example evaluate -- --help

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use entitas::tagger::Model;
use entitas::train::{Corpus, Evaluation, Scores, Trainer};
use lexopt::prelude::*;

const HELP: &str = "\
evaluate [--model MODEL] [OPTIONS] FILE...   scores of a model (default: the embedded one)
evaluate --folds N [OPTIONS] FILE            N-fold cross-validation of one corpus
evaluate --table FOLDER [OPTIONS] [ROW...]   the table of DESIGN.md; rows: ugm ui nergrit idner nerp,
                                             with /12 only folds 1 and 2

  --print-predictions   the input's lines with a column of predicted labels
  --rename FROM=TO      compare types under another name (may repeat)
  --lower, --upper      evaluate on text in small letters, in capitals
  training (with --folds, --table): --alone --no-calibration --lexicon FILE --seeds N --epochs N --l1 X --l2 X
                        --dropout X --auxiliary-weight X --unlabelled FILE[,FILE] --silver N
";

type Failure = Box<dyn std::error::Error>;

#[derive(Default)]
struct Options {
    model: Option<PathBuf>,
    folds: Option<usize>,
    table: Option<PathBuf>,
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
            Long("table") => options.table = Some(args.value()?.into()),
            Long("print-predictions") => options.print = true,
            Long("no-calibration") => trainer = trainer.calibrate(false),
            Long("alone") => options.alone = true,
            Long("lower") => options.lower = true,
            Long("upper") => options.upper = true,
            Long("rename") => {
                let pair = args.value()?.string()?;
                let (from, to) = pair.split_once('=').ok_or("--rename wants FROM=TO")?;
                trainer = trainer.rename(from, to);
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
    if let Some(folder) = &options.table {
        return table(folder, &options, &trainer);
    }
    if options.values.is_empty() {
        return Err("no file to evaluate on (--help tells all options)".into());
    }
    if let Some(folds) = options.folds {
        let corpus = Corpus::read(Path::new(&options.values[0]))?;
        let mut all = Scores::default();
        for fold in 0..folds {
            let (train, test) = split(&corpus, fold, folds);
            let model = trainer
                .clone()
                .modes(!options.lower, options.lower)
                .without(&test)
                .target(train)
                .train()?;
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
            for (sentence, labels) in corpus.sentences().iter().zip(result.labels()) {
                sentence
                    .lines()
                    .zip(labels)
                    .for_each(|(line, label)| println!("{line}\t{label}"));
                println!();
            }
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

fn join(folder: &Path, names: &[&str]) -> Result<Corpus, Failure> {
    let mut all = Corpus::default();
    for name in names {
        all.extend(Corpus::read(&folder.join(format!("{name}.conll")))?);
    }
    Ok(all)
}

/// Trains and judges as DESIGN.md's table says: UGM on its folds, UI by five folds of its
/// training part, the others on their dev parts; unless `--alone` with all other corpora beside.
fn table(folder: &Path, options: &Options, trainer: &Trainer) -> Result<(), Failure> {
    let corpora = [
        ("ui", join(folder, &["ui.train"])?),
        ("nergrit", join(folder, &["nergrit.train", "nergrit.dev"])?),
        ("idner", join(folder, &["idner.train", "idner.dev"])?),
        (
            "ugm",
            join(
                folder,
                &["ugm.fold1.train", "ugm.fold1.dev", "ugm.fold1.test"],
            )?,
        ),
        ("nerp", join(folder, &["nerp.train", "nerp.dev"])?),
    ];
    let every = ["ugm", "ui", "nergrit", "idner", "nerp"].map(str::to_owned);
    let rows = if options.values.is_empty() {
        &every[..]
    } else {
        &options.values
    };
    for row in rows {
        let (name, folds) = row.split_once('/').unwrap_or((row, "12345"));
        let mut jobs = Vec::new();
        match name {
            "ugm" => {
                for fold in folds.chars() {
                    let parts = [
                        format!("ugm.fold{fold}.train"),
                        format!("ugm.fold{fold}.dev"),
                    ];
                    jobs.push((
                        join(folder, &[&parts[0], &parts[1]])?,
                        join(folder, &[&format!("ugm.fold{fold}.test")])?,
                    ));
                }
            }
            "ui" => jobs.extend(
                folds
                    .bytes()
                    .map(|fold| split(&corpora[0].1, usize::from(fold - b'1'), 5)),
            ),
            "nergritcv" => jobs.extend(
                folds
                    .bytes()
                    .map(|fold| split(&corpora[1].1, usize::from(fold - b'1'), 5)),
            ),
            _ => jobs.push((
                join(folder, &[&format!("{name}.train")])?,
                join(folder, &[&format!("{name}.dev")])?,
            )),
        }
        let own = name.trim_end_matches("cv");
        let (mut micro, mut macro_f1, mut all, mut error) = (0.0, 0.0, Scores::default(), 0.0);
        let count = jobs.len() as f64;
        for (train, test) in jobs {
            let folded = options.lower || options.upper || own == "nerp";
            let mut trainer = trainer
                .clone()
                .modes(!folded, folded)
                .without(&test)
                .target(train);
            for (_, corpus) in corpora
                .iter()
                .filter(|other| !options.alone && other.0 != own)
            {
                trainer = trainer.auxiliary(corpus.clone());
            }
            let result = judge(&trainer.train()?, &test, options, &trainer);
            micro += 100.0 * result.scores().micro().f1() / count;
            macro_f1 += 100.0 * result.scores().macro_f1() / count;
            error += result.calibration_error() / count;
            all.merge(result.scores());
        }
        let types: Vec<String> = all
            .types()
            .map(|(name, counts)| format!("{name} {:.1}", 100.0 * counts.f1()))
            .collect();
        println!(
            "{row:<9} micro {micro:.2} macro {macro_f1:.2} ece {error:.3} | {}",
            types.join("  ")
        );
    }
    Ok(())
}

/// The bytes of a file.
fn bytes(path: PathBuf) -> Result<Vec<u8>, String> {
    std::fs::read(&path).map_err(|error| format!("{}: cannot be read: {error}", path.display()))
}
