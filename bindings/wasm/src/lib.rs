//! entitas behind plain functions: strings go in through `allocate`, come out of `output`, and nothing is
//! imported from the host. `entitas.js` is the other half.
//!
//! A function that gives a string returns its length, below nought where it is an error.

use std::cell::RefCell;

use entitas::gazetteer::Gazetteer;
use entitas::number::{self, Number};
use entitas::output::Json;
use entitas::rule::Rules;
use entitas::tagger::Model;
use entitas::text::Unit;
use entitas::{Analyzer, Worker};
use serde::Deserialize;

static MODEL: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/model"));
static NAMES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/names"));

thread_local! {
    /// What the last call gave.
    static OUTPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static READERS: RefCell<Vec<Option<Reader>>> = const { RefCell::new(Vec::new()) };
}

/// Reads texts, and tells why where it was asked to.
struct Reader {
    worker: Worker,
    why: bool,
}

/// What an analyzer is to read, and with what.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Options {
    /// The day of the texts.
    date: Option<String>,
    /// Names of the user's own, as lines of name, label and id with tabs between.
    gazetteer: Option<String>,
    /// Rules of the user's own, as lines of rule, text and label with tabs between.
    rules: Option<String>,
    why: bool,
}

/// Room for a string of `len` bytes; the next function called takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn allocate(len: usize) -> *mut u8 {
    Box::into_raw(vec![0u8; len].into_boxed_slice()).cast()
}

/// Where the last string given lies.
#[unsafe(no_mangle)]
pub extern "C" fn output() -> *const u8 {
    OUTPUT.with_borrow(|output| output.as_ptr())
}

/// Makes an analyzer with options in JSON. Gives its number; below nought the length of an error.
///
/// # Safety
///
/// `text` and `len` are of one call of [`allocate`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn open(text: *mut u8, len: usize) -> isize {
    // SAFETY: as promised to this function.
    let options = unsafe { taken(text, len) };
    match reader(&options) {
        Ok(reader) => READERS.with_borrow_mut(|readers| {
            readers.push(Some(reader));
            readers.len() as isize - 1
        }),
        Err(error) => give(Err(error)),
    }
}

/// Forgets an analyzer.
#[unsafe(no_mangle)]
pub extern "C" fn close(analyzer: usize) {
    READERS.with_borrow_mut(|readers| {
        if let Some(reader) = readers.get_mut(analyzer) {
            *reader = None;
        }
    });
}

/// Reads a text: a document in JSON, with offsets in UTF-16 units. Of `parts`, 1 adds the tokens.
///
/// # Safety
///
/// As for [`open`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn analyze(analyzer: usize, text: *mut u8, len: usize, parts: u32) -> isize {
    // SAFETY: as promised to this function.
    let text = unsafe { taken(text, len) };
    READERS.with_borrow_mut(|readers| {
        let Some(Some(Reader { worker, why })) = readers.get_mut(analyzer) else {
            return give(Err("the analyzer is closed".into()));
        };
        let document = worker.analyze(&text);
        let json = Json::new(&document)
            .offsets(Unit::Utf16)
            .tokens(parts & 1 != 0)
            .why(*why);
        OUTPUT.with_borrow_mut(|output| {
            output.clear();
            match serde_json::to_writer(&mut *output, &json) {
                Ok(()) => output.len() as isize,
                Err(_) => -1,
            }
        })
    })
}

/// Of a string: 0 the number it is worth, 1 the number in words, 2 its ordinal in words.
///
/// # Safety
///
/// As for [`open`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn convert(text: *mut u8, len: usize, how: u32) -> isize {
    // SAFETY: as promised to this function.
    let text = unsafe { taken(text, len) };
    let converted = match how {
        0 => number::parse(&text).map(|number| number.to_string()),
        1 => Number::from_decimal(&text).map(number::spell),
        _ => {
            let ordinal = text
                .parse()
                .map_err(|_| "an ordinal is a whole number from 0 on".to_owned());
            return give(ordinal.map(number::spell_ordinal));
        }
    };
    give(converted.map_err(|error| error.to_string()))
}

fn reader(options: &str) -> Result<Reader, String> {
    unpack().map_err(|error| error.to_string())?;
    let options: Options = serde_json::from_str(options).map_err(|error| error.to_string())?;
    let mut builder = Analyzer::builder().why(options.why);
    if let Some(date) = options.date {
        builder = builder.today(date.parse().map_err(|error| format!("{error}"))?);
    }
    if let Some(names) = options.gazetteer {
        builder =
            builder.gazetteer(Gazetteer::from_table(&names).map_err(|error| error.to_string())?);
    }
    if let Some(rules) = options.rules {
        builder = builder.rules(Rules::from_table(&rules).map_err(|error| error.to_string())?);
    }
    let analyzer = builder.build().map_err(|error| error.to_string())?;
    Ok(Reader {
        worker: analyzer.worker(),
        why: options.why,
    })
}

/// Unpacks model and names, once.
fn unpack() -> Result<(), entitas::Error> {
    if Model::embedded().is_err() {
        // What was not there before is not there now: nothing else gives one.
        let _ = Model::from_bytes(MODEL)?.embed();
        let _ = Gazetteer::from_bytes(NAMES)?.embed();
    }
    Ok(())
}

fn give(result: Result<String, String>) -> isize {
    let sign = if result.is_ok() { 1 } else { -1 };
    let text = result.unwrap_or_else(|error| error);
    OUTPUT.with_borrow_mut(|output| {
        *output = text.into_bytes();
        sign * output.len() as isize
    })
}

/// Takes back what [`allocate`] gave.
///
/// # Safety
///
/// `text` and `len` are of one call of `allocate`, and of no call of this since.
unsafe fn taken(text: *mut u8, len: usize) -> String {
    // SAFETY: the allocation was a boxed slice of so many bytes.
    let bytes = unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(text, len)) };
    // The host encodes strings itself; what is no UTF-8 shows as it would there.
    String::from_utf8(bytes.into_vec())
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}
