//! Nodes and the edges between them.

use super::{Checker, Path, below, path, works};
use crate::Problem;
use crate::problem::did_you_mean;
use mycel_abi::flow::{Assign, By, Node, OnError, Work};
use mycel_abi::{NodeId, limits};
use std::collections::{BTreeSet, VecDeque};

const PERCENT: &str = "`majority` is a number from 1 to 99: what wins has more than this share, in percent";

/// An edge with its place.
struct Edge<'a> {
    to: &'a NodeId,
    path: Path,
}

/// Every node a node may lead to, with the place that names it.
fn edges(node: &Node) -> Vec<Edge<'_>> {
    let here = path(&["nodes", node.id.as_str()]);
    let place = |by: By<'_>| {
        let at = |parts: &[&str]| below(&here, parts);
        match by {
            By::Case { n, .. } => at(&["cases", &n.to_string(), "next"]),
            By::Action(name) => at(&["on", name]),
            By::Next(_) if node.next.len() == 1 => at(&["next"]),
            By::Next(n) => at(&["next", &n.to_string()]),
            By::OnError => at(&["on_error", "next"]),
            By::Else | By::Body | By::OnFail | By::Exhausted => at(&[by.field()]),
        }
    };
    node.edges().into_iter().map(|(by, to)| Edge { to, path: place(by) }).collect()
}

/// Whether rounds through this node are counted, or a person stands in the way.
fn is_bound(node: &Node) -> bool {
    matches!(node.work, Work::Loop { .. } | Work::Reflect { .. } | Work::Human { .. })
}

fn is_note(node: &Node) -> bool {
    matches!(node.work, Work::Note { .. })
}

impl<'a> Checker<'a> {
    pub(super) fn graph(&mut self) {
        if self.flow.nodes.is_empty() {
            let problem = self.marks.key(&["nodes"]).problem("the flow has no nodes");
            return self.push(problem.hint("add one: done: { kind: end }"));
        }
        for node in &self.flow.nodes {
            self.same_name(node);
            self.edges_of(node);
            self.oddities(node);
            self.members_of(node);
        }
        self.beginning();
        let reached = self.reach(&[0], None);
        self.unreached(&reached);
        self.ending(&reached);
        self.rounds(&reached);
        self.loops();
        self.joins();
        self.inside_maps();
    }

    /// Where the edges of each node lead, as positions in the list; what leads nowhere is left out.
    pub(super) fn targets(&self, node: &Node) -> Vec<usize> {
        node.targets().iter().filter_map(|(_, to)| self.index.get(*to).copied()).collect()
    }

    /// Every node that can be come to from `starts`, these too, without going through `wall`.
    pub(super) fn reach(&self, starts: &[usize], wall: Option<usize>) -> Vec<bool> {
        let mut reached = vec![false; self.flow.nodes.len()];
        let mut queue: VecDeque<usize> =
            starts.iter().copied().filter(|start| Some(*start) != wall).collect();
        while let Some(at) = queue.pop_front() {
            let Some(node) = self.flow.nodes.get(at).filter(|_| !reached[at]) else { continue };
            reached[at] = true;
            queue.extend(self.targets(node).into_iter().filter(|to| Some(*to) != wall));
        }
        reached
    }

    fn same_name(&mut self, node: &Node) {
        let first = self.index.get(&node.id).and_then(|at| self.flow.nodes.get(*at));
        if first.is_some_and(|first| !std::ptr::eq(first, node)) {
            let problem = self.node_key(node).problem(format!("there are two nodes `{}`", node.id));
            self.push(problem);
        }
    }

    fn edges_of(&mut self, node: &'a Node) {
        for edge in edges(node) {
            let place = self.value(&edge.path);
            let Some(to) = self.index.get(edge.to).map(|at| &self.flow.nodes[*at]) else {
                let names = self.flow.nodes.iter().filter(|node| !is_note(node)).map(|node| node.id.as_str());
                let hint = did_you_mean(edge.to.as_str(), "nodes", names);
                let problem =
                    place.problem(format!("`{}` leads to `{}`, which is not there", node.id, edge.to));
                self.push(Problem { hint, ..problem });
                continue;
            };
            if is_note(to) {
                self.push(
                    place.problem(format!(
                        "`{}` leads to the note `{}`; nothing happens there",
                        node.id, to.id
                    )),
                );
            }
        }
    }

    /// Fields that say nothing on their kind.
    fn oddities(&mut self, node: &Node) {
        let kind = node.work.kind();
        let mut odd = |field: &str, there: bool, what: &str, hint: &str| {
            if there {
                let problem = self.field_key(node, field).problem(format!("`{}` ({kind}): {what}", node.id));
                self.push(if hint.is_empty() { problem } else { problem.hint(hint) });
            }
        };
        let works = matches!(node.work, Work::Agent { .. } | Work::Tool { .. });
        odd("worktree", node.worktree.is_some() && !works, "only an agent or a tool works in one", "");
        match &node.work {
            Work::Note { .. } => {
                odd("next", !node.next.is_empty(), "it leads nowhere", "");
                odd("breakpoint", node.breakpoint, "nothing stops there", "");
                odd("on_error", node.on_error.is_some(), "it cannot fail", "");
            }
            Work::End { .. } => odd("next", !node.next.is_empty(), "nothing comes after it", ""),
            Work::Branch { cases, otherwise, ask } => {
                let hint = "write where it leads when no case holds as `else`";
                odd("next", !node.next.is_empty(), "it leads by `cases` and `else`", hint);
                odd("cases", cases.is_empty(), "it has no cases", "");
                let asks = !ask.is_empty();
                let labels: BTreeSet<&str> = cases.iter().map(|case| case.when.as_str()).collect();
                odd("cases", asks && labels.len() < cases.len(), "two cases have the same label", "");
                odd(
                    "cases",
                    asks && cases.len() + usize::from(otherwise.is_some()) < 2,
                    "there is nothing to choose",
                    "",
                );
            }
            Work::Loop { max_rounds, .. } | Work::Reflect { max_rounds, .. } => {
                odd("max_rounds", *max_rounds == 0, "`max_rounds` is at least 1", "");
            }
            Work::Map { at_once, .. } => odd("at_once", *at_once == Some(0), "`at_once` is at least 1", ""),
            Work::Swarm { assign, bid, copies, majority, at_once, .. } => {
                odd("at_once", *at_once == Some(0), "`at_once` is at least 1", "");
                let auction = *assign == Assign::Auction;
                let hint = "say what a member bids: bid: member.done - member.reputation";
                odd("assign", auction && bid.is_empty(), "an auction needs a `bid`", hint);
                odd("bid", !auction && !bid.is_empty(), "nobody bids", "write `assign: auction`");
                let most = limits::COPIES_MAX;
                let what = format!("`copies` is a number from 1 to {most}");
                odd("copies", !(1..=most).contains(copies), &what, "");
                odd("majority", !(1..100).contains(majority), PERCENT, "");
            }
            Work::Vote { options, quorum, majority, at_once, .. } => {
                odd("at_once", *at_once == Some(0), "`at_once` is at least 1", "");
                odd("quorum", !(1..=100).contains(quorum), "`quorum` is a number from 1 to 100", "");
                odd("majority", !(1..100).contains(majority), PERCENT, "");
                let list = matches!(options.as_slice(), [one] if crate::eval::is_expression(one));
                let named: BTreeSet<&String> = options.iter().collect();
                let few = !list && !options.is_empty() && options.len() < 2;
                odd("options", few, "there is nothing to choose", "");
                odd("options", named.len() < options.len(), "two options are the same", "");
                let most = limits::OPTIONS_MAX;
                odd("options", options.len() > most, &format!("there are more than {most} options"), "");
            }
            Work::Recall { top, .. } => odd("top", *top == Some(0), "`top` is at least 1", ""),
            Work::Human { actions, on_words, on_no, on_enter, on_timeout, .. } => {
                let listed = |name: &String| actions.iter().any(|action| action.name == *name);
                let names: BTreeSet<&str> = actions.iter().map(|action| action.name.as_str()).collect();
                odd("actions", names.len() < actions.len(), "two actions have the same name", "");
                let named = [
                    ("on_words", on_words),
                    ("on_no", on_no),
                    ("on_enter", on_enter),
                    ("on_timeout", on_timeout),
                ];
                for (field, named) in named {
                    let unknown = named.as_ref().is_some_and(|name| !listed(name));
                    let what = format!("`{field}` is none of its actions");
                    odd(field, unknown, &what, "name one of `actions`");
                }
                let hint = "say how long a person may take: timeout: 3d";
                odd(
                    "on_timeout",
                    on_timeout.is_some() && node.timeout_ms.is_none(),
                    "`on_timeout` needs a `timeout`",
                    hint,
                );
            }
            Work::Start {}
            | Work::Agent { .. }
            | Work::Llm { .. }
            | Work::Tool { .. }
            | Work::Set { .. }
            | Work::Join { .. }
            | Work::Subflow { .. } => {}
        }
        odd(
            "retry",
            node.retry.is_some_and(|retry| retry.attempts == 0),
            "`retry` counts all tries, so it is at least 1",
            "",
        );
        let itself = matches!(&node.on_error, Some(OnError::Next(next)) if *next == node.id);
        odd("on_error", itself, "`on_error` leads to the node itself", "to try again write `retry: 3`");
    }

    /// The groups that a swarm or a vote names.
    fn members_of(&mut self, node: &Node) {
        let (Work::Swarm { members, .. } | Work::Vote { members, .. }) = &node.work else { return };
        let names = || self.flow.members.iter().map(|members| members.name.as_str());
        if self.flow.members.is_empty() {
            let what = format!("`{}` ({}) has nobody to work for it", node.id, node.work.kind());
            let hint = "say who there is: members: { scouts: { uses: researcher, count: 3 } }";
            let problem = self.node_key(node).problem(what).hint(hint);
            return self.push(problem);
        }
        for (index, name) in
            members.iter().enumerate().filter(|(_, name)| !names().any(|known| known == *name))
        {
            let place = self.marks.value(&["nodes", node.id.as_str(), "members", &index.to_string()]);
            let problem = place.problem(format!("there are no members `{name}`"));
            let hint = did_you_mean(name, "members", names());
            self.push(Problem { hint, ..problem });
        }
    }

    fn beginning(&mut self) {
        let first = &self.flow.nodes[0];
        if is_note(first) {
            let problem =
                self.node_key(first).problem("a flow begins with its first node, and this is a note");
            self.push(problem.hint("move it below the first node"));
        }
        for node in self.flow.nodes.iter().skip(1) {
            if matches!(node.work, Work::Start {}) {
                let what = format!("`{}` is a start, but the flow begins with `{}`", node.id, first.id);
                self.push(self.node_key(node).problem(what).hint("a start is the first node"));
            }
        }
    }

    fn unreached(&mut self, reached: &[bool]) {
        for (node, reached) in self.flow.nodes.iter().zip(reached) {
            if !reached && !is_note(node) {
                let first = &self.flow.nodes[0].id;
                let problem = self
                    .node_key(node)
                    .problem(format!("nothing that begins at `{first}` leads to `{}`", node.id));
                self.push(problem.hint(format!("let a node lead here: next: {}", node.id)));
            }
        }
    }

    fn ending(&mut self, reached: &[bool]) {
        let is_end = |(node, reached): (&Node, &bool)| *reached && matches!(node.work, Work::End { .. });
        if !self.flow.nodes.iter().zip(reached).any(is_end) {
            let problem = self.marks.key(&["nodes"]).problem("no way leads to an `end`");
            self.push(problem.hint("add one and let the last node lead to it: done: { kind: end }"));
        }
    }

    /// Rounds that nothing counts: the graph without the nodes that bound a round must have none.
    fn rounds(&mut self, reached: &[bool]) {
        let inside = |at: &usize| reached[*at] && !is_bound(&self.flow.nodes[*at]);
        let mut seen: BTreeSet<usize> = BTreeSet::new();
        let mut found = Vec::new();
        for start in (0..self.flow.nodes.len()).filter(inside) {
            if seen.contains(&start) {
                continue;
            }
            if let Some(round) = self.round(start, &inside) {
                seen.extend(&round);
                found.push(round);
            }
        }
        for round in found {
            // An edge of a node to itself by `on_error` was told already.
            let node = &self.flow.nodes[round[0]];
            if round.len() == 1
                && !node.next.contains(&node.id)
                && matches!(&node.on_error, Some(OnError::Next(to)) if *to == node.id)
            {
                continue;
            }
            let names: Vec<&str> =
                round.iter().chain(&round[..1]).map(|at| self.flow.nodes[*at].id.as_str()).collect();
            let problem = self
                .node_key(node)
                .problem(format!("this goes round without a bound: {}", names.join(" -> ")));
            self.push(
                problem.hint("put a `loop` or `reflect` with `max_rounds` into the round, or a `human`"),
            );
        }
    }

    /// The shortest way from a node back to itself.
    fn round(&self, start: usize, inside: &dyn Fn(&usize) -> bool) -> Option<Vec<usize>> {
        let mut from: Vec<Option<usize>> = vec![None; self.flow.nodes.len()];
        let mut queue = VecDeque::from([start]);
        while let Some(at) = queue.pop_front() {
            for to in self.targets(&self.flow.nodes[at]).into_iter().filter(inside) {
                if to == start {
                    let mut way = vec![at];
                    while let Some(before) = way.last().filter(|at| **at != start).and_then(|at| from[*at]) {
                        way.push(before);
                    }
                    way.reverse();
                    return Some(way);
                }
                if from[to].is_none() {
                    from[to] = Some(at);
                    queue.push_back(to);
                }
            }
        }
        None
    }

    fn loops(&mut self) {
        for (at, node) in self.flow.nodes.iter().enumerate() {
            let Work::Loop { body, .. } = &node.work else { continue };
            let Some(body_at) = self.index.get(body).copied() else { continue };
            if !self.reach(&[body_at], None)[at] {
                let problem = self
                    .field_key(node, "body")
                    .problem(format!("`{body}` never leads back to the loop `{}`", node.id));
                self.push(
                    problem.hint(format!("let the last node of the body lead back: next: {}", node.id)),
                );
            }
        }
    }

    fn joins(&mut self) {
        for (at, node) in self.flow.nodes.iter().enumerate() {
            if !matches!(node.work, Work::Join { .. }) {
                continue;
            }
            let leads_here = |other: &&Node| self.targets(other).contains(&at);
            let before = self.flow.nodes.iter().filter(leads_here).count();
            if before == 1 {
                let problem =
                    self.node_key(node).problem(format!("only one node leads to the join `{}`", node.id));
                self.push(problem.hint("a join waits for several; leave it out"));
            }
        }
    }

    fn inside_maps(&mut self) {
        for (node, place, work) in works(self.flow) {
            let fits = matches!(
                work,
                Work::Agent { .. }
                    | Work::Llm { .. }
                    | Work::Tool { .. }
                    | Work::Recall { .. }
                    | Work::Subflow { .. }
                    | Work::Map { .. }
            );
            if place.len() > 2 && !fits {
                let what = format!("`{}` cannot do a {} for every item", node.id, work.kind());
                let problem = self.key(&below(&place, &["kind"])).problem(what);
                self.push(problem.hint("use agent, llm, tool, recall, map, or a subflow that does more"));
            }
        }
    }
}
