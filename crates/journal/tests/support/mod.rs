//! What several tests need: a folder of their own, events, and the test program started again as another process.

#![allow(dead_code, unreachable_pub, reason = "each test program uses its own part of this")]

use mycel_abi::{Actor, AgentId, Body, EventId, NewEvent, RunId, RunStatus};
use mycel_journal::{Journal, Options};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder that is gone when the test is over.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("mycel-journal-{name}-{}-{count}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }
    pub fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Options without signatures, so that a test sees only its own events.
pub fn quiet() -> Options {
    Options { checkpoint_every: 0, checkpoint_at_close: false, ..Options::default() }
}

pub fn open(dir: &Path) -> Journal {
    Journal::open(dir, quiet()).unwrap()
}

pub fn event(run: &str, id: &str, parent: Option<&str>, body: Body) -> NewEvent {
    NewEvent {
        id: EventId::new(id),
        run: RunId::new(run),
        parent: parent.map(EventId::new),
        at: 1_700_000_000_000,
        actor: Actor::Kernel,
        body,
    }
}

pub fn said(run: &str, id: &str, text: &str) -> NewEvent {
    event(run, id, None, Body::Said { agent: AgentId::new("lead"), text: text.into() })
}

pub fn ended(run: &str, id: &str) -> NewEvent {
    event(run, id, None, Body::Ended { status: RunStatus::Finished, report: String::new() })
}

/// Starts the test `name` of this program as a process of its own, with `argument` in its environment.
pub fn again(name: &str, argument: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", name, "--nocapture", "--test-threads=1"]).env("MYCEL_JOURNAL_TEST", argument);
    command
}

/// The argument of [`again`], in the process it started; `None` in the ordinary run of the tests.
pub fn argument() -> Option<String> {
    std::env::var("MYCEL_JOURNAL_TEST").ok()
}

pub fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// A short generator of the same numbers from the same seed.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}
