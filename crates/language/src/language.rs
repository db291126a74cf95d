use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language by its two-letter code of ISO 639-1. Which languages the product speaks is data: the
/// folders of `rulebook/languages`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language([u8; 2]);

/// Dutch, the language of the seed article and the first of the product.
pub const DUTCH: Language = Language(*b"nl");
/// English.
pub const ENGLISH: Language = Language(*b"en");

/// The text was not a two-letter language code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotALanguage(pub String);

impl fmt::Display for NotALanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}' is not a two-letter language code", self.0)
    }
}

impl std::error::Error for NotALanguage {}

impl Language {
    /// The code, in lower case: `nl`.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Language {
    type Err = NotALanguage;

    /// Reads `nl`, and takes the language from a locale such as `nl_NL.UTF-8` or `nl-BE`.
    fn from_str(text: &str) -> Result<Self, NotALanguage> {
        let code = text.split(['_', '-', '.']).next().unwrap_or_default();
        match code.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Ok(Self([a.to_ascii_lowercase(), b.to_ascii_lowercase()]))
            }
            _ => Err(NotALanguage(text.to_owned())),
        }
    }
}

impl TryFrom<String> for Language {
    type Error = NotALanguage;

    fn try_from(text: String) -> Result<Self, NotALanguage> {
        text.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.code().to_owned()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_its_language() {
        assert_eq!("nl_NL.UTF-8".parse(), Ok(DUTCH));
        assert_eq!("en-GB".parse(), Ok(ENGLISH));
    }

    #[test]
    fn the_posix_locale_is_no_language() {
        assert!("C".parse::<Language>().is_err());
        assert!("C.UTF-8".parse::<Language>().is_err());
    }
}
