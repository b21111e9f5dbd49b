//! Scores of labelled names, as conlleval counts them.

use std::collections::BTreeMap;
use std::fmt;

/// Names found, names wanted, names right.
///
/// ```
/// use entitas::train::Scores;
///
/// let mut scores = Scores::default();
/// scores.add(["B-PERSON", "B-PLACE"].into_iter(), ["B-PERSON", "O"].into_iter());
/// let counts = scores.micro();
/// assert_eq!((counts.precision(), counts.recall(), counts.wanted()), (1.0, 0.5, 2));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    found: usize,
    wanted: usize,
    right: usize,
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}

impl Counts {
    /// Of the names found, how many are right: 0 to 1.
    pub fn precision(self) -> f64 {
        ratio(self.right, self.found)
    }

    /// Of the names wanted, how many are found.
    pub fn recall(self) -> f64 {
        ratio(self.right, self.wanted)
    }

    /// The harmonic mean of both.
    pub fn f1(self) -> f64 {
        ratio(2 * self.right, self.found + self.wanted)
    }

    /// Names wanted.
    pub fn wanted(self) -> usize {
        self.wanted
    }
}

/// The counts of every type.
///
/// A name is right where its first word, last word and type are right. An `I-` label that
/// continues nothing begins a name, as in conlleval.
///
/// ```
/// use entitas::train::Scores;
///
/// let mut scores = Scores::default();
/// scores.add(["B-PERSON", "I-PERSON", "O"].into_iter(), ["B-PERSON", "O", "O"].into_iter());
/// assert_eq!(scores.micro().f1(), 0.0);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scores {
    types: BTreeMap<String, Counts>,
}

/// A name: its first word, the word after its last, its type.
pub(crate) type Named<'a> = (usize, usize, &'a str);

/// The names that labels tell.
pub(crate) fn names<'a>(labels: impl Iterator<Item = &'a str>) -> Vec<Named<'a>> {
    let mut names: Vec<Named<'_>> = Vec::new();
    let mut open = false;
    for (at, label) in labels.enumerate() {
        let Some((prefix, name)) = label.split_once('-') else {
            open = false;
            continue;
        };
        match names.last_mut() {
            Some(last) if open && prefix == "I" && last.2 == name => last.1 = at + 1,
            _ => names.push((at, at + 1, name)),
        }
        open = true;
    }
    names
}

impl Scores {
    /// Adds a sentence: the labels wanted and the labels found.
    pub fn add<'a>(
        &mut self,
        wanted: impl Iterator<Item = &'a str>,
        found: impl Iterator<Item = &'a str>,
    ) {
        self.count(&names(wanted), &names(found));
    }

    /// Adds the names wanted and found in a sentence.
    pub(crate) fn count(&mut self, wanted: &[Named<'_>], found: &[Named<'_>]) {
        for name in wanted {
            self.of(name.2).wanted += 1;
        }
        for name in found {
            self.of(name.2).found += 1;
            self.of(name.2).right += usize::from(wanted.contains(name));
        }
    }

    /// Adds the counts of other sentences.
    pub fn merge(&mut self, other: &Scores) {
        for (name, counts) in &other.types {
            let own = self.of(name);
            own.found += counts.found;
            own.wanted += counts.wanted;
            own.right += counts.right;
        }
    }

    fn of(&mut self, name: &str) -> &mut Counts {
        self.types.entry(name.to_owned()).or_default()
    }

    /// The types and their counts, by name.
    pub fn types(&self) -> impl Iterator<Item = (&str, Counts)> {
        self.types
            .iter()
            .map(|(name, &counts)| (name.as_str(), counts))
    }

    /// All types counted together.
    pub fn micro(&self) -> Counts {
        self.types
            .values()
            .fold(Counts::default(), |sum, counts| Counts {
                found: sum.found + counts.found,
                wanted: sum.wanted + counts.wanted,
                right: sum.right + counts.right,
            })
    }

    /// The mean F1 of the types that are wanted at least once.
    pub fn macro_f1(&self) -> f64 {
        self.macro_mean(Counts::f1)
    }

    fn macro_mean(&self, of: impl Fn(Counts) -> f64) -> f64 {
        let wanted = self.types.values().filter(|counts| counts.wanted > 0);
        let count = wanted.clone().count();
        if count == 0 {
            0.0
        } else {
            wanted.map(|&counts| of(counts)).sum::<f64>() / count as f64
        }
    }
}

impl fmt::Display for Scores {
    /// A table: a type a line, then all together, then the mean over types.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = |name: &str, p: f64, r: f64, f1: f64, wanted: usize| {
            let [p, r, f1] = [p, r, f1].map(|part| 100.0 * part);
            writeln!(
                f,
                "{name:<14} precision {p:6.2}  recall {r:6.2}  F1 {f1:6.2}  names {wanted}"
            )
        };
        for (name, counts) in &self.types {
            line(
                name,
                counts.precision(),
                counts.recall(),
                counts.f1(),
                counts.wanted,
            )?;
        }
        let all = self.micro();
        line("micro", all.precision(), all.recall(), all.f1(), all.wanted)?;
        let (p, r) = (
            self.macro_mean(Counts::precision),
            self.macro_mean(Counts::recall),
        );
        line("macro", p, r, self.macro_f1(), all.wanted)
    }
}
