//! Who holds which office, of what body, in what status.
//!
//! An official is read from the tokens, the names found in the text and a list of office words:
//! the grammar of an office (`phrase`) says where it ends and what of it is its portfolio and
//! its body; the finder joins it with the person who holds it.
//!
//! Where to look, in the order of the passes:
//!
//! | pass | files |
//! |---|---|
//! | the words: classes of each, contracted offices, kinds | `title`, `contraction`, `kind`, read through `page` |
//! | names put right by the offices beside them | `correct` |
//! | an office: what stands before its head, the head, how far it goes | `front`, `phrase`, `walk`, `list` |
//! | offices and dressed names of a sentence, in the order of the text | `finder`, `dress` |
//! | who holds what: right before a name, rows, commas and brackets, chains and pairs | `relation`, `mistaken`, `apposition`, `several` |
//! | what stands between the two | `gap`, `predicate` |
//! | portfolio and body inside the office | `body`, `organ` |
//! | one official, as it is kept | `record` |
//!
//! ```
//! use entitas::Analyzer;
//! use entitas::official::{OfficeKind, Status};
//!
//! let analyzer = Analyzer::new();
//! let document = analyzer.analyze("Plt. Bupati Bogor H. Budi Santoso, S.H., hadir.");
//! let official = document.officials().next().unwrap();
//! assert_eq!((official.name(), official.position()), ("Budi Santoso", "Bupati Bogor"));
//! assert_eq!(official.affiliation(), Some("Bogor"));
//! assert_eq!((official.kind(), official.status()), (OfficeKind::Regent, Status::Acting));
//! ```

mod apposition;
mod body;
mod contraction;
mod correct;
mod dress;
mod finder;
mod front;
mod gap;
mod kind;
mod list;
mod mistaken;
mod organ;
mod page;
mod phrase;
mod predicate;
mod record;
mod relation;
mod several;
mod title;
mod walk;

pub use contraction::expansion;
pub(crate) use correct::cut_common;
pub use dress::{Dress, Ornament};
pub use kind::OfficeKind;
pub use record::Status;

// For the analyzer, and for tests of this stage alone; no promise to anyone else.
#[doc(hidden)]
pub use self::{
    correct::{Correction, Listed, Reason, apply, corrections},
    finder::Finder,
    page::Page,
    record::Record,
    title::{Title, classify},
};
