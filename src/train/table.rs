//! Writes what [`Table`](crate::table::Table) reads.

use crate::table::bits;

/// Lays out keys and their items (each a multiple of `width` bytes); equal keys must not repeat.
pub(crate) fn build(mut entries: Vec<(u64, Vec<u8>)>, width: usize) -> Vec<u8> {
    entries.sort_unstable();
    let entries: Vec<(u64, &[u8])> = entries
        .iter()
        .flat_map(|(key, items)| items.chunks(255 * width).map(|part| (*key, part)))
        .collect();
    let buckets = (entries.len() / 4).next_power_of_two();
    let shift = 64 - buckets.trailing_zeros();
    let bucket = |key: u64| key.checked_shr(shift).unwrap_or(0) as usize;
    let mut out = Vec::new();
    for number in [entries.len() as u32, buckets as u32, width as u32, 1] {
        out.extend(number.to_le_bytes());
    }
    let mut body: Vec<u8> = Vec::new();
    let mut rest = entries.as_slice();
    for at in 0..buckets {
        let len = rest
            .iter()
            .take_while(|(key, _)| bucket(*key) == at)
            .count();
        // By hashes of 64 bits a bucket holds a dozen keys at most.
        let (own, others) = rest.split_at(len.min(255));
        rest = others.get(len - own.len()..).unwrap_or_default();
        let held = own.iter().fold(0, |held, (key, _)| held | bits(*key));
        out.extend((body.len() as u32).to_le_bytes());
        out.extend(held.to_le_bytes());
        body.push(own.len() as u8);
        body.extend(own.iter().flat_map(|(key, _)| (*key as u16).to_le_bytes()));
        body.extend(own.iter().map(|(_, part)| (part.len() / width) as u8));
        body.extend(own.iter().flat_map(|(_, part)| *part));
    }
    out.extend(u64::from(body.len() as u32).to_le_bytes());
    out.extend(body);
    out
}
