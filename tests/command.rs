//! The examples as commands: help, refusals, bad input, output that is cut off.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

/// The examples' binaries; `cargo test` builds them beside the tests, `cargo test --test lib` does not.
fn binary(name: &str) -> PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        // Built with other features, they would be built anew.
        let features: Vec<&str> = [
            ("train", cfg!(feature = "train")),
            ("jiff", cfg!(feature = "jiff")),
            ("rayon", cfg!(feature = "rayon")),
        ]
        .into_iter()
        .filter_map(|(feature, on)| on.then_some(feature))
        .collect();
        let status = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--examples", "--profile", "test"])
            .args(["--features", &features.join(",")])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()
            .unwrap();
        assert!(status.success(), "the examples do not build");
        let tests = std::env::current_exe().unwrap();
        let built = tests.parent().and_then(|deps| deps.parent()).unwrap();
        built.join("examples")
    });
    folder.join(name)
}

/// Runs an example on an input.
pub fn run(name: &str, args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(binary(name))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A run that refuses its options reads no input.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

/// A refusal is one line that begins with the command, and the exit status 2.
pub fn assert_refused(name: &str, args: &[&str], input: &[u8], said: &str) {
    let output = run(name, args, input);
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{name} {args:?}: {error}");
    assert_eq!(output.stdout, b"", "{name} {args:?}");
    assert!(
        error.starts_with(&format!("{name}: "))
            && error.contains(said)
            && error.trim_end().lines().count() == 1,
        "{name} {args:?}: {error}"
    );
}

/// A new folder of the system's for temporary files; whoever asks removes it.
pub fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("entitas-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

pub fn plain(path: &Path) -> &str {
    path.to_str().unwrap()
}

const TEXT: &str = "Menteri Luar Negeri Retno Marsudi tiba pada 2 Mei 2024.\n";

#[test]
fn output_may_be_cut_off() {
    let conll = "tests/data/tagger_products.conll";
    let mut commands = vec![
        ("extract", vec!["-"]),
        ("extract", vec!["--help"]),
        ("officials", vec![]),
        ("officials", vec!["--help"]),
        ("numbers", vec!["find"]),
        ("numbers", vec!["parse", "satu"]),
        ("segmentation", vec!["--help"]),
        ("throughput", vec!["--help"]),
        ("diff", vec!["--help"]),
        ("case", vec!["--help"]),
        ("rules", vec!["--help"]),
        ("build_gazetteer", vec!["--help"]),
    ];
    if cfg!(feature = "train") {
        commands.extend([
            ("train", vec!["--help"]),
            ("evaluate", vec!["--help"]),
            ("evaluate", vec![conll]),
            ("evaluate", vec!["--print-predictions", conll]),
        ]);
    }
    for (name, args) in commands {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut child = Command::new(binary(name))
            .args(&args)
            .stdin(Stdio::piped())
            .stdout(writer)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let _ = child.stdin.take().unwrap().write_all(TEXT.as_bytes());
        let output = child.wait_with_output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(
            output.status.success() && error.is_empty(),
            "{name} {args:?}: {error}"
        );
    }
}

#[test]
fn help_comes_before_all_else() {
    for (name, args) in [
        ("extract", &["--help", "--threads", "2"][..]),
        ("extract", &["--tokens", "-h"]),
        ("officials", &["tiada.txt", "--help"]),
        ("numbers", &["--help"]),
        ("segmentation", &["--help"]),
        ("build_gazetteer", &["--help"]),
        ("diff", &["--gold", "tiada.jsonl", "--help"]),
    ] {
        let output = run(name, args, b"");
        let help = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{name} {args:?}");
        assert!(help.contains(name), "{name} {args:?}: {help}");
    }
}

#[test]
fn nothing_is_no_result() {
    for (name, args, said) in [
        ("officials", &["tiada.txt"][..], "tiada.txt"),
        ("officials", &["--semua"], "--semua"),
        ("numbers", &[], "parse, spell, find or check"),
        ("numbers", &["parse"], "no string"),
        ("numbers", &["spell"], "no string"),
        ("numbers", &["find", "satu.txt", "dua.txt"], "one file"),
        ("numbers", &["find", "tiada.txt"], "tiada.txt"),
        ("numbers", &["find", "src"], "is a directory"),
        ("numbers", &["check"], "standard input, line 1"),
        ("segmentation", &[], ".conllu"),
        ("segmentation", &["-"], "standard input: no sentence"),
        ("segmentation", &["tiada.conllu"], "tiada.conllu"),
        ("build_gazetteer", &[], "folder"),
        ("build_gazetteer", &["tiada"], "tiada: no such folder"),
        ("throughput", &["tiada.txt"], "tiada.txt"),
        ("rules", &[], "name a file"),
        ("rules", &["--show", "verbs"], "no rule verbs"),
        ("case", &[], "name a kind"),
        ("case", &["verbs"], "use official, official_names, quantity"),
        ("diff", &[], "two builds and a file"),
        ("diff", &["--kind", "verbs"], "names, links, officials"),
        (
            "diff",
            &["tiada", "src", "a"],
            "tiada: no file and no commit",
        ),
    ] {
        assert_refused(name, args, TEXT.as_bytes(), said);
    }
}

#[test]
fn numbers_may_be_negative() {
    let output = run("numbers", &["spell", "-5"], b"");
    assert_eq!(output.stdout, b"minus lima\n");
}

#[test]
fn a_string_that_is_no_number_costs_itself() {
    let output = run("numbers", &["parse", "satu", "meja", "dua"], b"");
    assert_eq!(output.stdout, b"1\n2\n");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn invalid_utf8_is_told_with_its_place() {
    let folder = folder("utf8");
    let bad = folder.join("rusak.tsv");
    std::fs::write(&bad, b"satu\ndu\xFFa\n").unwrap();
    for (name, args) in [
        ("officials", vec![plain(&bad)]),
        ("numbers", vec!["find", plain(&bad)]),
        ("segmentation", vec![plain(&bad)]),
        ("throughput", vec![plain(&bad)]),
        ("extract", vec!["--gazetteer", plain(&bad)]),
    ] {
        assert_refused(
            name,
            &args,
            b"",
            "rusak.tsv, line 2: no valid UTF-8 at byte 3",
        );
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[cfg(feature = "train")]
#[test]
fn nothing_to_train_on_or_to_judge() {
    let folder = folder("train");
    let model = folder.join("baru.model");
    let (model, conll) = (plain(&model), "tests/data/tagger_products.conll");
    for (name, args, said) in [
        ("train", vec!["-o", model], "no labelled file"),
        ("train", vec![conll], "-o FILE"),
        ("train", vec!["lexicon", "-o", model], "give --text"),
        ("train", vec!["lexicon", "-o", model, conll], "--text"),
        ("evaluate", vec!["--folds", "0", conll], "--folds 0"),
        ("evaluate", vec!["--folds", "1", conll], "--folds 1"),
        ("evaluate", vec!["--folds", "2", conll, conll], "one file"),
        (
            "evaluate",
            vec!["--table", plain(&folder), "ui"],
            "no ui.train.conll",
        ),
    ] {
        assert_refused(name, &args, b"", said);
    }
    assert!(!Path::new(model).exists());
    std::fs::remove_dir_all(&folder).unwrap();
}

#[cfg(feature = "train")]
#[test]
fn a_model_is_not_lost_to_a_training_that_fails() {
    let folder = folder("output");
    let nowhere = folder.join("tiada/baru.model");
    let conll = "tests/data/tagger_products.conll";
    assert_refused("train", &["-o", plain(&nowhere), conll], b"", "tiada");

    let (old, new) = (folder.join("lama.model"), folder.join("baru.model"));
    let unlabelled = folder.join("polos.conll");
    std::fs::write(&old, "lama").unwrap();
    std::fs::write(&unlabelled, "Hujan\tO\nturun\tO\n").unwrap();
    for path in [&old, &new] {
        assert_refused(
            "train",
            &["-o", plain(path), plain(&unlabelled)],
            b"",
            "corpus",
        );
    }
    assert_eq!(std::fs::read(&old).unwrap(), b"lama");
    assert!(!new.exists());

    let args = ["-o", plain(&old), "--epochs", "1", "--seeds", "1", conll];
    assert!(run("train", &args, b"").status.success());
    assert!(std::fs::read(&old).unwrap().len() > 1000);
    std::fs::remove_dir_all(&folder).unwrap();
}
