//! Names that a hyphen joins, and prefixes before one: `Prabowo-Gibran`, `RI-AS`, `se-Indonesia`.
//!
//! The scanner keeps such a word whole, as it keeps `Al-Azhar` and `Porto-Novo`. Which of them are several names only a
//! list of names tells, so they are parted here, before anything else reads the tokens.

use crate::gazetteer::{Case, Gazetteer, Hit, Search};
use crate::label::Label;
use crate::lang::{Word, designators, people};
use crate::tagger::Habit;
use crate::text::reuse;
use crate::token::{Token, TokenKind, Traits};

/// A hyphen between two names, by its token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Joint {
    pub(crate) token: usize,
    /// Whether the word before it, and the one behind it, is a person's where nothing else is known of it.
    pub(crate) persons: [bool; 2],
}

/// Parts words that are several names; keeps its buffers from text to text.
#[derive(Debug, Default)]
pub(crate) struct Joined {
    joints: Vec<Joint>,
    parted: Vec<Token>,
    search: Search,
}

/// What is known of a part of a word.
#[derive(Clone, Copy, Debug)]
struct Part {
    /// What the lists call by this word alone, and whether the word is more often a common one.
    listed: Option<(Label, bool)>,
    habit: Option<Habit>,
}

/// Longer words are no names.
const LONGEST: usize = 64;
/// So many words after it a listed name may hold.
const MOST_BEHIND: usize = 3;
/// So many words of a text are looked for elsewhere in it.
const MOST_SEARCHED: usize = 16;

impl Joined {
    /// Empties the buffers.
    pub(crate) fn clear(&mut self) {
        reuse(&mut self.joints);
        reuse(&mut self.parted);
    }

    /// Parts the words of `tokens` that are several names, with the hyphens as tokens of their own; `habit` knows what a
    /// word mostly is.
    pub(crate) fn part(
        &mut self,
        text: &str,
        tokens: &mut Vec<Token>,
        names: &Gazetteer,
        mut habit: impl FnMut(&str) -> Option<Habit>,
    ) {
        let (mut done, mut searched) = (0, 0);
        let bytes = text.as_bytes();
        for (hyphen, _) in text.match_indices('-') {
            let may_join = bytes.get(hyphen + 1).is_some_and(u8::is_ascii_uppercase)
                && hyphen > 0
                && bytes.get(hyphen - 1).is_some_and(u8::is_ascii_alphabetic);
            if !may_join {
                continue;
            }
            let at = tokens.partition_point(|token| token.end() <= hyphen);
            let Some(&token) = tokens.get(at).filter(|token| at >= done && is_word(token)) else {
                continue;
            };
            let before = at.checked_sub(1).and_then(|before| tokens.get(before));
            let before = before.map_or("", |token| token.text(text));
            let elsewhere = |word: &str| {
                searched += 1;
                searched <= MOST_SEARCHED && stands_alone(text, word)
            };
            let search = &mut self.search;
            let word = token.text(text);
            let behind = tokens.get(at + 1..).unwrap_or_default();
            let mut known = |part: &str| {
                let is_last = word.ends_with(part);
                let behind = if is_last { behind } else { &[] };
                Part::of(search, names, (text, part), behind, habit(part))
            };
            if !is_several(word, before, &mut known, elsewhere) {
                continue;
            }
            let mut persons = [false; 2];
            if let [left, right] = *word.split('-').collect::<Vec<_>>() {
                persons = [left, right].map(|part| known(part).is_unlisted_person());
            }
            if is_within_name(&mut self.search, names, text, tokens, at) {
                continue;
            }
            self.parted.extend(tokens.get(done..at).unwrap_or_default());
            self.cut(text, token, persons);
            done = at + 1;
        }
        if done > 0 {
            self.parted.extend(tokens.get(done..).unwrap_or_default());
            // Buffers that change places would grow anew with each text that is longer than the last parted one.
            tokens.clear();
            tokens.append(&mut self.parted);
        }
    }

    /// The hyphens of the text last parted, in its order.
    pub(crate) fn joints(&self) -> &[Joint] {
        &self.joints
    }

    fn cut(&mut self, text: &str, token: Token, persons: [bool; 2]) {
        let gaps = [Traits::GLUED, Traits::NEWLINE, Traits::PARAGRAPH];
        let mut before: u8 = gaps.into_iter().filter(|&gap| token.has(gap)).sum();
        let mut at = token.start();
        for (number, part) in token.text(text).split('-').enumerate() {
            if number > 0 {
                self.joints.push(Joint {
                    token: self.parted.len(),
                    persons,
                });
                let hyphen = Traits(Traits::GLUED);
                self.parted
                    .push(Token::new(at, 1, TokenKind::Punctuation, hyphen));
                at += 1;
                before = Traits::GLUED;
            }
            let mut traits = before;
            for (holds, of) in [
                (part.starts_with(char::is_uppercase), Traits::CAPITAL),
                (part.contains(char::is_lowercase), Traits::SMALL),
                (!part.is_ascii(), Traits::WIDE),
            ] {
                traits |= if holds { of } else { 0 };
            }
            let len = u32::try_from(part.len()).unwrap_or(0);
            self.parted
                .push(Token::new(at, len, TokenKind::Word, Traits(traits)));
            at += part.len();
        }
    }
}

/// Whether a token stands in a listed name, alone or with the words beside it: `Porto-Novo`, `Tol Semarang-Solo`.
fn is_within_name(
    search: &mut Search,
    names: &Gazetteer,
    text: &str,
    tokens: &[Token],
    at: usize,
) -> bool {
    /// Words of a listed name before and behind one of its words.
    const FAR: usize = 4;
    let start = at.saturating_sub(FAR);
    let near = tokens.get(start..tokens.len().min(at + FAR + 1));
    let near = near.unwrap_or_default();
    search.read(names, near.iter().map(|token| token.text(text)));
    if search.is_unknown(at - start) {
        return false;
    }
    let case = |at: usize| near.get(at).map_or(Case::Any, |&token| Case::of(token));
    let holds = |hit: &Hit| hit.first() <= at - start && at - start < hit.end();
    search.find(names, case).iter().any(holds)
}

impl Part {
    /// What is known of a part of a word, which may go on in the tokens `behind`: the `Jusuf` of `Jokowi-Jusuf Kalla`.
    fn of(
        search: &mut Search,
        names: &Gazetteer,
        (text, word): (&str, &str),
        behind: &[Token],
        habit: Option<Habit>,
    ) -> Part {
        let behind = behind.get(..MOST_BEHIND.min(behind.len()));
        let behind = behind.unwrap_or_default();
        let rest = behind.iter().map(|token| token.text(text));
        search.read(names, std::iter::once(word).chain(rest));
        let is_small = word.contains(char::is_lowercase);
        let own = if is_small { Case::Capital } else { Case::Upper };
        let case = |at: usize| match at.checked_sub(1) {
            None => own,
            Some(at) => behind.get(at).map_or(Case::Any, |&token| Case::of(token)),
        };
        let hits = search.find(names, case).iter();
        let named =
            |hit: &&Hit| hit.first() == 0 && !matches!(hit.label(), Label::Law | Label::Event);
        let best = hits.filter(named).min_by_key(|hit| hit.is_weak());
        Part {
            listed: best.map(|hit| (hit.label(), hit.is_weak())),
            habit,
        }
    }

    fn is_common(&self) -> bool {
        self.habit == Some(Habit::Common)
    }

    fn is_person(&self) -> bool {
        self.habit == Some(Habit::Person)
    }

    fn is(&self, label: Label) -> bool {
        self.listed.is_some_and(|(listed, _)| listed == label)
    }

    fn is_unlisted_person(&self) -> bool {
        self.listed.is_none() && self.is_person()
    }

    /// Whether the lists call something so that is seldom anything else.
    fn is_sure(&self) -> bool {
        self.listed.is_some_and(|(_, weak)| !weak) && !self.is_common()
    }
}

/// Whether a token is a word without digits.
fn is_word(token: &Token) -> bool {
    token.kind() == TokenKind::Word && !token.has(Traits::DIGIT) && token.len() <= LONGEST
}

/// Whether a word with hyphens is several names, or a prefix and one. `elsewhere` tells whether a word stands alone in the
/// text too; `before` is the word before.
fn is_several(
    word: &str,
    before: &str,
    known: &mut impl FnMut(&str) -> Part,
    mut elsewhere: impl FnMut(&str) -> bool,
) -> bool {
    if let Some((prefix, name)) = word.split_once('-')
        && Word::of(prefix).is(people::PREFIX)
        && prefix.starts_with(char::is_lowercase)
    {
        let part = known(name);
        return !name.contains('-') && (part.listed.is_some() || part.is_person());
    }
    // `Jalan Tol Palembang-Betung` is one road.
    if Word::of(before).is(people::ROAD) {
        return false;
    }
    // `Kecamatan Batu Aji-Kota Batam`.
    if let Some((name, level)) = word.split_once('-')
        && Word::of(level).is(designators::OF_REGENCY)
        && level.starts_with(char::is_uppercase)
        && name.starts_with(char::is_uppercase)
    {
        return name.len() > 2 && !Word::of(name).is(designators::LEVEL);
    }
    let mut last: Option<(&str, Part)> = None;
    let (mut sure, mut persons, mut others) = (false, false, false);
    for part in word.split('-') {
        // `Al-Azhar`, `Kim Jong-Un`; `Partai-Partai`.
        let is_acronym = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_whole = part.len() > 2 || is_acronym;
        let is_same = last.is_some_and(|(before, _)| before == part);
        if !is_whole || is_same || !part.starts_with(char::is_uppercase) {
            return false;
        }
        let what = known(part);
        let label = what.listed.map(|(label, _)| label);
        // `PAN-RB` is one body, and so is `MPR-RI`.
        let is_body = last.is_some_and(|(_, before)| before.is(Label::Organization));
        if is_acronym
            && (label != Some(Label::Place) || Word::of(part).is(people::NATION) && is_body)
        {
            return false;
        }
        match label {
            Some(Label::Person) => persons = true,
            // The lists have a Danang that is a city, and a tagger that was in court takes `AS` for initials: either goes.
            Some(Label::Place) if what.is_person() => {}
            _ if what.is_person() => persons = true,
            Some(_) if !what.is_common() => others = true,
            _ => return false,
        }
        sure |= what.is_sure();
        last = Some((part, what));
    }
    // `Thomas-Uber Cup` is neither a person nor a firm.
    let is_mixed = persons && others;
    !is_mixed && (sure || Word::of(before).is(people::PAIR) || word.split('-').all(&mut elsewhere))
}

/// Whether a word stands in a text without a hyphen beside it.
fn stands_alone(text: &str, word: &str) -> bool {
    let is_part = |byte: Option<&u8>| {
        byte.is_some_and(|&byte| byte == b'-' || byte.is_ascii_alphanumeric() || byte >= 0x80)
    };
    let bytes = text.as_bytes();
    text.match_indices(word).any(|(at, _)| {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        !is_part(before) && !is_part(bytes.get(at + word.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokenize;

    #[test]
    fn names_are_parted_and_parts_of_names_are_not() {
        let names = Gazetteer::embedded().unwrap();
        let habit = |word: &str| match word {
            "Subianto" | "Jean" | "Pierre" | "Harda" | "Danang" => Some(Habit::Person),
            "Baru" => Some(Habit::Common),
            _ => None,
        };
        for (text, want) in [
            ("Subianto-Gibran", "Subianto - Gibran"),
            ("Prabowo-Jusuf Kalla", "Prabowo - Jusuf Kalla"),
            ("Jokowi-Ma'ruf Amin", "Jokowi - Ma'ruf Amin"),
            ("RI-AS", "RI - AS"),
            ("RI-Malaysia", "RI - Malaysia"),
            ("Danang-Malaysia", "Danang - Malaysia"),
            ("Bogor-Depok-Bekasi", "Bogor - Depok - Bekasi"),
            ("se-Indonesia", "se - Indonesia"),
            ("pasangan Harda-Danang", "pasangan Harda - Danang"),
            (
                "Harda dan Danang: Harda-Danang",
                "Harda dan Danang : Harda - Danang",
            ),
            ("Harda-Danang", "Harda-Danang"),
            ("Jean-Pierre", "Jean-Pierre"),
            ("Porto-Novo", "Porto-Novo"),
            ("Tol Semarang-Solo", "Tol Semarang-Solo"),
            ("Al-Gibran", "Al-Gibran"),
            ("Baru-Parahyangan", "Baru-Parahyangan"),
            ("Prabowo-Prabowo", "Prabowo-Prabowo"),
            ("MPR-RI", "MPR-RI"),
            ("Kementerian PAN-RB", "Kementerian PAN-RB"),
            ("PAN-RB", "PAN-RB"),
            ("Jean-Honda", "Jean-Honda"),
            ("ruas Tol Bogor-Depok", "ruas Tol Bogor-Depok"),
            ("se-Bangsa", "se-Bangsa"),
        ] {
            let mut tokens = tokenize(text);
            Joined::default().part(text, &mut tokens, names, habit);
            let words: Vec<_> = tokens.iter().map(|token| token.text(text)).collect();
            assert_eq!(words.join(" "), want);
        }
    }
}
