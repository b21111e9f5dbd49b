//! The command from outside, on the sample articles of the repository and on texts of our own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const TEXT: &str = "Menteri Luar Negeri Retno Marsudi tiba di Hanoi pada 2 Mei 2024.\nMenurut Retno, biayanya Rp5 juta.\n";

fn entitas(args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_entitas"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Who refuses its options reads nothing.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn said(args: &[&str], input: &str) -> String {
    let output = entitas(args, input);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {told}");
    assert_eq!(told, "", "{args:?}: quiet where nobody looks");
    String::from_utf8(output.stdout).unwrap()
}

fn json(args: &[&str], input: &str) -> Value {
    serde_json::from_str(&said(args, input)).unwrap()
}

fn refused(args: &[&str], why: &str) {
    let output = entitas(args, TEXT);
    assert_eq!(output.status.code(), Some(2), "{args:?}");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains(why), "{args:?}: {told}");
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("entitas-cli-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn formats_agree_on_what_is_found() {
    let all = json(&["read", "--format", "jsonl"], TEXT);
    let names = all["entities"].as_array().unwrap();
    assert_eq!(names.len(), 3);
    let table = said(&["read", "--format", "csv"], TEXT);
    assert_eq!(table.lines().count(), 1 + names.len());
    assert!(table.contains("PERSON") && table.starts_with("id,start,end,text,label,score,"));
    let officials = said(&["read", "--format", "tsv", "--table", "officials"], TEXT);
    assert!(officials.contains("\tMenteri Luar Negeri\tMenteri\tminister\t"));
    let drawn = json(&["read", "--format", "displacy"], TEXT);
    assert_eq!(drawn[0]["ents"].as_array().unwrap().len(), names.len());
    let tasks = json(&["read", "--format", "label-studio"], TEXT);
    let result = tasks[0]["predictions"][0]["result"].as_array().unwrap();
    assert_eq!(
        result.len(),
        names.len() + all["quantities"].as_array().unwrap().len()
    );
    let conll = said(&["read", "--format", "conll"], TEXT);
    assert_eq!(conll.matches("\tB-").count(), names.len());
    let page = said(&["read", "--format", "html"], TEXT);
    assert!(page.ends_with("</html>\n") && page.contains("class=\"office\""));
}

#[test]
fn a_filter_leaves_sound_numbers() {
    let args = [
        "read", "--format", "jsonl", "--label", "person", "--kind", "money",
    ];
    let left = json(&args, TEXT);
    let names = left["entities"].as_array().unwrap();
    assert_eq!(names.len(), 2);
    assert_eq!(names[1]["mention_of"], 0);
    assert_eq!(left["quantities"].as_array().unwrap().len(), 1);
    assert_eq!(left["officials"][0]["person"], 0);
    let places = json(&["read", "--format", "jsonl", "--label", "PLACE"], TEXT);
    assert_eq!(places["entities"][0]["text"], "Hanoi");
    assert_eq!(places["officials"].as_array().unwrap().len(), 0);
    for (format, once) in [
        ("text", "PEOPLE"),
        ("conll", "B-PERSON"),
        ("html", "mark class=\"PERSON"),
    ] {
        let shown = said(
            &["read", "-f", format, "--label", "person", "--kind", "money"],
            TEXT,
        );
        assert!(shown.contains(once), "{format}: {shown}");
        let body = shown.rsplit("<main>").next().unwrap();
        for left_out in ["PLACE", "2024-05-02"] {
            assert!(!body.contains(left_out), "{format} {left_out}: {shown}");
        }
    }
    refused(&["read", "--label", "orang"], "use PERSON");
    refused(&["read", "--kind", "uang"], "use the kind");
    refused(&["read", "--min-score", "2"], "from 0 to 1");
}

#[test]
fn directories_and_lists_are_read_in_order() {
    let folder = folder("inputs");
    std::fs::create_dir(folder.join("b")).unwrap();
    for (name, text) in [
        ("b/x.txt", "Satu."),
        ("a.txt", "Dua."),
        (".hidden", "Tiga."),
        ("c.png", "\u{89}PNG\r\n\0\0"),
    ] {
        std::fs::write(folder.join(name), text).unwrap();
    }
    let path = folder.to_str().unwrap();
    let output = entitas(&["sentences", path], "");
    assert_eq!(output.status.code(), Some(0));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(
        told.contains("c.png: left out") && told.lines().count() == 1,
        "{told}"
    );
    let rows = String::from_utf8(output.stdout).unwrap();
    let texts: Vec<&str> = rows
        .lines()
        .skip(1)
        .map(|row| row.rsplit('\t').next().unwrap())
        .collect();
    assert_eq!(texts, ["Dua.", "Satu."]);
    let list = format!("{path}/b/x.txt\n\n{path}/a.txt\n");
    let listed = said(&["sentences", "--files-from", "-"], &list);
    assert!(listed.lines().nth(1).unwrap().ends_with("Satu."));
    refused(&["read", folder.join("none").to_str().unwrap()], "none");
    let _ = std::fs::remove_dir_all(folder);
}

/// Whatever they are called, and where they come from.
#[test]
fn packed_bytes_are_known_by_how_they_begin() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(TEXT.as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    let folder = folder("packed");
    let file = folder.join("text");
    std::fs::write(&file, &packed).unwrap();
    let want = said(&["sentences"], TEXT);
    let named = said(&["sentences", file.to_str().unwrap()], "");
    assert_eq!(
        named.replace(file.to_str().unwrap(), "standard input"),
        want
    );
    let mut child = Command::new(env!("CARGO_BIN_EXE_entitas"))
        .arg("sentences")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&packed).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), want);
    let _ = std::fs::remove_dir_all(folder);
}

#[test]
fn persons_written_otherwise_are_found() {
    let folder = folder("similar");
    let list = folder.join("staff.tsv");
    std::fs::write(&list, "Muhammad Raka Wirasena\tPERSON\tstaff:1\n").unwrap();
    let list = ["--gazetteer", list.to_str().unwrap()];
    let found = said(
        &[&["similar", "H. MOHAMAD RAKA WIRASENA, Ph. D."], &list[..]].concat(),
        "",
    );
    assert!(
        found.starts_with("H. MOHAMAD RAKA WIRASENA, Ph. D.\t0."),
        "{found}"
    );
    assert!(
        found.contains("\tMuhammad Raka Wirasena\tstaff:1\n"),
        "{found}"
    );
    let nobody = said(&[&["similar"], &list[..]].concat(), "Qwxz Vbnm\n");
    assert_eq!(nobody, "Qwxz Vbnm\t\t\t\n");
    let _ = std::fs::remove_dir_all(folder);
}

#[test]
fn brat_gets_two_files_a_document() {
    let folder = folder("brat");
    let path = folder.to_str().unwrap();
    said(
        &["read", "--lines", "--format", "brat", "--output", path],
        TEXT,
    );
    let text = std::fs::read_to_string(folder.join("1.txt")).unwrap();
    let notes = std::fs::read_to_string(folder.join("1.ann")).unwrap();
    for line in notes.lines().filter(|line| line.starts_with('T')) {
        let fields: Vec<&str> = line.split(['\t', ' ']).collect();
        let (start, end) = (
            fields[2].parse::<usize>().unwrap(),
            fields[3].parse::<usize>().unwrap(),
        );
        assert_eq!(text[start..end], *line.rsplit('\t').next().unwrap());
    }
    assert!(notes.contains("OFFICE") && notes.contains("R1\tHolds Arg1:T1 Arg2:T"));
    assert!(folder.join("2.ann").exists());
    refused(&["read", "--format", "brat"], "--output");
    let _ = std::fs::remove_dir_all(folder);
}

#[test]
fn output_goes_where_it_was_asked() {
    let folder = folder("output");
    let file = folder.join("out.jsonl");
    said(&["read", "-f", "jsonl", "-o", file.to_str().unwrap()], TEXT);
    let written: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(written, json(&["read", "-f", "jsonl"], TEXT));
    refused(
        &["read", "-o", folder.to_str().unwrap()],
        "cannot be written",
    );
    // What is read is not written over.
    let text = folder.join("a.txt");
    std::fs::write(&text, TEXT).unwrap();
    let own = text.to_str().unwrap();
    refused(&["read", own, "-o", own], "is read too");
    refused(
        &["sentences", folder.to_str().unwrap(), "-o", own],
        "is read too",
    );
    assert_eq!(std::fs::read_to_string(&text).unwrap(), TEXT);
    let _ = std::fs::remove_dir_all(folder);
}

#[cfg(unix)]
#[test]
fn a_run_goes_on_behind_what_cannot_be_looked_at() {
    let folder = folder("broken");
    std::os::unix::fs::symlink("nowhere", folder.join("a.txt")).unwrap();
    std::fs::write(folder.join("b.txt"), TEXT).unwrap();
    let output = entitas(&["read", "-f", "jsonl", folder.to_str().unwrap()], "");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 1);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("a.txt"), "{told}");
    let _ = std::fs::remove_dir_all(folder);
}

#[test]
fn addresses_have_a_column_a_field() {
    let text = "Kantornya di Jalan Melati No. 12, RT 03 RW 05, Kabupaten Sleman.";
    let table = said(&["read", "-f", "tsv", "--table", "addresses"], text);
    let rows: Vec<Vec<&str>> = table
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    let field = |name: &str| rows[1][rows[0].iter().position(|column| *column == name).unwrap()];
    assert_eq!(
        (field("street"), field("house"), field("rt")),
        ("Jalan Melati", "12", "03")
    );
    assert_eq!(
        (field("regency"), field("entry")),
        ("Kabupaten Sleman", "id:34.04")
    );
    refused(&["read", "--table", "addresses"], "csv or tsv");
}

#[test]
fn numbers_words_and_dates() {
    assert_eq!(said(&["spell", "-5"], ""), "minus lima\n");
    assert_eq!(
        said(&["numbers", "2.061", "1,5 juta"], ""),
        "2061\n1500000\n"
    );
    assert_eq!(said(&["numbers"], "dua ribu\n"), "2000\n");
    assert_eq!(said(&["spell", "2061"], ""), "dua ribu enam puluh satu\n");
    let output = entitas(&["numbers", "dua", "bukan"], "");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(output.stdout, b"2\n");
    let dated = json(
        &["read", "-f", "jsonl", "--date", "2026-11-29"],
        "Ia tiba kemarin.",
    );
    assert_eq!(dated["quantities"][0]["resolved"], "2026-11-28");
    refused(&["read", "--date", "kemarin"], "use a day");
    let tokens = said(&["tokens", "--offsets", "chars"], "Kafé ini.");
    assert_eq!(
        tokens.lines().nth(2),
        Some("standard input\t5\t8\tword\tini")
    );
}

#[test]
fn what_a_shell_expects() {
    assert!(said(&["--version"], "").starts_with("entitas "));
    assert!(said(&["--help"], "").contains("entitas read berita.txt"));
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(
            said(&["completions", shell], "").contains("min-score"),
            "{shell}"
        );
    }
    assert!(said(&["train", "--help"], "").contains("--auxiliary"));
    assert!(said(&["diff", "--help"], "").contains("--gold"));
    refused(&["read", "--format", "xml"], "label-studio");
    refused(&["lies"], "unrecognized subcommand");
}
