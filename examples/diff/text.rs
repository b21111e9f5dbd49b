//! The differences as lines of text.

use std::fmt::Write;

use super::item::{Item, Kind};
use super::run::Run;
use super::tally::{Counts, Sample, Score};

/// The whole report.
pub fn report(run: &Run, samples: usize) -> String {
    let mut out = String::new();
    head(&mut out, run);
    for (kind, counts) in &run.tally.kinds {
        for (name, group) in &counts.groups {
            let name = if run.gold { judged(name) } else { name.clone() };
            let _ = writeln!(out, "\n{} {name}: {}", kind.as_str(), group.count);
            for sample in group.samples.iter().take(samples) {
                self::sample(&mut out, *kind, sample);
            }
        }
    }
    out
}

/// How a group is called where one side is gold.
pub fn judged(group: &str) -> String {
    let named = [
        ("gained", "wrong"),
        ("lost", "missing"),
        ("changed", "not right"),
    ];
    let found = named
        .iter()
        .find_map(|(plain, judged)| Some((group.strip_prefix(plain)?, judged)));
    found.map_or(group.to_owned(), |(rest, judged)| format!("{judged}{rest}"))
}

/// What was compared, and the counts of each kind.
pub fn head(out: &mut String, run: &Run) {
    let tally = &run.tally;
    let megabytes = tally.bytes as f64 / 1e6;
    if run.gold {
        let _ = writeln!(
            out,
            "{} documents of gold, {megabytes:.2} MB",
            tally.documents
        );
        return;
    }
    let other = tally.documents - tally.identical - tally.alike;
    let _ = writeln!(
        out,
        "{} documents, {megabytes:.2} MB: {} the same to the byte, {} differ in nothing that is compared, {other} differ",
        tally.documents, tally.identical, tally.alike
    );
    let _ = writeln!(
        out,
        "{:11} {:>9} {:>9} {:>8} {:>8} {:>8} {:>10}",
        "", "old", "new", "gained", "lost", "changed", "documents"
    );
    for (kind, counts) in &tally.kinds {
        let Counts {
            old,
            new,
            gained,
            lost,
            changed,
            documents,
            ..
        } = counts;
        let _ = writeln!(
            out,
            "{:11} {old:>9} {new:>9} {gained:>8} {lost:>8} {changed:>8} {documents:>10}",
            kind.as_str()
        );
    }
}

/// Precision, recall and F1 of a build, by kind and label.
pub fn scores(out: &mut String, name: &str, run: &Run) {
    let _ = writeln!(
        out,
        "\n{name}\n{:26} {:>6} {:>6} {:>6} {:>7} {:>7} {:>9}",
        "", "P", "R", "F1", "gold", "found", "place F1"
    );
    for (kind, counts) in &run.tally.kinds {
        let mut all = Score::default();
        for score in counts.labels.values() {
            all.right += score.right;
            all.placed += score.placed;
            all.found += score.found;
            all.told += score.told;
        }
        score(out, kind.as_str(), all);
        if counts.labels.len() > 1 {
            for (label, one) in &counts.labels {
                score(out, &format!("  {label}"), *one);
            }
        }
    }
}

fn score(out: &mut String, name: &str, score: Score) {
    let _ = writeln!(
        out,
        "{name:26} {:>6.3} {:>6.3} {:>6.3} {:>7} {:>7} {:>9.3}",
        score.precision(),
        score.recall(),
        score.f1(),
        score.told,
        score.found,
        score.placed_f1()
    );
}

fn sample(out: &mut String, kind: Kind, sample: &Sample) {
    let id = &sample.id;
    let mut line = |sign: char, item: &Item| {
        let [before, inside, behind] = sample.parts(item.place);
        let marked = if kind == Kind::Sentences {
            "|".to_owned()
        } else {
            format!("«{inside}»")
        };
        let _ = writeln!(out, "  {sign} {id}  {before}{marked}{behind}");
    };
    match (&sample.change.old, &sample.change.new) {
        (Some(old), Some(new)) if old.place == new.place => line('~', old),
        (old, new) => {
            old.iter().for_each(|old| line('-', old));
            new.iter().for_each(|new| line('+', new));
        }
    }
    for line in told(
        &sample.change.old,
        &sample.change.new,
        &sample.change.fields,
    ) {
        let _ = writeln!(out, "      {line}");
    }
}

/// What the sides say of an item: the fields that differ, or the only side's own.
pub fn told(old: &Option<Item>, new: &Option<Item>, fields: &[String]) -> Vec<String> {
    let side = |item: &Item, field: &str| {
        item.fields
            .get(field)
            .map_or_else(|| "none".to_owned(), |field| field.shown.clone())
    };
    match (old, new) {
        (Some(old), Some(new)) => fields
            .iter()
            .map(|field| format!("{field}: {} → {}", side(old, field), side(new, field)))
            .collect(),
        (one, other) => {
            let item = one.as_ref().or(other.as_ref());
            let fields = item.iter().flat_map(|item| &item.fields);
            let told = fields.filter(|(name, field)| {
                !["span", "label", "kind"].contains(&name.as_str()) && field.shown != "none"
            });
            let told: Vec<String> = told
                .map(|(name, field)| format!("{name}: {}", field.shown))
                .collect();
            if told.is_empty() {
                told
            } else {
                vec![told.join(", ")]
            }
        }
    }
}
