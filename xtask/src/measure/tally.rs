use std::collections::BTreeMap;
use std::fmt;

use decide::{Confidence, Decision};
use rulebook::Verdict;

/// How an answer compares with the one that was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Right,
    Wrong,
    Open,
}

/// Answers counted.
#[derive(Default)]
struct Counts {
    right: u32,
    wrong: u32,
    open: u32,
}

/// The counts of a run: all, per verdict, per word of confidence, and after the questions.
#[derive(Default)]
pub struct Tally {
    all: Counts,
    verdicts: BTreeMap<Verdict, Counts>,
    confidences: BTreeMap<Confidence, Counts>,
    asked: Counts,
}

impl Tally {
    pub fn count(&mut self, wanted: Verdict, decision: &Decision, outcome: Outcome) {
        self.all.add(outcome);
        self.verdicts.entry(wanted).or_default().add(outcome);
        let least = decision.services.iter().map(|service| service.confidence).max();
        self.confidences.entry(least.unwrap_or_default()).or_default().add(outcome);
    }

    /// Counts what an open answer became once the coded questions were answered.
    pub fn asked(&mut self, outcome: Outcome) {
        self.asked.add(outcome);
    }
}

impl Counts {
    fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Right => self.right += 1,
            Outcome::Wrong => self.wrong += 1,
            Outcome::Open => self.open += 1,
        }
    }

    fn row(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total = self.right + self.wrong + self.open;
        let share = |part: u32| f64::from(part) / f64::from(total.max(1));
        let (right, wrong, open) = (share(self.right), share(self.wrong), share(self.open));
        writeln!(f, "{name:28}{total:5}{right:8.3}{wrong:8.3}{open:8.3}")
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:28}{:>5}{:>8}{:>8}{:>8}", "", "n", "right", "wrong", "open")?;
        self.all.row("all", f)?;
        for (verdict, counts) in &self.verdicts {
            counts.row(&format!("  {verdict}"), f)?;
        }
        for (confidence, counts) in &self.confidences {
            counts.row(&format!("confidence {}", confidence.id()), f)?;
        }
        self.asked.row("open, then answered", f)
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Right => "right",
            Self::Wrong => "WRONG",
            Self::Open => "open ",
        })
    }
}
