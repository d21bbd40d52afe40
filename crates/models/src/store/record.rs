//! A model that is here, as the rest of the program sees it.

use super::manifest::{Digest, Entry, Manifest, Outside, Role, Source};
use super::{Facts, Store, StoreError, disk};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::path::{Path, PathBuf};

/// Bytes of a text that belongs to a model; licences have some thirty thousand.
const TEXT_MAX: u64 = 1 << 20;
/// Digits of the name of a folder of links.
const VIEW_DIGITS: usize = 32;

/// A model: what to load, and what is known of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ModelRecord {
    pub name: String,
    /// What llama.cpp is to load; the first file of a split model.
    pub path: PathBuf,
    /// Every file that loading needs, at its real place (`path` may lead there through a link).
    pub files: Vec<PathBuf>,
    /// What turns pictures into tokens, if the model has that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub projector: Option<PathBuf>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub adapters: Vec<PathBuf>,
    /// Bytes of all its files.
    pub size_bytes: u64,
    /// Of its weights; none if it is split or was imported unread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
    pub source: Source,
    /// When it came, in milliseconds since 1970.
    pub pulled_at_ms: u64,
    pub facts: Facts,
    /// What its manifest names, for [`ModelRecord::check`] and [`ModelRecord::text`].
    #[serde(skip)]
    parts: Vec<(Entry, PathBuf)>,
}

impl ModelRecord {
    pub(super) fn of(store: &Store, manifest: &Manifest) -> Self {
        let place = |entry: &Entry| match (&entry.outside, &entry.digest) {
            (Some(Outside { path, .. }), _) => path.clone(),
            (None, Some(digest)) => store.blob_path(digest),
            (None, None) => unreachable!("a manifest with a lost file is not read"),
        };
        let parts: Vec<(Entry, PathBuf)> =
            manifest.files.iter().map(|entry| (entry.clone(), place(entry))).collect();
        let of_role = |role: Role| {
            let found = parts.iter().filter(move |(entry, _)| entry.role == role);
            found.map(|(_, path)| path.clone()).collect::<Vec<_>>()
        };
        let files = of_role(Role::Model);
        Self {
            name: manifest.name.clone(),
            path: store.first(manifest, &files),
            projector: of_role(Role::Projector).into_iter().next(),
            adapters: of_role(Role::Adapter),
            size_bytes: manifest.files.iter().map(|entry| entry.size).fold(0, u64::saturating_add),
            digest: manifest.weights().next().and_then(|e| e.digest.clone()).filter(|_| files.len() == 1),
            source: manifest.source.clone(),
            pulled_at_ms: manifest.pulled_at_ms,
            facts: manifest.facts.clone(),
            files,
            parts,
        }
    }

    /// The record of a file that no store knows: the model that ships with the program, or a path somebody typed.
    ///
    /// # Errors
    /// [`StoreError::Gguf`] if it is no model.
    pub fn of_file(name: &str, path: &Path, source: Source) -> Result<Self, StoreError> {
        let facts = Facts::of_file(path).map_err(|source| StoreError::gguf(path, source))?;
        let metadata =
            std::fs::metadata(path).map_err(|source| StoreError::io("looking at", path, source))?;
        let modified_ms = disk::modified_ms(&metadata);
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let outside = Some(Outside { path: path.to_owned(), modified_ms });
        let entry = Entry { role: Role::Model, file, size: metadata.len(), digest: None, outside };
        Ok(Self {
            name: name.to_owned(),
            path: path.to_owned(),
            files: vec![path.to_owned()],
            projector: None,
            adapters: Vec::new(),
            size_bytes: metadata.len(),
            digest: None,
            source,
            pulled_at_ms: modified_ms,
            facts,
            parts: vec![(entry, path.to_owned())],
        })
    }

    /// Whether every file is there and still what it was: by size, and by the time of the last change for files that
    /// were imported without copying. Reads no content.
    ///
    /// # Errors
    /// [`StoreError::Missing`] or [`StoreError::Changed`] with the file.
    pub fn check(&self) -> Result<(), StoreError> {
        for (entry, path) in &self.parts {
            let model = self.name.clone();
            let missing = |source| StoreError::Missing { model, path: path.clone(), source };
            let metadata = std::fs::metadata(path).map_err(missing)?;
            let same_time = |outside: &Outside| outside.modified_ms == disk::modified_ms(&metadata);
            if metadata.len() != entry.size || !entry.outside.as_ref().is_none_or(same_time) {
                return Err(StoreError::Changed { model: self.name.clone(), path: path.clone() });
            }
        }
        Ok(())
    }

    /// The text of a part: template, system prompt, parameters, licence. None if the model has none or it is no text.
    pub fn text(&self, role: Role) -> Option<String> {
        let (_, path) = self.parts.iter().find(|(entry, _)| entry.role == role)?;
        let bytes = disk::read_bounded(path, TEXT_MAX).ok()??;
        String::from_utf8(bytes).ok()
    }

    /// What the name is made of, in the order of the manifest.
    pub fn parts(&self) -> impl Iterator<Item = (&Entry, &Path)> {
        self.parts.iter().map(|(entry, path)| (entry, path.as_path()))
    }
}

impl Store {
    /// What to load of a model with these files.
    fn first(&self, manifest: &Manifest, files: &[PathBuf]) -> PathBuf {
        let first = manifest.weights().next().expect("a manifest without weights is not read");
        if files.len() > 1 && first.outside.is_none() {
            return self.view_path(manifest).join(&first.file);
        }
        files[0].clone()
    }

    /// The folder of links of a split model: named by its content, so that two names share one.
    pub(super) fn view_path(&self, manifest: &Manifest) -> PathBuf {
        let mut hash = Sha256::new();
        for entry in manifest.weights() {
            hash.update(entry.file.as_bytes());
            hash.update([0]);
            hash.update(entry.digest.as_ref().map_or("", Digest::hex));
        }
        let digest = Digest::of_bytes(&hash.finalize());
        self.root.join("views").join(&digest.hex()[..VIEW_DIGITS])
    }
}
