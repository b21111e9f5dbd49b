//! One list of names out of several: the tagger's, those of the embedded list, the user's own.

use std::cmp::Reverse;
use std::ops::Range;

use super::candidate::{Candidate, Right};
use super::designated::Designated;
use super::joined::Joint;
use super::meant::{Meant, is_region, is_regional, is_sure, mean, only_meaning};
use super::party;
use crate::gazetteer::{Class, Gazetteer, Hit, Search};
use crate::lang::{Word, designators};
use crate::name::{EntryRef, Label, Record, before_kind};
use crate::rule::Match;
use crate::token::Token;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};
use told::Told;

mod tagged;
mod told;

pub(crate) use tagged::Tagged;

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
    /// Numbers with letters that name nothing, in the order of the text.
    codes: Vec<Range<u32>>,
    /// Hyphens between names.
    joints: Vec<Joint>,
    /// Looks up parties in the names of their groups.
    search: Search,
    /// For each token of the block whether a name has it.
    taken: Vec<bool>,
}

/// The score of a name whose label a list or a neighbour tells.
const LISTED: f32 = 0.9;
/// The score of a listed name in which the tagger found a shorter one: the share that was right of 990 names of all genres.
const LISTED_LONGER: f32 = 0.95;
/// The score of a listed name of which the tagger knows nothing.
const LISTED_ALONE: f32 = 0.4;
/// A name of more tokens is none: what reads names may look at all of one from each of its tokens.
const LONGEST: usize = 32;

impl Resolver {
    /// Takes in the tagger's names of a text, in the order of the text.
    pub(crate) fn tagged<'a>(&'a mut self, view: TokenView<'a>) -> Tagged<'a> {
        Tagged {
            view,
            joints: &self.joints,
            names: &mut self.tagged,
        }
    }

    /// A name that its own first word tells.
    pub(crate) fn designated(&mut self, name: Designated) {
        self.designated.push(name);
    }

    /// A hyphen between two names.
    pub(crate) fn joint(&mut self, joint: Joint) {
        self.joints.push(joint);
    }

    /// Tokens in which nothing is named, not before those told so far.
    pub(crate) fn mask(&mut self, words: Range<usize>) {
        self.masked.push(words.start as u32..words.end as u32);
    }

    /// The number of a case, a letter or a car, in which nothing is named, not before those told so far.
    pub(crate) fn code(&mut self, words: Range<usize>) {
        self.codes.push(words.start as u32..words.end as u32);
    }

    /// Leaves out what is masked or part of a code, and what is no name unless it goes on.
    fn drop_unnamed(&mut self, tokens: &[Token]) {
        let (masked, codes) = (&self.masked, &self.codes);
        self.tagged.retain(|name| {
            let rule = if name.right == Right::Generic {
                Rule::GenericName
            } else if name.is_within(masked) {
                Rule::LawTitle
            } else if name.is_within(codes) {
                Rule::InCode
            } else {
                return true;
            };
            why::told(rule, Act::Dropped, || name.span(tokens));
            false
        });
        self.listed.retain(|name| {
            let is_meant = name.label == Label::Law || name.right == Right::User;
            is_meant || !name.is_within(masked) && !name.is_within(codes)
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
    pub(crate) fn regulation(&mut self, words: Range<usize>) {
        self.listed.push(Candidate {
            first: words.start as u32,
            end: words.end as u32,
            label: Label::Law,
            score: 1.0,
            right: Right::Longer,
            priority: 0,
        });
    }

    /// The hit with a number in the document, of the list with number `list`: 0 is the embedded
    /// one, the others are the user's.
    pub(crate) fn listed(
        &mut self,
        (text, tokens): (&str, &[Token]),
        names: &Gazetteer,
        list: usize,
        number: usize,
        hit: Hit,
    ) {
        let Some(&first_token) = tokens.get(hit.first()) else {
            return;
        };
        let mut entries = names.entries(hit);
        let Some(best) = entries.next() else { return };
        let (first, end, label) = (hit.first() as u32, hit.end() as u32, hit.label());
        // Of `Polda Jawa Barat` the list has the head alone, and that is another body; `BPOM RI` is none.
        let is_whole = !hit.has_tail() || names.tails(hit).all(|tail| tail.name() == "Indonesia");
        let entry = (is_whole && entries.next().is_none())
            .then(|| EntryRef::new(list, best.index()))
            .flatten();
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
            has_head: hit.has_head(),
            weak: hit.is_weak(),
            region: is_region(best.class(), hit),
            list,
            hit: Some(number as u32),
            entry,
        });
        if best.class() == Class::Parliament && list == 0 {
            let party = party::of(&mut self.search, text, tokens, names, hit);
            self.hits.extend(party);
        }
        self.hits.extend(Meant::tail(names, list, hit));
        let (right, score, priority) = match list {
            0 if is_regional(names, hit, best.class())
                || is_sure(hit, best.class(), first_token) =>
            {
                (Right::Listed, LISTED_ALONE, 0)
            }
            0 => return,
            _ => (Right::User, 1.0, best.priority()),
        };
        self.listed.push(Candidate {
            first,
            end,
            label,
            score,
            right,
            priority,
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
        self.take_told(text, tokens);
        self.masked.clear();
        self.codes.clear();
        self.measure_listed(text, tokens);
        self.relabel_acronyms(tokens);
        self.choose(text, tokens, block, out);
        self.hits.clear();
    }

    /// Takes in what stands by its form.
    fn take_told(&mut self, text: &str, tokens: &[Token]) {
        let mut told = Told {
            text,
            tokens,
            hits: &self.hits,
            masked: &self.masked,
            tagged: &mut self.tagged,
            listed: &mut self.listed,
            settled: 0,
        };
        self.designated.drain(..).for_each(|name| told.take(&name));
        let joints = self.joints.drain(..);
        let beside = joints.flat_map(|joint| told::beside(joint, &self.hits));
        self.listed.extend(beside);
    }

    /// Finds the listed names that hold all that the tagger found in their place.
    fn measure_listed(&mut self, text: &str, tokens: &[Token]) {
        let word = |at: u32| {
            let token = tokens.get(at as usize);
            token.map(|token| Word::of(token.text(text)))
        };
        for listed in &mut self.listed {
            let from = self.tagged.partition_point(|name| name.end <= listed.first);
            let covered = self.tagged.iter().skip(from);
            let mut covered = covered
                .take_while(|name| name.first < listed.end)
                .peekable();
            // `Wali [Kota Solo]` names Solo.
            let ruler = listed.first.checked_sub(1).and_then(word);
            let is_ruled = ruler.is_some_and(|word| word.is(designators::RULES_LEVEL))
                && word(listed.first).is_some_and(|word| word.is(designators::LEVEL));
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
            let met = covered.peek().is_some() && !is_ruled;
            let holds = covered.all(|name| listed.first <= name.first && name.end <= listed.end);
            if listed.right == Right::Listed && met && holds {
                listed.right = Right::Longer;
                listed.score = LISTED_LONGER;
            }
        }
    }

    /// Gives an acronym that the tagger found the label of the one thing that the lists know by it.
    fn relabel_acronyms(&mut self, tokens: &[Token]) {
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
    }

    /// Gives each candidate its place by its right and length, unless a better one has a token of it.
    fn choose(&mut self, text: &str, tokens: &[Token], block: Range<usize>, out: &mut Vec<Record>) {
        self.listed.append(&mut self.tagged);
        self.listed.sort_unstable_by_key(|c| {
            let len = c.end - c.first;
            (c.right, Reverse(c.priority), Reverse(len), c.first, c.label)
        });
        self.taken.clear();
        self.taken.resize(block.len(), false);
        let before = out.len();
        for candidate in self.listed.drain(..) {
            let (first, end, label) = (candidate.first, candidate.end, candidate.label);
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
            why::told(candidate.right.rule(label), Act::Made, || {
                candidate.span(tokens)
            });
            out.extend(record(&self.hits, &candidate, text, tokens));
        }
        out.get_mut(before..)
            .unwrap_or_default()
            .sort_unstable_by_key(|record| record.span().start());
    }
}

/// A candidate as a name, with what the lists know of it.
fn record(hits: &[Meant], candidate: &Candidate, text: &str, tokens: &[Token]) -> Option<Record> {
    let Candidate {
        first,
        end,
        label,
        score,
        right,
        ..
    } = *candidate;
    let record = Record::new(tokens, first, end, label, score)?;
    // `Tabanan Kab.` is listed as Tabanan.
    let bare = (right == Right::Designated)
        .then(|| {
            let word = |at: usize| tokens.get(at).map_or("", |token| token.text(text));
            let inside = first as usize..end as usize;
            before_kind(inside, |at| word(at) == ".", |at| Word::of(word(at)))
        })
        .flatten();
    let bare = bare.and_then(|end| Record::new(tokens, first, end as u32, label, score));
    Some(match bare.map(|bare| mean(hits, bare)) {
        Some(bare) => record.with_hit(bare.hit()).with_entry(bare.entry()),
        None => mean(hits, record),
    })
}

/// Whether a token is in capitals, and those beside it are not.
fn stands_out(tokens: &[Token], at: usize) -> bool {
    let upper = |at: usize| {
        let token = tokens.get(at);
        token.is_some_and(|token| token.len() > 1 && token.is_upper())
    };
    upper(at) && !upper(at + 1) && !at.checked_sub(1).is_some_and(upper)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokenize;
    use crate::view::{Classes, Columns};

    #[test]
    fn a_name_holds_both_brackets_of_a_pair_or_neither() {
        let names = |text: &str, found: &[(u32, u32)]| {
            let tokens = tokenize(text);
            let mut resolver = Resolver::default();
            for &(first, end) in found {
                let words = first as usize..end as usize;
                let classes = Classes::of(text, &tokens);
                let words_of = tokens.iter().map(|token| Word::of(token.text(text)));
                let listed: Vec<Word> = words_of.collect();
                let columns = Columns::new(text, &tokens, &classes, &listed, &[]);
                let mut tagged = resolver.tagged(columns.view());
                tagged.add(words, Label::Organization, 0.9);
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
