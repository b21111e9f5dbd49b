//! Tokens and sentences.

use entitas::{sentence, token};
use toml::{Table, Value};

use super::{Form, strings, table, text};

/// `text` with `|` where a sentence but the last ends.
pub const SENTENCE: Form = Form {
    name: "sentence",
    question: |_, text| table([("text", text)]),
    answers: &["text"],
    answer: |case| {
        let text = text(case, "text").replace('|', "");
        let tokens = token::tokenize(&text);
        let sentences = sentence::sentences(&text, &tokens);
        let mut marked = String::new();
        let mut at = 0;
        for following in sentences.iter().skip(1) {
            marked += &text[at..following.span().start()];
            marked.push('|');
            at = following.span().start();
        }
        table([("text", marked + &text[at..])])
    },
};

/// `tokens` of a `text`, parted by spaces, and the `kinds` of those whose kind matters.
pub const TOKEN: Form = Form {
    name: "token",
    question: |_, text| table([("text", text)]),
    answers: &["tokens", "kinds"],
    answer: tokens,
};

fn tokens(case: &Table) -> Table {
    let text = text(case, "text");
    let tokens = token::tokenize(text);
    let words: Vec<&str> = tokens.iter().map(|token| token.text(text)).collect();
    let mut answer = table([("tokens", words.join(" "))]);
    if let Some(kinds) = case.get("kinds").and_then(Value::as_array) {
        let told = kinds.iter().filter_map(|pair| pair.get(0)?.as_str());
        let kinds = told.map(|word| {
            let token = tokens.iter().find(|token| token.text(text) == word);
            let kind = token.map(|token| serde_json::to_value(token.kind()).unwrap());
            let kind = kind.map_or("no token".to_owned(), |kind| {
                kind.as_str().unwrap().to_owned()
            });
            strings([word.to_owned(), kind])
        });
        answer.insert("kinds".to_owned(), Value::Array(kinds.collect()));
    }
    answer
}
