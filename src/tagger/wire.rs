//! The frame of a model file: magic, version, sections with checksums.
//!
//! All numbers are little-endian. The head is eight bytes of magic, the version and the number
//! of sections (`u32` each); for each section its name (`u64`), length (`u64`) and checksum
//! (`u64`); and the head's own checksum (`u64`). The sections follow without gaps to the end of
//! the file, so every byte is under a checksum.

use std::ops::Range;

use super::hash::checksum;
use crate::Error;

const MAGIC: [u8; 8] = *b"entitas\x1A";
/// The version this crate reads and writes.
pub(crate) const VERSION: u32 = 1;
const FIXED: usize = 16;
const ENTRY: usize = 24;

/// The name of a section: eight letters.
pub(crate) type Name = [u8; 8];

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes
        .get(at..)?
        .first_chunk()
        .map(|eight| u64::from_le_bytes(*eight))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes
        .get(at..)?
        .first_chunk()
        .map(|four| u32::from_le_bytes(*four))
}

fn short(at: usize) -> Error {
    Error::model(
        at,
        "the model file ends too early: it was cut; copy or download it again",
    )
}

/// Where each section lies, once all checksums hold.
pub(crate) fn sections(bytes: &[u8]) -> Result<Vec<(Name, Range<usize>)>, Error> {
    if !bytes.starts_with(&MAGIC) {
        return Err(Error::model(
            0,
            "not a model file of entitas: it does not start with its magic bytes",
        ));
    }
    let version = u32_at(bytes, 8).ok_or_else(|| short(bytes.len()))?;
    if version != VERSION {
        return Err(Error::model(
            8,
            format!(
                "the model has format version {version}, this release of entitas reads version {VERSION}: \
                 train the model again with this release, or use the release that wrote it"
            ),
        ));
    }
    let count = u32_at(bytes, 12).ok_or_else(|| short(bytes.len()))? as usize;
    let end = count
        .checked_mul(ENTRY)
        .and_then(|len| len.checked_add(FIXED))
        .filter(|&end| end < bytes.len())
        .ok_or_else(|| short(bytes.len()))?;
    let head = bytes.get(..end).ok_or_else(|| short(bytes.len()))?;
    if u64_at(bytes, end).ok_or_else(|| short(bytes.len()))? != checksum(head) {
        return Err(Error::model(
            end,
            "the model file is damaged: the checksum of its head is wrong",
        ));
    }
    let mut found = Vec::new();
    let mut start = end + 8;
    for entry in head.get(FIXED..).unwrap_or(&[]).chunks_exact(ENTRY) {
        let name = entry.first_chunk().copied().unwrap_or_default();
        let (len, sum) = (
            u64_at(entry, 8).unwrap_or(0),
            u64_at(entry, 16).unwrap_or(0),
        );
        let stop = usize::try_from(len)
            .ok()
            .and_then(|len| start.checked_add(len))
            .filter(|&stop| stop <= bytes.len())
            .ok_or_else(|| short(bytes.len()))?;
        if checksum(bytes.get(start..stop).unwrap_or(&[])) != sum {
            let name = String::from_utf8_lossy(&name).into_owned();
            return Err(Error::model(
                start,
                format!("the model file is damaged: the checksum of section {name} is wrong"),
            ));
        }
        found.push((name, start..stop));
        start = stop;
    }
    if start != bytes.len() {
        return Err(Error::model(
            start,
            "the model file has bytes after its last section",
        ));
    }
    Ok(found)
}

/// Writes a file of sections.
#[cfg(feature = "train")]
pub(crate) fn write(sections: &[(Name, Vec<u8>)]) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.extend(VERSION.to_le_bytes());
    out.extend((sections.len() as u32).to_le_bytes());
    for (name, bytes) in sections {
        out.extend(name);
        out.extend((bytes.len() as u64).to_le_bytes());
        out.extend(checksum(bytes).to_le_bytes());
    }
    out.extend(checksum(&out).to_le_bytes());
    for (_, bytes) in sections {
        out.extend_from_slice(bytes);
    }
    out
}
