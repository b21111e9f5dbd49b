//! The key under which a word is looked up.
//!
//! A key only ever serves a look-up: offsets always belong to the text as it was given.

use std::iter::once;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The look-up key of a word: what stays when writing habits are taken away.
///
/// Small letters, composed characters (NFC), straight quotes and hyphens for their printed
/// forms, no soft hyphens or characters without width. The final dot of an abbreviation goes
/// (`PT.` is `PT`), and so do the dots between single letters (`D.K.I.` is `DKI`).
///
/// The key is `word` itself where nothing changes, or is written into `buffer`, which is
/// cleared first. Folding a key gives the same key.
///
/// ```
/// use entitas::text::fold;
///
/// let mut buffer = String::new();
/// assert_eq!(fold("Jum’at", &mut buffer), "jum'at");
/// assert_eq!(fold("Tbk.", &mut buffer), "tbk");
/// assert_eq!(fold("D.K.I.", &mut buffer), "dki");
/// assert_eq!(fold("TEMPO.CO", &mut buffer), "tempo.co");
/// ```
#[inline]
pub fn fold<'a>(word: &'a str, buffer: &'a mut String) -> &'a str {
    if word
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    {
        return word;
    }
    buffer.clear();
    if word.is_ascii() {
        buffer.push_str(word);
        buffer.make_ascii_lowercase();
    } else {
        fold_wide(word, buffer);
    }
    drop_dots(buffer);
    buffer
}

#[cold]
fn fold_wide(word: &str, buffer: &mut String) {
    let plain = word
        .chars()
        .filter(|&c| !prints_nothing(c))
        .flat_map(|c| straight(c).to_lowercase());
    if is_nfc_quick(plain.clone()) == IsNormalized::Yes {
        buffer.extend(plain);
    } else {
        // Composing can bring a printed form back: the Greek oxia (U+1FFD) is an acute accent.
        buffer.extend(plain.nfc().map(straight));
    }
}

/// Soft hyphen, zero-width characters, direction marks, the byte order mark.
fn prints_nothing(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

fn straight(c: char) -> char {
    match c {
        '\u{2018}'..='\u{201B}' | '\u{2032}' | '\u{02BB}' | '\u{02BC}' | '\u{00B4}' => '\'',
        '\u{201C}'..='\u{201F}' | '\u{2033}' => '"',
        '\u{2010}' | '\u{2011}' => '-',
        _ => c,
    }
}

fn drop_dots(key: &mut String) {
    let bare = key.trim_end_matches('.').len();
    if bare == 0 {
        return;
    }
    key.truncate(bare);
    // No letter that would then melt into the one before it, such as a vowel of Hangul.
    let stands = |c: char| c.is_alphanumeric() && is_nfc_quick(once(c)) == IsNormalized::Yes;
    let letter = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(stands) && chars.next().is_none()
    };
    if key.contains('.') && key.split('.').all(letter) {
        key.retain(|c| c != '.');
    }
}

/// The key in the spelling of 1972 of a key in an older one (`dj` `tj` `nj` `sj` `oe` `j`):
/// `djakarta` → `jakarta`, `soerabaja` → `surabaya`.
///
/// False, with `buffer` cleared, where the key shows no sure sign of old spelling: one of
/// `dj`, `tj`, `oe` in five letters or more. Even then it is a second guess, for names whose
/// own spelling is not known: `Boeing` is no `buing`, `Soeharto` is looked up as it stands
/// first.
///
/// Source: Ejaan Yang Disempurnakan (Keputusan Presiden 57/1972), which replaced the Republican
/// (1947) and Van Ophuijsen (1901) spellings.
///
/// ```
/// use entitas::text::modern_spelling;
///
/// let mut buffer = String::new();
/// assert!(modern_spelling("tjirebon", &mut buffer));
/// assert_eq!(buffer, "cirebon");
/// assert!(!modern_spelling("banjar", &mut buffer));
/// ```
pub fn modern_spelling(key: &str, buffer: &mut String) -> bool {
    buffer.clear();
    let mut pairs = key.as_bytes().windows(2);
    let is_old = |pair: &[u8]| matches!(pair, b"dj" | b"tj" | b"oe");
    if key.len() < 5 || !pairs.any(is_old) {
        return false;
    }
    let mut rest = key.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let (new, consumed) = match (c, next) {
            ('d', Some('j')) => ("j", true),
            ('t', Some('j')) => ("c", true),
            ('n', Some('j')) => ("ny", true),
            ('s', Some('j')) => ("sy", true),
            ('o', Some('e')) => ("u", true),
            ('j', _) => ("y", false),
            _ => {
                buffer.push(c);
                continue;
            }
        };
        buffer.push_str(new);
        if consumed {
            rest.next();
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(word: &str) -> String {
        fold(word, &mut String::new()).to_owned()
    }

    fn modern(word: &str) -> Option<String> {
        let mut buffer = String::new();
        modern_spelling(&key(word), &mut buffer).then_some(buffer)
    }

    #[test]
    fn writing_habits_go() {
        for (word, folded) in [
            ("Jakarta", "jakarta"),
            ("KTP-mu", "ktp-mu"),
            ("Ma\u{2019}ruf", "ma'ruf"),
            ("Ma`ruf", "ma`ruf"),
            ("Soekarno\u{2011}Hatta", "soekarno-hatta"),
            ("Ja\u{AD}kar\u{200B}ta", "jakarta"),
            ("Cafe\u{301}", "caf\u{e9}"),
            ("S\u{e3}o", "s\u{e3}o"),
            ("PT.", "pt"),
            ("P.T.", "pt"),
            ("S.H.", "sh"),
            ("M.Hum.", "m.hum"),
            ("Kompas.com", "kompas.com"),
            ("...", "..."),
            ("\u{AD}", ""),
            ("", ""),
        ] {
            assert_eq!(key(word), folded, "{word}");
        }
    }

    #[test]
    fn old_spellings_are_read() {
        for (word, new) in [
            ("Djakarta", Some("jakarta")),
            ("Soerabaja", Some("surabaya")),
            ("Bandoeng", Some("bandung")),
            ("Tandjoeng", Some("tanjung")),
            ("Banjoemas", Some("banyumas")),
            ("Soeharto", Some("suharto")),
            ("Tjokroaminoto", Some("cokroaminoto")),
            ("Banjarmasin", None),
            ("Joe", None),
            ("Surabaya", None),
        ] {
            assert_eq!(modern(word).as_deref(), new, "{word}");
        }
    }

    #[test]
    fn the_key_of_any_letter_is_its_own_key() {
        let marks = [
            "",
            "\u{301}",
            ".\u{345}",
            ".\u{1161}",
            ".a",
            "\u{323}\u{307}",
        ];
        for letter in '\0'..=char::MAX {
            for mark in marks {
                for word in [format!("{letter}{mark}"), format!("a{mark}.{letter}")] {
                    let once = key(&word);
                    assert_eq!(key(&once), once, "of {word:?}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn a_key_is_its_own_key(word in "\\PC{0,12}|[A-Za-z.’‘`´\u{1FFD}İßΣ\u{AD}\u{301}\u{200D}-]{0,8}") {
            let once = key(&word);
            prop_assert_eq!(key(&once), once);
        }
    }
}
