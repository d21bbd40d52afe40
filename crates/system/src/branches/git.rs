//! Calling git for a team: outside of every cage, so with nothing of the repository's that could start a program.
//!
//! As the git tools do it (the same program, a clean environment, no hooks), and one step further, because no wall stands
//! around this git:
//!
//! - Drivers of `filter`, `merge` and `diff` that a configuration names are looked up before each call that could use them,
//!   in the very place where it will run, and are overruled: filters do nothing, merges are git's own.
//! - No transport at all may be used, and objects that are missing are not fetched.
//! - A worktree that agents write is never trusted to say where its repository is: git is told.
//! - The settings travel as `GIT_CONFIG_KEY_n`, because `-c name=value` cannot express a driver whose name holds `=`.

use super::error::BranchError;
use super::room;
use mycel_sandbox::child::{self, Command, Exit};
use mycel_tools::git::safe;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What one call may take: a checkout of a large tree on a slow disk.
const CALL_MAX: Duration = Duration::from_secs(300);
/// Bytes of one answer: the names of a million files.
const OUTPUT_MAX: usize = 64 << 20;
/// `merge-tree --write-tree` came with 2.38; `-z` and `--messages` with it.
const VERSION_MIN: (u32, u32) = (2, 38);

/// Beyond the settings of every git: no other machine is reached, and what is printed and merged does not depend on the person.
const SETTINGS: &[(&str, &str)] = &[
    ("core.sshCommand", "false"),
    ("core.gitProxy", ""),
    ("core.protectHFS", "true"),
    ("core.protectNTFS", "true"),
    ("diff.noprefix", "false"),
    ("diff.mnemonicPrefix", "false"),
    ("log.showSignature", "false"),
    ("merge.verifySignatures", "false"),
    ("merge.conflictStyle", "diff3"),
    ("merge.autoStash", "false"),
    ("worktree.useRelativePaths", "false"),
    ("status.showUntrackedFiles", "all"),
];

const VARIABLES: &[(&str, &str)] = &[
    ("GIT_NO_LAZY_FETCH", "1"),
    ("GIT_NO_REPLACE_OBJECTS", "1"),
    // A protocol that there is not: every transport is refused, whatever the configuration allows.
    ("GIT_ALLOW_PROTOCOL", "none"),
    ("GIT_LFS_SKIP_SMUDGE", "1"),
    ("GIT_LITERAL_PATHSPECS", "1"),
    ("GIT_MERGE_AUTOEDIT", "no"),
];

/// Commands that look at no file of a work tree and merge nothing. For every other one drivers are overruled first.
const PLAIN: &[&str] = &[
    "cat-file",
    "check-attr",
    "commit-tree",
    "config",
    "for-each-ref",
    "hash-object",
    "ls-tree",
    "merge-base",
    "rev-list",
    "rev-parse",
    "symbolic-ref",
    "update-ref",
    "version",
];

/// Whom commits name when the person has not told git who they are.
pub(super) const NOBODY: (&str, &str) = ("Mycel", "mycel@mycel.invalid");

/// What git printed, and its code.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) code: i32,
    pub(super) out: Vec<u8>,
    pub(super) err: String,
    pub(super) cut: bool,
}

impl Said {
    /// The answer without its line end.
    pub(super) fn line(&self) -> String {
        String::from_utf8_lossy(&self.out).trim_end_matches('\n').to_owned()
    }

    /// The answer as a path, one line end less.
    pub(super) fn path(&self) -> PathBuf {
        PathBuf::from(OsStr::from_bytes(self.out.strip_suffix(b"\n").unwrap_or(&self.out)))
    }
}

/// One call.
#[derive(Debug, Default)]
pub(super) struct Call<'a> {
    args: Vec<OsString>,
    stdin: Option<Vec<u8>>,
    env: Vec<(&'a str, OsString)>,
    output_max: Option<usize>,
}

impl<'a> Call<'a> {
    pub(super) fn new(args: &[&str]) -> Self {
        Self { args: args.iter().map(OsString::from).collect(), ..Self::default() }
    }
    pub(super) fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.args.push(arg.as_ref().to_owned());
        self
    }
    pub(super) fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = Some(bytes.into());
        self
    }
    pub(super) fn env(mut self, name: &'a str, value: impl AsRef<OsStr>) -> Self {
        self.env.push((name, value.as_ref().to_owned()));
        self
    }
    pub(super) fn at_most(mut self, bytes: usize) -> Self {
        self.output_max = Some(bytes);
        self
    }

    /// Whether this could use drivers that a configuration names. Even writing an index looks at files again.
    fn drives(&self) -> bool {
        self.args.first().is_none_or(|word| !PLAIN.iter().any(|plain| word == plain))
    }

    fn name(&self) -> String {
        let words: Vec<_> = self.args.iter().take(2).map(|arg| arg.to_string_lossy()).collect();
        format!("git {}", words.join(" "))
    }
}

/// Git in one place.
#[derive(Debug, Clone)]
pub(super) struct Git {
    cwd: PathBuf,
    /// The repository's folder and the work tree, if git is told rather than left to find them.
    told: Option<(PathBuf, PathBuf)>,
}

impl Git {
    /// Git that looks for the repository from this folder on, and refuses one that belongs to another user.
    pub(super) fn finding(folder: &Path) -> Self {
        Self { cwd: folder.to_owned(), told: None }
    }

    /// Git in a repository and a work tree that the caller knows.
    pub(super) fn told(git_dir: &Path, tree: &Path) -> Self {
        Self { cwd: tree.to_owned(), told: Some((git_dir.to_owned(), tree.to_owned())) }
    }

    /// Git in a repository, with no work tree in reach.
    pub(super) fn bare(git_dir: &Path) -> Self {
        Self { cwd: git_dir.to_owned(), told: Some((git_dir.to_owned(), git_dir.to_owned())) }
    }

    pub(super) fn git_dir(&self) -> Option<&Path> {
        self.told.as_ref().map(|(git_dir, _)| git_dir.as_path())
    }

    /// What all worktrees of the repository share, if git is told where that is.
    pub(super) fn common_dir(&self) -> Option<PathBuf> {
        let own = self.git_dir()?;
        let Ok(text) = std::fs::read(own.join("commondir")) else { return Some(own.to_owned()) };
        Some(own.join(OsStr::from_bytes(text.strip_suffix(b"\n").unwrap_or(&text))))
    }

    /// A code other than 0 is a failure.
    pub(super) fn run(&self, call: Call<'_>) -> Result<Said, BranchError> {
        let name = call.name();
        let is_bounded = call.output_max.is_some();
        let said = self.ask(call)?;
        if said.cut && !is_bounded {
            return Err(self.failure(name, "it printed more than 64 MiB".into()));
        }
        if said.code == 0 { Ok(said) } else { Err(self.failure(name, said.err)) }
    }

    /// The one line a command prints.
    pub(super) fn line(&self, args: &[&str]) -> Result<String, BranchError> {
        Ok(self.run(Call::new(args))?.line())
    }

    /// Any code is an answer.
    pub(super) fn ask(&self, mut call: Call<'_>) -> Result<Said, BranchError> {
        let overruled = if call.drives() { self.drivers()? } else { Vec::new() };
        let settings = settings().chain(overruled);
        let mut env = environment(settings, self.told.as_ref());
        env.extend(std::mem::take(&mut call.env).into_iter().map(|(name, value)| (name.into(), value)));
        self.start(call, env)
    }

    fn start(&self, call: Call<'_>, env: Vec<(OsString, OsString)>) -> Result<Said, BranchError> {
        step()?;
        let name = call.name();
        let mut argv: Vec<OsString> = vec!["git".into()];
        argv.extend(call.args);
        let output_max = call.output_max.unwrap_or(OUTPUT_MAX);
        let command =
            Command { argv, cwd: self.cwd.clone(), env, stdin: call.stdin, timeout: CALL_MAX, output_max };
        let finished = child::run(&command, &mut |_, _| {}, &mut || false)
            .map_err(|error| self.failure(name.clone(), crate::explain(&error)))?;
        let code = match finished.exit {
            Exit::Code(code) => code,
            Exit::Signal(signal) => 128 + signal,
            Exit::TimedOut | Exit::Cancelled => {
                return Err(self.failure(name, "it had not ended after five minutes".into()));
            }
        };
        let err = String::from_utf8_lossy(&finished.stderr).into_owned();
        Ok(Said { code, out: finished.stdout, err, cut: finished.cut })
    }

    /// Settings that overrule every driver the configuration of this very place names.
    fn drivers(&self) -> Result<Vec<(OsString, &'static str)>, BranchError> {
        let env = environment(settings(), self.told.as_ref());
        let said = self.start(Call::new(&["config", "--list", "--name-only", "-z"]), env)?;
        if said.code != 0 || said.cut {
            return Err(self.failure("git config --list".into(), said.err));
        }
        Ok(said.out.split(|byte| *byte == 0).filter_map(overruled).collect())
    }

    fn failure(&self, doing: String, err: String) -> BranchError {
        if let Some(place) = self.is_without_room(&err) {
            return BranchError::no_room(doing, &place);
        }
        let text = err.trim();
        let why = if text.is_empty() { "it failed and said nothing".to_owned() } else { tail(text) };
        let known = HINTS.iter().find(|(part, _)| why.to_lowercase().contains(part));
        let hint =
            known.map_or("run the same in the repository by hand; `git fsck` tells of damage", |(_, h)| h);
        BranchError::Git { doing, place: self.cwd.display().to_string(), why, hint: hint.to_owned() }
    }
}

impl Git {
    /// Where there is no room left, if that is why a call failed: git says so, or hardly anything can be written in one of the
    /// places it writes.
    pub(super) fn is_without_room(&self, err: &str) -> Option<PathBuf> {
        let told = self.told.iter().flat_map(|(git_dir, tree)| [git_dir.clone(), tree.clone()]);
        let places: Vec<PathBuf> = told.chain([self.cwd.clone()]).collect();
        let tightest = room::tightest(places)?;
        (room::says_full(err) || room::is_full(&tightest)).then_some(tightest)
    }
}

/// What git says, in lower case, and the way out.
const HINTS: &[(&str, &str)] = &[
    ("starting git", "is git installed and on PATH?"),
    (
        "dubious ownership",
        "the folder belongs to another user; if you trust it: git config --global --add safe.directory <folder>",
    ),
    ("permission denied", "may this user write the repository and the state folder?"),
    (
        "cannot lock ref",
        "another git works there, or left a .lock file; also a branch named `mycel` is in the way",
    ),
    (
        "another git process seems to be running",
        "end that git; if none runs, one that was stopped left the file named above: remove it and go on",
    ),
    ("lazy fetch", "this is a partial clone: fetch the missing objects with git fetch, then go on"),
];

/// The last lines of what git said.
fn tail(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(8)..].join(" | ")
}

/// A driver's setting (`filter.x.clean`) with the value that makes it harmless. Sections and last words are lower case
/// as git lists them.
fn overruled(name: &[u8]) -> Option<(OsString, &'static str)> {
    let (section, rest) = split_at_byte(name, b'.')?;
    let at = rest.iter().rposition(|byte| *byte == b'.')?;
    let value = match (section, &rest[at + 1..]) {
        (b"filter", b"clean" | b"smudge" | b"process") => "",
        (b"filter", b"required") => "false",
        (b"merge", b"driver") => "git merge-file --quiet --marker-size=%L -L ours -L base -L theirs %A %O %B",
        (b"merge", b"recursive") => "text",
        // An empty command would be started, `false` at least says nothing; no call here asks for one.
        (b"diff", b"command" | b"textconv") => "false",
        _ => return None,
    };
    Some((OsString::from_vec(name.to_owned()), value))
}

fn split_at_byte(bytes: &[u8], byte: u8) -> Option<(&[u8], &[u8])> {
    let at = bytes.iter().position(|b| *b == byte)?;
    Some((&bytes[..at], &bytes[at + 1..]))
}

fn settings() -> impl Iterator<Item = (OsString, &'static str)> {
    safe::SETTINGS.iter().chain(SETTINGS).map(|(key, value)| (OsString::from(key), *value))
}

fn environment(
    settings: impl Iterator<Item = (OsString, &'static str)>,
    told: Option<&(PathBuf, PathBuf)>,
) -> Vec<(OsString, OsString)> {
    let mut env: Vec<(OsString, OsString)> =
        safe::VARIABLES.iter().chain(VARIABLES).map(|(name, value)| (name.into(), value.into())).collect();
    for role in ["AUTHOR", "COMMITTER"] {
        env.push((format!("GIT_{role}_NAME").into(), NOBODY.0.into()));
        env.push((format!("GIT_{role}_EMAIL").into(), NOBODY.1.into()));
    }
    if let Some((git_dir, tree)) = told {
        env.push(("GIT_DIR".into(), git_dir.into()));
        env.push(("GIT_WORK_TREE".into(), tree.into()));
    }
    let mut count = 0;
    for (key, value) in settings {
        env.push((format!("GIT_CONFIG_KEY_{count}").into(), key));
        env.push((format!("GIT_CONFIG_VALUE_{count}").into(), value.into()));
        count += 1;
    }
    env.push(("GIT_CONFIG_COUNT".into(), count.to_string().into()));
    env
}

/// Refuses a git that cannot merge without a work tree.
pub(super) fn check_version() -> Result<(), BranchError> {
    let git = Git::finding(Path::new("/"));
    let said = git.line(&["version"])?;
    let mut numbers = said.split_whitespace().nth(2).unwrap_or_default().split('.').map(str::parse::<u32>);
    let found = (numbers.next().and_then(Result::ok), numbers.next().and_then(Result::ok));
    match found {
        (Some(major), Some(minor)) if (major, minor) >= VERSION_MIN => Ok(()),
        _ => Err(git.failure("git version".into(), format!("{said} is too old: a team needs 2.38 or newer"))),
    }
}

/// The parts of a NUL-separated list.
pub(super) fn parts(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == 0).filter(|part| !part.is_empty())
}

/// A path as git gave it.
pub(super) fn path_of(bytes: &[u8]) -> PathBuf {
    PathBuf::from(OsStr::from_bytes(bytes))
}

/// Paths as a NUL-separated list.
pub(super) fn joined<'p>(paths: impl IntoIterator<Item = &'p Path>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for path in paths {
        bytes.extend_from_slice(path.as_os_str().as_bytes());
        bytes.push(0);
    }
    bytes
}

/// A point at which a crash may come: before each call of git and each change of files.
#[cfg(not(test))]
#[expect(clippy::unnecessary_wraps, reason = "tests let it fail")]
pub(super) fn step() -> Result<(), BranchError> {
    Ok(())
}

#[cfg(test)]
pub(super) use fuse::step;

/// Crashes for tests: after so many steps everything fails, as in a process that is gone.
#[cfg(test)]
pub(super) mod fuse {
    use super::BranchError;
    use std::cell::Cell;

    thread_local! {
        static LEFT: Cell<Option<u32>> = const { Cell::new(None) };
        static TAKEN: Cell<u32> = const { Cell::new(0) };
    }

    /// Lets the next `steps` steps of this thread through and no more; all of them for `None`.
    pub(in crate::branches) fn set(steps: Option<u32>) {
        LEFT.set(steps);
        TAKEN.set(0);
    }

    /// Steps since [`set`].
    pub(in crate::branches) fn taken() -> u32 {
        TAKEN.get()
    }

    pub(in crate::branches) fn step() -> Result<(), BranchError> {
        TAKEN.set(TAKEN.get() + 1);
        match LEFT.get() {
            Some(0) => Err(BranchError::in_the_way("a test", "the crash it asked for", "go on")),
            Some(left) => {
                LEFT.set(Some(left - 1));
                Ok(())
            }
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drivers_are_known_by_their_settings() {
        let check = |name: &str, expect: Option<&str>| {
            let found = overruled(name.as_bytes());
            assert_eq!(found, expect.map(|value| (name.into(), value)), "{name}");
        };
        check("filter.lfs.clean", Some(""));
        check("filter.a.b=c.process", Some(""));
        check("filter.x.required", Some("false"));
        check(
            "merge.x.driver",
            Some("git merge-file --quiet --marker-size=%L -L ours -L base -L theirs %A %O %B"),
        );
        check("diff.x.textconv", Some("false"));
        check("filter.clean", None);
        check("user.name", None);
        check("merge.renames", None);
    }
}
