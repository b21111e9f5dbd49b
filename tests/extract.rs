//! The main job from the outside: options, formats, bad input.

use std::process::Output;

use serde_json::Value;

use crate::command::{assert_refused, run};

fn extract(args: &[&str], input: &[u8]) -> Output {
    run("extract", args, input)
}

fn jsonl(args: &[&str], input: &[u8]) -> Vec<Value> {
    let output = extract(&[&["--format", "jsonl"], args].concat(), input);
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn lines_are_documents_in_order() {
    let input: String = (0..300).map(|n| format!("Sebanyak {n} orang.\n")).collect();
    let documents = jsonl(&["--lines", "--threads", "3"], input.as_bytes());
    assert_eq!(documents.len(), 300);
    for (n, document) in documents.iter().enumerate() {
        assert_eq!(document["id"], (n + 1).to_string());
        assert_eq!(document["quantities"][0]["value"], n.to_string());
    }
}

#[test]
fn offsets_count_what_was_asked_for() {
    let text = "“😀” Retno Marsudi.";
    for (unit, start) in [("bytes", 11), ("chars", 4), ("utf16", 5)] {
        let documents = jsonl(&["--offsets", unit, "--tokens"], text.as_bytes());
        assert_eq!(documents[0]["entities"][0]["start"], start, "{unit}");
        assert_eq!(documents[0]["tokens"][3]["start"], start, "{unit}");
    }
}

#[test]
fn rules_tell_what_they_did() {
    let text = "Menteri Luar Negeri Retno Marsudi, S.H. tiba pada 2 Mei 2024.";
    let steps = |args: &[&str]| jsonl(args, text.as_bytes())[0].get("why").cloned();
    assert_eq!(steps(&[]), None);
    let why = steps(&["--why"]).unwrap();
    for (words, rule, act) in [
        ("Retno Marsudi", "resolve/tagger", "made"),
        (
            "Menteri Luar Negeri Retno Marsudi",
            "officials/touching",
            "joined",
        ),
        ("2 Mei 2024", "quantity/digits", "made"),
    ] {
        let told =
            |step: &Value| step["text"] == words && step["rule"] == rule && step["act"] == act;
        assert!(why.as_array().unwrap().iter().any(told), "{words}: {why}");
    }
    let summary = extract(&["--why"], text.as_bytes()).stdout;
    assert!(
        String::from_utf8(summary)
            .unwrap()
            .contains("officials/touching")
    );
}

#[test]
fn clitics_are_words_of_their_token() {
    let documents = jsonl(&["--tokens"], "Bukunya baru.".as_bytes());
    assert_eq!(
        documents[0]["tokens"][0]["words"],
        serde_json::json!([[0, 4], [4, 7]])
    );
    assert_eq!(documents[0]["tokens"][1].get("words"), None);
}

#[test]
fn invalid_utf8_costs_one_document() {
    let output = extract(
        &["--lines", "--format", "jsonl"],
        b"Satu.\nDu\xFFa.\nTiga.\n",
    );
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 2);
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(
        error.contains("line 2") && error.contains("byte 3"),
        "{error}"
    );
}

#[test]
fn invalid_utf8_in_a_file_names_file_and_line() {
    let folder = std::env::temp_dir().join(format!("entitas-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (bad, good) = (folder.join("rusak.txt"), folder.join("baik.txt"));
    std::fs::write(&bad, b"Baris satu.\nBaris \xC3(.\n").unwrap();
    std::fs::write(&good, "Retno Marsudi tiba.").unwrap();
    let output = extract(&[bad.to_str().unwrap(), good.to_str().unwrap()], b"");
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("Retno Marsudi")
    );
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("rusak.txt, line 2"), "{error}");
}

#[test]
fn what_cannot_begin_is_one_clear_line() {
    for (args, said) in [
        (&["tiada.txt"][..], "tiada.txt"),
        (&["--formt", "jsonl"], "--formt"),
        (&["--format", "xml"], "use text, jsonl, conll or html"),
        (&["--offsets", "lines"], "use bytes, chars or utf16"),
        (&["--threads", "0"], "use a whole number"),
        (&["--model", "Cargo.toml"], "Cargo.toml"),
        (&["--model", "tiada.bin"], "tiada.bin"),
        (&["--gazetteer", "tiada.tsv"], "tiada.tsv"),
        (&["--gazetteer", "Cargo.toml"], "line 1"),
        (&["src"], "is a directory"),
        (&["--tokens"], "--tokens is for --format jsonl"),
        (
            &["--why", "--format", "html"],
            "--why is for --format text or jsonl",
        ),
        (
            &["--format", "conll", "--offsets", "chars"],
            "--offsets is for",
        ),
    ] {
        assert_refused("extract", args, b"", said);
    }
}

#[test]
fn nothing_in_nothing_out() {
    assert_eq!(extract(&["--lines", "--format", "jsonl"], b"").stdout, b"");
    let documents = jsonl(&[], b"");
    for list in ["sentences", "entities", "quantities", "officials"] {
        assert_eq!(documents[0][list], serde_json::json!([]));
    }
}

#[test]
fn a_hyphen_is_standard_input() {
    let documents = jsonl(&["-"], b"Dua.");
    assert_eq!(documents, jsonl(&[], b"Dua."));
    assert_eq!(documents[0]["id"], "standard input");
}

#[test]
fn summaries_cut_what_nobody_reads() {
    let name = format!("Retno {}", "Marsudi".repeat(1000));
    let text = format!("Menteri {name} tiba.");
    let output = extract(&[], text.as_bytes());
    let summary = String::from_utf8(output.stdout).unwrap();
    assert!(summary.contains("MarsudiMar") && summary.contains('…'));
    assert!(summary.lines().all(|line| line.chars().count() < 400));
    assert_eq!(jsonl(&[], text.as_bytes())[0]["entities"][0]["text"], name);
}

#[test]
fn summaries_have_no_colours_in_a_pipe() {
    let output = extract(
        &[],
        "Menteri Luar Negeri Retno Marsudi di Jakarta pada 2 Mei 2024.".as_bytes(),
    );
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains("OFFICIALS") && text.contains("2024-05-02"),
        "{text}"
    );
    assert!(!text.contains('\x1b'));
}

#[test]
fn conll_says_where_documents_begin() {
    let lines = "Retno Marsudi ke Jakarta.\n\n#hujan # 2\u{85}x\n";
    let output = extract(&["--format", "conll", "--lines"], lines.as_bytes());
    let wanted = "\
# global.columns = FORM ENTITAS:NAME
# newdoc id = 1
# sent_id = 1-1
# text = Retno Marsudi ke Jakarta.
Retno\tB-PERSON
Marsudi\tI-PERSON
ke\tO
Jakarta\tB-PLACE
.\tO

# newdoc id = 2

# newdoc id = 3
# sent_id = 3-1
# text = #hujan # 2
#hujan\tO
#\tO
2\tO

# sent_id = 3-2
# text = x
x\tO

";
    assert_eq!(String::from_utf8(output.stdout).unwrap(), wanted);
    let page = extract(&["--format", "conll", "README.md"], b"");
    let page = String::from_utf8(page.stdout).unwrap();
    assert!(page.contains("\n# newdoc id = README.md\n"), "{page}");
}

#[test]
fn html_is_one_page() {
    let output = extract(
        &["--format", "html", "--lines"],
        "Satu <b>.\nDua.\n".as_bytes(),
    );
    let page = String::from_utf8(output.stdout).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
    assert_eq!(page.matches("<article id=").count(), 2);
    assert!(page.contains("<a href=\"#d-2\">2</a>"));
    assert!(page.contains("&lt;b&gt;"));
}
