//! Persons of the lists whose names are written otherwise.

use std::process::ExitCode;

use entitas::Analyzer;

use crate::analyzer::build;
use crate::cli::Similar;
use crate::exit::Failure;
use crate::strings::each;

/// A line for each person that a name may mean, the most alike first; an empty person where nobody is alike.
pub fn similar(arguments: &Similar) -> Result<ExitCode, Failure> {
    let analyzer = build(Analyzer::builder(), None, &arguments.gazetteer, &[])?;
    each(&arguments.strings, |name| {
        let found = analyzer.similar_persons(name);
        let lines = found.iter().map(|found| {
            let id = found.entry().id().map(|id| id.to_string());
            format!(
                "{name}\t{:.3}\t{}\t{}",
                found.likeness(),
                found.entry().name(),
                id.unwrap_or_default()
            )
        });
        let lines: Vec<String> = lines.collect();
        Ok(match lines.is_empty() {
            true => format!("{name}\t\t\t"),
            false => lines.join("\n"),
        })
    })
}
