use serde::{Deserialize, Serialize};

/// A fact that the document still lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenFact {
    /// Its id.
    pub fact: String,
    /// What it is called, in the language of the document.
    pub label: String,
    /// At how many places it has to be filled in.
    pub count: usize,
    /// The requirements that the document does not meet as long as it is open.
    pub carries: Vec<String>,
}

/// Gathers the open facts while the document is written.
#[derive(Debug, Default)]
pub(crate) struct Opens(pub Vec<OpenFact>);

impl Opens {
    /// Counts a blank, and adds what it carries.
    pub fn add(&mut self, fact: &str, label: &str, carries: &[String]) {
        let at = self.0.iter().position(|open| open.fact == fact);
        let open = OpenFact { fact: fact.to_owned(), label: label.to_owned(), count: 0, carries: Vec::new() };
        let place = at.unwrap_or(self.0.len());
        if at.is_none() {
            self.0.push(open);
        }
        let Some(open) = self.0.get_mut(place) else { return };
        open.count += 1;
        for id in carries.iter().filter(|id| !open.carries.contains(id)).collect::<Vec<_>>() {
            open.carries.push(id.clone());
        }
    }
}
