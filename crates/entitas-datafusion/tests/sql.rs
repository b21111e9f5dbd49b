//! What SQL says is what the reader says, whatever the texts lie in.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;
use std::sync::Arc;

use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, DictionaryArray, Int64Array, LargeStringArray, RecordBatch,
    StringArray, StringViewArray,
};
use datafusion::arrow::compute::concat_batches;
use datafusion::arrow::datatypes::Int32Type;
use datafusion::common::Result;
use datafusion::prelude::{SessionConfig, SessionContext};
use entitas::Analyzer;
use entitas::gazetteer::Gazetteer;
use entitas_arrow::{Column, Reader};

const TEXTS: [Option<&str>; 6] = [
    Some("Gubernur Jawa Barat Ridwan Kamil menerima Rp2,5 juta di Bandung pada 2 Mei 2024."),
    None,
    Some(""),
    Some("“Ya 😀,” kata Menteri Luar Negeri Retno Marsudi di Jakarta."),
    Some("Kantornya di Jl. Melati No. 5 RT 03/RW 05, Jakarta Timur."),
    Some("Harga naik 15 persen, kata \"Kopi, Senja\"."),
];

fn reader() -> Reader {
    Reader::new(Analyzer::new())
}

fn context() -> SessionContext {
    // More partitions than texts are read by one.
    let mut context =
        SessionContext::new_with_config(SessionConfig::new().with_target_partitions(3));
    entitas_datafusion::register(&mut context, reader()).unwrap();
    context
}

async fn rows(context: &SessionContext, query: &str) -> Result<RecordBatch> {
    let frame = context.sql(query).await?;
    let schema = Arc::clone(frame.schema().inner());
    let batches = frame.collect().await?;
    Ok(concat_batches(&schema, &batches)?)
}

/// A context that has the texts as `docs`.
fn with_docs(texts: ArrayRef) -> SessionContext {
    let ids: Int64Array = (0..texts.len() as i64).collect();
    let docs = RecordBatch::try_from_iter([("id", Arc::new(ids) as ArrayRef), ("text", texts)]);
    let context = context();
    context.register_batch("docs", docs.unwrap()).unwrap();
    context
}

const READ: &str = "select entities(text), quantities(text), officials(text), addresses(text), sentences(text), tokens(text), \
                    entitas(text) from docs order by id";

fn same_as_the_reader(read: &RecordBatch) {
    let texts = StringArray::from(TEXTS.to_vec());
    let direct = reader().read(&texts, Column::ALL).unwrap();
    for column in Column::ALL {
        let at = [
            "entities",
            "quantities",
            "officials",
            "addresses",
            "sentences",
            "tokens",
        ]
        .iter()
        .position(|name| *name == column.as_str())
        .unwrap();
        assert_eq!(
            read.column(at).to_data(),
            direct.column_by_name(column.as_str()).unwrap().to_data(),
            "{column}"
        );
    }
    let together = read.column(6).as_struct();
    assert_eq!(
        together.column_names(),
        ["entities", "quantities", "officials", "addresses"]
    );
    for (name, column) in together.column_names().iter().zip(together.columns()) {
        assert_eq!(
            column.to_data(),
            direct.column_by_name(name).unwrap().to_data(),
            "entitas.{name}"
        );
    }
    assert!(together.is_null(1), "null stays null");
    assert!(read.column(0).is_null(1));
    assert_eq!(read.column(0).as_list::<i32>().value(2).len(), 0);
}

#[tokio::test]
async fn every_kind_of_strings() {
    let texts = || TEXTS.to_vec();
    let kinds: [ArrayRef; 4] = [
        Arc::new(StringArray::from(texts())),
        Arc::new(LargeStringArray::from(texts())),
        Arc::new(StringViewArray::from(texts())),
        Arc::new(texts().into_iter().collect::<DictionaryArray<Int32Type>>()),
    ];
    for texts in kinds {
        let read = rows(&with_docs(texts), READ).await.unwrap();
        same_as_the_reader(&read);
    }
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

#[tokio::test]
async fn csv_json_and_parquet() {
    let folder = Folder::new("files");
    let docs = with_docs(Arc::new(StringArray::from(TEXTS.to_vec())));
    for kind in ["csv", "json", "parquet"] {
        let path = folder.path(&format!("docs.{kind}"));
        let copy = format!("copy (select * from docs order by id) to '{path}' stored as {kind}");
        docs.sql(&copy).await.unwrap().collect().await.unwrap();
        let files = context();
        let create = format!("create external table docs stored as {kind} location '{path}'");
        files.sql(&create).await.unwrap().collect().await.unwrap();
        if kind == "csv" {
            // CSV does not tell an empty text from none.
            let count = "select count(*) from (select unnest(entities(text)) from docs)";
            assert_eq!(
                rows(&files, count).await.unwrap(),
                rows(&docs, count).await.unwrap()
            );
        } else {
            same_as_the_reader(&rows(&files, READ).await.unwrap());
        }
    }
}

#[tokio::test]
async fn names_by_label_and_what_numbers_are_worth() {
    let docs = with_docs(Arc::new(StringArray::from(TEXTS.to_vec())));
    let persons = "select name['surface'] from (select id, unnest(entities(text)) as name from docs) \
                   where name['label'] = 'PERSON' order by id";
    let persons = rows(&docs, persons).await.unwrap();
    let persons: Vec<_> = persons
        .column(0)
        .as_string::<i32>()
        .iter()
        .flatten()
        .collect();
    assert_eq!(persons, ["Ridwan Kamil", "Retno Marsudi"]);
    let sums = "select sum(quantity['number']) from (select unnest(quantities(text)) as quantity from docs) \
                where quantity['currency'] = 'IDR'";
    let sums = rows(&docs, sums).await.unwrap();
    let sum = sums
        .column(0)
        .as_primitive::<datafusion::arrow::datatypes::Float64Type>();
    assert_eq!(sum.value(0), 2_500_000.0);
}

#[tokio::test]
async fn numbers_and_words() {
    let query = "select spell(2061), spell('2.5'), spell(cast(7 as decimal(9, 2))), spell(-3), spell('x'), spell(null), \
                 parse_number('satu setengah juta'), parse_number('dua pertiga'), parse_number('2.061'), \
                 parse_number('dua ribu puluh'), parse_number(null)";
    let read = rows(&context(), query).await.unwrap();
    let said: Vec<Option<&str>> = read
        .columns()
        .iter()
        .map(|column| column.as_string::<i32>().iter().next().flatten())
        .collect();
    assert_eq!(
        said,
        [
            Some("dua ribu enam puluh satu"),
            Some("dua koma lima"),
            Some("tujuh"),
            Some("minus tiga"),
            None,
            None,
            Some("1500000"),
            Some("2/3"),
            Some("2061"),
            None,
            None,
        ]
    );
    let docs = with_docs(Arc::new(StringArray::from(vec!["dua", "", "sepuluh ribu"])));
    let read = rows(&docs, "select parse_number(text) from docs order by id")
        .await
        .unwrap();
    let read: Vec<_> = read.column(0).as_string::<i32>().iter().collect();
    assert_eq!(read, [Some("2"), None, Some("10000")]);
}

#[tokio::test]
async fn a_text_written_in_the_query() {
    let read = rows(
        &context(),
        "select entities('Retno Marsudi tiba.')[1]['label'], entities(null)",
    )
    .await;
    let read = read.unwrap();
    assert_eq!(read.column(0).as_string::<i32>().value(0), "PERSON");
    assert!(read.column(1).is_null(0));
}

#[tokio::test]
async fn what_is_no_text_is_refused() {
    for (query, said) in [
        (
            "select entities(1)",
            "entities wants texts, not values of type Int64",
        ),
        (
            "select entitas(1.5)",
            "entitas wants texts, not values of type Float64",
        ),
        (
            "select entities('a', 'b')",
            "entities wants one text, not 2 values",
        ),
        (
            "select parse_number(2)",
            "parse_number takes no values of type Int64",
        ),
        (
            "select spell(true)",
            "spell takes no values of type Boolean",
        ),
    ] {
        let error = rows(&context(), query).await.unwrap_err().to_string();
        assert!(error.contains(said), "{query}: {error}");
    }
}

#[tokio::test]
async fn each_context_has_its_own_names() {
    let names = "Kopi Senja\tORGANIZATION\tshop:7";
    let analyzer = Analyzer::builder()
        .gazetteer(Gazetteer::from_table(names).unwrap())
        .build()
        .unwrap();
    let mut own = SessionContext::new();
    entitas_datafusion::register(&mut own, Reader::new(analyzer)).unwrap();
    let query = "select entities('Kopi Senja buka.')[1]['entry']";
    let entry = |read: RecordBatch| {
        let column = read.column(0).as_string::<i32>();
        column.iter().next().flatten().map(str::to_owned)
    };
    assert_eq!(
        entry(rows(&own, query).await.unwrap()).as_deref(),
        Some("shop:7")
    );
    assert_eq!(entry(rows(&context(), query).await.unwrap()), None);
}
