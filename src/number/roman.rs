//! Roman numerals.

/// The value of a canonical Roman numeral in capitals, 1 to 3999; `None` for anything else
/// (`IIX`, `VX`, `mix`).
pub(crate) fn read(bytes: &[u8]) -> Option<u16> {
    // The last letter tells most words from numerals.
    let ends = matches!(bytes, [.., b'I' | b'V' | b'X' | b'L' | b'C' | b'D' | b'M']);
    if !ends || bytes.len() > 15 {
        return None;
    }
    let mut at = 0;
    let mut value = 0;
    for (place, one, five, ten) in [
        (1000, b'M', 0, 0),
        (100, b'C', b'D', b'M'),
        (10, b'X', b'L', b'C'),
        (1, b'I', b'V', b'X'),
    ] {
        let here = bytes.get(at..).unwrap_or(&[]);
        let (digit, used) = match here {
            [a, b, ..] if *a == one && *b == ten => (9, 2),
            [a, b, ..] if *a == one && *b == five => (4, 2),
            _ => {
                let lead = usize::from(five != 0 && here.first() == Some(&five));
                let ones = here
                    .iter()
                    .skip(lead)
                    .take(3)
                    .take_while(|&&byte| byte == one)
                    .count();
                (5 * lead + ones, lead + ones)
            }
        };
        value += place * digit as u16;
        at += used;
    }
    (at == bytes.len()).then_some(value)
}

/// A number in Roman numerals; what they cannot write is written in digits.
pub(crate) fn write(mut number: u32) -> String {
    if !(1..4000).contains(&number) {
        return number.to_string();
    }
    let mut written = String::new();
    for (value, letters) in [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ] {
        while number >= value {
            written.push_str(letters);
            number -= value;
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_only_the_canonical_form() {
        for (text, value) in [
            ("I", 1),
            ("IV", 4),
            ("VII", 7),
            ("IX", 9),
            ("XIX", 19),
            ("XXI", 21),
            ("XL", 40),
            ("XCIX", 99),
            ("CDXLIV", 444),
            ("MCMXCIX", 1999),
            ("MMXXIV", 2024),
        ] {
            assert_eq!(read(text.as_bytes()), Some(value), "{text}");
            assert_eq!(write(value.into()), text);
        }
        for text in [
            "", "IIII", "IIX", "VX", "VV", "IL", "MD.", "mix", "XIXI", "MMMM",
        ] {
            assert_eq!(read(text.as_bytes()), None, "{text}");
        }
    }
}
