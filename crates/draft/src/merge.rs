use std::collections::BTreeSet;

use facts::{Facts, Service, Value};
use rulebook::{Rulebook, Verdict};

/// The facts of several services as those of one agreement about all of them: lists and tables are
/// joined, a yes for one is a yes for the whole, and where they differ otherwise the fact is left
/// open rather than guessed.
#[must_use]
pub fn together(services: &[Service]) -> Facts {
    let ids: BTreeSet<&String> = services.iter().flat_map(|service| service.facts.keys()).collect();
    let mut facts: Facts =
        ids.into_iter().filter_map(|id| Some((id.clone(), joined(id, services)?))).collect();
    let names: Vec<&str> = services.iter().map(|s| s.name.trim()).filter(|name| !name.is_empty()).collect();
    if !facts.contains_key("service") && !names.is_empty() {
        facts.insert("service".to_owned(), Value::Text(names.join("; ")));
    }
    facts
}

/// The facts that an agreement is drafted from: those of the services whose verdict asks for it, or of
/// all services where none does (yet). The verdicts are those of the services, in their order.
#[must_use]
pub fn facts_for(book: &Rulebook, agreement: &str, services: &[Service], verdicts: &[Verdict]) -> Facts {
    let asks = |verdict: &Verdict| crate::agreement_for(book, verdict.id()) == Some(agreement);
    let needed = services.iter().zip(verdicts).filter(|(_, verdict)| asks(verdict));
    let needed: Vec<Service> = needed.map(|(service, _)| service.clone()).collect();
    if needed.is_empty() { together(services) } else { together(&needed) }
}

/// One value for all services, where there is one.
fn joined(id: &str, services: &[Service]) -> Option<Value> {
    let values: Vec<Option<&Value>> = services.iter().map(|service| service.facts.get(id)).collect();
    let known: Vec<&Value> = values.iter().copied().flatten().collect();
    let first = (*known.first()?).clone();
    let everywhere = known.len() == values.len();
    match first {
        Value::YesNo(_) if known.contains(&&Value::YesNo(true)) => Some(Value::YesNo(true)),
        Value::List(_) if everywhere => Some(Value::List(items(&known))),
        Value::Table(_) if everywhere => Some(Value::Table(rows(&known))),
        Value::Text(_) if everywhere => texts(&known),
        value if everywhere && known.iter().all(|other| **other == value) => Some(value),
        _ => None,
    }
}

fn items(values: &[&Value]) -> Vec<String> {
    let mut found = Vec::new();
    for item in values
        .iter()
        .filter_map(|value| if let Value::List(items) = value { Some(items) } else { None })
        .flatten()
    {
        if !found.contains(item) {
            found.push(item.clone());
        }
    }
    found
}

fn rows(values: &[&Value]) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut found = Vec::new();
    for row in values
        .iter()
        .filter_map(|value| if let Value::Table(rows) = value { Some(rows) } else { None })
        .flatten()
    {
        if !found.contains(row) {
            found.push(row.clone());
        }
    }
    found
}

fn texts(values: &[&Value]) -> Option<Value> {
    let mut found: Vec<&str> = Vec::new();
    for value in values {
        let Value::Text(text) = value else { return None };
        if !found.contains(&text.as_str()) {
            found.push(text);
        }
    }
    Some(Value::Text(found.join("; ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn service(name: &str, facts: &[(&str, Value)]) -> Service {
        let facts = facts.iter().map(|(id, value)| ((*id).to_owned(), value.clone())).collect();
        Service { name: name.into(), facts }
    }

    #[test]
    fn lists_are_joined_and_one_yes_is_enough() {
        let list = |items: &[&str]| Value::List(items.iter().map(|item| (*item).to_owned()).collect());
        let services = [
            service("Salaris", &[("data-types", list(&["a", "b"])), ("children", Value::YesNo(false))]),
            service("Verzuim", &[("data-types", list(&["b", "c"])), ("children", Value::YesNo(true))]),
        ];
        let facts = together(&services);
        assert_eq!(facts["data-types"], list(&["a", "b", "c"]));
        assert_eq!(facts["children"], Value::YesNo(true));
        assert_eq!(facts["service"], Value::Text("Salaris; Verzuim".into()));
    }

    #[test]
    fn what_differs_or_is_known_of_one_only_stays_open() {
        let services = [
            service("a", &[("liability", Value::Choice("capped".into())), ("children", Value::YesNo(false))]),
            service("b", &[("liability", Value::Choice("unlimited".into()))]),
        ];
        let facts = together(&services);
        assert!(!facts.contains_key("liability"));
        assert!(!facts.contains_key("children"), "no for one is not no for the other");
    }
}
