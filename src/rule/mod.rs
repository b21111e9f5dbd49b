//! Rules of your own: patterns that name, and names that are none.
//!
//! # What comes first
//!
//! Where several readings of the same words are possible, the first of these stands; each line has its
//! example below.
//!
//! 1. [`never`](Rules::never): a name that is none.
//! 2. Your [patterns](Pattern) and [lists of names](crate::gazetteer), with priority: of two the higher.
//! 3. Your patterns and lists of the same priority: of two the longer, then the first in the text.
//! 4. Streets, schools and levels of an address, which their first word tells.
//! 5. Embedded names that hold all that the model found and more; regulations with their number.
//! 6. The model.
//! 7. Embedded names where the model found nothing.
//!
//! ```
//! use entitas::gazetteer::Gazetteer;
//! use entitas::rule::{Pattern, Rules};
//! use entitas::{Analyzer, AnalyzerBuilder, Label};
//!
//! let found = |builder: AnalyzerBuilder, text: &str| -> Result<Vec<String>, entitas::Error> {
//!     let analyzer = builder.build()?;
//!     let document = analyzer.analyze(text);
//!     Ok(document.entities().map(|name| format!("{} {name}", name.label())).collect())
//! };
//! let list = |table: &str| Ok::<_, entitas::Error>(Analyzer::builder().gazetteer(Gazetteer::from_table(table)?));
//! let code = Label::custom("CODE")?;
//!
//! // 1. What is never a name is none, though a list of your own has it.
//! let shop = list("Kopi Senja\tORGANIZATION")?.rules(Rules::new().never("Kopi Senja"));
//! assert!(found(shop, "Kami bertemu di Kopi Senja.")?.is_empty());
//!
//! // 2. The higher priority, though it is shorter.
//! let names = "name\tlabel\tpriority\nKopi Senja\tORGANIZATION\t5\nKopi Senja Raya\tPLACE\t0";
//! assert_eq!(found(list(names)?, "Di Kopi Senja Raya ramai.")?, ["ORGANIZATION Kopi Senja"]);
//!
//! // 3. Of the same priority the longer.
//! let names = "Kopi Senja\tORGANIZATION\nKopi Senja Raya\tPLACE";
//! assert_eq!(found(list(names)?, "Di Kopi Senja Raya ramai.")?, ["PLACE Kopi Senja Raya"]);
//! let rules = Rules::new().pattern(Pattern::new(code, r"Kopi Senja Raya \d+")?);
//! assert_eq!(found(list(names)?.rules(rules), "Di Kopi Senja Raya 7 ramai.")?, ["CODE Kopi Senja Raya 7"]);
//!
//! // 4. A street is told by its first word, though it bears the name of a person.
//! assert_eq!(found(Analyzer::builder(), "Macet di Jalan Ahmad Yani.")?, ["PLACE Jalan Ahmad Yani"]);
//! // But your own list comes before.
//! let mine = list("Ahmad Yani\tPERSON")?;
//! assert_eq!(found(mine, "Macet di Jalan Ahmad Yani.")?, ["PERSON Ahmad Yani"]);
//!
//! // 5. A regulation with its number is one name.
//! let law = found(Analyzer::builder(), "Ini diatur UU Nomor 11 Tahun 2008.")?;
//! assert_eq!(law, ["LAW UU Nomor 11 Tahun 2008"]);
//!
//! // 6. The model reads the context, 7. and the embedded names what it passed over.
//! let both = found(Analyzer::builder(), "Retno Marsudi berangkat ke Labuan Bajo.")?;
//! assert_eq!(both, ["PERSON Retno Marsudi", "PLACE Labuan Bajo"]);
//! # Ok::<(), entitas::Error>(())
//! ```

mod pattern;
mod rules;

pub use pattern::Pattern;
pub(crate) use rules::Match;
pub use rules::Rules;
