//! The one error type.

use std::borrow::Cow;
use std::fmt;

/// Why a number string, a name list, a model file or an option was refused.
///
/// Analysing text never fails; errors come only from what a caller builds, loads or parses whole.
/// The message says what was wrong, where, and what to do. The cases are told apart by the
/// `is_*` predicates, so that new ones can be added.
///
/// ```
/// let error = entitas::number::parse("dua ribu puluh").unwrap_err();
/// assert!(error.is_number());
/// assert_eq!(error.position(), Some(9));
/// ```
#[derive(Debug)]
pub struct Error {
    kind: Kind,
    message: Cow<'static, str>,
    /// Byte of a number string or of a file; line (from 1) of a list.
    position: Option<usize>,
    /// The file of a list, where it was read from one.
    file: Option<Box<std::path::Path>>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    List,
    Model,
    Option,
}

impl Error {
    pub(crate) fn number(byte: usize, message: impl Into<Cow<'static, str>>) -> Error {
        Error {
            kind: Kind::Number,
            message: message.into(),
            position: Some(byte),
            file: None,
            source: None,
        }
    }

    pub(crate) fn list(line: usize, message: impl Into<Cow<'static, str>>) -> Error {
        Error {
            kind: Kind::List,
            message: message.into(),
            position: Some(line),
            file: None,
            source: None,
        }
    }

    pub(crate) fn model(byte: usize, message: impl Into<Cow<'static, str>>) -> Error {
        Error {
            kind: Kind::Model,
            message: message.into(),
            position: Some(byte),
            file: None,
            source: None,
        }
    }

    pub(crate) fn option(message: impl Into<Cow<'static, str>>) -> Error {
        Error {
            kind: Kind::Option,
            message: message.into(),
            position: None,
            file: None,
            source: None,
        }
    }

    /// Says which file the error is of.
    #[cfg(feature = "train")]
    pub(crate) fn in_file(mut self, path: &std::path::Path) -> Error {
        self.file = Some(path.into());
        self
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Error {
        self.source = Some(source.into());
        self
    }

    /// A string is not a number.
    pub fn is_number(&self) -> bool {
        self.kind == Kind::Number
    }

    /// A list of names or labelled sentences is malformed.
    pub fn is_list(&self) -> bool {
        self.kind == Kind::List
    }

    /// A model or gazetteer file is damaged or of another version.
    pub fn is_model(&self) -> bool {
        self.kind == Kind::Model
    }

    /// An option of a builder cannot be used.
    pub fn is_option(&self) -> bool {
        self.kind == Kind::Option
    }

    /// Where: the byte (from 0) of a number string or file, the line (from 1) of a list.
    pub fn position(&self) -> Option<usize> {
        self.position
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{}:", file.display())?;
            return match self.position {
                Some(at) => write!(f, "{at}: {}", self.message),
                None => write!(f, " {}", self.message),
            };
        }
        match (self.kind, self.position) {
            (Kind::Number, Some(at)) => write!(f, "not a number at byte {at}: {}", self.message),
            (Kind::List, Some(at)) => write!(f, "line {at}: {}", self.message),
            (Kind::Model, Some(at)) => write!(f, "byte {at}: {}", self.message),
            _ => write!(f, "{}", self.message),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
