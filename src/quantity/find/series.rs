//! Numbers that name or order: labels, plates, members of a series.

use super::super::legal::{Legal, Numbered};
use super::super::lexeme::{Lexeme, Word};
use super::super::{CodeKind, Value};
use super::cursor::END;
use super::form::{Amount, Form};
use super::{Chain, Finder, Found, article, context, unit};
use crate::lang::lists::beside_numbers;
use crate::lang::lists::identifiers::{self, JOINED};
use crate::lang::lists::quantities as words;
use crate::number::{Number, digits};

/// The regions of two letters on plates (Peraturan Kapolri 5/2012, and those it split off since).
const REGIONS: &[u8] =
    b"AAABADAEAGBABBBDBEBGBHBKBLBMBNBPDADBDCDDDEDGDHDKDLDMDNDRDSDTEAEBEDKBKHKTKUPAPBPG";

impl Finder<'_> {
    /// `SMA Negeri 3` has two words before the number.
    pub(super) fn label_start(&self, label: usize) -> usize {
        let before = self.c.prev(label);
        let two = self.c.is_one_of(label, beside_numbers::STATE);
        if two && before != END && before >= self.floor && self.c.capital(before) {
            before
        } else {
            label
        }
    }

    /// Whether `2. Nama` follows an item of a list in the same paragraph.
    fn second_follows(&self, item: usize) -> bool {
        const FAR: usize = 48;
        let c = &self.c;
        let second = |at: usize| {
            c.str(at) == "2" && c.mark(at + 1, b'.') && c.glued(at + 1) && c.capital(at + 2)
        };
        (item + 1..item + FAR)
            .take_while(|&at| !c.parts(at, at + 1))
            .any(second)
    }

    /// `1.` and `3.2` at the head of a line, `(2)` at the head of a paragraph of a law,
    /// `6.Kabupaten` in a list without lines, or the number of a note.
    pub(super) fn is_heading(&mut self, at: usize, form: Form) -> bool {
        let c = &self.c;
        // Each token is looked at once.
        if self.item > 0 && c.parts(self.listed, at + 1) {
            self.item = 0;
        }
        self.listed = at + 1;
        let (mut before, next) = (c.prev(at), c.next(at));
        // A bullet at the head of the line says nothing.
        let bullet = matches!(c.word(before), Word::Mark(b'-' | b'*' | b':')) || c.is(before, "•");
        let listed = || c.prev(before) == END || c.mark(next, b'.') && c.heads_line(before);
        if bullet && !c.glued(at) && !c.glued(before) && listed() {
            before = END;
        }
        if form != Form::Digits(digits::Shape::Plain, c.len(at)) {
            let pointed = form == Form::Digits(digits::Shape::Point, c.len(at));
            return pointed && self.is_pointed_heading(before, at);
        }
        let short = c.len(at);
        if short <= 3 && before == END && next == END && self.is_row(at) {
            return true;
        }
        let c = &self.c;
        // *Jakarta Selatan)4.*; *pemerintah,15 yang*: a note, or an item whose space is gone
        let noted = c.mark(before, b')') || c.mark(before, b',') && c.glued(before);
        if noted && c.glued(at) && short <= 2 {
            return true;
        }
        if c.mark(before, b'(') && c.mark(next, b')') {
            return self.is_bracketed_item(before, at);
        }
        // *… berkurang dengan 18.040.000.000,00 18 SEKTOR HUKUM*, a row of a table
        if short <= 2 && c.shouts(next) && c.len(next) > 3 && self.is_exact_sum(before) {
            return true;
        }
        if short > 3 || !c.glued(next) {
            return false;
        }
        let item = c.next(next);
        // *1/ Terlalu banyak*
        if before == END && c.mark(next, b'/') && c.capital(item) {
            return !c.glued(item);
        }
        (c.mark(next, b'.') || c.mark(next, b')')) && self.is_marked_item(before, at)
    }

    /// *(1) satu hal; (2) hal lain, dan (3) …*, or `(2)` at the head of a paragraph.
    fn is_bracketed_item(&mut self, open: usize, at: usize) -> bool {
        let c = &self.c;
        let item = c.next(c.next(at));
        let mut head = c.prev(open);
        if matches!(c.word(head), Word::Mark(b'-' | b'*')) && c.prev(head) == END {
            head = END;
        }
        let number = c.str(at).parse::<u8>().unwrap_or(0);
        let listed = number == 1 && !matches!(c.word(head), Word::Numeral(_) | Word::Ayat)
            || number > 1 && self.item.checked_add(1) == Some(number);
        if listed && number <= 30 {
            self.item = number;
            return true;
        }
        let dotted = c.mark(item, b'.') && c.capital(c.next(item));
        let heads = head == END || c.ends_sentence(head);
        heads && (c.capital(item) || dotted) || head == END && c.len(at) <= 2
    }

    /// A number with a dot or a bracket behind it: *1. tas, 2. Baju*, but an age ends *Sneijder, 28. Nilainya*.
    fn is_marked_item(&mut self, before: usize, at: usize) -> bool {
        let c = &self.c;
        let mark = c.next(at);
        let item = c.next(mark);
        // *… penegakan hukum. 3.*, the number of what would follow
        if item == END {
            return before == END || c.ends_sentence(before);
        }
        let number = c.str(at).parse::<u8>().unwrap_or(0);
        let dotted = c.mark(mark, b'.');
        // *1. Universitas 2. Institut*
        let follows = self.item > 0 && self.item.checked_add(1) == Some(number);
        // *ikutan juga 1. @melati 2. @kenanga*
        let tagged =
            dotted && c.is_tag(item) && (number == 1 || follows) && !c.has(before, Lexeme::SERIES);
        let inline =
            tagged || dotted && c.capital(item) && self.is_inline(before, at, number, follows);
        let glued = c.glued(item) && c.capital(item);
        if inline || (before == END || glued && follows) && dotted {
            self.item = number;
        }
        before == END || inline || glued || self.is_exact_sum(before) || self.closes(before, at)
    }

    /// *… wilayah. 2) Biaya …*, *ada dua, yaitu 1) biaya …*, but not the end of *(… 12)*.
    fn closes(&self, before: usize, at: usize) -> bool {
        let c = &self.c;
        let close = c.next(at);
        let item = c.next(close);
        let first = c.str(at) == "1";
        let capital = c.capital(item);
        // Nothing but the number tells the first item of a row: an open bracket may be far.
        let far = if first && !capital { 24 } else { 12 };
        c.mark(close, b')')
            && c.len(at) <= 2
            && (capital
                || c.is_word(item) && (first || matches!(c.word(before), Word::Mark(b';' | b':'))))
            && !(at.saturating_sub(far)..at).any(|open| c.mark(open, b'('))
    }

    /// Whether an item with a dot and a capital behind it may stand where it does within a line.
    fn is_inline(&self, before: usize, at: usize, number: u8, follows: bool) -> bool {
        let c = &self.c;
        // *… umum. 3. Menyediakan …*; *4. Undang-… 4. Undang-Undang*: the foot of a page tells how the next begins.
        let ended =
            c.mark(before, b'.') || c.mark(before, b'"') && c.glued(before) || c.is(before, "…");
        if ended || c.heads_line(at) || self.is_exact_sum(before) {
            return true;
        }
        // *KEWENANGAN PEMERINTAH 2. Pencabutan*; *Republik Indonesia 5. Peraturan Pemerintah*: the head of a
        // page or of a column
        let item = c.next(c.next(at));
        let headed = c.shouts(before) && c.len(before) > 6 && !c.shouts(item);
        let law = || c.capital(before) && matches!(c.word(item), Word::Law(_) | Word::LawHead);
        if headed || law() {
            return true;
        }
        let parted = matches!(c.word(before), Word::Mark(b',' | b';' | b':') | Word::And);
        // *… narasumber), 4. Pembuatan*, but *Sneijder, 9. Nilainya*
        let listed = || c.mark(before, b',') && !c.capital(c.prev(before));
        let worded = || c.is_word(before) || c.is_tag(before);
        // *Kartografi 1. Fotogrametri … Rp8.000.000,00 2. Hidrografi*
        let first =
            || (worded() || c.mark(before, b')')) && self.second_follows(c.next(c.next(at)));
        let behind_sum = || matches!(c.word(before), Word::Number) && c.str(before).contains(',');
        let behind_bracket = || c.mark(before, b')');
        number == 1 && (parted || first())
            || number <= 12 && listed()
            || follows && (parted || worded() || behind_sum() || behind_bracket())
    }

    /// Whether a sum with its hundredths stands at a token: `18.040.000.000,00`.
    fn is_exact_sum(&self, sum: usize) -> bool {
        let c = &self.c;
        matches!(c.word(sum), Word::Number) && c.len(sum) > 6 && c.str(sum).ends_with(",00")
    }

    /// Whether a number alone on its line is that of a row: the first, or the one behind the last such number.
    fn is_row(&mut self, at: usize) -> bool {
        let c = &self.c;
        let number = c.str(at).parse::<u64>().unwrap_or(0);
        let follows = number == 1 || number == self.row + 1;
        self.row = number;
        follows && number > 0 && at + 1 < c.tokens.len()
    }

    /// `3.2 Ruang lingkup` at the head of a line or behind the sum before it, and `16.28 Berangkat`, an hour as likely
    /// as a number.
    fn is_pointed_heading(&self, before: usize, at: usize) -> bool {
        let c = &self.c;
        let next = c.next(at);
        let named = c.capital(next) && matches!(c.word(next), Word::Other);
        let hour = || match c.str(at).split_once('.') {
            Some((hour, minute)) if hour.len() == 2 && minute.len() == 2 => {
                hour < "24" && minute < "60"
            }
            _ => false,
        };
        if before == END {
            return named || hour();
        }
        // *[16.28] Budi: …*
        let stamp = c.mark(before, b'[') && c.mark(next, b']') && c.prev(before) == END;
        let behind_sum = || c.str(before).ends_with(",00");
        stamp && hour() || named && matches!(c.word(before), Word::Number) && behind_sum()
    }

    /// `kelas 10, 11 dan 12`, `Pasal 5 dan 6`, `ayat (1) dan (2)`.
    pub(super) fn chained(&mut self, at: usize, amount: Amount) -> Option<Found> {
        let (end, chain) = self.chain?;
        if let Some(found) = self.next_article(at, end, chain) {
            return Some(found);
        }
        let c = &self.c;
        let (number, len) = amount.plain()?;
        let mut link = c.prev(at);
        let bracketed = c.mark(link, b'(') && c.mark(c.next(at), b')');
        if bracketed {
            link = c.prev(link);
        }
        if !matches!(c.word(link), Word::And | Word::Mark(b',' | b'/')) {
            return None;
        }
        let before = c.prev(link);
        let link = if c.mark(before, b',') { before } else { link };
        // *ayat 1 dan 2* without brackets, *ayat (1) dan (2)* with them
        let paragraph = chain == Chain::Paragraph;
        if link != end || len > 3 || bracketed != (paragraph && c.mark(end - 1, b')')) {
            return None;
        }
        if paragraph && !bracketed && context::is_noun(c, c.next(at)) {
            return None;
        }
        if chain == Chain::Series
            && (unit::read(c, at, amount).is_some() || context::is_counted(c, c.next(at)))
        {
            return None;
        }
        let numbered = Some(Numbered {
            number: u32::try_from(number).ok()?,
            suffix: None,
        });
        let (value, first, end) = match chain {
            Chain::Series => (Value::Ordinal(amount.number), at, at + 1),
            Chain::Article => (
                Value::Legal(Legal {
                    article: numbered,
                    ..Legal::default()
                }),
                at,
                at + 1,
            ),
            Chain::Paragraph => (
                Value::Legal(Legal {
                    paragraph: numbered,
                    ..Legal::default()
                }),
                at - usize::from(bracketed),
                at + 1 + usize::from(bracketed),
            ),
        };
        self.chain = Some((end, chain));
        Some(Found::new(value, first, end))
    }

    /// `jo 132 ayat (1)`, `dan 6 ayat (2)`: an article whose *Pasal* was said before.
    pub(super) fn next_article(&mut self, at: usize, end: usize, chain: Chain) -> Option<Found> {
        if chain == Chain::Series {
            return None;
        }
        let c = &self.c;
        let mut link = c.prev(at);
        if c.mark(link, b'.') {
            link = c.prev(link);
        }
        let joined = c.is_one_of(link, JOINED);
        if !joined && !matches!(c.word(link), Word::And | Word::Mark(b',')) {
            return None;
        }
        let before = c.prev(link);
        // *Pasal 351 KUHP jo 55*
        let code = joined && c.shouts(before) && before == end;
        let link = if c.mark(before, b',') || code {
            before
        } else {
            link
        };
        let (place, after) = article::article(c, at)?;
        if link != end || !joined && place.paragraph.is_none() {
            return None;
        }
        let next = match place.paragraph {
            Some(_) => Chain::Paragraph,
            None => Chain::Article,
        };
        self.chain = Some((after, next));
        Some(Found::new(Value::Legal(place), at, after))
    }

    /// `HUT ke 72`: an ordinal whose hyphen is missing, where nothing is counted.
    pub(super) fn after_ke(&self, at: usize, amount: Amount) -> Option<Found> {
        let c = &self.c;
        let mut ke = c.prev(at);
        let hyphened = c.mark(ke, b'-') && matches!(c.word(c.prev(ke)), Word::Ke);
        if hyphened {
            ke = c.prev(ke);
        }
        if !matches!(c.word(ke), Word::Ke) || ke < self.floor {
            return None;
        }
        let noun = c.prev(ke);
        // *HUT RI ke 79*, *Dies Natalis Universitas Riau ke 60*
        let fete = c.capital(noun)
            && std::iter::successors(Some(noun), |&at| Some(c.prev(at)))
                .take(5)
                .take_while(|&at| c.capital(at))
                .any(|at| c.has(at, Lexeme::FETE));
        let named = noun != END
            && (c.has(noun, Lexeme::ORDINAL_NOUN | Lexeme::SERIES)
                || c.capital(noun)
                || c.is_one_of(noun, words::WHICH)
                || matches!(c.word(noun), Word::Duration(..)));
        let next = c.next(amount.end - 1);
        let small = amount.number.is_integer() && amount.number < Number::from(1000);
        // *pihak ke tiga untuk*; *dari dua ke tiga* goes there.
        let worded = amount.form == Form::Words
            && amount.number > Number::ONE
            && !c.capital(at)
            && !c.capital(next)
            && !context::is_thing(c, next)
            && !c.has(next, Lexeme::COUNT | Lexeme::BOTH_NOUN)
            && !c.is_one_of(next, beside_numbers::MATTER)
            && !matches!(c.word(noun), Word::Number | Word::Numeral(_));
        // *untuk ke 4 kalinya*; *juara ke 2 lomba*: what is ordered comes before.
        let times = c.is_one_of(next, beside_numbers::TIMES)
            || c.is_one_of(next, beside_numbers::TIMES_OVER);
        let ordered = c.has(noun, Lexeme::ORDINAL_NOUN | Lexeme::SERIES)
            && !context::is_counted(c, next)
            && !matches!(
                c.word(next),
                Word::Unit(_) | Word::Duration(..) | Word::Money(..)
            );
        // *pada malam ke 49 selesailah mantel itu*
        let night = matches!(c.word(noun), Word::DayPart(_) | Word::Duration(..))
            && c.len(next) > 5
            && beside_numbers::VERB_END
                .iter()
                .any(|end| c.str(next).ends_with(end));
        let fits = hyphened
            || night
            || times
            || ordered
            || fete
            || (named || worded) && !context::is_noun(c, next);
        (fits && small).then(|| Found::new(Value::Ordinal(amount.number), ke, amount.end))
    }

    /// `ISBN 0-06-066935-7`, also with spaces about the hyphens.
    pub(super) fn book(&self, at: usize) -> Option<Found> {
        let c = &self.c;
        let mut before = c.prev(at);
        if c.mark(before, b':') {
            before = c.prev(before);
        }
        if !matches!(c.first_byte(before), b'I' | b'i') || !c.is_one_of(before, identifiers::BOOK) {
            return None;
        }
        let mut end = at + 1;
        // Thirteen digits in five groups are the most (ISO 2108).
        for _ in 0..4 {
            let part = c.next(c.next(end - 1));
            let check = matches!(c.word(c.next(end - 1)), Word::Mark(b'-'))
                && matches!(c.word(part), Word::Number | Word::Letter(b'X'));
            if !check {
                break;
            }
            end = part + 1;
        }
        Some(Found::code(c, at, end, Some(CodeKind::Book)))
    }

    /// `iPhone 5S`, `Boeing 747SP`: a label's number with a letter or two behind it. `5G`, `4K` and
    /// `3D` are no labels' numbers.
    pub(super) fn is_model(&self, at: usize) -> bool {
        let c = &self.c;
        let text = c.str(at);
        let letters = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let digits = text.len() - letters.len();
        let label = c.prev(at);
        (1..=4).contains(&digits)
            && (1..=2).contains(&letters.len())
            && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
            && (c.has(label, Lexeme::LABEL) || !letters.ends_with(char::is_lowercase))
            && !beside_numbers::NOT_MODEL.contains(&letters)
            && label != END
            && label >= self.floor
            && context::is_label(c, label, c.next(at))
    }

    /// `B 1234 XYZ`, the plate of a car.
    pub(super) fn plate(&self, at: usize, len: usize) -> Option<Found> {
        let c = &self.c;
        let (before, next) = (c.prev(at), c.next(at));
        let series = c.str(next);
        let may_be = before >= self.floor
            && len <= 4
            && (1..=3).contains(&series.len())
            && series.bytes().all(|byte| byte.is_ascii_uppercase());
        if !may_be {
            return None;
        }
        // *nomor polisi B 1234 XYZ*, *pelat nomor B 1234 XYZ*
        let said = c.prev(before);
        let words = words::PLATE;
        let named = words.iter().any(|word| {
            c.is(said, word) || matches!(c.word(said), Word::Nomor) && c.is(c.prev(said), word)
        });
        let region = match c.str(before).as_bytes() {
            // *Grup A 2018 AFC* has a year.
            [a] => a.is_ascii_uppercase() && (len != 4 || named || series.len() > 1),
            [a, b] => {
                let pair = [*a, *b];
                REGIONS.as_chunks().0.contains(&pair)
                    || named && a.is_ascii_uppercase() && b.is_ascii_uppercase()
            }
            _ => false,
        } && (named || !context::is_series(c, c.prev(before)))
            // *3 KT 1 KM* are rooms.
            && (named || !matches!(c.word(c.prev(before)), Word::Number))
            && !c.is_one_of(c.prev(before), identifiers::GROUP);
        region.then(|| Found::code(c, before, next + 1, Some(CodeKind::Plate)))
    }
}
