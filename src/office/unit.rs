//! Complement of a body, which belong to the office: `Komisi VII`, `DPP`, `Bidang Hukum`.

use super::affiliation::Affiliation;
use super::shape::is_dash;
use crate::lang::{OfficeClass, OfficeKind, bodies, word};
use crate::name::Label;

impl Affiliation<'_> {
    /// Where the body begins after `Komisi VII`, `DPP`, `Bidang Hukum dan HAM`.
    pub(super) fn skip_organs(&self) -> Option<usize> {
        let view = self.view;
        let mut at = self.from;
        while at < self.end {
            let class = view.class(at);
            // `FPKB DPR RI`, the group of a party in a parliament.
            let group = view.word(at).starts_with('F') && view.acronym(at);
            if group && class.is(OfficeClass::SEAT) && view.is(at + 1, OfficeClass::SEAT) {
                at += 1;
            } else if class.is(OfficeClass::BRANCH) && !self.is_body_of_its_own(at) {
                at = self.after_branch(at);
            } else if class.is(OfficeClass::HEAD | OfficeClass::VICE)
                && !self.view.is_karo(at)
                && !self.is_unknown(at)
                && !class.is(OfficeClass::BODY | OfficeClass::ORGAN | OfficeClass::TEAM)
            {
                at = self.after_served(at);
            } else if self.is_organ(at) || class.is(OfficeClass::LINK) {
                at = self.after_organ(at);
            } else if class.is(OfficeClass::INNER)
                && !class.is(OfficeClass::BODY | OfficeClass::REGION)
                && (self.has_section() || !view.capital(at))
            {
                at += 1;
            } else if view.mark(at) == b'(' {
                at = view.after_bracket(at, self.end)?;
            } else if is_dash(view, at) {
                // The `- BK` of `Badan Kehormatan - BK DPR`.
                at += 2;
            } else if view.is_number(at) || view.mark(at) == b'/' || view.is_roman(at) {
                at += 1;
            } else {
                break;
            }
        }
        // `Ketua Media dan Opini Partai Golkar`.
        let noun = view.is(at, OfficeClass::INNER)
            && !view.is(at, OfficeClass::BODY | OfficeClass::REGION);
        let union = |at: usize| view.is(at, OfficeClass::REGION) && view.acronym(at);
        // `Program Kesehatan Dinkes Kabupaten Bogor`.
        let seat =
            |at: usize| view.is(at, OfficeClass::AREA) && view.is(at - 1, OfficeClass::ORGAN);
        let outer = (at + 1..self.end).find(|&outer| {
            let whole = self.is_outer(outer) || self.is_listed(outer);
            noun && (whole || union(outer) || seat(outer))
        });
        Some(outer.unwrap_or(at))
    }

    /// After `DPP`; after `Fraksi PDIP` of a parliament that is named too.
    pub(super) fn after_branch(&self, branch: usize) -> usize {
        let view = self.view;
        if view.listed(branch) != word::FRAKSI {
            // `Pengurus Besar`, `Pimpinan Pusat`.
            let level = view.capitalized(branch + 1).is(bodies::PARTY_LEVEL);
            return branch + 1 + usize::from(level && branch + 2 < self.end);
        }
        (branch + 2..self.end)
            .find(|&at| view.is(at, OfficeClass::SEAT) && (view.acronym(at) || view.is_small()))
            .unwrap_or(branch + 1)
    }

    /// After the office that is served: `juru bicara Menteri Keuangan`.
    fn after_served(&self, served: usize) -> usize {
        const OWN: u64 = OfficeClass::HEAD
            | OfficeClass::VICE
            | OfficeClass::SUFFIX
            | OfficeClass::INNER
            | OfficeClass::AND;
        (served..self.end)
            .find(|&at| !self.view.is(at, OWN))
            .unwrap_or(self.end)
    }

    fn has_section(&self) -> bool {
        matches!(
            self.kind,
            OfficeKind::Prosecutor | OfficeKind::Editor | OfficeKind::Police
        )
    }

    /// `DPD RI` is a chamber of parliament, `DPD PDIP` a branch.
    pub(super) fn is_body_of_its_own(&self, at: usize) -> bool {
        self.view.is(at, OfficeClass::SEAT)
            && self.view.listed(at) != word::FRAKSI
            && (at + 1 == self.end || self.view.is(at + 1, OfficeClass::REGION))
    }

    /// `Komisi VII`, `Badan Anggaran`, against `Komisi Pemberantasan Korupsi`.
    pub(super) fn is_organ(&self, at: usize) -> bool {
        let view = self.view;
        let class = view.class(at);
        if !class.is(OfficeClass::ORGAN | OfficeClass::BODY) || self.is_centre(at) {
            return false;
        }
        if view.joins(at) && at + 1 < self.end {
            return true;
        }
        let numbered =
            view.is_roman(at + 1) || view.is_number(at + 1) || view.word(at + 1).len() == 1;
        class.is(OfficeClass::ORGAN)
            && (!class.is(OfficeClass::BODY)
                || numbered
                || at + 1 >= self.end
                || self.has_outer(at))
    }

    /// Whether a body follows that the organ is a part of.
    pub(super) fn has_outer(&self, organ: usize) -> bool {
        let view = self.view;
        // `Departemen Operasi Divisi Produk Pegadaian`.
        let department = view.capitalized(organ) == word::DEPARTEMEN;
        view.is(organ, OfficeClass::ORGAN)
            && (organ + 1..self.end).any(|outer| {
                let listed = view.is(outer - 1, OfficeClass::AND);
                // The `Serikat` of `Amerika Serikat`.
                let region = view.is(outer - 1, OfficeClass::REGION);
                // `Badan Kebijakan Fiskal Departemen Keuangan`.
                let ministry = view.capitalized(outer) == word::DEPARTEMEN
                    && view.is(organ, OfficeClass::BODY);
                (self.is_outer(outer) || ministry || self.is_listed(outer)) && !listed && !region
                    || department && view.capitalized(outer) == word::DIVISI
                    || department && outer + 1 == self.end && self.ends_in_acronym(organ)
            })
    }

    /// The `Parlemen Cina`, the `BPN DIY`: a body rather than a portfolio, where its region follows.
    pub(super) fn is_local(&self, at: usize) -> bool {
        let view = self.view;
        at + 1 < self.end
            && view.is(at, OfficeClass::BODY)
            && view.is(at + 1, OfficeClass::REGION)
            && (view.acronym(at) || view.capitalized(at) == word::PARLEMEN)
    }

    /// The `Komite Nasional Keselamatan Transportasi` of a `Subkomite`: a body of the lists that
    /// begins like a part of one.
    fn is_listed(&self, at: usize) -> bool {
        self.names.iter().any(|name| {
            name.first_token() as usize == at
                && name.last_token() as usize == self.end
                && name.label() == Label::Organization
                && name.entry().is_some()
        })
    }

    /// The `DPR` of `Komisi Hukum DPR`: a body that others are parts of.
    pub(super) fn is_outer(&self, at: usize) -> bool {
        let view = self.view;
        let class = view.class(at);
        class.is(OfficeClass::BODY)
            && (!class.is(OfficeClass::INNER | OfficeClass::ORGAN) || self.is_local(at))
            && view.capital(at)
            && view.mark(at - 1) != b'('
            && view.capitalized(at - 1) != word::ANTAR
    }

    /// The unknown `IDAI` of `Satgas Kesehatan Lingkungan IDAI`, not the law of `Panja RUU KUHAP`.
    fn ends_in_acronym(&self, team: usize) -> bool {
        let (view, last) = (self.view, self.end - 1);
        let law = |at: usize| view.capital_word(at).is(bodies::LAW_OF_TEAM);
        last > team + 2
            && view.acronym(last)
            && view.class(last) == OfficeClass::default()
            && view.word(last).len() > 2
            && !(team + 1..last).any(law)
    }

    /// After an organ's own name: its number or portfolio.
    pub(super) fn after_organ(&self, organ: usize) -> usize {
        let view = self.view;
        let task_force = view.listed(organ) == word::SATUAN && view.joins(organ);
        if view.is(organ, OfficeClass::TEAM) || task_force {
            return (organ + 1..self.end)
                .find(|&at| {
                    // `Delegasi Parlemen Uni Eropa`.
                    let whole = view.capital(at)
                        && !view.is(at, OfficeClass::ORGAN | OfficeClass::INNER)
                        || view.capitalized(at) == word::PARLEMEN;
                    let short = view.acronym(at)
                        || whole
                        || view.is_small() && !view.is(at, OfficeClass::ORGAN | OfficeClass::TEAM);
                    short
                        && view.is(at, OfficeClass::BODY | OfficeClass::SEAT)
                        && view.mark(at - 1) != b'('
                        && !view.capital_word(at - 1).is(bodies::CASE_OF_TEAM)
                })
                .unwrap_or(self.end)
                .min(self.end - usize::from(self.ends_in_acronym(organ)));
        }
        // `jurusan Biologi Universitas Riau`.
        let taught = view.listed(organ).is(bodies::TAUGHT);
        let outer = (organ + 1..self.end).find(|&at| self.is_outer(at));
        if let Some(outer) = outer.filter(|_| taught) {
            return outer;
        }
        let mut at = organ + 1;
        // `Dewan Penasihat Masyarakat Transportasi Indonesia`: the body is all that follows the pair.
        let named = at + 2 < self.end
            && view.joins(organ)
            && view.capitalized(self.end - 1) == word::INDONESIA
            && (at + 1..self.end).all(|word| view.capital(word))
            && outer.is_none();
        if named {
            return at + 1;
        }
        while at < self.end {
            let class = view.class(at);
            // `Komisi C DPRD`.
            let letter = at == organ + 1 && view.word(at).len() == 1;
            let own = view.is_roman(at)
                || letter
                || view.is_number(at)
                || class.is(OfficeClass::AND)
                || view.capitalized(at).is(bodies::PERMANENT)
                // `Kerja Sama Antar Lembaga`.
                || view.capitalized(at - 1) == word::ANTAR
                || view.mark(at) == b','
                || view.of_directorate(at)
                || class.is(OfficeClass::INNER) && !class.is(OfficeClass::REGION) && !self.is_local(at)
                || view.capitalized(at) == word::EKSEKUTIF
                || view.joins(at - 1);
            // `Komite Eksekutif (Exco) PSSI`.
            at = match view.after_bracket(at, self.end) {
                Some(after) if view.mark(at) == b'(' && after < self.end => after,
                _ if own => at + 1,
                _ => break,
            };
        }
        at
    }
}
