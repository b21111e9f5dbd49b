//! Rows of offices and persons: each office has one, by turns or in the same order.

use super::attach::Attacher;
use crate::office::Connective;
use crate::why::Rule;

impl Attacher<'_, '_> {
    /// `Ketua KONI, Tono, Sekjen KOI, Dendi, dan Kepala BPS, Andi`: each office goes with the name
    /// after it, where a row of them begins with an office and ends with a name.
    pub(super) fn lists(&mut self) {
        let mut first = 0;
        while first < self.items.len() {
            let mut last = first + 1;
            while last < self.items.len() && self.alternates(last) {
                last += 1;
            }
            let row = first..last;
            let whole = row.len() > 2 && row.len() % 2 == 0 && self.is_free(first);
            if whole && row.clone().step_by(2).all(|office| self.is_free(office)) {
                for office in row.step_by(2) {
                    let status = self.between(office).status;
                    self.join(Rule::Row, office, office + 1, status);
                }
            }
            first = last;
        }
    }

    /// `Narasumber: Budi Kepala Dinas Sosial Kota Bogor, Rina Ketua PGRI`: each office goes with the name
    /// before it, where a row of them begins with a name and ends with an office.
    pub(super) fn rows_of_names(&mut self) {
        let mut first = 0;
        while first + 1 < self.items.len() {
            let mut last = first;
            while self.is_held_row(last) && (last == first || self.is_next_row(last)) {
                last += 2;
            }
            if last > first + 2 && self.ends_row(last - 1) {
                for person in (first..last).step_by(2) {
                    self.join(Rule::Row, person + 1, person, None);
                }
            }
            first = last.max(first + 1);
        }
    }

    /// Whether an item is a name, and its whole office the next with nothing between.
    fn is_held_row(&self, person: usize) -> bool {
        self.is_person(person)
            && !self.has_office(person)
            && self.is_free(person + 1)
            && self.is_whole(person + 1)
            && self.between(person).connective == Connective::Touch
    }

    /// Whether an item goes on with the row before it.
    fn is_next_row(&self, person: usize) -> bool {
        matches!(
            self.between(person - 1).connective,
            Connective::Comma | Connective::And
        )
    }

    /// Whether the last office of a row ends there.
    fn ends_row(&self, office: usize) -> bool {
        let last = self.items.get(office).map_or(0, |item| item.last);
        (self.closes(last) || self.is_aside(last)) && !self.is_next_row(office + 1)
    }

    /// Whether the item is an office without a holder.
    fn is_free(&self, at: usize) -> bool {
        self.office(at).is_some() && self.holder(at).is_none()
    }

    /// Whether an item stands after a comma or `dan` and the other kind of item before it.
    fn alternates(&self, at: usize) -> bool {
        let connective = self.between(at - 1).connective;
        let dan = connective == Connective::And && self.office(at).is_some();
        self.is_person(at) != self.is_person(at - 1) && (connective == Connective::Comma || dan)
    }

    /// `X dan Y sebagai Wali Kota dan Wakil Wali Kota`, `X, Y, dan Z masing-masing sebagai Ketua,
    /// Sekretaris, dan Bendahara`: one each.
    pub(super) fn pairs(&mut self) {
        for at in 1..self.items.len().saturating_sub(2) {
            let turns = self.is_person(at)
                && matches!(
                    self.between(at).connective,
                    Connective::As | Connective::Comma
                );
            let Some(last) = turns.then(|| self.last_of_offices(at + 1)).flatten() else {
                continue;
            };
            let first = (at + 1).checked_sub(last - at);
            if let Some(first) = first.filter(|&first| self.is_list_of_persons(first, at, last))
                && self.holder(last).is_none_or(|person| person <= at)
            {
                for (person, office) in (first..).zip(at + 1..=last) {
                    self.join(Rule::Respectively, office, person, None);
                }
            }
        }
    }

    /// The last of the offices `A dan B`, `A, B, dan C` that begin at an item.
    fn last_of_offices(&self, first: usize) -> Option<usize> {
        let mut at = first;
        loop {
            let next = self.office(at).and(self.office(at + 1));
            match self.between(at).connective {
                _ if next.is_none() => return None,
                Connective::And => return Some(at + 1),
                Connective::Comma => at += 1,
                _ => return None,
            }
        }
    }

    /// Whether the items `first..=last` are persons joined as the offices up to `offices` are: two by
    /// `dan` or a hyphen, more by commas and `dan`.
    fn is_list_of_persons(&self, first: usize, last: usize, offices: usize) -> bool {
        let two = offices == last + 2;
        let joined = |at: usize| match self.between(at).connective {
            Connective::And => at + 1 == last,
            Connective::Hyphen => two,
            Connective::Comma => at + 1 < last || self.is_each(last + 1),
            _ => false,
        };
        (first..=last).all(|at| self.is_person(at)) && (first..last).all(joined)
    }
}
