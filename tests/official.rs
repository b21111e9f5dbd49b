//! Officials: every sentence of `data/official/`, its names given by its brackets.

use entitas::Analyzer;
use entitas::stages::corrections;

use crate::data;
use crate::forms::marked::read;
use crate::forms::official::{Classified, officials};

#[test]
fn cases() {
    data::check("official");
}

#[test]
fn names_are_corrected() {
    data::check("official_names");
}

/// Texts made to be slow: the time must grow with their length alone.
#[test]
fn hostile_texts_take_linear_time() {
    const TIMES: usize = 100_000;
    let texts = [
        "[P Retno Marsudi], ".repeat(TIMES),
        "Menteri [P Retno Marsudi] ".repeat(TIMES),
        "Ketua ".repeat(TIMES),
        "wakil ".repeat(TIMES),
        "calon ".repeat(TIMES) + "bupati [P Retno]",
        "Kepala Dinas Pekerjaan Umum, ".repeat(TIMES / 4),
        "Ketua dan ".repeat(TIMES) + "[P Retno]",
        "(".repeat(TIMES) + "Ketua [P Retno]" + &")".repeat(TIMES),
        "Ketua (".repeat(TIMES),
        ",".repeat(TIMES),
        "Wakil Ketua [O DPR] ".to_owned() + &"[P Retno], ".repeat(TIMES) + "dan [P Marsudi]",
        "[P Retno] dan ".repeat(TIMES) + "[P Budi] sebagai Ketua",
        "Jenderal ".repeat(TIMES) + "[P Retno]",
        "Menteri Dalam Negeri ".repeat(TIMES / 2),
        "Ketua dari ".to_owned() + &"Partai ".repeat(TIMES) + "[P Retno]",
    ];
    for text in texts {
        let start = std::time::Instant::now();
        let marked = read(&text);
        let found = officials(&marked);
        let classified = Classified::of(&marked);
        let columns = classified.columns(&marked);
        let view = columns.view();
        corrections(view, &marked.names, &(), &mut Vec::new());
        let seconds = start.elapsed().as_secs_f32();
        assert!(
            seconds < 20.0,
            "{seconds} s for {:?}: {} officials",
            text.get(..40),
            found.len()
        );
    }
}

#[test]
fn no_title_is_lost_behind_the_fifth() {
    let text = "Bupati Sleman Letjen H. Dr. H. Prof. H. Ir. Ahmad Basarah, S.H. hadir.";
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(text);
    let official = document.officials().next().unwrap();
    let texts: Vec<_> = official.titles().map(|title| title.text()).collect();
    assert_eq!(texts, ["Letjen", "H.", "Dr.", "H.", "Prof. H. Ir.", "S.H."]);
}
