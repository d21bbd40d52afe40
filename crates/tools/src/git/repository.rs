//! Calling git on a repository: safe settings, one environment, one way to fail.

use super::{explain, safe};
use crate::program::{self, Show, Start};
use crate::tool::{At, Cx, Spec, assessment, bad_args, path_capability};
use mycel_abi::{Assessment, Capability, ToolFailure, pathtext};
use mycel_sandbox::child::{Exit, Finished};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Milliseconds a call on files may take: a large work tree on a slow disk.
pub(super) const LOCAL_MS: u64 = 120_000;
/// Milliseconds a call over the network may take.
pub(super) const REMOTE_MS: u64 = 600_000;
/// Entries in one answer; the rest is counted as cut.
pub(super) const ENTRIES_MAX: usize = 5_000;
/// Bytes of one name or message given as an argument.
const NAME_BYTES_MAX: usize = 1_000;

/// How another machine is reached, where that is granted: nobody is there to answer a question.
const SSH: (&str, &str) = ("core.sshCommand", "ssh -o BatchMode=yes");

/// What git printed.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) code: i32,
    pub(super) out: Vec<u8>,
    pub(super) err: String,
    pub(super) cut: bool,
}

impl Said {
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.out).into_owned()
    }
    pub(super) fn line(&self) -> String {
        self.text().trim_end_matches('\n').to_owned()
    }
}

/// How long a lock must stand unchanged to count as left by a git that was killed. Git holds one for milliseconds.
const STILL: Duration = Duration::from_millis(300);
/// Entries below the references that are looked at for locks.
const REFERENCES_MAX: usize = 10_000;

/// The lock files of a repository's state, and of its branches and tags.
fn locks_in(git: &Path) -> Vec<PathBuf> {
    let mut locks: Vec<PathBuf> = ["index.lock", "HEAD.lock", "config.lock", "packed-refs.lock"]
        .iter()
        .map(|name| git.join(name))
        .collect();
    let mut folders = vec![git.join("refs")];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            seen += 1;
            if seen > REFERENCES_MAX {
                return locks;
            }
            let path = entry.path();
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "lock") {
                locks.push(path);
            }
        }
    }
    locks
}

/// A file that is there, with the time of its last change.
fn with_time(path: PathBuf) -> Option<(PathBuf, SystemTime)> {
    let time = std::fs::symlink_metadata(&path).and_then(|meta| meta.modified()).ok()?;
    Some((path, time))
}

/// A repository, by a folder in it.
#[derive(Debug, Clone)]
pub(super) struct Repository {
    pub(super) folder: PathBuf,
}

impl Repository {
    /// The repository that `repo` (default: the workspace) stands in. Only the folder is looked at here.
    pub(super) fn at(repo: Option<&str>, at: &At) -> Result<Self, ToolFailure> {
        Ok(Self { folder: program::start_folder(repo, at)? })
    }

    /// Calls git; a code other than 0 is a failure.
    pub(super) fn git(&self, args: &[&str], cx: &mut Cx<'_>) -> Result<Said, ToolFailure> {
        let said = self.ask(args, None, cx)?;
        if said.code == 0 {
            return Ok(said);
        }
        Err(explain::failure(args, &self.folder, &said))
    }

    /// Calls git; any code is an answer.
    pub(super) fn ask(
        &self,
        args: &[&str],
        stdin: Option<Vec<u8>>,
        cx: &mut Cx<'_>,
    ) -> Result<Said, ToolFailure> {
        let args: Vec<OsString> = args.iter().map(OsString::from).collect();
        self.call(args, stdin, LOCAL_MS, Show::Nothing, cx)
    }

    /// Calls git over the network, showing its progress.
    pub(super) fn far(&self, args: &[&str], cx: &mut Cx<'_>) -> Result<Said, ToolFailure> {
        let list: Vec<OsString> = args.iter().map(OsString::from).collect();
        self.call(list, None, REMOTE_MS, Show::Pieces, cx)
    }

    fn call(
        &self,
        args: Vec<OsString>,
        stdin: Option<Vec<u8>>,
        timeout_ms: u64,
        show: Show,
        cx: &mut Cx<'_>,
    ) -> Result<Said, ToolFailure> {
        let mut argv: Vec<OsString> = vec!["git".into()];
        for (name, value) in safe::SETTINGS.iter().chain([&SSH]) {
            argv.extend(["-c".into(), format!("{name}={value}").into()]);
        }
        argv.extend(args);
        let env: BTreeMap<String, String> =
            safe::VARIABLES.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        if cx.attempt > 1 {
            self.remove_left_locks();
        }
        let start = Start { argv, cwd: self.folder.clone(), env, stdin, timeout_ms };
        program::run(start, show, cx).map(said).map_err(explain::missing)
    }

    /// Removes the locks of a git that was killed with an earlier attempt of this call: nobody else ever would, and
    /// every later git would refuse to work. One that is held by a git of the person's changes or goes meanwhile.
    fn remove_left_locks(&self) {
        let Some(git) = self.folder.ancestors().map(|folder| folder.join(".git")).find(|git| git.is_dir())
        else {
            return;
        };
        let found: Vec<(PathBuf, SystemTime)> = locks_in(&git).into_iter().filter_map(with_time).collect();
        if found.is_empty() {
            return;
        }
        std::thread::sleep(STILL);
        for (lock, then) in found {
            if with_time(lock.clone()).is_some_and(|(_, now)| now == then) {
                // If it cannot be removed git says so itself.
                drop(std::fs::remove_file(lock));
            }
        }
    }

    /// The work tree's top folder.
    pub(super) fn root(&self, cx: &mut Cx<'_>) -> Result<String, ToolFailure> {
        Ok(shown(&self.git(&["rev-parse", "--show-toplevel"], cx)?.out))
    }

    /// The commit that is checked out; none before the first one.
    pub(super) fn head(&self, cx: &mut Cx<'_>) -> Result<Option<String>, ToolFailure> {
        self.commit_of("HEAD", cx)
    }

    /// The full id of a name, if it names a commit.
    pub(super) fn commit_of(&self, name: &str, cx: &mut Cx<'_>) -> Result<Option<String>, ToolFailure> {
        let wanted = format!("{name}^{{commit}}");
        let said = self.ask(&["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted], None, cx)?;
        match said.code {
            0 => Ok(Some(said.line())),
            1 => Ok(None),
            _ => Err(explain::failure(&["rev-parse"], &self.folder, &said)),
        }
    }

    /// The branch that is checked out; none when the head is detached.
    pub(super) fn branch(&self, cx: &mut Cx<'_>) -> Result<Option<String>, ToolFailure> {
        let said = self.ask(&["symbolic-ref", "--quiet", "--short", "HEAD"], None, cx)?;
        Ok((said.code == 0).then(|| said.line()))
    }
}

fn said(finished: Finished) -> Said {
    let code = match finished.exit {
        Exit::Code(code) => code,
        Exit::Signal(signal) => 128 + signal,
        Exit::TimedOut | Exit::Cancelled => 255,
    };
    let err = String::from_utf8_lossy(&finished.stderr).into_owned();
    Said { code, out: finished.stdout, err, cut: finished.cut }
}

/// A path as git printed it, one trailing line end less.
pub(super) fn shown(bytes: &[u8]) -> String {
    use std::os::unix::ffi::OsStrExt;
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    pathtext::encode(Path::new(std::ffi::OsStr::from_bytes(bytes)))
}

/// A branch, tag, commit or range given by the caller; anything that git could take for an option is refused.
pub(super) fn check_name(what: &str, name: &str) -> Result<(), ToolFailure> {
    let bad = |why: &str| Err(bad_args(format!("{what} `{name}`: {why}"), None));
    if name.is_empty() {
        return bad("it is empty");
    }
    if name.starts_with('-') {
        return bad("it starts with `-`, which git would take for an option");
    }
    if name.len() > NAME_BYTES_MAX {
        return bad("it is longer than 1000 bytes");
    }
    if name.chars().any(|c| c.is_control() || c == ' ') {
        return bad("it holds a space or a control character");
    }
    Ok(())
}

/// As [`check_name`], for a branch to be made: also without what git does not allow in one.
pub(super) fn check_branch(name: &str) -> Result<(), ToolFailure> {
    check_name("branch", name)?;
    let odd =
        name.contains(['~', '^', ':', '?', '*', '[', '\\']) || name.contains("..") || name.contains("@{");
    let ends = name.starts_with('/')
        || name.ends_with(['/', '.'])
        || name.ends_with(".lock")
        || name == "@"
        || name == "HEAD";
    if odd || ends {
        return Err(bad_args(
            format!("branch `{name}`: git does not allow this name"),
            Some("use letters, digits, - and /"),
        ));
    }
    Ok(())
}

/// A path given by the caller, to stand behind `--` and taken literally.
pub(super) fn check_path(path: &str) -> Result<(), ToolFailure> {
    if path.is_empty() || path.contains('\0') {
        return Err(bad_args(format!("path `{path}`: it is empty or holds a NUL byte"), None));
    }
    Ok(())
}

/// A path as a literal pattern of git, so that `*` in a name is a star.
pub(super) fn literal(path: &str) -> Result<String, ToolFailure> {
    check_path(path)?;
    let name = pathtext::decode(path);
    let name = name
        .to_str()
        .ok_or_else(|| bad_args(format!("path `{path}`: git tools take only UTF-8 names"), None))?;
    Ok(format!(":(literal){name}"))
}

/// Whether a call changes the repository.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Read,
    Write,
}

/// What a call on the repository at `repo` needs and starts: git itself, and the repository's files to read or to write.
/// `words` is the command a person would have typed.
pub(super) fn assess(
    spec: &Spec,
    summary: String,
    repo: Option<&str>,
    at: &At,
    access: Access,
    words: &[&str],
) -> Result<Assessment, ToolFailure> {
    let repository = Repository::at(repo, at)?;
    let action = if access == Access::Write { "write" } else { "read" };
    let top = top_of(&repository.folder);
    let mut needs =
        vec![Capability::new("exec", "run", Some("git")), path_capability(action, &top.join("**"))];
    // A linked work tree keeps its commits in the folder of the repository that it belongs to.
    if let Some(common) = common_folder(&top.join(".git")) {
        needs.push(path_capability(action, &common.join("**")));
    }
    let words: Vec<String> = std::iter::once(&"git").chain(words).map(|word| (*word).to_owned()).collect();
    let mut assessment = assessment(spec, summary, needs);
    assessment.commands = vec![program::line_of(&words, &BTreeMap::new())];
    assessment.preview = vec![format!("repository {}", pathtext::encode(&top))];
    Ok(assessment)
}

/// For a linked work tree, whose `.git` is a file: the folder of the repository it belongs to.
pub(super) fn common_folder(dot_git: &Path) -> Option<PathBuf> {
    let text = std::fs::read_to_string(dot_git).ok()?;
    let folder = dot_git.parent()?.join(text.trim().strip_prefix("gitdir: ")?);
    let common = std::fs::read_to_string(folder.join("commondir")).unwrap_or_else(|_| ".".into());
    folder.join(common.trim()).canonicalize().ok()
}

/// The paths of a NUL-separated list, at most [`ENTRIES_MAX`], and whether there were more.
pub(super) fn paths_of(bytes: &[u8]) -> (Vec<String>, bool) {
    let mut paths: Vec<String> = bytes
        .split(|byte| *byte == 0)
        .filter(|path| !path.is_empty())
        .take(ENTRIES_MAX + 1)
        .map(shown)
        .collect();
    let cut = paths.len() > ENTRIES_MAX;
    paths.truncate(ENTRIES_MAX);
    (paths, cut)
}

/// The folder that holds `.git`, looked for upwards without starting git; the folder itself where there is none.
pub(super) fn top_of(folder: &Path) -> PathBuf {
    folder.ancestors().find(|up| up.join(".git").exists()).unwrap_or(folder).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_could_be_options_are_refused() {
        for bad in ["", "-f", "--upload-pack=x", "a b", "a\nb", "a\0b"] {
            assert!(check_name("name", bad).is_err(), "{bad:?}");
        }
        for good in ["main", "origin/main", "v1.0^{}", "HEAD~2", "a..b", "feature/x", "@{u}"] {
            assert!(check_name("name", good).is_ok(), "{good:?}");
        }
        for bad in ["a..b", "a~1", "x.lock", "/a", "a/", "HEAD", "a:b"] {
            assert!(check_branch(bad).is_err(), "{bad:?}");
        }
        assert!(check_branch("feature/x-1").is_ok());
        assert_eq!(literal("*.rs").unwrap(), ":(literal)*.rs");
        assert!(literal("").is_err());
    }
}
