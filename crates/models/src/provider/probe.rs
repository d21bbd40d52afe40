//! Looking at a provider without a run: one small question, the list of its models, the way to it.

use super::config::{self, Target};
use super::failure::{self, Scene};
use super::{Keys, LanguageModel, ModelRef, ProviderConfig, tls, wire};
use crate::{Brain, BrainError, Context, Delta, Reply};
use futures::StreamExt;
use mycel_abi::Redactor;
use mycel_abi::{Cost, Goal};
use serde_json::Value;
use std::time::{Duration, Instant};

/// Tokens that the test's answer may have: one word, and room for a model that thinks first.
const ANSWER_TOKENS: u32 = 256;
/// Bytes of a list of models: the longest has a few hundred entries of one or two kilobytes.
const LIST_BYTES_MAX: usize = 8 << 20;
/// Longest wait for a list of models; no model has to think for it.
const LIST_S: u64 = 30;

/// What came of a test.
#[derive(Debug)]
pub struct Probed {
    /// As the person named it.
    pub model: String,
    pub url: String,
    pub is_local: bool,
    /// The proxy it goes through, without a name or password in it.
    pub proxy: Option<String>,
    /// Where the key is from; none if none was sent.
    pub key_place: Option<String>,
    pub price_known: bool,
    /// Until the first piece of the answer, and until its end.
    pub first: Option<Duration>,
    pub whole: Duration,
    pub result: Result<Reply, BrainError>,
}

/// Asks the model one small question, once: nothing is tried again.
///
/// # Errors
/// [`BrainError::Lasting`] for what is wrong before anything is sent.
pub fn probe(model: &ModelRef, config: &ProviderConfig, keys: &dyn Keys) -> Result<Probed, BrainError> {
    let mut brain = LanguageModel::new(model, config, keys)?;
    let goal =
        Goal { text: "Answer with the one word: ok".into(), workspace: "/".into(), labels: Vec::new() };
    let context = Context {
        goal,
        system: "You are being tested for a moment. Answer as briefly as you can.".into(),
        items: Vec::new(),
        tools: Vec::new(),
        output: None,
        max_tokens: ANSWER_TOKENS,
    };
    let begin = Instant::now();
    let mut first = None;
    let mut show = |_: Delta| {
        first.get_or_insert_with(|| begin.elapsed());
    };
    let result = brain.turn(&context, &mut show, &|| false);
    let whole = begin.elapsed();
    let target = brain.target();
    Ok(Probed {
        model: model.to_string(),
        url: target.base_url.clone(),
        is_local: target.is_local,
        proxy: tls::proxy_of(target),
        key_place: brain.key_place.clone(),
        price_known: target.price_known(),
        first,
        whole,
        result,
    })
}

/// The names of the models that a provider offers, sorted.
///
/// # Errors
/// As a turn.
pub fn models(provider: &str, config: &ProviderConfig, keys: &dyn Keys) -> Result<Vec<String>, BrainError> {
    // The name stands for no model; what is asked for does not hold one.
    let model: ModelRef = format!("{provider}:models").parse()?;
    let mut brain = LanguageModel::new(&model, config, keys)?;
    brain.have_key()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| super::internal(provider, &error.to_string()))?;
    let body = runtime.block_on(fetch(provider, &brain))?;
    let value: Value = serde_json::from_slice(&body)
        .map_err(|_| config::lasting(format!("{provider} sent no list of models"), "check its address"))?;
    let redactor = Redactor::new(brain.key.as_ref());
    let mut names: Vec<String> = names(&value).map(|name| redactor.clean(name)).collect();
    names.sort();
    names.dedup();
    Ok(names)
}

/// `data[].id` of OpenAI and Anthropic, `models[].name` of Ollama and Gemini, whose names begin with `models/`.
fn names(value: &Value) -> impl Iterator<Item = &str> {
    let rows = value.get("data").or_else(|| value.get("models")).and_then(Value::as_array);
    let texts =
        rows.into_iter().flatten().filter_map(|row| row.get("id").or_else(|| row.get("name"))?.as_str());
    texts.map(|name| name.strip_prefix("models/").unwrap_or(name))
}

async fn fetch(provider: &str, brain: &LanguageModel) -> Result<Vec<u8>, BrainError> {
    let target: &Target = brain.target();
    let redactor = Redactor::new(brain.key.as_ref());
    let scene = Scene {
        target,
        name: provider,
        redactor: &redactor,
        key_place: brain.key_place.as_deref(),
        cost: Cost::ZERO,
        came_bytes: 0,
        stream_error: None,
    };
    let url = format!("{}/{}", target.base_url, target.kind.models_path());
    let mut request = tls::client(target)?.get(url).timeout(Duration::from_secs(LIST_S));
    for (name, value) in wire::headers(target.kind, brain.key.as_ref()) {
        request = request.header(name, value);
    }
    let response = request.send().await.map_err(|error| failure::of_transport(&error, "", &scene))?;
    let (status, headers) = (response.status(), response.headers().clone());
    let mut body = Vec::new();
    let mut pieces = response.bytes_stream();
    while let Some(piece) = pieces.next().await {
        body.extend_from_slice(&piece.map_err(|error| failure::of_transport(&error, "", &scene))?);
        if body.len() > LIST_BYTES_MAX {
            return Err(config::lasting(format!("the list of {provider} does not end"), "check its address"));
        }
    }
    if status.is_success() {
        return Ok(body);
    }
    Err(failure::of_status(status.as_u16(), &String::from_utf8_lossy(&body), &headers, &scene))
}
