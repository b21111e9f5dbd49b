//! Words with numbers, and the classes of each.
//!
//! Written by `cargo run --release --example build_lang` from `lang/word/`: edit that.

/// The classes of `lang/word/bodies.txt`.
pub(crate) mod bodies {
    use crate::lang::Class;

    /// Alone behind a head it is no name of a body (`Ketua Klub`, `Pemimpin Proyek`).
    pub(crate) const UNNAMED: Class = Class(0);
}

/// The classes of `lang/word/designators.txt`.
pub(crate) mod designators {
    use crate::lang::Class;

    /// Begins the name of a street (`Jl. Melati`).
    pub(crate) const STREET: Class = Class(1);

    /// Begins the name of a village, district, regency or province (`Kecamatan Garung`).
    pub(crate) const LEVEL: Class = Class(2);

    /// A level that may also be the first word of another's name (`Desa Banjar Agung`).
    pub(crate) const INNER_LEVEL: Class = Class(3);

    /// Begins the name of a school (`SMK Pelita`).
    pub(crate) const SCHOOL: Class = Class(4);

    /// May stand between that and the name (`SMA Negeri 1`).
    pub(crate) const SCHOOL_KIND: Class = Class(5);

    /// What a street is like or is for, which is no name of it (`Jalan Utama`).
    pub(crate) const PLAIN_STREET: Class = Class(6);

    /// Stands before a number that is no part of a name (`RT 03`).
    pub(crate) const NUMBERED: Class = Class(7);

    /// What a region's name may follow in the name of a street or village (`Jalan Raya Bogor`).
    pub(crate) const TERRAIN: Class = Class(8);

    /// Between a person's name and that of the father (`Siti binti Ali`).
    pub(crate) const FILIAL: Class = Class(9);
}

/// The classes of `lang/word/english.txt`.
pub(crate) mod english {
    use crate::lang::Class;

    /// Ends an English office (`Chief Investment Strategist`).
    pub(crate) const EXPERT: Class = Class(10);

    /// A head that English words of trade stand before.
    pub(crate) const MANAGES: Class = Class(11);

    /// Stands before `Direktur` and `Manajer` (`Marketing Manajer`).
    pub(crate) const TRADE: Class = Class(12);

    /// A chief officer by letters.
    pub(crate) const CHIEF_OFFICER: Class = Class(13);

    /// Stands before a chief officer (`Group CEO`).
    pub(crate) const REACH: Class = Class(14);

    /// Stands before any English head (`Senior Vice President`).
    pub(crate) const GRADE: Class = Class(15);
}

/// The classes of `lang/word/firms.txt`.
pub(crate) mod firms {
    use crate::lang::Class;

    /// Ends the name of a firm that is listed (`Tbk`).
    pub(crate) const ENDS_FIRM: Class = Class(16);

    /// Stands before what a firm or party is called in short (`PT Telkom`); narrower than the designators of the gazetteer, which take regional firms too.
    pub(crate) const BEFORE_CORE: Class = Class(17);
}

/// The classes of `lang/word/generic.txt`.
pub(crate) mod generic {
    use crate::lang::Class;

    /// The kind.
    pub(crate) const GENERIC_BODY: Class = Class(18);

    /// What may follow it without making a name of it.
    pub(crate) const GENERIC_TAIL: Class = Class(19);
}

/// The classes of `lang/word/grammar.txt`.
pub(crate) mod grammar {
    use crate::lang::Class;

    /// A head before another (`kepala menteri`, a chief minister).
    pub(crate) const CHIEF: Class = Class(20);

    /// Names the whole of a body, so that no portfolio follows (`Direktur Utama`).
    pub(crate) const WHOLE: Class = Class(21);

    /// Names one's own office, behind which a verb of leaving counts (`mundur dari jabatan`).
    pub(crate) const SELF_OFFICE: Class = Class(22);

    /// Somebody else, or a clause of its own.
    pub(crate) const SOMEBODY: Class = Class(23);

    /// What is one's own though it ends in -nya.
    pub(crate) const ONES_OWN: Class = Class(24);

    /// What one does with an office of one's own (`memulai karier sebagai`).
    pub(crate) const DOES: Class = Class(25);

    /// A verb of leaving an office (`mundur`).
    pub(crate) const LEAVES: Class = Class(26);

    /// `pertama`, `kedua`, `ketiga` behind a head (`Wakil Presiden Pertama`).
    pub(crate) const FIRST_THREE: Class = Class(27);

    /// A verb of calling behind a name (`dipanggil`).
    pub(crate) const CALLS: Class = Class(28);

    /// May stand beside a verb of calling.
    pub(crate) const BESIDE_CALL: Class = Class(29);

    /// Stands for a signature between an office and its name (`ttd.`).
    pub(crate) const SIGNED: Class = Class(30);

    /// Behind `Pembina`, makes a grade of a civil servant (`Pembina Tingkat I`).
    pub(crate) const GRADE: Class = Class(31);
}

/// The classes of `lang/word/names.txt`.
pub(crate) mod names {
    use crate::lang::Class;

    /// A Malay title of which `Seri` is a part.
    pub(crate) const NOBLE: Class = Class(32);

    /// `Seri`, `Sri`.
    pub(crate) const SERI: Class = Class(33);

    /// A form of address that may belong to a short name.
    pub(crate) const FRIENDLY: Class = Class(34);
}

/// The classes of `lang/word/titles_of_laws.txt`.
pub(crate) mod titles_of_laws {
    use crate::lang::Class;

    /// Begins a title.
    pub(crate) const LAW_HEAD: Class = Class(35);

    /// May follow the first word small (`Peraturan Pemerintah Pengganti`, `Peraturan Menteri Hukum dan`).
    pub(crate) const LAW_JOINT: Class = Class(36);

    /// Stands before its number or date.
    pub(crate) const LAW_NUMBER: Class = Class(37);

    /// Opens what it is about.
    pub(crate) const LAW_ABOUT: Class = Class(38);

    /// A small word inside of that.
    pub(crate) const LAW_INNER: Class = Class(39);
}

/// Words that are asked for one by one.
pub(crate) mod word {
    use crate::lang::Word;

    pub(crate) const AND: Word = Word(7);
    pub(crate) const BERKUASA: Word = Word(23);
    pub(crate) const BIASA: Word = Word(27);
    pub(crate) const CHIEF: Word = Word(42);
    pub(crate) const DEWAN: Word = Word(61);
    pub(crate) const FEDERAL: Word = Word(85);
    pub(crate) const HE: Word = Word(97);
    pub(crate) const KARO: Word = Word(122);
    pub(crate) const KE: Word = Word(125);
    pub(crate) const KOMISARIS: Word = Word(148);
    pub(crate) const LAINNYA: Word = Word(155);
    pub(crate) const LBBP: Word = Word(157);
    pub(crate) const LUAR: Word = Word(163);
    pub(crate) const MASING_MASING: Word = Word(174);
    pub(crate) const MENTERI: Word = Word(180);
    pub(crate) const NO: Word = Word(193);
    pub(crate) const NOMOR: Word = Word(194);
    pub(crate) const OF: Word = Word(196);
    pub(crate) const OFFICER: Word = Word(197);
    pub(crate) const PELAKSANA: Word = Word(210);
    pub(crate) const PEMBINA: Word = Word(211);
    pub(crate) const PENUH: Word = Word(218);
    pub(crate) const PRIBADI: Word = Word(231);
    pub(crate) const SEBAGAI: Word = Word(258);
    pub(crate) const SEMENTARA: Word = Word(263);
    pub(crate) const URUT: Word = Word(311);
}

/// How many words have a number.
pub(crate) const LEN: usize = 316;

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
     "dsn", "dto", "dukuh", "dusun", "economist", "eksekutif", "engineer", "executive", "federal", 
     "finance", "first", "fraksi", "gampong", "gang", "gg", "global", "group", "grup", "gunung", 
     "hakim", "he", "hp", "ia", "instruksi", "interim", "jabatan", "jabatannya", "jalan", "jawab", 
     "jenderal", "jl", "jln", "jorong", "kab", "kabupaten", "kak", "kaki", "kalurahan", "kami", 
     "kampung", "kapanewon", "karang", "karier", "kariernya", "karir", "karo", "kav", "kavling", 
     "ke", "kebon", "kebun", "kec", "kecamatan", "kedua", "kejaksaan", "kel", "keluar", "kelurahan", 
     "kemantren", "kepada", "kepala", "kepolisian", "keputusan", "kerap", "ketetapan", "ketiga", 
     "ketua", "kiprah", "klub", "km", "kode", "komisaris", "kota", "kotamadya", "kp", "kuala", 
     "kursi", "labuhan", "lainnya", "lantai", "lbbp", "lembaran", "lingkungan", "lorong", "lr", 
     "lt", "luar", "lubuk", "ma", "madrasah", "madya", "majelis", "man", "manajer", "mandat", 
     "marketing", "mas", "masing-masing", "masuk", "melalui", "mengundurkan", "menjabat", "menjadi", 
     "menteri", "mereka", "mi", "milik", "min", "mts", "mtsn", "muara", "muda", "mundur", "nagari", 
     "negara", "negeri", "no", "nomor", "nos", "of", "officer", "oleh", "operation", "pada", 
     "padang", "panggilan", "parit", "partai", "pasar", "paud", "paving", "pekan", "pekon", 
     "pelaksana", "pembina", "pemegang", "pemerintah", "pengadilan", "pengawas", "pengganti", 
     "pensiun", "penuh", "peran", "peraturan", "perihal", "perppu", "perpres", "perseroan", 
     "pertama", "perum", "perusahaan", "pondok", "pos", "posisi", "pribadi", "product", "project", 
     "propinsi", "prov", "provinsi", "proyek", "pt", "pulau", "pusat", "rantau", "rapat", "rawa", 
     "raya", "regional", "resor", "restoran", "rt", "rumah", "rw", "saham", "sakit", "sales", 
     "scientist", "sd", "sdit", "sdn", "sebagai", "secara", "sekolah", "sekretariat", "sektor", 
     "sementara", "senior", "seri", "sering", "serta", "setapak", "sidang", "simpang", "slb", 
     "slbn", "sltp", "sltpn", "sma", "sman", "smk", "smkn", "smp", "smpit", "smpn", "smu", "sri", 
     "store", "strategist", "sungai", "swasta", "tahanan", "tahun", "tan", "tanggal", "tanjung", 
     "tbk", "telp", "teluk", "tentang", "terdaftar", "terhadap", "terusan", "th", "tinggi", 
     "tingkat", "tk", "tlp", "ttd", "ujung", "umum", "undang-undang", "unit", "untuk", "urut", 
     "usaha", "utama", "wa", "yang", "yayasan",
];

/// A bit for each class of each word, by its number.
#[rustfmt::skip]
pub(crate) static CLASSES: [[u64; 1]; LEN + 1] = [
    [0; 1],
    [0x80000],
    [0x100],
    [0x20000000],
    [0x10000000],
    [0x2000000],
    [0x400],
    [0x0],
    [0x8000000000],
    [0x400],
    [0x1000],
    [0x40],
    [0x8000],
    [0x8000000000],
    [0x8020000000],
    [0x40000],
    [0x8000000000],
    [0x800000],
    [0x100],
    [0xc],
    [0x100],
    [0x4000000],
    [0x800000000],
    [0x0],
    [0x2000000],
    [0x2000000],
    [0x40],
    [0x20000020],
    [0x200],
    [0x200],
    [0x200],
    [0x80],
    [0x1000],
    [0x1000],
    [0x400000000],
    [0x8000000000],
    [0x100],
    [0x40],
    [0x2000000],
    [0x100],
    [0x2000],
    [0x2000],
    [0x0],
    [0x1000],
    [0x2000],
    [0x5000],
    [0x1000],
    [0x2000],
    [0x20000],
    [0x80000],
    [0x2000000],
    [0x8000000000],
    [0x9000000000],
    [0x8000000000],
    [0x8000000000],
    [0x100000000],
    [0x100000000],
    [0x8020000000],
    [0x8000],
    [0x80044],
    [0x400],
    [0x40001],
    [0x8000000000],
    [0x800000],
    [0x4000000],
    [0x4000000],
    [0x10000000],
    [0x4000000],
    [0x10000000],
    [0x4000000],
    [0x40000],
    [0x800],
    [0x2000000],
    [0x3000000],
    [0x10000000],
    [0x4],
    [0x4],
    [0x4],
    [0x40000000],
    [0xc],
    [0x4],
    [0x400],
    [0x200000],
    [0x400],
    [0x8000],
    [0x0],
    [0x1000],
    [0x8000],
    [0x1],
    [0x4],
    [0x2],
    [0x2],
    [0xc000],
    [0xc000],
    [0x1],
    [0x100],
    [0x80000],
    [0x0],
    [0x80],
    [0x800000],
    [0x800000000],
    [0x4000],
    [0x2400000],
    [0x3400000],
    [0x2],
    [0x2000000],
    [0x80000],
    [0x2],
    [0x2],
    [0x4],
    [0x4],
    [0x80044],
    [0x400000000],
    [0x40],
    [0x4],
    [0x800000],
    [0x14c],
    [0x4],
    [0x100],
    [0x2000000],
    [0x3000000],
    [0x2000000],
    [0x0],
    [0x80],
    [0x80],
    [0x8000000000],
    [0x100],
    [0x100],
    [0x4],
    [0x4],
    [0x8000000],
    [0x40000],
    [0x4],
    [0x40],
    [0x4],
    [0x4],
    [0x8000000000],
    [0x100000],
    [0x40000],
    [0x800000000],
    [0x20000000],
    [0x800000000],
    [0x8000000],
    [0x100000],
    [0x2000000],
    [0x1],
    [0x80],
    [0x80],
    [0x80000],
    [0x8010c],
    [0x4],
    [0x4],
    [0x100],
    [0x400000],
    [0x100],
    [0x0],
    [0x80],
    [0x0],
    [0x800000000],
    [0x40],
    [0x2],
    [0x2],
    [0x80],
    [0x20],
    [0x100],
    [0x10],
    [0x10],
    [0x80000000],
    [0x40001],
    [0x10],
    [0x800],
    [0x2000000],
    [0x1000],
    [0x400000000],
    [0x0],
    [0x40],
    [0x8000000000],
    [0x4000000],
    [0x2000000],
    [0x8000000000],
    [0x0],
    [0x800000],
    [0x10],
    [0x80000],
    [0x10],
    [0x10],
    [0x10],
    [0x100],
    [0x80000000],
    [0x4000000],
    [0x10c],
    [0x80000],
    [0x80020],
    [0x2000000080],
    [0x2000000080],
    [0x80],
    [0x0],
    [0x0],
    [0x8000000000],
    [0x1000],
    [0x8000000000],
    [0x100],
    [0x10000000],
    [0x100],
    [0x20001],
    [0x100],
    [0x10],
    [0x40],
    [0x100],
    [0x4],
    [0x0],
    [0x0],
    [0x80000],
    [0x40000],
    [0x40000],
    [0x80000],
    [0x1000000000],
    [0x4000000],
    [0x0],
    [0x2000000],
    [0x800000000],
    [0x4000000000],
    [0x800000000],
    [0x800000000],
    [0xc0001],
    [0x8000000],
    [0x20000],
    [0x40001],
    [0x100],
    [0x80],
    [0x400000],
    [0x0],
    [0x1000],
    [0x1000],
    [0x4],
    [0x4],
    [0x80004],
    [0x1],
    [0x20000],
    [0x100],
    [0x80000],
    [0x100],
    [0x40001],
    [0x100],
    [0x100],
    [0xd000],
    [0x80000],
    [0x1],
    [0x80],
    [0x40000],
    [0x80],
    [0x80000],
    [0x80000],
    [0x1000],
    [0x400],
    [0x10],
    [0x10],
    [0x10],
    [0x8020000000],
    [0x8000000000],
    [0x1],
    [0x40000],
    [0x80000],
    [0x0],
    [0x8000],
    [0x200000000],
    [0x20000000],
    [0x8000000000],
    [0x40],
    [0x1],
    [0x100],
    [0x10],
    [0x10],
    [0x10],
    [0x10],
    [0x10],
    [0x10],
    [0x10],
    [0x10],
    [0x10],
    [0x10],
    [0x10],
    [0x10],
    [0x200000000],
    [0x1000],
    [0x400],
    [0x100],
    [0x20],
    [0x80000],
    [0x2000000000],
    [0x100000000],
    [0x2000000000],
    [0x100],
    [0x10000],
    [0x80],
    [0x100],
    [0xc000000000],
    [0x2000000],
    [0x8000000000],
    [0x100],
    [0x2000000000],
    [0x80000],
    [0x80000000],
    [0x80000010],
    [0x80],
    [0x40000000],
    [0x100],
    [0x80040],
    [0x800000000],
    [0x80],
    [0x8000000000],
    [0x0],
    [0x80000],
    [0x80200040],
    [0x80],
    [0x8020000000],
    [0x1],
];
