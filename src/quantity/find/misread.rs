//! Digits of which a scan made letters.

/// `2OO4`: letters that a scan took for digits.
pub(super) fn year(text: &str) -> Option<u16> {
    if text.len() != 4 || !text.starts_with(['1', '2']) {
        return None;
    }
    let digit = |byte: u8| match byte {
        b'O' | b'o' => Some(0),
        b'l' | b'L' | b'I' => Some(1),
        b'0'..=b'9' => Some(u16::from(byte - b'0')),
        _ => None,
    };
    let year = text
        .bytes()
        .try_fold(0, |year, byte| Some(year * 10 + digit(byte)?))?;
    (1900..2100).contains(&year).then_some(year)
}

/// `1OO`, `7OO`: noughts written as the letter.
pub(super) fn digits(text: &str) -> Option<u32> {
    let bytes = text.as_bytes();
    let sound = (3..=6).contains(&bytes.len())
        && matches!(bytes, [b'1'..=b'9', .., b'O'])
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_digit() || *byte == b'O');
    if !sound {
        return None;
    }
    text.bytes().try_fold(0_u32, |number, byte| {
        let digit = if byte == b'O' { 0 } else { byte - b'0' };
        number.checked_mul(10)?.checked_add(u32::from(digit))
    })
}
