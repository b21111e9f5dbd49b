//! Listed names: the cases of `data/gazetteer.toml`, users' own tables, laws, damaged files.

use entitas::gazetteer;
use entitas::gazetteer::{Case, Class, Gazetteer, Hit, Listing, Symbol};
use entitas::text::fold;
use entitas::token::{Token, tokenize};
use proptest::prelude::*;
use std::borrow::Cow;
use std::collections::BTreeMap;
use toml::{Table, Value};

use crate::{data, laws};

fn names() -> &'static Gazetteer {
    Gazetteer::embedded().unwrap()
}

/// The tokens of a text and the names among them.
fn find(names: &Gazetteer, text: &str, caseless: bool) -> (Vec<Token>, Vec<Hit>) {
    let tokens = tokenize(text);
    let mut buffer = String::new();
    let symbols: Vec<Symbol> = tokens
        .iter()
        .map(|token| names.symbol(fold(token.text(text), &mut buffer)))
        .collect();
    let case = |at: usize| match tokens.get(at) {
        Some(&token) if !caseless => Case::of(token),
        _ => Case::Any,
    };
    let mut hits = Vec::new();
    names.find(&symbols, case, &mut hits);
    (tokens, hits)
}

fn text_of<'t>(text: &'t str, tokens: &[Token], hit: Hit) -> &'t str {
    &text[tokens[hit.first()].start()..tokens[hit.end() - 1].end()]
}

fn describe(text: &str, tokens: &[Token], hit: Hit) -> String {
    let entry = names().entries(hit).next().expect("a hit has an entry");
    let id = |entry: gazetteer::Entry<'_>| entry.id().map_or("-".to_owned(), |id| id.to_string());
    let tail = names().tails(hit).next();
    assert_eq!(hit.has_tail(), tail.is_some());
    format!(
        "{}{} | {} | {} | {}{}",
        if hit.is_weak() { "~" } else { "" },
        text_of(text, tokens, hit),
        hit.label(),
        entry.class(),
        id(entry),
        tail.map_or(String::new(), |tail| format!(" + {}", id(tail))),
    )
}

#[test]
fn cases() {
    data::hold("gazetteer", &["hits"], |case| {
        let text = case["text"].as_str().unwrap();
        let caseless = case
            .get("caseless")
            .is_some_and(|caseless| caseless.as_bool().unwrap());
        let (tokens, hits) = find(names(), text, caseless);
        let inside = |hit: &Hit| {
            hits.iter().any(|other| {
                other.label() != hit.label()
                    && other.first() <= hit.first()
                    && hit.end() <= other.end()
                    && hit.len() < other.len()
            })
        };
        let outer = hits.iter().filter(|hit| !inside(hit));
        let mut found: Vec<String> = outer.map(|&hit| describe(text, &tokens, hit)).collect();
        // Their order is no matter.
        let told: Vec<&str> = case["hits"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        found.sort_by_key(|hit| told.iter().position(|told| told == hit));
        Table::from_iter([("hits".to_owned(), found.into())])
    });
}

/// What becomes of a user's table: the line of its error, or what its names mean.
#[test]
fn tables_of_users() {
    data::hold("gazetteer_list", &["finds", "error"], |case| {
        let told = |field: &str| case.get(field);
        let (field, answer): (_, Value) =
            match Gazetteer::from_table(case["table"].as_str().unwrap()) {
                Ok(list) => {
                    let finds = told("finds")
                        .and_then(Value::as_table)
                        .cloned()
                        .unwrap_or_default();
                    let found = finds.keys().map(|name| {
                        let found =
                            list.lookup(name)
                                .next()
                                .map_or("nothing".to_owned(), |entry| {
                                    let id = entry.id().map_or("-".to_owned(), |id| id.to_string());
                                    format!("{} {} {id}", entry.label(), entry.class())
                                });
                        (name.clone(), Value::String(found))
                    });
                    ("finds", Value::Table(found.collect()))
                }
                Err(error) => {
                    assert!(error.is_list());
                    let message = error.to_string();
                    // A case may tell how it begins.
                    let begin = told("error").and_then(Value::as_str);
                    let begin = begin.filter(|begin| message.starts_with(begin));
                    ("error", begin.unwrap_or(&message).into())
                }
            };
        Table::from_iter([(field.to_owned(), answer)])
    });
}

/// Some names count only with a region or body behind them.
const TAILS: &[&str] = &[
    "",
    " Jawa Barat",
    " Bogor",
    " Komodo",
    " PDIP",
    " DPR",
    " Turki",
    " Lombok",
];

#[test]
fn every_embedded_name_is_found_in_its_own_text() {
    let names = names();
    for index in 0..names.len() as u32 {
        let entry = names.entry(index).expect("an index below the length");
        let found = TAILS.iter().any(|tail| {
            let text = format!("{}{tail}", entry.name());
            let mut read = names.lookup(&text).peekable();
            // A better reading may hide it: the city `Kota Padang` the district of that name.
            let hidden = read.peek().is_some_and(|best| best.index() < entry.index());
            hidden || read.any(|found| found == entry)
        });
        assert!(found, "{entry:?}");
    }
}

#[test]
fn ids_are_unique() {
    let names = names();
    let mut ids = std::collections::HashSet::new();
    for index in 0..names.len() as u32 {
        let entry = names.entry(index).unwrap();
        let id = entry
            .id()
            .expect("every embedded entry has an id")
            .to_string();
        assert!(ids.insert(id.clone()), "{id} twice");
    }
}

#[test]
fn regions_know_where_they_belong() {
    let komodo = names()
        .lookup("Kecamatan Komodo")
        .next()
        .expect("the district");
    assert_eq!(komodo.level(), Some(3));
    let regency = komodo.parent().unwrap();
    assert_eq!(regency.name(), "Kabupaten Manggarai Barat");
    assert_eq!(regency.level(), Some(2));
    let province = regency.parent().unwrap();
    assert_eq!(province.name(), "Nusa Tenggara Timur");
    assert_eq!(province.id().unwrap().to_string(), "id:53");
    assert_eq!(province.parent(), None);
    let cairo = names().lookup("Kairo").next().unwrap();
    assert_eq!(cairo.parent().unwrap().name(), "Mesir");
}

#[test]
fn a_gazetteer_comes_back_from_its_bytes() {
    let mut builder = Gazetteer::builder();
    let lake = builder.add(Listing::new("Danau Contoh", Class::Water).id("x:1"));
    builder.add(Listing::new("Pulau Tengah Danau", Class::Island).parent(lake));
    let list = builder.clone().build().unwrap();
    assert_eq!(list.to_bytes(), builder.build().unwrap().to_bytes());
    let again = Gazetteer::from_bytes(list.to_bytes().to_vec()).unwrap();
    let island = again.lookup("Pulau Tengah Danau").next().unwrap();
    assert_eq!(island.parent().unwrap().name(), "Danau Contoh");
}

#[test]
fn what_cannot_be_kept_is_refused() {
    for listing in [
        Listing::new("", Class::Place),
        Listing::new("x".repeat(256), Class::Place),
        Listing::new("Danau", Class::Water).parent(0),
    ] {
        let mut builder = Gazetteer::builder();
        builder.add(listing);
        assert!(builder.build().unwrap_err().is_option());
    }
}

#[test]
fn a_damaged_file_is_refused_at_every_byte() {
    let list = Gazetteer::from_table("Contoh\tPLACE\nContoh Raya\tcompany\tid:1").unwrap();
    let bytes = list.to_bytes().to_vec();
    for end in 0..bytes.len() {
        let error = Gazetteer::from_bytes(bytes[..end].to_vec()).unwrap_err();
        assert!(error.is_model(), "cut at {end}");
    }
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << (at % 8);
        assert!(Gazetteer::from_bytes(damaged).is_err(), "byte {at}");
    }
    assert!(Gazetteer::from_bytes(Cow::Borrowed(&b"no list"[..])).is_err());
}

#[test]
fn the_embedded_file_is_refused_when_a_bit_flips() {
    let bytes = names().to_bytes();
    for at in (0..bytes.len()).step_by(bytes.len() / 50) {
        let mut damaged = bytes.to_vec();
        damaged[at] ^= 0x10;
        assert!(Gazetteer::from_bytes(damaged).unwrap_err().is_model());
    }
}

/// Words that meet in the embedded list, and some that do not.
fn word() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "Bank",
        "Indonesia",
        "Kota",
        "Kabupaten",
        "Bandung",
        "DPRD",
        "DPP",
        "Partai",
        "Demokrat",
        "PT",
        "Tbk",
        "(",
        "Persero",
        ")",
        "Jawa",
        "Barat",
        "RI",
        "Polda",
        "Pulau",
        "Fraksi",
        "PKS",
        "di",
        "dan",
        "Kecamatan",
        ",",
        "2024",
        "Universitas",
        "Komisi",
        "III",
        "DPR",
    ];
    prop_oneof![8 => prop::sample::select(KNOWN).prop_map(str::to_owned), 1 => "\\PC{1,6}"]
}

proptest! {
    #[test]
    fn hits_are_sorted_and_disjoint_per_label(
        words in prop::collection::vec(word(), 0..60),
        caseless: bool,
    ) {
        let text = words.join(" ");
        let (tokens, hits) = find(names(), &text, caseless);
        let mut ends = BTreeMap::new();
        let mut last = 0;
        for hit in hits {
            prop_assert!(hit.first() >= last);
            last = hit.first();
            prop_assert!(!hit.is_empty() && hit.end() <= tokens.len());
            prop_assert!(hit.first() >= ends.insert(hit.label(), hit.end()).unwrap_or(0));
            prop_assert!(names().entries(hit).next().is_some());
            prop_assert!(names().entries(hit).all(|entry| entry.label() == hit.label()));
            prop_assert_eq!(hit.has_tail(), names().tails(hit).next().is_some());
        }
    }

    #[test]
    fn damage_never_panics(edits in prop::collection::vec(any::<u8>(), 0..30)) {
        laws::damaged_file(&edits);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        laws::file(&bytes);
    }
}

#[test]
fn a_table_of_another_form_is_told_so() {
    let names = Gazetteer::from_table("NAME\tLabel\tId\nKopi Senja\tcompany\tx:1").unwrap();
    assert_eq!(names.len(), 1);
    for (table, why) in [
        ("Kopi Senja", "one column only"),
        ("\"Kopi Senja\"\tcompany", "is quoted"),
        ("!!!\tcompany", "no letter"),
    ] {
        let error = Gazetteer::from_table(table).unwrap_err();
        assert!(
            error.is_list() && error.to_string().contains(why),
            "{error}"
        );
    }
    let mut builder = Gazetteer::builder();
    builder.add(Listing::new("!!!", Class::Company));
    assert!(builder.build().unwrap_err().is_option());
}

#[test]
fn a_file_that_is_no_list_is_named() {
    let missing = Gazetteer::open("tests/data/none.bin").unwrap_err();
    assert!(missing.is_io(), "{missing}");
    let other = Gazetteer::open("tests/data/gazetteer.toml").unwrap_err();
    assert!(other.is_list());
    assert!(
        other.to_string().starts_with("tests/data/gazetteer.toml:"),
        "{other}"
    );
}

#[test]
fn identifiers_are_compared_as_they_are_written() {
    let own = Gazetteer::from_table("Contoh\tPLACE\tid:53.15\nLain\tPLACE\tx:2").unwrap();
    let region = names().lookup("Kabupaten Manggarai Barat").next().unwrap();
    let ids: Vec<_> = own.iter().filter_map(|entry| entry.id()).collect();
    assert_eq!(region.id(), Some(ids[0]));
    assert_ne!(ids[0], ids[1]);
    let set = std::collections::HashSet::from([ids[0], ids[1], region.id().unwrap()]);
    assert_eq!(set.len(), 2);
    assert_eq!(
        format!("{:>9}|{:<4}|", region.id().unwrap(), ids[1]),
        " id:53.15|x:2 |"
    );
}

/// Builds a list on a stack on which any recursion that the input decides would overflow.
fn built(listings: Vec<Listing>) -> Result<Gazetteer, String> {
    let run = move || {
        let mut builder = Gazetteer::builder();
        listings.into_iter().for_each(|listing| {
            builder.add(listing);
        });
        builder.build().map_err(|error| error.to_string())
    };
    let thread = std::thread::Builder::new().stack_size(1 << 18);
    thread.spawn(run).unwrap().join().unwrap()
}

#[test]
fn an_entry_that_does_not_fit_is_refused() {
    let long = "kata ".repeat(1_000_000);
    let entry = |name: &str| Listing::new(name, Class::Company);
    for (listing, why) in [
        (entry(&long), "entry 1, \"kata kata"),
        (
            entry("Contoh").alias(&*long),
            "entry 1, \"Contoh\": the name \"kata kata",
        ),
        (
            entry("Contoh").shown_as(&*long),
            "has 5000000 bytes, at most 255 fit",
        ),
        (
            entry("Contoh").id(&*long),
            "entry 1, \"Contoh\": the identifier \"kata",
        ),
        (
            entry("Contoh").parent(7),
            "its parent, entry 7, was not added before it",
        ),
        (
            entry("Contoh").parent(1),
            "its parent, entry 1, was not added before it",
        ),
        (
            entry("Contoh").alias("!"),
            "entry 1, \"Contoh\": the name \"!\" has no letter",
        ),
    ] {
        let error = built(vec![entry("Pertama"), listing]).unwrap_err();
        assert!(error.contains(why) && error.len() < 300, "{error}");
    }
}

#[test]
fn a_list_of_any_depth_is_built_or_refused() {
    let child = |depth: u32| {
        let listing = Listing::new(format!("Anak {depth}"), Class::Agency).code(depth % 100);
        depth
            .checked_sub(1)
            .map_or(listing.clone(), |parent| listing.parent(parent))
    };
    let error = built((0..1_000_000).map(child).collect()).unwrap_err();
    assert!(
        error.contains("entry 33, \"Anak 33\": more than 32 parents"),
        "{error}"
    );
    let deep = built((0..33).map(child).collect()).unwrap();
    let deepest = deep.entry(32).unwrap();
    assert_eq!(
        std::iter::successors(Some(deepest), |entry| entry.parent()).count(),
        33
    );
    let id = deepest.id().unwrap().to_string();
    assert!(
        id.starts_with("id:00.01.02.") && id.ends_with(".31.32"),
        "{id}"
    );
}

#[test]
fn a_name_of_any_length_is_built() {
    // The most words that bytes allow, in a trie as deep as that.
    let words = ["a"; 128].join(" ");
    let list = built(vec![Listing::new(&words, Class::Company)]).unwrap();
    assert_eq!(list.lookup(&words).count(), 1);
}

#[test]
fn an_entry_that_is_added_twice_is_one_meaning() {
    let mut builder = Gazetteer::builder();
    builder.add(Listing::new("Kopi Senja", Class::Company).id("shop:7"));
    let mut builder = builder
        .table("Kopi Senja\tcompany\tshop:7\t\tKafe Senja")
        .unwrap();
    builder.add(Listing::new("Kopi Senja", Class::Company).id("shop:8"));
    let list = builder.build().unwrap();
    let ids = |name: &str| {
        let ids = list
            .lookup(name)
            .filter_map(|entry| entry.id())
            .map(|id| id.to_string());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(ids("Kopi Senja"), ["shop:7", "shop:8"]);
    assert_eq!(ids("Kafe Senja"), ["shop:7"]);
}

#[test]
fn a_row_that_stands_twice_keeps_its_id() {
    let row = "Kopi Senja\tORGANIZATION\tshop:7\n";
    let list = Gazetteer::from_table(&row.repeat(3)).unwrap();
    assert_eq!(list.len(), 1);
    let analyzer = entitas::Analyzer::builder()
        .gazetteer(list)
        .build()
        .unwrap();
    let document = analyzer.analyze("Antrean di Kopi Senja mengular.");
    let shop = document.entities().next().unwrap();
    assert_eq!(shop.entry().unwrap().id().unwrap().to_string(), "shop:7");
}

#[test]
fn a_listed_hashtag_is_found() {
    let list = Gazetteer::from_table("# tagar\n\\#KopiSenja\tORGANIZATION\tshop:7").unwrap();
    assert_eq!(list.entry(0).unwrap().name(), "#KopiSenja");
    let analyzer = entitas::Analyzer::builder()
        .gazetteer(list)
        .build()
        .unwrap();
    let document = analyzer.analyze("Antrean #KopiSenja mengular.");
    let shop = document.entities().next().unwrap();
    assert_eq!((shop.text(), shop.entry().is_some()), ("#KopiSenja", true));
}

#[test]
fn the_embedded_names_are_what_a_file_must_be() {
    let embedded = Gazetteer::embedded().unwrap();
    let read = Gazetteer::from_bytes(embedded.to_bytes()).unwrap();
    assert_eq!(read.len(), embedded.len());
}
