//! Dates and times: every case of `data/date.toml`, what they mean on the day of the text, and their
//! text forms.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use entitas::quantity::{
    self, Anchor, Date, DateRange, DateTime, Duration, DurationUnit, Offset, Relative, Time,
    Weekday,
};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use toml::Table;

use crate::data;

/// The day of the texts of the cases, a Sunday.
const TODAY: (i32, u8, u8) = (2026, 11, 29);

fn today() -> Date {
    Date::of(TODAY.0, TODAY.1, TODAY.2).unwrap()
}

/// The text with its expressions in brackets, and kind and value of each, `=` and what it means on the day
/// where it needs one.
fn read(text: &str) -> (String, Vec<String>) {
    let mut all = quantity::find(text);
    quantity::resolve(text, &mut all, today());
    let (mut marked, mut values, mut at) = (String::new(), Vec::new(), 0);
    for found in all {
        let span = found.span();
        marked += &text[at..span.start()];
        marked += &format!("[{}]", found.text(text));
        at = span.end();
        let mut value = format!("{} {}", found.kind(), found.value().view(text));
        if let Some(calendar) = found.calendar() {
            value += &format!(" {calendar}");
        }
        if let Some(day) = found.resolved() {
            value += &format!(" = {day}");
        }
        values.push(value);
    }
    marked += &text[at..];
    (marked, values)
}

#[test]
fn cases() {
    data::hold("date", &["text", "found"], |case| {
        let text = case["text"].as_str().unwrap();
        let (marked, values) = read(&text.replace(['[', ']'], ""));
        Table::from_iter([
            ("text".to_owned(), marked.into()),
            ("found".to_owned(), values.into()),
        ])
    });
}

#[test]
fn fields_beside_the_value() {
    for (text, field, value) in [
        ("pada Mei lalu", "direction", "past"),
        ("rapat akan digelar 2 Mei", "direction", "future"),
        ("Mei tahun lalu", "offset", "-P1Y"),
        ("awal 2025", "part", "start"),
        ("1 Ramadan 1445 H", "calendar", "islamic"),
    ] {
        let found = quantity::find(text);
        let written = serde_json::to_value(found[0].view(text)).unwrap();
        assert_eq!(written[field], value, "{text}");
        assert_eq!(written.get("resolved"), None, "{text}: no day was given");
    }
    let text = "tiap Senin";
    let found = quantity::find(text);
    let written = serde_json::to_value(found[0].view(text)).unwrap();
    assert_eq!(
        written["value"],
        serde_json::json!({"every": "P1W", "weekday": "monday"})
    );
}

#[test]
fn an_analyzer_resolves_too() {
    let analyzer = entitas::Analyzer::builder()
        .entities(false)
        .today(today())
        .build()
        .unwrap();
    let document = analyzer.analyze("Ia datang kemarin.");
    assert_eq!(
        document
            .quantities()
            .next()
            .unwrap()
            .resolved()
            .unwrap()
            .to_string(),
        "2026-11-28"
    );
    let open: Date = "XXXX-11-29".parse().unwrap();
    let error = entitas::Analyzer::builder()
        .today(open)
        .build()
        .unwrap_err();
    assert!(error.is_option(), "{error}");
}

/// What is written is read again as the same, by `FromStr` and by serde.
fn reads_back<T>(value: T)
where
    T: Display + FromStr + Serialize + DeserializeOwned + PartialEq + Debug,
    T::Err: Debug,
{
    let text = value.to_string();
    assert_eq!(text.parse::<T>().unwrap(), value, "{text}");
    let json = serde_json::to_string(&value).unwrap();
    assert_eq!(json, format!("\"{text}\""));
    assert_eq!(serde_json::from_str::<T>(&json).unwrap(), value);
}

#[test]
fn text_forms_are_read_back() {
    for date in [
        "XXXX",
        "2019",
        "-3299",
        "Y12345",
        "Y-12345",
        "199X",
        "XX6X",
        "XX98",
        "XXXX-05",
        "2018-06",
        "2016-03-24",
        "XXXX-05-02",
        "XXXX-XX-25",
        "XX98-05-02",
        "XXXX-02-29",
    ] {
        let read: Date = date.parse().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(read.to_string(), date);
        reads_back(read);
    }
    for range in ["2016-03-01/2016-03-04", "2010/..", "XXXX-01/XXXX-10"] {
        reads_back::<DateRange>(range.parse().unwrap());
    }
    for time in [
        "2021-11-21T08:30",
        "2021-11-21T08:30:00.120Z",
        "2021-11-21T08:30:00.5-03:30",
    ] {
        let read: DateTime = time.parse().unwrap();
        assert_eq!(read.to_string(), time);
        reads_back(read);
    }
    for bad in [
        "",
        "X",
        "20",
        "2026-13",
        "2026-02-30",
        "2026-1",
        "2026-00",
        "20260101",
        "2026-01-01 ",
        "-0000",
        "１９９９",
        "2026-XX",
        "+2026",
    ] {
        assert!(bad.parse::<Date>().is_err(), "{bad}");
        assert!(bad.parse::<Time>().is_err(), "{bad}");
    }
    for bad in ["P", "P1", "PT1", "1D", "P1D2Y", "PT1H2H", "P1H", "-P1D"] {
        assert!(bad.parse::<Duration>().is_err(), "{bad}");
    }
    assert!("29:00".parse::<Time>().is_err());
    assert!("montag".parse::<Weekday>().unwrap_err().is_name());
}

proptest! {
    #[test]
    fn days_are_read_back(year in -9999..=9999i32, month in 1..=12u8, day in 1..=31u8) {
        if let Some(date) = Date::of(year, month, day) {
            reads_back(date);
        }
    }

    #[test]
    fn times_are_read_back(hour in 0..24u8, minute in 0..60u8, second in proptest::option::of(0..60u8),
                           offset in proptest::option::of(-840..=840i16)) {
        reads_back(Time::of(hour, minute, second, offset).unwrap());
    }

    #[test]
    fn offsets_are_read_back(count in -9999..9999i16, unit in 0..7usize) {
        let units = [DurationUnit::Year, DurationUnit::Month, DurationUnit::Week, DurationUnit::Day,
                     DurationUnit::Hour, DurationUnit::Minute, DurationUnit::Second];
        let offset = Offset::new(count, units[unit]);
        reads_back(offset);
        reads_back(offset.duration());
    }

    #[test]
    fn days_back_and_forth(days in 1..400i16) {
        let text = format!("Itu {days} hari lalu dan {days} hari mendatang.");
        let mut found = quantity::find(&text);
        quantity::resolve(&text, &mut found, today());
        let day = |at: usize| found[at].resolved().unwrap().date().unwrap();
        let (past, future) = (day(0), day(1));
        // Counted by the calendar of another crate.
        let civil = |(y, m, d): (i32, u8, u8)| datealgo::date_to_rd((y, m, d));
        let of = |date: Date| civil((date.year().unwrap(), date.month().unwrap(), date.day().unwrap()));
        prop_assert_eq!(civil(TODAY) - of(past), i32::from(days));
        prop_assert_eq!(of(future) - civil(TODAY), i32::from(days));
    }
}

#[test]
fn relative_dates_are_made_and_read() {
    let made = Relative::new(Offset::new(-1, DurationUnit::Week))
        .with_anchor(Anchor::Week)
        .with_weekday(Weekday::Friday);
    let found = quantity::find("Jumat pekan lalu");
    assert_eq!(found[0].value(), quantity::Value::Relative(made));
    let json = serde_json::to_string(&made).unwrap();
    assert_eq!(
        json,
        r#"{"offset":"-P1W","anchor":"week","weekday":"friday"}"#
    );
    assert_eq!(serde_json::from_str::<Relative>(&json).unwrap(), made);
}
