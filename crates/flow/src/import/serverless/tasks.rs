//! One kind of task after the other.

use super::super::build::{self, fails_to};
use super::super::names;
use super::super::tags;
use super::super::tree::{at, fields, list, one, says, text};
use super::jq::Into;
use super::{Around, DEPTH_MAX, Serverless, Task, duration, exported};
use mycel_abi::NodeId;
use mycel_abi::flow::{Case, ItemError, Type, Wait, Work};
use serde_json::{Map, Value, json};

impl Serverless {
    /// The tasks of a block, one after the other; gives where it begins.
    pub(super) fn block(&mut self, tasks: &[Value], path: &str, around: &Around) -> Vec<NodeId> {
        let tasks = tasks_of(tasks, path);
        let entries: Vec<NodeId> = tasks.iter().map(|task| self.entry(task, 0)).collect();
        let is_full = self.build.flow.nodes.len() + tasks.len() > crate::check::NODES_MAX;
        if self.depth >= DEPTH_MAX || is_full {
            self.build
                .note(path, "there are too many tasks, or blocks too deep in each other; these are left out");
            return around.after.clone();
        }
        self.depth += 1;
        for (index, task) in tasks.iter().enumerate() {
            let following =
                entries.get(index + 1).map_or_else(|| around.after.clone(), |next| vec![next.clone()]);
            let next = match text(task.body, "then") {
                "" | "continue" => following.clone(),
                "exit" => around.after.clone(),
                "end" => vec![self.build.done()],
                name => tasks.iter().position(|other| other.name == name).map_or_else(
                    || {
                        self.build.note(task.name, format!("it leads to `{name}`, which is not there"));
                        following.clone()
                    },
                    |to| vec![entries[to].clone()],
                ),
            };
            let ways =
                |name: &str| tasks.iter().position(|other| other.name == name).map(|to| entries[to].clone());
            self.guard(task, &following);
            self.task(task, &Around { after: next, ..around.clone() }, around, &ways);
        }
        self.depth -= 1;
        entries.first().map_or_else(|| around.after.clone(), |first| vec![first.clone()])
    }

    /// The node that a task begins with.
    fn entry(&mut self, task: &Task<'_>, depth: usize) -> NodeId {
        if says(at(task.body, &["if"])) {
            return self.build.declare(&format!("{} if", task.key), &format!("{} if", task.name), "if");
        }
        self.inner_entry(task, depth)
    }

    fn inner_entry(&mut self, task: &Task<'_>, depth: usize) -> NodeId {
        for block in ["try", "do"] {
            let is_plain = block == "try" || !says(at(task.body, &["for"]));
            if let (true, Some(first), true) = (
                is_plain,
                tasks_of(list(task.body, block), &format!("{}/{block}", task.key)).first(),
                depth < DEPTH_MAX,
            ) {
                return self.entry(first, depth + 1);
            }
        }
        self.build.declare(&task.key, task.name, "task")
    }

    /// A task with `if` has a branch before it.
    fn guard(&mut self, task: &Task<'_>, following: &[NodeId]) {
        let condition = at(task.body, &["if"]);
        if !says(condition) {
            return;
        }
        let when = self.condition(task.name, condition.as_str().unwrap_or_default());
        let key = format!("{} if", task.key);
        let next = self.inner_entry(task, 0);
        let id = self.build.declare(&key, &key, "if");
        let otherwise = Some(self.build.fan(&id, "else", following.to_vec()));
        self.build
            .node(
                &key,
                Work::Branch { cases: vec![Case { when, next }], otherwise, ask: String::new() },
                Vec::new(),
            )
            .about
            .clear();
    }

    fn task(&mut self, task: &Task<'_>, to: &Around, around: &Around, ways: &dyn Fn(&str) -> Option<NodeId>) {
        let has = |name: &str| task.body.get(name).is_some();
        self.build.declare(&task.key, task.name, "task");
        if has("input") || (has("output") && !has("set")) {
            self.build
                .note(task.name, "what goes in or comes out is not changed on the way (`input`, `output`)");
        }
        if super::is_last_word(task.body) {
            let output = fields(at(task.body, &["set"]))
                .map(|(name, value)| (name.clone(), self.value(task.name, value)))
                .collect();
            self.build.node(&task.key, Work::End { output }, Vec::new());
        } else if has("set") {
            let values = self.assigned(task);
            self.add(task, Work::Set { values }, to);
        } else if has("call") {
            self.call(task, to);
        } else if has("switch") {
            self.switch(task, to, around, ways);
        } else if has("for") {
            self.each(task, to);
        } else if has("fork") {
            self.fork(task, to);
        } else if has("try") {
            self.attempt(task, to);
        } else if has("do") {
            self.block(list(task.body, "do"), &format!("{}/do", task.key), to);
            if list(task.body, "do").is_empty() {
                self.add(task, Work::Set { values: Map::new() }, to);
            }
        } else if has("wait") {
            let ms = duration(at(task.body, &["wait"])).unwrap_or(1000);
            let next = to.after.clone();
            self.build.node(&task.key, build::wait(), next).timeout_ms = Some(ms);
            self.build.note(task.name, "a person may go on before the time is over");
        } else if has("raise") {
            self.raise(task, to);
        } else if has("run") {
            self.run(task, to);
        } else {
            let kind = fields(task.body)
                .map(|(name, _)| name.as_str())
                .find(|name| matches!(*name, "emit" | "listen"))
                .unwrap_or("task")
                .to_owned();
            let why = match kind.as_str() {
                "emit" | "listen" => "events are neither sent nor waited for here",
                _ => "there is nothing like this task",
            };
            self.pass(task, &kind, why, to);
        }
    }

    fn add(&mut self, task: &Task<'_>, work: Work, to: &Around) {
        let can_fail =
            !matches!(work, Work::Set { .. } | Work::Branch { .. } | Work::Join { .. } | Work::Loop { .. });
        let gives = can_fail && !matches!(work, Work::End { .. });
        let writes = match exported(at(task.body, &["export"])) {
            Some(field) => Some(self.channel(&field)),
            None if gives => Some(self.build.channel_of(&task.key, Type::Any)),
            None => None,
        };
        let joins: String =
            text(at(task.body, &["export"]), "as").chars().filter(|c| !c.is_whitespace()).collect();
        if says(at(task.body, &["export"]))
            && exported(at(task.body, &["export"])).is_none()
            && joins != "${$context+.}"
        {
            self.build.note(task.name, "what it gives is in its own channel (`export`)");
        }
        let node = self.build.node(&task.key, work, to.after.clone());
        node.writes = writes.clone().filter(|_| gives);
        node.timeout_ms = duration(at(task.body, &["timeout", "after"]));
        if can_fail {
            node.retry = to.retry;
            node.on_error = to.fails.clone().and_then(fails_to);
        }
        if matches!(node.work, Work::Tool { .. }) {
            self.call = writes;
        }
    }

    fn pass(&mut self, task: &Task<'_>, kind: &str, why: &str, to: &Around) {
        self.build.pass(&task.key, kind, Map::new(), to.after.clone());
        self.build.lost(task.name, why, task.body);
    }

    fn assigned(&mut self, task: &Task<'_>) -> Map<String, Value> {
        let set = at(task.body, &["set"]);
        if !set.is_object() {
            self.build.note(task.name, "it sets all the data at once, which is not taken over");
        }
        let mut values = Map::new();
        for (field, value) in fields(set) {
            let name = self.channel(field);
            let value = self.value(task.name, value);
            values.insert(name, value);
        }
        values
    }

    fn condition(&mut self, what: &str, text: &str) -> String {
        self.jq(text, Into::Condition).unwrap_or_else(|| {
            self.build.note(what, format!("`{}` is code; it never holds", short(text)));
            "false".to_owned()
        })
    }

    /// A value with expressions in it.
    fn value(&mut self, what: &str, value: &Value) -> Value {
        match value {
            Value::String(text) if text.trim_start().starts_with("${") => match self
                .secret(text)
                .or_else(|| self.jq(text, Into::Template).map(|made| format!("{{{{ {made} }}}}")))
            {
                Some(made) => made.into(),
                None => {
                    self.build.note(what, format!("`{}` is code and is not taken over", short(text)));
                    tags::remark(text).into()
                }
            },
            Value::String(_) if self.is_ours => value.clone(),
            Value::String(text) => tags::literal(text).into(),
            Value::Array(items) => items.iter().map(|item| self.value(what, item)).collect(),
            Value::Object(all) => Value::Object(
                all.iter().map(|(name, value)| (name.clone(), self.value(what, value))).collect(),
            ),
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }

    /// `${ $secrets.name }`, for the arguments of a call; anywhere else `check` refuses it, so it is made there only.
    fn secret(&mut self, text: &str) -> Option<String> {
        let name = text.trim().strip_prefix("${")?.strip_suffix('}')?.trim().strip_prefix("$secrets.")?;
        let slug: String = name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' })
            .take(40)
            .collect();
        self.build.note(format!("$secrets.{}", short(name)), format!("keep it as vault:{slug}"));
        Some(format!("[secret {slug}]"))
    }

    fn call(&mut self, task: &Task<'_>, to: &Around) {
        let with = at(task.body, &["with"]);
        match text(task.body, "call") {
            "http" => {
                let args = self.http(task, with);
                self.add(task, Work::Tool { tool: "net.http_request".to_owned(), args }, to);
            }
            "mcp" => {
                let parameters = at(with, &["parameters"]);
                let tool = text(parameters, "name").to_owned();
                let args = fields(at(parameters, &["arguments"]));
                let args = args
                    .map(|(name, value)| (name.clone(), with_secrets(self.value(task.name, value))))
                    .collect();
                self.build.note(
                    task.name,
                    format!("there must be a tool `{tool}`: connect the server that has it"),
                );
                self.add(task, Work::Tool { tool, args }, to);
            }
            name => match name.strip_prefix("mycel-").and_then(|kind| own(kind, with)) {
                Some(work) => self.add(task, work, to),
                None => {
                    let why = format!("`{}` is not called here; let a tool do it", short(name));
                    self.pass(task, "call", &why, to);
                }
            },
        }
    }

    fn http(&mut self, task: &Task<'_>, with: &Value) -> Map<String, Value> {
        let mut args = Map::new();
        let endpoint = at(with, &["endpoint"]);
        let address = endpoint.as_str().unwrap_or_else(|| text(endpoint, "uri"));
        let mut url = self.address(task.name, address);
        if says(at(endpoint, &["authentication"])) {
            self.build.note(
                task.name,
                "put a header with `vault:NAME` into `headers`; how it shows who it is, is not taken over",
            );
        }
        let query: Vec<String> = fields(at(with, &["query"]))
            .map(|(name, value)| {
                let value = self.value(task.name, value);
                format!("{name}={}", super::super::tree::words(&value))
            })
            .collect();
        if !query.is_empty() {
            url = format!("{url}{}{}", if url.contains('?') { '&' } else { '?' }, query.join("&"));
        }
        args.insert("url".to_owned(), url.into());
        let method = text(with, "method").to_ascii_uppercase();
        if !method.is_empty() && method != "GET" {
            args.insert("method".to_owned(), method.into());
        }
        let headers: Map<String, Value> = fields(at(with, &["headers"]))
            .map(|(name, value)| (name.clone(), self.value(task.name, value)))
            .collect();
        if !headers.is_empty() {
            args.insert("headers".to_owned(), headers.into());
        }
        let body = at(with, &["body"]);
        if says(body) {
            let body = self.value(task.name, body);
            let body = if body.is_string() { body } else { body.to_string().into() };
            args.insert("body".to_owned(), body);
        }
        let args = Value::Object(args);
        with_secrets(args).as_object().cloned().unwrap_or_default()
    }

    /// An address with `{name}` in it, or an expression.
    fn address(&mut self, what: &str, text: &str) -> String {
        if text.trim_start().starts_with("${") {
            return super::super::tree::words(&self.value(what, &Value::from(text)));
        }
        let mut out = String::new();
        let mut rest = text;
        while let Some(open) = rest.find('{') {
            let Some(close) = rest[open..].find('}').map(|at| open + at) else { break };
            out.push_str(&rest[..open]);
            let name = rest[open + 1..close].trim_start_matches('.');
            let path = if crate::words::is_name(name) {
                Some(self.data(name))
            } else {
                self.jq(&format!(".{name}"), Into::Template)
            };
            match path {
                Some(path) => out.push_str(&format!("{{{{ {path} }}}}")),
                None => out.push_str(&tags::remark(name)),
            }
            rest = &rest[close + 1..];
        }
        out.push_str(rest);
        out
    }

    fn switch(
        &mut self,
        task: &Task<'_>,
        to: &Around,
        around: &Around,
        ways: &dyn Fn(&str) -> Option<NodeId>,
    ) {
        let id = self.build.id(&task.key).unwrap_or_else(|| NodeId::new("branch"));
        let (mut cases, mut otherwise) = (Vec::new(), None);
        for case in tasks_of(list(task.body, "switch"), &task.key) {
            let next = match text(case.body, "then") {
                "" | "continue" => self.build.fan(&id, case.name, to.after.clone()),
                "exit" => self.build.fan(&id, case.name, around.after.clone()),
                "end" => self.build.done(),
                name => ways(name).unwrap_or_else(|| self.build.done()),
            };
            match at(case.body, &["when"]).as_str() {
                Some(when) => {
                    let when = self.condition(task.name, when);
                    cases.push(Case { when, next });
                }
                None => otherwise = Some(next),
            }
        }
        let otherwise = otherwise.unwrap_or_else(|| self.build.fan(&id, "else", to.after.clone()));
        if cases.is_empty() {
            self.build.node(&task.key, Work::Set { values: Map::new() }, vec![otherwise]);
            return;
        }
        self.build.node(
            &task.key,
            Work::Branch { cases, otherwise: Some(otherwise), ask: String::new() },
            Vec::new(),
        );
    }

    fn each(&mut self, task: &Task<'_>, to: &Around) {
        let of = at(task.body, &["for"]);
        let over = self.jq(text(of, "in"), Into::Condition).unwrap_or_else(|| {
            self.build.note(task.name, format!("`{}` is code and is not taken over", short(text(of, "in"))));
            "[]".to_owned()
        });
        let called = Some(text(of, "each")).filter(|name| !name.is_empty()).unwrap_or("item").to_owned();
        let inner = list(task.body, "do");
        let path = format!("{}/do", task.key);
        let single = tasks_of(inner, &path)
            .into_iter()
            .next()
            .filter(|one| inner.len() == 1 && is_plain_call(one.body) && !says(at(task.body, &["while"])));
        if let Some(one) = single {
            let item = self.build.name(&called, "item");
            let before = self.vars.insert(called.clone(), item.clone());
            let args = self.http(&one, at(one.body, &["with"]));
            let each = Box::new(Work::Tool { tool: "net.http_request".to_owned(), args });
            self.restore(called, before);
            let work = Work::Map { over, item, each, at_once: Some(1), on_item_error: ItemError::Stop };
            return self.add(task, work, to);
        }
        let each = self.build.each(&task.key, false);
        let place = Some(text(of, "at")).filter(|name| !name.is_empty()).unwrap_or("index").to_owned();
        let item_before = self.vars.insert(called.clone(), each.item.clone());
        let place_before = self.vars.insert(place.clone(), each.place.clone());
        let inside = Around { after: vec![each.back.clone()], ..to.clone() };
        let first = self.block(inner, &path, &inside);
        let goes_on = at(task.body, &["while"]).as_str().map(|text| self.condition(task.name, text));
        self.restore(called, item_before);
        self.restore(place, place_before);
        self.build.each_nodes(&task.key, &each, &over, first, None, to.after.clone());
        if let (Some(goes_on), Some(node)) = (goes_on, self.build.flow.nodes.last_mut())
            && let Work::Loop { r#while, .. } = &mut node.work
        {
            *r#while = format!("{} && ({goes_on})", r#while);
        }
    }

    fn restore(&mut self, name: String, before: Option<String>) {
        match before {
            Some(before) => drop(self.vars.insert(name, before)),
            None => drop(self.vars.remove(&name)),
        }
    }

    fn fork(&mut self, task: &Task<'_>, to: &Around) {
        let branches = list(at(task.body, &["fork"]), "branches");
        let wait =
            if at(task.body, &["fork", "compete"]).as_bool() == Some(true) { Wait::Any } else { Wait::All };
        let join = NodeId::new(self.build.name(&format!("{} joined", task.name), "join"));
        let inside = Around { after: vec![join.clone()], ..to.clone() };
        let mut next = Vec::new();
        for (index, branch) in branches.iter().enumerate() {
            let path = format!("{}/fork/{index}", task.key);
            next.extend(self.block(std::slice::from_ref(branch), &path, &inside));
        }
        next.dedup();
        let next = if next.is_empty() { vec![join.clone()] } else { next };
        self.build.node(&task.key, Work::Set { values: Map::new() }, next);
        self.build.push(build::node(join, String::new(), Work::Join { wait }, to.after.clone()));
    }

    fn attempt(&mut self, task: &Task<'_>, to: &Around) {
        let catch = at(task.body, &["catch"]);
        let called = Some(text(catch, "as")).filter(|name| !name.is_empty()).unwrap_or("error").to_owned();
        let before = self.vars.insert(called.clone(), "error".to_owned());
        let instead = self.block(list(catch, "do"), &format!("{}/catch", task.key), to);
        self.restore(called, before);
        let id = self.build.id(&task.key).unwrap_or_else(|| NodeId::new("try"));
        let fails = Some(self.build.fan(&id, "failed", instead));
        let retry = self.retry(at(catch, &["retry"])).filter(|_| says(at(catch, &["retry"])));
        for name in ["errors", "when", "exceptWhen"] {
            if says(at(catch, &[name])) {
                self.build.note(task.name, format!("every error is caught, not only some (`catch.{name}`)"));
            }
        }
        let inside = Around { after: to.after.clone(), fails, retry };
        self.block(list(task.body, "try"), &format!("{}/try", task.key), &inside);
        if list(task.body, "try").is_empty() {
            self.add(task, Work::Set { values: Map::new() }, to);
        }
    }

    fn raise(&mut self, task: &Task<'_>, to: &Around) {
        let error = at(task.body, &["raise", "error"]);
        let error = self.value(task.name, error);
        match &to.fails {
            Some(fails) => {
                self.build.pass(&task.key, "raise", Map::new(), vec![fails.clone()]);
                self.build
                    .note(task.name, "what it raised is not in `error`; it leads to where errors are caught");
            }
            None => {
                self.build.node(&task.key, Work::End { output: one("error", error) }, Vec::new());
                self.build.note(task.name, "it ended with an error; here the flow ends and gives `error`");
            }
        }
    }

    fn run(&mut self, task: &Task<'_>, to: &Around) {
        let run = at(task.body, &["run"]);
        if let Some(other) = run.get("workflow") {
            let flow = format!("{}.flow.yaml", names::flow(text(other, "name")));
            let input = fields(at(other, &["input"]))
                .map(|(name, value)| (name.clone(), self.value(task.name, value)))
                .collect();
            self.build.note(task.name, format!("it runs another workflow: import that one as {flow}"));
            return self.add(task, Work::Subflow { flow, input }, to);
        }
        if let Some(command) = at(run, &["shell", "command"]).as_str() {
            let command = super::super::tree::words(&self.value(task.name, &Value::from(command)));
            let mut args = one("command", command);
            args.insert("check".to_owned(), Value::Bool(true));
            self.build.note(task.name, "the command runs in the cage of the project; look at what it does");
            return self.add(
                task,
                // There a command that ends with another code than 0 is an error.
                Work::Tool { tool: "shell.exec".to_owned(), args },
                to,
            );
        }
        let kind = fields(run).map(|(name, _)| name.clone()).next().unwrap_or_default();
        self.pass(
            task,
            "run",
            &format!("a {} is not run here; let a tool or an agent do it", short(&kind)),
            to,
        );
    }
}

/// `[{ name: task }, ...]`.
fn tasks_of<'t>(tasks: &'t [Value], path: &str) -> Vec<Task<'t>> {
    let named = |(index, task): (usize, &'t Value)| {
        let (name, body) = fields(task).next()?;
        Some(Task { key: format!("{path}/{index}"), name, body })
    };
    tasks.iter().enumerate().filter_map(named).collect()
}

/// A call that can be done for every item as it is.
fn is_plain_call(task: &Value) -> bool {
    text(task, "call") == "http"
        && !["if", "then", "export", "output"].iter().any(|name| says(at(task, &[name])))
}

/// A node of ours that was written out as a call of a function.
fn own(kind: &str, with: &Value) -> Option<Work> {
    let mut work = with.as_object().cloned().unwrap_or_default();
    work.insert("kind".to_owned(), kind.into());
    let fits = matches!(kind, "agent" | "llm" | "recall" | "human" | "tool" | "map");
    let mut work: Work = serde_json::from_value(json!(work)).ok().filter(|_| fits)?;
    if let Work::Human { actions, .. } = &mut work {
        // Where an action led stands in a `switch` behind it.
        actions.iter_mut().for_each(|action| action.next = None);
    }
    Some(work)
}

/// Secrets get their names where they may stand.
fn with_secrets(value: Value) -> Value {
    match value {
        Value::String(text) => {
            match text.split_once("[secret ").and_then(|(before, rest)| Some((before, rest.split_once(']')?)))
            {
                Some((before, (name, after))) => format!("{before}vault:{name}{after}").into(),
                None => text.into(),
            }
        }
        Value::Object(all) => all.into_iter().map(|(name, value)| (name, with_secrets(value))).collect(),
        other => other,
    }
}

fn short(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(60).collect()
}
