//! The words of the grammar of quantities.
//!
//! Spellings follow KBBI and EYD V, with the older and the common wrong forms that news still has;
//! currencies are ISO 4217, units the SI and the trade's own.

use super::legal::LegalKind;
use super::lexeme::{DayPart, Lexeme, Side, UnitKind, Word};
use super::money::Currency;
use super::time::DurationUnit;
use crate::number::table::Table;

/// The class of the word with this key.
pub(super) fn get(key: u128) -> Option<Lexeme> {
    TABLE.get(key)
}

/// Words known by their prefix alone: the forms of verbs, which no number counts.
pub(super) fn flags_by_form(word: &[u8]) -> u16 {
    let Some(head) = word.get(..3) else {
        return 0;
    };
    let verb = matches!(
        head,
        b"mem" | b"men" | b"mel" | b"mer" | b"mew" | b"mey" | b"ber" | b"ter"
    ) || head.starts_with(b"di");
    if verb { Lexeme::FUNCTION } else { 0 }
}

const fn plain(flags: u16) -> Lexeme {
    Lexeme::new(Word::Other, flags)
}

const fn is(word: Word) -> Lexeme {
    Lexeme::new(word, 0)
}

const fn month(number: u8) -> Lexeme {
    is(Word::Month {
        number,
        short: false,
    })
}

const fn short_month(number: u8) -> Lexeme {
    is(Word::Month {
        number,
        short: true,
    })
}

const fn money(currency: Currency, side: Side) -> Lexeme {
    is(Word::Money(currency, side))
}

const fn unit(kind: UnitKind) -> Lexeme {
    is(Word::Unit(kind))
}

const fn lasts(unit: DurationUnit, times: u16, flags: u16) -> Lexeme {
    Lexeme::new(Word::Duration(unit, times), flags)
}

const fn one(unit: DurationUnit, times: u16) -> Lexeme {
    is(Word::OneDuration(unit, times))
}

const fn together(value: u16) -> Lexeme {
    is(Word::Whole {
        value,
        ordinal: false,
    })
}

const ORDINAL: Lexeme = plain(Lexeme::ORDINAL_NOUN);
const ORDINAL_SPORT: Lexeme = plain(Lexeme::ORDINAL_NOUN | Lexeme::SPORT);
const SERIES: Lexeme = plain(Lexeme::SERIES | Lexeme::ORDINAL_NOUN);
const SERIES_SPORT: Lexeme = plain(Lexeme::SERIES | Lexeme::ORDINAL_NOUN | Lexeme::SPORT);
const BOTH: Lexeme = plain(Lexeme::BOTH_NOUN | Lexeme::COUNT);
const COUNT: Lexeme = plain(Lexeme::COUNT);
const SPORT: Lexeme = plain(Lexeme::SPORT);
const FUNCTION: Lexeme = plain(Lexeme::FUNCTION);
const CUE: Lexeme = plain(Lexeme::FUNCTION | Lexeme::YEAR_CUE);
const ABOUT: Lexeme = plain(Lexeme::FUNCTION | Lexeme::ABOUT);
const MEASURED: Lexeme = plain(Lexeme::FUNCTION | Lexeme::MEASURED);

use DurationUnit::{Day, Hour, Minute, Month, Second, Week, Year};
use Side::{After, Before, Both};
use UnitKind::{AfterDigits, Degree, Length, Pair, Plain};

static TABLE: Table<Lexeme, 2048> = Table::new(WORDS, plain(0));

const WORDS: &[(&str, Lexeme)] = &[
    // Months; old spellings and abbreviations (Nop, Peb, Agt), and the English names that
    // datelines have.
    ("januari djanuari", month(1)),
    ("februari pebruari", month(2)),
    ("maret", month(3)),
    ("april", month(4)),
    ("mei", month(5)),
    ("juni djuni", month(6)),
    ("juli djuli", month(7)),
    ("agustus", month(8)),
    ("september", month(9)),
    ("oktober", month(10)),
    ("november nopember", month(11)),
    ("desember", month(12)),
    ("jan january", short_month(1)),
    ("feb peb february", short_month(2)),
    ("mar mrt march", short_month(3)),
    ("apr", short_month(4)),
    ("jun june", short_month(6)),
    ("jul july", short_month(7)),
    ("agt ags agu agust aug august", short_month(8)),
    ("sep sept", short_month(9)),
    ("okt oct october", short_month(10)),
    ("nov nop", short_month(11)),
    ("des dec december", short_month(12)),
    // Weekdays; Minggu is told from minggu by its capital.
    ("senin", is(Word::Weekday(1))),
    ("selasa", is(Word::Weekday(2))),
    ("rabu", is(Word::Weekday(3))),
    ("kamis", is(Word::Weekday(4))),
    ("jumat jum'at jumaat", is(Word::Weekday(5))),
    ("sabtu", is(Word::Weekday(6))),
    ("ahad", is(Word::Weekday(7))),
    // So many together.
    ("berdua", together(2)),
    ("bertiga", together(3)),
    ("berempat", together(4)),
    ("berlima", together(5)),
    ("berenam", together(6)),
    // Rough numbers.
    ("beberapa", Lexeme::new(Word::Several, Lexeme::FUNCTION)),
    ("belasan", is(Word::Vague(0))),
    ("puluhan berpuluh-puluh", is(Word::Vague(1))),
    ("ratusan beratus-ratus", is(Word::Vague(2))),
    ("ribuan beribu-ribu", is(Word::Vague(3))),
    ("jutaan berjuta-juta", is(Word::Vague(6))),
    ("miliaran milyaran", is(Word::Vague(9))),
    ("triliunan trilyunan", is(Word::Vague(12))),
    // Money.
    ("rp", money(Currency::IDR, Before)),
    ("idr", money(Currency::IDR, Both)),
    ("usd", money(Currency::USD, Both)),
    ("eur €", money(Currency::EUR, Both)),
    ("gbp £", money(Currency::GBP, Both)),
    ("jpy ¥", money(Currency::JPY, Both)),
    ("cny rmb", money(Currency::CNY, Both)),
    ("sgd", money(Currency::SGD, Both)),
    ("myr", money(Currency::MYR, Both)),
    ("rm", money(Currency::MYR, Before)),
    ("aud", money(Currency::AUD, Both)),
    ("nzd", money(Currency::NZD, Both)),
    ("cad", money(Currency::CAD, Both)),
    ("hkd", money(Currency::HKD, Both)),
    ("krw ₩", money(Currency::KRW, Both)),
    ("thb", money(Currency::THB, Both)),
    ("sar", money(Currency::SAR, Both)),
    ("aed", money(Currency::AED, Both)),
    ("chf", money(Currency::CHF, Both)),
    ("₹", money(Currency::INR, Both)),
    ("rupiah", money(Currency::IDR, After)),
    ("dolar dollar dollars", money(Currency::USD, After)),
    ("euro", money(Currency::EUR, After)),
    (
        "pound pounds paun poundsterling poundstreling",
        money(Currency::GBP, After),
    ),
    ("yen", money(Currency::JPY, After)),
    ("yuan renminbi", money(Currency::CNY, After)),
    ("ringgit", money(Currency::MYR, After)),
    ("won", money(Currency::KRW, After)),
    ("baht", money(Currency::THB, After)),
    ("peso", money(Currency::PHP, After)),
    ("dong", money(Currency::VND, After)),
    ("rupee rupe", money(Currency::INR, After)),
    ("riyal real", money(Currency::SAR, After)),
    ("rial", money(Currency::IRR, After)),
    ("dirham", money(Currency::AED, After)),
    ("dinar", money(Currency::KWD, After)),
    ("shekel", money(Currency::ILS, After)),
    ("lira", money(Currency::TRY, After)),
    ("rubel", money(Currency::RUB, After)),
    ("hryvnia", money(Currency::UAH, After)),
    ("franc", money(Currency::CHF, After)),
    ("krona", money(Currency::SEK, After)),
    ("krone", money(Currency::NOK, After)),
    ("rand", money(Currency::ZAR, After)),
    ("gulden", money(Currency::NLG, After)),
    ("kyat", money(Currency::MMK, After)),
    ("riel", money(Currency::KHR, After)),
    ("us", is(Word::DollarOf(Currency::USD))),
    ("au", is(Word::DollarOf(Currency::AUD))),
    ("sg", is(Word::DollarOf(Currency::SGD))),
    ("hk", is(Word::DollarOf(Currency::HKD))),
    ("nz", is(Word::DollarOf(Currency::NZD))),
    ("nt", is(Word::DollarOf(Currency::TWD))),
    ("can", is(Word::DollarOf(Currency::CAD))),
    // Units.
    (
        "meter km kilometer cm sentimeter centimeter mm milimeter milimiter desimeter dm \
         mikrometer nanometer mil inci inch inchi yard feet ft",
        unit(Length),
    ),
    (
        "kilo kaki are kelvin pon hp pk kl ps dk bit mp db sr gt bps",
        unit(AfterDigits),
    ),
    (
        "mikron nm kaki2 kaki² mil2 mil² km2 km² m2 m² m3 m³ cm2 cm² cm3 cm³ mdpl dpl hektare hektar ha ekar acre kg \
         kilogram gram gr mg miligram mikrogram ton megaton kiloton kuintal kwintal ons ounce \
         lbs karat liter litre ml mililiter cc barel barrel bph bopd boepd mmscfd bbtud mmbtu btu tcf bcf galon watt kw kilowatt \
         mw mwp megawatt gw gigawatt wh kwh mwh gwh twh volt kv kilovolt kva mva ampere mah kiloliter \
         nits rpm hz khz mhz ghz hertz megahertz kb mb gb tb byte megabyte gigabyte gigabytes \
         terabyte kbps mbps gbps fps megapixel megapiksel piksel pixel pixels ppi desibel ppm \
         psi kalori kkal kcal joule kph mph kmh knot knots dwt teus teu ℃",
        unit(Plain),
    ),
    ("daya basis tenaga", unit(Pair)),
    ("derajat °", unit(Degree)),
    ("skala", Lexeme::new(Word::Unit(Pair), Lexeme::SERIES)),
    ("persegi kubik cahaya", is(Word::UnitTail)),
    // Lengths of time.
    (
        "tahun",
        lasts(Year, 1, Lexeme::YEAR_CUE | Lexeme::ORDINAL_NOUN),
    ),
    ("thn tahunan", lasts(Year, 1, 0)),
    ("bulan", lasts(Month, 1, Lexeme::ORDINAL_NOUN)),
    ("bln bulanan", lasts(Month, 1, 0)),
    ("pekan", lasts(Week, 1, Lexeme::ORDINAL_NOUN)),
    ("hari", lasts(Day, 1, Lexeme::ORDINAL_NOUN)),
    ("jam", lasts(Hour, 1, 0)),
    (
        "menit",
        lasts(Minute, 1, Lexeme::ORDINAL_NOUN | Lexeme::SERIES),
    ),
    ("detik", lasts(Second, 1, Lexeme::ORDINAL_NOUN)),
    ("dekade dasawarsa", lasts(Year, 10, Lexeme::ORDINAL_NOUN)),
    ("windu", lasts(Year, 8, 0)),
    (
        "abad",
        lasts(Year, 100, Lexeme::SERIES | Lexeme::ORDINAL_NOUN),
    ),
    (
        "milenium",
        lasts(Year, 1000, Lexeme::SERIES | Lexeme::ORDINAL_NOUN),
    ),
    ("setahun", one(Year, 1)),
    ("sebulan", one(Month, 1)),
    ("seminggu sepekan", one(Week, 1)),
    ("sehari", one(Day, 1)),
    ("sejam", one(Hour, 1)),
    ("semenit", one(Minute, 1)),
    ("sedetik", one(Second, 1)),
    ("sedekade sedasawarsa", one(Year, 10)),
    ("sewindu", one(Year, 8)),
    ("seabad", one(Year, 100)),
    // Parts of a hundred.
    ("persen prosen persent percent %", is(Word::Percent)),
    ("permil promil ‰", is(Word::PerMil)),
    // Clock and calendar.
    ("pukul pkl", is(Word::Clock)),
    ("wib", is(Word::Zone(420))),
    ("wita", is(Word::Zone(480))),
    ("wit", is(Word::Zone(540))),
    ("gmt utc", is(Word::Zone(0))),
    ("dini subuh", is(Word::DayPart(DayPart::Dawn))),
    ("pagi", is(Word::DayPart(DayPart::Morning))),
    ("siang", is(Word::DayPart(DayPart::Noon))),
    ("sore petang", is(Word::DayPart(DayPart::Afternoon))),
    ("malam", is(Word::DayPart(DayPart::Night))),
    ("tanggal", Lexeme::new(Word::DateCue, Lexeme::FUNCTION)),
    ("tgl tertanggal bertanggal", is(Word::DateCue)),
    (
        "hingga sampai",
        Lexeme::new(Word::Until, Lexeme::FUNCTION | Lexeme::YEAR_CUE),
    ),
    ("s.d s/d", is(Word::Until)),
    ("– — −", is(Word::Mark(b'-'))),
    ("sekarang kini", Lexeme::new(Word::Now, Lexeme::FUNCTION)),
    ("sm", is(Word::BeforeEra)),
    ("masehi hijriah hijriyah", is(Word::Era)),
    ("ke", Lexeme::new(Word::Ke, Lexeme::FUNCTION)),
    ("per", Lexeme::new(Word::Per, Lexeme::FUNCTION)),
    ("dan atau serta", Lexeme::new(Word::And, Lexeme::FUNCTION)),
    ("&", is(Word::And)),
    ("salah", is(Word::Salah)),
    (
        "telepon telp tlp telpon ponsel whatsapp wa hotline faks fax sms",
        is(Word::Phone),
    ),
    // Law.
    ("pasal", is(Word::Pasal)),
    ("ayat", is(Word::Ayat)),
    ("huruf", is(Word::Huruf)),
    ("uu undang-undang undang", is(Word::Law(LegalKind::Law))),
    ("pp", is(Word::Law(LegalKind::GovernmentRegulation))),
    (
        "perppu perpu",
        is(Word::Law(LegalKind::EmergencyRegulation)),
    ),
    ("perpres", is(Word::Law(LegalKind::PresidentialRegulation))),
    (
        "keppres kepres",
        is(Word::Law(LegalKind::PresidentialDecree)),
    ),
    ("inpres", is(Word::Law(LegalKind::PresidentialInstruction))),
    (
        "permen permendagri permenhub permenkes permenkeu permendag permendikbud permenaker \
         permenkumham permenkominfo permentan permen-kp permenperin permensos permenpan \
         permenag permenpora permenristek permendes permenpanrb permenesdm permenkop pmk",
        is(Word::Law(LegalKind::MinisterialRegulation)),
    ),
    (
        "kepmen kepmenaker kepmenkes kepmenhub kepmendagri kmk",
        is(Word::Law(LegalKind::MinisterialDecree)),
    ),
    (
        "perda raperda qanun pergub perbup perwali perwal",
        is(Word::Law(LegalKind::RegionalRegulation)),
    ),
    (
        "pkpu pojk seojk perma pbi ingub inbup perkap perkapolri perpol perbawaslu perbpom perdirjen \
         perka",
        is(Word::Law(LegalKind::Other)),
    ),
    (
        "tap surat peraturan keputusan instruksi ketetapan",
        is(Word::LawHead),
    ),
    (
        "nomor nomer",
        Lexeme::new(Word::Nomor, Lexeme::SERIES | Lexeme::ORDINAL_NOUN),
    ),
    ("no nmr", Lexeme::new(Word::Nomor, Lexeme::SERIES)),
    // Roughly.
    (
        "sekitar sekira sekitaran kira-kira kurang-lebih kisaran hampir nyaris sedikitnya \
         setidaknya setidak-tidaknya sekurangnya minimal minimum maksimal maksimum mendekati \
         melebihi diperkirakan ± ~ ≈ > <",
        ABOUT,
    ),
    ("lebih kurang", plain(Lexeme::FUNCTION | Lexeme::MORE)),
    ("sedikit banyak", plain(Lexeme::MORE)),
    // Words that a count follows.
    (
        "sebanyak sejumlah sebesar mencapai senilai seluas sejauh setinggi sepanjang seberat \
         sedalam berjumlah total menewaskan terdapat memiliki mempunyai menampung menyentuh \
         melibatkan ada terdiri hanya",
        MEASURED,
    ),
    // Words that a year follows.
    (
        "pada sejak semenjak di dari dalam awal akhir pertengahan selama hasil era menjelang \
         jelang sebelum sesudah setelah antara kelahiran lahir keluaran lulusan tamatan \
         kemerdekaan pemilu pilpres pilkada pileg",
        CUE,
    ),
    (
        "musim",
        plain(Lexeme::YEAR_CUE | Lexeme::ORDINAL_NOUN | Lexeme::SPORT),
    ),
    // Months of the Hijrah: no names that the year behind them labels.
    (
        "muharram muharam safar rajab syakban syaban sya'ban ramadan ramadhan syawal zulkaidah \
         dzulqaidah zulhijah dzulhijjah zulhijjah",
        plain(Lexeme::YEAR_CUE),
    ),
    ("periode", plain(Lexeme::YEAR_CUE | Lexeme::ORDINAL_NOUN)),
    (
        "edisi",
        plain(Lexeme::YEAR_CUE | Lexeme::SERIES | Lexeme::ORDINAL_NOUN),
    ),
    // Other function words.
    (
        "yang untuk dengan oleh bagi kepada terhadap tentang sebagai adalah ialah merupakan \
         yaitu yakni ini itu tersebut lalu lagi silam mendatang nanti kemarin terakhir \
         berikutnya selanjutnya sebelumnya ketika saat waktu sementara sedangkan namun tetapi \
         tapi karena sebab jika bila apabila agar supaya bahwa seperti maka sehingga juga pun \
         akan telah sudah belum sedang masih tidak tak bukan bisa dapat harus bakal saja \
         melalui lewat usai seusai setiap tiap para oleh-oleh ia dia mereka kami kita saya aku \
         anda kata ujar meski meskipun walaupun hal secara selain tanpa menurut berdasarkan \
         menjadi sepertinya turun naik tumbuh resmi kembali antar sama demi guna kolonel ayun \
         sempat mampu kemudian akhirnya hadir tampil meraih mulai seharga dijual punya khusus \
         jadi ternyata yakin bukanlah tampaknya kiranya terus langsung selalu sering jarang \
         pernah segera baru mungkin memang justru malah bahkan sangat cukup terlalu sekali cuma \
         maupun melainkan dulu dahulu besok lusa tadi kelak mengapa bagaimana apakah siapa \
         kapan mana dimana milik buatan asal alias",
        FUNCTION,
    ),
    (
        "kali kalinya tempat istri suami putra putri album single tujuan partai pertemuan \
         kesempatan paruh terbesar tertinggi lapis tangan artikel berita perang kuning",
        ORDINAL,
    ),
    // Nouns whose instances are numbered.
    (
        "trimester komisi kuartal kwartal triwulan semester caturwulan persidangan sidang kelas tingkat \
         tier level eselon golongan gol. kategori urut tahap tahapan fase gelombang angkatan jilid \
         volume vol seri episode season pintu koridor gerbang bab bagian part sesi lantai lt halaman hal. hlm gate \
         terminal dermaga peron jalur lajur seksi zona wilayah kloter grade stadium generasi \
         gen batch dapil kodam korem deputi kongres munas muktamar lampiran sila surah juz \
         obligasi skuadron batalyon batalion brigade resimen paragraf pos",
        SERIES,
    ),
    (
        "unggulan peringkat ranking rangking urutan posisi punggung babak ronde putaran matchday divisi \
         liga formula podium juara race tikungan",
        SERIES_SPORT,
    ),
    (
        "poin",
        Lexeme::new(Word::Other, Lexeme::COUNT | Lexeme::SPORT),
    ),
    // Nouns that an ordinal follows.
    ("anak", plain(Lexeme::ORDINAL_NOUN | Lexeme::COUNT)),
    (
        "gol set gim game leg laga kuarter finis finish runner-up kemenangan kekalahan \
         ujicoba",
        ORDINAL_SPORT,
    ),
    (
        "film lagu buku",
        plain(Lexeme::ORDINAL_NOUN | Lexeme::COUNT),
    ),
    (
        "gelar pertandingan",
        plain(Lexeme::ORDINAL_NOUN | Lexeme::COUNT | Lexeme::SPORT),
    ),
    (
        "kota",
        plain(Lexeme::ORDINAL_NOUN | Lexeme::BOTH_NOUN | Lexeme::COUNT),
    ),
    // Nouns that numbers count; those that `kedua` counts.
    (
        "negara tim pihak belah orang pemain perusahaan pemimpin pebalap tersangka klub korban \
         pasangan kelompok sisi mempelai kubu bank lembaga kapal pelaku presiden menteri calon \
         kandidat terdakwa saudara bocah pembalap wakil bidang \
         komoditas komoditi entitas makhluk nilai lutut sahabat organisasi asesor orangtua mata \
         petinju wanita pria perempuan bangsa provinsi daerah desa belas remaja kesebelasan aspek kampus universitas",
        BOTH,
    ),
    (
        "petenis turnamen",
        plain(Lexeme::BOTH_NOUN | Lexeme::COUNT | Lexeme::SPORT),
    ),
    // Behind a label's number no nouns that it counts: *KM 93 arah Bandung*.
    ("arah versi", plain(Lexeme::FUNCTION | Lexeme::BOTH_NOUN)),
    // Those that may well follow a year: *sejak 2026 pemerintah*.
    (
        "pemerintah pimpinan tokoh program",
        plain(Lexeme::BOTH_NOUN),
    ),
    (
        "unit ekor buah kasus personel personil warga siswa mahasiswa peserta penumpang anggota \
         rumah jiwa kepala pegawai karyawan pekerja guru dokter pasien polisi tentara prajurit \
         pengunjung penonton pendukung suara kursi lembar butir batang bungkus paket kamar \
         sekolah kelurahan kecamatan kabupaten gerai toko cabang mobil motor kendaraan pesawat \
         saham lot dosis sampel responden massa buruh petani nelayan jemaah jamaah pelanggan \
         pengguna nasabah akun spesies jenis judul assist pulau titik lokasi hotel \
         kios perwakilan delegasi atlet medali penerbangan merek menara berkas teroris direktur \
         dinas distrik dialog ternak terpidana terduga",
        COUNT,
    ),
    // Talk of games.
    (
        "skor menang kalah imbang unggul takluk tertinggal keunggulan kedudukan agregat \
         kebobolan mengalahkan mengungguli membungkam menekuk melumat menaklukkan menundukkan \
         menumbangkan menyingkirkan melawan versus vs ditahan penalti kandang draw straight \
         pertarungan membobol telak angka menyamakan bermain kemasukan tuan lawannya interval \
         mendekat ketertinggalan memperkecil mempertipis menipiskan merapatkan rapatkan \
         selisih dibabat membabat menyerah kecolongan tandang servis shuttlecock raket wasit striker kiper gawang tendangan kandangnya membalikkan \
         comeback play-off playoff",
        SPORT,
    ),
];
