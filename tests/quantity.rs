//! Quantities in running text: every case of `data/quantity/`, their form on the wire, and laws.

use entitas::quantity::{self, Kind};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::data;

#[test]
fn cases() {
    data::check("quantity");
}

/// Kind and value as every format writes them.
fn wire(text: &str) -> Vec<(String, Value)> {
    quantity::find(text)
        .iter()
        .map(|found| {
            let written = serde_json::to_value(found.view(text)).unwrap();
            assert_eq!(written["text"], found.text(text));
            assert_eq!(written["start"], found.span().start());
            assert_eq!(written["end"], found.span().end());
            assert_eq!(written["approx"], found.approx());
            (
                written["kind"].as_str().unwrap().to_owned(),
                written["value"].clone(),
            )
        })
        .collect()
}

/// Kind and value of each kind in JSON.
#[rustfmt::skip]
const WIRE: [(&str, &str, &str); 27] = [
    ("2.061 kasus", "cardinal", r#""2061""#),
    ("ke-17", "ordinal", r#""17""#),
    ("15 persen", "percent", r#""15""#),
    ("Rp 1,5 triliun", "money", r#"{"amount": "1500000000000", "currency": "IDR"}"#),
    ("Kamis (24/3/2016)", "date", r#""2016-03-24""#),
    ("60-an", "approx", r#"{"base": "60"}"#),
    ("tahun 60-an", "date", r#""XX6X""#),
    ("1-4 Maret 2016", "date_range", r#""2016-03-01/2016-03-04""#),
    ("Selasa", "weekday", r#""tuesday""#),
    ("pukul 09.15 WIB", "time", r#""09:15+07:00""#),
    ("1,5 tahun", "duration", r#""P1.5Y""#),
    ("5 km", "quantity", r#"{"amount": "5", "unit": "km", "ucum": "km"}"#),
    ("30 sachet", "cardinal", r#""30""#),
    ("20x30 cm", "quantity", r#"{"amount": "20x30", "unit": "cm", "ucum": "cm"}"#),
    ("Rp15.000/kg", "money", r#"{"amount": "15000", "currency": "IDR", "per": "kg"}"#),
    ("ratusan juta rupiah", "approx", r#"{"lo": "200000000", "hi": "999999999", "text_magnitude": "100000000", "of": "IDR"}"#),
    ("belasan tahun", "approx", r#"{"lo": "11", "hi": "19", "text_magnitude": "10", "of": "years"}"#),
    ("8,57° LS; 115,32° BT", "coordinate", r#"{"lat": "-8.57", "lon": "115.32"}"#),
    ("10-15 persen", "range", r#"{"lo": "10", "hi": "15", "of": "percent"}"#),
    ("2-3 jam", "range", r#"{"lo": "PT2H", "hi": "PT3H", "of": "duration"}"#),
    ("pukul 09.00-10.00", "range", r#"{"lo": "09:00", "hi": "10:00", "of": "time"}"#),
    ("dua pertiga", "fraction", r#""2/3""#),
    ("ratusan ribu", "approx", r#"{"lo": "200000", "hi": "999999", "text_magnitude": "100000"}"#),
    ("skor 2-1", "score", r#""2-1""#),
    ("+62 812-3456-7890", "phone", r#""+6281234567890""#),
    ("Pasal 27 ayat (3)", "legal", r#""27(3)""#),
    ("SMKN 57", "code", r#""SMKN 57""#),
];

#[test]
fn values_on_the_wire() {
    for (text, kind, value) in WIRE {
        let value: Value = serde_json::from_str(value).unwrap();
        assert_eq!(wire(text), [(kind.to_owned(), value)], "{text}");
    }
    let text = "Rabu (24/3/2016)";
    let written = serde_json::to_value(quantity::find(text)[0].view(text)).unwrap();
    assert_eq!(written["conflict"], "weekday");
}

/// The fields that stand beside the value of some kinds.
#[test]
fn fields_beside_the_value() {
    for (text, field, value) in [
        ("NIK 3273014408900001", "type", json!("nik")),
        ("NIK 3273014408900001", "valid", json!(true)),
        ("NIK 3273013208900001", "valid", json!(false)),
        ("NPWP 01.300.066.6-091.000", "valid", json!(true)),
        ("NPWP 01.300.066.7-091.000", "valid", json!(false)),
        ("Jalan Anggrek No. 5", "type", json!("house")),
        ("RT 05", "type", json!("rt")),
        ("SMKN 57", "type", json!("school")),
        ("RT 05", "valid", Value::Null),
        ("0812-3456-7890", "e164", json!("+6281234567890")),
        ("telepon 14045", "e164", Value::Null),
        ("5,75 persen per tahun", "per", json!("tahun")),
        ("250 ribu/malam", "per", json!("malam")),
        ("250 ribu", "per", Value::Null),
    ] {
        let written = serde_json::to_value(quantity::find(text)[0].view(text)).unwrap();
        assert_eq!(written[field], value, "{field} of {text}");
    }
}

#[test]
fn measures_in_other_units() {
    for (amount, from, to, value) in [
        (36, "km/jam", "m/s", Some("10")),
        (2, "ha", "m2", Some("20000")),
        (25, "°C", "K", Some("298.15")),
        (212, "°F", "°C", Some("100")),
        (1, "mil", "km", Some("1.609344")),
        (5, "ons", "gram", Some("500")),
        (1, "kWh", "MJ", Some("3.6")),
        (8, "Mbps", "Gbps", Some("0.008")),
        (1, "km", "mil", Some("0.621371192237334")),
        (1, "kg", "km", None),
        (1, "galon", "liter", None),
        (1, "M", "m", None),
    ] {
        let (from, to) = (quantity::Unit::new(from), quantity::Unit::new(to));
        let converted = from
            .convert(amount.into(), to)
            .map(|number| number.to_string());
        assert_eq!(converted.as_deref(), value, "{amount} {from:?} {to:?}");
    }
}

#[test]
fn parts_of_a_legal_reference() {
    let text = "Pasal 27 ayat (3) huruf a UU No. 11 Tahun 2008";
    let quantity::Value::Legal(place) = quantity::find(text)[0].value() else {
        panic!("{text}");
    };
    assert_eq!(place.article().map(|article| article.number()), Some(27));
    assert_eq!(
        place.paragraph().map(|paragraph| paragraph.number()),
        Some(3)
    );
    assert_eq!(place.letter(), Some('a'));
    assert_eq!(place.kind(), Some(quantity::LegalKind::Law));
    assert_eq!((place.number(), place.year()), (Some(11), Some(2008)));
}

/// What is said over and over in long input.
#[rustfmt::skip]
const REPEATED: [&str; 66] = [
    "9", "1.", "1,", "0,0,", "1-", "1/", "1:", "ribu juta ", "satu ", "dua puluh ", "juta ",
    "setengah ", "per ", "satu per ", "1 hingga ", "1 - ", "Rp ", "Rp 1 ", "$", "(", "1 (satu) ",
    "pukul ", "pukul 25.99 ", "Pasal ", "Pasal 1 ", "UU ", "Peraturan ", "No. ", "I ", "V, ",
    "Senin ", "Senin ( ", "Mei ", "1 Mei ", "31 Februari ", "99/99/9999 ", "1 tahun ", "٣", "３",
    "1٣ ", "½", "ke-", "-an ", "08", "+62 ", "A1 ", "RT 1 ", "kelas 1, ", "1 dan ", "1x", "1 x ",
    "5kg-", "1jt 1rb ", "Nomor 1/", "Rp1.000/2 ", "RT 1/2 ", "NIK 1 ", "8° LS ",
    "1 juta satu ribu ", "satu juta 1 ribu dua juta 1 ribu ", "255. A ", "(1) (2) ", "m/", "1 m/s/",
    "Pasar Minggu ", "jo 1 ",
];

/// Long and broken input is read in linear time: each unit takes well under a second.
#[test]
fn bad_input() {
    let many = 200_000;
    for unit in REPEATED {
        let text = unit.repeat(many / unit.len());
        let started = std::time::Instant::now();
        let found = quantity::find(&text);
        assert!(started.elapsed().as_secs() < 5, "{unit:?} takes too long");
        check(&text, &found);
    }
}

fn check(text: &str, found: &[quantity::Quantity]) {
    let mut end = 0;
    for quantity in found {
        let span = quantity.span();
        assert!(span.start() >= end && !span.is_empty(), "{span:?}");
        assert!(span.of(text).is_some(), "inside a character: {span:?}");
        end = span.end();
    }
}

const PIECES: &str = "(0|1|2|5|12|31|99|2016|1.000|10.30|1,5|½|٣|１|ribu|juta|satu|dua|lima|puluh|belas|ratus|koma|\
setengah|pertiga|per|pertama|kedua|ke-|-an|Rp|US|\\$|rupiah|dolar|AS|persen|%|km|jam|tahun|hari|Senin|Mei|Minggu|\
pukul|WIB|pagi|hingga|sampai|-|–|/|\\.|,|\\(|\\)|:|'|Pasal|ayat|huruf|a|UU|No\\.|Tahun|tentang|Komisi|VII|I|X|\
sekitar|lebih|dari|salah|SMKN|N219|kelas|dan|\\+62|0812|telepon|skor|M|SM|\n|\n\n| | | | ){0,40}";

proptest! {
    #[test]
    fn spans_are_sorted_apart_and_on_boundaries(text in PIECES) {
        check(&text, &quantity::find(&text));
    }

    #[test]
    fn any_text_is_read(text in ".{0,80}") {
        check(&text, &quantity::find(&text));
    }

    #[test]
    fn grouped_numbers_are_read_exactly(number in 0u64..1_000_000_000_000) {
        let mut digits = number.to_string();
        let mut at = digits.len();
        while at > 3 {
            at -= 3;
            digits.insert(at, '.');
        }
        let text = format!("Sebanyak {digits} orang hadir.");
        let found = quantity::find(&text);
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(found[0].kind(), Kind::Cardinal);
        prop_assert_eq!(found[0].value().view(&text).to_string(), number.to_string());
    }

    #[test]
    fn spelled_sums_are_read_exactly(number in 1u64..1_000_000_000_000_000) {
        let words = entitas::number::spell_money(number, "rupiah");
        let text = format!("Ia membayar {words} tunai.");
        let found = quantity::find(&text);
        prop_assert_eq!(found.len(), 1, "{}", text);
        prop_assert_eq!(found[0].text(&text), words);
        prop_assert_eq!(found[0].value().view(&text).to_string(), format!("{number} IDR"));
    }

    #[test]
    fn full_dates_are_read_exactly(year in 1600i32..2100, month in 1u32..13, day in 1u32..29) {
        let text = format!("Terjadi ({day}/{month}/{year}) lalu.");
        let found = quantity::find(&text);
        prop_assert_eq!(found.len(), 1);
        let expected = format!("{year:04}-{month:02}-{day:02}");
        prop_assert_eq!(found[0].value().view(&text).to_string(), expected);
    }
}

#[test]
fn values_keep_a_width() {
    let text = "Rp 2 juta pada Maret 2016";
    let found = quantity::find(text);
    let shown: Vec<String> = found
        .iter()
        .map(|found| format!("{:>12}|", found.value().view(text)))
        .collect();
    assert_eq!(shown, [" 2000000 IDR|", "     2016-03|"]);
    assert_eq!(found[0].span().to_string(), "0..9");
    assert_eq!(std::ops::Range::from(found[0].span()), 0..9);
}
