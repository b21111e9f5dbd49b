//! Who does what is told of an office: gets it, gives it, or is followed in it.

use super::attach::{Attacher, Item};
use crate::lang::{OfficeClass, grammar, word};
use crate::office::{Connective, shape};

impl Attacher<'_, '_> {
    /// `Djan Faridz dipercaya oleh Presiden SBY menjadi menteri`: whether a person does what is
    /// told, and to whom, where that is a name too.
    pub(super) fn agent_of(&self, person: usize) -> Option<Option<usize>> {
        const NEAR: usize = 6;
        let (verb, by) = self.verb_before(person)?;
        let passive =
            self.view.is(verb, OfficeClass::APPOINT) && shape::is_passive(self.view, verb);
        if !passive && !self.is_replaced(person) {
            return None;
        }
        let first = person - usize::from(self.is_titled(person));
        let subject = first.checked_sub(1).filter(|&subject| {
            let near = |item: &Item| item.last <= verb && verb - item.last < NEAR;
            self.is_person(subject) && self.items.get(subject).is_some_and(near)
        });
        (subject.is_some() || by).then_some(subject)
    }

    /// `Sari menggantikan Budi sebagai Ketua KPU`.
    pub(super) fn is_replaced(&self, person: usize) -> bool {
        let last = self.items.get(person).map_or(0, |item| item.last);
        // `menggantikan ayahnya, Raja Willem, sebagai Raja Melati`.
        let goes_on = self.view.mark(last) == b',' && !self.view.is(last + 1, OfficeClass::AS);
        let clause = goes_on || self.view.lower(last) == word::YANG;
        let replaces = |(verb, _): (usize, bool)| self.view.lower(verb).is(grammar::REPLACES);
        !clause && self.verb_before(person).is_some_and(replaces)
    }

    /// The verb right before a person with the office, written small, and whether `oleh` follows it.
    fn verb_before(&self, person: usize) -> Option<(usize, bool)> {
        let first = person - usize::from(self.is_titled(person));
        let before = self.items.get(first)?.first.checked_sub(1)?;
        let kin = before
            .checked_sub(1)
            .filter(|&kin| self.view.mark(before) == b',' && self.view.is(kin, OfficeClass::KIN));
        let before = kin.map_or(Some(before), |kin| kin.checked_sub(1))?;
        let by = self.view.lower(before) == word::OLEH;
        let verb = before.checked_sub(usize::from(by))?;
        (verb >= self.start && !self.view.capital(verb)).then_some((verb, by))
    }

    /// Whether a person can be the subject: not the Prabowo of `di bawah kepemimpinan Presiden
    /// Prabowo rangkap jabatan sebagai`.
    pub(super) fn is_subject(&self, person: usize) -> bool {
        let first = person - usize::from(self.is_titled(person));
        let before = self
            .items
            .get(first)
            .and_then(|item| item.first.checked_sub(1));
        before
            .filter(|&before| before >= self.start)
            .is_none_or(|before| {
                let view = self.view;
                let conjunction = view.is(before, OfficeClass::STOP)
                    && !view.is(
                        before,
                        OfficeClass::FROM | OfficeClass::FOR | OfficeClass::SETTING,
                    )
                    && view.lower(before) != word::OLEH;
                !view.is_word(before) || view.capital(before) || conjunction
            })
    }

    /// Whether an office stands right before a name.
    pub(super) fn is_titled(&self, person: usize) -> bool {
        person.checked_sub(1).is_some_and(|office| {
            self.holder(office) == Some(person)
                && self.between(office).connective == Connective::Touch
        })
    }
}
