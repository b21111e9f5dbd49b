//! Places whose name stands for something else: the club of a match (`kiper Basel`), somebody in a tale (`"Pergi," kata Bondowoso`)
//! or his kingdom (`raja Prambanan`), the first part of a longer foreign name (`Tokyo Drama Awards`).

use super::key::{Keys, Kind};
use super::numbered::entry_of;
use super::row;
use super::wanted::is_led;
use crate::gazetteer::Class;
use crate::lang::{OfficeClass, chat, designators, homonyms, people};
use crate::name::{Label, Lookup, Record};
use crate::token::Traits;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Takes the entry from such places; from clubs and speakers also where they are named again and nothing leads to the place.
pub(super) fn forget<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    names: &mut [Record],
    keys: &mut Keys,
) {
    let mut is_match = None;
    let mut in_match =
        || *is_match.get_or_insert_with(|| view.next_listed(0, homonyms::MATCH).is_some());
    let (mut any, mut any_kingdom) = (false, false);
    for number in 0..names.len() {
        let Some(&name) = names.get(number).filter(|name| is_listed_place(name)) else {
            continue;
        };
        let (speaks, rules) = (speaks(view, &name), rules(view, &name));
        let Some((entry, city)) = entry_of(known, &name) else {
            continue;
        };
        let is_abroad = city.class() == Class::WorldCity;
        let plays = is_abroad && in_match() && is_in_match(view, &name);
        let bare = (speaks || plays || rules) && is_bare(view, names, number);
        let is_cut = is_abroad && goes_on(view, &name, names.get(number + 1));
        let is_district = city.class() == Class::District;
        let is_home = is_district || matches!(city.class(), Class::City | Class::Regency);
        if bare && (speaks && (is_abroad || is_home) || plays) {
            any = true;
            keys.set(Kind::StandIn, Label::Place, u64::from(entry), 0);
        } else if bare && rules && is_district {
            any_kingdom = true;
            keys.set(Kind::Kingdom, Label::Place, u64::from(entry), 0);
        } else if is_cut {
            drop(names, number, keys);
        }
    }
    // A text on today's district may tell of its kingdom.
    let of_today = any_kingdom && view.next_listed(0, designators::OF_DISTRICT).is_some();
    for name in names.iter().filter(|_| any_kingdom) {
        if let Some(entry) = name
            .entry()
            .filter(|_| is_led(view, name.first_token() as usize))
        {
            keys.set(Kind::Led, name.label(), u64::from(entry), 0);
        }
    }
    for number in (0..names.len()).filter(|_| any || any_kingdom) {
        let is_stand_in = names.get(number).is_some_and(|name| {
            let entry = name.entry().map_or(0, u64::from);
            let has = |kind| keys.get(kind, Label::Place, entry).is_some();
            let is_old = || !of_today && !has(Kind::Led);
            let is_kingdom = || has(Kind::Kingdom) && (rules(view, name) || is_old());
            is_listed_place(name)
                && (has(Kind::StandIn) || is_kingdom())
                && is_bare(view, names, number)
        });
        if is_stand_in {
            drop(names, number, keys);
        }
    }
}

/// Whether the name `number` is one whose entry was taken, which its other mentions do not give it back.
pub(super) fn is_barred(number: usize, keys: &Keys) -> bool {
    keys.get(Kind::Barred, Label::Place, number as u64)
        .is_some()
}

fn drop(names: &mut [Record], number: usize, keys: &mut Keys) {
    if let Some(name) = names.get_mut(number) {
        why::told(Rule::StandIn, Act::Dropped, || Some(name.span()));
        keys.set(Kind::Barred, Label::Place, number as u64, 0);
        name.set_entry(None);
    }
}

fn is_listed_place(name: &Record) -> bool {
    name.label() == Label::Place && name.entry().is_some()
}

/// Whether the name `number` is of one word and stands where no word leads to a place, in no row of places and in no dateline
/// (`MADRID - `).
fn is_bare(view: TokenView<'_>, names: &[Record], number: usize) -> bool {
    let Some(name) = names.get(number) else {
        return false;
    };
    let (first, last) = (name.first_token() as usize, name.last_token() as usize);
    if last != first + 1 {
        return false;
    }
    let begins = first == 0 || view.has(first, Traits::NEWLINE);
    let Some(before) = first.checked_sub(1).filter(|_| !begins) else {
        return view.is_word(last);
    };
    let word = view.listed(before);
    let beside = |at: Option<usize>| {
        let place = at.and_then(|at| names.get(at));
        place.filter(|place| place.label() == Label::Place)
    };
    let in_row = beside(number.checked_sub(1)).is_some_and(|one| row::are_beside(view, one, name))
        || beside(Some(number + 1)).is_some_and(|next| row::are_beside(view, name, next));
    !is_led(view, first)
        && !word.is(chat::LEADS)
        && !view.is(before, OfficeClass::AND)
        && (!view.is(before, OfficeClass::HEAD) || word.is(people::COURTLY))
        && match view.mark(before) {
            b'(' => false,
            // `KANTOR BERITA, SOFIA - `
            b',' => view.is_word(last) || view.mark(last) == b',',
            _ => true,
        }
        && !in_row
}

/// Whether a verb of saying behind what was said stands before the name: `", kata Bondowoso`.
fn speaks(view: TokenView<'_>, name: &Record) -> bool {
    let Some(verb) = (name.first_token() as usize).checked_sub(1) else {
        return false;
    };
    let said = verb.checked_sub(1);
    view.is(verb, OfficeClass::SAY)
        && !view.is(verb, OfficeClass::STOP)
        && said.is_some_and(|said| !view.is_word(said) && !view.is_number(said))
}

/// Whether a monarch or his kingdom stands before the name.
fn rules(view: TokenView<'_>, name: &Record) -> bool {
    let before = (name.first_token() as usize).checked_sub(1);
    before.is_some_and(|before| view.listed(before).is(people::COURTLY))
}

/// Whether a word of the game stands near the name.
fn is_in_match(view: TokenView<'_>, name: &Record) -> bool {
    const FAR: usize = 8;
    let first = name.first_token() as usize;
    let mut near = first.saturating_sub(FAR)..first + FAR;
    near.any(|at| view.listed(at).is(homonyms::MATCH))
}

/// Whether a further capitalised word follows that begins no other name but a person's on the same line (`Roma Rio Sitepu`), tells no
/// day and is none of an office.
fn goes_on(view: TokenView<'_>, name: &Record, next: Option<&Record>) -> bool {
    const OTHER: u64 = OfficeClass::TIME
        | OfficeClass::HEAD
        | OfficeClass::RANK
        | OfficeClass::HONORIFIC
        | OfficeClass::LETTERS;
    let (first, last) = (name.first_token() as usize, name.last_token() as usize);
    let next = next.filter(|next| next.first_token() as usize == last);
    view.capital(last)
        && !view.has(last, Traits::NEWLINE)
        && !view.is(last, OTHER)
        && next.is_none_or(|next| next.label() == Label::Person && view.has(first, Traits::NEWLINE))
}
