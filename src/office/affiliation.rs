//! What of an office is its portfolio and what the body or region it belongs to.
//!
//! How far the office goes the walk has said; here its end is known, and what a part of it is hangs on what follows up to
//! there: `Badan Anggaran` is a body, and a unit where `DPR` ends the office.

use super::head::{after_ordinals, head};
use super::shape::{is_abstract, is_ordinal};
use super::{Phrase, part};
use crate::lang::{OfficeClass, OfficeKind, bodies, grammar, word};
use crate::name::{Label, Record};
use crate::view::TokenView;

/// The parts after the head, as tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Complement {
    pub(crate) portfolio: Option<(usize, usize)>,
    pub(crate) affiliation: Option<(usize, usize)>,
}

/// What begins at a token of an office.
pub(super) enum Begins {
    /// What is no body, up to a token.
    Part(usize),
    /// A bracket that nothing closes.
    Open,
    Other,
}

/// Parts the complement of an office whose other names (of bodies and places) are `names`.
pub(crate) fn split(view: TokenView<'_>, phrase: &Phrase, names: &[Record]) -> Complement {
    let phrase = &second_title(view, phrase).unwrap_or(*phrase);
    let has_portfolio = phrase.kind.has_portfolio() && !phrase.fixed;
    let cut = Affiliation {
        view,
        names,
        // The `terpilih` of `Presiden terpilih RI`, the `pada` of `Hakim pada Pengadilan Negeri Medan`.
        from: phrase.head_end
            + usize::from(
                view.is(phrase.head_end, OfficeClass::STATUS)
                    || is_within(view, phrase, phrase.head_end),
            )
            // `Wakil Presiden atau Wapres`.
            + 2 * usize::from(view.lower(phrase.head_end) == word::ATAU),
        end: end_of_body(view, phrase),
        kind: phrase.kind,
        has_portfolio,
    };
    let minister = phrase.kind == OfficeKind::Minister;
    let start = match minister {
        true => cut.ministry().or_else(|| cut.region()),
        false => cut.body(),
    };
    let listed = cut.listed(start).filter(|_| !minister);
    let start = listed.or(start);
    let start = start.map(|start| cut.after_small(start));
    let start = start.filter(|&start| start < cut.end && cut.is_named(start));
    let start = start.filter(|&start| !cut.is_advised(start));
    let start = start.map(|start| cut.around_acronym(start));
    let start = start.or_else(|| cut.abbreviated().filter(|_| !minister));
    let portfolio_end = cut.trim(start.unwrap_or(cut.end));
    Complement {
        portfolio: (has_portfolio && portfolio_end > cut.from && view.mark(cut.from) == 0)
            .then_some((cut.from, portfolio_end)),
        affiliation: start.map(|start| (start, cut.end)),
    }
}

/// The `Wakil Ketua Komisi IX DPR` of `Ketua Rapat/Wakil Ketua Komisi IX DPR`, which names the body of both.
fn second_title(view: TokenView<'_>, phrase: &Phrase) -> Option<Phrase> {
    let inside = phrase.head_end..phrase.last;
    let slash = inside.clone().find(|&at| view.mark(at) == b'/')?;
    let (head_end, kind, fixed) = head(view, slash + 1, phrase.last)?;
    (phrase.kind != OfficeKind::Minister).then_some(Phrase {
        head_end,
        kind,
        fixed,
        ..*phrase
    })
}

/// `untuk Jepang` and `Bidang Politik` after the body are no part of it.
fn end_of_body(view: TokenView<'_>, phrase: &Phrase) -> usize {
    let mut seen_body = false;
    // `Anggota DPR Komisi IX`, against `Ketua Panja Listrik Komisi VII`.
    let mut seen_seat = false;
    let is_body = |at: usize| view.is(at, part::BODY_OR_UNIT) && view.listed(at) != word::WILAYAH;
    // `Presiden Indonesia ketiga`.
    let mut last = phrase.last;
    let ordinal =
        |at: usize| is_ordinal(view, at) || view.is(at, OfficeClass::SUFFIX) && !view.capital(at);
    while last > phrase.head_end + 1 && ordinal(last - 1) {
        last -= 1;
    }
    // `Wakil Presiden RI ke 10 dan 12`.
    let apart = (phrase.head_end + 1..last).find(|&at| view.lower(at) == word::KE);
    last = apart
        .filter(|&at| after_ordinals(view, at, last) == last)
        .unwrap_or(last);
    for at in phrase.head_end..last {
        let class = view.class(at);
        // `Kementerian Koordinator Bidang Pangan`.
        let ministry = |at: usize| view.listed(at) == word::KEMENTERIAN;
        let coordinator = view.listed(at.saturating_sub(1)) == word::KOORDINATOR;
        let coordinating = ministry(at.saturating_sub(1 + usize::from(coordinator)));
        let new_part = class.is(OfficeClass::LINK) && !coordinating && view.lower(at) != word::OF
            || seen_seat && class.is(OfficeClass::ORGAN) && view.is_roman(at + 1)
            || class.is(OfficeClass::BRANCH) && view.listed(at) == word::FRAKSI;
        // `Duta Besar untuk PBB` serves a body that is not said.
        let abroad = matches!(phrase.kind, OfficeKind::Diplomat | OfficeKind::Envoy);
        let sent = class.is(OfficeClass::FOR)
            && !is_within(view, phrase, at)
            && (abroad || at == phrase.head_end || !is_body(at + 1));
        // `Duta Besar Jepang di Indonesia`.
        let seat = seen_body && view.lower(at) == word::DI;
        if sent || seat || seen_body && new_part {
            // `Wakil Ketua DPR RI/Korkesra`.
            return at - usize::from(view.mark(at - 1) == b'/');
        }
        seen_seat |= class.is(part::BODY) && !class.is(OfficeClass::ORGAN | OfficeClass::INNER);
        seen_body |= view.capital(at)
            && !class.is(OfficeClass::INNER
                | OfficeClass::ORGAN
                | OfficeClass::LINK
                | OfficeClass::HEAD)
            && !view.is_roman(at)
            && !is_abstract(view.word(at));
    }
    last
}

/// The `pada` of `Hakim pada Pengadilan Negeri Medan`, the `bagi` of `juru bicara bagi Presiden RI`.
fn is_within(view: TokenView<'_>, phrase: &Phrase, at: usize) -> bool {
    match phrase.kind {
        OfficeKind::Judge | OfficeKind::Prosecutor | OfficeKind::Secretary => {
            view.lower(at) == word::PADA
        }
        OfficeKind::Spokesperson => at == phrase.head_end && view.lower(at).is(grammar::SERVES),
        _ => false,
    }
}

/// What stands after the head of an office, whose end is known, to be cut where its body begins.
pub(super) struct Affiliation<'a> {
    pub(super) view: TokenView<'a>,
    pub(super) names: &'a [Record],
    pub(super) from: usize,
    pub(super) end: usize,
    pub(super) kind: OfficeKind,
    /// A portfolio may stand before the body: `Kepala Bidang Hukum`, not `Presiden`.
    pub(super) has_portfolio: bool,
}

impl Affiliation<'_> {
    /// Whether what begins at `start` is a name at all, not small words or a portfolio.
    fn is_named(&self, start: usize) -> bool {
        const NAMES: u64 = part::BODY | part::PLACE;
        let view = self.view;
        if start + 1 == self.end && view.is(start, OfficeClass::AREA) {
            return false;
        }
        // `Dirjen EBTKE` leads a directorate.
        let general = view.capitalized(start - 1).is(bodies::GENERAL);
        let short = start + 1 == self.end && view.acronym(start);
        if general && short && !view.is(start, NAMES) {
            return false;
        }
        // `Ketua Klub`, `anggota Dewan`.
        let bare = view.capital_word(start).is(bodies::UNNAMED);
        if start + 1 == self.end && bare {
            return false;
        }
        // `pimpinan universitas`, `kepala kepolisian`: no name.
        let region = view.is(start, OfficeClass::REGION) && !view.is(start, OfficeClass::INNER);
        if !view.is_small() && !region && !(start..self.end).any(|at| view.capital(at)) {
            return false;
        }
        // `Pangdam Jaya`, of the region around Jakarta.
        if start + 1 == self.end && view.capitalized(start) == word::JAYA {
            return true;
        }
        self.holds_name(start)
            || (start..self.end)
                .any(|at| view.is(at, NAMES) || view.capital(at) && !view.is(at, OfficeClass::INNER))
            // `Komisaris BUMI`.
            || !self.kind.has_portfolio()
                && start + 1 == self.end
                && view.acronym(start)
                && view.word(start).len() > 2
    }

    /// After the `juru runding` of `ketua juru runding Palestina`, an English article.
    fn after_small(&self, start: usize) -> usize {
        const BODY: u64 = part::NAMED | OfficeClass::SITE;
        let view = self.view;
        let inside = |at: usize| view.is_word(at) && !view.capital(at) && !view.is(at, BODY);
        if view.is_small() {
            return start;
        }
        (start..self.end).find(|&at| !inside(at)).unwrap_or(start)
    }

    /// The `Trump` of `penasihat kampanye Trump` is no body.
    fn is_advised(&self, start: usize) -> bool {
        let one = start + 1 == self.end;
        let serves =
            self.kind == OfficeKind::Adviser || self.kind == OfficeKind::Spokesperson && one;
        serves && self.starts_name(start, Label::Person)
    }

    /// The ministry of `Wakil Menteri Urusan Ekonomi Kementerian Luar Negeri Belanda`.
    fn ministry(&self) -> Option<usize> {
        (self.from + 1..self.end).find(|&at| {
            self.view.capitalized(at) == word::KEMENTERIAN && self.view.mark(at - 1) == 0
        })
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
                && self.view.is(first, OfficeClass::ORGAN)
                && !self.view.is(first, OfficeClass::TEAM | OfficeClass::BRANCH)
                && !(self.from..first).any(|at| self.view.is(at, OfficeClass::TEAM))
                && !(first + 1..last).any(|at| self.view.is(at, part::BODY))
        };
        Some(self.names.iter().find(whole)?.first_token() as usize)
    }

    /// The `Pusat Analisis Keuangan` of `Kepala Pusat Analisis Keuangan (PAK)`: what has an acronym of
    /// its own, and no body around it, is a body.
    fn abbreviated(&self) -> Option<usize> {
        let view = self.view;
        let first = |at: usize| view.word(at).chars().next();
        let own = view.mark(self.end) == b'('
            && view.mark(self.end + 2) == b')'
            && view.acronym(self.end + 1)
            && (first(self.end + 1) == first(self.from)
                || self.kind == OfficeKind::Director && view.capitalized(self.from) == word::PUSAT);
        let organ = view.is(self.from, OfficeClass::ORGAN)
            && !view.is(
                self.from,
                OfficeClass::TEAM | OfficeClass::BRANCH | OfficeClass::SEAT,
            )
            && !view.joins(self.from);
        (own && organ && self.from + 1 < self.end).then_some(self.from)
    }

    /// Where the `Panitia Ibadah Haji (PIH)` begins whose region starts at `start`.
    fn around_acronym(&self, start: usize) -> usize {
        let view = self.view;
        let first = |at: usize| view.word(at).chars().next();
        let open = start.checked_sub(3).filter(|&open| {
            open > self.from
                && view.mark(open) == b'('
                && view.mark(start - 1) == b')'
                && view.acronym(open + 1)
                && view.is(start, part::PLACE)
        });
        let body = open.and_then(|open| {
            let begins =
                |&at: &usize| view.is(at, part::BODY_OR_UNIT) && first(at) == first(open + 1);
            (self.from..open).find(begins)
        });
        body.unwrap_or(start)
    }

    /// A minister's country; acronyms and bodies are portfolios (`Menteri BUMN`).
    fn region(&self) -> Option<usize> {
        (self.from..self.end).find(|&at| {
            !self.view.is(at, OfficeClass::INNER | OfficeClass::ORGAN)
                && (self.view.is(at, OfficeClass::REGION) || self.starts_name(at, Label::Place))
        })
    }

    /// Without the joining words that end a portfolio.
    fn trim(&self, mut end: usize) -> usize {
        while end > self.from
            && (self.view.is(end - 1, OfficeClass::AND | OfficeClass::FOR)
                || self.view.mark(end - 1) == b',')
        {
            end -= 1;
        }
        end
    }
}
