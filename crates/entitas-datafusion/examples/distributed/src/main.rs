//! SQL over several processes by datafusion-distributed.
//!
//! ```text
//! entitas-distributed worker [PORT]                      # prints its URL, and reads until it is ended
//! entitas-distributed query URL,URL STATEMENT...         # plans and asks those workers
//! entitas-distributed plan URL,URL STATEMENT...          # shows how the last statement would be shared out
//! ```
//!
//! With no URL (`""`) a query runs in this process alone. Rows are printed when all have come: a worker that dies is an error, and nothing of
//! what the others read is shown.

use std::error::Error;
use std::net::Ipv4Addr;
use std::process::ExitCode;

use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::common::DataFusionError;
use datafusion::execution::{SessionState, SessionStateBuilder};
use datafusion::physical_plan::collect;
use datafusion::prelude::{SessionConfig, SessionContext};
use datafusion_distributed::{
    DistributedExt, SessionStateBuilderExt, Worker, WorkerQueryContext, WorkerResolver,
    display_plan_ascii,
};
use entitas::Analyzer;
use entitas_arrow::Reader;
use tokio::net::TcpListener;
use tonic::transport::Server;
use tonic::transport::server::TcpIncoming;
use url::Url;

/// Texts are shared out from so many bytes for each task: they take far longer to read than to send.
const BYTES: usize = 1 << 16;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["worker"] => worker("0").await,
        ["worker", port] => worker(port).await,
        ["query", urls, ref statements @ ..] => query(urls, statements, false).await,
        ["plan", urls, ref statements @ ..] => query(urls, statements, true).await,
        _ => Err("worker [PORT], query URLS STATEMENT... or plan URLS STATEMENT...".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("entitas-distributed: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn worker(port: &str) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.parse()?)).await?;
    println!("http://{}", listener.local_addr()?);
    Server::builder()
        .add_service(Worker::from_session_builder(session).into_worker_server())
        .serve_with_incoming(TcpIncoming::from(listener))
        .await?;
    Ok(())
}

/// A worker knows the functions that the plans it is sent name.
async fn session(context: WorkerQueryContext) -> Result<SessionState, DataFusionError> {
    let mut state = context.builder.build();
    entitas_datafusion::register(&mut state, Reader::new(Analyzer::new()))?;
    Ok(state)
}

async fn query(urls: &str, statements: &[&str], plan: bool) -> Result<(), Box<dyn Error>> {
    let urls: Vec<Url> = urls
        .split(',')
        .filter(|url| !url.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()?;
    let mut state = SessionStateBuilder::new().with_default_features();
    if !urls.is_empty() {
        // One partition would be no reason to ask anybody else.
        let partitions = SessionConfig::new().with_target_partitions(urls.len().max(2));
        state = state
            .with_config(partitions)
            .with_distributed_worker_resolver(Workers(urls))
            .with_distributed_planner()
            .with_distributed_file_scan_config_bytes_per_partition(BYTES)?;
    }
    let mut state = state.build();
    entitas_datafusion::register(&mut state, Reader::new(Analyzer::new()))?;
    let context = SessionContext::from(state);
    for statement in statements {
        let frame = context.sql(statement).await?;
        if frame.schema().fields().is_empty() {
            frame.collect().await?;
            continue;
        }
        let physical = frame.create_physical_plan().await?;
        if plan {
            println!("{}", display_plan_ascii(physical.as_ref(), false));
        } else {
            let rows = collect(physical, context.task_ctx()).await?;
            println!("{}", pretty_format_batches(&rows)?);
        }
    }
    Ok(())
}

#[derive(Clone)]
struct Workers(Vec<Url>);

impl WorkerResolver for Workers {
    fn get_urls(&self) -> Result<Vec<Url>, DataFusionError> {
        Ok(self.0.clone())
    }
}
