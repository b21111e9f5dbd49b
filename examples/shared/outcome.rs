//! What a run over several files came to.

use std::process::ExitCode;

/// How many files could be opened, and how many documents could not be read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Outcome {
    pub opened: usize,
    pub failed: usize,
}

impl Outcome {
    /// 1 where a document could not be read, 2 where there was none to read.
    pub fn status(self) -> ExitCode {
        match self {
            Outcome { failed: 0, .. } => ExitCode::SUCCESS,
            Outcome { opened: 0, .. } => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }
}
