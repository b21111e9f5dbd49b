//! The outer form of the embedded binary files: sections with a checksum.
//!
//! ```text
//! 0   magic      8 bytes
//! 8   version    u32
//! 12  sections   u32, at most 64
//! 16  checksum   u64, of every byte from 24 to the end
//! 24  table      per section: tag 4 bytes, length u32
//!     sections   in table order, one directly behind the other, up to the end of the file
//! ```
//!
//! All numbers are little-endian. Nothing is copied: a section is a view into the bytes.
//! A file that was cut, lengthened or changed in any bit is refused as a whole, so readers of a
//! section need to check only what a correct writer could have got wrong.

use std::ops::Range;

use crate::Error;

const HEADER: usize = 24;
const ROW: usize = 8;
const MOST_SECTIONS: usize = 64;

/// What a file of one kind looks like.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Format {
    /// What a message calls it: `name list`, `model`.
    pub(crate) what: &'static str,
    pub(crate) magic: [u8; 8],
    pub(crate) version: u32,
    /// What to do about a file of another version.
    pub(crate) remedy: &'static str,
}

/// The name of a section.
pub(crate) type Tag = [u8; 4];

/// A checked file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Container<'a> {
    table: &'a [[u8; ROW]],
}

impl<'a> Container<'a> {
    /// Checks form and checksum; the cost is one pass over the bytes at memory speed.
    pub(crate) fn parse(bytes: &'a [u8], format: Format) -> Result<Container<'a>, Error> {
        let what = format.what;
        let short = || {
            Error::model(
                bytes.len(),
                format!("the {what} ends inside its header: the file is cut, fetch it again"),
            )
        };
        let magic = bytes.first_chunk::<8>().ok_or_else(short)?;
        if *magic != format.magic {
            return Err(Error::model(
                0,
                format!("this is not a {what} of entitas: check which file was given"),
            ));
        }
        let version = u32_at(bytes, 8).ok_or_else(short)?;
        if version != format.version {
            return Err(Error::model(
                8,
                format!(
                    "this {what} has format version {version}, this build reads version {}: {}",
                    format.version, format.remedy
                ),
            ));
        }
        let sections = u32_at(bytes, 12).ok_or_else(short)? as usize;
        if sections > MOST_SECTIONS {
            return Err(Error::model(
                12,
                format!("this {what} claims {sections} sections, at most {MOST_SECTIONS} exist"),
            ));
        }
        let sum = u64_at(bytes, 16).ok_or_else(short)?;
        let covered = bytes.get(HEADER..).ok_or_else(short)?;
        if checksum(sections as u64, covered) != sum {
            return Err(Error::model(
                16,
                format!(
                    "the checksum of this {what} is wrong: the file is damaged, fetch it again"
                ),
            ));
        }
        let (table, body) = covered.split_at_checked(sections * ROW).ok_or_else(short)?;
        let container = Container {
            table: table.as_chunks::<ROW>().0,
        };
        let claimed = container
            .rows()
            .fold(0usize, |sum, (_, len)| sum.saturating_add(len));
        if claimed != body.len() {
            return Err(Error::model(
                HEADER,
                format!(
                    "the sections of this {what} claim {claimed} bytes, {} are there",
                    body.len()
                ),
            ));
        }
        Ok(container)
    }

    fn rows(self) -> impl Iterator<Item = (Tag, usize)> {
        self.table.iter().map(|&[a, b, c, d, e, f, g, h]| {
            ([a, b, c, d], u32::from_le_bytes([e, f, g, h]) as usize)
        })
    }

    /// The sections in order, and where each stands in the file.
    pub(crate) fn sections(self) -> impl Iterator<Item = (Tag, Range<usize>)> {
        let mut start = HEADER + self.table.len() * ROW;
        self.rows().map(move |(tag, len)| {
            let section = start..start + len;
            start = section.end;
            (tag, section)
        })
    }

    /// Where a section stands in the file.
    pub(crate) fn range(self, tag: Tag) -> Result<Range<usize>, Error> {
        if let Some((_, range)) = self.sections().find(|(name, _)| *name == tag) {
            return Ok(range);
        }
        Err(Error::model(
            HEADER,
            format!("the section {} is missing", tag.escape_ascii()),
        ))
    }
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes
        .get(at..)?
        .first_chunk()
        .copied()
        .map(u32::from_le_bytes)
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes
        .get(at..)?
        .first_chunk()
        .copied()
        .map(u64::from_le_bytes)
}

macro_rules! numbers {
    ($(#[$doc:meta])* $view:ident, $number:ty, $size:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default)]
        pub(crate) struct $view<'a>(&'a [[u8; $size]]);

        impl<'a> From<&'a [u8]> for $view<'a> {
            /// The whole numbers in the bytes; odd bytes at the end are left out.
            fn from(bytes: &'a [u8]) -> $view<'a> {
                $view(bytes.as_chunks().0)
            }
        }

        impl<'a> $view<'a> {
            #[inline]
            pub(crate) fn len(self) -> usize {
                self.0.len()
            }

            #[inline]
            pub(crate) fn get(self, index: usize) -> Option<$number> {
                self.0.get(index).map(|&item| <$number>::from_le_bytes(item))
            }
        }
    };
}

numbers!(
    /// A section read as `u32`.
    U32s, u32, 4
);
numbers!(
    /// A section read as `u64`.
    U64s, u64, 8
);

impl<'a> U32s<'a> {
    /// The items `range`; `None` where it leaves the section.
    #[inline]
    pub(crate) fn slice(self, range: Range<usize>) -> Option<U32s<'a>> {
        self.0.get(range).map(U32s)
    }

    #[inline]
    pub(crate) fn iter(self) -> impl ExactSizeIterator<Item = u32> + Clone + 'a {
        self.0.iter().map(|&item| u32::from_le_bytes(item))
    }
}

/// Puts sections together; the same sections in the same order give the same bytes.
#[derive(Debug)]
pub(crate) struct ContainerWriter {
    format: Format,
    sections: Vec<(Tag, Vec<u8>)>,
}

impl ContainerWriter {
    pub(crate) fn new(format: Format) -> ContainerWriter {
        ContainerWriter {
            format,
            sections: Vec::new(),
        }
    }

    pub(crate) fn section(&mut self, tag: Tag, bytes: Vec<u8>) {
        self.sections.push((tag, bytes));
    }

    pub(crate) fn u32s(&mut self, tag: Tag, items: &[u32]) {
        self.section(tag, items.iter().flat_map(|n| n.to_le_bytes()).collect());
    }

    pub(crate) fn u64s(&mut self, tag: Tag, items: &[u64]) {
        self.section(tag, items.iter().flat_map(|n| n.to_le_bytes()).collect());
    }

    /// The file; an error where a section or the number of sections is too large for the form.
    pub(crate) fn finish(self) -> Result<Vec<u8>, Error> {
        let count = self.sections.len();
        if count > MOST_SECTIONS {
            return Err(Error::option(format!(
                "{count} sections, at most {MOST_SECTIONS} fit"
            )));
        }
        let len: usize = self
            .sections
            .iter()
            .map(|(_, bytes)| ROW + bytes.len())
            .sum();
        let mut file = Vec::with_capacity(HEADER + len);
        file.extend_from_slice(&self.format.magic);
        file.extend_from_slice(&self.format.version.to_le_bytes());
        file.extend_from_slice(&(count as u32).to_le_bytes());
        // The place of the checksum.
        file.extend_from_slice(&[0; 8]);
        for (tag, bytes) in &self.sections {
            let len = u32::try_from(bytes.len()).map_err(|_| {
                Error::option(format!("section {} exceeds 4 GiB", tag.escape_ascii()))
            })?;
            file.extend_from_slice(tag);
            file.extend_from_slice(&len.to_le_bytes());
        }
        // One after another is given back, so that no two copies of a large list stand beside each other.
        for (_, bytes) in self.sections {
            file.extend_from_slice(&bytes);
        }
        if let Some((header, covered)) = file.split_at_mut_checked(HEADER) {
            let sum = checksum(count as u64, covered).to_le_bytes();
            if let Some(place) = header.last_chunk_mut() {
                *place = sum;
            }
        }
        Ok(file)
    }
}

/// A checksum of our own in the manner of xxHash64: four lanes keep the multipliers busy, and as
/// every step can be undone, a change inside one eight-byte word always changes the sum.
fn checksum(seed: u64, bytes: &[u8]) -> u64 {
    const P: u64 = 0x9E37_79B1_85EB_CA87;
    const Q: u64 = 0xC2B2_AE3D_27D4_EB4F;
    let step = |lane: u64, word: u64| (lane ^ word).wrapping_mul(P).rotate_left(29);
    let mut lanes = [
        seed ^ P,
        seed ^ Q,
        seed.wrapping_add(P),
        seed.wrapping_sub(Q),
    ];
    let (blocks, rest) = bytes.as_chunks::<32>();
    for block in blocks {
        let (words, _) = block.as_chunks::<8>();
        for (lane, word) in lanes.iter_mut().zip(words) {
            *lane = step(*lane, u64::from_le_bytes(*word));
        }
    }
    let mut sum = (bytes.len() as u64).wrapping_mul(Q);
    for lane in lanes {
        sum = step(sum, lane);
    }
    for chunk in rest.chunks(8) {
        let mut word = [0; 8];
        for (to, from) in word.iter_mut().zip(chunk) {
            *to = *from;
        }
        sum = step(sum, u64::from_le_bytes(word));
    }
    (sum ^ (sum >> 32)).wrapping_mul(Q)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A file with another number at a byte, and the checksum that belongs to it.
    pub(crate) fn written_over(file: &[u8], at: usize, number: u32) -> Vec<u8> {
        let mut file = file.to_vec();
        for (byte, new) in file[at..].iter_mut().zip(number.to_le_bytes()) {
            *byte = new;
        }
        let sections = u32_at(&file, 12).unwrap();
        let sum = checksum(u64::from(sections), &file[HEADER..]);
        file[16..HEADER].copy_from_slice(&sum.to_le_bytes());
        file
    }

    const FORMAT: Format = Format {
        what: "sample",
        magic: *b"sample\r\n",
        version: 3,
        remedy: "make it again",
    };

    fn sample() -> Vec<u8> {
        let mut writer = ContainerWriter::new(FORMAT);
        writer.u32s(*b"long", &[1, 2, u32::MAX]);
        writer.section(*b"tiny", vec![7, 8]);
        writer.u64s(*b"wide", &[9; 10]);
        writer.u64s(*b"none", &[]);
        writer.finish().unwrap()
    }

    #[test]
    fn sections_come_back() {
        let file = sample();
        let container = Container::parse(&file, FORMAT).unwrap();
        let section = |tag| &file[container.range(tag).unwrap()];
        let long = U32s::from(section(*b"long"));
        assert_eq!(long.iter().collect::<Vec<_>>(), [1, 2, u32::MAX]);
        assert_eq!(long.get(3), None);
        assert_eq!(long.slice(1..3).unwrap().len(), 2);
        assert!(long.slice(2..4).is_none());
        assert_eq!(section(*b"tiny"), [7, 8]);
        assert_eq!(U64s::from(section(*b"wide")).get(9), Some(9));
        assert!(section(*b"none").is_empty());
        assert!(container.range(*b"gone").unwrap_err().is_model());
    }

    #[test]
    fn every_cut_and_every_flipped_bit_is_refused() {
        let file = sample();
        for end in 0..file.len() {
            assert!(
                Container::parse(&file[..end], FORMAT)
                    .unwrap_err()
                    .is_model()
            );
        }
        for bit in 0..file.len() * 8 {
            let mut damaged = file.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert!(Container::parse(&damaged, FORMAT).is_err(), "bit {bit}");
        }
        let mut longer = file;
        longer.push(0);
        assert!(Container::parse(&longer, FORMAT).is_err());
    }

    #[test]
    fn another_version_names_both_and_the_remedy() {
        let mut file = sample();
        file[8] = 2;
        let message = Container::parse(&file, FORMAT).unwrap_err().to_string();
        assert_eq!(
            message,
            "byte 8: this sample has format version 2, this build reads version 3: make it again"
        );
    }
}
