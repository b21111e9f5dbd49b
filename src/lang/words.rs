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

    /// Begins the name of a body, never that of a person (`Kementerian`).
    pub(crate) const KIND_OF_BODY: Class = Class(14);

    /// Whose `Agung` is no name (`Hakim Agung`).
    pub(crate) const JUSTICE: Class = Class(15);
}

/// The classes of `lang/word/designators.txt`.
pub(crate) mod designators {
    use crate::lang::Class;

    /// Begins the name of a street (`Jl. Melati`).
    pub(crate) const STREET: Class = Class(16);

    /// Begins the name of a village, district, regency or province (`Kecamatan Garung`).
    pub(crate) const LEVEL: Class = Class(17);

    /// A level that may also be the first word of another's name (`Desa Banjar Agung`).
    pub(crate) const INNER_LEVEL: Class = Class(18);

    /// Begins the name of a school (`SMK Pelita`).
    pub(crate) const SCHOOL: Class = Class(19);

    /// May stand between that and the name (`SMA Negeri 1`).
    pub(crate) const SCHOOL_KIND: Class = Class(20);

    /// What a street is like or is for, which is no name of it (`Jalan Utama`).
    pub(crate) const PLAIN_STREET: Class = Class(21);

    /// Stands before a number that is no part of a name (`RT 03`).
    pub(crate) const NUMBERED: Class = Class(22);

    /// What a region's name may follow in the name of a street or village (`Jalan Raya Bogor`).
    pub(crate) const TERRAIN: Class = Class(23);

    /// Between a person's name and that of the father (`Siti binti Ali`).
    pub(crate) const FILIAL: Class = Class(24);
}

/// The classes of `lang/word/english.txt`.
pub(crate) mod english {
    use crate::lang::Class;

    /// Ends an English office (`Chief Investment Strategist`).
    pub(crate) const EXPERT: Class = Class(25);

    /// A head that English words of trade stand before.
    pub(crate) const MANAGES: Class = Class(26);

    /// Stands before `Direktur` and `Manajer` (`Marketing Manajer`).
    pub(crate) const TRADE: Class = Class(27);

    /// A chief officer by letters.
    pub(crate) const CHIEF_OFFICER: Class = Class(28);

    /// Stands before a chief officer (`Group CEO`).
    pub(crate) const REACH: Class = Class(29);

    /// Stands before any English head (`Senior Vice President`).
    pub(crate) const GRADE: Class = Class(30);

    /// Joins English names (`Focus on the Family`).
    pub(crate) const PARTICLE: Class = Class(31);

    /// Stands in an English title before a capital.
    pub(crate) const TITLE_PARTICLE: Class = Class(32);
}

/// The classes of `lang/word/firms.txt`.
pub(crate) mod firms {
    use crate::lang::Class;

    /// Ends the name of a firm that is listed (`Tbk`).
    pub(crate) const ENDS_FIRM: Class = Class(33);

    /// Stands before what a firm or party is called in short (`PT Telkom`); narrower than the designators of the gazetteer, which take regional firms too.
    pub(crate) const BEFORE_CORE: Class = Class(34);

    /// Ends the name of a broker, and may end what is taken for a person.
    pub(crate) const SECURITIES: Class = Class(35);

    /// Stands in brackets behind the name of a state's firm (`(Persero)`).
    pub(crate) const STATE_OWNED: Class = Class(36);

    /// Ends the name of a firm behind a comma, abroad too (`, Inc`).
    pub(crate) const ENDS_FOREIGN: Class = Class(37);

    /// A legal form right before what was found of a firm's name.
    pub(crate) const BEFORE_FIRM: Class = Class(38);

    /// A legal form that begins the full name of a firm or of its like.
    pub(crate) const BEGINS_FIRM: Class = Class(39);
}

/// The classes of `lang/word/generic.txt`.
pub(crate) mod generic {
    use crate::lang::Class;

    /// The kind.
    pub(crate) const GENERIC_BODY: Class = Class(40);

    /// What may follow it without making a name of it.
    pub(crate) const GENERIC_TAIL: Class = Class(41);
}

/// The classes of `lang/word/grammar.txt`.
pub(crate) mod grammar {
    use crate::lang::Class;

    /// A head before another (`kepala menteri`, a chief minister).
    pub(crate) const CHIEF: Class = Class(42);

    /// Names the whole of a body, so that no portfolio follows (`Direktur Utama`).
    pub(crate) const WHOLE: Class = Class(43);

    /// Names one's own office, behind which a verb of leaving counts (`mundur dari jabatan`).
    pub(crate) const SELF_OFFICE: Class = Class(44);

    /// Somebody else, or a clause of its own.
    pub(crate) const SOMEBODY: Class = Class(45);

    /// What is one's own though it ends in -nya.
    pub(crate) const ONES_OWN: Class = Class(46);

    /// What one does with an office of one's own (`memulai karier sebagai`).
    pub(crate) const DOES: Class = Class(47);

    /// A verb of leaving an office (`mundur`).
    pub(crate) const LEAVES: Class = Class(48);

    /// `pertama`, `kedua`, `ketiga` behind a head (`Wakil Presiden Pertama`).
    pub(crate) const FIRST_THREE: Class = Class(49);

    /// A verb of calling behind a name (`dipanggil`).
    pub(crate) const CALLS: Class = Class(50);

    /// May stand beside a verb of calling.
    pub(crate) const BESIDE_CALL: Class = Class(51);

    /// Stands for a signature between an office and its name (`ttd.`).
    pub(crate) const SIGNED: Class = Class(52);

    /// Behind `Pembina`, makes a grade of a civil servant (`Pembina Tingkat I`).
    pub(crate) const GRADE: Class = Class(53);

    /// Stands between a spokesperson and whom they speak for (`juru bicara bagi`).
    pub(crate) const SERVES: Class = Class(54);

    /// Whose head an office is: a pronoun behind it (`ketua kami`).
    pub(crate) const FIRST_OR_THIRD: Class = Class(55);

    /// Says that an office is no longer held (`Wakil Presiden sebelumnya`).
    pub(crate) const OF_BEFORE: Class = Class(56);

    /// Says that an office was held (`pernah menjabat`).
    pub(crate) const ONCE: Class = Class(57);

    /// Opens examples of who holds an office (`pejabat seperti`).
    pub(crate) const SUCH_AS: Class = Class(58);

    /// Opens by whom someone is chosen (`ketua versi kongres`).
    pub(crate) const VERSION: Class = Class(59);

    /// Stands before a verb of installing (`yang baru saja dilantik`).
    pub(crate) const JUST: Class = Class(60);

    /// A time that `ini` or `itu` fixes (`tahun ini`).
    pub(crate) const SPAN_OF_TIME: Class = Class(61);

    /// `tahun` and its abbreviations, behind an age.
    pub(crate) const YEARS: Class = Class(62);

    /// `ini`, `itu`.
    pub(crate) const THIS_OR_THAT: Class = Class(63);

    /// Says that an office was taken away (`presiden yang dipecat`).
    pub(crate) const OUSTED: Class = Class(64);

    /// A time gone by behind `pada` (`pada masa itu`).
    pub(crate) const THAT_TIME: Class = Class(65);

    /// A time gone by before `itu`, behind an office (`gubernur saat itu`).
    pub(crate) const MOMENT: Class = Class(66);

    /// Stands before the place where an office is (`di`, `ke`).
    pub(crate) const PLACE_OF: Class = Class(67);

    /// `ke` and `terpilih` behind an office that begins a sentence.
    pub(crate) const ELECTED: Class = Class(68);

    /// Says that an office is not held (`tak lagi`).
    pub(crate) const NO_MORE: Class = Class(69);

    /// Says that an office is held now (`yang kini`).
    pub(crate) const AT_PRESENT: Class = Class(70);

    /// A bill or law before `tentang` (`Pansus RUU tentang Desa`).
    pub(crate) const ABOUT_LAW: Class = Class(71);

    /// A process that an office is in charge of (`Ketua Pemilihan`).
    pub(crate) const HELD_FOR: Class = Class(72);

    /// The territory a director is for (`untuk wilayah`).
    pub(crate) const TERRITORY: Class = Class(73);

    /// A person by a pronoun.
    pub(crate) const HE_OR_SHE: Class = Class(74);

    /// `pertama` to `kedelapan`: counts the holders of an office.
    pub(crate) const ORDINAL: Class = Class(75);

    /// A verb of following someone in an office.
    pub(crate) const REPLACES: Class = Class(76);

    /// An adviser of law with `hukum` (`kuasa hukum`).
    pub(crate) const COUNSEL: Class = Class(77);

    /// Opens what another said too (`senada dengan`).
    pub(crate) const IN_ACCORD: Class = Class(78);

    /// Stands with `negeri` in portfolios (`luar negeri`).
    pub(crate) const WITHIN: Class = Class(79);

    /// Stands before initials that are a name (`berinisial AS`).
    pub(crate) const NAMING: Class = Class(80);
}

/// The classes of `lang/word/names.txt`.
pub(crate) mod names {
    use crate::lang::Class;

    /// A Malay title of which `Seri` is a part.
    pub(crate) const NOBLE: Class = Class(81);

    /// `Seri`, `Sri`.
    pub(crate) const SERI: Class = Class(82);

    /// A form of address that may belong to a short name.
    pub(crate) const FRIENDLY: Class = Class(83);

    /// How one speaks to somebody (`Pak Budi`).
    pub(crate) const ADDRESS: Class = Class(84);

    /// Joins the parts of a name (`van`), as what is `filial` in designators.txt does.
    pub(crate) const JOINS_NAME: Class = Class(85);

    /// A name, and a word that begins sentences too.
    pub(crate) const ALSO_NAME: Class = Class(86);

    /// A Balinese name behind `I`.
    pub(crate) const BALINESE: Class = Class(87);

    /// A first name, and a word of sports (`Putra Nababan`, `ganda putra`).
    pub(crate) const PRINCE: Class = Class(88);

    /// The letters that a Balinese name is cut to (`IGN`).
    pub(crate) const BALINESE_LETTERS: Class = Class(89);

    /// Stands before a name and is none itself (`Ny.`).
    pub(crate) const TITLE_ALONE: Class = Class(90);
}

/// The classes of `lang/word/titles_of_laws.txt`.
pub(crate) mod titles_of_laws {
    use crate::lang::Class;

    /// Begins a title.
    pub(crate) const LAW_HEAD: Class = Class(91);

    /// May follow the first word small (`Peraturan Pemerintah Pengganti`, `Peraturan Menteri Hukum dan`).
    pub(crate) const LAW_JOINT: Class = Class(92);

    /// Stands before its number or date.
    pub(crate) const LAW_NUMBER: Class = Class(93);

    /// Opens what it is about.
    pub(crate) const LAW_ABOUT: Class = Class(94);

    /// A small word inside of that.
    pub(crate) const LAW_INNER: Class = Class(95);
}

/// Words that are asked for one by one.
pub(crate) mod word {
    use crate::lang::Word;

    pub(crate) const AGUNG: Word = Word(4);
    pub(crate) const AKAN: Word = Word(6);
    pub(crate) const ALIAS: Word = Word(9);
    pub(crate) const ANAK: Word = Word(11);
    pub(crate) const AND: Word = Word(13);
    pub(crate) const ANTAR: Word = Word(15);
    pub(crate) const AT: Word = Word(22);
    pub(crate) const ATAU: Word = Word(24);
    pub(crate) const BAGI: Word = Word(26);
    pub(crate) const BALAI: Word = Word(28);
    pub(crate) const BERKUASA: Word = Word(39);
    pub(crate) const BIASA: Word = Word(45);
    pub(crate) const BIN: Word = Word(47);
    pub(crate) const CHIEF: Word = Word(67);
    pub(crate) const CORPORATE: Word = Word(71);
    pub(crate) const DENGAN: Word = Word(87);
    pub(crate) const DEPARTEMEN: Word = Word(88);
    pub(crate) const DEWAN: Word = Word(93);
    pub(crate) const DI: Word = Word(94);
    pub(crate) const DIVISI: Word = Word(114);
    pub(crate) const DR: Word = Word(115);
    pub(crate) const EKSEKUTIF: Word = Word(122);
    pub(crate) const FEDERAL: Word = Word(126);
    pub(crate) const FRAKSI: Word = Word(130);
    pub(crate) const HADIR: Word = Word(141);
    pub(crate) const HAJI: Word = Word(142);
    pub(crate) const HAKIM: Word = Word(143);
    pub(crate) const HAM: Word = Word(144);
    pub(crate) const HARI: Word = Word(145);
    pub(crate) const HE: Word = Word(148);
    pub(crate) const HUKUM: Word = Word(151);
    pub(crate) const HUKUMNYA: Word = Word(152);
    pub(crate) const INDONESIA: Word = Word(160);
    pub(crate) const INI: Word = Word(161);
    pub(crate) const ISRAEL: Word = Word(166);
    pub(crate) const ITU: Word = Word(167);
    pub(crate) const JAYA: Word = Word(173);
    pub(crate) const JILID: Word = Word(175);
    pub(crate) const KARO: Word = Word(195);
    pub(crate) const KE: Word = Word(200);
    pub(crate) const KELAS: Word = Word(211);
    pub(crate) const KEMARIN: Word = Word(216);
    pub(crate) const KEMENTERIAN: Word = Word(217);
    pub(crate) const KEPALA: Word = Word(219);
    pub(crate) const KOMISARIS: Word = Word(238);
    pub(crate) const KOORDINATOR: Word = Word(240);
    pub(crate) const LAGI: Word = Word(249);
    pub(crate) const LAINNYA: Word = Word(250);
    pub(crate) const LALU: Word = Word(251);
    pub(crate) const LBBP: Word = Word(253);
    pub(crate) const LINTAS: Word = Word(257);
    pub(crate) const LUAR: Word = Word(262);
    pub(crate) const MAJELIS: Word = Word(268);
    pub(crate) const MASING_MASING: Word = Word(276);
    pub(crate) const MENTERI: Word = Word(284);
    pub(crate) const NANTI: Word = Word(297);
    pub(crate) const NASIONAL: Word = Word(298);
    pub(crate) const NEGERI: Word = Word(300);
    pub(crate) const NO: Word = Word(303);
    pub(crate) const NOMOR: Word = Word(304);
    pub(crate) const NON: Word = Word(305);
    pub(crate) const OF: Word = Word(310);
    pub(crate) const OFFICER: Word = Word(311);
    pub(crate) const OLEH: Word = Word(312);
    pub(crate) const PADA: Word = Word(315);
    pub(crate) const PARLEMEN: Word = Word(320);
    pub(crate) const PAUS: Word = Word(324);
    pub(crate) const PDI: Word = Word(326);
    pub(crate) const PELAKSANA: Word = Word(329);
    pub(crate) const PELATIH: Word = Word(330);
    pub(crate) const PEMBINA: Word = Word(331);
    pub(crate) const PENGAWAS: Word = Word(338);
    pub(crate) const PENUH: Word = Word(341);
    pub(crate) const PERIODE: Word = Word(345);
    pub(crate) const PERPUSTAKAAN: Word = Word(349);
    pub(crate) const PERUSAHAAN: Word = Word(355);
    pub(crate) const PERWAKILAN: Word = Word(356);
    pub(crate) const PIMPINAN: Word = Word(357);
    pub(crate) const PRIBADI: Word = Word(361);
    pub(crate) const PUSAT: Word = Word(371);
    pub(crate) const RAJA: Word = Word(376);
    pub(crate) const RATU: Word = Word(381);
    pub(crate) const SALAH: Word = Word(399);
    pub(crate) const SATU: Word = Word(402);
    pub(crate) const SATUAN: Word = Word(403);
    pub(crate) const SEBAGAI: Word = Word(409);
    pub(crate) const SEKALIGUS: Word = Word(414);
    pub(crate) const SEMENTARA: Word = Word(421);
    pub(crate) const SEORANG: Word = Word(424);
    pub(crate) const STAF: Word = Word(445);
    pub(crate) const TAMAN: Word = Word(454);
    pub(crate) const TB: Word = Word(459);
    pub(crate) const TENTANG: Word = Word(465);
    pub(crate) const THE: Word = Word(477);
    pub(crate) const TIM: Word = Word(480);
    pub(crate) const UNTUK: Word = Word(494);
    pub(crate) const URUT: Word = Word(496);
    pub(crate) const WAKIL: Word = Word(505);
    pub(crate) const WILAYAH: Word = Word(508);
    pub(crate) const YANG: Word = Word(509);
}

/// How many words have a number.
pub(crate) const LEN: usize = 510;

/// The words in the order of their numbers, which begin with 1.
#[rustfmt::skip]
pub(crate) const WORDS: &[&str] = &[
     "aag", "aagn", "agama", "agung", "air", "akan", "akrab", "al", "alias", "amanah", "anak", 
     "analyst", "and", "angket", "antar", "antara", "architect", "area", "aspal", "associate", 
     "association", "at", "atas", "atau", "badan", "bagi", "bahwa", "balai", "bandar", "banjar", 
     "bank", "bappenas", "barat", "baru", "batu", "berhenti", "berinisial", "berita", "berkuasa", 
     "bernama", "berperan", "bertugas", "besar", "beton", "biasa", "bidang", "bin", "bint", "binti", 
     "blok", "board", "branch", "brand", "bro", "bu", "bukan", "bukit", "buntu", "by", "cabang", 
     "catati", "cempaka", "center", "centre", "ceo", "cfo", "chief", "commercial", "committee", 
     "coo", "corporate", "council", "country", "creative", "cto", "cv", "daerah", "daftari", 
     "dalam", "dan", "dan/atau", "dangdut", "dari", "dato", "datuk", "de", "dengan", "departemen", 
     "deputy", "desa", "designer", "dewa", "dewan", "di", "dia", "diberhentikan", "dicopot", 
     "digulingkan", "dikenal", "dilengserkan", "dimakzulkan", "dinas", "dinonaktifkan", "dipanggil", 
     "dipecat", "direktorat", "direktur", "diri", "dirinya", "dirjen", "dirjend", "disapa", 
     "distrik", "divisi", "dr", "ds", "dsn", "dto", "dukuh", "dusun", "economist", "eksekutif", 
     "engineer", "executive", "fakultas", "federal", "finance", "first", "for", "fraksi", "gampong", 
     "gang", "gantikan", "gede", "gg", "global", "group", "grup", "gunung", "gusti", "hadir", 
     "haji", "hakim", "ham", "hari", "harian", "hasil", "he", "hilir", "hp", "hukum", "hukumnya", 
     "hulu", "ia", "igb", "igk", "ign", "in", "inc", "indonesia", "ini", "inisial", "institute", 
     "instruksi", "interim", "israel", "itu", "jabatan", "jabatannya", "jaksa", "jalan", "jawab", 
     "jaya", "jenderal", "jilid", "jl", "jln", "jorong", "jurusan", "kab", "kabupaten", "kadek", 
     "kajian", "kak", "kaki", "kala", "kalurahan", "kami", "kampung", "kapanewon", "karang", 
     "karier", "kariernya", "karir", "karo", "kasus", "kav", "kavling", "kawasan", "ke", "kebon", 
     "kebun", "kec", "kecamatan", "kedelapan", "kedua", "keempat", "keenam", "kejaksaan", "kel", 
     "kelas", "kelima", "keluar", "kelurahan", "kemantren", "kemarin", "kementerian", "kepada", 
     "kepala", "kepolisian", "keputusan", "kerap", "ketetapan", "ketiga", "ketika", "ketua", 
     "ketujuh", "ketut", "kini", "kiprah", "kita", "klub", "km", "kode", "komang", "komdigi", 
     "kominfo", "komisaris", "komisi", "koordinator", "koperasi", "kota", "kotamadya", "kp", 
     "kuala", "kuasa", "kursi", "labuhan", "lagi", "lainnya", "lalu", "lantai", "lbbp", "lembaga", 
     "lembaran", "lingkungan", "lintas", "lorong", "lr", "lt", "ltd", "luar", "lubuk", "ma", "made", 
     "madrasah", "madya", "majelis", "malam", "man", "manajer", "mandat", "marketing", "mas", 
     "masa", "masing-masing", "masuk", "mbak", "melalui", "menggantikan", "mengundurkan", 
     "menjabat", "menjadi", "menteri", "mereka", "mi", "milik", "min", "mts", "mtsn", "muara", 
     "muda", "mundur", "musim", "nagari", "nama", "nanti", "nasional", "negara", "negeri", "nengah", 
     "nn", "no", "nomor", "non", "nos", "ny", "nya", "nyoman", "of", "officer", "oleh", "on", 
     "operation", "pada", "padang", "pak", "panggilan", "parit", "parlemen", "partai", "pasar", 
     "paud", "paus", "paving", "pdi", "pekan", "pekon", "pelaksana", "pelatih", "pembina", 
     "pemegang", "pemerintah", "pemilihan", "penasehat", "penasihat", "pengadilan", "pengawas", 
     "pengganti", "pensiun", "penuh", "peran", "peraturan", "perihal", "periode", "pernah", 
     "perppu", "perpres", "perpustakaan", "persero", "perseroan", "perseroda", "pertama", "perum", 
     "perusahaan", "perwakilan", "pimpinan", "pondok", "pos", "posisi", "pribadi", "prodi", 
     "product", "project", "propinsi", "prov", "provinsi", "proyek", "pt", "pulau", "pusat", 
     "puteri", "putra", "putri", "putu", "raja", "ranperda", "rantau", "rapat", "raperda", "ratu", 
     "rawa", "raya", "regional", "rekrutmen", "resmi", "resor", "restoran", "revisi", "rt", "rumah", 
     "ruu", "rw", "saat", "saham", "saja", "sakit", "saksi", "salah", "sales", "sama", "satu", 
     "satuan", "saudara", "scientist", "sd", "sdit", "sdn", "sebagai", "sebelumnya", "secara", 
     "securities", "sejalan", "sekaligus", "sekarang", "sekolah", "sekretariat", "sektor", 
     "sekuritas", "selatan", "sementara", "senada", "senior", "seorang", "seperti", "seri", 
     "sering", "serta", "setapak", "sidang", "simpang", "slb", "slbn", "sltp", "sltpn", "sma", 
     "sman", "smk", "smkn", "smp", "smpit", "smpn", "smu", "sri", "staf", "store", "strategist", 
     "studi", "sungai", "swasta", "tahanan", "tahun", "tak", "taman", "tan", "tanggal", "tanjung", 
     "tanya", "tb", "tbk", "telp", "teluk", "tengah", "tenggara", "tentang", "terdaftar", 
     "terdahulu", "terdakwa", "terguling", "terhadap", "termasuk", "terpilih", "tersangka", 
     "terusan", "tetap", "th", "the", "thn", "tidak", "tim", "timur", "tinggi", "tingkat", "tk", 
     "tlp", "tn", "ttd", "ud", "ujung", "umum", "undang-undang", "unit", "universitas", "untuk", 
     "urusan", "urut", "usaha", "utama", "utara", "uu", "van", "versi", "von", "wa", "wakil", 
     "waktu", "wayan", "wilayah", "yang", "yayasan",
];

/// A bit for each class of each word, by its number.
#[rustfmt::skip]
pub(crate) static CLASSES: [[u64; 2]; LEN + 1] = [
    [0; 2],
    [0x0, 0x2000000],
    [0x0, 0x2000000],
    [0x20000000000, 0x0],
    [0x0, 0x0],
    [0x800000, 0x0],
    [0x0, 0x0],
    [0x8000000000000, 0x0],
    [0x0, 0x200000],
    [0x4000000000000, 0x0],
    [0x800000000000, 0x0],
    [0x0, 0x0],
    [0x2000000, 0x0],
    [0x80000000, 0x0],
    [0x100, 0x0],
    [0x0, 0x0],
    [0x0, 0x80000000],
    [0x2000000, 0x0],
    [0x8000000, 0x0],
    [0x200000, 0x0],
    [0x40000000, 0x0],
    [0x8, 0x0],
    [0x0, 0x0],
    [0x0, 0x80000000],
    [0x8000000000000, 0x80000000],
    [0x10000004000, 0x0],
    [0x40000000000000, 0x80000000],
    [0x200000000000, 0x0],
    [0x0, 0x0],
    [0x800000, 0x0],
    [0x60000, 0x0],
    [0x8, 0x0],
    [0x4, 0x0],
    [0x2000, 0x0],
    [0x1000000000000000, 0x0],
    [0x800000, 0x0],
    [0x1000000000000, 0x0],
    [0x0, 0x10000],
    [0x0, 0x8000000],
    [0x0, 0x0],
    [0x0, 0x10000],
    [0x800000000000, 0x0],
    [0x800000000000, 0x0],
    [0x60, 0x0],
    [0x200000, 0x0],
    [0x8000000100000, 0x0],
    [0x10, 0x0],
    [0x1000000, 0x0],
    [0x1000000, 0x0],
    [0x1000000, 0x0],
    [0x400000, 0x0],
    [0x800, 0x0],
    [0x8000000, 0x0],
    [0x8000000, 0x0],
    [0x0, 0x80000],
    [0x0, 0x100000],
    [0x0, 0x80000000],
    [0x800000, 0x0],
    [0x200000, 0x0],
    [0x100000000, 0x0],
    [0x60, 0x0],
    [0x800000000000, 0x0],
    [0x800000, 0x0],
    [0x8, 0x0],
    [0x8, 0x0],
    [0x10000000, 0x0],
    [0x10000000, 0x0],
    [0x0, 0x0],
    [0x8000000, 0x0],
    [0x800, 0x0],
    [0x10000000, 0x0],
    [0x0, 0x0],
    [0x800, 0x0],
    [0x28000000, 0x0],
    [0x8000000, 0x0],
    [0x10000000, 0x0],
    [0xc400000000, 0x0],
    [0x20000000060, 0x80],
    [0x800000000000, 0x0],
    [0x0, 0x80008000],
    [0x0, 0x90000000],
    [0x0, 0x80000000],
    [0x0, 0x4000000],
    [0x0, 0x80000000],
    [0x0, 0x20000],
    [0x0, 0x20000],
    [0x0, 0x200000],
    [0x8000000000000, 0x80000000],
    [0x4000, 0x0],
    [0x40000000, 0x0],
    [0x20000220000, 0x0],
    [0x2000000, 0x0],
    [0x0, 0x800000],
    [0x10000004001, 0x0],
    [0x0, 0x80000008],
    [0x200000000000, 0x400],
    [0x1000000000000, 0x1],
    [0x1000000000000, 0x0],
    [0x0, 0x1],
    [0x4000000000000, 0x0],
    [0x0, 0x1],
    [0x0, 0x1],
    [0x4000, 0x0],
    [0x1000000000000, 0x0],
    [0x4000000000000, 0x0],
    [0x1000000000000, 0x1],
    [0x10000004000, 0x0],
    [0x4000000, 0x0],
    [0x800000000000, 0x0],
    [0xc00000000000, 0x0],
    [0x2, 0x0],
    [0x2, 0x0],
    [0x4000000000000, 0x0],
    [0x20000, 0x0],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x10000000000000, 0x0],
    [0x60000, 0x0],
    [0x20000, 0x0],
    [0x2000000, 0x0],
    [0x80000000000, 0x0],
    [0x2000000, 0x0],
    [0x40000000, 0x0],
    [0x400, 0x0],
    [0x0, 0x0],
    [0x8000000, 0x0],
    [0x40000000, 0x0],
    [0x180000000, 0x0],
    [0x1, 0x0],
    [0x20000, 0x0],
    [0x10000, 0x0],
    [0x0, 0x1000],
    [0x0, 0x800000],
    [0x10000, 0x0],
    [0x60000000, 0x0],
    [0x60000008, 0x0],
    [0x9, 0x0],
    [0x800000, 0x0],
    [0x0, 0x800000],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x20000008000, 0x0],
    [0x0, 0x0],
    [0x2000000000000000, 0x0],
    [0xa0, 0x0],
    [0x800000000000000, 0x0],
    [0x0, 0x0],
    [0x2000, 0x0],
    [0x400000, 0x0],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x2000, 0x0],
    [0x200000000000, 0x400],
    [0x0, 0x2000000],
    [0x0, 0x2000000],
    [0x0, 0x2000000],
    [0x100000000, 0x0],
    [0x2000000000, 0x0],
    [0x0, 0x0],
    [0x8000000000000000, 0x0],
    [0x0, 0x10000],
    [0x8, 0x0],
    [0x0, 0x8000000],
    [0x20000000, 0x0],
    [0x0, 0x0],
    [0x8000000000000000, 0x0],
    [0x900000000000, 0x0],
    [0xd00000000000, 0x0],
    [0x8000, 0x0],
    [0x10000, 0x0],
    [0x800000000000, 0x0],
    [0x0, 0x0],
    [0x20000000000, 0x0],
    [0x0, 0x0],
    [0x10000, 0x0],
    [0x10000, 0x0],
    [0x20000, 0x0],
    [0x400, 0x0],
    [0x20000, 0x0],
    [0x20000220000, 0x0],
    [0x0, 0x800000],
    [0x1000, 0x0],
    [0x0, 0x80000],
    [0x200000, 0x0],
    [0x0, 0x4],
    [0x20000, 0x0],
    [0x80200000000000, 0x0],
    [0xa60000, 0x0],
    [0x20000, 0x0],
    [0x800000, 0x0],
    [0x800000000000, 0x0],
    [0xc00000000000, 0x0],
    [0x800000000000, 0x0],
    [0x0, 0x0],
    [0x200, 0x0],
    [0x400000, 0x0],
    [0x400000, 0x0],
    [0x0, 0x200],
    [0x0, 0x80000018],
    [0x800000, 0x0],
    [0x800000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x0, 0x800],
    [0x2000000000000, 0x800],
    [0x0, 0x800],
    [0x0, 0x800],
    [0x10000004000, 0x0],
    [0x20000, 0x0],
    [0x0, 0x0],
    [0x0, 0x800],
    [0x200000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x0, 0x0],
    [0x4000, 0x0],
    [0x0, 0x80000000],
    [0x40000000000, 0x0],
    [0x10000000000, 0x0],
    [0x0, 0x8000000],
    [0x8000000000000, 0x0],
    [0x0, 0x8000000],
    [0x2000000000000, 0x800],
    [0x0, 0x4],
    [0x40000000000, 0x0],
    [0x0, 0x800],
    [0x0, 0x800000],
    [0x0, 0x40],
    [0x800000000000, 0x0],
    [0x80000000000000, 0x0],
    [0x1, 0x0],
    [0x400000, 0x0],
    [0x400000, 0x0],
    [0x0, 0x800000],
    [0x4, 0x0],
    [0x4, 0x0],
    [0x20000000000, 0x0],
    [0x4000, 0x0],
    [0x0, 0x0],
    [0x8000000000, 0x0],
    [0x20000860000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x800000, 0x0],
    [0x0, 0x2000],
    [0x100000000000, 0x0],
    [0x800000, 0x0],
    [0x0, 0x20],
    [0x0, 0x0],
    [0x0, 0x400000],
    [0x400000, 0x0],
    [0x0, 0x0],
    [0x4000, 0x0],
    [0x0, 0x8000000],
    [0x200000, 0x0],
    [0x0, 0x0],
    [0x10000, 0x0],
    [0x10000, 0x0],
    [0x400000, 0x0],
    [0x2000000000, 0x0],
    [0x100000, 0x8000],
    [0x800000, 0x0],
    [0x80000, 0x0],
    [0x0, 0x800000],
    [0x80000, 0x0],
    [0x20000000000000, 0x0],
    [0x10000000001, 0x0],
    [0x2000000000000000, 0x0],
    [0x80000, 0x0],
    [0x4000000, 0x0],
    [0x800000000000, 0x0],
    [0x8000000, 0x0],
    [0x0, 0x180000],
    [0x0, 0x2],
    [0x0, 0x0],
    [0x200000, 0x0],
    [0x0, 0x100000],
    [0x0, 0x80000000],
    [0x0, 0x1000],
    [0x1000000000000, 0x0],
    [0x800000000000, 0x0],
    [0x0, 0x80000000],
    [0x0, 0x0],
    [0x80200000000000, 0x0],
    [0x80000, 0x0],
    [0x20000000000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x800000, 0x0],
    [0x20000000000000, 0x0],
    [0x1000000000000, 0x0],
    [0x2000000000000000, 0x0],
    [0x860000, 0x0],
    [0x0, 0x10000],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x20000000000, 0x0],
    [0x20000100000, 0x0],
    [0x0, 0x800000],
    [0x0, 0x4000000],
    [0x400000, 0x20000000],
    [0x400000, 0x20000000],
    [0x0, 0x0],
    [0x400000, 0x0],
    [0x0, 0x4000000],
    [0x80000000000000, 0x0],
    [0x0, 0x800000],
    [0x80000000, 0x0],
    [0x0, 0x0],
    [0x0, 0x80000000],
    [0x180000000, 0x0],
    [0x8000000, 0x0],
    [0x0, 0x80000000],
    [0x800000, 0x0],
    [0x0, 0x100000],
    [0x4000000000000, 0x0],
    [0x800000, 0x0],
    [0x0, 0x0],
    [0x400000001, 0x0],
    [0x800000, 0x0],
    [0x80000, 0x0],
    [0x0, 0x0],
    [0x200000, 0x0],
    [0x0, 0x0],
    [0x800000, 0x0],
    [0x20000, 0x0],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x20000000000, 0x0],
    [0x10000000000, 0x0],
    [0x0, 0x100],
    [0x0, 0x2000],
    [0x0, 0x2000],
    [0x10000004000, 0x0],
    [0x20000000000, 0x0],
    [0x0, 0x10000000],
    [0x1000000000000, 0x0],
    [0x0, 0x0],
    [0x800000000000, 0x0],
    [0x0, 0x8000000],
    [0x0, 0x40000000],
    [0x0, 0x0],
    [0x200000000000000, 0x0],
    [0x0, 0x8000000],
    [0x0, 0x8000000],
    [0x0, 0x0],
    [0x1000000000, 0x0],
    [0x30000000001, 0x0],
    [0x1000000000, 0x0],
    [0x2000000000000, 0x800],
    [0x8400000000, 0x0],
    [0x10000000001, 0x0],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x800000, 0x0],
    [0x400000, 0x0],
    [0x100000000000, 0x0],
    [0x0, 0x0],
    [0x400, 0x0],
    [0x8000000, 0x0],
    [0x8000000, 0x0],
    [0x20000, 0x0],
    [0x20000, 0x0],
    [0x20000020020, 0x0],
    [0x1, 0x0],
    [0xc400000000, 0x0],
    [0x800000, 0x0],
    [0x20000000060, 0x0],
    [0x0, 0x1000000],
    [0x0, 0x1000000],
    [0x0, 0x1000000],
    [0x0, 0x800000],
    [0x0, 0x0],
    [0x0, 0x80],
    [0x800000, 0x0],
    [0x10000000001, 0x0],
    [0x0, 0x80],
    [0x0, 0x0],
    [0x800000, 0x0],
    [0x802000, 0x0],
    [0x68000000, 0x0],
    [0x0, 0x100],
    [0x1000000000000000, 0x0],
    [0x20000000000, 0x0],
    [0x1, 0x0],
    [0x100, 0x0],
    [0x400000, 0x0],
    [0x10000000000, 0x0],
    [0x300, 0x80],
    [0x400000, 0x0],
    [0x200000000000000, 0x6],
    [0x20000000000, 0x0],
    [0x1000000000000000, 0x0],
    [0x20000000000, 0x0],
    [0x0, 0x10000],
    [0x0, 0x0],
    [0x8000000, 0x0],
    [0x0, 0x4000],
    [0x0, 0x0],
    [0x0, 0x0],
    [0x0, 0x10000],
    [0x2000000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x8000000000000, 0x80000000],
    [0x300000000000000, 0x0],
    [0x0, 0x80000000],
    [0x800000000, 0x0],
    [0x0, 0x4000],
    [0x0, 0x0],
    [0x0, 0x40],
    [0x1, 0x0],
    [0x10000000000, 0x0],
    [0x20000000000, 0x0],
    [0x800000000, 0x0],
    [0x2000, 0x0],
    [0x0, 0x0],
    [0x0, 0x4000],
    [0x40000000, 0x0],
    [0x0, 0x0],
    [0x400000000000000, 0x0],
    [0x0, 0x40000],
    [0x8000000000000, 0x0],
    [0x0, 0x80000000],
    [0x200000, 0x0],
    [0x1, 0x0],
    [0x800000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x80000, 0x0],
    [0x0, 0x40000],
    [0x0, 0x0],
    [0x8000000, 0x0],
    [0x2000000, 0x0],
    [0x1000, 0x0],
    [0x800000, 0x0],
    [0x100000, 0x0],
    [0x20000000000, 0x0],
    [0x6000000000000000, 0x20000000],
    [0x0, 0x20],
    [0x0, 0x0],
    [0x0, 0x20000],
    [0x0, 0x20000000],
    [0x800000, 0x0],
    [0x0, 0x400000],
    [0x0, 0x0],
    [0x2200000000, 0x0],
    [0x400000, 0x0],
    [0x800000, 0x0],
    [0x2000, 0x0],
    [0x2000, 0x0],
    [0x0, 0xc0000000],
    [0x800000000000, 0x0],
    [0x100000000000000, 0x0],
    [0x0, 0x10000],
    [0x0, 0x1],
    [0x0, 0x80000000],
    [0x400000000000000, 0x0],
    [0x0, 0x10],
    [0x0, 0x10000],
    [0x800000, 0x0],
    [0x80, 0x0],
    [0x4000000000000000, 0x20000000],
    [0x180000000, 0x0],
    [0x4000000000000000, 0x0],
    [0x0, 0x20],
    [0x0, 0x0],
    [0x2000, 0x0],
    [0x20000000000, 0x0],
    [0x20000000000000, 0x0],
    [0x20000000080000, 0x0],
    [0x400000, 0x0],
    [0x0, 0x4000000],
    [0x10000000000000, 0x0],
    [0x8000000000, 0x0],
    [0x800000, 0x0],
    [0x20000200000, 0x0],
    [0x0, 0x8000080],
    [0x400000, 0x0],
    [0x4000, 0x0],
    [0x40000000000000, 0x80000000],
    [0x10, 0x0],
    [0x0, 0x0],
    [0x20000000000, 0x0],
    [0x20080000200000, 0x0],
    [0x2000, 0x0],
    [0x100, 0x0],
    [0x0, 0x200000],
    [0x800000000000000, 0x0],
    [0x0, 0x200000],
    [0x400000, 0x0],
    [0x0, 0x0],
    [0x0, 0x6],
    [0x0, 0x800000],
    [0x60, 0x200],
    [0x8000000000000, 0x80000000],
    [0x8000004001, 0x0],
];
