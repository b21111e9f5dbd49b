//! Firms that were taken for persons.
//!
//! A firm's short name is often nothing but a surname to a tagger that reads sentence by sentence;
//! the text names the firm in full once, with its legal form: `PT Ramayana Lestari Sentosa`, then
//! `Ramayana`.

use foldhash::HashSet;

use super::hash;
use super::repeat::MOST_ALIKE;
use crate::lang::firms;
use crate::name::{Label, Record};
use crate::text::{reuse, reuse_set};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Looks for them; keeps its buffers from text to text.
#[derive(Debug, Default)]
pub(crate) struct Firms {
    /// The first word after the legal form, hashed, and the number of the name.
    forms: Vec<(u64, u32)>,
    /// The words of persons' names.
    people: HashSet<u64>,
}

impl Firms {
    /// Empties the buffers.
    pub(crate) fn clear(&mut self) {
        reuse(&mut self.forms);
        reuse_set(&mut self.people);
    }

    /// Makes organisations of the persons who are called like a firm in full, or by its first words. A
    /// word that a person's longer name holds stays a person's: `Suzuki` beside `Osamu Suzuki`.
    pub(crate) fn settle(&mut self, view: TokenView<'_>, names: &mut [Record]) {
        self.clear();
        for (number, name) in (0u32..).zip(names.iter()) {
            let first = name.first_token() as usize;
            let after = first + 1 < name.last_token() as usize;
            if name.label() == Label::Organization
                && after
                && view.capital_word(first).is(firms::BEGINS_FIRM)
            {
                self.forms
                    .push((hash::of_word(view.word(first + 1)), number));
            }
        }
        if self.forms.is_empty() {
            return;
        }
        self.forms.sort_unstable();
        for name in names.iter().filter(|name| is_person(name)) {
            let words = name.first_token() as usize..name.last_token() as usize;
            if words.len() > 1 && !self.is_firm(view, names, name) {
                self.people
                    .extend(words.map(|at| hash::of_word(view.word(at))));
            }
        }
        for number in 0..names.len() {
            let firm = names.get(number).filter(|name| {
                is_person(name)
                    && self.is_firm(view, names, name)
                    && !self
                        .people
                        .contains(&hash::of_word(view.word(name.first_token() as usize)))
            });
            if firm.is_some()
                && let Some(name) = names.get_mut(number)
            {
                why::told(Rule::CalledLikeFirm, Act::Relabelled, || Some(name.span()));
                name.set_label(Label::Organization);
            }
        }
    }

    /// Whether a firm's name begins, after its legal form, with the words of this one.
    fn is_firm(&self, view: TokenView<'_>, names: &[Record], name: &Record) -> bool {
        let words = name.first_token() as usize..name.last_token() as usize;
        let first = view.word(words.start);
        let key = hash::of_word(first);
        let from = self.forms.partition_point(|form| form.0 < key);
        let alike = self.forms.iter().skip(from);
        first.len() > 2
            && alike
                .take_while(|form| form.0 == key)
                .take(MOST_ALIKE)
                .filter_map(|&(_, number)| names.get(number as usize))
                .any(|firm| {
                    let own = firm.first_token() as usize + 1..firm.last_token() as usize;
                    words.len() <= own.len()
                        && words
                            .clone()
                            .zip(own)
                            .all(|(at, own)| view.word(at) == view.word(own))
                })
    }
}

fn is_person(name: &Record) -> bool {
    name.label() == Label::Person
}
