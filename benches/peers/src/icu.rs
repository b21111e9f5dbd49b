//! ICU's spell-out rules through the C interface of an installed libicu, loaded when running: no
//! headers, and no libicu, are needed to build.

use std::ffi::{CStr, c_char, c_int, c_void};

use libloading::Library;

type Open = unsafe extern "C" fn(
    c_int,
    *const u16,
    i32,
    *const c_char,
    *mut c_void,
    *mut c_int,
) -> *mut c_void;
type Parse = unsafe extern "C" fn(*mut c_void, *const u16, i32, *mut i32, *mut c_int) -> i64;

/// `UNUM_SPELLOUT` of unum.h.
const SPELLOUT: c_int = 5;
const INDONESIAN: &CStr = c"id";

/// A number format that reads numbers in words. It stays open as long as the process.
pub struct Icu {
    rules: *mut c_void,
    parse: Parse,
    _library: Library,
}

impl Icu {
    /// The newest of the usual versions that is installed; its functions carry the version.
    pub fn new() -> Option<Icu> {
        (60..100).rev().find_map(Icu::of_version)
    }

    fn of_version(version: u32) -> Option<Icu> {
        let symbol = |name: &str| format!("{name}_{version}\0");
        // SAFETY: the names and signatures are those of unum.h, which have not changed since ICU 2.
        unsafe {
            let library = Library::new(format!("libicui18n.so.{version}")).ok()?;
            let open = *library.get::<Open>(symbol("unum_open").as_bytes()).ok()?;
            let parse = *library
                .get::<Parse>(symbol("unum_parseInt64").as_bytes())
                .ok()?;
            let mut error = 0;
            let none = std::ptr::null_mut::<c_void>();
            let rules = open(
                SPELLOUT,
                none.cast(),
                0,
                INDONESIAN.as_ptr(),
                none,
                &mut error,
            );
            (error <= 0 && !rules.is_null()).then_some(Icu {
                rules,
                parse,
                _library: library,
            })
        }
    }

    /// The number that UTF-16 words say.
    pub fn read(&self, words: &[u16]) -> Option<i64> {
        let len = i32::try_from(words.len()).ok()?;
        let (mut at, mut error) = (0, 0);
        // SAFETY: the rules are open, and the length is that of the words.
        let number = unsafe { (self.parse)(self.rules, words.as_ptr(), len, &mut at, &mut error) };
        (error <= 0).then_some(number)
    }
}
