//! What the store writes down of a model: one JSON file for each name.
//!
//! A manifest names files by digest (they lie in `blobs/`) or by place (imported without copying), and keeps the facts of
//! the header, so that listing a hundred models opens no model.

use super::gguf::Facts;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// Version of this form. A reader refuses what is newer.
pub(super) const VERSION: u32 = 1;
/// Bytes of a manifest; real ones have two thousand.
pub(super) const MANIFEST_MAX: u64 = 1 << 20;
/// Files of one model: the largest split ones have some two hundred.
pub(super) const FILES_MAX: usize = 1_024;

/// What one file of a model is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Weights; several if the model is split, in their order.
    Model,
    /// What turns pictures into tokens.
    Projector,
    /// Changes to the weights (LoRA).
    Adapter,
    /// A template in the registry's own language. Ours is the one inside the GGUF.
    Template,
    System,
    /// Settings of sampling, as JSON.
    Params,
    Licence,
    /// What the registry says of the model, as JSON.
    Config,
}

/// SHA-256 of a file's content, as `sha256:<64 hex digits>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest(
    // Private so that it is always 64 small hex digits: it becomes a file name.
    String,
);

impl Digest {
    pub fn of_bytes(hash: &[u8]) -> Self {
        assert_eq!(hash.len(), 32, "SHA-256 has 32 bytes");
        Self(hash.iter().map(|byte| format!("{byte:02x}")).collect())
    }
    pub fn hex(&self) -> &str {
        &self.0
    }
    /// The name of its file in `blobs/`.
    pub fn file_name(&self) -> String {
        format!("sha256-{}", self.0)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sha256:{}", self.0)
    }
}

impl FromStr for Digest {
    type Err = String;
    /// `sha256:<hex>`, `sha256-<hex>` or the hex digits alone.
    fn from_str(text: &str) -> Result<Self, String> {
        let hex = text.strip_prefix("sha256:").or_else(|| text.strip_prefix("sha256-")).unwrap_or(text);
        if hex.len() != 64 || !hex.bytes().all(|b| b.is_ascii_hexdigit()) {
            let shown: String = text.chars().take(80).collect();
            return Err(format!("`{shown}` is no SHA-256 digest (64 hex digits)"));
        }
        Ok(Self(hex.to_ascii_lowercase()))
    }
}

impl TryFrom<String> for Digest {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}

/// Where a model came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Source {
    /// Ships with the program.
    Bundled,
    /// Fetched from this address, of a registry, a hub or any other server. The address of the thing, not of a redirect.
    Pulled { address: String },
    /// A file of the person's.
    File { path: PathBuf },
    /// The store of Ollama.
    Ollama { folder: PathBuf },
    /// The folder of LM Studio.
    LmStudio { folder: PathBuf },
    /// Made here out of another model.
    Quantized { from: String, to: String },
}

impl Source {
    /// A word or host for a column.
    pub fn short(&self) -> String {
        match self {
            Self::Bundled => "mycel".into(),
            Self::Pulled { address } => host_of(address),
            Self::File { .. } => "file".into(),
            Self::Ollama { .. } => "ollama".into(),
            Self::LmStudio { .. } => "lm studio".into(),
            Self::Quantized { from, .. } => from.clone(),
        }
    }
}

impl Source {
    /// Whether both name one place, whatever lies there now: a repository stays itself with another commit.
    pub(super) fn is_same_place(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Pulled { address: a }, Self::Pulled { address: b }) => repository(a) == repository(b),
            (a, b) => a == b,
        }
    }
}

fn repository(address: &str) -> &str {
    address.rsplit_once("/tree/").map_or(address, |(repository, _commit)| repository)
}

fn host_of(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest).to_owned()
}

/// A file that stays where it was when it was imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outside {
    pub path: PathBuf,
    /// When it was changed last, in milliseconds since 1970, at the time of the import.
    pub modified_ms: u64,
}

/// One file of a model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub role: Role,
    /// Its name where it came from.
    pub file: String,
    pub size: u64,
    /// Absent only for imported folders, which are not read through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
    /// Present if it does not lie in `blobs/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outside: Option<Outside>,
}

/// A name, and all that belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    pub version: u32,
    pub name: String,
    pub source: Source,
    pub pulled_at_ms: u64,
    pub files: Vec<Entry>,
    pub facts: Facts,
}

impl Manifest {
    /// The files of weights, in order.
    pub fn weights(&self) -> impl Iterator<Item = &Entry> {
        self.files.iter().filter(|entry| entry.role == Role::Model)
    }
    /// What lies in `blobs/`.
    pub fn blobs(&self) -> impl Iterator<Item = &Digest> {
        self.files.iter().filter(|entry| entry.outside.is_none()).filter_map(|entry| entry.digest.as_ref())
    }
    /// Whether it makes sense; what is read from a disk may not.
    pub(super) fn check(&self) -> Result<(), String> {
        if self.version != VERSION {
            return Err(format!("it is of version {}, and {VERSION} can be read", self.version));
        }
        if self.files.len() > FILES_MAX {
            return Err(format!("it names {} files", self.files.len()));
        }
        if self.weights().next().is_none() {
            return Err("it names no weights".into());
        }
        let lost = |entry: &&Entry| entry.digest.is_none() && entry.outside.is_none();
        match self.files.iter().find(lost) {
            Some(entry) => Err(format!("its file {} is nowhere", entry.file)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_hex_or_nothing() {
        let hex = "ab".repeat(32);
        for text in [hex.clone(), format!("sha256:{hex}"), format!("sha256-{}", hex.to_uppercase())] {
            assert_eq!(text.parse::<Digest>().unwrap().to_string(), format!("sha256:{hex}"));
        }
        for text in ["", "sha256:", "sha512:00", &"g".repeat(64), "sha256:../../x", &"é".repeat(32)] {
            assert!(text.parse::<Digest>().is_err(), "{text}");
        }
    }
}
