//! Commas, brackets and dashes inside an office: lists of portfolios, ministries, acronyms, legal forms.

use super::part;
use super::shape::{self, is_ordinal, is_quality, is_state_owned};
use super::walk::{Step, Walk};
use crate::lang::{OfficeClass, OfficeKind, firms, word};
use crate::name::{Label, Record};

impl Walk<'_> {
    /// `, Hukum, dan Keamanan`: a comma inside a portfolio, where the list ends with `dan`.
    pub(super) fn series(&self, comma: usize) -> Step {
        if self.goes_on_after(comma) {
            Step::On(comma + 1)
        } else {
            Step::Ends
        }
    }

    fn goes_on_after(&self, comma: usize) -> bool {
        const FAR: usize = 24;
        let view = self.view;
        // `Wakil Ketua Komisi IV, DPR Budi`.
        let seat = view.is(comma + 1, OfficeClass::SEAT) && view.acronym(comma + 1);
        if seat && view.is_roman(comma - 1) && comma + 1 >= self.clean && comma > self.head_end {
            return true;
        }
        let and = view.is(comma + 1, OfficeClass::AND);
        if comma > self.head_end && comma + 1 >= self.clean && self.is_ministry(comma + 1) {
            return true;
        }
        if self.is_body_of_unit(comma) {
            return true;
        }
        if !self.open || comma == self.head_end || !self.may_be_item(comma + 1 + usize::from(and)) {
            return false;
        }
        if and {
            return self.is_item(comma + 2);
        }
        let mut and = false;
        for at in comma + 1..self.end.min(comma + FAR) {
            let class = view.class(at);
            if view.mark(at) == b',' && !and {
                if !view.is(at + 1, OfficeClass::AND) && !self.may_be_item(at + 1) {
                    return false;
                }
            } else if class.is(OfficeClass::AND) {
                and = true;
            } else if and {
                // The rest is read as ever.
                return self.is_item(at);
            } else if !class.is(OfficeClass::INNER) && !view.capital(at)
                || class.is(OfficeClass::HEAD | OfficeClass::REGION)
                    && !class.is(OfficeClass::INNER)
            {
                return false;
            }
        }
        false
    }

    /// `Kepala Bidang Logistik, Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Sukabumi Budi`: the
    /// one body of a part, up to the name.
    fn is_body_of_unit(&self, comma: usize) -> bool {
        let view = self.view;
        let body = |name: &Record| {
            name.label() == Label::Organization
                && name.first_token() as usize == comma + 1
                && name.last_token() as usize == self.end
        };
        self.clean != usize::MAX
            && view.is(self.head_end, OfficeClass::ORGAN | OfficeClass::LINK)
            && view.is(comma + 1, part::BODY_OR_UNIT)
            && !(self.head_end + 1..comma).any(|at| view.is(at, OfficeClass::BODY))
            && self.names.iter().any(body)
    }

    /// `Deputi Koordinasi Pangan, Kementerian Perekonomian Budi`: the one ministry of an office.
    fn is_ministry(&self, at: usize) -> bool {
        let ministry = |at: usize| self.view.capital(at) && shape::is_ministry(self.view, at);
        ministry(at) && !(self.head_end..at).any(ministry)
    }

    /// The comma of `PT Telaga Biru, Tbk`.
    pub(super) fn closes_firm(&self, comma: usize) -> bool {
        let view = self.view;
        view.mark(comma) == b','
            && comma > self.head_end
            && comma + 1 < self.end
            && view.capital(comma - 1)
            && view.capital_word(comma + 1).is(firms::ENDS_FOREIGN)
    }

    /// `Hukum`, `Alat Transportasi`: what a list of portfolios may go on with.
    fn is_item(&self, at: usize) -> bool {
        let view = self.view;
        let second = view.capital(at)
            && view.capital(at + 1)
            && view.is(at + 1, OfficeClass::INNER)
            && !view.is(
                at,
                OfficeClass::HEAD | OfficeClass::STATUS | OfficeClass::REGION | OfficeClass::STOP,
            )
            && !self.begins_name(at)
            && !self.is_person(at);
        // `Keistimewaan`: an abstract noun is no name.
        let word = view.word(at);
        let abstraction = is_quality(word) && word.len() > 6;
        view.is(at, OfficeClass::INNER)
            || second
            || abstraction && view.capital(at)
            || self
                .words(at)
                .is_some_and(|after| view.is(after, part::BODY_OR_UNIT) || view.mark(after) == b'(')
    }

    /// After a few words that may be an item of a list: `Hasil Tembakau`.
    fn words(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 3;
        const NEVER: u64 = OfficeClass::HEAD
            | OfficeClass::VICE
            | OfficeClass::STATUS
            | OfficeClass::REGION
            | OfficeClass::BODY
            | OfficeClass::ORGAN
            | OfficeClass::AND
            | OfficeClass::TIME
            | OfficeClass::STOP;
        let view = self.view;
        let inside = |&at: &usize| {
            view.capital(at)
                && !view.is(at, NEVER)
                && !view.acronym(at)
                && !self.begins_name(at)
                && !self.is_person(at)
        };
        let words = (at..self.end.min(at + LONGEST)).take_while(inside).count();
        (words > 0).then_some(at + words)
    }

    /// The unknown `Insentif` in a list that ends in a known portfolio.
    fn may_be_item(&self, at: usize) -> bool {
        let view = self.view;
        let unknown = self.words(at).is_some_and(|after| {
            view.mark(after) == b',' || view.is(after, OfficeClass::AND | OfficeClass::INNER)
        });
        unknown || self.is_item(at)
    }

    fn is_person(&self, at: usize) -> bool {
        let covers = |name: &Record| {
            (name.first_token()..name.last_token()).contains(&(at as u32))
                && name.label() == Label::Person
        };
        self.names.iter().any(covers)
    }

    /// `Badan Pengawas Obat dan Makanan (BPOM) RI`: an acronym inside an office that goes on.
    pub(super) fn bracket(&mut self, at: usize) -> Step {
        let view = self.view;
        if self.search.is_some() {
            return self.after_known(at).map_or(Step::Ends, Step::Takes);
        }
        let Some(after) = view.after_bracket(at, self.end) else {
            return Step::Ends;
        };
        // `PT Pertamina (Persero)`: the form of a firm.
        if is_state_owned(view, at + 1) && after == at + 3 {
            return Step::Takes(after);
        }
        if after >= self.end || after - at > 6 {
            return Step::Ends;
        }
        let acronym = (at + 1..after - 1).all(|inside| {
            view.may_be_name(inside) || view.is(inside, OfficeClass::HEAD | OfficeClass::AND)
        });
        let goes_on = (view.may_be_name(after) || is_ordinal(view, after))
            && !self.begins_name(after)
            && (after >= self.clean
                || view.is(
                    after,
                    OfficeClass::REGION
                        | OfficeClass::BODY
                        | OfficeClass::AREA
                        | OfficeClass::INNER,
                )
                || view.acronym(after)
                || view.is_roman(after)
                || is_ordinal(view, after)
                || self.is_named(after, after))
            && !view.is(after, OfficeClass::STATUS);
        if acronym && goes_on {
            Step::On(after)
        } else {
            Step::Ends
        }
    }

    /// `dan`: goes on with the portfolio or the body's name, not with another office.
    pub(super) fn and(&self, at: usize) -> Step {
        let view = self.view;
        let next = view.class(at + 1);
        let before = view.class(at.wrapping_sub(1));
        // `Kantor Wilayah Bali, NTB dan NTT`.
        let regions = before.is(OfficeClass::REGION)
            && next.is(part::PLACE)
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
        if goes_on {
            Step::On(at + 1)
        } else {
            Step::Ends
        }
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
}
