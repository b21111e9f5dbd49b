//! Units of which a hostile text is made, drawn at random from all that the analyser knows.

/// What a text repeats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// `{n}` stands for a running number.
    pub open: String,
    /// What is repeated as often behind all of that.
    pub close: String,
}

impl Unit {
    /// Whether its words are ever new.
    pub fn is_new(&self) -> bool {
        self.open.contains("{n}")
    }

    /// So many bytes of it, or a few less.
    pub fn text(&self, bytes: usize) -> String {
        let times = bytes / (self.open.len() + self.close.len()).max(1);
        let opened = if self.is_new() {
            let numbered = |n: usize| self.open.replace("{n}", &n.to_string());
            (0..times).map(numbered).collect()
        } else {
            self.open.repeat(times)
        };
        opened + &self.close.repeat(times)
    }
}

/// Draws units; the same seed draws the same.
#[derive(Debug)]
pub struct Units {
    state: u64,
    /// Words by where they come from, and then by class.
    sources: Vec<Vec<Vec<String>>>,
}

const DIGITS: &str = "0 1 7 12 007 99 100 1945 2.061 1.000.000 3,5 1,234.50 17/8/1945 08.30 10-15 2-1 1/2 ½ 31 \
    1.1. +62 0812 5% Rp1 Rp5000 US$3 ke-17 II XIV km2 10.30 1e9 -1";
const NUMERALS: &str = "nol satu dua lima sepuluh sebelas belas puluh seratus ratus seribu ribu juta miliar \
    triliun noniliun setengah seperempat pertiga per koma minus lusin kedua ketiga dua-tiga se- ribu-300 \
    juta-Rp2 nya an keduanya jutaan selusin persen-15";
const MARKS: &str = ". , ; : ! ? … ... 。 ؟ ! ?! ( ) [ ] { } \" ' ` “ ” ‘ ’ « » - – — / \\ | & + * = < > ~ @ # % $ \
    ° • · !? .) .\" ,\" -- '' `` (( )) )( ,, ;; :: // - ";
const SCRIPTS: &str = "É ñ ı İ ſ ß Σ ς Ж я א ב ع م ١٢٣ १२ ๑ ა 印 尼 あ ア 한 각 𝐀 𝟘 ① ﬁ Ａ e\u{301} \u{301} \u{200D} \u{AD} \u{200B} \
    \u{FEFF} \u{2060} \u{202E} \u{0} \u{7F} 😀 👩\u{200D}👩 🇮🇩 🇮 👍🏽 ❤\u{FE0F} 1\u{FE0F}\u{20E3} ᬅ ꦲ";
const ADDRESSES: &str = "@ @budi a@b.id www. http:// https://a.id/b?c=d a.com #Pilkada # a.b. S.H. Dr. M.Si. A. \
    Tbk. No. U.S.A. e-KTP anak-anak G20 F-16 COVID-19 Jum'at ma'ruf d'Art {n} kata{n} Budi{n} Ba{n}k";

impl Units {
    pub fn new(seed: u64) -> Units {
        let root = env!("CARGO_MANIFEST_DIR").trim_end_matches("/fuzz");
        let read = |path: &str| {
            let path = format!("{root}/{path}");
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
        };
        let words =
            |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
        // Of each folder a source, of each row a class.
        let language = ["office", "quantity", "list"].map(|folder| {
            let folder = std::path::Path::new(root).join("lang").join(folder);
            let files = std::fs::read_dir(&folder);
            let files = files.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
            let mut paths: Vec<_> = files.flatten().map(|file| file.path()).collect();
            paths.retain(|path| path.extension().is_some_and(|end| end == "txt"));
            paths.sort();
            let files = paths
                .iter()
                .filter_map(|path| std::fs::read_to_string(path).ok());
            let rows = files.collect::<String>();
            let rows = rows.lines().filter(|row| !row.starts_with('#'));
            rows.filter_map(|row| row.split_once(" : "))
                .map(|(_, row)| words(row))
                .collect()
        });
        let names = [
            "persons",
            "organisations",
            "companies",
            "state",
            "places",
            "parties",
            "events",
        ];
        let names = names.map(|list| {
            let list = read(&format!("data/names/{list}.tsv"));
            let rows = list.lines().filter(|row| !row.starts_with('#'));
            rows.flat_map(|row| row.split('\t').flat_map(|cell| cell.split('|')))
                .filter(|cell| !cell.is_empty())
                .map(str::to_owned)
                .collect()
        });
        let articles = ["politik", "ekonomi", "peraturan", "judul"];
        let articles = articles.map(|name| words(&read(&format!("examples/articles/{name}.txt"))));
        let own: Vec<Vec<Vec<String>>> = vec![
            names.to_vec(),
            articles.to_vec(),
            [DIGITS, NUMERALS].map(words).to_vec(),
            [MARKS, SCRIPTS, ADDRESSES].map(words).to_vec(),
        ];
        let sources: Vec<_> = language.into_iter().chain(own).collect();
        for classes in &sources {
            assert!(classes.iter().any(|class| !class.is_empty()), "no words");
        }
        let state = seed;
        Units { state, sources }
    }

    /// One to four words and marks, one in four units with something to close them.
    pub fn draw(&mut self) -> Unit {
        let parts = 1 + self.below(4);
        let open = (0..parts).map(|_| self.part()).collect();
        let close = if self.below(4) == 0 {
            self.part()
        } else {
            String::new()
        };
        Unit { open, close }
    }

    /// The unit with something in it changed.
    pub fn vary(&mut self, unit: &Unit) -> Unit {
        let mut unit = unit.clone();
        let part = self.part();
        match self.below(5) {
            0 => unit.open += &part,
            1 => unit.open = part + &unit.open,
            2 => unit.close = part,
            3 => {
                let (from, to) = (self.boundary(&unit.open), self.boundary(&unit.open));
                unit.open.replace_range(from.min(to)..from.max(to), &part);
            }
            _ => {
                let (from, to) = (self.boundary(&unit.open), self.boundary(&unit.open));
                unit.open.replace_range(from.min(to)..from.max(to), "");
            }
        }
        if unit.open.is_empty() || unit.open.len() > 200 {
            self.draw()
        } else {
            unit
        }
    }

    fn boundary(&mut self, text: &str) -> usize {
        let at = self.below(text.len() + 1);
        (at..=text.len())
            .find(|&at| text.is_char_boundary(at))
            .unwrap_or(0)
    }

    /// A word in some case, and what stands between it and the next.
    fn part(&mut self) -> String {
        let source = self.below(self.sources.len());
        let class = self.below(self.sources[source].len());
        let words = self.sources[source][class].len();
        if words == 0 {
            return " ".to_owned();
        }
        let word = self.below(words);
        let word = self.sources[source][class][word].as_str();
        let mut part = word.to_owned();
        match self.below(6) {
            0 if !part.contains("{n}") => part = part.to_uppercase(),
            1 | 2 if !part.contains("{n}") => {
                let mut letters = part.chars();
                if let Some(first) = letters.next() {
                    part = first.to_uppercase().chain(letters).collect();
                }
            }
            _ => {}
        }
        const BETWEEN: [&str; 16] = [
            " ", " ", " ", " ", " ", "", "", "", ", ", "-", "\n", ". ", "/", " dan ", " (", ".",
        ];
        part + BETWEEN[self.below(BETWEEN.len())]
    }

    /// A number below `end` (SplitMix64, Steele, Lea and Flood 2014).
    pub fn below(&mut self, end: usize) -> usize {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % end.max(1) as u64) as usize
    }
}
