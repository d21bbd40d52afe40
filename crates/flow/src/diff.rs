//! What is different between two flows, in words.
//!
//! Nodes are the same by their ids, inputs and channels by their names. A field is named as it is in the file, with the names
//! that lead there: `node review: max_rounds 3 -> 5`.

use crate::read::units;
use mycel_abi::flow::Flow;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fmt;

/// How long a value may be in a message.
const SHOWN_MAX: usize = 60;

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// `node review`, `channel plan`, `input goal`, `limits`, `flow`.
    pub of: String,
    pub what: What,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// With what it is: the kind of a node, the type of a channel.
    Added(String),
    Removed(String),
    /// A field, what it was and what it is; `None` is not there.
    Field {
        name: String,
        was: Option<String>,
        is: Option<String>,
    },
    /// An edge to a node, by the field that leads there.
    EdgeAdded {
        by: String,
        to: String,
    },
    EdgeRemoved {
        by: String,
        to: String,
    },
    /// It stands elsewhere in the file: the first node begins.
    First {
        was: String,
        is: String,
    },
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.of)?;
        match &self.what {
            What::Added(what) => write!(f, "added ({what})"),
            What::Removed(what) => write!(f, "removed ({what})"),
            What::Field { name, was: Some(was), is: Some(is) } => write!(f, "{name} {was} -> {is}"),
            What::Field { name, was: None, is } => {
                write!(f, "{name} added: {}", is.as_deref().unwrap_or_default())
            }
            What::Field { name, was: Some(was), is: None } => write!(f, "{name} removed, was {was}"),
            What::EdgeAdded { by, to } => write!(f, "leads to {to} now ({by})"),
            What::EdgeRemoved { by, to } => write!(f, "leads to {to} no more ({by})"),
            What::First { was, is } => write!(f, "begins with {is} instead of {was}"),
        }
    }
}

/// All that is different, in the order of the file: the flow, inputs, channels, nodes, bounds.
pub fn diff(was: &Flow, is: &Flow) -> Vec<Change> {
    let mut out = Vec::new();
    let head = |flow: &Flow| {
        Map::from_iter([
            ("flow".to_owned(), Value::from(flow.name.as_str())),
            ("about".to_owned(), Value::from(flow.about.as_str())),
        ])
    };
    fields("flow", "", &head(was), &head(is), &mut out);
    let inputs = |flow: &Flow| named(flow.input.iter().map(|input| (input.name.clone(), input)));
    things("input", "type", &inputs(was), &inputs(is), &mut out);
    let channels = |flow: &Flow| named(flow.state.iter().map(|channel| (channel.name.clone(), channel)));
    things("channel", "type", &channels(was), &channels(is), &mut out);
    let groups = |flow: &Flow| named(flow.members.iter().map(|members| (members.name.clone(), members)));
    things("members", "uses", &groups(was), &groups(is), &mut out);
    if let (Some(first), Some(now)) = (was.nodes.first(), is.nodes.first())
        && first.id != now.id
    {
        out.push(Change {
            of: "flow".to_owned(),
            what: What::First { was: first.id.to_string(), is: now.id.to_string() },
        });
    }
    nodes(was, is, &mut out);
    let limits = |flow: &Flow| object(&flow.limits);
    fields("limits", "", &limits(was), &limits(is), &mut out);
    out
}

fn named<'a, T: serde::Serialize + 'a>(
    all: impl Iterator<Item = (String, &'a T)>,
) -> Vec<(String, Map<String, Value>)> {
    all.map(|(name, thing)| (name, object(thing))).collect()
}

fn object(thing: &impl serde::Serialize) -> Map<String, Value> {
    match serde_json::to_value(thing) {
        Ok(Value::Object(fields)) => in_units(fields),
        _ => Map::new(),
    }
}

/// Bounds and times in the words and units of a flow file.
fn in_units(fields: Map<String, Value>) -> Map<String, Value> {
    let one = |(name, value): (String, Value)| {
        let number = value.as_u64();
        match (name.as_str(), number) {
            ("money_microusd", Some(money)) => ("usd".to_owned(), units::print_money(money).into()),
            ("tokens" | "model_calls" | "tool_calls" | "steps", Some(count)) => {
                (name, units::print_count(count).into())
            }
            ("wall_ms" | "timeout_ms" | "first_ms" | "most_ms", Some(ms)) => {
                (name.trim_end_matches("_ms").to_owned(), units::print_duration(ms).into())
            }
            ("limits" | "retry", None) => match value {
                Value::Object(fields) => (name, Value::Object(in_units(fields))),
                value => (name, value),
            },
            _ => (name, value),
        }
    };
    fields.into_iter().map(one).collect()
}

type Named = [(String, Map<String, Value>)];

fn get<'a>(all: &'a Named, name: &str) -> Option<&'a Map<String, Value>> {
    all.iter().find(|(other, _)| other == name).map(|(_, fields)| fields)
}

/// Named things: those that went, those that stayed, those that came.
fn things(kind: &str, shown: &str, was: &Named, is: &Named, out: &mut Vec<Change>) {
    let what = |fields: &Map<String, Value>| fields.get(shown).map(short).unwrap_or_default();
    let mut push = |name: &str, what| out.push(Change { of: format!("{kind} {name}"), what });
    for (name, fields) in was.iter().filter(|(name, _)| get(is, name).is_none()) {
        push(name, What::Removed(what(fields)));
    }
    for (name, fields) in is.iter().filter(|(name, _)| get(was, name).is_none()) {
        push(name, What::Added(what(fields)));
    }
    for (name, now) in is {
        if let Some(before) = get(was, name) {
            fields(&format!("{kind} {name}"), "", before, now, out);
        }
    }
}

fn nodes(was: &Flow, is: &Flow, out: &mut Vec<Change>) {
    let all = |flow: &Flow| -> Vec<(String, Map<String, Value>)> {
        flow.nodes.iter().map(|node| (node.id.to_string(), without_edges(object(node)))).collect()
    };
    things("node", "kind", &all(was), &all(is), out);
    for now in &is.nodes {
        let Some(before) = was.node(&now.id) else { continue };
        let edges = |node: &mycel_abi::flow::Node| -> BTreeSet<(String, String)> {
            node.targets().iter().map(|(by, to)| ((*by).to_owned(), to.to_string())).collect()
        };
        let (before, now_edges) = (edges(before), edges(now));
        let of = format!("node {}", now.id);
        for (by, to) in before.difference(&now_edges) {
            out.push(Change { of: of.clone(), what: What::EdgeRemoved { by: by.clone(), to: to.clone() } });
        }
        for (by, to) in now_edges.difference(&before) {
            out.push(Change { of: of.clone(), what: What::EdgeAdded { by: by.clone(), to: to.clone() } });
        }
    }
}

/// The fields of a node that name no other node.
fn without_edges(mut fields: Map<String, Value>) -> Map<String, Value> {
    for name in ["id", "next", "else", "body", "on_fail", "exhausted"] {
        fields.remove(name);
    }
    for list in ["cases", "actions"] {
        for item in fields.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            item.as_object_mut().map(|item| item.remove("next"));
        }
    }
    let leads = fields.get("on_error").is_some_and(|error| error.get("next").is_some());
    if leads {
        fields.remove("on_error");
    }
    fields
}

/// Fields that differ; those of an object by themselves.
fn fields(of: &str, above: &str, was: &Map<String, Value>, is: &Map<String, Value>, out: &mut Vec<Change>) {
    let names: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
    for name in names {
        let path = if above.is_empty() { name.clone() } else { format!("{above}.{name}") };
        match (was.get(name), is.get(name)) {
            (Some(Value::Object(was)), Some(Value::Object(is))) if path.matches('.').count() < 8 => {
                fields(of, &path, was, is, out)
            }
            (was, is) if was != is => {
                let what = What::Field { name: path, was: was.map(short), is: is.map(short) };
                out.push(Change { of: of.to_owned(), what });
            }
            _ => {}
        }
    }
}

/// A value in one line.
fn short(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    let plain: String =
        text.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()).collect();
    if plain.chars().count() > SHOWN_MAX {
        format!("{}...", plain.chars().take(SHOWN_MAX).collect::<String>())
    } else {
        plain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "flow: a\ninput:\n  goal: string\nstate:\n  plan: string\nnodes:\n  lead: { kind: llm, prompt: Plan, writes: plan, next: review }\n  \
        review: { kind: reflect, pass: size(plan) > 1, on_fail: lead, max_rounds: 3, next: done }\n  done: { kind: end }\nlimits: { usd: 2 }\n";

    #[test]
    fn differences_are_told_in_words() {
        let flow = |text: &str| crate::read::read(text).expect("a flow").flow;
        let check = |from: &str, to: &str, expect: &[&str]| {
            let changed = BASE.replace(from, to);
            let got: Vec<String> =
                diff(&flow(BASE), &flow(&changed)).iter().map(ToString::to_string).collect();
            assert_eq!(got, expect, "{from} -> {to}");
        };
        check("", "", &[]);
        check("limits: { usd: 2 }", "limits: { usd: 2, wall: 1h }", &["limits: wall added: 1h"]);
        check("prompt: Plan", "prompt: Plan, timeout: 90s", &["node lead: timeout added: 90s"]);
        check("max_rounds: 3", "max_rounds: 5", &["node review: max_rounds 3 -> 5"]);
        check("prompt: Plan", "prompt: Think", &["node lead: prompt Plan -> Think"]);
        check(
            "writes: plan, next: review",
            "next: [review, done]",
            &["node lead: writes removed, was plan", "node lead: leads to done now (next)"],
        );
        check(
            "goal: string",
            "goal: { type: string, required: true }",
            &["input goal: required added: true"],
        );
        check("goal: string", "aim: string", &["input goal: removed (string)", "input aim: added (string)"]);
        check("plan: string", "plan: any", &["channel plan: type string -> any"]);
        check("usd: 2", "usd: 3", &["limits: usd 2 -> 3"]);
        check(
            "on_fail: lead",
            "on_fail: review",
            &["node review: leads to lead no more (on_fail)", "node review: leads to review now (on_fail)"],
        );
        check("  done:", "  n: { kind: note, text: x }\n  done:", &["node n: added (note)"]);
        check("flow: a", "flow: b", &["flow: flow a -> b"]);
    }
}
