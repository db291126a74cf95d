//! Checks on the repository itself; they stand in `tests/`.
