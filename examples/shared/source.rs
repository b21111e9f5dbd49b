//! Text out of files and standard input.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use flate2::read::MultiGzDecoder;

/// A file to read, or standard input.
pub struct Source {
    pub name: String,
    pub reader: Box<dyn BufRead + Send>,
}

impl Source {
    /// Standard input, as a path.
    pub const STDIN: &str = "-";

    /// Opens a file, packed (`.gz`) or not, or standard input where the path is [`Source::STDIN`].
    pub fn open(path: &Path) -> Result<Source, String> {
        if path == Path::new(Source::STDIN) {
            return Ok(Source {
                name: "standard input".to_owned(),
                reader: Box::new(BufReader::with_capacity(1 << 16, io::stdin())),
            });
        }
        let name = path.display().to_string();
        let at = |error: io::Error| format!("{name}: {error}");
        let file = File::open(path).map_err(at)?;
        if file.metadata().map_err(at)?.is_dir() {
            return Err(format!("{name}: is a directory; name files"));
        }
        let reader: Box<dyn BufRead + Send> = if path.extension().is_some_and(|end| end == "gz") {
            Box::new(BufReader::with_capacity(1 << 16, MultiGzDecoder::new(file)))
        } else {
            Box::new(BufReader::with_capacity(1 << 16, file))
        };
        Ok(Source { name, reader })
    }

    /// All of the text.
    pub fn text(mut self) -> Result<String, String> {
        let mut bytes = Vec::new();
        match self.reader.read_to_end(&mut bytes) {
            Ok(_) => utf8(bytes, &self.name, true),
            Err(error) => Err(format!("{}: {error}", self.name)),
        }
    }
}

/// Bytes as text; the error says where in `place` they are none, with the line where they are several.
pub fn utf8(bytes: Vec<u8>, place: &str, count_lines: bool) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let before = &error.as_bytes()[..at];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        let column = at
            - before
                .iter()
                .rposition(|&byte| byte == b'\n')
                .map_or(0, |feed| feed + 1)
            + 1;
        let line = if count_lines {
            format!(", line {line}")
        } else {
            String::new()
        };
        format!(
            "{place}{line}: no valid UTF-8 at byte {column} of the line; convert the text to UTF-8"
        )
    })
}
