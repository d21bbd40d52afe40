//! From a conversation to the text a model continues, and from what it writes back to messages and calls.
//!
//! The text is made by the model's own template (Jinja, from its file). A model without one, or with one that cannot be
//! used, gets ChatML. How a model writes a call depends on its family ([`Form`]); while tools are offered the output is
//! held to that form, so what is parsed is what was allowed.
//!
//! Names of control tokens in the words of people and tools are words: they never become control tokens.

mod functions;
mod message;
mod parse;
mod render;
mod template;
mod tools;

pub use message::{Content, Function, Message, Part, ToolCall};
pub use parse::{Event, Parser};
pub use render::{Chat, How, Piece, Rendered, Wishes};
pub use tools::{Choice, Form, Grammar, Marker, Tool, ToolFunction};

#[cfg(test)]
mod tests;
