//! Persons of the lists whose names are like a given one.

use super::Analyzer;
use crate::Label;
use crate::gazetteer::{Entry, Gazetteer};
use crate::lang::{OfficeClass, classify};
use crate::text::{fold, modern_spelling};
use crate::token::{TokenKind, tokenize};

/// A person of a list, and how alike the names are. Made by [`Analyzer::similar_persons`].
///
/// ```
/// use entitas::{Analyzer, gazetteer::Gazetteer};
///
/// let staff = Gazetteer::from_table("Raka Wirasena\tPERSON\tstaff:1")?;
/// let analyzer = Analyzer::builder().embedded_names(false).gazetteer(staff).build()?;
/// let best = analyzer.similar_persons("RAKA WIRASENA, S.H.")[0];
/// assert_eq!((best.entry().name(), best.likeness()), ("Raka Wirasena", 1.0));
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SimilarPerson<'a> {
    entry: Entry<'a>,
    likeness: f32,
}

impl<'a> SimilarPerson<'a> {
    /// The person.
    pub fn entry(&self) -> Entry<'a> {
        self.entry
    }

    /// From 0 to 1; 1 where the names are the same but for titles and case.
    pub fn likeness(&self) -> f32 {
        self.likeness
    }
}

/// What is less alike is another name.
const LEAST: f32 = 0.8;
/// No more than this many are given.
const MOST: usize = 10;

impl Analyzer {
    /// Persons of the analyzer's lists whose full names are like this one, the most alike first.
    ///
    /// # Limits
    ///
    /// Ten are given at most.
    ///
    /// # How names are compared
    ///
    /// Ranks, honorifics and degrees are left out of both names, and case says nothing; words may be
    /// abbreviated to an initial, spelt a little differently, or missing. Every person of the lists is
    /// compared, in time linear in their number.
    ///
    /// ```
    /// use entitas::{Analyzer, gazetteer::Gazetteer};
    ///
    /// let staff = Gazetteer::from_table("Muhammad Raka Wirasena\tPERSON\tstaff:1\nRaka Wiraguna\tPERSON\tstaff:2")?;
    /// let analyzer = Analyzer::builder().gazetteer(staff).build()?;
    /// for written in ["H. MOHAMAD RAKA WIRASENA, Ph. D.", "M. Raka Wirasena", "Dr. Raka Wirasena, S.H."] {
    ///     let best = analyzer.similar_persons(written).into_iter().next().ok_or("nobody")?;
    ///     assert_eq!(best.entry().name(), "Muhammad Raka Wirasena", "{written}");
    /// }
    /// assert!(analyzer.similar_persons("Sari Melati").iter().all(|found| found.entry().name() != "Raka Wiraguna"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn similar_persons(&self, name: &str) -> Vec<SimilarPerson<'_>> {
        let wanted = bare(name);
        let persons = self.shared.lists.iter().flat_map(Gazetteer::iter);
        let persons = persons.filter(|entry| entry.label() == Label::Person);
        let mut found: Vec<SimilarPerson<'_>> = persons
            .filter_map(|entry| {
                let likeness = likeness(&wanted, &bare(entry.name()));
                (likeness >= LEAST).then_some(SimilarPerson { entry, likeness })
            })
            .collect();
        found.sort_by(|one, other| other.likeness.total_cmp(&one.likeness));
        found.truncate(MOST);
        found
    }
}

/// The folded words of a name without its titles.
fn bare(name: &str) -> Vec<String> {
    // Degrees stand behind a comma.
    let (name, _) = name.split_once(',').unwrap_or((name, ""));
    let tokens = tokenize(name).into_iter();
    let words =
        tokens.filter(|token| matches!(token.kind(), TokenKind::Word | TokenKind::Abbreviation));
    let words: Vec<&str> = words.map(|token| token.text(name)).collect();
    let is_title = |word: &str| {
        classify(word).is(OfficeClass::RANK | OfficeClass::HONORIFIC | OfficeClass::DEGREE)
    };
    let first = words.iter().take_while(|word| is_title(word)).count();
    let mut words = words.get(first..).unwrap_or_default();
    while let [rest @ .., last] = words
        && rest.len() > 1
        && classify(last).is(OfficeClass::LETTERS)
    {
        words = rest;
    }
    let mut buffer = String::new();
    words
        .iter()
        .map(|word| fold(word, &mut buffer).to_owned())
        .collect()
}

/// How alike two names are: the best way to pair their words in order, against all of them.
fn likeness(one: &[String], other: &[String]) -> f32 {
    let most = one.len().max(other.len());
    // A single word may be anybody.
    if one.len().min(other.len()) < 2.min(most) || most == 0 {
        return 0.0;
    }
    let mut before = vec![0.0f32; other.len() + 1];
    for word in one {
        let mut row = vec![0.0f32; other.len() + 1];
        for (at, against) in other.iter().enumerate() {
            let paired = before[at] + word_likeness(word, against);
            row[at + 1] = paired.max(row[at]).max(before[at + 1]);
        }
        before = row;
    }
    2.0 * before[other.len()] / (one.len() + other.len()) as f32
}

/// What the spellings of one name share: `mohamad`, `muhammad`, `moehammad`.
fn sound(word: &str) -> String {
    let mut modern = String::new();
    let word = if modern_spelling(word, &mut modern) {
        &modern
    } else {
        word
    };
    let mut sound = String::new();
    for letter in word.chars() {
        let letter = if letter == 'o' { 'u' } else { letter };
        if !sound.ends_with(letter) {
            sound.push(letter);
        }
    }
    sound
}

fn word_likeness(one: &str, other: &str) -> f32 {
    // A letter of seven may be another; with more that are, they are two names: Wiraguna, Wirasena.
    const LEAST: f64 = 0.85;
    const INITIAL: f32 = 0.9;
    const SPELLING: f32 = 0.97;
    if one == other {
        return 1.0;
    }
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if short.chars().count() == 1 {
        return if long.starts_with(short) {
            INITIAL
        } else {
            0.0
        };
    }
    if sound(one) == sound(other) {
        return SPELLING;
    }
    let likeness = strsim::normalized_damerau_levenshtein(one, other);
    if likeness < LEAST {
        0.0
    } else {
        likeness as f32
    }
}
