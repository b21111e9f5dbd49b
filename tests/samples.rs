//! The sample articles of `examples/articles`.

/// Name and text of each, in the order of the names.
pub fn articles() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/articles");
    let mut articles: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                std::fs::read_to_string(&path).unwrap(),
            )
        })
        .collect();
    articles.sort();
    assert!(articles.len() >= 7, "the sample articles are missing");
    articles
}
