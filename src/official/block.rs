//! Officials whose office and name stand in lines, columns and forms: signature blocks, lists of
//! officers, tables.
//!
//! ```text
//! MENTERI KEUANGAN,          Ketua    : Rina Wati        Nama    : Rina Wati
//!   ttd.                     Bendahara: Tono             Jabatan : Lurah
//! RINA WATI
//! ```

use std::ops::Range;

use super::block_name::mend;
use super::cell::{Kind, Office, Person, Reader};
use super::layout::{self, Cell, Place};
use crate::name::{Label, Record};
use crate::tagger::Habit;
use crate::text::reuse;
use crate::view::TokenView;

/// Lines between an office and the name of who signs.
pub(super) const FARTHEST: u32 = 6;
/// Characters by which a name may be out of line with its office, where others stand beside it.
const FARTHEST_ASIDE: usize = 16;
/// Further cells of a line are not looked at.
const MOST_CELLS: usize = 8;

/// An office and its holder.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub(super) office: Office,
    /// The name alone, and its cell.
    pub(super) name: Range<usize>,
    pub(super) cell: Range<usize>,
}

/// Reads blocks; keeps its buffers from text to text.
#[derive(Debug, Default)]
pub struct Blocks {
    cells: Vec<Cell>,
    pub(super) pairs: Vec<Pair>,
    /// Names that blocks are sure of.
    pub(super) names: Vec<(Range<usize>, Label)>,
    pub(super) waiting: Vec<Waiting>,
    /// Where no person is named: offices and headings.
    pub(super) nameless: Vec<Range<usize>>,
    pub(super) offices: Vec<Office>,
    pub(super) people: Vec<Person>,
}

/// An office that waits for the name below it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiting {
    pub(super) office: Office,
    pub(super) line: u32,
    pub(super) place: Place,
    /// Whether a comma, a colon or an empty line says that a name follows.
    pub(super) is_sure: bool,
    /// Whether several may hold it.
    pub(super) has_many: bool,
    /// Whether somebody does.
    pub(super) is_held: bool,
}

/// What the lines read so far leave to the next.
#[derive(Debug, Default)]
pub(super) struct Above {
    /// A name that no office is known for, its cell, and where that stands.
    pub(super) person: Option<(Person, Range<usize>, Place, u32)>,
    /// The name in the form that is being read.
    pub(super) form: Option<(Range<usize>, Range<usize>, u32)>,
    /// The token behind the last office, which may be one of a later line.
    office_end: usize,
    is_signed: bool,
    /// Whether the line that is being read has several cells.
    is_row: bool,
    /// How many offices stand in one line with nothing between them.
    pub(super) row: usize,
}

impl Blocks {
    /// Empties what the last text filled. What it left unused for the most part is given back.
    pub(crate) fn clear(&mut self) {
        reuse(&mut self.cells);
        reuse(&mut self.pairs);
        reuse(&mut self.names);
        reuse(&mut self.waiting);
        reuse(&mut self.nameless);
    }

    /// The same as for an analysis, where nothing is known of words.
    #[cfg(feature = "stages")]
    pub fn read(&mut self, view: TokenView<'_>, names: &mut Vec<Record>) {
        self.settle(view, names, None::<fn(&str) -> Habit>);
    }

    /// Finds who holds what in the blocks of a text, and mends `names` (sorted, not overlapping) by
    /// what they say. `habit` knows what a word mostly is.
    pub(crate) fn settle(
        &mut self,
        view: TokenView<'_>,
        names: &mut Vec<Record>,
        habit: Option<impl FnMut(&str) -> Habit>,
    ) {
        self.clear();
        layout::read(view, &mut self.cells);
        if self.cells.is_empty() {
            return;
        }
        let cells = std::mem::take(&mut self.cells);
        let mut reader = Reader { view, names, habit };
        let mut above = Above::default();
        let mut passed = 0;
        for line in cells.chunk_by(|one, next| one.line == next.line) {
            let below = cells.get(passed + line.len()..).unwrap_or_default();
            self.line(&mut reader, line, below, &mut above);
            passed += line.len();
        }
        self.cells = cells;
        mend(view, names, &mut self.names, &mut self.nameless);
    }

    fn line<H: FnMut(&str) -> Habit>(
        &mut self,
        reader: &mut Reader<'_, H>,
        line: &[Cell],
        below: &[Cell],
        above: &mut Above,
    ) {
        let Some(first) = line.first() else {
            return;
        };
        if first.tokens.start < above.office_end {
            return;
        }
        if first.is_prose {
            self.waiting.clear();
            *above = Above::default();
            return;
        }
        if first.is_label && self.labelled(reader, line, above) {
            return;
        }
        if let [cell] = line
            && self.in_row(reader, cell, above)
        {
            return;
        }
        if let [cell] = line
            && let Some((name, office)) = reader.name_beside_office(cell)
        {
            self.line(reader, &[name], &[], above);
            self.line(reader, &[office], below, above);
            return;
        }
        let mut kinds = [const { Kind::Other }; MOST_CELLS];
        for (kind, cell) in kinds.iter_mut().zip(line) {
            let below = if line.len() == 1 { below } else { &[] };
            *kind = reader.kind(cell, below);
        }
        let kinds = kinds.get(..line.len()).unwrap_or_default();
        self.note_nameless(reader, kinds, line);
        if let Some((office, person, cell)) = row(kinds, line)
            && reader.accepts(&person, false)
        {
            self.pair(office, person.name, cell);
            self.waiting.clear();
            return;
        }
        self.cells(reader, kinds, line, above);
    }

    /// Notes where a line names no person.
    fn note_nameless<H: FnMut(&str) -> Habit>(
        &mut self,
        reader: &Reader<'_, H>,
        kinds: &[Kind],
        line: &[Cell],
    ) {
        for (kind, cell) in kinds.iter().zip(line) {
            match kind {
                Kind::Office(Office { phrase, .. }) => {
                    self.nameless.push(phrase.first..phrase.last)
                }
                Kind::Other if reader.is_heading(cell) => self.nameless.push(cell.tokens.clone()),
                _ => {}
            }
        }
    }

    /// The cells of a line one after the other, where they are no row of an office and its holder.
    fn cells<H: FnMut(&str) -> Habit>(
        &mut self,
        reader: &mut Reader<'_, H>,
        kinds: &[Kind],
        line: &[Cell],
        above: &mut Above,
    ) {
        above.is_row = line.len() > 1;
        let mut is_other = true;
        for (kind, cell) in kinds.iter().zip(line) {
            let place = reader.place_of(cell);
            match kind {
                Kind::Office(office) => {
                    is_other = false;
                    above.office_end = office.phrase.last;
                    self.office(reader, *office, cell, place, above);
                }
                Kind::Person(person) => {
                    is_other = false;
                    self.person(reader, person.clone(), cell, place, above);
                }
                Kind::Sign => {
                    is_other = false;
                    above.is_signed = true;
                }
                Kind::Beside => is_other = false,
                Kind::Other => {}
            }
        }
        if is_other {
            self.waiting.clear();
            let form = above.form.take();
            *above = Above {
                form,
                ..Above::default()
            };
        }
    }

    fn office<H: FnMut(&str) -> Habit>(
        &mut self,
        reader: &mut Reader<'_, H>,
        office: Office,
        cell: &Cell,
        place: Place,
        above: &mut Above,
    ) {
        let is_sure = reader.view.mark(cell.tokens.end - 1) == b',';
        let near = above.person.take_if(|(person, _, at, line)| {
            let is_near = !cell.is_apart || person.is_known;
            *line + 1 == cell.line && is_near && at.skew(place) == 0
        });
        if let Some((person, tokens, ..)) = near.filter(|_| !is_sure)
            && reader.accepts(&person, false)
        {
            self.pair(office, person.name, tokens);
            return;
        }
        let (line, has_many) = (cell.line, reader.has_many(office));
        self.waiting.push(Waiting {
            office,
            line,
            place,
            is_sure,
            has_many,
            is_held: false,
        });
        above.is_signed = false;
    }

    fn person<H: FnMut(&str) -> Habit>(
        &mut self,
        reader: &mut Reader<'_, H>,
        person: Person,
        cell: &Cell,
        place: Place,
        above: &mut Above,
    ) {
        self.waiting
            .retain(|waiting| cell.line - waiting.line <= FARTHEST);
        // Not the `Notulis` beside an office, nor who stands in another column, unless the office is theirs together.
        let is_shared = self.is_shared(reader);
        let may_hold = |waiting: &Waiting| {
            let is_below = waiting.line < cell.line || waiting.is_held;
            is_below && (!above.is_row || is_shared || waiting.place.skew(place) <= FARTHEST_ASIDE)
        };
        let holds = self.waiting.iter().copied().enumerate().rev();
        let holds = holds
            .filter(|(_, waiting)| may_hold(waiting))
            .min_by_key(|(_, waiting)| waiting.place.skew(place));
        let is_signed = above.is_signed || cell.is_apart;
        if let Some((at, waiting)) = holds
            && reader.is_unit(&person, waiting.office)
            && !waiting.is_sure
        {
            self.waiting.remove(at);
        } else if let Some((at, waiting)) = holds
            && reader.accepts(&person, waiting.is_sure || is_signed)
        {
            self.pair(waiting.office, person.name, cell.tokens.clone());
            if let Some(waiting) = self.waiting.get_mut(at) {
                waiting.is_held = true;
            }
            // `a.n. Bupati`, `Sekretaris Daerah`: the last one signs. A list of names goes on.
            self.waiting.retain(|other| {
                other.has_many && other.is_held || other.place.skew(waiting.place) > 0
            });
            for waiting in self.waiting.iter_mut().filter(|waiting| waiting.is_held) {
                waiting.line = cell.line;
            }
            above.person = None;
        } else {
            above.person = Some((person, cell.tokens.clone(), place, cell.line));
        }
    }

    pub(super) fn pair(&mut self, office: Office, name: Range<usize>, cell: Range<usize>) {
        self.names.push((name.clone(), Label::Person));
        self.pairs.push(Pair { office, name, cell });
    }
}

/// The office and the person of a row that has one of each.
fn row(kinds: &[Kind], line: &[Cell]) -> Option<(Office, Person, Range<usize>)> {
    let mut offices = kinds.iter().filter_map(|kind| match kind {
        Kind::Office(office) => Some(*office),
        _ => None,
    });
    let mut people = kinds
        .iter()
        .zip(line)
        .filter_map(|(kind, cell)| match kind {
            Kind::Person(person) => Some((person.clone(), cell.tokens.clone())),
            _ => None,
        });
    let (office, (person, cell)) = offices.next().zip(people.next())?;
    (offices.next().is_none() && people.next().is_none()).then_some((office, person, cell))
}
