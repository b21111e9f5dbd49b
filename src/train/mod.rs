//! Training and judging models; feature `train`.

mod calibrate;
mod cluster;
mod corpus;
mod crf;
mod cue;
mod evaluate;
mod export;
mod key;
mod lexicon;
mod name_lists;
mod problem;
mod progress;
mod raw;
mod retokenize;
mod score;
mod silver;
mod sums;
mod table;
mod text;
mod trainer;

pub use corpus::{Corpus, Sentence};
pub use evaluate::Evaluation;
pub use lexicon::{Sources, learn, learn_with};
pub use progress::Progress;
pub use score::{Counts, Scores};
pub use trainer::Trainer;
