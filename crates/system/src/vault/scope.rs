//! Who may have a secret.

use super::VaultError;
use std::fmt;
use std::str::FromStr;

/// One asker: `provider:NAME`, `tool:NAME` or `webhook:NAME`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// The client of the provider of this name.
    Provider(String),
    /// The tool of this name.
    Tool(String),
    /// The webhook of this name, to check what its callers sign.
    Webhook(String),
}

impl Scope {
    /// The name behind the colon.
    pub fn name(&self) -> &str {
        match self {
            Scope::Provider(name) | Scope::Tool(name) | Scope::Webhook(name) => name,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scope::Provider(name) => write!(f, "provider:{name}"),
            Scope::Tool(name) => write!(f, "tool:{name}"),
            Scope::Webhook(name) => write!(f, "webhook:{name}"),
        }
    }
}

impl FromStr for Scope {
    type Err = VaultError;
    fn from_str(text: &str) -> Result<Self, VaultError> {
        let bad = |why| VaultError::Bad {
            what: "a scope",
            text: text.chars().take(super::NAME_CHARS_MAX).collect(),
            why,
            hint: "write provider:NAME, tool:NAME or webhook:NAME, as provider:openai or tool:net.http_request",
        };
        let (kind, name) = text.split_once(':').ok_or_else(|| bad("it has no colon"))?;
        check_name(name).map_err(bad)?;
        match kind {
            "provider" => Ok(Scope::Provider(name.to_owned())),
            "tool" => Ok(Scope::Tool(name.to_owned())),
            "webhook" => Ok(Scope::Webhook(name.to_owned())),
            _ => Err(bad("it begins with none of `provider:`, `tool:` and `webhook:`")),
        }
    }
}

/// Whether a secret, a provider or a tool may be called so.
pub(super) fn check_name(name: &str) -> Result<(), &'static str> {
    if name.is_empty() {
        return Err("it is empty");
    }
    if name.chars().count() > super::NAME_CHARS_MAX {
        return Err("it is longer than 64 characters");
    }
    if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)) {
        return Err("only letters, digits, `-`, `_` and `.` may stand in it");
    }
    Ok(())
}
