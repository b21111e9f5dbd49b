//! Everything that is found has a rule or list that made it, and every rule has a text that it applies to.

use std::collections::BTreeSet;

use entitas::gazetteer::Gazetteer;
use entitas::rule::Rules;
use entitas::why::{Act, Rule, Step};
use entitas::{Analyzer, Document, Span};

use crate::{data, samples};

/// Rules for what a tagger seldom gets wrong: in the tests nothing needs them, in eight thousand articles
/// each applies to a few names.
const SELDOM: [Rule; 10] = [
    Rule::BracketCuts,
    Rule::CommonAcronym,
    Rule::Supreme,
    Rule::InnerRank,
    Rule::BeginsWithBody,
    Rule::NumberAfter,
    Rule::WeekdayAfter,
    Rule::Degrees,
    Rule::Realm,
    Rule::Byline,
];

/// The sample articles and the texts of all cases.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = samples::articles()
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    for name in ["entity", "gazetteer", "link", "official", "quantity"] {
        let cases = data::cases::<toml::Table>(name);
        let marked = cases.iter().filter_map(|case| case.get("text")?.as_str());
        texts.extend(marked.map(unmarked));
    }
    texts.push("Kajari Meulaboh, Aceh Barat, Budi Santoso, hadir.".to_owned());
    texts
}

/// The text of a case without the brackets around what is asked of it.
fn unmarked(text: &str) -> String {
    let text = ["[P ", "[O ", "[L "]
        .iter()
        .fold(text.to_owned(), |text, mark| text.replace(mark, "["));
    text.replace(['[', ']'], "")
}

fn stage(step: &Step) -> &'static str {
    let name = step.rule().as_str();
    name.split_once('/').map_or(name, |(stage, _)| stage)
}

/// What is found without a step that could have made it.
fn unexplained(document: &Document<'_, '_>) -> Vec<String> {
    let text = document.text();
    let steps = document.steps();
    let made = |span: Span, stages: &[&str]| {
        let mut made = steps.iter().filter(|step| step.act() != Act::Dropped);
        made.any(|step| step.span().overlaps(span) && stages.contains(&stage(step)))
    };
    let mut unexplained = Vec::new();
    let mut tell = |what: &str, span: Span, stages: &[&str]| {
        if !made(span, stages) {
            let words = span.of(text).unwrap_or_default();
            unexplained.push(format!("{what} {words:?} in {text:?}"));
        }
    };
    for quantity in document.quantities() {
        tell("the quantity", quantity.span(), &["quantity"]);
    }
    for name in document.entities() {
        const NAMES: [&str; 5] = ["resolve", "firms", "repeats", "edges", "recover"];
        tell("the name", name.span(), &NAMES);
        if name.entry().is_some() {
            tell("the link of", name.span(), &["links", "resolve"]);
        }
    }
    for official in document.officials() {
        tell("the official", official.position_span(), &["officials"]);
    }
    unexplained
}

#[test]
fn everything_found_has_a_rule_and_every_rule_finds() {
    let list = Gazetteer::from_table("Kopdit Maju\tORGANIZATION\tmy:1").unwrap();
    let analyzer = Analyzer::builder()
        .why(true)
        .gazetteer(list)
        .rules(Rules::new().never("Harda Kiswaya"))
        .build()
        .unwrap();
    let mut texts = texts();
    texts.push("Bupati Harda Kiswaya mengunjungi Kopdit Maju di Sleman.".to_owned());
    let mut applied = BTreeSet::new();
    let mut unexplained = Vec::new();
    let mut worker = analyzer.worker();
    for text in &texts {
        let document = worker.analyze(text);
        applied.extend(document.steps().iter().map(Step::rule));
        unexplained.extend(self::unexplained(&document));
    }
    assert!(unexplained.is_empty(), "{unexplained:#?}");
    let idle = Rule::ALL.iter().filter(|rule| !applied.contains(rule));
    let idle: Vec<_> = idle.filter(|rule| !SELDOM.contains(rule)).collect();
    assert!(idle.is_empty(), "rules that nothing needs: {idle:?}");
}
