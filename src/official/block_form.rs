//! Lines of blocks that a label begins, as in forms and lists of officers.

use super::block::{Above, Blocks, FARTHEST, Waiting};
use super::cell::{FormLabel, Reader};
use super::layout::Cell;
use crate::name::Label;
use crate::tagger::Habit;

impl Blocks {
    /// A line that a label begins: `Ketua : Rina Wati`, `Nama lengkap : RINA WATI`. Says whether
    /// nothing else has to be read of it.
    pub(super) fn labelled<H: FnMut(&str) -> Habit>(
        &mut self,
        reader: &mut Reader<'_, H>,
        line: &[Cell],
        above: &mut Above,
    ) -> bool {
        let Some((label, value)) = line.split_first() else {
            return false;
        };
        let value = value.first();
        match reader.label(&label.tokens) {
            Some(FormLabel::Name) => {
                let person = value.and_then(|value| reader.person(&value.tokens));
                if let Some((person, value)) = person.zip(value) {
                    self.names.push((person.name.clone(), Label::Person));
                    above.form = Some((person.name, value.tokens.clone(), label.line));
                }
                true
            }
            Some(FormLabel::Birth) => {
                let place = value.and_then(|value| reader.place(&value.tokens));
                self.names.extend(place.map(|place| (place, Label::Place)));
                true
            }
            Some(FormLabel::Office) => {
                let office = value.and_then(|value| reader.office_in(&value.tokens));
                if let Some((office, (name, cell, at))) = office.zip(above.form.clone())
                    && label.line - at <= FARTHEST
                {
                    self.pair(office, name, cell);
                }
                true
            }
            None => self.officer(reader, label, value, above),
        }
    }

    /// A line that an office labels: `Ketua : Rina Wati`, `Anggota:` over a list. Says whether nothing else has to be read of
    /// it.
    fn officer<H: FnMut(&str) -> Habit>(
        &mut self,
        reader: &mut Reader<'_, H>,
        label: &Cell,
        value: Option<&Cell>,
        above: &mut Above,
    ) -> bool {
        let Some(office) = reader.office(&label.tokens) else {
            // `Mengetahui:` may stand above an office, `Pelindung : Bupati` names none.
            if value.is_some() {
                self.waiting.clear();
                above.person = None;
            }
            return value.is_some();
        };
        let person = value.and_then(|value| reader.person(&value.tokens));
        if let Some((person, value)) = person.zip(value) {
            if reader.accepts(&person, true) {
                self.pair(office, person.name, value.tokens.clone());
            }
            return true;
        }
        // `Anggota:` and a list below it.
        if value.is_none() {
            let place = reader.place_of(label);
            let line = label.line;
            self.waiting.clear();
            self.waiting.push(Waiting {
                office,
                line,
                place,
                is_sure: true,
                has_many: true,
                is_held: false,
            });
        }
        true
    }
}
