//! One list of names out of several: the tagger's, those of the embedded list, the user's own.

use std::cmp::Reverse;
use std::ops::Range;

use super::bracket::{self, Half};
use super::candidate::{Candidate, Right};
use super::chat::is_abbreviated;
use super::common_acronym::is_common;
use super::designated::{Designated, is_bare};
use super::generic::{is_generic, is_tongue};
use super::joined::Joint;
use super::meant::{
    Meant, is_region, is_regional, is_sure, is_whole, mean, only_meaning, region_at_end,
    region_over,
};
use crate::Span;
use crate::gazetteer::{Case, Gazetteer, Hit};
use crate::lang::{OfficeClass, Word, designators, people};
use crate::name::{EntryRef, Label, Record};
use crate::rule::Match;
use crate::token::{Token, TokenKind, Traits};
use crate::view::Classes;
use crate::why::{self, Act, Rule};

/// Decides which names stand where several overlap; keeps its buffers from block to block.
#[derive(Debug, Default)]
pub(crate) struct Resolver {
    /// In the order of the text.
    tagged: Vec<Candidate>,
    listed: Vec<Candidate>,
    hits: Vec<Meant>,
    /// Names that their own first word tells.
    designated: Vec<Designated>,
    /// Tokens in which nothing is named, in the order of the text.
    masked: Vec<Range<u32>>,
    /// Hyphens between names.
    joints: Vec<Joint>,
    /// For each token of the block whether a name has it.
    taken: Vec<bool>,
}

/// The score of a name whose label a list or a neighbour tells.
const LISTED: f32 = 0.9;
/// The score of a listed name in which the tagger found a shorter one; of a name that its own first word tells,
/// where a list knows all of it, and where none does: the shares that were right of 990, 318 and 294 names of all genres.
const LISTED_LONGER: f32 = 0.95;
const DESIGNATED_LISTED: f32 = 0.98;
const DESIGNATED: f32 = 0.8;
/// The score of a listed name of which the tagger knows nothing.
const LISTED_ALONE: f32 = 0.4;
/// A name of more tokens is none: what reads names may look at all of one from each of its tokens.
const LONGEST: usize = 32;

/// So many words before a hyphen a listed name may begin that it joins to another.
const MOST_BEFORE_JOINT: u32 = 6;

impl Resolver {
    /// A name that the tagger found over the tokens `words` of a text; names come in its order.
    pub(crate) fn tagged(
        &mut self,
        text: &str,
        tokens: &[Token],
        classes: &Classes,
        words: Range<usize>,
        label: Label,
        score: f32,
    ) {
        if words.is_empty() || words.len() > LONGEST {
            return;
        }
        let words = after_head(tokens, classes, words);
        let inside = tokens.get(words.clone()).unwrap_or_default();
        let next = self
            .joints
            .partition_point(|joint| joint.token < words.start);
        let joint = self.joints.get(next).map(|joint| joint.token);
        if let Some(joint) = joint.filter(|joint| words.contains(joint)) {
            for part in [words.start..joint, joint + 1..words.end] {
                // The `se` of `se-Jawa Barat` is no name.
                if tokens
                    .get(part.start)
                    .is_some_and(|&first| Case::of(first) != Case::Small)
                {
                    self.tagged(text, tokens, classes, part, label, score);
                }
            }
            return;
        }
        // `[Budi Santoso alias Gareng]`: two mentions of one person.
        const ALIAS: std::ops::RangeInclusive<usize> = 3..=5;
        let is_alias = |token: &Token| {
            ALIAS.contains(&token.span().len()) && Word::of(token.text(text)).is(people::ALIAS)
        };
        if label == Label::Person
            && inside.len() > 2
            && let Some(alias) = inside.iter().position(is_alias)
        {
            let alias = words.start + alias;
            self.tagged(text, tokens, classes, words.start..alias, label, score);
            self.tagged(text, tokens, classes, alias + 1..words.end, label, score);
            return;
        }
        let whole = || Some(Span::new(inside.first()?.start(), inside.last()?.end()));
        let name = whole().and_then(|span| span.of(text)).unwrap_or("");
        if is_common(name) {
            why::told(Rule::CommonAcronym, Act::Dropped, whole);
            return;
        }
        if is_abbreviated(name) {
            why::told(Rule::AbbreviatedWord, Act::Dropped, whole);
            return;
        }
        let before = words.start.checked_sub(1).and_then(|at| tokens.get(at));
        if label == Label::Place && before.is_some_and(|before| is_tongue(before.text(text))) {
            why::told(Rule::Tongue, Act::Dropped, whole);
            return;
        }
        let mut words = words;
        if label == Label::Person {
            // What was found behind the particle is a part of the name that holds it.
            let last = self.tagged.last_mut();
            if let Some(name) = last.filter(|name| name.end as usize > words.start) {
                if name.label == label {
                    name.end = name.end.max(words.end as u32);
                }
                return;
            }
            let end = after_particles(text, tokens, words.end);
            if end > words.end && end - words.start <= LONGEST {
                why::told(Rule::ParticleJoins, Act::Joined, whole);
                words.end = end;
            }
        }
        // `Sekolah Taman Melati`, a place to the tagger.
        let is_school = label == Label::Place
            && words.len() > 1
            && inside.first().is_some_and(|first| {
                let word = Word::of(first.text(text));
                word.is(designators::INSTITUTION) || word.is(designators::SCHOOL)
            });
        let label = if is_school {
            why::told(Rule::NamedAfter, Act::Relabelled, whole);
            Label::Organization
        } else {
            label
        };
        if self.named_behind_acronym(text, tokens, &words, score) {
            why::told(Rule::BracketJoins, Act::Joined, whole);
            return;
        }
        // `Lapangan [Ahmad Yani]`.
        let head = words.start.checked_sub(1).and_then(|head| tokens.get(head));
        let is_site = label == Label::Person
            && head.is_some_and(|&head| {
                Case::of(head) != Case::Small
                    && Word::of(head.text(text)).is(designators::SITE)
                    && self.tagged.last().is_none_or(|name| (name.end as usize) < words.start)
            })
            // `Marsekal Lapangan Asim Munir`.
            && !words.start.checked_sub(2).is_some_and(|before| {
                tokens.get(before).is_some_and(|token| {
                    token.kind() == TokenKind::Word && token.has(Traits::CAPITAL)
                })
            });
        if is_site {
            why::told(Rule::NamedAfter, Act::Relabelled, whole);
            self.push(
                words.start - 1..words.end,
                Label::Place,
                score,
                Right::Tagger,
            );
            return;
        }
        let half = if name.contains(['(', ')']) {
            bracket::half(inside.iter().map(|token| token.text(text)))
        } else {
            None
        };
        match half {
            None if is_generic(name) || is_bare(name) => {
                self.push(words, label, score, Right::Generic);
            }
            None => self.push(words, label, score, Right::Tagger),
            Some(Half::Closing(at)) => match self.before(text, tokens, &words, label) {
                // `Pengadilan Negeri (PN) Semarang` is one name.
                Some((name, "(")) => {
                    why::told(Rule::BracketJoins, Act::Joined, whole);
                    name.lengthen(words.end, score);
                }
                _ => {
                    why::told(Rule::BracketCuts, Act::Cut, whole);
                    let inside = words.start..words.start + at;
                    self.push(inside, label, score, Right::Tagger);
                }
            },
            Some(Half::Opening(at)) => {
                why::told(Rule::BracketCuts, Act::Cut, whole);
                for words in [
                    words.start..words.start + at,
                    words.start + at + 1..words.end,
                ] {
                    self.push(words, label, score, Right::Tagger);
                }
            }
        }
    }

    /// Joins what was found behind the acronym of a kind of body to it: `Rumah Sakit Umum Daerah (RSUD) | Mardi Waluyo`.
    fn named_behind_acronym(
        &mut self,
        text: &str,
        tokens: &[Token],
        words: &Range<usize>,
        score: f32,
    ) -> bool {
        let word = |at: usize| tokens.get(at).map_or("", |token| token.text(text));
        let Some(open) = words.start.checked_sub(3).filter(|&open| word(open) == "(") else {
            return false;
        };
        let is_acronym = tokens
            .get(open + 1)
            .is_some_and(|&token| Case::of(token) == Case::Upper && token.span().len() > 1);
        if word(open + 2) != ")" || !is_acronym {
            return false;
        }
        let inside = |name: &Candidate| name.first as usize > open;
        let acronyms = self
            .tagged
            .iter()
            .rev()
            .take_while(|name| inside(name))
            .count();
        let kept = self.tagged.len() - acronyms;
        let kind = kept
            .checked_sub(1)
            .and_then(|last| self.tagged.get_mut(last));
        let kind = kind.filter(|kind| {
            kind.right == Right::Generic
                && kind.end as usize == open
                && words.end - kind.first as usize <= LONGEST
        });
        let Some(kind) = kind else {
            return false;
        };
        kind.lengthen(words.end, score);
        self.tagged.truncate(kept);
        true
    }

    /// The name of that label which ends one token before `words`, and the word between; none where both together
    /// are too long for a name.
    fn before<'t>(
        &mut self,
        text: &'t str,
        tokens: &[Token],
        words: &Range<usize>,
        label: Label,
    ) -> Option<(&mut Candidate, &'t str)> {
        let name = self.tagged.last_mut().filter(|name| {
            name.label == label
                && name.end as usize + 1 == words.start
                && words.end - name.first as usize <= LONGEST
        })?;
        let between = tokens.get(name.end as usize)?.text(text);
        Some((name, between))
    }

    /// A name that its own first word tells.
    pub(crate) fn designated(&mut self, name: Designated) {
        self.designated.push(name);
    }

    /// A hyphen between two names.
    pub(crate) fn joint(&mut self, joint: Joint) {
        self.joints.push(joint);
    }

    /// What the lists have, or habit tells, on either side of a hyphen that joins names: it stands where the tagger found
    /// nothing.
    fn take_joined(&mut self) {
        for joint in self.joints.drain(..) {
            let at = joint.token as u32;
            for (side, is_person) in [(at, joint.persons[0]), (at + 1, joint.persons[1])] {
                let is_beside = |meant: &&Meant| {
                    let touches = match side == at {
                        true => meant.end == at,
                        false => meant.first == side,
                    };
                    touches && !matches!(meant.label, Label::Law | Label::Event)
                };
                let from = at.saturating_sub(MOST_BEFORE_JOINT);
                let from = self.hits.partition_point(|meant| meant.first < from);
                let near = self.hits.iter().skip(from);
                let near = near.take_while(|meant| meant.first <= side);
                let longest = near.filter(is_beside);
                let longest = longest.max_by_key(|meant| (!meant.weak, meant.end - meant.first));
                let bare = match side == at {
                    true => (at.saturating_sub(1), at),
                    false => (side, side + 1),
                };
                let found = match longest {
                    Some(meant) => Some((meant.first, meant.end, meant.label)),
                    None if is_person => Some((bare.0, bare.1, Label::Person)),
                    None => None,
                };
                self.listed
                    .extend(found.map(|(first, end, label)| Candidate {
                        first,
                        end,
                        label,
                        score: LISTED,
                        right: Right::Listed,
                        priority: 0,
                    }));
            }
        }
    }

    /// Tokens in which nothing is named, not before those told so far.
    pub(crate) fn mask(&mut self, words: Range<usize>) {
        self.masked.push(words.start as u32..words.end as u32);
    }

    /// Leaves out what is masked, and what is no name unless it goes on.
    fn drop_unnamed(&mut self, tokens: &[Token]) {
        let masked = &self.masked;
        self.tagged.retain(|name| {
            let rule = if name.right == Right::Generic {
                Rule::GenericName
            } else if name.is_within(masked) {
                Rule::LawTitle
            } else {
                return true;
            };
            why::told(rule, Act::Dropped, || name.span(tokens));
            false
        });
        self.listed.retain(|name| {
            let is_meant = name.label == Label::Law || name.right == Right::User;
            is_meant || !name.is_within(masked)
        });
    }

    /// Takes in the designated names that stand in no body's name and are not masked.
    fn take_designated(&mut self, text: &str, tokens: &[Token]) {
        // Where the one before ends.
        let mut settled = 0;
        for designated in self.designated.drain(..) {
            let mut name = Candidate {
                first: designated.tokens.start as u32,
                end: designated.tokens.end as u32,
                label: designated.label,
                score: DESIGNATED,
                right: Right::Designated,
                priority: 0,
            };
            let from = self.tagged.partition_point(|other| other.end <= name.first);
            let over = self.tagged.iter().skip(from);
            let mut over = over.take_while(|other| other.first < name.end);
            // `Dinas Sosial Kota Bogor`; `SMA Negeri 1 Kertek` that the tagger took further.
            if !designated.is_sure && over.clone().next().is_some() {
                continue;
            }
            // What begins inside of the designated name before is no body: `Kel. [Sukorejo Kec. Menganti]`.
            let is_in_body = over.any(|other| {
                let is_longer = other.end > name.end && other.label == name.label;
                other.label == Label::Organization
                    && other.first >= settled
                    && (other.first < name.first || other.first == name.first && is_longer)
            });
            if is_in_body || name.is_within(&self.masked) {
                continue;
            }
            // `Kabupaten Deli⏎Serdang`.
            let next = tokens.get(name.end as usize);
            let is_next = next.is_some_and(|next| Word::of(next.text(text)).is(designators::LEVEL));
            if designated.is_level
                && !is_next
                && let Some(end) = region_over(&self.hits, name.first, name.end)
            {
                name.end = end;
            }
            // `Jl melati [denpasar barat]`: where a street written small ends the tagger tells.
            let small = |other: &&Candidate| {
                let first = tokens.get(other.first as usize);
                other.label == Label::Place
                    && other.first >= designated.open as u32
                    && other.end >= name.end
                    && first.is_some_and(|token| !token.has(Traits::CAPITAL))
            };
            let inside = self.tagged.iter().skip(from);
            let mut inside = inside.take_while(|other| other.first < name.end);
            if let Some(place) = inside.find(small) {
                name.end = place.first;
            }
            settled = name.end;
            if name.label == Label::Person {
                // `Kota Denpasar | I Gusti Ngurah Jaya Negara`, one name to the tagger.
                for other in self.tagged.iter_mut().skip(from) {
                    if other.first < name.first && other.end > name.first {
                        other.end = name.first;
                    } else {
                        break;
                    }
                }
            }
            if !designated.is_sure {
                name.right = Right::Listed;
            }
            // `Kecamatan Sukolilo Surabaya`: the region after it is another name.
            let open = designated.open as u32;
            while let Some(region) = region_at_end(&self.hits, open, name.end) {
                self.listed.push(Candidate {
                    first: region,
                    score: LISTED,
                    right: Right::Listed,
                    ..name
                });
                name.end = region;
            }
            if is_whole(&self.hits, name.first, name.end) {
                name.score = DESIGNATED_LISTED;
            }
            self.listed.push(name);
        }
    }

    fn push(&mut self, words: Range<usize>, label: Label, score: f32, right: Right) {
        if words.is_empty() {
            return;
        }
        self.tagged.push(Candidate {
            first: words.start as u32,
            end: words.end as u32,
            label,
            score,
            right,
            priority: 0,
        });
    }

    /// A name that a pattern of the user's own found.
    pub(crate) fn matched(&mut self, found: Match) {
        self.listed.push(Candidate {
            first: found.first,
            end: found.end,
            label: found.label,
            score: 1.0,
            right: Right::User,
            priority: found.priority,
        });
    }

    /// A regulation that is named by its number.
    pub(crate) fn regulation(&mut self, first: u32, end: u32) {
        self.listed.push(Candidate {
            first,
            end,
            label: Label::Law,
            score: 1.0,
            right: Right::Longer,
            priority: 0,
        });
    }

    /// The hit with a number in the document, of the list with number `list`: 0 is the embedded
    /// one, the others are the user's; `first_token` is the token it begins with.
    pub(crate) fn listed(
        &mut self,
        names: &Gazetteer,
        list: usize,
        number: usize,
        hit: Hit,
        first_token: Token,
    ) {
        let mut entries = names.entries(hit);
        let Some(best) = entries.next() else { return };
        let (first, end, label) = (hit.first() as u32, hit.end() as u32, hit.label());
        // Of `Polda Jawa Barat` the list has the head alone, and that is another body; `BPOM RI` is none.
        let is_whole = !hit.has_tail() || names.tails(hit).all(|tail| tail.name() == "Indonesia");
        let entry = (is_whole && entries.next().is_none())
            .then(|| EntryRef::new(list, best.index()))
            .flatten();
        let has_head = hit.has_head();
        let bare_end = if hit.has_tail() {
            end
        } else {
            hit.own_end() as u32
        };
        self.hits.push(Meant {
            first,
            end,
            bare_end,
            label,
            has_head,
            weak: hit.is_weak(),
            region: is_region(best.class(), hit),
            list,
            hit: Some(number as u32),
            entry,
        });
        // `Fraksi PDIP` may be read as the party alone.
        if let Some(tokens) = hit.tail() {
            let mut tails = names.tails(hit);
            let tail = tails.next().filter(|_| tails.next().is_none());
            self.hits.extend(tail.map(|tail| Meant {
                first: tokens.start as u32,
                end: tokens.end as u32,
                bare_end: tokens.end as u32,
                label: tail.label(),
                has_head: false,
                weak: false,
                region: false,
                list,
                hit: None,
                entry: EntryRef::new(list, tail.index()),
            }));
        }
        let (right, score) = match list {
            0 if is_regional(names, hit, best.class())
                || is_sure(hit, best.class(), first_token) =>
            {
                (Right::Listed, LISTED_ALONE)
            }
            0 => return,
            _ => (Right::User, 1.0),
        };
        self.listed.push(Candidate {
            first,
            end,
            label,
            score,
            right,
            priority: if list == 0 { 0 } else { best.priority() },
        });
    }

    /// Appends the names that stand to `out`, sorted and disjoint, and forgets the candidates.
    ///
    /// `tokens` are those of the text, `block` those that the candidates are of.
    pub(crate) fn resolve(
        &mut self,
        text: &str,
        tokens: &[Token],
        block: Range<usize>,
        out: &mut Vec<Record>,
    ) {
        self.hits.sort_unstable_by_key(|meant| {
            (meant.first, Reverse(meant.list), meant.end, meant.label)
        });
        self.drop_unnamed(tokens);
        self.take_designated(text, tokens);
        self.take_joined();
        self.masked.clear();
        for listed in &mut self.listed {
            let from = self.tagged.partition_point(|name| name.end <= listed.first);
            let mut covered = self
                .tagged
                .iter()
                .skip(from)
                .take_while(|name| name.first < listed.end)
                .peekable();
            // `Wali [Kota Solo]` names Solo.
            let head = |at: u32| {
                tokens
                    .get(at as usize)
                    .map(|token| Word::of(token.text(text)))
            };
            let is_ruled = listed.first.checked_sub(1).and_then(head);
            let is_ruled = is_ruled.is_some_and(|word| word.is(designators::RULES_LEVEL))
                && head(listed.first).is_some_and(|word| word.is(designators::LEVEL));
            let met = covered.peek().is_some() && !is_ruled;
            if is_ruled {
                let from = self
                    .hits
                    .partition_point(|meant| meant.first < listed.first);
                let here = self.hits.iter_mut().skip(from);
                let mut here = here.take_while(|meant| meant.first == listed.first);
                if let Some(meant) = here.find(|meant| meant.end == listed.end) {
                    meant.has_head = true;
                }
            }
            let holds = covered.all(|name| listed.first <= name.first && name.end <= listed.end);
            if listed.right == Right::Listed && met && holds {
                listed.right = Right::Longer;
                listed.score = LISTED_LONGER;
            }
        }
        for name in &mut self.tagged {
            let is_acronym = name.end == name.first + 1 && stands_out(tokens, name.first as usize);
            let meant = is_acronym.then(|| only_meaning(&self.hits, name.first));
            if let Some(meant) = meant.flatten().filter(|meant| meant.label != name.label) {
                why::told(Rule::ListedAcronym, Act::Relabelled, || name.span(tokens));
                name.label = meant.label;
                name.score = if name.score.is_nan() {
                    name.score
                } else {
                    LISTED
                };
            }
        }
        self.listed.append(&mut self.tagged);
        self.listed.sort_unstable_by_key(|c| {
            let len = c.end - c.first;
            (c.right, Reverse(c.priority), Reverse(len), c.first, c.label)
        });
        self.taken.clear();
        self.taken.resize(block.len(), false);
        let before = out.len();
        for candidate in self.listed.drain(..) {
            let Candidate {
                first,
                end,
                label,
                score,
                right,
                ..
            } = candidate;
            let range = (first as usize).saturating_sub(block.start)
                ..(end as usize).saturating_sub(block.start);
            let Some(taken) = self.taken.get_mut(range) else {
                continue;
            };
            if taken.contains(&true) {
                why::told(Rule::Overlapped, Act::Dropped, || {
                    // The same name by another right is no loss.
                    let place =
                        |name: &Record| (name.first_token(), name.last_token(), name.label());
                    let mut names = out.get(before..)?.iter();
                    let same = names.any(|name| place(name) == (first, end, label));
                    candidate.span(tokens).filter(|_| !same)
                });
                continue;
            }
            taken.fill(true);
            why::told(right.rule(label), Act::Made, || candidate.span(tokens));
            let record = Record::new(tokens, first, end, label, score);
            // `Tabanan Kab.` is listed as Tabanan.
            let bare = (right == Right::Designated)
                .then(|| before_kind(text, tokens, first, end))
                .flatten();
            let bare = bare.and_then(|end| Record::new(tokens, first, end, label, score));
            let bare = bare.map(|bare| mean(&self.hits, bare));
            out.extend(record.map(|record| match bare {
                Some(bare) => record.with_hit(bare.hit()).with_entry(bare.entry()),
                None => mean(&self.hits, record),
            }));
        }
        self.hits.clear();
        out.get_mut(before..)
            .unwrap_or_default()
            .sort_unstable_by_key(|record| record.span().start());
    }
}

/// Where a person's name ends that goes on at `end` behind small words which stand inside names: `von der Leyen`, `bin Ali`.
fn after_particles(text: &str, tokens: &[Token], end: usize) -> usize {
    const MOST: usize = 3;
    let is_particle = |at: usize| {
        let written = tokens.get(at).map_or("", |token| token.text(text));
        let listed = Word::of(written);
        let is_small = written.starts_with(char::is_lowercase);
        is_small && (listed.is(people::PARTICLE) || listed.is(designators::FILIAL))
    };
    let mut at = end;
    while at < end + MOST && is_particle(at) {
        at += 1;
    }
    let is_name = tokens.get(at).is_some_and(|&token| {
        token.kind() == TokenKind::Word && matches!(Case::of(token), Case::Capital | Case::Upper)
    });
    if at > end && is_name { at + 1 } else { end }
}

/// Where a region's own name ends that has the word for a regency behind it.
fn before_kind(text: &str, tokens: &[Token], first: u32, end: u32) -> Option<u32> {
    let word = |at: u32| tokens.get(at as usize).map_or("", |token| token.text(text));
    let last = end.checked_sub(1)?;
    let kind = last.saturating_sub(u32::from(word(last) == "."));
    let is_kind = kind > first && Word::of(word(kind)).is(designators::SHORT_REGENCY);
    is_kind.then_some(kind)
}

/// Whether a token is in capitals, and those beside it are not.
fn stands_out(tokens: &[Token], at: usize) -> bool {
    let upper = |at: usize| {
        let token = tokens.get(at);
        token.is_some_and(|&token| token.span().len() > 1 && Case::of(token) == Case::Upper)
    };
    upper(at) && !upper(at + 1) && !at.checked_sub(1).is_some_and(upper)
}

/// A name without the second word of an office's head: `Wali [Kota Bitung]` names Bitung.
fn after_head(tokens: &[Token], classes: &Classes, words: Range<usize>) -> Range<usize> {
    let head = words.start.checked_sub(1).map(|head| classes.class(head));
    let is_pair = head
        .is_some_and(|head| head.is(OfficeClass::PAIR) && head.joins(classes.class(words.start)));
    if !is_pair {
        return words;
    }
    let span = tokens.get(words.start).map(|token| token.span());
    why::told(Rule::HeadOfOffice, Act::Cut, || span);
    words.start + 1..words.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokenize;

    #[test]
    fn a_name_holds_both_brackets_of_a_pair_or_neither() {
        let names = |text: &str, found: &[(u32, u32)]| {
            let tokens = tokenize(text);
            let mut resolver = Resolver::default();
            for &(first, end) in found {
                let words = first as usize..end as usize;
                let classes = Classes::of(text, &tokens);
                resolver.tagged(text, &tokens, &classes, words, Label::Organization, 0.9);
            }
            let mut out = Vec::new();
            resolver.resolve(text, &tokens, 0..tokens.len(), &mut out);
            let name = |name: &Record| name.span().of(text).map(str::to_owned);
            out.iter().filter_map(name).collect::<Vec<_>>()
        };
        let text = "Sidang Pengadilan Negeri (PN) Semarang ditunda";
        let whole = "Pengadilan Negeri (PN) Semarang";
        assert_eq!(names(text, &[(1, 3), (4, 7)]), [whole]);
        assert_eq!(names(text, &[(1, 7)]), [whole]);
        assert_eq!(names(text, &[(4, 7)]), ["PN"]);
        assert_eq!(names(text, &[(1, 5)]), ["Pengadilan Negeri", "PN"]);
    }
}
