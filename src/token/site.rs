//! Addresses: URLs, e-mail addresses, site names such as `Kompas.com`.

/// Length of the URL at the start of `rest` when it begins with a scheme or `www.`.
pub(super) fn url(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let begin = match bytes.first()? {
        b'h' | b'H' | b'f' | b'F' => {
            let colon = bytes.iter().take(6).position(|&b| b == b':')?;
            let scheme = bytes.get(..colon)?;
            let known = [&b"http"[..], b"https", b"ftp"]
                .iter()
                .any(|s| scheme.eq_ignore_ascii_case(s));
            if !known || bytes.get(colon..colon + 3) != Some(b"://") {
                return None;
            }
            colon + 3
        }
        b'w' | b'W' if bytes.get(..4)?.eq_ignore_ascii_case(b"www.") => 4,
        _ => return None,
    };
    let len = address(rest, begin);
    (len > begin).then_some(len)
}

/// Where the address that has been read up to `from` ends: at white space, quotes or angle
/// brackets, and without the punctuation that closes the sentence around it.
pub(super) fn address(rest: &str, from: usize) -> usize {
    let tail = rest.get(from..).unwrap_or("");
    let stop = tail
        .find(|c: char| {
            c.is_whitespace()
                || c.is_control()
                || matches!(c, '<' | '>' | '"' | '“' | '”' | '‘' | '’' | '…')
        })
        .unwrap_or(tail.len());
    let tail = tail.get(..stop).unwrap_or("");
    let mut open = tail.bytes().filter(|&b| b == b'(').count();
    let mut close = tail.bytes().filter(|&b| b == b')').count();
    let mut end = tail.len();
    while let Some(c) = tail.get(..end).and_then(|t| t.chars().next_back()) {
        match c {
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | ']' | '}' => {}
            ')' if close > open => close -= 1,
            '(' => open -= 1,
            _ => break,
        }
        end -= c.len_utf8();
    }
    from + end
}

const LONGEST_LOCAL: usize = 64;
const LONGEST_DOMAIN: usize = 253;

/// Length of the e-mail address at the start of `rest`, whose first `run` bytes are letters and digits.
pub(super) fn email(rest: &str, run: usize) -> Option<usize> {
    let more = rest.as_bytes().get(run..)?.iter().take(LONGEST_LOCAL);
    let is_local = |b: &&u8| b.is_ascii_alphanumeric() || b"._%+-".contains(b);
    let at = run + more.take_while(is_local).count();
    (rest.as_bytes().get(at) == Some(&b'@'))
        .then(|| email_with(rest, at))
        .flatten()
}

/// Length of the e-mail address at the start of `rest`, given that its first `at` bytes are
/// followed by `@`.
fn email_with(rest: &str, at: usize) -> Option<usize> {
    let local = rest.as_bytes().get(..at)?;
    // RFC 5321, 4.5.3.1: the bound also keeps a chain of dots linear.
    if local.len() > LONGEST_LOCAL
        || !local
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || b"._%+-".contains(b))
    {
        return None;
    }
    let domain = rest.as_bytes().get(at + 1..)?;
    let len = domain
        .iter()
        .take(LONGEST_DOMAIN)
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
        .count();
    let mut domain = domain.get(..len)?;
    while let [head @ .., b'.' | b'-'] = domain {
        domain = head;
    }
    let dot = domain.iter().rposition(|&b| b == b'.')?;
    let top = domain.get(dot + 1..)?;
    (dot > 0 && top.len() >= 2 && top.iter().all(u8::is_ascii_alphabetic))
        .then_some(at + 1 + domain.len())
}

/// Length of the site name (`Kompas.com`, `TEMPO.CO`, `kpu.go.id/berita`) at the start of `rest`,
/// given that its first `dot` bytes are a word followed by `.` and a letter or digit.
pub(super) fn site(rest: &str, dot: usize) -> Option<usize> {
    let bytes = rest.as_bytes();
    let is_label = |b: &u8| b.is_ascii_alphanumeric() || *b == b'-';
    if !(2..LONGEST_DOMAIN).contains(&dot) || !bytes.get(..dot)?.iter().all(is_label) {
        return None;
    }
    let (mut end, mut last) = (dot, "");
    while bytes.get(end) == Some(&b'.') && end < LONGEST_DOMAIN {
        let len = bytes
            .get(end + 1..)?
            .iter()
            .take_while(|b| is_label(b))
            .count();
        if len == 0 {
            break;
        }
        last = rest.get(end + 1..end + 1 + len)?;
        end += 1 + len;
    }
    // A letter beyond ASCII goes on the last label: no domain.
    if rest
        .get(end..)?
        .chars()
        .next()
        .is_some_and(char::is_alphanumeric)
        || !is_top_level(last)
    {
        return None;
    }
    Some(if bytes.get(end) == Some(&b'/') {
        address(rest, end)
    } else {
        end
    })
}

/// The endings that sites named in Indonesian text have. The rest of the root zone stays out, since
/// a space is often missing after a full stop (`… hari ini.Is`).
fn is_top_level(label: &str) -> bool {
    const KNOWN: [&str; 22] = [
        "ai", "app", "asia", "au", "biz", "co", "com", "dev", "edu", "gov", "id", "info", "int",
        "io", "my", "net", "news", "org", "sg", "tv", "uk", "xyz",
    ];
    let same_case = label.bytes().all(|b| !b.is_ascii_uppercase())
        || label.bytes().all(|b| !b.is_ascii_lowercase());
    same_case && KNOWN.iter().any(|known| known.eq_ignore_ascii_case(label))
        || ["Com", "Id", "Co"].contains(&label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_a_reader_ends_them() {
        assert_eq!(
            url("https://contoh.id/a_(b)), ya"),
            Some("https://contoh.id/a_(b)".len())
        );
        assert_eq!(url("www.contoh.id."), Some("www.contoh.id".len()));
        assert_eq!(url("https://"), None);
        assert_eq!(url("harga: 5"), None);
        assert_eq!(email("a.b@contoh.co.id.", 1), Some(16));
        assert_eq!(email("a@b", 1), None);
        assert_eq!(site("Kompas.com, ya", 6), Some(10));
        assert_eq!(site("kpu.go.id/berita.", 3), Some(16));
        assert_eq!(site("ini.Dia", 3), None);
        assert_eq!(site("TEMPO.CO,", 5), Some(8));
    }
}
