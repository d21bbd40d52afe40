//! Messages between agents: the calls of the family `agent`, which the loop itself answers, and what
//! reaches whose context.
//!
//! A call is carried out when its permit is durable: the message and the outcome go into the next commit
//! together. A question has no thread and keeps nobody busy; its call stays open, and every round of the
//! loop looks whose time is over.

use super::*;
use crate::offer;
use mycel_abi::flow::{Node, Work as NodeWork};
use mycel_abi::{AgentStatus, Message};
use mycel_kernel::messages::{self, Act, MESSAGE};
use mycel_kernel::state::{Agent, Wait};
use mycel_tools::agent as tools;
use serde::de::DeserializeOwned;
use serde_json::json;

/// Agents that a list names.
const LISTED_MAX: usize = 64;
/// Characters of a task in a list.
const TASK_CHARS: usize = 100;

impl Runner {
    /// Puts a message before those who got it.
    pub(super) fn fold_message(&mut self, body: &Body) {
        let Body::Messaged { message } = body else { return };
        let text = told(&self.state, message);
        for agent in self.state.messages.receivers(&message.id) {
            self.minds.message(agent, message.from.clone(), text.clone());
        }
    }

    /// A permitted call of the family `agent`.
    pub(super) fn answer_agent(&mut self, permit: Permit) {
        let call = permit.spend().call;
        let id = call.id().clone();
        self.busy.remove(&call.proposal.agent);
        if call.proposal.tool == tools::vote::NAME {
            let outcome = self.cast(&call).map_or_else(Outcome::failed, Outcome::ok);
            let bodies = self.done_at_once(&id, outcome);
            return bodies.into_iter().for_each(|body| self.stage(Actor::Kernel, body));
        }
        let bodies = match act_of(&call) {
            Ok(Some(act)) => messages::carry_out(&self.state, &id, &act),
            Ok(None) => self.done_at_once(&id, Outcome::ok(self.listed(&call.proposal.agent))),
            Err(failure) => self.done_at_once(&id, Outcome::failed(failure)),
        };
        for body in bodies {
            let actor = match &body {
                Body::Messaged { message } => message.from.clone(),
                _ => Actor::Kernel,
            };
            self.stage(actor, body);
        }
    }

    fn done_at_once(&self, id: &CallId, outcome: Outcome) -> Vec<Body> {
        let Some(call) = self.state.calls.get(id) else { return Vec::new() };
        let (attempt, generation) = (call.attempt, call.generation);
        let cost = Cost { tool_calls: 1, ..Cost::ZERO };
        vec![Body::Done { call: id.clone(), attempt, generation, outcome, cost }]
    }

    /// Ends questions whose time is over. While the run is paused nobody can answer, and no time counts.
    pub(super) fn end_asks(&mut self) {
        if self.state.paused.is_some() && !self.state.is_over() {
            return;
        }
        for body in messages::overdue(&self.state, clock::now()) {
            self.stage(Actor::Kernel, body);
        }
    }

    /// Whether the flows of this run have more than one agent.
    pub(super) fn has_company(&self) -> bool {
        let agents = |node: &Node| match &node.work {
            NodeWork::Agent { .. } => 1,
            // What these come to is not known before they begin.
            NodeWork::Subflow { .. } => 2,
            NodeWork::Map { each, .. } if matches!(**each, NodeWork::Agent { .. }) => 2,
            NodeWork::Swarm { .. } | NodeWork::Vote { .. } => 2,
            _ => 0,
        };
        self.flows.frames().flat_map(|(_, frame)| &frame.flow.nodes).map(agents).sum::<usize>() > 1
    }

    /// The power to take part, for an agent of a role that names the family.
    pub(super) fn may_message(&self, role: &crate::roles::Role, held: &[Capability]) -> Option<Capability> {
        let power = Capability::new(MESSAGE.0, MESSAGE.1, None);
        let is_held = held.iter().any(|held| mycel_kernel::capability::covers(held, &power));
        let names = offer::agent_defs().iter().any(|tool| role.allows_tool(&tool.name));
        (is_held && names && self.has_company()).then_some(power)
    }

    /// The tools of those who take part.
    pub(super) fn agent_tools(&self, agent: &AgentId) -> &'static [ToolDef] {
        let power = Capability::new(MESSAGE.0, MESSAGE.1, None);
        let holds = self.held_by(agent).iter().any(|held| mycel_kernel::capability::covers(held, &power));
        if holds { offer::agent_defs() } else { &[] }
    }

    fn listed(&self, you: &AgentId) -> Value {
        let works = |agent: &&Agent| self.state.agents.get(&agent.id).is_some_and(|a| a.task.is_some());
        let mut all: Vec<&Agent> = self.state.agents.values().filter(works).collect();
        all.sort_by_key(|agent| (agent.ended.is_some(), agent.id.clone()));
        let line = |agent: &&Agent| tools::list::Listed {
            agent: agent.id.to_string(),
            role: agent.role.clone(),
            task: self.task_of(agent),
            state: self.stands(agent),
            listens: agent.ended.is_none() && !self.agent_tools(&agent.id).is_empty(),
            you: agent.id == *you,
        };
        let agents: Vec<tools::list::Listed> = all.iter().take(LISTED_MAX).map(line).collect();
        let more = all.len().saturating_sub(LISTED_MAX);
        json!({ "agents": agents, "more": more })
    }

    /// What an agent works on, in a line.
    fn task_of(&self, agent: &Agent) -> String {
        let node = self.flows.visit_of(&agent.id).and_then(|visit| self.node_of(visit));
        let about = node.map(|node| node.about.as_str()).filter(|about| !about.is_empty());
        let text = about.or(agent.task.as_deref()).unwrap_or_default();
        let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        line.chars().take(TASK_CHARS).collect()
    }

    fn stands(&self, agent: &Agent) -> String {
        let asked = |call: &CallId| messages::open_asks(&self.state).find(|(open, _)| *open == call);
        match (agent.ended, &agent.waits) {
            (Some(AgentStatus::Finished), _) => "finished".to_owned(),
            (Some(AgentStatus::Failed), _) => "failed".to_owned(),
            (Some(AgentStatus::Stopped), _) => "stopped".to_owned(),
            (None, Wait::Answer(_) | Wait::Goal) => "waiting for the person".to_owned(),
            (None, Wait::Outcome(call)) => match asked(call) {
                Some((_, ask)) => format!("waiting for {}", ask.asked),
                None => "working".to_owned(),
            },
            (None, Wait::Nothing | Wait::Thought { .. } | Wait::Again(_) | Wait::Nodes | Wait::Kernel) => {
                "working".to_owned()
            }
        }
    }
}

/// A message as its receiver reads it. What follows the first line is set in, so that no text can look like
/// another message.
fn told(state: &State, message: &Message) -> String {
    let text = message.text.trim().replace('\n', "\n  ");
    let from = match &message.from {
        Actor::Agent(agent) => messages::who(state, agent),
        Actor::Person(name) => format!("{name} (the person)"),
        Actor::Kernel => return text,
    };
    let kind = match (&message.reply_to, &message.to) {
        (Some(to), _) => format!(", in reply to {to}"),
        (None, mycel_abi::Address::All) => ", to all".to_owned(),
        (None, mycel_abi::Address::Topic(name)) => format!(", on the topic {name}"),
        (None, _) if message.asks => ", who waits for your answer (agent.reply)".to_owned(),
        (None, _) => String::new(),
    };
    format!("message {} from {from}{kind}: {text}", message.id)
}

/// What a call of the family does; `None` for the list, which does nothing.
fn act_of(call: &Call) -> Result<Option<Act>, ToolFailure> {
    let args = &call.proposal.args;
    Ok(Some(match call.proposal.tool.as_str() {
        "agent.ask" => {
            let tools::ask::Input { to, question, .. } = read(args)?;
            Act::Ask { to, question }
        }
        "agent.list" => return Ok(None),
        "agent.publish" => {
            let tools::publish::Input { topic, text } = read(args)?;
            Act::Send { to: format!("topic:{topic}"), text }
        }
        "agent.reply" => {
            let tools::reply::Input { message, text } = read(args)?;
            Act::Reply { message, text }
        }
        "agent.send" => {
            let tools::send::Input { to, text } = read(args)?;
            Act::Send { to, text }
        }
        "agent.subscribe" => {
            let tools::subscribe::Input { topic } = read(args)?;
            Act::Subscribe { topic }
        }
        other => {
            let message = format!("{other} is no call between agents");
            return Err(ToolFailure { kind: "misplaced".into(), message, hint: None });
        }
    }))
}

pub(super) fn read<I: DeserializeOwned>(args: &Value) -> Result<I, ToolFailure> {
    serde_json::from_value(args.clone()).map_err(|error| ToolFailure {
        kind: "bad_args".into(),
        message: format!("reading the arguments: {error}"),
        hint: None,
    })
}
