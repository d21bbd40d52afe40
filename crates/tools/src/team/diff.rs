//! `team.diff`: what a team has changed.

use super::{assessed, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Nothing to say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {}

/// What was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Files with lines added and removed, a line each.
    pub files: String,
    pub file_count: u64,
    pub lines_added: u64,
    pub lines_removed: u64,
    /// The beginning of the patch.
    pub patch: String,
    /// Whether there is more of it.
    pub cut: bool,
    /// What it is compared with: the commit from which the team began.
    pub base: String,
    pub branch: String,
    /// Why the branch that is checked out cannot be moved to it as things stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<String>,
    /// What the run has cost so far, in words.
    pub spent: String,
}

/// Shows what was changed.
#[derive(Debug, Clone, Copy)]
pub struct TeamDiff;

impl Tool for TeamDiff {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "team.diff",
        title: "what a team has changed",
        doc: "Shows what the team has changed so far: the files with their lines, the commits, the patch as far as it fits, and what it has cost.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: 60_000,
    };

    fn assess(&self, _input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        Ok(assessed(&Self::SPEC, "look at what was changed".to_owned()))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
