//! What holds of any input, whoever made it: the samples, a property test or the fuzzer.

use std::sync::LazyLock;

use entitas::gazetteer::Gazetteer;
use entitas::number::{self, Number};
use entitas::output::{Conll, Html, Json};
use entitas::sentence::sentences;
use entitas::tagger::Model;
use entitas::text::{Offsets, Unit};
use entitas::token::tokenize;
use entitas::{Analyzer, Document, Label, Span, Worker};

/// Tokens and the gaps between them give the text back; every token is in one sentence.
pub fn tokens(text: &str) {
    let tokens = tokenize(text);
    let mut end = 0;
    for token in &tokens {
        assert!(
            token.start() >= end && token.end() > token.start(),
            "tokens are sorted, disjoint and not empty"
        );
        // Panics where a token begins or ends inside a character.
        let gap = &text[end..token.start()];
        assert!(
            gap.chars().all(prints_nothing),
            "the gap {gap:?} prints something"
        );
        end = end + gap.len() + token.text(text).len();
        assert_eq!(end, token.end());
    }
    assert!(text[end..].chars().all(prints_nothing));

    let mut next = 0;
    for sentence in sentences(text, &tokens) {
        let range = sentence.tokens();
        assert_eq!(range.start, next, "sentences hold every token once");
        assert!(range.end > range.start);
        assert_eq!(sentence.span().start(), tokens[range.start].start());
        assert_eq!(sentence.span().end(), tokens[range.end - 1].end());
        next = range.end;
    }
    assert_eq!(next, tokens.len());
}

fn prints_nothing(c: char) -> bool {
    let invisible = matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
    c.is_whitespace() || c.is_control() || invisible
}

/// What is found stands in the text, in order, and can be written in every format.
pub fn document(document: &Document<'_, '_>) {
    let text = document.text();
    let mut end = 0;
    for entity in document.entities() {
        let span = entity.span();
        assert!(
            span.start() >= end && span.end() > span.start(),
            "names are sorted, disjoint and not empty"
        );
        assert_eq!(span.of(text), Some(entity.text()));
        assert!(entity.score().is_none_or(|s| (0.0..=1.0).contains(&s)));
        let first = entity.mention_of();
        assert!(first.is_none_or(|first| first < entity.index()));
        end = span.end();
    }
    let mut end = 0;
    for quantity in document.quantities() {
        let span = quantity.span();
        assert!(
            span.start() >= end && span.end() > span.start(),
            "quantities are sorted, disjoint and not empty"
        );
        assert!(span.of(text).is_some());
        end = span.end();
    }
    for official in document.officials() {
        let position = official.position_span();
        assert!(!official.name().is_empty() && !official.position().is_empty());
        assert_eq!(official.name_span().of(text), Some(official.name()));
        assert_eq!(position.of(text), Some(official.position()));
        assert!(official.position().starts_with(official.office()));
        let affiliation = official.affiliation_span();
        assert_eq!(
            affiliation.and_then(|span: Span| span.of(text)),
            official.affiliation()
        );
        let is_person = |entity: entitas::Entity<'_, '_>| entity.label() == Label::Person;
        assert!(official.person().is_none_or(is_person));
    }
    for unit in [Unit::Chars, Unit::Utf16] {
        let offsets = Offsets::new(text, unit);
        let (mut at, mut units) = (0, 0);
        for token in document.tokens() {
            let passed = &text[at..token.start()];
            units += match unit {
                Unit::Chars => passed.chars().count(),
                _ => passed.encode_utf16().count(),
            };
            at = token.start();
            assert_eq!(offsets.convert(at), units);
        }
    }
    let rows = Conll::new(document).to_string();
    let rows = rows.lines().filter(|row| row.contains('\t')).count();
    assert_eq!(rows, document.tokens().len());
    assert!(Html::new(document).to_string().ends_with("</article>\n"));
}

/// All that a document says, in one string.
pub fn said(document: &Document<'_, '_>) -> String {
    serde_json::to_string(&Json::new(document).tokens(true)).unwrap()
}

/// A worker that has read other texts says what a new one says, and both are lawful.
pub fn analysis(text: &str) {
    thread_local! {
        static WORKER: std::cell::RefCell<Worker> = ANALYZER.worker().into();
    }
    let fresh = ANALYZER.analyze(text);
    document(&fresh);
    WORKER.with_borrow_mut(|worker| assert_eq!(said(&worker.analyze(text)), said(&fresh)));
}

static ANALYZER: LazyLock<Analyzer> = LazyLock::new(Analyzer::new);

/// A string is a number that can be written and read again, or no number from some character on.
pub fn number(text: &str) {
    let read_back = |number: Number| {
        assert_eq!(number.to_string().parse::<Number>().unwrap(), number);
        let words = number::spell(number);
        assert_eq!(number::parse(&words).unwrap(), number, "{words}");
    };
    match number::parse(text) {
        Ok(number) => read_back(number),
        Err(error) => {
            let at = error.position();
            assert!(at.is_none_or(|at| text.is_char_boundary(at)), "{error}");
        }
    }
    if let Ok(number) = text.parse() {
        read_back(number);
    }
}

/// A file is refused, or read and used without harm.
pub fn file(bytes: &[u8]) {
    const TEXT: &str = "Dokter di Bank Contoh memberi Paramol kepada PASIEN Ida, bukan B atau C.";
    let words: Vec<&str> = TEXT.split(' ').collect();
    if let Ok(model) = Model::from_bytes(bytes.to_vec()) {
        for words in [&words[..], &["PASIEN"; 3], &["obat"; 2]] {
            for name in model.tagger().tag(words) {
                assert!(name.words().start < name.words().end && name.words().end <= words.len());
                assert!(model.types().nth(name.kind()).is_some());
            }
        }
        let builder = Analyzer::builder().embedded_names(false).model(model);
        if let Ok(analyzer) = builder.build() {
            document(&analyzer.analyze(TEXT));
        }
    }
    if let Ok(list) = Gazetteer::from_bytes(bytes.to_vec()) {
        for entry in list.lookup("Bank Contoh") {
            let _ = (entry.name(), entry.id(), entry.class(), entry.parent());
        }
        let builder = Analyzer::builder().embedded_names(false).gazetteer(list);
        document(&builder.build().unwrap().analyze(TEXT));
    }
}

/// The same of sound files of which some bytes are written over: three of `edits` say which, and
/// with what.
///
/// Where the build is one for the fuzzer, checksums are not looked at.
pub fn damaged_file(edits: &[u8]) {
    const MODEL: &[u8] = include_bytes!("data/tagger_v1.model");
    const NAMES: &str = "Contoh\tPLACE\nBank Contoh\tbank\tx:1\tBank Contoh Raya\tB|C\n";
    let names = Gazetteer::from_tsv(NAMES).unwrap();
    for sound in [MODEL, names.to_bytes()] {
        let mut bytes = sound.to_vec();
        for &[low, high, new] in edits.as_chunks().0 {
            let at = usize::from(u16::from_le_bytes([low, high]));
            let at = at % bytes.len();
            bytes[at] = new;
        }
        file(&bytes);
    }
}
