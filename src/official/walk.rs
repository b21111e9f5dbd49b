//! How far an office goes behind its head: portfolio, part of a body, body, region.

use super::phrase::{behind_ordinals, head};
use super::{OfficeKind, Page, Title};
use crate::Label;
use crate::entity::Record;

pub(super) struct Walk<'a> {
    pub(super) page: Page<'a>,
    pub(super) names: &'a [Record],
    pub(super) head_end: usize,
    pub(super) end: usize,
    /// From here on every word belongs to the office, since a person follows it.
    pub(super) clean: usize,
    /// A list of portfolios, or the name of a body, may go on behind a comma or `dan`.
    pub(super) open: bool,
    pub(super) last: usize,
    pub(super) kind: OfficeKind,
}

impl Walk<'_> {
    pub(super) fn run(&mut self) {
        let mut at = self.head_end;
        while at < self.end {
            let Some(next) = self.step(at) else { break };
            at = next;
        }
    }

    /// Where to go on after the token `at`; `None` where the office ends before it.
    fn step(&mut self, at: usize) -> Option<usize> {
        let page = self.page;
        match page.mark(at) {
            0 => {}
            b',' if self.closes_firm(at) => {
                self.last = at + 2;
                return Some(at + 2);
            }
            b',' => return self.series(at),
            b'(' => return self.bracket(at),
            b'/' if page.capital(at + 1) => return Some(at + 1),
            // `Asian Games XVIII/2018`.
            b'/' if page.is_roman(at - 1) && page.is_number(at + 1) => {
                self.last = at + 2;
                return Some(at + 2);
            }
            // `PDI - P`, its hyphen set apart.
            b'-' if page.word(at - 1) == "PDI" && page.capital(at + 1) => {
                self.last = at + 2;
                return Some(at + 2);
            }
            // `Badan Kehormatan - BK DPR`: a body and its acronym.
            b'-' | 0xe2 if page.capital(at - 1) && self.is_acronym_of_part(at + 1) => {
                self.last = at + 2;
                return Some(at + 2);
            }
            b'&' => return self.and(at),
            _ => return None,
        }
        let title = page.title(at);
        if title.is(Title::AND) {
            return self.and(at);
        }
        let speaks = self.kind == OfficeKind::Spokesperson && page.word(at) == "bagi";
        if title.is(Title::FOR) || speaks {
            return self.purpose(at);
        }
        // `Pansus RUU tentang Desa`.
        if matches!(page.word(at), "tentang" | "Tentang")
            && matches!(
                page.word(at - 1),
                "RUU" | "Raperda" | "Ranperda" | "Undang-Undang" | "Undang-undang" | "Daerah"
            )
            && page.capital(at + 1)
        {
            return Some(at + 1);
        }
        // `Founding Director Sculpture by the Sea`.
        if self.is_english_link(at) {
            return Some(at + 1);
        }
        // `Presiden terpilih RI`.
        if at == self.head_end && title.is(Title::CANDIDATE) && page.is(at + 1, Title::REGION) {
            return Some(at + 1);
        }
        // `Kepala Pusat Penerangan Hukum atau Kapuspenkum`: one office by both its names.
        if page.word(at) == "atau" && page.first_spelled(at + 1, at).is_some() {
            self.last = at + 2;
            return Some(at + 2);
        }
        if self.is_seat(at) {
            return Some(at + 1);
        }
        // `Wakil Presiden RI ke 10 dan 12`.
        if page.word(at) == "ke" && self.clean != usize::MAX {
            let behind = behind_ordinals(page, at, self.end);
            self.last = self.last.max(behind);
            return (behind > at).then_some(behind);
        }
        if self.ends_in_short_form(at) {
            return None;
        }
        if title.is(Title::FROM | Title::STATUS) {
            return None;
        }
        let joined = at > 0 && page.joins(at - 1)
            || at + 1 < self.end && page.joins(at) && !title.is(Title::HEAD);
        if !joined && self.begins_name(at) {
            return None;
        }
        let ends = title.is(Title::TIME) && !self.is_named(at - 1, at)
            || title.is(Title::ENDS) && !page.capital(at);
        let inner = title.is(Title::INNER) && (!title.is(Title::FILLER) || page.capital(at + 1));
        if ends && !inner || self.ends_name(at) {
            return None;
        }
        if title.is(Title::HEAD)
            && !title.is(Title::INNER | Title::BODY)
            && !joined
            && !self.serves(at)
            && !self.is_led(at)
            && !self.is_one_title(at)
            && !self.is_initials(at)
            && !page.is_karo(at)
            && head(page, at, self.end).is_some()
        {
            return None;
        }
        let inside = if page.is_number(at) {
            at > self.head_end
                && page.is(
                    at - 1,
                    Title::ORGAN | Title::BODY | Title::AREA | Title::NUMBERED,
                )
                || at == self.head_end && page.is(at - 1, Title::NUMBERED)
                || page.word(at).len() == 1 && page.capital(at - 1) && page.capital(at + 1)
                || self.ends_event(at)
        } else {
            page.capital(at)
                || self.is_small_part(at)
                || self.is_named(at, at)
                || self.is_spread(at)
        };
        if !inside {
            return None;
        }
        let served = title.is(Title::HEAD) && title.kind().is_some_and(OfficeKind::has_portfolio);
        if served || title.is(Title::ORGAN | Title::BODY | Title::LINK) {
            self.open = true;
        } else if title.is(Title::REGION) {
            self.open = false;
        }
        self.last = at + 1;
        Some(at + 1)
    }

    /// The `BI` of `Gubernur Bank Indonesia BI, Budi`, in a text that has lost its brackets.
    fn ends_in_short_form(&self, at: usize) -> bool {
        let closed =
            at + 1 == self.end && self.clean != usize::MAX || self.page.mark(at + 1) == b',';
        closed && self.page.is_spelled_before(at)
    }

    /// The `di` of `Duta Besar Jepang di Indonesia, Budi`, `Kepala Perwakilan IFC di Jakarta Budi`.
    fn is_seat(&self, at: usize) -> bool {
        let page = self.page;
        let sent = matches!(self.kind, OfficeKind::Commander | OfficeKind::Diplomat)
            || page.word(self.head_end) == "Perwakilan";
        if page.word(at) != "di" || at == self.head_end || !sent {
            return false;
        }
        // `Duta Besar Indonesia di Dili, Timor Leste, Budi` names the place of the place.
        let places = |at: usize| {
            let place =
                |name: &Record| name.label() == Label::Place && name.first_token() as usize == at;
            self.names.iter().any(place)
        };
        self.names.iter().any(|name| {
            let behind = name.last_token() as usize;
            name.first_token() as usize == at + 1
                && name.label() == Label::Place
                && (behind == self.end && self.clean != usize::MAX
                    || page.mark(behind) == b',' && !places(behind + 1))
        })
    }

    /// The small words inside an English name.
    fn is_english_link(&self, at: usize) -> bool {
        let page = self.page;
        let article = usize::from(page.word(at + 1) == "the");
        at > self.head_end
            && matches!(page.word(at), "by" | "for" | "in" | "on" | "the")
            && page.capital(at + 1 + article)
            && (page.capital(at - 1) || page.word(at) == "the")
    }

    /// `pimpinan` of `pengurus PSSI pimpinan Budi`, `dalam` without a `negeri`.
    fn ends_name(&self, at: usize) -> bool {
        let page = self.page;
        match page.word(at) {
            "versi" | "hasil" => at > self.head_end,
            "pimpinan" => at > self.head_end && page.capital(at - 1),
            "dalam" | "luar" => !page.word(at + 1).eq_ignore_ascii_case("negeri"),
            _ => false,
        }
    }

    /// The `Kepala` of `Menteri PPN/Kepala Bappenas`, the `CEO` of `Direktur/CEO Maju Jaya`.
    fn is_one_title(&self, at: usize) -> bool {
        use OfficeKind::{Director, Executive, Minister};
        let leads = matches!(self.kind, Director | Executive) && at == self.head_end + 1;
        self.page.mark(at - 1) == b'/'
            && (self.kind == Minister || leads && self.page.title(at).kind() == Some(Executive))
    }

    /// The `GM` of `Presiden Direktur GM Indonesia` is a firm.
    fn is_initials(&self, at: usize) -> bool {
        at == self.head_end && self.page.acronym(at) && self.page.word(at).len() == 2
    }

    /// A rank, honorific or degree begins the person's name.
    pub(super) fn begins_name(&self, at: usize) -> bool {
        let title = self.page.title(at);
        // `Deputi Sekretaris Jenderal`.
        let general = title.is(Title::SUFFIX) && self.page.is_plain_head(at - 1);
        title.is(Title::RANK | Title::HONORIFIC | Title::DEGREE)
            && !title.is(Title::INNER)
            && !(general && at == self.head_end + 1)
            && !(title.is(Title::HONORIFIC) && self.is_of_body(at))
            && !self.page.of_directorate(at)
    }

    /// The `BP` of `BP Migas`, the `Saudara` of `Bank Himpunan Saudara`, tagged as bodies.
    fn is_of_body(&self, at: usize) -> bool {
        self.names.iter().any(|name| {
            let (first, last) = (name.first_token() as usize, name.last_token() as usize);
            let inside = first < at || self.page.acronym(at);
            name.label() == Label::Organization && first <= at && at < last && inside
        })
    }

    /// `Ketua Tim Ahli`, `Ketua Hakim`: who is led is no office of his own.
    fn is_led(&self, at: usize) -> bool {
        let page = self.page;
        at == self.head_end
            && self.kind == OfficeKind::Chair
            && page.capital(at)
            && (page.is(at, Title::TEAM) || page.word(at) == "Hakim")
    }

    /// Whether another office may stand here: `juru bicara presiden`, `Dewan Gubernur`.
    fn serves(&self, at: usize) -> bool {
        let before = self.page.title(at - 1);
        let secretary = self.page.title(at).kind() == Some(OfficeKind::Secretary);
        if secretary && self.kind == OfficeKind::Assistant {
            return true;
        }
        // `Staf Ahli Bidang Sosial Menkumham`.
        let minister = self.page.title(at).kind() == Some(OfficeKind::Minister);
        if minister && self.kind == OfficeKind::Adviser && self.page.capital(at - 1) {
            return true;
        }
        // `Panitia Pemilihan Ketua Umum`.
        if at > self.head_end && matches!(self.page.word(at - 1), "Pemilihan" | "Rekrutmen") {
            return true;
        }
        // `Divisi Corporate Secretary`.
        if at > self.head_end && self.page.word(at - 1) == "Corporate" && self.page.capital(at) {
            return true;
        }
        // `Vice President Corporate Secretary`.
        let named = at == self.head_end
            && self.kind == OfficeKind::Executive
            && self.page.title(at).kind() == Some(OfficeKind::Executive)
            && (before.is(Title::VICE)
                || before.is(Title::HEAD) && self.page.is(at.saturating_sub(2), Title::VICE));
        if named {
            return true;
        }
        before.is(Title::SERVANT | Title::BODY | Title::ORGAN | Title::VICE)
            || (at == self.head_end
                && (self.head_end.saturating_sub(3)..at)
                    .any(|head| self.page.is(head, Title::SERVANT)))
    }

    /// The year of `Ketua Panpel Piala Presiden 2018, Budi`.
    fn ends_event(&self, at: usize) -> bool {
        let page = self.page;
        if at > self.head_end && self.is_named(at - 1, at) {
            return true;
        }
        // `Ketua Panja Kurikulum 2013 Komisi X`.
        let body = page.capital(at + 1)
            && page.is(at + 1, Title::ORGAN | Title::SEAT | Title::BODY)
            && at + 1 < self.end;
        if body && page.word(at).len() == 4 && page.capital(at - 1) {
            return true;
        }
        let bound = at + 1 == self.end && self.clean != usize::MAX;
        let closed = matches!(page.mark(at + 1), b',' | b'.' | b')');
        page.word(at).len() == 4
            && (bound || closed)
            && at > self.head_end
            && page.capital(at - 1)
            && (!page.acronym(at - 1) || page.is(at.saturating_sub(2), Title::TEAM))
    }

    /// A small-letter word inside an office.
    fn is_small_part(&self, at: usize) -> bool {
        const PART: u64 = Title::INNER
            | Title::LINK
            | Title::ORGAN
            | Title::BRANCH
            | Title::BODY
            | Title::AREA
            | Title::REGION;
        if at >= self.clean {
            return true;
        }
        let page = self.page;
        let small_so_far = (self.head_end..at).all(|before| !page.capital(before));
        if page.is(at, PART) {
            let joined = page.title(at - 1).joins(page.title(at));
            return small_so_far
                || joined
                || page.is(at, Title::LINK)
                || page.is(at - 1, Title::LINK);
        }
        // `komandan laskar AS`: one unknown word, where a known one is beside it.
        let beside = if at == self.head_end {
            at + 1 < self.end && (page.capital(at + 1) || page.is(at + 1, PART))
        } else {
            page.is(at - 1, PART)
        };
        page.is_word(at) && small_so_far && (beside || self.is_plain_portfolio(at))
    }

    /// `Presiden Parpol Tengah se-Asia Pasifik`.
    fn is_spread(&self, at: usize) -> bool {
        let area = self.page.word(at).strip_prefix("se-");
        at > self.head_end && area.is_some_and(|area| area.starts_with(|c: char| c.is_uppercase()))
    }

    /// `direktur perawatan neurokritis, …`, `penasihat artistik bagi …`: nouns of no class, where
    /// the office ends behind them.
    fn is_plain_portfolio(&self, at: usize) -> bool {
        use OfficeKind::{Adviser, Chief, Coordinator, Director, Executive, Manager};
        const LONGEST: usize = 3;
        const OPENS: u64 = Title::FROM | Title::FOR | Title::SETTING;
        let page = self.page;
        let led = matches!(
            self.kind,
            Adviser | Chief | Coordinator | Director | Executive | Manager
        );
        let noun =
            |at: usize| page.is_word(at) && !page.capital(at) && page.title(at) == Title::default();
        let behind = (at..self.end.min(self.head_end + LONGEST + 1)).find(|&at| !noun(at));
        led && !page.is_small()
            && behind.is_some_and(|behind| page.mark(behind) == b',' || page.is(behind, OPENS))
    }

    /// `dan`: goes on with the portfolio or the body's name, not with another office.
    fn and(&mut self, at: usize) -> Option<usize> {
        let page = self.page;
        let next = page.title(at + 1);
        let before = page.title(at.checked_sub(1)?);
        // `Kantor Wilayah Bali, NTB dan NTT`.
        let regions = before.is(Title::REGION)
            && next.is(Title::REGION | Title::AREA)
            && at + 1 >= self.clean
            && !self.kind.is_regional();
        // `CEO Tesla dan SpaceX`.
        let firms = matches!(self.kind, OfficeKind::Executive | OfficeKind::Commissioner)
            && at + 1 >= self.clean
            && page.capital(at - 1)
            && self.is_firm(at + 1);
        // `Asia Selatan dan Tenggara`, `Pendiri Intel dan Blue River`.
        let noun = page.capital(at + 1) && !self.kind.is_regional() && !next.is(Title::REGION);
        let parts =
            before.is(Title::INNER) && (next.is(Title::INNER) || noun) && at + 1 >= self.clean;
        let firms = firms
            || parts
            || self.kind == OfficeKind::Executive
                && at + 1 >= self.clean
                && page.capital(at - 1)
                && page.capital(at + 1)
                && !next.is(Title::REGION | Title::INNER);
        // `Samsung Electronics Southeast Asia & Oceania`.
        let firms = firms || page.mark(at) == b'&' && at + 1 >= self.clean && page.capital(at - 1);
        let goes_on = (self.open || regions || firms)
            && at > self.head_end
            && at + 1 < self.end
            && !next.is(Title::STATUS | Title::VICE)
            && (!next.is(Title::HEAD | Title::STOP)
                || next.is(Title::INNER)
                    && !next.joins(page.title(at + 2))
                    && !(page.word(at + 1) == "Kepala" && !before.is(Title::INNER)))
            && !self.begins_name(at + 1)
            && (next.is(Title::INNER | Title::ORGAN)
                || page.may_be_name(at + 1)
                    && (at + 1 >= self.clean
                        || before.is(Title::INNER)
                        || self.is_named(at, at + 1)
                        || !page.is_small() && !page.acronym(at - 1) && !before.is(Title::REGION)));
        goes_on.then_some(at + 1)
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
    fn purpose(&mut self, at: usize) -> Option<usize> {
        use OfficeKind::{Chief, Coordinator, Deputy, Diplomat, Director, Envoy, Executive, Judge};
        let next = self.page.title(at + 1);
        let sent = matches!(self.kind, Diplomat | Envoy);
        // `Hakim pada Pengadilan Negeri Medan`.
        let court = self.kind == Judge && self.page.word(at) == "pada";
        // `juru bicara untuk Gubernur Najaf`.
        let speaks = self.kind == OfficeKind::Spokesperson && next.is(Title::HEAD);
        let goes_on = at + 1 < self.end
            && (at > self.head_end || sent || court || speaks || next.is(Title::LINK))
            && match self.kind {
                // `Komisioner Pemerintah untuk Anti-Rasisme`, where the name follows.
                _ if at >= self.clean && self.page.capital(at + 1) => true,
                _ if speaks || next.is(Title::LINK) => true,
                Diplomat | Envoy | Coordinator if next.is(Title::REGION) => true,
                Diplomat | Envoy | Coordinator => self.page.capital(at + 1),
                // `Kepala Perwakilan IFC untuk Indonesia`.
                Chief | Director | Executive if next.is(Title::REGION) => true,
                // `direktur regional NDI untuk kawasan Timur Tengah`.
                Chief | Director | Executive
                    if matches!(self.page.word(at + 1), "kawasan" | "wilayah") =>
                {
                    self.page.capital(at + 2)
                }
                // `direktur jenderal Komisi Eropa untuk kesehatan`.
                Chief | Deputy | Judge | Director => {
                    next.is(Title::BODY | Title::ORGAN)
                        || next.is(Title::INNER) && self.page.word(at) == "untuk"
                }
                _ => false,
            };
        goes_on.then_some(at + 1)
    }
}
