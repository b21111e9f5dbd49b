//! What words say: a bit for each class, and values.
//!
//! Written by `cargo run --release --example build_lang` from `lang/quantity/`: edit that.

use super::Row;

/// The name of a month, number=1 to 12, with old spellings.
pub(crate) const MONTH: u64 = 1;

/// One that needs a number beside it: abbreviations (Nop, Peb, Agt), and the English names that datelines have.
pub(crate) const SHORT_MONTH: u64 = 1 << 1;

/// The name of a day, number=1 (Monday) to 7.
pub(crate) const WEEKDAY: u64 = 1 << 2;

/// Opens a time (`pukul`), a unit elsewhere where it is one too (`pk`).
pub(crate) const CLOCK: u64 = 1 << 3;

/// A time zone, number= minutes east of Greenwich.
pub(crate) const ZONE: u64 = 1 << 4;

/// A part of the day: part=dawn, morning, midday, afternoon, night.
pub(crate) const DAY_PART: u64 = 1 << 5;

/// Opens a date (`tanggal`).
pub(crate) const DATE_CUE: u64 = 1 << 6;

/// The present, at the end of a range (`sekarang`).
pub(crate) const NOW: u64 = 1 << 7;

/// Years before the common era (`SM`).
pub(crate) const BEFORE_ERA: u64 = 1 << 8;

/// Names the era of a year (`Masehi`).
pub(crate) const ERA: u64 = 1 << 9;

/// The number is rough (`sekitar`).
pub(crate) const ABOUT: u64 = 1 << 10;

/// The number is rough before `dari` (`lebih`).
pub(crate) const MORE: u64 = 1 << 11;

/// A count follows (`sebanyak`).
pub(crate) const MEASURED: u64 = 1 << 12;

/// A year often follows (`sejak`).
pub(crate) const YEAR_CUE: u64 = 1 << 13;

/// Between the ends of a range (`hingga`).
pub(crate) const UNTIL: u64 = 1 << 14;

/// A hyphen by another name.
pub(crate) const DASH: u64 = 1 << 15;

/// Joins two numbers (`dan`).
pub(crate) const AND: u64 = 1 << 16;

/// `per`.
pub(crate) const PER: u64 = 1 << 17;

/// `ke`.
pub(crate) const KE: u64 = 1 << 18;

/// `salah`, of `salah satu`.
pub(crate) const SALAH: u64 = 1 << 19;

/// A telephone number follows.
pub(crate) const PHONE: u64 = 1 << 20;

/// A unit of time (`tahun`).
pub(crate) const DURATION: u64 = 1 << 21;

/// One of them, in one word (`setahun`).
pub(crate) const ONE_DURATION: u64 = 1 << 22;

/// A function word.
pub(crate) const FUNCTION: u64 = 1 << 23;

/// A kind of law in one word: kind=law, government_regulation, emergency_regulation, presidential_regulation, presidential_decree, presidential_instruction, ministerial_regulation, ministerial_decree, regional_regulation, other.
pub(crate) const LAW: u64 = 1 << 24;

/// What follows says which kind (`Peraturan`).
pub(crate) const LAW_HEAD: u64 = 1 << 25;

/// Opens a number (`nomor`).
pub(crate) const NOMOR: u64 = 1 << 26;

/// `pasal`.
pub(crate) const ARTICLE: u64 = 1 << 27;

/// `ayat`.
pub(crate) const PARAGRAPH: u64 = 1 << 28;

/// `huruf`.
pub(crate) const LETTER: u64 = 1 << 29;

/// A number only labels it, whatever follows (`Boeing 737`, `SMKN 57`).
pub(crate) const LABEL: u64 = 1 << 30;

/// The head of a name that may hold a number, a month or a weekday (`Pasar Minggu`).
pub(crate) const PLACE: u64 = 1 << 31;

/// An identifier follows: kind=nik, kk, npwp, nip, nisn, nidn, nib, school, passport, account, reference, rt, rw.
pub(crate) const IDENTIFIER: u64 = 1 << 32;

/// An ordinal follows: `babak kedua`.
pub(crate) const ORDINAL_NOUN: u64 = 1 << 33;

/// `kedua` counts it: `kedua negara`.
pub(crate) const BOTH_NOUN: u64 = 1 << 34;

/// It is counted, so that a number before it is no year.
pub(crate) const COUNT: u64 = 1 << 35;

/// A kind of thing that has models (`printer LaserJet 1020`).
pub(crate) const PRODUCT: u64 = 1 << 36;

/// A day that comes back every year and is counted (`HUT RI ke 79`).
pub(crate) const FETE: u64 = 1 << 37;

/// Its instances are numbered: `abad 20`, `Komisi VII`.
pub(crate) const SERIES: u64 = 1 << 38;

/// So many together, number= how many (`bertiga`).
pub(crate) const TOGETHER: u64 = 1 << 39;

/// An unsaid number (`beberapa`).
pub(crate) const SEVERAL: u64 = 1 << 40;

/// A rough number, number= the power of ten (`puluhan` 1); 0 for `belasan`.
pub(crate) const VAGUE: u64 = 1 << 41;

/// Is=days (number= days from today), toward (number=-1 back, 0 at hand, 1 on), tadi, nanti, last_night, every, stage (part=start, mid, end), before, after; past (number=1 past the hour, -1 to it), meridiem (part=morning, afternoon), hijri (number= the month of the Hijrah).
pub(crate) const TOLD: u64 = 1 << 42;

/// What is told around it will be (`akan`).
pub(crate) const FUTURE: u64 = 1 << 43;

/// What is told around it has been, or was said (`telah`, `kata`).
pub(crate) const PAST: u64 = 1 << 44;

/// A book whose chapters and verses a colon parts (`Yohanes 3:16`).
pub(crate) const SCRIPTURE: u64 = 1 << 45;

/// A word of games.
pub(crate) const SPORT: u64 = 1 << 46;

/// A second word must follow (`skala Richter`).
pub(crate) const UNIT_PAIR: u64 = 1 << 47;

/// Makes another unit of the one before it (`persegi`).
pub(crate) const UNIT_TAIL: u64 = 1 << 48;

/// Parts of a hundred.
pub(crate) const PERCENT: u64 = 1 << 49;

/// Parts of a thousand.
pub(crate) const PER_MIL: u64 = 1 << 50;

/// Stands before a sum (`Rp`).
pub(crate) const MONEY_BEFORE: u64 = 1 << 51;

/// Stands behind a sum (`rupiah`).
pub(crate) const MONEY_BEHIND: u64 = 1 << 52;

/// Stands before a sum or behind it (`USD`).
pub(crate) const MONEY_BESIDE: u64 = 1 << 53;

/// Makes a dollar sign its own (`HK$`).
pub(crate) const DOLLAR_OF: u64 = 1 << 54;

/// Any unit but those below.
pub(crate) const UNIT: u64 = 1 << 55;

/// Of length: `persegi`, `kubik`, `per jam` may follow.
pub(crate) const UNIT_LENGTH: u64 = 1 << 56;

/// A unit only after digits, a word or abbreviation of something else elsewhere (`kaki`).
pub(crate) const UNIT_AFTER_DIGITS: u64 = 1 << 57;

/// The same, and only in its own letter case (`Ah`, `Pa`).
pub(crate) const UNIT_CASED: u64 = 1 << 58;

/// Only below the stroke of another (`m/s2`).
pub(crate) const UNIT_BELOW: u64 = 1 << 59;

/// `Celsius`, `Lintang Utara` may follow.
pub(crate) const UNIT_DEGREE: u64 = 1 << 60;

/// How many words there are.
pub(crate) const LEN: usize = 1717;

/// The words, those that are alike with spaces between them.
#[rustfmt::skip]
pub(crate) const WORDS: &[(&str, Row)] = &[
    ("% percent persen persent prosen ℅ ％", Row::new(0x2000000000000, &[])),
    ("&", Row::new(0x10000, &[])),
    ("< > hampir kira-kira kisaran kurang-lebih maksimal maksimum melebihi mendekati minimal minimum \
     nyaris sedikitnya sekira sekitar sekitaran sekurangnya setidak-tidaknya setidaknya ~ ± ≈", Row::new(0x800400, &[])),
    ("a.m am", Row::new(0x40000000000, &[("is", "meridiem"), ("part", "morning")])),
    ("abad", Row::new(0x4200200000, &[("times", "100"), ("unit", "year")])),
    ("ac akun anggota assist atlet batang bathroom bedroom berkas bh biji bintang botol box btl buah \
     bungkus buruh butir cabang dapur delegasi dialog dinas direktur dokter dosis dus ekor garasi \
     gerai guru helai hotel jamaah jemaah jenis jiwa judul kaleng kamar kapsul karung karyawan kasus \
     kendaraan kepala keping kios kmr kt kursi lbr lembar lokasi lot mahasiswa mandi massa medali \
     menara merek nasabah nelayan org pack pak paket pasang pasien pc pcs pegawai pekerja pelanggan \
     pendukung penerbangan pengguna pengunjung penonton penumpang personel personil perwakilan \
     peserta petani pohon polisi potong prajurit responden rim roda rol room rumah sachet saham sak \
     sampel sekolah siswa slot spesies suara tentara terduga ternak teroris terpidana tetes tidur \
     titik toko toples unit warga warna", Row::new(0x800000000, &[])),
    ("acre ampere are barel barrel bbl bbtud bcf boepd bopd bph btu byte cc desibel desiliter dpl dwt \
     ekar fps galon gb gbit gbps ghz gigabyte gigabytes gigahertz gigawatt gr gram grm gwh ha \
     hectare hektar hektare hektre hertz hpa hz joule kaki2 kaki² kalori karat kb kbit kbps kcal kg \
     khz kilobyte kilogram kilohertz kilojoule kilokalori kiloliter kiloton kilovolt kilowatt kj \
     kkal kmh kmpj knot knots kpa kph kpj kuintal kv kva kw kwh kwintal kwp lbs liter litre ltr \
     lumen lux m2 m3 mah mb mbar mbit mbps mcg mdpl megabyte megahertz megajoule megapiksel \
     megapixel megaton megawatt mg mhz mikrogram mikron miles milibar miligram mililiter miliwatt \
     milligram milliliter ml mmbtu mmhg mmscfd mol mph mtpa mva mw mwh mwp m² m³ newton nits ons \
     ounce pascal piksel pixel pixels ppi ppm psi rpm sentiliter sqm tb tcf terabyte teu teus ton \
     tonne twh va volt watt watts wh µg µm µmol μg μm ℃", Row::new(0x80000000000000, &[])),
    ("ada berjumlah hanya melibatkan memiliki mempunyai menampung mencapai menewaskan menyentuh \
     sebanyak seberat sebesar sedalam sejauh sejumlah seluas senilai sepanjang setinggi terdapat \
     terdiri total", Row::new(0x801000, &[])),
    ("adalah agan agar aja akhirnya aktif aku alias anda antar apabila apakah asal asli ayun \
     bagaimana bagi bahkan bahwa banget baru bekas belum berdasarkan berikutnya bgt bila bisa blm \
     bro buat buatan bukan bukanlah bun cukup cuma cuman dah dahulu dapat deh demi dengan dg dgn dia \
     dijual dimana dlm doang dr dulu free ga gak gan gk gress gue guna hadir harus hilang ia ialah \
     itu jadi jadul jarang jatuh jg jika juga justru kak kalo kami kapan karena karna kelak kembali \
     kemudian kepada ketika khusus kiranya kita klo kok kolonel krn lagi lama langsung laris lawas \
     lecet lg lgi lo loh lu mahal maka malah mampu mana masih mati maupun melainkan melalui meledak \
     memang mendarat mengapa menjadi menurut meraih mereka merupakan meski meskipun milik mimin min \
     msh mulai mulus mungkin murah naik namun nego negotiable net nett ngga nggak nih oleh oleh-oleh \
     ongkir ori original palsu para pd pun punya resmi rusak saat saja sama sangat saya sebab \
     sebagai sebelumnya secara second sedang sedangkan segera seharga sehingga sekali seken selain \
     selalu selanjutnya sementara seperti sepertinya sering siapa sih sis supaya sy tak tampaknya \
     tampil tanpa tapi tdk tenggelam tentang terakhir terbakar terbaru terhadap terlalu termasuk \
     ternyata tersebut terus tetapi tidak tp tpi tumbuh turun udah udh untuk utk waktu walaupun ya \
     yaa yah yaitu yakin yakni yang yg", Row::new(0x800000, &[])),
    ("adidas adreno aerox airbus android antonov athlon bluetooth boeing canon cbr celeron cessna \
     daop densus deskjet dimensity elitebook embraer exynos fuso galaxy geforce gopro gtx hdmi helio \
     hino ideapad infinix inspiron ipad iphone kmp kodim koramil kryo kubota laserjet latitude \
     macbook macos mali man mazda miui mtsn nikon ninja nmax nokia note officejet pavilion pcie pcx \
     pentium pixma playstation poco probook quadro radeon realme redmi rtx rx ryzen scania scoopy \
     sdn sman smkn smpn snapdragon sukhoi supra thinkpad usb vario vega vespa vivobook wifi win \
     windows xeon xiaomi xperia yonif zenbook", Row::new(0x40000000, &[])),
    ("aed", Row::new(0x20000000000000, &[("currency", "AED")])),
    ("agregat bermain comeback dibabat ditahan draw gawang imbang interval kalah kandang kandangnya \
     kebobolan kecolongan kedudukan kemasukan ketertinggalan keunggulan kiper lawannya melawan \
     melumat membabat membalikkan membobol membungkam memperkecil mempertipis menaklukkan menang \
     mendekat menekuk mengalahkan mengungguli menipiskan menumbangkan menundukkan menyamakan \
     menyerah menyingkirkan merapatkan penalti pertarungan play-off playoff raket rapatkan selisih \
     servis shuttlecock skor straight striker takluk tandang telak tendangan tertinggal tuan unggul \
     versus vs wasit", Row::new(0x400000000000, &[])),
    ("ags agt agu agust aug august", Row::new(0x2, &[("number", "8")])),
    ("agustus", Row::new(0x1, &[("number", "8")])),
    ("ah dl iu kn ma mj mpa pa", Row::new(0x400000000000000, &[])),
    ("ahad", Row::new(0x4, &[("number", "7")])),
    ("akan bakal", Row::new(0x80000800000, &[])),
    ("akhir penghujung", Row::new(0x40000802000, &[("is", "stage"), ("part", "end")])),
    ("al-qur'an alkitab alquran ams amsal bilangan daniel efesus filemon filipi flp gal galatia hosea \
     ibr ibrani imamat imran kejadian kolose kor korintus luk lukas markus matius mazmur mrk mzm \
     petrus pkh ptr q.s qs roma tes tesalonika timotius titus ulangan wahyu yak yakobus yeh \
     yehezkiel yer yeremia yesaya yoh yohanes yosua yudas", Row::new(0x200000000000, &[])),
    ("album angsuran artikel berita booster cicilan isteri istri kali kalinya kehamilan kesempatan \
     kuning lapis partai paruh penahanan perang percobaan perpanjangan pertemuan putra putri single \
     suami suntikan tangan tembakan tempat terbesar tertinggi tujuan vaksin vaksinasi", Row::new(0x200000000, &[])),
    ("amp bit bps cl db dk foot kaki kelvin ku mile mp mt nit pon ps sr", Row::new(0x200000000000000, &[])),
    ("anak buku film lagu", Row::new(0xa00000000, &[])),
    ("angka", Row::new(0x400000801000, &[])),
    ("angkatan bab bagian batalion batalyon batch brigade caturwulan chapter dapil day deputi dermaga \
     domain episode eselon fase gate gelombang gen generasi gerbang gol. golongan grade hal. halaman \
     hlm jalur jilid juz kanreg kategori kelas klas klaster kloter kls kluster kodam komisi kongres \
     korem koridor kualitas kuartal kuintil kwalitas kwartal lajur lampiran lantai level modul \
     muktamar munas obligasi paragraf part peron persidangan phase pintu pos resimen rig round \
     season seksi semester seri sesi sidang sila skuadron stadium stage step surah tahap tahapan \
     tier tingkat trimester triwulan urut vol volume week wilayah zona", Row::new(0x4200000000, &[])),
    ("anniversary dies harjad harlah haul hut milad", Row::new(0x2000000000, &[])),
    ("antara dalam dari di era hasil kelahiran keluaran kemerdekaan lahir lulusan pada pemilu pileg \
     pilkada pilpres sejak selama semenjak tamatan", Row::new(0x802000, &[])),
    ("apr", Row::new(0x2, &[("number", "4")])),
    ("april", Row::new(0x1, &[("number", "4")])),
    ("arah hal versi", Row::new(0x400800000, &[])),
    ("arloji bus chipset cpu drone earphone genset gpu handphone headset helikopter kamera kartu \
     komputer konsol kri kulkas laptop lensa matic modem monitor motherboard notebook pickup pompa \
     printer processor prosesor router sedan sepatu skuter smartphone smartwatch speaker ssd suv \
     televisi traktor truk tv vga", Row::new(0x1000000000, &[])),
    ("asesor aspek bangsa bank belah belas bidang bocah calon daerah entitas kampus kandidat kapal \
     kelompok kesebelasan klub komoditas komoditi korban kubu lembaga lutut makhluk mata mempelai \
     menteri negara nilai orang orangtua organisasi pasangan pebalap pelaku pemain pembalap pemimpin \
     perempuan perusahaan petinju pihak presiden pria provinsi remaja sahabat saudara sisi tim wakil \
     wanita", Row::new(0xc00000000, &[])),
    ("atau dan serta", Row::new(0x810000, &[])),
    ("au", Row::new(0x40000000000000, &[("currency", "AUD")])),
    ("aud", Row::new(0x20000000000000, &[("currency", "AUD")])),
    ("awal", Row::new(0x40000802000, &[("is", "stage"), ("part", "start")])),
    ("ayat ayat-ayat", Row::new(0x10000000, &[])),
    ("babak divisi formula juara liga matchday peringkat podium posisi punggung putaran race rangking \
     ranking ronde tikungan unggulan urutan", Row::new(0x404200000000, &[])),
    ("baht", Row::new(0x10000000000000, &[("currency", "THB")])),
    ("bandara bukit bupati camat curug danau dusun gampong gang gg gili gubernur gunung institut \
     jalan jembatan jl jln kab kampung kapolres kapolsek kec kel kelapa kepulauan koto lembah lubuk \
     lurah muara nagari nusa pantai pasar pelabuhan perumahan pinang polres polsek pondok puncak \
     ranah rawa selat simpang situ stadion stasiun sungai taman tanjung teluk tugu", Row::new(0x80000000, &[])),
    ("banyak sedikit", Row::new(0x800, &[])),
    ("basis tenaga", Row::new(0x800000000000, &[])),
    ("baterai bersuhu dp fee harga hrg iq isi kapasitas listrik stok tegangan ukuran", Row::new(0x1000, &[])),
    ("beberapa", Row::new(0x10000800000, &[])),
    ("belasan", Row::new(0x20000000000, &[("number", "0")])),
    ("beratus-ratus ratusan", Row::new(0x20000000000, &[("number", "2")])),
    ("berdua", Row::new(0x8000000000, &[("number", "2")])),
    ("berempat", Row::new(0x8000000000, &[("number", "4")])),
    ("berenam", Row::new(0x8000000000, &[("number", "6")])),
    ("berencana diagendakan diharapkan dijadwal dijadwalkan diprediksi direncanakan ditargetkan \
     hendak rencananya selambat-lambat selambatnya tenggat terjadwal", Row::new(0x80000000000, &[])),
    ("beribu-ribu ribuan", Row::new(0x20000000000, &[("number", "3")])),
    ("berjuta-juta jutaan", Row::new(0x20000000000, &[("number", "6")])),
    ("berlima", Row::new(0x8000000000, &[("number", "5")])),
    ("berpuluh-puluh puluhan", Row::new(0x20000000000, &[("number", "1")])),
    ("bertanggal tertanggal tgl", Row::new(0x40, &[])),
    ("bertiga", Row::new(0x8000000000, &[("number", "3")])),
    ("besok bsk bsok esok", Row::new(0x40000800000, &[("is", "days"), ("number", "1")])),
    ("bln bulanan", Row::new(0x200000, &[("unit", "month")])),
    ("bulan", Row::new(0x200200000, &[("unit", "month")])),
    ("cad", Row::new(0x20000000000000, &[("currency", "CAD")])),
    ("cahaya kubik persegi", Row::new(0x1000000000000, &[])),
    ("can", Row::new(0x40000000000000, &[("currency", "CAD")])),
    ("centimeter cm desimeter dm feet ft hektometer inch inches inchi inci kilo kilometer km meter \
     meters metre mikrometer mil milimeter milimiter millimeter mm mtr nanometer sentimeter yard", Row::new(0x100000000000000, &[])),
    ("chf", Row::new(0x20000000000000, &[("currency", "CHF")])),
    ("cny rmb", Row::new(0x20000000000000, &[("currency", "CNY")])),
    ("dasawarsa dekade", Row::new(0x200200000, &[("times", "10"), ("unit", "year")])),
    ("daya", Row::new(0x800000001000, &[])),
    ("dec december des", Row::new(0x2, &[("number", "12")])),
    ("depan", Row::new(0x40000000000, &[("is", "toward"), ("number", "1")])),
    ("derajat drajat ° º ˚", Row::new(0x1000000000000000, &[])),
    ("desa universitas", Row::new(0xc80000000, &[])),
    ("desember desernber", Row::new(0x1, &[("number", "12")])),
    ("det dtk", Row::new(0x200000, &[("unit", "second")])),
    ("detik", Row::new(0x200200000, &[("unit", "second")])),
    ("dhulhijjah dzulhijah dzulhijjah zulhijah zulhijjah", Row::new(0x40000002000, &[("is", "hijri"), ("number", "12")])),
    ("dihubungi dikutip ditemui imbuh imbuhnya jelasnya katanya mengatakan mengungkapkan menuturkan \
     menyatakan sebutnya tegasnya terangnya tutur tuturnya ucap ucapnya ujarnya ungkap ungkapnya", Row::new(0x100000000000, &[])),
    ("dinar", Row::new(0x10000000000000, &[("currency", "KWD")])),
    ("dini subuh", Row::new(0x20, &[("part", "dawn")])),
    ("diperkirakan", Row::new(0x80000800400, &[])),
    ("dirham", Row::new(0x10000000000000, &[("currency", "AED")])),
    ("distrik halte kabupaten kecamatan kelurahan pulau", Row::new(0x880000000, &[])),
    ("djanuari januari", Row::new(0x1, &[("number", "1")])),
    ("djuli juli", Row::new(0x1, &[("number", "7")])),
    ("djuni juni", Row::new(0x1, &[("number", "6")])),
    ("dolar dollar dollars", Row::new(0x10000000000000, &[("currency", "USD")])),
    ("dong", Row::new(0x10000000800000, &[("currency", "VND")])),
    ("dzulkaidah dzulqa'dah dzulqadah dzulqaidah dzulqo'dah zulka'dah zulkaidah zulqa'dah zulqaidah", Row::new(0x40000002000, &[("is", "hijri"), ("number", "11")])),
    ("e-ktp ektp ktp nik", Row::new(0x100000000, &[("kind", "nik")])),
    ("edisi", Row::new(0x4200002000, &[])),
    ("eur €", Row::new(0x20000000000000, &[("currency", "EUR")])),
    ("euro", Row::new(0x10000000000000, &[("currency", "EUR")])),
    ("faks fax hotline sms telepon telp telpon tlp wa whatsapp", Row::new(0x100000, &[])),
    ("feb february peb", Row::new(0x2, &[("number", "2")])),
    ("februari pebruari", Row::new(0x1, &[("number", "2")])),
    ("finis finish game gim gol kekalahan kemenangan kuarter laga leg runner-up set ujicoba", Row::new(0x400200000000, &[])),
    ("franc", Row::new(0x10000000000000, &[("currency", "CHF")])),
    ("gbp £", Row::new(0x20000000000000, &[("currency", "GBP")])),
    ("gelar pertandingan", Row::new(0x400a00000000, &[])),
    ("gmt utc", Row::new(0x10, &[("number", "0")])),
    ("gt", Row::new(0x200000040000000, &[])),
    ("gulden", Row::new(0x10000000000000, &[("currency", "NLG")])),
    ("gw", Row::new(0x80000000800000, &[])),
    ("hari", Row::new(0x200200000, &[("unit", "day")])),
    ("hijriah hijriyah masehi", Row::new(0x200, &[])),
    ("hingga sampai sampe", Row::new(0x806000, &[])),
    ("hk", Row::new(0x40000000000000, &[("currency", "HKD")])),
    ("hkd", Row::new(0x20000000000000, &[("currency", "HKD")])),
    ("hp", Row::new(0x200001000000000, &[])),
    ("hr", Row::new(0x200000, &[("unit", "day")])),
    ("hryvnia", Row::new(0x10000000000000, &[("currency", "UAH")])),
    ("huruf", Row::new(0x20000000, &[])),
    ("idr", Row::new(0x20000000000000, &[("currency", "IDR")])),
    ("inbup ingub kepbub kepbup kepgub kepwal pbi perbawaslu perbpom perdirjen perka perkap \
     perkapolri perma perpol pkpu pojk seojk", Row::new(0x1000000, &[("kind", "other")])),
    ("ini", Row::new(0x40000800000, &[("is", "toward"), ("number", "0")])),
    ("inpres", Row::new(0x1000000, &[("kind", "presidential_instruction")])),
    ("instruksi keputusan ketetapan peraturan se sk surat tap", Row::new(0x2000000, &[])),
    ("invoice kuitansi kwitansi ref referensi resi transaksi", Row::new(0x100000000, &[("kind", "reference")])),
    ("jam jm", Row::new(0x200000, &[("unit", "hour")])),
    ("jan january", Row::new(0x2, &[("number", "1")])),
    ("jelang menjelang", Row::new(0xc0000802000, &[("is", "before")])),
    ("jpy ¥", Row::new(0x20000000000000, &[("currency", "JPY")])),
    ("jul july", Row::new(0x2, &[("number", "7")])),
    ("jum'at jumaat jumat", Row::new(0x4, &[("number", "5")])),
    ("jumadal jumadalula jumadil jumadilawal jumadilawwal", Row::new(0x40000002000, &[("is", "hijri"), ("number", "5")])),
    ("jumadalakhirah jumadilakhir", Row::new(0x40000002000, &[("is", "hijri"), ("number", "6")])),
    ("jun june", Row::new(0x2, &[("number", "6")])),
    ("kamis", Row::new(0x4, &[("number", "4")])),
    ("kata pernah sempat sudah telah ujar", Row::new(0x100000800000, &[])),
    ("ke", Row::new(0x840000, &[])),
    ("kemaren kemarin kmarin kmrn", Row::new(0x40000800000, &[("is", "days"), ("number", "-1")])),
    ("kepmen kepmenaker kepmenakertrans kepmendagri kepmendikbud kepmendiknas kepmenesdm kepmenhub \
     kepmenkes kepmenkeu kepmenkumham kepmenpan kepmentan kmk", Row::new(0x1000000, &[("kind", "ministerial_decree")])),
    ("keppres kepres", Row::new(0x1000000, &[("kind", "presidential_decree")])),
    ("kini sekarang", Row::new(0x800080, &[])),
    ("kk", Row::new(0x100000000, &[("kind", "kk")])),
    ("kl", Row::new(0x200000000800000, &[])),
    ("kota", Row::new(0xe00000000, &[])),
    ("krona", Row::new(0x10000000000000, &[("currency", "SEK")])),
    ("krone", Row::new(0x10000000000000, &[("currency", "NOK")])),
    ("krw ₩", Row::new(0x20000000000000, &[("currency", "KRW")])),
    ("kurang", Row::new(0x40000800800, &[("is", "past"), ("number", "-1")])),
    ("kyat", Row::new(0x10000000000000, &[("currency", "MMK")])),
    ("lalu silam", Row::new(0x40000800000, &[("is", "toward"), ("number", "-1")])),
    ("lb", Row::new(0x400000000001000, &[])),
    ("lebih", Row::new(0x40000800800, &[("is", "past"), ("number", "1")])),
    ("lewat", Row::new(0x40000800000, &[("is", "past"), ("number", "1")])),
    ("lira", Row::new(0x10000000000000, &[("currency", "TRY")])),
    ("lt sektor", Row::new(0x4a00000000, &[])),
    ("lusa", Row::new(0x40000800000, &[("is", "days"), ("number", "2")])),
    ("malam malem mlm", Row::new(0x20, &[("part", "night")])),
    ("mar march mrt", Row::new(0x2, &[("number", "3")])),
    ("maret", Row::new(0x1, &[("number", "3")])),
    ("mei", Row::new(0x1, &[("number", "5")])),
    ("mendatang", Row::new(0xc0000800000, &[("is", "toward"), ("number", "1")])),
    ("menit", Row::new(0x4200200000, &[("unit", "minute")])),
    ("menitan mnit mnt", Row::new(0x200000, &[("unit", "minute")])),
    ("mesin mobil motor pesawat tablet", Row::new(0x1800000000, &[])),
    ("mgg mggu", Row::new(0x200000, &[("unit", "week")])),
    ("milenium", Row::new(0x4200200000, &[("times", "1000"), ("unit", "year")])),
    ("miliaran milyaran", Row::new(0x20000000000, &[("number", "9")])),
    ("muharam muharram", Row::new(0x40000002000, &[("is", "hijri"), ("number", "1")])),
    ("musim", Row::new(0x400200002000, &[])),
    ("myr", Row::new(0x20000000000000, &[("currency", "MYR")])),
    ("nanti", Row::new(0xc0000800000, &[("is", "nanti")])),
    ("nib", Row::new(0x100000000, &[("kind", "nib")])),
    ("nidn", Row::new(0x100000000, &[("kind", "nidn")])),
    ("nip", Row::new(0x100000000, &[("kind", "nip")])),
    ("nisn", Row::new(0x100000000, &[("kind", "nisn")])),
    ("nm", Row::new(0x480000000000000, &[])),
    ("nmr no", Row::new(0x4004000000, &[])),
    ("no.rek norek rek rekening", Row::new(0x100000000, &[("kind", "account")])),
    ("nomer nomor", Row::new(0x4204000000, &[])),
    ("nop nov", Row::new(0x2, &[("number", "11")])),
    ("nopember november novernber", Row::new(0x1, &[("number", "11")])),
    ("npsn", Row::new(0x100000000, &[("kind", "school")])),
    ("npwp npwpd", Row::new(0x100000000, &[("kind", "npwp")])),
    ("nt", Row::new(0x40000000000000, &[("currency", "TWD")])),
    ("nz", Row::new(0x40000000000000, &[("currency", "NZD")])),
    ("nzd", Row::new(0x20000000000000, &[("currency", "NZD")])),
    ("oct october okt", Row::new(0x2, &[("number", "10")])),
    ("oktober", Row::new(0x1, &[("number", "10")])),
    ("p.m pm", Row::new(0x40000000000, &[("is", "meridiem"), ("part", "afternoon")])),
    ("pagi", Row::new(0x20, &[("part", "morning")])),
    ("pasal pasal-pasal psl", Row::new(0x8000000, &[])),
    ("pasca seusai usai", Row::new(0x40000800000, &[("is", "after")])),
    ("paspor passport", Row::new(0x100000000, &[("kind", "passport")])),
    ("paun pound pounds poundsterling poundstreling", Row::new(0x10000000000000, &[("currency", "GBP")])),
    ("pekan", Row::new(0x200200000, &[("unit", "week")])),
    ("pemerintah pimpinan program tokoh", Row::new(0x400000000, &[])),
    ("per", Row::new(0x820000, &[])),
    ("perbub perbup perda perdasi perdasus perdes pergub perkada perwal perwali qanun raperda", Row::new(0x1000000, &[("kind", "regional_regulation")])),
    ("periode", Row::new(0x200002000, &[])),
    ("permen permen-kp permenag permenaker permenakertrans permendag permendagri permendes \
     permendikbud permendiknas permenesdm permenhub permenhut permenkes permenkeu permenkominfo \
     permenkop permenkumham permenlh permenlhk permenpan permenpanrb permenparekraf permenperin \
     permenpora permenpupr permenristek permenristekdikti permensos permentan pmk", Row::new(0x1000000, &[("kind", "ministerial_regulation")])),
    ("permil promil ‰", Row::new(0x4000000000000, &[])),
    ("perppu perpu", Row::new(0x1000000, &[("kind", "emergency_regulation")])),
    ("perpres", Row::new(0x1000000, &[("kind", "presidential_regulation")])),
    ("pertengahan", Row::new(0x40000802000, &[("is", "stage"), ("part", "mid")])),
    ("peso", Row::new(0x10000000000000, &[("currency", "PHP")])),
    ("petang sore", Row::new(0x20, &[("part", "afternoon")])),
    ("petenis turnamen", Row::new(0x400c00000000, &[])),
    ("pk", Row::new(0x200000000000008, &[])),
    ("pkl pukul", Row::new(0x8, &[])),
    ("poin", Row::new(0x400800000000, &[])),
    ("ponsel", Row::new(0x1000100000, &[])),
    ("pp", Row::new(0x1000000, &[("kind", "government_regulation")])),
    ("rabi'ul rabi'ulawal rabi'ulawwal rabiul rabiulawal rabiulawwal", Row::new(0x40000002000, &[("is", "hijri"), ("number", "3")])),
    ("rabi'ulakhir rabiulakhir rabiultsani", Row::new(0x40000002000, &[("is", "hijri"), ("number", "4")])),
    ("rabu", Row::new(0x4, &[("number", "3")])),
    ("rajab", Row::new(0x40000002000, &[("is", "hijri"), ("number", "7")])),
    ("ramadan ramadhan ramadlan romadhon romadlon romadon", Row::new(0x40000002000, &[("is", "hijri"), ("number", "9")])),
    ("rand", Row::new(0x10000000000000, &[("currency", "ZAR")])),
    ("real riyal", Row::new(0x10000000000000, &[("currency", "SAR")])),
    ("renminbi yuan", Row::new(0x10000000000000, &[("currency", "CNY")])),
    ("rial", Row::new(0x10000000000000, &[("currency", "IRR")])),
    ("riel", Row::new(0x10000000000000, &[("currency", "KHR")])),
    ("ringgit", Row::new(0x10000000000000, &[("currency", "MYR")])),
    ("rm", Row::new(0x8000000000000, &[("currency", "MYR")])),
    ("rp", Row::new(0x8000000000000, &[("currency", "IDR")])),
    ("rt", Row::new(0x140000000, &[("kind", "rt")])),
    ("rubel", Row::new(0x10000000000000, &[("currency", "RUB")])),
    ("rupe rupee", Row::new(0x10000000000000, &[("currency", "INR")])),
    ("rupiah", Row::new(0x10000000000000, &[("currency", "IDR")])),
    ("rw", Row::new(0x140000000, &[("kind", "rw")])),
    ("s.d s/d", Row::new(0x4000, &[])),
    ("s2 s²", Row::new(0x800000000000000, &[])),
    ("saban setiap tiap tiap-tiap", Row::new(0x40000800000, &[("is", "every")])),
    ("sabtu", Row::new(0x4, &[("number", "6")])),
    ("safar shafar shafr", Row::new(0x40000002000, &[("is", "hijri"), ("number", "2")])),
    ("salah", Row::new(0x80000, &[])),
    ("sar", Row::new(0x20000000000000, &[("currency", "SAR")])),
    ("seabad", Row::new(0x400000, &[("times", "100"), ("unit", "year")])),
    ("sebelum", Row::new(0x40000802000, &[("is", "before")])),
    ("sebulan", Row::new(0x400000, &[("unit", "month")])),
    ("sedasawarsa sedekade", Row::new(0x400000, &[("times", "10"), ("unit", "year")])),
    ("sedetik", Row::new(0x400000, &[("unit", "second")])),
    ("sehari", Row::new(0x400000, &[("unit", "day")])),
    ("sejam", Row::new(0x400000, &[("unit", "hour")])),
    ("selasa", Row::new(0x4, &[("number", "2")])),
    ("semalam", Row::new(0x40000000000, &[("is", "last_night")])),
    ("semenit", Row::new(0x400000, &[("unit", "minute")])),
    ("seminggu sepekan", Row::new(0x400000, &[("unit", "week")])),
    ("senin", Row::new(0x4, &[("number", "1")])),
    ("sep sept", Row::new(0x2, &[("number", "9")])),
    ("september septernber", Row::new(0x1, &[("number", "9")])),
    ("sesudah setelah", Row::new(0x40000802000, &[("is", "after")])),
    ("setahun setaun", Row::new(0x400000, &[("unit", "year")])),
    ("sewindu", Row::new(0x400000, &[("times", "8"), ("unit", "year")])),
    ("sg", Row::new(0x40000000000000, &[("currency", "SGD")])),
    ("sgd", Row::new(0x20000000000000, &[("currency", "SGD")])),
    ("sha'ban sya'ban syaban syakban", Row::new(0x40000002000, &[("is", "hijri"), ("number", "8")])),
    ("shawal shawwal syawal syawwal", Row::new(0x40000002000, &[("is", "hijri"), ("number", "10")])),
    ("shekel", Row::new(0x10000000000000, &[("currency", "ILS")])),
    ("siang", Row::new(0x20, &[("part", "midday")])),
    ("skala", Row::new(0x804000000000, &[])),
    ("sm", Row::new(0x100, &[])),
    ("tadi", Row::new(0x140000800000, &[("is", "tadi")])),
    ("tahun", Row::new(0x200202000, &[("unit", "year")])),
    ("tahunan taon taun th thn", Row::new(0x200000, &[("unit", "year")])),
    ("tanggal", Row::new(0x800040, &[])),
    ("terdakwa tersangka", Row::new(0x4c00000000, &[])),
    ("terminal", Row::new(0x4280000000, &[])),
    ("thb", Row::new(0x20000000000000, &[("currency", "THB")])),
    ("triliunan trilyunan", Row::new(0x20000000000, &[("number", "12")])),
    ("undang undang-undang uu", Row::new(0x1000000, &[("kind", "law")])),
    ("us", Row::new(0x40000000000000, &[("currency", "USD")])),
    ("usd", Row::new(0x20000000000000, &[("currency", "USD")])),
    ("wib", Row::new(0x10, &[("number", "420")])),
    ("windu", Row::new(0x200000, &[("times", "8"), ("unit", "year")])),
    ("wit", Row::new(0x10, &[("number", "540")])),
    ("wita", Row::new(0x10, &[("number", "480")])),
    ("won", Row::new(0x10000000000000, &[("currency", "KRW")])),
    ("yen", Row::new(0x10000000000000, &[("currency", "JPY")])),
    ("– — −", Row::new(0x8000, &[])),
    ("₹", Row::new(0x20000000000000, &[("currency", "INR")])),
];

/// Gives code, number and name of each currency to a macro.
#[rustfmt::skip]
macro_rules! each_currency { ($give:ident) => { $give! {
    IDR 0 "rupiah",
    USD 1 "dolar Amerika Serikat",
    EUR 2 "euro",
    GBP 3 "pound sterling",
    JPY 4 "yen",
    CNY 5 "yuan",
    SGD 6 "dolar Singapura",
    MYR 7 "ringgit",
    AUD 8 "dolar Australia",
    NZD 9 "dolar Selandia Baru",
    CAD 10 "dolar Kanada",
    HKD 11 "dolar Hong Kong",
    TWD 12 "dolar Taiwan",
    BND 13 "dolar Brunei",
    KRW 14 "won",
    THB 15 "baht",
    PHP 16 "peso Filipina",
    VND 17 "dong",
    INR 18 "rupee India",
    PKR 19 "rupee Pakistan",
    SAR 20 "riyal Arab Saudi",
    AED 21 "dirham",
    QAR 22 "riyal Qatar",
    KWD 23 "dinar Kuwait",
    IRR 24 "rial Iran",
    IQD 25 "dinar Irak",
    ILS 26 "shekel",
    TRY 27 "lira Turki",
    RUB 28 "rubel",
    UAH 29 "hryvnia",
    CHF 30 "franc Swiss",
    SEK 31 "krona Swedia",
    NOK 32 "krone Norwegia",
    DKK 33 "krone Denmark",
    BRL 34 "real Brasil",
    MXN 35 "peso Meksiko",
    ZAR 36 "rand",
    EGP 37 "pound Mesir",
    NLG 38 "gulden",
    DEM 39 "mark Jerman",
    FRF 40 "franc Prancis",
    ITL 41 "lira Italia",
    MMK 42 "kyat",
    KHR 43 "riel",
} } }
pub(crate) use each_currency;

/// The code of a currency that its noun has alone, a nation in one word or two, and whose it is then.
#[rustfmt::skip]
pub(crate) const NATIONS: &[[&str; 4]] = &[
    ["USD", "as", "", "USD"],
    ["USD", "amerika", "serikat", "USD"],
    ["USD", "us", "", "USD"],
    ["USD", "singapura", "", "SGD"],
    ["USD", "australia", "", "AUD"],
    ["USD", "kanada", "", "CAD"],
    ["USD", "selandia", "baru", "NZD"],
    ["USD", "hong", "kong", "HKD"],
    ["USD", "hongkong", "", "HKD"],
    ["USD", "taiwan", "", "TWD"],
    ["USD", "brunei", "darussalam", "BND"],
    ["GBP", "sterling", "", "GBP"],
    ["GBP", "inggris", "", "GBP"],
    ["GBP", "mesir", "", "EGP"],
    ["MYR", "malaysia", "", "MYR"],
    ["JPY", "jepang", "", "JPY"],
    ["CNY", "china", "", "CNY"],
    ["CNY", "cina", "", "CNY"],
    ["CNY", "tiongkok", "", "CNY"],
    ["KRW", "korea", "selatan", "KRW"],
    ["THB", "thailand", "", "THB"],
    ["PHP", "filipina", "", "PHP"],
    ["PHP", "meksiko", "", "MXN"],
    ["INR", "india", "", "INR"],
    ["INR", "pakistan", "", "PKR"],
    ["SAR", "saudi", "", "SAR"],
    ["SAR", "arab", "saudi", "SAR"],
    ["SAR", "qatar", "", "QAR"],
    ["SAR", "brasil", "", "BRL"],
    ["SAR", "iran", "", "IRR"],
    ["IRR", "iran", "", "IRR"],
    ["KWD", "kuwait", "", "KWD"],
    ["KWD", "irak", "", "IQD"],
    ["TRY", "turki", "", "TRY"],
    ["TRY", "italia", "", "ITL"],
    ["RUB", "rusia", "", "RUB"],
    ["CHF", "swiss", "", "CHF"],
    ["CHF", "prancis", "", "FRF"],
    ["SEK", "swedia", "", "SEK"],
    ["NOK", "norwegia", "", "NOK"],
    ["NOK", "denmark", "", "DKK"],
    ["AED", "uni", "", "AED"],
];

/// A unit: its UCUM code, its powers, and its worth: mantissa, exponent, divisor.
pub(crate) type Worth = (&'static str, [i8; 6], i64, i32, i64);

/// The units that have a code.
#[rustfmt::skip]
pub(crate) const UNITS: &[Worth] = &[
    ("m", [1, 0, 0, 0, 0, 0], 1, 0, 1),
    ("m", [1, 0, 0, 0, 0, 0], 1, 0, 1),
    ("km", [1, 0, 0, 0, 0, 0], 1, 3, 1),
    ("hm", [1, 0, 0, 0, 0, 0], 1, 2, 1),
    ("dm", [1, 0, 0, 0, 0, 0], 1, -1, 1),
    ("cm", [1, 0, 0, 0, 0, 0], 1, -2, 1),
    ("mm", [1, 0, 0, 0, 0, 0], 1, -3, 1),
    ("um", [1, 0, 0, 0, 0, 0], 1, -6, 1),
    ("um", [1, 0, 0, 0, 0, 0], 1, -6, 1),
    ("nm", [1, 0, 0, 0, 0, 0], 1, -9, 1),
    ("nm", [1, 0, 0, 0, 0, 0], 1, -9, 1),
    ("[mi_i]", [1, 0, 0, 0, 0, 0], 1609344, -3, 1),
    ("[mi_i]", [1, 0, 0, 0, 0, 0], 1609344, -3, 1),
    ("[mi_i]", [1, 0, 0, 0, 0, 0], 1609344, -3, 1),
    ("[nmi_i]", [1, 0, 0, 0, 0, 0], 1852, 0, 1),
    ("[in_i]", [1, 0, 0, 0, 0, 0], 254, -4, 1),
    ("[yd_i]", [1, 0, 0, 0, 0, 0], 9144, -4, 1),
    ("[ft_i]", [1, 0, 0, 0, 0, 0], 3048, -4, 1),
    ("[ft_i]", [1, 0, 0, 0, 0, 0], 3048, -4, 1),
    ("[ly]", [1, 0, 0, 0, 0, 0], 9460730472580800, 0, 1),
    ("har", [2, 0, 0, 0, 0, 0], 1, 4, 1),
    ("ar", [2, 0, 0, 0, 0, 0], 1, 2, 1),
    ("[acr_us]", [2, 0, 0, 0, 0, 0], 0, 0, 1),
    ("m2", [2, 0, 0, 0, 0, 0], 1, 0, 1),
    ("L", [3, 0, 0, 0, 0, 0], 1, -3, 1),
    ("mL", [3, 0, 0, 0, 0, 0], 1, -6, 1),
    ("dL", [3, 0, 0, 0, 0, 0], 1, -4, 1),
    ("dL", [3, 0, 0, 0, 0, 0], 1, -4, 1),
    ("cL", [3, 0, 0, 0, 0, 0], 1, -5, 1),
    ("cL", [3, 0, 0, 0, 0, 0], 1, -5, 1),
    ("kL", [3, 0, 0, 0, 0, 0], 1, 0, 1),
    ("kL", [3, 0, 0, 0, 0, 0], 1, 0, 1),
    ("cm3", [3, 0, 0, 0, 0, 0], 1, -6, 1),
    ("m3", [3, 0, 0, 0, 0, 0], 1, 0, 1),
    ("[bbl_us]", [3, 0, 0, 0, 0, 0], 158987294928, -12, 1),
    ("kg", [0, 1, 0, 0, 0, 0], 1, 0, 1),
    ("kg", [0, 1, 0, 0, 0, 0], 1, 0, 1),
    ("g", [0, 1, 0, 0, 0, 0], 1, -3, 1),
    ("mg", [0, 1, 0, 0, 0, 0], 1, -6, 1),
    ("ug", [0, 1, 0, 0, 0, 0], 1, -9, 1),
    ("hg", [0, 1, 0, 0, 0, 0], 1, -1, 1),
    ("dt", [0, 1, 0, 0, 0, 0], 1, 2, 1),
    ("dt", [0, 1, 0, 0, 0, 0], 1, 2, 1),
    ("t", [0, 1, 0, 0, 0, 0], 1, 3, 1),
    ("kt", [0, 1, 0, 0, 0, 0], 1, 6, 1),
    ("Mt", [0, 1, 0, 0, 0, 0], 1, 9, 1),
    ("[lb_av]", [0, 1, 0, 0, 0, 0], 45359237, -8, 1),
    ("[lb_av]", [0, 1, 0, 0, 0, 0], 45359237, -8, 1),
    ("t", [0, 1, 0, 0, 0, 0], 1, 3, 1),
    ("s", [0, 0, 1, 0, 0, 0], 1, 0, 1),
    ("min", [0, 0, 1, 0, 0, 0], 60, 0, 1),
    ("h", [0, 0, 1, 0, 0, 0], 3600, 0, 1),
    ("d", [0, 0, 1, 0, 0, 0], 86400, 0, 1),
    ("wk", [0, 0, 1, 0, 0, 0], 604800, 0, 1),
    ("mo", [0, 0, 1, 0, 0, 0], 0, 0, 1),
    ("a", [0, 0, 1, 0, 0, 0], 31557600, 0, 1),
    ("Cel", [0, 0, 0, 1, 0, 0], 1, 0, 1),
    ("[degF]", [0, 0, 0, 1, 0, 0], 5, 0, 9),
    ("K", [0, 0, 0, 1, 0, 0], 1, 0, 1),
    ("deg", [0, 0, 0, 0, 0, 0], 0, 0, 1),
    ("A", [0, 0, 0, 0, 1, 0], 1, 0, 1),
    ("A", [0, 0, 0, 0, 1, 0], 1, 0, 1),
    ("mA", [0, 0, 0, 0, 1, 0], 1, -3, 1),
    ("mA.h", [0, 0, 1, 0, 1, 0], 36, -1, 1),
    ("A.h", [0, 0, 1, 0, 1, 0], 3600, 0, 1),
    ("V", [2, 1, -3, 0, -1, 0], 1, 0, 1),
    ("kV", [2, 1, -3, 0, -1, 0], 1, 3, 1),
    ("W", [2, 1, -3, 0, 0, 0], 1, 0, 1),
    ("kW", [2, 1, -3, 0, 0, 0], 1, 3, 1),
    ("mW", [2, 1, -3, 0, 0, 0], 1, -3, 1),
    ("MW", [2, 1, -3, 0, 0, 0], 1, 6, 1),
    ("GW", [2, 1, -3, 0, 0, 0], 1, 9, 1),
    ("V.A", [2, 1, -3, 0, 0, 0], 1, 0, 1),
    ("kV.A", [2, 1, -3, 0, 0, 0], 1, 3, 1),
    ("MV.A", [2, 1, -3, 0, 0, 0], 1, 6, 1),
    ("W.h", [2, 1, -2, 0, 0, 0], 3600, 0, 1),
    ("kW.h", [2, 1, -2, 0, 0, 0], 36, 5, 1),
    ("MW.h", [2, 1, -2, 0, 0, 0], 36, 8, 1),
    ("GW.h", [2, 1, -2, 0, 0, 0], 36, 11, 1),
    ("TW.h", [2, 1, -2, 0, 0, 0], 36, 14, 1),
    ("J", [2, 1, -2, 0, 0, 0], 1, 0, 1),
    ("kJ", [2, 1, -2, 0, 0, 0], 1, 3, 1),
    ("MJ", [2, 1, -2, 0, 0, 0], 1, 6, 1),
    ("MJ", [2, 1, -2, 0, 0, 0], 1, 6, 1),
    ("kcal", [2, 1, -2, 0, 0, 0], 4184, 0, 1),
    ("[Btu]", [2, 1, -2, 0, 0, 0], 0, 0, 1),
    ("N", [1, 1, -2, 0, 0, 0], 1, 0, 1),
    ("kN", [1, 1, -2, 0, 0, 0], 1, 3, 1),
    ("N.m", [2, 1, -2, 0, 0, 0], 1, 0, 1),
    ("Pa", [-1, 1, -2, 0, 0, 0], 1, 0, 1),
    ("Pa", [-1, 1, -2, 0, 0, 0], 1, 0, 1),
    ("hPa", [-1, 1, -2, 0, 0, 0], 1, 2, 1),
    ("kPa", [-1, 1, -2, 0, 0, 0], 1, 3, 1),
    ("MPa", [-1, 1, -2, 0, 0, 0], 1, 6, 1),
    ("bar", [-1, 1, -2, 0, 0, 0], 1, 5, 1),
    ("mbar", [-1, 1, -2, 0, 0, 0], 1, 2, 1),
    ("atm", [-1, 1, -2, 0, 0, 0], 101325, 0, 1),
    ("mm[Hg]", [-1, 1, -2, 0, 0, 0], 133322, -3, 1),
    ("[psi]", [-1, 1, -2, 0, 0, 0], 6894757293168, -9, 1),
    ("Hz", [0, 0, -1, 0, 0, 0], 1, 0, 1),
    ("kHz", [0, 0, -1, 0, 0, 0], 1, 3, 1),
    ("MHz", [0, 0, -1, 0, 0, 0], 1, 6, 1),
    ("GHz", [0, 0, -1, 0, 0, 0], 1, 9, 1),
    ("/min", [0, 0, -1, 0, 0, 0], 1, 0, 60),
    ("km/h", [1, 0, -1, 0, 0, 0], 1000, 0, 3600),
    ("[mi_i]/h", [1, 0, -1, 0, 0, 0], 44704, -5, 1),
    ("[kn_i]", [1, 0, -1, 0, 0, 0], 1852, 0, 3600),
    ("bit", [0, 0, 0, 0, 0, 1], 1, 0, 1),
    ("By", [0, 0, 0, 0, 0, 1], 8, 0, 1),
    ("kBy", [0, 0, 0, 0, 0, 1], 8, 3, 1),
    ("MBy", [0, 0, 0, 0, 0, 1], 8, 6, 1),
    ("GBy", [0, 0, 0, 0, 0, 1], 8, 9, 1),
    ("TBy", [0, 0, 0, 0, 0, 1], 8, 12, 1),
    ("kbit/s", [0, 0, -1, 0, 0, 1], 1, 3, 1),
    ("Mbit/s", [0, 0, -1, 0, 0, 1], 1, 6, 1),
    ("Gbit/s", [0, 0, -1, 0, 0, 1], 1, 9, 1),
    ("dB", [0, 0, 0, 0, 0, 0], 0, 0, 1),
    ("dB", [0, 0, 0, 0, 0, 0], 0, 0, 1),
    ("[ppm]", [0, 0, 0, 0, 0, 0], 0, 0, 1),
    ("mol", [0, 0, 0, 0, 0, 0], 0, 0, 1),
    ("lx", [0, 0, 0, 0, 0, 0], 0, 0, 1),
    ("lm", [0, 0, 0, 0, 0, 0], 0, 0, 1),
    ("cd/m2", [0, 0, 0, 0, 0, 0], 0, 0, 1),
    ("cd/m2", [0, 0, 0, 0, 0, 0], 0, 0, 1),
    ("[iU]", [0, 0, 0, 0, 0, 0], 0, 0, 1),
    ("s2", [0, 0, 2, 0, 0, 0], 1, 0, 1),
    ("m2", [2, 0, 0, 0, 0, 0], 1, 0, 1),
    ("[ft_i]2", [2, 0, 0, 0, 0, 0], 9290304, -8, 1),
    ("m3", [3, 0, 0, 0, 0, 0], 1, 0, 1),
    ("kbit", [0, 0, 0, 0, 0, 1], 1, 3, 1),
    ("Mbit", [0, 0, 0, 0, 0, 1], 1, 6, 1),
    ("Gbit", [0, 0, 0, 0, 0, 1], 1, 9, 1),
    ("[oz_av]", [0, 1, 0, 0, 0, 0], 28349523125, -12, 1),
    ("cal", [2, 1, -2, 0, 0, 0], 4184, -3, 1),
    ("umol", [0, 0, 0, 0, 0, 0], 0, 0, 1),
    ("[bbl_us]/d", [3, 0, -1, 0, 0, 0], 158987294928, -12, 86400),
    ("10*6.[cft_i]/d", [3, 0, -1, 0, 0, 0], 28316846592, -6, 86400),
    ("10*12.[cft_i]", [3, 0, 0, 0, 0, 0], 28316846592, 0, 1),
    ("10*9.[cft_i]", [3, 0, 0, 0, 0, 0], 28316846592, -3, 1),
    ("10*9.[Btu]/d", [2, 1, -3, 0, 0, 0], 0, 0, 1),
    ("10*6.[Btu]", [2, 1, -2, 0, 0, 0], 0, 0, 1),
];

/// Every spelling of a unit and which it is, sorted.
#[rustfmt::skip]
pub(crate) const UNIT_NAMES: &[(&str, u8)] = &[
    ("A", 60), ("Ah", 64), ("B", 108), ("GB", 111), ("GHz", 102), ("GW", 71), ("GWh", 78), 
     ("Gbit", 131), ("Gbps", 115), ("Hz", 99), ("IU", 124), ("J", 80), ("K", 58), ("KB", 109), 
     ("Kbit", 129), ("L", 24), ("MB", 110), ("MHz", 101), ("MJ", 82), ("MPa", 93), ("MVA", 74), 
     ("MW", 70), ("MWh", 77), ("MWp", 70), ("Mbit", 130), ("Mbps", 114), ("Mw", 70), ("N", 86), 
     ("Nm", 88), ("Pa", 89), ("TB", 112), ("TWh", 79), ("V", 65), ("VA", 72), ("W", 67), ("Wh", 75), 
     ("acre", 22), ("amp", 61), ("ampere", 60), ("are", 21), ("atm", 96), ("bar", 94), 
     ("barel", 34), ("barrel", 34), ("bbl", 34), ("bbtud", 139), ("bcf", 138), ("bit", 107), 
     ("bln", 54), ("bopd", 135), ("bph", 135), ("btu", 85), ("bulan", 54), ("byte", 108), 
     ("cc", 32), ("celcius", 56), ("celsius", 56), ("centimeter", 5), ("cl", 28), ("cm", 5), 
     ("dB", 116), ("dL", 26), ("day", 52), ("derajat", 59), ("derajat C", 56), 
     ("derajat Celcius", 56), ("derajat Celsius", 56), ("derajat F", 57), 
     ("derajat Fahrenheit", 57), ("derajat Farenheit", 57), ("derajat Kelvin", 58), 
     ("derajat Selsius", 56), ("desibel", 117), ("desiliter", 27), ("desimeter", 4), ("detik", 49), 
     ("dm", 4), ("dpl", 1), ("drajat", 59), ("dtk", 49), ("dwt", 48), ("ekar", 22), ("feet", 18), 
     ("foot", 17), ("ft", 18), ("g", 37), ("gigabyte", 111), ("gigabytes", 111), ("gigahertz", 102), 
     ("gigawatt", 71), ("gr", 37), ("gram", 37), ("grm", 37), ("h", 51), ("hPa", 91), ("ha", 20), 
     ("hari", 52), ("hectare", 20), ("hektar", 20), ("hektare", 20), ("hektometer", 3), 
     ("hektre", 20), ("hertz", 99), ("hm", 3), ("hour", 51), ("hr", 52), ("inc", 15), ("inch", 15), 
     ("inches", 15), ("inchi", 15), ("inci", 15), ("jam", 51), ("joule", 80), ("kHz", 100), 
     ("kJ", 81), ("kL", 30), ("kN", 87), ("kPa", 92), ("kV", 66), ("kVA", 73), ("kW", 68), 
     ("kWh", 76), ("kWp", 68), ("kaki", 17), ("kaki2", 127), ("kaki²", 127), ("kalori", 133), 
     ("kbit", 129), ("kbps", 113), ("kcal", 84), ("kelvin", 58), ("kg", 35), ("kilo", 36), 
     ("kilo gram", 35), ("kilo liter", 30), ("kilo meter", 2), ("kilobyte", 109), ("kilogram", 35), 
     ("kilohertz", 100), ("kilojoule", 81), ("kilokalori", 84), ("kiloliter", 31), ("kilometer", 2), 
     ("kiloton", 44), ("kilovolt", 66), ("kilowatt", 68), ("kkal", 84), ("km", 2), ("kmh", 104), 
     ("kmpj", 104), ("knot", 106), ("knots", 106), ("kph", 104), ("kpj", 104), ("kt", 106), 
     ("ku", 42), ("kubik", 33), ("kuintal", 41), ("kwintal", 41), ("l", 24), ("lb", 47), 
     ("lbs", 46), ("liter", 24), ("litre", 24), ("lt", 24), ("ltr", 24), ("lumen", 121), 
     ("lux", 120), ("m", 0), ("m dpl", 0), ("m2", 126), ("m3", 128), ("mA", 62), ("mAh", 63), 
     ("mL", 25), ("mW", 69), ("mbar", 95), ("mcg", 39), ("mdpl", 1), ("megabyte", 110), 
     ("megahertz", 101), ("megajoule", 83), ("megaton", 45), ("megawatt", 70), ("menit", 50), 
     ("meter", 0), ("meter dpl", 0), ("meters", 0), ("metre", 0), ("mg", 38), ("mgg", 53), 
     ("mikrogram", 39), ("mikrometer", 8), ("mikron", 7), ("mil", 11), ("mil laut", 14), 
     ("mile", 12), ("miles", 13), ("milibar", 95), ("miligram", 38), ("mililiter", 25), 
     ("milimeter", 6), ("milimiter", 6), ("miliwatt", 69), ("milligram", 38), ("milliliter", 25), 
     ("millimeter", 6), ("min", 50), ("minggu", 53), ("minute", 50), ("mm", 6), ("mmHg", 97), 
     ("mmbtu", 140), ("mmscfd", 136), ("mnt", 50), ("mol", 119), ("mph", 105), ("mtr", 0), 
     ("mw", 70), ("m²", 126), ("m³", 128), ("nanometer", 10), ("newton", 86), ("nit", 123), 
     ("nits", 122), ("nm", 9), ("ons", 40), ("ounce", 132), ("pascal", 90), ("pekan", 53), 
     ("ppm", 118), ("psi", 98), ("rpm", 103), ("s", 49), ("s2", 125), ("sec", 49), ("second", 49), 
     ("senti", 5), ("sentiliter", 29), ("sentimeter", 5), ("sqm", 23), ("s²", 125), ("t", 43), 
     ("tahun", 55), ("tahun cahaya", 19), ("tcf", 137), ("terabyte", 112), ("th", 55), ("thn", 55), 
     ("ton", 43), ("tonne", 43), ("volt", 65), ("volt ampere", 72), ("w", 67), ("watt", 67), 
     ("watts", 67), ("yard", 16), ("°", 59), ("° C", 56), ("° Celsius", 56), ("° F", 57), 
     ("° Fahrenheit", 57), ("°C", 56), ("°Celsius", 56), ("°F", 57), ("µg", 39), ("µm", 7), 
     ("µmol", 134), ("º", 59), ("˚", 59), ("μg", 39), ("μm", 7), ("℃", 56),
];

/// The same in small letters, but for single letters.
#[rustfmt::skip]
pub(crate) const UNIT_FOLDED: &[(&str, u8)] = &[
    ("acre", 22), ("ah", 64), ("amp", 61), ("ampere", 60), ("are", 21), ("atm", 96), ("bar", 94), 
     ("barel", 34), ("barrel", 34), ("bbl", 34), ("bbtud", 139), ("bcf", 138), ("bit", 107), 
     ("bln", 54), ("bopd", 135), ("bph", 135), ("btu", 85), ("bulan", 54), ("byte", 108), 
     ("cc", 32), ("celcius", 56), ("celsius", 56), ("centimeter", 5), ("cl", 28), ("cm", 5), 
     ("day", 52), ("db", 116), ("derajat", 59), ("derajat c", 56), ("derajat celcius", 56), 
     ("derajat celsius", 56), ("derajat f", 57), ("derajat fahrenheit", 57), 
     ("derajat farenheit", 57), ("derajat kelvin", 58), ("derajat selsius", 56), ("desibel", 117), 
     ("desiliter", 27), ("desimeter", 4), ("detik", 49), ("dl", 26), ("dm", 4), ("dpl", 1), 
     ("drajat", 59), ("dtk", 49), ("dwt", 48), ("ekar", 22), ("feet", 18), ("foot", 17), ("ft", 18), 
     ("gb", 111), ("gbit", 131), ("gbps", 115), ("ghz", 102), ("gigabyte", 111), ("gigabytes", 111), 
     ("gigahertz", 102), ("gigawatt", 71), ("gr", 37), ("gram", 37), ("grm", 37), ("gw", 71), 
     ("gwh", 78), ("ha", 20), ("hari", 52), ("hectare", 20), ("hektar", 20), ("hektare", 20), 
     ("hektometer", 3), ("hektre", 20), ("hertz", 99), ("hm", 3), ("hour", 51), ("hpa", 91), 
     ("hr", 52), ("hz", 99), ("inc", 15), ("inch", 15), ("inches", 15), ("inchi", 15), ("inci", 15), 
     ("iu", 124), ("jam", 51), ("joule", 80), ("kaki", 17), ("kaki2", 127), ("kaki²", 127), 
     ("kalori", 133), ("kb", 109), ("kbit", 129), ("kbps", 113), ("kcal", 84), ("kelvin", 58), 
     ("kg", 35), ("khz", 100), ("kilo", 36), ("kilo gram", 35), ("kilo liter", 30), 
     ("kilo meter", 2), ("kilobyte", 109), ("kilogram", 35), ("kilohertz", 100), ("kilojoule", 81), 
     ("kilokalori", 84), ("kiloliter", 31), ("kilometer", 2), ("kiloton", 44), ("kilovolt", 66), 
     ("kilowatt", 68), ("kj", 81), ("kkal", 84), ("kl", 30), ("km", 2), ("kmh", 104), ("kmpj", 104), 
     ("kn", 87), ("knot", 106), ("knots", 106), ("kpa", 92), ("kph", 104), ("kpj", 104), 
     ("kt", 106), ("ku", 42), ("kubik", 33), ("kuintal", 41), ("kv", 66), ("kva", 73), ("kw", 68), 
     ("kwh", 76), ("kwintal", 41), ("kwp", 68), ("lb", 47), ("lbs", 46), ("liter", 24), 
     ("litre", 24), ("lt", 24), ("ltr", 24), ("lumen", 121), ("lux", 120), ("m dpl", 0), 
     ("m2", 126), ("m3", 128), ("ma", 62), ("mah", 63), ("mb", 110), ("mbar", 95), ("mbit", 130), 
     ("mbps", 114), ("mcg", 39), ("mdpl", 1), ("megabyte", 110), ("megahertz", 101), 
     ("megajoule", 83), ("megaton", 45), ("megawatt", 70), ("menit", 50), ("meter", 0), 
     ("meter dpl", 0), ("meters", 0), ("metre", 0), ("mg", 38), ("mgg", 53), ("mhz", 101), 
     ("mikrogram", 39), ("mikrometer", 8), ("mikron", 7), ("mil", 11), ("mil laut", 14), 
     ("mile", 12), ("miles", 13), ("milibar", 95), ("miligram", 38), ("mililiter", 25), 
     ("milimeter", 6), ("milimiter", 6), ("miliwatt", 69), ("milligram", 38), ("milliliter", 25), 
     ("millimeter", 6), ("min", 50), ("minggu", 53), ("minute", 50), ("mj", 82), ("ml", 25), 
     ("mm", 6), ("mmbtu", 140), ("mmhg", 97), ("mmscfd", 136), ("mnt", 50), ("mol", 119), 
     ("mpa", 93), ("mph", 105), ("mtr", 0), ("mva", 74), ("mw", 69), ("mwh", 77), ("mwp", 70), 
     ("m²", 126), ("m³", 128), ("nanometer", 10), ("newton", 86), ("nit", 123), ("nits", 122), 
     ("nm", 9), ("ons", 40), ("ounce", 132), ("pa", 89), ("pascal", 90), ("pekan", 53), 
     ("ppm", 118), ("psi", 98), ("rpm", 103), ("s2", 125), ("sec", 49), ("second", 49), 
     ("senti", 5), ("sentiliter", 29), ("sentimeter", 5), ("sqm", 23), ("s²", 125), ("tahun", 55), 
     ("tahun cahaya", 19), ("tb", 112), ("tcf", 137), ("terabyte", 112), ("th", 55), ("thn", 55), 
     ("ton", 43), ("tonne", 43), ("twh", 79), ("va", 72), ("volt", 65), ("volt ampere", 72), 
     ("watt", 67), ("watts", 67), ("wh", 75), ("yard", 16), ("° c", 56), ("° celsius", 56), 
     ("° f", 57), ("° fahrenheit", 57), ("°c", 56), ("°celsius", 56), ("°f", 57), ("µg", 39), 
     ("µm", 7), ("µmol", 134), ("μg", 39), ("μm", 7),
];
