//! Serverless Workflow of the CNCF, the DSL from 1.0 on, YAML or JSON.
//!
//! A workflow there is a tree of blocks in which one task follows the other; here it is a graph. The data that goes from task to
//! task there is one object; here each field of it that a `set` writes is a channel, and every other one is an input.

mod jq;
mod tasks;

use super::build::Build;
use super::clean::Cleaner;
use super::names;
use super::tree::{at, fields, list, says, source, text};
use super::{Imported, refuse};
use crate::Problem;
use mycel_abi::NodeId;
use mycel_abi::flow::{Channel, Merge, Retry, Type};
use serde_json::Value;
use std::collections::BTreeMap;

/// Reads a workflow.
///
/// # Errors
/// The file is neither YAML nor JSON, or no workflow of version 1.
pub fn read(text: &str, name: Option<&str>) -> Result<Imported, Vec<Problem>> {
    let tree = source(text)?;
    let dsl = super::tree::words(at(&tree, &["document", "dsl"]));
    if !dsl.starts_with("1.") {
        let what = if dsl.is_empty() {
            "this is no Serverless Workflow: `document.dsl` is missing".to_owned()
        } else {
            format!("the DSL {dsl} is not read")
        };
        return Err(refuse(what, "workflows of the DSL 1.0 are read; they begin with `document:`"));
    }
    let mut cleaner = Cleaner::default();
    let tree = cleaner.value(&tree);
    let document = at(&tree, &["document"]);
    let name = name.map_or_else(|| self::text(document, "name").to_owned(), str::to_owned);
    let about = [self::text(document, "summary"), self::text(document, "title")]
        .into_iter()
        .find(|about| !about.is_empty())
        .unwrap_or_default();
    let build = Build::new(&name, about, cleaner.notes);
    let mut serverless = Serverless {
        build,
        vars: BTreeMap::new(),
        channels: BTreeMap::new(),
        retries: BTreeMap::new(),
        call: None,
        depth: 0,
        is_ours: at(document, &["metadata", "mycel"]).is_object(),
    };
    serverless.file(&tree);
    Ok(serverless.build.finish())
}

/// Blocks in each other; a file has at most 64 levels, and a block takes three.
const DEPTH_MAX: usize = 40;

struct Serverless {
    build: Build,
    /// Variables of loops, by their names.
    vars: BTreeMap<String, String>,
    /// Channels, by the fields of the data that they hold.
    channels: BTreeMap<String, String>,
    retries: BTreeMap<String, Retry>,
    /// What the last call gave.
    call: Option<String>,
    depth: usize,
    /// It was written out here: what is no expression in it may be a template of ours.
    is_ours: bool,
}

/// A task in a block.
struct Task<'t> {
    key: String,
    name: &'t str,
    body: &'t Value,
}

/// Where a block leads.
#[derive(Debug, Clone, Default)]
struct Around {
    after: Vec<NodeId>,
    /// Where it leads when something fails, and how often that is tried again.
    fails: Option<NodeId>,
    retry: Option<Retry>,
}

impl Serverless {
    fn file(&mut self, tree: &Value) {
        self.inputs(tree);
        for (name, policy) in fields(at(tree, &["use", "retries"])) {
            if let Some(retry) = self.retry(policy) {
                self.retries.insert(name.clone(), retry);
            }
        }
        for (name, why) in [
            ("secrets", "secrets are kept in the vault; name them as vault:NAME"),
            (
                "authentications",
                "what a server is shown is not taken over; put a header with vault:NAME into the call",
            ),
            ("functions", "functions of the file are not taken over"),
            ("extensions", "extensions are not taken over"),
        ] {
            if says(at(tree, &["use", name])) {
                self.build.note(format!("use.{name}"), why);
            }
        }
        for (name, why) in [
            ("schedule", "a flow is started by a person or a schedule of its own"),
            ("timeout", "set `wall` in `limits` for it"),
            ("output", "give the output in the `end`"),
            ("evaluate", "expressions are those of jq, as far as they are plain"),
        ] {
            if says(at(tree, &[name])) {
                self.build.note(name, why);
            }
        }
        self.state(at(tree, &["document", "metadata", "mycel", "state"]));
        self.written(at(tree, &["do"]));
        let first = self.block(list(tree, "do"), "do", &Around::default());
        if let Some(first) = first.first()
            && let Some(place) = self.build.flow.nodes.iter().position(|node| node.id == *first)
        {
            let node = self.build.flow.nodes.remove(place);
            self.build.flow.nodes.insert(0, node);
        }
    }

    fn inputs(&mut self, tree: &Value) {
        let schema = at(tree, &["input", "schema", "document"]);
        let required: Vec<&str> = list(schema, "required").iter().filter_map(Value::as_str).collect();
        for (name, property) in fields(at(schema, &["properties"])) {
            let kind = match text(property, "type") {
                "string" => Type::String,
                "number" => Type::Number,
                "integer" => Type::Integer,
                "boolean" => Type::Boolean,
                "object" => Type::Object,
                "array" => Type::List(Box::new(Type::Any)),
                _ => Type::Any,
            };
            let is_required = required.contains(&name.as_str());
            let about = text(property, "description").to_owned();
            self.build.input(name, || (kind, is_required, property.get("default").cloned(), about));
        }
        if says(at(tree, &["input", "from"])) {
            self.build.note("input.from", "what is given is not changed before it is used");
        }
    }

    /// Channels that were written out here.
    fn state(&mut self, state: &Value) {
        for channel in state.as_array().into_iter().flatten() {
            let Ok(channel) = serde_json::from_value::<Channel>(channel.clone()) else { continue };
            if names::keeps(&channel.name) && !self.channels.contains_key(&channel.name) {
                let name = self.build.name(&channel.name, "value");
                self.build.channel(&name, channel.kind, channel.merge, channel.initial);
                self.channels.insert(channel.name, name);
            }
        }
    }

    /// Makes a channel of every field that a `set` writes, before anything refers to it.
    fn written(&mut self, tree: &Value) {
        match tree {
            Value::Array(items) => items.iter().for_each(|item| self.written(item)),
            Value::Object(all) => {
                for (name, value) in all {
                    if name == "set" && !is_last_word(tree) {
                        for (field, _) in fields(value) {
                            self.channel(field);
                        }
                    }
                    if name == "export"
                        && let Some(field) = exported(value)
                    {
                        self.channel(&field);
                    }
                    self.written(value);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn channel(&mut self, field: &str) -> String {
        if let Some(name) = self.channels.get(field) {
            return name.clone();
        }
        let name = self.build.name(field, "value");
        self.build.channel(&name, Type::Any, Merge::Last, None);
        self.channels.insert(field.to_owned(), name.clone());
        name
    }

    /// How a field of the data is called here.
    fn data(&mut self, name: &str) -> String {
        if let Some(channel) = self.channels.get(name) {
            return channel.clone();
        }
        if let (false, Some(call)) = (self.build.has_input(name), self.call.clone()) {
            self.build.note(format!(".{name}"), format!("it is taken of what the last call answered, `{call}.body`, which is a text here unless a tool reads it"));
            return names::field(&format!("{call}.body"), name);
        }
        self.build.some_input(name)
    }

    fn retry(&mut self, policy: &Value) -> Option<Retry> {
        if let Some(name) = policy.as_str() {
            return self.retries.get(name).copied();
        }
        let count = super::tree::whole(at(policy, &["limit", "attempt", "count"])).unwrap_or(3);
        let mut retry = super::build::retry(count.saturating_add(1), None)?;
        if let Some(delay) = duration(at(policy, &["delay"])) {
            retry.first_ms = delay;
        }
        if !at(policy, &["backoff", "exponential"]).is_object() {
            retry.factor = 1;
        }
        Some(retry)
    }
}

/// A `set` after which all ends gives what the workflow gives.
fn is_last_word(task: &Value) -> bool {
    text(task, "then") == "end" && at(task, &["set"]).is_object() && task.get("export").is_none()
}

/// The field of `${ $context + { field: . } }`.
fn exported(export: &Value) -> Option<String> {
    let text: String = text(export, "as").chars().filter(|c| !c.is_whitespace()).collect();
    let inner = text.trim_start_matches("${").trim_end_matches('}').strip_prefix("$context+{")?;
    let name = inner.strip_suffix(":.")?.trim_matches('"');
    crate::words::is_name(name).then(|| name.to_owned())
}

/// Milliseconds of `{ seconds: 5 }` or `PT5S`.
fn duration(value: &Value) -> Option<u64> {
    if let Some(text) = value.as_str() {
        return iso(text);
    }
    let unit = |name: &str, ms: u64| super::tree::whole(at(value, &[name])).map(|n| n.saturating_mul(ms));
    let all = [
        unit("days", 86_400_000),
        unit("hours", 3_600_000),
        unit("minutes", 60_000),
        unit("seconds", 1000),
        unit("milliseconds", 1),
    ];
    let sum = all.into_iter().flatten().reduce(u64::saturating_add);
    sum.filter(|ms| *ms > 0)
}

fn iso(text: &str) -> Option<u64> {
    let (date, time) = text.strip_prefix('P')?.split_once('T').unwrap_or((text.strip_prefix('P')?, ""));
    let mut ms = 0.0;
    for (part, units) in [
        (date, [('W', 604_800_000.0), ('D', 86_400_000.0), (' ', 0.0)]),
        (time, [('H', 3_600_000.0), ('M', 60_000.0), ('S', 1000.0)]),
    ] {
        let mut number = String::new();
        for c in part.chars() {
            if c.is_ascii_digit() || c == '.' {
                number.push(c);
                continue;
            }
            let (_, unit) = units.iter().find(|(name, _)| *name == c)?;
            ms += number.parse::<f64>().ok()? * unit;
            number.clear();
        }
    }
    (1.0..1e15).contains(&ms).then_some(ms as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read() {
        let check = |value: Value, expect: Option<u64>| assert_eq!(duration(&value), expect, "{value}");
        check(serde_json::json!({"minutes": 1, "seconds": 5}), Some(65_000));
        check("PT1H30M".into(), Some(5_400_000));
        check("P2DT0.5S".into(), Some(172_800_500));
        check("5s".into(), None);
        check(serde_json::json!({}), None);
    }
}
