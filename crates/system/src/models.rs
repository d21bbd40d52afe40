//! Models by name, for a machine whose configuration is plain words.

use crate::vault::{Listed, OpenVault, Scope, Vault, VaultError};
use mycel_abi::Secret;
use mycel_models::price::Price;
use mycel_models::provider::{self, Kind, ModelRef, ProviderConfig, Target};
use mycel_models::router::{Candidate, Tier};
use mycel_models::{Brain, BrainError};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

pub use mycel_models::provider::{KNOWN, Keys, Known, Probed, StoredKey, Unbound};

/// Parameters, in thousands of millions, up to which a model on this machine counts as small.
const OPERATIONAL_BILLION_MAX: f64 = 3.0;

/// A configured provider, as the configuration says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// A name of [`KNOWN`]; those of protocols stand for every server that speaks them.
    pub kind: String,
    pub url: Option<String>,
    /// Name of the environment variable that holds the key.
    pub key_env: Option<String>,
    /// Millionths of a US dollar for a million tokens: those read and those written.
    pub price: Option<(u64, u64)>,
    /// Tokens of context that the model can take.
    pub context_tokens: Option<u32>,
}

/// The brain for `provider:model` (or what else `mycel-models` understands), with the key that `keys` gives. Opens no
/// connection. The error is a message and a hint.
pub fn open(
    name: &str,
    providers: &BTreeMap<String, Provider>,
    keys: &dyn Keys,
    unbound: &Unbound,
) -> Result<Box<dyn Brain>, (String, Option<String>)> {
    let known = converted(providers);
    provider::open(name, &known, keys, unbound).map_err(in_words)
}

/// One small question to `provider:model`, and how it went.
pub fn probe(
    name: &str,
    providers: &BTreeMap<String, Provider>,
    keys: &dyn Keys,
) -> Result<Probed, (String, Option<String>)> {
    let model: ModelRef = name.parse().map_err(in_words)?;
    let config = provider::resolve(&model, &converted(providers)).map_err(in_words)?;
    provider::probe(&model, &config, keys).map_err(in_words)
}

/// The names of the models that a provider offers.
pub fn offered(
    provider: &str,
    providers: &BTreeMap<String, Provider>,
    keys: &dyn Keys,
) -> Result<Vec<String>, (String, Option<String>)> {
    let model: ModelRef = format!("{provider}:models").parse().map_err(in_words)?;
    let config = provider::resolve(&model, &converted(providers)).map_err(in_words)?;
    provider::models(provider, &config, keys).map_err(in_words)
}

/// An error of a model as a message and a hint.
pub fn in_words(error: BrainError) -> (String, Option<String>) {
    match error {
        BrainError::Lasting { message, hint } => (message, hint),
        BrainError::Passing { message, .. } | BrainError::TooLong { message, .. } => (message, None),
        BrainError::Cancelled { .. } => ("cancelled".to_owned(), None),
    }
}

fn converted(providers: &BTreeMap<String, Provider>) -> BTreeMap<String, ProviderConfig> {
    providers.iter().map(|(name, provider)| (name.clone(), convert(provider))).collect()
}

/// What is known of a model before it is asked: where it is, what it takes, what it costs. A name that means nothing is a
/// broken candidate, so that the router can say why it is left out.
pub fn candidate(name: &str, providers: &BTreeMap<String, Provider>) -> Candidate {
    if name == crate::bundled::NAME {
        let tokens = crate::bundled::CONTEXT_TOKENS;
        return Candidate { context_tokens: tokens, ..Candidate::new(name, Tier::Operational, false) };
    }
    if name.strip_prefix(crate::local::PROVIDER).is_some_and(|rest| rest.starts_with(':')) {
        return Candidate::new(name, tier_of(name, true), false);
    }
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
    let known = Known::named(&provider.kind);
    let mut config = ProviderConfig::of_kind(known.map_or(Kind::Openai, |known| known.kind));
    config.url = provider.url.clone().or_else(|| known.map(|known| known.url.to_owned()));
    config.key_env = provider.key_env.clone();
    config.price =
        provider.price.map(|(input, output)| Price { input, output, cached_input: None, cache_write: None });
    config.context_tokens = provider.context_tokens;
    config
}

/// Keys from the environment, then from the person's vault, which is opened when the first of its keys is needed.
#[derive(Debug, Clone)]
pub struct VaultKeys(Arc<Shared>);

struct Shared {
    vault: Vault,
    ask: Box<Ask>,
    open: Mutex<Option<OpenVault>>,
}

/// Asks the person for the passphrase.
pub type Ask = dyn Fn() -> Result<Secret, VaultError> + Send + Sync;

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VaultKeys").field("vault", &self.vault).finish_non_exhaustive()
    }
}

impl VaultKeys {
    /// `ask` gives the passphrase when the vault is locked.
    pub fn new(vault: Vault, ask: Box<Ask>) -> Self {
        Self(Arc::new(Shared { vault, ask, open: Mutex::new(None) }))
    }
}

impl Shared {
    /// Whether it is worth opening: told without any key. One that does not read is told when it is needed.
    fn concerns(&self, scope: &Scope) -> bool {
        let word = scope.to_string();
        let concerns = |listed: &Listed| listed.scopes.contains(&word) || listed.name == scope.name();
        self.vault.exists() && self.vault.list().map_or(true, |listed| listed.iter().any(concerns))
    }

    fn secret(&self, scope: &Scope) -> Result<Secret, VaultError> {
        let mut open = self.open.lock().unwrap_or_else(|broken| broken.into_inner());
        let opened = match open.take() {
            Some(opened) => opened,
            None => self.vault.open(&*self.ask)?,
        };
        let found = open.insert(opened).find(scope)?;
        found.ok_or_else(|| VaultError::NoSecret { name: scope.name().to_owned() })
    }
}

/// Gives the secret of a name to the tool of a name.
pub type ToolSecrets = dyn Fn(&str, &str) -> Result<Secret, VaultError> + Send + Sync;

impl VaultKeys {
    /// The secret of this name for a tool, as the vault is now: what was set or given to another tool since it was opened counts.
    ///
    /// # Errors
    /// [`VaultError::NoSecret`], [`VaultError::OutOfScope`]; those of opening it.
    pub fn for_tool(&self, name: &str, tool: &str) -> Result<Secret, VaultError> {
        let shared = &self.0;
        let mut open = shared.open.lock().unwrap_or_else(|broken| broken.into_inner());
        let renewed = open.take().and_then(|mut opened| opened.renew().is_ok().then_some(opened));
        let opened = match renewed {
            Some(opened) => opened,
            None => shared.vault.open(&*shared.ask)?,
        };
        open.insert(opened).get(name, &Scope::Tool(tool.to_owned()))
    }
}

impl Keys for VaultKeys {
    fn variable(&self, name: &str) -> Option<Secret> {
        provider::environment(name)
    }
    fn stored(&self, provider: &str) -> Option<StoredKey> {
        let scope = Scope::Provider(provider.to_owned());
        self.0.concerns(&scope).then(|| {
            let shared = self.0.clone();
            let get = move || shared.secret(&scope).map_err(|error| told(scope.name(), &error));
            Box::new(get) as StoredKey
        })
    }
}

fn told(provider: &str, error: &VaultError) -> BrainError {
    let text = crate::explain(error);
    let (message, hint) = match text.split_once("\nhint: ") {
        Some((message, hint)) => (message.to_owned(), Some(hint.to_owned())),
        None => (text, None),
    };
    BrainError::Lasting { message: format!("getting the key for {provider}: {message}"), hint }
}
