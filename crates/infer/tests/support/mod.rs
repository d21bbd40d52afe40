//! What tests of the engine share: tiny real models with random weights, and short ways to ask.

#![allow(dead_code, reason = "each test file uses its part")]

pub(crate) mod gguf;

use mycel_infer::Load;
use mycel_infer::engine::{
    Constraint, Engine, EngineError, Finish, Generation, Piece, Prompt, Request, Sampling, Usage,
};
use std::path::{Path, PathBuf};

/// A folder of this test's own, empty. Names are unique over all test files.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("infer-{name}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

/// The tiny model of most tests, in a file of its own.
pub(crate) fn tiny_llama(name: &str) -> PathBuf {
    let path = folder(name).join("tiny.gguf");
    gguf::llama(&gguf::Shape::TINY, 7).write(&path);
    path
}

pub(crate) fn load(path: &Path, sequences: u32) -> Load {
    Load {
        path: path.to_path_buf(),
        name: "tiny".into(),
        context_tokens: Some(2_048),
        sequences,
        threads: Some(1),
        memory_max: None,
        prompt_cache: None,
        gpu_layers: 0,
    }
}

pub(crate) fn engine(name: &str, sequences: u32) -> Engine {
    Engine::load(load(&tiny_llama(name), sequences)).expect("the tiny model loads")
}

pub(crate) fn greedy() -> Sampling {
    Sampling {
        temperature: 0.0,
        top_p: 1.0,
        top_k: 0,
        min_p: 0.0,
        repeat_penalty: 1.0,
        frequency_penalty: 0.0,
        presence_penalty: 0.0,
        seed: None,
        stop: Vec::new(),
    }
}

pub(crate) fn dice(seed: u32) -> Sampling {
    Sampling { temperature: 1.0, seed: Some(seed), ..greedy() }
}

pub(crate) fn ask(prompt: &str, max_tokens: u32) -> Request {
    Request {
        prompt: Prompt::Plain(prompt.into()),
        max_tokens,
        sampling: greedy(),
        constraint: None,
        logprobs: None,
    }
}

pub(crate) fn constrained(constraint: Constraint, seed: u32) -> Request {
    Request { sampling: dice(seed), constraint: Some(constraint), ..ask("Answer: ", 400) }
}

/// An answer, whole.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Whole {
    pub(crate) text: String,
    pub(crate) tokens: Vec<i32>,
    pub(crate) logprobs: Vec<f32>,
    pub(crate) finish: Finish,
    pub(crate) usage: Usage,
}

pub(crate) fn collect(generation: Generation) -> Result<Whole, EngineError> {
    let (mut text, mut tokens, mut logprobs) = (String::new(), Vec::new(), Vec::new());
    for piece in generation.pieces {
        match piece {
            Piece::Reading { .. } => {}
            Piece::Token { text: more, token, logprob, .. } => {
                text.push_str(&more);
                tokens.push(token);
                logprobs.extend(logprob);
            }
            Piece::Done { finish, usage } => return Ok(Whole { text, tokens, logprobs, finish, usage }),
            Piece::Failed(error) => return Err(error),
        }
    }
    Err(EngineError::Stopped)
}

pub(crate) fn answer(engine: &Engine, request: Request) -> Whole {
    collect(engine.submit(request)).expect("an answer")
}
