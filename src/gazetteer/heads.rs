//! Words beside a name that say what it names: `Kabupaten Bandung`, `PT Astra`, `… Tbk`.

use super::Class;

/// What a word says about the name next to it. Stored in four bits of a [`Symbol`](super::Symbol).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Head {
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

impl Head {
    /// The head of a folded word.
    pub(super) fn of(key: &str) -> Head {
        match key {
            "provinsi" | "prov" | "propinsi" => Head::Province,
            "kabupaten" | "kab" => Head::Regency,
            "kota" | "kotamadya" | "kodya" => Head::City,
            "kecamatan" | "kec" | "distrik" => Head::District,
            "desa" | "kelurahan" | "kel" | "gampong" | "nagari" | "kampung" | "pekon" => {
                Head::Village
            }
            "pulau" => Head::Island,
            "pt" | "cv" | "perum" | "perumda" | "pd" => Head::Firm,
            "tbk" => Head::Listed,
            "persero" | "perseroda" => Head::StateOwned,
            "(" => Head::Open,
            ")" => Head::Close,
            _ => Head::None,
        }
    }

    pub(super) fn from_number(number: u32) -> Head {
        match number {
            1 => Head::Province,
            2 => Head::Regency,
            3 => Head::City,
            4 => Head::District,
            5 => Head::Village,
            6 => Head::Island,
            7 => Head::Firm,
            8 => Head::Listed,
            9 => Head::StateOwned,
            10 => Head::Open,
            11 => Head::Close,
            _ => Head::None,
        }
    }

    /// Whether it stands before names.
    pub(super) fn leads(self) -> bool {
        (Head::Province as u8..=Head::Firm as u8).contains(&(self as u8))
    }

    /// Whether an entry of this class can stand behind the head.
    pub(super) fn accepts(self, class: Class) -> bool {
        match self {
            Head::Province => class == Class::Province,
            Head::Regency => class == Class::Regency,
            Head::City => matches!(class, Class::City | Class::WorldCity | Class::Town),
            Head::District => class == Class::District,
            Head::Village => class == Class::Village,
            Head::Island => class == Class::Island,
            Head::Firm => matches!(
                class,
                Class::Company
                    | Class::StateCompany
                    | Class::Bank
                    | Class::Media
                    | Class::Organization
            ),
            Head::None => true,
            Head::Listed | Head::StateOwned | Head::Open | Head::Close => false,
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
