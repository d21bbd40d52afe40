//! `team.worktree`: make the worktree of a writer.

use super::{assessed, check_name, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whose worktree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The writer: letters, digits, `-` and `_`.
    pub name: String,
}

/// The worktree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    pub path: String,
    pub branch: String,
    /// The commit it stands at.
    pub head: String,
}

/// Makes a worktree.
#[derive(Debug, Clone, Copy)]
pub struct TeamWorktree;

impl Tool for TeamWorktree {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "team.worktree",
        title: "make the worktree of a writer",
        doc: "Makes or finds the worktree of a writer, on a branch of its own from the integration branch. One in which nobody has \
              worked is brought up to it.",
        risk: Risk::Low,
        effect: EffectClass::Keyed,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: 300_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        check_name(&input.name)?;
        Ok(assessed(&Self::SPEC, format!("make the worktree {}", input.name)))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
