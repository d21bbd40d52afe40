//! `git.log`: the history.

use super::repository::{Access, LOCAL_MS, Repository, assess, check_name, literal};
use crate::tool::{At, Cx, Place, Spec, Tool, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which part of the history.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A folder inside the repository. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo: Option<String>,
    /// Start here: a branch, tag, commit or range `a..b`. Default: the head.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// At most so many, 1 to 1000. Default 20.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Only commits that touch this file or folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Only commits whose author holds this text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Only commits whose message holds this text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grep: Option<String>,
}

/// The commits, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Newest first.
    pub commits: Vec<Commit>,
    /// Whether there are more than the limit.
    pub more: bool,
}

/// One commit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Commit {
    /// The full id.
    pub id: String,
    /// Ids of the parents.
    pub parents: Vec<String>,
    /// Name.
    pub author: String,
    /// Address.
    pub email: String,
    /// Author's time, Unix milliseconds.
    pub at_ms: u64,
    /// First line of the message.
    pub subject: String,
    /// The rest of the message, cut at 4000 characters.
    pub body: String,
    /// Branches and tags that point here.
    pub refs: Vec<String>,
}

/// Show the history.
#[derive(Debug, Clone, Copy)]
pub struct GitLog;

impl Tool for GitLog {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.log",
        title: "show the history",
        doc: "Lists commits, newest first: id, parents, author, time, message, and the branches and tags that \
              point there; filtered by path, author or message text. 20 unless asked for more.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: LOCAL_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        check(input)?;
        let from = input.from.as_deref().unwrap_or("HEAD");
        assess(
            &Self::SPEC,
            format!("show the history of {from}"),
            input.repo.as_deref(),
            at,
            Access::Read,
            &["log", from],
        )
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let limit = check(&input)?;
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        let count = format!("--max-count={}", limit + 1);
        let author = input.author.as_ref().map(|text| format!("--author={text}"));
        let grep = input.grep.as_ref().map(|text| format!("--grep={text}"));
        let path = input.path.as_deref().map(literal).transpose()?;
        let mut args = vec![
            "log",
            "-z",
            FORMAT,
            "--no-show-signature",
            "--fixed-strings",
            "--regexp-ignore-case",
            &count,
        ];
        args.extend(author.as_deref());
        args.extend(grep.as_deref());
        args.extend(input.from.as_deref());
        args.push("--");
        args.extend(path.as_deref());
        let mut commits = parse(&repository.git(&args, cx)?.out);
        let more = commits.len() > limit;
        commits.truncate(limit);
        Ok(Output { commits, more })
    }
}

const LIMIT: u32 = 20;
const LIMIT_MAX: u32 = 1000;
/// Characters of a message that are shown; a longer one is a document.
const BODY_CHARS_MAX: usize = 4000;
/// Fields divided by NUL, which no message can hold.
const FORMAT: &str = "--format=tformat:%H%x00%P%x00%an%x00%ae%x00%at%x00%D%x00%B";
const FIELDS: usize = 7;

fn check(input: &Input) -> Result<usize, ToolFailure> {
    if let Some(from) = &input.from {
        check_name("from", from)?;
    }
    if let Some(path) = &input.path {
        literal(path)?;
    }
    if [&input.author, &input.grep].into_iter().flatten().any(|text| text.contains('\0')) {
        return Err(bad_args("author or grep holds a NUL byte", None));
    }
    match input.limit.unwrap_or(LIMIT) {
        limit if (1..=LIMIT_MAX).contains(&limit) => Ok(limit as usize),
        limit => Err(bad_args(format!("limit is {limit}, not 1 to {LIMIT_MAX}"), None)),
    }
}

fn parse(bytes: &[u8]) -> Vec<Commit> {
    let fields: Vec<String> =
        bytes.split(|byte| *byte == 0).map(|field| String::from_utf8_lossy(field).into_owned()).collect();
    fields.chunks_exact(FIELDS).map(commit).collect()
}

fn commit(fields: &[String]) -> Commit {
    let (subject, body) = fields[6].split_once('\n').unwrap_or((&fields[6], ""));
    let seconds: u64 = fields[4].parse().unwrap_or(0);
    Commit {
        id: fields[0].trim().to_owned(),
        parents: fields[1].split_ascii_whitespace().map(str::to_owned).collect(),
        author: fields[2].clone(),
        email: fields[3].clone(),
        at_ms: seconds.saturating_mul(1000),
        subject: subject.to_owned(),
        body: body.trim().chars().take(BODY_CHARS_MAX).collect(),
        refs: fields[5].split(", ").filter(|name| !name.is_empty()).map(str::to_owned).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_read_whatever_the_message_holds() {
        let bytes = b"aa\0bb cc\0A \xc3\xa9\0a@b\x001700000000\0HEAD -> main, tag: v1\0one\n\ntwo\nthree\n\0dd\0\0B\0b\0x\0\0only\0";
        let commits = parse(bytes);
        assert_eq!(commits.len(), 2);
        assert_eq!(commits[0].parents, ["bb", "cc"]);
        assert_eq!((commits[0].subject.as_str(), commits[0].body.as_str()), ("one", "two\nthree"));
        assert_eq!(commits[0].refs, ["HEAD -> main", "tag: v1"]);
        assert_eq!((commits[0].at_ms, commits[1].at_ms), (1_700_000_000_000, 0));
        assert!(parse(b"").is_empty() && parse(b"\0\0").is_empty());
    }
}
