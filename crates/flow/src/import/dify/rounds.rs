//! Iterations and loops: one node with others inside.

use super::super::build;
use super::super::names;
use super::super::tree::{at, list, says, text, whole, words};
use super::{Dify, Part, kind_of};
use mycel_abi::NodeId;
use mycel_abi::flow::{ItemError, Merge, Type, Work};
use serde_json::{Map, Value};

impl<'s> Dify<'s> {
    /// The nodes inside, without the marks of beginning and end.
    fn inside(&self, part: &Part<'_>) -> Vec<Part<'s>> {
        let is_inside = |other: &&Part<'_>| {
            other.parent.as_deref() == Some(&part.key)
                && !super::is_inner_end(&other.kind)
                && other.kind != "note"
        };
        self.parts.iter().filter(is_inside).cloned().collect()
    }

    /// The one node inside that can be done for every item as it is.
    pub(super) fn single(&self, part: &Part<'_>) -> Option<Part<'s>> {
        let mut inside = self.inside(part);
        let one = inside.pop().filter(|_| inside.is_empty())?;
        let fits = matches!(
            one.kind.as_str(),
            "llm"
                | "tool"
                | "http-request"
                | "knowledge-retrieval"
                | "agent"
                | "agent-v2"
                | "parameter-extractor"
        );
        // What it gives is the result as it is, or the part of it that is a text anyway.
        let output = at(part.data, &["output_selector"]);
        let is_all = super::super::tree::texts(output).first() == Some(&one.key);
        (fits && is_all && text(one.data, "error_strategy").is_empty()).then_some(one)
    }

    /// Whether a node is done inside of a `map`.
    pub(super) fn is_item_work(&self, part: &Part<'_>) -> bool {
        let around =
            part.parent.as_ref().and_then(|parent| self.parts.iter().find(|other| other.key == *parent));
        around.is_some_and(|around| {
            around.kind == "iteration" && self.single(around).is_some_and(|one| one.key == part.key)
        })
    }

    /// Where the inside begins.
    fn first_inside(&mut self, part: &Part<'_>) -> Vec<NodeId> {
        let start = words(at(part.data, &["start_node_id"]));
        let mut starts: Vec<String> =
            self.edges.iter().filter(|edge| edge.from == start).map(|edge| edge.to.clone()).collect();
        if starts.is_empty() {
            let inside = self.inside(part);
            let led_to = |key: &str| self.edges.iter().any(|edge| edge.to == key);
            starts = inside.iter().filter(|one| !led_to(&one.key)).map(|one| one.key.clone()).collect();
        }
        starts.iter().filter_map(|key| self.build.id(key)).collect()
    }

    pub(super) fn iteration(&mut self, part: &Part<'_>) {
        let over = self
            .selector(part, "iterator_selector", at(part.data, &["iterator_selector"]))
            .unwrap_or_else(|| "[]".to_owned());
        match self.single(part) {
            Some(one) => self.map(part, &one, over),
            None => self.one_by_one(part, &over),
        }
    }

    fn map(&mut self, part: &Part<'_>, one: &Part<'_>, over: String) {
        let item = self.build.name("item", "item");
        self.names.insert((part.key.clone(), "item".to_owned()), item.clone());
        let Some(each) = self.work(one) else { return };
        let around = self.build.title(&part.key);
        self.build.note_at(&one.key, "", format!("it is done inside of `{around}`"));
        let mode = text(part.data, "error_handle_mode");
        let at_once = whole(at(part.data, &["parallel_nums"]))
            .filter(|n| *n > 0 && at(part.data, &["is_parallel"]).as_bool() == Some(true));
        let work = Work::Map {
            over,
            item,
            each: Box::new(each),
            at_once: Some(at_once.and_then(|n| u32::try_from(n).ok()).unwrap_or(1)),
            on_item_error: match mode {
                "continue-on-error" => ItemError::Null,
                "remove-abnormal-output" => ItemError::Skip,
                _ => ItemError::Stop,
            },
        };
        self.add(part, work);
    }

    /// More than one node for every item: a loop that takes one item after the other.
    fn one_by_one(&mut self, part: &Part<'_>, over: &str) {
        let each = self.build.each(&part.key, true);
        self.names.insert((part.key.clone(), "item".to_owned()), each.item.clone());
        self.names.insert((part.key.clone(), "index".to_owned()), each.place.clone());
        self.back.insert(part.key.clone(), each.back.clone());
        let first = self.first_inside(part);
        let output = self.selector(part, "output_selector", at(part.data, &["output_selector"]));
        let next = self.follow(part, &["source"]);
        self.build.each_nodes(&part.key, &each, over, first, output.as_deref(), next);
        if part.parent.is_some() {
            let why = "it stands in another round; its place and its results are not set back there";
            self.build.note_at(&part.key, "iteration", why);
        }
    }

    pub(super) fn loop_variables(&mut self, part: &Part<'_>) {
        for variable in list(part.data, "loop_variables") {
            let label = text(variable, "label");
            let id = self.build.id(&part.key).map(|id| id.to_string()).unwrap_or_default();
            let name = self.build.name(&format!("{id} {label}"), "variable");
            let kind = kind_of(text(variable, "var_type"));
            let constant = text(variable, "value_type") == "constant";
            let initial = constant.then(|| as_kind(at(variable, &["value"]), &kind));
            self.build.channel(&name, kind, Merge::Last, initial);
            self.names.insert((part.key.clone(), label.to_owned()), name);
        }
    }

    pub(super) fn repeat(&mut self, part: &Part<'_>) {
        let Some(id) = self.build.id(&part.key) else { return };
        let mut begin = Map::new();
        for variable in list(part.data, "loop_variables")
            .iter()
            .filter(|variable| text(variable, "value_type") != "constant")
        {
            let name = self.names.get(&(part.key.clone(), text(variable, "label").to_owned())).cloned();
            let path = self.selector(part, "loop_variables", at(variable, &["value"]));
            if let (Some(name), Some(path)) = (name, path) {
                begin.insert(name, Value::from(format!("{{{{ {path} }}}}")));
            }
        }
        let counter = if begin.is_empty() {
            id.clone()
        } else {
            NodeId::new(self.build.name(&format!("{id} rounds"), "rounds"))
        };
        self.back.insert(part.key.clone(), counter.clone());
        let first = self.first_inside(part);
        let body = if first.is_empty() { counter.clone() } else { self.build.fan(&id, "body", first) };
        let rounds =
            whole(at(part.data, &["loop_count"])).and_then(|n| u32::try_from(n).ok()).filter(|n| *n > 0);
        let has_break = says(at(part.data, &["break_conditions"]));
        let stops = self.conditions(part, part.data, "break_conditions");
        let work = Work::Loop {
            r#while: if has_break { format!("!({stops})") } else { "true".to_owned() },
            body,
            max_rounds: rounds.unwrap_or(build::ROUNDS),
        };
        let next = self.follow(part, &["source"]);
        if begin.is_empty() {
            self.build.node(&part.key, work, next);
        } else {
            self.build.push(build::node(counter.clone(), String::new(), work, next));
            self.build.node(&part.key, Work::Set { values: begin }, vec![counter]);
        }
    }
}

/// A constant that is written as a text.
fn as_kind(value: &Value, kind: &Type) -> Value {
    let Value::String(text) = value else { return value.clone() };
    match kind {
        Type::String => value.clone(),
        _ => serde_json::from_str(text).unwrap_or_else(|_| value.clone()),
    }
}

/// A name of a case or an action that nothing else has.
pub(super) fn label(wanted: &str, fallback: &str, taken: &[String]) -> String {
    let plain = wanted.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain: String = plain.chars().take(120).collect();
    let first = if plain.is_empty() { fallback.to_owned() } else { plain };
    let free = |name: &String| !taken.contains(name);
    if free(&first) {
        return first;
    }
    let mut more = (2..1000).map(|n| format!("{first} {n}"));
    more.find(free).unwrap_or_else(|| names::slug(fallback))
}
