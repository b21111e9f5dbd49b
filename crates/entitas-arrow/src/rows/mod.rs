//! The structs of each column.

mod addresses;
mod entities;
mod officials;
mod quantities;
mod spans;

pub(crate) use addresses::Addresses;
pub(crate) use entities::Entities;
pub(crate) use officials::Officials;
pub(crate) use quantities::Quantities;
pub(crate) use spans::{Sentences, Tokens};
