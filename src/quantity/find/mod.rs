//! Finding quantities among tokens.
//!
//! One pass over the classes of the tokens: a token at which no expression can begin costs one
//! read. Every reader looks a bounded number of tokens ahead, or goes no further back than where it
//! will go on, so the whole is linear.

mod amount;
mod article;
mod away;
mod both;
mod case;
mod clock;
mod context;
mod coordinate;
mod counted;
mod date;
mod doubt;
mod duration;
mod every;
mod evidence;
mod filing;
mod form;
mod heading;
mod hijri;
mod identifier;
mod iso;
mod join;
mod label;
mod law;
mod lean;
mod letter;
mod lettered;
mod magnitude;
mod misread;
mod mixed;
mod money;
mod named;
mod nation;
mod number;
mod numerals;
mod pair;
mod phone;
mod product;
mod rate;
mod relative;
mod roman;
mod scale;
mod series;
mod shape;
mod slip;
mod spaced;
mod torn;
mod ungrouped;
mod unit;
mod view;
mod when;
mod word;
mod year;
mod zone;

pub(super) use mixed::is_one_word;

use super::lexeme::{Lexeme, Word};
use super::packed::Expression;
use super::time::DurationUnit;
use super::{Code, CodeKind, Conflict, Quantity, Value};
use crate::Span;
use crate::token::Token;
use crate::why::{self, Act, Rule};
use form::Amount;
pub(super) use iso::parse as parse_iso;
use view::LexemeView;

/// An expression that was read, or tokens that are none and are to be passed over.
#[derive(Clone, Copy, Debug)]
struct Found {
    value: Option<Value>,
    /// Its first token, at or before the one that reading began at.
    first: usize,
    /// The token after it.
    end: usize,
    /// How much of its first token is not its own: the age in *46/22 April 1979*.
    lead: usize,
    conflict: Option<Conflict>,
    /// The number it was made from.
    amount: Option<Amount>,
    /// The first token of what it is per, and the token after that.
    per: Option<(usize, usize)>,
    /// A number that is no code by its form identifies this.
    identifies: Option<CodeKind>,
}

impl Found {
    fn new(value: Value, first: usize, end: usize) -> Found {
        Found {
            value: Some(value),
            first,
            end,
            lead: 0,
            conflict: None,
            amount: None,
            per: None,
            identifies: None,
        }
    }

    /// An identifier from one token to before another.
    fn code(c: &LexemeView<'_>, first: usize, end: usize, kind: Option<CodeKind>) -> Found {
        let code = Code::new(c.span(first, end), kind);
        Found::new(Value::Code(code), first, end)
    }

    /// `Rp 5 jutaan`: a sum said roughly. (`5 jutaan` alone is an approx by its kind.)
    fn is_rough(&self) -> bool {
        matches!(self.value, Some(Value::Money(_)))
            && self.amount.is_some_and(|sum| sum.form == form::Form::About)
    }

    /// No expression up to `end`.
    fn skip(end: usize) -> Found {
        Found {
            value: None,
            first: end,
            end,
            lead: 0,
            conflict: None,
            amount: None,
            per: None,
            identifies: None,
        }
    }
}

/// A series that the next number may continue: `kelas 10, 11 dan 12`, `Pasal 5 dan 6`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chain {
    Series,
    Article,
    Paragraph,
}

struct Finder<'a> {
    c: LexemeView<'a>,
    /// No expression reaches back before this token.
    floor: usize,
    /// The token after the last member of a series, and of which.
    chain: Option<(usize, Chain)>,
    /// The token after the last score.
    scored: usize,
    /// The token after the last date whose month or year the words there tell: *5 bulan depan*.
    dated: usize,
    /// The token after the last date with its year.
    full: usize,
    /// The number of the last item of a list in the paragraph: 2 behind *(2)*.
    item: u8,
    /// Up to where the paragraph of that item is known to go on.
    listed: usize,
    /// The last number that stood alone on its line.
    row: u64,
}

/// Appends the quantities of `text`, whose tokens and their classes are given, to `out`.
pub(crate) fn find(text: &str, tokens: &[Token], lexemes: &[Lexeme], out: &mut Vec<Quantity>) {
    let mut finder = Finder {
        c: LexemeView::new(text, tokens, lexemes),
        floor: 0,
        chain: None,
        scored: view::END,
        dated: view::END,
        full: view::END,
        item: 0,
        listed: 0,
        row: 0,
    };
    let mut at = 0;
    while let Some(ahead) = lexemes.get(at..) {
        let Some(gap) = ahead.iter().position(|lexeme| lexeme.starts()) else {
            return;
        };
        at += gap;
        if let Some(both) = finder.quarter_and_year(at) {
            for one in &both {
                why::told(reader(finder.c.class(at)), Act::Made, || Some(one.span));
            }
            out.extend(both.into_iter().filter_map(Expression::pack));
            at += 1;
            finder.floor = at;
            continue;
        }
        let Some(found) = finder.read(at) else {
            at += 1;
            continue;
        };
        finder.tell(at, &found);
        at = found.end.max(at + 1);
        finder.floor = at;
        if let Some(value) = found.value {
            if let Value::Score(_) = value {
                finder.scored = at;
            }
            let (lean, part) = finder.lean(&found);
            let expression = Expression {
                approx: found.is_rough()
                    // *> iPhone 16*: an item, as no name is rough.
                    || !matches!(value, Value::Code(_)) && context::is_rough(&finder.c, found.first),
                conflict: found.conflict,
                lean,
                part,
                identifies: found.identifies,
                per: found
                    .per
                    .map(|(first, end)| rate::span(&finder.c, first, end)),
                ..Expression::new(finder.span(&found), value)
            };
            out.extend(expression.pack());
        }
    }
}

/// The reader of the expressions that begin with a word, as [`Finder::simple`] calls it.
fn reader(word: Word) -> Rule {
    match word {
        Word::Number => Rule::Digits,
        Word::Mixed => Rule::Mixed,
        Word::Roman(_) | Word::RomanPair(..) | Word::Letter(_) => Rule::Roman,
        Word::Month { .. } | Word::MonthPair(..) => Rule::Month,
        Word::Weekday(_) | Word::WeekdayPair(..) => Rule::Weekday,
        Word::Money(..) | Word::Mark(_) => Rule::MoneyFirst,
        Word::OneDuration(..) => Rule::OneDuration,
        Word::Clock | Word::Duration(..) => Rule::Clock,
        Word::Law(_) | Word::LawHead | Word::Nomor => Rule::Law,
        Word::Pasal | Word::Ayat => Rule::Article,
        _ => Rule::NumberWords,
    }
}

impl Finder<'_> {
    fn span(&self, found: &Found) -> Span {
        let span = self.c.span(found.first, found.end);
        Span::new(span.start() + found.lead, span.end())
    }

    /// The longest expression that begins at a token.
    fn read(&mut self, at: usize) -> Option<Found> {
        let mut found = self.simple(at);
        // Changed where it stands: it is too large to be handed on from step to step.
        if let Some(found) = &mut found
            && found.value.is_some()
        {
            if let Some(joined) = join::join(self, found) {
                why::told(Rule::Range, Act::Joined, || Some(self.span(&joined)));
                *found = joined;
            }
            if let Some(relative) = self.toward(found) {
                *found = relative;
            }
            found.per = rate::per(&self.c, found);
        }
        found
    }

    /// Says what was read from a token on, and by which reader.
    fn tell(&self, at: usize, found: &Found) {
        let span = || Some(self.span(found));
        match found.value {
            Some(Value::Relative(_)) => why::told(Rule::Relative, Act::Made, span),
            Some(_) => why::told(reader(self.c.class(at)), Act::Made, span),
            None => why::told(Rule::NoExpression, Act::Dropped, || {
                Some(self.c.span(at, found.end))
            }),
        }
    }

    /// The expression that begins at a token, without what a dash or *hingga* joins to it.
    fn simple(&mut self, at: usize) -> Option<Found> {
        match self.c.class(at) {
            Word::Number => self.number(at),
            Word::Mixed => self.mixed(at),
            Word::Numeral(_)
            | Word::Joined(..)
            | Word::Whole { .. }
            | Word::Fraction(..)
            | Word::NumeralPair(..)
            | Word::Vague(_)
            | Word::Several => clock::half(&self.c, at).or_else(|| self.numeral(at)),
            Word::Roman(value) => self.roman(at, value),
            Word::RomanPair(low, high) => self.roman_pair(at, low, high),
            Word::Letter(b'H')
            | Word::Days(_)
            | Word::Tadi
            | Word::Nanti
            | Word::LastNight
            | Word::Every
            | Word::Stage(_)
            | Word::DayPart(_) => self.relative(at),
            Word::Letter(letter) => self.roman(
                at,
                match letter {
                    b'I' => 1,
                    b'V' => 5,
                    _ => 10,
                },
            ),
            Word::Month { .. } | Word::MonthPair(..) => date::month(&self.c, at),
            Word::Weekday(_) | Word::WeekdayPair(..) => self
                .named_end(at)
                .map(Found::skip)
                .or_else(|| date::weekday(&self.c, at))
                .or_else(|| self.relative(at)),
            Word::Money(..) | Word::Mark(_) => money::read(&self.c, at, self.floor),
            Word::HijriMonth(month) => hijri::month_and_year(&self.c, at, month),
            Word::OneDuration(unit, times) => Some(duration::one(&self.c, at, unit, times)),
            Word::Clock | Word::Unit(_) | Word::Duration(DurationUnit::Hour, _) => {
                clock::read(&self.c, at)
            }
            Word::Duration(..) => self.relative(at),
            Word::Law(_) | Word::LawHead | Word::Nomor => law::law(&self.c, at),
            Word::Pasal | Word::Ayat => {
                let found = article::place(&self.c, at)?;
                self.chain = match found.value {
                    Some(Value::Legal(place)) if place.paragraph.is_some() => {
                        Some((found.end, Chain::Paragraph))
                    }
                    Some(_) => Some((found.end, Chain::Article)),
                    None => None,
                };
                Some(found)
            }
            _ => None,
        }
    }
}
