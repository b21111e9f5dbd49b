//! Byte offsets as characters or UTF-16 units.

/// What an offset counts.
///
/// ```
/// use entitas::text::{Offsets, Unit};
///
/// assert_eq!(Offsets::new("“Ya”", Unit::Chars).convert(3), 1);
/// assert_eq!(Offsets::new("“Ya”", Unit::Bytes).convert(3), 3);
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Bytes of UTF-8, as everywhere in this crate.
    #[default]
    Bytes,
    /// Unicode scalar values: what Python and Rust's `chars` count.
    Chars,
    /// UTF-16 code units: what JavaScript, Java and C# count.
    Utf16,
}

named! {
    /// Its name in the output.
    Unit, "unit of offsets",
    Bytes = "bytes",
    Chars = "chars",
    Utf16 = "utf16",
}

/// Converts byte offsets of one text into another unit.
///
/// Building it passes over the text once; each conversion then takes constant time.
///
/// ```
/// use entitas::text::{Offsets, Unit};
///
/// let text = "“Ya 😀” kata Retno";
/// let at = text.find("Retno").unwrap();
/// assert_eq!(Offsets::new(text, Unit::Bytes).convert(at), 19);
/// assert_eq!(Offsets::new(text, Unit::Chars).convert(at), 12);
/// assert_eq!(Offsets::new(text, Unit::Utf16).convert(at), 13);
/// ```
#[derive(Clone, Debug)]
pub struct Offsets<'t> {
    text: &'t str,
    unit: Unit,
    /// The count at the start of every block of `BLOCK` bytes; empty where bytes are the unit.
    blocks: Vec<usize>,
}

const BLOCK: usize = 128;

impl<'t> Offsets<'t> {
    /// Passes over `text` once.
    pub fn new(text: &'t str, unit: Unit) -> Offsets<'t> {
        let mut blocks = Vec::new();
        if unit != Unit::Bytes && !text.is_ascii() {
            blocks.reserve(text.len() / BLOCK + 1);
            let mut count = 0;
            for block in text.as_bytes().chunks(BLOCK) {
                blocks.push(count);
                count += units(block, unit);
            }
        }
        Offsets { text, unit, blocks }
    }

    /// The offset in the chosen unit of the character at byte `at`; an offset past the end counts
    /// as the end.
    pub fn convert(&self, at: usize) -> usize {
        let at = at.min(self.text.len());
        let last = self.blocks.len().saturating_sub(1);
        let block = (at / BLOCK).min(last);
        let Some(&before) = self.blocks.get(block) else {
            return at;
        };
        let inside = self
            .text
            .as_bytes()
            .get(block * BLOCK..at)
            .unwrap_or_default();
        before + units(inside, self.unit)
    }

    /// The unit converted to.
    pub fn unit(&self) -> Unit {
        self.unit
    }
}

/// How many units begin in `bytes`: a character begins at every byte that continues none, and
/// takes two UTF-16 units when its UTF-8 form begins with 0xF0 or more.
fn units(bytes: &[u8], unit: Unit) -> usize {
    let starts = bytes.iter().filter(|&&b| b & 0xC0 != 0x80).count();
    match unit {
        Unit::Bytes => bytes.len(),
        Unit::Chars => starts,
        Unit::Utf16 => starts + bytes.iter().filter(|&&b| b >= 0xF0).count(),
    }
}
