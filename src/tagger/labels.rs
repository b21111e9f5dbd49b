//! The label set of a model.

/// The BIO labels over some types: `O` is 0, `B-` and `I-` of type t are 2t+1 and 2t+2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Labels {
    types: Vec<String>,
}

impl Labels {
    pub(crate) fn new(types: Vec<String>) -> Labels {
        Labels { types }
    }

    pub(crate) fn types(&self) -> &[String] {
        &self.types
    }

    /// How many labels there are.
    pub(crate) fn len(&self) -> usize {
        1 + 2 * self.types.len()
    }

    /// Whether `next` may follow `before`: a name is not continued before it began.
    pub(crate) fn follows(before: Option<usize>, next: usize) -> bool {
        let inside = next != 0 && next.is_multiple_of(2);
        !inside || before.is_some_and(|before| before == next || before + 1 == next)
    }

    /// The label as written.
    pub(crate) fn text(&self, label: usize) -> String {
        match label.checked_sub(1) {
            None => "O".to_owned(),
            Some(rest) => {
                let prefix = if rest.is_multiple_of(2) { "B" } else { "I" };
                let name = self.types.get(rest / 2).map_or("?", String::as_str);
                format!("{prefix}-{name}")
            }
        }
    }
}
