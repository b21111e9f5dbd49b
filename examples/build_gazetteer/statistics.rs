//! How words are written in running text, to tell names from common words.

use std::collections::{HashMap, HashSet};
use std::error::Error;

use entitas::gazetteer::Class;
use entitas::text::fold;
use entitas::token::tokenize;
use serde_json::Value;

use crate::public::Source;

pub struct Statistics {
    /// Per folded word: how often with a small first letter, and how often at all.
    cases: HashMap<String, (u32, u32)>,
    person: HashSet<String>,
}

impl Statistics {
    pub fn read(source: &Source) -> Result<Statistics, Box<dyn Error>> {
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
            for line in source.beside(&format!("text/{name}.jsonl.gz"))?.lines() {
                let document: Value = serde_json::from_str(line)?;
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
        for row in source.rows("person_names.tsv")? {
            if row.get(1).is_some_and(|kind| kind != "unknown") {
                person.insert(fold(&row[0], &mut buffer).to_owned());
            }
        }
        Ok(Statistics { cases, person })
    }

    /// Whether a name of one word needs evidence beyond the word itself.
    pub fn is_weak(&self, name: &str, class: Class) -> bool {
        let mut buffer = String::new();
        let key = fold(name, &mut buffer);
        if tokenize(name).len() != 1 {
            return false;
        }
        let (small, all) = self.cases.get(key).copied().unwrap_or_default();
        let common = small >= 3 && small * 4 >= all;
        let doubtful = matches!(
            class,
            Class::District | Class::Village | Class::Town | Class::WorldCity | Class::Island
        );
        common || doubtful && (self.person.contains(key) || key.chars().count() <= 3)
    }
}
