//! Whether a word belongs to an office, where its end is known or no name is sought.

use super::part;
use super::shape::spread_over;
use super::walk::Walk;
use crate::lang::{OfficeClass, OfficeKind};

impl Walk<'_> {
    pub(super) fn may_be_inside(&self, at: usize) -> bool {
        let view = self.view;
        if view.is_number(at) {
            return self.is_own_number(at);
        }
        view.capital(at) || self.is_small_part(at) || self.is_named(at, at) || self.is_spread(at)
    }

    /// The `3` of `Komisi 3`, the `2018` of an event.
    fn is_own_number(&self, at: usize) -> bool {
        let view = self.view;
        // `Batalyon Infanteri 403`.
        let unit = at > self.head_end + 1
            && view.is(at - 2, OfficeClass::NUMBERED)
            && view.capital(at - 1);
        unit || at > self.head_end && view.is(at - 1, part::NUMBERED)
            || at == self.head_end && view.is(at - 1, OfficeClass::NUMBERED)
            || view.word(at).len() == 1 && view.capital(at - 1) && view.capital(at + 1)
            || self.ends_event(at)
    }

    /// The year of `Ketua Panpel Piala Presiden 2018, Budi`.
    fn ends_event(&self, at: usize) -> bool {
        let view = self.view;
        if at > self.head_end && self.is_named(at - 1, at) {
            return true;
        }
        // `Ketua Panja Kurikulum 2013 Komisi X`.
        let body = view.capital(at + 1)
            && view.is(at + 1, OfficeClass::ORGAN | part::BODY)
            && at + 1 < self.end;
        if body && view.word(at).len() == 4 && view.capital(at - 1) {
            return true;
        }
        let bound = at + 1 == self.end && self.clean != usize::MAX;
        let closed = matches!(view.mark(at + 1), b',' | b'.' | b')');
        view.word(at).len() == 4
            && (bound || closed)
            && at > self.head_end
            && view.capital(at - 1)
            && (!view.acronym(at - 1) || view.is(at.saturating_sub(2), OfficeClass::TEAM))
    }

    /// A small-letter word inside an office.
    fn is_small_part(&self, at: usize) -> bool {
        if at >= self.clean {
            return true;
        }
        let view = self.view;
        let small_so_far = (self.head_end..at).all(|before| !view.capital(before));
        if view.is(at, part::ANY) {
            let joined = view.class(at - 1).joins(view.class(at));
            return small_so_far
                || joined
                || view.is(at, OfficeClass::LINK)
                || view.is(at - 1, OfficeClass::LINK);
        }
        // `komandan laskar AS`: one unknown word, where a known one is beside it.
        let beside = if at == self.head_end {
            at + 1 < self.end && (view.capital(at + 1) || view.is(at + 1, part::ANY))
        } else {
            view.is(at - 1, part::ANY)
        };
        view.is_word(at) && small_so_far && (beside || self.is_plain_portfolio(at))
    }

    /// `direktur perawatan neurokritis, …`, `penasihat artistik bagi …`: nouns of no class, where
    /// the office ends after them.
    fn is_plain_portfolio(&self, at: usize) -> bool {
        use OfficeKind::{Adviser, Chief, Coordinator, Director, Executive, Manager};
        const LONGEST: usize = 3;
        const OPENS: u64 = OfficeClass::FROM | OfficeClass::FOR | OfficeClass::SETTING;
        let view = self.view;
        let led = matches!(
            self.kind,
            Adviser | Chief | Coordinator | Director | Executive | Manager
        );
        let noun = |at: usize| {
            view.is_word(at) && !view.capital(at) && view.class(at) == OfficeClass::default()
        };
        let after = (at..self.end.min(self.head_end + LONGEST + 1)).find(|&at| !noun(at));
        led && !view.is_small()
            && after.is_some_and(|after| view.mark(after) == b',' || view.is(after, OPENS))
    }

    /// `Presiden Parpol Tengah se-Asia Pasifik`.
    fn is_spread(&self, at: usize) -> bool {
        let area = spread_over(self.view, at);
        at > self.head_end && area.is_some_and(|area| area.starts_with(|c: char| c.is_uppercase()))
    }

    /// Whether a name of a body or place covers both tokens.
    pub(super) fn is_named(&self, first: usize, last: usize) -> bool {
        self.names
            .iter()
            .any(|name| name.first_token() as usize <= first && last < name.last_token() as usize)
    }
}
