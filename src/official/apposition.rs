//! Offices around a name: after its comma, in brackets, after `selaku`; before it with a comma.

use super::attach::Attacher;
use crate::lang::{OfficeClass, OfficeKind, grammar, names, word};
use crate::office::{Connective, Phrase, Status, connective, shape};
use crate::why::Rule;

impl Attacher<'_, '_> {
    /// Before or after a comma, in brackets, after `selaku`.
    pub(super) fn around(&mut self) {
        for at in 0..self.items.len() {
            let Some(phrase) = self.office(at).filter(|_| self.holder(at).is_none()) else {
                continue;
            };
            let following = self.is_person(at + 1).then(|| self.between(at));
            let is = |wanted| following.is_some_and(|between| between.connective == wanted);
            if is(Connective::Colon) {
                if self.is_row(at + 1) && !self.is_spoken_to(at + 1) {
                    self.join(Rule::Colon, at, at + 1, None);
                }
                continue;
            }
            let comma_after = is(Connective::Comma);
            let before = at
                .checked_sub(1)
                .filter(|&person| self.is_person(person))
                .map(|person| (person, self.between(person)))
                .filter(|&(person, between)| {
                    self.is_held_before(person, between.connective, at, &phrase, comma_after)
                });
            if let Some((person, between)) = before {
                let tells = between.connective == Connective::As;
                match self.agent_of(person).filter(|_| tells) {
                    Some(Some(subject)) => self.join(Rule::Appointed, at, subject, between.status),
                    Some(None) => {}
                    None => {
                        let replaced = tells && self.is_replaced(person);
                        let status = between.status.or(replaced.then_some(Status::Former));
                        self.join(Rule::NameBefore, at, person, status);
                    }
                }
                continue;
            }
            let after =
                following.filter(|between| self.is_held_after(between.connective, at, &phrase));
            if let Some(between) = after {
                self.join(Rule::NameAfter, at, at + 1, between.status);
            }
        }
    }

    /// Whether the person before an office holds it, as far as what stands between them says.
    fn is_held_before(
        &self,
        person: usize,
        between: Connective,
        office: usize,
        phrase: &Phrase,
        comma_after: bool,
    ) -> bool {
        match between {
            // `• Komisaris: Budi Santoso • Komisaris: Sari`.
            Connective::Hyphen if self.view.mark(phrase.last) == b':' => false,
            Connective::Comma | Connective::Hyphen => {
                self.is_apposition(person, office, phrase, comma_after)
            }
            // `Budi Santoso, S.H., M.H. Penuntut Umum`: the degree has the comma.
            Connective::Touch if self.has_degree(person) => {
                self.is_apposition(person, office, phrase, comma_after)
            }
            // `masa pemerintahan Presiden Soekarno sebagai Menteri Negara`.
            Connective::As => {
                self.agent_of(person).is_some()
                    || !self.has_other(person, office, phrase) && !self.repeats(office, person)
            }
            Connective::Open | Connective::Also => true,
            Connective::Does => self.is_subject(person),
            Connective::Touch => !comma_after && self.lacks_comma(person, phrase),
            _ => false,
        }
    }

    /// `kata Budi Santoso Ketua Baznas, Senin`: the comma forgotten.
    fn lacks_comma(&self, person: usize, phrase: &Phrase) -> bool {
        const SETTING: u64 = OfficeClass::FROM | OfficeClass::SETTING;
        let (view, last) = (self.view, phrase.last);
        let begins = self.opens_sentence(person);
        let ends = self.closes(last)
            || begins && self.is_aside(last)
            || begins
                && (self.speaks_after(last)
                    || view.is(last, SETTING)
                    || view.lower(last).is(grammar::ELECTED));
        (begins || self.follows(person, OfficeClass::SAY) || self.is_of_initials_alone(person))
            && !self.has_office(person)
            && (phrase.has_complement() || begins && self.is_line(phrase))
            && ends
    }

    /// `Budi Santoso Direktur Utama` on a line of its own, as in the list of a board.
    fn is_line(&self, phrase: &Phrase) -> bool {
        phrase.last >= self.end && phrase.is_full() && self.view.capital(phrase.first)
    }

    /// Whether the person after an office holds it, as far as what stands between them says.
    fn is_held_after(&self, between: Connective, office: usize, phrase: &Phrase) -> bool {
        match between {
            Connective::Comma => self.introduces(office, phrase),
            Connective::Open => true,
            // `Gubernur DIY - Budi Santoso`.
            Connective::Hyphen => {
                phrase.is_full() && self.begins_row(office) && self.is_row(office + 1)
            }
            Connective::As => !self.is_relative(office),
            // `anggota Komisi IX seperti Krisdayanti dan Arzeti Bilbina`.
            Connective::Such => phrase.kind == OfficeKind::Member || self.is_former(office),
            _ => false,
        }
    }

    /// `- Direktur Bisnis: Reza Febriano - Direktur …`: whether the name ends a row of a list.
    fn is_row(&self, person: usize) -> bool {
        self.items
            .get(person)
            .is_some_and(|item| self.closes(item.last) || self.view.mark(item.last) == b'-')
    }

    /// `Presiden: Pak Budi.`: who is spoken to in a dialogue, by one name.
    fn is_spoken_to(&self, person: usize) -> bool {
        self.items.get(person).is_some_and(|item| {
            item.bare_last == item.bare_first + 1
                && self.view.capitalized(item.first).is(names::ADDRESS)
        })
    }

    /// Whether an office begins a sentence or stands after a colon.
    fn begins_row(&self, office: usize) -> bool {
        let first = self.items.get(office).map_or(0, |item| item.first);
        first == self.start || self.view.mark(first - 1) == b':'
    }

    /// Whether a relative stands before: `istri Wali Kota Bogor, Yane Ardian`.
    pub(super) fn is_relative(&self, office: usize) -> bool {
        self.follows(office, OfficeClass::KIN) || self.has_lawyer(office)
    }

    /// The `13` of `13 CEO lainnya`.
    fn is_counted(&self, office: usize) -> bool {
        let first = self.items.get(office).map_or(0, |item| item.first);
        first > self.start && self.view.is_number(first - 1)
    }

    /// Whether an office is no longer held, so that several may have held it.
    pub(super) fn is_former(&self, office: usize) -> bool {
        self.items
            .get(office)
            .is_some_and(|item| item.status == Status::Former)
    }

    /// `kuasa hukum Menteri Sosial, Budi Santoso`: no office, but the lawyer of its holder.
    fn has_lawyer(&self, office: usize) -> bool {
        let first = self.items.get(office).map_or(0, |item| item.first);
        first > 1
            && self.view.listed(first - 1) == word::HUKUM
            && self.view.listed(first - 2).is(grammar::COUNSEL)
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
        let view = self.view;
        let said = self.follows(person, OfficeClass::SAY);
        let ranked = self
            .items
            .get(office + 1)
            .is_some_and(|next| next.first < next.bare_first);
        // `Menteri Perhubungan Budi, Kepala BNPT, Komjen`: a rank leads to a name of its own.
        let last = self.items.get(office).map_or(0, |item| item.last);
        let last = view
            .after_bracket(last, self.end)
            .filter(|_| view.mark(last) == b'(')
            .unwrap_or(last);
        let rank_after = view.mark(last) == b',' && view.is(last + 1, OfficeClass::RANK);
        let other =
            said || self.agrees(person) || ranked || self.is_titled(person) || self.is_kin(person);
        // `terkait kasus Budi, Anggota DPR, Sari mempertanyakan`: who does something is introduced.
        let next = self.items.get(office + 1).map_or(0, |next| next.last);
        let acts = comma_after && !self.opens_sentence(person) && self.speaks_after(next);
        let acts = acts && view.mark(next) != b',' && view.mark(last) == b',';
        if comma_after && other || acts || rank_after || self.has_other(person, office, phrase) {
            return false;
        }
        let small = !view.capital(phrase.first);
        let full = phrase.is_full() || small;
        let has_status = self
            .items
            .get(office)
            .is_some_and(|item| item.status != Status::Current);
        let chained =
            self.office(office + 1).is_some() && self.between(office).connective == Connective::And;
        // `Budi Kim, President & CEO Samsung Electronics`.
        let full = full || chained && self.is_whole(office + 1) && !self.is_person(office + 2);
        // `dihadiri oleh Budi Santoso, S.H., Penuntut Umum dan Terdakwa`.
        let beside = self.is_of_bench(office)
            && self.has_degree(person)
            && view.is(phrase.last, OfficeClass::AND);
        // `Jan Coen, Gubernur Jenderal VOC saat itu, datang`.
        let then = phrase.last + connective::moment(view, phrase.last);
        if chained || beside || self.closes(then) {
            return full || !said && (has_status || !self.has_office(person));
        }
        if view.is(phrase.last, OfficeClass::FROM) && !self.has_office(person) {
            return true;
        }
        // `di era Presiden Joko Widodo, Ketua DPR RI menilai`: the office is the subject.
        if self.is_titled(person) && self.speaks_after(phrase.last) {
            return false;
        }
        let full = phrase.has_complement() || small;
        full && !said || said && phrase.is_full() && view.is(phrase.last, OfficeClass::SETTING)
    }

    /// `atas nama HY Direktur Pasar`: a name of initials alone.
    fn is_of_initials_alone(&self, person: usize) -> bool {
        self.items.get(person).is_some_and(|item| {
            item.bare_last == item.bare_first + 1 && self.view.acronym(item.bare_first)
        })
    }

    /// A judge, clerk or prosecutor.
    pub(super) fn is_of_bench(&self, office: usize) -> bool {
        use OfficeKind::{Judge, Prosecutor, Secretary};
        let bench = |phrase: Phrase| matches!(phrase.kind, Judge | Prosecutor | Secretary);
        self.office(office).is_some_and(bench)
    }

    /// Whether degrees stand behind a name.
    pub(super) fn has_degree(&self, person: usize) -> bool {
        self.items.get(person).is_some_and(|item| {
            item.last > item.bare_last && self.view.is(item.last - 1, OfficeClass::LETTERS)
        })
    }

    /// Whether a relative stands before the comma before a name: `istrinya, Sinta`.
    fn is_kin(&self, person: usize) -> bool {
        let first = self.items.get(person).map_or(0, |item| item.first);
        first > self.start + 1
            && self.view.mark(first - 1) == b','
            && self.view.is(first - 2, OfficeClass::KIN)
    }

    /// Whether it is agreed with: `senada dengan Menpora`.
    fn agrees(&self, item: usize) -> bool {
        let first = self.items.get(item).map_or(0, |item| item.first);
        first > 1
            && self.view.lower(first - 1) == word::DENGAN
            && self.view.listed(first - 2).is(grammar::IN_ACCORD)
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
        // `ia menjabat sebagai Staf Khusus Presiden, Budi Santoso`.
        let subject = |back: usize| {
            self.items
                .get(office)
                .and_then(|item| item.first.checked_sub(back))
        };
        let pronoun = |back: usize| {
            subject(back)
                .is_some_and(|at| at >= self.start && self.view.listed(at).is(grammar::HE_OR_SHE))
        };
        if self.follows(office, OfficeClass::AS | OfficeClass::HOLDS) && (2..6).any(pronoun) {
            return false;
        }
        let ranked = person.first < person.bare_first;
        // `Menurut Menteri Keuangan, Budi harus …`.
        if self.follows(office, OfficeClass::SAY) && self.follows(office, OfficeClass::STOP) {
            let whole = phrase.has_complement() && person.bare_last > person.bare_first + 1;
            return whole || (phrase.is_full() || ranked) && self.closes(person.last);
        }
        // `senada dengan Menpora, Muhaimin mengatakan`.
        if !phrase.is_full() && !ranked && self.agrees(office) {
            return false;
        }
        // `para bupati se-Riau, Rocky Gerung, dan lainnya`.
        if shape::spread_over(self.view, phrase.head_end).is_some() {
            return false;
        }
        // `dibacakan oleh Jaksa Penuntut Umum, Angie terancam …`.
        let by = |back: usize| subject(back).is_some_and(|at| self.view.lower(at) == word::OLEH);
        let one = person.bare_last == person.bare_first + 1;
        if by(1) && one && !phrase.has_complement() && !ranked && !self.closes(person.last) {
            return false;
        }
        // `tak hanya dubes, Foke juga …`.
        let bare = self.view.capital(phrase.first)
            || self.follows(office, OfficeClass::AS | OfficeClass::SAY);
        // `menurut beberapa anggota DPR, Budi mengatakan`; `Untuk Ketua KPK, Budi menunjuk`.
        let closed = self.closes(person.last) || self.view.is(person.last, OfficeClass::AND);
        let many = self.follows(office, OfficeClass::PLURAL) || self.is_counted(office);
        if (many || self.follows(office, OfficeClass::FOR)) && !closed {
            return false;
        }
        // `senator asal Nusa Tenggara Barat, Budi`.
        let sent = self.view.is(phrase.last, OfficeClass::FROM);
        phrase.is_full() || ranked || sent || bare && (phrase.fixed || self.closes(person.last))
    }
}
