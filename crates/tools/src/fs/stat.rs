//! `fs.stat`: what stands at a path.

use super::look::{entry, io_failure, text};
use super::types::{StatInput, StatOutput};
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, path_capability};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use std::fs::Metadata;
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;

/// Looks at one path.
#[derive(Debug)]
pub struct Stat;

impl Tool for Stat {
    type Input = StatInput;
    type Output = StatOutput;
    const SPEC: Spec = Spec {
        name: "fs.stat",
        title: "Look at one path",
        doc: "Kind, size, times, mode, owner and space on disk of one path; `exists` is false if nothing stands there. \
              Looks at a symbolic link itself unless `follow`.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: 10_000,
    };

    fn assess(&self, input: &StatInput, at: &At) -> Result<Assessment, ToolFailure> {
        let path = place(input, at)?;
        Ok(assessment(&Self::SPEC, format!("look at {}", text(&path)), vec![path_capability("read", &path)]))
    }

    fn run(&self, input: StatInput, cx: &mut Cx<'_>) -> Result<StatOutput, ToolFailure> {
        let path = place(&input, cx.at)?;
        let meta = match std::fs::symlink_metadata(&path) {
            Ok(meta) => Some(meta),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => None,
            Err(error) => return Err(io_failure("look at", &path, &error)),
        };
        let number = |get: fn(&Metadata) -> u64| meta.as_ref().map_or(0, get);
        let ms = |seconds: i64, nanos: i64| seconds.saturating_mul(1000).saturating_add(nanos / 1_000_000);
        Ok(StatOutput {
            path: text(&path),
            exists: meta.is_some(),
            entry: meta.as_ref().map(|meta| entry(&path, meta)),
            disk_bytes: number(MetadataExt::blocks) * 512,
            owner_id: meta.as_ref().map_or(0, MetadataExt::uid),
            group_id: meta.as_ref().map_or(0, MetadataExt::gid),
            links: number(MetadataExt::nlink),
            inode: number(MetadataExt::ino),
            accessed_ms: meta.as_ref().map_or(0, |meta| ms(meta.atime(), meta.atime_nsec())),
            changed_ms: meta.as_ref().map_or(0, |meta| ms(meta.ctime(), meta.ctime_nsec())),
        })
    }
}

fn place(input: &StatInput, at: &At) -> Result<PathBuf, ToolFailure> {
    if input.follow { at.resolve(&input.path) } else { at.resolve_parent(&input.path) }
}
