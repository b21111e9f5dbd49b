//! Tables parted by tabs, commas or semicolons, told apart by their first row.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::Error;

/// A table as text.
pub(crate) struct Table<'t> {
    text: &'t str,
    delimiter: u8,
}

impl<'t> Table<'t> {
    pub(crate) fn new(text: &'t str) -> Table<'t> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut rows = text.lines().filter(|line| !is_blank(line));
        let first = rows.next().unwrap_or_default();
        let delimiter = [b'\t', b',', b';'].into_iter();
        let mut delimiter = delimiter.filter(|&mark| first.contains(char::from(mark)));
        Table {
            text,
            delimiter: delimiter.next().unwrap_or(b'\t'),
        }
    }

    /// Gives the line (from 1) and the trimmed cells of each row to `take`. Blank lines and those that begin
    /// with `#` are none; a first cell that does is written `\#`.
    pub(crate) fn read(
        &self,
        mut take: impl FnMut(usize, &[&str]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        if self.delimiter != b'\t' {
            return self.read_quoted(take);
        }
        for (number, line) in (1..).zip(self.text.lines()) {
            if is_blank(line) {
                continue;
            }
            let cells: Vec<&str> = unescaped(line).split('\t').map(str::trim).collect();
            if let Some(quoted) = cells.iter().find(|cell| is_quoted(cell)) {
                let why = format!(
                    "the cell {quoted} is quoted; write cells without quotes, or commas for tabs"
                );
                return Err(Error::list(number, why));
            }
            take(number, &cells)?;
        }
        Ok(())
    }

    /// With cells in quotes where they hold a delimiter, a quote or the end of a line (RFC 4180).
    fn read_quoted(
        &self,
        mut take: impl FnMut(usize, &[&str]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut reader: Reader = ReaderBuilder::new().delimiter(self.delimiter).build();
        let (mut input, mut text, mut ends) = (self.text, vec![0; 256], vec![0; 16]);
        let mut number = 1;
        loop {
            // A comment may hold a quote, and a row begins where no blank line is.
            while let Some((_, rest)) = split_line(input).filter(|(line, _)| is_blank(line)) {
                (input, number) = (rest, number + 1);
            }
            let mut bytes = input.as_bytes();
            let (mut written, mut cells) = (0, 0);
            loop {
                let (result, read, wrote, ended) = reader.read_record(
                    bytes,
                    text.get_mut(written..).unwrap_or_default(),
                    ends.get_mut(cells..).unwrap_or_default(),
                );
                bytes = bytes.get(read..).unwrap_or_default();
                (written, cells) = (written + wrote, cells + ended);
                match result {
                    ReadRecordResult::OutputFull => text.resize(2 * text.len(), 0),
                    ReadRecordResult::OutputEndsFull => ends.resize(2 * ends.len(), 0),
                    // Only the end itself ends the last record.
                    ReadRecordResult::InputEmpty => {}
                    ReadRecordResult::Record => break,
                    ReadRecordResult::End => return Ok(()),
                }
            }
            let mut start = 0;
            let mut row = Vec::with_capacity(cells);
            for &end in ends.get(..cells).unwrap_or_default() {
                let cell = text.get(start..end).unwrap_or_default();
                row.push(std::str::from_utf8(cell).unwrap_or_default().trim());
                start = end;
            }
            if let Some(first) = row.first_mut() {
                *first = unescaped(first);
            }
            take(number, &row)?;
            let (row, rest) = input
                .split_at_checked(input.len() - bytes.len())
                .unwrap_or((input, ""));
            (input, number) = (rest, number + row.matches('\n').count());
        }
    }
}

/// The first line and what comes after it; none at the end.
fn split_line(text: &str) -> Option<(&str, &str)> {
    (!text.is_empty()).then(|| text.split_once('\n').unwrap_or((text, "")))
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with('#')
}

fn unescaped(line: &str) -> &str {
    let unescaped = line.strip_prefix('\\').filter(|rest| rest.starts_with('#'));
    unescaped.unwrap_or(line)
}

fn is_quoted(cell: &str) -> bool {
    cell.len() > 1 && cell.starts_with('"') && cell.ends_with('"')
}
