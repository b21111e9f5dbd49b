//! Dates: days, months, weekdays, and what is said of the year.

use super::super::date::{Calendar, Date, DateRange, Weekday, Year};
use super::super::lexeme::{Lexeme, Word};
use super::super::time::DurationUnit;
use super::super::{Conflict, Value};
use super::amount;
use super::cursor::{Cursor, END};
use super::form::{Amount, Form};
use super::mixed::{self, Mixed};
use super::shape::{self, Shape, YEARS};
use super::when::{self, When};
use super::{Found, context, hijri, slip};
use crate::lang::lists::{beside_numbers, quantities as words};
use crate::number::{Number, digits};

/// The year behind a month: `2018`, `tahun 2018`, `363 SM`; with the token after it.
fn year_after(c: &Cursor<'_>, end: usize) -> Option<(i32, usize)> {
    let mut at = c.over(end - 1);
    // `21/Nov/2021`
    if c.mark(at, b'/') && c.mark(end.saturating_sub(2), b'/') {
        at = c.next(at);
        if matches!(c.word(at), Word::Number) && c.len(at) == 2 {
            return Some((shape::year(c.str(at))?, at + 1));
        }
    }
    if let Some((year, after)) = short_year(c, at) {
        return Some((year, after));
    }
    let said = matches!(c.word(at), Word::Duration(DurationUnit::Year, 1));
    if said || c.mark(at, b',') && is_after_comma(c, end, c.next(at)) {
        at = c.next(at);
    }
    if let Some(found) = before_era(c, at) {
        return Some(found);
    }
    if let Some(found) = torn_year(c, at) {
        return Some(found);
    }
    let next = c.next(at);
    let year = c
        .year_at(at)
        .or_else(|| early_year(c, at).filter(|_| !context::is_noun(c, next)))?;
    // `Juni 2018 kasus` would be a count, but nobody writes it; a unit behind says so.
    let counted = matches!(
        c.word(next),
        Word::Percent | Word::Unit(_) | Word::Money(..)
    );
    (!counted || said).then(|| (year, era_end(c, at)))
}

/// `11 September 202 5`, `11 Maret 20 25`: a scan has parted the last digits from the year.
fn torn_year(c: &Cursor<'_>, at: usize) -> Option<(i32, usize)> {
    let last = c.next(at);
    if !matches!((c.word(at), c.word(last)), (Word::Number, Word::Number)) {
        return None;
    }
    let head: i32 = c.str(at).parse().ok()?;
    let digit: i32 = c.str(last).parse().ok()?;
    let (heads, shift) = match c.len(last) {
        1 => (190..=209, 10),
        2 => (19..=20, 100),
        _ => return None,
    };
    let behind = c.next(last);
    let torn = heads.contains(&head)
        && !context::is_noun(c, behind)
        && !matches!(
            c.word(behind),
            Word::Unit(_) | Word::Percent | Word::Duration(..)
        );
    torn.then_some((head * shift + digit, last + 1))
}

/// `17 Agustus '45`
fn short_year(c: &Cursor<'_>, at: usize) -> Option<(i32, usize)> {
    let digits = c.next(at);
    let two = c.is_quote(at)
        && c.glued(digits)
        && matches!(c.word(digits), Word::Number)
        && c.len(digits) == 2;
    let year = shape::year(c.str(digits)).filter(|_| two)?;
    Some((year, digits + 1))
}

/// `11 September, 2001`, as English has it; in *pada 11 September, 2001 orang* it counts.
fn is_after_comma(c: &Cursor<'_>, end: usize, at: usize) -> bool {
    let day = end.checked_sub(2).map_or(Word::Other, |day| c.word(day));
    c.year_at(at).is_some() && day == Word::Number && !context::is_noun(c, c.next(at))
}

/// `10 September 954`
fn early_year(c: &Cursor<'_>, at: usize) -> Option<i32> {
    if !matches!(c.word(at), Word::Number) {
        return None;
    }
    match shape::read(c.str(at)) {
        Shape::Digits(read, 3) if read.shape == digits::Shape::Plain => {
            i32::try_from(read.number.to_u64()?)
                .ok()
                .filter(|&year| year >= 100)
        }
        _ => None,
    }
}

fn era_end(c: &Cursor<'_>, at: usize) -> usize {
    let next = c.next(at);
    if matches!(c.word(next), Word::Era) {
        next + 1
    } else {
        at + 1
    }
}

/// `3300 SM`: 1 SM is the year 0, so this is -3299 (ISO 8601).
pub(super) fn before_era(c: &Cursor<'_>, at: usize) -> Option<(i32, usize)> {
    if !matches!(c.word(at), Word::Number) {
        return None;
    }
    let mut next = c.next(at);
    let said = matches!(c.word(next), Word::Before) && c.is_one_of(c.next(next), words::CHRIST);
    if said {
        next = c.next(next);
    }
    let short = matches!(c.word(next), Word::BeforeEra) && c.shouts(next);
    if !short && !said {
        return None;
    }
    // *abad ke 5 SM*
    let before = c.prev(at);
    if matches!(c.word(before), Word::Ke) || c.has(before, Lexeme::SERIES) {
        return None;
    }
    match shape::read(c.str(at)) {
        Shape::Digits(read, _) => {
            let year = i32::try_from(read.number.to_i64()?)
                .ok()
                .filter(|&year| year > 0)?;
            Some((1 - year, next + 1))
        }
        _ => None,
    }
}

/// A date that begins with its day, in digits or words; `loose` takes `17/8` for one.
pub(super) fn day(c: &Cursor<'_>, at: usize, loose: bool) -> Option<(When, usize)> {
    match c.word(at) {
        Word::Number => of_shape(c, at, shape::read(c.str(at)), loose),
        Word::Numeral(_) => of_words(c, &amount::read(c, at)?),
        Word::Mixed => match mixed::read(c.str(at)) {
            Mixed::Date(date) => Some(with_year_after(c, When::Day(date), at + 1)),
            Mixed::Days(days) => Some(with_year_after(c, When::Days(days), at + 1)),
            _ => None,
        },
        _ => None,
    }
}

/// `tujuh belas Agustus`
pub(super) fn of_words(c: &Cursor<'_>, said: &Amount) -> Option<(When, usize)> {
    if said.form != Form::Words {
        return None;
    }
    let day = u32::try_from(said.number.to_u64()?).ok()?;
    with_month(c, day, None, said.end)
}

/// A date that begins with a token of digits.
pub(super) fn of_shape(
    c: &Cursor<'_>,
    at: usize,
    shape: Shape,
    loose: bool,
) -> Option<(When, usize)> {
    match shape {
        Shape::Date(date) => Some((When::Day(date), at + 1)),
        Shape::DateRange(range) if range.start.day > 0 => Some((When::Days(range), at + 1)),
        Shape::Slash(day, month) if loose => {
            Some((When::Day(Date::of_day(day, month, None)?), at + 1))
        }
        // *18/19 Maret*: two days that follow each other
        Shape::Slash(first, second) if second == first + 1 => {
            with_month(c, first, Some(second), at + 1)
        }
        Shape::Digits(read, 1..=2) => with_month(c, shape::plain(read)?, None, at + 1),
        Shape::Pair(start, end) => {
            with_month(c, shape::plain(start)?, Some(shape::plain(end)?), at + 1)
        }
        _ => None,
    }
}

/// A day whose month stands at a token.
pub(super) fn of_day(c: &Cursor<'_>, day: u32, month: usize) -> Option<(When, usize)> {
    with_month(c, day, None, month)
}

/// `5mei 2021`: a date that has its month, with the year behind it.
pub(super) fn with_year_after(c: &Cursor<'_>, when: When, end: usize) -> (When, usize) {
    let said = match when {
        When::Day(date) => date.year == Year::Unsaid,
        When::Days(days) => days.end.is_some_and(|end| end.year == Year::Unsaid),
    };
    match year_after(c, end).filter(|_| said) {
        Some((year, end)) => (when.with_year(year).unwrap_or(when), end),
        None => (when, end),
    }
}

/// Whether a number stands behind *tanggal*, or behind another that does: *tanggal 5 dan 7*.
pub(super) fn is_day(c: &Cursor<'_>, mut at: usize) -> bool {
    for _ in 0..6 {
        let before = c.prev(at);
        if matches!(c.word(before), Word::DateCue) {
            return true;
        }
        let other = c.prev(before);
        let joins = matches!(
            c.word(before),
            Word::And | Word::Until | Word::Mark(b',' | b'-')
        ) || context::until(c, before).is_some();
        if !joins || !matches!(c.word(other), Word::Number) {
            return false;
        }
        at = other;
    }
    false
}

/// `tanggal 5-7`: days of any month.
pub(super) fn days_alone(c: &Cursor<'_>, at: usize, amount: Amount) -> Option<DateRange> {
    let day = |number: Number| when::day_alone(number.to_u64()?);
    if !matches!(c.word(c.prev(at)), Word::DateCue) {
        return None;
    }
    let (start, end) = (day(amount.number)?, day(amount.hi?)?);
    (start.day < end.day).then_some(DateRange {
        start,
        end: Some(end),
    })
}

/// The month and the year behind a day or two.
fn with_month(c: &Cursor<'_>, start: u32, end: Option<u32>, after: usize) -> Option<(When, usize)> {
    let mut then = c.next(after - 1);
    // `20⏎April 2020`
    let broken = c.over(after - 1);
    if then == END
        && matches!(c.word(broken), Word::Month { .. } | Word::HijriMonth(_))
        && (after < 2 || c.prev(after - 1) != END)
    {
        then = broken;
    }
    // `21/Nov/2021`
    if c.mark(then, b'/') && matches!(c.word(c.next(then)), Word::Month { .. }) {
        then = c.next(then);
    }
    // *tanggal 17 bulan Agustus*
    if matches!(c.word(then), Word::Duration(DurationUnit::Month, 1))
        && matches!(
            c.word(c.next(then)),
            Word::Month { .. } | Word::HijriMonth(_)
        )
    {
        then = c.next(then);
    }
    let word = match c.word(then) {
        Word::Other => slip::month(c, then).map_or(Word::Other, |number| Word::Month {
            number,
            short: false,
        }),
        // `14 M aret 2025`, as a scan has it
        Word::Letter(_) => match slip::torn(c, then) {
            Some(lexeme) => {
                then += 1;
                lexeme.word
            }
            None => Word::Other,
        },
        word => word,
    };
    let (when, after) = match word {
        Word::Month { number, .. } => {
            let month = u32::from(number);
            let first = Date::of_day(start, month, None)?;
            let when = match end {
                Some(end) => When::Days(DateRange {
                    start: first,
                    end: Some(Date::of_day(end, month, None).filter(|_| start < end)?),
                }),
                None => When::Day(first),
            };
            (when, then + 1)
        }
        Word::HijriMonth(month) => return hijri::day(c, start, end, month, then + 1),
        // `28 Februari-3 Maret`
        Word::Mixed if end.is_none() => {
            let Mixed::MonthDay(month, day) = mixed::read(c.str(then)) else {
                return None;
            };
            let last = c.next(then);
            let Word::Month { number, .. } = c.word(last) else {
                return None;
            };
            let start = Date::of_day(start, u32::from(month), None)?;
            let end = Some(Date::of_day(day, u32::from(number), None)?);
            (When::Days(DateRange { start, end }), last + 1)
        }
        _ => return None,
    };
    match year_after(c, after) {
        Some((year, end)) => Some((when.with_year(year)?, end)),
        None => Some((when, after)),
    }
}

/// `Juni 2018`, `Mei`, `Januari-Maret 2016`, and `June 17, 2025`.
pub(super) fn month(c: &Cursor<'_>, at: usize) -> Option<Found> {
    let (when, short) = match c.word(at) {
        Word::Month { number, short } => (When::Day(Date::of_month(number)), short),
        Word::MonthPair(first, last) => (
            When::Days(DateRange {
                start: Date::of_month(first),
                end: Some(Date::of_month(last)),
            }),
            false,
        ),
        _ => return None,
    };
    if let Some((year, end)) = year_after(c, at + 1) {
        return Some(Found::new(when.with_year(year)?.value(), at, end));
    }
    if short {
        return english(c, at);
    }
    // A name: `Maret Samuel`, `Bunga April`.
    let next = c.next(at);
    let before = c.prev(at);
    let cased = !c.shouts(at);
    if cased
        && c.capital(next)
        && matches!(c.word(next), Word::Other)
        && !c.has(next, Lexeme::FUNCTION)
        && !c.begins(at)
        && !matches!(c.word(before), Word::Duration(..))
        && match c.word(before) {
            Word::And => !matches!(c.word(c.prev(before)), Word::Month { .. } | Word::Number),
            _ => !c.has(before, Lexeme::FUNCTION),
        }
    {
        return None;
    }
    Some(Found::new(when.value(), at, at + 1))
}

fn english(c: &Cursor<'_>, at: usize) -> Option<Found> {
    let Word::Month { number, .. } = c.word(at) else {
        return None;
    };
    let day_at = c.next(at);
    let day = match (c.word(day_at), shape::read(c.str(day_at))) {
        (Word::Number, Shape::Digits(read, 1..=2)) => shape::plain(read)?,
        _ => return None,
    };
    let comma = c.next(day_at);
    let year = c.year_at(c.next(comma)).filter(|_| c.mark(comma, b','));
    let date = Date::of_day(day, u32::from(number), year)?;
    let end = if year.is_some() {
        comma + 2
    } else {
        day_at + 1
    };
    Some(Found::new(Value::Date(date), at, end))
}

/// A weekday, with the date beside it: `Kamis (24/3/2016)`, `Jumat, 5 Mei`, `Selasa malam (5/6)`.
pub(super) fn weekday(c: &Cursor<'_>, at: usize) -> Option<Found> {
    let (first, second) = match c.word(at) {
        Word::Weekday(day) => (Weekday::of_number(day)?, None),
        Word::WeekdayPair(first, second) => (
            Weekday::of_number(first)?,
            Some(Weekday::of_number(second)?),
        ),
        _ => return None,
    };
    // *Minggu kedua* is a week.
    if first == Weekday::Sunday && second.is_none() && is_ordered(c, at) {
        return None;
    }
    // *Pasar Minggu*
    if c.is_one_of(c.prev(at), words::MARKET_DAY) && c.capital(c.prev(at)) {
        return None;
    }
    // At the head of a sentence *Minggu lalu* is last week.
    if c.is_one_of(at, words::WEEK_OR_SUNDAY)
        && c.begins(at)
        && matches!(c.word(c.next(at)), Word::Toward(_))
    {
        return None;
    }
    if let Some((when, end)) = beside(c, at) {
        let (value, conflict) = match when {
            When::Day(mut date) => {
                date.weekday = Some(first);
                let real = date.computed_weekday();
                (Value::Date(date), real.is_some_and(|real| real != first))
            }
            When::Days(mut range) => {
                range.start.weekday = Some(first);
                (Value::DateRange(range), false)
            }
        };
        return Some(Found {
            conflict: conflict.then_some(Conflict::Weekday),
            ..Found::new(value, at, end)
        });
    }
    match second {
        Some(second) => Some(Found::new(Value::WeekdayRange(first, second), at, at + 1)),
        None => Some(Found::new(Value::Weekday(first), at, at + 1)),
    }
}

/// Whether an ordinal stands behind a token.
pub(super) fn is_ordered(c: &Cursor<'_>, at: usize) -> bool {
    match c.word(c.next(at)) {
        Word::Numeral(numeral) => numeral.ordinal,
        Word::Whole { ordinal, .. } => ordinal,
        Word::Mixed => matches!(mixed::read(c.str(c.next(at))), Mixed::Ordinal(_)),
        Word::Ke | Word::Roman(_) | Word::Letter(b'I' | b'V') => true,
        _ => false,
    }
}

fn beside(c: &Cursor<'_>, at: usize) -> Option<(When, usize)> {
    let mut next = c.over(at);
    // *Rabu Pahing*: the day of the Javanese week of five
    if c.is_one_of(next, words::PASARAN) {
        next = c.next(next);
    }
    let mut part = 0;
    while part < 2
        && (matches!(c.word(next), Word::DayPart(_))
            || part == 1 && c.is_one_of(next, words::DAY_WORD))
    {
        next = c.next(next);
        part += 1;
    }
    // *Kamis dini hari WIB (03/05)*
    if part > 0 && matches!(c.word(next), Word::Zone(_)) && c.mark(c.next(next), b'(') {
        next = c.next(next);
    }
    if c.mark(next, b',') {
        next = c.over(next);
    }
    if !c.mark(next, b'(') {
        return day(c, next, part == 0);
    }
    let (when, end) = day(c, c.next(next), true)?;
    let close = c.next(end - 1);
    c.mark(close, b')').then_some((when, close + 1))
}

/// The days of one list.
const MOST_DAYS: usize = 6;

/// *25 dan 26 Juni*, *3, 5, dan 7 Mei 2020*: the day whose month a later one tells.
pub(super) fn of_list(c: &Cursor<'_>, at: usize, end: usize, number: u64) -> Option<Date> {
    if end != at + 1 || !(1..=31).contains(&number) {
        return None;
    }
    let (mut last, mut joined) = (number, false);
    let mut link = c.next(at);
    for _ in 0..MOST_DAYS {
        let comma = c.mark(link, b',');
        let and = matches!(c.word(link), Word::And);
        if !comma && !and {
            return None;
        }
        joined |= and;
        let next = c.next(link);
        if comma && matches!(c.word(next), Word::And) {
            link = next;
            continue;
        }
        if !matches!(c.word(next), Word::Number) {
            return None;
        }
        let day = c
            .str(next)
            .parse()
            .ok()
            .filter(|day| *day > last && *day <= 31)?;
        let behind = c.next(next);
        if let Word::Month { number: month, .. } = c.word(behind) {
            let year = year_after(c, behind + 1).map(|(year, _)| year);
            let first = u32::try_from(number).ok()?;
            return Date::of_day(first, u32::from(month), year).filter(|_| joined);
        }
        (last, link) = (day, behind);
    }
    None
}

/// Whether a bare number of plain digits is a year, by what stands beside it; with the token after.
pub(super) fn bare_year(
    c: &Cursor<'_>,
    at: usize,
    number: u64,
    len: usize,
) -> Option<(Date, usize)> {
    let before = c.prev(at);
    let next = c.next(at);
    let year = i32::try_from(number).ok()?;
    let date = Date::of_year(year);
    // `1439 H`, in the years of the Hijrah that news is about
    let hijri = matches!(c.word(next), Word::Letter(b'H')) && (1300..1500).contains(&number);
    let common = matches!(c.word(next), Word::Letter(b'M')) && len == 4 && YEARS.contains(&number);
    if matches!(c.word(next), Word::Era) || hijri || common {
        let calendar = if hijri || c.str(next).starts_with(['h', 'H']) {
            Calendar::Islamic
        } else {
            Calendar::Gregorian
        };
        return Some((Date { calendar, ..date }, next + 1));
    }
    let said = matches!(c.word(before), Word::Duration(DurationUnit::Year, 1))
        && !matches!(c.word(c.prev(before)), Word::Number | Word::Numeral(_));
    if said && (3..=4).contains(&len) {
        return Some((date, at + 1));
    }
    if len != 4 || !YEARS.contains(&number) {
        return None;
    }
    if c.has(before, Lexeme::MEASURED) && !c.is_one_of(before, words::ALONG)
        || is_tally(c, at)
        || is_level(c, at)
        // *600 desa dari 1926 desa*
        || c.is_one_of(before, beside_numbers::THAN)
            && c.is_word(next)
            && c.str(next) == c.str(c.prev(before))
    {
        return None;
    }
    let strong = [words::ON, words::SINCE, words::SEASON]
        .iter()
        .any(|cue| c.is_one_of(before, cue));
    // *Asian Games 2018 Direktur …*: what a number counts has no capital in running text.
    let named = c.capital(next) && (1990..2040).contains(&number) && !c.begins(at);
    if c.has(next, Lexeme::COUNT) && !c.shouts(next) && !strong && !named {
        return None;
    }
    if c.shouts(next) && c.has(next, Lexeme::COUNT) {
        return None;
    }
    let modern = (1500..2100).contains(&number);
    // *(1344)*, *(gagal; 1349)*
    let closed = c.mark(before, b';') && c.mark(next, b')');
    let cued = c.has(before, Lexeme::YEAR_CUE) || c.mark(before, b'(') && before != END || closed;
    // *pada 2100*: what will be is told of too, but not in thousands of years.
    let future = c.is_one_of(before, words::ON) && number <= 2500;
    if modern || cued && (number < 2100 || future) && !context::is_noun(c, next) {
        Some((date, at + 1))
    } else {
        None
    }
}

/// *harga naik dari 1950 menjadi 2050*: what something was before and is then.
fn is_level(c: &Cursor<'_>, at: usize) -> bool {
    let (before, next) = (c.prev(at), c.next(at));
    let moved = c.is_one_of(before, words::BECAME)
        || c.is_one_of(next, words::BECAME) && c.is_one_of(before, words::FROM);
    moved
        && (c.has_one_of(at.saturating_sub(7)..at, words::MOVED)
            || c.has_one_of(at.saturating_sub(7)..at, words::PRICED))
}

/// *… #GajianDariShopee *2047*: behind a hashtag at the end of a message the writer counts his messages.
fn is_tally(c: &Cursor<'_>, at: usize) -> bool {
    let before = c.prev(at);
    let tag = if c.mark(before, b'*') || c.mark(before, b'^') {
        c.prev(before)
    } else {
        before
    };
    c.next(at) == END && c.is_tag(tag)
}

/// `1990-an`, and `60-an` where the text talks of years.
pub(super) fn decade(year: u16) -> Date {
    Date {
        year: Year::Decade(i32::from(year / 10)),
        ..Date::default()
    }
}
