//! How models write calls, and the grammar that holds them to it.

use crate::engine::Token;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt::Write;

/// Calls in one answer, as many as the program that asks takes.
const CALLS_MAX: usize = 16;
/// Letters of a tool's name.
const NAME_MAX: usize = 64;

/// A tool as a client offers it.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct Tool {
    #[serde(rename = "type", default = "function")]
    pub kind: String,
    pub function: ToolFunction,
}

fn function() -> String {
    "function".to_owned()
}

#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct ToolFunction {
    pub name: String,
    #[serde(default)]
    pub description: String,
    /// JSON schema of the arguments, an object's; no arguments if absent.
    #[serde(default = "no_arguments")]
    pub parameters: Value,
}

fn no_arguments() -> Value {
    json!({ "type": "object", "properties": {} })
}

impl Tool {
    /// What is wrong with it.
    pub(super) fn fault(&self) -> Option<String> {
        let name = &self.function.name;
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
        if self.kind != "function" {
            return Some(format!("a tool of the type `{}` is not known: only `function` is", self.kind));
        }
        if name.is_empty() || name.len() > NAME_MAX || !name.bytes().all(is_letter) {
            return Some(format!(
                "`{name}` cannot be the name of a tool: 1 to {NAME_MAX} letters, digits, `_`, `-` and `.` can"
            ));
        }
        let is_schema = self.function.parameters.is_object() || self.function.parameters.is_null();
        (!is_schema).then(|| format!("the parameters of `{name}` are not a schema of an object"))
    }
}

/// Whether calls are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    None,
    Auto,
    Required,
    Named(String),
}

/// How a family of models writes calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `<tool_call>\n{"name": "..", "arguments": {..}}\n</tool_call>`: Hermes, Qwen and many more; also what models are
    /// told that know no tools.
    Hermes,
    /// `{"name": "..", "parameters": {..}}` and nothing else: Llama 3.
    Llama,
    /// `[TOOL_CALLS] [{"name": "..", "arguments": {..}}]`: Mistral.
    Mistral,
}

impl Form {
    /// By the words of the template.
    pub fn of(template: &str) -> Self {
        let has = |word: &str| template.contains(word);
        if has("<tool_call>") {
            Form::Hermes
        } else if has("[TOOL_CALLS]") {
            Form::Mistral
        } else if has("<|start_header_id|>") && has("\"parameters\"") {
            Form::Llama
        } else {
            Form::Hermes
        }
    }

    /// What announces a call, where something does.
    pub fn marker(self) -> Option<&'static str> {
        match self {
            Form::Hermes => Some("<tool_call>"),
            Form::Llama => None,
            Form::Mistral => Some("[TOOL_CALLS]"),
        }
    }

    pub(super) fn arguments_key(self) -> &'static str {
        match self {
            Form::Hermes | Form::Mistral => "arguments",
            Form::Llama => "parameters",
        }
    }

    /// What stands before the arguments of a call of `name`.
    pub(super) fn head(self, name: &str) -> String {
        format!("{{\"name\": \"{name}\", \"{}\": ", self.arguments_key())
    }

    /// A call as this family would have written it.
    pub(super) fn written(self, name: &str, arguments: &str) -> String {
        let call = format!("{}{arguments}}}", self.head(name));
        match self {
            Form::Hermes => format!("<tool_call>\n{call}\n</tool_call>"),
            Form::Llama => call,
            Form::Mistral => format!("[TOOL_CALLS] [{call}]"),
        }
    }
}

/// How the marker appears in what the engine says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// As letters.
    Letters,
    /// As a control token, which has no letters.
    Control(Token),
}

/// What the output must look like while tools are offered.
#[derive(Debug, Clone)]
pub struct Grammar<'a> {
    pub form: Form,
    pub marker: Marker,
    pub choice: &'a Choice,
    /// More than one call in an answer.
    pub parallel: bool,
    /// What the text must be where it is no call: any text if absent.
    pub text: Option<Value>,
}

impl Grammar<'_> {
    /// In llguidance's form of Lark.
    pub fn lark(&self, tools: &[Tool]) -> String {
        let mut grammar = String::new();
        let chosen: Vec<&Tool> = tools
            .iter()
            .filter(|tool| !matches!(self.choice, Choice::Named(name) if *name != tool.function.name))
            .collect();
        let _ = writeln!(grammar, "start: {}", self.start());
        grammar.push_str(&self.calls());
        let names: Vec<String> = (0..chosen.len()).map(|n| format!("call_{n}")).collect();
        let _ = writeln!(grammar, "object: {}", names.join(" | "));
        for (n, tool) in chosen.iter().enumerate() {
            let head = quoted(&self.form.head(&tool.function.name));
            let _ = writeln!(grammar, "call_{n}: {head} arguments_{n} \"}}\"");
            let _ = writeln!(grammar, "arguments_{n}: %json {}", arguments_schema(&tool.function.parameters));
        }
        if let (Choice::Auto, Some(schema)) = (self.choice, &self.text) {
            let _ = writeln!(grammar, "json: %json {}", strict(schema.clone()));
        }
        grammar
    }

    fn start(&self) -> &'static str {
        let free = self.text.is_none();
        match (self.choice, self.form.marker()) {
            (Choice::None, _) => "TEXT",
            (Choice::Required | Choice::Named(_), Some(_)) => "marker calls",
            (Choice::Required | Choice::Named(_), None) => "calls",
            (Choice::Auto, Some(_)) if free => "TEXT | announced calls",
            (Choice::Auto, None) if free => "OTHER? | calls",
            (Choice::Auto, Some(_)) => "json | marker calls",
            (Choice::Auto, None) => "json | calls",
        }
    }

    /// The rules that `start` leads to.
    fn calls(&self) -> String {
        let more = if self.parallel { format!(" further{{0,{}}}", CALLS_MAX - 1) } else { String::new() };
        let calls = match self.form {
            Form::Hermes => format!(
                "calls: \"\\n\" object \"\\n</tool_call>\"{more}\n\
                 further: \"\\n\" marker \"\\n\" object \"\\n</tool_call>\"\n"
            ),
            Form::Mistral => format!("calls: \" [\" object{more} \"]\"\nfurther: \", \" object\n"),
            // Text that is no call begins with something else than a call does.
            Form::Llama => "calls: object\nOTHER: /\\s*[^\\s{](.|\\n)*/\n".to_owned(),
        };
        let marker = match (self.form.marker(), self.marker) {
            (None, _) => String::new(),
            // The shortest text that ends with the marker: from there on it is a call.
            (Some(letters), Marker::Letters) => {
                format!("marker: {}\nannounced[lazy]: /(.|\\n)*{}/\n", quoted(letters), escaped(letters))
            }
            (Some(_), Marker::Control(token)) => {
                format!("marker: <[{token}]>\nannounced: TEXT marker\n")
            }
        };
        format!("{calls}{marker}TEXT: /(.|\\n)*/\n")
    }
}

/// Text as a literal of Lark.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Text as a part of a regular expression of Lark.
fn escaped(text: &str) -> String {
    let escape = |letter: char| match letter {
        '.' | '^' | '$' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '\\' | '/' => {
            format!("\\{letter}")
        }
        letter => letter.to_string(),
    };
    text.chars().map(escape).collect()
}

/// The schema of a tool's arguments: an object's, and one that holds a small model to as few letters as can be. What the
/// grammar cannot express is left to whoever checks the call.
fn arguments_schema(parameters: &Value) -> Value {
    let mut schema = match parameters {
        Value::Object(_) => parameters.clone(),
        _ => no_arguments(),
    };
    if schema.get("type").is_none() {
        schema["type"] = "object".into();
    }
    let has_properties = schema.get("properties").and_then(Value::as_object).is_some_and(|p| !p.is_empty());
    if !has_properties && schema.get("additionalProperties").is_none() {
        schema["additionalProperties"] = false.into();
    }
    strict(schema)
}

/// With the options that the grammars of small models need: no free white space, or they would write nothing else.
fn strict(mut schema: Value) -> Value {
    if schema.is_object() {
        schema["x-guidance"] = json!({ "whitespace_flexible": false, "item_separator": ", ",
            "key_separator": ": ", "coerce_one_of": true, "lenient": true });
    }
    schema
}
