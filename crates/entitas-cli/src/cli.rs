//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use entitas::Label;
use entitas::quantity::{Date, Kind};
use entitas::text::Unit;

const EXAMPLES: &str = "\
Examples:
  entitas read berita.txt                            a summary to read
  entitas read -f html arsip/ -o arsip.html          a page to look at
  entitas read -f jsonl --label person arsip/        a line of JSON a file, persons alone
  entitas read --lines -f csv --table officials < berita.txt
  entitas numbers \"1,5 juta\" \"dua ribu\"";

/// Reads Indonesian text: officials, organisations, places, and what numbers and dates are worth.
#[derive(Debug, Parser)]
#[command(name = "entitas", version, max_term_width = 100, after_help = EXAMPLES)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Everything: names, officials, numbers and dates, in the format asked for.
    #[command(visible_alias = "extract")]
    Read(Read),
    /// The tokens, one a line: document, start, end, kind, text.
    Tokens(Words),
    /// The sentences, one a line: document, start, end, text.
    Sentences(Words),
    /// What numbers are worth: `2.061`, `1,5 juta`, `dua ribu`.
    Numbers(Numbers),
    /// Numbers in words: `2061`, `-5`, `2.5` with a decimal point.
    Spell(Numbers),
    /// Persons of the lists whose names are written a little otherwise, with titles or without: name, likeness, person, id.
    Similar(Similar),
    /// Trains a model from labelled sentences (`train --help` lists its options).
    Train(Rest),
    /// Judges a model on labelled sentences (`evaluate --help` lists its options).
    Evaluate(Rest),
    /// What a change of the source does to texts (`diff --help` lists its options).
    Diff(Rest),
    /// The completions of a shell, to be put where it looks for them.
    Completions { shell: clap_complete::Shell },
}

/// What to read.
#[derive(Args, Clone, Debug)]
pub struct Inputs {
    /// Files and directories, packed by gzip or not; none, or `-`: standard input. Of a directory every file is
    /// read, but for hidden ones and those that hold NUL bytes.
    #[arg(value_hint = ValueHint::AnyPath)]
    pub paths: Vec<PathBuf>,
    /// Also the files that this file lists, one a line; `-`: standard input.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub files_from: Option<PathBuf>,
    /// Every line is a document; default: every file is one.
    #[arg(long)]
    pub lines: bool,
    /// Where the output goes; default: standard output. For brat a directory.
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::AnyPath)]
    pub output: Option<PathBuf>,
    /// No progress and no summary on a terminal.
    #[arg(short, long)]
    pub quiet: bool,
    /// The number of threads; default: all cores.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    pub threads: Option<u16>,
    /// The unit of offsets.
    #[arg(long, value_enum, default_value_t = Offsets::Bytes)]
    pub offsets: Offsets,
}

#[derive(Args, Debug)]
pub struct Words {
    #[command(flatten)]
    pub inputs: Inputs,
}

#[derive(Args, Debug)]
pub struct Read {
    #[command(flatten)]
    pub inputs: Inputs,
    /// How the results are written; default: a summary for a person.
    #[arg(short, long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Which table csv and tsv hold; default: entities.
    #[arg(long, value_enum)]
    pub table: Option<Table>,
    /// Only names with this label (PERSON, ORGANIZATION, PLACE, LAW, EVENT), and officials with such a name; may repeat.
    #[arg(long, value_parser = label)]
    pub label: Vec<Label>,
    /// Only expressions of this kind (money, date, percent …); may repeat.
    #[arg(long, value_parser = kind)]
    pub kind: Vec<Kind>,
    /// Only names with at least this score, from 0 to 1.
    #[arg(long, value_name = "SCORE", value_parser = score)]
    pub min_score: Option<f32>,
    /// jsonl also carries the tokens.
    #[arg(long)]
    pub tokens: bool,
    /// text and jsonl also tell which rules made, cut, relabelled or dropped what.
    #[arg(long)]
    pub why: bool,
    /// The day of the texts: from it `kemarin` and `Mei lalu` are told.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = crate::analyzer::day)]
    pub date: Option<Date>,
    /// Replaces the embedded model.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub model: Option<PathBuf>,
    /// Adds names: a table of name, label, id, canonical, aliases, case, priority, parted by tabs or commas, or
    /// a compiled list; may repeat.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub gazetteer: Vec<PathBuf>,
    /// Adds patterns that name, and names that are none: a table of rule (pattern or never), text, label,
    /// priority; may repeat.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub rules: Vec<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Numbers {
    /// The strings; none: the lines of standard input.
    #[arg(allow_negative_numbers = true)]
    pub strings: Vec<OsString>,
}

#[derive(Args, Debug)]
pub struct Similar {
    /// The names; none: the lines of standard input.
    pub strings: Vec<OsString>,
    /// Adds names, as `read` does; may repeat.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub gazetteer: Vec<PathBuf>,
}

/// What a subcommand with options of its own is given.
#[derive(Args, Debug)]
#[command(disable_help_flag = true)]
pub struct Rest {
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "OPTIONS"
    )]
    pub arguments: Vec<OsString>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A summary for a person.
    Text,
    /// One JSON object a document.
    Jsonl,
    /// A table with commas.
    Csv,
    /// A table with tabs.
    Tsv,
    /// Token and BIO label, as CoNLL-U Plus.
    Conll,
    /// A page to look at.
    Html,
    /// Stand-off annotation for brat: `.txt` and `.ann` of each document in a directory.
    Brat,
    /// The list that displaCy draws with `manual=True`.
    Displacy,
    /// Tasks with predictions to import into Label Studio.
    LabelStudio,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Table {
    Entities,
    Quantities,
    Officials,
    Addresses,
    Sentences,
    Tokens,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Offsets {
    Bytes,
    Chars,
    Utf16,
}

impl From<Offsets> for Unit {
    fn from(offsets: Offsets) -> Unit {
        match offsets {
            Offsets::Bytes => Unit::Bytes,
            Offsets::Chars => Unit::Chars,
            Offsets::Utf16 => Unit::Utf16,
        }
    }
}

fn label(name: &str) -> Result<Label, String> {
    let known = name.to_uppercase().parse();
    // A list or rule that is not read yet may bring others.
    let own = || match name.contains(char::is_lowercase) {
        true => None,
        false => Label::custom(name).ok(),
    };
    known.ok().or_else(own).ok_or_else(|| {
        "use PERSON, ORGANIZATION, PLACE, LAW, EVENT or, in capitals, a label of your own"
            .to_owned()
    })
}

fn kind(name: &str) -> Result<Kind, String> {
    name.parse().map_err(|_| {
        "use the kind that jsonl shows: cardinal, money, date, percent, duration, quantity …"
            .to_owned()
    })
}

fn score(text: &str) -> Result<f32, String> {
    let score = text
        .parse()
        .ok()
        .filter(|score| (0.0..=1.0).contains(score));
    score.ok_or_else(|| "use a number from 0 to 1".to_owned())
}
