//! The address that is being read.

use super::source::Source;
use super::{Field, Part, Record, code, piece};
use crate::Span;
use crate::lang::designators;
use crate::name::{EntryRef, Lookup};

/// The fields of an address as far as it was read, and the addresses before.
pub(super) struct Draft<'d, 'g> {
    pub(super) source: Source<'d, 'g>,
    /// The address that is being read.
    pub(super) open: Vec<Field>,
    pub(super) hits: Vec<Option<u32>>,
    pub(super) found: Vec<Record>,
    /// The places right before, of which nothing tells what they are: the last two.
    pub(super) unknown: [Option<(Span, Option<u32>)>; 2],
    /// Whether the number of the house stands behind its word.
    pub(super) is_marked: bool,
}

impl<'d, 'g> Draft<'d, 'g> {
    pub(super) fn new(source: Source<'d, 'g>) -> Draft<'d, 'g> {
        Draft {
            source,
            open: Vec::new(),
            hits: Vec::new(),
            found: Vec::new(),
            unknown: [None; 2],
            is_marked: false,
        }
    }

    pub(super) fn is_open(&self) -> bool {
        !self.open.is_empty()
    }

    pub(super) fn has(&self, part: Part) -> bool {
        self.open.iter().any(|field| field.part == part)
    }

    pub(super) fn push(
        &mut self,
        part: Part,
        span: Span,
        entry: Option<EntryRef>,
        hit: Option<u32>,
    ) {
        let mut part = part;
        if part == Part::Street && self.has(Part::Street) && !self.has(Part::Lane) {
            let first = self.source.first_token(span);
            let is_lane = self.source.listed(first).is(designators::LANE);
            let starts_line = self.source.starts_line(first);
            let last = self.open.last();
            let is_beside =
                last.is_some_and(|field| field.part < Part::Hamlet) && (is_lane || !starts_line);
            part = if is_beside { Part::Lane } else { part };
        }
        self.give_way(part, span);
        if self.has(part) {
            self.close();
        }
        if part == Part::Lane && !self.is_open() {
            part = Part::Street;
        }
        self.take_unknown(part, span);
        self.open.push(Field { part, span, entry });
        self.hits.push(hit);
    }

    /// A region told by its word goes before one of its level that nothing tells: `Purwodadi, Kecamatan Purwodadi`, `Kota Masohi Kab.
    /// Maluku Tengah`.
    fn give_way(&mut self, part: Part, span: Span) {
        if !matches!(part, Part::District | Part::Regency) || self.source.told(span).is_none() {
            return;
        }
        let Some(at) = self.open.iter().position(|field| field.part == part) else {
            return;
        };
        let Some(&field) = self.open.get(at) else {
            return;
        };
        let is_bare = self.source.told(field.span).is_none();
        let class = field
            .entry
            .and_then(|entry| Some(self.source.known.entry(entry.0)?.class()));
        let is_unknown = part == Part::Regency && class.and_then(piece::by_class) != Some(part);
        // `Jl. Waru 56 Medan, Desa Purwodadi, Kabupaten Deli Serdang`.
        let behind = self.open.get(at + 1..).unwrap_or_default();
        let is_unknown = is_unknown
            || is_bare
                && behind.iter().any(|lower| {
                    self.source.told(lower.span) < Some(part)
                        && self.source.told(lower.span).is_some()
                });
        if part == Part::District
            && is_bare
            && at + 1 == self.open.len()
            && !self.has(Part::Village)
        {
            self.open[at].part = Part::Village;
            self.open[at].entry = None;
        } else if part == Part::District && is_bare && at == 0 || is_unknown {
            self.open.remove(at);
            self.hits.remove(at);
        }
    }

    /// Places right before a region are what lies in it: `Talise, Kec. Mantikulore`, `Kayu Putih, Pulo Gadung, Jakarta Timur`.
    fn take_unknown(&mut self, part: Part, region: Span) {
        let unknown = std::mem::take(&mut self.unknown);
        let parts = match (part, unknown) {
            (Part::District, _) => [None, Some(Part::Village)],
            (Part::Regency, [Some(_), Some(_)]) => [Some(Part::Village), Some(Part::District)],
            (Part::Regency, _) if self.has(Part::Village) => [None, Some(Part::District)],
            (Part::Regency, _) => [None, Some(Part::Village)],
            _ => return,
        };
        let mut next = region.start();
        let mut taken = [None; 2];
        for (found, (part, unknown)) in taken.iter_mut().zip(parts.into_iter().zip(unknown)).rev() {
            let (Some(part), Some((span, hit))) = (part, unknown) else {
                break;
            };
            let between = self
                .source
                .tokens
                .text
                .get(span.end()..next)
                .unwrap_or("")
                .trim();
            let is_site = self
                .source
                .listed(self.source.first_token(span))
                .is(designators::SITE);
            let is_beside = matches!(between, "" | "," | "-");
            if !self.is_open()
                || self.has(part)
                || self.has(Part::District)
                || is_site
                || !is_beside
            {
                break;
            }
            next = span.start();
            *found = Some((part, span, hit));
        }
        for (part, span, hit) in taken.into_iter().flatten() {
            self.open.push(Field {
                part,
                span,
                entry: None,
            });
            self.hits.push(hit);
        }
    }

    /// Whether nothing but two roads was read, of which neither leads off the other: `Jalan Kartini, Jalan Diponegoro`.
    fn are_roads(&self) -> bool {
        let first = |field: &Field| self.source.listed(self.source.first_token(field.span));
        let is_lane = |field: &Field| first(field).is(designators::LANE);
        let is_road = |field: &Field| field.part <= Part::Lane && !is_lane(field);
        self.open.iter().all(is_road)
    }

    /// Ends the address that is being read, and keeps it where it is one: two fields, one of them below the regency.
    pub(super) fn close(&mut self) {
        self.unknown = [None; 2];
        let is_address = self.open.len() > 1
            && self.open.iter().any(|field| field.part < Part::Regency)
            && self.open.iter().any(|field| {
                !matches!(
                    field.part,
                    Part::House | Part::Km | Part::Block | Part::Building
                )
            })
            && !self.are_roads();
        if is_address {
            code::settle(&self.source.known, &mut self.open, &self.hits);
            let start = self.open.iter().map(|field| field.span.start()).min();
            let end = self.open.iter().map(|field| field.span.end()).max();
            self.found.push(Record {
                span: Span::new(start.unwrap_or(0), end.unwrap_or(0)),
                fields: std::mem::take(&mut self.open),
            });
        }
        self.open.clear();
        self.hits.clear();
        self.is_marked = false;
    }
}
