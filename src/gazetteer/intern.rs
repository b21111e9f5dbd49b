//! Strings, each kept once.

use super::sections::hash;

/// Distinct strings, numbered as they come. A table of their numbers and the strings one behind the other:
/// lists of millions of names need no allocation for each.
#[derive(Clone, Debug, Default)]
pub(super) struct Interner {
    bytes: Vec<u8>,
    starts: Vec<u32>,
    /// Numbers plus one, at the first free place from that of their hash; 0 is free.
    slots: Vec<u32>,
}

impl Interner {
    pub(super) fn len(&self) -> usize {
        self.starts.len()
    }

    /// The string with a number.
    pub(super) fn get(&self, number: u32) -> &[u8] {
        let at = number as usize;
        let start = self.starts.get(at).map_or(0, |start| *start as usize);
        let end = self.starts.get(at + 1);
        let end = end.map_or(self.bytes.len(), |end| *end as usize);
        self.bytes.get(start..end).unwrap_or_default()
    }

    /// The number of a string that is kept.
    pub(super) fn find(&self, text: &str) -> Option<u32> {
        let number = *self.slots.get(self.slot(text.as_bytes())?)?;
        number.checked_sub(1)
    }

    /// The number of a string, which is kept from now on; none where all together are too long.
    pub(super) fn intern(&mut self, text: &str) -> Option<u32> {
        // A third is free, so that the next free place is near.
        if self.slots.len() * 2 <= self.starts.len() * 3 {
            self.grow();
        }
        let slot = self.slot(text.as_bytes())?;
        let free = self.slots.get_mut(slot)?;
        if let Some(known) = free.checked_sub(1) {
            return Some(known);
        }
        let start = u32::try_from(self.bytes.len()).ok()?;
        *free = u32::try_from(self.starts.len() + 1).ok()?;
        self.starts.push(start);
        self.bytes.extend_from_slice(text.as_bytes());
        Some(*free - 1)
    }

    /// Gives back what finds strings: no more are looked up.
    pub(super) fn close(&mut self) {
        self.slots = Vec::new();
        self.bytes.shrink_to_fit();
    }

    /// Where the number of a string stands, or the free place for it.
    fn slot(&self, text: &[u8]) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = (hash(text) >> 16) as usize & mask;
        loop {
            match self.slots.get(at)?.checked_sub(1) {
                Some(number) if self.get(number) != text => at = (at + 1) & mask,
                _ => return Some(at),
            }
        }
    }

    fn grow(&mut self) {
        let slots = (self.slots.len() * 2).max(64);
        self.slots.clear();
        self.slots.resize(slots, 0);
        for number in 0..self.starts.len() as u32 {
            if let Some(slot) = self.slot(self.get(number))
                && let Some(free) = self.slots.get_mut(slot)
            {
                *free = number + 1;
            }
        }
    }
}
