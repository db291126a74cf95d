use std::collections::BTreeMap;

use facts::{Facts, Value};
use language::Language;
use rulebook::{Concept, Role, Rulebook, Vendor, VendorService};
use serde::{Deserialize, Serialize};
use text::{Lexicon, NotionId, Pattern};

use crate::ReadFact;

/// A supplier of the rulebook that the words name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownVendor {
    /// The service of the situation that it is named with, by its place.
    pub service: usize,
    /// The supplier: the name of its file in `rulebook/vendors`.
    pub vendor: String,
    /// Which of its services it is about, by their ids: those that the words name, or its only one.
    /// Empty where the words leave it open.
    pub services: Vec<String>,
    /// The words, as they stand in the text.
    pub quote: String,
    /// The first byte of the words in the text.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// The suppliers of the rulebook, made ready for one language.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vendors(Vec<Ready>);

/// A supplier with the notions that name it and its services.
#[derive(Clone, Debug)]
struct Ready {
    id: String,
    spelled: Vec<String>,
    notion: Option<NotionId>,
    services: Vec<ReadyService>,
}

#[derive(Clone, Debug)]
struct ReadyService {
    id: String,
    notion: Option<NotionId>,
    /// What taking the service says, by its usual role first and then by the roles it has otherwise.
    says: Vec<Facts>,
}

/// A supplier that was found, with what its services say.
pub(crate) struct Found<'vendors> {
    /// What is told of it.
    pub vendor: KnownVendor,
    services: Vec<&'vendors ReadyService>,
}

/// Adds the notions that name suppliers: `vendor/<id>` and `vendor/<id>/<service>`.
pub(crate) fn add(notions: &mut BTreeMap<String, Vec<Pattern>>, book: &Rulebook, language: Language) {
    for (id, vendor) in &book.vendors {
        notions.insert(name(id, ""), patterns(&vendor.recognised, language));
        for service in &vendor.services {
            notions.insert(name(id, &service.id), patterns(&service.recognised, language));
        }
    }
}

fn name(vendor: &str, service: &str) -> String {
    format!("vendor/{vendor}/{service}")
}

fn patterns(recognised: &Concept, language: Language) -> Vec<Pattern> {
    recognised.patterns(language).iter().filter_map(|pattern| pattern.parse().ok()).collect()
}

impl Vendors {
    /// Looks the notions up in the lexicon that they were added to.
    pub fn new(book: &Rulebook, lexicon: &Lexicon) -> Self {
        Self(book.vendors.iter().map(|(id, vendor)| Ready::new(id, vendor, book, lexicon)).collect())
    }

    /// The notions that name a supplier or one of its services.
    pub fn notions(&self) -> Vec<NotionId> {
        let of = |ready: &Ready| {
            let services = ready.services.iter().filter_map(|service| service.notion);
            services.chain(ready.notion).collect::<Vec<_>>()
        };
        self.0.iter().flat_map(of).collect()
    }

    /// Where suppliers are named: each place with the notion of the supplier.
    pub fn places(
        &self,
        text: &str,
        places: impl Fn(NotionId) -> Vec<(usize, usize)>,
    ) -> Vec<(NotionId, (usize, usize))> {
        let of = |ready: &Ready| {
            let notions = ready.services.iter().filter_map(|service| service.notion).chain(ready.notion);
            let spans = notions.flat_map(&places).filter(|span| ready.spells(text, *span));
            ready.notion.map(|id| spans.map(|span| (id, span)).collect::<Vec<_>>()).unwrap_or_default()
        };
        self.0.iter().flat_map(of).collect()
    }

    /// The suppliers that the words name. `places` gives where a notion stands, in bytes of `text`.
    pub fn named(
        &self,
        text: &str,
        service: usize,
        places: impl Fn(NotionId) -> Vec<(usize, usize)>,
    ) -> Vec<Found<'_>> {
        self.0.iter().filter_map(|ready| ready.named(text, service, &places)).collect()
    }
}

impl Ready {
    fn new(id: &str, vendor: &Vendor, book: &Rulebook, lexicon: &Lexicon) -> Self {
        let ready = |service: &VendorService| ReadyService {
            id: service.id.clone(),
            notion: lexicon.notion(&name(id, &service.id)),
            says: says(service, book),
        };
        Self {
            id: id.to_owned(),
            spelled: vendor.spelled.clone(),
            notion: lexicon.notion(&name(id, "")),
            services: vendor.services.iter().map(ready).collect(),
        }
    }

    fn named(
        &self,
        text: &str,
        service: usize,
        places: &impl Fn(NotionId) -> Vec<(usize, usize)>,
    ) -> Option<Found<'_>> {
        let words = |span: (usize, usize)| text.get(span.0..span.1).unwrap_or_default();
        let spelled = |span: &(usize, usize)| self.spells(text, *span);
        let first = |notion: Option<NotionId>| places(notion?).into_iter().find(spelled);
        let of_services: Vec<_> =
            self.services.iter().filter_map(|found| Some((found, first(found.notion)?))).collect();
        let (start, end) = of_services.first().map(|(_, span)| *span).or_else(|| first(self.notion))?;
        let named = of_services.into_iter().map(|(found, _)| found).collect();
        let services = self.meant(named);
        let vendor = KnownVendor {
            service,
            vendor: self.id.clone(),
            services: services.iter().map(|service| service.id.clone()).collect(),
            quote: words((start, end)).to_owned(),
            start,
            end,
        };
        Some(Found { vendor, services })
    }

    /// Whether the name is written there as the supplier writes it, where that tells it from a word.
    fn spells(&self, text: &str, (start, end): (usize, usize)) -> bool {
        let words = text.get(start..end).unwrap_or_default();
        self.spelled.is_empty() || self.spelled.iter().any(|name| words.contains(name))
    }

    /// The services that are named; the only one where none is.
    fn meant<'a>(&'a self, named: Vec<&'a ReadyService>) -> Vec<&'a ReadyService> {
        match self.services.as_slice() {
            [only] if named.is_empty() => vec![only],
            _ => named,
        }
    }
}

/// What the service says in its usual role, and in each role that it has where the facts do not
/// allow the one before.
fn says(service: &VendorService, book: &Rulebook) -> Vec<Facts> {
    let mut roles: Vec<&Role> = Vec::new();
    let mut next = book.roles.get(&service.role);
    while let Some(role) = next.filter(|role| !roles.contains(role)) {
        roles.push(role);
        next = role.otherwise.as_ref().and_then(|id| book.roles.get(id));
    }
    let with_own = |role: &&Role| role.facts.clone().into_iter().chain(service.facts.clone()).collect();
    roles.iter().map(with_own).collect()
}

/// What the suppliers' services say beyond what is known, with the words that name them. Where two
/// suppliers differ, neither speaks.
pub(crate) fn presumed(found: &[Found<'_>], known: &Facts) -> Vec<ReadFact> {
    let all: Vec<(&KnownVendor, String, Value)> = found
        .iter()
        .flat_map(|found| found.presumes(known).into_iter().map(|(id, value)| (&found.vendor, id, value)))
        .collect();
    let agreed = |(_, id, value): &&(&KnownVendor, String, Value)| {
        all.iter().all(|(_, other, said)| other != id || said == value)
    };
    let mut facts: Vec<ReadFact> = all.iter().filter(agreed).filter_map(read).collect();
    facts.sort_by(|a, b| a.fact.cmp(&b.fact));
    facts.dedup_by(|a, b| a.fact == b.fact);
    facts
}

fn read((vendor, fact, value): &(&KnownVendor, String, Value)) -> Option<ReadFact> {
    Some(ReadFact {
        service: vendor.service,
        fact: fact.clone(),
        value: value.name()?,
        quote: vendor.quote.clone(),
        start: vendor.start,
        end: vendor.end,
        presumed: true,
    })
}

impl Found<'_> {
    /// What the supplier's service says beyond what is known. Nothing where the words contradict it:
    /// then they are about something else than the service we know.
    fn presumes(&self, known: &Facts) -> Facts {
        let [service] = self.services.as_slice() else { return Facts::new() };
        let fits = |says: &&Facts| !says.iter().any(|(id, value)| contradicts(known.get(id), value));
        let says = service.says.iter().find(fits).cloned().unwrap_or_default();
        says.into_iter().filter(|(id, _)| !known.contains_key(id)).collect()
    }
}

fn contradicts(known: Option<&Value>, value: &Value) -> bool {
    known.is_some_and(|known| known != value)
}
