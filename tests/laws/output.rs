//! Every format is read back as its readers do, and says what the document says.

use entitas::output::{Conll, Contents, Html, Json, Page};
use entitas::text::Unit;
use entitas::{Document, Span};
use serde_json::Value;

use super::ANALYZER;

/// A document with an id, read back from JSON with each unit of offsets, from CoNLL and from HTML.
pub fn output(document: &Document<'_, '_>, id: &str) {
    for unit in [Unit::Bytes, Unit::Chars, Unit::Utf16] {
        json(document, id, unit);
    }
    conll(document, id);
    html(document, id);
}

/// The same of any text; its first line is the id.
pub fn written(text: &str) {
    let (id, text) = text.split_once('\n').unwrap_or(("", text));
    output(&ANALYZER.analyze(text), id);
}

fn json(document: &Document<'_, '_>, id: &str, unit: Unit) {
    let written = Json::new(document).id(id).tokens(true).offsets(unit);
    let line = serde_json::to_string(&written).unwrap();
    assert!(!line.contains('\n'));
    let value: Value = serde_json::from_str(&line).unwrap();
    assert_eq!(value["id"], id);
    let chars: Vec<char> = document.text().chars().collect();
    let utf16: Vec<u16> = document.text().encode_utf16().collect();
    let piece = |item: &Value| -> String {
        let at = |key: &str| usize::try_from(item[key].as_u64().unwrap()).unwrap();
        let range = at("start")..at("end");
        match unit {
            Unit::Bytes => document.text()[range].to_owned(),
            Unit::Chars => chars[range].iter().collect(),
            _ => String::from_utf16(&utf16[range]).unwrap(),
        }
    };
    let list = |key: &str| value[key].as_array().unwrap();
    let same = |item: &Value| assert_eq!(item["text"], *piece(item));
    list("entities").iter().for_each(same);
    list("quantities").iter().for_each(same);
    for official in list("officials") {
        same(&official["name"]);
        same(&official["position"]);
        if !official["affiliation"].is_null() {
            same(&official["affiliation"]);
        }
    }
    let tokens = list("tokens").iter().map(piece);
    assert!(tokens.eq(document.tokens().map(|token| token.text())));
    assert_eq!(list("sentences").len(), document.sentences().len());
    assert_eq!(list("entities").len(), document.entities().len());
    assert_eq!(list("officials").len(), document.officials().len());
}

/// As one line and one column hold it.
fn flat(text: &str) -> String {
    text.replace(
        |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'),
        " ",
    )
}

fn conll(document: &Document<'_, '_>, id: &str) {
    let written = Conll::new(document).id(id).to_string();
    let (begin, rest) = written.split_once('\n').unwrap();
    assert_eq!(begin, format!("# newdoc id = {}", flat(id)));
    let blocks: Vec<&str> = rest.split_terminator("\n\n").collect();
    if document.sentences().len() == 0 {
        assert_eq!(rest, "\n");
        return;
    }
    assert_eq!(blocks.len(), document.sentences().len());
    let mut names: Vec<(Span, String)> = Vec::new();
    for ((number, sentence), block) in (1..).zip(document.sentences()).zip(blocks) {
        let mut lines = block.lines();
        let said = flat(sentence.text());
        let comment = format!("# sent_id = {}-{number}", flat(id));
        assert_eq!(lines.next(), Some(comment.as_str()));
        assert_eq!(lines.next(), Some(format!("# text = {said}").as_str()));
        let tokens = sentence.tokens();
        assert_eq!(lines.clone().count(), tokens.len());
        let mut inside = false;
        for (line, token) in lines.zip(tokens) {
            let (form, label) = line.split_once('\t').unwrap();
            assert_eq!(form, flat(token.text()));
            let (place, label) = label.split_once('-').unwrap_or((label, ""));
            match (place, names.last_mut()) {
                ("B", _) => names.push((token.span(), label.to_owned())),
                ("I", Some((span, last))) if inside && last == label => {
                    *span = span.join(token.span())
                }
                ("O", _) => {}
                _ => panic!("{line:?} follows nothing it could be inside of"),
            }
            inside = place != "O";
        }
    }
    // A name over the end of a sentence begins anew.
    let mut parts = Vec::new();
    for entity in document.entities() {
        let touched = document.sentences().map(|sentence| sentence.span());
        for sentence in touched.filter(|span| span.overlaps(entity.span())) {
            let start = entity.span().start().max(sentence.start());
            let end = entity.span().end().min(sentence.end());
            parts.push((Span::new(start, end), entity.label().to_string()));
        }
    }
    assert_eq!(names, parts);
    #[cfg(feature = "train")]
    corpus(&written);
}

/// The trainer reads the same words and labels.
#[cfg(feature = "train")]
fn corpus(written: &str) {
    let read = entitas::train::Corpus::parse(written).unwrap();
    let lines = written.lines().filter(|line| line.contains('\t'));
    let wanted = lines.map(|line| line.split_once('\t').unwrap());
    let sentences = read.sentences().iter();
    assert!(sentences.flat_map(|s| s.words().zip(s.labels())).eq(wanted));
}

/// The text of a page as a browser shows it: without tags, references read.
fn shown(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&', '>']) {
        out.push_str(&rest[..at]);
        let close = if rest[at..].starts_with('<') {
            '>'
        } else {
            ';'
        };
        let (mark, behind) = rest[at..].split_once(close).unwrap();
        out.push_str(match mark {
            "&amp" => "&",
            "&lt" => "<",
            "&gt" => ">",
            "&quot" => "\"",
            _ => {
                assert!(mark.starts_with('<'), "{mark:?} in {html:?}");
                assert!(!mark[1..].contains('<'), "{mark:?} in {html:?}");
                ""
            }
        });
        rest = behind;
    }
    out + rest
}

fn html(document: &Document<'_, '_>, id: &str) {
    let html = Html::new(document).title(id).to_string();
    let (head, rest) = html.split_once("</h2>\n<p lang=\"id\">").unwrap();
    assert_eq!(shown(head), format!("\n{id}"));
    let (text, tables) = rest.split_once("</p>\n").unwrap();
    assert_eq!(shown(text), document.text());
    assert_eq!(
        text.matches("<span ").count(),
        text.matches("</span>").count()
    );
    // Each is marked, or has a place within the longer one that shares its words.
    let places = text.matches("<mark class=").count() + text.matches("<span id=").count();
    assert_eq!(
        places,
        document.entities().len() + document.quantities().len()
    );
    let rows = |heading: &str| {
        let table = tables.split_once(&format!("<summary>{heading} ("));
        let table = table.map(|(_, table)| table.split_once("</table>").unwrap().0);
        let body = table.map_or("", |table| table.split_once("<tbody>\n").unwrap().1);
        let mut rows: Vec<String> = body.split("</tr>\n").map(shown).collect();
        rows.pop();
        rows
    };
    let officials = rows("Officials");
    let row = |(number, official): (usize, entitas::Official<'_, '_>)| {
        let (name, position) = (official.name(), official.position());
        let body = official.affiliation().unwrap_or("");
        format!(
            "{}{name}{position}{body}{}",
            number + 1,
            official.status().as_str()
        )
    };
    let told: Vec<String> = document.officials().enumerate().map(row).collect();
    assert_eq!(officials, told);
    assert_eq!(rows("Names").len(), document.chains().len());
    assert_eq!(rows("Addresses").len(), document.addresses().len());
    assert_eq!(rows("Numbers and dates").len(), document.quantities().len());
    let mut page = Page::new();
    page.add(Contents::new(id, document));
    page.add(Contents::new("another", document));
    let tail = page.tail().to_string();
    let link = tail
        .split_once("<a href=\"#")
        .unwrap()
        .1
        .split_once('"')
        .unwrap()
        .0;
    assert!(html.starts_with(&format!("<article id=\"{link}\">")));
    assert!(html.ends_with("</article>\n"));
}
