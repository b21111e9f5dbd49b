#![doc = include_str!("../README.md")]

mod number;
mod read;

use std::sync::Arc;

use datafusion::common::Result;
use datafusion::execution::FunctionRegistry;
use datafusion::logical_expr::ScalarUDF;
use entitas_arrow::{Column, Reader};

use number::Convert;
use read::Read;

/// What `entitas(text)` reads in one analysis.
const TOGETHER: [Column; 4] = [
    Column::Entities,
    Column::Quantities,
    Column::Officials,
    Column::Addresses,
];

/// Every function of this crate: one for each [`Column`] under its name, `entitas` for several
/// columns of one analysis, `spell` and `parse_number`.
///
/// Leave the reader at one thread: DataFusion reads as many partitions at once as it has cores.
/// Clusters need the same functions in every process that plans or runs.
pub fn functions(reader: Reader) -> Vec<Arc<ScalarUDF>> {
    let reader = Arc::new(reader);
    let column = |column: &Column| Read::column(*column, &reader);
    let reads = Column::ALL.iter().map(column);
    let reads = reads.chain([Read::together("entitas", &TOGETHER, &reader)]);
    let converts = [Convert::spell(), Convert::parse_number()];
    reads
        .map(ScalarUDF::from)
        .chain(converts.map(ScalarUDF::from))
        .map(Arc::new)
        .collect()
}

/// Registers the [`functions`] in a context.
///
/// # Errors
///
/// The registry takes no functions.
pub fn register(registry: &mut dyn FunctionRegistry, reader: Reader) -> Result<()> {
    for function in functions(reader) {
        registry.register_udf(function)?;
    }
    Ok(())
}
