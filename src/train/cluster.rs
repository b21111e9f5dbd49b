//! Word clusters by exchange (Kneser and Ney 1993; Martin, Liermann and Ney 1998).
//!
//! Words move to the cluster that makes a two-sided class bigram model of the text most probable,
//! one word after another, until few move.

use super::crf::Random;
use super::progress::Progress;

/// x·ln x for counts.
struct Entropy {
    table: Vec<f64>,
}

impl Entropy {
    fn new() -> Entropy {
        let table = (0..1 << 16)
            .map(|x| f64::from(x) * f64::from(x.max(1)).ln())
            .collect();
        Entropy { table }
    }

    #[inline]
    fn of(&self, x: i64) -> f64 {
        match self.table.get(x as usize) {
            Some(&y) => y,
            None => (x as f64) * (x as f64).ln(),
        }
    }
}

/// The neighbours of each word, by number, with counts.
struct Neighbours {
    starts: Vec<usize>,
    pairs: Vec<(u32, u32)>,
}

impl Neighbours {
    fn new(words: usize, mut bigrams: Vec<(u32, u32)>) -> Neighbours {
        bigrams.sort_unstable();
        let mut starts = vec![0; words + 1];
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        let mut last = None;
        for bigram in bigrams {
            if last == Some(bigram) {
                if let Some(pair) = pairs.last_mut() {
                    pair.1 += 1;
                }
            } else {
                pairs.push((bigram.1, 1));
                starts[bigram.0 as usize + 1] = pairs.len();
                last = Some(bigram);
            }
        }
        for at in 1..starts.len() {
            starts[at] = starts[at].max(starts[at - 1]);
        }
        Neighbours { starts, pairs }
    }

    fn of(&self, word: usize) -> &[(u32, u32)] {
        &self.pairs[self.starts[word]..self.starts[word + 1]]
    }
}

/// The clusters on one side of a word, with counts; itself apart.
struct Beside {
    counts: Vec<i64>,
    /// The clusters that have a count.
    met: Vec<usize>,
    itself: i64,
    all: i64,
}

impl Beside {
    fn new(clusters: usize) -> Beside {
        Beside {
            counts: vec![0; clusters],
            met: Vec::new(),
            itself: 0,
            all: 0,
        }
    }

    fn read(&mut self, neighbours: &[(u32, u32)], word: usize, class: &[usize]) {
        for cluster in self.met.drain(..) {
            self.counts[cluster] = 0;
        }
        (self.itself, self.all) = (0, 0);
        for &(other, count) in neighbours {
            self.all += i64::from(count);
            if other as usize == word {
                self.itself += i64::from(count);
                continue;
            }
            let cluster = class[other as usize];
            if self.counts[cluster] == 0 {
                self.met.push(cluster);
            }
            self.counts[cluster] += i64::from(count);
        }
    }
}

/// How often clusters follow each other in the text.
struct Bigrams {
    clusters: usize,
    pair: Vec<i64>,
    left: Vec<i64>,
    right: Vec<i64>,
    entropy: Entropy,
}

impl Bigrams {
    fn new(clusters: usize, text: impl Iterator<Item = (usize, usize)>) -> Bigrams {
        let mut bigrams = Bigrams {
            clusters,
            pair: vec![0; clusters * clusters],
            left: vec![0; clusters],
            right: vec![0; clusters],
            entropy: Entropy::new(),
        };
        for (a, b) in text {
            bigrams.pair[a * clusters + b] += 1;
            bigrams.left[a] += 1;
            bigrams.right[b] += 1;
        }
        bigrams
    }

    /// Puts a word with these neighbours into a cluster (`sign` 1), or takes it out (-1).
    fn add(&mut self, cluster: usize, before: &Beside, after: &Beside, sign: i64) {
        let clusters = self.clusters;
        for &c in &after.met {
            self.pair[cluster * clusters + c] += sign * after.counts[c];
        }
        for &c in &before.met {
            self.pair[c * clusters + cluster] += sign * before.counts[c];
        }
        self.pair[cluster * clusters + cluster] += sign * after.itself;
        self.left[cluster] += sign * after.all;
        self.right[cluster] += sign * before.all;
    }

    /// How much more probable the text gets by a word of no cluster in this one.
    fn gain(&self, cluster: usize, before: &Beside, after: &Beside) -> f64 {
        let (entropy, clusters) = (&self.entropy, self.clusters);
        let (left, right) = (self.left[cluster], self.right[cluster]);
        let mut gain = entropy.of(left) - entropy.of(left + after.all) + entropy.of(right)
            - entropy.of(right + before.all);
        let row = &self.pair[cluster * clusters..(cluster + 1) * clusters];
        for &d in after.met.iter().filter(|&&d| d != cluster) {
            gain += entropy.of(row[d] + after.counts[d]) - entropy.of(row[d]);
        }
        for &d in before.met.iter().filter(|&&d| d != cluster) {
            let at = self.pair[d * clusters + cluster];
            gain += entropy.of(at + before.counts[d]) - entropy.of(at);
        }
        let own = after.counts[cluster] + before.counts[cluster] + after.itself;
        gain + (entropy.of(row[cluster] + own) - entropy.of(row[cluster]))
    }

    /// The first of the clusters that gain most.
    fn best(&self, before: &Beside, after: &Beside) -> Option<usize> {
        let mut best = (f64::MIN, None);
        for cluster in 0..self.clusters {
            let gain = self.gain(cluster, before, after);
            if gain > best.0 {
                best = (gain, Some(cluster));
            }
        }
        best.1
    }
}

/// Clusters words 0..`words` (the most frequent first) of a text whose sentences are lists of
/// words; returns each word's cluster below `clusters`.
pub(crate) fn exchange(
    text: &[Vec<u32>],
    words: usize,
    clusters: usize,
    rounds: usize,
    progress: &mut dyn FnMut(Progress),
) -> Vec<u16> {
    let bigrams = || text.iter().flat_map(|s| s.windows(2)).map(|w| (w[0], w[1]));
    let follow = Neighbours::new(words, bigrams().collect());
    let precede = Neighbours::new(words, bigrams().map(|(a, b)| (b, a)).collect());
    let mut class: Vec<usize> = (0..words).map(|w| w % clusters).collect();
    let pairs = bigrams().map(|(a, b)| (class[a as usize], class[b as usize]));
    let mut model = Bigrams::new(clusters, pairs);
    let (mut before, mut after) = (Beside::new(clusters), Beside::new(clusters));
    let mut order: Vec<usize> = (0..words).collect();
    let mut random = Random(1);
    for _ in 0..rounds {
        let mut moved = 0;
        if rounds > 1 {
            random.shuffle(&mut order);
        }
        for &word in &order {
            before.read(precede.of(word), word, &class);
            after.read(follow.of(word), word, &class);
            let old = class[word];
            model.add(old, &before, &after, -1);
            let new = model.best(&before, &after).unwrap_or(old);
            model.add(new, &before, &after, 1);
            moved += usize::from(new != old);
            class[word] = new;
        }
        progress(Progress::Clustered { moved, words });
        if moved * 200 < words {
            break;
        }
    }
    class.into_iter().map(|c| c as u16).collect()
}
