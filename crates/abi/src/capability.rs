//! What an agent may do: `namespace:action[:resource]`.
//!
//! `fs:write:/home/a/site/**`, `net:connect:docs.rs:443`, `exec:run:git`. The same type names what an agent holds
//! (the resource may be a glob) and what a call needs (the resource is concrete). `*` in the place of the
//! namespace or action matches any; a capability without a resource covers every resource of its action.
//! Whether one covers another is decided in `mycel-kernel`.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Capability {
    namespace: String,
    action: String,
    resource: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is not a capability: {why}\nhint: the form is namespace:action[:resource], for example fs:write:/home/a/site/**"
)]
pub struct CapabilityError {
    pub text: String,
    pub why: &'static str,
}

impl Capability {
    /// A capability of known-good parts; panics if namespace or action is not a word.
    #[track_caller]
    pub fn new(namespace: &str, action: &str, resource: Option<&str>) -> Self {
        assert!(is_word(namespace) && is_word(action), "{namespace}:{action} are words");
        Self { namespace: namespace.into(), action: action.into(), resource: resource.map(str::to_owned) }
    }
    pub fn namespace(&self) -> &str {
        &self.namespace
    }
    pub fn action(&self) -> &str {
        &self.action
    }
    pub fn resource(&self) -> Option<&str> {
        self.resource.as_deref()
    }
}

fn is_word(text: &str) -> bool {
    text == "*"
        || (!text.is_empty()
            && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b.is_ascii_digit()))
}

impl FromStr for Capability {
    type Err = CapabilityError;
    fn from_str(text: &str) -> Result<Self, CapabilityError> {
        let fail = |why| CapabilityError { text: text.to_owned(), why };
        let mut parts = text.splitn(3, ':');
        let namespace = parts.next().unwrap_or_default();
        let action = parts.next().ok_or_else(|| fail("the action is missing"))?;
        let resource = parts.next();
        if !is_word(namespace) {
            return Err(fail("the namespace is not a lower-case word or *"));
        }
        if !is_word(action) {
            return Err(fail("the action is not a lower-case word or *"));
        }
        if resource == Some("") {
            return Err(fail("the resource after the second colon is empty"));
        }
        Ok(Self::new(namespace, action, resource))
    }
}

impl TryFrom<String> for Capability {
    type Error = CapabilityError;
    fn try_from(text: String) -> Result<Self, CapabilityError> {
        text.parse()
    }
}

impl From<Capability> for String {
    fn from(capability: Capability) -> String {
        capability.to_string()
    }
}

impl fmt::Display for Capability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.namespace, self.action)?;
        match &self.resource {
            Some(resource) => write!(f, ":{resource}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Capability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_form_round_trips() {
        for text in ["fs:write:/home/a/**", "net:connect:docs.rs:443", "process:list", "*:*"] {
            assert_eq!(text.parse::<Capability>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn bad_forms_say_why() {
        for text in ["", "fs", "fs:", "Fs:read", "fs:read:"] {
            assert!(text.parse::<Capability>().is_err(), "{text}");
        }
    }
}
