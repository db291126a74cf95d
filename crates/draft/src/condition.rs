use facts::{Condition, Facts, Test, Truth, Value};
use rulebook::AGREEMENT;

/// The facts that keep a condition from being known, each once, in the order of the condition.
pub(crate) fn undecided<'c>(condition: &'c Condition, facts: &Facts) -> Vec<&'c str> {
    let mut found: Vec<&str> = Vec::new();
    let parts = condition.all.iter().chain(&condition.any).chain(&condition.unless);
    for part in parts {
        for fact in of_test(part, facts) {
            if !found.contains(&fact) {
                found.push(fact);
            }
        }
    }
    found
}

fn of_test<'c>(test: &'c Test, facts: &Facts) -> Vec<&'c str> {
    match test {
        Test::Fact { fact, .. } if facts.contains_key(fact) => Vec::new(),
        Test::Fact { fact, .. } => vec![fact],
        // A part that is settled whatever its open facts say needs none of them.
        Test::Condition(inner) if inner.truth(facts) != Truth::Unknown => Vec::new(),
        Test::Condition(inner) => undecided(inner, facts),
    }
}

/// The facts for a document, which is one of them: without the answers that were left empty, so that
/// an empty answer is no answer.
pub(crate) fn for_agreement(facts: &Facts, agreement: &str) -> Facts {
    let kept = |(_, value): &(&String, &Value)| !value.is_empty();
    let given = facts.iter().filter(kept).map(|(fact, value)| (fact.clone(), value.clone()));
    given.chain([(AGREEMENT.to_owned(), Value::Choice(agreement.to_owned()))]).collect()
}
