//! Tagging the sentences of a block.

use std::ops::Range;

use super::Shared;
use super::memory::{Memory, Scratch};
use super::piece::Piece;
use super::writing::{casing, has_shouted, keep_shouted};
use crate::document::Data;
use crate::label::Label;
use crate::name::ListHit;
use crate::sentence;
use crate::tagger::{self, Casing, Mode, Model, Name};
use crate::view::Columns;

/// Tags the tokens `block`.
pub(super) struct Tagging<'a> {
    pub(super) shared: &'a Shared,
    pub(super) model: &'a Model,
    pub(super) data: &'a Data,
    pub(super) memory: &'a mut Memory,
    pub(super) text: &'a str,
    pub(super) block: Range<usize>,
}

impl Tagging<'_> {
    /// Tags each of the `sentences`, or the block as one where there are none; `mode` is the text's.
    pub(super) fn tag(mut self, sentences: Range<usize>, mode: Mode) {
        let mut pieces = std::mem::take(&mut self.memory.scratch.pieces);
        self.part(sentences, mode, &mut pieces);
        self.learn(&pieces);
        // The hits of the embedded list in this block.
        let hits = &self.data.hits;
        let mut next_hit = hits.partition_point(|listed| listed.hit.first() < self.block.start);
        for piece in pieces.drain(..) {
            self.read_hits(&piece, &mut next_hit);
            self.decode(&piece);
        }
        self.memory.scratch.pieces = pieces;
        self.hand_over();
    }

    /// After its dateline a report begins like any sentence, and so does each cell of a table.
    fn part(&self, sentences: Range<usize>, mode: Mode, pieces: &mut Vec<Piece>) {
        let tokens = &self.data.tokens;
        let piece = |words: Range<usize>, known: Option<Casing>| {
            let tokens = tokens.get(words.clone()).unwrap_or_default();
            let casing = known.unwrap_or_else(|| casing(tokens));
            let mode = casing.of_sentence(mode);
            let may_shout = mode == Mode::Cased && casing.has_shouted();
            Piece {
                words,
                mode,
                is_shouted: may_shout && has_shouted(tokens),
            }
        };
        let casings = self.memory.scratch.casings.get(sentences.clone());
        let sentences = self.data.sentences.get(sentences).unwrap_or_default();
        if sentences.is_empty() {
            pieces.push(piece(self.block.clone(), None));
        }
        for (sentence, casing) in sentences.iter().zip(casings.unwrap_or_default()) {
            let all = sentence.tokens();
            let inside = tokens.get(all.clone()).unwrap_or_default();
            let start = all.start + sentence::dateline(self.text, inside);
            let rest = tokens.get(start..all.end).unwrap_or_default();
            if start > all.start {
                pieces.push(piece(all.start..start, None));
            }
            for cell in sentence::cells(self.text, rest) {
                let words = start + cell.start..start + cell.end;
                let known = Some(*casing).filter(|_| words == all);
                pieces.push(piece(words, known));
            }
        }
    }

    /// Works out the rows of the new words of all pieces at once: the code that does it and the code that tags do not
    /// fit the nearest cache together.
    fn learn(&mut self, pieces: &[Piece]) {
        let Memory {
            rows,
            types,
            scratch,
            ..
        } = &mut *self.memory;
        for piece in pieces {
            let ids = piece.of(&self.block, &scratch.ids);
            for view in piece.modes().filter_map(|mode| self.model.view(mode)) {
                rows.learn(&view, types, ids);
            }
        }
    }

    /// What the embedded list knows in a piece.
    fn read_hits(&mut self, piece: &Piece, next: &mut usize) {
        let names = self.shared.own_names();
        let Range { start, end } = piece.words;
        let hits = &mut self.memory.scratch.tagger_hits;
        hits.clear();
        let inside = |listed: &&ListHit| listed.hit.first() < end;
        while let Some(&ListHit { list, hit }) = self.data.hits.get(*next).filter(inside) {
            *next += 1;
            if usize::from(list) == Shared::OWN_LIST && hit.first() >= start && hit.end() <= end {
                hits.extend(tagger::hit(names, hit, start));
            }
        }
    }

    /// The names of a piece.
    fn decode(&mut self, piece: &Piece) {
        let Memory { rows, scratch, .. } = &mut *self.memory;
        let Scratch {
            ids,
            tagger_hits,
            names,
            shouted,
            tagged,
            chain,
            ..
        } = scratch;
        for mode in piece.modes() {
            let Some(view) = self.model.view(mode) else {
                continue;
            };
            let first = names.len();
            let scores = self.shared.stages.scores;
            let ids = piece.of(&self.block, ids);
            chain.tag(&view, rows.of(view.mode), ids, tagger_hits, scores, names);
            if mode != piece.mode {
                let tokens = self.data.tokens.get(piece.words.clone());
                let is_person =
                    |name: &Name| self.shared.labels.get(name.kind()) == Some(&Label::Person);
                keep_shouted(tokens.unwrap_or_default(), names, first, shouted, is_person);
            }
        }
        tagged.extend(names.drain(..).map(|name| (piece.words.start, name)));
    }

    /// Gives the resolver the names of the block.
    fn hand_over(&mut self) {
        let Memory {
            classes, scratch, ..
        } = &mut *self.memory;
        let Scratch {
            tagged,
            resolver,
            text_words,
            ..
        } = scratch;
        let columns = Columns::new(self.text, &self.data.tokens, classes, text_words, &[]);
        let mut taken = resolver.tagged(columns.view());
        for (start, name) in tagged.drain(..) {
            let Some(&label) = self.shared.labels.get(name.kind()) else {
                continue;
            };
            let words = name.words();
            let words = start + words.start..start + words.end;
            taken.add(words, label, name.score().unwrap_or(f32::NAN));
        }
    }
}
