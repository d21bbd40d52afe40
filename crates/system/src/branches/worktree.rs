//! The worktrees of a run: one folder per writer, made, found again, mended.
//!
//! What git keeps about a worktree (its head and index) lies in the repository, where no cage of a writer may write. So
//! an agent changes files and nothing else, and whatever it does to the file `.git` of its worktree misleads only itself.
//!
//! ```text
//!   repository's part     folder      what it is                          what is done
//!   whole                 there       ours                                taken as it is, its `.git` written anew
//!   whole                 gone        a person removed it                 made anew from its branch
//!   without an index      any         half made, nobody worked in it      made anew
//!   gone                  there       git forgot it, the work is there    git is told again, the files stay
//! ```

use super::error::BranchError;
use super::git::{Call, Git};
use super::{files, names};
use mycel_abi::pathtext;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// What a writer works in.
#[derive(Debug, Clone)]
pub struct Worktree {
    /// The folder: all that the writer's cage may write.
    pub path: PathBuf,
    /// `mycel/<run>/<writer>`.
    pub branch: String,
    /// Where the work begins that the integration branch does not have.
    pub base: String,
    /// The branch's commit.
    pub head: String,
    pub(super) writer: String,
    pub(super) run: String,
    /// The commit the run began from.
    pub(super) began: String,
    pub(super) git: Git,
    pub(super) repository: PathBuf,
}

impl Worktree {
    /// What the writer's tools read besides the folder, so that `git status` and `git diff` work in the cage.
    pub fn reads(&self) -> &Path {
        &self.repository
    }

    /// What stays read-only inside the folder: the file that says where the repository is.
    pub fn protect(&self) -> PathBuf {
        self.path.join(".git")
    }

    pub(super) fn head_ref(&self) -> String {
        names::head_ref(&self.run, &self.writer)
    }

    /// The reference that holds the commit being merged here by hand.
    pub(super) fn merging_ref(&self) -> String {
        names::note_ref(&self.run, &format!("merging/{}", self.writer))
    }
}

/// What a worktree has checked out.
#[derive(Debug, Clone, Copy)]
pub(super) enum Target<'a> {
    Branch(&'a str),
    Commit(&'a str),
}

/// Makes or finds the worktree of a branch, and gives git in it.
pub(super) fn place(common: &Path, path: &Path, branch: &str) -> Result<Git, BranchError> {
    let aside = aside(path);
    let there = admin_of(common, path);
    let git = match there {
        Some(admin) if is_whole(&admin) && is_folder(path) && !exists(&aside) => {
            check_branch(&admin, path, branch)?;
            remove_locks(&admin)?;
            return link(&admin, path);
        }
        None if is_folder(path) || exists(&aside) => return tell_again(common, path, &aside, branch),
        Some(_) if exists(&aside) => return tell_again(common, path, &aside, branch),
        _ => make(common, path, Target::Branch(branch))?,
    };
    Ok(git)
}

/// Makes a worktree in place of whatever is left of an earlier one.
pub(super) fn make(common: &Path, path: &Path, target: Target<'_>) -> Result<Git, BranchError> {
    forget(common, path)?;
    add(common, path, target)?;
    let git = git_in(common, path)?;
    git.run(Call::new(&["reset", "--hard", "--quiet"]))?;
    Ok(git)
}

/// Removes a worktree and all that git keeps about it; first the folder, so that what is left of it is found again.
pub(super) fn forget(common: &Path, path: &Path) -> Result<(), BranchError> {
    files::remove(path)?;
    match admin_of(common, path) {
        Some(admin) => files::remove(&admin),
        None => Ok(()),
    }
}

/// The files are there and git has forgotten them: they stand aside while git is told of the place again.
fn tell_again(common: &Path, path: &Path, aside: &Path, branch: &str) -> Result<Git, BranchError> {
    if !exists(aside) {
        files::rename(path, aside)?;
    }
    forget(common, path)?;
    add(common, path, Target::Branch(branch))?;
    git_in(common, path)?.run(Call::new(&["read-tree", "HEAD"]))?;
    files::remove(path)?;
    files::rename(aside, path)?;
    git_in(common, path)
}

fn add(common: &Path, path: &Path, target: Target<'_>) -> Result<(), BranchError> {
    let call = Call::new(&["worktree", "add", "--quiet", "--no-checkout"]);
    let call = match target {
        Target::Branch(branch) => call.arg("--").arg(path).arg(branch),
        Target::Commit(id) => call.arg("--detach").arg("--").arg(path).arg(id),
    };
    Git::bare(common).run(call).map(drop)
}

fn git_in(common: &Path, path: &Path) -> Result<Git, BranchError> {
    let admin = admin_of(common, path).ok_or_else(|| {
        let doing = format!("making the worktree {}", pathtext::encode(path));
        BranchError::in_the_way(doing, "git does not list it", "does another program prune worktrees here?")
    })?;
    link(&admin, path)
}

/// Writes the file by which git, called by a person or in the cage, finds the repository.
fn link(admin: &Path, path: &Path) -> Result<Git, BranchError> {
    let mut text = b"gitdir: ".to_vec();
    text.extend_from_slice(admin.as_os_str().as_bytes());
    text.push(b'\n');
    let file = path.join(".git");
    let is_right = file.symlink_metadata().is_ok_and(|about| about.is_file())
        && fs::read(&file).is_ok_and(|found| found == text);
    if !is_right {
        files::replace(&file, &text)?;
    }
    Ok(Git::told(admin, path))
}

/// The repository's part of the worktree at `path`.
pub(super) fn admin_of(common: &Path, path: &Path) -> Option<PathBuf> {
    let wanted = path.join(".git");
    let folders = fs::read_dir(common.join("worktrees")).into_iter().flatten().flatten();
    folders.map(|entry| entry.path()).find(|admin| {
        let text = fs::read(admin.join("gitdir")).unwrap_or_default();
        text.strip_suffix(b"\n").unwrap_or(&text) == wanted.as_os_str().as_bytes()
    })
}

/// Git writes the index last, and takes its own lock away after it has made the place.
fn is_whole(admin: &Path) -> bool {
    let is_begun =
        fs::read_to_string(admin.join("locked")).is_ok_and(|text| text.starts_with("initializing"));
    admin.join("index").is_file() && !is_begun
}

fn check_branch(admin: &Path, path: &Path, branch: &str) -> Result<(), BranchError> {
    let head = fs::read_to_string(admin.join("HEAD")).unwrap_or_default();
    if head.trim() == format!("ref: refs/heads/{branch}") {
        return Ok(());
    }
    let doing = format!("taking up the worktree {}", pathtext::encode(path));
    let why = format!("`{}` is checked out there, not {branch}", head.trim());
    Err(BranchError::in_the_way(doing, why, format!("git switch {branch} there, or remove the folder")))
}

/// Locks of a git that was killed here. Nobody but us calls git in this place, one at a time.
fn remove_locks(admin: &Path) -> Result<(), BranchError> {
    ["index.lock", "HEAD.lock"].iter().try_for_each(|name| files::remove(&admin.join(name)))
}

fn aside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".aside-");
    name.push(path.file_name().unwrap_or_default());
    path.with_file_name(name)
}

fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

fn is_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|about| about.is_dir())
}

/// Which checkout, if any, has this branch checked out: its folder or git's part of it.
pub(super) fn holder_of(common: &Path, reference: &str) -> Option<PathBuf> {
    let line = format!("ref: {reference}");
    let holds = |folder: &Path| fs::read_to_string(folder.join("HEAD")).is_ok_and(|text| text.trim() == line);
    if holds(common) {
        return Some(common.parent().unwrap_or(common).to_owned());
    }
    let admins = fs::read_dir(common.join("worktrees")).into_iter().flatten().flatten();
    let admin = admins.map(|entry| entry.path()).find(|admin| holds(admin))?;
    let gitdir = fs::read_to_string(admin.join("gitdir")).unwrap_or_default();
    Some(Path::new(gitdir.trim()).parent().map_or(admin.clone(), Path::to_owned))
}
