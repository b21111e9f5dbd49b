//! Parts of a body, which belong to the office: `Komisi VII`, `DPP`, `Bidang Hukum`.

use super::body::Cut;
use super::{OfficeKind, Title};
use crate::Label;

impl Cut<'_> {
    /// Where the body begins behind `Komisi VII`, `DPP`, `Bidang Hukum dan HAM`.
    pub(super) fn skip_organs(&self) -> Option<usize> {
        let page = self.page;
        let mut at = self.from;
        while at < self.end {
            let title = page.title(at);
            // `FPKB DPR RI`, the group of a party in a parliament.
            let group = page.word(at).starts_with('F') && page.acronym(at);
            if group && title.is(Title::SEAT) && page.is(at + 1, Title::SEAT) {
                at += 1;
            } else if title.is(Title::BRANCH) && !self.is_body_of_its_own(at) {
                at = self.behind_branch(at);
            } else if title.is(Title::HEAD | Title::VICE)
                && !self.page.is_karo(at)
                && !self.is_unknown(at)
                && !title.is(Title::BODY | Title::ORGAN | Title::TEAM)
            {
                at = self.behind_served(at);
            } else if self.is_organ(at) || title.is(Title::LINK) {
                at = self.behind_organ(at);
            } else if title.is(Title::INNER)
                && !title.is(Title::BODY | Title::REGION)
                && (self.has_section() || !page.capital(at))
            {
                at += 1;
            } else if page.mark(at) == b'(' {
                at = page.behind_bracket(at, self.end)?;
            } else if matches!(page.mark(at), b'-' | 0xe2) {
                // The `- BK` of `Badan Kehormatan - BK DPR`.
                at += 2;
            } else if page.is_number(at) || page.mark(at) == b'/' || page.is_roman(at) {
                at += 1;
            } else {
                break;
            }
        }
        // `Ketua Media dan Opini Partai Golkar`.
        let noun = page.is(at, Title::INNER) && !page.is(at, Title::BODY | Title::REGION);
        let union = |at: usize| page.is(at, Title::REGION) && page.acronym(at);
        // `Program Kesehatan Dinkes Kabupaten Bogor`.
        let seat = |at: usize| page.is(at, Title::AREA) && page.is(at - 1, Title::ORGAN);
        let outer = (at + 1..self.end).find(|&outer| {
            let whole = self.is_outer(outer) || self.is_listed(outer);
            noun && (whole || union(outer) || seat(outer))
        });
        Some(outer.unwrap_or(at))
    }

    /// Behind `DPP`; behind `Fraksi PDIP` of a parliament that is named too.
    pub(super) fn behind_branch(&self, branch: usize) -> usize {
        let page = self.page;
        if !page.word(branch).eq_ignore_ascii_case("fraksi") {
            // `Pengurus Besar`, `Pimpinan Pusat`.
            let level = matches!(
                page.word(branch + 1),
                "Besar" | "Cabang" | "Daerah" | "Harian" | "Provinsi" | "Pusat" | "Wilayah"
            );
            return branch + 1 + usize::from(level && branch + 2 < self.end);
        }
        (branch + 2..self.end)
            .find(|&at| page.is(at, Title::SEAT) && (page.acronym(at) || page.is_small()))
            .unwrap_or(branch + 1)
    }

    /// Behind the office that is served: `juru bicara Menteri Keuangan`.
    fn behind_served(&self, served: usize) -> usize {
        const OWN: u64 = Title::HEAD | Title::VICE | Title::SUFFIX | Title::INNER | Title::AND;
        (served..self.end)
            .find(|&at| !self.page.is(at, OWN))
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
        self.page.is(at, Title::SEAT)
            && !self.page.word(at).eq_ignore_ascii_case("fraksi")
            && (at + 1 == self.end || self.page.is(at + 1, Title::REGION))
    }

    /// `Komisi VII`, `Badan Anggaran`, against `Komisi Pemberantasan Korupsi`.
    pub(super) fn is_organ(&self, at: usize) -> bool {
        let page = self.page;
        let title = page.title(at);
        if !title.is(Title::ORGAN | Title::BODY) || self.is_centre(at) {
            return false;
        }
        if page.joins(at) && at + 1 < self.end {
            return true;
        }
        let numbered =
            page.is_roman(at + 1) || page.is_number(at + 1) || page.word(at + 1).len() == 1;
        title.is(Title::ORGAN)
            && (!title.is(Title::BODY) || numbered || at + 1 >= self.end || self.has_outer(at))
    }

    /// Whether a body follows that the organ is a part of.
    pub(super) fn has_outer(&self, organ: usize) -> bool {
        let page = self.page;
        // `Departemen Operasi Divisi Produk Pegadaian`.
        let department = page.word(organ) == "Departemen";
        page.is(organ, Title::ORGAN)
            && (organ + 1..self.end).any(|outer| {
                let listed = page.is(outer - 1, Title::AND);
                // The `Serikat` of `Amerika Serikat`.
                let region = page.is(outer - 1, Title::REGION);
                // `Badan Kebijakan Fiskal Departemen Keuangan`.
                let ministry = page.word(outer) == "Departemen" && page.is(organ, Title::BODY);
                (self.is_outer(outer) || ministry || self.is_listed(outer)) && !listed && !region
                    || department && page.word(outer) == "Divisi"
                    || department && outer + 1 == self.end && self.ends_in_acronym(organ)
            })
    }

    /// The `Parlemen Cina`, the `BPN DIY`: a body rather than a portfolio, where its region follows.
    pub(super) fn is_local(&self, at: usize) -> bool {
        let page = self.page;
        at + 1 < self.end
            && page.is(at, Title::BODY)
            && page.is(at + 1, Title::REGION)
            && (page.acronym(at) || page.word(at) == "Parlemen")
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
        let page = self.page;
        let title = page.title(at);
        title.is(Title::BODY)
            && (!title.is(Title::INNER | Title::ORGAN) || self.is_local(at))
            && page.capital(at)
            && page.mark(at - 1) != b'('
            && page.word(at - 1) != "Antar"
    }

    /// The unknown `IDAI` of `Satgas Kesehatan Lingkungan IDAI`, not the law of `Panja RUU KUHAP`.
    fn ends_in_acronym(&self, team: usize) -> bool {
        let (page, last) = (self.page, self.end - 1);
        let law = |at: usize| matches!(page.word(at), "RUU" | "UU" | "Revisi" | "Angket");
        last > team + 2
            && page.acronym(last)
            && page.title(last) == Title::default()
            && page.word(last).len() > 2
            && !(team + 1..last).any(law)
    }

    /// Behind an organ's own name: its number or portfolio.
    pub(super) fn behind_organ(&self, organ: usize) -> usize {
        let page = self.page;
        let task_force = page.word(organ).eq_ignore_ascii_case("satuan") && page.joins(organ);
        if page.is(organ, Title::TEAM) || task_force {
            return (organ + 1..self.end)
                .find(|&at| {
                    // `Delegasi Parlemen Uni Eropa`.
                    let whole = page.capital(at) && !page.is(at, Title::ORGAN | Title::INNER)
                        || page.word(at) == "Parlemen";
                    let short = page.acronym(at)
                        || whole
                        || page.is_small() && !page.is(at, Title::ORGAN | Title::TEAM);
                    short
                        && page.is(at, Title::BODY | Title::SEAT)
                        && page.mark(at - 1) != b'('
                        && !matches!(page.word(at - 1), "Kasus" | "RUU")
                })
                .unwrap_or(self.end)
                .min(self.end - usize::from(self.ends_in_acronym(organ)));
        }
        // `jurusan Biologi Universitas Riau`.
        let taught = matches!(
            page.word(organ),
            "Jurusan" | "jurusan" | "Fakultas" | "fakultas" | "Prodi" | "prodi"
        );
        let outer = (organ + 1..self.end).find(|&at| self.is_outer(at));
        if let Some(outer) = outer.filter(|_| taught) {
            return outer;
        }
        let mut at = organ + 1;
        // `Dewan Penasihat Masyarakat Transportasi Indonesia`: the body is all that follows the pair.
        let named = at + 2 < self.end
            && page.joins(organ)
            && page.word(self.end - 1) == "Indonesia"
            && (at + 1..self.end).all(|word| page.capital(word))
            && outer.is_none();
        if named {
            return at + 1;
        }
        while at < self.end {
            let title = page.title(at);
            // `Komisi C DPRD`.
            let letter = at == organ + 1 && page.word(at).len() == 1;
            let own = page.is_roman(at)
                || letter
                || page.is_number(at)
                || title.is(Title::AND)
                || matches!(page.word(at), "Harian" | "Tetap")
                // `Kerja Sama Antar Lembaga`.
                || page.word(at - 1) == "Antar"
                || page.mark(at) == b','
                || page.of_directorate(at)
                || title.is(Title::INNER) && !title.is(Title::REGION) && !self.is_local(at)
                || page.word(at) == "Eksekutif"
                || page.joins(at - 1);
            // `Komite Eksekutif (Exco) PSSI`.
            at = match page.behind_bracket(at, self.end) {
                Some(behind) if page.mark(at) == b'(' && behind < self.end => behind,
                _ if own => at + 1,
                _ => break,
            };
        }
        at
    }
}
