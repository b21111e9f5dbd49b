//! What a word looks like: its capitals, digits and marks.

use super::hash;

/// The look of a word in one of 32 classes, runs of the same kind of character taken as one.
///
/// Few enough that three neighbours make a number of 15 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Class {
    Other,
    Small,
    Title,
    Letter,
    Capitals,
    Digits,
    Initial,
    TitleDot,
    SmallDot,
    TitleTitle,
    SmallSmall,
    TitleSmall,
    CapitalsCapitals,
    Camel,
    Mixed,
    Decimal,
    DigitsDash,
    WordDigits,
    Initials,
    Inner,
    Apostrophe,
    Comma,
    Stop,
    Open,
    Close,
    Quote,
    Dash,
    Slash,
    Colon,
    Mark,
    Start,
    End,
}

impl Class {
    /// As a number below 32.
    pub(crate) const fn id(self) -> u64 {
        self as u64
    }
}

fn kind(c: char) -> char {
    if c.is_uppercase() {
        'X'
    } else if c.is_alphabetic() {
        'x'
    } else if c.is_numeric() {
        'd'
    } else {
        c
    }
}

/// The hash of the look with runs cut at two (`Jakarta` and `Medan`: `Xxx`), and the class.
pub(crate) fn shape(word: &str) -> (u64, Class) {
    let mut full = 0;
    let mut runs = ['\0'; 5];
    let mut count = 0;
    let (mut last, mut before) = ('\0', '\0');
    for kind in word.chars().map(kind) {
        if kind != last || kind != before {
            full = hash::mix(full, kind as u64);
        }
        if kind != last {
            if let Some(run) = runs.get_mut(count) {
                *run = kind;
            }
            count += 1;
        }
        (before, last) = (last, kind);
    }
    let single = word.chars().nth(1).is_none();
    (
        full,
        class(runs.get(..count).unwrap_or(&runs), single, word),
    )
}

fn class(runs: &[char], single: bool, word: &str) -> Class {
    match runs {
        ['x'] => Class::Small,
        ['X', 'x'] => Class::Title,
        ['X'] if single => Class::Letter,
        ['X'] => Class::Capitals,
        ['d'] => Class::Digits,
        ['X', '.'] => Class::Initial,
        ['X', 'x', '.'] => Class::TitleDot,
        ['x', '.'] | ['x', '.', 'x', ..] => Class::SmallDot,
        ['X', '.', 'X', ..] => Class::Initials,
        ['X', 'x', '-', 'X', 'x'] => Class::TitleTitle,
        ['x', '-', 'x'] | ['x', '-', 'x', '-', 'x'] => Class::SmallSmall,
        ['X', 'x', '-', 'x'] => Class::TitleSmall,
        ['X', '-', 'X', ..] => Class::CapitalsCapitals,
        ['d', '.' | ',', 'd', ..] => Class::Decimal,
        ['d', '-' | '/' | ':' | '\'', ..] => Class::DigitsDash,
        ['x', '-', ..] | ['d', 'x', ..] => Class::WordDigits,
        ['X', 'x', 'X', ..] => Class::Camel,
        [','] => Class::Comma,
        ['.' | '!' | '?'] => Class::Stop,
        ['(' | '['] => Class::Open,
        [')' | ']'] => Class::Close,
        ['"' | '\'' | '“' | '”' | '‘' | '’' | '`'] => Class::Quote,
        ['-' | '–' | '—'] => Class::Dash,
        ['/'] => Class::Slash,
        [':' | ';'] => Class::Colon,
        _ if word.contains(['\'', '’']) && runs.contains(&'x') => Class::Apostrophe,
        _ if runs.contains(&'d') && (runs.contains(&'X') || runs.contains(&'x')) => Class::Mixed,
        _ if runs.contains(&'X') => Class::Inner,
        _ if !runs.contains(&'x') && !runs.contains(&'d') => Class::Mark,
        _ => Class::Other,
    }
}
