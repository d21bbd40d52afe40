//! Conditions and templates: whether they are some, and whether they know the names they use. And secrets.

use super::state::GIVEN;
use super::{Checker, Path, below, path};
use crate::Problem;
use crate::eval::{self, EvalError, Used};
use crate::problem::did_you_mean;
use mycel_abi::flow::{Type, Work};
use serde_json::{Map, Value};

/// A text of a flow that is evaluated.
struct Text<'a> {
    path: Path,
    text: &'a str,
    form: Form,
    /// Names of the maps around it.
    items: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// CEL that gives true or false.
    Condition,
    /// CEL that gives anything.
    Expression,
    Template,
}

impl Checker<'_> {
    pub(super) fn texts(&mut self) {
        let mut texts = Vec::new();
        for node in &self.flow.nodes {
            collect(&node.work, &path(&["nodes", node.id.as_str()]), &mut Vec::new(), &mut texts);
        }
        for text in &texts {
            let names = match text.form {
                Form::Condition | Form::Expression => eval::condition_names(text.text),
                Form::Template => eval::template_names(text.text),
            };
            match names {
                Ok(names) => {
                    names.iter().for_each(|used| self.used(text, used));
                    self.kinds(text);
                }
                Err(error) => self.not_evaluated(text, error),
            }
        }
        self.secrets();
    }

    /// Whether what an expression does can work on values of the types it names.
    fn kinds(&mut self, text: &Text<'_>) {
        let names = |name: &str, field: Option<&str>| match text.items.iter().any(|item| item == name) {
            true => Type::Any,
            false => self.kind_of_name(name, field),
        };
        let fits = match text.form {
            Form::Condition => eval::condition_kind(text.text, &names),
            Form::Expression => eval::kind(text.text, &names).map(drop),
            Form::Template => Ok(()),
        };
        if let Err(error) = fits {
            self.not_evaluated(text, error);
        }
    }

    fn not_evaluated(&mut self, text: &Text<'_>, error: EvalError) {
        let problem = self.inside(&text.path, error.line, error.column).problem(error.message);
        self.push(Problem { hint: error.hint, ..problem });
    }

    fn used(&mut self, text: &Text<'_>, used: &Used) {
        let place = self.inside(&text.path, used.line, used.column);
        if used.name == "input" {
            let names = || self.flow.input.iter().map(|input| input.name.as_str());
            if let Some(field) = used.field.as_deref().filter(|field| !names().any(|name| name == *field)) {
                let problem = place.problem(format!("there is no input `{field}`"));
                let add = format!("add it: input: {{ {field}: string }}");
                let near = crate::problem::nearest(field, names())
                    .map(|near| format!("did you mean `input.{near}`?"));
                self.push(problem.hint(near.unwrap_or(add)));
            }
            return;
        }
        let known = GIVEN.contains(&used.name.as_str())
            || text.items.contains(&used.name)
            || self.flow.channel(&used.name).is_some();
        if !known {
            let hint = self.known_names(&used.name, &text.items);
            let problem =
                place.problem(format!("`{}` is neither a channel nor otherwise known here", used.name));
            self.push(Problem { hint, ..problem });
        }
    }

    /// A secret is named in the arguments of a tool and nowhere else: it is put in there at the last moment, and a prompt
    /// or a channel would carry it away.
    fn secrets(&mut self) {
        let mut found: Vec<(Path, String)> = Vec::new();
        for node in &self.flow.nodes {
            let value = serde_json::to_value(node).unwrap_or_default();
            strings(&value, &mut path(&["nodes", node.id.as_str()]), &mut found);
        }
        for input in &self.flow.input {
            strings(
                &serde_json::to_value(input).unwrap_or_default(),
                &mut path(&["input", &input.name]),
                &mut found,
            );
        }
        for channel in &self.flow.state {
            strings(
                &serde_json::to_value(channel).unwrap_or_default(),
                &mut path(&["state", &channel.name]),
                &mut found,
            );
        }
        found.push((path(&["about"]), self.flow.about.clone()));
        for (path, text) in found {
            for found in mycel_abi::mentions(&text) {
                self.secret(&path, &text, found.at, found.is_name);
            }
        }
    }

    fn secret(&mut self, path: &Path, text: &str, at: usize, is_name: bool) {
        let place = crate::problem::Place::of_byte(text, at);
        let place = self.inside(path, place.line, place.column);
        let mut rest = path.iter().skip(2).skip_while(|part| *part == "each");
        let in_args = path.first().is_some_and(|first| first == "nodes")
            && rest.next().is_some_and(|part| part == "args");
        if !in_args {
            let problem = place.problem("a secret is named outside the arguments of a tool");
            return self.push(problem.hint("`vault:NAME` may stand only under `args` of a tool"));
        }
        if !is_name {
            let problem = place.problem("what follows `vault:` is no name of a secret");
            return self
                .push(problem.hint("a name is letters, digits, - and _, written out: vault:GITHUB_TOKEN"));
        }
        let Some(known) = &self.world.secrets else { return };
        let node =
            self.flow.nodes.iter().find(|node| Some(node.id.as_str()) == path.get(1).map(String::as_str));
        let Some(tool) = node.and_then(|node| tool_of(&node.work)) else { return };
        let arg = rest.next().map_or("", String::as_str);
        let hint = match known.get(tool) {
            Some(args) if args.iter().any(|known| known == arg) => return,
            Some(args) => format!("it takes one in `{}`", args.join("` and `")),
            None => {
                let tools: Vec<&str> = known.keys().map(String::as_str).collect();
                format!("tools that take one: {}", tools.join(", "))
            }
        };
        let problem = place.problem(format!("`{tool}` takes no secret in `{arg}`"));
        self.push(problem.hint(hint));
    }
}

/// The tool that a node calls, for all of a list or once.
fn tool_of(work: &Work) -> Option<&str> {
    match work {
        Work::Tool { tool, .. } => Some(tool),
        Work::Map { each, .. } => tool_of(each),
        _ => None,
    }
}

fn strings(value: &Value, path: &mut Path, found: &mut Vec<(Path, String)>) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::String(text) if text.contains("vault:") => found.push((path.clone(), text.clone())),
        Value::String(_) => {}
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(index.to_string());
                strings(item, path, found);
                path.pop();
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                path.push(name.clone());
                strings(value, path, found);
                path.pop();
            }
        }
    }
}

fn collect<'a>(work: &'a Work, here: &Path, items: &mut Vec<String>, out: &mut Vec<Text<'a>>) {
    let mut add = |parts: &[&str], text: &'a str, form| {
        if !text.is_empty() || form != Form::Template {
            out.push(Text { path: below(here, parts), text, form, items: items.clone() });
        }
    };
    use Form::{Condition, Expression, Template};
    match work {
        Work::Agent { task, .. } => add(&["task"], task, Template),
        Work::Llm { prompt, system, .. } => {
            add(&["prompt"], prompt, Template);
            add(&["system"], system, Template);
        }
        Work::Recall { query, .. } => add(&["query"], query, Template),
        Work::Branch { cases, ask, .. } => {
            add(&["ask"], ask, Template);
            for (index, case) in cases.iter().enumerate().filter(|_| ask.is_empty()) {
                add(&["cases", &index.to_string(), "when"], &case.when, Condition);
            }
        }
        Work::Loop { r#while, .. } => add(&["while"], r#while, Condition),
        Work::Reflect { prompt, pass, .. } => {
            add(&["prompt"], prompt, Template);
            add(&["pass"], pass, Condition);
        }
        Work::Human { message, .. } => add(&["message"], message, Template),
        Work::Map { over, item, each, .. } => {
            add(&["over"], over, Expression);
            items.push(item.clone());
            collect(each, &below(here, &["each"]), items, out);
            items.pop();
        }
        Work::Swarm { over, item, task, needs, bid, agree, .. } => {
            add(&["over"], over, Expression);
            items.push(item.clone());
            let mut each = |field: &str, text: &'a str, form, more: &[&str]| {
                if !text.is_empty() {
                    let known = items.iter().map(String::as_str).chain(more.iter().copied());
                    let items = known.map(str::to_owned).collect();
                    out.push(Text { path: below(here, &[field]), text, form, items });
                }
            };
            each("task", task, Template, &[]);
            each("needs", needs, Expression, &[]);
            each("bid", bid, Expression, &["member"]);
            each("agree", agree, Expression, &["result"]);
            items.pop();
        }
        Work::Vote { question, options, .. } => {
            add(&["question"], question, Template);
            for (index, option) in options.iter().enumerate() {
                let index = index.to_string();
                let place: &[&str] = if options.len() == 1 { &["options"] } else { &["options", &index] };
                add(place, option, Template);
            }
        }
        Work::Tool { args, .. } => values(args, &below(here, &["args"]), items, out),
        Work::Set { values: set } => values(set, &below(here, &["values"]), items, out),
        Work::Subflow { flow, input } => {
            if crate::eval::is_expression(flow) {
                out.push(Text {
                    path: below(here, &["flow"]),
                    text: flow,
                    form: Template,
                    items: items.clone(),
                });
            }
            values(input, &below(here, &["input"]), items, out);
        }
        Work::End { output } => values(output, &below(here, &["output"]), items, out),
        Work::Start {} | Work::Join { .. } | Work::Note { .. } => {}
    }
}

fn values<'a>(fields: &'a Map<String, Value>, here: &Path, items: &[String], out: &mut Vec<Text<'a>>) {
    for (name, value) in fields {
        one_value(value, &below(here, &[name]), items, out);
    }
}

fn one_value<'a>(value: &'a Value, here: &Path, items: &[String], out: &mut Vec<Text<'a>>) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::String(text) => {
            out.push(Text { path: here.clone(), text, form: Form::Template, items: items.to_vec() })
        }
        Value::Array(list) => {
            for (index, item) in list.iter().enumerate() {
                one_value(item, &below(here, &[&index.to_string()]), items, out);
            }
        }
        Value::Object(fields) => values(fields, here, items, out),
    }
}

/// A hint for what is unknown among what is known; used by the other parts, too.
pub(super) fn unknown<'k>(
    problem: Problem,
    name: &str,
    what: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Problem {
    Problem { hint: did_you_mean(name, what, known), ..problem }
}
