//! What is put in order when all nodes are there, so that a flow is one: every edge leads somewhere, everything is led to,
//! every round is counted. What is changed for that is noted.

use super::build::{self, ROUNDS, ends_nowhere};
use super::clean;
use super::names;
use super::{Imported, Note};
use crate::check::{World, check};
use crate::read::Marks;
use mycel_abi::NodeId;
use mycel_abi::flow::{Flow, Node, OnError, Work};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

pub(super) fn finish(mut flow: Flow, done: Option<NodeId>, mut notes: Vec<Note>) -> Imported {
    twice(&mut flow, &mut notes);
    begin(&mut flow);
    edges(&mut flow, done.as_ref(), &mut notes);
    unreached(&mut flow, &mut notes);
    end(&mut flow, done);
    loops(&mut flow, &mut notes);
    rounds(&mut flow, &mut notes);
    unreached(&mut flow, &mut notes);
    ending(&mut flow);
    joins(&mut flow);
    keys(&mut flow);
    unused(&mut flow, &mut notes);
    order(&mut flow);
    for problem in check(&flow, &Marks::default(), &World::default()) {
        let hint = problem.hint.map(|hint| format!("; {hint}")).unwrap_or_default();
        notes.push(Note {
            what: "the flow that came out".to_owned(),
            why: format!("{}{hint}", problem.message),
        });
    }
    let mut seen = BTreeSet::new();
    notes.retain(|note| seen.insert(note.clone()));
    Imported { flow, notes }
}

/// Two nodes of one name: the second was the same node of the source again.
fn twice(flow: &mut Flow, notes: &mut Vec<Note>) {
    let mut seen = BTreeSet::new();
    flow.nodes.retain(|node| {
        let is_new = seen.insert(node.id.clone());
        if !is_new {
            notes.push(Note {
                what: node.id.to_string(),
                why: "it stood twice; the second was left out".to_owned(),
            });
        }
        is_new
    });
}

/// A start stands first; without nodes there is at least that.
fn begin(flow: &mut Flow) {
    if let Some(at) = flow.nodes.iter().position(|node| matches!(node.work, Work::Start {})) {
        let start = flow.nodes.remove(at);
        flow.nodes.insert(0, start);
    } else if let Some(at) = flow.nodes.iter().position(|node| !matches!(node.work, Work::Note { .. })) {
        let first = flow.nodes.remove(at);
        flow.nodes.insert(0, first);
    } else {
        let start = build::node(free(flow, "start"), String::new(), Work::Start {}, Vec::new());
        flow.nodes.insert(0, start);
    }
}

/// What nothing follows leads to `done`, which gives what those gave.
fn end(flow: &mut Flow, done: Option<NodeId>) {
    let last: Vec<usize> = (0..flow.nodes.len()).filter(|at| ends_nowhere(&flow.nodes[*at])).collect();
    let is_used =
        |done: &NodeId| flow.nodes.iter().any(|node| node.targets().iter().any(|(_, to)| *to == done));
    let done = match done {
        Some(done) if !last.is_empty() || is_used(&done) => done,
        None if !last.is_empty() => free(flow, "done"),
        Some(_) | None => return,
    };
    let given: Vec<String> = last.iter().filter_map(|at| gives(&flow.nodes[*at])).collect();
    for at in last {
        flow.nodes[at].next = vec![done.clone()];
    }
    let output = match given.as_slice() {
        [one] => Map::from_iter([("result".to_owned(), Value::from(format!("{{{{ {one} }}}}")))]),
        several => {
            several.iter().map(|name| (name.clone(), Value::from(format!("{{{{ {name} }}}}")))).collect()
        }
    };
    if flow.node(&done).is_none() {
        flow.nodes.push(build::node(done, String::new(), Work::End { output }, Vec::new()));
    }
}

/// The channel that holds what a node gave.
fn gives(node: &Node) -> Option<String> {
    match &node.work {
        Work::Set { values } if values.len() == 1 => values.keys().next().cloned(),
        _ => node.writes.clone(),
    }
}

/// Edges that lead nowhere or to a remark are left out.
fn edges(flow: &mut Flow, done: Option<&NodeId>, notes: &mut Vec<Note>) {
    let nodes = flow.nodes.iter().filter(|node| !matches!(node.work, Work::Note { .. }));
    let there: BTreeSet<NodeId> = nodes.map(|node| &node.id).chain(done).cloned().collect();
    let mut lost = |from: &NodeId, to: &NodeId| {
        notes.push(Note {
            what: format!("edge from {from} to {to}"),
            why: "it leads nowhere and was left out".to_owned(),
        });
    };
    for node in &mut flow.nodes {
        let id = node.id.clone();
        let mut seen = BTreeSet::new();
        node.next.retain(|to| {
            let is_there = there.contains(to);
            if !is_there {
                lost(&id, to);
            }
            is_there && seen.insert(to.clone())
        });
        if let Some(OnError::Next(to)) = &node.on_error
            && (!there.contains(to) || *to == id)
        {
            lost(&id, to);
            node.on_error = None;
        }
        if let Work::Human { actions, .. } = &mut node.work {
            for action in actions {
                action.next = action.next.take().filter(|to| there.contains(to));
            }
        }
    }
}

/// A loop whose body does not lead back is none.
fn loops(flow: &mut Flow, notes: &mut Vec<Note>) {
    let graph = Graph::of(flow);
    for at in 0..flow.nodes.len() {
        let Work::Loop { body, .. } = &flow.nodes[at].work else { continue };
        let body_at = graph.index.get(body).copied();
        if body_at.is_some_and(|body| graph.reach(body)[at]) {
            continue;
        }
        let mut next = vec![body.clone()];
        next.append(&mut flow.nodes[at].next);
        next.retain(|to| graph.index.contains_key(to));
        notes.push(Note {
            what: flow.nodes[at].id.to_string(),
            why: "what it repeats does not lead back to it, so it is no loop here".to_owned(),
        });
        flow.nodes[at].next = next;
        flow.nodes[at].work = Work::Set { values: Map::new() };
    }
}

/// A round that nothing counts gets a loop that does.
fn rounds(flow: &mut Flow, notes: &mut Vec<Note>) {
    // Every turn takes one edge out of the graph without counters, so it ends.
    for _ in 0..200 {
        let Some((from, to)) = Graph::of(flow).back_edge(flow) else { return };
        let (from_id, to_id) = (flow.nodes[from].id.clone(), flow.nodes[to].id.clone());
        let again = free(flow, &format!("{to_id}_again"));
        let exit = way_out(flow, from);
        let counts = Work::Loop { r#while: "true".to_owned(), body: to_id.clone(), max_rounds: ROUNDS };
        replace(&mut flow.nodes[from], &to_id, &again);
        flow.nodes.push(build::node(again, String::new(), counts, exit));
        notes.push(Note {
            what: format!("edge from {from_id} back to {to_id}"),
            why: format!("a round needs a bound: it goes round at most {ROUNDS} times"),
        });
    }
}

/// Where a counter leads when its rounds are over.
fn way_out(flow: &mut Flow, _from: usize) -> Vec<NodeId> {
    if let Some(end) = flow.nodes.iter().find(|node| matches!(node.work, Work::End { .. })) {
        return vec![end.id.clone()];
    }
    let id = free(flow, "done");
    flow.nodes.push(build::node(id.clone(), String::new(), Work::End { output: Map::new() }, Vec::new()));
    vec![id]
}

fn replace(node: &mut Node, old: &NodeId, new: &NodeId) {
    let change = |to: &mut NodeId| {
        if to == old {
            to.clone_from(new);
        }
    };
    node.next.iter_mut().for_each(change);
    if let Some(OnError::Next(to)) = &mut node.on_error {
        change(to);
    }
    match &mut node.work {
        Work::Branch { cases, otherwise, .. } => {
            cases.iter_mut().for_each(|case| change(&mut case.next));
            otherwise.iter_mut().for_each(change);
        }
        Work::Human { actions, .. } => {
            actions.iter_mut().filter_map(|action| action.next.as_mut()).for_each(change)
        }
        Work::Loop { body, .. } => change(body),
        Work::Reflect { on_fail, exhausted, .. } => {
            change(on_fail);
            exhausted.iter_mut().for_each(change);
        }
        Work::Start {}
        | Work::Agent { .. }
        | Work::Llm { .. }
        | Work::Tool { .. }
        | Work::Recall { .. }
        | Work::Set { .. }
        | Work::Map { .. }
        | Work::Swarm { .. }
        | Work::Vote { .. }
        | Work::Join { .. }
        | Work::Subflow { .. }
        | Work::End { .. }
        | Work::Note { .. } => {}
    }
}

/// What nothing leads to becomes a remark; an end without a way to it, too.
fn unreached(flow: &mut Flow, notes: &mut Vec<Note>) {
    let graph = Graph::of(flow);
    let reached = graph.reach(0);
    for (node, reached) in flow.nodes.iter_mut().zip(&reached) {
        if *reached || matches!(node.work, Work::Note { .. }) {
            continue;
        }
        let about = if node.about.is_empty() { String::new() } else { format!(": {}", node.about) };
        let text = format!("{} `{}`{about}. Nothing led to it.", node.work.kind(), node.id);
        notes.push(Note {
            what: node.id.to_string(),
            why: "nothing leads to it; it is kept as a remark".to_owned(),
        });
        *node = build::node(node.id.clone(), String::new(), Work::Note { text }, Vec::new());
    }
}

/// Some way leads to an end.
fn ending(flow: &mut Flow) {
    let reached = Graph::of(flow).reach(0);
    let has_end = |(node, reached): (&Node, &bool)| *reached && matches!(node.work, Work::End { .. });
    if !flow.nodes.iter().zip(&reached).any(has_end) {
        let id = free(flow, "done");
        flow.nodes.push(build::node(id.clone(), String::new(), Work::End { output: Map::new() }, Vec::new()));
        if let Some(first) = flow.nodes.first_mut().filter(|node| !matches!(node.work, Work::Branch { .. })) {
            first.next.push(id);
        }
    }
}

/// A join for one does nothing.
fn joins(flow: &mut Flow) {
    let mut before: BTreeMap<NodeId, BTreeSet<NodeId>> = BTreeMap::new();
    for node in &flow.nodes {
        for (_, to) in node.targets() {
            before.entry(to.clone()).or_default().insert(node.id.clone());
        }
    }
    for node in &mut flow.nodes {
        if matches!(node.work, Work::Join { .. })
            && before.get(&node.id).is_none_or(|before| before.len() < 2)
        {
            node.work = Work::Set { values: Map::new() };
        }
    }
}

/// Only in the arguments of a tool a secret has a name.
fn keys(flow: &mut Flow) {
    for node in &mut flow.nodes {
        let mut work = &mut node.work;
        while let Work::Map { each, .. } = work {
            work = each;
        }
        if let Work::Tool { args, .. } = work
            && let Value::Object(named) = clean::named(&Value::Object(std::mem::take(args)))
        {
            *args = named;
        }
    }
}

/// Channels that nothing writes or reads any more, and notes on keys that stand nowhere any more.
fn unused(flow: &mut Flow, notes: &mut Vec<Note>) {
    let text = serde_json::to_string(&flow.nodes).unwrap_or_default();
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let words: BTreeSet<&str> = text.split(|c| !part(c)).collect();
    let writes = |name: &str| {
        flow.nodes.iter().any(|node| {
            node.writes.as_deref() == Some(name)
                || matches!(&node.work, Work::Set { values } if values.contains_key(name))
        })
    };
    let written: BTreeSet<String> = flow
        .state
        .iter()
        .filter(|channel| writes(&channel.name))
        .map(|channel| channel.name.clone())
        .collect();
    // What nothing writes stays if a text may name it.
    let is_node = |name: &str| flow.nodes.iter().any(|node| node.id.as_str() == name);
    let used = |name: &str| text.matches(name).count() > usize::from(is_node(name)) && words.contains(name);
    let keep: BTreeSet<String> = flow
        .state
        .iter()
        .map(|channel| channel.name.clone())
        .filter(|name| written.contains(name) || used(name))
        .collect();
    flow.state.retain(|channel| keep.contains(&channel.name));
    notes.retain(|note| {
        note.what.strip_prefix("key ").is_none_or(|rest| {
            // The name of a node may follow.
            let number = rest.split(' ').next().unwrap_or(rest);
            words.contains(format!("KEY_{number}").as_str()) || text.contains(&clean::mark(number))
        })
    });
}

/// In the order in which they can be come to; remarks last.
fn order(flow: &mut Flow) {
    let graph = Graph::of(flow);
    let mut place: Vec<usize> = vec![usize::MAX; flow.nodes.len()];
    let mut queue = VecDeque::from([0]);
    let mut count = 0;
    while let Some(at) = queue.pop_front() {
        if place[at] == usize::MAX {
            place[at] = count;
            count += 1;
            queue.extend(graph.next[at].iter().copied());
        }
    }
    let is_last = |node: &Node| matches!(node.work, Work::End { .. });
    let mut nodes: Vec<(bool, usize, Node)> = std::mem::take(&mut flow.nodes)
        .into_iter()
        .zip(place)
        .map(|(node, place)| (place != 0 && is_last(&node), place, node))
        .collect();
    // What is not led to is a remark and stays behind the ends.
    nodes.sort_by_key(
        |(is_last, place, _)| if *place == usize::MAX { (2, 0) } else { (usize::from(*is_last), *place) },
    );
    flow.nodes = nodes.into_iter().map(|(_, _, node)| node).collect();
}

fn free(flow: &Flow, wanted: &str) -> NodeId {
    let taken =
        |name: &str| flow.nodes.iter().any(|node| node.id.as_str() == name) || flow.channel(name).is_some();
    NodeId::new(names::unique(wanted, "node", taken))
}

/// Where nodes lead, as positions.
struct Graph {
    index: BTreeMap<NodeId, usize>,
    next: Vec<Vec<usize>>,
}

impl Graph {
    fn of(flow: &Flow) -> Self {
        let mut index = BTreeMap::new();
        for (at, node) in flow.nodes.iter().enumerate() {
            index.entry(node.id.clone()).or_insert(at);
        }
        let next = flow
            .nodes
            .iter()
            .map(|node| node.targets().iter().filter_map(|(_, to)| index.get(*to).copied()).collect());
        Graph { next: next.collect(), index }
    }

    fn reach(&self, start: usize) -> Vec<bool> {
        let mut reached = vec![false; self.next.len()];
        let mut queue = VecDeque::from([start]);
        while let Some(at) = queue.pop_front() {
            if at < reached.len() && !std::mem::replace(&mut reached[at], true) {
                queue.extend(self.next[at].iter().copied());
            }
        }
        reached
    }

    /// An edge that closes a round without a counter in it, found by going down from the first node.
    fn back_edge(&self, flow: &Flow) -> Option<(usize, usize)> {
        let counts = |at: usize| {
            matches!(flow.nodes[at].work, Work::Loop { .. } | Work::Reflect { .. } | Work::Human { .. })
        };
        // 0: not seen, 1: on the way, 2: done.
        let mut state = vec![0u8; self.next.len()];
        for start in 0..self.next.len() {
            let mut way: Vec<(usize, usize)> = Vec::new();
            if state[start] == 0 && !counts(start) {
                state[start] = 1;
                way.push((start, 0));
            }
            while let Some((at, turn)) = way.last_mut() {
                let Some(to) = self.next[*at].get(*turn).copied() else {
                    state[*at] = 2;
                    way.pop();
                    continue;
                };
                *turn += 1;
                match state[to] {
                    1 => return Some((*at, to)),
                    0 if !counts(to) => {
                        state[to] = 1;
                        way.push((to, 0));
                    }
                    _ => {}
                }
            }
        }
        None
    }
}
