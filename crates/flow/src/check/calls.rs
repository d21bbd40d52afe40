//! Tools, roles and other flows.

use super::texts::unknown;
use super::{Checker, Path, SUBFLOW_DEPTH_MAX, World, below, path, type_of, works};
use mycel_abi::flow::{Flow, Node, Type, Work};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Checker<'a> {
    pub(super) fn calls(&mut self) {
        for members in &self.flow.members {
            let here = path(&["members", &members.name]);
            self.agent(&here, members.uses.as_deref(), &members.tools);
        }
        for (node, place, work) in works(self.flow) {
            match work {
                Work::Tool { tool, args } => self.tool(node, &place, tool, args),
                Work::Agent { uses, tools, output, .. } => {
                    self.agent(&place, Some(uses), tools);
                    self.schema(&place, "output", output.as_ref());
                }
                Work::Llm { output, .. } | Work::Reflect { output, .. } | Work::Swarm { output, .. } => {
                    self.schema(&place, "output", output.as_ref())
                }
                Work::Human { form, .. } => self.schema(&place, "form", form.as_ref()),
                Work::Subflow { flow, input } => self.subflow(node, &place, flow, input),
                Work::Recall { .. } => self.recall(node, &place),
                Work::Start {}
                | Work::Set { .. }
                | Work::Branch { .. }
                | Work::Map { .. }
                | Work::Vote { .. }
                | Work::Join { .. }
                | Work::Loop { .. }
                | Work::End { .. }
                | Work::Note { .. } => {}
            }
        }
    }

    fn recall(&mut self, node: &Node, here: &Path) {
        if self.world.knowledge == Some(false) {
            let what = format!("`{}` (recall) cannot run yet: there is no knowledge to look up", node.id);
            let problem = self.value(&below(here, &["kind"])).problem(what);
            let hint = "look into files instead: kind: tool, tool: fs.search, args: { path: ., text: ... }";
            self.push(problem.hint(hint));
        }
    }

    /// What an answer must be is a JSON schema, and a right one.
    fn schema(&mut self, here: &Path, field: &str, schema: Option<&Value>) {
        let Some(fault) = schema.and_then(crate::schema::fault) else { return };
        let parts: Vec<&str> = std::iter::once(field).chain(fault.path.iter().map(String::as_str)).collect();
        let what = format!("this is no JSON schema: {}{}", fault.place(field), fault.why);
        let problem = self.value(&below(here, &parts)).problem(what);
        self.push(
            problem
                .hint("such as { type: object, required: [title], properties: { title: { type: string } } }"),
        );
    }

    fn tool(&mut self, node: &Node, here: &Path, name: &str, args: &Map<String, Value>) {
        let Some(tools) = &self.world.tools else { return };
        let Some(schema) = tools.get(name) else {
            let problem = self.value(&below(here, &["tool"])).problem(format!("there is no tool `{name}`"));
            return self.push(unknown(problem, name, "tools", tools.keys().map(String::as_str)));
        };
        let properties = schema.get("properties").and_then(Value::as_object);
        let open = matches!(schema.get("additionalProperties"), Some(Value::Bool(true) | Value::Object(_)));
        for (arg, value) in args {
            match (properties.and_then(|properties| properties.get(arg)), properties) {
                (Some(property), _) => {
                    self.argument(&below(here, &["args", arg]), name, arg, value, property)
                }
                (None, Some(properties)) if !open => {
                    let problem = self
                        .key(&below(here, &["args", arg]))
                        .problem(format!("`{name}` has no argument `{arg}`"));
                    self.push(unknown(problem, arg, "its arguments", properties.keys().map(String::as_str)));
                }
                (None, _) => {}
            }
        }
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        for needed in required.filter_map(Value::as_str).filter(|needed| !args.contains_key(*needed)) {
            let what = format!("`{}` calls `{name}` without `{needed}`", node.id);
            let problem = self.key(&below(here, &["args"])).problem(what);
            self.push(problem.hint(format!("add it: args: {{ {needed}: ... }}")));
        }
    }

    fn argument(&mut self, here: &Path, tool: &str, arg: &str, value: &Value, property: &Value) {
        let kinds: Vec<&str> = match property.get("type") {
            Some(Value::String(kind)) => vec![kind],
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => return,
        };
        let fits = |kind: &&str| match (type_of(value), *kind) {
            (Type::Any, _) => !value.is_null() || *kind == "null",
            (Type::String, "string") | (Type::Boolean, "boolean") | (Type::Object, "object") => true,
            (Type::Integer, "integer" | "number") | (Type::Number, "number") | (Type::List(_), "array") => {
                true
            }
            _ => false,
        };
        if !kinds.iter().any(fits) {
            let what = format!(
                "`{arg}` of `{tool}` is {}; this is {}",
                kinds.join(" or "),
                crate::eval::what_is(value)
            );
            return self.push(self.value(here).problem(what));
        }
        let choices = property.get("enum").and_then(Value::as_array);
        if let (Some(choices), Value::String(text)) = (choices, value)
            && !text.contains("{{")
            && !choices.contains(value)
        {
            let problem = self.value(here).problem(format!("`{arg}` of `{tool}` cannot be `{text}`"));
            self.push(unknown(problem, text, "it is one of", choices.iter().filter_map(Value::as_str)));
        }
    }

    fn agent(&mut self, here: &Path, uses: Option<&str>, tools: &[String]) {
        if let (Some(roles), Some(uses)) = (&self.world.roles, uses)
            && !uses.contains('/')
            && !uses.ends_with(".md")
            && !roles.contains(uses)
        {
            let problem = self.value(&below(here, &["uses"])).problem(format!("there is no role `{uses}`"));
            self.push(unknown(problem, uses, "roles", roles.iter().map(String::as_str)));
        }
        let Some(known) = &self.world.tools else { return };
        let families: BTreeSet<&str> =
            known.keys().filter_map(|name| Some(name.split_once('.')?.0)).collect();
        for (index, tool) in tools.iter().enumerate() {
            if !known.contains_key(tool) && !families.contains(tool.as_str()) {
                let place = self.value(&below(here, &["tools", &index.to_string()]));
                let problem = place.problem(format!("there is no tool and no family of tools `{tool}`"));
                let names = known.keys().map(String::as_str).chain(families.iter().copied());
                let near = crate::problem::nearest(tool, names).map(|near| format!("did you mean `{near}`?"));
                let all = || format!("families: {}", families.iter().copied().collect::<Vec<_>>().join(", "));
                self.push(problem.hint(near.unwrap_or_else(all)));
            }
        }
    }

    fn subflow(&mut self, node: &Node, here: &Path, name: &str, input: &Map<String, Value>) {
        let place = self.value(&below(here, &["flow"]));
        // What a channel holds is a whole flow file, which is looked at when it runs.
        if crate::eval::is_expression(name) {
            return;
        }
        if name.contains("{{") {
            let problem = place.problem("the name of a flow must be written out");
            return self
                .push(problem.hint("choose between flows by a branch, or give a whole flow: {{ channel }}"));
        }
        let Some(flows) = &self.world.flows else { return };
        let target = World::resolve(&self.world.here, name);
        let Some((target, flow)) = target.and_then(|target| flows.get(&target).map(|flow| (target, flow)))
        else {
            let problem = place.problem(format!("there is no flow `{name}`"));
            return self.push(unknown(problem, name, "flows", flows.keys().map(String::as_str)));
        };
        self.inputs(node, here, name, flow, input);
        let mut trail = vec![self.world.here.clone()];
        if let Err(what) = descend(flows, &target, &mut trail, &mut BTreeMap::new()) {
            self.push(
                place.problem(what).hint("flows may not run each other in a circle, nor deeper than 8"),
            );
        }
    }

    fn inputs(&mut self, node: &Node, here: &Path, name: &str, flow: &Flow, input: &Map<String, Value>) {
        for (given, value) in input {
            let Some(wanted) = flow.input.iter().find(|input| input.name == *given) else {
                let problem = self
                    .key(&below(here, &["input", given]))
                    .problem(format!("the flow `{name}` has no input `{given}`"));
                self.push(unknown(
                    problem,
                    given,
                    "its inputs",
                    flow.input.iter().map(|input| input.name.as_str()),
                ));
                continue;
            };
            if !super::compatible(&type_of(value), &wanted.kind) {
                let what = format!(
                    "input `{given}` of `{name}` is of type {}; this is {}",
                    wanted.kind,
                    crate::eval::what_is(value)
                );
                self.push(self.value(&below(here, &["input", given])).problem(what));
            }
        }
        for missing in flow.input.iter().filter(|wanted| wanted.required && !input.contains_key(&wanted.name))
        {
            let what = format!("`{}` runs `{name}` without its input `{}`", node.id, missing.name);
            let problem = self.key(&below(here, &["input"])).problem(what);
            self.push(problem.hint(format!("add it: input: {{ {}: ... }}", missing.name)));
        }
    }
}

/// How many flows stand below one, or what is wrong with that.
fn descend(
    flows: &BTreeMap<String, Flow>,
    at: &str,
    trail: &mut Vec<String>,
    known: &mut BTreeMap<String, usize>,
) -> Result<usize, String> {
    let shown = |trail: &[String], at: &str| {
        let names = trail.iter().map(String::as_str).filter(|name| !name.is_empty());
        names.chain([at]).collect::<Vec<_>>().join(" -> ")
    };
    if trail.iter().any(|name| name == at) {
        return Err(format!("a flow runs itself: {}", shown(trail, at)));
    }
    let height = match known.get(at) {
        Some(height) => *height,
        None => {
            if trail.len() > SUBFLOW_DEPTH_MAX {
                return Err(format!(
                    "flows stand deeper in each other than {SUBFLOW_DEPTH_MAX}: {}",
                    shown(trail, at)
                ));
            }
            let Some(flow) = flows.get(at) else { return Ok(0) };
            trail.push(at.to_owned());
            let mut height = 0;
            for (_, _, work) in works(flow) {
                if let Work::Subflow { flow, .. } = work
                    && let Some(target) = World::resolve(at, flow)
                {
                    height = height.max(1 + descend(flows, &target, trail, known)?);
                }
            }
            trail.pop();
            known.insert(at.to_owned(), height);
            height
        }
    };
    if trail.len() + height > SUBFLOW_DEPTH_MAX {
        return Err(format!(
            "flows stand deeper in each other than {SUBFLOW_DEPTH_MAX}: {}",
            shown(trail, at)
        ));
    }
    Ok(height)
}
