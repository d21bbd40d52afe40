//! Taking back what calls changed: the records that tools wrote before they acted, applied last call first.

use crate::cages::Cages;
use crate::machine::MachineError;
use crate::runner::ProbeKeeper;
use mycel_abi::{Body, CallId, Capability, EventId, NoteLevel, Outcome, ToolFailure};
use mycel_kernel::State;
use mycel_kernel::state::CallState;
use mycel_tools::Place;
use mycel_tools::cage;

/// Time for taking back one call, in milliseconds. Restoring may take longer than the call did.
const UNDO_TIMEOUT_MS: u64 = 600_000;

/// What an undo did.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UndoReport {
    pub calls: Vec<UndoneCall>,
    /// Calls that changed something and cannot be taken back.
    pub not_undoable: Vec<(CallId, String)>,
}

/// One call that was taken back, or not.
#[derive(Debug, Clone, PartialEq)]
pub struct UndoneCall {
    pub call: CallId,
    pub summary: String,
    /// The tool's own account: what was restored, and where it found something else than it had left.
    pub outcome: Outcome,
}

/// Takes back `only` that call, or all calls of the run. `record` appends an event after the given one.
pub(crate) fn undo(
    state: &State,
    only: Option<&CallId>,
    cages: &mut Cages,
    keeper: &mut ProbeKeeper,
    mut leaf: Option<EventId>,
    record: impl Fn(Option<EventId>, Body) -> Result<Option<EventId>, MachineError>,
) -> Result<UndoReport, MachineError> {
    if let Some(id) = only
        && !state.calls.contains_key(id)
    {
        let known: Vec<&str> = state.call_order.iter().map(CallId::as_str).collect();
        return Err(MachineError::Bad(format!(
            "this run has no call {id}\nhint: its calls are {}",
            known.join(", ")
        )));
    }
    let mut report = UndoReport::default();
    let wanted =
        |call: &&CallState| only.is_none_or(|id| id == call.call.id()) && !call.undone && call.attempt > 0;
    let calls: Vec<&CallState> =
        state.call_order.iter().rev().filter_map(|id| state.calls.get(id)).filter(wanted).collect();
    for call in calls {
        let Some((record_of_call, _)) = call.prepared.as_ref().filter(|(undo, _)| !undo.items.is_empty())
        else {
            if changed_something(call) {
                report.not_undoable.push((call.call.id().clone(), call.call.assessment.summary.clone()));
            }
            continue;
        };
        let id = call.call.id().clone();
        let text = format!("taking back {id}: {}", call.call.assessment.summary);
        leaf = record(leaf, Body::Noted { level: NoteLevel::Info, text })?;
        let outcome = apply(state, call, record_of_call, cages, keeper);
        leaf = record(leaf, Body::Undone { call: id.clone(), outcome: outcome.clone() })?;
        report.calls.push(UndoneCall { call: id, summary: call.call.assessment.summary.clone(), outcome });
    }
    Ok(report)
}

fn changed_something(call: &CallState) -> bool {
    call.call.assessment.effect != mycel_abi::EffectClass::Pure
}

fn apply(
    state: &State,
    call: &CallState,
    record: &mycel_abi::UndoRecord,
    cages: &mut Cages,
    keeper: &mut ProbeKeeper,
) -> Outcome {
    let agent = &call.call.proposal.agent;
    // The cage of an undo may write what the call was allowed to write, and no more.
    let mut capabilities: Vec<Capability> = call.call.assessment.needs.clone();
    if let Some(agent) = state.agents.get(agent) {
        capabilities.extend(agent.capabilities.iter().map(|held| held.capability.clone()));
    }
    let worktree = state.agents.get(agent).and_then(|agent| agent.worktree.as_deref());
    let mut taken = match cages.take(agent, Place::Work, &capabilities, &cages.folder(worktree)) {
        Ok(taken) => taken,
        Err(error) => return failed("cage", crate::explain(&error)),
    };
    // The key of the call itself, by which what an interruption left is found.
    let run = state.run.as_ref().map_or("", |run| run.id.as_str());
    let key = format!("{run}/{}", call.call.id());
    let undone = cage::undo(&mut taken.cage.cage.stream, &key, record, UNDO_TIMEOUT_MS, keeper);
    if undone.alive {
        cages.give_back(agent, taken.walls, taken.cage);
    }
    undone.outcome
}

fn failed(kind: &str, message: String) -> Outcome {
    Outcome::failed(ToolFailure { kind: kind.to_owned(), message, hint: None })
}
