//! Telephone numbers of Indonesia in international form.

/// The most digits of an international number (ITU E.164).
const MOST: usize = 15;

/// The international form of a number as written: `+6281234567890`. `None` where it is not of
/// Indonesia or has no such form, as `110` and `14045`.
pub(super) fn e164(written: &str) -> Option<String> {
    let foreign = written.trim_start_matches('(').starts_with('+');
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let national = match digits.strip_prefix("62") {
        // `+62 0812`, as many write it
        Some(rest) if foreign || rest.starts_with('8') => rest.strip_prefix('0').unwrap_or(rest),
        _ if foreign => return None,
        _ => digits.strip_prefix('0')?,
    };
    let least = if national.starts_with('8') { 8 } else { 7 };
    let sound = !national.starts_with('0')
        && !national.starts_with('1')
        && (least..=MOST - 2).contains(&national.len());
    sound.then(|| format!("+62{national}"))
}
