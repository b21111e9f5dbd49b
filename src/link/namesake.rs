//! Listed persons whose first name a text gives to somebody else: the `Megawati` of a text on the
//! player Megawati Hangestri is not the president.

use super::key::{Keys, Kind};
use crate::Label;
use crate::entity::Record;
use crate::official::{Page, Title};

/// Takes the entry from names of one word that are the first of a longer one which no list knows.
///
/// A name behind an office or rank is meant as listed, and so is every one where the text also
/// names the listed person in full.
pub(super) fn forget(page: Page<'_>, names: &mut [Record], keys: &mut Keys) {
    const TITLE: u64 = Title::HEAD | Title::SUFFIX | Title::INNER | Title::RANK;
    let person = Label::Person;
    let may_be_another = |name: &Record| {
        let first = name.first_token() as usize;
        name.label() == person
            && name.entry().is_some()
            && name.last_token() as usize == first + 1
            && !(first > 0 && page.is(first - 1, TITLE))
    };
    if !names.iter().any(may_be_another) {
        return;
    }
    let persons = (0u32..).zip(names.iter());
    for (number, name) in persons.filter(|(_, name)| name.label() == person) {
        let words = keys.of(page, name);
        let kind = match name.entry() {
            Some(_) => Kind::Listed,
            None => Kind::Namesake,
        };
        if words.len() > 1
            && let Some(first) = words.iter().next().filter(|word| word.is_whole())
        {
            keys.set(kind, person, first.hash, number);
        }
    }
    for name in names.iter_mut().filter(|name| may_be_another(name)) {
        let Some(word) = keys.of(page, name).iter().next() else {
            continue;
        };
        let has = |kind| keys.get(kind, person, word.hash).is_some();
        if has(Kind::Namesake) && !has(Kind::Listed) {
            name.set_entry(None);
        }
    }
}
