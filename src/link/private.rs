//! Listed persons whose name is a private person's: the driver of `Sopir truk, Suharto (45), tewas`.

use super::key::{Keys, Kind};
use crate::lang::{OfficeClass, designators, grammar, people};
use crate::name::{Label, Record, private};
use crate::office::honorific::degrees_after;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Takes the entry from a name beside an age, a trade or a private person's role, and from its other mentions.
///
/// A name of one word is anybody's; one of several is the listed person's but for an age and a role together, or an office
/// of a court or village. What an office or rank stands before, and what the text names in full, is meant as listed.
pub(super) fn forget(view: TokenView<'_>, names: &mut [Record], keys: &mut Keys) {
    let person = Label::Person;
    let mut any = false;
    // Where a person whom no list knows ends.
    let mut unknown = usize::MAX;
    for name in names.iter_mut().filter(|name| name.label() == person) {
        let first = name.first_token() as usize;
        // `M. Sari alias Gibran`.
        let is_alias = unknown.checked_add(1) == Some(first)
            && view.listed(unknown).is(people::ALIAS)
            && name.last_token() as usize == first + 1;
        if name.entry().is_none() {
            unknown = name.last_token() as usize;
            continue;
        }
        // Her husband may be named too.
        if is_wife(view, name) {
            why::told(Rule::PrivatePerson, Act::Dropped, || Some(name.span()));
            name.set_entry(None);
            continue;
        }
        if !is_alias && !is_private(view, name) {
            continue;
        }
        any = true;
        let words = keys.of(view, name);
        keys.set(Kind::Private, person, words.hash(), 0);
        why::told(Rule::PrivatePerson, Act::Dropped, || Some(name.span()));
        name.set_entry(None);
    }
    if !any {
        return;
    }
    for name in names
        .iter_mut()
        .filter(|name| name.label() == person && name.entry().is_some())
    {
        let words = keys.of(view, name);
        if keys.get(Kind::Private, person, words.hash()).is_some() && !is_titled(view, name) {
            why::told(Rule::PrivatePerson, Act::Dropped, || Some(name.span()));
            name.set_entry(None);
        }
    }
}

/// Whether a name is that of somebody's wife by her husband's: `Nyai Ahmad Dahlan`.
pub(super) fn is_wife(view: TokenView<'_>, name: &Record) -> bool {
    let before = (name.first_token() as usize).checked_sub(1);
    before.is_some_and(|before| view.listed(before).is(people::WIFE))
}

/// Whether an office or rank stands before the name.
fn is_titled(view: TokenView<'_>, name: &Record) -> bool {
    const TITLE: u64 =
        OfficeClass::HEAD | OfficeClass::SUFFIX | OfficeClass::INNER | OfficeClass::RANK;
    let before = (name.first_token() as usize).checked_sub(1);
    before.is_some_and(|before| view.is(before, TITLE) && !is_role_alone(view, before))
}

/// Whether a private person's role stands there, and not what an office is of: `Nelayan Suharto`, but `Menteri Pemberdayaan
/// Perempuan`, `Ketua Serikat Petani`.
fn is_role_alone(view: TokenView<'_>, at: usize) -> bool {
    const OFFICE: u64 = OfficeClass::HEAD
        | OfficeClass::SUFFIX
        | OfficeClass::INNER
        | OfficeClass::RANK
        | OfficeClass::AND;
    let is_of = |before: usize| view.is(before, OFFICE) || view.capital(before);
    view.listed(at).is(people::ROLE) && !at.checked_sub(1).is_some_and(is_of)
}

fn is_private(view: TokenView<'_>, name: &Record) -> bool {
    let (first, last) = (name.first_token() as usize, name.last_token() as usize);
    // `Saudara Taufik Hidayat, S.H.`
    let before = first.checked_sub(1).map(|before| view.listed(before));
    // `Ruko Mega Legenda`.
    if before.is_some_and(|word| word.is(designators::OF_BUILDING)) {
        return true;
    }
    let is_called = before.is_some_and(|word| word.is(people::ACCUSED));
    if is_called && degrees_after(view, last, last + 4) > last {
        return true;
    }
    let role = || private::is_announced(view, first) || private::is_explained(view, first, last);
    if is_counsel(view, first, last) && !is_titled(view, name) {
        return true;
    }
    if last > first + 1 {
        return private::is_aged(view, last) && role() || private::is_minor(view, first, last);
    }
    // `AKP Sukarno, S.H.`: a rank alone is many people's.
    let is_ranked = || first > 0 && view.is(first - 1, OfficeClass::RANK);
    let has_degree = degrees_after(view, last, last + 4) > last;
    let is_private = private::is_aged(view, last) || has_degree || role();
    is_private && !is_titled(view, name)
        || has_degree && is_ranked()
        || private::is_minor(view, first, last)
}

/// Whether the name `first..last` with its degrees is that of somebody's counsel, which stands before or behind it:
/// `Penasihat Hukum yaitu X, S.H.`, `X, S.H., advokat pada`.
fn is_counsel(view: TokenView<'_>, first: usize, last: usize) -> bool {
    const FAR: usize = 5;
    /// `, S.H., M.H., CPM`.
    const DEGREES: usize = 10;
    let after = degrees_after(view, last, last + DEGREES);
    if after == last {
        return false;
    }
    let is_counsel =
        |&at: &usize| view.listed(at).is(people::COUNSEL) || view.listed(at).is(grammar::COUNSEL);
    let goes_on = |&at: &usize| !matches!(view.mark(at), b'.' | b';');
    let before = (1..=FAR).map_while(|back| first.checked_sub(back));
    before.take_while(goes_on).any(|at| is_counsel(&at))
        || (after..after + FAR)
            .take_while(goes_on)
            .any(|at| is_counsel(&at))
}
