//! What an agent's brain is told: a fold of the run's events into a [`Context`].
//!
//! The fold is incremental (one item per event), so that a long run costs the same per turn as a short one, and it
//! depends on nothing but events, so that after a crash the brain is told the same as before.

use crate::{output, window};
use mycel_abi::{
    Actor, AgentId, AnswerKind, Body, CallId, Compaction, Digest, Goal, Outcome, OutcomeStatus, Proposal,
    QuestionId, QuestionKind, Refusal, TurnId, Verdict, limits,
};
use mycel_models::{CallResult, Context, Item, ReplyCall, ToolDef};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The contexts of all agents of a run.
#[derive(Debug, Default)]
pub(crate) struct Minds {
    goal: Option<Goal>,
    agents: BTreeMap<AgentId, Mind>,
    questions: BTreeMap<QuestionId, (AgentId, QuestionKind)>,
    calls: BTreeMap<CallId, Proposal>,
    /// What was measured of each model.
    models: BTreeMap<String, Measured>,
}

/// What a run knows of a model's window.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measured {
    /// By how much, in thousandths, its count differs from the estimate.
    pub(crate) permille: u64,
    /// Its window when it was asked last.
    pub(crate) window: Option<u32>,
}

impl Default for Measured {
    fn default() -> Self {
        Self { permille: 1_000, window: None }
    }
}

#[derive(Debug, Default)]
struct Mind {
    role: String,
    task: Option<String>,
    items: Vec<Item>,
    /// The turns of the thoughts among the items, in their order.
    turns: Vec<TurnId>,
    /// What the person said since the goal.
    said: Vec<String>,
    /// The summary that the first item holds, if it is one.
    summary: Option<String>,
    /// Calls whose results a summary stands for.
    past: BTreeSet<CallId>,
    /// Who is asked at this moment, and the estimate of what it is told.
    asked: Option<(String, u64)>,
    /// Messages that came since its last turn began. They follow the results of that turn.
    arrived: Vec<Item>,
    /// Its turn has begun, and what comes now is for the next.
    thinks: bool,
    /// The last brain that answered.
    brain: Option<String>,
    /// Answers of it that were not what its node must give.
    misfits: u32,
}

impl Mind {
    /// Where a turn begins among the items.
    fn start_of(&self, turn: &TurnId) -> Option<usize> {
        let n = self.turns.iter().position(|known| known == turn)?;
        window::turns(&self.items).get(n).copied()
    }
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
            Body::Thinking { agent, brain, context, .. } => {
                let asked = context.map(|size| (brain.clone(), size.tokens));
                if let Some(size) = context {
                    self.models.entry(brain.clone()).or_default().window = Some(size.window);
                }
                if let Some(mind) = self.agents.get_mut(agent) {
                    mind.asked = asked;
                }
                self.begin_turn(agent);
            }
            Body::ThoughtFailed { agent, .. } => {
                self.agents.get_mut(agent).into_iter().for_each(|mind| mind.thinks = false);
            }
            Body::Thought { turn, agent, text, calls, brain, read_tokens, misfits, .. } => {
                self.measure(agent, brain, *read_tokens);
                if let Some(mind) = self.agents.get_mut(agent) {
                    mind.misfits += u32::from(!misfits.is_empty());
                }
                self.fold_thought(agent, turn, text, calls, brain);
            }
            Body::Compacted { agent, upto, how, text, state, keep_bytes, .. } => {
                let keep = *keep_bytes as usize;
                if let Some(mind) = self.agents.get_mut(agent) {
                    mind.fold_compacted(upto.as_ref(), *how, text, state, keep);
                }
            }
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
                    mind.said.push(text.clone());
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
        let items = mind.items.iter().chain(&mind.arrived).cloned().collect();
        Some(Context { goal, system, items, tools: tools.to_vec(), output: None, max_tokens })
    }

    /// A message for this agent, which it reads when its next turn begins.
    pub(crate) fn message(&mut self, agent: &AgentId, from: Actor, text: String) {
        let item = match from {
            Actor::Person(_) => Item::Person { text },
            Actor::Agent(_) | Actor::Kernel => Item::Kernel { text },
        };
        self.agents.get_mut(agent).into_iter().for_each(|mind| mind.arrived.push(item.clone()));
    }

    /// What has arrived is read now.
    fn begin_turn(&mut self, agent: &AgentId) {
        if let Some(mind) = self.agents.get_mut(agent) {
            mind.items.append(&mut mind.arrived);
            mind.thinks = true;
        }
    }

    /// How often this agent was told that its answer does not fit.
    pub(crate) fn misfits(&self, agent: &AgentId) -> u32 {
        self.agents.get(agent).map_or(0, |mind| mind.misfits)
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

    /// What happened in the life of `agent`, as it is told.
    pub(crate) fn items(&self, agent: &AgentId) -> &[Item] {
        self.agents.get(agent).map_or(&[], |mind| &mind.items)
    }

    /// The turn that begins at this place among the items.
    pub(crate) fn turn_at(&self, agent: &AgentId, at: usize) -> Option<&TurnId> {
        let mind = self.agents.get(agent)?;
        let n = window::turns(&mind.items).into_iter().position(|start| start == at)?;
        mind.turns.get(n)
    }

    /// What the person said to `agent` since the goal.
    pub(crate) fn said(&self, agent: &AgentId) -> &[String] {
        self.agents.get(agent).map_or(&[], |mind| &mind.said)
    }

    /// The summary that stands for what this agent was told once, if there is one.
    pub(crate) fn summary(&self, agent: &AgentId) -> Option<&str> {
        self.agents.get(agent)?.summary.as_deref()
    }

    pub(crate) fn proposal(&self, call: &CallId) -> Option<&Proposal> {
        self.calls.get(call)
    }

    /// What was measured of a model in this run.
    pub(crate) fn measured(&self, brain: &str) -> Measured {
        self.models.get(brain).copied().unwrap_or_default()
    }

    /// Whether this agent has said or done anything.
    pub(crate) fn has_begun(&self, agent: &AgentId) -> bool {
        self.agents.get(agent).is_some_and(|mind| !mind.items.is_empty())
    }

    /// The brain that gave this agent's last answer, for a brain made of several.
    pub(crate) fn last_brain(&self, agent: &AgentId) -> Option<&str> {
        self.agents.get(agent)?.brain.as_deref()
    }

    /// Compares the estimate of a turn with the provider's count.
    fn measure(&mut self, agent: &AgentId, brain: &str, counted: Option<u64>) {
        let asked = self.agents.get_mut(agent).and_then(|mind| mind.asked.take());
        if let (Some((name, estimate)), Some(counted)) = (asked, counted)
            && name == brain
        {
            let measured = self.models.entry(name).or_default();
            measured.permille = window::measured(measured.permille, estimate, counted);
        }
    }

    fn fold_thought(&mut self, agent: &AgentId, turn: &TurnId, text: &str, calls: &[Proposal], brain: &str) {
        let reply = |p: &Proposal| ReplyCall {
            provider_id: p.provider_id.clone(),
            tool: p.tool.clone(),
            args: Ok(p.args.clone()),
            title: None,
        };
        if let Some(mind) = self.agents.get_mut(agent) {
            // A turn without an intent of its own began just now.
            if !std::mem::take(&mut mind.thinks) {
                mind.items.append(&mut mind.arrived);
            }
            mind.items
                .push(Item::Thought { text: text.to_owned(), calls: calls.iter().map(reply).collect() });
            mind.turns.push(turn.clone());
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
            .filter(|id| !mind.past.contains(id))
            .filter(|id| !mind.items.iter().any(|i| matches!(i, Item::Result { call, .. } if call == id)))
            .collect();
        mind.said.push(text.to_owned());
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
        // Its call is told no more, and neither is a late word about it.
        if mind.past.contains(id) {
            return;
        }
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

impl Mind {
    /// Says less of what came before. What does not fit to this agent's past changes nothing.
    fn fold_compacted(
        &mut self,
        upto: Option<&TurnId>,
        how: Compaction,
        text: &str,
        state: &str,
        keep: usize,
    ) {
        let place = upto.map(|turn| self.start_of(turn));
        let Some(end) = place.unwrap_or(Some(self.items.len())) else { return };
        match how {
            Compaction::Shortened => {
                window::shorten(&mut self.items[..end], keep);
            }
            Compaction::Summarised | Compaction::Listed => {
                let gone = self.items.splice(..end, [window::summary_item(text, state)]);
                let mut turns = 0;
                for item in gone {
                    match item {
                        Item::Thought { .. } => turns += 1,
                        Item::Result { call, .. } => {
                            self.past.insert(call);
                        }
                        Item::Person { .. } | Item::Kernel { .. } => {}
                    }
                }
                self.turns.drain(..turns);
                self.summary = Some(text.to_owned());
            }
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
