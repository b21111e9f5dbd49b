//! Whether an office is held.

use serde::{Deserialize, Serialize};

use crate::lang::OfficeClass;

/// Whether an office is held at the time of writing.
///
/// ```
/// use entitas::{Analyzer, official::Status};
///
/// let analyzer = Analyzer::new();
/// let document = analyzer.analyze("Mantan Wali Kota Solo FX Hadi Rudyatmo hadir.");
/// assert_eq!(document.officials().next().map(|official| official.status()), Some(Status::Former));
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Held, as far as the text says.
    #[default]
    Current,
    /// No longer held: `mantan`, `eks`, `bekas`.
    Former,
    /// Held for the time being: `Plt.`, `Pj.`, `penjabat`.
    Acting,
    /// Sought or about to be held: `calon`, `terpilih`.
    Candidate,
}

impl Status {
    /// The status that a word gives.
    pub(crate) fn of(word: OfficeClass) -> Option<Status> {
        if word.is(OfficeClass::FORMER) {
            Some(Status::Former)
        } else if word.is(OfficeClass::ACTING) {
            Some(Status::Acting)
        } else if word.is(OfficeClass::CANDIDATE) {
            Some(Status::Candidate)
        } else {
            None
        }
    }

    /// Its name in the output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Status::Current => "current",
            Status::Former => "former",
            Status::Acting => "acting",
            Status::Candidate => "candidate",
        }
    }
}
