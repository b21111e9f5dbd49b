//! What one does with an office of one's own: `mengundurkan diri sebagai`, `memulai karier sebagai`,
//! `mundur dari jabatan`.

use super::{Connection, Connective, Status};
use crate::lang::OfficeClass;
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
    let words = || (from..last).map(|at| view.word(at));
    let own = (from..last).all(|at| is_plain(view, at) && !is_other(view.word(at)));
    let leaves = words().any(is_leaving);
    let holds = match view.word(last) {
        "sebagai" => leaves || words().any(is_own),
        "jabatan" | "jabatannya" | "kursi" | "posisi" => leaves,
        _ => false,
    };
    if own && holds {
        between.connective = Connective::Does;
        between.status = leaves.then_some(Status::Former);
    }
    between
}

/// A word written small, or a year.
fn is_plain(view: TokenView<'_>, at: usize) -> bool {
    (view.is_word(at) && !view.capital(at) || view.is_number(at)) && !view.is(at, OfficeClass::KIN)
}

/// Somebody else, or a clause of its own.
fn is_other(word: &str) -> bool {
    matches!(word, "dia" | "ia" | "mereka" | "kami" | "bahwa")
        || word.ends_with("nya") && !matches!(word, "dirinya" | "jabatannya" | "kariernya")
}

/// What is said of one's own office.
fn is_own(word: &str) -> bool {
    matches!(
        word,
        "diri"
            | "dirinya"
            | "karier"
            | "kariernya"
            | "karir"
            | "kiprah"
            | "peran"
            | "jawab"
            | "amanah"
            | "mandat"
            | "jabatan"
            | "jabatannya"
            | "menjabat"
            | "bertugas"
            | "berperan"
            | "catati"
            | "terdaftar"
            | "daftari"
    )
}

fn is_leaving(word: &str) -> bool {
    matches!(
        word,
        "mundur"
            | "mengundurkan"
            | "berhenti"
            | "pensiun"
            | "dicopot"
            | "dinonaktifkan"
            | "diberhentikan"
            | "dipecat"
    )
}
