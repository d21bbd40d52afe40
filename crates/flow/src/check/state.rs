//! Inputs and channels, and what is written to them.

use super::{Checker, Path, below, compatible, path, type_of, works};
use crate::Problem;
use crate::eval::what_is;
use crate::problem::{Place, did_you_mean};
use crate::words::{self, is_name};
use mycel_abi::flow::{Channel, Input, Members, Merge, Node, OnError, Type, Work};
use mycel_abi::limits;
use serde_json::Value;
use std::collections::BTreeSet;

/// Names that the engine gives to a scope beside the channels.
pub(super) const GIVEN: &[&str] = &["input", "error", "round"];

/// A write: who, where it says so, what, and of which type.
struct Write<'a> {
    node: &'a Node,
    place: Place,
    channel: &'a str,
    kind: Type,
}

impl<'a> Checker<'a> {
    pub(super) fn state(&mut self) {
        for input in &self.flow.input {
            self.input(input);
        }
        for channel in &self.flow.state {
            self.channel(channel);
        }
        for members in &self.flow.members {
            self.members(members);
        }
        let writes = self.writes();
        for write in &writes {
            self.write(write);
        }
        self.at_once(&writes);
        self.items();
    }

    fn input(&mut self, input: &Input) {
        let here = path(&["input", &input.name]);
        self.name(&here, &input.name, &[]);
        if self.flow.input.iter().filter(|other| other.name == input.name).count() > 1 {
            self.push(self.key(&here).problem(format!("there are two inputs `{}`", input.name)));
        }
        let Some(default) = &input.default else { return };
        let place = self.value(&below(&here, &["default"]));
        if !input.kind.admits(default) {
            self.push(place.problem(format!(
                "input `{}` is of type {}; its default is {}",
                input.name,
                input.kind,
                what_is(default)
            )));
        }
        if input.required {
            let problem =
                place.problem(format!("input `{}` is required, so its default is never used", input.name));
            self.push(problem.hint("leave out `required` or `default`"));
        }
    }

    fn channel(&mut self, channel: &Channel) {
        let here = path(&["state", &channel.name]);
        self.name(&here, &channel.name, GIVEN);
        if self.flow.state.iter().filter(|other| other.name == channel.name).count() > 1 {
            self.push(self.key(&here).problem(format!("there are two channels `{}`", channel.name)));
        }
        let (fits, needs) = match (channel.merge, &channel.kind) {
            (Merge::Last, _) | (Merge::Append, Type::List(_)) | (Merge::Merge, Type::Object) => (true, ""),
            (Merge::Sum, Type::Number | Type::Integer) => (true, ""),
            (Merge::Append, _) => (false, "`append` needs a list, such as \"[string]\""),
            (Merge::Merge, _) => (false, "`merge` needs the type object"),
            (Merge::Sum, _) => (false, "`sum` needs the type number or integer"),
        };
        if !fits {
            let what = format!("channel `{}` is of type {}: {needs}", channel.name, channel.kind);
            self.push(self.value(&below(&here, &["merge"])).problem(what));
        }
        if let Some(initial) = channel.initial.as_ref().filter(|initial| !channel.kind.admits(initial)) {
            let what = format!(
                "channel `{}` is of type {}; its first value is {}",
                channel.name,
                channel.kind,
                what_is(initial)
            );
            self.push(self.value(&below(&here, &["initial"])).problem(what));
        }
    }

    fn members(&mut self, members: &Members) {
        let here = path(&["members", &members.name]);
        if self.flow.members.iter().filter(|other| other.name == members.name).count() > 1 {
            self.push(self.key(&here).problem(format!("there are two groups of members `{}`", members.name)));
        }
        let mut odd = |field: &str, there: bool, what: String| {
            if there {
                self.push(self.key(&below(&here, &[field])).problem(format!("`{}`: {what}", members.name)));
            }
        };
        odd("count", members.count == 0, "`count` is at least 1".to_owned());
        let most = limits::MEMBER_WEIGHT_MAX;
        let fits = (1..=most).contains(&members.weight);
        odd("weight", !fits, format!("`weight` is a number from 1 to {most}"));
        let alone = members.uses.is_none() && !members.tools.is_empty();
        odd("tools", alone, "a model alone has no tools; say who they are: uses: ROLE".to_owned());
        let all: u64 = self.flow.members.iter().map(|members| u64::from(members.count)).sum();
        let is_first = self.flow.members.first().is_some_and(|first| first.name == members.name);
        if is_first && all > u64::from(limits::MEMBERS_MAX) {
            let what = format!("a flow has at most {} members; these are {all}", limits::MEMBERS_MAX);
            self.push(self.key(&path(&["members"])).problem(what));
        }
    }

    fn name(&mut self, here: &Path, name: &str, taken: &[&str]) {
        let why = if taken.contains(&name) {
            "the engine gives this name itself"
        } else if words::RESERVED.contains(&name) {
            "it is a word of conditions or templates"
        } else if !is_name(name) {
            "only letters, digits and _ may stand in it"
        } else {
            return;
        };
        self.push(self.key(here).problem(format!("`{name}` cannot be a name: {why}")));
    }

    fn writes(&mut self) -> Vec<Write<'a>> {
        let mut writes = Vec::new();
        for node in &self.flow.nodes {
            let place = self.marks.value(&["nodes", node.id.as_str(), "writes"]);
            if let Some(channel) = &node.writes {
                match gives(&node.work) {
                    Some(kind) => writes.push(Write { node, place, channel, kind }),
                    None => self.gives_nothing(node),
                }
                if let Some(OnError::Value(value)) = &node.on_error {
                    let place = self.marks.value(&["nodes", node.id.as_str(), "on_error", "value"]);
                    writes.push(Write { node, place, channel, kind: self.kind_of(value) });
                }
            }
            if let Work::Set { values } = &node.work {
                for (channel, value) in values {
                    let place = self.marks.key(&["nodes", node.id.as_str(), "values", channel]);
                    writes.push(Write { node, place, channel, kind: self.kind_of(value) });
                }
            }
        }
        writes
    }

    /// The type of a value; one that is exactly a channel or an input has the type of that.
    fn kind_of(&self, value: &Value) -> Type {
        match value.as_str().and_then(crate::eval::bare_name) {
            Some((name, field)) => self.kind_of_name(name, field),
            None => type_of(value),
        }
    }

    /// The type of a name of a scope, or of a field of it. `any` where it is not known.
    pub(super) fn kind_of_name(&self, name: &str, field: Option<&str>) -> Type {
        let input = |field: &str| self.flow.input.iter().find(|input| input.name == field);
        match (name, field) {
            ("input", Some(field)) => input(field).map(|input| input.kind.clone()).unwrap_or_default(),
            ("input", None) => Type::Object,
            ("round", None) => Type::Integer,
            (name, None) => self.flow.channel(name).map(|channel| channel.kind.clone()).unwrap_or_default(),
            (_, Some(_)) => Type::Any,
        }
    }

    fn gives_nothing(&mut self, node: &Node) {
        let what = format!("`{}` ({}) gives nothing to write", node.id, node.work.kind());
        let problem = self.field_key(node, "writes").problem(what);
        self.push(match node.work {
            Work::Set { .. } => problem.hint("a set names its channels under `values`"),
            Work::Reflect { .. } => problem.hint("with a `prompt` it gives the answer"),
            _ => problem,
        });
    }

    fn write(&mut self, write: &Write<'_>) {
        let Some(channel) = self.flow.channel(write.channel) else {
            let problem = write
                .place
                .problem(format!("`{}` writes `{}`, which is no channel", write.node.id, write.channel));
            let hint = crate::problem::nearest(
                write.channel,
                self.flow.state.iter().map(|channel| channel.name.as_str()),
            );
            let add = format!("add it: state: {{ {}: {} }}", write.channel, write.kind);
            return self.push(problem.hint(hint.map_or(add, |near| format!("did you mean `{near}`?"))));
        };
        let fits = match (channel.merge, &channel.kind) {
            (Merge::Append, Type::List(of)) => {
                compatible(&write.kind, of) || compatible(&write.kind, &channel.kind)
            }
            // A channel whose type does not fit its merge was told already.
            (Merge::Append, _) => true,
            (Merge::Merge, _) => compatible(&write.kind, &Type::Object),
            (Merge::Last | Merge::Sum, kind) => compatible(&write.kind, kind),
        };
        if !fits {
            let what = format!(
                "`{}` gives {}; the channel `{}` is of type {}",
                write.node.id, write.kind, channel.name, channel.kind
            );
            let problem = write.place.problem(what);
            let can_shape =
                matches!(write.node.work, Work::Agent { output: None, .. } | Work::Llm { output: None, .. });
            self.push(if can_shape {
                problem.hint("say what it gives: output: { type: ... }")
            } else {
                problem
            });
        }
    }

    /// Two nodes that may run side by side and write a channel in which only the last value stands. Below a fork each
    /// node is marked with the branches that lead to it; two nodes run side by side if each has a branch of its own.
    fn at_once(&mut self, writes: &[Write<'_>]) {
        let mut told = BTreeSet::new();
        for (at, fork) in self.flow.nodes.iter().enumerate().filter(|(_, node)| node.next.len() > 1) {
            let starts = fork.next.iter().filter_map(|next| self.index.get(next).copied());
            let branches: Vec<Vec<bool>> = starts.map(|start| self.reach(&[start], Some(at))).collect();
            for channel in self.flow.state.iter().filter(|channel| channel.merge == Merge::Last) {
                let writers: Vec<&Write<'_>> =
                    writes.iter().filter(|write| write.channel == channel.name).collect();
                for (first, one) in writers.iter().enumerate() {
                    for other in &writers[first + 1..] {
                        if self.side_by_side(&branches, one.node, other.node)
                            && told.insert((one.node.id.clone(), other.node.id.clone(), channel.name.clone()))
                        {
                            self.push(clash(one, other));
                        }
                    }
                }
            }
        }
    }

    fn side_by_side(&self, branches: &[Vec<bool>], one: &Node, other: &Node) -> bool {
        let (Some(one), Some(other)) = (self.index.get(&one.id), self.index.get(&other.id)) else {
            return false;
        };
        let has_own = |a: usize, b: usize| branches.iter().any(|branch| branch[a] && !branch[b]);
        has_own(*one, *other) && has_own(*other, *one)
    }

    /// What a map goes through, and what it calls an item.
    fn items(&mut self) {
        for (node, place, work) in works(self.flow) {
            let (Work::Map { over, item, .. } | Work::Swarm { over, item, .. }) = work else { continue };
            let here = below(&place, &["item"]);
            self.name(&here, item, GIVEN);
            if self.flow.channel(item).is_some() {
                let what = format!("the item `{item}` of `{}` hides the channel of the same name", node.id);
                self.push(self.value(&here).problem(what).hint("call the item something else"));
            }
            let channel = self.flow.channel(over.trim()).map(|channel| &channel.kind);
            let given = over.trim().strip_prefix("input.");
            let input = given
                .and_then(|name| self.flow.input.iter().find(|input| input.name == name))
                .map(|input| &input.kind);
            if let Some(kind) = channel.or(input)
                && !matches!(kind, Type::List(_) | Type::Any)
            {
                let what = format!(
                    "`{}` goes through `{}`, which is of type {kind} and no list",
                    node.id,
                    over.trim()
                );
                self.push(self.value(&below(&place, &["over"])).problem(what));
            }
        }
    }

    /// A hint for a name that is not known in a scope.
    pub(super) fn known_names(&self, name: &str, items: &[String]) -> Option<String> {
        let channels = self.flow.state.iter().map(|channel| channel.name.as_str());
        let names: Vec<&str> =
            channels.chain(items.iter().map(String::as_str)).chain(GIVEN.iter().copied()).collect();
        if self.flow.input.iter().any(|input| input.name == name) {
            return Some(format!("did you mean `input.{name}`?"));
        }
        did_you_mean(name, "known are", names)
    }
}

fn clash(one: &Write<'_>, other: &Write<'_>) -> Problem {
    let (first, second) = if one.place <= other.place { (one, other) } else { (other, one) };
    let what = format!(
        "`{}` may write `{}` at the same time as `{}` (line {}, column {}), and only the last value stands",
        second.node.id, second.channel, first.node.id, first.place.line, first.place.column
    );
    second
        .place
        .problem(what)
        .hint("give the channel a merge: append, merge or sum; or let one follow the other")
}

/// The type of what a node gives, if it gives anything.
fn gives(work: &Work) -> Option<Type> {
    match work {
        Work::Agent { output, .. } | Work::Llm { output, .. } => Some(answer(output.as_ref())),
        Work::Reflect { prompt, output, .. } => (!prompt.is_empty()).then(|| answer(output.as_ref())),
        Work::Tool { .. } => Some(Type::Any),
        Work::Recall { .. } => Some(Type::List(Box::new(Type::Object))),
        Work::Map { .. } => Some(Type::List(Box::new(Type::Any))),
        Work::Swarm { output, .. } => Some(Type::List(Box::new(answer(output.as_ref())))),
        Work::Vote { .. } | Work::Human { .. } | Work::Subflow { .. } => Some(Type::Object),
        Work::Start {}
        | Work::Set { .. }
        | Work::Branch { .. }
        | Work::Join { .. }
        | Work::Loop { .. }
        | Work::End { .. }
        | Work::Note { .. } => None,
    }
}

/// The type of an answer: a text, or what its schema says.
fn answer(schema: Option<&Value>) -> Type {
    schema.map_or(Type::String, |schema| of_schema(schema, 0))
}

fn of_schema(schema: &Value, depth: usize) -> Type {
    let kind = match schema.get("type") {
        Some(Value::String(kind)) => Some(kind.as_str()),
        Some(Value::Array(kinds)) => {
            match kinds.iter().filter_map(Value::as_str).filter(|kind| *kind != "null").collect::<Vec<_>>()[..]
            {
                [kind] => Some(kind),
                _ => None,
            }
        }
        _ => None,
    };
    match kind {
        Some("string") => Type::String,
        Some("number") => Type::Number,
        Some("integer") => Type::Integer,
        Some("boolean") => Type::Boolean,
        Some("object") => Type::Object,
        Some("array") => {
            let items = schema.get("items").filter(|_| depth < 16);
            Type::List(Box::new(items.map_or(Type::Any, |items| of_schema(items, depth + 1))))
        }
        _ => Type::Any,
    }
}
