//! `POST /v1/chat/completions`.

use super::answer::{self, Answers, Teller, Totals};
use super::error::Refusal;
use super::knobs::{self, Knobs, ResponseFormat, bad};
use super::{Service, Working, body, now_s};
use crate::chat::{Choice, Event, Grammar, Message, Parser, Piece as PromptPiece, Rendered, Tool, Wishes};
use crate::engine::{Constraint, Finish, Piece, Prompt, Request};
use axum::Json;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// What only a chat has.
#[derive(Debug, Deserialize)]
struct ChatRequest {
    messages: Vec<Message>,
    #[serde(default)]
    tools: Option<Vec<Tool>>,
    #[serde(default)]
    tool_choice: Option<Value>,
    #[serde(default)]
    parallel_tool_calls: Option<bool>,
    #[serde(default)]
    logprobs: Option<bool>,
    #[serde(default)]
    top_logprobs: Option<u32>,
    /// Variables for the model's template.
    #[serde(default)]
    chat_template_kwargs: Option<Map<String, Value>>,
}

pub(super) async fn complete(
    service: Arc<Service>,
    working: Working,
    bytes: &[u8],
) -> Result<Response, Refusal> {
    let value = body::object(bytes)?;
    let knobs: Knobs = body::read(&value)?;
    let chat: ChatRequest = body::read(&value)?;
    let made = Made::new(&service, &knobs, chat)?;
    let head = Head { id: service.id("chatcmpl-"), created: now_s(), model: service.info().name.clone() };
    let choices = made.requests.iter().map(|_| ChoiceState::new(&service, &made)).collect();
    let include_usage = knobs.stream_options.as_ref().is_some_and(|options| options.include_usage);
    let answers = Answers::ask(&service, working, made.requests).await?;
    let telling = Telling { service, head, choices, totals: Totals::default(), include_usage };
    match knobs.stream.unwrap_or(false) {
        true => Ok(answer::stream(answers, telling)),
        false => telling.whole(answers).await,
    }
}

/// What the engine is asked.
struct Made {
    requests: Vec<Request>,
    /// Names of the tools that may be called.
    callable: Vec<String>,
    /// What is no call is one JSON value.
    bound: bool,
    logprobs: bool,
}

impl Made {
    fn new(service: &Service, knobs: &Knobs, chat: ChatRequest) -> Result<Self, Refusal> {
        if service.info().is_embedder {
            return Err(bad("model", "it makes vectors, not text: ask /v1/embeddings"));
        }
        let settings = knobs.settings(service)?;
        let all = chat.tools.unwrap_or_default();
        let choice = choice(chat.tool_choice.as_ref(), &all)?;
        let tools = if choice == Choice::None { Vec::new() } else { all };
        let extra = chat.chat_template_kwargs.unwrap_or_default();
        let wishes = Wishes { messages: &chat.messages, tools: &tools, extra: &extra };
        if let Some((place, why)) = service.chat.fault_of(&wishes) {
            return Err(Refusal::bad(place.clone(), format!("{place}: {why}")));
        }
        let rendered = service.chat.render(&wishes, &|text| has_control(service, text));
        let constraint = if tools.is_empty() {
            settings.constraint
        } else {
            let parallel = chat.parallel_tool_calls.unwrap_or(true);
            Some(held_to_calls(service, &tools, &choice, parallel, knobs, settings.constraint)?)
        };
        let names = chat.logprobs.unwrap_or(false);
        let logprobs = knobs::logprobs("top_logprobs", chat.top_logprobs)?;
        let mut sampling = settings.sampling;
        sampling.stop.extend(rendered.stop.iter().cloned());
        let request = Request {
            prompt: prompt(service, rendered)?,
            max_tokens: settings.max_tokens,
            sampling,
            constraint,
            logprobs: names.then(|| logprobs.unwrap_or(0)),
        };
        let callable = tools.into_iter().map(|tool| tool.function.name).collect();
        let bound = knobs.response_format.as_ref().is_some_and(ResponseFormat::is_json);
        Ok(Self { requests: repeated(&request, settings.answers), callable, bound, logprobs: names })
    }
}

/// The same request so many times, each with a seed of its own.
pub(super) fn repeated(request: &Request, times: u32) -> Vec<Request> {
    let with_seed = |n: u32| {
        let mut one = request.clone();
        one.sampling.seed = one.sampling.seed.map(|seed| seed.wrapping_add(n));
        one
    };
    (0..times).map(with_seed).collect()
}

fn choice(value: Option<&Value>, tools: &[Tool]) -> Result<Choice, Refusal> {
    let choice = match value {
        None | Some(Value::Null) => Choice::Auto,
        Some(Value::String(word)) => match word.as_str() {
            "none" => Choice::None,
            "auto" => Choice::Auto,
            "required" => Choice::Required,
            other => return Err(bad("tool_choice", format!("`{other}` is none of none, auto, required"))),
        },
        Some(value) => match value.pointer("/function/name").and_then(Value::as_str) {
            Some(name) => Choice::Named(name.to_owned()),
            None => return Err(bad("tool_choice", "it is neither a word nor names a function")),
        },
    };
    match &choice {
        Choice::Named(name) if !tools.iter().any(|tool| tool.function.name == *name) => {
            Err(bad("tool_choice", format!("`{name}` is not among the tools")))
        }
        Choice::Required if tools.is_empty() => {
            Err(bad("tool_choice", "a call is required, and there are no tools"))
        }
        Choice::None | Choice::Auto | Choice::Required | Choice::Named(_) => Ok(choice),
    }
}

fn held_to_calls(
    service: &Service,
    tools: &[Tool],
    choice: &Choice,
    parallel: bool,
    knobs: &Knobs,
    other: Option<Constraint>,
) -> Result<Constraint, Refusal> {
    let text = match (&knobs.response_format, other) {
        (Some(ResponseFormat::JsonSchema { json_schema }), _) => Some(json_schema.schema.clone()),
        (Some(ResponseFormat::JsonObject), _) => Some(json!({ "type": "object" })),
        (Some(ResponseFormat::Text) | None, None) => None,
        (Some(ResponseFormat::Text) | None, Some(_)) => {
            return Err(bad("tools", "they cannot be offered together with guided or grammar"));
        }
    };
    let grammar = Grammar { form: service.chat.form, marker: service.marker, choice, parallel, text };
    Ok(Constraint::Lark(grammar.lark(tools)))
}

/// Whether a text would be read differently if names of control tokens counted.
fn has_control(service: &Service, text: &str) -> bool {
    match (service.engine.tokenize(text, true), service.engine.tokenize(text, false)) {
        (Ok(marked), Ok(plain)) => marked != plain,
        // In doubt the words are kept apart.
        _ => true,
    }
}

/// The prompt as the engine takes it. Words that must stay words are turned into tokens here.
fn prompt(service: &Service, rendered: Rendered) -> Result<Prompt, Refusal> {
    match &rendered.pieces[..] {
        [PromptPiece::Marked(text)] => Ok(Prompt::Marked(text.clone())),
        pieces => {
            let mut tokens = Vec::new();
            for piece in pieces {
                tokens.extend(match piece {
                    PromptPiece::Marked(text) => service.engine.tokenize(text, true)?,
                    PromptPiece::Plain(text) => service.engine.tokenize(text, false)?,
                });
            }
            Ok(Prompt::Tokens(tokens))
        }
    }
}

/// What all parts of an answer begin with.
struct Head {
    id: String,
    created: u64,
    model: String,
}

/// One of the answers, as far as it has come.
struct ChoiceState {
    parser: Option<Parser>,
    logprobs: Option<Vec<Value>>,
    text: String,
    calls: Vec<Call>,
    finish: Option<Finish>,
}

struct Call {
    id: String,
    name: String,
    arguments: String,
}

impl ChoiceState {
    fn new(service: &Service, made: &Made) -> Self {
        let names = || made.callable.iter().map(String::as_str);
        let parser = (!made.callable.is_empty())
            .then(|| Parser::new(service.chat.form, service.marker, names()).bound(made.bound));
        Self {
            parser,
            logprobs: made.logprobs.then(Vec::new),
            text: String::new(),
            calls: Vec::new(),
            finish: None,
        }
    }

    fn reason(&self, finish: Finish) -> &'static str {
        match finish {
            Finish::Stop if !self.calls.is_empty() => "tool_calls",
            finish => answer::finish_reason(finish),
        }
    }

    fn read(&mut self, text: &str, token: i32) -> Vec<Event> {
        match &mut self.parser {
            Some(parser) => parser.feed(text, token),
            None if text.is_empty() => Vec::new(),
            None => vec![Event::Text(text.to_owned())],
        }
    }
}

struct Telling {
    service: Arc<Service>,
    head: Head,
    choices: Vec<ChoiceState>,
    totals: Totals,
    include_usage: bool,
}

impl Telling {
    /// The whole answer at once.
    async fn whole(mut self, mut answers: Answers) -> Result<Response, Refusal> {
        while let Some((n, piece)) = answers.next().await {
            match piece {
                Piece::Failed(error) => return Err(error.into()),
                piece => drop(self.take(n, piece)),
            }
        }
        if answers.is_open() {
            return Err(crate::engine::EngineError::Stopped.into());
        }
        let choices: Vec<Value> =
            self.choices.iter().enumerate().map(|(n, choice)| whole_choice(n, choice)).collect();
        let body = json!({ "id": self.head.id, "object": "chat.completion", "created": self.head.created,
            "model": self.head.model, "choices": choices, "usage": self.totals.usage(),
            "timings": self.totals.timings() });
        Ok(Json(body).into_response())
    }

    /// Notes a piece; gives what changes by it, as the deltas of the protocol.
    fn take(&mut self, n: usize, piece: Piece) -> Vec<Value> {
        match piece {
            Piece::Reading { .. } | Piece::Failed(_) => Vec::new(),
            Piece::Token { text, token, logprob, top } => {
                let choice = &mut self.choices[n];
                if let (Some(list), Some(logprob)) = (&mut choice.logprobs, logprob) {
                    list.push(named(&text, logprob, &top));
                }
                let events = choice.read(&text, token);
                self.note(n, events)
            }
            Piece::Done { finish, usage } => {
                self.totals.add(&usage, n == 0);
                let events = self.choices[n].parser.as_mut().map(Parser::finish).unwrap_or_default();
                let deltas = self.note(n, events);
                self.choices[n].finish = Some(finish);
                deltas
            }
        }
    }

    fn note(&mut self, n: usize, events: Vec<Event>) -> Vec<Value> {
        let mut deltas = Vec::with_capacity(events.len());
        for event in events {
            let id = self.service.id("call_");
            let choice = &mut self.choices[n];
            deltas.push(match event {
                Event::Text(text) => {
                    choice.text.push_str(&text);
                    json!({ "content": text })
                }
                Event::Call { index, name } => {
                    choice.calls.push(Call { id: id.clone(), name: name.clone(), arguments: String::new() });
                    json!({ "tool_calls": [{ "index": index, "id": id, "type": "function",
                        "function": { "name": name, "arguments": "" } }] })
                }
                Event::Arguments { index, text } => {
                    choice.calls[index].arguments.push_str(&text);
                    json!({ "tool_calls": [{ "index": index, "function": { "arguments": text } }] })
                }
            });
        }
        deltas
    }

    fn chunk(&self, choices: Value) -> Value {
        let mut chunk = json!({ "id": self.head.id, "object": "chat.completion.chunk", "created": self.head.created,
            "model": self.head.model, "choices": choices });
        if self.include_usage {
            chunk["usage"] = Value::Null;
        }
        chunk
    }
}

impl Teller for Telling {
    fn begin(&mut self) -> String {
        let first = |n: usize| {
            let delta = json!({ "role": "assistant", "content": "" });
            answer::event(&self.chunk(json!([{ "index": n, "delta": delta, "finish_reason": null }])))
        };
        (0..self.choices.len()).map(first).collect()
    }

    fn tell(&mut self, n: usize, piece: Piece) -> String {
        let deltas = self.take(n, piece);
        let mut text = String::new();
        for delta in deltas {
            let mut choice = json!({ "index": n, "delta": delta, "finish_reason": null });
            // All that were named since the last delta belong to it: text may wait until it is sure.
            if let Some(list) = self.choices[n].logprobs.as_mut().filter(|list| !list.is_empty()) {
                choice["logprobs"] = json!({ "content": std::mem::take(list) });
            }
            text.push_str(&answer::event(&self.chunk(json!([choice]))));
        }
        if let Some(finish) = self.choices[n].finish.take() {
            let reason = self.choices[n].reason(finish);
            let last = json!([{ "index": n, "delta": {}, "finish_reason": reason }]);
            text.push_str(&answer::event(&self.chunk(last)));
        }
        text
    }

    fn end(&mut self) -> String {
        if !self.include_usage {
            return String::new();
        }
        let mut chunk = self.chunk(json!([]));
        chunk["usage"] = self.totals.usage();
        chunk["timings"] = self.totals.timings();
        answer::event(&chunk)
    }
}

fn whole_choice(n: usize, choice: &ChoiceState) -> Value {
    let content = match choice.text.is_empty() && !choice.calls.is_empty() {
        true => Value::Null,
        false => choice.text.as_str().into(),
    };
    let mut message = json!({ "role": "assistant", "content": content });
    if !choice.calls.is_empty() {
        message["tool_calls"] = choice
            .calls
            .iter()
            .map(|call| {
                json!({ "id": call.id, "type": "function",
                "function": { "name": call.name, "arguments": call.arguments } })
            })
            .collect();
    }
    let reason = choice.finish.map(|finish| choice.reason(finish));
    let logprobs = choice.logprobs.as_ref().map(|list| json!({ "content": list }));
    json!({ "index": n, "message": message, "logprobs": logprobs, "finish_reason": reason })
}

/// A token with its probability, and those that were likely in its place.
fn named(text: &str, logprob: f32, top: &[(String, f32)]) -> Value {
    let one = |text: &str, logprob: f32| json!({ "token": text, "logprob": finite(logprob), "bytes": text.as_bytes() });
    let mut token = one(text, logprob);
    token["top_logprobs"] = top.iter().map(|(text, logprob)| one(text, *logprob)).collect();
    token
}

/// JSON has no infinity; the protocol writes this for what could not come.
pub(super) fn finite(logprob: f32) -> f32 {
    logprob.max(-9999.0)
}
