//! Tokens that their bytes alone tell, most of a text, read 64 bytes at a time.

use super::char_class::PLAIN;
use super::lanes::{BLOCK, Lanes, Masks};
use super::{Token, Traits, abbreviation};

/// What is plain in the 64 bytes from some place on, a bit a byte.
struct Window {
    /// The first bytes of plain tokens.
    first: u64,
    /// The last bytes of these, and of others behind them.
    last: u64,
    small: u64,
    space: u64,
    /// The bytes up to the first token that is not plain, or is cut by the end of the window.
    len: u32,
    /// Whether the text goes on, and may be plain where the window ends.
    goes_on: bool,
}

/// Pushes the tokens from byte `at` on, up to one that has to be read by the full rules. Says where that
/// one begins, or a blank before it, and whether it touches the token before it; `touches` says
/// so of the first.
#[inline(always)]
pub(super) fn plain(
    lanes: impl Lanes,
    bytes: &[u8],
    mut at: usize,
    mut touches: bool,
    out: &mut Vec<Token>,
) -> (usize, bool) {
    loop {
        let Window {
            mut first,
            mut last,
            small,
            space,
            len,
            goes_on,
        } = look(lanes, bytes, at);
        let glued = !(space << 1 | u64::from(!touches));
        while first != 0 {
            let start = first.trailing_zeros();
            let len = last.trailing_zeros().wrapping_sub(start).wrapping_add(1);
            first &= first.wrapping_sub(1);
            last &= last.wrapping_sub(1);
            let at = at + start as usize;
            let (kind, traits) = PLAIN[usize::from(byte(bytes, at))];
            let inside = 1u64.wrapping_shl(len).wrapping_sub(1);
            let small = u8::from(small.wrapping_shr(start) & inside != 0) * Traits::SMALL;
            let glued = (glued.wrapping_shr(start) as u8 & 1) * Traits::GLUED;
            out.push(Token::new(at, len, kind, Traits(traits | small | glued)));
        }
        at = (at + len as usize).min(bytes.len());
        touches = glued.wrapping_shr(len) & 1 != 0;
        if !goes_on {
            return (at, touches);
        }
    }
}

#[inline(always)]
fn look(lanes: impl Lanes, bytes: &[u8], at: usize) -> Window {
    let Masks {
        letter,
        small,
        digit,
        space,
        newline,
        comma,
        dot,
        hyphen,
        colon,
        apart,
    } = load(lanes, bytes, at);
    let within = |mask: u64| mask << 1 & mask >> 1;
    // `undang-undang`, `10-15`, `2.061`, `1,5`, `17/8`. What joins letters with digits is rarer.
    let letters = letter | hyphen & within(letter);
    let digits = digit | (hyphen | comma | dot | colon) & within(digit);
    let word = letters | digits;
    let after_word = word << 1;
    let before_blank = (space | newline) >> 1;

    let stops = dot & !word & before_blank;
    let mut dots = stops & !(letters << 1);
    let mut doubtful = stops & !dots;
    while doubtful != 0 {
        let end = doubtful.trailing_zeros();
        let len = word.wrapping_shl(BLOCK as u32 - end).leading_ones();
        let first = byte(bytes, at + (end - len) as usize);
        let last = byte(bytes, (at + end as usize).wrapping_sub(1));
        let its_own = abbreviation::may_keep_dot(len as usize, first, last);
        dots |= u64::from(!its_own) << end;
        doubtful &= doubtful - 1;
    }

    // A word may go on behind the hyphen at the end of its line.
    let dashes = hyphen & !(letter << 1);
    let marks = comma & !word | (dashes | colon) & before_blank | dots | apart;
    // `Rp5000`, `1990an`.
    let mixed = letters & digits << 1 | digits & letters << 1;
    // Whether the last byte joins with what follows cannot be seen.
    let known = (word | marks | space) & !mixed & u64::MAX >> 1;
    let unknown = !known & known + 1;
    let before = unknown - 1;
    // What touches the unknown may go on there, unless a line ends.
    let open = u64::from(unknown & newline == 0).wrapping_neg();
    let whole = before & !(word & open);
    let len = u64::BITS - whole.leading_zeros();
    Window {
        first: (word & !after_word | marks) & (1u64 << len).wrapping_sub(1),
        last: word & !(word >> 1) | marks,
        small,
        space,
        len,
        goes_on: before == u64::MAX >> 1 && len > 0 && at + (len as usize) < bytes.len(),
    }
}

#[inline(always)]
fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(b' ')
}

#[inline(always)]
fn load(lanes: impl Lanes, bytes: &[u8], at: usize) -> Masks {
    let rest = bytes.get(at..).unwrap_or_default();
    if let Some(block) = rest.first_chunk() {
        return lanes.masks(block);
    }
    let mut masks = match bytes.last_chunk() {
        // Bytes that are passed go.
        Some(block) if !rest.is_empty() => {
            let passed = (BLOCK - rest.len()) as u32;
            lanes.masks(block).map(|mask| mask.wrapping_shr(passed))
        }
        _ => at_end(lanes, rest),
    };
    // A text ends as if blanks followed.
    masks.space |= u64::MAX.wrapping_shl(rest.len() as u32);
    masks
}

/// The masks of a short text. Apart, since it would keep the common way out of registers.
#[cold]
#[inline(never)]
fn at_end(lanes: impl Lanes, rest: &[u8]) -> Masks {
    let mut block = [b' '; BLOCK];
    if let Some(to) = block.get_mut(..rest.len()) {
        to.copy_from_slice(rest);
    }
    lanes.masks(&block)
}
