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

/// An identifier follows: kind=nik, kk, npwp, nip, nisn, nidn, nib, passport, account, reference, rt, rw.
pub(crate) const IDENTIFIER: u64 = 1 << 32;

/// An ordinal follows: `babak kedua`.
pub(crate) const ORDINAL_NOUN: u64 = 1 << 33;

/// `kedua` counts it: `kedua negara`.
pub(crate) const BOTH_NOUN: u64 = 1 << 34;

/// It is counted, so that a number before it is no year.
pub(crate) const COUNT: u64 = 1 << 35;

/// Its instances are numbered: `abad 20`, `Komisi VII`.
pub(crate) const SERIES: u64 = 1 << 36;

/// So many together, number= how many (`bertiga`).
pub(crate) const TOGETHER: u64 = 1 << 37;

/// An unsaid number (`beberapa`).
pub(crate) const SEVERAL: u64 = 1 << 38;

/// A rough number, number= the power of ten (`puluhan` 1); 0 for `belasan`.
pub(crate) const VAGUE: u64 = 1 << 39;

/// Is=days (number= days from today), toward (number=-1 back, 0 at hand, 1 on), tadi, nanti, last_night, every, stage (part=start, mid, end), before, after; past (number=1 past the hour, -1 to it), meridiem (part=morning, afternoon), hijri (number= the month of the Hijrah).
pub(crate) const TOLD: u64 = 1 << 40;

/// What is told around it will be (`akan`).
pub(crate) const FUTURE: u64 = 1 << 41;

/// What is told around it has been, or was said (`telah`, `kata`).
pub(crate) const PAST: u64 = 1 << 42;

/// A book whose chapters and verses a colon parts (`Yohanes 3:16`).
pub(crate) const SCRIPTURE: u64 = 1 << 43;

/// A word of games.
pub(crate) const SPORT: u64 = 1 << 44;

/// Any unit but those below.
pub(crate) const UNIT: u64 = 1 << 45;

/// Of length: `persegi`, `kubik`, `per jam` may follow.
pub(crate) const UNIT_LENGTH: u64 = 1 << 46;

/// A unit only after digits, a word or abbreviation of something else elsewhere (`kaki`).
pub(crate) const UNIT_AFTER_DIGITS: u64 = 1 << 47;

/// `Celsius`, `Lintang Utara` may follow.
pub(crate) const UNIT_DEGREE: u64 = 1 << 48;

/// A second word must follow (`skala Richter`).
pub(crate) const UNIT_PAIR: u64 = 1 << 49;

/// Makes another unit of the one before it (`persegi`).
pub(crate) const UNIT_TAIL: u64 = 1 << 50;

/// Parts of a hundred.
pub(crate) const PERCENT: u64 = 1 << 51;

/// Parts of a thousand.
pub(crate) const PER_MIL: u64 = 1 << 52;

/// Stands before a sum (`Rp`).
pub(crate) const MONEY_BEFORE: u64 = 1 << 53;

/// Stands behind a sum (`rupiah`).
pub(crate) const MONEY_BEHIND: u64 = 1 << 54;

/// Stands before a sum or behind it (`USD`).
pub(crate) const MONEY_BESIDE: u64 = 1 << 55;

/// Makes a dollar sign its own (`HK$`).
pub(crate) const DOLLAR_OF: u64 = 1 << 56;

/// How many words there are.
pub(crate) const LEN: usize = 1334;

/// The words, those that are alike with spaces between them.
#[rustfmt::skip]
pub(crate) const WORDS: &[(&str, Row)] = &[
    ("% percent persen persent prosen", Row::new(0x8000000000000, &[])),
    ("&", Row::new(0x10000, &[])),
    ("< > hampir kira-kira kisaran kurang-lebih maksimal maksimum melebihi mendekati minimal minimum \
     nyaris sedikitnya sekira sekitar sekitaran sekurangnya setidak-tidaknya setidaknya ~ ± ≈", Row::new(0x800400, &[])),
    ("a.m am", Row::new(0x10000000000, &[("is", "meridiem"), ("part", "morning")])),
    ("abad", Row::new(0x1200200000, &[("times", "100"), ("unit", "year")])),
    ("acre ekar", Row::new(0x200000000000, &[("ucum", "[acr_us]")])),
    ("ada berjumlah hanya melibatkan memiliki mempunyai menampung mencapai menewaskan menyentuh \
     sebanyak seberat sebesar sedalam sejauh sejumlah seluas senilai sepanjang setinggi terdapat \
     terdiri total", Row::new(0x801000, &[])),
    ("adalah agar akhirnya aktif aku alias anda antar apabila apakah asal ayun bagaimana bagi bahkan \
     bahwa baru bekas belum berdasarkan berikutnya bila bisa buatan bukan bukanlah cukup cuma dahulu \
     dapat demi dengan dia dijual dimana dulu guna hadir hal harus hilang ia ialah itu jadi jarang \
     jatuh jika juga justru kami kapan karena kelak kembali kemudian kepada ketika khusus kiranya \
     kita kolonel lagi lama langsung laris mahal maka malah mampu mana masih maupun melainkan \
     melalui meledak memang mendarat mengapa menjadi menurut meraih mereka merupakan meski meskipun \
     milik mulai mulus mungkin murah naik namun oleh oleh-oleh ori original para pun punya resmi \
     rusak saat saja sama sangat saya sebab sebagai sebelumnya secara second sedang sedangkan segera \
     seharga sehingga sekali seken selain selalu selanjutnya sementara seperti sepertinya sering \
     siapa supaya tak tampaknya tampil tanpa tapi tenggelam tentang terakhir terbaru terhadap \
     terlalu ternyata tersebut terus tetapi tidak tumbuh turun untuk waktu walaupun yaitu yakin \
     yakni yang", Row::new(0x800000, &[])),
    ("aed", Row::new(0x80000000000000, &[("currency", "AED")])),
    ("agregat angka bermain comeback dibabat ditahan draw gawang imbang interval kalah kandang \
     kandangnya kebobolan kecolongan kedudukan kemasukan ketertinggalan keunggulan kiper lawannya \
     melawan melumat membabat membalikkan membobol membungkam memperkecil mempertipis menaklukkan \
     menang mendekat menekuk mengalahkan mengungguli menipiskan menumbangkan menundukkan menyamakan \
     menyerah menyingkirkan merapatkan penalti pertarungan play-off playoff raket rapatkan selisih \
     servis shuttlecock skor straight striker takluk tandang telak tendangan tertinggal tuan unggul \
     versus vs wasit", Row::new(0x100000000000, &[])),
    ("ags agt agu agust aug august", Row::new(0x2, &[("number", "8")])),
    ("agustus", Row::new(0x1, &[("number", "8")])),
    ("ahad", Row::new(0x4, &[("number", "7")])),
    ("airbus boeing daop densus galaxy geforce gopro gtx ideapad infinix ipad iphone kmp macbook man \
     mtsn nokia playstation poco redmi rtx ryzen sdn sman smkn smpn thinkpad vivobook xperia", Row::new(0x40000000, &[])),
    ("akan bakal", Row::new(0x20000800000, &[])),
    ("akhir penghujung", Row::new(0x10000802000, &[("is", "stage"), ("part", "end")])),
    ("akun anggota assist atlet batang berkas bh botol box btl buah bungkus buruh butir cabang \
     delegasi dialog dinas direktur dokter dosis dus ekor gerai guru halte helai hotel jamaah jemaah \
     jenis jiwa judul kaleng kamar kapsul karung karyawan kasus kendaraan kepala keping kios kursi \
     lbr lembar lokasi lot mahasiswa massa medali menara merek mobil motor nasabah nelayan org pack \
     pak paket pasang pasien pc pcs pegawai pekerja pelanggan pendukung penerbangan pengguna \
     pengunjung penonton penumpang personel personil perwakilan pesawat peserta petani pohon polisi \
     potong prajurit responden rim rol rumah sachet saham sak sampel sekolah siswa slot spesies \
     suara tablet tentara terduga ternak teroris terpidana titik toko toples unit warga", Row::new(0x800000000, &[])),
    ("al-qur'an alkitab alquran amsal bilangan daniel efesus filemon filipi galatia hosea ibrani \
     imamat imran kejadian kolose korintus lukas markus matius mazmur petrus q.s qs roma tesalonika \
     timotius titus ulangan wahyu yakobus yehezkiel yeremia yesaya yohanes yosua yudas", Row::new(0x80000000000, &[])),
    ("album artikel berita istri kali kalinya kesempatan kuning lapis partai paruh perang \
     perpanjangan pertemuan putra putri single suami tangan tempat terbesar tertinggi tujuan", Row::new(0x200000000, &[])),
    ("ampere", Row::new(0x200000000000, &[("ucum", "A")])),
    ("anak buku film lagu", Row::new(0xa00000000, &[])),
    ("angkatan bab bagian batalion batalyon batch brigade caturwulan dapil deputi dermaga episode \
     eselon fase gate gelombang gen generasi gerbang gol. golongan grade hal. halaman hlm jalur \
     jilid juz kategori kelas kloter kodam komisi kongres korem koridor kuartal kwartal lajur \
     lampiran lantai level lt muktamar munas obligasi paragraf part peron persidangan pintu pos \
     resimen season seksi semester seri sesi sidang sila skuadron stadium surah tahap tahapan \
     terminal tier tingkat trimester triwulan urut vol volume wilayah zona", Row::new(0x1200000000, &[])),
    ("antara dalam dari di era hasil kelahiran keluaran kemerdekaan lahir lulusan pada pemilu pileg \
     pilkada pilpres sejak selama semenjak tamatan", Row::new(0x802000, &[])),
    ("apr", Row::new(0x2, &[("number", "4")])),
    ("april", Row::new(0x1, &[("number", "4")])),
    ("arah versi", Row::new(0x400800000, &[])),
    ("are", Row::new(0x800000000000, &[("ucum", "ar")])),
    ("asesor aspek bangsa bank belah belas bidang bocah calon daerah entitas kampus kandidat kapal \
     kelompok kesebelasan klub komoditas komoditi korban kubu lembaga lutut makhluk mata mempelai \
     menteri negara nilai orang orangtua organisasi pasangan pebalap pelaku pemain pembalap pemimpin \
     perempuan perusahaan petinju pihak presiden pria provinsi remaja sahabat saudara sisi terdakwa \
     tersangka tim wakil wanita", Row::new(0xc00000000, &[])),
    ("atau dan serta", Row::new(0x810000, &[])),
    ("au", Row::new(0x100000000000000, &[("currency", "AUD")])),
    ("aud", Row::new(0x80000000000000, &[("currency", "AUD")])),
    ("awal", Row::new(0x10000802000, &[("is", "stage"), ("part", "start")])),
    ("ayat", Row::new(0x10000000, &[])),
    ("babak divisi formula juara liga matchday peringkat podium posisi punggung putaran race rangking \
     ranking ronde tikungan unggulan urutan", Row::new(0x101200000000, &[])),
    ("baht", Row::new(0x40000000000000, &[("currency", "THB")])),
    ("banyak sedikit", Row::new(0x800, &[])),
    ("barel barrel", Row::new(0x200000000000, &[("ucum", "[bbl_us]")])),
    ("basis daya tenaga", Row::new(0x2000000000000, &[])),
    ("bbtud", Row::new(0x200000000000, &[("ucum", "10*9.[Btu]/d")])),
    ("bcf", Row::new(0x200000000000, &[("ucum", "10*9.[cft_i]")])),
    ("beberapa", Row::new(0x4000800000, &[])),
    ("belasan", Row::new(0x8000000000, &[("number", "0")])),
    ("beratus-ratus ratusan", Row::new(0x8000000000, &[("number", "2")])),
    ("berdua", Row::new(0x2000000000, &[("number", "2")])),
    ("berempat", Row::new(0x2000000000, &[("number", "4")])),
    ("berenam", Row::new(0x2000000000, &[("number", "6")])),
    ("berencana diagendakan diharapkan dijadwal dijadwalkan diprediksi direncanakan ditargetkan \
     hendak rencananya selambat-lambat selambatnya tenggat terjadwal", Row::new(0x20000000000, &[])),
    ("beribu-ribu ribuan", Row::new(0x8000000000, &[("number", "3")])),
    ("berjuta-juta jutaan", Row::new(0x8000000000, &[("number", "6")])),
    ("berlima", Row::new(0x2000000000, &[("number", "5")])),
    ("berpuluh-puluh puluhan", Row::new(0x8000000000, &[("number", "1")])),
    ("bertanggal tertanggal tgl", Row::new(0x40, &[])),
    ("bertiga", Row::new(0x2000000000, &[("number", "3")])),
    ("besok besuk bsk esok", Row::new(0x10000800000, &[("is", "days"), ("number", "1")])),
    ("bit", Row::new(0x800000000000, &[("ucum", "bit")])),
    ("bln bulanan", Row::new(0x200000, &[("unit", "month")])),
    ("boepd", Row::new(0x200000000000, &[("ucum", "[bbl_us]{oe}/d")])),
    ("bopd bph", Row::new(0x200000000000, &[("ucum", "[bbl_us]/d")])),
    ("bps", Row::new(0x800000000000, &[("ucum", "bit/s")])),
    ("btu", Row::new(0x200000000000, &[("ucum", "[Btu]")])),
    ("bukit danau dusun gampong gang gg gunung institut jalan jl jln kampung kelapa kepulauan koto \
     lubuk muara nagari nusa pasar perumahan pinang pondok ranah rawa simpang stasiun sungai tanjung \
     teluk tugu", Row::new(0x80000000, &[])),
    ("bulan", Row::new(0x200200000, &[("unit", "month")])),
    ("byte", Row::new(0x200000000000, &[("ucum", "By")])),
    ("cad", Row::new(0x80000000000000, &[("currency", "CAD")])),
    ("cahaya kubik persegi", Row::new(0x4000000000000, &[])),
    ("can", Row::new(0x100000000000000, &[("currency", "CAD")])),
    ("cc cm3 cm³", Row::new(0x200000000000, &[("ucum", "cm3")])),
    ("centimeter cm sentimeter", Row::new(0x400000000000, &[("ucum", "cm")])),
    ("chf", Row::new(0x80000000000000, &[("currency", "CHF")])),
    ("cm2 cm²", Row::new(0x200000000000, &[("ucum", "cm2")])),
    ("cny rmb", Row::new(0x80000000000000, &[("currency", "CNY")])),
    ("dasawarsa dekade", Row::new(0x200200000, &[("times", "10"), ("unit", "year")])),
    ("db", Row::new(0x800000000000, &[("ucum", "dB")])),
    ("dec december des", Row::new(0x2, &[("number", "12")])),
    ("depan", Row::new(0x10000000000, &[("is", "toward"), ("number", "1")])),
    ("derajat °", Row::new(0x1000000000000, &[("ucum", "deg")])),
    ("desa universitas", Row::new(0xc80000000, &[])),
    ("desember", Row::new(0x1, &[("number", "12")])),
    ("desibel", Row::new(0x200000000000, &[("ucum", "dB")])),
    ("desimeter dm", Row::new(0x400000000000, &[("ucum", "dm")])),
    ("detik", Row::new(0x200200000, &[("unit", "second")])),
    ("dihubungi dikutip ditemui imbuh imbuhnya jelasnya katanya mengatakan mengungkapkan menuturkan \
     menyatakan sebutnya tegasnya terangnya tutur tuturnya ucap ucapnya ujarnya ungkap ungkapnya", Row::new(0x40000000000, &[])),
    ("dinar", Row::new(0x40000000000000, &[("currency", "KWD")])),
    ("dini subuh", Row::new(0x20, &[("part", "dawn")])),
    ("diperkirakan", Row::new(0x20000800400, &[])),
    ("dirham", Row::new(0x40000000000000, &[("currency", "AED")])),
    ("distrik kabupaten kecamatan kelurahan pulau", Row::new(0x880000000, &[])),
    ("djanuari januari", Row::new(0x1, &[("number", "1")])),
    ("djuli juli", Row::new(0x1, &[("number", "7")])),
    ("djuni juni", Row::new(0x1, &[("number", "6")])),
    ("dk hp ps", Row::new(0x800000000000, &[("ucum", "[HP]")])),
    ("dolar dollar dollars", Row::new(0x40000000000000, &[("currency", "USD")])),
    ("dong", Row::new(0x40000000000000, &[("currency", "VND")])),
    ("dpl mdpl", Row::new(0x200000000000, &[("ucum", "m{asl}")])),
    ("dtk", Row::new(0x200000, &[("unit", "second")])),
    ("dwt", Row::new(0x200000000000, &[("ucum", "t{dwt}")])),
    ("dzulhijah dzulhijjah zulhijah zulhijjah", Row::new(0x10000002000, &[("is", "hijri"), ("number", "12")])),
    ("dzulkaidah dzulqa'dah dzulqaidah zulka'dah zulkaidah zulqaidah", Row::new(0x10000002000, &[("is", "hijri"), ("number", "11")])),
    ("e-ktp ektp ktp nik", Row::new(0x100000000, &[("kind", "nik")])),
    ("edisi", Row::new(0x1200002000, &[])),
    ("eur €", Row::new(0x80000000000000, &[("currency", "EUR")])),
    ("euro", Row::new(0x40000000000000, &[("currency", "EUR")])),
    ("faks fax hotline ponsel sms telepon telp telpon tlp wa whatsapp", Row::new(0x100000, &[])),
    ("feb february peb", Row::new(0x2, &[("number", "2")])),
    ("februari pebruari", Row::new(0x1, &[("number", "2")])),
    ("feet ft", Row::new(0x400000000000, &[("ucum", "[ft_i]")])),
    ("finis finish game gim gol kekalahan kemenangan kuarter laga leg runner-up set ujicoba", Row::new(0x100200000000, &[])),
    ("fps", Row::new(0x200000000000, &[("ucum", "{frames}/s")])),
    ("franc", Row::new(0x40000000000000, &[("currency", "CHF")])),
    ("galon", Row::new(0x200000000000, &[("ucum", "[gal_us]")])),
    ("gb gigabyte gigabytes", Row::new(0x200000000000, &[("ucum", "GBy")])),
    ("gbp £", Row::new(0x80000000000000, &[("currency", "GBP")])),
    ("gbps", Row::new(0x200000000000, &[("ucum", "Gbit/s")])),
    ("gelar pertandingan", Row::new(0x100a00000000, &[])),
    ("ghz", Row::new(0x200000000000, &[("ucum", "GHz")])),
    ("gigawatt gw", Row::new(0x200000000000, &[("ucum", "GW")])),
    ("gmt utc", Row::new(0x10, &[("number", "0")])),
    ("gr gram", Row::new(0x200000000000, &[("ucum", "g")])),
    ("gt", Row::new(0x800000000000, &[("ucum", "{GT}")])),
    ("gulden", Row::new(0x40000000000000, &[("currency", "NLG")])),
    ("gwh", Row::new(0x200000000000, &[("ucum", "GW.h")])),
    ("ha hektar hektare", Row::new(0x200000000000, &[("ucum", "har")])),
    ("hari", Row::new(0x200200000, &[("unit", "day")])),
    ("hertz hz", Row::new(0x200000000000, &[("ucum", "Hz")])),
    ("hijriah hijriyah masehi", Row::new(0x200, &[])),
    ("hingga sampai", Row::new(0x806000, &[])),
    ("hk", Row::new(0x100000000000000, &[("currency", "HKD")])),
    ("hkd", Row::new(0x80000000000000, &[("currency", "HKD")])),
    ("hpa", Row::new(0x200000000000, &[("ucum", "hPa")])),
    ("hr", Row::new(0x200000, &[("unit", "day")])),
    ("hryvnia", Row::new(0x40000000000000, &[("currency", "UAH")])),
    ("huruf", Row::new(0x20000000, &[])),
    ("idr", Row::new(0x80000000000000, &[("currency", "IDR")])),
    ("inbup ingub pbi perbawaslu perbpom perdirjen perka perkap perkapolri perma perpol pkpu pojk \
     seojk", Row::new(0x1000000, &[("kind", "other")])),
    ("inch inchi inci", Row::new(0x400000000000, &[("ucum", "[in_i]")])),
    ("ini", Row::new(0x10000800000, &[("is", "toward"), ("number", "0")])),
    ("inpres", Row::new(0x1000000, &[("kind", "presidential_instruction")])),
    ("instruksi keputusan ketetapan peraturan surat tap", Row::new(0x2000000, &[])),
    ("invoice kuitansi kwitansi ref referensi resi transaksi", Row::new(0x100000000, &[("kind", "reference")])),
    ("jam", Row::new(0x200000, &[("unit", "hour")])),
    ("jan january", Row::new(0x2, &[("number", "1")])),
    ("jelang menjelang", Row::new(0x30000802000, &[("is", "before")])),
    ("joule", Row::new(0x200000000000, &[("ucum", "J")])),
    ("jpy ¥", Row::new(0x80000000000000, &[("currency", "JPY")])),
    ("jul july", Row::new(0x2, &[("number", "7")])),
    ("jum'at jumaat jumat", Row::new(0x4, &[("number", "5")])),
    ("jumadal jumadil jumadilawal", Row::new(0x10000002000, &[("is", "hijri"), ("number", "5")])),
    ("jumadilakhir", Row::new(0x10000002000, &[("is", "hijri"), ("number", "6")])),
    ("jun june", Row::new(0x2, &[("number", "6")])),
    ("kaki", Row::new(0x800000000000, &[("ucum", "[ft_i]")])),
    ("kaki2 kaki²", Row::new(0x200000000000, &[("ucum", "[ft_i]2")])),
    ("kalori", Row::new(0x200000000000, &[("ucum", "cal")])),
    ("kamis", Row::new(0x4, &[("number", "4")])),
    ("karat", Row::new(0x200000000000, &[("ucum", "[car_m]")])),
    ("kata pernah sempat sudah telah ujar", Row::new(0x40000800000, &[])),
    ("kb", Row::new(0x200000000000, &[("ucum", "kBy")])),
    ("kbps", Row::new(0x200000000000, &[("ucum", "kbit/s")])),
    ("kcal kkal", Row::new(0x200000000000, &[("ucum", "kcal")])),
    ("ke", Row::new(0x840000, &[])),
    ("kelvin", Row::new(0x800000000000, &[("ucum", "K")])),
    ("kemaren kemarin kmarin kmrn", Row::new(0x10000800000, &[("is", "days"), ("number", "-1")])),
    ("kepmen kepmenaker kepmendagri kepmenhub kepmenkes kmk", Row::new(0x1000000, &[("kind", "ministerial_decree")])),
    ("keppres kepres", Row::new(0x1000000, &[("kind", "presidential_decree")])),
    ("kg kilogram", Row::new(0x200000000000, &[("ucum", "kg")])),
    ("khz", Row::new(0x200000000000, &[("ucum", "kHz")])),
    ("kilo", Row::new(0x400000000000, &[("ucum", "kg")])),
    ("kiloliter", Row::new(0x200000000000, &[("ucum", "kL")])),
    ("kilometer km", Row::new(0x400000000000, &[("ucum", "km")])),
    ("kiloton", Row::new(0x200000000000, &[("ucum", "kt")])),
    ("kilovolt kv", Row::new(0x200000000000, &[("ucum", "kV")])),
    ("kilowatt kw", Row::new(0x200000000000, &[("ucum", "kW")])),
    ("kini sekarang", Row::new(0x800080, &[])),
    ("kj", Row::new(0x200000000000, &[("ucum", "kJ")])),
    ("kk", Row::new(0x100000000, &[("kind", "kk")])),
    ("kl", Row::new(0x800000000000, &[("ucum", "kL")])),
    ("km2 km²", Row::new(0x200000000000, &[("ucum", "km2")])),
    ("kmh kph", Row::new(0x200000000000, &[("ucum", "km/h")])),
    ("knot knots", Row::new(0x200000000000, &[("ucum", "[kn_i]")])),
    ("kota", Row::new(0xe00000000, &[])),
    ("kpa", Row::new(0x200000000000, &[("ucum", "kPa")])),
    ("krona", Row::new(0x40000000000000, &[("currency", "SEK")])),
    ("krone", Row::new(0x40000000000000, &[("currency", "NOK")])),
    ("krw ₩", Row::new(0x80000000000000, &[("currency", "KRW")])),
    ("ku", Row::new(0x800000000000, &[("ucum", "dt")])),
    ("kuintal kwintal", Row::new(0x200000000000, &[("ucum", "dt")])),
    ("kurang", Row::new(0x10000800800, &[("is", "past"), ("number", "-1")])),
    ("kva", Row::new(0x200000000000, &[("ucum", "kV.A")])),
    ("kwh", Row::new(0x200000000000, &[("ucum", "kW.h")])),
    ("kwp", Row::new(0x200000000000, &[("ucum", "kW{peak}")])),
    ("kyat", Row::new(0x40000000000000, &[("currency", "MMK")])),
    ("lalu silam", Row::new(0x10000800000, &[("is", "toward"), ("number", "-1")])),
    ("lbs", Row::new(0x200000000000, &[("ucum", "[lb_av]")])),
    ("lebih", Row::new(0x10000800800, &[("is", "past"), ("number", "1")])),
    ("lewat", Row::new(0x10000800000, &[("is", "past"), ("number", "1")])),
    ("lira", Row::new(0x40000000000000, &[("currency", "TRY")])),
    ("liter litre ltr", Row::new(0x200000000000, &[("ucum", "L")])),
    ("lumen", Row::new(0x200000000000, &[("ucum", "lm")])),
    ("lusa", Row::new(0x10000800000, &[("is", "days"), ("number", "2")])),
    ("lux", Row::new(0x200000000000, &[("ucum", "lx")])),
    ("m2 m² sqm", Row::new(0x200000000000, &[("ucum", "m2")])),
    ("m3 m³", Row::new(0x200000000000, &[("ucum", "m3")])),
    ("mah", Row::new(0x200000000000, &[("ucum", "mA.h")])),
    ("malam", Row::new(0x20, &[("part", "night")])),
    ("mar march mrt", Row::new(0x2, &[("number", "3")])),
    ("maret", Row::new(0x1, &[("number", "3")])),
    ("mb megabyte", Row::new(0x200000000000, &[("ucum", "MBy")])),
    ("mbar milibar", Row::new(0x200000000000, &[("ucum", "mbar")])),
    ("mbps", Row::new(0x200000000000, &[("ucum", "Mbit/s")])),
    ("mcg mikrogram µg", Row::new(0x200000000000, &[("ucum", "ug")])),
    ("megahertz mhz", Row::new(0x200000000000, &[("ucum", "MHz")])),
    ("megapiksel megapixel", Row::new(0x200000000000, &[("ucum", "10*6.{pixel}")])),
    ("megaton", Row::new(0x200000000000, &[("ucum", "Mt")])),
    ("megawatt mw", Row::new(0x200000000000, &[("ucum", "MW")])),
    ("mei", Row::new(0x1, &[("number", "5")])),
    ("mendatang", Row::new(0x30000800000, &[("is", "toward"), ("number", "1")])),
    ("menit", Row::new(0x1200200000, &[("unit", "minute")])),
    ("meter mtr", Row::new(0x400000000000, &[("ucum", "m")])),
    ("mg miligram", Row::new(0x200000000000, &[("ucum", "mg")])),
    ("mgg mggu", Row::new(0x200000, &[("unit", "week")])),
    ("mikrometer", Row::new(0x400000000000, &[("ucum", "um")])),
    ("mikron µm", Row::new(0x200000000000, &[("ucum", "um")])),
    ("mil", Row::new(0x400000000000, &[("ucum", "[mi_i]")])),
    ("mil2 mil²", Row::new(0x200000000000, &[("ucum", "[mi_i]2")])),
    ("milenium", Row::new(0x1200200000, &[("times", "1000"), ("unit", "year")])),
    ("miliaran milyaran", Row::new(0x8000000000, &[("number", "9")])),
    ("mililiter ml", Row::new(0x200000000000, &[("ucum", "mL")])),
    ("milimeter milimiter mm", Row::new(0x400000000000, &[("ucum", "mm")])),
    ("mmbtu", Row::new(0x200000000000, &[("ucum", "10*6.[Btu]")])),
    ("mmhg", Row::new(0x200000000000, &[("ucum", "mm[Hg]")])),
    ("mmscfd", Row::new(0x200000000000, &[("ucum", "10*6.[cft_i]/d")])),
    ("mnit mnt", Row::new(0x200000, &[("unit", "minute")])),
    ("mol", Row::new(0x200000000000, &[("ucum", "mol")])),
    ("mp", Row::new(0x800000000000, &[("ucum", "10*6.{pixel}")])),
    ("mph", Row::new(0x200000000000, &[("ucum", "[mi_i]/h")])),
    ("mt", Row::new(0x800000000000, &[("ucum", "t")])),
    ("muharam muharram", Row::new(0x10000002000, &[("is", "hijri"), ("number", "1")])),
    ("musim", Row::new(0x100200002000, &[])),
    ("mva", Row::new(0x200000000000, &[("ucum", "MV.A")])),
    ("mwh", Row::new(0x200000000000, &[("ucum", "MW.h")])),
    ("mwp", Row::new(0x200000000000, &[("ucum", "MW{peak}")])),
    ("myr", Row::new(0x80000000000000, &[("currency", "MYR")])),
    ("nanometer", Row::new(0x400000000000, &[("ucum", "nm")])),
    ("nanti", Row::new(0x30000800000, &[("is", "nanti")])),
    ("newton", Row::new(0x200000000000, &[("ucum", "N")])),
    ("nib", Row::new(0x100000000, &[("kind", "nib")])),
    ("nidn", Row::new(0x100000000, &[("kind", "nidn")])),
    ("nip", Row::new(0x100000000, &[("kind", "nip")])),
    ("nisn", Row::new(0x100000000, &[("kind", "nisn")])),
    ("nits", Row::new(0x200000000000, &[("ucum", "cd/m2")])),
    ("nm", Row::new(0x200000000000, &[("ucum", "nm")])),
    ("nmr no", Row::new(0x1004000000, &[])),
    ("no.rek norek rek rekening", Row::new(0x100000000, &[("kind", "account")])),
    ("nomer nomor", Row::new(0x1204000000, &[])),
    ("nop nov", Row::new(0x2, &[("number", "11")])),
    ("nopember november", Row::new(0x1, &[("number", "11")])),
    ("npwp npwpd", Row::new(0x100000000, &[("kind", "npwp")])),
    ("nt", Row::new(0x100000000000000, &[("currency", "TWD")])),
    ("nz", Row::new(0x100000000000000, &[("currency", "NZD")])),
    ("nzd", Row::new(0x80000000000000, &[("currency", "NZD")])),
    ("oct october okt", Row::new(0x2, &[("number", "10")])),
    ("oktober", Row::new(0x1, &[("number", "10")])),
    ("ons", Row::new(0x200000000000, &[("ucum", "hg")])),
    ("ounce", Row::new(0x200000000000, &[("ucum", "[oz_av]")])),
    ("p.m pm", Row::new(0x10000000000, &[("is", "meridiem"), ("part", "afternoon")])),
    ("pagi", Row::new(0x20, &[("part", "morning")])),
    ("pasal", Row::new(0x8000000, &[])),
    ("pasca seusai usai", Row::new(0x10000800000, &[("is", "after")])),
    ("paspor passport", Row::new(0x100000000, &[("kind", "passport")])),
    ("paun pound pounds poundsterling poundstreling", Row::new(0x40000000000000, &[("currency", "GBP")])),
    ("pekan", Row::new(0x200200000, &[("unit", "week")])),
    ("pemerintah pimpinan program tokoh", Row::new(0x400000000, &[])),
    ("per", Row::new(0x820000, &[])),
    ("perbup perda pergub perwal perwali qanun raperda", Row::new(0x1000000, &[("kind", "regional_regulation")])),
    ("periode", Row::new(0x200002000, &[])),
    ("permen permen-kp permenag permenaker permendag permendagri permendes permendikbud permenesdm \
     permenhub permenkes permenkeu permenkominfo permenkop permenkumham permenpan permenpanrb \
     permenperin permenpora permenristek permensos permentan pmk", Row::new(0x1000000, &[("kind", "ministerial_regulation")])),
    ("permil promil ‰", Row::new(0x10000000000000, &[])),
    ("perppu perpu", Row::new(0x1000000, &[("kind", "emergency_regulation")])),
    ("perpres", Row::new(0x1000000, &[("kind", "presidential_regulation")])),
    ("pertengahan", Row::new(0x10000802000, &[("is", "stage"), ("part", "mid")])),
    ("peso", Row::new(0x40000000000000, &[("currency", "PHP")])),
    ("petang sore", Row::new(0x20, &[("part", "afternoon")])),
    ("petenis turnamen", Row::new(0x100c00000000, &[])),
    ("piksel pixel pixels", Row::new(0x200000000000, &[("ucum", "{pixel}")])),
    ("pk", Row::new(0x800000000008, &[("ucum", "[HP]")])),
    ("pkl pukul", Row::new(0x8, &[])),
    ("poin", Row::new(0x100800000000, &[])),
    ("pon", Row::new(0x800000000000, &[("ucum", "[lb_av]")])),
    ("pp", Row::new(0x1000000, &[("kind", "government_regulation")])),
    ("ppi", Row::new(0x200000000000, &[("ucum", "{pixel}/[in_i]")])),
    ("ppm", Row::new(0x200000000000, &[("ucum", "[ppm]")])),
    ("psi", Row::new(0x200000000000, &[("ucum", "[psi]")])),
    ("rabi'ul rabi'ulawal rabiul rabiulawal rabiulawwal", Row::new(0x10000002000, &[("is", "hijri"), ("number", "3")])),
    ("rabiulakhir", Row::new(0x10000002000, &[("is", "hijri"), ("number", "4")])),
    ("rabu", Row::new(0x4, &[("number", "3")])),
    ("rajab", Row::new(0x10000002000, &[("is", "hijri"), ("number", "7")])),
    ("ramadan ramadhan romadhon", Row::new(0x10000002000, &[("is", "hijri"), ("number", "9")])),
    ("rand", Row::new(0x40000000000000, &[("currency", "ZAR")])),
    ("real riyal", Row::new(0x40000000000000, &[("currency", "SAR")])),
    ("renminbi yuan", Row::new(0x40000000000000, &[("currency", "CNY")])),
    ("rial", Row::new(0x40000000000000, &[("currency", "IRR")])),
    ("riel", Row::new(0x40000000000000, &[("currency", "KHR")])),
    ("ringgit", Row::new(0x40000000000000, &[("currency", "MYR")])),
    ("rm", Row::new(0x20000000000000, &[("currency", "MYR")])),
    ("rp", Row::new(0x20000000000000, &[("currency", "IDR")])),
    ("rpm", Row::new(0x200000000000, &[("ucum", "{revolutions}/min")])),
    ("rt", Row::new(0x140000000, &[("kind", "rt")])),
    ("rubel", Row::new(0x40000000000000, &[("currency", "RUB")])),
    ("rupe rupee", Row::new(0x40000000000000, &[("currency", "INR")])),
    ("rupiah", Row::new(0x40000000000000, &[("currency", "IDR")])),
    ("rw", Row::new(0x140000000, &[("kind", "rw")])),
    ("s.d s/d", Row::new(0x4000, &[])),
    ("saban setiap tiap tiap-tiap", Row::new(0x10000800000, &[("is", "every")])),
    ("sabtu", Row::new(0x4, &[("number", "6")])),
    ("safar shafar", Row::new(0x10000002000, &[("is", "hijri"), ("number", "2")])),
    ("salah", Row::new(0x80000, &[])),
    ("sar", Row::new(0x80000000000000, &[("currency", "SAR")])),
    ("seabad", Row::new(0x400000, &[("times", "100"), ("unit", "year")])),
    ("sebelum", Row::new(0x10000802000, &[("is", "before")])),
    ("sebulan", Row::new(0x400000, &[("unit", "month")])),
    ("sedasawarsa sedekade", Row::new(0x400000, &[("times", "10"), ("unit", "year")])),
    ("sedetik", Row::new(0x400000, &[("unit", "second")])),
    ("sehari", Row::new(0x400000, &[("unit", "day")])),
    ("sejam", Row::new(0x400000, &[("unit", "hour")])),
    ("selasa", Row::new(0x4, &[("number", "2")])),
    ("semalam", Row::new(0x10000000000, &[("is", "last_night")])),
    ("semenit", Row::new(0x400000, &[("unit", "minute")])),
    ("seminggu sepekan", Row::new(0x400000, &[("unit", "week")])),
    ("senin", Row::new(0x4, &[("number", "1")])),
    ("sep sept", Row::new(0x2, &[("number", "9")])),
    ("september", Row::new(0x1, &[("number", "9")])),
    ("sesudah setelah", Row::new(0x10000802000, &[("is", "after")])),
    ("setahun", Row::new(0x400000, &[("unit", "year")])),
    ("sewindu", Row::new(0x400000, &[("times", "8"), ("unit", "year")])),
    ("sg", Row::new(0x100000000000000, &[("currency", "SGD")])),
    ("sgd", Row::new(0x80000000000000, &[("currency", "SGD")])),
    ("shekel", Row::new(0x40000000000000, &[("currency", "ILS")])),
    ("siang", Row::new(0x20, &[("part", "midday")])),
    ("skala", Row::new(0x2001000000000, &[])),
    ("sm", Row::new(0x100, &[])),
    ("sr", Row::new(0x800000000000, &[("ucum", "{Richter}")])),
    ("sya'ban syaban syakban", Row::new(0x10000002000, &[("is", "hijri"), ("number", "8")])),
    ("syawal", Row::new(0x10000002000, &[("is", "hijri"), ("number", "10")])),
    ("tadi", Row::new(0x50000800000, &[("is", "tadi")])),
    ("tahun", Row::new(0x200202000, &[("unit", "year")])),
    ("tahunan th thn", Row::new(0x200000, &[("unit", "year")])),
    ("tanggal", Row::new(0x800040, &[])),
    ("tb terabyte", Row::new(0x200000000000, &[("ucum", "TBy")])),
    ("tcf", Row::new(0x200000000000, &[("ucum", "10*12.[cft_i]")])),
    ("teu teus", Row::new(0x200000000000, &[("ucum", "{TEU}")])),
    ("thb", Row::new(0x80000000000000, &[("currency", "THB")])),
    ("ton", Row::new(0x200000000000, &[("ucum", "t")])),
    ("triliunan trilyunan", Row::new(0x8000000000, &[("number", "12")])),
    ("twh", Row::new(0x200000000000, &[("ucum", "TW.h")])),
    ("undang undang-undang uu", Row::new(0x1000000, &[("kind", "law")])),
    ("us", Row::new(0x100000000000000, &[("currency", "USD")])),
    ("usd", Row::new(0x80000000000000, &[("currency", "USD")])),
    ("va", Row::new(0x200000000000, &[("ucum", "V.A")])),
    ("volt", Row::new(0x200000000000, &[("ucum", "V")])),
    ("watt", Row::new(0x200000000000, &[("ucum", "W")])),
    ("wh", Row::new(0x200000000000, &[("ucum", "W.h")])),
    ("wib", Row::new(0x10, &[("number", "420")])),
    ("windu", Row::new(0x200000, &[("times", "8"), ("unit", "year")])),
    ("wit", Row::new(0x10, &[("number", "540")])),
    ("wita", Row::new(0x10, &[("number", "480")])),
    ("won", Row::new(0x40000000000000, &[("currency", "KRW")])),
    ("yard", Row::new(0x400000000000, &[("ucum", "[yd_i]")])),
    ("yen", Row::new(0x40000000000000, &[("currency", "JPY")])),
    ("µmol", Row::new(0x200000000000, &[("ucum", "umol")])),
    ("– — −", Row::new(0x8000, &[])),
    ("₹", Row::new(0x80000000000000, &[("currency", "INR")])),
    ("℃", Row::new(0x200000000000, &[("ucum", "Cel")])),
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
