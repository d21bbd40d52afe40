//! `git.status`: what differs from the last commit.

use super::repository::{Access, ENTRIES_MAX, LOCAL_MS, Repository, assess, shown};
use crate::tool::{At, Cx, Place, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, pathtext};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which repository.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A folder inside the repository. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo: Option<String>,
}

/// How the work tree stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// The work tree's folder.
    pub root: String,
    /// The branch; absent when the head is detached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// The commit; absent before the first one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
    /// The branch it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream: Option<String>,
    /// Commits here and not there.
    pub ahead: u64,
    /// Commits there and not here.
    pub behind: u64,
    /// Nothing changed, nothing untracked.
    pub clean: bool,
    /// `merge`, `rebase`, `cherry-pick`, `revert` or `bisect` when one is unfinished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The files that differ.
    pub entries: Vec<Entry>,
    /// Whether there are more entries than are shown.
    pub cut: bool,
}

/// One file that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Entry {
    /// Relative to the work tree.
    pub path: String,
    /// The old path of a rename or copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What is staged: `none`, `added`, `modified`, `deleted`, `renamed`, `copied`, `type`.
    pub staged: String,
    /// What is not staged: `none`, `modified`, `deleted`, `type`, `untracked`, `conflict`.
    pub unstaged: String,
}

/// What differs from the last commit.
#[derive(Debug, Clone, Copy)]
pub struct GitStatus;

impl Tool for GitStatus {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.status",
        title: "what differs from the last commit",
        doc: "Shows the branch, the commit, how far it is from the branch it follows, whether a merge or \
              rebase is unfinished, and every file that differs: what is staged, what is not, what git does \
              not know yet, what is in conflict. At most 5000 entries.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: LOCAL_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        assess(
            &Self::SPEC,
            "show what differs from the last commit".into(),
            input.repo.as_deref(),
            at,
            Access::Read,
            &["status"],
        )
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        let root = repository.root(cx)?;
        let said = repository
            .git(&["status", "--porcelain=v2", "--branch", "-z", "--untracked-files=normal"], cx)?;
        let state = unfinished(&repository, cx)?;
        let mut output = parse(&said.out);
        output.cut |= said.cut;
        output.root = root;
        output.state = state;
        Ok(output)
    }
}

/// What git has begun and not finished, told by the files it keeps for it.
fn unfinished(repository: &Repository, cx: &mut Cx<'_>) -> Result<Option<String>, ToolFailure> {
    const MARKS: &[(&str, &str)] = &[
        ("MERGE_HEAD", "merge"),
        ("rebase-merge", "rebase"),
        ("rebase-apply", "rebase"),
        ("CHERRY_PICK_HEAD", "cherry-pick"),
        ("REVERT_HEAD", "revert"),
        ("BISECT_LOG", "bisect"),
    ];
    let folder = pathtext::decode(&shown(&repository.git(&["rev-parse", "--absolute-git-dir"], cx)?.out));
    Ok(MARKS.iter().find(|(file, _)| folder.join(file).exists()).map(|(_, word)| (*word).to_owned()))
}

/// Reads the second porcelain form: lines that end with NUL, those of a rename followed by the old path.
fn parse(bytes: &[u8]) -> Output {
    let mut output = Output {
        root: String::new(),
        branch: None,
        head: None,
        upstream: None,
        ahead: 0,
        behind: 0,
        clean: true,
        state: None,
        entries: Vec::new(),
        cut: false,
    };
    let mut lines = bytes.split(|byte| *byte == 0);
    while let Some(line) = lines.next() {
        if let Some(header) = line.strip_prefix(b"# ") {
            read_header(&String::from_utf8_lossy(header), &mut output);
        } else if let Some(entry) = read_entry(line, &mut lines) {
            output.clean = false;
            if output.entries.len() == ENTRIES_MAX {
                output.cut = true;
                break;
            }
            output.entries.push(entry);
        }
    }
    output
}

fn read_header(header: &str, output: &mut Output) {
    match header.split_once(' ') {
        Some(("branch.oid", id)) if id != "(initial)" => output.head = Some(id.to_owned()),
        Some(("branch.head", name)) if name != "(detached)" => output.branch = Some(name.to_owned()),
        Some(("branch.upstream", name)) => output.upstream = Some(name.to_owned()),
        Some(("branch.ab", counts)) => {
            let number = |text: &str| text.trim_start_matches(['+', '-']).parse().unwrap_or(0);
            let (ahead, behind) = counts.split_once(' ').unwrap_or((counts, ""));
            (output.ahead, output.behind) = (number(ahead), number(behind));
        }
        _ => {}
    }
}

fn read_entry<'a>(line: &'a [u8], rest: &mut impl Iterator<Item = &'a [u8]>) -> Option<Entry> {
    let field = |skip: usize| line.splitn(skip + 1, |byte| *byte == b' ').nth(skip);
    let entry = |path: &[u8], from: Option<&[u8]>, staged: &str, unstaged: &str| Entry {
        path: shown(path),
        from: from.map(shown),
        staged: staged.into(),
        unstaged: unstaged.into(),
    };
    match line.first()? {
        b'1' => Some(entry(field(8)?, None, word(*line.get(2)?), word(*line.get(3)?))),
        b'2' => {
            let path = field(9)?;
            Some(entry(path, Some(rest.next()?), word(*line.get(2)?), word(*line.get(3)?)))
        }
        b'u' => Some(entry(field(10)?, None, "none", "conflict")),
        b'?' => Some(entry(line.get(2..)?, None, "none", "untracked")),
        _ => None,
    }
}

fn word(mark: u8) -> &'static str {
    match mark {
        b'A' => "added",
        b'M' => "modified",
        b'D' => "deleted",
        b'R' => "renamed",
        b'C' => "copied",
        b'T' => "type",
        b'U' => "conflict",
        _ => "none",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_porcelain_form_is_read() {
        let text =
            b"# branch.oid 0123\0# branch.head main\0# branch.upstream origin/main\0# branch.ab +2 -1\0\
1 .M N... 100644 100644 100644 aa bb a file.txt\0\
1 A. N... 000000 100644 100644 00 bb new\0\
2 R. N... 100644 100644 100644 aa bb R100 to name\0from name\0\
u UU N... 100644 100644 100644 100644 aa bb cc both\0? odd\xff\0";
        let output = parse(text);
        let shown: Vec<String> = output
            .entries
            .iter()
            .map(|e| format!("{} {} {} {}", e.path, e.from.as_deref().unwrap_or("-"), e.staged, e.unstaged))
            .collect();
        assert_eq!(
            shown,
            [
                "a file.txt - none modified",
                "new - added none",
                "to name from name renamed none",
                "both - none conflict",
                r"odd\xff - none untracked",
            ]
        );
        assert_eq!((output.ahead, output.behind, output.clean), (2, 1, false));
        assert_eq!(output.upstream.as_deref(), Some("origin/main"));
    }

    #[test]
    fn any_bytes_are_read_without_a_panic() {
        let mut seed = 7_u32;
        for _ in 0..2000 {
            let bytes: Vec<u8> = (0..60)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    b"12u?# .MRbranch\0\0\xffab"[(seed >> 16) as usize % 20]
                })
                .collect();
            parse(&bytes);
        }
        assert!(parse(b"").clean);
    }
}
