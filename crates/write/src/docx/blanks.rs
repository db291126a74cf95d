//! The blanks: content controls, the values they share, and what each shows while it is empty.
//!
//! A control is bound to an element of a part with values of our own, so that what is typed in one
//! appears in all that are bound to the same. While that element is empty, Word shows the control's
//! placeholder, which stands in the part with building blocks (the glossary).

use super::{NAMESPACES, XML, runs};
use crate::words::escape;

/// What Word takes as the tag or title of a content control.
const LONGEST_TAG: usize = 64;
/// The part with the values, as `item-props.xml` names it.
const STORE: &str = "{5B0D7A52-28A1-4E28-9A28-A28A28A28A28}";
/// The namespace of the values.
const NAMESPACE: &str = "urn:art28:blanks";

/// The blanks of a document so far.
#[derive(Default)]
pub struct Blanks {
    /// How many controls there are.
    controls: usize,
    /// Fact and label of each value that controls share.
    values: Vec<(String, String)>,
    /// What an empty control shows, each text once.
    placeholders: Vec<String>,
    /// Whether what is written is a cell of a table, in which each row has a value of its own.
    pub in_table: bool,
}

impl Blanks {
    /// A content control that shows what is to be filled in: one click selects it, and what is typed
    /// takes its place, loses the mark, and fills in all others of the same fact and label.
    pub fn control(&mut self, fact: &str, label: &str, words: &str) -> String {
        self.controls += 1;
        let (title, tag, id) = (short(label), short(fact), self.controls);
        let placeholder = place(&mut self.placeholders, words.to_owned());
        let binding = if self.in_table { String::new() } else { self.binding(fact, label) };
        let words = runs::text(words, "Blank");
        format!(
            "<w:sdt><w:sdtPr><w:alias w:val=\"{title}\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{id}\"/>\
             <w:placeholder><w:docPart w:val=\"Blank{placeholder}\"/></w:placeholder><w:showingPlcHdr/>\
             {binding}<w:text/></w:sdtPr><w:sdtContent>{words}</w:sdtContent></w:sdt>"
        )
    }

    fn binding(&mut self, fact: &str, label: &str) -> String {
        let value = place(&mut self.values, (fact.to_owned(), label.to_owned()));
        format!(
            "<w:dataBinding w:prefixMappings=\"xmlns:b='{NAMESPACE}'\" \
             w:xpath=\"/b:blanks[1]/b:blank[{value}]\" w:storeItemID=\"{STORE}\"/>"
        )
    }

    /// The part with the values, all empty.
    pub fn values(&self) -> String {
        let value = |(fact, label): &(String, String)| {
            format!("<blank fact=\"{}\" label=\"{}\"></blank>", short(fact), short(label))
        };
        let values: String = self.values.iter().map(value).collect();
        format!("{XML}<blanks xmlns=\"{NAMESPACE}\">{values}</blanks>\n")
    }

    /// The part with the placeholders.
    pub fn glossary(&self) -> String {
        let part = |(index, words): (usize, &String)| {
            let number = index + 1;
            format!(
                "<w:docPart><w:docPartPr><w:name w:val=\"Blank{number}\"/><w:category>\
                 <w:name w:val=\"General\"/><w:gallery w:val=\"placeholder\"/></w:category><w:types>\
                 <w:type w:val=\"bbPlcHdr\"/></w:types><w:behaviors><w:behavior w:val=\"content\"/></w:behaviors>\
                 <w:guid w:val=\"{{5B0D7A52-28A1-4E28-9A28-{number:012X}}}\"/></w:docPartPr>\
                 <w:docPartBody><w:p>{}</w:p></w:docPartBody></w:docPart>",
                runs::text(words, "Blank")
            )
        };
        let parts: String = self.placeholders.iter().enumerate().map(part).collect();
        let parts = if parts.is_empty() { parts } else { format!("<w:docParts>{parts}</w:docParts>") };
        format!("{XML}<w:glossaryDocument {NAMESPACES}>{parts}</w:glossaryDocument>\n")
    }
}

/// The place of a thing among those known, from 1; it is added where it is new.
fn place<T: PartialEq>(known: &mut Vec<T>, thing: T) -> usize {
    let found = known.iter().position(|other| *other == thing);
    found.unwrap_or_else(|| {
        known.push(thing);
        known.len() - 1
    }) + 1
}

fn short(name: &str) -> String {
    let one_line = name.replace(['\n', '\r', '\t'], " ");
    escape(&one_line.chars().take(LONGEST_TAG).collect::<String>())
}
