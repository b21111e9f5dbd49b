//! Whether a line feed ends anything: lines that are wrapped at a width go on.
//!
//! A paragraph tells by two signs. A line that begins with a small letter goes on the one before; and a
//! line was wrapped where the first word of the next one had no room in it.

use std::ops::{Deref, Range};

use crate::lang::lists::line_ends::{ACTIVE, CAUSES, COMPASS, OPENS, PASSIVE};
use crate::lang::{OfficeClass, Word, blocks, classify};
use crate::token::{Token, TokenKind, Tokens, Traits, is_starter};

/// No text is wrapped at fewer characters.
const NARROWEST: usize = 30;
/// A line of two is believed from fewer on.
const NARROWEST_OF_TWO: usize = 20;
/// In a text of small letters, where one sign is missing.
const NARROWEST_SMALL: usize = 40;

/// What the lines of a paragraph tell together; kept from one of them to the next.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lines {
    /// The token behind the paragraph.
    end: usize,
    /// Characters of its longest line.
    width: usize,
    wrapped: bool,
    /// The token that was asked for last, and what was said.
    asked: usize,
    goes_on: bool,
}

impl Lines {
    /// Whether the line that begins with token `at` goes on the line before it, in the same
    /// paragraph. `lower` says of the text that its sentences do not begin with capitals.
    pub(super) fn go_on(&mut self, tokens: Tokens<'_>, at: usize, lower: bool) -> bool {
        if at != self.asked {
            let lines = LineView(tokens);
            let before = lines.before(at);
            if at >= self.end {
                self.measure(lines, before.start, lower);
            }
            let width = self.width;
            // Ragged lines leave room.
            let is_long = || {
                let room = lines.chars(before.clone()) + 1 + lines.first_word(at);
                room * 10 > width * 6
            };
            let may_go_on =
                self.wrapped && is_long() || !lower && lines.is_open(before.clone(), at);
            self.goes_on = may_go_on && !lines.is_heading(at);
            self.asked = at;
        }
        self.goes_on
    }

    fn measure(&mut self, lines: LineView<'_>, start: usize, lower: bool) {
        let is_end = |token: &Token| token.has(Traits::PARAGRAPH);
        let rest = lines.all.get(start + 1..).unwrap_or_default();
        self.end = rest
            .iter()
            .position(is_end)
            .map_or(lines.all.len(), |inside| start + 1 + inside);
        let paragraph = start..self.end;
        self.width = (lines
            .of(paragraph.clone())
            .map(|line| lines.chars(line))
            .max())
        .unwrap_or(0);
        let (mut breaks, mut small, mut full, mut prose) = (0, 0, 0, 0);
        for line in lines.of(paragraph).filter(|line| line.end < self.end) {
            breaks += 1;
            // A letter that counts the items of a list says nothing, nor does `ttd.`.
            let begins = lines.word(line.end);
            let is_sign = begins.len() == 1 || Word::of(begins).is(blocks::SIGN);
            small += usize::from(lines.is_small(line.end) && !is_sign);
            let room = lines.chars(line.clone()) + 1 + lines.first_word(line.end);
            full += usize::from(room > self.width);
            prose += usize::from(lines.is_prose(line));
        }
        let least = match breaks {
            _ if lower => NARROWEST_SMALL,
            1 => NARROWEST_OF_TWO,
            _ => NARROWEST,
        };
        let by_width = self.width >= least
            && full * 10 >= breaks * 7
            && prose * 4 >= breaks * 3
            && !(breaks == 1 && lines.is_name(lines.before(self.end)));
        self.wrapped = !lower && small * 4 > breaks || by_width && (breaks > 1 || !lower);
    }
}

/// The tokens of a text and the lines that they stand in.
#[derive(Clone, Copy)]
struct LineView<'t>(Tokens<'t>);

impl<'t> Deref for LineView<'t> {
    type Target = Tokens<'t>;

    fn deref(&self) -> &Tokens<'t> {
        &self.0
    }
}

impl<'t> LineView<'t> {
    /// The line that ends before token `at`.
    fn before(self, at: usize) -> Range<usize> {
        let tokens = self.all.get(..at).unwrap_or_default();
        let begins = |token: &Token| token.has(Traits::NEWLINE | Traits::PARAGRAPH);
        tokens.iter().rposition(begins).unwrap_or(0)..at
    }

    /// The lines of a paragraph, as ranges of tokens.
    fn of(self, paragraph: Range<usize>) -> impl Iterator<Item = Range<usize>> + use<'t> {
        let mut start = paragraph.start;
        std::iter::from_fn(move || {
            let rest = self.all.get(start + 1..paragraph.end)?;
            let next = rest.iter().position(|token| token.has(Traits::NEWLINE));
            let line = start..next.map_or(paragraph.end, |inside| start + 1 + inside);
            start = line.end;
            (line.start < line.end).then_some(line)
        })
    }

    fn chars(self, line: Range<usize>) -> usize {
        let Some([head, .., tail] | [head @ tail]) = self.all.get(line) else {
            return 0;
        };
        // A broken word may have brought the end of the line before.
        let line = self.text.get(head.start()..tail.end());
        let line = line.and_then(|line| line.rsplit('\n').next());
        line.map_or(0, |line| line.trim_start().chars().count())
    }

    /// Characters from a token to the next blank.
    fn first_word(self, at: usize) -> usize {
        let start = self.get(at).map_or(0, |token| token.start());
        let rest = self.text.get(start..).unwrap_or("");
        rest.chars()
            .take_while(|c| !c.is_whitespace())
            .take(NARROWEST_SMALL)
            .count()
    }

    fn is_small(self, at: usize) -> bool {
        self.get(at).is_some_and(|token| {
            token.kind() == TokenKind::Word
                && token.has(Traits::SMALL)
                && !token.has(Traits::CAPITAL)
        })
    }

    fn is_head(self, at: usize) -> bool {
        classify(self.word(at)).is(OfficeClass::HEAD)
    }

    fn is_word(self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Word)
    }

    fn is_capital_word(self, at: usize) -> bool {
        self.get(at)
            .is_some_and(|token| token.kind() == TokenKind::Word && token.has(Traits::CAPITAL))
    }

    /// Whether a line is of a sentence and not of a list: words in small letters, one of them long
    /// or two of them.
    fn is_prose(self, line: Range<usize>) -> bool {
        const LONG: usize = 5;
        let small = line.filter(|&at| self.is_small(at));
        let signs = small.map(|at| if self.word(at).len() >= LONG { 2 } else { 1 });
        signs.sum::<usize>() >= 2
    }

    /// Whether a line is a name and nothing else, as that of an author below a title.
    fn is_name(self, line: Range<usize>) -> bool {
        const MOST: usize = 5;
        (2..=MOST).contains(&line.len()) && line.into_iter().all(|at| self.is_capital_word(at))
    }

    /// Whether a line breaks off where nothing ends: behind `oleh`, within `Jawa Tengah`, between an
    /// office and the first words of what its holder does.
    fn is_open(self, line: Range<usize>, at: usize) -> bool {
        let Some(last) = line.end.checked_sub(1) else {
            return false;
        };
        if self.is_small(last) {
            return !self.is_small(at) && OPENS.binary_search(&self.word(last)).is_ok();
        }
        if !self.is_capital_word(last) || !self.is_capital_word(at) {
            return false;
        }
        let is_upper = |at: usize| !self.has(at, Traits::SMALL);
        if is_upper(last) && !is_upper(at) {
            return false;
        }
        let next = self.word(at);
        COMPASS.iter().any(|word| word.eq_ignore_ascii_case(next))
            || self.is_before_holder(line, at)
    }

    /// Whether the line from token `at` on is in capitals behind one that is not: a heading, an
    /// office that signs.
    fn is_heading(self, at: usize) -> bool {
        let rest = self.all.get(at..).unwrap_or_default();
        let begins = |token: &Token| token.has(Traits::NEWLINE);
        let end = rest
            .iter()
            .skip(1)
            .position(begins)
            .map_or(rest.len(), |inside| inside + 1);
        let line = at..at + end;
        let mut words = line.clone().filter(|&at| self.is_word(at));
        let is_upper = rest.iter().take(end).all(|token| !token.has(Traits::SMALL));
        is_upper && self.is_behind_small(at) && (words.nth(1).is_some() || self.is_head(at))
            || self.signs(line)
    }

    /// Whether the line before token `at` ends in a word with small letters, perhaps with a number behind it: `pada tanggal 3
    /// Mei 2022`.
    fn is_behind_small(self, at: usize) -> bool {
        let line = self.all.get(self.before(at)).unwrap_or_default();
        let word = line
            .iter()
            .rev()
            .find(|token| token.kind() == TokenKind::Word);
        word.is_some_and(|word| word.has(Traits::SMALL))
    }

    /// `Bupati Siak,` below a date or below `a.n. Gubernur Riau`: an office and nothing else, with a comma or the end of
    /// the paragraph behind it, or for whom somebody signs.
    fn signs(self, line: Range<usize>) -> bool {
        let token = |at: usize| self.get(at);
        let is_for = |at: usize| Word::of(self.word(at)).is(blocks::BEHALF);
        let last = line.start.checked_sub(1);
        let is_dated = (last.and_then(token)).is_some_and(|last| last.kind() == TokenKind::Number);
        if !is_dated && !is_for(self.before(line.start).start)
            || line.clone().any(|at| self.is_small(at))
        {
            return false;
        }
        let leads = classify(self.word(line.start));
        let ends = token(line.end).is_none_or(|next| next.has(Traits::PARAGRAPH))
            || self.word(line.end - 1) == ",";
        let is_office = leads.is(OfficeClass::HEAD | OfficeClass::VICE | OfficeClass::STATUS);
        is_office && ends || is_for(line.start)
    }

    /// `Presiden Joko ⏎ Widodo tiba`: an office and perhaps part of a name, and then a sentence.
    fn is_before_holder(self, line: Range<usize>, at: usize) -> bool {
        const MOST: usize = 6;
        const SHORTEST_PASSIVE: usize = 7;
        let is_verb = |word: &str| {
            let begins = |front: &&str| {
                let start = word.get(..front.len());
                start.is_some_and(|start| start.eq_ignore_ascii_case(front))
            };
            CAUSES.iter().any(|end| word.ends_with(end))
                || ACTIVE.iter().any(&begins)
                || word.len() >= SHORTEST_PASSIVE && PASSIVE.iter().any(begins)
        };
        let from = line.end.saturating_sub(MOST).max(line.start);
        let Some(head) = (from..line.end).rev().find(|&at| self.is_head(at)) else {
            return false;
        };
        let line_of = |at: &usize| !self.has(*at, Traits::NEWLINE);
        let mut next = (at + 1..self.all.len().min(at + MOST)).take_while(line_of);
        let is_label = |at: usize| self.word(at) == ":";
        next.clone().any(|at| self.is_small(at))
            && !next.any(is_label)
            && !line.clone().any(is_label)
            && (head + 1..line.end).all(|at| self.is_capital_word(at) && !is_verb(self.word(at)))
            && !is_starter(self.word(at))
            && !self.is_head(at)
    }
}
