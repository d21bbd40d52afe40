//! The protocol of OpenAI in front of the engine.
//!
//! ```text
//!  socket -> axum (one thread, no other) -> words of the protocol -> engine::Request
//!                  ^                                                     |
//!                  +-- tokio channel <-- a thread for each answer <-- Generation.pieces
//! ```
//! An answer whose client is gone is dropped here, and with it in the engine. Nothing is bound or connected: sockets are
//! handed in.
//!
//! | address | what |
//! |---|---|
//! | `POST /v1/chat/completions` | messages, tools, schemas; streamed or whole |
//! | `POST /v1/completions` | a prompt as text or tokens; grammars |
//! | `POST /v1/embeddings` | vectors |
//! | `GET /v1/models` | the one model |
//! | `POST /tokenize`, `POST /detokenize` | text to tokens and back |
//! | `GET /health` | the model and how busy it is |

mod answer;
mod body;
mod chat;
mod completions;
mod doors;
mod error;
mod knobs;
mod plain;

pub use doors::{Door, Ended, Key, Options, serve};

use crate::chat::{Chat, Marker};
use crate::engine::{Engine, ModelInfo};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Requests at work or waiting at once. Each has a thread that mostly sleeps.
const AT_ONCE_MAX: usize = 64;
/// Bytes of a request: a context of a million tokens, with room for the protocol.
const BODY_BYTES_MAX: usize = 16 * 1024 * 1024;

/// What every request finds.
#[derive(Debug)]
struct Service {
    engine: Arc<Engine>,
    chat: Chat,
    marker: Marker,
    began: Instant,
    numbers: AtomicU64,
    work: Work,
}

impl Service {
    fn new(engine: Arc<Engine>) -> Self {
        let info = engine.info();
        let chat = Chat::new(info.chat_template.as_deref(), info.bos.as_deref(), info.eos.as_deref());
        let marker = chat.form.marker().map_or(Marker::Letters, |letters| marker(&engine, letters));
        let work = Work::default();
        Self { chat, marker, engine, began: Instant::now(), numbers: AtomicU64::new(0), work }
    }

    fn info(&self) -> &ModelInfo {
        self.engine.info()
    }

    /// A name for an answer or a call that no other has.
    fn id(&self, prefix: &str) -> String {
        let number = self.numbers.fetch_add(1, Ordering::Relaxed);
        // The moment of its birth tells one worker's from the next one's.
        let moment = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_micros() as u64);
        format!("{prefix}{:012x}{number:04x}", moment & 0xffff_ffff_ffff)
    }
}

/// How the engine shows the marker of this model's calls: as letters, or as one control token without any.
fn marker(engine: &Engine, letters: &str) -> Marker {
    let Ok(tokens) = engine.tokenize(letters, true) else { return Marker::Letters };
    match tokens[..] {
        [token] if engine.detokenize(&[token]).is_ok_and(|text| text.is_empty()) => Marker::Control(token),
        _ => Marker::Letters,
    }
}

fn now_s() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// How much is going on, for those who want to end when nothing is.
#[derive(Debug, Clone)]
struct Work(Arc<std::sync::Mutex<State>>);

#[derive(Debug)]
struct State {
    at_once: usize,
    last: Instant,
}

impl Default for Work {
    fn default() -> Self {
        Self(Arc::new(std::sync::Mutex::new(State { at_once: 0, last: Instant::now() })))
    }
}

impl Work {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// One more request, or nothing if there are too many.
    fn begin(&self) -> Option<Working> {
        let mut state = self.state();
        if state.at_once >= AT_ONCE_MAX {
            return None;
        }
        state.at_once += 1;
        state.last = Instant::now();
        Some(Working(self.clone()))
    }

    /// How long nobody has asked for anything.
    fn idle(&self) -> Duration {
        let state = self.state();
        if state.at_once == 0 { state.last.elapsed() } else { Duration::ZERO }
    }
}

/// A request at work, until dropped.
#[derive(Debug)]
struct Working(Work);

impl Drop for Working {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.at_once -= 1;
        state.last = Instant::now();
    }
}
