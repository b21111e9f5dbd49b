//! A quantity as it is kept: in less than half the bytes of what it says.
//!
//! A text may be nothing but numbers, and their records are most of what a worker holds then. Most say
//! little: so what one says is written into its record in bytes, as few as it takes, and read back when
//! it is looked at. One that says more than the record holds, which only numbers of dozens of
//! digits together can, is no expression.

mod fields;
mod forms;

use super::lean::Lean;
use super::{
    Calendar, CodeKind, Conflict, Direction, Legal, Offset, Part, Quantity, Resolved, Value,
};
use crate::Span;
use crate::span::Start;
use forms::{Reader, Writer};

/// Bytes for what a quantity says: a range of two numbers of any size.
const ROOM: usize = 38;

/// Whether it is rough, and what contradicts itself in it.
#[derive(Clone, Copy)]
pub(super) struct Flags {
    pub(super) approx: bool,
    pub(super) conflict: Option<Conflict>,
}

/// All that is known of an expression.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expression {
    pub(crate) span: Span,
    pub(crate) value: Value,
    pub(crate) approx: bool,
    pub(crate) conflict: Option<Conflict>,
    pub(crate) lean: Lean,
    pub(crate) part: Option<Part>,
    pub(crate) resolved: Option<Resolved>,
    pub(crate) per: Option<Span>,
    /// What it identifies, be it a code by its form or not.
    pub(crate) identifies: Option<CodeKind>,
}

/// An [`Expression`] in bytes; what is not used of them is nought, so that equal ones have equal bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Packed {
    start: Start,
    len: u16,
    bytes: [u8; ROOM],
}

impl Expression {
    /// One of which nothing is known but what it is worth.
    pub(crate) fn new(span: Span, value: Value) -> Expression {
        Expression {
            span,
            value,
            approx: false,
            conflict: None,
            lean: Lean::Unsaid,
            part: None,
            resolved: None,
            per: None,
            identifies: None,
        }
    }

    /// The calendar of its date, where it is not the common one.
    pub(super) fn calendar(self) -> Option<Calendar> {
        let date = match self.value {
            Value::Date(date) => date,
            Value::DateRange(range) => range.start,
            _ => return None,
        };
        (date.calendar() != Calendar::Gregorian).then_some(date.calendar())
    }

    /// Which way a date without its year lies.
    pub(super) fn direction(self) -> Option<Direction> {
        match self.lean {
            Lean::Toward(direction) | Lean::Hint(direction) => Some(direction),
            _ => None,
        }
    }

    /// How far the year or month of a date lies.
    pub(super) fn offset(self) -> Option<Offset> {
        match self.lean {
            Lean::Offset(offset) => Some(offset),
            _ => None,
        }
    }

    /// What it identifies.
    pub(super) fn identifies(self) -> Option<CodeKind> {
        match self.value {
            Value::Code(code) => code.kind(),
            _ => self.identifies,
        }
    }

    /// `None` where it says too much, or is longer than 65,535 bytes, as only a gap of such length can
    /// make it.
    pub(crate) fn pack(self) -> Option<Quantity> {
        let len = u16::try_from(self.span.len()).ok()?;
        let mut bytes = [0; ROOM];
        let mut to = Writer::new(&mut bytes, self.span.start());
        to.put(Flags {
            approx: self.approx,
            conflict: self.conflict,
        });
        // Asked of every number, so that it stands before what takes long to read.
        to.put(self.identifies());
        to.put(self.value);
        to.put(self.lean);
        to.put(self.part);
        to.put(self.resolved);
        to.put(self.per);
        to.fits().then_some(Quantity(Packed {
            start: Start(self.span.start()),
            len,
            bytes,
        }))
    }
}

impl Quantity {
    /// Where it stands.
    #[inline]
    pub fn span(self) -> Span {
        self.0.start.span(usize::from(self.0.len))
    }

    /// What it is worth.
    pub fn value(self) -> Value {
        let mut from = self.reader();
        let _: Flags = from.take();
        let _: Option<CodeKind> = from.take();
        from.take()
    }

    /// The law that it refers to. Of what is none, nothing more than that is read.
    #[inline]
    pub(crate) fn law(self) -> Option<Legal> {
        let mut from = self.reader();
        let _: Flags = from.take();
        let _: Option<CodeKind> = from.take();
        (from.byte() == fields::LEGAL).then(|| from.take())
    }

    pub(super) fn flags(self) -> Flags {
        self.reader().take()
    }

    /// What it identifies: of a code its kind, of the ordinal in `Jalan Anggrek No. 5` a house.
    #[inline]
    pub fn identifies(self) -> Option<CodeKind> {
        let mut from = self.reader();
        let _: Flags = from.take();
        from.take()
    }

    fn reader(&self) -> Reader<'_> {
        Reader::new(&self.0.bytes, self.span().start())
    }

    /// All that is known of it.
    pub(crate) fn open(self) -> Expression {
        let mut from = self.reader();
        let Flags { approx, conflict } = from.take();
        Expression {
            span: self.span(),
            approx,
            conflict,
            identifies: from.take(),
            value: from.take(),
            lean: from.take(),
            part: from.take(),
            resolved: from.take(),
            per: from.take(),
        }
    }

    /// The same with what it means on the day of its text, which is left unsaid where there is no room.
    #[must_use]
    pub(crate) fn with_resolved(self, resolved: Option<Resolved>) -> Quantity {
        let expression = Expression {
            resolved,
            ..self.open()
        };
        expression.pack().unwrap_or(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Number;
    use crate::quantity::{Date, Range, RangeOf, find, resolve};

    #[test]
    fn a_record_is_small() {
        assert!(size_of::<Quantity>() <= 48, "{}", size_of::<Quantity>());
    }

    #[test]
    fn what_is_packed_is_read_back() {
        let text = "Rp 1,5 triliun, -20x30x40 cm, besok malam, Senin pekan depan pukul 10.00-12.30 WIB, \
            Pasal 5 ayat (2) huruf a UU Nomor 12A Tahun 2011, dua tahun tiga bulan, 3/4, 5-10 kg, ratusan juta rupiah, \
            16 Rajab 1446 H, awal Mei lalu, tahun 90-an, NIK 3201011203900001, Rp15.000/kg, 2-1, 081234567890, \
            2026-11-30T15:00:01.25Z, tiap 3 bulan, triwulan II tahun lalu, 6,2 derajat Lintang Selatan";
        let mut found = find(text);
        let today = Date::of(2026, 11, 30).unwrap();
        resolve(text, &mut found, today);
        assert!(found.len() > 20);
        for quantity in found {
            let opened = quantity.open();
            assert_eq!(opened.pack(), Some(quantity), "{opened:?}");
            assert_eq!(opened.value, quantity.value());
            assert_eq!(
                quantity.law().map(Value::Legal),
                Some(opened.value).filter(|value| matches!(value, Value::Legal(_)))
            );
        }
    }

    #[test]
    fn two_numbers_of_any_size_have_room() {
        let most = Number::new(10i128.pow(33) - 1, 20).unwrap();
        let lo = Number::new(1 - 10i128.pow(33), 0).unwrap();
        let value = Value::Range(Range {
            lo,
            hi: most,
            of: RangeOf::Percent,
        });
        let packed = Expression::new(Span::new(7, 90), value).pack();
        assert_eq!(packed.map(Quantity::value), Some(value));
    }

    #[test]
    fn only_a_gap_of_many_kilobytes_makes_an_expression_too_long() {
        let apart = |blanks: usize| find(&format!("Beratnya 5{}km.", " ".repeat(blanks)));
        let found = apart(1 << 15);
        assert_eq!((found.len(), found[0].span().len()), (1, (1 << 15) + 3));
        assert!(apart(1 << 16).is_empty());
    }
}
