//! Choosing what an analyzer reads, and with what.

use std::sync::{Arc, Mutex};

use super::{Analyzer, Limits, Shared, Stages};
use crate::gazetteer::Gazetteer;
use crate::name::EntryRef;
use crate::quantity::Date;
use crate::rule::Rules;
use crate::tagger::Model;
use crate::{Error, Label};

/// Builds an [`Analyzer`]. Made by [`Analyzer::builder`].
///
/// What is switched off costs nothing.
///
/// ```
/// use entitas::{Analyzer, gazetteer::Gazetteer};
///
/// let analyzer = Analyzer::builder()
///     .quantities(false)
///     .gazetteer(Gazetteer::from_table("Kopi Senja\tORGANIZATION\tshop:7")?)
///     .build()?;
/// let document = analyzer.analyze("Antrean di Kopi Senja mengular.");
/// let shop = document.entities().next().ok_or("not found")?;
/// assert_eq!(shop.entry().and_then(|e| e.id()).ok_or("no id")?.to_string(), "shop:7");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "a builder does nothing until it builds"]
#[derive(Debug)]
pub struct AnalyzerBuilder {
    stages: Stages,
    limits: Limits,
    model: Option<Model>,
    lists: Vec<Gazetteer>,
    rules: Rules,
    embedded_names: bool,
    today: Option<Date>,
}

impl Default for AnalyzerBuilder {
    fn default() -> AnalyzerBuilder {
        let stages = Stages {
            quantities: true,
            entities: true,
            officials: true,
            scores: true,
            why: false,
        };
        AnalyzerBuilder {
            stages,
            limits: Limits::NONE,
            model: None,
            lists: Vec::new(),
            rules: Rules::new(),
            embedded_names: true,
            today: None,
        }
    }
}

impl AnalyzerBuilder {
    /// Whether numbers, sums, dates and times are read; they are unless told. Without them a law named by
    /// its number (`UU Nomor 11 Tahun 2008`) is no name either.
    pub fn quantities(mut self, read: bool) -> Self {
        self.stages.quantities = read;
        self
    }

    /// Whether names are read; they are unless told. Without names there are no officials.
    pub fn entities(mut self, read: bool) -> Self {
        self.stages.entities = read;
        self
    }

    /// Whether officials are read; they are unless told.
    pub fn officials(mut self, read: bool) -> Self {
        self.stages.officials = read;
        self
    }

    /// Whether names get a score; they do unless told.
    pub fn scores(mut self, read: bool) -> Self {
        self.stages.scores = read;
        self
    }

    /// Whether what each rule does is recorded, as [`Document::steps`](crate::Document::steps); it is not unless
    /// told.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::builder().why(true).build()?;
    /// let document = analyzer.analyze("Menteri Luar Negeri Retno Marsudi tiba.");
    /// assert!(document.steps().iter().any(|step| step.rule().as_str() == "officials/touching"));
    /// # Ok::<(), entitas::Error>(())
    /// ```
    pub fn why(mut self, record: bool) -> Self {
        self.stages.why = record;
        self
    }

    /// Reads no more than this many bytes of a text; all of it unless told.
    ///
    /// # Limits
    ///
    /// A longer text ends for the document before the sentence that the limit cuts, or within a first
    /// sentence before the token, and what ends there is left out, so that no name or number is half
    /// read. The document [says so](crate::Document::is_cut), and its text is what was read.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::builder().longest_document(40).build()?;
    /// let document = analyzer.analyze("Harga naik 15 persen. Inflasi 2,5 persen.");
    /// assert!(document.is_cut());
    /// assert_eq!(document.text(), "Harga naik 15 persen.");
    /// # Ok::<(), entitas::Error>(())
    /// ```
    pub fn longest_document(mut self, bytes: usize) -> Self {
        self.limits.bytes = bytes;
        self
    }

    /// Keeps the first names of a text, no more than this many; all of them unless told.
    ///
    /// # Limits
    ///
    /// Where a text has more it is read no further than some thousand tokens beyond, and the document
    /// [says so](crate::Document::is_cut). Its text is what was read; officials whose name is left out
    /// are left out too.
    ///
    /// ```
    /// let analyzer = entitas::Analyzer::builder().most_entities(1).build()?;
    /// let document = analyzer.analyze("Retno Marsudi tiba di Jakarta.");
    /// assert!(document.is_cut());
    /// assert_eq!(document.entities().next().map(|name| name.text()), Some("Retno Marsudi"));
    /// assert_eq!(document.entities().len(), 1);
    /// # Ok::<(), entitas::Error>(())
    /// ```
    pub fn most_entities(mut self, count: usize) -> Self {
        self.limits.entities = count;
        self
    }

    /// Tags with this model instead of the embedded one.
    pub fn model(mut self, model: Model) -> Self {
        self.model = Some(model);
        self
    }

    /// Finds these names too, before all others. May be called again for more lists.
    ///
    /// # Limits
    ///
    /// 255 lists of 16 million entries each; [`build`](AnalyzerBuilder::build) refuses more.
    pub fn gazetteer(mut self, names: Gazetteer) -> Self {
        self.lists.push(names);
        self
    }

    /// Names what patterns find, and does not name what is never a name: see [`rule`](crate::rule), which also
    /// says what comes first where several overlap. May be called again for more rules.
    ///
    /// ```
    /// use entitas::{Analyzer, rule::Rules};
    ///
    /// let rules = Rules::from_table("pattern\tTKT-\\d{4}\tTICKET\nnever\tSenin Ceria")?;
    /// let analyzer = Analyzer::builder().rules(rules).build()?;
    /// let document = analyzer.analyze("Laporan TKT-2045 selesai.");
    /// assert_eq!(document.entities().next().map(|name| name.label().as_str()), Some("TICKET"));
    /// # Ok::<(), entitas::Error>(())
    /// ```
    pub fn rules(mut self, rules: Rules) -> Self {
        self.rules.append(rules);
        self
    }

    /// Whether the embedded names are found; they are unless told.
    pub fn embedded_names(mut self, find: bool) -> Self {
        self.embedded_names = find;
        self
    }

    /// The day of the texts, from which *kemarin* and *Mei lalu* are told: with it every date that needs
    /// one is [resolved](crate::quantity::QuantityRef::resolved).
    ///
    /// ```
    /// use entitas::{Analyzer, quantity::Date};
    ///
    /// let analyzer = Analyzer::builder().today("2026-11-29".parse()?).build()?;
    /// let document = analyzer.analyze("Rapat digelar besok jam 3 sore.");
    /// let meeting = document.quantities().next().and_then(|q| q.resolved()).ok_or("not resolved")?;
    /// assert_eq!(meeting.to_string(), "2026-11-30T15:00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn today(mut self, date: Date) -> Self {
        self.today = Some(date);
        self
    }

    /// The analyzer.
    ///
    /// # Errors
    ///
    /// A [day](AnalyzerBuilder::today) without its year, month or day, more than 255 lists, a list of more than
    /// 16 million entries, or a model with a type that [cannot be a label](Label::custom).
    pub fn build(self) -> Result<Analyzer, Error> {
        let AnalyzerBuilder {
            mut stages,
            limits,
            model,
            mut lists,
            rules,
            embedded_names,
            today,
        } = self;
        stages.officials &= stages.entities;
        if let Some(date) = today.filter(|date| !date.is_day()) {
            return Err(Error::option(format!(
                "the day of the texts is {date}: give year, month and day"
            )));
        }
        let labels = match &model {
            _ if !stages.entities => Vec::new(),
            Some(model) => labels(model)?,
            None => labels(Model::embedded()?)?,
        };
        let own = if embedded_names {
            Gazetteer::embedded()?.clone()
        } else {
            Gazetteer::builder().build()?
        };
        lists.insert(Shared::OWN_LIST, own);
        check(&lists)?;
        let shared = Shared {
            stages,
            today,
            limits,
            model,
            labels,
            lists,
            rules,
            idle: Mutex::default(),
        };
        Ok(Analyzer {
            shared: Arc::new(shared),
        })
    }
}

/// Refuses lists whose entries could not be pointed to.
fn check(lists: &[Gazetteer]) -> Result<(), Error> {
    let most = EntryRef::MOST_LISTS;
    if lists.len() > most {
        return Err(Error::option(format!(
            "{} lists of names: join some, {most} is the most",
            lists.len()
        )));
    }
    let is_long = |list: &&Gazetteer| EntryRef::new(0, list.len() as u32).is_none();
    match lists.iter().find(is_long) {
        Some(list) => Err(Error::option(format!(
            "a list of {} entries: part it into several",
            list.len()
        ))),
        None => Ok(()),
    }
}

fn labels(model: &Model) -> Result<Vec<Label>, Error> {
    model.types().map(label).collect()
}

/// The label that a model's type means, in the spellings of the public corpora; else one of its own.
fn label(name: &str) -> Result<Label, Error> {
    match name.to_ascii_uppercase().as_str() {
        "PERSON" | "PER" | "PPL" => Ok(Label::Person),
        "ORGANIZATION" | "ORGANISATION" | "ORG" => Ok(Label::Organization),
        "PLACE" | "LOCATION" | "LOC" | "PLC" | "GPE" => Ok(Label::Place),
        "LAW" => Ok(Label::Law),
        "EVENT" | "EVT" => Ok(Label::Event),
        "MISC" => Ok(Label::Misc),
        _ => Label::custom(name),
    }
}
