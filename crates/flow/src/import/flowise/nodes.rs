//! One kind of node after the other.

use super::super::compare::{self, By, Side};
use super::super::tree::{at, list, one, says, text, whole, words};
use super::super::{build, html, names};
use super::{Flowise, Part, label};
use mycel_abi::NodeId;
use mycel_abi::flow::{Action, Case, ItemError, Type, Work};
use serde_json::{Map, Value, json};

impl Flowise<'_> {
    pub(super) fn part(&mut self, part: &Part<'_>) {
        if let Some(work) = self.work(part) {
            self.add(part, work);
            return;
        }
        match part.kind.as_str() {
            "start" => self.start(part),
            "condition" => self.condition(part),
            "conditionAgent" => self.choice(part),
            "loop" => self.back(part),
            "iteration" => self.iteration(part),
            "humanInput" => self.human(part),
            "directReply" => self.reply(part),
            "stickyNote" => {
                let text = html::words(text(part.inputs, "note"));
                self.build.node(&part.key, Work::Note { text }, Vec::new()).about.clear();
            }
            "customFunction" => self.pass(part, "code is not run here; let a tool or an agent do it"),
            _ => self.pass(part, "there is nothing like a node of this kind"),
        }
    }

    pub(super) fn work(&mut self, part: &Part<'_>) -> Option<Work> {
        Some(match part.kind.as_str() {
            "llm" => {
                let (system, prompt) = self.messages(part);
                Work::Llm { prompt, system, model: None, output: self.schema(part) }
            }
            "agent" => self.agent(part),
            "tool" => self.tool(part),
            "retriever" => self.retriever(part),
            "http" => self.http(part),
            "executeFlow" => self.subflow(part),
            _ => return None,
        })
    }

    fn field<'p>(&self, part: &Part<'p>, name: &str) -> &'p Value {
        at(part.inputs, &[&format!("{}{name}", part.kind)])
    }

    fn start(&mut self, part: &Part<'_>) {
        if text(part.inputs, "startInputType") == "formInput" {
            for variable in list(part.inputs, "formInputTypes") {
                let kind = match text(variable, "type") {
                    "number" => Type::Number,
                    "boolean" => Type::Boolean,
                    _ => Type::String,
                };
                let options: Vec<&str> =
                    list(variable, "addOptions").iter().map(|option| text(option, "option")).collect();
                let options = if options.is_empty() {
                    String::new()
                } else {
                    format!(" (one of {})", options.join(", "))
                };
                let about = format!("{}{options}", text(variable, "label"));
                self.build.input(text(variable, "name"), || (kind, true, None, about));
            }
        } else {
            self.question();
        }
        if says(at(part.inputs, &["startPersistState"])) {
            self.build.note_at(&part.key, "state", "the state is not kept from one run to the next");
        }
        self.add(part, Work::Start {});
    }

    fn model(&mut self, part: &Part<'_>) {
        let model = self.field(part, "Model").as_str().unwrap_or_default();
        let name = text(self.field(part, "ModelConfig"), "modelName");
        if !model.is_empty() || !name.is_empty() {
            let why = format!(
                "it was {}; here the usual one is asked unless you set `model`",
                if name.is_empty() { model } else { name }
            );
            self.build.note_at(&part.key, "model", why);
        }
        let settings = self.field(part, "ModelConfig").clone();
        self.build.asked_with(&part.key, &settings);
        if self.field(part, "EnableMemory").as_bool() == Some(true) {
            self.build.note_at(&part.key, "memory", "what was said before is not handed to the model");
        }
    }

    /// What it is told as its role, and what it is asked.
    fn messages(&mut self, part: &Part<'_>) -> (String, String) {
        self.model(part);
        let (mut system, mut prompt) = (String::new(), String::new());
        for message in self.field(part, "Messages").as_array().into_iter().flatten() {
            let words = self.template(part, "messages", text(message, "content"));
            let into = if matches!(text(message, "role"), "system" | "developer") {
                &mut system
            } else {
                &mut prompt
            };
            join(into, &words);
        }
        let user = self.field(part, "UserMessage").as_str().unwrap_or_default();
        join(&mut prompt, &self.template(part, "message", user));
        if prompt.trim().is_empty() {
            // What the person wrote is the last message, unless another one is given.
            prompt = format!("{{{{ {} }}}}", self.question());
        }
        (system, prompt)
    }

    pub(super) fn schema(&self, part: &Part<'_>) -> Option<Value> {
        let fields = self.field(part, "StructuredOutput").as_array().filter(|fields| !fields.is_empty())?;
        let mut properties = Map::new();
        for field in fields {
            let mut schema = match text(field, "type") {
                "number" => json!({"type": "number"}),
                "boolean" => json!({"type": "boolean"}),
                "enum" => {
                    let values: Vec<&str> = text(field, "enumValues").split(',').map(str::trim).collect();
                    json!({"type": "string", "enum": values})
                }
                "stringArray" => json!({"type": "array", "items": {"type": "string"}}),
                "jsonArray" => json!({"type": "array", "items": {"type": "object"}}),
                _ => json!({"type": "string"}),
            };
            let about = text(field, "description");
            if !about.is_empty() {
                schema["description"] = about.into();
            }
            properties.insert(text(field, "key").to_owned(), schema);
        }
        Some(json!({"type": "object", "properties": properties}))
    }

    fn agent(&mut self, part: &Part<'_>) -> Work {
        let (system, prompt) = self.messages(part);
        let mut task = system;
        join(&mut task, &prompt);
        for tool in self.field(part, "Tools").as_array().into_iter().flatten() {
            let name = text(tool, "agentSelectedTool");
            self.build.note_at(
                &part.key,
                "tools",
                format!("its tool {name} is not here; name tools of ours in `tools`"),
            );
        }
        for store in ["KnowledgeDocumentStores", "KnowledgeVSEmbeddings"] {
            if says(self.field(part, store)) {
                self.build.note_at(
                    &part.key,
                    "knowledge",
                    "its collections are not here; put a `recall` before it",
                );
            }
        }
        self.build.note_at(
            &part.key,
            "",
            "the role `lead` works on it; choose another in `uses` if it fits better",
        );
        Work::Agent {
            uses: "lead".to_owned(),
            task,
            tools: Vec::new(),
            model: None,
            output: self.schema(part),
        }
    }

    fn tool(&mut self, part: &Part<'_>) -> Work {
        let name = ["toolAgentflowSelectedTool", "selectedTool"]
            .iter()
            .map(|name| text(part.inputs, name))
            .find(|name| !name.is_empty());
        let tool = name.map(names::slug).filter(|name| !name.is_empty()).unwrap_or_else(|| "tool".to_owned());
        let mut args = Map::new();
        for arg in list(part.inputs, "toolInputArgs") {
            let value = match arg.get("inputArgValue") {
                Some(Value::String(text)) => self.template(part, "args", text).into(),
                value => value.cloned().unwrap_or_default(),
            };
            args.insert(text(arg, "inputArgName").to_owned(), value);
        }
        self.build.note_at(
            &part.key,
            "tool",
            format!("there must be a tool `{tool}`: connect a server that has it, or put another one there"),
        );
        Work::Tool { tool, args }
    }

    fn retriever(&mut self, part: &Part<'_>) -> Work {
        let query = self.template(part, "query", text(part.inputs, "retrieverQuery"));
        self.build.note_at(
            &part.key,
            "document stores",
            "its collections are not here; the knowledge of the project is searched",
        );
        let query = if query.trim().is_empty() { format!("{{{{ {} }}}}", self.question()) } else { query };
        Work::Recall { query, top: None }
    }

    fn pairs(&mut self, part: &Part<'_>, name: &str) -> Vec<(String, String)> {
        let pairs = list(part.inputs, name);
        pairs
            .iter()
            .map(|pair| {
                (text(pair, "key").to_owned(), self.template(part, name, &words(at(pair, &["value"]))))
            })
            .collect()
    }

    fn http(&mut self, part: &Part<'_>) -> Work {
        let mut args = Map::new();
        let mut url = self.template(part, "url", text(part.inputs, "url")).trim().to_owned();
        let query: Vec<String> =
            self.pairs(part, "queryParams").iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !query.is_empty() {
            url = format!("{url}{}{}", if url.contains('?') { '&' } else { '?' }, query.join("&"));
        }
        args.insert("url".to_owned(), url.into());
        let method = text(part.inputs, "method").to_ascii_uppercase();
        if !method.is_empty() && method != "GET" {
            args.insert("method".to_owned(), method.into());
        }
        let headers: Map<String, Value> =
            self.pairs(part, "headers").into_iter().map(|(name, value)| (name, value.into())).collect();
        if !headers.is_empty() {
            args.insert("headers".to_owned(), headers.into());
        }
        let body = at(part.inputs, &["body"]);
        if says(body) {
            let made = match body {
                Value::String(text) => self.template(part, "body", text),
                body => body.to_string(),
            };
            args.insert("body".to_owned(), made.into());
        }
        let credential = text(part.data, "credential");
        if !credential.is_empty() || says(at(part.inputs, &["credential"])) {
            self.build.note_at(
                &part.key,
                "credential",
                "it is not taken over; name a secret in `headers`: vault:NAME",
            );
        }
        Work::Tool { tool: "net.http_request".to_owned(), args }
    }

    fn subflow(&mut self, part: &Part<'_>) -> Work {
        let chosen = text(part.inputs, "executeFlowSelectedFlow");
        let flow = format!("{}.flow.yaml", names::flow(chosen));
        let question = self.template(part, "input", text(part.inputs, "executeFlowInput"));
        self.build.note_at(&part.key, "flow", format!("it runs another flow: import that one as {flow}"));
        Work::Subflow { flow, input: one("question", question) }
    }

    fn condition(&mut self, part: &Part<'_>) {
        let given = list(part.inputs, "conditions");
        let mut cases = Vec::new();
        for (index, condition) in given.iter().enumerate() {
            cases.push(Case { when: self.compared(part, condition), next: self.way(part, index) });
        }
        let otherwise = Some(self.way(part, given.len()));
        if cases.is_empty() {
            return self.pass(part, "it has no conditions");
        }
        self.build.node(&part.key, Work::Branch { cases, otherwise, ask: String::new() }, Vec::new());
    }

    fn compared(&mut self, part: &Part<'_>, condition: &Value) -> String {
        let (left, right) = (words(at(condition, &["value1"])), words(at(condition, &["value2"])));
        let is_number = text(condition, "type") == "number";
        let left = self.expression(part, &left).unwrap_or_else(|| names::quoted(html::words(&left).trim()));
        let right = match self.expression(part, &right) {
            Some(right) => Side::Expression(right),
            None if text(condition, "type") == "boolean" => {
                Side::Expression((right.trim() == "true").to_string())
            }
            None => Side::value(&html::words(&right), is_number),
        };
        let sign = text(condition, "operation");
        let Some(by) = by(sign) else {
            self.build.note_at(
                &part.key,
                "condition",
                format!("there is no comparison `{sign}`; it never holds"),
            );
            return "false".to_owned();
        };
        compare::cel(&left, by, &right)
    }

    fn choice(&mut self, part: &Part<'_>) {
        self.model(part);
        let mut ask = self.template(part, "instructions", text(part.inputs, "conditionAgentInstructions"));
        join(&mut ask, &self.template(part, "input", text(part.inputs, "conditionAgentInput")));
        let (mut cases, mut labels): (Vec<Case>, Vec<String>) = (Vec::new(), Vec::new());
        for (index, scenario) in list(part.inputs, "conditionAgentScenarios").iter().enumerate() {
            let name = label(text(scenario, "scenario"), &format!("case {}", index + 1), &labels);
            labels.push(name.clone());
            cases.push(Case { when: name, next: self.way(part, index) });
        }
        if cases.is_empty() {
            return self.pass(part, "it has nothing to choose from");
        }
        if ask.trim().is_empty() {
            ask = format!("Which of these fits best? {{{{ {} }}}}", self.question());
        }
        let otherwise = (cases.len() < 2).then(|| self.build.done());
        self.build.node(&part.key, Work::Branch { cases, otherwise, ask }, Vec::new());
    }

    fn back(&mut self, part: &Part<'_>) {
        let to = text(part.inputs, "loopBackToNode");
        let leads = |other: &&Part<'_>| {
            to == other.key || to.strip_prefix(&other.key).is_some_and(|rest| rest.starts_with('-'))
        };
        let target = self
            .parts
            .iter()
            .filter(leads)
            .max_by_key(|other| other.key.len())
            .map(|other| other.key.clone());
        let Some(body) = target.and_then(|key| self.build.id(&key)) else {
            return self.pass(part, "it leads back to a node that is not there");
        };
        let rounds =
            whole(at(part.inputs, &["maxLoopCount"])).and_then(|n| u32::try_from(n).ok()).filter(|n| *n > 0);
        let work = Work::Loop { r#while: "true".to_owned(), body, max_rounds: rounds.unwrap_or(5) };
        let mut next = self.follow(part, None);
        let fallback = self.template(part, "fallback", text(part.inputs, "fallbackMessage"));
        if next.is_empty() && !fallback.trim().is_empty() {
            let title = self.build.title(&part.key);
            let id = NodeId::new(self.build.name(&format!("{title} over"), "over"));
            self.build.push(build::node(
                id.clone(),
                String::new(),
                Work::End { output: one("answer", fallback) },
                Vec::new(),
            ));
            next.push(id);
        }
        if says(at(part.inputs, &["loopUpdateState"])) {
            self.build.note_at(
                &part.key,
                "state",
                "it is not written when the loop goes back; let a `set` before it do that",
            );
        }
        self.build.node(&part.key, work, next);
    }

    fn iteration(&mut self, part: &Part<'_>) {
        let given = html::words(text(part.inputs, "iterationInput"));
        let constant = serde_json::from_str::<Value>(given.trim())
            .ok()
            .filter(Value::is_array)
            .map(|list| list.to_string());
        let over = self.expression(part, &given).or(constant).unwrap_or_else(|| {
            self.build.note_at(&part.key, "iterationInput", "what it goes through has no counterpart here");
            "[]".to_owned()
        });
        match self.single(part) {
            Some(one) => {
                let item = self.build.name("item", "item");
                self.items.insert(part.key.clone(), item.clone());
                let Some(each) = self.work(&one) else { return };
                let around = self.build.title(&part.key);
                self.build.note_at(&one.key, "", format!("it is done inside of `{around}`"));
                let work = Work::Map {
                    over,
                    item,
                    each: Box::new(each),
                    at_once: Some(1),
                    on_item_error: ItemError::Stop,
                };
                self.add(part, work);
            }
            None => self.one_by_one(part, &over),
        }
    }

    fn one_by_one(&mut self, part: &Part<'_>, over: &str) {
        let Some(each) = self.each.get(&part.key).cloned() else { return };
        let inside = self.inside(part);
        let led_to = |key: &str| self.edges.iter().any(|edge| edge.to == key);
        let leads = |key: &str| self.edges.iter().any(|edge| edge.from == key);
        let first: Vec<NodeId> =
            inside.iter().filter(|one| !led_to(&one.key)).filter_map(|one| self.build.id(&one.key)).collect();
        let last = inside
            .iter()
            .filter(|one| !leads(&one.key))
            .find_map(|one| self.build.known(&one.key)?.value.clone());
        let next = self.follow(part, None);
        self.build.each_nodes(&part.key, &each, over, first, last.as_deref(), next);
    }

    fn human(&mut self, part: &Part<'_>) {
        let message = if text(part.inputs, "humanInputDescriptionType") == "dynamic" {
            self.build.note_at(
                &part.key,
                "description",
                "a model wrote the question; here it is the instruction for that",
            );
            self.template(part, "description", text(part.inputs, "humanInputModelPrompt"))
        } else {
            self.template(part, "description", text(part.inputs, "humanInputDescription"))
        };
        let message = if message.trim().is_empty() { self.build.title(&part.key) } else { message };
        let action = |name: &str, next| Action { name: name.to_owned(), next: Some(next) };
        let actions = vec![action("proceed", self.way(part, 0)), action("reject", self.way(part, 1))];
        let writes = self.build.known(&part.key).and_then(|known| known.value.clone());
        let node = self.build.node(
            &part.key,
            Work::Human {
                message,
                form: None,
                actions,
                on_words: None,
                on_no: None,
                on_enter: None,
                on_timeout: None,
            },
            Vec::new(),
        );
        node.writes = writes;
    }

    fn reply(&mut self, part: &Part<'_>) {
        let words = self.template(part, "message", text(part.inputs, "directReplyMessage"));
        match self.build.known(&part.key).and_then(|known| known.value.clone()) {
            None => drop(self.build.node(&part.key, Work::End { output: one("answer", words) }, Vec::new())),
            Some(name) => {
                self.build.note_at(
                    &part.key,
                    "message",
                    format!("an answer in the middle of a flow is kept in `{name}` and not shown at once"),
                );
                let words = if crate::eval::is_expression(&words) { format!("{words}\n") } else { words };
                self.add(part, Work::Set { values: one(&name, words) });
            }
        }
    }

    /// A node that cannot be run here: it does nothing, and what it gave is nothing.
    fn pass(&mut self, part: &Part<'_>, why: &str) {
        let title = self.build.title(&part.key);
        let next = self.follow(part, None);
        let next = self.state_after(part, next);
        self.build.pass(&part.key, &part.kind, Map::new(), next);
        self.build.lost(title, why, part.inputs);
    }
}

fn by(sign: &str) -> Option<By> {
    Some(match sign {
        "equal" => By::Equal,
        "notEqual" => By::NotEqual,
        "contains" => By::Contains,
        "notContains" => By::NotContains,
        "startsWith" => By::StartsWith,
        "endsWith" => By::EndsWith,
        "regex" => By::Matches,
        "isEmpty" => By::Empty,
        "notEmpty" => By::NotEmpty,
        "smaller" => By::Less,
        "smallerEqual" => By::LessOrEqual,
        "larger" => By::Greater,
        "largerEqual" => By::GreaterOrEqual,
        _ => return None,
    })
}

fn join(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(more);
}
