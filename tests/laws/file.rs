//! Files of models and names: whatever stands in them, they are refused or used without harm.

use std::sync::LazyLock;

use entitas::Analyzer;
use entitas::gazetteer::{Class, Gazetteer, Listing};
use entitas::tagger::Model;

use super::document;

/// A file is refused, or read and used without harm; so it is with the checksum that belongs to it.
pub fn file(bytes: &[u8]) {
    read(bytes.to_vec());
    let mut bytes = bytes.to_vec();
    seal(&mut bytes);
    read(bytes);
}

fn read(bytes: Vec<u8>) {
    const TEXT: &str = "Dokter di Bank Contoh memberi Paramol kepada PASIEN Ida, bukan B atau C. \
        Bupati Contoh Raya dan Kecamatan Timur, Polda Contoh.";
    let words: Vec<&str> = TEXT.split(' ').collect();
    if let Ok(model) = Model::from_bytes(bytes.clone()) {
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
    if let Ok(list) = Gazetteer::from_bytes(bytes) {
        for entry in list.iter().take(100).chain(list.lookup("Bank Contoh")) {
            let id = entry.id().map(|id| id.to_string());
            let _ = (
                entry.name(),
                id,
                entry.class(),
                entry.label(),
                entry.level(),
            );
            let _ = entry.parent().map(|parent| parent.name());
        }
        let builder = Analyzer::builder().embedded_names(false).gazetteer(list);
        document(&builder.build().unwrap().analyze(TEXT));
    }
}

/// Sound files: a model, a user's list, and one with regions, branches and codes.
static SOUND: LazyLock<[Vec<u8>; 3]> = LazyLock::new(|| {
    const NAMES: &str = "Contoh\tPLACE\nBank Contoh\tbank\tx:1\tBank Contoh Raya\tB|C\n";
    let mut regions = Gazetteer::builder();
    let listing = |name: &str, class| Listing::new(name, class);
    let country = regions.add(listing("Contoh", Class::Country).id("iso:XX"));
    let province = listing("Contoh Raya", Class::Province).code(53);
    let province = regions.add(province.parent(country).alias("CR"));
    let regency = listing("Contoh", Class::Regency).shown_as("Kabupaten Contoh");
    let regency = regions.add(regency.code(15).parent(province));
    regions.add(
        listing("Timur", Class::District)
            .code(2)
            .parent(regency)
            .behind_head(),
    );
    regions.add(
        listing("Polda", Class::StateBody)
            .branches("pk")
            .with_tail(),
    );
    regions.add(listing("Paramol", Class::Company).weak().weak_alias("Obat"));
    [
        include_bytes!("../data/tagger_v1.model").to_vec(),
        Gazetteer::from_table(NAMES).unwrap().to_bytes().to_vec(),
        regions.build().unwrap().to_bytes().to_vec(),
    ]
});

/// The same of sound files of which some bytes are written over: three of `edits` say which, and
/// with what.
pub fn damaged_file(edits: &[u8]) {
    for sound in &*SOUND {
        let mut bytes = sound.clone();
        for &[low, high, new] in edits.as_chunks().0 {
            let at = usize::from(u16::from_le_bytes([low, high]));
            let at = at % bytes.len();
            bytes[at] = new;
        }
        file(&bytes);
    }
}

/// The same of a sound file whose numbers are changed as a careless writer could: the first byte says
/// which file, each four of `edits` which number, how, and by how much.
pub fn edited_file(edits: &[u8]) {
    let Some((which, edits)) = edits.split_first() else {
        return;
    };
    let mut bytes = SOUND[usize::from(*which) % SOUND.len()].clone();
    for &[low, high, how, much] in edits.as_chunks().0 {
        // The magic stays, since nothing is read behind another.
        let words = bytes[8..].as_chunks_mut::<4>().0;
        let at = usize::from(u16::from_le_bytes([low, high])) % words.len();
        let other = (at + usize::from(much)) % words.len();
        let old = u32::from_le_bytes(words[at]);
        let much = u32::from(much);
        let new = match how % 8 {
            0 => much,
            1 => old.wrapping_add(much),
            2 => old.wrapping_sub(much),
            3 => u32::MAX - much,
            4 => old ^ 1 << (much % 32),
            5 => u32::from_le_bytes(words[other]),
            6 => {
                words.swap(at, other);
                continue;
            }
            // The border between two sections: one is longer, the other shorter.
            _ => {
                let sections = u32::from_le_bytes(words[1]) as usize % 64;
                let row = |section: usize| 4 + 2 * (section % sections.max(1)) + 1;
                for (row, by) in [(row(at), much), (row(at + 1), much.wrapping_neg())] {
                    if let Some(word) = words.get_mut(row) {
                        *word = u32::from_le_bytes(*word).wrapping_add(by).to_le_bytes();
                    }
                }
                continue;
            }
        };
        words[at] = new.to_le_bytes();
    }
    seal(&mut bytes);
    read(bytes);
}

/// Writes the checksum that belongs to the bytes, as `src/container.rs` has it.
fn seal(bytes: &mut [u8]) {
    const P: u64 = 0x9E37_79B1_85EB_CA87;
    const Q: u64 = 0xC2B2_AE3D_27D4_EB4F;
    let step = |lane: u64, word: u64| (lane ^ word).wrapping_mul(P).rotate_left(29);
    let number = |bytes: &[u8]| {
        let mut word = [0; 8];
        word[..bytes.len()].copy_from_slice(bytes);
        u64::from_le_bytes(word)
    };
    if bytes.len() < 24 {
        return;
    }
    let seed = number(&bytes[12..16]);
    let (blocks, rest) = bytes[24..].as_chunks::<32>();
    let mut lanes = [
        seed ^ P,
        seed ^ Q,
        seed.wrapping_add(P),
        seed.wrapping_sub(Q),
    ];
    for block in blocks {
        for (lane, word) in lanes.iter_mut().zip(block.chunks(8)) {
            *lane = step(*lane, number(word));
        }
    }
    let mut sum = (bytes.len() as u64 - 24).wrapping_mul(Q);
    for word in lanes.into_iter().chain(rest.chunks(8).map(number)) {
        sum = step(sum, word);
    }
    let sum = (sum ^ (sum >> 32)).wrapping_mul(Q);
    bytes[16..24].copy_from_slice(&sum.to_le_bytes());
}

#[test]
fn the_checksum_is_that_of_the_crate() {
    for sound in &*SOUND {
        let mut sealed = sound.clone();
        sealed[16..24].fill(0);
        seal(&mut sealed);
        assert_eq!(&sealed, sound);
    }
}
