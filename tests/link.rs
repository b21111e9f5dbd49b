//! Chains and entries: every document of `data/link.toml`.

use entitas::gazetteer::Gazetteer;
use entitas::{Analyzer, Label};

use crate::data;
use crate::forms::link::link;
use crate::forms::marked::read;

#[test]
fn cases() {
    data::check("link");
}

/// Documents made to be slow: the time must grow with their length alone.
#[test]
fn hostile_documents_take_linear_time() {
    const TIMES: usize = 100_000;
    let numbered = |label: &str, words: usize| {
        (0..TIMES)
            .map(|n| {
                format!(
                    "[{label} {}] ",
                    format!("Nama{n} ").repeat(words).trim_end()
                )
            })
            .collect::<String>()
    };
    let texts = [
        numbered("P", 1),
        numbered("P", 12),
        numbered("O", 3),
        "[P Retno Marsudi] ".repeat(TIMES),
        "[P Retno Marsudi] [P Retno Lestari] ".repeat(TIMES / 2),
        "[L Bandung] ".repeat(TIMES),
        "[O Komite Warga] (".repeat(TIMES / 4),
        "[O Komite Warga] ([O KW]) ".repeat(TIMES / 4),
    ];
    for text in texts {
        let marked = read(&text);
        let start = std::time::Instant::now();
        let names = link(&marked);
        let seconds = start.elapsed().as_secs_f32();
        assert!(
            seconds < 20.0,
            "{seconds} s for {:?}: {} names",
            text.get(..40),
            names.len()
        );
    }
}

/// An office goes to every mention of its holder, and a former one stands beside it.
#[test]
fn chains_carry_offices() {
    let text = "Menteri Luar Negeri Retno Marsudi tiba di Hanoi. Menurut Retno, perundingan lancar. \
        Bupati Bantul Abdul Halim Muslih menyambut mantan Duta Besar RI itu. Marsudi, mantan Duta \
        Besar RI untuk Belanda, lalu pulang.";
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(text);
    let chains = document.chains();
    let chain = chains
        .iter()
        .find(|chain| chain.mentions().iter().any(|name| name.text() == "Retno"))
        .unwrap();
    let mentions: Vec<_> = chain.mentions().iter().map(|name| name.text()).collect();
    assert_eq!(mentions, ["Retno Marsudi", "Retno", "Marsudi"]);
    let offices: Vec<_> = chain
        .offices()
        .iter()
        .map(|official| (official.position(), official.status().as_str()))
        .collect();
    assert_eq!(
        offices,
        [
            ("Menteri Luar Negeri", "current"),
            ("Duta Besar RI untuk Belanda", "former"),
        ]
    );
    let others = chains.iter().map(|chain| chain.offices().len());
    assert_eq!(others.sum::<usize>(), 3, "and the regent's");
}

/// What several lists find is read in the order of the text.
#[test]
fn lists_of_the_user_help_as_ours_do() {
    let table = "Kopdit Maju\tORGANIZATION\tmy:1\nKabupaten Sunyaragi\tPLACE\tmy:2\n\
        Badan Angin\tORGANIZATION\tmy:3\n";
    let text = "Ketua Kopdit Maju Sinta Wulandari bertemu Menteri Keuangan Sri Lestari di Kota \
        Bandung. Kepala Badan Angin Raka Wirawan dan Ketua DPR Puan Maharani tiba di Kabupaten \
        Sunyaragi, lalu ke Kabupaten Bantul.";
    let ours = Analyzer::new();
    let theirs = Analyzer::builder()
        .gazetteer(Gazetteer::from_table(table).unwrap())
        .build()
        .unwrap();
    let document = theirs.analyze(text);
    let officials: Vec<_> = document
        .officials()
        .map(|official| (official.name(), official.position()))
        .collect();
    assert_eq!(
        officials,
        [
            ("Sinta Wulandari", "Ketua Kopdit Maju"),
            ("Sri Lestari", "Menteri Keuangan"),
            ("Raka Wirawan", "Kepala Badan Angin"),
            ("Puan Maharani", "Ketua DPR"),
        ]
    );
    let ids = |document: &entitas::Document<'_, '_>| -> Vec<String> {
        document
            .entities()
            .filter(|name| name.label() != Label::Person)
            .filter_map(|name| name.entry()?.id())
            .map(|id| id.to_string())
            .collect()
    };
    let ours = ids(&ours.analyze(text));
    let theirs = ids(&document);
    assert!(
        ours.iter().all(|id| theirs.contains(id)),
        "{ours:?} {theirs:?}"
    );
    for id in ["my:1", "my:2", "my:3", "id:32.73", "id:34.02"] {
        assert!(theirs.iter().any(|found| found == id), "{id}: {theirs:?}");
    }
}

/// Twice as many names, officials and places take about twice as long.
#[test]
fn time_grows_with_the_text_alone() {
    let analyzer = Analyzer::new();
    let different = |from: usize, to: usize| -> String {
        (from..to)
            .map(|n| format!("Ketua PT Nama{n}, Budi Nama{n}, tiba di Kota Desa{n} (DN{n}). "))
            .collect()
    };
    let texts = |times: usize| {
        [
            different(0, times),
            "Menteri Luar Negeri Retno Marsudi tiba. Retno pulang. ".repeat(times),
            "Ketua (Budi ".repeat(times) + &")".repeat(times),
            "Ketua DPR, Budi".to_owned() + &", ".repeat(times * 4),
            "Wali Kota Bandung, Bupati Bandung, Bandung, ".repeat(times),
        ]
    };
    const TIMES: usize = 4_000;
    for (short, long) in texts(TIMES).iter().zip(texts(4 * TIMES)) {
        let seconds = |text: &str| {
            let once = || {
                let start = std::time::Instant::now();
                let document = analyzer.analyze(text);
                assert!(document.tokens().len() > 0);
                start.elapsed().as_secs_f64()
            };
            (0..3).map(|_| once()).fold(f64::INFINITY, f64::min)
        };
        let (short_time, long_time) = (seconds(short), seconds(&long));
        // Four times the text: a quadratic walk would take sixteen times as long.
        assert!(
            long_time < 9.0 * short_time + 0.05,
            "{:?}: {short_time} s, then {long_time} s",
            short.get(..40)
        );
    }
}
