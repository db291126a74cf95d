use facts::Facts;
use language::{Problem, Texts};
use law::Citation;
use serde::{Deserialize, Serialize};

use crate::File;
use crate::answers::Answers;
use crate::check::{Check, Checked};

/// The role that a supplier usually has in a service. One file in `rulebook/roles`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// What it is called: 'processor'.
    pub name: Texts,
    /// What having this role says of a service, for who does not say otherwise.
    pub facts: Facts,
    /// Whether the role is left open: what names it must say on which fact it depends.
    pub open: bool,
    /// The role that it is where the facts do not allow this one: a processor's own is a sub-processor.
    pub otherwise: Option<String>,
    /// What that rests on.
    pub law: Vec<Citation>,
}

/// How a role stands in its file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: Texts,
    #[serde(default)]
    facts: Answers,
    #[serde(default)]
    open: bool,
    otherwise: Option<String>,
    #[serde(default)]
    law: Vec<Citation>,
}

pub(crate) fn parse(file: &File) -> Result<Role, Problem> {
    let Written { name, facts, open, otherwise, law } = file.data()?;
    Ok(Role { name, facts: facts.into(), open, otherwise, law })
}

impl Checked for Role {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("name", &self.name);
        check.answers(&self.facts);
        check.citations(&self.law);
        if let Some(role) = &self.otherwise {
            check.known("role", role, check.book.roles.contains_key(role));
        }
    }
}
