//! Models by name, for a machine whose configuration is plain words.

use mycel_models::provider::{self, Kind, ProviderConfig};
use mycel_models::{Brain, BrainError};
use std::collections::BTreeMap;

/// A configured provider, as the configuration says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// `openai`, `ollama` or `anthropic`.
    pub kind: String,
    pub url: Option<String>,
    /// Name of the environment variable that holds the key.
    pub key_env: Option<String>,
}

/// The brain for `provider:model` (or what else `mycel-models` understands). Opens no connection. The error is a message
/// and a hint.
pub fn open(
    name: &str,
    providers: &BTreeMap<String, Provider>,
) -> Result<Box<dyn Brain>, (String, Option<String>)> {
    let convert = |provider: &Provider| {
        let kind = Kind::ALL.iter().copied().find(|kind| kind.as_str() == provider.kind).unwrap_or(Kind::Openai);
        let mut config = ProviderConfig::of_kind(kind);
        config.url.clone_from(&provider.url);
        config.key_env.clone_from(&provider.key_env);
        config
    };
    let known = providers.iter().map(|(name, provider)| (name.clone(), convert(provider))).collect();
    provider::open(name, &known, u64::from(crate::clock::random())).map_err(|error| match error {
        BrainError::Lasting { message, hint } => (message, hint),
        BrainError::Passing { message, .. } => (message, None),
        BrainError::Cancelled => ("cancelled".to_owned(), None),
    })
}
