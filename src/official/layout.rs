//! Lines of a text, and the cells that tabs, runs of blanks, bars and colons part them into.

use std::ops::Range;

use crate::sentence::parts_columns;
use crate::token::Traits;
use crate::view::TokenView;

/// A piece of a line, or a line that is too long for a block.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) tokens: Range<usize>,
    pub(super) line: u32,
    /// Whether an empty line goes before its line.
    pub(super) is_apart: bool,
    /// Characters of its line before it.
    pub(super) column: usize,
    /// Whether a colon ends it.
    pub(super) is_label: bool,
    /// A line of prose, which is in no block.
    pub(super) is_prose: bool,
}

/// A line of more tokens is prose.
const LONGEST_LINE: usize = 40;
/// No label has more tokens.
const LONGEST_LABEL: usize = 7;
/// Characters by which what belongs together may be out of line.
const SKEW: usize = 6;

/// Characters of a line before a cell and before its middle.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    pub(super) start: usize,
    pub(super) middle: usize,
}

impl Place {
    /// How far a cell is out of line with another, which begins with it or has the same middle.
    pub(super) fn skew(self, other: Place) -> usize {
        let skew = self
            .start
            .abs_diff(other.start)
            .min(self.middle.abs_diff(other.middle));
        if skew <= SKEW { 0 } else { skew }
    }
}

/// Adds the cells of a text to `cells`; none of a text of one line.
pub(super) fn read(view: TokenView<'_>, cells: &mut Vec<Cell>) {
    let count = view.tokens().len();
    let mut begins = (1..count).filter(|&at| view.has(at, Traits::NEWLINE | Traits::PARAGRAPH));
    let mut number = 0;
    let mut start = 0;
    loop {
        let end = begins.next();
        if start == 0 && end.is_none() {
            return;
        }
        let line = start..end.unwrap_or(count);
        let is_prose = line.len() > LONGEST_LINE;
        let cell = Cell {
            tokens: line.clone(),
            line: number,
            is_apart: view.has(start, Traits::PARAGRAPH),
            column: 0,
            is_label: false,
            is_prose,
        };
        if is_prose {
            cells.push(cell);
        } else {
            part(view, cell, cells);
        }
        // A colon alone on its line stands between two that belong together.
        number = cells.last().map_or(0, |last| last.line + 1);
        let Some(end) = end else {
            return;
        };
        start = end;
    }
}

/// Adds the cells of a line, which `line` holds whole.
fn part(view: TokenView<'_>, line: Cell, cells: &mut Vec<Cell>) {
    let tokens = line.tokens.clone();
    let mut has_colon = false;
    let mut is_open = false;
    let gap = view.gap(tokens.start);
    let indent = gap
        .rfind('\n')
        .map_or(gap, |feed| gap.get(feed + 1..).unwrap_or(""));
    let mut column = indent.chars().count();
    for at in tokens.clone() {
        let gap = view.gap(at);
        if at > tokens.start {
            column += gap.chars().count();
        }
        let is_wide = at > tokens.start && parts_columns(gap);
        is_open &= !is_wide;
        match view.mark(at) {
            b'|' => is_open = false,
            b':' if !has_colon && at - tokens.start <= LONGEST_LABEL => {
                has_colon = true;
                is_open = false;
                if let Some(label) = cells.last_mut().filter(|label| label.line == line.line) {
                    label.is_label = true;
                }
            }
            _ => {
                match cells.last_mut().filter(|_| is_open) {
                    Some(cell) => cell.tokens.end = at + 1,
                    None => cells.push(Cell {
                        tokens: at..at + 1,
                        column,
                        ..line.clone()
                    }),
                }
                is_open = true;
            }
        }
        column += view.word(at).chars().count();
    }
}
