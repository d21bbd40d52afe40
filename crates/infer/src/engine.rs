//! The engine: one model, one thread that owns its context, any number of answers at once.

use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};

mod processor;

pub use processor::check_processor;

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
    /// How the tokens that begin and end a text are written, for chat templates (`bos_token`, `eos_token`).
    pub bos: Option<String>,
    pub eos: Option<String>,
    /// Threads that compute.
    pub threads: u32,
    /// Answers at once.
    pub sequences: u32,
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
    /// Too many requests wait already; try again in a while.
    #[error("{waiting} requests wait for this model already")]
    Busy { waiting: u32 },
}

/// How busy the engine is and what sharing has saved, since it was loaded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct LoadFigures {
    /// Answers being computed now.
    pub sequences_in_use: u32,
    /// Requests that wait for a sequence.
    pub queue_length: u32,
    /// Tokens of answers per second, over the last seconds in which there was work.
    pub tokens_per_second: f64,
    pub requests: u64,
    pub prompt_tokens: u64,
    pub completion_tokens: u64,
    /// Requests that found the start of their prompt already computed, and how many tokens that saved.
    pub prefix_hits: u64,
    pub prefix_tokens: u64,
    /// Of these, hits that came from the folder of kept prompts.
    pub disk_hits: u64,
}

/// How far a quantisation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuantizeProgress {
    pub tensors_done: u32,
    pub tensors: u32,
}

/// A loaded model. All methods may be called from any thread; one thread of its own does the computing.
#[derive(Debug)]
pub struct Engine {
    info: ModelInfo,
    orders: Sender<Order>,
}

#[derive(Debug)]
enum Order {
    Answer(Box<Request>, Sender<Piece>),
}

impl Engine {
    pub fn load(load: Load) -> Result<Engine, EngineError> {
        check_processor()?;
        Err(EngineError::Load { model: load.name, why: "not yet".into(), hint: None })
    }

    pub fn info(&self) -> &ModelInfo {
        &self.info
    }

    /// Queues a request. What is wrong with it comes as [`Piece::Failed`].
    pub fn submit(&self, request: Request) -> Generation {
        let (sender, pieces) = channel();
        if self.orders.send(Order::Answer(Box::new(request), sender.clone())).is_err() {
            let _ = sender.send(Piece::Failed(EngineError::Stopped));
        }
        Generation { pieces }
    }

    /// One vector of `embedding_length` numbers and length 1 for each text.
    pub fn embed(&self, _texts: Vec<String>) -> Result<(Vec<Vec<f32>>, Usage), EngineError> {
        Err(EngineError::Stopped)
    }

    /// `special`: names of control tokens in the text stand for those tokens. No token is put in front or behind.
    pub fn tokenize(&self, _text: &str, _special: bool) -> Result<Vec<Token>, EngineError> {
        Err(EngineError::Stopped)
    }

    pub fn detokenize(&self, _tokens: &[Token]) -> Result<String, EngineError> {
        Err(EngineError::Stopped)
    }

    pub fn load_figures(&self) -> LoadFigures {
        LoadFigures::default()
    }
}

/// What loading would take, from the header of the file alone.
pub fn estimate(path: &Path, _load: &Load) -> Result<Estimate, EngineError> {
    Err(EngineError::Load { model: path.display().to_string(), why: "not yet".into(), hint: None })
}

/// Writes `to`, the model `from` in a smaller type such as `Q4_K_M`. `progress` is told after each tensor.
///
/// llama.cpp cannot be interrupted in this: to cancel, end the process; `to` appears only when it is whole.
pub fn quantize(
    from: &Path,
    _to: &Path,
    _type_name: &str,
    _threads: u32,
    _progress: impl FnMut(QuantizeProgress) + Send + 'static,
) -> Result<(), EngineError> {
    Err(EngineError::Load { model: from.display().to_string(), why: "not yet".into(), hint: None })
}

impl EngineError {
    /// The way out, where there is one.
    pub fn hint(&self) -> Option<String> {
        match self {
            EngineError::Processor { .. } => Some("use a model of a provider: `mycel provider add`".into()),
            EngineError::Load { hint, .. } => hint.clone(),
            EngineError::Memory { .. } => Some(
                "a smaller context, fewer answers at once, or a smaller quantisation of the model takes less memory"
                    .into(),
            ),
            EngineError::Request(_) => None,
            EngineError::Compute(_) | EngineError::Stopped | EngineError::Busy { .. } => Some("try again".into()),
        }
    }
}
