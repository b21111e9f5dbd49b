//! The tagger's names as candidates: each ends, joins and is labelled as its words say.

mod joins;

use std::ops::{Range, RangeInclusive};

use super::LONGEST;
use crate::Span;
use crate::entity::candidate::{Candidate, Right};
use crate::entity::chat::is_abbreviated;
use crate::entity::common_acronym::is_common;
use crate::entity::generic::{blesses, follows_tongue, is_common_noun};
use crate::entity::joined::Joint;
use crate::gazetteer::Case;
use crate::label::Label;
use crate::lang::{OfficeClass, designators, people};
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
            Some(Rule::BareRank)
        } else {
            None
        }
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
