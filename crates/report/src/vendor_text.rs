use std::fmt::Write as _;

use decide::KnownVendor;
use language::Message;
use rulebook::{ComesIntoForce, StandardAgreement, Vendor, VendorService};

use crate::Words;
use crate::evidence::certainty;

/// A supplier that the words name: the usual role of the service, where its agreement stands and how
/// it comes into force, and how certain that is.
pub(crate) fn write(out: &mut String, known: &KnownVendor, words: &Words<'_>) {
    let Some(vendor) = words.book().vendors.get(&known.vendor) else { return };
    let line = Message::new("decide-vendor-named")
        .with("vendor", vendor.name.as_str())
        .with("quote", known.quote.as_str());
    let _ = writeln!(out, "  - {}", words.say(&line));
    if known.services.is_empty() {
        return choices(out, vendor, words);
    }
    let told = vendor.services.iter().filter(|service| known.services.contains(&service.id));
    told.for_each(|found| service(out, found, words));
}

/// Where the words do not say which service it is: each with its usual role.
fn choices(out: &mut String, vendor: &Vendor, words: &Words<'_>) {
    let _ = writeln!(out, "    {}", words.word("decide-vendor-choose"));
    for service in &vendor.services {
        let _ = writeln!(out, "    {}: {}", service.name.get(words.language()), words.role(&service.role));
    }
}

fn service(out: &mut String, service: &VendorService, words: &Words<'_>) {
    let language = words.language();
    let role = Message::new("decide-vendor-role")
        .with("service", service.name.get(language))
        .with("role", words.role(&service.role))
        .with("why", service.why.get(language));
    let _ = writeln!(out, "    {}", words.say(&role));
    agreement(out, &service.agreement, words);
    let certainty = Message::new("decide-vendor-certainty")
        .with("certainty", words.word(certainty(service.evidence.certainty)));
    let _ = writeln!(out, "    {}", words.say(&certainty));
}

/// How the agreement comes into force; and where the standard one stands, if one is needed.
fn agreement(out: &mut String, agreement: &StandardAgreement, words: &Words<'_>) {
    let line = Message::new("decide-vendor-agreement")
        .with("comes", words.word(crate::words::comes(agreement.comes)))
        .with("how", agreement.how.get(words.language()));
    let _ = writeln!(out, "    {}", words.say(&line));
    let known = [agreement.name.as_deref(), agreement.address.as_deref()];
    let known = known.into_iter().flatten().collect::<Vec<_>>().join(", ");
    if !known.is_empty() && agreement.comes != ComesIntoForce::NoneNeeded {
        let line = Message::new("decide-vendor-where").with("agreement", known);
        let _ = writeln!(out, "    {}", words.say(&line));
    }
}
