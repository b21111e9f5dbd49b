//! What a word of an office is: portfolio, unit, body or place.
//!
//! An office is a head and its complement: `Kepala` | `Bidang Hukum` (a unit and its portfolio) | `Dinas
//! Sosial` (the body) | `Kota Bogor` (the place). Who asks how far an office goes (`extent`), where the name
//! behind it may begin (`boundary`), what of it is its body (`affiliation`) or whether it is one at all
//! (`valid`) means the same words by each.

use super::shape::is_dash;
use crate::lang::OfficeClass;
use crate::view::TokenView;

/// What the office is in charge of, and what leads to it: `Keuangan`, `Bidang`.
pub(super) const PORTFOLIO: u64 = OfficeClass::INNER | OfficeClass::LINK;

/// A part of a body: `Komisi`, `Pansus`, `DPP`.
pub(crate) const UNIT: u64 = OfficeClass::ORGAN | OfficeClass::TEAM | OfficeClass::BRANCH;

/// A body: `Kementerian`, `DPR`.
pub(super) const BODY: u64 = OfficeClass::BODY | OfficeClass::SEAT;

/// A region or country, and what begins the name of one: `Jabar`, `Kabupaten`.
pub(crate) const PLACE: u64 = OfficeClass::REGION | OfficeClass::AREA;

/// What may be named inside an office.
pub(super) const NAMED: u64 = UNIT | BODY | PLACE;

/// Any part of it.
pub(super) const ANY: u64 = PORTFOLIO | NAMED;

/// A body or a part of one, which alone does not tell which: `Badan`, `Komisi`, `DPR`.
pub(super) const BODY_OR_UNIT: u64 = OfficeClass::BODY | OfficeClass::ORGAN;

/// What is known for something else than the name of a body or firm.
pub(super) const NO_NAME: u64 =
    PORTFOLIO | OfficeClass::ORGAN | OfficeClass::HEAD | OfficeClass::AND;

/// Behind what a number belongs to the office: `Komisi 3`, `RT 05`.
pub(super) const NUMBERED: u64 = UNIT | BODY | OfficeClass::AREA | OfficeClass::NUMBERED;

/// The `VII` or `3` of a `Komisi`.
pub(super) fn is_numeral(view: TokenView<'_>, at: usize) -> bool {
    view.is_roman(at) || view.is_number(at)
}

/// After the acronym of a body or of its part in a bracket: `(PN)`, `(Menkop UKM)`.
pub(super) fn after_acronym(view: TokenView<'_>, at: usize, end: usize) -> Option<usize> {
    const LONGEST: usize = 4;
    let after = view
        .after_bracket(at, end)
        .filter(|_| view.mark(at) == b'(')?;
    let short = after - at <= LONGEST;
    (short && (at + 1..after - 1).all(|inside| view.capital(inside))).then_some(after)
}

/// After a dash and the short name of the unit before it, where the body's own name follows: `Badan
/// Legislasi - Baleg DPR`.
pub(super) fn after_dash(view: TokenView<'_>, at: usize, end: usize) -> Option<usize> {
    let dash = is_dash(view, at) && view.capital(at - 1);
    let short = view.is(at + 1, UNIT | BODY) && view.capital(at + 1);
    (dash && short && at + 2 < end && view.capital(at + 2)).then_some(at + 2)
}
