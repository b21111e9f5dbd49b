//! How training gets on.

/// What the [trainer](super::Trainer) tells while it works, and [`learn_with`](super::learn_with).
///
/// ```
/// use entitas::train::Progress;
///
/// fn show(progress: Progress) {
///     if let Progress::Epoch { seed, epoch, epochs, .. } = progress {
///         eprintln!("seed {seed}: {epoch}/{epochs}");
///     }
/// }
/// # show(Progress::Skipped { copies: 0, held: 0 });
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug)]
pub enum Progress {
    /// An epoch of one seed is over; `dev` is the micro F1 on the dev file, 0 to 1.
    Epoch {
        /// Whether the weights are for text whose capitals count.
        cased: bool,
        /// The seed, from 1.
        seed: usize,
        /// The epoch, from 1.
        epoch: usize,
        /// All epochs.
        epochs: usize,
        /// F1 of the seed on the dev sentences, where there are any.
        dev: Option<f64>,
    },
    /// Sentences were left out because they are held out or stand in a corpus read before.
    Skipped {
        /// Copies of sentences of the target or of an earlier corpus.
        copies: usize,
        /// Sentences whose key is held out.
        held: usize,
    },
    /// The texts of a lexicon were read.
    Text {
        /// All sentences.
        sentences: usize,
        /// Distinct words.
        words: usize,
    },
    /// A round of clustering is over.
    Clustered {
        /// Words that changed their cluster; the last round moves few.
        moved: usize,
        /// All words.
        words: usize,
    },
}
