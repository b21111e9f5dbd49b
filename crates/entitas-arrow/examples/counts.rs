//! Counts what the columns hold: `cargo run --release --example counts -- FILE`, a file with a text a
//! line, prints documents, entities by label, officials and quantities as JSON.

use std::collections::BTreeMap;
use std::error::Error;

use arrow_array::cast::AsArray;
use arrow_array::{Array, StringArray};
use entitas::Analyzer;
use entitas_arrow::{Column, Reader};

/// Rows of one array, as engines give them.
const ROWS: usize = 8192;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args()
        .nth(1)
        .ok_or("give a file with a text a line")?;
    let text = std::fs::read_to_string(path)?;
    let lines: Vec<&str> = text.lines().collect();
    let reader = Reader::new(Analyzer::new());
    let columns = [Column::Entities, Column::Officials, Column::Quantities];
    let mut labels: BTreeMap<String, usize> = BTreeMap::new();
    let (mut officials, mut quantities) = (0, 0);
    for rows in lines.chunks(ROWS) {
        let read = reader.read(&StringArray::from(rows.to_vec()), &columns)?;
        let names = read.column(0).as_list::<i32>().values().as_struct();
        let name_labels = names.column_by_name("label").ok_or("no labels")?;
        for label in name_labels.as_string::<i32>().iter().flatten() {
            *labels.entry(label.to_owned()).or_default() += 1;
        }
        officials += read.column(1).as_list::<i32>().values().len();
        quantities += read.column(2).as_list::<i32>().values().len();
    }
    let counts = serde_json::json!({
        "documents": lines.len(),
        "entities": labels,
        "officials": officials,
        "quantities": quantities,
    });
    println!("{counts}");
    Ok(())
}
