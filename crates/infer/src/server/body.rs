//! From bytes to what a request says. Fields that are not known are ignored, as the protocol grows; a field of the wrong
//! kind is told with its place.

use super::error::Refusal;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The JSON object of a request.
pub(super) fn object(bytes: &[u8]) -> Result<Value, Refusal> {
    let value: Value = serde_json::from_slice(bytes)
        .map_err(|error| Refusal::bad(None, format!("the body is not JSON: {error}")))?;
    match value {
        Value::Object(_) => Ok(value),
        _ => Err(Refusal::bad(None, "the body is not a JSON object")),
    }
}

/// What the object says, as far as `T` knows it.
pub(super) fn read<T: DeserializeOwned>(value: &Value) -> Result<T, Refusal> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let place = error.path().to_string();
        let place = (place != ".").then_some(place);
        let at = place.as_ref().map(|place| format!("{place}: ")).unwrap_or_default();
        Refusal::bad(place.clone(), format!("{at}{}", error.inner()))
    })
}

/// One, or several in a list.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(untagged, expecting = "expected a text or a list of texts")]
pub(super) enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    pub(super) fn into_vec(self) -> Vec<String> {
        match self {
            OneOrMany::One(one) => vec![one],
            OneOrMany::Many(many) => many,
        }
    }
}

/// Texts or tokens: `"a"`, `["a", "b"]`, `[1, 2]`, `[[1], [2]]`.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(untagged, expecting = "expected a text, a list of texts, a list of tokens or a list of those")]
pub(super) enum Input {
    Text(String),
    Tokens(Vec<i32>),
    Texts(Vec<String>),
    TokenLists(Vec<Vec<i32>>),
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item {
    Text(String),
    Tokens(Vec<i32>),
}

impl Input {
    pub(super) fn items(self) -> Vec<Item> {
        match self {
            Input::Text(text) => vec![Item::Text(text)],
            // An empty list is a list of nothing, not a text without tokens.
            Input::Tokens(tokens) if tokens.is_empty() => Vec::new(),
            Input::Tokens(tokens) => vec![Item::Tokens(tokens)],
            Input::Texts(texts) => texts.into_iter().map(Item::Text).collect(),
            Input::TokenLists(lists) => lists.into_iter().map(Item::Tokens).collect(),
        }
    }
}
