//! What may be a name in a block, beside what the tagger finds.

use std::ops::Range;

use super::Shared;
use super::memory::{Memory, Scratch};
use crate::document::Data;
use crate::entity::{Balinese, Designators, LawTitles, ShortPlaces};
use crate::gazetteer::Case;
use crate::name::ListHit;
use crate::quantity::CodeKind;
use crate::tagger::Mode;
use crate::view::Columns;

/// Gives the resolver what lists, patterns and the form of names tell of the tokens `block`.
pub(super) struct Intake<'a> {
    pub(super) shared: &'a Shared,
    pub(super) data: &'a mut Data,
    pub(super) memory: &'a mut Memory,
    pub(super) block: Range<usize>,
}

impl Intake<'_> {
    pub(super) fn take(mut self, text: &str, mode: Mode) {
        self.look_up(text, mode);
        self.patterns();
        self.values();
        self.joints();
        self.shapes(text, mode);
    }

    /// Looks the names of every list up.
    fn look_up(&mut self, text: &str, mode: Mode) {
        let Scratch {
            ids,
            symbols,
            hits,
            resolver,
            ..
        } = &mut self.memory.scratch;
        let tokens = self.data.tokens.get(self.block.clone()).unwrap_or_default();
        let further = self.shared.lists.len().saturating_sub(1);
        let begun = self.data.hits.len();
        for (list, names) in self.shared.lists.iter().enumerate() {
            if let Some(nth) = list.checked_sub(1) {
                let known = |&id: &u32| self.memory.further.get(id as usize * further + nth);
                symbols.clear();
                symbols.extend(ids.iter().filter_map(known));
            }
            let case = |at: usize| match (mode, tokens.get(at)) {
                (Mode::Cased, Some(&token)) => Case::of(token),
                _ => Case::Any,
            };
            hits.clear();
            names.find(symbols, case, hits);
            let moved = hits.iter().map(|hit| ListHit {
                list: list as u8,
                hit: hit.moved(self.block.start),
            });
            self.data.hits.extend(moved);
        }
        let inside = self.data.hits.get_mut(begun..).unwrap_or_default();
        if further > 0 {
            // The lists were searched one after the other; what follows reads by position.
            inside.sort_by_key(|listed| listed.hit.first());
        }
        for (number, &ListHit { list, hit }) in (begun..).zip(inside.iter()) {
            let list = usize::from(list);
            let Some(names) = self.shared.lists.get(list) else {
                continue;
            };
            resolver.listed((text, &self.data.tokens), names, list, number, hit);
        }
    }

    /// Takes in what patterns found.
    fn patterns(&mut self) {
        let Scratch {
            matches, resolver, ..
        } = &mut self.memory.scratch;
        let from = matches.partition_point(|found| (found.first as usize) < self.block.start);
        let inside = matches.iter().skip(from);
        let inside = inside.take_while(|found| (found.first as usize) < self.block.end);
        inside
            .filter(|found| found.end as usize <= self.block.end)
            .for_each(|&found| resolver.matched(found));
    }

    /// A regulation with kind, number and year is a name too; letters in the number of a car, a case or a letter are none.
    fn values(&mut self) {
        use CodeKind::{Letter, Plate};
        let Data {
            tokens, quantities, ..
        } = &self.data;
        let start = tokens
            .get(self.block.start)
            .map_or(0, |token| token.start());
        let from = quantities.partition_point(|quantity| quantity.span().start() < start);
        let resolver = &mut self.memory.scratch.resolver;
        for quantity in quantities.get(from..).unwrap_or_default() {
            let words = || {
                let span = quantity.span();
                let first = tokens.partition_point(|token| token.start() < span.start());
                first..tokens.partition_point(|token| token.start() < span.end())
            };
            if matches!(quantity.identifies(), Some(Plate | CodeKind::Case | Letter)) {
                resolver.code(words());
            } else if let Some(legal) = quantity.law()
                && legal.kind().is_some()
                && legal.year().is_some()
                && legal.article().is_none()
            {
                resolver.regulation(words());
            }
        }
    }

    /// Hyphens that join names.
    fn joints(&mut self) {
        let Scratch {
            joined, resolver, ..
        } = &mut self.memory.scratch;
        let joints = joined.joints();
        let from = joints.partition_point(|joint| joint.token < self.block.start);
        let inside = joints.iter().skip(from);
        inside
            .take_while(|joint| joint.token < self.block.end)
            .for_each(|&joint| resolver.joint(joint));
    }

    /// Names that their first word tells, where capitals do, and what is no name in the title of a law.
    fn shapes(&mut self, text: &str, mode: Mode) {
        let Scratch {
            text_words,
            resolver,
            ..
        } = &mut self.memory.scratch;
        // A view counts from the start of what it is given.
        let first = self.block.start;
        let (tokens, classes) = (&self.data.tokens, &self.memory.classes);
        let block = self.block.clone();
        let columns = Columns::of_block(text, tokens, classes, text_words, block);
        let view = columns.view();
        let cased = mode == Mode::Cased;
        if cased || !view.is_small() {
            Designators { view, cased }.find(|name| resolver.designated(name.shifted(first)));
        }
        Balinese(view).find(|name| resolver.designated(name.shifted(first)));
        ShortPlaces(view).find(|name| resolver.designated(name.shifted(first)));
        LawTitles(view).find(|title| resolver.mask(first + title.start..first + title.end));
    }
}
