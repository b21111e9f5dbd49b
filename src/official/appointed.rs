//! Who is made an officer or wished to be one: `Hakim Agung yang ditetapkan oleh Ketua sebagai Hakim Ketua`, `mendukung Budi menjadi
//! presiden`.

use super::attach::Attacher;
use super::clause;
use crate::lang::grammar;
use crate::office::{Connective, Status};
use crate::why::Rule;

impl Attacher<'_, '_> {
    /// `Budi, S.H., Hakim Agung yang ditetapkan oleh Ketua Mahkamah Agung sebagai Hakim Ketua, Rina, S.H.`: both offices are of
    /// the name before, whoever follows.
    pub(super) fn appointed(&mut self) {
        for office in 1..self.items.len().saturating_sub(1) {
            let person = office - 1;
            let (Some(own), Some(next)) = (self.items.get(office), self.items.get(office + 1))
            else {
                continue;
            };
            let is_clause = self.office(office).is_some()
                && self.office(office + 1).is_some()
                && clause::appoints(self.view, own.last, next.first);
            let connective = self.between(person).connective;
            if is_clause
                && self.is_person(person)
                && !self.has_office(person)
                && matches!(connective, Connective::Comma | Connective::Touch)
            {
                self.join(Rule::MadeOfficer, office, person, None);
                self.join(Rule::MadeOfficer, office + 1, person, None);
            }
        }
    }

    /// `mendukung Budi menjadi presiden`: who is wished into an office does not hold it.
    pub(super) fn wished(&mut self) {
        let view = self.view;
        for office in 0..self.items.len() {
            let Some(person) = self.holder(office).filter(|&person| person < office) else {
                continue;
            };
            let (Some(own), Some(holder)) = (self.items.get(office), self.items.get(person)) else {
                continue;
            };
            // `dukung mas Budi jadi`.
            let mut before = (1..=2).filter_map(|back| holder.first.checked_sub(back));
            let is_wished = before.any(|at| view.listed(at).is(grammar::WISHES));
            let becomes = own.first > 0 && view.lower(own.first - 1).is(grammar::BECOMES);
            let is_current = own.status == Status::Current;
            if let Some(item) = self.items.get_mut(office)
                && is_wished
                && becomes
                && is_current
            {
                item.status = Status::Candidate;
            }
        }
    }
}
