//! Flows: which nodes begin, who works on them, and what becomes of what they give.
//!
//! ```text
//!  due --compute--> NodeEnded                              start, set, branch, join, loop, reflect, end, note
//!      --begin----> NodeStarted + AgentSpawned             agent, llm, tool, human; map: one for each item
//!                        |  the agent thinks and acts as any other, through the same door
//!                   AgentEnded --> NodeEnded               in the same commit, so that no crash can come between
//! ```
//! A node that works is an agent, and so has capabilities, a budget and a cage of its own, and is recovered after a crash as
//! agents are: it goes on where it was. The agent of a tool or a human node has no brain: its one call is written by the flow.

use super::person::late_words;
use super::secrets::{VAULT, names_no_other_secret};
use super::*;
use crate::shape;
use crate::text::first_bytes;
use mycel_abi::flow::{Node, OnError, Work as NodeWork};
use mycel_abi::{AgentStatus, NodeError, NodeId, Then, VisitId};
use mycel_flow::eval;
use mycel_kernel::flow::{self, Due, Frame, Place as NodePlace};
use mycel_kernel::messages::MESSAGE;
use mycel_models::CallResult;
use mycel_models::router::Tier;
use mycel_tools::ask::person::QUESTION_BYTES_MAX;
use mycel_tools::tool::path_capability;
use serde_json::{Map, json};

/// The first agent of a run that runs a flow.
pub(crate) const FLOW: &str = "flow";
/// Items of one map or swarm.
pub(super) const ITEMS_MAX: usize = 10_000;
/// The tool that asks a person.
const ASK: &str = "ask.person";
/// What the agents of nodes are called whose work has no role.
const LLM: &str = "llm";

/// Something that happens to a node when its time has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alarm {
    /// It has taken too long.
    Late,
    /// It may be tried again.
    Again,
}

/// What is kept about the flows of a run beside their fold.
#[derive(Debug, Default)]
pub(super) struct Clockwork {
    pub(super) alarms: BTreeMap<VisitId, (u64, Alarm)>,
    /// Where the run stopped by itself, and may go on.
    stop: Option<String>,
    released: BTreeSet<String>,
    /// Whose time is up.
    pub(super) late: BTreeSet<VisitId>,
}

/// How a visit begins: which try, and what stands in its `NodeStarted` for who works on it.
pub(super) struct Start {
    pub(super) attempt: u32,
    pub(super) given: Value,
}

impl Start {
    pub(super) fn nth(attempt: u32) -> Self {
        Start { attempt, given: Value::Null }
    }
}

impl Runner {
    // ---- the fold ----------------------------------------------------------------------------------------

    /// What follows from an event for the clockwork. The flows have folded it already.
    pub(super) fn fold_clockwork(&mut self, at: u64, body: &Body) {
        match body {
            Body::NodeStarted { visit, .. } => {
                self.clockwork.alarms.remove(visit);
                if let Some(timeout) = self.node_of(visit).and_then(|node| node.timeout_ms) {
                    self.clockwork.alarms.insert(visit.clone(), (at.saturating_add(timeout), Alarm::Late));
                }
            }
            Body::NodeEnded { visit, error: Some(NodeError { then: Then::Retry, .. }), .. } => {
                let attempt = self.flows.active(visit).map_or(1, |active| active.attempt);
                let retry = self.node_of(visit).and_then(|node| node.retry);
                let pause = retry.map_or(0, |retry| flow::pause_ms(&retry, attempt, at));
                self.clockwork.alarms.insert(visit.clone(), (at.saturating_add(pause), Alarm::Again));
            }
            Body::NodeEnded { visit, .. } => drop(self.clockwork.alarms.remove(visit)),
            Body::Paused { reason } => self.clockwork.stop = Some(reason.clone()),
            Body::Resumed {} => {
                let stop = self.clockwork.stop.take();
                self.clockwork.released.extend(stop);
            }
            _ => {}
        }
    }

    pub(super) fn node_of(&self, visit: &VisitId) -> Option<&Node> {
        let place = NodePlace::of(visit)?;
        self.flows.frame(place.within.as_ref())?.flow.node(&place.node)
    }

    /// What this visit does: for an item of a map, what is done for each.
    pub(super) fn work_of(&self, visit: &VisitId) -> Option<NodeWork> {
        let node = self.node_of(visit)?;
        match &node.work {
            NodeWork::Map { each, .. } if NodePlace::of(visit)?.item.is_some() => Some((**each).clone()),
            NodeWork::Swarm { .. } | NodeWork::Vote { .. } if NodePlace::of(visit)?.item.is_some() => {
                self.work_of_copy(visit)
            }
            work => Some(work.clone()),
        }
    }

    // ---- what is due -------------------------------------------------------------------------------------

    /// Whether a node can begin at this moment, or will by itself.
    pub(super) fn flow_moves(&self) -> bool {
        if self.flows.is_empty() || self.state.is_over() || self.state.paused.is_some() {
            return false;
        }
        self.flow_is_ready() || self.clockwork.alarms.values().any(|(_, alarm)| *alarm == Alarm::Again)
    }

    pub(super) fn flow_is_ready(&self) -> bool {
        !self.state.is_over()
            && self.state.paused.is_none()
            && self.has_room()
            && !self.flows.due().is_empty()
    }

    pub(super) fn has_room(&self) -> bool {
        self.state.agents.values().filter(|agent| agent.ended.is_none()).count() < limits::AGENTS_MAX
    }

    /// One round over the flows: what is late, due, to be tried again, or at its end. The next commit follows, so that each
    /// round is durable before what it leads to begins.
    pub(super) fn advance(&mut self) {
        if self.flows.is_empty() || self.state.is_over() || self.state.paused.is_some() {
            return;
        }
        self.ring();
        for due in self.flows.due() {
            if self.state.paused.is_some()
                || !self.has_room()
                || self.outbox.len() >= limits::COMMIT_EVENTS_MAX / 2
            {
                break;
            }
            self.begin(due);
        }
        self.begin_items();
        self.advance_swarms();
        self.close_frames();
    }

    fn ring(&mut self) {
        let now = clock::now();
        let rung: Vec<(VisitId, Alarm)> = self
            .clockwork
            .alarms
            .iter()
            .filter(|(_, (at, _))| *at <= now)
            .map(|(visit, (_, alarm))| (visit.clone(), *alarm))
            .collect();
        for (visit, alarm) in rung {
            self.clockwork.alarms.remove(&visit);
            match alarm {
                Alarm::Late => self.stop_late(&visit),
                Alarm::Again => self.try_again(&visit),
            }
        }
    }

    fn stop_late(&mut self, visit: &VisitId) {
        let Some(timeout) = self.node_of(visit).and_then(|node| node.timeout_ms) else { return };
        let asks = matches!(self.work_of(visit), Some(NodeWork::Human { .. }));
        if asks && self.was_answered(visit) {
            return;
        }
        self.clockwork.late.insert(visit.clone());
        let why = late_words(timeout, asks);
        self.stop_agents(visit, &why);
        // Agents that ended have ended their node; a map or a flow ends here.
        if self.flows.active(visit).is_some_and(|active| active.failed.is_none()) {
            self.node_failed(visit, why);
        }
        self.clockwork.late.remove(visit);
    }

    /// Ends whoever works for this visit, or for something inside it.
    pub(super) fn stop_agents(&mut self, visit: &VisitId, why: &str) {
        let inside = |other: &VisitId| {
            let rest = other.as_str().strip_prefix(visit.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '.']))
        };
        let live = self.state.agents.values().filter(|agent| agent.ended.is_none());
        let of: Vec<AgentId> = live
            .filter(|agent| self.flows.visit_of(&agent.id).is_some_and(&inside))
            .map(|agent| agent.id.clone())
            .collect();
        for agent in of {
            if let Some(mycel_kernel::state::Wait::Outcome(call)) =
                self.state.agents.get(&agent).map(|agent| agent.waits.clone())
                && let Some(cancel) = self.cancels.get(&call)
            {
                cancel.store(true, Ordering::SeqCst);
            }
            let (status, report) = (AgentStatus::Stopped, why.to_owned());
            self.stage(Actor::Kernel, Body::AgentEnded { agent, status, report });
        }
    }

    fn try_again(&mut self, visit: &VisitId) {
        let Some(active) = self.flows.active(visit).filter(|active| active.failed.is_some()) else { return };
        let attempt = active.attempt + 1;
        self.begin_work(visit.clone(), attempt);
    }

    fn begin(&mut self, due: Due) {
        let Some(frame) = self.flows.frame(due.within.as_ref()) else { return };
        let Some(node) = frame.flow.node(&due.node).cloned() else { return };
        let steps = frame.steps;
        if let Some(most) = frame.flow.limits.steps.filter(|most| steps > 0 && steps % most == 0) {
            let reason = format!(
                "the flow has taken {steps} steps, and {most} is its limit\nhint: `mycel resume {}` lets it take {most} more",
                self.run
            );
            if self.stops_here(reason) {
                return;
            }
        }
        if node.breakpoint && self.stops_here(format!("breakpoint before {}", due.visit)) {
            return;
        }
        match self.computed(&due, &node) {
            Some(Ok((output, next))) => self.stage_ended(&due.visit, output, next, None),
            Some(Err(message)) => self.fail(&due.visit, &node, message, u32::MAX),
            None => self.begin_work(due.visit, 1),
        }
    }

    /// Pauses, unless a person has let the run go on from here.
    fn stops_here(&mut self, reason: String) -> bool {
        if self.clockwork.released.contains(&reason) {
            return false;
        }
        self.stage(Actor::Kernel, Body::Paused { reason });
        true
    }

    /// What a node gives that needs nobody: its output and what follows. `None`: it needs somebody.
    fn computed(&self, due: &Due, node: &Node) -> Option<Result<(Value, Vec<NodeId>), String>> {
        let frame = self.flows.frame(due.within.as_ref())?;
        let scope = scope_of(frame, &node.id);
        let on = |text: &str| eval::condition(text, &scope).map_err(|error| format!("`{text}`: {error}"));
        let next = node.next.clone();
        Some(match &node.work {
            NodeWork::Start {} | NodeWork::Join { .. } | NodeWork::Note { .. } => Ok((Value::Null, next)),
            NodeWork::Set { values } => rendered(values, &scope).and_then(|values| {
                let refused = values.iter().find_map(|(channel, value)| frame.refuses(channel, value));
                refused.map_or(Ok((Value::Object(values), next)), Err)
            }),
            NodeWork::End { output } => {
                rendered(output, &scope).map(|output| (Value::Object(output), Vec::new()))
            }
            NodeWork::Branch { cases, otherwise, ask } if ask.is_empty() => {
                let mut holds =
                    cases.iter().map(|case| on(&case.when).map(|holds| holds.then(|| case.next.clone())));
                let first = holds.find_map(|case| case.transpose());
                match (first, otherwise) {
                    (Some(Err(error)), _) => Err(error),
                    (Some(Ok(next)), _) => Ok((Value::Null, vec![next])),
                    (None, Some(next)) => Ok((Value::Null, vec![next.clone()])),
                    (None, None) => Err("no case holds, and there is no `else`".to_owned()),
                }
            }
            NodeWork::Loop { r#while, body, max_rounds } => on(r#while).map(|again| {
                let within = frame.rounds(&node.id) < *max_rounds;
                (Value::Null, if again && within { vec![body.clone()] } else { next })
            }),
            NodeWork::Reflect { prompt, .. } if prompt.is_empty() => {
                self.judged_pass(frame, node, None).map(|next| (Value::Null, next))
            }
            NodeWork::Branch { .. }
            | NodeWork::Reflect { .. }
            | NodeWork::Agent { .. }
            | NodeWork::Llm { .. }
            | NodeWork::Tool { .. }
            | NodeWork::Recall { .. }
            | NodeWork::Map { .. }
            | NodeWork::Swarm { .. }
            | NodeWork::Vote { .. }
            | NodeWork::Human { .. }
            | NodeWork::Subflow { .. } => return None,
        })
    }

    /// Where a reflection leads. `output` is what it gave, before it is written.
    fn judged_pass(&self, frame: &Frame, node: &Node, output: Option<&Value>) -> Result<Vec<NodeId>, String> {
        let NodeWork::Reflect { pass, on_fail, max_rounds, exhausted, .. } = &node.work else {
            return Ok(node.next.clone());
        };
        let mut scope = scope_of(frame, &node.id);
        if let (Some(channel), Some(output)) = (&node.writes, output) {
            let merge = frame.flow.channel(channel).map_or_else(Default::default, |channel| channel.merge);
            let before = frame.channels.get(channel).cloned().unwrap_or_default();
            scope.insert(channel.clone(), flow::joined(merge, before, output.clone()));
        }
        let rounds = frame.rounds(&node.id);
        match eval::condition(pass, &scope).map_err(|error| format!("`{pass}`: {error}"))? {
            true => Ok(node.next.clone()),
            false if rounds < *max_rounds => Ok(vec![on_fail.clone()]),
            false => exhausted.clone().map(|next| vec![next]).ok_or_else(|| {
                format!(
                    "after {rounds} rounds it still does not pass (`{pass}`), and there is no `exhausted`"
                )
            }),
        }
    }

    // ---- work --------------------------------------------------------------------------------------------

    /// Has somebody work on a visit.
    fn begin_work(&mut self, visit: VisitId, attempt: u32) {
        let Some(work) = self.work_of(&visit) else { return };
        let Some(node) = self.node_of(&visit).cloned() else { return };
        let begun = self
            .scope_at(&visit)
            .and_then(|scope| self.start_work(&visit, &node, &work, &scope, Start::nth(attempt)));
        if let Err(message) = begun {
            self.fail(&visit, &node, message, u32::MAX);
        }
    }

    pub(super) fn start_work(
        &mut self,
        visit: &VisitId,
        node: &Node,
        work: &NodeWork,
        scope: &Map<String, Value>,
        start: Start,
    ) -> Result<(), String> {
        let Start { attempt, given } = start;
        let text = |field: &str, template: &str| {
            eval::template(template, scope).map_err(|error| format!("`{field}`: {}", error.placed()))
        };
        match work {
            NodeWork::Agent { uses, task, output, .. } => {
                let role = self.role(uses)?;
                let task = with_shape(text("task", task)?, output.as_ref());
                let task = if task.is_empty() { role.about.clone() } else { task };
                // A model of everyday requests is told the request; what surrounds it would only lead it astray.
                let small = node.worktree.is_some() && self.parts.brains.are_bundled();
                let task = if small { first_paragraph(&task) } else { task };
                self.spawn(visit, node, &role.name, Some(task), Some(&role), given, attempt)
            }
            NodeWork::Llm { prompt, output, .. } | NodeWork::Reflect { prompt, output, .. } => {
                let task = with_shape(text("prompt", prompt)?, output.as_ref());
                self.spawn(visit, node, LLM, Some(task), None, given, attempt)
            }
            NodeWork::Branch { ask, cases, .. } => {
                let labels: Vec<&str> = cases.iter().map(|case| case.when.as_str()).collect();
                let task = format!(
                    "{}\n\nAnswer with one of these and nothing else: {}",
                    text("ask", ask)?,
                    labels.join(", ")
                );
                self.spawn(visit, node, LLM, Some(task), None, Value::Null, attempt)
            }
            NodeWork::Tool { tool, args } => {
                let given = Value::Object(rendered(args, scope)?);
                names_no_other_secret(tool, args, &given)?;
                self.spawn(visit, node, "tool", None, None, given, attempt)
            }
            NodeWork::Human { message, actions, .. } => {
                let choices: Vec<&str> = actions.iter().map(|action| action.name.as_str()).collect();
                let mut given =
                    json!({ "question": first_bytes(text("message", message)?, QUESTION_BYTES_MAX) });
                if !choices.is_empty() {
                    given["choices"] = json!(choices);
                }
                self.spawn(visit, node, "human", None, None, given, attempt)
            }
            NodeWork::Map { over, .. } => {
                let list = eval::expression(over, scope).map_err(|error| format!("`{over}`: {error}"))?;
                let count = list.as_array().map(Vec::len).ok_or_else(|| format!("`{over}` gives no list"))?;
                if count > ITEMS_MAX {
                    return Err(format!("`{over}` gives {count} items, and {ITEMS_MAX} are the most"));
                }
                self.stage_started(visit, attempt, None, list);
                Ok(())
            }
            NodeWork::Swarm { .. } | NodeWork::Vote { .. } => {
                let given = self.swarm_given(visit, work, scope)?;
                self.stage_started(visit, attempt, None, given);
                Ok(())
            }
            NodeWork::Subflow { flow, input } => {
                let given = rendered(input, scope)?;
                let inner = self.inner_flow(flow, scope)?;
                let input = mycel_flow::check::input(&inner, &given).map_err(|problems| {
                    let lines: Vec<String> = problems.iter().map(|problem| problem.message.clone()).collect();
                    format!("the input of {flow}: {}", lines.join("; "))
                })?;
                self.stage_started(visit, attempt, None, Value::Object(given));
                let (flow, within) = (Box::new(inner), Some(visit.clone()));
                let started = Body::FlowStarted { flow, input, within, subflows: BTreeMap::new() };
                self.stage(Actor::Kernel, started);
                Ok(())
            }
            NodeWork::Recall { .. } => Err("there is no knowledge to look up yet".to_owned()),
            NodeWork::Start {}
            | NodeWork::Set { .. }
            | NodeWork::Join { .. }
            | NodeWork::Loop { .. }
            | NodeWork::End { .. }
            | NodeWork::Note { .. } => Err(format!("a {} needs nobody", work.kind())),
        }
    }

    /// The flow of a subflow node: one that came with the run, or what a channel holds as the text of a flow file.
    fn inner_flow(&self, name: &str, scope: &Map<String, Value>) -> Result<mycel_abi::flow::Flow, String> {
        if !name.contains("{{") {
            return self.flows.subflow(name).cloned().ok_or_else(|| format!("there is no flow {name}"));
        }
        let text = eval::template(name, scope).map_err(|error| error.to_string())?;
        let named = std::path::Path::new("the flow of the channel");
        match crate::flow::load_text(named, &text, &self.at.cwd, self.parts.config.as_deref()) {
            Ok(loaded) => Ok(loaded.flow),
            Err(crate::flow::FlowError::Problems { problems }) => {
                let lines: Vec<String> = problems.iter().map(|found| found.problem.to_string()).collect();
                Err(format!("{name} holds no flow that can run: {}", lines.join("; ")))
            }
            Err(error) => Err(crate::explain(&error)),
        }
    }

    pub(super) fn stage_started(
        &mut self,
        visit: &VisitId,
        attempt: u32,
        agent: Option<AgentId>,
        given: Value,
    ) {
        self.stage(Actor::Kernel, Body::NodeStarted { visit: visit.clone(), attempt, agent, given });
    }

    /// Makes the agent that works for a visit. It holds no more than the flow, nor more than its role needs.
    #[expect(
        clippy::too_many_arguments,
        reason = "what an agent is made of; a struct would be taken apart at once"
    )]
    fn spawn(
        &mut self,
        visit: &VisitId,
        node: &Node,
        role: &str,
        task: Option<String>,
        from: Option<&crate::roles::Role>,
        given: Value,
        attempt: u32,
    ) -> Result<(), String> {
        let agent: AgentId = agent_name(visit, attempt).parse().map_err(|error| format!("{error}"))?;
        let parent = AgentId::new(FLOW);
        let held = self.held_by(&parent);
        let folder = self.parts.cages.folder(node.worktree.as_deref());
        let mut capabilities =
            from.map_or_else(|| held.clone(), |role| role.capabilities_within(&held, &folder).capabilities);
        // What happens to the repository is up to the flow alone.
        if from.is_some() || node.worktree.is_some() {
            capabilities.retain(|capability| capability.namespace() != "team");
        }
        // A role has a secret where it asks for it by name, and never with all the rest.
        let asks = |c: &Capability| c.namespace() == VAULT && c.resource().is_some();
        let asked: Vec<Capability> =
            from.map(|role| role.capabilities_at(&folder)).into_iter().flatten().filter(asks).collect();
        capabilities.retain(|capability| capability.namespace() != VAULT || asked.contains(capability));
        capabilities.extend(self.secrets_for(visit).into_iter().filter(|own| held.contains(own)));
        capabilities.retain(|capability| capability.namespace() != MESSAGE.0);
        capabilities.extend(from.and_then(|role| self.may_message(role, &held)));
        let votes = from.is_some() && matches!(node.work, NodeWork::Vote { .. });
        capabilities.extend(votes.then(|| Capability::new(MESSAGE.0, "vote", None)));
        if node.worktree.is_some() {
            let own = path_capability("write", &folder.join("**"));
            let writes = |c: &Capability| (c.namespace(), c.action()) == ("fs", "write") || c.action() == "*";
            capabilities.retain(|c| !writes(c) || mycel_kernel::capability::covers(&own, c));
            // So that `git diff` and `git log` work there.
            capabilities
                .extend(self.parts.desk.repository().map(|git| path_capability("read", &git.join("**"))));
        }
        let run = self.state.run.as_ref().map(|run| run.autonomy);
        let autonomy = from.and_then(|role| role.autonomy).filter(|own| run.is_some_and(|run| *own < run));
        let own = from.map_or(node.limits.budget, |role| role.limits_within(&node.limits.budget));
        // What a person has raised for the try before holds for this one.
        let own = self.limit_of_try_before(visit, attempt).unwrap_or(own);
        schedule::admit(&self.state, &parent, &capabilities).map_err(|refusal| refusal.reason)?;
        self.stage_started(visit, attempt, Some(agent.clone()), given);
        let (role, parent) = (role.to_owned(), Some(parent));
        let spawned = Body::AgentSpawned {
            agent,
            parent,
            role,
            task,
            capabilities,
            budget: own,
            priority: 100,
            autonomy,
            worktree: node.worktree.clone(),
        };
        self.stage(Actor::Kernel, spawned);
        Ok(())
    }

    fn limit_of_try_before(&self, visit: &VisitId, attempt: u32) -> Option<mycel_abi::Budget> {
        let before = attempt.checked_sub(1).filter(|before| *before > 0)?;
        let agent: AgentId = agent_name(visit, before).parse().ok()?;
        self.state.agents.contains_key(&agent).then(|| self.state.budgets.limit(&agent))
    }

    pub(super) fn role(&self, uses: &str) -> Result<crate::roles::Role, String> {
        crate::roles::find(uses, &self.at.cwd, self.parts.config.as_deref())
            .map_err(|error| crate::explain(&error))
    }

    /// Where the answer of an agent is not what its node must give. Nothing if it fits, or if any text will do.
    pub(super) fn misfits(&self, agent: &AgentId, reply: &Reply) -> Vec<String> {
        let is_answer = reply.calls.is_empty() && matches!(reply.stop, StopReason::End | StopReason::Calls);
        let Some(visit) = self.flows.visit_of(agent).filter(|_| is_answer) else { return Vec::new() };
        // Who has cast a ballot may say what it likes.
        if self.is_vote(visit) && self.ballot(visit, agent, &reply.text).is_ok() {
            return Vec::new();
        }
        match self.work_of(visit).as_ref().and_then(output_of) {
            Some(schema) => shape::object(&reply.text, schema).err().unwrap_or_default(),
            None => Vec::new(),
        }
    }

    /// The tier of the model that worked in the try before this one, if there was one: where an agent failed, a stronger one comes
    /// after it. `own` is that of the role, for a try in which nobody answered.
    pub(super) fn failed_tier(&self, visit: &VisitId, own: Option<Tier>) -> Option<Tier> {
        // Items of a map are tried once.
        NodePlace::of(visit).filter(|place| place.item.is_none())?;
        let before = self.flows.active(visit)?.attempt.checked_sub(1).filter(|before| *before > 0)?;
        let agent: AgentId = agent_name(visit, before).parse().ok()?;
        let answered = self.minds.last_brain(&agent).and_then(|name| self.parts.brains.tier_of(name));
        answered.or(own)
    }

    /// Whether the one call of this agent is written by the flow.
    pub(super) fn is_written(&self, agent: &AgentId) -> bool {
        let work = self.flows.visit_of(agent).and_then(|visit| self.work_of(visit));
        matches!(work, Some(NodeWork::Tool { .. } | NodeWork::Human { .. }))
    }

    /// The turn of an agent whose one call the flow has written. `false` if it is none.
    pub(super) fn take_written_turn(&mut self, agent: &AgentId, turn: &TurnId) -> bool {
        let Some(visit) = self.flows.visit_of(agent).cloned() else { return false };
        let tool = match self.work_of(&visit) {
            Some(NodeWork::Tool { tool, .. }) => tool,
            Some(NodeWork::Human { .. }) => ASK.to_owned(),
            _ => return false,
        };
        if self.minds.has_begun(agent) {
            let work = self.work_of(&visit);
            let may_refuse = matches!(work, Some(NodeWork::Human { actions, .. }) if !actions.is_empty());
            let (status, report) = match self.minds.last_result(agent) {
                Some(CallResult::Done(outcome)) if outcome.succeeded() => {
                    (AgentStatus::Finished, String::new())
                }
                // A person's no is one of the actions.
                Some(CallResult::Done(outcome))
                    if may_refuse && outcome.status == OutcomeStatus::Cancelled =>
                {
                    (AgentStatus::Finished, String::new())
                }
                Some(CallResult::Done(outcome)) => (AgentStatus::Failed, failure_of(outcome)),
                Some(CallResult::Refused(refusal)) => (AgentStatus::Failed, refusal.reason.clone()),
                None => (AgentStatus::Failed, "its call was not made".to_owned()),
            };
            self.stage(Actor::Kernel, Body::AgentEnded { agent: agent.clone(), status, report });
            return true;
        }
        let args = self.given_to(&visit);
        self.take_reply(agent, turn, FLOW, Reply::called(&tool, args));
        true
    }

    /// What a visit works on. Of an item it is made anew from the item and the channels.
    fn given_to(&self, visit: &VisitId) -> Value {
        match (NodePlace::of(visit).and_then(|place| place.item), self.work_of(visit)) {
            (Some(_), Some(NodeWork::Tool { args, .. })) => {
                let scope = self.scope_at(visit).unwrap_or_default();
                rendered(&args, &scope).map(Value::Object).unwrap_or_default()
            }
            _ => self.flows.active(visit).map(|active| active.given.clone()).unwrap_or_default(),
        }
    }

    /// The values that templates of a visit see.
    pub(super) fn scope_at(&self, visit: &VisitId) -> Result<Map<String, Value>, String> {
        let place = NodePlace::of(visit).ok_or_else(|| format!("{visit} is no visit"))?;
        let frame = self.flows.frame(place.within.as_ref()).ok_or_else(|| format!("{visit} has no flow"))?;
        let mut scope = scope_of(frame, &place.node);
        let node = frame.flow.node(&place.node);
        if let (Some(item), Some(NodeWork::Map { item: name, .. })) =
            (place.item, node.map(|node| &node.work))
        {
            let given = self.flows.active(visit).map(|active| &active.given);
            let value = given.and_then(|list| list.get(item as usize)).cloned().unwrap_or_default();
            scope.insert(name.clone(), value);
        }
        Ok(scope)
    }

    // ---- ends --------------------------------------------------------------------------------------------

    /// The agent of a node has ended, and so has its node.
    pub(super) fn node_agent_ended(&mut self, agent: &AgentId, status: AgentStatus, report: &str) {
        let Some(visit) = self.flows.visit_of(agent).cloned() else { return };
        let Some(active) = self.flows.active(&visit) else { return };
        let within = NodePlace::of(&visit).and_then(|place| place.within);
        if self.flows.frame(within.as_ref()).is_some_and(|frame| frame.failed) {
            // Its flow has failed, and ends what is left of it.
            return;
        }
        let is_item = NodePlace::of(&visit).is_some_and(|place| place.item.is_some());
        if !is_item && (active.agent.as_ref() != Some(agent) || active.failed.is_some()) {
            return;
        }
        let given = match status {
            AgentStatus::Finished => self.gave(&visit, agent),
            AgentStatus::Failed | AgentStatus::Stopped => match self.in_time(&visit) {
                Some(action) => Ok(action),
                None if report.is_empty() => Err("it was stopped".to_owned()),
                None => Err(report.to_owned()),
            },
        };
        match given {
            Ok(output) => self.node_gave(&visit, output),
            Err(message) => self.node_failed(&visit, message),
        }
    }

    /// What the agent of a visit gave.
    fn gave(&self, visit: &VisitId, agent: &AgentId) -> Result<Value, String> {
        let said = || self.minds.last_text(agent).unwrap_or_default().trim().to_owned();
        let done = || match self.minds.last_result(agent) {
            Some(CallResult::Done(outcome)) if outcome.succeeded() => outcome.output.clone(),
            _ => Value::Null,
        };
        match self.work_of(visit) {
            _ if self.is_vote(visit) => self.ballot(visit, agent, &said()),
            Some(NodeWork::Tool { .. }) => Ok(done()),
            Some(NodeWork::Human { form, .. }) => self.said_by_person(visit, agent, form.as_ref()),
            work => match work.as_ref().and_then(output_of) {
                Some(schema) => {
                    let misfit =
                        |lines: Vec<String>| format!("its answer does not fit: {}", lines.join("; "));
                    shape::object(&said(), schema).map_err(misfit)
                }
                None => Ok(Value::from(said())),
            },
        }
    }

    /// A visit has given something: it is written, and what follows is due.
    pub(super) fn node_gave(&mut self, visit: &VisitId, output: Value) {
        let Some(node) = self.node_of(visit).cloned() else { return };
        if NodePlace::of(visit).is_some_and(|place| place.item.is_some()) {
            return self.stage_ended(visit, output, Vec::new(), None);
        }
        match self.leads(visit, &node, &output) {
            Ok(next) => self.stage_ended(visit, output, next, None),
            Err(message) => self.fail(visit, &node, message, u32::MAX),
        }
    }

    fn leads(&self, visit: &VisitId, node: &Node, output: &Value) -> Result<Vec<NodeId>, String> {
        let place = NodePlace::of(visit).ok_or_else(|| format!("{visit} is no visit"))?;
        let frame = self.flows.frame(place.within.as_ref()).ok_or_else(|| format!("{visit} has no flow"))?;
        if let Some(refused) = node.writes.as_ref().and_then(|channel| frame.refuses(channel, output)) {
            return Err(refused);
        }
        match &node.work {
            NodeWork::Reflect { .. } => self.judged_pass(frame, node, Some(output)),
            NodeWork::Branch { cases, otherwise, .. } => {
                let said = output.as_str().unwrap_or_default();
                let case =
                    cases.iter().find(|case| shape::says(said, &case.when)).map(|case| case.next.clone());
                let next = case.or_else(|| otherwise.clone());
                next.map(|next| vec![next])
                    .ok_or_else(|| format!("`{said}` is none of its cases, and there is no `else`"))
            }
            NodeWork::Human { actions, .. } => {
                let chosen = output["action"].as_str().unwrap_or_default();
                let next = actions
                    .iter()
                    .find(|action| action.name == chosen)
                    .and_then(|action| action.next.clone());
                Ok(next.map_or_else(|| node.next.clone(), |next| vec![next]))
            }
            _ => Ok(node.next.clone()),
        }
    }

    pub(super) fn node_failed(&mut self, visit: &VisitId, message: String) {
        let Some(node) = self.node_of(visit).cloned() else { return };
        let attempt = self.flows.active(visit).map_or(u32::MAX, |active| active.attempt);
        self.fail(visit, &node, message, attempt);
    }

    /// A visit has failed: another try, its fallback, its fail branch, or the end of the flow.
    pub(super) fn fail(&mut self, visit: &VisitId, node: &Node, message: String, attempt: u32) {
        let is_item = NodePlace::of(visit).is_some_and(|place| place.item.is_some());
        let then = if is_item { Then::Fail } else { flow::after_failure(node, attempt) };
        let (output, next) = match (then, &node.on_error) {
            (Then::Fallback, Some(OnError::Value(value))) => (value.clone(), node.next.clone()),
            (Then::Branch, Some(OnError::Next(next))) => (Value::Null, vec![next.clone()]),
            _ => (Value::Null, Vec::new()),
        };
        self.stage_ended(visit, output, next, Some(NodeError { message, then }));
    }

    fn stage_ended(&mut self, visit: &VisitId, output: Value, next: Vec<NodeId>, error: Option<NodeError>) {
        let outcome = self.keep_output(Outcome::ok(output));
        let (output, full_output) = (outcome.output, outcome.full_output);
        self.stage(Actor::Kernel, Body::NodeEnded { visit: visit.clone(), output, full_output, next, error });
    }

    /// Flows that are at their end.
    fn close_frames(&mut self) {
        let failed: Vec<VisitId> = self
            .flows
            .frames()
            .filter(|(_, frame)| frame.failed)
            .flat_map(|(_, frame)| frame.active.keys().cloned())
            .collect();
        for visit in failed {
            self.stop_agents(&visit, "its flow has failed");
            if self.flows.active(&visit).is_some() {
                let error = NodeError { message: "its flow has failed".to_owned(), then: Then::Fail };
                self.stage_ended(&visit, Value::Null, Vec::new(), Some(error));
            }
        }
        let over: Vec<Option<VisitId>> = self
            .flows
            .frames()
            .filter(|(_, frame)| frame.is_over())
            .map(|(within, _)| within.cloned())
            .collect();
        // Inner flows first: an outer one may be over because of them.
        for within in over.into_iter().rev() {
            let Some(frame) = self.flows.frame(within.as_ref()) else { continue };
            let why = frame.error.as_ref().filter(|_| frame.failed).map(|error| error.message.clone());
            let (name, output) = (frame.flow.name.clone(), frame.output.clone());
            match (within, why) {
                (Some(visit), None) => self.node_gave(&visit, output),
                (Some(visit), Some(why)) => self.node_failed(&visit, format!("flow {name}: {why}")),
                (None, why) => self.end_flow(&name, &output, why),
            }
        }
    }

    fn end_flow(&mut self, name: &str, output: &Value, why: Option<String>) {
        let agent = AgentId::new(FLOW);
        let (status, report) = match why {
            Some(why) => (AgentStatus::Failed, format!("flow {name}: {why}")),
            None => (AgentStatus::Finished, String::new()),
        };
        let text = shape::shown(output);
        if status == AgentStatus::Finished && !text.is_empty() {
            self.stage(Actor::Agent(agent.clone()), Body::Said { agent: agent.clone(), text });
        }
        self.stage(Actor::Kernel, Body::AgentEnded { agent, status, report });
    }
}

/// What the agent of a try is called.
fn agent_name(visit: &VisitId, attempt: u32) -> String {
    if attempt > 1 { format!("{visit}:{attempt}") } else { visit.to_string() }
}

/// The schema of what work must give, if it has one.
fn output_of(work: &NodeWork) -> Option<&Value> {
    match work {
        NodeWork::Agent { output, .. } | NodeWork::Llm { output, .. } | NodeWork::Reflect { output, .. } => {
            output.as_ref()
        }
        _ => None,
    }
}

/// The values that templates and conditions of a node see.
pub(super) fn scope_of(frame: &Frame, node: &NodeId) -> Map<String, Value> {
    let mut scope: Map<String, Value> =
        frame.channels.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    scope.insert("input".to_owned(), Value::Object(frame.input.clone()));
    let error = frame.error_for(node).map(|error| Value::from(error.message.clone()));
    scope.insert("error".to_owned(), error.unwrap_or_default());
    scope.insert("round".to_owned(), Value::from(frame.rounds(node)));
    scope
}

fn rendered(values: &Map<String, Value>, scope: &Map<String, Value>) -> Result<Map<String, Value>, String> {
    let one = |(name, value): (&String, &Value)| match eval::render(value, scope) {
        Ok(value) => Ok((name.clone(), value)),
        Err(error) => Err(format!("{name}: {}", error.placed())),
    };
    values.iter().map(one).collect()
}

fn first_paragraph(text: &str) -> String {
    text.trim().split("\n\n").next().unwrap_or_default().trim().to_owned()
}

/// A task, with the form its answer must have.
fn with_shape(task: String, schema: Option<&Value>) -> String {
    match schema {
        Some(schema) => {
            format!("{task}\n\nAnswer with one JSON value of this schema and nothing else:\n{schema}")
        }
        None => task,
    }
}

pub(super) fn failure_of(outcome: &Outcome) -> String {
    outcome.failure.as_ref().map_or_else(|| outcome.status.to_string(), |failure| failure.message.clone())
}
