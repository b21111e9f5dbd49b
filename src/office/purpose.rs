//! What an office is for or at: `Duta Besar untuk Jepang`, `Hakim pada Pengadilan Negeri Medan`.

use super::part;
use super::walk::{Step, Walk};
use crate::lang::{OfficeClass, OfficeKind, grammar, word};

impl Walk<'_> {
    /// `untuk`, `pada`: an ambassador's country, the body of a deputy.
    pub(super) fn purpose(&self, at: usize) -> Step {
        use OfficeKind::{
            Chief, Coordinator, Deputy, Diplomat, Director, Envoy, Executive, Judge, Prosecutor,
            Secretary,
        };
        let next = self.view.class(at + 1);
        let sent = matches!(self.kind, Diplomat | Envoy);
        // `Hakim pada Pengadilan Negeri Medan`, `Panitera Pengganti pada …`.
        let court = matches!(self.kind, Judge | Prosecutor | Secretary)
            && self.view.lower(at) == word::PADA
            && next.is(OfficeClass::BODY)
            && self.view.capital(at + 1);
        // `juru bicara untuk Gubernur Najaf`.
        let speaks = self.kind == OfficeKind::Spokesperson && next.is(OfficeClass::HEAD);
        let goes_on = at + 1 < self.end
            && (at > self.head_end || sent || court || speaks || next.is(OfficeClass::LINK))
            && match self.kind {
                // `Komisioner Pemerintah untuk Anti-Rasisme`, where the name follows.
                _ if at >= self.clean && self.view.capital(at + 1) => true,
                _ if speaks || next.is(OfficeClass::LINK) => true,
                Diplomat | Envoy | Coordinator if next.is(OfficeClass::REGION) => true,
                Diplomat | Envoy | Coordinator => self.view.capital(at + 1),
                // `Kepala Perwakilan IFC untuk Indonesia`.
                Chief | Director | Executive if next.is(OfficeClass::REGION) => true,
                // `direktur regional NDI untuk kawasan Timur Tengah`.
                Chief | Director | Executive if self.view.lower(at + 1).is(grammar::TERRITORY) => {
                    self.view.capital(at + 2)
                }
                // `direktur jenderal Komisi Eropa untuk kesehatan`.
                Chief | Deputy | Judge | Director | Prosecutor | Secretary => {
                    next.is(part::BODY_OR_UNIT)
                        || next.is(OfficeClass::INNER) && self.view.lower(at) == word::UNTUK
                }
                _ => false,
            };
        if goes_on {
            Step::On(at + 1)
        } else {
            Step::Ends
        }
    }
}
