//! Names in a row of tokens.

use super::designator::{Branches, Designator};
use super::entry::Entry;
use super::file::NONE;
use super::hit::{ENTRY, ENTRY_BITS, Hit, tails_of};
use super::needs::Needs;
use super::sections::Sections;
use super::symbol::{Case, Symbol};
use crate::Label;

/// `Fraksi` + `PKS` + `DPR` + `RI`.
const MOST_TAILS: usize = 3;

/// The best hit of each label at one token.
type Best = [Option<Hit>; SLOTS];

/// Looks for names in one row of tokens.
#[derive(Clone, Copy)]
pub(super) struct Finder<'g, 's, C> {
    pub(super) view: Sections<'g>,
    pub(super) symbols: &'s [Symbol],
    pub(super) case: C,
}

impl<'g, C: Fn(usize) -> Case + Copy> Finder<'g, '_, C> {
    /// Pushes the longest names of each label, sorted by their first token. Hits of one label
    /// do not overlap.
    pub(super) fn find(self, out: &mut Vec<Hit>) {
        let mut until = [0usize; SLOTS];
        for (at, &symbol) in self.symbols.iter().enumerate() {
            if !symbol.can_start() {
                continue;
            }
            // Most words with which a name can begin are written small here, and begin none.
            let case = (self.case)(at);
            let starts = symbol.starts() && (case != Case::Small || symbol.small());
            let leads = symbol.leads() && self.begins(at + 1);
            if !starts && !leads {
                continue;
            }
            let mut best = Best::default();
            if starts {
                self.walk(at, at, Designator::None, case, &mut best);
            }
            if leads {
                let first = if case == Case::Small { at + 1 } else { at };
                let next_case = (self.case)(at + 1);
                self.walk(first, at + 1, symbol.head(), next_case, &mut best);
            }
            for hit in best.into_iter().flatten() {
                let free = &mut until[slot(hit.label)];
                if *free <= at {
                    *free = hit.end();
                    out.push(hit);
                }
            }
        }
    }

    /// Whether a name may begin here behind a head word.
    #[inline]
    fn begins(self, at: usize) -> bool {
        self.symbol(at).starts() && (self.case)(at) != Case::Small
    }

    /// The node that the word at `at` leads to; none behind the last word.
    #[inline]
    fn child(self, node: u32, at: usize) -> Option<u32> {
        self.view.child(node, self.symbols.get(at)?.id())
    }

    #[inline]
    fn symbol(self, at: usize) -> Symbol {
        self.symbols.get(at).copied().unwrap_or(Symbol::NONE)
    }

    /// Follows the words from `start` and keeps the longest name of each label.
    fn walk(self, first: usize, start: usize, head: Designator, case: Case, best: &mut Best) {
        let mut offered = match case {
            Case::Small => Needs::SMALL,
            Case::Capital => Needs::CAPITAL,
            Case::Upper => Needs::CAPITAL | Needs::UPPER,
            Case::Any => Needs::CAPITAL | Needs::UPPER | Needs::SMALL,
        };
        if head != Designator::None {
            offered |= Needs::HEAD;
        }
        let mut next = self.view.root_child(self.symbol(start).id());
        let mut end = start;
        while let Some(node) = next {
            end += 1;
            let last = if end - start > 1 {
                (self.case)(end - 1)
            } else {
                case
            };
            if last != Case::Small || offered & Needs::CAPITAL == 0 {
                let name = Name {
                    first,
                    end,
                    node,
                    head,
                    offered,
                    case,
                };
                self.accept(name, best);
            }
            next = self.child(node, end);
        }
    }

    fn accept(self, name: Name, best: &mut Best) {
        for item in self.view.references.of(name.node).iter() {
            let needs = Needs((item >> ENTRY_BITS) as u8);
            if needs.0 & Needs::HEAD & !name.offered != 0 {
                break; // Names that need a head come last.
            }
            let Some(entry) = Entry::new(self.view.references.entries, item & ENTRY) else {
                continue;
            };
            if !needs.met(name.offered | Needs::TAIL) || !name.head.accepts(entry.class()) {
                continue;
            }
            let Some(hit) = self.hit(name, needs, entry) else {
                continue;
            };
            let Some(slot) = best.get_mut(slot(hit.label)) else {
                continue;
            };
            match slot {
                Some(old) if old.node == hit.node && old.end() == hit.end() => {
                    old.weak &= hit.weak;
                }
                Some(old) if !hit.beats(*old) => {}
                _ => *slot = Some(hit),
            }
        }
    }

    fn hit(self, name: Name, needs: Needs, entry: Entry<'_>) -> Option<Hit> {
        let label = entry.label();
        let common = needs.0 & Needs::WEAK != 0;
        let caseless = needs.0 & Needs::UPPER != 0 && name.case == Case::Any;
        if common && caseless {
            return None; // A ticker such as NAIK, in a text without capitals.
        }
        let mut hit = Hit {
            first: name.first as u32,
            len: length(name.first, name.end),
            label,
            weak: name.head == Designator::None && (common || caseless),
            offered: name.offered,
            head: name.head,
            tail_head: Designator::None,
            node: name.node,
            entry: entry.index(),
            tail: NONE,
            own: length(name.first, name.end),
            behind: 0,
        };
        self.add_tails(&mut hit, entry.branches());
        if needs.0 & Needs::TAIL != 0 && hit.tail == NONE {
            return None;
        }
        if label == Label::Organization {
            self.add_form(&mut hit);
        }
        Some(hit)
    }

    /// Takes what behind a name belongs to it: `DPD` + `PDIP` + `Jawa Barat`.
    fn add_tails(self, hit: &mut Hit, mut branches: Branches) {
        for _ in 0..MOST_TAILS {
            let Some(tail) = self.tail_at(hit.end(), branches) else {
                return;
            };
            if hit.tail == NONE {
                hit.tail = tail.node;
                hit.tail_head = tail.head;
                hit.behind = length(hit.end(), tail.end);
            }
            hit.len = length(hit.first(), tail.end);
            hit.weak = false;
            branches = branches.and(tail.branches);
        }
    }

    /// The longest name at `start` that may stand behind a name with these branches.
    fn tail_at(self, start: usize, branches: Branches) -> Option<Tail> {
        if branches.is_empty() {
            return None;
        }
        let symbol = self.symbol(start);
        let direct = self.tail_behind(start, Designator::None, branches);
        if !symbol.leads() || symbol.head() == Designator::Firm || (self.case)(start) == Case::Small
        {
            return direct;
        }
        let headed = self.tail_behind(start + 1, symbol.head(), branches);
        headed.or(direct)
    }

    fn tail_behind(self, start: usize, head: Designator, branches: Branches) -> Option<Tail> {
        if !self.begins(start) {
            return None;
        }
        let mut tail = None;
        let mut end = start;
        let mut next = self.view.root_child(self.symbol(start).id());
        while let Some(node) = next {
            end += 1;
            if let Some(entry) = tails_of(self.view.references, node, branches, head).next() {
                let branches = entry.branches();
                tail = Some(Tail {
                    end,
                    node,
                    head,
                    branches,
                });
            }
            next = self.child(node, end);
        }
        tail
    }

    /// Takes the legal form behind the name of a firm: `(Persero) Tbk`.
    fn add_form(self, hit: &mut Hit) {
        let mut end = hit.end();
        if self.symbol(end).head() == Designator::Open
            && self.symbol(end + 1).head() == Designator::StateOwned
            && self.symbol(end + 2).head() == Designator::Close
        {
            end += 3;
        }
        if self.symbol(end).head() == Designator::Listed {
            end += 1;
        }
        if end > hit.end() {
            hit.len = length(hit.first(), end);
            hit.weak = false;
        }
    }
}

#[derive(Clone, Copy)]
struct Name {
    first: usize,
    end: usize,
    node: u32,
    head: Designator,
    offered: u8,
    case: Case,
}

/// A name behind a name.
struct Tail {
    end: usize,
    node: u32,
    head: Designator,
    branches: Branches,
}

fn length(first: usize, end: usize) -> u16 {
    u16::try_from(end - first).unwrap_or(u16::MAX)
}

/// One for each label that the embedded names have, and one for all others together.
const SLOTS: usize = 6;

fn slot(label: Label) -> usize {
    usize::from(label.number()).min(SLOTS - 1)
}
