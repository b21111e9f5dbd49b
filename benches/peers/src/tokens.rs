//! Tokens, and tokens with sentences. Everybody writes spans into a vector that stays, a line a
//! call; white space is no token.

use charabia::TokenizerBuilder;
use entitas::{Analyzer, token};
use icu_segmenter::options::{SentenceBreakInvariantOptions, WordBreakInvariantOptions};
use icu_segmenter::{SentenceSegmenter, WordSegmenter};
use regex::Regex;
use tokenizers::pipeline::{PreTokenizer, PreTokenizerScratch};
use tokenizers::pre_tokenizers::{bert::BertPreTokenizer, whitespace::Whitespace};
use unicode_segmentation::UnicodeSegmentation;

use crate::measure::{Contender, Result, race};
use crate::text::Text;

type Spans = Vec<(usize, usize)>;

pub fn tokens(text: &Text<'_>, rounds: usize) -> Vec<Result> {
    let bytes = text.bytes();
    let lines = &text.lines;
    let mut tokens = Vec::new();
    let ours = Contender::new("entitas", bytes, move || {
        sum(lines, |line| {
            token::tokenize_into(line, &mut tokens);
            tokens.len()
        })
    });
    let words = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let regex = Regex::new(r"\w+|[^\w\s]").expect("a sound pattern");
    let results = race(
        rounds,
        vec![
            ours,
            Contender::new(
                "tokenizers, Bert",
                bytes,
                pre_tokenize(lines, BertPreTokenizer),
            ),
            Contender::new(
                "tokenizers, Whitespace",
                bytes,
                pre_tokenize(lines, Whitespace),
            ),
            Contender::new(
                "icu_segmenter",
                bytes,
                filled(lines, move |line, spans| icu_words(words, line, spans)),
            ),
            Contender::new(
                "regex",
                bytes,
                filled(lines, move |line, spans| {
                    let found = regex.find_iter(line);
                    spans.extend(found.map(|found| (found.start(), found.end())));
                }),
            ),
            Contender::new("unicode-segmentation", bytes, filled(lines, unicode_words)),
            Contender::new("charabia", bytes, charabia(lines)),
        ],
    );
    plausible(&results, 0.8..1.4);
    results
}

pub fn sentences(text: &Text<'_>, rounds: usize) -> Vec<Result> {
    let bytes = text.bytes();
    let lines = &text.lines;
    let words = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let sentences = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let builder = Analyzer::builder().entities(false).quantities(false);
    let mut worker = builder.build().expect("nothing to refuse").worker();
    let results = race(
        rounds,
        vec![
            Contender::new("entitas", bytes, move || {
                sum(lines, |line| worker.analyze(line).sentences().len())
            }),
            Contender::new("icu_segmenter", bytes, {
                let (mut spans, mut ends) = (Spans::new(), Vec::new());
                move || {
                    sum(lines, |line| {
                        spans.clear();
                        ends.clear();
                        icu_words(words, line, &mut spans);
                        // The first break is the start of the text.
                        ends.extend(sentences.segment_str(line).skip(1));
                        ends.len()
                    })
                }
            }),
            Contender::new("unicode-segmentation", bytes, {
                let (mut spans, mut starts) = (Spans::new(), Vec::new());
                move || {
                    sum(lines, |line| {
                        spans.clear();
                        starts.clear();
                        unicode_words(line, &mut spans);
                        starts.extend(line.split_sentence_bound_indices().map(|(start, _)| start));
                        starts.len()
                    })
                }
            }),
        ],
    );
    plausible(&results, 0.6..1.6);
    results
}

fn sum(lines: &[&str], mut count: impl FnMut(&str) -> usize) -> usize {
    lines.iter().map(|line| count(line)).sum()
}

/// Has a vector filled with the spans of line after line.
fn filled<'c>(
    lines: &'c [&'c str],
    mut fill: impl FnMut(&str, &mut Spans) + 'c,
) -> impl FnMut() -> usize + 'c {
    let mut spans = Spans::new();
    move || {
        sum(lines, |line| {
            spans.clear();
            fill(line, &mut spans);
            spans.len()
        })
    }
}

fn pre_tokenize<'c>(
    lines: &'c [&'c str],
    splitter: impl PreTokenizer + 'c,
) -> impl FnMut() -> usize + 'c {
    let (mut scratch, mut spans) = (PreTokenizerScratch::default(), Vec::new());
    move || {
        sum(lines, |line| {
            spans.clear();
            let split = splitter.pre_tokenize(line, &mut scratch, &mut spans);
            split.map_or(0, |()| spans.len())
        })
    }
}

fn icu_words(words: icu_segmenter::WordSegmenterBorrowed<'_>, line: &str, spans: &mut Spans) {
    let mut start = 0;
    for end in words.segment_str(line).skip(1) {
        if !is_space(line, start) {
            spans.push((start, end));
        }
        start = end;
    }
}

fn unicode_words(line: &str, spans: &mut Spans) {
    for (start, word) in line.split_word_bound_indices() {
        if !is_space(line, start) {
            spans.push((start, start + word.len()));
        }
    }
}

fn charabia<'c>(lines: &'c [&'c str]) -> impl FnMut() -> usize + 'c {
    let tokenizer = TokenizerBuilder::<Vec<u8>>::new().into_tokenizer();
    let mut words = Vec::new();
    move || {
        lines
            .iter()
            .map(|line| {
                words.clear();
                words.extend(
                    tokenizer
                        .segment_str(line)
                        .filter(|word| !is_space(word, 0)),
                );
                words.len()
            })
            .sum()
    }
}

fn is_space(text: &str, at: usize) -> bool {
    text.as_bytes().get(at).is_some_and(u8::is_ascii_whitespace)
}

/// Whoever finds far more or fewer than entitas does another job.
fn plausible(results: &[Result], range: std::ops::Range<f64>) {
    for result in results {
        let share = result.found / results[0].found;
        assert!(
            range.contains(&share),
            "{} finds {share:.2} times as many",
            result.name
        );
    }
}
