//! `git.commit`: records what is staged.

use super::repository::{Access, LOCAL_MS, Repository, assess};
use super::{diff, explain};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, UndoRecord};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The commit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A folder inside the repository. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo: Option<String>,
    /// The message; its first line is the subject.
    pub message: String,
    /// Also stage every change of tracked files first. Default false.
    #[serde(default)]
    pub all: bool,
    /// Commit even if nothing changed. Default false.
    #[serde(default)]
    pub allow_empty: bool,
    /// `Name <address>`. Default: the repository's own setting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
}

/// The commit made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// The full id.
    pub id: String,
    /// The branch it is on; absent when the head is detached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// First line of the message.
    pub subject: String,
    /// Files changed.
    pub files: u64,
    /// Lines added.
    pub added: u64,
    /// Lines removed.
    pub removed: u64,
}

/// Record what is staged.
#[derive(Debug, Clone, Copy)]
pub struct GitCommit;

impl Tool for GitCommit {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.commit",
        title: "record what is staged",
        doc: "Records what is staged as a commit (with `all`, every change of tracked files). The repository's \
              hooks are not run and the commit is not signed. To undo the last commit and keep its changes: \
              shell.run with git reset --soft HEAD~1.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: false,
        timeout_ms: LOCAL_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        check(input)?;
        let what = format!("commit `{}`", subject(&input.message));
        let words = ["commit", "-m", &input.message];
        let mut assessment = assess(&Self::SPEC, what, input.repo.as_deref(), at, Access::Write, &words)?;
        assessment.preview.extend(input.message.lines().map(str::to_owned));
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        check(&input)?;
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        repository.root(cx)?;
        let before = repository.head(cx)?;
        cx.port.prepare(UndoRecord::default(), json!({ "before": before }))?;
        let author = input.author.as_ref().map(|author| format!("--author={author}"));
        let mut args = vec!["commit", "--no-verify", "--no-post-rewrite", "--cleanup=whitespace", "--file=-"];
        args.extend(input.all.then_some("--all"));
        args.extend(input.allow_empty.then_some("--allow-empty"));
        args.extend(author.as_deref());
        let said = repository.ask(&args, Some(input.message.clone().into_bytes()), cx)?;
        if said.code != 0 {
            return Err(explain::failure(&args, &repository.folder, &said));
        }
        describe(&repository, cx)
    }

    fn probe(&self, input: Input, probe: &Value, cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        if probe.is_null() {
            return Ok(Probed::NotHappened);
        }
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        let before = probe["before"].as_str().map(str::to_owned);
        let now = repository.head(cx)?;
        if now == before {
            return Ok(Probed::NotHappened);
        }
        let made = repository.git(&["log", "--max-count=1", "--format=%P%x00%B"], cx)?.text();
        let (parents, message) = made.split_once('\0').unwrap_or_default();
        let same =
            |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned();
        if parents.split(' ').next() == Some(before.as_deref().unwrap_or_default())
            && same(message) == same(&input.message)
        {
            return Ok(Probed::Happened(json!(describe(&repository, cx)?)));
        }
        Ok(Probed::CannotTell("the head moved, but not to this commit".into()))
    }
}

fn check(input: &Input) -> Result<(), ToolFailure> {
    if input.message.trim().is_empty() || input.message.contains('\0') {
        return Err(bad_args("the message is empty or holds a NUL byte", None));
    }
    match &input.author {
        Some(author) if !is_author(author) => {
            Err(bad_args("the author is not of the form `Name <address>`", None))
        }
        Some(_) | None => Ok(()),
    }
}

fn is_author(author: &str) -> bool {
    let form = author.strip_suffix('>').and_then(|text| text.split_once(" <"));
    form.is_some_and(|(name, address)| {
        let plain = |text: &str| !text.is_empty() && !text.contains(['<', '>', '\n', '\0']);
        plain(name) && plain(address)
    })
}

fn subject(message: &str) -> String {
    message.trim().lines().next().unwrap_or_default().chars().take(100).collect()
}

fn describe(repository: &Repository, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
    let id = repository.head(cx)?.unwrap_or_default();
    let args = ["diff-tree", "--root", "--no-commit-id", "--numstat", "-r", "-z", "--no-renames", &id];
    let (files, _) = diff::parse(&repository.git(&args, cx)?.out);
    let subject = repository.git(&["log", "--max-count=1", "--format=%s"], cx)?.line();
    Ok(Output {
        id,
        branch: repository.branch(cx)?,
        subject,
        files: files.len() as u64,
        added: files.iter().filter_map(|file| file.added).sum(),
        removed: files.iter().filter_map(|file| file.removed).sum(),
    })
}
