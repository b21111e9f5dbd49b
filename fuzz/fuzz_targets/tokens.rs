#![no_main]

use entitas_fuzz::laws;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| laws::tokens(text));
