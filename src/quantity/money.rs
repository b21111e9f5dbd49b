//! Currencies (ISO 4217) and sums of money.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::Error;
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

currencies! {
    IDR 0 "rupiah",
    USD 1 "dolar Amerika Serikat",
    EUR 2 "euro",
    GBP 3 "pound sterling",
    JPY 4 "yen",
    CNY 5 "yuan",
    SGD 6 "dolar Singapura",
    MYR 7 "ringgit",
    AUD 8 "dolar Australia",
    NZD 9 "dolar Selandia Baru",
    CAD 10 "dolar Kanada",
    HKD 11 "dolar Hong Kong",
    TWD 12 "dolar Taiwan",
    BND 13 "dolar Brunei",
    KRW 14 "won",
    THB 15 "baht",
    PHP 16 "peso Filipina",
    VND 17 "dong",
    INR 18 "rupee India",
    PKR 19 "rupee Pakistan",
    SAR 20 "riyal Arab Saudi",
    AED 21 "dirham",
    QAR 22 "riyal Qatar",
    KWD 23 "dinar Kuwait",
    IRR 24 "rial Iran",
    IQD 25 "dinar Irak",
    ILS 26 "shekel",
    TRY 27 "lira Turki",
    RUB 28 "rubel",
    UAH 29 "hryvnia",
    CHF 30 "franc Swiss",
    SEK 31 "krona Swedia",
    NOK 32 "krone Norwegia",
    DKK 33 "krone Denmark",
    BRL 34 "real Brasil",
    MXN 35 "peso Meksiko",
    ZAR 36 "rand",
    EGP 37 "pound Mesir",
    NLG 38 "gulden",
    DEM 39 "mark Jerman",
    FRF 40 "franc Prancis",
    ITL 41 "lira Italia",
    MMK 42 "kyat",
    KHR 43 "riel",
}

impl Currency {
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

/// A sum in one currency: `Rp 1,5 triliun`, `US$3.50`, `50 ribu rupiah`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Money {
    pub(crate) amount: Number,
    pub(crate) currency: Currency,
}

impl Money {
    /// How much.
    pub fn amount(self) -> Number {
        self.amount
    }

    /// Of what; a bare `$` or `dolar` is the US dollar.
    pub fn currency(self) -> Currency {
        self.currency
    }
}
