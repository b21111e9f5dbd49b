//! What of an office is its portfolio and what the body or region it belongs to.

use super::phrase::{self, Phrase};
use super::{OfficeKind, Page, Title};
use crate::Label;
use crate::entity::Record;

/// The parts behind the head, as tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) portfolio: Option<(usize, usize)>,
    pub(crate) affiliation: Option<(usize, usize)>,
}

/// Parts an office whose other names (of bodies and places) are `names`.
pub(crate) fn split(page: Page<'_>, phrase: &Phrase, names: &[Record]) -> Parts {
    let cut = Cut {
        page,
        names,
        // The `terpilih` of `Presiden terpilih RI`, the `pada` of `Hakim pada Pengadilan Negeri Medan`.
        from: phrase.head_end
            + usize::from(
                page.is(phrase.head_end, Title::STATUS)
                    || is_within(page, phrase, phrase.head_end),
            )
            // `Wakil Presiden atau Wapres`.
            + 2 * usize::from(page.word(phrase.head_end) == "atau"),
        end: end_of_body(page, phrase),
        kind: phrase.kind,
    };
    let has_portfolio = phrase.kind.has_portfolio() && !phrase.fixed;
    let start = if phrase.kind == OfficeKind::Minister {
        cut.ministry().or_else(|| cut.region())
    } else if !has_portfolio {
        cut.skip_organs()
    } else {
        cut.body()
    };
    let minister = phrase.kind == OfficeKind::Minister;
    let listed = cut.listed(start).filter(|_| !minister);
    let start = listed.or(start);
    let start = start.map(|start| cut.behind_small(start));
    let start = start.filter(|&start| start < cut.end && cut.is_named(start));
    let start = start.filter(|&start| !cut.is_advised(start));
    let start = start.map(|start| cut.around_acronym(start));
    let start = start.or_else(|| cut.abbreviated().filter(|_| !minister));
    let portfolio_end = cut.trim(start.unwrap_or(cut.end));
    Parts {
        portfolio: (has_portfolio && portfolio_end > cut.from && page.mark(cut.from) == 0)
            .then_some((cut.from, portfolio_end)),
        affiliation: start.map(|start| (start, cut.end)),
    }
}

/// `untuk Jepang` and `Bidang Politik` behind the body are no part of it.
fn end_of_body(page: Page<'_>, phrase: &Phrase) -> usize {
    let mut seen_body = false;
    // `Anggota DPR Komisi IX`, against `Ketua Panja Listrik Komisi VII`.
    let mut seen_seat = false;
    let is_body = |at: usize| {
        page.is(at, Title::BODY | Title::ORGAN) && !page.word(at).eq_ignore_ascii_case("wilayah")
    };
    // `Presiden Indonesia ketiga`.
    let mut last = phrase.last;
    let ordinal = |at: usize| {
        page.word(at).starts_with("ke-") || page.is(at, Title::SUFFIX) && !page.capital(at)
    };
    while last > phrase.head_end + 1 && ordinal(last - 1) {
        last -= 1;
    }
    // `Wakil Presiden RI ke 10 dan 12`.
    let apart = (phrase.head_end + 1..last).find(|&at| page.word(at) == "ke");
    last = apart
        .filter(|&at| phrase::behind_ordinals(page, at, last) == last)
        .unwrap_or(last);
    for at in phrase.head_end..last {
        let title = page.title(at);
        // `Kementerian Koordinator Bidang Pangan`.
        let ministry = |at: usize| page.word(at).eq_ignore_ascii_case("kementerian");
        let coordinator = page
            .word(at.saturating_sub(1))
            .eq_ignore_ascii_case("koordinator");
        let coordinating = ministry(at.saturating_sub(1 + usize::from(coordinator)));
        let new_part = title.is(Title::LINK) && !coordinating && page.word(at) != "of"
            || seen_seat && title.is(Title::ORGAN) && page.is_roman(at + 1)
            || title.is(Title::BRANCH) && page.word(at).eq_ignore_ascii_case("fraksi");
        // `Duta Besar untuk PBB` serves a body that is not said.
        let abroad = matches!(phrase.kind, OfficeKind::Diplomat | OfficeKind::Envoy);
        let sent = title.is(Title::FOR)
            && !is_within(page, phrase, at)
            && (abroad || at == phrase.head_end || !is_body(at + 1));
        // `Duta Besar Jepang di Indonesia`.
        let seat = seen_body && page.word(at) == "di";
        if sent || seat || seen_body && new_part {
            // `Wakil Ketua DPR RI/Korkesra`.
            return at - usize::from(page.mark(at - 1) == b'/');
        }
        seen_seat |= title.is(Title::SEAT | Title::BODY) && !title.is(Title::ORGAN | Title::INNER);
        seen_body |= page.capital(at)
            && !title.is(Title::INNER | Title::ORGAN | Title::LINK | Title::HEAD)
            && !page.is_roman(at)
            && !is_abstract(page.word(at));
    }
    last
}

/// The `pada` of `Hakim pada Pengadilan Negeri Medan`, the `bagi` of `juru bicara bagi Presiden RI`.
fn is_within(page: Page<'_>, phrase: &Phrase, at: usize) -> bool {
    match phrase.kind {
        OfficeKind::Judge => page.word(at) == "pada",
        OfficeKind::Spokesperson => {
            at == phrase.head_end && matches!(page.word(at), "bagi" | "untuk")
        }
        _ => false,
    }
}

/// `Penyelesaian`, `Keistimewaan`: what is done is a portfolio.
pub(super) fn is_abstract(word: &str) -> bool {
    word.ends_with("an") && (word.starts_with("Pe") || word.starts_with("Ke"))
}

/// An abstract noun, Indonesian or English: `Pemasaran`, `Promotion`.
fn is_noun(word: &str) -> bool {
    let english = ["ing", "ion", "ment"].iter().any(|end| word.ends_with(end));
    is_abstract(word) || english
}

/// An office behind its head, to be cut where its body begins.
pub(super) struct Cut<'a> {
    pub(super) page: Page<'a>,
    pub(super) names: &'a [Record],
    pub(super) from: usize,
    pub(super) end: usize,
    pub(super) kind: OfficeKind,
}

impl Cut<'_> {
    /// Whether what begins at `start` is a name at all, not small words or a portfolio.
    fn is_named(&self, start: usize) -> bool {
        const NAMES: u64 = Title::BODY | Title::REGION | Title::AREA | Title::SEAT;
        let known = |name: &Record| {
            (name.first_token() as usize) < self.end && start < name.last_token() as usize
        };
        let page = self.page;
        if start + 1 == self.end && page.is(start, Title::AREA) {
            return false;
        }
        // `Dirjen EBTKE` leads a directorate.
        let general = matches!(page.word(start - 1), "Dirjen" | "Dirjend");
        let short = start + 1 == self.end && page.acronym(start);
        if general && short && !page.is(start, NAMES) {
            return false;
        }
        // `Ketua Klub`, `anggota Dewan`.
        let bare = matches!(
            page.word(start),
            "Dewan"
                | "Fraksi"
                | "Grup"
                | "Klub"
                | "Majelis"
                | "Partai"
                | "Perseroan"
                | "Perusahaan"
                | "Restoran"
                | "Sekolah"
                | "Sidang"
                | "Yayasan"
        );
        if start + 1 == self.end && bare {
            return false;
        }
        // `pimpinan universitas`, `kepala kepolisian`: no name.
        let region = page.is(start, Title::REGION) && !page.is(start, Title::INNER);
        if !page.is_small() && !region && !(start..self.end).any(|at| page.capital(at)) {
            return false;
        }
        // `Pangdam Jaya`, of the region around Jakarta.
        if start + 1 == self.end && page.word(start) == "Jaya" {
            return true;
        }
        self.names.iter().any(known)
            || (start..self.end)
                .any(|at| page.is(at, NAMES) || page.capital(at) && !page.is(at, Title::INNER))
            // `Komisaris BUMI`.
            || !self.kind.has_portfolio()
                && start + 1 == self.end
                && page.acronym(start)
                && page.word(start).len() > 2
    }

    /// Behind the `juru runding` of `ketua juru runding Palestina`, an English article.
    fn behind_small(&self, start: usize) -> usize {
        const BODY: u64 =
            Title::BODY | Title::SITE | Title::AREA | Title::SEAT | Title::REGION | Title::ORGAN;
        let page = self.page;
        let inside = |at: usize| page.is_word(at) && !page.capital(at) && !page.is(at, BODY);
        if page.is_small() {
            return start;
        }
        (start..self.end).find(|&at| !inside(at)).unwrap_or(start)
    }

    /// The `Trump` of `penasihat kampanye Trump` is no body.
    fn is_advised(&self, start: usize) -> bool {
        let person =
            |name: &Record| name.label() == Label::Person && name.first_token() as usize == start;
        let one = start + 1 == self.end;
        let serves =
            self.kind == OfficeKind::Adviser || self.kind == OfficeKind::Spokesperson && one;
        serves && self.names.iter().any(person)
    }

    /// The ministry of `Wakil Menteri Urusan Ekonomi Kementerian Luar Negeri Belanda`.
    fn ministry(&self) -> Option<usize> {
        (self.from + 1..self.end)
            .find(|&at| self.page.word(at) == "Kementerian" && self.page.mark(at - 1) == 0)
    }

    /// The `Pusat Pelaporan dan Analisis Transaksi Keuangan` of its head: a body of the lists that
    /// begins like a part of one.
    fn listed(&self, start: Option<usize>) -> Option<usize> {
        let whole = |name: &&Record| {
            let (first, last) = (name.first_token() as usize, name.last_token() as usize);
            name.label() == Label::Organization
                && name.entry().is_some()
                && first >= self.from
                && first + 1 < last
                && last == self.end
                && start.is_none_or(|start| first < start)
                && self.page.is(first, Title::ORGAN)
                && !self.page.is(first, Title::TEAM | Title::BRANCH)
                && !(self.from..first).any(|at| self.page.is(at, Title::TEAM))
                && !(first + 1..last).any(|at| self.page.is(at, Title::SEAT | Title::BODY))
        };
        Some(self.names.iter().find(whole)?.first_token() as usize)
    }

    /// The `Pusat Analisis Keuangan` of `Kepala Pusat Analisis Keuangan (PAK)`: what has an acronym of
    /// its own, and no body around it, is a body.
    fn abbreviated(&self) -> Option<usize> {
        let page = self.page;
        let first = |at: usize| page.word(at).chars().next();
        let own = page.mark(self.end) == b'('
            && page.mark(self.end + 2) == b')'
            && page.acronym(self.end + 1)
            && (first(self.end + 1) == first(self.from)
                || self.kind == OfficeKind::Director && page.word(self.from) == "Pusat");
        let organ = page.is(self.from, Title::ORGAN)
            && !page.is(self.from, Title::TEAM | Title::BRANCH | Title::SEAT)
            && !page.joins(self.from);
        (own && organ && self.from + 1 < self.end).then_some(self.from)
    }

    /// Where the `Panitia Ibadah Haji (PIH)` begins whose region starts at `start`.
    fn around_acronym(&self, start: usize) -> usize {
        let page = self.page;
        let first = |at: usize| page.word(at).chars().next();
        let open = start.checked_sub(3).filter(|&open| {
            open > self.from
                && page.mark(open) == b'('
                && page.mark(start - 1) == b')'
                && page.acronym(open + 1)
                && page.is(start, Title::REGION | Title::AREA)
        });
        let body = open.and_then(|open| {
            let begins = |&at: &usize| {
                page.is(at, Title::ORGAN | Title::BODY) && first(at) == first(open + 1)
            };
            (self.from..open).find(begins)
        });
        body.unwrap_or(start)
    }

    /// A minister's country; acronyms and bodies are portfolios (`Menteri BUMN`).
    fn region(&self) -> Option<usize> {
        (self.from..self.end).find(|&at| {
            !self.page.is(at, Title::INNER | Title::ORGAN)
                && (self.page.is(at, Title::REGION) || self.starts_name(at, Label::Place))
        })
    }

    /// The first mark of a body or region behind a portfolio.
    fn body(&self) -> Option<usize> {
        let page = self.page;
        let mut at = self.from;
        // `Branch Manager for Bandung Area at LG Electronics`.
        let english = |&at: &usize| page.word(at) == "at" && page.capital(at + 1);
        if let Some(place) = (self.from..self.end).rev().find(english) {
            return Some(place + 1);
        }
        while at < self.end {
            let title = page.title(at);
            if page.mark(at) == b'(' {
                at = page.behind_bracket(at, self.end)?;
                continue;
            }
            if title.is(Title::BRANCH) && !title.is(Title::INNER) && !self.is_body_of_its_own(at) {
                at = self.behind_branch(at);
                continue;
            }
            let part = title.joins(page.title(at + 1)) || self.has_outer(at);
            let whole = title.is(Title::BODY) && !part;
            if self.is_organ(at) && !whole {
                at = self.behind_organ(at);
                continue;
            }
            if self.is_mark(at) && !self.is_worked_on(at) {
                return Some(self.start_of_name(at).unwrap_or_else(|| self.widen(at)));
            }
            at += 1;
        }
        self.last_unknown()
    }

    fn is_mark(&self, at: usize) -> bool {
        let page = self.page;
        let title = page.title(at);
        if self.is_centre(at) {
            return true;
        }
        // `Kepala Bandara Juanda`.
        let site = title.is(Title::SITE) && self.is_unknown(at + 1) && at + 1 < self.end;
        // `Direktur Jenderal Pengawasan Ruang Digital Komdigi`.
        let ministry = matches!(page.word(at), "Bappenas" | "Komdigi" | "Kominfo");
        if ministry && at + 1 == self.end && at > self.from {
            return true;
        }
        // `Industri Keuangan Non Bank`.
        let inside = title.is(Title::INNER) || page.word(at - 1) == "Non";
        if inside && at > self.from && !site && !self.is_local(at) {
            return false;
        }
        // `Pasar Modal dan Bursa Karbon`.
        let listed = at > self.from && page.is(at - 1, Title::AND) && !page.acronym(at);
        // `Kerja Sama Antar Lembaga`.
        let listed = listed || at > self.from && page.word(at - 1) == "Antar";
        title.is(Title::BODY) && !listed
            || site
            || title.is(Title::REGION | Title::AREA) && !title.is(Title::INNER)
            || !title.is(Title::INNER | Title::ORGAN | Title::LINK | Title::HEAD)
                && (page.acronym(at) && !page.is_roman(at) && !self.is_unit(at)
                    || self.starts_name(at, Label::Place)
                    || self.starts_name(at, Label::Organization))
    }

    /// The `Afrika` of `Direktur Asia Pasifik dan Afrika Deplu`, the `Perkumpulan` of a `Bidang`.
    fn is_worked_on(&self, at: usize) -> bool {
        let page = self.page;
        let ministry = |outer: usize| {
            let word = page.word(outer);
            word.starts_with("Kemen") || word.starts_with("Kemlu") || word.starts_with("Dep")
        };
        let place = page.is(at, Title::REGION) || self.starts_name(at, Label::Place);
        let region = place && self.kind == OfficeKind::Director;
        let outer = (at + 1..self.end).any(|outer| ministry(outer) && page.is(outer, Title::BODY));
        let listed = page.is(at + 1, Title::AND) || page.is(at.saturating_sub(1), Title::LINK);
        region && outer
            || matches!(page.word(at.wrapping_sub(1)), "Bidang" | "Urusan")
                && listed
                && !page.acronym(at)
    }

    /// `Pusat Studi Islam`, `Balai Taman Nasional Komodo`: a body of its own and no part of one.
    pub(super) fn is_centre(&self, at: usize) -> bool {
        let words = (self.page.word(at), self.page.word(at + 1));
        matches!(
            words,
            ("Pusat", "Studi" | "Kajian") | ("Balai", "Taman") | ("Perpustakaan", "Nasional")
        ) && !(at + 2..self.end).any(|outer| self.is_outer(outer))
    }

    /// The `KLN` of `Direktur KLN BKPM`: an unknown acronym before that of the body.
    fn is_unit(&self, at: usize) -> bool {
        let next = self.page.title(at + 1);
        at + 1 < self.end && next.is(Title::BODY | Title::ORGAN) && !next.is(Title::INNER)
    }

    fn starts_name(&self, at: usize, label: Label) -> bool {
        self.names
            .iter()
            .any(|name| name.label() == label && name.first_token() as usize == at)
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
        let branch = self.page.is(first, Title::BRANCH);
        (first >= self.from && self.is_unknown(first) && !branch).then_some(first)
    }

    /// `Garuda Indonesia`, `Crown Group`: unknown names before a region, or before a word for a
    /// body that ends the office, belong to the body.
    fn widen(&self, mark: usize) -> usize {
        let ends = mark + 1 == self.end
            && matches!(
                self.page.word(mark),
                "Bank" | "Group" | "Grup" | "Center" | "Centre" | "Institute" | "Association"
            );
        if !self.page.is(mark, Title::REGION) && !ends {
            return mark;
        }
        let mut at = mark;
        // `Dinas Pariwisata dan Budaya Jakarta`: what is listed is no firm.
        let list = (self.from + 1..mark).rev().find(|&at| !self.is_unknown(at));
        if list.is_some_and(|list| list + 2 == mark && self.page.is(list, Title::AND)) {
            return mark;
        }
        while at > self.from && self.is_unknown(at - 1) {
            at -= 1;
        }
        at
    }

    pub(super) fn is_unknown(&self, at: usize) -> bool {
        const KNOWN: u64 = Title::INNER | Title::ORGAN | Title::LINK | Title::HEAD | Title::AND;
        let initials = at == self.from && self.page.acronym(at) && self.page.word(at).len() == 2;
        self.page.capital(at)
            && (!self.page.is(at, KNOWN) || initials && self.page.is(at, Title::HEAD))
            && !self.page.is_roman(at)
    }

    /// `Direktur Niaga Pertamina`: the unknown name that ends an office.
    fn last_unknown(&self) -> Option<usize> {
        let mut at = self.end;
        // `Tapanuli Tengah`, `Indragiri Hulu`.
        let quarter = at.checked_sub(1).is_some_and(|last| {
            let word = self.page.word(last);
            matches!(
                word,
                "Barat"
                    | "Hilir"
                    | "Hulu"
                    | "Raya"
                    | "Selatan"
                    | "Tengah"
                    | "Tenggara"
                    | "Timur"
                    | "Utara"
            ) && last > self.from
                && self.is_unknown(last - 1)
        });
        at -= usize::from(quarter);
        while at > self.from && self.is_unknown(at - 1) {
            at -= 1;
        }
        let named = self.names.iter().any(|name| {
            (name.first_token() as usize) < self.end && at < name.last_token() as usize
        });
        if self.begins_unknown() {
            return Some(self.from);
        }
        // `Vice President of Marketing Bukalapak`.
        let english = self.kind == OfficeKind::Executive && at + 1 == self.end;
        let whole = at == self.from && !is_abstract(self.page.word(at));
        // `Manajer Operasional Sinar Cargo`.
        let leads = matches!(self.kind, OfficeKind::Executive | OfficeKind::Manager);
        let firm = leads
            && at + 1 < self.end
            && at > self.from
            && !self.page.is(at - 1, Title::AND)
            && !(at..self.end).any(|at| is_noun(self.page.word(at)));
        (at < self.end && (named || whole || english || firm)).then_some(at)
    }

    /// `Direktur Panorama Media`, not `Deputi Pembudayaan Olahraga`.
    fn begins_unknown(&self) -> bool {
        let page = self.page;
        let portfolio = is_abstract(page.word(self.from));
        let list = |at: usize| page.is(at, Title::AND) || page.mark(at) == b',';
        self.is_unknown(self.from)
            && !page.acronym(self.from)
            && !portfolio
            && !(self.from..self.end).any(list)
    }

    /// Without the joining words that end a portfolio.
    fn trim(&self, mut end: usize) -> usize {
        while end > self.from
            && (self.page.is(end - 1, Title::AND | Title::FOR) || self.page.mark(end - 1) == b',')
        {
            end -= 1;
        }
        end
    }
}
