//! Names after an office that are not its holder's: the body's own, or whom the holder serves.

use super::attach::{Attacher, Item, What};
use crate::lang::lists::affixes;
use crate::lang::{OfficeClass, OfficeKind, word};
use crate::office::head::head;
use crate::office::shape::{begins, calls_for_portfolio};
use crate::office::{Connective, Phrase, Status};
use crate::why::Rule;

impl Attacher<'_, '_> {
    /// `pendiri Aprilia, Ivano Beggio`, `Komandan Lanud Abdul Rahman Saleh, Marsma TNI Budi`: what
    /// was taken for a person is the body where the name is still to come; so it is in
    /// `Budi selaku Direktur Sumber Jaya`, where the name has been.
    pub(super) fn takes_body(&mut self, office: usize) -> bool {
        let (Some(phrase), Some(&body)) = (self.office(office), self.items.get(office + 1)) else {
            return false;
        };
        let comes = self.comes_later(office, &phrase);
        // `Ketua Panitia Budi Santoso`: a team has a holder rather than a name.
        let team = self.view.is(phrase.last - 1, OfficeClass::TEAM);
        let takes = (comes || self.has_come(office) || self.lacks_name(&phrase) && !team)
            && (body.first, body.bare_first) == (phrase.last, phrase.last);
        if takes {
            if let Some(item) = self.items.get_mut(office) {
                item.what = What::Office(Phrase {
                    last: body.bare_last,
                    ..phrase
                });
                (item.last, item.bare_last) = (body.last, body.bare_last);
            }
            if comes {
                self.join(Rule::BodyTaken, office, office + 2, None);
            }
        }
        takes
    }

    /// Whether the holder stands after the comma that follows the next name.
    fn comes_later(&self, office: usize, phrase: &Phrase) -> bool {
        use OfficeKind::*;
        const LONGEST_BODY: usize = 3;
        let (Some(body), Some(person)) = (self.items.get(office + 1), self.items.get(office + 2))
        else {
            return false;
        };
        // `Sekretaris Perusahaan Adhi, Budi Santoso`.
        let firm = self.view.capitalized(phrase.last - 1) == word::PERUSAHAAN;
        let leads = firm
            || matches!(
                phrase.kind,
                Chair
                    | Chief
                    | Coordinator
                    | Director
                    | Executive
                    | Government
                    | Manager
                    | Spokesperson
            );
        // `Kajari Wates, Tono Hadi`: an office of a place that is called like a person.
        let local = matches!(phrase.kind, Prosecutor | Police | District | Village);
        let longest = match phrase.kind {
            Government => 1,
            _ if leads => LONGEST_BODY,
            _ => 1,
        };
        let short = body.bare_last <= body.bare_first + longest;
        let bare = (leads || local) && !phrase.has_complement() && short;
        // `Kadus Krajan, Sutrisno, memimpin`.
        let village = local && body.bare_last == body.bare_first + 1 && self.closes(person.last);
        // `penasihat kampanye Trump, Jim Acosta`.
        let advised = phrase.kind == Adviser && body.bare_last == body.bare_first + 1;
        (bare || advised || self.lacks_name(phrase) || self.ends_in_region(body))
            && self.is_person(office + 2)
            && self.between(office + 1).connective == Connective::Comma
            && (person.bare_last > person.first + 1 || village || self.lacks_name(phrase))
            && !matches!(
                self.between(office + 2).connective,
                Connective::And | Connective::Comma
            )
    }

    /// `Zigma Production Sulbar`: no person is called by the region of a firm.
    fn ends_in_region(&self, name: &Item) -> bool {
        const LONGEST: usize = 4;
        let len = name.bare_last - name.bare_first;
        (2..=LONGEST).contains(&len) && self.view.is(name.bare_last - 1, OfficeClass::REGION)
    }

    /// Whether an office ends in a word that a body's own name must follow: `Ketua Yayasan`.
    fn lacks_name(&self, phrase: &Phrase) -> bool {
        let (view, last) = (self.view, phrase.last - 1);
        phrase.has_complement()
            && (view.is(last, OfficeClass::SITE | OfficeClass::TEAM)
                || calls_for_portfolio(view, last))
            && !view.is(last, OfficeClass::INNER)
            && view.capital(last)
    }

    /// Whether the holder stands before a `selaku` or `yang juga`; before the comma of
    /// `Budi Santoso, CEO Terra, mengatakan`.
    fn has_come(&self, office: usize) -> bool {
        use OfficeKind::{Director, Executive, Manager};
        let (Some(before), Some(phrase), Some(body)) = (
            office
                .checked_sub(1)
                .filter(|&before| self.is_person(before)),
            self.office(office),
            self.items.get(office + 1),
        ) else {
            return false;
        };
        match self.between(before).connective {
            // A ministry is called by its portfolio.
            _ if phrase.kind == OfficeKind::Minister => false,
            Connective::As | Connective::Also => true,
            // `Denis Gros, pendiri Denis Gros Dermatologi`, `Budi, Kepala Bengkel Jaya Stanley Depok`.
            Connective::Comma if self.is_named_after(before, body) || self.ends_in_region(body) => {
                true
            }
            Connective::Comma if self.opens_sentence(before) && self.speaks_after(body.last) => {
                let leads = matches!(phrase.kind, Director | Executive | Manager);
                (phrase.has_complement() || leads) && body.bare_last <= body.bare_first + 3
            }
            // `Budi Santoso, Co-founder Terra dan CEO Aqua, mengatakan`.
            Connective::Comma
                if self.opens_sentence(before)
                    && self.office(office + 2).is_some()
                    && self.between(office + 1).connective == Connective::And =>
            {
                matches!(phrase.kind, Director | Executive | Manager)
            }
            Connective::Comma if matches!(phrase.kind, Director | Executive | Manager) => {
                let said = self.follows(before, OfficeClass::SAY)
                    && !self.follows(before, OfficeClass::STOP);
                let one = body.bare_last == body.bare_first + 1 && !phrase.has_complement();
                !self.has_office(before) && (said || one && self.closes(body.last))
            }
            _ => false,
        }
    }

    /// Whether a body is called by the name of the person before it.
    fn is_named_after(&self, person: usize, body: &Item) -> bool {
        self.items.get(person).is_some_and(|person| {
            let words = person.bare_last - person.bare_first;
            body.bare_last - body.bare_first > words
                && (0..words).all(|at| {
                    self.view.word(person.bare_first + at) == self.view.word(body.bare_first + at)
                })
        })
    }

    /// `Budi Santoso, ketua pelaksana Jawa Terbuka, menambahkan`: the verb belongs to the one name
    /// before the office, for two would be joined by `dan`.
    pub(super) fn speaks_after(&self, at: usize) -> bool {
        let view = self.view;
        let verb = at + usize::from(view.mark(at) == b',');
        let active = begins(view.word(verb), affixes::VERB);
        view.is(verb, OfficeClass::STOP | OfficeClass::SAY) && !view.capital(verb) && active
    }

    /// `juru bicara Zeidan`, `kepala staf Cheney`, of whom the text has spoken: who is served, not
    /// who serves.
    pub(super) fn is_master(&self, person: usize) -> bool {
        let servant = person
            .checked_sub(1)
            .and_then(|office| self.office(office))
            .filter(|phrase| {
                let personal = self.view.lower(phrase.last - 1) == word::PRIBADI;
                (personal || !phrase.has_complement()) && !self.view.capital(phrase.first)
            });
        let short = self.items.get(person).is_some_and(|person| person.short);
        short
            && servant.is_some_and(|phrase| {
                use OfficeKind::{Adviser, Assistant, Spokesperson};
                matches!(phrase.kind, Adviser | Assistant | Spokesperson)
                    || self.view.lower(phrase.last - 1) == word::PRIBADI
                    || self.view.lower(phrase.head_end - 1) == word::STAF
            })
    }

    /// `staf khusus Presiden SBY`, `juru bicara Presiden Joko Widodo, Johan Budi`: a short name,
    /// or one before another, is that of the holder of the office that is served.
    pub(super) fn part_served(&mut self, office: usize) -> bool {
        let view = self.view;
        let (Some(phrase), Some(&item)) = (self.office(office), self.items.get(office)) else {
            return false;
        };
        let servant = (phrase.first..phrase.head_end).any(|at| view.is(at, OfficeClass::SERVANT));
        let served = (phrase.head_end..phrase.last)
            .find(|&at| {
                let short_form = view.mark(at - 1) == b'(';
                view.is(at, OfficeClass::HEAD) && !view.is(at, OfficeClass::INNER) && !short_form
            })
            .filter(|_| servant)
            .and_then(|at| Some((at, head(view, at, phrase.last)?)));
        let (Some((first, (head_end, kind, fixed))), Some(person)) =
            (served, self.items.get(office + 1))
        else {
            return false;
        };
        let short = person.bare_last == person.bare_first + 1;
        let followed =
            self.is_person(office + 2) && self.between(office + 1).connective == Connective::Comma;
        if !short && !followed && !self.has_come(office) {
            return false;
        }
        // The served office goes after all items: its place in the sentence is taken.
        self.items.push(Item {
            what: What::Office(Phrase {
                first,
                head_end,
                kind,
                fixed,
                ..phrase
            }),
            first,
            bare_first: first,
            status: Status::Current,
            ..item
        });
        self.join(Rule::Served, self.items.len() - 1, office + 1, None);
        if followed {
            self.join(Rule::Served, office, office + 2, None);
        }
        true
    }
}
