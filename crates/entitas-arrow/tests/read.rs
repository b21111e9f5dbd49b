//! Arrays of every kind, read in every way, say what the documents say.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Int8Type, Int32Type, UInt16Type};
use arrow_array::{
    Array, ArrayRef, BinaryArray, BooleanArray, DictionaryArray, Float64Array, Int32Array,
    LargeStringArray, ListArray, NullArray, StringArray, StringViewArray, StructArray,
};
use arrow_schema::DataType;
use entitas::output::Json;
use entitas::text::{Offsets, Unit};
use entitas::{Analyzer, quantity};
use entitas_arrow::{Column, Reader};
use serde_json::Value;

const TEXTS: [Option<&str>; 8] = [
    Some(
        "Menteri Luar Negeri Retno Marsudi menangani 2.061 kasus di Jakarta. Retno tinggal di Jl. Melati Gg. II No. 5 RT 03/RW 05, Kel. Cipinang, Jakarta Timur 13240.",
    ),
    None,
    Some(""),
    Some("“Ya 😀,” kata Letjen TNI (Purn) Dr. H. Budi Santoso, S.H., mantan Gubernur Jawa Barat."),
    Some(
        "Harga Rp15.000/kg, 10-15 persen, jam 7-9 malam, Mei lalu, puluhan juta rupiah, 20x30 cm.",
    ),
    Some(
        "Bukunya dibaca 2 jam. UU Nomor 11 Tahun 2008; NIK 3275014107900002; telepon 0812-3456-7890.",
    ),
    None,
    Some(
        "Menhub Dudy Purwagandhi tiba Selasa (14/1/2025), 1 Ramadan 1445 H, Senin-Jumat, 5-7 hari.",
    ),
];

fn reader() -> Reader {
    Reader::new(Analyzer::new())
}

fn read(texts: &dyn Array) -> StructArray {
    reader().read(texts, Column::ALL).unwrap()
}

#[test]
fn every_kind_of_array_reads_alike() {
    let plain = StringArray::from(TEXTS.to_vec());
    let expected = read(&plain);
    let large = LargeStringArray::from(TEXTS.to_vec());
    let views = StringViewArray::from(TEXTS.to_vec());
    let small_keys: DictionaryArray<Int8Type> = TEXTS.into_iter().collect();
    let keys = arrow_array::UInt16Array::from(
        vec![0, 1, 2, 3, 4, 5, 1, 6]
            .into_iter()
            .map(Some)
            .collect::<Vec<_>>(),
    );
    let values: Vec<Option<&str>> = (0..8)
        .filter(|row| *row != 6)
        .map(|row| TEXTS[row])
        .collect();
    let null_values =
        DictionaryArray::<UInt16Type>::new(keys, Arc::new(StringViewArray::from(values)));
    for array in [&large as &dyn Array, &views, &small_keys, &null_values] {
        assert_eq!(read(array), expected, "{}", array.data_type());
    }
}

#[test]
fn slices_and_chunks_read_as_the_whole() {
    let whole = StringArray::from(TEXTS.to_vec());
    let expected = read(&whole);
    for (from, len) in [(0, 3), (3, 5), (7, 1), (8, 0)] {
        assert_eq!(read(&whole.slice(from, len)), expected.slice(from, len));
        let large = LargeStringArray::from(TEXTS.to_vec());
        assert_eq!(read(&large.slice(from, len)), expected.slice(from, len));
        let dictionary: DictionaryArray<Int32Type> = TEXTS.into_iter().collect();
        assert_eq!(
            read(&dictionary.slice(from, len)),
            expected.slice(from, len)
        );
    }
}

#[test]
fn null_stays_null_and_nothing_is_an_empty_list() {
    let nothing_known: DictionaryArray<Int32Type> = [None::<&str>; 3].into_iter().collect();
    let all_null = [
        Arc::new(NullArray::new(3)) as ArrayRef,
        Arc::new(StringArray::new_null(3)),
        Arc::new(nothing_known),
    ];
    for array in all_null {
        let read = read(&array);
        assert_eq!((read.len(), read.null_count()), (3, 3));
        assert!(read.columns().iter().all(|column| column.null_count() == 3));
    }
    assert_eq!(read(&StringArray::new_null(0)).len(), 0);
    let empty = read(&StringArray::from(vec![""]));
    assert_eq!(empty.null_count(), 0);
    for column in empty.columns() {
        let lists: &ListArray = column.as_list();
        assert!(lists.is_valid(0) && lists.value(0).is_empty());
    }
}

#[test]
fn threads_do_not_show() {
    let many: Vec<Option<String>> = (0..3000)
        .map(|row| TEXTS[row % 8].map(|text| format!("{row} kali. {}", text.repeat(row % 7 + 1))))
        .collect();
    let many = StringArray::from(many);
    let columns = [Column::Quantities, Column::Entities];
    let expected = reader().read(&many, &columns).unwrap();
    for threads in [0, 2, 5] {
        assert_eq!(
            reader().threads(threads).read(&many, &columns).unwrap(),
            expected
        );
    }
    assert_eq!(
        reader()
            .threads(2)
            .read(&StringArray::new_null(0), &columns)
            .unwrap()
            .len(),
        0
    );
}

/// An element as the JSON would have it.
fn cell(array: &dyn Array, row: usize) -> Value {
    if array.is_null(row) {
        return Value::Null;
    }
    match array.data_type() {
        DataType::Int32 => array
            .as_any()
            .downcast_ref::<Int32Array>()
            .unwrap()
            .value(row)
            .into(),
        DataType::Float64 => array
            .as_any()
            .downcast_ref::<Float64Array>()
            .unwrap()
            .value(row)
            .into(),
        DataType::Boolean => array
            .as_any()
            .downcast_ref::<BooleanArray>()
            .unwrap()
            .value(row)
            .into(),
        DataType::Utf8 => array.as_string::<i32>().value(row).into(),
        DataType::List(_) => {
            let list = array.as_list::<i32>().value(row);
            (0..list.len()).map(|at| cell(&list, at)).collect()
        }
        DataType::Struct(fields) => {
            let array = array.as_struct();
            let parts = fields.iter().zip(array.columns());
            let parts = parts.map(|(field, part)| (field.name().clone(), cell(part, row)));
            Value::Object(parts.filter(|(_, value)| !value.is_null()).collect())
        }
        other => panic!("{other} is in no column"),
    }
}

/// What the JSON of a document has under another name or nested here.
fn flattened(column: Column, item: &Value) -> Value {
    let mut flat = serde_json::Map::new();
    for (key, value) in item.as_object().unwrap() {
        match (column, key.as_str(), value) {
            (_, _, Value::Null) => {}
            (Column::Entities | Column::Quantities, "text", _) => {
                flat.insert("surface".into(), value.clone());
            }
            (Column::Addresses, "text", _) => {
                flat.insert("surface".into(), value.clone());
            }
            (Column::Addresses, _, Value::Object(piece)) => {
                let mut piece = piece.clone();
                let text = piece.remove("text").unwrap();
                piece.insert("surface".into(), text);
                flat.insert(key.clone(), piece.into());
            }
            (Column::Officials, _, Value::Object(piece)) => {
                flat.insert(key.clone(), piece["text"].clone());
                flat.insert(format!("{key}_start"), piece["start"].clone());
                flat.insert(format!("{key}_end"), piece["end"].clone());
            }
            // The parts of a value stand beside it; what is only said again or in words is left out.
            (Column::Quantities, "value", Value::Object(parts)) => {
                for (part, value) in parts {
                    let part = if part == "base" { "amount" } else { part };
                    let known = [
                        "amount", "currency", "unit", "ucum", "lo", "hi", "offset", "per",
                    ];
                    if known.contains(&part) {
                        flat.insert(part.into(), value.clone());
                    }
                }
            }
            _ => {
                flat.insert(key.clone(), value.clone());
            }
        }
    }
    Value::Object(flat)
}

#[test]
fn columns_hold_what_the_json_holds() {
    let texts = StringArray::from(TEXTS.to_vec());
    let analyzer = Analyzer::new();
    for unit in [Unit::Bytes, Unit::Chars, Unit::Utf16] {
        let read = reader().offsets(unit).read(&texts, Column::ALL).unwrap();
        let addresses = read.column_by_name("addresses").unwrap();
        assert_eq!(cell(addresses, 0)[0]["regency"]["entry"], "id:31.75");
        for (row, text) in TEXTS.iter().enumerate() {
            let Some(text) = text else { continue };
            let document = analyzer.analyze(text);
            let json =
                serde_json::to_value(Json::new(&document).offsets(unit).tokens(true)).unwrap();
            for &column in &Column::ALL[..4] {
                let found = cell(read.column_by_name(column.as_str()).unwrap(), row);
                let items = json[column.as_str()].as_array().unwrap();
                assert_eq!(found.as_array().unwrap().len(), items.len());
                for (found, item) in found.as_array().unwrap().iter().zip(items) {
                    let wanted = flattened(column, item);
                    for (key, value) in wanted.as_object().unwrap() {
                        // The size of a thing is no one number.
                        let size = key == "amount" && found.get("amount").is_none();
                        assert!(
                            size || found.get(key) == Some(value),
                            "{text}\n{key}: {found}\n{item}"
                        );
                    }
                }
            }
            for column in [Column::Sentences, Column::Tokens] {
                let found = cell(read.column_by_name(column.as_str()).unwrap(), row);
                let offsets = Offsets::new(text, unit);
                let items = json[column.as_str()].as_array().unwrap();
                for (found, item) in found.as_array().unwrap().iter().zip(items) {
                    assert_eq!(
                        (&found["start"], &found["end"]),
                        (&item["start"], &item["end"])
                    );
                    let surface = found["surface"].as_str().unwrap();
                    let at = text
                        .match_indices(surface)
                        .map(|(at, _)| offsets.convert(at));
                    assert!(at.into_iter().any(|at| found["start"] == at), "{found}");
                    if let Some(words) = found.get("words") {
                        let joined: String = words
                            .as_array()
                            .unwrap()
                            .iter()
                            .filter_map(Value::as_str)
                            .collect();
                        assert_eq!(joined, surface);
                    }
                    assert_eq!(found.get("kind"), item.get("kind"));
                }
                assert_eq!(found.as_array().unwrap().len(), items.len());
            }
        }
    }
}

#[test]
fn no_field_of_the_json_is_forgotten() {
    let schema = include_str!("../../../docs/schema/quantity.schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    let DataType::List(structs) = Column::Quantities.data_type() else {
        panic!()
    };
    let DataType::Struct(fields) = structs.data_type() else {
        panic!()
    };
    for key in schema["properties"].as_object().unwrap().keys() {
        let name = if key == "text" { "surface" } else { key };
        assert!(fields.find(name).is_some(), "quantities have no {name}");
    }
    let schema = include_str!("../../../docs/schema/document.schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    for column in [Column::Entities, Column::Officials, Column::Addresses] {
        let DataType::List(structs) = column.data_type() else {
            panic!()
        };
        let DataType::Struct(fields) = structs.data_type() else {
            panic!()
        };
        let properties = &schema["properties"][column.as_str()]["items"]["properties"];
        for key in properties.as_object().unwrap().keys() {
            assert!(fields.find(key).is_some(), "{column:?} have no {key}");
        }
    }
}

#[test]
fn the_day_of_the_texts_resolves_dates() {
    let today: quantity::Date = "2026-11-29".parse().unwrap();
    let analyzer = Analyzer::builder().today(today).build().unwrap();
    let texts = StringArray::from(vec!["Rapat digelar besok."]);
    let read = Reader::new(analyzer)
        .read_column(&texts, Column::Quantities)
        .unwrap();
    assert_eq!(cell(&read, 0)[0]["resolved"], "2026-11-30");
}

#[test]
fn refusals_say_what_to_do() {
    let error = reader().read(&BinaryArray::from(vec![b"a".as_slice()]), Column::ALL);
    let error = error.unwrap_err().to_string();
    assert!(error.contains("type Binary: cast them to Utf8"), "{error}");
    let numbers: DictionaryArray<Int32Type> = DictionaryArray::new(
        Int32Array::from(vec![0]),
        Arc::new(Int32Array::from(vec![7])),
    );
    assert!(reader().read(&numbers, Column::ALL).is_err());
    let twice = reader().read(
        &StringArray::from(vec!["a"]),
        &[Column::Tokens, Column::Tokens],
    );
    assert!(
        twice
            .unwrap_err()
            .to_string()
            .contains("tokens is asked for twice")
    );
    let unknown = "names".parse::<Column>().unwrap_err().to_string();
    assert!(
        unknown.contains("choose from entities, quantities"),
        "{unknown}"
    );
}

#[test]
fn the_types_are_those_that_are_promised() {
    let read = read(&StringArray::from(TEXTS.to_vec()));
    assert_eq!(read.fields(), &Reader::fields(Column::ALL));
    for column in Column::ALL {
        assert_eq!(column.to_string().parse::<Column>().unwrap(), *column);
    }
}
