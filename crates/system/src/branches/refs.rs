//! References: looking, moving, removing.
//!
//! Git removes a reference under a lock of the whole repository (`packed-refs.lock`). A git that is killed while it holds that lock
//! stands in the way of every later one, a person's too, and nothing tells whose it was. So what is a file of its own, as a young
//! reference is, is removed here, as git does it but for that lock; only what was packed is left to git.

use super::error::BranchError;
use super::files;
use super::git::{Call, Git};
use std::fs;
use std::path::Path;

/// Moves a reference if it is where we saw it; makes it if it was not there.
pub(super) fn move_ref(git: &Git, reference: &str, to: &str, from: Option<&str>) -> Result<(), BranchError> {
    let none = "0".repeat(to.len());
    let from = from.unwrap_or(&none);
    git.run(Call::new(&["update-ref", "-m", "mycel", "--", reference, to, from])).map(drop)
}

/// What a reference points to, if it is there.
pub(super) fn value_of(git: &Git, reference: &str) -> Result<Option<String>, BranchError> {
    let said = git.ask(Call::new(&["rev-parse", "--verify", "--quiet", "--end-of-options", reference]))?;
    Ok((said.code == 0).then(|| said.line()))
}

pub(super) fn is_ancestor(git: &Git, old: &str, new: &str) -> Result<bool, BranchError> {
    let said = git.ask(Call::new(&["merge-base", "--is-ancestor", old, new]))?;
    match said.code {
        0 => Ok(true),
        1 => Ok(false),
        _ => git.run(Call::new(&["merge-base", old, new])).map(|_| false),
    }
}

/// Removes a reference, if it is there.
pub(super) fn remove_ref(git: &Git, reference: &str) -> Result<(), BranchError> {
    value_of(git, reference)?.map_or(Ok(()), |value| remove_ref_at(git, reference, &value))
}

/// Removes a reference if it is where we saw it.
pub(super) fn remove_ref_at(git: &Git, reference: &str, value: &str) -> Result<(), BranchError> {
    let by_git = || Call::new(&["update-ref", "-d", "--", reference]);
    let common = git.common_dir();
    let was_file = common.as_ref().map_or(Ok(false), |common| remove_file(common, reference, value))?;
    let Some(common) = common.filter(|_| was_file) else { return git.run(by_git().arg(value)).map(drop) };
    // What was packed before is an older value.
    if is_packed(&common, reference) {
        return git.run(by_git()).map(drop);
    }
    // Whoever packs references has that lock before they look, and from now on they find no file. One who had it before may still
    // write the reference; git waits a second for them. A lock that stands longer was left by a git that was killed.
    if common.join("packed-refs.lock").exists() {
        git.ask(by_git())?;
    }
    Ok(())
}

/// Removes a reference that is a file of its own; whether it was one.
fn remove_file(common: &Path, reference: &str, value: &str) -> Result<bool, BranchError> {
    let path = common.join(reference);
    let is_it = || fs::read(&path).is_ok_and(|text| text.trim_ascii_end() == value.as_bytes());
    if !is_it() {
        return Ok(false);
    }
    let lock = common.join(format!("{reference}.lock"));
    files::make_new(&lock)?;
    let was_it = is_it();
    if was_it {
        files::remove(&path)?;
        files::remove(&common.join("logs").join(reference))?;
    }
    files::remove(&lock)?;
    // A folder that holds another reference stays.
    let mut folders =
        Path::new(reference).ancestors().skip(1).take_while(|folder| folder.components().count() > 2);
    while folders.next().is_some_and(|folder| fs::remove_dir(common.join(folder)).is_ok()) {}
    Ok(was_it)
}

fn is_packed(common: &Path, reference: &str) -> bool {
    let packed = fs::read(common.join("packed-refs")).unwrap_or_default();
    packed
        .split(|byte| *byte == b'\n')
        .any(|line| line.strip_suffix(reference.as_bytes()).is_some_and(|before| before.ends_with(b" ")))
}
