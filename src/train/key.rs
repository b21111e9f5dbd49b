//! Keys of held-out sentences.

/// The first 16 hex digits of the SHA-256 of a fingerprint.
pub(crate) fn of(fingerprint: &str) -> String {
    sha256(fingerprint.as_bytes())
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The first 32 bits of the fractional parts of roots of primes: FIPS 180-4, 4.2.2 and 5.3.3.
fn constants() -> ([u32; 8], [u32; 64]) {
    let mut start = [0; 8];
    let mut rounds = [0; 64];
    let primes = (2u32..).filter(|n| (2..*n).all(|d| n % d != 0));
    for (at, (prime, round)) in primes.zip(&mut rounds).enumerate() {
        let fraction = |root: f64| ((root - root.floor()) * 4_294_967_296.0) as u32;
        *round = fraction(f64::from(prime).cbrt());
        if let Some(slot) = start.get_mut(at) {
            *slot = fraction(f64::from(prime).sqrt());
        }
    }
    (start, rounds)
}

fn sha256(data: &[u8]) -> Vec<u8> {
    let (mut state, constants) = constants();
    let mut message = data.to_vec();
    message.push(0x80);
    while message.len() % 64 != 56 {
        message.push(0);
    }
    message.extend((data.len() as u64 * 8).to_be_bytes());
    for block in message.chunks_exact(64) {
        let mut w: Vec<u32> = block
            .chunks_exact(4)
            .map(|b| b.iter().fold(0, |sum, &byte| sum << 8 | u32::from(byte)))
            .collect();
        for at in 16..64 {
            let (a, b) = (w[at - 15], w[at - 2]);
            let small = a.rotate_right(7) ^ a.rotate_right(18) ^ a >> 3;
            let large = b.rotate_right(17) ^ b.rotate_right(19) ^ b >> 10;
            w.push(
                w[at - 16]
                    .wrapping_add(small)
                    .wrapping_add(w[at - 7])
                    .wrapping_add(large),
            );
        }
        let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = state;
        for (k, w) in constants.iter().zip(w) {
            let s1 = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
            let t1 = h
                .wrapping_add(s1)
                .wrapping_add((e & f) ^ (!e & g))
                .wrapping_add(*k)
                .wrapping_add(w);
            let s0 = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
            let t2 = s0.wrapping_add((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d.wrapping_add(t1), c, b, a, t1.wrapping_add(t2));
        }
        for (own, new) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
            *own = own.wrapping_add(new);
        }
    }
    state.iter().flat_map(|word| word.to_be_bytes()).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_standards_example() {
        assert_eq!(super::of("abc"), "ba7816bf8f01cfea");
        assert_eq!(super::of(""), "e3b0c44298fc1c14");
    }
}
