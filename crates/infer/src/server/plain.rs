//! Everything that is not an answer of a model: vectors, tokens, and what is here.

use super::body::{Input, Item};
use super::error::Refusal;
use super::knobs::{bad, check_model};
use super::{Service, body, now_s};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

/// Texts of one request for vectors.
const TEXTS_MAX: usize = 2_048;

#[derive(Debug, Deserialize)]
struct EmbeddingRequest {
    #[serde(default)]
    model: Option<String>,
    input: Input,
    #[serde(default)]
    encoding_format: Option<Encoding>,
    #[serde(default)]
    dimensions: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Encoding {
    Float,
    /// Numbers of four bytes, little end first.
    Base64,
}

/// Blocks while the engine works.
pub(super) fn embed(service: &Arc<Service>, bytes: &[u8]) -> Result<Value, Refusal> {
    let asked: EmbeddingRequest = body::read(&body::object(bytes)?)?;
    check_model(asked.model.as_deref(), service)?;
    let length = service.info().embedding_length;
    if asked.dimensions.is_some_and(|dimensions| dimensions != length) {
        return Err(bad("dimensions", format!("vectors of this model have {length} numbers")));
    }
    let items = asked.input.items();
    if items.is_empty() || items.len() > TEXTS_MAX {
        return Err(bad("input", format!("1 to {TEXTS_MAX} texts can be given")));
    }
    let mut texts = Vec::with_capacity(items.len());
    for item in items {
        texts.push(match item {
            Item::Text(text) => text,
            Item::Tokens(tokens) => service.engine.detokenize(&tokens)?,
        });
    }
    let (vectors, usage) = service.engine.embed(texts)?;
    let encoding = asked.encoding_format.unwrap_or(Encoding::Float);
    let data: Vec<Value> = vectors
        .iter()
        .enumerate()
        .map(|(n, vector)| json!({ "object": "embedding", "index": n, "embedding": encoded(vector, encoding) }))
        .collect();
    let tokens = usage.prompt_tokens;
    Ok(json!({ "object": "list", "data": data, "model": service.info().name,
        "usage": { "prompt_tokens": tokens, "total_tokens": tokens } }))
}

fn encoded(vector: &[f32], encoding: Encoding) -> Value {
    match encoding {
        Encoding::Float => vector.to_vec().into(),
        Encoding::Base64 => {
            let bytes: Vec<u8> = vector.iter().flat_map(|number| number.to_le_bytes()).collect();
            STANDARD.encode(bytes).into()
        }
    }
}

#[derive(Debug, Deserialize)]
struct TokenizeRequest {
    #[serde(alias = "text", alias = "prompt")]
    content: String,
    /// Names of control tokens are those tokens.
    #[serde(default, alias = "parse_special")]
    special: Option<bool>,
}

pub(super) fn tokenize(service: &Arc<Service>, bytes: &[u8]) -> Result<Value, Refusal> {
    let asked: TokenizeRequest = body::read(&body::object(bytes)?)?;
    let tokens = service.engine.tokenize(&asked.content, asked.special.unwrap_or(false))?;
    Ok(json!({ "tokens": tokens }))
}

#[derive(Debug, Deserialize)]
struct DetokenizeRequest {
    tokens: Vec<i32>,
}

pub(super) fn detokenize(service: &Arc<Service>, bytes: &[u8]) -> Result<Value, Refusal> {
    let asked: DetokenizeRequest = body::read(&body::object(bytes)?)?;
    Ok(json!({ "content": service.engine.detokenize(&asked.tokens)? }))
}

pub(super) fn models(service: &Service) -> Value {
    let info = service.info();
    let created = now_s().saturating_sub(service.began.elapsed().as_secs());
    json!({ "object": "list", "data": [{ "id": info.name, "object": "model", "created": created,
        "owned_by": "local", "meta": { "architecture": info.architecture, "parameters": info.parameters,
        "file_bytes": info.file_bytes, "context_trained": info.context_trained,
        "context_tokens": info.context_tokens, "embedding_length": info.embedding_length,
        "is_embedder": info.is_embedder } }] })
}

pub(super) fn health(service: &Service) -> Value {
    let info = service.info();
    json!({ "status": "ok", "model": info.name, "context_tokens": info.context_tokens,
        "sequences": info.sequences, "threads": info.threads, "memory": info.memory,
        "chat_template": service.chat.fault.as_deref().unwrap_or("its own"),
        "idle_ms": service.work.idle().as_millis() as u64, "load": service.engine.load_figures() })
}
