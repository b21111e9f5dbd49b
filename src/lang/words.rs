//! Words with numbers, and the classes of each.
//!
//! Written by `cargo run --release --example build_lang` from `lang/word/`: edit that.

/// The classes of `lang/word/bodies.txt`.
pub(crate) mod bodies {
    use crate::lang::Class;

    /// Alone behind a head it is no name of a body (`Ketua Klub`, `Pemimpin Proyek`).
    pub(crate) const UNNAMED: Class = Class(0);

    /// A director general, whose body is what is directed.
    pub(crate) const GENERAL: Class = Class(1);

    /// A ministry or its like in one word, which a portfolio may name too.
    pub(crate) const MINISTRY: Class = Class(2);

    /// Begins or ends the name of a group (`Bank`, `Group`).
    pub(crate) const GROUP_MARK: Class = Class(3);

    /// Calls for a portfolio (`Bidang Hukum`).
    pub(crate) const PORTFOLIO_NOUN: Class = Class(4);

    /// A level of the board of a party or club.
    pub(crate) const PARTY_LEVEL: Class = Class(5);

    /// A level of a body's board (`Pimpinan Pusat`).
    pub(crate) const LEVEL: Class = Class(6);

    /// A board within a body (`Komite Tetap`).
    pub(crate) const PERMANENT: Class = Class(7);

    /// The law or inquiry that a team is for (`Pansus RUU`).
    pub(crate) const LAW_OF_TEAM: Class = Class(8);

    /// The case or bill that a team is for (`Panja Kasus`).
    pub(crate) const CASE_OF_TEAM: Class = Class(9);

    /// A part of a university that is called by what is taught.
    pub(crate) const TAUGHT: Class = Class(10);

    /// An English board.
    pub(crate) const BOARD: Class = Class(11);

    /// What a centre is for (`Pusat Studi`).
    pub(crate) const STUDY: Class = Class(12);

    /// A quarter of the sky, or what parts regions of one name like it.
    pub(crate) const QUARTER: Class = Class(13);
}

/// The classes of `lang/word/designators.txt`.
pub(crate) mod designators {
    use crate::lang::Class;

    /// Begins the name of a street (`Jl. Melati`).
    pub(crate) const STREET: Class = Class(14);

    /// Begins the name of a village, district, regency or province (`Kecamatan Garung`).
    pub(crate) const LEVEL: Class = Class(15);

    /// A level that may also be the first word of another's name (`Desa Banjar Agung`).
    pub(crate) const INNER_LEVEL: Class = Class(16);

    /// Begins the name of a school (`SMK Pelita`).
    pub(crate) const SCHOOL: Class = Class(17);

    /// May stand between that and the name (`SMA Negeri 1`).
    pub(crate) const SCHOOL_KIND: Class = Class(18);

    /// What a street is like or is for, which is no name of it (`Jalan Utama`).
    pub(crate) const PLAIN_STREET: Class = Class(19);

    /// Stands before a number that is no part of a name (`RT 03`).
    pub(crate) const NUMBERED: Class = Class(20);

    /// What a region's name may follow in the name of a street or village (`Jalan Raya Bogor`).
    pub(crate) const TERRAIN: Class = Class(21);

    /// Between a person's name and that of the father (`Siti binti Ali`).
    pub(crate) const FILIAL: Class = Class(22);
}

/// The classes of `lang/word/english.txt`.
pub(crate) mod english {
    use crate::lang::Class;

    /// Ends an English office (`Chief Investment Strategist`).
    pub(crate) const EXPERT: Class = Class(23);

    /// A head that English words of trade stand before.
    pub(crate) const MANAGES: Class = Class(24);

    /// Stands before `Direktur` and `Manajer` (`Marketing Manajer`).
    pub(crate) const TRADE: Class = Class(25);

    /// A chief officer by letters.
    pub(crate) const CHIEF_OFFICER: Class = Class(26);

    /// Stands before a chief officer (`Group CEO`).
    pub(crate) const REACH: Class = Class(27);

    /// Stands before any English head (`Senior Vice President`).
    pub(crate) const GRADE: Class = Class(28);

    /// Joins English names (`Focus on the Family`).
    pub(crate) const PARTICLE: Class = Class(29);

    /// Stands in an English title before a capital.
    pub(crate) const TITLE_PARTICLE: Class = Class(30);
}

/// The classes of `lang/word/firms.txt`.
pub(crate) mod firms {
    use crate::lang::Class;

    /// Ends the name of a firm that is listed (`Tbk`).
    pub(crate) const ENDS_FIRM: Class = Class(31);

    /// Stands before what a firm or party is called in short (`PT Telkom`); narrower than the designators of the gazetteer, which take regional firms too.
    pub(crate) const BEFORE_CORE: Class = Class(32);

    /// Ends the name of a broker, and may end what is taken for a person.
    pub(crate) const SECURITIES: Class = Class(33);

    /// Stands in brackets behind the name of a state's firm (`(Persero)`).
    pub(crate) const STATE_OWNED: Class = Class(34);

    /// Ends the name of a firm behind a comma, abroad too (`, Inc`).
    pub(crate) const ENDS_FOREIGN: Class = Class(35);
}

/// The classes of `lang/word/generic.txt`.
pub(crate) mod generic {
    use crate::lang::Class;

    /// The kind.
    pub(crate) const GENERIC_BODY: Class = Class(36);

    /// What may follow it without making a name of it.
    pub(crate) const GENERIC_TAIL: Class = Class(37);
}

/// The classes of `lang/word/grammar.txt`.
pub(crate) mod grammar {
    use crate::lang::Class;

    /// A head before another (`kepala menteri`, a chief minister).
    pub(crate) const CHIEF: Class = Class(38);

    /// Names the whole of a body, so that no portfolio follows (`Direktur Utama`).
    pub(crate) const WHOLE: Class = Class(39);

    /// Names one's own office, behind which a verb of leaving counts (`mundur dari jabatan`).
    pub(crate) const SELF_OFFICE: Class = Class(40);

    /// Somebody else, or a clause of its own.
    pub(crate) const SOMEBODY: Class = Class(41);

    /// What is one's own though it ends in -nya.
    pub(crate) const ONES_OWN: Class = Class(42);

    /// What one does with an office of one's own (`memulai karier sebagai`).
    pub(crate) const DOES: Class = Class(43);

    /// A verb of leaving an office (`mundur`).
    pub(crate) const LEAVES: Class = Class(44);

    /// `pertama`, `kedua`, `ketiga` behind a head (`Wakil Presiden Pertama`).
    pub(crate) const FIRST_THREE: Class = Class(45);

    /// A verb of calling behind a name (`dipanggil`).
    pub(crate) const CALLS: Class = Class(46);

    /// May stand beside a verb of calling.
    pub(crate) const BESIDE_CALL: Class = Class(47);

    /// Stands for a signature between an office and its name (`ttd.`).
    pub(crate) const SIGNED: Class = Class(48);

    /// Behind `Pembina`, makes a grade of a civil servant (`Pembina Tingkat I`).
    pub(crate) const GRADE: Class = Class(49);

    /// Stands between a spokesperson and whom they speak for (`juru bicara bagi`).
    pub(crate) const SERVES: Class = Class(50);

    /// Whose head an office is: a pronoun behind it (`ketua kami`).
    pub(crate) const FIRST_OR_THIRD: Class = Class(51);

    /// Says that an office is no longer held (`Wakil Presiden sebelumnya`).
    pub(crate) const OF_BEFORE: Class = Class(52);

    /// Says that an office was held (`pernah menjabat`).
    pub(crate) const ONCE: Class = Class(53);

    /// Opens examples of who holds an office (`pejabat seperti`).
    pub(crate) const SUCH_AS: Class = Class(54);

    /// Opens by whom someone is chosen (`ketua versi kongres`).
    pub(crate) const VERSION: Class = Class(55);

    /// Stands before a verb of installing (`yang baru saja dilantik`).
    pub(crate) const JUST: Class = Class(56);

    /// A time that `ini` or `itu` fixes (`tahun ini`).
    pub(crate) const SPAN_OF_TIME: Class = Class(57);

    /// `tahun` and its abbreviations, behind an age.
    pub(crate) const YEARS: Class = Class(58);

    /// `ini`, `itu`.
    pub(crate) const THIS_OR_THAT: Class = Class(59);

    /// Says that an office was taken away (`presiden yang dipecat`).
    pub(crate) const OUSTED: Class = Class(60);

    /// A time gone by behind `pada` (`pada masa itu`).
    pub(crate) const THAT_TIME: Class = Class(61);

    /// A time gone by before `itu`, behind an office (`gubernur saat itu`).
    pub(crate) const MOMENT: Class = Class(62);

    /// Stands before the place where an office is (`di`, `ke`).
    pub(crate) const PLACE_OF: Class = Class(63);

    /// `ke` and `terpilih` behind an office that begins a sentence.
    pub(crate) const ELECTED: Class = Class(64);

    /// Says that an office is not held (`tak lagi`).
    pub(crate) const NO_MORE: Class = Class(65);

    /// Says that an office is held now (`yang kini`).
    pub(crate) const AT_PRESENT: Class = Class(66);

    /// A bill or law before `tentang` (`Pansus RUU tentang Desa`).
    pub(crate) const ABOUT_LAW: Class = Class(67);

    /// A process that an office is in charge of (`Ketua Pemilihan`).
    pub(crate) const HELD_FOR: Class = Class(68);

    /// The territory a director is for (`untuk wilayah`).
    pub(crate) const TERRITORY: Class = Class(69);

    /// A person by a pronoun.
    pub(crate) const HE_OR_SHE: Class = Class(70);

    /// `pertama` to `kedelapan`: counts the holders of an office.
    pub(crate) const ORDINAL: Class = Class(71);

    /// A verb of following someone in an office.
    pub(crate) const REPLACES: Class = Class(72);

    /// An adviser of law with `hukum` (`kuasa hukum`).
    pub(crate) const COUNSEL: Class = Class(73);

    /// Opens what another said too (`senada dengan`).
    pub(crate) const IN_ACCORD: Class = Class(74);

    /// Stands with `negeri` in portfolios (`luar negeri`).
    pub(crate) const WITHIN: Class = Class(75);
}

/// The classes of `lang/word/names.txt`.
pub(crate) mod names {
    use crate::lang::Class;

    /// A Malay title of which `Seri` is a part.
    pub(crate) const NOBLE: Class = Class(76);

    /// `Seri`, `Sri`.
    pub(crate) const SERI: Class = Class(77);

    /// A form of address that may belong to a short name.
    pub(crate) const FRIENDLY: Class = Class(78);

    /// Joins the parts of a name (`van`), as what is `filial` in designators.txt does.
    pub(crate) const JOINS_NAME: Class = Class(79);

    /// A name, and a word that begins sentences too.
    pub(crate) const ALSO_NAME: Class = Class(80);

    /// A Balinese name behind `I`.
    pub(crate) const BALINESE: Class = Class(81);
}

/// The classes of `lang/word/titles_of_laws.txt`.
pub(crate) mod titles_of_laws {
    use crate::lang::Class;

    /// Begins a title.
    pub(crate) const LAW_HEAD: Class = Class(82);

    /// May follow the first word small (`Peraturan Pemerintah Pengganti`, `Peraturan Menteri Hukum dan`).
    pub(crate) const LAW_JOINT: Class = Class(83);

    /// Stands before its number or date.
    pub(crate) const LAW_NUMBER: Class = Class(84);

    /// Opens what it is about.
    pub(crate) const LAW_ABOUT: Class = Class(85);

    /// A small word inside of that.
    pub(crate) const LAW_INNER: Class = Class(86);
}

/// Words that are asked for one by one.
pub(crate) mod word {
    use crate::lang::Word;

    pub(crate) const AKAN: Word = Word(3);
    pub(crate) const ALIAS: Word = Word(6);
    pub(crate) const AND: Word = Word(9);
    pub(crate) const ANTAR: Word = Word(11);
    pub(crate) const AT: Word = Word(18);
    pub(crate) const ATAU: Word = Word(20);
    pub(crate) const BAGI: Word = Word(22);
    pub(crate) const BALAI: Word = Word(24);
    pub(crate) const BERKUASA: Word = Word(34);
    pub(crate) const BIASA: Word = Word(39);
    pub(crate) const BIN: Word = Word(41);
    pub(crate) const CHIEF: Word = Word(60);
    pub(crate) const CORPORATE: Word = Word(64);
    pub(crate) const DENGAN: Word = Word(79);
    pub(crate) const DEPARTEMEN: Word = Word(80);
    pub(crate) const DEWAN: Word = Word(85);
    pub(crate) const DI: Word = Word(86);
    pub(crate) const DIVISI: Word = Word(105);
    pub(crate) const DR: Word = Word(106);
    pub(crate) const EKSEKUTIF: Word = Word(113);
    pub(crate) const FEDERAL: Word = Word(117);
    pub(crate) const FRAKSI: Word = Word(121);
    pub(crate) const HADIR: Word = Word(132);
    pub(crate) const HAKIM: Word = Word(133);
    pub(crate) const HAM: Word = Word(134);
    pub(crate) const HARI: Word = Word(135);
    pub(crate) const HE: Word = Word(138);
    pub(crate) const HUKUM: Word = Word(141);
    pub(crate) const INDONESIA: Word = Word(146);
    pub(crate) const INI: Word = Word(147);
    pub(crate) const ITU: Word = Word(151);
    pub(crate) const JAYA: Word = Word(156);
    pub(crate) const JILID: Word = Word(158);
    pub(crate) const KARO: Word = Word(178);
    pub(crate) const KE: Word = Word(183);
    pub(crate) const KEMARIN: Word = Word(198);
    pub(crate) const KEMENTERIAN: Word = Word(199);
    pub(crate) const KEPALA: Word = Word(201);
    pub(crate) const KOMISARIS: Word = Word(220);
    pub(crate) const KOORDINATOR: Word = Word(221);
    pub(crate) const LAGI: Word = Word(229);
    pub(crate) const LAINNYA: Word = Word(230);
    pub(crate) const LALU: Word = Word(231);
    pub(crate) const LBBP: Word = Word(233);
    pub(crate) const LINTAS: Word = Word(236);
    pub(crate) const LUAR: Word = Word(241);
    pub(crate) const MAJELIS: Word = Word(247);
    pub(crate) const MASING_MASING: Word = Word(255);
    pub(crate) const MENTERI: Word = Word(262);
    pub(crate) const NANTI: Word = Word(274);
    pub(crate) const NASIONAL: Word = Word(275);
    pub(crate) const NEGERI: Word = Word(277);
    pub(crate) const NO: Word = Word(279);
    pub(crate) const NOMOR: Word = Word(280);
    pub(crate) const NON: Word = Word(281);
    pub(crate) const OF: Word = Word(285);
    pub(crate) const OFFICER: Word = Word(286);
    pub(crate) const OLEH: Word = Word(287);
    pub(crate) const PADA: Word = Word(290);
    pub(crate) const PARLEMEN: Word = Word(294);
    pub(crate) const PDI: Word = Word(299);
    pub(crate) const PELAKSANA: Word = Word(302);
    pub(crate) const PELATIH: Word = Word(303);
    pub(crate) const PEMBINA: Word = Word(304);
    pub(crate) const PENGAWAS: Word = Word(311);
    pub(crate) const PENUH: Word = Word(314);
    pub(crate) const PERIODE: Word = Word(318);
    pub(crate) const PERPUSTAKAAN: Word = Word(322);
    pub(crate) const PERUSAHAAN: Word = Word(328);
    pub(crate) const PERWAKILAN: Word = Word(329);
    pub(crate) const PIMPINAN: Word = Word(330);
    pub(crate) const PRIBADI: Word = Word(334);
    pub(crate) const PUSAT: Word = Word(344);
    pub(crate) const SALAH: Word = Word(366);
    pub(crate) const SATU: Word = Word(369);
    pub(crate) const SATUAN: Word = Word(370);
    pub(crate) const SEBAGAI: Word = Word(375);
    pub(crate) const SEKALIGUS: Word = Word(380);
    pub(crate) const SEMENTARA: Word = Word(387);
    pub(crate) const SEORANG: Word = Word(390);
    pub(crate) const STAF: Word = Word(411);
    pub(crate) const TAMAN: Word = Word(420);
    pub(crate) const TENTANG: Word = Word(430);
    pub(crate) const THE: Word = Word(440);
    pub(crate) const TIM: Word = Word(443);
    pub(crate) const UNTUK: Word = Word(454);
    pub(crate) const URUT: Word = Word(456);
    pub(crate) const WAKIL: Word = Word(465);
    pub(crate) const WILAYAH: Word = Word(468);
    pub(crate) const YANG: Word = Word(469);
}

/// How many words have a number.
pub(crate) const LEN: usize = 470;

/// The words in the order of their numbers, which begin with 1.
#[rustfmt::skip]
pub(crate) const WORDS: &[&str] = &[
     "agama", "air", "akan", "akrab", "al", "alias", "amanah", "analyst", "and", "angket", "antar", 
     "antara", "architect", "area", "aspal", "associate", "association", "at", "atas", "atau", 
     "badan", "bagi", "bahwa", "balai", "bandar", "banjar", "bank", "bappenas", "barat", "baru", 
     "batu", "berhenti", "berita", "berkuasa", "berperan", "bertugas", "besar", "beton", "biasa", 
     "bidang", "bin", "bint", "binti", "blok", "board", "branch", "brand", "bro", "bukan", "bukit", 
     "buntu", "by", "cabang", "catati", "cempaka", "center", "centre", "ceo", "cfo", "chief", 
     "commercial", "committee", "coo", "corporate", "council", "country", "creative", "cto", "cv", 
     "daerah", "daftari", "dalam", "dan", "dan/atau", "dari", "dato", "datuk", "de", "dengan", 
     "departemen", "deputy", "desa", "designer", "dewa", "dewan", "di", "dia", "diberhentikan", 
     "dicopot", "digulingkan", "dikenal", "dilengserkan", "dimakzulkan", "dinonaktifkan", 
     "dipanggil", "dipecat", "direktorat", "direktur", "diri", "dirinya", "dirjen", "dirjend", 
     "disapa", "distrik", "divisi", "dr", "ds", "dsn", "dto", "dukuh", "dusun", "economist", 
     "eksekutif", "engineer", "executive", "fakultas", "federal", "finance", "first", "for", 
     "fraksi", "gampong", "gang", "gantikan", "gede", "gg", "global", "group", "grup", "gunung", 
     "gusti", "hadir", "hakim", "ham", "hari", "harian", "hasil", "he", "hilir", "hp", "hukum", 
     "hulu", "ia", "in", "inc", "indonesia", "ini", "institute", "instruksi", "interim", "itu", 
     "jabatan", "jabatannya", "jalan", "jawab", "jaya", "jenderal", "jilid", "jl", "jln", "jorong", 
     "jurusan", "kab", "kabupaten", "kadek", "kajian", "kak", "kaki", "kala", "kalurahan", "kami", 
     "kampung", "kapanewon", "karang", "karier", "kariernya", "karir", "karo", "kasus", "kav", 
     "kavling", "kawasan", "ke", "kebon", "kebun", "kec", "kecamatan", "kedelapan", "kedua", 
     "keempat", "keenam", "kejaksaan", "kel", "kelima", "keluar", "kelurahan", "kemantren", 
     "kemarin", "kementerian", "kepada", "kepala", "kepolisian", "keputusan", "kerap", "ketetapan", 
     "ketiga", "ketika", "ketua", "ketujuh", "ketut", "kini", "kiprah", "kita", "klub", "km", 
     "kode", "komang", "komdigi", "kominfo", "komisaris", "koordinator", "kota", "kotamadya", "kp", 
     "kuala", "kuasa", "kursi", "labuhan", "lagi", "lainnya", "lalu", "lantai", "lbbp", "lembaran", 
     "lingkungan", "lintas", "lorong", "lr", "lt", "ltd", "luar", "lubuk", "ma", "made", "madrasah", 
     "madya", "majelis", "malam", "man", "manajer", "mandat", "marketing", "mas", "masa", 
     "masing-masing", "masuk", "melalui", "menggantikan", "mengundurkan", "menjabat", "menjadi", 
     "menteri", "mereka", "mi", "milik", "min", "mts", "mtsn", "muara", "muda", "mundur", "musim", 
     "nagari", "nanti", "nasional", "negara", "negeri", "nengah", "no", "nomor", "non", "nos", 
     "nya", "nyoman", "of", "officer", "oleh", "on", "operation", "pada", "padang", "panggilan", 
     "parit", "parlemen", "partai", "pasar", "paud", "paving", "pdi", "pekan", "pekon", "pelaksana", 
     "pelatih", "pembina", "pemegang", "pemerintah", "pemilihan", "penasehat", "penasihat", 
     "pengadilan", "pengawas", "pengganti", "pensiun", "penuh", "peran", "peraturan", "perihal", 
     "periode", "pernah", "perppu", "perpres", "perpustakaan", "persero", "perseroan", "perseroda", 
     "pertama", "perum", "perusahaan", "perwakilan", "pimpinan", "pondok", "pos", "posisi", 
     "pribadi", "prodi", "product", "project", "propinsi", "prov", "provinsi", "proyek", "pt", 
     "pulau", "pusat", "putu", "ranperda", "rantau", "rapat", "raperda", "rawa", "raya", "regional", 
     "rekrutmen", "resmi", "resor", "restoran", "revisi", "rt", "rumah", "ruu", "rw", "saat", 
     "saham", "saja", "sakit", "salah", "sales", "sama", "satu", "satuan", "scientist", "sd", 
     "sdit", "sdn", "sebagai", "sebelumnya", "secara", "securities", "sejalan", "sekaligus", 
     "sekarang", "sekolah", "sekretariat", "sektor", "sekuritas", "selatan", "sementara", "senada", 
     "senior", "seorang", "seperti", "seri", "sering", "serta", "setapak", "sidang", "simpang", 
     "slb", "slbn", "sltp", "sltpn", "sma", "sman", "smk", "smkn", "smp", "smpit", "smpn", "smu", 
     "sri", "staf", "store", "strategist", "studi", "sungai", "swasta", "tahanan", "tahun", "tak", 
     "taman", "tan", "tanggal", "tanjung", "tanya", "tbk", "telp", "teluk", "tengah", "tenggara", 
     "tentang", "terdaftar", "terdahulu", "terguling", "terhadap", "termasuk", "terpilih", 
     "terusan", "tetap", "th", "the", "thn", "tidak", "tim", "timur", "tinggi", "tingkat", "tk", 
     "tlp", "ttd", "ujung", "umum", "undang-undang", "unit", "untuk", "urusan", "urut", "usaha", 
     "utama", "utara", "uu", "van", "versi", "von", "wa", "wakil", "waktu", "wayan", "wilayah", 
     "yang", "yayasan",
];

/// A bit for each class of each word, by its number.
#[rustfmt::skip]
pub(crate) static CLASSES: [[u64; 2]; LEN + 1] = [
    [0; 2],
    [0x2000000000, 0x0],
    [0x200000, 0x0],
    [0x0, 0x0],
    [0x800000000000, 0x0],
    [0x0, 0x8000],
    [0x400000000000, 0x0],
    [0x80000000000, 0x0],
    [0x800000, 0x0],
    [0x20000000, 0x0],
    [0x100, 0x0],
    [0x0, 0x0],
    [0x0, 0x400000],
    [0x800000, 0x0],
    [0x2000000, 0x0],
    [0x80000, 0x0],
    [0x10000000, 0x0],
    [0x8, 0x0],
    [0x0, 0x0],
    [0x0, 0x400000],
    [0x800000000000, 0x400000],
    [0x1000000000, 0x0],
    [0x4000000000000, 0x400000],
    [0x20000000000, 0x0],
    [0x0, 0x0],
    [0x200000, 0x0],
    [0x18000, 0x0],
    [0x8, 0x0],
    [0x4, 0x0],
    [0x2000, 0x0],
    [0x100000000000000, 0x0],
    [0x200000, 0x0],
    [0x100000000000, 0x0],
    [0x0, 0x40000],
    [0x0, 0x0],
    [0x80000000000, 0x0],
    [0x80000000000, 0x0],
    [0x60, 0x0],
    [0x80000, 0x0],
    [0x800000040000, 0x0],
    [0x10, 0x0],
    [0x400000, 0x0],
    [0x400000, 0x0],
    [0x400000, 0x0],
    [0x100000, 0x0],
    [0x800, 0x0],
    [0x2000000, 0x0],
    [0x2000000, 0x0],
    [0x0, 0x4000],
    [0x0, 0x400000],
    [0x200000, 0x0],
    [0x80000, 0x0],
    [0x40000000, 0x0],
    [0x60, 0x0],
    [0x80000000000, 0x0],
    [0x200000, 0x0],
    [0x8, 0x0],
    [0x8, 0x0],
    [0x4000000, 0x0],
    [0x4000000, 0x0],
    [0x0, 0x0],
    [0x2000000, 0x0],
    [0x800, 0x0],
    [0x4000000, 0x0],
    [0x0, 0x0],
    [0x800, 0x0],
    [0xa000000, 0x0],
    [0x2000000, 0x0],
    [0x4000000, 0x0],
    [0x100000000, 0x0],
    [0x2000000060, 0x8],
    [0x80000000000, 0x0],
    [0x0, 0x400800],
    [0x0, 0x480000],
    [0x0, 0x400000],
    [0x0, 0x400000],
    [0x0, 0x1000],
    [0x0, 0x1000],
    [0x0, 0x8000],
    [0x800000000000, 0x400000],
    [0x0, 0x0],
    [0x10000000, 0x0],
    [0x2000088000, 0x0],
    [0x800000, 0x0],
    [0x0, 0x20000],
    [0x1000000001, 0x0],
    [0x8000000000000000, 0x400000],
    [0x20000000000, 0x40],
    [0x1000100000000000, 0x0],
    [0x100000000000, 0x0],
    [0x1000000000000000, 0x0],
    [0x400000000000, 0x0],
    [0x1000000000000000, 0x0],
    [0x1000000000000000, 0x0],
    [0x100000000000, 0x0],
    [0x400000000000, 0x0],
    [0x1000100000000000, 0x0],
    [0x1000000000, 0x0],
    [0x1000000, 0x0],
    [0x80000000000, 0x0],
    [0xc0000000000, 0x0],
    [0x2, 0x0],
    [0x2, 0x0],
    [0x400000000000, 0x0],
    [0x8000, 0x0],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x8000, 0x0],
    [0x8000, 0x0],
    [0x1000000000000, 0x0],
    [0x18000, 0x0],
    [0x8000, 0x0],
    [0x800000, 0x0],
    [0x8000000000, 0x0],
    [0x800000, 0x0],
    [0x10000000, 0x0],
    [0x400, 0x0],
    [0x0, 0x0],
    [0x2000000, 0x0],
    [0x10000000, 0x0],
    [0x60000000, 0x0],
    [0x1, 0x0],
    [0x8000, 0x0],
    [0x4000, 0x0],
    [0x0, 0x100],
    [0x0, 0x20000],
    [0x4000, 0x0],
    [0x18000000, 0x0],
    [0x18000008, 0x0],
    [0x9, 0x0],
    [0x200000, 0x0],
    [0x0, 0x20000],
    [0x0, 0x0],
    [0x2000000000, 0x0],
    [0x0, 0x0],
    [0x200000000000000, 0x0],
    [0xa0, 0x0],
    [0x80000000000000, 0x0],
    [0x0, 0x0],
    [0x2000, 0x0],
    [0x100000, 0x0],
    [0x0, 0x0],
    [0x2000, 0x0],
    [0x20000000000, 0x40],
    [0x40000000, 0x0],
    [0x800000000, 0x0],
    [0x0, 0x0],
    [0x800000000000000, 0x0],
    [0x8, 0x0],
    [0x0, 0x40000],
    [0x8000000, 0x0],
    [0x800000000000000, 0x0],
    [0x90000000000, 0x0],
    [0xd0000000000, 0x0],
    [0x4000, 0x0],
    [0x80000000000, 0x0],
    [0x0, 0x0],
    [0x2000000000, 0x0],
    [0x0, 0x0],
    [0x4000, 0x0],
    [0x4000, 0x0],
    [0x8000, 0x0],
    [0x400, 0x0],
    [0x8000, 0x0],
    [0x2000088000, 0x0],
    [0x0, 0x20000],
    [0x1000, 0x0],
    [0x0, 0x4000],
    [0x80000, 0x0],
    [0x4000000000000000, 0x0],
    [0x8000, 0x0],
    [0x8020000000000, 0x0],
    [0x298000, 0x0],
    [0x8000, 0x0],
    [0x200000, 0x0],
    [0x80000000000, 0x0],
    [0xc0000000000, 0x0],
    [0x80000000000, 0x0],
    [0x0, 0x0],
    [0x200, 0x0],
    [0x100000, 0x0],
    [0x100000, 0x0],
    [0x0, 0x20],
    [0x8000000000000000, 0x400001],
    [0x200000, 0x0],
    [0x200000, 0x0],
    [0x8000, 0x0],
    [0x8000, 0x0],
    [0x0, 0x80],
    [0x200000000000, 0x80],
    [0x0, 0x80],
    [0x0, 0x80],
    [0x1000000000, 0x0],
    [0x8000, 0x0],
    [0x0, 0x80],
    [0x80000, 0x0],
    [0x8000, 0x0],
    [0x8000, 0x0],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x0, 0x400000],
    [0x4000000000, 0x0],
    [0x1000000000, 0x0],
    [0x0, 0x40000],
    [0x800000000000, 0x0],
    [0x0, 0x40000],
    [0x200000000000, 0x80],
    [0x4000000000000000, 0x0],
    [0x4000000000, 0x0],
    [0x0, 0x80],
    [0x0, 0x20000],
    [0x0, 0x4],
    [0x80000000000, 0x0],
    [0x8000000000000, 0x0],
    [0x1, 0x0],
    [0x100000, 0x0],
    [0x100000, 0x0],
    [0x0, 0x20000],
    [0x4, 0x0],
    [0x4, 0x0],
    [0x2000000000, 0x0],
    [0x0, 0x0],
    [0x2000218000, 0x0],
    [0x8000, 0x0],
    [0x8000, 0x0],
    [0x200000, 0x0],
    [0x0, 0x200],
    [0x10000000000, 0x0],
    [0x200000, 0x0],
    [0x0, 0x2],
    [0x0, 0x0],
    [0x0, 0x10000],
    [0x100000, 0x0],
    [0x0, 0x0],
    [0x0, 0x40000],
    [0x80000, 0x0],
    [0x0, 0x0],
    [0x4000, 0x0],
    [0x4000, 0x0],
    [0x100000, 0x0],
    [0x800000000, 0x0],
    [0x40000, 0x800],
    [0x200000, 0x0],
    [0x20000, 0x0],
    [0x0, 0x20000],
    [0x20000, 0x0],
    [0x2000000000000, 0x0],
    [0x1000000001, 0x0],
    [0x200000000000000, 0x0],
    [0x20000, 0x0],
    [0x1000000, 0x0],
    [0x80000000000, 0x0],
    [0x2000000, 0x0],
    [0x0, 0x4000],
    [0x2000000000000000, 0x0],
    [0x0, 0x0],
    [0x80000, 0x0],
    [0x0, 0x400000],
    [0x0, 0x100],
    [0x100000000000, 0x0],
    [0x80000000000, 0x0],
    [0x0, 0x400000],
    [0x0, 0x0],
    [0x8020000000000, 0x0],
    [0x20000, 0x0],
    [0x2000000000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x200000, 0x0],
    [0x2000000000000, 0x0],
    [0x100000000000, 0x0],
    [0x200000000000000, 0x0],
    [0x218000, 0x0],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x2000000000, 0x0],
    [0x2000040000, 0x0],
    [0x0, 0x20000],
    [0x100000, 0x100000],
    [0x100000, 0x100000],
    [0x0, 0x0],
    [0x100000, 0x0],
    [0x8000000000000, 0x0],
    [0x0, 0x20000],
    [0x20000000, 0x0],
    [0x0, 0x0],
    [0x0, 0x400000],
    [0x60000000, 0x0],
    [0x2000000, 0x0],
    [0x0, 0x400000],
    [0x200000, 0x0],
    [0x400000000000, 0x0],
    [0x200000, 0x0],
    [0x0, 0x0],
    [0x100000001, 0x0],
    [0x200000, 0x0],
    [0x20000, 0x0],
    [0x80000, 0x0],
    [0x0, 0x0],
    [0x200000, 0x0],
    [0x8000, 0x0],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x2000000000, 0x0],
    [0x1000000000, 0x0],
    [0x0, 0x10],
    [0x0, 0x200],
    [0x0, 0x200],
    [0x1000000000, 0x0],
    [0x2000000000, 0x0],
    [0x0, 0x80000],
    [0x100000000000, 0x0],
    [0x0, 0x0],
    [0x80000000000, 0x0],
    [0x0, 0x40000],
    [0x0, 0x200000],
    [0x0, 0x0],
    [0x20000000000000, 0x0],
    [0x0, 0x40000],
    [0x0, 0x40000],
    [0x0, 0x0],
    [0x400000000, 0x0],
    [0x3000000001, 0x0],
    [0x400000000, 0x0],
    [0x200000000000, 0x80],
    [0x100000000, 0x0],
    [0x1000000001, 0x0],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x200000, 0x0],
    [0x100000, 0x0],
    [0x10000000000, 0x0],
    [0x0, 0x0],
    [0x400, 0x0],
    [0x2000000, 0x0],
    [0x2000000, 0x0],
    [0x8000, 0x0],
    [0x8000, 0x0],
    [0x2000008020, 0x0],
    [0x1, 0x0],
    [0x100000000, 0x0],
    [0x200000, 0x0],
    [0x2000000060, 0x0],
    [0x0, 0x20000],
    [0x0, 0x8],
    [0x200000, 0x0],
    [0x1000000001, 0x0],
    [0x0, 0x8],
    [0x200000, 0x0],
    [0x202000, 0x0],
    [0x1a000000, 0x0],
    [0x0, 0x10],
    [0x100000000000000, 0x0],
    [0x2000000000, 0x0],
    [0x1, 0x0],
    [0x100, 0x0],
    [0x100000, 0x0],
    [0x1000000000, 0x0],
    [0x300, 0x8],
    [0x100000, 0x0],
    [0x6020000000000000, 0x0],
    [0x2000000000, 0x0],
    [0x100000000000000, 0x0],
    [0x2000000000, 0x0],
    [0x0, 0x0],
    [0x2000000, 0x0],
    [0x0, 0x400],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x800000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x800000000000, 0x400000],
    [0x30000000000000, 0x0],
    [0x0, 0x400000],
    [0x200000000, 0x0],
    [0x0, 0x400],
    [0x0, 0x0],
    [0x0, 0x4],
    [0x1, 0x0],
    [0x1000000000, 0x0],
    [0x2000000000, 0x0],
    [0x200000000, 0x0],
    [0x2000, 0x0],
    [0x0, 0x0],
    [0x0, 0x400],
    [0x10000000, 0x0],
    [0x0, 0x0],
    [0x40000000000000, 0x0],
    [0x0, 0x2000],
    [0x800000000000, 0x0],
    [0x0, 0x400000],
    [0x80000, 0x0],
    [0x1, 0x0],
    [0x200000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x0, 0x2000],
    [0x0, 0x0],
    [0x2000000, 0x0],
    [0x800000, 0x0],
    [0x1000, 0x0],
    [0x200000, 0x0],
    [0x40000, 0x0],
    [0x2000000000, 0x0],
    [0x600000000000000, 0x100000],
    [0x0, 0x2],
    [0x0, 0x0],
    [0x0, 0x1000],
    [0x0, 0x100000],
    [0x200000, 0x0],
    [0x0, 0x10000],
    [0x880000000, 0x0],
    [0x100000, 0x0],
    [0x200000, 0x0],
    [0x2000, 0x0],
    [0x2000, 0x0],
    [0x0, 0x600000],
    [0x80000000000, 0x0],
    [0x10000000000000, 0x0],
    [0x1000000000000000, 0x0],
    [0x0, 0x400000],
    [0x40000000000000, 0x0],
    [0x0, 0x1],
    [0x200000, 0x0],
    [0x80, 0x0],
    [0x400000000000000, 0x100000],
    [0x60000000, 0x0],
    [0x400000000000000, 0x0],
    [0x0, 0x2],
    [0x0, 0x0],
    [0x2000, 0x0],
    [0x2000000000, 0x0],
    [0x2000000000000, 0x0],
    [0x2000000020000, 0x0],
    [0x100000, 0x0],
    [0x1000000000000, 0x0],
    [0x200000, 0x0],
    [0x2000080000, 0x0],
    [0x0, 0x40008],
    [0x100000, 0x0],
    [0x4000000000000, 0x400000],
    [0x10, 0x0],
    [0x0, 0x0],
    [0x2000000000, 0x0],
    [0x2008000080000, 0x0],
    [0x2000, 0x0],
    [0x100, 0x0],
    [0x0, 0x8000],
    [0x80000000000000, 0x0],
    [0x0, 0x8000],
    [0x100000, 0x0],
    [0x0, 0x0],
    [0x6000000000000000, 0x0],
    [0x0, 0x20000],
    [0x60, 0x20],
    [0x800000000000, 0x400000],
    [0x1, 0x0],
];
