//! A hash table that is read where it lies: keys of 64 bits to a few bytes each.
//!
//! Layout, all little-endian: the number of keys, of buckets, of bytes an item, and 1 (`u32` each);
//! for each bucket where it starts and 32 bits that tell most foreign keys (`u32` each), with a
//! last start; the buckets. A bucket holds the number of its keys (`u8`), 16 bits of each key,
//! the number of items of each key (`u8`), the items. A bucket is chosen by the upper bits of a
//! key, so one foreign key in some ten thousand is taken for one of the table's.
//!
//! Most keys that are asked for are foreign. They cost one read, in an array that stays in the
//! second-level cache; a key of the table costs two.

/// A view of a table in a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'a> {
    keys: u32,
    shift: u32,
    width: usize,
    starts: &'a [[u8; START]],
    buckets: &'a [u8],
}

/// The last number of the head of a packed table.
const PACKED: u32 = 2;

/// Bytes of a bucket's start and bits.
const START: usize = 8;

/// The two bits of a key among those of its bucket.
#[inline]
pub(crate) fn bits(key: u64) -> u32 {
    1 << (key & 31) | 1 << (key >> 5 & 31)
}

/// The bits of a bucket with these prints.
fn held(prints: &[u8]) -> u32 {
    let prints = prints.as_chunks::<2>().0.iter();
    prints.fold(0, |held, print| {
        held | bits(u64::from(u16::from_le_bytes(*print)))
    })
}

fn u32_at(bytes: &[u8], index: usize) -> Option<u32> {
    let four = bytes.get(index * 4..)?.first_chunk::<4>()?;
    Some(u32::from_le_bytes(*four))
}

impl<'a> Table<'a> {
    /// Reads the layout; `None` where the bytes do not hold what their head says.
    pub(crate) fn new(bytes: &'a [u8]) -> Option<Table<'a>> {
        let (head, rest) = bytes.split_at_checked(16)?;
        let buckets = u32_at(head, 1)? as usize;
        let width = u32_at(head, 2)? as usize;
        if !buckets.is_power_of_two() || width == 0 || u32_at(head, 3)? != 1 {
            return None;
        }
        let (starts, buckets_at) = rest.split_at_checked((buckets + 1).checked_mul(START)?)?;
        let table = Table {
            keys: u32_at(head, 0)?,
            shift: 64 - buckets.trailing_zeros(),
            width,
            starts: starts.as_chunks().0,
            buckets: buckets_at,
        };
        (table.start(buckets)?.0 == buckets_at.len()).then_some(table)
    }

    /// Whether every bucket is as long as it says and holds the bits of its keys, and all that stands
    /// under a key `fits`. Reading relies on it, so it is asked once when a file is opened.
    pub(crate) fn is_sound(self, fits: impl Fn(&[u8]) -> bool) -> bool {
        let mut known = 0u32;
        for bucket in 0..self.starts.len() - 1 {
            let (Some((start, held)), Some((end, _))) =
                (self.start(bucket), self.start(bucket + 1))
            else {
                return false;
            };
            let own = self.buckets.get(start..end).and_then(<[u8]>::split_first);
            let Some((&keys, body)) = own else {
                return false;
            };
            known = known.saturating_add(u32::from(keys));
            let keys = usize::from(keys);
            let Some((prints, rest)) = body.split_at_checked(2 * keys) else {
                return false;
            };
            let Some((counts, mut items)) = rest.split_at_checked(keys) else {
                return false;
            };
            for &count in counts {
                match items.split_at_checked(usize::from(count) * self.width) {
                    Some((own, rest)) if fits(own) => items = rest,
                    _ => return false,
                }
            }
            if self::held(prints) != held || !items.is_empty() {
                return false;
            }
        }
        known == self.keys
    }

    /// A table without the starts of its buckets and their bits; `None` where it is none.
    pub(crate) fn pack(bytes: &[u8]) -> Option<Vec<u8>> {
        let table = Table::new(bytes)?;
        let (numbers, _) = bytes.split_at_checked(12)?;
        Some([numbers, &PACKED.to_le_bytes(), table.buckets].concat())
    }

    /// The table that was packed; `None` where this is none.
    pub(crate) fn unpack(bytes: &[u8]) -> Option<Vec<u8>> {
        let (head, body) = bytes.split_at_checked(16)?;
        let (buckets, width) = (u32_at(head, 1)? as usize, u32_at(head, 2)? as usize);
        // Each bucket has a byte at least.
        if u32_at(head, 3)? != PACKED || buckets > body.len() {
            return None;
        }
        let mut table = Vec::with_capacity(bytes.len() + (buckets + 1) * START);
        table.extend_from_slice(head.get(..12)?);
        table.extend_from_slice(&1u32.to_le_bytes());
        let mut rest = body;
        for _ in 0..buckets {
            let start = u32::try_from(body.len() - rest.len()).ok()?;
            let (&keys, own) = rest.split_first()?;
            let (prints, own) = own.split_at_checked(2 * usize::from(keys))?;
            let (counts, own) = own.split_at_checked(usize::from(keys))?;
            let items: usize = counts.iter().map(|&count| usize::from(count)).sum();
            (_, rest) = own.split_at_checked(items.checked_mul(width)?)?;
            table.extend_from_slice(&start.to_le_bytes());
            table.extend_from_slice(&held(prints).to_le_bytes());
        }
        let end = u32::try_from(body.len()).ok()?;
        table.extend_from_slice(&u64::from(end).to_le_bytes());
        table.extend_from_slice(body);
        rest.is_empty().then_some(table)
    }

    /// Bytes of an item.
    pub(crate) fn width(self) -> usize {
        self.width
    }

    #[inline]
    fn bucket(self, key: u64) -> usize {
        key.checked_shr(self.shift).unwrap_or(0) as usize
    }

    /// Where a bucket starts, and its bits.
    #[inline]
    fn start(self, bucket: usize) -> Option<(usize, u32)> {
        let word = u64::from_le_bytes(*self.starts.get(bucket)?);
        Some((word as u32 as usize, (word >> 32) as u32))
    }

    /// Whether the table may hold the key: always where it does, else one time in thirty.
    #[inline]
    pub(crate) fn may_hold(self, key: u64) -> bool {
        let held = self.start(self.bucket(key)).map_or(0, |(_, held)| held);
        held & bits(key) == bits(key)
    }

    /// The bytes under a key: one run of items, or more where it holds over 255.
    #[inline]
    pub(crate) fn find(self, key: u64) -> impl Iterator<Item = &'a [u8]> {
        let start = self.start(self.bucket(key)).map_or(0, |(start, _)| start);
        let bucket = self.buckets.get(start..).unwrap_or_default();
        let (&keys, bucket) = bucket.split_first().unwrap_or((&0, &[]));
        let keys = usize::from(keys);
        let (prints, rest) = bucket.split_at_checked(keys * 2).unwrap_or_default();
        let (counts, items) = rest.split_at_checked(keys).unwrap_or_default();
        let print = (key as u16).to_le_bytes();
        let mut at = 0;
        prints
            .as_chunks::<2>()
            .0
            .iter()
            .zip(counts)
            .filter_map(move |(&own, &count)| {
                let start = at;
                at += usize::from(count) * self.width;
                (own == print).then(|| items.get(start..at).unwrap_or_default())
            })
    }
}
