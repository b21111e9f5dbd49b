//! Persons whom the words around them tell and the tagger missed: `Terdakwa Dewa Ramadhan alias Buluk`, `seorang warga,
//! Kabul,`, `Untung dan Bejo`.

use super::{person, take_in};
use crate::lang::{OfficeClass, WordSet, people};
use crate::name::{Label, Record, private};
use crate::tagger::Habit;
use crate::token::{TokenKind, Traits};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// The score of a name that the words around it vouch for.
const SURE: f32 = 0.85;
/// That of one that only stands in a row with others: too little to be looked for elsewhere.
const IN_ROW: f32 = 0.39;
/// A name in a row that the tagger is less sure of vouches for no other.
const VOUCHES: f32 = 0.8;
/// The most words of such a name.
const MOST: usize = 5;

/// Adds the persons missed to `names`, which are sorted, and makes persons of the places that a role announces. `habit`
/// knows what a word mostly is.
pub(super) fn find(
    view: TokenView<'_>,
    names: &mut Vec<Record>,
    found: &mut Vec<Record>,
    mut habit: impl FnMut(&str) -> Habit,
) {
    relabel(view, names);
    let mut next = 0;
    let mut from = 0;
    while let Some(at) = view.next_that(from, |token, _| token.has(Traits::CAPITAL)) {
        while names
            .get(next)
            .is_some_and(|name| name.last_token() as usize <= at)
        {
            next += 1;
        }
        let name = names.get(next);
        if let Some(name) = name.filter(|name| name.first_token() as usize <= at) {
            from = name.last_token() as usize;
            continue;
        }
        let limit = name.map_or(usize::MAX, |name| name.first_token() as usize);
        let end = run(view, at, limit.min(at + MOST + 1));
        let before = next.checked_sub(1).and_then(|before| names.get(before));
        let gap = Gap {
            view,
            first: at,
            end,
            before,
            after: name,
        };
        let score = if end > at && end <= at + MOST {
            gap.score(&mut habit)
        } else {
            None
        };
        if let Some(score) = score {
            why::told(Rule::Announced, Act::Made, || view.span(at, end));
            found.extend(person(view, at, end, score));
        }
        from = end.max(at + 1);
    }
    take_in(names, found);
}

/// Makes persons of what the words around it tell to be one.
fn relabel(view: TokenView<'_>, names: &mut [Record]) {
    // Where a person's name ends that an alias follows.
    let mut called = usize::MAX;
    for name in names {
        let (first, last) = (name.first_token() as usize, name.last_token() as usize);
        let is_asked = name.label() != Label::Person && is_asked(view, first, last);
        let is_alias = called.checked_add(1) == Some(first) && name.label() != Label::Person;
        if is_alias || is_asked || is_royal(view, name) || is_artist(view, name) {
            why::told(Rule::Announced, Act::Relabelled, || Some(name.span()));
            *name = person(view, first, last, SURE).unwrap_or(*name);
        }
        if name.label() == Label::Person && view.listed(last).is(people::ALIAS) {
            called = last;
        }
        let is_lone = last == first + 1 && !view.acronym(first);
        if name.label() == Label::Place && is_lone && is_in_apposition(view, first) {
            why::told(Rule::Announced, Act::Relabelled, || Some(name.span()));
            *name = person(view, first, last, SURE).unwrap_or(*name);
        }
    }
}

/// `ujar Ketua Panitia Masjid Melati, Fatah (50), di lokasi`: one word with an age between an office and a comma is a person,
/// whoever is called so.
fn is_asked(view: TokenView<'_>, first: usize, last: usize) -> bool {
    const FAR: usize = 12;
    let Some(comma) = first.checked_sub(1) else {
        return false;
    };
    let is_aged = || private::age(view, last).is_some_and(|end| view.mark(end) == b',');
    let is_one = last == first + 1 && !view.acronym(first) && view.mark(comma) == b',';
    if !is_one || !is_aged() {
        return false;
    }
    let before = (1..=FAR).map_while(|back| comma.checked_sub(back));
    let mut before = before.take_while(|&at| view.is_word(at));
    before.any(|at| view.is(at, OfficeClass::HEAD) && view.capital(at))
}

/// `Prabu Hayam Wuruk`, after whom much is called.
fn is_royal(view: TokenView<'_>, name: &Record) -> bool {
    let first = name.first_token() as usize;
    name.label() == Label::Place
        && name.entry().is_none()
        && name.last_token() as usize > first + 1
        && first
            .checked_sub(1)
            .is_some_and(|before| view.capital(before) && view.listed(before).is(people::ROYAL))
}

/// `Aktris Chelsea Islan`, a club to the tagger.
fn is_artist(view: TokenView<'_>, name: &Record) -> bool {
    let (first, last) = (name.first_token() as usize, name.last_token() as usize);
    name.label() == Label::Organization
        && name.entry().is_none()
        && last == first + 2
        && !view.acronym(first)
        && first
            .checked_sub(1)
            .is_some_and(|at| view.listed(at).is(people::ARTIST))
        && run(view, first, last) == last
}

/// The end of the words from `first` on that may be a person's name.
pub(super) fn run(view: TokenView<'_>, first: usize, limit: usize) -> usize {
    const OTHER: u64 = OfficeClass::BEFORE
        | OfficeClass::BODY
        | OfficeClass::PARTY
        | OfficeClass::TIME
        | OfficeClass::SAY
        | OfficeClass::STOP
        | OfficeClass::REGION
        | OfficeClass::AND;
    static BEFORE_NAME: WordSet = WordSet::of(&[
        people::ROLE,
        people::ACCUSED,
        people::ALIAS,
        people::ROYAL,
        people::NICK,
    ]);
    let is_part = |at: usize| {
        let token = view.tokens().get(at);
        let is_word = token
            .is_some_and(|token| matches!(token.kind(), TokenKind::Word | TokenKind::Abbreviation));
        is_word
            && view.capital(at)
            && !view.has(at, Traits::DIGIT)
            && !view.is(at, OTHER)
            && !BEFORE_NAME.has(view.listed(at))
            && !(at > first && view.has(at, Traits::NEWLINE))
    };
    (first..limit).find(|&at| !is_part(at)).unwrap_or(limit)
}

/// `ungkap seorang warga, Kabul, kepada`: a role right before the comma before the name at `first`.
fn is_in_apposition(view: TokenView<'_>, first: usize) -> bool {
    let comma = first
        .checked_sub(1)
        .filter(|&comma| view.mark(comma) == b',');
    let role = comma.and_then(|comma| comma.checked_sub(1));
    role.is_some_and(|role| {
        view.lower(role).is(people::ROLE)
            && private::is_announced(view, first)
            && (view.mark(first + 1) == b',' || private::age(view, first + 1).is_some())
    })
}

/// Words in capitals between two names.
struct Gap<'n, 'a> {
    view: TokenView<'a>,
    first: usize,
    end: usize,
    before: Option<&'n Record>,
    after: Option<&'n Record>,
}

impl Gap<'_, '_> {
    /// The score of the person's name that the words are; `None` where they are none.
    fn score(&self, habit: &mut impl FnMut(&str) -> Habit) -> Option<f32> {
        if self.is_announced(habit) {
            return Some(SURE);
        }
        let alone = self.end == self.first + 1 && !self.is_acronym();
        (alone && self.is_in_row(habit)).then_some(IN_ROW)
    }

    fn is_acronym(&self) -> bool {
        let Gap { view, first, .. } = *self;
        view.acronym(first) && view.word(first).len() < 5 || view.is_roman(first)
    }

    fn is_announced(&self, habit: &mut impl FnMut(&str) -> Habit) -> bool {
        let Gap {
            view, first, end, ..
        } = *self;
        let before = first.checked_sub(1);
        let is_after = |class| before.is_some_and(|before| view.listed(before).is(class));
        let alone = end == first + 1;
        if alone && self.is_acronym() {
            return false;
        }
        let is_called = view.lower(end).is(people::ALIAS) || is_after(people::ALIAS);
        let mut has = |wanted| (first..end).any(|at| habit(view.word(at)) == wanted);
        // `alias Gus [Ipul]`.
        if is_called && view.is(first, OfficeClass::NICKNAME) && view.capital(end) {
            return false;
        }
        if is_called {
            return !has(Habit::Common) || has(Habit::Person);
        }
        if is_after(people::NAMED) {
            // Not `alat bernama LifePak`.
            let who = (2..=4).filter_map(|back| first.checked_sub(back));
            let mut who = who.map(|at| view.listed(at));
            return who.any(|word| word.is(people::ROLE) || word.is(people::SINGLE))
                && !has(Habit::Common);
        }
        // `si Gundul`, `Patih Gajah Mada`.
        if is_after(people::NICK) {
            return alone && !has(Habit::Common);
        }
        let is_titled = before.is_some_and(|before| view.capital(before));
        if is_after(people::ROYAL) && is_titled && end <= first + 2 && !view.capital(end) {
            return !(first..end).all(|at| habit(view.word(at)) == Habit::Common);
        }
        if is_after(people::ACCUSED) {
            return has(Habit::Person) && !has(Habit::Common);
        }
        // `Dewi Lestari: aku berangkat`, who speaks in a chat.
        let opens = view.mark(end) == b':' && view.gap(first).contains('\n');
        if opens && !alone && view.is_word(end + 1) && !view.gap(end + 1).contains('\n') {
            return has(Habit::Person) && !has(Habit::Common);
        }
        if !alone {
            return false;
        }
        // `Kata Bintang, saksi mata`.
        let says = before.is_some_and(|before| view.is(before, OfficeClass::SAY));
        if says && view.mark(end) == b',' && view.lower(end + 1).is(people::ROLE) {
            return true;
        }
        is_in_apposition(view, first)
    }

    /// Whether the one word stands in a row with persons of one word: `Sonya dan Vanya`, `Kustini, Suyono, dan Wagiman`.
    fn is_in_row(&self, habit: &mut impl FnMut(&str) -> Habit) -> bool {
        let Gap {
            view, first, end, ..
        } = *self;
        let vouches = |name: &&Record| {
            let is_lone = name.last_token() == name.first_token() + 1;
            is_lone && name.label() == Label::Person && name.score() >= VOUCHES
        };
        let after = self.after.filter(vouches);
        let is_next = after.is_some_and(|name| name.first_token() as usize == end + 1);
        let joined = is_next && view.is(end, OfficeClass::AND);
        // A third of the row follows.
        let listed = is_next
            && view.mark(end) == b','
            && (view.mark(end + 2) == b',' || view.is(end + 2, OfficeClass::AND))
            && view.capital(end + 3);
        let opens = first == 0 || view.has(first, Traits::NEWLINE) || view.mark(first - 1) == b'.';
        // Not a point of a list: `- Lentur dan Flexible`.
        let leads = opens || !view.capital(first - 1) && view.is_word(first - 1);
        let before = self.before.filter(vouches);
        let follows = before.is_some_and(|name| {
            let last = name.last_token() as usize;
            last + 1 == first && view.is(last, OfficeClass::AND) && !view.capital(end)
        });
        let (beside, in_list) = (leads && joined || follows, opens && listed);
        if !beside && !in_list {
            return false;
        }
        let habit = habit(view.word(first));
        beside && habit != Habit::Common || in_list && matches!(habit, Habit::Person | Habit::Name)
    }
}
