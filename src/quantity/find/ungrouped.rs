//! Numbers of digits alone, without marks between them: years, days, ranks, labels and counts.

use super::super::date::Date;
use super::super::lexeme::{Lexeme, Word};
use super::super::time::DurationUnit;
use super::super::{CodeKind, Value};
use super::form::Amount;
use super::view::END;
use super::{
    Chain, Finder, Found, context, counted, date, evidence, filing, slip, torn, when, year,
};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::identifiers;
use crate::lang::lists::quantities as words;
use crate::number::Number;

/// The years of which a product that is sold may be.
const LATELY: std::ops::RangeInclusive<u64> = 1980..=2039;

/// Digits at a token, which nothing else has read.
pub(super) struct Digits {
    pub(super) at: usize,
    /// The token of its sign, else `at`.
    pub(super) first: usize,
    pub(super) amount: Amount,
    pub(super) number: u64,
    /// How many digits they are.
    pub(super) len: usize,
}

impl Finder<'_> {
    /// What digits say where they stand.
    pub(super) fn digits(&mut self, digits: &Digits) -> Found {
        self.dated(digits)
            .or_else(|| self.ranked(digits))
            .or_else(|| self.labelled(digits))
            .unwrap_or_else(|| self.counted(digits))
    }

    /// A year, or a day that a word tells.
    fn dated(&mut self, digits: &Digits) -> Option<Found> {
        let &Digits {
            at,
            amount,
            number,
            len,
            ..
        } = digits;
        let view = self.c;
        let c = &view;
        if let Some(found) = year::spaced_years(c, at, number, len) {
            return Some(found);
        }
        if let Some(found) = self.plate(at, len) {
            return Some(found);
        }
        if let Some(found) = self.bare_year(digits) {
            return Some(found);
        }
        if let Some(found) = self.with_hyphen(at, amount, number, len) {
            return Some(found);
        }
        if let Some(found) = self.year_of_century(at, number, len) {
            return Some(found);
        }
        let (before, next) = (c.prev(at), c.next(amount.end - 1));
        let told = matches!(c.class(before), Word::DateCue);
        if told && let Some(end) = torn::day_end(c, at) {
            return Some(Found::skip(end));
        }
        let cued = told
            || matches!(c.class(next), Word::Duration(DurationUnit::Month, 1))
                && date::is_day(c, at)
            || context::until(c, before) == Some(at) && date::is_day(c, at);
        let listed = if context::is_series(c, before) {
            None
        } else {
            date::of_list(c, at, amount.end, number)
        };
        let date = match listed {
            Some(date) => date,
            None => cued.then(|| when::day_alone(number)).flatten()?,
        };
        Some(Found::new(Value::Date(date), at, at + 1))
    }

    /// A year alone, or behind a month that is misspelt.
    fn bare_year(&self, digits: &Digits) -> Option<Found> {
        let &Digits {
            at,
            amount,
            number,
            len,
            ..
        } = digits;
        let c = &self.c;
        let label = c.prev(at);
        // *bulan Februiari 2023*
        if len == 4
            && label >= self.floor
            && let Some(month) = slip::month(c, label)
            && let Some(year) = c.year_at(at)
            && let Some(date) = Date::of_month(month).with_year(year)
        {
            return Some(Found::new(Value::Date(date), label, at + 1));
        }
        // `GTX 1660`
        let old = !LATELY.contains(&number);
        let labelled = c.is(label, Lexeme::LABEL) && (old && !c.is_lower(label) || c.shouts(label))
            || old && context::is_product(c, label);
        let in_noun = c.mark(c.next(at), b'-')
            && c.is_one_of(c.next(c.next(at)), beside_numbers::NOUN_SUFFIX);
        if amount.end != at + 1 || labelled || in_noun {
            return None;
        }
        let (date, end) = date::bare_year(c, at, number, len)?;
        Some(Found::new(Value::Date(date), at, end))
    }

    /// A place in a row: `Pasal 7`, *ke-3*.
    fn ranked(&mut self, digits: &Digits) -> Option<Found> {
        let &Digits { at, amount, .. } = digits;
        if let Some(found) = self.after_ke(at, amount) {
            return Some(found);
        }
        let view = self.c;
        let c = &view;
        let (before, next) = (c.prev(at), c.next(amount.end - 1));
        let pos = c.prev_over(at, b":");
        // *LT 120* is an area, *Lt 3* a floor.
        let area =
            || c.is_one_of(before, beside_numbers::FLOOR) && amount.number > Number::from(40);
        // *ke posisi 775* in a report of shares is no rank.
        let level = || {
            amount.number > Number::from(100)
                && c.is_one_of(before, beside_numbers::LEVEL)
                && !c.is_one_of(next, beside_numbers::WORLD)
                && !c.mark(next, b'-')
        };
        // *Korem 072/Pamungkas*
        let commanded = c.mark(next, b'/')
            && c.glued(next)
            && c.capital(c.next(next))
            && c.word(at).starts_with('0');
        // *Hal 7 dari 20*
        let page = c.is_one_of(before, beside_numbers::MATTER)
            && c.is_one_of(next, beside_numbers::THAN)
            && matches!(c.class(c.next(next)), Word::Number);
        // *(hal. 149)*
        let paged = c.is_one_of(before, beside_numbers::MATTER)
            && c.mark(c.prev(before), b'(')
            && c.mark(next, b')');
        // *Nomor: 154*
        let numbered = pos != before && matches!(c.class(pos), Word::Nomor);
        // *jumlah siswa/kelas 36*: how many in each
        let each = c.mark(c.prev(before), b'/')
            && c.glued(before)
            && c.is(c.prev(c.prev(before)), Lexeme::COUNT);
        let series = page
            || paged
            || self.is_item_of_law(before)
            || (numbered || context::is_series(c, before) && !each) && !self.counts(before, next);
        // *OLC #1*
        let hash = c.glued(at) && digits.len <= 3 && c.word(before) == "#";
        if hash || series && !commanded && !self.is_postcode(digits) && !area() && !level() {
            let house = matches!(c.class(before), Word::Nomor) && self.is_house(at, before);
            self.chain = Some((amount.end, Chain::Series));
            return Some(Found {
                identifies: house.then_some(CodeKind::House),
                ..Found::new(Value::Ordinal(amount.number), at, amount.end)
            });
        }
        None
    }

    /// *Pasal 1 angka 5*, *Pasal 1 angka 5 dan angka 6*: whether the word before a number is that of an item of the
    /// place in a law that was read last.
    fn is_item_of_law(&self, word: usize) -> bool {
        let c = &self.c;
        if !c.is_one_of(word, identifiers::POINT) {
            return false;
        }
        // *Angka 5 Cukup jelas*
        if c.capital(word) {
            return true;
        }
        // *angka 12 dan angka 13 Pasal 1*
        let mut behind = c.next(c.next(word));
        if matches!(c.class(behind), Word::And) && c.is_one_of(c.next(behind), identifiers::POINT) {
            behind = c.next(c.next(c.next(behind)));
        }
        if matches!(c.class(behind), Word::Pasal | Word::Ayat) {
            return true;
        }
        self.chain.is_some_and(|(end, _)| {
            let link = c.prev(word);
            end == word || end == link && matches!(c.class(link), Word::And | Word::Mark(b','))
        })
    }

    /// Whether its words say that it is a postcode.
    fn is_postcode(&self, digits: &Digits) -> bool {
        let c = &self.c;
        let pos = c.prev_over(digits.at, b":");
        let said = || {
            c.is_one_of(pos, identifiers::POSTAL) && c.is_one_of(c.prev(pos), identifiers::CODE_OF)
                || c.is_one_of(pos, identifiers::POST_CODE)
        };
        digits.len == 5 && said()
    }

    /// A number that names something: a house, a model, a school.
    fn labelled(&self, digits: &Digits) -> Option<Found> {
        let &Digits {
            at, amount, len, ..
        } = digits;
        let c = &self.c;
        let (before, next) = (c.prev(at), c.next(amount.end - 1));
        if let Some(code) = self
            .extension(at)
            .or_else(|| self.state_school(digits))
            .or_else(|| self.heads_row(digits))
        {
            return Some(code);
        }
        if len >= 3 && amount.end == at + 1 && c.word(at).starts_with('0') {
            return Some(self.with_noughts(at));
        }
        if len <= 3
            && let Some(house) = self.house(at).or_else(|| self.in_block(at))
        {
            return Some(house);
        }
        // *i7 2600*, *Ryzen 5 4500*: a model, but the name is not all here.
        let chip = matches!(c.class(before), Word::Mixed) && c.is_one_of(before, words::CHIP)
            || matches!(c.class(before), Word::Number)
                && c.len(before) == 1
                && c.capital(c.prev(before))
                && c.is(c.prev(before), Lexeme::LABEL);
        if (3..=5).contains(&len) && chip {
            return Some(Found::skip(at + 1));
        }
        // *SMA N 1 Blora*
        if matches!(c.class(before), Word::Letter(b'N'))
            && before > self.floor
            && c.is_one_of(c.prev(before), identifiers::SCHOOL)
        {
            let school = Some(CodeKind::School);
            return Some(Found::code(c, c.prev(before), at + 1, school));
        }
        // *Asas 6 (enam)* counts.
        if amount.end == at + 1
            && (len <= 4 || c.shouts(before))
            && before != END
            && before >= self.floor
            && context::is_label(c, before, next)
        {
            let first = self.label_start(before);
            return Some(Found::code(
                c,
                first,
                at + 1,
                context::kind_of_label(c, before),
            ));
        }
        None
    }

    /// `blok A/23`, `blok f 18`: a house by its letter and its number.
    fn in_block(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let letter = c.prev_over(at, b"/");
        // *Perumahan Melati L 1*
        let street = || {
            matches!(c.class(letter), Word::Letter(b'A'..=b'Z'))
                && !c.is(c.prev(letter), Lexeme::SERIES)
                && self.in_street(letter)
        };
        let block = matches!(c.class(letter), Word::Letter(_))
            && letter >= self.floor
            && (c.is_one_of(c.prev(letter), identifiers::BLOCK) || street());
        block.then(|| Found::code(c, letter, at + 1, Some(CodeKind::House)))
    }

    /// A count, or a number so long that it is none.
    fn counted(&self, digits: &Digits) -> Found {
        let &Digits {
            at,
            first,
            amount,
            len,
            ..
        } = digits;
        let c = &self.c;
        let (before, next) = (c.prev(at), c.next(amount.end - 1));
        // `Depok 16432`: five digits that nobody grouped; `2666MHz 21300` is a model.
        let named = len == 5 && c.capital(before) && context::ends_here(c, next);
        let model = named && matches!(c.class(before), Word::Unit(_));
        let postal = self.is_postcode(digits) || named && !model;
        // *villa 05 Harga 500 juta*, *01 SEKTOR HUKUM*: nobody counts with a nought before.
        if len == 2
            && c.word(at).starts_with('0')
            && (!context::is_noun(c, next) || c.shouts(next) && c.len(next) > 4)
            && context::until(c, next).is_none()
        {
            return Found::skip(amount.end);
        }
        if len >= 9 || postal || model || self.is_number_of_one(digits) {
            // Nobody counts so far without grouping: an account, an identity card.
            let kind = postal.then_some(CodeKind::Postcode);
            return Found::code(c, at, at + 1, kind);
        }
        if !evidence::is_told(c, first, at, amount) {
            return Found::skip(amount.end);
        }
        counted::bare(first, amount)
    }

    /// `0707`, `072/PAMUNGKAS`, `013/SKK-MAN/III/2025`: nobody counts with noughts before.
    fn with_noughts(&self, at: usize) -> Found {
        let c = &self.c;
        if let Some(end) = filing::letter(c, at) {
            return Found::code(c, at, end, Some(CodeKind::Letter));
        }
        let stroke = c.next(at);
        let name = c.next(stroke);
        let named = c.mark(stroke, b'/')
            && c.glued(stroke)
            && c.shouts(name)
            && matches!(c.class(name), Word::Other | Word::Law(_))
            && !(c.glued(c.next(name)) && c.mark(c.next(name), b'/'));
        let label = c.prev(at);
        // *Seri: AA 001422 tujuan Bima*
        let behind = if c.shouts(label) && c.len(label) <= 3 {
            END
        } else {
            stroke
        };
        // *Jl. Cempaka 008/RW 002*: the name before is the street's.
        let street = matches!(c.class(label), Word::Other) && self.in_street(at);
        let first =
            if !named && !street && label >= self.floor && context::is_label(c, label, behind) {
                self.label_start(label)
            } else {
                at
            };
        Found::code(c, first, if named { name + 1 } else { at + 1 }, None)
    }
}
