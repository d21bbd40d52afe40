//! Where a flow stands: the fold of its events, and which nodes are due.
//!
//! ```text
//!  FlowStarted --> first node due --> (NodeStarted) --> NodeEnded{output, next} --> channels written, next nodes due
//! ```
//! `next` stands in the event, so that the fold asks nobody: conditions were looked at once, when the node ended, and what they
//! gave is on record. A replay, a resumed run and every screen therefore see the same way through the graph.
//!
//! A node that is due starts when nothing else that is due or under way can still lead to it ([`Graph`]). A node that was under
//! way when the process ended is still under way after the fold; whoever works on it (an agent, a call, a person) goes on where
//! it was, and what is finished is never started again.

mod graph;
mod rerun;

pub use graph::Graph;
pub use rerun::{Anew, kept};

use crate::swarm::{Member, Standings, Swarm};
use mycel_abi::flow::{Flow, Merge, OnError, Type, Wait, Work};
use mycel_abi::{AgentId, Body, Digest, NodeError, NodeId, Then, VisitId};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// All flows of a run: its own, and those that nodes of it run.
#[derive(Debug, Clone, Default)]
pub struct Flows {
    /// By the visit they run in; the run's own flow has none.
    frames: BTreeMap<Option<VisitId>, Frame>,
    /// Which agent works for which visit.
    agents: BTreeMap<AgentId, VisitId>,
    /// Flows that nodes run, by the name they use.
    subflows: BTreeMap<String, Flow>,
    /// Of the members of all swarms of the run.
    standings: Standings,
}

/// One flow under way.
#[derive(Debug, Clone)]
pub struct Frame {
    pub flow: Flow,
    pub input: Map<String, Value>,
    pub channels: BTreeMap<String, Value>,
    graph: Graph,
    due: BTreeSet<usize>,
    pub active: BTreeMap<VisitId, Active>,
    visits: Vec<u32>,
    /// Rounds that loops and reflections have led back, since they were last left.
    rounds: Vec<u32>,
    /// Joins that went on without waiting for all, until something leads back before them.
    passed: BTreeSet<usize>,
    /// Nodes started so far, counting every round.
    pub steps: u64,
    /// The last failure.
    pub error: Option<NodeError>,
    /// The failure that led to a node by its fail branch. Nodes that fail side by side each have their own.
    caught: BTreeMap<usize, NodeError>,
    /// What an `end` gave.
    pub output: Value,
    pub failed: bool,
}

/// A node under way.
#[derive(Debug, Clone, PartialEq)]
pub struct Active {
    pub node: usize,
    /// Tries so far.
    pub attempt: u32,
    pub agent: Option<AgentId>,
    /// What it works on.
    pub given: Value,
    /// The last try failed with this, and the next one has not begun.
    pub failed: Option<NodeError>,
    /// Of a map: how many items have begun. They begin in order.
    pub begun: u32,
    /// Of a map: what each item gave, `Err` for one that failed.
    pub items: BTreeMap<u32, Result<Value, NodeError>>,
    /// Of a swarm or a vote: its items here are copies.
    pub swarm: Option<Swarm>,
}

/// A node that may start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The flow it is in.
    pub within: Option<VisitId>,
    pub visit: VisitId,
    pub node: NodeId,
}

/// The parts of a visit: the flow it is in, its node, and the item of a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub within: Option<VisitId>,
    pub node: NodeId,
    pub item: Option<u32>,
}

impl Place {
    /// `sub#1/each#2.0` is item 0 of `each` in the flow that `sub#1` runs.
    pub fn of(visit: &VisitId) -> Option<Place> {
        let (within, last) = match visit.as_str().rsplit_once('/') {
            Some((within, last)) => (Some(within.parse().ok()?), last),
            None => (None, visit.as_str()),
        };
        let (node, number) = last.split_once('#')?;
        let item = match number.split_once('.') {
            Some((_, item)) => Some(item.parse().ok()?),
            None => None,
        };
        Some(Place { within, node: node.parse().ok()?, item })
    }
}

/// The visit of which this is an item.
fn whole(visit: &VisitId) -> Option<VisitId> {
    let last = visit.as_str().rfind('/').map_or(0, |at| at + 1);
    let dot = visit.as_str()[last..].find('.')? + last;
    visit.as_str()[..dot].parse().ok()
}

fn named(within: Option<&VisitId>, node: &NodeId, number: u32) -> Option<VisitId> {
    let last = format!("{node}#{number}");
    within.map_or(last.clone(), |within| format!("{within}/{last}")).parse().ok()
}

/// The visit of an item of a map.
pub fn item_visit(map: &VisitId, item: u32) -> Option<VisitId> {
    format!("{map}.{item}").parse().ok()
}

impl Flows {
    pub fn is_empty(&self) -> bool {
        self.frames.is_empty()
    }

    /// The flow that runs in this visit; `None` asks for that of the run.
    pub fn frame(&self, within: Option<&VisitId>) -> Option<&Frame> {
        self.frames.get(&within.cloned())
    }

    pub fn frames(&self) -> impl Iterator<Item = (Option<&VisitId>, &Frame)> {
        self.frames.iter().map(|(within, frame)| (within.as_ref(), frame))
    }

    pub fn subflow(&self, name: &str) -> Option<&Flow> {
        self.subflows.get(name)
    }

    /// For which visit an agent works.
    pub fn visit_of(&self, agent: &AgentId) -> Option<&VisitId> {
        self.agents.get(agent)
    }

    /// What is under way in this visit (for an item: what its map is).
    pub fn active(&self, visit: &VisitId) -> Option<&Active> {
        let place = Place::of(visit)?;
        let frame = self.frame(place.within.as_ref())?;
        let map = place.item.and_then(|_| whole(visit));
        frame.active.get(map.as_ref().unwrap_or(visit))
    }

    /// What the members of swarms have made of themselves.
    pub fn standings(&self) -> &Standings {
        &self.standings
    }

    /// The members that work at this moment, in all swarms.
    pub fn at_work(&self) -> impl Iterator<Item = &Member> {
        let active = self.frames.values().flat_map(|frame| frame.active.values());
        active.filter_map(|active| active.swarm.as_ref()).flat_map(Swarm::working)
    }

    fn swarm_mut(&mut self, visit: &VisitId) -> Option<&mut Swarm> {
        let frame = self.frames.get_mut(&Place::of(visit)?.within)?;
        frame.active.get_mut(visit)?.swarm.as_mut()
    }

    /// Takes an event in. `full` fetches the whole of an output whose event holds only a part.
    pub fn fold(&mut self, body: &Body, full: &mut dyn FnMut(&Digest) -> Option<Value>) {
        match body {
            Body::FlowStarted { flow, input, within, subflows } => {
                self.subflows.extend(subflows.iter().map(|(name, flow)| (name.clone(), flow.clone())));
                let frame = Frame::new((**flow).clone(), input.clone());
                self.frames.entry(within.clone()).or_insert(frame);
            }
            Body::NodeStarted { visit, attempt, agent, given } => {
                if let Some(agent) = agent {
                    self.agents.insert(agent.clone(), visit.clone());
                }
                let place = Place::of(visit);
                if let Some(frame) = place.as_ref().and_then(|place| self.frames.get_mut(&place.within)) {
                    frame.start(visit, *attempt, agent.as_ref(), given);
                }
            }
            Body::NodeEnded { visit, output, full_output, next, error } => {
                let Some(place) = Place::of(visit) else { return };
                let output = full_output.as_ref().and_then(full).unwrap_or_else(|| output.clone());
                if error.as_ref().is_none_or(|error| error.then != Then::Retry) {
                    self.frames.remove(&Some(visit.clone()));
                }
                if let Some(member) =
                    place.item.and_then(|item| self.active(visit)?.swarm.as_ref()?.member_of(item))
                {
                    let name = member.name.clone();
                    self.standings.ended(&name);
                }
                if let Some(frame) = self.frames.get_mut(&place.within) {
                    frame.end(visit, &place, output, next, error.as_ref());
                }
            }
            Body::Decided { visit, item, tally, copy, why, ratings, .. } => {
                ratings.iter().for_each(|rating| self.standings.fold(rating));
                if let Some(swarm) = self.swarm_mut(visit) {
                    swarm.decided(*item, *copy, why, tally);
                }
            }
            Body::Rated { visit, rating } => {
                self.standings.fold(rating);
                let copy = Place::of(visit).and_then(|place| place.item);
                let swarm = whole(visit).and_then(|swarm| self.swarm_mut(&swarm));
                if let (Some(swarm), Some(copy)) = (swarm, copy) {
                    swarm.rated(copy);
                }
            }
            Body::ChannelSet { within, channel, value } => {
                if let Some(frame) = self.frames.get_mut(within) {
                    frame.channels.insert(channel.clone(), value.clone());
                }
            }
            Body::InputSet { within, input, value } => {
                if let Some(frame) = self.frames.get_mut(within) {
                    frame.input.insert(input.clone(), value.clone());
                }
            }
            _ => {}
        }
    }

    /// The nodes that may start now, in every flow that has not failed, in the order of the file.
    pub fn due(&self) -> Vec<Due> {
        let of = |(within, frame): (&Option<VisitId>, &Frame)| {
            let ready = if frame.failed { Vec::new() } else { frame.ready() };
            let one = |at: usize| {
                let node = frame.flow.nodes[at].id.clone();
                let visit = named(within.as_ref(), &node, frame.visits[at] + 1)?;
                Some(Due { within: within.clone(), visit, node })
            };
            ready.into_iter().filter_map(one).collect::<Vec<_>>()
        };
        self.frames.iter().flat_map(of).collect()
    }
}

impl Frame {
    fn new(flow: Flow, input: Map<String, Value>) -> Self {
        let initial = |channel: &mycel_abi::flow::Channel| {
            channel.initial.clone().unwrap_or_else(|| channel.kind.empty())
        };
        let nodes = flow.nodes.len();
        Frame {
            channels: flow.state.iter().map(|channel| (channel.name.clone(), initial(channel))).collect(),
            graph: Graph::of(&flow),
            input,
            due: (nodes > 0).then_some(0).into_iter().collect(),
            active: BTreeMap::new(),
            visits: vec![0; nodes],
            rounds: vec![0; nodes],
            passed: BTreeSet::new(),
            steps: 0,
            error: None,
            caught: BTreeMap::new(),
            output: Value::Null,
            failed: false,
            flow,
        }
    }

    /// Whether nothing is due or under way any more.
    pub fn is_over(&self) -> bool {
        self.active.is_empty() && (self.failed || self.due.is_empty())
    }

    /// How often a loop or a reflection has led back since it was last left.
    pub fn rounds(&self, node: &NodeId) -> u32 {
        self.graph.at(node).map_or(0, |at| self.rounds[at])
    }

    /// The failure a node is to deal with: the one that led to it, else the last of the flow.
    pub fn error_for(&self, node: &NodeId) -> Option<&NodeError> {
        self.graph.at(node).and_then(|at| self.caught.get(&at)).or(self.error.as_ref())
    }

    fn ready(&self) -> Vec<usize> {
        let under_way: Vec<usize> = self.active.values().map(|active| active.node).collect();
        let others =
            |at: usize| under_way.iter().chain(self.due.iter()).copied().filter(move |other| *other != at);
        let may_start = |at: usize| match &self.flow.nodes[at].work {
            // Started already, and not to be started twice at a time.
            _ if under_way.contains(&at) => false,
            Work::Join { wait: Wait::Any } => true,
            Work::End { .. } => {
                others(at).all(|other| matches!(self.flow.nodes[other].work, Work::End { .. }))
            }
            _ => !others(at).any(|other| self.graph.reaches(other, at)),
        };
        self.due.iter().copied().filter(|at| may_start(*at)).collect()
    }

    fn start(&mut self, visit: &VisitId, attempt: u32, agent: Option<&AgentId>, given: &Value) {
        let Some(place) = Place::of(visit) else { return };
        let Some(at) = self.graph.at(&place.node) else { return };
        if let Some(item) = place.item {
            return self.item_begun(visit, item, Some(given));
        }
        let swarm = Swarm::begin(&self.flow.nodes[at].work, given);
        match self.active.get_mut(visit) {
            Some(active) => {
                active.attempt = attempt;
                active.failed = None;
                active.given = given.clone();
                active.agent = agent.cloned().or(active.agent.take());
                if let Some(swarm) = &mut active.swarm {
                    swarm.again();
                }
            }
            None => {
                self.begin(at);
                let agent = agent.cloned();
                let given = given.clone();
                let active = Active {
                    node: at,
                    attempt,
                    agent,
                    given,
                    failed: None,
                    begun: 0,
                    items: BTreeMap::new(),
                    swarm,
                };
                self.active.insert(visit.clone(), active);
            }
        }
    }

    fn item_begun(&mut self, visit: &VisitId, item: u32, given: Option<&Value>) {
        if let Some(active) = whole(visit).and_then(|map| self.active.get_mut(&map)) {
            active.begun = active.begun.max(item + 1);
            if let (Some(swarm), Some(given)) = (&mut active.swarm, given) {
                swarm.begun(item, given);
            }
        }
    }

    fn begin(&mut self, at: usize) {
        self.due.remove(&at);
        self.visits[at] += 1;
        self.steps += 1;
        if matches!(self.flow.nodes[at].work, Work::Join { wait: Wait::Any }) {
            self.passed.insert(at);
        }
    }

    fn end(
        &mut self,
        visit: &VisitId,
        place: &Place,
        output: Value,
        next: &[NodeId],
        error: Option<&NodeError>,
    ) {
        let Some(at) = self.graph.at(&place.node) else { return };
        if let Some(item) = place.item {
            let gave = match error {
                Some(error) if error.then != Then::Fallback => Err(error.clone()),
                _ => Ok(output),
            };
            // One that could not even begin has ended as well.
            self.item_begun(visit, item, None);
            if let Some(active) = whole(visit).and_then(|map| self.active.get_mut(&map)) {
                match &mut active.swarm {
                    Some(swarm) => swarm.ended(item, &gave),
                    None => drop(active.items.insert(item, gave)),
                }
            }
            return;
        }
        if let Some(error) = error {
            self.error = Some(error.clone());
        }
        if error.is_some_and(|error| error.then == Then::Retry) {
            if let Some(active) = self.active.get_mut(visit) {
                active.failed = error.cloned();
            }
            return;
        }
        if self.active.remove(visit).is_none() {
            // A node that only computes starts and ends in one.
            self.begin(at);
        }
        match error.map(|error| error.then) {
            Some(Then::Fail) => self.failed = true,
            Some(Then::Branch) => {}
            Some(Then::Retry | Then::Fallback) | None => self.write(at, output),
        }
        self.count_rounds(at, next);
        let targets: Vec<usize> = next.iter().filter_map(|id| self.graph.at(id)).collect();
        for target in targets {
            match error.filter(|error| error.then == Then::Branch) {
                Some(error) => drop(self.caught.insert(target, error.clone())),
                None => drop(self.caught.remove(&target)),
            }
            self.lead(at, target);
        }
    }

    fn lead(&mut self, from: usize, to: usize) {
        if self.graph.leads_back(from, to) {
            let graph = &self.graph;
            self.passed.retain(|join| *join != to && !graph.reaches(to, *join));
        }
        if !self.passed.contains(&to) {
            self.due.insert(to);
        }
    }

    fn count_rounds(&mut self, at: usize, next: &[NodeId]) {
        let again = match &self.flow.nodes[at].work {
            Work::Loop { body, .. } => body,
            Work::Reflect { on_fail, .. } => on_fail,
            _ => return,
        };
        self.rounds[at] = if next.contains(again) { self.rounds[at] + 1 } else { 0 };
    }

    fn write(&mut self, at: usize, output: Value) {
        let node = &self.flow.nodes[at];
        match (&node.work, &node.writes, output) {
            (Work::Set { .. }, _, Value::Object(values)) => {
                for (channel, value) in values {
                    self.join(&channel, value);
                }
            }
            (Work::End { .. }, _, output) => self.output = output,
            (_, Some(channel), output) => {
                let channel = channel.clone();
                self.join(&channel, output);
            }
            (_, None, _) => {}
        }
    }

    /// A value joins what its channel holds.
    fn join(&mut self, channel: &str, value: Value) {
        let merge = self.flow.channel(channel).map_or(Merge::Last, |channel| channel.merge);
        let before = self.channels.entry(channel.to_owned()).or_default();
        *before = joined(merge, std::mem::take(before), value);
    }

    /// Why a value may not be written to a channel, if it may not.
    pub fn refuses(&self, channel: &str, value: &Value) -> Option<String> {
        let Some(declared) = self.flow.channel(channel) else {
            return Some(format!("there is no channel `{channel}`"));
        };
        let admits = match (declared.merge, &declared.kind, value) {
            (Merge::Append, Type::List(of), Value::Array(items)) => {
                items.iter().all(|item| of.admits(item)) || of.admits(value)
            }
            (Merge::Append, Type::List(of), value) => of.admits(value),
            (_, kind, value) => kind.admits(value),
        };
        (!admits)
            .then(|| format!("channel `{channel}` is {}, and this is {}", declared.kind, type_name(value)))
    }
}

/// What a channel holds after a value was written.
pub fn joined(merge: Merge, before: Value, value: Value) -> Value {
    match (merge, before, value) {
        (Merge::Append, Value::Array(mut list), Value::Array(more)) => {
            list.extend(more);
            Value::Array(list)
        }
        (Merge::Append, Value::Array(mut list), value) => {
            list.push(value);
            Value::Array(list)
        }
        (Merge::Append, Value::Null, value @ Value::Array(_)) => value,
        (Merge::Append, Value::Null, value) => Value::Array(vec![value]),
        (Merge::Merge, Value::Object(mut fields), Value::Object(more)) => {
            fields.extend(more);
            Value::Object(fields)
        }
        (Merge::Sum, before, value) => sum(&before, &value).unwrap_or(value),
        (_, _, value) => value,
    }
}

/// Whole numbers add exactly; with a fraction in it the sum is one of floating point.
fn sum(before: &Value, value: &Value) -> Option<Value> {
    match (before.as_i64(), value.as_i64()) {
        (Some(a), Some(b)) => a.checked_add(b).map(Value::from),
        _ => serde_json::Number::from_f64(before.as_f64()? + value.as_f64()?).map(Value::Number),
    }
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// What becomes of a node that failed: another try, its fallback, its fail branch, or the end of the flow.
pub fn after_failure(node: &mycel_abi::flow::Node, attempt: u32) -> Then {
    let tries = node.retry.map_or(1, |retry| retry.attempts);
    match &node.on_error {
        _ if attempt < tries => Then::Retry,
        Some(OnError::Value(_)) => Then::Fallback,
        Some(OnError::Next(_)) => Then::Branch,
        None => Then::Fail,
    }
}

/// How long to wait before the try after `attempt`, in milliseconds. `dice` is any number; it moves the time by up to a
/// quarter, so that many that failed together do not come back together.
pub fn pause_ms(retry: &mycel_abi::flow::Retry, attempt: u32, dice: u64) -> u64 {
    let factor = u64::from(retry.factor.max(1)).saturating_pow(attempt.saturating_sub(1));
    let pause = retry.first_ms.saturating_mul(factor).min(retry.most_ms);
    let quarter = pause / 4;
    pause - quarter + if quarter == 0 { 0 } else { dice % (2 * quarter + 1) }
}
