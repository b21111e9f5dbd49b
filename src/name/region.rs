//! Regions with the word for what they are behind them: `Tabanan Kab.`

use std::ops::Range;

use crate::lang::{Word, designators};

/// Where the region's own name ends among its tokens, where a word for a regency, and perhaps a dot, follows in it.
pub(crate) fn before_kind(
    tokens: Range<usize>,
    is_dot: impl Fn(usize) -> bool,
    listed: impl Fn(usize) -> Word,
) -> Option<usize> {
    let last = tokens.end.checked_sub(1)?;
    let kind = last.saturating_sub(usize::from(is_dot(last)));
    (kind > tokens.start && listed(kind).is(designators::SHORT_REGENCY)).then_some(kind)
}
