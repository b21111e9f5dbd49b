//! One list of names out of several: the tagger's, those of the embedded list, the user's own.

use std::cmp::Reverse;
use std::ops::Range;

use super::Record;
use crate::document::EntryRef;
use crate::gazetteer::{Class, Gazetteer, Hit};
use crate::{Label, Token};

/// Decides which names stand where several overlap; keeps its buffers from block to block.
#[derive(Debug, Default)]
pub(crate) struct Resolver {
    /// In the order of the text.
    tagged: Vec<Candidate>,
    listed: Vec<Candidate>,
    /// For each token of the block whether a name has it.
    taken: Vec<bool>,
}

/// A name that may stand, over the tokens `first..end` of the text.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    first: u32,
    end: u32,
    label: Label,
    score: f32,
    right: Right,
    entry: Option<EntryRef>,
}

/// What gives a name its place, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Right {
    /// A list of the user's own: said once, meant always.
    User,
    /// A listed name that holds all that the tagger found in its place, and more.
    Longer,
    /// The tagger, which reads the context.
    Tagger,
    /// A listed name where the tagger found nothing.
    Listed,
    /// A listed name that needs the tagger's word for it.
    Unsure,
}

/// The score of a name that a list vouches for.
const LISTED: f32 = 0.9;

impl Resolver {
    /// A name that the tagger found; they come in the order of the text.
    pub(crate) fn tagged(&mut self, first: u32, end: u32, label: Label, score: f32) {
        self.tagged.push(Candidate {
            first,
            end,
            label,
            score,
            right: Right::Tagger,
            entry: None,
        });
    }

    /// A name of the list with number `list`; `user` tells the user's lists from the embedded one.
    /// `offset` is the number of the token that the hit counts from.
    pub(crate) fn listed(
        &mut self,
        names: &Gazetteer,
        list: usize,
        user: bool,
        offset: u32,
        hit: Hit,
    ) {
        let mut entries = names.entries(hit);
        let Some(entry) = entries.next() else { return };
        let right = match user {
            true => Right::User,
            false if is_sure(hit, entry.class()) => Right::Listed,
            false => Right::Unsure,
        };
        self.listed.push(Candidate {
            first: offset + hit.first() as u32,
            end: offset + hit.end() as u32,
            label: hit.label(),
            score: if user { 1.0 } else { LISTED },
            right,
            entry: entries
                .next()
                .is_none()
                .then(|| EntryRef::new(list, entry.index()))
                .flatten(),
        });
    }

    /// Appends the names that stand to `out`, sorted and disjoint, and forgets the candidates.
    ///
    /// `tokens` are those of the text, `block` those that the candidates are of.
    pub(crate) fn resolve(&mut self, tokens: &[Token], block: Range<usize>, out: &mut Vec<Record>) {
        for listed in &mut self.listed {
            let from = self.tagged.partition_point(|name| name.end <= listed.first);
            let inside = self.tagged.get_mut(from..).unwrap_or_default();
            let mut covered = inside
                .iter_mut()
                .take_while(|name| name.first < listed.end)
                .peekable();
            let met = covered.peek().is_some();
            let mut holds = true;
            for name in covered {
                holds &= listed.first <= name.first && name.end <= listed.end;
                if (name.first, name.end, name.label) == (listed.first, listed.end, listed.label) {
                    name.entry = name.entry.or(listed.entry);
                    holds = false;
                }
            }
            if met && holds && listed.right == Right::Listed && listed.end - listed.first > 1 {
                listed.right = Right::Longer;
            }
        }
        self.listed
            .retain(|candidate| candidate.right != Right::Unsure);
        self.listed.append(&mut self.tagged);
        self.listed
            .sort_by_key(|c| (c.right, Reverse(c.end - c.first), c.first));
        self.taken.clear();
        self.taken.resize(block.len(), false);
        let before = out.len();
        for Candidate {
            first,
            end,
            label,
            score,
            entry,
            ..
        } in self.listed.drain(..)
        {
            let range = (first as usize).saturating_sub(block.start)
                ..(end as usize).saturating_sub(block.start);
            let Some(taken) = self.taken.get_mut(range) else {
                continue;
            };
            if taken.contains(&true) {
                continue;
            }
            taken.fill(true);
            let record = Record::new(tokens, first, end, label, score);
            out.extend(record.map(|record| record.with_entry(entry.map(|entry| entry.0))));
        }
        out.get_mut(before..)
            .unwrap_or_default()
            .sort_by_key(|record| record.span().start());
    }
}

/// Whether a name of the embedded list stands without the tagger's word: it is of a kind whose
/// names are seldom anything else.
fn is_sure(hit: Hit, class: Class) -> bool {
    if hit.is_weak() || hit.label() == Label::Person {
        return false;
    }
    hit.len() > 1
        || hit.has_head()
        || matches!(
            class,
            Class::Country
                | Class::Province
                | Class::International
                | Class::Media
                | Class::Ministry
        )
}
