//! Numbers: read, written, spelt and reckoned with.

use std::cmp::Ordering;

use entitas::number::{self, Number};

/// A number is what its plain form, its words, its digits as Indonesian writes them and its JSON say.
fn read_back(number: Number) {
    let plain = number.to_string();
    assert_eq!(Number::from_decimal(&plain).unwrap(), number);
    let words = number::spell(number);
    assert_eq!(number::parse(&words).unwrap(), number, "{words}");
    if !plain.contains('/') {
        let digits = grouped(&plain);
        assert_eq!(number::parse(&digits).unwrap(), number, "{digits}");
    }
    let json = serde_json::to_string(&number).unwrap();
    assert_eq!(serde_json::from_str::<Number>(&json).unwrap(), number);
}

/// `1234567.5` as `1.234.567,5`.
fn grouped(plain: &str) -> String {
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    let (minus, whole) = match whole.strip_prefix('-') {
        Some(whole) => ("-", whole),
        None => ("", whole),
    };
    let mut out = minus.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push('.');
        }
        out.push(digit);
    }
    if !decimals.is_empty() {
        out.push(',');
        out.push_str(decimals);
    }
    out
}

/// A string is a number that can be written and read again, or no number from some character on.
pub fn number(text: &str) {
    match number::parse(text) {
        Ok(number) => read_back(number),
        Err(error) => {
            let at = error.position();
            assert!(at.is_none_or(|at| text.is_char_boundary(at)), "{error}");
        }
    }
    if let Ok(number) = Number::from_decimal(text) {
        read_back(number);
    }
}

/// The whole range: two numbers of any size, scale and denominator made of bytes, each written and
/// read again, and the laws of arithmetic between them.
pub fn numbers(bytes: &[u8]) {
    let [a, b] = [made(bytes, 0), made(bytes, 1)];
    for number in [a, b].into_iter().flatten() {
        read_back(number);
        assert!(number.to_f64().is_finite());
        let (above, below) = number.to_ratio();
        assert_eq!(Number::ratio(above, below), Some(number));
        assert_eq!(number.to_i64().map(Number::from).unwrap_or(number), number);
        if let Some(whole) = number.to_u64() {
            let ordinal = number::spell_ordinal(whole);
            assert_eq!(Number::from(whole), number);
            assert_eq!(number::parse(&ordinal).unwrap(), number, "{ordinal}");
        }
    }
    let (Some(a), Some(b)) = (a, b) else {
        return;
    };
    assert_eq!(a == b, a.cmp(&b) == Ordering::Equal);
    assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
    // The nearest float of the greater is never the smaller.
    assert!(a < b || a.to_f64() >= b.to_f64(), "{a} {b}");
    if let Some(sum) = a.checked_add(b) {
        assert_eq!(b.checked_add(a), Some(sum));
        assert!(sum.checked_sub(b).is_none_or(|rest| rest == a), "{a} {b}");
        assert_eq!(sum.cmp(&a), b.cmp(&Number::ZERO));
        read_back(sum);
    }
    if let Some(product) = a.checked_mul(b) {
        assert_eq!(b.checked_mul(a), Some(product));
        read_back(product);
    }
}

/// The number that stands at a place of the bytes; `None` where there is none such.
fn made(bytes: &[u8], place: usize) -> Option<Number> {
    let bytes = bytes.as_chunks::<20>().0.get(place)?;
    let [digits @ .., shift, scale, denominator, form] = *bytes;
    let digits = i128::from_le_bytes(digits) >> (shift & 127);
    let ten = 10i128.checked_pow(u32::from(scale % 39))?;
    match form % 4 {
        0 => Number::new(digits, 0),
        1 => Number::new(digits, u32::from(scale)),
        2 => Number::ratio(digits, i128::from(denominator)),
        _ => Number::ratio(digits, ten.checked_mul(i128::from(denominator))?),
    }
}
