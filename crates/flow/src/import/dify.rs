//! Dify: workflows and chatflows, the YAML of version 0.1 and later (`app.mode: workflow` or `advanced-chat`).
//!
//! ```text
//!  graph.nodes ---> names of nodes, channels for what they give ---> nodes of ours
//!  graph.edges -------------------------------------------------------^
//!  {{#node.field#}}, [node, field] --Refs--> `channel.field`, `input.name`
//! ```

mod nodes;
mod refs;
mod rounds;

use super::build::{Build, Edge, fails_to, retry};
use super::clean::Cleaner;
use super::tree::{at, fields, list, source, text, whole, words};
use super::{Imported, bounded, refuse};
use crate::Problem;
use mycel_abi::NodeId;
use mycel_abi::flow::{Merge, OnError, Type, Work};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Reads an app that was exported as DSL.
///
/// # Errors
/// The file is no YAML, or no workflow or chatflow.
pub fn read(text: &str, name: Option<&str>) -> Result<Imported, Vec<Problem>> {
    let tree = source(text)?;
    let mode = at(&tree, &["app", "mode"]).as_str().unwrap_or("workflow").to_owned();
    if !matches!(mode.as_str(), "workflow" | "advanced-chat") {
        let hint = "only apps of the modes workflow and advanced-chat (chatflow) have a graph";
        return Err(refuse(format!("this app is of the mode `{mode}`"), hint));
    }
    if !at(&tree, &["workflow", "graph", "nodes"]).is_array() {
        return Err(refuse(
            "this is no workflow of Dify: `workflow.graph.nodes` is missing",
            "export the app as DSL",
        ));
    }
    let graph = at(&tree, &["workflow", "graph"]);
    bounded(list(graph, "nodes").len(), list(graph, "edges").len())?;
    let mut cleaner = Cleaner::default();
    let tree = cleaner.value(&tree);
    let app = at(&tree, &["app"]);
    let name = name.map_or_else(|| self::text(app, "name").to_owned(), str::to_owned);
    let build = Build::new(&name, self::text(app, "description"), cleaner.notes);
    let mut dify = Dify::new(build, &tree);
    dify.file(&tree);
    dify.nodes();
    Ok(dify.build.finish())
}

/// A node of the source.
#[derive(Debug, Clone)]
struct Part<'s> {
    key: String,
    kind: String,
    data: &'s Value,
    /// The iteration or loop it stands in.
    parent: Option<String>,
}

/// What is known of the file while its nodes are taken over.
struct Dify<'s> {
    build: Build,
    parts: Vec<Part<'s>>,
    edges: Vec<Edge>,
    /// Variables of the conversation, of the environment and of loops, by their selectors.
    names: BTreeMap<(String, String), String>,
    /// Variables of the environment that are secret.
    secrets: BTreeSet<String>,
    /// Where the last nodes of a loop or an iteration lead.
    back: BTreeMap<String, NodeId>,
}

impl<'s> Dify<'s> {
    fn new(mut build: Build, tree: &'s Value) -> Self {
        let graph = at(tree, &["workflow", "graph"]);
        let mut parts = Vec::new();
        for node in list(graph, "nodes") {
            let data = at(node, &["data"]);
            let parent = [text(node, "parentId"), text(data, "iteration_id"), text(data, "loop_id")]
                .into_iter()
                .find(|parent| !parent.is_empty());
            let kind = if text(node, "type") == "custom-note" { "note" } else { text(data, "type") };
            parts.push(Part {
                key: words(at(node, &["id"])),
                kind: kind.to_owned(),
                data,
                parent: parent.map(str::to_owned),
            });
        }
        for part in &parts {
            if !is_inner_end(&part.kind) {
                build.declare(&part.key, text(part.data, "title"), &part.kind);
            }
        }
        let edge = |edge: &Value| Edge {
            from: words(at(edge, &["source"])),
            handle: words(at(edge, &["sourceHandle"])),
            to: words(at(edge, &["target"])),
        };
        let edges = list(graph, "edges").iter().map(edge).collect();
        Dify { build, parts, edges, names: BTreeMap::new(), secrets: BTreeSet::new(), back: BTreeMap::new() }
    }

    /// What stands beside the graph.
    fn file(&mut self, tree: &Value) {
        for variable in list(at(tree, &["workflow"]), "conversation_variables") {
            let called = text(variable, "name");
            let kind = kind_of(text(variable, "value_type"));
            let name = self.build.name(called, "variable");
            self.build.channel(&name, kind, Merge::Last, variable.get("value").cloned());
            self.names.insert(("conversation".to_owned(), called.to_owned()), name.clone());
            self.build.note(format!("conversation variable {called}"), format!("the channel `{name}` holds it during one run; it is not kept from one conversation to the next"));
        }
        for variable in list(at(tree, &["workflow"]), "environment_variables") {
            self.environment(variable);
        }
        let features = at(tree, &["workflow", "features"]);
        for (name, feature) in fields(features) {
            let is_on = at(feature, &["enabled"]).as_bool() == Some(true)
                || name == "opening_statement" && super::tree::says(feature);
            if is_on && name != "retriever_resource" {
                self.build.note(format!("feature {name}"), "there is nothing like it in a flow");
            }
        }
        for dependency in list(tree, "dependencies") {
            let words = at(dependency, &["value"]);
            let unique = fields(words)
                .find(|(name, _)| name.ends_with("unique_identifier"))
                .map(|(_, value)| self::words(value));
            let plugin = unique.unwrap_or_default();
            let plugin = plugin.split([':', '@']).next().unwrap_or_default();
            self.build.note(
                format!("plugin {plugin}"),
                "plugins are not installed; its tools must be there by another way",
            );
        }
    }

    fn environment(&mut self, variable: &Value) {
        let called = text(variable, "name");
        if text(variable, "value_type") == "secret" || super::clean::is_secret(called) {
            self.secrets.insert(called.to_owned());
            let name = secret_name(called);
            self.build.note(
                format!("environment variable {called}"),
                format!("it is a secret: keep it as vault:{name}"),
            );
            return;
        }
        let kind = kind_of(text(variable, "value_type"));
        let about = text(variable, "description").to_owned();
        let default = variable.get("value").cloned();
        let name = self.build.input(&format!("env.{called}"), || (kind, false, default, about));
        self.names.insert(("env".to_owned(), called.to_owned()), name);
    }

    fn nodes(&mut self) {
        let parts = self.parts.clone();
        for part in &parts {
            self.announce(part);
        }
        let mut begun = false;
        for part in &parts {
            let is_beginning =
                part.kind == "start" || part.kind.starts_with("trigger") || part.kind == "datasource";
            if is_beginning && part.parent.is_none() {
                self.beginning(part, begun);
                begun = true;
            } else if !is_inner_end(&part.kind) && !self.is_item_work(part) {
                self.part(part);
            }
        }
    }

    /// Says how what a node gives is called, before anything refers to it.
    fn announce(&mut self, part: &Part<'_>) {
        let object = || Type::Object;
        let kind = match part.kind.as_str() {
            "llm" if self.schema(part).is_some() => object(),
            "llm" | "agent" | "agent-v2" => Type::String,
            "knowledge-retrieval" => Type::List(Box::new(Type::Object)),
            "parameter-extractor" | "human-input" | "code" | "document-extractor" | "list-operator" => {
                object()
            }
            "iteration" => Type::List(Box::new(Type::Any)),
            "http-request" | "tool" | "template-transform" | "variable-aggregator" => Type::Any,
            "answer" if !self.follow(part, &["source"]).is_empty() => Type::String,
            "loop" => return self.loop_variables(part),
            _ => return,
        };
        // A list that grows is made by the loop that makes it.
        if part.kind == "iteration" && self.single(part).is_none() {
            let name = self.build.id(&part.key).map(|id| id.to_string()).unwrap_or_default();
            self.build.channel(&name, kind, Merge::Append, None);
            self.build.value(&part.key, name);
        } else {
            self.build.channel_of(&part.key, kind);
        }
    }

    /// What follows a node by one of these handles; the end of the loop it stands in if nothing does.
    fn follow(&mut self, part: &Part<'_>, handles: &[&str]) -> Vec<NodeId> {
        let plain = handles.contains(&"source");
        let fits = |edge: &&Edge| {
            edge.from == part.key
                && (handles.contains(&edge.handle.as_str())
                    || (plain && matches!(edge.handle.as_str(), "" | "success-branch")))
        };
        let targets: Vec<String> = self.edges.iter().filter(fits).map(|edge| edge.to.clone()).collect();
        let mut out: Vec<NodeId> = Vec::new();
        for target in &targets {
            let ends_loop =
                self.parts.iter().find(|other| other.key == *target && other.kind == "loop-end").cloned();
            let id = match ends_loop {
                Some(end) => self.behind_loop(&end),
                None => self.build.id(target),
            };
            match id {
                Some(id) if !out.contains(&id) => out.push(id),
                Some(_) => {}
                None => self.build.note_at(&part.key, "edge", "it leads to a node that is not there"),
            }
        }
        if out.is_empty() {
            out.extend(part.parent.as_ref().and_then(|parent| self.back.get(parent)).cloned());
        }
        out
    }

    fn behind_loop(&mut self, end: &Part<'_>) -> Option<NodeId> {
        let parent = end.parent.clone()?;
        let around = self.parts.iter().find(|part| part.key == parent).cloned()?;
        let next = self.follow(&around, &["source"]);
        let id = self.build.id(&parent)?;
        Some(self.build.fan(&id, "after", next))
    }

    /// The one node a way of a branch leads to.
    fn way(&mut self, part: &Part<'_>, handle: &str) -> NodeId {
        let next = self.follow(part, &[handle]);
        let id = self.build.id(&part.key).unwrap_or_else(|| NodeId::new("branch"));
        self.build.fan(&id, handle, next)
    }

    /// Adds a node with what all of them have: the channel, tries, what happens when it fails.
    fn add(&mut self, part: &Part<'_>, work: Work) {
        let next = self.follow(part, &["source"]);
        let fails = self.on_error(part);
        let config = at(part.data, &["retry_config"]);
        let is_on =
            ["retry_enabled", "enabled"].iter().any(|name| at(config, &[name]).as_bool() == Some(true));
        let tries = whole(at(config, &["max_retries"])).filter(|_| is_on).unwrap_or(0);
        let pause = whole(at(config, &["retry_interval"]));
        let writes = self.build.known(&part.key).and_then(|known| known.value.clone());
        let gives = !matches!(work, Work::Set { .. } | Work::Start {});
        let node = self.build.node(&part.key, work, next);
        node.writes = writes.filter(|_| gives);
        node.retry = retry(tries.saturating_add(1), pause);
        node.on_error = fails;
        let about = text(part.data, "desc").split_whitespace().collect::<Vec<_>>().join(" ");
        if !about.is_empty() {
            node.about = about;
        }
    }

    fn on_error(&mut self, part: &Part<'_>) -> Option<OnError> {
        match text(part.data, "error_strategy") {
            "fail-branch" => fails_to(self.way(part, "fail-branch")),
            "default-value" => Some(OnError::Value(default_value(part))),
            _ => None,
        }
    }
}

/// What a node gives instead when it fails.
fn default_value(part: &Part<'_>) -> Value {
    let mut given: Map<String, Value> = Map::new();
    for value in list(part.data, "default_value") {
        let name = text(value, "key");
        let name = if part.kind == "http-request" && name == "status_code" { "status" } else { name };
        let mut value = at(value, &["value"]).clone();
        if name == "status"
            && let Some(number) = whole(&value)
        {
            value = number.into();
        }
        given.insert(name.to_owned(), value);
    }
    match (part.kind.as_str(), given.remove("text")) {
        ("llm" | "agent" | "tool", Some(text)) => Value::String(words(&text)),
        (_, Some(text)) => {
            given.insert("text".to_owned(), text);
            Value::Object(given)
        }
        (_, None) => Value::Object(given),
    }
}

/// Marks where the inside of a loop or an iteration begins and ends.
fn is_inner_end(kind: &str) -> bool {
    matches!(kind, "iteration-start" | "loop-start" | "loop-end")
}

/// A type by its name there.
fn kind_of(name: &str) -> Type {
    match name {
        "string" | "secret" | "text-input" | "paragraph" | "select" => Type::String,
        "number" | "float" => Type::Number,
        "integer" => Type::Integer,
        "boolean" | "bool" | "checkbox" => Type::Boolean,
        "object" | "json_object" => Type::Object,
        "array[string]" => Type::List(Box::new(Type::String)),
        "array[number]" => Type::List(Box::new(Type::Number)),
        "array[object]" => Type::List(Box::new(Type::Object)),
        "array" | "array[any]" | "array[file]" | "file-list" => Type::List(Box::new(Type::Any)),
        _ => Type::Any,
    }
}

/// A name for a secret.
fn secret_name(called: &str) -> String {
    let name: String = called
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' })
        .take(40)
        .collect();
    if name.is_empty() { "SECRET".to_owned() } else { name }
}
