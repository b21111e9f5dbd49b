//! Telling which day a date means from the day of its text.
//!
//! What the words say decides first: an offset, *lalu* and *depan*, *akan* before it. Without them a
//! text tells of what was, so the last such day or month is meant — but where the next one is close
//! (a week for a day of the month, two months for a date or a month) and the last one far, the next.
//! A weekday beside the date picks the year in which both agree.

use super::date::{Date, Weekday, Year};
use super::day::Day;
use super::lean::{Lean, signed};
use super::offset::Direction;
use super::packed::Expression;
use super::period::{of_relative, part_of, part_of_year, weekday_toward};
use super::yearless::{date_of, range_of};
use super::{Calendar, Quantity, Resolved, Time, Value};
use crate::lang::lists::quantities as words;

/// Sets what each of the expressions means for a text of the day `today`.
///
/// `text` is the text that they were found in. Full dates mean what they say and stay without; so do
/// those that mean no one day (*tiap Senin*, *H-7*). An analyzer does the same where its builder
/// was given the day.
///
/// ```
/// use entitas::quantity::{self, Date};
///
/// let text = "Ia tiba kemarin.";
/// let mut found = quantity::find(text);
/// quantity::resolve(text, &mut found, Date::of(2026, 11, 30).unwrap());
/// assert_eq!(found[0].resolved().map(|day| day.to_string()).as_deref(), Some("2026-11-29"));
/// ```
pub fn resolve(text: &str, found: &mut [Quantity], today: Date) {
    let Some(today) = Day::of(today) else {
        return;
    };
    let mut year = None;
    for quantity in found.iter_mut() {
        let one = quantity.open();
        let named = year.and_then(|year| in_year(one, year));
        let resolved = named.map(Resolved::Date).or_else(|| alone(one, today));
        *quantity = quantity.with_resolved(resolved);
        if let Value::Date(date) = one.value {
            year = date
                .year()
                .filter(|_| date.calendar == Calendar::Gregorian)
                .or(year);
        }
    }
    for at in 0..found.len() {
        if let Some(date) = shared_year(text, found, at).or_else(|| next_weekday(text, found, at))
            && let Some(quantity) = found.get_mut(at)
        {
            *quantity = quantity.with_resolved(Some(Resolved::Date(date)));
        }
        // *Rabu, tanggal 17 April*: the weekday tells the year.
        if let Some(date) = year_by_weekday(text, found, at, today)
            && let Some(quantity) = found.get_mut(at + 1)
        {
            *quantity = quantity.with_resolved(Some(Resolved::Date(date)));
        }
        // *Rabu, tanggal 24 September 2025*
        if let Some(Value::Weekday(weekday)) = found.get(at).map(|day| day.value())
            && let Some(day) = date_behind(text, found, at, weekday)
            && let Some(quantity) = found.get_mut(at)
        {
            *quantity = quantity.with_resolved(day.map(|day| Resolved::Date(day.date())));
        }
        let times = match found.get(at).map(|time| time.value()) {
            Some(Value::Time(time)) => (time, None),
            Some(Value::TimeRange(lo, hi)) => (lo, Some(hi)),
            _ => continue,
        };
        let day = day_beside(text, found, at, today);
        if let Some(quantity) = found.get_mut(at) {
            *quantity = quantity.with_resolved(day.and_then(|day| at_time(day, times.0, times.1)));
        }
    }
}

/// *Rapat 2023 dibuka Selasa (7/3)*: the day in the year that the text named last, where the weekday agrees.
fn in_year(quantity: Expression, year: i32) -> Option<Date> {
    let Value::Date(date) = quantity.value else {
        return None;
    };
    let weekday = date.weekday.filter(|_| quantity.part.is_none())?;
    let open = date.year == Year::Unsaid && date.day > 0 && date.calendar == Calendar::Gregorian;
    let said = matches!(quantity.lean, Lean::Unsaid | Lean::Hint(_));
    let day = Day::new(year, date.month, date.day).filter(|_| open && said)?;
    (day.weekday() == weekday).then(|| Date {
        weekday: date.weekday,
        ..day.date()
    })
}

/// Whether nothing but spaces, commas and some of the words stands between two expressions.
fn linked(text: &str, first: Expression, second: Expression, words: &[&str]) -> bool {
    let between = text.get(first.span.end()..second.span.start());
    between
        .filter(|between| between.len() <= 32)
        .is_some_and(|between| {
            between
                .split(|letter: char| letter.is_whitespace() || letter == ',')
                .all(|word| word.is_empty() || words.contains(&word))
        })
}

/// *Agustus dan Oktober 2004*: the year is said once.
fn shared_year(text: &str, found: &[Quantity], at: usize) -> Option<Date> {
    let (first, second) = (found.get(at)?.open(), found.get(at + 1)?.open());
    let (Value::Date(date), Value::Date(next)) = (first.value, second.value) else {
        return None;
    };
    let alike = date.year == Year::Unsaid
        && first.lean == Lean::Unsaid
        && first.part.is_none()
        && date.calendar == Calendar::Gregorian
        && next.calendar == Calendar::Gregorian
        && (date.day > 0) == (next.day > 0)
        && (1..next.month).contains(&date.month);
    let year = next.year().filter(|_| alike)?;
    let between = text.get(first.span.end()..second.span.start())?;
    let joined =
        between.contains(char::is_alphabetic) && linked(text, first, second, words::BETWEEN_DATES);
    joined.then(|| date.with_year(year))?
}

/// *mulai Selasa (2/12) sampai Rabu*: the first such weekday after the date.
fn next_weekday(text: &str, found: &[Quantity], at: usize) -> Option<Date> {
    let (first, second) = (found.get(at.checked_sub(1)?)?.open(), found.get(at)?.open());
    let Value::Weekday(weekday) = second.value else {
        return None;
    };
    let start = day_of(first)?;
    let day = weekday_toward(weekday, Direction::Future, start, true)?;
    linked(text, first, second, words::TO).then(|| day.date())
}

/// The one day that an expression means.
fn day_of(quantity: Expression) -> Option<Day> {
    match (quantity.value, quantity.resolved) {
        (Value::Date(date), _) if date.year().is_some() => Day::of(date),
        (Value::Date(_) | Value::Weekday(_) | Value::Relative(_), Some(resolved)) => {
            Day::of(resolved.date()?)
        }
        _ => None,
    }
}

/// The date behind a weekday, in the year in which both agree.
fn year_by_weekday(text: &str, found: &[Quantity], at: usize, today: Day) -> Option<Date> {
    let (day, behind) = (found.get(at)?.open(), found.get(at + 1)?.open());
    let (Value::Weekday(weekday), Value::Date(date)) = (day.value, behind.value) else {
        return None;
    };
    let open = date.year == Year::Unsaid && date.day > 0 && date.weekday.is_none();
    if !open || !linked(text, day, behind, words::DATE) {
        return None;
    }
    let date = Date {
        weekday: Some(weekday),
        ..date
    };
    date_of(date, behind.lean, today)
}

/// The day of the date behind a weekday; none where they do not agree.
fn date_behind(text: &str, found: &[Quantity], at: usize, weekday: Weekday) -> Option<Option<Day>> {
    let (day, date) = (found.get(at)?.open(), found.get(at + 1)?.open());
    let Value::Date(_) = date.value else {
        return None;
    };
    let behind = day_of(date)?;
    let agrees = behind.weekday() == weekday;
    linked(text, day, date, words::DATE).then_some(agrees.then_some(behind))
}

/// The day that a time is told of: that of the date before it, or of the one behind.
fn day_beside(text: &str, found: &[Quantity], at: usize, today: Day) -> Option<Day> {
    let time = found.get(at)?.open();
    if let Lean::Offset(offset) = time.lean {
        return today.plus_units(signed(offset), offset.smallest_unit());
    }
    let before = at.checked_sub(1).and_then(|before| found.get(before));
    let before = before.map(|before| before.open());
    let day_before = before.and_then(|before| {
        linked(text, before, time, words::DAY_TO_TIME).then(|| day_of(before))?
    });
    day_before.or_else(|| {
        let after = found.get(at + 1)?.open();
        linked(text, time, after, words::DAY_TO_TIME).then(|| day_of(after))?
    })
}

fn at_time(day: Day, lo: Time, hi: Option<Time>) -> Option<Resolved> {
    let Some(hi) = hi else {
        return Some(Resolved::DateTime(day.date(), lo));
    };
    // `jam 22.00-02.00` ends on the next day.
    let over = (hi.hour, hi.minute) < (lo.hour, lo.minute);
    let end = day.plus(i32::from(over))?;
    Some(Resolved::DateTimeRange((day.date(), lo), (end.date(), hi)))
}

/// What an expression means by itself.
fn alone(quantity: Expression, today: Day) -> Option<Resolved> {
    let lean = quantity.lean;
    match quantity.value {
        Value::Date(date) => {
            let whole = match date.year {
                Year::Known(_) => quantity.part.map(|_| date),
                Year::Decade(_) => None,
                _ => date_of(date, lean, today),
            }
            .filter(|_| date.calendar == Calendar::Gregorian)?;
            match quantity.part {
                Some(part) => part_of(whole, part),
                None => Some(Resolved::Date(whole)),
            }
        }
        Value::DateRange(range) => range_of(range, lean, today).map(Resolved::DateRange),
        Value::Weekday(weekday) => {
            let direction = match lean {
                Lean::Toward(direction) | Lean::Hint(direction) => direction,
                _ => Direction::Past,
            };
            let day = weekday_toward(weekday, direction, today, false)?;
            Some(Resolved::Date(day.date()))
        }
        Value::Relative(relative) => of_relative(relative, today),
        Value::Ordinal(_) => match lean {
            Lean::PartOfYear(code, year, shift) => part_of_year(code, year, shift, today),
            _ => None,
        },
        _ => None,
    }
}
