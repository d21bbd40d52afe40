//! How far something is, for whoever watches.

use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

/// How long a rate looks back; shorter jumps about, longer lags behind.
const RATE_OVER: Duration = Duration::from_secs(5);

/// What is going on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// A server is asked what there is.
    Asking,
    /// Another process fetches the same; its result will do.
    Waiting,
    Fetching,
    /// Something went wrong and is tried again after a pause.
    Again {
        why: String,
        pause_ms: u64,
    },
    /// What came is hashed.
    Verifying,
    /// A file of the person's is hashed, or copied.
    Reading,
    Quantizing,
}

/// How far it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    pub stage: Stage,
    /// What is being worked on: a file or a model.
    pub what: String,
    /// Bytes of the whole that are done, those of earlier tries included.
    pub done: u64,
    /// Bytes of the whole; none if nobody knows.
    pub of: Option<u64>,
    /// Bytes a second, over the last seconds.
    pub rate: u64,
    /// Seconds to the end at this rate.
    pub left_s: Option<u64>,
}

/// Who is told of progress, and says whether to stop.
pub struct Watcher<'a> {
    pub show: &'a mut dyn FnMut(&Progress),
    pub cancelled: &'a dyn Fn() -> bool,
}

impl std::fmt::Debug for Watcher<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watcher(..)")
    }
}

/// The sum of what several hands do at once, in one thread.
#[derive(Debug)]
pub(super) struct Tally {
    stage: RefCell<Stage>,
    what: RefCell<String>,
    done: Cell<u64>,
    of: Cell<Option<u64>>,
    /// When how much was done, for the rate.
    seen: RefCell<Vec<(Instant, u64)>>,
}

impl Tally {
    pub(super) fn new(stage: Stage, what: &str) -> Self {
        Self {
            stage: RefCell::new(stage),
            what: RefCell::new(what.to_owned()),
            done: Cell::new(0),
            of: Cell::new(None),
            seen: RefCell::default(),
        }
    }
    pub(super) fn stage(&self, stage: Stage) {
        *self.stage.borrow_mut() = stage;
    }
    pub(super) fn what(&self, what: &str) {
        what.clone_into(&mut self.what.borrow_mut());
    }
    pub(super) fn of(&self, of: Option<u64>) {
        self.of.set(of);
    }
    pub(super) fn done(&self) -> u64 {
        self.done.get()
    }
    pub(super) fn total(&self) -> Option<u64> {
        self.of.get()
    }
    /// Bytes that have come now.
    pub(super) fn came(&self, bytes: u64) {
        self.done.set(self.done.get().saturating_add(bytes));
        if matches!(*self.stage.borrow(), Stage::Again { .. } | Stage::Asking) {
            self.stage(Stage::Fetching);
        }
    }
    /// Bytes that were there before, or do not count any more. They say nothing of the rate.
    pub(super) fn set_done(&self, done: u64) {
        self.done.set(done);
        self.seen.borrow_mut().clear();
    }

    pub(super) fn progress(&self) -> Progress {
        let (done, of) = (self.done.get(), self.of.get());
        let rate = self.rate(done);
        let left_s = of.filter(|_| rate > 0).map(|of| of.saturating_sub(done).div_ceil(rate));
        Progress {
            stage: self.stage.borrow().clone(),
            what: self.what.borrow().clone(),
            done,
            of,
            rate,
            left_s,
        }
    }

    fn rate(&self, done: u64) -> u64 {
        let now = Instant::now();
        let mut seen = self.seen.borrow_mut();
        seen.retain(|(at, _)| now.duration_since(*at) <= RATE_OVER);
        seen.push((now, done));
        let (first, then) = seen[0];
        let ms = u64::try_from(now.duration_since(first).as_millis()).unwrap_or(u64::MAX);
        done.saturating_sub(then).saturating_mul(1000).checked_div(ms).unwrap_or(0)
    }
}
