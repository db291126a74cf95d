use serde::{Deserialize, Serialize};

/// Kleene's three values. Unknown is not no: nobody has said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Truth {
    /// It is not so.
    No,
    /// Nobody has said.
    #[default]
    Unknown,
    /// It is so.
    Yes,
}

impl Truth {
    /// Yes when all are; no as soon as one is no.
    pub fn all(truths: impl IntoIterator<Item = Self>) -> Self {
        truths.into_iter().min().unwrap_or(Self::Yes)
    }

    /// Yes as soon as one is; no when all are no.
    pub fn any(truths: impl IntoIterator<Item = Self>) -> Self {
        truths.into_iter().max().unwrap_or(Self::No)
    }
}

impl From<bool> for Truth {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{No, Unknown, Yes};
    use super::*;

    #[test]
    fn one_no_decides_all_and_one_yes_decides_any() {
        assert_eq!(Truth::all([Yes, Unknown, No]), No);
        assert_eq!(Truth::any([No, Unknown, Yes]), Yes);
    }

    #[test]
    fn unknown_stays_unknown_where_nothing_decides() {
        assert_eq!(Truth::all([Yes, Unknown]), Unknown);
        assert_eq!(Truth::any([No, Unknown]), Unknown);
        assert_eq!(!Unknown, Unknown);
    }
}
