//! Headlines: words in capitals behind an office that are no name.

use super::Correction;
use crate::official::Page;
use crate::tagger::Habit;

/// The fewest words that a name keeps from which something is cut.
const LEAST: usize = 2;

/// Cuts common words off the names that were found behind offices, and forgets those that are made of them:
/// `Menlu [Bicara]`, `Bupati Bogor [Minta Warga Tenang]`. `habit` knows what a word mostly is.
pub(crate) fn cut_common(
    page: Page<'_>,
    corrections: &mut Vec<Correction>,
    mut habit: impl FnMut(&str) -> Habit,
) {
    corrections.retain_mut(|one| {
        let words = one.first as usize..one.last as usize;
        if !one.is_new || words.is_empty() {
            return true;
        }
        let mut common = words
            .clone()
            .filter(|&at| habit(page.word(at)) == Habit::Common);
        let Some(first) = common.next() else {
            return true;
        };
        let count = 1 + common.count();
        // `Uji Astuti`.
        if words.len() == 2 && count == 1 && habit(page.word(words.end - 1)) == Habit::Person {
            return true;
        }
        one.last = first as u32;
        2 * count < words.len() && first >= words.start + LEAST
    });
}
