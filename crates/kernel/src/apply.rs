//! One event in, what should happen out.
//!
//! [`apply`] folds an event that is **already durable** (or is about to be, in the commit that precedes every effect)
//! and returns the effects it has. Some effects are more events: the kernel's own conclusions, which belong into the
//! same commit. A replay uses [`State::fold`] and so has no effects at all.

use crate::Permit;
use crate::messages;
use crate::state::{CallState, State, Wait};
use mycel_abi::{
    Actor, AgentId, AgentStatus, Answer, AnswerKind, Autonomy, Body, CallId, Cost, Label, Millis, Outcome,
    OutcomeStatus, Question, QuestionKind, Refusal, RunId, RunStatus, StopReason, Verdict, limits,
};
use serde_json::json;

/// What should happen because of an event.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a handful live at a time, and each is taken apart at once")]
pub enum Effect {
    /// This event follows, in the same commit.
    Append(Actor, Body),
    /// This call may run now: the event that allowed it must be durable first.
    Run(Permit),
    /// Show this question to the person.
    Ask(Question),
}

/// Takes one event in and says what follows from it.
pub fn apply(state: &mut State, at: Millis, run: &RunId, body: &Body) -> Vec<Effect> {
    let answered_before = was_answered(state, body);
    state.fold(at, run, body);
    if answered_before || state.is_over() || came_too_late(state, body) {
        return Vec::new();
    }
    match body {
        Body::Thought { agent, calls, .. } if !calls.is_empty() => {
            plan_question(state, agent).into_iter().collect()
        }
        Body::Thought { agent, text, stop, misfits, .. } => {
            after_answer_of(state, agent, text, *stop, misfits)
        }
        Body::ThoughtFailed { agent, error, retry: false, .. } => {
            vec![end_agent(agent, AgentStatus::Failed, error.clone())]
        }
        Body::Judged { call, judgement } => match &judgement.verdict {
            Verdict::Go => permit(state, call.id()),
            Verdict::Ask { .. } => vec![ask_about_call(state, call.id())],
            Verdict::No(refusal) => after_refusal(state, &call.proposal.agent, refusal),
        },
        Body::Asked { question } => vec![Effect::Ask(question.clone())],
        Body::Answered { question, answer } => {
            match state.questions.get(question).map(|a| a.question.clone()) {
                Some(question) => after_answer(state, &question, answer),
                None => Vec::new(),
            }
        }
        Body::Retried { call, .. } => permit(state, call),
        Body::Done { call, outcome, .. } if outcome.status == OutcomeStatus::Unknown => {
            match state.calls.get(call).is_some_and(|call| state.looks_itself(&call.call.proposal.agent)) {
                true => Vec::new(),
                false => ask_about_unknown(state, call),
            }
        }
        Body::Messaged { message } => messages::after_message(state, message),
        Body::AgentEnded { agent, status, report } => after_agent_ended(state, agent, *status, report),
        _ => Vec::new(),
    }
}

/// The first answer counts; one that crossed it on the way is on record and does nothing.
fn was_answered(state: &State, body: &Body) -> bool {
    let Body::Answered { question, .. } = body else { return false };
    state.questions.get(question).is_some_and(|asked| asked.answer.is_some())
}

/// A thought of an agent that ended meanwhile has no effects.
fn came_too_late(state: &State, body: &Body) -> bool {
    let (Body::Thought { agent, .. } | Body::ThoughtFailed { agent, .. }) = body else { return false };
    state.agents.get(agent).is_none_or(|a| a.ended.is_some())
}

/// The permit for a call that was allowed under the lease in force. Under an older one it is not given: that worker
/// was fenced off.
fn permit(state: &State, id: &CallId) -> Vec<Effect> {
    match state.calls.get(id) {
        Some(call) if call.outcome.is_none() && call.attempt > 0 && call.generation == state.generation => {
            vec![Effect::Run(Permit::new(call.call.clone(), call.attempt, call.generation))]
        }
        _ => Vec::new(),
    }
}

/// An agent has given its answer. One that others wait for, or whose answer does not fit, is told and answers again.
fn after_answer_of(
    state: &State,
    agent: &AgentId,
    text: &str,
    stop: StopReason,
    misfits: &[String],
) -> Vec<Effect> {
    if let (StopReason::End | StopReason::Calls, Some(reminder)) = (stop, messages::before_end(state, agent))
    {
        return vec![append(reminder)];
    }
    if !misfits.is_empty() {
        return vec![append(messages::about_misfits(state, agent, misfits))];
    }
    let said = Body::Said { agent: agent.clone(), text: text.to_owned() };
    let mut effects = vec![Effect::Append(Actor::Agent(agent.clone()), said)];
    if state.has_label(Label::Chat) && state.agents.get(agent).is_some_and(|a| a.parent.is_none()) {
        return effects;
    }
    let status = match stop {
        StopReason::End | StopReason::Calls => AgentStatus::Finished,
        StopReason::Length | StopReason::NotUnderstood => AgentStatus::Failed,
    };
    let report = match stop {
        StopReason::End | StopReason::Calls => String::new(),
        StopReason::Length => "the answer was cut at the token limit".to_owned(),
        StopReason::NotUnderstood => NOT_UNDERSTOOD.to_owned(),
    };
    effects.push(end_agent(agent, status, report));
    effects
}

/// Marks the end of an agent whose brain had no idea, so that the run can end with that word.
const NOT_UNDERSTOOD: &str = "the goal was not understood";

/// A plan that must be approved and was not asked about yet.
fn plan_question(state: &State, agent: &AgentId) -> Option<Effect> {
    let manual = state.run.as_ref().is_some_and(|run| run.autonomy == Autonomy::Manual);
    if !manual && !state.has_label(Label::ApprovePlan) {
        return None;
    }
    let plan = state.plans.last().filter(|plan| plan.agent == *agent)?;
    let about = QuestionKind::Plan { plan: plan.id.clone() };
    if state.questions.values().any(|asked| asked.question.kind == about) {
        return None;
    }
    let steps =
        if plan.steps.len() == 1 { "1 step".to_owned() } else { format!("{} steps", plan.steps.len()) };
    let line =
        |step: &mycel_abi::Step| format!("{}  {}  {}  ({})", step.id, step.title, step.tool, step.risk);
    let question = Question {
        id: state.next_question(),
        agent: agent.clone(),
        kind: about,
        text: format!("go ahead with this plan of {steps}?"),
        preview: plan.steps.iter().map(line).collect(),
    };
    Some(append(Body::Asked { question }))
}

fn ask_about_call(state: &State, id: &CallId) -> Effect {
    let call = &state.calls[id];
    let mut missing = crate::gateway::missing(state, &call.call, state.last_at);
    // A yes gives a secret to this call, as it was shown, and not to its agent for the rest of the run.
    missing.retain(|capability| capability.namespace() != "vault");
    let question = Question {
        id: state.next_question(),
        agent: call.call.proposal.agent.clone(),
        kind: QuestionKind::Call { call: id.clone(), intent: call.judgement.intent.clone(), grants: missing },
        text: call.call.assessment.summary.clone(),
        preview: call.call.assessment.preview.clone(),
    };
    append(Body::Asked { question })
}

fn ask_about_unknown(state: &State, id: &CallId) -> Vec<Effect> {
    let Some(call) = state.calls.get(id) else { return Vec::new() };
    let question = Question {
        id: state.next_question(),
        agent: call.call.proposal.agent.clone(),
        kind: QuestionKind::Unknown { call: id.clone() },
        text: format!(
            "this was interrupted and may or may not have happened: {}",
            call.call.assessment.summary
        ),
        preview: call.call.assessment.commands.clone(),
    };
    vec![append(Body::Asked { question })]
}

fn after_refusal(state: &State, agent: &AgentId, refusal: &Refusal) -> Vec<Effect> {
    let Refusal { rule, reason, hint } = refusal;
    if rule.starts_with("budget:") {
        let way_out = hint.as_ref().map(|hint| format!("\nhint: {hint}")).unwrap_or_default();
        return vec![append(Body::Paused { reason: format!("{reason}{way_out}") })];
    }
    let malformed = state.agents.get(agent).map_or(0, |a| a.malformed);
    if rule == "loop" || malformed >= limits::MALFORMED_MAX {
        return vec![end_agent(agent, AgentStatus::Failed, reason.to_owned())];
    }
    Vec::new()
}

/// What follows from an answer. Also called on recovery, for answers that came while nobody was running.
pub(crate) fn after_answer(state: &State, question: &Question, answer: &Answer) -> Vec<Effect> {
    match (&question.kind, &answer.kind) {
        (QuestionKind::Plan { .. }, AnswerKind::Deny) => {
            let report = answer.note.clone().unwrap_or_else(|| "the plan was not approved".to_owned());
            vec![end_agent(&question.agent, AgentStatus::Stopped, report)]
        }
        (QuestionKind::Unknown { call }, AnswerKind::RunAgain) => {
            retry(state, call, format!("{} says it did not happen", answer.by)).into_iter().collect()
        }
        (QuestionKind::Open { call, .. }, kind) => answer_open(state, call, kind, answer),
        _ => Vec::new(),
    }
}

fn answer_open(state: &State, id: &CallId, kind: &AnswerKind, answer: &Answer) -> Vec<Effect> {
    let Some(call) = state.calls.get(id) else { return Vec::new() };
    let outcome = match kind {
        AnswerKind::Text { text } => Outcome::ok(json!({ "answer": text })),
        AnswerKind::Deny => {
            let note = answer.note.clone().unwrap_or_else(|| "the person gave no answer".to_owned());
            Outcome::without_output(OutcomeStatus::Cancelled, note)
        }
        AnswerKind::Approve | AnswerKind::ApproveForRun | AnswerKind::ApproveAlways { .. } => {
            Outcome::ok(json!({ "answer": "yes" }))
        }
        AnswerKind::Edit { args } => Outcome::ok(json!({ "answer": args })),
        AnswerKind::ItHappened | AnswerKind::RunAgain => Outcome::ok(json!({ "answer": "yes" })),
    };
    let cost = Cost { tool_calls: 1, ..Cost::ZERO };
    vec![append(done(call, outcome, cost))]
}

fn after_agent_ended(state: &State, agent: &AgentId, status: AgentStatus, report: &str) -> Vec<Effect> {
    let mut effects = messages::after_end(state, agent);
    let children =
        state.agents.values().filter(|child| child.parent.as_ref() == Some(agent) && child.ended.is_none());
    effects
        .extend(children.map(|child| end_agent(&child.id, AgentStatus::Stopped, format!("{agent} ended"))));
    if state.agents.get(agent).is_some_and(|a| a.parent.is_none()) {
        let status = match status {
            AgentStatus::Finished => RunStatus::Finished,
            AgentStatus::Stopped => RunStatus::Stopped,
            AgentStatus::Failed if report == NOT_UNDERSTOOD => RunStatus::NotUnderstood,
            AgentStatus::Failed => RunStatus::Failed,
        };
        effects.push(append(Body::Ended { status, report: report.to_owned() }));
    }
    effects
}

/// The event that starts an interrupted call again under the lease in force.
pub(crate) fn retry(state: &State, id: &CallId, why: String) -> Option<Effect> {
    let call = state.calls.get(id)?;
    let (attempt, generation) = (call.attempt + 1, state.generation);
    Some(append(Body::Retried { call: id.clone(), attempt, generation, why }))
}

/// The event that gives a call its outcome.
pub(crate) fn done(call: &CallState, outcome: Outcome, cost: Cost) -> Body {
    let generation = call.generation;
    Body::Done { call: call.call.id().clone(), attempt: call.attempt, generation, outcome, cost }
}

fn append(body: Body) -> Effect {
    Effect::Append(Actor::Kernel, body)
}

fn end_agent(agent: &AgentId, status: AgentStatus, report: String) -> Effect {
    append(Body::AgentEnded { agent: agent.clone(), status, report })
}

/// Whether the run can do nothing until a person does something.
pub fn waits_for_person(state: &State) -> bool {
    let waiting = |agent: &crate::state::Agent| matches!(agent.waits, Wait::Answer(_) | Wait::Goal);
    let works = |agent: &&crate::state::Agent| agent.ended.is_none() && agent.waits != Wait::Nodes;
    // Who waits for the answer of another agent waits for whatever that one waits for.
    let asks = |agent: &crate::state::Agent| match &agent.waits {
        Wait::Outcome(call) => messages::open_asks(state).any(|(open, _)| open == call),
        _ => false,
    };
    let live: Vec<&crate::state::Agent> = state.agents.values().filter(works).collect();
    let all_wait =
        live.iter().copied().any(waiting) && live.iter().all(|agent| waiting(agent) || asks(agent));
    !state.is_over() && (state.paused.is_some() || all_wait)
}
