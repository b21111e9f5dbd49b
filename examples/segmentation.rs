//! How well tokens, words and sentences agree with a Universal Dependencies treebank.
//!
//!     gunzip -c ../shared/data/ud/id_gsd-ud-dev.conllu.gz > target/dev.conllu
//!     cargo run --release --example segmentation -- target/dev.conllu data/ud_gsd_dev_boundaries.tsv
//!
//! The sentences are joined by single spaces into one text, which is then read as any other.
//! The second file lists sentence ends that the treebank lacks (`sent_id`, tab, number of
//! characters of the sentence's text up to the end); the treebank joins two sentences where the
//! first one's last word is capitalised. `--errors` also prints every difference.

#[path = "shared/exit.rs"]
mod exit;
#[path = "shared/source.rs"]
mod source;

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use entitas::{TokenKind, sentence, token};
use exit::Failure;
use lexopt::prelude::*;
use source::Source;

const HELP: &str = "\
segmentation [--errors] TREEBANK.conllu [BOUNDARIES.tsv]
                        agreement with a treebank, whose missing sentence ends the second file lists

  --errors              also every difference
";

fn main() -> ExitCode {
    exit::status("segmentation", run())
}

fn run() -> Result<ExitCode, Failure> {
    let mut out = io::stdout().lock();
    let mut files: Vec<PathBuf> = Vec::new();
    let mut errors = false;
    let mut args = lexopt::Parser::from_env();
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => return exit::help(HELP),
            Long("errors") => errors = true,
            Value(file) if files.len() < 2 => files.push(file.into()),
            _ => return Err(arg.unexpected().into()),
        }
    }
    let Some(treebank) = files.first() else {
        return Err("name a .conllu file (--help tells more)".into());
    };
    let boundaries = match files.get(1) {
        Some(file) => Source::open(file)?.text()?,
        None => String::new(),
    };
    let source = Source::open(treebank)?;
    let name = source.name.clone();
    let gold = Gold::read(&source.text()?, &boundaries)?;
    if gold.sentences.is_empty() {
        return Err(format!(
            "{name}: no sentence with `# sent_id =` and `# text =`; name a file in CoNLL-U"
        )
        .into());
    }
    report(&gold, errors, &mut out)?;
    Ok(ExitCode::SUCCESS)
}

type Spans = BTreeSet<(usize, usize)>;

#[derive(Default)]
struct Gold {
    text: String,
    tokens: Spans,
    words: Spans,
    sentences: Spans,
}

impl Gold {
    fn read(treebank: &str, boundaries: &str) -> Result<Gold, String> {
        let mut gold = Gold::default();
        for block in treebank.split("\n\n") {
            let comment = |key: &str| block.lines().find_map(|line| line.strip_prefix(key));
            let (Some(id), Some(text)) = (comment("# sent_id = "), comment("# text = ")) else {
                continue;
            };
            if !gold.text.is_empty() {
                gold.text.push(' ');
            }
            let start = gold.text.len();
            gold.text.push_str(text);
            gold.add_sentences(id, start, text, boundaries)?;
            gold.add_tokens(id, start, block)?;
        }
        Ok(gold)
    }

    fn add_sentences(
        &mut self,
        id: &str,
        start: usize,
        text: &str,
        boundaries: &str,
    ) -> Result<(), String> {
        let mut from = 0;
        for line in boundaries.lines() {
            let Some((at, chars)) = line.split_once('\t') else {
                continue;
            };
            if at != id {
                continue;
            }
            let chars: usize = chars
                .parse()
                .map_err(|_| format!("{line}: expected a number of characters"))?;
            let end = text
                .char_indices()
                .nth(chars)
                .map_or(text.len(), |(byte, _)| byte);
            if end <= from {
                return Err(format!(
                    "{line}: ends before the sentence does; list the ends in order"
                ));
            }
            self.sentences.insert((start + from, start + end));
            from = end + text[end..].len() - text[end..].trim_start().len();
        }
        self.sentences
            .insert((start + from, start + text.trim_end().len()));
        Ok(())
    }

    fn add_tokens(&mut self, id: &str, start: usize, block: &str) -> Result<(), String> {
        let mut at = start;
        let mut inside = 0;
        for line in block
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_digit()))
        {
            let mut columns = line.split('\t');
            let (Some(number), Some(form)) = (columns.next(), columns.next()) else {
                continue;
            };
            if inside > 0 {
                inside -= 1;
                self.words.insert((at, at + form.len()));
                at += form.len();
                continue;
            }
            // The words of a token may be longer than the token.
            let found = self.text.get(at..).and_then(|text| text.find(form));
            let found = found.ok_or_else(|| format!("{id}: {form:?} is not in the text"))?;
            let span = (at + found, at + found + form.len());
            self.tokens.insert(span);
            match number.split_once('-') {
                Some((first, last)) => {
                    let bounds = first.parse::<usize>().ok().zip(last.parse::<usize>().ok());
                    inside = bounds
                        .and_then(|(first, last)| last.checked_sub(first)?.checked_add(1))
                        .ok_or_else(|| format!("{id}: bad token range {number}"))?;
                    at = span.0;
                }
                None => {
                    self.words.insert(span);
                    at = span.1;
                }
            }
        }
        Ok(())
    }
}

fn report(gold: &Gold, errors: bool, out: &mut impl Write) -> io::Result<()> {
    let tokens = token::tokenize(&gold.text);
    let surface: Spans = tokens.iter().map(|t| (t.start(), t.end())).collect();
    // A final dot goes apart, as the treebank has it.
    let apart: Spans = tokens
        .iter()
        .flat_map(|t| match t.kind() {
            TokenKind::Abbreviation if t.text(&gold.text).ends_with('.') => {
                vec![(t.start(), t.end() - 1), (t.end() - 1, t.end())]
            }
            _ => vec![(t.start(), t.end())],
        })
        .collect();
    let words: Spans = apart
        .iter()
        .flat_map(|&(start, end)| {
            token::words(&gold.text[start..end])
                .map(move |part| (start + part.start(), start + part.end()))
        })
        .collect();
    let sentences: Spans = sentence::sentences(&gold.text, &tokens)
        .iter()
        .map(|s| (s.span().start(), s.span().end()))
        .collect();
    for (name, gold_spans, ours) in [
        ("tokens as they are", &gold.tokens, &surface),
        ("tokens", &gold.tokens, &apart),
        ("words", &gold.words, &words),
        ("sentences", &gold.sentences, &sentences),
    ] {
        let right = gold_spans.intersection(ours).count() as f64;
        let (precision, recall) = (
            right / ours.len().max(1) as f64,
            right / gold_spans.len().max(1) as f64,
        );
        let f1 = 2.0 * right / (ours.len() + gold_spans.len()).max(1) as f64;
        writeln!(
            out,
            "{name:<18} precision {precision:.4}  recall {recall:.4}  F1 {f1:.4}  ({} gold)",
            gold_spans.len()
        )?;
        if errors {
            show("  ours only", ours.difference(gold_spans), &gold.text, out)?;
            show("  gold only", gold_spans.difference(ours), &gold.text, out)?;
        }
    }
    Ok(())
}

fn show<'s>(
    title: &str,
    spans: impl Iterator<Item = &'s (usize, usize)>,
    text: &str,
    out: &mut impl Write,
) -> io::Result<()> {
    for &(start, end) in spans {
        let before = text.floor_char_boundary(start.saturating_sub(30));
        let after = text.ceil_char_boundary((end + 30).min(text.len()));
        let shown = if end - start > 80 {
            text.ceil_char_boundary(end - 60)
        } else {
            start
        };
        writeln!(
            out,
            "{title} {start}: {} [{}] {}",
            &text[before..start],
            &text[shown..end],
            &text[end..after]
        )?;
    }
    Ok(())
}
