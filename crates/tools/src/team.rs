//! A team's repository: a worktree for each writer, the merge queue, acceptance checks, the person's branch at the end.
//!
//! These calls are carried out by the kernel's process and not in a cage, because commits are made where agents cannot
//! reach (`docs/decisions/007-merging.md`). Only a run of a team holds the capabilities they need, and its agents do not:
//! the flow of the team makes the calls. Each is keyed: asked again after an interruption it goes on, and nothing is done twice.
//! `team.note` is the exception: an agent writes a file in its own worktree, in its cage.

pub mod begin;
pub mod check;
pub mod diff;
pub mod finish;
pub mod merge;
pub mod note;
pub mod plan;
pub mod worktree;

use crate::tool::{AnyTool, Spec, bad_args};
use mycel_abi::{Assessment, Capability, Cost, ToolFailure};

/// The tools of this family.
pub fn tools() -> &'static [&'static dyn AnyTool] {
    &[
        &begin::TeamBegin,
        &plan::TeamPlan,
        &worktree::TeamWorktree,
        &merge::TeamMerge,
        &note::TeamNote,
        &check::TeamCheck,
        &diff::TeamDiff,
        &finish::TeamFinish,
    ]
}

/// The capability to make a call of this family; all of them are `team:*`.
fn assessed(spec: &Spec, summary: String) -> Assessment {
    let action = spec.name.split_once('.').map_or(spec.name, |(_, verb)| verb);
    let mut assessment = crate::tool::assessment(spec, summary, vec![Capability::new("team", action, None)]);
    assessment.reserve = Cost::tool_call(spec.timeout_ms);
    assessment
}

/// A worktree's name: what can be part of a branch and stand in a flow.
fn check_name(name: &str) -> Result<(), ToolFailure> {
    let is_word = |b: u8| b.is_ascii_alphanumeric() || b"-_".contains(&b);
    if name.is_empty() || name.len() > 60 || !name.bytes().all(is_word) || name.starts_with(['-', '_']) {
        let message = format!("`{name}` is no name of a worktree");
        return Err(bad_args(
            message,
            Some("use letters, digits, - and _, beginning with a letter or digit"),
        ));
    }
    Ok(())
}

fn misplaced(spec: &Spec) -> ToolFailure {
    crate::tool::misplaced(spec, "a team's branches")
}
