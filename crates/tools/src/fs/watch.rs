//! `fs.watch`: what changes while we look.

use super::delete::below;
use super::look::{fail, must_exist, text};
use super::types::{Change, WatchEvent, WatchInput, WatchOutput};
use crate::tool::{At, Cx, Place, Progress, Spec, Tool, assessment, path_capability};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use notify::event::{EventKind, ModifyKind};
use notify::{RecursiveMode, Watcher};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::{Duration, Instant};

const FOR_MS_USUAL: u64 = 5_000;
const FOR_MS_MAX: u64 = 600_000;
const EVENTS_USUAL: u64 = 1000;
const EVENTS_MAX: u64 = 10_000;
/// How often a wish to stop is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Watches a path.
#[derive(Debug)]
pub struct Watch;

impl Tool for Watch {
    type Input = WatchInput;
    type Output = WatchOutput;
    const SPEC: Spec = Spec {
        name: "fs.watch",
        title: "Watch for changes",
        doc: "Watches a file or folder for `for_ms` (5 s unless given, 10 minutes at most) and returns what was \
              created, modified, removed or renamed. Stops early at `max_events`.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: FOR_MS_MAX + 10_000,
    };

    fn assess(&self, input: &WatchInput, at: &At) -> Result<Assessment, ToolFailure> {
        let path = at.resolve(&input.path)?;
        let for_ms = for_ms(input);
        let needs = if input.recursive { below("read", &path) } else { path_capability("read", &path) };
        let mut assessment =
            assessment(&Self::SPEC, format!("watch {} for {for_ms} ms", text(&path)), vec![needs]);
        assessment.timeout_ms = for_ms + 10_000;
        assessment.reserve = mycel_abi::Cost::tool_call(assessment.timeout_ms);
        Ok(assessment)
    }

    fn run(&self, input: WatchInput, cx: &mut Cx<'_>) -> Result<WatchOutput, ToolFailure> {
        let path = cx.at.resolve(&input.path)?;
        must_exist(&path)?;
        let max = input.max_events.unwrap_or(EVENTS_USUAL).clamp(1, EVENTS_MAX) as usize;
        let failed = |error: notify::Error| {
            let hint = "the kernel may be out of watches: fs.inotify.max_user_watches";
            fail("watch", format!("cannot watch {}: {error}", text(&path)), Some(hint))
        };
        // Events beyond the bound are dropped at the door; the loop below stops at it anyway.
        let (sender, events) = sync_channel(EVENTS_MAX as usize);
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            let _ = sender.try_send(event);
        })
        .map_err(failed)?;
        let mode = if input.recursive { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
        watcher.watch(&path, mode).map_err(failed)?;
        cx.port.progress(Progress::Count { done: 0, total: for_ms(&input), unit: "watching".into() });
        Ok(collect(&path, &events, Duration::from_millis(for_ms(&input)), max, cx))
    }
}

fn for_ms(input: &WatchInput) -> u64 {
    input.for_ms.unwrap_or(FOR_MS_USUAL).min(FOR_MS_MAX)
}

fn collect(
    path: &Path,
    events: &Receiver<notify::Result<notify::Event>>,
    length: Duration,
    max: usize,
    cx: &mut Cx<'_>,
) -> WatchOutput {
    let begin = Instant::now();
    let mut seen = Vec::new();
    while seen.len() < max && !cx.port.cancelled() {
        let left = length.saturating_sub(begin.elapsed());
        if left.is_zero() {
            break;
        }
        match events.recv_timeout(left.min(LOOK_EVERY)) {
            Ok(Ok(event)) => seen.extend(told(&event, begin.elapsed().as_millis() as u64)),
            Ok(Err(_)) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    let truncated = seen.len() >= max;
    seen.truncate(max);
    WatchOutput { path: text(path), events: seen, watched_ms: begin.elapsed().as_millis() as u64, truncated }
}

fn told(event: &notify::Event, after_ms: u64) -> Vec<WatchEvent> {
    let change = match event.kind {
        EventKind::Create(_) => Change::Created,
        EventKind::Remove(_) => Change::Removed,
        EventKind::Modify(ModifyKind::Name(_)) => Change::Renamed,
        EventKind::Modify(ModifyKind::Metadata(_)) => Change::Attributes,
        EventKind::Modify(_) => Change::Modified,
        EventKind::Access(_) | EventKind::Any | EventKind::Other => return Vec::new(),
    };
    event.paths.iter().map(|path| WatchEvent { path: text(path), change, after_ms }).collect()
}
