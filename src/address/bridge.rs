//! What may stand between two fields of one address.

use std::ops::Range;

use super::source::Source;
use super::{Field, piece};
use crate::lang::{Word, designators};
use crate::sentence::Sentence;
use crate::token::{TokenKind, Traits};

/// So many words that are no field may stand between two fields: the name of an estate, `Komp. Seroja`.
const MOST_BETWEEN: usize = 4;

/// The end of what was read of an address.
pub(super) struct Bridge<'a, 'd, 'g> {
    pub(super) source: Source<'d, 'g>,
    pub(super) sentences: &'a [Sentence],
    /// The last field.
    pub(super) last: Option<&'a Field>,
}

impl Bridge<'_, '_, '_> {
    /// Whether an address goes on over the tokens from `from` to those of the next item.
    pub(super) fn bridges(&self, from: usize, item: Range<usize>) -> bool {
        let (source, to) = (self.source, item.start);
        if to < from {
            return true;
        }
        if to - from > 3 * MOST_BETWEEN {
            return false;
        }
        let mut words = 0;
        // All of such a line is small: `Jalan raya meliling kerambitan kab.tabanan`.
        let is_small_line = || {
            (source.told_at(to).is_some() || source.starts_line(to))
                && self.last.is_some_and(|field| source.is_small(field))
        };
        let mut before = Word::default();
        for at in from..to {
            let Some(&token) = source.tokens.get(at) else {
                return false;
            };
            let is_marked = matches!(source.word(at), ";" | "?" | "!" | "[" | "\"" | "“" | "”");
            if is_marked || token.has(Traits::PARAGRAPH) {
                return false;
            }
            // `Gang andalas`, `Desa kutuh`.
            let is_told = piece::by_designator(before).is_some();
            before = Word::default();
            if !matches!(token.kind(), TokenKind::Word | TokenKind::Abbreviation) {
                continue;
            }
            before = source.listed(at);
            let belongs = before.is(designators::NUMBERED)
                || piece::by_designator(before).is_some()
                || before.is(designators::BETWEEN);
            words += usize::from(!belongs);
            if belongs || is_told || token.has(Traits::CAPITAL) {
                continue;
            }
            // `RT 65, karangampel, Kabupaten Indramayu`.
            let is_between = || source.word(at - 1) == "," && source.word(at + 1) == ",";
            if !(words <= 1 && is_small_line() || is_between()) {
                return false;
            }
        }
        let breaks = source
            .tokens
            .get(to)
            .is_some_and(|token| token.has(Traits::PARAGRAPH));
        !breaks && words <= MOST_BETWEEN && !self.is_parted(from, item)
    }

    /// Whether a sentence ends there with its mark, and not only its line; what stands alone between two dots is a part of the
    /// address: `Jalan Melati. Renon. Denpasar`.
    fn is_parted(&self, from: usize, item: Range<usize>) -> bool {
        let (source, to) = (self.source, item.start);
        let is_street = source.listed(to).is(designators::STREET);
        if !is_street
            && source.word(from) == "."
            && (source.word(item.end) == "." || source.starts_line(item.end))
        {
            return false;
        }
        let next = self
            .sentences
            .partition_point(|sentence| sentence.tokens().end < from.max(1));
        let ends = self
            .sentences
            .get(next)
            .map_or(usize::MAX, |sentence| sentence.tokens().end);
        ends <= to
            && matches!(source.word(ends - 1), "." | "!" | "?")
            // `Gedung Melati. Lt. 1`.
            && !source.listed(ends).is(designators::NUMBERED)
            && !source.listed(ends.saturating_sub(2))
                .is(designators::NUMBERED)
            && !source.tokens.get(ends).is_some_and(|token| {
                token.has(Traits::NEWLINE) && !is_street || token.kind() == TokenKind::Number
            })
    }
}
