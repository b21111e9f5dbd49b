//! A model: labels, weights and lexicon, read where they lie.

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use once_cell::sync::OnceCell;

use super::labels::Labels;
use super::lexicon::Entry;
use super::weights::{Part, WeightView};
use super::word::Mode;
use crate::Error;
use crate::container::{Container, Format, Tag};
use crate::packed::{is_packed, pack, unpack};
use crate::table::Table;

/// The form of a model file.
pub(crate) const FORMAT: Format = Format {
    what: "model",
    magic: *b"entitasM",
    version: 1,
    remedy: "train it again with this release, or read it with the release that wrote it",
};

/// The types of names, a line each.
pub(crate) const TYPES: Tag = *b"TYPE";
/// What is known of words: a [`Table`] of [`Entry`](super::lexicon::Entry).
pub(crate) const LEXICON: Tag = *b"WORD";
/// Weights and transitions for cased text.
pub(crate) const CASED: [Tag; 2] = [*b"CASE", *b"CSTP"];
/// Weights and transitions for text folded to small letters.
pub(crate) const FOLDED: [Tag; 2] = [*b"FOLD", *b"FSTP"];

/// More types than this make labels that do not fit a byte's worth of a row.
pub(crate) const MOST_TYPES: usize = 40;

#[cfg(feature = "data")]
static EMBEDDED_BYTES: Option<&[u8]> = Some(include_bytes!("model.bin"));
#[cfg(not(feature = "data"))]
static EMBEDDED_BYTES: Option<&[u8]> = None;
static EMBEDDED: OnceCell<Model> = OnceCell::new();

/// A trained model: immutable, shared between threads. A clone shares the weights too, so that one
/// loaded model serves several analyzers.
///
/// ```
/// use entitas::tagger::Model;
///
/// let model = Model::embedded()?;
/// assert_eq!(model.types().collect::<Vec<_>>(), ["ORGANIZATION", "PERSON", "PLACE"]);
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Model {
    bytes: Arc<Cow<'static, [u8]>>,
    labels: Labels,
    lexicon: Range<usize>,
    cased: Option<Part>,
    folded: Option<Part>,
}

impl Model {
    /// The model inside the crate: PERSON, ORGANIZATION and PLACE in cased, lower-case and
    /// all-capitals text. Its checksum is read once, on first use.
    ///
    /// # Errors
    ///
    /// None in a released crate: a test reads the model. Without the feature `data` there is none but what
    /// was [given](Model::embed).
    pub fn embedded() -> Result<&'static Model, Error> {
        EMBEDDED.get_or_try_init(|| match EMBEDDED_BYTES {
            Some(bytes) => Model::new(Cow::Borrowed(bytes), true),
            None => Err(Error::option(
                "no model is embedded without the feature `data`: see Model::embed",
            )),
        })
    }

    /// Takes the place of the embedded model of a crate that was built without the feature `data`.
    ///
    /// ```
    /// use entitas::tagger::Model;
    ///
    /// let mine = Model::embedded()?.clone();
    /// assert!(mine.embed().is_err(), "there is one already");
    /// # Ok::<(), entitas::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// There is one already.
    pub fn embed(self) -> Result<(), Error> {
        let placed = EMBEDDED_BYTES.is_none() && EMBEDDED.set(self).is_ok();
        placed
            .then_some(())
            .ok_or_else(|| Error::option("a model is embedded already"))
    }

    /// Reads a model file.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, is damaged, or has another format version; the message names
    /// the file.
    pub fn open(path: impl AsRef<Path>) -> Result<Model, Error> {
        let path = path.as_ref();
        let bytes = std::fs::read(path).map_err(|error| Error::io(path, error))?;
        Model::from_bytes(bytes).map_err(|error| error.in_file(path))
    }

    /// Reads a model from the bytes of its file, [packed](Model::packed) or not.
    ///
    /// # Errors
    ///
    /// Bytes that are damaged, cut or of another version of the format.
    pub fn from_bytes(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Model, Error> {
        let bytes = bytes.into();
        if is_packed(&bytes, FORMAT) {
            return Model::new(Cow::Owned(unpack(&bytes, FORMAT)?), false);
        }
        Model::new(bytes, false)
    }

    /// The bytes of a file that takes less room and compresses better, but is unpacked into memory when it is read: for where
    /// bytes are dear, as in a page.
    ///
    /// ```
    /// use entitas::tagger::Model;
    ///
    /// let model = Model::embedded()?;
    /// let packed = model.packed()?;
    /// assert!(packed.len() < model.as_bytes().len());
    /// assert_eq!(Model::from_bytes(packed)?.as_bytes(), model.as_bytes());
    /// # Ok::<(), entitas::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// None for a model that was read.
    pub fn packed(&self) -> Result<Vec<u8>, Error> {
        pack(&self.bytes, FORMAT)
    }

    /// Of what is `known` to be sound the tables are not looked through: that the embedded model is, a test
    /// tells once instead of every start.
    fn new(bytes: Cow<'static, [u8]>, known: bool) -> Result<Model, Error> {
        let file = Container::parse(&bytes, FORMAT)?;
        let (types, lexicon) = (file.range(TYPES)?, file.range(LEXICON)?);
        let labels = read_types(&bytes, types)?;
        // A model may know one way of writing only.
        let part = |[features, steps]: [Tag; 2]| match (file.range(features), file.range(steps)) {
            (Ok(features), Ok(steps)) => {
                Part::read(&bytes, features, steps, labels.len(), known).map(Some)
            }
            (Err(_), Err(_)) => Ok(None),
            (Err(missing), _) | (_, Err(missing)) => Err(missing),
        };
        let (cased, folded) = (part(CASED)?, part(FOLDED)?);
        if cased.is_none() && folded.is_none() {
            return Err(Error::model(0, "the model has no weights"));
        }
        let words = bytes.get(lexicon.clone()).and_then(Table::new);
        if !words.is_some_and(|words| known || words.is_sound(Entry::is_one)) {
            return Err(Error::model(
                lexicon.start,
                "the lexicon of the model is malformed",
            ));
        }
        Ok(Model {
            labels,
            lexicon,
            cased,
            folded,
            bytes: Arc::new(bytes),
        })
    }

    /// The types of names it finds.
    pub fn types(&self) -> impl Iterator<Item = &str> {
        self.labels.types().iter().map(String::as_str)
    }

    pub(crate) fn labels(&self) -> &Labels {
        &self.labels
    }

    /// The bytes of the lexicon, for training further models.
    #[cfg(feature = "train")]
    pub(crate) fn lexicon(&self) -> &[u8] {
        self.bytes.get(self.lexicon.clone()).unwrap_or(&[])
    }

    /// The bytes of the file.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The weights for a way of writing; those for the other one where the model lacks them.
    pub(crate) fn view(&self, mode: Mode) -> Option<WeightView<'_>> {
        let pick = match mode {
            Mode::Cased => [(Mode::Cased, &self.cased), (Mode::Folded, &self.folded)],
            Mode::Folded => [(Mode::Folded, &self.folded), (Mode::Cased, &self.cased)],
        };
        let (mode, part) = pick
            .into_iter()
            .find_map(|(mode, part)| Some((mode, part.as_ref()?)))?;
        WeightView::new(&self.bytes, &self.lexicon, mode, part)
    }
}

fn read_types(bytes: &[u8], range: Range<usize>) -> Result<Labels, Error> {
    let start = range.start;
    let text = bytes
        .get(range)
        .and_then(|bytes| std::str::from_utf8(bytes).ok());
    let types: Vec<String> = text
        .into_iter()
        .flat_map(str::lines)
        .map(str::to_owned)
        .collect();
    let is_sound = |(at, name): (usize, &String)| {
        !name.trim().is_empty() && !types.iter().take(at).any(|before| before == name)
    };
    if !types.iter().enumerate().all(is_sound) {
        let why = "a type of the model is empty or stands twice";
        return Err(Error::model(start, why));
    }
    if types.is_empty() || types.len() > MOST_TYPES {
        return Err(Error::model(
            start,
            format!(
                "a model has 1 to {MOST_TYPES} types, this one {}",
                types.len()
            ),
        ));
    }
    Ok(Labels::new(types))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::container::tests::written_over;

    #[test]
    fn whatever_reading_relies_on_is_checked_when_a_model_is_opened() {
        let sound = include_bytes!("../../tests/data/tagger_v1.model");
        let model = Model::from_bytes(&sound[..]).unwrap();
        let steps = Container::parse(sound, FORMAT)
            .unwrap()
            .range(CASED[1])
            .unwrap();
        let features = model.cased.as_ref().unwrap().features.clone();
        for (section, tag) in [(&features, "weights"), (&model.lexicon, "lexicon")] {
            let head = |item: usize| section.start + 4 * item;
            // Keys, buckets, width; the start and the bits of the second bucket; its keys.
            let buckets = u32::from_le_bytes(sound[head(1)..][..4].try_into().unwrap());
            let body = head(4) + 8 * (buckets as usize + 1);
            for (at, number) in [
                (head(0), 1),
                (head(1), 3),
                (head(2), 77),
                (head(3), 0),
                (head(6), 1),
                (head(5), 0),
                (body, u32::MAX),
            ] {
                let error = Model::from_bytes(written_over(sound, at, number)).unwrap_err();
                assert!(
                    error.is_model() && error.to_string().contains(tag),
                    "{at}: {error}"
                );
            }
        }
        for (item, number) in [
            (0, u32::MAX),
            (0, 1 << 20),
            (1, 0x7F80_0000),
            (2, 0x7FC0_0000),
        ] {
            let at = steps.start + 4 * item;
            let error = Model::from_bytes(written_over(sound, at, number)).unwrap_err();
            assert!(error.to_string().contains("weights"), "{item}: {error}");
        }
    }

    #[test]
    fn a_sound_checksum_over_wrong_numbers_does_no_harm() {
        let sound = include_bytes!("../../tests/data/tagger_v1.model");
        // The head, the small sections and samples of the weights.
        for at in (24..256).step_by(4).chain((256..sound.len()).step_by(293)) {
            for number in [0, 1, 3, 1 << 16, 0x7F80_0000, i32::MAX as u32, u32::MAX] {
                let Ok(model) = Model::from_bytes(written_over(sound, at, number)) else {
                    continue;
                };
                let words = ["Dokter", "memberi", "Paramol", "kepada", "PASIEN"];
                for name in model.tagger().tag(&words) {
                    assert!(name.words().end <= words.len());
                }
            }
        }
    }
}
