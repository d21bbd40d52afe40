//! `fs.list`: what is in a folder.

use super::delete::below;
use super::filter::{Filter, Glob, before_now, days_ms, is_hidden};
use super::look::{Room, entry, fail, must_exist, text};
use super::types::{Entry, Kind, ListInput, ListOutput, Sort};
use super::visit::{Node, Step, visit};
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, path_capability};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use std::cmp::Ordering;

const LIMIT_USUAL: u64 = 1000;
const LIMIT_MAX: u64 = 20_000;
/// Entries held while sorting: when this many are held, those that can no longer be among the first are dropped.
const HELD_MAX: usize = 2 * LIMIT_MAX as usize;

/// Lists a folder.
#[derive(Debug)]
pub struct List;

impl Tool for List {
    type Input = ListInput;
    type Output = ListOutput;
    const SPEC: Spec = Spec {
        name: "fs.list",
        title: "List a folder",
        doc: "The entries of a folder with size, time and mode, sorted by name, size or time; with `recursive` all \
              below it. Can be narrowed by kind, glob, age and size. At most 1000 entries unless `limit` asks for more \
              (20000 at most); `total` counts all that match.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: 120_000,
    };

    fn assess(&self, input: &ListInput, at: &At) -> Result<Assessment, ToolFailure> {
        let path = at.resolve(&input.path)?;
        filter(input)?;
        let needs = if input.recursive { below("read", &path) } else { path_capability("read", &path) };
        let how = if input.recursive { "list all of" } else { "list" };
        Ok(assessment(&Self::SPEC, format!("{how} {}", text(&path)), vec![needs]))
    }

    fn run(&self, input: ListInput, cx: &mut Cx<'_>) -> Result<ListOutput, ToolFailure> {
        let path = cx.at.resolve(&input.path)?;
        if !must_exist(&path)?.is_dir() {
            let hint = "`fs.stat` looks at a single file";
            return Err(fail("not_a_folder", format!("{} is not a folder", text(&path)), Some(hint)));
        }
        let filter = filter(&input)?;
        let limit = input.limit.unwrap_or(LIMIT_USUAL).min(LIMIT_MAX) as usize;
        let mut found = Found { nodes: Vec::new(), total: 0, total_bytes: 0 };
        let (unreadable, _) = visit(&path, &mut |node| {
            if cx.port.cancelled() {
                return Step::Stop;
            }
            if !input.hidden && is_hidden(&node.path) {
                return Step::Past;
            }
            if filter.wants(&node, &path) {
                found.add(node, &input, limit);
            }
            if input.recursive { Step::Into } else { Step::Past }
        });
        if cx.port.cancelled() {
            return Err(fail("cancelled", format!("stopped while listing {}", text(&path)), None));
        }
        found.cut(&input, limit);
        let mut room = Room::new();
        let all = found.nodes.iter().map(|node| entry(&node.path, &node.meta));
        let entries: Vec<Entry> = all.take_while(|entry| room.take(entry.path.len())).collect();
        Ok(ListOutput {
            path: text(&path),
            truncated: (entries.len() as u64) < found.total,
            entries,
            total: found.total,
            total_bytes: found.total_bytes,
            unreadable,
        })
    }
}

fn filter(input: &ListInput) -> Result<Filter, ToolFailure> {
    Ok(Filter {
        kind: input.kind,
        glob: input.glob.as_deref().map(|glob| Glob::new(glob, false)).transpose()?,
        larger_than_bytes: input.larger_than_bytes,
        smaller_than_bytes: input.smaller_than_bytes,
        modified_before_ms: input.older_than_days.map(|days| before_now(days_ms(days))),
        modified_after_ms: input.newer_than_days.map(|days| before_now(days_ms(days))),
        not_glob: None,
    })
}

struct Found {
    nodes: Vec<Node>,
    total: u64,
    total_bytes: u64,
}

impl Found {
    fn add(&mut self, node: Node, input: &ListInput, limit: usize) {
        self.total += 1;
        if node.kind() == Kind::File {
            self.total_bytes += node.meta.len();
        }
        self.nodes.push(node);
        if self.nodes.len() >= HELD_MAX {
            self.cut(input, limit);
        }
    }

    /// Sorts and keeps the first `limit`.
    fn cut(&mut self, input: &ListInput, limit: usize) {
        self.nodes.sort_by(|a, b| {
            let order = compare(a, b, input.sort);
            if input.reverse { order.reverse() } else { order }
        });
        self.nodes.truncate(limit);
    }
}

fn compare(a: &Node, b: &Node, sort: Sort) -> Ordering {
    let bytes = |node: &Node| if node.kind() == Kind::File { node.meta.len() } else { 0 };
    let first = match sort {
        Sort::Name => Ordering::Equal,
        Sort::Size => bytes(b).cmp(&bytes(a)),
        Sort::Modified => {
            use std::os::unix::fs::MetadataExt;
            let time = |node: &Node| (node.meta.mtime(), node.meta.mtime_nsec());
            time(b).cmp(&time(a))
        }
    };
    first.then_with(|| a.path.cmp(&b.path))
}
