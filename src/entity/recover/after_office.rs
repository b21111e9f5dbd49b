//! Names after sure offices: found, grown, and parted from the body before them.

use super::reject::is_no_name;
use super::{Correction, Reason};
use crate::lang::{OfficeClass, OfficeKind};
use crate::name::{Label, Record, SureNames};
use crate::office::head::head;
use crate::office::honorific::{after_title, ends_in_degree};
use crate::office::{boundary, connective};
use crate::view::TokenView;

/// How far names are looked at after an office.
const NEAR: usize = 16;

/// Reads what stands after an office.
pub(super) struct AfterOffice<'a, L> {
    pub(super) view: TokenView<'a>,
    pub(super) names: &'a [Record],
    /// The first name that is not after.
    pub(super) rest: usize,
    /// The end of the sentence.
    pub(super) end: usize,
    pub(super) listed: &'a L,
}

impl<L: SureNames> AfterOffice<'_, L> {
    /// Reads the office whose head begins at `at`, if one does, and tells where to go on.
    pub(super) fn read(&self, at: usize, corrections: &mut Vec<Correction>) -> Option<usize> {
        let view = self.view;
        let (head_end, kind, fixed) = head(view, at, self.end)?;
        let near = self.near();
        let seated = kind == OfficeKind::Member && view.is(head_end, OfficeClass::SEAT);
        let sure = seated || (at..head_end).any(|head| view.is(head, OfficeClass::STRONG));
        let covered = near
            .first()
            .is_some_and(|name| (name.first_token() as usize) < head_end);
        if covered {
            return Some(head_end);
        }
        let start = boundary::after(
            view,
            (at, head_end),
            self.end,
            kind,
            fixed,
            near,
            self.listed,
        );
        let (first, comma) = self.first(&start);
        let ranked = first > start.token + usize::from(comma);
        // A small letter, or a head that is often no office, needs its whole office to be known.
        let sure = sure && view.capital(at);
        use OfficeKind::{Government, Governor, Mayor, Regent, State};
        let bare = sure
            && match kind {
                State | Government => true,
                // `Bupati Kusumaningrat menulis`: all their regions are listed.
                Governor | Regent | Mayor => {
                    boundary::name_end(view, first, self.end) == first + 1
                        && view.is(first + 1, OfficeClass::STOP | OfficeClass::SAY)
                        && !near
                            .first()
                            .is_some_and(|name| name.first_token() as usize <= first)
                }
                _ => false,
            };
        // `Komandan Brimob Irjen Unggung`: nothing but a name stands after a rank.
        let commands = ranked
            && matches!(kind, OfficeKind::Commander | OfficeKind::Police)
            && view.is(start.token + usize::from(comma), OfficeClass::RANK);
        let reigns = kind == OfficeKind::Monarch && first == head_end && self.reigns(at, first);
        let commands = commands || reigns;
        if !start.closed && !commands && (!sure || !bare && !ranked) {
            return Some(start.token);
        }
        let sole = start.sole || bare || commands || ranked && sure;
        // `Kepala Disnaker Pemprov Jatim, Setiadjit, saat`.
        let last = first + 1;
        let alone = start.closed
            && comma
            && boundary::name_end(view, first, self.end) == last
            && (view.mark(last) == b',' || view.is(last, OfficeClass::STOP | OfficeClass::SAY));
        // `kata Direktur Unilever Sancoyo di Jakarta`: who said it must stand there.
        let said = start.said
            && view.word(first).len() > 2
            && boundary::name_end(view, first, self.end) == last
            && (self.closes(last)
                || view.is(
                    last,
                    OfficeClass::SETTING | OfficeClass::STOP | OfficeClass::SAY,
                ));
        let one_word = sole && !comma || said && !comma || alone && view.capital(at);
        Some(self.correct(&start, first, one_word, ranked, corrections))
    }

    /// `posisi Raja Bhumibol dalam`: one unknown word after a monarch, before a small one.
    fn reigns(&self, at: usize, first: usize) -> bool {
        let view = self.view;
        view.capital(at)
            && !(at > 0 && view.capital(at - 1))
            && view.class(first) == OfficeClass::default()
            && !is_no_name(view, first)
            && boundary::name_end(view, first, self.end) == first + 1
            && (view.is(
                first + 1,
                OfficeClass::STOP
                    | OfficeClass::SAY
                    | OfficeClass::SETTING
                    | OfficeClass::HOLDS
                    | OfficeClass::FROM,
            ) || view.mark(first + 1) == b'.')
            && self.listed.sure_name(first).is_none()
    }

    fn near(&self) -> &[Record] {
        let last = self.names.len().min(self.rest + NEAR);
        self.names.get(self.rest..last).unwrap_or_default()
    }

    /// After a party, a comma, ranks and honorifics; and whether there was a comma.
    fn first(&self, start: &boundary::Boundary) -> (usize, bool) {
        let view = self.view;
        let mut first = start.token;
        if start.closed && view.is(first, OfficeClass::FROM) {
            first = connective::after_origin(view, first + 1, self.end);
            let party = |name: &&Record| {
                (name.first_token() as usize) < first && first <= name.last_token() as usize
            };
            let party = self.near().iter().find(party);
            first = party.map_or(first, |party| party.last_token() as usize);
        }
        let comma = start.closed && view.mark(first) == b',' && view.capital(first + 1);
        first += usize::from(comma);
        while after_title(view, first, self.end) > first {
            first = after_title(view, first, self.end);
        }
        (first, comma)
    }

    /// Whether a name may end before a comma: no other name follows it.
    fn closes(&self, at: usize) -> bool {
        let comma = self.view.mark(at) == b',';
        at >= self.end
            || matches!(self.view.mark(at), b'.' | b'(')
            || comma && (!self.view.capital(at + 1) || self.view.is(at + 1, OfficeClass::TIME))
    }

    /// `Kapolres Kendal AKBP SW membantah`: who is called by initials after a rank.
    fn is_initials(&self, at: usize) -> bool {
        let view = self.view;
        view.is(at - 1, OfficeClass::RANK)
            && matches!(view.word(at).len(), 2 | 3)
            && view.acronym(at)
            && view.class(at) == OfficeClass::default()
            && !view.capital(at + 1)
            && self.listed.sure_name(at).is_none()
    }

    /// `Wakil Kepala BGN, Sony Sonjaya, mengatakan`: who speaks between commas, in words that say
    /// nothing of a body.
    fn speaks(&self, first: usize, last: usize) -> bool {
        const MOST: usize = 4;
        let view = self.view;
        let plain = |at: usize| view.class(at) == OfficeClass::default() && !view.acronym(at);
        (2..=MOST).contains(&(last - first))
            && view.mark(first - 1) == b','
            && view.mark(last) == b','
            && view.is(last + 1, OfficeClass::SAY)
            && (first..last).all(plain)
            && self
                .listed
                .sure_name(first)
                .is_none_or(|(after, _)| after < last)
    }

    /// Whether the words before a known name can be its first: few, and no acronyms.
    fn grows(&self, first: usize, name_first: usize) -> bool {
        const MOST: usize = 2;
        name_first < first
            || name_first - first <= MOST
                && (first..name_first)
                    .all(|at| !self.view.acronym(at) || self.view.word(at).len() < 3)
    }

    /// The end of the name `first..last`: `Budi SH` without its degree.
    fn without_degrees(&self, first: usize, mut last: usize) -> usize {
        while last > first && ends_in_degree(self.view, first, last) {
            last -= 1 + usize::from(self.view.mark(last - 2) == b',');
        }
        last
    }

    /// Brings the names at `first` into line; `one_word` says that one word may be a name here.
    fn correct(
        &self,
        start: &boundary::Boundary,
        first: usize,
        one_word: bool,
        ranked: bool,
        corrections: &mut Vec<Correction>,
    ) -> usize {
        let near = self.near();
        let offset = near
            .iter()
            .position(|name| (name.last_token() as usize) > first)
            .unwrap_or(near.len());
        let number = self.rest + offset;
        let change = |first: usize, last: usize, label| Correction {
            number: number as u32,
            first: first as u32,
            last: self.without_degrees(first, last) as u32,
            label,
            reason: Reason::Found,
            is_new: false,
        };
        let new = |first, last| Correction {
            is_new: true,
            ..change(first, last, Label::Person)
        };
        let initials = ranked && self.is_initials(first);
        let last =
            boundary::name_end(self.view, first, self.end).max(first + usize::from(initials));
        let enough = last > first + usize::from(!one_word && !initials);
        let Some(name) = near.get(offset).filter(|name| {
            let name_first = name.first_token() as usize;
            name_first < last || ranked && name_first == first
        }) else {
            // `Kepala Seksi PKP2JH Daker Makkah, Susilowati`: the name is still to come.
            let named = near.get(offset).is_some_and(|name| {
                // `MPR RI Lestari Moerdijat (Rerie)`: an alias.
                let alias = self.view.mark(last) == b'(';
                let comma = usize::from(self.view.mark(last) != 0);
                let first = name.first_token() as usize;
                !alias && name.label() == Label::Person && first <= last + comma
            });
            if enough && !named {
                corrections.push(new(first, last));
            }
            return last;
        };
        let (name_first, name_last) = (name.first_token() as usize, name.last_token() as usize);
        let is_person = name.label() == Label::Person;
        if is_person && name_first != first && start.closed && self.grows(first, name_first) {
            // Two names with nothing between them are one: `RI La` and `Nyalla Mattalitti`.
            let next = near.get(offset + 1).filter(|next| {
                next.label() == Label::Person && next.first_token() as usize == name_last
            });
            let name_last = next.map_or(name_last, |next| next.last_token() as usize);
            corrections.push(change(first, name_last, Label::Person));
            corrections.extend(next.map(|_| Correction {
                number: number as u32 + 1,
                first: 0,
                last: 0,
                ..change(0, 0, Label::Person)
            }));
        } else if is_person
            && name_first == first
            && start.closed
            && last == name_last + 1
            && self.view.class(name_last) == OfficeClass::default()
            && !is_verb(self.view.word(name_last))
            && (self.view.mark(last) == b','
                || self.view.word(last) == "yang"
                || self.view.is(last, OfficeClass::SAY))
            && near
                .get(offset + 1)
                .is_none_or(|next| next.first_token() as usize > name_last)
        {
            // `Ketua PKK [Sari Dewanti] Harum`: no second capital follows.
            corrections.push(change(first, last, Label::Person));
        } else if !is_person
            && name_first == first
            && start.closed
            && (ranked
                || one_word && name_last > first + 1 && last == name_last
                || self.speaks(first, name_last) && last == name_last)
        {
            // `AKBP [TB Panca Putra]`, `Presiden RI [Megawati Soekarnoputri]`.
            corrections.push(change(first, name_last, Label::Person));
        } else if !is_person
            && name_first == first
            && start.closed
            && near.get(offset + 1).is_some_and(|next| {
                let (next_first, next_last) = (next.first_token(), next.last_token());
                next.label() == Label::Person
                    && next_first as usize == name_last
                    && next_last as usize == last
            })
            && (first..last).all(|at| self.view.class(at) == OfficeClass::default())
            && self.listed.sure_name(first).is_none()
        {
            // `Juru Bicara OJK, [O Sekar Putih] [P Djarot]`.
            corrections.push(change(first, last, Label::Person));
            corrections.push(Correction {
                number: number as u32 + 1,
                ..change(last, last, Label::Person)
            });
        } else if !is_person
            && name_first < start.token
            && let Some(next) = near.get(offset + 1).filter(|next| {
                next.label() == Label::Person && next.first_token() as usize == name_last
            })
        {
            // `[BRI Agustya] [Hendy Bernadi]`.
            corrections.push(change(name_first, start.token, name.label()));
            corrections.push(Correction {
                number: number as u32 + 1,
                ..change(first, next.last_token() as usize, Label::Person)
            });
        } else if !is_person && name_first < start.token && start.closed && last == name_last {
            // `[Komnas HAM Beka Ulung]`.
            if enough || ranked || one_word {
                corrections.push(change(name_first, start.token, name.label()));
                corrections.push(new(first, last));
            }
        }
        last.max(first)
    }
}

/// `Menskors`, as a headline writes it.
fn is_verb(word: &str) -> bool {
    const SHORTEST: usize = 7;
    word.len() >= SHORTEST
        && ["Ber", "Mem", "Men", "Ter"]
            .iter()
            .any(|prefix| word.starts_with(prefix))
}
