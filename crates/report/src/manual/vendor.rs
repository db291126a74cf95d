use rulebook::{StandardAgreement, VendorService};

use crate::Words;
use crate::evidence;
use crate::sheet::Sheet;

/// A supplier: per service what it does, its usual role, and how its standard agreement comes into
/// force, each with how certain that is.
pub(crate) fn write(id: &str, words: &Words<'_>, sheet: &mut Sheet) -> Option<()> {
    let vendor = words.book().vendors.get(id)?;
    sheet.title(&vendor.name);
    vendor.services.iter().for_each(|found| service(found, words, sheet));
    Some(())
}

fn service(service: &VendorService, words: &Words<'_>, sheet: &mut Sheet) {
    let language = words.language();
    sheet.heading(2, service.name.get(language));
    sheet.paragraph(service.does.get(language));
    sheet.labelled(&words.word("manual-usual-role"), &words.role(&service.role));
    if let Some(fact) = &service.depends_on {
        sheet.labelled(&words.word("manual-depends-on"), &words.fact_name(fact));
    }
    sheet.labelled(&words.word("manual-why"), service.why.get(language));
    agreement(&service.agreement, words, sheet);
    evidence::write(&service.evidence, words, sheet);
}

fn agreement(agreement: &StandardAgreement, words: &Words<'_>, sheet: &mut Sheet) {
    let name = agreement.name.as_deref().unwrap_or_default();
    sheet.labelled(&words.word("manual-standard-agreement"), name);
    sheet.labelled(&words.word("manual-address"), agreement.address.as_deref().unwrap_or_default());
    sheet.labelled(&words.word("manual-comes"), &words.word(crate::words::comes(agreement.comes)));
    sheet.paragraph(agreement.how.get(words.language()));
}
