//! The text that is measured: the sample articles, or the file that `ENTITAS_CORPUS` names.

/// A document a line.
pub fn corpus() -> String {
    if let Some(path) = std::env::var_os("ENTITAS_CORPUS") {
        return std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/articles");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let articles = paths
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap().replace('\n', " ") + "\n");
    articles.collect::<String>().repeat(20)
}
