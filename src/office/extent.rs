//! How far an office goes after its head: portfolio, part of a body, body, region.

use super::head::{after_ordinals, head};
use super::part;
use super::shape::spread_over;
use crate::lang::{OfficeClass, OfficeKind, english, grammar, word};
use crate::name::{Label, Record};
use crate::view::TokenView;

pub(super) struct Extent<'a> {
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
type Rule = fn(&Extent<'_>, usize) -> Option<Step>;

/// In their order; where none says anything, the office ends.
const RULES: [Rule; 23] = [
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
        (speaks || view.is(at, OfficeClass::FOR)).then(|| office.purpose(at))
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
    |office, at| office.is_inside(at).then_some(Word),
];

impl Extent<'_> {
    pub(super) fn run(&mut self) {
        let mut at = self.head_end;
        while at < self.end {
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

    fn is_subject_of_law(&self, at: usize) -> bool {
        let view = self.view;
        view.listed(at) == word::TENTANG
            && view.capital_word(at - 1).is(grammar::ABOUT_LAW)
            && view.capital(at + 1)
    }

    /// Whether the word makes one part of a body with the one beside it.
    fn is_joined(&self, at: usize) -> bool {
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

    /// The head of an office of its own, which this one neither serves nor leads.
    fn is_another(&self, at: usize) -> bool {
        let class = self.view.class(at);
        class.is(OfficeClass::HEAD)
            && !class.is(OfficeClass::INNER | OfficeClass::BODY)
            && !self.is_joined(at)
            && !self.serves(at)
            && !self.is_superior(at)
            && !self.is_led(at)
            && !self.is_one_title(at)
            && !self.is_lettered_firm(at)
            && !self.view.is_karo(at)
            && head(self.view, at, self.end).is_some()
    }

    fn is_inside(&self, at: usize) -> bool {
        let view = self.view;
        if view.is_number(at) {
            return self.is_own_number(at);
        }
        view.capital(at) || self.is_small_part(at) || self.is_named(at, at) || self.is_spread(at)
    }

    /// The `3` of `Komisi 3`, the `2018` of an event.
    fn is_own_number(&self, at: usize) -> bool {
        let view = self.view;
        // `Batalyon Infanteri 403`.
        let unit = at > self.head_end + 1
            && view.is(at - 2, OfficeClass::NUMBERED)
            && view.capital(at - 1);
        unit || at > self.head_end && view.is(at - 1, part::NUMBERED)
            || at == self.head_end && view.is(at - 1, OfficeClass::NUMBERED)
            || view.word(at).len() == 1 && view.capital(at - 1) && view.capital(at + 1)
            || self.ends_event(at)
    }

    /// The `BI` of `Gubernur Bank Indonesia BI, Budi`, in a text that has lost its brackets.
    fn ends_in_short_form(&self, at: usize) -> bool {
        let closed =
            at + 1 == self.end && self.clean != usize::MAX || self.view.mark(at + 1) == b',';
        closed && self.view.is_spelled_before(at)
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

    /// The small words inside an English name.
    fn is_english_link(&self, at: usize) -> bool {
        let view = self.view;
        let article = usize::from(view.lower(at + 1) == word::THE);
        at > self.head_end
            && view.lower(at).is(english::TITLE_PARTICLE)
            && view.capital(at + 1 + article)
            && (view.capital(at - 1) || view.lower(at) == word::THE)
    }

    /// `pimpinan` of `pengurus PSSI pimpinan Budi`, `dalam` without a `negeri`.
    fn ends_name(&self, at: usize) -> bool {
        let view = self.view;
        let word = view.lower(at);
        word.is(grammar::VERSION) && at > self.head_end
            || word == word::PIMPINAN && at > self.head_end && view.capital(at - 1)
            || word.is(grammar::WITHIN) && view.listed(at + 1) != word::NEGERI
    }

    /// The `Kepala` of `Menteri PPN/Kepala Bappenas`, the `CEO` of `Direktur/CEO Maju Jaya`.
    fn is_one_title(&self, at: usize) -> bool {
        use OfficeKind::{Director, Executive, Minister};
        let leads = matches!(self.kind, Director | Executive) && at == self.head_end + 1;
        self.view.mark(at - 1) == b'/'
            && (self.kind == Minister || leads && self.view.class(at).kind() == Some(Executive))
    }

    /// The `GM` of `Presiden Direktur GM Indonesia` is a firm.
    fn is_lettered_firm(&self, at: usize) -> bool {
        at == self.head_end && self.view.acronym(at) && self.view.word(at).len() == 2
    }

    /// A rank, honorific or degree begins the person's name.
    pub(super) fn begins_name(&self, at: usize) -> bool {
        let class = self.view.class(at);
        // `Deputi Sekretaris Jenderal`.
        let general = class.is(OfficeClass::SUFFIX) && self.view.is_plain_head(at - 1);
        class.is(OfficeClass::RANK | OfficeClass::HONORIFIC | OfficeClass::DEGREE)
            && !class.is(OfficeClass::INNER)
            && !self.is_of_site(at)
            && !(general && at == self.head_end + 1)
            && !(class.is(OfficeClass::HONORIFIC) && self.is_of_body(at))
            && !self.view.of_directorate(at)
    }

    /// The `BP` of `BP Migas`, the `Saudara` of `Bank Himpunan Saudara`, tagged as bodies.
    fn is_of_body(&self, at: usize) -> bool {
        self.names.iter().any(|name| {
            let (first, last) = (name.first_token() as usize, name.last_token() as usize);
            let inside = first < at || self.view.acronym(at);
            name.label() == Label::Organization && first <= at && at < last && inside
        })
    }

    /// The `Jenderal` of `SD Jenderal Sudirman`: a school called after a person, with the rank.
    fn is_of_site(&self, at: usize) -> bool {
        self.names.iter().any(|name| {
            let (first, last) = (name.first_token() as usize, name.last_token() as usize);
            name.label() == Label::Organization
                && (first + 1..last).contains(&at)
                && self.view.is(first, OfficeClass::SITE)
        })
    }

    /// `Ketua Tim Ahli`, `Ketua Hakim`: who is led is no office of his own.
    fn is_led(&self, at: usize) -> bool {
        let view = self.view;
        at == self.head_end
            && self.kind == OfficeKind::Chair
            && view.capital(at)
            && (view.is(at, OfficeClass::TEAM) || view.capitalized(at) == word::HAKIM)
    }

    /// `Kasubdit Tenaga Kerja Mandiri Dirjen Pembinaan Penempatan`: the head of the unit around it,
    /// said for the unit.
    fn is_superior(&self, at: usize) -> bool {
        at > self.head_end
            && self.kind == OfficeKind::Chief
            && self.view.is(at, OfficeClass::ORGAN)
            && self.view.capital(at - 1)
    }

    /// Whether another office may stand here: `juru bicara presiden`, `Dewan Gubernur`.
    fn serves(&self, at: usize) -> bool {
        let before = self.view.class(at - 1);
        let secretary = self.view.class(at).kind() == Some(OfficeKind::Secretary);
        if secretary && self.kind == OfficeKind::Assistant {
            return true;
        }
        // `Staf Ahli Bidang Sosial Menkumham`.
        let minister = self.view.class(at).kind() == Some(OfficeKind::Minister);
        if minister && self.kind == OfficeKind::Adviser && self.view.capital(at - 1) {
            return true;
        }
        // `Panitia Pemilihan Ketua Umum`.
        if at > self.head_end && self.view.capitalized(at - 1).is(grammar::HELD_FOR) {
            return true;
        }
        // `Divisi Corporate Secretary`.
        if at > self.head_end
            && self.view.capitalized(at - 1) == word::CORPORATE
            && self.view.capital(at)
        {
            return true;
        }
        // `Vice President Corporate Secretary`.
        let named = at == self.head_end
            && self.kind == OfficeKind::Executive
            && self.view.class(at).kind() == Some(OfficeKind::Executive)
            && (before.is(OfficeClass::VICE)
                || before.is(OfficeClass::HEAD)
                    && self.view.is(at.saturating_sub(2), OfficeClass::VICE));
        if named {
            return true;
        }
        before.is(OfficeClass::SERVANT | OfficeClass::BODY | OfficeClass::ORGAN | OfficeClass::VICE)
            || (at == self.head_end
                && (self.head_end.saturating_sub(3)..at)
                    .any(|head| self.view.is(head, OfficeClass::SERVANT)))
    }

    /// The year of `Ketua Panpel Piala Presiden 2018, Budi`.
    fn ends_event(&self, at: usize) -> bool {
        let view = self.view;
        if at > self.head_end && self.is_named(at - 1, at) {
            return true;
        }
        // `Ketua Panja Kurikulum 2013 Komisi X`.
        let body = view.capital(at + 1)
            && view.is(
                at + 1,
                OfficeClass::ORGAN | OfficeClass::SEAT | OfficeClass::BODY,
            )
            && at + 1 < self.end;
        if body && view.word(at).len() == 4 && view.capital(at - 1) {
            return true;
        }
        let bound = at + 1 == self.end && self.clean != usize::MAX;
        let closed = matches!(view.mark(at + 1), b',' | b'.' | b')');
        view.word(at).len() == 4
            && (bound || closed)
            && at > self.head_end
            && view.capital(at - 1)
            && (!view.acronym(at - 1) || view.is(at.saturating_sub(2), OfficeClass::TEAM))
    }

    /// A small-letter word inside an office.
    fn is_small_part(&self, at: usize) -> bool {
        if at >= self.clean {
            return true;
        }
        let view = self.view;
        let small_so_far = (self.head_end..at).all(|before| !view.capital(before));
        if view.is(at, part::ANY) {
            let joined = view.class(at - 1).joins(view.class(at));
            return small_so_far
                || joined
                || view.is(at, OfficeClass::LINK)
                || view.is(at - 1, OfficeClass::LINK);
        }
        // `komandan laskar AS`: one unknown word, where a known one is beside it.
        let beside = if at == self.head_end {
            at + 1 < self.end && (view.capital(at + 1) || view.is(at + 1, part::ANY))
        } else {
            view.is(at - 1, part::ANY)
        };
        view.is_word(at) && small_so_far && (beside || self.is_plain_portfolio(at))
    }

    /// `Presiden Parpol Tengah se-Asia Pasifik`.
    fn is_spread(&self, at: usize) -> bool {
        let area = spread_over(self.view, at);
        at > self.head_end && area.is_some_and(|area| area.starts_with(|c: char| c.is_uppercase()))
    }

    /// `direktur perawatan neurokritis, …`, `penasihat artistik bagi …`: nouns of no class, where
    /// the office ends after them.
    fn is_plain_portfolio(&self, at: usize) -> bool {
        use OfficeKind::{Adviser, Chief, Coordinator, Director, Executive, Manager};
        const LONGEST: usize = 3;
        const OPENS: u64 = OfficeClass::FROM | OfficeClass::FOR | OfficeClass::SETTING;
        let view = self.view;
        let led = matches!(
            self.kind,
            Adviser | Chief | Coordinator | Director | Executive | Manager
        );
        let noun = |at: usize| {
            view.is_word(at) && !view.capital(at) && view.class(at) == OfficeClass::default()
        };
        let after = (at..self.end.min(self.head_end + LONGEST + 1)).find(|&at| !noun(at));
        led && !view.is_small()
            && after.is_some_and(|after| view.mark(after) == b',' || view.is(after, OPENS))
    }

    /// `dan`: goes on with the portfolio or the body's name, not with another office.
    fn and(&self, at: usize) -> Step {
        let view = self.view;
        let next = view.class(at + 1);
        let before = view.class(at.wrapping_sub(1));
        // `Kantor Wilayah Bali, NTB dan NTT`.
        let regions = before.is(OfficeClass::REGION)
            && next.is(OfficeClass::REGION | OfficeClass::AREA)
            && at + 1 >= self.clean
            && !self.kind.is_regional();
        // `CEO Tesla dan SpaceX`.
        let firms = matches!(self.kind, OfficeKind::Executive | OfficeKind::Commissioner)
            && at + 1 >= self.clean
            && view.capital(at - 1)
            && self.is_firm(at + 1);
        // `Asia Selatan dan Tenggara`, `Pendiri Intel dan Blue River`.
        let noun =
            view.capital(at + 1) && !self.kind.is_regional() && !next.is(OfficeClass::REGION);
        let parts = before.is(OfficeClass::INNER)
            && (next.is(OfficeClass::INNER) || noun)
            && at + 1 >= self.clean;
        let firms = firms
            || parts
            || self.kind == OfficeKind::Executive
                && at + 1 >= self.clean
                && view.capital(at - 1)
                && view.capital(at + 1)
                && !next.is(OfficeClass::REGION | OfficeClass::INNER);
        // `Samsung Electronics Southeast Asia & Oceania`.
        let firms = firms || view.mark(at) == b'&' && at + 1 >= self.clean && view.capital(at - 1);
        let goes_on = (self.open || regions || firms)
            && at > self.head_end
            && at + 1 < self.end
            && !next.is(OfficeClass::STATUS | OfficeClass::VICE)
            && (!next.is(OfficeClass::HEAD | OfficeClass::STOP)
                || next.is(OfficeClass::INNER)
                    && !next.joins(view.class(at + 2))
                    && !(view.capitalized(at + 1) == word::KEPALA
                        && !before.is(OfficeClass::INNER)))
            && !self.begins_name(at + 1)
            && (next.is(OfficeClass::INNER | OfficeClass::ORGAN)
                || view.may_be_name(at + 1)
                    && (at + 1 >= self.clean
                        || before.is(OfficeClass::INNER)
                        || self.is_named(at, at + 1)
                        || !view.is_small()
                            && !view.acronym(at - 1)
                            && !before.is(OfficeClass::REGION)));
        if goes_on { On(at + 1) } else { Ends }
    }

    /// Whether a tagged body begins here, before the name of a person.
    fn is_firm(&self, at: usize) -> bool {
        let begins = |name: &Record| {
            name.first_token() as usize == at
                && name.label() == Label::Organization
                && (name.last_token() as usize) <= self.end
        };
        self.names.iter().any(begins)
    }

    /// Whether a name of a body or place covers both tokens.
    pub(super) fn is_named(&self, first: usize, last: usize) -> bool {
        self.names
            .iter()
            .any(|name| name.first_token() as usize <= first && last < name.last_token() as usize)
    }

    /// `untuk`, `pada`: an ambassador's country, the body of a deputy.
    fn purpose(&self, at: usize) -> Step {
        use OfficeKind::{
            Chief, Coordinator, Deputy, Diplomat, Director, Envoy, Executive, Judge, Prosecutor,
            Secretary,
        };
        let next = self.view.class(at + 1);
        let sent = matches!(self.kind, Diplomat | Envoy);
        // `Hakim pada Pengadilan Negeri Medan`, `Panitera Pengganti pada …`.
        let court = matches!(self.kind, Judge | Prosecutor | Secretary)
            && self.view.lower(at) == word::PADA
            && next.is(OfficeClass::BODY)
            && self.view.capital(at + 1);
        // `juru bicara untuk Gubernur Najaf`.
        let speaks = self.kind == OfficeKind::Spokesperson && next.is(OfficeClass::HEAD);
        let goes_on = at + 1 < self.end
            && (at > self.head_end || sent || court || speaks || next.is(OfficeClass::LINK))
            && match self.kind {
                // `Komisioner Pemerintah untuk Anti-Rasisme`, where the name follows.
                _ if at >= self.clean && self.view.capital(at + 1) => true,
                _ if speaks || next.is(OfficeClass::LINK) => true,
                Diplomat | Envoy | Coordinator if next.is(OfficeClass::REGION) => true,
                Diplomat | Envoy | Coordinator => self.view.capital(at + 1),
                // `Kepala Perwakilan IFC untuk Indonesia`.
                Chief | Director | Executive if next.is(OfficeClass::REGION) => true,
                // `direktur regional NDI untuk kawasan Timur Tengah`.
                Chief | Director | Executive if self.view.lower(at + 1).is(grammar::TERRITORY) => {
                    self.view.capital(at + 2)
                }
                // `direktur jenderal Komisi Eropa untuk kesehatan`.
                Chief | Deputy | Judge | Director | Prosecutor | Secretary => {
                    next.is(OfficeClass::BODY | OfficeClass::ORGAN)
                        || next.is(OfficeClass::INNER) && self.view.lower(at) == word::UNTUK
                }
                _ => false,
            };
        if goes_on { On(at + 1) } else { Ends }
    }
}
