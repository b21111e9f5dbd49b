//! The analyzer: the same from every door, the laws of a document, and what a batch promises.

use std::sync::LazyLock;

use entitas::{Analyzer, Document, Label};
use proptest::prelude::*;

use crate::data;
use crate::forms::marked::read;
use crate::laws::{self, said};
use crate::samples;

#[test]
fn worker_analyze_and_batch_agree() {
    let analyzer = Analyzer::new();
    let texts: Vec<String> = samples::articles()
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    let plain: Vec<String> = texts
        .iter()
        .map(|text| said(&analyzer.analyze(text)))
        .collect();
    let mut worker = analyzer.worker();
    for round in 0..2 {
        let reused: Vec<String> = texts
            .iter()
            .map(|text| said(&worker.analyze(text)))
            .collect();
        assert_eq!(reused, plain, "round {round} of one worker");
    }
    for threads in [1, 2, 5] {
        let batch: Vec<String> = analyzer
            .batch(&texts)
            .threads(threads)
            .map(|_, d| said(&d))
            .collect();
        assert_eq!(batch, plain, "{threads} threads");
    }
}

#[test]
fn a_long_text_is_the_sum_of_its_parts() {
    // Blocks and forgotten word types must not show.
    let analyzer = Analyzer::new();
    let part = "Gubernur Jawa Barat Ridwan Kamil menerima 2.061 warga di Kota Bandung, kata Kompas.com.\n\n";
    let one = analyzer.analyze(part);
    let text: String = (0..3000)
        .map(|n| format!("{part}Kata{n} kata{n}x.\n\n"))
        .collect();
    let many = analyzer.analyze(&text);
    let count = |document: &Document<'_, '_>, label| {
        document.entities().filter(|e| e.label() == label).count()
    };
    assert_eq!(
        count(&many, Label::Person),
        3000 * count(&one, Label::Person)
    );
    assert_eq!(many.officials().len(), 3000 * one.officials().len());
    let cardinals = many.quantities().filter(|q| q.text() == "2.061").count();
    assert_eq!(cardinals, 3000);
}

/// The place is known from before, and inside the firm's name it is no name of its own.
#[test]
fn a_name_across_lines_is_one() {
    laws::analysis("Bogor hujan. Ia ke PT\nBogor hari ini.");
}

#[test]
fn what_is_switched_off_is_not_read() {
    let text = "Bupati Sleman Harda Kiswaya membagikan 500 paket.";
    let none = Analyzer::builder()
        .quantities(false)
        .entities(false)
        .build()
        .unwrap();
    let document = none.analyze(text);
    assert_eq!(
        (
            document.entities().len(),
            document.quantities().len(),
            document.officials().len()
        ),
        (0, 0, 0)
    );
    assert!(document.tokens().len() > 0);
    let names = Analyzer::builder()
        .officials(false)
        .scores(false)
        .build()
        .unwrap();
    let document = names.analyze(text);
    assert_eq!(document.officials().len(), 0);
    assert!(document.entities().len() > 0);
    assert!(
        document
            .entities()
            .filter(|e| e.label() == Label::Person)
            .all(|e| e.score().is_none())
    );
}

#[test]
fn names_do_not_depend_on_officials() {
    let (with, without) = (
        Analyzer::new(),
        Analyzer::builder().officials(false).build().unwrap(),
    );
    let names = |analyzer: &Analyzer, text: &str| -> Vec<String> {
        let document = analyzer.analyze(text);
        let names = document.entities();
        names
            .map(|name| {
                format!(
                    "{name:?} {:?} {:?}",
                    name.canonical(),
                    name.mention_of().map(|first| first.index())
                )
            })
            .collect()
    };
    for (name, text) in samples::articles() {
        assert_eq!(names(&without, &text), names(&with, &text), "{name}");
    }
    // Every construction of an office, and every block.
    for case in data::cases::<toml::Table>("official") {
        let text = read(case["text"].as_str().unwrap()).text;
        assert_eq!(names(&without, &text), names(&with, &text), "{text}");
    }
    assert!(names(&without, "Pak Jokowi tiba.")[0].contains("\"Jokowi\""));
}

#[test]
fn a_batch_delivers_before_it_panics() {
    let analyzer = Analyzer::new();
    let lines: Vec<String> = (0..2000).map(|n| format!("Nomor {n}.")).collect();
    let mut seen = Vec::new();
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let make = |line: &&String, _: Document<'_, '_>| {
            assert!(!line.contains("1234"), "the user's own mistake");
            line.len()
        };
        analyzer
            .batch(&lines)
            .threads(3)
            .map(make)
            .for_each(|len| seen.push(len));
    }));
    let message = *outcome.unwrap_err().downcast::<&str>().unwrap();
    assert_eq!(message, "the user's own mistake");
    assert!(
        seen.len() >= 1216,
        "everything before its chunk is delivered, not only {}",
        seen.len()
    );
    let expected: Vec<usize> = lines.iter().map(String::len).take(seen.len()).collect();
    assert_eq!(seen, expected);
}

/// A document or result that panics when it is dropped, if its number is one of these.
struct Falls(String, std::ops::Range<usize>, usize);

impl AsRef<str> for Falls {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Drop for Falls {
    fn drop(&mut self) {
        assert!(!self.1.contains(&self.2), "{} falls", self.0);
    }
}

/// Documents or results, of which those with some numbers panic when dropped.
fn falling(number: usize, fall: std::ops::Range<usize>) -> Falls {
    Falls(format!("Nomor {number}."), fall, number)
}

/// An iterator that panics when it is dropped.
struct Heavy(std::ops::Range<usize>);

impl Iterator for Heavy {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.0.next().map(|number| format!("Nomor {number}."))
    }
}

impl Drop for Heavy {
    fn drop(&mut self) {
        panic!("the iterator falls");
    }
}

/// What a run handed over, and the message of its panic; a run that hangs fails.
fn fallen(run: impl FnOnce(&Analyzer, &mut Vec<usize>) + Send + 'static) -> (Vec<usize>, String) {
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut seen = Vec::new();
        let run = std::panic::AssertUnwindSafe(|| run(&Analyzer::new(), &mut seen));
        let panic = std::panic::catch_unwind(run).unwrap_err();
        let message = match panic.downcast::<String>() {
            Ok(message) => *message,
            Err(panic) => (*panic.downcast::<&str>().unwrap()).to_owned(),
        };
        send.send((seen, message)).unwrap();
    });
    receive
        .recv_timeout(std::time::Duration::from_secs(60))
        .expect("a batch ends")
}

#[test]
fn a_batch_ends_where_dropping_a_document_or_result_panics() {
    for threads in [1, 2, 5] {
        // One document, and all from it on, so that others fall while the first panic is under way.
        for fall in [700..701, 700..2000, 1999..2000] {
            let first = fall.start;
            let (seen, message) = fallen(move |analyzer, seen| {
                let documents = (0..2000).map(move |n| falling(n, fall.clone()));
                let batch = analyzer.batch(documents).threads(threads);
                batch.map(|item, _| item.2).for_each(|n| seen.push(n));
            });
            assert!(
                seen.iter().copied().take(first + 1).eq(0..=first),
                "{threads}"
            );
            assert!(message.contains("falls"), "{message}");
        }
        // Results that fall when the caller stops and leaves them.
        let (seen, message) = fallen(move |analyzer, seen| {
            let documents = (0..2000).map(|n| format!("Nomor {n}."));
            let numbers = std::sync::atomic::AtomicUsize::new(0);
            let make = |_: &String, _: Document<'_, '_>| {
                falling(
                    numbers.fetch_add(1, std::sync::atomic::Ordering::Relaxed),
                    900..2000,
                )
            };
            let batch = analyzer.batch(documents).threads(threads).map(make);
            batch.for_each(|result| {
                let number = result.2;
                // It may be one of those that fall, and two panics at once end the process.
                std::mem::forget(result);
                assert!(seen.len() < 300, "the caller stops");
                seen.push(number);
            });
        });
        assert_eq!(seen.len(), 300);
        assert!(message.contains("the caller stops"), "{message}");
        // Results that were gathered before a panic.
        let (_, message) = fallen(move |analyzer, _| {
            let make = |line: &String, _: Document<'_, '_>| {
                assert!(!line.contains("1500"), "the user's own mistake");
                falling(0, 0..1)
            };
            let documents = (0..2000).map(|n| format!("Nomor {n}."));
            let batch = analyzer.batch(documents).threads(threads).map(make);
            std::mem::forget(batch.collect::<Vec<_>>());
        });
        assert_eq!(message, "the user's own mistake");
        // The iterator itself, alone and behind another panic.
        for stop in [usize::MAX, 1000] {
            let (seen, message) = fallen(move |analyzer, seen| {
                let batch = analyzer.batch(Heavy(0..2000)).threads(threads);
                batch.map(|item, _| item.len()).for_each(|len| {
                    assert_ne!(seen.len(), stop, "the caller stops");
                    seen.push(len);
                });
            });
            assert_eq!(seen.len(), stop.min(2000));
            let stops = message.contains("the caller stops");
            assert_eq!(stops, stop < usize::MAX, "{message}");
        }
    }
}

#[test]
fn a_batch_tells_of_a_panic_in_its_documents_or_its_results() {
    let analyzer = Analyzer::new();
    let read = |documents: &mut (dyn Iterator<Item = String> + Send), stop: usize| {
        let mut seen = 0;
        let run = std::panic::AssertUnwindSafe(|| {
            let batch = analyzer.batch(documents).threads(3);
            batch.map(|_, _| ()).for_each(|()| {
                assert_ne!(seen, stop, "in a result");
                seen += 1;
            });
        });
        let panic = std::panic::catch_unwind(run).unwrap_err();
        let message = panic.downcast::<String>().unwrap();
        (seen, message)
    };
    let mut broken = (0..500).map(|n| {
        assert_ne!(n, 300, "in a document");
        format!("Nomor {n}.")
    });
    let (seen, message) = read(&mut broken, usize::MAX);
    assert_eq!(seen, 300, "every document before it");
    assert!(message.contains("in a document"));
    let mut endless = (0..).map(|n| format!("Nomor {n}."));
    let (seen, message) = read(&mut endless, 700);
    assert_eq!(seen, 700);
    assert!(message.contains("in a result"));
}

#[test]
fn a_batch_within_a_batch_ends() {
    // On a pool of few threads, waiting ones have to work.
    let analyzer = Analyzer::new();
    let lines: Vec<String> = (0..100).map(|n| format!("Nomor {n}.")).collect();
    let outer = analyzer.batch(&lines).threads(2);
    let counts = outer.map(|_, _| {
        let inner = analyzer.batch(&lines).threads(2);
        inner
            .map(|_, document| document.quantities().len())
            .collect::<Vec<_>>()
            .len()
    });
    assert_eq!(counts.collect::<Vec<_>>(), [100; 100]);
}

#[test]
fn any_number_of_threads_may_be_asked_for() {
    let analyzer = Analyzer::new();
    for threads in [0, 1 << 62, usize::MAX] {
        let batch = analyzer
            .batch(["Tiga ekor sapi.", "Lima."])
            .threads(threads);
        let lengths: Vec<usize> = batch.map(|text, _| text.len()).collect();
        assert_eq!(lengths, [15, 5], "{threads}");
    }
}

#[test]
fn a_batch_may_be_unordered() {
    let analyzer = Analyzer::new();
    let lines: Vec<String> = (0..500).map(|n| format!("Sebanyak {n} orang.")).collect();
    let make = |line: &&String, _: Document<'_, '_>| line.len();
    let mut seen: Vec<usize> = analyzer
        .batch(&lines)
        .threads(4)
        .map(make)
        .unordered()
        .collect();
    let mut expected: Vec<usize> = lines.iter().map(String::len).collect();
    seen.sort_unstable();
    expected.sort_unstable();
    assert_eq!(seen, expected);
}

#[test]
fn what_was_read_outlives_its_document() {
    let texts = [
        "Gubernur Jawa Barat Ridwan Kamil hadir.",
        "Retno Marsudi tiba.",
    ];
    let mut worker = Analyzer::new().worker();
    let mut people: Vec<&'static str> = Vec::new();
    for text in texts {
        let document = worker.analyze(text);
        let is_person = |entity: &entitas::Entity<'_, '_>| entity.label() == Label::Person;
        people.extend(
            document
                .entities()
                .filter(is_person)
                .map(|entity| entity.text()),
        );
    }
    assert_eq!(people, ["Ridwan Kamil", "Retno Marsudi"]);
}

#[test]
fn types_can_be_shared() {
    fn threads<T: Send + Sync + Unpin>() {}
    fn shared<T: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe>() {}
    threads::<entitas::Error>();
    threads::<entitas::Worker>();
    shared::<Analyzer>();
    shared::<Document<'static, 'static>>();
    shared::<entitas::quantity::Quantity>();
    shared::<entitas::QuantityRef<'_>>();
}

#[test]
fn the_samples_are_lawful() {
    for (_, text) in samples::articles() {
        for text in [text.clone(), text.to_lowercase(), text.to_uppercase()] {
            laws::analysis(&text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn any_text_is_lawful(
        pieces in proptest::collection::vec(
            prop_oneof![
                "(Menteri|Bupati|Kota|PT|Retno|Joko|Jakarta|DPR|dan|di|mantan|Plt\\.|ke-2|Mei|Rp|juta|dua|pukul|Pasal|UU) ?",
                "[0-9]{1,4}[.,/:-]?",
                "[(),.\"“”–-] ?",
                " ",
                "\n",
                any::<char>().prop_map(String::from),
            ],
            0..60,
        )
    ) {
        laws::analysis(&pieces.concat());
    }

    #[test]
    fn any_slices_of_the_samples_are_read_alike(
        slices in proptest::collection::vec((any::<prop::sample::Index>(), 0.0..1.0f64, 0.0..1.0f64), 1..8),
        threads in 1usize..4,
    ) {
        static SAMPLES: LazyLock<Vec<(String, String)>> = LazyLock::new(samples::articles);
        let slices: Vec<&str> = slices.iter().map(|(article, one, other)| {
            let text = &article.get(&SAMPLES).1;
            let at = |part: f64| text.floor_char_boundary((part * text.len() as f64) as usize);
            &text[at(one.min(*other))..at(one.max(*other))]
        }).collect();
        let analyzer = Analyzer::new();
        let plain: Vec<String> = slices.iter().map(|text| said(&analyzer.analyze(text))).collect();
        let batch = analyzer.batch(&slices).threads(threads).map(|_, document| said(&document));
        prop_assert_eq!(batch.collect::<Vec<_>>(), plain);
        for text in slices {
            laws::analysis(text);
        }
    }
}

#[test]
fn a_limit_cuts_a_text_where_nothing_is_half_read() {
    let limited = |bytes| Analyzer::builder().longest_document(bytes).build().unwrap();
    let text = "Harga naik Rp2 juta. Retno Marsudi tiba di Jakarta. “Méja itu” 2.061 buah.";
    let whole = Analyzer::new();
    let whole = whole.analyze(text);
    for bytes in 0..=text.len() + 1 {
        let analyzer = limited(bytes);
        let document = analyzer.analyze(text);
        laws::document(&document);
        assert!(document.text().len() <= bytes && text.starts_with(document.text()));
        assert_eq!(document.is_cut(), bytes < text.len(), "{bytes}");
        // What is found in a part is found in the whole.
        let mut numbers = document.quantities().map(|number| number.detach());
        let all: Vec<_> = whole.quantities().map(|number| number.detach()).collect();
        assert!(numbers.all(|number| all.contains(&number)), "{bytes}");
        let found = document.entities().map(|name| (name.span(), name.label()));
        let mut names = whole.entities().map(|name| (name.span(), name.label()));
        assert!(
            found.clone().all(|found| names.any(|name| name == found)),
            "{bytes}"
        );
        assert!(
            [20, 51, text.len()].contains(&document.text().len()) || bytes <= 21,
            "{bytes}"
        );
        let names = document.entities().len();
        assert!(
            if bytes < 52 {
                names == 0
            } else {
                names > 0 || bytes < 60
            },
            "{bytes}"
        );
    }
    // One token that never ends is cut between two characters.
    let analyzer = limited(7);
    assert_eq!(analyzer.analyze(&"é".repeat(9)).text(), "ééé");
    let document = analyzer.analyze("Jakarta");
    let json = serde_json::to_value(entitas::output::Json::new(&document)).unwrap();
    assert!(json.get("cut").is_none());
}

#[test]
fn a_limit_keeps_the_first_names() {
    let sentence = "Gubernur Jawa Barat Ridwan Kamil menemui Bupati Bogor Ade Yasin di Bandung. ";
    for (text, most) in [
        (sentence.to_owned(), 3),
        (sentence.repeat(900), 3),
        (sentence.repeat(900), 1000),
    ] {
        let all = Analyzer::new();
        let all = all.analyze(&text);
        let limited = Analyzer::builder().most_entities(most).build().unwrap();
        let document = limited.analyze(&text);
        laws::document(&document);
        assert!(document.is_cut() && !all.is_cut());
        assert_eq!(document.entities().len(), most);
        let names = |document: &Document<'_, '_>| {
            let names = document.entities().take(most);
            names
                .map(|name| (name.span(), name.label()))
                .collect::<Vec<_>>()
        };
        assert_eq!(names(&document), names(&all));
        assert!(text.starts_with(document.text()));
        let kept = document
            .officials()
            .filter(|official| official.person().is_some())
            .count();
        assert_eq!(kept, document.officials().len());
        assert!(kept > 0 && kept < all.officials().len());
        // Two blocks of text at most are read beyond the limit.
        assert!(document.tokens().len() < most * 16 + 2 * 8192);
        let none = Analyzer::builder()
            .most_entities(all.entities().len())
            .build()
            .unwrap();
        assert!(!none.analyze(&text).is_cut());
        let json = serde_json::to_value(entitas::output::Json::new(&document)).unwrap();
        assert_eq!(json["cut"], true);
    }
}
