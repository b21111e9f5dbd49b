use arrow_schema::ArrowError;

use crate::build::rows;
use crate::page::{Page, number};
use crate::part::{Counts, Floats, Strings};

rows! {
    /// Names.
    Entities {
        start: Counts,
        end: Counts,
        surface: Strings,
        label: Strings,
        score: Floats,
        canonical: Strings,
        entry: Strings,
        mention_of: Counts,
    }

    fn read(&mut self, page: &Page<'_>) -> Result<usize, ArrowError> {
        let entities = page.document.entities();
        let count = entities.len();
        for entity in entities {
            self.start.push(page.offset(entity.span().start())?);
            self.end.push(page.offset(entity.span().end())?);
            self.surface.push(entity.text())?;
            self.label.push(entity.label().as_str())?;
            self.score.push(entity.score().map(rounded));
            self.canonical.push(entity.canonical())?;
            self.entry.write(entity.entry().and_then(|entry| entry.id()))?;
            let first = entity.mention_of().map(|first| first.index());
            self.mention_of.push(first.map(number).transpose()?);
        }
        Ok(count)
    }
}

/// A score as the JSON has it: to three decimals, which say all that it knows.
fn rounded(score: f32) -> f64 {
    (f64::from(score) * 1000.0).round() / 1000.0
}
