//! Indonesian words and what each says alone: classes, contracted offices, kinds of offices.

mod class;
mod classify;
mod contraction;
mod kind;

pub use class::OfficeClass;
pub use classify::classify;
pub use contraction::expansion;
pub use kind::OfficeKind;
