//! The engine: one model, one thread that owns its context, any number of answers at once.

mod answer;
pub(crate) mod backend;
mod figures;
mod header;
mod kept;
mod memory;
mod open;
mod processor;
mod quantize;
mod sample;
mod scheduler;
mod slots;
mod text;
mod vectors;

pub use processor::check_processor;
pub use quantize::QUANTIZE_TYPES;

use crate::constrain::Constrainer;
use answer::Job;
use figures::Figures;
use header::Header;
use llama_cpp_2::model::LlamaModel;
use llama_cpp_2::token::LlamaToken;
use memory::Sizes;
use sample::Sampler;
use scheduler::Order;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

/// Requests that may wait for their turn: enough for every agent of a busy machine, few enough that the last does not wait
/// for minutes unknowingly.
const QUEUE_MAX: u32 = 256;

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
    /// The request can never work: a grammar that does not parse, an empty prompt.
    #[error("{0}")]
    Request(String),
    #[error(
        "the prompt has {tokens} tokens and the context of {model} holds {context}, with room for an answer"
    )]
    TooLong { tokens: usize, model: String, context: u32 },
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
///
/// Dropping it ends running answers and the thread, and saves what is worth keeping of their prompts.
#[derive(Debug)]
pub struct Engine {
    info: ModelInfo,
    model: Arc<LlamaModel>,
    constrainer: Constrainer,
    sizes: Sizes,
    figures: Figures,
    /// Absent only while the engine is dropped.
    orders: Option<Sender<Order>>,
    thread: Option<JoinHandle<()>>,
}

impl Engine {
    /// Loads a model: asks the processor and the memory first, then maps the file and makes its context.
    pub fn load(load: Load) -> Result<Engine, EngineError> {
        check_processor()?;
        let header = Header::read(&load.path)?;
        let memory = memory::estimate(&header, &load);
        memory::check(&memory, &load)?;
        let model = Arc::new(open::model(&load)?);
        let sizes = Sizes::of(&header, &load);
        let threads = load.threads.unwrap_or_else(|| processor::threads(header.parameters)).max(1);
        let info = open::info(&load, &header, &model, sizes, threads, memory);
        let figures = Figures::default();
        let (orders, thread) =
            open::scheduler(&load, &header, Arc::clone(&model), sizes, threads, figures.clone())?;
        let constrainer = Constrainer::new(Arc::clone(&model));
        Ok(Engine { info, model, constrainer, sizes, figures, orders: Some(orders), thread: Some(thread) })
    }

    pub fn info(&self) -> &ModelInfo {
        &self.info
    }

    /// Queues a request. What is wrong with it comes as [`Piece::Failed`].
    ///
    /// This thread tokenises the prompt and compiles the constraint: microseconds to milliseconds, more for the first
    /// constraint of a model with a large vocabulary (a second at most).
    pub fn submit(&self, request: Request) -> Generation {
        let (sender, pieces) = channel();
        let queued =
            self.prepare(request, sender.clone()).and_then(|job| self.order(Order::Answer(Box::new(job))));
        if let Err(error) = queued {
            // The receiver is in our hands: it listens.
            let _ = sender.send(Piece::Failed(error));
        }
        Generation { pieces }
    }

    /// One vector of `embedding_length` numbers and length 1 for each text.
    pub fn embed(&self, texts: Vec<String>) -> Result<(Vec<Vec<f32>>, Usage), EngineError> {
        if !self.info.is_embedder {
            return Err(EngineError::Request(format!("{} makes text, not vectors", self.info.name)));
        }
        let texts = texts
            .iter()
            .enumerate()
            .map(|(at, text)| self.text_for_vector(at, text))
            .collect::<Result<_, _>>()?;
        let (reply, answer) = channel();
        self.order(Order::Vectors(vectors::Work { texts, sequences: self.sizes.slots, reply }))?;
        answer.recv().map_err(|_| EngineError::Stopped)?
    }

    /// `special`: names of control tokens in the text stand for those tokens. No token is put in front or behind.
    pub fn tokenize(&self, text: &str, special: bool) -> Result<Vec<Token>, EngineError> {
        Ok(self.split(text, special).into_iter().map(|token| token.0).collect())
    }

    /// The text of tokens; control tokens have none. Bytes that are no text become U+FFFD.
    pub fn detokenize(&self, tokens: &[Token]) -> Result<String, EngineError> {
        let tokens = self.known(tokens)?;
        let vocab = self.model.vocab();
        let bytes: Vec<u8> =
            tokens.iter().flat_map(|token| vocab.token_to_piece(*token, false, None)).collect();
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    pub fn load_figures(&self) -> LoadFigures {
        self.figures.read()
    }

    fn order(&self, order: Order) -> Result<(), EngineError> {
        let mut waiting = 0;
        self.figures.change(|f| {
            waiting = f.queue_length;
            f.queue_length += u32::from(waiting < QUEUE_MAX);
        });
        if waiting >= QUEUE_MAX {
            return Err(EngineError::Busy { waiting });
        }
        let orders = self.orders.as_ref().ok_or(EngineError::Stopped)?;
        orders.send(order).map_err(|_| EngineError::Stopped)
    }

    fn prepare(&self, request: Request, pieces: Sender<Piece>) -> Result<Job, EngineError> {
        if self.info.is_embedder {
            return Err(EngineError::Request(format!("{} makes vectors, not text", self.info.name)));
        }
        let prompt = self.prompt(&request.prompt)?;
        if prompt.len() >= self.sizes.context as usize {
            return Err(EngineError::TooLong {
                tokens: prompt.len(),
                model: self.info.name.clone(),
                context: self.sizes.context,
            });
        }
        let guide =
            request.constraint.as_ref().map(|constraint| self.constrainer.guide(constraint)).transpose()?;
        let sampler = Sampler::new(&request.sampling, request.logprobs, self.model.n_vocab());
        let (max_tokens, stop) = (request.max_tokens, request.sampling.stop);
        Ok(Job { prompt, max_tokens, sampler, guide, stop, pieces })
    }

    /// The tokens of a prompt. Text gets the token that begins a text in front if the model wants it and it is not there.
    fn prompt(&self, prompt: &Prompt) -> Result<Vec<LlamaToken>, EngineError> {
        let vocab = self.model.vocab();
        let mut tokens = match prompt {
            Prompt::Tokens(tokens) => self.known(tokens)?,
            Prompt::Marked(text) | Prompt::Plain(text) => {
                let mut tokens = self.split(text, matches!(prompt, Prompt::Marked(_)));
                if vocab.should_add_bos() && tokens.first() != Some(&vocab.bos()) {
                    tokens.insert(0, vocab.bos());
                }
                tokens
            }
        };
        if tokens.is_empty() {
            // An answer to nothing: the model still needs one token to go on from.
            let begin = [vocab.bos(), vocab.eos()].into_iter().find(|token| token.0 >= 0);
            tokens.push(begin.ok_or_else(|| EngineError::Request("the prompt is empty".into()))?);
        }
        Ok(tokens)
    }

    fn split(&self, text: &str, special: bool) -> Vec<LlamaToken> {
        self.model.vocab().tokenize(text.as_bytes(), false, special)
    }

    fn known(&self, tokens: &[Token]) -> Result<Vec<LlamaToken>, EngineError> {
        let vocabulary = self.model.n_vocab();
        match tokens.iter().find(|token| !(0..vocabulary).contains(*token)) {
            Some(token) => Err(EngineError::Request(format!(
                "{} has no token {token}; it has {vocabulary}",
                self.info.name
            ))),
            None => Ok(tokens.iter().map(|token| LlamaToken(*token)).collect()),
        }
    }

    fn text_for_vector(&self, at: usize, text: &str) -> Result<Vec<LlamaToken>, EngineError> {
        let tokens = self.model.vocab().tokenize(text.as_bytes(), true, false);
        let most = self.sizes.context as usize;
        if tokens.is_empty() {
            Err(EngineError::Request(format!("text {at} is empty: there is nothing to make a vector of")))
        } else if tokens.len() > most {
            let has = tokens.len();
            Err(EngineError::Request(format!(
                "text {at} has {has} tokens and {} takes {most}",
                self.info.name
            )))
        } else {
            Ok(tokens)
        }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        // Without orders to come the thread ends.
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            // If it panicked, that was told where it happened.
            let _ = thread.join();
        }
    }
}

/// What loading would take, from the header of the file alone.
pub fn estimate(path: &Path, load: &Load) -> Result<Estimate, EngineError> {
    check_processor()?;
    Ok(memory::estimate(&Header::read(path)?, load))
}

/// Writes `to`, the model `from` in a smaller type such as `Q4_K_M`. `progress` is told as each tensor begins.
///
/// llama.cpp cannot be interrupted in this: to cancel, end the process; `to` appears only when it is whole, and what was
/// written until then is `to` with the extension `part`.
pub fn quantize(
    from: &Path,
    to: &Path,
    type_name: &str,
    threads: u32,
    progress: impl FnMut(QuantizeProgress) + Send + 'static,
) -> Result<(), EngineError> {
    check_processor()?;
    quantize::quantize(from, to, type_name, threads, progress)
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
            EngineError::Request(_) | EngineError::TooLong { .. } => None,
            EngineError::Compute(_) | EngineError::Stopped | EngineError::Busy { .. } => Some("try again".into()),
        }
    }
}
