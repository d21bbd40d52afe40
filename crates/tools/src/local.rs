//! A keeper inside the test process: tools run against real files, with what they save held in memory.

use crate::{At, Cx, Port, Progress};
use mycel_abi::{Digest, ToolFailure, UndoRecord};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::PathBuf;

/// Where a [`LocalPort`] pretends that the power fails.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Crash {
    #[default]
    Never,
    /// When the tool prepares: nothing may have changed.
    AtPrepare,
}

/// A [`Port`] for tests.
#[derive(Debug, Default)]
pub(crate) struct LocalPort {
    pub(crate) blobs: BTreeMap<Digest, Vec<u8>>,
    pub(crate) prepared: Vec<(UndoRecord, Value)>,
    pub(crate) progress: Vec<Progress>,
    pub(crate) crash: Crash,
    pub(crate) cancelled: bool,
}

impl LocalPort {
    /// A context that uses this port.
    pub(crate) fn cx<'a>(&'a mut self, at: &'a At) -> Cx<'a> {
        Cx { at, key: "test/call", attempt: 1, timeout_ms: 60_000, proxy: None, port: self }
    }
    /// The undo record and probe data of the last call that prepared.
    pub(crate) fn last(&self) -> (UndoRecord, Value) {
        self.prepared.last().cloned().expect("the call prepared")
    }
}

impl Port for LocalPort {
    fn prepare(&mut self, undo: UndoRecord, probe: Value) -> Result<(), ToolFailure> {
        self.prepared.push((undo, probe));
        match self.crash {
            Crash::Never => Ok(()),
            Crash::AtPrepare => Err(failure("crash", "the keeper went away")),
        }
    }
    fn save(&mut self, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure> {
        let mut bytes = Vec::new();
        content.read_to_end(&mut bytes).map_err(|error| failure("io", &error.to_string()))?;
        let digest = Digest::of(&bytes);
        let length = bytes.len() as u64;
        self.blobs.insert(digest.clone(), bytes);
        Ok((digest, length))
    }
    fn load(&mut self, digest: &Digest, to: &mut dyn Write) -> Result<u64, ToolFailure> {
        let bytes = self.blobs.get(digest).ok_or_else(|| failure("not_found", "no such blob"))?;
        to.write_all(bytes).map_err(|error| failure("io", &error.to_string()))?;
        Ok(bytes.len() as u64)
    }
    fn progress(&mut self, progress: Progress) {
        self.progress.push(progress);
    }
    fn cancelled(&mut self) -> bool {
        self.cancelled
    }
}

fn failure(kind: &str, message: &str) -> ToolFailure {
    ToolFailure { kind: kind.into(), message: message.into(), hint: None }
}

/// A folder for one test, gone with it.
#[derive(Debug)]
pub(crate) struct TempFolder(pub(crate) PathBuf);

impl TempFolder {
    pub(crate) fn new(name: &str) -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let unique = format!("mycel-{name}-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(unique);
        std::fs::create_dir_all(&path).expect("a temporary folder");
        Self(path.canonicalize().expect("it exists"))
    }
    pub(crate) fn at(&self) -> At {
        At { cwd: self.0.clone(), home: None }
    }
    /// Makes a file below, with its folders.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().expect("below")).expect("its folder");
        std::fs::write(&path, content).expect("the file");
        path
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
