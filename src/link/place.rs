//! Which of the places of a name is meant.

use rustc_hash::FxHashSet;

use super::numbered::{Numbered, entry_of, parents};
use super::wanted::{wanted_class, wanted_class_of};
use crate::gazetteer::Class;
use crate::lang::designators;
use crate::name::{Label, Lookup, Record};
use crate::text::reuse_set;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// The most places one name is weighed against.
const MOST: usize = 64;

/// The regions a document names.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// Named beyond doubt.
    named: FxHashSet<u32>,
    /// What those lie in.
    around: FxHashSet<u32>,
    /// What some name of a region may mean, and whether that was asked yet: most documents name nothing that needs it.
    hinted: FxHashSet<u32>,
    is_hinted: bool,
}

impl Places {
    /// Empties the buffers.
    pub(super) fn clear(&mut self) {
        reuse_set(&mut self.named);
        reuse_set(&mut self.around);
        reuse_set(&mut self.hinted);
        self.is_hinted = false;
    }

    /// Gives places their entries: by a head word or office before the name, by the regions that
    /// the document names, by their level. Where none of these decides, no entry is claimed.
    pub(super) fn decide<'g>(
        &mut self,
        view: TokenView<'_>,
        known: &impl Lookup<'g>,
        names: &mut [Record],
    ) {
        self.clear();
        self.settle_sole(view, known, names);
        self.settle_others(view, known, names);
    }

    /// The regions that some name of the document may mean.
    fn hinted<'g>(&mut self, known: &impl Lookup<'g>, names: &[Record]) -> &FxHashSet<u32> {
        if self.is_hinted {
            return &self.hinted;
        }
        self.is_hinted = true;
        for name in names.iter().filter(|name| name.label() == Label::Place) {
            let hits = name.hit().into_iter();
            let meanings = hits.flat_map(|hit| known.candidates(hit)).take(MOST);
            let regions = meanings.filter(|(_, entry)| {
                matches!(
                    entry.class(),
                    Class::Province | Class::City | Class::Regency
                )
            });
            self.hinted.extend(regions.map(|(number, _)| number));
        }
        &self.hinted
    }

    /// Places that can mean one thing alone.
    fn settle_sole<'g>(
        &mut self,
        view: TokenView<'_>,
        known: &impl Lookup<'g>,
        names: &mut [Record],
    ) {
        for at in 0..names.len() {
            let Some(name) = place(names, at) else {
                continue;
            };
            let sole = match name.entry() {
                Some(_) => entry_of(known, &name),
                None => only(candidates(view, known, &name)),
            };
            let sole = sole.filter(|&place| !self.is_lone(view, known, names, &name, place));
            if let (Some(place), Some(name)) = (sole, names.get_mut(at)) {
                let (number, _) = place;
                self.named.insert(number);
                self.around.extend(parents(place));
                if name.entry().is_none() {
                    why::told(Rule::SolePlace, Act::Joined, || Some(name.span()));
                }
                name.set_entry(Some(number));
            }
        }
    }

    /// Places that what else the document names tells.
    fn settle_others<'g>(
        &self,
        view: TokenView<'_>,
        known: &impl Lookup<'g>,
        names: &mut [Record],
    ) {
        // What the place before lies in, and where it ends.
        let mut before: Option<(usize, Numbered<'g>)> = None;
        for name in names.iter_mut().filter(|name| name.label() == Label::Place) {
            let (first, last) = (name.first_token() as usize, name.last_token() as usize);
            let beside = before
                .filter(|&(end, _)| end == first || end + 1 == first && view.mark(end) == b',');
            let entry = match name.entry() {
                Some(_) => entry_of(known, name),
                None => {
                    let entry = self.meant(view, known, name, beside.map(|(_, place)| place));
                    name.set_entry(entry.map(|(number, _)| number));
                    entry
                }
            };
            before = entry.map(|place| (last, place));
        }
    }

    /// What a name means, as far as the document and the place `beside` it tell.
    fn meant<'g>(
        &self,
        view: TokenView<'_>,
        known: &impl Lookup<'g>,
        name: &Record,
        beside: Option<Numbered<'g>>,
    ) -> Option<Numbered<'g>> {
        let candidates = || candidates(view, known, name);
        let by = |rule, entry: Option<Numbered<'g>>| {
            if entry.is_some() {
                why::told(rule, Act::Joined, || Some(name.span()));
            }
            entry
        };
        let named = || only(candidates().filter(|(number, _)| self.named.contains(number)));
        // `Babelan, Bekasi`; a province of which the text names a part.
        let is_around = |&(number, entry): &Numbered<'g>| {
            let mut beside = beside.into_iter().flat_map(parents);
            entry.class() == Class::Province && self.around.contains(&number)
                || beside.any(|parent| parent == number)
        };
        let around = || only(candidates().filter(is_around));
        by(Rule::NamedPlace, named())
            .or_else(|| by(Rule::NamedPlace, around()))
            .or_else(|| by(Rule::InsideNamed, inside(candidates(), &self.named)))
            .or_else(|| by(Rule::InsideAround, inside(candidates(), &self.around)))
            .or_else(|| by(Rule::Highest, highest(candidates())))
    }

    /// Whether a name means a district or village that neither a word nor an office nor a region around it tells: `Sukamaju`.
    pub(super) fn is_lone<'g>(
        &mut self,
        view: TokenView<'_>,
        known: &impl Lookup<'g>,
        names: &[Record],
        name: &Record,
        place: Numbered<'g>,
    ) -> bool {
        let first = name.first_token() as usize;
        // The `Kota` of the district Kota Raja tells no level of it.
        let is_told = || {
            let word = view.listed(first);
            word.is(designators::OF_DISTRICT) || word.is(designators::OF_VILLAGE)
        };
        matches!(place.1.class(), Class::District | Class::Village)
            && !is_told()
            && wanted_class(view, first).is_none()
            && {
                let hinted = self.hinted(known, names);
                !parents(place).any(|parent| hinted.contains(&parent))
            }
    }
}

/// A name of a document, where it is a place.
pub(super) fn place(names: &[Record], at: usize) -> Option<Record> {
    let name = names.get(at).copied();
    name.filter(|name| name.label() == Label::Place)
}

/// Whether the word or office before a name lets it be the place `entry`.
pub(super) fn may_be<'g>(
    view: TokenView<'_>,
    known: &impl Lookup<'g>,
    name: &Record,
    entry: u32,
) -> bool {
    let wanted = || wanted_class(view, name.first_token() as usize);
    let is_other = |class: Class| {
        known
            .entry(entry)
            .is_some_and(|entry| entry.class() != class)
    };
    name.label() != Label::Place || !wanted().is_some_and(is_other)
}

/// The places a name may mean, as far as an office before it lets them. A district is only meant
/// where no city or regency is called the same: else news says `Kecamatan Bandung`.
fn candidates<'g, 'a>(
    view: TokenView<'_>,
    known: &'a impl Lookup<'g>,
    name: &Record,
) -> impl Iterator<Item = Numbered<'g>> {
    let hit = name.hit();
    let all = move || {
        hit.into_iter()
            .flat_map(|hit| known.candidates(hit))
            .take(MOST)
    };
    let wanted =
        wanted_class_of(view, name).filter(|&class| all().any(|(_, entry)| entry.class() == class));
    let region = |class| matches!(class, Class::Province | Class::City | Class::Regency);
    let has_region = wanted.is_none() && all().any(|(_, entry)| region(entry.class()));
    all().filter(move |(_, entry)| match wanted {
        Some(class) => entry.class() == class,
        None => !has_region || !matches!(entry.class(), Class::District | Class::Village),
    })
}

/// The one of them, the highest, that lies in a region of `regions`.
fn inside<'g>(
    candidates: impl Iterator<Item = Numbered<'g>>,
    regions: &FxHashSet<u32>,
) -> Option<Numbered<'g>> {
    highest(candidates.filter(|&place| parents(place).any(|parent| regions.contains(&parent))))
}

fn only<'g>(mut entries: impl Iterator<Item = Numbered<'g>>) -> Option<Numbered<'g>> {
    let first = entries.next()?;
    entries.next().is_none().then_some(first)
}

/// The one of the highest level; none where several share it.
fn highest<'g>(entries: impl Iterator<Item = Numbered<'g>>) -> Option<Numbered<'g>> {
    let mut best: Option<Numbered<'g>> = None;
    let mut alone = false;
    for entry in entries {
        match best.map(|best| rank(entry.1.class()).cmp(&rank(best.1.class()))) {
            None | Some(std::cmp::Ordering::Less) => {
                best = Some(entry);
                alone = true;
            }
            Some(std::cmp::Ordering::Equal) => alone = false,
            Some(std::cmp::Ordering::Greater) => {}
        }
    }
    best.filter(|_| alone)
}

/// What news means first by a name that several places share.
fn rank(class: Class) -> u8 {
    match class {
        // `Amerika` is the country.
        Class::Country => 0,
        Class::WorldRegion | Class::Province => 1,
        // `Puncak` may be the pass or the regency.
        Class::City | Class::Regency | Class::Area => 2,
        Class::WorldCity => 4,
        Class::District => 5,
        Class::Village => 6,
        _ => 3,
    }
}
