//! Rules that can never speak: their condition contradicts itself, or an earlier rule always goes
//! before them.

use facts::{Condition, Test};
use language::Message;

use crate::Rule;
use crate::check::Check;

/// Reports the rules that can never speak, and ids that occur twice.
pub(crate) fn rules(rules: &[Rule], check: &mut Check<'_>) {
    for (number, rule) in rules.iter().enumerate() {
        let before = rules.get(..number).unwrap_or_default();
        if let Some(fact) = contradiction(&rule.when, check) {
            report("decide-rule-never", rule, "fact", &fact, check);
        }
        if let Some(earlier) = before.iter().find(|earlier| covers(&earlier.when, &rule.when)) {
            report("decide-rule-unreached", rule, "earlier", &earlier.id, check);
        }
        if before.iter().any(|earlier| earlier.id == rule.id) {
            report("decide-rule-twice", rule, "earlier", &rule.id, check);
        }
    }
}

fn report(id: &'static str, rule: &Rule, name: &'static str, value: &str, check: &mut Check<'_>) {
    let place = format!("id = \"{}\"", rule.id);
    check.report(&place, Message::new(id).with("rule", rule.id.as_str()).with(name, value));
}

/// A fact that would need two values at once, or none that is left.
fn contradiction(when: &Condition, check: &Check<'_>) -> Option<String> {
    let open = |fact: &str| {
        let possible = check.book.facts.get(fact)?.question.answer.values();
        let within = |test: &&Test| matches!(test, Test::Fact { fact: named, .. } if named == fact);
        let asked: Vec<&Test> = when.all.iter().filter(within).collect();
        let barred: Vec<&Test> = when.unless.iter().filter(within).collect();
        let fits = |value: &&String| {
            asked.iter().all(|test| names(test, value)) && !barred.iter().any(|test| names(test, value))
        };
        Some(possible.is_empty() || possible.iter().any(|value| fits(&value)))
    };
    let facts = when.all.iter().filter_map(|test| match test {
        Test::Fact { fact, .. } => Some(fact),
        Test::Condition(_) => None,
    });
    facts.into_iter().find(|fact| open(fact) == Some(false)).cloned()
}

fn names(test: &Test, value: &str) -> bool {
    matches!(test, Test::Fact { values, .. } if values.iter().any(|name| name == value || name == "known"))
}

/// Whether the earlier condition holds wherever the later one does, as far as their plain tests tell.
fn covers(earlier: &Condition, later: &Condition) -> bool {
    let implied = |test: &Test| match test {
        Test::Fact { fact, values } => later.all.iter().any(|other| {
            matches!(other, Test::Fact { fact: same, values: fewer }
                if same == fact && fewer.iter().all(|value| values.contains(value)))
        }),
        Test::Condition(_) => false,
    };
    earlier.any.is_empty() && earlier.unless.is_empty() && earlier.all.iter().all(implied)
}
