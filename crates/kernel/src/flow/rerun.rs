//! What stays done when a run goes again from one of its nodes.
//!
//! The fork begins before that node, so what ended later is not in its past. Of that everything stays that cannot have seen
//! what the node gave: its events are written into the fork once more. A visit goes again if
//!
//! - it is the node, or has it inside, or is an end of its flow;
//! - something that goes again led to it, or had ended and leads to it by the edges of the flow;
//! - it began after something that goes again had written what its texts name, or they name what is given anew;
//! - an earlier visit of its node goes again, for visits are counted;
//! - it had not ended, or has failed for good.

use super::{Flows, Place, whole};
use mycel_abi::flow::{Flow, Wait, Work};
use mycel_abi::{Body, NodeError, NodeId, Then, VisitId};
use std::collections::{BTreeMap, BTreeSet};

/// The name under which the input of a flow stands in a scope.
const INPUT: &str = "input";
/// And its last failure.
const ERROR: &str = "error";

/// What is given anew to the flow that the node is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Anew<'a> {
    pub channels: &'a [String],
    pub input: bool,
}

/// What goes again in one flow.
#[derive(Default)]
struct Again {
    nodes: BTreeSet<NodeId>,
    /// Those of them that have ended.
    ended: BTreeSet<NodeId>,
    /// What they led to.
    led: BTreeSet<NodeId>,
    /// What they wrote, and what is given anew.
    names: BTreeSet<String>,
}

/// The events after the first of `visit` that a fork from before it writes once more, in their order. `bodies` are all of the
/// run, and `first` says which of them begins the visit.
pub fn kept(bodies: &[&Body], first: usize, visit: &VisitId, anew: Anew<'_>) -> Vec<Body> {
    let mut flows = Flows::default();
    let fold = |flows: &mut Flows, body: &Body| flows.fold(body, &mut |_| None);
    bodies[..first].iter().for_each(|body| fold(&mut flows, body));
    let mut sorting = Sorting::of(visit, anew);
    let before = flows.clone();
    for body in &bodies[first..] {
        sorting.take(body, &flows);
        fold(&mut flows, body);
    }
    let stays = |visit: &VisitId| sorting.stays(visit);
    let mut out = Vec::new();
    for body in &bodies[first..] {
        match body {
            Body::NodeStarted { visit, attempt, agent: _, given } if stays(visit) => {
                let (visit, given) = (visit.clone(), given.clone());
                // Its agent is not in the fork, or has nothing left to do there.
                out.push(Body::NodeStarted { visit, attempt: *attempt, agent: None, given });
            }
            Body::FlowStarted { within: Some(visit), .. }
            | Body::NodeEnded { visit, .. }
            | Body::Decided { visit, .. }
            | Body::Rated { visit, .. }
                if stays(visit) =>
            {
                out.push((*body).clone());
            }
            Body::AgentEnded { agent, .. } if before.visit_of(agent).is_some_and(stays) => {
                out.push((*body).clone());
            }
            _ => {}
        }
    }
    out
}

/// The visits of a flow, or of a flow inside it, that contain another.
fn around(visit: &VisitId) -> Option<VisitId> {
    whole(visit).or_else(|| Place::of(visit)?.within)
}

struct Sorting {
    /// The node from which the run goes again, and what it is in.
    open: Vec<VisitId>,
    again: BTreeMap<Option<VisitId>, Again>,
    /// Whether each stays, of those directly in a flow in which something goes again.
    stays: BTreeMap<VisitId, bool>,
    ended: BTreeSet<VisitId>,
}

impl Sorting {
    fn of(visit: &VisitId, anew: Anew<'_>) -> Self {
        let open: Vec<VisitId> = std::iter::successors(Some(visit.clone()), around).collect();
        let mut again: BTreeMap<Option<VisitId>, Again> = BTreeMap::new();
        for place in open.iter().filter_map(Place::of).filter(|place| place.item.is_none()) {
            again.entry(place.within).or_default().nodes.insert(place.node);
        }
        if let Some(place) = Place::of(visit) {
            let names = &mut again.entry(place.within).or_default().names;
            names.extend(anew.channels.iter().cloned());
            names.extend(anew.input.then(|| INPUT.to_owned()));
        }
        let stays = open.iter().map(|visit| (visit.clone(), false)).collect();
        Sorting { open, again, stays, ended: BTreeSet::new() }
    }

    /// Whether a visit stays; one inside another does what that does.
    fn stays(&self, visit: &VisitId) -> bool {
        let known = std::iter::successors(Some(visit.clone()), around).find_map(|visit| {
            let stays = self.stays.get(&visit)?;
            Some(*stays && self.ended.contains(&visit))
        });
        known.unwrap_or(false)
    }

    /// `flows` is what was before the event.
    fn take(&mut self, body: &Body, flows: &Flows) {
        match body {
            Body::NodeStarted { visit, .. } => self.begun(visit, flows),
            Body::NodeEnded { visit, next, error, .. } => {
                self.begun(visit, flows);
                self.ended(visit, next, error.as_ref(), flows);
            }
            _ => {}
        }
    }

    fn begun(&mut self, visit: &VisitId, flows: &Flows) {
        if self.stays.contains_key(visit) {
            return;
        }
        let Some(place) = Place::of(visit) else { return };
        let is_open = around(visit).is_none_or(|outer| self.open.contains(&outer));
        if !is_open {
            return;
        }
        if let Some(item) = place.item {
            // Items of a map begin in order: those before the one that goes again have begun.
            let before = self.open.iter().filter_map(Place::of);
            let from = before.filter(|open| (&open.within, &open.node) == (&place.within, &place.node));
            let stays = from.filter_map(|open| open.item).next().is_some_and(|from| item < from);
            self.stays.insert(visit.clone(), stays);
            return;
        }
        // What was under way before the node began cannot have seen what it gave.
        let under_way = flows.active(visit).is_some();
        let stays = under_way
            || flows.frame(place.within.as_ref()).is_some_and(|frame| {
                let again = self.again.entry(place.within.clone()).or_default();
                !again.leads_to(&place.node, &frame.flow, &frame.graph)
            });
        self.stays.insert(visit.clone(), stays);
        if !stays {
            let again = self.again.entry(place.within).or_default();
            again.led.remove(&place.node);
            again.nodes.insert(place.node);
        }
    }

    fn ended(&mut self, visit: &VisitId, next: &[NodeId], error: Option<&NodeError>, flows: &Flows) {
        if error.is_some_and(|error| error.then == Then::Retry) {
            return;
        }
        let Some(place) = Place::of(visit).filter(|place| place.item.is_none()) else {
            // One that failed was under way before, and still is in the fork.
            if error.is_none() {
                self.ended.insert(visit.clone());
            }
            return;
        };
        let failed = error.is_some_and(|error| error.then == Then::Fail);
        let Some(stays) = self.stays.get_mut(visit) else { return };
        *stays &= !failed;
        if *stays {
            self.ended.insert(visit.clone());
            return;
        }
        let again = self.again.entry(place.within.clone()).or_default();
        again.nodes.insert(place.node.clone());
        again.ended.insert(place.node.clone());
        again.led.extend(next.iter().cloned());
        again.names.extend(error.map(|_| ERROR.to_owned()));
        let frame = flows.frame(place.within.as_ref());
        let Some(node) = frame.and_then(|frame| frame.flow.node(&place.node)) else { return };
        match &node.work {
            Work::Set { values } => again.names.extend(values.keys().cloned()),
            _ => again.names.extend(node.writes.clone()),
        }
    }
}

impl Again {
    /// Whether a node that begins now may have seen something that goes again.
    fn leads_to(&self, node: &NodeId, flow: &Flow, graph: &super::Graph) -> bool {
        let Some(found) = flow.node(node) else { return true };
        if matches!(found.work, Work::End { .. }) || self.nodes.contains(node) || self.led.contains(node) {
            return true;
        }
        // A join that goes on with the first has not waited for the others.
        let waits = !matches!(found.work, Work::Join { wait: Wait::Any });
        let reached = |from: &NodeId| match (graph.at(from), graph.at(node)) {
            (Some(from), Some(to)) => graph.reaches(from, to),
            _ => true,
        };
        let text = || serde_json::to_string(&found.work).unwrap_or_default();
        (waits && self.ended.iter().any(reached))
            || (!self.names.is_empty() && self.names.iter().any(|name| names(&text(), name)))
    }
}

/// Whether a word stands in a text, and not as a part of another.
fn names(text: &str, word: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(word)
        .any(|(at, _)| !part(text[..at].chars().next_back()) && !part(text[at + word.len()..].chars().next()))
}
