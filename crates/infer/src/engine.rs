//! The engine: one model, one thread that owns its context, any number of answers at once.

use serde::Serialize;
use std::path::PathBuf;
use std::sync::mpsc::Receiver;

/// How to load a model.
#[derive(Debug, Clone)]
pub struct Load {
    pub path: PathBuf,
    /// What the model is called in answers.
    pub name: String,
    /// Tokens of context of one sequence; the model's own, at most 8,192, if absent.
    pub context_tokens: Option<u32>,
    /// Answers at once.
    pub sequences: u32,
    /// Threads that compute; chosen by the size of the model and the machine if absent.
    pub threads: Option<u32>,
    /// Most bytes that weights, cache and buffers may take together; what the machine has free if absent.
    pub memory_max: Option<u64>,
    /// Folder for prompts whose state is kept between starts; none if absent.
    pub prompt_cache: Option<PathBuf>,
    /// Layers for a graphics processor, in builds that have one.
    pub gpu_layers: u32,
}

/// A token's number in its model's vocabulary.
pub type Token = i32;

/// What to answer, and how.
#[derive(Debug, Clone)]
pub struct Request {
    pub prompt: Prompt,
    pub max_tokens: u32,
    pub sampling: Sampling,
    pub constraint: Option<Constraint>,
    /// Most likely tokens to name beside each chosen one, 0 to 20; `None`: no probabilities at all.
    pub logprobs: Option<u8>,
}

#[derive(Debug, Clone)]
pub enum Prompt {
    /// Text in which the names of control tokens stand for those tokens (`parse_special`).
    Marked(String),
    /// Plain text: nothing in it is a control token.
    Plain(String),
    Tokens(Vec<Token>),
}

/// The usual knobs, with the usual meaning. Temperature 0 takes the most likely token.
#[derive(Debug, Clone)]
pub struct Sampling {
    pub temperature: f32,
    pub top_p: f32,
    pub top_k: i32,
    pub min_p: f32,
    pub repeat_penalty: f32,
    pub frequency_penalty: f32,
    pub presence_penalty: f32,
    pub seed: Option<u32>,
    pub stop: Vec<String>,
}

/// What the output must be. It holds for every token: the output is valid or the answer ended for want of tokens, and
/// that is told.
#[derive(Debug, Clone)]
pub enum Constraint {
    /// JSON that is valid against this schema.
    Json(serde_json::Value),
    /// Any JSON object.
    JsonObject,
    /// A grammar in llguidance's form of Lark.
    Lark(String),
    Regex(String),
    /// A grammar in llama.cpp's own form.
    Gbnf(String),
}

/// An answer as it comes. Dropping it cancels the answer.
#[derive(Debug)]
pub struct Generation {
    pub pieces: Receiver<Piece>,
}

#[derive(Debug, Clone)]
pub enum Piece {
    /// How much of the prompt is read; for progress.
    Reading {
        done: u32,
        of: u32,
    },
    Token {
        text: String,
        token: Token,
        logprob: Option<f32>,
        top: Vec<(String, f32)>,
    },
    Done {
        finish: Finish,
        usage: Usage,
    },
    Failed(EngineError),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Finish {
    /// The model ended, or the constraint had no more to say.
    Stop,
    /// `max_tokens`, or the context is full.
    Length,
    Cancelled,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Usage {
    pub prompt_tokens: u32,
    /// Of these, tokens whose state was there already.
    pub cached_tokens: u32,
    pub completion_tokens: u32,
    pub prompt_ms: f64,
    pub completion_ms: f64,
}

/// What is known of a loaded model.
#[derive(Debug, Clone, Serialize)]
pub struct ModelInfo {
    pub name: String,
    pub architecture: String,
    pub description: String,
    pub parameters: u64,
    pub file_bytes: u64,
    /// Tokens of context that the model was trained for.
    pub context_trained: u32,
    /// Tokens of context of one sequence here.
    pub context_tokens: u32,
    pub embedding_length: u32,
    pub chat_template: Option<String>,
    /// It makes vectors, not text.
    pub is_embedder: bool,
    /// Bytes estimated before loading: weights, cache, buffers.
    pub memory: Estimate,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Estimate {
    pub weights_bytes: u64,
    pub cache_bytes: u64,
    pub buffers_bytes: u64,
}

/// Why there is no answer. Messages say what was being done; hints say the way out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EngineError {
    #[error("this processor lacks {missing}, which local models need")]
    Processor { missing: String },
    #[error("loading {model}: {why}")]
    Load { model: String, why: String, hint: Option<String> },
    #[error("loading {model} needs about {needed_bytes} bytes of memory and {free_bytes} are free")]
    Memory { model: String, needed_bytes: u64, free_bytes: u64 },
    /// The request can never work: too long a prompt, a grammar that does not parse.
    #[error("{0}")]
    Request(String),
    /// The engine failed; the request may be tried again.
    #[error("computing an answer: {0}")]
    Compute(String),
    #[error("the engine has stopped")]
    Stopped,
}
