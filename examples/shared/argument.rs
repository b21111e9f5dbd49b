//! What options take.

/// Reads a whole number within bounds.
pub fn whole(least: usize, most: usize) -> impl Fn(&str) -> Result<usize, String> {
    move |text| {
        let read = text.parse().ok();
        let read = read.filter(|count| (least..=most).contains(count));
        read.ok_or_else(|| format!("use a whole number from {least} to {most}"))
    }
}
