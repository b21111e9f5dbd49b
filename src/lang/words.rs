//! Words with numbers, and the classes of each.
//!
//! Written by `cargo run --release --example build_lang` from `lang/word/`: edit that.

/// The classes of `lang/word/english.txt`.
pub(crate) mod english {
    use crate::lang::Class;

    /// Ends an English office (`Chief Investment Strategist`).
    pub(crate) const EXPERT: Class = Class(0);

    /// A head that English words of trade stand before.
    pub(crate) const MANAGES: Class = Class(1);

    /// Stands before `Direktur` and `Manajer` (`Marketing Manajer`).
    pub(crate) const TRADE: Class = Class(2);

    /// A chief officer by letters.
    pub(crate) const CHIEF_OFFICER: Class = Class(3);

    /// Stands before a chief officer (`Group CEO`).
    pub(crate) const REACH: Class = Class(4);

    /// Stands before any English head (`Senior Vice President`).
    pub(crate) const GRADE: Class = Class(5);
}

/// The classes of `lang/word/firms.txt`.
pub(crate) mod firms {
    use crate::lang::Class;

    /// Ends the name of a firm that is listed (`Tbk`).
    pub(crate) const ENDS_FIRM: Class = Class(6);

    /// Stands before what a firm or party is called in short (`PT Telkom`); narrower than the designators of the gazetteer, which take regional firms too.
    pub(crate) const BEFORE_CORE: Class = Class(7);
}

/// The classes of `lang/word/grammar.txt`.
pub(crate) mod grammar {
    use crate::lang::Class;

    /// A head before another (`kepala menteri`, a chief minister).
    pub(crate) const CHIEF: Class = Class(8);

    /// Names the whole of a body, so that no portfolio follows (`Direktur Utama`).
    pub(crate) const WHOLE: Class = Class(9);

    /// Names one's own office, behind which a verb of leaving counts (`mundur dari jabatan`).
    pub(crate) const SELF_OFFICE: Class = Class(10);

    /// Somebody else, or a clause of its own.
    pub(crate) const SOMEBODY: Class = Class(11);

    /// What is one's own though it ends in -nya.
    pub(crate) const ONES_OWN: Class = Class(12);

    /// What one does with an office of one's own (`memulai karier sebagai`).
    pub(crate) const DOES: Class = Class(13);

    /// A verb of leaving an office (`mundur`).
    pub(crate) const LEAVES: Class = Class(14);

    /// `pertama`, `kedua`, `ketiga` behind a head (`Wakil Presiden Pertama`).
    pub(crate) const FIRST_THREE: Class = Class(15);

    /// A verb of calling behind a name (`dipanggil`).
    pub(crate) const CALLS: Class = Class(16);

    /// May stand beside a verb of calling.
    pub(crate) const BESIDE_CALL: Class = Class(17);
}

/// The classes of `lang/word/names.txt`.
pub(crate) mod names {
    use crate::lang::Class;

    /// A Malay title of which `Seri` is a part.
    pub(crate) const NOBLE: Class = Class(18);

    /// `Seri`, `Sri`.
    pub(crate) const SERI: Class = Class(19);

    /// A form of address that may belong to a short name.
    pub(crate) const FRIENDLY: Class = Class(20);
}

/// Words that are asked for one by one.
pub(crate) mod word {
    use crate::lang::Word;

    pub(crate) const AND: Word = Word(5);
    pub(crate) const BERKUASA: Word = Word(12);
    pub(crate) const BIASA: Word = Word(15);
    pub(crate) const CHIEF: Word = Word(22);
    pub(crate) const DEWAN: Word = Word(35);
    pub(crate) const FEDERAL: Word = Word(51);
    pub(crate) const HE: Word = Word(56);
    pub(crate) const KARO: Word = Word(67);
    pub(crate) const KE: Word = Word(68);
    pub(crate) const KOMISARIS: Word = Word(75);
    pub(crate) const LAINNYA: Word = Word(77);
    pub(crate) const LBBP: Word = Word(78);
    pub(crate) const LUAR: Word = Word(79);
    pub(crate) const MENTERI: Word = Word(86);
    pub(crate) const OF: Word = Word(89);
    pub(crate) const OFFICER: Word = Word(90);
    pub(crate) const PELAKSANA: Word = Word(94);
    pub(crate) const PENUH: Word = Word(96);
    pub(crate) const SEBAGAI: Word = Word(107);
    pub(crate) const SEMENTARA: Word = Word(108);
}

/// How many words have a number.
pub(crate) const LEN: usize = 119;

/// The words in the order of their numbers, which begin with 1.
#[rustfmt::skip]
pub(crate) const WORDS: &[&str] = &[
     "akrab", "alias", "amanah", "analyst", "and", "architect", "area", "associate", "atau", 
     "bahwa", "berhenti", "berkuasa", "berperan", "bertugas", "biasa", "branch", "brand", "bro", 
     "catati", "ceo", "cfo", "chief", "commercial", "coo", "country", "creative", "cto", "cv", 
     "daftari", "dato", "datuk", "dengan", "deputy", "designer", "dewan", "dia", "diberhentikan", 
     "dicopot", "dikenal", "dinonaktifkan", "dipanggil", "dipecat", "direktur", "diri", "dirinya", 
     "disapa", "economist", "eksekutif", "engineer", "executive", "federal", "finance", "first", 
     "global", "group", "he", "ia", "interim", "jabatan", "jabatannya", "jawab", "kak", "kami", 
     "karier", "kariernya", "karir", "karo", "ke", "kedua", "kepala", "kerap", "ketiga", "ketua", 
     "kiprah", "komisaris", "kursi", "lainnya", "lbbp", "luar", "manajer", "mandat", "marketing", 
     "mas", "mengundurkan", "menjabat", "menteri", "mereka", "mundur", "of", "officer", "operation", 
     "panggilan", "partai", "pelaksana", "pensiun", "penuh", "peran", "pertama", "perum", "posisi", 
     "product", "project", "pt", "regional", "sales", "scientist", "sebagai", "sementara", "senior", 
     "seri", "sering", "sri", "store", "strategist", "tan", "tbk", "terdaftar", "utama", "yang",
];

/// A bit for each class of each word, by its number.
#[rustfmt::skip]
pub(crate) static CLASSES: [[u64; 1]; LEN + 1] = [
    [0; 1],
    [0x20000],
    [0x10000],
    [0x2000],
    [0x1],
    [0x0],
    [0x1],
    [0x4],
    [0x20],
    [0x20000],
    [0x800],
    [0x4000],
    [0x0],
    [0x2000],
    [0x2000],
    [0x20000],
    [0x4],
    [0x4],
    [0x100000],
    [0x2000],
    [0x8],
    [0x8],
    [0x0],
    [0x4],
    [0x8],
    [0x14],
    [0x4],
    [0x8],
    [0x80],
    [0x2000],
    [0x40000],
    [0x40000],
    [0x20000],
    [0x20],
    [0x1],
    [0x0],
    [0x800],
    [0x4000],
    [0x4000],
    [0x10000],
    [0x4000],
    [0x10000],
    [0x4000],
    [0x2],
    [0x2000],
    [0x3000],
    [0x10000],
    [0x1],
    [0x200],
    [0x1],
    [0x20],
    [0x0],
    [0x4],
    [0x20],
    [0x30],
    [0x30],
    [0x0],
    [0x800],
    [0x10],
    [0x2400],
    [0x3400],
    [0x2000],
    [0x100000],
    [0x800],
    [0x2000],
    [0x3000],
    [0x2000],
    [0x0],
    [0x0],
    [0x8000],
    [0x100],
    [0x20000],
    [0x8000],
    [0x100],
    [0x2000],
    [0x0],
    [0x400],
    [0x0],
    [0x0],
    [0x0],
    [0x2],
    [0x2000],
    [0x4],
    [0x100000],
    [0x4000],
    [0x2000],
    [0x0],
    [0x800],
    [0x4000],
    [0x0],
    [0x0],
    [0x4],
    [0x10000],
    [0x80],
    [0x0],
    [0x4000],
    [0x0],
    [0x2000],
    [0x8000],
    [0x80],
    [0x400],
    [0x4],
    [0x4],
    [0x80],
    [0x34],
    [0x4],
    [0x1],
    [0x20000],
    [0x0],
    [0x20],
    [0x80000],
    [0x20000],
    [0x80000],
    [0x4],
    [0x1],
    [0x40000],
    [0x40],
    [0x2000],
    [0x200],
    [0x20000],
];
