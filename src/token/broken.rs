//! Words that are not written as they are read: broken by a hyphen at a line's end
//! (`peme-⏎rintah`), with a space that does not belong behind their hyphen (`Undang- undang`), or a
//! sign as an entity of HTML (`&amp;`).

use super::markup;

/// How it is read.
pub(super) fn mended(token: &str) -> String {
    if let Some(sign) = markup::sign(token) {
        return sign.to_owned();
    }
    let mut whole = String::with_capacity(token.len());
    for part in token.split_inclusive(char::is_whitespace) {
        let part = part.trim_end();
        if whole.ends_with('-') && !part.is_empty() {
            let before = whole.strip_suffix('-').unwrap_or(&whole);
            let before = before.rsplit('-').next().unwrap_or(before);
            let is_name = part.starts_with(char::is_uppercase);
            if !is_name && !is_doubled(before, part) {
                whole.pop();
            }
        }
        whole.push_str(part);
    }
    whole
}

/// Whether a hyphen belongs between two parts, since one says the other again: `undang` and
/// `undang`, `perundang` and `undangan`, `sayur` and `mayur`, `surat` and `menyurat`.
pub(super) fn is_doubled(before: &str, after: &str) -> bool {
    const SAME: usize = 3;
    const LONGEST: usize = 24;
    const SHORTEST: usize = 4;
    // `BYD- BYD Yangwang`: an acronym, and an item of a list.
    let is_acronym =
        before.len() <= SHORTEST && before.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_acronym || before.len().max(after.len()) > LONGEST {
        return false;
    }
    let (one, other) = (before.as_bytes(), after.as_bytes());
    let is_same = |(one, other): &(&u8, &u8)| one.eq_ignore_ascii_case(other);
    let ends = one.iter().rev().zip(other.iter().rev());
    // What of the first is said again at the second's beginning.
    let again = (SAME..=one.len().min(other.len())).any(|len| {
        let end = one.get(one.len() - len..).unwrap_or_default();
        let start = other.get(..len).unwrap_or_default();
        end.eq_ignore_ascii_case(start)
    });
    again || ends.take_while(is_same).count() >= SAME
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_whole() {
        for (token, whole) in [
            ("peme-\nrintah", "pemerintah"),
            ("Undang-\nundang", "Undang-undang"),
            ("perundang-\r\n  undangan", "perundang-undangan"),
            ("Undang- Undang", "Undang-Undang"),
            ("Soekarno-\nHatta", "Soekarno-Hatta"),
            ("sayur-\nmayur", "sayur-mayur"),
            ("surat-\nmenyurat", "surat-menyurat"),
            ("mem-\npertang-\ngungjawabkan", "mempertanggungjawabkan"),
            ("&amp;", "&"),
        ] {
            assert_eq!(mended(token), whole);
        }
    }
}
