//! What a worker keeps from text to text.

use super::piece::Piece;
use crate::entity::{Firms, Joined, Recovery, Repeats, Resolver};
use crate::gazetteer::{Hit, Symbol};
use crate::lang::Word;
use crate::link::Linker;
use crate::official;
use crate::quantity::{self, Lexeme};
use crate::rule::Match;
use crate::tagger::{self, Casing, Chain, Name, RowsOfModes};
use crate::text::{reuse, reuse_text};
use crate::token::{Types, retain};
use crate::view::Classes;

/// What a worker keeps from text to text, and leaves to the next worker: what it has worked out of
/// words, and its buffers. None of it shows in what is found.
#[derive(Debug, Default)]
pub(super) struct Memory {
    pub(super) types: Types<WordType>,
    /// What words say about an office, and which each token of the text says.
    pub(super) classes: Classes,
    /// What further lists than the first know of each word type, by its number.
    pub(super) further: Vec<Symbol>,
    pub(super) rows: RowsOfModes,
    pub(super) scratch: Scratch,
}

/// What depends on a word alone.
#[derive(Clone, Copy, Debug)]
pub(super) struct WordType {
    pub(super) lexeme: Lexeme,
    /// The number of what it says about an office.
    pub(super) class: u16,
    /// What the first list knows of it.
    pub(super) symbol: Symbol,
    pub(super) word: Word,
}

/// What is worked out for one block or text and forgotten.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    pub(super) ids: Vec<u32>,
    pub(super) lexemes: Vec<Lexeme>,
    pub(super) parted: quantity::Parted,
    /// Of the list that is being searched.
    pub(super) symbols: Vec<Symbol>,
    pub(super) text_words: Vec<Word>,
    pub(super) hits: Vec<Hit>,
    /// How each sentence of the text is written.
    pub(super) casings: Vec<Casing>,
    /// Of the block, as they are tagged.
    pub(super) pieces: Vec<Piece>,
    pub(super) tagger_hits: Vec<tagger::Hit>,
    pub(super) names: Vec<Name>,
    /// Names in capitals, and those they are put between.
    pub(super) shouted: [Vec<Name>; 2],
    /// The names of a block, each with the token that its words are counted from.
    pub(super) tagged: Vec<(usize, Name)>,
    pub(super) chain: Chain,
    pub(super) key: String,
    /// What the user's patterns found in the text.
    pub(super) matches: Vec<Match>,
    pub(super) resolver: Resolver,
    pub(super) joined: Joined,
    pub(super) firms: Firms,
    pub(super) repeats: Repeats,
    pub(super) recovery: Recovery,
    pub(super) blocks: official::Blocks,
    pub(super) officials: official::Finder,
    pub(super) linker: Linker,
}

impl Memory {
    /// Empties what the last text filled. What it left unused for the most part is given back.
    pub(super) fn clear(&mut self) {
        self.classes.clear();
        let Scratch {
            casings,
            text_words,
            key,
            joined,
            officials,
            ..
        } = &mut self.scratch;
        joined.clear();
        reuse(casings);
        reuse(text_words);
        reuse_text(key);
        officials.clear();
    }

    /// Empties what its own stage empties before it fills it anew.
    fn clear_stages(&mut self) {
        let Scratch {
            firms,
            repeats,
            recovery,
            blocks,
            linker,
            ..
        } = &mut self.scratch;
        firms.clear();
        repeats.clear();
        recovery.clear();
        blocks.clear();
        linker.clear();
    }

    /// Gives back whatever outgrew what every worker keeps, before it waits for another.
    pub(super) fn rest(&mut self, lists: usize) {
        // Of what is empty already little stays.
        for _ in 0..2 {
            self.clear();
            self.clear_stages();
        }
        if self.types.is_full() {
            self.forget(lists);
        }
    }

    /// Forgets the words that were met least; all `lists` but the first keep symbols apart.
    pub(super) fn forget(&mut self, lists: usize) {
        let kept = self.types.forget();
        retain(&mut self.further, lists.saturating_sub(1), &kept);
        self.rows.retain(&kept);
    }
}
