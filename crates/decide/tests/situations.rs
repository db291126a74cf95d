//! Situations as people type them, decided by the law: who is meant, what is asked and quoted, on
//! which side the reader is, and how firm the answer is.

mod common;

use decide::{Confidence, Decider, Reader, ServiceDecision};
use language::{DUTCH, ENGLISH, Language};
use rulebook::Verdict;

fn decided(text: &str, language: Language) -> ServiceDecision {
    services(text, language).remove(0)
}

fn services(text: &str, language: Language) -> Vec<ServiceDecision> {
    let (book, _) = common::book();
    let reader = Reader::new(&book, language);
    assert!(reader.is_ok(), "{reader:?}");
    let reading = reader.map(|reader| reader.read(text)).unwrap_or_default();
    Decider::new(&book).decide(&reading.situation).with_reading(&reading).services
}

#[test]
fn situations_in_their_own_words_get_the_verdict_of_the_law() {
    let told = [
        (
            DUTCH,
            "Een meetbedrijf leest de warmtemeters in onze huurwoningen uit en maakt namens ons de afrekening per bewoner.",
            Verdict::ProcessorAgreement,
        ),
        (
            DUTCH,
            "Onze huisadvocaat behandelt een ontslagzaak en krijgt het personeelsdossier.",
            Verdict::SeparateControllers,
        ),
        (
            DUTCH,
            "Drie ziekenhuizen zetten gezamenlijk een onderzoeksdatabank op en stellen samen vast waarvoor die dient.",
            Verdict::JointControllers,
        ),
        (
            DUTCH,
            "Wij huren via een uitzendbureau een kracht in die onder onze leiding op de administratie werkt.",
            Verdict::OwnStaff,
        ),
        (
            DUTCH,
            "Wij doen salarisverwerking voor bedrijven en zetten de gegevens van onze klanten bij een cloudprovider.",
            Verdict::SubProcessorAgreement,
        ),
        (ENGLISH, "For my birthday I make a guest list in Google Docs.", Verdict::Household),
        (
            ENGLISH,
            "A furniture supplier comes to place new desks in the personnel department.",
            Verdict::NoAccess,
        ),
        (ENGLISH, "A supplier gets a test file with fake names.", Verdict::NoPersonalData),
        (ENGLISH, "A company does a job for us. Is a processor agreement needed?", Verdict::Unknown),
    ];
    for (language, text, verdict) in told {
        assert_eq!(decided(text, language).verdict, verdict, "{text}");
    }
}

#[test]
fn a_role_that_is_asked_about_is_not_given() {
    let asked = decided("Wij gebruiken een tool van een leverancier. Is dat een verwerker?", DUTCH);
    assert_eq!(asked.verdict, Verdict::Unknown);
}

#[test]
fn the_side_is_told_with_the_words_it_was_read_from() {
    let side = decided("Wij hosten websites voor klanten, met hun mailboxen.", DUTCH).side.unwrap();
    assert_eq!((side.value.as_str(), side.presumed), ("provider", false));
    assert!(side.quote.starts_with("Wij hosten"), "{}", side.quote);
}

#[test]
fn a_verdict_on_presumed_facts_is_likely_and_one_without_verdict_open() {
    let likely = decided("Wij laten sollicitatiebrieven digitaliseren door een scanbureau.", DUTCH);
    assert_eq!((likely.verdict, likely.confidence), (Verdict::ProcessorAgreement, Confidence::Likely));
    assert_eq!(decided("Wat moet ik regelen met mijn leverancier?", DUTCH).confidence, Confidence::Open);
    let firm = decided("De leverancier heeft toegang tot onze klantgegevens.", DUTCH);
    assert_eq!((firm.verdict, firm.confidence), (Verdict::ProcessorAgreement, Confidence::Firm));
}

/// The supplier's name that was read, with the words it was read from.
fn supplier(text: &str, language: Language) -> Option<(String, String)> {
    let named = decided(text, language).facts.into_iter().find(|known| known.fact == "processor-name")?;
    let facts::Value::Text(name) = named.value else { return None };
    Some((name, named.read.first().map(|read| read.quote.clone()).unwrap_or_default()))
}

#[test]
fn a_name_is_the_suppliers_where_grammar_says_so() {
    let told = [
        (DUTCH, "We gebruiken BambooHR voor onze personeelsdossiers.", "BambooHR"),
        (DUTCH, "De website draait bij Jansen Webdiensten in Amsterdam.", "Jansen Webdiensten"),
        (DUTCH, "Kwartier Noord verzorgt onze loonstroken.", "Kwartier Noord"),
        (ENGLISH, "Acme hosts our web shop.", "Acme"),
        (ENGLISH, "We moved all our personnel files to Peoplebox last month.", "Peoplebox"),
    ];
    for (language, text, name) in told {
        let read = supplier(text, language);
        assert!(
            read.as_ref().is_some_and(|(read, quote)| read == name && quote.contains(name)),
            "{text}: {read:?}"
        );
    }
}

#[test]
fn a_capital_alone_makes_no_supplier() {
    let told = [
        (DUTCH, "Wij hebben een leverancier in Duitsland die onze klantgegevens bewaart."),
        (DUTCH, "Onze leverancier mailt elke Maandag de cijfers. Is dat in de AVG geregeld?"),
        (DUTCH, "Mollie doet onze betalingen."),
        (ENGLISH, "We have a supplier in Ireland that keeps our customer data."),
    ];
    for (language, text) in told {
        assert_eq!(supplier(text, language), None, "{text}");
    }
}

#[test]
fn no_role_follows_from_a_name() {
    assert_eq!(decided("Wij werken met Zentilo.", DUTCH).verdict, Verdict::Unknown);
    assert_eq!(decided("We work with Zentilo.", ENGLISH).verdict, Verdict::Unknown);
}

#[test]
fn an_agreement_that_is_spoken_of_is_no_processing() {
    let asked = decided("The supplier sent us a processing agreement. Do I have to sign?", ENGLISH);
    assert_eq!(asked.verdict, Verdict::Unknown);
}

/// A text with the services it names and their verdicts.
type Row = (Language, &'static str, &'static [(&'static str, Verdict)]);

#[test]
fn each_service_in_a_row_has_its_own_answer_under_its_own_word() {
    use Verdict::{NoAccess, ProcessorAgreement, SeparateControllers};
    let told: [Row; 5] = [
        (
            DUTCH,
            "Wij besteden uit: salarisadministratie, hostingpartij, nieuwsbrief.",
            &[
                ("salarisadministratie", ProcessorAgreement),
                ("hostingpartij", ProcessorAgreement),
                ("nieuwsbrief", ProcessorAgreement),
            ],
        ),
        (
            DUTCH,
            "Wij hebben een webshop met een betaalprovider, een nieuwsbrief en hosting.",
            &[
                ("betaalprovider", SeparateControllers),
                ("nieuwsbrief", ProcessorAgreement),
                ("hosting", ProcessorAgreement),
            ],
        ),
        (
            DUTCH,
            "Onze school heeft een leerlingvolgsysteem, een arbodienst en een papiervernietiger.",
            &[
                ("leerlingvolgsysteem", ProcessorAgreement),
                ("arbodienst", SeparateControllers),
                ("papiervernietiger", ProcessorAgreement),
            ],
        ),
        (
            DUTCH,
            "Onze website wordt gehost door Zentilo die nergens bij kan, de salarissen doet een salarisbureau en de schoonmaak een schoonmaakbedrijf.",
            &[("website", NoAccess), ("salarisbureau", ProcessorAgreement), ("schoonmaakbedrijf", NoAccess)],
        ),
        (
            ENGLISH,
            "Our firm has an accountant who audits us, a payroll bureau and a shredding company.",
            &[
                ("accountant", SeparateControllers),
                ("payroll bureau", ProcessorAgreement),
                ("shredding", ProcessorAgreement),
            ],
        ),
    ];
    for (language, text, expected) in told {
        let found = services(text, language);
        let found: Vec<(&str, Verdict)> = found.iter().map(|s| (s.name.as_str(), s.verdict)).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn the_facts_of_a_service_quote_no_word_of_another() {
    let text = "Wij besteden uit: salarisadministratie, hostingpartij, nieuwsbrief.";
    let names = ["salarisadministratie", "hostingpartij", "nieuwsbrief"];
    for service in services(text, DUTCH) {
        let quotes = service.facts.iter().flat_map(|known| &known.read).map(|read| read.quote.as_str());
        for quote in quotes {
            let strange = names.iter().find(|name| **name != service.name && quote.contains(**name));
            assert_eq!(strange, None, "{}: {quote}", service.name);
        }
    }
}

#[test]
fn tasks_of_one_supplier_and_its_product_are_one_service() {
    let told = [
        (
            DUTCH,
            "Met Mollie Invoicing maken wij facturen aan onze klanten; Mollie verstuurt ze en doet er zelf niets mee.",
        ),
        (DUTCH, "Onze leverancier bewaart en verstuurt de loonstroken en maakt overzichten."),
        (
            DUTCH,
            "Wij zijn een hostingbedrijf en zetten de back-ups van onze klanten bij een ander datacenter neer.",
        ),
        (ENGLISH, "A bureau calculates our wages and sends the payslips to our people."),
    ];
    for (language, text) in told {
        assert_eq!(services(text, language).len(), 1, "{text}");
    }
}
