//! A keeper for tests: what a cage would talk to, in memory.

use crate::tool::{AnyTool, At, Cx, Port, Probed, Progress};
use mycel_abi::{Digest, ToolFailure, UndoRecord};
use serde_json::Value;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

/// Remembers what a tool told its keeper.
#[derive(Debug, Default)]
pub(crate) struct TestPort {
    pub(crate) prepared: Vec<(UndoRecord, Value)>,
    pub(crate) progress: Vec<Progress>,
    /// Says "stop" from the n-th question on.
    pub(crate) cancel_after: Option<u32>,
    pub(crate) asked: u32,
}

impl Port for TestPort {
    fn prepare(&mut self, undo: UndoRecord, probe: Value) -> Result<(), ToolFailure> {
        self.prepared.push((undo, probe));
        Ok(())
    }
    fn save(&mut self, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure> {
        let mut bytes = Vec::new();
        content.read_to_end(&mut bytes).expect("readable");
        Ok((Digest::of(&bytes), bytes.len() as u64))
    }
    fn load(&mut self, _digest: &Digest, _to: &mut dyn Write) -> Result<u64, ToolFailure> {
        Ok(0)
    }
    fn progress(&mut self, progress: Progress) {
        self.progress.push(progress);
    }
    fn cancelled(&mut self) -> bool {
        self.asked += 1;
        self.cancel_after.is_some_and(|after| self.asked > after)
    }
}

/// A folder of its own, removed when dropped.
#[derive(Debug)]
pub(crate) struct Folder(pub(crate) PathBuf);

static COUNT: AtomicU32 = AtomicU32::new(0);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("mycel-{name}-{}-{count}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a temp folder");
        Self(path.canonicalize().expect("it exists"))
    }
    pub(crate) fn write(&self, name: &str, content: &str) {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().expect("inside")).expect("a folder");
        std::fs::write(path, content).expect("writable");
    }
    pub(crate) fn at(&self) -> At {
        At { cwd: self.0.clone(), home: None }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Milliseconds a call may take in tests: far more than any of them needs.
const LIMIT_MS: u64 = 60_000;

pub(crate) fn run_with(
    tool: &dyn AnyTool,
    args: Value,
    at: &At,
    proxy: Option<&str>,
    port: &mut TestPort,
) -> Result<Value, ToolFailure> {
    let mut cx = Cx { at, key: "run/call", attempt: 1, timeout_ms: LIMIT_MS, proxy, port };
    tool.run(args, &mut cx)
}

/// Assesses and runs, as the whole way would.
pub(crate) fn call(tool: &dyn AnyTool, args: Value, at: &At) -> Result<Value, ToolFailure> {
    tool.assess(&args, at)?;
    run_with(tool, args, at, None, &mut TestPort::default())
}

pub(crate) fn probe(tool: &dyn AnyTool, args: Value, probe: &Value, at: &At) -> Probed {
    let port = &mut TestPort::default();
    let mut cx = Cx { at, key: "run/call", attempt: 2, timeout_ms: LIMIT_MS, proxy: None, port };
    tool.probe(args, probe, &mut cx).expect("a probe answers")
}
