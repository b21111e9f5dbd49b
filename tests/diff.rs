//! The example `diff`, over lines that two builds might have printed.

use serde_json::{Value, json};

use crate::command::{folder, plain, run};

const TEXT: &str = "Größe: Bupati Rudi Hartono tiba di Solo, 2 km. Ia pulang.";

/// Where words stand in the text.
fn at(words: &str) -> Value {
    let start = TEXT.find(words).unwrap();
    json!({"start": start, "end": start + words.len()})
}

fn named(words: &str, label: &str) -> Value {
    let mut name = at(words);
    name["label"] = label.into();
    name
}

fn printed() -> Value {
    let mut length = at("2 km");
    length["kind"] = "quantity".into();
    length["value"] = json!({"amount": "2", "unit": "km"});
    let mut place = named("Solo", "PLACE");
    place["entry"] = "id:33.72".into();
    json!({
        "id": "a",
        "sentences": [{"start": 0, "end": TEXT.find(" Ia").unwrap()}, at("Ia pulang.")],
        "entities": [named("Rudi Hartono", "PERSON"), place],
        "quantities": [length],
        "officials": [{"name": at("Rudi Hartono"), "position": at("Bupati"), "affiliation": null, "status": "current", "person": 0}],
    })
}

/// Another reading, wrong in one thing of each kind.
fn other() -> Value {
    let mut other = printed();
    let solo = json!({"start": TEXT.find("di Solo").unwrap(), "end": TEXT.find(", 2").unwrap(), "label": "PLACE"});
    other["entities"] = json!([
        named("Rudi Hartono", "ORGANIZATION"),
        solo,
        named("Ia", "PERSON")
    ]);
    other["quantities"][0]["value"]["amount"] = "20".into();
    other["officials"][0]["status"] = "former".into();
    other["sentences"] = json!([{"start": 0, "end": TEXT.len()}]);
    other
}

/// What `diff` prints for two readings, or for one against gold, and whether it finds them the same.
fn compared(name: &str, first: (&str, &Value), second: &Value, options: &[&str]) -> (String, bool) {
    let folder = folder(name);
    let [text, one, two] = ["satu.txt", first.0, "baru.jsonl"].map(|file| folder.join(file));
    std::fs::write(&text, TEXT).unwrap();
    std::fs::write(&one, first.1.to_string()).unwrap();
    std::fs::write(&two, second.to_string()).unwrap();
    let mut args = vec![plain(&one), plain(&two), plain(&text)];
    if first.0 == "emas.jsonl" {
        args.pop();
        args.insert(0, "--gold");
    }
    args.extend(options);
    let output = run("diff", &args, b"");
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    let status = output.status.code().unwrap();
    assert!(status < 2);
    (String::from_utf8(output.stdout).unwrap(), status == 0)
}

#[test]
fn the_same_is_the_same() {
    let (report, same) = compared("same", ("lama.jsonl", &printed()), &printed(), &[]);
    assert!(
        same && report.contains("1 the same to the byte"),
        "{report}"
    );
}

#[test]
fn every_kind_of_difference_is_told() {
    let (report, same) = compared("kinds", ("lama.jsonl", &printed()), &other(), &[]);
    assert!(!same);
    for line in [
        "names               2         3        1        0        2          1",
        "names changed PERSON → ORGANIZATION: 1",
        "names gained PERSON: 1",
        "names changed PLACE: span: 1",
        "span: Solo → di Solo",
        "value: {\"amount\":\"2\",\"unit\":\"km\"} → {\"amount\":\"20\",\"unit\":\"km\"}",
        "officials changed status: 1",
        "status: current → former",
        "sentences lost end: 1",
        "Solo, 2 km.| Ia",
    ] {
        assert!(report.contains(line), "{line}\n{report}");
    }
    // The link of a name that is cut otherwise is no matter of links.
    assert!(!report.contains("links changed") && !report.contains("links lost"));
}

#[test]
fn fields_and_kinds_are_left_out_on_request() {
    let options = ["--kind", "quantities", "--ignore", "value"];
    let (report, same) = compared("fields", ("lama.jsonl", &printed()), &other(), &options);
    assert!(
        same && report.contains("1 differ in nothing that is compared"),
        "{report}"
    );
}

#[test]
fn a_page_shows_the_same() {
    let home = folder("page-out");
    let path = home.join("beda.html");
    let options = ["--html", plain(&path)];
    compared("page", ("lama.jsonl", &printed()), &other(), &options);
    let page = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_dir_all(&home).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
    assert!(page.contains("di <del>Solo</del>, 2 km") && page.contains("<ins>di Solo</ins>"));
}

#[test]
fn gold_says_what_it_knows() {
    let chars = |words: &str| {
        let start = TEXT[..TEXT.find(words).unwrap()].chars().count();
        (start, start + words.chars().count())
    };
    let ((first, last), (from, to), (start, end)) =
        (chars("Rudi Hartono"), chars("Bupati"), chars("2 km"));
    let solo = chars("Solo");
    let gold = json!({
        "text": TEXT,
        "offsets": "chars",
        "entities": [[first, last, "PERSON"], [solo.0, solo.1, "PLACE", "id:33.72"]],
        "officials": [{"name": [first, last], "position": [from, to], "affiliation": null}],
        "quantities": [[start, end, "quantity"]],
    });
    let (report, same) = compared("met", ("emas.jsonl", &gold), &printed(), &[]);
    assert!(
        same && report.contains("links                       1.000"),
        "{report}"
    );
    assert!(!report.contains("sentences"), "{report}");

    let (report, same) = compared(
        "missed",
        ("emas.jsonl", &gold),
        &other(),
        &["--kind", "names"],
    );
    assert!(!same);
    for line in [
        "names                       0.000  0.000  0.000       2       3     0.400",
        "names not right PERSON → ORGANIZATION: 1",
        "names wrong PERSON: 1",
    ] {
        assert!(report.contains(line), "{line}\n{report}");
    }
    let (_, same) = compared(
        "unsaid",
        ("emas.jsonl", &gold),
        &other(),
        &["--kind", "quantities"],
    );
    assert!(same);
}
