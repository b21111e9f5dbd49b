//! The words of `lang/` and the tables made of them.

use std::path::Path;

#[path = "../examples/build_lang/compile/mod.rs"]
mod compile;

#[test]
fn the_tables_are_what_the_words_give() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for table in compile::all(&root.join("lang")).unwrap() {
        let path = root.join("src/lang").join(table.name);
        let kept = std::fs::read_to_string(&path).unwrap();
        assert!(
            kept == table.code,
            "{} is not what lang/ gives: run `cargo run --release --example build_lang`",
            path.display()
        );
    }
}
