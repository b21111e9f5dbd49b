#![no_main]

use entitas_fuzz::laws;
use libfuzzer_sys::fuzz_target;

// An id and a text, parted by a line feed.
fuzz_target!(|text: &str| laws::written(text));
