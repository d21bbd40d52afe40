//! `POST /v1/completions`: a prompt that is continued as it is.

use super::answer::{self, Answers, Teller, Totals};
use super::body::{Input, Item};
use super::chat::{finite, repeated};
use super::error::Refusal;
use super::knobs::{self, Knobs, bad};
use super::{Service, Working, body, now_s};
use crate::engine::{Finish, Piece, Prompt, Request};
use axum::Json;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Prompts and answers of one request together.
const ANSWERS_MAX: usize = 64;

/// What only a completion has.
#[derive(Debug, Deserialize)]
struct CompletionRequest {
    prompt: Input,
    #[serde(default)]
    logprobs: Option<u32>,
    /// An extension: names of control tokens in the prompt are those tokens.
    #[serde(default)]
    special: Option<bool>,
    #[serde(default)]
    echo: Option<bool>,
    #[serde(default)]
    suffix: Option<String>,
}

pub(super) async fn complete(
    service: Arc<Service>,
    working: Working,
    bytes: &[u8],
) -> Result<Response, Refusal> {
    let value = body::object(bytes)?;
    let knobs: Knobs = body::read(&value)?;
    let asked: CompletionRequest = body::read(&value)?;
    let (requests, each) = requests(&service, &knobs, asked)?;
    let include_usage = knobs.stream_options.as_ref().is_some_and(|options| options.include_usage);
    let telling = Telling {
        id: service.id("cmpl-"),
        created: now_s(),
        model: service.info().name.clone(),
        choices: requests.iter().map(|request| ChoiceState::new(request.logprobs.is_some())).collect(),
        each,
        totals: Totals::default(),
        include_usage,
    };
    let answers = Answers::ask(&service, working, requests).await?;
    match knobs.stream.unwrap_or(false) {
        true => Ok(answer::stream(answers, telling)),
        false => telling.whole(answers).await,
    }
}

/// What the engine is asked, and how many answers belong to each prompt.
fn requests(
    service: &Service,
    knobs: &Knobs,
    asked: CompletionRequest,
) -> Result<(Vec<Request>, usize), Refusal> {
    if service.info().is_embedder {
        return Err(bad("model", "it makes vectors, not text: ask /v1/embeddings"));
    }
    if asked.echo.unwrap_or(false) {
        return Err(bad("echo", "it is not supported here"));
    }
    if asked.suffix.is_some_and(|suffix| !suffix.is_empty()) {
        return Err(bad("suffix", "it is not supported here"));
    }
    let settings = knobs.settings(service)?;
    let logprobs = knobs::logprobs("logprobs", asked.logprobs)?;
    let special = asked.special.unwrap_or(false);
    let items = asked.prompt.items();
    let each = settings.answers as usize;
    if items.is_empty() || items.len() * each > ANSWERS_MAX {
        return Err(bad("prompt", format!("1 to {ANSWERS_MAX} answers can be asked for, over all prompts")));
    }
    let request = |item: Item| Request {
        prompt: match item {
            Item::Text(text) if special => Prompt::Marked(text),
            Item::Text(text) => Prompt::Plain(text),
            Item::Tokens(tokens) => Prompt::Tokens(tokens),
        },
        max_tokens: settings.max_tokens,
        sampling: settings.sampling.clone(),
        constraint: settings.constraint.clone(),
        logprobs,
    };
    let all = items.into_iter().flat_map(|item| repeated(&request(item), settings.answers)).collect();
    Ok((all, each))
}

/// One of the answers, as far as it has come.
struct ChoiceState {
    text: String,
    logprobs: Option<Logprobs>,
    finish: Option<Finish>,
}

#[derive(Default)]
struct Logprobs {
    tokens: Vec<String>,
    logprobs: Vec<f32>,
    top: Vec<Value>,
    offsets: Vec<usize>,
}

impl ChoiceState {
    fn new(logprobs: bool) -> Self {
        Self { text: String::new(), logprobs: logprobs.then(Logprobs::default), finish: None }
    }

    fn take(&mut self, text: &str, logprob: Option<f32>, top: &[(String, f32)]) {
        if let (Some(list), Some(logprob)) = (&mut self.logprobs, logprob) {
            let named: Map<String, Value> =
                top.iter().map(|(text, logprob)| (text.clone(), finite(*logprob).into())).collect();
            list.tokens.push(text.to_owned());
            list.logprobs.push(finite(logprob));
            list.top.push(named.into());
            list.offsets.push(self.text.chars().count());
        }
        self.text.push_str(text);
    }

    fn logprobs(&self) -> Option<Value> {
        let list = self.logprobs.as_ref()?;
        Some(json!({ "tokens": list.tokens, "token_logprobs": list.logprobs, "top_logprobs": list.top,
            "text_offset": list.offsets }))
    }
}

struct Telling {
    id: String,
    created: u64,
    model: String,
    choices: Vec<ChoiceState>,
    each: usize,
    totals: Totals,
    include_usage: bool,
}

impl Telling {
    async fn whole(mut self, mut answers: Answers) -> Result<Response, Refusal> {
        while let Some((n, piece)) = answers.next().await {
            match piece {
                Piece::Reading { .. } => {}
                Piece::Token { text, token: _, logprob, top } => self.choices[n].take(&text, logprob, &top),
                Piece::Done { finish, usage } => self.done(n, finish, &usage),
                Piece::Failed(error) => return Err(error.into()),
            }
        }
        if answers.is_open() {
            return Err(crate::engine::EngineError::Stopped.into());
        }
        let choices: Vec<Value> = self
            .choices
            .iter()
            .enumerate()
            .map(|(n, choice)| {
                json!({ "index": n, "text": choice.text, "logprobs": choice.logprobs(),
                "finish_reason": choice.finish.map(answer::finish_reason) })
            })
            .collect();
        let mut body = self.part(choices.into());
        body["usage"] = self.totals.usage();
        body["timings"] = self.totals.timings();
        Ok(Json(body).into_response())
    }

    fn done(&mut self, n: usize, finish: Finish, usage: &crate::engine::Usage) {
        self.choices[n].finish = Some(finish);
        self.totals.add(usage, n.is_multiple_of(self.each));
    }

    fn part(&self, choices: Value) -> Value {
        json!({ "id": self.id, "object": "text_completion", "created": self.created, "model": self.model,
            "choices": choices })
    }
}

impl Teller for Telling {
    fn begin(&mut self) -> String {
        String::new()
    }

    fn tell(&mut self, n: usize, piece: Piece) -> String {
        let mut choice = json!({ "index": n, "text": "", "logprobs": null, "finish_reason": null });
        match piece {
            Piece::Reading { .. } | Piece::Failed(_) => return String::new(),
            Piece::Token { text, token: _, logprob, top } => {
                if text.is_empty() {
                    return String::new();
                }
                let mut one = ChoiceState::new(self.choices[n].logprobs.is_some());
                one.take(&text, logprob, &top);
                choice["logprobs"] = one.logprobs().into();
                choice["text"] = text.into();
            }
            Piece::Done { finish, usage } => {
                self.done(n, finish, &usage);
                choice["finish_reason"] = answer::finish_reason(finish).into();
            }
        }
        answer::event(&self.part(json!([choice])))
    }

    fn end(&mut self) -> String {
        if !self.include_usage {
            return String::new();
        }
        let mut part = self.part(json!([]));
        part["usage"] = self.totals.usage();
        answer::event(&part)
    }
}
