//! Judging the whole pipeline on running text.

use super::corpus::{Corpus, Sentence};
use super::evaluate::{Evaluation, renamed};
use super::score::names;
use crate::tagger::Model;
use crate::{Analyzer, Error, Span};

impl Evaluation {
    /// Writes each sentence as news would, has it read by an analyzer with this model, and compares
    /// names by their bytes: how words are cut is judged too, and all that lists and rules do to
    /// what the model finds. Types that the corpus does not label do not count.
    ///
    /// # Errors
    ///
    /// A model that an analyzer refuses.
    pub fn of_text(
        model: &Model,
        corpus: &Corpus,
        rename: impl Fn(&str) -> String,
    ) -> Result<Evaluation, Error> {
        let model = Model::from_bytes(model.as_bytes().to_vec())?;
        let analyzer = Analyzer::builder().model(model).build()?;
        let mut worker = analyzer.worker();
        let labelled: Vec<String> = corpus.types().into_keys().map(&rename).collect();
        let mut out = Evaluation::default();
        for sentence in &corpus.sentences {
            let (text, places) = written(sentence);
            let labels = renamed(sentence, &rename);
            let wanted: Vec<_> = names(labels.iter().map(String::as_str))
                .into_iter()
                .filter_map(|(first, end, kind)| {
                    let (first, last) = (places.get(first)?, places.get(end - 1)?);
                    Some((first.start(), last.end(), kind))
                })
                .collect();
            let document = worker.analyze(&text);
            let found: Vec<_> = document
                .entities()
                .filter_map(|entity| {
                    let (span, kind) = (entity.span(), rename(entity.label().as_str()));
                    let kind = labelled.iter().find(|own| **own == kind)?;
                    Some(((span.start(), span.end(), kind.as_str()), entity.score()))
                })
                .collect();
            out.add(&wanted, &found);
        }
        Ok(out)
    }
}

/// Marks with no blank before them.
const CLOSING: [&str; 16] = [
    ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "…", "...", "”", "’", "/", "'s",
];
/// Marks with no blank behind them.
const OPENING: [&str; 7] = ["(", "[", "{", "“", "‘", "/", "$"];

/// The sentence as news would write it, and where each of its words stands there. A hyphen that the
/// corpus has cut off ties numbers, a doubled word and parts of a name; any other is a dash.
fn written(sentence: &Sentence) -> (String, Vec<Span>) {
    let words = &sentence.words;
    let is_hyphen = |at: usize| {
        let beside = (words.get(at.wrapping_sub(1)), words.get(at + 1));
        let (word, (Some(before), Some(behind))) = (&words[at], beside) else {
            return false;
        };
        let digits = |word: &str| word.ends_with(|c: char| c.is_ascii_digit());
        let joined = digits(before) && digits(behind)
            || before.to_lowercase() == behind.to_lowercase()
            || sentence.labels[at].starts_with("I-");
        word == "-" && joined
    };
    let (mut text, mut places) = (String::new(), Vec::new());
    // Which of `"` and `'` stand open, and whether the word before wants no blank behind it.
    let (mut open, mut tied) = ([false; 2], true);
    for (at, word) in words.iter().enumerate() {
        let quote = ["\"", "'"].iter().position(|quote| quote == word);
        let closes = match quote {
            Some(quote) => open[quote],
            None => CLOSING.contains(&word.as_str()) || is_hyphen(at),
        };
        if !tied && !closes {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(word);
        places.push(Span::new(start, text.len()));
        tied = OPENING.contains(&word.as_str()) || is_hyphen(at) || quote.is_some() && !closes;
        if let Some(quote) = quote {
            open[quote] = !open[quote];
        }
    }
    (text, places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_as_in_news() {
        let cut = "\" Kami siap , \" kata Plt . Bupati ( non-aktif ) Siti , 3 - 1 di Soekarno - Hatta / Depok - dekat Pulau - pulau ' Kafe ' : 10 % .";
        let inside = |at: usize| if at == 19 { "I-PLACE" } else { "O" };
        let words = cut.split(' ').enumerate();
        let lines: String = words
            .map(|(at, word)| format!("{word}\t{}\n", inside(at)))
            .collect();
        let corpus = Corpus::parse(&lines).unwrap();
        let (text, places) = written(&corpus.sentences()[0]);
        assert_eq!(
            text,
            "\"Kami siap,\" kata Plt. Bupati (non-aktif) Siti, 3-1 di Soekarno-Hatta/Depok - dekat Pulau-pulau 'Kafe': 10%."
        );
        let words: Vec<&str> = places.iter().map(|place| &text[place.range()]).collect();
        assert_eq!(words.join(" "), cut);
    }
}
