//! Lists of words, each sorted.
//!
//! Written by `cargo run --release --example build_lang` from `lang/list/`: edit that.

/// `lang/list/abbreviations.txt`.
pub(crate) mod abbreviations {
    /// Whatever follows (`dll.`).
    #[rustfmt::skip]
    pub(crate) const ALWAYS: &[&str] = &[
     "alm", "almh", "als", "bhd", "cf", "dkk", "dll", "dsb", "dst", "dto", "feat", "gmbh", "hc", 
     "hlm", "inc", "llc", "ltd", "md", "phd", "plc", "pte", "purn", "sbb", "tbk", "tsb", "ttd", 
     "vs", "ybs", "yml", "yth",
    ];

    /// The same, and ends a sentence before any capital (`beras, gula, dll. Semua`).
    #[rustfmt::skip]
    pub(crate) const SET_PHRASE: &[&str] = &[
     "dkk", "dll", "dsb", "dst",
    ];

    /// Whatever follows, written small (`jo. Pasal 3`, against `Jo`).
    #[rustfmt::skip]
    pub(crate) const SMALL: &[&str] = &[
     "cq", "cs", "jis", "jo", "qq",
    ];

    /// Before the name it introduces, in any case (`Drs. Ahmad`, `jl. sudirman`).
    #[rustfmt::skip]
    pub(crate) const BEFORE_NAME: &[&str] = &[
     "abd", "achm", "aipda", "aiptu", "apt", "bdn", "bp", "bpk", "brigjen", "brigpol", "bripda", 
     "bripka", "briptu", "bros", "corp", "cv", "dirjen", "ditjen", "dkh", "dra", "drg", "drh", 
     "drs", "dsn", "fak", "gd", "gdg", "gg", "gub", "hj", "hjh", "inf", "ipda", "iptu", "ir", 
     "irjen", "jl", "jln", "jr", "kab", "kav", "kec", "kel", "kh", "kodya", "kombes", "komjen", 
     "kompl", "kompol", "kopda", "kopka", "koptu", "kp", "kpl", "laksda", "laksma", "letda", 
     "letjen", "letkol", "lettu", "marsda", "marsma", "mayjen", "mhd", "moch", "moh", "mohd", "mr", 
     "mrs", "muh", "muhd", "nn", "ny", "pdt", "pelda", "peltu", "pj", "pjs", "plh", "plt", "pnt", 
     "pol", "praka", "pratu", "pres", "prof", "prop", "prov", "psr", "pt", "qs", "rr", "sdn", "sdr", 
     "sdri", "sekjen", "sekr", "serda", "serka", "serma", "sertu", "tgh", "tgk", "tn", "univ", 
     "ust", "wabup", "wagub", "wapres", "wkl", "yay",
    ];

    /// Before a capital only, and capitalised itself: it is also a plain word or syllable (`Kol. Ahmad`).
    #[rustfmt::skip]
    pub(crate) const BEFORE_CAPITAL: &[&str] = &[
     "ag", "al", "bag", "co", "dk", "dr", "ds", "fa", "fr", "ft", "gen", "hb", "hm", "hr", "hub", 
     "jend", "ka", "kapt", "kol", "komp", "mgr", "ms", "ph", "rd", "rev", "rm", "rs", "sgt", "sp", 
     "sr", "st", "tb", "ud",
    ];

    /// The same, but in capitals only before capitals: an acronym else (`Kb. Jeruk`, `alat KB. Program`).
    #[rustfmt::skip]
    pub(crate) const BEFORE_ALIKE: &[&str] = &[
     "adm", "bdk", "bend", "bid", "bup", "dep", "dir", "dt", "ev", "gn", "inst", "jur", "kb", "kej", 
     "kem", "kep", "ket", "lab", "lih", "men", "ns", "pd", "perum", "rek", "sek", "sta", "sto", 
     "subbag", "tg", "tj", "tk", "wk",
    ];

    /// Before a number, Roman ones too (`No. 5`, `Rp. 500`, `Gol. III`).
    #[rustfmt::skip]
    pub(crate) const BEFORE_DIGIT: &[&str] = &[
     "ags", "agt", "agust", "apr", "ay", "bab", "bln", "brs", "cet", "des", "ed", "eks", "ext", 
     "faks", "fax", "feb", "fig", "gbr", "gol", "hal", "hp", "jan", "jil", "jld", "jml", "jul", 
     "jum", "jun", "kam", "kl", "kls", "km", "lamp", "lt", "maks", "mrt", "nmr", "no", "nop", "nov", 
     "nr", "okt", "peb", "pk", "pkl", "pp", "ps", "psl", "rab", "rp", "rt", "rw", "sab", "sel", 
     "sen", "sep", "sept", "tab", "tel", "telp", "tgl", "th", "thn", "tlp", "uk", "ver", "vol", "wa",
    ];

    /// A noun whose items are single letters: the letter behind it is no initial (`vitamin C.`).
    #[rustfmt::skip]
    pub(crate) const SERIES: &[&str] = &[
     "ayat", "blok", "butir", "gedung", "golongan", "grade", "grup", "hepatitis", "hotel", "huruf", 
     "influenza", "kategori", "kelas", "kelompok", "lantai", "poin", "rencana", "seri", "serie", 
     "tim", "tipe", "vitamin",
    ];
}

/// `lang/list/acronyms.txt`.
pub(crate) mod acronyms {
    /// Names no body.
    #[rustfmt::skip]
    pub(crate) const COMMON: &[&str] = &[
     "ABG", "ABK", "ABT", "AIDS", "AMDAL", "APBD", "APBDES", "APBN", "APBNP", "ASI", "ASN", "ATM", 
     "BBG", "BBM", "BBN", "BLT", "BOS", "BPHTB", "BPKB", "BSU", "BTS", "CASN", "CCTV", "CPNS", 
     "CPO", "CSR", "DAK", "DAU", "DBD", "DBH", "DIPA", "DNA", "DPO", "DPT", "EBT", "GPS", "HAM", 
     "HET", "HGB", "HGU", "HIV", "HPP", "IHSG", "IMB", "IPA", "IPM", "IPS", "ISPA", "ISPU", "JHT", 
     "JKN", "JKP", "KBM", "KDRT", "KIP", "KIS", "KITAS", "KJP", "KK", "KKN", "KLB", "KPR", "KTP", 
     "KUHAP", "KUHP", "KUR", "LHKPN", "LNG", "LPG", "MBG", "MMI", "MOU", "NIK", "NJOP", "NKRI", 
     "NPWP", "ODGJ", "ODP", "OTT", "PAD", "PCR", "PDB", "PDP", "PDRB", "PERDA", "PERPPU", "PHK", 
     "PILKADA", "PILPRES", "PKH", "PKL", "PLTA", "PLTB", "PLTG", "PLTGU", "PLTN", "PLTP", "PLTS", 
     "PLTU", "PMK", "PNBP", "PNS", "PPDB", "PPKM", "PPN", "PPNBM", "PPPK", "PSBB", "PSK", "PSO", 
     "PSU", "PTSL", "RAPBD", "RAPBN", "RDP", "RKUHP", "RPJMD", "RPJMN", "RT", "RTH", "RTRW", "RUPS", 
     "RUPSLB", "RUU", "RW", "SBN", "SDA", "SDGS", "SDM", "SIM", "SKB", "SKCK", "SNI", "SOP", "SP3", 
     "SPBU", "SPDP", "SPKLU", "SPMB", "SPT", "STNK", "SUN", "SUTET", "TBC", "TBS", "THR", "TKA", 
     "TKDN", "TKI", "TKP", "TKW", "TPA", "TPPO", "TPPU", "TPS", "UAN", "UKM", "UMK", "UMKM", "UMP", 
     "UMR", "UN", "UNBK", "USG", "UU", "WNA", "WNI",
    ];

    /// Names a listed body and more often something else (`BCG`, a vaccine): has an entry only where the text spells it.
    #[rustfmt::skip]
    pub(crate) const AMBIGUOUS: &[&str] = &[
     "ABI", "ACC", "ACT", "ADI", "AGI", "AIP", "AKI", "AKP", "AMAN", "ANC", "AP", "API", "APJI", 
     "APPI", "AU", "BCG", "BHP", "BKP", "BLU", "BMD", "BMI", "BPD", "BPI", "BSD", "BSM", "BSP", 
     "BUMN", "BUN", "CAS", "CBF", "CBS", "CEP", "CORE", "CPI", "CPP", "DJPK", "DMI", "DPA", "DPN", 
     "DPS", "EPA", "ESA", "FFI", "FIB", "FIF", "FK", "FSA", "FT", "GIZ", "HIN", "HKI", "HPN", "HTC", 
     "HTS", "IAI", "IBC", "IBF", "IBI", "ICE", "IDEA", "IKI", "IKM", "IMI", "IMO", "IOC", "IPC", 
     "IPU", "IRA", "ISSI", "JAI", "JAT", "KAN", "KCI", "KEN", "KIA", "KIM", "KIPP", "KKA", "KKI", 
     "KLM", "KMP", "KPA", "KPB", "KPI", "KSP", "KTB", "LKPP", "LP", "LPI", "LPP", "MAS", "MDI", 
     "MEE", "MPP", "MRP", "MSG", "NHL", "NIH", "NNT", "OSS", "PA", "PAC", "PAP", "PCA", "PFA", 
     "PFI", "PGI", "PHI", "PIF", "PII", "PIM", "PIP", "PIS", "PITI", "PJB", "PKN", "PKP", "PKR", 
     "PLA", "PMI", "PNRI", "PPA", "PPD", "PPDI", "PPDK", "PPI", "PPM", "PPNS", "PSBI", "PSN", "PTA", 
     "PTI", "PTT", "PWM", "QIA", "RAN", "RMS", "RSJ", "RSPI", "SAP", "SBS", "SCU", "SHS", "SIB", 
     "SID", "SIS", "SMI", "SPA", "SPI", "SPN", "SPS", "SRI", "TKD", "TKR", "TMP", "TPG", "TPI", 
     "TPR", "UBB", "UHT", "ULM", "UMB", "UPM", "VOA",
    ];
}

/// `lang/list/affixes.txt`.
pub(crate) mod affixes {
    /// Begins a noun for what is done, which ends in -an (`Penyelesaian`).
    #[rustfmt::skip]
    pub(crate) const ACTION: &[&str] = &[
     "Pe",
    ];

    /// Begins a noun for a quality or state, which ends in -an (`Keistimewaan`).
    #[rustfmt::skip]
    pub(crate) const QUALITY: &[&str] = &[
     "Ke",
    ];

    /// Begins the contracted name of a ministry (`Kemenkeu`).
    #[rustfmt::skip]
    pub(crate) const MINISTRY: &[&str] = &[
     "Kemen", "Kemlu",
    ];

    /// The same, of one that is listed (`Depdagri`).
    #[rustfmt::skip]
    pub(crate) const DEPARTMENT: &[&str] = &[
     "Dep",
    ];

    /// Ends an English noun for a portfolio (`Marketing`, `Promotion`).
    #[rustfmt::skip]
    pub(crate) const ENGLISH_NOUN: &[&str] = &[
     "ing", "ion", "ment",
    ];

    /// Ends an English name or noun before what is its own (`Winter's Bone`).
    #[rustfmt::skip]
    pub(crate) const POSSESSIVE: &[&str] = &[
     "'s",
    ];

    /// Ends a body before `Jenderal`, which is no rank there (`Direktorat`).
    #[rustfmt::skip]
    pub(crate) const DIRECTORATE: &[&str] = &[
     "ariat", "orat",
    ];

    /// Begins a verb (`mengatakan`).
    #[rustfmt::skip]
    pub(crate) const VERB: &[&str] = &[
     "ber", "di", "me", "ter",
    ];

    /// Begins a word in small letters that ends an office, most of them verbs.
    #[rustfmt::skip]
    pub(crate) const VERB_OF_TEXT: &[&str] = &[
     "ber", "di", "kau", "ku", "me", "mel", "mem", "men", "meng", "mer", "mew", "ter",
    ];

    /// Begins a noun that begins like one of these.
    #[rustfmt::skip]
    pub(crate) const NO_VERB: &[&str] = &[
     "beras", "berita", "diaspora", "digital", "diplo", "disabil", "disiplin", "kuliah", "kuliner", 
     "kultur", "kurikulum", "media", "medis", "mekan", "menara", "mental", "merah", "merek", 
     "metro", "terapi", "teritori", "terminal", "ternak", "teror",
    ];

    /// Begins the name of a ministry that is contracted in a new way (`Kemenparekraf`).
    #[rustfmt::skip]
    pub(crate) const MINISTRY_COINED: &[&str] = &[
     "Kemd", "Kemen", "Kemh", "Kemk", "Keml", "Kemn", "Kemr", "Kems",
    ];

    /// Begins the head of a unit whose name is contracted on the spot (`Kapuskom`), in any case.
    #[rustfmt::skip]
    pub(crate) const HEAD_COINED: &[&str] = &[
     "kabag", "kabid", "kadis", "kadiv", "kainduk", "kapus", "kasat", "kasub", "kasudin",
    ];

    /// Begins the form of a verb, which no number counts (`membeli`).
    #[rustfmt::skip]
    pub(crate) const UNCOUNTED: &[&str] = &[
     "ber", "di", "mel", "mem", "men", "mer", "mew", "mey", "ter",
    ];

    /// Begins one of a headline (`Menskors`).
    #[rustfmt::skip]
    pub(crate) const HEADLINE_VERB: &[&str] = &[
     "Ber", "Mem", "Men", "Ter",
    ];

    /// Begins a name with a capital inside (`McCormack`).
    #[rustfmt::skip]
    pub(crate) const FOREIGN_NAME: &[&str] = &[
     "De", "Di", "Fitz", "La", "Le", "Mac", "Mc", "Van",
    ];
}

/// `lang/list/beside_numbers.txt`.
pub(crate) mod beside_numbers {
    /// A numeral completes it to a name (`Kepulauan Seribu`).
    #[rustfmt::skip]
    pub(crate) const NAMED_WITH: &[&str] = &[
     "brigadir", "inspektur", "kepulauan", "kopral", "letnan", "masjid", "mesjid", "nusa", 
     "prajurit", "pulau", "sersan",
    ];

    /// `keduanya` behind it is the owner's second (`kunjungan keduanya`).
    #[rustfmt::skip]
    pub(crate) const OWN: &[&str] = &[
     "cedera", "emas", "hat-trick", "hatrik", "hattrick", "jabatan", "kunjungan", "lawatan", 
     "medali", "perak", "perunggu", "pidato", "point", "slam", "solo", "studio",
    ];

    /// `setengah` before it is no half (`setengah jadi`).
    #[rustfmt::skip]
    pub(crate) const HALF_WAY: &[&str] = &[
     "baya", "berbisik", "bercanda", "berlari", "berteriak", "buta", "gila", "hati", "jadi", 
     "kompetisi", "mabuk", "matang", "mati", "memaksa", "percaya", "sadar", "tak", "telanjang", 
     "terbuka", "tertidur", "tertutup", "tiang", "tidak", "tuli",
    ];

    /// Follows the number in the name of a model (`Note 10 Pro`).
    #[rustfmt::skip]
    pub(crate) const MODEL: &[&str] = &[
     "5g", "lite", "max", "mini", "neo", "plus", "pro", "series", "ultra",
    ];

    /// A number with a point or comma labels it (`KM 7,5`).
    #[rustfmt::skip]
    pub(crate) const POINTED: &[&str] = &[
     "android", "bagan", "boks", "gambar", "grafik", "ios", "km", "tabel", "windows",
    ];

    /// Makes `jam` before it a thing (`2 jam tangan`).
    #[rustfmt::skip]
    pub(crate) const CLOCK: &[&str] = &[
     "beker", "dinding", "pasir", "tangan", "weker",
    ];

    /// A prefix or an illness, no craft before its model (`Covid-19`).
    #[rustfmt::skip]
    pub(crate) const NO_CRAFT: &[&str] = &[
     "Anti", "Covid", "Gen", "Kep", "Non", "Omega", "Pasca", "Pra", "Se", "Sub", "Tier", "Top",
    ];

    /// Rough before `sedikit`, `banyak`.
    #[rustfmt::skip]
    pub(crate) const RATHER: &[&str] = &[
     "paling",
    ];

    /// Rough behind `lebih`.
    #[rustfmt::skip]
    pub(crate) const THAN: &[&str] = &[
     "dari",
    ];

    /// `sampai dengan`, in small letters, and what adverts put for it.
    #[rustfmt::skip]
    pub(crate) const SHORT_UNTIL: &[&str] = &[
     "sd", "~",
    ];

    /// The rest of `s/d`.
    #[rustfmt::skip]
    pub(crate) const UNTIL_REST: &[&str] = &[
     "d",
    ];

    /// The second word of `sampai dengan`.
    #[rustfmt::skip]
    pub(crate) const UP_TO: &[&str] = &[
     "dengan",
    ];

    /// How large the first ones are (`10 besar`).
    #[rustfmt::skip]
    pub(crate) const BIG: &[&str] = &[
     "besar",
    ];

    /// How often.
    #[rustfmt::skip]
    pub(crate) const TIMES: &[&str] = &[
     "kali",
    ];

    /// How often.
    #[rustfmt::skip]
    pub(crate) const TIMES_OVER: &[&str] = &[
     "kalinya",
    ];

    /// A school of the state, before its number.
    #[rustfmt::skip]
    pub(crate) const STATE: &[&str] = &[
     "negeri", "negri",
    ];

    /// A name that begins small and has versions.
    #[rustfmt::skip]
    pub(crate) const OWN_CAMEL: &[&str] = &[
     "iOS",
    ];

    /// Ends a noun made of another.
    #[rustfmt::skip]
    pub(crate) const NOUN_END: &[&str] = &[
     "asi", "isme", "itas",
    ];

    /// Ends one that a prefix begins.
    #[rustfmt::skip]
    pub(crate) const NOUN_SUFFIX: &[&str] = &[
     "an",
    ];

    /// Begins one.
    #[rustfmt::skip]
    pub(crate) const NOUN_PREFIX: &[&str] = &[
     "Ke", "Pe",
    ];

    /// Begins a verb.
    #[rustfmt::skip]
    pub(crate) const VERB_PREFIX: &[&str] = &[
     "Ber", "Mem", "Meng", "Menin",
    ];

    /// The clitic.
    #[rustfmt::skip]
    pub(crate) const HIS: &[&str] = &[
     "nya",
    ];

    /// Ends a verb or an interjection.
    #[rustfmt::skip]
    pub(crate) const VERB_END: &[&str] = &[
     "kah", "kan", "lah",
    ];

    /// Begins what belongs to the noun before it.
    #[rustfmt::skip]
    pub(crate) const ADJECTIVE: &[&str] = &[
     "ber", "di", "ter",
    ];

    /// Only looks so.
    #[rustfmt::skip]
    pub(crate) const NO_ADJECTIVE: &[&str] = &[
     "bersama", "terhadap",
    ];

    /// `pertama` behind it names the school.
    #[rustfmt::skip]
    pub(crate) const MIDDLE_SCHOOL: &[&str] = &[
     "menengah",
    ];

    /// Behind `sekolah` it makes a kind of school, which no number counts (`kelas empat sekolah dasar`).
    #[rustfmt::skip]
    pub(crate) const SCHOOL_LEVEL: &[&str] = &[
     "dasar", "menengah",
    ];

    /// `sekolah`.
    #[rustfmt::skip]
    pub(crate) const SCHOOLING: &[&str] = &[
     "sekolah",
    ];

    /// `satu demi satu`.
    #[rustfmt::skip]
    pub(crate) const BY: &[&str] = &[
     "demi",
    ];

    /// A telephone, and with talk of engines horsepower.
    #[rustfmt::skip]
    pub(crate) const HANDSET: &[&str] = &[
     "hp",
    ];

    /// Talk of engines.
    #[rustfmt::skip]
    pub(crate) const ENGINE: &[&str] = &[
     "ac", "berdaya", "bertenaga", "daya", "diesel", "horsepower", "kompresor", "mesin", "motor", 
     "pompa", "tenaga", "turbin",
    ];

    /// A letter names it (`generasi X`).
    #[rustfmt::skip]
    pub(crate) const COHORT: &[&str] = &[
     "gen", "generasi",
    ];

    /// Measured in whole ones: three digits behind a comma are thousands (`7,450 MB/s`).
    #[rustfmt::skip]
    pub(crate) const IN_WHOLE: &[&str] = &[
     "dpi", "kb", "mah", "mb", "mhz", "rpm", "watt",
    ];

    /// The currency with the first digit of its sum, as a scan misreads it (`Rpl.180`).
    #[rustfmt::skip]
    pub(crate) const TORN_CURRENCY: &[&str] = &[
     "rpl", "rpl.",
    ];

    /// Makes a stage of a quarter.
    #[rustfmt::skip]
    pub(crate) const FINAL: &[&str] = &[
     "final",
    ];

    /// One, in `satu per satu`.
    #[rustfmt::skip]
    pub(crate) const ONE: &[&str] = &[
     "satu",
    ];

    /// `per satu` as one word.
    #[rustfmt::skip]
    pub(crate) const ONE_BY_ONE: &[&str] = &[
     "persatu",
    ];

    /// `satu-satunya`.
    #[rustfmt::skip]
    pub(crate) const ONLY: &[&str] = &[
     "satunya",
    ];

    /// `satu sama lain`.
    #[rustfmt::skip]
    pub(crate) const SAME: &[&str] = &[
     "sama",
    ];

    /// `satu sama lain`.
    #[rustfmt::skip]
    pub(crate) const OTHER: &[&str] = &[
     "lain",
    ];

    /// `kaki lima`.
    #[rustfmt::skip]
    pub(crate) const FOOT: &[&str] = &[
     "kaki",
    ];

    /// `Pasar Minggu`.
    #[rustfmt::skip]
    pub(crate) const MARKET: &[&str] = &[
     "pasar",
    ];

    /// A relative word.
    #[rustfmt::skip]
    pub(crate) const THAT: &[&str] = &[
     "yang",
    ];

    /// How strongly an earthquake is felt.
    #[rustfmt::skip]
    pub(crate) const INTENSITY: &[&str] = &[
     "mmi",
    ];

    /// What is told, no count.
    #[rustfmt::skip]
    pub(crate) const MATTER: &[&str] = &[
     "hal", "hal.",
    ];

    /// Behind digits it makes no model (`5G`).
    #[rustfmt::skip]
    pub(crate) const NOT_MODEL: &[&str] = &[
     "B", "D", "FA", "G", "K", "T", "nd", "rd", "st", "th",
    ];

    /// `empty` and `dot` as often as a number.
    #[rustfmt::skip]
    pub(crate) const EMPTY: &[&str] = &[
     "kosong", "titik",
    ];

    /// A pair is a range on it.
    #[rustfmt::skip]
    pub(crate) const SCALE: &[&str] = &[
     "skala",
    ];

    /// `KM` before it is a bathroom.
    #[rustfmt::skip]
    pub(crate) const ROOM: &[&str] = &[
     "mandi", "tidur",
    ];

    /// Bedrooms, cut short (`3KT`).
    #[rustfmt::skip]
    pub(crate) const BEDROOMS: &[&str] = &[
     "KT", "kt",
    ];

    /// Bathrooms behind bedrooms.
    #[rustfmt::skip]
    pub(crate) const KM: &[&str] = &[
     "km",
    ];

    /// Joins.
    #[rustfmt::skip]
    pub(crate) const AND_ALSO: &[&str] = &[
     "dan",
    ];

    /// Of a lens (`f/2.8`).
    #[rustfmt::skip]
    pub(crate) const APERTURE: &[&str] = &[
     "f",
    ];

    /// An illness with its year.
    #[rustfmt::skip]
    pub(crate) const ILLNESS: &[&str] = &[
     "covid",
    ];

    /// How high a price stands.
    #[rustfmt::skip]
    pub(crate) const LEVEL: &[&str] = &[
     "level", "posisi",
    ];

    /// Makes a rank of it.
    #[rustfmt::skip]
    pub(crate) const WORLD: &[&str] = &[
     "dunia",
    ];

    /// A decree of several, whose number counts them (`SKB 3 Menteri`).
    #[rustfmt::skip]
    pub(crate) const JOINT: &[&str] = &[
     "skb",
    ];

    /// Talk of earthquakes.
    #[rustfmt::skip]
    pub(crate) const QUAKE: &[&str] = &[
     "gempa", "gempabumi", "magnitude", "magnitudo",
    ];

    /// What a word for an earthquake goes on with before its strength.
    #[rustfmt::skip]
    pub(crate) const SHAKING: &[&str] = &[
     "berkekuatan", "bermagnitudo", "bumi", "kekuatan", "susulan", "tektonik", "vulkanik",
    ];

    /// A floor, or the area of a plot.
    #[rustfmt::skip]
    pub(crate) const FLOOR: &[&str] = &[
     "lt", "lt.",
    ];

    /// A product whose name is none in small letters either.
    #[rustfmt::skip]
    pub(crate) const SMALL_LABEL: &[&str] = &[
     "geforce", "ipad", "iphone", "macbook", "win",
    ];

    /// An item of a text, by its number.
    #[rustfmt::skip]
    pub(crate) const CLAUSE: &[&str] = &[
     "butir", "isu", "output", "poin", "versi",
    ];

    /// The band of a radio station behind its frequency.
    #[rustfmt::skip]
    pub(crate) const FREQUENCY: &[&str] = &[
     "fm",
    ];

    /// How strong an earthquake is, in its own letters.
    #[rustfmt::skip]
    pub(crate) const MAGNITUDE: &[&str] = &[
     "ML", "MLv", "Mb", "Mw", "mb",
    ];
}

/// `lang/list/clitics.txt`.
pub(crate) mod clitics {
    /// Verbs and nouns in -l with the particle (`ambillah`), where others in -allah, -illah are names (`Abdillah`).
    #[rustfmt::skip]
    pub(crate) const LAH_AFTER_L: &[&str] = &[
     "ambillah", "awallah", "betullah", "gagallah", "kenallah", "modallah", "muncullah", 
     "panggillah", "soallah", "tampillah", "tertinggallah", "timbullah", "tinggallah",
    ];

    /// Ends in -lah by itself (`masalah`).
    #[rustfmt::skip]
    pub(crate) const LAH_ROOT: &[&str] = &[
     "adalah", "alah", "aqilah", "belah", "bilah", "blah", "celah", "fadhilah", "fadilah", "falah", 
     "galah", "halah", "helah", "ialah", "ilah", "istilah", "jamilah", "jelah", "jumlah", "kabilah", 
     "kafilah", "kalah", "kamilah", "kaulah", "lelah", "majalah", "makalah", "malah", "masalah", 
     "milah", "nabilah", "olah", "palah", "pilah", "risalah", "salah", "salalah", "sebelah", 
     "sekolah", "silah", "silsilah", "telah", "thoriqoh", "tulah", "ulah", "walah", "wasilah", 
     "yalah",
    ];

    /// Ends in -kah by itself (`langkah`).
    #[rustfmt::skip]
    pub(crate) const KAH_ROOT: &[&str] = &[
     "akah", "alangkah", "angkah", "barakah", "barokah", "batakah", "berkah", "bongkah", "cekah", 
     "kah", "langkah", "makkah", "mekah", "mekkah", "melaikah", "mukah", "nafkah", "nakah", 
     "naskah", "nikah", "paskah", "pekah", "rakah", "rekah", "sedekah", "serakah", "singkah", 
     "syirkah", "tingkah", "ungkah",
    ];

    /// Ends in -pun by itself, or is written together with it (`meskipun`).
    #[rustfmt::skip]
    pub(crate) const PUN_ROOT: &[&str] = &[
     "adapun", "ampun", "andaipun", "bagaimanapun", "biarpun", "himpun", "jepun", "kalaupun", 
     "kendatipun", "maupun", "meskipun", "pun", "rampun", "rumpun", "sungguhpun", "tampun", 
     "walapun", "walaupun",
    ];

    /// Ends in -nya by itself (`hanya`).
    #[rustfmt::skip]
    pub(crate) const NYA_ROOT: &[&str] = &[
     "anya", "bunya", "hanya", "kenya", "nanya", "nyonya", "punya", "sonya", "tanya", "vanya",
    ];

    /// A set adverb in -nya (`akhirnya`).
    #[rustfmt::skip]
    pub(crate) const NYA_ADVERB: &[&str] = &[
     "adakalanya", "adanya", "agaknya", "akhirnya", "bahwasanya", "berikutnya", "biasanya", 
     "diantaranya", "hendaknya", "kayaknya", "khususnya", "kiranya", "lainnya", "makanya", 
     "mestinya", "misalnya", "nampaknya", "pastinya", "rupanya", "seadanya", "seandainya", 
     "sebaiknya", "sebaliknya", "sebelumnya", "sebenarnya", "sebetulnya", "secepatnya", 
     "secukupnya", "sedianya", "sedikitnya", "segalanya", "seharusnya", "sejatinya", "sejujurnya", 
     "sekiranya", "sekurangnya", "selamanya", "selanjutnya", "selayaknya", "selebihnya", 
     "selengkapnya", "semestinya", "sepantasnya", "sepatutnya", "sepenuhnya", "sepertinya", 
     "sesungguhnya", "seterusnya", "setidaknya", "seutuhnya", "sewajarnya", "seyogianya", 
     "seyogyanya", "tampaknya", "tentunya", "umumnya",
    ];

    /// Ends in -ku by itself (`buku`).
    #[rustfmt::skip]
    pub(crate) const KU_ROOT: &[&str] = &[
     "aku", "baku", "bangku", "beku", "boku", "buku", "cangku", "daku", "duku", "goku", "haiku", 
     "iku", "jangku", "jengku", "kaku", "kuku", "laku", "liku", "maku", "maluku", "miku", "ngaku", 
     "oku", "paku", "pangku", "pemangku", "perilaku", "prilaku", "puku", "rangku", "saku", "sangku", 
     "selaku", "siku", "sudoku", "suku", "taku", "tengku", "teuku", "tungku", "unjuku",
    ];

    /// Ends in -mu by itself (`tamu`).
    #[rustfmt::skip]
    pub(crate) const MU_ROOT: &[&str] = &[
     "bumu", "gemu", "ilmu", "jamu", "jemu", "kamu", "ketemu", "lumu", "mumu", "namu", "nemu", 
     "nyamu", "ramu", "semu", "setemu", "smu", "tamu", "temu", "ummu",
    ];

    /// Ku- and kau- lean on it, alone or with -kan or -i (`kulihat`).
    #[rustfmt::skip]
    pub(crate) const BARE_VERB: &[&str] = &[
     "ajak", "akui", "alami", "ambil", "anggap", "baca", "balas", "bawa", "bayangkan", "benci", 
     "beri", "biarkan", "buat", "buka", "cari", "ceritakan", "cinta", "cintai", "coba", "dapat", 
     "dengar", "duga", "habiskan", "hadapi", "harap", "hormati", "ingat", "ingin", "jadikan", 
     "jaga", "jalani", "jawab", "jual", "jumpai", "katakan", "kenal", "kirim", "lakukan", "lalui", 
     "lepaskan", "lewati", "lihat", "lupa", "lupakan", "makan", "miliki", "minta", "mohon", "pakai", 
     "panggil", "pegang", "peluk", "pikir", "pilih", "punya", "rasa", "rindu", "sadar", "sadari", 
     "sampaikan", "sangka", "sayang", "sebut", "serah", "serahkan", "simpan", "suka", "tahu", 
     "tanya", "temu", "temui", "temukan", "terima", "tinggal", "tinggalkan", "tulis", "tunggu", 
     "ucap", "ucapkan", "yakin",
    ];

    /// May stand before a root.
    #[rustfmt::skip]
    pub(crate) const PREFIX: &[&str] = &[
     "be", "ber", "di", "di-", "diper", "ke", "keber", "me", "mem", "memper", "men", "meng", 
     "menge", "pe", "pem", "pen", "peng", "per", "se", "se-", "seper", "te", "ter",
    ];
}

/// `lang/list/degree_parts.txt`.
pub(crate) mod degree_parts {
    /// The first piece (`S` of `S.Pd.I`).
    #[rustfmt::skip]
    pub(crate) const FIRST: &[&str] = &[
     "A", "B", "D", "Dr", "Ed", "LL", "Lc", "M", "Ph", "Psi", "S", "Sp",
    ];

    /// A piece behind it (`Pd`, `I`).
    #[rustfmt::skip]
    pub(crate) const LATER: &[&str] = &[
     "A", "AP", "Adm", "Ag", "Ak", "An", "Ars", "B", "BS", "Biomed", "Bus", "Cs", "D", "Des", "Div", 
     "Ds", "E", "Ec", "Ed", "Eng", "Epid", "Farm", "Fil", "G", "Gz", "H", "HI", "Han", "Hum", "Hut", 
     "I", "IK", "IP", "Int", "JP", "K", "KG", "KJ", "KKK", "KM", "Kar", "Keb", "Ked", "Kel", "Kep", 
     "Kes", "Kn", "Kom", "Komp", "M", "MT", "Mat", "Md", "Med", "Min", "Mus", "OG", "OT", "Or", "P", 
     "PA", "PD", "PJ", "PK", "Par", "Pd", "PdI", "Pdi", "Pem", "Per", "Phil", "Pi", "Pol", "Psi", 
     "Psy", "Pt", "Pub", "Rad", "S", "SDA", "SE", "SI", "ST", "STP", "Sc", "Si", "Sn", "Sos", 
     "Stat", "Sy", "T", "THT", "TI", "TP", "Tek", "Ter", "Terap", "Th", "Tr", "Trop", "Vet",
    ];
}

/// `lang/list/designators.txt`.
pub(crate) mod designators {
    /// A province follows.
    #[rustfmt::skip]
    pub(crate) const PROVINCE: &[&str] = &[
     "propinsi", "prov", "provinsi",
    ];

    /// A regency follows.
    #[rustfmt::skip]
    pub(crate) const REGENCY: &[&str] = &[
     "kab", "kabupaten",
    ];

    /// A city follows.
    #[rustfmt::skip]
    pub(crate) const CITY: &[&str] = &[
     "kodya", "kota", "kotamadya",
    ];

    /// A district follows.
    #[rustfmt::skip]
    pub(crate) const DISTRICT: &[&str] = &[
     "distrik", "kec", "kecamatan",
    ];

    /// A village follows.
    #[rustfmt::skip]
    pub(crate) const VILLAGE: &[&str] = &[
     "desa", "gampong", "kampung", "kel", "kelurahan", "nagari", "pekon",
    ];

    /// An island follows.
    #[rustfmt::skip]
    pub(crate) const ISLAND: &[&str] = &[
     "pulau",
    ];

    /// A firm follows.
    #[rustfmt::skip]
    pub(crate) const FIRM: &[&str] = &[
     "cv", "pd", "perum", "perumda", "pt",
    ];

    /// Ends the name of a firm that is listed.
    #[rustfmt::skip]
    pub(crate) const LISTED: &[&str] = &[
     "tbk",
    ];

    /// Ends the name of a state's firm, in brackets.
    #[rustfmt::skip]
    pub(crate) const STATE_OWNED: &[&str] = &[
     "persero", "perseroda",
    ];
}

/// `lang/list/glued_currencies.txt`.
pub(crate) mod glued_currencies {
    /// Is parted from digits.
    #[rustfmt::skip]
    pub(crate) const CODE: &[&str] = &[
     "aud", "cny", "eur", "gbp", "hkd", "idr", "jpy", "myr", "rm", "rp", "sar", "sgd", "us", "usd",
    ];
}

/// `lang/list/identifiers.txt`.
pub(crate) mod identifiers {
    /// Heads the name of a street, before a house's number.
    #[rustfmt::skip]
    pub(crate) const STREET: &[&str] = &[
     "blok", "gang", "gg", "gg.", "jalan", "jl", "jl.", "jln", "jln.", "kav", "komplek", "kompleks", 
     "perum", "perumahan",
    ];

    /// A block of houses, by a letter.
    #[rustfmt::skip]
    pub(crate) const BLOCK: &[&str] = &[
     "blok",
    ];

    /// A school that a number names.
    #[rustfmt::skip]
    pub(crate) const SCHOOL: &[&str] = &[
     "man", "min", "mtsn", "negeri", "sd", "sdn", "slb", "sma", "sman", "smk", "smkn", "smp", 
     "smpn", "smu", "smun", "tk",
    ];

    /// A type of house, before `36/65`.
    #[rustfmt::skip]
    pub(crate) const DWELLING: &[&str] = &[
     "t.", "tipe", "typ", "type",
    ];

    /// A register of cases before a court (`45/Pid.B/2020`).
    #[rustfmt::skip]
    pub(crate) const REGISTER: &[&str] = &[
     "mil", "pailit", "pdt", "phi", "phpu", "pid", "pk", "pkpu", "ptun", "tun",
    ];

    /// A court, behind the number of a case.
    #[rustfmt::skip]
    pub(crate) const COURT: &[&str] = &[
     "ms", "pa", "pengadilan", "pn", "pt", "pta", "ptun",
    ];

    /// The side of a town, behind a court (`PN Jkt Sel`).
    #[rustfmt::skip]
    pub(crate) const SIDE: &[&str] = &[
     "bar", "barat", "brt", "pst", "pusat", "sel", "selatan", "tim", "timur", "tmr", "utara", "utr",
    ];

    /// Between the number of a law and its year (`No. 19 Prp. Tahun 1960`).
    #[rustfmt::skip]
    pub(crate) const MANNER: &[&str] = &[
     "drt", "drt.", "pnps", "pnps.", "prp", "prp.",
    ];

    /// An item of a paragraph, by its letter.
    #[rustfmt::skip]
    pub(crate) const ITEM: &[&str] = &[
     "butir",
    ];

    /// An item, by its number.
    #[rustfmt::skip]
    pub(crate) const POINT: &[&str] = &[
     "angka", "butir",
    ];

    /// Joins one article to another (`jo`).
    #[rustfmt::skip]
    pub(crate) const JOINED: &[&str] = &[
     "jis", "jo", "jo.", "juncto", "junto",
    ];

    /// Marks degrees.
    #[rustfmt::skip]
    pub(crate) const DEGREE: &[&str] = &[
     "derajat", "o", "°", "º",
    ];

    /// Marks minutes of an angle.
    #[rustfmt::skip]
    pub(crate) const MINUTE: &[&str] = &[
     "'", "menit", "’", "′",
    ];

    /// Marks seconds of an angle.
    #[rustfmt::skip]
    pub(crate) const SECOND: &[&str] = &[
     "\"", "''", "detik", "”", "″",
    ];

    /// Opens the title of a law.
    #[rustfmt::skip]
    pub(crate) const ABOUT: &[&str] = &[
     "tentang",
    ];

    /// A letter, by what follows a circular or a decision.
    #[rustfmt::skip]
    pub(crate) const LETTER: &[&str] = &[
     "surat",
    ];

    /// Makes a circular or a decision of a letter.
    #[rustfmt::skip]
    pub(crate) const OF_LETTER: &[&str] = &[
     "edaran", "keputusan",
    ];

    /// A circular or a decision, in capitals only.
    #[rustfmt::skip]
    pub(crate) const SHOUTED: &[&str] = &[
     "se", "sk",
    ];

    /// A decree of the assembly, before its name.
    #[rustfmt::skip]
    pub(crate) const ASSEMBLY_HEAD: &[&str] = &[
     "ketetapan", "tap",
    ];

    /// The assembly.
    #[rustfmt::skip]
    pub(crate) const ASSEMBLY: &[&str] = &[
     "mpr", "mprs",
    ];

    /// Begins its name in words (`Majelis Permusyawaratan Rakyat`).
    #[rustfmt::skip]
    pub(crate) const COUNCIL: &[&str] = &[
     "majelis",
    ];

    /// The second word of it.
    #[rustfmt::skip]
    pub(crate) const OF_PEOPLE: &[&str] = &[
     "permusyawaratan",
    ];

    /// An instruction.
    #[rustfmt::skip]
    pub(crate) const INSTRUCTION: &[&str] = &[
     "instruksi",
    ];

    /// A decision.
    #[rustfmt::skip]
    pub(crate) const DECISION: &[&str] = &[
     "keputusan",
    ];

    /// Whose regulation is the President's.
    #[rustfmt::skip]
    pub(crate) const PRESIDENT: &[&str] = &[
     "presiden",
    ];

    /// Whose regulation is a minister's.
    #[rustfmt::skip]
    pub(crate) const MINISTER: &[&str] = &[
     "menteri",
    ];

    /// Whose regulation is the government's.
    #[rustfmt::skip]
    pub(crate) const GOVERNMENT: &[&str] = &[
     "pemerintah",
    ];

    /// Makes a regulation one in place of a law.
    #[rustfmt::skip]
    pub(crate) const INSTEAD: &[&str] = &[
     "pengganti",
    ];

    /// An article, with its dot.
    #[rustfmt::skip]
    pub(crate) const SHORT_ARTICLE: &[&str] = &[
     "ps",
    ];

    /// A case in the last instances, in capitals.
    #[rustfmt::skip]
    pub(crate) const REVIEW: &[&str] = &[
     "K", "PK",
    ];

    /// A neighbourhood.
    #[rustfmt::skip]
    pub(crate) const RT: &[&str] = &[
     "RT",
    ];

    /// An association of neighbourhoods.
    #[rustfmt::skip]
    pub(crate) const RW: &[&str] = &[
     "RW",
    ];

    /// A place on a road.
    #[rustfmt::skip]
    pub(crate) const KM: &[&str] = &[
     "KM", "Km",
    ];

    /// A school, written together with its number.
    #[rustfmt::skip]
    pub(crate) const SCHOOL_CODE: &[&str] = &[
     "SDN", "SMAN", "SMKN", "SMPN",
    ];

    /// The number of a book or a journal follows.
    #[rustfmt::skip]
    pub(crate) const BOOK: &[&str] = &[
     "isbn", "issn",
    ];

    /// `pos` or `kode pos`.
    #[rustfmt::skip]
    pub(crate) const POSTAL: &[&str] = &[
     "pos",
    ];

    /// A postcode follows.
    #[rustfmt::skip]
    pub(crate) const POST_CODE: &[&str] = &[
     "kodepos",
    ];

    /// Makes `pos` a postcode.
    #[rustfmt::skip]
    pub(crate) const CODE_OF: &[&str] = &[
     "kode",
    ];

    /// The number of a student follows.
    #[rustfmt::skip]
    pub(crate) const STUDENT: &[&str] = &[
     "nim", "nis", "npm", "nrp",
    ];

    /// A place on a road follows.
    #[rustfmt::skip]
    pub(crate) const ROAD: &[&str] = &[
     "kilometer", "km", "sta",
    ];

    /// A bank, without a capital.
    #[rustfmt::skip]
    pub(crate) const BANK: &[&str] = &[
     "bank",
    ];

    /// An adjective of streets.
    #[rustfmt::skip]
    pub(crate) const GREAT: &[&str] = &[
     "raya",
    ];

    /// A group, no plate.
    #[rustfmt::skip]
    pub(crate) const GROUP: &[&str] = &[
     "grup",
    ];

    /// The extension of a telephone follows.
    #[rustfmt::skip]
    pub(crate) const EXTENSION: &[&str] = &[
     "ekst", "ekst.", "ext", "ext.",
    ];
}

/// `lang/list/line_ends.txt`.
pub(crate) mod line_ends {
    /// Ends no line of its own, written small (`dilaporkan oleh ⏎ Budi Santoso`).
    #[rustfmt::skip]
    pub(crate) const OPENS: &[&str] = &[
     "adalah", "agar", "akan", "antara", "atas", "atau", "bagi", "bahwa", "dalam", "dan", "dari", 
     "dengan", "di", "hingga", "ialah", "ke", "kepada", "melalui", "menjadi", "menurut", "oleh", 
     "pada", "para", "saat", "sampai", "sebagai", "sebuah", "seorang", "serta", "tentang", 
     "terhadap", "untuk", "yaitu", "yakni", "yang",
    ];

    /// Goes on with the name of a region that the line before breaks off (`Jawa ⏎ Tengah`).
    #[rustfmt::skip]
    pub(crate) const COMPASS: &[&str] = &[
     "barat", "daya", "selatan", "tengah", "tenggara", "timur", "utara",
    ];

    /// Begins a verb, in headlines with a capital (`Menteri Mendorong ⏎ Warga`).
    #[rustfmt::skip]
    pub(crate) const ACTIVE: &[&str] = &[
     "mem", "men",
    ];

    /// The same, where the word is long (`Dilantik`).
    #[rustfmt::skip]
    pub(crate) const PASSIVE: &[&str] = &[
     "di",
    ];

    /// Ends a verb (`Resmikan`).
    #[rustfmt::skip]
    pub(crate) const CAUSES: &[&str] = &[
     "kan",
    ];
}

/// `lang/list/markup.txt`.
pub(crate) mod markup {
    /// Stands within a line (`<b>`).
    #[rustfmt::skip]
    pub(crate) const INLINE: &[&str] = &[
     "a", "abbr", "b", "big", "center", "cite", "del", "em", "font", "i", "img", "ins", "s", "span", 
     "strike", "strong", "sub", "sup", "tt", "u",
    ];

    /// Begins a cell of a table (`<td>`).
    #[rustfmt::skip]
    pub(crate) const CELL: &[&str] = &[
     "td", "th",
    ];

    /// Begins a line (`<br>`).
    #[rustfmt::skip]
    pub(crate) const LINE: &[&str] = &[
     "br", "dd", "dt", "li", "tbody", "thead", "tr",
    ];

    /// Begins a paragraph (`<p>`).
    #[rustfmt::skip]
    pub(crate) const PARAGRAPH: &[&str] = &[
     "blockquote", "div", "dl", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", 
     "html", "iframe", "ol", "p", "pre", "table", "ul",
    ];
}

/// `lang/list/quantities.txt`.
pub(crate) mod quantities {
    /// The months in their order, for those misspelt.
    #[rustfmt::skip]
    pub(crate) const MONTHS: &[&str] = &[
     "agustus", "april", "desember", "februari", "januari", "juli", "juni", "maret", "mei", 
     "nopember", "november", "oktober", "pebruari", "september",
    ];

    /// A day of the Javanese week of five, behind a weekday.
    #[rustfmt::skip]
    pub(crate) const PASARAN: &[&str] = &[
     "kliwon", "legi", "pahing", "paing", "pon", "wage",
    ];

    /// Makes a period of another kind of a day or year (`tiap tahun buku`).
    #[rustfmt::skip]
    pub(crate) const OWN_PERIOD: &[&str] = &[
     "ajaran", "akademik", "anggaran", "besar", "buku", "kerja", "libur", "pasar", "pelajaran", 
     "raya",
    ];

    /// A thing that a letter and a number name (`Blok H-7`).
    #[rustfmt::skip]
    pub(crate) const LETTERED: &[&str] = &[
     "blok", "gedung", "hall", "jalur", "kamar", "kav", "kavling", "kursi", "pintu", "ruang", 
     "rumah", "tipe", "unit", "vitamin",
    ];

    /// A numbered part of a year.
    #[rustfmt::skip]
    pub(crate) const PART_OF_YEAR: &[&str] = &[
     "caturwulan", "kuartal", "kwartal", "semester", "triwulan",
    ];

    /// A quarter of a year.
    #[rustfmt::skip]
    pub(crate) const QUARTER: &[&str] = &[
     "kuartal", "kwartal", "triwulan",
    ];

    /// Whose semester is none of a year.
    #[rustfmt::skip]
    pub(crate) const PUPIL: &[&str] = &[
     "kelas", "kuliah", "mahasiswa", "mahasiswi", "siswa", "siswi",
    ];

    /// A night that is stayed or paid for: no last night (`sewa semalam`).
    #[rustfmt::skip]
    pub(crate) const STAY: &[&str] = &[
     "bermalam", "cukup", "dalam", "hanya", "inap", "menginap", "per", "sehari", "selama", "sewa", 
     "siang", "tarif",
    ];

    /// Counts the unit behind it (`berapa tahun lalu`).
    #[rustfmt::skip]
    pub(crate) const UNSAID_COUNT: &[&str] = &[
     "banyak", "berapa", "sekian",
    ];

    /// A length of time follows (`selama 2 tahun lalu`).
    #[rustfmt::skip]
    pub(crate) const LASTING: &[&str] = &[
     "dalam", "selama", "untuk",
    ];

    /// Names the scale of degrees behind them.
    #[rustfmt::skip]
    pub(crate) const DEGREE_SCALE: &[&str] = &[
     "bb", "bt", "bujur", "c", "celcius", "celsius", "f", "fahrenheit", "farenheit", "kelvin", 
     "lintang", "ls", "lu", "selsius",
    ];

    /// A side of the globe behind `lintang`, `bujur`.
    #[rustfmt::skip]
    pub(crate) const COMPASS: &[&str] = &[
     "barat", "selatan", "timur", "utara",
    ];

    /// `keduanya` behind it means both.
    #[rustfmt::skip]
    pub(crate) const COUNTS_ALL: &[&str] = &[
     "peringkat", "pertemuan", "posisi", "ranking", "tim",
    ];

    /// `kedua` behind it counts who meet (`pertemuan kedua negara`).
    #[rustfmt::skip]
    pub(crate) const THEIRS: &[&str] = &[
     "hubungan", "perang", "pertemuan",
    ];

    /// Points at the noun before it.
    #[rustfmt::skip]
    pub(crate) const SHOWN: &[&str] = &[
     "ini", "itu", "tersebut",
    ];

    /// An age or a length of years follows (`usia 35th`).
    #[rustfmt::skip]
    pub(crate) const AGE_CUE: &[&str] = &[
     "berumur", "berusia", "garansi", "kontrak", "masa", "pengalaman", "selama", "umur", "usia",
    ];

    /// Talk of heat (`suhu 40C`).
    #[rustfmt::skip]
    pub(crate) const HEAT: &[&str] = &[
     "bersuhu", "panas", "suhu", "temperatur",
    ];

    /// Talk of pressure (`tekanan 2 bar`).
    #[rustfmt::skip]
    pub(crate) const PRESSURE: &[&str] = &[
     "bertekanan", "kompresor", "pompa", "pressure", "psi", "tabung", "tekanan",
    ];

    /// A year of two digits follows (`aktivis 98`).
    #[rustfmt::skip]
    pub(crate) const OF_CENTURY: &[&str] = &[
     "aktivis", "kerusuhan", "krisis", "krismon", "peristiwa", "reformasi", "tragedi",
    ];

    /// What has decimals and no versions (`IPK 4.0`).
    #[rustfmt::skip]
    pub(crate) const GRADED: &[&str] = &[
     "gempa", "gpa", "indeks", "ipk", "m", "mag", "magnitude", "magnitudo", "nilai", "rating", 
     "skala", "skor",
    ];

    /// A length follows: M behind the number is metres (`lebar jalan 6 M`).
    #[rustfmt::skip]
    pub(crate) const STRETCH: &[&str] = &[
     "akses", "depan", "diameter", "dimensi", "jalan", "jarak", "kedalaman", "ketinggian", "lb", 
     "ld", "lebar", "muka", "panjang", "radius", "row", "tinggi", "ukuran",
    ];

    /// What costs: M behind a number is money (`harga 5M`).
    #[rustfmt::skip]
    pub(crate) const PRICED: &[&str] = &[
     "anggaran", "bayar", "beli", "biaya", "cuma", "dana", "dijual", "dp", "hadiah", "hanya", 
     "harga", "hrg", "hutang", "investasi", "jual", "kontrak", "modal", "mulai", "nego", "omzet", 
     "ongkir", "premium", "private", "rp", "seharga", "senilai", "sharing", "uang", "utang",
    ];

    /// A processor, with its model behind it (`i7 2600`).
    #[rustfmt::skip]
    pub(crate) const CHIP: &[&str] = &[
     "i3", "i5", "i7", "i9",
    ];

    /// How far one runs (`lari 21K`), how fine a picture is.
    #[rustfmt::skip]
    pub(crate) const RACE: &[&str] = &[
     "followers", "fps", "full", "half", "kategori", "kilometer", "km", "lari", "layar", "lomba", 
     "marathon", "maraton", "pelari", "race", "resolusi", "run", "trail", "uhd", "video",
    ];

    /// A telephone number follows, written together with it (`hub0812…`).
    #[rustfmt::skip]
    pub(crate) const CALL: &[&str] = &[
     "call", "cp", "hp", "hub", "hubungi", "nmr", "no", "tel", "tlp",
    ];

    /// `yang`.
    #[rustfmt::skip]
    pub(crate) const WHICH: &[&str] = &[
     "yang", "yg",
    ];

    /// A licence plate follows.
    #[rustfmt::skip]
    pub(crate) const PLATE: &[&str] = &[
     "bernopol", "berpelat", "berplat", "nopol", "pelat", "plat", "polisi",
    ];

    /// Whose regulation is one of a region.
    #[rustfmt::skip]
    pub(crate) const REGION_OF_LAW: &[&str] = &[
     "bupati", "daerah", "gubernur", "wali", "walikota",
    ];

    /// The first of two months of the same name (`Rabiul Awal`).
    #[rustfmt::skip]
    pub(crate) const FIRST_OF_MONTH: &[&str] = &[
     "awal", "awwal", "ula",
    ];

    /// May stand between a day and its time.
    #[rustfmt::skip]
    pub(crate) const DAY_TO_TIME: &[&str] = &[
     "dini", "hari", "jelang", "kira-kira", "malam", "mulai", "pada", "pagi", "petang", "sejak", 
     "sekitar", "siang", "sore", "tanggal", "tepat",
    ];

    /// May stand between a weekday and its date.
    #[rustfmt::skip]
    pub(crate) const DATE: &[&str] = &[
     "tanggal", "tgl",
    ];

    /// Joins two dates of one year.
    #[rustfmt::skip]
    pub(crate) const BETWEEN_DATES: &[&str] = &[
     "atau", "dan", "hingga", "sampai", "serta",
    ];

    /// May stand between the days of a range.
    #[rustfmt::skip]
    pub(crate) const TO: &[&str] = &[
     "hingga", "s.d.", "sampai",
    ];

    /// A day or a year follows.
    #[rustfmt::skip]
    pub(crate) const ON: &[&str] = &[
     "pada",
    ];

    /// A year follows.
    #[rustfmt::skip]
    pub(crate) const SINCE: &[&str] = &[
     "sejak",
    ];

    /// A year follows, though a length may.
    #[rustfmt::skip]
    pub(crate) const ALONG: &[&str] = &[
     "sepanjang",
    ];

    /// A year follows.
    #[rustfmt::skip]
    pub(crate) const SEASON: &[&str] = &[
     "musim",
    ];

    /// An era of other years than ours (`tahun Saka 1939`).
    #[rustfmt::skip]
    pub(crate) const OTHER_ERA: &[&str] = &[
     "imlek", "saka",
    ];

    /// A brand follows (`merek 3M`).
    #[rustfmt::skip]
    pub(crate) const BRAND: &[&str] = &[
     "brand", "merek", "merk", "produk",
    ];

    /// `sebelum Masehi`.
    #[rustfmt::skip]
    pub(crate) const CHRIST: &[&str] = &[
     "masehi",
    ];

    /// `hari`.
    #[rustfmt::skip]
    pub(crate) const DAY_WORD: &[&str] = &[
     "hari",
    ];

    /// A week or Sunday.
    #[rustfmt::skip]
    pub(crate) const WEEK_OR_SUNDAY: &[&str] = &[
     "minggu",
    ];

    /// `Pasar Minggu`.
    #[rustfmt::skip]
    pub(crate) const MARKET_DAY: &[&str] = &[
     "pasar",
    ];

    /// A third of a year.
    #[rustfmt::skip]
    pub(crate) const THIRD: &[&str] = &[
     "caturwulan",
    ];

    /// Half a year.
    #[rustfmt::skip]
    pub(crate) const HALF_YEAR: &[&str] = &[
     "semester",
    ];

    /// Latitude.
    #[rustfmt::skip]
    pub(crate) const LATITUDE: &[&str] = &[
     "lintang",
    ];

    /// Longitude.
    #[rustfmt::skip]
    pub(crate) const LONGITUDE: &[&str] = &[
     "bujur",
    ];

    /// North.
    #[rustfmt::skip]
    pub(crate) const NORTH: &[&str] = &[
     "utara",
    ];

    /// South.
    #[rustfmt::skip]
    pub(crate) const SOUTH: &[&str] = &[
     "selatan",
    ];

    /// East.
    #[rustfmt::skip]
    pub(crate) const EAST: &[&str] = &[
     "timur",
    ];

    /// West.
    #[rustfmt::skip]
    pub(crate) const WEST: &[&str] = &[
     "barat",
    ];

    /// `yang akan datang`.
    #[rustfmt::skip]
    pub(crate) const WILL: &[&str] = &[
     "akan",
    ];

    /// `yang akan datang`.
    #[rustfmt::skip]
    pub(crate) const COME: &[&str] = &[
     "datang",
    ];

    /// Dawn, before `hari`.
    #[rustfmt::skip]
    pub(crate) const DAWN_WORD: &[&str] = &[
     "dini",
    ];

    /// `kemarin dulu`.
    #[rustfmt::skip]
    pub(crate) const BEFORE_LAST: &[&str] = &[
     "dulu",
    ];

    /// `esok hari`.
    #[rustfmt::skip]
    pub(crate) const TOMORROW: &[&str] = &[
     "esok",
    ];

    /// Makes a whole night of it.
    #[rustfmt::skip]
    pub(crate) const WHOLE_NIGHT: &[&str] = &[
     "penuh", "suntuk",
    ];

    /// Back, or then.
    #[rustfmt::skip]
    pub(crate) const AGO: &[&str] = &[
     "lalu",
    ];

    /// A length of time follows.
    #[rustfmt::skip]
    pub(crate) const DURING: &[&str] = &[
     "selama",
    ];

    /// Makes a number rough.
    #[rustfmt::skip]
    pub(crate) const AN: &[&str] = &[
     "an",
    ];

    /// The constitution, by its year.
    #[rustfmt::skip]
    pub(crate) const CONSTITUTION: &[&str] = &[
     "uud",
    ];

    /// An age, no years of a century.
    #[rustfmt::skip]
    pub(crate) const AGE: &[&str] = &[
     "berusia", "umur", "usia",
    ];

    /// A decade follows.
    #[rustfmt::skip]
    pub(crate) const DECADES: &[&str] = &[
     "akhir", "angkatan", "awal", "dekade", "era", "jaman", "pertengahan", "zaman",
    ];

    /// The length of a run.
    #[rustfmt::skip]
    pub(crate) const RUN: &[&str] = &[
     "10K",
    ];

    /// The second of two months of the same name.
    #[rustfmt::skip]
    pub(crate) const SECOND_MONTH: &[&str] = &[
     "akhir", "akhirah", "tsani",
    ];

    /// The time of the place.
    #[rustfmt::skip]
    pub(crate) const LOCAL: &[&str] = &[
     "waktu",
    ];

    /// One or the other.
    #[rustfmt::skip]
    pub(crate) const EITHER: &[&str] = &[
     "atau",
    ];

    /// Past the hour.
    #[rustfmt::skip]
    pub(crate) const PAST_WORD: &[&str] = &[
     "lewat",
    ];

    /// At hand.
    #[rustfmt::skip]
    pub(crate) const THIS: &[&str] = &[
     "ini",
    ];

    /// A cube, of metres.
    #[rustfmt::skip]
    pub(crate) const CUBIC: &[&str] = &[
     "kubik",
    ];

    /// A thousand, before a unit.
    #[rustfmt::skip]
    pub(crate) const KILO: &[&str] = &[
     "kilo",
    ];

    /// A mile.
    #[rustfmt::skip]
    pub(crate) const MILE: &[&str] = &[
     "mil",
    ];

    /// Makes a sea mile.
    #[rustfmt::skip]
    pub(crate) const AT_SEA: &[&str] = &[
     "laut",
    ];

    /// A pressure.
    #[rustfmt::skip]
    pub(crate) const BAR: &[&str] = &[
     "bar",
    ];

    /// Talk of telephone networks (`sinyal 4g`).
    #[rustfmt::skip]
    pub(crate) const NETWORK: &[&str] = &[
     "internet", "jaringan", "kuota", "lte", "modem", "provider", "signal", "sinyal",
    ];

    /// A hundredth of a rupiah.
    #[rustfmt::skip]
    pub(crate) const CENT: &[&str] = &[
     "sen",
    ];

    /// A rupiah, where there are few.
    #[rustfmt::skip]
    pub(crate) const SILVER: &[&str] = &[
     "perak",
    ];

    /// Talk of medals, whose silver is none.
    #[rustfmt::skip]
    pub(crate) const MEDAL: &[&str] = &[
     "emas", "medali", "perunggu",
    ];

    /// How strong an earthquake is, behind the number.
    #[rustfmt::skip]
    pub(crate) const STRENGTH: &[&str] = &[
     "magnitude", "magnitudo",
    ];

    /// What something rose or fell to.
    #[rustfmt::skip]
    pub(crate) const BECAME: &[&str] = &[
     "menjadi",
    ];

    /// What it was before.
    #[rustfmt::skip]
    pub(crate) const FROM: &[&str] = &[
     "dari",
    ];

    /// Talk of what rises and falls.
    #[rustfmt::skip]
    pub(crate) const MOVED: &[&str] = &[
     "berkurang", "bertambah", "jumlah", "melonjak", "meningkat", "menurun", "merosot", "naik", 
     "populasi", "turun",
    ];

    /// `per kapita`.
    #[rustfmt::skip]
    pub(crate) const HEAD: &[&str] = &[
     "kapita",
    ];

    /// Opens a range.
    #[rustfmt::skip]
    pub(crate) const BETWEEN: &[&str] = &[
     "antara",
    ];

    /// `plus minus`.
    #[rustfmt::skip]
    pub(crate) const PLUS: &[&str] = &[
     "plus",
    ];

    /// English.
    #[rustfmt::skip]
    pub(crate) const ENGLISH_MILLION: &[&str] = &[
     "million", "millions",
    ];

    /// English.
    #[rustfmt::skip]
    pub(crate) const ENGLISH_BILLION: &[&str] = &[
     "billion", "billions",
    ];

    /// English.
    #[rustfmt::skip]
    pub(crate) const ENGLISH_TRILLION: &[&str] = &[
     "trillion", "trillions",
    ];

    /// Counted where people write to each other (`2.5K likes`).
    #[rustfmt::skip]
    pub(crate) const ONLINE: &[&str] = &[
     "followers", "likes", "subscriber", "subscribers", "viewers", "views",
    ];

    /// Talk of rules of health, of which there are three or five (`3M`), and of a glue.
    #[rustfmt::skip]
    pub(crate) const HEALTH: &[&str] = &[
     "covid", "covid-19", "gerakan", "jarak", "kesehatan", "lem", "masker", "mencuci", "menerapkan", 
     "pandemi", "penerapan", "pentingnya", "perekat", "prokes", "protokol",
    ];
}

/// `lang/list/short_scales.txt`.
pub(crate) mod short_scales {
    /// `rb`.
    #[rustfmt::skip]
    pub(crate) const THOUSAND: &[&str] = &[
     "K", "RB", "Rb", "k", "rb", "ribu",
    ];

    /// `jt`.
    #[rustfmt::skip]
    pub(crate) const MILLION: &[&str] = &[
     "JT", "Jt", "jt", "juta",
    ];

    /// `M`.
    #[rustfmt::skip]
    pub(crate) const BILLION: &[&str] = &[
     "M", "MILY", "Mily", "miliar", "mily", "milyar",
    ];

    /// `T`.
    #[rustfmt::skip]
    pub(crate) const TRILLION: &[&str] = &[
     "T", "triliun", "trilyun",
    ];
}

/// `lang/list/starters.txt`.
pub(crate) mod starters {
    /// Begins a sentence.
    #[rustfmt::skip]
    pub(crate) const STARTER: &[&str] = &[
     "ada", "adalah", "adapun", "agar", "akan", "akhirnya", "akibat", "akibatnya", "aku", "anda", 
     "antara", "apa", "apabila", "apakah", "apalagi", "artinya", "atas", "atau", "awalnya", 
     "bagaimana", "bagi", "bahkan", "bahwa", "banyak", "beberapa", "begitu", "beliau", "belum", 
     "berbagai", "berdasarkan", "berikut", "biasanya", "bila", "bisa", "bukan", "dalam", "dan", 
     "dari", "demi", "demikian", "dengan", "di", "dia", "diketahui", "dimana", "disebutkan", "dua", 
     "gol", "hal", "hampir", "hanya", "harus", "hasilnya", "hingga", "ia", "ialah", "ini", "inilah", 
     "itu", "itulah", "jadi", "jangan", "jika", "juga", "kalau", "kami", "kapan", "karena", 
     "karenanya", "kedua", "kemudian", "kenapa", "kepada", "ketika", "kini", "kita", "lain", "lalu", 
     "maka", "masih", "melalui", "memang", "mengapa", "mengenai", "menurut", "menurutnya", "mereka", 
     "meski", "meskipun", "misalnya", "mulai", "namun", "nanti", "nantinya", "oleh", "pada", 
     "padahal", "para", "perlu", "pertama", "pihak", "pihaknya", "saat", "salah", "sampai", "sang", 
     "satu", "saya", "seakan", "sebab", "sebagai", "sebagian", "sebaliknya", "sebanyak", "sebelum", 
     "sebelumnya", "sebuah", "secara", "sedangkan", "sehingga", "sejak", "sejumlah", "sekarang", 
     "sekitar", "selain", "selama", "selanjutnya", "seluruh", "semasa", "sementara", "semua", 
     "seorang", "seperti", "serta", "sesuai", "setelah", "setelahnya", "setiap", "siapa", "soal", 
     "sudah", "sumber", "supaya", "tak", "tanpa", "tapi", "telah", "tentang", "tepat", "terhadap", 
     "terkait", "tersebut", "tetapi", "tidak", "untuk", "usai", "walau", "walaupun", "yaitu", 
     "yakni", "yang",
    ];
}
