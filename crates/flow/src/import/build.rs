//! A flow that is being put together from the parts of another program.

use super::names;
use super::{Imported, Note, finish};
use mycel_abi::NodeId;
use mycel_abi::flow::{Channel, Flow, Input, Merge, Node, OnError, Retry, Type, Work};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What a flow is called if nothing says how.
pub(super) const UNNAMED: &str = "imported";
/// Rounds of a loop whose source gives no bound.
pub(super) const ROUNDS: u32 = 100;
/// Notes of one flow; what is beyond is counted.
const NOTES_MAX: usize = 500;

/// A node of the source that has a name already, and perhaps a channel.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) id: NodeId,
    pub(super) title: String,
    /// How what it gives is called in conditions and templates.
    pub(super) value: Option<String>,
}

/// Characters of what a lost node held that stand in its note.
const HELD_CHARS: usize = 600;
/// How a model is asked, without the signs between words.
const MODEL_SETTINGS: &[&str] = &[
    "temperature",
    "topp",
    "topk",
    "minp",
    "maxtokens",
    "maxoutputtokens",
    "maxcompletiontokens",
    "presencepenalty",
    "frequencypenalty",
    "repeatpenalty",
    "stop",
    "stopsequences",
    "seed",
    "responseformat",
    "reasoningeffort",
    "timeout",
    "maxretries",
];

/// A name without the signs between its words.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

#[derive(Debug, Default)]
pub(super) struct Build {
    pub(super) flow: Flow,
    pub(super) notes: Vec<Note>,
    /// The nodes of the source by their key there.
    known: BTreeMap<String, Known>,
    /// The names of inputs by what they are called in the source.
    inputs: BTreeMap<String, String>,
    names: BTreeSet<String>,
    done: Option<NodeId>,
}

impl Build {
    pub(super) fn new(name: &str, about: &str, notes: Vec<Note>) -> Self {
        let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
        let flow = Flow { name: names::flow(name), about, ..Flow::default() };
        Build { flow, notes, ..Build::default() }
    }

    pub(super) fn note(&mut self, what: impl Into<String>, why: impl Into<String>) {
        if self.notes.len() < NOTES_MAX {
            let note = Note { what: what.into(), why: why.into() };
            if !self.notes.contains(&note) {
                self.notes.push(note);
            }
        }
    }

    /// A note about a field of a node.
    pub(super) fn note_at(&mut self, key: &str, field: &str, why: impl Into<String>) {
        let title = self.title(key);
        self.note(if field.is_empty() { title } else { format!("{title}: {field}") }, why);
    }

    /// A note on a node that could not be taken over, with what it held, so that a person can write it anew.
    pub(super) fn lost(&mut self, what: impl Into<String>, why: &str, held: &Value) {
        let empty = match held {
            Value::Object(fields) => fields.is_empty(),
            other => other.is_null(),
        };
        let held = match empty {
            true => String::new(),
            false => format!("; it held: {}", held.to_string().chars().take(HELD_CHARS).collect::<String>()),
        };
        self.note(what, format!("{why}{held}"));
    }

    /// A note on how a model was to be asked, which is not taken over.
    pub(super) fn asked_with(&mut self, key: &str, settings: &Value) {
        let told = |(name, value): (&String, &Value)| {
            let is_one = MODEL_SETTINGS.contains(&plain(name).as_str());
            let is_set = !value.is_null() && value.as_str() != Some("");
            (is_one && is_set).then(|| format!("{name} {}", super::tree::words(value)))
        };
        let all: Vec<String> =
            settings.as_object().into_iter().flatten().filter_map(told).take(MODEL_SETTINGS.len()).collect();
        if !all.is_empty() {
            let why = format!("{}: not taken over; a model is asked with its usual settings", all.join(", "));
            self.note_at(key, "model", why);
        }
    }

    /// A name that nothing has: no node, no channel, no item.
    pub(super) fn name(&mut self, wanted: &str, fallback: &str) -> String {
        let name = names::unique(wanted, fallback, |name| self.names.contains(name));
        self.names.insert(name.clone());
        name
    }

    /// Gives a node of the source its name; the first of a key stands.
    pub(super) fn declare(&mut self, key: &str, title: &str, kind: &str) -> NodeId {
        if let Some(known) = self.known.get(key) {
            return known.id.clone();
        }
        let id = NodeId::new(self.name(title, kind));
        let title = if title.trim().is_empty() { kind } else { title.trim() };
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        self.known.insert(key.to_owned(), Known { id: id.clone(), title, value: None });
        id
    }

    pub(super) fn known(&self, key: &str) -> Option<&Known> {
        self.known.get(key)
    }

    pub(super) fn id(&self, key: &str) -> Option<NodeId> {
        self.known.get(key).map(|known| known.id.clone())
    }

    pub(super) fn title(&self, key: &str) -> String {
        self.known.get(key).map_or_else(|| key.to_owned(), |known| known.title.clone())
    }

    /// Says how what a node of the source gives is called.
    pub(super) fn value(&mut self, key: &str, value: impl Into<String>) {
        if let Some(known) = self.known.get_mut(key) {
            known.value = Some(value.into());
        }
    }

    /// A channel for what a node gives, of the name of the node.
    pub(super) fn channel_of(&mut self, key: &str, kind: Type) -> String {
        let name = self.id(key).map(|id| id.to_string()).unwrap_or_default();
        self.channel(&name, kind, Merge::Last, None);
        self.value(key, name.clone());
        name
    }

    pub(super) fn channel(&mut self, name: &str, kind: Type, merge: Merge, initial: Option<Value>) {
        if self.flow.channel(name).is_none() {
            let initial =
                initial.filter(|value| kind.admits(value) && *value != kind.empty() && !value.is_null());
            self.flow.state.push(Channel { name: name.to_owned(), kind, merge, initial });
        }
    }

    /// An input, by what it is called in the source; gives how it is called in conditions and templates.
    pub(super) fn input(
        &mut self,
        called: &str,
        make: impl FnOnce() -> (Type, bool, Option<Value>, String),
    ) -> String {
        if let Some(name) = self.inputs.get(called) {
            return format!("input.{name}");
        }
        let taken = |name: &str| self.flow.input.iter().any(|input| input.name == name);
        let name = if names::keeps(called) && !taken(called) {
            called.to_owned()
        } else {
            names::unique(called, "value", taken)
        };
        let (kind, required, default, about) = make();
        let default = default.filter(|value| kind.admits(value) && !required && !value.is_null());
        let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
        self.flow.input.push(Input { name: name.clone(), kind, required, default, about });
        self.inputs.insert(called.to_owned(), name.clone());
        format!("input.{name}")
    }

    /// An input that nothing says anything about.
    pub(super) fn some_input(&mut self, called: &str) -> String {
        self.input(called, || (Type::Any, false, None, String::new()))
    }

    pub(super) fn has_input(&self, called: &str) -> bool {
        self.inputs.contains_key(called)
    }

    /// Adds the node of a key of the source.
    pub(super) fn node(&mut self, key: &str, work: Work, next: Vec<NodeId>) -> &mut Node {
        let id = self.id(key).unwrap_or_else(|| NodeId::new("node"));
        let title = self.title(key);
        let about = if names::slug(&title) == id.as_str() { String::new() } else { title };
        self.push(node(id, about, work, next))
    }

    pub(super) fn push(&mut self, node: Node) -> &mut Node {
        self.flow.nodes.push(node);
        let last = self.flow.nodes.len() - 1;
        &mut self.flow.nodes[last]
    }

    /// A node that does nothing, in the place of one that could not be taken over.
    pub(super) fn pass(
        &mut self,
        key: &str,
        kind: &str,
        values: Map<String, Value>,
        next: Vec<NodeId>,
    ) -> &mut Node {
        let title = self.title(key);
        let made = self.node(key, Work::Set { values }, next);
        made.about = format!("was {kind}: {title}");
        made
    }

    /// One node that leads to all of these; with none it leads to the end.
    pub(super) fn fan(&mut self, from: &NodeId, label: &str, mut targets: Vec<NodeId>) -> NodeId {
        targets.dedup();
        match targets.len() {
            0 => self.done(),
            1 => targets.swap_remove(0),
            _ => {
                let id = NodeId::new(self.name(&format!("{from} {label}"), "both"));
                self.push(node(id.clone(), String::new(), Work::Set { values: Map::new() }, targets));
                id
            }
        }
    }

    /// The `end` that nodes lead to which nothing follows.
    pub(super) fn done(&mut self) -> NodeId {
        if let Some(done) = &self.done {
            return done.clone();
        }
        let done = NodeId::new(self.name("done", "end"));
        self.done = Some(done.clone());
        done
    }

    pub(super) fn finish(mut self) -> Imported {
        if self.flow.nodes.iter().any(ends_nowhere) {
            self.done();
        }
        finish::finish(self.flow, self.done, self.notes)
    }
}

/// Whether nothing follows a node that should be followed by an end.
pub(super) fn ends_nowhere(node: &Node) -> bool {
    let ends = matches!(node.work, Work::End { .. } | Work::Note { .. } | Work::Branch { .. });
    !ends && node.next.is_empty() && !all_actions_lead(node)
}

fn all_actions_lead(node: &Node) -> bool {
    matches!(&node.work, Work::Human { actions, .. } if !actions.is_empty() && actions.iter().all(|a| a.next.is_some()))
}

/// A line of the source from one of its nodes to another.
#[derive(Debug)]
pub(super) struct Edge {
    pub(super) from: String,
    /// Where at `from` it begins.
    pub(super) handle: String,
    pub(super) to: String,
}

pub(super) fn node(id: NodeId, about: String, work: Work, next: Vec<NodeId>) -> Node {
    Node {
        id,
        about,
        work,
        worktree: None,
        writes: None,
        next,
        retry: None,
        timeout_ms: None,
        on_error: None,
        limits: mycel_abi::flow::Limits::default(),
        breakpoint: false,
    }
}

/// So many tries in all, with the same pause between them.
pub(super) fn retry(attempts: u64, pause_ms: Option<u64>) -> Option<Retry> {
    let attempts = u32::try_from(attempts).unwrap_or(u32::MAX).min(100);
    if attempts < 2 {
        return None;
    }
    let usual = Retry::times(attempts);
    Some(match pause_ms {
        Some(pause) => Retry { first_ms: pause, factor: 1, ..usual },
        None => usual,
    })
}

/// Where a node leads when it fails.
pub(super) fn fails_to(next: NodeId) -> Option<OnError> {
    Some(OnError::Next(next))
}

/// A text that waits, since no kind of node does: a person may go on earlier.
pub(super) fn wait() -> Work {
    Work::Human {
        message: "Waits until its time is over; choose `go on` to go on now.".to_owned(),
        form: None,
        actions: vec![mycel_abi::flow::Action { name: "go on".to_owned(), next: None }],
        on_words: None,
        on_no: None,
        on_enter: None,
        on_timeout: Some("go on".to_owned()),
    }
}

/// The names that `{ field: null, ... }` has, for a node that cannot be run here.
pub(super) fn blanks<'n>(names: impl IntoIterator<Item = &'n str>) -> Value {
    Value::Object(names.into_iter().map(|name| (name.to_owned(), Value::Null)).collect())
}
