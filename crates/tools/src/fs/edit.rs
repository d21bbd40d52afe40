//! `fs.edit`: exact replacements, or a unified diff.

use super::look::{fail, human_bytes, io_failure, must_exist, open_file, text};
use super::put::{Stamp, put};
use super::record::{Record, State, probe};
use super::types::{EditInput, EditOutput, EditStep};
use super::write::{check_hash, first_lines};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, assessment, bad_args, path_capability};
use mycel_abi::{Assessment, Digest, EffectClass, Risk, ToolFailure};
use serde_json::Value;
use std::fs::Metadata;
use std::io::Read as _;
use std::path::PathBuf;

/// A file larger than this is no text that someone edits by hand.
const FILE_BYTES_MAX: u64 = 32 * 1024 * 1024;
/// Bytes of the diff in the output.
const DIFF_BYTES_MAX: usize = 64 * 1024;
/// Lines compared, and characters of each, when the nearest place is looked for.
const NEAREST_LINES_MAX: usize = 20_000;
const NEAREST_CHARS_MAX: usize = 120;

/// Changes places in a file.
#[derive(Debug)]
pub struct Edit;

impl Tool for Edit {
    type Input = EditInput;
    type Output = EditOutput;
    const SPEC: Spec = Spec {
        name: "fs.edit",
        title: "Change places in a file",
        doc: "Replaces exact text: each `old` must stand in the file once (or `all`), white space included. Or applies \
              `patch`, a unified diff. All edits or none. Fails with the nearest line if `old` is not there. UTF-8 \
              text up to 32 MiB.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: true,
        timeout_ms: 60_000,
    };

    fn assess(&self, input: &EditInput, at: &At) -> Result<Assessment, ToolFailure> {
        let plan = Plan::new(input, at)?;
        let places = super::look::counted(plan.replaced, "place");
        let summary = format!("change {places} in {}", text(&plan.path));
        // Its diff and its failures show what stands in the file, so it reads as well.
        let needs = vec![path_capability("read", &plan.path), path_capability("write", &plan.path)];
        let mut assessment = assessment(&Self::SPEC, summary, needs);
        assessment.preview = first_lines(&plan.diff());
        Ok(assessment)
    }

    fn run(&self, input: EditInput, cx: &mut Cx<'_>) -> Result<EditOutput, ToolFailure> {
        let plan = Plan::new(&input, cx.at)?;
        let (before, after) = (Digest::of(plan.old.as_bytes()), Digest::of(plan.new.as_bytes()));
        let output = EditOutput {
            path: text(&plan.path),
            replaced: plan.replaced,
            bytes: plan.new.len() as u64,
            sha256: after.as_str().to_owned(),
            diff: cut(plan.diff()),
        };
        let mut record = Record::new(true);
        record.keep(&plan.path, &plan.meta, cx)?;
        record.will_make(&plan.path, Some(after.clone()));
        record.expect(&plan.path, State::File { sha256: before }, State::File { sha256: after });
        record.prepare(&output, cx)?;
        let stamp = Stamp { mode: super::look::mode_bits(&plan.meta), modified: None };
        put(&plan.path, &mut plan.new.as_bytes(), stamp, true, cx.key)?;
        Ok(output)
    }

    fn probe(&self, _input: EditInput, data: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        probe(data)
    }
}

struct Plan {
    path: PathBuf,
    meta: Metadata,
    old: String,
    new: String,
    replaced: u64,
}

impl Plan {
    fn new(input: &EditInput, at: &At) -> Result<Self, ToolFailure> {
        let path = at.resolve(&input.path)?;
        let meta = must_exist(&path)?;
        if meta.len() > FILE_BYTES_MAX {
            let message = format!("{} has {}, too much to edit", text(&path), human_bytes(meta.len()));
            return Err(fail("too_large", message, Some("fs.edit takes files up to 32 MiB")));
        }
        if let Some(expected) = &input.expect_hash {
            check_hash(&path, expected)?;
        }
        let mut bytes = Vec::new();
        open_file(&path)
            .and_then(|file| file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes))
            .map_err(|error| io_failure("read", &path, &error))?;
        let old = String::from_utf8(bytes).map_err(|_| {
            fail("not_text", format!("{} is not UTF-8 text", text(&path)), Some("replace it with fs.write"))
        })?;
        let (new, replaced) = match (&input.patch, input.edits.is_empty()) {
            (Some(patch), true) => apply_patch(&old, patch)?,
            (None, false) => apply_edits(&old, &input.edits)?,
            (Some(_), false) => return Err(bad_args("`edits` and `patch` exclude one another", None)),
            (None, true) => return Err(bad_args("neither `edits` nor `patch` is given", None)),
        };
        if new == old {
            return Err(fail("no_change", format!("the edits leave {} as it is", text(&path)), None));
        }
        Ok(Self { path, meta, old, new, replaced })
    }

    fn diff(&self) -> String {
        diffy::create_patch(&self.old, &self.new).to_string()
    }
}

fn apply_patch(old: &str, patch: &str) -> Result<(String, u64), ToolFailure> {
    let parsed = diffy::Patch::from_str(patch)
        .map_err(|error| bad_args(format!("`patch` is not a unified diff of one file: {error}"), None))?;
    let new = diffy::apply(old, &parsed).map_err(|error| {
        fail(
            "no_match",
            format!("the patch does not fit the file: {error}"),
            Some("read the file and make it anew"),
        )
    })?;
    Ok((new, parsed.hunks().len() as u64))
}

fn apply_edits(old: &str, edits: &[EditStep]) -> Result<(String, u64), ToolFailure> {
    let mut now = old.to_owned();
    let mut replaced = 0;
    for (number, edit) in edits.iter().enumerate() {
        if edit.old.is_empty() {
            return Err(bad_args(
                format!("`edits[{number}].old` is empty"),
                Some("use fs.write for a new file"),
            ));
        }
        let count = now.matches(&edit.old).count() as u64;
        match count {
            0 => return Err(no_match(number, &edit.old, &now)),
            1 => {}
            _ if edit.all => {}
            _ => return Err(many_matches(number, &edit.old, &now, count)),
        }
        now = now.replace(&edit.old, &edit.new);
        replaced += count;
        if now.len() as u64 > FILE_BYTES_MAX {
            return Err(fail("too_large", "the edits make the file larger than 32 MiB", None));
        }
    }
    Ok((now, replaced))
}

fn many_matches(number: usize, old: &str, content: &str, count: u64) -> ToolFailure {
    let lines: Vec<String> =
        content.match_indices(old).take(5).map(|(at, _)| line_of(content, at).to_string()).collect();
    let message = format!(
        "`edits[{number}].old` stands in the file {count} times (lines {}{})",
        lines.join(", "),
        if count > 5 { ", ..." } else { "" }
    );
    fail("many_matches", message, Some("add lines around it so that it is the only one, or set `all`"))
}

fn line_of(content: &str, at: usize) -> usize {
    content[..at].matches('\n').count() + 1
}

fn no_match(number: usize, old: &str, content: &str) -> ToolFailure {
    let message = format!("`edits[{number}].old` does not stand in the file");
    let hint = match nearest(old, content) {
        Some((line, found)) => {
            format!("the nearest is line {line}: `{found}`; white space must be equal too")
        }
        None => "read the file first".into(),
    };
    fail("no_match", message, Some(&hint))
}

/// The line most like the first full line of `old`.
fn nearest(old: &str, content: &str) -> Option<(usize, String)> {
    let wanted: String =
        old.lines().find(|line| !line.trim().is_empty())?.chars().take(NEAREST_CHARS_MAX).collect();
    content
        .lines()
        .take(NEAREST_LINES_MAX)
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| (at + 1, line.chars().take(NEAREST_CHARS_MAX).collect::<String>()))
        .map(|(number, line)| (strsim::normalized_levenshtein(wanted.trim(), line.trim()), number, line))
        .filter(|(likeness, _, _)| *likeness > 0.4)
        // The first of equals: `max_by` would take the last.
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, number, line)| (number, line))
}

fn cut(mut diff: String) -> String {
    if diff.len() > DIFF_BYTES_MAX {
        diff.truncate(diff.floor_char_boundary(DIFF_BYTES_MAX));
        diff.push_str("\n... (cut)\n");
    }
    diff
}
