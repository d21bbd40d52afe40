//! `git.diff`: what changed between two states.

use super::repository::{
    Access, ENTRIES_MAX, LOCAL_MS, Repository, Said, assess, check_name, check_path, literal, shown,
};
use crate::tool::{At, Cx, Place, Spec, Tool, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What to compare. Neither `staged` nor `from`: the work tree with what is staged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A folder inside the repository. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo: Option<String>,
    /// Compare what is staged with the head. Default false.
    #[serde(default)]
    pub staged: bool,
    /// A commit, branch or range `a..b` to compare with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The other commit; needs `from`. Default: the work tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Only these files or folders.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<String>,
    /// Only the numbers, not the text. Default false.
    #[serde(default)]
    pub stat_only: bool,
    /// Lines around each change, 0 to 100. Default 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<u32>,
}

/// The differences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// A line per file.
    pub files: Vec<FileChange>,
    /// Lines added in all.
    pub added: u64,
    /// Lines removed in all.
    pub removed: u64,
    /// The unified diff.
    pub text: String,
    /// Whether the text was cut.
    pub cut: bool,
}

/// One file that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FileChange {
    /// The path now.
    pub path: String,
    /// The old path of a rename.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Lines added; absent for a binary file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added: Option<u64>,
    /// Lines removed; absent for a binary file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed: Option<u64>,
}

/// Show what changed.
#[derive(Debug, Clone, Copy)]
pub struct GitDiff;

impl Tool for GitDiff {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.diff",
        title: "show what changed",
        doc: "Shows what changed: the work tree against what is staged (default), what is staged against the \
              last commit (`staged`), or two commits (`from`, `to`). Gives lines added and removed for each \
              file and the unified diff, cut at 256 KiB.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: LOCAL_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        check(input)?;
        let what = match (&input.from, &input.to, input.staged) {
            (Some(from), Some(to), _) => format!("show what changed from {from} to {to}"),
            (Some(from), None, _) => format!("show what changed since {from}"),
            (None, _, true) => "show what is staged".to_owned(),
            (None, _, false) => "show what changed and is not staged".to_owned(),
        };
        assess(&Self::SPEC, what, input.repo.as_deref(), at, Access::Read, &["diff"])
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        check(&input)?;
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        repository.root(cx)?;
        let tail = sides(&input)?;
        let numbers = call(&repository, &["--numstat", "-z"], &tail, cx)?;
        let (files, more) = parse(&numbers.out);
        let (text, cut) =
            if input.stat_only { (String::new(), false) } else { text(&repository, &input, &tail, cx)? };
        let sum = |part: fn(&FileChange) -> Option<u64>| files.iter().filter_map(part).sum();
        let (added, removed) = (sum(|file| file.added), sum(|file| file.removed));
        Ok(Output { added, removed, files, text, cut: cut || more || numbers.cut })
    }
}

const CONTEXT: u32 = 3;
const CONTEXT_MAX: u32 = 100;
/// Bytes of diff in one answer; a reader of more asks for one file after another.
const TEXT_BYTES_MAX: usize = 256 * 1024;

fn check(input: &Input) -> Result<(), ToolFailure> {
    for (what, name) in [("from", &input.from), ("to", &input.to)] {
        if let Some(name) = name {
            check_name(what, name)?;
        }
    }
    if input.to.is_some() && (input.from.is_none() || input.staged) {
        return Err(bad_args("`to` needs `from` and goes without `staged`", None));
    }
    if input.context.is_some_and(|lines| lines > CONTEXT_MAX) {
        return Err(bad_args(format!("context is more than {CONTEXT_MAX}"), None));
    }
    input.paths.iter().try_for_each(|path| check_path(path))
}

/// What stands behind the options: the two sides and the paths.
fn sides(input: &Input) -> Result<Vec<String>, ToolFailure> {
    let mut args: Vec<String> = Vec::new();
    if input.staged {
        args.push("--cached".into());
    }
    args.extend(input.from.iter().chain(&input.to).cloned());
    args.push("--".into());
    for path in &input.paths {
        args.push(literal(path)?);
    }
    Ok(args)
}

fn call(
    repository: &Repository,
    form: &[&str],
    tail: &[String],
    cx: &mut Cx<'_>,
) -> Result<Said, ToolFailure> {
    let mut args = vec!["diff", "--no-ext-diff", "--no-textconv", "--find-renames"];
    args.extend(form);
    args.extend(tail.iter().map(String::as_str));
    repository.git(&args, cx)
}

fn text(
    repository: &Repository,
    input: &Input,
    tail: &[String],
    cx: &mut Cx<'_>,
) -> Result<(String, bool), ToolFailure> {
    let context = format!("--unified={}", input.context.unwrap_or(CONTEXT));
    let said = call(repository, &["--patch", &context], tail, cx)?;
    let mut text = said.text();
    let cut = said.cut || text.len() > TEXT_BYTES_MAX;
    if text.len() > TEXT_BYTES_MAX {
        let end = text[..text.floor_char_boundary(TEXT_BYTES_MAX)].rfind('\n').map_or(0, |at| at + 1);
        text.truncate(end);
    }
    Ok((text, cut))
}

/// Reads `--numstat -z`: numbers and path, or for a rename numbers and then both paths. `-` stands for a binary file.
pub(super) fn parse(bytes: &[u8]) -> (Vec<FileChange>, bool) {
    let mut files = Vec::new();
    let mut parts = bytes.split(|byte| *byte == 0);
    while let Some(part) = parts.next() {
        let mut fields = part.splitn(3, |byte| *byte == b'\t');
        let (Some(added), Some(removed), Some(path)) = (fields.next(), fields.next(), fields.next()) else {
            continue;
        };
        let number = |field: &[u8]| std::str::from_utf8(field).ok()?.trim().parse().ok();
        let (path, from) = if path.is_empty() {
            let from = parts.next().map(shown);
            (parts.next().map(shown).unwrap_or_default(), from)
        } else {
            (shown(path), None)
        };
        if files.len() == ENTRIES_MAX {
            return (files, true);
        }
        files.push(FileChange { path, from, added: number(added), removed: number(removed) });
    }
    (files, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_read() {
        let (files, cut) = parse(b"3\t1\ta b\0-\t-\tpicture\x000\t2\t\0old\0new\0");
        let shown: Vec<String> =
            files.iter().map(|f| format!("{} {:?} {:?} {:?}", f.path, f.from, f.added, f.removed)).collect();
        assert_eq!(
            shown,
            ["a b None Some(3) Some(1)", "picture None None None", r#"new Some("old") Some(0) Some(2)"#]
        );
        assert!(!cut);
        assert!(parse(b"").0.is_empty() && parse(b"x\0y\tz\0").0.is_empty());
    }
}
