//! Code as what it defines and refers to, not as text.

pub mod map;

use crate::tool::AnyTool;

/// The tools of this family.
pub fn tools() -> &'static [&'static dyn AnyTool] {
    &[&map::CodeMap]
}
