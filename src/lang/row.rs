//! What a list says of a word.

/// What a list says of a word: a bit for each class, and values by their keys.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub(crate) classes: u64,
    values: &'static [(&'static str, &'static str)],
}

impl Row {
    pub(super) const fn new(classes: u64, values: &'static [(&'static str, &'static str)]) -> Row {
        Row { classes, values }
    }

    /// Whether it has one of the classes.
    pub(crate) const fn is(self, classes: u64) -> bool {
        self.classes & classes != 0
    }

    /// The value with a key: that of `kind=mayor`.
    pub(crate) const fn value(self, key: &str) -> Option<&'static str> {
        let mut at = 0;
        while at < self.values.len() {
            if is_same(self.values[at].0, key) {
                return Some(self.values[at].1);
            }
            at += 1;
        }
        None
    }

    /// The number with a key, 0 where there is none; what is no number does not compile.
    pub(crate) const fn number(self, key: &str) -> i64 {
        let Some(digits) = self.value(key) else {
            return 0;
        };
        let number = i64::from_str_radix(digits, 10);
        assert!(number.is_ok(), "no number");
        match number {
            Ok(number) => number,
            Err(_) => 0,
        }
    }
}

/// `==` that the compiler can work out.
pub(crate) const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}
