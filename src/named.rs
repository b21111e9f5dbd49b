//! Enums of which each variant has a name in the output.

/// Gives an enum the names of its variants, and all that goes by them: `ALL`, `as_str`, `Display`, `FromStr`, serde.
macro_rules! named {
    ($(#[$doc:meta])* $type:ident, $what:literal, $($variant:ident = $name:expr,)+) => {
        impl $type {
            /// Every one of them, in order.
            pub const ALL: &'static [$type] = &[$($type::$variant,)+];

            $(#[$doc])*
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($type::$variant => $name,)+
                }
            }
        }

        /// Its [name](Self::as_str).
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::Error;

            /// Reads the name that `as_str` gives.
            fn from_str(name: &str) -> Result<$type, $crate::Error> {
                let mut all = $type::ALL.iter().copied();
                all.find(|one| one.as_str() == name)
                    .ok_or_else(|| $crate::Error::name($what, name))
            }
        }

        /// By its [name](Self::as_str).
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        /// By its [name](Self::as_str).
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$type, D::Error> {
                let name = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                name.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
