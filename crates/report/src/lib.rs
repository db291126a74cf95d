//! Decisions, findings and manual pages as text, JSON and paper, in the reader's language; one for
//! the terminal and the web.

mod change_letter;
mod decision_json;
mod decision_text;
mod evidence;
mod explained;
mod finding;
mod letter;
pub mod manual;
mod model_json;
mod model_text;
mod note;
mod overview;
mod paint;
mod proposals;
mod protection;
mod review_json;
mod review_paper;
mod review_sarif;
mod review_text;
mod sheet;
mod side_by_side;
mod spoken;
mod term;
mod vendor_json;
mod vendor_text;
mod words;

pub use change_letter::{Letter, change_letter};
pub use decision_json::decision_json;
pub use decision_text::decision_text;
pub use letter::letter_facts;
pub use note::note;
pub use overview::{Entry, overview_csv, overview_json, overview_paper, overview_text};
pub use protection::{FittingMeasure, Protection};
pub use review_json::review_json;
pub use review_paper::review_paper;
pub use review_sarif::review_sarif;
pub use review_text::review_text;
pub use side_by_side::{terms_paper, terms_text};
pub use words::Words;
