//! `git.add`: stages changes.

use super::repository::{Access, LOCAL_MS, Repository, assess, literal, paths_of};
use crate::tool::{At, Cx, Place, Spec, Tool, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What to stage.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A folder inside the repository. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo: Option<String>,
    /// Files and folders, taken literally (no patterns).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<String>,
    /// Everything that differs, deletions too. Default false.
    #[serde(default)]
    pub all: bool,
}

/// What is staged now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Every path that differs from the head in what is staged.
    pub staged: Vec<String>,
    /// Whether there are more than are shown.
    pub cut: bool,
}

/// Stage changes for the next commit.
#[derive(Debug, Clone, Copy)]
pub struct GitAdd;

impl Tool for GitAdd {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.add",
        title: "stage changes for the next commit",
        doc: "Stages files and folders, named literally (no patterns), or everything that differs (`all`), \
              deletions too. Doing it again changes nothing. Files that a .gitignore leaves out are refused. \
              The files themselves are not touched.",
        risk: Risk::Medium,
        effect: EffectClass::Keyed,
        place: Place::Work,
        undoable: false,
        timeout_ms: LOCAL_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        let what = match (paths(input)?.as_slice(), input.all) {
            (_, true) => "stage every change".to_owned(),
            ([only], false) => format!("stage {}", only.trim_start_matches(":(literal)")),
            (many, false) => format!("stage {} paths", many.len()),
        };
        let mut words = vec!["add", if input.all { "--all" } else { "--" }];
        words.extend(input.paths.iter().map(String::as_str));
        let mut assessment = assess(&Self::SPEC, what, input.repo.as_deref(), at, Access::Write, &words)?;
        assessment.preview.extend(input.paths.iter().take(50).cloned());
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let paths = paths(&input)?;
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        let mut args = vec!["add", "--all", "--"];
        if input.all {
            args.push(":/");
        }
        args.extend(paths.iter().map(String::as_str));
        repository.git(&args, cx)?;
        let said = repository.git(&["diff", "--cached", "--name-only", "--no-renames", "-z"], cx)?;
        let (staged, cut) = paths_of(&said.out);
        Ok(Output { staged, cut: cut || said.cut })
    }
}

fn paths(input: &Input) -> Result<Vec<String>, ToolFailure> {
    if input.all != input.paths.is_empty() {
        return Err(bad_args("give either paths or all", None));
    }
    input.paths.iter().map(|path| literal(path)).collect()
}
