use rulebook::{AdviceKind, Verdict};
use serde::{Deserialize, Serialize};

use crate::{Note, Reason, ServiceDecision};

/// How firmly a verdict stands. `cargo xtask measure` prints how often each word was right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// The rule that spoke holds by what was said or answered.
    Firm,
    /// The rule that spoke holds by what such words usually mean; a part was not said outright.
    Likely,
    /// Authorities differ on this service, and a position other than ours is held here too.
    Disputed,
    /// There is no verdict yet.
    #[default]
    Open,
}

/// The facts by which a rule holds: every one of some, and one of others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grounds {
    /// It needs each of these.
    pub every: Vec<String>,
    /// Any one of these is enough; none: nothing of the kind is asked.
    pub one: Vec<String>,
}

impl Confidence {
    /// All of them, the firmest first.
    pub const ALL: [Self; 4] = [Self::Firm, Self::Likely, Self::Disputed, Self::Open];

    /// Its name in data and JSON: `firm`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Firm => "firm",
            Self::Likely => "likely",
            Self::Disputed => "disputed",
            Self::Open => "open",
        }
    }

    /// How firm the answer for a service is, given which of its facts were presumed.
    pub(crate) fn of(service: &ServiceDecision, presumed: impl Fn(&str) -> bool) -> Self {
        let stands = |reason: &Reason| reason.grounds.stand(&presumed);
        if service.verdict == Verdict::Unknown {
            Self::Open
        } else if service.notes.iter().any(disputes) {
            Self::Disputed
        } else if service.reasons.iter().any(stands) {
            Self::Firm
        } else {
            Self::Likely
        }
    }
}

impl Grounds {
    fn stand(&self, presumed: impl Fn(&str) -> bool) -> bool {
        let said = |fact: &String| !presumed(fact);
        let asks = !self.every.is_empty() || !self.one.is_empty();
        asks && self.every.iter().all(said) && (self.one.is_empty() || self.one.iter().any(said))
    }
}

/// Whether the note reports a position that differs from ours and is not bound to another country.
fn disputes(note: &Note) -> bool {
    note.kind == AdviceKind::Disagreement
        && note.positions.iter().any(|side| !side.followed && side.country.is_none())
}
