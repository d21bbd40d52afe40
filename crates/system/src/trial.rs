//! What the gateway would say about a call, without a run: for `mycel policy check`.

use mycel_abi::{
    AgentId, Autonomy, Body, Budget, Call, CallId, Digest, Goal, Judgement, Proposal, RunId, ToolFailure,
    TurnId, pathtext,
};
use mycel_kernel::policy::Policy;
use mycel_kernel::{State, gateway};
use mycel_tools::{At, table};
use serde_json::Value;
use std::path::Path;

/// Judges a call as the first one of a new run in `workspace` would be judged.
pub fn try_call(
    tool: &str,
    args: Value,
    workspace: &Path,
    home: Option<&Path>,
    autonomy: Autonomy,
    rules: &Policy,
) -> Result<Judgement, ToolFailure> {
    let at = At { cwd: workspace.to_owned(), home: home.map(Path::to_owned) };
    let assessment = table::find(tool)?.assess(&args, &at)?;
    let lead = AgentId::new("lead");
    let id = CallId::nth(&TurnId::nth(&lead, 1), 1);
    let proposal =
        Proposal { id, agent: lead.clone(), step: None, tool: tool.to_owned(), args, provider_id: None };
    let state = fresh(workspace, autonomy, lead);
    Ok(gateway::decide(&state, rules, &Call { proposal, assessment }, 0))
}

fn fresh(workspace: &Path, autonomy: Autonomy, lead: AgentId) -> State {
    let run = RunId::from_parts(0, 0);
    let mut state = State::default();
    let goal = Goal { text: String::new(), workspace: pathtext::encode(workspace), labels: Vec::new() };
    let started = Body::RunStarted {
        goal,
        autonomy,
        budget: Budget::UNBOUNDED,
        brain: String::new(),
        version: String::new(),
        policy: Digest::of(b""),
        forked_from: None,
        fired: None,
    };
    state.fold(0, &run, &started);
    let spawned = Body::AgentSpawned {
        agent: lead,
        parent: None,
        role: "lead".to_owned(),
        task: None,
        capabilities: crate::confine::first_capabilities(workspace),
        budget: Budget::UNBOUNDED,
        priority: 0,
        autonomy: None,
        worktree: None,
    };
    state.fold(0, &run, &spawned);
    state
}
