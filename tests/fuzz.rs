//! What the fuzzer reached furthest with, replayed: `data/fuzz/TARGET`, a file an input.

use crate::laws;

/// Every input of a target, in the order of their names.
fn replay(target: &str, law: impl Fn(&[u8])) {
    let folder = format!("{}/tests/data/fuzz/{target}", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{folder} is empty");
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        let broken = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| law(&bytes)));
        assert!(broken.is_ok(), "{}", file.display());
    }
}

/// The same of a target whose inputs are text.
fn replay_text(target: &str, law: impl Fn(&str)) {
    replay(target, |bytes| law(str::from_utf8(bytes).unwrap()));
}

#[test]
fn texts() {
    replay_text("tokens", laws::tokens);
    replay_text("analyze", laws::analysis);
    replay_text("output", laws::written);
}

#[test]
fn phrases() {
    replay("officials", laws::officials);
    replay("links", laws::links);
}

#[test]
fn numbers() {
    replay_text("number", laws::number);
    replay("numbers", laws::numbers);
}

#[test]
fn files() {
    replay_text("list", laws::list);
    replay("edited_file", laws::edited_file);
    replay("file", |bytes| {
        laws::file(bytes);
        laws::damaged_file(bytes);
    });
}
