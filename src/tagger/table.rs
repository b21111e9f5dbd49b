//! A hash table that is read where it lies: keys of 64 bits to a few bytes each.
//!
//! Layout, all little-endian: the number of keys, buckets and bytes an item (`u32` each, and a
//! fourth that is zero); where each bucket's keys start and where its items start (`u32`, one
//! more than buckets); 16 bits of each key; the number of items of each key (`u8`); the items.
//! A bucket is chosen by the upper bits of a key, so one foreign key in some ten thousand is
//! taken for one of the table's.

/// A view of a table in a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'a> {
    shift: u32,
    width: usize,
    keys: &'a [u8],
    items: &'a [u8],
    prints: &'a [u8],
    counts: &'a [u8],
    payload: &'a [u8],
}

/// The number at place `index` of a packed array.
#[inline]
fn u32_at(bytes: &[u8], index: usize) -> Option<u32> {
    let four = bytes.get(index * 4..)?.first_chunk::<4>()?;
    Some(u32::from_le_bytes(*four))
}

impl<'a> Table<'a> {
    /// Reads the layout; `None` where the bytes do not hold what their head says.
    pub(crate) fn new(bytes: &'a [u8]) -> Option<Table<'a>> {
        let (head, rest) = bytes.split_at_checked(16)?;
        let count = u32_at(head, 0)? as usize;
        let buckets = u32_at(head, 1)? as usize;
        let width = u32_at(head, 2)? as usize;
        if !buckets.is_power_of_two() || width == 0 {
            return None;
        }
        let starts = buckets.checked_add(1)?.checked_mul(4)?;
        let (keys, rest) = rest.split_at_checked(starts)?;
        let (items, rest) = rest.split_at_checked(starts)?;
        let (prints, rest) = rest.split_at_checked(count.checked_mul(2)?)?;
        let (counts, payload) = rest.split_at_checked(count)?;
        let whole = u32_at(keys, buckets)? as usize == count
            && (u32_at(items, buckets)? as usize).checked_mul(width)? == payload.len();
        whole.then_some(Table {
            shift: 64 - buckets.trailing_zeros(),
            width,
            keys,
            items,
            prints,
            counts,
            payload,
        })
    }

    /// Bytes of an item.
    pub(crate) fn width(self) -> usize {
        self.width
    }

    /// The bytes under a key: one run of items, or more where it holds over 255.
    #[inline]
    pub(crate) fn find(self, key: u64) -> impl Iterator<Item = &'a [u8]> {
        let bucket = key.checked_shr(self.shift).unwrap_or(0) as usize;
        let print = (key as u16).to_le_bytes();
        let first = u32_at(self.keys, bucket).unwrap_or(0) as usize;
        let last = u32_at(self.keys, bucket + 1).unwrap_or(0) as usize;
        let prints = self.prints.get(first * 2..last * 2).unwrap_or(&[]);
        prints
            .chunks_exact(2)
            .enumerate()
            .filter(move |(_, at)| **at == print)
            .filter_map(move |(nth, _)| {
                let counts = self.counts.get(first..=first + nth)?;
                let (own, before) = counts.split_last()?;
                let skip: usize = before.iter().map(|&count| usize::from(count)).sum();
                let start = (u32_at(self.items, bucket)? as usize + skip) * self.width;
                self.payload
                    .get(start..start + usize::from(*own) * self.width)
            })
    }
}
