//! Expressions that begin with a numeral word or a Roman numeral.

use super::super::Value;
use super::super::lexeme::{Lexeme, Word};
use super::super::{Range, RangeOf};
use super::amount;
use super::cursor::{Cursor, END};
use super::form::Form;
use super::{Chain, Finder, Found, context, counted, date, scale, slip, unit};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::identifiers::STREET;
use crate::lang::lists::quantities as words;
use crate::number::Number;
use crate::number::numeral::Role;

impl Finder<'_> {
    /// A numeral word: `dua ribu`, `ketiga`, `setengah`, `puluhan`.
    pub(super) fn numeral(&mut self, at: usize) -> Option<Found> {
        let c = &self.c;
        if let Some(end) = self.named_end(at) {
            return Some(Found::skip(end));
        }
        if self.says_nothing(at) {
            return Some(Found::skip(at + 1));
        }
        let amount = amount::read(c, at)?;
        if let Some(end) = scale::multiplied_again(c, amount) {
            return Some(Found::skip(end));
        }
        if let Some((when, end)) = date::of_words(c, &amount) {
            return Some(Found::new(when.value(), at, end));
        }
        if amount.form == Form::Ordinal {
            let both = self.is_both(at, amount.end, amount.closed);
            let value = if both {
                Value::Cardinal(amount.number)
            } else {
                Value::Ordinal(amount.number)
            };
            return Some(Found::new(value, at, amount.end));
        }
        let mut first = at;
        if amount.number.is_negative() && c.prev(at) >= self.floor {
            first = c.prev(at);
        }
        if let Some(found) = unit::read(c, first, amount) {
            return Some(found);
        }
        if amount.form == Form::Words {
            if let Some(found) = self.after_ke(at, amount) {
                return Some(found);
            }
            let next = c.next(amount.end - 1);
            if (c.has(c.prev(at), Lexeme::SERIES) || self.continues_series(at))
                && amount.number.is_integer()
                && (!context::is_counted(c, next)
                    || c.capital(c.prev(at)) && c.capital(next)
                    || context::is_kind_of_school(c, next))
            {
                self.chain = Some((amount.end, Chain::Series));
                return Some(Found::new(Value::Ordinal(amount.number), at, amount.end));
            }
        }
        Some(counted::bare(first, amount))
    }

    /// `salah satu`, `satu per satu`, `satu sama lain`, `kaki lima`, and names with a numeral
    /// (`Simpang Lima`, `Kelapa Dua`).
    fn says_nothing(&self, at: usize) -> bool {
        let c = &self.c;
        let Word::Numeral(numeral) = c.word(at) else {
            return false;
        };
        let before = c.prev(at);
        let next = c.next(at);
        // *T empat lahir*, but *Grup T empat orang*
        if matches!(c.word(before), Word::Letter(_))
            && !c.is_word(c.prev(before))
            && slip::torn(c, before).is_some()
        {
            return true;
        }
        // *Budi "Gopek"*: what a friend is called
        let quoted = || c.mark(before, b'"') || c.is(before, "“");
        if numeral.role == Role::Fixed && c.capital(at) && quoted() && c.capital(c.prev(before)) {
            return true;
        }
        if numeral.role == Role::Half && c.is_one_of(next, beside_numbers::HALF_WAY) {
            return true;
        }
        // *Sekolah Menengah Pertama*
        if numeral.ordinal
            && numeral.value == 1
            && c.is_one_of(before, beside_numbers::MIDDLE_SCHOOL)
        {
            return true;
        }
        if !matches!(numeral.role, Role::Unit | Role::OneScale) || numeral.ordinal {
            return numeral.role == Role::OnePart && c.is_one_of(next, beside_numbers::FINAL);
        }
        // *Kepulauan Seribu*, *Brigadir Satu*
        if beside_numbers::NAMED_WITH
            .iter()
            .any(|word| c.is(before, word))
        {
            return true;
        }
        if numeral.value == 1 {
            let per =
                matches!(c.word(next), Word::Per) && c.is_one_of(c.next(next), beside_numbers::ONE);
            let after_per = matches!(c.word(before), Word::Per)
                && c.is_one_of(c.prev(before), beside_numbers::ONE);
            // *satu demi satu*
            let by = |at: usize, other: usize| {
                c.is_one_of(at, beside_numbers::BY) && c.is_one_of(other, beside_numbers::ONE)
            };
            let one_after_one = by(next, c.next(next)) || by(before, c.prev(before));
            let one_by_one = c.is_one_of(next, beside_numbers::ONE_BY_ONE);
            let only = c.mark(next, b'-') && c.is_one_of(c.next(next), beside_numbers::ONLY);
            let each_other = c.is_one_of(next, beside_numbers::SAME)
                && c.is_one_of(c.next(next), beside_numbers::OTHER);
            if matches!(c.word(before), Word::Salah)
                || per
                || after_per
                || one_after_one
                || one_by_one
                || only
                || each_other
            {
                return true;
            }
        }
        // *kaki lima*, *kaki seribu*
        let footed = numeral.value == 5 || numeral.role == Role::OneScale && numeral.value == 3;
        if footed && c.is_one_of(before, beside_numbers::FOOT) {
            return true;
        }
        c.capital(at)
            && !c.shouts(at)
            && c.capital(before)
            && before >= self.floor
            && before != END
            && (!c.begins(before) || !c.is_word(next))
            && matches!(c.word(before), Word::Other)
            && !c.has(before, Lexeme::FUNCTION | Lexeme::SERIES | Lexeme::MEASURED)
            && !c.capital(next)
            && !matches!(
                c.word(next),
                Word::Numeral(_)
                    | Word::Percent
                    | Word::Duration(..)
                    | Word::Unit(_)
                    | Word::Money(..)
            )
    }

    /// The end of the numbers, months and weekdays in a name: `Pasar Minggu`, `Kabupaten Lima Puluh
    /// Kota`, `Universitas Sebelas Maret`, `Jalan 17 Agustus`.
    pub(super) fn named_end(&self, at: usize) -> Option<usize> {
        let c = &self.c;
        let head = c.prev(at);
        // *kantor camat Lima Kaum*: a capital in running text makes a name.
        let told = matches!(c.word(at), Word::Numeral(numeral) if !numeral.ordinal)
            && c.capital(at)
            && c.is_lower(head)
            && c.is_word(head)
            && !c.shouts(at)
            && c.capital(c.next(at))
            && matches!(c.word(c.next(at)), Word::Other)
            && !c.has(
                c.next(at),
                Lexeme::COUNT | Lexeme::BOTH_NOUN | Lexeme::PLACE,
            );
        if told {
            return Some(at + 1);
        }
        if !c.has(head, Lexeme::PLACE) || !c.capital(head) {
            return None;
        }
        if matches!(c.word(at), Word::Number) {
            if self.is_in_name_of_region(at, head) {
                return Some(at + 1);
            }
            // *Jalan 17 Agustus 1945*
            let month = c.next(at);
            let dated = matches!(c.word(month), Word::Month { .. }) && c.len(at) <= 2;
            let year = c.next(month);
            let ends = if c.year_at(year).is_some() {
                year
            } else {
                month
            };
            return dated.then_some(ends + 1);
        }
        // *di Gunung Kidul, di Gunung Minggu (5/5)*: a weekday with its date is no name.
        let beside = c.next(at);
        let dated =
            c.mark(beside, b'(') || c.mark(beside, b',') || matches!(c.word(beside), Word::Number);
        if matches!(c.word(at), Word::Weekday(_))
            && dated
            && !c.is_one_of(head, beside_numbers::MARKET)
        {
            return None;
        }
        if matches!(c.word(at), Word::Month { .. }) {
            return None;
        }
        let mut end = at;
        let mut month = false;
        loop {
            let inside = match c.word(end) {
                Word::Numeral(numeral) => !numeral.ordinal && numeral.role != Role::Minus,
                Word::Joined(..) | Word::Month { .. } | Word::Weekday(_) => true,
                _ => false,
            };
            if !inside || !c.capital(end) || c.shouts(end) && !c.shouts(head) {
                break;
            }
            let next = c.next(end);
            if next == END {
                return Some(end + 1);
            }
            month = matches!(c.word(end), Word::Month { .. });
            end = next;
        }
        // *Universitas Tujuh Belas Agustus 1945*
        if month && c.year_at(end).is_some() {
            end += 1;
        }
        (end > at).then_some(end)
    }

    /// Whether `kedua`, `ketiga` … count all there are (`kedua menteri`, both) and do not order
    /// (`menteri kedua`, the second).
    fn is_both(&self, at: usize, end: usize, clitic: bool) -> bool {
        let c = &self.c;
        let may = match c.word(at) {
            Word::Numeral(numeral) => numeral.value > 1 || numeral.role != Role::Unit,
            // *ke-empat karyawan*, but not *ke-IV*
            Word::Whole { value, .. } => value > 1 && !c.str(at).ends_with(char::is_uppercase),
            _ => false,
        };
        if !may || end != at + 1 {
            return false;
        }
        let next = c.next(at);
        let before = c.prev(at);
        if clitic {
            // *gelar Wimbledon ketiganya*
            let mut noun = before;
            for _ in 0..3 {
                if c.capital(noun)
                    && matches!(c.word(noun), Word::Other)
                    && !c.has(noun, Lexeme::ORDINAL_NOUN)
                {
                    noun = c.prev(noun);
                }
            }
            let both = c.is_one_of(noun, words::COUNTS_ALL);
            let orders =
                c.has(noun, Lexeme::ORDINAL_NOUN) || c.is_one_of(noun, beside_numbers::OWN);
            return both || !orders;
        }
        if c.is_one_of(next, beside_numbers::TIMES)
            || c.is_one_of(next, beside_numbers::TIMES_OVER)
            || c.is_one_of(before, beside_numbers::THAT)
        {
            return false;
        }
        // *yang kedua dan ketiga*
        if matches!(c.word(before), Word::And)
            && matches!(c.word(c.prev(before)), Word::Numeral(numeral) if numeral.ordinal)
        {
            return false;
        }
        // *pertemuan kedua negara* is theirs, *pertemuan kedua* the second.
        let theirs = c.is_one_of(before, words::THEIRS);
        if theirs && c.has(next, Lexeme::BOTH_NOUN) {
            return true;
        }
        if c.has(before, Lexeme::ORDINAL_NOUN) || matches!(c.word(before), Word::Duration(..)) {
            return false;
        }
        if c.has(next, Lexeme::BOTH_NOUN | Lexeme::COUNT) {
            return !c.has(before, Lexeme::SERIES);
        }
        // *Keempat Stafsus*, *oleh kedua “jenderal”*: a list's *Ketiga* has a comma behind it.
        let opens = c.begins(at) && c.capital(at);
        let after_function = c.has(before, Lexeme::FUNCTION)
            && !matches!(c.word(before), Word::And)
            && !is_adjective(c.str(before));
        if (opens || after_function) && (is_name(c, next) || is_opening_quote(c, next)) {
            return true;
        }
        if !context::is_thing(c, next) {
            return false;
        }
        // *kedua motor ini*
        let shown = c.next(next);
        if c.is_one_of(shown, words::SHOWN) {
            return true;
        }
        // Between a noun and a noun it orders the first; after a function word, a verb or at the
        // head of a sentence it counts the second.
        let verb = c.len(before) > 5
            && beside_numbers::VERB_END
                .iter()
                .any(|ending| c.str(before).ends_with(ending));
        before == END
            || verb
            || !c.is_word(before)
            || c.has(before, Lexeme::FUNCTION)
            || c.begins(at)
    }

    /// Whether a word belongs to the name of a street: of two words or three behind *Jalan*.
    fn is_in_street_name(&self, mut word: usize) -> bool {
        let c = &self.c;
        for _ in 0..3 {
            if c.has(word, Lexeme::SERIES) || !c.capital(word) || c.shouts(word) {
                return false;
            }
            word = c.prev(word);
            if c.is_one_of(word, STREET) {
                return true;
            }
        }
        false
    }

    /// A Roman numeral where numbers stand: after a numbered noun (`Komisi VII`) or a name
    /// (`Elizabeth II`).
    pub(super) fn roman(&mut self, at: usize, value: u16) -> Option<Found> {
        let c = &self.c;
        let before = c.prev(at);
        let series = context::is_series(c, before)
            || matches!(
                c.word(before),
                Word::Nomor | Word::Duration(..) | Word::Weekday(7)
            )
            || self.continues_series(at)
            || self.is_intensity(at);
        let text = c.str(at);
        // *Periode I ini*, *tim XV*; in *anak I Gusti* it begins a name.
        let ordered = c.has(before, Lexeme::ORDINAL_NOUN | Lexeme::BOTH_NOUN)
            && (text.len() > 1 || !c.capital(c.next(at)));
        let series = series || ordered;
        if let Some(found) = scanned_one(c, at, value) {
            return Some(found);
        }
        let small = text.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'));
        // *I/O*
        let stroke = c.next(at);
        if c.mark(stroke, b'/') && matches!(c.word(c.next(stroke)), Word::Letter(_)) {
            return None;
        }
        // *generasi X*; a name with *XX* or *XXX* is a title, as no king had so many before him.
        let lettered = value == 10 && c.is_one_of(before, beside_numbers::COHORT);
        if lettered || !series && matches!(value, 20 | 30) {
            return None;
        }
        // CC, MD, DI and the like are abbreviations.
        if text.len() < 4 && text.bytes().any(|byte| matches!(byte, b'C' | b'D' | b'M')) {
            return None;
        }
        // *TENTANG BERKAS I. UMUM*, a heading
        let heading =
            text.len() == 1 && c.shouts(before) && c.mark(c.next(at), b'.') && c.glued(c.next(at));
        let named = before != END
            && !heading
            && before >= self.floor
            && c.capital(before)
            && matches!(c.word(before), Word::Other | Word::Letter(_))
            && !c.has(before, Lexeme::FUNCTION)
            && (text.len() > 1
                || !c.capital(c.next(at))
                || !c.begins(before) && matches!(c.word(c.next(at)), Word::Duration(..)))
            && (text.len() > 1 || value < 6 || c.shouts(before));
        if !(series || small && named) {
            return None;
        }
        // *Gang Mawar II*
        if !series && self.is_in_street_name(before) {
            return Some(Found::skip(at + 1));
        }
        // `II - III MMI`, `kelas VII - IX`
        let dash = c.next(at);
        let high = c.next(dash);
        let higher = c.roman(high).unwrap_or(0);
        if series && c.mark(dash, b'-') && higher > value {
            self.chain = Some((high + 1, Chain::Series));
            let range = Range {
                lo: Number::from(value),
                hi: Number::from(higher),
                of: RangeOf::Ordinal,
            };
            return Some(Found::new(Value::Range(range), at, high + 1));
        }
        self.chain = Some((at + 1, Chain::Series));
        Some(Found::new(Value::Ordinal(Number::from(value)), at, at + 1))
    }

    /// `III MMI`, `II - III MMI`: how strongly an earthquake is felt.
    fn is_intensity(&self, at: usize) -> bool {
        let c = &self.c;
        let mut next = c.next(at);
        if c.mark(next, b'-') || matches!(c.word(next), Word::Until) {
            next = c.next(c.next(next));
        }
        c.is_one_of(next, beside_numbers::INTENSITY)
    }

    /// `III-IV`, where one numeral of Rome would be read.
    pub(super) fn roman_pair(&mut self, at: usize, low: u16, high: u16) -> Option<Found> {
        let c = &self.c;
        let series = context::is_series(c, c.prev(at)) || self.continues_series(at);
        if !series && !self.is_intensity(at) {
            return None;
        }
        self.chain = Some((at + 1, Chain::Series));
        let range = Range {
            lo: Number::from(low),
            hi: Number::from(high),
            of: RangeOf::Ordinal,
        };
        Some(Found::new(Value::Range(range), at, at + 1))
    }

    fn continues_series(&self, at: usize) -> bool {
        let c = &self.c;
        let link = c.prev(at);
        if !matches!(
            c.word(link),
            Word::And | Word::Until | Word::Mark(b',' | b'-' | b'/')
        ) {
            return false;
        }
        let before = c.prev(link);
        let link = if c.mark(before, b',') { before } else { link };
        self.chain == Some((link, Chain::Series))
    }
}

/// `I (satu) buah`: a scan took the digit for a letter.
fn scanned_one(c: &Cursor<'_>, at: usize, value: u16) -> Option<Found> {
    let open = c.next(at);
    let word = c.next(open);
    let close = c.next(word);
    let said = value == 1
        && c.mark(open, b'(')
        && c.mark(close, b')')
        && matches!(c.word(word), Word::Numeral(numeral) if numeral.role == Role::Unit && numeral.value == 1 && !numeral.ordinal);
    said.then(|| Found::new(Value::Cardinal(Number::ONE), at, close + 1))
}

/// A capitalised word that is none of the grammar's.
fn is_name(c: &Cursor<'_>, at: usize) -> bool {
    c.capital(at) && matches!(c.word(at), Word::Other) && !c.has(at, Lexeme::FUNCTION)
}

fn is_opening_quote(c: &Cursor<'_>, at: usize) -> bool {
    matches!(c.str(at), "\"" | "“" | "‘" | "'") && c.glued(c.next(at)) && !c.glued(at)
}

/// *terbaik*, *berawak*, *ditempat*: by their form words of function, but they belong to a noun.
fn is_adjective(word: &str) -> bool {
    let formed = beside_numbers::ADJECTIVE
        .iter()
        .any(|prefix| word.len() > 2 && word.starts_with(prefix));
    formed && !beside_numbers::NO_ADJECTIVE.contains(&word)
}
