//! The one error type.

use std::borrow::Cow;
use std::fmt;
use std::path::Path;
#[cfg(feature = "train")]
use std::string::FromUtf8Error;

/// Why a number string, a name list, a file or an option was refused.
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
    /// Byte of a number string or of a binary file; line (from 1) of a list or text.
    position: Option<usize>,
    /// The file that was read, where it was one.
    file: Option<Box<Path>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    List,
    Model,
    Option,
    Io,
    Name,
}

impl Error {
    fn new(kind: Kind, position: Option<usize>, message: impl Into<Cow<'static, str>>) -> Error {
        Error {
            kind,
            message: message.into(),
            position,
            file: None,
        }
    }

    pub(crate) fn number(byte: usize, message: impl Into<Cow<'static, str>>) -> Error {
        Error::new(Kind::Number, Some(byte), message)
    }

    pub(crate) fn list(line: usize, message: impl Into<Cow<'static, str>>) -> Error {
        Error::new(Kind::List, Some(line), message)
    }

    pub(crate) fn model(byte: usize, message: impl Into<Cow<'static, str>>) -> Error {
        Error::new(Kind::Model, Some(byte), message)
    }

    pub(crate) fn option(message: impl Into<Cow<'static, str>>) -> Error {
        Error::new(Kind::Option, None, message)
    }

    /// A file that cannot be read. The message holds what the system said, so no source repeats it.
    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Error {
        Error::new(Kind::Io, None, format!("cannot be read: {error}")).in_file(path)
    }

    /// A file that is no text, with the line where it stops being one.
    #[cfg(feature = "train")]
    pub(crate) fn utf8(path: &Path, error: &FromUtf8Error) -> Error {
        let before = error
            .as_bytes()
            .iter()
            .take(error.utf8_error().valid_up_to());
        let (mut line, mut column) = (1, 1);
        for byte in before {
            (line, column) = match byte {
                b'\n' => (line + 1, 1),
                _ => (line, column + 1),
            };
        }
        let message =
            format!("no valid UTF-8 at byte {column} of the line; convert the text to UTF-8");
        Error::new(Kind::Io, Some(line), message).in_file(path)
    }

    /// A string that is none of the names of a set.
    pub(crate) fn name(what: &str, name: &str) -> Error {
        let message = format!("{name:?} is no {what} that this version knows");
        Error::new(Kind::Name, None, message)
    }

    /// Says which file the error is of.
    pub(crate) fn in_file(mut self, path: &Path) -> Error {
        self.file = Some(path.into());
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

    /// A file cannot be read: it is missing, not allowed, or not the UTF-8 that it should be.
    pub fn is_io(&self) -> bool {
        self.kind == Kind::Io
    }

    /// A string is not the name of a label, class or currency.
    pub fn is_name(&self) -> bool {
        self.kind == Kind::Name
    }

    /// Where: the byte (from 0) of a number string or binary file, the line (from 1) of a list, or of a
    /// file that is no UTF-8.
    pub fn position(&self) -> Option<usize> {
        self.position
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.file, self.kind, self.position) {
            (Some(file), Kind::List | Kind::Io, Some(line)) => {
                write!(f, "{}:{line}: ", file.display())?
            }
            (Some(file), _, _) => write!(f, "{}: ", file.display())?,
            (None, Kind::List, Some(line)) => write!(f, "line {line}: ")?,
            (None, _, _) => {}
        }
        match (self.kind, self.position) {
            (Kind::Number, Some(at)) => write!(f, "not a number at byte {at}: ")?,
            (Kind::Model, Some(at)) => write!(f, "byte {at}: ")?,
            _ => {}
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
