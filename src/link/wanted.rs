//! What the words beside a name ask for: a place, or one of a class.

use crate::gazetteer::Class;
use crate::lang::{OfficeKind, designators, grammar};
use crate::name::{Record, before_kind};
use crate::view::TokenView;

/// Whether `di` or `ke` leads to what begins at a token.
pub(super) fn is_led(view: TokenView<'_>, first: usize) -> bool {
    let before = first.checked_sub(1);
    before.is_some_and(|before| view.listed(before).is(grammar::PLACE_OF))
}

/// The class that the word behind a name asks for, or an office before it: `Tabanan Kab.`
pub(super) fn wanted_class_of(view: TokenView<'_>, name: &Record) -> Option<Class> {
    let first = name.first_token() as usize;
    let tokens = first..name.last_token() as usize;
    if before_kind(tokens, |at| view.mark(at) == b'.', |at| view.listed(at)).is_some() {
        return Some(Class::Regency);
    }
    wanted_class(view, first)
}

/// The class that an office before the name asks for: `Bupati Bandung` rules the regency.
pub(super) fn wanted_class(view: TokenView<'_>, first: usize) -> Option<Class> {
    let before = first.checked_sub(1)?;
    if let Some(class) = class_of_tier(view, before) {
        return Some(class);
    }
    // `Danramil Sukoharjo`.
    if view.listed(before).is(designators::SEAT_IN_DISTRICT) {
        return Some(Class::District);
    }
    let mut kind = view.class(before).kind();
    // The `Kota` of `Wali Kota`.
    if kind.is_none() && before > 0 && view.class(before - 1).joins(view.class(before)) {
        kind = view.class(before - 1).kind();
    }
    match kind? {
        OfficeKind::Governor => Some(Class::Province),
        OfficeKind::Regent => Some(Class::Regency),
        OfficeKind::Mayor => Some(Class::City),
        OfficeKind::District => Some(Class::District),
        OfficeKind::Village => Some(Class::Village),
        _ => None,
    }
}

/// The class of a region that was told by its tier until 1999: `Propinsi Daerah Tingkat I Jambi`, `Kabupaten Daerah Tingkat II
/// Sukabumi`.
fn class_of_tier(view: TokenView<'_>, number: usize) -> Option<Class> {
    let tier = number.checked_sub(1)?;
    // `Kota Administratif Tasikmalaya`.
    if view.listed(number).is(grammar::ADMINISTRATIVE) {
        return class_of_level(view, tier);
    }
    if !view.is_roman(number) || !view.listed(tier).is(grammar::TIER) {
        return None;
    }
    // The first of two.
    if view.word(number).len() == 1 {
        return Some(Class::Province);
    }
    // `Kotamadya Daerah`.
    class_of_level(view, tier.checked_sub(2)?)
}

/// A city or regency by its word.
fn class_of_level(view: TokenView<'_>, at: usize) -> Option<Class> {
    let level = view.listed(at);
    if level.is(designators::TOWN) {
        Some(Class::City)
    } else {
        level.is(designators::OF_REGENCY).then_some(Class::Regency)
    }
}
