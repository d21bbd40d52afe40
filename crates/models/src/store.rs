//! The models of this machine: where they lie, what they are called, how they come and go.
//!
//! ```text
//! models/
//!   manifests/<host>/<namespace>/<model>/<tag>.json   one name: source, files, facts of the header
//!   blobs/sha256-<hex>                                 content; many names may share one
//!   views/<hex>/<name>-00001-of-00003.gguf             links to blobs, where llama.cpp wants files side by side
//!   partial/<key>.part, .json                          downloads in the middle, with the ranges that are there
//!   lock                                               shared by whoever adds, alone for whoever removes
//! ```
//! A name appears by one rename, after everything it needs is durable; so a crash at any write leaves a store that opens,
//! and at worst something for `gc`. Reading takes no lock. No host is contacted except by [`Store::pull`].

mod disk;
mod error;
mod fetch;
pub mod gguf;
mod hub;
mod import;
mod keep;
mod manifest;
mod name;
mod part;
mod plan;
mod progress;
mod pull;
mod ranges;
mod record;
mod registry;
mod web;

pub use error::StoreError;
pub use gguf::Facts;
pub use import::{ImportOrder, Imported, Making};
pub use keep::{Removed, Swept};
pub use manifest::{Digest, Entry, Manifest, Outside, Role, Source};
pub use name::{HUB, ModelName, NameError, REGISTRY};
pub use progress::{Progress, Stage, Watcher};
pub use pull::{PullOrder, Pulled};
pub use record::ModelRecord;
pub use web::Patience;

use disk::{Lock, Sharing};
use manifest::MANIFEST_MAX;
use std::path::{Path, PathBuf};

/// Folders below `manifests/`: host, namespace (of several parts), model.
const DEPTH_MAX: usize = 16;
/// Names a store may hold.
const NAMES_MAX: usize = 10_000;

/// The models of one user.
#[derive(Debug, Clone)]
pub struct Store {
    root: PathBuf,
}

/// A name whose manifest cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damaged {
    pub path: PathBuf,
    pub why: String,
}

/// What the store holds.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    /// By name.
    pub models: Vec<ModelRecord>,
    pub damaged: Vec<Damaged>,
}

impl Store {
    /// The store in the folder `root`, which need not be there yet. Touches nothing.
    pub fn open(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The model a person means by `name`: that name; else the one it can only mean (the only tag of a model, another
    /// spelling of its letters). Whether its files are still there says [`ModelRecord::check`].
    pub fn find(&self, name: &str) -> Option<ModelRecord> {
        self.manifest(name).ok().map(|manifest| ModelRecord::of(self, &manifest))
    }

    /// As [`Store::find`], with the reason why not.
    ///
    /// # Errors
    /// [`StoreError::NoModel`] with the nearest names, or that its manifest is damaged.
    pub fn get(&self, name: &str) -> Result<ModelRecord, StoreError> {
        self.manifest(name).map(|manifest| ModelRecord::of(self, &manifest))
    }

    /// Every model, by name. A damaged manifest hides no other.
    ///
    /// # Errors
    /// [`StoreError::Io`] if the folder cannot be listed.
    pub fn list(&self) -> Result<Listing, StoreError> {
        let mut listing = Listing::default();
        for path in self.manifest_paths()? {
            match read_manifest(&path) {
                Ok(manifest) => listing.models.push(ModelRecord::of(self, &manifest)),
                Err(error) => listing.damaged.push(Damaged { path, why: error.brief() }),
            }
        }
        listing.models.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(listing)
    }

    /// The manifest that a person means by `name`.
    fn manifest(&self, name: &str) -> Result<Manifest, StoreError> {
        let parsed: ModelName = name.parse()?;
        let parsed = match &parsed {
            ModelName::Address(address) => ModelName::of_address(address),
            ModelName::Registry { .. } | ModelName::Hub { .. } => parsed,
        };
        let path = self.manifest_path(&parsed).filter(|path| path.is_file());
        if let Some(path) = path {
            return read_manifest(&path);
        }
        let listing = self.list()?;
        let known: Vec<&str> = listing.models.iter().map(|record| record.name.as_str()).collect();
        match only_meaning(&parsed.to_string(), &known) {
            Some(meant) => {
                let meant: ModelName = meant.parse()?;
                let path = self.manifest_path(&meant).ok_or_else(|| StoreError::no_model(name, &known))?;
                read_manifest(&path)
            }
            None => Err(StoreError::no_model(name, &known)),
        }
    }

    fn manifest_path(&self, name: &ModelName) -> Option<PathBuf> {
        let mut parts = name.place()?;
        let last = parts.pop()?;
        let folder = parts.iter().fold(self.root.join("manifests"), |path, part| path.join(part));
        Some(folder.join(format!("{last}.json")))
    }

    fn manifest_paths(&self) -> Result<Vec<PathBuf>, StoreError> {
        let mut found = Vec::new();
        walk(&self.root.join("manifests"), DEPTH_MAX, &mut found)?;
        Ok(found)
    }

    fn blob_path(&self, digest: &Digest) -> PathBuf {
        self.root.join("blobs").join(digest.file_name())
    }

    /// Makes the folders, and takes the lock of whoever adds. Held until everything a name needs is there, so that
    /// nobody removes in between what has no name yet.
    fn adding(&self) -> Result<Lock, StoreError> {
        for part in ["blobs", "manifests", "partial", "views"] {
            disk::make_folder(&self.root.join(part))?;
        }
        let lock = Lock::attempt(&self.root.join("lock"), Sharing::Shared)?;
        lock.ok_or(StoreError::Removing)
    }

    /// Writes a manifest under its name. Everything it names must be durable.
    fn publish(&self, name: &ModelName, manifest: &Manifest) -> Result<ModelRecord, StoreError> {
        assert_eq!(manifest.check(), Ok(()), "only sound manifests are written");
        let path = self.manifest_path(name).expect("only names are published, not addresses");
        if let Some(folder) = path.parent() {
            disk::make_folder(folder)?;
        }
        let mut bytes = serde_json::to_vec_pretty(manifest).expect("a manifest is JSON");
        bytes.push(b'\n');
        disk::write_whole(&path, &bytes)?;
        Ok(ModelRecord::of(self, manifest))
    }
}

/// The one known name that `wanted` can only mean.
fn only_meaning(wanted: &str, known: &[&str]) -> Option<String> {
    let wanted = wanted.to_lowercase();
    let stem = wanted.strip_suffix(":latest").unwrap_or(&wanted);
    let same = |name: &&&str| name.to_lowercase() == wanted;
    let tag_of = |name: &&&str| {
        let name = name.to_lowercase();
        name.strip_prefix(stem).is_some_and(|rest| rest.starts_with(':'))
    };
    let only =
        |mut found: Vec<&&str>| if found.len() == 1 { found.pop().map(|s| (*s).to_owned()) } else { None };
    only(known.iter().filter(same).collect()).or_else(|| only(known.iter().filter(tag_of).collect()))
}

fn walk(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), StoreError> {
    for path in disk::entries(folder)? {
        let is_manifest = path.extension().is_some_and(|end| end == "json");
        if path.is_dir() && depth > 0 {
            walk(&path, depth - 1, found)?;
        } else if is_manifest && found.len() < NAMES_MAX {
            found.push(path);
        }
    }
    Ok(())
}

fn read_manifest(path: &Path) -> Result<Manifest, StoreError> {
    let damaged = |why: String| StoreError::Damaged { path: path.to_owned(), why };
    let bytes = disk::read_bounded(path, MANIFEST_MAX)?.ok_or_else(|| damaged("it is gone".into()))?;
    let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|error| damaged(error.to_string()))?;
    manifest.check().map_err(damaged)?;
    Ok(manifest)
}
