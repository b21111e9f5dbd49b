//! Numbers, spans and what is made of them, in bytes.

use super::ROOM;
use crate::Span;
use crate::number::Number;

/// What can be written in bytes and read back the same.
pub(super) trait Pack: Copy {
    /// Whether the first byte is never nought, so that a nought says there is none.
    const MARKED: bool = false;

    fn put(self, to: &mut Writer<'_>);

    fn take(from: &mut Reader<'_>) -> Self;
}

/// Writes what an expression says.
pub(super) struct Writer<'b> {
    bytes: &'b mut [u8; ROOM],
    at: usize,
    /// Spans are counted from the start of the expression.
    start: usize,
    lost: bool,
}

impl<'b> Writer<'b> {
    pub(super) fn new(bytes: &'b mut [u8; ROOM], start: usize) -> Writer<'b> {
        Writer {
            bytes,
            at: 0,
            start,
            lost: false,
        }
    }

    #[inline]
    pub(super) fn put(&mut self, value: impl Pack) {
        value.put(self);
    }

    #[inline]
    pub(super) fn byte(&mut self, byte: u8) {
        match self.bytes.get_mut(self.at) {
            Some(place) => *place = byte,
            // Noughts are read behind the end.
            None => self.lost |= byte != 0,
        }
        self.at += 1;
    }

    /// Whether all that was put had room.
    pub(super) fn fits(&self) -> bool {
        !self.lost
    }

    fn bits(&mut self, mut number: u64) {
        while number > 0x7f {
            self.byte(number as u8 | 0x80);
            number >>= 7;
        }
        self.byte(number as u8);
    }
}

/// Reads what an expression says.
pub(super) struct Reader<'b> {
    bytes: &'b [u8; ROOM],
    at: usize,
    start: usize,
}

impl<'b> Reader<'b> {
    pub(super) fn new(bytes: &'b [u8; ROOM], start: usize) -> Reader<'b> {
        Reader {
            bytes,
            at: 0,
            start,
        }
    }

    #[inline]
    pub(super) fn take<T: Pack>(&mut self) -> T {
        T::take(self)
    }

    #[inline]
    pub(super) fn byte(&mut self) -> u8 {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        byte
    }

    fn bits(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }
}

/// A `Number` in as few bytes as its bits take, behind how many those are.
impl Pack for Number {
    #[inline]
    fn put(self, to: &mut Writer<'_>) {
        let bits = self.to_bits();
        // A sign bit is kept.
        let used = 129 - (bits ^ bits >> 127).leading_zeros();
        let count = used.div_ceil(8) as usize;
        to.byte(count as u8);
        for &byte in bits.to_le_bytes().iter().take(count) {
            to.byte(byte);
        }
    }

    #[inline]
    fn take(from: &mut Reader<'_>) -> Number {
        let count = usize::from(from.byte()).min(16);
        let rest = from.bytes.get(from.at..).unwrap_or_default();
        from.at += count;
        // All that may be of it at once, and what stands behind it out again.
        let bits = match rest.first_chunk() {
            Some(&bytes) => i128::from_le_bytes(bytes),
            None => {
                let mut bytes = [0; 16];
                bytes
                    .iter_mut()
                    .zip(rest)
                    .for_each(|(to, &byte)| *to = byte);
                i128::from_le_bytes(bytes)
            }
        };
        let unused = 128 - 8 * count as u32;
        Number::from_bits(bits.checked_shl(unused).map_or(0, |bits| bits >> unused))
    }
}

impl Pack for Span {
    fn put(self, to: &mut Writer<'_>) {
        let from = self.start().wrapping_sub(to.start) as i64;
        to.put(from);
        to.bits(self.len() as u64);
    }

    fn take(from: &mut Reader<'_>) -> Span {
        let start = from.start.wrapping_add(from.take::<i64>() as usize);
        Span::new(start, start.wrapping_add(from.bits() as usize))
    }
}

impl Pack for i64 {
    fn put(self, to: &mut Writer<'_>) {
        to.bits((self << 1 ^ self >> 63) as u64);
    }

    fn take(from: &mut Reader<'_>) -> i64 {
        let bits = from.bits();
        (bits >> 1) as i64 ^ -((bits & 1) as i64)
    }
}

/// Integers by way of a wider one.
macro_rules! integers {
    ($($kind:ident by $wide:ident;)*) => {$(
        impl Pack for $kind {
            fn put(self, to: &mut Writer<'_>) {
                to.put($wide::from(self));
            }

            fn take(from: &mut Reader<'_>) -> $kind {
                from.take::<$wide>() as $kind
            }
        }
    )*};
}

integers! {
    i8 by i64;
    i16 by i64;
    i32 by i64;
    u16 by u32;
}

impl Pack for u8 {
    fn put(self, to: &mut Writer<'_>) {
        to.byte(self);
    }

    fn take(from: &mut Reader<'_>) -> u8 {
        from.byte()
    }
}

impl Pack for u32 {
    fn put(self, to: &mut Writer<'_>) {
        to.bits(u64::from(self));
    }

    fn take(from: &mut Reader<'_>) -> u32 {
        from.bits() as u32
    }
}

impl Pack for bool {
    fn put(self, to: &mut Writer<'_>) {
        to.byte(u8::from(self));
    }

    fn take(from: &mut Reader<'_>) -> bool {
        from.byte() != 0
    }
}

impl Pack for char {
    fn put(self, to: &mut Writer<'_>) {
        to.put(u32::from(self));
    }

    fn take(from: &mut Reader<'_>) -> char {
        char::from_u32(from.take()).unwrap_or_default()
    }
}

impl<T: Pack> Pack for Option<T> {
    fn put(self, to: &mut Writer<'_>) {
        match self {
            Some(value) => {
                if !T::MARKED {
                    to.byte(1);
                }
                to.put(value);
            }
            None => to.byte(0),
        }
    }

    fn take(from: &mut Reader<'_>) -> Option<T> {
        let mark = from.byte();
        if mark == 0 {
            return None;
        }
        if T::MARKED {
            from.at -= 1;
        }
        Some(from.take())
    }
}

impl<A: Pack, B: Pack> Pack for (A, B) {
    fn put(self, to: &mut Writer<'_>) {
        to.put(self.0);
        to.put(self.1);
    }

    fn take(from: &mut Reader<'_>) -> (A, B) {
        (from.take(), from.take())
    }
}

impl<T: Pack, const N: usize> Pack for [T; N] {
    fn put(self, to: &mut Writer<'_>) {
        for item in self {
            to.put(item);
        }
    }

    fn take(from: &mut Reader<'_>) -> [T; N] {
        std::array::from_fn(|_| from.take())
    }
}
