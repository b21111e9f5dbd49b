//! Names that stand by their form, without a word of the tagger: what their own first word tells, and what a hyphen joins.

use std::ops::Range;

use super::LISTED;
use crate::entity::candidate::{Candidate, Right};
use crate::entity::designated::Designated;
use crate::entity::joined::Joint;
use crate::entity::meant::{Meant, is_whole, region_at_end, region_over};
use crate::label::Label;
use crate::lang::{Word, designators};
use crate::token::{Token, Traits};

/// The score of a name that its own first word tells, where a list knows all of it, and where none does: the shares that
/// were right of 318 and 294 names of all genres.
const DESIGNATED_LISTED: f32 = 0.98;
const DESIGNATED: f32 = 0.8;
/// So many words before a hyphen a listed name may begin that it joins to another.
const MOST_BEFORE_JOINT: u32 = 6;

/// Takes in the designated names of a block.
pub(super) struct Told<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    /// In the order of the text.
    pub(super) hits: &'a [Meant],
    /// Tokens in which nothing is named, in the order of the text.
    pub(super) masked: &'a [Range<u32>],
    /// The tagger's, in the order of the text.
    pub(super) tagged: &'a mut [Candidate],
    /// Where the names go.
    pub(super) listed: &'a mut Vec<Candidate>,
    /// Where the designated name before ends.
    pub(super) settled: u32,
}

impl Told<'_> {
    /// Takes in a name that its own first word tells, unless it stands in a body's name or is masked; names come in the
    /// order of the text.
    pub(super) fn take(&mut self, designated: &Designated) {
        let mut name = Candidate {
            first: designated.tokens.start as u32,
            end: designated.tokens.end as u32,
            label: designated.label,
            score: DESIGNATED,
            right: match designated.is_sure {
                true => Right::Designated,
                false => Right::Listed,
            },
            priority: 0,
        };
        let from = self.tagged.partition_point(|other| other.end <= name.first);
        let is_met = self
            .tagged
            .get(from)
            .is_some_and(|other| other.first < name.end);
        // `Dinas Sosial Kota Bogor`; `SMA Negeri 1 Kertek` that the tagger took further.
        if !designated.is_sure && is_met {
            return;
        }
        if self.is_in_body(&name, from) || name.is_within(self.masked) {
            return;
        }
        name.end = self.end(designated, &name, from);
        self.settled = name.end;
        if name.label == Label::Person {
            self.cut_before(&name, from);
        }
        self.part_region(&mut name, designated.open as u32);
        if is_whole(self.hits, name.first, name.end) {
            name.score = DESIGNATED_LISTED;
        }
        self.listed.push(name);
    }

    /// The tagger's names over a name, of those from `from` on.
    fn over(&self, name: &Candidate, from: usize) -> impl Iterator<Item = &Candidate> + use<'_> {
        let end = name.end;
        let rest = self.tagged.get(from..).unwrap_or_default().iter();
        rest.take_while(move |other| other.first < end)
    }

    /// What begins inside of the designated name before is no body: `Kel. [Sukorejo Kec. Menganti]`.
    fn is_in_body(&self, name: &Candidate, from: usize) -> bool {
        self.over(name, from).any(|other| {
            let is_longer = other.end > name.end && other.label == name.label;
            other.label == Label::Organization
                && other.first >= self.settled
                && (other.first < name.first || other.first == name.first && is_longer)
        })
    }

    /// Where a designated name ends: with the region that goes on (`Kabupaten Deli⏎Serdang`), or before a place that the
    /// tagger tells where it is written small (`Jl melati [denpasar barat]`) or ends the street itself right before it
    /// (`Jalan Tukad Musi [Renon]`).
    fn end(&self, designated: &Designated, name: &Candidate, from: usize) -> u32 {
        let next = self.tokens.get(name.end as usize);
        let is_next =
            next.is_some_and(|next| Word::of(next.text(self.text)).is(designators::LEVEL));
        let region = (designated.is_level && !is_next)
            .then(|| region_over(self.hits, name.first, name.end))
            .flatten();
        let name = Candidate {
            end: region.unwrap_or(name.end),
            ..*name
        };
        let is_small = |other: &Candidate| {
            let first = self.tokens.get(other.first as usize);
            first.is_some_and(|token| !token.has(Traits::CAPITAL))
        };
        // Cities have by-names: `Kota Serambi Mekah`.
        let is_low = self.tokens.get(name.first as usize).is_some_and(|first| {
            let word = Word::of(first.text(self.text));
            word.is(designators::STREET)
                || word.is(designators::OF_VILLAGE)
                || word.is(designators::OF_HAMLET)
        });
        let mut street = None;
        for other in self.over(&name, from) {
            let is_behind = other.first >= designated.open as u32 && other.end >= name.end;
            if other.label == Label::Place
                && is_behind
                && (is_small(other) || street == Some(other.first) && is_low)
            {
                return other.first;
            }
            street =
                (other.first == name.first && other.label == Label::Place).then_some(other.end);
        }
        name.end
    }

    /// `Kota Denpasar | I Gusti Ngurah Jaya Negara`, one name to the tagger.
    fn cut_before(&mut self, name: &Candidate, from: usize) {
        let rest = self.tagged.get_mut(from..).unwrap_or_default().iter_mut();
        let over = rest.take_while(|other| other.first < name.first && other.end > name.first);
        over.for_each(|other| other.end = name.first);
    }

    /// `Kecamatan Sukolilo Surabaya`: the region at its end is another name.
    fn part_region(&mut self, name: &mut Candidate, open: u32) {
        while let Some(region) = region_at_end(self.hits, open, name.end) {
            self.listed.push(Candidate {
                first: region,
                score: LISTED,
                right: Right::Listed,
                ..*name
            });
            name.end = region;
        }
    }
}

/// What the lists have, or habit tells, on either side of a hyphen that joins names: it stands where the tagger found
/// nothing. `hits` are in the order of the text.
pub(super) fn beside(joint: Joint, hits: &[Meant]) -> impl Iterator<Item = Candidate> {
    let at = joint.token as u32;
    let is_near = |meant: &Meant| !matches!(meant.label, Label::Law | Label::Event);
    let longest = move |first: u32, last: u32, touches: fn(&Meant, u32) -> bool| {
        let from = hits.partition_point(|meant| meant.first < first);
        let near = hits.iter().skip(from);
        let near = near.take_while(move |meant| meant.first <= last);
        near.filter(|meant| touches(meant, last) && is_near(meant))
            .max_by_key(|meant| (!meant.weak, meant.end - meant.first))
    };
    let before = longest(at.saturating_sub(MOST_BEFORE_JOINT), at, |meant, at| {
        meant.end == at
    });
    let behind = longest(at + 1, at + 1, |meant, at| meant.first == at);
    let bare = [(at.saturating_sub(1), at), (at + 1, at + 2)];
    let sides = [before, behind].into_iter().zip(bare).zip(joint.persons);
    sides.filter_map(|((listed, bare), is_person)| {
        let (first, end, label) = match listed {
            Some(meant) => (meant.first, meant.end, meant.label),
            None if is_person => (bare.0, bare.1, Label::Person),
            None => return None,
        };
        Some(Candidate {
            first,
            end,
            label,
            score: LISTED,
            right: Right::Listed,
            priority: 0,
        })
    })
}
