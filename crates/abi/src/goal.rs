//! What a person wants, and the plan made of it.

use crate::{AgentId, EffectClass, PlanId, Risk, StepId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A goal, in a person's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    pub text: String,
    /// The folder the goal is about, as [`crate::pathtext`].
    pub workspace: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Label>,
}

/// What must hold for everything a run does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Label {
    /// Nothing of this run may leave the machine.
    Local,
    /// The plan is approved by a person before its first call.
    ApprovePlan,
    /// The run stays open for more goals after an answer.
    Chat,
}

/// An immutable plan: what will be proposed, and why it is so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    pub id: PlanId,
    /// The plan this one revises.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<PlanId>,
    pub agent: AgentId,
    pub title: String,
    pub steps: Vec<Step>,
    /// Why the plan is as it is, a line each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub report: Vec<String>,
}

/// One step of a plan. Arguments that depend on an earlier step are shown as `{{ s1.paths }}`; the concrete call is
/// judged when it is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub id: StepId,
    pub title: String,
    pub tool: String,
    #[serde(default)]
    pub args: Value,
    /// Steps whose outcome this one needs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<StepId>,
    pub risk: Risk,
    pub effect: EffectClass,
}
