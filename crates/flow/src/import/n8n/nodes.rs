//! One kind of node after the other.

use super::super::build;
use super::super::compare::{self, By, Side};
use super::super::names;
use super::super::tree::{at, fields, list, one, says, text, whole, words};
use super::expr::literal_text;
use super::{N8n, Part, is_disabled, pairs, put};
use mycel_abi::flow::{Case, Type, Work};
use serde_json::{Map, Value, json};

impl N8n<'_> {
    pub(super) fn part(&mut self, part: &Part<'_>) {
        if is_disabled(part) {
            return self.pass(part, "it was switched off");
        }
        match part.kind.as_str() {
            "stickyNote" => {
                let text = text(part.given, "content").to_owned();
                self.build.node(&part.key, Work::Note { text }, Vec::new()).about.clear();
            }
            _ if self.begins(part) => self.start(part),
            "set" => self.set(part),
            "if" | "filter" => self.branch(part),
            "switch" => self.switch(part),
            "merge" => self.merge(part),
            "noOp" => self.add(part, Work::Set { values: Map::new() }),
            "httpRequest" => self.http(part),
            "wait" => self.wait(part),
            "splitInBatches" => self.batches(part),
            "executeWorkflow" => self.subflow(part),
            "respondToWebhook" => self.respond(part),
            "agent" => self.agent(part),
            "chainLlm" | "openAi" => self.llm(part),
            "code" | "function" | "functionItem" => {
                self.pass(part, "code is not run here; let a tool or an agent do it")
            }
            "stopAndError" => self.stop(part),
            kind => {
                let why = format!(
                    "there is nothing like a node of the kind `{kind}`; let a tool of a server do it"
                );
                self.pass(part, &why);
            }
        }
    }

    fn start(&mut self, part: &Part<'_>) {
        let next = self.follow(part, None);
        if self.begun {
            self.build.pass(&part.key, &part.kind, Map::new(), next);
            self.build.note_at(&part.key, "", "a flow has one beginning; another one was taken");
            return;
        }
        self.begun = true;
        if !matches!(part.kind.as_str(), "manualTrigger" | "start" | "executeWorkflowTrigger") {
            let why =
                format!("it began by itself ({}); here a person or a schedule starts the flow", part.kind);
            self.build.note_at(&part.key, "", why);
        }
        if part.kind == "chatTrigger" || part.kind == "manualChatTrigger" {
            self.build
                .input("chatInput", || (Type::String, true, None, "What the person writes.".to_owned()));
        }
        for (name, value) in workflow_inputs(part) {
            self.build.input(&name, || (value, false, None, String::new()));
        }
        self.build.node(&part.key, Work::Start {}, next);
    }

    fn own(&self, part: &Part<'_>) -> Option<String> {
        self.build.known(&part.key)?.value.clone()
    }

    fn set(&mut self, part: &Part<'_>) {
        let mut values = Map::new();
        for assignment in list(at(part.given, &["assignments"]), "assignments") {
            let value = self.value(part, "assignments", at(assignment, &["value"]));
            put(&mut values, text(assignment, "name"), value);
        }
        for (_, typed) in fields(at(part.given, &["values"])) {
            for pair in typed.as_array().into_iter().flatten() {
                let value = self.value(part, "values", at(pair, &["value"]));
                put(&mut values, text(pair, "name"), value);
            }
        }
        if text(part.given, "mode") == "raw" {
            let made = self.text(part, "jsonOutput", at(part.given, &["jsonOutput"]));
            match serde_json::from_str::<Map<String, Value>>(&made) {
                Ok(fields) => values.extend(fields),
                Err(_) => {
                    self.build.note_at(&part.key, "jsonOutput", "it is no JSON when its places are filled in")
                }
            }
        }
        let keeps = at(part.given, &["includeOtherFields"]).as_bool() == Some(true)
            || at(part.given, &["keepOnlySet"]).as_bool() == Some(false);
        if keeps {
            self.build.note_at(&part.key, "includeOtherFields", "only the fields that are set are handed on");
        }
        values.remove("");
        match self.own(part) {
            Some(name) => self.add(part, Work::Set { values: one(&name, values) }),
            None => self.pass(part, "it sets nothing"),
        }
    }

    fn branch(&mut self, part: &Part<'_>) {
        let when = self.conditions(part, at(part.given, &["conditions"]));
        let next = self.way(part, 0, "then");
        let otherwise =
            Some(if part.kind == "filter" { self.build.done() } else { self.way(part, 1, "else") });
        self.build.node(
            &part.key,
            Work::Branch { cases: vec![Case { when, next }], otherwise, ask: String::new() },
            Vec::new(),
        );
    }

    /// Conditions of all versions: a list with `operator`, or lists by type with `operation`.
    fn conditions(&mut self, part: &Part<'_>, of: &Value) -> String {
        let mut all = text(of, "combinator") != "or";
        let mut parts = Vec::new();
        for condition in list(of, "conditions") {
            let operator = at(condition, &["operator"]);
            let kind = text(operator, "type");
            parts.push(self.compared(
                part,
                kind,
                text(operator, "operation"),
                at(condition, &["leftValue"]),
                at(condition, &["rightValue"]),
            ));
        }
        if list(of, "conditions").is_empty() {
            all = text(part.given, "combineOperation") != "any";
            for (kind, typed) in fields(of) {
                for condition in typed.as_array().into_iter().flatten() {
                    let operation =
                        Some(text(condition, "operation")).filter(|word| !word.is_empty()).unwrap_or("equal");
                    parts.push(self.compared(
                        part,
                        kind,
                        operation,
                        at(condition, &["value1"]),
                        at(condition, &["value2"]),
                    ));
                }
            }
        }
        compare::joined(&parts, all)
    }

    fn compared(
        &mut self,
        part: &Part<'_>,
        kind: &str,
        operation: &str,
        left: &Value,
        right: &Value,
    ) -> String {
        if kind == "dateTime" {
            self.build.note_at(&part.key, "conditions", "times are not compared here; it never holds");
            return "false".to_owned();
        }
        let Some(by) = by(operation, kind) else {
            self.build.note_at(
                &part.key,
                "conditions",
                format!("there is no comparison `{operation}`; it never holds"),
            );
            return "false".to_owned();
        };
        let is_code = |value: &Value| value.as_str().is_some_and(|text| text.starts_with('='));
        let left_side = self.expression(part, left);
        let right_side = self.expression(part, right);
        if (left_side.is_none() && is_code(left)) || (right_side.is_none() && is_code(right)) {
            let code = if left_side.is_none() && is_code(left) { words(left) } else { words(right) };
            self.build.note_at(
                &part.key,
                "conditions",
                format!("`{}` is code; it never holds", code.chars().take(60).collect::<String>()),
            );
            return "false".to_owned();
        }
        let left = left_side.unwrap_or_else(|| match left {
            Value::String(text) if kind == "number" => side(Side::value(text, true)),
            Value::String(text) => literal_text(text),
            value => value.to_string(),
        });
        let right = match (right_side, right) {
            (Some(right), _) => Side::Expression(right),
            (None, Value::Bool(_) | Value::Number(_)) => Side::Expression(right.to_string()),
            (None, right) if kind == "boolean" => Side::Expression((words(right) != "false").to_string()),
            (None, right) => Side::value(&words(right), kind == "number"),
        };
        match (by, kind) {
            (By::Contains, "array") => compare::cel(&side(right), By::In, &Side::Expression(left)),
            (By::NotContains, "array") => compare::cel(&side(right), By::NotIn, &Side::Expression(left)),
            _ => compare::cel(&left, by, &right),
        }
    }

    fn switch(&mut self, part: &Part<'_>) {
        let rules = at(part.given, &["rules"]);
        let mut cases = Vec::new();
        for (out, rule) in list(rules, "values").iter().enumerate() {
            let when = self.conditions(part, at(rule, &["conditions"]));
            let label = text(rule, "outputKey").to_owned();
            let label = if label.is_empty() { format!("way {out}") } else { label };
            cases.push(Case { when, next: self.way(part, out, &label) });
        }
        for (index, rule) in list(rules, "rules").iter().enumerate() {
            let kind = Some(text(part.given, "dataType")).filter(|kind| !kind.is_empty()).unwrap_or("number");
            let operation = Some(text(rule, "operation")).filter(|word| !word.is_empty()).unwrap_or("equal");
            let when =
                self.compared(part, kind, operation, at(part.given, &["value1"]), at(rule, &["value2"]));
            let out = whole(at(rule, &["output"])).and_then(|n| usize::try_from(n).ok()).unwrap_or(index);
            cases.push(Case { when, next: self.way(part, out, &format!("way {out}")) });
        }
        if cases.is_empty() {
            return self.pass(part, "its way is code and is not taken over");
        }
        let fallback = at(part.given, &["options", "fallbackOutput"]);
        let out = match fallback.as_str().unwrap_or_default() {
            "extra" => Some(cases.len()),
            _ => whole(fallback)
                .or_else(|| whole(at(part.given, &["fallbackOutput"])))
                .and_then(|n| usize::try_from(n).ok()),
        };
        let otherwise = Some(match out {
            Some(out) => self.way(part, out, "else"),
            None => self.build.done(),
        });
        if at(part.given, &["options", "allMatchingOutputs"]).as_bool() == Some(true) {
            self.build.note_at(&part.key, "allMatchingOutputs", "only the first case that holds is taken");
        }
        self.build.node(&part.key, Work::Branch { cases, otherwise, ask: String::new() }, Vec::new());
    }

    fn merge(&mut self, part: &Part<'_>) {
        let mode = text(part.given, "mode");
        if !matches!(mode, "" | "append" | "wait" | "chooseBranch") {
            self.build.note_at(
                &part.key,
                "mode",
                format!(
                    "`{mode}`: it waits for all, but puts nothing together; each part is in its own channel"
                ),
            );
        }
        self.add(part, Work::Join { wait: mycel_abi::flow::Wait::All });
    }

    fn http(&mut self, part: &Part<'_>) {
        let mut args = Map::new();
        let mut url = self.text(part, "url", at(part.given, &["url"]));
        let query = self.parameters(part, "queryParameters", "sendQuery");
        let query: Vec<String> =
            query.iter().map(|(name, value)| format!("{name}={}", words(value))).collect();
        if !query.is_empty() {
            url = format!("{url}{}{}", if url.contains('?') { '&' } else { '?' }, query.join("&"));
        }
        put(&mut args, "url", url.into());
        let method = ["method", "requestMethod"]
            .iter()
            .map(|name| text(part.given, name))
            .find(|method| !method.is_empty());
        if let Some(method) = method.filter(|method| *method != "GET") {
            put(&mut args, "method", method.to_ascii_uppercase().into());
        }
        let mut headers: Map<String, Value> =
            self.parameters(part, "headerParameters", "sendHeaders").into_iter().collect();
        self.body(part, &mut args, &mut headers);
        if !headers.is_empty() {
            put(&mut args, "headers", headers.into());
        }
        if let Some(timeout) = whole(at(part.given, &["options", "timeout"])).filter(|ms| *ms > 0) {
            put(&mut args, "timeout_ms", timeout.min(600_000).into());
        }
        if says(at(part.given, &["options", "pagination"])) {
            self.build.note_at(&part.key, "pagination", "only the first page is asked for");
        }
        let authentication = text(part.given, "authentication");
        if !matches!(authentication, "" | "none") {
            self.build.note_at(
                &part.key,
                "authentication",
                "put a header with `vault:NAME` into `headers`; credentials are not in the file",
            );
        }
        self.add(part, Work::Tool { tool: "net.http_request".to_owned(), args });
    }

    fn parameters(&mut self, part: &Part<'_>, name: &str, switch: &str) -> Vec<(String, Value)> {
        if at(part.given, &[switch]).as_bool() == Some(false) {
            return Vec::new();
        }
        let given = pairs(at(part.given, &[name]), "parameters");
        let old = pairs(at(part.given, &[&format!("{name}Ui")]), "parameter");
        given
            .into_iter()
            .chain(old)
            .map(|(key, value)| {
                let value = self.value(part, name, &value);
                (key, value)
            })
            .collect()
    }

    fn body(&mut self, part: &Part<'_>, args: &mut Map<String, Value>, headers: &mut Map<String, Value>) {
        if at(part.given, &["sendBody"]).as_bool() == Some(false) {
            return;
        }
        let json = at(part.given, &["jsonBody"]);
        let raw = at(part.given, &["body"]);
        let parameters = self.parameters(part, "bodyParameters", "sendBody");
        let is_form = text(part.given, "contentType") == "form-urlencoded";
        let body = if says(json) {
            self.text(part, "jsonBody", json)
        } else if says(raw) {
            self.text(part, "body", raw)
        } else if parameters.is_empty() {
            return;
        } else if is_form {
            parameters
                .iter()
                .map(|(name, value)| format!("{name}={}", words(value)))
                .collect::<Vec<_>>()
                .join("&")
        } else {
            Value::Object(parameters.into_iter().collect()).to_string()
        };
        put(args, "body", body.into());
        if !headers.keys().any(|name| name.eq_ignore_ascii_case("content-type")) && !says(raw) {
            let mime = if is_form { "application/x-www-form-urlencoded" } else { "application/json" };
            put(headers, "Content-Type", mime.into());
        }
    }

    fn wait(&mut self, part: &Part<'_>) {
        let unit: u64 = match text(part.given, "unit") {
            "minutes" => 60_000,
            "hours" => 3_600_000,
            "days" => 86_400_000,
            _ => 1000,
        };
        let resume = text(part.given, "resume");
        let amount = whole(at(part.given, &["amount"])).unwrap_or(1);
        let next = self.follow(part, None);
        let node = self.build.node(&part.key, build::wait(), next);
        node.timeout_ms = Some(amount.saturating_mul(unit).max(1));
        let why = if matches!(resume, "" | "timeInterval") {
            "a person may go on before the time is over".to_owned()
        } else {
            format!("it waited for a {resume}; here it waits for a person, or for a time")
        };
        self.build.note_at(&part.key, "", why);
    }

    fn batches(&mut self, part: &Part<'_>) {
        let Some(each) = self.each.get(&part.key).cloned() else { return };
        let over = self
            .before(part)
            .filter(|over| over != "input")
            .unwrap_or_else(|| self.build.some_input("items"));
        // From version 3 on the first way out is the one after the last item.
        let is_new = at(part.node, &["typeVersion"]).as_f64().unwrap_or(1.0) >= 3.0;
        let (body, after) = if is_new { (1, 0) } else { (0, 1) };
        let first = self.follow(part, Some(body));
        let next = self.follow(part, Some(after));
        self.build.each_nodes(&part.key, &each, &over, first, None, next);
    }

    fn subflow(&mut self, part: &Part<'_>) {
        let id = at(part.given, &["workflowId"]);
        let called = [text(id, "cachedResultName"), text(id, "value"), id.as_str().unwrap_or_default()]
            .into_iter()
            .find(|name| !name.is_empty())
            .unwrap_or("other");
        let flow = format!("{}.flow.yaml", names::flow(called));
        let mut input = Map::new();
        for (name, value) in fields(at(part.given, &["workflowInputs", "value"])) {
            let value = self.value(part, name, value);
            input.insert(name.clone(), value);
        }
        self.build.note_at(&part.key, "", format!("it runs another workflow: import that one as {flow}"));
        self.add(part, Work::Subflow { flow, input });
    }

    fn respond(&mut self, part: &Part<'_>) {
        let body = at(part.given, &["responseBody"]);
        let answer = if says(body) {
            self.text(part, "responseBody", body).into()
        } else {
            let given = self.before(part);
            given.map_or(Value::Null, |value| format!("{{{{ {value} }}}}").into())
        };
        let next = self.follow(part, None);
        if next.is_empty() {
            self.build.node(&part.key, Work::End { output: one("body", answer) }, Vec::new());
        } else {
            self.build.pass(&part.key, "respondToWebhook", Map::new(), next);
            self.build.note_at(
                &part.key,
                "",
                "an answer in the middle of a flow is not given; the flow gives its output at its end",
            );
        }
    }

    fn stop(&mut self, part: &Part<'_>) {
        let message = self.text(part, "errorMessage", at(part.given, &["errorMessage"]));
        self.build.node(&part.key, Work::End { output: one("error", message) }, Vec::new());
        self.build.note_at(&part.key, "", "it ended with an error; here the flow ends and gives `error`");
    }

    /// Notes on the parts of a node that are nodes themselves.
    fn model(&mut self, part: &Part<'_>) {
        for model in self.attached(part, "ai_languageModel") {
            let name = ["model", "modelName", "modelId"]
                .iter()
                .map(|name| at(model.given, &[name]))
                .find(|value| says(value));
            let name = name
                .map(|value| value.as_str().map_or_else(|| words(at(value, &["value"])), str::to_owned))
                .unwrap_or_default();
            self.build.note_at(
                &part.key,
                "model",
                format!(
                    "it was {name} ({}, {}); here the usual one is asked unless you set `model`",
                    model.key, model.kind
                ),
            );
            self.build.asked_with(&part.key, at(model.given, &["options"]));
        }
        for memory in self.attached(part, "ai_memory") {
            self.build.note_at(
                &part.key,
                "memory",
                format!(
                    "{} ({}) is not taken over: what was said before is not handed to the model",
                    memory.key, memory.kind
                ),
            );
        }
        for tool in self.attached(part, "ai_tool") {
            self.build.note_at(
                &part.key,
                "tools",
                format!("its tool {} ({}) is not here; name tools of ours in `tools`", tool.key, tool.kind),
            );
        }
        for port in ["ai_retriever", "ai_vectorStore", "ai_document", "ai_embedding", "ai_textSplitter"] {
            for other in self.attached(part, port) {
                self.build.note_at(
                    &part.key,
                    port,
                    format!("{} ({}) is not taken over", other.key, other.kind),
                );
            }
        }
    }

    /// The schema that an output parser beside it keeps.
    pub(super) fn schema(&self, part: &Part<'_>) -> Option<Value> {
        let parser = self.attached(part, "ai_outputParser").into_iter().next()?;
        let parse = |name: &str| serde_json::from_str::<Value>(text(parser.given, name)).ok();
        if let Some(schema) = parse("inputSchema").or_else(|| parse("jsonSchema")).filter(Value::is_object) {
            return Some(schema);
        }
        parse("jsonSchemaExample").map(|example| schema_of(&example, 0))
    }

    fn asked(&mut self, part: &Part<'_>) -> String {
        let text = ["text", "prompt"]
            .iter()
            .map(|name| at(part.given, &[name]))
            .find(|value| value.is_string() && says(value))
            .cloned();
        match text {
            Some(text) if self::text(part.given, "promptType") != "auto" => self.text(part, "text", &text),
            _ => {
                let given = self.before(part).filter(|value| value != "input");
                let given = given.map_or_else(
                    || self.build.some_input("chatInput"),
                    |value| names::field(&value, "chatInput"),
                );
                format!("{{{{ {given} }}}}")
            }
        }
    }

    fn agent(&mut self, part: &Part<'_>) {
        self.model(part);
        let system = self.text(part, "systemMessage", at(part.given, &["options", "systemMessage"]));
        let mut task = system;
        join(&mut task, &self.asked(part));
        self.build.note_at(
            &part.key,
            "",
            "the role `lead` works on it; choose another in `uses` if it fits better",
        );
        let output = self.schema(part);
        self.add(part, Work::Agent { uses: "lead".to_owned(), task, tools: Vec::new(), model: None, output });
    }

    fn llm(&mut self, part: &Part<'_>) {
        let resource = text(part.given, "resource");
        if part.kind == "openAi" && !matches!(resource, "" | "text" | "chat") {
            return self.pass(part, &format!("`{resource}` is not asked for here; let a tool do it"));
        }
        self.model(part);
        self.build.asked_with(&part.key, at(part.given, &["options"]));
        let model = at(part.given, &["modelId"]);
        if says(model) {
            let name = model.as_str().map_or_else(|| words(at(model, &["value"])), str::to_owned);
            self.build.note_at(
                &part.key,
                "model",
                format!("it was {name}; here the usual one is asked unless you set `model`"),
            );
        }
        let (mut system, mut prompt) = (String::new(), String::new());
        let messages = [
            list(at(part.given, &["messages"]), "messageValues"),
            list(at(part.given, &["messages"]), "values"),
            list(at(part.given, &["prompt"]), "messages"),
            list(at(part.given, &["responses"]), "values"),
        ];
        let mut has_user = false;
        for message in messages.into_iter().flatten() {
            let content = ["message", "content"]
                .iter()
                .map(|name| at(message, &[name]))
                .find(|value| says(value))
                .cloned()
                .unwrap_or_default();
            let words = self.text(part, "messages", &content);
            let role = [text(message, "role"), text(message, "type")]
                .into_iter()
                .find(|role| !role.is_empty())
                .unwrap_or("");
            let is_system = role == "system"
                || role.starts_with("System")
                || (role.is_empty() && part.kind == "chainLlm");
            has_user |= !is_system;
            join(if is_system { &mut system } else { &mut prompt }, &words);
        }
        if part.kind == "chainLlm" || !has_user {
            join(&mut prompt, &self.asked(part));
        }
        let output = self.schema(part);
        self.add(part, Work::Llm { prompt, system, model: None, output });
    }

    /// A node that cannot be run here: it does nothing, and what it gave is nothing.
    fn pass(&mut self, part: &Part<'_>, why: &str) {
        let ways: Vec<usize> =
            self.edges.iter().filter(|edge| edge.from == part.key).map(|edge| edge.out).collect();
        if ways.iter().any(|way| *way > 0) && self.error_way(part).is_none() {
            self.build.note_at(&part.key, "", "it led different ways; all of them are gone at once now");
        }
        let title = self.build.title(&part.key);
        self.add(part, Work::Set { values: Map::new() });
        if let Some(node) = self.build.flow.nodes.last_mut() {
            let more = if node.about.is_empty() || node.about == title {
                String::new()
            } else {
                format!(". {}", node.about)
            };
            node.about = format!("was {}: {title}{more}", part.kind);
        }
        self.build.lost(title, why, part.given);
    }
}

fn side(side: Side) -> String {
    match side {
        Side::Expression(text) | Side::Number(text) => text,
        Side::Text(text) => literal_text(&text),
    }
}

/// What a trigger of a workflow that is run by others is given.
fn workflow_inputs(part: &Part<'_>) -> Vec<(String, Type)> {
    let given = list(at(part.given, &["workflowInputs"]), "values");
    let kind = |word: &str| match word {
        "number" => Type::Number,
        "boolean" => Type::Boolean,
        "object" => Type::Object,
        "array" => Type::List(Box::new(Type::Any)),
        "any" => Type::Any,
        _ => Type::String,
    };
    given
        .iter()
        .map(|input| (text(input, "name").to_owned(), kind(text(input, "type"))))
        .filter(|(name, _)| !name.is_empty())
        .collect()
}

/// A schema for values like this one.
fn schema_of(example: &Value, depth: usize) -> Value {
    match example {
        Value::Object(fields) if depth < 8 => {
            let properties: Map<String, Value> =
                fields.iter().map(|(name, value)| (name.clone(), schema_of(value, depth + 1))).collect();
            json!({"type": "object", "properties": properties})
        }
        Value::Object(_) => json!({"type": "object"}),
        Value::Array(items) => match items.first() {
            Some(first) if depth < 8 => json!({"type": "array", "items": schema_of(first, depth + 1)}),
            _ => json!({"type": "array"}),
        },
        Value::String(_) => json!({"type": "string"}),
        Value::Bool(_) => json!({"type": "boolean"}),
        Value::Number(_) => json!({"type": "number"}),
        Value::Null => json!({}),
    }
}

fn by(operation: &str, kind: &str) -> Option<By> {
    Some(match operation {
        "equals" | "equal" => By::Equal,
        "notEquals" | "notEqual" => By::NotEqual,
        "contains" => By::Contains,
        "notContains" => By::NotContains,
        "startsWith" => By::StartsWith,
        "notStartsWith" => By::NotStartsWith,
        "endsWith" => By::EndsWith,
        "notEndsWith" => By::NotEndsWith,
        "regex" => By::Matches,
        "notRegex" => By::NotMatches,
        "empty" | "isEmpty" if kind == "number" => By::NotExists,
        "notEmpty" | "isNotEmpty" if kind == "number" => By::Exists,
        "empty" | "isEmpty" => By::Empty,
        "notEmpty" | "isNotEmpty" => By::NotEmpty,
        "exists" => By::Exists,
        "notExists" => By::NotExists,
        "gt" | "larger" => By::Greater,
        "gte" | "largerEqual" => By::GreaterOrEqual,
        "lt" | "smaller" => By::Less,
        "lte" | "smallerEqual" => By::LessOrEqual,
        "true" => By::True,
        "false" => By::False,
        _ => return None,
    })
}

fn join(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(more);
}
