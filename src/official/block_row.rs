//! Lines of blocks that hold several offices, or the names of several holders.

use super::block::{Above, Blocks, Waiting};
use super::cell::{Kind, Reader};
use super::layout::Cell;
use crate::tagger::Habit;

impl Blocks {
    /// A line of several offices, and the line of their holders: `Hakim Anggota, Hakim Ketua,` over two
    /// names. Says whether nothing else has to be read of it.
    pub(super) fn in_row<H: FnMut(&str) -> Habit>(
        &mut self,
        reader: &mut Reader<'_, H>,
        cell: &Cell,
        above: &mut Above,
    ) -> bool {
        reader.offices(cell, &mut self.offices);
        if self.offices.len() > 1 {
            self.wait_in_row(reader, cell);
            above.row = self.offices.len();
            above.person = None;
            return true;
        }
        let is_shared = above.row == 0 && self.is_shared(reader);
        if above.row == 0 && !is_shared
            || !matches!(reader.kind(cell, &[]), Kind::Person(_) | Kind::Other)
        {
            return false;
        }
        reader.people(cell, &mut self.people);
        if is_shared {
            return self.share(reader, cell);
        }
        if self.people.is_empty() {
            return false;
        }
        self.hold_row(cell, above.row);
        above.row = 0;
        true
    }

    /// Has the offices of a line wait for the line of their holders.
    fn wait_in_row<H: FnMut(&str) -> Habit>(&mut self, reader: &Reader<'_, H>, cell: &Cell) {
        self.waiting.clear();
        let place = reader.place_of(cell);
        for &office in &self.offices {
            self.nameless.push(office.phrase.first..office.phrase.last);
            self.waiting.push(Waiting {
                office,
                line: cell.line,
                place,
                is_sure: true,
                has_many: reader.has_many(office),
                is_held: false,
            });
        }
    }

    /// Gives the offices of a line to the names of one below, where there are as many; names one below the other do not tell
    /// which office is whose.
    fn hold_row(&mut self, cell: &Cell, row: usize) {
        if self.people.len() != row || self.waiting.len() != row {
            self.waiting.clear();
            return;
        }
        for at in 0..row {
            let office = self.waiting.get(at).map(|waiting| waiting.office);
            let name = self.people.get(at).map(|person| person.name.clone());
            if let Some((office, name)) = office.zip(name) {
                self.pair(office, name, cell.tokens.clone());
            }
        }
        self.waiting.retain(|waiting| waiting.has_many);
        for waiting in &mut self.waiting {
            (waiting.is_held, waiting.line) = (true, cell.line);
        }
    }

    /// Whether one office waits that its word gives to several: `Hakim-Hakim Anggota,`.
    pub(super) fn is_shared<H: FnMut(&str) -> Habit>(&self, reader: &Reader<'_, H>) -> bool {
        matches!(*self.waiting, [Waiting { office, .. }] if reader.is_doubled(office))
    }

    /// Gives the office that waits to all names of a line, where it has several, and says whether it did.
    fn share<H: FnMut(&str) -> Habit>(&mut self, reader: &mut Reader<'_, H>, cell: &Cell) -> bool {
        let mut people = self.people.iter();
        let are_persons = people.all(|person| reader.accepts(person, false));
        let Some(waiting) = self.waiting.first_mut() else {
            return false;
        };
        if self.people.len() < 2 || !are_persons {
            return false;
        }
        (waiting.is_held, waiting.line) = (true, cell.line);
        let office = waiting.office;
        for person in std::mem::take(&mut self.people) {
            self.pair(office, person.name, cell.tokens.clone());
        }
        true
    }
}
