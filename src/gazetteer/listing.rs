//! What a list says about one entry.

use super::class::Class;
use super::designator::Branches;
use super::needs::Needs;
use super::symbol::Case;
use crate::Label;

/// One entry on its way into a [`GazetteerBuilder`](super::GazetteerBuilder).
///
/// ```
/// use entitas::gazetteer::{Class, Gazetteer, Listing};
///
/// let mut builder = Gazetteer::builder();
/// builder.add(
///     Listing::new("Warung Pintar Sekali", Class::Company)
///         .id("my:17")
///         .alias("Warung Pintar"),
/// );
/// let names = builder.build()?;
/// let entry = names.lookup("PT Warung Pintar").next().ok_or("not found")?;
/// assert_eq!(entry.name(), "Warung Pintar Sekali");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "a listing is in no list before it is added"]
#[derive(Clone, Debug)]
pub struct Listing {
    pub(super) name: String,
    pub(super) class: Class,
    pub(super) label: Label,
    pub(super) id: Id,
    pub(super) parent: Option<u32>,
    pub(super) branches: Branches,
    pub(super) priority: i8,
    pub(super) case: Option<Case>,
    pub(super) keys: Vec<(String, Needs)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Id {
    None,
    Text(String),
    Code(u32),
}

impl Listing {
    /// An entry whose full name is also a key it is found by.
    pub fn new(name: impl Into<String>, class: Class) -> Listing {
        let name = name.into();
        Listing {
            keys: vec![(name.clone(), Needs::default())],
            name,
            class,
            label: class.label(),
            id: Id::None,
            parent: None,
            branches: Branches::default(),
            priority: 0,
            case: None,
        }
    }

    /// Gives it another label than that of its class.
    pub fn label(mut self, label: Label) -> Listing {
        self.label = label;
        self
    }

    /// Where names of users' own lists and [rules](crate::rule) overlap, the one with the higher priority
    /// stands, and of two alike the longer. From -32 to 31, and 0 unless told; what lies beyond counts as
    /// the end.
    pub fn priority(mut self, priority: i8) -> Listing {
        self.priority = priority.clamp(-32, 31);
        self
    }

    /// How a text must write it: [`Upper`](Case::Upper) in capitals, [`Capital`](Case::Capital) with one at
    /// its start, else in any way. Unless told, a name is written as its list writes it: with a capital at
    /// its start where it has one there, and one short word of capitals (`PAN`) in capitals.
    ///
    /// In texts all in capitals or all in small letters it says nothing.
    ///
    /// ```
    /// use entitas::gazetteer::{Case, Class, Gazetteer, Listing};
    ///
    /// let list = Gazetteer::from_listings([Listing::new("Kopi Senja", Class::Company).case(Case::Any)])?;
    /// let analyzer = entitas::Analyzer::builder().gazetteer(list).build()?;
    /// let document = analyzer.analyze("Kami minum di kopi senja bersama Sari.");
    /// assert_eq!(document.entities().next().map(|entity| entity.text()), Some("kopi senja"));
    /// # Ok::<(), entitas::Error>(())
    /// ```
    pub fn case(mut self, case: Case) -> Listing {
        self.case = Some(case);
        self
    }

    /// Shows it under a fuller name, which is no key: `Bandung`, found behind the head word too, is
    /// shown as `Kabupaten Bandung`.
    pub fn shown_as(mut self, name: impl Into<String>) -> Listing {
        self.name = name.into();
        self
    }

    /// Its stable identifier.
    pub fn id(mut self, id: impl Into<String>) -> Listing {
        self.id = Id::Text(id.into());
        self
    }

    /// Its number within its parent in the code of the interior ministry: `id:53` + 15 is `id:53.15`.
    pub fn code(mut self, number: u32) -> Listing {
        self.id = Id::Code(number);
        self
    }

    /// What it belongs to: the index that [`add`](super::GazetteerBuilder::add) gave. No more than 32
    /// may be above one another.
    pub fn parent(mut self, index: u32) -> Listing {
        self.parent = Some(index);
        self
    }

    /// Another name it is found by.
    pub fn alias(self, name: impl Into<String>) -> Listing {
        self.key(name, Needs::ALIAS)
    }

    /// Another name, which is more often a common word.
    pub fn weak_alias(self, name: impl Into<String>) -> Listing {
        self.key(name, Needs::ALIAS | Needs::WEAK)
    }

    /// Every name so far is more often a common word.
    pub fn weak(mut self) -> Listing {
        for (_, needs) in &mut self.keys {
            needs.0 |= Needs::WEAK;
        }
        self
    }

    /// Every name so far counts only behind its head word: `Desa`, `Pulau`.
    pub fn behind_head(mut self) -> Listing {
        for (_, needs) in &mut self.keys {
            needs.0 |= Needs::HEAD;
        }
        self
    }

    /// Every name so far counts only with a tail; see [`branches`](Listing::branches).
    pub fn with_tail(mut self) -> Listing {
        for (_, needs) in &mut self.keys {
            needs.0 |= Needs::TAIL;
        }
        self
    }

    /// What may stand behind the name as part of it (`Polda` + `Jawa Barat`, `DPP` + `PDIP`), as
    /// letters: `p` a province, `k` a regency or city, `c` a district, `t` a town, area,
    /// island or mountain, `n` a country, `w` a city abroad, `o` a party, association or university, `b` a
    /// parliament. Other letters mean nothing.
    pub fn branches(mut self, letters: &str) -> Listing {
        self.branches = Branches::parse(letters);
        self
    }

    fn key(mut self, name: impl Into<String>, needs: u8) -> Listing {
        self.keys.push((name.into(), Needs(needs)));
        self
    }
}
