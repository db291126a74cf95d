use jiff::civil::Date;
use language::Message;
use law::Citation;
use serde::{Deserialize, Serialize};

use crate::check::Check;

/// What a statement about a supplier or a model rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// How certain it is.
    #[serde(default)]
    pub certainty: Certainty,
    /// The address of the page that was read.
    pub page: Option<String>,
    /// What the page says of its own version: 'of 9-2-2026', 'v3.2'.
    pub version: Option<String>,
    /// The day the page was read.
    pub checked: Option<Date>,
    /// What else says so.
    #[serde(default)]
    pub law: Vec<Citation>,
}

/// How certain a statement is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// A public page of the supplier or the sector was read.
    Read,
    /// The article that this product comes from says so.
    Seed,
    /// Nobody compared it with anything.
    #[default]
    Unverified,
}

impl Check<'_> {
    /// What was read names its page and day; what the seed says names its row.
    pub fn evidence(&mut self, evidence: &Evidence) {
        self.citations(&evidence.law);
        let lacks = match evidence.certainty {
            Certainty::Read => evidence.page.is_none() || evidence.checked.is_none(),
            Certainty::Seed => !evidence.law.iter().any(|citation| citation.source == "seed"),
            Certainty::Unverified => evidence.checked.is_some(),
        };
        if lacks {
            self.report("certainty", Message::new("rulebook-evidence-does-not-fit"));
        }
        evidence.page.iter().for_each(|page| self.address(page));
    }

    /// An address must be one of the web.
    pub fn address(&mut self, address: &str) {
        if !address.starts_with("https://") || address.contains(char::is_whitespace) {
            self.report(address, Message::new("rulebook-not-an-address").with("address", address));
        }
    }
}
