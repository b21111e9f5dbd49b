//! How a run of an example ends, and what it says on the way.

use std::error::Error;
use std::fmt::Display;
use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

/// What stops a run, in one line. Only writing the output fails with a bare [`io::Error`]; what
/// cannot be read is told with its name.
pub type Failure = Box<dyn Error>;

/// Prints the help text, which ends a run.
#[allow(dead_code, reason = "some examples have no options")]
pub fn help(text: &str) -> Result<ExitCode, Failure> {
    io::stdout().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Says on standard error what went wrong, in one line, whatever stands in the names of files and in
/// strings. Where that cannot be written, nobody wants to know.
pub fn tell(program: &str, what: impl Display) {
    let line = format!("{program}: {what}").replace(char::is_control, " ");
    let _ = writeln!(io::stderr(), "{line}");
}

/// The exit status: 2 where the run could not begin or go on, with a line that says why.
pub fn status(program: &str, done: Result<ExitCode, Failure>) -> ExitCode {
    let error = match done {
        Ok(status) => return status,
        Err(error) => error,
    };
    match error.downcast_ref::<io::Error>() {
        // Whoever reads our output has seen enough, as `head` does.
        Some(error) if error.kind() == ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
        Some(error) => tell(program, format_args!("cannot write: {error}")),
        None => tell(program, error),
    }
    ExitCode::from(2)
}
