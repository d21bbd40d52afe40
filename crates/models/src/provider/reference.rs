//! A model as a person names it. Reading a name touches nothing; what it means is decided in `config`.

use super::config::{Kind, lasting};
use crate::BrainError;
use std::fmt;
use std::str::FromStr;

/// A model as a person names it.
///
/// `gpt-5` and `claude-...` are known by their first letters; otherwise `provider:model`, where the provider is
/// `openai`, `ollama`, `anthropic` or an entry of the configuration; `openai@http://127.0.0.1:8080/v1:name` gives the
/// address too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelRef {
    pub provider: String,
    pub url: Option<String>,
    pub model: String,
    text: String,
}

/// Longest model name we accept.
const REF_BYTES_MAX: usize = 512;

impl FromStr for ModelRef {
    type Err = BrainError;
    fn from_str(text: &str) -> Result<Self, BrainError> {
        let made = |provider: &str, url: Option<&str>, model: &str| ModelRef {
            provider: provider.into(),
            url: url.map(Into::into),
            model: model.into(),
            text: text.into(),
        };
        if text.is_empty() || text.len() > REF_BYTES_MAX || text.chars().any(|c| c.is_control() || c == ' ') {
            return Err(bad_ref(text, "it is empty, too long or has spaces"));
        }
        if let Some((provider, rest)) =
            text.split_once('@').filter(|(provider, _)| is_provider_name(provider))
        {
            let (url, model) =
                split_url(rest).ok_or_else(|| bad_ref(text, "no model name follows the address"))?;
            return Ok(made(provider, Some(url), model));
        }
        match text.split_once(':') {
            Some((provider, model)) if !model.is_empty() && is_provider_name(provider) => {
                Ok(made(provider, None, model))
            }
            Some(_) => Err(bad_ref(text, "the part before or after `:` is missing")),
            None => match kind_of_bare_name(text) {
                Some(kind) => Ok(made(kind.as_str(), None, text)),
                None => Err(bad_ref(text, "its provider cannot be told from its name")),
            },
        }
    }
}

impl fmt::Display for ModelRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

fn bad_ref(text: &str, why: &str) -> BrainError {
    let shown: String = text.chars().take(80).collect();
    lasting(
        format!("cannot read the model name `{shown}`: {why}"),
        "write provider:model, for example openai:gpt-4o-mini, anthropic:claude-sonnet-4-5, ollama:qwen2.5:7b \
         or openai@http://127.0.0.1:8080/v1:name",
    )
}

fn is_provider_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
}

/// Splits `http://host:8080/v1:name` at the colon that ends the address. A model name may hold colons and slashes
/// (`qwen2.5:7b`, `org/name`), so the address ends at the first colon after the authority's path has begun, or at the
/// first colon after the port.
pub(super) fn split_url(rest: &str) -> Option<(&str, &str)> {
    let authority = rest.find("://")? + 3;
    let after_scheme = &rest[authority..];
    let host_end = match after_scheme.strip_prefix('[') {
        Some(v6) => v6.find(']')? + 2,
        None => after_scheme.find([':', '/'])?,
    };
    let mut path = authority + host_end;
    if let Some(port) = rest[path..].strip_prefix(':') {
        let digits = port.bytes().take_while(u8::is_ascii_digit).count();
        let ends = port[digits..].starts_with([':', '/']);
        if digits > 0 && ends {
            path += 1 + digits;
        }
    }
    let colon = path + rest[path..].find(':')?;
    let model = &rest[colon + 1..];
    (!model.is_empty()).then_some((&rest[..colon], model))
}

fn kind_of_bare_name(name: &str) -> Option<Kind> {
    let reasoning = matches!(name.as_bytes(), [b'o', digit, ..] if digit.is_ascii_digit());
    if reasoning || name.starts_with("gpt-") || name.starts_with("chatgpt-") {
        return Some(Kind::Openai);
    }
    name.starts_with("claude-").then_some(Kind::Anthropic)
}
