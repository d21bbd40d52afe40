//! Walking a tree: parents before children, names in order, links never followed, everything bounded.

use super::look::{io_failure, must_exist, text};
use super::types::{Kind, Unreadable};
use mycel_abi::ToolFailure;
use std::fs::Metadata;
use std::path::{Path, PathBuf};

/// Entries a call that changes a tree may touch; more is better done folder by folder, where progress can be seen.
pub(crate) const TREE_ENTRIES_MAX: usize = 400_000;
/// Unreadable entries that are named; the rest is counted.
pub(crate) const UNREADABLE_NAMED_MAX: usize = 100;

/// What to do after an entry was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Go on, into it if it is a folder.
    Into,
    /// Go on, past it.
    Past,
    Stop,
}

/// One thing in a tree.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) path: PathBuf,
    pub(crate) meta: Metadata,
}

impl Node {
    pub(crate) fn kind(&self) -> Kind {
        super::look::kind_of(&self.meta)
    }
}

/// Shows everything below `root` (not `root` itself) to `each`; what cannot be read goes to the returned list, with
/// the count of all such entries.
pub(crate) fn visit(root: &Path, each: &mut dyn FnMut(Node) -> Step) -> (Vec<Unreadable>, u64) {
    let mut walk = Walk { unreadable: Vec::new(), unreadable_count: 0 };
    let mut stack = vec![walk.children(root)];
    while let Some(siblings) = stack.last_mut() {
        let Some(path) = siblings.pop() else {
            stack.pop();
            continue;
        };
        let meta = match std::fs::symlink_metadata(&path) {
            Ok(meta) => meta,
            // It went away between listing and looking: it is simply not there.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => {
                walk.note(&path, &error);
                continue;
            }
        };
        let folder = meta.is_dir().then(|| path.clone());
        match (each(Node { path, meta }), folder) {
            (Step::Stop, _) => break,
            (Step::Into, Some(folder)) => stack.push(walk.children(&folder)),
            (Step::Into | Step::Past, _) => {}
        }
    }
    (walk.unreadable, walk.unreadable_count)
}

struct Walk {
    unreadable: Vec<Unreadable>,
    unreadable_count: u64,
}

impl Walk {
    /// The paths in a folder, last name first so that a pop gives the first.
    fn children(&mut self, folder: &Path) -> Vec<PathBuf> {
        let mut paths = Vec::new();
        match std::fs::read_dir(folder) {
            Ok(entries) => {
                for entry in entries {
                    match entry {
                        Ok(entry) => paths.push(entry.path()),
                        Err(error) => self.note(folder, &error),
                    }
                }
            }
            Err(error) => self.note(folder, &error),
        }
        paths.sort_unstable_by(|a, b| b.cmp(a));
        paths
    }

    fn note(&mut self, path: &Path, error: &std::io::Error) {
        self.unreadable_count += 1;
        if self.unreadable.len() < UNREADABLE_NAMED_MAX {
            self.unreadable.push(Unreadable { path: text(path), why: error.to_string() });
        }
    }
}

/// `root` and everything below it, parents first. Fails if any of it cannot be read: a call that changes a tree must
/// know all of it first.
pub(crate) fn tree(root: &Path) -> Result<Vec<Node>, ToolFailure> {
    let meta = must_exist(root)?;
    let folder = meta.is_dir();
    let mut nodes = vec![Node { path: root.to_owned(), meta }];
    if !folder {
        return Ok(nodes);
    }
    let (unreadable, _) = visit(root, &mut |node| {
        nodes.push(node);
        if nodes.len() > TREE_ENTRIES_MAX { Step::Stop } else { Step::Into }
    });
    if nodes.len() > TREE_ENTRIES_MAX {
        return Err(ToolFailure {
            kind: "too_large".into(),
            message: format!("{} holds more than {TREE_ENTRIES_MAX} entries", text(root)),
            hint: Some("do it folder by folder".into()),
        });
    }
    match unreadable.first() {
        None => Ok(nodes),
        Some(first) => {
            let error = std::io::Error::other(first.why.clone());
            Err(io_failure("read all of the tree; it stops at", Path::new(&first.path), &error))
        }
    }
}

/// Sums over trees, for summaries and for the bound of undo.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) files: u64,
    pub(crate) folders: u64,
    pub(crate) links: u64,
    pub(crate) bytes: u64,
}

impl Tally {
    pub(crate) fn of<'a>(nodes: impl IntoIterator<Item = &'a Node>) -> Self {
        let mut tally = Self::default();
        for node in nodes {
            tally.add(node);
        }
        tally
    }
    fn add(&mut self, node: &Node) {
        match node.kind() {
            Kind::File => {
                self.files += 1;
                self.bytes += node.meta.len();
            }
            Kind::Folder => self.folders += 1,
            Kind::Link | Kind::Other => self.links += 1,
        }
    }
    pub(crate) fn entries(&self) -> u64 {
        self.files + self.folders + self.links
    }
    /// `3 files and 1 folder (1.2 MB)`.
    pub(crate) fn words(&self) -> String {
        use super::look::{counted, human_bytes};
        let parts: Vec<String> = [(self.files, "file"), (self.folders, "folder"), (self.links, "link")]
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, noun)| counted(count, noun))
            .collect();
        let parts = if parts.is_empty() { "nothing".to_owned() } else { parts.join(", ") };
        format!("{parts} ({})", human_bytes(self.bytes))
    }
}
