//! Whether words that read like an office are one: `kepala` alone is a part of the body, and only a
//! seat makes a member.

use super::{Phrase, part};
use crate::lang::{OfficeClass, OfficeKind, bodies, grammar, word};
use crate::name::{Label, Record};
use crate::view::TokenView;

/// An office to be judged.
struct Claim<'a> {
    view: TokenView<'a>,
    phrase: &'a Phrase,
    names: &'a [Record],
    /// The first word of its head that is no vice.
    main: usize,
    /// What that says.
    class: OfficeClass,
    /// The head has no other word.
    single: bool,
}

/// Whether the words are an office; `None` where it does not apply.
type Rule = fn(&Claim<'_>) -> Option<bool>;

/// In their order; what none is about is an office.
const RULES: [Rule; 8] = [
    // Grade: `Pembina Tingkat I (IV/b)`: what a civil servant is paid as.
    |claim| {
        let grade = claim.view.listed(claim.phrase.first) == word::PEMBINA && claim.is_graded();
        grade.then_some(false)
    },
    // Coach, bench or board.
    |claim| {
        let (view, phrase) = (claim.view, claim.phrase);
        let none = is_coach(view, phrase) || is_bench(view, phrase) || is_board(view, phrase);
        none.then_some(false)
    },
    // Member.
    |claim| {
        let member = claim.phrase.kind == OfficeKind::Member && claim.class.is(OfficeClass::WEAK);
        member.then(|| claim.has_seat())
    },
    // Monarch.
    |claim| {
        let monarch = claim.phrase.kind == OfficeKind::Monarch;
        monarch.then(|| claim.has_realm() || claim.is_reigning())
    },
    // Weak head.
    |claim| claim.class.is(OfficeClass::WEAK).then(|| claim.is_backed()),
    // Rank: `Inspektur Jenderal Budi` wears a rank.
    |claim| {
        let (view, phrase) = (claim.view, claim.phrase);
        let rank =
            phrase.kind == OfficeKind::Inspector && view.is(phrase.head_end - 1, OfficeClass::RANK);
        let before = phrase.first.checked_sub(1);
        let acting = before.is_some_and(|at| view.is(at, OfficeClass::STATUS));
        rank.then(|| phrase.has_complement() || acting)
    },
    // Lawyer: `penasihat hukum`: a lawyer is no official.
    |claim| {
        let phrase = claim.phrase;
        let lawyer = phrase.kind == OfficeKind::Adviser
            && matches!(
                claim.view.listed(phrase.head_end),
                word::HUKUM | word::HUKUMNYA
            );
        lawyer.then(|| phrase.last > phrase.head_end + 1)
    },
    // Bare chief: `manajer Dave Jones` leads a football club.
    |claim| {
        let class = claim.class;
        let english = class.is(OfficeClass::ENGLISH) && claim.view.capital(claim.main);
        let bare = matches!(claim.phrase.kind, OfficeKind::Chief | OfficeKind::Manager)
            && claim.single
            && !class.is(OfficeClass::STRONG)
            && !english;
        bare.then(|| claim.phrase.has_complement())
    },
];

/// Whether the words make an office.
pub(super) fn is_office(view: TokenView<'_>, phrase: &Phrase, names: &[Record]) -> bool {
    let main = (phrase.first..phrase.head_end)
        .find(|&at| view.is(at, OfficeClass::HEAD))
        .unwrap_or(phrase.first);
    let claim = Claim {
        view,
        phrase,
        names,
        main,
        class: view.class(main),
        single: main + 1 == phrase.head_end,
    };
    let said = RULES.iter().find_map(|rule| rule(&claim));
    said.unwrap_or(true)
}

impl Claim<'_> {
    /// Whether a member sits in a parliament, council or committee.
    fn has_seat(&self) -> bool {
        let (view, phrase) = (self.view, self.phrase);
        // `Anggota IV BPK`.
        let number = usize::from(view.is_roman(phrase.head_end));
        // `anggota Golkar` belongs to a party.
        let party = view.is(phrase.head_end, OfficeClass::PARTY)
            && !view.is(phrase.last - 1, OfficeClass::BODY);
        (view.is(phrase.head_end + number, OfficeClass::SEAT) || self.is_of_committee())
            && phrase.last > phrase.head_end + number
            && !party
    }

    fn is_of_committee(&self) -> bool {
        let (view, phrase) = (self.view, self.phrase);
        let seat =
            |at| view.is(at, OfficeClass::SEAT) && (view.acronym(at) || view.is_roman(at + 1));
        // `anggota Tim Kunjungan Kerja Komisi VII DPR`.
        let team =
            view.is(phrase.head_end, OfficeClass::TEAM) && (phrase.head_end..phrase.last).any(seat);
        // `Anggota Tim Pengawas Kasus Bank Century`.
        let watches = view.capitalized(phrase.head_end) == word::TIM
            && view.capitalized(phrase.head_end + 1) == word::PENGAWAS
            && phrase.last > phrase.head_end + 1;
        // `anggota WTA Player Council`.
        let council =
            phrase.has_complement() && view.capitalized(phrase.last - 1).is(bodies::BOARD);
        team || watches || council
    }

    /// Whether the word behind the first, or the number in the bracket behind that, tells a grade.
    fn is_graded(&self) -> bool {
        let (view, second) = (self.view, self.phrase.first + 1);
        view.listed(second).is(grammar::GRADE)
            || view.mark(second) == b'('
                && view.is_roman(second + 1)
                && view.mark(second + 2) == b'/'
    }

    /// `Raja Yordania`; `raja Moab`, `Sultan Tidore`, of realms that no list has.
    fn has_realm(&self) -> bool {
        const REALM: u64 = part::PLACE | part::BODY;
        let (view, at) = (self.view, self.phrase.head_end);
        let named = |name: &Record| name.first_token() as usize == at;
        // `Raja Dangdut`, in capitals, is called so.
        let small = !view.capital(self.phrase.first) && !view.is_small();
        let unknown =
            || (small || view.listed(self.phrase.first) == word::SULTAN) && view.capital(at);
        let realm = || view.is(at, REALM) || self.names.iter().any(named) || unknown();
        self.phrase.has_complement() && realm()
    }

    /// `Raja Abdullah`, `Raja Hamad bin Isa`: a monarch's one name, not that of `Raja Petra Kamarudin`.
    fn is_reigning(&self) -> bool {
        let (view, phrase) = (self.view, self.phrase);
        let one = |name: &Record| {
            let (first, last) = (name.first_token() as usize, name.last_token() as usize);
            let more =
                first + 1 < last && !view.is_roman(first + 1) && view.lower(first + 1) != word::BIN;
            name.label() == Label::Person && first == phrase.last && !more
        };
        !phrase.has_complement() && view.capital(phrase.first) && self.names.iter().any(one)
    }

    /// Whether something beside a head that is often none says that it is one.
    fn is_backed(&self) -> bool {
        let (view, phrase) = (self.view, self.phrase);
        let named = |at| view.capital(at) || view.is(at, part::NAMED);
        let section = phrase.kind == OfficeKind::Judge && phrase.has_complement();
        let court = matches!(phrase.kind, OfficeKind::Judge | OfficeKind::Prosecutor);
        // `Jaksa Budi Santoso`, where the name is whole.
        let called = court && self.has_whole_name();
        // `asisten menteri luar negeri`.
        let serves = self.class.is(OfficeClass::SERVANT) && view.is_plain_head(phrase.head_end);
        // `Pembina : Budi Santoso`.
        let posted = phrase.kind == OfficeKind::Adviser && view.mark(phrase.last) == b':';
        !self.single
            || section
            || serves
            || called
            || posted
            || (phrase.head_end..phrase.last).any(named)
    }

    /// Whether a person's name of several words, or initials, follow.
    fn has_whole_name(&self) -> bool {
        self.names.iter().any(|name| {
            let first = name.first_token() as usize;
            first == self.phrase.last
                && (name.last_token() as usize > first + 1 || self.view.acronym(first))
                && name.label() == Label::Person
        })
    }
}

/// `Pimpinan Pusat Muhammadiyah`, `Pengurus Besar NU`: a body, not its head.
fn is_board(view: TokenView<'_>, phrase: &Phrase) -> bool {
    view.is(phrase.first, OfficeClass::BRANCH)
        && view.capital(phrase.head_end)
        && view.capitalized(phrase.head_end).is(bodies::LEVEL)
}

/// The `hakim` of `majelis hakim`.
fn is_bench(view: TokenView<'_>, phrase: &Phrase) -> bool {
    let bench = |at: usize| view.listed(at) == word::MAJELIS;
    let bare = !view.capital(phrase.first) || !phrase.has_complement();
    let judge = phrase.kind == OfficeKind::Judge;
    judge && bare && phrase.first.checked_sub(1).is_some_and(bench)
}

/// `Asisten Pelatih`, `Pelatih Kepala`: a coach is no official.
fn is_coach(view: TokenView<'_>, phrase: &Phrase) -> bool {
    let coach = |at: usize| view.listed(at) == word::PELATIH;
    coach(phrase.head_end) || phrase.first.checked_sub(1).is_some_and(coach)
}
