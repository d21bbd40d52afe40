//! The prompt of a conversation.

use super::functions::spaced_json;
use super::message::Message;
use super::template::{Template, why};
use super::tools::{Form, Tool};
use serde_json::{Map, Value};

/// How a model is talked to.
#[derive(Debug)]
pub struct Chat {
    template: Option<Template>,
    /// Why the model's template is not used.
    pub fault: Option<String>,
    /// How it writes calls.
    pub form: Form,
    /// The template shows tools to the model by itself.
    knows_tools: bool,
    /// The template takes no other ids of calls.
    short_ids: bool,
}

/// What to render.
#[derive(Debug)]
pub struct Wishes<'a> {
    pub messages: &'a [Message],
    pub tools: &'a [Tool],
    /// Variables for the template.
    pub extra: &'a Map<String, Value>,
}

/// A prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    pub pieces: Vec<Piece>,
    pub how: How,
    /// Texts that end an answer beside the model's own end.
    pub stop: Vec<String>,
}

/// A part of a prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Names of control tokens in it are those tokens.
    Marked(String),
    /// Words of a person or a tool.
    Plain(String),
}

/// By which of the ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    Template,
    /// The template refused the order of roles, and got one that every template takes.
    Gentle,
    /// No template that works.
    Fallback,
}

/// Two letters for private use: words between them are plain.
const OPEN: char = '\u{f8f0}';
const CLOSE: char = '\u{f8f1}';
/// Ids of calls in the one family that checks their length.
const SHORT_ID: usize = 9;

impl Chat {
    /// For a model with this template and these tokens.
    pub fn new(template: Option<&str>, bos: Option<&str>, eos: Option<&str>) -> Self {
        let source = template.unwrap_or_default();
        let (template, fault) = match template.map(|source| Template::new(source, bos, eos)) {
            None => (None, Some("the model has no template".to_owned())),
            Some(Ok(template)) => (Some(template), None),
            Some(Err(error)) => (None, Some(why(&error))),
        };
        Self {
            knows_tools: template.is_some() && source.contains("tools"),
            short_ids: source.contains("[TOOL_CALLS]"),
            form: if template.is_some() { Form::of(source) } else { Form::Hermes },
            template,
            fault,
        }
    }

    /// What is wrong with the messages or tools, as a place in the request and a reason.
    pub fn fault_of(&self, wishes: &Wishes<'_>) -> Option<(String, String)> {
        if wishes.messages.is_empty() {
            return Some(("messages".to_owned(), "there is no message".to_owned()));
        }
        let of_message = |(n, message): (usize, &Message)| {
            message.fault().map(|(place, why)| (format!("messages[{n}].{place}"), why))
        };
        let of_tool = |(n, tool): (usize, &Tool)| tool.fault().map(|why| (format!("tools[{n}]"), why));
        let messages = wishes.messages.iter().enumerate().find_map(of_message);
        messages.or_else(|| wishes.tools.iter().enumerate().find_map(of_tool))
    }

    /// Makes the prompt. `has_control` says whether a text holds names of control tokens; such words are kept apart, so
    /// that they stay words.
    pub fn render(&self, wishes: &Wishes<'_>, has_control: &dyn Fn(&str) -> bool) -> Rendered {
        let guard = |text: &str| match has_control(text) {
            true => format!("{OPEN}{}{CLOSE}", text.replace([OPEN, CLOSE], "")),
            false => text.replace([OPEN, CLOSE], ""),
        };
        let described: Vec<Message>;
        let tools = (!wishes.tools.is_empty() && self.knows_tools).then_some(wishes.tools);
        let messages = if self.knows_tools {
            wishes.messages
        } else {
            described = describe(wishes.messages, wishes.tools, self.form);
            &described
        };
        if let Some(template) = &self.template {
            let shown =
                tools.map(|tools| tools.iter().map(serde_json::to_value).filter_map(Result::ok).collect());
            let id = |id: &str| if self.short_ids { short_id(id) } else { id.to_owned() };
            let values = |messages: &[Message]| -> Vec<Value> {
                messages.iter().map(|message| message.for_template(&guard(&message.words()), &id)).collect()
            };
            if let Ok(text) = template.render(&values(messages), shown.as_ref(), wishes.extra) {
                return Rendered { pieces: split(&text), how: How::Template, stop: Vec::new() };
            }
            let gentle = gentle(&describe(wishes.messages, wishes.tools, self.form));
            if let Ok(text) = template.render(&values(&gentle), None, wishes.extra) {
                return Rendered { pieces: split(&text), how: How::Gentle, stop: Vec::new() };
            }
        }
        let plain = describe(wishes.messages, wishes.tools, self.form);
        let text = chatml(&plain, &guard);
        Rendered { pieces: split(&text), how: How::Fallback, stop: vec!["<|im_end|>".to_owned()] }
    }
}

/// `<|im_start|>role\nwords<|im_end|>\n` for each message: the form most models have seen.
fn chatml(messages: &[Message], guard: &dyn Fn(&str) -> String) -> String {
    let line = |message: &Message| {
        format!("<|im_start|>{}\n{}<|im_end|>\n", message.role(), guard(&message.words()))
    };
    messages.iter().map(line).collect::<String>() + "<|im_start|>assistant\n"
}

/// Tools, calls and results as words, for templates that know nothing of them.
fn describe(messages: &[Message], tools: &[Tool], form: Form) -> Vec<Message> {
    let mut made: Vec<Message> = Vec::new();
    for message in messages {
        let words = message.words();
        match message.role() {
            "tool" => {
                made.push(Message::text("user", format!("<tool_response>\n{words}\n</tool_response>")));
            }
            "assistant" if !message.calls().is_empty() => {
                let calls = message
                    .calls()
                    .iter()
                    .map(|call| form.written(&call.function.name, &spaced_json(&call.function.object())));
                let lines: Vec<String> =
                    (!words.is_empty()).then_some(words).into_iter().chain(calls).collect();
                made.push(Message::text("assistant", lines.join("\n")));
            }
            role => made.push(Message::text(role, words)),
        }
    }
    if tools.is_empty() {
        return made;
    }
    let told = tools_told(tools, form);
    match made.first_mut().filter(|first| first.role() == "system") {
        Some(system) => *system = Message::text("system", format!("{}\n\n{told}", system.words())),
        None => made.insert(0, Message::text("system", told)),
    }
    made
}

fn tools_told(tools: &[Tool], form: Form) -> String {
    let list: Vec<String> = tools.iter().map(|tool| spaced_json(&tool.function)).collect();
    let arguments = "{\"argument\": \"value\"}";
    format!(
        "You can call tools. Each line describes one:\n{}\nTo call a tool, answer with:\n{}",
        list.join("\n"),
        form.written("NAME", arguments)
    )
}

/// An order of roles that every template takes: no system, and person and model in turn, beginning with the person.
fn gentle(messages: &[Message]) -> Vec<Message> {
    let mut made: Vec<(String, String)> = Vec::new();
    for message in messages {
        let role = if message.role() == "assistant" { "assistant" } else { "user" };
        let words = message.words();
        match made.last_mut() {
            Some((last, text)) if last == role => {
                text.push_str("\n\n");
                text.push_str(&words);
            }
            None if role == "assistant" => {
                made.push(("user".to_owned(), String::new()));
                made.push((role.to_owned(), words));
            }
            Some(_) | None => made.push((role.to_owned(), words)),
        }
    }
    made.into_iter().map(|(role, text)| Message::text(&role, text)).collect()
}

/// Takes the words apart that must stay words.
fn split(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut push = |piece: Piece| match &piece {
        Piece::Marked(text) | Piece::Plain(text) if text.is_empty() => {}
        Piece::Marked(_) | Piece::Plain(_) => pieces.push(piece),
    };
    while let Some((marked, behind)) = rest.split_once(OPEN) {
        // A template may cut a text, and lose its end: the rest is words then.
        let (plain, after) = behind.split_once(CLOSE).unwrap_or((behind, ""));
        push(Piece::Marked(marked.replace(CLOSE, "")));
        push(Piece::Plain(plain.to_owned()));
        rest = after;
    }
    push(Piece::Marked(rest.replace(CLOSE, "")));
    pieces
}

/// Nine letters and digits that stand for an id.
fn short_id(id: &str) -> String {
    if id.len() == SHORT_ID && id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return id.to_owned();
    }
    // FNV-1a: the same id gives the same letters, which is all that is needed.
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")[..SHORT_ID].to_owned()
}
