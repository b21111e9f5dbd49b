//! Terbilang: numbers in words.

use super::Number;

const UNITS: [&str; 10] = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
];

const SCALES: [(i128, &str); 10] = [
    (1_000_000_000_000_000_000_000_000_000_000, "noniliun"),
    (1_000_000_000_000_000_000_000_000_000, "oktiliun"),
    (1_000_000_000_000_000_000_000_000, "septiliun"),
    (1_000_000_000_000_000_000_000, "sekstiliun"),
    (1_000_000_000_000_000_000, "kuintiliun"),
    (1_000_000_000_000_000, "kuadriliun"),
    (1_000_000_000_000, "triliun"),
    (1_000_000_000, "miliar"),
    (1_000_000, "juta"),
    (1000, "ribu"),
];

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
        out.push_str("minus ");
    }
    let number = number.magnitude();
    match (number.to_ratio(), number.split()) {
        (_, (whole, None)) if number.is_integer() => integer(&mut out, whole),
        (_, (whole, Some((digits, count)))) if number.is_decimal() => {
            integer(&mut out, whole);
            out.push_str(" koma");
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
        return "pertama".into();
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
        out.push_str("minus ");
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
            out.push_str("seribu");
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
        1 => out.push_str("seratus"),
        count => {
            out.push_str(unit(count));
            out.push_str(" ratus");
        }
    }
    let rest = number % 100;
    if rest == 0 {
        return;
    }
    separate(out, start);
    match (rest / 10, rest % 10) {
        (0, ones) => out.push_str(unit(ones)),
        (1, 0) => out.push_str("sepuluh"),
        (1, 1) => out.push_str("sebelas"),
        (1, ones) => {
            out.push_str(unit(ones));
            out.push_str(" belas");
        }
        (tens, ones) => {
            out.push_str(unit(tens));
            out.push_str(" puluh");
            if ones > 0 {
                out.push(' ');
                out.push_str(unit(ones));
            }
        }
    }
}
