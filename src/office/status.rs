//! Whether an office is held.

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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

named! {
    /// Its name in the output.
    Status, "status",
    Current = "current",
    Former = "former",
    Acting = "acting",
    Candidate = "candidate",
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
}
