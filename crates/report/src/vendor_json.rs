use decide::KnownVendor;
use jiff::civil::Date;
use rulebook::{Certainty, ComesIntoForce, VendorService};
use serde::Serialize;

use crate::Words;

/// A supplier that the words name.
#[derive(Serialize)]
pub(crate) struct VendorJson<'a> {
    vendor: &'a str,
    name: &'a str,
    quote: &'a str,
    /// Whether it is known which of its services it is about; if not, all are given.
    service_known: bool,
    services: Vec<ServiceJson<'a>>,
}

#[derive(Serialize)]
struct ServiceJson<'a> {
    id: &'a str,
    name: &'a str,
    does: &'a str,
    role: &'a str,
    role_words: String,
    depends_on: Option<&'a str>,
    why: &'a str,
    agreement: AgreementJson<'a>,
    certainty: Certainty,
    certainty_words: String,
    page: Option<&'a str>,
    version: Option<&'a str>,
    checked: Option<Date>,
    sources: Vec<String>,
}

#[derive(Serialize)]
struct AgreementJson<'a> {
    name: Option<&'a str>,
    address: Option<&'a str>,
    comes: ComesIntoForce,
    comes_words: String,
    how: &'a str,
}

/// None where the rulebook has no such supplier.
pub(crate) fn vendor_json<'a>(known: &'a KnownVendor, words: &Words<'a>) -> Option<VendorJson<'a>> {
    let vendor = words.book().vendors.get(&known.vendor)?;
    let told = |service: &&VendorService| known.services.is_empty() || known.services.contains(&service.id);
    Some(VendorJson {
        vendor: &known.vendor,
        name: &vendor.name,
        quote: &known.quote,
        service_known: !known.services.is_empty(),
        services: vendor.services.iter().filter(told).map(|service| service_json(service, words)).collect(),
    })
}

fn service_json<'a>(service: &'a VendorService, words: &Words<'_>) -> ServiceJson<'a> {
    let language = words.language();
    let evidence = &service.evidence;
    ServiceJson {
        id: &service.id,
        name: service.name.get(language),
        does: service.does.get(language),
        role: &service.role,
        role_words: words.role(&service.role),
        depends_on: service.depends_on.as_deref(),
        why: service.why.get(language),
        agreement: agreement_json(service, words),
        certainty: evidence.certainty,
        certainty_words: words.word(crate::evidence::certainty(evidence.certainty)),
        page: evidence.page.as_deref(),
        version: evidence.version.as_deref(),
        checked: evidence.checked,
        sources: evidence.law.iter().map(|citation| words.cite(citation)).collect(),
    }
}

fn agreement_json<'a>(service: &'a VendorService, words: &Words<'_>) -> AgreementJson<'a> {
    let agreement = &service.agreement;
    AgreementJson {
        name: agreement.name.as_deref(),
        address: agreement.address.as_deref(),
        comes: agreement.comes,
        comes_words: words.word(crate::words::comes(agreement.comes)),
        how: agreement.how.get(words.language()),
    }
}
