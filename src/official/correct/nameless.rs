//! What was taken for a name and is none: portfolios, events, bodies, forms of address.

use crate::official::{Page, Title};

/// Whether the words `first..end`, as far as they were taken for a person's name, are none.
pub(super) fn is_nameless(page: Page<'_>, first: usize, end: usize) -> bool {
    // `Komisaris Tinggi Urusan Pengungsi`.
    let one = first + 1 == end
        && (is_portfolio(page, first) || is_listed(page, first) || is_no_name(page, first));
    // `Bhayangkara Run 2026`.
    let event = page.is(end - 1, Title::EVENT) && page.is_number(end) && page.word(end).len() == 4;
    // `Kabinet Indonesia Bersatu Jilid II`.
    let volume = page.word(first) == "Jilid" && first + 2 == end && page.is_roman(end - 1);
    one || volume || event || is_body(page, first, end)
}

/// Behind `Bidang` or `Urusan` one word is a portfolio; so is an abstract noun behind another.
fn is_portfolio(page: Page<'_>, at: usize) -> bool {
    const SHORTEST: usize = 9;
    let word = page.word(at);
    let noun = word.len() >= SHORTEST && word.starts_with("Pe") && word.ends_with("an");
    at.checked_sub(1).is_some_and(|before| {
        // `Kabid Kedaruratan dan Logistik`.
        let led = word.len() >= SHORTEST
            && word.starts_with("Ke")
            && word.ends_with("an")
            && page.is(before, Title::HEAD)
            && page.is(at + 1, Title::AND);
        matches!(page.word(before), "Bidang" | "Urusan")
            || led
            || noun && page.is(before, Title::INNER) && page.capital(before)
    })
}

/// The `Jampidmil Kejagung` of `Direktur Penindakan Jampidmil Kejagung`: words of bodies alone.
fn is_body(page: Page<'_>, first: usize, end: usize) -> bool {
    const BEFORE: u64 = Title::HEAD | Title::SUFFIX | Title::INNER;
    let inner = |at: usize| page.is(at, Title::INNER | Title::BODY);
    first + 1 < end
        && first > 0
        && page.is(first - 1, BEFORE)
        && (first..end).all(inner)
        && page.is(end - 1, Title::BODY)
}

/// The `Pur` of `Letnan Jenderal (Pur)`, the `Untuk` that begins a sentence, the `Korpolkam` of
/// `Wakil Ketua DPR/Korpolkam`, the `Dangdut` of `Raja Dangdut`.
pub(super) fn is_no_name(page: Page<'_>, at: usize) -> bool {
    page.is(at, Title::FOR | Title::LINK)
        || page.is(at, Title::RANK) && page.word(at).len() > 3
        || matches!(
            page.word(at),
            "Dangdut" | "Ny" | "Ny." | "Nn" | "Nn." | "Tn" | "Tn."
        )
        || page.is(at, Title::RANKPART)
            && at > 0
            && (page.mark(at - 1) == b'(' || page.is(at - 1, Title::RANK))
}

/// The `Pengungsi` of `Menteri Imigrasi, Pengungsi, dan Kewarganegaraan`.
pub(super) fn is_listed(page: Page<'_>, at: usize) -> bool {
    let last = page.word(at + 3);
    let noun = last.starts_with("Ke") && last.ends_with("an") || page.is(at + 3, Title::INNER);
    at > 1
        && page.is(at - 2, Title::INNER)
        && page.mark(at - 1) == b','
        && page.mark(at + 1) == b','
        && page.is(at + 2, Title::AND)
        && noun
        && !page.is(at + 3, Title::HEAD)
}
