//! Words with numbers, and the classes of each.
//!
//! Written by `cargo run --release --example build_lang` from `lang/word/`: edit that.

/// The classes of `lang/word/designators.txt`.
pub(crate) mod designators {
    use crate::lang::Class;

    /// Begins the name of a street (`Jl. Melati`).
    pub(crate) const STREET: Class = Class(0);

    /// Begins the name of a village, district, regency or province (`Kecamatan Garung`).
    pub(crate) const LEVEL: Class = Class(1);

    /// A level that may also be the first word of another's name (`Desa Banjar Agung`).
    pub(crate) const INNER_LEVEL: Class = Class(2);

    /// Begins the name of a school (`SMK Pelita`).
    pub(crate) const SCHOOL: Class = Class(3);

    /// May stand between that and the name (`SMA Negeri 1`).
    pub(crate) const SCHOOL_KIND: Class = Class(4);

    /// What a street is like or is for, which is no name of it (`Jalan Utama`).
    pub(crate) const PLAIN_STREET: Class = Class(5);

    /// Stands before a number that is no part of a name (`RT 03`).
    pub(crate) const NUMBERED: Class = Class(6);

    /// What a region's name may follow in the name of a street or village (`Jalan Raya Bogor`).
    pub(crate) const TERRAIN: Class = Class(7);

    /// Between a person's name and that of the father (`Siti binti Ali`).
    pub(crate) const FILIAL: Class = Class(8);
}

/// The classes of `lang/word/english.txt`.
pub(crate) mod english {
    use crate::lang::Class;

    /// Ends an English office (`Chief Investment Strategist`).
    pub(crate) const EXPERT: Class = Class(9);

    /// A head that English words of trade stand before.
    pub(crate) const MANAGES: Class = Class(10);

    /// Stands before `Direktur` and `Manajer` (`Marketing Manajer`).
    pub(crate) const TRADE: Class = Class(11);

    /// A chief officer by letters.
    pub(crate) const CHIEF_OFFICER: Class = Class(12);

    /// Stands before a chief officer (`Group CEO`).
    pub(crate) const REACH: Class = Class(13);

    /// Stands before any English head (`Senior Vice President`).
    pub(crate) const GRADE: Class = Class(14);
}

/// The classes of `lang/word/firms.txt`.
pub(crate) mod firms {
    use crate::lang::Class;

    /// Ends the name of a firm that is listed (`Tbk`).
    pub(crate) const ENDS_FIRM: Class = Class(15);

    /// Stands before what a firm or party is called in short (`PT Telkom`); narrower than the designators of the gazetteer, which take regional firms too.
    pub(crate) const BEFORE_CORE: Class = Class(16);
}

/// The classes of `lang/word/generic.txt`.
pub(crate) mod generic {
    use crate::lang::Class;

    /// The kind.
    pub(crate) const GENERIC_BODY: Class = Class(17);

    /// What may follow it without making a name of it.
    pub(crate) const GENERIC_TAIL: Class = Class(18);
}

/// The classes of `lang/word/grammar.txt`.
pub(crate) mod grammar {
    use crate::lang::Class;

    /// A head before another (`kepala menteri`, a chief minister).
    pub(crate) const CHIEF: Class = Class(19);

    /// Names the whole of a body, so that no portfolio follows (`Direktur Utama`).
    pub(crate) const WHOLE: Class = Class(20);

    /// Names one's own office, behind which a verb of leaving counts (`mundur dari jabatan`).
    pub(crate) const SELF_OFFICE: Class = Class(21);

    /// Somebody else, or a clause of its own.
    pub(crate) const SOMEBODY: Class = Class(22);

    /// What is one's own though it ends in -nya.
    pub(crate) const ONES_OWN: Class = Class(23);

    /// What one does with an office of one's own (`memulai karier sebagai`).
    pub(crate) const DOES: Class = Class(24);

    /// A verb of leaving an office (`mundur`).
    pub(crate) const LEAVES: Class = Class(25);

    /// `pertama`, `kedua`, `ketiga` behind a head (`Wakil Presiden Pertama`).
    pub(crate) const FIRST_THREE: Class = Class(26);

    /// A verb of calling behind a name (`dipanggil`).
    pub(crate) const CALLS: Class = Class(27);

    /// May stand beside a verb of calling.
    pub(crate) const BESIDE_CALL: Class = Class(28);
}

/// The classes of `lang/word/names.txt`.
pub(crate) mod names {
    use crate::lang::Class;

    /// A Malay title of which `Seri` is a part.
    pub(crate) const NOBLE: Class = Class(29);

    /// `Seri`, `Sri`.
    pub(crate) const SERI: Class = Class(30);

    /// A form of address that may belong to a short name.
    pub(crate) const FRIENDLY: Class = Class(31);
}

/// The classes of `lang/word/titles_of_laws.txt`.
pub(crate) mod titles_of_laws {
    use crate::lang::Class;

    /// Begins a title.
    pub(crate) const LAW_HEAD: Class = Class(32);

    /// May follow the first word small (`Peraturan Pemerintah Pengganti`, `Peraturan Menteri Hukum dan`).
    pub(crate) const LAW_JOINT: Class = Class(33);

    /// Stands before its number or date.
    pub(crate) const LAW_NUMBER: Class = Class(34);

    /// Opens what it is about.
    pub(crate) const LAW_ABOUT: Class = Class(35);

    /// A small word inside of that.
    pub(crate) const LAW_INNER: Class = Class(36);
}

/// Words that are asked for one by one.
pub(crate) mod word {
    use crate::lang::Word;

    pub(crate) const AND: Word = Word(7);
    pub(crate) const BERKUASA: Word = Word(23);
    pub(crate) const BIASA: Word = Word(27);
    pub(crate) const CHIEF: Word = Word(42);
    pub(crate) const DEWAN: Word = Word(61);
    pub(crate) const FEDERAL: Word = Word(84);
    pub(crate) const HE: Word = Word(94);
    pub(crate) const KARO: Word = Word(119);
    pub(crate) const KE: Word = Word(122);
    pub(crate) const KOMISARIS: Word = Word(144);
    pub(crate) const LAINNYA: Word = Word(151);
    pub(crate) const LBBP: Word = Word(153);
    pub(crate) const LUAR: Word = Word(159);
    pub(crate) const MENTERI: Word = Word(174);
    pub(crate) const OF: Word = Word(189);
    pub(crate) const OFFICER: Word = Word(190);
    pub(crate) const PELAKSANA: Word = Word(203);
    pub(crate) const PENUH: Word = Word(210);
    pub(crate) const SEBAGAI: Word = Word(247);
    pub(crate) const SEMENTARA: Word = Word(251);
}

/// How many words have a number.
pub(crate) const LEN: usize = 299;

/// The words in the order of their numbers, which begin with 1.
#[rustfmt::skip]
pub(crate) const WORDS: &[&str] = &[
     "agama", "air", "akrab", "alias", "amanah", "analyst", "and", "antara", "architect", "area", 
     "aspal", "associate", "atas", "atau", "badan", "bagi", "bahwa", "bandar", "banjar", "batu", 
     "berhenti", "berita", "berkuasa", "berperan", "bertugas", "beton", "biasa", "bin", "bint", 
     "binti", "blok", "branch", "brand", "bro", "bukan", "bukit", "buntu", "catati", "cempaka", 
     "ceo", "cfo", "chief", "commercial", "coo", "country", "creative", "cto", "cv", "daerah", 
     "daftari", "dalam", "dan", "dan/atau", "dari", "dato", "datuk", "dengan", "deputy", "desa", 
     "designer", "dewan", "di", "dia", "diberhentikan", "dicopot", "dikenal", "dinonaktifkan", 
     "dipanggil", "dipecat", "direktorat", "direktur", "diri", "dirinya", "disapa", "distrik", "ds", 
     "dsn", "dukuh", "dusun", "economist", "eksekutif", "engineer", "executive", "federal", 
     "finance", "first", "gampong", "gang", "gg", "global", "group", "gunung", "hakim", "he", "hp", 
     "ia", "instruksi", "interim", "jabatan", "jabatannya", "jalan", "jawab", "jenderal", "jl", 
     "jln", "jorong", "kab", "kabupaten", "kak", "kaki", "kalurahan", "kami", "kampung", 
     "kapanewon", "karang", "karier", "kariernya", "karir", "karo", "kav", "kavling", "ke", "kebon", 
     "kebun", "kec", "kecamatan", "kedua", "kejaksaan", "kel", "keluar", "kelurahan", "kemantren", 
     "kepada", "kepala", "kepolisian", "keputusan", "kerap", "ketetapan", "ketiga", "ketua", 
     "kiprah", "km", "kode", "komisaris", "kota", "kotamadya", "kp", "kuala", "kursi", "labuhan", 
     "lainnya", "lantai", "lbbp", "lembaran", "lingkungan", "lorong", "lr", "lt", "luar", "lubuk", 
     "ma", "madrasah", "majelis", "man", "manajer", "mandat", "marketing", "mas", "masuk", 
     "melalui", "mengundurkan", "menjabat", "menjadi", "menteri", "mereka", "mi", "milik", "min", 
     "mts", "mtsn", "muara", "mundur", "nagari", "negara", "negeri", "no", "nomor", "nos", "of", 
     "officer", "oleh", "operation", "pada", "padang", "panggilan", "parit", "partai", "pasar", 
     "paud", "paving", "pekan", "pekon", "pelaksana", "pemegang", "pemerintah", "pengadilan", 
     "pengawas", "pengganti", "pensiun", "penuh", "peran", "peraturan", "perihal", "perppu", 
     "perpres", "perseroan", "pertama", "perum", "perusahaan", "pondok", "pos", "posisi", "product", 
     "project", "propinsi", "prov", "provinsi", "pt", "pulau", "pusat", "rantau", "rapat", "rawa", 
     "raya", "regional", "resor", "rt", "rumah", "rw", "saham", "sakit", "sales", "scientist", "sd", 
     "sdit", "sdn", "sebagai", "secara", "sekretariat", "sektor", "sementara", "senior", "seri", 
     "sering", "serta", "setapak", "simpang", "slb", "slbn", "sltp", "sltpn", "sma", "sman", "smk", 
     "smkn", "smp", "smpit", "smpn", "smu", "sri", "store", "strategist", "sungai", "swasta", 
     "tahanan", "tahun", "tan", "tanggal", "tanjung", "tbk", "telp", "teluk", "tentang", 
     "terdaftar", "terhadap", "terusan", "th", "tinggi", "tk", "tlp", "ujung", "umum", 
     "undang-undang", "unit", "untuk", "usaha", "utama", "wa", "yang",
];

/// A bit for each class of each word, by its number.
#[rustfmt::skip]
pub(crate) static CLASSES: [[u64; 1]; LEN + 1] = [
    [0; 1],
    [0x40000],
    [0x80],
    [0x10000000],
    [0x8000000],
    [0x1000000],
    [0x200],
    [0x0],
    [0x1000000000],
    [0x200],
    [0x800],
    [0x20],
    [0x4000],
    [0x1000000000],
    [0x1010000000],
    [0x20000],
    [0x1000000000],
    [0x400000],
    [0x80],
    [0x6],
    [0x80],
    [0x2000000],
    [0x100000000],
    [0x0],
    [0x1000000],
    [0x1000000],
    [0x20],
    [0x10000010],
    [0x100],
    [0x100],
    [0x100],
    [0x40],
    [0x800],
    [0x800],
    [0x80000000],
    [0x1000000000],
    [0x80],
    [0x20],
    [0x1000000],
    [0x80],
    [0x1000],
    [0x1000],
    [0x0],
    [0x800],
    [0x1000],
    [0x2800],
    [0x800],
    [0x1000],
    [0x10000],
    [0x40000],
    [0x1000000],
    [0x1000000000],
    [0x1200000000],
    [0x1000000000],
    [0x1000000000],
    [0x20000000],
    [0x20000000],
    [0x1010000000],
    [0x4000],
    [0x40022],
    [0x200],
    [0x20000],
    [0x1000000000],
    [0x400000],
    [0x2000000],
    [0x2000000],
    [0x8000000],
    [0x2000000],
    [0x8000000],
    [0x2000000],
    [0x20000],
    [0x400],
    [0x1000000],
    [0x1800000],
    [0x8000000],
    [0x2],
    [0x2],
    [0x2],
    [0x6],
    [0x2],
    [0x200],
    [0x100000],
    [0x200],
    [0x4000],
    [0x0],
    [0x800],
    [0x4000],
    [0x2],
    [0x1],
    [0x1],
    [0x6000],
    [0x6000],
    [0x80],
    [0x40000],
    [0x0],
    [0x40],
    [0x400000],
    [0x100000000],
    [0x2000],
    [0x1200000],
    [0x1a00000],
    [0x1],
    [0x1000000],
    [0x40000],
    [0x1],
    [0x1],
    [0x2],
    [0x2],
    [0x40022],
    [0x80000000],
    [0x20],
    [0x2],
    [0x400000],
    [0xa6],
    [0x2],
    [0x80],
    [0x1000000],
    [0x1800000],
    [0x1000000],
    [0x0],
    [0x40],
    [0x40],
    [0x1000000000],
    [0x80],
    [0x80],
    [0x2],
    [0x2],
    [0x4000000],
    [0x20000],
    [0x2],
    [0x20],
    [0x2],
    [0x2],
    [0x1000000000],
    [0x80000],
    [0x20000],
    [0x100000000],
    [0x10000000],
    [0x100000000],
    [0x4000000],
    [0x80000],
    [0x1000000],
    [0x40],
    [0x40],
    [0x40000],
    [0x40086],
    [0x2],
    [0x2],
    [0x80],
    [0x200000],
    [0x80],
    [0x0],
    [0x40],
    [0x0],
    [0x100000000],
    [0x20],
    [0x1],
    [0x1],
    [0x40],
    [0x10],
    [0x80],
    [0x8],
    [0x8],
    [0x20000],
    [0x8],
    [0x400],
    [0x1000000],
    [0x800],
    [0x80000000],
    [0x20],
    [0x1000000000],
    [0x2000000],
    [0x1000000],
    [0x1000000000],
    [0x0],
    [0x400000],
    [0x8],
    [0x40000],
    [0x8],
    [0x8],
    [0x8],
    [0x80],
    [0x2000000],
    [0x86],
    [0x40000],
    [0x40010],
    [0x400000040],
    [0x400000040],
    [0x40],
    [0x0],
    [0x0],
    [0x1000000000],
    [0x800],
    [0x1000000000],
    [0x80],
    [0x8000000],
    [0x80],
    [0x10000],
    [0x80],
    [0x8],
    [0x20],
    [0x80],
    [0x2],
    [0x0],
    [0x40000],
    [0x20000],
    [0x20000],
    [0x40000],
    [0x200000000],
    [0x2000000],
    [0x0],
    [0x1000000],
    [0x100000000],
    [0x800000000],
    [0x100000000],
    [0x100000000],
    [0x60000],
    [0x4000000],
    [0x10000],
    [0x20000],
    [0x80],
    [0x40],
    [0x200000],
    [0x800],
    [0x800],
    [0x2],
    [0x2],
    [0x40002],
    [0x10000],
    [0x80],
    [0x40000],
    [0x80],
    [0x20000],
    [0x80],
    [0x80],
    [0x6800],
    [0x40000],
    [0x40],
    [0x20000],
    [0x40],
    [0x40000],
    [0x40000],
    [0x800],
    [0x200],
    [0x8],
    [0x8],
    [0x8],
    [0x1010000000],
    [0x1000000000],
    [0x20000],
    [0x40000],
    [0x0],
    [0x4000],
    [0x40000000],
    [0x10000000],
    [0x1000000000],
    [0x20],
    [0x80],
    [0x8],
    [0x8],
    [0x8],
    [0x8],
    [0x8],
    [0x8],
    [0x8],
    [0x8],
    [0x8],
    [0x8],
    [0x8],
    [0x8],
    [0x40000000],
    [0x800],
    [0x200],
    [0x80],
    [0x10],
    [0x40000],
    [0x400000000],
    [0x20000000],
    [0x400000000],
    [0x80],
    [0x8000],
    [0x40],
    [0x80],
    [0x1800000000],
    [0x1000000],
    [0x1000000000],
    [0x80],
    [0x400000000],
    [0x40000],
    [0x8],
    [0x40],
    [0x80],
    [0x40020],
    [0x100000000],
    [0x40],
    [0x1000000000],
    [0x40000],
    [0x100020],
    [0x40],
    [0x1010000000],
];
