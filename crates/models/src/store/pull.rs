//! `mycel model pull`: from a name to a model that is here.

use super::fetch;
use super::gguf::Facts;
use super::manifest::{Digest, Entry, Manifest, Role, Source, VERSION};
use super::name::{HUB, ModelName};
use super::part;
use super::plan::{self, Place, Plan, Wanted};
use super::progress::{Stage, Tally, Watcher};
use super::web::{Patience, Web};
use super::{ModelRecord, Store, StoreError, disk, read_manifest};
use mycel_abi::Secret;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How often a watcher is shown how far it is, and asked whether to stop.
const TICK: Duration = Duration::from_millis(100);

/// What to fetch, and from where.
#[derive(Debug, Clone)]
pub struct PullOrder {
    /// As a person types it.
    pub name: String,
    /// The server to ask instead of the one in the name. Plain `http` is used only if it is written here.
    pub registry: Option<String>,
    /// The address of the hub behind `hf:` names.
    pub hub: String,
    /// For private repositories of that hub. It goes there and nowhere else.
    pub token: Option<Secret>,
    /// What the weights must hash to.
    pub sha256: Option<String>,
    pub patience: Patience,
}

impl PullOrder {
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            registry: None,
            hub: HUB.to_owned(),
            token: None,
            sha256: None,
            patience: Patience::default(),
        }
    }
}

/// What a pull did.
#[derive(Debug, Clone)]
pub struct Pulled {
    pub record: ModelRecord,
    /// Bytes that came over the network.
    pub fetched_bytes: u64,
    /// Bytes that were here already: other models' blobs, and an earlier try's.
    pub reused_bytes: u64,
    /// Files whose hash nobody promised, so that only their size was checked.
    pub unverified: Vec<String>,
}

impl Store {
    /// Fetches a model and gives it its name. Blocks its thread and drives its own small runtime.
    ///
    /// # Errors
    /// [`StoreError`]; what came is kept, except what hashes wrongly, and the same order goes on from there.
    pub fn pull(&self, order: &PullOrder, watcher: &mut Watcher<'_>) -> Result<Pulled, StoreError> {
        let name: ModelName = order.name.parse()?;
        let place = Place::of(&name, order.registry.as_deref(), &order.hub, order.token.as_ref())?;
        let web = Web::new(&place.base, place.is_named, order.patience)?;
        if let Some(token) = &place.token {
            web.trust_with(&place.base, token.clone());
        }
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| StoreError::fetch(format!("cannot start fetching: {error}"), "try again"))?;
        let tally = Tally::new(Stage::Asking, &name.to_string());
        runtime.block_on(async {
            let work = self.pull_by(&web, &place, &name, order, &tally);
            let mut work = std::pin::pin!(work);
            loop {
                tokio::select! {
                    biased;
                    done = &mut work => return done,
                    () = tokio::time::sleep(TICK) => {
                        (watcher.show)(&tally.progress());
                        if (watcher.cancelled)() {
                            // Dropping the work ends its connections and writes the last notes.
                            let done = tally.done();
                            return Err(StoreError::Cancelled { done, of: tally.total().unwrap_or(done) });
                        }
                    }
                }
            }
        })
    }

    async fn pull_by(
        &self,
        web: &Web,
        place: &Place,
        name: &ModelName,
        order: &PullOrder,
        tally: &Tally,
    ) -> Result<Pulled, StoreError> {
        let asked = fetch::retrying(web, tally, || plan::make(web, place, name)).await;
        let mut plan = asked.map_err(|trouble| trouble.told(&name.to_string()))?;
        if let Some(text) = &order.sha256 {
            promise(&mut plan, text)?;
        }
        self.check_free(&plan.name, &plan.source, &plan.files)?;
        // Until the name is written, so that nobody removes what has no name yet.
        let _adding = self.adding()?;
        self.survey(&plan, tally)?;
        let mut entries = Vec::new();
        let mut fetched_bytes = 0;
        for wanted in &plan.files {
            let before = tally.done();
            let (entry, came) = self.pull_file(web, wanted, tally).await?;
            // A file may have been of unknown size; and another process may have fetched it.
            tally.set_done(before.saturating_add(entry.size));
            fetched_bytes += came;
            entries.push(entry);
        }
        let total: u64 = entries.iter().map(|entry| entry.size).sum();
        let manifest = self.describe(&plan.name, plan.source.clone(), entries)?;
        let record = self.publish(&plan.name, &manifest)?;
        let unverified = plan.files.iter().filter(|file| file.digest.is_none());
        Ok(Pulled {
            record,
            fetched_bytes,
            reused_bytes: total.saturating_sub(fetched_bytes),
            unverified: unverified.map(|file| file.file.clone()).collect(),
        })
    }

    /// How much of a plan is here already, and whether the rest fits.
    fn survey(&self, plan: &Plan, tally: &Tally) -> Result<(), StoreError> {
        let mut of: Option<u64> = Some(0);
        let mut here: u64 = 0;
        for wanted in &plan.files {
            of = of.zip(wanted.size).and_then(|(sum, size)| sum.checked_add(size));
            let blob = wanted.digest.as_ref().and_then(|digest| self.blob_size(digest));
            here = here.saturating_add(blob.unwrap_or_else(|| part::kept(self, &fetch::key(wanted))));
        }
        tally.of(of);
        if let Some(of) = of {
            fetch::room(self, here.min(of), of)?;
        }
        Ok(())
    }

    async fn pull_file(&self, web: &Web, wanted: &Wanted, tally: &Tally) -> Result<(Entry, u64), StoreError> {
        let there = wanted.digest.as_ref().and_then(|digest| Some((digest.clone(), self.blob_size(digest)?)));
        let (digest, size, came) = match there {
            Some((digest, size)) => (digest, size, 0),
            None => {
                let kept = part::kept(self, &fetch::key(wanted));
                let (digest, size) = fetch::fetch(self, web, wanted, tally).await?;
                (digest, size, size.saturating_sub(kept))
            }
        };
        let file = wanted.file.clone();
        Ok((Entry { role: wanted.role, file, size, digest: Some(digest), outside: None }, came))
    }

    /// Whether a name may be given: it is free, or means the same thing already.
    pub(super) fn check_free(
        &self,
        name: &ModelName,
        source: &Source,
        files: &[Wanted],
    ) -> Result<(), StoreError> {
        let path = self.manifest_path(name).expect("a plan names a name");
        let Some(old) = path.is_file().then(|| read_manifest(&path)).transpose().ok().flatten() else {
            // A damaged manifest is in nobody's way.
            return Ok(());
        };
        let weights = files.iter().filter(|file| file.role == Role::Model);
        let new: Vec<_> = weights.map(|file| file.digest.as_ref()).collect();
        let has: Vec<_> = old.weights().map(|entry| entry.digest.as_ref()).collect();
        if old.source.is_same_place(source) || (new == has && has.iter().all(Option::is_some)) {
            return Ok(());
        }
        Err(StoreError::refused(
            format!("`{name}` is the name of another model here, from {}", old.source.short()),
            format!(
                "`mycel model tag {name} OTHER` gives that one another name, `mycel model rm {name}` frees this one"
            ),
        ))
    }

    /// Reads the headers of the weights, and lays out the files of a split model side by side.
    pub(super) fn describe(
        &self,
        name: &ModelName,
        source: Source,
        files: Vec<Entry>,
    ) -> Result<Manifest, StoreError> {
        let mut facts: Option<Facts> = None;
        for entry in files.iter().filter(|entry| entry.role == Role::Model) {
            let path = match (&entry.outside, &entry.digest) {
                (Some(outside), _) => outside.path.clone(),
                (None, Some(digest)) => self.blob_path(digest),
                (None, None) => unreachable!("a file has a place"),
            };
            let more = Facts::of_file(&path).map_err(|source| StoreError::gguf(&path, source))?;
            facts = Some(match facts {
                None => more,
                Some(first) => first.with(&more),
            });
        }
        let facts = facts.ok_or_else(|| StoreError::refused("there are no weights", "take a GGUF file"))?;
        let name = name.to_string();
        let manifest = Manifest { version: VERSION, name, source, pulled_at_ms: now_ms(), files, facts };
        self.lay_out(&manifest)?;
        Ok(manifest)
    }

    /// Links with the names that llama.cpp expects, for a split model whose files are blobs.
    fn lay_out(&self, manifest: &Manifest) -> Result<(), StoreError> {
        let weights: Vec<&Entry> = manifest.weights().filter(|entry| entry.outside.is_none()).collect();
        let folder = self.view_path(manifest);
        if weights.len() < 2 || folder.exists() {
            return Ok(());
        }
        let fresh = disk::temporary(&folder);
        disk::make_folder(&fresh)?;
        for entry in weights {
            let digest = entry.digest.as_ref().expect("what is not outside has a digest");
            let target = std::path::Path::new("../../blobs").join(digest.file_name());
            let link = fresh.join(&entry.file);
            std::os::unix::fs::symlink(target, &link)
                .map_err(|source| StoreError::io("making the link", &link, source))?;
        }
        disk::sync_folder(&fresh)?;
        disk::publish(&fresh, &folder)
    }

    pub(super) fn blob_size(&self, digest: &Digest) -> Option<u64> {
        std::fs::metadata(self.blob_path(digest)).ok().map(|metadata| metadata.len())
    }
}

/// What the person says the weights hash to.
fn promise(plan: &mut Plan, text: &str) -> Result<(), StoreError> {
    let promised: Digest =
        text.parse().map_err(|why: String| StoreError::refused(why, "--sha256 takes 64 hex digits"))?;
    let mut weights = plan.files.iter_mut().filter(|file| file.role == Role::Model);
    let (Some(first), None) = (weights.next(), weights.next()) else {
        return Err(StoreError::refused(
            "--sha256 names one hash, and this model has several files",
            "leave it out: the server names a hash for each",
        ));
    };
    match &first.digest {
        Some(known) if *known != promised => Err(StoreError::refused(
            format!("the server says that the weights hash to {known}, and --sha256 says {promised}"),
            "check which of the two you want",
        )),
        Some(_) => Ok(()),
        None => {
            first.digest = Some(promised);
            Ok(())
        }
    }
}

pub(super) fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
