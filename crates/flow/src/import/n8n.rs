//! n8n: workflows, JSON.
//!
//! There a node runs once for every item that comes to it; here it runs once. `$json` is the item that comes: it becomes what
//! the nearest node before gave. Parts of an agent (its model, its tools, its memory) are nodes there, joined to it by
//! connections of their own (`ai_languageModel`); here they are fields of the agent or are named in a note.

mod expr;
mod nodes;

use super::build::{Build, fails_to, retry};
use super::clean::Cleaner;
use super::each::Each;
use super::tree::{at, fields, list, says, source, text, whole, words};
use super::{Imported, bounded, refuse};
use crate::Problem;
use mycel_abi::NodeId;
use mycel_abi::flow::{OnError, Type, Work};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Reads a workflow that was exported.
///
/// # Errors
/// The file is no JSON, or no workflow.
pub fn read(text: &str, name: Option<&str>) -> Result<Imported, Vec<Problem>> {
    let tree = source(text)?;
    if !at(&tree, &["nodes"]).is_array() || !at(&tree, &["connections"]).is_object() {
        return Err(refuse(
            "this is no workflow of n8n: it has no `nodes` and `connections`",
            "download the workflow as a file",
        ));
    }
    let ports = fields(at(&tree, &["connections"])).flat_map(|(_, ports)| fields(ports));
    let outs = ports.flat_map(|(_, outs)| outs.as_array().into_iter().flatten());
    bounded(list(&tree, "nodes").len(), outs.map(|out| out.as_array().map_or(0, Vec::len)).sum())?;
    let mut cleaner = Cleaner::default();
    let tree = cleaner.value(&tree);
    let name = name.map_or_else(|| self::text(&tree, "name").to_owned(), str::to_owned);
    let build = Build::new(&name, self::text(at(&tree, &["meta"]), "description"), cleaner.notes);
    let mut n8n = N8n::new(build, &tree);
    n8n.file(&tree);
    n8n.nodes();
    Ok(n8n.build.finish())
}

/// A node of the source; its name is its key.
#[derive(Debug, Clone)]
struct Part<'s> {
    key: String,
    /// The last part of its type: `httpRequest`.
    kind: String,
    /// `parameters`.
    given: &'s Value,
    node: &'s Value,
}

#[derive(Debug)]
struct Edge {
    from: String,
    /// `main`, `ai_languageModel`, ...
    port: String,
    out: usize,
    to: String,
    into: usize,
}

struct N8n<'s> {
    build: Build,
    parts: Vec<Part<'s>>,
    edges: Vec<Edge>,
    each: BTreeMap<String, Each>,
    begun: bool,
    /// What comes to a node, once it was looked for.
    before: BTreeMap<String, Option<String>>,
}

impl<'s> N8n<'s> {
    fn new(mut build: Build, tree: &'s Value) -> Self {
        let mut parts: Vec<Part<'s>> = Vec::new();
        for node in list(tree, "nodes") {
            let key = words(at(node, &["name"]));
            let kind = text(node, "type").rsplit('.').next().unwrap_or_default().to_owned();
            if parts.iter().any(|part| part.key == key) {
                build.note(key.as_str(), "two nodes have this name; the second was left out");
                continue;
            }
            parts.push(Part { key, kind, given: at(node, &["parameters"]), node });
        }
        let mut edges = Vec::new();
        for (from, ports) in fields(at(tree, &["connections"])) {
            for (port, outs) in fields(ports) {
                for (out, targets) in outs.as_array().into_iter().flatten().enumerate() {
                    for target in targets.as_array().into_iter().flatten() {
                        let into =
                            whole(at(target, &["index"])).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
                        edges.push(Edge {
                            from: from.clone(),
                            port: port.clone(),
                            out,
                            to: words(at(target, &["node"])),
                            into,
                        });
                    }
                }
            }
        }
        let mut n8n =
            N8n { build, parts, edges, each: BTreeMap::new(), begun: false, before: BTreeMap::new() };
        for part in n8n.parts.clone() {
            if !n8n.is_attached(&part) {
                n8n.build.declare(&part.key, &part.key, &part.kind);
            }
        }
        n8n
    }

    fn file(&mut self, tree: &Value) {
        if says(at(tree, &["pinData"])) {
            self.build.note("pinData", "data that was pinned for trying it out is not taken over");
        }
        let settings = at(tree, &["settings"]);
        for (name, why) in [
            ("errorWorkflow", "the workflow for errors is not run"),
            ("timezone", "times are those of this machine"),
        ] {
            if says(at(settings, &[name])) {
                self.build.note(format!("settings.{name}"), why);
            }
        }
        self.build.note(
            "items",
            "a node ran once for every item; here it runs once, with what the node before it gave",
        );
    }

    /// Whether it is a part of another node: it has a way out, but none of the main ones.
    fn is_attached(&self, part: &Part<'_>) -> bool {
        let mut ways = self.edges.iter().filter(|edge| edge.from == part.key).peekable();
        ways.peek().is_some() && ways.all(|edge| edge.port.starts_with("ai_"))
    }

    /// The nodes that are parts of this one.
    fn attached(&self, part: &Part<'_>, port: &str) -> Vec<Part<'s>> {
        let leads = |other: &&Part<'_>| {
            self.edges.iter().any(|edge| edge.to == part.key && edge.port == port && edge.from == other.key)
        };
        self.parts.iter().filter(leads).cloned().collect()
    }

    fn nodes(&mut self) {
        let parts: Vec<Part<'s>> =
            self.parts.iter().filter(|part| !self.is_attached(part)).cloned().collect();
        for part in &parts {
            self.announce(part);
        }
        // What begins by hand begins here, too; else the first that begins by itself.
        let first = parts
            .iter()
            .find(|part| part.kind == "manualTrigger")
            .or_else(|| parts.iter().find(|part| is_trigger(&part.kind)));
        if let Some(first) = first {
            self.part(first);
        }
        for part in parts.iter().filter(|part| first.is_none_or(|first| first.key != part.key)) {
            self.part(part);
        }
        for part in self.parts.clone().iter() {
            self.credentials(part);
        }
    }

    fn announce(&mut self, part: &Part<'_>) {
        if is_disabled(part) {
            return;
        }
        let kind = match part.kind.as_str() {
            "set" => Type::Object,
            "agent" | "chainLlm" | "openAi" if self.schema(part).is_some() => Type::Object,
            "agent" | "chainLlm" | "openAi" | "chainSummarization" => Type::String,
            "executeWorkflow" | "form" => Type::Object,
            "splitInBatches" => {
                let each = self.build.each(&part.key, false);
                self.build.value(&part.key, each.item.clone());
                self.each.insert(part.key.clone(), each);
                return;
            }
            kind if is_trigger(kind) || leads_through(kind) => return,
            _ => Type::Any,
        };
        self.build.channel_of(&part.key, kind);
    }

    /// What follows a node by one of its ways out, or by all.
    fn follow(&mut self, part: &Part<'_>, out: Option<usize>) -> Vec<NodeId> {
        let error_way = self.error_way(part);
        let fits = |edge: &&Edge| {
            edge.from == part.key
                && edge.port == "main"
                && out.map_or_else(|| Some(edge.out) != error_way, |out| edge.out == out)
        };
        let targets: Vec<String> = self.edges.iter().filter(fits).map(|edge| edge.to.clone()).collect();
        let mut ids: Vec<NodeId> = Vec::new();
        for target in targets {
            match self.build.id(&target) {
                Some(id) if !ids.contains(&id) => ids.push(id),
                Some(_) => {}
                None => self.build.note_at(&part.key, "connection", "it leads to a node that is not there"),
            }
        }
        ids
    }

    fn way(&mut self, part: &Part<'_>, out: usize, label: &str) -> NodeId {
        let next = self.follow(part, Some(out));
        let id = self.build.id(&part.key).unwrap_or_else(|| NodeId::new("branch"));
        self.build.fan(&id, label, next)
    }

    /// The way out that a node takes when it fails: the last one.
    fn error_way(&self, part: &Part<'_>) -> Option<usize> {
        let has = text(part.node, "onError") == "continueErrorOutput";
        has.then_some(match part.kind.as_str() {
            "if" => 2,
            _ => 1,
        })
    }

    /// Adds a node with what all of them have.
    fn add(&mut self, part: &Part<'_>, work: Work) {
        let next = self.follow(part, None);
        let gives =
            !matches!(work, Work::Set { .. } | Work::Start {} | Work::Loop { .. } | Work::Join { .. });
        let fails = self.on_error(part);
        let writes = self.build.known(&part.key).and_then(|known| known.value.clone()).filter(|_| gives);
        let node = self.build.node(&part.key, work, next);
        node.writes = writes;
        node.on_error = fails;
        if at(part.node, &["retryOnFail"]).as_bool() == Some(true) {
            let tries = whole(at(part.node, &["maxTries"])).unwrap_or(3);
            node.retry = retry(tries, whole(at(part.node, &["waitBetweenTries"])).or(Some(1000)));
        }
        let notes = text(part.node, "notes").split_whitespace().collect::<Vec<_>>().join(" ");
        if !notes.is_empty() {
            node.about = notes;
        }
    }

    fn on_error(&mut self, part: &Part<'_>) -> Option<OnError> {
        let old = at(part.node, &["continueOnFail"]).as_bool() == Some(true);
        match text(part.node, "onError") {
            "continueErrorOutput" => {
                let out = self.error_way(part)?;
                fails_to(self.way(part, out, "error"))
            }
            "continueRegularOutput" => Some(OnError::Value(Value::Null)),
            "" if old => Some(OnError::Value(Value::Null)),
            _ => None,
        }
    }

    /// Of credentials only their names are known here.
    fn credentials(&mut self, part: &Part<'_>) {
        for (kind, credential) in fields(at(part.node, &["credentials"])) {
            let name = credential.as_str().unwrap_or_else(|| text(credential, "name"));
            let why = format!(
                "the credential `{name}` ({kind}) is not in the file; keep its key as vault:{}",
                vault_name(name, kind)
            );
            self.build.note(part.key.as_str(), why);
        }
    }

    /// What comes to a node: what the nearest node before it gave.
    fn before(&mut self, part: &Part<'_>) -> Option<String> {
        if let Some(known) = self.before.get(&part.key) {
            return known.clone();
        }
        let found = self.look_before(part);
        self.before.insert(part.key.clone(), found.clone());
        found
    }

    fn look_before(&mut self, part: &Part<'_>) -> Option<String> {
        let mut seen = BTreeSet::from([part.key.clone()]);
        let mut at = part.key.clone();
        loop {
            let mut ways =
                self.edges.iter().filter(|edge| edge.to == at && edge.port == "main").collect::<Vec<_>>();
            ways.sort_by_key(|edge| edge.into);
            // What leads back comes later than what leads in.
            let edge = ways.iter().find(|edge| !seen.contains(&edge.from))?;
            let from = self.parts.iter().find(|other| other.key == edge.from)?.clone();
            if let Some(value) = self.json_of(&from) {
                return Some(value);
            }
            seen.insert(from.key.clone());
            at = from.key;
        }
    }

    /// What a node gives as `$json`.
    fn json_of(&mut self, part: &Part<'_>) -> Option<String> {
        if is_trigger(&part.kind) {
            return Some("input".to_owned());
        }
        let value = self.build.known(&part.key)?.value.clone()?;
        Some(if part.kind == "httpRequest" { format!("{value}.body") } else { value })
    }
}

fn is_disabled(part: &Part<'_>) -> bool {
    at(part.node, &["disabled"]).as_bool() == Some(true)
}

fn is_trigger(kind: &str) -> bool {
    kind.to_ascii_lowercase().ends_with("trigger")
        || matches!(kind, "webhook" | "start" | "cron" | "interval" | "emailReadImap")
}

/// Nodes that hand on what comes to them.
fn leads_through(kind: &str) -> bool {
    matches!(
        kind,
        "if" | "switch"
            | "filter"
            | "merge"
            | "noOp"
            | "wait"
            | "stickyNote"
            | "respondToWebhook"
            | "limit"
            | "sort"
            | "stopAndError"
    )
}

/// A name for the secret behind a credential.
fn vault_name(name: &str, kind: &str) -> String {
    let from = if name.is_empty() { kind } else { name };
    let slug: String = from
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' })
        .take(40)
        .collect();
    let slug = slug.trim_matches('_').to_owned();
    if slug.is_empty() { "CREDENTIAL".to_owned() } else { slug }
}

/// Pairs of `name` and `value` as a map.
fn pairs(value: &Value, name: &str) -> Vec<(String, Value)> {
    list(value, name)
        .iter()
        .map(|pair| (text(pair, "name").to_owned(), at(pair, &["value"]).clone()))
        .filter(|(name, _)| !name.is_empty())
        .collect()
}

/// A map in which `a.b` is a field of a field.
fn put(into: &mut Map<String, Value>, name: &str, value: Value) {
    into.insert(name.to_owned(), value);
}
