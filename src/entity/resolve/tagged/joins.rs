//! How far a name goes: over particles, commas and brackets.

use std::ops::Range;

use super::super::LONGEST;
use super::Tagged;
use crate::entity::bracket::{self, Half};
use crate::entity::candidate::{Candidate, Right};
use crate::entity::designated::is_bare;
use crate::entity::generic::is_kind;
use crate::gazetteer::Case;
use crate::label::Label;
use crate::lang::{OfficeClass, designators, people, word};
use crate::token::{TokenKind, Traits};
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

impl Tagged<'_> {
    /// A person's name with what goes on behind a particle; none where it is a part of the name before, which holds it.
    pub(super) fn with_particles(&mut self, words: Range<usize>) -> Option<Range<usize>> {
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
        let at = self.after_deceased(end).unwrap_or(at);
        let is_name = self.token(at).is_some_and(|&token| {
            token.kind() == TokenKind::Word
                && matches!(Case::of(token), Case::Capital | Case::Upper)
        });
        if at > end && is_name { at + 1 } else { end }
    }

    /// Behind the `Bin (Alm)` that ends at `end` or begins there.
    fn after_deceased(&self, end: usize) -> Option<usize> {
        let view = self.view;
        let is_filial = |at: &usize| view.listed(*at).is(designators::FILIAL);
        let filial = [end.checked_sub(1)?, end].into_iter().find(is_filial)?;
        let is_open = view.mark(filial + 1) == b'(';
        let said = filial + 1 + usize::from(is_open);
        if !view.listed(said).is(people::DECEASED) {
            return None;
        }
        let behind = said + 1 + usize::from(view.mark(said + 1) == b'.');
        let closes = view.mark(behind) == b')';
        (is_open == closes).then_some(behind + usize::from(is_open))
    }

    /// A body's name with the portfolios behind a comma: `Dinas Pangan, Pertanian dan Perikanan`; none where it is a part of the
    /// body before, which holds it.
    pub(super) fn over_commas(
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
    pub(super) fn named_behind_acronym(&mut self, words: &Range<usize>, score: f32) -> bool {
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

    /// A name holds both brackets of a pair, or neither.
    pub(super) fn within_brackets(&mut self, words: Range<usize>, label: Label, score: f32) {
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
