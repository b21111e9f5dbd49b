//! Where an office ends and a name begins, by the words alone.

use super::part;
use super::shape::{
    calls_for_portfolio, is_abstract, is_acronym_of_body, is_balinese, is_listed, is_of_branch,
};
use crate::lang::{OfficeClass, OfficeKind, Word, designators, firms, names, word};
use crate::name::{Label, Record, SureNames};
use crate::view::TokenView;

/// The first token that can be a name's.
pub(crate) struct Boundary {
    pub(crate) token: usize,
    /// The portfolio, body or region is complete, so that no more of it can follow.
    pub(crate) closed: bool,
    /// It is a body or region of which there is one, so that no region's name can follow.
    pub(crate) sole: bool,
    /// It ends in a name of the lists or an acronym, and one must follow that is said.
    pub(crate) said: bool,
}

/// A walk from the head of an office to the name after it.
struct Reader<'a, L> {
    view: TokenView<'a>,
    names: &'a [Record],
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
    /// The first name that is not after.
    near: usize,
    /// Where the body or place that was tagged here ends.
    tagged_end: usize,
}

/// The start of the name after the head `at..head_end`.
pub(crate) fn after(
    view: TokenView<'_>,
    (at, head_end): (usize, usize),
    end: usize,
    kind: OfficeKind,
    fixed: bool,
    names: &[Record],
    listed: &impl SureNames,
) -> Boundary {
    let minister = kind == OfficeKind::Minister && fixed;
    // `kata`, `kata mantan`.
    let status = at
        .checked_sub(1)
        .is_some_and(|before| view.is(before, OfficeClass::STATUS));
    let before = at.wrapping_sub(1 + usize::from(status));
    let mut walk = Reader {
        view,
        names,
        listed,
        end,
        kind,
        closed: minister,
        sole: minister,
        said: view.is(before, OfficeClass::SAY),
        listed_end: head_end,
        open: false,
        near: 0,
        tagged_end: head_end,
    };
    let mut token = head_end;
    while let Some(next) = walk.step(token) {
        token = next;
    }
    Boundary {
        token,
        closed: walk.closed && !walk.open,
        sole: walk.sole,
        said: walk.said && walk.listed_end == token && token > head_end,
    }
}

/// After the part of an office at a token, where it is one.
type Part<R> = fn(&mut R, usize) -> Option<usize>;

impl<L: SureNames> Reader<'_, L> {
    /// After the part of the office at `at`; `None` where it is none.
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
        let listed = self.listed.sure_name(at).filter(|name| name.0 <= self.end);
        // `DPR [Viva Yoga]`: after what is complete a person is believed rather than a firm.
        let longer = |name: &Record, after: usize| {
            name.label() == Label::Person && name.last_token() as usize > after
        };
        let first_name = |after: usize| {
            let split = self.sole && after == at + 1 && self.is_person_at(after);
            split || self.closed && name.is_some_and(|name| longer(name, after))
        };
        if let Some((after, label)) = listed.filter(|name| !first_name(name.0)) {
            let chamber = self.view.is(at, OfficeClass::SEAT) && self.view.acronym(at);
            self.sole |= label == Label::Place || chamber;
            self.listed_end = after;
            self.close();
            return Some(after);
        }
        if part.is_some() {
            return part;
        }
        if name.is_none()
            && at >= self.tagged_end
            && let Some(after) = self.after_defined(at)
        {
            self.close();
            return Some(after);
        }
        // `[TNI Kolonel Budi]`, `[Kota Bogor H. Budi]`.
        let dressed = self.view.is(
            at,
            OfficeClass::RANK | OfficeClass::HONORIFIC | OfficeClass::DEGREE,
        );
        let other = self.view.is(at, OfficeClass::INNER | OfficeClass::HEAD)
            || self.view.of_directorate(at);
        if at < self.tagged_end && dressed && !other {
            return None;
        }
        // A tagged body is believed, unless its end can be a name after a complete one.
        if at < self.tagged_end && !(self.closed && !self.open && self.is_name_tail(at)) {
            let after = self.after_region(at).or_else(|| self.after_form(at));
            let after = after.unwrap_or(self.tagged_end);
            self.close();
            return Some(after);
        }
        None
    }

    fn is_person_at(&self, at: usize) -> bool {
        self.names
            .iter()
            .any(|name| name.label() == Label::Person && name.first_token() as usize == at)
    }

    /// After `Safety Consultant Indonesia (SDCI)` where a name may follow: a body by its acronym.
    fn after_defined(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 8;
        let view = self.view;
        let inside =
            |at: &usize| view.capital(*at) || view.is(*at, OfficeClass::AND | OfficeClass::INNER);
        let open = (at..self.end.min(at + LONGEST)).find(|at| !inside(at))?;
        let person =
            |name: &Record| name.label() == Label::Person && (name.first_token() as usize) < open;
        let after = part::after_acronym(view, open, self.end)?;
        let named = view.capital(after) && !view.is(after, OfficeClass::TIME | OfficeClass::STOP);
        (open > at + 1 && view.acronym(open + 1) && named && !self.names.iter().any(person))
            .then_some(after)
    }

    /// After the region in `[Garuda Indonesia Budi Santoso]`, a body that took two words of a
    /// name, and after the `Sekuritas` that a firm's name ends in.
    fn after_region(&self, at: usize) -> Option<usize> {
        let firm = (at + 1..self.tagged_end)
            .find(|&tail| is_end_of_firm(self.view, tail - 1) && self.is_name_tail(tail));
        if firm.is_some() {
            return firm;
        }
        let last = self.tagged_end.checked_sub(2)?;
        (at + 2..=last).find(|&tail| {
            self.view.is(tail - 1, OfficeClass::REGION)
                && !self.view.is(tail - 1, OfficeClass::INNER)
                && self.is_name_tail(tail)
        })
    }

    /// After the `Tbk` in `[PT Maju Jaya Tbk I Gusti Rai]`, which ends the name of a firm.
    fn after_form(&self, at: usize) -> Option<usize> {
        let form = (at..self.tagged_end).find(|&at| self.view.is_form(at))?;
        Some(form + 1)
    }

    fn close(&mut self) {
        (self.closed, self.open) = (true, false);
    }

    /// What may be a part of an office by the words alone, in the order in which it is tried.
    const PARTS: [Part<Self>; 9] = [
        Self::word,
        Self::short_name,
        Self::number,
        Self::bracket,
        Self::portfolio,
        Self::abstract_noun,
        Self::acronym_after_dash,
        Self::item,
        Self::series,
    ];

    fn part(&mut self, at: usize) -> Option<usize> {
        Self::PARTS.iter().find_map(|part| part(self, at))
    }

    fn word(&mut self, at: usize) -> Option<usize> {
        const OPENS: u64 = part::UNIT | OfficeClass::BODY | OfficeClass::AREA | OfficeClass::LINK;
        let view = self.view;
        let class = view.class(at);
        // `DPR Lalu Hadrian`, against `Lalu Lintas`.
        let called = view.capitalized(at) == word::LALU
            && view.capital(at + 1)
            && view.capitalized(at + 1) != word::LINTAS;
        if !class.is(part::ANY) || called || self.closed && is_called_tim(view, at) {
            return None;
        }
        let portfolio = class.is(OfficeClass::INNER) && self.kind == OfficeKind::Minister;
        let acronym = view.acronym(at) && !class.is(OfficeClass::SITE | OfficeClass::INNER);
        if acronym {
            self.listed_end = at + 1;
        }
        let chamber = class.is(OfficeClass::SEAT) && acronym;
        let region = class.is(OfficeClass::REGION) && at >= self.tagged_end;
        self.sole |= portfolio || chamber || region;
        let party = class.is(OfficeClass::SEAT)
            && !class.is(OfficeClass::ORGAN | OfficeClass::BODY | OfficeClass::BRANCH);
        self.closed |= portfolio || acronym || party || class.is(OfficeClass::REGION);
        self.open =
            class.is(OPENS) && !class.is(OfficeClass::INNER | OfficeClass::REGION) && !acronym;
        Some(at + 1)
    }

    /// `PSSI`, `Tbk`, the `AI` of `PB AI`.
    fn short_name(&mut self, at: usize) -> Option<usize> {
        let view = self.view;
        if !is_acronym_of_body(view, at) && !view.is_form(at) && !is_of_branch(view, at) {
            return None;
        }
        self.listed_end = at + 1;
        self.close();
        Some(at + 1)
    }

    /// `Komisi VII`, not the `I` of `I Made`.
    fn number(&mut self, at: usize) -> Option<usize> {
        let view = self.view;
        let roman = view.is_roman(at) && !is_balinese(view, at);
        if !roman && !view.is_number(at) {
            return None;
        }
        if view.is(at - 1, OfficeClass::SEAT) {
            self.close();
        }
        Some(at + 1)
    }

    /// `Pengadilan Negeri (PN) Medan`.
    fn bracket(&mut self, at: usize) -> Option<usize> {
        const OPEN: u64 = OfficeClass::HEAD | part::UNIT;
        let after = part::after_acronym(self.view, at, self.end)?;
        let minister = self.kind == OfficeKind::Minister;
        self.closed |= !self.view.is(at + 1, OPEN) || minister;
        self.sole |= minister;
        Some(after)
    }

    /// `Komisaris Tinggi Urusan Pengungsi`: a portfolio must follow.
    fn portfolio(&mut self, at: usize) -> Option<usize> {
        let called_for = calls_for_portfolio(self.view, at.wrapping_sub(1));
        (called_for && self.view.capital(at) && !self.is_person_at(at)).then_some(at + 1)
    }

    /// `RUU Keantariksaan`: an abstract noun is no name.
    fn abstract_noun(&mut self, at: usize) -> Option<usize> {
        const SHORTEST: usize = 9;
        const BEFORE: u64 = part::PORTFOLIO | part::UNIT;
        let word = self.view.word(at);
        let led = || self.view.is(at - 1, BEFORE) || self.kind == OfficeKind::Minister;
        (word.len() >= SHORTEST && is_abstract(word) && led()).then_some(at + 1)
    }

    /// `Badan Legislasi - Baleg DPR`: a body and its acronym.
    fn acronym_after_dash(&mut self, at: usize) -> Option<usize> {
        part::after_dash(self.view, at, self.end).map(|after| after - 1)
    }

    /// `Menteri Imigrasi, Pengungsi, dan Kewarganegaraan`.
    fn item(&mut self, at: usize) -> Option<usize> {
        (self.view.mark(at) == b',' && is_listed(self.view, at + 1)).then_some(at + 2)
    }

    /// `Hukum, dan Keamanan`.
    fn series(&mut self, at: usize) -> Option<usize> {
        let view = self.view;
        let comma = view.mark(at) == b',';
        let and = view.is(at, OfficeClass::AND);
        let goes_on = (and || comma) && view.is(at + 1, OfficeClass::INNER)
            || comma && view.is(at + 1, OfficeClass::AND) && view.is(at + 2, OfficeClass::INNER);
        goes_on.then_some(at + 1)
    }

    /// Whether the rest of a tagged body can be a name: `Komnas HAM Beka Ulung`.
    fn is_name_tail(&self, at: usize) -> bool {
        let tail = name_end(self.view, at, self.tagged_end);
        // `[BRI Agustya] [Hendy Bernadi]`.
        let split = self.is_person_at(self.tagged_end) && at + 1 == self.tagged_end;
        // `[Uni Afrika Alpha] [Oumar Konare]`.
        let region = self.view.is(at - 1, OfficeClass::REGION)
            && self.view.class(at) == OfficeClass::default()
            && self.listed.sure_name(at).is_none();
        if split && (self.view.acronym(at - 1) || region || is_end_of_firm(self.view, at - 1)) {
            return self.view.capital(at) && name_end(self.view, at, self.end) > at;
        }
        let whole = self.said && self.listed_end == at;
        let long = tail > at + 1 || self.sole || whole;
        // `Presiden ATP Player Council, Roger Federer`: the name is still to come.
        // `Anggota KY Abhan, Budi dan Citra`: the name is one of many.
        let listed = self.kind == OfficeKind::Member && self.sole;
        let named = !listed
            && self.names.iter().skip(self.near).any(|name| {
                let first = name.first_token() as usize;
                let comma = usize::from(self.view.mark(tail) != 0);
                name.label() == Label::Person && first >= tail && first <= tail + comma
            });
        tail == self.tagged_end && long && !named && !self.view.capital(tail)
    }
}

/// The `Tim` of `CEO Apple Tim Cook`: no team's name follows it.
fn is_called_tim(view: TokenView<'_>, at: usize) -> bool {
    view.capitalized(at) == word::TIM
        && view.capital(at + 1)
        && view.class(at + 1) == OfficeClass::default()
        && !view.acronym(at + 1)
        && !view.capital(at + 2)
}

/// `Maju Sekuritas`: what a firm's name ends in.
fn is_end_of_firm(view: TokenView<'_>, at: usize) -> bool {
    view.is_form(at) || view.capitalized(at).is(firms::SECURITIES)
}

/// The end of the run of words that can be a name.
pub(crate) fn name_end(view: TokenView<'_>, first: usize, end: usize) -> usize {
    const LONGEST: usize = 5;
    const NEVER: u64 = OfficeClass::HEAD
        | OfficeClass::STATUS
        | OfficeClass::RANK
        | OfficeClass::INNER
        | OfficeClass::ORGAN
        | OfficeClass::BODY
        | part::PLACE
        | OfficeClass::STOP
        | OfficeClass::TIME
        | OfficeClass::KIN
        | OfficeClass::AND;
    let mut at = first;
    while at < end && at - first < LONGEST {
        let inside = at > first;
        let joins = |word: Word| word.is(names::JOINS_NAME) || word.is(designators::FILIAL);
        let particle = inside && joins(view.lower(at)) && view.capital(at + 1);
        // `Budi Karya Sumadi`, `Eko Utama`: words of offices are in names too.
        let between = view.capital(at + 1) && !view.is(at + 1, NEVER);
        let own = !view.is(at, NEVER)
            || at == first && is_called_tim(view, at)
            || view.capitalized(at).is(names::ALSO_NAME) && at == first && view.capital(at + 1)
            // `AKBP Adik Listiyono`.
            || at == first && at > 0 && view.is(at, OfficeClass::KIN) && view.is(at - 1, OfficeClass::RANK)
            || inside && view.word(at).len() > 3 && view.is(at, OfficeClass::SUFFIX | OfficeClass::RANKPART)
            || inside && view.is(at, OfficeClass::KIN)
            || inside && view.is(at, OfficeClass::INNER) && between;
        // `Kabinet Indonesia Bersatu Jilid II`.
        let volume = view.capitalized(at) == word::JILID && view.is_roman(at + 1);
        if volume || !(particle || view.capital(at) && own) {
            break;
        }
        at += 1;
    }
    // `PT Dyandra Media International Tbk`.
    if view.is_form(at.max(1) - 1) {
        return first;
    }
    let all_capitals = (first..at).all(|at| view.acronym(at));
    // `Menteri Hubungan Lapangan Kerja`, `…/Kepala Bappenas`: the office goes on.
    let goes_on = view.mark(at) == b'/'
        || view.capital(at) && !view.is(at, OfficeClass::TIME | OfficeClass::STATUS)
        || view.is(at, OfficeClass::AND) && view.is(at + 1, OfficeClass::INNER);
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
