//! The text that is measured: a file, or news of our own making.

/// Endless Indonesian news, a paragraph a line: the same for the same seed.
///
/// What it says is invented. Its sentences have the lengths, names, offices, sums and dates of
/// news, and its made-up words keep the number of distinct words growing as in real text.
#[derive(Clone, Debug)]
pub struct Synthetic {
    state: u64,
}

impl Synthetic {
    pub fn new(seed: u64) -> Synthetic {
        Synthetic { state: seed }
    }

    /// Whole lines of at least this many bytes.
    pub fn text(seed: u64, bytes: usize) -> String {
        let mut text = String::with_capacity(bytes + 4096);
        let mut lines = Synthetic::new(seed);
        while text.len() < bytes {
            lines.write_line(&mut text);
        }
        text
    }

    pub fn write_line(&mut self, text: &mut String) {
        for sentence in 0..2 + self.below(5) {
            if sentence > 0 {
                text.push(' ');
            }
            let template = self.choose(SENTENCES);
            self.fill(template, text);
        }
        text.push('\n');
    }

    /// SplitMix64.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    fn below(&mut self, count: u64) -> u64 {
        self.next() % count
    }

    fn choose<'s>(&mut self, list: &[&'s str]) -> &'s str {
        let at = self.below(list.len() as u64) as usize;
        list.get(at).copied().unwrap_or("")
    }

    /// Writes a template, with every `{slot}` replaced.
    fn fill(&mut self, template: &str, text: &mut String) {
        let mut rest = template;
        while let Some((plain, tail)) = rest.split_once('{') {
            text.push_str(plain);
            let (slot, tail) = tail.split_once('}').unwrap_or((tail, ""));
            self.slot(slot, text);
            rest = tail;
        }
        text.push_str(rest);
    }

    fn slot(&mut self, slot: &str, text: &mut String) {
        match slot {
            "person" => {
                text.push_str(self.choose(GIVEN));
                text.push(' ');
                if self.below(3) == 0 {
                    self.coin(true, text);
                } else {
                    text.push_str(self.choose(FAMILY));
                }
            }
            "office" => {
                let office = self.choose(OFFICES);
                self.fill(office, text);
            }
            "place" => text.push_str(self.choose(PLACES)),
            "body" => text.push_str(self.choose(BODIES)),
            "matter" => {
                text.push_str(self.choose(MATTERS));
                if self.below(6) == 0 {
                    text.push(' ');
                    self.coin(false, text);
                }
            }
            "aside" => text.push_str(self.choose(ASIDES)),
            "n" => text.push_str(&(2 + self.below(900)).to_string()),
            "day" => text.push_str(&(1 + self.below(28)).to_string()),
            "month" => text.push_str(self.choose(MONTHS)),
            "year" => text.push_str(&(1998 + self.below(28)).to_string()),
            "sum" => {
                let (whole, tenth) = (1 + self.below(99), self.below(10));
                let scale = self.choose(&["juta", "miliar", "triliun"]);
                text.push_str(&format!("Rp {whole},{tenth} {scale}"));
            }
            _ => text.push_str(slot),
        }
    }

    /// A word that no list holds.
    fn coin(&mut self, capital: bool, text: &mut String) {
        let start = text.len();
        for _ in 0..2 + self.below(3) {
            text.push_str(self.choose(SYLLABLES));
        }
        if capital && let Some(first) = text.get_mut(start..start + 1) {
            first.make_ascii_uppercase();
        }
    }
}

const SENTENCES: &[&str] = &[
    "{office} {person} mengatakan {matter} di {place} akan dibahas kembali bersama {body} pada {day} {month} {year}.",
    "“{aside},” kata {person} saat ditemui di {place}, Kamis ({day}/6/{year}).",
    "Sebanyak {n} warga {place} terdampak {matter} sejak awal {month}.",
    "{body} mencatat nilai {matter} mencapai {sum}, naik {n},4 persen dibandingkan periode yang sama tahun lalu.",
    "Menurut {person}, {aside}.",
    "Rapat yang dimulai pukul 09.{day} WIB itu juga dihadiri {office} {person} dan perwakilan {body}.",
    "Warga berharap {matter} segera diselesaikan karena {aside}.",
    "Anggaran sebesar {sum} disiapkan {body} untuk {matter} di {n} desa.",
    "Ia menambahkan, {matter} tidak boleh berhenti hanya karena {aside}.",
    "{place} - {office} {person} meninjau {matter} yang sempat tertunda selama {n} hari.",
    "Peneliti {body}, {person}, menilai {matter} masih jauh dari harapan.",
    "Sebelumnya, {body} menyebut {aside}, tetapi angka itu belum termasuk {matter}.",
    "Kegiatan itu melibatkan {n} peserta dari {place}, {place}, dan {place}.",
    "Mereka berangkat dari {place} pagi hari, lalu menempuh jarak {n} kilometer menuju {place}.",
    "Pada {year}, {matter} serupa pernah terjadi di {place} dan menelan kerugian {sum}.",
    "Ketika ditanya soal {matter}, {person} enggan menjawab dan meminta semua pihak menunggu hasil pemeriksaan.",
    "Hingga berita ini ditulis, belum ada keterangan resmi dari {body} mengenai {matter}.",
    "Sementara itu, {aside}, sehingga jalan menuju pasar ditutup untuk sementara waktu.",
];

const OFFICES: &[&str] = &[
    "Menteri Pertanian",
    "Menteri Keuangan",
    "Gubernur {place}",
    "Wali Kota {place}",
    "Bupati {place}",
    "Kepala Dinas Kesehatan {place}",
    "Direktur Utama {body}",
    "Ketua Umum {body}",
    "Sekretaris Jenderal {body}",
    "Juru bicara {body}",
    "Plt. Kepala {body}",
    "Mantan Ketua {body}",
    "Wakil Ketua Komisi IX DPR",
    "Kapolres {place} AKBP",
];

const GIVEN: &[&str] = &[
    "Ahmad", "Siti", "Budi", "Dewi", "Rizal", "Maria", "Yohanes", "Putri", "Hendra", "Ratna",
    "Made", "Nyoman", "Agus", "Sri", "Fajar", "Indah", "Rahmat", "Lestari", "Tigor", "Asep", "Nur",
    "Eko", "Wahyu", "Anisa", "Bambang", "Yuliana", "Daud", "Ketut", "Rina", "Teuku",
];

const FAMILY: &[&str] = &[
    "Hidayat",
    "Santoso",
    "Siregar",
    "Wijaya",
    "Nasution",
    "Kusuma",
    "Pratama",
    "Lubis",
    "Suryani",
    "Rahayu",
    "Harahap",
    "Gunawan",
    "Utami",
    "Tanjung",
    "Setiawan",
    "Manurung",
    "Firmansyah",
    "Maharani",
    "Wulandari",
    "Saputra",
    "Hutapea",
    "Permata",
    "Anwar",
    "Yusuf",
];

const PLACES: &[&str] = &[
    "Jakarta",
    "Surabaya",
    "Kota Bandung",
    "Kabupaten Sleman",
    "Makassar",
    "Sulawesi Tenggara",
    "Nusa Tenggara Barat",
    "Palembang",
    "Kupang",
    "Labuan Bajo",
    "Jayapura",
    "Samarinda",
    "Jawa Tengah",
    "Aceh Besar",
    "Kecamatan Depok",
    "Pontianak",
    "Ambon",
    "Malaysia",
    "Tokyo",
    "Kabupaten Manggarai Barat",
    "Banyuwangi",
    "Riau",
    "Kota Batu",
    "Singapura",
];

const BODIES: &[&str] = &[
    "Kementerian Perhubungan",
    "Badan Pusat Statistik",
    "Komisi Pemberantasan Korupsi",
    "KPK",
    "DPR",
    "PT Kereta Api Indonesia (Persero)",
    "Bank Indonesia",
    "Universitas Gadjah Mada",
    "Badan Nasional Penanggulangan Bencana (BNPB)",
    "Partai Keadilan Sejahtera",
    "PSSI",
    "PT Tirta Laut Raya Tbk",
    "Majelis Ulama Indonesia",
    "Kejaksaan Agung",
    "Polda Metro Jaya",
    "Dewan Perwakilan Rakyat Daerah",
    "Yayasan Suluh Nelayan",
    "Perserikatan Bangsa-Bangsa",
];

const MATTERS: &[&str] = &[
    "pembangunan jembatan gantung",
    "kenaikan harga beras",
    "penanganan banjir bandang",
    "penyaluran bantuan pangan",
    "kasus suap perizinan",
    "perbaikan jalan kabupaten",
    "pelayanan kesehatan ibu dan anak",
    "ekspor kopi dan kakao",
    "kebakaran hutan dan lahan",
    "pembayaran tunjangan guru honorer",
    "penerimaan peserta didik baru",
    "sengketa tanah adat",
    "produksi padi dan jagung",
    "rencana undang-undang perlindungan data",
    "arus mudik lebaran",
    "pencarian korban kapal tenggelam",
    "subsidi pupuk",
    "penertiban pedagang kaki lima",
];

const ASIDES: &[&str] = &[
    "hujan lebat turun sejak dini hari",
    "kami sudah tiga kali mengingatkan mereka",
    "semua pihak harus menahan diri dan menghormati putusan pengadilan",
    "dana yang tersedia baru cukup untuk setengah dari kebutuhan",
    "tidak ada satu pun laporan yang diterima petugas di lapangan",
    "kebutuhan pokok masyarakat tetap terjaga menjelang hari raya",
    "banyak orang tua murid belum mengetahui aturan baru itu",
    "hasilnya baru dapat diumumkan dua pekan lagi",
    "para petani memilih menyimpan gabahnya di lumbung",
    "air sungai meluap dan merendam ratusan rumah di bantaran",
    "upah buruh naik lebih lambat daripada harga kebutuhan sehari-hari",
];

const MONTHS: &[&str] = &[
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];

const SYLLABLES: &[&str] = &[
    "ba", "ran", "di", "ku", "mang", "so", "la", "ti", "wer", "nu", "pa", "gi", "sa", "lem", "jo",
    "har", "ke", "mi", "tu", "dan", "ra", "bo", "nga", "lis", "cak", "mu", "yo", "pe", "sen", "ga",
];
