//! Second names, taking names away, and sweeping up what no name needs.

use super::disk::{self, Lock, Sharing};
use super::import::own_name;
use super::manifest::Manifest;
use super::name::ModelName;
use super::{ModelRecord, Store, StoreError, read_manifest};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What was removed, or would be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Swept {
    /// Contents that no name needs.
    pub blobs: Vec<PathBuf>,
    /// Downloads that were left in the middle, and files that were being made.
    pub unfinished: Vec<PathBuf>,
    pub bytes: u64,
}

/// What taking a name away did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    pub name: String,
    /// Bytes that are free now.
    pub bytes: u64,
    /// Files that stay because they are not the store's, or because something is being fetched right now.
    pub stays: Option<&'static str>,
}

impl Store {
    /// Gives a model a second name. Nothing is copied.
    ///
    /// # Errors
    /// [`StoreError`] if there is no such model, or the new name means another one.
    pub fn tag(&self, name: &str, new: &str) -> Result<ModelRecord, StoreError> {
        let manifest = self.manifest(name)?;
        let new = own_name(new)?;
        let _adding = self.adding()?;
        self.check_same(&new, &manifest)?;
        self.publish(&new, &Manifest { name: new.to_string(), ..manifest })
    }

    /// Whether `name` is free, or means the same thing as `manifest`, or came from the same place.
    pub(super) fn check_same(&self, name: &ModelName, manifest: &Manifest) -> Result<(), StoreError> {
        let Some(path) = self.manifest_path(name).filter(|path| path.is_file()) else { return Ok(()) };
        // A damaged manifest is in nobody's way.
        let Ok(old) = read_manifest(&path) else { return Ok(()) };
        let same = |a: &Manifest, b: &Manifest| {
            let digests = |m: &Manifest| m.weights().map(|e| e.digest.clone()).collect::<Vec<_>>();
            digests(a) == digests(b) && digests(a).iter().all(Option::is_some)
        };
        if old.source.is_same_place(&manifest.source) || same(&old, manifest) {
            return Ok(());
        }
        Err(StoreError::refused(
            format!("`{name}` is the name of another model here, from {}", old.source.short()),
            format!("take another name, or free this one: mycel model rm {name}"),
        ))
    }

    /// Takes a name away, and the contents that no other name needs. Files outside the store are never touched.
    ///
    /// # Errors
    /// [`StoreError`] if there is no such name.
    pub fn remove(&self, name: &str) -> Result<Removed, StoreError> {
        let (path, manifest) = self.named(name)?;
        disk::remove(&path)?;
        prune(&path, &self.root().join("manifests"));
        let shown = manifest.as_ref().map_or_else(|| name.to_owned(), |manifest| manifest.name.clone());
        let Some(manifest) = manifest else {
            return Ok(Removed { name: shown, bytes: 0, stays: Some("`mycel model gc` removes its files") });
        };
        if manifest.blobs().next().is_none() {
            return Ok(Removed { name: shown, bytes: 0, stays: Some("its files are not mycel's and stay") });
        }
        let Some(_alone) = self.alone()? else {
            let stays = Some("something is being fetched; `mycel model gc` removes its files later");
            return Ok(Removed { name: shown, bytes: 0, stays });
        };
        let Ok(needed) = self.needed() else {
            return Ok(Removed {
                name: shown,
                bytes: 0,
                stays: Some("another manifest is damaged; its files stay"),
            });
        };
        let blobs: BTreeSet<PathBuf> = manifest.blobs().map(|digest| self.blob_path(digest)).collect();
        let mut bytes = 0;
        for blob in blobs.iter().filter(|blob| !needed.contains(*blob)) {
            bytes += std::fs::metadata(blob).map_or(0, |metadata| metadata.len());
            disk::remove(blob)?;
        }
        self.sweep_views(&needed, false)?;
        let stays = (bytes == 0).then_some("another name needs its files");
        Ok(Removed { name: shown, bytes, stays })
    }

    /// Whether there is such a name, be its manifest damaged or not.
    ///
    /// # Errors
    /// [`StoreError::NoModel`] with the nearest names.
    pub fn knows(&self, name: &str) -> Result<(), StoreError> {
        self.named(name).map(drop)
    }

    /// The manifest of a name, which may be damaged.
    fn named(&self, name: &str) -> Result<(PathBuf, Option<Manifest>), StoreError> {
        let parsed: ModelName = name.parse()?;
        if let Some(path) = self.manifest_path(&parsed).filter(|path| path.is_file()) {
            let manifest = read_manifest(&path).ok();
            return Ok((path, manifest));
        }
        let manifest = self.manifest(name)?;
        let path = self.manifest_path(&manifest.name.parse()?);
        let path = path.filter(|path| path.is_file()).ok_or_else(|| StoreError::no_model(name, &[]))?;
        Ok((path, Some(manifest)))
    }

    /// The lock of whoever removes; none while somebody adds.
    fn alone(&self) -> Result<Option<Lock>, StoreError> {
        if !self.root().is_dir() {
            disk::make_folder(self.root())?;
        }
        Lock::attempt(&self.root().join("lock"), Sharing::Alone)
    }

    /// Every blob that a name needs. Fails if one of the names cannot be read: what it needs is not known then.
    fn needed(&self) -> Result<BTreeSet<PathBuf>, StoreError> {
        let mut needed = BTreeSet::new();
        for path in self.manifest_paths()? {
            let manifest = read_manifest(&path)?;
            needed.extend(manifest.blobs().map(|digest| self.blob_path(digest)));
        }
        Ok(needed)
    }

    /// Removes what no name needs, and what was left in the middle. With `dry_run` only says what that would be.
    ///
    /// # Errors
    /// [`StoreError::Adding`] while something is being fetched; [`StoreError::Damaged`] if a name cannot be read.
    pub fn sweep(&self, dry_run: bool) -> Result<Swept, StoreError> {
        if !self.root().is_dir() {
            return Ok(Swept::default());
        }
        // Only looking changes nothing for anybody.
        let alone = if dry_run { None } else { Some(self.alone()?.ok_or(StoreError::Adding)?) };
        let needed = self.needed()?;
        let mut swept = Swept::default();
        for path in disk::entries(&self.root().join("blobs"))? {
            if is_temporary(&path) {
                swept.unfinished.push(path);
            } else if !needed.contains(&path) {
                swept.blobs.push(path);
            }
        }
        swept.unfinished.extend(disk::entries(&self.root().join("partial"))?);
        self.temporary_below(&self.root().join("manifests"), &mut swept.unfinished)?;
        for path in swept.blobs.iter().chain(&swept.unfinished) {
            swept.bytes += std::fs::metadata(path).map_or(0, |metadata| metadata.len());
            if !dry_run {
                disk::remove(path)?;
            }
        }
        self.sweep_views(&needed, dry_run)?;
        drop(alone);
        Ok(swept)
    }

    fn temporary_below(&self, folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), StoreError> {
        for path in disk::entries(folder)? {
            if path.is_dir() {
                self.temporary_below(&path, found)?;
            } else if is_temporary(&path) {
                found.push(path);
            }
        }
        Ok(())
    }

    /// Folders of links that lead to nothing any more.
    fn sweep_views(&self, needed: &BTreeSet<PathBuf>, dry_run: bool) -> Result<(), StoreError> {
        let names: BTreeSet<OsString> =
            needed.iter().filter_map(|path| path.file_name().map(Into::into)).collect();
        for view in disk::entries(&self.root().join("views"))? {
            let leads_on = |link: PathBuf| {
                let target = std::fs::read_link(link).ok();
                target.and_then(|target| target.file_name().map(|name| names.contains(name))).unwrap_or(false)
            };
            let links = disk::entries(&view)?;
            let whole = !links.is_empty() && links.into_iter().all(leads_on);
            if !dry_run && (!whole || is_temporary(&view)) {
                std::fs::remove_dir_all(&view).map_err(|source| StoreError::io("removing", &view, source))?;
            }
        }
        Ok(())
    }
}

fn is_temporary(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(disk::TEMPORARY))
}

/// Removes the folders above a manifest that became empty, up to `top`.
fn prune(path: &Path, top: &Path) {
    let above = path.ancestors().skip(1).take_while(|folder| folder.starts_with(top) && *folder != top);
    for folder in above {
        // A folder that is not empty stays, which is what is wanted.
        if std::fs::remove_dir(folder).is_err() {
            break;
        }
    }
}
