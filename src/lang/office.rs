//! What words say: a bit for each class, and values.
//!
//! Written by `cargo run --release --example build_lang` from `lang/office/`: edit that.

use super::Row;

/// Begins the name of a body (`kementerian`).
pub(crate) const BODY: u64 = 1;

/// A body or part of one whose members hold an office (`anggota DPR`).
pub(crate) const SEAT: u64 = 1 << 1;

/// A seat whose members hold none (`anggota Golkar`).
pub(crate) const PARTY: u64 = 1 << 2;

/// Opens an office behind a person (`selaku`).
pub(crate) const AS: u64 = 1 << 3;

/// Opens a second office (`sekaligus`).
pub(crate) const ALSO: u64 = 1 << 4;

/// A verb of holding (`menjabat`).
pub(crate) const HOLDS: u64 = 1 << 5;

/// A verb of giving or taking an office (`dilantik`).
pub(crate) const APPOINT: u64 = 1 << 6;

/// May stand between such cues (`sempat`).
pub(crate) const FILLER: u64 = 1 << 7;

/// The office belongs to each name of the list that follows (`para`).
pub(crate) const PLURAL: u64 = 1 << 8;

/// Stands before a name (`dr`).
pub(crate) const DEGREE: u64 = 1 << 9;

/// Stands behind a name (`sh`).
pub(crate) const LETTERS: u64 = 1 << 10;

/// Joins offices and names (`dan`).
pub(crate) const AND: u64 = 1 << 11;

/// `dari`.
pub(crate) const FROM: u64 = 1 << 12;

/// `untuk`.
pub(crate) const FOR: u64 = 1 << 13;

/// Opens the place or time of a saying (`di`).
pub(crate) const SETTING: u64 = 1 << 14;

/// A day or month.
pub(crate) const TIME: u64 = 1 << 15;

/// A day of the week.
pub(crate) const WEEKDAY: u64 = 1 << 16;

/// Never inside an office where it is written small.
pub(crate) const STOP: u64 = 1 << 17;

/// Begins the name of an office (`menteri`).
pub(crate) const HEAD: u64 = 1 << 18;

/// No portfolio follows, only a region or body (`presiden`, `kapolri`).
pub(crate) const FIXED: u64 = 1 << 19;

/// An office only where a body follows (`anggota DPR`).
pub(crate) const WEAK: u64 = 1 << 20;

/// May serve the holder of another office (`juru bicara presiden`).
pub(crate) const SERVANT: u64 = 1 << 21;

/// Several people hold it at once (`wakil ketua`).
pub(crate) const MANY: u64 = 1 << 22;

/// Sure enough to look for a name behind it that the tagger missed.
pub(crate) const STRONG: u64 = 1 << 23;

/// A head that English words may stand before (`Communication Manager`).
pub(crate) const ENGLISH: u64 = 1 << 24;

/// Stands before a head (`wakil`).
pub(crate) const VICE: u64 = 1 << 25;

/// Stands behind a head (`ketua umum`).
pub(crate) const SUFFIX: u64 = 1 << 26;

/// A head only before its second word (`wali kota`); without it the word is what it is elsewhere, alone too.
pub(crate) const PAIR: u64 = 1 << 27;

/// A word of portfolios (`keuangan`).
pub(crate) const INNER: u64 = 1 << 28;

/// Joins the words of a portfolio (`bidang`).
pub(crate) const LINK: u64 = 1 << 29;

/// Stands before a name (`kombes`).
pub(crate) const RANK: u64 = 1 << 30;

/// Belongs to a rank before it (`Kombes Pol`, `Mayor Inf`).
pub(crate) const RANKPART: u64 = 1 << 31;

/// Begins the name of a region (`kabupaten`).
pub(crate) const AREA: u64 = 1 << 32;

/// Is a region or country.
pub(crate) const REGION: u64 = 1 << 33;

/// A relative: a name behind a comma is the relative's (`istri`).
pub(crate) const KIN: u64 = 1 << 34;

/// A street, school or building, which may carry the office and name that follow (`jalan`).
pub(crate) const SITE: u64 = 1 << 35;

/// What is called after a person whose name stands before it (`SBY Cup`).
pub(crate) const EVENT: u64 = 1 << 36;

/// A verb of saying (`ujar`).
pub(crate) const SAY: u64 = 1 << 37;

/// Held it once (`mantan`).
pub(crate) const FORMER: u64 = 1 << 38;

/// Stands in for who held it (`plt`).
pub(crate) const ACTING: u64 = 1 << 39;

/// May come to hold it (`calon`).
pub(crate) const CANDIDATE: u64 = 1 << 40;

/// Stands before a name (`pak`).
pub(crate) const HONORIFIC: u64 = 1 << 41;

/// An honorific that makes a nickname with a short name (`Gus Ipul`).
pub(crate) const NICKNAME: u64 = 1 << 42;

/// A number may follow (`Ketua RT 05`).
pub(crate) const NUMBERED: u64 = 1 << 43;

/// Part of a body (`komisi`).
pub(crate) const ORGAN: u64 = 1 << 44;

/// An organ of which all up to the next body is the name (`pansus`).
pub(crate) const TEAM: u64 = 1 << 45;

/// An organ that the name of a party or club follows (`DPP`).
pub(crate) const BRANCH: u64 = 1 << 46;

/// How many words there are.
pub(crate) const LEN: usize = 2551;

/// The words, those that are alike with spaces between them.
#[rustfmt::skip]
pub(crate) const WORDS: &[(&str, Row)] = &[
    ("& and dan maupun", Row::new(0x800, &[])),
    ("aam syuriah syuriyah", Row::new(0x0, &[("closes", "8")])),
    ("abah alm almarhum almarhumah almh ayatollah ayatullah bapak bp bray bu buya dame dato datok \
     datuk gkr gph habib hajah he hj kgpaa kgph kh kha khm khr ki kiai kph krmt krt kyai lord \
     maulana mbak mendiang mgr monsinyur mr mrs nabi nona ny nyai nyonya om pak pangeran pastor \
     pater patih pehin pendeta prabu puteri rm romo saudara saudari sayid sdr sheikh sir syaikh syeh \
     syeikh syekh tante teungku tgk tn tuan tuanku ustad ustadz ustaz ustazah ym yth", Row::new(0x20000000000, &[])),
    ("academy akademi aliansi angkatan association baharkam bakamla bank bapanas bapenda bappeda \
     bareskrim basarnas batan bei bgn bi bin bkd bkkbn bkn bkpm bmkg bnn bnpb bnpt bpbd bph bpip \
     bpjs bpkad bpkp bpom bps brigade brin bssn bulog bumd bursa densus depag depbudpar depdag \
     depdagri depdiknas dephan dephub dephut depkes depkeu depkominfo depkumham deplu depnakertrans \
     depperin depsos deptan disbun disdukcapil dishut diskominfo disnakertrans dispar disparbud \
     dispenda disperindag disperkim disporapar distan divhumas forum gabungan gerakan gereja group \
     grup hipmi hkti ihsg kadin kai kamar kejagung kejaksaan kejari kejati kemdikbud kemdikdasmen \
     kemdiktisaintek kemenag kemenaker kemenatr kemenbud kemenbumn kemendag kemendagri kemendes \
     kemendikbud kemendikdasmen kemendiknas kemendiktisaintek kemenekraf kemenesdm kemenham kemenhan \
     kemenhub kemenhut kemenimipas kemenkes kemenkeu kemenko kemenkomarves kemenkomdigi kemenkominfo \
     kemenkop kemenkopmk kemenkopolhukam kemenkum kemenkumham kemenlh kemenlhk kemenlu kemenpan-rb \
     kemenpanrb kemenpar kemenparekraf kemenpera kemenperin kemenpkp kemenpora kemenppn kemenpppa \
     kemenpu kemenpupr kemenristek kemenristekdikti kemensesneg kemensetneg kemensos kementan \
     kementerans kementerian kementrans kementrian kemenumkm kemnaker kemristekdikti kepolisian \
     keuskupan klub koalisi koarmada kodiklat kogabwilhan kogartap kolinlamil komdis konfederasi \
     koni konsorsium koops koopsau koopsudnas kopassus koramil korbrimob korlantas kormar korpri \
     kostrad kowani ksp lantamal lapan lbh lembaga lemdiklat lemhannas lipi lppom lps lsm mabes \
     mahkamah man markas maskapai mk mts muhammadiyah mui npc nu ojk otorita otoritas pa paguyuban \
     palang partai paspampres pbnu pbsi pd pdam pemda pemerintah pemkab pemkot pemprov pengadilan \
     perkumpulan perserikatan perum perumda pln pmi pn polda politeknik polres polresta polrestabes \
     polri pondok pp-muhammadiyah ppatk pssi ptun puskesmas puspom resimen satpol sekolahtinggi \
     senate serikat skk skuadron smkn stasiun stie stkip tentara timnas ud wantannas wantimpres ypi", Row::new(0x1, &[])),
    ("aceh afganistan afghanistan afrika albania aljazair amerika andorra angola anguilla antarktika \
     arab argentina armenia aruba as australia austria azerbaijan babel bahama bahrain bali bandung \
     bangladesh banten barbados bekasi belanda belarus belarusia belgia belize bengkulu benin \
     bermuda bhutan bizantium bogor bolivia bosnia botswana brasil britania brunei bulgaria burma \
     burundi ceko cekoslowakia ceylon chad chile chili china cile cina curaçao denmark denpasar \
     depok diy djibouti dki ekuador eritrea eropa estonia eswatini ethiopia etiopia fiji filipina \
     finlandia gabon gambia gaza georgia ghana gibraltar gorontalo greenland grenada guam guatemala \
     guinea guinea-bissau guyana haiti hindia honduras hongaria hungaria india indonesia inggeris \
     inggris irak iran irlandia islandia israel italia jabar jakarta jamaika jambi jateng jatim jawa \
     jepang jerman jibuti jordania kalbar kalimantan kalsel kaltara kalteng kaltim kamboja kamerun \
     kanada kazakhstan kenya kepri kirgizia kirgizstan kiribati kolombia komoro kongo korea korsel \
     korut kosovo kroasia kuba kuwait lampung laos latvia lebanon lesotho liberia libya \
     liechtenstein lituania luksemburg luxembourg luxemburg madagaskar makassar makau makedonia \
     maladewa malang malawi malaysia mali malta maluku malut maroko martinik mauritania mauritius \
     medan meksiko mesir mikronesia moldova monako mongolia montenegro mozambik myanmar nad namibia \
     nauru nepal niger nigeria nikaragua niue norwegia ntb ntt oman pakistan palau palembang \
     palestina panama papua paraguay perancis persia peru polandia portugal prancis prusia qatar ri \
     riau rrc rrt rumania rusia rwanda samoa saudi selandia semarang senegal serbia seychelles siam \
     singapura siprus skotlandia slovakia slovenia slowakia solo somalia soviet spanyol sudan \
     sulawesi sulbar sulsel sulteng sultra sulut sumatera sumatra sumbar sumsel sumut surabaya \
     surakarta suriah suriname swedia swiss taiwan tajikistan tangerang tanzania thailand timor \
     tiongkok togo tonga tunisia turki turkiye turkmenistan tuvalu uae ue uea uganda uk ukraina uni \
     uruguay utsmaniyah uzbek uzbekistan vanuatu vatikan venezuela vietnam yaman yogyakarta yordania \
     yugoslavia yunani zaire zambia zimbabwe", Row::new(0x200000000, &[])),
    ("ad adm al arh arm artileri au caj cba chb chk ckm cku cpl cpm ctp czi e inf infanteri jas kav \
     kavaleri kes knil lek mar marinir nav p pas penerbang pnb pol pom pur purn purnawirawan s sas \
     sus t tek zeni", Row::new(0x80000000, &[])),
    ("ada adanya agar aku akui anda antara apa apabila atas atau bagaimana bahkan bahwa banyak beliau \
     belum berapa bersama beserta besok bila bisa bukan dan/atau dapat demi dia dong guna hanya hari \
     harus hingga ia jangan jelasi jika justru kalau kami kan kapan karena katai ke kecuali kemarin \
     kemudian kenapa kita kok lagi lah lain lembaga-lembaga maka malah malam mana melainkan mengapa \
     mereka meski meskipun namun nanti negara-negara nya nyatai pagi partai-partai pemohon penggugat \
     pun punya saksi sampai sana saya sebab sebuti sedangkan sehingga sejak selain selama seluruh \
     semasa semenjak sementara semua sesudah setiap siang siapa sih sini situ soal sore supaya tadi \
     tak tanpa tapi tegasi terdakwa tergugat terhadap termohon terpidana tetapi tiap tidak walau \
     walaupun ya", Row::new(0x20000, &[])),
    ("adalah diemban diisi dijabat dipegang ialah jabati jadi memegang menduduki mengemban menjabat \
     menjadi merupakan rupai yaitu yakni", Row::new(0x20, &[])),
    ("adat agung executive federal formatur independent kedelapan keempat keenam kelima ketujuh \
     senior tertinggi utama", Row::new(0x4000000, &[])),
    ("adik adiknya anaknya ayah ayahanda ayahnya besan bibi bibinya cucu ibunda ibunya isteri istri \
     istrinya kakak kakaknya kakek kakeknya kediaman keluarga keponakan menantu mertua nenek \
     neneknya paman pamannya pengacara putranya putrinya sepupu sopir suami suaminya", Row::new(0x400000000, &[])),
    ("administrasi advokasi affair affairs agama agraria akademik akuntansi alam alumni analis \
     analytics aneka angket angkutan antar antarlembaga antarwaktu aparatur api arsip asasi aset \
     asuransi atlet atr audit bahasa banding bara barat batu batubara bea bencana beragama \
     bersenjata bimbingan bina binmas birokrasi bisnis brand budaya buddha bumi bumn buruh business \
     cabang capital chain channel cipta commercial communication communications compliance content \
     creative cukai culture customer dakwah damkar darat dasar data daya derivatif design \
     development digital dikdasmen diklat dikti disiplin distribusi ebtke ekonom ekonomi ekuin \
     energi engineering esdm etik evaluasi experience fatwa finance financial forensik gakkum gas \
     geofisika geologi gizi global government gratifikasi growth guru hak ham hidup hilir hindu hoc \
     hortikultura hubungan hukum hulu human identifikasi iklim ilmate ilmu imigrasi industri infokom \
     informasi informatika information infrastruktur infratek innovation inovasi intel intelijen \
     intelkam internasional investasi investigasi investment investor islam istimewa it jabodebek \
     jaminan jampidmil jasa jatanras jatanum jaya kaderisasi karbon karya katolik kawasan keamanan \
     kearsipan kebahasaan kebakaran kebersihan kebijakan kebudayaan kecil kehakiman kehutanan \
     kejuruan kekayaan kelas kelautan kelembagaan kelistrikan kemahasiswaan kemaritiman kemitraan \
     kepatuhan kepegawaian kepelabuhanan kepemudaan kependudukan kepresidenan kereta kerukunan \
     kesehatan kesejahteraan keselamatan kesra ketahanan ketenagakerjaan ketenagalistrikan keuangan \
     kewilayahan klimatologi komersial komunikasi konservasi konstitusi konsumer koordinasi koperasi \
     korporasi korporat korupsi kp kreatif kredit kriminal kristen ksdae kualitas kumham kunjungan \
     kunker kurikulum lantas layanan legal lh lhk life lintas listrik logistik luar madrasah \
     makroprudensial manajemen manusia marga maritim marketing marves masyarakat media membership \
     menengah menular meteorologi migas mikro milenial milik militer mineral minyak mitigasi modal \
     moneter monitoring narkoba narkotika negeri nelayan network niaga normalisasi olah olahraga \
     olimpiade operasi operasional operating operations opsnal otonomi pajak pan-rb panas pangan \
     panrb pariwisata partnership partnerships paud paw pdasrh pdtt pekerjaan pelatihan pelatnas \
     pelayanan pemadam pemasaran pemasyarakatan pematusan pembangunan pembayaran pemberantasan \
     pemberdayaan pembiayaan pembinaan pemenuhan pemeriksa pemeriksaan pemerintahan pemilihan pemilu \
     pemuda penanaman penanggulangan penataan pencarian pencatatan pencegahan pendapatan \
     pendayagunaan pendidikan penelitian penempatan penerangan penerapan pengadaan pengairan \
     pengawasan pengelola pengelolaan pengembangan pengendalian pengganti pengkajian penilaian \
     penindakan penjualan penmas penuntutan penyakit penyelamatan penyelenggara penyelenggaraan \
     penyelidik penyelidikan penyidikan penyuluhan people peradilan peraturan perbankan \
     perbendaharaan perbukuan percepatan perdagangan perdata perekonomian perempuan perencana \
     perencanaan performance perhubungan perikanan perimbangan perindustrian perkebunan \
     perkeretaapian perlindungan permukiman permuseuman perpustakaan persandian persidangan \
     personalia pertahanan pertamanan pertambangan pertanahan pertanian pertolongan \
     perundang-undangan petani peternakan phu pidana pintu planning pmk polhukam policy politik \
     polkam portofolio ppa ppkl ppn pppa pr prasarana prestasi procurement product products produk \
     produksi program project propam properti protokol psdkp pslb3 pu public publik pupr raga raker \
     rakyat raya reformasi regident registrasi rehabilitasi rekonstruksi relation relations research \
     reserse reskrim reskrimsus reskrimum resmob resnarkoba resources responsibility retail riset \
     risiko risk ritel ruang ruu sabhara safety sains sakit sales sama samapta sarana sayap sda sdm \
     security selatan service services siber sipil sistem social sosial spesifik standardisasi \
     statistik strategi strategic strategis strategy studi sumber supervisi supply syariah takmir \
     tanaman tanfidziyah tangga tani tata team technology teknik teknologi telekomunikasi tengah \
     tenggara terbarukan terorisme terpadu tertinggal timur tipikor tipiter tpi training \
     transformasi transmigrasi transportasi treasury tunggal ukm ulama umat umkm umrah undang-undang \
     university utang utara vokasi vulkanologi wakaf waktu wasit wholesale zakat", Row::new(0x10000000, &[])),
    ("administrator administratur", Row::new(0x10140000, &[("kind", "chief")])),
    ("agustus april desember februari januari juli juni maret mei no nomor november oktober pasal \
     periode september tahun tanggal tentang", Row::new(0x28000, &[])),
    ("ahli khusus", Row::new(0x10000000, &[("closes", "4")])),
    ("aipda aiptu ajun akbp akp bharada bharatu brigadir brigjen brigjend brigjenpol brigpol brijen \
     bripda bripka bripol briptu ipda iptu irjen irjenpol jend kapten kol kombes kombespol komjen \
     komjenpol kompol kopda kopka kopral koptu laksamana laksda laksdya laksma letda letjen letjend \
     letkol letnan lettu marsda marsdya marsekal marsma mayjen mayjend pelda peltu prada prajurit \
     praka pratu serda serka serma sersan sertu", Row::new(0x40000000, &[])),
    ("ajudan", Row::new(0x40000, &[("kind", "adviser")])),
    ("ak amd ars ba bba beng bsc ca cfa cfp cpa dphil edd eng facs faha finasim hi hum ipm ipu kn lcm \
     llm mag mak map mars mba meng mepid mh mhum mikom mip mkes mkn mkom mm mpa mpd mpdi mphil mps \
     msc mse msi msn msos mssi mt mth mtr phd qia rd rn sag sak sc se sei sh shi si sikom sip sked \
     skep skm skom smn sp spa span spb spd spdi spi spjp spkj spkk spm spog spp sppd spr spt spu ssi \
     ssn ssos sst st sth sthi stp", Row::new(0x400, &[])),
    ("akan ini itu kini lainnya masih oleh pernah saja salah sekarang sendiri seorang sudah telah \
     tersebut", Row::new(0x20080, &[])),
    ("akuntabilitas anggaran aspirasi keahlian kerja kerjasama legislasi musyawarah pemenangan", Row::new(0x10000000, &[("closes", "14")])),
    ("alun-alun bendungan gang gedung gg gor hotel jl jln kampus kri lanal lapangan rspad rsu sirkuit \
     stadion taman terminal tol waduk", Row::new(0x800000000, &[])),
    ("anak putra putri", Row::new(0x410000000, &[])),
    ("anggota", Row::new(0x540000, &[("closes", "18"), ("kind", "member")])),
    ("anyar nonaktif petahana", Row::new(0x10000080, &[])),
    ("apt dra drg drs ir ners prof profesor", Row::new(0x200, &[])),
    ("asal", Row::new(0x21000, &[])),
    ("asean", Row::new(0x200000400, &[])),
    ("asisten", Row::new(0x2740000, &[("kind", "assistant"), ("opens", "4")])),
    ("asops", Row::new(0x840000, &[("kind", "assistant")])),
    ("asosiasi cv federasi himpunan iain ikatan institut lanud masjid museum perhimpunan persatuan \
     pesantren ponpes pt rs rsud sd sdn sma sman smk smp smpn stai stain uin unika universitas uns \
     uph upn yayasan", Row::new(0x800000001, &[])),
    ("aspidsus aspidum jpu kacabjari kajagung kajari kajati kasintel kasipenkum kasipidsus kasipidum \
     wakajati", Row::new(0x8c0000, &[("kind", "prosecutor")])),
    ("assistant co deputy wakil wakil-wakil", Row::new(0x2000000, &[])),
    ("avp evp svp vp", Row::new(0x2840000, &[("kind", "executive")])),
    ("award awards cup fest festival foundation marathon open run", Row::new(0x1000000000, &[])),
    ("babinsa danbrigif danjen dankormar danlanal danlantamal danlanud danpaspampres danpuspenerbad \
     danpuspom danramil dansat danseskoad danyonif kapen kapendam kapenrem kasad kasal kasau kasdam \
     kasdim kasrem kasum ksad ksal ksau pangab pangarmada pangdam pangkoarmada pangkogabwilhan \
     pangkoopsau pangkostrad wakasad wakasal wakasau", Row::new(0x8c0000, &[("kind", "commander")])),
    ("badan", Row::new(0x100000000003, &[("opens", "14")])),
    ("bagi dengan di kepada ketika lewat melalui sambil sebelum seperti seraya setelah seusai usai", Row::new(0x24000, &[])),
    ("bagian bakn balai biro committee dinas dinkes dinsos direktorat disdik dishub disnaker dispen \
     dispenad dispenal dispenau dispora ditjen ditreskrimsus ditreskrimum divisi divpropam fakultas \
     jurusan kanwil kelompok kompartemen lajnah oposisi organizing pasukan perwakilan puslitbang \
     puspen puspenkum satbinmas satintelkam satlantas satnarkoba satresnarkoba satsamapta \
     sekretariat seksi sub subbagian subdirektorat subdit subkomisi subkomite timses unit upt", Row::new(0x100000000000, &[])),
    ("bakal", Row::new(0x10000000080, &[])),
    ("baleg bamus banggar banmus bk bksap burt exco mkd", Row::new(0x100000000002, &[])),
    ("bandara jalan jembatan pelabuhan perumahan", Row::new(0x810000000, &[])),
    ("bang bung cak gus kang mbah mbok mullah", Row::new(0x40000000000, &[])),
    ("bappenas bpn jaringan komdigi kominfo organisasi", Row::new(0x10000001, &[])),
    ("baru", Row::new(0x10020080, &[])),
    ("batalyon yonif", Row::new(0x80000000000, &[])),
    ("bawas bpd bpkh bundestag dewas dkpp kip knesset kpai kpi kppu kpud lpsk mrp politbiro timja \
     timus watimpres", Row::new(0x2, &[])),
    ("bawaslu dpd-ri dpr dpr-ri dpra dprd dprk fgerindra fpan fpd fpdi fpdip fpg fpkb fpks fppp \
     komnas kongres kpk kpu ky mpr mpr-ri panwaslu senat", Row::new(0x3, &[])),
    ("beber cetus imbuh jelas kata katanya lanjut papar pungkas sebut tambah tandas tegas terang \
     tukas tutur ucap ucapnya ujar ujarnya ungkap", Row::new(0x2000000000, &[])),
    ("beberapa empat lima para", Row::new(0x20100, &[])),
    ("bekas demisioner eks ex mantan", Row::new(0x4000000000, &[])),
    ("bekerja berperan bertugas diamanahi diangkat dicalonkan didapuk didaulat digadang digeser \
     dikenal dikukuhkan dilantik dimutasi dinobatkan dipercaya dipilih dipinang diplot dipromosikan \
     direkrut dirotasi disahkan ditempatkan ditetapkan ditugaskan ditunjuk diumumkan diusulkan \
     diusung maju melantik memilih mencalonkan menetapkan mengangkat mengusulkan mengusung menunjuk \
     tercatat", Row::new(0x40, &[])),
    ("bendahara", Row::new(0x40000, &[("kind", "treasurer")])),
    ("bendesa kelian klian perbekel", Row::new(0x40000, &[("kind", "village")])),
    ("bendum wabendum", Row::new(0x8c0000, &[("kind", "treasurer")])),
    ("berencana berniat bersikeras bersikukuh dahulu diri dirinya dulu incumbent ingin jabatan \
     kembali lama memutuskan nama posisi resmi sebelumnya secara sedang sempat sepakat setempat siap \
     terakhir", Row::new(0x80, &[])),
    ("bernama", Row::new(0xa0, &[])),
    ("besar", Row::new(0x90000000, &[("closes", "3")])),
    ("bhabinkamtibmas dankorbrimob direskrimsus diresnarkoba dirlantas dirpamobvit dirpolairud \
     dirreskrim dirreskrimsus dirreskrimum dirresnarkoba dirtipideksus dirtipidkor dirtipidsiber \
     dirtipidum irwasum kabaharkam kabaintelkam kabareskrim kakorbrimob kakorlantas kanitreskrim \
     kaops kapolda kapolres kapolresta kapolrestabes kapolrestro kapolri kapolsek kapolsekta \
     kapolsubsektor kapoltabes kapolwil kapolwiltabes kasatlantas kasatnarkoba kasatreskrim \
     kasihumas wadirlantas wadirreskrimum wakabareskrim wakapolda wakapolres wakapolresta \
     wakapolrestabes wakapolri wakapolsek", Row::new(0x8c0000, &[("kind", "police")])),
    ("bicara bicaranya", Row::new(0x0, &[("closes", "2")])),
    ("bidang", Row::new(0x100020000000, &[])),
    ("bpk", Row::new(0x20000000003, &[])),
    ("brimob departemen laboratorium satreskrim", Row::new(0x100000000001, &[])),
    ("bupati cabup cawabup wabup", Row::new(0x8c0000, &[("kind", "regent")])),
    ("cagub cawagub wagub", Row::new(0x8c0000, &[("kind", "governor")])),
    ("caketum", Row::new(0x840000, &[("kind", "chair")])),
    ("caleg", Row::new(0x8c0000, &[("kind", "member")])),
    ("calon kandidat", Row::new(0x10000000000, &[])),
    ("camat", Row::new(0x8c0000, &[("kind", "district")])),
    ("capres cawapres kaisar kanselir wapres", Row::new(0x8c0000, &[("kind", "state")])),
    ("caretaker pejabat penjabat pgs pj pjs plh plt", Row::new(0x8000000000, &[])),
    ("carik dukuh jagabaya jogoboyo modin", Row::new(0x1c0000, &[("kind", "village")])),
    ("cawali cawalkot cawawali cawawalkot walikota walkot wawali wawalkot", Row::new(0x8c0000, &[("kind", "mayor")])),
    ("cdm kabag kaban kabid kabiro kadep kadis kadiv kakan kalak kapusdatin kapuskes kasatker kasie \
     kasubag kasubbag kasubbid kasubdit kasubsi kaur", Row::new(0x840000, &[("kind", "chief")])),
    ("center centre institute", Row::new(0x1000000001, &[])),
    ("ceo cfo cmo co-founder cofounder coo cto founder", Row::new(0x8c0000, &[("kind", "executive")])),
    ("chairman chairwoman cio co-ceo co-chair co-chairman co-chairwoman cochairman", Row::new(0x40000, &[("kind", "executive")])),
    ("chief", Row::new(0x40000, &[("kind", "executive"), ("opens", "17")])),
    ("co-owner owner pendiri", Row::new(0xc0000, &[("kind", "executive")])),
    ("corporate", Row::new(0x19040000, &[("kind", "executive"), ("opens", "6")])),
    ("daerah negara", Row::new(0x110000000, &[("closes", "9")])),
    ("dalam", Row::new(0x10024000, &[])),
    ("dandim danrem danyon", Row::new(0x800008c0000, &[("kind", "commander")])),
    ("dansatgas", Row::new(0x840000, &[("kind", "commander")])),
    ("dapil", Row::new(0x1000, &[])),
    ("dari", Row::new(0x25000, &[])),
    ("dekan", Row::new(0x40000, &[("closes", "20"), ("kind", "dean")])),
    ("delegasi gugus pokja rombongan satgas", Row::new(0x300000000000, &[])),
    ("demokrat gelora gerindra golkar hanura nasdem pan pdip perindo pkb pks ppp psi", Row::new(0x6, &[])),
    ("department division section", Row::new(0x9040000, &[("kind", "executive"), ("opens", "19")])),
    ("deputi", Row::new(0x640000, &[("kind", "deputy")])),
    ("desa", Row::new(0x110000000, &[("closes", "9"), ("kind", "village")])),
    ("dewan majelis", Row::new(0x100000000003, &[("opens", "15")])),
    ("dirdik dirjenpas dirkeu dirops dirut wadirut", Row::new(0x8c0000, &[("kind", "director")])),
    ("director", Row::new(0x1840000, &[("closes", "6"), ("kind", "director")])),
    ("direksi pakar pengarah pengawas pertimbangan syura syuro tinggi", Row::new(0x10000000, &[("closes", "15")])),
    ("direktur", Row::new(0x840000, &[("closes", "6"), ("kind", "director")])),
    ("direskrimum", Row::new(0x1000008c0000, &[("kind", "police")])),
    ("dirjen", Row::new(0x100000840000, &[("kind", "director")])),
    ("dirjend wadir", Row::new(0x840000, &[("kind", "director")])),
    ("distrik kecamatan", Row::new(0x100000000, &[("closes", "9"), ("kind", "district")])),
    ("dpc dpk dpn dpp dpw kwarcab kwarda kwarran pac pb pengcab pengda pengkab pengkot pengprov \
     pengwil pp pw ranting", Row::new(0x400000000000, &[])),
    ("dpd fraksi", Row::new(0x400000000002, &[])),
    ("dr hc", Row::new(0x80000200, &[])),
    ("drh", Row::new(0x600, &[])),
    ("dua tiga", Row::new(0x80020100, &[])),
    ("dubes konjen watapri", Row::new(0x8c0000, &[("kind", "diplomat")])),
    ("duet duo masing-masing pasangan paslon sejumlah", Row::new(0x100, &[])),
    ("dusun kampung", Row::new(0x0, &[("closes", "9"), ("kind", "village")])),
    ("duta", Row::new(0x8040000, &[("kind", "diplomat"), ("opens", "3")])),
    ("dutabesar konsul", Row::new(0x40000, &[("kind", "diplomat")])),
    ("eksekutif", Row::new(0x4000000, &[("closes", "9"), ("kind", "director")])),
    ("emir tsar", Row::new(0xc0000, &[("kind", "state")])),
    ("gampong kab kabupaten kec kepulauan kerajaan persemakmuran propinsi prov provinsi pulau republik", Row::new(0x100000000, &[])),
    ("general managing", Row::new(0x9040000, &[("kind", "executive"), ("opens", "6")])),
    ("geuchik keuchik lurah", Row::new(0xc0000, &[("kind", "village")])),
    ("gm", Row::new(0x40000, &[("kind", "manager")])),
    ("gub", Row::new(0x840000, &[("kind", "governor")])),
    ("gubernur", Row::new(0x10840000, &[("closes", "15"), ("kind", "governor")])),
    ("h", Row::new(0x20080000000, &[])),
    ("haji pdt", Row::new(0x20010000000, &[])),
    ("hakim hakim-hakim", Row::new(0x540000, &[("closes", "15"), ("kind", "judge"), ("opens", "18")])),
    ("harian", Row::new(0x4000000, &[("closes", "16")])),
    ("head", Row::new(0x8040000, &[("closes", "19"), ("kind", "executive"), ("opens", "17")])),
    ("humas", Row::new(0x10340000, &[("kind", "spokesperson")])),
    ("ibu", Row::new(0x20400000000, &[("opens", "1")])),
    ("imam", Row::new(0x8040000, &[("kind", "clergy"), ("opens", "3")])),
    ("independen nasional spiritual umum", Row::new(0x14000000, &[])),
    ("inspektur", Row::new(0x40040000, &[("kind", "inspector")])),
    ("jaksa", Row::new(0x540000, &[("kind", "prosecutor"), ("opens", "13")])),
    ("jambin jamdatun jamintel jampidsus jampidum jamwas", Row::new(0x108c0000, &[("kind", "prosecutor")])),
    ("jd", Row::new(0x420, &[])),
    ("jenderal", Row::new(0xc4000000, &[])),
    ("jendral", Row::new(0x44000000, &[])),
    ("jorong", Row::new(0x0, &[("closes", "1"), ("kind", "village")])),
    ("jubir jurubicara", Row::new(0xac0000, &[("kind", "spokesperson")])),
    ("juga", Row::new(0x20010, &[])),
    ("jum'at jumat kamis minggu rabu sabtu selasa senin", Row::new(0x38000, &[])),
    ("juru", Row::new(0x8a40000, &[("kind", "spokesperson"), ("opens", "2")])),
    ("kabais kabakamla kabasarnas kadiknas kadinkes kadinsos kadisbudpar kadisdag kadisdik \
     kadisdikbud kadisdukcapil kadishub kadishut kadiskominfo kadislutkan kadisnaker kadisnakertrans \
     kadispar kadisparbud kadispenad kadispenal kadispenau kadispenum kadisperindag kadisperindagkop \
     kadispora kadistan kadivhumas kadivpropam kajur kakandepag kakankemenag kakanwil kalapas kanim \
     kaprodi kapusdatinkom kapuskesmas kapuspen kapuspenkum karopenmas karutan kasatpol kasek kepsek", Row::new(0x8c0000, &[("kind", "chief")])),
    ("kabinet lingkungan pers", Row::new(0x10000000, &[("closes", "9")])),
    ("kades kadus kaling", Row::new(0x8c0000, &[("kind", "village")])),
    ("kanit kasat kasatgas kasubnit panit", Row::new(0x840000, &[("kind", "police")])),
    ("kantor", Row::new(0x100400000000, &[])),
    ("kapal", Row::new(0x80800000000, &[])),
    ("kardinal paus uskup", Row::new(0xc0000, &[("kind", "clergy")])),
    ("karo kasi", Row::new(0x140000, &[("kind", "chief")])),
    ("kedua ketiga", Row::new(0x4000100, &[])),
    ("kehormatan", Row::new(0x14000000, &[("closes", "14")])),
    ("kelurahan", Row::new(0x100000000, &[("closes", "9"), ("kind", "village")])),
    ("kepala", Row::new(0x10040000, &[("kind", "chief"), ("opens", "9")])),
    ("ketua", Row::new(0x840000, &[("closes", "18"), ("kind", "chair"), ("opens", "11")])),
    ("ketum", Row::new(0x8c0000, &[("kind", "chair")])),
    ("kodam kodim korem polsek", Row::new(0x80000000001, &[])),
    ("kolonel mayor", Row::new(0xc0000000, &[])),
    ("komandan panglima", Row::new(0x40000, &[("kind", "commander")])),
    ("komisaris", Row::new(0xc0440000, &[("closes", "6"), ("kind", "commissioner")])),
    ("komisi komite", Row::new(0x100000000003, &[])),
    ("komisioner", Row::new(0x10440000, &[("closes", "15"), ("kind", "commissioner")])),
    ("komut preskom", Row::new(0x8c0000, &[("kind", "commissioner")])),
    ("koordinator", Row::new(0x34040000, &[("kind", "coordinator")])),
    ("kordinator", Row::new(0x30040000, &[("kind", "coordinator")])),
    ("korekku korinbang korkesra korpolkam", Row::new(0x20000000, &[])),
    ("korlap korwil", Row::new(0x40000, &[("kind", "coordinator")])),
    ("kota", Row::new(0x100000000, &[("closes", "1")])),
    ("kuasa", Row::new(0x8040000, &[("kind", "envoy"), ("opens", "7")])),
    ("lalu", Row::new(0x10020000, &[])),
    ("lapas press rutan", Row::new(0x0, &[("closes", "9")])),
    ("laut polisi udara", Row::new(0x90000000, &[])),
    ("legislator senator", Row::new(0x440000, &[("kind", "member")])),
    ("ma", Row::new(0x401, &[])),
    ("madya pertama", Row::new(0x84000000, &[])),
    ("manager", Row::new(0x1040000, &[("closes", "6"), ("kind", "manager")])),
    ("manajer manejer", Row::new(0x40000, &[("closes", "6"), ("kind", "manager")])),
    ("menag menaker menakertrans menbud menbudpar mendag mendagri mendes mendespdtt mendikbud \
     mendikbudristek mendikdasmen mendiknas mendiktisaintek menekraf menham menhan menhankam menhub \
     menhut menimipas menkes menkeu menkokesra menkomarves menkomdigi menkominfo menkop menkop-ukm \
     menkopolhukam menkopolkam menkopukm menkum menkumham menlhk menlu menpan menpan-rb menpanrb \
     menpar menparekraf menparekrap menpera menperin menpora menpppa menpupera menristek \
     menristekdikti mensekneg mensesneg mensos mentamben mentan mentrans wamenag wamenaker wamendag \
     wamendagri wamendes wamendikdasmen wamendikti wamendiktisaintek wamenekraf wamenham wamenhan \
     wamenhub wamenhut wamenimipas wamenkes wamenkeu wamenkomdigi wamenkominfo wamenkop wamenkum \
     wamenkumham wamenlu wamenpar wamenparekraf wamenperin wamenpora wamensesneg wamensos wamentan", Row::new(0x8c0000, &[("kind", "minister")])),
    ("meneg menko menneg wamen wamenko", Row::new(0x840000, &[("kind", "minister")])),
    ("mengatakan menilai menurut menyatakan menyebut", Row::new(0x2000020000, &[])),
    ("menseskab sekda sekdakab sekdako sekdaprov sekdes sekjen sekjend sekkab sekko sekprov sekum \
     sekwan sesdirjen sesditjen seskab sesmen sesmenko sesmenpora sesneg sestama setkab wasekjen \
     wasekjend wasekum", Row::new(0x8c0000, &[("kind", "secretary")])),
    ("menteri", Row::new(0x840000, &[("closes", "5"), ("kind", "minister")])),
    ("merangkap rangkapi sekaligus", Row::new(0x10, &[])),
    ("mpp", Row::new(0x400000000400, &[])),
    ("muda", Row::new(0x94000000, &[])),
    ("nagari", Row::new(0x100000000, &[("closes", "1"), ("kind", "village")])),
    ("of", Row::new(0x20000000, &[("closes", "17")])),
    ("officer", Row::new(0x5000000, &[])),
    ("ombudsman", Row::new(0x440003, &[("kind", "commissioner")])),
    ("pada", Row::new(0x26000, &[])),
    ("panitera", Row::new(0x40000, &[("kind", "secretary")])),
    ("panitia panja pansus timwas", Row::new(0x300000000002, &[])),
    ("panpel", Row::new(0x200000000000, &[])),
    ("parlemen", Row::new(0x10000003, &[])),
    ("pbb", Row::new(0x200000006, &[])),
    ("pekerja", Row::new(0x0, &[("closes", "14")])),
    ("pelaksana", Row::new(0x4000000, &[("opens", "16")])),
    ("pembantu", Row::new(0x48040000, &[("kind", "rector"), ("opens", "20")])),
    ("pembina", Row::new(0x10540000, &[("closes", "15"), ("kind", "adviser")])),
    ("pemimpin", Row::new(0x540000, &[("kind", "chair"), ("opens", "12")])),
    ("pemred redpel wapemred", Row::new(0x8c0000, &[("kind", "editor")])),
    ("penasehat penasihat", Row::new(0x10040000, &[("closes", "15"), ("kind", "adviser")])),
    ("pengurus", Row::new(0x400010540000, &[("kind", "chair")])),
    ("penuntut", Row::new(0x540000, &[("closes", "13"), ("kind", "prosecutor")])),
    ("perdana", Row::new(0x88c0000, &[("kind", "government"), ("opens", "5")])),
    ("perusahaan", Row::new(0x10000001, &[("closes", "9")])),
    ("pimpinan", Row::new(0x400010540000, &[("closes", "15"), ("kind", "chair"), ("opens", "12")])),
    ("pm", Row::new(0x8c0000, &[("kind", "government")])),
    ("presdir", Row::new(0x840000, &[("kind", "executive")])),
    ("presiden", Row::new(0x8c0000, &[("kind", "state"), ("opens", "6")])),
    ("president", Row::new(0xc0000, &[("closes", "6"), ("kind", "state"), ("opens", "6")])),
    ("presidium", Row::new(0x100004040000, &[("kind", "coordinator")])),
    ("prodi pusat steering wilayah", Row::new(0x100010000000, &[])),
    ("pudek wadek", Row::new(0x8c0000, &[("kind", "dean")])),
    ("purek warek", Row::new(0x8c0000, &[("kind", "rector")])),
    ("rais", Row::new(0x8840000, &[("kind", "chair"), ("opens", "8")])),
    ("raja ratu sultan", Row::new(0x1c0000, &[("kind", "monarch")])),
    ("redaksi", Row::new(0x0, &[("closes", "12"), ("kind", "editor")])),
    ("redaktur", Row::new(0x40000, &[("kind", "editor")])),
    ("rektor", Row::new(0x840000, &[("closes", "20"), ("kind", "rector")])),
    ("rt rw", Row::new(0x80000000000, &[("closes", "11")])),
    ("rumah", Row::new(0x410000001, &[])),
    ("saat yang", Row::new(0x24080, &[])),
    ("satu", Row::new(0x90020000, &[])),
    ("satuan", Row::new(0x100000000000, &[("opens", "16")])),
    ("sebagai selaku", Row::new(0x8, &[])),
    ("secretary", Row::new(0x0, &[("closes", "6")])),
    ("sekertaris", Row::new(0xa40000, &[("kind", "secretary"), ("opens", "9")])),
    ("sekolah", Row::new(0x1, &[("closes", "9")])),
    ("sekretaris", Row::new(0x10a40000, &[("kind", "secretary"), ("opens", "9")])),
    ("serta", Row::new(0x20800, &[])),
    ("sevp", Row::new(0x2040000, &[("kind", "executive")])),
    ("staf", Row::new(0x8640000, &[("closes", "9"), ("kind", "adviser"), ("opens", "4")])),
    ("stafsus", Row::new(0x840000, &[("kind", "adviser")])),
    ("tempat", Row::new(0x4000, &[])),
    ("tenaga", Row::new(0x18640000, &[("kind", "adviser"), ("opens", "4")])),
    ("terpilih", Row::new(0x10000000040, &[])),
    ("tetap", Row::new(0x4000080, &[])),
    ("tim", Row::new(0x300008640000, &[("kind", "adviser"), ("opens", "4")])),
    ("tni", Row::new(0x80000001, &[])),
    ("tugas", Row::new(0x80, &[("closes", "16")])),
    ("untuk", Row::new(0x6000, &[])),
    ("urusan", Row::new(0x30000000, &[("closes", "14")])),
    ("usaha", Row::new(0x10000000, &[("closes", "7")])),
    ("utusan", Row::new(0x240000, &[("kind", "envoy"), ("opens", "4")])),
    ("vice", Row::new(0xb040000, &[("kind", "executive"), ("opens", "6")])),
    ("waka", Row::new(0x40000, &[("kind", "chief")])),
    ("waketum", Row::new(0xcc0000, &[("kind", "chair")])),
    ("wakilketua", Row::new(0xc40000, &[("kind", "chair")])),
    ("wali", Row::new(0x88c0000, &[("kind", "mayor"), ("opens", "1")])),
    ("wedana", Row::new(0x1c0000, &[("kind", "district")])),
];

/// Contracted offices and what they stand for, sorted.
#[rustfmt::skip]
pub(crate) const CONTRACTIONS: &[(&str, &str)] = &[
    ("asops", "Asisten Operasi"),
    ("aspidsus", "Asisten Tindak Pidana Khusus"),
    ("aspidum", "Asisten Tindak Pidana Umum"),
    ("babinsa", "Bintara Pembina Desa"),
    ("bendum", "Bendahara Umum"),
    ("bhabinkamtibmas", "Bhayangkara Pembina Keamanan dan Ketertiban Masyarakat"),
    ("cabup", "Calon Bupati"),
    ("cagub", "Calon Gubernur"),
    ("caketum", "Calon Ketua Umum"),
    ("caleg", "Calon Anggota Legislatif"),
    ("capres", "Calon Presiden"),
    ("cawabup", "Calon Wakil Bupati"),
    ("cawagub", "Calon Wakil Gubernur"),
    ("cawali", "Calon Wali Kota"),
    ("cawalkot", "Calon Wali Kota"),
    ("cawapres", "Calon Wakil Presiden"),
    ("cawawali", "Calon Wakil Wali Kota"),
    ("cawawalkot", "Calon Wakil Wali Kota"),
    ("cdm", "Chef de Mission"),
    ("ceo", "Chief Executive Officer"),
    ("cfo", "Chief Financial Officer"),
    ("cmo", "Chief Marketing Officer"),
    ("coo", "Chief Operating Officer"),
    ("cto", "Chief Technology Officer"),
    ("danbrigif", "Komandan Brigade Infanteri"),
    ("dandim", "Komandan Distrik Militer"),
    ("danjen", "Komandan Jenderal"),
    ("dankorbrimob", "Komandan Korps Brigade Mobil"),
    ("dankormar", "Komandan Korps Marinir"),
    ("danlanal", "Komandan Pangkalan Angkatan Laut"),
    ("danlantamal", "Komandan Pangkalan Utama Angkatan Laut"),
    ("danlanud", "Komandan Pangkalan Udara"),
    ("danpaspampres", "Komandan Pasukan Pengamanan Presiden"),
    ("danpuspenerbad", "Komandan Pusat Penerbangan Angkatan Darat"),
    ("danpuspom", "Komandan Pusat Polisi Militer"),
    ("danramil", "Komandan Rayon Militer"),
    ("danrem", "Komandan Resor Militer"),
    ("dansat", "Komandan Satuan"),
    ("dansatgas", "Komandan Satuan Tugas"),
    ("danseskoad", "Komandan Sekolah Staf dan Komando Angkatan Darat"),
    ("danyon", "Komandan Batalyon"),
    ("danyonif", "Komandan Batalyon Infanteri"),
    ("dirdik", "Direktur Penyidikan"),
    ("direskrimsus", "Direktur Reserse Kriminal Khusus"),
    ("direskrimum", "Direktur Reserse Kriminal Umum"),
    ("diresnarkoba", "Direktur Reserse Narkoba"),
    ("dirjen", "Direktur Jenderal"),
    ("dirjenpas", "Direktur Jenderal Pemasyarakatan"),
    ("dirkeu", "Direktur Keuangan"),
    ("dirlantas", "Direktur Lalu Lintas"),
    ("dirops", "Direktur Operasi"),
    ("dirpamobvit", "Direktur Pengamanan Objek Vital"),
    ("dirpolairud", "Direktur Kepolisian Air dan Udara"),
    ("dirreskrim", "Direktur Reserse Kriminal"),
    ("dirreskrimsus", "Direktur Reserse Kriminal Khusus"),
    ("dirreskrimum", "Direktur Reserse Kriminal Umum"),
    ("dirresnarkoba", "Direktur Reserse Narkoba"),
    ("dirtipideksus", "Direktur Tindak Pidana Ekonomi Khusus"),
    ("dirtipidkor", "Direktur Tindak Pidana Korupsi"),
    ("dirtipidsiber", "Direktur Tindak Pidana Siber"),
    ("dirtipidum", "Direktur Tindak Pidana Umum"),
    ("dirut", "Direktur Utama"),
    ("dubes", "Duta Besar"),
    ("irwasum", "Inspektur Pengawasan Umum"),
    ("jambin", "Jaksa Agung Muda Pembinaan"),
    ("jamdatun", "Jaksa Agung Muda Perdata dan Tata Usaha Negara"),
    ("jamintel", "Jaksa Agung Muda Intelijen"),
    ("jampidsus", "Jaksa Agung Muda Tindak Pidana Khusus"),
    ("jampidum", "Jaksa Agung Muda Tindak Pidana Umum"),
    ("jamwas", "Jaksa Agung Muda Pengawasan"),
    ("jpu", "Jaksa Penuntut Umum"),
    ("jubir", "Juru Bicara"),
    ("jurubicara", "Juru Bicara"),
    ("kabag", "Kepala Bagian"),
    ("kabaharkam", "Kepala Badan Pemelihara Keamanan"),
    ("kabaintelkam", "Kepala Badan Intelijen Keamanan"),
    ("kabais", "Kepala Badan Intelijen Strategis"),
    ("kabakamla", "Kepala Badan Keamanan Laut"),
    ("kaban", "Kepala Badan"),
    ("kabareskrim", "Kepala Badan Reserse Kriminal"),
    ("kabasarnas", "Kepala Badan Nasional Pencarian dan Pertolongan"),
    ("kabid", "Kepala Bidang"),
    ("kabid humas", "Kepala Bidang Hubungan Masyarakat"),
    ("kabiro", "Kepala Biro"),
    ("kacabjari", "Kepala Cabang Kejaksaan Negeri"),
    ("kadep", "Kepala Departemen"),
    ("kades", "Kepala Desa"),
    ("kadiknas", "Kepala Dinas Pendidikan Nasional"),
    ("kadinkes", "Kepala Dinas Kesehatan"),
    ("kadinsos", "Kepala Dinas Sosial"),
    ("kadis", "Kepala Dinas"),
    ("kadis pu", "Kepala Dinas Pekerjaan Umum"),
    ("kadisbudpar", "Kepala Dinas Kebudayaan dan Pariwisata"),
    ("kadisdag", "Kepala Dinas Perdagangan"),
    ("kadisdik", "Kepala Dinas Pendidikan"),
    ("kadisdikbud", "Kepala Dinas Pendidikan dan Kebudayaan"),
    ("kadisdukcapil", "Kepala Dinas Kependudukan dan Pencatatan Sipil"),
    ("kadishub", "Kepala Dinas Perhubungan"),
    ("kadishut", "Kepala Dinas Kehutanan"),
    ("kadiskominfo", "Kepala Dinas Komunikasi dan Informatika"),
    ("kadislutkan", "Kepala Dinas Kelautan dan Perikanan"),
    ("kadisnaker", "Kepala Dinas Tenaga Kerja"),
    ("kadisnakertrans", "Kepala Dinas Tenaga Kerja dan Transmigrasi"),
    ("kadispar", "Kepala Dinas Pariwisata"),
    ("kadisparbud", "Kepala Dinas Pariwisata dan Kebudayaan"),
    ("kadispenad", "Kepala Dinas Penerangan Angkatan Darat"),
    ("kadispenal", "Kepala Dinas Penerangan Angkatan Laut"),
    ("kadispenau", "Kepala Dinas Penerangan Angkatan Udara"),
    ("kadispenum", "Kepala Dinas Penerangan Umum"),
    ("kadisperindag", "Kepala Dinas Perindustrian dan Perdagangan"),
    ("kadisperindagkop", "Kepala Dinas Perindustrian, Perdagangan, dan Koperasi"),
    ("kadispora", "Kepala Dinas Pemuda dan Olahraga"),
    ("kadistan", "Kepala Dinas Pertanian"),
    ("kadiv", "Kepala Divisi"),
    ("kadiv humas", "Kepala Divisi Hubungan Masyarakat"),
    ("kadivhumas", "Kepala Divisi Hubungan Masyarakat"),
    ("kadivpropam", "Kepala Divisi Profesi dan Pengamanan"),
    ("kadus", "Kepala Dusun"),
    ("kajagung", "Kepala Kejaksaan Agung"),
    ("kajari", "Kepala Kejaksaan Negeri"),
    ("kajati", "Kepala Kejaksaan Tinggi"),
    ("kajur", "Kepala Jurusan"),
    ("kakan", "Kepala Kantor"),
    ("kakandepag", "Kepala Kantor Departemen Agama"),
    ("kakankemenag", "Kepala Kantor Kementerian Agama"),
    ("kakanwil", "Kepala Kantor Wilayah"),
    ("kakorbrimob", "Kepala Korps Brigade Mobil"),
    ("kakorlantas", "Kepala Korps Lalu Lintas"),
    ("kalak", "Kepala Pelaksana"),
    ("kalapas", "Kepala Lembaga Pemasyarakatan"),
    ("kaling", "Kepala Lingkungan"),
    ("kanim", "Kepala Kantor Imigrasi"),
    ("kanit", "Kepala Unit"),
    ("kanit reskrim", "Kepala Unit Reserse Kriminal"),
    ("kanitreskrim", "Kepala Unit Reserse Kriminal"),
    ("kaops", "Kepala Operasi"),
    ("kapen", "Kepala Penerangan"),
    ("kapendam", "Kepala Penerangan Daerah Militer"),
    ("kapenrem", "Kepala Penerangan Resor Militer"),
    ("kapolda", "Kepala Kepolisian Daerah"),
    ("kapolres", "Kepala Kepolisian Resor"),
    ("kapolresta", "Kepala Kepolisian Resor Kota"),
    ("kapolrestabes", "Kepala Kepolisian Resor Kota Besar"),
    ("kapolrestro", "Kepala Kepolisian Resor Metropolitan"),
    ("kapolri", "Kepala Kepolisian Negara Republik Indonesia"),
    ("kapolsek", "Kepala Kepolisian Sektor"),
    ("kapolsekta", "Kepala Kepolisian Sektor Kota"),
    ("kapolsubsektor", "Kepala Kepolisian Subsektor"),
    ("kapoltabes", "Kepala Kepolisian Kota Besar"),
    ("kapolwil", "Kepala Kepolisian Wilayah"),
    ("kapolwiltabes", "Kepala Kepolisian Wilayah Kota Besar"),
    ("kaprodi", "Kepala Program Studi"),
    ("kapusdatin", "Kepala Pusat Data dan Informasi"),
    ("kapusdatinkom", "Kepala Pusat Data, Informasi, dan Komunikasi"),
    ("kapuskes", "Kepala Pusat Kesehatan"),
    ("kapuskesmas", "Kepala Pusat Kesehatan Masyarakat"),
    ("kapuspen", "Kepala Pusat Penerangan"),
    ("kapuspenkum", "Kepala Pusat Penerangan Hukum"),
    ("karo", "Kepala Biro"),
    ("karo penmas", "Kepala Biro Penerangan Masyarakat"),
    ("karopenmas", "Kepala Biro Penerangan Masyarakat"),
    ("karutan", "Kepala Rumah Tahanan"),
    ("kasad", "Kepala Staf Angkatan Darat"),
    ("kasal", "Kepala Staf Angkatan Laut"),
    ("kasat", "Kepala Satuan"),
    ("kasat lantas", "Kepala Satuan Lalu Lintas"),
    ("kasat narkoba", "Kepala Satuan Reserse Narkoba"),
    ("kasat reskrim", "Kepala Satuan Reserse Kriminal"),
    ("kasatgas", "Kepala Satuan Tugas"),
    ("kasatker", "Kepala Satuan Kerja"),
    ("kasatlantas", "Kepala Satuan Lalu Lintas"),
    ("kasatnarkoba", "Kepala Satuan Narkoba"),
    ("kasatpol", "Kepala Satuan Polisi"),
    ("kasatreskrim", "Kepala Satuan Reserse Kriminal"),
    ("kasau", "Kepala Staf Angkatan Udara"),
    ("kasdam", "Kepala Staf Daerah Militer"),
    ("kasdim", "Kepala Staf Distrik Militer"),
    ("kasek", "Kepala Sekolah"),
    ("kasi", "Kepala Seksi"),
    ("kasi humas", "Kepala Seksi Hubungan Masyarakat"),
    ("kasie", "Kepala Seksi"),
    ("kasihumas", "Kepala Seksi Hubungan Masyarakat"),
    ("kasintel", "Kepala Seksi Intelijen"),
    ("kasipenkum", "Kepala Seksi Penerangan Hukum"),
    ("kasipidsus", "Kepala Seksi Tindak Pidana Khusus"),
    ("kasipidum", "Kepala Seksi Tindak Pidana Umum"),
    ("kasrem", "Kepala Staf Resor Militer"),
    ("kasubag", "Kepala Subbagian"),
    ("kasubag humas", "Kepala Subbagian Hubungan Masyarakat"),
    ("kasubbag", "Kepala Subbagian"),
    ("kasubbid", "Kepala Subbidang"),
    ("kasubdit", "Kepala Subdirektorat"),
    ("kasubnit", "Kepala Subunit"),
    ("kasubsi", "Kepala Subseksi"),
    ("kasum", "Kepala Staf Umum"),
    ("kaur", "Kepala Urusan"),
    ("kepsek", "Kepala Sekolah"),
    ("ketum", "Ketua Umum"),
    ("komut", "Komisaris Utama"),
    ("konjen", "Konsul Jenderal"),
    ("ksad", "Kepala Staf Angkatan Darat"),
    ("ksal", "Kepala Staf Angkatan Laut"),
    ("ksau", "Kepala Staf Angkatan Udara"),
    ("menag", "Menteri Agama"),
    ("menaker", "Menteri Ketenagakerjaan"),
    ("menakertrans", "Menteri Tenaga Kerja dan Transmigrasi"),
    ("menbud", "Menteri Kebudayaan"),
    ("menbudpar", "Menteri Kebudayaan dan Pariwisata"),
    ("mendag", "Menteri Perdagangan"),
    ("mendagri", "Menteri Dalam Negeri"),
    ("mendes", "Menteri Desa"),
    ("mendes pdt", "Menteri Desa dan Pembangunan Daerah Tertinggal"),
    ("mendes pdtt", "Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi"),
    ("mendespdtt", "Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi"),
    ("mendikbud", "Menteri Pendidikan dan Kebudayaan"),
    ("mendikbudristek", "Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi"),
    ("mendikdasmen", "Menteri Pendidikan Dasar dan Menengah"),
    ("mendiknas", "Menteri Pendidikan Nasional"),
    ("mendiktisaintek", "Menteri Pendidikan Tinggi, Sains, dan Teknologi"),
    ("meneg", "Menteri Negara"),
    ("menekraf", "Menteri Ekonomi Kreatif"),
    ("menham", "Menteri Hak Asasi Manusia"),
    ("menhan", "Menteri Pertahanan"),
    ("menhankam", "Menteri Pertahanan dan Keamanan"),
    ("menhub", "Menteri Perhubungan"),
    ("menhut", "Menteri Kehutanan"),
    ("menimipas", "Menteri Imigrasi dan Pemasyarakatan"),
    ("menkes", "Menteri Kesehatan"),
    ("menkeu", "Menteri Keuangan"),
    ("menko", "Menteri Koordinator"),
    ("menko ekonomi", "Menteri Koordinator Bidang Perekonomian"),
    ("menko infra", "Menteri Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan"),
    ("menko ipk", "Menteri Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan"),
    ("menko kemaritiman", "Menteri Koordinator Bidang Kemaritiman"),
    ("menko kesra", "Menteri Koordinator Bidang Kesejahteraan Rakyat"),
    ("menko marves", "Menteri Koordinator Bidang Kemaritiman dan Investasi"),
    ("menko pangan", "Menteri Koordinator Bidang Pangan"),
    ("menko perekonomian", "Menteri Koordinator Bidang Perekonomian"),
    ("menko pm", "Menteri Koordinator Bidang Pemberdayaan Masyarakat"),
    ("menko pmk", "Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan"),
    ("menko polhukam", "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan"),
    ("menko polkam", "Menteri Koordinator Bidang Politik dan Keamanan"),
    ("menkokesra", "Menteri Koordinator Bidang Kesejahteraan Rakyat"),
    ("menkomarves", "Menteri Koordinator Bidang Kemaritiman dan Investasi"),
    ("menkomdigi", "Menteri Komunikasi dan Digital"),
    ("menkominfo", "Menteri Komunikasi dan Informatika"),
    ("menkop", "Menteri Koperasi"),
    ("menkop-ukm", "Menteri Koperasi dan Usaha Kecil dan Menengah"),
    ("menkopolhukam", "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan"),
    ("menkopolkam", "Menteri Koordinator Bidang Politik dan Keamanan"),
    ("menkopukm", "Menteri Koperasi dan Usaha Kecil dan Menengah"),
    ("menkum", "Menteri Hukum"),
    ("menkum ham", "Menteri Hukum dan Hak Asasi Manusia"),
    ("menkumham", "Menteri Hukum dan Hak Asasi Manusia"),
    ("menlhk", "Menteri Lingkungan Hidup dan Kehutanan"),
    ("menlu", "Menteri Luar Negeri"),
    ("menneg", "Menteri Negara"),
    ("menpan", "Menteri Pendayagunaan Aparatur Negara"),
    ("menpan-rb", "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"),
    ("menpanrb", "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"),
    ("menpar", "Menteri Pariwisata"),
    ("menparekraf", "Menteri Pariwisata dan Ekonomi Kreatif"),
    ("menparekrap", "Menteri Pariwisata dan Ekonomi Kreatif"),
    ("menpera", "Menteri Perumahan Rakyat"),
    ("menperin", "Menteri Perindustrian"),
    ("menpora", "Menteri Pemuda dan Olahraga"),
    ("menpppa", "Menteri Pemberdayaan Perempuan dan Perlindungan Anak"),
    ("menpupera", "Menteri Pekerjaan Umum dan Perumahan Rakyat"),
    ("menristek", "Menteri Riset dan Teknologi"),
    ("menristekdikti", "Menteri Riset, Teknologi, dan Pendidikan Tinggi"),
    ("mensekneg", "Menteri Sekretaris Negara"),
    ("menseskab", "Menteri Sekretaris Kabinet"),
    ("mensesneg", "Menteri Sekretaris Negara"),
    ("mensos", "Menteri Sosial"),
    ("mentamben", "Menteri Pertambangan dan Energi"),
    ("mentan", "Menteri Pertanian"),
    ("mentrans", "Menteri Transmigrasi"),
    ("pangab", "Panglima Angkatan Bersenjata"),
    ("pangarmada", "Panglima Armada"),
    ("pangdam", "Panglima Daerah Militer"),
    ("pangkoarmada", "Panglima Komando Armada"),
    ("pangkogabwilhan", "Panglima Komando Gabungan Wilayah Pertahanan"),
    ("pangkoopsau", "Panglima Komando Operasi Angkatan Udara"),
    ("pangkostrad", "Panglima Komando Cadangan Strategis Angkatan Darat"),
    ("panit", "Perwira Unit"),
    ("pemred", "Pemimpin Redaksi"),
    ("pm", "Perdana Menteri"),
    ("presdir", "Presiden Direktur"),
    ("preskom", "Presiden Komisaris"),
    ("pudek", "Pembantu Dekan"),
    ("purek", "Pembantu Rektor"),
    ("redpel", "Redaktur Pelaksana"),
    ("sekda", "Sekretaris Daerah"),
    ("sekdakab", "Sekretaris Daerah Kabupaten"),
    ("sekdako", "Sekretaris Daerah Kota"),
    ("sekdaprov", "Sekretaris Daerah Provinsi"),
    ("sekdes", "Sekretaris Desa"),
    ("sekjen", "Sekretaris Jenderal"),
    ("sekjend", "Sekretaris Jenderal"),
    ("sekkab", "Sekretaris Kabupaten"),
    ("sekko", "Sekretaris Kota"),
    ("sekprov", "Sekretaris Provinsi"),
    ("sekum", "Sekretaris Umum"),
    ("sekwan", "Sekretaris Dewan"),
    ("sesdirjen", "Sekretaris Direktur Jenderal"),
    ("sesditjen", "Sekretaris Direktorat Jenderal"),
    ("seskab", "Sekretaris Kabinet"),
    ("sesmen", "Sekretaris Menteri"),
    ("sesmenko", "Sekretaris Kementerian Koordinator"),
    ("sesmenpora", "Sekretaris Kementerian Pemuda dan Olahraga"),
    ("sesneg", "Sekretaris Negara"),
    ("sestama", "Sekretaris Utama"),
    ("setkab", "Sekretaris Kabinet"),
    ("stafsus", "Staf Khusus"),
    ("wabendum", "Wakil Bendahara Umum"),
    ("wabup", "Wakil Bupati"),
    ("wadek", "Wakil Dekan"),
    ("wadir", "Wakil Direktur"),
    ("wadirlantas", "Wakil Direktur Lalu Lintas"),
    ("wadirreskrimum", "Wakil Direktur Reserse Kriminal Umum"),
    ("wadirut", "Wakil Direktur Utama"),
    ("wagub", "Wakil Gubernur"),
    ("waka", "Wakil Kepala"),
    ("wakabareskrim", "Wakil Kepala Badan Reserse Kriminal"),
    ("wakajati", "Wakil Kepala Kejaksaan Tinggi"),
    ("wakapolda", "Wakil Kepala Kepolisian Daerah"),
    ("wakapolres", "Wakil Kepala Kepolisian Resor"),
    ("wakapolresta", "Wakil Kepala Kepolisian Resor Kota"),
    ("wakapolrestabes", "Wakil Kepala Kepolisian Resor Kota Besar"),
    ("wakapolri", "Wakil Kepala Kepolisian Negara Republik Indonesia"),
    ("wakapolsek", "Wakil Kepala Kepolisian Sektor"),
    ("wakasad", "Wakil Kepala Staf Angkatan Darat"),
    ("wakasal", "Wakil Kepala Staf Angkatan Laut"),
    ("wakasau", "Wakil Kepala Staf Angkatan Udara"),
    ("waketum", "Wakil Ketua Umum"),
    ("walkot", "Wali Kota"),
    ("wamen", "Wakil Menteri"),
    ("wamenag", "Wakil Menteri Agama"),
    ("wamenaker", "Wakil Menteri Ketenagakerjaan"),
    ("wamendag", "Wakil Menteri Perdagangan"),
    ("wamendagri", "Wakil Menteri Dalam Negeri"),
    ("wamendes", "Wakil Menteri Desa"),
    ("wamendikdasmen", "Wakil Menteri Pendidikan Dasar dan Menengah"),
    ("wamendikti", "Wakil Menteri Pendidikan Tinggi"),
    ("wamendiktisaintek", "Wakil Menteri Pendidikan Tinggi, Sains, dan Teknologi"),
    ("wamenekraf", "Wakil Menteri Ekonomi Kreatif"),
    ("wamenham", "Wakil Menteri Hak Asasi Manusia"),
    ("wamenhan", "Wakil Menteri Pertahanan"),
    ("wamenhub", "Wakil Menteri Perhubungan"),
    ("wamenhut", "Wakil Menteri Kehutanan"),
    ("wamenimipas", "Wakil Menteri Imigrasi dan Pemasyarakatan"),
    ("wamenkes", "Wakil Menteri Kesehatan"),
    ("wamenkeu", "Wakil Menteri Keuangan"),
    ("wamenko", "Wakil Menteri Koordinator"),
    ("wamenkomdigi", "Wakil Menteri Komunikasi dan Digital"),
    ("wamenkominfo", "Wakil Menteri Komunikasi dan Informatika"),
    ("wamenkop", "Wakil Menteri Koperasi"),
    ("wamenkum", "Wakil Menteri Hukum"),
    ("wamenkumham", "Wakil Menteri Hukum dan Hak Asasi Manusia"),
    ("wamenlu", "Wakil Menteri Luar Negeri"),
    ("wamenpar", "Wakil Menteri Pariwisata"),
    ("wamenparekraf", "Wakil Menteri Pariwisata dan Ekonomi Kreatif"),
    ("wamenperin", "Wakil Menteri Perindustrian"),
    ("wamenpora", "Wakil Menteri Pemuda dan Olahraga"),
    ("wamensesneg", "Wakil Menteri Sekretaris Negara"),
    ("wamensos", "Wakil Menteri Sosial"),
    ("wamentan", "Wakil Menteri Pertanian"),
    ("wapemred", "Wakil Pemimpin Redaksi"),
    ("wapres", "Wakil Presiden"),
    ("warek", "Wakil Rektor"),
    ("wasekjen", "Wakil Sekretaris Jenderal"),
    ("wasekjend", "Wakil Sekretaris Jenderal"),
    ("wasekum", "Wakil Sekretaris Umum"),
    ("watapri", "Wakil Tetap Republik Indonesia"),
    ("wawali", "Wakil Wali Kota"),
    ("wawalkot", "Wakil Wali Kota"),
];
