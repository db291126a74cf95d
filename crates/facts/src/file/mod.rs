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
mod read;
mod schema;
mod write;

pub use read::read_file;
pub use schema::schema;
pub use write::write_file;

/// The version of the file's form.
const VERSION: i64 = 1;
