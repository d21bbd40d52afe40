//! `git.checkout`: goes to a branch or commit, or brings files back.

use super::repository::{Access, LOCAL_MS, Repository, assess, check_branch, check_name, literal};
use crate::tool::{At, Cx, Place, Spec, Tool, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where to go: exactly one of `to`, `create` and `paths`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A folder inside the repository. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo: Option<String>,
    /// A branch, tag or commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Make this branch and go there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub create: Option<String>,
    /// Bring these files back to what is staged, or to `from`. Unsaved changes in them are lost.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<String>,
    /// Start of `create`, or source of `paths`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
}

/// Where the head is now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// The branch; absent when the head is detached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// The commit; absent before the first one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
}

/// Go to a branch or bring files back.
#[derive(Debug, Clone, Copy)]
pub struct GitCheckout;

impl Tool for GitCheckout {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.checkout",
        title: "go to a branch or bring files back",
        doc: "Goes to a branch, tag or commit (`to`), makes a branch and goes there (`create`), or brings \
              files back to what is staged or to `from` (`paths`). Going elsewhere is refused when it would \
              lose unsaved changes; bringing files back does lose them. The branch you came from is still \
              there to go back to.",
        risk: Risk::Medium,
        effect: EffectClass::Keyed,
        place: Place::Work,
        undoable: false,
        timeout_ms: LOCAL_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        let repo = input.repo.as_deref();
        match action(input)? {
            Action::To(name) => assess(
                &Self::SPEC,
                format!("go to {name}"),
                repo,
                at,
                Access::Write,
                &["checkout", name, "--"],
            ),
            Action::Create(name) => {
                let what = format!("make branch {name} and go there");
                assess(&Self::SPEC, what, repo, at, Access::Write, &["checkout", "-b", name])
            }
            Action::Paths => {
                let source = input.from.as_deref().unwrap_or("what is staged");
                let what = format!(
                    "bring {} paths back to {source}, losing their unsaved changes",
                    input.paths.len()
                );
                let mut words = vec!["checkout", "--"];
                words.extend(input.paths.iter().map(String::as_str));
                let mut assessment = assess(&Self::SPEC, what, repo, at, Access::Write, &words)?;
                assessment.risk = Risk::High;
                assessment.preview.extend(input.paths.iter().take(50).cloned());
                Ok(assessment)
            }
        }
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        match action(&input)? {
            Action::To(name) => drop(repository.git(&["checkout", "--quiet", name, "--"], cx)?),
            Action::Create(name) => create(&repository, name, input.from.as_deref(), cx)?,
            Action::Paths => bring_back(&repository, &input, cx)?,
        }
        Ok(Output { branch: repository.branch(cx)?, head: repository.head(cx)? })
    }
}

enum Action<'a> {
    To(&'a str),
    Create(&'a str),
    Paths,
}

fn action(input: &Input) -> Result<Action<'_>, ToolFailure> {
    if let Some(from) = &input.from {
        check_name("from", from)?;
    }
    match (&input.to, &input.create, input.paths.is_empty()) {
        (Some(to), None, true) => check_name("to", to).map(|()| Action::To(to)),
        (None, Some(name), true) => check_branch(name).map(|()| Action::Create(name)),
        (None, None, false) => Ok(Action::Paths),
        _ => Err(bad_args("give exactly one of to, create and paths", None)),
    }
}

/// A second try finds itself on the branch already and is content.
fn create(
    repository: &Repository,
    name: &str,
    from: Option<&str>,
    cx: &mut Cx<'_>,
) -> Result<(), ToolFailure> {
    if cx.attempt > 1 && repository.branch(cx)?.as_deref() == Some(name) {
        return Ok(());
    }
    let mut args = vec!["checkout", "--quiet", "--no-track", "-b", name];
    args.extend(from);
    if from.is_some() {
        args.push("--");
    }
    repository.git(&args, cx).map(|_| ())
}

fn bring_back(repository: &Repository, input: &Input, cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
    let paths: Vec<String> = input.paths.iter().map(|path| literal(path)).collect::<Result<_, _>>()?;
    let mut args = vec!["checkout", "--quiet"];
    args.extend(input.from.as_deref());
    args.push("--");
    args.extend(paths.iter().map(String::as_str));
    repository.git(&args, cx).map(|_| ())
}
