//! Who holds which office: neighbours in a sentence and what stands between them.

use std::ops::Range;

use super::gap::{self, Between, Gap};
use super::phrase::Phrase;
use super::{OfficeKind, Page, Status, Title};

/// What stands in a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) enum What {
    /// The number of the name in its sentence.
    Person(usize),
    Office(Phrase),
}

/// One person or office with what surrounds it, as tokens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) what: What,
    /// With ranks, honorifics or status words, degrees and alias.
    pub(crate) first: usize,
    pub(crate) last: usize,
    /// The name or office alone.
    pub(crate) bare_first: usize,
    pub(crate) bare_last: usize,
    pub(crate) status: Status,
    /// The holder of an office; the last office of a person.
    pub(crate) link: Option<usize>,
    /// Where the hyphen of a name that joins two stands, in bytes.
    pub(crate) hyphen: Option<usize>,
}

/// An office and who holds it, as numbers of items.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    pub(crate) office: usize,
    pub(crate) person: usize,
    pub(crate) part: Part,
}

/// What of a name holds the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Whole,
    /// `Jokowi` of `Jokowi-Ahok`.
    First,
    Second,
}

/// Adds who holds what, in the order of the offices.
pub(crate) fn link(
    page: Page<'_>,
    items: &mut Vec<Item>,
    sentence: Range<usize>,
    links: &mut Vec<Link>,
) {
    let mut linker = Linker {
        page,
        items,
        start: sentence.start,
        end: sentence.end,
    };
    linker.touching();
    linker.lists();
    linker.around();
    linker.chains();
    linker.chains_backward();
    linker.pairs();
    for office in 0..linker.items.len() {
        let Some(person) = linker.holder(office) else {
            continue;
        };
        let last = linker.end_of_list(office, person);
        let part = linker.part(office, person);
        links.extend((person..=last).map(|person| Link {
            office,
            person,
            part,
        }));
    }
    links.sort_by_key(|link| {
        linker
            .items
            .get(link.office)
            .map(|office| office.bare_first)
    });
}

pub(super) struct Linker<'a, 'b> {
    pub(super) page: Page<'a>,
    pub(super) items: &'b mut Vec<Item>,
    start: usize,
    end: usize,
}

impl Linker<'_, '_> {
    pub(super) fn office(&self, at: usize) -> Option<Phrase> {
        match self.items.get(at)?.what {
            What::Office(phrase) => Some(phrase),
            What::Person(_) => None,
        }
    }

    pub(super) fn is_person(&self, at: usize) -> bool {
        matches!(
            self.items.get(at).map(|item| item.what),
            Some(What::Person(_))
        )
    }

    /// The person who holds an office; for a person, the last office held.
    fn holder(&self, at: usize) -> Option<usize> {
        self.items.get(at).filter(|_| !self.is_person(at))?.link
    }

    pub(super) fn has_office(&self, person: usize) -> bool {
        self.items
            .get(person)
            .is_some_and(|item| item.link.is_some())
    }

    pub(super) fn join(&mut self, office: usize, person: usize, status: Option<Status>) {
        if let Some(item) = self.items.get_mut(office) {
            item.link = Some(person);
            if item.status == Status::Current {
                item.status = status.unwrap_or_default();
            }
        }
        if let Some(item) = self.items.get_mut(person) {
            item.link = Some(office);
        }
    }

    /// What stands between the items `at` and `at + 1`.
    pub(super) fn between(&self, at: usize) -> Between {
        let (Some(left), Some(right)) = (self.items.get(at), self.items.get(at + 1)) else {
            return Between::new(Gap::Other);
        };
        if right.first < left.last {
            return Between::new(Gap::Other);
        }
        match (left.what, right.what) {
            (What::Office(_), What::Person(_)) => {
                gap::office_person(self.page, left.last, right.first)
            }
            (What::Office(_), What::Office(_)) => {
                gap::office_office(self.page, left.last, right.first)
            }
            _ => gap::person_office(self.page, left.last, right.first),
        }
    }

    /// `Menteri Luar Negeri Retno Marsudi`.
    fn touching(&mut self) {
        for at in 0..self.items.len().saturating_sub(1) {
            if self.office(at).is_some() && self.is_person(at + 1) {
                let between = self.between(at);
                if between.gap == Gap::Touch && !self.part_served(at) && !self.takes_body(at) {
                    self.join(at, at + 1, between.status);
                }
            }
        }
    }

    /// `Ketua KONI, Tono, Sekjen KOI, Dendi, dan Kepala BPS, Andi`: each office goes with the name
    /// behind it, where a row of them begins with an office and ends with a name.
    fn lists(&mut self) {
        let mut first = 0;
        while first < self.items.len() {
            let mut last = first + 1;
            while last < self.items.len() && self.alternates(last) {
                last += 1;
            }
            let row = first..last;
            let whole = row.len() > 2 && row.len() % 2 == 0 && self.is_free(first);
            if whole && row.clone().step_by(2).all(|office| self.is_free(office)) {
                for office in row.step_by(2) {
                    let status = self.between(office).status;
                    self.join(office, office + 1, status);
                }
            }
            first = last;
        }
    }

    /// Whether the item is an office without a holder.
    fn is_free(&self, at: usize) -> bool {
        self.office(at).is_some() && self.holder(at).is_none()
    }

    /// Whether an item stands behind a comma or `dan` and the other kind of item before it.
    fn alternates(&self, at: usize) -> bool {
        let gap = self.between(at - 1).gap;
        let dan = gap == Gap::And && self.office(at).is_some();
        self.is_person(at) != self.is_person(at - 1) && (gap == Gap::Comma || dan)
    }

    /// Before or behind a comma, in brackets, behind `selaku`.
    fn around(&mut self) {
        for at in 0..self.items.len() {
            let Some(phrase) = self.office(at).filter(|_| self.holder(at).is_none()) else {
                continue;
            };
            let before = at
                .checked_sub(1)
                .filter(|&person| self.is_person(person))
                .map(|person| (person, self.between(person)));
            let after = self.is_person(at + 1).then(|| self.between(at));
            if after.is_some_and(|after| after.gap == Gap::Colon) {
                if self.is_row(at + 1) {
                    self.join(at, at + 1, None);
                }
                continue;
            }
            let comma_after = after.is_some_and(|after| after.gap == Gap::Comma);
            let held = before.filter(|&(person, between)| match between.gap {
                Gap::Comma | Gap::Hyphen => self.is_apposition(person, at, &phrase, comma_after),
                // `masa pemerintahan Presiden Soekarno sebagai Menteri Negara`.
                Gap::As => self.agent_of(person).is_some() || !self.has_other(person, at, &phrase),
                Gap::Open | Gap::Also => true,
                // `kata Budi Santoso Ketua Baznas, Senin`: the comma forgotten.
                Gap::Touch => {
                    let begins = self.opens_sentence(person);
                    let ends = self.closes(phrase.last)
                        || begins && self.page.is(phrase.last, Title::FROM);
                    (begins || self.follows(person, Title::SAY))
                        && !self.has_office(person)
                        && phrase.has_complement()
                        && ends
                        && !comma_after
                }
                _ => false,
            });
            if let Some((person, between)) = held {
                match self.agent_of(person).filter(|_| between.gap == Gap::As) {
                    Some(Some(subject)) => self.join(at, subject, between.status),
                    Some(None) => {}
                    None => self.join(at, person, between.status),
                }
                continue;
            }
            let held = after.filter(|between| match between.gap {
                Gap::Comma => self.introduces(at, &phrase),
                Gap::Open => true,
                Gap::As => !self.is_relative(at),
                // `anggota Komisi IX seperti Krisdayanti dan Arzeti Bilbina`.
                Gap::Such => phrase.kind == OfficeKind::Member,
                _ => false,
            });
            if let Some(between) = held {
                self.join(at, at + 1, between.status);
            }
        }
    }

    /// `Djan Faridz dipercaya oleh Presiden SBY menjadi menteri`: whether a person does what is
    /// told, and to whom, where that is a name too.
    fn agent_of(&self, person: usize) -> Option<Option<usize>> {
        const NEAR: usize = 3;
        let first = if self.is_titled(person) {
            person - 1
        } else {
            person
        };
        let word = |at: usize| self.page.word(at);
        let before = self.items.get(first)?.first.checked_sub(1)?;
        let verb = before.checked_sub(usize::from(word(before) == "oleh"))?;
        let passive = self.page.is(verb, Title::APPOINT) && word(verb).starts_with("di");
        if !passive || verb < self.start || self.page.capital(verb) {
            return None;
        }
        let subject = first.checked_sub(1).filter(|&subject| {
            let near = |item: &Item| item.last <= verb && verb - item.last < NEAR;
            self.is_person(subject) && self.items.get(subject).is_some_and(near)
        });
        (subject.is_some() || word(before) == "oleh").then_some(subject)
    }

    /// `- Direktur Bisnis: Reza Febriano - Direktur …`: whether the name ends a row of a list.
    fn is_row(&self, person: usize) -> bool {
        self.items
            .get(person)
            .is_some_and(|item| self.closes(item.last) || self.page.mark(item.last) == b'-')
    }

    /// Whether the word before an item is of these classes.
    pub(super) fn follows(&self, item: usize, classes: u64) -> bool {
        self.items
            .get(item)
            .and_then(|item| item.first.checked_sub(1))
            .is_some_and(|before| before >= self.start && self.page.is(before, classes))
    }

    /// Whether a relative stands before: `istri Wali Kota Bogor, Yane Ardian`.
    fn is_relative(&self, office: usize) -> bool {
        self.follows(office, Title::KIN)
    }

    /// Whether what follows an office closes an apposition.
    pub(super) fn closes(&self, at: usize) -> bool {
        at >= self.end
            || matches!(
                self.page.mark(at),
                b',' | b')' | b'.' | b';' | b':' | b'"' | b'(' | 0xe2
            )
    }

    /// `Budi Santoso, Direktur Utama PT Maju, mengatakan`, against
    /// `Menurut Budi, Presiden harus …`.
    fn is_apposition(
        &self,
        person: usize,
        office: usize,
        phrase: &Phrase,
        comma_after: bool,
    ) -> bool {
        let page = self.page;
        let said = self.follows(person, Title::SAY);
        let ranked = self
            .items
            .get(office + 1)
            .is_some_and(|next| next.first < next.bare_first);
        let other = said || ranked || self.is_titled(person) || self.is_kin(person);
        if comma_after && other || self.has_other(person, office, phrase) {
            return false;
        }
        let small = !page.capital(phrase.first);
        let full = phrase.is_full() || small;
        let has_status = self
            .items
            .get(office)
            .is_some_and(|item| item.status != Status::Current);
        let chained = self.office(office + 1).is_some() && self.between(office).gap == Gap::And;
        // `Budi Kim, President & CEO Samsung Electronics`.
        let full = full || chained && self.is_whole(office + 1) && !self.is_person(office + 2);
        if chained || self.closes(phrase.last) {
            return full || !said && (has_status || !self.has_office(person));
        }
        if page.is(phrase.last, Title::FROM) && !self.has_office(person) {
            return true;
        }
        let full = phrase.has_complement() || small;
        full && !said || said && phrase.is_full() && page.is(phrase.last, Title::SETTING)
    }

    /// `Budi Santoso Anggota Komisi IX DPR dari Fraksi …`: a whole name that begins a sentence.
    pub(super) fn opens_sentence(&self, person: usize) -> bool {
        self.items
            .get(person)
            .is_some_and(|item| item.first == self.start && item.bare_last > item.bare_first + 1)
    }

    /// Whether a relative stands before the comma before a name: `istrinya, Sinta`.
    fn is_kin(&self, person: usize) -> bool {
        let first = self.items.get(person).map_or(0, |item| item.first);
        first > self.start + 1
            && self.page.mark(first - 1) == b','
            && self.page.is(first - 2, Title::KIN)
    }

    /// Whether it is agreed with: `senada dengan Menpora`.
    fn agrees(&self, office: usize) -> bool {
        let first = self.items.get(office).map_or(0, |item| item.first);
        let word = |back: usize| first.checked_sub(back).map_or("", |at| self.page.word(at));
        word(1) == "dengan"
            && ["senada", "sejalan", "sama"]
                .iter()
                .any(|agreed| word(2).eq_ignore_ascii_case(agreed))
    }

    /// Whether an office stands right before a name.
    fn is_titled(&self, person: usize) -> bool {
        person.checked_sub(1).is_some_and(|office| {
            self.holder(office) == Some(person) && self.between(office).gap == Gap::Touch
        })
    }

    /// `Menteri Pertanian Budi, Menteri Agama, dan`: nobody holds two offices of which there is
    /// one in each ministry or region.
    fn has_other(&self, person: usize, office: usize, phrase: &Phrase) -> bool {
        let now = |at: usize| {
            self.items
                .get(at)
                .is_some_and(|item| item.status == Status::Current)
        };
        let held = self.items.get(person).and_then(|item| item.link);
        held.filter(|&held| now(held) && now(office))
            .and_then(|held| self.office(held))
            .is_some_and(|held| {
                let minister = |kind| kind == OfficeKind::Minister;
                held.kind == OfficeKind::State && minister(phrase.kind)
                    || phrase.kind.is_regional()
                        && held.kind.is_regional()
                        && minister(phrase.kind) == minister(held.kind)
            })
    }

    /// `Wakil Ketua DPR RI, Agus Hermanto menilai`.
    fn introduces(&self, office: usize, phrase: &Phrase) -> bool {
        let Some(person) = self
            .items
            .get(office + 1)
            .filter(|_| !self.is_relative(office))
        else {
            return false;
        };
        let ranked = person.first < person.bare_first;
        // `Menurut Menteri Keuangan, Budi harus …`.
        if self.follows(office, Title::SAY) && self.follows(office, Title::STOP) {
            let whole = phrase.has_complement() && person.bare_last > person.bare_first + 1;
            return whole || (phrase.is_full() || ranked) && self.closes(person.last);
        }
        // `senada dengan Menpora, Muhaimin mengatakan`.
        if !phrase.is_full() && !ranked && self.agrees(office) {
            return false;
        }
        // `para bupati se-Riau, Rocky Gerung, dan lainnya`.
        if self.page.word(phrase.head_end).starts_with("se-") {
            return false;
        }
        // `tak hanya dubes, Foke juga …`.
        let bare = self.page.capital(phrase.first) || self.follows(office, Title::AS | Title::SAY);
        // `senator asal Nusa Tenggara Barat, Budi`.
        let sent = self.page.is(phrase.last, Title::FROM);
        phrase.is_full() || ranked || sent || bare && (phrase.fixed || self.closes(person.last))
    }

    /// Further offices of the same person: `Budi, Ketua X dan Sekretaris Y`,
    /// `Menhub Budi yang juga Ketua X`.
    fn chains(&mut self) {
        for at in 1..self.items.len() {
            if self.office(at).is_none() || self.holder(at).is_some() {
                continue;
            }
            // What was taken for a name is the body of the office before it.
            let before = at - 1 - usize::from(self.is_body(at - 1));
            let Some(person) = self.holder(before).filter(|&person| person < before) else {
                continue;
            };
            let gap = self.between(at - 1).gap;
            if matches!(gap, Gap::And | Gap::Also | Gap::As)
                || gap == Gap::Comma && self.goes_on(at, person)
            {
                self.join(at, person, None);
            }
        }
    }

    /// Whether a name lies inside the office before it.
    fn is_body(&self, person: usize) -> bool {
        let office = person
            .checked_sub(1)
            .and_then(|office| self.items.get(office));
        self.is_person(person)
            && office
                .zip(self.items.get(person))
                .is_some_and(|(office, body)| office.bare_last == body.bare_last)
    }

    /// `Budi menjabat sebagai Ketua X, Direktur Y, dan menerima`: a list of full offices.
    fn goes_on(&self, office: usize, person: usize) -> bool {
        let full = |at: usize| {
            self.office(at)
                .is_some_and(|phrase| phrase.has_complement())
        };
        let closed = self
            .office(office)
            .is_some_and(|phrase| self.closes(phrase.last));
        let begun = self.between(person).gap == Gap::As;
        begun && full(office) && full(office - 1) && closed && !self.is_person(office + 1)
    }

    /// `Menteri BUMN sekaligus Ketua Umum PSSI Erick Thohir`.
    fn chains_backward(&mut self) {
        for at in (0..self.items.len().saturating_sub(1)).rev() {
            if self.office(at).is_none() || self.holder(at).is_some() {
                continue;
            }
            let Some(person) = self.holder(at + 1).filter(|&person| person > at + 1) else {
                continue;
            };
            match self.between(at).gap {
                // `Ketua Panitia adalah Inspektur Daerah Budi Santoso`.
                Gap::Also | Gap::As => self.join(at, person, None),
                // `Presiden PUIC atau Ketua DPR Budi Santoso`.
                Gap::Or if self.is_whole(at) => {
                    self.join(at, person, None);
                }
                Gap::And if self.is_shared(at) || self.is_corporate(at) => {
                    self.join(at, person, None)
                }
                // `Gubernur dan Wakil Gubernur Jakarta X-Y`, `X dan Y`: one each.
                Gap::And if self.is_pair(person) => self.join(at, person, None),
                Gap::And if self.is_mate(person + 1) => {
                    self.join(at, person, None);
                    self.join(at + 1, person + 1, None);
                }
                _ => {}
            }
        }
    }

    /// Whether an office has a capital and says what it is head of.
    fn is_whole(&self, office: usize) -> bool {
        self.office(office)
            .is_some_and(|phrase| self.page.capital(phrase.first) && phrase.has_complement())
    }

    /// Whether a name joins two: `Jokowi-Ahok`.
    fn is_pair(&self, person: usize) -> bool {
        self.items
            .get(person)
            .is_some_and(|item| item.hyphen.is_some())
    }

    /// Of two offices joined by `dan` and held by `X-Y`, each holds one.
    fn part(&self, office: usize, person: usize) -> Part {
        let joined = |left: usize| self.between(left).gap == Gap::And;
        if !self.is_pair(person) {
            Part::Whole
        } else if self.holder(office + 1) == Some(person) && joined(office) {
            Part::First
        } else if office > 0 && self.holder(office - 1) == Some(person) && joined(office - 1) {
            Part::Second
        } else {
            Part::Whole
        }
    }

    /// Whether a person without an office of his own is joined to the one before.
    fn is_mate(&self, person: usize) -> bool {
        self.is_person(person)
            && !self.has_office(person)
            && matches!(self.between(person - 1).gap, Gap::And | Gap::Hyphen)
    }

    /// `Pendiri dan CEO`, `Vice President Finance dan Head of Sales`: what one person holds.
    fn is_shared(&self, office: usize) -> bool {
        use OfficeKind::{Director, Executive};
        self.office(office).is_some_and(|phrase| {
            phrase.kind == Executive || phrase.kind == Director && !phrase.has_complement()
        })
    }

    /// `Presiden dan CEO Airbus`: a bare office before that of an executive.
    fn is_corporate(&self, office: usize) -> bool {
        let bare = self.office(office).is_some_and(|phrase| !phrase.is_full());
        let next = self.office(office + 1);
        bare && next.is_some_and(|next| next.kind == OfficeKind::Executive && next.has_complement())
    }

    /// `X dan Y sebagai Wali Kota dan Wakil Wali Kota`.
    fn pairs(&mut self) {
        for at in 1..self.items.len().saturating_sub(2) {
            let pair = self.is_person(at - 1)
                && self.is_person(at)
                && self.office(at + 1).is_some()
                && self.office(at + 2).is_some()
                && matches!(self.between(at - 1).gap, Gap::And | Gap::Hyphen)
                && matches!(self.between(at).gap, Gap::As | Gap::Comma)
                && self.between(at + 1).gap == Gap::And
                && self.holder(at + 2).is_none_or(|person| person <= at);
            if pair {
                self.join(at + 1, at - 1, None);
                self.join(at + 2, at, None);
            }
        }
    }

    /// The last person of a list `A, B, dan C` that shares an office which stands before it; the
    /// holder alone where there is none.
    fn end_of_list(&self, office: usize, person: usize) -> usize {
        if person != office + 1 || !self.is_shared_by_list(office) {
            return person;
        }
        let mut at = person;
        while self.is_person(at + 1) && !self.has_office(at + 1) {
            match self.between(at).gap {
                Gap::Comma => at += 1,
                Gap::And => return at + 1,
                _ => break,
            }
        }
        person
    }

    /// `Menpora`: of contracted ministers there is one each.
    fn is_sole(&self, phrase: &Phrase) -> bool {
        phrase.kind == OfficeKind::Minister && phrase.fixed
    }

    /// Offices that several people hold, and bare ones: `anggota DPR A dan B`, `Bupati A, B, dan C`.
    fn is_shared_by_list(&self, office: usize) -> bool {
        self.office(office).is_some_and(|phrase| {
            (phrase.first..phrase.head_end).any(|at| self.page.is(at, Title::MANY | Title::VICE))
                || self.follows(office, Title::PLURAL)
                || !phrase.has_complement() && phrase.kind.is_regional() && !self.is_sole(&phrase)
        })
    }
}
