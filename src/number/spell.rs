//! Terbilang: numbers in words.

use super::Number;
use crate::lang::number as lang;

/// The word for a class of numerals and the value that it carries, as it is written out; one that the list has not does
/// not compile.
const fn spelt(class: u64, value: i64) -> &'static str {
    let mut at = 0;
    loop {
        let (word, row) = lang::WORDS[at];
        let of = row.is(class) && row.is(lang::SPELT) && !row.is(lang::ORDINAL);
        if of && row.number("value") == value {
            return word;
        }
        at += 1;
    }
}

const UNITS: [&str; 10] = {
    let mut units = [spelt(lang::ZERO, 0); 10];
    let mut at = 1;
    while at < units.len() {
        units[at] = spelt(lang::UNIT, at as i64);
        at += 1;
    }
    units
};

/// The scales from *noniliun* down to *ribu*: the powers of ten, three apart.
const SCALES: [(i128, &str); 10] = {
    let mut scales = [(0, ""); 10];
    let mut at = 0;
    while at < scales.len() {
        let power = 30 - 3 * at;
        scales[at] = (10i128.pow(power as u32), spelt(lang::SCALE, power as i64));
        at += 1;
    }
    scales
};

const TEN: &str = spelt(lang::TEEN, 10);
const ELEVEN: &str = spelt(lang::TEEN, 11);
const TEENS: &str = spelt(lang::BELAS, 0);
const TENS: &str = spelt(lang::PULUH, 0);
const HUNDRED: &str = spelt(lang::SERATUS, 0);
const HUNDREDS: &str = spelt(lang::RATUS, 0);
const THOUSAND: &str = spelt(lang::ONE_SCALE, 3);
const POINT: &str = spelt(lang::POINT, 0);
const MINUS: &str = spelt(lang::MINUS, 0);

/// The one ordinal that is no cardinal behind *ke-*.
const FIRST: &str = {
    let mut at = 0;
    loop {
        let (word, row) = lang::WORDS[at];
        if row.is(lang::ORDINAL) && row.is(lang::SPELT) {
            break word;
        }
        at += 1;
    }
};

/// A number in words (*terbilang*), as it is written on cheques and receipts.
///
/// Decimals are read digit by digit after `koma`; what no decimal can hold is read as a fraction.
/// [`parse`](super::parse) reads every result back.
///
/// ```
/// use entitas::number;
///
/// assert_eq!(number::spell(2061), "dua ribu enam puluh satu");
/// assert_eq!(number::spell(1_001_000), "satu juta seribu");
/// assert_eq!(number::spell(number::Number::from_decimal("-0.05")?), "minus nol koma nol lima");
/// # Ok::<(), entitas::Error>(())
/// ```
pub fn spell(number: impl Into<Number>) -> String {
    let number = number.into();
    let mut out = String::new();
    if number.is_negative() {
        out.push_str(MINUS);
        out.push(' ');
    }
    let number = number.magnitude();
    match (number.to_ratio(), number.split()) {
        (_, (whole, None)) if number.is_integer() => integer(&mut out, whole),
        (_, (whole, Some((digits, count)))) if number.is_decimal() => {
            integer(&mut out, whole);
            out.push(' ');
            out.push_str(POINT);
            for digit in format!("{digits:0width$}", width = count as usize).bytes() {
                out.push(' ');
                out.push_str(UNITS.get(usize::from(digit - b'0')).unwrap_or(&""));
            }
        }
        ((above, below), _) => {
            integer(&mut out, above);
            // Joined below ten (`dua pertiga`); longer denominators would run into what follows.
            out.push_str(if below < 10 { " per" } else { " per " });
            integer(&mut out, below);
        }
    }
    out
}

/// A number's ordinal in words: `pertama`, `kedua`, `kedua puluh satu`.
///
/// ```
/// use entitas::number;
///
/// assert_eq!(number::spell_ordinal(1), "pertama");
/// assert_eq!(number::spell_ordinal(45), "keempat puluh lima");
/// ```
pub fn spell_ordinal(number: u64) -> String {
    if number == 1 {
        return FIRST.into();
    }
    let mut out = String::from("ke");
    integer(&mut out, i128::from(number));
    out
}

/// A sum in words as on a receipt, with hundredths as `sen`: the currency's word is `rupiah`,
/// `dolar AS` …
///
/// ```
/// use entitas::number;
///
/// assert_eq!(number::spell_money(200_000_000, "rupiah"), "dua ratus juta rupiah");
/// let sum = number::Number::from_decimal("3.5")?;
/// assert_eq!(number::spell_money(sum, "ringgit"), "tiga ringgit lima puluh sen");
/// # Ok::<(), entitas::Error>(())
/// ```
pub fn spell_money(amount: impl Into<Number>, currency: &str) -> String {
    let amount = amount.into();
    let cents = match amount.magnitude().split() {
        (_, Some((digits, 1))) => digits * 10,
        (_, Some((digits, 2))) => digits,
        // A finer fraction is no number of coins: it stays a decimal.
        _ => return format!("{} {currency}", spell(amount)),
    };
    let (whole, _) = amount.magnitude().split();
    let mut out = String::new();
    if amount.is_negative() {
        out.push_str(MINUS);
        out.push(' ');
    }
    if whole > 0 {
        integer(&mut out, whole);
        out.push(' ');
        out.push_str(currency);
        out.push(' ');
    }
    integer(&mut out, cents);
    out.push_str(" sen");
    out
}

fn integer(out: &mut String, mut number: i128) {
    if number == 0 {
        out.push_str(UNITS[0]);
        return;
    }
    let start = out.len();
    for (value, name) in SCALES {
        let count = number / value;
        number %= value;
        if count == 0 {
            continue;
        }
        separate(out, start);
        if count == 1 && value == 1000 {
            out.push_str(THOUSAND);
        } else {
            hundreds(out, count);
            out.push(' ');
            out.push_str(name);
        }
    }
    if number > 0 {
        separate(out, start);
        hundreds(out, number);
    }
}

fn separate(out: &mut String, start: usize) {
    if out.len() > start {
        out.push(' ');
    }
}

/// 1 to 999.
fn hundreds(out: &mut String, number: i128) {
    let unit = |number: i128| {
        usize::try_from(number)
            .ok()
            .and_then(|at| UNITS.get(at))
            .unwrap_or(&"")
    };
    let start = out.len();
    match number / 100 {
        0 => {}
        1 => out.push_str(HUNDRED),
        count => {
            out.push_str(unit(count));
            out.push(' ');
            out.push_str(HUNDREDS);
        }
    }
    let rest = number % 100;
    if rest == 0 {
        return;
    }
    separate(out, start);
    match (rest / 10, rest % 10) {
        (0, ones) => out.push_str(unit(ones)),
        (1, 0) => out.push_str(TEN),
        (1, 1) => out.push_str(ELEVEN),
        (1, ones) => {
            out.push_str(unit(ones));
            out.push(' ');
            out.push_str(TEENS);
        }
        (tens, ones) => {
            out.push_str(unit(tens));
            out.push(' ');
            out.push_str(TENS);
            if ones > 0 {
                out.push(' ');
                out.push_str(unit(ones));
            }
        }
    }
}
