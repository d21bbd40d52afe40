//! Flowise: Agentflow of version 2, JSON. Older chatflows are graphs of parts of a program and no flows; they are refused.

mod nodes;

use super::build::{Build, Edge};
use super::clean::Cleaner;
use super::each::Each;
use super::names::{self, field};
use super::tree::{at, list, says, source, text, words};
use super::{Imported, bounded, html, refuse, tags};
use crate::Problem;
use mycel_abi::NodeId;
use mycel_abi::flow::{Merge, Node, Type, Work};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Reads an Agentflow that was exported.
///
/// # Errors
/// The file is no JSON, or no Agentflow.
pub fn read(text: &str, name: Option<&str>) -> Result<Imported, Vec<Problem>> {
    let tree = source(text)?;
    let is_agentflow = |node: &Value| self::text(at(node, &["data"]), "name").ends_with("Agentflow");
    if !list(&tree, "nodes").iter().any(is_agentflow) {
        let hint = "only Agentflows of version 2 are flows: their nodes are called startAgentflow, llmAgentflow, ...";
        return Err(refuse("this is no Agentflow of Flowise", hint));
    }
    bounded(list(&tree, "nodes").len(), list(&tree, "edges").len())?;
    let mut cleaner = Cleaner::default();
    let tree = cleaner.value(&tree);
    let name = name.map_or_else(|| self::text(&tree, "name").to_owned(), str::to_owned);
    let build = Build::new(&name, self::text(&tree, "description"), cleaner.notes);
    let mut flowise = Flowise::new(build, &tree);
    flowise.nodes();
    Ok(flowise.build.finish())
}

/// A node of the source.
#[derive(Debug, Clone)]
struct Part<'s> {
    key: String,
    /// `llm` of `llmAgentflow`.
    kind: String,
    inputs: &'s Value,
    data: &'s Value,
    parent: Option<String>,
}

struct Flowise<'s> {
    build: Build,
    parts: Vec<Part<'s>>,
    edges: Vec<Edge>,
    /// Channels of the state by their keys.
    state: BTreeMap<String, String>,
    /// The names of the loops that iterations became, and of the items of maps.
    each: BTreeMap<String, Each>,
    items: BTreeMap<String, String>,
}

impl<'s> Flowise<'s> {
    fn new(mut build: Build, tree: &'s Value) -> Self {
        let mut parts = Vec::new();
        for node in list(tree, "nodes") {
            let data = at(node, &["data"]);
            let name = text(data, "name");
            let kind = name.strip_suffix("Agentflow").unwrap_or(name).to_owned();
            let parent = [text(node, "parentNode"), text(node, "parentId")]
                .into_iter()
                .find(|parent| !parent.is_empty());
            let key = words(at(node, &["id"]));
            build.declare(&key, text(data, "label"), &kind);
            parts.push(Part {
                key,
                kind,
                inputs: at(data, &["inputs"]),
                data,
                parent: parent.map(str::to_owned),
            });
        }
        let edge = |edge: &Value| Edge {
            from: words(at(edge, &["source"])),
            handle: words(at(edge, &["sourceHandle"])),
            to: words(at(edge, &["target"])),
        };
        let edges = list(tree, "edges").iter().map(edge).collect();
        Flowise { build, parts, edges, state: BTreeMap::new(), each: BTreeMap::new(), items: BTreeMap::new() }
    }

    fn nodes(&mut self) {
        let parts = self.parts.clone();
        for part in &parts {
            self.announce(part);
        }
        for part in &parts {
            if !self.is_item_work(part) {
                self.part(part);
            }
        }
    }

    /// Says how what a node gives is called, before anything refers to it.
    fn announce(&mut self, part: &Part<'_>) {
        let kind = match part.kind.as_str() {
            "start" => {
                for variable in list(part.inputs, "startState") {
                    let key = text(variable, "key");
                    let name = self.build.name(key, "state");
                    self.build.channel(
                        &name,
                        Type::Any,
                        Merge::Last,
                        variable.get("value").filter(|value| says(value)).cloned(),
                    );
                    self.state.insert(key.to_owned(), name);
                }
                return;
            }
            "llm" | "agent" if self.schema(part).is_some() => Type::Object,
            "llm" | "agent" => Type::String,
            "retriever" => Type::List(Box::new(Type::Object)),
            "executeFlow" | "humanInput" => Type::Object,
            "directReply" if !self.follow(part, None).is_empty() => Type::String,
            "tool" | "http" | "customFunction" => Type::Any,
            "iteration" if self.single(part).is_some() => Type::List(Box::new(Type::Any)),
            "iteration" => {
                let name = self.build.id(&part.key).map(|id| id.to_string()).unwrap_or_default();
                self.build.channel(&name, Type::List(Box::new(Type::Any)), Merge::Append, None);
                self.build.value(&part.key, name);
                let each = self.build.each(&part.key, true);
                self.each.insert(part.key.clone(), each);
                return;
            }
            _ => return,
        };
        self.build.channel_of(&part.key, kind);
    }

    /// What follows a node, by the number of its way out if it has several.
    fn follow(&mut self, part: &Part<'_>, way: Option<usize>) -> Vec<NodeId> {
        let ending = way.map(|way| format!("-output-{way}"));
        let fits = |edge: &&Edge| {
            edge.from == part.key && ending.as_ref().is_none_or(|ending| edge.handle.ends_with(ending))
        };
        let targets: Vec<String> = self.edges.iter().filter(fits).map(|edge| edge.to.clone()).collect();
        let mut out: Vec<NodeId> = Vec::new();
        for target in targets {
            match self.build.id(&target) {
                Some(id) if !out.contains(&id) => out.push(id),
                Some(_) => {}
                None => self.build.note_at(&part.key, "edge", "it leads to a node that is not there"),
            }
        }
        if out.is_empty() {
            out.extend(
                part.parent.as_ref().and_then(|parent| self.each.get(parent)).map(|each| each.back.clone()),
            );
        }
        out
    }

    fn way(&mut self, part: &Part<'_>, way: usize) -> NodeId {
        let next = self.follow(part, Some(way));
        let id = self.build.id(&part.key).unwrap_or_else(|| NodeId::new("branch"));
        self.build.fan(&id, &format!("way {way}"), next)
    }

    fn inside(&self, part: &Part<'_>) -> Vec<Part<'s>> {
        let is_inside =
            |other: &&Part<'_>| other.parent.as_deref() == Some(&part.key) && other.kind != "stickyNote";
        self.parts.iter().filter(is_inside).cloned().collect()
    }

    /// The one node inside an iteration that can be done for every item as it is.
    fn single(&self, part: &Part<'_>) -> Option<Part<'s>> {
        let mut inside = self.inside(part);
        let one = inside.pop().filter(|_| inside.is_empty())?;
        let fits =
            matches!(one.kind.as_str(), "llm" | "agent" | "tool" | "retriever" | "http" | "executeFlow");
        (fits && updates(&one).is_empty()).then_some(one)
    }

    fn is_item_work(&self, part: &Part<'_>) -> bool {
        let around =
            part.parent.as_ref().and_then(|parent| self.parts.iter().find(|other| other.key == *parent));
        around.is_some_and(|around| around.kind == "iteration" && self.single(around).is_some())
    }

    /// How something between `{{` and `}}` is called here.
    fn resolve(&mut self, part: &Part<'_>, tag: &str) -> Option<String> {
        let mut path = tag.split('.').map(str::trim);
        let first = path.next()?;
        let rest: Vec<&str> = path.collect();
        let (base, rest) = match first {
            "question" => (self.question(), rest.as_slice()),
            "$form" => (self.build.some_input(rest.first()?), &rest[1..]),
            "$flow" if rest.first() == Some(&"state") => (self.state.get(*rest.get(1)?)?.clone(), &rest[2..]),
            "$flow" if rest.first() == Some(&"input") => (self.question(), &rest[1..]),
            "$iteration" => {
                let around = part.parent.as_ref()?;
                let item = self.each.get(around).map(|each| &each.item).or_else(|| self.items.get(around))?;
                (item.clone(), rest.as_slice())
            }
            "output" => (self.build.known(&part.key)?.value.clone()?, rest.as_slice()),
            "$vars" => (self.build.some_input(&format!("vars.{}", rest.first()?)), &rest[1..]),
            node => return self.given(node, &rest),
        };
        Some(rest.iter().fold(base, |base, name| field(&base, name)))
    }

    fn question(&mut self) -> String {
        self.build.input("question", || (Type::String, true, None, "What the person writes.".to_owned()))
    }

    fn given(&mut self, node: &str, rest: &[&str]) -> Option<String> {
        let part = self.parts.iter().find(|part| part.key == node)?.clone();
        if part.kind == "start" {
            return Some(self.question());
        }
        let value = self.build.known(node)?.value.clone()?;
        let rest = rest.strip_prefix(&["output"]).unwrap_or(rest);
        Some(match (part.kind.as_str(), rest) {
            (_, [] | ["content"]) if part.kind != "http" => value,
            ("http", [] | ["content"] | ["http", "data"]) => field(&value, "body"),
            ("http", ["http", "status"]) => field(&value, "status"),
            ("http", ["http", "data", more @ ..]) => {
                more.iter().fold(field(&value, "body"), |value, name| field(&value, name))
            }
            (_, rest) => rest.iter().fold(value, |value, name| field(&value, name)),
        })
    }

    /// A text of an editor as a template.
    fn template(&mut self, part: &Part<'_>, what: &str, text: &str) -> String {
        let plain = html::words(text);
        tags::template(&plain, |tag| {
            let found = self.resolve(part, tag);
            if found.is_none() {
                self.build.note_at(
                    &part.key,
                    what,
                    format!("`{}` has no counterpart here", tags::remark(tag)),
                );
            }
            found
        })
    }

    /// An expression: the one reference that a text is, or the text as a literal.
    fn expression(&mut self, part: &Part<'_>, text: &str) -> Option<String> {
        let plain = html::words(text);
        self.resolve(part, tags::only(plain.trim())?)
    }

    /// Adds a node; behind it one that writes the state, if it does that.
    fn add(&mut self, part: &Part<'_>, work: Work) -> &mut Node {
        let next = self.follow(part, None);
        let next = self.state_after(part, next);
        let gives = !matches!(work, Work::Set { .. } | Work::Start {} | Work::Loop { .. });
        let writes = self.build.known(&part.key).and_then(|known| known.value.clone()).filter(|_| gives);
        let node = self.build.node(&part.key, work, next);
        node.writes = writes;
        node
    }

    fn state_after(&mut self, part: &Part<'_>, next: Vec<NodeId>) -> Vec<NodeId> {
        let mut values = Map::new();
        for update in updates(part) {
            let key = text(update, "key").to_owned();
            let value = match update.get("value") {
                Some(Value::String(text)) => self.template(part, "state", text).trim().into(),
                value => value.cloned().unwrap_or_default(),
            };
            let name = match self.state.get(&key) {
                Some(name) => name.clone(),
                None => {
                    let name = self.build.name(&key, "state");
                    self.build.channel(&name, Type::Any, Merge::Last, None);
                    self.state.insert(key, name.clone());
                    name
                }
            };
            values.insert(name, value);
        }
        if values.is_empty() {
            return next;
        }
        let of = self.build.title(&part.key);
        let id = NodeId::new(self.build.name(&format!("{of} state"), "state"));
        self.build.push(super::build::node(id.clone(), String::new(), Work::Set { values }, next));
        vec![id]
    }
}

/// What a node writes to the state when it is done.
fn updates<'s>(part: &Part<'s>) -> &'s [Value] {
    list(part.inputs, &format!("{}UpdateState", part.kind))
}

/// A text that a person wrote as a name of a case.
fn label(text: &str, fallback: &str, taken: &[String]) -> String {
    let plain: String =
        html::words(text).split_whitespace().collect::<Vec<_>>().join(" ").chars().take(120).collect();
    let first = if plain.is_empty() { fallback.to_owned() } else { plain };
    let mut more = std::iter::once(first.clone()).chain((2..1000).map(|n| format!("{first} {n}")));
    more.find(|name| !taken.contains(name)).unwrap_or_else(|| names::slug(fallback))
}
