//! The example `case`: what it prints is a case of `data/`.

use crate::command::{assert_refused, run};

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
