//! Addresses in whole texts: every case of `data/address.toml`.

use entitas::{Analyzer, address::Part};

use crate::data;

#[test]
fn cases() {
    data::check("address");
}

/// Fields stand inside the address, and no part twice.
#[test]
fn fields_stand_in_their_address() {
    let text =
        "Jl. Melati No. 5, Kel. Gempol RT 03/RW 05, Kec. Sewon, Kab. Bantul 55186. ".repeat(50);
    let analyzer = Analyzer::new();
    let document = analyzer.analyze(&text);
    let addresses = document.addresses();
    assert_eq!(addresses.len(), 50);
    for address in &addresses {
        let parts: Vec<Part> = address.fields().iter().map(|field| field.part()).collect();
        let mut sorted = parts.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), parts.len());
        for field in address.fields() {
            let (inside, outside) = (field.span(), address.span());
            assert!(outside.start() <= inside.start() && inside.end() <= outside.end());
            assert_eq!(inside.of(&text), Some(field.text()));
        }
    }
}
