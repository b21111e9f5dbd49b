//! The differences as a page that needs no other file.

use std::fmt::Write;

use super::item::{Item, Kind};
use super::run::Run;
use super::tally::Sample;
use super::text::{head, judged, told};

/// The whole page; `scores` are tables of text above the differences.
pub fn page(run: &Run, builds: &[String], scores: &str) -> String {
    let mut out = String::from(include_str!("page.html"));
    let mut counts = String::new();
    head(&mut counts, run);
    let _ = writeln!(out, "<h1>{}</h1>", escaped(&builds.join(" → ")));
    let _ = writeln!(out, "<pre>{}{}</pre>", escaped(&counts), escaped(scores));
    for (kind, counts) in &run.tally.kinds {
        for (name, group) in &counts.groups {
            let name = if run.gold { judged(name) } else { name.clone() };
            let _ = writeln!(
                out,
                "<details><summary>{} {} <b>{}</b></summary>\n<table>",
                kind.as_str(),
                escaped(&name),
                group.count
            );
            for sample in &group.samples {
                row(&mut out, *kind, sample);
            }
            if group.samples.len() < group.count {
                let _ = writeln!(
                    out,
                    "<tr><td>… {} of {}</td></tr>",
                    group.samples.len(),
                    group.count
                );
            }
            out.push_str("</table></details>\n");
        }
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn row(out: &mut String, kind: Kind, sample: &Sample) {
    let change = &sample.change;
    let _ = write!(out, "<tr><td>{}</td><td>", escaped(&sample.id));
    let mut line = |tag: &str, item: &Item| {
        let [before, inside, behind] = sample.parts(item.place).map(|part| escaped(&part));
        let inside = if kind == Kind::Sentences {
            "|".to_owned()
        } else {
            inside
        };
        let _ = write!(out, "<div>{before}<{tag}>{inside}</{tag}>{behind}</div>");
    };
    match (&change.old, &change.new) {
        (Some(old), Some(new)) if old.place == new.place => line("mark", old),
        (old, new) => {
            old.iter().for_each(|old| line("del", old));
            new.iter().for_each(|new| line("ins", new));
        }
    }
    let told = told(&change.old, &change.new, &change.fields).join("\n");
    let _ = writeln!(out, "</td><td>{}</td></tr>", escaped(&told));
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
