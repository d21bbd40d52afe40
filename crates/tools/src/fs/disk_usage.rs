//! `fs.disk_usage`: what takes the space.

use super::delete::below;
use super::filter::is_hidden;
use super::look::{Room, fail, modified_ms, must_exist, text};
use super::types::{DiskUsageInput, DiskUsageOutput, Kind, Unreadable, Usage, UsageBy};
use super::visit::{Node, Step, visit};
use crate::tool::{At, Cx, Place, Progress, Spec, Tool, assessment};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use std::collections::{BTreeMap, HashSet};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

const TOP_USUAL: u64 = 20;
const TOP_MAX: u64 = 10_000;
/// Distinct extensions counted one by one; a tree with more names its files by number.
const EXTENSIONS_MAX: usize = 50_000;
/// Bytes of a block in `st_blocks`, whatever the file system's own block is.
const BLOCK_BYTES: u64 = 512;

/// Measures a tree.
#[derive(Debug)]
pub struct DiskUsage;

impl Tool for DiskUsage {
    type Input = DiskUsageInput;
    type Output = DiskUsageOutput;
    const SPEC: Spec = Spec {
        name: "fs.disk_usage",
        title: "What takes the space",
        doc: "Space on disk below a folder, with the largest folders, files or extensions, largest first. Counts real \
              blocks, a file with several names once, and says what it could not read. Stays on one file system unless \
              `cross_file_systems`.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: 600_000,
    };

    fn assess(&self, input: &DiskUsageInput, at: &At) -> Result<Assessment, ToolFailure> {
        let path = at.resolve(&input.path)?;
        Ok(assessment(&Self::SPEC, format!("measure {}", text(&path)), vec![below("read", &path)]))
    }

    fn run(&self, input: DiskUsageInput, cx: &mut Cx<'_>) -> Result<DiskUsageOutput, ToolFailure> {
        let path = cx.at.resolve(&input.path)?;
        let root = Node { meta: must_exist(&path)?, path: path.clone() };
        let mut sums = Sums::new(&root, &input);
        let (unreadable, unreadable_count) = visit(&path, &mut |node| {
            if cx.port.cancelled() {
                return Step::Stop;
            }
            if sums.seen.is_multiple_of(50_000) && sums.seen > 0 {
                cx.port.progress(Progress::Count { done: sums.seen, total: 0, unit: "entries".into() });
            }
            sums.add(node)
        });
        if cx.port.cancelled() {
            return Err(fail("cancelled", format!("stopped while measuring {}", text(&path)), None));
        }
        Ok(sums.output(unreadable, unreadable_count))
    }
}

/// The list of the largest, cut whenever it is twice as long as it may be.
struct Largest {
    top: usize,
    held: Vec<Usage>,
    offered: u64,
}

impl Largest {
    fn offer(&mut self, usage: Usage) {
        self.offered += 1;
        self.held.push(usage);
        if self.held.len() >= 2 * self.top + 100 {
            self.cut();
        }
    }
    fn cut(&mut self) {
        self.held.sort_by(|a, b| b.disk_bytes.cmp(&a.disk_bytes).then_with(|| a.name.cmp(&b.name)));
        self.held.truncate(self.top);
    }
}

/// A folder whose content is still being added up.
struct Open {
    path: PathBuf,
    usage: Usage,
}

struct Sums<'a> {
    input: &'a DiskUsageInput,
    root: PathBuf,
    device: u64,
    /// From the root down to the folder of the entry looked at last.
    open: Vec<Open>,
    largest: Largest,
    extensions: BTreeMap<String, Usage>,
    /// Files with several names that were counted.
    linked: HashSet<(u64, u64)>,
    other_file_systems: Vec<String>,
    folders: u64,
    seen: u64,
}

impl<'a> Sums<'a> {
    fn new(root: &Node, input: &'a DiskUsageInput) -> Self {
        let top = input.top.unwrap_or(TOP_USUAL).clamp(1, TOP_MAX) as usize;
        let mut sums = Self {
            input,
            root: root.path.clone(),
            device: root.meta.dev(),
            open: vec![Open { path: root.path.clone(), usage: usage(text(&root.path), root) }],
            largest: Largest { top, held: Vec::new(), offered: 0 },
            extensions: BTreeMap::new(),
            linked: HashSet::new(),
            other_file_systems: Vec::new(),
            folders: 0,
            seen: 0,
        };
        if root.kind() == Kind::File {
            sums.offer_file(root);
        }
        sums
    }

    fn add(&mut self, node: Node) -> Step {
        if self.input.skip_hidden && is_hidden(&node.path) {
            return Step::Past;
        }
        if node.meta.dev() != self.device && !self.input.cross_file_systems {
            if node.kind() == Kind::Folder && self.other_file_systems.len() < 100 {
                self.other_file_systems.push(text(&node.path));
            }
            return Step::Past;
        }
        self.seen += 1;
        self.close_until(&node.path);
        if node.kind() == Kind::Folder {
            self.folders += 1;
            let usage = usage(text(&node.path), &node);
            self.open.push(Open { path: node.path, usage });
            return Step::Into;
        }
        if node.meta.nlink() > 1 && !self.linked.insert((node.meta.dev(), node.meta.ino())) {
            return Step::Past;
        }
        let parent = self.open.last_mut().expect("the root stays open");
        add_up(&mut parent.usage, &usage(String::new(), &node));
        self.offer_file(&node);
        Step::Past
    }

    fn offer_file(&mut self, node: &Node) {
        match self.input.by {
            UsageBy::Folders => {}
            UsageBy::Files if node.kind() == Kind::File => self.largest.offer(usage(text(&node.path), node)),
            UsageBy::Files => {}
            UsageBy::Extension => {
                let mut name = extension(&node.path);
                if self.extensions.len() >= EXTENSIONS_MAX && !self.extensions.contains_key(&name) {
                    name = "(others)".into();
                }
                let empty = Usage {
                    name: name.clone(),
                    disk_bytes: 0,
                    apparent_bytes: 0,
                    files: 0,
                    modified_ms: i64::MIN,
                };
                add_up(self.extensions.entry(name).or_insert(empty), &usage(String::new(), node));
            }
        }
    }

    /// Folders that do not hold `path` are complete.
    fn close_until(&mut self, path: &Path) {
        while self.open.len() > 1 && !path.starts_with(&self.open[self.open.len() - 1].path) {
            self.close_last();
        }
    }

    fn close_last(&mut self) {
        let done = self.open.pop().expect("checked by the caller");
        let parent = self.open.last_mut().expect("the root stays open");
        add_up(&mut parent.usage, &done.usage);
        let depth = done.path.strip_prefix(&self.root).map_or(0, |below| below.components().count() as u64);
        if self.input.by == UsageBy::Folders && self.input.depth.is_none_or(|max| depth <= max) {
            self.largest.offer(done.usage);
        }
    }

    fn output(mut self, unreadable: Vec<Unreadable>, unreadable_count: u64) -> DiskUsageOutput {
        while self.open.len() > 1 {
            self.close_last();
        }
        for (_, usage) in std::mem::take(&mut self.extensions) {
            self.largest.offer(usage);
        }
        self.largest.cut();
        let mut room = Room::new();
        let top = self.largest.held.into_iter().take_while(|usage| room.take(usage.name.len())).collect();
        let total = &self.open[0].usage;
        DiskUsageOutput {
            path: text(&self.root),
            total_disk_bytes: total.disk_bytes,
            total_apparent_bytes: total.apparent_bytes,
            files: total.files,
            folders: self.folders,
            listed_of: self.largest.offered,
            top,
            unreadable_count,
            unreadable,
            other_file_systems: self.other_file_systems,
        }
    }
}

fn usage(name: String, node: &Node) -> Usage {
    let file = node.kind() == Kind::File;
    Usage {
        name,
        disk_bytes: node.meta.blocks() * BLOCK_BYTES,
        apparent_bytes: if file { node.meta.len() } else { 0 },
        files: u64::from(file),
        modified_ms: modified_ms(&node.meta),
    }
}

fn add_up(sum: &mut Usage, part: &Usage) {
    sum.disk_bytes = sum.disk_bytes.saturating_add(part.disk_bytes);
    sum.apparent_bytes = sum.apparent_bytes.saturating_add(part.apparent_bytes);
    sum.files += part.files;
    sum.modified_ms = sum.modified_ms.max(part.modified_ms);
}

fn extension(path: &Path) -> String {
    path.extension().map_or_else(
        || "(none)".into(),
        |extension| format!(".{}", mycel_abi::pathtext::encode_name(extension).to_lowercase()),
    )
}
