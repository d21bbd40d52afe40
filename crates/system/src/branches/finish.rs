//! The end of a run: what it changed, the person's branch after approval, and nothing left behind.

use super::commit::{changed, sizes_of_change};
use super::error::BranchError;
use super::git::{Call, Git, parts, path_of};
use super::merge::{Merge, merge_trees};
use super::refs::{is_ancestor, remove_ref, value_of};
use super::survey::{Head, Place, Repository, Survey, filters};
use super::worktree::{admin_of, forget, holder_of};
use super::{Team, files, folder_of, names, room};
use mycel_abi::pathtext;
use std::collections::BTreeSet;
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

/// Bytes of a patch that is shown.
const PATCH_BYTES_MAX: usize = 1 << 20;

/// What the run changed, from its base to the integration branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub files: Vec<FileStat>,
    /// At most 1 MiB.
    pub patch: Vec<u8>,
    pub is_cut: bool,
}

/// Lines added and removed; absent for a file that is not text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileStat {
    pub path: PathBuf,
    pub lines: Option<(u64, u64)>,
    pub how: Change,
}

/// What happened to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    Added,
    Removed,
    /// It had this name before.
    Renamed(PathBuf),
    Edited,
}

/// How the person's branch can come to the work.
enum Way {
    Open {
        branch: String,
        now: Option<String>,
    },
    /// A move of it was stopped half way.
    Half {
        branch: String,
    },
    /// It is there already.
    There {
        branch: String,
        commit: String,
    },
    Moved {
        branch: String,
        now: String,
        merge: Merge,
        /// Why it could not be moved even if all were merged.
        blocked: Option<String>,
    },
    Blocked(String),
}

/// What to do with the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finish {
    /// Move the person's branch and files forward to the integration branch. Only after their approval.
    FastForward,
    /// Leave the integration branch for the person to look at.
    LeaveBranch,
}

/// What was done with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finished {
    FastForwarded {
        branch: String,
        commit: String,
    },
    /// The person's checkout was not touched; `why`, if something else was asked for.
    Left {
        branch: String,
        commit: String,
        why: Option<String>,
    },
    /// The person's branch has commits that the integration branch has not. [`Team::merge`] of `now` joins them, if
    /// `merge` is clean; then ask again.
    Moved {
        branch: String,
        now: String,
        merge: Merge,
    },
}

/// What outlives [`Team::abandon`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    Nothing,
    /// The integration branch.
    Main,
}

/// What [`prune`] did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Runs of which nothing is left here.
    pub removed: Vec<String>,
    /// Branches and folders that hold work which is nowhere else.
    pub kept: Vec<String>,
}

impl Team {
    /// What the run changed so far.
    pub fn diff(&self) -> Result<Difference, BranchError> {
        let tip = self.tip()?;
        let shared = ["diff-tree", "-r", "-M", "--no-ext-diff", "--no-textconv", "--no-color"];
        let list =
            |what: &str| self.git.run(Call::new(&shared).arg(what).arg("-z").arg(&self.base).arg(&tip));
        let files = files_of(&list("--name-status")?.out, &list("--numstat")?.out);
        let patch = Call::new(&shared).arg("--patch").arg(&self.base).arg(&tip).at_most(PATCH_BYTES_MAX);
        let said = self.git.run(patch)?;
        Ok(Difference { files, patch: said.out, is_cut: said.cut })
    }

    /// Ends the run's work. Asked again, the same answer.
    ///
    /// # Errors
    /// When git fails. That the person's branch cannot be moved is an answer and no error.
    pub fn finish(&self, how: Finish) -> Result<Finished, BranchError> {
        let tip = self.tip()?;
        match how {
            Finish::LeaveBranch => Ok(self.left(tip, None)),
            Finish::FastForward => self.fast_forward(tip),
        }
    }

    fn left(&self, commit: String, why: Option<String>) -> Finished {
        Finished::Left { branch: self.branch(), commit, why }
    }

    /// Why the person's branch could not be moved to the work as things stand.
    ///
    /// # Errors
    /// When git fails.
    pub fn blocked(&self) -> Result<Option<String>, BranchError> {
        Ok(match self.way(&self.tip()?)? {
            Way::Open { .. } | Way::Half { .. } | Way::There { .. } => None,
            Way::Moved { merge: Merge::Clean { .. }, blocked, .. } => blocked,
            Way::Moved { branch, .. } => Some(format!(
                "{branch} has moved meanwhile, and does not go together with the work by itself"
            )),
            Way::Blocked(why) => Some(why),
        })
    }

    fn fast_forward(&self, tip: String) -> Result<Finished, BranchError> {
        match self.way(&tip)? {
            Way::There { branch, commit } => {
                self.end_move()?;
                Ok(Finished::FastForwarded { branch, commit })
            }
            Way::Half { branch } => match self.complete_move(&tip)? {
                true => {
                    self.end_move()?;
                    Ok(Finished::FastForwarded { branch, commit: tip })
                }
                false => Ok(self.left(tip, Some("the move of the checkout could not be completed".into()))),
            },
            Way::Moved { branch, now, merge, .. } => Ok(Finished::Moved { branch, now, merge }),
            Way::Blocked(why) => Ok(self.left(tip, Some(why))),
            Way::Open { branch, now } => self.move_checkout(branch, now.as_deref(), tip),
        }
    }

    fn way(&self, tip: &str) -> Result<Way, BranchError> {
        let Some(branch) = self.onto().map(str::to_owned) else {
            let why = "the run began on a detached head, so no branch waits for it";
            return Ok(Way::Blocked(why.into()));
        };
        let Place::Checkout(place) = Survey::of(&self.root)?.place else {
            return Ok(Way::Blocked("the checkout is gone".into()));
        };
        let now = match &place.head {
            Head::Branch { name, commit } if *name == branch => Some(commit.clone()),
            Head::Unborn { branch: name } if *name == branch => None,
            Head::Branch { .. } | Head::Unborn { .. } | Head::Detached { .. } => {
                return Ok(Way::Blocked(format!("{branch} is not checked out any more")));
            }
        };
        // It has all of the work, and perhaps more: what is left of a run that was cleared away in part stands at its base.
        if let Some(now) = &now
            && is_ancestor(&self.git, tip, now)?
        {
            return Ok(Way::There { branch, commit: now.clone() });
        }
        if let Some(now) = now.clone()
            && !is_ancestor(&self.git, &now, tip)?
        {
            let merge = merge_trees(&self.git, tip, &now)?.merge;
            let blocked = self.in_the_way(&place, Some(&now), tip)?;
            return Ok(Way::Moved { branch, now, merge, blocked });
        }
        if let Some(now) = &now
            && self.is_half_moved(&place, now, tip)?
        {
            return Ok(Way::Half { branch });
        }
        Ok(match self.in_the_way(&place, now.as_deref(), tip)? {
            Some(why) => Way::Blocked(why),
            None => Way::Open { branch, now },
        })
    }

    /// Why the person's files must not be changed now.
    fn in_the_way(
        &self,
        place: &Repository,
        now: Option<&str>,
        tip: &str,
    ) -> Result<Option<String>, BranchError> {
        if let Some(what) = place.in_progress {
            return Ok(Some(format!("{what} is unfinished in the checkout")));
        }
        let dirty = place.staged.count + place.unstaged.count + place.unmerged.count;
        if dirty > 0 {
            return Ok(Some(match dirty {
                1 => "a file in the checkout has changes that are not committed".to_owned(),
                _ => format!("{dirty} files in the checkout have changes that are not committed"),
            }));
        }
        let Some(now) = now else { return Ok(None) };
        let args = ["diff-tree", "-r", "-z", "--no-renames", "--name-only", now, tip];
        let said = self.git.run(Call::new(&args))?;
        let paths: Vec<PathBuf> = parts(&said.out).map(path_of).collect();
        // No filter runs here, and the person's files must be what their own git would write.
        let filtered = filters(&self.checkout(), &paths)?;
        Ok(filtered.first().map(|found| {
            let (path, filter) = (pathtext::encode(&found.path), &found.filter);
            format!("{path} passes the filter `{filter}`, which only your own git runs")
        }))
    }

    fn move_checkout(&self, branch: String, now: Option<&str>, tip: String) -> Result<Finished, BranchError> {
        let git = self.checkout();
        // A checkout that stops half way would leave the person with files that nobody changed.
        let doing = format!("bringing the work to {branch}");
        let index = self.own.join("index").metadata().map_or(0, |about| about.len());
        let sizes = sizes_of_change(&self.git, now, &tip)?;
        room::check(doing.as_str(), &self.root, sizes.into_iter().chain([index]))?;
        self.begin_move(&tip)?;
        let said = git.ask(Call::new(&["merge", "--ff-only", "--quiet", "--no-stat", &tip]))?;
        let head = git.ask(Call::new(&["rev-parse", "--verify", "--quiet", "HEAD"]))?.line();
        if said.code == 0 && head == tip {
            self.end_move()?;
            return Ok(Finished::FastForwarded { branch, commit: tip });
        }
        if let Some(place) = git.is_without_room(&said.err) {
            return Err(BranchError::no_room(doing, &place));
        }
        // It has refused as a whole.
        self.end_move()?;
        let why = said.err.split_whitespace().collect::<Vec<_>>().join(" ");
        Ok(self.left(tip, Some(format!("git would not: {why}"))))
    }

    /// Removes the worktrees and branches of this run, and nothing else.
    ///
    /// # Errors
    /// When a person has one of the branches checked out, before anything is removed.
    pub fn abandon(self, keep: Keep) -> Result<(), BranchError> {
        remove_run(&self.git, &self.common, &self.folder, &self.run, keep)
    }
}

impl Team {
    /// Clears away what this run left, but not what is nowhere else: if no branch of the person's has the work, the integration
    /// branch stays, and so do writers' branches with more than it. What stays is named.
    ///
    /// # Errors
    /// When git fails; asked again it goes on.
    pub fn tidy(&self) -> Result<Vec<String>, BranchError> {
        tidy_run(&self.git, &self.common, &self.folder, &self.run)
    }
}

/// What a run that is over has left in the repository of `folder`.
#[derive(Debug)]
pub struct Remains {
    git: Git,
    common: PathBuf,
    folder: PathBuf,
    run: String,
}

impl Remains {
    /// Those of a run; nothing where there is no repository any more, or it knows nothing of the run.
    ///
    /// # Errors
    /// When git fails.
    pub fn of(folder: &Path, state: &Path, run: &str) -> Result<Option<Self>, BranchError> {
        names::check_run(run)?;
        let Place::Checkout(place) = Survey::of(folder)?.place else { return Ok(None) };
        let git = Git::bare(&place.common);
        let state = state.canonicalize().unwrap_or_else(|_| state.to_owned());
        let folder = folder_of(&state, run);
        let is_nothing = references(&git, run)?.is_empty() && worktrees(&place.common, &folder).is_empty();
        let remains = Self { git, common: place.common.clone(), folder, run: run.to_owned() };
        Ok((!is_nothing).then_some(remains))
    }

    /// As [`Team::tidy`]: removes what is elsewhere too, and names what is not.
    ///
    /// # Errors
    /// When git fails; asked again it goes on.
    pub fn tidy(&self) -> Result<Vec<String>, BranchError> {
        tidy_run(&self.git, &self.common, &self.folder, &self.run)
    }

    /// Removes all of it, also work that is nowhere else.
    ///
    /// # Errors
    /// When a person has one of the branches checked out, before anything is removed.
    pub fn remove(self) -> Result<(), BranchError> {
        remove_run(&self.git, &self.common, &self.folder, &self.run, Keep::Nothing)
    }
}

fn remove_run(git: &Git, common: &Path, folder: &Path, run: &str, keep: Keep) -> Result<(), BranchError> {
    let references = references(git, run)?;
    for reference in &references {
        if let Some(holder) = holder_of(common, reference).filter(|at| !at.starts_with(folder)) {
            let doing = format!("removing {reference}");
            let why = format!("it is checked out in {}", pathtext::encode(&holder));
            return Err(BranchError::in_the_way(doing, why, "switch to another branch there (git switch -)"));
        }
    }
    for path in worktrees(common, folder) {
        forget(common, &path)?;
    }
    files::remove(folder)?;
    let main = names::head_ref(run, names::MAIN);
    let kept = |reference: &&String| keep == Keep::Nothing || **reference != main;
    references.iter().filter(kept).try_for_each(|reference| remove_ref(git, reference))
}

fn tidy_run(git: &Git, common: &Path, folder: &Path, run: &str) -> Result<Vec<String>, BranchError> {
    let mut kept = Vec::new();
    prune_run(git, common, folder, run, &mut kept)?;
    let main = names::head_ref(run, names::MAIN);
    if value_of(git, &main)?.is_none() {
        return Ok(kept);
    }
    for branch in references(git, run)?.iter().filter(|name| name.starts_with("refs/heads/")) {
        let is_in_main = *branch != main && is_ancestor(git, branch, &main)?;
        if is_in_main && holder_of(common, branch).is_none() {
            remove_ref(git, branch)?;
            kept.retain(|line| !line.starts_with(&format!("{branch} ")));
        }
    }
    Ok(kept)
}

/// Clears away what runs that are not in `alive` left in the repository of `folder`. What is nowhere else stays: branches
/// with commits that no branch outside of `mycel/` has, and worktrees with changes.
///
/// # Errors
/// When git fails; asked again it goes on.
pub fn prune(folder: &Path, state: &Path, alive: &[&str]) -> Result<Pruned, BranchError> {
    let Place::Checkout(place) = Survey::of(folder)?.place else { return Ok(Pruned::default()) };
    let git = Git::bare(&place.common);
    let state = state.canonicalize().unwrap_or_else(|_| state.to_owned());
    let mut pruned = Pruned::default();
    for run in runs(&git)?.iter().filter(|run| !alive.contains(&run.as_str())) {
        let before = pruned.kept.len();
        prune_run(&git, &place.common, &folder_of(&state, run), run, &mut pruned.kept)?;
        if pruned.kept.len() == before {
            pruned.removed.push(run.clone());
        }
    }
    Ok(pruned)
}

fn prune_run(
    git: &Git,
    common: &Path,
    folder: &Path,
    run: &str,
    kept: &mut Vec<String>,
) -> Result<(), BranchError> {
    let before = kept.len();
    for path in worktrees(common, folder) {
        if has_changes(common, &path)? {
            kept.push(format!("{} has changes that are not committed", pathtext::encode(&path)));
        } else {
            forget(common, &path)?;
        }
    }
    // Not empty: something of another repository's run of this name, or what was kept.
    drop(fs::remove_dir(folder));
    let all = references(git, run)?;
    let (branches, notes): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|name| name.starts_with("refs/heads/"));
    for branch in branches {
        if holder_of(common, &branch).is_some() {
            kept.push(format!("{branch} is checked out"));
        } else if is_elsewhere(git, &branch)? {
            remove_ref(git, &branch)?;
        } else {
            kept.push(format!("{branch} holds commits that no branch of yours has"));
        }
    }
    if kept.len() > before {
        return Ok(());
    }
    notes.iter().try_for_each(|name| remove_ref(git, name))
}

fn has_changes(common: &Path, path: &Path) -> Result<bool, BranchError> {
    let Some(admin) = admin_of(common, path).filter(|admin| path.is_dir() && admin.join("index").exists())
    else {
        return Ok(false);
    };
    let git = Git::told(&admin, path);
    Ok(!changed(&git, &admin.join("index"))?.is_empty())
}

/// Whether a branch or tag that is not ours has all of this one.
fn is_elsewhere(git: &Git, branch: &str) -> Result<bool, BranchError> {
    let args = [
        "for-each-ref",
        "--format=%(refname)",
        "--contains",
        branch,
        "refs/heads",
        "refs/remotes",
        "refs/tags",
    ];
    let list = git.line(&args)?;
    Ok(list.lines().any(|name| !name.starts_with("refs/heads/mycel/")))
}

/// Runs that the repository knows of.
fn runs(git: &Git) -> Result<BTreeSet<String>, BranchError> {
    let list = git.line(&["for-each-ref", "--format=%(refname)", "refs/heads/mycel/", "refs/mycel/"])?;
    let name = |line: &str| {
        let rest = line.strip_prefix("refs/heads/mycel/").or_else(|| line.strip_prefix("refs/mycel/"))?;
        let (run, _) = rest.split_once('/')?;
        names::check_run(run).ok().map(|()| run.to_owned())
    };
    Ok(list.lines().filter_map(name).collect())
}

/// All references of a run, the base first: while it is there, the others are.
fn references(git: &Git, run: &str) -> Result<Vec<String>, BranchError> {
    let (heads, notes) = (format!("refs/heads/mycel/{run}/"), format!("refs/mycel/{run}/"));
    let list = git.line(&["for-each-ref", "--format=%(refname)", &heads, &notes])?;
    let mut all: Vec<String> = list.lines().map(str::to_owned).collect();
    all.sort_by_key(|name| *name != names::note_ref(run, "base"));
    Ok(all)
}

/// The worktrees of this repository that lie directly in a folder.
fn worktrees(common: &Path, folder: &Path) -> Vec<PathBuf> {
    let admins = fs::read_dir(common.join("worktrees")).into_iter().flatten().flatten();
    let place = |admin: PathBuf| {
        let mut text = fs::read(admin.join("gitdir")).ok()?;
        text.truncate(text.strip_suffix(b"\n").unwrap_or(&text).len());
        let file = PathBuf::from(std::ffi::OsString::from_vec(text));
        file.parent().map(Path::to_owned)
    };
    admins.filter_map(|entry| place(entry.path())).filter(|path| path.parent() == Some(folder)).collect()
}

/// The files of a change: what happened to each, from `--name-status`, and its lines, from `--numstat`, in the same order. A file
/// that was renamed has both names in both.
fn files_of(status: &[u8], numbers: &[u8]) -> Vec<FileStat> {
    let (mut status, mut numbers) = (parts(status), parts(numbers));
    let mut files = Vec::new();
    while let (Some(word), Some(entry)) = (status.next(), numbers.next()) {
        let Some(name) = status.next() else { break };
        let (path, how) = match word.first() {
            Some(b'A') => (path_of(name), Change::Added),
            Some(b'D') => (path_of(name), Change::Removed),
            Some(b'R') => {
                let Some(now) = status.next() else { break };
                // Its names stand behind the numbers.
                numbers.by_ref().take(2).for_each(drop);
                (path_of(now), Change::Renamed(path_of(name)))
            }
            _ => (path_of(name), Change::Edited),
        };
        files.push(FileStat { path, lines: lines_of(entry), how });
    }
    files
}

fn lines_of(entry: &[u8]) -> Option<(u64, u64)> {
    let mut fields = entry.splitn(3, |byte| *byte == b'\t');
    let mut number = || std::str::from_utf8(fields.next()?).ok()?.parse::<u64>().ok();
    let (added, removed) = (number(), number());
    added.zip(removed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_says_what_happened_to_each_file() {
        let status = b"M\0a\0D\0b\0R096\0c\0d\0A\0e\0R100\0f\0g\0M\0h\0";
        let numbers = b"2\t1\ta\x000\t9\tb\x001\t0\t\0c\0d\0-\t-\te\x000\t0\t\0f\0g\x003\t3\th\0";
        let file = |path: &str, lines, how| FileStat { path: path.into(), lines, how };
        let expect = [
            file("a", Some((2, 1)), Change::Edited),
            file("b", Some((0, 9)), Change::Removed),
            file("d", Some((1, 0)), Change::Renamed("c".into())),
            file("e", None, Change::Added),
            file("g", Some((0, 0)), Change::Renamed("f".into())),
            file("h", Some((3, 3)), Change::Edited),
        ];
        assert_eq!(files_of(status, numbers), expect);
    }
}
