//! The days that relative dates and parts of periods mean.

use super::date::{Date, DateRange, Weekday, Year};
use super::day::Day;
use super::lean::{Lean, signed};
use super::offset::{Direction, Offset};
use super::relative::{Anchor, Part, Relative};
use super::yearless::date_of;
use super::{DurationUnit, Resolved};

/// The last or next such weekday; today counts unless `strict`.
pub(super) fn weekday_toward(
    weekday: Weekday,
    direction: Direction,
    today: Day,
    strict: bool,
) -> Option<Day> {
    let ahead = i32::from(weekday.number()) - i32::from(today.weekday().number());
    let days = match direction {
        Direction::Past => -(-ahead).rem_euclid(7),
        Direction::Future => ahead.rem_euclid(7),
    };
    let days = match (days, direction) {
        (0, Direction::Past) if strict => -7,
        (0, Direction::Future) if strict => 7,
        _ => days,
    };
    today.plus(days)
}

/// A day so far from another.
fn shifted(from: Day, offset: Offset) -> Option<Day> {
    let sign = if offset.past { -1 } else { 1 };
    let mut day = from.plus_units(sign * i32::from(offset.count), offset.unit)?;
    if offset.half {
        day = match offset.unit {
            DurationUnit::Year => day.plus_months(sign * 6)?,
            DurationUnit::Month => day.plus(sign * 15)?,
            DurationUnit::Week => day.plus(sign * 4)?,
            _ => day,
        };
    }
    day.plus_units(sign * i32::from(offset.more), offset.smaller)
}

/// The unit on which an offset lands; half a unit makes it one smaller.
fn landing(offset: Offset) -> DurationUnit {
    match (offset.half, offset.smallest_unit()) {
        (true, DurationUnit::Year) => DurationUnit::Month,
        (true, _) => DurationUnit::Day,
        (false, unit) => unit,
    }
}

pub(super) fn of_relative(relative: Relative, today: Day) -> Option<Resolved> {
    if relative.every.is_some() {
        return None;
    }
    let offset = relative.offset?;
    let day = match relative.anchor {
        Anchor::Event => return None,
        Anchor::Date(date) => {
            let date = match date.year {
                Year::Unsaid => date_of(date, Lean::Unsaid, today)?,
                _ => date,
            };
            shifted(Day::of(date)?, offset)?
        }
        Anchor::Week => {
            let weekday = relative.weekday?;
            let monday = today
                .monday()?
                .plus_units(signed(offset), offset.smallest_unit())?;
            monday.plus(i32::from(weekday.number()) - 1)?
        }
        Anchor::Today => match (relative.weekday, offset.direction()) {
            (Some(weekday), Some(direction)) => {
                let near = weekday_toward(weekday, direction, today, true)?;
                let weeks = i32::from(offset.count) - 1;
                near.plus(if offset.past { -7 * weeks } else { 7 * weeks })?
            }
            (Some(weekday), None) => {
                let last = weekday_toward(weekday, Direction::Past, today, false)?;
                let next = weekday_toward(weekday, Direction::Future, today, false)?;
                if today.since(last) <= next.since(today) {
                    last
                } else {
                    next
                }
            }
            (None, _) => {
                let day = shifted(today, offset)?;
                let period = period(day, landing(offset))?;
                return match (relative.part, relative.time, period) {
                    (Some(part), _, _) => part_of_period(day, landing(offset), part),
                    (None, Some(time), Resolved::Date(date)) if date.day > 0 => {
                        Some(Resolved::DateTime(date, time))
                    }
                    _ => Some(period),
                };
            }
        },
    };
    Some(match relative.time {
        Some(time) => Resolved::DateTime(day.date(), time),
        None => Resolved::Date(day.date()),
    })
}

/// The day, week, month or year in which a day lies.
fn period(day: Day, unit: DurationUnit) -> Option<Resolved> {
    let date = day.date();
    Some(match unit {
        DurationUnit::Year => Resolved::Date(Date::of_year(day.year())),
        DurationUnit::Month => Resolved::Date(Date { day: 0, ..date }),
        DurationUnit::Week => days(day.monday()?, day.monday()?.plus(6)?),
        _ => Resolved::Date(date),
    })
}

fn days(start: Day, end: Day) -> Resolved {
    Resolved::DateRange(DateRange {
        start: start.date(),
        end: Some(end.date()),
    })
}

fn part_of_period(day: Day, unit: DurationUnit, part: Part) -> Option<Resolved> {
    if unit == DurationUnit::Week {
        let monday = day.monday()?;
        let (first, last) = match part {
            Part::Start => (0, 1),
            Part::Mid => (2, 3),
            Part::End => (5, 6),
        };
        return Some(days(monday.plus(first)?, monday.plus(last)?));
    }
    match period(day, unit)? {
        Resolved::Date(date) => part_of(date, part),
        _ => None,
    }
}

/// A third of a year (four months) or of a month (ten days, the last the rest).
pub(super) fn part_of(date: Date, part: Part) -> Option<Resolved> {
    let third = part as u8;
    let year = date.year()?;
    if date.day > 0 {
        return None;
    }
    if date.month > 0 {
        let start = Day::new(year, date.month, third * 10 + 1)?;
        let end = match part {
            Part::End => Day::last_of(year, date.month)?,
            _ => Day::new(year, date.month, third * 10 + 10)?,
        };
        return Some(days(start, end));
    }
    let month = |month: u8| Date {
        month,
        ..Date::of_year(year)
    };
    Some(Resolved::DateRange(DateRange {
        start: month(third * 4 + 1),
        end: Some(month(third * 4 + 4)),
    }))
}

/// The last such quarter, third or half that has begun, unless its year is said.
pub(super) fn part_of_year(
    code: u8,
    year: Option<i32>,
    shift: Option<i8>,
    today: Day,
) -> Option<Resolved> {
    let months = match code {
        33..=36 => 3,
        37..=39 => 4,
        _ => 6,
    };
    let first = match code {
        33..=36 => code - 33,
        37..=39 => code - 37,
        _ => code.checked_sub(40)?,
    } * months
        + 1;
    let year = match (year, shift) {
        (Some(year), _) => year,
        (None, None) if first > today.month() => today.year() - 1,
        (None, shift) => today.year() + i32::from(shift.unwrap_or(0)),
    };
    Some(Resolved::PartOfYear(year, code))
}
