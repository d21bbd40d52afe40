//! From files that a writer changed to a commit, outside of the writer's cage.
//!
//! No `git commit`, and so no hooks, no editor and no signing: the changed files are listed, put into a copy of the index,
//! written as a tree, and the *tree* is looked at (what is checked is what is committed). Then the commit is made and the
//! branch moved, only if it is where we saw it. Nobody may write the worktree meanwhile; the caller sees to that.
//!
//! Each commit carries its key (`Mycel-Key: <key>`). Asked again for the same key, the commit that is there is the answer.

use super::error::BranchError;
use super::git::{Call, Git, NOBODY, joined, parts, path_of};
use super::refs::{is_ancestor, move_ref, remove_ref_at, value_of};
use super::worktree::Worktree;
use super::{files, names, survey};
use mycel_abi::{Millis, pathtext};
use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};

/// Bytes of one file. Servers refuse larger ones, and history keeps them for ever.
pub const FILE_BYTES_MAX: u64 = 100 << 20;
/// Bytes of a file that is looked through for conflict markers. Nobody merges larger ones by hand.
const MARKERS_BYTES_MAX: u64 = 16 << 20;
/// Reasons told of one refusal.
const REASONS_MAX: usize = 20;
/// The trailer that carries the key.
const KEY: &str = "Mycel-Key";

/// Whom merges of the queue name as their author. No role may be called so.
pub(super) const MERGER: (&str, &str) = ("merge (Mycel)", "merge@mycel.invalid");

/// What is said of a commit, and when: the same record makes the same commit.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    pub message: &'a str,
    /// One line of visible characters: the id of the step or call that this commit belongs to.
    pub key: &'a str,
    pub at: Millis,
}

/// A commit on a branch of the run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    pub id: String,
    pub parents: Vec<String>,
    pub tree: String,
}

impl Worktree {
    /// Commits all that differs from the branch, as `<role> (Mycel)`; nothing if nothing does.
    ///
    /// # Errors
    /// [`BranchError::Refused`] with every reason if something must not be committed: conflict markers, names or links that
    /// lead out, repositories inside, files too large or for a filter. The files stay as they are.
    pub fn commit(&self, record: Record<'_>, role: &str) -> Result<Option<Commit>, BranchError> {
        names::check_role(role)?;
        names::check_key(record.key)?;
        let head = self.tip()?;
        if let Some(id) = with_key(&self.git, &self.began, &head, record.key, KeyOf::Work)? {
            self.settle(&head)?;
            return describe(&self.git, &id).map(Some);
        }
        let merging = self.merging()?;
        if merging.is_none() && value_of(&self.git, &self.begun_ref())?.is_some() {
            let doing = format!("committing in {}", pathtext::encode(&self.path));
            let hint = "ask for the same merge again, which takes it up";
            return Err(BranchError::in_the_way(
                doing,
                "a merge was begun there and its files are not whole",
                hint,
            ));
        }
        let index = self.index_copy()?;
        stage(&self.git, &self.path, &index)?;
        let tree = write_tree(&self.git, &index)?;
        if merging.is_none() && tree == tree_of(&self.git, &head)? {
            return Ok(None);
        }
        let mut parents = vec![head.clone()];
        parents.extend(merging);
        let reasons = problems(&self.git, &parents, &tree)?;
        if !reasons.is_empty() {
            return Err(BranchError::Refused { path: self.path.clone(), reasons });
        }
        let author = (format!("{role} (Mycel)"), format!("{role}@mycel.invalid"));
        let id = write_commit(&self.git, &tree, &parents, record, &author)?;
        move_ref(&self.git, &self.head_ref(), &id, Some(&head))?;
        files::rename(&index, &self.admin().join("index"))?;
        self.settle(&id)?;
        Ok(Some(Commit { id, parents, tree }))
    }

    /// The branch's commit now.
    pub fn tip(&self) -> Result<String, BranchError> {
        self.git.line(&["rev-parse", "--verify", &self.head_ref()])
    }

    /// Whether anything differs from the branch.
    pub fn is_changed(&self) -> Result<bool, BranchError> {
        let index = self.index_copy()?;
        Ok(!changed(&self.git, &index)?.is_empty())
    }

    /// Whether a merge waits here to be finished by hand.
    pub fn is_merging(&self) -> Result<bool, BranchError> {
        Ok(self.merging()?.is_some())
    }

    /// The commit that is being merged here by hand.
    pub(super) fn merging(&self) -> Result<Option<String>, BranchError> {
        value_of(&self.git, &self.merging_ref())
    }

    /// Ends a merge whose commit is made, and lets the index follow the branch, after a crash between the two.
    pub(super) fn settle(&self, head: &str) -> Result<(), BranchError> {
        let begun = self.begun_ref();
        let mut is_begun = false;
        for reference in [self.merging_ref(), begun.clone()] {
            let Some(commit) = value_of(&self.git, &reference)? else { continue };
            if is_ancestor(&self.git, &commit, head)? {
                remove_ref_at(&self.git, &reference, &commit)?;
            } else {
                is_begun |= reference == begun;
            }
        }
        if !is_begun && write_tree(&self.git, &self.admin().join("index"))? != tree_of(&self.git, head)? {
            self.git.run(Call::new(&["read-tree", head]))?;
        }
        Ok(())
    }

    /// The reference that holds the commit whose merge was begun: set before the files change, while `merging` is set after.
    pub(super) fn begun_ref(&self) -> String {
        names::note_ref(&self.run, &format!("begun/{}", self.writer))
    }

    fn admin(&self) -> &Path {
        self.git.git_dir().unwrap_or(&self.path)
    }

    /// The index is changed in a copy, so that a refusal leaves no trace.
    fn index_copy(&self) -> Result<PathBuf, BranchError> {
        let copy = self.admin().join("mycel-index");
        files::remove(&copy.with_extension("lock"))?;
        files::copy_index(&self.admin().join("index"), &copy)?;
        Ok(copy)
    }
}

// ---- staging -----------------------------------------------------------------------------------------------------

/// Paths that differ from the index or are new to it, less those that are ignored.
pub(super) fn changed(git: &Git, index: &Path) -> Result<BTreeSet<PathBuf>, BranchError> {
    let args = ["ls-files", "-z", "--modified", "--deleted", "--others", "--exclude-standard"];
    let said = git.run(Call::new(&args).env("GIT_INDEX_FILE", index))?;
    Ok(parts(&said.out).map(path_of).collect())
}

/// Puts every change of the folder into the index.
fn stage(git: &Git, folder: &Path, index: &Path) -> Result<(), BranchError> {
    let paths = changed(git, index)?;
    let reasons: Vec<String> =
        paths.iter().filter_map(|path| refusal(folder, path)).take(REASONS_MAX).collect();
    if !reasons.is_empty() {
        return Err(BranchError::Refused { path: folder.to_owned(), reasons });
    }
    put(git, folder, index, &paths)
}

/// Puts these paths into the index as they are in the folder, or out of it where they are not.
pub(super) fn put(
    git: &Git,
    folder: &Path,
    index: &Path,
    paths: &BTreeSet<PathBuf>,
) -> Result<(), BranchError> {
    let (there, gone): (Vec<&Path>, Vec<&Path>) =
        paths.iter().map(PathBuf::as_path).partition(|path| is_there(folder, path));
    for (args, list) in [
        (&["update-index", "--force-remove", "-z", "--stdin"][..], gone),
        (&["update-index", "--add", "--replace", "--remove", "-z", "--stdin"][..], there),
    ] {
        if !list.is_empty() {
            git.run(Call::new(args).stdin(joined(list)).env("GIT_INDEX_FILE", index))?;
        }
    }
    Ok(())
}

/// Whether a path is in the folder itself and not behind a link.
fn is_there(folder: &Path, path: &Path) -> bool {
    let behind_link =
        path.ancestors().skip(1).any(|up| folder.join(up) != folder && is_link(&folder.join(up)));
    !behind_link && folder.join(path).symlink_metadata().is_ok()
}

fn is_link(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|about| about.is_symlink())
}

/// Why a path must not even be read into the repository.
pub(super) fn refusal(folder: &Path, path: &Path) -> Option<String> {
    let shown = pathtext::encode(path);
    // Git lists a repository inside as a folder.
    if path.as_os_str().as_bytes().ends_with(b"/") {
        return Some(format!("{shown} is a repository of its own"));
    }
    if path.components().any(|part| is_dot_git(part.as_os_str().as_bytes())) {
        return Some(format!("{shown} has a name that git keeps for itself"));
    }
    let about = folder.join(path).symlink_metadata().ok()?;
    (about.is_file() && about.len() > FILE_BYTES_MAX).then(|| too_large(path, about.len()))
}

pub(super) fn too_large(path: &Path, bytes: u64) -> String {
    format!("{} is {} MB large, more than 100 MB", pathtext::encode(path), bytes >> 20)
}

/// `.git` as any file system would understand it.
fn is_dot_git(name: &[u8]) -> bool {
    let text = String::from_utf8_lossy(name);
    // Characters that one file system leaves out of comparisons, so that `.g<U+200C>it` is `.git` there.
    let invisible = |c: char| matches!(c, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{206a}'..='\u{206f}' | '\u{feff}');
    let plain: String = text.chars().filter(|c| !invisible(*c)).collect();
    let plain = plain.trim_end_matches([' ', '.']).to_ascii_lowercase();
    plain == ".git" || plain == "git~1" || plain.starts_with(".git:") || plain.starts_with(".git\\")
}

// ---- looking at a tree -------------------------------------------------------------------------------------------

/// One path that differs between two trees.
#[derive(Debug, Clone)]
struct Entry {
    path: PathBuf,
    old_mode: String,
    mode: String,
    id: String,
}

/// Why a tree must not be committed on top of these parents.
fn problems(git: &Git, parents: &[String], tree: &str) -> Result<Vec<String>, BranchError> {
    let mut entries = entries(git, &parents[0], tree)?;
    // What comes from the other side as it is was looked at when it was committed there.
    for parent in &parents[1..] {
        let differ: BTreeSet<PathBuf> =
            self::entries(git, parent, tree)?.into_iter().map(|e| e.path).collect();
        entries.retain(|entry| differ.contains(&entry.path));
    }
    let mut reasons: Vec<String> = entries.iter().filter_map(odd_kind).collect();
    let blobs: Vec<&Entry> = entries.iter().filter(|entry| entry.mode.starts_with("100")).collect();
    reasons.extend(filtered(git, &blobs)?);
    let sizes = sizes(git, &blobs)?;
    let looked: Vec<&Entry> = entries.iter().filter(|entry| is_read(entry, &sizes)).collect();
    for (id, bytes) in &sizes {
        let large = blobs.iter().find(|entry| &entry.id == id).filter(|_| *bytes > FILE_BYTES_MAX);
        reasons.extend(large.map(|entry| too_large(&entry.path, *bytes)));
    }
    read_blobs(git, &looked, &sizes, &mut |entry, content| {
        let reason = if entry.mode == "120000" {
            leads_out(&entry.path, content)
        } else {
            (marker_lines(content) > 0).then(|| marked(git, entry, content, parents)).flatten()
        };
        reasons.extend(reason);
    })?;
    reasons.truncate(REASONS_MAX);
    Ok(reasons)
}

fn is_read(entry: &Entry, sizes: &BTreeMap<String, u64>) -> bool {
    let small = sizes.get(&entry.id).is_some_and(|bytes| *bytes <= MARKERS_BYTES_MAX);
    entry.mode == "120000" || (entry.mode.starts_with("100") && small)
}

fn odd_kind(entry: &Entry) -> Option<String> {
    let shown = pathtext::encode(&entry.path);
    let name = entry.path.file_name().unwrap_or_default().as_bytes();
    if entry.mode == "160000" || entry.old_mode == "160000" || name == b".gitmodules" {
        return Some(format!("{shown} belongs to submodules, which a team does not change"));
    }
    if entry.path.components().any(|part| is_dot_git(part.as_os_str().as_bytes())) {
        return Some(format!("{shown} has a name that git keeps for itself"));
    }
    let is_setting = matches!(name, b".gitattributes" | b".gitignore" | b".mailmap");
    (is_setting && entry.mode == "120000").then(|| format!("{shown} is a link, which git does not follow"))
}

fn entries(git: &Git, from: &str, tree: &str) -> Result<Vec<Entry>, BranchError> {
    let said = git.run(Call::new(&["diff-tree", "-r", "-z", "--no-renames", "--raw", from, tree]))?;
    let mut words = said.out.split(|byte| *byte == 0);
    let mut entries = Vec::new();
    while let (Some(about), Some(path)) = (words.next().filter(|w| !w.is_empty()), words.next()) {
        let about = String::from_utf8_lossy(about).into_owned();
        let mut fields = about.trim_start_matches(':').split(' ');
        let mut next = || fields.next().unwrap_or_default().to_owned();
        let (old_mode, mode, _, id) = (next(), next(), next(), next());
        entries.push(Entry { path: path_of(path), old_mode, mode, id });
    }
    Ok(entries)
}

/// Files that a filter should have changed on their way in, which does not run here: their plain content would be kept.
fn filtered(git: &Git, blobs: &[&Entry]) -> Result<Vec<String>, BranchError> {
    let paths: Vec<PathBuf> = blobs.iter().map(|entry| entry.path.clone()).collect();
    let mut reasons = Vec::new();
    for survey::Filtered { path, filter } in survey::filters(git, &paths)? {
        let entry = blobs.iter().find(|entry| entry.path == path);
        if filter == "lfs" && entry.is_some_and(|entry| is_pointer(git, &entry.id)) {
            continue;
        }
        let shown = pathtext::encode(&path);
        reasons.push(format!("{shown} is to be kept through the filter `{filter}`, which does not run here"));
    }
    Ok(reasons)
}

/// Whether a blob is a pointer to content that LFS keeps.
fn is_pointer(git: &Git, id: &str) -> bool {
    let said = git.ask(Call::new(&["cat-file", "blob", id]).at_most(1024));
    said.is_ok_and(|said| !said.cut && said.out.starts_with(b"version https://git-lfs.github.com/spec/"))
}

/// Bytes of each file that a checkout writes which goes from one commit (none: from nothing) to another.
pub(super) fn sizes_of_change(git: &Git, from: Option<&str>, to: &str) -> Result<Vec<u64>, BranchError> {
    let Some(from) = from else {
        let said =
            git.run(Call::new(&["ls-tree", "-r", "-z", "--full-tree", "--format=%(objectsize)", to]))?;
        let text = String::from_utf8_lossy(&said.out).into_owned();
        return Ok(text.split('\0').filter_map(|size| size.trim().parse().ok()).collect());
    };
    let entries = entries(git, from, to)?;
    let blobs: Vec<&Entry> = entries.iter().filter(|entry| entry.mode.starts_with("100")).collect();
    let sizes = sizes(git, &blobs)?;
    Ok(blobs.iter().filter_map(|entry| sizes.get(&entry.id).copied()).collect())
}

fn sizes(git: &Git, blobs: &[&Entry]) -> Result<BTreeMap<String, u64>, BranchError> {
    let list: String = blobs.iter().map(|entry| format!("{}\n", entry.id)).collect();
    let format = "--batch-check=%(objectname) %(objectsize)";
    let said = git.run(Call::new(&["cat-file", format]).stdin(list))?;
    let text = String::from_utf8_lossy(&said.out).into_owned();
    let pairs = text.lines().filter_map(|line| line.split_once(' '));
    Ok(pairs.filter_map(|(id, size)| Some((id.to_owned(), size.parse().ok()?))).collect())
}

/// Reads the entries' content in batches of bounded size.
fn read_blobs(
    git: &Git,
    entries: &[&Entry],
    sizes: &BTreeMap<String, u64>,
    look: &mut dyn FnMut(&Entry, &[u8]),
) -> Result<(), BranchError> {
    let mut rest = entries;
    while !rest.is_empty() {
        let mut bytes = 0;
        let fits = rest.iter().take_while(|entry| {
            bytes += sizes.get(&entry.id).copied().unwrap_or(4096) + 100;
            bytes <= 2 * MARKERS_BYTES_MAX
        });
        let (batch, later) = rest.split_at(fits.count().max(1));
        let list: String = batch.iter().map(|entry| format!("{}\n", entry.id)).collect();
        let said = git.run(Call::new(&["cat-file", "--batch=%(objectsize)"]).stdin(list))?;
        let mut out = said.out.as_slice();
        for entry in batch {
            let Some((content, left)) = next_blob(out) else { break };
            look(entry, content);
            out = left;
        }
        rest = later;
    }
    Ok(())
}

/// `<size>\n<content>\n` and what follows.
fn next_blob(out: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = out.iter().position(|byte| *byte == b'\n')?;
    let size: usize = std::str::from_utf8(&out[..end]).ok()?.parse().ok()?;
    let content = out.get(end + 1..end + 1 + size)?;
    Some((content, out.get(end + 2 + size..).unwrap_or_default()))
}

/// Lines that git writes around the sides of a conflict.
pub(super) fn marker_lines(content: &[u8]) -> usize {
    content.split(|byte| *byte == b'\n').filter(|line| is_marker(line)).count()
}

fn is_marker(line: &[u8]) -> bool {
    let Some(first @ (b'<' | b'>' | b'|')) = line.first() else { return false };
    let run = line.iter().take_while(|byte| *byte == first).count();
    run >= 7 && line.get(run) == Some(&b' ')
}

/// Markers that no parent has in the same number: a file about merges may hold some.
fn marked(git: &Git, entry: &Entry, content: &[u8], parents: &[String]) -> Option<String> {
    let count = marker_lines(content);
    let known = parents.iter().any(|parent| {
        let mut name = std::ffi::OsString::from(format!("{parent}:"));
        name.push(&entry.path);
        let said = git.ask(Call::new(&["cat-file", "blob"]).arg(name));
        said.is_ok_and(|said| said.code == 0 && marker_lines(&said.out) >= count)
    });
    (!known).then(|| format!("{} holds conflict markers", pathtext::encode(&entry.path)))
}

/// A link that leads out of the tree.
fn leads_out(path: &Path, target: &[u8]) -> Option<String> {
    let target = path_of(target);
    let mut depth = path.components().count().saturating_sub(1);
    let mut leads_out = target.is_absolute();
    for part in target.components() {
        match part {
            Component::ParentDir if depth == 0 => leads_out = true,
            Component::ParentDir => depth -= 1,
            Component::Normal(name) => {
                leads_out |= is_dot_git(name.as_bytes());
                depth += 1;
            }
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    let (path, target) = (pathtext::encode(path), pathtext::encode(&target));
    leads_out.then(|| format!("{path} is a link out of the tree, to {target}"))
}

// ---- objects and references --------------------------------------------------------------------------------------

pub(super) fn write_tree(git: &Git, index: &Path) -> Result<String, BranchError> {
    Ok(git.run(Call::new(&["write-tree"]).env("GIT_INDEX_FILE", index))?.line())
}

pub(super) fn tree_of(git: &Git, commit: &str) -> Result<String, BranchError> {
    git.line(&["rev-parse", "--verify", &format!("{commit}^{{tree}}")])
}

/// Makes a commit object; no branch moves. The committer is the person, if git knows who that is.
pub(super) fn write_commit(
    git: &Git,
    tree: &str,
    parents: &[String],
    record: Record<'_>,
    author: &(String, String),
) -> Result<String, BranchError> {
    let committer = identity(git)?;
    let date = format!("@{} +0000", record.at / 1000);
    let mut call = Call::new(&["commit-tree", "--no-gpg-sign", tree]);
    for parent in parents {
        call = call.arg("-p").arg(parent);
    }
    let call = call
        .stdin(message(record))
        .env("GIT_AUTHOR_NAME", &author.0)
        .env("GIT_AUTHOR_EMAIL", &author.1)
        .env("GIT_AUTHOR_DATE", &date)
        .env("GIT_COMMITTER_NAME", &committer.0)
        .env("GIT_COMMITTER_EMAIL", &committer.1)
        .env("GIT_COMMITTER_DATE", &date);
    Ok(git.run(call)?.line())
}

/// The message with its key. A line of the message that looks like a key is indented, so that it is not found as one.
fn message(record: Record<'_>) -> String {
    let text = record.message.replace('\0', " ");
    let lines = text.trim().lines().map(|line| {
        let is_key = line.get(..KEY.len()).is_some_and(|start| start.eq_ignore_ascii_case(KEY));
        format!("{}{}\n", if is_key { "  " } else { "" }, line.trim_end())
    });
    let body: String = lines.collect();
    let body = if body.trim().is_empty() { "Work\n".to_owned() } else { body };
    format!("{body}\n{KEY}: {}\n", record.key)
}

fn identity(git: &Git) -> Result<(String, String), BranchError> {
    let of = |key: &str| -> Result<String, BranchError> {
        Ok(git
            .ask(Call::new(&["config", "--get", key]))?
            .line()
            .replace(['\n', '<', '>'], " ")
            .trim()
            .to_owned())
    };
    let (name, email) = (of("user.name")?, of("user.email")?);
    if name.is_empty() || email.is_empty() {
        Ok((NOBODY.0.into(), NOBODY.1.into()))
    } else {
        Ok((name, email))
    }
}

/// Whose key is looked for: a step may give its commit and the merge of it the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyOf {
    Work,
    Merge,
}

/// The commit with this key among those that `tip` has and `began` has not.
pub(super) fn with_key(
    git: &Git,
    began: &str,
    tip: &str,
    key: &str,
    of: KeyOf,
) -> Result<Option<String>, BranchError> {
    let line = format!("{KEY}: {key}");
    let grep = format!("--grep={line}");
    let range = format!("{began}..{tip}");
    let found = git.line(&["rev-list", "--fixed-strings", &grep, "--end-of-options", &range])?;
    let merger = format!("author {} <{}>", MERGER.0, MERGER.1);
    for id in found.lines() {
        let body = git.line(&["cat-file", "commit", id])?;
        let is_merge = body.lines().any(|found| found.starts_with(&merger));
        if is_merge == (of == KeyOf::Merge) && body.lines().any(|found| found == line) {
            return Ok(Some(id.to_owned()));
        }
    }
    Ok(None)
}

pub(super) fn describe(git: &Git, id: &str) -> Result<Commit, BranchError> {
    let line = git.line(&["rev-list", "--max-count=1", "--parents", id])?;
    let parents = line.split(' ').skip(1).map(str::to_owned).collect();
    Ok(Commit { id: id.to_owned(), parents, tree: tree_of(git, id)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_gits_own() {
        for bad in [".git", ".GIT", ".gIt", "git~1", ".git ", ".git.", ".g\u{200c}it", ".git:x"] {
            assert!(is_dot_git(bad.as_bytes()), "{bad:?}");
        }
        for good in [".gitignore", "git", ".github", "x.git"] {
            assert!(!is_dot_git(good.as_bytes()), "{good:?}");
        }
    }

    #[test]
    fn links_that_lead_out() {
        let check = |path: &str, target: &str, out: bool| {
            assert_eq!(leads_out(Path::new(path), target.as_bytes()).is_some(), out, "{path} -> {target}");
        };
        check("a", "b", false);
        check("d/a", "../b", false);
        check("d/a", "../../b", true);
        check("a", "..", true);
        check("a", "/etc/passwd", true);
        check("d/a", "x/../../../b", true);
        check("a", ".git/config", true);
    }

    #[test]
    fn markers_are_those_of_git() {
        let check = |text: &str, lines: usize| assert_eq!(marker_lines(text.as_bytes()), lines, "{text:?}");
        check("<<<<<<< ours\na\n||||||| base\n=======\nb\n>>>>>>> theirs\n", 3);
        check("Title\n=======\n", 0);
        check("<<<<<<<<<<<<< wide\n", 1);
        check("<<<<<<<\n a <<<<<<< b\n>>>>>> six\n", 0);
    }

    #[test]
    fn a_message_has_one_key() {
        let record = Record { message: " Fix\n\nmycel-key: forged\n", key: "s1", at: 0 };
        assert_eq!(message(record), "Fix\n\n  mycel-key: forged\n\nMycel-Key: s1\n");
        assert_eq!(message(Record { message: "\n", ..record }), "Work\n\nMycel-Key: s1\n");
    }
}
