//! How a person and an office, or two of either, hang together.

use super::Status;

/// How two neighbours hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Connective {
    /// Nothing that parts them.
    Touch,
    Comma,
    /// A colon: a row of a list.
    Colon,
    /// An opening bracket.
    Open,
    /// `dan`, with or without a comma.
    And,
    /// `-`, `–`: a pair of running mates.
    Hyphen,
    /// `selaku`, `yang menjabat sebagai`, `yakni`.
    As,
    /// `mengundurkan diri sebagai`, where the person is the subject.
    Does,
    /// `sekaligus`, `yang juga`, `/`.
    Also,
    /// `atau` between two names of one office, or two offices of one person.
    Or,
    /// `seperti`: one of many.
    Such,
    Other,
}

/// What the words between say, and the status they add.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Connection {
    pub(crate) connective: Connective,
    pub(crate) status: Option<Status>,
}

impl Connection {
    pub(crate) fn new(connective: Connective) -> Connection {
        Connection {
            connective,
            status: None,
        }
    }
}
