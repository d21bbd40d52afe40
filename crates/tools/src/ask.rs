//! Asking: the one tool whose effect is a question on the person's screen.

pub mod person;

use crate::tool::AnyTool;

/// The tools of this family.
pub fn tools() -> &'static [&'static dyn AnyTool] {
    &[&person::AskPerson]
}
