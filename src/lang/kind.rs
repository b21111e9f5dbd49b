//! The closed list of offices.

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What sort of office someone holds, whatever it is called.
        ///
        /// A vice (`Wakil Menteri`) has the kind of the office it stands in for.
        ///
        /// ```
        /// use entitas::{Analyzer, official::OfficeKind};
        ///
        /// let analyzer = Analyzer::new();
        /// let document = analyzer.analyze("Wakil Gubernur Jawa Tengah Taj Yasin hadir.");
        /// assert_eq!(document.officials().next().map(|official| official.kind()), Some(OfficeKind::Governor));
        /// ```
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum OfficeKind {
            $($(#[$doc])* $name,)*
        }

        named! {
            /// Its name in the output: `minister`, `governor`, `village`.
            OfficeKind, "kind of office",
            $($name = $text,)*
        }
    };
}

kinds! {
    /// President, chancellor, emperor as head of state: `Presiden`, `Kanselir`.
    State = "state",
    /// King, queen, sultan: `Raja Yordania`.
    Monarch = "monarch",
    /// Prime minister: `Perdana Menteri`, `PM`.
    Government = "government",
    /// `Menteri`, `Menko`, `Menhub`.
    Minister = "minister",
    /// Of a province, or of a central bank: `Gubernur`.
    Governor = "governor",
    /// `Bupati`.
    Regent = "regent",
    /// `Wali Kota`.
    Mayor = "mayor",
    /// `Camat`.
    District = "district",
    /// `Lurah`, `Kades`, `Kepala Dusun`.
    Village = "village",
    /// `Sekretaris`, `Sekjen`, `Sekda`.
    Secretary = "secretary",
    /// `Ketua`, `Ketum`, `Pimpinan`.
    Chair = "chair",
    /// Of a parliament, council or committee: `anggota DPR`, `Senator`.
    Member = "member",
    /// Head of an agency, office or unit: `Kepala`, `Kadinkes`.
    Chief = "chief",
    /// `Deputi`.
    Deputy = "deputy",
    /// `Asisten`.
    Assistant = "assistant",
    /// `Direktur`, `Dirjen`, `Dirut`.
    Director = "director",
    /// `CEO`, `Vice President`, `Corporate Secretary`.
    Executive = "executive",
    /// `Komisaris`, `Komisioner`.
    Commissioner = "commissioner",
    /// `Manajer`.
    Manager = "manager",
    /// `Bendahara`.
    Treasurer = "treasurer",
    /// `Koordinator`.
    Coordinator = "coordinator",
    /// `Rektor`.
    Rector = "rector",
    /// `Dekan`.
    Dean = "dean",
    /// `Hakim Agung`.
    Judge = "judge",
    /// `Jaksa Agung`, `Kajati`.
    Prosecutor = "prosecutor",
    /// Commander in the police: `Kapolri`, `Kapolda`, `Kasat`.
    Police = "police",
    /// Commander in the army, navy or air force: `Panglima`, `Kasad`, `Dandim`.
    Commander = "commander",
    /// `Inspektur`.
    Inspector = "inspector",
    /// `Duta Besar`, `Konjen`.
    Diplomat = "diplomat",
    /// `Utusan`, `Kuasa Usaha`.
    Envoy = "envoy",
    /// `Juru Bicara`, `Humas`.
    Spokesperson = "spokesperson",
    /// `Staf Khusus`, `Penasihat`.
    Adviser = "adviser",
    /// `Pemimpin Redaksi`.
    Editor = "editor",
    /// `Paus`, `Uskup`, `Imam Besar`.
    Clergy = "clergy",
}

impl OfficeKind {
    /// Whether there is one in every region, so that a list of names may follow it.
    pub(crate) fn is_regional(self) -> bool {
        use OfficeKind::*;
        matches!(
            self,
            Minister | Governor | Regent | Mayor | District | Village
        )
    }

    /// Whether a portfolio follows the head (`Menteri Perdagangan`) rather than the body itself.
    pub(crate) fn has_portfolio(self) -> bool {
        use OfficeKind::*;
        matches!(
            self,
            Minister
                | Chief
                | Deputy
                | Assistant
                | Director
                | Executive
                | Manager
                | Coordinator
                | Inspector
                | Commander
                | Judge
                | Adviser
                | Envoy
        )
    }
}
