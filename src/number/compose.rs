//! From numeral words to a number.

mod group;

use super::numeral::{Numeral, Role};
use super::{Number, decimal};
use group::Group;

/// A number made of words, and what kind of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Composed {
    pub(crate) number: Number,
    /// Words used.
    pub(crate) words: usize,
    pub(crate) ordinal: bool,
    pub(crate) form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// An ordinary number.
    Plain,
    /// `setengah` alone.
    Half,
    /// `dua pertiga`, `sepertiga`: numerator and denominator as said.
    Fraction(u16, u16),
}

/// A finished term: `dua ribu` is 2000 at exponent 3.
#[derive(Clone, Copy)]
struct Term {
    value: i128,
    exponent: u32,
}

/// The longest number at the start of `words`; `None` where they begin no number.
///
/// Scales descend (`dua juta tiga ribu`), or multiply all that stands below them (`dua ribu lima
/// ratus triliun`). Everything else ends the number, so a word is looked at twice at most.
pub(crate) fn compose(words: &[Numeral]) -> Option<Composed> {
    let ordinal = words.first()?.ordinal;
    let mut composer = Composer {
        words,
        used: 0,
        terms: [Term {
            value: 0,
            exponent: 0,
        }; TERMS],
        count: 0,
        group: Group::EMPTY,
        lead: None,
        lead_exponent: 0,
        form: Form::Plain,
        closed: false,
    };
    while let Some(&word) = words.get(composer.used) {
        if composer.used > 0 && word.ordinal || !composer.take(word) {
            break;
        }
    }
    let (number, form) = composer.finish()?;
    Some(Composed {
        number,
        words: composer.used,
        ordinal,
        form,
    })
}

/// As many terms as there are scales.
const TERMS: usize = 10;

struct Composer<'w> {
    words: &'w [Numeral],
    /// Words that belong to the number.
    used: usize,
    terms: [Term; TERMS],
    count: usize,
    group: Group,
    /// A number with decimals or a fraction; only scales may follow.
    lead: Option<Number>,
    lead_exponent: u32,
    form: Form,
    closed: bool,
}

impl Composer<'_> {
    fn is_empty(&self) -> bool {
        self.used == 0
    }

    /// The word that many places further on.
    fn ahead(&self, places: usize) -> Option<Numeral> {
        self.words.get(self.used + places).copied()
    }

    /// Takes the word that is next, and perhaps more, or refuses it.
    #[inline]
    fn take(&mut self, word: Numeral) -> bool {
        if self.closed {
            return false;
        }
        let taken = if let Some(lead) = self.lead {
            word.role == Role::Scale && self.scale_lead(lead, u32::from(word.value))
        } else {
            match word.role {
                Role::Unit if self.starts_fraction() => return self.fraction(word),
                Role::Unit
                | Role::Teen
                | Role::Belas
                | Role::Puluh
                | Role::Ratus
                | Role::Seratus => self.group.take(word),
                Role::Scale => self.scale(u32::from(word.value)),
                Role::OneScale => self.one_scale(u32::from(word.value)),
                Role::Zero => self.zero(),
                Role::Half => self.half(),
                Role::Point => return self.decimals(),
                Role::OnePart => return self.one_part(word),
                Role::Part => return self.part(word),
                Role::Fixed => {
                    return self.is_empty() && self.lead(Some(Number::from(word.value)), 1);
                }
                Role::Dozen => {
                    let product = self
                        .integer()
                        .filter(|_| !self.is_empty())
                        .and_then(|value| {
                            Number::new(value.checked_mul(i128::from(word.value))?, 0)
                        });
                    self.close(product)
                }
                Role::Minus => false,
            }
        };
        self.used += usize::from(taken);
        taken
    }

    /// Ends the number at this value, if there is one.
    fn close(&mut self, number: Option<Number>) -> bool {
        self.closed = number.is_some();
        self.lead = number.or(self.lead);
        self.closed
    }

    fn zero(&mut self) -> bool {
        if !self.is_empty() {
            return false;
        }
        if self.ahead(1).is_some_and(|next| next.role == Role::Point) {
            self.group.room = 1;
            return true;
        }
        self.close(Some(Number::ZERO))
    }

    fn one_scale(&mut self, exponent: u32) -> bool {
        // `seribu sejuta` is two numbers: *se-* is not what the thousand before it counts.
        let last = self
            .count
            .checked_sub(1)
            .and_then(|last| self.terms.get(last));
        if !self.group.is_empty() || last.is_some_and(|term| term.exponent <= exponent) {
            return false;
        }
        self.group.unit = 1;
        let fits = self.scale(exponent);
        if !fits {
            self.group = Group::EMPTY;
        }
        fits
    }

    /// Whether the next word is a denominator, so that this one is its numerator after a whole
    /// number (`tiga dua-pertiga`).
    fn starts_fraction(&self) -> bool {
        !self.group.is_empty()
            && (self.group.unit > 0 || self.group.room < 10)
            && self.ahead(1).is_some_and(|next| next.role == Role::Part)
    }

    fn fraction(&mut self, numerator: Numeral) -> bool {
        let (Some(whole), Some(part)) = (self.integer(), self.ahead(1)) else {
            return false;
        };
        let (below, words) = self.denominator(part.value, 2);
        let number = Number::ratio(i128::from(numerator.value), i128::from(below))
            .and_then(|part| part.checked_add(Number::new(whole, 0)?));
        self.lead(number, words)
    }

    /// Takes that many words for a value that only scales may follow.
    fn lead(&mut self, number: Option<Number>, words: usize) -> bool {
        let taken = number.is_some();
        if taken {
            self.lead = number;
            self.used += words;
        }
        taken
    }

    /// The rest of a denominator after its head (`seperenam belas`, `tiga perdua puluh lima`), and
    /// the words up to its end, of which `words` are taken already.
    fn denominator(&self, head: u16, mut words: usize) -> (u16, usize) {
        let mut group = Group::EMPTY;
        if head >= 10 {
            return (head, words);
        }
        group.unit = head;
        while let Some(word) = self.ahead(words) {
            let joins = match word.role {
                Role::Belas | Role::Puluh | Role::Ratus => true,
                Role::Unit => group.room < 1000,
                _ => false,
            };
            if !joins || word.ordinal || !group.take(word) {
                break;
            }
            words += 1;
        }
        (group.value(), words)
    }

    fn part(&mut self, word: Numeral) -> bool {
        let Some(above) = self.integer().filter(|&above| above > 0) else {
            return false;
        };
        let (below, words) = self.denominator(word.value, 1);
        if let Ok(above) = u16::try_from(above) {
            self.form = Form::Fraction(above, below);
        }
        self.lead(Number::ratio(above, i128::from(below)), words)
    }

    fn one_part(&mut self, word: Numeral) -> bool {
        if self.count > 0 {
            return false;
        }
        let whole = self.group.value();
        let (below, words) = self.denominator(word.value, 1);
        if self.is_empty() {
            self.form = Form::Fraction(1, below);
        }
        let number = Number::ratio(1, i128::from(below))
            .and_then(|part| part.checked_add(Number::from(whole)));
        self.lead(number, words)
    }

    fn half(&mut self) -> bool {
        let Some(half) = Number::new(5, 1) else {
            return false;
        };
        if self.is_empty() {
            self.form = Form::Half;
            self.lead = Some(half);
            return true;
        }
        if self.count > 0 || self.group.is_empty() {
            return false;
        }
        self.lead = Number::from(self.group.value()).checked_add(half);
        self.lead.is_some()
    }

    fn scale(&mut self, exponent: u32) -> bool {
        let mut below = i128::from(self.group.value());
        let mut count = self.count;
        while let Some(term) = count.checked_sub(1).and_then(|last| self.terms.get(last)) {
            if term.exponent >= exponent {
                break;
            }
            below += term.value;
            count -= 1;
        }
        let power = decimal::power_of_ten(exponent).unwrap_or(0);
        let Some(value) = product(below, power).filter(|&value| value > 0) else {
            return false;
        };
        // A term stays below the one before it: `satu juta dua ribu ribu` is no number.
        let above = count.checked_sub(1).and_then(|last| self.terms.get(last));
        let fits = above.is_none_or(|term| {
            term.exponent > exponent
                && decimal::power_of_ten(term.exponent).is_some_and(|limit| value < limit)
        });
        let (Some(slot), true) = (self.terms.get_mut(count), fits) else {
            return false;
        };
        *slot = Term { value, exponent };
        self.count = count + 1;
        self.group = Group::EMPTY;
        true
    }

    fn scale_lead(&mut self, lead: Number, exponent: u32) -> bool {
        if exponent <= self.lead_exponent {
            return false;
        }
        match lead.shift(exponent) {
            Some(number) => {
                self.lead = Some(number);
                self.lead_exponent = exponent;
                self.form = Form::Plain;
                true
            }
            None => false,
        }
    }

    /// The words after `koma`: digit by digit, or a number below a thousand whose digits they are.
    fn decimals(&mut self) -> bool {
        let Some(whole) = self.integer().filter(|_| !self.is_empty()) else {
            return false;
        };
        let mut digits = 0i128;
        let mut count = 0u32;
        let mut words = 1;
        while let Some(word) = self.ahead(words) {
            let composed = self
                .ahead(words + 1)
                .is_some_and(|next| matches!(next.role, Role::Belas | Role::Puluh | Role::Ratus));
            let value = match word.role {
                _ if word.ordinal || count >= 33 => break,
                Role::Zero => 0,
                Role::Unit if !composed => word.value,
                Role::Unit | Role::Teen | Role::Seratus if words == 1 => {
                    let mut group = Group::EMPTY;
                    while self
                        .ahead(words)
                        .is_some_and(|next| !next.ordinal && group.take(next))
                    {
                        words += 1;
                    }
                    digits = i128::from(group.value());
                    count = group.value().ilog10() + 1;
                    break;
                }
                _ => break,
            };
            digits = digits * 10 + i128::from(value);
            count += 1;
            words += 1;
        }
        let number = decimal::power_of_ten(count)
            .filter(|_| count > 0)
            .and_then(|power| Number::new(whole.checked_mul(power)?.checked_add(digits)?, count));
        self.lead(number, words)
    }

    fn integer(&self) -> Option<i128> {
        let mut sum = i128::from(self.group.value());
        for term in self.terms.iter().take(self.count) {
            sum = sum.checked_add(term.value)?;
        }
        Some(sum)
    }

    fn finish(&self) -> Option<(Number, Form)> {
        if self.used == 0 {
            return None;
        }
        match self.lead {
            Some(number) => Some((number, self.form)),
            None => Some((Number::new(self.integer()?, 0)?, self.form)),
        }
    }
}

/// The product; most factors need no check, and the checked one is slow.
#[inline]
fn product(a: i128, b: i128) -> Option<i128> {
    match (u64::try_from(a), u64::try_from(b)) {
        (Ok(a), Ok(b)) => i128::try_from(u128::from(a) * u128::from(b)).ok(),
        _ => a.checked_mul(b),
    }
}
