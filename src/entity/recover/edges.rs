//! What is not a name's own at its ends.

use super::begin::{begin, is_called_raja, is_called_ratu};
use super::other::{end_of_body, firm, is_realm};
use super::reject::is_nameless;
use super::{Correction, Reason, residue};
use crate::lang::lists::affixes;
use crate::lang::{OfficeClass, OfficeKind, blocks, bodies, names, people, word};
use crate::name::{Label, Record};
use crate::office::boundary;
use crate::office::head::head;
use crate::office::honorific::{self, after_title, ends_in_degree};
use crate::office::shape::{begins, is_acronym_of_body};
use crate::token::Traits;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// A person's name without what is not its own; a body without the `I` of `I Made` after it.
pub(super) fn trim(view: TokenView<'_>, number: usize, names: &[Record]) -> Option<Correction> {
    let mut edges = Edges::of(view, number, names)?;
    if edges.name.label() != Label::Person {
        return edges.royal().or_else(|| edges.body());
    }
    let other = edges.firm().or_else(|| edges.realm());
    if other.is_some() {
        return other;
    }
    edges.take_before();
    edges.cut_office_before();
    edges.cut_titles();
    edges.cut_body();
    edges.cut_after();
    edges.correction()
}

/// A name while its edges are settled.
struct Edges<'a> {
    view: TokenView<'a>,
    names: &'a [Record],
    number: usize,
    name: &'a Record,
    /// The tokens that are left of it, and why the others are not.
    first: usize,
    last: usize,
    reason: Reason,
}

impl<'a> Edges<'a> {
    fn of(view: TokenView<'a>, number: usize, names: &'a [Record]) -> Option<Edges<'a>> {
        let name = names.get(number)?;
        Some(Edges {
            view,
            names,
            number,
            name,
            first: name.first_token() as usize,
            last: name.last_token() as usize,
            reason: Reason::Title,
        })
    }

    /// The tokens that were found.
    fn found(&self) -> (usize, usize) {
        let name = self.name;
        (name.first_token() as usize, name.last_token() as usize)
    }

    fn before(&self) -> Option<&'a Record> {
        self.names.get(self.number.checked_sub(1)?)
    }

    fn next(&self) -> Option<&'a Record> {
        self.names.get(self.number + 1)
    }

    fn tell(&self, rule: Rule, act: Act) {
        why::told(rule, act, || Some(self.name.span()));
    }

    /// Cuts up to a token, where that is further.
    fn cut(&mut self, rule: Rule, first: usize, reason: Reason) {
        if first > self.first {
            self.tell(rule, Act::Cut);
            (self.first, self.reason) = (first, reason);
        }
    }

    fn change(&self, first: usize, last: usize, label: Label, reason: Reason) -> Correction {
        Correction {
            number: self.number as u32,
            first: first as u32,
            last: last as u32,
            label,
            reason,
            is_new: false,
        }
    }

    /// `[Prabu Hayam Wuruk]`, a place to the tagger.
    fn royal(&self) -> Option<Correction> {
        let (view, start, end) = (self.view, self.first, self.last);
        let is_royal = view.capital_word(start).is(people::ROYAL)
            && end > start + 1
            && self.name.entry().is_none()
            && (start + 1..end).all(|at| view.capital(at));
        is_royal.then(|| {
            self.tell(Rule::Title, Act::Relabelled);
            self.change(start + 1, end, Label::Person, Reason::Title)
        })
    }

    fn body(&self) -> Option<Correction> {
        let (last, reason) = end_of_body(self.view, self.name, self.next())?;
        let act = if last > self.first {
            Act::Cut
        } else {
            Act::Dropped
        };
        self.tell(Rule::EndOfBody, act);
        Some(self.change(self.first, last, self.name.label(), reason))
    }

    fn firm(&self) -> Option<Correction> {
        let first = firm(self.view, self.before(), self.first, self.last)?;
        self.tell(Rule::Firm, Act::Relabelled);
        Some(self.change(first, self.last, Label::Organization, Reason::Firm))
    }

    fn realm(&self) -> Option<Correction> {
        let (view, first, last) = (self.view, self.first, self.last);
        let before = self.before()?;
        is_realm(view, before, first, last).then(|| {
            self.tell(Rule::Realm, Act::Relabelled);
            self.change(first, last, Label::Place, Reason::Found)
        })
    }

    /// What stands before the name and is its own.
    fn take_before(&mut self) {
        let floor = self.before().map_or(0, |name| name.last_token() as usize);
        let first = begin(self.view, self.first, self.last, floor);
        if first < self.first {
            self.tell(Rule::BeginsBefore, Act::Cut);
            self.reason = Reason::Found;
        }
        self.first = first;
    }

    /// What is left of the office before the name.
    fn cut_office_before(&mut self) {
        let view = self.view;
        // The `Pol` of `Irjen Pol`.
        while self.first > 0
            && self.first + 1 < self.last
            && honorific::is_rank_part(view, self.first)
            && view.is(self.first - 1, OfficeClass::RANK | OfficeClass::RANKPART)
        {
            self.cut(Rule::RankPart, self.first + 1, self.reason);
        }
        let after = residue::after(view, self.first, self.last);
        self.cut(Rule::Residue, after, Reason::Office);
        // `Hakim [Agung Soesilo]`, `Jaksa [Agung] [Burhanuddin]`.
        if self.first == self.found().0 && is_supreme(view, self.first) {
            self.cut(Rule::Supreme, self.first + 1, Reason::Office);
        }
    }

    /// The titles and offices that the name begins with.
    fn cut_titles(&mut self) {
        let (view, end) = (self.view, self.last);
        while self.first < end {
            let first = self.first;
            let after = after_title(view, first, end);
            if after > first {
                self.cut(Rule::Title, after, self.reason);
            } else if is_called_ratu(view, first) || is_called_raja(view, first, end) {
                break;
            } else if is_princess(view, first, end) {
                self.cut(Rule::Title, first + 1, self.reason);
            } else if let Some(after) = after_office(view, first, end) {
                self.cut(Rule::Office, after, Reason::Office);
            } else {
                break;
            }
        }
        if let Some(rank) = inner_rank(view, self.first, end) {
            self.cut(Rule::InnerRank, rank, Reason::Office);
        }
    }

    /// All of it where it is no name; the body that it begins with.
    fn cut_body(&mut self) {
        let (view, first, end) = (self.view, self.first, self.last);
        let is_degree = || honorific::after_spaced_degree(view, first) >= Some(end);
        if first < end && (is_degree() || is_nameless(view, first, end)) {
            self.tell(Rule::Nameless, Act::Dropped);
            self.first = end;
        }
        let start = self.found().0;
        if self.first == start && begins_with_body(view, self.number, start, end, self.names) {
            self.cut(Rule::BeginsWithBody, start + 1, Reason::Office);
        }
    }

    /// What is not its own behind it.
    fn cut_after(&mut self) {
        let view = self.view;
        // `Silvio Berlusconi Kamis mengatakan`.
        if self.last > self.first + 1 && is_weekday(view, self.last - 1) {
            self.cut_last(Rule::WeekdayAfter);
        }
        // `BUDI SANTOSO NIP 19650101`, `NIP. 19650101`.
        let number = self.last + usize::from(matches!(view.mark(self.last), b'.' | b':'));
        if self.last > self.first + 1
            && view.listed(self.last - 1).is(blocks::BESIDE_SIGN)
            && view.has(number, Traits::DIGIT)
        {
            self.cut_last(Rule::NumberAfter);
        }
        while self.last > self.first && ends_in_degree(view, self.first, self.last) {
            self.last -= 1 + usize::from(view.mark(self.last - 2) == b',');
            self.tell(Rule::Degrees, Act::Cut);
            if self.first == self.found().0 {
                self.reason = Reason::Degrees;
            }
        }
    }

    fn cut_last(&mut self, rule: Rule) {
        self.tell(rule, Act::Cut);
        self.last -= 1;
        self.reason = Reason::Found;
    }

    /// The change, where there is one.
    fn correction(&self) -> Option<Correction> {
        let (first, last) = (self.first, self.last);
        if (first, last) == self.found() {
            return None;
        }
        let place = first + 1 == last && is_place(self.view, last, self.next());
        if place {
            self.tell(Rule::Seat, Act::Relabelled);
        }
        let label = if place { Label::Place } else { Label::Person };
        let none = first >= last;
        let reason = if none { Reason::NoName } else { self.reason };
        Some(self.change(first, last, label, reason))
    }
}

/// `Putri Sofia` near a king or a court: a title, and else a first name.
fn is_princess(view: TokenView<'_>, first: usize, end: usize) -> bool {
    const NEAR: usize = 48;
    let from = first.saturating_sub(NEAR);
    end == first + 2
        && view.capitalized(first).is(names::PRINCE)
        && (from..end + NEAR).any(|at| view.listed(at).is(people::COURTLY))
}

/// Whether what ends at `last` is the seat of a local office: `[Kajari Meulaboh], Aceh Barat, Budi`.
fn is_place(view: TokenView<'_>, last: usize, next: Option<&Record>) -> bool {
    use OfficeKind::{District, Police, Prosecutor, Village};
    let local = last.checked_sub(2).and_then(|at| view.class(at).kind());
    let outer = |name: &Record| {
        name.label() == Label::Place
            && name.first_token() as usize == last + 1
            && view.mark(name.last_token() as usize) == b','
    };
    matches!(local, Some(District | Police | Prosecutor | Village))
        && view.mark(last) == b','
        && next.is_some_and(outer)
}

/// The `Agung` of `Hakim Agung`, `Jaksa Agung`.
fn is_supreme(view: TokenView<'_>, at: usize) -> bool {
    view.capitalized(at) == word::AGUNG
        && at
            .checked_sub(1)
            .is_some_and(|before| view.capitalized(before).is(bodies::JUSTICE))
}

/// A weekday is in few names, and then before their last word.
fn is_weekday(view: TokenView<'_>, at: usize) -> bool {
    view.is(at, OfficeClass::WEEKDAY) && view.capital(at) && !view.acronym(at)
}

/// After the last rank inside what was taken for a name: `Tambora Kompol Putra`.
fn inner_rank(view: TokenView<'_>, first: usize, end: usize) -> Option<usize> {
    let before = first.checked_sub(1)?;
    // `Dandim 0321/[Rohil Letkol Inf Budi]`, `Kapolsek Pelabuhan [Merak Iptu Budi]`.
    const OFFICE: u64 = OfficeClass::HEAD
        | OfficeClass::SUFFIX
        | OfficeClass::INNER
        | OfficeClass::SITE
        | OfficeClass::AREA;
    if !view.is(before, OFFICE) && view.mark(before) != b'/' {
        return None;
    }
    let rank = (first + 1..end - 1)
        .rev()
        .find(|&at| view.is(at, OfficeClass::RANK))?;
    let after = after_title(view, rank, end);
    (after > rank).then_some(after)
}

/// `CEO Halodoc Alfonsius Timboel`: whether the first word after an office is a body or place
/// that is named near by.
fn begins_with_body(
    view: TokenView<'_>,
    number: usize,
    start: usize,
    end: usize,
    names: &[Record],
) -> bool {
    const NEAR: usize = 64;
    if start + 1 >= end
        || start == 0
        || !view.is(
            start - 1,
            OfficeClass::HEAD | OfficeClass::SUFFIX | OfficeClass::INNER,
        )
    {
        return false;
    }
    // `Direktur Pengelola GBK Winarto`.
    if is_acronym_of_body(view, start) && !view.acronym(start + 1) && view.capital(start + 1) {
        return true;
    }
    // `CEO LinkUang Budi Santoso`.
    use OfficeKind::{Commissioner, Director, Executive};
    let leads = matches!(
        view.class(start - 1).kind(),
        Some(Commissioner | Director | Executive)
    );
    if leads && is_camel(view.word(start)) && start + 2 < end {
        return true;
    }
    // `Ketua BK Budi Santoso`.
    if view.acronym(start) && view.is(start, OfficeClass::SEAT) && start + 2 < end {
        return true;
    }
    let near = number.saturating_sub(NEAR)..names.len().min(number + NEAR);
    let word = view.word(start);
    names.get(near).unwrap_or_default().iter().any(|name| {
        name.label() != Label::Person
            && name.last_token() == name.first_token() + 1
            && view.word(name.first_token() as usize) == word
    })
}

/// A capital inside a word, as in firms of the net: `WeWatch`, but not `McCormack`.
fn is_camel(word: &str) -> bool {
    const SHORTEST: usize = 6;
    let name = begins(word, affixes::FOREIGN_NAME);
    let inner = word
        .as_bytes()
        .windows(2)
        .any(|pair| matches!(pair, [b'a'..=b'z', b'A'..=b'Z']));
    word.len() >= SHORTEST && inner && !name
}

/// After an office that a name begins with.
fn after_office(view: TokenView<'_>, first: usize, end: usize) -> Option<usize> {
    let (head_end, kind, fixed) = head(view, first, end)?;
    let sure = view.is(first, OfficeClass::STRONG)
        || head_end > first + 1
        || view.is(head_end, OfficeClass::RANK);
    // `[Ratu Elizabeth II]`, `[Paus Fransiskus]`.
    let reigns = kind == OfficeKind::Monarch && end > first + 2 && view.is_roman(end - 1)
        || view.capitalized(first) == word::PAUS && end > first + 1;
    if reigns && head_end == first + 1 && view.capital(first) {
        return Some(head_end);
    }
    if !sure || kind == OfficeKind::Monarch {
        return None;
    }
    if head_end >= end {
        return Some(end);
    }
    let start = boundary::after(view, (first, head_end), end, kind, fixed, &[], &()).token;
    // `[Kapuspenkum Kejagung]` is no name at all.
    (start <= end).then_some(start)
}
