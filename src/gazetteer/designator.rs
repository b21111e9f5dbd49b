//! Words beside a name that say what it names: `Kabupaten Bandung`, `PT Astra`, `… Tbk`.

use super::Class;
use crate::lang::lists::designators as lang;
use crate::lang::table::{self, Table};

static TABLE: Table<Designator, 64> = Table::new(&[], Designator::None)
    .with(lang::PROVINCE, Designator::Province)
    .with(lang::REGENCY, Designator::Regency)
    .with(lang::CITY, Designator::City)
    .with(lang::DISTRICT, Designator::District)
    .with(lang::VILLAGE, Designator::Village)
    .with(lang::ISLAND, Designator::Island)
    .with(lang::FIRM, Designator::Firm)
    .with(lang::LISTED, Designator::Listed)
    .with(lang::STATE_OWNED, Designator::StateOwned)
    .with(&["("], Designator::Open)
    .with(&[")"], Designator::Close);

/// What a word says about the name next to it. Stored in four bits of a [`Symbol`](super::Symbol).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Designator {
    None = 0,
    Province = 1,
    Regency = 2,
    City = 3,
    District = 4,
    Village = 5,
    Island = 6,
    /// `PT`, `CV`.
    Firm = 7,
    /// `Tbk`, behind the name.
    Listed = 8,
    /// `Persero`, `Perseroda`, behind the name in brackets.
    StateOwned = 9,
    Open = 10,
    Close = 11,
}

impl Designator {
    /// What a folded word says.
    pub(super) fn of(key: &str) -> Designator {
        table::folded_key(key.as_bytes())
            .and_then(|key| TABLE.get(key))
            .unwrap_or(Designator::None)
    }

    pub(super) fn from_number(number: u32) -> Designator {
        match number {
            1 => Designator::Province,
            2 => Designator::Regency,
            3 => Designator::City,
            4 => Designator::District,
            5 => Designator::Village,
            6 => Designator::Island,
            7 => Designator::Firm,
            8 => Designator::Listed,
            9 => Designator::StateOwned,
            10 => Designator::Open,
            11 => Designator::Close,
            _ => Designator::None,
        }
    }

    /// Whether it stands before names.
    pub(super) fn leads(self) -> bool {
        (Designator::Province as u8..=Designator::Firm as u8).contains(&(self as u8))
    }

    /// Whether an entry of this class can stand behind the head.
    pub(super) fn accepts(self, class: Class) -> bool {
        match self {
            Designator::Province => class == Class::Province,
            Designator::Regency => class == Class::Regency,
            Designator::City => matches!(class, Class::City | Class::WorldCity | Class::Town),
            Designator::District => class == Class::District,
            Designator::Village => class == Class::Village,
            Designator::Island => class == Class::Island,
            Designator::Firm => matches!(
                class,
                Class::Company
                    | Class::StateCompany
                    | Class::Bank
                    | Class::Media
                    | Class::Organization
            ),
            Designator::None => true,
            Designator::Listed | Designator::StateOwned | Designator::Open | Designator::Close => {
                false
            }
        }
    }
}

/// What may stand behind a name as part of it: regions behind `Polres`, parties behind `DPP`.
/// The bits are stored with the entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Branches(pub(super) u8);

impl Branches {
    const PROVINCE: u8 = 1;
    const REGENCY: u8 = 2;
    const DISTRICT: u8 = 4;
    const TOWN: u8 = 8;
    const COUNTRY: u8 = 16;
    const BODY: u8 = 32;
    const PARLIAMENT: u8 = 64;
    const WORLD_CITY: u8 = 128;

    /// The set of the letters that [`Listing::branches`](super::Listing::branches) explains.
    pub(super) fn parse(letters: &str) -> Branches {
        let bits = letters.chars().map(|letter| match letter {
            'p' => Branches::PROVINCE,
            'k' => Branches::REGENCY,
            'c' => Branches::DISTRICT,
            't' => Branches::TOWN,
            'n' => Branches::COUNTRY,
            'o' => Branches::BODY,
            'b' => Branches::PARLIAMENT,
            'w' => Branches::WORLD_CITY,
            _ => 0,
        });
        Branches(bits.fold(0, |set, bit| set | bit))
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn and(self, more: Branches) -> Branches {
        Branches(self.0 | more.0)
    }

    pub(super) fn accepts(self, class: Class) -> bool {
        let bit = match class {
            Class::Province => Branches::PROVINCE,
            Class::Regency | Class::City => Branches::REGENCY,
            Class::District => Branches::DISTRICT,
            Class::Town | Class::Area | Class::Island | Class::Mountain => Branches::TOWN,
            Class::Country => Branches::COUNTRY,
            Class::Party
            | Class::MassOrganization
            | Class::Association
            | Class::Ngo
            | Class::University => Branches::BODY,
            Class::Parliament => Branches::PARLIAMENT,
            Class::WorldCity => Branches::WORLD_CITY,
            _ => 0,
        };
        self.0 & bit != 0
    }
}
