//! Answers that are bound to a schema: who can be, and who has refused it.
//!
//! A schema goes with the request where the client has a field for it and the protocol takes it beside tools. A server that knows
//! nothing of the field, or not with tools, refuses the request; it is asked again without, and is not told of schemas any
//! more while this process lives. The words of the task say what is wanted in any case, and whoever asked checks the answer.

use super::config::{Kind, Target};
use genai::chat::{ChatResponseFormat, JsonSpec};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

/// What the schema is called where a protocol wants a name.
const NAME: &str = "answer";

/// Models that refused to be bound. Shared by the brains of one process.
#[derive(Debug, Clone, Default)]
pub struct Unbound(Arc<Mutex<BTreeSet<String>>>);

impl Unbound {
    pub(super) fn has(&self, model: &str) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(model)
    }
    pub(super) fn add(&self, model: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(model.to_owned());
    }
}

/// The schema as it goes with a request, where the protocol has a place for it.
pub(super) fn format(target: &Target, schema: &Value) -> Option<ChatResponseFormat> {
    let spec = || ChatResponseFormat::JsonSpec(JsonSpec::new(NAME, schema.clone()));
    match target.kind {
        // The protocol wants an object; a worker of our own takes any schema.
        Kind::Openai => (target.socket.is_some() || is_of_object(schema)).then(spec),
        Kind::Gemini => Some(spec()),
        // The client has no field for it: Anthropic's is not there, and Ollama's forbids calls.
        Kind::Anthropic | Kind::Ollama => None,
    }
}

fn is_of_object(schema: &Value) -> bool {
    schema.get("type").is_some_and(|kind| kind == "object")
}

/// How servers call what they refuse.
const WORDS: &[&str] = &[
    "response_format",
    "response format",
    "schema",
    "mime type",
    "mime_type",
    "mimetype",
    "structured output",
    "grammar",
];

/// Whether a request was refused because of its schema.
pub(super) fn is_refused(error: &genai::Error) -> bool {
    use genai::Error;
    let (status, body) = match error {
        Error::HttpError { status, body, .. } => (status.as_u16(), body.clone()),
        Error::WebStream { error, .. } => {
            return error.downcast_ref::<Error>().is_some_and(is_refused);
        }
        other => match other.status() {
            Some(status) => (status.as_u16(), other.to_string()),
            None => return false,
        },
    };
    let body = body.to_lowercase();
    matches!(status, 400 | 422) && WORDS.iter().any(|word| body.contains(word))
}
