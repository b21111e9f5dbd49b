//! Where the output goes.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;

/// Standard output or a file.
pub struct Output {
    pub writer: Box<dyn Write>,
    /// Whether a person sees it as it is written, in colours.
    pub colours: bool,
}

impl Output {
    pub fn open(path: Option<&Path>) -> Result<Output, String> {
        let Some(path) = path.filter(|&path| path != Path::new("-")) else {
            let stdout = io::stdout().lock();
            return Ok(Output {
                colours: stdout.is_terminal() && std::env::var_os("NO_COLOR").is_none(),
                writer: Box::new(BufWriter::with_capacity(1 << 16, stdout)),
            });
        };
        let file = File::create(path)
            .map_err(|error| format!("{}: cannot be written: {error}", path.display()))?;
        Ok(Output {
            writer: Box::new(BufWriter::with_capacity(1 << 16, file)),
            colours: false,
        })
    }
}
