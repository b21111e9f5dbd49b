//! What kind of thing a listed name names.

use crate::Label;

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $number:literal, $label:ident, $text:literal;)+) => {
        /// What kind of thing an [`Entry`](super::Entry) is, finer than its [`Label`].
        ///
        /// The numbers are stable: models and stored lists refer to them.
        ///
        /// ```
        /// use entitas::gazetteer::Class;
        ///
        /// assert_eq!("world_city".parse::<Class>()?, Class::WorldCity);
        /// assert!("planet".parse::<Class>().unwrap_err().is_name());
        /// # Ok::<(), entitas::Error>(())
        /// ```
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Class {
            $($(#[$doc])* $name = $number,)+
        }

        named! {
            /// The name used in lists: `province`, `world_city`, `state_company` …
            Class, "class",
            $($name = $text,)+
        }

        impl Class {
            /// The label that entries of this class carry unless their list says otherwise.
            pub const fn label(self) -> Label {
                match self {
                    $(Class::$name => Label::$label,)+
                }
            }

            pub(super) const fn from_number(number: u8) -> Option<Class> {
                match number {
                    $($number => Some(Class::$name),)+
                    _ => None,
                }
            }
        }
    };
}

classes! {
    /// A person known by a short name or alias.
    Person = 1, Person, "person";

    /// One of the 38 provinces.
    Province = 10, Place, "province";
    /// A kabupaten.
    Regency = 11, Place, "regency";
    /// A kota.
    City = 12, Place, "city";
    /// A kecamatan or distrik.
    District = 13, Place, "district";
    /// A desa, kelurahan, gampong, nagari.
    Village = 14, Place, "village";
    /// An island or group of islands.
    Island = 15, Place, "island";
    /// A country or territory with an ISO 3166 code.
    Country = 16, Place, "country";
    /// A continent or part of the world (UN M49).
    WorldRegion = 17, Place, "world_region";
    /// A city outside Indonesia.
    WorldCity = 18, Place, "world_city";
    /// An Indonesian town that is no kota, such as the seat of a kabupaten.
    Town = 19, Place, "town";
    /// A state, province or region of another country.
    ForeignRegion = 20, Place, "foreign_region";
    /// A region without a government of its own, or one of the past.
    Area = 21, Place, "area";
    /// An ocean, sea, strait, bay, river or lake.
    Water = 22, Place, "water";
    /// A mountain, range, cape or valley.
    Mountain = 23, Place, "mountain";
    /// An airport, seaport, railway station or bus terminal.
    Terminal = 24, Place, "terminal";
    /// A street, toll road, bridge or square.
    Street = 25, Place, "street";
    /// A stadium, circuit or hall of sports.
    Stadium = 26, Place, "stadium";
    /// A palace, tower, prayer house, museum, mall or other building.
    Building = 27, Place, "building";
    /// A temple, park, beach, forest or other site.
    Site = 28, Place, "site";

    /// A ministry, of any cabinet.
    Ministry = 40, Organization, "ministry";
    /// An agency that is no ministry (LPNK), a directorate-general, a national service.
    Agency = 41, Organization, "agency";
    /// A commission or council with tasks of its own.
    Commission = 42, Organization, "commission";
    /// A court or prosecution office.
    Court = 43, Organization, "court";
    /// The police and its units.
    Police = 44, Organization, "police";
    /// The armed forces and their units.
    Military = 45, Organization, "military";
    /// A parliament and its organs.
    Parliament = 46, Organization, "parliament";
    /// Any other organ of the state.
    StateBody = 47, Organization, "state_body";
    /// The government, an office or a service of a region.
    LocalGovernment = 48, Organization, "local_government";
    /// A political party or alliance of parties.
    Party = 49, Organization, "party";
    /// An organisation of states.
    International = 50, Organization, "international";
    /// A government body of another country.
    ForeignBody = 51, Organization, "foreign_body";
    /// A mass or religious organisation.
    MassOrganization = 52, Organization, "mass_organization";
    /// A non-governmental organisation or foundation.
    Ngo = 53, Organization, "ngo";
    /// A trade, professional or students' association or union.
    Association = 54, Organization, "association";
    /// A newspaper, broadcaster, news site, agency or publisher.
    Media = 55, Organization, "media";
    /// A university, institute, academy or college.
    University = 56, Organization, "university";
    /// A school or pesantren.
    School = 57, Organization, "school";
    /// A hospital.
    Hospital = 58, Organization, "hospital";
    /// A bank.
    Bank = 59, Organization, "bank";
    /// A company owned by the state or a region.
    StateCompany = 60, Organization, "state_company";
    /// Any other company.
    Company = 61, Organization, "company";
    /// A sports club or national team.
    Club = 62, Organization, "club";
    /// A sports federation or league.
    Federation = 63, Organization, "federation";
    /// A research institute, pollster or observatory.
    Research = 64, Organization, "research";
    /// An armed or forbidden group.
    Militant = 65, Organization, "militant";
    /// A music group, theatre or other ensemble.
    Ensemble = 66, Organization, "ensemble";
    /// An organisation of a user's own list.
    Organization = 67, Organization, "organization";

    /// A place of a user's own list.
    Place = 70, Place, "place";
    /// A law or regulation with its name.
    Law = 80, Law, "law";
    /// A tournament, summit, disaster, feast or other event with its name.
    Event = 81, Event, "event";
    /// Something else, of a user's own list.
    Other = 90, Misc, "other";
}

impl Class {
    /// The class of an entry of which only the label is known.
    pub(super) const fn of_label(label: Label) -> Class {
        match label {
            Label::Person => Class::Person,
            Label::Organization => Class::Organization,
            Label::Place => Class::Place,
            Label::Law => Class::Law,
            Label::Event => Class::Event,
            Label::Misc | Label::Custom(_) => Class::Other,
        }
    }

    /// The level of a region of Indonesia in the code of the interior ministry: 1 province,
    /// 2 regency or city, 3 district, 4 village.
    pub const fn level(self) -> Option<u8> {
        match self {
            Class::Province => Some(1),
            Class::Regency | Class::City => Some(2),
            Class::District => Some(3),
            Class::Village => Some(4),
            _ => None,
        }
    }
}
