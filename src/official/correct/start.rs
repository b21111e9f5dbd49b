//! Where an office ends and a name begins, by the words alone.

use super::Listed;
use super::nameless::is_listed;
use super::trim::is_balinese;
use crate::Label;
use crate::entity;
use crate::official::body::is_abstract;
use crate::official::{OfficeKind, Page, Title};

/// The first token that can be a name's.
pub(super) struct Start {
    pub(super) token: usize,
    /// The portfolio, body or region is complete, so that no more of it can follow.
    pub(super) closed: bool,
    /// It is a body or region of which there is one, so that no region's name can follow.
    pub(super) sole: bool,
    /// It ends in a name of the lists or an acronym, and one must follow that is said.
    pub(super) said: bool,
}

/// A walk from the head of an office to the name behind it.
struct Walk<'a, L> {
    page: Page<'a>,
    names: &'a [entity::Record],
    listed: &'a L,
    end: usize,
    kind: OfficeKind,
    closed: bool,
    sole: bool,
    /// A verb of saying stands before the office, so that the name of who said it must follow.
    said: bool,
    /// Where the last name of the lists, or acronym of a body, ends.
    listed_end: usize,
    /// A body's own name follows its first word: unknown words may belong to it.
    open: bool,
    /// The first name that is not behind.
    near: usize,
    /// Where the body or place that was tagged here ends.
    tagged_end: usize,
}

/// The start of the name behind the head `at..head_end`.
pub(super) fn after(
    page: Page<'_>,
    (at, head_end): (usize, usize),
    end: usize,
    kind: OfficeKind,
    fixed: bool,
    names: &[entity::Record],
    listed: &impl Listed,
) -> Start {
    let minister = kind == OfficeKind::Minister && fixed;
    // `kata`, `kata mantan`.
    let status = at
        .checked_sub(1)
        .is_some_and(|before| page.is(before, Title::STATUS));
    let before = at.wrapping_sub(1 + usize::from(status));
    let mut walk = Walk {
        page,
        names,
        listed,
        end,
        kind,
        closed: minister,
        sole: minister,
        said: page.is(before, Title::SAY),
        listed_end: head_end,
        open: false,
        near: 0,
        tagged_end: head_end,
    };
    let mut token = head_end;
    while let Some(next) = walk.step(token) {
        token = next;
    }
    Start {
        token,
        closed: walk.closed && !walk.open,
        sole: walk.sole,
        said: walk.said && walk.listed_end == token && token > head_end,
    }
}

impl<L: Listed> Walk<'_, L> {
    /// Behind the part of the office at `at`; `None` where it is none.
    fn step(&mut self, at: usize) -> Option<usize> {
        if at >= self.end {
            return None;
        }
        while self
            .names
            .get(self.near)
            .is_some_and(|name| (name.last_token() as usize) <= at)
        {
            self.near += 1;
        }
        let name = self
            .names
            .get(self.near)
            .filter(|name| name.first_token() as usize == at);
        if name.is_some_and(|name| name.label() != Label::Person) {
            self.tagged_end = name.map_or(at, |name| name.last_token() as usize);
        }
        let part = self.part(at);
        let listed = self.listed.name(at).filter(|name| name.0 <= self.end);
        // `DPR [Viva Yoga]`: behind what is complete a person is believed rather than a firm.
        let longer = |name: &entity::Record, behind: usize| {
            name.label() == Label::Person && name.last_token() as usize > behind
        };
        let first_name = |behind: usize| {
            let split = self.sole && behind == at + 1 && self.is_person_at(behind);
            split || self.closed && name.is_some_and(|name| longer(name, behind))
        };
        if let Some((behind, label)) = listed.filter(|name| !first_name(name.0)) {
            let chamber = self.page.is(at, Title::SEAT) && self.page.acronym(at);
            self.sole |= label == Label::Place || chamber;
            self.listed_end = behind;
            self.close();
            return Some(behind);
        }
        if part.is_some() {
            return part;
        }
        if name.is_none()
            && at >= self.tagged_end
            && let Some(behind) = self.behind_defined(at)
        {
            self.close();
            return Some(behind);
        }
        // `[TNI Kolonel Budi]`, `[Kota Bogor H. Budi]`.
        let dressed = self
            .page
            .is(at, Title::RANK | Title::HONORIFIC | Title::DEGREE);
        let other = self.page.is(at, Title::INNER | Title::HEAD) || self.page.of_directorate(at);
        if at < self.tagged_end && dressed && !other {
            return None;
        }
        // A tagged body is believed, unless its end can be a name behind a complete one.
        if at < self.tagged_end && !(self.closed && !self.open && self.is_name_tail(at)) {
            let behind = self.behind_region(at).or_else(|| self.behind_form(at));
            let behind = behind.unwrap_or(self.tagged_end);
            self.close();
            return Some(behind);
        }
        None
    }

    fn is_person_at(&self, at: usize) -> bool {
        self.names
            .iter()
            .any(|name| name.label() == Label::Person && name.first_token() as usize == at)
    }

    /// Behind `Safety Consultant Indonesia (SDCI)` where a name may follow: a body by its acronym.
    fn behind_defined(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 8;
        let page = self.page;
        let inside = |at: &usize| page.capital(*at) || page.is(*at, Title::AND | Title::INNER);
        let open = (at..self.end.min(at + LONGEST)).find(|at| !inside(at))?;
        let person = |name: &entity::Record| {
            name.label() == Label::Person && (name.first_token() as usize) < open
        };
        let behind = behind_acronym(page, open, self.end)?;
        let named = page.capital(behind) && !page.is(behind, Title::TIME | Title::STOP);
        (open > at + 1 && page.acronym(open + 1) && named && !self.names.iter().any(person))
            .then_some(behind)
    }

    /// Behind the region in `[Garuda Indonesia Budi Santoso]`, a body that took two words of a
    /// name, and behind the `Sekuritas` that a firm's name ends in.
    fn behind_region(&self, at: usize) -> Option<usize> {
        let firm = (at + 1..self.tagged_end)
            .find(|&tail| is_end_of_firm(self.page, tail - 1) && self.is_name_tail(tail));
        if firm.is_some() {
            return firm;
        }
        let last = self.tagged_end.checked_sub(2)?;
        (at + 2..=last).find(|&tail| {
            self.page.is(tail - 1, Title::REGION)
                && !self.page.is(tail - 1, Title::INNER)
                && self.is_name_tail(tail)
        })
    }

    /// Behind the `Tbk` in `[PT Maju Jaya Tbk I Gusti Rai]`, which ends the name of a firm.
    fn behind_form(&self, at: usize) -> Option<usize> {
        let form = (at..self.tagged_end).find(|&at| self.page.is_form(at))?;
        Some(form + 1)
    }

    fn close(&mut self) {
        (self.closed, self.open) = (true, false);
    }

    fn part(&mut self, at: usize) -> Option<usize> {
        const PART: u64 = Title::INNER
            | Title::ORGAN
            | Title::BRANCH
            | Title::LINK
            | Title::REGION
            | Title::AREA
            | Title::BODY
            | Title::SEAT;
        let page = self.page;
        let title = page.title(at);
        // `DPR Lalu Hadrian`, against `Lalu Lintas`.
        let called =
            page.word(at) == "Lalu" && page.capital(at + 1) && page.word(at + 1) != "Lintas";
        if title.is(PART) && !called && !(self.closed && is_called_tim(page, at)) {
            let portfolio = title.is(Title::INNER) && self.kind == OfficeKind::Minister;
            let acronym = page.acronym(at) && !title.is(Title::SITE | Title::INNER);
            if acronym {
                self.listed_end = at + 1;
            }
            let chamber = title.is(Title::SEAT) && acronym;
            let region = title.is(Title::REGION) && at >= self.tagged_end;
            self.sole |= portfolio || chamber || region;
            let party =
                title.is(Title::SEAT) && !title.is(Title::ORGAN | Title::BODY | Title::BRANCH);
            self.closed |= portfolio || acronym || party || title.is(Title::REGION);
            self.open =
                title.is(Title::BODY | Title::AREA | Title::ORGAN | Title::BRANCH | Title::LINK)
                    && !title.is(Title::INNER | Title::REGION)
                    && !acronym;
            return Some(at + 1);
        }
        if is_acronym_of_body(page, at) || page.is_form(at) || is_of_branch(page, at) {
            self.listed_end = at + 1;
            self.close();
            return Some(at + 1);
        }
        if page.is_roman(at) && !is_balinese(page, at) || page.is_number(at) {
            // `Komisi VII`.
            if page.is(at - 1, Title::SEAT) {
                self.close();
            }
            return Some(at + 1);
        }
        // `Pengadilan Negeri (PN) Medan`.
        if let Some(behind) = behind_acronym(page, at, self.end) {
            const OPEN: u64 = Title::HEAD | Title::ORGAN | Title::TEAM | Title::BRANCH;
            let minister = self.kind == OfficeKind::Minister;
            self.closed |= !page.is(at + 1, OPEN) || minister;
            self.sole |= minister;
            return Some(behind);
        }
        // `Komisaris Tinggi Urusan Pengungsi`: a portfolio must follow.
        let portfolio = matches!(page.word(at.wrapping_sub(1)), "Bidang" | "Urusan");
        if portfolio && page.capital(at) && !self.is_person_at(at) {
            return Some(at + 1);
        }
        // `RUU Keantariksaan`: an abstract noun is no name.
        const BEFORE: u64 = Title::INNER | Title::ORGAN | Title::TEAM | Title::LINK;
        let word = page.word(at);
        if word.len() > 8
            && is_abstract(word)
            && (page.is(at - 1, BEFORE) || self.kind == OfficeKind::Minister)
        {
            return Some(at + 1);
        }
        // `Badan Legislasi - Baleg DPR`: a body and its acronym.
        const BODY: u64 = Title::SEAT | Title::BODY | Title::ORGAN;
        if matches!(page.mark(at), b'-' | 0xe2)
            && page.capital(at - 1)
            && page.is(at + 1, BODY)
            && page.capital(at + 1)
        {
            return Some(at + 1);
        }
        let comma = page.mark(at) == b',';
        if comma && is_listed(page, at + 1) {
            return Some(at + 2);
        }
        let series = (title.is(Title::AND) || comma) && page.is(at + 1, Title::INNER)
            || comma && page.is(at + 1, Title::AND) && page.is(at + 2, Title::INNER);
        series.then_some(at + 1)
    }

    /// Whether the rest of a tagged body can be a name: `Komnas HAM Beka Ulung`.
    fn is_name_tail(&self, at: usize) -> bool {
        let tail = name_end(self.page, at, self.tagged_end);
        // `[BRI Agustya] [Hendy Bernadi]`.
        let split = self.is_person_at(self.tagged_end) && at + 1 == self.tagged_end;
        // `[Uni Afrika Alpha] [Oumar Konare]`.
        let region = self.page.is(at - 1, Title::REGION)
            && self.page.title(at) == Title::default()
            && self.listed.name(at).is_none();
        if split && (self.page.acronym(at - 1) || region || is_end_of_firm(self.page, at - 1)) {
            return self.page.capital(at) && name_end(self.page, at, self.end) > at;
        }
        let whole = self.said && self.listed_end == at;
        let long = tail > at + 1 || self.sole || whole;
        // `Presiden ATP Player Council, Roger Federer`: the name is still to come.
        // `Anggota KY Abhan, Budi dan Citra`: the name is one of many.
        let listed = self.kind == OfficeKind::Member && self.sole;
        let named = !listed
            && self.names.iter().skip(self.near).any(|name| {
                let first = name.first_token() as usize;
                let comma = usize::from(self.page.mark(tail) != 0);
                name.label() == Label::Person && first >= tail && first <= tail + comma
            });
        tail == self.tagged_end && long && !named && !self.page.capital(tail)
    }
}

/// The `AI` of `PB AI`: a branch has a body, however short its acronym.
pub(super) fn is_of_branch(page: Page<'_>, at: usize) -> bool {
    at > 0
        && page.is(at - 1, Title::BRANCH)
        && page.acronym(at - 1)
        && page.acronym(at)
        && !page.word(at).contains('.')
}

/// The `Tim` of `CEO Apple Tim Cook`: no team's name follows it.
fn is_called_tim(page: Page<'_>, at: usize) -> bool {
    page.word(at) == "Tim"
        && page.capital(at + 1)
        && page.title(at + 1) == Title::default()
        && !page.acronym(at + 1)
        && !page.capital(at + 2)
}

/// `Maju Sekuritas`: what a firm's name ends in.
fn is_end_of_firm(page: Page<'_>, at: usize) -> bool {
    page.is_form(at) || matches!(page.word(at), "Securities" | "Sekuritas")
}

/// Behind a bracket of one word or two, such as `(PN)`, `(Menkop UKM)`.
fn behind_acronym(page: Page<'_>, at: usize, end: usize) -> Option<usize> {
    const LONGEST: usize = 4;
    let behind = page
        .behind_bracket(at, end)
        .filter(|_| page.mark(at) == b'(')?;
    let short = behind - at <= LONGEST;
    (short && (at + 1..behind - 1).all(|inside| page.capital(inside))).then_some(behind)
}

/// `PSSI`, `HIPMI`; not the initials of `ST Burhanuddin`.
pub(super) fn is_acronym_of_body(page: Page<'_>, at: usize) -> bool {
    const OTHER: u64 =
        Title::RANK | Title::HONORIFIC | Title::DEGREE | Title::LETTERS | Title::HEAD;
    page.acronym(at)
        && !page.is_roman(at)
        && !page.is(at, OTHER)
        && page.word(at).len() > 2
        && !page.word(at).contains('.')
}

/// The end of the run of words that can be a name.
pub(super) fn name_end(page: Page<'_>, first: usize, end: usize) -> usize {
    const LONGEST: usize = 5;
    const NEVER: u64 = Title::HEAD
        | Title::STATUS
        | Title::RANK
        | Title::INNER
        | Title::ORGAN
        | Title::BODY
        | Title::AREA
        | Title::REGION
        | Title::STOP
        | Title::TIME
        | Title::KIN
        | Title::AND;
    let mut at = first;
    while at < end && at - first < LONGEST {
        let inside = at > first;
        let particle = inside
            && matches!(
                page.word(at),
                "bin" | "binti" | "al" | "van" | "von" | "de" | "bint"
            )
            && page.capital(at + 1);
        // `Budi Karya Sumadi`, `Eko Utama`: words of offices are in names too.
        let between = page.capital(at + 1) && !page.is(at + 1, NEVER);
        let own = !page.is(at, NEVER)
            || at == first && is_called_tim(page, at)
            || matches!(page.word(at), "Lalu" | "Tanya") && at == first && page.capital(at + 1)
            // `AKBP Adik Listiyono`.
            || at == first && at > 0 && page.is(at, Title::KIN) && page.is(at - 1, Title::RANK)
            || inside && page.word(at).len() > 3 && page.is(at, Title::SUFFIX | Title::RANKPART)
            || inside && page.is(at, Title::KIN)
            || inside && page.is(at, Title::INNER) && between;
        // `Kabinet Indonesia Bersatu Jilid II`.
        let volume = page.word(at) == "Jilid" && page.is_roman(at + 1);
        if volume || !(particle || page.capital(at) && own) {
            break;
        }
        at += 1;
    }
    // `PT Dyandra Media International Tbk`.
    if page.is_form(at.max(1) - 1) {
        return first;
    }
    let all_capitals = (first..at).all(|at| page.acronym(at));
    // `Menteri Hubungan Lapangan Kerja`, `…/Kepala Bappenas`: the office goes on.
    let goes_on = page.mark(at) == b'/'
        || page.capital(at) && !page.is(at, Title::TIME | Title::STATUS)
        || page.is(at, Title::AND) && page.is(at + 1, Title::INNER);
    if at < end && at > first && goes_on {
        return first;
    }
    // One word in capitals is more often a body than a person.
    if at == first + 1 && all_capitals {
        first
    } else {
        at
    }
}
