//! Names and models for where bytes are dear, as in a page: sections in an order that compresses better, without what follows
//! from the rest. Numbers stand by their difference to the one before, first all their first bytes, then all their second;
//! tables of the model leave out where their buckets start, and the bits of each.

use crate::Error;
use crate::container::{Container, ContainerWriter, Format, Tag};
use crate::table::Table;

/// How the bytes of a section are laid out.
#[derive(Clone, Copy, Debug)]
enum Layout {
    /// Numbers of 32 bits in so many columns, by difference or as they are.
    Columns { count: usize, differences: bool },
    /// A table of a model.
    Table,
    /// Text and small sections.
    Plain,
}

fn layout(tag: Tag) -> Layout {
    let columns = |count, differences| Layout::Columns { count, differences };
    match &tag {
        b"WBKT" | b"WOFF" | b"NSYM" | b"NEDG" | b"NREF" => columns(1, true),
        b"REFS" => columns(1, false),
        b"ENTR" => columns(4, true),
        b"WORD" | b"CASE" | b"FOLD" => Layout::Table,
        _ => Layout::Plain,
    }
}

/// The form of what is packed.
const fn packed(mut form: Format) -> Format {
    form.magic[7].make_ascii_lowercase();
    form
}

/// Whether these are the bytes of a packed file of that form.
pub(crate) fn is_packed(bytes: &[u8], form: Format) -> bool {
    bytes.starts_with(&packed(form).magic)
}

/// Packs a file.
pub(crate) fn pack(file: &[u8], form: Format) -> Result<Vec<u8>, Error> {
    written_as(packed(form), file, form, |layout, section| match layout {
        Layout::Columns { count, differences } => to_planes(section, count, differences),
        Layout::Table => Table::pack(section),
        Layout::Plain => Some(section.to_vec()),
    })
}

/// The file that was packed.
pub(crate) fn unpack(bytes: &[u8], form: Format) -> Result<Vec<u8>, Error> {
    written_as(form, bytes, packed(form), |layout, section| match layout {
        Layout::Columns { count, differences } => from_planes(section, count, differences),
        Layout::Table => Table::unpack(section),
        Layout::Plain => Some(section.to_vec()),
    })
}

/// The sections of a file in another form, each changed by its layout.
fn written_as(
    form: Format,
    bytes: &[u8],
    read: Format,
    change: impl Fn(Layout, &[u8]) -> Option<Vec<u8>>,
) -> Result<Vec<u8>, Error> {
    let file = Container::parse(bytes, read)?;
    let mut writer = ContainerWriter::new(form);
    for (tag, range) in file.sections() {
        let section = bytes.get(range.clone()).unwrap_or_default();
        let changed = change(layout(tag), section).ok_or_else(|| {
            let (what, tag, remedy) = (read.what, tag.escape_ascii(), read.remedy);
            Error::model(
                range.start,
                format!("the section {tag} of this {what} is malformed: {remedy}"),
            )
        })?;
        writer.section(tag, changed);
    }
    writer.finish()
}

/// Numbers a row of `count` columns, as planes of bytes.
fn to_planes(section: &[u8], count: usize, differences: bool) -> Option<Vec<u8>> {
    let numbers = numbers(section, count)?;
    let before = |at: usize| match differences {
        true => at.checked_sub(count).map_or(0, |at| numbers[at]),
        false => 0,
    };
    let own = |(at, number): (usize, &u32)| number.wrapping_sub(before(at)).to_le_bytes();
    let own: Vec<[u8; 4]> = numbers.iter().enumerate().map(own).collect();
    let mut planes = Vec::with_capacity(section.len());
    for column in 0..count {
        for byte in 0..4 {
            let column = own.iter().skip(column).step_by(count);
            planes.extend(column.map(|number| number[byte]));
        }
    }
    Some(planes)
}

fn from_planes(planes: &[u8], count: usize, differences: bool) -> Option<Vec<u8>> {
    let rows = numbers(planes, count)?.len() / count;
    let mut section = Vec::with_capacity(planes.len());
    let mut before = vec![0u32; count];
    for row in 0..rows {
        for (column, before) in before.iter_mut().enumerate() {
            let byte = |byte: usize| planes.get((4 * column + byte) * rows + row).copied();
            let own = u32::from_le_bytes([byte(0)?, byte(1)?, byte(2)?, byte(3)?]);
            let number = own.wrapping_add(*before);
            if differences {
                *before = number;
            }
            section.extend_from_slice(&number.to_le_bytes());
        }
    }
    Some(section)
}

/// The numbers of whole rows.
fn numbers(section: &[u8], count: usize) -> Option<Vec<u32>> {
    let (numbers, rest) = section.as_chunks::<4>();
    let whole = rest.is_empty() && numbers.len() % count == 0;
    whole.then(|| {
        numbers
            .iter()
            .map(|four| u32::from_le_bytes(*four))
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use crate::container::tests::written_over;
    use crate::gazetteer::Gazetteer;
    use crate::tagger::Model;

    const SMALL: &[u8] = include_bytes!("../tests/data/tagger_v1.model");

    #[test]
    fn what_is_packed_comes_out_as_it_was() {
        let small = Model::from_bytes(SMALL).unwrap();
        for model in [&small, Model::embedded().unwrap()] {
            let packed = model.packed().unwrap();
            assert!(packed.len() < model.as_bytes().len());
            assert!(Model::from_bytes(packed).unwrap().as_bytes() == model.as_bytes());
        }
        let own = Gazetteer::from_table("Kopi Senja\tSHOP\tshop:7").unwrap();
        for names in [&own, Gazetteer::embedded().unwrap()] {
            let packed = names.packed().unwrap();
            assert!(packed != names.to_bytes());
            assert!(Gazetteer::from_bytes(packed).unwrap().to_bytes() == names.to_bytes());
        }
    }

    #[test]
    fn what_is_malformed_is_refused_or_does_no_harm() {
        let packed = Model::from_bytes(SMALL).unwrap().packed().unwrap();
        for cut in [8, 30, packed.len() - 1] {
            assert!(Model::from_bytes(packed[..cut].to_vec()).is_err());
        }
        let names = Gazetteer::from_table("Kopi Senja\tSHOP\tshop:7").unwrap();
        let names = names.packed().unwrap();
        for number in [0, 7, 1 << 30, u32::MAX] {
            for at in (24..packed.len() - 4).step_by(97) {
                let _ = Model::from_bytes(written_over(&packed, at, number));
            }
            for at in (24..names.len() - 4).step_by(4) {
                let _ = Gazetteer::from_bytes(written_over(&names, at, number));
            }
        }
    }
}
