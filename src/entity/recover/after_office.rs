//! Names after sure offices: found, grown, and parted from the body before them.

use super::Correction;
use super::meeting::{Change, Meeting};
use super::reject::is_no_name;
use crate::lang::{OfficeClass, OfficeKind};
use crate::name::{Label, Record, SureNames};
use crate::office::boundary::{self, Boundary, name_end};
use crate::office::head::head;
use crate::office::honorific::after_title;
use crate::office::origin;
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
        let bare = sure && self.stands_bare(kind, first);
        let reigns = kind == OfficeKind::Monarch && first == head_end && self.reigns(at, first);
        let called = first == head_end && self.is_of_bench(kind, first);
        let commands = ranked && self.commands(kind, start.token + usize::from(comma));
        let commands = commands || reigns || called;
        if !start.closed && !commands && (!sure || !bare && !ranked) {
            return Some(start.token);
        }
        let sole = start.sole || bare || commands || ranked && sure;
        let alone = start.closed && comma && self.stands_alone(first);
        let said = start.said && self.is_said(first);
        let one_word = sole && !comma || said && !comma || alone && view.capital(at);
        Some(self.correct(&start, first, one_word, ranked, called, corrections))
    }

    /// Whether a name may stand right behind the head of an office: `Presiden Joko`, `Bupati Kusumaningrat menulis`, since all
    /// regions are listed.
    fn stands_bare(&self, kind: OfficeKind, first: usize) -> bool {
        use OfficeKind::{Government, Governor, Mayor, Regent, State};
        let view = self.view;
        match kind {
            State | Government => true,
            Governor | Regent | Mayor => {
                name_end(view, first, self.end) == first + 1
                    && view.is(first + 1, OfficeClass::STOP | OfficeClass::SAY)
                    && !self
                        .near()
                        .first()
                        .is_some_and(|name| name.first_token() as usize <= first)
            }
            _ => false,
        }
    }

    /// `Komandan Brimob Irjen Unggung`: nothing but a name stands after a rank.
    fn commands(&self, kind: OfficeKind, rank: usize) -> bool {
        matches!(kind, OfficeKind::Commander | OfficeKind::Police)
            && self.view.is(rank, OfficeClass::RANK)
    }

    /// `Hakim MS menolak`: who judges or accuses is called by initials too.
    fn is_of_bench(&self, kind: OfficeKind, first: usize) -> bool {
        matches!(kind, OfficeKind::Judge | OfficeKind::Prosecutor) && self.is_initials(first, true)
    }

    /// `Kepala Disnaker Pemprov Jatim, Setiadjit, saat`.
    fn stands_alone(&self, first: usize) -> bool {
        let (view, last) = (self.view, first + 1);
        name_end(view, first, self.end) == last
            && (view.mark(last) == b',' || view.is(last, OfficeClass::STOP | OfficeClass::SAY))
    }

    /// `kata Direktur Unilever Sancoyo di Jakarta`: who said it must stand there.
    fn is_said(&self, first: usize) -> bool {
        const SETTING: u64 = OfficeClass::SETTING | OfficeClass::STOP | OfficeClass::SAY;
        let (view, last) = (self.view, first + 1);
        view.word(first).len() > 2
            && name_end(view, first, self.end) == last
            && (self.closes(last) || view.is(last, SETTING))
    }

    /// `posisi Raja Bhumibol dalam`: one unknown word after a monarch, before a small one.
    fn reigns(&self, at: usize, first: usize) -> bool {
        let view = self.view;
        view.capital(at)
            && !(at > 0 && view.capital(at - 1))
            && view.class(first) == OfficeClass::default()
            && !is_no_name(view, first)
            && name_end(view, first, self.end) == first + 1
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
    fn first(&self, start: &Boundary) -> (usize, bool) {
        let view = self.view;
        let mut first = start.token;
        if start.closed && view.is(first, OfficeClass::FROM) {
            first = origin::after_origin(view, first + 1, self.end);
            let party = |name: &&Record| {
                (name.first_token() as usize) < first && first <= name.last_token() as usize
            };
            let party = self.near().iter().find(party);
            first = party.map_or(first, |party| party.last_token() as usize);
        }
        let comma = start.closed && view.mark(first) == b',' && view.capital(first + 1);
        first += usize::from(comma);
        loop {
            let after = after_title(view, first, self.end);
            if after <= first {
                return (first, comma);
            }
            first = after;
        }
    }

    /// Whether a name may end before a comma: no other name follows it.
    fn closes(&self, at: usize) -> bool {
        let comma = self.view.mark(at) == b',';
        at >= self.end
            || matches!(self.view.mark(at), b'.' | b'(')
            || comma && (!self.view.capital(at + 1) || self.view.is(at + 1, OfficeClass::TIME))
    }

    /// `Kapolres Kendal AKBP SW membantah`: who is called by initials after a rank.
    fn is_initials(&self, at: usize, of_bench: bool) -> bool {
        let view = self.view;
        let ranked = view.is(at - 1, OfficeClass::RANK) && matches!(view.word(at).len(), 2 | 3);
        (ranked || of_bench && view.word(at).len() == 2)
            && view.acronym(at)
            && view.class(at) == OfficeClass::default()
            && !view.capital(at + 1)
            && self.listed.sure_name(at).is_none()
    }

    /// Brings the names at `first` into line; `one_word` says that one word may be a name here.
    fn correct(
        &self,
        start: &Boundary,
        first: usize,
        one_word: bool,
        ranked: bool,
        called: bool,
        corrections: &mut Vec<Correction>,
    ) -> usize {
        let near = self.near();
        let offset = near
            .iter()
            .position(|name| (name.last_token() as usize) > first)
            .unwrap_or(near.len());
        let initials = called || ranked && self.is_initials(first, false);
        let last = name_end(self.view, first, self.end).max(first + usize::from(initials));
        let enough = last > first + usize::from(!one_word && !initials);
        let change = Change {
            view: self.view,
            number: self.rest + offset,
        };
        let known = near.get(offset).filter(|name| {
            let name_first = name.first_token() as usize;
            name_first < last || (ranked || called) && name_first == first
        });
        if let Some(name) = known {
            let meeting = Meeting {
                listed: self.listed,
                change,
                start,
                first,
                last,
                one_word,
                ranked,
                enough,
                name,
                next: near.get(offset + 1),
            };
            meeting.settle(corrections);
            return last.max(first);
        }
        // `Kepala Seksi PKP2JH Daker Makkah, Susilowati`: the name is still to come.
        let named = near.get(offset).is_some_and(|name| {
            // `MPR RI Lestari Moerdijat (Rerie)`: an alias.
            let alias = self.view.mark(last) == b'(';
            let comma = usize::from(self.view.mark(last) != 0);
            let first = name.first_token() as usize;
            !alias && name.label() == Label::Person && first <= last + comma
        });
        if enough && !named {
            corrections.push(change.adds(first, last));
        }
        last
    }
}
