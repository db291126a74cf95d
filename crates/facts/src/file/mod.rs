//! The facts file: one readable form for interview, free text, draft and web.
//!
//! ```toml
//! version = 1
//!
//! [situation]
//! controller-name = "Example B.V."
//!
//! [[services]]
//! name = "Salary administration"
//! personal-data = true
//! access = "systematic"
//! ```

mod answer;
mod near;
mod read;
mod schema;
mod write;

pub use answer::read_answer;
pub use read::{profile_named, read_file, read_profile};
pub use schema::schema;
pub use write::write_file;

/// The version of the file's form. A file of another version is refused whole, never half understood: a
/// newer one asks for a newer program; an older one has not existed.
const VERSION: i64 = 1;
