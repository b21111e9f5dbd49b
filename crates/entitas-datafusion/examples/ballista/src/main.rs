//! SQL over several processes by Ballista, whose scheduler and executors know the functions of this crate.
//!
//! ```text
//! entitas-ballista scheduler [PORT]                 # prints its URL, and shares work out until it is ended
//! entitas-ballista executor URL [FOLDER]            # reads for that scheduler until it is ended
//! entitas-ballista query URL STATEMENT...           # with no URL (`""`), in this process alone
//! ```
//!
//! Every function is registered three times: where a query is written, where it is planned and where it runs.

use std::error::Error;
use std::net::{Ipv4Addr, TcpListener};
use std::process::ExitCode;
use std::sync::Arc;

use ballista::prelude::{SessionConfigExt, SessionContextExt};
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_core::utils::default_session_builder;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::execution::SessionStateBuilder;
use datafusion::functions_nested::all_default_nested_functions;
use datafusion::prelude::SessionContext;
use entitas::Analyzer;
use entitas_arrow::Reader;
use url::Url;

/// An executor tells every so many seconds that it lives, and is given up when it has not for some of them.
const HEARTBEAT: u64 = 1;
const PATIENCE: u64 = 10;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["scheduler"] => scheduler(None).await,
        ["scheduler", port] => scheduler(Some(port)).await,
        ["executor", url] => executor(url, None).await,
        ["executor", url, folder] => executor(url, Some(folder)).await,
        ["query", url, ref statements @ ..] => query(url, statements).await,
        _ => Err("scheduler [PORT], executor URL [FOLDER] or query URL STATEMENT...".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("entitas-ballista: {error}");
            ExitCode::FAILURE
        }
    }
}

fn reader() -> Reader {
    Reader::new(Analyzer::new())
}

async fn scheduler(port: Option<&str>) -> Result<(), Box<dyn Error>> {
    let port = port.map_or_else(free_port, |port| Ok(port.parse()?))?;
    let config = SchedulerConfig {
        bind_port: port,
        executor_timeout_seconds: PATIENCE,
        expire_dead_executor_interval_seconds: 1,
        no_executors_grace_period_seconds: PATIENCE,
        override_session_builder: Some(Arc::new(|config| {
            // The adaptive planner of 55.0, on by default, leaves branches of a union that end in one
            // partition in the union's stage, where each of its tasks reads them all: rows come several
            // times and no error tells. The static planner parts them. A query cannot choose the other.
            let config = config.with_ballista_adaptive_query_planner(false);
            let mut state = default_session_builder(config)?;
            entitas_datafusion::register(&mut state, reader())?;
            Ok(state)
        })),
        ..SchedulerConfig::default()
    };
    let cluster = BallistaCluster::new_from_config(&config).await?;
    println!("df://localhost:{port}");
    start_server(
        cluster,
        (Ipv4Addr::LOCALHOST, port).into(),
        Arc::new(config),
    )
    .await?;
    Ok(())
}

async fn executor(url: &str, folder: Option<&str>) -> Result<(), Box<dyn Error>> {
    let url: Url = url.parse()?;
    let mut registry = BallistaFunctionRegistry::default();
    // Functions of lists are not among those that executors know of themselves.
    let of_lists = all_default_nested_functions();
    for function in of_lists
        .into_iter()
        .chain(entitas_datafusion::functions(reader()))
    {
        let name = function.name().to_owned();
        registry.scalar_functions.insert(name, function);
    }
    let config = ExecutorProcessConfig {
        port: free_port()?,
        grpc_port: free_port()?,
        scheduler_host: url.host_str().unwrap_or("localhost").to_owned(),
        scheduler_port: url.port().unwrap_or(50050),
        scheduler_connect_timeout_seconds: 30,
        executor_heartbeat_interval_seconds: HEARTBEAT,
        // As many executors are on one machine as it has cores.
        vcores: 1,
        work_dir: folder.map(str::to_owned),
        override_function_registry: Some(Arc::new(registry)),
        ..ExecutorProcessConfig::default()
    };
    start_executor_process(Arc::new(config)).await?;
    Ok(())
}

async fn query(url: &str, statements: &[&str]) -> Result<(), Box<dyn Error>> {
    let state = SessionStateBuilder::new().with_default_features().build();
    let mut context = if url.is_empty() {
        SessionContext::from(state)
    } else {
        SessionContext::remote_with_state(url, state).await?
    };
    entitas_datafusion::register(&mut context, reader())?;
    for statement in statements {
        let frame = context.sql(statement).await?;
        let shown = !frame.schema().fields().is_empty();
        let rows = frame.collect().await?;
        if shown {
            println!("{}", pretty_format_batches(&rows)?);
        }
    }
    Ok(())
}

fn free_port() -> Result<u16, Box<dyn Error>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}
