//! One kind of node after the other.

use super::super::build::blanks;
use super::super::tree::{at, fields, list, one, says, text, texts, whole, without, words};
use super::rounds::label;
use super::{Dify, Part, kind_of, secret_name};
use mycel_abi::NodeId;
use mycel_abi::flow::{Action, Case, Type, Work};
use serde_json::{Map, Value, json};

impl Dify<'_> {
    pub(super) fn beginning(&mut self, part: &Part<'_>, begun: bool) {
        if part.kind != "start" {
            self.build.note_at(
                &part.key,
                "",
                format!("it began by itself ({}); here a person or a schedule starts the flow", part.kind),
            );
        }
        if begun {
            let next = self.follow(part, &["source"]);
            self.build.pass(&part.key, &part.kind, Map::new(), next);
            self.build.note_at(&part.key, "", "a flow has one beginning; another one was taken");
            return;
        }
        for variable in list(part.data, "variables") {
            let kind = kind_of(text(variable, "type"));
            let required = at(variable, &["required"]).as_bool() == Some(true);
            let options = texts(at(variable, &["options"]));
            let mut about = text(variable, "label").to_owned();
            if about == text(variable, "variable") {
                about.clear();
            }
            if !options.is_empty() {
                about = format!("{about} (one of {})", options.join(", ")).trim_start().to_owned();
            }
            let default = variable.get("default").filter(|value| says(value)).cloned();
            self.build.input(text(variable, "variable"), || (kind, required, default, about));
        }
        let next = self.follow(part, &["source"]);
        self.build.node(&part.key, Work::Start {}, next);
    }

    pub(super) fn part(&mut self, part: &Part<'_>) {
        if let Some(work) = self.work(part) {
            return self.add(part, work);
        }
        match part.kind.as_str() {
            "note" | "" => self.remark(part),
            "if-else" => self.branch(part),
            "question-classifier" => self.classifier(part),
            "iteration" => self.iteration(part),
            "loop" => self.repeat(part),
            "template-transform" => self.transform(part),
            "variable-aggregator" | "variable-assigner"
                if !says(at(part.data, &["items"])) && says(at(part.data, &["variables"])) =>
            {
                self.aggregate(part)
            }
            "assigner" | "variable-assigner" => self.assign(part),
            "human-input" => self.human(part),
            "end" => self.end(part),
            "answer" => self.answer(part),
            "list-operator" => self.list(part),
            kind => self.pass(part, kind),
        }
    }

    /// Nodes that give one thing and may stand in a `map`, too.
    pub(super) fn work(&mut self, part: &Part<'_>) -> Option<Work> {
        Some(match part.kind.as_str() {
            "llm" => self.llm(part),
            "parameter-extractor" => self.extract(part),
            "agent" | "agent-v2" => self.agent(part),
            "knowledge-retrieval" => self.recall(part),
            "http-request" => self.http(part),
            "tool" => self.tool(part),
            _ => return None,
        })
    }

    fn model(&mut self, part: &Part<'_>) {
        let name = text(at(part.data, &["model"]), "name");
        if !name.is_empty() {
            let provider = text(at(part.data, &["model"]), "provider").rsplit('/').next().unwrap_or_default();
            self.build.note_at(
                &part.key,
                "model",
                format!("it was {name} of {provider}; here the usual one is asked unless you set `model`"),
            );
        }
        self.build.asked_with(&part.key, at(part.data, &["model", "completion_params"]));
        for (field, why) in [
            ("memory", "what was said before is not handed to the model"),
            ("vision", "pictures are not handed to the model"),
        ] {
            let value = at(part.data, &[field]);
            let is_on = says(value) && at(value, &["enabled"]).as_bool() != Some(false);
            if is_on {
                self.build.note_at(&part.key, field, why);
            }
        }
    }

    pub(super) fn schema(&self, part: &Part<'_>) -> Option<Value> {
        let is_on = at(part.data, &["structured_output_enabled"]).as_bool() == Some(true);
        let schema = at(part.data, &["structured_output", "schema"]);
        (is_on && schema.is_object()).then(|| schema.clone())
    }

    fn llm(&mut self, part: &Part<'_>) -> Work {
        self.model(part);
        let (mut system, mut prompt) = (String::new(), String::new());
        let template = at(part.data, &["prompt_template"]);
        let messages: Vec<&Value> =
            template.as_array().map_or_else(|| vec![template], |list| list.iter().collect());
        for message in messages.into_iter().filter(|message| message.is_object()) {
            let words = if text(message, "edition_type") == "jinja2" {
                let variables = list(at(part.data, &["prompt_config"]), "jinja2_variables");
                self.jinja(part, "prompt", text(message, "jinja2_text"), variables)
            } else {
                self.template(part, "prompt", text(message, "text"))
            };
            match text(message, "role") {
                "system" => join(&mut system, &words),
                "assistant" => {
                    self.build.note_at(
                        &part.key,
                        "prompt",
                        "an answer that was given as an example stands in the question",
                    );
                    join(&mut prompt, &format!("Answer: {words}"));
                }
                _ => join(&mut prompt, &words),
            }
        }
        if prompt.trim().is_empty() {
            std::mem::swap(&mut system, &mut prompt);
        }
        if prompt.trim().is_empty() {
            self.build.note_at(&part.key, "prompt", "it asks nothing");
            prompt = "Answer.".to_owned();
        }
        Work::Llm { prompt, system, model: None, output: self.schema(part) }
    }

    fn extract(&mut self, part: &Part<'_>) -> Work {
        self.model(part);
        let query = self.selector(part, "query", at(part.data, &["query"]));
        let system = self.template(part, "instruction", text(part.data, "instruction"));
        let (mut properties, mut required) = (Map::new(), Vec::new());
        for parameter in list(part.data, "parameters") {
            let name = text(parameter, "name").to_owned();
            properties.insert(name.clone(), parameter_schema(parameter));
            if at(parameter, &["required"]).as_bool() == Some(true) {
                required.push(Value::from(name));
            }
        }
        let mut schema = json!({"type": "object", "properties": properties});
        if !required.is_empty() {
            schema["required"] = required.into();
        }
        let of =
            query.map_or_else(|| "[not taken over: query]".to_owned(), |path| format!("{{{{ {path} }}}}"));
        Work::Llm {
            prompt: format!("Take what is asked for out of this text:\n{of}"),
            system,
            model: None,
            output: Some(schema),
        }
    }

    fn agent(&mut self, part: &Part<'_>) -> Work {
        let parameters = at(part.data, &["agent_parameters"]);
        let mut task = String::new();
        for name in ["instruction", "query"] {
            let value = at(parameters, &[name, "value"]);
            let words = match value {
                Value::Array(_) => self
                    .selector(part, name, value)
                    .map(|path| format!("{{{{ {path} }}}}"))
                    .unwrap_or_default(),
                value => self.template(part, name, &words(value)),
            };
            join(&mut task, &words);
        }
        for tool in list(at(parameters, &["tools"]), "value") {
            let name = text(tool, "tool_name");
            self.build.note_at(
                &part.key,
                "tools",
                format!("its tool {name} is not here; name tools of ours in `tools`"),
            );
        }
        self.build.note_at(
            &part.key,
            "",
            "the role `lead` works on it; choose another in `uses` if it fits better",
        );
        Work::Agent { uses: "lead".to_owned(), task, tools: Vec::new(), model: None, output: None }
    }

    fn recall(&mut self, part: &Part<'_>) -> Work {
        let query = self.selector(part, "query", at(part.data, &["query_variable_selector"]));
        let config = ["multiple_retrieval_config", "single_retrieval_config"]
            .iter()
            .find_map(|name| whole(at(part.data, &[name, "top_k"])));
        let count = list(part.data, "dataset_ids").len();
        self.build.note_at(
            &part.key,
            "dataset_ids",
            format!("{count} collections were searched; here it is the knowledge of the project"),
        );
        let query =
            query.map_or_else(|| "[not taken over: query]".to_owned(), |path| format!("{{{{ {path} }}}}"));
        Work::Recall { query, top: config.and_then(|top| u32::try_from(top).ok()).filter(|top| *top > 0) }
    }

    fn http(&mut self, part: &Part<'_>) -> Work {
        let mut args = Map::new();
        let mut url = self.argument(part, "url", text(part.data, "url").trim());
        let params = self.pairs(part, "params");
        let query: Vec<String> = params.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !query.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&query.join("&"));
        }
        args.insert("url".to_owned(), url.into());
        let method = text(part.data, "method").to_ascii_uppercase();
        if !method.is_empty() && method != "GET" {
            args.insert("method".to_owned(), method.into());
        }
        let mut headers: Map<String, Value> =
            self.pairs(part, "headers").into_iter().map(|(name, value)| (name, value.into())).collect();
        self.authorization(part, &mut headers);
        self.body(part, &mut args, &mut headers);
        if !headers.is_empty() {
            args.insert("headers".to_owned(), headers.into());
        }
        let timeout = at(part.data, &["timeout"]);
        if let Some(seconds) = ["read", "max_read_timeout"]
            .iter()
            .find_map(|name| whole(at(timeout, &[name])))
            .filter(|n| *n > 0)
        {
            args.insert("timeout_ms".to_owned(), seconds.saturating_mul(1000).min(600_000).into());
        }
        Work::Tool { tool: "net.http_request".to_owned(), args }
    }

    /// `name:value` in lines.
    fn pairs(&mut self, part: &Part<'_>, field: &str) -> Vec<(String, String)> {
        let lines: Vec<String> = text(part.data, field).lines().map(str::to_owned).collect();
        let split = |line: &String| {
            line.split_once(':').map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        };
        let pairs: Vec<(String, String)> =
            lines.iter().filter_map(split).filter(|(name, _)| !name.is_empty()).collect();
        pairs
            .into_iter()
            .map(|(name, value)| {
                let value = self.argument(part, field, &value);
                (name, value)
            })
            .collect()
    }

    fn authorization(&mut self, part: &Part<'_>, headers: &mut Map<String, Value>) {
        let authorization = at(part.data, &["authorization"]);
        if text(authorization, "type") != "api-key" {
            return;
        }
        let config = at(authorization, &["config"]);
        let header =
            Some(text(config, "header")).filter(|header| !header.is_empty()).unwrap_or("Authorization");
        let given = text(config, "api_key");
        // A key that stood there in words is gone already; what is left is a reference or the mark of it.
        let key = if given.is_empty() {
            format!("vault:{}", secret_name(&self.build.title(&part.key)))
        } else {
            self.argument(part, "authorization", given)
        };
        let key = match text(config, "type") {
            "bearer" => format!("Bearer {key}"),
            "basic" => format!("Basic {key}"),
            _ => key,
        };
        self.build.note_at(
            &part.key,
            "authorization",
            "its key is not taken over; put it into the vault under the name that stands there",
        );
        headers.insert(header.to_owned(), key.into());
    }

    fn body(&mut self, part: &Part<'_>, args: &mut Map<String, Value>, headers: &mut Map<String, Value>) {
        let body = at(part.data, &["body"]);
        let kind = text(body, "type");
        let items = list(body, "data");
        let whole = items.first().map_or_else(|| text(body, "data"), |item| text(item, "value"));
        let (made, mime) = match kind {
            "json" => (self.argument(part, "body", whole), "application/json"),
            "raw-text" => (self.argument(part, "body", whole), ""),
            "x-www-form-urlencoded" => {
                let mut pairs = Vec::new();
                for item in items {
                    pairs.push(format!(
                        "{}={}",
                        text(item, "key"),
                        self.argument(part, "body", text(item, "value"))
                    ));
                }
                (pairs.join("&"), "application/x-www-form-urlencoded")
            }
            "" | "none" => return,
            other => {
                return self.build.note_at(
                    &part.key,
                    "body",
                    format!("a body of the kind {other} is not taken over"),
                );
            }
        };
        args.insert("body".to_owned(), made.into());
        if !mime.is_empty() && !headers.keys().any(|name| name.eq_ignore_ascii_case("content-type")) {
            headers.insert("Content-Type".to_owned(), mime.into());
        }
    }

    fn tool(&mut self, part: &Part<'_>) -> Work {
        let provider = ["provider_name", "provider_id"]
            .iter()
            .map(|name| text(part.data, name))
            .find(|name| !name.is_empty())
            .unwrap_or("tool");
        let provider = provider.rsplit('/').next().unwrap_or_default();
        let slug = |name: &str| super::super::names::slug(name);
        let tool = format!("{}.{}", slug(provider), slug(text(part.data, "tool_name")));
        let mut args = Map::new();
        for (name, value) in fields(at(part.data, &["tool_parameters"])) {
            let value = match (text(value, "type"), value.get("value")) {
                ("variable", Some(selector)) => {
                    self.selector(part, name, selector).map(|path| format!("{{{{ {path} }}}}").into())
                }
                (_, Some(Value::String(text))) => Some(self.argument(part, name, text).into()),
                (_, Some(value)) => Some(value.clone()),
                (_, None) => value.as_str().map(|text| self.argument(part, name, text).into()),
            };
            value.into_iter().for_each(|value| drop(args.insert(name.clone(), value)));
        }
        for (name, value) in fields(at(part.data, &["tool_configurations"])) {
            let value = value.get("value").unwrap_or(value);
            if says(value) {
                let value = value
                    .as_str()
                    .map_or_else(|| value.clone(), |text| self.argument(part, name, text).into());
                args.entry(name.clone()).or_insert(value);
            }
        }
        self.build.note_at(
            &part.key,
            "tool",
            format!("there must be a tool `{tool}`: connect a server that has it, or put another one there"),
        );
        Work::Tool { tool, args }
    }

    fn remark(&mut self, part: &Part<'_>) {
        let text = self::text(part.data, "text");
        let words = serde_json::from_str::<Value>(text)
            .map_or_else(|_| super::super::html::words(text), |tree| plain(&tree));
        self.build.node(&part.key, Work::Note { text: words }, Vec::new()).about.clear();
    }

    fn branch(&mut self, part: &Part<'_>) {
        let mut cases = Vec::new();
        let given = list(part.data, "cases");
        for (index, case) in given.iter().enumerate() {
            let handle =
                [text(case, "case_id"), text(case, "id")].into_iter().find(|id| !id.is_empty()).map_or_else(
                    || if index == 0 { "true".to_owned() } else { index.to_string() },
                    str::to_owned,
                );
            cases.push(Case {
                when: self.conditions(part, case, "conditions"),
                next: self.way(part, &handle),
            });
        }
        if given.is_empty() {
            cases.push(Case {
                when: self.conditions(part, part.data, "conditions"),
                next: self.way(part, "true"),
            });
        }
        let otherwise = Some(self.way(part, "false"));
        self.build.node(&part.key, Work::Branch { cases, otherwise, ask: String::new() }, Vec::new());
    }

    fn classifier(&mut self, part: &Part<'_>) {
        self.model(part);
        let of = self.selector(part, "query", at(part.data, &["query_variable_selector"]));
        let instruction = ["instruction", "instructions"]
            .iter()
            .map(|name| text(part.data, name))
            .find(|text| !text.is_empty())
            .unwrap_or_default();
        let mut ask = self.template(part, "instruction", instruction);
        join(&mut ask, "Of which kind is this?");
        join(
            &mut ask,
            &of.map_or_else(|| "[not taken over: query]".to_owned(), |path| format!("{{{{ {path} }}}}")),
        );
        let (mut cases, mut labels): (Vec<Case>, Vec<String>) = (Vec::new(), Vec::new());
        for (index, class) in list(part.data, "classes").iter().enumerate() {
            let name = label(text(class, "name"), &format!("class {}", index + 1), &labels);
            labels.push(name.clone());
            cases.push(Case { when: name, next: self.way(part, &words(at(class, &["id"]))) });
        }
        if cases.is_empty() {
            return self.pass(part, "question-classifier");
        }
        let otherwise = (cases.len() < 2).then(|| self.build.done());
        self.build.node(&part.key, Work::Branch { cases, otherwise, ask }, Vec::new());
    }

    fn transform(&mut self, part: &Part<'_>) {
        let made = self.jinja(part, "template", text(part.data, "template"), list(part.data, "variables"));
        self.set_own(part, made.into());
    }

    /// Writes a value to the channel of the node.
    fn set_own(&mut self, part: &Part<'_>, value: Value) {
        let name = self
            .build
            .known(&part.key)
            .and_then(|known| known.value.clone())
            .unwrap_or_else(|| self.build.channel_of(&part.key, Type::Any));
        self.add(part, Work::Set { values: one(&name, value) });
    }

    fn first_of(&mut self, part: &Part<'_>, variables: &[Value]) -> Value {
        let paths: Vec<String> =
            variables.iter().filter_map(|selector| self.selector(part, "variables", selector)).collect();
        if paths.is_empty() { Value::Null } else { format!("{{{{ {} }}}}", paths.join(" or ")).into() }
    }

    fn aggregate(&mut self, part: &Part<'_>) {
        if self.build.known(&part.key).is_some_and(|known| known.value.is_none()) {
            self.build.channel_of(&part.key, Type::Any);
        }
        let settings = at(part.data, &["advanced_settings"]);
        if at(settings, &["group_enabled"]).as_bool() != Some(true) {
            let value = self.first_of(part, list(part.data, "variables"));
            return self.set_own(part, value);
        }
        let mut groups = Map::new();
        for group in list(settings, "groups") {
            let value = self.first_of(part, list(group, "variables"));
            groups.insert(text(group, "group_name").to_owned(), json!({"output": value}));
        }
        self.set_own(part, groups.into());
    }

    fn assign(&mut self, part: &Part<'_>) {
        let mut values = Map::new();
        let old = json!([{
            "variable_selector": at(part.data, &["assigned_variable_selector"]), "operation": text(part.data, "write_mode"),
            "input_type": "variable", "value": at(part.data, &["input_variable_selector"]),
        }]);
        let items = Some(at(part.data, &["items"])).filter(|items| says(items)).unwrap_or(&old);
        for item in items.as_array().into_iter().flatten() {
            let Some(name) = self.selector(part, "variable", at(item, &["variable_selector"])) else {
                continue;
            };
            if self.build.flow.channel(&name).is_none() {
                self.build.note_at(&part.key, "variable", format!("`{name}` cannot be written to"));
                continue;
            }
            if let Some(value) = self.assigned(part, item, &name) {
                values.insert(name, value);
            }
        }
        self.add(part, Work::Set { values });
    }

    fn assigned(&mut self, part: &Part<'_>, item: &Value, name: &str) -> Option<Value> {
        let operation = text(item, "operation");
        let value = at(item, &["value"]);
        let is_path = value.is_array() && text(item, "input_type") != "constant";
        let path = if is_path { Some(self.selector(part, "value", value)?) } else { None };
        let literal = || match value {
            Value::String(text) => super::super::names::quoted(text),
            value => value.to_string(),
        };
        let side = path.clone().unwrap_or_else(literal);
        Some(match operation {
            "over-write" | "overwrite" | "set" | "" => {
                path.map_or_else(|| value.clone(), |path| format!("{{{{ {path} }}}}").into())
            }
            "clear" => self.build.flow.channel(name)?.kind.empty(),
            "append" => format!("{{{{ {name} + [{side}] }}}}").into(),
            "extend" => format!("{{{{ {name} + {side} }}}}").into(),
            "+=" | "-=" | "/=" => format!("{{{{ {name} {} {side} }}}}", &operation[..1]).into(),
            "*=" if path.is_none() => format!("{{{{ {name} * {side} }}}}").into(),
            other => {
                self.build.note_at(&part.key, name, format!("`{other}` is not taken over"));
                return None;
            }
        })
    }

    fn human(&mut self, part: &Part<'_>) {
        let message = self.template(part, "form_content", text(part.data, "form_content"));
        let mut properties = Map::new();
        for input in list(part.data, "inputs") {
            let name = ["output_variable_name", "variable"]
                .iter()
                .map(|name| text(input, name))
                .find(|name| !name.is_empty());
            name.into_iter()
                .for_each(|name| drop(properties.insert(name.to_owned(), json!({"type": "string"}))));
        }
        let (mut actions, mut names): (Vec<Action>, Vec<String>) = (Vec::new(), Vec::new());
        for action in list(part.data, "user_actions") {
            let handle = words(at(action, &["id"]));
            let name = label(text(action, "title"), &handle, &names);
            names.push(name.clone());
            actions.push(Action { name, next: Some(self.way(part, &handle)) });
        }
        let unit = if text(part.data, "timeout_unit") == "day" { 86_400_000 } else { 3_600_000 };
        let timeout = whole(at(part.data, &["timeout"])).filter(|n| *n > 0).map(|n| n.saturating_mul(unit));
        let over = self.edges.iter().any(|edge| edge.from == part.key && edge.handle == "__timeout");
        let on_timeout = (over && timeout.is_some()).then(|| {
            let name = label("time is over", "timeout", &names);
            actions.push(Action { name: name.clone(), next: Some(self.way(part, "__timeout")) });
            name
        });
        let message = if message.trim().is_empty() { self.build.title(&part.key) } else { message };
        let form = (!properties.is_empty()).then(|| json!({"type": "object", "properties": properties}));
        let next: Vec<NodeId> = if actions.is_empty() { self.follow(part, &["source"]) } else { Vec::new() };
        let writes = self.build.known(&part.key).and_then(|known| known.value.clone());
        let work =
            Work::Human { message, form, actions, on_words: None, on_no: None, on_enter: None, on_timeout };
        let node = self.build.node(&part.key, work, next);
        node.timeout_ms = timeout;
        node.writes = writes;
    }

    fn end(&mut self, part: &Part<'_>) {
        let mut output = Map::new();
        for given in list(part.data, "outputs") {
            if let Some(path) = self.selector(part, text(given, "variable"), at(given, &["value_selector"])) {
                output.insert(text(given, "variable").to_owned(), format!("{{{{ {path} }}}}").into());
            }
        }
        self.build.node(&part.key, Work::End { output }, Vec::new());
    }

    fn answer(&mut self, part: &Part<'_>) {
        let words = self.template(part, "answer", text(part.data, "answer"));
        let name = self.build.known(&part.key).and_then(|known| known.value.clone());
        match name {
            None => drop(self.build.node(&part.key, Work::End { output: one("answer", words) }, Vec::new())),
            Some(name) => {
                // A text that is one reference keeps the type of what it refers to.
                let words = if crate::eval::is_expression(&words) { format!("{words}\n") } else { words };
                self.add(part, Work::Set { values: one(&name, words) });
                self.build.note_at(
                    &part.key,
                    "answer",
                    format!("an answer in the middle of a flow is kept in `{name}` and not shown at once"),
                );
            }
        }
    }

    fn list(&mut self, part: &Part<'_>) {
        let filters = at(part.data, &["filter_by", "enabled"]).as_bool() == Some(true);
        let orders = at(part.data, &["order_by", "enabled"]).as_bool() == Some(true);
        let takes = at(part.data, &["extract_by", "enabled"]).as_bool() == Some(true);
        let path = self.selector(part, "variable", at(part.data, &["variable"]));
        let (Some(path), false) = (path, filters || orders || takes) else {
            return self.pass(part, "list-operator");
        };
        let limit = at(part.data, &["limit"]);
        let most = whole(at(limit, &["size"])).filter(|_| at(limit, &["enabled"]).as_bool() == Some(true));
        let result =
            most.map_or_else(|| format!("{{{{ {path} }}}}"), |most| format!("{{{{ {path}[:{most}] }}}}"));
        let value = json!({"result": result, "first_record": format!("{{{{ {path} | first }}}}"), "last_record": format!("{{{{ {path} | last }}}}")});
        self.set_own(part, value);
    }

    /// A node that cannot be run here: it does nothing, and what it gave is nothing.
    fn pass(&mut self, part: &Part<'_>, kind: &str) {
        let why = match kind {
            "code" => "code is not run here; let a tool or an agent do it".to_owned(),
            "document-extractor" => "texts are not taken out of files; let an agent read the file".to_owned(),
            "list-operator" => "lists are not filtered or sorted here; a template can do it".to_owned(),
            "question-classifier" => "it has nothing to choose from".to_owned(),
            other => format!("there is nothing like a node of the kind `{other}`"),
        };
        let outputs: Vec<&str> = match kind {
            "code" => fields(at(part.data, &["outputs"])).map(|(name, _)| name.as_str()).collect(),
            "document-extractor" => vec!["text"],
            "list-operator" => vec!["result", "first_record", "last_record"],
            _ => Vec::new(),
        };
        let name = self.build.known(&part.key).and_then(|known| known.value.clone());
        let values = name.map(|name| one(&name, blanks(outputs))).unwrap_or_default();
        self.add(part, Work::Set { values });
        let title = self.build.title(&part.key);
        if let Some(node) = self.build.flow.nodes.last_mut() {
            let more = if node.about.is_empty() || node.about == title {
                String::new()
            } else {
                format!(". {}", node.about)
            };
            node.about = format!("was {kind}: {title}{more}");
        }
        self.build.lost(title, &why, &without(part.data, &["type", "title", "desc", "selected"]));
    }
}

fn parameter_schema(parameter: &Value) -> Value {
    let kind = text(parameter, "type");
    let mut schema = match kind {
        "select" => json!({"type": "string", "enum": texts(at(parameter, &["options"]))}),
        "number" => json!({"type": "number"}),
        "bool" | "boolean" => json!({"type": "boolean"}),
        "array[string]" => json!({"type": "array", "items": {"type": "string"}}),
        "array[number]" => json!({"type": "array", "items": {"type": "number"}}),
        "array[object]" => json!({"type": "array", "items": {"type": "object"}}),
        _ => json!({"type": "string"}),
    };
    let about = text(parameter, "description");
    if !about.is_empty() {
        schema["description"] = about.into();
    }
    schema
}

pub(super) fn join(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(more);
}

/// The words of a remark that an editor keeps as a tree.
fn plain(tree: &Value) -> String {
    fn collect(tree: &Value, out: &mut String) {
        out.push_str(text(tree, "text"));
        let below = tree.get("root").into_iter().chain(list(tree, "children"));
        below.for_each(|child| collect(child, out));
        if text(tree, "type") == "paragraph" {
            out.push('\n');
        }
    }
    let mut out = String::new();
    collect(tree, &mut out);
    out.trim().to_owned()
}
