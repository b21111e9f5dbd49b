use arrow_schema::ArrowError;
use entitas::official::TitleKind;

use crate::build::rows;
use crate::page::{Page, number};
use crate::part::{Counts, Flags, StringLists, Strings};

rows! {
    /// Who holds which office.
    Officials {
        name: Strings,
        name_start: Counts,
        name_end: Counts,
        position: Strings,
        position_start: Counts,
        position_end: Counts,
        office: Strings,
        kind: Strings,
        vice: Flags,
        expansion: Strings,
        portfolio: Strings,
        affiliation: Strings,
        affiliation_start: Counts,
        affiliation_end: Counts,
        body: Counts,
        status: Strings,
        honorifics: StringLists,
        ranks: StringLists,
        degrees: StringLists,
        person: Counts,
    }

    fn read(&mut self, page: &Page<'_>) -> Result<usize, ArrowError> {
        let officials = page.document.officials();
        let count = officials.len();
        for official in officials {
            self.name.push(official.name())?;
            self.name_start.push(page.offset(official.name_span().start())?);
            self.name_end.push(page.offset(official.name_span().end())?);
            self.position.push(official.position())?;
            self.position_start.push(page.offset(official.position_span().start())?);
            self.position_end.push(page.offset(official.position_span().end())?);
            self.office.push(official.office())?;
            self.kind.push(official.kind().as_str())?;
            self.vice.push(official.is_vice());
            self.expansion.push(official.expansion())?;
            self.portfolio.push(official.portfolio())?;
            self.affiliation.push(official.affiliation())?;
            let span = official.affiliation_span();
            let (start, end) = (span.map(|span| span.start()), span.map(|span| span.end()));
            self.affiliation_start.push(start.map(|at| page.offset(at)).transpose()?);
            self.affiliation_end.push(end.map(|at| page.offset(at)).transpose()?);
            let body = official.body().map(|body| body.index());
            self.body.push(body.map(number).transpose()?);
            self.status.push(official.status().as_str())?;
            let titles = |wanted: TitleKind| {
                let titles = official.titles().filter(move |title| title.kind() == wanted);
                titles.map(|title| title.text())
            };
            self.honorifics.push(titles(TitleKind::Honorific))?;
            self.ranks.push(titles(TitleKind::Rank))?;
            self.degrees.push(titles(TitleKind::Degree))?;
            let person = official.person().map(|person| person.index());
            self.person.push(person.map(number).transpose()?);
        }
        Ok(count)
    }
}
