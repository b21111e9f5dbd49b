//! Streets, buildings and regions.

use std::ops::Range;

use super::draft::Draft;
use super::{Field, Part, piece};
use crate::lang::{designators, people};
use crate::name::{self, EntryRef, Label, Lookup};
use crate::token::{Token, Traits};

/// A name behind the tokens `gap`.
pub(super) fn name(draft: &mut Draft<'_, '_>, name: &name::Record, gap: Range<usize>) {
    let source = draft.source;
    if name.label() != Label::Place {
        draft.unknown = [None; 2];
        // A firm in a building, the bearer of a name: the address is over.
        if name.label() == Label::Person {
            draft.close();
        }
        return;
    }
    let first = name.first_token() as usize;
    let entry = name.entry().map(EntryRef);
    let class = entry
        .and_then(|entry| source.known.entry(entry.0))
        .map(|entry| entry.class());
    // `Tabanan Kab.`
    let behind = || {
        let last = source.listed((name.last_token() as usize).saturating_sub(1));
        last.is(designators::OF_REGENCY).then_some(Part::Regency)
    };
    let told = match name.last_token() - name.first_token() {
        1 => None,
        _ => source.told_at(first).or_else(behind),
    };
    let small = || {
        let is_small = |token: &Token| draft.is_open() && !token.has(Traits::CAPITAL);
        let written = name.span().of(source.tokens.text);
        let written = written.filter(|_| source.tokens.get(first).is_some_and(is_small));
        source.known.classes_of(written?).find_map(piece::by_class)
    };
    let part = told
        .or_else(|| class.and_then(piece::by_class))
        .or_else(small);
    // `Provinsi Banten di Desa Raja`: not what it lies in follows, but another address.
    // Only where an address is open is the gap as short as `bridges` lets it be.
    let goes_down = |field: &Field| part.is_some_and(|part| field.part > part);
    if draft.open.last().is_some_and(goes_down)
        && gap
            .into_iter()
            .any(|at| source.listed(at).is(people::BEFORE_PLACE))
    {
        draft.close();
    }
    if !draft.is_open() && told.is_some() && is_ruled(draft, first) {
        return;
    }
    match part {
        Some(part) if told.is_none() && draft.has(part) => again(draft, name, part),
        Some(part) => draft.push(part, name.span(), entry, name.hit()),
        None => place(draft, name),
    }
}

/// Whether an office stands before a level, which is no address then: `Kepala Desa Suka Maju, Kabupaten Bogor`.
fn is_ruled(draft: &Draft<'_, '_>, first: usize) -> bool {
    let source = draft.source;
    let Some(office) = first.checked_sub(1) else {
        return false;
    };
    let seat = office.checked_sub(1).map(|seat| source.listed(seat));
    source.listed(office).is(designators::OF_OFFICE)
        && !seat.is_some_and(|word| word.is(designators::SEAT_OF_OFFICE))
}

/// A region without its word, where the address has one of its level: the same once more (`Denpasar⏎Denpasar Kota`), or
/// another of its name (`Kabupaten Merangin - Jambi`).
fn again(draft: &mut Draft<'_, '_>, name: &name::Record, part: Part) {
    let source = draft.source;
    let known = source.known;
    let candidates = |hit: Option<u32>| {
        let all = hit.map(|hit| known.candidates(hit));
        all.into_iter().flatten()
    };
    let before = draft.open.iter().position(|field| field.part == part);
    let written = before.and_then(|at| draft.open.get(at)?.span.of(source.tokens.text));
    let is_written = || {
        written
            .unwrap_or("")
            .eq_ignore_ascii_case(name.span().of(source.tokens.text).unwrap_or(""))
    };
    let hit = before.and_then(|at| draft.hits.get(at).copied().flatten());
    let is_same = name
        .entry()
        .is_some_and(|own| candidates(hit).any(|(number, _)| number == own))
        || is_written();
    if is_same {
        return;
    }
    let mut parts = candidates(name.hit()).filter_map(|(_, entry)| piece::by_class(entry.class()));
    let other = parts.find(|&other| other > part && !draft.has(other));
    match other {
        Some(other) => draft.push(other, name.span(), None, name.hit()),
        None => draft.push(part, name.span(), name.entry().map(EntryRef), name.hit()),
    }
}

/// A place without a word for what it is.
fn place(draft: &mut Draft<'_, '_>, name: &name::Record) {
    let source = draft.source;
    if !draft.is_open() {
        // `Pondok Karya Agung Blok B`.
        if source
            .listed(name.last_token() as usize)
            .is(designators::OF_BLOCK)
        {
            draft.push(Part::Building, name.span(), None, None);
        }
        return;
    }
    // `Jakarta Pusat, Bandung`: a name of a city and a regency; which, the codes tell.
    let known = source.known;
    let parts = name.hit().into_iter().flat_map(|hit| known.candidates(hit));
    let mut parts = parts.filter_map(|(_, entry)| piece::by_class(entry.class()));
    let is_level = |part: Part| (Part::District..=Part::Province).contains(&part);
    let part = parts.find(|&part| is_level(part) && !draft.has(part));
    match part {
        Some(part) => draft.push(part, name.span(), None, name.hit()),
        None => draft.unknown = [draft.unknown[1], Some((name.span(), name.hit()))],
    }
}
