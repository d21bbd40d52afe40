//! Serverless Workflow of the CNCF, DSL 1.0: what both know as it is there, and what only we know as calls of functions that
//! are called `mycel-agent`, `mycel-llm`, ... A graph becomes one list of tasks that name the task that follows (`then`).
//!
//! The channels are `$context`, the input is `$workflow.input`; a task adds what it gives to the context.

mod jq;
mod yaml;

use crate::import::Note;
use jq::{condition, value};
use mycel_abi::NodeId;
use mycel_abi::flow::{Flow, Merge, Node, OnError, Retry, Type, Work};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use yaml::{Yaml, map, text};

/// The version of the DSL that is written.
const DSL: &str = "1.0.1";
/// What a person's node takes along. Where its actions lead stands in a `switch` behind it.
const OF_HUMAN: &[&str] = &["message", "form", "actions", "on_words", "on_no", "on_enter", "on_timeout"];

/// The flow as a workflow, and what is not in it as it was.
pub fn serverless(flow: &Flow) -> (String, Vec<Note>) {
    let mut before: BTreeMap<&NodeId, usize> = BTreeMap::new();
    for node in &flow.nodes {
        for to in node.targets().into_iter().map(|(_, to)| to).collect::<BTreeSet<_>>() {
            *before.entry(to).or_insert(0) += 1;
        }
    }
    let mut writer = Writer { flow, before, inside: BTreeSet::new(), tasks: Vec::new(), notes: Vec::new() };
    writer.channels();
    writer.nodes();
    let mut file = vec![("document", writer.document())];
    if !flow.input.is_empty() {
        file.push(("input", writer.input()));
    }
    let tasks = std::mem::take(&mut writer.tasks);
    file.push(("do", tasks_as_list(tasks)));
    (yaml::print(&map(file)), writer.notes)
}

struct Writer<'f> {
    flow: &'f Flow,
    /// How many nodes lead to each.
    before: BTreeMap<&'f NodeId, usize>,
    /// Nodes that stand inside a fork.
    inside: BTreeSet<&'f NodeId>,
    tasks: Vec<(String, Yaml)>,
    notes: Vec<Note>,
}

fn tasks_as_list(tasks: Vec<(String, Yaml)>) -> Yaml {
    Yaml::List(tasks.into_iter().map(|task| Yaml::Map(vec![task])).collect())
}

impl<'f> Writer<'f> {
    fn note(&mut self, what: impl Into<String>, why: impl Into<String>) {
        let note = Note { what: what.into(), why: why.into() };
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    fn document(&self) -> Yaml {
        let mut fields = vec![
            ("dsl", text(DSL)),
            ("namespace", text("mycel")),
            ("name", text(&self.flow.name)),
            ("version", text("0.1.0")),
        ];
        if !self.flow.about.is_empty() {
            fields.push(("summary", text(&self.flow.about)));
        }
        // Other programs have no types and no joining of channels; whoever reads it back here does.
        let state = Yaml::of(&serde_json::to_value(&self.flow.state).unwrap_or_default());
        fields.push(("metadata", map(vec![("mycel", map(vec![("state", state)]))])));
        map(fields)
    }

    fn input(&self) -> Yaml {
        let mut properties = Vec::new();
        for input in &self.flow.input {
            let mut fields = schema(&input.kind);
            if !input.about.is_empty() {
                fields.push(("description", text(&input.about)));
            }
            if let Some(default) = &input.default {
                fields.push(("default", Yaml::of(default)));
            }
            properties.push((input.name.clone(), map(fields)));
        }
        let required: Vec<Yaml> =
            self.flow.input.iter().filter(|input| input.required).map(|input| text(&input.name)).collect();
        let mut document = vec![("type", text("object")), ("properties", Yaml::Map(properties))];
        if !required.is_empty() {
            document.push(("required", Yaml::List(required)));
        }
        map(vec![("schema", map(vec![("format", text("json")), ("document", map(document))]))])
    }

    fn channels(&mut self) {
        let mut initial = Vec::new();
        for channel in &self.flow.state {
            if channel.merge != Merge::Last {
                self.note(
                    format!("channel {}", channel.name),
                    "values that join are not known there: the last one stands",
                );
            }
            if let Some(value) = &channel.initial {
                initial.push((channel.name.clone(), Yaml::of(value)));
            }
        }
        if !initial.is_empty() {
            self.tasks.push(("initially".to_owned(), merged(vec![("set", Yaml::Map(initial))])));
        }
        if !self.flow.limits.is_none() {
            self.note("limits", "bounds of money, tokens and steps are not known there");
        }
    }

    fn nodes(&mut self) {
        // Whole nodes first: what stands in a fork is not written again.
        for node in &self.flow.nodes {
            if node.next.len() > 1 {
                let chains = self.chains(node);
                self.inside
                    .extend(chains.into_iter().flat_map(|(chains, _)| chains).flatten().map(|node| &node.id));
            }
        }
        for node in &self.flow.nodes {
            if !self.inside.contains(&node.id) && !self.is_through(node) {
                let tasks = self.node(node);
                self.tasks.extend(tasks);
            }
        }
    }

    /// Nodes that only lead on: the task before names what follows.
    fn is_through(&mut self, node: &Node) -> bool {
        match &node.work {
            Work::Note { .. } => {
                self.note(node.id.as_str(), "remarks are not written");
                true
            }
            _ => does_nothing(node) && node.next.len() == 1,
        }
    }

    /// The task that a way leads to.
    fn to(&self, id: &NodeId) -> String {
        let mut at = id;
        for _ in 0..self.flow.nodes.len() {
            let Some(node) = self.flow.node(at) else { break };
            match node.next.as_slice() {
                [next] if does_nothing(node) => at = next,
                _ => break,
            }
        }
        at.as_str().to_owned()
    }

    fn then(&mut self, node: &'f Node) -> String {
        match node.next.as_slice() {
            [] => "end".to_owned(),
            [one] => self.to(one),
            _ => format!("{}_fork", node.id),
        }
    }

    /// The tasks of a node, the last one with where it leads.
    fn node(&mut self, node: &'f Node) -> Vec<(String, Yaml)> {
        let id = node.id.as_str().to_owned();
        if node.breakpoint || !node.limits.is_none() {
            self.note(id.as_str(), "`breakpoint` and `limits` of a node are not known there");
        }
        if node.next.len() > 1 && does_nothing(node) {
            return self.fork(node, id);
        }
        let then = self.then(node);
        let mut tasks = match &node.work {
            Work::Branch { cases, otherwise, ask } => {
                let mut tasks = Vec::new();
                let mut ways = Vec::new();
                if !ask.is_empty() {
                    let given = exports(&answer(node));
                    tasks.push((
                        format!("{id}_ask"),
                        map(vec![
                            ("call", text("mycel-llm")),
                            ("with", map(vec![("prompt", text(ask))])),
                            given,
                        ]),
                    ));
                    self.note(
                        id.as_str(),
                        "a model chooses: a function `mycel-llm` must give the label of a case",
                    );
                }
                for case in cases {
                    let when = if ask.is_empty() {
                        self.when(&id, &case.when)
                    } else {
                        format!("${{ $context.{} == {} }}", answer(node), Value::from(case.when.as_str()))
                    };
                    ways.push((Some(when), self.to(&case.next)));
                }
                ways.push((None, otherwise.as_ref().map_or_else(|| "end".to_owned(), |to| self.to(to))));
                tasks.push((id.clone(), switch(ways)));
                if !ask.is_empty() {
                    // Whoever leads here leads to the question.
                    let (name, asked) = tasks.remove(0);
                    let (_, chosen) = tasks.remove(0);
                    let way = format!("{name}ed");
                    return vec![(id, then_to(asked, &way)), (way, chosen)];
                }
                return tasks;
            }
            Work::Loop { r#while, body, max_rounds } => {
                self.note(id.as_str(), format!("its {max_rounds} rounds are not counted there"));
                let when = self.when(&id, r#while);
                return vec![(id, switch(vec![(Some(when), self.to(body)), (None, then)]))];
            }
            Work::Reflect { prompt, pass, on_fail, max_rounds, .. } => {
                self.note(id.as_str(), format!("its {max_rounds} rounds are not counted there"));
                let when = self.when(&id, pass);
                let ways = switch(vec![(Some(when), then), (None, self.to(on_fail))]);
                if prompt.is_empty() {
                    return vec![(id, ways)];
                }
                let way = format!("{id}_judged");
                let asked = self.own(node, "llm", &["prompt", "model", "output"]);
                return vec![(id, then_to(asked, &way)), (way, ways)];
            }
            Work::Human { actions, .. } if actions.iter().any(|action| action.next.is_some()) => {
                let way = format!("{id}_chosen");
                let asked = self.own(node, "human", OF_HUMAN);
                let asked = if node.writes.is_none() { with_export(asked, &answer(node)) } else { asked };
                let ways = actions.iter().filter_map(|action| {
                    let when = format!(
                        "${{ $context.{}.action == {} }}",
                        answer(node),
                        Value::from(action.name.as_str())
                    );
                    Some((Some(when), self.to(action.next.as_ref()?)))
                });
                let mut ways: Vec<_> = ways.collect();
                ways.push((None, then));
                return vec![(id, then_to(asked, &way)), (way, switch(ways))];
            }
            _ => {
                let body = self.body(node);
                self.guarded(node, body, &then)
            }
        };
        if node.next.len() > 1 {
            tasks.extend(self.fork(node, format!("{}_fork", node.id)));
        }
        tasks
    }

    fn when(&mut self, id: &str, cel: &str) -> String {
        condition(self.flow, cel).unwrap_or_else(|| {
            self.note(
                id,
                format!("the condition `{}` has no counterpart; it never holds", super::line(cel, 60)),
            );
            "${ false }".to_owned()
        })
    }

    /// What a task is, without where it leads.
    fn body(&mut self, node: &'f Node) -> Yaml {
        let id = node.id.as_str();
        match &node.work {
            Work::Set { values } => merged(vec![("set", self.values(id, values))]),
            Work::Tool { tool, args } if tool == "net.http_request" => self.http(node, id, args),
            Work::Subflow { flow, input } => {
                let name = flow.rsplit('/').next().unwrap_or_default().trim_end_matches(".flow.yaml");
                let mut workflow =
                    vec![("namespace", text("mycel")), ("name", text(name)), ("version", text("0.1.0"))];
                if !input.is_empty() {
                    workflow.push(("input", self.values(id, input)));
                }
                self.exported(node, vec![("run", map(vec![("workflow", map(workflow))]))])
            }
            Work::Map { over, item, each, .. } if matches!(&**each, Work::Tool { tool, .. } if tool == "net.http_request") =>
            {
                let Work::Tool { args, .. } = &**each else { return map(Vec::new()) };
                let over = condition(self.flow, over).unwrap_or_else(|| "${ [] }".to_owned());
                let args = jq::with_item(args, item);
                let inner = self.http_call(id, &args);
                let list = tasks_as_list(vec![(format!("{id}_each"), map(inner))]);
                self.exported(
                    node,
                    vec![("for", map(vec![("each", text(item)), ("in", text(&over))])), ("do", list)],
                )
            }
            Work::End { output } => {
                let values = self.values(id, output);
                if output.is_empty() {
                    map(vec![("do", Yaml::List(Vec::new()))])
                } else {
                    map(vec![("set", values)])
                }
            }
            work => {
                let kind = work.kind();
                match kind {
                    "agent" => self.own(node, kind, &["uses", "task", "tools", "model", "output"]),
                    "llm" => self.own(node, kind, &["prompt", "system", "model", "output"]),
                    "tool" => self.own(node, kind, &["tool", "args"]),
                    "recall" => self.own(node, kind, &["query", "top"]),
                    "human" => self.own(node, kind, OF_HUMAN),
                    "map" => self.own(node, kind, &["over", "item", "each", "at_once", "on_item_error"]),
                    "swarm" | "vote" => {
                        self.note(id, "its members are not known there".to_owned());
                        let own = crate::words::fields(kind).unwrap_or_default();
                        self.own(node, kind, own)
                    }
                    _ => map(vec![("do", Yaml::List(Vec::new()))]),
                }
            }
        }
    }

    /// A node that only we know: a call of a function that another program must have.
    fn own(&mut self, node: &Node, kind: &str, names: &[&str]) -> Yaml {
        self.note(node.id.as_str(), format!("it is a call of a function `mycel-{kind}`, which another program does not have; its texts stay templates"));
        let fields = serde_json::to_value(&node.work).unwrap_or_default();
        let with: Vec<(String, Yaml)> = names
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), Yaml::of(fields.get(*name)?))))
            .collect();
        let name = format!("mycel-{kind}");
        self.exported(node, vec![("call", text(&name)), ("with", Yaml::Map(with))])
    }

    fn exported(&self, node: &Node, mut fields: Vec<(&str, Yaml)>) -> Yaml {
        if let Some(channel) = &node.writes {
            fields.push(exports(channel));
        }
        if let Some(ms) = node.timeout_ms {
            fields.push(("timeout", map(vec![("after", milliseconds(ms))])));
        }
        map(fields)
    }

    fn values(&mut self, id: &str, values: &Map<String, Value>) -> Yaml {
        Yaml::Map(values.iter().map(|(name, given)| (name.clone(), self.value(id, given))).collect())
    }

    fn value(&mut self, id: &str, given: &Value) -> Yaml {
        let (made, lost) = value(self.flow, given);
        for template in lost {
            self.note(
                id,
                format!(
                    "the template `{}` has no counterpart and stands as it is",
                    super::line(&template, 60)
                ),
            );
        }
        Yaml::of(&made)
    }

    fn http(&mut self, node: &Node, id: &str, args: &Map<String, Value>) -> Yaml {
        let call = self.http_call(id, args);
        self.exported(node, call)
    }

    fn http_call(&mut self, id: &str, args: &Map<String, Value>) -> Vec<(&'static str, Yaml)> {
        let method = args.get("method").and_then(Value::as_str).unwrap_or("GET").to_ascii_lowercase();
        let url = args.get("url").cloned().unwrap_or_default();
        let mut with = vec![("method", text(&method)), ("endpoint", self.value(id, &url))];
        for name in ["headers", "body"] {
            if let Some(given) = args.get(name) {
                with.push((name, self.value(id, given)));
            }
        }
        if args.values().any(|value| value.to_string().contains("vault:")) {
            self.note(id, "names of secrets (`vault:NAME`) stand there as they are");
        }
        vec![("call", text("http")), ("with", map(with))]
    }

    /// A task that is tried again, or that leads elsewhere when it fails.
    fn guarded(&mut self, node: &'f Node, body: Yaml, then: &str) -> Vec<(String, Yaml)> {
        let id = node.id.as_str().to_owned();
        let then = if matches!(node.work, Work::End { .. }) { "end" } else { then };
        if node.retry.is_none() && node.on_error.is_none() {
            return vec![(id, then_to(body, then))];
        }
        let mut catch = Vec::new();
        if let Some(retry) = &node.retry {
            catch.push(("retry", retry_policy(retry)));
        }
        let inner = tasks_as_list(vec![(format!("{id}_try"), body)]);
        let wrap = |catch: Vec<(&str, Yaml)>, then: &str| {
            then_to(map(vec![("try", inner.clone()), ("catch", map(catch))]), then)
        };
        let failed = format!("{id}_failed");
        match &node.on_error {
            None => vec![(id, wrap(catch, then))],
            Some(OnError::Value(given)) => {
                let channel = node.writes.clone().unwrap_or_else(|| "failed".to_owned());
                let set = merged(vec![("set", Yaml::Map(vec![(channel, Yaml::of(given))]))]);
                catch.push(("do", tasks_as_list(vec![(failed, set)])));
                vec![(id, wrap(catch, then))]
            }
            Some(OnError::Next(to)) => {
                let set = merged(vec![("set", map(vec![("failed", text(&id))]))]);
                catch.push(("do", tasks_as_list(vec![(failed, set)])));
                let way = format!("{id}_way");
                let when = format!("${{ $context.failed == {} }}", Value::from(id.as_str()));
                let ways = switch(vec![(Some(when), self.to(to)), (None, then.to_owned())]);
                vec![(id, wrap(catch, &way)), (way, ways)]
            }
        }
    }

    /// The nodes of each branch of a fork, and where they meet; `None` if they do not.
    fn chains(&self, node: &'f Node) -> Option<(Vec<Vec<&'f Node>>, Option<&'f NodeId>)> {
        let mut meets: Option<Option<&NodeId>> = None;
        let mut chains = Vec::new();
        for first in &node.next {
            let (mut chain, mut at) = (Vec::new(), Some(first));
            while let Some(id) = at {
                let next = self.flow.node(id)?;
                if self.before.get(id).copied().unwrap_or(0) > 1 || matches!(next.work, Work::End { .. }) {
                    break;
                }
                let leads =
                    matches!(next.work, Work::Branch { .. } | Work::Loop { .. } | Work::Reflect { .. });
                if leads || next.next.len() > 1 || next.targets().len() > 1 || chain.len() > 100 {
                    return None;
                }
                chain.push(next);
                at = next.next.first();
            }
            if *meets.get_or_insert(at) != at {
                return None;
            }
            chains.push(chain);
        }
        Some((chains, meets.flatten()))
    }

    fn fork(&mut self, node: &'f Node, name: String) -> Vec<(String, Yaml)> {
        let Some((chains, meets)) = self.chains(node) else {
            self.note(
                node.id.as_str(),
                "what follows side by side does not meet in one place: only the first way is taken",
            );
            let first = node.next.first().map_or_else(|| "end".to_owned(), |to| self.to(to));
            return vec![(name, then_to(map(vec![("do", Yaml::List(Vec::new()))]), &first))];
        };
        let is_any = meets
            .and_then(|id| self.flow.node(id))
            .is_some_and(|node| matches!(node.work, Work::Join { wait: mycel_abi::flow::Wait::Any }));
        let mut branches = Vec::new();
        for chain in chains.into_iter().filter(|chain| !chain.is_empty()) {
            let label = format!("{}_branch", chain[0].id);
            let mut tasks = Vec::new();
            for node in chain {
                let body = self.body(node);
                tasks.extend(self.guarded(node, body, "continue"));
            }
            branches.push((label, map(vec![("do", tasks_as_list(tasks))])));
        }
        let then = meets.map_or_else(|| "end".to_owned(), |id| self.to(id));
        let fork =
            map(vec![("compete", Yaml::Plain(is_any.to_string())), ("branches", tasks_as_list(branches))]);
        vec![(name, then_to(map(vec![("fork", fork)]), &then))]
    }
}

/// Nodes that only lead on.
fn does_nothing(node: &Node) -> bool {
    match &node.work {
        Work::Start {} | Work::Join { .. } => true,
        Work::Set { values } => values.is_empty(),
        _ => false,
    }
}

/// The part of the context that holds what a node gave.
fn answer(node: &Node) -> String {
    let name = || {
        node.id.as_str().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect::<String>()
    };
    node.writes.clone().unwrap_or_else(|| format!("answer_{}", name()))
}

fn exports(channel: &str) -> (&'static str, Yaml) {
    ("export", map(vec![("as", text(&format!("${{ $context + {{ {channel}: . }} }}")))]))
}

fn with_export(task: Yaml, channel: &str) -> Yaml {
    match task {
        Yaml::Map(mut fields) => {
            let (name, value) = exports(channel);
            fields.push((name.to_owned(), value));
            Yaml::Map(fields)
        }
        other => other,
    }
}

/// A task whose fields join the context.
fn merged(mut fields: Vec<(&str, Yaml)>) -> Yaml {
    fields.push(("export", map(vec![("as", text("${ $context + . }"))])));
    map(fields)
}

fn then_to(task: Yaml, then: &str) -> Yaml {
    match task {
        Yaml::Map(mut fields) => {
            fields.push(("then".to_owned(), text(then)));
            Yaml::Map(fields)
        }
        other => other,
    }
}

fn switch(ways: Vec<(Option<String>, String)>) -> Yaml {
    let case = |(index, (when, then)): (usize, (Option<String>, String))| {
        let mut fields = Vec::new();
        let name = if when.is_some() { format!("case{}", index + 1) } else { "otherwise".to_owned() };
        when.iter().for_each(|when| fields.push(("when", text(when))));
        fields.push(("then", text(&then)));
        (name, map(fields))
    };
    map(vec![("switch", tasks_as_list(ways.into_iter().enumerate().map(case).collect()))])
}

fn retry_policy(retry: &Retry) -> Yaml {
    let number = |n: u64| Yaml::Plain(n.to_string());
    let mut fields = vec![("delay", milliseconds(retry.first_ms))];
    if retry.factor > 1 {
        fields.push(("backoff", map(vec![("exponential", Yaml::Map(Vec::new()))])));
    }
    let count = u64::from(retry.attempts).saturating_sub(1);
    fields.push(("limit", map(vec![("attempt", map(vec![("count", number(count))]))])));
    map(fields)
}

fn milliseconds(ms: u64) -> Yaml {
    let (unit, number) = if ms.is_multiple_of(1000) { ("seconds", ms / 1000) } else { ("milliseconds", ms) };
    map(vec![(unit, Yaml::Plain(number.to_string()))])
}

fn schema(kind: &Type) -> Vec<(&'static str, Yaml)> {
    match kind {
        Type::Any => Vec::new(),
        Type::List(of) => vec![("type", text("array")), ("items", map(schema(of)))],
        Type::String | Type::Number | Type::Integer | Type::Boolean | Type::Object => {
            vec![("type", text(&kind.to_string()))]
        }
    }
}
