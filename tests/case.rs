//! The example `case`: what it prints is a case of `data/`.

use entitas::Analyzer;

use crate::command::{assert_refused, run};
use crate::forms::FORMS;
use crate::forms::marked::is_marked;

fn case(args: &[&str]) -> String {
    let output = run("case", args, b"Ketua [O DPR] [P Puan Maharani] hadir.\n");
    assert!(output.status.success(), "{args:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_text_is_printed_as_its_case() {
    let text = "Plt. Gubernur Riau S.F. Hariyanto \"tiba\".";
    assert_eq!(
        case(&["official", text]),
        "# tests/data/official/status.toml\n\
         [[case]]\n\
         name = \"Plt. Gubernur Riau N\"\n\
         text = \"Plt. Gubernur [L Riau] [P S.F. Hariyanto] \\\"tiba\\\".\"\n\
         officials = [\n    \
         { name = \"S.F. Hariyanto\", position = \"Gubernur Riau\", office = \"Gubernur\", affiliation = \"Riau\", status = \"acting\" },\n\
         ]\n\n"
    );
    assert_eq!(
        case(&["quantity", "Harga naik 15 persen."]),
        "[[case]]\ntext = \"Harga naik [15 persen].\"\nfound = [\"percent 15\"]\n\n"
    );
}

#[test]
fn names_in_brackets_stay_as_they_are() {
    let printed = case(&["official"]);
    assert!(
        printed.contains("text = \"Ketua [O DPR] [P Puan Maharani] hadir.\""),
        "{printed}"
    );
    assert!(printed.contains("affiliation = \"DPR\""), "{printed}");
    assert_refused(
        "case",
        &["official", "Ia [tiba]."],
        b"",
        "brackets are for names",
    );
}

#[test]
fn every_form_makes_cases_that_hold() {
    let text = "Ketua DPR Puan Maharani hadir di Solo. Puan pulang pukul 09.00.";
    let analyzer = Analyzer::new();
    for form in &FORMS {
        let mut case = (form.question)(&analyzer, text);
        let about_names = ["official", "official_names", "link"].contains(&form.name);
        let asked = case.values().filter_map(|value| value.as_str());
        assert_eq!(
            asked.map(is_marked).collect::<Vec<_>>(),
            [about_names],
            "{}",
            form.name
        );
        let answer = (form.answer)(&case);
        assert!(
            answer
                .keys()
                .any(|key| form.answers.contains(&key.as_str())),
            "{}",
            form.name
        );
        case.extend(answer.clone());
        let again = (form.answer)(&case);
        assert!(
            again
                .iter()
                .all(|(key, value)| case.get(key) == Some(value)),
            "{case:?}"
        );
    }
}
