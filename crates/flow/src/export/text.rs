//! A picture of the graph for a terminal: one node a line, in layers from top to bottom.
//!
//! ```text
//!  o start            start    -> lead
//!  |
//!  * lead             agent    -> backend, frontend
//!  |
//!  * backend          agent    -> review
//!  * frontend         agent    -> review
//! ```
//! A way that leads up again is marked `^`; nodes between two `|` may be under way at the same time.

use super::{Way, line, ways};
use mycel_abi::NodeId;
use mycel_abi::flow::{Flow, Node, Work};
use std::collections::BTreeMap;

/// Columns of a line.
const WIDTH: usize = 100;
/// Columns of the ids, at most.
const ID_MAX: usize = 32;

/// The flow as lines of at most 100 columns.
pub fn text(flow: &Flow) -> String {
    let layers = layers(flow);
    let width = flow.nodes.iter().map(|node| node.id.as_str().chars().count()).max().unwrap_or(0).min(ID_MAX);
    let depth: BTreeMap<&NodeId, usize> = layers
        .iter()
        .enumerate()
        .flat_map(|(depth, layer)| layer.iter().map(move |node| (&node.id, depth)))
        .collect();
    let mut out = String::new();
    for (at, layer) in layers.iter().enumerate() {
        if at > 0 {
            out.push_str("|\n");
        }
        for node in layer {
            out.push_str(&row(node, width, at, &depth));
        }
    }
    let mut rest = flow.nodes.iter().filter(|node| !depth.contains_key(&node.id)).peekable();
    if rest.peek().is_some() {
        out.push('\n');
    }
    for node in rest {
        out.push_str(&row(node, width, usize::MAX, &depth));
    }
    out
}

fn row(node: &Node, width: usize, at: usize, depth: &BTreeMap<&NodeId, usize>) -> String {
    let id = line(node.id.as_str(), ID_MAX);
    let head = format!("{} {id:<width$}  {:<8}", mark(&node.work), node.work.kind());
    let all = ways(node);
    let told = |most: usize| -> String {
        let one = |way: &Way<'_>| {
            let back =
                if depth.get(way.to).is_some_and(|to| *to <= at) && at != usize::MAX { "^" } else { "" };
            let said = if way.label.is_empty() || most == 0 {
                String::new()
            } else {
                format!(" ({})", line(&way.label, most))
            };
            format!("{back}{}{said}", line(way.to.as_str(), ID_MAX))
        };
        all.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    if let (Work::Note { text }, true) = (&node.work, all.is_empty()) {
        return format!("{}\n", cut(&format!("{head}{}", line(text, WIDTH))));
    }
    if all.is_empty() {
        return format!("{}\n", cut(head.trim_end()));
    }
    // Where it leads is worth more than why.
    let rows = [40, 20, 12, 8, 0].map(|most| format!("{head}-> {}", told(most)));
    let fits = rows.iter().find(|row| row.chars().count() <= WIDTH).or(rows.last());
    format!("{}\n", cut(fits.map_or(head.as_str(), String::as_str)))
}

/// Cut at the width, with the spaces between its columns.
fn cut(row: &str) -> String {
    let plain: String = row.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if plain.chars().count() <= WIDTH {
        plain
    } else {
        format!("{}...", plain.chars().take(WIDTH - 3).collect::<String>())
    }
}

fn mark(work: &Work) -> char {
    match work {
        Work::Start {} | Work::End { .. } => 'o',
        Work::Branch { .. } => '<',
        Work::Loop { .. } | Work::Reflect { .. } => '@',
        Work::Human { .. } => '?',
        Work::Join { .. } => '>',
        Work::Map { .. } | Work::Swarm { .. } => '#',
        Work::Vote { .. } => '%',
        Work::Subflow { .. } => '+',
        Work::Note { .. } => '"',
        Work::Agent { .. }
        | Work::Llm { .. }
        | Work::Tool { .. }
        | Work::Recall { .. }
        | Work::Set { .. } => '*',
    }
}

/// Nodes below all that lead to them, not counting ways that lead back up; the ends last.
fn layers(flow: &Flow) -> Vec<Vec<&Node>> {
    let depth = depths(flow);
    let last = depth.iter().flatten().max().copied().unwrap_or(0) + 1;
    let mut layers: Vec<Vec<&Node>> = vec![Vec::new(); last + 1];
    for (at, node) in flow.nodes.iter().enumerate() {
        if let Some(depth) = depth[at] {
            let is_end = matches!(node.work, Work::End { .. }) && at > 0;
            layers[if is_end { last } else { depth }].push(node);
        }
    }
    layers.retain(|layer| !layer.is_empty());
    layers
}

/// How deep each node lies; `None` if the first node does not lead there.
fn depths(flow: &Flow) -> Vec<Option<usize>> {
    let mut index: BTreeMap<&NodeId, usize> = BTreeMap::new();
    for (at, node) in flow.nodes.iter().enumerate() {
        index.entry(&node.id).or_insert(at);
    }
    let next: Vec<Vec<usize>> = flow
        .nodes
        .iter()
        .map(|node| ways(node).iter().filter_map(|way| index.get(way.to).copied()).collect())
        .collect();
    let order = downwards(&next);
    let mut depth: Vec<Option<usize>> = vec![None; next.len()];
    let mut place: Vec<usize> = vec![usize::MAX; next.len()];
    order.iter().enumerate().for_each(|(place_of, at)| place[*at] = place_of);
    if let Some(first) = order.first() {
        depth[*first] = Some(0);
    }
    for at in &order {
        for to in next[*at].iter().filter(|to| place[**to] > place[*at]) {
            depth[*to] = depth[*to].max(depth[*at].map(|depth| depth + 1));
        }
    }
    depth
}

/// The nodes that the first one leads to, each before what it leads to, but for ways back up.
fn downwards(next: &[Vec<usize>]) -> Vec<usize> {
    let mut seen = vec![false; next.len()];
    let mut order = Vec::new();
    let mut way: Vec<(usize, usize)> = Vec::new();
    if !next.is_empty() {
        seen[0] = true;
        way.push((0, 0));
    }
    while let Some((at, turn)) = way.last_mut() {
        match next[*at].get(*turn).copied() {
            Some(to) => {
                *turn += 1;
                if !std::mem::replace(&mut seen[to], true) {
                    way.push((to, 0));
                }
            }
            None => {
                order.push(*at);
                way.pop();
            }
        }
    }
    order.reverse();
    order
}
