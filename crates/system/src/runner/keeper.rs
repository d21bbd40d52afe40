//! A call in its cage: the thread that carries it out, and what the tool may ask of this process meanwhile.

use super::{CallDone, Wake};
use crate::cages::{CageMaker, Taken};
use crate::models::ToolSecrets;
use crate::team::Desk;
use crate::vault::VaultError;
use mycel_abi::{CallId, Digest, Outcome, Proposal, ToolFailure, UndoRecord};
use mycel_journal::Journal;
use mycel_kernel::Permit;
use mycel_tools::Progress;
use mycel_tools::cage::{Dispatched, Keeper, dispatch};
use mycel_tools::secrets::{Secrets, named};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Sender};
use std::time::Instant;

/// One call in its cage, on a thread of its own. The secrets it names are fetched here, where asking a person for the passphrase
/// holds up nobody else.
pub(super) fn act(
    permit: Permit,
    mut taken: Taken,
    key: &str,
    mut keeper: RunKeeper,
    secrets: &ToolSecrets,
    wakes: &Sender<Wake>,
) {
    let started = Instant::now();
    let (call, agent) = (permit.call().id().clone(), permit.call().proposal.agent.clone());
    let (attempt, generation) = (permit.attempt(), permit.generation());
    let dispatched = match secrets_of(&permit.call().proposal, secrets) {
        Ok(secrets) => dispatch(permit, &secrets, &mut taken.cage.cage.stream, key, &mut keeper),
        // The permit goes unused.
        Err(failure) => Dispatched { outcome: Outcome::failed(failure), alive: false },
    };
    let cage = Some((taken.walls, taken.cage));
    let took = started.elapsed();
    let done = CallDone { call, agent, attempt, generation, dispatched, took, cage, at_desk: false };
    // If the loop is gone the process is ending, and recovery will find the intent without an outcome.
    drop(wakes.send(Wake::Done(Box::new(done))));
}

fn secrets_of(proposal: &Proposal, secrets: &ToolSecrets) -> Result<Secrets, ToolFailure> {
    let mut values = BTreeMap::new();
    for name in named(&proposal.tool, &proposal.args) {
        let secret =
            secrets(&name, &proposal.tool).map_err(|error| no_secret(&name, &proposal.tool, &error))?;
        values.insert(name, secret);
    }
    Secrets::new(values)
}

/// Why a secret is not put in, and the way out.
fn no_secret(name: &str, tool: &str, error: &VaultError) -> ToolFailure {
    let text = crate::explain(error);
    let (why, hint) = text.split_once("\nhint: ").unwrap_or((&text, ""));
    let set = format!("`mycel vault set {name} --for tool:{tool}` puts it there");
    let hint = match error {
        VaultError::Missing => format!("{set}, after `mycel vault init`"),
        VaultError::NoSecret { .. } => set,
        _ => hint.to_owned(),
    };
    let message = format!("vault:{name} is not put in, and nothing was sent: {why}");
    ToolFailure { kind: "vault".into(), message, hint: Some(hint).filter(|hint| !hint.is_empty()) }
}

/// One call at the desk of a team, on a thread of its own.
pub(super) fn at_desk(
    permit: Permit,
    desk: &Desk,
    cages: &CageMaker,
    bill: crate::team::Bill,
    mut keeper: RunKeeper,
    wakes: &Sender<Wake>,
) {
    let started = Instant::now();
    let (call, agent) = (permit.call().id().clone(), permit.call().proposal.agent.clone());
    let (attempt, generation) = (permit.attempt(), permit.generation());
    let outcome = desk.call(&permit.spend(), cages, bill, &mut keeper);
    let dispatched = Dispatched { outcome, alive: false };
    let took = started.elapsed();
    let done = CallDone { call, agent, attempt, generation, dispatched, took, cage: None, at_desk: true };
    drop(wakes.send(Wake::Done(Box::new(done))));
}

/// What a running tool may ask for, answered by the loop.
pub(super) struct RunKeeper {
    pub(super) call: CallId,
    pub(super) attempt: u32,
    pub(super) journal: Journal,
    pub(super) wakes: Sender<Wake>,
    pub(super) cancel: Arc<AtomicBool>,
}

impl Keeper for RunKeeper {
    fn prepared(&mut self, undo: UndoRecord, probe: Value) -> Result<(), ToolFailure> {
        let gone = || ToolFailure { kind: "journal".into(), message: "the run is ending".into(), hint: None };
        let (ack, answer) = mpsc::channel();
        let (call, attempt) = (self.call.clone(), self.attempt);
        self.wakes.send(Wake::Prepared { call, attempt, undo, probe, ack }).map_err(|_| gone())?;
        answer.recv().map_err(|_| gone())?
    }
    fn save(&mut self, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure> {
        save(&self.journal, content)
    }
    fn load(&mut self, digest: &Digest) -> Result<Box<dyn Read>, ToolFailure> {
        load(&self.journal, digest)
    }
    fn progress(&mut self, progress: Progress) {
        drop(self.wakes.send(Wake::Progress(self.call.clone(), progress)));
    }
    fn cancelled(&mut self) -> bool {
        self.cancel.load(Ordering::SeqCst)
    }
}

/// For probes and undo: stored content and nothing else.
pub(crate) struct ProbeKeeper {
    pub(crate) journal: Journal,
}

impl Keeper for ProbeKeeper {
    fn prepared(&mut self, _undo: UndoRecord, _probe: Value) -> Result<(), ToolFailure> {
        Ok(())
    }
    fn save(&mut self, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure> {
        save(&self.journal, content)
    }
    fn load(&mut self, digest: &Digest) -> Result<Box<dyn Read>, ToolFailure> {
        load(&self.journal, digest)
    }
    fn progress(&mut self, _progress: Progress) {}
    fn cancelled(&mut self) -> bool {
        false
    }
}

fn save(journal: &Journal, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure> {
    journal.blobs().put(content).map_err(|error| blob_failure("storing content outside the cage", &error))
}

fn load(journal: &Journal, digest: &Digest) -> Result<Box<dyn Read>, ToolFailure> {
    match journal.blobs().get(digest) {
        Ok(content) => Ok(Box::new(content)),
        Err(error) => Err(blob_failure("fetching stored content", &error)),
    }
}

fn blob_failure(doing: &str, error: &dyn std::error::Error) -> ToolFailure {
    ToolFailure { kind: "journal".into(), message: format!("{doing}: {}", crate::explain(error)), hint: None }
}
