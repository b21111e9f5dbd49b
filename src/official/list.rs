//! Commas, brackets and dashes inside an office: lists of portfolios, ministries, acronyms, legal forms.

use super::Title;
use super::walk::Walk;
use crate::Label;
use crate::entity::Record;

impl Walk<'_> {
    /// `, Hukum, dan Keamanan`: a comma inside a portfolio, where the list ends with `dan`.
    pub(super) fn series(&mut self, comma: usize) -> Option<usize> {
        const FAR: usize = 24;
        let page = self.page;
        // `Wakil Ketua Komisi IV, DPR Budi`.
        let seat = page.is(comma + 1, Title::SEAT) && page.acronym(comma + 1);
        if seat && page.is_roman(comma - 1) && comma + 1 >= self.clean && comma > self.head_end {
            return Some(comma + 1);
        }
        let and = page.is(comma + 1, Title::AND);
        if comma > self.head_end && comma + 1 >= self.clean && self.is_ministry(comma + 1) {
            return Some(comma + 1);
        }
        if !self.open || comma == self.head_end || !self.may_be_item(comma + 1 + usize::from(and)) {
            return None;
        }
        if and {
            return self.is_item(comma + 2).then_some(comma + 1);
        }
        let mut and = false;
        for at in comma + 1..self.end.min(comma + FAR) {
            let title = page.title(at);
            if page.mark(at) == b',' && !and {
                if !page.is(at + 1, Title::AND) && !self.may_be_item(at + 1) {
                    return None;
                }
            } else if title.is(Title::AND) {
                and = true;
            } else if and {
                // The rest is read as ever.
                return self.is_item(at).then_some(comma + 1);
            } else if !title.is(Title::INNER) && !page.capital(at)
                || title.is(Title::HEAD | Title::REGION) && !title.is(Title::INNER)
            {
                return None;
            }
        }
        None
    }

    /// `Deputi Koordinasi Pangan, Kementerian Perekonomian Budi`: the one ministry of an office.
    fn is_ministry(&self, at: usize) -> bool {
        let ministry = |at: usize| {
            let word = self.page.word(at);
            self.page.capital(at)
                && (word.starts_with("Kemen")
                    || word == "Departemen"
                    || word.starts_with("Dep") && self.page.is(at, Title::BODY))
        };
        ministry(at) && !(self.head_end..at).any(ministry)
    }

    /// The comma of `PT Telaga Biru, Tbk`.
    pub(super) fn closes_firm(&self, comma: usize) -> bool {
        let page = self.page;
        let form = page.word(comma + 1).trim_end_matches('.');
        comma > self.head_end
            && comma + 1 < self.end
            && page.capital(comma - 1)
            && matches!(form, "Tbk" | "TBK" | "Inc" | "Ltd")
    }

    /// `Hukum`, `Alat Transportasi`: what a list of portfolios may go on with.
    fn is_item(&self, at: usize) -> bool {
        let page = self.page;
        let second = page.capital(at)
            && page.capital(at + 1)
            && page.is(at + 1, Title::INNER)
            && !page.is(
                at,
                Title::HEAD | Title::STATUS | Title::REGION | Title::STOP,
            )
            && !self.begins_name(at)
            && !self.is_person(at);
        // `Keistimewaan`: an abstract noun is no name.
        let word = page.word(at);
        let abstraction = word.starts_with("Ke") && word.ends_with("an") && word.len() > 6;
        page.is(at, Title::INNER)
            || second
            || abstraction && page.capital(at)
            || self.words(at).is_some_and(|behind| {
                page.is(behind, Title::BODY | Title::ORGAN) || page.mark(behind) == b'('
            })
    }

    /// Behind a few words that may be an item of a list: `Hasil Tembakau`.
    fn words(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 3;
        const NEVER: u64 = Title::HEAD
            | Title::VICE
            | Title::STATUS
            | Title::REGION
            | Title::BODY
            | Title::ORGAN
            | Title::AND
            | Title::TIME
            | Title::STOP;
        let page = self.page;
        let inside = |&at: &usize| {
            page.capital(at)
                && !page.is(at, NEVER)
                && !page.acronym(at)
                && !self.begins_name(at)
                && !self.is_person(at)
        };
        let words = (at..self.end.min(at + LONGEST)).take_while(inside).count();
        (words > 0).then_some(at + words)
    }

    /// The unknown `Insentif` in a list that ends in a known portfolio.
    fn may_be_item(&self, at: usize) -> bool {
        let page = self.page;
        let unknown = self.words(at).is_some_and(|behind| {
            page.mark(behind) == b',' || page.is(behind, Title::AND | Title::INNER)
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
    pub(super) fn bracket(&mut self, at: usize) -> Option<usize> {
        let page = self.page;
        let behind = page.behind_bracket(at, self.end)?;
        // `PT Pertamina (Persero)`: the form of a firm.
        if matches!(page.word(at + 1), "Persero" | "Perseroda") && behind == at + 3 {
            self.last = behind;
            return Some(behind);
        }
        if behind >= self.end || behind - at > 6 {
            return None;
        }
        let acronym = (at + 1..behind - 1)
            .all(|inside| page.may_be_name(inside) || page.is(inside, Title::HEAD | Title::AND));
        let goes_on = (page.may_be_name(behind) || page.word(behind).starts_with("ke-"))
            && !self.begins_name(behind)
            && (behind >= self.clean
                || page.is(
                    behind,
                    Title::REGION | Title::BODY | Title::AREA | Title::INNER,
                )
                || page.acronym(behind)
                || page.is_roman(behind)
                || page.word(behind).starts_with("ke-")
                || self.is_named(behind, behind))
            && !page.is(behind, Title::STATUS);
        (acronym && goes_on).then_some(behind)
    }

    /// Whether the acronym of a body or of its part stands here, before the body's own name.
    pub(super) fn is_acronym_of_part(&self, at: usize) -> bool {
        const PART: u64 = Title::SEAT | Title::BODY | Title::ORGAN;
        let page = self.page;
        at + 1 < self.end && page.acronym(at) && page.is(at, PART) && page.capital(at + 1)
    }
}
