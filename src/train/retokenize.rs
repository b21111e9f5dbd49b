//! Cuts the words of a corpus as the crate's scanner would have.

use super::corpus::{Corpus, Sentence};
use crate::token::{TokenKind, tokenize};

impl Corpus {
    /// The corpus as the crate would have cut its text: `Md` `.` becomes `Md.`, a word that the
    /// crate takes apart is parted. A model for raw text learns from such a corpus.
    pub fn recut(&self) -> Corpus {
        Corpus {
            path: self.path.clone(),
            sentences: self.sentences.iter().map(recut).collect(),
        }
    }
}

fn recut(sentence: &Sentence) -> Sentence {
    let mut out = Sentence::default();
    let mut pairs = sentence.words.iter().zip(&sentence.labels).peekable();
    while let Some((word, label)) = pairs.next() {
        if pairs.peek().is_some_and(|(next, _)| *next == ".") && is_abbreviation(word) {
            pairs.next();
            push(&mut out, &format!("{word}."), label);
            continue;
        }
        let tokens = tokenize(word);
        if tokens.is_empty() {
            push(&mut out, word, label);
        }
        for (at, token) in tokens.into_iter().enumerate() {
            match label.strip_prefix("B-").filter(|_| at > 0) {
                Some(name) => push(&mut out, token.text(word), &format!("I-{name}")),
                None => push(&mut out, token.text(word), label),
            }
        }
    }
    out
}

/// Whether the word with a dot behind it is one token.
fn is_abbreviation(word: &str) -> bool {
    let dotted = format!("{word}.");
    matches!(tokenize(&dotted)[..], [token] if token.kind() == TokenKind::Abbreviation)
}

fn push(sentence: &mut Sentence, word: &str, label: &str) {
    sentence.words.push(word.to_owned());
    sentence.labels.push(label.to_owned());
    sentence.lines.push(format!("{word}\t{label}"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_as_in_raw_text() {
        let corpus = Corpus::parse(
            "Mahfud\tB-PERSON\nMd\tI-PERSON\n.\tO\ndi\tO\nPT(Persero)\tB-ORG\n.\tO\n",
        )
        .unwrap();
        let recut = corpus.recut();
        let sentence = &recut.sentences()[0];
        let words: Vec<&str> = sentence.words().collect();
        let labels: Vec<&str> = sentence.labels().collect();
        assert_eq!(
            words,
            ["Mahfud", "Md.", "di", "PT", "(", "Persero", ")", "."]
        );
        assert_eq!(
            labels,
            [
                "B-PERSON", "I-PERSON", "O", "B-ORG", "I-ORG", "I-ORG", "I-ORG", "O"
            ]
        );
    }
}
