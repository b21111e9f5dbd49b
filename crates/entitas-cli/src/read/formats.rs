//! Writes a document in the format asked for.

use std::io::{self, Write};

use entitas::Document;
use entitas::output::{Conll, Contents, Html, Json};

use super::filter::Filter;
use super::{annotation, brat, table};
use crate::cli::{Format, Read};
use crate::progress::Count;
use crate::run::Printer;
use crate::summary::Summary;

pub struct Formats<'a> {
    pub arguments: &'a Read,
    pub filter: Option<Filter>,
    pub summary: Summary,
    /// Whether summaries say of which document they are.
    pub named: bool,
    pub brat: Option<brat::Folder>,
}

/// What a run keeps of a document.
pub struct Note {
    pub count: Count,
    /// What a page shall say of it in its contents.
    pub contents: Option<Contents>,
}

impl Printer for Formats<'_> {
    type Note = Note;

    fn print(
        &self,
        id: &str,
        document: &Document<'_, '_>,
        out: &mut dyn Write,
    ) -> io::Result<Note> {
        let left = self.filter.as_ref().map(|filter| filter.apply(document));
        let document = left.as_ref().unwrap_or(document);
        let mut contents = None;
        match self.arguments.format {
            Format::Text => self
                .summary
                .write(document, self.named.then_some(id), out)?,
            Format::Jsonl => self.json(id, document, out)?,
            Format::Csv | Format::Tsv => table::rows(self.arguments, id, document, out)?,
            Format::Conll => write!(out, "{}", Conll::new(document).id(id))?,
            Format::Html => {
                write!(out, "{}", Html::new(document).title(id))?;
                contents = Some(Contents::new(id, document));
            }
            Format::Brat => {
                if let Some(folder) = &self.brat {
                    folder.write(id, document)?;
                }
            }
            Format::Displacy => {
                let drawn = annotation::displacy(id, document);
                out.write_all(&serde_json::to_vec(&drawn)?)?;
            }
            Format::LabelStudio => {
                let task = annotation::label_studio(id, document);
                out.write_all(&serde_json::to_vec(&task)?)?;
            }
        }
        let count = Count {
            documents: 1,
            bytes: document.text().len() as u64,
            names: document.entities().len() as u64,
            officials: document.officials().len() as u64,
            quantities: document.quantities().len() as u64,
        };
        Ok(Note { count, contents })
    }
}

impl Formats<'_> {
    fn json(&self, id: &str, document: &Document<'_, '_>, out: &mut dyn Write) -> io::Result<()> {
        let json = Json::new(document)
            .id(id)
            .tokens(self.arguments.tokens)
            .why(self.arguments.why)
            .offsets(self.arguments.inputs.offsets.into());
        serde_json::to_writer(&mut *out, &json)?;
        writeln!(out)
    }
}
