//! Who holds which office, of what body, in what status.
//!
//! An official is read from the tokens, the names found in the text and the classes of words. The grammar of
//! an office (`office`) says where it ends and what of it is its portfolio and its body; what is here joins
//! it with the person who holds it, in the order of the files:
//!
//! | what | file |
//! |---|---|
//! | offices and persons with their titles, in the order of the text | `items` |
//! | who holds what: right before a name | `attach` |
//! | names after an office that are not its holder's | `non_holder` |
//! | commas, brackets, `selaku` | `apposition`, `agent` |
//! | further offices, and further persons of one | `coordination` |
//! | offices and persons by turns, one each | `row` |
//! | lines, columns and forms | `layout`, `cell`, `holder`, `block`, `block_row`, `block_form`, `block_name` |
//! | one official, as it is kept | `finder`, `record` |
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

mod agent;
mod appointed;
mod apposition;
mod attach;
pub(crate) mod block;
mod block_form;
mod block_name;
mod block_row;
mod cell;
mod clause;
mod coordination;
pub(crate) mod finder;
mod holder;
mod items;
mod layout;
mod non_holder;
pub(crate) mod record;
mod row;

pub use crate::lang::{OfficeKind, expansion};
pub use crate::office::{Status, TitleKind};

pub(crate) use self::{block::Blocks, finder::Finder, record::Record};
