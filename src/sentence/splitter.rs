//! The splitter: one pass over the tokens.

use super::Sentence;
use crate::Span;
use crate::token::{Token, TokenKind, Traits, is_starter};

/// A bracket that stays open for more tokens than this no longer holds a sentence together.
const LONGEST_BRACKET: usize = 40;

/// Appends the sentences of `text` to `out`.
pub(crate) fn split(text: &str, tokens: &[Token], out: &mut Vec<Sentence>) {
    let splitter = Splitter {
        text,
        tokens,
        layout: Layout::of(tokens),
    };
    let mut first = 0;
    let mut bracket = None;
    let mut run = Run::default();
    let mut at = 0;
    while let Some(ahead) = tokens.get(at..) {
        // Between marks and line feeds no sentence ends.
        let Some(gap) = ahead.iter().zip(ahead.iter().skip(1)).position(may_end) else {
            break;
        };
        at += gap;
        match splitter.bracket(at) {
            Some(true) => bracket = bracket.or(Some(at)),
            Some(false) => bracket = None,
            None => {}
        }
        let open = bracket.is_some_and(|opened| at - opened <= LONGEST_BRACKET);
        let end = splitter.end_after(first, at, open, &mut run);
        if end > at {
            push(out, tokens, first, end);
            first = end;
            bracket = None;
            at = end;
        } else {
            at += 1;
        }
    }
    push(out, tokens, first, tokens.len());
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

/// What the whole text tells about its line feeds and capitals.
#[derive(Clone, Copy, Debug)]
struct Layout {
    /// Lines are wrapped at a width: a single line feed is a space.
    wrapped: bool,
    /// Sentences do not begin with capitals.
    lower: bool,
}

impl Layout {
    fn of(tokens: &[Token]) -> Layout {
        let (mut lines, mut small_lines, mut capitals, mut words) =
            (0usize, 0usize, 0usize, 0usize);
        for token in tokens {
            // Without branches: whether the next token is a word can hardly be guessed.
            let is_word = token.kind() == TokenKind::Word;
            words += usize::from(is_word);
            capitals += usize::from(is_word & token.has(Traits::CAPITAL));
            if token.has(Traits::NEWLINE) && !token.has(Traits::PARAGRAPH) {
                lines += 1;
                small_lines += usize::from(!token.has(Traits::CAPITAL) && token.has(Traits::SMALL));
            }
        }
        let lower = capitals * 50 < words;
        Layout {
            wrapped: !lower && small_lines * 4 > lines,
            lower,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// `.` `!` `?` `…`
    Stop,
    /// A closing quote or bracket.
    Close,
    /// An opening quote or bracket: may begin a sentence.
    Open,
    /// A dash or bullet: begins a sentence at the beginning of a line.
    Dash,
    /// A straight quote, which may open or close.
    Quote,
    /// A comma and the like: begins no sentence.
    Inner,
    None,
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
    text: &'t str,
    tokens: &'t [Token],
    layout: Layout,
}

impl Splitter<'_> {
    fn token(&self, at: usize) -> Option<Token> {
        self.tokens.get(at).copied()
    }

    fn str(&self, at: usize) -> &str {
        self.token(at).map_or("", |token| token.text(self.text))
    }

    /// Whether a bracket opens or closes at the token.
    fn bracket(&self, at: usize) -> Option<bool> {
        let token = self.token(at)?;
        if token.kind() != TokenKind::Punctuation {
            return None;
        }
        match self.text.as_bytes().get(token.start())? {
            b'(' | b'[' => Some(true),
            b')' | b']' => Some(false),
            _ => None,
        }
    }

    fn mark(&self, at: usize) -> Mark {
        match self.token(at) {
            Some(token) if token.kind() == TokenKind::Punctuation => mark(token.text(self.text)),
            _ => Mark::None,
        }
    }

    /// The token after the end of the sentence that began with token `first` and that token `at`
    /// ends; `at` itself or less where it ends none. `run` is that of the stop before.
    fn end_after(&self, first: usize, at: usize, in_bracket: bool, run: &mut Run) -> usize {
        let Some(token) = self.token(at) else {
            return 0;
        };
        let stop = match token.kind() {
            TokenKind::Punctuation => self.mark(at) == Mark::Stop,
            TokenKind::Abbreviation => token.text(self.text).ends_with('.'),
            _ => false,
        };
        if stop && at >= run.stops {
            *run = self.run(at);
        }
        let end = if stop { run.end } else { at + 1 };
        let Some(next) = self.token(end) else {
            return 0;
        };
        if next.has(Traits::PARAGRAPH) {
            return end;
        }
        let ends = if stop {
            let is_mark = token.kind() == TokenKind::Punctuation;
            let inside = in_bracket && !run.bracket;
            !inside
                && self.begins(at, *run, is_mark)
                && !(is_mark && self.is_list_number(first, at))
        } else {
            next.has(Traits::NEWLINE) && !self.layout.wrapped && self.begins_line(at, end)
        };
        if ends { end } else { 0 }
    }

    /// The run of stops from `at` on.
    fn run(&self, at: usize) -> Run {
        let mut stops = at + 1;
        while self.mark(stops) == Mark::Stop && self.glued(stops) {
            stops += 1;
        }
        let mut end = stops;
        while self.closes(end) {
            end += 1;
        }
        let bracket = (stops..end).any(|at| matches!(self.str(at), ")" | "]"));
        Run {
            stops,
            end,
            bracket,
        }
    }

    fn glued(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.has(Traits::GLUED))
    }

    /// Whether the token closes what the stop before it ended: it touches the stop, or is a
    /// straight quote with a space on both sides whose partner it cannot open.
    fn closes(&self, at: usize) -> bool {
        match self.mark(at) {
            Mark::Close => self.glued(at),
            Mark::Quote => self.glued(at) && !(self.glued(at + 1) && self.starts_upper(at + 1)),
            _ => false,
        }
    }

    fn starts_upper(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|token| token.has(Traits::CAPITAL))
    }

    /// Whether the token behind a run can begin a sentence after the stop token `stop` in it.
    fn begins(&self, stop: usize, run: Run, is_mark: bool) -> bool {
        let at = run.end;
        let Some(next) = self.token(at) else {
            return false;
        };
        if !is_mark {
            return self.begins_after_abbreviation(stop, run);
        }
        if next.has(Traits::GLUED) {
            // A space left out: `… kemarin.Dia …`, but not `3.A` or `A.b`.
            let before = stop.checked_sub(1).and_then(|before| self.token(before));
            return at == stop + 1
                && next.has(Traits::CAPITAL)
                && next.has(Traits::SMALL)
                && before
                    .is_some_and(|before| before.has(Traits::SMALL) && before.span().len() > 2);
        }
        match next.kind() {
            TokenKind::Word | TokenKind::Abbreviation => {
                next.has(Traits::CAPITAL)
                    || self.layout.lower
                    || !next.has(Traits::SMALL)
                    || next.has(Traits::NEWLINE) && !self.layout.wrapped
                    || at == stop + 1 && self.ends_careless_sentence(stop)
            }
            // `2.904. 678`: a group of digits that lost its place, or the numbers of a table.
            TokenKind::Number if !next.has(Traits::NEWLINE) => {
                self.kind_before(stop) != Some(TokenKind::Number) || self.str(stop) != "."
            }
            TokenKind::Punctuation => match self.mark(at) {
                Mark::Open | Mark::Quote => true,
                Mark::Dash => next.has(Traits::NEWLINE),
                Mark::Inner | Mark::Close | Mark::Stop | Mark::None => false,
            },
            TokenKind::Symbol => next.has(Traits::NEWLINE),
            _ => true,
        }
    }

    fn kind_before(&self, at: usize) -> Option<TokenKind> {
        self.token(at.checked_sub(1)?).map(Token::kind)
    }

    /// Whether the stop ends a sentence although a small letter follows: it stands alone after a
    /// whole word or a number, not after what may be an abbreviation.
    fn ends_careless_sentence(&self, stop: usize) -> bool {
        let Some(before) = stop.checked_sub(1).and_then(|at| self.token(at)) else {
            return false;
        };
        match before.kind() {
            TokenKind::Word => before.span().len() > 3 && matches!(self.str(stop), "." | "?"),
            TokenKind::Number => self.str(stop) == ".",
            _ => false,
        }
    }

    fn begins_after_abbreviation(&self, stop: usize, run: Run) -> bool {
        let at = run.end;
        let Some(next) = self.token(at) else {
            return false;
        };
        let closed = at > stop + 1 && !run.bracket;
        let upper = next.has(Traits::CAPITAL) && next.kind() == TokenKind::Word;
        let abbreviation = self.str(stop);
        let set_phrase = matches!(abbreviation, "dll." | "dkk." | "dst." | "dsb.");
        if next.has(Traits::NEWLINE) && !self.layout.wrapped {
            return upper && (set_phrase || ends_name(abbreviation));
        }
        match self.mark(at) {
            Mark::Open => return set_phrase || closed,
            Mark::Quote => return (set_phrase || closed) && !self.glued(at),
            _ => {}
        }
        upper && (set_phrase || closed || is_starter(next.text(self.text)))
    }

    /// `1. Pertama`, `a. Kedua`: a number or letter alone before its dot at a beginning.
    fn is_list_number(&self, first: usize, stop: usize) -> bool {
        let begins =
            stop == first + 1 || stop == first + 2 && matches!(self.str(first), "(" | "-" | "•");
        let Some(number) = stop.checked_sub(1).and_then(|at| self.token(at)) else {
            return false;
        };
        let len = number.span().len();
        begins
            && self.str(stop) == "."
            && match number.kind() {
                TokenKind::Number => len <= 3,
                TokenKind::Word => len == 1 || len <= 4 && is_roman(number.text(self.text)),
                _ => false,
            }
    }

    /// Whether the line that begins with token `at` begins a sentence too, though no stop ended
    /// the line before.
    fn begins_line(&self, last: usize, at: usize) -> bool {
        let Some(next) = self.token(at) else {
            return false;
        };
        let goes_on = self.mark(last) == Mark::Inner && self.str(last) == ",";
        let small =
            next.has(Traits::SMALL) && !next.has(Traits::CAPITAL) && next.kind() == TokenKind::Word;
        !goes_on && (!small || self.layout.lower)
    }
}

fn is_roman(word: &str) -> bool {
    word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'))
        || word.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'))
}

fn mark(text: &str) -> Mark {
    match text.as_bytes() {
        [b'!' | b'?'] | [b'.', ..] => Mark::Stop,
        [b')' | b']' | b'}'] => Mark::Close,
        [b'(' | b'[' | b'{'] => Mark::Open,
        [b'-', ..] => Mark::Dash,
        [b'"' | b'\'' | b'`'] | b"''" | b"``" => Mark::Quote,
        [_] => Mark::Inner,
        _ => match text {
            "…" | "。" | "؟" | "！" | "？" | "‼" | "⁉" => Mark::Stop,
            "”" | "’" | "»" | "›" => Mark::Close,
            "“" | "‘" | "„" | "«" | "‹" | "–" | "—" | "•" | "·" | "¿" | "¡" => {
                Mark::Open
            }
            _ => Mark::Inner,
        },
    }
}

/// Degrees and name particles stand after a name, titles before one.
fn ends_name(abbreviation: &str) -> bool {
    abbreviation.matches('.').count() > 1
        || matches!(abbreviation, "Md." | "Tbk." | "Jr." | "Inc." | "Ltd.")
}
