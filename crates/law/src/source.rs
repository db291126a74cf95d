use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use language::Texts;
use serde::{Deserialize, Serialize};

use crate::{Citation, Part};

/// Something we cite: a law, a guideline, a judgment, the seed article. One file in `rulebook/law`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its official or usual title.
    pub title: Texts,
    /// How it is called in a citation: 'AVG', 'GDPR', 'EDPB 07/2020'.
    pub short: Texts,
    /// Who speaks in it, and so how much it weighs.
    pub authority: Authority,
    /// The version we read, where there are more: 'v2.1 of 20-9-2022'.
    pub version: Option<String>,
    /// Where it stands, officially if it can be.
    pub address: String,
    /// The date it took effect or appeared.
    pub date: Date,
    /// For a law: the day up to which we have taken changes of it into account.
    #[serde(default, rename = "as-of")]
    pub as_of: Option<Date>,
    /// Articles that divide into numbered points and not into paragraphs, as a list of definitions does.
    #[serde(default)]
    pub points: BTreeSet<String>,
    /// When we last compared what we say of it with the source itself; none: from memory.
    pub checked: Option<Date>,
    /// The address of the text that we compared with, where that was not the official one.
    pub page: Option<String>,
    /// Parts of a checked source that were not compared.
    #[serde(default)]
    pub unchecked: BTreeSet<String>,
    /// One line of our own for each part that we cite, by the part: `28(3)(a)`, `recital 26`, `par 83`.
    pub parts: BTreeMap<String, Texts>,
}

/// Who speaks in a source, from the one that binds to the one that advises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// A law or treaty.
    Law,
    /// A court's judgment.
    Court,
    /// The European Data Protection Board or its predecessor.
    Board,
    /// A national supervisory authority.
    Supervisor,
    /// A government or a public body.
    Government,
    /// A standard of a standards body: ISO, NEN, BIO.
    Norm,
    /// An organisation of a sector.
    Sector,
    /// The article this product comes from.
    Seed,
    /// A practitioner's opinion, or our own.
    Practice,
}

impl Source {
    /// Whether the citation's part, or one that holds it, is listed here.
    #[must_use]
    pub fn resolves(&self, citation: &Citation) -> bool {
        match &citation.part {
            Part::Whole => true,
            part => part.and_holders().any(|held| self.parts.contains_key(&held)),
        }
    }

    /// Whether the first division of the cited article is a numbered point: Article 4 of the GDPR.
    #[must_use]
    pub fn has_points(&self, citation: &Citation) -> bool {
        matches!(&citation.part, Part::Article(pieces) if pieces.first().is_some_and(|article| self.points.contains(article)))
    }

    /// What the cited part says, in our words: its own line, or that of the closest part that holds it.
    #[must_use]
    pub fn paraphrase(&self, part: &Part) -> Option<&Texts> {
        part.and_holders().find_map(|held| self.parts.get(&held))
    }
}
