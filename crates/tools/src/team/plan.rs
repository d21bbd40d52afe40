//! `team.plan`: look at the plan of a team.

use super::{assessed, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Bytes of a plan.
const PLAN_BYTES_MAX: usize = 200_000;

/// The plan as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// JSON, perhaps between words.
    pub plan: String,
    /// What the team is for.
    pub goal: String,
}

/// What it comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Whether it can be worked by.
    pub ok: bool,
    /// What is wrong with it, a line each.
    pub problems: Vec<String>,
    pub stages: Vec<Stage>,
    /// Those of all stages.
    pub checks: Vec<String>,
    /// What will be there at the end.
    pub summary: String,
    /// The plan for a person to read.
    pub shown: String,
    /// The models of its roles, where they name one: a tier, or a model.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub models: BTreeMap<String, String>,
}

/// A part of the work after which it is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Stage {
    pub title: String,
    /// The text of a flow file.
    pub flow: String,
    /// Shell lines that must end with 0.
    pub checks: Vec<String>,
}

/// Reads a plan.
#[derive(Debug, Clone, Copy)]
pub struct TeamPlan;

impl Tool for TeamPlan {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "team.plan",
        title: "look at the plan of a team",
        doc: "Reads the plan that the lead of a team has written, says what is wrong with it, or what it comes to: the stages, each \
              as a flow with its checks, and how it looks to a person.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: 30_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        if input.plan.len() > PLAN_BYTES_MAX {
            let message =
                format!("the plan has {} bytes, and {PLAN_BYTES_MAX} is the most", input.plan.len());
            return Err(bad_args(message, Some("plan fewer parts, or say less about each")));
        }
        Ok(assessed(&Self::SPEC, "look at the plan".to_owned()))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
