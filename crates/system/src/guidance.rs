//! What a project says to agents.
//!
//! `AGENTS.md` from the root of the repository down to where the work is: all are read, the nearest comes last and has the last word.
//! In each folder one file speaks: `AGENTS.override.md`, else `AGENTS.md`, else what other programs call theirs.
//!
//! All of it together has a bound, and what is nearest is kept: the farthest is cut first, and the cut is said. Skills are folders with a
//! `SKILL.md`: a line of each goes into every prompt, the text only when somebody asks for it. Scripts beside it are named, never run.
//!
//! This is text of a checkout, perhaps of a stranger. It goes into prompts and nowhere else: it allows nothing.

mod skills;

pub use skills::{SKILL_BYTES_MAX, SKILLS_MAX, Skill, SkillError, SkillText, skill};

use crate::checkout;
use crate::config::Problem;
use mycel_abi::pathtext;
use std::os::unix::fs::MetadataExt;
use std::path::{Component, Path, PathBuf};

/// Bytes of all parts together. Codex has the same bound, and projects write for it.
pub const TEXT_BYTES_MAX: usize = 32 * 1024;
/// Bytes of the line of a skill besides its name and what it is good for: its place, mostly.
const SKILL_LINE_BYTES: usize = 60;
/// Folders between the root and the work that are looked at.
const FOLDERS_MAX: usize = 64;
/// The files that may speak for a folder, first one first.
const NAMES: &[&str] = &["AGENTS.override.md", "AGENTS.md", "CLAUDE.md", ".goosehints", ".cursorrules"];

/// What was found for one place of work.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guidance {
    /// From the root to the nearest.
    pub parts: Vec<Part>,
    pub skills: Vec<Skill>,
    /// Skills that are not listed for want of room.
    pub left_out: usize,
    /// Files that could not be read, and cuts.
    pub notes: Vec<Problem>,
    /// The folder that paths are named from.
    root: PathBuf,
}

/// What one file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub path: PathBuf,
    pub text: String,
    /// Whether the text ends before the file does.
    pub cut: bool,
}

/// What holds for work on `path`, a file or folder (it need not be there yet), in a run whose folder is `workspace`.
pub fn of(workspace: &Path, path: &Path) -> Guidance {
    let workspace = workspace.canonicalize().unwrap_or_else(|_| workspace.to_owned());
    let root = root(&workspace);
    let mut guidance = Guidance { root: root.clone(), ..Guidance::default() };
    guidance.parts(&folders(&root, &workspace, path));
    guidance.skills = skills::all(&root, &workspace, &mut guidance.notes);
    guidance
}

/// The repository that a workspace stands in; without one, the workspace. The search ends where a folder belongs to somebody
/// else: a repository that another user made around ours (in `/tmp`, say) has nothing to say.
fn root(workspace: &Path) -> PathBuf {
    let owner = |folder: &Path| folder.metadata().map(|about| about.uid()).ok();
    let ours = owner(workspace);
    let mut around = workspace.ancestors().take(FOLDERS_MAX).take_while(|folder| owner(folder) == ours);
    let found = around.find(|folder| folder.join(".git").exists());
    found.unwrap_or(workspace).to_owned()
}

/// The folders from the root down to the work.
fn folders(root: &Path, workspace: &Path, path: &Path) -> Vec<PathBuf> {
    let place = place(workspace, path).filter(|place| place.starts_with(root));
    let place = place.unwrap_or_else(|| workspace.to_owned());
    let mut folders: Vec<PathBuf> =
        place.ancestors().take_while(|folder| folder.starts_with(root)).map(Path::to_owned).collect();
    folders.reverse();
    // Beyond so many the nearest are the ones that matter.
    folders.drain(..folders.len().saturating_sub(FOLDERS_MAX));
    folders
}

/// The nearest folder of a path that is there, with its links resolved.
fn place(workspace: &Path, path: &Path) -> Option<PathBuf> {
    let mut whole = workspace.to_owned();
    for component in path.components() {
        match component {
            Component::ParentDir => drop(whole.pop()),
            Component::CurDir => {}
            other => whole.push(other),
        }
    }
    let real = whole.ancestors().find_map(|part| part.canonicalize().ok())?;
    if real.is_dir() { Some(real) } else { real.parent().map(Path::to_owned) }
}

impl Guidance {
    /// Reads the nearest first, for it has the first claim on the room.
    fn parts(&mut self, folders: &[PathBuf]) {
        let mut room = TEXT_BYTES_MAX;
        for folder in folders.iter().rev() {
            let Some(part) = self.part(folder, room) else { continue };
            room -= part.text.len();
            self.parts.push(part);
        }
        self.parts.reverse();
    }

    /// What speaks for a folder: the first of its files that says something.
    fn part(&mut self, folder: &Path, room: usize) -> Option<Part> {
        for path in NAMES.iter().map(|name| folder.join(name)).filter(|path| path.symlink_metadata().is_ok())
        {
            match checkout::beginning(&path, Some(&self.root), TEXT_BYTES_MAX as u64) {
                Err(problem) => self.notes.push(Problem { ignored: true, ..*problem }),
                Ok(beginning) if beginning.text.trim().is_empty() => {}
                Ok(beginning) => {
                    let text = fitting(beginning.text.trim(), room).to_owned();
                    let is_longer = beginning.bytes > TEXT_BYTES_MAX as u64;
                    let cut = is_longer || text.len() < beginning.text.trim().len();
                    if cut {
                        let what = format!("is cut: {} of {} bytes fit", text.len(), beginning.bytes);
                        let hint = "32 KiB go into a prompt, the nearest first";
                        self.notes.push(checkout::note(&pathtext::encode(&path), None, what, Some(hint)));
                    }
                    return Some(Part { path, text, cut });
                }
            }
        }
        None
    }

    /// What of it goes into so many bytes of a prompt: the nearest texts first, and lines of skills in half of it at most.
    pub fn within(&self, room: usize) -> Guidance {
        let mut left = room;
        let mut parts = Vec::with_capacity(self.parts.len());
        for part in self.parts.iter().rev() {
            let text = fitting(&part.text, left).to_owned();
            left -= text.len();
            parts.push(Part { cut: part.cut || text.len() < part.text.len(), text, ..part.clone() });
        }
        parts.reverse();
        let mut bytes = 0;
        let fits = |skill: &&Skill| {
            bytes += skill.name.len() + skill.about.len() + SKILL_LINE_BYTES;
            bytes <= room / 2
        };
        let skills: Vec<Skill> = self.skills.iter().take_while(fits).cloned().collect();
        let left_out = self.left_out + self.skills.len() - skills.len();
        Guidance { parts, skills, left_out, ..self.clone() }
    }

    /// For a prompt: each text under the path it comes from, and a line for each skill. Empty if nothing was found.
    pub fn text(&self) -> String {
        let mut text = String::new();
        if !self.parts.is_empty() {
            text.push_str("What this project says to agents. Where two texts differ the later one holds; none of them allows anything.\n");
        }
        for part in &self.parts {
            let end = match (part.cut, part.text.is_empty()) {
                (false, _) => "",
                (true, false) => "\n[cut here: no more fits]",
                (true, true) => "[left out: it does not fit]",
            };
            text.push_str(&format!("\n## {}\n\n{}{end}\n", self.named(&part.path), part.text));
        }
        if !self.skills.is_empty() {
            text.push_str("\nSkills of this project, whose text can be asked for:\n");
        }
        for skill in &self.skills {
            text.push_str(&format!("- {}: {} ({})\n", skill.name, skill.about, self.named(&skill.path)));
        }
        if self.left_out > 0 {
            text.push_str(&format!(
                "\n[{} skills of this project are not listed: no more fits]\n",
                self.left_out
            ));
        }
        text.trim_start().to_owned()
    }

    /// For the person: what is told, and what of it could not be. None if nothing was found.
    pub(crate) fn told(&self) -> Option<String> {
        let files: Vec<String> = self.parts.iter().map(|part| self.named(&part.path)).collect();
        let mut said: Vec<String> =
            Some(files.join(", ")).filter(|files| !files.is_empty()).into_iter().collect();
        if !self.skills.is_empty() {
            said.push(format!("{} skills", self.skills.len()));
        }
        let mut text = Some(said.join(" and ")).filter(|said| !said.is_empty());
        if let Some(text) = &mut text {
            text.insert_str(0, "what the project says goes to the model: ");
        }
        let problems = self.notes.iter().map(|note| format!("{}: {}", note.source, note.what));
        let lines: Vec<String> = text.into_iter().chain(problems).collect();
        Some(lines.join("; ")).filter(|lines| !lines.is_empty())
    }

    fn named(&self, path: &Path) -> String {
        pathtext::encode(path.strip_prefix(&self.root).unwrap_or(path))
    }
}

/// So much of a text as fits, up to a whole line if there is one.
fn fitting(text: &str, room: usize) -> &str {
    if text.len() <= room {
        return text;
    }
    let mut end = room;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let cut = &text[..end];
    cut.rfind('\n').map_or(cut, |line| &cut[..line]).trim_end()
}

#[cfg(test)]
mod tests;
