use facts::Facts;
use language::{Message, Problem, Texts};
use serde::{Deserialize, Serialize};

use crate::answers::Answers;
use crate::check::{Check, Checked};
use crate::{Concept, Evidence, File};

/// A supplier that organisations know by name, with its services.
///
/// One file `rulebook/vendors/<id>.toml`, all TOML:
///
/// ```toml
/// name = "Google Workspace"
/// spelled = ["iDEAL"]              # where its name is a word too: how its capitals are written
///
/// [recognised]                     # patterns that name it, without one service in particular
/// nl = ["google workspace"]
/// en = ["google workspace"]
///
/// [[services]]
/// id = "gmail"
/// name = { nl = "Gmail", en = "Gmail" }
/// recognised = { nl = ["gmail"], en = ["gmail"] }   # patterns that name this service
/// does = { nl = "...", en = "..." }
/// role = "processor"               # a file in rulebook/roles
/// depends-on = "household"         # the fact on which the role depends, where it is open
/// why = { nl = "...", en = "..." } # why this role, or what decides it
/// facts = { stored-there = true }  # what taking the service says, beside what the role says
/// agreement = { name = "...", address = "https://...", comes = "in-terms", how = { nl = "...", en = "..." } }
/// evidence = { certainty = "read", page = "https://...", checked = "2026-11-24" }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vendor {
    /// What it is called.
    pub name: String,
    /// The spellings of which one must stand in the words, where its name is an ordinary word too.
    pub spelled: Vec<String>,
    /// The patterns that name it, by language.
    pub recognised: Concept,
    /// What it does for its customers.
    pub services: Vec<VendorService>,
}

/// One service of a supplier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VendorService {
    /// Its id among the services of the supplier.
    pub id: String,
    /// What it is called.
    pub name: Texts,
    /// The patterns that name it, by language; empty where the supplier's name says enough.
    pub recognised: Concept,
    /// What it does, in our words.
    pub does: Texts,
    /// Its usual role: a file in `rulebook/roles`.
    pub role: String,
    /// The fact on which the role depends, where it is open.
    pub depends_on: Option<String>,
    /// Why this role, or what decides it.
    pub why: Texts,
    /// What taking the service says of the situation, beside what its role says.
    pub facts: Facts,
    /// Its standard agreement.
    pub agreement: StandardAgreement,
    /// What all this rests on.
    pub evidence: Evidence,
}

/// The agreement that a supplier has ready.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StandardAgreement {
    /// What it is called, where it has a name.
    pub name: Option<String>,
    /// Where it stands, or where it can be asked for.
    pub address: Option<String>,
    /// How it comes into force.
    #[serde(default)]
    pub comes: ComesIntoForce,
    /// What the customer has to do, in our words.
    pub how: Texts,
}

/// How a supplier's standard agreement comes into force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ComesIntoForce {
    /// Both sign it.
    Signed,
    /// It is part of the terms that the customer accepts.
    InTerms,
    /// The customer accepts it in the settings of the service.
    Console,
    /// None is needed.
    NoneNeeded,
    /// Nobody found out.
    #[default]
    Unknown,
}

/// How a supplier stands in its file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    #[serde(default)]
    spelled: Vec<String>,
    #[serde(default)]
    recognised: Concept,
    services: Vec<WrittenService>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WrittenService {
    id: String,
    name: Texts,
    #[serde(default)]
    recognised: Concept,
    does: Texts,
    role: String,
    depends_on: Option<String>,
    why: Texts,
    #[serde(default)]
    facts: Answers,
    agreement: StandardAgreement,
    evidence: Evidence,
}

pub(crate) fn parse(file: &File) -> Result<Vendor, Problem> {
    let Written { name, spelled, recognised, services } = file.data()?;
    Ok(Vendor { name, spelled, recognised, services: services.into_iter().map(service).collect() })
}

fn service(written: WrittenService) -> VendorService {
    VendorService {
        id: written.id,
        name: written.name,
        recognised: written.recognised,
        does: written.does,
        role: written.role,
        depends_on: written.depends_on,
        why: written.why,
        facts: written.facts.into(),
        agreement: written.agreement,
        evidence: written.evidence,
    }
}

impl Checked for Vendor {
    fn check(&self, check: &mut Check<'_>) {
        if self.services.is_empty() {
            check.report("name", Message::new("rulebook-vendor-without-service"));
        }
        self.names(check);
        self.services.iter().for_each(|service| service.check(check));
    }
}

impl Vendor {
    /// It is recognised in every language: by its own name or by that of one of its services.
    fn names(&self, check: &mut Check<'_>) {
        for language in check.book.languages.keys().copied().collect::<Vec<_>>() {
            let of_services = self.services.iter().flat_map(|service| service.recognised.patterns(language));
            if self.recognised.patterns(language).iter().chain(of_services).next().is_none() {
                let message = Message::new("rulebook-missing-patterns").with("language", language.code());
                check.report("recognised", message);
            }
        }
        let of_services = self.services.iter().flat_map(|service| service.recognised.all());
        self.recognised.all().chain(of_services).for_each(|pattern| check.pattern(pattern, &[]));
    }
}

impl VendorService {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("does", &self.does);
        check.texts("why", &self.why);
        check.texts("name", &self.name);
        check.texts("how", &self.agreement.how);
        check.answers(&self.facts);
        check.evidence(&self.evidence);
        self.agreement.address.iter().for_each(|address| check.address(address));
        let role = check.book.roles.get(&self.role);
        check.known("role", &self.role, role.is_some());
        if role.is_some_and(|role| role.open != self.depends_on.is_some()) {
            check.report(&self.role, Message::new("rulebook-role-depends").with("service", self.id.as_str()));
        }
        if let Some(fact) = &self.depends_on {
            check.known("fact", fact, check.book.facts.contains_key(fact));
        }
    }
}
