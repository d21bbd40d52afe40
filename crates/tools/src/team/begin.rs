//! `team.begin`: begin the work of a team.

use super::{assessed, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where the work starts from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// From the files as they are, and not from the last commit.
    #[serde(default)]
    pub snapshot: bool,
    /// Make a repository where there is none.
    #[serde(default)]
    pub init: bool,
}

/// What the team works on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// The commit it starts from.
    pub base: String,
    /// The branch the work is meant for; absent when no branch is checked out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onto: Option<String>,
    /// The integration branch.
    pub branch: String,
    /// What a person should know about this place.
    pub notes: Vec<String>,
    /// The roles there are for tasks, each with what it is for.
    pub roles: Vec<String>,
}

/// Begins.
#[derive(Debug, Clone, Copy)]
pub struct TeamBegin;

impl Tool for TeamBegin {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "team.begin",
        title: "begin the work of a team",
        doc: "Begins the work of a team in the repository of the workspace: notes the commit it starts from and makes the \
              integration branch `mycel/<run>/main`. The checkout is not changed. With `snapshot` the work starts from the \
              files as they are, with `init` a repository is made where there is none.",
        risk: Risk::Medium,
        effect: EffectClass::Keyed,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: 120_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let from = if input.snapshot { "the files as they are" } else { "the last commit" };
        Ok(assessed(&Self::SPEC, format!("begin the work of a team from {from}")))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
