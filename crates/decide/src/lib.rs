//! Facts to a verdict: with its reasons, what is still to be asked, what would change it, and the
//! advice that goes with it; and facts from free text.
//!
//! A verdict is known only when every rule that may still hold agrees on it. Unknown is not no.

mod compiled;
mod confidence;
mod decider;
mod decision;
mod interview;
mod models;
mod names;
mod reading;
mod services;
mod silence;
mod state;
mod vendors;
mod vocabulary;

pub use confidence::{Confidence, Grounds};
pub use decider::Decider;
pub use decision::{
    Ask, Considered, Decision, Document, KnownFact, Leads, Note, OwnSide, Reason, ServiceDecision, Side,
    Weighed, WhatIf,
};
pub use interview::{Interview, Progress, Step};
pub use models::FittingModel;
pub use reading::{ReadFact, Reader, Reading};
pub use vendors::KnownVendor;
