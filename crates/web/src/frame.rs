use language::Message;

use crate::assets;
use crate::visit::Visit;

/// Where in the app a page belongs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    Start,
    Decide,
    Draft,
    Check,
    Manual,
}

/// What stands around every page: its title, the way around, the languages, the date of the law.
pub(crate) struct Frame {
    pub visit: Visit,
    pub title: String,
    section: Section,
    /// What the page would have to be sent to stand there in another language; empty for a page that
    /// its address alone brings back.
    pub carried: Vec<(&'static str, String)>,
}

/// A language to switch to.
pub(crate) struct Other {
    pub code: String,
    pub name: String,
    pub address: String,
}

impl Frame {
    pub fn new(visit: &Visit, section: Section, title: String) -> Self {
        Self { visit: visit.clone(), title, section, carried: Vec::new() }
    }

    /// The page keeps what it carries when the language changes.
    #[must_use]
    pub fn carrying(mut self, carried: Vec<(&'static str, String)>) -> Self {
        self.carried = carried;
        self
    }

    pub fn word(&self, id: &'static str) -> String {
        self.visit.word(id)
    }

    /// Words with a number in them.
    pub fn counted(&self, id: &'static str, count: impl std::borrow::Borrow<usize>) -> String {
        self.visit.say(&Message::new(id).with("count", *count.borrow()))
    }

    /// Words with a text in them.
    pub fn with(&self, id: &'static str, text: impl AsRef<str>) -> String {
        self.visit.say(&Message::new(id).with("text", text.as_ref()))
    }

    pub fn code(&self) -> &str {
        self.visit.voice.language.code()
    }

    pub fn address(&self, path: &str) -> String {
        self.visit.address(path)
    }

    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// `page` for the section this page is in, for `aria-current`.
    pub fn current(&self, section: Section) -> &'static str {
        if self.section == section { "page" } else { "false" }
    }

    /// The sections by their words and addresses, in the order of the menu.
    pub fn sections(&self) -> Vec<(Section, String, String)> {
        let sections = [
            (Section::Decide, "web-menu-decide", "decide"),
            (Section::Draft, "web-menu-draft", "agreement"),
            (Section::Check, "web-menu-check", "check"),
            (Section::Manual, "web-menu-manual", "manual"),
        ];
        sections.map(|(section, id, path)| (section, self.word(id), self.address(path))).into()
    }

    /// The other languages, each with this page's address in it.
    pub fn others(&self) -> Vec<Other> {
        let voices = self.visit.site.voices().iter();
        let other = voices.filter(|voice| voice.language != self.visit.language());
        let named = other.map(|voice| Other {
            code: voice.language.code().to_owned(),
            name: voice.words.word("web-language"),
            address: format!("/{}/{}", voice.language.code(), self.home()),
        });
        named.collect()
    }

    /// Where this page is made from what it carries: the address that a file was sent to makes it only
    /// from the file.
    fn home(&self) -> &str {
        let path = self.visit.path.as_str();
        let parent = path.rsplit_once('/').map_or(path, |(parent, _)| parent);
        if self.carried.is_empty() { path } else { parent }
    }

    /// The date of the law, and that this is no advice.
    pub fn footing(&self) -> String {
        self.visit.words().footing()
    }
}
