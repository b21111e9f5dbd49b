//! Rules of one's own: patterns, exceptions, labels, and what comes first.

use entitas::gazetteer::{Class, Gazetteer, Listing};
use entitas::rule::{Pattern, Rules};
use entitas::{Analyzer, AnalyzerBuilder, Label};

use crate::samples;

fn found(builder: AnalyzerBuilder, text: &str) -> Vec<String> {
    let analyzer = builder.build().unwrap();
    let document = analyzer.analyze(text);
    let name = |name: entitas::Entity<'_, '_>| format!("{} {name}", name.label());
    document.entities().map(name).collect()
}

fn pattern(pattern: &str) -> Pattern {
    Pattern::new(Label::custom("CODE").unwrap(), pattern).unwrap()
}

#[test]
fn a_match_is_made_of_words() {
    let rules = |text: &str| Analyzer::builder().rules(Rules::new().pattern(pattern(text)));
    assert_eq!(found(rules(r"TKT-\d+"), "Lihat TKT-17."), ["CODE TKT-17"]);
    assert!(
        found(rules(r"TKT-\d"), "Lihat TKT-17.").is_empty(),
        "it cuts a word"
    );
    assert!(
        found(rules(r"KT-\d+"), "Lihat TKT-17.").is_empty(),
        "it cuts a word"
    );
    let group = rules(r"berkas (?<name>[a-z]+ \d+) hilang");
    assert_eq!(
        found(group, "Katanya berkas merah 12 hilang."),
        ["CODE merah 12"]
    );
    assert_eq!(
        found(rules("(?i)berkas merah"), "BERKAS\nMERAH, Berkas merah."),
        ["CODE Berkas merah"]
    );
}

#[test]
fn patterns_find_in_long_texts_as_in_short_ones() {
    let analyzer = Analyzer::builder()
        .rules(Rules::new().pattern(pattern(r"TKT-\d+")))
        .build()
        .unwrap();
    let text: String = (0..3000)
        .map(|n| format!("Laporan TKT-{n} dibaca warga di kantor itu. "))
        .collect();
    let document = analyzer.analyze(&text);
    let codes = document
        .entities()
        .filter(|name| name.label().as_str() == "CODE");
    assert_eq!(codes.count(), 3000);
}

#[test]
fn what_is_never_a_name_is_none_anywhere() {
    let text = "Bupati Sleman Harda Kiswaya tiba. HARDA  KISWAYA pulang, kata harda kiswaya. Kota Bandung ramai.";
    let plain = found(Analyzer::builder(), text);
    assert!(
        plain.iter().any(|name| name.contains("Harda Kiswaya")),
        "{plain:?}"
    );
    let never = Rules::new().never("harda kiswaya");
    let less = found(Analyzer::builder().rules(never), text);
    assert!(
        !less
            .iter()
            .any(|name| name.to_lowercase().contains("harda")),
        "{less:?}"
    );
    assert!(less.contains(&"PLACE Kota Bandung".to_owned()));
    let other = Rules::new().never_as("Harda Kiswaya", Label::Place);
    assert_eq!(found(Analyzer::builder().rules(other), text), plain);
    let analyzer = Analyzer::builder()
        .rules(Rules::new().never("Harda Kiswaya"))
        .build()
        .unwrap();
    assert_eq!(analyzer.analyze(text).officials().len(), 0);
}

#[test]
fn rules_of_several_sources_add_up() {
    let some = Rules::new().never_as("Kota Bandung", Label::Person);
    let all = Rules::new()
        .never("Kota Bandung")
        .never_as("Kota Bandung", Label::Event);
    for (first, second) in [(some.clone(), all.clone()), (all, some)] {
        let builder = Analyzer::builder().rules(first).rules(second);
        assert!(found(builder, "Kota Bandung ramai.").is_empty());
    }
}

#[test]
fn rules_that_find_nothing_change_nothing() {
    let rules = Rules::new()
        .pattern(pattern("tiada yang begini"))
        .never("tiada yang begini");
    for (name, text) in samples::articles() {
        let with = found(Analyzer::builder().rules(rules.clone()), &text);
        assert_eq!(with, found(Analyzer::builder(), &text), "{name}");
    }
}

#[test]
fn malformed_rules_are_told_with_their_place() {
    for (table, why) in [
        (
            "pattern\t(\tCODE",
            "line 1: byte 0 of the pattern: unclosed group",
        ),
        (
            "# aturan\npattern\t[z-a]\tCODE",
            "line 2: byte 1 of the pattern: invalid character class range",
        ),
        ("pattern\t\\pX\tCODE", "byte 0 of the pattern"),
        ("pattern\ta*\tCODE", "matches where nothing stands"),
        ("pattern\tabc", "no label"),
        ("pattern\tabc\ttwo words", "cannot be a label"),
        ("pattern\tabc\tCODE\t99", "the priority"),
        ("never\t ", "no text"),
        ("always\tabc", "no rule is called \"always\""),
    ] {
        let error = Rules::from_table(table).unwrap_err();
        assert!(
            error.is_list() && error.to_string().contains(why),
            "{table:?}: {error}"
        );
    }
    let rules =
        Rules::from_table("rule,text,label\npattern,\"a,\\d+\",CODE\nnever,Kopi Senja,").unwrap();
    assert_eq!(
        rules,
        Rules::new().pattern(pattern(r"a,\d+")).never("KOPI SENJA")
    );
}

#[test]
fn labels_of_ones_own_come_back_from_a_compiled_list() {
    let drug = Label::custom("DRUG").unwrap();
    let listings = [
        Listing::new("Paramol", Class::Other)
            .label(drug)
            .priority(-7),
        Listing::new("Kopi Senja", Class::Company),
    ];
    let list = Gazetteer::from_listings(listings).unwrap();
    let list = Gazetteer::from_bytes(list.to_bytes().to_vec()).unwrap();
    let labels: Vec<_> = list
        .iter()
        .map(|entry| (entry.label().as_str(), entry.priority()))
        .collect();
    assert_eq!(labels, [("DRUG", -7), ("ORGANIZATION", 0)]);
    assert_eq!(
        found(Analyzer::builder().gazetteer(list), "Ia minum Paramol."),
        ["DRUG Paramol"]
    );
}

#[test]
fn a_label_of_ones_own_has_a_name_of_letters() {
    for name in ["", "1A", "A B", "<b>", "É", &"A".repeat(41)] {
        assert!(Label::custom(name).unwrap_err().is_name(), "{name}");
    }
    assert!("TIADA_LABEL".parse::<Label>().is_err());
    let own = Label::custom("ADA_LABEL").unwrap();
    assert_eq!("ADA_LABEL".parse::<Label>().unwrap(), own);
    let json = serde_json::to_string(&own).unwrap();
    assert_eq!(
        (json.as_str(), serde_json::from_str::<Label>(&json).unwrap()),
        ("\"ADA_LABEL\"", own)
    );
}
