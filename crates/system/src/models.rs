//! Models by name, for a machine whose configuration is plain words.

use mycel_models::price::Price;
use mycel_models::provider::{self, Kind, ModelRef, ProviderConfig, Target};
use mycel_models::router::{Candidate, Tier};
use mycel_models::{Brain, BrainError};
use std::collections::BTreeMap;

/// Parameters, in thousands of millions, up to which a model on this machine counts as small.
const OPERATIONAL_BILLION_MAX: f64 = 3.0;

/// A configured provider, as the configuration says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// `openai`, `ollama`, `anthropic`, or a name of [`COMPATIBLE`].
    pub kind: String,
    pub url: Option<String>,
    /// Name of the environment variable that holds the key.
    pub key_env: Option<String>,
    /// Millionths of a US dollar for a million tokens: those read and those written.
    pub price: Option<(u64, u64)>,
    /// Tokens of context that the model can take.
    pub context_tokens: Option<u32>,
}

/// Providers that speak the protocol of OpenAI at an address of their own: kind, address, variable of the key.
pub const COMPATIBLE: &[(&str, &str, &str)] = &[
    ("gemini", "https://generativelanguage.googleapis.com/v1beta/openai", "GEMINI_API_KEY"),
    ("groq", "https://api.groq.com/openai/v1", "GROQ_API_KEY"),
    ("deepseek", "https://api.deepseek.com/v1", "DEEPSEEK_API_KEY"),
    ("mistral", "https://api.mistral.ai/v1", "MISTRAL_API_KEY"),
];

/// The brain for `provider:model` (or what else `mycel-models` understands). Opens no connection. The error is a message
/// and a hint.
pub fn open(
    name: &str,
    providers: &BTreeMap<String, Provider>,
) -> Result<Box<dyn Brain>, (String, Option<String>)> {
    let known = providers.iter().map(|(name, provider)| (name.clone(), convert(provider))).collect();
    provider::open(name, &known, u64::from(crate::clock::random())).map_err(|error| match error {
        BrainError::Lasting { message, hint } => (message, hint),
        BrainError::Passing { message, .. } => (message, None),
        BrainError::Cancelled { .. } => ("cancelled".to_owned(), None),
    })
}

/// What is known of a model before it is asked: where it is, what it takes, what it costs. A name that means nothing is a
/// broken candidate, so that the router can say why it is left out.
pub fn candidate(name: &str, providers: &BTreeMap<String, Provider>) -> Candidate {
    let known = providers.iter().map(|(name, provider)| (name.clone(), convert(provider))).collect();
    let found = name.parse::<ModelRef>().and_then(|model| {
        let config = provider::resolve(&model, &known)?;
        Target::new(&model, &config)
    });
    match found {
        Ok(target) => {
            let tier = tier_of(name, target.is_local);
            let mut candidate = Candidate::new(name, tier, !target.is_local);
            candidate.context_tokens = target.context_tokens;
            candidate.price = target.price;
            candidate.endpoint = target.chat_url;
            candidate
        }
        // Nothing is known of it, so it counts as elsewhere: what must stay here never goes to it.
        Err(error) => {
            Candidate { broken: Some(error.to_string()), ..Candidate::new(name, Tier::Strategic, true) }
        }
    }
}

/// The tier of a model: elsewhere is strategic; here the number of its parameters, if its name tells it.
pub fn tier_of(name: &str, is_here: bool) -> Tier {
    match parameters_billion(name) {
        _ if !is_here => Tier::Strategic,
        Some(billion) if billion <= OPERATIONAL_BILLION_MAX => Tier::Operational,
        Some(_) | None => Tier::Tactical,
    }
}

/// `7` of `qwen2.5-coder:7b-q4`, `0.5` of `qwen2.5:0.5b`.
fn parameters_billion(name: &str) -> Option<f64> {
    let lower = name.to_ascii_lowercase();
    let parts = lower.split(|c: char| !c.is_ascii_alphanumeric() && c != '.');
    parts.filter_map(|part| part.strip_suffix('b')?.parse().ok()).next_back()
}

/// A configured key is for the provider it was configured for: a kind with an address of its own never falls back to
/// another's.
fn convert(provider: &Provider) -> ProviderConfig {
    let own = COMPATIBLE.iter().find(|(kind, ..)| *kind == provider.kind);
    let kind = Kind::ALL.iter().copied().find(|kind| kind.as_str() == provider.kind).unwrap_or(Kind::Openai);
    let mut config = ProviderConfig::of_kind(kind);
    config.url = provider.url.clone().or_else(|| own.map(|(_, url, _)| (*url).to_owned()));
    let usual_key = own.filter(|_| provider.url.is_none()).map(|(.., key)| (*key).to_owned());
    config.key_env = provider.key_env.clone().or(usual_key);
    config.price =
        provider.price.map(|(input, output)| Price { input, output, cached_input: None, cache_write: None });
    config.context_tokens = provider.context_tokens;
    config
}
