//! Parts of a body, which belong to the office: `Komisi VII`, `DPP`, `Bidang Hukum`.

use super::affiliation::{Affiliation, Begins};
use super::part;
use crate::lang::{OfficeClass, OfficeKind, bodies, word};
use crate::name::Label;

/// After the part of an office at a token.
type Rule = fn(&Affiliation<'_>, usize) -> Option<usize>;

/// What may stand between the head and the body, in the order in which it is tried. Where a portfolio may stand there, all
/// words up to the body are its, so that only parts of the body are passed.
const RULES: [Rule; 8] = [
    // Group of a party in a parliament: `FPKB DPR RI`.
    |office, at| {
        let view = office.view;
        let group = view.word(at).starts_with('F') && view.acronym(at);
        let seats = view.is(at, OfficeClass::SEAT) && view.is(at + 1, OfficeClass::SEAT);
        (!office.has_portfolio && group && seats).then_some(at + 1)
    },
    // Branch: `DPP`.
    |office, at| {
        let class = office.view.class(at);
        let inner = office.has_portfolio && class.is(OfficeClass::INNER);
        let branch = class.is(OfficeClass::BRANCH) && !inner && !office.is_body_of_its_own(at);
        branch.then(|| office.after_branch(at))
    },
    // Office that is served: `juru bicara Menteri Keuangan`.
    |office, at| {
        let class = office.view.class(at);
        let served = class.is(OfficeClass::HEAD | OfficeClass::VICE)
            && !class.is(OfficeClass::BODY | OfficeClass::ORGAN | OfficeClass::TEAM)
            && !office.has_portfolio
            && !office.view.is_karo(at)
            && !office.is_unknown(at);
        served.then(|| office.after_served(at))
    },
    // Unit: `Komisi VII`, `Bidang Hukum`.
    |office, at| {
        let class = office.view.class(at);
        let unit = match office.has_portfolio {
            true => office.is_organ(at) && !office.is_whole(at),
            false => office.is_organ(at) || class.is(OfficeClass::LINK),
        };
        unit.then(|| office.after_organ(at))
    },
    // Section: `Jaksa Muda Pidana Khusus`.
    |office, at| {
        let class = office.view.class(at);
        let section = class.is(OfficeClass::INNER)
            && !class.is(OfficeClass::BODY | OfficeClass::REGION)
            && (office.has_section() || !office.view.capital(at));
        (!office.has_portfolio && section).then_some(at + 1)
    },
    // The `- BK` of `Badan Kehormatan - BK DPR`.
    |office, at| {
        let after = part::after_dash(office.view, at, office.end);
        after.filter(|_| !office.has_portfolio)
    },
    // Number.
    |office, at| {
        let is_numeral = part::is_numeral(office.view, at);
        (!office.has_portfolio && is_numeral).then_some(at + 1)
    },
    // Slash.
    |office, at| (!office.has_portfolio && office.view.mark(at) == b'/').then_some(at + 1),
];

impl Affiliation<'_> {
    /// What begins at a token that is part of the office and not its body.
    pub(super) fn after_part(&self, at: usize) -> Begins {
        if self.view.mark(at) == b'(' {
            return match self.view.after_bracket(at, self.end) {
                Some(after) => Begins::Part(after),
                None => Begins::Open,
            };
        }
        let after = RULES.iter().find_map(|rule| rule(self, at));
        after.map_or(Begins::Other, Begins::Part)
    }

    /// Whether a unit is a body by itself rather than a part of the one that follows.
    fn is_whole(&self, at: usize) -> bool {
        let class = self.view.class(at);
        let part = class.joins(self.view.class(at + 1)) || self.has_outer(at);
        class.is(OfficeClass::BODY) && !part
    }

    /// Where the body begins after a noun that is none: `Ketua Media dan Opini Partai Golkar`.
    pub(super) fn after_noun(&self, at: usize) -> Option<usize> {
        let view = self.view;
        let noun = view.is(at, OfficeClass::INNER)
            && !view.is(at, OfficeClass::BODY | OfficeClass::REGION);
        let union = |at: usize| view.is(at, OfficeClass::REGION) && view.acronym(at);
        // `Program Kesehatan Dinkes Kabupaten Bogor`.
        let seat =
            |at: usize| view.is(at, OfficeClass::AREA) && view.is(at - 1, OfficeClass::ORGAN);
        (at + 1..self.end).find(|&outer| {
            let whole = self.is_outer(outer) || self.is_listed(outer);
            noun && (whole || union(outer) || seat(outer))
        })
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
        if !class.is(part::BODY_OR_UNIT) || self.is_centre(at) {
            return false;
        }
        if view.joins(at) && at + 1 < self.end {
            return true;
        }
        let numbered = part::is_numeral(view, at + 1) || view.word(at + 1).len() == 1;
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

    /// After a team's own name, which goes on up to the body it is of.
    fn after_team(&self, organ: usize) -> usize {
        let view = self.view;
        (organ + 1..self.end)
            .find(|&at| {
                // `Delegasi Parlemen Uni Eropa`.
                let whole = view.capital(at)
                    && !view.is(at, OfficeClass::ORGAN | OfficeClass::INNER)
                    || view.capitalized(at) == word::PARLEMEN;
                let short = view.acronym(at)
                    || whole
                    || view.is_small() && !view.is(at, OfficeClass::ORGAN | OfficeClass::TEAM);
                short
                    && view.is(at, part::BODY)
                    && view.mark(at - 1) != b'('
                    && !view.capital_word(at - 1).is(bodies::CASE_OF_TEAM)
            })
            .unwrap_or(self.end)
            .min(self.end - usize::from(self.ends_in_acronym(organ)))
    }

    /// After an organ's own name: its number or portfolio.
    pub(super) fn after_organ(&self, organ: usize) -> usize {
        let view = self.view;
        let task_force = view.listed(organ) == word::SATUAN && view.joins(organ);
        if view.is(organ, OfficeClass::TEAM) || task_force {
            return self.after_team(organ);
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
            let own = part::is_numeral(view, at)
                || letter
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
