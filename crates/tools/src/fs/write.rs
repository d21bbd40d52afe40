//! `fs.write`: a file's whole content, or more at its end.

use super::look::{
    digest_file, digest_of, fail, human_bytes, io_failure, kind_of, meta_of, mode_bits, mode_text, open_file,
    text,
};
use super::put::{Stamp, put};
use super::read::{from_base64, from_hex, looks_like_text};
use super::record::{Record, State, can_save, not_undoable, probe};
use super::types::{Encoding, Kind, WriteInput, WriteOutput};
use super::visit::Tally;
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, assessment, bad_args, path_capability};
use mycel_abi::{Assessment, Digest, EffectClass, Risk, ToolFailure};
use serde_json::Value;
use std::fs::{Metadata, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Files beyond this are not compared line by line in a preview.
const DIFF_BYTES_MAX: u64 = 256 * 1024;
/// Lines of a preview.
pub(super) const PREVIEW_LINES_MAX: usize = 200;

/// Writes a file.
#[derive(Debug)]
pub struct Write;

impl Tool for Write {
    type Input = WriteInput;
    type Output = WriteOutput;
    const SPEC: Spec = Spec {
        name: "fs.write",
        title: "Write a file",
        doc: "Puts `content` at `path`: all of it or nothing, keeping the mode of a file that is there. `append` adds to \
              the end, `create_parents` makes missing folders, `expect_hash` refuses if the file has changed since it \
              was read (`absent`: if it exists). To change a part of a file use fs.edit.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: true,
        timeout_ms: 120_000,
    };

    fn assess(&self, input: &WriteInput, at: &At) -> Result<Assessment, ToolFailure> {
        let plan = Plan::new(input, at)?;
        let mut needs: Vec<_> = plan.new_folders.iter().map(|f| path_capability("write", f)).collect();
        needs.push(path_capability("write", &plan.path));
        let mut assessment = assessment(&Self::SPEC, plan.summary(input.append), needs);
        assessment.preview = plan.preview(input.append);
        if !can_save(&plan.old_tally()) {
            not_undoable(&mut assessment, &plan.old_tally());
        }
        Ok(assessment)
    }

    fn run(&self, input: WriteInput, cx: &mut Cx<'_>) -> Result<WriteOutput, ToolFailure> {
        let plan = Plan::new(&input, cx.at)?;
        plan.check_hash(input.expect_hash.as_deref())?;
        let (before, after, bytes) = plan.digests(input.append)?;
        let output = WriteOutput {
            path: text(&plan.path),
            created: plan.old.is_none(),
            bytes,
            sha256: after.as_str().to_owned(),
        };
        plan.record(before, after, &output, cx)?;
        plan.act(input.append, cx.key)?;
        Ok(output)
    }

    fn probe(&self, _input: WriteInput, data: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        probe(data)
    }
}

struct Plan {
    path: PathBuf,
    content: Vec<u8>,
    old: Option<Metadata>,
    /// Outermost first.
    new_folders: Vec<PathBuf>,
    mode: u32,
}

impl Plan {
    fn new(input: &WriteInput, at: &At) -> Result<Self, ToolFailure> {
        let path = at.resolve(&input.path)?;
        let old = meta_of(&path)?;
        if let Some(meta) = &old {
            must_be_writable(&path, meta)?;
        }
        let new_folders = missing_folders(&path);
        if !new_folders.is_empty() && !input.create_parents {
            let hint = "ask for it with `create_parents`, or make it with fs.mkdir";
            let message = format!("the folder {} does not exist", text(&new_folders[new_folders.len() - 1]));
            return Err(fail("not_found", message, Some(hint)));
        }
        let mode = match &input.mode {
            Some(mode) => parse_octal(mode)?,
            None => old.as_ref().map_or(0o644, mode_bits),
        };
        Ok(Self { path, content: decode(input)?, old, new_folders, mode })
    }

    fn old_tally(&self) -> Tally {
        Tally { files: 1, bytes: self.old.as_ref().map_or(0, Metadata::len), ..Tally::default() }
    }

    fn summary(&self, append: bool) -> String {
        let (path, size) = (text(&self.path), human_bytes(self.content.len() as u64));
        match &self.old {
            None => format!("write a new file {path} ({size})"),
            Some(old) if append => format!("add {size} to {path} ({} now)", human_bytes(old.len())),
            Some(old) => format!("replace {path} ({} now) with {size}", human_bytes(old.len())),
        }
    }

    fn preview(&self, append: bool) -> Vec<String> {
        if !looks_like_text(&self.content) {
            return vec![format!("(binary, {})", human_bytes(self.content.len() as u64))];
        }
        let new = String::from_utf8_lossy(&self.content);
        let old = self.old.as_ref().filter(|old| !append && old.len() <= DIFF_BYTES_MAX);
        let old = old.and_then(|_| std::fs::read_to_string(&self.path).ok());
        match old {
            Some(old) if self.content.len() as u64 <= DIFF_BYTES_MAX => {
                first_lines(&diffy::create_patch(&old, &new).to_string())
            }
            Some(_) | None => first_lines(&new.lines().map(|line| format!("+{line}\n")).collect::<String>()),
        }
    }

    fn check_hash(&self, expected: Option<&str>) -> Result<(), ToolFailure> {
        match (expected, &self.old) {
            (None, _) | (Some("absent"), None) => Ok(()),
            (Some("absent"), Some(_)) => {
                Err(fail("exists", format!("{} exists already", text(&self.path)), Some("read it first")))
            }
            (Some(_), None) => Err(fail("changed", format!("{} is gone", text(&self.path)), None)),
            (Some(expected), Some(_)) => check_hash(&self.path, expected),
        }
    }

    /// Digest before, digest after, length after.
    fn digests(&self, append: bool) -> Result<(Option<Digest>, Digest, u64), ToolFailure> {
        let failed = |error| io_failure("read", &self.path, &error);
        let before = match &self.old {
            Some(_) => Some(digest_file(&self.path)?.0),
            None => None,
        };
        let (after, bytes) = match (&before, append) {
            (Some(_), true) => {
                let old = open_file(&self.path).map_err(failed)?;
                digest_of(old.chain(self.content.as_slice())).map_err(failed)?
            }
            (Some(_) | None, _) => (Digest::of(&self.content), self.content.len() as u64),
        };
        Ok((before, after, bytes))
    }

    fn record(
        &self,
        before: Option<Digest>,
        after: Digest,
        output: &WriteOutput,
        cx: &mut Cx<'_>,
    ) -> Result<(), ToolFailure> {
        let mut record = Record::new(can_save(&self.old_tally()));
        for folder in &self.new_folders {
            record.will_make(folder, None);
        }
        if let Some(meta) = &self.old {
            record.keep(&self.path, meta, cx)?;
        }
        record.will_make(&self.path, Some(after.clone()));
        let before = before.map_or(State::Absent, |sha256| State::File { sha256 });
        record.expect(&self.path, before, State::File { sha256: after });
        record.prepare(output, cx)
    }

    fn act(&self, append: bool, key: &str) -> Result<(), ToolFailure> {
        make_folders(&self.new_folders)?;
        match &self.old {
            Some(old) if append => self.append(old.len()),
            Some(_) | None => {
                let stamp = Stamp { mode: self.mode, modified: None };
                put(&self.path, &mut self.content.as_slice(), stamp, self.old.is_some(), key)
            }
        }
    }

    /// In place, because others may hold the file open and expect to go on seeing it grow.
    fn append(&self, old_bytes: u64) -> Result<(), ToolFailure> {
        let failed = |error| io_failure("add to", &self.path, &error);
        let mut file = OpenOptions::new().append(true).open(&self.path).map_err(failed)?;
        if let Err(error) = file.write_all(&self.content).and_then(|()| file.sync_all()) {
            // Half a line in a log is worse than none.
            let _ = file.set_len(old_bytes);
            return Err(failed(error));
        }
        Ok(())
    }
}

fn decode(input: &WriteInput) -> Result<Vec<u8>, ToolFailure> {
    let bytes = match input.encoding.unwrap_or(Encoding::Text) {
        Encoding::Text => Some(input.content.clone().into_bytes()),
        Encoding::Base64 => from_base64(&input.content),
        Encoding::Hex => from_hex(&input.content),
    };
    bytes.ok_or_else(|| bad_args("`content` is not what `encoding` says", None))
}

fn must_be_writable(path: &Path, meta: &Metadata) -> Result<(), ToolFailure> {
    let shown = text(path);
    match kind_of(meta) {
        Kind::File => Ok(()),
        Kind::Folder => Err(fail("is_a_folder", format!("{shown} is a folder"), Some("name a file in it"))),
        Kind::Link => {
            let hint = "delete the link first, or name the file that it should lead to";
            Err(fail("link", format!("{shown} is a symbolic link that leads nowhere"), Some(hint)))
        }
        Kind::Other => Err(fail("special", format!("{shown} is a socket, pipe or device"), None)),
    }
}

/// Refuses if the SHA-256 of `path` is not the expected one.
pub(super) fn check_hash(path: &Path, expected: &str) -> Result<(), ToolFailure> {
    let (now, _) = digest_file(path)?;
    if now.as_str().eq_ignore_ascii_case(expected) {
        return Ok(());
    }
    let message = format!("{} has changed: its SHA-256 is {now}, not {expected}", text(path));
    Err(fail("changed", message, Some("read it again and decide anew")))
}

/// The folders above `path` that do not exist, outermost first.
pub(super) fn missing_folders(path: &Path) -> Vec<PathBuf> {
    let mut missing: Vec<PathBuf> = path
        .ancestors()
        .skip(1)
        .take_while(|folder| std::fs::symlink_metadata(folder).is_err())
        .map(Path::to_owned)
        .collect();
    missing.reverse();
    missing
}

/// Makes folders, outermost first. One that has come into being meanwhile is no error.
pub(super) fn make_folders(folders: &[PathBuf]) -> Result<(), ToolFailure> {
    for folder in folders {
        match std::fs::create_dir(folder) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && folder.is_dir() => {}
            Err(error) => return Err(io_failure("make the folder", folder, &error)),
        }
    }
    Ok(())
}

/// Permission bits of octal text.
pub(super) fn parse_octal(mode: &str) -> Result<u32, ToolFailure> {
    let digits = mode.strip_prefix("0o").unwrap_or(mode);
    u32::from_str_radix(digits, 8).ok().filter(|bits| *bits <= 0o7777 && !digits.is_empty()).ok_or_else(
        || {
            bad_args(
                format!("`{mode}` is not a mode"),
                Some(&format!("octal digits such as {}", mode_text(0o644))),
            )
        },
    )
}

/// The first lines of a preview, and how many more there are.
pub(super) fn first_lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> =
        text.lines().take(PREVIEW_LINES_MAX).map(|line| line.chars().take(400).collect()).collect();
    let more = text.lines().count().saturating_sub(PREVIEW_LINES_MAX);
    if more > 0 {
        lines.push(format!("... and {more} more lines"));
    }
    lines
}
