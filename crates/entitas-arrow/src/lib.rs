#![doc = include_str!("../README.md")]

mod build;
mod column;
mod page;
mod part;
mod pieces;
mod read;
mod rows;
mod texts;

pub use column::Column;
pub use read::Reader;
