use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Value;

/// Answers by the id of their fact. What is not in it is unknown.
pub type Facts = BTreeMap<String, Value>;

/// Everything that is known: what holds for the whole, and each service in it. One contract can
/// hold several services, and each has its own verdict.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Situation {
    /// What holds for every service: the parties, the choices for the agreement.
    pub general: Facts,
    /// The services, in the order they were told. A situation about one service may have none: then
    /// all stands under `general`.
    pub services: Vec<Service>,
}

/// One service of a situation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// What the user calls it: 'Salary administration'. May be empty.
    pub name: String,
    /// What is known of it in particular; goes before what is known in general.
    pub facts: Facts,
}

impl Situation {
    /// The services with all that is known of each, general answers included; at least one.
    #[must_use]
    pub fn services(&self) -> Vec<Service> {
        if self.services.is_empty() {
            return vec![Service { name: String::new(), facts: self.general.clone() }];
        }
        self.services.iter().map(|service| self.whole(service)).collect()
    }

    /// The situation with the standing answers of a profile where it says nothing itself.
    #[must_use]
    pub fn built_on(mut self, profile: &Facts) -> Self {
        for (fact, value) in profile {
            self.general.entry(fact.clone()).or_insert_with(|| value.clone());
        }
        self
    }

    fn whole(&self, service: &Service) -> Service {
        let mut facts = self.general.clone();
        facts.extend(service.facts.clone());
        Service { name: service.name.clone(), facts }
    }
}
