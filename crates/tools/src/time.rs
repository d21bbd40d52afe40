//! Time: what time it is, and waiting.

pub mod now;
pub mod sleep;

mod calendar;
mod zone;
mod zone_rule;

use crate::tool::AnyTool;

/// The tools of this family.
pub fn tools() -> &'static [&'static dyn AnyTool] {
    &[&now::TimeNow, &sleep::TimeSleep]
}
