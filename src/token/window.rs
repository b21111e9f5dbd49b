//! The part of a text that is being scanned, with the classes of its bytes, a bit a byte.

use super::lanes::{BLOCK, Lanes, Masks, Narrow};
use super::{Token, TokenKind, Traits};

/// The masks of the part of a text that is being scanned.
pub(super) struct Window<L> {
    lanes: L,
    start: usize,
    masks: Masks,
}

impl<L: Lanes> Window<L> {
    #[inline(always)]
    pub(super) fn new(lanes: L, bytes: &[u8]) -> Window<L> {
        Window {
            lanes,
            start: 0,
            masks: load(lanes, bytes, 0),
        }
    }

    /// Whether the window had to be moved so that it holds the end of the run at byte `at`, and
    /// what follows it.
    #[inline(always)]
    pub(super) fn renew(&mut self, bytes: &[u8], at: usize) -> bool {
        let age = at.wrapping_sub(self.start);
        let most = BLOCK - 4;
        if age == 0 || age < most && age + self.run(at) as usize <= most {
            return false;
        }
        self.start = at;
        self.masks = load(self.lanes, bytes, at);
        true
    }

    /// How many word characters stand at byte `at` of the window.
    #[inline(always)]
    fn run(&self, at: usize) -> u32 {
        let age = at.wrapping_sub(self.start) as u32;
        self.masks.word.wrapping_shr(age).trailing_ones()
    }

    /// The run of word characters at byte `at`, for which the window was renewed; none where the
    /// window does not hold its end.
    #[inline(always)]
    pub(super) fn run_at(&self, at: usize) -> Option<Run> {
        let age = at.wrapping_sub(self.start) as u32;
        let len = self.run(at);
        let inside = 1u64.checked_shl(len)?.wrapping_sub(1);
        let has = |mask: u64| mask.wrapping_shr(age) & inside;
        Some(Run {
            len: len as usize,
            digits: has(self.masks.digit) != 0,
            number: has(self.masks.digit) == inside,
            small: has(self.masks.small) != 0,
        })
    }

    /// Pushes the words from `at` on that are of ASCII letters alone and parted from the next word
    /// by one space, or a comma and a space, which is most of a text, and says where the next
    /// token begins. `before` is what the gap before the first of them gives.
    ///
    /// At `at` there is no blank.
    #[inline(always)]
    pub(super) fn words(&self, mut at: usize, mut before: u8, out: &mut Vec<Token>) -> usize {
        let Masks {
            word,
            small,
            digit,
            space,
            comma,
        } = self.masks;
        // A space before a word; the last bit is 0, since nothing is known of what follows.
        let spaces = space & word >> 1;
        let commas = comma & spaces >> 1;
        loop {
            let age = at.wrapping_sub(self.start);
            if age >= BLOCK {
                return at;
            }
            let run = word >> age;
            // The one bit behind the run; none where the run fills the window.
            let end = !run & run.wrapping_add(1);
            let inside = end.wrapping_sub(1);
            let known = (spaces | commas) >> age & !1;
            if (known & end == 0) | (digit >> age & inside != 0) {
                return at;
            }
            let small = small >> age;
            let is_small = u8::from(small & inside != 0) * Traits::SMALL;
            let capital = (!small as u8 & 1) * Traits::CAPITAL;
            let len = end.trailing_zeros();
            let traits = Traits(is_small | capital | before);
            out.push(Token::new(at, len, TokenKind::Word, traits));
            before = 0;
            at += len as usize + 1;
            if commas >> age & end != 0 {
                let glued = Traits(Traits::GLUED);
                out.push(Token::new(at - 1, 1, TokenKind::Punctuation, glued));
                at += 1;
            }
        }
    }
}

#[inline(always)]
fn load(lanes: impl Lanes, bytes: &[u8], at: usize) -> Masks {
    let rest = bytes.get(at..).unwrap_or_default();
    if let Some(block) = rest.first_chunk() {
        return lanes.masks(block);
    }
    match bytes.last_chunk() {
        // Bytes that are passed go; those behind the end are in no class.
        Some(block) if !rest.is_empty() => lanes.masks(block).behind(BLOCK - rest.len()),
        _ => at_end(rest),
    }
}

/// The masks of a short text. Apart, since it would keep the common way out of registers.
#[cold]
#[inline(never)]
fn at_end(rest: &[u8]) -> Masks {
    // Filled up with bytes that are in no class, so that every run ends with the text.
    let mut block = [0xFF; BLOCK];
    if let Some(to) = block.get_mut(..rest.len()) {
        to.copy_from_slice(rest);
    }
    Narrow.masks(&block)
}

/// A run of ASCII letters, digits and underscores.
#[derive(Clone, Copy)]
pub(super) struct Run {
    pub(super) len: usize,
    /// Whether a digit or underscore is among them.
    pub(super) digits: bool,
    /// Whether there is nothing else.
    pub(super) number: bool,
    /// Whether a small letter is among them.
    pub(super) small: bool,
}
