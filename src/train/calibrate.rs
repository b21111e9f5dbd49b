//! Makes probabilities true: of the names scored 0.8, four in five shall be right.

/// Fits slope and offset of the log-odds (Platt 1999) to raw probabilities and whether the name
/// was right; (1, 0) where there is too little to learn from.
pub(crate) fn fit(found: &[(f32, bool)]) -> (f32, f32) {
    if found.len() < 30 {
        return (1.0, 0.0);
    }
    let points: Vec<(f64, f64)> = found
        .iter()
        .map(|&(p, right)| {
            let p = f64::from(p.clamp(1e-6, 1.0 - 1e-6));
            ((p / (1.0 - p)).ln(), f64::from(u8::from(right)))
        })
        .collect();
    // Newton's method with a weak pull to (1, 0); a step that would lead astray is halved.
    let (mut slope, mut offset) = (1.0f64, 0.0f64);
    for _ in 0..25 {
        let (mut g0, mut g1) = (slope - 1.0, offset);
        let (mut h00, mut h01, mut h11) = (1.0, 0.0, 1.0);
        for &(x, y) in &points {
            let q = 1.0 / (1.0 + (-(slope * x + offset)).exp());
            let w = q * (1.0 - q);
            g0 += (q - y) * x;
            g1 += q - y;
            h00 += w * x * x;
            h01 += w * x;
            h11 += w;
        }
        let det = h00 * h11 - h01 * h01;
        let step = ((h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det);
        let now = loss(&points, slope, offset);
        let better = (0..30)
            .map(|halvings| 0.5f64.powi(halvings))
            .map(|part| (slope - part * step.0, offset - part * step.1))
            .find(|&(slope, offset)| loss(&points, slope, offset) < now);
        match better {
            Some(better) => (slope, offset) = better,
            None => break,
        }
    }
    (slope as f32, offset as f32)
}

/// The logarithm of how unlikely slope and offset make what was right, and of how far they are from (1, 0).
fn loss(points: &[(f64, f64)], slope: f64, offset: f64) -> f64 {
    let surprise = |&(x, y): &(f64, f64)| {
        let odds = slope * x + offset;
        // ln(1 + e^odds) without overflow.
        odds.max(0.0) + (-odds.abs()).exp().ln_1p() - y * odds
    };
    let pull = (slope - 1.0).powi(2) + offset.powi(2);
    pull / 2.0 + points.iter().map(surprise).sum::<f64>()
}

/// The expected calibration error over ten bins of probability: 0 to 1.
pub(crate) fn error(found: &[(f32, bool)]) -> f64 {
    let mut bins = [(0usize, 0f64, 0usize); 10];
    for &(p, right) in found {
        let bin = &mut bins[((p * 10.0) as usize).min(9)];
        bin.0 += 1;
        bin.1 += f64::from(p);
        bin.2 += usize::from(right);
    }
    bins.iter()
        .map(|bin| (bin.1 - bin.2 as f64).abs())
        .sum::<f64>()
        / found.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overconfidence_is_undone() {
        let found: Vec<(f32, bool)> = (0..1000).map(|at| (0.95, at % 4 != 0)).collect();
        assert!(error(&found) > 0.15);
        let (slope, offset) = fit(&found);
        let odds = slope * (0.95f32 / 0.05).ln() + offset;
        assert!((1.0 / (1.0 + (-odds).exp()) - 0.75).abs() < 0.01);
    }

    #[test]
    fn certainty_that_is_often_wrong_does_not_lead_astray() {
        let found: Vec<(f32, bool)> = (0..1000)
            .map(|at| (if at % 10 == 0 { 0.6 } else { 1.0 }, at % 6 != 0))
            .collect();
        let (slope, offset) = fit(&found);
        let odds = slope * 1e6f32.ln() + offset;
        assert!(
            (1.0 / (1.0 + (-odds).exp()) - 5.0 / 6.0).abs() < 0.03,
            "{slope} {offset}"
        );
    }
}
