//! The public interface, as rustdoc shows it: `tests/snapshots/public_api.txt` has all of it, so that a change
//! of it is seen in review. Written anew by `REWRITE_API=1 cargo test --all-features --test lib public_api`.
//! Every type and function has an example.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What of a page is between two marks, again and again.
fn between<'t>(text: &'t str, open: &'t str, close: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(open)
        .skip(1)
        .filter_map(move |rest| rest.split_once(close).map(|(inside, _)| inside))
}

/// The text of a piece of a page on one line.
fn shown(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replace("&#39;", "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The item of a page, its methods and the traits that are implemented for it.
fn lines(path: &str, page: &str, out: &mut BTreeSet<String>) {
    let (own, rest) = page
        .split_once("id=\"trait-implementations\"")
        .unwrap_or((page, ""));
    let (traits, _) = rest
        .split_once("id=\"synthetic-implementations\"")
        .unwrap_or((rest, ""));
    for item in between(own, "<pre class=\"rust item-decl\"><code>", "</code></pre>") {
        out.insert(format!("{path}: {}", shown(item)));
    }
    for (part, open, close) in [
        (own, "<h4 class=\"code-header\">", "</h4>"),
        (traits, "<h3 class=\"code-header\">", "</h3>"),
    ] {
        out.extend(between(part, open, close).map(|item| format!("{path}: {}", shown(item))));
    }
}

/// The page of each item, by its path.
fn pages(folder: &Path, root: &Path, out: &mut BTreeMap<String, String>) {
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            pages(&path, root, out);
            continue;
        }
        let name = path.file_name().unwrap().to_str().unwrap();
        let kinds = [
            "struct.",
            "enum.",
            "fn.",
            "trait.",
            "macro.",
            "constant.",
            "type.",
            "union.",
        ];
        if kinds.iter().any(|kind| name.starts_with(kind)) {
            let place = path.strip_prefix(root).unwrap().with_extension("");
            let place = place.to_str().unwrap().replace('/', "::");
            out.insert(place, fs::read_to_string(&path).unwrap());
        }
    }
}

fn said(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// The pages of all public items, by path.
fn documented(root: &Path) -> BTreeMap<String, String> {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("public_api");
    let doc = [
        "doc",
        "--lib",
        "--no-deps",
        "--all-features",
        "--quiet",
        "--offline",
    ];
    // Pages of what is no more would be read too.
    let _ = fs::remove_dir_all(target.join("doc"));
    said(
        Command::new(env!("CARGO"))
            .current_dir(root)
            .args(doc)
            .env("CARGO_TARGET_DIR", &target),
    );
    let pages_root = target.join("doc");
    let mut items = BTreeMap::new();
    pages(&pages_root.join("entitas"), &pages_root, &mut items);
    // A page of another path leads to the item's own.
    items.retain(|_, page| !page.contains("http-equiv=\"refresh\""));
    items
}

#[test]
fn the_public_interface_is_known() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let snapshot = root.join("tests/snapshots/public_api.txt");
    let compiler = said(Command::new("rustc").arg("--version"));
    let rewrite = std::env::var_os("REWRITE_API").is_some();
    let known = match fs::read_to_string(&snapshot) {
        Ok(known) => known,
        Err(_) if rewrite => String::new(),
        Err(error) => panic!("{}: {error}", snapshot.display()),
    };
    if !rewrite && known.lines().next() != Some(&compiler) {
        println!("skipped: the pages of {compiler} may be others than those that were read");
        return;
    }
    let items = documented(root);
    let bare = items
        .iter()
        .filter(|(_, page)| !page.contains("rust-example-rendered"));
    let bare: Vec<_> = bare.map(|(path, _)| path).collect();
    assert!(bare.is_empty(), "without an example: {bare:#?}");
    let mut found = BTreeSet::new();
    for (path, page) in &items {
        lines(path, page, &mut found);
    }
    assert!(found.len() > 500, "{} lines alone", found.len());
    let text = format!(
        "{compiler}\n{}\n",
        found.into_iter().collect::<Vec<_>>().join("\n")
    );
    if rewrite {
        fs::write(&snapshot, text).unwrap();
        return;
    }
    let (old, new): (BTreeSet<_>, BTreeSet<_>) = (known.lines().collect(), text.lines().collect());
    let (gone, come): (Vec<_>, Vec<_>) = (
        old.difference(&new).collect(),
        new.difference(&old).collect(),
    );
    assert!(
        gone.is_empty() && come.is_empty(),
        "gone: {gone:#?}\ncome: {come:#?}\nIs it meant so? Then REWRITE_API=1 before the same command writes it anew"
    );
}
