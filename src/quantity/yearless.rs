//! The year of a date that does not say it.

use super::date::{Date, DateRange, Weekday, Year};
use super::day::{Day, add_months};
use super::lean::{Lean, signed};
use super::offset::Direction;
use super::{Calendar, DurationUnit};

/// How near the next one must be to be meant without a word that says so: a day of the month, a day
/// of the year, a month.
const CLOSE: (i32, i32, i32) = (7, 61, 31);

/// A date without its year, or with only a part of it.
pub(super) fn date_of(date: Date, lean: Lean, today: Day) -> Option<Date> {
    match date.year {
        Year::TensOnly(tens) => {
            let year = last_century(i32::from(tens) * 10, today.year());
            return Some(Date {
                year: Year::Decade(year / 10),
                ..date
            });
        }
        Year::OfCentury(year) => {
            return date.with_year(last_century(i32::from(year), today.year()));
        }
        _ => {}
    }
    match (date.month, date.day) {
        (0, 0) => None,
        (0, day) => day_of_month(day, lean, today),
        (month, 0) => month_of_year(month, lean, today).map(|year| Date {
            weekday: None,
            ..date.with_year(year).unwrap_or(date)
        }),
        (month, day) => day_of_year(date, month, day, lean, today),
    }
}

/// `98` in 2026 is 1998.
fn last_century(year: i32, now: i32) -> i32 {
    let same = now - now.rem_euclid(100) + year;
    if same > now { same - 100 } else { same }
}

/// The direction and whether the one at hand is excluded; `None` where nothing is said.
fn direction(lean: Lean) -> Option<(Direction, bool)> {
    match lean {
        Lean::Toward(direction) => Some((direction, true)),
        Lean::Hint(direction) => Some((direction, false)),
        _ => None,
    }
}

/// `tanggal 25`
fn day_of_month(day: u8, lean: Lean, today: Day) -> Option<Date> {
    if let Lean::Offset(offset) = lean {
        let months = match offset.smallest_unit() {
            DurationUnit::Month => signed(offset),
            DurationUnit::Year => signed(offset) * 12,
            _ => return None,
        };
        let (year, month) = add_months(today.year(), today.month(), months)?;
        return Day::new(year, month, day).map(Day::date);
    }
    // Months too short for the day are passed over.
    let near = |back: bool| {
        (0..3).find_map(|months| {
            let months = if back { -months } else { months };
            let (year, month) = add_months(today.year(), today.month(), months)?;
            let day = Day::new(year, month, day)?;
            let fits = if back { day <= today } else { day >= today };
            fits.then_some(day)
        })
    };
    choose(near(true)?, near(false)?, lean, today, CLOSE.0).map(Day::date)
}

/// The last one or the next one, by what is said, else by how near they are.
fn choose(last: Day, next: Day, lean: Lean, today: Day, close: i32) -> Option<Day> {
    match direction(lean) {
        Some((Direction::Past, _)) => return Some(last),
        Some((Direction::Future, _)) => return Some(next),
        None => {}
    }
    let (ago, ahead) = (today.since(last), next.since(today));
    Some(if ahead <= close && ahead < ago {
        next
    } else {
        last
    })
}

/// `2 Mei`, `Selasa (4/8)`
fn day_of_year(date: Date, month: u8, day: u8, lean: Lean, today: Day) -> Option<Date> {
    let plain = |day: Day| Date {
        weekday: date.weekday,
        ..day.date()
    };
    if let Lean::Offset(offset) = lean
        && offset.smallest_unit() == DurationUnit::Year
    {
        return Day::new(today.year() + signed(offset), month, day).map(plain);
    }
    if let Some(weekday) = date.weekday
        && let Some(day) = with_weekday(month, day, weekday, lean, today)
    {
        return Some(plain(day));
    }
    // 29 February may be up to eight years away.
    let near = |back: bool, strict: bool| {
        (0..9).find_map(|years| {
            let year = today.year() + if back { -years } else { years };
            let day = Day::new(year, month, day)?;
            let fits = match (back, strict) {
                (true, false) => day <= today,
                (true, true) => day < today,
                (false, false) => day >= today,
                (false, true) => day > today,
            };
            fits.then_some(day)
        })
    };
    let strict = direction(lean).is_some_and(|(_, strict)| strict);
    let (last, next) = (near(true, strict)?, near(false, strict)?);
    choose(last, next, lean, today, CLOSE.1).map(plain)
}

/// The nearest year in which the day has the weekday.
fn with_weekday(month: u8, day: u8, weekday: Weekday, lean: Lean, today: Day) -> Option<Day> {
    (-6..=6)
        .filter_map(|years| Day::new(today.year() + years, month, day))
        .filter(|day| day.weekday() == weekday)
        .filter(|day| match lean {
            Lean::Toward(Direction::Past) => *day <= today,
            Lean::Toward(Direction::Future) => *day >= today,
            _ => true,
        })
        .min_by_key(|day| day.since(today).abs())
}

/// The year of a month.
fn month_of_year(month: u8, lean: Lean, today: Day) -> Option<i32> {
    let (year, now) = (today.year(), today.month());
    let last = if month <= now { year } else { year - 1 };
    let next = if month >= now { year } else { year + 1 };
    match lean {
        Lean::Offset(offset) => {
            return match offset.smallest_unit() {
                DurationUnit::Year => Some(year + signed(offset)),
                _ => None,
            };
        }
        Lean::Toward(Direction::Past) if month == now => return Some(year - 1),
        Lean::Toward(Direction::Future) if month == now => return Some(year + 1),
        Lean::Toward(Direction::Past) | Lean::Hint(Direction::Past) => return Some(last),
        Lean::Toward(Direction::Future) | Lean::Hint(Direction::Future) => return Some(next),
        _ => {}
    }
    let ahead = Day::new(next, month, 1)?.since(today);
    let near = last != next && ahead <= CLOSE.2;
    Some(if near { next } else { last })
}

/// Both ends in the same direction; the end is the first one after the start.
pub(super) fn range_of(range: DateRange, lean: Lean, today: Day) -> Option<DateRange> {
    let end = range.end?;
    let unsaid = range.start.year == Year::Unsaid && end.year == Year::Unsaid;
    if !unsaid || range.start.calendar != Calendar::Gregorian {
        return None;
    }
    // Months of which the last is to come are not told of yet.
    let months = range.start.day == 0 && lean == Lean::Unsaid;
    let lean = if months {
        Lean::Hint(Direction::Past)
    } else {
        lean
    };
    let start = date_of(range.start, lean, today)?;
    let mut end = match (start.month, end.month) {
        (month, 0) => Date { month, ..end },
        _ => end,
    };
    let year = start.year()?;
    let over = (end.month, end.day) < (start.month, start.day);
    end = end.with_year(year + i32::from(over))?;
    Some(DateRange {
        start: Date {
            weekday: range.start.weekday,
            ..start
        },
        end: Some(end),
    })
}
