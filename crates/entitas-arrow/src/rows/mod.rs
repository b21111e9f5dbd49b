//! The structs of each column.

mod entities;
mod officials;
mod quantities;
mod spans;

pub(crate) use entities::Entities;
pub(crate) use officials::Officials;
pub(crate) use quantities::Quantities;
pub(crate) use spans::{Sentences, Tokens};
