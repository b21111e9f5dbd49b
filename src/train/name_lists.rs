//! Counts the words of name lists by group.

use std::collections::BTreeMap;
use std::path::Path;

use super::text::{norm, read, split};
use crate::Error;
use crate::tagger::lexicon::{PERSON_FIRST, PERSON_LATER};

/// The groups of name lists.
///
/// Persons are counted by whether the word stands first; places and organisations by how
/// dependable the list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
enum Group {
    PersonFirst = PERSON_FIRST,
    PersonLater = PERSON_LATER,
    Place,
    Administrative,
    Village,
    Organization,
    Body,
    Acronym,
}

/// Lists of which a column holds names of one kind: of persons the first word is of another group than the later ones.
const LISTS: [(&str, usize, &[Group]); 12] = {
    use Group::{
        Acronym, Administrative, Body, Organization, PersonFirst, PersonLater, Place, Village,
    };
    [
        (
            "dbpedia_expanded_person.tsv.gz",
            0,
            &[PersonFirst, PersonLater],
        ),
        ("dpr_members.tsv", 0, &[PersonFirst, PersonLater]),
        ("dbpedia_expanded_place.tsv.gz", 0, &[Place]),
        ("world_cities.tsv", 0, &[Place]),
        ("pulau.tsv", 1, &[Village]),
        ("countries.tsv", 1, &[Administrative]),
        ("world_regions.tsv", 1, &[Administrative]),
        ("dbpedia_expanded_organization.tsv.gz", 0, &[Organization]),
        ("universities.tsv", 0, &[Organization]),
        ("idx_companies.tsv", 2, &[Body]),
        ("orgs_mined.tsv", 0, &[Body]),
        ("orgs_mined.tsv", 2, &[Acronym]),
    ]
};

/// How often each word stands in the names of each group, in all lists of a folder.
pub(super) fn count(folder: &Path) -> Result<BTreeMap<String, [u32; 8]>, Error> {
    let mut counts = Counts::default();
    for (file, column, groups) in LISTS {
        for row in read(&folder.join(file))?.lines().skip(1) {
            counts.add(cell(row, column), groups);
        }
    }
    for (file, add) in [
        ("wilayah.tsv.gz", Counts::region as fn(&mut Counts, &str)),
        ("countries.tsv", Counts::other_names),
        ("acronyms.tsv", Counts::acronym),
        ("person_names.tsv", Counts::person_word),
    ] {
        for row in read(&folder.join(file))?.lines().skip(1) {
            add(&mut counts, row);
        }
    }
    Ok(counts.0)
}

fn cell(row: &str, column: usize) -> &str {
    row.split('\t').nth(column).unwrap_or_default()
}

#[derive(Default)]
struct Counts(BTreeMap<String, [u32; 8]>);

impl Counts {
    /// Counts each word of a name in its group; further words are of the last one.
    fn add(&mut self, name: &str, groups: &[Group]) {
        let name = name.split('(').next().unwrap_or(name);
        for (at, word) in split(name).into_iter().map(norm).enumerate() {
            if word.contains(char::is_alphanumeric) {
                let group = groups[at.min(groups.len() - 1)];
                self.0.entry(word).or_default()[group as usize] += 1;
            }
        }
    }

    fn region(&mut self, row: &str) {
        let heads = ["Kabupaten ", "Kota ", "Provinsi ", "Adm. "];
        let bare = heads.iter().fold(cell(row, 1), |name, head| {
            name.strip_prefix(head).unwrap_or(name)
        });
        let group = match cell(row, 2) {
            "village" => Group::Village,
            _ => Group::Administrative,
        };
        self.add(bare, &[group]);
    }

    fn other_names(&mut self, row: &str) {
        for name in cell(row, 2).split('|') {
            self.add(name, &[Group::Administrative]);
        }
    }

    fn acronym(&mut self, row: &str) {
        if cell(row, 2) == "org" {
            self.add(cell(row, 0), &[Group::Acronym]);
            self.add(cell(row, 1), &[Group::Body]);
        }
    }

    /// A word, whether it is a given or a family name, how many have it, and how many of them first.
    fn person_word(&mut self, row: &str) {
        let number = |column| cell(row, column).parse().unwrap_or(0);
        let (all, first): (u32, u32) = (number(2), number(3));
        let kind = cell(row, 1);
        let counts = self.0.entry(norm(cell(row, 0))).or_default();
        counts[Group::PersonFirst as usize] += first + u32::from(matches!(kind, "given" | "both"));
        counts[Group::PersonLater as usize] +=
            all.saturating_sub(first) + u32::from(matches!(kind, "family" | "both"));
    }
}
