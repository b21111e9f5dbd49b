//! Numbers below a thousand.

use super::super::numeral::{Numeral, Role};

/// One, built from left to right.
#[derive(Clone, Copy)]
pub(super) struct Group {
    base: u16,
    pub(super) unit: u16,
    /// What may still follow is below this: 1000 at the start, 100 after `ratus`, 10 after
    /// `puluh`, 1 when closed.
    pub(super) room: u16,
}

impl Group {
    pub(super) const EMPTY: Group = Group {
        base: 0,
        unit: 0,
        room: 1000,
    };

    pub(super) fn is_empty(self) -> bool {
        self.room == 1000 && self.unit == 0
    }

    pub(super) fn value(self) -> u16 {
        self.base + self.unit
    }

    /// Takes a word below a thousand, or refuses it.
    pub(super) fn take(&mut self, word: Numeral) -> bool {
        let fits = match word.role {
            Role::Unit => self.unit == 0 && self.room >= 10,
            Role::Teen => self.unit == 0 && self.room >= 100,
            Role::Seratus => self.unit == 0 && self.room == 1000,
            Role::Belas | Role::Puluh => self.unit > 0 && self.room >= 100,
            Role::Ratus => self.unit > 0 && self.room == 1000,
            _ => false,
        };
        if !fits {
            return false;
        }
        match word.role {
            Role::Unit => self.unit = word.value,
            Role::Teen => self.close(word.value, 1),
            Role::Seratus => self.close(100, 100),
            Role::Belas => self.close(self.unit + 10, 1),
            Role::Puluh => self.close(self.unit * 10, 10),
            _ => self.close(self.unit * 100, 100),
        }
        true
    }

    fn close(&mut self, value: u16, room: u16) {
        self.base += value;
        self.unit = 0;
        self.room = room;
    }
}
