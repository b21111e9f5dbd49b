//! Emoji sequences (Unicode Technical Standard 51, ED-16 and ED-17), by their ranges.

/// Length in bytes of the emoji at the start of `rest`, with its joined parts, modifiers and
/// flags; 0 where there is none.
pub(super) fn len(rest: &str) -> usize {
    let mut chars = rest.char_indices().peekable();
    let Some((_, first)) = chars.next() else {
        return 0;
    };
    if is_flag_half(first) {
        return match chars.next() {
            Some((at, second)) if is_flag_half(second) => at + second.len_utf8(),
            _ => first.len_utf8(),
        };
    }
    if !is_base(first) {
        return 0;
    }
    let mut end = first.len_utf8();
    while let Some((at, c)) = chars.next() {
        match c {
            '\u{FE0E}'
            | '\u{FE0F}'
            | '\u{20E3}'
            | '\u{1F3FB}'..='\u{1F3FF}'
            | '\u{E0020}'..='\u{E007F}' => {
                end = at + c.len_utf8();
            }
            '\u{200D}' => match chars.peek() {
                Some(&(next_at, next)) if is_base(next) => {
                    end = next_at + next.len_utf8();
                    chars.next();
                }
                _ => break,
            },
            _ => break,
        }
    }
    end
}

fn is_flag_half(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}')
}

fn is_base(c: char) -> bool {
    matches!(c,
        '\u{1F000}'..='\u{1F1E5}' | '\u{1F200}'..='\u{1FAFF}'
        | '\u{2600}'..='\u{27BF}' | '\u{2B05}'..='\u{2B55}' | '\u{231A}'..='\u{23FF}'
        | '\u{25AA}'..='\u{25FE}' | '\u{2934}' | '\u{2935}' | '\u{3030}' | '\u{303D}'
        | '\u{3297}' | '\u{3299}' | '\u{203C}' | '\u{2049}' | '\u{2139}')
}

#[cfg(test)]
mod tests {
    use super::len;

    #[test]
    fn takes_a_whole_sequence() {
        for emoji in ["😀", "👍🏽", "👨‍👩‍👧", "🇮🇩", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"]
        {
            assert_eq!(len(&format!("{emoji} ya")), emoji.len(), "{emoji}");
        }
        assert_eq!(len("a"), 0);
        assert_eq!(len(""), 0);
        assert_eq!(len("😀😀"), "😀".len(), "two emoji are two tokens");
    }
}
