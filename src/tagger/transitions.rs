//! Scores of what follows what, as they are and as exponentials.

use super::labels::Labels;
use super::lanes::{LANES, Lanes, NEVER, UNIT};

/// Exponentials of the scores of a group of labels, or sums of them.
pub(super) type Masses = [f32; LANES];

/// Scores of pairs of labels, and of the first label.
#[derive(Clone, Debug, Default)]
pub(crate) struct Transitions {
    /// How many labels there are.
    pub(crate) labels: usize,
    /// How many groups they fill: the length of every row of scores.
    pub(crate) groups: usize,
    /// A row for each label that comes before, up to a whole group of them.
    pub(super) pairs: Vec<Lanes>,
    /// A row for each label that comes behind.
    columns: Vec<Lanes>,
    pub(super) first: Vec<Lanes>,
    /// The same as exponentials.
    pub(crate) steps: Steps,
}

impl Transitions {
    /// Takes `labels` rows and one more for the first label, each of `labels` scores. An `I-`
    /// label is made to follow only its own type.
    pub(crate) fn new(labels: usize, scores: &[i32]) -> Transitions {
        let groups = labels.div_ceil(LANES);
        let row = |from: usize| {
            let mut row = vec![[NEVER; LANES]; groups];
            let scores = scores.chunks(labels).nth(from).unwrap_or(&[]);
            let before = (from < labels).then_some(from);
            for (to, (slot, &score)) in row.as_flattened_mut().iter_mut().zip(scores).enumerate() {
                if Labels::follows(before, to) {
                    *slot = score.clamp(i32::from(NEVER) + 1, i32::from(i16::MAX)) as i16;
                }
            }
            row
        };
        let mut pairs: Vec<Lanes> = (0..labels).flat_map(row).collect();
        pairs.resize(groups * LANES * groups, [NEVER; LANES]);
        let score = |from: usize, to: usize| {
            let row = pairs.get(from * groups..).unwrap_or_default();
            row.as_flattened().get(to).copied().unwrap_or(NEVER)
        };
        let columns = (0..labels * groups).map(|at| {
            let (to, group) = (at / groups, at % groups);
            std::array::from_fn(|lane| score(group * LANES + lane, to))
        });
        Transitions {
            labels,
            groups,
            columns: columns.collect(),
            pairs,
            first: row(labels),
            steps: Steps::new(labels, |before| row(before.unwrap_or(labels))),
        }
    }

    /// The row of scores before label `behind`.
    #[inline]
    pub(super) fn column(&self, behind: usize) -> &[Lanes] {
        self.columns
            .get(behind * self.groups..(behind + 1) * self.groups)
            .unwrap_or(&[])
    }

    /// The row of scores behind label `before`.
    #[inline]
    pub(super) fn row(&self, before: usize) -> &[Lanes] {
        self.pairs
            .get(before * self.groups..(before + 1) * self.groups)
            .unwrap_or(&[])
    }
}

/// Exponentials of the scores of a model's transitions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Steps {
    /// A row for each label before, and one for the first label.
    pub(super) behind: Vec<Masses>,
    /// The same by the label behind: a row for each.
    pub(super) before: Vec<Masses>,
}

impl Steps {
    /// The exponentials of the transitions between `labels` labels. What must not be has none.
    pub(crate) fn new(labels: usize, row: impl Fn(Option<usize>) -> Vec<Lanes>) -> Steps {
        let exp = |score: i16| (f32::from(score) / UNIT).exp();
        let rows: Vec<Vec<Masses>> = (0..labels)
            .map(Some)
            .chain([None])
            .map(|before| row(before).into_iter().map(|row| row.map(exp)).collect())
            .collect();
        let groups = labels.div_ceil(LANES);
        let mass = |from: usize, to: usize| {
            let row = rows.get(from).filter(|_| from < labels);
            let label = row.and_then(|row| row.as_flattened().get(to));
            label.copied().unwrap_or(0.0)
        };
        let before = (0..labels).flat_map(|to| (0..groups).map(move |group| (to, group)));
        Steps {
            before: before
                .map(|(to, group)| std::array::from_fn(|lane| mass(group * LANES + lane, to)))
                .collect(),
            behind: rows.concat(),
        }
    }
}
