//! The class of each word: from the list, else by its shape.

use super::lists::affixes;
use super::table::{self, Table};
use super::{OfficeClass, office};

/// The longest word of the list, in bytes, dots left out.
const LONGEST: usize = 24;

static LIST: Table<OfficeClass, { table::slots(office::LEN) }> =
    Table::new(&classes(), OfficeClass::new(0));

const fn classes() -> [(&'static str, OfficeClass); office::WORDS.len()] {
    let mut classes = [("", OfficeClass::new(0)); office::WORDS.len()];
    let mut at = 0;
    while at < classes.len() {
        let (words, row) = office::WORDS[at];
        classes[at] = (words, OfficeClass::of(row));
        at += 1;
    }
    classes
}

/// The classes of a word, in whatever case and with whatever dots it is written.
pub fn classify(word: &str) -> OfficeClass {
    listed(word).unwrap_or_else(|| guess(word))
}

/// What the list says of a word, in whatever case and with whatever dots it is written.
fn listed(word: &str) -> Option<OfficeClass> {
    let mut key = [0u8; LONGEST];
    let mut len = 0;
    for byte in word.bytes().filter(|&byte| byte != b'.') {
        *key.get_mut(len)? = byte;
        len += 1;
    }
    LIST.get(table::folded_key(key.get(..len)?)?)
}

/// `Kemkeu`, `Kemenparekraf`: a ministry contracted in a new way.
fn is_ministry(word: &str) -> bool {
    word.len() > 4
        && affixes::MINISTRY_COINED
            .iter()
            .any(|start| word.starts_with(start))
}

/// `Kapuskom`, `Kasatpel`: the head of a unit whose name was contracted on the spot.
fn head_of_unit(word: &str) -> Option<OfficeClass> {
    const SHORTEST: usize = 7;
    let is_unit = |unit: &str| {
        word.get(..unit.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(unit))
    };
    let long = word.len() >= SHORTEST && word.starts_with(|first: char| first.is_uppercase());
    (long && affixes::HEAD_COINED.iter().any(|unit| is_unit(unit)))
        .then(|| OfficeClass::new(OfficeClass::HEAD).with_kind("chief"))
}

/// A verb is known by its prefix and its small letter; it ends an office.
fn guess(word: &str) -> OfficeClass {
    let verb = affixes::VERB_OF_TEXT
        .iter()
        .any(|prefix| word.starts_with(prefix))
        && word.len() > 5
        && !affixes::NO_VERB.iter().any(|noun| word.starts_with(noun));
    // `sekjennya`, `ketuanya`; the second word of `Direktur Utamanya`.
    if let Some(head) = word.strip_suffix("nya").and_then(listed) {
        let is_strong = head.is(OfficeClass::HEAD) && head.is(OfficeClass::STRONG);
        let is_second = head.is(OfficeClass::SUFFIX) && word.starts_with(char::is_uppercase);
        if is_strong || is_second {
            return head;
        }
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
    glued_degrees(word)
        .or_else(|| head_of_unit(word))
        .unwrap_or_default()
}

/// `S.H.M.H.`: two degrees without the comma between them.
fn glued_degrees(word: &str) -> Option<OfficeClass> {
    const FEWEST_DOTS: usize = 3;
    let is_dot = |byte: &u8| *byte == b'.';
    if word.len() > LONGEST || word.bytes().filter(is_dot).count() < FEWEST_DOTS {
        return None;
    }
    let is_degree = |part: &str| listed(part).filter(|class| class.is(OfficeClass::LETTERS));
    let dots = word.match_indices('.');
    let mut halves = dots.map(|(dot, _)| word.split_at(dot + 1));
    halves.find_map(|(first, second)| is_degree(first).and(is_degree(second)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_its_classes_however_it_is_written() {
        assert_eq!(classify("Menhub"), classify("MENHUB"));
        assert_eq!(classify("S.H."), classify("SH"));
        assert_ne!(classify("Menhub"), classify("pohon"));
    }

    #[test]
    fn every_word_is_short_enough_to_be_found() {
        for word in office::WORDS.iter().flat_map(|(words, _)| words.split(' ')) {
            assert!(word.len() <= LONGEST && !word.contains('.'), "{word}");
            assert_ne!(classify(word), OfficeClass::default(), "{word}");
        }
    }
}
