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
    let after = Neighbours::new(words, bigrams().collect());
    let before = Neighbours::new(words, bigrams().map(|(a, b)| (b, a)).collect());
    let entropy = Entropy::new();
    let mut class: Vec<usize> = (0..words).map(|w| w % clusters).collect();
    let mut pair = vec![0i64; clusters * clusters];
    let (mut left, mut right) = (vec![0i64; clusters], vec![0i64; clusters]);
    for (a, b) in bigrams() {
        let (a, b) = (class[a as usize], class[b as usize]);
        pair[a * clusters + b] += 1;
        left[a] += 1;
        right[b] += 1;
    }
    let mut order: Vec<usize> = (0..words).collect();
    let mut random = Random(1);
    let mut to = vec![0i64; clusters];
    let mut from = vec![0i64; clusters];
    for _ in 0..rounds {
        let mut moved = 0;
        if rounds > 1 {
            random.shuffle(&mut order);
        }
        for &word in &order {
            let (mut tos, mut froms) = (Vec::new(), Vec::new());
            let mut own = 0i64;
            let (mut outs, mut ins) = (0i64, 0i64);
            for &(other, count) in after.of(word) {
                outs += i64::from(count);
                if other as usize == word {
                    own += i64::from(count);
                    continue;
                }
                let c = class[other as usize];
                if to[c] == 0 {
                    tos.push(c);
                }
                to[c] += i64::from(count);
            }
            for &(other, count) in before.of(word) {
                ins += i64::from(count);
                if other as usize == word {
                    continue;
                }
                let c = class[other as usize];
                if from[c] == 0 {
                    froms.push(c);
                }
                from[c] += i64::from(count);
            }
            let old = class[word];
            // Out of its cluster.
            for &c in &tos {
                pair[old * clusters + c] -= to[c];
            }
            for &c in &froms {
                pair[c * clusters + old] -= from[c];
            }
            pair[old * clusters + old] -= own;
            left[old] -= outs;
            right[old] -= ins;
            let mut best = (f64::MIN, old);
            for c in 0..clusters {
                let mut gain = entropy.of(left[c]) - entropy.of(left[c] + outs)
                    + entropy.of(right[c])
                    - entropy.of(right[c] + ins);
                let row = &pair[c * clusters..(c + 1) * clusters];
                for &d in &tos {
                    if d != c {
                        gain += entropy.of(row[d] + to[d]) - entropy.of(row[d]);
                    }
                }
                for &d in &froms {
                    if d != c {
                        let at = pair[d * clusters + c];
                        gain += entropy.of(at + from[d]) - entropy.of(at);
                    }
                }
                gain += entropy.of(row[c] + to[c] + from[c] + own) - entropy.of(row[c]);
                if gain > best.0 {
                    best = (gain, c);
                }
            }
            let new = best.1;
            for &c in &tos {
                pair[new * clusters + c] += to[c];
                to[c] = 0;
            }
            for &c in &froms {
                pair[c * clusters + new] += from[c];
                from[c] = 0;
            }
            pair[new * clusters + new] += own;
            left[new] += outs;
            right[new] += ins;
            if new != old {
                moved += 1;
                class[word] = new;
            }
        }
        progress(Progress::Clustered { moved, words });
        if moved * 200 < words {
            break;
        }
    }
    class.into_iter().map(|c| c as u16).collect()
}
