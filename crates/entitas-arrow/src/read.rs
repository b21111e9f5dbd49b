//! Reading whole arrays, on one thread or several.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, ListArray, StructArray};
use arrow_buffer::NullBuffer;
use arrow_schema::{ArrowError, DataType, Field, Fields};
use arrow_select::concat::concat;
use entitas::text::{Offsets, Unit};
use entitas::{Analyzer, Worker};

use crate::Column;
use crate::build::{Grow, Lists};
use crate::page::{Page, fits};
use crate::rows::{Addresses, Entities, Officials, Quantities, Sentences, Tokens};
use crate::texts::Texts;

/// Reads arrays of texts.
///
/// ```
/// use arrow_array::StringArray;
/// use arrow_array::cast::AsArray;
/// use entitas_arrow::{Column, Reader};
///
/// let texts = StringArray::from(vec![Some("Retno Marsudi tiba di Jakarta."), None, Some("")]);
/// let names = Reader::new(entitas::Analyzer::new()).read_column(&texts, Column::Entities)?;
///
/// let first = names.value(0);
/// let surface = first.as_struct().column_by_name("surface").unwrap().as_string::<i32>();
/// assert_eq!(surface.iter().flatten().collect::<Vec<_>>(), ["Retno Marsudi", "Jakarta"]);
/// # use arrow_array::Array;
/// assert!(names.is_null(1), "what is not there stays null");
/// assert_eq!(names.value(2).len(), 0);
/// # Ok::<(), arrow_schema::ArrowError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Reader {
    analyzer: Analyzer,
    unit: Unit,
    threads: usize,
}

/// A thread takes rows of about so many bytes at a time.
const CHUNK: usize = 1 << 18;

impl Reader {
    /// Reads with this analyzer, on one thread, with offsets in bytes.
    pub fn new(analyzer: Analyzer) -> Reader {
        Reader {
            analyzer,
            unit: Unit::Bytes,
            threads: 1,
        }
    }

    /// What every offset counts.
    pub fn offsets(mut self, unit: Unit) -> Reader {
        self.unit = unit;
        self
    }

    /// How many threads read one array; 0 counts as 1. Leave it at 1 where an engine already
    /// reads several arrays at once.
    pub fn threads(mut self, threads: usize) -> Reader {
        self.threads = threads.max(1);
        self
    }

    /// Reads one column off an array of texts: for each text a list, which is null where the text is.
    ///
    /// # Errors
    ///
    /// As for [`read`](Reader::read).
    pub fn read_column(&self, texts: &dyn Array, column: Column) -> Result<ListArray, ArrowError> {
        let read = self.read(texts, &[column])?;
        Ok(read.column(0).as_list::<i32>().clone())
    }

    /// Reads several columns off an array of texts in one analysis. A chunked array is read chunk
    /// by chunk, which costs no more.
    ///
    /// `texts` may be `Utf8`, `LargeUtf8`, `Utf8View`, a dictionary of these or `Null`. The struct
    /// is null where the text is, and so is each of its columns.
    ///
    /// ```
    /// use arrow_array::StringViewArray;
    /// use entitas_arrow::{Column, Reader};
    ///
    /// let texts = StringViewArray::from(vec!["Harga naik 15 persen.", "Bupati Sleman hadir."]);
    /// let read = Reader::new(entitas::Analyzer::new())
    ///     .read(&texts, &[Column::Entities, Column::Quantities])?;
    /// assert_eq!(read.column_names(), ["entities", "quantities"]);
    /// # Ok::<(), arrow_schema::ArrowError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The elements are no strings, a column is asked for twice, or the result has more elements or
    /// bytes of strings than 32 bits count.
    pub fn read(&self, texts: &dyn Array, columns: &[Column]) -> Result<StructArray, ArrowError> {
        let mut seen = HashSet::new();
        if let Some(twice) = columns.iter().find(|column| !seen.insert(**column)) {
            let message = format!("the column {twice} is asked for twice: once is enough");
            return Err(ArrowError::InvalidArgumentError(message));
        }
        let texts = Texts::new(texts)?;
        let arrays = if self.threads == 1 {
            read_rows(
                &mut self.analyzer.worker(),
                &texts,
                0..texts.len(),
                columns,
                self.unit,
            )?
        } else {
            self.read_on_threads(&texts, columns)?
        };
        let nulls: NullBuffer = (0..texts.len())
            .map(|row| texts.get(row).is_some())
            .collect();
        let nulls = (nulls.null_count() > 0).then_some(nulls);
        StructArray::try_new_with_length(Reader::fields(columns), arrays, nulls, texts.len())
    }

    /// The parts of the struct that [`read`](Reader::read) gives for these columns.
    pub fn fields(columns: &[Column]) -> Fields {
        let field = |column: &Column| Field::new(column.as_str(), column.data_type(), true);
        columns.iter().map(field).collect()
    }

    /// Reads chunk by chunk on several threads, and joins what they read in order.
    fn read_on_threads(
        &self,
        texts: &Texts<'_>,
        columns: &[Column],
    ) -> Result<Vec<ArrayRef>, ArrowError> {
        let chunks = chunks(texts);
        let next = AtomicUsize::new(0);
        let work = || {
            let mut worker = self.analyzer.worker();
            let mut read = Vec::new();
            while let Some(rows) = chunks.get(next.fetch_add(1, Ordering::Relaxed)) {
                let arrays = read_rows(&mut worker, texts, rows.clone(), columns, self.unit);
                read.push((rows.start, arrays?));
            }
            Ok::<_, ArrowError>(read)
        };
        let mut read = std::thread::scope(|scope| {
            let others = 1..self.threads.min(chunks.len());
            let others: Vec<_> = others.map(|_| scope.spawn(work)).collect();
            let mut read = work()?;
            for thread in others {
                match thread.join() {
                    Ok(more) => read.append(&mut more?),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            Ok::<_, ArrowError>(read)
        })?;
        read.sort_unstable_by_key(|(first, _)| *first);
        let parts: Vec<Vec<ArrayRef>> = read.into_iter().map(|(_, arrays)| arrays).collect();
        (0..columns.len())
            .map(|column| join(&parts, column))
            .collect()
    }
}

/// Ranges of rows of about the same number of bytes; one at least.
fn chunks(texts: &Texts<'_>) -> Vec<Range<usize>> {
    let mut chunks = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for row in 0..texts.len() {
        bytes += texts.get(row).map_or(0, str::len);
        if bytes >= CHUNK {
            chunks.push(start..row + 1);
            (start, bytes) = (row + 1, 0);
        }
    }
    if start < texts.len() || chunks.is_empty() {
        chunks.push(start..texts.len());
    }
    chunks
}

fn read_rows(
    worker: &mut Worker,
    texts: &Texts<'_>,
    rows: Range<usize>,
    columns: &[Column],
    unit: Unit,
) -> Result<Vec<ArrayRef>, ArrowError> {
    let mut growing: Vec<Box<dyn Grow>> = columns.iter().map(|column| grow(*column)).collect();
    for row in rows {
        let document = texts.get(row).map(|text| worker.analyze(text));
        let page = document.as_ref().map(|document| Page {
            offsets: Offsets::new(document.text(), unit),
            document,
        });
        for column in &mut growing {
            column.push(page.as_ref())?;
        }
    }
    growing.iter_mut().map(|column| column.finish()).collect()
}

fn grow(column: Column) -> Box<dyn Grow> {
    match column {
        Column::Entities => Box::new(Lists::<Entities>::default()),
        Column::Quantities => Box::new(Lists::<Quantities>::default()),
        Column::Officials => Box::new(Lists::<Officials>::default()),
        Column::Addresses => Box::new(Lists::<Addresses>::default()),
        Column::Sentences => Box::new(Lists::<Sentences>::default()),
        Column::Tokens => Box::new(Lists::<Tokens>::default()),
    }
}

/// One column of several parts as one array.
fn join(parts: &[Vec<ArrayRef>], column: usize) -> Result<ArrayRef, ArrowError> {
    let parts: Vec<&dyn Array> = parts
        .iter()
        .filter_map(|part| part.get(column))
        .map(AsRef::as_ref)
        .collect();
    joins(&parts)?;
    concat(&parts)
}

/// Whether one array can count all that these hold: `concat` panics where it cannot.
fn joins(parts: &[&dyn Array]) -> Result<(), ArrowError> {
    let Some(first) = parts.first() else {
        return Ok(());
    };
    match first.data_type() {
        DataType::Utf8 => fits(
            parts
                .iter()
                .map(|part| part.as_string::<i32>().values().len())
                .sum(),
        ),
        DataType::List(_) => {
            let values = |part: &&dyn Array| part.as_list::<i32>().values().clone();
            let values: Vec<ArrayRef> = parts.iter().map(values).collect();
            fits(values.iter().map(|values| values.len()).sum())?;
            joins(&values.iter().map(Arc::as_ref).collect::<Vec<_>>())
        }
        DataType::Struct(fields) => (0..fields.len()).try_for_each(|at| {
            let part = |part: &&dyn Array| part.as_struct().column(at).clone();
            let columns: Vec<ArrayRef> = parts.iter().map(part).collect();
            joins(&columns.iter().map(Arc::as_ref).collect::<Vec<_>>())
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use arrow_array::NullArray;
    use arrow_buffer::OffsetBuffer;

    #[test]
    fn parts_that_cannot_be_counted_together_are_an_error() {
        let list = |len: usize| {
            let field = Field::new_list_field(DataType::Null, true).into();
            let values = Arc::new(NullArray::new(len));
            ListArray::new(field, OffsetBuffer::from_lengths([len]), values, None)
        };
        let (half, more) = (list(1 << 30), list(1 << 30));
        assert!(joins(&[&half]).is_ok());
        let error = joins(&[&half, &more]).unwrap_err().to_string();
        assert!(
            error.contains("give fewer or shorter texts at once"),
            "{error}"
        );
    }
}
