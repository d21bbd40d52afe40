//! What a changing call makes durable before it acts: how to take it back, and how to tell whether it happened.

use super::look::{digest_file, fail, io_failure, kind_of, meta_of, mode_bits, modified_ms, open_file, text};
use super::types::Kind;
use super::visit::{Node, Tally, tree};
use crate::tool::{Cx, Probed};
use mycel_abi::limits::UNDO_BYTES_MAX;
use mycel_abi::{Assessment, Digest, Risk, ToolFailure, UndoItem, UndoRecord, pathtext};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::Digest as _;
use std::fs::Metadata;
use std::path::Path;

/// Items of one undo record: at about 250 bytes each the record stays well below one frame.
pub(crate) const UNDO_ITEMS_MAX: u64 = 50_000;

/// Whether what a call would replace or delete can be saved.
pub(crate) fn can_save(tally: &Tally) -> bool {
    tally.bytes <= UNDO_BYTES_MAX && tally.entries() <= UNDO_ITEMS_MAX
}

/// Marks an assessment as one that cannot be taken back, which is worse than it usually is.
pub(crate) fn not_undoable(assessment: &mut Assessment, tally: &Tally) {
    assessment.undoable = false;
    assessment.risk = match assessment.risk {
        Risk::Low => Risk::Medium,
        Risk::Medium => Risk::High,
        Risk::High | Risk::Critical => Risk::Critical,
    };
    assessment.preview.push(format!(
        "CANNOT BE UNDONE: {} are more than the {} that one call may save",
        tally.words(),
        super::look::human_bytes(UNDO_BYTES_MAX)
    ));
}

/// How a place looks, closely enough to tell before from after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub(crate) enum State {
    Absent,
    /// A file with this SHA-256.
    File {
        sha256: Digest,
    },
    /// A folder; whatever it holds.
    Folder,
    /// A file or a folder with these names, kinds and lengths below it.
    Tree {
        names: Digest,
    },
    Link {
        target: String,
    },
    /// Anything with these permission bits.
    Mode {
        mode: u32,
    },
}

/// What stands at a place before the call and after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Expect {
    path: String,
    before: State,
    after: State,
}

/// What is given to [`Port::prepare`](crate::Port::prepare) as probe data.
#[derive(Debug, Serialize, Deserialize)]
struct ProbeData {
    expects: Vec<Expect>,
    /// What the call returns if it happens.
    output: Value,
}

/// A record being made.
#[derive(Debug)]
pub(crate) struct Record {
    undo: UndoRecord,
    expects: Vec<Expect>,
    keeps: bool,
}

impl Record {
    /// `keeps` is false if there is too much to save; then nothing is.
    pub(crate) fn new(keeps: bool) -> Self {
        Self { undo: UndoRecord::default(), expects: Vec::new(), keeps }
    }

    pub(crate) fn expect(&mut self, path: &Path, before: State, after: State) {
        self.expects.push(Expect { path: text(path), before, after });
    }

    pub(crate) fn item(&mut self, item: UndoItem) {
        if self.keeps {
            self.undo.items.push(item);
        }
    }

    /// Something new will stand at `path`: a file with this content, a link with this target, or a folder (`None`).
    pub(crate) fn will_make(&mut self, path: &Path, written: Option<Digest>) {
        self.item(UndoItem::Remove { path: text(path), written });
    }

    /// Saves what stands at `path`, a file, a link or the folder itself.
    pub(crate) fn keep(&mut self, path: &Path, meta: &Metadata, cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
        if !self.keeps {
            return Ok(());
        }
        let (place, mode, modified_ms) = (text(path), mode_bits(meta), modified_ms(meta));
        let item = match kind_of(meta) {
            Kind::File => {
                let mut file = open_file(path).map_err(|error| io_failure("save", path, &error))?;
                let (content, bytes) = cx.port.save(&mut file)?;
                UndoItem::RestoreFile { path: place, content, bytes, mode, modified_ms }
            }
            Kind::Folder => UndoItem::RestoreDir { path: place, mode, modified_ms },
            Kind::Link => UndoItem::RestoreLink { path: place, target: link_target(path)? },
            Kind::Other => {
                let hint = "sockets, pipes and devices cannot be saved for undo; leave it out";
                return Err(fail("special", format!("{place} is no file, folder or link"), Some(hint)));
            }
        };
        self.undo.items.push(item);
        Ok(())
    }

    /// Saves whole trees in the order in which they will be deleted: children first.
    pub(crate) fn keep_all(&mut self, nodes: &[Node], cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
        for node in nodes.iter().rev() {
            stop_if_cancelled(cx)?;
            self.keep(&node.path, &node.meta, cx)?;
        }
        Ok(())
    }

    /// Makes the record durable. After this the call may act.
    pub(crate) fn prepare<O: Serialize>(self, output: &O, cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
        stop_if_cancelled(cx)?;
        let output = serde_json::to_value(output).expect("a tool's output is a JSON value");
        let data = ProbeData { expects: self.expects, output };
        cx.port.prepare(self.undo, serde_json::to_value(data).expect("plain data"))
    }
}

/// A failure if the call should stop; for loops that have changed nothing yet.
pub(crate) fn stop_if_cancelled(cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
    if cx.port.cancelled() {
        return Err(fail("cancelled", "stopped before anything was changed", None));
    }
    Ok(())
}

pub(crate) fn link_target(path: &Path) -> Result<String, ToolFailure> {
    let target = std::fs::read_link(path).map_err(|error| io_failure("read the link", path, &error))?;
    Ok(text(&target))
}

/// The digest that stands for a link in [`UndoItem::Remove`].
pub(crate) fn link_digest(target: &str) -> Digest {
    Digest::of(target.as_bytes())
}

/// How `path` looks now, closely: files by their content.
pub(crate) fn state_of(path: &Path) -> Result<State, ToolFailure> {
    let Some(meta) = meta_of(path)? else { return Ok(State::Absent) };
    Ok(match kind_of(&meta) {
        Kind::File => State::File { sha256: digest_file(path)?.0 },
        Kind::Link => State::Link { target: link_target(path)? },
        Kind::Folder => State::Folder,
        Kind::Other => State::Mode { mode: mode_bits(&meta) },
    })
}

/// How a tree looks, by names, kinds, lengths and times; contents are not read.
pub(crate) fn tree_state(nodes: &[Node]) -> State {
    let mut hasher = sha2::Sha256::new();
    let root = nodes.first().map(|node| node.path.as_path()).unwrap_or(Path::new(""));
    for node in nodes {
        use std::os::unix::ffi::OsStrExt;
        let below = node.path.strip_prefix(root).unwrap_or(&node.path);
        hasher.update(below.as_os_str().as_bytes());
        hasher.update([0, node.kind() as u8]);
        if node.kind() == Kind::File {
            hasher.update(node.meta.len().to_le_bytes());
            hasher.update(modified_ms(&node.meta).to_le_bytes());
        }
    }
    State::Tree { names: Digest::from_bytes(&hasher.finalize()) }
}

impl State {
    fn holds(&self, path: &Path) -> Result<bool, ToolFailure> {
        let Some(meta) = meta_of(path)? else { return Ok(*self == State::Absent) };
        Ok(match self {
            State::Absent => false,
            State::File { .. } | State::Link { .. } => state_of(path)? == *self,
            State::Folder => meta.is_dir(),
            State::Tree { .. } => tree_state(&tree(path)?) == *self,
            State::Mode { mode } => mode_bits(&meta) == *mode,
        })
    }
}

/// The probe of every tool of this family: compares what stands there with what was expected before and after.
pub(crate) fn probe(data: &Value) -> Result<Probed, ToolFailure> {
    if data.is_null() {
        return Ok(Probed::NotHappened);
    }
    let data: ProbeData = serde_json::from_value(data.clone()).map_err(|error| {
        fail("bad_probe", format!("the probe data of the call cannot be read: {error}"), None)
    })?;
    let (mut done, mut undone, mut neither) = (Vec::new(), Vec::new(), Vec::new());
    for expect in data.expects.iter().filter(|expect| expect.before != expect.after) {
        let path = pathtext::decode(&expect.path);
        if expect.after.holds(&path)? {
            done.push(expect.path.as_str());
        } else if expect.before.holds(&path)? {
            undone.push(expect.path.as_str());
        } else {
            neither.push(expect.path.as_str());
        }
    }
    if undone.is_empty() && neither.is_empty() {
        return Ok(Probed::Happened(data.output));
    }
    if done.is_empty() && neither.is_empty() {
        return Ok(Probed::NotHappened);
    }
    let text = format!("it happened in part; done: {}; not done: {}", names(&done), names(&undone));
    if neither.is_empty() {
        return Ok(Probed::InPart(text));
    }
    Ok(Probed::CannotTell(format!("{text}; neither as before nor as after: {}", names(&neither))))
}

/// The first paths of a list and how many more.
pub(crate) fn names<T: AsRef<str>>(paths: &[T]) -> String {
    const NAMED_MAX: usize = 50;
    if paths.is_empty() {
        return "nothing".into();
    }
    let named: Vec<&str> = paths.iter().take(NAMED_MAX).map(AsRef::as_ref).collect();
    match paths.len().checked_sub(NAMED_MAX) {
        None | Some(0) => named.join(", "),
        Some(more) => format!("{} and {more} more", named.join(", ")),
    }
}

/// A failure in the middle of several changes: says exactly which were made. What was made stands, and the undo
/// record takes it back.
pub(crate) fn partial(failure: ToolFailure, done: &[String], left: &[String]) -> ToolFailure {
    if done.is_empty() {
        return failure;
    }
    ToolFailure {
        kind: "partial".into(),
        message: format!("{}; done: {}; not done: {}", failure.message, names(done), names(left)),
        hint: Some("what is done can be undone with `mycel undo`".into()),
    }
}
