//! Names and brackets: a name holds both of a pair or neither.

/// A bracket in a name whose other half stands outside of it, by its place among the name's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Opening(usize),
    Closing(usize),
}

/// The first such bracket: the `)` of `PN) Semarang`, the `(` of `Pantai Utara (Pantura`.
pub(super) fn half<'t>(words: impl Iterator<Item = &'t str>) -> Option<Half> {
    let mut open = None;
    for (at, word) in words.enumerate() {
        match word {
            "(" => open = Some(at),
            ")" if open.is_none() => return Some(Half::Closing(at)),
            ")" => open = None,
            _ => {}
        }
    }
    open.map(Half::Opening)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_no_half() {
        let of = |name: &str| half(name.split(' '));
        assert_eq!(of("PT Angkasa ( Persero ) Tbk"), None);
        assert_eq!(of("PN ) Semarang"), Some(Half::Closing(1)));
        assert_eq!(of("Pantai Utara ( Pantura"), Some(Half::Opening(2)));
        assert_eq!(of("( PN ) Semarang ) Barat"), Some(Half::Closing(4)));
    }
}
