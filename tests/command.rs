//! The examples as commands: help, refusals, bad input, output that is cut off, as `data/command.toml` has them.

use std::ffi::OsString;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use serde::Deserialize;

use crate::data;

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

/// One run from the outside; the head of `data/command.toml` says what stands where.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    run: String,
    #[serde(default)]
    args: Vec<String>,
    #[serde(default = "text")]
    input: String,
    #[serde(default)]
    stdout: End,
    #[serde(default)]
    stderr: End,
    files: Option<u32>,
    #[serde(default)]
    status: i32,
    lines: Option<usize>,
    #[serde(default)]
    out: Vec<String>,
    #[serde(default)]
    said: Vec<String>,
}

/// What takes an output.
#[derive(Clone, Copy, Default, Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum End {
    #[default]
    Read,
    Closed,
    Full,
}

impl End {
    fn open(self) -> Stdio {
        match self {
            End::Read => Stdio::piped(),
            End::Closed => std::io::pipe().unwrap().1.into(),
            End::Full => OpenOptions::new()
                .write(true)
                .open("/dev/full")
                .unwrap()
                .into(),
        }
    }
}

fn text() -> String {
    TEXT.to_owned()
}

const FILES: [(&str, &[u8]); 8] = [
    ("baik.txt", TEXT.as_bytes()),
    ("rusak.tsv", b"satu\ndu\xFFa\n"),
    ("baik.conll", b"# newdoc id = 1\nRetno\tB-PERSON\ntiba\tO\n"),
    ("rusak.conll", b"Retno\tB-PERSON\nti\xFFba\tO\n"),
    (
        "mundur.conllu",
        b"# sent_id = s1\n# text = rumahku\n2-1\trumahku\n\n",
    ),
    (
        "panjang.conllu",
        b"# sent_id = s1\n# text = rumahku\n1-2\trumahku\n1\trumah\n2\tpanjang\n3\tpanjang\n\n",
    ),
    (
        "urut.conllu",
        b"# sent_id = s1\n# text = Satu. Dua.\n1\tSatu\n2\t.\n3\tDua\n4\t.\n\n",
    ),
    ("mundur.tsv", b"s1\t5\ns1\t3\n"),
];

/// A string with its `\xFF` as bytes and its `{file}` as paths.
fn bytes(text: &str, folder: &Path) -> Vec<u8> {
    let text = text
        .replace('{', &format!("{}/", plain(folder)))
        .replace('}', "");
    let mut bytes = Vec::new();
    for (at, piece) in text.replace("\\n", "\n").split("\\x").enumerate() {
        let (byte, rest) = piece.split_at(if at > 0 { 2 } else { 0 });
        bytes.extend(u8::from_str_radix(byte, 16).ok());
        bytes.extend_from_slice(rest.as_bytes());
    }
    bytes
}

/// The arguments of a case; `{file}}*N` stands for one N times.
#[cfg(unix)]
fn args(case: &Case, folder: &Path) -> Vec<OsString> {
    use std::os::unix::ffi::OsStringExt as _;

    let arg = |arg: &String| {
        let (arg, times) = match arg.split_once("}*") {
            Some((file, times)) => (format!("{file}}}"), times.parse().unwrap()),
            None => (arg.clone(), 1),
        };
        std::iter::repeat_n(OsString::from_vec(bytes(&arg, folder)), times)
    };
    case.args.iter().flat_map(arg).collect()
}

/// Runs a case to its end.
#[cfg(unix)]
fn run_case(case: &Case, args: &[OsString], folder: &Path) -> Output {
    let mut command = match case.files {
        None => Command::new(binary(&case.run)),
        Some(files) => {
            let mut shell = Command::new("sh");
            let limit = format!("ulimit -n {files} && exec \"$0\" \"$@\"");
            shell.arg("-c").arg(limit).arg(binary(&case.run));
            shell
        }
    };
    let command = command.args(args).stdin(Stdio::piped());
    let spawned = command
        .stdout(case.stdout.open())
        .stderr(case.stderr.open())
        .spawn();
    let mut child = spawned.unwrap();
    // A run that refuses its options reads no input.
    let _ = child
        .stdin
        .take()
        .unwrap()
        .write_all(&bytes(&case.input, folder));
    child.wait_with_output().unwrap()
}

#[cfg(unix)]
#[test]
fn commands_end_well() {
    let folder = folder("command");
    for (name, content) in FILES {
        std::fs::write(folder.join(name), content).unwrap();
    }
    for case in data::cases::<Case>("command") {
        let needs_train = ["train", "evaluate"].contains(&case.run.as_str());
        if needs_train && !cfg!(feature = "train") {
            continue;
        }
        let args = args(&case, &folder);
        let output = run_case(&case, &args, &folder);
        let at = format!("{} {args:?} > {}", case.run, output.status);
        let [out, err] =
            [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
        assert_eq!(output.status.code(), Some(case.status), "{at}: {err}");
        assert_eq!(err.lines().count(), case.said.len(), "{at}: {err}");
        for (line, said) in err.lines().zip(&case.said) {
            let named = line
                .strip_prefix(case.run.as_str())
                .is_some_and(|rest| rest.starts_with(": "));
            assert!(named && line.contains(said), "{at}: {line}");
        }
        let lines = out.lines().count();
        assert!(
            case.lines.is_none_or(|wanted| wanted == lines),
            "{at}: {lines} lines"
        );
        assert!(case.status < 2 || out.is_empty(), "{at}: {out}");
        for piece in &case.out {
            assert!(out.contains(piece), "{at}: {out}");
        }
    }
    assert!(!folder.join("baru.model").exists());
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
