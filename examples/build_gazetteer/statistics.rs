//! How words are written in running text, to tell names from common words.

use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::path::Path;

use entitas::Label;
use entitas::gazetteer::Class;
use entitas::text::fold;
use entitas::token::tokenize;
use serde_json::Value;

use crate::own::table;
use crate::public::Source;

pub struct Statistics {
    /// Per folded word: how often with a small first letter, and how often at all.
    cases: HashMap<String, (u32, u32)>,
    person: HashSet<String>,
    /// Keys that are weak whatever the texts say.
    weak: HashSet<String>,
}

impl Statistics {
    pub fn read(source: &Source, own: &Path) -> Result<Statistics, Box<dyn Error>> {
        let mut cases: HashMap<String, (u32, u32)> = HashMap::new();
        let mut buffer = String::new();
        for name in [
            "kamigon",
            "gikirima",
            "panl_bppt",
            "1000news",
            "harisatul",
            "dpr_berita",
            "smeru_ausaid",
        ] {
            let file = format!("text/{name}.jsonl.gz");
            for (number, line) in (1..).zip(source.beside(&file)?.lines()) {
                let document: Value = serde_json::from_str(line)
                    .map_err(|error| format!("{file}, line {number}: {error}"))?;
                let text = document["text"].as_str().unwrap_or_default();
                for token in tokenize(text) {
                    let word = token.text(text);
                    let key = fold(word, &mut buffer);
                    if !cases.contains_key(key) {
                        cases.insert(key.to_owned(), (0, 0));
                    }
                    if let Some((small, all)) = cases.get_mut(key) {
                        *small += u32::from(word.starts_with(char::is_lowercase));
                        *all += 1;
                    }
                }
            }
        }
        let mut person = HashSet::new();
        for row in source.rows("person_names.tsv", 1)? {
            person.insert(fold(&row[0], &mut buffer).to_owned());
        }
        let mut weak = HashSet::new();
        for row in table(&own.join("public/weak.tsv"))? {
            weak.insert(fold(&row[0], &mut buffer).to_owned());
        }
        Ok(Statistics {
            cases,
            person,
            weak,
        })
    }

    /// Whether a name of one word needs evidence beyond the word itself: it is written small
    /// more than one time in four, it is a short acronym, or a lesser place that is called like
    /// people or that no text names.
    pub fn is_weak(&self, name: &str, class: Class) -> bool {
        let mut buffer = String::new();
        let key = fold(name, &mut buffer);
        if tokenize(name).len() != 1 || name.starts_with(char::is_lowercase) {
            return false;
        }
        let (small, all) = self.cases.get(key).copied().unwrap_or_default();
        let common = small >= 3 && small * 4 >= all;
        let letters = key.chars().count();
        let initials = letters <= 2 && class.label() != Label::Place;
        let lesser = matches!(
            class,
            Class::District | Class::Town | Class::WorldCity | Class::Island
        );
        common
            || initials
            || self.weak.contains(key)
            || lesser && (self.person.contains(key) || letters <= 3)
    }
}
