//! Situations coded by the questions alone, without their words, and the answer that the law gives.

mod common;

use decide::Decider;
use facts::{Facts, Situation, Value};
use rulebook::Verdict;

/// What is answered unless the situation says otherwise: an ordinary supplier.
const ORDINARY: [(&str, &str); 9] = [
    ("personal-data", "yes"),
    ("household", "no"),
    ("same-organisation", "no"),
    ("direct-authority", "no"),
    ("joint-decisions", "no"),
    ("own-purpose", "no"),
    ("legal-task", "no"),
    ("profession", "no"),
    ("engaged-by-customer", "no"),
];

type Coded = (&'static str, &'static [(&'static str, &'static str)], Verdict);

/// In words, the answers that are not the ordinary ones, and the answer by law.
const CODED: &[Coded] = &[
    (
        "A webshop has its newsletters sent by a mail service",
        &[
            ("access", "systematic"),
            ("stored-there", "yes"),
            ("main-task", "yes"),
            ("who-decides", "customer"),
        ],
        Verdict::ProcessorAgreement,
    ),
    (
        "A shop prints address labels at an outside printer",
        &[
            ("access", "systematic"),
            ("stored-there", "yes"),
            ("main-task", "yes"),
            ("who-decides", "customer"),
        ],
        Verdict::ProcessorAgreement,
    ),
    (
        "Staff training by a trainer who gets a list of names",
        &[
            ("access", "systematic"),
            ("main-task", "no"),
            ("stored-there", "no"),
            ("who-decides", "provider"),
            ("profession", "no"),
        ],
        Verdict::SeparateControllers,
    ),
    (
        "A hotel where staff stay on the employer's account",
        &[("own-purpose", "yes")],
        Verdict::SeparateControllers,
    ),
    (
        "A window cleaner in the office",
        &[("access", "incidental"), ("main-task", "no"), ("stored-there", "no")],
        Verdict::NoAccess,
    ),
    (
        "A plumber who may see a screen",
        &[("access", "incidental"), ("main-task", "no"), ("stored-there", "no"), ("who-decides", "provider")],
        Verdict::NoAccess,
    ),
    (
        "A software licence for own servers, no support",
        &[("access", "none"), ("stored-there", "no"), ("main-task", "no")],
        Verdict::NoAccess,
    ),
    (
        "The same with a support contract that logs in",
        &[("access", "systematic"), ("stored-there", "no"), ("main-task", "no"), ("who-decides", "customer")],
        Verdict::ProcessorAgreement,
    ),
    (
        "A cloud backup, encrypted, key with us",
        &[
            ("access", "none"),
            ("stored-there", "yes"),
            ("encryption-key", "key-with-customer"),
            ("main-task", "yes"),
        ],
        Verdict::ProcessorAgreement,
    ),
    (
        "A rented cage with own locked servers",
        &[
            ("access", "none"),
            ("stored-there", "no"),
            ("main-task", "no"),
            ("encryption-key", "key-with-customer"),
        ],
        Verdict::NoAccess,
    ),
    ("A temp at the reception", &[("direct-authority", "yes")], Verdict::OwnStaff),
    (
        "A freelancer inside the team, under instructions",
        &[("direct-authority", "yes"), ("access", "systematic")],
        Verdict::OwnStaff,
    ),
    (
        "A subsidiary that does payroll for the mother company",
        &[
            ("access", "systematic"),
            ("stored-there", "yes"),
            ("main-task", "yes"),
            ("who-decides", "customer"),
            ("profession", "no"),
        ],
        Verdict::ProcessorAgreement,
    ),
    ("A department of the same municipality", &[("same-organisation", "yes")], Verdict::OwnStaff),
    ("The tax authority asks for wage data", &[("legal-task", "yes")], Verdict::SeparateControllers),
    (
        "A pension fund that carries out its own scheme",
        &[("legal-task", "yes"), ("own-purpose", "yes")],
        Verdict::SeparateControllers,
    ),
    (
        "A lawyer for a dispute",
        &[
            ("profession", "yes"),
            ("who-decides", "provider"),
            ("access", "systematic"),
            ("main-task", "no"),
            ("stored-there", "yes"),
        ],
        Verdict::SeparateControllers,
    ),
    (
        "A notary",
        &[("profession", "yes"), ("legal-task", "no"), ("own-purpose", "yes")],
        Verdict::SeparateControllers,
    ),
    (
        "An accountant who only fills in pay slips on order",
        &[
            ("profession", "yes"),
            ("who-decides", "customer"),
            ("access", "systematic"),
            ("stored-there", "yes"),
            ("main-task", "yes"),
        ],
        Verdict::ProcessorAgreement,
    ),
    (
        "Two hospitals with one shared research register",
        &[("joint-decisions", "yes")],
        Verdict::JointControllers,
    ),
    (
        "A campaign by two shops with one list",
        &[("joint-decisions", "yes"), ("own-purpose", "yes")],
        Verdict::JointControllers,
    ),
    (
        "A payment provider",
        &[("own-purpose", "yes"), ("main-task", "yes"), ("access", "systematic")],
        Verdict::SeparateControllers,
    ),
    (
        "A debt collector to whom the claim was assigned",
        &[("own-purpose", "yes")],
        Verdict::SeparateControllers,
    ),
    (
        "A debt collector without assignment",
        &[
            ("access", "systematic"),
            ("stored-there", "yes"),
            ("main-task", "yes"),
            ("who-decides", "customer"),
            ("profession", "no"),
        ],
        Verdict::ProcessorAgreement,
    ),
    (
        "Paper files in a storage firm, unread",
        &[("access", "incidental"), ("stored-there", "yes"), ("main-task", "yes")],
        Verdict::ProcessorAgreement,
    ),
    (
        "A shredding firm that collects files",
        &[
            ("access", "incidental"),
            ("stored-there", "yes"),
            ("main-task", "yes"),
            ("who-decides", "customer"),
        ],
        Verdict::ProcessorAgreement,
    ),
    (
        "A courier with sealed letters",
        &[("access", "none"), ("stored-there", "no"), ("main-task", "no")],
        Verdict::NoAccess,
    ),
    ("A family photo album at home", &[("household", "yes")], Verdict::Household),
    (
        "A photographer who publishes",
        &[("household", "no"), ("own-purpose", "yes")],
        Verdict::SeparateControllers,
    ),
    ("Machine data without people", &[("personal-data", "no")], Verdict::NoPersonalData),
    (
        "Invented test data at a supplier",
        &[("personal-data", "no"), ("test-data", "yes")],
        Verdict::NoPersonalData,
    ),
    (
        "Real data in a supplier's test environment",
        &[
            ("access", "systematic"),
            ("stored-there", "yes"),
            ("main-task", "no"),
            ("who-decides", "customer"),
            ("test-data", "yes"),
        ],
        Verdict::ProcessorAgreement,
    ),
    (
        "A payroll firm hires a host for its customers' data",
        &[("engaged-by-customer", "yes"), ("access", "none"), ("stored-there", "yes"), ("main-task", "yes")],
        Verdict::SubProcessorAgreement,
    ),
    (
        "A call centre hires another for the weekend",
        &[
            ("engaged-by-customer", "yes"),
            ("access", "systematic"),
            ("main-task", "yes"),
            ("stored-there", "no"),
        ],
        Verdict::SubProcessorAgreement,
    ),
    (
        "A processor's window cleaner",
        &[
            ("engaged-by-customer", "yes"),
            ("access", "incidental"),
            ("main-task", "no"),
            ("stored-there", "no"),
        ],
        Verdict::NoAccess,
    ),
    ("A company doctor", &[("legal-task", "yes"), ("profession", "yes")], Verdict::SeparateControllers),
    (
        "A survey agency with our questions and our sample",
        &[
            ("access", "systematic"),
            ("stored-there", "yes"),
            ("main-task", "yes"),
            ("who-decides", "customer"),
            ("profession", "no"),
        ],
        Verdict::ProcessorAgreement,
    ),
    (
        "A survey agency with its own panel and method",
        &[("own-purpose", "yes"), ("main-task", "yes")],
        Verdict::SeparateControllers,
    ),
];

fn facts(answers: &[(&str, &str)]) -> Facts {
    let value = |text: &str| match text {
        "yes" | "no" => Value::YesNo(text == "yes"),
        option => Value::Choice(option.to_owned()),
    };
    let all = ORDINARY.iter().chain(answers);
    all.map(|(fact, text)| ((*fact).to_owned(), value(text))).collect()
}

#[test]
fn coded_answers_lead_to_the_verdict_of_the_law() {
    let (book, _) = common::book();
    let decider = Decider::new(&book);
    let mut wrong = Vec::new();
    for (words, answers, verdict) in CODED {
        let situation = Situation { general: facts(answers), services: Vec::new() };
        let decided = decider.decide(&situation).services.remove(0);
        if decided.verdict != *verdict {
            wrong.push(format!(
                "{words}: {} and not {verdict}, possible {:?}",
                decided.verdict, decided.possible
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
