//! What an agent's brain is told: a fold of the run's events into a [`Context`].
//!
//! The fold is incremental (one item per event), so that a long run costs the same per turn as a short one, and it
//! depends on nothing but events, so that after a crash the brain is told the same as before.

use crate::output;
use mycel_abi::{
    AgentId, AnswerKind, Body, CallId, Digest, Goal, Outcome, OutcomeStatus, Proposal, QuestionId,
    QuestionKind, Refusal, Verdict, limits,
};
use mycel_models::{CallResult, Context, Item, ReplyCall, ToolDef};
use serde_json::Value;
use std::collections::BTreeMap;

/// The contexts of all agents of a run.
#[derive(Debug, Default)]
pub(crate) struct Minds {
    goal: Option<Goal>,
    agents: BTreeMap<AgentId, Mind>,
    questions: BTreeMap<QuestionId, (AgentId, QuestionKind)>,
    calls: BTreeMap<CallId, Proposal>,
}

#[derive(Debug, Default)]
struct Mind {
    role: String,
    task: Option<String>,
    items: Vec<Item>,
    /// The last brain that answered.
    brain: Option<String>,
}

impl Minds {
    /// Takes an event in. `full` fetches the whole output of an outcome whose event holds only a part of it.
    pub(crate) fn fold(&mut self, body: &Body, full: &mut dyn FnMut(&Digest) -> Option<Value>) {
        match body {
            Body::RunStarted { goal, .. } => self.goal = Some(goal.clone()),
            Body::AgentSpawned { agent, role, task, .. } => {
                let mind = Mind { role: role.clone(), task: task.clone(), ..Mind::default() };
                self.agents.insert(agent.clone(), mind);
            }
            Body::Thought { agent, text, calls, brain, .. } => self.fold_thought(agent, text, calls, brain),
            Body::Judged { call, judgement } => {
                self.calls.insert(call.id().clone(), call.proposal.clone());
                match &judgement.verdict {
                    Verdict::No(refusal) if !refusal.rule.starts_with("budget:") => {
                        self.result(call.id(), CallResult::Refused(refusal.clone()));
                    }
                    Verdict::No(_) | Verdict::Go | Verdict::Ask { .. } => {}
                }
            }
            Body::Asked { question } => {
                self.questions.insert(question.id.clone(), (question.agent.clone(), question.kind.clone()));
            }
            Body::Answered { question, answer } => {
                self.fold_answer(question, &answer.kind, answer.note.as_deref())
            }
            Body::Done { call, outcome, .. } => {
                let mut outcome = outcome.clone();
                if let Some(value) = outcome.full_output.as_ref().and_then(full) {
                    outcome.output = value;
                }
                self.result(call, CallResult::Done(outcome));
            }
            Body::Told { text } => {
                for mind in self.agents.values_mut().take(1) {
                    mind.items.push(Item::Person { text: text.clone() });
                }
            }
            _ => {}
        }
    }

    /// Everything the brain of `agent` may know for its next turn.
    pub(crate) fn context(
        &self,
        agent: &AgentId,
        system: &str,
        tools: &[ToolDef],
        max_tokens: u32,
    ) -> Option<Context> {
        let mind = self.agents.get(agent)?;
        let mut goal = self.goal.clone()?;
        if let Some(task) = &mind.task {
            goal.text.clone_from(task);
        }
        // The first agent has the person's goal; a helper is told what it is for.
        let system = match mind.task {
            Some(_) => format!("{system}\nYour role: {}.", mind.role),
            None => system.to_owned(),
        };
        Some(Context { goal, system, items: mind.items.clone(), tools: tools.to_vec(), max_tokens })
    }

    /// What this agent said last.
    pub(crate) fn last_text(&self, agent: &AgentId) -> Option<&str> {
        self.agents.get(agent)?.items.iter().rev().find_map(|item| match item {
            Item::Thought { text, .. } => Some(text.as_str()),
            _ => None,
        })
    }

    /// What came of this agent's last call.
    pub(crate) fn last_result(&self, agent: &AgentId) -> Option<&CallResult> {
        self.agents.get(agent)?.items.iter().rev().find_map(|item| match item {
            Item::Result { result, .. } => Some(result),
            _ => None,
        })
    }

    /// Whether this agent has said or done anything.
    pub(crate) fn has_begun(&self, agent: &AgentId) -> bool {
        self.agents.get(agent).is_some_and(|mind| !mind.items.is_empty())
    }

    /// The brain that gave this agent's last answer, for a brain made of several.
    pub(crate) fn last_brain(&self, agent: &AgentId) -> Option<&str> {
        self.agents.get(agent)?.brain.as_deref()
    }

    fn fold_thought(&mut self, agent: &AgentId, text: &str, calls: &[Proposal], brain: &str) {
        let reply = |p: &Proposal| ReplyCall {
            provider_id: p.provider_id.clone(),
            tool: p.tool.clone(),
            args: Ok(p.args.clone()),
            title: None,
        };
        if let Some(mind) = self.agents.get_mut(agent) {
            mind.items
                .push(Item::Thought { text: text.to_owned(), calls: calls.iter().map(reply).collect() });
            mind.brain = Some(brain.to_owned());
        }
        for proposal in calls {
            self.calls.insert(proposal.id.clone(), proposal.clone());
        }
    }

    fn fold_answer(&mut self, question: &QuestionId, answer: &AnswerKind, note: Option<&str>) {
        let Some((agent, kind)) = self.questions.get(question).cloned() else { return };
        match (&kind, answer) {
            (QuestionKind::Call { call, .. }, AnswerKind::Deny | AnswerKind::Text { .. }) => {
                let reason = match (note, answer) {
                    (_, AnswerKind::Text { text }) => format!("the person said: {text}"),
                    (Some(note), _) => format!("the person said no: {note}"),
                    (None, _) => "the person said no".to_owned(),
                };
                self.result(call, CallResult::Refused(Refusal { rule: "person".into(), reason, hint: None }));
            }
            (QuestionKind::Plan { .. }, AnswerKind::Text { text }) => self.fold_plan_change(&agent, text),
            (QuestionKind::Unknown { call }, AnswerKind::ItHappened | AnswerKind::Approve) => {
                let text = "it was interrupted; the person says that it happened";
                self.result(call, CallResult::Done(Outcome::without_output(OutcomeStatus::Observed, text)));
            }
            (QuestionKind::Call { call, .. }, AnswerKind::Edit { args }) => {
                self.fold_edit(&agent, call, args)
            }
            _ => {}
        }
    }

    /// The plan is to be changed: its calls never ran, and the brain hears why.
    fn fold_plan_change(&mut self, agent: &AgentId, text: &str) {
        let Some(mind) = self.agents.get_mut(agent) else { return };
        let Some(Item::Thought { .. }) = mind.items.last() else { return };
        let refused: Vec<CallId> = self
            .calls
            .values()
            .filter(|p| p.agent == *agent)
            .map(|p| p.id.clone())
            .filter(|id| !mind.items.iter().any(|i| matches!(i, Item::Result { call, .. } if call == id)))
            .collect();
        mind.items.push(Item::Person { text: text.to_owned() });
        let reason = format!("the person wants the plan changed: {text}");
        for call in refused {
            self.result(
                &call,
                CallResult::Refused(Refusal { rule: "person".into(), reason: reason.clone(), hint: None }),
            );
        }
        // The note comes after the results it explains.
        if let Some(mind) = self.agents.get_mut(agent)
            && let Some(at) = mind.items.iter().rposition(|i| matches!(i, Item::Person { .. }))
        {
            let note = mind.items.remove(at);
            mind.items.push(note);
        }
    }

    fn fold_edit(&mut self, agent: &AgentId, call: &CallId, args: &Value) {
        let Some(mind) = self.agents.get_mut(agent) else { return };
        let text = format!("the person changed the arguments of {call} to {args}");
        mind.items.push(Item::Kernel { text });
    }

    fn result(&mut self, id: &CallId, result: CallResult) {
        let Some(proposal) = self.calls.get(id) else { return };
        let Some(mind) = self.agents.get_mut(&proposal.agent) else { return };
        let known = mind.items.iter_mut().rev().find_map(|item| match item {
            Item::Result { call, result, .. } if call == id => Some(result),
            _ => None,
        });
        match known {
            // A second attempt, or the person's word about the first: the last word counts.
            Some(known) => *known = result,
            None => mind.items.push(Item::Result {
                call: id.clone(),
                provider_id: proposal.provider_id.clone(),
                tool: proposal.tool.clone(),
                result,
            }),
        }
    }
}

/// What an event keeps of an output, and whether that is all of it.
pub(crate) fn inline(output: &Value) -> (Value, bool) {
    if output::length(output) <= limits::OUTPUT_INLINE_BYTES_MAX {
        return (output.clone(), true);
    }
    (output::shortened(output), false)
}
