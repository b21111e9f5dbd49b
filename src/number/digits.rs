//! Numbers in digits: grouping, decimals, and what is neither.

use super::Number;

/// How a number in digits is written; what surrounds it decides what that means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `2019`, `007`
    Plain,
    /// `2.061`, `1.000.000,50`, `1,000,000.50`
    Grouped,
    /// `1,5`
    Comma,
    /// `10.30`, `3.1415`: a point that cannot group
    Point,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Digits {
    pub(crate) number: Number,
    pub(crate) shape: Shape,
}

/// Where and why digits are no number.
pub(crate) type Fault = (usize, &'static str);

/// Significant digits that fit a [`Number`].
const MOST: u32 = 33;

/// Reads bytes that are digits, points and commas throughout. A point groups thousands and a comma
/// starts decimals (EYD V, III.A.3 and III.B.10); `1,000,000` and `1,234.50` are read as English
/// grouping because nothing else fits. A point that cannot group, as in `2.06` or `0.500`, starts
/// decimals.
#[inline]
pub(crate) fn read(bytes: &[u8]) -> Result<Digits, Fault> {
    let mut runs = Runs {
        groups: true,
        ..Runs::default()
    };
    for (at, &byte) in bytes.iter().enumerate() {
        let read = match byte {
            b'0'..=b'9' => runs.digit(byte - b'0'),
            b'.' | b',' => runs.separator(byte, bytes),
            _ => Err("no digit"),
        };
        read.map_err(|fault| (at, fault))?;
    }
    if runs.run == 0 {
        return Err((bytes.len(), "a digit is missing"));
    }
    let (shape, scale) = runs.shape(bytes)?;
    match Number::new(runs.mantissa(), scale) {
        Some(number) => Ok(Digits { number, shape }),
        None => Err((0, "more than 33 decimals")),
    }
}

/// What the bytes read so far hold.
#[derive(Default)]
struct Runs {
    /// Up to 19 significant digits, and more of them.
    value: u64,
    wide: u128,
    significant: u32,
    /// The digits since the last separator, and before the first.
    run: u32,
    first_run: u32,
    separators: u32,
    first: u8,
    last: u8,
    /// Whether every separator but the last is followed by three digits and equals the first.
    groups: bool,
}

impl Runs {
    #[inline]
    fn digit(&mut self, digit: u8) -> Result<(), &'static str> {
        self.run += 1;
        if self.significant > 0 || digit != 0 {
            self.significant += 1;
        }
        if self.significant <= 19 {
            self.value = self.value.wrapping_mul(10).wrapping_add(u64::from(digit));
        } else if self.significant <= MOST {
            if self.significant == 20 {
                self.wide = u128::from(self.value);
            }
            self.wide = self.wide * 10 + u128::from(digit);
        } else {
            return Err("more than 33 digits");
        }
        Ok(())
    }

    #[inline]
    fn separator(&mut self, byte: u8, bytes: &[u8]) -> Result<(), &'static str> {
        if self.run == 0 {
            return Err("a separator with no digit before it");
        }
        if self.separators == 0 {
            (self.first, self.first_run) = (byte, self.run);
        } else {
            self.groups &= self.run == 3 && self.last == self.first;
            if !self.groups {
                return Err(misgrouped(bytes, self.first, self.first_run));
            }
        }
        self.separators += 1;
        (self.last, self.run) = (byte, 0);
        Ok(())
    }

    #[inline]
    fn mantissa(&self) -> i128 {
        if self.significant > 19 {
            self.wide as i128
        } else {
            i128::from(self.value)
        }
    }

    /// How the number is written, and how many of its digits are decimals.
    #[inline]
    fn shape(&self, bytes: &[u8]) -> Result<(Shape, u32), Fault> {
        let can_group = can_group(bytes, self.first_run);
        let is_of_one = self.last == self.first;
        Ok(match self.separators {
            0 => (Shape::Plain, 0),
            1 if self.last == b',' => (Shape::Comma, self.run),
            1 if can_group && self.run == 3 => (Shape::Grouped, 0),
            1 => (Shape::Point, self.run),
            _ if !is_of_one && can_group => (Shape::Grouped, self.run),
            _ if is_of_one && can_group && self.run == 3 => (Shape::Grouped, 0),
            // The last separator is the one too many.
            _ => {
                let at = bytes.len() - self.run as usize - 1;
                return Err((at, misgrouped(bytes, self.first, self.first_run)));
            }
        })
    }
}

/// Whether groups of thousands may follow the first digits.
fn can_group(bytes: &[u8], first_run: u32) -> bool {
    first_run <= 3 && bytes.first() != Some(&b'0')
}

/// Why a further separator cannot stand: after a decimal comma none can, between groups some could.
#[cold]
fn misgrouped(bytes: &[u8], first: u8, first_run: u32) -> &'static str {
    if first == b'.' && can_group(bytes, first_run) {
        "groups of thousands have three digits each"
    } else {
        "decimals have begun already: a number has one decimal comma"
    }
}

/// The ASCII form of the digits of other scripts that Indonesian text may hold: Arabic-Indic,
/// their Persian variants and full-width; with the number of the script.
pub(crate) fn fold_digit(character: char) -> Option<(u8, u8)> {
    let (script, value) = match character {
        '0'..='9' => (0, character as u32 - '0' as u32),
        '\u{660}'..='\u{669}' => (1, character as u32 - 0x660),
        '\u{6f0}'..='\u{6f9}' => (2, character as u32 - 0x6f0),
        '\u{ff10}'..='\u{ff19}' => (3, character as u32 - 0xff10),
        _ => return None,
    };
    Some((script, b'0' + value as u8))
}

/// Writes digits of one script, with their separators, as ASCII into `buffer`. `Err` holds the byte
/// where something else, or another script's digit, begins.
pub(crate) fn fold<'b>(text: &str, buffer: &'b mut [u8; 64]) -> Result<&'b [u8], Fault> {
    let mut script = None;
    let mut len = 0;
    for (at, character) in text.char_indices() {
        let byte = match (character, fold_digit(character)) {
            (_, Some((of, byte))) => {
                if *script.get_or_insert(of) != of {
                    return Err((at, "digits of two scripts"));
                }
                byte
            }
            ('.' | '\u{ff0e}' | '\u{66c}', None) => b'.',
            (',' | '\u{ff0c}' | '\u{66b}', None) => b',',
            _ => return Err((at, "no digit")),
        };
        match buffer.get_mut(len) {
            Some(slot) => *slot = byte,
            None => return Err((at, "more than 33 digits")),
        }
        len += 1;
    }
    Ok(buffer.get(..len).unwrap_or(&[]))
}

/// The fraction that one character writes: `½` → (1, 2).
pub(crate) fn vulgar(character: char) -> Option<(u8, u8)> {
    Some(match character {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅐' => (1, 7),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        _ => return None,
    })
}
