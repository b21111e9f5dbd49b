//! The one walk over an office after its head: portfolio, part of a body, body, region.
//!
//! It is read in two ways. Where a person's name is known to follow, or none is looked for, the walk tells how far the office goes, and an
//! unknown word in capitals belongs to it. Where a name is [sought](Search), it tells at what token one may begin, and only known
//! words belong to the office.

use super::head::after_ordinals;
use super::part;
use super::search::Search;
use crate::lang::{OfficeClass, OfficeKind, english, grammar, word};
use crate::name::{Label, Record};
use crate::view::TokenView;

pub(super) struct Walk<'a> {
    pub(super) view: TokenView<'a>,
    pub(super) names: &'a [Record],
    pub(super) head_end: usize,
    pub(super) end: usize,
    /// From here on every word belongs to the office, since a person follows it.
    pub(super) clean: usize,
    /// A list of portfolios, or the name of a body, may go on after a comma or `dan`.
    pub(super) open: bool,
    pub(super) last: usize,
    pub(super) kind: OfficeKind,
    /// What has been read, where the name behind the office is sought.
    pub(super) search: Option<Search<'a>>,
}

/// What a rule says of the token after what has been read.
pub(super) enum Step {
    /// Reads on from a token; what lies between belongs to the office where more of it follows.
    On(usize),
    /// Reads on from a token, up to which all belongs to the office.
    Takes(usize),
    /// The token is a word of the office, which may open or close what it is part of.
    Word,
    /// The office ends before the token.
    Ends,
}

use Step::{Ends, On, Takes, Word};

/// What it says of the token; `None` leaves that to the next rule.
type Rule = fn(&mut Walk<'_>, usize) -> Option<Step>;

/// In their order; where none says anything, the office ends.
const RULES: [Rule; 24] = [
    // Legal form: `PT Telaga Biru, Tbk`.
    |office, at| office.closes_firm(at).then_some(Takes(at + 2)),
    // Signature: `BUPATI SLEMAN ttd. BUDI`.
    |office, at| {
        let signed = office.view.listed(at).is(grammar::SIGNED);
        signed.then_some(Ends)
    },
    // Series: `, Hukum, dan Keamanan`.
    |office, at| (office.view.mark(at) == b',').then(|| office.series(at)),
    // Bracket: `Obat dan Makanan (BPOM) RI`.
    |office, at| (office.view.mark(at) == b'(').then(|| office.bracket(at)),
    // Name of the lists.
    |office, at| office.after_listed(at).map(Takes),
    // Slash: `Menteri PPN/Kepala Bappenas`.
    |office, at| {
        let view = office.view;
        (view.mark(at) == b'/' && view.capital(at + 1)).then_some(On(at + 1))
    },
    // Year of a numbered event: `Asian Games XVIII/2018`.
    |office, at| {
        let view = office.view;
        let year = view.mark(at) == b'/' && view.is_roman(at - 1) && view.is_number(at + 1);
        year.then_some(Takes(at + 2))
    },
    // Hyphen of a party: `PDI - P`, its hyphen set apart.
    |office, at| {
        let view = office.view;
        let party =
            view.mark(at) == b'-' && view.capital_word(at - 1) == word::PDI && view.capital(at + 1);
        party.then_some(Takes(at + 2))
    },
    // Short name after a dash: `Badan Kehormatan - BK DPR`.
    |office, at| part::after_dash(office.view, at, office.end).map(Takes),
    // And.
    |office, at| {
        let view = office.view;
        let and = view.mark(at) == 0 && view.is(at, OfficeClass::AND);
        (and || view.mark(at) == b'&').then(|| office.and(at))
    },
    // Other mark.
    |office, at| (office.view.mark(at) != 0).then_some(Ends),
    // Purpose: `Duta Besar untuk Jepang`, `juru bicara bagi Presiden`.
    |office, at| {
        let view = office.view;
        let speaks = office.kind == OfficeKind::Spokesperson && view.lower(at) == word::BAGI;
        // `Dubes RI Untuk Turki Bertemu Budi`: in a headline anything may follow.
        let headline = office.search.is_some() && view.capital(at);
        (speaks || view.is(at, OfficeClass::FOR) && !headline).then(|| office.purpose(at))
    },
    // Subject of a law: `Pansus RUU tentang Desa`.
    |office, at| office.is_subject_of_law(at).then_some(On(at + 1)),
    // Small word of an English name: `Founding Director Sculpture by the Sea`.
    |office, at| office.is_english_link(at).then_some(On(at + 1)),
    // Elected: `Presiden terpilih RI`.
    |office, at| {
        let view = office.view;
        let elected = at == office.head_end
            && view.is(at, OfficeClass::CANDIDATE)
            && view.is(at + 1, OfficeClass::REGION);
        elected.then_some(On(at + 1))
    },
    // Both names: `Kepala Pusat Penerangan Hukum atau Kapuspenkum`: one office by both its names.
    |office, at| {
        let view = office.view;
        let both = view.lower(at) == word::ATAU && view.first_spelled(at + 1, at).is_some();
        both.then_some(Takes(at + 2))
    },
    // Seat: `Duta Besar Jepang di Indonesia, Budi`.
    |office, at| office.is_seat(at).then_some(On(at + 1)),
    // Ordinals: `Wakil Presiden RI ke 10 dan 12`.
    |office, at| {
        let ordinal = office.view.lower(at) == word::KE && office.clean != usize::MAX;
        let after = ordinal.then(|| after_ordinals(office.view, at, office.end))?;
        Some(if after > at { Takes(after) } else { Ends })
    },
    // Short form: `Gubernur Bank Indonesia BI, Budi`.
    |office, at| office.ends_in_short_form(at).then_some(Ends),
    // Origin or status.
    |office, at| {
        let ends = OfficeClass::FROM | OfficeClass::STATUS;
        office.view.is(at, ends).then_some(Ends)
    },
    // Name.
    |office, at| (!office.is_joined(at) && office.begins_name(at)).then_some(Ends),
    // Word that ends an office.
    |office, at| office.is_ended(at).then_some(Ends),
    // Another office.
    |office, at| office.is_another(at).then_some(Ends),
    // Word of the office.
    |office, at| office.inside(at),
];

impl<'a> Walk<'a> {
    /// A walk from a head, which ends at a token, to `end`.
    pub(super) fn new(
        view: TokenView<'a>,
        names: &'a [Record],
        (head_end, kind, fixed): (usize, OfficeKind, bool),
        end: usize,
    ) -> Walk<'a> {
        Walk {
            view,
            names,
            head_end,
            end,
            clean: usize::MAX,
            open: kind.has_portfolio() && !fixed,
            last: head_end,
            kind,
            search: None,
        }
    }

    /// Walks as far as the words are known to belong to the office, and gives what was learnt of it.
    pub(super) fn seek(&mut self, search: Search<'a>) -> Search<'a> {
        self.search = Some(search);
        self.run();
        self.search.take().unwrap_or_else(|| unreachable!())
    }

    pub(super) fn run(&mut self) {
        let mut at = self.head_end;
        while at < self.end {
            self.advance(at);
            let said = RULES.iter().find_map(|rule| rule(self, at));
            at = match said.unwrap_or(Ends) {
                On(next) => next,
                Takes(next) => {
                    self.last = next;
                    next
                }
                Word => {
                    self.open(at);
                    self.last = at + 1;
                    at + 1
                }
                Ends => break,
            };
        }
    }

    /// Notes whether what the word at `at` begins may go on after a comma or `dan`.
    fn open(&mut self, at: usize) {
        let class = self.view.class(at);
        let served =
            class.is(OfficeClass::HEAD) && class.kind().is_some_and(OfficeKind::has_portfolio);
        if served || class.is(OfficeClass::ORGAN | OfficeClass::BODY | OfficeClass::LINK) {
            self.open = true;
        } else if class.is(OfficeClass::REGION) {
            self.open = false;
        }
    }

    /// Whether the word belongs to the office: one that is known to, where the name is sought.
    fn inside(&mut self, at: usize) -> Option<Step> {
        if self.search.is_none() {
            return self.may_be_inside(at).then_some(Word);
        }
        let after = self.after_known(at)?;
        Some(if after == at + 1 { Word } else { Takes(after) })
    }

    fn is_subject_of_law(&self, at: usize) -> bool {
        let view = self.view;
        view.listed(at) == word::TENTANG
            && view.capital_word(at - 1).is(grammar::ABOUT_LAW)
            && view.capital(at + 1)
    }

    /// Whether the word makes one part of a body with the one beside it.
    pub(super) fn is_joined(&self, at: usize) -> bool {
        let view = self.view;
        at > 0 && view.joins(at - 1)
            || at + 1 < self.end && view.joins(at) && !view.is(at, OfficeClass::HEAD)
    }

    fn is_ended(&self, at: usize) -> bool {
        let view = self.view;
        let class = view.class(at);
        let ends = class.is(OfficeClass::TIME) && !self.is_named(at - 1, at)
            || class.is(OfficeClass::ENDS) && !view.capital(at);
        let inner = class.is(OfficeClass::INNER)
            && (!class.is(OfficeClass::FILLER) || view.capital(at + 1));
        ends && !inner || self.ends_name(at)
    }

    /// The small words inside an English name.
    fn is_english_link(&self, at: usize) -> bool {
        let view = self.view;
        let article = usize::from(view.lower(at + 1) == word::THE);
        at > self.head_end
            && view.lower(at).is(english::TITLE_PARTICLE)
            && view.capital(at + 1 + article)
            && (view.capital(at - 1) || view.lower(at) == word::THE)
    }

    /// The `di` of `Duta Besar Jepang di Indonesia, Budi`, `Kepala Perwakilan IFC di Jakarta Budi`.
    fn is_seat(&self, at: usize) -> bool {
        let view = self.view;
        let sent = matches!(self.kind, OfficeKind::Commander | OfficeKind::Diplomat)
            || view.capitalized(self.head_end) == word::PERWAKILAN;
        if view.lower(at) != word::DI || at == self.head_end || !sent {
            return false;
        }
        // `Duta Besar Indonesia di Dili, Timor Leste, Budi` names the place of the place.
        let places = |at: usize| {
            let place =
                |name: &Record| name.label() == Label::Place && name.first_token() as usize == at;
            self.names.iter().any(place)
        };
        self.names.iter().any(|name| {
            let after = name.last_token() as usize;
            name.first_token() as usize == at + 1
                && name.label() == Label::Place
                && (after == self.end && self.clean != usize::MAX
                    || view.mark(after) == b',' && !places(after + 1))
        })
    }

    /// The `BI` of `Gubernur Bank Indonesia BI, Budi`, in a text that has lost its brackets.
    fn ends_in_short_form(&self, at: usize) -> bool {
        let closed =
            at + 1 == self.end && self.clean != usize::MAX || self.view.mark(at + 1) == b',';
        // Where a name is sought, it stands behind the short form.
        closed && self.search.is_none() && self.view.is_spelled_before(at)
    }

    /// `pimpinan` of `pengurus PSSI pimpinan Budi`, `dalam` without a `negeri`.
    fn ends_name(&self, at: usize) -> bool {
        let view = self.view;
        let word = view.lower(at);
        word.is(grammar::VERSION) && at > self.head_end
            || word == word::PIMPINAN && at > self.head_end && view.capital(at - 1)
            || word.is(grammar::WITHIN) && view.listed(at + 1) != word::NEGERI
    }
}
