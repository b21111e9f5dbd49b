//! What one does with an office of one's own: `mengundurkan diri sebagai`, `memulai karier sebagai`,
//! `mundur dari jabatan`.

use super::{Connection, Connective, Status};
use crate::lang::{Class, OfficeClass, grammar, word};
use crate::view::TokenView;

/// Reads the words between a person and an office as what the person does with it.
///
/// All of them are small, and none is another whom the office could be meant for, as in
/// `Budi menunjuk dia sebagai ketua`.
pub(super) fn between(view: TokenView<'_>, from: usize, to: usize) -> Connection {
    const FAR: usize = 10;
    let mut between = Connection::new(Connective::Other);
    let Some(last) = to.checked_sub(1).filter(|_| to - from <= FAR) else {
        return between;
    };
    let any = |class: Class| (from..last).any(|at| view.lower(at).is(class));
    let own = (from..last).all(|at| is_plain(view, at) && !is_other(view, at));
    let leaves = any(grammar::LEAVES);
    let end = view.lower(last);
    let holds = end == word::SEBAGAI && (leaves || any(grammar::DOES))
        || end.is(grammar::SELF_OFFICE) && leaves;
    if own && holds {
        between.connective = Connective::Does;
        between.status = leaves.then_some(Status::Former);
    }
    between
}

/// The `dari jabatannya sebagai` of who is removed, the `dari jabatan` before an office.
pub(super) fn is_out_of_office(view: TokenView<'_>, from: usize, to: usize) -> bool {
    let named = view.lower(from + 1).is(grammar::SELF_OFFICE) && view.is(from, OfficeClass::FROM);
    // `menjegal Budi dari kursi Ketua Umum`: a seat may be sought too.
    let held = from + 2 == to && view.lower(from + 1).is(grammar::DOES);
    let cue = from + 3 == to && view.is(from + 2, OfficeClass::AS);
    named && (cue || held)
}

/// A word written small, or a year.
fn is_plain(view: TokenView<'_>, at: usize) -> bool {
    (view.is_word(at) && !view.capital(at) || view.is_number(at)) && !view.is(at, OfficeClass::KIN)
}

/// Somebody else, or a clause of its own.
fn is_other(view: TokenView<'_>, at: usize) -> bool {
    let word = view.lower(at);
    word.is(grammar::SOMEBODY) || view.word(at).ends_with("nya") && !word.is(grammar::ONES_OWN)
}
