//! Numbers of headings, of the items of a list and of the rows of a table.

use super::super::lexeme::{Lexeme, Word};
use super::Finder;
use super::form::Form;
use super::view::END;
use crate::number::digits;

impl Finder<'_> {
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
        let bullet =
            matches!(c.class(before), Word::Mark(b'-' | b'*' | b':')) || c.reads(before, "•");
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
        if matches!(c.class(head), Word::Mark(b'-' | b'*')) && c.prev(head) == END {
            head = END;
        }
        let number = c.word(at).parse::<u8>().unwrap_or(0);
        let listed = number == 1 && !matches!(c.class(head), Word::Numeral(_) | Word::Ayat)
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
        let number = c.word(at).parse::<u8>().unwrap_or(0);
        let dotted = c.mark(mark, b'.');
        // *1. Universitas 2. Institut*
        let follows = self.item > 0 && self.item.checked_add(1) == Some(number);
        // *ikutan juga 1. @melati 2. @kenanga*
        let tagged =
            dotted && c.is_tag(item) && (number == 1 || follows) && !c.is(before, Lexeme::SERIES);
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
        let first = c.word(at) == "1";
        let capital = c.capital(item);
        // Nothing but the number tells the first item of a row: an open bracket may be far.
        let far = if first && !capital { 24 } else { 12 };
        c.mark(close, b')')
            && c.len(at) <= 2
            && (capital
                || c.is_word(item) && (first || matches!(c.class(before), Word::Mark(b';' | b':'))))
            && !(at.saturating_sub(far)..at).any(|open| c.mark(open, b'('))
    }

    /// Whether an item with a dot and a capital behind it may stand where it does within a line.
    fn is_inline(&self, before: usize, at: usize, number: u8, follows: bool) -> bool {
        let c = &self.c;
        // *… umum. 3. Menyediakan …*; *4. Undang-… 4. Undang-Undang*: the foot of a page tells how the next begins.
        let ended =
            c.mark(before, b'.') || c.mark(before, b'"') && c.glued(before) || c.reads(before, "…");
        if ended || c.heads_line(at) || self.is_exact_sum(before) {
            return true;
        }
        // *KEWENANGAN PEMERINTAH 2. Pencabutan*; *Republik Indonesia 5. Peraturan Pemerintah*: the head of a
        // page or of a column
        let item = c.next(c.next(at));
        let headed = c.shouts(before) && c.len(before) > 6 && !c.shouts(item);
        let law = || c.capital(before) && matches!(c.class(item), Word::Law(_) | Word::LawHead);
        if headed || law() {
            return true;
        }
        let parted = matches!(c.class(before), Word::Mark(b',' | b';' | b':') | Word::And);
        // *… narasumber), 4. Pembuatan*, but *Sneijder, 9. Nilainya*
        let listed = || c.mark(before, b',') && !c.capital(c.prev(before));
        let worded = || c.is_word(before) || c.is_tag(before);
        // *Kartografi 1. Fotogrametri … Rp8.000.000,00 2. Hidrografi*
        let first =
            || (worded() || c.mark(before, b')')) && self.second_follows(c.next(c.next(at)));
        let behind_sum = || matches!(c.class(before), Word::Number) && c.word(before).contains(',');
        let behind_bracket = || c.mark(before, b')');
        number == 1 && (parted || first())
            || number <= 12 && listed()
            || follows && (parted || worded() || behind_sum() || behind_bracket())
    }

    /// Whether `2. Nama` follows an item of a list in the same paragraph.
    fn second_follows(&self, item: usize) -> bool {
        const FAR: usize = 48;
        let c = &self.c;
        let second = |at: usize| {
            c.word(at) == "2" && c.mark(at + 1, b'.') && c.glued(at + 1) && c.capital(at + 2)
        };
        (item + 1..item + FAR)
            .take_while(|&at| !c.parts(at, at + 1))
            .any(second)
    }

    /// Whether a sum with its hundredths stands at a token: `18.040.000.000,00`.
    fn is_exact_sum(&self, sum: usize) -> bool {
        let c = &self.c;
        matches!(c.class(sum), Word::Number) && c.len(sum) > 6 && c.word(sum).ends_with(",00")
    }

    /// Whether a number alone on its line is that of a row: the first, or the one behind the last such number.
    fn is_row(&mut self, at: usize) -> bool {
        let c = &self.c;
        let number = c.word(at).parse::<u64>().unwrap_or(0);
        let follows = number == 1 || number == self.row + 1;
        self.row = number;
        follows && number > 0 && at + 1 < c.all.len()
    }

    /// `3.2 Ruang lingkup` at the head of a line or behind the sum before it, and `16.28 Berangkat`, an hour as likely
    /// as a number.
    fn is_pointed_heading(&self, before: usize, at: usize) -> bool {
        let c = &self.c;
        let next = c.next(at);
        let named = c.capital(next) && matches!(c.class(next), Word::Other);
        let hour = || match c.word(at).split_once('.') {
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
        let behind_sum = || c.word(before).ends_with(",00");
        stamp && hour() || named && matches!(c.class(before), Word::Number) && behind_sum()
    }
}
