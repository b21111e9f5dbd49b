//! What holds of any input, whoever made it: the samples, a property test or the fuzzer.

mod file;
mod list;
mod number;
mod output;
mod phrase;

use std::sync::LazyLock;

use entitas::output::Json;
use entitas::sentence::sentences;
use entitas::text::{Offsets, Unit};
use entitas::token::tokenize;
use entitas::{Analyzer, Document, Label, Span, Worker};

pub use file::{damaged_file, edited_file, file};
pub use list::list;
pub use number::{number, numbers};
pub use output::{output, written};
pub use phrase::{links, officials};

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
        assert!(prints_nothing(gap), "the gap {gap:?} prints something");
        end = end + gap.len() + token.text(text).len();
        assert_eq!(end, token.end());
    }
    assert!(prints_nothing(&text[end..]));

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

/// White space, invisible characters, and mark-up that was left in the text.
fn prints_nothing(gap: &str) -> bool {
    let invisible = |c: char| {
        let is_joiner = matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
        c.is_whitespace() || c.is_control() || is_joiner
    };
    let mut rest = gap.trim_start_matches(invisible);
    while !rest.is_empty() {
        let len = match rest.as_bytes()[0] {
            b'*' | b'_' | b'#' => Some(1),
            b'<' => rest.find('>').map(|close| close + 1),
            b'[' => rest
                .find(']')
                .filter(|len| rest[1..*len].parse::<u16>().is_ok())
                .map(|len| len + 1),
            b'&' => rest.find(';').map(|close| close + 1),
            _ => None,
        };
        let Some(len) = len else {
            return false;
        };
        rest = rest[len..].trim_start_matches(invisible);
    }
    true
}

/// What is found stands in the text, in order.
pub fn document(document: &Document<'_, '_>) {
    entities_in_order(document);
    quantities_in_order(document);
    sentences_hold_all(document);
    officials_in_place(document);
    units_are_counted(document);
    chains_hold_every_name(document);
}

fn entities_in_order(document: &Document<'_, '_>) {
    let text = document.text();
    let mut end = 0;
    for entity in document.entities() {
        let span = entity.span();
        assert!(
            span.start() >= end && span.end() > span.start(),
            "names are sorted, disjoint and not empty"
        );
        assert_eq!(span.of(text), Some(entity.text()));
        assert_eq!(document.entity_at(span.start()), Some(entity));
        assert_eq!(document.entity_at(span.end() - 1), Some(entity));
        assert!(entity.score().is_none_or(|s| (0.0..=1.0).contains(&s)));
        let first = entity.mention_of();
        assert!(first.is_none_or(|first| first.index() < entity.index()));
        end = span.end();
    }
}

fn quantities_in_order(document: &Document<'_, '_>) {
    let text = document.text();
    let mut end = 0;
    for quantity in document.quantities() {
        let span = quantity.span();
        assert!(
            span.start() >= end && span.end() > span.start(),
            "quantities are sorted, disjoint and not empty"
        );
        assert_eq!(span.of(text), Some(quantity.text()));
        assert_eq!(document.quantity_at(span.start()), Some(quantity));
        end = span.end();
    }
}

fn sentences_hold_all(document: &Document<'_, '_>) {
    let text = document.text();
    let sentences = || document.sentences();
    let inside = |sentence: entitas::SentenceRef<'_, '_>| sentence.tokens().len();
    assert_eq!(
        sentences().map(inside).sum::<usize>(),
        document.tokens().len()
    );
    assert!(
        sentences()
            .flat_map(|sentence| sentence.entities())
            .eq(document.entities())
    );
    assert!(
        sentences()
            .flat_map(|sentence| sentence.quantities())
            .eq(document.quantities())
    );
    assert!(document.entities_in(0..text.len()).eq(document.entities()));
    assert!(
        document
            .tokens()
            .rev()
            .eq(document.tokens().collect::<Vec<_>>().into_iter().rev())
    );
}

fn officials_in_place(document: &Document<'_, '_>) {
    let text = document.text();
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
    let positions = document
        .officials()
        .map(|official| official.position_span());
    assert!(positions.is_sorted_by_key(|span| span.start()));
    let inside = document
        .sentences()
        .map(|sentence| sentence.officials().len());
    assert_eq!(inside.sum::<usize>(), document.officials().len());
}

fn units_are_counted(document: &Document<'_, '_>) {
    let text = document.text();
    for unit in [Unit::Chars, Unit::Utf16] {
        let offsets = Offsets::new(text, unit);
        let (mut at, mut units) = (0, 0);
        for token in document.tokens() {
            let passed = &text[at..token.span().start()];
            units += match unit {
                Unit::Chars => passed.chars().count(),
                _ => passed.encode_utf16().count(),
            };
            at = token.span().start();
            assert_eq!(offsets.convert(at), units);
        }
    }
}

fn chains_hold_every_name(document: &Document<'_, '_>) {
    let mut mentions: Vec<usize> = Vec::new();
    for chain in document.chains() {
        let mut chain = chain.mentions().iter();
        let first = chain.next().unwrap();
        assert!(first.mention_of().is_none());
        mentions.push(first.index());
        for other in chain {
            assert_eq!(other.mention_of().as_ref(), Some(first));
            mentions.push(other.index());
        }
    }
    mentions.sort_unstable();
    assert!(mentions.into_iter().eq(0..document.entities().len()));
}

/// All that a document says, in one string.
pub fn said(document: &Document<'_, '_>) -> String {
    serde_json::to_string(&Json::new(document).tokens(true)).unwrap()
}

/// What is left of a document is lawful too, and says what it said.
fn filtered(all: &Document<'_, '_>) {
    assert_eq!(said(&all.filter(|_| true, |_| true)), said(all));
    let is_kept = |name: &entitas::Entity<'_, '_>| name.index() % 2 == 1;
    let some = all.filter(|name| is_kept(&name), |_| false);
    document(&some);
    let shown = |name: entitas::Entity<'_, '_>| {
        let id = name.entry().and_then(|entry| entry.id());
        (name.span(), name.label(), id.map(|id| id.to_string()))
    };
    let kept = all.entities().filter(is_kept).map(shown);
    assert!(some.entities().map(shown).eq(kept));
    let held = all
        .officials()
        .filter(|official| official.person().is_some_and(|person| is_kept(&person)));
    assert!(
        some.officials()
            .map(|official| official.to_string())
            .eq(held.map(|official| official.to_string()))
    );
    let places = |document: &Document<'_, '_>| -> Vec<Span> {
        let addresses = document.addresses();
        addresses.iter().map(|address| address.span()).collect()
    };
    assert_eq!(places(&some), places(all));
}

/// A worker that has read other texts says what a new one says, and all of it is lawful and can be
/// read back from every format.
pub fn analysis(text: &str) {
    thread_local! {
        static WORKER: std::cell::RefCell<Worker> = ANALYZER.worker().into();
    }
    let fresh = ANALYZER.analyze(text);
    document(&fresh);
    filtered(&fresh);
    output(&fresh, "a 1");
    WORKER.with_borrow_mut(|worker| assert_eq!(said(&worker.analyze(text)), said(&fresh)));
}

static ANALYZER: LazyLock<Analyzer> = LazyLock::new(Analyzer::new);
