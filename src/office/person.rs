//! The run of words behind an office that can be a person's name.

use super::part;
use crate::lang::{OfficeClass, Word, designators, grammar, names, word};
use crate::view::TokenView;

/// The end of the run of words that can be a name.
pub(crate) fn name_end(view: TokenView<'_>, first: usize, end: usize) -> usize {
    const LONGEST: usize = 5;
    const NEVER: u64 = OfficeClass::HEAD
        | OfficeClass::STATUS
        | OfficeClass::RANK
        | OfficeClass::INNER
        | OfficeClass::ORGAN
        | OfficeClass::BODY
        | part::PLACE
        | OfficeClass::STOP
        | OfficeClass::TIME
        | OfficeClass::KIN
        | OfficeClass::AND;
    let mut at = first;
    while at < end && at - first < LONGEST {
        let inside = at > first;
        let joins = |word: Word| word.is(names::JOINS_NAME) || word.is(designators::FILIAL);
        // `Sigrid van der Linden`.
        let next = at + 1 + usize::from(joins(view.lower(at + 1)));
        let particle = inside && joins(view.lower(at)) && view.capital(next);
        // `Budi Karya Sumadi`, `Eko Utama`: words of offices are in names too.
        let between = view.capital(at + 1) && !view.is(at + 1, NEVER);
        let own = !view.is(at, NEVER)
            || at == first && is_called_tim(view, at)
            || view.capitalized(at).is(names::ALSO_NAME) && at == first && view.capital(at + 1)
            // `AKBP Adik Listiyono`.
            || at == first && at > 0 && view.is(at, OfficeClass::KIN) && view.is(at - 1, OfficeClass::RANK)
            || inside && view.word(at).len() > 3 && view.is(at, OfficeClass::SUFFIX | OfficeClass::RANKPART)
            || inside && view.is(at, OfficeClass::KIN)
            || inside && view.is(at, OfficeClass::INNER) && between;
        // `Kabinet Indonesia Bersatu Jilid II`, `Daerah Tingkat II`.
        let volume = (view.capitalized(at) == word::JILID
            || view.capitalized(at).is(grammar::GRADE))
            && view.is_roman(at + 1);
        if volume || !(particle || view.capital(at) && own) {
            break;
        }
        at += 1;
    }
    // `PT Dyandra Media International Tbk`.
    if view.is_form(at.max(1) - 1) {
        return first;
    }
    let all_capitals = (first..at).all(|at| view.acronym(at));
    // `Menteri Hubungan Lapangan Kerja`, `…/Kepala Bappenas`: the office goes on.
    let goes_on = view.mark(at) == b'/'
        || view.capital(at) && !view.is(at, OfficeClass::TIME | OfficeClass::STATUS)
        || view.is(at, OfficeClass::AND) && view.is(at + 1, OfficeClass::INNER);
    if at < end && at > first && goes_on {
        return first;
    }
    // One word in capitals is more often a body than a person.
    if at == first + 1 && all_capitals {
        first
    } else {
        at
    }
}

/// The `Tim` of `CEO Apple Tim Cook`: no team's name follows it.
pub(super) fn is_called_tim(view: TokenView<'_>, at: usize) -> bool {
    view.capitalized(at) == word::TIM
        && view.capital(at + 1)
        && view.class(at + 1) == OfficeClass::default()
        && !view.acronym(at + 1)
        && !view.capital(at + 2)
}
