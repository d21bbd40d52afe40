//! What can go wrong with models, by what the reader can do about it.

use super::gguf::GgufError;
use super::manifest::Digest;
use super::name::NameError;
use std::io;
use std::path::{Path, PathBuf};

/// Nearest names that are proposed.
const NEAR_MAX: usize = 3;
/// How alike a proposed name must be, from 0 to 1.
const NEAR_ENOUGH: f64 = 0.75;

/// Why the store could not do something.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error(transparent)]
    Name(#[from] NameError),
    #[error("there is no model `{name}` here\nhint: {hint}")]
    NoModel { name: String, hint: String },
    #[error("{doing} {}{}", path.display(), io_hint(source))]
    Io {
        doing: &'static str,
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    #[error(
        "the manifest {} cannot be read: {why}\nhint: `mycel model rm` takes the name away; then pull or import it again",
        path.display()
    )]
    Damaged { path: PathBuf, why: String },
    #[error("{} cannot be taken as a model\nhint: only GGUF files can", path.display())]
    Gguf {
        path: PathBuf,
        #[source]
        source: GgufError,
    },
    #[error(
        "a file of `{model}` is missing: {}\nhint: bring it back, or `mycel model rm {model}` and pull or import it again",
        path.display()
    )]
    Missing {
        model: String,
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    #[error(
        "a file of `{model}` was changed since it came here: {}\nhint: import or pull `{model}` again",
        path.display()
    )]
    Changed { model: String, path: PathBuf },
    /// A download or an import that does not hash to what was promised.
    #[error(
        "{file} does not hold what was promised: it should hash to {expected} and hashes to {found}; it was thrown away\n\
         hint: try again; if it happens again, the server or something on the way changes files"
    )]
    Hash { file: String, expected: Digest, found: Digest },
    /// Nothing more can be written.
    #[error("{}", full(*done, *of, *free, folder))]
    Full {
        /// Bytes that are kept already, and of how many.
        done: u64,
        of: u64,
        /// Bytes that can still be written, if known.
        free: Option<u64>,
        folder: PathBuf,
    },
    /// A server answered no, or not at all.
    #[error("{message}\nhint: {hint}")]
    Fetch { message: String, hint: String },
    /// The person said stop.
    #[error("stopped; {done} of {of} bytes are kept\nhint: the same command goes on from there")]
    Cancelled { done: u64, of: u64 },
    /// The person said stop, and there is nothing to go on from.
    #[error("stopped; nothing was changed\nhint: give the same command again")]
    Stopped,
    #[error("{what}\nhint: {hint}")]
    Refused { what: String, hint: String },
    #[error("something is being removed from the store right now\nhint: try again in a moment")]
    Removing,
    #[error("a download or an import is going on\nhint: try again when it has ended")]
    Adding,
}

impl StoreError {
    pub(super) fn io(doing: &'static str, path: &Path, source: io::Error) -> Self {
        Self::Io { doing, path: path.to_owned(), source }
    }
    pub(super) fn gguf(path: &Path, source: GgufError) -> Self {
        match source {
            GgufError::Io(source) => Self::io("reading", path, source),
            other => Self::Gguf { path: path.to_owned(), source: other },
        }
    }
    pub(super) fn refused(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Refused { what: what.into(), hint: hint.into() }
    }
    pub(super) fn fetch(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Fetch { message: message.into(), hint: hint.into() }
    }
    pub(super) fn no_model(name: &str, known: &[&str]) -> Self {
        let shown: String = name.chars().take(200).collect();
        let mut near: Vec<(f64, &str)> =
            known.iter().map(|other| (strsim::jaro_winkler(name, other), *other)).collect();
        near.retain(|(alike, _)| *alike >= NEAR_ENOUGH);
        near.sort_by(|a, b| b.0.total_cmp(&a.0));
        let names: Vec<String> = near.iter().take(NEAR_MAX).map(|(_, name)| format!("`{name}`")).collect();
        let hint = match names.is_empty() {
            true => format!("`mycel model list` shows what is; `mycel model pull {shown}` fetches it"),
            false => format!("did you mean {}? `mycel model list` shows all", names.join(" or ")),
        };
        Self::NoModel { name: shown, hint }
    }
    /// One line without the hint.
    pub(super) fn brief(&self) -> String {
        let mut text = self.to_string().lines().next().unwrap_or_default().to_owned();
        if let Self::Damaged { why, .. } = self {
            why.clone_into(&mut text);
        }
        text
    }
}

fn io_hint(error: &io::Error) -> &'static str {
    match error.kind() {
        _ if super::disk::is_full(error) => {
            "\nhint: the disk is full; free some space, or set MYCEL_HOME to a folder on another disk"
        }
        io::ErrorKind::ReadOnlyFilesystem => {
            "\nhint: the file system is read-only; set MYCEL_HOME to a folder that can be written"
        }
        io::ErrorKind::PermissionDenied => "\nhint: this user may not; correct the permissions of the file",
        io::ErrorKind::NotFound => "\nhint: check the path",
        _ => "",
    }
}

fn full(done: u64, of: u64, free: Option<u64>, folder: &Path) -> String {
    let room = free.map_or(String::new(), |free| format!(", and {} are free", bytes(free)));
    let kept = match done {
        0 => String::new(),
        _ => format!("; {} are here already and stay", bytes(done)),
    };
    let left = bytes(of.saturating_sub(done));
    format!(
        "there is not enough room in {}: {left} are still to come{room}{kept}\n\
         hint: free some space (`mycel model gc`, `mycel model rm`) and give the same command again: it goes on from there",
        folder.display()
    )
}

/// Bytes as people read them.
pub(super) fn bytes(count: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
    let unit = UNITS.iter().find(|(size, _)| count >= *size);
    unit.map_or_else(
        || format!("{count} B"),
        |(size, name)| format!("{:.1} {name}", count as f64 / *size as f64),
    )
}
