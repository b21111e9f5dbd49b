use super::{Lexeme, Quantity};
use crate::Token;
pub(crate) fn find(_: &str, _: &[Token], _: &[Lexeme], _: &mut Vec<Quantity>) {}
