//! Texts one after another, through buffers that stay.

use super::Quantity;
use super::find::find as find_in;
use super::known::Known;
use super::lexeme::Lexeme;
use super::parted::Parted;
use crate::token::{Token, scan};

/// Finds the quantities of one text after another, for one thread.
///
/// It owns every buffer and uses it again, and remembers what the common words can mean, so on many
/// texts it is several times faster than [`find`](super::find()).
///
/// ```
/// use entitas::quantity::{Kind, Worker};
///
/// let mut worker = Worker::new();
/// let mut money = 0;
/// for line in ["Harganya Rp 5.000 per kilogram.", "Rapat digelar Kamis (24/3/2016)."] {
///     money += worker.find(line).iter().filter(|found| found.kind() == Kind::Money).count();
/// }
/// assert_eq!(money, 1);
/// ```
#[derive(Debug, Default)]
pub struct Worker {
    known: Known,
    tokens: Vec<Token>,
    lexemes: Vec<Lexeme>,
    parted: Parted,
    found: Vec<Quantity>,
}

/// A text whose words are told apart: its tokens, and what each can mean in a quantity.
///
/// Made by [`Worker::words`], for those who need the tokens as well.
///
/// ```
/// let mut worker = entitas::quantity::Worker::new();
/// let words = worker.words("Naik 5 persen.");
/// let mut found = Vec::new();
/// words.find(&mut found);
/// assert_eq!((words.tokens().len(), found.len()), (4, 1));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Words<'w> {
    text: &'w str,
    tokens: &'w [Token],
    /// The tokens with those parted that are several words.
    parted: &'w [Token],
    /// Of the parted tokens.
    lexemes: &'w [Lexeme],
}

impl Worker {
    /// A worker that has seen nothing yet.
    pub fn new() -> Worker {
        Worker::default()
    }

    /// The expressions of `text`, in order; they do not overlap.
    pub fn find(&mut self, text: &str) -> &[Quantity] {
        let mut found = std::mem::take(&mut self.found);
        found.clear();
        self.words(text).find(&mut found);
        self.found = found;
        &self.found
    }

    /// The words of `text`.
    ///
    /// ```
    /// use entitas::quantity::Worker;
    ///
    /// let mut worker = Worker::new();
    /// let words = worker.words("Dua puluh kapal berlabuh.");
    /// let mut found = Vec::new();
    /// words.find(&mut found);
    /// assert_eq!((words.tokens().len(), found.len()), (5, 1));
    /// ```
    pub fn words<'w>(&'w mut self, text: &'w str) -> Words<'w> {
        self.tokens.clear();
        scan(text, &mut self.tokens);
        self.lexemes.clear();
        let classes = self
            .tokens
            .iter()
            .map(|&token| self.known.classify(text, token));
        self.lexemes.extend(classes);
        let (parted, lexemes) = self.parted.read(text, &self.tokens, &self.lexemes);
        Words {
            text,
            tokens: &self.tokens,
            parted,
            lexemes,
        }
    }
}

impl<'w> Words<'w> {
    /// The tokens of the text.
    pub fn tokens(self) -> &'w [Token] {
        self.tokens
    }

    /// Appends the expressions of the text to `found`, in order.
    pub fn find(self, found: &mut Vec<Quantity>) {
        find_in(self.text, self.parted, self.lexemes, found);
    }
}
