//! A name that was found where an office says that one begins: grown, lengthened, relabelled or parted.

use super::{Correction, Reason};
use crate::lang::lists::affixes;
use crate::lang::{OfficeClass, word};
use crate::name::{Label, Record, SureNames};
use crate::office::boundary::Boundary;
use crate::office::honorific::ends_in_degree;
use crate::office::shape::begins;
use crate::view::TokenView;

/// Makes the changes to one name.
#[derive(Clone, Copy)]
pub(super) struct Change<'a> {
    pub(super) view: TokenView<'a>,
    pub(super) number: usize,
}

impl Change<'_> {
    /// The name is `first..last`, without its degrees.
    fn to(self, first: usize, last: usize, label: Label) -> Correction {
        Correction {
            number: self.number as u32,
            first: first as u32,
            last: self.without_degrees(first, last) as u32,
            label,
            reason: Reason::Found,
            is_new: false,
        }
    }

    /// The next name is `first..last`.
    fn next_to(self, first: usize, last: usize) -> Correction {
        let number = self.number + 1;
        Change { number, ..self }.to(first, last, Label::Person)
    }

    /// A person stands before it who was not found.
    pub(super) fn adds(self, first: usize, last: usize) -> Correction {
        Correction {
            is_new: true,
            ..self.to(first, last, Label::Person)
        }
    }

    /// The end of the name `first..last`: `Budi SH` without its degree.
    fn without_degrees(self, first: usize, mut last: usize) -> usize {
        while last > first && ends_in_degree(self.view, first, last) {
            last -= 1 + usize::from(self.view.mark(last - 2) == b',');
        }
        last
    }
}

/// A name that was found, and where an office says that one begins.
pub(super) struct Meeting<'m, 'a, L> {
    pub(super) listed: &'m L,
    pub(super) change: Change<'a>,
    pub(super) start: &'m Boundary,
    /// Where the office, its comma and the ranks end, and the run of words that can be a name.
    pub(super) first: usize,
    pub(super) last: usize,
    /// One word may be a name here.
    pub(super) one_word: bool,
    pub(super) ranked: bool,
    /// The run of words is long enough to be a name.
    pub(super) enough: bool,
    pub(super) name: &'m Record,
    /// The name after it.
    pub(super) next: Option<&'m Record>,
}

/// What it does, where it applies; whether it does.
type Rule<M> = fn(&M, &mut Vec<Correction>) -> bool;

impl<L: SureNames> Meeting<'_, '_, L> {
    /// In their order; the first that applies is the only one.
    const RULES: [Rule<Self>; 6] = [
        Self::grows,
        Self::lengthens,
        Self::relabels,
        Self::joins,
        Self::parts_two,
        Self::parts_one,
    ];

    pub(super) fn settle(&self, corrections: &mut Vec<Correction>) {
        let _ = Self::RULES.iter().any(|rule| rule(self, corrections));
    }

    fn name_first(&self) -> usize {
        self.name.first_token() as usize
    }

    fn name_last(&self) -> usize {
        self.name.last_token() as usize
    }

    fn is_person(&self) -> bool {
        self.name.label() == Label::Person
    }

    /// The person whose name begins right where this one ends.
    fn next_person(&self) -> Option<&Record> {
        self.next.filter(|next| {
            next.label() == Label::Person && next.first_token() as usize == self.name_last()
        })
    }

    /// A body that begins where a person should: what is behind is complete.
    fn is_body_in_place(&self) -> bool {
        !self.is_person() && self.name_first() == self.first && self.start.closed
    }

    /// `Wakil Ketua MPR RI La [Nyalla Mattalitti]`.
    fn grows(&self, corrections: &mut Vec<Correction>) -> bool {
        let another = self.is_person() && self.name_first() != self.first && self.start.closed;
        if !another || !self.can_be_first(self.name_first()) {
            return false;
        }
        if self.is_shouted() {
            return true;
        }
        // Two names with nothing between them are one: `RI La` and `Nyalla Mattalitti`.
        let next = self.next_person();
        let last = next.map_or(self.name_last(), |next| next.last_token() as usize);
        corrections.push(self.change.to(self.first, last, Label::Person));
        corrections.extend(next.map(|_| self.change.next_to(0, 0)));
        true
    }

    /// `Anggota DPR [LUCKY HAKIM]`: capitals that are no acronym of a body begin the name.
    fn is_shouted(&self) -> bool {
        const ACRONYM: usize = 3;
        let view = self.change.view;
        let name_first = self.name_first();
        let plain = |at: usize| view.class(at) == OfficeClass::default() && view.acronym(at);
        name_first < self.first
            && view.acronym(self.first)
            && view.word(name_first).len() > ACRONYM
            && (name_first..self.first).all(plain)
            && self.listed.sure_name(name_first).is_none()
    }

    /// Whether the words before a known name can be its first: few, and no acronyms.
    fn can_be_first(&self, name_first: usize) -> bool {
        const MOST: usize = 2;
        let (view, first) = (self.change.view, self.first);
        name_first < first
            || name_first - first <= MOST
                && (first..name_first).all(|at| !view.acronym(at) || view.word(at).len() < 3)
    }

    /// `Ketua PKK [Sari Dewanti] Harum`: no second capital follows.
    fn lengthens(&self, corrections: &mut Vec<Correction>) -> bool {
        let (view, name_last, last) = (self.change.view, self.name_last(), self.last);
        let applies = self.is_person()
            && self.name_first() == self.first
            && self.start.closed
            && last == name_last + 1
            && view.class(name_last) == OfficeClass::default()
            && !is_verb(view.word(name_last))
            && (view.mark(last) == b','
                || view.lower(last) == word::YANG
                || view.is(last, OfficeClass::SAY))
            && self
                .next
                .is_none_or(|next| next.first_token() as usize > name_last);
        if applies {
            corrections.push(self.change.to(self.first, last, Label::Person));
        }
        applies
    }

    /// `AKBP [TB Panca Putra]`, `Presiden RI [Megawati Soekarnoputri]`.
    fn relabels(&self, corrections: &mut Vec<Correction>) -> bool {
        let whole = self.last == self.name_last();
        let applies = self.is_body_in_place()
            && (self.ranked
                || self.one_word && self.name_last() > self.first + 1 && whole
                || self.speaks() && whole);
        if applies {
            corrections.push(self.change.to(self.first, self.name_last(), Label::Person));
        }
        applies
    }

    /// `Wakil Kepala BGN, Sony Sonjaya, mengatakan`: who speaks between commas, in words that say
    /// nothing of a body.
    fn speaks(&self) -> bool {
        const MOST: usize = 4;
        let (view, first, last) = (self.change.view, self.first, self.name_last());
        let plain = |at: usize| view.class(at) == OfficeClass::default() && !view.acronym(at);
        let listed = || self.listed.sure_name(first);
        (2..=MOST).contains(&(last - first))
            && view.mark(first - 1) == b','
            && view.mark(last) == b','
            && view.is(last + 1, OfficeClass::SAY)
            && (first..last).all(plain)
            && listed().is_none_or(|(after, _)| after < last)
    }

    /// `Juru Bicara OJK, [O Sekar Putih] [P Djarot]`.
    fn joins(&self, corrections: &mut Vec<Correction>) -> bool {
        let view = self.change.view;
        let ends = |next: &Record| next.last_token() as usize == self.last;
        let applies = self.is_body_in_place()
            && self.next_person().is_some_and(ends)
            && (self.first..self.last).all(|at| view.class(at) == OfficeClass::default())
            && self.listed.sure_name(self.first).is_none();
        if applies {
            corrections.push(self.change.to(self.first, self.last, Label::Person));
            corrections.push(self.change.next_to(self.last, self.last));
        }
        applies
    }

    /// `[BRI Agustya] [Hendy Bernadi]`.
    fn parts_two(&self, corrections: &mut Vec<Correction>) -> bool {
        let holds = !self.is_person() && self.name_first() < self.start.token;
        let Some(next) = self.next_person().filter(|_| holds) else {
            return false;
        };
        corrections.push(self.body());
        corrections.push(self.change.next_to(self.first, next.last_token() as usize));
        true
    }

    /// `[Komnas HAM Beka Ulung]`.
    fn parts_one(&self, corrections: &mut Vec<Correction>) -> bool {
        let applies = !self.is_person()
            && self.name_first() < self.start.token
            && self.start.closed
            && self.last == self.name_last()
            && (self.enough || self.ranked || self.one_word);
        if applies {
            corrections.push(self.body());
            corrections.push(self.change.adds(self.first, self.last));
        }
        applies
    }

    /// The body alone, before the name that it took.
    fn body(&self) -> Correction {
        self.change
            .to(self.name_first(), self.start.token, self.name.label())
    }
}

/// `Menskors`, as a headline writes it.
fn is_verb(word: &str) -> bool {
    const SHORTEST: usize = 7;
    word.len() >= SHORTEST && begins(word, affixes::HEADLINE_VERB)
}
