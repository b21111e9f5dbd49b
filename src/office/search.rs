//! What has been read of an office behind which a name is sought.

use crate::name::{Label, Record, SureNames};

/// What has been read of an office, by its words alone.
pub(super) struct Search<'a> {
    pub(super) listed: &'a dyn SureNames,
    /// The portfolio, body or region is complete, so that no more of it can follow.
    pub(super) closed: bool,
    /// It is a body or region of which there is one.
    pub(super) sole: bool,
    /// A verb of saying stands before the office, so that the name of who said it must follow.
    pub(super) said: bool,
    /// Where the last name of the lists, or acronym of a body, ends.
    pub(super) listed_end: usize,
    /// A body's own name follows its first word: unknown words may belong to it.
    pub(super) begun: bool,
    /// The first name that is not after.
    pub(super) near: usize,
    /// Where the body or place that was tagged here ends.
    pub(super) tagged_end: usize,
}

impl<'a> Search<'a> {
    /// A search behind a head that ends at `head_end`; `complete` says that the head is a whole office.
    pub(super) fn new(
        listed: &'a dyn SureNames,
        head_end: usize,
        complete: bool,
        said: bool,
    ) -> Search<'a> {
        Search {
            listed,
            closed: complete,
            sole: complete,
            said,
            listed_end: head_end,
            begun: false,
            near: 0,
            tagged_end: head_end,
        }
    }

    pub(super) fn close(&mut self) {
        (self.closed, self.begun) = (true, false);
    }

    /// Notes what was tagged from a token on.
    pub(super) fn advance(&mut self, names: &[Record], at: usize) {
        while names
            .get(self.near)
            .is_some_and(|name| (name.last_token() as usize) <= at)
        {
            self.near += 1;
        }
        let other = names
            .get(self.near)
            .filter(|name| name.first_token() as usize == at && name.label() != Label::Person);
        if let Some(name) = other {
            self.tagged_end = name.last_token() as usize;
        }
    }
}
