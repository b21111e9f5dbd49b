//! Currencies (ISO 4217) and sums of money.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Error;
use crate::lang::{is_same, quantity::each_currency};
use crate::number::Number;

/// A currency, known by its ISO 4217 code.
///
/// ```
/// use entitas::quantity::Currency;
///
/// assert_eq!(Currency::IDR.code(), "IDR");
/// assert_eq!("MYR".parse::<Currency>()?, Currency::MYR);
/// assert!("Rp".parse::<Currency>().unwrap_err().is_name());
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(u8);

macro_rules! currencies {
    ($($code:ident $index:literal $name:literal,)*) => {
        impl Currency {
            $(#[doc = $name] pub const $code: Currency = Currency($index);)*
            const CODES: &[&str] = &[$(stringify!($code)),*];
        }
    };
}

each_currency!(currencies);

impl Currency {
    /// The currency with a code; what is none does not compile.
    pub(super) const fn of_code(code: &str) -> Currency {
        let mut index = 0;
        while !is_same(Self::CODES[index], code) {
            index += 1;
        }
        Currency(index as u8)
    }

    pub(super) fn index(self) -> u8 {
        self.0
    }

    pub(super) fn of_index(index: u8) -> Currency {
        Currency(index)
    }

    /// The three letters of ISO 4217.
    pub fn code(self) -> &'static str {
        Self::CODES.get(usize::from(self.0)).unwrap_or(&"XXX")
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl std::str::FromStr for Currency {
    type Err = Error;

    /// Reads the code, in capitals.
    fn from_str(code: &str) -> Result<Currency, Error> {
        (0..)
            .zip(Self::CODES)
            .find(|(_, known)| **known == code)
            .map(|(index, _)| Currency(index))
            .ok_or_else(|| Error::name("currency", code))
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Currency, D::Error> {
        let code = std::borrow::Cow::<str>::deserialize(deserializer)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}

/// A sum in one currency: `Rp 1,5 triliun`, `US$3.50`, `50 ribu rupiah`.
///
/// ```
/// use entitas::number::Number;
/// use entitas::quantity::{Currency, Money};
///
/// let sum = Money::new(Number::from(5000), Currency::IDR);
/// assert_eq!(sum.to_string(), "5000 IDR");
/// assert_eq!("5000 IDR".parse::<Money>()?, sum);
/// # Ok::<(), entitas::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    pub(crate) amount: Number,
    pub(crate) currency: Currency,
}

impl Money {
    /// So much of a currency.
    pub const fn new(amount: Number, currency: Currency) -> Money {
        Money { amount, currency }
    }

    /// How much.
    pub fn amount(self) -> Number {
        self.amount
    }

    /// Of what; a bare `$` or `dolar` is the US dollar.
    pub fn currency(self) -> Currency {
        self.currency
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}
