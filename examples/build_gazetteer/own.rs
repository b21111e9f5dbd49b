//! The project's own lists in `data/names/`.
//!
//! A line `[class]` starts the entries of a class, then a row is an entry:
//! name, aliases joined by `|`, id (made from the name where empty), tails.
//! `~` before a name marks one that is more often a common word, `!` one that is not although the
//! statistics of words say so. Behind the class may stand the
//! letters of the tails that all its entries take, and `!` where they count only with a tail.

use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::path::{Path, PathBuf};

use entitas::Label;
use entitas::gazetteer::{Class, GazetteerBuilder, Listing};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::statistics::Statistics;

/// The lists of a folder, in the order of their names.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    let at = |error| format!("{}: {error}", folder.display());
    for item in std::fs::read_dir(folder).map_err(at)? {
        let path = item.map_err(at)?.path();
        if path.extension().is_some_and(|extension| extension == "tsv") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The rows of a table without header; empty lines and those with `#` are left out.
pub fn table(path: &Path) -> Result<Vec<Vec<String>>, Box<dyn Error>> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            line.split('\t')
                .map(|cell| cell.trim().to_owned())
                .collect()
        })
        .collect())
}

pub struct List<'s> {
    pub builder: GazetteerBuilder,
    statistics: &'s Statistics,
    ids: HashMap<String, String>,
    names: HashSet<(Label, String)>,
    /// The names of regions abroad, in small letters.
    abroad: HashSet<String>,
}

impl<'s> List<'s> {
    pub fn new(statistics: &'s Statistics) -> List<'s> {
        List {
            builder: GazetteerBuilder::default(),
            statistics,
            ids: HashMap::new(),
            names: HashSet::new(),
            abroad: HashSet::new(),
        }
    }

    pub fn file(&mut self, path: &Path) -> Result<(), Box<dyn Error>> {
        let mut class = None;
        let mut tails = String::new();
        for row in table(path)? {
            let complain = |what: &str| format!("{}: {what}: {row:?}", path.display());
            if let Some(section) = row[0]
                .strip_prefix('[')
                .and_then(|rest| rest.strip_suffix(']'))
            {
                let (name, letters) = section.split_once(' ').unwrap_or((section, ""));
                class = Some(name.parse().map_err(|_| complain("no such class"))?);
                tails = letters.to_owned();
                continue;
            }
            let class = class.ok_or_else(|| complain("a row before the first [class]"))?;
            let cell = |index: usize| row.get(index).map_or("", String::as_str);
            let mut listing = self.listing(cell(0), class);
            for alias in cell(1)
                .split('|')
                .map(str::trim)
                .filter(|alias| !alias.is_empty())
            {
                listing = self.alias(listing, alias, class);
            }
            let tails = if cell(3).is_empty() { &tails } else { cell(3) };
            listing = listing.branches(tails);
            if tails.contains('!') {
                listing = listing.with_tail();
            }
            let name = cell(0).trim_start_matches(['~', '!']);
            let id = match cell(2) {
                "" => slug(name),
                id => id.to_owned(),
            };
            let id = format!("{}:{id}", prefix(class));
            if let Some(other) = self.ids.insert(id.clone(), name.to_owned()) {
                return Err(complain(&format!("has the id of {other}")).into());
            }
            for name in [cell(0)].into_iter().chain(cell(1).split('|')) {
                let plain = name.trim().trim_start_matches(['~', '!']);
                if class == Class::ForeignRegion {
                    self.abroad.insert(plain.to_lowercase());
                }
                self.names.insert((class.label(), plain.to_lowercase()));
            }
            self.builder.add(listing.id(id));
        }
        Ok(())
    }

    /// Whether the own lists hold no entry with this id.
    pub fn is_new(&self, id: &str) -> bool {
        !self.ids.contains_key(id)
    }

    /// Whether the own lists hold this name, however it is written, with this label.
    pub fn holds(&self, label: Label, name: &str) -> bool {
        self.names.contains(&(label, name.to_lowercase()))
    }

    /// Whether a region abroad is called so.
    pub fn is_region_abroad(&self, name: &str) -> bool {
        self.abroad.contains(&name.to_lowercase())
    }

    /// An entry with its name in every way it is written.
    pub fn listing(&self, name: &str, class: Class) -> Listing {
        let (plain, weak) = self.read(name, class);
        let mut listing = Listing::new(plain, class);
        if weak {
            listing = listing.weak();
        }
        for spelling in spellings(plain) {
            listing = match weak {
                true => listing.weak_alias(spelling),
                false => listing.alias(spelling),
            };
        }
        listing
    }

    /// A name without its mark, and whether it is weak: as marked, else as the statistics say.
    fn read<'n>(&self, name: &'n str, class: Class) -> (&'n str, bool) {
        if let Some(name) = name.strip_prefix('~') {
            return (name, true);
        }
        if let Some(name) = name.strip_prefix('!') {
            return (name, false);
        }
        (name, self.statistics.is_weak(name, class))
    }

    /// The entry with one more name in every way it is written.
    pub fn alias(&self, mut listing: Listing, alias: &str, class: Class) -> Listing {
        let (plain, weak) = self.read(alias, class);
        for name in spellings(plain).into_iter().chain([plain.to_owned()]) {
            listing = if weak {
                listing.weak_alias(name)
            } else {
                listing.alias(name)
            };
        }
        listing
    }
}

fn prefix(class: Class) -> &'static str {
    match class.label() {
        Label::Person => "person",
        Label::Place => "place",
        Label::Event => "event",
        Label::Law => "law",
        _ => "org",
    }
}

/// Other ways to write a name: without marks on letters, without the comma before `dan`, with
/// `dan` for `&`, with the common misspelling of ministry.
fn spellings(name: &str) -> Vec<String> {
    let candidates = [
        unmarked(name),
        name.replace(", dan ", " dan "),
        name.replace(" & ", " dan "),
        name.replace("Kementerian ", "Kementrian "),
    ];
    let mut spellings: Vec<String> = Vec::new();
    for candidate in candidates {
        if candidate != name && !spellings.contains(&candidate) {
            spellings.push(candidate);
        }
    }
    spellings
}

fn unmarked(name: &str) -> String {
    name.nfd()
        .filter(|&c| !is_combining_mark(c))
        .map(|c| match c {
            'ı' => 'i',
            'ø' => 'o',
            'Ø' => 'O',
            'ł' => 'l',
            'Ł' => 'L',
            'đ' => 'd',
            'Đ' => 'D',
            '‘' | '’' | 'ʻ' | 'ʿ' => '\'',
            _ => c,
        })
        .collect()
}

/// Small letters and digits joined by hyphens.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in unmarked(name).to_lowercase().chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.ends_with('-') && !slug.is_empty() && c != '\'' {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}
