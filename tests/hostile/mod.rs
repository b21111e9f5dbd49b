//! Texts that nobody wrote, lawful, in linear time and on a small stack: those of
//! `data/hostile.toml`, and others drawn at random. `examples/hostile` draws for hours.

mod cost;
mod unit;

use entitas::{Analyzer, number};
use serde::Deserialize;

use crate::{data, laws};
use cost::{Clock, TIMES};
use unit::{Unit, Units};

#[derive(Deserialize)]
struct Case {
    unit: String,
    #[serde(default)]
    close: String,
}

/// Of the short text; the long one is eight times that.
const BYTES: usize = 16 << 10;
/// The same of units drawn.
const DRAWN_BYTES: usize = 4 << 10;
const DRAWN: usize = 300;
const SEED: u64 = 1;
/// What callers with many threads may give each.
const STACK: usize = 256 << 10;

fn cases() -> impl Iterator<Item = Unit> {
    let cases = data::cases::<Case>("hostile").into_iter();
    cases.map(|Case { unit, close }| Unit { open: unit, close })
}

fn drawn() -> impl Iterator<Item = Unit> {
    let mut units = Units::new(SEED);
    let first = units.draw();
    let next = move |unit: &Unit| Some(units.vary(unit));
    std::iter::successors(Some(first), next).take(DRAWN)
}

/// Panics where the test does, in a thread with so small a stack that a level of it a word
/// overflows it.
fn on_a_small_stack(test: fn()) {
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(test);
    if let Err(panic) = thread.unwrap().join() {
        std::panic::resume_unwind(panic);
    }
}

fn are_cheap(units: impl Iterator<Item = Unit>, bytes: usize) {
    let mut clock = Clock::new(bytes);
    for unit in units {
        let cost = clock.cost(&unit);
        assert!(!cost.is_too_much(), "{unit:?}: {cost:?}");
    }
}

fn are_lawful(units: impl Iterator<Item = Unit>, bytes: usize) {
    let mut worker = Analyzer::new().worker();
    for unit in units {
        let text = unit.text(bytes);
        laws::tokens(&text);
        let document = worker.analyze(&text);
        laws::document(&document);
        laws::said(&document);
        let _ = number::parse(&text);
    }
}

#[test]
fn cases_are_cheap() {
    on_a_small_stack(|| are_cheap(cases(), BYTES));
}

#[test]
fn cases_are_lawful() {
    on_a_small_stack(|| are_lawful(cases(), TIMES * BYTES));
}

#[test]
fn what_is_drawn_is_cheap() {
    on_a_small_stack(|| are_cheap(drawn(), DRAWN_BYTES));
}

#[test]
fn what_is_drawn_is_lawful() {
    on_a_small_stack(|| are_lawful(drawn(), DRAWN_BYTES));
}
