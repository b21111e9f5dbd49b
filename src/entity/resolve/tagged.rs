//! The tagger's names as candidates: each ends, joins and is labelled as its words say.

use std::ops::{Range, RangeInclusive};

use super::LONGEST;
use crate::Span;
use crate::entity::bracket::{self, Half};
use crate::entity::candidate::{Candidate, Right};
use crate::entity::chat::is_abbreviated;
use crate::entity::common_acronym::is_common;
use crate::entity::designated::is_bare;
use crate::entity::generic::{blesses, follows_tongue, is_common_noun, is_kind};
use crate::entity::joined::Joint;
use crate::gazetteer::Case;
use crate::label::Label;
use crate::lang::{OfficeClass, designators, people, word};
use crate::token::{Token, TokenKind, Traits};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// Takes in what the tagger found in a text.
pub(crate) struct Tagged<'a> {
    pub(super) view: TokenView<'a>,
    /// Hyphens between names.
    pub(super) joints: &'a [Joint],
    /// In the order of the text.
    pub(super) names: &'a mut Vec<Candidate>,
}

impl Tagged<'_> {
    /// A name over the tokens `words`; names come in their order.
    pub(crate) fn add(&mut self, words: Range<usize>, label: Label, score: f32) {
        if words.is_empty() || words.len() > LONGEST {
            return;
        }
        let words = self.after_head(words);
        let words = self.before_blessing(words, label);
        if self.parted_by_hyphen(&words, label, score) || self.parted_by_alias(&words, label, score)
        {
            return;
        }
        if let Some(rule) = self.unnamed(&words, label) {
            why::told(rule, Act::Dropped, || self.span(&words));
            return;
        }
        let words = match label {
            Label::Person => self.with_particles(words),
            _ => Some(words),
        };
        let Some(words) = words else {
            return;
        };
        let label = self.school(&words, label);
        let Some(words) = self.over_commas(words, label, score) else {
            return;
        };
        if self.named_behind_acronym(&words, score) {
            why::told(Rule::BracketJoins, Act::Joined, || self.span(&words));
        } else if self.names_site(&words, label) {
            why::told(Rule::NamedAfter, Act::Relabelled, || self.span(&words));
            let site = words.start - 1..words.end;
            self.push(site, Label::Place, score, Right::Tagger);
        } else {
            self.within_brackets(words, label, score);
        }
    }

    fn token(&self, at: usize) -> Option<&Token> {
        self.view.tokens().get(at)
    }

    fn span(&self, words: &Range<usize>) -> Option<Span> {
        self.view.span(words.start, words.end)
    }

    /// A name without the second word of an office's head: `Wali [Kota Bitung]` names Bitung.
    fn after_head(&self, words: Range<usize>) -> Range<usize> {
        let view = self.view;
        let head = words.start.checked_sub(1);
        let is_pair = head.is_some_and(|head| {
            let class = view.class(head);
            class.is(OfficeClass::PAIR) && class.joins(view.class(words.start))
        });
        if !is_pair {
            return words;
        }
        why::told(Rule::HeadOfOffice, Act::Cut, || {
            self.span(&(words.start..words.start + 1))
        });
        words.start + 1..words.end
    }

    /// A prophet's name without what blesses him behind it.
    fn before_blessing(&self, words: Range<usize>, label: Label) -> Range<usize> {
        let last = words.end - 1;
        let is_longer = label == Label::Person && last > words.start;
        if !is_longer || !blesses(self.view, last) {
            return words;
        }
        why::told(Rule::Blessing, Act::Cut, || self.span(&(last..words.end)));
        words.start..last
    }

    /// Whether a hyphen joins two names in it, which are taken apart.
    fn parted_by_hyphen(&mut self, words: &Range<usize>, label: Label, score: f32) -> bool {
        let next = self
            .joints
            .partition_point(|joint| joint.token < words.start);
        let joint = self.joints.get(next).map(|joint| joint.token);
        let Some(joint) = joint.filter(|joint| words.contains(joint)) else {
            return false;
        };
        for part in [words.start..joint, joint + 1..words.end] {
            // The `se` of `se-Jawa Barat` is no name.
            let first = self.token(part.start);
            if first.is_some_and(|&first| Case::of(first) != Case::Small) {
                self.add(part, label, score);
            }
        }
        true
    }

    /// `[Budi Santoso alias Gareng]`: two mentions of one person.
    fn parted_by_alias(&mut self, words: &Range<usize>, label: Label, score: f32) -> bool {
        const ALIAS: RangeInclusive<usize> = 3..=5;
        if label != Label::Person || words.len() <= 2 {
            return false;
        }
        let is_alias = |&at: &usize| {
            let len = self.token(at).map_or(0, |token| token.len());
            ALIAS.contains(&len) && self.view.listed(at).is(people::ALIAS)
        };
        let Some(alias) = words.clone().find(is_alias) else {
            return false;
        };
        self.add(words.start..alias, label, score);
        self.add(alias + 1..words.end, label, score);
        true
    }

    /// The rule by which it is no name.
    fn unnamed(&self, words: &Range<usize>, label: Label) -> Option<Rule> {
        let view = self.view;
        let is_one = words.len() == 1;
        let is_of_tongue = || label == Label::Place && follows_tongue(view, words.start);
        if is_one && view.acronym(words.start) && is_common(view.word(words.start)) {
            Some(Rule::CommonAcronym)
        } else if is_one && is_abbreviated(view, words.start, label) {
            Some(Rule::AbbreviatedWord)
        } else if is_of_tongue() {
            Some(Rule::Tongue)
        } else if is_one && is_common_noun(view, words.start, label) {
            Some(Rule::CommonNoun)
        } else if is_one && blesses(view, words.start) {
            Some(Rule::Blessing)
        } else if is_of_rank(view, words) {
            Some(Rule::RankPart)
        } else {
            None
        }
    }

    /// A person's name with what goes on behind a particle; none where it is a part of the name before, which holds it.
    fn with_particles(&mut self, words: Range<usize>) -> Option<Range<usize>> {
        let last = self.names.last_mut();
        if let Some(name) = last.filter(|name| name.end as usize > words.start) {
            if name.label == Label::Person {
                name.end = name.end.max(words.end as u32);
            }
            return None;
        }
        let end = self.after_particles(words.end);
        if end == words.end || end - words.start > LONGEST {
            return Some(words);
        }
        why::told(Rule::ParticleJoins, Act::Joined, || self.span(&words));
        Some(words.start..end)
    }

    /// Where a person's name ends that goes on at `end` behind small words which stand inside names: `von der Leyen`,
    /// `bin Ali`.
    fn after_particles(&self, end: usize) -> usize {
        const MOST: usize = 3;
        let is_particle = |at: usize| {
            let listed = self.view.listed(at);
            let is_particle = listed.is(people::PARTICLE) || listed.is(designators::FILIAL);
            is_particle && !self.view.has(at, Traits::CAPITAL)
        };
        let mut at = end;
        while at < end + MOST && is_particle(at) {
            at += 1;
        }
        let is_name = self.token(at).is_some_and(|&token| {
            token.kind() == TokenKind::Word
                && matches!(Case::of(token), Case::Capital | Case::Upper)
        });
        if at > end && is_name { at + 1 } else { end }
    }

    /// `Sekolah Taman Melati`, a place to the tagger, is a body.
    fn school(&self, words: &Range<usize>, label: Label) -> Label {
        let first = self.view.listed(words.start);
        let is_school = label == Label::Place
            && words.len() > 1
            && (first.is(designators::INSTITUTION) || first.is(designators::SCHOOL));
        if !is_school {
            return label;
        }
        why::told(Rule::NamedAfter, Act::Relabelled, || self.span(words));
        Label::Organization
    }

    /// A body's name with the portfolios behind a comma: `Dinas Pangan, Pertanian dan Perikanan`; none where it is a part of the
    /// body before, which holds it.
    fn over_commas(
        &mut self,
        words: Range<usize>,
        label: Label,
        score: f32,
    ) -> Option<Range<usize>> {
        if label == Label::Place && self.is_region_of_body(&words) {
            if let Some(body) = self.names.last_mut() {
                body.lengthen(words.end, score);
            }
            return None;
        }
        if label != Label::Organization {
            return Some(words);
        }
        let last = self.names.last_mut();
        if let Some(body) = last.filter(|body| body.end as usize > words.start) {
            if body.label == label {
                body.lengthen(words.end.max(body.end as usize), score);
            }
            return None;
        }
        let end = after_portfolios(self.view, &words);
        if end == words.end || end - words.start > LONGEST {
            return Some(words);
        }
        why::told(Rule::PortfoliosJoin, Act::Joined, || self.span(&words));
        Some(words.start..end)
    }

    /// The region right behind a body that goes on over commas: `Dinas Pangan, Pertanian dan Perikanan | Kabupaten Wonosobo`.
    fn is_region_of_body(&self, words: &Range<usize>) -> bool {
        let Some(body) = self.names.last() else {
            return false;
        };
        let (first, end) = (body.first as usize, body.end as usize);
        body.label == Label::Organization
            && (words.start..words.end).contains(&end)
            && words.end - first <= LONGEST
            && self.view.listed(end).is(designators::LEVEL)
            && (first..end).any(|at| self.view.mark(at) == b',')
    }

    /// Joins what was found behind the acronym of a kind of body to it:
    /// `Rumah Sakit Umum Daerah (RSUD) | Mardi Waluyo`.
    fn named_behind_acronym(&mut self, words: &Range<usize>, score: f32) -> bool {
        let open = words.start.checked_sub(3);
        let Some(open) = open.filter(|&open| self.view.word(open) == "(") else {
            return false;
        };
        let is_acronym = self
            .token(open + 1)
            .is_some_and(|token| token.is_upper() && token.len() > 1);
        if self.view.word(open + 2) != ")" || !is_acronym {
            return false;
        }
        let inside = |name: &&Candidate| name.first as usize > open;
        let acronyms = self.names.iter().rev().take_while(inside).count();
        let kept = self.names.len() - acronyms;
        let kind = kept
            .checked_sub(1)
            .and_then(|last| self.names.get_mut(last));
        let kind = kind.filter(|kind| {
            kind.right == Right::Generic
                && kind.end as usize == open
                && words.end - kind.first as usize <= LONGEST
        });
        let Some(kind) = kind else {
            return false;
        };
        kind.lengthen(words.end, score);
        self.names.truncate(kept);
        true
    }

    /// `Lapangan [Ahmad Yani]`, not `Marsekal Lapangan Asim Munir`.
    fn names_site(&self, words: &Range<usize>, label: Label) -> bool {
        let token = |back: usize| {
            let at = words.start.checked_sub(back);
            at.and_then(|at| self.token(at))
        };
        let is_capital =
            |token: &&Token| token.kind() == TokenKind::Word && token.has(Traits::CAPITAL);
        label == Label::Person
            && token(1).is_some_and(|&head| Case::of(head) != Case::Small)
            && self.view.listed(words.start - 1).is(designators::SITE)
            && token(2).filter(is_capital).is_none()
            && self
                .names
                .last()
                .is_none_or(|name| (name.end as usize) < words.start)
    }

    /// A name holds both brackets of a pair, or neither.
    fn within_brackets(&mut self, words: Range<usize>, label: Label, score: f32) {
        let view = self.view;
        let is_kind =
            || is_kind(words.clone().map(|at| view.listed(at))) || is_bare(view, words.clone());
        match bracket::half(words.clone().map(|at| view.word(at))) {
            None if is_kind() => {
                self.push(words, label, score, Right::Generic);
            }
            None => self.push(words, label, score, Right::Tagger),
            // `Pengadilan Negeri (PN) Semarang` is one name.
            Some(Half::Closing(_)) if self.goes_on_in_bracket(&words, label) => {
                why::told(Rule::BracketJoins, Act::Joined, || self.span(&words));
                if let Some(name) = self.names.last_mut() {
                    name.lengthen(words.end, score);
                }
            }
            Some(Half::Closing(at)) => {
                why::told(Rule::BracketCuts, Act::Cut, || self.span(&words));
                self.push(words.start..words.start + at, label, score, Right::Tagger);
            }
            Some(Half::Opening(at)) => {
                why::told(Rule::BracketCuts, Act::Cut, || self.span(&words));
                let open = words.start + at;
                self.push(words.start..open, label, score, Right::Tagger);
                self.push(open + 1..words.end, label, score, Right::Tagger);
            }
        }
    }

    /// Whether the name before ends at the bracket that `words` stand in, and both together are no too long name.
    fn goes_on_in_bracket(&self, words: &Range<usize>, label: Label) -> bool {
        self.names.last().is_some_and(|name| {
            name.label == label
                && name.end as usize + 1 == words.start
                && words.end - name.first as usize <= LONGEST
                && self.view.word(name.end as usize) == "("
        })
    }

    fn push(&mut self, words: Range<usize>, label: Label, score: f32, right: Right) {
        if words.is_empty() {
            return;
        }
        self.names.push(Candidate {
            first: words.start as u32,
            end: words.end as u32,
            label,
            score,
            right,
            priority: 0,
        });
    }
}

/// Where a body's name ends with the portfolios behind its comma, the last of them behind `dan`. Ministries stand in lists with
/// commas themselves.
fn after_portfolios(view: TokenView<'_>, words: &Range<usize>) -> usize {
    const MOST: usize = 4;
    const OTHER: u64 = OfficeClass::BODY | OfficeClass::HEAD;
    let is_portfolio =
        |at: usize| view.capital(at) && view.is(at, OfficeClass::INNER) && !view.is(at, OTHER);
    let end = words.end;
    let is_body = view.mark(end) == b','
        && words.len() > 1
        && view.is(words.start, OfficeClass::BODY | OfficeClass::ORGAN)
        && !view.acronym(words.start)
        && view.listed(words.start) != word::KEMENTERIAN
        && view.is(end - 1, OfficeClass::INNER);
    if !is_body {
        return end;
    }
    let run = |from: usize| {
        from + (from..from + MOST)
            .take_while(|&at| is_portfolio(at))
            .count()
    };
    let mut at = end;
    while view.mark(at) == b',' && run(at + 1) > at + 1 {
        at = run(at + 1);
    }
    let joint = at + usize::from(view.mark(at) == b',');
    if at > end && view.is(joint, OfficeClass::AND) && run(joint + 1) > joint + 1 {
        run(joint + 1)
    } else {
        end
    }
}

/// Whether what stands behind a rank is a part of it: `Jenderal TNI`.
fn is_of_rank(view: TokenView<'_>, words: &Range<usize>) -> bool {
    const RANK: u64 = OfficeClass::RANK;
    let before = words
        .start
        .checked_sub(1)
        .filter(|&before| view.capital(before));
    before.is_some_and(|before| view.is(before, RANK) && view.is(before, OfficeClass::RANKPART))
        && words.clone().all(|at| view.is(at, OfficeClass::RANKPART))
        && view.acronym(words.start)
}
