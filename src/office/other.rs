//! What is no more of an office: another office, and a name with its ranks and honorifics.

use super::head::head;
use super::walk::Walk;
use crate::lang::{OfficeClass, OfficeKind, grammar, word};
use crate::name::Label;

impl Walk<'_> {
    /// A rank, honorific or degree begins the person's name.
    pub(super) fn begins_name(&self, at: usize) -> bool {
        let class = self.view.class(at);
        // `Deputi Sekretaris Jenderal`.
        let general = class.is(OfficeClass::SUFFIX) && self.view.is_plain_head(at - 1);
        class.is(OfficeClass::RANK | OfficeClass::HONORIFIC | OfficeClass::DEGREE)
            && !class.is(OfficeClass::INNER)
            && !self.is_of_site(at)
            && !(general && at == self.head_end + 1)
            && !(class.is(OfficeClass::HONORIFIC) && self.is_of_body(at))
            && !self.view.of_directorate(at)
    }

    /// The `BP` of `BP Migas`, the `Saudara` of `Bank Himpunan Saudara`, tagged as bodies.
    fn is_of_body(&self, at: usize) -> bool {
        self.names.iter().any(|name| {
            let (first, last) = (name.first_token() as usize, name.last_token() as usize);
            let inside = first < at || self.view.acronym(at);
            name.label() == Label::Organization && first <= at && at < last && inside
        })
    }

    /// The `Jenderal` of `SD Jenderal Sudirman`: a school called after a person, with the rank.
    fn is_of_site(&self, at: usize) -> bool {
        self.names.iter().any(|name| {
            let (first, last) = (name.first_token() as usize, name.last_token() as usize);
            name.label() == Label::Organization
                && (first + 1..last).contains(&at)
                && self.view.is(first, OfficeClass::SITE)
        })
    }

    /// The head of an office of its own, which this one neither serves nor leads.
    pub(super) fn is_another(&self, at: usize) -> bool {
        let class = self.view.class(at);
        class.is(OfficeClass::HEAD)
            && !class.is(OfficeClass::INNER | OfficeClass::BODY)
            && !self.is_joined(at)
            && !self.serves(at)
            && !self.is_superior(at)
            && !self.is_led(at)
            && !self.is_one_title(at)
            && !self.is_lettered_firm(at)
            && !self.view.is_karo(at)
            && head(self.view, at, self.end).is_some()
    }

    /// `Ketua Tim Ahli`, `Ketua Hakim`: who is led is no office of his own.
    fn is_led(&self, at: usize) -> bool {
        let view = self.view;
        at == self.head_end
            && self.kind == OfficeKind::Chair
            && view.capital(at)
            && (view.is(at, OfficeClass::TEAM) || view.capitalized(at) == word::HAKIM)
    }

    /// `Kasubdit Tenaga Kerja Mandiri Dirjen Pembinaan Penempatan`: the head of the unit around it,
    /// said for the unit.
    fn is_superior(&self, at: usize) -> bool {
        at > self.head_end
            && self.kind == OfficeKind::Chief
            && self.view.is(at, OfficeClass::ORGAN)
            && self.view.capital(at - 1)
    }

    /// The `Kepala` of `Menteri PPN/Kepala Bappenas`, the `CEO` of `Direktur/CEO Maju Jaya`.
    fn is_one_title(&self, at: usize) -> bool {
        use OfficeKind::{Director, Executive, Minister};
        let leads = matches!(self.kind, Director | Executive) && at == self.head_end + 1;
        self.view.mark(at - 1) == b'/'
            && (self.kind == Minister || leads && self.view.class(at).kind() == Some(Executive))
    }

    /// The `GM` of `Presiden Direktur GM Indonesia` is a firm.
    fn is_lettered_firm(&self, at: usize) -> bool {
        at == self.head_end && self.view.acronym(at) && self.view.word(at).len() == 2
    }

    /// Whether another office may stand here: `juru bicara presiden`, `Dewan Gubernur`.
    fn serves(&self, at: usize) -> bool {
        let before = self.view.class(at - 1);
        let secretary = self.view.class(at).kind() == Some(OfficeKind::Secretary);
        if secretary && self.kind == OfficeKind::Assistant {
            return true;
        }
        // `Staf Ahli Bidang Sosial Menkumham`.
        let minister = self.view.class(at).kind() == Some(OfficeKind::Minister);
        if minister && self.kind == OfficeKind::Adviser && self.view.capital(at - 1) {
            return true;
        }
        // `Panitia Pemilihan Ketua Umum`.
        if at > self.head_end && self.view.capitalized(at - 1).is(grammar::HELD_FOR) {
            return true;
        }
        // `Divisi Corporate Secretary`.
        if at > self.head_end
            && self.view.capitalized(at - 1) == word::CORPORATE
            && self.view.capital(at)
        {
            return true;
        }
        // `Vice President Corporate Secretary`.
        let named = at == self.head_end
            && self.kind == OfficeKind::Executive
            && self.view.class(at).kind() == Some(OfficeKind::Executive)
            && (before.is(OfficeClass::VICE)
                || before.is(OfficeClass::HEAD)
                    && self.view.is(at.saturating_sub(2), OfficeClass::VICE));
        if named {
            return true;
        }
        before.is(OfficeClass::SERVANT | OfficeClass::BODY | OfficeClass::ORGAN | OfficeClass::VICE)
            || (at == self.head_end
                && (self.head_end.saturating_sub(3)..at)
                    .any(|head| self.view.is(head, OfficeClass::SERVANT)))
    }
}
