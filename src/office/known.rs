//! What is known for a part of an office by its words alone, where the name behind it is sought.

use super::part;
use super::person::{is_called_tim, name_end};
use super::search::Search;
use super::shape::{
    calls_for_portfolio, is_abstract, is_acronym_of_body, is_balinese, is_of_branch,
};
use super::walk::Walk;
use crate::lang::{OfficeClass, OfficeKind, firms, word};
use crate::name::{Label, Record};
use crate::view::TokenView;

/// After the part of an office at a token, where it is known for one.
type Known = fn(&Walk<'_>, &mut Search<'_>, usize) -> Option<usize>;

/// What is known for a part of an office by its words, in the order in which it is tried.
const KNOWN: [Known; 7] = [
    known_word,
    short_name,
    number,
    acronym_in_bracket,
    portfolio,
    abstract_noun,
    unlisted,
];

impl Walk<'_> {
    /// Looks at the names that were tagged up to a token.
    pub(super) fn advance(&mut self, at: usize) {
        let names = self.names;
        if let Some(search) = &mut self.search {
            search.advance(names, at);
        }
    }

    /// After the name of the lists that begins at a token.
    pub(super) fn after_listed(&mut self, at: usize) -> Option<usize> {
        let mut search = self.search.take()?;
        let after = self.read_listed(&mut search, at);
        self.search = Some(search);
        after
    }

    /// After what is known for a part of the office.
    pub(super) fn after_known(&mut self, at: usize) -> Option<usize> {
        let mut search = self.search.take()?;
        let after = KNOWN.iter().find_map(|known| known(self, &mut search, at));
        self.search = Some(search);
        after
    }

    fn read_listed(&self, search: &mut Search<'_>, at: usize) -> Option<usize> {
        let (after, label) = search
            .listed
            .sure_name(at)
            .filter(|name| name.0 <= self.end)?;
        // `DPR [Viva Yoga]`: after what is complete a person is believed rather than a firm.
        let longer = |name: &Record| {
            name.label() == Label::Person
                && name.first_token() as usize == at
                && name.last_token() as usize > after
        };
        let split = search.sole && after == at + 1 && self.is_person_at(after);
        if split || search.closed && self.names.get(search.near).is_some_and(longer) {
            return None;
        }
        let chamber = self.view.is(at, OfficeClass::SEAT) && self.view.acronym(at);
        search.sole |= label == Label::Place || chamber;
        search.listed_end = after;
        search.close();
        Some(after)
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

    /// After the region in `[Garuda Indonesia Budi Santosa]`, a body that took two words of a
    /// name, and after the `Sekuritas` that a firm's name ends in.
    fn after_region(&self, search: &Search<'_>, at: usize) -> Option<usize> {
        let is_tail = |tail: usize| self.is_name_tail(search, tail);
        let firm = (at + 1..search.tagged_end)
            .find(|&tail| is_end_of_firm(self.view, tail - 1) && is_tail(tail));
        if firm.is_some() {
            return firm;
        }
        let last = search.tagged_end.checked_sub(2)?;
        (at + 2..=last).find(|&tail| {
            self.view.is(tail - 1, OfficeClass::REGION)
                && !self.view.is(tail - 1, OfficeClass::INNER)
                && is_tail(tail)
        })
    }

    /// After the `Tbk` in `[PT Maju Jaya Tbk I Gusti Rai]`, which ends the name of a firm.
    fn after_form(&self, search: &Search<'_>, at: usize) -> Option<usize> {
        let form = (at..search.tagged_end).find(|&at| self.view.is_form(at))?;
        Some(form + 1)
    }

    /// Whether the rest of a tagged body can be a name: `Komnas HAM Beka Ulung`.
    fn is_name_tail(&self, search: &Search<'_>, at: usize) -> bool {
        let view = self.view;
        let tail = name_end(view, at, search.tagged_end);
        // `[BRI Agustya] [Hendy Bernadi]`.
        let split = self.is_person_at(search.tagged_end) && at + 1 == search.tagged_end;
        // `[Uni Afrika Alpha] [Oumar Konare]`.
        let region = view.is(at - 1, OfficeClass::REGION)
            && view.class(at) == OfficeClass::default()
            && search.listed.sure_name(at).is_none();
        if split && (view.acronym(at - 1) || region || is_end_of_firm(view, at - 1)) {
            return view.capital(at) && name_end(view, at, self.end) > at;
        }
        let whole = search.said && search.listed_end == at;
        let long = tail > at + 1 || search.sole || whole;
        // `Presiden ATP Player Council, Roger Federer`: the name is still to come.
        // `Anggota KY Abhan, Budi dan Citra`: the name is one of many.
        let listed = self.kind == OfficeKind::Member && search.sole;
        let named = !listed
            && self.names.iter().skip(search.near).any(|name| {
                let first = name.first_token() as usize;
                let comma = usize::from(view.mark(tail) != 0);
                name.label() == Label::Person && first >= tail && first <= tail + comma
            });
        tail == search.tagged_end && long && !named && !view.capital(tail)
    }
}

/// A word that is listed for offices.
fn known_word(office: &Walk<'_>, search: &mut Search<'_>, at: usize) -> Option<usize> {
    const OPENS: u64 = part::UNIT | OfficeClass::BODY | OfficeClass::AREA | OfficeClass::LINK;
    let view = office.view;
    let class = view.class(at);
    // `DPR Lalu Hadrian`, against `Lalu Lintas`.
    let called = view.capitalized(at) == word::LALU
        && view.capital(at + 1)
        && view.capitalized(at + 1) != word::LINTAS;
    if !class.is(part::ANY) || called || search.closed && is_called_tim(view, at) {
        return None;
    }
    let portfolio = class.is(OfficeClass::INNER) && office.kind == OfficeKind::Minister;
    let acronym = view.acronym(at) && !class.is(OfficeClass::SITE | OfficeClass::INNER);
    if acronym {
        search.listed_end = at + 1;
    }
    let chamber = class.is(OfficeClass::SEAT) && acronym;
    let region = class.is(OfficeClass::REGION) && at >= search.tagged_end;
    search.sole |= portfolio || chamber || region;
    let party = class.is(OfficeClass::SEAT)
        && !class.is(OfficeClass::ORGAN | OfficeClass::BODY | OfficeClass::BRANCH);
    search.closed |= portfolio || acronym || party || class.is(OfficeClass::REGION);
    search.begun =
        class.is(OPENS) && !class.is(OfficeClass::INNER | OfficeClass::REGION) && !acronym;
    Some(at + 1)
}

/// `PSSI`, `Tbk`, the `AI` of `PB AI`.
fn short_name(office: &Walk<'_>, search: &mut Search<'_>, at: usize) -> Option<usize> {
    let view = office.view;
    if !is_acronym_of_body(view, at) && !view.is_form(at) && !is_of_branch(view, at) {
        return None;
    }
    search.listed_end = at + 1;
    search.close();
    Some(at + 1)
}

/// `Komisi VII`, not the `I` of `I Made`.
fn number(office: &Walk<'_>, search: &mut Search<'_>, at: usize) -> Option<usize> {
    let view = office.view;
    let roman = view.is_roman(at) && !is_balinese(view, at);
    if !roman && !view.is_number(at) {
        return None;
    }
    if view.is(at - 1, OfficeClass::SEAT) {
        search.close();
    }
    Some(at + 1)
}

/// `Pengadilan Negeri (PN) Medan`.
fn acronym_in_bracket(office: &Walk<'_>, search: &mut Search<'_>, at: usize) -> Option<usize> {
    const OPEN: u64 = OfficeClass::HEAD | part::UNIT;
    let after = part::after_acronym(office.view, at, office.end)?;
    let minister = office.kind == OfficeKind::Minister;
    search.closed |= !office.view.is(at + 1, OPEN) || minister;
    search.sole |= minister;
    Some(after)
}

/// `Komisaris Tinggi Urusan Pengungsi`: a portfolio must follow.
fn portfolio(office: &Walk<'_>, _: &mut Search<'_>, at: usize) -> Option<usize> {
    let called_for = calls_for_portfolio(office.view, at.wrapping_sub(1));
    (called_for && office.view.capital(at) && !office.is_person_at(at)).then_some(at + 1)
}

/// `RUU Keantariksaan`: an abstract noun is no name.
fn abstract_noun(office: &Walk<'_>, _: &mut Search<'_>, at: usize) -> Option<usize> {
    const SHORTEST: usize = 9;
    const BEFORE: u64 = part::PORTFOLIO | part::UNIT;
    let word = office.view.word(at);
    let led = || office.view.is(at - 1, BEFORE) || office.kind == OfficeKind::Minister;
    (word.len() >= SHORTEST && is_abstract(word) && led()).then_some(at + 1)
}

/// A body that no list knows: one that an acronym explains, or that was tagged.
fn unlisted(office: &Walk<'_>, search: &mut Search<'_>, at: usize) -> Option<usize> {
    let view = office.view;
    let names = |name: &Record| name.first_token() as usize == at;
    if at >= search.tagged_end
        && !office.names.get(search.near).is_some_and(names)
        && let Some(after) = office.after_defined(at)
    {
        search.close();
        return Some(after);
    }
    // A tagged body is believed, unless its end can be a name after a complete one.
    let complete = search.closed && !search.begun;
    if at >= search.tagged_end || complete && office.is_name_tail(search, at) {
        return None;
    }
    // `[TNI Kolonel Budi]`, `[Kota Bogor H. Budi]`.
    let dressed = view.is(
        at,
        OfficeClass::RANK | OfficeClass::HONORIFIC | OfficeClass::DEGREE,
    );
    let other = view.is(at, OfficeClass::INNER | OfficeClass::HEAD) || view.of_directorate(at);
    if dressed && !other {
        return None;
    }
    let after = office.after_region(search, at);
    let after = after.or_else(|| office.after_form(search, at));
    let after = after.unwrap_or(search.tagged_end);
    search.close();
    Some(after)
}

/// `Maju Sekuritas`: what a firm's name ends in.
fn is_end_of_firm(view: TokenView<'_>, at: usize) -> bool {
    view.is_form(at) || view.capitalized(at).is(firms::SECURITIES)
}
