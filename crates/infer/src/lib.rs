//! The inference worker: llama.cpp behind the protocol of OpenAI, in a process of its own.
//!
//! ```text
//!  HTTP on a Unix socket (or loopback, with a key)      server    the only async code here
//!      |  chat -> prompt (template of the model)        chat
//!      v
//!  Engine::submit(Request) ---- channel ----> one scheduler thread owns the llama context
//!      ^                                        batches all sequences, reuses prefixes,
//!      +---- Piece, Piece, ... Done <---------- samples under a constraint
//! ```
//! A fault of the C++ code ends this process and nothing else: the kernel, the journal and the keys live elsewhere. The
//! worker runs in a cage with its model file to read, one folder for its prompt cache, and no network.
//!
//! What it must never do: open a connection, know of runs, tools or permissions, decide anything.

#![allow(
    unsafe_code,
    reason = "llama.cpp is C++; the calls that its safe wrapper lacks are in `engine`, each with its reason"
)]

pub mod chat;
pub mod constrain;
pub mod engine;
pub mod server;

pub use engine::{Engine, EngineError, Load, check_processor, estimate, quantize};
