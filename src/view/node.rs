//! The nodes of a flow and what its channels hold: in `mycel show`, at a breakpoint, and for `--json`.

use super::format;
use super::output::{self, Shape};
use super::run::{RunState, RunView};
use super::show::{Detail, Frame};
use crate::term::{Line, Style, text};
use mycel_abi::flow::{Type, Work};
use mycel_abi::{AgentId, Body, Cost, Digest, Event, Millis, NodeError, NodeId, RunId, Then, VisitId};
use mycel_system::{Flows, NodePlace};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

/// Nodes of a page, and of a page that shows all.
const NODES_MAX: usize = 100;
const NODES_MAX_FULL: usize = 2_000;
/// Lines of an output or a channel on a page that shows all.
const LINES_MAX: usize = 200;
/// Characters of a value in a line.
const VALUE_CHARS: usize = 300;

/// A node that has begun. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct NodeView {
    pub visit: VisitId,
    /// The word of a flow file; empty for one that is in no flow that is known.
    pub kind: &'static str,
    pub state: NodeState,
    /// Tries so far.
    pub tries: u32,
    pub started_ms: Millis,
    pub took_ms: Option<u64>,
    /// With what its items and its flow cost.
    pub cost: Cost,
    /// Who worked on it last.
    pub agent: Option<AgentId>,
    /// What it gave, as far as it stands in the event; `full_output` is the blob that holds all.
    pub output: Value,
    pub full_output: Option<Digest>,
    /// Where it led.
    pub next: Vec<NodeId>,
    /// Why its last try failed.
    pub error: Option<String>,
    /// What else is to be known of the way it went.
    pub remark: Option<&'static str>,
    /// It stays done from this run, which the fork left before another node.
    pub stays_from: Option<RunId>,
}

/// Where a node stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NodeState {
    Running,
    /// It failed, and is tried again.
    Retrying,
    Ok,
    /// It failed, and gave its fallback.
    Fallback,
    /// It failed, and led to its fail branch.
    Branched,
    Failed,
    /// The run ended before it did.
    Stopped,
}

impl NodeState {
    fn word(self) -> &'static str {
        match self {
            NodeState::Running => "under way",
            NodeState::Retrying => "is tried again",
            NodeState::Ok => "ok",
            NodeState::Fallback => "fallback",
            NodeState::Branched => "failed, led on",
            NodeState::Failed => "failed",
            NodeState::Stopped => "stopped",
        }
    }

    fn style(self) -> (Style, &'static str) {
        match self {
            NodeState::Running => (Style::Dim, "\u{25cb}"),
            NodeState::Ok => (Style::Good, "\u{25cf}"),
            NodeState::Retrying | NodeState::Fallback | NodeState::Branched => (Style::Warn, "\u{2717}"),
            NodeState::Failed | NodeState::Stopped => (Style::Bad, "\u{2717}"),
        }
    }
}

/// What a channel holds.
#[derive(serde::Serialize)]
struct ChannelView<'a> {
    /// The visit whose flow it is in; none for that of the run.
    within: Option<&'a VisitId>,
    name: &'a str,
    r#type: &'a Type,
    value: &'a Value,
}

fn channels(flows: &Flows) -> impl Iterator<Item = ChannelView<'_>> {
    flows.frames().flat_map(|(within, frame)| {
        frame.flow.state.iter().filter_map(move |channel| {
            let (name, r#type) = (channel.name.as_str(), &channel.kind);
            Some(ChannelView { within, name, r#type, value: frame.channels.get(name)? })
        })
    })
}

/// The flows of a run as `--json` has them: their channels.
pub(super) fn serialize<S: Serializer>(flows: &Flows, to: S) -> Result<S::Ok, S::Error> {
    channels(flows).collect::<Vec<_>>().serialize(to)
}

// ---- the fold ------------------------------------------------------------------------------------------------------

impl RunView {
    /// Takes in what an event says about nodes. The flows are those before it.
    pub(super) fn fold_nodes(&mut self, event: &Event) {
        match &event.body {
            Body::RunStarted { forked_from, .. } => {
                self.left = forked_from.as_ref().map(|fork| fork.run.clone());
            }
            // From here on the fork does something itself.
            Body::Leased { .. } => self.left = None,
            Body::NodeStarted { visit, attempt, agent, .. } => {
                let node = self.node(visit, event.at);
                (node.tries, node.state) = (*attempt, NodeState::Running);
                node.agent = agent.clone().or(node.agent.take());
            }
            Body::NodeEnded { visit, output, full_output, next, error } => {
                let remark = self.remark(visit, output, next);
                let stays_from = self.left.clone();
                let node = self.node(visit, event.at);
                node.state = state_of(error.as_ref());
                node.took_ms = Some(event.at.saturating_sub(node.started_ms));
                (node.output, node.full_output) = (output.clone(), full_output.clone());
                node.next.clone_from(next);
                node.error = error.as_ref().map(|error| error.message.clone());
                (node.remark, node.stays_from) = (remark, stays_from);
            }
            Body::Thought { agent, cost, .. }
            | Body::ThoughtFailed { agent, cost, .. }
            | Body::Compacted { agent, cost, .. } => self.spent_by(&agent.clone(), *cost),
            Body::Done { call, cost, .. } => {
                if let Some(agent) = self.call(call).map(|call| call.agent.clone()) {
                    self.spent_by(&agent, *cost);
                }
            }
            Body::Ended { .. } => {
                let open =
                    |node: &&mut NodeView| matches!(node.state, NodeState::Running | NodeState::Retrying);
                self.nodes.iter_mut().filter(open).for_each(|node| node.state = NodeState::Stopped);
            }
            _ => {}
        }
        // An output that the event holds only a part of is shown as far as it goes.
        self.flows.fold(&event.body, &mut |_| None);
    }

    fn node(&mut self, visit: &VisitId, at: Millis) -> &mut NodeView {
        let known = self.node_at.get(visit).copied();
        let index = known.unwrap_or_else(|| {
            self.node_at.insert(visit.clone(), self.nodes.len());
            self.nodes.push(NodeView {
                visit: visit.clone(),
                kind: kind_of(&self.flows, visit),
                state: NodeState::Running,
                tries: 1,
                started_ms: at,
                took_ms: None,
                cost: Cost::ZERO,
                agent: None,
                output: Value::Null,
                full_output: None,
                next: Vec::new(),
                error: None,
                remark: None,
                stays_from: None,
            });
            self.nodes.len() - 1
        });
        &mut self.nodes[index]
    }

    /// What an agent spent is spent by its node, and by what that is inside of.
    fn spent_by(&mut self, agent: &AgentId, cost: Cost) {
        let mut visit = self.flows.visit_of(agent).cloned();
        while let Some(of) = visit {
            if let Some(at) = self.node_at.get(&of) {
                let node = &mut self.nodes[*at];
                node.cost = node.cost.plus(cost);
            }
            visit = around(&of);
        }
    }

    /// What a node that leads on does not say by itself.
    fn remark(&self, visit: &VisitId, output: &Value, next: &[NodeId]) -> Option<&'static str> {
        let place = NodePlace::of(visit)?;
        let node = self.flows.frame(place.within.as_ref())?.flow.node(&place.node)?;
        match &node.work {
            Work::Human { .. } if output["timed_out"] == true => Some("nobody answered in time"),
            Work::Reflect { on_fail, exhausted: Some(exhausted), .. }
                if next == std::slice::from_ref(exhausted)
                    && exhausted != on_fail
                    && node.next.as_slice() != next =>
            {
                Some("its rounds are used up")
            }
            _ => None,
        }
    }
}

fn state_of(error: Option<&NodeError>) -> NodeState {
    match error.map(|error| error.then) {
        None => NodeState::Ok,
        Some(Then::Retry) => NodeState::Retrying,
        Some(Then::Fallback) => NodeState::Fallback,
        Some(Then::Branch) => NodeState::Branched,
        Some(Then::Fail) => NodeState::Failed,
    }
}

fn kind_of(flows: &Flows, visit: &VisitId) -> &'static str {
    let Some(place) = NodePlace::of(visit) else { return "" };
    let node = flows.frame(place.within.as_ref()).and_then(|frame| frame.flow.node(&place.node));
    match node.map(|node| &node.work) {
        Some(Work::Map { each, .. }) if place.item.is_some() => each.kind(),
        Some(Work::Swarm { .. } | Work::Vote { .. }) if place.item.is_some() => "member",
        Some(work) => work.kind(),
        None => "",
    }
}

/// The visit that contains another: the map of an item, the node that runs its flow.
fn around(visit: &VisitId) -> Option<VisitId> {
    let place = NodePlace::of(visit)?;
    match place.item {
        Some(item) => visit.as_str().strip_suffix(&format!(".{item}"))?.parse().ok(),
        None => place.within,
    }
}

// ---- the page ------------------------------------------------------------------------------------------------------

/// The nodes of a run, in the order they began.
pub(super) fn of(view: &RunView, frame: &Frame) -> Vec<Line> {
    let full = frame.detail == Detail::Full;
    if view.nodes.is_empty() || (view.is_team() && !full) {
        return Vec::new();
    }
    let mut lines = vec![Line::labelled(Style::Accent, "nodes")];
    let most = if full { NODES_MAX_FULL } else { NODES_MAX };
    for node in view.nodes.iter().take(most) {
        lines.push(line(node));
        lines.extend(node.error.iter().map(|why| under(Style::Plain, &first_line(why))));
        if full && !node.output.is_null() {
            let shape = Shape { screen: frame.screen, zone: frame.zone, indent: INDENT, most: LINES_MAX };
            lines.extend(output::lines(&node.output, &shape));
            let whole = node.full_output.as_ref();
            lines.extend(whole.map(|blob| under(Style::Dim, &format!("whole output: blob {blob}"))));
        } else {
            lines.extend(value_of(&node.output, room(frame)).map(|value| under(Style::Dim, &value)));
        }
    }
    let more = view.nodes.len().saturating_sub(most);
    if more > 0 {
        let how = if full { "--json" } else { "--full" };
        lines.push(Line::under().styled(Style::Dim, &format!("\u{2026} and {more} more ({how})")));
    }
    lines
}

/// Columns of what stands under a node.
const INDENT: usize = 10;

/// Characters of an output that fit a line, with the marks of one that is cut.
fn room(frame: &Frame) -> usize {
    if frame.screen.unwrapped {
        VALUE_CHARS
    } else {
        frame.screen.measure().saturating_sub(INDENT + 3).max(20)
    }
}

fn under(style: Style, text: &str) -> Line {
    Line::under().indent(3).styled(style, text)
}

fn line(node: &NodeView) -> Line {
    let (style, mark) = node.state.style();
    let depth = node.visit.as_str().matches('/').count() + usize::from(is_item(&node.visit));
    let mut parts = vec![node.state.word().to_owned()];
    parts.extend((node.tries > 1).then(|| format::count(node.tries.into(), "try", "tries")));
    match &node.stays_from {
        Some(run) => parts.push(format!("stays done from {}", format::short_id(run.as_str()))),
        None => parts.extend(node.took_ms.filter(|took| *took > 0).map(format::duration)),
    }
    if node.cost.tool_calls + node.cost.model_calls > 0 {
        parts.extend(format::cost(&node.cost).into_iter().filter(|part| !part.starts_with("0 ")));
    }
    parts.extend(node.remark.map(str::to_owned));
    Line::labelled(style, mark)
        .text(&format!("{}{}", "  ".repeat(depth), node.visit))
        .styled(Style::Dim, &format!("  {}", node.kind))
        .tail(Style::Dim, &parts.join(" \u{b7} "))
}

fn is_item(visit: &VisitId) -> bool {
    NodePlace::of(visit).is_some_and(|place| place.item.is_some())
}

fn first_line(text: &str) -> String {
    let lines = text::clean_lines(text);
    text::shorten(lines.first().map_or("", String::as_str), VALUE_CHARS, "\u{2026}")
}

/// A value in a line; nothing of nothing.
fn value_of(value: &Value, chars: usize) -> Option<String> {
    let shown = match value {
        Value::Null => return None,
        Value::String(text) => {
            let mut lines = text::clean_lines(text).into_iter().filter(|line| !line.trim().is_empty());
            let first = lines.next()?;
            let more = lines.count();
            match more {
                0 => text::shorten(&first, chars, "\u{2026}"),
                more => {
                    let more = format!(" (and {})", format::count(more as u64, "line", "lines"));
                    let first = text::shorten(&first, chars.saturating_sub(more.len()), "\u{2026}");
                    format!("{first}{more}")
                }
            }
        }
        other => text::shorten(&text::clean(&other.to_string()), chars, "\u{2026}"),
    };
    Some(shown)
}

/// What a run was given and what its channels hold: while it is paused, and where all is shown.
pub(super) fn state_of_flow(view: &RunView, frame: &Frame) -> Vec<Line> {
    let full = frame.detail == Detail::Full;
    if !full && (view.state != RunState::Paused || view.is_team()) {
        return Vec::new();
    }
    let mut lines = Vec::new();
    for (within, flow) in view.flows.frames() {
        let place = within.map(|visit| format!("{visit}: ")).unwrap_or_default();
        for (name, value) in &flow.input {
            lines.extend(named(&format!("{place}input.{name}"), value, frame));
        }
    }
    lines.extend(channel_lines(view, frame));
    if let Some(first) = lines.first_mut() {
        *first = first.clone().relabel(Style::Accent, "state");
    }
    lines
}

fn channel_lines(view: &RunView, frame: &Frame) -> Vec<Line> {
    let one = |channel: ChannelView<'_>| {
        let place = channel.within.map(|visit| format!("{visit}: ")).unwrap_or_default();
        named(&format!("{place}{}: {}", channel.name, channel.r#type), channel.value, frame)
    };
    channels(&view.flows).flat_map(one).collect()
}

fn named(name: &str, value: &Value, frame: &Frame) -> Vec<Line> {
    let shown = match value {
        Value::String(text) if text.trim().is_empty() => format!("{text:?}"),
        value => value_of(value, VALUE_CHARS).unwrap_or_else(|| "null".to_owned()),
    };
    let head = Line::under().text(name);
    let is_long = matches!(value, Value::String(text) if text.trim().contains('\n')) || value.is_array();
    if frame.detail == Detail::Full && is_long {
        let shape = Shape { screen: frame.screen, zone: frame.zone, indent: INDENT, most: LINES_MAX };
        return std::iter::once(head).chain(output::lines(value, &shape)).collect();
    }
    vec![head.styled(Style::Dim, &format!(" = {shown}"))]
}

/// What the channels hold at a breakpoint, as it is reached.
pub(super) fn at_breakpoint(view: &RunView) -> Vec<Line> {
    let one = |channel: ChannelView<'_>| {
        let place = channel.within.map(|visit| format!("{visit}: ")).unwrap_or_default();
        let shown = value_of(channel.value, VALUE_CHARS).unwrap_or_else(|| channel.value.to_string());
        Line::under().text(&format!("{place}{}", channel.name)).styled(Style::Dim, &format!(" = {shown}"))
    };
    channels(&view.flows).map(one).collect()
}

/// The command that goes again from where a flow failed.
pub(super) fn rerun_of(view: &RunView) -> Option<String> {
    if view.state != RunState::Failed || view.is_team() {
        return None;
    }
    let failed = |node: &&NodeView| node.state == NodeState::Failed && !is_item(&node.visit);
    // What failed inside a flow failed before the node that runs it.
    let first =
        view.nodes.iter().filter(failed).max_by_key(|node| node.visit.as_str().matches('/').count())?;
    Some(format!("mycel flow rerun {} {}", view.short(), first.visit))
}
