//! Conversions to the types of the crate `jiff`.

use jiff::{Span, civil, tz::Offset};

use super::{Calendar, Date, DateTime, Duration, DurationUnit, Resolved, Time, Weekday};
use crate::number::Number;

impl Date {
    /// The civil date; `None` unless year, month and day are said, and in another calendar.
    ///
    /// ```
    /// use entitas::quantity::{self, Value};
    ///
    /// let found = quantity::find("Rapat digelar Kamis (24/3/2016).");
    /// let Value::Date(date) = found[0].value() else { panic!() };
    /// assert_eq!(date.to_jiff(), Some(jiff::civil::date(2016, 3, 24)));
    /// ```
    pub fn to_jiff(self) -> Option<civil::Date> {
        if self.calendar() != Calendar::Gregorian {
            return None;
        }
        let year = i16::try_from(self.year()?).ok()?;
        let month = i8::try_from(self.month()?).ok()?;
        civil::Date::new(year, month, i8::try_from(self.day()?).ok()?).ok()
    }
}

impl DateTime {
    /// The civil date and time, without its zone.
    pub fn to_jiff(self) -> Option<civil::DateTime> {
        let time = self.time().to_jiff()?;
        let nanosecond = i32::try_from(self.nanosecond()).ok()?;
        let time = time.with().subsec_nanosecond(nanosecond).build().ok()?;
        Some(civil::DateTime::from_parts(self.date().to_jiff()?, time))
    }
}

impl Resolved {
    /// The civil date and time where it is a time of a day; a day is its midnight. `None` for months,
    /// years and stretches.
    ///
    /// ```
    /// use entitas::quantity::{self, Date};
    ///
    /// let text = "Rapat digelar besok jam 3 sore.";
    /// let mut found = quantity::find(text);
    /// quantity::resolve(text, &mut found, Date::of(2026, 11, 29).unwrap());
    /// let meeting = found[0].resolved().and_then(|day| day.to_jiff());
    /// assert_eq!(meeting, Some(jiff::civil::date(2026, 11, 30).at(15, 0, 0, 0)));
    /// ```
    pub fn to_jiff(self) -> Option<civil::DateTime> {
        match self {
            Resolved::Date(date) => Some(date.to_jiff()?.to_datetime(civil::Time::midnight())),
            Resolved::DateTime(date, time) => Some(date.to_jiff()?.to_datetime(time.to_jiff()?)),
            _ => None,
        }
    }
}

impl Weekday {
    /// The weekday.
    pub fn to_jiff(self) -> civil::Weekday {
        match self {
            Weekday::Monday => civil::Weekday::Monday,
            Weekday::Tuesday => civil::Weekday::Tuesday,
            Weekday::Wednesday => civil::Weekday::Wednesday,
            Weekday::Thursday => civil::Weekday::Thursday,
            Weekday::Friday => civil::Weekday::Friday,
            Weekday::Saturday => civil::Weekday::Saturday,
            Weekday::Sunday => civil::Weekday::Sunday,
        }
    }
}

impl Time {
    /// The civil time; `None` for 24:00, which belongs to the next day.
    pub fn to_jiff(self) -> Option<civil::Time> {
        let part = |part: u8| i8::try_from(part).ok();
        let second = self.second().unwrap_or(0);
        civil::Time::new(part(self.hour())?, part(self.minute())?, part(second)?, 0).ok()
    }

    /// The offset of the zone that the text names.
    pub fn offset_to_jiff(self) -> Option<Offset> {
        Offset::from_seconds(i32::from(self.offset()?) * 60).ok()
    }
}

impl Duration {
    /// The span; `None` where a unit has decimals that smaller units cannot say exactly (half a
    /// year), or where jiff cannot hold the count. Half a week, a day, an hour and a minute are
    /// said in the next smaller unit.
    ///
    /// ```
    /// use entitas::quantity::{self, Value};
    /// use jiff::ToSpan;
    ///
    /// let found = quantity::find("Perjalanan itu makan waktu satu setengah jam.");
    /// let Value::Duration(duration) = found[0].value() else { panic!() };
    /// assert_eq!(duration.to_jiff().map(|span| span.fieldwise()), Some(1.hour().minutes(30).fieldwise()));
    /// ```
    pub fn to_jiff(self) -> Option<Span> {
        use DurationUnit::{Day, Hour, Minute, Month, Second, Week, Year};
        let mut span = Span::new();
        // What a larger unit leaves over, counted in the one at hand.
        let mut over = Number::ZERO;
        for (unit, smaller) in [
            (Year, None),
            (Month, None),
            (Week, Some(7)),
            (Day, Some(24)),
            (Hour, Some(60)),
            (Minute, Some(60)),
            (Second, None),
        ] {
            let count = self.count(unit).checked_add(over)?;
            let (whole, part) = count.split();
            let whole = i64::try_from(whole).ok()?;
            span = match unit {
                Year => span.try_years(whole),
                Month => span.try_months(whole),
                Week => span.try_weeks(whole),
                Day => span.try_days(whole),
                Hour => span.try_hours(whole),
                Minute => span.try_minutes(whole),
                Second => span.try_seconds(whole),
            }
            .ok()?;
            over = Number::ZERO;
            if let Some((digits, places)) = part {
                let rest = Number::new(digits, places)?;
                match smaller {
                    Some(times) => over = rest.checked_mul(Number::from(times))?,
                    None if unit == Second => {
                        let nanos = rest.shift(9)?.to_i64()?;
                        span = span.try_nanoseconds(nanos).ok()?;
                    }
                    None => return None,
                }
            }
        }
        Some(span)
    }
}
