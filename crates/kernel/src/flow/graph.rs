//! What leads where in a flow, computed once.
//!
//! An edge **leads back** if it closes a circle on the way from the first node, in the order of the file. Without these the graph
//! has no circle, so of all nodes that are under way or due one can always go on: branches that join wait for one another, and
//! never for themselves.

use mycel_abi::NodeId;
use mycel_abi::flow::Flow;
use std::collections::{BTreeMap, BTreeSet};

/// The edges of a flow. Nodes are known by their place in it.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    at: BTreeMap<NodeId, usize>,
    targets: Vec<Vec<usize>>,
    back: BTreeSet<(usize, usize)>,
    /// For each node a bit for every node that can follow it without leading back.
    reach: Vec<Vec<u64>>,
}

impl Graph {
    /// Edges to nodes that do not exist are left out; the check of the file has told of them.
    pub fn of(flow: &Flow) -> Self {
        let at: BTreeMap<NodeId, usize> =
            flow.nodes.iter().enumerate().map(|(n, node)| (node.id.clone(), n)).collect();
        let targets: Vec<Vec<usize>> = flow
            .nodes
            .iter()
            .map(|node| node.targets().iter().filter_map(|(_, id)| at.get(id).copied()).collect())
            .collect();
        let (back, finished) = walk(&targets);
        let mut graph =
            Graph { at, reach: vec![vec![0; targets.len().div_ceil(64)]; targets.len()], targets, back };
        // Those that finish first lead to nothing that finishes later, but by edges that lead back.
        for node in finished {
            for target in graph.forward(node).collect::<Vec<_>>() {
                let beyond = graph.reach[target].clone();
                let mine = &mut graph.reach[node];
                mine.iter_mut().zip(beyond).for_each(|(mine, bits)| *mine |= bits);
                mine[target / 64] |= 1 << (target % 64);
            }
        }
        graph
    }

    pub fn at(&self, node: &NodeId) -> Option<usize> {
        self.at.get(node).copied()
    }

    /// Whether the edge closes a circle.
    pub fn leads_back(&self, from: usize, to: usize) -> bool {
        self.back.contains(&(from, to))
    }

    /// Whether `to` can follow `from` without leading back.
    pub fn reaches(&self, from: usize, to: usize) -> bool {
        self.reach.get(from).and_then(|bits| bits.get(to / 64)).is_some_and(|bits| bits >> (to % 64) & 1 == 1)
    }

    fn forward(&self, node: usize) -> impl Iterator<Item = usize> + '_ {
        self.targets[node].iter().copied().filter(move |target| !self.leads_back(node, *target))
    }
}

/// Depth first from the first node, then from what is left: the edges that lead back, and the nodes in the order in which
/// all that follows them was seen. Without recursion, for a flow may be a chain of thousands.
fn walk(targets: &[Vec<usize>]) -> (BTreeSet<(usize, usize)>, Vec<usize>) {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        New,
        Open,
        Done,
    }
    let mut seen = vec![Seen::New; targets.len()];
    let (mut back, mut finished) = (BTreeSet::new(), Vec::with_capacity(targets.len()));
    for start in 0..targets.len() {
        if seen[start] != Seen::New {
            continue;
        }
        let mut path = vec![(start, 0)];
        seen[start] = Seen::Open;
        while let Some((node, next)) = path.last_mut() {
            let Some(&target) = targets[*node].get(*next) else {
                seen[*node] = Seen::Done;
                finished.push(*node);
                path.pop();
                continue;
            };
            *next += 1;
            let node = *node;
            match seen[target] {
                Seen::New => {
                    seen[target] = Seen::Open;
                    path.push((target, 0));
                }
                Seen::Open => drop(back.insert((node, target))),
                Seen::Done => {}
            }
        }
    }
    (back, finished)
}
