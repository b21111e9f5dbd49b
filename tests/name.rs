//! Enums whose variants have names: by these they are written, displayed, read and listed.

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use entitas::gazetteer::{Case, Class};
use entitas::official::{OfficeKind, Status, TitleKind};
use entitas::quantity::{
    Calendar, CodeKind, Conflict, DayPart, Direction, DurationUnit, Kind, LegalKind, Part,
    TimexType, Weekday,
};
use entitas::why::{Act, Rule};
use entitas::{Error, TokenKind, address, text};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn holds<T>(all: &[T], as_str: fn(T) -> &'static str)
where
    T: Copy + Debug + Display + Eq + Hash + FromStr<Err = Error> + Serialize + DeserializeOwned,
{
    assert!(!all.is_empty());
    for &one in all {
        let name = as_str(one);
        assert_eq!(format!("{one}|{one:>40}"), format!("{name}|{name:>40}"));
        assert_eq!(name.parse::<T>().ok(), Some(one), "{name}");
        let json = serde_json::to_string(&one).unwrap();
        assert_eq!(json, format!("{name:?}"));
        assert_eq!(serde_json::from_str::<T>(&json).ok(), Some(one), "{json}");
    }
    let names: BTreeSet<_> = all.iter().map(|&one| as_str(one)).collect();
    assert_eq!(names.len(), all.len(), "two of one name in {names:?}");
    assert!("sheep".parse::<T>().unwrap_err().is_name());
    assert!(serde_json::from_str::<T>("\"sheep\"").is_err());
}

macro_rules! law {
    ($($name:ident)::+, $($more:tt)*) => {
        holds($($name)::+::ALL, $($name)::+::as_str);
        law!($($more)*);
    };
    () => {};
}

#[test]
fn every_name_is_read_back() {
    law! {
        address::Part, Case, Class, OfficeKind, Status, TitleKind, Calendar, CodeKind, Conflict, DayPart,
        Direction, DurationUnit, Kind, LegalKind, Part, TimexType, Weekday, text::Unit, TokenKind,
        Act, Rule,
    }
}

/// No public enum without fields is left out.
#[test]
fn every_enum_has_names() {
    let api = include_str!("snapshots/public_api.txt");
    let mut without_fields = 0;
    for (path, declared) in api.lines().filter_map(|line| line.split_once(": ")) {
        let Some((_, name)) = path.split_once("enum.") else {
            continue;
        };
        let variants = declared.split_once(&format!("pub enum {name} {{"));
        if variants.is_none_or(|(_, variants)| variants.contains(['(', '{'])) {
            continue;
        }
        without_fields += 1;
        for part in [
            format!("impl Display for {name}"),
            format!("impl FromStr for {name}"),
            format!("impl Serialize for {name}"),
            format!("impl<'de> Deserialize<'de> for {name}"),
            format!("pub const ALL: &'static [{name}]"),
            "pub const fn as_str(self) -> &'static str".to_owned(),
        ] {
            let line = format!("{path}: {part}");
            assert!(api.lines().any(|known| known == line), "no {line}");
        }
    }
    assert_eq!(without_fields, 21, "is one missing in the law above?");
}
