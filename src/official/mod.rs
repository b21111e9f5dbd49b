//! Who holds which office, of what body, in what status.
//!
//! An official is read from the tokens, the names found in the text and a list of office words:
//! the grammar of an office (`phrase`) says where it ends and what of it is its portfolio and
//! its body; the [`Finder`] joins it with the person who holds it.

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
pub use correct::{Correction, Listed, Reason, apply, corrections};
pub use dress::{Dress, Ornament};
pub use finder::Finder;
pub use kind::OfficeKind;
pub use page::Page;
pub use record::{Record, Status};
pub use title::{Title, classify};
