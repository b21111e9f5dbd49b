//! What somebody new to the crate sets out to do, task by task, with nothing but its public names.

use std::collections::BTreeMap;
use std::sync::mpsc;

use entitas::gazetteer::{Case, Class, Gazetteer, Listing};
use entitas::number::{self, Number};
use entitas::official::Status;
use entitas::output::{Conll, Html, Json, Page};
use entitas::quantity::{self, Date, Kind, Value};
use entitas::rule::{Pattern, Rules};
use entitas::tagger::Model;
use entitas::text::{Offsets, Unit};
use entitas::{Analyzer, Label, owned, sentence, token};

type Outcome = Result<(), Box<dyn std::error::Error>>;

const TEXT: &str = "Menteri Luar Negeri Retno Marsudi menangani 2.061 kasus di Jakarta. \
    Menurut Retno, biayanya Rp 1,5 triliun.";

#[test]
fn task_1_who_holds_which_office() -> Outcome {
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(TEXT);
    let official = document.officials().next().ok_or("nobody")?;
    assert_eq!(official.to_string(), "Retno Marsudi, Menteri Luar Negeri");
    assert_eq!(official.status(), Status::Current);
    Ok(())
}

#[test]
fn task_2_names_of_a_label() {
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(TEXT);
    let places = document
        .entities()
        .filter(|name| name.label() == Label::Place);
    assert_eq!(
        places.map(|place| place.text()).collect::<Vec<_>>(),
        ["Jakarta"]
    );
}

#[test]
fn task_3_what_a_sum_is_worth() -> Outcome {
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(TEXT);
    let sum = document
        .quantities()
        .find(|q| q.kind() == Kind::Money)
        .ok_or("no sum")?;
    assert_eq!(
        sum.value().number(),
        Some(Number::from(1_500_000_000_000_i64))
    );
    assert_eq!(
        sum.value().currency().map(|currency| currency.code()),
        Some("IDR")
    );
    Ok(())
}

#[test]
fn task_4_all_mentions_of_a_person() {
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(TEXT);
    let chains = document.chains();
    let retno = &chains[0];
    assert_eq!(
        (retno.canonical(), retno.mentions().len()),
        ("Retno Marsudi", 2)
    );
    assert_eq!(retno.offices().len(), 1);
}

#[test]
fn task_5_the_first_mention_of_a_short_name() -> Outcome {
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(TEXT);
    let short = document
        .entities()
        .find(|name| name.text() == "Retno")
        .ok_or("no Retno")?;
    assert_eq!(
        short.mention_of().ok_or("no first")?.text(),
        "Retno Marsudi"
    );
    Ok(())
}

#[test]
fn task_6_sentence_by_sentence() {
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(TEXT);
    let counts = document
        .sentences()
        .map(|s| (s.entities().len(), s.quantities().len()));
    assert_eq!(counts.collect::<Vec<_>>(), [(2, 1), (1, 1)]);
}

#[test]
fn task_7_what_is_under_the_cursor() -> Outcome {
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(TEXT);
    let at = TEXT.find("Marsudi").ok_or("gone")?;
    assert_eq!(
        document.entity_at(at).ok_or("no name")?.text(),
        "Retno Marsudi"
    );
    assert_eq!(document.token_at(at).ok_or("no token")?.text(), "Marsudi");
    Ok(())
}

#[test]
fn task_8_characters_instead_of_bytes() -> Outcome {
    let text = "“Ya,” kata Retno Marsudi.";
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(text);
    let span = document.entities().next().ok_or("no name")?.span();
    assert_eq!(
        (
            span.start(),
            Offsets::new(text, Unit::Chars).convert(span.start())
        ),
        (15, 11)
    );
    Ok(())
}

#[test]
fn task_9_a_code_for_a_place() -> Outcome {
    let analyzer = Analyzer::new();
    let document = analyzer.analyze("Ia lahir di Kabupaten Manggarai Barat.");
    let entry = document
        .entities()
        .next()
        .and_then(|name| name.entry())
        .ok_or("no entry")?;
    assert_eq!(entry.id().ok_or("no id")?.to_string(), "id:53.15");
    assert_eq!(
        entry.parent().ok_or("no parent")?.name(),
        "Nusa Tenggara Timur"
    );
    Ok(())
}

#[test]
fn task_10_tokens_and_sentences_alone() {
    let text = "Mahfud Md. hadir. Ia pulang.";
    let tokens = token::tokenize(text);
    assert_eq!(tokens.len(), 7);
    assert_eq!(sentence::sentences(text, &tokens).len(), 2);
}

#[test]
fn task_11_numbers_in_words_and_back() -> Outcome {
    assert_eq!(
        number::parse("dua ribu enam puluh satu")?,
        Number::from(2061)
    );
    assert_eq!(number::spell(2061), "dua ribu enam puluh satu");
    let error = number::parse("dua ribu puluh").unwrap_err();
    assert_eq!(error.position(), Some(9));
    Ok(())
}

#[test]
fn task_12_the_day_that_yesterday_was() -> Outcome {
    let analyzer = Analyzer::builder().today("2026-11-29".parse()?).build()?;
    let document = analyzer.analyze("Rapat digelar kemarin.");
    let day = document
        .quantities()
        .next()
        .and_then(|q| q.resolved())
        .ok_or("unresolved")?;
    assert_eq!(day.date(), Date::of(2026, 11, 28));
    Ok(())
}

#[test]
fn task_13_measures_in_another_unit() -> Outcome {
    let text = "Angin bertiup 36 km/jam.";
    let found = quantity::find(text);
    let speed = found[0].view(text).value().to("m/s").ok_or("no speed")?;
    assert_eq!(speed.to_string(), "10");
    Ok(())
}

#[test]
fn task_14_names_of_my_own() -> Outcome {
    let list = Gazetteer::from_table("Kopi Senja\tcompany\tshop:7\t\tKafe Senja")?;
    let analyzer = Analyzer::builder().gazetteer(list).build()?;
    let document = analyzer.analyze("Antrean di Kafe Senja mengular.");
    let shop = document.entities().next().ok_or("not found")?;
    assert_eq!(
        (shop.text(), shop.canonical()),
        ("Kafe Senja", Some("Kopi Senja"))
    );
    Ok(())
}

#[test]
fn task_15_a_list_out_of_a_data_base() -> Outcome {
    let rows = [(7, "Kopi Senja"), (8, "Roti Fajar")];
    let listing = |(id, name): (u32, &str)| {
        Listing::new(name, Class::Company)
            .id(format!("shop:{id}"))
            .case(Case::Any)
    };
    let list = Gazetteer::from_listings(rows.map(listing))?;
    let analyzer = Analyzer::builder().gazetteer(list).build()?;
    let document = analyzer.analyze("Kami ke roti fajar bersama Sari.");
    let shop = document
        .entities()
        .next()
        .and_then(|name| name.entry())
        .ok_or("not found")?;
    assert_eq!(shop.id().ok_or("no id")?.to_string(), "shop:8");
    Ok(())
}

#[test]
fn task_16_a_pattern_of_my_own() -> Outcome {
    let ticket = Pattern::new(Label::custom("TICKET")?, r"tiket (?<name>[A-Z]{3}-\d{4})")?;
    let analyzer = Analyzer::builder()
        .rules(Rules::new().pattern(ticket))
        .build()?;
    let document = analyzer.analyze("Lihat tiket ABC-2045 hari ini.");
    let found = document.entities().next().ok_or("not found")?;
    assert_eq!(
        (found.label().as_str(), found.text()),
        ("TICKET", "ABC-2045")
    );
    Ok(())
}

#[test]
fn task_17_what_is_no_name_to_me() -> Outcome {
    let analyzer = Analyzer::builder()
        .rules(Rules::new().never("Jakarta"))
        .build()?;
    let document = analyzer.analyze(TEXT);
    assert!(document.entities().all(|name| name.text() != "Jakarta"));
    Ok(())
}

#[test]
fn task_18_a_model_of_my_own() -> Outcome {
    let model = Model::open(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/data/tagger_v1.model"
    ))?;
    let analyzer = Analyzer::builder().model(model).build()?;
    assert!(analyzer.analyze(TEXT).tokens().len() > 0);
    Ok(())
}

#[test]
fn task_19_many_documents_on_every_core() {
    let analyzer = Analyzer::new();
    let texts = [TEXT, "Harga naik 15 persen."];
    let counts = analyzer
        .batch(texts)
        .map(|_, document| document.quantities().len());
    assert_eq!(counts.collect::<Vec<_>>(), [2, 1]);
}

#[test]
fn task_20_stop_a_batch_at_an_error() {
    let analyzer = Analyzer::new();
    let batch = analyzer
        .batch(["Satu.", "dua", "Tiga."])
        .map(|text, _| text.len());
    let outcome = batch.try_for_each(|len| if len == 3 { Err("too short") } else { Ok(()) });
    assert_eq!(outcome, Err("too short"));
}

#[test]
fn task_21_a_pipe_of_documents() {
    let analyzer = Analyzer::new();
    let lines = (1..).map(|n| format!("Ada {n} ekor sapi."));
    let cows = analyzer.batch(lines).map(|_, document| {
        document
            .quantities()
            .next()
            .and_then(|q| q.value().number())
    });
    let sum = cows
        .into_iter()
        .flatten()
        .take(10)
        .filter_map(Number::to_i64)
        .sum::<i64>();
    assert_eq!(sum, 55);
}

#[test]
fn task_22_documents_to_another_thread() -> Outcome {
    let (send, receive) = mpsc::channel::<owned::Document>();
    let reader = std::thread::spawn(move || {
        let analyzer = Analyzer::new();
        let _ = send.send(analyzer.analyze(TEXT).into_owned().with_id("1"));
    });
    reader.join().map_err(|_| "panicked")?;
    let document = receive.recv()?;
    assert_eq!((document.id(), document.entities().len()), (Some("1"), 3));
    Ok(())
}

#[test]
fn task_23_store_and_load() -> Outcome {
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(TEXT);
    let line = serde_json::to_string(&Json::new(&document).id("7"))?;
    let read: owned::Document = serde_json::from_str(&line)?;
    assert_eq!(serde_json::to_string(&read)?, line);
    let Value::Money(sum) = read.quantities()[1].value().detach() else {
        return Err("no sum".into());
    };
    assert_eq!(sum.amount().to_i64(), Some(1_500_000_000_000));
    Ok(())
}

#[test]
fn task_24_formats_of_other_programs() {
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(TEXT);
    assert!(
        Conll::new(&document)
            .to_string()
            .contains("Retno\tB-PERSON\nMarsudi\tI-PERSON\n")
    );
    let page = Page::new();
    let html = Html::new(&document).title("Berita");
    let page = format!("{}{html}{}", Page::HEAD, page.tail());
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("Marsudi"));
}

#[test]
fn task_25_count_what_is_named_most() {
    let analyzer = Analyzer::new();
    let texts = [TEXT, "Retno Marsudi tiba di Hanoi."];
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let names = analyzer.batch(texts).map(|_, document| {
        let names = document.chains().into_iter();
        names
            .map(|chain| (chain.canonical().to_owned(), chain.mentions().len()))
            .collect::<Vec<_>>()
    });
    names.for_each(|names| {
        for (name, mentions) in names {
            *counts.entry(name).or_default() += mentions;
        }
    });
    assert_eq!(counts.get("Retno Marsudi"), Some(&3));
}

#[test]
fn task_26_whom_a_name_means_that_is_written_otherwise() -> Outcome {
    let staff = Gazetteer::from_table("Muhammad Raka Wirasena\tPERSON\tstaff:1")?;
    let analyzer = Analyzer::builder().gazetteer(staff).build()?;
    for written in ["H. MOHAMAD RAKA WIRASENA, Ph. D.", "M. Raka Wirasena"] {
        let found = analyzer.similar_persons(written);
        let best = found.first().ok_or("nobody")?.entry();
        assert_eq!(best.id().ok_or("no id")?.to_string(), "staff:1");
    }
    Ok(())
}

#[test]
fn task_27_what_is_wanted_alone() {
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(TEXT);
    let wanted = document.filter(
        |name| name.label() == Label::Person,
        |quantity| quantity.kind() == Kind::Money,
    );
    assert!(
        wanted
            .entities()
            .map(|name| name.text())
            .eq(["Retno Marsudi", "Retno"])
    );
    assert_eq!(
        (wanted.officials().len(), wanted.quantities().len()),
        (1, 1)
    );
}

#[test]
fn task_28_a_stored_document_says_what_the_first_one_did() -> Outcome {
    let document = Analyzer::new().analyze(TEXT).into_owned();
    let chains = document.chains();
    assert_eq!(chains[0].canonical(), "Retno Marsudi");
    assert_eq!(chains[0].mentions().len(), 2);
    assert_eq!(chains[0].offices()[0].position(), "Menteri Luar Negeri");
    let second = document.sentences()[1].span();
    assert_eq!(
        document.text_of(second),
        Some("Menurut Retno, biayanya Rp 1,5 triliun.")
    );
    assert_eq!(document.entities_in(second).len(), 1);
    let kind: Kind = document.quantities()[0].kind().as_str().parse()?;
    assert_eq!(kind, Kind::Cardinal);
    Ok(())
}
