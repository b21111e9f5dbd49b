//! Values are data: made, written and read again as the same.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use entitas::Span;
use entitas::number::Number;
use entitas::quantity::{
    self, Approx, Code, CodeKind, Conflict, Coordinate, Currency, DurationUnit, Fraction, Kind,
    Legal, LegalKind, Measure, Money, Numbered, Range, RangeOf, Rough, Score, Size, Value,
};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What serde writes is read again as the same.
fn through_json<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(serde_json::from_str::<T>(&json).unwrap(), *value, "{json}");
}

/// What `Display` writes is read again as the same.
fn through_text<T: Display + FromStr + PartialEq + Debug>(value: &T)
where
    T::Err: Debug,
{
    assert_eq!(value.to_string().parse::<T>().unwrap(), *value);
}

fn number() -> impl Strategy<Value = Number> {
    (-1_000_000_000i64..1_000_000_000, 0..4u32)
        .prop_map(|(mantissa, scale)| Number::new(mantissa.into(), scale).unwrap())
}

fn span() -> impl Strategy<Value = Span> {
    (0..1000usize, 1..20usize).prop_map(|(start, len)| Span::new(start, start + len))
}

fn of() -> impl Strategy<Value = RangeOf> {
    prop_oneof![
        Just(RangeOf::Cardinal),
        Just(RangeOf::Ordinal),
        Just(RangeOf::Percent),
        Just(RangeOf::Money(Currency::USD)),
        Just(RangeOf::Duration(DurationUnit::Month)),
        span().prop_map(RangeOf::Quantity),
    ]
}

proptest! {
    #[test]
    fn sums_and_places(amount in number(), lat in -90..=90i64, lon in -180..=180i64) {
        let sum = Money::new(amount, Currency::IDR);
        through_json(&sum);
        through_text(&sum);
        let place = Coordinate::new(Number::from(lat), Number::from(lon)).unwrap();
        through_json(&place);
        through_text(&place);
        prop_assert!(Coordinate::new(Number::from(lat + 181), Number::from(lon)).is_none());
    }

    #[test]
    fn measures_and_ranges(lo in number(), hi in number(), unit in span(), of in of()) {
        through_json(&Measure::new(lo, unit));
        through_json(&Range::new(lo, hi, of));
        through_json(&Approx::new(Rough::About { base: lo }, of));
        through_json(&Approx::new(Rough::Several { lo, hi, magnitude: hi }, of));
        let size = Size::new(&[lo, hi], unit).unwrap();
        through_json(&size);
        prop_assert_eq!(size.sides(), &[lo, hi]);
    }

    #[test]
    fn fractions_and_scores(above in 0..u32::MAX, below in 1..u32::MAX, first in 0..u16::MAX) {
        let part = Fraction::new(above, below).unwrap();
        through_json(&part);
        through_text(&part);
        let score = Score::new(first, 1);
        through_json(&score);
        through_text(&score);
        let article = Numbered::new(above, Some('D'));
        through_json(&article);
        through_text(&article);
    }
}

/// Every value that the cases hold.
#[test]
fn found_values_are_read_back() {
    let mut kinds = std::collections::BTreeSet::new();
    for file in ["kinds.toml", "news.toml", "variants.toml"] {
        let path = format!("{}/tests/data/quantity/{file}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        for found in quantity::find(&text.replace(['[', ']'], "")) {
            kinds.insert(found.kind());
            through_json(&found.value());
            through_text(&found.kind());
        }
    }
    assert!(kinds.len() >= 17, "{kinds:?}");
}

#[test]
fn laws_and_names() {
    let law = Legal::law(LegalKind::Law, 11, Some(2008));
    assert_eq!(law.to_string(), "11/2008");
    let place = Legal::of_article(Numbered::new(27, None))
        .with_paragraph(Numbered::new(3, None))
        .with_letter('a');
    assert_eq!(place.to_string(), "27(3)a");
    through_json(&law);
    through_json(&place);
    assert_eq!(
        serde_json::to_string(&law).unwrap(),
        r#"{"kind":"law","number":11,"year":2008}"#
    );
    let code = Code::new(Span::new(0, 4), Some(CodeKind::RtRw));
    through_json(&code);
    through_json(&Value::Code(code));
    through_text(&CodeKind::RtRw);
    through_text(&LegalKind::AssemblyDecree);
    through_text(&Conflict::Words);
    through_json(&Kind::DateRange);
}

#[test]
fn what_is_no_value_is_refused() {
    assert!(Fraction::new(1, 0).is_none() && "1/0".parse::<Fraction>().is_err());
    assert!(Size::new(&[Number::ONE], Span::new(0, 1)).is_none());
    assert!("5000".parse::<Money>().is_err() && "5000 Rp".parse::<Money>().is_err());
    for bad in ["", "-", "2-", "2-1-0", "+2-1", "2:1"] {
        assert!(bad.parse::<Score>().is_err(), "{bad}");
    }
    assert!(serde_json::from_str::<Coordinate>(r#"{"lat":"91","lon":"0"}"#).is_err());
    assert!(serde_json::from_str::<Size>(r#"{"sides":["1"],"unit":{"start":0,"end":1}}"#).is_err());
    assert!(serde_json::from_str::<Legal>(r#"{"number":4000,"roman":true}"#).is_err());
    assert!(serde_json::from_str::<Legal>(r#"{"numbre":4}"#).is_err());
    assert!(serde_json::from_str::<Currency>("\"Rp\"").is_err());
}
