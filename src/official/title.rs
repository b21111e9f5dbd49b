//! What one word alone says about an office.

use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use super::OfficeKind;

/// The classes of a word, as far as officials are concerned.
///
/// It depends on the word alone, so a caller computes it once for each word type and keeps it.
///
/// From the low end: a bit for each class, then the kind of office, the pair the word opens and
/// the pair it closes (0 for none).
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Title(u64);

const KIND: u32 = 48;
const OPENS: u32 = 54;
const CLOSES: u32 = 59;

macro_rules! classes {
    ($($name:ident = $word:literal,)*) => {
        classes!(@bits 0u32; $($name)*);

        /// The class named `word` in the list.
        fn class(word: &str) -> Option<u64> {
            match word {
                $($word => Some(Title::$name),)*
                _ => None,
            }
        }
    };
    (@bits $bit:expr; $name:ident $($rest:ident)*) => {
        impl Title { pub(crate) const $name: u64 = 1 << ($bit); }
        classes!(@bits $bit + 1; $($rest)*);
    };
    (@bits $bit:expr;) => {};
}

classes! {
    HEAD = "head",
    FIXED = "fixed",
    WEAK = "weak",
    STRONG = "strong",
    SERVANT = "servant",
    MANY = "many",
    PAIR = "pair",
    ENGLISH = "english",
    VICE = "vice",
    SUFFIX = "suffix",
    FORMER = "former",
    ACTING = "acting",
    CANDIDATE = "candidate",
    RANK = "rank",
    RANKPART = "rankpart",
    HONORIFIC = "honorific",
    NICKNAME = "nickname",
    DEGREE = "degree",
    LETTERS = "letters",
    NUMBERED = "numbered",
    ORGAN = "organ",
    TEAM = "team",
    BRANCH = "branch",
    BODY = "body",
    AREA = "area",
    SEAT = "seat",
    PARTY = "party",
    REGION = "region",
    INNER = "inner",
    LINK = "link",
    AND = "and",
    FROM = "from",
    FOR = "for",
    AS = "as",
    ALSO = "also",
    HOLDS = "holds",
    APPOINT = "appoint",
    FILLER = "filler",
    PLURAL = "plural",
    KIN = "kin",
    SITE = "site",
    EVENT = "event",
    SAY = "say",
    SETTING = "setting",
    TIME = "time",
    STOP = "stop",
}

impl Title {
    /// Any of the status words.
    pub(crate) const STATUS: u64 = Title::FORMER | Title::ACTING | Title::CANDIDATE;

    /// Words that stand before a person's name.
    pub(crate) const BEFORE: u64 = Title::HEAD
        | Title::FIXED
        | Title::STRONG
        | Title::SERVANT
        | Title::RANK
        | Title::HONORIFIC
        | Title::DEGREE;

    /// Words that end an office where they are written small.
    pub(crate) const ENDS: u64 = Title::STOP
        | Title::FROM
        | Title::SAY
        | Title::AS
        | Title::ALSO
        | Title::HOLDS
        | Title::APPOINT
        | Title::FILLER
        | Title::KIN;

    #[inline]
    pub(crate) fn is(self, classes: u64) -> bool {
        self.0 & classes != 0
    }

    #[inline]
    pub(crate) fn kind(self) -> Option<OfficeKind> {
        let number = (self.0 >> KIND) & 0x3f;
        OfficeKind::ALL
            .get((number as usize).wrapping_sub(1))
            .copied()
    }

    /// Whether this word and the next make one head or one part of a body.
    #[inline]
    pub(crate) fn joins(self, next: Title) -> bool {
        let opens = (self.0 >> OPENS) & 0x1f;
        opens != 0 && opens == next.0 >> CLOSES
    }

    /// The same word with the classes of another line; the first kind and pairs stay.
    fn and(self, other: Title) -> Title {
        let mut sum = self.0 | (other.0 & ((1 << KIND) - 1));
        for (start, mask) in [(KIND, 0x3f), (OPENS, 0x1f), (CLOSES, 0x1f)] {
            if (sum >> start) & mask == 0 {
                sum |= other.0 & (mask << start);
            }
        }
        Title(sum)
    }

    fn with(self, start: u32, number: u64) -> Title {
        self.and(Title(number << start))
    }
}

impl std::fmt::Debug for Title {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Title({:#x})", self.0)
    }
}

/// The longest word of the list, in bytes, dots left out.
const LONGEST: usize = 24;

static LIST: Lazy<FxHashMap<&'static str, Title>> = Lazy::new(|| {
    let mut list = FxHashMap::default();
    let mut add = |word, title| {
        let known: &mut Title = list.entry(word).or_default();
        *known = known.and(title);
    };
    for line in include_str!("../../data/office_words.txt").lines() {
        if let Some((title, words)) = read_line(line) {
            words.split_whitespace().for_each(|word| add(word, title));
        }
    }
    let words = |word: &str| !word.contains(' ');
    for contraction in super::contraction::all().filter(|one| words(one.word())) {
        add(contraction.word(), contraction.title());
    }
    list
});

/// `head fixed mayor : walikota`; `None` for comments.
fn read_line(line: &'static str) -> Option<(Title, &'static str)> {
    if line.starts_with('#') {
        return None;
    }
    let (left, words) = line.split_once(" : ")?;
    Some((read_classes(left), words))
}

/// `head fixed mayor`, `pair:3 head diplomat`.
pub(crate) fn read_classes(list: &str) -> Title {
    let mut title = Title::default();
    for word in list.split_whitespace() {
        let (word, pair) = match word.split_once(':') {
            Some((word, number)) => (word, number.parse().unwrap_or(0)),
            None => (word, 0),
        };
        title = match word {
            "pair" => title.and(Title(Title::PAIR)).with(OPENS, pair),
            "open" => title.with(OPENS, pair),
            "second" => title.with(CLOSES, pair),
            _ => match class(word) {
                Some(class) => title.and(Title(class)),
                None => title.with(KIND, kind_number(word)),
            },
        };
    }
    title
}

/// From 1; 0 for a word that is no kind.
fn kind_number(word: &str) -> u64 {
    OfficeKind::ALL
        .iter()
        .position(|kind| kind.as_str() == word)
        .map_or(0, |at| at as u64 + 1)
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
pub fn classify(word: &str) -> Title {
    listed(word).unwrap_or_else(|| guess(word))
}

/// What the list says of a word, in whatever case and with whatever dots it is written.
fn listed(word: &str) -> Option<Title> {
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
fn head_of_unit(word: &str) -> Option<Title> {
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
        .then(|| Title(Title::HEAD).with(KIND, kind_number("chief")))
}

/// A verb is known by its prefix and its small letter; it ends an office.
fn guess(word: &str) -> Title {
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
        && head.is(Title::HEAD)
        && head.is(Title::STRONG)
    {
        return head;
    }
    // `katanya`, but not `Tanya` and `Sonya`.
    if verb || word.ends_with("nya") && word.len() > 5 {
        return Title(Title::STOP);
    }
    // `F-PDIP`, the group of a party.
    if word.starts_with("F-") {
        return Title(Title::SEAT | Title::BODY);
    }
    if is_ministry(word) {
        return Title(Title::BODY);
    }
    head_of_unit(word).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_is_understood() {
        for line in include_str!("../../data/office_words.txt").lines() {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            let (left, words) = line.split_once(" : ").expect(line);
            for word in left.split_whitespace() {
                let name = word.split(':').next().unwrap();
                assert!(
                    class(name).is_some()
                        || kind_number(name) > 0
                        || ["pair", "open", "second"].contains(&name),
                    "{word} in {line}"
                );
            }
            for word in words.split_whitespace() {
                assert!(
                    word.len() <= LONGEST && word == word.to_lowercase(),
                    "{word}"
                );
            }
        }
    }

    #[test]
    fn it_is_small() {
        assert!(std::mem::size_of::<Title>() <= 8);
        assert!(OfficeKind::ALL.len() < 64 && Title::STOP < 1 << KIND);
    }
}
