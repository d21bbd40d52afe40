//! Joining the writers' work on the integration branch, without any checkout.
//!
//! ```text
//!   commit --preflight--> Clean(tree) --merge--> a merge commit, if the branch is still where we saw it
//!                   `---> Conflicts   --resolve--> a worktree with marks --commit--> merged as any other
//! ```
//! `git merge-tree --write-tree` merges in the repository's objects alone (docs/decisions/007-merging.md says why it and
//! no library). It is told to read attributes from the integration branch, not from somebody's files.

use super::commit::{Commit, KeyOf, MERGER, Record, describe, with_key, write_commit};
use super::error::BranchError;
use super::git::{Call, Git, path_of};
use super::refs::{is_ancestor, move_ref, value_of};
use super::worktree::{Worktree, holder_of};
use super::{Team, names};
use mycel_abi::pathtext;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Bytes of each side that a conflict carries.
const SIDE_BYTES_MAX: usize = 64 << 10;
/// Conflicts that carry their sides; of the rest only the paths are told.
const CONFLICTS_FULL_MAX: usize = 50;
/// How often a merge is tried again because the branch moved meanwhile.
const TRIES: u32 = 5;

/// What would come of a merge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Merge {
    /// The merged tree.
    Clean {
        tree: String,
    },
    Conflicts(Vec<Conflict>),
}

/// What came of a merge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Merged {
    Merged(Commit),
    /// The integration branch has all of it already; its tip.
    Already(Commit),
    /// Nothing was changed.
    Conflicts(Vec<Conflict>),
}

/// One path on which two sides do not agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    pub path: PathBuf,
    pub kind: ConflictKind,
    /// Absent where that side has no such file.
    pub base: Option<Side>,
    pub ours: Option<Side>,
    pub theirs: Option<Side>,
    /// Git's own sentence about it.
    pub note: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConflictKind {
    /// Both changed the same lines.
    Content,
    /// Both added a file of this name.
    AddAdd,
    /// One changed what the other deleted.
    ModifyDelete,
    /// Content that is not text: one side must be chosen.
    Binary,
    /// Names that do not agree: renamed twice, renamed and deleted, a file where a folder is.
    Name,
    Submodule,
    Other,
}

/// A file as one side has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    pub id: String,
    pub mode: String,
    /// The content, at most 64 KiB of it; empty beyond the first fifty conflicts.
    pub content: Vec<u8>,
    pub is_cut: bool,
}

/// A merge begun for somebody to finish by hand.
#[derive(Debug)]
pub struct Resolution {
    pub worktree: Worktree,
    /// Those without marks in a file (all but content and add/add) are decided by changing or removing the file.
    /// Empty when there is nothing left to do.
    pub conflicts: Vec<Conflict>,
}

impl Team {
    /// What merging this commit into the integration branch would give. Nothing is changed.
    pub fn preflight(&self, commit: &str) -> Result<Merge, BranchError> {
        names::check_id(commit)?;
        Ok(merge_trees(&self.git, &self.tip()?, commit)?.merge)
    }

    /// Merges a commit into the integration branch by a merge commit. Asked again with the same key, the same commit is
    /// the answer.
    ///
    /// # Errors
    /// When git fails, or when a person has the integration branch checked out.
    pub fn merge(&self, commit: &str, record: Record<'_>) -> Result<Merged, BranchError> {
        names::check_id(commit)?;
        names::check_key(record.key)?;
        let main = self.main_ref();
        for _ in 0..TRIES {
            let tip = self.tip()?;
            if let Some(id) = with_key(&self.git, &self.base, &tip, record.key, KeyOf::Merge)? {
                return describe(&self.git, &id).map(Merged::Merged);
            }
            if is_ancestor(&self.git, commit, &tip)? {
                return describe(&self.git, &tip).map(Merged::Already);
            }
            let tree = match merge_trees(&self.git, &tip, commit)?.merge {
                Merge::Clean { tree } => tree,
                Merge::Conflicts(conflicts) => return Ok(Merged::Conflicts(conflicts)),
            };
            self.check_not_held()?;
            let parents = vec![tip.clone(), commit.to_owned()];
            let author = (MERGER.0.to_owned(), MERGER.1.to_owned());
            let id = write_commit(&self.git, &tree, &parents, record, &author)?;
            match move_ref(&self.git, &main, &id, Some(&tip)) {
                Ok(()) => return Ok(Merged::Merged(Commit { id, parents, tree })),
                Err(_) if self.tip()? != tip => {}
                Err(error) => return Err(error),
            }
        }
        let doing = format!("merging {commit} into {}", self.branch());
        let why = "the branch moved each time we tried";
        Err(BranchError::in_the_way(doing, why, "does a second driver work on this run?"))
    }

    /// Begins the merge of `commit` in a worktree of `writer`, with both sides and the base between marks. The writer's
    /// branch is brought up to the integration branch first if it has nothing of its own. [`Worktree::commit`] makes the
    /// merge commit.
    ///
    /// # Errors
    /// When the worktree has changes that are not committed, or is merging another commit.
    pub fn resolve(&self, writer: &str, commit: &str) -> Result<Resolution, BranchError> {
        names::check_id(commit)?;
        let worktree = self.worktree(writer)?;
        if is_ancestor(&self.git, commit, &worktree.head)? {
            return Ok(Resolution { worktree, conflicts: Vec::new() });
        }
        match worktree.merging()? {
            Some(merging) if merging == commit => {
                let conflicts = merge_trees(&self.git, &worktree.head, commit)?.merge.conflicts();
                Ok(Resolution { worktree, conflicts })
            }
            Some(other) => Err(self.busy(&worktree, &format!("{other} is being merged there"))),
            None => self.begin_merge(worktree, commit),
        }
    }

    /// Begins the merge of the integration branch in a worktree of `writer`, or takes up the one that was begun there.
    ///
    /// # Errors
    /// As [`resolve`](Self::resolve).
    pub fn resolve_tip(&self, writer: &str) -> Result<Resolution, BranchError> {
        let worktree = self.worktree(writer)?;
        let begun = worktree.merging()?.or(value_of(&self.git, &worktree.begun_ref())?);
        let commit = begun.map_or_else(|| self.tip(), Ok)?;
        self.resolve(writer, &commit)
    }

    /// The worktree of a writer, brought up to the integration branch if it has nothing of its own.
    ///
    /// # Errors
    /// As [`worktree`](Self::worktree).
    pub fn open(&self, writer: &str) -> Result<Worktree, BranchError> {
        let worktree = self.worktree(writer)?;
        let tip = self.tip()?;
        let is_behind = worktree.head != tip && is_ancestor(&self.git, &worktree.head, &tip)?;
        if !is_behind || worktree.merging()?.is_some() {
            return Ok(worktree);
        }
        let begun = worktree.begun_ref();
        match value_of(&self.git, &begun)? {
            None if worktree.is_changed()? => return Ok(worktree),
            // A crash came while the files were written; nobody has worked here since.
            Some(half) if half != tip => move_ref(&self.git, &begun, &tip, Some(&half))?,
            Some(_) => {}
            None => move_ref(&self.git, &begun, &tip, None)?,
        }
        worktree.git.run(Call::new(&["read-tree", "--reset", "-u", &tip]))?;
        move_ref(&self.git, &worktree.head_ref(), &tip, Some(&worktree.head))?;
        self.worktree(writer)
    }

    fn begin_merge(&self, worktree: Worktree, commit: &str) -> Result<Resolution, BranchError> {
        let begun = worktree.begun_ref();
        let half = value_of(&self.git, &begun)?;
        match half.as_deref() {
            // A crash came while the files were written; nobody has worked here since.
            Some(half) if half == commit => {}
            Some(other) => return Err(self.busy(&worktree, &format!("the merge of {other} was begun there"))),
            None if worktree.is_changed()? => return Err(self.busy(&worktree, "it has changes")),
            None => {}
        }
        if half.is_none() {
            move_ref(&self.git, &begun, commit, None)?;
        }
        let worktree = self.brought_up(worktree)?;
        let merged = merge_trees(&self.git, &worktree.head, commit)?;
        worktree.git.run(Call::new(&["read-tree", "--reset", "-u", &merged.tree]))?;
        move_ref(&self.git, &worktree.merging_ref(), commit, None)?;
        Ok(Resolution { worktree, conflicts: merged.merge.conflicts() })
    }

    /// The writer's branch on the integration branch's tip, if it has nothing beyond. Its files follow with the merge.
    fn brought_up(&self, mut worktree: Worktree) -> Result<Worktree, BranchError> {
        let tip = self.tip()?;
        if worktree.head != tip && is_ancestor(&self.git, &worktree.head, &tip)? {
            move_ref(&self.git, &worktree.head_ref(), &tip, Some(&worktree.head))?;
            worktree.head = tip;
        }
        Ok(worktree)
    }

    fn busy(&self, worktree: &Worktree, why: &str) -> BranchError {
        let doing = format!("beginning a merge in {}", pathtext::encode(&worktree.path));
        BranchError::in_the_way(doing, why, "commit there first, or give another writer")
    }

    /// Moving a branch under somebody's checkout would make their files look changed.
    fn check_not_held(&self) -> Result<(), BranchError> {
        let Some(holder) = holder_of(&self.common, &self.main_ref()) else { return Ok(()) };
        let doing = format!("moving {}", self.branch());
        let why = format!("it is checked out in {}", pathtext::encode(&holder));
        Err(BranchError::in_the_way(doing, why, "switch to another branch there (git switch -)"))
    }
}

impl Merge {
    fn conflicts(self) -> Vec<Conflict> {
        match self {
            Self::Clean { .. } => Vec::new(),
            Self::Conflicts(conflicts) => conflicts,
        }
    }
}

/// A merge with its tree, which holds marks where sides conflict.
pub(super) struct Trees {
    pub(super) tree: String,
    pub(super) merge: Merge,
}

pub(super) fn merge_trees(git: &Git, ours: &str, theirs: &str) -> Result<Trees, BranchError> {
    let args = ["merge-tree", "--write-tree", "-z", "--messages", "--allow-unrelated-histories"];
    let call = Call::new(&args).arg(ours).arg(theirs).env("GIT_ATTR_SOURCE", ours);
    let said = git.ask(call)?;
    if !matches!(said.code, 0 | 1) || said.cut {
        // Asked again only to say the failure as every other.
        let again = Call::new(&args).arg(ours).arg(theirs).env("GIT_ATTR_SOURCE", ours);
        git.run(again)?;
    }
    let parsed = Parsed::read(&said.out);
    if said.code == 0 {
        return Ok(Trees { tree: parsed.tree.clone(), merge: Merge::Clean { tree: parsed.tree } });
    }
    let conflicts = conflicts(git, &parsed)?;
    Ok(Trees { tree: parsed.tree, merge: Merge::Conflicts(conflicts) })
}

/// The answer of `merge-tree -z`: the tree; stages of files in conflict, ended by an empty part; messages, each as a
/// count, so many paths, a type and a sentence.
#[derive(Debug, Default, PartialEq, Eq)]
struct Parsed {
    tree: String,
    stages: BTreeMap<PathBuf, [Option<(String, String)>; 3]>,
    messages: Vec<Message>,
}

#[derive(Debug, PartialEq, Eq)]
struct Message {
    paths: Vec<PathBuf>,
    kind: String,
    text: String,
}

impl Parsed {
    fn read(out: &[u8]) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let mut parts = out.split(|byte| *byte == 0);
        let mut parsed = Self { tree: parts.next().map(text).unwrap_or_default(), ..Self::default() };
        for part in parts.by_ref().take_while(|part| !part.is_empty()) {
            parsed.read_stage(part);
        }
        while let Some(count) = parts.next().and_then(|count| text(count).parse::<usize>().ok()) {
            let paths = parts.by_ref().take(count).map(path_of).collect();
            let (kind, sentence) = (parts.next().map(text), parts.next().map(text));
            let (kind, text) = (kind.unwrap_or_default(), sentence.unwrap_or_default().trim().to_owned());
            parsed.messages.push(Message { paths, kind, text });
        }
        parsed
    }

    /// `<mode> <id> <stage>\t<path>`.
    fn read_stage(&mut self, part: &[u8]) {
        let Some(tab) = part.iter().position(|byte| *byte == b'\t') else { return };
        let about = String::from_utf8_lossy(&part[..tab]).into_owned();
        let mut fields = about.split(' ');
        let (Some(mode), Some(id), Some(stage)) = (fields.next(), fields.next(), fields.next()) else {
            return;
        };
        let sides = self.stages.entry(path_of(&part[tab + 1..])).or_default();
        let stage = stage.parse::<usize>().ok().and_then(|stage| stage.checked_sub(1));
        if let Some(side) = stage.and_then(|stage| sides.get_mut(stage)) {
            *side = Some((mode.to_owned(), id.to_owned()));
        }
    }
}

fn conflicts(git: &Git, parsed: &Parsed) -> Result<Vec<Conflict>, BranchError> {
    let mut list = Vec::new();
    for (path, sides) in &parsed.stages {
        let is_full = list.len() < CONFLICTS_FULL_MAX;
        let side =
            |at: usize| sides[at].as_ref().map(|(mode, id)| read_side(git, mode, id, is_full)).transpose();
        let message = message_for(&parsed.messages, path);
        let note = message.map(|message| message.text.clone()).unwrap_or_default();
        let kind =
            kind_of(message.map_or("", |message| &message.kind), sides.each_ref().map(Option::is_some));
        list.push(Conflict {
            path: path.clone(),
            kind,
            base: side(0)?,
            ours: side(1)?,
            theirs: side(2)?,
            note,
        });
    }
    // Some conflicts concern no single file, such as a folder that both renamed.
    for message in parsed.messages.iter().filter(|message| message.kind.starts_with("CONFLICT")) {
        if !message.paths.iter().any(|path| parsed.stages.contains_key(path)) {
            let path = message.paths.first().cloned().unwrap_or_default();
            let kind = kind_of(&message.kind, [false; 3]);
            let note = message.text.clone();
            list.push(Conflict { path, kind, base: None, ours: None, theirs: None, note });
        }
    }
    Ok(list)
}

fn message_for<'m>(messages: &'m [Message], path: &Path) -> Option<&'m Message> {
    let about = |message: &&Message| {
        message.kind.starts_with("CONFLICT") && message.paths.iter().any(|found| found == path)
    };
    messages.iter().find(about)
}

fn kind_of(kind: &str, there: [bool; 3]) -> ConflictKind {
    let word = kind.strip_prefix("CONFLICT (").unwrap_or(kind);
    match word.trim_end_matches(')') {
        "contents" if there == [false, true, true] => ConflictKind::AddAdd,
        "contents" => ConflictKind::Content,
        "modify/delete" => ConflictKind::ModifyDelete,
        "binary" => ConflictKind::Binary,
        word if word.contains("submodule") => ConflictKind::Submodule,
        word if ["rename", "directory", "distinct", "file"].iter().any(|part| word.contains(part)) => {
            ConflictKind::Name
        }
        _ => ConflictKind::Other,
    }
}

fn read_side(git: &Git, mode: &str, id: &str, is_full: bool) -> Result<Side, BranchError> {
    let (id, mode) = (id.to_owned(), mode.to_owned());
    if !is_full || mode == "160000" {
        return Ok(Side { id, mode, content: Vec::new(), is_cut: !is_full });
    }
    let said = git.run(Call::new(&["cat-file", "blob", &id]).at_most(SIDE_BYTES_MAX))?;
    Ok(Side { id, mode, content: said.out, is_cut: said.cut })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_of_merge_tree_is_read() {
        let out = b"abc\x00100644 11 1\ta b\x00100644 22 2\ta b\x00100644 33 3\ta b\x00\x001\x00a b\x00Auto-merging\x00Auto-merging a b\n\x001\x00a b\x00CONFLICT (contents)\x00CONFLICT (content): Merge conflict in a b\n\x00";
        let parsed = Parsed::read(out);
        let side = |id: &str| Some(("100644".to_owned(), id.to_owned()));
        assert_eq!(parsed.tree, "abc");
        assert_eq!(parsed.stages[Path::new("a b")], [side("11"), side("22"), side("33")]);
        let message = message_for(&parsed.messages, Path::new("a b")).unwrap();
        assert_eq!(message.text, "CONFLICT (content): Merge conflict in a b");
        assert_eq!(kind_of(&message.kind, [true; 3]), ConflictKind::Content);
        assert_eq!(Parsed::read(b"abc\x00"), Parsed { tree: "abc".into(), ..Parsed::default() });
        assert_eq!(Parsed::read(b""), Parsed::default());
    }

    #[test]
    fn kinds_of_conflicts() {
        for (word, there, kind) in [
            ("CONFLICT (contents)", [false, true, true], ConflictKind::AddAdd),
            ("CONFLICT (modify/delete)", [true, true, false], ConflictKind::ModifyDelete),
            ("CONFLICT (binary)", [true; 3], ConflictKind::Binary),
            ("CONFLICT (rename/delete)", [true, true, false], ConflictKind::Name),
            ("CONFLICT (file/directory)", [false, true, false], ConflictKind::Name),
            ("CONFLICT (submodule)", [true; 3], ConflictKind::Submodule),
            ("", [true; 3], ConflictKind::Other),
        ] {
            assert_eq!(kind_of(word, there), kind, "{word}");
        }
    }
}
