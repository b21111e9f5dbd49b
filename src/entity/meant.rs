//! What the lists know by the words of a name.

use std::ops::Range;

use crate::gazetteer::{Case, Class, Entry, Gazetteer, Hit};
use crate::name::{EntryRef, Label, Record};
use crate::token::{Token, TokenKind};
use crate::why::{self, Act, Rule};

/// A hit that may tell what a name over its tokens means.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meant {
    pub(super) first: u32,
    pub(super) end: u32,
    /// Where a firm's name ends without its legal form.
    pub(super) bare_end: u32,
    pub(super) label: Label,
    pub(super) has_head: bool,
    pub(super) weak: bool,
    /// Whether it is a country, a province, a regency or a city, or a district of several words.
    pub(super) region: bool,
    pub(super) list: usize,
    /// The number of the hit in the document; a tail has none of its own.
    pub(super) hit: Option<u32>,
    /// Where it means one thing alone.
    pub(super) entry: Option<EntryRef>,
}

impl Meant {
    /// A part of a hit that may be read alone: the party of its group in a parliament, the region of a body.
    pub(super) fn part(tokens: Range<usize>, list: usize, entry: Entry<'_>) -> Meant {
        Meant {
            first: tokens.start as u32,
            end: tokens.end as u32,
            bare_end: tokens.end as u32,
            label: entry.label(),
            has_head: false,
            weak: false,
            region: false,
            list,
            hit: None,
            entry: EntryRef::new(list, entry.index()),
        }
    }

    /// What a hit has behind its head, where that is one thing alone: of `Fraksi Partai Buruh` the party.
    pub(super) fn tail(names: &Gazetteer, list: usize, hit: Hit) -> Option<Meant> {
        let tokens = hit.tail()?;
        let mut tails = names.tails(hit);
        let tail = tails.next().filter(|_| tails.next().is_none())?;
        Some(Meant::part(tokens, list, tail))
    }
}

/// Where the longest region begins that ends at `end`, not before `open`.
pub(super) fn region_at_end(hits: &[Meant], open: u32, end: u32) -> Option<u32> {
    let from = hits.partition_point(|meant| meant.first < open);
    let inside = hits.iter().skip(from).take_while(|meant| meant.first < end);
    let mut ends = inside.filter(|meant| meant.end == end && meant.region);
    ends.next().map(|meant| meant.first)
}

/// Whether a list knows exactly these tokens; `hits` are in the order of the text.
pub(super) fn is_whole(hits: &[Meant], first: u32, end: u32) -> bool {
    let from = hits.partition_point(|meant| meant.first < first);
    let mut here = hits
        .iter()
        .skip(from)
        .take_while(|meant| meant.first == first);
    here.any(|meant| meant.end == end)
}

/// Where the longest region ends that begins inside of `first..end` and goes beyond.
pub(super) fn region_over(hits: &[Meant], first: u32, end: u32) -> Option<u32> {
    let from = hits.partition_point(|meant| meant.first < first);
    let inside = hits.iter().skip(from).take_while(|meant| meant.first < end);
    let over = inside.filter(|meant| meant.end > end && meant.region);
    over.map(|meant| meant.end).max()
}

/// Whether a hit is a country, a province, a regency or a city, or a district whose several words make it sure.
pub(super) fn is_region(class: Class, hit: Hit) -> bool {
    match class {
        Class::Country | Class::Province | Class::Regency | Class::City => true,
        Class::District => hit.len() > 1,
        _ => false,
    }
}

/// The one thing that the lists know by the word at `first`, where it is neither a common word nor
/// something that no name of a person, body or place is.
pub(super) fn only_meaning(hits: &[Meant], first: u32) -> Option<&Meant> {
    let near = hits.partition_point(|meant| meant.first < first);
    let mut alone = hits
        .iter()
        .skip(near)
        .take_while(|meant| meant.first == first && meant.end == first + 1)
        .filter(|meant| !meant.weak);
    let meant = alone.next().filter(|_| alone.next().is_none())?;
    let kind = matches!(
        meant.label,
        Label::Person | Label::Organization | Label::Place
    );
    (kind && !meant.weak && meant.entry.is_some()).then_some(meant)
}

/// A name takes the hit over its tokens, or the one that takes in what stands before it: the head word of
/// a place, the `Kota` of `Wali Kota Bandung`, or a person's titles, the `KH` of `KH Ahmad Dahlan`; and the
/// entry where the hit means one thing alone.
pub(super) fn mean(hits: &[Meant], name: Record) -> Record {
    const TITLES: u32 = 2;
    let (first, end) = (name.first_token(), name.last_token());
    let near = hits.partition_point(|meant| meant.first + TITLES < first);
    let over = |meant: &&Meant| {
        let begins = meant.first == first
            || meant.has_head && meant.first + 1 == first
            || meant.label == Label::Person;
        begins && [meant.end, meant.bare_end].contains(&end) && meant.label == name.label()
    };
    let around = hits
        .iter()
        .skip(near)
        .take_while(|meant| meant.first <= first);
    match around
        .filter(over)
        .max_by_key(|meant| (meant.first, meant.list))
    {
        Some(meant) => {
            if meant.entry.is_some() {
                why::told(Rule::EntryOfHit, Act::Joined, || Some(name.span()));
            }
            name.with_hit(meant.hit)
                .with_entry(meant.entry.map(|entry| entry.0))
        }
        None => name,
    }
}

/// Whether a name of the embedded list stands without the tagger's word, and goes as far as it does: it has a capital,
/// and is of a kind or length that is seldom anything else. `Pemerintah Daerah` is a kind of body, `Orang Tua` and
/// `PDP` mean something else as well. A name put together of a head and a region
/// or body (`Wali Kota Bandung`, `Komisi V DPR`) stays out, since the head may belong to an office.
pub(super) fn is_sure(hit: Hit, class: Class, token: Token) -> bool {
    let is_body = match class {
        Class::International | Class::Ministry => true,
        Class::Party => hit.len() > 1,
        // `Kompas.com`; the name of a newspaper may be any word.
        Class::Media => token.kind() == TokenKind::Url || hit.len() > 2,
        // `Komisi III` alone is part of a parliament's name.
        Class::LocalGovernment | Class::Parliament => false,
        _ => hit.len() > 2,
    };
    let has_capital = Case::of(token) != Case::Small;
    !hit.is_weak()
        && !hit.has_head()
        && !hit.has_tail()
        && match hit.label() {
            Label::Person => false,
            Label::Organization => is_body && has_capital,
            Label::Place => hit.len() > 1 && has_capital,
            Label::Law | Label::Event | Label::Misc | Label::Custom(_) => hit.len() > 1,
        }
}

/// Whether it is a government body with its region (`Kejari Surabaya`, `Pemprov Jawa Barat`), one
/// name though some corpora mark the region alone. An organ of a parliament is none without it
/// (`Komisi III DPR`).
pub(super) fn is_regional(names: &Gazetteer, hit: Hit, class: Class) -> bool {
    let of_region = || {
        names
            .tails(hit)
            .next()
            .is_some_and(|tail| tail.label() == Label::Place)
    };
    let is_body = match class {
        Class::Court
        | Class::Police
        | Class::LocalGovernment
        | Class::Agency
        | Class::Commission => true,
        Class::Military | Class::Parliament => of_region(),
        _ => false,
    };
    is_body && hit.has_tail() && !hit.has_head()
}
