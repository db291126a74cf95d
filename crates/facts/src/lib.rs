//! What is known of a situation: answers, and conditions on them that may come out unknown.

mod condition;
mod file;
mod question;
mod situation;
mod truth;
mod value;

pub use condition::{Condition, Test};
pub use file::{profile_named, read_answer, read_file, read_profile, schema, write_file};
pub use question::{Answer, Choice, Purpose, Question, Scope};
pub use situation::{Facts, Service, Situation};
pub use truth::Truth;
pub use value::Value;
