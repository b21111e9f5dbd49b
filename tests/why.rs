//! Everything that is found has a rule or list that made it, and every rule has a text that it applies to.

use std::collections::BTreeSet;

use entitas::gazetteer::Gazetteer;
use entitas::rule::Rules;
use entitas::why::{Act, Rule, Step};
use entitas::{Analyzer, Document, Span};

use crate::{data, samples};

/// The sample articles and the texts of all cases.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = samples::articles()
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    for name in ["entity", "gazetteer", "link", "official", "quantity", "why"] {
        let cases = data::cases::<toml::Table>(name);
        let marked = cases.iter().filter_map(|case| case.get("text")?.as_str());
        texts.extend(marked.map(unmarked));
    }
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
    let idle: Vec<_> = idle.collect();
    assert!(idle.is_empty(), "rules that nothing needs: {idle:?}");
}

#[test]
fn rare_rules_apply() {
    let analyzer = Analyzer::builder().why(true).build().unwrap();
    let mut worker = analyzer.worker();
    for case in data::cases::<toml::Table>("why") {
        let field = |key: &str| case.get(key).and_then(toml::Value::as_str).unwrap();
        let document = worker.analyze(field("text"));
        let mut rules = document.steps().iter().map(|step| step.rule().as_str());
        assert!(rules.any(|rule| rule == field("rule")), "{case:?}");
    }
}
