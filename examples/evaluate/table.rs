//! The table of DESIGN.md: every public corpus, trained and judged as papers do.

use std::io::Write;
use std::path::PathBuf;

use entitas::train::{Corpus, Evaluation, Scores, Trainer};

use super::{Options, judge, split};
use crate::exit::Failure;

/// The corpora, in the order in which the trainer hears of those that stand beside the target; the last is
/// `data/corpus`, where a folder has it.
const CORPORA: [&str; 6] = ["ui", "nergrit", "idner", "ugm", "nerp", "own"];
/// The rows of the table where none is asked for.
const ROWS: [&str; 5] = ["ugm", "ui", "nergrit", "idner", "nerp"];

/// The folders of corpora; the first that has a file counts.
pub struct Folders(pub Vec<PathBuf>);

impl Folders {
    fn find(&self, name: &str) -> Option<PathBuf> {
        let file = |folder: &PathBuf| folder.join(format!("{name}.conll"));
        self.0.iter().map(file).find(|path| path.exists())
    }

    fn read(&self, names: &[String]) -> Result<Corpus, Failure> {
        let mut all = Corpus::default();
        for name in names {
            let path = self.find(name);
            all.extend(Corpus::read(path.unwrap_or_else(|| {
                self.0
                    .first()
                    .map(|folder| folder.join(format!("{name}.conll")))
                    .unwrap_or_default()
            }))?);
        }
        Ok(all)
    }

    /// The files of a corpus, but for those of its test part, under which no fold counts.
    fn open(&self, name: &str) -> Vec<String> {
        let parts = |prefix: &str, parts: &[&str]| -> Vec<String> {
            let names = parts.iter().map(|part| format!("{prefix}.{part}"));
            names.filter(|name| self.find(name).is_some()).collect()
        };
        let folds = parts(&format!("{name}.fold1"), &["train", "dev", "test"]);
        if folds.is_empty() {
            parts(name, &["train", "dev"])
        } else {
            folds
        }
    }

    /// What to train on and what to judge on: the published folds; else the test part; else, where
    /// `cross` asks for it or there is nothing else, five folds of what there is; else the dev part.
    fn jobs(&self, name: &str, folds: &str, cross: bool) -> Result<Vec<(Corpus, Corpus)>, Failure> {
        if self.open(name).is_empty() {
            let folders: Vec<String> = self
                .0
                .iter()
                .map(|path| path.display().to_string())
                .collect();
            return Err(format!(
                "{}: no {name}.train.conll, {name}.dev.conll or {name}.fold1.*.conll to learn from",
                folders.join(", ")
            )
            .into());
        }
        let part = |part: &str| format!("{name}.{part}");
        let has = |part: &str| self.find(&format!("{name}.{part}")).is_some();
        if !cross && has("fold1.test") {
            let fold = |fold: char| {
                let part = |part: &str| format!("{name}.fold{fold}.{part}");
                let (train, dev) = (part("train"), part("dev"));
                let known = [train, dev]
                    .into_iter()
                    .filter(|name| self.find(name).is_some());
                Ok((
                    self.read(&known.collect::<Vec<_>>())?,
                    self.read(&[part("test")])?,
                ))
            };
            return folds.chars().map(fold).collect();
        }
        if !cross && has("test") {
            return Ok(vec![(
                self.read(&self.open(name))?,
                self.read(&[part("test")])?,
            )]);
        }
        if cross || !has("dev") {
            let all = self.read(&self.open(name))?;
            let fold = |fold: u8| split(&all, usize::from(fold - b'1'), 5);
            return Ok(folds.bytes().map(fold).collect());
        }
        Ok(vec![(
            self.read(&[part("train")])?,
            self.read(&[part("dev")])?,
        )])
    }
}

/// Trains and judges every row, unless `--alone` with all other corpora beside.
pub fn table(
    folders: &Folders,
    options: &Options,
    trainer: &Trainer,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let rows = match options.values.as_slice() {
        [] => ROWS.map(str::to_owned).to_vec(),
        rows => rows.to_vec(),
    };
    for row in &rows {
        let (name, folds) = row.split_once('/').unwrap_or((row, "12345"));
        let (name, cross) = match name.strip_suffix("-cv") {
            Some(name) => (name, true),
            None => (name, false),
        };
        if !CORPORA.contains(&name) || folds.contains(|fold| !('1'..='5').contains(&fold)) {
            return Err(format!("{row}: no such row (--help tells all)").into());
        }
        let mut sums = vec![Sum::default(); options.cases().len()];
        let jobs = folders.jobs(name, folds, cross)?;
        let count = jobs.len() as f64;
        for (train, test) in jobs {
            let mut trainer = trainer.clone().without(&test).target(options.cut(train));
            if options.case.is_some() {
                trainer = trainer.modes(false, true);
            }
            let beside = |other: &&&str| match &options.beside {
                _ if options.alone || ***other == *name => false,
                Some(beside) => beside.iter().any(|own| own == **other),
                None => true,
            };
            for other in CORPORA.iter().filter(beside) {
                let files = folders.open(other);
                if !files.is_empty() {
                    trainer = trainer.auxiliary(options.cut(folders.read(&files)?));
                }
            }
            let model = trainer.train()?;
            for (case, sum) in options.cases().iter().zip(&mut sums) {
                sum.add(&judge(&model, &test, case, options, &trainer)?);
            }
        }
        for ((case, _), sum) in options.cases().iter().zip(sums) {
            writeln!(out, "{:<9} {}", format!("{row}{case}"), sum.line(count))?;
        }
    }
    Ok(())
}

/// The results of a row's folds.
#[derive(Clone, Default)]
struct Sum {
    micro: f64,
    macro_f1: f64,
    error: f64,
    all: Scores,
}

impl Sum {
    fn add(&mut self, result: &Evaluation) {
        self.micro += 100.0 * result.scores().micro().f1();
        self.macro_f1 += 100.0 * result.scores().macro_f1();
        self.error += result.calibration_error();
        self.all.merge(result.scores());
    }

    /// The means over `count` folds, and F1 by type.
    fn line(&self, count: f64) -> String {
        let types = self.all.types();
        let types: Vec<String> = types
            .map(|(name, counts)| format!("{name} {:.1}", 100.0 * counts.f1()))
            .collect();
        let [micro, macro_f1, error] =
            [self.micro, self.macro_f1, self.error].map(|sum| sum / count);
        format!(
            "micro {micro:.2} macro {macro_f1:.2} ece {error:.3} | {}",
            types.join("  ")
        )
    }
}
