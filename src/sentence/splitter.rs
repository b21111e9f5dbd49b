//! The splitter: one pass over the tokens.

use super::Sentence;
use super::bracket::Brackets;
use super::line::Lines;
use super::marks::{Mark, Marks};
use crate::Span;
use crate::lang::lists::abbreviations::SET_PHRASE;
use crate::token::{Token, TokenKind, Tokens, Traits, introduces, is_starter};

/// Appends the sentences of `text` to `out`. Says whether one goes on over the end of a line.
pub(crate) fn split(text: &str, tokens: &[Token], out: &mut Vec<Sentence>) -> bool {
    let mut splitter = Splitter {
        marks: Marks(Tokens { text, all: tokens }),
        lower: is_lower(tokens),
        lines: Lines::default(),
        brackets: Brackets::default(),
        over_lines: false,
    };
    let mut first = 0;
    let mut run = Run::default();
    let mut at = 0;
    while let Some(ahead) = tokens.get(at..) {
        // Between marks and line feeds no sentence ends.
        let Some(gap) = ahead.iter().zip(ahead.iter().skip(1)).position(may_end) else {
            break;
        };
        at += gap;
        splitter.brackets.read(text, tokens, at);
        let end = splitter.end_after(first, at, &mut run);
        if end > at {
            push(out, tokens, first, end);
            first = end;
            at = end;
        } else {
            at += 1;
        }
    }
    push(out, tokens, first, tokens.len());
    splitter.over_lines
}

/// Whether a sentence may end with the first of two tokens, or a bracket stands there.
#[inline]
fn may_end((token, next): (&Token, &Token)) -> bool {
    let is_mark = token.kind() == TokenKind::Punctuation;
    let is_abbreviation = token.kind() == TokenKind::Abbreviation;
    is_mark | is_abbreviation | next.has(Traits::NEWLINE | Traits::PARAGRAPH)
}

fn push(out: &mut Vec<Sentence>, tokens: &[Token], first: usize, end: usize) {
    if let Some([head, .., tail] | [head @ tail]) = tokens.get(first..end) {
        out.push(Sentence {
            span: Span::new(head.start(), tail.end()),
            first,
            end,
        });
    }
}

/// Whether sentences do not begin with capitals in a text.
fn is_lower(tokens: &[Token]) -> bool {
    let (mut capitals, mut words) = (0usize, 0usize);
    for token in tokens {
        // Without branches: whether the next token is a word can hardly be guessed.
        let is_word = token.kind() == TokenKind::Word;
        words += usize::from(is_word);
        capitals += usize::from(is_word & token.has(Traits::CAPITAL));
    }
    capitals * 50 < words
}

/// Stops that touch each other, and what closes behind them; looked for once, not from each of
/// them, since there may be any number.
#[derive(Clone, Copy, Debug, Default)]
struct Run {
    /// The token behind the last stop.
    stops: usize,
    /// The token behind the quotes and brackets.
    end: usize,
    /// A bracket closes among them.
    bracket: bool,
}

struct Splitter<'t> {
    marks: Marks<'t>,
    /// Sentences do not begin with capitals.
    lower: bool,
    lines: Lines,
    brackets: Brackets,
    over_lines: bool,
}

impl Splitter<'_> {
    /// The token after the end of the sentence that began with token `first` and that token `at`
    /// ends; `at` itself or less where it ends none. `run` is that of the stop before.
    fn end_after(&mut self, first: usize, at: usize, run: &mut Run) -> usize {
        let Some(token) = self.marks.get(at) else {
            return 0;
        };
        let stop = match token.kind() {
            TokenKind::Punctuation => self.marks.mark(at) == Mark::Stop,
            TokenKind::Abbreviation => token.text(self.marks.text).ends_with('.'),
            _ => false,
        };
        if stop && at >= run.stops {
            *run = self.run(at);
        }
        let end = if stop { run.end } else { at + 1 };
        let Some(next) = self.marks.get(end) else {
            return 0;
        };
        if next.has(Traits::PARAGRAPH) {
            return end;
        }
        let new_line = next.has(Traits::NEWLINE) && !self.goes_on(end);
        let ends = if stop {
            let is_mark = token.kind() == TokenKind::Punctuation;
            let inside = self.brackets.hold(end - 1);
            !inside
                && self.begins(at, *run, is_mark, new_line)
                && !(is_mark && self.marks.is_list_number(first, at))
        } else {
            new_line && (self.marks.is_item(end) || self.begins_line(at, end))
        };
        self.over_lines |= !ends && next.has(Traits::NEWLINE);
        if ends { end } else { 0 }
    }

    /// Whether the line feed before a token is no more than a space.
    fn goes_on(&mut self, at: usize) -> bool {
        if !self.lines.go_on(*self.marks, at, self.lower) {
            return false;
        }
        if at
            .checked_sub(1)
            .is_some_and(|last| self.marks.word(last) == ";")
        {
            return false;
        }
        // A number may as well end a sentence, an initial begin a name.
        let is_ended = at
            .checked_sub(1)
            .is_some_and(|last| self.marks.mark(last) != Mark::None);
        !(is_ended && self.marks.is_item(at))
    }

    /// The run of stops from `at` on.
    fn run(&self, at: usize) -> Run {
        let mut stops = at + 1;
        while self.marks.mark(stops) == Mark::Stop && self.marks.glued(stops) {
            stops += 1;
        }
        let mut end = stops;
        while self.closes(end) {
            end += 1;
        }
        let bracket = (stops..end).any(|at| matches!(self.marks.word(at), ")" | "]"));
        Run {
            stops,
            end,
            bracket,
        }
    }

    /// Whether the token closes what the stop before it ended: it touches the stop, or is a
    /// straight quote with a space on both sides whose partner it cannot open.
    fn closes(&self, at: usize) -> bool {
        match self.marks.mark(at) {
            Mark::Close => self.marks.glued(at),
            Mark::Quote => {
                self.marks.glued(at)
                    && !(self.marks.glued(at + 1) && self.marks.starts_upper(at + 1))
            }
            _ => false,
        }
    }

    /// Whether the token behind a run can begin a sentence after the stop token `stop` in it.
    fn begins(&self, stop: usize, run: Run, is_mark: bool, new_line: bool) -> bool {
        let at = run.end;
        let Some(next) = self.marks.get(at) else {
            return false;
        };
        if !is_mark {
            return self.begins_after_abbreviation(stop, run, new_line);
        }
        if new_line && self.marks.is_item(at) {
            return true;
        }
        if self.ends_short_form(stop) {
            return false;
        }
        if next.has(Traits::GLUED) {
            // A space left out: `… kemarin.Dia …`, but not `3.A` or `A.b`.
            let before = stop
                .checked_sub(1)
                .and_then(|before| self.marks.get(before));
            return at == stop + 1
                && next.has(Traits::CAPITAL)
                && next.has(Traits::SMALL)
                && before.is_some_and(|&before| self.ends_words(before));
        }
        match next.kind() {
            TokenKind::Word | TokenKind::Abbreviation => {
                next.has(Traits::CAPITAL)
                    || self.lower
                    || !next.has(Traits::SMALL)
                    || new_line
                    || at == stop + 1 && self.ends_careless_sentence(stop)
            }
            // `2.904. 678`: a group of digits that lost its place, or the numbers of a table.
            TokenKind::Number if !next.has(Traits::NEWLINE) => {
                self.marks.kind_before(stop) != Some(TokenKind::Number)
                    || self.marks.word(stop) != "."
            }
            TokenKind::Punctuation => match self.marks.mark(at) {
                Mark::Open | Mark::Quote => true,
                Mark::Dash => new_line || self.marks.word(stop) == "." && !self.marks.glued(at + 1),
                Mark::Inner | Mark::Close | Mark::Stop | Mark::None => false,
            },
            TokenKind::Symbol => new_line,
            _ => true,
        }
    }

    /// Whether a word is one that a sentence can end with where no space follows its dot: not the
    /// `Pid` of `12/Pid.Sus/2025`, the `Jkt` of `PN Jkt.Sel`.
    fn ends_words(&self, before: Token) -> bool {
        let word = before.text(self.marks.text);
        let least = if before.has(Traits::CAPITAL) { 5 } else { 3 };
        before.has(Traits::SMALL) && word.len() >= least && !word.contains('/')
    }

    /// Whether the word before a dot has no vowel, so that it is short for another: `Pdm.`, `Mrk.`,
    /// not the unit in `5 Mhz.`.
    fn ends_short_form(&self, stop: usize) -> bool {
        const LENGTH: usize = 3;
        let Some(before) = stop.checked_sub(1).and_then(|at| self.marks.get(at)) else {
            return false;
        };
        let word = before.text(self.marks.text).as_bytes();
        let is_vowel = |byte: &u8| {
            matches!(
                byte.to_ascii_lowercase(),
                b'a' | b'e' | b'i' | b'o' | b'u' | b'y'
            )
        };
        let is_short = |byte: &u8| byte.is_ascii_lowercase() && !is_vowel(byte);
        before.has(Traits::CAPITAL)
            && word.len() == LENGTH
            && self.marks.word(stop) == "."
            && word.first().is_some_and(|first| !is_vowel(first))
            && word.iter().skip(1).all(is_short)
            && self.marks.kind_before(stop - 1) != Some(TokenKind::Number)
    }

    /// Whether the stop ends a sentence although a small letter follows: it stands alone after a
    /// whole word or a number, not after what may be an abbreviation.
    fn ends_careless_sentence(&self, stop: usize) -> bool {
        let Some(before) = stop.checked_sub(1).and_then(|at| self.marks.get(at)) else {
            return false;
        };
        match before.kind() {
            TokenKind::Word => before.len() > 3 && matches!(self.marks.word(stop), "." | "?"),
            TokenKind::Number => self.marks.word(stop) == ".",
            _ => false,
        }
    }

    fn begins_after_abbreviation(&self, stop: usize, run: Run, new_line: bool) -> bool {
        let at = run.end;
        let Some(next) = self.marks.get(at) else {
            return false;
        };
        let closed = at > stop + 1 && !run.bracket;
        let upper = next.has(Traits::CAPITAL) && next.kind() == TokenKind::Word;
        let abbreviation = self.marks.word(stop);
        let set_phrase = abbreviation
            .strip_suffix('.')
            .is_some_and(|word| SET_PHRASE.binary_search(&word).is_ok());
        if new_line {
            return self.marks.is_item(at)
                || !introduces(abbreviation) && self.begins_line(stop, at);
        }
        match self.marks.mark(at) {
            Mark::Open => return set_phrase || closed,
            Mark::Quote => return (set_phrase || closed) && !self.marks.glued(at),
            _ => {}
        }
        upper && (set_phrase || closed || is_starter(next.text(self.marks.text)))
    }

    /// Whether the line that begins with token `at` begins a sentence too, though no stop ended
    /// the line before.
    fn begins_line(&self, last: usize, at: usize) -> bool {
        let Some(next) = self.marks.get(at) else {
            return false;
        };
        let goes_on = self.marks.mark(last) == Mark::Inner && self.marks.word(last) == ",";
        let small =
            next.has(Traits::SMALL) && !next.has(Traits::CAPITAL) && next.kind() == TokenKind::Word;
        !goes_on && (!small || self.lower)
    }
}
