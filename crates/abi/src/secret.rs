//! A value that must not be seen.

use std::fmt;
use zeroize::Zeroize;

/// A secret: it cannot be printed, serialised or compared by accident. There is no `Serialize` for it on purpose,
/// so a struct that holds one cannot enter the journal or a prompt.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }
    /// The value itself, for the one place that sends it where it belongs.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        // What the compiler copied elsewhere stays; the allocation that is ours does not outlive us in clear.
        self.0.zeroize();
    }
}
