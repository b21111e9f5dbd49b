//! What one does with an office of one's own: `mengundurkan diri sebagai`, `memulai karier sebagai`,
//! `mundur dari jabatan`.

use super::gap::{Between, Gap};
use super::{Page, Status, Title};

/// Reads the words between a person and an office as what the person does with it.
///
/// All of them are small, and none is another whom the office could be meant for, as in
/// `Budi menunjuk dia sebagai ketua`.
pub(super) fn between(page: Page<'_>, from: usize, to: usize) -> Between {
    const FAR: usize = 10;
    let mut between = Between::new(Gap::Other);
    let Some(last) = to.checked_sub(1).filter(|_| to - from <= FAR) else {
        return between;
    };
    let words = || (from..last).map(|at| page.word(at));
    let own = (from..last).all(|at| is_plain(page, at) && !is_other(page.word(at)));
    let leaves = words().any(is_leaving);
    let holds = match page.word(last) {
        "sebagai" => leaves || words().any(is_own),
        "jabatan" | "jabatannya" | "kursi" | "posisi" => leaves,
        _ => false,
    };
    if own && holds {
        between.gap = Gap::Does;
        between.status = leaves.then_some(Status::Former);
    }
    between
}

/// A word written small, or a year.
fn is_plain(page: Page<'_>, at: usize) -> bool {
    (page.is_word(at) && !page.capital(at) || page.is_number(at)) && !page.is(at, Title::KIN)
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
