//! Where the output goes.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Standard output or a file.
pub struct Output {
    pub writer: Box<dyn Write>,
    /// Whether a person sees it as it is written …
    pub seen: bool,
    /// … in colours.
    pub colours: bool,
}

impl Output {
    /// Opens a file, or standard output; none of the files to be read, of which nothing would be left.
    pub fn open(path: Option<&Path>, read: &[PathBuf]) -> Result<Output, String> {
        let Some(path) = path.filter(|&path| path != Path::new("-")) else {
            let stdout = io::stdout().lock();
            let seen = stdout.is_terminal();
            return Ok(Output {
                seen,
                colours: seen && std::env::var_os("NO_COLOR").is_none(),
                writer: Box::new(BufWriter::with_capacity(1 << 16, stdout)),
            });
        };
        let is_read = |own: &PathBuf| {
            read.iter()
                .any(|file| file.canonicalize().is_ok_and(|file| file == *own))
        };
        if path.canonicalize().is_ok_and(|own| is_read(&own)) {
            return Err(format!(
                "{}: is read too: write to another file",
                path.display()
            ));
        }
        let file = File::create(path)
            .map_err(|error| format!("{}: cannot be written: {error}", path.display()))?;
        Ok(Output {
            writer: Box::new(BufWriter::with_capacity(1 << 16, file)),
            seen: false,
            colours: false,
        })
    }
}
