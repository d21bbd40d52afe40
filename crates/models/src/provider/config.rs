//! Where a model is reached, with which key: what a person writes, and what it comes to.
//!
//! [`ModelRef`] and [`ProviderConfig`] are dumb data as written; [`Target`] is what they mean after every check. Making one
//! reads no environment and touches no network.

use super::known::{KNOWN, Known};
use super::reference::ModelRef;
use crate::BrainError;
use crate::price::{self, Price};
use reqwest::Url;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Protocol that a provider speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// OpenAI chat completions: OpenAI itself and every compatible server.
    Openai,
    /// Ollama's own protocol.
    Ollama,
    /// Anthropic messages.
    Anthropic,
    /// Gemini's own protocol.
    Gemini,
}

impl Kind {
    pub const ALL: &'static [Kind] = &[Kind::Openai, Kind::Ollama, Kind::Anthropic, Kind::Gemini];

    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Openai => "openai",
            Kind::Ollama => "ollama",
            Kind::Anthropic => "anthropic",
            Kind::Gemini => "gemini",
        }
    }
    /// The address used when none is given.
    fn home(self) -> &'static str {
        Known::named(self.as_str()).map_or("", |known| known.url)
    }
    /// Where a streamed answer is asked for, behind the base address.
    fn chat_path(self, model: &str) -> String {
        match self {
            Kind::Openai => "chat/completions".into(),
            Kind::Ollama => "api/chat".into(),
            Kind::Anthropic => "messages".into(),
            Kind::Gemini => format!("models/{model}:streamGenerateContent?alt=sse"),
        }
    }
    /// Where the models are listed, behind the base address.
    pub(super) fn models_path(self) -> &'static str {
        match self {
            Kind::Openai | Kind::Anthropic | Kind::Gemini => "models",
            Kind::Ollama => "api/tags",
        }
    }
    /// Tokens assumed to fit when the person says nothing. Ollama cuts off silently what does not fit its own setting
    /// (a few thousand by default), so little is assumed there.
    fn context_tokens(self) -> u32 {
        match self {
            Kind::Openai | Kind::Anthropic | Kind::Gemini => 100_000,
            Kind::Ollama => 8_192,
        }
    }
}

/// `[providers.NAME]` of the configuration.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderConfig {
    pub kind: Kind,
    /// Base address; the provider's own if absent.
    #[serde(default)]
    pub url: Option<String>,
    /// Environment variable that holds the key. Without it the provider's usual variable is used, but only at the
    /// provider's own address: a key is never sent to an address it was not meant for.
    #[serde(default)]
    pub key_env: Option<String>,
    /// Says that a key may go over plain `http` to another machine.
    #[serde(default)]
    pub plain_http: bool,
    /// Tokens of context that the model can take.
    #[serde(default)]
    pub context_tokens: Option<u32>,
    /// What the tokens cost here, if the table does not know.
    #[serde(default)]
    pub price: Option<Price>,
    /// Seconds to wait for a connection.
    #[serde(default = "default_connect_s")]
    pub connect_timeout_s: u32,
    /// Seconds without a byte after which an answer counts as cut.
    #[serde(default = "default_idle_s")]
    pub idle_timeout_s: u32,
    /// Seconds to wait for the first byte; a slow machine reads a long prompt for minutes. Default: the idle time, and
    /// ten minutes on this machine.
    #[serde(default)]
    pub first_timeout_s: Option<u32>,
    /// The socket of a worker on this machine; nobody writes this into a file.
    #[serde(skip)]
    pub socket: Option<PathBuf>,
}

/// Long enough for a mobile network to come up.
fn default_connect_s() -> u32 {
    10
}

/// Providers send a ping well within this.
fn default_idle_s() -> u32 {
    120
}

/// A local model on a phone reads a few thousand tokens in this time.
const FIRST_LOCAL_S: u32 = 600;

impl ProviderConfig {
    /// The entry that stands for a kind when nothing is configured.
    pub fn of_kind(kind: Kind) -> Self {
        Self {
            kind,
            url: None,
            key_env: None,
            plain_http: false,
            context_tokens: None,
            price: None,
            connect_timeout_s: default_connect_s(),
            idle_timeout_s: default_idle_s(),
            first_timeout_s: None,
            socket: None,
        }
    }
}

/// The configuration of the provider that a reference names: the configured entry, else the kind of that name.
pub fn resolve(
    model: &ModelRef,
    configured: &BTreeMap<String, ProviderConfig>,
) -> Result<ProviderConfig, BrainError> {
    if let Some(config) = configured.get(&model.provider) {
        return Ok(config.clone());
    }
    if let Some(known) = Known::named(&model.provider) {
        return Ok(ProviderConfig { url: Some(known.url.into()), ..ProviderConfig::of_kind(known.kind) });
    }
    let known = KNOWN.iter().map(|known| known.name).chain(configured.keys().map(String::as_str));
    let known = known.collect::<Vec<_>>().join(", ");
    let name = &model.provider;
    Err(lasting(
        format!("`{model}` names the provider `{name}`, which is not configured (known: {known})"),
        format!(
            "add it: mycel provider add {name} --url http://...; or write ollama:{model} for a model of Ollama"
        ),
    ))
}

/// Where a model is reached and on which terms, every check passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    pub kind: Kind,
    pub model: String,
    /// Base address, without a slash at its end.
    pub base_url: String,
    /// Address of the chat call.
    pub chat_url: String,
    /// The host is this machine.
    pub is_local: bool,
    /// What is sent would go unencrypted to another machine, and nobody said that this is well.
    pub is_open_wire: bool,
    /// Environment variable to take the key from.
    pub key_env: Option<String>,
    /// The provider whose key of the vault may be sent there.
    pub stored_for: Option<String>,
    /// `None`: not known. Never taken for free.
    pub price: Option<Price>,
    pub context_tokens: u32,
    pub connect_timeout_s: u32,
    pub idle_timeout_s: u32,
    pub first_timeout_s: u32,
    /// Everything goes through this socket, whatever the address says.
    pub socket: Option<PathBuf>,
}

impl Target {
    pub fn new(model: &ModelRef, config: &ProviderConfig) -> Result<Self, BrainError> {
        let kind = config.kind;
        let given = model.url.as_deref().or(config.url.as_deref());
        let base = parse_base(given.unwrap_or(kind.home()), &model.provider)?;
        if kind == Kind::Gemini {
            check_path(&model.model)?;
        }
        let base_url = base.as_str().trim_end_matches('/').to_owned();
        let known = Known::at(kind, &base_url);
        let is_local = is_loopback(&base);
        // An address typed into the name overrides the configured one, so a key configured for that one is not sent.
        let own_key = config.key_env.clone().filter(|_| model.url.is_none());
        let key_env = own_key.or_else(|| known.and_then(|known| known.key_env).map(Into::into));
        let table = || known.and_then(|known| price::find(known.name, &model.model)).map(|row| row.price);
        let first = if is_local { config.idle_timeout_s.max(FIRST_LOCAL_S) } else { config.idle_timeout_s };
        let target = Self {
            kind,
            model: model.model.clone(),
            chat_url: format!("{base_url}/{}", kind.chat_path(&model.model)),
            base_url,
            is_local,
            is_open_wire: base.scheme() == "http" && !is_local && !config.plain_http,
            key_env,
            stored_for: model.url.is_none().then(|| model.provider.clone()),
            price: config.price.or_else(table).or(is_local.then_some(Price::FREE)),
            context_tokens: config.context_tokens.unwrap_or(kind.context_tokens()),
            connect_timeout_s: config.connect_timeout_s,
            idle_timeout_s: config.idle_timeout_s,
            first_timeout_s: config.first_timeout_s.unwrap_or(first),
            socket: config.socket.clone(),
        };
        if target.key_env.is_some() && target.is_open_wire {
            return Err(unencrypted(&target, &model.provider));
        }
        Ok(target)
    }

    pub fn price_known(&self) -> bool {
        self.price.is_some()
    }
}

/// A key must not be read by whoever stands between.
pub(super) fn unencrypted(target: &Target, provider: &str) -> BrainError {
    let host = Url::parse(&target.base_url).ok().and_then(|url| url.host_str().map(str::to_owned));
    lasting(
        format!("the key of `{provider}` would go unencrypted to {}", host.as_deref().unwrap_or("?")),
        format!("use https, or set plain_http = true in [providers.{provider}] if that network is yours"),
    )
}

/// A model's name that is a part of the address must not lead elsewhere.
fn check_path(model: &str) -> Result<(), BrainError> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    if !model.is_empty() && model.bytes().all(plain) && !model.starts_with('.') {
        return Ok(());
    }
    Err(lasting(
        format!("`{model}` is no name of a Gemini model"),
        "`mycel provider models gemini` lists the names",
    ))
}

fn parse_base(text: &str, provider: &str) -> Result<Url, BrainError> {
    let fail = |why: &str| {
        let hint = format!("set url in [providers.{provider}] to a base address like https://host/v1");
        // The address is not repeated: it may hold a password.
        Err(lasting(format!("cannot use the address of provider `{provider}`: {why}"), hint))
    };
    let url = match Url::parse(text) {
        Ok(url) => url,
        Err(error) => return fail(&error.to_string()),
    };
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return fail("it does not begin with http:// or https:// and a host");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return fail("it holds a name or password; use key_env");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return fail("it has a query or a fragment");
    }
    Ok(url)
}

/// Only addresses that are this machine by definition: `localhost` is fixed to it, other names could be anyone.
fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

pub(crate) fn lasting(message: impl Into<String>, hint: impl Into<String>) -> BrainError {
    BrainError::Lasting { message: message.into(), hint: Some(hint.into()) }
}

#[cfg(test)]
mod tests;
