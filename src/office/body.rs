//! Where the body or region of an office begins.

use super::affiliation::{Affiliation, Begins};
use super::part;
use super::shape::{calls_for_portfolio, is_abstract, is_ministry};
use crate::lang::lists::affixes;
use crate::lang::{OfficeClass, OfficeKind, bodies, word};
use crate::name::{Label, Record};

impl Affiliation<'_> {
    /// Where the body or region begins, after a portfolio and the parts of the body.
    pub(super) fn body(&self) -> Option<usize> {
        let view = self.view;
        // `Branch Manager for Bandung Area at LG Electronics`.
        let english = |&at: &usize| view.lower(at) == word::AT && view.capital(at + 1);
        let place = (self.from..self.end).rev().find(english);
        if let Some(place) = place.filter(|_| self.has_portfolio) {
            return Some(place + 1);
        }
        let mut at = self.from;
        while at < self.end {
            at = match self.after_part(at) {
                Begins::Part(after) => after,
                Begins::Open => return None,
                Begins::Other if !self.has_portfolio => break,
                Begins::Other if self.is_mark(at) && !self.is_worked_on(at) => {
                    return Some(self.start_of_name(at).unwrap_or_else(|| self.widen(at)));
                }
                Begins::Other => at + 1,
            };
        }
        if self.has_portfolio {
            return self.last_unknown();
        }
        Some(self.after_noun(at).unwrap_or(at))
    }

    fn is_mark(&self, at: usize) -> bool {
        let view = self.view;
        let class = view.class(at);
        if self.is_centre(at) {
            return true;
        }
        // `Kepala Bandara Juanda`.
        let site = class.is(OfficeClass::SITE) && self.is_unknown(at + 1) && at + 1 < self.end;
        // `Direktur Jenderal Pengawasan Ruang Digital Komdigi`.
        let ministry = view.capitalized(at).is(bodies::MINISTRY);
        if ministry && at + 1 == self.end && at > self.from {
            return true;
        }
        // `Industri Keuangan Non Bank`.
        let inside = class.is(OfficeClass::INNER) || view.capitalized(at - 1) == word::NON;
        if inside && at > self.from && !site && !self.is_local(at) {
            return false;
        }
        // `Pasar Modal dan Bursa Karbon`.
        let listed = at > self.from && view.is(at - 1, OfficeClass::AND) && !view.acronym(at);
        // `Kerja Sama Antar Lembaga`.
        let listed = listed || at > self.from && view.capitalized(at - 1) == word::ANTAR;
        class.is(OfficeClass::BODY) && !listed
            || site
            || class.is(part::PLACE) && !class.is(OfficeClass::INNER)
            || !class.is(part::NO_NAME)
                && (self.acronym(at) && !view.is_roman(at) && !self.is_unit(at)
                    || self.starts_name(at, Label::Place)
                    || self.starts_name(at, Label::Organization))
    }

    /// An acronym by its shape, where not all of the office is in capitals.
    pub(super) fn acronym(&self, at: usize) -> bool {
        const LONGEST: usize = 4;
        let head = self.from.saturating_sub(1);
        let shouts = self.view.acronym(head) && self.view.word(head).len() > LONGEST;
        self.view.acronym(at) && (!shouts || self.view.word(at).len() <= LONGEST)
    }

    /// The `Afrika` of `Direktur Asia Pasifik dan Afrika Deplu`, the `Perkumpulan` of a `Bidang`.
    fn is_worked_on(&self, at: usize) -> bool {
        let view = self.view;
        let place = view.is(at, OfficeClass::REGION) || self.starts_name(at, Label::Place);
        let region = place && self.kind == OfficeKind::Director;
        let outer = (at + 1..self.end)
            .any(|outer| is_ministry(view, outer) && view.is(outer, OfficeClass::BODY));
        let listed =
            view.is(at + 1, OfficeClass::AND) || view.is(at.saturating_sub(1), OfficeClass::LINK);
        region && outer
            || calls_for_portfolio(view, at.wrapping_sub(1)) && listed && !view.acronym(at)
    }

    /// `Pusat Studi Islam`, `Balai Taman Nasional Komodo`: a body of its own and no part of one.
    pub(super) fn is_centre(&self, at: usize) -> bool {
        let word = |at: usize| self.view.capitalized(at);
        let centre = match word(at) {
            word::PUSAT => word(at + 1).is(bodies::STUDY),
            word::BALAI => word(at + 1) == word::TAMAN,
            word::PERPUSTAKAAN => word(at + 1) == word::NASIONAL,
            _ => false,
        };
        centre && !(at + 2..self.end).any(|outer| self.is_outer(outer))
    }

    /// The `KLN` of `Direktur KLN BKPM`: an unknown acronym before that of the body.
    fn is_unit(&self, at: usize) -> bool {
        let next = self.view.class(at + 1);
        at + 1 < self.end && next.is(part::BODY_OR_UNIT) && !next.is(OfficeClass::INNER)
    }

    pub(super) fn starts_name(&self, at: usize, label: Label) -> bool {
        self.names
            .iter()
            .any(|name| name.label() == label && name.first_token() as usize == at)
    }

    /// Whether a name reaches into the office from a token on.
    pub(super) fn holds_name(&self, from: usize) -> bool {
        self.names.iter().any(|name| {
            (name.first_token() as usize) < self.end && from < name.last_token() as usize
        })
    }

    /// Where the tagged body around a mark begins, if with an unknown word: `Trinova Digital RI`.
    fn start_of_name(&self, mark: usize) -> Option<usize> {
        let around = |name: &&Record| {
            name.label() == Label::Organization
                && (name.first_token() as usize) < mark
                && mark < name.last_token() as usize
        };
        let first = self.names.iter().find(around)?.first_token() as usize;
        // `[PP PBVSI]`: the branch is no part of it.
        let branch = self.view.is(first, OfficeClass::BRANCH);
        (first >= self.from && self.is_unknown(first) && !branch).then_some(first)
    }

    /// `Garuda Indonesia`, `Crown Group`: unknown names before a region, or before a word for a
    /// body that ends the office, belong to the body.
    fn widen(&self, mark: usize) -> usize {
        let ends = mark + 1 == self.end && self.view.capitalized(mark).is(bodies::GROUP_MARK);
        if !self.view.is(mark, OfficeClass::REGION) && !ends {
            return mark;
        }
        let mut at = mark;
        // `Dinas Pariwisata dan Budaya Jakarta`: what is listed is no firm.
        let list = (self.from + 1..mark).rev().find(|&at| !self.is_unknown(at));
        if list.is_some_and(|list| list + 2 == mark && self.view.is(list, OfficeClass::AND)) {
            return mark;
        }
        while at > self.from && self.is_unknown(at - 1) {
            at -= 1;
        }
        at
    }

    pub(super) fn is_unknown(&self, at: usize) -> bool {
        let initials = at == self.from && self.view.acronym(at) && self.view.word(at).len() == 2;
        self.view.capital(at)
            && (!self.view.is(at, part::NO_NAME) || initials && self.view.is(at, OfficeClass::HEAD))
            && !self.view.is_roman(at)
    }

    /// `Direktur Niaga Pertamina`: the unknown name that ends an office.
    fn last_unknown(&self) -> Option<usize> {
        let mut at = self.end;
        // `Tapanuli Tengah`, `Indragiri Hulu`.
        let quarter = at.checked_sub(1).is_some_and(|last| {
            self.view.capitalized(last).is(bodies::QUARTER)
                && last > self.from
                && self.is_unknown(last - 1)
        });
        at -= usize::from(quarter);
        while at > self.from && self.is_unknown(at - 1) {
            at -= 1;
        }
        let named = self.holds_name(at);
        if self.begins_unknown() {
            return Some(self.from);
        }
        // `Vice President of Marketing Bukalapak`.
        let english = self.kind == OfficeKind::Executive && at + 1 == self.end;
        let whole = at == self.from && !is_abstract(self.view.word(at));
        // `Manajer Operasional Sinar Cargo`.
        let leads = matches!(self.kind, OfficeKind::Executive | OfficeKind::Manager);
        let firm = leads
            && at + 1 < self.end
            && at > self.from
            && !self.view.is(at - 1, OfficeClass::AND)
            && !(at..self.end).any(|at| is_noun(self.view.word(at)));
        (at < self.end && (named || whole || english || firm)).then_some(at)
    }

    /// `Direktur Panorama Media`, not `Deputi Pembudayaan Olahraga`.
    fn begins_unknown(&self) -> bool {
        let view = self.view;
        let portfolio = is_abstract(view.word(self.from));
        let list = |at: usize| view.is(at, OfficeClass::AND) || view.mark(at) == b',';
        self.is_unknown(self.from)
            && !view.acronym(self.from)
            && !portfolio
            && !(self.from..self.end).any(list)
    }
}

/// An abstract noun, Indonesian or English: `Pemasaran`, `Promotion`.
fn is_noun(word: &str) -> bool {
    let mut ends = affixes::ENGLISH_NOUN.iter();
    let english = ends.any(|end| word.ends_with(end));
    is_abstract(word) || english
}
