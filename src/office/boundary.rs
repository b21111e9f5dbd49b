//! Where an office ends and a name begins, by the words alone.

use super::search::Search;
use super::walk::Walk;
use crate::lang::{OfficeClass, OfficeKind};
use crate::name::{Record, SureNames};
use crate::view::TokenView;

pub(crate) use super::person::name_end;

/// The first token that can be a name's.
pub(crate) struct Boundary {
    pub(crate) token: usize,
    /// The portfolio, body or region is complete, so that no more of it can follow.
    pub(crate) closed: bool,
    /// It is a body or region of which there is one, so that no region's name can follow.
    pub(crate) sole: bool,
    /// It ends in a name of the lists or an acronym, and one must follow that is said.
    pub(crate) said: bool,
}

/// The start of the name after the head `at..head_end`.
pub(crate) fn after(
    view: TokenView<'_>,
    (at, head_end): (usize, usize),
    end: usize,
    kind: OfficeKind,
    fixed: bool,
    names: &[Record],
    listed: &dyn SureNames,
) -> Boundary {
    let complete = kind == OfficeKind::Minister && fixed;
    // `kata`, `kata mantan`.
    let status = at
        .checked_sub(1)
        .is_some_and(|before| view.is(before, OfficeClass::STATUS));
    let said = view.is(at.wrapping_sub(1 + usize::from(status)), OfficeClass::SAY);
    let search = Search::new(listed, head_end, complete, said);
    let mut walk = Walk::new(view, names, (head_end, kind, fixed), end);
    let search = walk.seek(search);
    let token = walk.last;
    Boundary {
        token,
        closed: search.closed && !search.begun,
        sole: search.sole,
        said: search.said && search.listed_end == token && token > head_end,
    }
}
