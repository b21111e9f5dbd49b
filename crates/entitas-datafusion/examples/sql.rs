//! SQL over files on one machine: `cargo run --release --example sql -- STATEMENT...`
//!
//! ```text
//! sql "create external table docs stored as parquet location 'docs.parquet'" "select id, entities(text) from docs"
//! ```

use std::process::ExitCode;

use datafusion::common::Result;
use datafusion::prelude::SessionContext;
use entitas::Analyzer;
use entitas_arrow::Reader;

#[tokio::main]
async fn main() -> ExitCode {
    let statements: Vec<String> = std::env::args().skip(1).collect();
    match run(&statements).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("sql: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(statements: &[String]) -> Result<()> {
    let mut context = SessionContext::new();
    entitas_datafusion::register(&mut context, Reader::new(Analyzer::new()))?;
    for statement in statements {
        let frame = context.sql(statement).await?;
        if frame.schema().fields().is_empty() {
            frame.collect().await?;
        } else {
            frame.show().await?;
        }
    }
    Ok(())
}
