//! What stands before the head of an office: English words, a status, the name of a site.

use super::phrase::Phrase;
use super::{Page, Status, Title, gap};

/// `Communication` of `Communication Manager`: English heads come last.
pub(super) fn english_first(page: Page<'_>, phrase: Phrase, floor: usize) -> usize {
    const MOST: usize = 7;
    const OTHER: u64 =
        Title::STOP | Title::SAY | Title::REGION | Title::STATUS | Title::RANK | Title::AND;
    let mut first = phrase.first;
    if !page.is(first, Title::ENGLISH) {
        if first == floor {
            return first;
        }
        // `Marketing Direktur`, `Group CEO`.
        let before = page.word(first - 1);
        let mixed = match page.word(first) {
            "Direktur" | "Manajer" => matches!(
                before,
                "Area"
                    | "Branch"
                    | "Brand"
                    | "Commercial"
                    | "Country"
                    | "Creative"
                    | "Finance"
                    | "Marketing"
                    | "Operation"
                    | "Product"
                    | "Project"
                    | "Regional"
                    | "Sales"
                    | "Store"
            ),
            "CEO" | "CFO" | "COO" | "CTO" => {
                matches!(
                    before,
                    "Country" | "Global" | "Group" | "Interim" | "Regional"
                )
            }
            _ => false,
        };
        return first - usize::from(mixed);
    }
    // `operasional manager`.
    if first > floor && !page.capital(first) {
        return first - usize::from(page.is(first - 1, Title::INNER));
    }
    if page.is(first, Title::VICE) || page.word(phrase.head_end) == "of" {
        while first > floor && is_grade(page.word(first - 1)) {
            first -= 1;
        }
        return first;
    }
    while first > floor
        && phrase.first - first < MOST
        && page.capital(first - 1)
        && !page.is(first - 1, OTHER)
        && !page.is_plain_head(first - 1)
    {
        first -= 1;
        // `Sales & Marketing and After Sales Director`.
        while first > floor + 1
            && (page.mark(first - 1) == b'&' || page.word(first - 1) == "and")
            && page.capital(first - 2)
            && !page.is(first - 2, OTHER | Title::HEAD)
        {
            first -= 2;
        }
        // `Production, Engineering, and Procurement Director`.
        let mut list = first;
        if list > floor + 2 && page.word(list - 1) == "and" && page.mark(list - 2) == b',' {
            list -= 1;
            while list > floor + 1
                && page.mark(list - 1) == b','
                && page.capital(list - 2)
                && !page.is(list - 2, OTHER | Title::HEAD)
            {
                list -= 2;
            }
            first = if page.capital(list) { list } else { first };
        }
    }
    // `Asisten Marketing Manager`.
    first - usize::from(first > floor && first < phrase.first && page.is(first - 1, Title::VICE))
}

/// The `Senior` of `Senior Vice President`, the `Nestle's` before it.
fn is_grade(word: &str) -> bool {
    matches!(
        word,
        "Associate" | "Deputy" | "Executive" | "First" | "Global" | "Group" | "Regional" | "Senior"
    ) || word.ends_with("'s")
}

/// The status words before an office and where they begin.
pub(super) fn status_before(page: Page<'_>, first: usize, floor: usize) -> (Option<Status>, usize) {
    let mut at = first;
    let mut status = None;
    while at > floor {
        if let Some(found) = gap::status(page, at - 1) {
            status = Some(found);
            at -= 1;
        } else if at > floor + 1
            && page.title(at - 2).joins(page.title(at - 1))
            && is_acting(page, at - 2)
        {
            status = Some(Status::Acting);
            at -= 2;
        } else if let Some(before) = acting_before(page, at, floor) {
            status = Some(Status::Acting);
            at = before;
        } else {
            break;
        }
    }
    (status, at)
}

/// The status word before its `sementara` or its `(Pjs)`.
fn acting_before(page: Page<'_>, at: usize, floor: usize) -> Option<usize> {
    let acting = |at: usize| page.is(at, Title::ACTING);
    let tasked =
        |at: usize| at > 0 && page.title(at - 1).joins(page.title(at)) && is_acting(page, at - 1);
    let last = at.checked_sub(1).filter(|&last| last > floor)?;
    let bracket = last > floor + 2 && page.mark(last) == b')' && page.mark(last - 2) == b'(';
    if bracket && acting(last - 1) {
        return Some(last - 2);
    }
    let sementara = page.word(last).eq_ignore_ascii_case("sementara");
    (sementara && (acting(last - 1) || tasked(last - 1))).then_some(last)
}

/// `pelaksana tugas`, `pelaksana harian`.
fn is_acting(page: Page<'_>, at: usize) -> bool {
    page.word(at).eq_ignore_ascii_case("pelaksana")
}

/// `Jalan Gubernur Suryo`, `RSUD Bupati …`: the office is part of a name.
pub(super) fn is_site(page: Page<'_>, at: usize, start: usize) -> bool {
    at > start && page.is(at - 1, Title::SITE) && page.may_be_name(at - 1) && page.may_be_name(at)
}
