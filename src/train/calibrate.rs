//! Makes probabilities true: of the names scored 0.8, four in five shall be right.

/// Fits slope and offset of the log-odds (Platt 1999) to raw probabilities and whether the name
/// was right; (1, 0) where there is too little to learn from.
pub(crate) fn fit(found: &[(f32, bool)]) -> (f32, f32) {
    if found.len() < 30 {
        return (1.0, 0.0);
    }
    let (mut slope, mut offset) = (1.0f64, 0.0f64);
    let points: Vec<(f64, f64)> = found
        .iter()
        .map(|&(p, right)| {
            let p = f64::from(p.clamp(1e-6, 1.0 - 1e-6));
            ((p / (1.0 - p)).ln(), f64::from(u8::from(right)))
        })
        .collect();
    // Newton's method with a weak pull to (1, 0).
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
        slope -= (h11 * g0 - h01 * g1) / det;
        offset -= (h00 * g1 - h01 * g0) / det;
    }
    if slope.is_finite() && offset.is_finite() {
        (slope as f32, offset as f32)
    } else {
        (1.0, 0.0)
    }
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
}
