//! Unlabelled text from files.

use std::io::Read;
use std::path::Path;

use crate::Error;

/// The text of a file, which may be gzipped.
pub(crate) fn read(path: &Path) -> Result<String, Error> {
    let fail = |error: std::io::Error| Error::io(path, error);
    let mut bytes = std::fs::read(path).map_err(fail)?;
    if path.extension().is_some_and(|e| e == "gz") {
        let mut unpacked = Vec::new();
        let mut decoder = flate2::read::MultiGzDecoder::new(bytes.as_slice());
        decoder.read_to_end(&mut unpacked).map_err(fail)?;
        bytes = unpacked;
    }
    String::from_utf8(bytes)
        .map_err(|error| Error::utf8(path, error.as_bytes(), error.utf8_error()))
}

/// Whether a line is a word and a tag.
fn is_columns(text: &str) -> bool {
    text.lines().take(20).any(|line| line.contains('\t'))
}

/// The sentences of a file of a word and a tag a line.
fn columns(text: &str) -> Vec<Vec<String>> {
    let mut out = vec![Vec::new()];
    for line in text.lines() {
        match (line.split_once('\t'), out.last_mut()) {
            (Some((word, _)), Some(sentence)) => sentence.push(word.to_owned()),
            _ => out.push(Vec::new()),
        }
    }
    out
}

/// The running lines of a file.
///
/// Its name tells its form: `.jsonl` has titles and texts; any other is text, or a word and a tag
/// a line.
pub(crate) fn lines(path: &Path) -> Result<Vec<String>, Error> {
    let text = read(path)?;
    if !path.to_string_lossy().contains(".jsonl") {
        return Ok(if is_columns(&text) {
            let sentences = columns(&text);
            sentences
                .iter()
                .map(|sentence| sentence.join(" "))
                .collect()
        } else {
            text.lines().map(str::to_owned).collect()
        });
    }
    let mut out = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let value: serde_json::Value = serde_json::from_str(line)
            .map_err(|error| Error::list(number, format!("no JSON: {error}")).in_file(path))?;
        for field in ["title", "text"] {
            let text = value.get(field).and_then(|text| text.as_str());
            out.extend(text.into_iter().flat_map(str::lines).map(str::to_owned));
        }
    }
    Ok(out)
}

/// The sentences of a file, cut into words.
pub(crate) fn sentences(path: &Path) -> Result<Vec<Vec<String>>, Error> {
    if !path.to_string_lossy().contains(".jsonl") {
        let text = read(path)?;
        if is_columns(&text) {
            let mut sentences = columns(&text);
            sentences.retain(|sentence| !sentence.is_empty());
            return Ok(sentences);
        }
    }
    let mut out = Vec::new();
    for line in lines(path)? {
        let mut sentence: Vec<String> = Vec::new();
        for word in split(&line) {
            sentence.push(word.to_owned());
            if matches!(word, "." | "?" | "!") {
                out.push(std::mem::take(&mut sentence));
            }
        }
        if !sentence.is_empty() {
            out.push(sentence);
        }
    }
    Ok(out)
}

/// Splits as the crate's scanner does, nearly.
pub(crate) fn split(line: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let chars: Vec<(usize, char)> = line.char_indices().collect();
    let mut at = 0;
    let end_of = |index: usize| chars.get(index).map_or(line.len(), |c| c.0);
    while let Some(&(start, c)) = chars.get(at) {
        let mut next = at + 1;
        if c.is_alphanumeric() {
            while let Some(&(_, d)) = chars.get(next) {
                let joins = matches!(d, '-' | '\'' | '’' | '.' | ',' | '/' | ':')
                    && chars.get(next + 1).is_some_and(|e| e.1.is_alphanumeric())
                    && (matches!(d, '-' | '\'' | '’')
                        || chars[next - 1].1.is_numeric() && chars[next + 1].1.is_numeric()
                        || d == '.' && chars[next - 1].1.is_uppercase());
                if d.is_alphanumeric() || joins {
                    next += 1;
                } else {
                    break;
                }
            }
            if next == at + 1 && c.is_uppercase() && chars.get(next).is_some_and(|d| d.1 == '.') {
                next += 1;
            }
        }
        if !c.is_whitespace() {
            out.push(&line[start..end_of(next)]);
        }
        at = next;
    }
    out
}

pub(crate) fn norm(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect()
}
