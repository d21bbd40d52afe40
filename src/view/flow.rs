//! Flows: a table, and one of them as a page.

use super::format;
use crate::term::{Line, Style, text};
use mycel_abi::flow::{Flow, Limits, Members, Merge, Node, OnError, Work};
use mycel_flow::read;
use mycel_system::flow::EXAMPLES;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// A flow of the list. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FlowView {
    /// What `mycel flow run` takes.
    pub name: String,
    /// A file, or `mycel` for one that comes with it.
    pub source: String,
    pub about: String,
    /// The first mistake of a file that has some.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broken: Option<String>,
}

/// The flow files of a folder: beside one another, or in `flows/`.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let of = |sub: &str| {
        let entries = std::fs::read_dir(folder.join(sub)).into_iter().flatten().flatten();
        let name = |entry: std::fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
        let mut names: Vec<String> = entries.map(name).filter(|name| name.ends_with(".flow.yaml")).collect();
        names.sort();
        names.into_iter().map(|name| Path::new(sub).join(name)).collect::<Vec<_>>()
    };
    ["", "flows", ".mycel/flows"].into_iter().flat_map(of).collect()
}

/// The flows of a folder and those that come with mycel.
pub fn all(folder: &Path) -> Vec<FlowView> {
    let of_file = |path: PathBuf| {
        let text = std::fs::read_to_string(folder.join(&path)).unwrap_or_default();
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        of_text(file.trim_end_matches(".flow.yaml"), &path.display().to_string(), &text)
    };
    let mut views: Vec<FlowView> = files(folder).into_iter().map(of_file).collect();
    views.extend(EXAMPLES.iter().map(|(name, text)| of_text(name, "mycel", text)));
    views
}

fn of_text(name: &str, source: &str, text: &str) -> FlowView {
    let (name, source) = (name.to_owned(), source.to_owned());
    match read::read(text) {
        Ok(read) => FlowView { name, source, about: read.flow.about, broken: None },
        Err(problems) => {
            let broken = problems.first().map(ToString::to_string);
            FlowView { name, source, about: String::new(), broken }
        }
    }
}

/// Each flow with what it does below.
pub fn list(views: &[FlowView]) -> Vec<Line> {
    let mut lines = Vec::new();
    for view in views {
        lines
            .push(Line::new().styled(Style::Strong, &text::clean(&view.name)).tail(Style::Dim, &view.source));
        match &view.broken {
            Some(broken) => lines.push(
                Line::new()
                    .indent(ABOUT_INDENT)
                    .styled(Style::Bad, &text::clean(&format!("broken: {broken}"))),
            ),
            None if view.about.is_empty() => {}
            None => lines.push(Line::new().indent(ABOUT_INDENT).text(&text::clean(&view.about))),
        }
    }
    lines
}

/// Columns of what stands under the name of a flow.
const ABOUT_INDENT: usize = 4;

/// How large a flow is.
pub fn size_of(flow: &Flow) -> String {
    let edges: usize = flow.nodes.iter().map(|node| node.targets().len()).sum();
    let nodes = format::count(flow.nodes.len() as u64, "node", "nodes");
    format!("{nodes}, {}", format::count(edges as u64, "edge", "edges"))
}

/// What a flow takes, holds and does.
pub fn page(flow: &Flow) -> Vec<Line> {
    let mut lines =
        vec![Line::labelled(Style::Accent, "flow").styled(Style::Strong, &text::clean(&flow.name))];
    if !flow.about.is_empty() {
        lines.push(Line::under().text(&text::clean(&flow.about)));
    }
    lines.push(Line::under().styled(Style::Dim, &size_of(flow)));
    for input in &flow.input {
        let more = match (&input.default, input.required) {
            (Some(default), _) => format!(" = {default}"),
            (None, true) => ", required".to_owned(),
            (None, false) => String::new(),
        };
        let about = if input.about.is_empty() { String::new() } else { format!("  {}", input.about) };
        let what = text::clean(&format!("{}: {}{more}{about}", input.name, input.kind));
        lines.push(Line::labelled(Style::Dim, "input").text(&what));
    }
    for channel in &flow.state {
        let merge = match channel.merge {
            Merge::Last => "",
            Merge::Append => ", appended",
            Merge::Merge => ", merged",
            Merge::Sum => ", added up",
        };
        let what = text::clean(&format!("{}: {}{merge}", channel.name, channel.kind));
        lines.push(Line::labelled(Style::Dim, "state").text(&what));
    }
    for members in &flow.members {
        lines.push(Line::labelled(Style::Dim, "members").text(&text::clean(&members_line(members))));
    }
    for node in &flow.nodes {
        lines.push(Line::labelled(Style::Accent, node.work.kind()).text(&text::clean(&node_line(node))));
    }
    if let Some(limits) = limits(&flow.limits) {
        lines.push(Line::labelled(Style::Dim, "limits").text(&limits));
    }
    lines
}

fn limits(limits: &Limits) -> Option<String> {
    let steps = limits.steps.map(|steps| format::count(steps, "step", "steps"));
    let parts: Vec<String> = format::bounds(&limits.budget).into_iter().chain(steps).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// `scouts: researcher, 8 of them, weight 3`.
fn members_line(members: &Members) -> String {
    let who = members.uses.as_deref().unwrap_or("a model alone");
    let count = (members.count > 1).then(|| format!(", {} of them", members.count));
    let weight = (members.weight > 1).then(|| format!(", weight {}", members.weight));
    let skills = (!members.skills.is_empty()).then(|| format!(", good at {}", members.skills.join(", ")));
    let more: String = [count, weight, skills].into_iter().flatten().collect();
    format!("{}: {who}{more}", members.name)
}

/// A node in a line: what it does, what it writes, what follows.
fn node_line(node: &Node) -> String {
    let does = match &node.work {
        Work::Agent { uses, .. } => uses.clone(),
        Work::Tool { tool, .. } => tool.clone(),
        Work::Loop { r#while, .. } => format!("while {}", r#while),
        Work::Reflect { pass, .. } => format!("until {pass}"),
        Work::Map { over, each, .. } => format!("{} for each of {over}", each.kind()),
        Work::Swarm { over, .. } => format!("each of {over}"),
        Work::Vote { question, .. } => question.lines().next().unwrap_or_default().to_owned(),
        Work::Subflow { flow, .. } => flow.clone(),
        Work::Note { text } => text.lines().next().unwrap_or_default().to_owned(),
        _ => node.about.clone(),
    };
    let does = if does.is_empty() { String::new() } else { format!("  {does}") };
    let writes = node.writes.as_ref().map(|channel| format!("  => {channel}")).unwrap_or_default();
    let mut targets: Vec<String> = Vec::new();
    for (field, target) in node.targets() {
        targets.push(if field == "next" { target.to_string() } else { format!("{target} ({field})") });
    }
    let fallback =
        matches!(node.on_error, Some(OnError::Value(_))).then_some("  or its fallback").unwrap_or_default();
    let next = if targets.is_empty() { String::new() } else { format!("  -> {}", targets.join(", ")) };
    format!("{}{does}{writes}{fallback}{next}", node.id)
}
