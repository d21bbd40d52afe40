//! `team.finish`: bring the work to the person's branch.

use super::{assessed, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How to end.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Leave the integration branch for the person to merge.
    #[serde(default)]
    pub keep_branch: bool,
}

/// Where the work is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// `merged`: the branch that was checked out has it; `left`: the integration branch has it.
    pub state: String,
    pub branch: String,
    pub commit: String,
    /// Why the checked out branch was not moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// Ends the work.
#[derive(Debug, Clone, Copy)]
pub struct TeamFinish;

impl Tool for TeamFinish {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "team.finish",
        title: "bring the work to the person's branch",
        doc: "Moves the branch that is checked out, and its files, forward to the integration branch. Where that cannot be, the \
              integration branch is left, and why is said. Worktrees are removed in any case.",
        risk: Risk::High,
        effect: EffectClass::Keyed,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: 300_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let what = if input.keep_branch {
            "leave the work on its branch"
        } else {
            "bring the work to the checked out branch"
        };
        Ok(assessed(&Self::SPEC, what.to_owned()))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
