//! Words that keep a dot: `dll.`, `Jl.`, `S.H.`, the initial in `A. Yani`.
//!
//! The dot belongs to abbreviations of names, titles, degrees and set phrases, never to
//! institutions and units (EYD V, III.A.3, III.A.4 and II.F).

/// What stands after the dot, on the same line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Follows {
    /// A word with a capital letter, with a space before it or none.
    Capital,
    /// A capitalised word that begins sentences, not names: `Dia`, `Namun`.
    Starter,
    /// A small letter.
    Small,
    /// A digit.
    Digit,
    /// A mark, a line end, the end of the text.
    Other,
}

/// When the dot after a word is its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rule {
    /// Whatever follows.
    Always,
    /// Before the name it introduces, in any case: `Drs. Ahmad`, `jl. sudirman`.
    BeforeName,
    /// Before a capital only, and capitalised itself: it is also a plain word or syllable.
    BeforeCapital,
    /// Before a number: `No. 5`, `Rp. 500`.
    BeforeDigit,
    Never,
}

/// No longer word keeps its dot.
pub(super) const LONGEST: usize = 7;

macro_rules! words {
    ($($rule:ident: $($word:literal)+;)+) => {
        const WORDS: &[&[u8]] = &[$($($word),+),+];

        fn rule(lower: &[u8]) -> Rule {
            match lower {
                $($($word)|+ => Rule::$rule,)+
                _ => Rule::Never,
            }
        }
    };
}

words! {
    Always: b"dll" b"dkk" b"dst" b"dsb" b"hlm" b"tsb" b"yth" b"ybs" b"ttd" b"cq" b"md" b"tbk"
        b"vs" b"feat" b"cf" b"alm" b"almh" b"purn" b"phd" b"ltd" b"pte" b"inc";
    BeforeName: b"drs" b"dra" b"drg" b"drh" b"ir" b"prof" b"hj" b"tgk" b"jl" b"jln" b"gg" b"irjen"
        b"brigjen" b"letkol" b"kombes" b"pol" b"sdr" b"sdri" b"bpk" b"ust" b"plt" b"plh" b"pjs"
        b"pj" b"ny" b"nn" b"tn" b"mr" b"mrs" b"muh" b"moh" b"mohd" b"abd" b"rr" b"kh" b"kab"
        b"kec" b"kel" b"prov" b"pt" b"cv" b"inf" b"corp" b"bros" b"jr";
    BeforeCapital: b"dr" b"ph" b"st" b"ms" b"sr" b"kol" b"gen" b"jend" b"kapt" b"serka" b"sgt"
        b"mgr" b"komp" b"co" b"ud" b"fa" b"ds" b"dk" b"dsn" b"al" b"ft" b"ka" b"bag" b"sp" b"rd"
        b"fr" b"rm" b"ag" b"tb" b"rs" b"rev" b"hr" b"hm" b"hb";
    BeforeDigit: b"no" b"nr" b"rp" b"hal" b"vol" b"ed" b"psl" b"tel" b"telp" b"hp" b"fax" b"rt"
        b"rw" b"thn" b"th" b"tgl" b"bln" b"qs" b"jan" b"feb" b"peb" b"mrt" b"apr" b"jun" b"jul"
        b"agt" b"ags" b"agust" b"sep" b"sept" b"okt" b"nov" b"nop" b"des";
}

/// By length and first letter, a bit for each last letter of the words above.
static ENDS: [[u32; 32]; LONGEST + 1] = {
    let mut ends = [[0; 32]; LONGEST + 1];
    let mut at = 0;
    while at < WORDS.len() {
        let word = WORDS[at];
        ends[word.len()][letter(word[0]) as usize] |= 1 << letter(word[word.len() - 1]);
        at += 1;
    }
    // Initials.
    ends[1] = [u32::MAX; 32];
    ends
};

const fn letter(byte: u8) -> u32 {
    (byte & 31) as u32
}

/// Whether a word of `len` ASCII letters may keep its dot, by its first and last letter in any
/// case. Few words pass that do not.
#[inline(always)]
pub(super) fn may_keep_dot(len: usize, first: u8, last: u8) -> bool {
    let row = ENDS.get(len).map_or(0, |row| row[letter(first) as usize]);
    row >> letter(last) & 1 != 0
}

/// Whether the dot after `word` belongs to it.
pub(super) fn keeps_dot(word: &[u8], follows: impl FnOnce() -> Follows) -> bool {
    let mut buffer = [0; LONGEST];
    let Some(lower) = buffer.get_mut(..word.len()) else {
        return false;
    };
    lower.copy_from_slice(word);
    lower.make_ascii_lowercase();
    let capital = word.first().is_some_and(u8::is_ascii_uppercase);
    match rule(lower) {
        Rule::Never => false,
        Rule::Always => true,
        Rule::BeforeName => matches!(follows(), Follows::Capital | Follows::Small),
        // `dr.` is a physician, `Dr.` a doctor of letters: both stand before a name.
        Rule::BeforeCapital => (capital || lower == b"dr") && follows() == Follows::Capital,
        Rule::BeforeDigit => follows() == Follows::Digit,
    }
}

/// Whether a single capital letter after the word `before` is an item of a series
/// (`vitamin C.`, `huruf a.`) and not the initial of a name.
pub(super) fn is_series(before: &str) -> bool {
    const SERIES: [&str; 22] = [
        "blok",
        "ayat",
        "butir",
        "gedung",
        "golongan",
        "grade",
        "grup",
        "hepatitis",
        "hotel",
        "huruf",
        "influenza",
        "kategori",
        "kelas",
        "kelompok",
        "lantai",
        "poin",
        "rencana",
        "seri",
        "serie",
        "tim",
        "tipe",
        "vitamin",
    ];
    before.len() <= 9 && SERIES.iter().any(|word| word.eq_ignore_ascii_case(before))
}

/// Length of the dotted chain at the start of `rest` (`S.H.`, `a.n.`, `M.Hum.`, `Ph.D`, `K.H.`),
/// given that a run of `first` letters is followed by a dot and a letter.
pub(super) fn chain(rest: &[u8], first: usize) -> Option<usize> {
    let head = rest.get(..first)?;
    let capital = head.first()?.is_ascii_uppercase();
    if !head.iter().all(u8::is_ascii_alphabetic) {
        return None;
    }
    let mut end = first;
    let mut pieces = 1;
    while rest.get(end) == Some(&b'.') {
        let piece = rest.get(end + 1..)?;
        let len = piece
            .iter()
            .take_while(|b| b.is_ascii_alphanumeric() || **b >= 0x80)
            .count();
        let piece = piece.get(..len)?;
        let fits = if first == 1 && len == 1 {
            piece.first()?.is_ascii_uppercase() == capital
        } else {
            capital && first <= 3 && is_degree_part(head, piece)
        };
        if len == 0 || !fits {
            break;
        }
        end += 1 + len;
        pieces += 1;
    }
    if pieces == 1 {
        return None;
    }
    Some(if rest.get(end) == Some(&b'.') {
        end + 1
    } else {
        end
    })
}

/// Pieces of academic degrees after the first (`S.Pd.I`, `M.Hum`, `Sp.OG`, `A.Md.Kep`), as in the
/// ministry's list of degrees (Permendikbud 59/2018 and its successors). Sorted.
#[rustfmt::skip]
const DEGREE_PARTS: &[&str] = &[
    "A", "AP", "Adm", "Ag", "Ak", "An", "Ars", "B", "BS", "Biomed", "Bus", "Cs", "D", "Des", "Div", "Ds", "E",
    "Ec", "Ed", "Eng", "Epid", "Farm", "Fil", "G", "Gz", "H", "HI", "Han", "Hum", "Hut", "I", "IK", "IP", "Int",
    "JP", "K", "KG", "KJ", "KKK", "KM", "Keb", "Ked", "Kel", "Kep", "Kes", "Kn", "Kom", "Komp", "M", "MT",
    "Mat", "Md", "Med", "Min", "Mus", "OG", "OT", "Or", "P", "PA", "PD", "PJ", "PK", "Par", "Pd", "PdI", "Pdi",
    "Pem", "Per", "Phil", "Pi", "Pol", "Psi", "Psy", "Pt", "Pub", "Rad", "S", "SDA", "SE", "SI", "ST", "STP",
    "Sc", "Si", "Sn", "Sos", "Stat", "Sy", "T", "THT", "TI", "TP", "Tek", "Ter", "Terap", "Th", "Tr", "Trop",
    "Vet",
];

fn is_degree_part(head: &[u8], piece: &[u8]) -> bool {
    if !matches!(
        head,
        b"S" | b"M" | b"A" | b"D" | b"B" | b"Ph" | b"Sp" | b"Dr" | b"Lc" | b"Ed" | b"Psi" | b"LL"
    ) {
        return false;
    }
    std::str::from_utf8(piece).is_ok_and(|piece| DEGREE_PARTS.binary_search(&piece).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_decides_for_words_that_are_also_words() {
        assert!(keeps_dot(b"Jl", || Follows::Capital));
        assert!(!keeps_dot(b"no", || Follows::Capital));
        assert!(keeps_dot(b"No", || Follows::Digit));
        assert!(keeps_dot(b"Md", || Follows::Other));
        assert!(!keeps_dot(b"pergi", || Follows::Capital));
    }

    #[test]
    fn degrees_are_sorted() {
        assert!(
            DEGREE_PARTS.is_sorted_by(|a, b| a < b),
            "binary search needs it sorted"
        );
    }

    #[test]
    fn chains() {
        for (text, token) in [
            ("S.H., M.Hum.", "S.H."),
            ("M.Hum.", "M.Hum."),
            ("a.n. Bupati", "a.n."),
            ("Ph.D di", "Ph.D"),
            ("S.Pd.I.", "S.Pd.I."),
            ("A.H. Nasution", "A.H."),
        ] {
            let first = text.find('.').unwrap();
            assert_eq!(chain(text.as_bytes(), first), Some(token.len()), "{text}");
        }
        for text in ["Ini.Dia", "M.Nasir", "di.a", "A.b"] {
            assert_eq!(
                chain(text.as_bytes(), text.find('.').unwrap()),
                None,
                "{text}"
            );
        }
    }
}
