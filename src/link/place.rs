//! Which of the places of a name is meant.

use rustc_hash::FxHashSet;

use crate::Label;
use crate::entity::Record;
use crate::gazetteer::{Class, Entry, Gazetteer, Hit};
use crate::official::{OfficeKind, Page};

/// The most places one name is weighed against.
const MOST: usize = 64;

/// The regions a document names.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// Named beyond doubt.
    named: FxHashSet<u32>,
    /// What those lie in.
    around: FxHashSet<u32>,
}

impl Places {
    /// Gives places their entries: by a head word or office before the name, by the regions that
    /// the document names, by their level. Where none of these decides, no entry is claimed.
    pub(super) fn decide(
        &mut self,
        page: Page<'_>,
        gazetteer: &Gazetteer,
        hits: &[Hit],
        names: &mut [Record],
    ) {
        self.named.clear();
        self.around.clear();
        let hit = |name: &Record| {
            let place = name.label() == Label::Place && name.entry().is_none();
            name.hit()
                .filter(|_| place)
                .and_then(|hit| hits.get(hit as usize))
                .copied()
        };
        for name in names.iter_mut() {
            let Some(hit) = hit(name) else { continue };
            if let Some(only) = only(candidates(page, gazetteer, hit, name)) {
                self.named.insert(only.index());
                self.around.extend(parents(only).map(Entry::index));
                name.set_entry(Some(only.index()));
            }
        }
        for name in names {
            let Some(hit) = hit(name) else { continue };
            let candidates = || candidates(page, gazetteer, hit, name);
            let entry = only(candidates().filter(|entry| self.named.contains(&entry.index())))
                .or_else(|| self.inside(candidates(), &self.named))
                .or_else(|| self.inside(candidates(), &self.around))
                .or_else(|| highest(candidates()));
            name.set_entry(entry.map(Entry::index));
        }
    }

    /// The one of them, the highest, that lies in a region of `regions`.
    fn inside<'g>(
        &self,
        candidates: impl Iterator<Item = Entry<'g>>,
        regions: &FxHashSet<u32>,
    ) -> Option<Entry<'g>> {
        highest(
            candidates
                .filter(|&entry| parents(entry).any(|parent| regions.contains(&parent.index()))),
        )
    }
}

/// The places a name may mean, as far as an office before it lets them.
fn candidates<'g>(
    page: Page<'_>,
    gazetteer: &'g Gazetteer,
    hit: Hit,
    name: &Record,
) -> impl Iterator<Item = Entry<'g>> {
    let all = move || gazetteer.entries(hit).take(MOST);
    let wanted = wanted_class(page, name.first_token() as usize)
        .filter(|&class| all().any(|entry| entry.class() == class));
    all().filter(move |entry| wanted.is_none_or(|class| entry.class() == class))
}

fn parents(entry: Entry<'_>) -> impl Iterator<Item = Entry<'_>> {
    std::iter::successors(entry.parent(), |parent| parent.parent())
}

fn only<'g>(mut entries: impl Iterator<Item = Entry<'g>>) -> Option<Entry<'g>> {
    let first = entries.next()?;
    entries.next().is_none().then_some(first)
}

/// The one of the highest level; none where several share it.
fn highest<'g>(entries: impl Iterator<Item = Entry<'g>>) -> Option<Entry<'g>> {
    let mut best: Option<Entry<'g>> = None;
    let mut alone = false;
    for entry in entries {
        match best.map(|best| rank(entry.class()).cmp(&rank(best.class()))) {
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
        Class::Country | Class::WorldRegion => 0,
        Class::Province => 1,
        Class::City | Class::Regency => 2,
        Class::District => 4,
        Class::Village => 5,
        _ => 3,
    }
}

/// The class that an office before the name asks for: `Bupati Bandung` rules the regency.
fn wanted_class(page: Page<'_>, first: usize) -> Option<Class> {
    let before = first.checked_sub(1)?;
    let mut kind = page.title(before).kind();
    // The `Kota` of `Wali Kota`.
    if kind.is_none() && before > 0 && page.title(before - 1).joins(page.title(before)) {
        kind = page.title(before - 1).kind();
    }
    match kind? {
        OfficeKind::Governor => Some(Class::Province),
        OfficeKind::Regent => Some(Class::Regency),
        OfficeKind::Mayor => Some(Class::City),
        OfficeKind::District => Some(Class::District),
        OfficeKind::Village => Some(Class::Village),
        _ => None,
    }
}
