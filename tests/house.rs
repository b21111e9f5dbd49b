//! The order of the stages: none imports one that comes after it, and no files of a folder import
//! each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The modules of the crate, each after all that it may import.
const ORDER: [&str; 31] = [
    "error",
    "named",
    "text",
    "span",
    "label",
    "why",
    "lang",
    "container",
    "table",
    "packed",
    "token",
    "sentence",
    "number",
    "quantity",
    "gazetteer",
    "rule",
    "tagger",
    "view",
    "name",
    "office",
    "entity",
    "official",
    "link",
    "address",
    "document",
    "owned",
    "analyzer",
    "batch",
    "output",
    "train",
    "lib",
];

/// A module by the names that lead to it: `["office", "head"]`.
type Module = Vec<String>;

/// The sources, and what leads from one to another.
struct House {
    /// The paths that each module writes, without its tests.
    paths: BTreeMap<Module, Vec<Module>>,
    /// What modules show under a name of their own: the path behind it.
    shown: BTreeMap<(Module, String), Module>,
}

impl House {
    fn read() -> House {
        let mut house = House {
            paths: BTreeMap::new(),
            shown: BTreeMap::new(),
        };
        house.folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &[]);
        house
    }

    fn folder(&mut self, folder: &Path, module: &[String]) {
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let mut inner = module.to_vec();
            if path.is_dir() {
                inner.push(stem);
                self.folder(&path, &inner);
            } else if path.extension().is_some_and(|end| end == "rs") {
                inner.extend(Some(stem).filter(|stem| stem != "mod" && stem != "lib"));
                self.file(inner, &std::fs::read_to_string(&path).unwrap());
            }
        }
    }

    fn file(&mut self, module: Module, text: &str) {
        let text = code(text);
        let mut paths = Vec::new();
        let mut rest = String::new();
        for piece in text.split_inclusive(';') {
            // A declaration begins its line, unlike the same word in a string.
            let at = piece.match_indices("use ").map(|(at, _)| at).find(|&at| {
                let line = piece[..at].rsplit('\n').next().unwrap_or_default().trim();
                line.is_empty() || line == "pub" || line.starts_with("pub(")
            });
            let Some(at) = at else {
                rest.push_str(piece);
                continue;
            };
            let used = expand(piece[at + 4..].trim_end_matches(';'));
            if piece[..at].trim_end().ends_with(['b', ')']) {
                let shown = used.iter().filter(|path| !path.is_empty());
                let shown = shown.map(|path| {
                    let name = path.last().unwrap().clone();
                    ((module.clone(), name), path.clone())
                });
                self.shown.extend(shown);
            }
            paths.extend(used);
            rest.push_str(&piece[..at]);
        }
        for start in ["crate::", "super::", "self::"] {
            for (at, _) in rest.match_indices(start) {
                let part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
                let end = rest[at..].find(|c| !part(c)).unwrap_or(rest.len() - at);
                paths.push(split(&rest[at..at + end]));
            }
        }
        self.paths.insert(module, paths);
    }

    /// The module in which a path ends that `from` writes.
    fn target(&self, from: &[String], path: &[String], depth: usize) -> Option<Module> {
        let mut at = from.to_vec();
        let mut path = path;
        match path.first()?.as_str() {
            "crate" => (at, path) = (Vec::new(), &path[1..]),
            "self" => path = &path[1..],
            "super" => {
                while let Some(("super", rest)) = path.split_first().map(|(p, r)| (p.as_str(), r)) {
                    at.pop();
                    path = rest;
                }
            }
            first => {
                let mut inner = at.clone();
                inner.push(first.to_owned());
                self.paths.get(&inner)?;
            }
        }
        for part in path {
            let mut inner = at.clone();
            inner.push(part.clone());
            if self.paths.contains_key(&inner) {
                at = inner;
                continue;
            }
            let shown = self.shown.get(&(at.clone(), part.clone()));
            let shown = shown.filter(|_| depth < 8);
            let further = shown.and_then(|shown| self.target(&at, shown, depth + 1));
            return Some(further.unwrap_or(at));
        }
        Some(at)
    }

    /// Every step from a module to another.
    fn steps(&self) -> impl Iterator<Item = (&Module, Module)> {
        self.paths.iter().flat_map(|(from, paths)| {
            let to = paths.iter().filter_map(|path| self.target(from, path, 0));
            to.map(move |to| (from, to))
        })
    }
}

/// The source without comments and tests.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let line = |line: &str| line.split("//").next().unwrap_or_default().to_owned() + "\n";
    text.lines().map(line).collect()
}

fn split(path: &str) -> Module {
    let parts = path.trim().split("::").map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// `a::{b, c::d as e}`: every path of a tree.
fn expand(tree: &str) -> Vec<Module> {
    let Some((head, inside)) = tree.split_once('{') else {
        return vec![split(tree.split(" as ").next().unwrap_or(tree))];
    };
    let inside = inside.trim_end().strip_suffix('}').expect(tree);
    let mut depth = 0;
    let branches = inside.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    let branches = branches.filter(|branch| !branch.trim().is_empty());
    let paths = branches.flat_map(expand);
    paths.map(|path| [split(head), path].concat()).collect()
}

#[test]
fn no_stage_imports_a_later_one() {
    let house = House::read();
    let place = |module: &Module| {
        let stage = module.first().map_or("lib", String::as_str);
        let place = ORDER.iter().position(|&one| one == stage);
        place.unwrap_or_else(|| panic!("{stage} has no place in ORDER"))
    };
    let later: Vec<_> = house
        .steps()
        .filter(|(from, to)| !to.is_empty() && place(to) > place(from))
        .map(|(from, to)| format!("{} imports {}", from.join("/"), to.join("/")))
        .collect();
    assert!(later.is_empty(), "{later:#?}");
}

/// A file that imports none of the others.
fn free<'f>(files: &BTreeMap<&'f str, BTreeSet<String>>) -> Option<&'f str> {
    let imports = |to: &BTreeSet<String>| to.iter().any(|to| files.contains_key(to.as_str()));
    let free = files.iter().find(|(_, to)| !imports(to));
    free.map(|(&file, _)| file)
}

#[test]
fn no_folder_goes_in_circles() {
    let house = House::read();
    // Of each folder, which of its files and folders imports which.
    let mut folders: BTreeMap<&[String], BTreeMap<&str, BTreeSet<String>>> = BTreeMap::new();
    for (from, to) in house.steps() {
        let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
        if shared > 0 && shared < from.len() && shared < to.len() {
            let folder = folders.entry(&from[..shared]).or_default();
            let files = folder.entry(&from[shared]).or_default();
            files.insert(to[shared].clone());
        }
    }
    let mut circles = Vec::new();
    for (folder, files) in &mut folders {
        // What imports nothing that is left goes, until the circles alone are left.
        while let Some(free) = free(files) {
            files.remove(free);
        }
        if !files.is_empty() {
            circles.push((folder.join("/"), format!("{files:?}")));
        }
    }
    assert!(circles.is_empty(), "{circles:#?}");
}
