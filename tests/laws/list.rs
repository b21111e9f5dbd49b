//! Tables of names.

use entitas::Analyzer;
use entitas::gazetteer::Gazetteer;

use super::{document, output};

/// A table is refused with the line that is wrong, or read: then every entry is found by its name, the
/// binary form says the same, and a text of its names is analysed lawfully.
pub fn list(table: &str) {
    let list = match Gazetteer::from_table(table) {
        Ok(list) => list,
        Err(error) => {
            let line = error.position().unwrap();
            assert!(error.is_list());
            assert!(
                (1..=table.lines().count().max(1)).contains(&line),
                "{error}"
            );
            assert!(!error.to_string().contains('\n'), "{error}");
            return;
        }
    };
    let again = Gazetteer::from_bytes(list.to_bytes().to_vec()).unwrap();
    assert_eq!(again.to_bytes(), list.to_bytes());
    let mut text = String::new();
    for entry in list.iter() {
        assert!(!entry.name().is_empty());
        assert!(entry.id().is_none_or(|id| !id.to_string().is_empty()));
        let found = list
            .lookup(entry.name())
            .any(|found| found.index() == entry.index());
        assert!(found, "{:?} is not found", entry.name());
        let again = again.entry(entry.index()).unwrap();
        assert_eq!((again.name(), again.label()), (entry.name(), entry.label()));
        text.push_str(entry.name());
        text.push_str(", ");
    }
    let builder = Analyzer::builder().embedded_names(false).gazetteer(list);
    let analyzer = builder.build().unwrap();
    let found = analyzer.analyze(&text);
    document(&found);
    output(&found, "daftar");
}
