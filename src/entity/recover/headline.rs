//! Headlines: words in capitals after an office that are no name.

use super::Correction;
use crate::tagger::Habit;
use crate::view::TokenView;
use crate::why::{self, Act, Rule};

/// The fewest words that a name keeps from which something is cut.
const LEAST: usize = 2;

/// Cuts common words off the names that were found after offices, and forgets those that are made of them:
/// `Menlu [Bicara]`, `Bupati Bogor [Minta Warga Tenang]`. `habit` knows what a word mostly is.
pub(super) fn cut_common(
    view: TokenView<'_>,
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
            .filter(|&at| habit(view.word(at)) == Habit::Common);
        let Some(first) = common.next() else {
            return true;
        };
        let count = 1 + common.count();
        // `Uji Astuti`.
        if words.len() == 2 && count == 1 && habit(view.word(words.end - 1)) == Habit::Person {
            return true;
        }
        why::told(Rule::Headline, Act::Cut, || {
            view.span(words.start, words.end)
        });
        one.last = first as u32;
        2 * count < words.len() && first >= words.start + LEAST
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::corrections;
    use crate::lang::Word;
    use crate::view::{Classes, Columns};
    use crate::{sentence, token};

    #[test]
    fn names_are_cut_before_common_words() {
        let habit = |word: &str| match word {
            "Bertemu" | "Soroti" | "Harga" | "Uji" => Habit::Common,
            "Astuti" => Habit::Person,
            _ => Habit::Other,
        };
        for (text, name) in [
            ("Ketua DPR Soroti Harga Beras", None),
            ("Ketua DPR Retno Marsudi Bertemu", Some("Retno Marsudi")),
            ("Ketua DPR Retno Uji Soroti Harga", None),
            ("Ketua DPR Uji Astuti", Some("Uji Astuti")),
        ] {
            let tokens = token::tokenize(text);
            let sentences = sentence::sentences(text, &tokens);
            let classes = Classes::of(text, &tokens);
            let words: Vec<_> = tokens.iter().map(|t| Word::of(t.text(text))).collect();
            let columns = Columns::new(text, &tokens, &classes, &words, &sentences);
            let view = columns.view();
            let mut found = Vec::new();
            corrections(view, &[], &(), &mut found);
            assert_eq!(found.len(), 1, "{text}");
            cut_common(view, &mut found, habit);
            let words = found.first().map(|one| {
                let words = one.first as usize..one.last as usize;
                words.map(|at| view.word(at)).collect::<Vec<_>>().join(" ")
            });
            assert_eq!(words.as_deref(), name, "{text}");
        }
    }
}
