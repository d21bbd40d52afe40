//! Brains: whatever turns a goal and what happened so far into the next calls or the answer.
//!
//! Two kinds stand behind one trait: the reactive tier (rules as data, no model, under a millisecond) and language
//! models reached over the network. The agent loop is the same for both. A brain proposes; it holds no power.

pub mod brain;
pub mod hedge;
pub mod mini;
pub mod price;
pub mod provider;
pub mod reactive;
pub mod retrieve;
pub mod router;
pub mod store;
pub mod transcript;

pub use brain::{Brain, BrainError, CallResult, Context, Delta, Item, Reading, Reply, ReplyCall, ToolDef};
