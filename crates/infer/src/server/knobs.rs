//! What requests for chat and for completions have in common.

use super::Service;
use super::body::OneOrMany;
use super::error::Refusal;
use crate::engine::{Constraint, Sampling};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value};

/// Answers to one request.
const ANSWERS_MAX: u32 = 16;
const STOPS_MAX: usize = 16;
/// Likely tokens named beside each; what the engine takes.
const TOP_MAX: u8 = 20;

/// The settings of an answer, as sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Knobs {
    model: Option<String>,
    max_tokens: Option<u32>,
    max_completion_tokens: Option<u32>,
    temperature: Option<f32>,
    top_p: Option<f32>,
    top_k: Option<i32>,
    min_p: Option<f32>,
    repeat_penalty: Option<f32>,
    frequency_penalty: Option<f32>,
    presence_penalty: Option<f32>,
    seed: Option<i64>,
    stop: Option<OneOrMany>,
    n: Option<u32>,
    logit_bias: Option<Map<String, Value>>,
    pub(super) stream: Option<bool>,
    pub(super) stream_options: Option<StreamOptions>,
    grammar: Option<String>,
    guided: Option<Guided>,
    pub(super) response_format: Option<ResponseFormat>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct StreamOptions {
    #[serde(default)]
    pub(super) include_usage: bool,
}

/// An extension: a grammar in one of three forms.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Guided {
    Lark(String),
    Regex(String),
    Json(Value),
}

#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum ResponseFormat {
    Text,
    JsonObject,
    JsonSchema { json_schema: JsonSchema },
}

impl ResponseFormat {
    /// Whether the answer is one JSON value.
    pub(super) fn is_json(&self) -> bool {
        matches!(self, ResponseFormat::JsonObject | ResponseFormat::JsonSchema { .. })
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct JsonSchema {
    pub(super) schema: Value,
}

/// The settings, checked.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) sampling: Sampling,
    pub(super) max_tokens: u32,
    pub(super) answers: u32,
    pub(super) constraint: Option<Constraint>,
}

impl Knobs {
    pub(super) fn settings(&self, service: &Service) -> Result<Settings, Refusal> {
        check_model(self.model.as_deref(), service)?;
        if self.logit_bias.as_ref().is_some_and(|bias| !bias.is_empty()) {
            return Err(bad("logit_bias", "it is not supported here"));
        }
        let answers = within("n", self.n.unwrap_or(1), 1, ANSWERS_MAX)?;
        let context = service.info().context_tokens;
        let most = self.max_completion_tokens.or(self.max_tokens).unwrap_or(context);
        if most == 0 {
            return Err(bad("max_tokens", "it is 0, and an answer has at least one token"));
        }
        Ok(Settings {
            sampling: self.sampling()?,
            max_tokens: most.min(context),
            answers,
            constraint: self.constraint()?,
        })
    }

    /// What is not said is as llama.cpp's own server has it, which is milder than the protocol's plain temperature of 1:
    /// small models need that.
    fn sampling(&self) -> Result<Sampling, Refusal> {
        let stop = self.stop.clone().map(OneOrMany::into_vec).unwrap_or_default();
        if stop.len() > STOPS_MAX || stop.iter().any(String::is_empty) {
            return Err(bad("stop", format!("at most {STOPS_MAX} texts are taken, none of them empty")));
        }
        Ok(Sampling {
            temperature: within("temperature", self.temperature.unwrap_or(0.8), 0.0, 2.0)?,
            top_p: within("top_p", self.top_p.unwrap_or(0.95), 0.0, 1.0)?,
            top_k: self.top_k.unwrap_or(40),
            min_p: within("min_p", self.min_p.unwrap_or(0.05), 0.0, 1.0)?,
            repeat_penalty: within("repeat_penalty", self.repeat_penalty.unwrap_or(1.0), 0.0, 2.0)?,
            frequency_penalty: within("frequency_penalty", self.frequency_penalty.unwrap_or(0.0), -2.0, 2.0)?,
            presence_penalty: within("presence_penalty", self.presence_penalty.unwrap_or(0.0), -2.0, 2.0)?,
            // A seed is any number; the engine's is shorter.
            seed: self.seed.map(|seed| (seed ^ (seed >> 32)) as u32),
            stop,
        })
    }

    fn constraint(&self) -> Result<Option<Constraint>, Refusal> {
        let format = match &self.response_format {
            None | Some(ResponseFormat::Text) => None,
            Some(ResponseFormat::JsonObject) => Some(Constraint::JsonObject),
            Some(ResponseFormat::JsonSchema { json_schema }) => {
                Some(Constraint::Json(json_schema.schema.clone()))
            }
        };
        let guided = self.guided.as_ref().map(|guided| match guided {
            Guided::Lark(text) => Constraint::Lark(text.clone()),
            Guided::Regex(text) => Constraint::Regex(text.clone()),
            Guided::Json(schema) => Constraint::Json(schema.clone()),
        });
        let grammar = self.grammar.as_ref().map(|text| Constraint::Gbnf(text.clone()));
        let mut given = [format, guided, grammar].into_iter().flatten();
        let first = given.next();
        match given.next() {
            None => Ok(first),
            Some(_) => Err(bad("response_format", "one of response_format, guided and grammar can be given")),
        }
    }
}

/// One worker has one model; a request for another is in the wrong place.
pub(super) fn check_model(asked: Option<&str>, service: &Service) -> Result<(), Refusal> {
    let here = service.info().name.as_str();
    match asked {
        None | Some("") => Ok(()),
        Some(name) if name == here || name.strip_prefix("local:") == Some(here) => Ok(()),
        Some(name) => Err(Refusal {
            param: Some("model".to_owned()),
            ..Refusal::of(StatusCode::NOT_FOUND, format!("the model `{name}` is not here; `{here}` is"))
                .code("model_not_found")
        }),
    }
}

pub(super) fn bad(param: &str, message: impl Into<String>) -> Refusal {
    Refusal::bad(param.to_owned(), format!("{param}: {}", message.into()))
}

fn within<T: PartialOrd + std::fmt::Display>(param: &str, value: T, least: T, most: T) -> Result<T, Refusal> {
    if value >= least && value <= most {
        return Ok(value);
    }
    Err(bad(param, format!("it is {value}, and {least} to {most} can be")))
}

/// Likely tokens to name: the protocol's two ways of asking come to one number.
pub(super) fn logprobs(param: &str, number: Option<u32>) -> Result<Option<u8>, Refusal> {
    number.map(|number| within(param, number, 0, u32::from(TOP_MAX)).map(|number| number as u8)).transpose()
}
