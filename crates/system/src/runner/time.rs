//! Bounds of time: what is under way when one is reached is stopped, and the run waits for a person.
//!
//! ```text
//!  clock of a node >= its bound --> model: the request is cut off, its worst case is booked
//!                                   tool:  it is stopped, and has no outcome yet
//!                                   --> Paused, with the bound and how to raise it
//! ```
//! Nothing that was stopped has failed: no node counts it as a try. When the run goes on, the model is asked again, and a call
//! without an outcome goes on as one does that a crash has interrupted.

use super::*;
use mycel_kernel::state::Wait;

/// What was stopped, so that whoever still reports of it is not taken for an end.
#[derive(Debug, Default)]
pub(super) struct Stopped {
    turns: BTreeSet<TurnId>,
    calls: BTreeSet<CallId>,
}

impl Runner {
    /// Stops what is under way where a bound of time is reached, and pauses the run.
    pub(super) fn heed_time(&mut self) {
        self.stop_models_of_the_ended();
        if self.state.paused.is_some() || self.state.is_over() {
            return;
        }
        let now = clock::now();
        let over = |agent: &AgentId| gateway::out_of_time(&self.state, agent, now);
        let late: Vec<(AgentId, Wait, mycel_abi::Refusal)> = self
            .state
            .agents
            .values()
            .filter(|agent| agent.ended.is_none() && self.is_under_way(&agent.waits))
            .filter_map(|agent| Some((agent.id.clone(), agent.waits.clone(), over(&agent.id)?)))
            .collect();
        let Some((_, _, bound)) = late.first() else { return };
        let way_out = bound.hint.as_ref().map(|hint| format!("\nhint: {hint}")).unwrap_or_default();
        let reason = format!("{}{way_out}", bound.reason);
        for (agent, waits, _) in late {
            match waits {
                Wait::Thought { turn, reserved } => self.stop_thought(agent, turn, reserved),
                Wait::Outcome(call) => self.stop_call(call),
                Wait::Nothing
                | Wait::Answer(_)
                | Wait::Again(_)
                | Wait::Goal
                | Wait::Nodes
                | Wait::Kernel => {}
            }
        }
        self.stage(Actor::Kernel, Body::Paused { reason });
    }

    /// Whether a model or a tool works for it at this moment.
    fn is_under_way(&self, waits: &Wait) -> bool {
        match waits {
            Wait::Thought { .. } => true,
            Wait::Outcome(call) => self.cancels.contains_key(call),
            Wait::Nothing | Wait::Answer(_) | Wait::Again(_) | Wait::Goal | Wait::Nodes | Wait::Kernel => {
                false
            }
        }
    }

    /// The answer is not waited for. The model may have given it and charge for it, so the worst case is booked.
    fn stop_thought(&mut self, agent: AgentId, turn: TurnId, cost: Cost) {
        if let Some(stop) = self.stops.remove(&agent) {
            stop.store(true, Ordering::SeqCst);
        }
        self.out_of_time.turns.insert(turn.clone());
        self.summaries.remove(&agent);
        self.busy.remove(&agent);
        self.held.remove(&agent);
        let error = "stopped before the answer was complete: no time is left for it".to_owned();
        self.stage(Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost, retry: true });
    }

    fn stop_call(&mut self, call: CallId) {
        if let Some(cancel) = self.cancels.get(&call) {
            cancel.store(true, Ordering::SeqCst);
        }
        self.out_of_time.calls.insert(call);
    }

    /// What a model says after it was stopped for its time is on record already.
    pub(super) fn was_stopped_in_time(&mut self, turn: &TurnId) -> bool {
        self.out_of_time.turns.remove(turn)
    }

    /// A call that was stopped for its time gets no outcome, unless it was faster and has one.
    pub(super) fn stopped_in_time(&mut self, call: &CallId, outcome: &Outcome) -> bool {
        self.out_of_time.calls.remove(call) && outcome.status == OutcomeStatus::Cancelled
    }

    /// What makes a model of one agent stop.
    pub(super) fn stop_of(&mut self, agent: &AgentId) -> Arc<AtomicBool> {
        let stop = Arc::new(AtomicBool::new(false));
        self.stops.insert(agent.clone(), Arc::clone(&stop));
        stop
    }

    /// Nobody takes the answer of an agent that has ended.
    fn stop_models_of_the_ended(&mut self) {
        for (agent, stop) in &self.stops {
            if self.state.is_over() || self.state.agents.get(agent).is_none_or(|agent| agent.ended.is_some())
            {
                stop.store(true, Ordering::SeqCst);
            }
        }
    }
}
