//! What can be known about a flow without running it.
//!
//! ```text
//!  graph   edges, what nobody leads to, endings, rounds without a bound, joins and loops
//!  state   inputs and channels, what is written and whether it fits, two writers at once
//!  texts   conditions and templates: syntax, names; secrets
//!  calls   tools with their arguments, forms, roles, other flows
//! ```
//! Every problem says where it is. What the [`World`] does not know about, nothing is said about.

mod calls;
mod graph;
mod state;
mod texts;
mod world;

pub use world::World;

use crate::Problem;
use crate::problem::Place;
use crate::read::Marks;
use mycel_abi::NodeId;
use mycel_abi::flow::{Flow, Input, Node, Type, Work};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Nodes of one flow; people use flows inside flows long before.
pub const NODES_MAX: usize = 5_000;
/// Edges of one flow.
pub const EDGES_MAX: usize = 50_000;
/// Flows inside flows.
pub const SUBFLOW_DEPTH_MAX: usize = 8;
/// Problems that are listed of one flow.
const PROBLEMS_MAX: usize = 200;

/// All that is wrong with a flow, in the order of its file.
pub fn check(flow: &Flow, marks: &Marks, world: &World) -> Vec<Problem> {
    let mut index = BTreeMap::new();
    for (position, node) in flow.nodes.iter().enumerate() {
        index.entry(node.id.clone()).or_insert(position);
    }
    let mut checker = Checker { flow, marks, world, index, problems: Vec::new() };
    let edges = flow.nodes.iter().map(|node| node.targets().len()).sum::<usize>();
    if flow.nodes.len() > NODES_MAX || edges > EDGES_MAX {
        let what = format!(
            "a flow has at most {NODES_MAX} nodes and {EDGES_MAX} edges; this one has {} and {edges}",
            flow.nodes.len()
        );
        return vec![
            marks
                .key(&["nodes"])
                .problem(what)
                .hint("put a part of it into a flow of its own: kind: subflow"),
        ];
    }
    checker.graph();
    checker.state();
    checker.texts();
    checker.calls();
    let mut problems = checker.problems;
    problems.sort();
    problems.dedup();
    problems.truncate(PROBLEMS_MAX);
    problems
}

/// What a flow starts with: what is given, and the defaults of what is not.
///
/// # Errors
/// What is missing, unknown or of another type. The places are those of a file without marks.
pub fn input(flow: &Flow, given: &Map<String, Value>) -> Result<Map<String, Value>, Vec<Problem>> {
    let known = |name: &str| flow.input.iter().any(|input| input.name == name);
    let mut problems: Vec<Problem> = Vec::new();
    for name in given.keys().filter(|name| !known(name)) {
        let problem = Place::default().problem(format!("`{}` has no input `{name}`", flow.name));
        let hint =
            crate::problem::did_you_mean(name, "inputs", flow.input.iter().map(|input| input.name.as_str()));
        problems.push(Problem { hint, ..problem });
    }
    let mut values = Map::new();
    for input in &flow.input {
        match given.get(&input.name) {
            Some(value) if !input.kind.admits(value) => {
                let what = format!(
                    "input `{}` is of type {}; it was given {}",
                    input.name,
                    input.kind,
                    crate::eval::what_is(value)
                );
                let form = format!("--input {}={}", input.name, form_of(&input.kind));
                problems.push(Place::default().problem(what).hint(form));
            }
            Some(value) => drop(values.insert(input.name.clone(), value.clone())),
            None if input.required => {
                problems.push(
                    Place::default().problem(format!("input `{}` is missing", input.name)).hint(about(input)),
                );
            }
            None => {
                let value = input.default.clone().unwrap_or(Value::Null);
                values.insert(input.name.clone(), value);
            }
        }
    }
    if problems.is_empty() { Ok(values) } else { Err(problems) }
}

/// The value that a text of a command line stands for. The declared type decides how it is read: a string is the text as it
/// is; anything else is JSON where the text is some.
pub fn typed(kind: &Type, text: &str) -> Value {
    match kind {
        Type::String => Value::from(text),
        Type::Any | Type::Number | Type::Integer | Type::Boolean | Type::Object | Type::List(_) => {
            serde_json::from_str(text).unwrap_or_else(|_| Value::from(text))
        }
    }
}

/// That a flow has no channel of this name, and what was meant.
pub fn no_channel(flow: &Flow, name: &str) -> String {
    let what = format!("the flow `{}` has no channel `{name}`", flow.name);
    if flow.input.iter().any(|input| input.name == name) {
        return format!("{what}\nhint: `{name}` is an input: --input {name}=...");
    }
    let known: Vec<&str> = flow.state.iter().map(|channel| channel.name.as_str()).collect();
    match known.is_empty() {
        true => what,
        false => format!("{what}\nhint: it has {}", known.join(", ")),
    }
}

fn about(input: &Input) -> String {
    let about = if input.about.is_empty() { format!("of type {}", input.kind) } else { input.about.clone() };
    format!("--input {}={}  ({about})", input.name, form_of(&input.kind))
}

/// How a value of a type is written on a command line.
fn form_of(kind: &Type) -> &'static str {
    match kind {
        Type::Any | Type::String => "TEXT",
        Type::Number => "1.5",
        Type::Integer => "1",
        Type::Boolean => "true",
        Type::Object => "'{\"name\": \"value\"}'",
        Type::List(_) => "'[\"one\", \"two\"]'",
    }
}

struct Checker<'a> {
    flow: &'a Flow,
    marks: &'a Marks,
    world: &'a World,
    /// Where each node stands in the list; the first of a name.
    index: BTreeMap<NodeId, usize>,
    problems: Vec<Problem>,
}

/// Where something stands: the names that lead there.
type Path = Vec<String>;

fn path(parts: &[&str]) -> Path {
    parts.iter().map(|part| (*part).to_owned()).collect()
}

fn below(path: &[String], parts: &[&str]) -> Path {
    path.iter().map(String::as_str).chain(parts.iter().copied()).map(str::to_owned).collect()
}

impl Checker<'_> {
    fn push(&mut self, problem: Problem) {
        // Sorted and cut later; this only keeps a hopeless flow from filling the memory.
        if self.problems.len() < 10 * PROBLEMS_MAX {
            self.problems.push(problem);
        }
    }

    fn key(&self, path: &[String]) -> Place {
        self.marks.key(&strs(path))
    }

    fn value(&self, path: &[String]) -> Place {
        self.marks.value(&strs(path))
    }

    fn inside(&self, path: &[String], line: usize, column: usize) -> Place {
        self.marks.inside(&strs(path), line, column)
    }

    fn node_key(&self, node: &Node) -> Place {
        self.marks.key(&["nodes", node.id.as_str()])
    }

    fn field_key(&self, node: &Node, field: &str) -> Place {
        self.marks.key(&["nodes", node.id.as_str(), field])
    }
}

fn strs(path: &[String]) -> Vec<&str> {
    path.iter().map(String::as_str).collect()
}

/// What every node does, and what is done inside a map, each with its place.
fn works(flow: &Flow) -> Vec<(&Node, Path, &Work)> {
    let mut out = Vec::new();
    for node in &flow.nodes {
        let mut place = path(&["nodes", node.id.as_str()]);
        let mut work = &node.work;
        out.push((node, place.clone(), work));
        while let Work::Map { each, .. } = work {
            place.push("each".to_owned());
            work = each;
            out.push((node, place.clone(), work));
        }
    }
    out
}

/// Whether a value of one type may stand where another is wanted. What is not known may.
fn compatible(given: &Type, wanted: &Type) -> bool {
    match (given, wanted) {
        (Type::Any, _) | (_, Type::Any) | (Type::Integer, Type::Number) => true,
        (Type::List(given), Type::List(wanted)) => compatible(given, wanted),
        (given, wanted) => given == wanted,
    }
}

/// The type of a value that may hold templates.
fn type_of(value: &Value) -> Type {
    match value {
        Value::Null => Type::Any,
        Value::Bool(_) => Type::Boolean,
        Value::Number(number) if number.is_f64() => Type::Number,
        Value::Number(_) => Type::Integer,
        Value::String(text) if crate::eval::is_expression(text) => Type::Any,
        Value::String(_) => Type::String,
        Value::Object(_) => Type::Object,
        Value::Array(items) => {
            let mut kinds = items.iter().map(type_of);
            let first = kinds.next().unwrap_or_default();
            Type::List(Box::new(if kinds.all(|kind| kind == first) { first } else { Type::Any }))
        }
    }
}

#[cfg(test)]
mod tests;
