//! The numbers of houses and blocks.

use super::draft::Draft;
use super::{Part, piece};
use crate::Span;
use crate::lang::designators;
use crate::quantity::Quantity;
use crate::token::{TokenKind, Traits};

/// The letter of a block among the tokens `from..to`, which no quantity holds: `Blok G No 20`.
pub(super) fn block(draft: &mut Draft<'_, '_>, from: usize, to: usize) {
    let source = draft.source;
    const LONGEST: usize = 3;
    let is_block = |&at: &usize| {
        let token = source.tokens.get(at);
        source.word_before(at).is(designators::OF_BLOCK)
            && source.word(at).len() <= LONGEST
            && token.is_some_and(|token| token.has(Traits::CAPITAL))
    };
    let block = (from..to).find(is_block);
    if let Some((at, token)) = block.and_then(|at| Some((at, source.tokens.get(at)?))) {
        // `Blok A/1`.
        let number = source
            .tokens
            .get(at + 2)
            .filter(|number| source.word(at + 1) == "/" && number.kind() == TokenKind::Number);
        let end = number.map_or(token.end(), |number| number.end());
        draft.push(Part::Block, Span::new(token.start(), end), None, None);
    }
}

/// The number of a house right behind its street that no quantity holds: `24.A`, `B.42`.
pub(super) fn unread_house(draft: &mut Draft<'_, '_>, from: usize, to: usize) {
    let source = draft.source;
    const LONGEST: usize = 6;
    let is_beside = draft
        .open
        .last()
        .is_some_and(|field| field.part <= Part::Lane);
    let at = match source.is_lettered(from) {
        true => from + 2,
        false => from + usize::from(source.word(from) == "."),
    };
    let word = source.word(at);
    let is_house = word.len() <= LONGEST
        && word.bytes().any(|byte| byte.is_ascii_digit())
        && word
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'/'));
    if let Some(token) = source
        .tokens
        .get(at)
        .filter(|_| at < to && is_beside && is_house)
    {
        draft.push(Part::House, source.with_letter(token.span()), None, None);
    }
}

/// A number that stands behind the tokens `end..first`.
pub(super) fn quantity(draft: &mut Draft<'_, '_>, quantity: &Quantity, end: usize, first: usize) {
    let Some(parts) = piece::of_code(draft.source.tokens.text, quantity) else {
        plain(draft, quantity, end, first);
        return;
    };
    for (part, span) in parts.into_iter().flatten() {
        match part {
            Part::House if draft.source.word_before(first).is(designators::OF_BLOCK) => {
                in_block(draft, span);
            }
            Part::House => house(draft, span, first),
            _ => draft.push(part, span, None, None),
        }
    }
}

/// What stands behind the word for a block: `C 12`, the block and its house, or `A/3`.
fn in_block(draft: &mut Draft<'_, '_>, span: Span) {
    let written = span.of(draft.source.tokens.text).unwrap_or("");
    let (block, number) = written.split_once(' ').unwrap_or((written, ""));
    let end = span.start() + block.len();
    draft.push(Part::Block, Span::new(span.start(), end), None, None);
    if !number.is_empty() {
        let start = span.end() - number.trim_start().len();
        draft.push(Part::House, Span::new(start, span.end()), None, None);
    }
}

/// A number that no word types, which may be a house's or a block's by where it stands.
fn plain(draft: &mut Draft<'_, '_>, quantity: &Quantity, end: usize, first: usize) {
    let source = draft.source;
    let last = draft.open.last().copied();
    let before = last.map(|field| field.part);
    let overlapped = last.filter(|field| {
        matches!(field.part, Part::Street | Part::Lane)
            && (field.span.start()..field.span.end()).contains(&quantity.span().start())
    });
    if let Some(street) = overlapped {
        behind_street(draft, street.span, quantity);
        return;
    }
    if !piece::is_house(source.tokens.text, quantity) {
        return;
    }
    let word = source.word_before(first);
    if word.is(designators::BEFORE_HOUSE) && before.is_some_and(|part| part <= Part::Rw) {
        house(draft, quantity.span(), first);
        return;
    }
    if word.is(designators::OF_BLOCK) && draft.is_open() {
        draft.push(Part::Block, quantity.span(), None, None);
        return;
    }
    let after_word = word.is(designators::OF_PLOT);
    // `Jalan Seroja E 1/2`.
    let is_dot = first == end + 1 && (source.word(end) == "." || source.is_letter(end))
        || first == end + 2 && source.is_letter(end) && source.word(end + 1) == ".";
    let is_beside = (first == end || is_dot)
        && matches!(before, Some(Part::Street | Part::Lane | Part::Building))
        || is_behind_block(draft, quantity.span());
    if (is_beside || after_word && draft.is_open()) && !draft.has(Part::House) {
        draft.is_marked = after_word;
        draft.push(Part::House, source.with_letter(quantity.span()), None, None);
    }
}

/// The number in what begins inside of a street: the `Anggrek 4` of `Jalan Anggrek 4`, which looks like a model.
fn behind_street(draft: &mut Draft<'_, '_>, street: Span, quantity: &Quantity) {
    let rest = draft
        .source
        .tokens
        .text
        .get(street.end()..quantity.span().end());
    let number = rest.unwrap_or("").trim_start();
    let start = quantity.span().end() - number.len();
    let is_number = number.starts_with(|c: char| c.is_ascii_digit());
    if is_number && !draft.has(Part::House) {
        let span = Span::new(start, quantity.span().end());
        draft.push(Part::House, span, None, None);
    }
}

/// Whether a number stands right behind the letter of a block: `Blok C 12`.
fn is_behind_block(draft: &Draft<'_, '_>, number: Span) -> bool {
    let source = draft.source;
    let last = draft.open.last();
    let block = last.filter(|field| field.part == Part::Block);
    let between = block.and_then(|block| source.tokens.text.get(block.span.end()..number.start()));
    between == Some(" ")
}

/// The number of a house behind its word, which goes before one that only follows the street: `Gg. Mawar 7 RT 03 No. 12`.
fn house(draft: &mut Draft<'_, '_>, span: Span, first: usize) {
    let source = draft.source;
    let span = source.with_letter(span);
    let is_marked = source.word_before(first).is(designators::BEFORE_HOUSE);
    let plain = draft
        .open
        .iter_mut()
        .find(|field| field.part == Part::House);
    match plain {
        Some(field) if is_marked && !draft.is_marked => field.span = span,
        _ => draft.push(Part::House, span, None, None),
    }
    draft.is_marked = is_marked;
}
