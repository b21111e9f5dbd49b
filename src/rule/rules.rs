//! Patterns and exceptions together.

use std::path::Path;

use rustc_hash::FxHashMap;

use super::Pattern;
use crate::gazetteer::Table;
use crate::text::fold;
use crate::token::{Token, tokenize};
use crate::{Error, Label, Span};

/// Patterns that name, and names that are none. Given to
/// [`AnalyzerBuilder::rules`](crate::AnalyzerBuilder::rules).
///
/// ```
/// use entitas::rule::{Pattern, Rules};
/// use entitas::{Analyzer, Label};
///
/// let rules = Rules::new()
///     .pattern(Pattern::new(Label::custom("TICKET")?, r"TKT-\d{4}")?)
///     .never_as("Mekar", Label::Organization)
///     .never("Senin Ceria");
/// let analyzer = Analyzer::builder().rules(rules).build()?;
/// let document = analyzer.analyze("Laporan TKT-2045 dibahas di Senin Ceria oleh Sari.");
/// assert_eq!(document.entities().next().map(|name| name.text()), Some("TKT-2045"));
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    patterns: Vec<Pattern>,
    /// By its folded words: the labels under which a name is none; all where there are none.
    never: FxHashMap<String, Vec<Label>>,
}

/// A name that a pattern found, over the tokens `first..end`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Match {
    pub(crate) first: u32,
    pub(crate) end: u32,
    pub(crate) label: Label,
    pub(crate) priority: i8,
}

impl Rules {
    /// None.
    pub fn new() -> Rules {
        Rules::default()
    }

    /// Names what matches.
    #[must_use]
    pub fn pattern(mut self, pattern: Pattern) -> Rules {
        self.patterns.push(pattern);
        self
    }

    /// This is never a name, in whatever case and with whatever spaces it is written. A longer name that
    /// holds it may be one.
    #[must_use]
    pub fn never(mut self, name: &str) -> Rules {
        self.never.insert(key(name), Vec::new());
        self
    }

    /// This is never a name with this label.
    #[must_use]
    pub fn never_as(mut self, name: &str, label: Label) -> Rules {
        let labels = self.never.entry(key(name));
        match labels {
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert(vec![label]);
            }
            // An empty list says more.
            std::collections::hash_map::Entry::Occupied(mut known) => {
                if !known.get().is_empty() {
                    known.get_mut().push(label);
                }
            }
        }
        self
    }

    /// Reads a table of rules: UTF-8, a rule a row, columns parted by tabs, commas or semicolons as in
    /// [lists of names](crate::gazetteer::Gazetteer::from_table).
    ///
    /// | column | |
    /// |---|---|
    /// | rule | `pattern` or `never` |
    /// | text | the [pattern](Pattern), or the name |
    /// | label | of a pattern what it finds, one of the crate's labels or [your own](Label::custom); of `never` the label under which the name is none, all where it is empty |
    /// | priority | optional, of a pattern: the higher the sooner |
    ///
    /// ```
    /// use entitas::rule::Rules;
    ///
    /// let rules = Rules::from_table(
    ///     "rule\ttext\tlabel\n\
    ///      pattern\tTKT-\\d{4}\tTICKET\n\
    ///      never\tSenin Ceria\n",
    /// )?;
    /// assert_eq!(rules.patterns().len(), 1);
    ///
    /// let error = Rules::from_table("pattern\tTKT-(\\d{4}\tTICKET").unwrap_err();
    /// assert_eq!(error.to_string(), r#"line 1: byte 4 of the pattern: unclosed group, at "(\\d{4}" of "TKT-(\\d{4}""#);
    /// # Ok::<(), entitas::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A malformed row: the error names its line and what to do.
    pub fn from_table(table: &str) -> Result<Rules, Error> {
        let mut rules = Rules::new();
        let mut is_first = true;
        Table::new(table).read(|number, cells| {
            let refused = |why: String| Error::list(number, why);
            let cell = |at: usize| cells.get(at).copied().filter(|cell| !cell.is_empty());
            if std::mem::take(&mut is_first) && is_header(cells) {
                return Ok(());
            }
            let label = |name: &str| {
                Label::custom(&name.to_ascii_uppercase())
                    .map_err(|error| refused(error.to_string()))
            };
            let columns = "rule, text, label and optionally priority";
            let text = cell(1).ok_or_else(|| refused(format!("no text; write {columns}")))?;
            let own = std::mem::take(&mut rules);
            rules = match (cell(0), cell(2)) {
                (Some("pattern"), Some(name)) => {
                    let pattern = Pattern::new(label(name)?, text);
                    let pattern = pattern.map_err(|error| refused(error.to_string()))?;
                    let priority = cell(3).unwrap_or("0");
                    let number = priority.parse().ok().filter(|n| (-32..=31).contains(n));
                    let number = number.ok_or_else(|| {
                        refused(format!(
                            "the priority {priority:?} is no number from -32 to 31"
                        ))
                    })?;
                    own.pattern(pattern.priority(number))
                }
                (Some("pattern"), None) => {
                    return Err(refused(format!("no label; write {columns}")));
                }
                (Some("never"), _) if key(text).is_empty() => {
                    return Err(refused(format!("{text:?} has no word; write a name")));
                }
                (Some("never"), Some(name)) => own.never_as(text, label(name)?),
                (Some("never"), None) => own.never(text),
                (rule, _) => {
                    let rule = rule.unwrap_or_default();
                    return Err(refused(format!(
                        "no rule is called {rule:?}; write pattern or never"
                    )));
                }
            };
            Ok(())
        })?;
        Ok(rules)
    }

    /// Reads a file with such a [table](Rules::from_table).
    ///
    /// # Errors
    ///
    /// A file that cannot be read or is a malformed table; the message names the file.
    pub fn open(path: impl AsRef<Path>) -> Result<Rules, Error> {
        let path = path.as_ref();
        let table = std::fs::read_to_string(path).map_err(|error| Error::io(path, error))?;
        Rules::from_table(&table).map_err(|error| error.in_file(path))
    }

    /// The patterns, in the order in which they were given.
    pub fn patterns(&self) -> &[Pattern] {
        &self.patterns
    }

    /// Whether there is no rule.
    pub fn is_empty(&self) -> bool {
        self.patterns.is_empty() && self.never.is_empty()
    }

    /// Takes the rules of another in, after its own.
    pub(crate) fn append(&mut self, other: Rules) {
        self.patterns.extend(other.patterns);
        for (name, labels) in other.never {
            match self.never.get_mut(&name) {
                Some(known) if !known.is_empty() && !labels.is_empty() => known.extend(labels),
                Some(known) => known.clear(),
                None => {
                    self.never.insert(name, labels);
                }
            }
        }
    }

    /// What patterns find in a text, in the order of the text.
    pub(crate) fn find(&self, text: &str, tokens: &[Token], out: &mut Vec<Match>) {
        out.clear();
        for pattern in &self.patterns {
            pattern.find(text, |span| {
                out.extend(tokens_of(tokens, span).map(|(first, end)| Match {
                    first,
                    end,
                    label: pattern.label(),
                    priority: pattern.rank(),
                }));
            });
        }
        out.sort_by_key(|found| found.first);
    }

    /// Whether names may be none.
    pub(crate) fn has_exceptions(&self) -> bool {
        !self.never.is_empty()
    }

    /// Whether these words are no name with that label; `buffers` are used again.
    pub(crate) fn forbids<'t>(
        &self,
        words: impl Iterator<Item = &'t str>,
        label: Label,
        [name, word]: &mut [String; 2],
    ) -> bool {
        write_key(words, name, word);
        let labels = self.never.get(name.as_str());
        labels.is_some_and(|labels| labels.is_empty() || labels.contains(&label))
    }
}

fn is_header(cells: &[&str]) -> bool {
    ["rule", "text"]
        .iter()
        .zip(cells)
        .all(|(column, cell)| cell.eq_ignore_ascii_case(column))
        && cells.len() > 1
}

/// The folded words of a name.
fn key(name: &str) -> String {
    let (mut key, mut buffer) = (String::new(), String::new());
    let tokens = tokenize(name);
    write_key(
        tokens.iter().map(|token| token.text(name)),
        &mut key,
        &mut buffer,
    );
    key
}

fn write_key<'t>(words: impl Iterator<Item = &'t str>, key: &mut String, buffer: &mut String) {
    key.clear();
    for word in words {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(fold(word, buffer));
    }
}

/// The tokens that a span is made of; none where it cuts one.
fn tokens_of(tokens: &[Token], span: Span) -> Option<(u32, u32)> {
    let first = tokens.partition_point(|token| token.start() < span.start());
    let end = tokens.partition_point(|token| token.start() < span.end());
    let inside = tokens.get(first..end)?;
    let whole = Span::new(inside.first()?.start(), inside.last()?.end());
    (whole == span).then_some((first as u32, end as u32))
}
