//! Where a key comes from: the environment variable that was named, then the person's vault.

use super::config::{self, Target};
use super::reference::ModelRef;
use super::wire;
use crate::BrainError;
use mycel_abi::Secret;

/// What gives keys. A closure from the name of a variable to its value is one without a vault.
pub trait Keys {
    /// The value of an environment variable, or of what stands in for one.
    fn variable(&self, name: &str) -> Option<Secret>;

    /// A way to the secret in the vault that is for this provider; none if there is none, or no vault.
    fn stored(&self, provider: &str) -> Option<StoredKey> {
        let _ = provider;
        None
    }
}

/// Gets a key out of the vault when it is needed: a vault may have to be unlocked for it, and most goals need no model.
pub type StoredKey = Box<dyn Fn() -> Result<Secret, BrainError> + Send>;

/// A key, or the way to it, with the words for where it is from.
pub(super) enum Found {
    Here(Secret, String),
    Stored(StoredKey, String),
}

impl<F: Fn(&str) -> Option<Secret>> Keys for F {
    fn variable(&self, name: &str) -> Option<Secret> {
        self(name)
    }
}

/// The key for a target; none for a server that takes none.
pub(super) fn find(model: &ModelRef, target: &Target, keys: &dyn Keys) -> Result<Option<Found>, BrainError> {
    let from_variable =
        target.key_env.as_ref().and_then(|env| Some(Found::Here(keys.variable(env)?, env.clone())));
    let from_vault = || {
        let provider = target.stored_for.as_ref()?;
        Some(Found::Stored(keys.stored(provider)?, format!("the vault for {provider}")))
    };
    match (from_variable.or_else(from_vault), &target.key_env) {
        (None, None) => Ok(None),
        (None, Some(env)) => Err(missing(model, env)),
        (Some(_), _) if target.is_open_wire => Err(config::unencrypted(target, &model.provider)),
        (Some(Found::Here(key, place)), _) => {
            wire::check_key(&key, &place)?;
            Ok(Some(Found::Here(key, place)))
        }
        (stored, _) => Ok(stored),
    }
}

fn missing(model: &ModelRef, env: &str) -> BrainError {
    let name = &model.provider;
    config::lasting(
        format!("`{model}` needs a key, and the environment variable {env} is not set"),
        format!(
            "put it into the vault: mycel provider add {name}; or set {env}, or name another variable as key_env in \
             [providers.{name}]"
        ),
    )
}
