//! Words that keep a dot: `dll.`, `Jl.`, `S.H.`, the initial in `A. Yani`.
//!
//! The dot belongs to abbreviations of names, titles, degrees and set phrases, never to
//! institutions and units (EYD V, III.A.3, III.A.4 and II.F).

use crate::lang::lists::abbreviations::{
    ALWAYS, BEFORE_ALIKE, BEFORE_CAPITAL, BEFORE_DIGIT, BEFORE_NAME, SERIES, SMALL,
};
use crate::lang::lists::degree_parts::{FIRST, LATER};
use crate::lang::table::{Table, folded_key};

/// What stands after the dot, on the same line or the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Follows {
    /// A word with a capital letter, with a space before it or none.
    Capital,
    /// A word of capitals alone.
    Upper,
    /// A Roman numeral.
    Roman,
    /// A capitalised word that begins sentences, not names: `Dia`, `Namun`.
    Starter,
    /// A small letter.
    Small,
    /// A digit.
    Digit,
    /// A mark, an empty line, the end of the text.
    Other,
}

impl Follows {
    /// Whether a name may begin there.
    pub(crate) fn is_name(self) -> bool {
        matches!(self, Follows::Capital | Follows::Upper | Follows::Roman)
    }
}

/// When the dot after a word is its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rule {
    /// Whatever follows.
    Always,
    /// Whatever follows, but written small.
    Small,
    /// Before the name it introduces, in any case: `Drs. Ahmad`, `jl. sudirman`.
    BeforeName,
    /// Before a capital only, and capitalised itself: it is also a plain word or syllable.
    BeforeCapital,
    /// The same, but in capitals only before capitals: it is an acronym else.
    BeforeAlike,
    /// Before a number: `No. 5`, `Rp. 500`.
    BeforeDigit,
    Never,
}

/// No longer word keeps its dot.
pub(super) const LONGEST: usize = 7;

const RULES: [(&[&str], Rule); 6] = [
    (ALWAYS, Rule::Always),
    (SMALL, Rule::Small),
    (BEFORE_NAME, Rule::BeforeName),
    (BEFORE_CAPITAL, Rule::BeforeCapital),
    (BEFORE_ALIKE, Rule::BeforeAlike),
    (BEFORE_DIGIT, Rule::BeforeDigit),
];

static TABLE: Table<Rule, 512> = {
    let mut table = Table::new(&[], Rule::Never);
    let mut at = 0;
    while at < RULES.len() {
        table = table.with(RULES[at].0, RULES[at].1);
        at += 1;
    }
    table
};

/// By length and first letter, a bit for each last letter of the words above.
static ENDS: [[u32; 32]; LONGEST + 1] = {
    let mut ends = [[0; 32]; LONGEST + 1];
    let mut rule = 0;
    while rule < RULES.len() {
        let words = RULES[rule].0;
        let mut at = 0;
        while at < words.len() {
            let word = words[at].as_bytes();
            ends[word.len()][letter(word[0]) as usize] |= 1 << letter(word[word.len() - 1]);
            at += 1;
        }
        rule += 1;
    }
    // Initials.
    ends[1] = [u32::MAX; 32];
    ends
};

const fn letter(byte: u8) -> u32 {
    (byte & 31) as u32
}

/// Whether a word of `len` ASCII letters may keep its dot, by its first and last letter in any
/// case. Few words pass that do not.
#[inline(always)]
pub(super) fn may_keep_dot(len: usize, first: u8, last: u8) -> bool {
    let row = ENDS.get(len).map_or(0, |row| row[letter(first) as usize]);
    row >> letter(last) & 1 != 0
}

/// Whether the dot after `word` belongs to it.
pub(super) fn keeps_dot(word: &[u8], follows: impl FnOnce() -> Follows) -> bool {
    let Some(rule) = folded_key(word).and_then(|key| TABLE.get(key)) else {
        return false;
    };
    let capital = word.first().is_some_and(u8::is_ascii_uppercase);
    match rule {
        Rule::Never => false,
        Rule::Always => true,
        Rule::Small => !capital,
        Rule::BeforeName => {
            let follows = follows();
            follows.is_name() || follows == Follows::Small
        }
        // `dr.` is a physician, `Dr.` a doctor of letters: both stand before a name.
        Rule::BeforeCapital => (capital || word.eq_ignore_ascii_case(b"dr")) && follows().is_name(),
        Rule::BeforeAlike => {
            let small = word.iter().any(u8::is_ascii_lowercase);
            let follows = follows();
            capital && (follows.is_name() && small || follows == Follows::Upper)
        }
        Rule::BeforeDigit => match follows() {
            Follows::Digit => true,
            Follows::Roman => capital,
            _ => false,
        },
    }
}

/// Whether an abbreviation with its dot stands before what it belongs to, so that it ends neither
/// a sentence nor a line of a list: `Jl.`, `No.`, `Drs.`.
pub(crate) fn introduces(abbreviation: &str) -> bool {
    let word = abbreviation.strip_suffix('.').unwrap_or(abbreviation);
    folded_key(word.as_bytes())
        .and_then(|key| TABLE.get(key))
        .is_some_and(|rule| !matches!(rule, Rule::Always | Rule::Small | Rule::Never))
}

/// Whether a single capital letter after the word `before` is an item of a series
/// (`vitamin C.`, `huruf a.`) and not the initial of a name.
pub(super) fn is_series(before: &str) -> bool {
    before.len() <= 9 && SERIES.iter().any(|word| word.eq_ignore_ascii_case(before))
}

/// Length of the dotted chain at the start of `rest` (`S.H.`, `a.n.`, `M.Hum.`, `Ph.D`, `K.H.`),
/// given that a run of `first` letters is followed by a dot and a letter.
pub(super) fn chain(rest: &[u8], first: usize) -> Option<usize> {
    let head = rest.get(..first)?;
    let capital = head.first()?.is_ascii_uppercase();
    if !head.iter().all(u8::is_ascii_alphabetic) {
        return None;
    }
    let mut end = first;
    let mut pieces = 1;
    while rest.get(end) == Some(&b'.') {
        let piece = rest.get(end + 1..)?;
        let len = piece
            .iter()
            .take_while(|b| b.is_ascii_alphanumeric() || **b >= 0x80)
            .count();
        let piece = piece.get(..len)?;
        let fits = if first == 1 && len == 1 {
            piece.first()?.is_ascii_uppercase() == capital
        } else {
            capital && first <= 3 && is_degree_part(head, piece)
        };
        if len == 0 || !fits {
            break;
        }
        end += 1 + len;
        pieces += 1;
    }
    if pieces == 1 {
        return None;
    }
    Some(if rest.get(end) == Some(&b'.') {
        end + 1
    } else {
        end
    })
}

/// A piece of an academic degree after the first: `S.Pd.I`, `M.Hum`, `Sp.OG`, `A.Md.Kep`.
fn is_degree_part(head: &[u8], piece: &[u8]) -> bool {
    let holds = |list: &[&str], piece: &[u8]| {
        let by_bytes = |word: &&str| word.as_bytes().cmp(piece);
        list.binary_search_by(by_bytes).is_ok()
    };
    holds(FIRST, head) && holds(LATER, piece)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_decides_for_words_that_are_also_words() {
        assert!(keeps_dot(b"Jl", || Follows::Capital));
        assert!(!keeps_dot(b"no", || Follows::Capital));
        assert!(keeps_dot(b"No", || Follows::Digit));
        assert!(keeps_dot(b"Md", || Follows::Other));
        assert!(!keeps_dot(b"pergi", || Follows::Capital));
    }

    #[test]
    fn chains() {
        for (text, token) in [
            ("S.H., M.Hum.", "S.H."),
            ("M.Hum.", "M.Hum."),
            ("a.n. Bupati", "a.n."),
            ("Ph.D di", "Ph.D"),
            ("S.Pd.I.", "S.Pd.I."),
            ("A.H. Nasution", "A.H."),
        ] {
            let first = text.find('.').unwrap();
            assert_eq!(chain(text.as_bytes(), first), Some(token.len()), "{text}");
        }
        for text in ["Ini.Dia", "M.Nasir", "di.a", "A.b"] {
            assert_eq!(
                chain(text.as_bytes(), text.find('.').unwrap()),
                None,
                "{text}"
            );
        }
    }
}
