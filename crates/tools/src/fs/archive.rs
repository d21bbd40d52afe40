//! `fs.archive`: packs and compresses.

use super::delete::{below, delete_tree};
use super::look::{check_paths, digest_file, fail, human_bytes, io_failure, meta_of, mode_bits, text};
use super::pack::{Format, Press, Source, digest_within, each_entry, write};
use super::put::{Staged, Stamp};
use super::record::{
    Record, State, can_save, not_undoable, partial, probe, state_of, stop_if_cancelled, tree_state,
};
use super::types::{ArchiveInput, ArchiveOutput, Archived, Kind};
use super::visit::{Node, Tally, tree};
use crate::tool::{At, Cx, Place, Probed, Progress, Spec, Tool, assessment, bad_args, path_capability};
use filetime::FileTime;
use mycel_abi::{Assessment, Digest, EffectClass, Risk, ToolFailure};
use serde_json::Value;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// Packs.
#[derive(Debug)]
pub struct Archive;

impl Tool for Archive {
    type Input = ArchiveInput;
    type Output = ArchiveOutput;
    const SPEC: Spec = Spec {
        name: "fs.archive",
        title: "Pack or compress files",
        doc: "Packs `paths` into the archive `to`, whose ending decides the format (.tar, .tar.gz, .tgz, .tar.zst, \
              .zip, or .gz and .zst for one file). With `each`, compresses each file beside itself (x.log becomes \
              x.log.gz). `remove_originals` deletes what was packed after the archive was read back and found equal.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: true,
        timeout_ms: 600_000,
    };

    fn assess(&self, input: &ArchiveInput, at: &At) -> Result<Assessment, ToolFailure> {
        let plan = Plan::new(input, at)?;
        let mut needs = Vec::new();
        for nodes in plan.jobs.iter().flat_map(|job| &job.trees) {
            let actions: &[&str] = if input.remove_originals { &["read", "write"] } else { &["read"] };
            for action in actions {
                needs.push(path_capability(action, &nodes[0].path));
                if nodes[0].kind() == Kind::Folder {
                    needs.push(below(action, &nodes[0].path));
                }
            }
        }
        needs.extend(plan.jobs.iter().map(|job| path_capability("write", &job.to)));
        let mut assessment = assessment(&Self::SPEC, plan.summary(input), needs);
        if input.remove_originals {
            assessment.risk = Risk::High;
        }
        assessment.preview = plan.preview();
        let saved = plan.saved(input);
        if !can_save(&saved) {
            not_undoable(&mut assessment, &saved);
        }
        Ok(assessment)
    }

    fn run(&self, input: ArchiveInput, cx: &mut Cx<'_>) -> Result<ArchiveOutput, ToolFailure> {
        let plan = Plan::new(&input, cx.at)?;
        let mut staged = Vec::new();
        for job in &plan.jobs {
            stop_if_cancelled(cx)?;
            staged.push(job.stage(&input, cx.key)?);
            let (done, total) = (staged.len() as u64, plan.jobs.len() as u64);
            cx.port.progress(Progress::Count { done, total, unit: "archives".into() });
        }
        let output = plan.output(&input, &staged);
        plan.record(&input, &staged, &output, cx)?;
        plan.act(&input, staged, cx)?;
        Ok(output)
    }

    fn probe(&self, _input: ArchiveInput, data: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        probe(data)
    }
}

/// One archive to make.
struct Job {
    to: PathBuf,
    format: Format,
    /// What goes into it: a tree per path, parents first.
    trees: Vec<Vec<Node>>,
    replaces: Option<std::fs::Metadata>,
}

/// An archive that is written, read back and not in place yet.
struct Ready {
    staged: Staged,
    archived: Archived,
    sha256: Digest,
}

struct Plan {
    jobs: Vec<Job>,
}

impl Plan {
    fn new(input: &ArchiveInput, at: &At) -> Result<Self, ToolFailure> {
        check_paths("paths", input.paths.len())?;
        let mut roots = Vec::new();
        for given in &input.paths {
            let root = at.resolve_parent(given)?;
            if !roots.contains(&root) {
                roots.push(root);
            }
        }
        let jobs = match (&input.to, input.each) {
            (Some(to), false) => vec![Job::together(at.resolve(to)?, &roots, input.overwrite)?],
            (None, true) => {
                let format = input.format.as_deref().unwrap_or("gz");
                roots
                    .iter()
                    .map(|root| Job::alone(root, format, input.overwrite))
                    .collect::<Result<_, _>>()?
            }
            (Some(_), true) => return Err(bad_args("`to` and `each` exclude one another", None)),
            (None, false) => return Err(bad_args("neither `to` nor `each` is given", None)),
        };
        Ok(Self { jobs })
    }

    fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.jobs.iter().flat_map(|job| &job.trees).flatten()
    }

    fn summary(&self, input: &ArchiveInput) -> String {
        let what = Tally::of(self.nodes()).words();
        let then = if input.remove_originals { ", then delete the originals" } else { "" };
        match self.jobs.as_slice() {
            [job] => format!("pack {what} into {}{then}", text(&job.to)),
            jobs => format!(
                "compress {} separately: {what}{then}",
                super::look::counted(jobs.len() as u64, "file")
            ),
        }
    }

    fn preview(&self) -> Vec<String> {
        let line = |job: &Job| {
            let tally = Tally::of(job.trees.iter().flatten());
            format!("{} <- {} ({})", text(&job.to), text(&job.trees[0][0].path), human_bytes(tally.bytes))
        };
        self.jobs.iter().take(50).map(line).collect()
    }

    /// What must be saved so that the call can be undone.
    fn saved(&self, input: &ArchiveInput) -> Tally {
        let mut saved = if input.remove_originals { Tally::of(self.nodes()) } else { Tally::default() };
        for old in self.jobs.iter().filter_map(|job| job.replaces.as_ref()) {
            saved.files += 1;
            saved.bytes += old.len();
        }
        saved
    }

    fn output(&self, input: &ArchiveInput, ready: &[Ready]) -> ArchiveOutput {
        let archives: Vec<Archived> = ready.iter().map(|ready| ready.archived.clone()).collect();
        let originals = self.jobs.iter().flat_map(|job| &job.trees).map(|nodes| text(&nodes[0].path));
        ArchiveOutput {
            removed: if input.remove_originals { originals.collect() } else { Vec::new() },
            before_bytes: archives.iter().map(|archive| archive.before_bytes).sum(),
            after_bytes: archives.iter().map(|archive| archive.after_bytes).sum(),
            archives,
        }
    }

    fn record(
        &self,
        input: &ArchiveInput,
        ready: &[Ready],
        output: &ArchiveOutput,
        cx: &mut Cx<'_>,
    ) -> Result<(), ToolFailure> {
        let mut record = Record::new(can_save(&self.saved(input)));
        for (job, ready) in self.jobs.iter().zip(ready) {
            if let Some(old) = &job.replaces {
                record.keep(&job.to, old, cx)?;
            }
            record.will_make(&job.to, Some(ready.sha256.clone()));
            record.expect(&job.to, state_of(&job.to)?, State::File { sha256: ready.sha256.clone() });
            if input.remove_originals {
                for nodes in &job.trees {
                    record.keep_all(nodes, cx)?;
                    record.expect(&nodes[0].path, tree_state(nodes), State::Absent);
                }
            }
        }
        record.prepare(output, cx)
    }

    fn act(&self, input: &ArchiveInput, ready: Vec<Ready>, cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
        let names: Vec<String> = self.jobs.iter().map(|job| text(&job.to)).collect();
        for (at, (job, ready)) in self.jobs.iter().zip(ready).enumerate() {
            ready.staged.place(job.replaces.is_some()).map_err(|error| {
                partial(io_failure("put in place", &job.to, &error), &names[..at], &names[at..])
            })?;
        }
        if input.remove_originals {
            for (at, nodes) in self.jobs.iter().flat_map(|job| &job.trees).enumerate() {
                delete_tree(nodes, cx).map_err(|mut failure| {
                    failure.message = format!(
                        "the archives are complete and {at} originals are deleted, but then: {}",
                        failure.message
                    );
                    failure
                })?;
            }
        }
        Ok(())
    }
}

impl Job {
    fn together(to: PathBuf, roots: &[PathBuf], overwrite: bool) -> Result<Self, ToolFailure> {
        let format = Format::of_name(&to)?;
        let mut names = std::collections::BTreeSet::new();
        let mut trees = Vec::new();
        for root in roots {
            if to.starts_with(root) {
                return Err(bad_args(format!("{} lies in what is to be packed", text(&to)), None));
            }
            if !names.insert(root.file_name()) {
                let message = format!("two of the paths are called {}", super::look::name_text(root));
                return Err(bad_args(message, Some("pack the folders that hold them")));
            }
            trees.push(tree(root)?);
        }
        Self::new(to, format, trees, overwrite)
    }

    fn alone(root: &Path, format: &str, overwrite: bool) -> Result<Self, ToolFailure> {
        let format_of = match format {
            "gz" => Format::Single(Press::Gz),
            "zst" => Format::Single(Press::Zst),
            other => return Err(bad_args(format!("`{other}` is not a format"), Some("gz or zst"))),
        };
        let nodes = tree(root)?;
        if nodes[0].kind() != Kind::File {
            let hint = "with `each` name files; `fs.search` finds them";
            return Err(fail("bad_args", format!("{} is not a file", text(root)), Some(hint)));
        }
        let mut name = root.file_name().map(OsStr::to_owned).unwrap_or_default();
        name.push(format!(".{format}"));
        Self::new(root.with_file_name(name), format_of, vec![nodes], overwrite)
    }

    fn new(to: PathBuf, format: Format, trees: Vec<Vec<Node>>, overwrite: bool) -> Result<Self, ToolFailure> {
        let replaces = meta_of(&to)?;
        match &replaces {
            Some(old) if !overwrite || !old.is_file() => {
                let message = format!("{} exists already", text(&to));
                return Err(fail(
                    "exists",
                    message,
                    Some("choose another name, or ask to `overwrite` a file"),
                ));
            }
            Some(_) | None => {}
        }
        Ok(Self { to, format, trees, replaces })
    }

    fn sources(&self) -> Vec<Source> {
        let mut sources = Vec::new();
        for nodes in &self.trees {
            let root = &nodes[0].path;
            for node in nodes {
                let below =
                    node.path.strip_prefix(root.parent().unwrap_or(root)).unwrap_or(&node.path).to_owned();
                let meta = node.meta.clone();
                sources.push(Source { node: Node { path: node.path.clone(), meta }, name: below });
            }
        }
        sources
    }

    /// Writes the archive beside its place and, if originals are to go, reads it back.
    fn stage(&self, input: &ArchiveInput, key: &str) -> Result<Ready, ToolFailure> {
        let failed = |error: std::io::Error| io_failure("write", &self.to, &error);
        let sources = self.sources();
        let mut staged = Staged::new(&self.to, key).map_err(failed)?;
        let packed = write(staged.file(), self.format, &sources)?;
        staged.complete(self.stamp()).map_err(failed)?;
        if input.remove_originals {
            self.read_back(staged.path(), packed)?;
        }
        let (sha256, after_bytes) = digest_file(staged.path())?;
        let tally = Tally::of(self.trees.iter().flatten());
        let archived = Archived {
            path: text(&self.to),
            files: tally.files,
            before_bytes: tally.bytes,
            after_bytes,
            sha256: sha256.as_str().to_owned(),
        };
        Ok(Ready { staged, archived, sha256 })
    }

    /// A single compressed file stands for its original: same mode, same time.
    fn stamp(&self) -> Stamp {
        match self.format {
            Format::Single(_) => {
                let meta = &self.trees[0][0].meta;
                let modified = Some(FileTime::from_last_modification_time(meta));
                Stamp { mode: mode_bits(meta), modified }
            }
            Format::Tar(_) | Format::Zip => Stamp { mode: 0o644, modified: None },
        }
    }

    fn read_back(&self, archive: &Path, mut packed: Vec<Digest>) -> Result<(), ToolFailure> {
        let mut found = Vec::new();
        each_entry(archive, self.format, &OsString::from("content"), &mut |inside, content| {
            if inside.what == super::pack::What::File {
                let digest = digest_within(content, u64::MAX - 1)
                    .map_err(|error| io_failure("read back", &self.to, &error))?;
                found.extend(digest.map(|(digest, _)| digest));
            }
            Ok(())
        })?;
        packed.sort();
        found.sort();
        if packed == found {
            return Ok(());
        }
        let message = format!("{} does not hold what was packed, so no original was deleted", text(&self.to));
        Err(fail("damaged", message, Some("check the disk")))
    }
}
