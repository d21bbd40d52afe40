//! `git.merge`: joins another branch into the current one.

use super::explain;
use super::repository::{Access, LOCAL_MS, Repository, Said, assess, check_name, paths_of};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, UndoRecord, pathtext};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What to merge: exactly one of `from` and `abort`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A folder inside the repository. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo: Option<String>,
    /// The branch, tag or commit to merge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Message of the merge commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `allow` (default), `only` or `never`.
    #[serde(default)]
    pub fast_forward: FastForward,
    /// Give up an unfinished merge. Default false.
    #[serde(default)]
    pub abort: bool,
}

/// Whether the branch may simply move forward.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FastForward {
    #[default]
    Allow,
    Only,
    Never,
}

/// The head after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// The commit.
    pub head: String,
    /// The commit before.
    pub before: String,
    /// There was nothing to merge.
    pub up_to_date: bool,
    /// No merge commit was needed.
    pub fast_forward: bool,
}

/// Join a branch into the current one.
#[derive(Debug, Clone, Copy)]
pub struct GitMerge;

impl Tool for GitMerge {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.merge",
        title: "join a branch into the current one",
        doc: "Merges a branch, tag or commit into the current branch. Where both sides changed the same lines \
              it fails with the list of files in conflict and leaves them marked: resolve them, git.add them, \
              git.commit; or give up with `abort`. To undo a merge go back to the commit in `before`.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: false,
        timeout_ms: LOCAL_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        let repo = input.repo.as_deref();
        match from(input)? {
            Some(from) => {
                let what = format!("merge {from} into the current branch");
                assess(&Self::SPEC, what, repo, at, Access::Write, &["merge", from])
            }
            None => {
                let what = "give up the unfinished merge, losing its resolutions".to_owned();
                let mut assessment =
                    assess(&Self::SPEC, what, repo, at, Access::Write, &["merge", "--abort"])?;
                assessment.risk = Risk::High;
                Ok(assessment)
            }
        }
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let from = from(&input)?;
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        repository.root(cx)?;
        let before = repository.head(cx)?.ok_or_else(|| ToolFailure {
            kind: "empty_repository".into(),
            message: format!("merging in {}: there is no commit yet", pathtext::encode(&repository.folder)),
            hint: Some("make the first commit with git.add and git.commit".into()),
        })?;
        cx.port.prepare(UndoRecord::default(), json!({ "before": before }))?;
        match from {
            Some(from) => merge(&repository, from, &input, cx)?,
            None => drop(repository.git(&["merge", "--abort"], cx)?),
        }
        describe(&repository, before, cx)
    }

    fn probe(&self, input: Input, probe: &Value, cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        let (Some(from), Some(before)) = (from(&input)?, probe["before"].as_str()) else {
            let unfinished = "whether an unfinished merge was given up".to_owned();
            return Ok(if probe.is_null() { Probed::NotHappened } else { Probed::CannotTell(unfinished) });
        };
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        if repository.ask(&["merge-base", "--is-ancestor", from, "HEAD"], None, cx)?.code == 0 {
            return Ok(Probed::Happened(json!(describe(&repository, before.to_owned(), cx)?)));
        }
        if repository.commit_of("MERGE_HEAD", cx)?.is_some() {
            return Ok(Probed::CannotTell(
                "a merge is unfinished; git.status shows the files in conflict".into(),
            ));
        }
        Ok(Probed::NotHappened)
    }
}

/// The name to merge, or none to give up.
fn from(input: &Input) -> Result<Option<&str>, ToolFailure> {
    match (&input.from, input.abort) {
        (Some(from), false) => check_name("from", from).map(|()| Some(from.as_str())),
        (None, true) => Ok(None),
        _ => Err(bad_args("give either from or abort", None)),
    }
}

fn merge(repository: &Repository, from: &str, input: &Input, cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
    let message = input.message.as_ref().map(|text| format!("--message={text}"));
    let mut args = vec!["merge", "--quiet", "--no-edit", "--no-verify"];
    args.push(match input.fast_forward {
        FastForward::Allow => "--ff",
        FastForward::Only => "--ff-only",
        FastForward::Never => "--no-ff",
    });
    args.extend(message.as_deref());
    args.push(from);
    let said = repository.ask(&args, None, cx)?;
    settled(repository, &args, said, cx)
}

/// Whether a merge went through, or the files where it did not.
pub(super) fn settled(
    repository: &Repository,
    args: &[&str],
    said: Said,
    cx: &mut Cx<'_>,
) -> Result<(), ToolFailure> {
    if said.code == 0 {
        return Ok(());
    }
    let list = repository.git(&["diff", "--name-only", "--diff-filter=U", "-z"], cx)?;
    let (files, _) = paths_of(&list.out);
    if files.is_empty() {
        return Err(explain::failure(args, &repository.folder, &said));
    }
    Err(ToolFailure {
        kind: "conflict".into(),
        message: format!("merging: both sides changed the same lines in {}", files.join(", ")),
        hint: Some(
            "resolve the marks in these files, git.add them and git.commit; or git.merge with abort".into(),
        ),
    })
}

fn describe(repository: &Repository, before: String, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
    let head = repository.head(cx)?.unwrap_or_default();
    let parents = repository.git(&["log", "--max-count=1", "--format=%P"], cx)?.line();
    let up_to_date = head == before;
    let fast_forward = !up_to_date && parents.split(' ').count() < 2;
    Ok(Output { head, before, up_to_date, fast_forward })
}
