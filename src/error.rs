//! The one error type.

use std::borrow::Cow;
use std::fmt;
use std::io::ErrorKind;
use std::path::Path;
use std::str::Utf8Error;

/// Why a number string, a name list, a rule, a file or an option was refused.
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
///
/// What the system said of a file is its [source](std::error::Error::source):
///
/// ```
/// use std::error::Error;
///
/// let error = entitas::gazetteer::Gazetteer::open("none.tsv").unwrap_err();
/// assert!(error.is_io());
/// assert_eq!(error.to_string(), "none.tsv: cannot be read: there is no such file");
/// let system = error.source().and_then(|source| source.downcast_ref::<std::io::Error>()).unwrap();
/// assert_eq!(system.kind(), std::io::ErrorKind::NotFound);
/// ```
#[derive(Debug)]
pub struct Error {
    kind: Kind,
    message: Cow<'static, str>,
    /// Byte of a number string or of a binary file; line (from 1) of a list or text.
    position: Option<usize>,
    /// The file that was read, where it was one.
    file: Option<Box<Path>>,
    /// What the system said of it.
    source: Option<std::io::Error>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    List,
    Model,
    Option,
    Io,
    Name,
    Rule,
}

impl Error {
    fn new(kind: Kind, position: Option<usize>, message: impl Into<Cow<'static, str>>) -> Error {
        Error {
            kind,
            message: message.into(),
            position,
            file: None,
            source: None,
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

    /// A pattern of a rule, wrong at a byte of it.
    pub(crate) fn rule(byte: usize, message: impl Into<Cow<'static, str>>) -> Error {
        Error::new(Kind::Rule, Some(byte), message)
    }

    /// A file that cannot be read. What the system said is the source, so the message does not repeat it.
    pub(crate) fn io(path: &Path, error: std::io::Error) -> Error {
        let why = match error.kind() {
            ErrorKind::NotFound => "cannot be read: there is no such file",
            ErrorKind::PermissionDenied => "cannot be read: that is not allowed to you",
            ErrorKind::IsADirectory => "cannot be read: it is a directory",
            _ => "cannot be read",
        };
        let mut refused = Error::new(Kind::Io, None, why).in_file(path);
        refused.source = Some(error);
        refused
    }

    /// A file that is no text, with the line where it stops being one.
    #[cfg(feature = "train")]
    pub(crate) fn utf8(path: &Path, bytes: &[u8], error: Utf8Error) -> Error {
        let (line, message) = not_utf8(bytes, error);
        Error::new(Kind::Io, Some(line), message).in_file(path)
    }

    /// A table that is no text.
    pub(crate) fn list_utf8(bytes: &[u8], error: Utf8Error) -> Error {
        let (line, message) = not_utf8(bytes, error);
        Error::list(line, message)
    }

    /// A string that is none of the names of a set.
    pub(crate) fn name(what: &str, name: &str) -> Error {
        let message = format!("{name:?} is no {what} that this version knows");
        Error::new(Kind::Name, None, message)
    }

    /// A string that cannot be the name of a label.
    pub(crate) fn label(message: String) -> Error {
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

    /// A string is not the name of a label, class, currency or kind.
    pub fn is_name(&self) -> bool {
        self.kind == Kind::Name
    }

    /// A pattern rule cannot be used.
    pub fn is_rule(&self) -> bool {
        self.kind == Kind::Rule
    }

    /// Where: the byte (from 0) of a number string, pattern or binary file, the line (from 1) of a list, or
    /// of a file that is no UTF-8.
    pub fn position(&self) -> Option<usize> {
        self.position
    }
}

/// The line in which bytes stop being text, and what to say of it.
fn not_utf8(bytes: &[u8], error: Utf8Error) -> (usize, String) {
    let (mut line, mut column) = (1, 1);
    for byte in bytes.iter().take(error.valid_up_to()) {
        (line, column) = match byte {
            b'\n' => (line + 1, 1),
            _ => (line, column + 1),
        };
    }
    let message = format!("no valid UTF-8 at byte {column} of the line; convert the text to UTF-8");
    (line, message)
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
            (Kind::Rule, Some(at)) => write!(f, "byte {at} of the pattern: ")?,
            _ => {}
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}
