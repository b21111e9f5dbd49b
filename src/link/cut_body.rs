//! Bodies of which the text says more than the name that a list has: a further portfolio, the region of a branch.

use crate::gazetteer::Class;
use crate::lang::{OfficeClass, designators};
use crate::name::{Label, Lookup, Record};
use crate::office::shape::is_abstract;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Takes the entry from bodies whose name goes on behind a comma: `Dinas Sosial, Pemberdayaan Masyarakat dan Desa`.
pub(super) fn forget_at_comma(view: TokenView<'_>, names: &mut [Record]) {
    for number in 0..names.len() {
        let next = names
            .get(number + 1)
            .map(|next| next.first_token() as usize);
        let Some(name) = names.get_mut(number).filter(|name| {
            name.label() == Label::Organization
                && name.entry().is_some()
                && name.last_token() > name.first_token() + 1
        }) else {
            continue;
        };
        let comma = name.last_token() as usize;
        let inside = comma + 1;
        let is_cut = view.mark(comma) == b','
            && view.capital(inside)
            && (view.is(inside, OfficeClass::INNER) || is_abstract(view.word(inside)))
            && view.is(comma - 1, OfficeClass::INNER)
            && !view.is(inside, OfficeClass::BODY | OfficeClass::HEAD)
            && !view.acronym(inside)
            && next != Some(inside);
        if is_cut {
            why::told(Rule::CutBody, Act::Dropped, || Some(name.span()));
            name.set_entry(None);
        }
    }
}

/// Takes the entry from bodies of the state behind which their region begins with a small word, so that it stands apart: the
/// `BNN` of `BNN kota Malang` is not the nation's.
pub(super) fn forget_branches<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    names: &mut [Record],
) {
    let mut next: Option<Record> = None;
    for name in names.iter_mut().rev() {
        let behind = next.replace(*name);
        let level = name.last_token() as usize;
        if name.label() != Label::Organization || !view.lower(level).is(designators::LEVEL) {
            continue;
        }
        let class = name.entry().and_then(|entry| known.entry(entry));
        let is_of_state = class.is_some_and(|entry| {
            matches!(
                entry.class(),
                Class::Ministry
                    | Class::Agency
                    | Class::Commission
                    | Class::Court
                    | Class::Police
                    | Class::Military
                    | Class::Parliament
                    | Class::StateBody
            )
        });
        let is_region = behind.is_some_and(|place| {
            let first = place.first_token() as usize;
            place.label() == Label::Place && (level..=level + 1).contains(&first)
        });
        if is_of_state && is_region {
            why::told(Rule::CutBody, Act::Dropped, || Some(name.span()));
            name.set_entry(None);
        }
    }
}
