//! The class of each word: from the list, else by its shape.

use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use super::OfficeClass;
use super::class::read_classes;
use super::contraction;

/// The longest word of the list, in bytes, dots left out.
const LONGEST: usize = 24;

static LIST: Lazy<FxHashMap<&'static str, OfficeClass>> = Lazy::new(|| {
    let mut list = FxHashMap::default();
    let mut add = |word, class| {
        let known: &mut OfficeClass = list.entry(word).or_default();
        *known = known.and(class);
    };
    for line in include_str!("../../data/office_words.txt").lines() {
        if let Some((class, words)) = read_line(line) {
            words.split_whitespace().for_each(|word| add(word, class));
        }
    }
    let words = |word: &str| !word.contains(' ');
    for contraction in contraction::all().filter(|one| words(one.word())) {
        add(contraction.word(), contraction.class());
    }
    list
});

/// `head fixed mayor : walikota`; `None` for comments.
fn read_line(line: &'static str) -> Option<(OfficeClass, &'static str)> {
    if line.starts_with('#') {
        return None;
    }
    let (left, words) = line.split_once(" : ")?;
    Some((read_classes(left), words))
}

/// The classes of a word, in whatever case it is written.
///
/// ```
/// use entitas::official::classify;
///
/// assert_eq!(classify("Menhub"), classify("MENHUB"));
/// assert_eq!(classify("S.H."), classify("SH"));
/// assert_ne!(classify("Menhub"), classify("pohon"));
/// ```
pub fn classify(word: &str) -> OfficeClass {
    listed(word).unwrap_or_else(|| guess(word))
}

/// What the list says of a word, in whatever case and with whatever dots it is written.
fn listed(word: &str) -> Option<OfficeClass> {
    let mut key = [0u8; LONGEST];
    let mut len = 0;
    for byte in word.bytes().filter(|&byte| byte != b'.') {
        *key.get_mut(len)? = byte.to_ascii_lowercase();
        len += 1;
    }
    let key = std::str::from_utf8(key.get(..len)?).ok()?;
    LIST.get(key).copied()
}

/// `Kemkeu`, `Kemenparekraf`: a ministry contracted in a new way.
fn is_ministry(word: &str) -> bool {
    const STARTS: [&str; 8] = [
        "Kemen", "Kemd", "Kemh", "Kemk", "Keml", "Kemn", "Kemr", "Kems",
    ];
    word.len() > 4 && STARTS.iter().any(|start| word.starts_with(start))
}

/// `Kapuskom`, `Kasatpel`: the head of a unit whose name was contracted on the spot.
fn head_of_unit(word: &str) -> Option<OfficeClass> {
    const UNITS: [&str; 9] = [
        "kadis", "kadiv", "kabag", "kabid", "kapus", "kasub", "kasat", "kasudin", "kainduk",
    ];
    const SHORTEST: usize = 7;
    let is_unit = |unit: &str| {
        word.get(..unit.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(unit))
    };
    let long = word.len() >= SHORTEST && word.starts_with(|first: char| first.is_uppercase());
    (long && UNITS.iter().any(|unit| is_unit(unit)))
        .then(|| OfficeClass::new(OfficeClass::HEAD).with_kind("chief"))
}

/// A verb is known by its prefix and its small letter; it ends an office.
fn guess(word: &str) -> OfficeClass {
    const PREFIXES: [&str; 12] = [
        "meng", "mem", "men", "mel", "mer", "mew", "me", "ber", "di", "ter", "ku", "kau",
    ];
    const NOUNS: [&str; 24] = [
        "beras",
        "berita",
        "diaspora",
        "digital",
        "diplo",
        "disabil",
        "disiplin",
        "kuliah",
        "kuliner",
        "kultur",
        "kurikulum",
        "media",
        "medis",
        "mekan",
        "menara",
        "mental",
        "merah",
        "merek",
        "metro",
        "terapi",
        "teritori",
        "terminal",
        "ternak",
        "teror",
    ];
    let verb = PREFIXES.iter().any(|prefix| word.starts_with(prefix))
        && word.len() > 5
        && !NOUNS.iter().any(|noun| word.starts_with(noun));
    // `sekjennya`, `ketuanya`.
    if let Some(head) = word.strip_suffix("nya").and_then(listed)
        && head.is(OfficeClass::HEAD)
        && head.is(OfficeClass::STRONG)
    {
        return head;
    }
    // `katanya`, but not `Tanya` and `Sonya`.
    if verb || word.ends_with("nya") && word.len() > 5 {
        return OfficeClass::new(OfficeClass::STOP);
    }
    // `F-PDIP`, the group of a party.
    if word.starts_with("F-") {
        return OfficeClass::new(OfficeClass::SEAT | OfficeClass::BODY);
    }
    if is_ministry(word) {
        return OfficeClass::new(OfficeClass::BODY);
    }
    head_of_unit(word).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::class;

    #[test]
    fn every_line_of_the_list_is_understood() {
        for line in include_str!("../../data/office_words.txt").lines() {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            let (left, words) = line.split_once(" : ").expect(line);
            for word in left.split_whitespace() {
                assert!(class::is_known(word), "{word} in {line}");
            }
            for word in words.split_whitespace() {
                assert!(
                    word.len() <= LONGEST && word == word.to_lowercase(),
                    "{word}"
                );
            }
        }
    }
}
