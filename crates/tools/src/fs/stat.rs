//! `fs.stat`: what stands at a path.

use super::look::{entry, io_failure, open_file, text};
use super::types::{StatInput, StatOutput};
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, path_capability};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use std::fs::Metadata;
use std::io::{ErrorKind, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::str::Utf8Error;

/// What is read of a file to know its type; marks stand at most this far in (that of tar at 257).
const HEAD_BYTES: u64 = 8192;

/// Looks at one path.
#[derive(Debug)]
pub struct Stat;

impl Tool for Stat {
    type Input = StatInput;
    type Output = StatOutput;
    const SPEC: Spec = Spec {
        name: "fs.stat",
        title: "Look at one path",
        doc: "Kind, media type, size, times, mode, owner and space on disk of one path; `exists` is false if nothing stands there. \
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
            media_type: meta.as_ref().filter(|meta| meta.is_file()).and_then(|_| media_type(&path)),
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

/// By the first bytes, whatever the name says. Text without a mark of its own is `text/plain`.
fn media_type(path: &Path) -> Option<String> {
    let mut head = Vec::new();
    open_file(path).ok()?.take(HEAD_BYTES).read_to_end(&mut head).ok()?;
    let is_text = |bytes: &[u8]| {
        let cut_short = |error: Utf8Error| error.error_len().is_none() && bytes.len() as u64 == HEAD_BYTES;
        !bytes.is_empty() && !bytes.contains(&0) && std::str::from_utf8(bytes).err().is_none_or(cut_short)
    };
    infer::get(&head)
        .map(|kind| kind.mime_type())
        .or(is_text(&head).then_some("text/plain"))
        .map(str::to_owned)
}

fn place(input: &StatInput, at: &At) -> Result<PathBuf, ToolFailure> {
    if input.follow { at.resolve(&input.path) } else { at.resolve_parent(&input.path) }
}
