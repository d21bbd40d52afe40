//! Who goes next, and how work that a crash interrupted goes on.

use crate::apply::{Effect, after_answer, done, retry};
use crate::capability;
use crate::state::{Agent, Asked, CallState, State, Wait};
use crate::{messages, progress};
use mycel_abi::{
    Actor, AgentId, Body, CallId, Capability, Cost, EffectClass, Message, Outcome, OutcomeStatus, Proposal,
    QuestionKind, Refusal, TurnId, limits,
};
use std::collections::BTreeSet;

/// Something to do that is not the consequence of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Work {
    /// Let this agent's brain take a turn.
    Think { agent: AgentId, turn: TurnId },
    /// Assess this proposal and have the gateway decide.
    Judge { proposal: Proposal },
    /// This agent has used up its turns, or makes no progress.
    Stop { agent: AgentId, why: String },
    /// This agent is to be told something before it thinks.
    Warn { message: Message },
}

/// What agents that are neither busy nor waiting should do now: higher priority first, then by name, and never more
/// than `active_max` (and [`limits::AGENTS_ACTIVE_MAX`]) at a time. `busy` names the agents somebody is working for at this moment.
pub fn next(state: &State, busy: &BTreeSet<AgentId>, active_max: usize) -> Vec<Work> {
    if state.is_over() || state.paused.is_some() {
        return Vec::new();
    }
    let free = active_max.min(limits::AGENTS_ACTIVE_MAX).saturating_sub(busy.len());
    let mut ready: Vec<&Agent> =
        state.agents.values().filter(|agent| agent.ended.is_none() && !busy.contains(&agent.id)).collect();
    ready.sort_by(|a, b| b.priority.cmp(&a.priority).then_with(|| a.id.cmp(&b.id)));
    ready.into_iter().filter_map(|agent| work_of(state, agent)).take(free).collect()
}

fn work_of(state: &State, agent: &Agent) -> Option<Work> {
    match &agent.waits {
        Wait::Again(call) => Some(Work::Judge { proposal: again(state.calls.get(call)?) }),
        Wait::Nothing => Some(match agent.queue.front() {
            Some(proposal) => Work::Judge { proposal: proposal.clone() },
            None if agent.turns >= limits::TURNS_MAX => Work::Stop {
                agent: agent.id.clone(),
                why: format!("{} took {} turns without coming to an end", agent.id, agent.turns),
            },
            None if let Some(why) = progress::stuck(state, agent) => {
                Work::Stop { agent: agent.id.clone(), why }
            }
            None if let Some(message) = progress::warning(state, agent) => Work::Warn { message },
            None => Work::Think { agent: agent.id.clone(), turn: state.next_turn(&agent.id) },
        }),
        Wait::Thought { .. }
        | Wait::Outcome(_)
        | Wait::Answer(_)
        | Wait::Goal
        | Wait::Nodes
        | Wait::Kernel => None,
    }
}

/// The proposal as the person approved it, which may be with their own arguments.
fn again(call: &CallState) -> Proposal {
    let mut proposal = call.call.proposal.clone();
    if let Some(args) = &call.edited {
        proposal.args = args.clone();
    }
    proposal
}

/// Whether an agent may be made: bounds hold, and it gets no capability that its parent lacks.
pub fn admit(state: &State, parent: &AgentId, capabilities: &[Capability]) -> Result<(), Refusal> {
    let refuse = |rule: &str, reason: String| Err(Refusal { rule: rule.to_owned(), reason, hint: None });
    let Some(parent) = state.agents.get(parent).filter(|a| a.ended.is_none()) else {
        return refuse("spawn", format!("{parent} is not a live agent"));
    };
    let live = state.agents.values().filter(|a| a.ended.is_none()).count();
    if live >= limits::AGENTS_MAX {
        return refuse("spawn", format!("{live} agents are alive, and {} is the most", limits::AGENTS_MAX));
    }
    if parent.depth + 1 >= limits::AGENT_DEPTH_MAX {
        return refuse("spawn", format!("the tree of agents is {} deep already", parent.depth + 1));
    }
    if capabilities.len() > limits::CAPABILITIES_MAX {
        return refuse(
            "spawn",
            format!("{} capabilities are more than {}", capabilities.len(), limits::CAPABILITIES_MAX),
        );
    }
    let held: Vec<Capability> = parent.capabilities.iter().map(|h| h.capability.clone()).collect();
    match capability::is_subset(capabilities, &held) {
        Ok(()) => Ok(()),
        Err(missing) => {
            refuse("capability", format!("{} does not hold {missing} and cannot pass it on", parent.id))
        }
    }
}

/// What to do about one piece of interrupted work.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a handful live at a time, and each is taken apart at once")]
pub enum Recovery {
    /// The kernel knows: this follows.
    Effect(Effect),
    /// The tool can tell whether it happened: probe it, then call [`after_probe`].
    Probe(CallId),
}

/// What the probe of an interrupted call found.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    Happened(serde_json::Value),
    NotHappened,
    CannotTell(String),
}

/// For every thought and every call that was under way when the process ended: what now. Call it once, after the
/// new lease is on record. An `opaque` call is never run again here. In a run that has ended nothing runs again at all,
/// and what was under way still gets its outcome.
pub fn recover(state: &State) -> Vec<Recovery> {
    if state.is_over() {
        return state.open_calls().map(|call| close_call(state, call)).collect();
    }
    let thoughts = state.agents.values().filter_map(interrupted_thought);
    let calls = state.open_calls().filter_map(|call| interrupted_call(state, call));
    thoughts.chain(calls).chain(answered_meanwhile(state)).collect()
}

fn interrupted_thought(agent: &Agent) -> Option<Recovery> {
    let Wait::Thought { turn, reserved } = &agent.waits else { return None };
    Some(Recovery::Effect(append(Body::ThoughtFailed {
        turn: turn.clone(),
        agent: agent.id.clone(),
        error: "interrupted before the answer was recorded".to_owned(),
        // The model may have answered and charged for it; the worst case is booked, never less.
        cost: *reserved,
        retry: true,
    })))
}

fn interrupted_call(state: &State, call: &CallState) -> Option<Recovery> {
    let id = call.call.id();
    let about_it =
        |asked: &Asked| matches!(&asked.question.kind, QuestionKind::Open { call, .. } if call == id);
    // What somebody else is to answer goes on waiting.
    if state.questions.values().any(about_it) || state.messages.has_asked(id) {
        return None;
    }
    match call.call.assessment.effect {
        EffectClass::Pure => retry(state, id, "it only looks".to_owned()).map(Recovery::Effect),
        EffectClass::Keyed => {
            retry(state, id, "it is idempotent under its key".to_owned()).map(Recovery::Effect)
        }
        EffectClass::Checkable if call.prepared.is_none() => {
            retry(state, id, "it had not begun to act".to_owned()).map(Recovery::Effect)
        }
        EffectClass::Checkable => Some(Recovery::Probe(id.clone())),
        EffectClass::Opaque => Some(Recovery::Effect(unknown(
            call,
            "it was interrupted, and nothing can tell whether it happened",
        ))),
    }
}

/// The outcome of a call that was under way when its run ended.
fn close_call(state: &State, call: &CallState) -> Recovery {
    if state.messages.has_asked(call.call.id()) {
        let why = "the run ended before an answer came".to_owned();
        let unanswered = messages::unanswered(state, call.call.id(), why);
        return Recovery::Effect(unanswered.map_or_else(|| not_done(call), append));
    }
    match (call.call.assessment.effect, &call.prepared) {
        (EffectClass::Checkable, Some(_)) => Recovery::Probe(call.call.id().clone()),
        (EffectClass::Checkable, None) | (EffectClass::Pure, _) => Recovery::Effect(not_done(call)),
        (EffectClass::Keyed | EffectClass::Opaque, _) => {
            Recovery::Effect(unknown(call, "the run ended while it was under way"))
        }
    }
}

fn not_done(call: &CallState) -> Effect {
    let outcome = Outcome::without_output(OutcomeStatus::NotDone, "the run ended before it happened");
    Effect::Append(Actor::Kernel, done(call, outcome, Cost { tool_calls: 1, ..Cost::ZERO }))
}

/// Conclusions from answers that came while nobody was running: the answer is on record, what follows is not.
fn answered_meanwhile(state: &State) -> impl Iterator<Item = Recovery> + '_ {
    // Only the answer the agent stands at: an older one about the same call has had its effect.
    let owed = |asked: &&Asked| {
        let agent = state.agents.get(&asked.question.agent);
        agent.is_some_and(|a| {
            a.ended.is_none() && a.waits == Wait::Kernel && a.answered.as_ref() == Some(&asked.question.id)
        })
    };
    let follow = |asked: &Asked| match &asked.answer {
        Some(answer) => after_answer(state, &asked.question, answer),
        None => Vec::new(),
    };
    state.questions.values().filter(owed).flat_map(follow).map(Recovery::Effect)
}

/// What follows from a probe.
pub fn after_probe(state: &State, id: &CallId, found: Found) -> Option<Effect> {
    let call = state.calls.get(id)?;
    let cost = Cost { tool_calls: 1, ..Cost::ZERO };
    match found {
        Found::Happened(output) => {
            let outcome =
                Outcome { status: OutcomeStatus::Observed, output, failure: None, full_output: None };
            Some(append(done(call, outcome, cost)))
        }
        Found::NotHappened if state.is_over() => Some(not_done(call)),
        Found::NotHappened => retry(state, id, "a probe found that it had not happened".to_owned()),
        Found::CannotTell(why) => Some(unknown(call, &why)),
    }
}

fn unknown(call: &CallState, why: &str) -> Effect {
    let outcome = Outcome::without_output(OutcomeStatus::Unknown, why);
    // The worst case is booked: it may have run to its end.
    append(done(call, outcome, call.judgement.reserved))
}

fn append(body: Body) -> Effect {
    Effect::Append(Actor::Kernel, body)
}
