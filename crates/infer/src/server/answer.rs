//! From the engine's answers to the client: a thread for each answer carries the pieces over, and asks nobody.

use super::error::Refusal;
use super::{Service, Working};
use crate::engine::{Finish, Generation, Piece, Request, Usage};
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures::Stream;
use serde_json::{Value, json};
use std::convert::Infallible;
use std::sync::Arc;
use tokio::sync::mpsc;

/// Pieces on their way to a client that reads slowly; the engine waits for it then.
const WAITING_PIECES: usize = 64;

/// The answers to one request, mixed as they come.
#[derive(Debug)]
pub(super) struct Answers {
    pieces: mpsc::Receiver<(usize, Piece)>,
    first: Option<(usize, Piece)>,
    left: usize,
    /// The request counts as work until its last piece is out.
    _working: Working,
}

impl Answers {
    /// Asks the engine. Returns when the first word of it is here, so that a request which can never work is refused with
    /// a status of its own.
    pub(super) async fn ask(
        service: &Service,
        working: Working,
        requests: Vec<Request>,
    ) -> Result<Self, Refusal> {
        let (give, pieces) = mpsc::channel(WAITING_PIECES);
        let left = requests.len();
        for (n, request) in requests.into_iter().enumerate() {
            let (engine, give) = (Arc::clone(&service.engine), give.clone());
            // Compiling a grammar may take a while, and waiting for pieces always does.
            tokio::task::spawn_blocking(move || carry(n, &engine.submit(request), &give));
        }
        drop(give);
        let mut answers = Self { pieces, first: None, left, _working: working };
        match answers.next().await {
            None => Err(Refusal::from(crate::engine::EngineError::Stopped)),
            Some((_, Piece::Failed(error))) => Err(error.into()),
            first => Ok(Self { first, ..answers }),
        }
    }

    /// The next piece and the number of its answer; nothing when all answers are over.
    pub(super) async fn next(&mut self) -> Option<(usize, Piece)> {
        if let Some(first) = self.first.take() {
            return Some(first);
        }
        if self.left == 0 {
            return None;
        }
        let piece = self.pieces.recv().await?;
        if matches!(piece.1, Piece::Done { .. }) {
            self.left -= 1;
        }
        Some(piece)
    }

    /// Whether some answer has not ended yet.
    pub(super) fn is_open(&self) -> bool {
        self.left > 0
    }
}

fn carry(n: usize, generation: &Generation, give: &mpsc::Sender<(usize, Piece)>) {
    for piece in &generation.pieces {
        let is_last = matches!(piece, Piece::Done { .. } | Piece::Failed(_));
        // Nobody takes it: the client is gone, and the generation ends with this function.
        if give.blocking_send((n, piece)).is_err() || is_last {
            return;
        }
    }
    // The engine's end broke off without a word.
    let _ = give.blocking_send((n, Piece::Failed(crate::engine::EngineError::Stopped)));
}

/// The counts of all answers to one request. They share their prompt, which is counted once.
#[derive(Debug, Default)]
pub(super) struct Totals {
    all: Usage,
    prompts: usize,
}

impl Totals {
    /// `of_prompt`: this is the first answer to its prompt.
    pub(super) fn add(&mut self, usage: &Usage, of_prompt: bool) {
        if of_prompt {
            self.all.prompt_tokens += usage.prompt_tokens;
            self.all.cached_tokens += usage.cached_tokens;
            self.prompts += 1;
        }
        self.all.completion_tokens += usage.completion_tokens;
        self.all.prompt_ms += usage.prompt_ms;
        self.all.completion_ms += usage.completion_ms;
    }

    pub(super) fn usage(&self) -> Value {
        let all = &self.all;
        json!({ "prompt_tokens": all.prompt_tokens, "completion_tokens": all.completion_tokens,
            "total_tokens": all.prompt_tokens + all.completion_tokens,
            "prompt_tokens_details": { "cached_tokens": all.cached_tokens } })
    }

    /// An extension: what it took, in milliseconds.
    pub(super) fn timings(&self) -> Value {
        json!({ "prompt_ms": self.all.prompt_ms, "completion_ms": self.all.completion_ms })
    }
}

pub(super) fn finish_reason(finish: Finish) -> &'static str {
    match finish {
        Finish::Stop | Finish::Cancelled => "stop",
        Finish::Length => "length",
    }
}

/// One event of a stream.
pub(super) fn event(value: &Value) -> String {
    format!("data: {value}\n\n")
}

pub(super) const LAST_EVENT: &str = "data: [DONE]\n\n";

/// A comment, which clients skip: it shows that there is life.
pub(super) fn reading(done: u32, of: u32) -> String {
    format!(": reading {done}/{of}\n\n")
}

/// What turns pieces into the text of a stream.
pub(super) trait Teller: Send + 'static {
    fn begin(&mut self) -> String;
    /// The text for a piece.
    fn tell(&mut self, n: usize, piece: Piece) -> String;
    /// The text after the last.
    fn end(&mut self) -> String;
}

/// A stream of events.
pub(super) fn stream(answers: Answers, teller: impl Teller) -> Response {
    let state = Streaming { answers, teller, at: At::Begin };
    let mut response = Response::new(Body::from_stream(events(state)));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

struct Streaming<T> {
    answers: Answers,
    teller: T,
    at: At,
}

enum At {
    Begin,
    Middle,
    End,
}

fn events<T: Teller>(state: Streaming<T>) -> impl Stream<Item = Result<String, Infallible>> {
    futures::stream::unfold(state, |mut state| async move {
        let text = match state.at {
            At::End => return None,
            At::Begin => {
                state.at = At::Middle;
                state.teller.begin()
            }
            At::Middle => more(&mut state).await,
        };
        Some((Ok(text), state))
    })
}

/// The next text that is not empty.
async fn more<T: Teller>(state: &mut Streaming<T>) -> String {
    loop {
        let text = match state.answers.next().await {
            Some((_, Piece::Failed(error))) => {
                state.at = At::End;
                event(&Refusal::from(error).body())
            }
            Some((_, Piece::Reading { done, of })) => reading(done, of),
            Some((n, piece)) => state.teller.tell(n, piece),
            None if state.answers.is_open() => {
                state.at = At::End;
                event(&Refusal::from(crate::engine::EngineError::Stopped).body())
            }
            None => {
                state.at = At::End;
                return state.teller.end() + LAST_EVENT;
            }
        };
        if !text.is_empty() {
            return text;
        }
    }
}
