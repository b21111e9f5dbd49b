//! Several offices of one person, and several persons of one office.

use super::attach::{Attacher, Item, Part};
use crate::lang::{OfficeClass, OfficeKind, grammar, word};
use crate::office::{Connective, Phrase, Status};
use crate::why::Rule;

impl Attacher<'_, '_> {
    /// Further offices of the same person: `Budi, Ketua X dan Sekretaris Y`,
    /// `Menhub Budi yang juga Ketua X`.
    pub(super) fn chains(&mut self) {
        for at in 1..self.items.len() {
            if self.office(at).is_none() || self.holder(at).is_some() {
                continue;
            }
            // What was taken for a name is the body of the office before it.
            let before = at - 1 - usize::from(self.is_body(at - 1));
            let Some(person) = self.holder(before).filter(|&person| person < before) else {
                continue;
            };
            let connective = self.between(at - 1).connective;
            if self.repeats(at, person) {
                continue;
            }
            if matches!(
                connective,
                Connective::And | Connective::Also | Connective::As | Connective::Does
            ) || connective == Connective::Comma && self.goes_on(at, person)
            {
                // `pernah menjabat Camat Tebet dan Sekda Kota Tegal`: what is said of the first.
                let listed = matches!(connective, Connective::And | Connective::Comma);
                let status = self.between(person).status;
                let status = status.filter(|_| listed && !self.lasts(at));
                self.join(Rule::Further, at, person, status);
            }
        }
    }

    /// The `(2021 – sekarang)` behind an office of a list: it is held still.
    fn lasts(&self, office: usize) -> bool {
        let (view, at) = (
            self.view,
            self.office(office).map_or(0, |phrase| phrase.last),
        );
        let after = view
            .after_bracket(at, self.end)
            .filter(|_| view.mark(at) == b'(');
        after.is_some_and(|after| (at..after).any(|at| view.lower(at).is(grammar::AT_PRESENT)))
    }

    /// `Presiden RI Budi yang terpilih kembali menjadi Presiden`: the same office, less of it said.
    pub(super) fn repeats(&self, office: usize, person: usize) -> bool {
        let words = |phrase: Phrase| (phrase.first..phrase.head_end).map(|at| self.view.word(at));
        let held = self.items.get(person).and_then(|person| person.link);
        let bare = self
            .office(office)
            .filter(|phrase| !phrase.has_complement());
        bare.zip(held.and_then(|held| self.office(held)))
            .is_some_and(|(bare, held)| words(bare).eq(words(held)))
    }

    /// Whether a name lies inside the office before it.
    fn is_body(&self, person: usize) -> bool {
        let office = person
            .checked_sub(1)
            .and_then(|office| self.items.get(office));
        self.is_person(person)
            && office
                .zip(self.items.get(person))
                .is_some_and(|(office, body)| office.bare_last == body.bare_last)
    }

    /// `Budi menjabat sebagai Ketua X, Direktur Y, dan menerima`: a list of full offices.
    fn goes_on(&self, office: usize, person: usize) -> bool {
        let full = |at: usize| {
            self.office(at)
                .is_some_and(|phrase| phrase.has_complement())
        };
        let closed = self
            .office(office)
            .is_some_and(|phrase| self.closes(phrase.last));
        let begun = self.between(person).connective == Connective::As;
        begun && full(office) && full(office - 1) && closed && !self.is_person(office + 1)
    }

    /// `Menteri BUMN sekaligus Ketua Umum PSSI Erick Thohir`.
    pub(super) fn chains_backward(&mut self) {
        for at in (0..self.items.len().saturating_sub(1)).rev() {
            if self.office(at).is_none() || self.holder(at).is_some() {
                continue;
            }
            let Some(person) = self.holder(at + 1).filter(|&person| person > at + 1) else {
                continue;
            };
            match self.between(at).connective {
                // `Ketua Panitia adalah Inspektur Daerah Budi Santoso`.
                Connective::Also => self.join(Rule::FurtherBefore, at, person, None),
                // `tiga menterinya, yakni Menteri ESDM Budi Santoso`.
                Connective::As if !self.follows(at, OfficeClass::PLURAL) => {
                    self.join(Rule::FurtherBefore, at, person, None)
                }
                // `Raja Gowa Sultan Hasanuddin`.
                Connective::Touch if self.is_enthroned(at) => {
                    self.join(Rule::FurtherBefore, at, person, None)
                }
                // `Presiden PUIC atau Ketua DPR Budi Santoso`.
                Connective::Or if self.is_whole(at) => {
                    self.join(Rule::FurtherBefore, at, person, None);
                }
                Connective::And if self.is_shared(at) || self.is_corporate(at) => {
                    self.join(Rule::FurtherBefore, at, person, None)
                }
                // `Gubernur dan Wakil Gubernur Jakarta X-Y`, `X dan Y`: one each.
                Connective::And if self.is_pair(person) => {
                    self.share_candidacy(at);
                    self.join(Rule::Pair, at, person, None);
                }
                Connective::And if self.is_mate(person + 1) => {
                    self.share_candidacy(at);
                    self.join(Rule::Pair, at, person, None);
                    self.join(Rule::Pair, at + 1, person + 1, None);
                }
                _ => {}
            }
        }
    }

    /// Whether a monarch's realm stands before another title of the same.
    fn is_enthroned(&self, office: usize) -> bool {
        let monarch = |at: usize| {
            let phrase = self.office(at);
            phrase.filter(|phrase| phrase.kind == OfficeKind::Monarch)
        };
        let realm = monarch(office).is_some_and(|phrase| phrase.has_complement());
        realm && monarch(office + 1).is_some_and(|phrase| !phrase.has_complement())
    }

    /// `calon Gubernur dan Wakil Gubernur`: both of a pair are candidates.
    fn share_candidacy(&mut self, office: usize) {
        let candidate = |item: &&Item| item.status == Status::Candidate;
        let runs = self.items.get(office).filter(candidate).is_some();
        if let Some(mate) = self.items.get_mut(office + 1).filter(|_| runs) {
            mate.status = Status::Candidate;
        }
    }

    /// Whether an office has a capital and says what it is head of.
    pub(super) fn is_whole(&self, office: usize) -> bool {
        self.office(office)
            .is_some_and(|phrase| self.view.capital(phrase.first) && phrase.has_complement())
    }

    /// Whether a name joins two: `Jokowi-Ahok`.
    fn is_pair(&self, person: usize) -> bool {
        self.items
            .get(person)
            .is_some_and(|item| item.hyphen.is_some())
    }

    /// Of two offices joined by `dan` and held by `X-Y`, each holds one.
    pub(super) fn part(&self, office: usize, person: usize) -> Part {
        let joined = |left: usize| self.between(left).connective == Connective::And;
        if !self.is_pair(person) {
            Part::Whole
        } else if self.holder(office + 1) == Some(person) && joined(office) {
            Part::First
        } else if office > 0 && self.holder(office - 1) == Some(person) && joined(office - 1) {
            Part::Second
        } else {
            Part::Whole
        }
    }

    /// Whether a person without an office of his own is joined to the one before.
    fn is_mate(&self, person: usize) -> bool {
        self.is_person(person)
            && !self.has_office(person)
            && matches!(
                self.between(person - 1).connective,
                Connective::And | Connective::Hyphen
            )
    }

    /// `Pendiri dan CEO`, `Vice President Finance dan Head of Sales`: what one person holds.
    fn is_shared(&self, office: usize) -> bool {
        use OfficeKind::{Director, Executive};
        self.office(office).is_some_and(|phrase| {
            phrase.kind == Executive || phrase.kind == Director && !phrase.has_complement()
        })
    }

    /// `Presiden dan CEO Airbus`: a bare office before that of an executive.
    fn is_corporate(&self, office: usize) -> bool {
        let bare = self.office(office).is_some_and(|phrase| !phrase.is_full());
        let next = self.office(office + 1);
        bare && next.is_some_and(|next| next.kind == OfficeKind::Executive && next.has_complement())
    }

    /// Whether `masing-masing sebagai` stands before an office: each of the list before it holds it.
    pub(super) fn is_each(&self, office: usize) -> bool {
        let first = self.items.get(office).map_or(0, |item| item.first);
        self.follows(office, OfficeClass::AS)
            && first
                .checked_sub(2)
                .is_some_and(|at| self.view.lower(at) == word::MASING_MASING)
    }

    /// The last person of a list `A, B, dan C` that shares an office which stands before it; the
    /// holder alone where there is none.
    pub(super) fn end_of_list(&self, office: usize, person: usize) -> usize {
        if person != office + 1 || !self.is_shared_by_list(office) {
            return person;
        }
        let mut at = person;
        while self.is_person(at + 1) && !self.has_office(at + 1) {
            match self.between(at).connective {
                Connective::Comma => at += 1,
                Connective::And => return at + 1,
                _ => break,
            }
        }
        // `Wakil Ketua DPR A, B dan Ketua Komisi III C`.
        let next = self.office(at + 1).is_some() && self.between(at).connective == Connective::And;
        if next || self.is_cut_off(at) {
            at
        } else {
            person
        }
    }

    /// The first person of a list `A, B, dan C sebagai anggota DPR`; the holder alone where there
    /// is none.
    pub(super) fn start_of_list(&self, office: usize, person: usize) -> usize {
        let listed = |at: usize| {
            at.checked_sub(1)
                .filter(|&before| self.is_person(before) && !self.has_office(before))
                .map(|before| (before, self.between(before).connective))
        };
        let each = self.is_each(office);
        // `A, S.H., dan B, S.H., Penuntut Umum`.
        let bench = |before: usize| {
            self.between(person).connective == Connective::Comma
                && self.is_of_bench(office)
                && [before, person].iter().all(|&at| self.has_degree(at))
        };
        let shares = person + 1 == office
            && (self.between(person).connective == Connective::As
                && (each || self.is_shared_by_list(office))
                || person.checked_sub(1).is_some_and(bench));
        let joins =
            |connective| connective == Connective::And || each && connective == Connective::Comma;
        let Some((mut first, _)) =
            listed(person).filter(|&(_, connective)| shares && joins(connective))
        else {
            return person;
        };
        while let Some((before, Connective::Comma)) = listed(first) {
            first = before;
        }
        first
    }

    /// `A, B, C dan…`: a list whose end the text leaves out.
    fn is_cut_off(&self, person: usize) -> bool {
        let view = self.view;
        self.items.get(person).is_some_and(|item| {
            view.is(item.last, OfficeClass::AND) && matches!(view.mark(item.last + 1), b'.' | 0xe2)
        })
    }

    /// `Menpora`: of contracted ministers there is one each.
    fn is_sole(&self, phrase: &Phrase) -> bool {
        phrase.kind == OfficeKind::Minister && phrase.fixed
    }

    /// Offices that several people hold, and bare ones: `anggota DPR A dan B`, `Bupati A, B, dan C`.
    fn is_shared_by_list(&self, office: usize) -> bool {
        self.office(office).is_some_and(|phrase| {
            (phrase.first..phrase.head_end).any(|at| self.view.is(at, OfficeClass::MANY | OfficeClass::VICE))
                || self.follows(office, OfficeClass::PLURAL)
                || self.view.lower(phrase.last) == word::LAINNYA
                // `mantan Ketua Umum PBSI yaitu A dan B`.
                || self.is_former(office) && self.between(office).connective == Connective::As
                || !phrase.has_complement() && phrase.kind.is_regional() && !self.is_sole(&phrase)
        })
    }
}
