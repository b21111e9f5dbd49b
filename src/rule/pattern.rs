//! One pattern.

use std::fmt;

use regex::Regex;

use crate::{Error, Label, Span};

/// A regular expression whose matches are names.
///
/// The syntax is that of the crate [regex](https://docs.rs/regex/latest/regex/#syntax), whose time is linear
/// in the text whatever the pattern. It is compiled once. The group called `name` is the name, where there is
/// one, else the whole match. A name begins and ends with words, so a match that begins or ends within one
/// is passed over.
///
/// # Limits
///
/// Compiled it has 10 MB at most, as the crate regex has it.
///
/// ```
/// use entitas::rule::{Pattern, Rules};
/// use entitas::{Analyzer, Label};
///
/// let flight = Pattern::new(Label::custom("FLIGHT")?, r"penerbangan (?<name>[A-Z]{2} ?\d{3,4})")?;
/// let analyzer = Analyzer::builder().rules(Rules::new().pattern(flight)).build()?;
/// let document = analyzer.analyze("Ia naik penerbangan GA 417 ke Makassar.");
/// let found: Vec<_> = document.entities().map(|name| (name.label().as_str(), name.text())).collect();
/// assert_eq!(found, [("FLIGHT", "GA 417"), ("PLACE", "Makassar")]);
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone)]
pub struct Pattern {
    regex: Regex,
    /// The number of the group that is the name; 0 is the whole match.
    group: usize,
    label: Label,
    priority: i8,
}

impl Pattern {
    /// Names what matches with a label.
    ///
    /// # Errors
    ///
    /// A pattern that is malformed, too large, or matches the empty text: the error tells
    /// [where](Error::position), in bytes of the pattern.
    ///
    /// ```
    /// use entitas::{Label, rule::Pattern};
    ///
    /// let error = Pattern::new(Label::Place, r"Blok (\d+").unwrap_err();
    /// assert!(error.is_rule());
    /// assert_eq!(error.position(), Some(5));
    /// assert_eq!(error.to_string(), r#"byte 5 of the pattern: unclosed group, at "(\\d+" of "Blok (\\d+""#);
    /// ```
    pub fn new(label: Label, pattern: &str) -> Result<Pattern, Error> {
        let regex = Regex::new(pattern).map_err(|error| refused(pattern, &error))?;
        if regex.is_match("") {
            let why =
                format!("{pattern:?} matches where nothing stands: ask for a character at least");
            return Err(Error::rule(0, why));
        }
        let mut names = regex.capture_names();
        let group = names.position(|name| name == Some("name")).unwrap_or(0);
        Ok(Pattern {
            regex,
            group,
            label,
            priority: 0,
        })
    }

    /// Where it overlaps with another pattern or a name of a list of one's own, the one with the higher
    /// priority stands, and of two alike the longer. From -32 to 31, and 0 unless told; what lies beyond
    /// counts as the end.
    #[must_use]
    pub fn priority(mut self, priority: i8) -> Pattern {
        self.priority = priority.clamp(-32, 31);
        self
    }

    /// The label of what matches.
    pub fn label(&self) -> Label {
        self.label
    }

    /// The pattern as it was given.
    pub fn as_str(&self) -> &str {
        self.regex.as_str()
    }

    /// Its priority.
    pub(super) fn rank(&self) -> i8 {
        self.priority
    }

    /// Where names stand that match.
    pub(super) fn find(&self, text: &str, mut take: impl FnMut(Span)) {
        if self.group == 0 {
            self.regex
                .find_iter(text)
                .for_each(|found| take(found.range().into()));
            return;
        }
        for found in self.regex.captures_iter(text) {
            if let Some(name) = found.get(self.group) {
                take(name.range().into());
            }
        }
    }
}

/// Where a pattern goes wrong, and why.
fn refused(pattern: &str, error: &regex::Error) -> Error {
    use regex_syntax::Error::{Parse, Translate};
    let (at, why) = match regex_syntax::Parser::new().parse(pattern) {
        Err(Parse(error)) => (error.span().start.offset, error.kind().to_string()),
        Err(Translate(error)) => (error.span().start.offset, error.kind().to_string()),
        // Nothing is wrong but its size.
        _ => (0, error.to_string()),
    };
    let rest = pattern.get(at..).unwrap_or_default();
    Error::rule(at, format!("{why}, at {rest:?} of {pattern:?}"))
}

/// The pattern as it was given.
impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.label, self.as_str())
    }
}

/// Two are equal where pattern, label and priority are.
impl PartialEq for Pattern {
    fn eq(&self, other: &Pattern) -> bool {
        (self.as_str(), self.label, self.priority) == (other.as_str(), other.label, other.priority)
    }
}

impl Eq for Pattern {}
