//! Files of submodules in worktrees, when a person asked for them.
//!
//! Git would clone each submodule anew, over the network and by the submodule's own settings. Here their files are taken from
//! what the person's repository has of them already (`modules/<name>`), at the commit that the tree names. They are there
//! to build and to read; git sees a submodule that nobody initialised, so that changes to them are in no commit.

use super::error::BranchError;
use super::files;
use super::git::{Call, Git, parts, path_of};
use mycel_abi::pathtext;
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};

/// A submodule of a commit.
#[derive(Debug)]
struct Submodule {
    path: PathBuf,
    commit: String,
    /// The repository, if the person's has it with this commit in it.
    repository: Option<PathBuf>,
}

/// Puts the files of all submodules into a worktree, once. Those that are not there stay empty.
pub(super) fn fill(common: &Path, git: &Git, folder: &Path) -> Result<(), BranchError> {
    let Some(admin) = git.git_dir() else { return Ok(()) };
    let done = admin.join("mycel-submodules");
    if done.exists() {
        return Ok(());
    }
    for submodule in of(common, git, "HEAD")? {
        if let Some(repository) = &submodule.repository {
            write_files(repository, &submodule, admin, folder)?;
        }
    }
    files::replace(&done, b"done\n")
}

/// The submodules of a commit whose files cannot be put anywhere.
pub(super) fn missing(common: &Path, git: &Git, commit: &str) -> Result<Vec<String>, BranchError> {
    let all = of(common, git, commit)?;
    Ok(all.iter().filter(|s| s.repository.is_none()).map(|s| pathtext::encode(&s.path)).collect())
}

fn of(common: &Path, git: &Git, commit: &str) -> Result<Vec<Submodule>, BranchError> {
    let names = names(git, commit)?;
    let said = git.run(Call::new(&["ls-tree", "-r", "-z", "--full-tree", commit]))?;
    let mut list = Vec::new();
    for entry in parts(&said.out).filter(|entry| entry.starts_with(b"160000 ")) {
        let Some(tab) = entry.iter().position(|byte| *byte == b'\t') else { continue };
        let path = path_of(&entry[tab + 1..]);
        let about = String::from_utf8_lossy(&entry[..tab]).into_owned();
        let commit = about.rsplit(' ').next().unwrap_or_default().to_owned();
        let name = names.iter().find(|(found, _)| *found == path).map(|(_, name)| name);
        let repository = name.and_then(|name| repository(common, name));
        let has = |at: &PathBuf| {
            Git::bare(at).ask(Call::new(&["cat-file", "-e", &commit])).is_ok_and(|said| said.code == 0)
        };
        let repository = repository.filter(has);
        list.push(Submodule { path, commit, repository });
    }
    Ok(list)
}

/// Paths and names, as `.gitmodules` of the commit gives them.
fn names(git: &Git, commit: &str) -> Result<Vec<(PathBuf, PathBuf)>, BranchError> {
    let blob = format!("--blob={commit}:.gitmodules");
    let said = git.ask(Call::new(&["config", &blob, "-z", "--get-regexp", r"^submodule\..*\.path$"]))?;
    let pair = |entry: &[u8]| {
        let at = entry.iter().position(|byte| *byte == b'\n')?;
        let name = entry[..at].strip_prefix(b"submodule.")?.strip_suffix(b".path")?;
        Some((path_of(&entry[at + 1..]), path_of(name)))
    };
    Ok(parts(&said.out).filter_map(pair).collect())
}

/// Where the person's repository keeps a submodule; nowhere for a name that leads out.
fn repository(common: &Path, name: &Path) -> Option<PathBuf> {
    let plain = name.components().all(|part| matches!(part, Component::Normal(_)));
    let folder = common.join("modules");
    let found = folder.join(name).canonicalize().ok()?;
    (plain
        && !name.as_os_str().as_bytes().is_empty()
        && found.starts_with(&folder)
        && found.join("HEAD").exists())
    .then_some(found)
}

fn write_files(
    repository: &Path,
    submodule: &Submodule,
    admin: &Path,
    folder: &Path,
) -> Result<(), BranchError> {
    let target = folder.join(&submodule.path);
    // The worktree is fresh, but a link in the tree may lead elsewhere.
    let real = target.canonicalize().is_ok_and(|real| real == target);
    if !real {
        return Ok(());
    }
    let index = admin.join("mycel-submodule-index");
    files::remove(&index.with_extension("lock"))?;
    files::remove(&index)?;
    let git = Git::told(repository, &target);
    git.run(Call::new(&["read-tree", &submodule.commit]).env("GIT_INDEX_FILE", &index))?;
    git.run(Call::new(&["checkout-index", "--all", "--force"]).env("GIT_INDEX_FILE", &index))?;
    files::remove(&index)
}
