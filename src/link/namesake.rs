//! Listed persons whose first name or surname a text gives to somebody else: the `Megawati` of a text on
//! the player Megawati Hangestri is not the president, the `Marquez` of one on Alex Marquez not Marc.

use super::key::{Keys, Kind};
use crate::lang::OfficeClass;
use crate::name::{Label, Lookup, Record};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Takes the entry from first names and surnames of listed persons that somebody whom no list knows bears
/// in the text.
///
/// A name after an office or rank is meant as listed, and so is every one where the text also
/// names the listed person in full.
pub(super) fn forget<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    names: &mut [Record],
    keys: &mut Keys,
) {
    const TITLE: u64 =
        OfficeClass::HEAD | OfficeClass::SUFFIX | OfficeClass::INNER | OfficeClass::RANK;
    let person = Label::Person;
    let may_be_another = |name: &Record| {
        let first = name.first_token() as usize;
        name.label() == person
            && name.entry().is_some()
            && name.last_token() as usize == first + 1
            && !(first > 0 && view.is(first - 1, TITLE))
    };
    if !names.iter().any(may_be_another) {
        return;
    }
    let persons = (0u32..).zip(names.iter());
    for (number, name) in persons.filter(|(_, name)| name.label() == person) {
        let words = keys.of(view, name);
        let mut words = words.iter();
        let (Some(first), Some(last)) = (words.next(), words.next_back()) else {
            continue;
        };
        let kinds = match name.entry() {
            Some(_) => [Kind::Listed; 2],
            None => [Kind::FirstName, Kind::Surname],
        };
        for (kind, word) in kinds.into_iter().zip([first, last]) {
            if word.is_whole() {
                keys.set(kind, person, word.hash, number);
            }
        }
    }
    for name in names.iter_mut().filter(|name| may_be_another(name)) {
        let word = keys.of(view, name).iter().next();
        let (Some(kind), Some(word)) = (part(view, known, name), word) else {
            continue;
        };
        let has = |kind| keys.get(kind, person, word.hash).is_some();
        if has(kind) && !has(Kind::Listed) {
            why::told(Rule::Namesake, Act::Dropped, || Some(name.span()));
            name.set_entry(None);
        }
    }
}

/// Which part of another's full name a single word would be: a surname stays one, a first name or nickname
/// comes first.
fn part<'g>(view: TokenView<'_>, known: &impl Lookup<'g>, name: &Record) -> Option<Kind> {
    let word = view.word(name.first_token() as usize);
    let full = known.entry(name.entry()?)?.name();
    let is_surname = |(_, last): (&str, &str)| last.eq_ignore_ascii_case(word);
    Some(match full.rsplit_once(' ').is_some_and(is_surname) {
        true => Kind::Surname,
        false => Kind::FirstName,
    })
}
