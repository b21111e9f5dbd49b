//! After warm-up a worker allocates nothing, and a batch holds no more however much it reads.
//!
//! A binary of its own: an allocator counts for the whole process, so that nothing else may run
//! beside. One test, so that the harness starts no second.

// A test that fails says so by panicking. The allocator hands every call on as it came.
#![allow(clippy::unwrap_used, unsafe_code)]

mod samples;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

use entitas::gazetteer::Gazetteer;
use entitas::{Analyzer, AnalyzerBuilder, token};

thread_local! {
    /// Allocations of this thread.
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

/// Bytes held by the process, and the most that were.
static HELD: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

struct Counting;

fn took(bytes: usize) {
    // Gone when a thread ends, and with it the wish to count.
    let _ = COUNT.try_with(|count| count.set(count.get() + 1));
    let held = HELD.fetch_add(bytes, Ordering::Relaxed) + bytes;
    PEAK.fetch_max(held, Ordering::Relaxed);
}

// SAFETY: every call goes to the system's allocator unchanged; counting does not allocate.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        took(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        took(size);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn memory_is_used_again() {
    a_worker_allocates_nothing_once_warm();
    a_batch_holds_no_more_for_more_documents();
    a_worker_gives_back_what_an_outsized_text_took();
}

fn a_worker_allocates_nothing_once_warm() {
    let articles = samples::articles();
    let mut texts: Vec<String> = articles.iter().map(|(_, text)| text.clone()).collect();
    texts.extend(articles.iter().map(|(_, text)| text.to_uppercase()));
    texts.extend(articles.iter().map(|(_, text)| text.to_lowercase()));
    // Cut as they stand, so that buffers meet many lengths.
    texts.extend(
        articles
            .iter()
            .flat_map(|(_, text)| text.lines().map(str::to_owned)),
    );

    let all = Analyzer::builder;
    let own = "Kopi Senja\tORGANIZATION\tshop:7\nJakarta\tPLACE\tmy:1";
    let own = Gazetteer::from_table(own).unwrap();
    let ways: [(&str, AnalyzerBuilder); 6] = [
        ("everything", all()),
        ("names of the user's", all().gazetteer(own)),
        ("no scores", all().scores(false)),
        ("no officials", all().officials(false)),
        ("quantities", all().entities(false)),
        (
            "tokens and sentences",
            all().entities(false).quantities(false),
        ),
    ];
    for (way, builder) in ways {
        let mut worker = builder.build().unwrap().worker();
        let mut seen = 0;
        for round in 0..3 {
            for (number, text) in texts.iter().enumerate() {
                let before = COUNT.get();
                let document = worker.analyze(text);
                seen += document.tokens().len() + document.entities().len();
                seen += document.officials().len() + document.quantities().len();
                let count = COUNT.get() - before;
                assert!(
                    round == 0 || count == 0,
                    "{way}: {count} allocations in round {round} for text {number}: {text}"
                );
            }
        }
        assert!(seen > 0);
    }
    let mut tokens = Vec::new();
    for round in 0..2 {
        let before = COUNT.get();
        for text in &texts {
            token::tokenize_into(text, &mut tokens);
        }
        assert!(round == 0 || COUNT.get() == before, "tokens");
    }
}

fn a_worker_gives_back_what_an_outsized_text_took() {
    let analyzer = Analyzer::new();
    let articles: Vec<String> = samples::articles()
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    let read = |worker: &mut entitas::Worker| {
        for text in &articles {
            worker.analyze(text);
        }
        HELD.load(Ordering::Relaxed)
    };
    let mut worker = analyzer.worker();
    // Whatever a buffer can be filled with: tokens, sentences, numbers, names, offices, long words.
    for unit in [
        "1 ",
        "KPK, ",
        "Ya.\n",
        "Ketua DPR Retno Marsudi dan Budi. ",
        "aB1",
    ] {
        read(&mut worker);
        let before = read(&mut worker);
        let text = unit.repeat(8_000_000 / unit.len());
        PEAK.store(HELD.load(Ordering::Relaxed), Ordering::Relaxed);
        worker.analyze(&text);
        drop(text);
        let most = PEAK.load(Ordering::Relaxed) - before;
        assert!(most > 8_000_000, "{unit:?}: {most} bytes");
        read(&mut worker);
        let after = read(&mut worker);
        assert!(
            after < before + 6_000_000,
            "{unit:?}: {after} bytes stay, {before} before, {most} more meanwhile"
        );
    }
    // What is left to the next worker too.
    let text = "Ketua DPR Retno Marsudi. 1 2 3. ".repeat(250_000);
    let before = HELD.load(Ordering::Relaxed);
    worker.analyze(&text);
    drop(worker);
    let after = HELD.load(Ordering::Relaxed);
    assert!(
        after < before + 6_000_000,
        "{after} bytes stay, {before} before"
    );
}

fn a_batch_holds_no_more_for_more_documents() {
    let analyzer = Analyzer::new();
    let text: String = samples::articles()
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    let read = |documents: usize| {
        // Documents are made when they are asked for and dropped when they are read.
        let texts = (0..documents).map(|number| format!("{number}. {text}"));
        PEAK.store(HELD.load(Ordering::Relaxed), Ordering::Relaxed);
        let mut bytes = 0;
        analyzer
            .batch(texts)
            .threads(2)
            .map(|text, document| text.len() + document.tokens().len())
            .for_each(|len| bytes += len);
        (PEAK.load(Ordering::Relaxed), bytes)
    };
    let (few, _) = read(200);
    let (many, bytes) = read(1600);
    assert!(bytes > 8_000_000);
    assert!(
        many < few + few / 4 + 2_000_000,
        "{many} bytes for 1600 documents, {few} for 200"
    );
}
