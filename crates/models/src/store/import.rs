//! Models that are on this machine already: taken without copying, from files and from the folders of other programs.
//!
//! Other programs' folders are read and never written. What is taken stays where it is; its size and the time of its last
//! change are noted, so that a file which is gone or is another one now is told instead of loaded.

use super::disk::{self, Lock};
use super::fetch;
use super::gguf::FileType;
use super::hub::split_of;
use super::manifest::{Digest, Entry, FILES_MAX, MANIFEST_MAX, Outside, Role, Source};
use super::name::{ModelName, REGISTRY, TAG, ends_gguf};
use super::progress::{Stage, Tally, Watcher};
use super::{ModelRecord, Store, StoreError, registry};
use sha2::{Digest as _, Sha256};
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Bytes read at once.
const STEP: usize = 1 << 20;
/// How often a watcher is shown how far it is.
const TICK: Duration = Duration::from_millis(100);
/// Folders below the manifests of Ollama: host, namespace, model, tag.
const OLLAMA_DEPTH: usize = 6;
/// Folders below the models of LM Studio: organisation, repository.
const LM_STUDIO_DEPTH: usize = 3;

/// What to take.
#[derive(Debug, Clone)]
pub struct ImportOrder {
    pub path: PathBuf,
    /// The name of a file; made from the file's name if absent.
    pub name: Option<String>,
    /// Copy into the store.
    pub copy: bool,
}

/// A file that is being made for the store; gone when this is dropped before it was adopted.
#[derive(Debug)]
pub struct Making {
    path: PathBuf,
    _adding: Lock,
}

impl Making {
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        // Whoever writes it may have begun under another ending.
        for path in [self.path.clone(), self.path.with_extension("part")] {
            let _ = std::fs::remove_file(path);
        }
    }
}

/// What an import did.
#[derive(Debug, Clone, Default)]
pub struct Imported {
    pub taken: Vec<ModelRecord>,
    /// What was left, and why.
    pub left: Vec<(String, String)>,
}

impl Store {
    /// Takes a GGUF file, or the models of a folder of Ollama or LM Studio.
    ///
    /// # Errors
    /// [`StoreError`] if nothing can be taken; single models of a folder that cannot are in [`Imported::left`].
    pub fn import(&self, order: &ImportOrder, watcher: &mut Watcher<'_>) -> Result<Imported, StoreError> {
        let looking = |source| StoreError::io("looking at", &order.path, source);
        let path = order.path.canonicalize().map_err(looking)?;
        if path.is_file() {
            let taken = vec![self.import_file(&path, order, watcher)?];
            return Ok(Imported { taken, left: Vec::new() });
        }
        if order.name.is_some() || order.copy {
            return Err(StoreError::refused(
                format!(
                    "{} is a folder: its models keep their names and stay where they are",
                    path.display()
                ),
                "leave --name and --copy out, or name one .gguf file",
            ));
        }
        for root in [path.clone(), path.join("models")] {
            if root.join("manifests").is_dir() && root.join("blobs").is_dir() {
                return self.import_ollama(&root);
            }
        }
        let inner = path.join("models");
        self.import_lm_studio(if inner.is_dir() { &inner } else { &path })
    }

    fn import_file(
        &self,
        path: &Path,
        order: &ImportOrder,
        watcher: &mut Watcher<'_>,
    ) -> Result<ModelRecord, StoreError> {
        let files = siblings(path)?;
        let name = match &order.name {
            Some(name) => own_name(name)?,
            None => ModelName::local(&ModelName::clean_part(&stem(&files[0])), TAG),
        };
        let source = Source::File { path: files[0].clone() };
        // Before a minute of hashing: is it a model at all?
        for file in &files {
            super::Facts::of_file(file).map_err(|source| StoreError::gguf(file, source))?;
        }
        let _adding = self.adding()?;
        let tally = Tally::new(Stage::Reading, &name.to_string());
        let sizes = files.iter().map(|file| std::fs::metadata(file).map_or(0, |metadata| metadata.len()));
        let total: u64 = sizes.sum();
        tally.of(Some(total));
        if order.copy {
            fetch::room(self, 0, total)?;
        }
        let mut entries = Vec::new();
        for file in &files {
            let mut reader = Reading { tally: &tally, watcher: &mut *watcher, shown: Instant::now() };
            entries.push(if order.copy {
                self.copy_in(file, &mut reader)?
            } else {
                let digest = reader.hash(file, None)?;
                entry(Role::Model, file, Some(digest))?
            });
        }
        let manifest = self.describe(&name, source, entries)?;
        self.check_same(&name, &manifest)?;
        self.publish(&name, &manifest)
    }

    fn copy_in(&self, file: &Path, reader: &mut Reading<'_, '_>) -> Result<Entry, StoreError> {
        let fresh = self.fresh_file();
        let copied = reader.hash(file, Some(&fresh));
        let digest = match copied {
            Ok(digest) => digest,
            Err(error) => {
                // Half a copy is worth nothing: the original is here.
                let _ = std::fs::remove_file(&fresh);
                return Err(error);
            }
        };
        disk::publish(&fresh, &self.blob_path(&digest))?;
        Ok(Entry { outside: None, ..entry(Role::Model, file, Some(digest))? })
    }

    /// A place for a file of about `bytes` bytes that is to be made here. Nobody sweeps it up while this is held.
    ///
    /// # Errors
    /// [`StoreError::Full`] if it would not fit.
    pub fn make(&self, bytes: u64) -> Result<Making, StoreError> {
        let adding = self.adding()?;
        fetch::room(self, 0, bytes)?;
        Ok(Making { path: self.fresh_file(), _adding: adding })
    }

    fn fresh_file(&self) -> PathBuf {
        disk::temporary(&self.root().join("partial").join("file"))
    }

    /// Gives a finished file the name `name`.
    ///
    /// # Errors
    /// [`StoreError`]; the file is then gone.
    pub fn adopt(
        &self,
        made: Making,
        name: &str,
        source: Source,
        watcher: &mut Watcher<'_>,
    ) -> Result<ModelRecord, StoreError> {
        let name = own_name(name)?;
        let tally = Tally::new(Stage::Reading, &name.to_string());
        tally.of(std::fs::metadata(&made.path).ok().map(|metadata| metadata.len()));
        let digest = Reading { tally: &tally, watcher, shown: Instant::now() }.hash(&made.path, None)?;
        let synced = File::open(&made.path).and_then(|file| file.sync_all());
        synced.map_err(|source| StoreError::io("making durable", &made.path, source))?;
        super::Facts::of_file(&made.path).map_err(|source| StoreError::gguf(&made.path, source))?;
        let file = registry::file_name(Role::Model, 1, 1);
        let entry = Entry { file, outside: None, ..entry(Role::Model, &made.path, Some(digest.clone()))? };
        disk::publish(&made.path, &self.blob_path(&digest))?;
        self.take(&name, source, vec![entry])
    }

    fn import_ollama(&self, root: &Path) -> Result<Imported, StoreError> {
        let _adding = self.adding()?;
        let manifests = root.join("manifests");
        let mut found = Vec::new();
        walk(&manifests, OLLAMA_DEPTH, &mut found)?;
        let mut imported = Imported::default();
        for path in found {
            let relative = path.strip_prefix(&manifests).unwrap_or(&path).to_string_lossy().into_owned();
            match self.take_ollama(root, &path, &relative) {
                Ok(record) => imported.taken.push(record),
                Err(error) => imported.left.push((relative, brief(&error))),
            }
        }
        told(imported, root, "Ollama")
    }

    fn take_ollama(&self, root: &Path, path: &Path, relative: &str) -> Result<ModelRecord, StoreError> {
        let (front, tag) = relative.rsplit_once('/').unwrap_or((relative, TAG));
        let name: ModelName = format!("{front}:{tag}").parse()?;
        let bytes = disk::read_bounded(path, MANIFEST_MAX)?.unwrap_or_default();
        let unread = |why| StoreError::Damaged { path: path.to_owned(), why };
        let layers = registry::layers(&bytes).map_err(unread)?;
        let weights = layers.iter().filter(|(role, ..)| *role == Role::Model).count();
        let mut files = Vec::new();
        let mut nth = 0;
        for (role, digest, size) in layers {
            nth += usize::from(role == Role::Model);
            let blob = root.join("blobs").join(digest.file_name());
            let entry =
                Entry { file: registry::file_name(role, nth, weights), ..entry(role, &blob, Some(digest))? };
            if entry.size != size {
                let why = format!("{} has {} bytes, and its list says {size}", blob.display(), entry.size);
                return Err(unread(why));
            }
            files.push(entry);
        }
        self.take(&name, Source::Ollama { folder: root.to_owned() }, files)
    }

    fn import_lm_studio(&self, root: &Path) -> Result<Imported, StoreError> {
        let mut found = Vec::new();
        walk(root, LM_STUDIO_DEPTH, &mut found)?;
        found.retain(|path| ends_gguf(&path.to_string_lossy()));
        let _adding = self.adding()?;
        let mut imported = Imported::default();
        let is_projector = |path: &PathBuf| stem(path).to_lowercase().starts_with("mmproj");
        let models: Vec<&PathBuf> = found.iter().filter(|path| !is_projector(path)).collect();
        for path in &models {
            let text = path.to_string_lossy();
            if split_of(&text).1.is_some_and(|(nth, _)| nth != 1) {
                continue;
            }
            let beside = |other: &&PathBuf| is_projector(other) && other.parent() == path.parent();
            let alone = models.iter().filter(|other| same_kind(other, path)).count() == 1;
            match self.take_lm_studio(root, path, found.iter().find(beside), alone) {
                Ok(record) => imported.taken.push(record),
                Err(error) => imported.left.push((text.into_owned(), brief(&error))),
            }
        }
        told(imported, root, "LM Studio")
    }

    fn take_lm_studio(
        &self,
        root: &Path,
        path: &Path,
        projector: Option<&PathBuf>,
        alone: bool,
    ) -> Result<ModelRecord, StoreError> {
        let folders: Vec<String> = path
            .strip_prefix(root)
            .unwrap_or(path)
            .parent()
            .into_iter()
            .flat_map(|folder| folder.iter().map(|part| ModelName::clean_part(&part.to_string_lossy())))
            .collect();
        let [org, .., repo] = folders.as_slice() else {
            return Err(StoreError::refused("it does not lie in ORG/REPO/", "import the file itself"));
        };
        let stem = stem(path);
        let tag = FileType::in_text(&stem).filter(|_| alone).map_or_else(|| stem.clone(), str::to_owned);
        let name = ModelName::Registry {
            host: REGISTRY.into(),
            namespace: org.clone(),
            model: repo.clone(),
            tag: ModelName::clean_part(&tag),
        };
        let weights = siblings(path)?.into_iter().map(|file| entry(Role::Model, &file, None));
        let projector = projector.map(|file| entry(Role::Projector, file, None));
        let files = weights.chain(projector).collect::<Result<Vec<_>, _>>()?;
        self.take(&name, Source::LmStudio { folder: root.to_owned() }, files)
    }

    fn take(&self, name: &ModelName, source: Source, files: Vec<Entry>) -> Result<ModelRecord, StoreError> {
        let manifest = self.describe(name, source, files)?;
        self.check_same(name, &manifest)?;
        self.publish(name, &manifest)
    }
}

/// What an import of a folder came to; nothing at all is an error.
fn told(imported: Imported, root: &Path, program: &str) -> Result<Imported, StoreError> {
    match (imported.taken.is_empty(), imported.left.first()) {
        (false, _) => Ok(imported),
        (true, Some((name, why))) => Err(StoreError::refused(
            format!("none of the models of {program} in {} can be taken; {name}: {why}", root.display()),
            "only models in the GGUF format can",
        )),
        (true, None) => Err(StoreError::refused(
            format!("{} holds no model: neither a folder of Ollama nor one of LM Studio", root.display()),
            "name a .gguf file, or the folder that holds `manifests` and `blobs`, or ORG/REPO/*.gguf",
        )),
    }
}

fn brief(error: &StoreError) -> String {
    let cause = std::error::Error::source(error).map_or(String::new(), |cause| format!(": {cause}"));
    format!("{}{cause}", error.brief())
}

/// Two files of one folder that go by the same quantisation.
fn same_kind(a: &Path, b: &Path) -> bool {
    let first = |path: &Path| split_of(&path.to_string_lossy()).1.is_none_or(|(nth, _)| nth == 1);
    a.parent() == b.parent() && first(a) && FileType::in_text(&stem(a)) == FileType::in_text(&stem(b))
}

/// A name that is given here: of the usual registry, since nothing else can be promised of it.
pub(super) fn own_name(text: &str) -> Result<ModelName, StoreError> {
    let name: ModelName = text.parse()?;
    match &name {
        ModelName::Registry { .. } => Ok(name),
        ModelName::Hub { .. } | ModelName::Address(_) => Err(StoreError::refused(
            format!("`{text}` says where a model comes from, and so cannot be given to another one"),
            "write NAME or NAME:TAG",
        )),
    }
}

/// The file's name without its ending and without the number of a part.
fn stem(path: &Path) -> String {
    split_of(&path.file_name().unwrap_or_default().to_string_lossy()).0.to_owned()
}

/// Every file of the model that `path` is a file of, in order.
fn siblings(path: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let text = path.to_string_lossy();
    let (front, Some((_, of))) = split_of(&text) else { return Ok(vec![path.to_owned()]) };
    if of as usize > FILES_MAX {
        return Err(StoreError::refused(format!("{text} is one of {of} files"), "merge them first"));
    }
    let ending = &text[text.len() - 5..];
    Ok((1..=of).map(|nth| PathBuf::from(format!("{front}-{nth:05}-of-{of:05}{ending}"))).collect())
}

fn entry(role: Role, path: &Path, digest: Option<Digest>) -> Result<Entry, StoreError> {
    let metadata = std::fs::metadata(path).map_err(|source| StoreError::io("looking at", path, source))?;
    let modified_ms = disk::modified_ms(&metadata);
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let outside = Some(Outside { path: path.to_owned(), modified_ms });
    Ok(Entry { role, file, size: metadata.len(), digest, outside })
}

fn walk(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), StoreError> {
    for path in disk::entries(folder)? {
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if hidden || found.len() >= super::NAMES_MAX {
            continue;
        }
        if path.is_dir() && depth > 0 {
            walk(&path, depth - 1, found)?;
        } else if path.is_file() {
            found.push(path);
        }
    }
    Ok(())
}

/// Reading a file through, while somebody watches.
struct Reading<'a, 'b> {
    tally: &'a Tally,
    watcher: &'a mut Watcher<'b>,
    shown: Instant,
}

impl Reading<'_, '_> {
    /// Hashes `path`, and copies it to `to` on the way.
    fn hash(&mut self, path: &Path, to: Option<&Path>) -> Result<Digest, StoreError> {
        let reading = |source| StoreError::io("reading", path, source);
        let mut file = File::open(path).map_err(reading)?;
        let mut copy = to.map(|to| create(to).map(|file| (file, to))).transpose()?;
        let mut hash = Sha256::new();
        let mut bytes = vec![0; STEP];
        loop {
            let count = file.read(&mut bytes).map_err(reading)?;
            if count == 0 {
                break;
            }
            hash.update(&bytes[..count]);
            if let Some((copy, to)) = &mut copy {
                copy.write_all(&bytes[..count]).map_err(|source| StoreError::io("writing", to, source))?;
            }
            self.tally.came(count as u64);
            self.tick()?;
        }
        if let Some((copy, to)) = copy {
            copy.sync_all().map_err(|source| StoreError::io("making durable", to, source))?;
        }
        Ok(Digest::of_bytes(&hash.finalize()))
    }

    fn tick(&mut self) -> Result<(), StoreError> {
        if self.shown.elapsed() < TICK {
            return Ok(());
        }
        self.shown = Instant::now();
        (self.watcher.show)(&self.tally.progress());
        if (self.watcher.cancelled)() {
            return Err(StoreError::Stopped);
        }
        Ok(())
    }
}

fn create(path: &Path) -> Result<File, StoreError> {
    let made = OpenOptions::new().write(true).create_new(true).open(path);
    made.map_err(|source| StoreError::io("writing", path, source))
}
