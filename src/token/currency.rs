//! Currencies that a sum is glued to.

use super::cursor::Cursor;
use crate::lang::lists::glued_currencies::CODE;

/// `Rp1,5` is a currency and a number: the end of the currency.
pub(super) fn glued(cursor: Cursor<'_>, start: usize, end: usize) -> Option<usize> {
    let run = cursor.bytes.get(start..end)?;
    let letters = run.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let rest = run.get(letters..)?;
    // After a code a digit group, not a serial number: US101 is no sum of money.
    let is_sum = rest.first()?.is_ascii_digit();
    let code = run.get(..letters)?;
    let found = is_sum
        && CODE
            .iter()
            .any(|known| known.as_bytes().eq_ignore_ascii_case(code));
    found.then_some(start + letters)
}

/// `Rp 500`, `Rp. 500`: a code alone, with digits behind a gap.
pub(super) fn apart(cursor: Cursor<'_>, start: usize, end: usize) -> bool {
    let run = cursor.bytes.get(start..end).unwrap_or(&[]);
    let known = CODE
        .iter()
        .any(|known| known.as_bytes().eq_ignore_ascii_case(run));
    let gap = end + usize::from(cursor.byte(end) == b'.');
    let gap = gap + usize::from(cursor.byte(gap) == b' ');
    known && gap > end && cursor.byte(gap).is_ascii_digit()
}
