//! A document with some of its names and quantities alone.

use super::{Address, Data, Document, Entity};
use crate::quantity::QuantityRef;

impl<'w, 't> Document<'w, 't> {
    /// The same with those names and quantities alone for which a function says so. Names are numbered anew, the first of those
    /// left that mention the same is the one that the others [mention](Entity::mention_of), and a
    /// [canonical form](Entity::canonical) whose name is left out is not known. An official goes with the name of the
    /// person; addresses stay whole.
    ///
    /// ```
    /// use entitas::{Analyzer, Label, quantity::Kind};
    ///
    /// let analyzer = Analyzer::new();
    /// let document = analyzer.analyze("Menteri Luar Negeri Retno Marsudi tiba di Hanoi pada 2 Mei 2024 dengan Rp5 juta.");
    /// let wanted = document.filter(
    ///     |name| name.label() == Label::Person && name.score().is_none_or(|score| score > 0.5),
    ///     |quantity| quantity.kind() == Kind::Money,
    /// );
    /// assert!(wanted.entities().map(|name| name.text()).eq(["Retno Marsudi"]));
    /// assert!(wanted.quantities().map(|quantity| quantity.text()).eq(["Rp5 juta"]));
    /// assert_eq!(wanted.officials().len(), 1);
    /// ```
    pub fn filter(
        &self,
        mut name: impl FnMut(Entity<'_, 't>) -> bool,
        mut quantity: impl FnMut(QuantityRef<'t>) -> bool,
    ) -> Document<'w, 't> {
        let parts = self.parts();
        let Data {
            tokens,
            sentences,
            quantities,
            entities,
            officials,
            hits,
            steps,
            cut,
            addresses: _,
        } = parts.data;
        let wanted: Vec<bool> = self.entities().map(&mut name).collect();
        let numbers = Numbers::of(&wanted);
        let firsts = numbers.firsts(self.entities());
        let names = entities.iter().zip(&firsts).enumerate();
        let names = names.filter(|(at, _)| wanted.get(*at).is_some_and(|&wanted| wanted));
        let names = names.map(|(_, (record, first))| {
            let mut record = *record;
            let fullest = record.fullest().and_then(|full| numbers.get(full as usize));
            record.link(fullest, *first);
            record
        });
        let officials = officials.iter().filter_map(|official| {
            let person = numbers.get(official.person() as usize)?;
            let body = official.body().and_then(|body| numbers.get(body as usize));
            Some(official.with_names(person, body))
        });
        let quantities = quantities.iter().copied();
        let data = Data {
            tokens: tokens.clone(),
            sentences: sentences.clone(),
            quantities: quantities
                .filter(|one| quantity(one.view(self.text)))
                .collect(),
            entities: names.collect(),
            officials: officials.collect(),
            hits: hits.clone(),
            steps: steps.clone(),
            cut: *cut,
            addresses: Some(Address::records(parts)),
        };
        Document::own(self.text, Box::new(data), self.names)
    }
}

/// The new number of each name that is left.
struct Numbers(Vec<Option<u32>>);

impl Numbers {
    fn of(wanted: &[bool]) -> Numbers {
        let mut left = 0;
        let number = |&wanted: &bool| {
            let number = wanted.then_some(left);
            left += u32::from(wanted);
            number
        };
        Numbers(wanted.iter().map(number).collect())
    }

    fn get(&self, old: usize) -> Option<u32> {
        self.0.get(old).copied().flatten()
    }

    /// Of each name the new number of the first that is left of those that mention the same; none of that itself.
    fn firsts<'d, 't>(&self, names: impl Iterator<Item = Entity<'d, 't>>) -> Vec<Option<u32>>
    where
        't: 'd,
    {
        let mut known: Vec<Option<u32>> = vec![None; self.0.len()];
        let first = |name: Entity<'_, '_>| {
            let old = name
                .mention_of()
                .map_or(name.index(), |first| first.index());
            let number = self.get(name.index())?;
            let known = known.get_mut(old)?;
            known.or_else(|| {
                *known = Some(number);
                None
            })
        };
        names.map(first).collect()
    }
}
