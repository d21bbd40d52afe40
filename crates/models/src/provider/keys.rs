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

    /// The secret in the vault that is for this provider; none if there is none, or no vault.
    ///
    /// # Errors
    /// When there is one and it cannot be had: the vault is locked, damaged, or the secret is for others.
    fn stored(&self, provider: &str) -> Result<Option<Secret>, BrainError> {
        let _ = provider;
        Ok(None)
    }
}

impl<F: Fn(&str) -> Option<Secret>> Keys for F {
    fn variable(&self, name: &str) -> Option<Secret> {
        self(name)
    }
}

/// The key for a target, with the words for where it is from; none for a server that takes none.
pub(super) fn find(
    model: &ModelRef,
    target: &Target,
    keys: &dyn Keys,
) -> Result<Option<(Secret, String)>, BrainError> {
    let from_variable = target.key_env.as_ref().and_then(|env| Some((keys.variable(env)?, env.clone())));
    let found = match (from_variable, &target.stored_for) {
        (Some(found), _) => Some(found),
        (None, Some(provider)) => {
            keys.stored(provider)?.map(|key| (key, format!("the vault for {provider}")))
        }
        (None, None) => None,
    };
    match (found, &target.key_env) {
        (None, None) => Ok(None),
        (None, Some(env)) => Err(missing(model, env)),
        (Some((key, place)), _) => {
            if target.is_open_wire {
                return Err(config::unencrypted(target, &model.provider));
            }
            wire::check_key(&key, &place)?;
            Ok(Some((key, place)))
        }
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
