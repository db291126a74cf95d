use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Facts, Truth, Value};

/// A condition on facts, as data: all, any, unless and the values of facts, and nothing else.
///
/// In TOML: `when = { all = ["personal-data: yes", { any = ["access: systematic | possible"] }],
/// unless = ["household: yes"] }`. The parts of one table hold together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Each of these holds.
    #[serde(default)]
    pub all: Vec<Test>,
    /// At least one of these holds, if there are any.
    #[serde(default)]
    pub any: Vec<Test>,
    /// None of these holds.
    #[serde(default)]
    pub unless: Vec<Test>,
}

/// One test of a condition: a fact with the values that pass, or a condition within.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// `fact: value | value`. The value `known` passes as soon as the fact has an answer.
    Fact {
        /// The fact's id.
        fact: String,
        /// The names of the values that pass.
        values: Vec<String>,
    },
    /// A condition within the condition.
    Condition(Condition),
}

impl Condition {
    /// Whether it holds for these facts. An empty condition holds.
    #[must_use]
    pub fn truth(&self, facts: &Facts) -> Truth {
        let any = if self.any.is_empty() {
            Truth::Yes
        } else {
            Truth::any(self.any.iter().map(|test| test.truth(facts)))
        };
        let all = Truth::all(self.all.iter().map(|test| test.truth(facts)));
        let none = !Truth::any(self.unless.iter().map(|test| test.truth(facts)));
        Truth::all([all, any, none])
    }

    /// The tests of facts in it, at any depth.
    #[must_use]
    pub fn tests(&self) -> Vec<(&str, &[String])> {
        self.all.iter().chain(&self.any).chain(&self.unless).flat_map(Test::tests).collect()
    }

    /// Whether it asks nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty() && self.any.is_empty() && self.unless.is_empty()
    }
}

impl Test {
    fn truth(&self, facts: &Facts) -> Truth {
        match self {
            Self::Condition(condition) => condition.truth(facts),
            Self::Fact { fact, values } => {
                facts.get(fact).map_or(Truth::Unknown, |value| passes(value, values))
            }
        }
    }

    fn tests(&self) -> Vec<(&str, &[String])> {
        match self {
            Self::Condition(condition) => condition.tests(),
            Self::Fact { fact, values } => vec![(fact.as_str(), values.as_slice())],
        }
    }
}

fn passes(value: &Value, values: &[String]) -> Truth {
    let known = values.iter().any(|name| name == "known") && !value.is_empty();
    (known || value.names().iter().any(|name| values.contains(name))).into()
}

impl fmt::Display for Test {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact { fact, values } => write!(f, "{fact}: {}", values.join(" | ")),
            Self::Condition(_) => f.write_str("(...)"),
        }
    }
}

/// How a test stands in a file: a string or a table.
#[derive(Serialize, Deserialize)]
enum Written {
    Fact(String),
    Condition(Condition),
}

impl Serialize for Test {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = match self {
            Self::Fact { .. } => Written::Fact(self.to_string()),
            Self::Condition(condition) => Written::Condition(condition.clone()),
        };
        written.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Test {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return deserializer.deserialize_any(WrittenVisitor);
        }
        match Written::deserialize(deserializer)? {
            Written::Fact(text) => parse(&text).map_err(serde::de::Error::custom),
            Written::Condition(condition) => Ok(Self::Condition(condition)),
        }
    }
}

/// Reads a string or a table, so that a mistake in either is reported as what it is.
struct WrittenVisitor;

impl<'de> serde::de::Visitor<'de> for WrittenVisitor {
    type Value = Test;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a test such as \"access: systematic | possible\", or a table with all, any, unless")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Test, E> {
        parse(text).map_err(E::custom)
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Test, A::Error> {
        Condition::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(Test::Condition)
    }
}

fn parse(text: &str) -> Result<Test, String> {
    let (fact, values) = text
        .split_once(':')
        .ok_or_else(|| format!("\"{text}\" is not a test such as \"access: systematic | possible\""))?;
    let values: Vec<String> = values.split('|').map(|value| value.trim().to_owned()).collect();
    if fact.trim().is_empty() || values.iter().any(String::is_empty) {
        return Err(format!("\"{text}\" lacks a fact or a value"));
    }
    Ok(Test::Fact { fact: fact.trim().to_owned(), values })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn truth(condition: &str, facts: &[(&str, Value)]) -> Truth {
        let condition: Condition = toml::from_str(condition).unwrap();
        condition.truth(&facts.iter().map(|(id, value)| ((*id).to_owned(), value.clone())).collect())
    }

    #[test]
    fn a_value_passes_a_test_that_lists_it() {
        let facts = [("access", Value::Choice("possible".into()))];
        assert_eq!(truth("all = ['access: systematic | possible']", &facts), Truth::Yes);
        assert_eq!(truth("all = ['access: none']", &facts), Truth::No);
    }

    #[test]
    fn what_nobody_said_is_unknown_also_under_unless() {
        assert_eq!(truth("unless = ['household: yes']", &[]), Truth::Unknown);
        assert_eq!(truth("all = [{ any = ['a: yes', 'b: yes'] }]", &[("a", Value::YesNo(true))]), Truth::Yes);
    }

    #[test]
    fn an_exception_that_applies_turns_the_condition() {
        let facts = [("a", Value::YesNo(true)), ("b", Value::YesNo(true))];
        assert_eq!(truth("all = ['a: yes']\nunless = ['b: yes']", &facts), Truth::No);
    }

    #[test]
    fn a_test_without_a_value_is_refused() {
        for text in ["all = ['access']", "all = ['access:']", "all = [': yes']", "most = ['a: yes']"] {
            assert!(toml::from_str::<Condition>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_compact_form_comes_back_the_same() {
        let condition: Condition = toml::from_str("all = ['a: yes', { unless = ['b: x | y'] }]").unwrap();
        let bytes = postcard::to_stdvec(&condition).unwrap();
        assert_eq!(postcard::from_bytes::<Condition>(&bytes), Ok(condition));
    }
}
