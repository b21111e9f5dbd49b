//! What expressions say, in bytes.

use super::Flags;
use super::forms::{Pack, Reader, Writer};
use crate::number::Number;
use crate::quantity::date::Year;
use crate::quantity::lean::Lean;
use crate::quantity::{
    Anchor, Approx, Calendar, Code, CodeKind, Conflict, Coordinate, Currency, Date, DateRange,
    DateTime, DayPart, Direction, Duration, DurationUnit, Fraction, Legal, LegalKind, Measure,
    Money, Numbered, Offset, Part, Range, RangeOf, Relative, Resolved, Rough, Score, Size, Time,
    Value, Weekday,
};

/// The number of [`Value::Legal`] below.
pub(super) const LEGAL: u8 = 20;

/// Kinds without fields: a byte, from one.
macro_rules! kinds {
    ($($kind:ident { $($variant:ident)* })*) => {$(
        impl Pack for $kind {
            const MARKED: bool = true;

            fn put(self, to: &mut Writer<'_>) {
                // Numbered from nought, whatever the kind's own numbers are.
                enum Place { $($variant),* }
                let place = match self {
                    $($kind::$variant => Place::$variant,)*
                };
                to.byte(place as u8 + 1);
            }

            fn take(from: &mut Reader<'_>) -> $kind {
                const ALL: &[$kind] = &[$($kind::$variant),*];
                let place = usize::from(from.byte()).saturating_sub(1);
                ALL.get(place).copied().unwrap_or(ALL[0])
            }
        }
    )*};
}

/// Records: their fields one after another.
macro_rules! records {
    ($($kind:ident { $($field:ident)* })*) => {$(
        impl Pack for $kind {
            fn put(self, to: &mut Writer<'_>) {
                let $kind { $($field),* } = self;
                $(to.put($field);)*
            }

            fn take(from: &mut Reader<'_>) -> $kind {
                $(let $field = from.take();)*
                $kind { $($field),* }
            }
        }
    )*};
}

/// Kinds with fields: the number of the variant, and its fields. The last arm is for numbers that are
/// never written.
macro_rules! variants {
    ($($kind:ident {
        $($number:literal $variant:ident $(($($item:ident)*))? $({$($field:ident)*})?,)*
        _ $never:expr,
    })*) => {$(
        impl Pack for $kind {
            const MARKED: bool = true;

            fn put(self, to: &mut Writer<'_>) {
                match self {
                    $($kind::$variant $(($($item),*))? $({$($field),*})? => {
                        to.byte($number);
                        $($(to.put($item);)*)?
                        $($(to.put($field);)*)?
                    })*
                }
            }

            fn take(from: &mut Reader<'_>) -> $kind {
                match from.byte() {
                    $($number => {
                        $($(let $item = from.take();)*)?
                        $($(let $field = from.take();)*)?
                        $kind::$variant $(($($item),*))? $({$($field),*})?
                    })*
                    _ => $never,
                }
            }
        }
    )*};
}

kinds! {
    Weekday { Monday Tuesday Wednesday Thursday Friday Saturday Sunday }
    Calendar { Gregorian Islamic }
    DurationUnit { Year Month Week Day Hour Minute Second }
    DayPart { Dawn Morning Midday Afternoon Night }
    Direction { Past Future }
    Part { Start Mid End }
    LegalKind {
        Law GovernmentRegulation EmergencyRegulation PresidentialRegulation PresidentialDecree
        PresidentialInstruction MinisterialRegulation MinisterialDecree RegionalRegulation
        AssemblyDecree Other
    }
    CodeKind {
        Nik Kk Npwp Nip Nisn Nidn Nib Passport Plate Account Case Letter Reference Postcode Rt Rw
        RtRw House Km School Model Book
    }
}

records! {
    Approx { rough of }
    Code { span kind }
    Coordinate { lat lon }
    DateRange { start end }
    DateTime { date time decimals utc }
    Duration { last unit larger }
    Fraction { numerator denominator }
    Legal { kind number roman suffix year article paragraph letter }
    Measure { amount unit }
    Money { amount currency }
    Numbered { number suffix }
    Range { lo hi of }
    Relative { offset anchor every weekday date part day_part time }
    Score { first second }
    Size { sides count unit }
}

variants! {
    Value {
        1 Cardinal(number),
        2 Ordinal(number),
        3 Percent(number),
        4 Money(sum),
        5 Date(date),
        6 DateTime(when),
        7 DateRange(dates),
        8 Relative(relative),
        9 Weekday(day),
        10 Time(time),
        11 Duration(length),
        12 Quantity(measure),
        13 Range(range),
        14 TimeRange(lo hi),
        15 WeekdayRange(lo hi),
        16 Fraction(fraction),
        17 Approx(approx),
        18 Score(score),
        19 Phone(digits),
        20 Legal(legal),
        21 Size(size),
        22 Code(code),
        23 Coordinate(coordinate),
        _ Value::Cardinal(Number::ZERO),
    }
    RangeOf {
        1 Cardinal,
        2 Ordinal,
        3 Percent,
        4 Money(currency),
        5 Duration(unit),
        6 Quantity(unit),
        _ RangeOf::Cardinal,
    }
    Rough {
        1 Several { lo hi magnitude },
        2 About { base },
        _ Rough::About { base: Number::ZERO },
    }
    Resolved {
        1 Date(date),
        2 DateRange(dates),
        3 PartOfYear(year part),
        4 DateTime(date time),
        5 DateTimeRange(start end),
        _ Resolved::PartOfYear(0, 0),
    }
    Lean {
        0 Unsaid,
        1 Toward(direction),
        2 Hint(direction),
        3 Offset(offset),
        4 PartOfYear(part year shift),
        _ Lean::Unsaid,
    }
    Anchor {
        0 Today,
        1 Week,
        2 Event,
        3 Date(date),
        _ Anchor::Today,
    }
}

/// In one byte.
impl Pack for Flags {
    fn put(self, to: &mut Writer<'_>) {
        let conflict = match self.conflict {
            None => 0,
            Some(Conflict::Weekday) => 1,
            Some(Conflict::Words) => 2,
        };
        to.byte(conflict << 1 | u8::from(self.approx));
    }

    fn take(from: &mut Reader<'_>) -> Flags {
        let byte = from.byte();
        Flags {
            approx: byte & 1 == 1,
            conflict: match byte >> 1 & 3 {
                1 => Some(Conflict::Weekday),
                2 => Some(Conflict::Words),
                _ => None,
            },
        }
    }
}

impl Pack for Currency {
    fn put(self, to: &mut Writer<'_>) {
        to.byte(self.index());
    }

    fn take(from: &mut Reader<'_>) -> Currency {
        Currency::of_index(from.byte())
    }
}

/// Of what the date is made, in the bits of the first byte.
impl Pack for Date {
    const MARKED: bool = true;

    fn put(self, to: &mut Writer<'_>) {
        let Date {
            year,
            month,
            day,
            weekday,
            calendar,
        } = self;
        let (form, year) = match year {
            Year::Unsaid => (0, 0),
            Year::Known(year) => (1, year),
            Year::Decade(year) => (2, year),
            Year::TensOnly(year) => (3, i32::from(year)),
            Year::OfCentury(year) => (4, i32::from(year)),
        };
        let weekday = weekday.map_or(0, |day| day as u8);
        let other = u8::from(calendar == Calendar::Islamic);
        to.byte(0x80 | form << 4 | other << 3 | weekday);
        to.put(year);
        to.byte(month);
        to.byte(day);
    }

    fn take(from: &mut Reader<'_>) -> Date {
        let form = from.byte();
        let year: i32 = from.take();
        Date {
            year: match form >> 4 & 7 {
                1 => Year::Known(year),
                2 => Year::Decade(year),
                3 => Year::TensOnly(year as u8),
                4 => Year::OfCentury(year as u8),
                _ => Year::Unsaid,
            },
            month: from.byte(),
            day: from.byte(),
            weekday: Weekday::of_number(form & 7),
            calendar: if form >> 3 & 1 == 1 {
                Calendar::Islamic
            } else {
                Calendar::Gregorian
            },
        }
    }
}

/// The hour with marks of what follows the minute.
impl Pack for Time {
    const MARKED: bool = true;

    fn put(self, to: &mut Writer<'_>) {
        let Time {
            hour,
            minute,
            second,
            offset,
        } = self;
        let more = u8::from(second.is_some()) << 6 | u8::from(offset.is_some()) << 5;
        to.byte(0x80 | more | hour & 0x1f);
        to.byte(minute);
        if let Some(second) = second {
            to.byte(second);
        }
        if let Some(offset) = offset {
            to.put(offset);
        }
    }

    fn take(from: &mut Reader<'_>) -> Time {
        let hour = from.byte();
        Time {
            hour: hour & 0x1f,
            minute: from.byte(),
            second: (hour >> 6 & 1 == 1).then(|| from.byte()),
            offset: (hour >> 5 & 1 == 1).then(|| from.take()),
        }
    }
}

/// The unit stands first, whose byte is never nought.
impl Pack for Offset {
    const MARKED: bool = true;

    fn put(self, to: &mut Writer<'_>) {
        let Offset {
            past,
            count,
            unit,
            half,
            more,
            smaller,
        } = self;
        to.put(unit);
        to.byte(u8::from(past) << 1 | u8::from(half));
        to.put(count);
        to.put(more);
        to.put(smaller);
    }

    fn take(from: &mut Reader<'_>) -> Offset {
        let unit = from.take();
        let form = from.byte();
        Offset {
            past: form >> 1 == 1,
            count: from.take(),
            unit,
            half: form & 1 == 1,
            more: from.take(),
            smaller: from.take(),
        }
    }
}
