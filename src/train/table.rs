//! Writes what [`Table`](crate::tagger::table::Table) reads.

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
    let mut keys = vec![0u32; buckets + 1];
    let mut items = vec![0u32; buckets + 1];
    for (key, part) in &entries {
        keys[bucket(*key) + 1] += 1;
        items[bucket(*key) + 1] += (part.len() / width) as u32;
    }
    for at in 1..=buckets {
        keys[at] += keys[at - 1];
        items[at] += items[at - 1];
    }
    let mut out = Vec::new();
    for number in [entries.len() as u32, buckets as u32, width as u32, 0] {
        out.extend(number.to_le_bytes());
    }
    for number in keys.iter().chain(&items) {
        out.extend(number.to_le_bytes());
    }
    for (key, _) in &entries {
        out.extend((*key as u16).to_le_bytes());
    }
    out.extend(entries.iter().map(|(_, part)| (part.len() / width) as u8));
    for (_, part) in &entries {
        out.extend_from_slice(part);
    }
    out
}
