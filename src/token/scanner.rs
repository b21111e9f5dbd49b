//! The scanner: one pass over the bytes, a token at a time.

use super::char_class::{self, BYTES, SPACE, WORD};
#[cfg(target_arch = "x86_64")]
use super::lanes::Wide;
use super::lanes::{Lanes, Narrow};
use super::{
    Token, TokenKind, Traits, abbreviation, broken, emoji, is_starter, markup, site, window,
};
use crate::lang::lists::glued_currencies::CODE;
use crate::token::abbreviation::Follows;

/// A token longer than this is cut, since its length is kept in 32 bits.
const LONGEST: usize = u32::MAX as usize - 8;

/// Appends the tokens of `text` to `out`.
pub(crate) fn scan(text: &str, out: &mut Vec<Token>) {
    #[cfg(target_arch = "x86_64")]
    if let Some(wide) = Wide::find() {
        #[allow(unsafe_code)]
        // SAFETY: `wide` proves every feature that `scan_wide` needs. Its safe twin is `scan_with`
        // over `Narrow`, and a test holds them together.
        return unsafe { scan_wide(wide, text, out) };
    }
    scan_with(Narrow, text, out);
}

/// The same with the instructions for long lanes and for bits.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt")]
fn scan_wide(wide: Wide, text: &str, out: &mut Vec<Token>) {
    scan_with(wide, text, out);
}

#[inline(always)]
fn scan_with(lanes: impl Lanes, text: &str, out: &mut Vec<Token>) {
    let scanner = Scanner {
        text,
        bytes: text.as_bytes(),
    };
    let (mut at, mut glued) = (0, false);
    loop {
        (at, glued) = window::plain(lanes, scanner.bytes, at, glued, out);
        // A token that takes more than its bytes.
        let Gap {
            end: start,
            breaks,
            parts,
        } = scanner.skip_blank(at);
        if start >= text.len() {
            return;
        }
        let before = if glued && !parts {
            Traits::GLUED
        } else {
            breaks
        };
        let piece = scanner.next(start, out);
        let traits = piece.traits & Traits::OF_BYTES | before;
        push(out, text, start, piece.end, piece.kind, traits);
        (at, glued) = (piece.end, true);
    }
}

fn push(
    out: &mut Vec<Token>,
    text: &str,
    mut start: usize,
    end: usize,
    kind: TokenKind,
    traits: u8,
) {
    while end - start > LONGEST {
        let cut = text.floor_char_boundary(start + LONGEST);
        out.push(Token::new(
            start,
            (cut - start) as u32,
            kind,
            Traits(traits),
        ));
        start = cut;
    }
    out.push(Token::new(
        start,
        (end - start) as u32,
        kind,
        Traits(traits),
    ));
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
}

/// What stands before a token.
struct Gap {
    /// Where the token begins.
    end: usize,
    /// The ends of lines that were passed.
    breaks: u8,
    /// Whether there is more than what prints nothing.
    parts: bool,
}

/// What was read at one place.
struct Piece {
    end: usize,
    kind: TokenKind,
    traits: u8,
}

impl<'t> Scanner<'t> {
    #[inline]
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(b' ')
    }

    /// The bits of the character at `at` and its length; white space past the end.
    #[inline]
    fn class(&self, at: usize) -> (u8, usize) {
        let byte = self.byte(at);
        if byte < 0x80 {
            return (BYTES[byte as usize], 1);
        }
        match char_class::char_at(self.text, at) {
            Some(c) => (char_class::of_char(c), c.len_utf8()),
            None => (SPACE, 1),
        }
    }

    /// What stands before the first token from `at` on.
    #[inline]
    fn skip_blank(&self, mut at: usize) -> Gap {
        let (mut breaks, mut parts) = (0, false);
        while at < self.bytes.len() {
            let (bits, len) = self.class(at);
            // A soft hyphen or a joiner that starts a word belongs to the gap.
            if bits & SPACE == 0 && !(bits == WORD | Traits::WIDE && self.is_joiner(at)) {
                let first = self.byte(at);
                let may_be_markup = matches!(first, b'<' | b'&' | b'*' | b'_' | b'#' | b'[');
                let Some(markup) = may_be_markup
                    .then(|| markup::at(self.text, at, first))
                    .flatten()
                else {
                    break;
                };
                breaks |= markup.breaks;
                parts |= markup.parts;
                at += markup.len;
                continue;
            }
            if self.breaks_line(at) {
                breaks |= if breaks == 0 {
                    Traits::NEWLINE
                } else {
                    Traits::NEWLINE | Traits::PARAGRAPH
                };
            }
            parts = true;
            at += len;
        }
        Gap {
            end: at,
            breaks,
            parts,
        }
    }

    /// Whether a line ends with the blank at `at`: a line feed, with a carriage return or without, a
    /// carriage return alone, and what Unicode has for them.
    #[inline]
    fn breaks_line(&self, at: usize) -> bool {
        match self.byte(at) {
            b'\n' => true,
            b'\r' => self.bytes.get(at + 1) != Some(&b'\n'),
            0xC2 | 0xE2 => matches!(
                char_class::char_at(self.text, at),
                Some('\u{85}' | '\u{2028}' | '\u{2029}')
            ),
            _ => false,
        }
    }

    fn is_joiner(&self, at: usize) -> bool {
        matches!(
            char_class::char_at(self.text, at),
            Some('\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{2060}')
        )
    }

    fn next(&self, at: usize, read: &[Token]) -> Piece {
        let (bits, _) = self.class(at);
        if bits & WORD != 0 {
            return self.word(at, read);
        }
        self.mark(at)
    }

    /// The end of the run of word characters from `at` on, and their traits.
    #[inline]
    fn run(&self, mut at: usize) -> (usize, u8) {
        let mut traits = 0;
        loop {
            let (bits, len) = self.class(at);
            if bits & WORD == 0 {
                return (at, traits);
            }
            traits |= bits;
            at += len;
        }
    }

    /// A token that starts with a letter or digit.
    fn word(&self, start: usize, read: &[Token]) -> Piece {
        let (mut end, mut traits) = self.run(start);
        if traits & Traits::DIGIT != 0
            && traits & (Traits::CAPITAL | Traits::SMALL) != 0
            && let Some(cut) = self.currency(start, end)
        {
            return Piece {
                end: cut,
                kind: TokenKind::Word,
                traits: self.first_capital(start, Traits::SMALL),
            };
        }
        let mut kind = None;
        loop {
            let joins = match self.byte(end) {
                b' ' | b'\n' => break,
                b'-' | b'\'' | b'`' | 0x80.. => match self.joins_word(end) {
                    0 => {
                        let broken = self.joins_lines(start, end);
                        traits |= if broken > 0 { Traits::BROKEN } else { 0 };
                        broken
                    }
                    joins => joins,
                },
                b'.' => match self.dot(start, end, traits, read) {
                    Dot::Joins => 1,
                    Dot::Ends(new_end, new_kind) => {
                        (end, kind) = (new_end, Some(new_kind));
                        break;
                    }
                    Dot::Apart => break,
                },
                b',' => self.joins_digits(end),
                b':' | b'/' => match site::url(self.text.get(start..).unwrap_or("")) {
                    Some(len) => {
                        (end, kind) = (start + len, Some(TokenKind::Url));
                        break;
                    }
                    None if traits & (Traits::CAPITAL | Traits::SMALL) == 0 => {
                        self.joins_digits(end)
                    }
                    None => 0,
                },
                b'@' | b'+' => match self.email(start, end) {
                    Some(new_end) => {
                        (end, kind) = (new_end, Some(TokenKind::Email));
                        break;
                    }
                    None => 0,
                },
                _ => 0,
            };
            if joins == 0 {
                break;
            }
            let more;
            (end, more) = self.run(end + joins);
            traits |= more;
        }
        // The `_` that closes an emphasis.
        if kind.is_none() && traits & Traits::OF_BYTES != 0 {
            while self.byte(end - 1) == b'_' {
                end -= 1;
            }
        }
        let kind = kind.unwrap_or(
            if traits & Traits::DIGIT != 0 && traits & (Traits::CAPITAL | Traits::SMALL) == 0 {
                TokenKind::Number
            } else {
                TokenKind::Word
            },
        );
        Piece {
            end,
            kind,
            traits: self.first_capital(start, traits),
        }
    }

    /// `traits` with `CAPITAL` meaning the first character alone.
    fn first_capital(&self, start: usize, traits: u8) -> u8 {
        traits & !Traits::CAPITAL | self.class(start).0 & Traits::CAPITAL
    }

    /// Length of the hyphen or apostrophe at `at` when it joins two parts of a word; 0 otherwise.
    fn joins_word(&self, at: usize) -> usize {
        let Some(c) = char_class::char_at(self.text, at) else {
            return 0;
        };
        let after = self.class(at + c.len_utf8()).0;
        let joins = if char_class::is_hyphen(c) {
            after & WORD != 0
        } else if char_class::is_apostrophe(c) {
            after & (Traits::SMALL | Traits::CAPITAL) != 0
                && after & WORD != 0
                && self.letter_before(at)
        } else {
            false
        };
        if joins { c.len_utf8() } else { 0 }
    }

    /// Length of the hyphen at `at`, behind a word that began at `start`, with the line feed or the
    /// stray space behind it, when the word goes on behind them; 0 otherwise.
    fn joins_lines(&self, start: usize, at: usize) -> usize {
        if self.byte(at) != b'-' || !self.letter_before(at) {
            return 0;
        }
        let mut next = self.over_blanks(at + 1);
        let in_line = self.byte(next) != b'\n';
        if in_line && next != at + 2 {
            return 0;
        }
        if !in_line {
            next = self.over_blanks(next + 1);
        }
        if self.class(next).0 & (Traits::SMALL | Traits::CAPITAL) == 0 {
            return 0;
        }
        let (before, after) = (
            self.text.get(start..at),
            self.text.get(next..self.run(next).0),
        );
        let is_doubled = || {
            before.zip(after).is_some_and(|(before, after)| {
                let last = before.rsplit(['-', ' ', '\t', '\n']).next();
                broken::is_doubled(last.unwrap_or(before), after)
            })
        };
        if in_line && !is_doubled() {
            0
        } else {
            next - at
        }
    }

    fn letter_before(&self, at: usize) -> bool {
        self.text
            .get(..at)
            .and_then(|t| t.chars().next_back())
            .is_some_and(char::is_alphabetic)
    }

    /// 1 when the mark at `at` stands between two digits.
    fn joins_digits(&self, at: usize) -> usize {
        let before = at.checked_sub(1).map_or(b' ', |before| self.byte(before));
        usize::from(before.is_ascii_digit() && self.byte(at + 1).is_ascii_digit())
    }

    /// `Rp1,5` is a currency and a number: the end of the currency.
    fn currency(&self, start: usize, end: usize) -> Option<usize> {
        let run = self.bytes.get(start..end)?;
        let letters = run.iter().take_while(|b| b.is_ascii_alphabetic()).count();
        let rest = run.get(letters..)?;
        // After a code a digit group, not a serial number: US101 is no sum of money.
        let is_sum = rest.first()?.is_ascii_digit();
        let code = run.get(..letters)?;
        let found = is_sum
            && CODE
                .iter()
                .any(|known| known.as_bytes().eq_ignore_ascii_case(code));
        found.then_some(start + letters)
    }

    /// `Rp 500`, `Rp. 500`: a code alone, with digits behind a gap.
    fn is_currency(&self, start: usize, end: usize) -> bool {
        let run = self.bytes.get(start..end).unwrap_or(&[]);
        let known = CODE
            .iter()
            .any(|known| known.as_bytes().eq_ignore_ascii_case(run));
        let gap = end + usize::from(self.byte(end) == b'.');
        let gap = gap + usize::from(self.byte(gap) == b' ');
        known && gap > end && self.byte(gap).is_ascii_digit()
    }

    fn email(&self, start: usize, end: usize) -> Option<usize> {
        let rest = self.text.get(start..)?;
        let local = end - start;
        let more = rest
            .as_bytes()
            .get(local..)?
            .iter()
            .take(site::LONGEST_LOCAL);
        let at = local
            + more
                .take_while(|b| b.is_ascii_alphanumeric() || b"._%+-".contains(b))
                .count();
        if rest.as_bytes().get(at) != Some(&b'@') {
            return None;
        }
        site::email(rest, at).map(|len| start + len)
    }

    /// What the dot at `end`, after a run that started at `start`, is.
    fn dot(&self, start: usize, end: usize, traits: u8, read: &[Token]) -> Dot {
        let next = self.byte(end + 1);
        if self.joins_digits(end) == 1 {
            return Dot::Joins;
        }
        let Some(rest) = self.text.get(start..) else {
            return Dot::Apart;
        };
        let run = end - start;
        if next.is_ascii_alphanumeric() {
            if let Some(len) = site::url(rest) {
                return Dot::Ends(start + len, TokenKind::Url);
            }
            if let Some(len) = site::site(rest, run) {
                return Dot::Ends(start + len, TokenKind::Url);
            }
            if let Some(end) = self.email(start, end) {
                return Dot::Ends(end, TokenKind::Email);
            }
            if let Some(len) = abbreviation::chain(rest.as_bytes(), run) {
                return Dot::Ends(start + len, TokenKind::Abbreviation);
            }
        }
        if next == b'.' || traits & (Traits::DIGIT | Traits::WIDE) != 0 {
            return Dot::Apart;
        }
        let word = rest.as_bytes().get(..run).unwrap_or_default();
        let belongs = match word {
            [b'A'..=b'Z'] => self.is_initial(end, read),
            // An acronym in capitals ends its line rather than going on in the next one.
            _ => {
                abbreviation::keeps_dot(word, || self.follows(end + 1, traits & Traits::SMALL != 0))
            }
        };
        if belongs {
            Dot::Ends(end + 1, TokenKind::Abbreviation)
        } else {
            Dot::Apart
        }
    }

    /// Whether the single capital before the dot at `dot` is the initial of a name.
    fn is_initial(&self, dot: usize, read: &[Token]) -> bool {
        let before = read.last().map_or("", |last| last.text(self.text));
        // `35 g/L.`, `1445 H.` at the end of a line: a unit, an era.
        let ends_line = self.byte(self.over_blanks(dot + 1)) == b'\n';
        let is_counted = |c: char| c.is_ascii_digit() || matches!(c, '/' | '°');
        if ends_line && before.ends_with(is_counted) || before == "°" {
            return false;
        }
        self.follows(dot + 1, true).is_name() && !abbreviation::is_series(before)
    }

    /// The first byte from `at` on that is no blank of the same line.
    fn over_blanks(&self, mut at: usize) -> usize {
        while matches!(self.byte(at), b' ' | b'\t' | b'\r') && at < self.bytes.len() {
            at += 1;
        }
        at
    }

    /// What stands from `at` on, and in the next line where the word goes `over` the end of its own.
    fn follows(&self, mut at: usize, over: bool) -> Follows {
        at = self.over_blanks(at);
        if over && self.byte(at) == b'\n' {
            at = self.over_blanks(at + 1);
        }
        // `Dr. (H.C.) Irwan`, `Brigjen. (Purn.) Tono`: the name is still to come.
        let rest = self.text.get(at..).unwrap_or("");
        if ["(H.C", "(HC", "(Purn"]
            .iter()
            .any(|bracket| rest.starts_with(bracket))
        {
            return Follows::Capital;
        }
        // `Telp. (0274) 885123`.
        at += usize::from(self.byte(at) == b'(' && self.byte(at + 1).is_ascii_digit());
        let (end, traits) = self.run(at);
        let bits = self.class(at).0;
        let word = self.text.get(at..end).unwrap_or("");
        if bits & Traits::CAPITAL != 0 && is_starter(word) {
            Follows::Starter
        } else if word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X')) && end > at {
            Follows::Roman
        } else if bits & Traits::CAPITAL != 0 {
            match traits & Traits::SMALL {
                0 if end > at + 1 => Follows::Upper,
                _ => Follows::Capital,
            }
        } else if bits & Traits::DIGIT != 0 {
            Follows::Digit
        } else if bits & Traits::SMALL != 0 {
            Follows::Small
        } else {
            Follows::Other
        }
    }

    /// A token that starts with neither letter nor digit.
    fn mark(&self, at: usize) -> Piece {
        let first = self.byte(at);
        let rest = self.text.get(at..).unwrap_or("");
        let piece = |len: usize, kind| Piece {
            end: at + len,
            kind,
            traits: 0,
        };
        if first == b'&'
            && let Some((entity, sign)) = markup::entity(rest)
        {
            let is_symbol = matches!(sign, "&" | "<" | ">");
            let kind = if is_symbol {
                TokenKind::Symbol
            } else {
                TokenKind::Punctuation
            };
            return Piece {
                traits: Traits::BROKEN,
                ..piece(entity.len(), kind)
            };
        }
        match first {
            b'.' | b'-' | b'`' => {
                let same = rest.bytes().take_while(|&b| b == first).count();
                piece(same, TokenKind::Punctuation)
            }
            b'\'' if rest.starts_with("''") => piece(2, TokenKind::Punctuation),
            b'@' | b'#' => {
                let (end, bits) = self.run(at + 1);
                // `@Rp5.000` is a price for each.
                let price = first == b'@'
                    && (self.currency(at + 1, end).is_some() || self.is_currency(at + 1, end));
                let named = bits & (Traits::SMALL | Traits::CAPITAL) != 0 && !price;
                if named {
                    let kind = if first == b'@' {
                        TokenKind::Mention
                    } else {
                        TokenKind::Hashtag
                    };
                    return Piece {
                        end: self.handle(end, first),
                        kind,
                        traits: bits,
                    };
                }
                piece(1, TokenKind::Symbol)
            }
            b'$' | b'%' | b'+' | b'<' | b'=' | b'>' | b'^' | b'|' | b'~' | b'*' | b'&' | b'\\' => {
                piece(1, TokenKind::Symbol)
            }
            0..0x80 => piece(1, TokenKind::Punctuation),
            _ => {
                let c = rest.chars().next().unwrap_or(' ');
                if char_class::is_common_mark(c) {
                    return Piece {
                        end: at + c.len_utf8(),
                        kind: TokenKind::Punctuation,
                        traits: Traits::WIDE,
                    };
                }
                let emoji = emoji::len(rest);
                if emoji > 0 {
                    return Piece {
                        end: at + emoji,
                        kind: TokenKind::Emoji,
                        traits: Traits::WIDE,
                    };
                }
                let kind = if char_class::is_punctuation(c) {
                    TokenKind::Punctuation
                } else {
                    TokenKind::Symbol
                };
                Piece {
                    end: at + c.len_utf8(),
                    kind,
                    traits: Traits::WIDE,
                }
            }
        }
    }

    /// Dots may stand inside an account's name.
    fn handle(&self, mut end: usize, first: u8) -> usize {
        while first == b'@' && self.byte(end) == b'.' && self.byte(end + 1).is_ascii_lowercase() {
            end = self.run(end + 1).0;
        }
        end
    }
}

/// What a dot after a run of letters and digits does.
enum Dot {
    /// It stands between digits of one number.
    Joins,
    /// It is part of a longer token, or its last character.
    Ends(usize, TokenKind),
    /// It is a token of its own.
    Apart,
}

#[cfg(test)]
mod tests {
    use super::super::lanes::{BLOCK, Masks};
    use super::*;

    /// Lanes to which no byte is plain: every token is read by the full rules.
    #[derive(Clone, Copy)]
    struct Blind;

    impl Lanes for Blind {
        fn masks(self, _: &[u8; BLOCK]) -> Masks {
            Masks::default()
        }
    }

    #[test]
    fn lanes_find_the_tokens_of_the_rules() {
        let pieces = [
            "dan ",
            "di, ",
            "Kota",
            "-",
            "Rp5",
            "1.000,5 ",
            "“",
            "a_b ",
            "\n",
            " \u{A0}",
            "S.H. ",
            "pertanggungjawaban",
            "’",
            ",",
            ". ",
            "KPK ",
            "é",
            "...",
            "ke-17 ",
            "\u{AD}",
            "PT. ",
            "dr. ",
            "itu. ",
            "Jalan.\n",
            "A. ",
            "anti- ",
            "-- ",
            "undang-undang",
            "\"",
            " (",
            "10-15",
            "17/8/1945) ",
            "dll. ",
            "2019.",
            "2019, ",
            "5,\"",
            "tiba,\"",
            "1990an ",
            ". . ",
            "  ",
            "\t",
            "\u{7F}",
            "kata\n\n",
        ];
        let mut state = 1u32;
        for len in (0..60).cycle().take(3_000) {
            let text: String = (0..len)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    pieces[(state >> 16) as usize % pieces.len()]
                })
                .collect();
            let (mut by_rules, mut narrow, mut chosen) = (Vec::new(), Vec::new(), Vec::new());
            scan_with(Blind, &text, &mut by_rules);
            scan_with(Narrow, &text, &mut narrow);
            scan(&text, &mut chosen);
            assert_eq!(narrow, by_rules, "{text:?}");
            assert_eq!(chosen, by_rules, "{text:?}");
        }
    }
}
