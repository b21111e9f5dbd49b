//! Who made somebody an officer: `yang ditetapkan oleh Ketua Mahkamah Agung sebagai Hakim Ketua`.

use crate::lang::{OfficeClass, word};
use crate::office::shape::is_passive;
use crate::view::TokenView;

/// Whether the office `first..last` is of the one who appoints, in a clause about somebody before it, and so nobody's around it.
pub(super) fn is_agent(view: TokenView<'_>, first: usize, last: usize) -> bool {
    let Some(yang) = first.checked_sub(3) else {
        return false;
    };
    begins(view, yang) && view.is(last, OfficeClass::AS)
}

/// Whether such a clause, and nothing else, stands between somebody or an office and the office to which one is appointed.
pub(super) fn appoints(view: TokenView<'_>, from: usize, to: usize) -> bool {
    const LONGEST: usize = 16;
    let yang = from + usize::from(view.mark(from) == b',');
    yang + 3 < to
        && to - yang <= LONGEST
        && begins(view, yang)
        && view.is(to - 1, OfficeClass::AS)
        && (yang..to).all(|at| view.is_word(at))
}

/// `yang ditetapkan oleh`
fn begins(view: TokenView<'_>, yang: usize) -> bool {
    view.lower(yang) == word::YANG
        && is_passive(view, yang + 1)
        && view.lower(yang + 2) == word::OLEH
}
