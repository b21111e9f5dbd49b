//! Text out of files and standard input.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::bufread::MultiGzDecoder;

/// A file to read, or standard input.
pub struct Source {
    pub name: String,
    pub reader: Box<dyn BufRead + Send>,
}

/// How packed bytes begin.
pub const GZIP: [u8; 2] = [0x1F, 0x8B];

/// Counts the bytes that were taken out of files, as they lie there.
#[derive(Clone, Debug, Default)]
pub struct Taken(Arc<AtomicU64>);

impl Taken {
    /// How many so far.
    #[allow(dead_code, reason = "only the command shows how far it is")]
    pub fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A reader whose bytes are counted.
struct Counted<R>(R, Taken);

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(buffer)?;
        self.1.0.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl Source {
    /// Standard input, as a path.
    pub const STDIN: &str = "-";

    /// Opens a file, packed or not, or standard input where the path is [`Source::STDIN`].
    pub fn open(path: &Path) -> Result<Source, String> {
        Source::counting(path, Taken::default())
    }

    /// The same, and counts what is taken out of it.
    pub fn counting(path: &Path, taken: Taken) -> Result<Source, String> {
        if path == Path::new(Source::STDIN) {
            let name = "standard input".to_owned();
            let reader = unpacked(Counted(io::stdin(), taken), false);
            let reader = reader.map_err(|error| format!("{name}: {error}"))?;
            return Ok(Source { name, reader });
        }
        let name = path.display().to_string();
        let at = |error: io::Error| format!("{name}: {error}");
        let file = File::open(path).map_err(at)?;
        if file.metadata().map_err(at)?.is_dir() {
            return Err(format!("{name}: is a directory; name files"));
        }
        let named = path.extension().is_some_and(|end| end == "gz");
        let reader = unpacked(Counted(file, taken), named).map_err(at)?;
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

/// Unpacks what begins as packed bytes do, or is named so.
fn unpacked(
    mut reader: impl Read + Send + 'static,
    named: bool,
) -> io::Result<Box<dyn BufRead + Send>> {
    let mut begin = Vec::new();
    reader
        .by_ref()
        .take(GZIP.len() as u64)
        .read_to_end(&mut begin)?;
    let is_packed = named || begin == GZIP;
    let whole = io::Cursor::new(begin).chain(reader);
    const ROOM: usize = 1 << 16;
    Ok(if is_packed {
        let plain = MultiGzDecoder::new(BufReader::with_capacity(ROOM, whole));
        Box::new(BufReader::with_capacity(ROOM, plain))
    } else {
        Box::new(BufReader::with_capacity(ROOM, whole))
    })
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
