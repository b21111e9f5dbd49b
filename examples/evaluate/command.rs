//! How good a model is: the whole command.

mod table;

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use entitas::tagger::Model;
use entitas::train::{Corpus, Evaluation, Scores, Trainer};
use lexopt::prelude::*;

use self::table::Folders;
use crate::exit::{self, Failure};
use crate::outcome::Outcome;
use crate::training::{self, paths};

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
  --lower, --upper, --heads
                        evaluate on text in small letters, in capitals, in small letters but for the first of a sentence
  --raw                 write sentences as news does and judge all that an analyzer makes of them, by bytes,
                        in each of these ways (training corpora are recut for it)
  --beside NAME[,NAME]  only these corpora beside the one of the row (default: all)
  --alone               no other corpora beside the one of the row
";

#[derive(Default)]
struct Options {
    model: Option<PathBuf>,
    folds: Option<usize>,
    table: Option<Folders>,
    print: bool,
    alone: bool,
    beside: Option<Vec<String>>,
    raw: bool,
    /// The one of [`CASES`] that is asked for.
    case: Option<usize>,
    values: Vec<String>,
}

/// How a corpus may be written.
type Case = (&'static str, fn(&Corpus) -> Corpus);
const CASES: [Case; 4] = [
    ("", Corpus::clone),
    (" lower", Corpus::lowered),
    (" upper", Corpus::raised),
    (" heads", Corpus::headed),
];

impl Options {
    /// The ways of writing to judge.
    fn cases(&self) -> &'static [Case] {
        match self.case {
            Some(case) => &CASES[case..=case],
            None if self.raw => &CASES,
            None => &CASES[..1],
        }
    }

    /// A corpus to train on, its words cut as those that will be judged.
    fn cut(&self, corpus: Corpus) -> Corpus {
        if self.raw { corpus.recut() } else { corpus }
    }
}

/// Judges what the arguments name.
pub fn run(args: lexopt::Parser) -> Result<ExitCode, Failure> {
    let Some((options, trainer)) = read(args)? else {
        return exit::help(&format!("{HELP}{}", training::HELP));
    };
    let mut out = io::stdout().lock();
    if let Some(folders) = &options.table {
        table::table(folders, &options, &trainer, &mut out)?;
        return Ok(ExitCode::SUCCESS);
    }
    if options.print && options.raw {
        return Err("--print-predictions labels the words of files, and --raw cuts its own".into());
    }
    match (options.folds, options.values.as_slice()) {
        (_, []) => Err("no file to evaluate on (--help tells all options)".into()),
        (Some(folds), [file]) => by_folds(file, folds, &options, &trainer, &mut out),
        (Some(_), _) => Err("--folds cuts one file; name only that".into()),
        (None, files) => by_model(files, &options, &trainer, &mut out),
    }
}

/// What the arguments say; `None` where they ask for help.
fn read(mut args: lexopt::Parser) -> Result<Option<(Options, Trainer)>, Failure> {
    let mut options = Options::default();
    let mut trainer = Trainer::new();
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => return Ok(None),
            Long("model") => options.model = Some(args.value()?.into()),
            Long("folds") => options.folds = Some(args.value()?.parse()?),
            Long("table") => {
                options.table = Some(Folders(paths(&args.value()?.string()?)));
            }
            Long("print-predictions") => options.print = true,
            Long("alone") => options.alone = true,
            Long("beside") => {
                let names = args.value()?.string()?;
                options.beside = Some(names.split(',').map(str::to_owned).collect());
            }
            Long("lower") => options.case = Some(1),
            Long("upper") => options.case = Some(2),
            Long("heads") => options.case = Some(3),
            Long("raw") => options.raw = true,
            Value(value) => options.values.push(value.string()?),
            Long(option) => {
                let option = option.to_owned();
                trainer = training::set(trainer, &option, &mut args)?;
            }
            _ => return Err(arg.unexpected().into()),
        }
    }
    Ok(Some((options, trainer)))
}

/// Cross-validates one file.
fn by_folds(
    file: &str,
    folds: usize,
    options: &Options,
    trainer: &Trainer,
    out: &mut impl Write,
) -> Result<ExitCode, Failure> {
    if folds < 2 {
        return Err(format!("--folds {folds}: use a whole number from 2 on").into());
    }
    let corpus = Corpus::read(Path::new(file))?;
    let sentences = corpus.sentences().len();
    if folds > sentences {
        return Err(format!("--folds {folds}: {file} has {sentences} sentences").into());
    }
    let mut all = vec![Scores::default(); options.cases().len()];
    for fold in 0..folds {
        let (train, test) = split(&corpus, fold, folds);
        let train = options.cut(train);
        let model = trainer.clone().without(&test).target(train).train()?;
        for (case, all) in options.cases().iter().zip(&mut all) {
            all.merge(judge(&model, &test, case, options, trainer)?.scores());
        }
    }
    for ((case, _), all) in options.cases().iter().zip(all) {
        write!(out, "{file}{case}\n{all}")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Judges one model by every file.
fn by_model(
    files: &[String],
    options: &Options,
    trainer: &Trainer,
    out: &mut impl Write,
) -> Result<ExitCode, Failure> {
    let own = options.model.as_ref().map(Model::open).transpose()?;
    let model = match &own {
        Some(model) => model,
        None => Model::embedded()?,
    };
    let mut outcome = Outcome::default();
    for file in files {
        let corpus = match Corpus::read(Path::new(file)) {
            Ok(corpus) => corpus,
            Err(error) => {
                outcome.failed += 1;
                exit::tell("evaluate", error);
                continue;
            }
        };
        outcome.opened += 1;
        for case in options.cases() {
            let result = judge(model, &corpus, case, options, trainer)?;
            if options.print {
                print(&corpus, &result, out)?;
                continue;
            }
            writeln!(
                out,
                "{file}{}\n{}calibration error {:.3}\n",
                case.0,
                result.scores(),
                result.calibration_error()
            )?;
        }
    }
    Ok(outcome.status())
}

/// Writes the lines of a corpus with the labels found.
fn print(corpus: &Corpus, result: &Evaluation, out: &mut impl Write) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    for (sentence, labels) in corpus.sentences().iter().zip(result.labels()) {
        for (line, label) in sentence.lines().zip(labels) {
            writeln!(out, "{line}\t{label}")?;
        }
        writeln!(out)?;
    }
    out.flush()
}

fn judge(
    model: &Model,
    corpus: &Corpus,
    (_, write): &Case,
    options: &Options,
    trainer: &Trainer,
) -> Result<Evaluation, Failure> {
    let (corpus, name) = (write(corpus), |name: &str| trainer.name(name));
    Ok(if options.raw {
        Evaluation::of_text(model, &corpus, name)?
    } else {
        Evaluation::of(model, &corpus, name)
    })
}

fn split(corpus: &Corpus, fold: usize, folds: usize) -> (Corpus, Corpus) {
    (
        corpus.part(|at| at % folds != fold),
        corpus.part(|at| at % folds == fold),
    )
}
