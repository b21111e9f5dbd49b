//! The documents, and shorter parts of them for the slow.

/// A document a line.
pub struct Text<'t> {
    pub whole: &'t str,
    pub lines: Vec<&'t str>,
}

impl<'t> Text<'t> {
    pub fn new(whole: &'t str) -> Text<'t> {
        Text {
            whole,
            lines: whole.lines().filter(|line| !line.is_empty()).collect(),
        }
    }

    /// Every so manieth line, so that about `bytes` are left.
    pub fn part(&self, bytes: usize) -> Vec<&'t str> {
        let step = self.whole.len().div_ceil(bytes.max(1)).max(1);
        self.lines.iter().copied().step_by(step).collect()
    }

    /// The bytes of all lines.
    pub fn bytes(&self) -> usize {
        bytes(&self.lines)
    }
}

pub fn bytes(lines: &[&str]) -> usize {
    lines.iter().map(|line| line.len()).sum()
}
