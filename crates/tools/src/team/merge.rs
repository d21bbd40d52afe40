//! `team.merge`: commit and merge what a writer has done.

use super::{assessed, check_name, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whose work, and what to call it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The writer.
    pub name: String,
    /// The role that did it, which the commit names as its author.
    pub role: String,
    /// The first line of the commit.
    pub title: String,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// `merged`, `nothing` to merge, `conflict`, or `refused`.
    pub state: String,
    /// The merge commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// Files on which two sides do not agree.
    pub conflicts: Vec<Conflict>,
    /// Why it was not committed.
    pub reasons: Vec<String>,
}

/// A file on which two sides do not agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Conflict {
    pub path: String,
    /// `content`, `add_add`, `modify_delete`, `binary`, `name`, `submodule` or `other`.
    pub kind: String,
    /// The file as it was before both; absent where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// As this writer has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ours: Option<String>,
    /// As the integration branch has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theirs: Option<String>,
    /// Git's own sentence about it.
    pub note: String,
}

/// Commits and merges.
#[derive(Debug, Clone, Copy)]
pub struct TeamMerge;

impl Tool for TeamMerge {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "team.merge",
        title: "commit and merge what a writer has done",
        doc: "Commits what differs in the worktree of a writer and merges it into the integration branch. In conflict nothing is merged: \
              the other side is put into the worktree between marks, for the writer to settle. What must not be committed is refused \
              with the reasons.",
        risk: Risk::Low,
        effect: EffectClass::Keyed,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: 600_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        check_name(&input.name)?;
        Ok(assessed(&Self::SPEC, format!("merge {}: {}", input.name, input.title)))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
