//! What a name or a code is in an address.

use super::Part;
use crate::Span;
use crate::gazetteer::Class;
use crate::lang::{Word, designators};
use crate::quantity::{CodeKind, Kind, Quantity};

/// What a place is by its first word: `Kec. Garung`.
pub(super) fn by_designator(first: Word) -> Option<Part> {
    [
        (designators::STREET, Part::Street),
        (designators::OF_PROVINCE, Part::Province),
        (designators::OF_REGENCY, Part::Regency),
        (designators::OF_DISTRICT, Part::District),
        (designators::OF_VILLAGE, Part::Village),
        (designators::OF_HAMLET, Part::Hamlet),
        (designators::OF_BUILDING, Part::Building),
    ]
    .into_iter()
    .find_map(|(class, part)| first.is(class).then_some(part))
}

/// What a place is by what a list knows of it.
pub(super) fn by_class(class: Class) -> Option<Part> {
    match class {
        Class::Province => Some(Part::Province),
        Class::Regency | Class::City => Some(Part::Regency),
        Class::District => Some(Part::District),
        Class::Village => Some(Part::Village),
        Class::Street => Some(Part::Street),
        Class::Building => Some(Part::Building),
        _ => None,
    }
}

/// Whether a number of this kind alone begins an address: the RT of `RT 03 RW 05 Desa Raja`.
pub(super) fn may_begin(code: CodeKind) -> bool {
    matches!(code, CodeKind::Rt | CodeKind::Rw | CodeKind::RtRw)
}

/// What a number is, and the piece of it that the field holds: the digits of `RT 03`, both of `RT/RW 001/007`.
pub(super) fn of_code(text: &str, quantity: &Quantity) -> Option<[Option<(Part, Span)>; 2]> {
    let code = quantity.identifies()?;
    let whole = quantity.span();
    let written = whole.of(text).unwrap_or("");
    let digits = written.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
    let span = Span::new(whole.start() + digits, whole.end());
    let part = match code {
        CodeKind::Rt => Part::Rt,
        CodeKind::Rw => Part::Rw,
        CodeKind::House => Part::House,
        CodeKind::Km => Part::Km,
        CodeKind::Postcode => Part::Postcode,
        CodeKind::RtRw => {
            let slash = written.rfind(['/', '-'])?;
            let (rt, rw) = (written.get(digits..slash)?, written.get(slash + 1..)?);
            let end = span.start() + rt.trim_end().len();
            let start = whole.end() - rw.trim_start().len();
            return Some([
                Some((Part::Rt, Span::new(span.start(), end))),
                Some((Part::Rw, Span::new(start, whole.end()))),
            ]);
        }
        _ => return None,
    };
    // `12A`, `B-7`: letters of a house are its number's.
    let span = if part == Part::House { whole } else { span };
    Some([Some((part, span)), None])
}

/// Whether a number without a word may be a house's: `Jln Manggis 03`, `Kav. 52-53`.
pub(super) fn is_house(text: &str, quantity: &Quantity) -> bool {
    const LONGEST: usize = 7;
    let written = quantity.span().of(text).unwrap_or("");
    matches!(
        quantity.kind(),
        Kind::Cardinal | Kind::Ordinal | Kind::Range | Kind::Code | Kind::Fraction
    ) && quantity.identifies().is_none()
        && written.len() <= LONGEST
        && written.bytes().any(|byte| byte.is_ascii_digit())
        && !written.contains([' ', ','])
}
