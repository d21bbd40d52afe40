//! Skills: folders with a `SKILL.md`.

use crate::checkout;
use crate::config::Problem;
use crate::front_matter;
use crate::yaml::Node;
use mycel_abi::pathtext;
use std::path::{Path, PathBuf};

/// Skills that are looked at.
pub const SKILLS_MAX: usize = 100;
/// Bytes of one `SKILL.md`.
pub const SKILL_BYTES_MAX: u64 = 64 * 1024;
/// Characters of a description; the format has the same bound.
const ABOUT_CHARS_MAX: usize = 1024;
/// Files beside a `SKILL.md` that are named.
const FILES_MAX: usize = 50;

/// Where they lie in a workspace, nearest first.
const FOLDERS: &[&str] = &[".agents/skills", "skills", ".mycel/skills"];

/// A skill as it stands in prompts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skill {
    pub name: String,
    /// What it is good for, in a line.
    pub about: String,
    /// Its `SKILL.md`.
    pub path: PathBuf,
}

/// A skill as it is given to who asked for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillText {
    pub skill: Skill,
    pub body: String,
    /// What lies beside the text: scripts and papers. They are named and not touched.
    pub files: Vec<PathBuf>,
}

/// Why there is no text.
#[derive(Debug, thiserror::Error)]
pub enum SkillError {
    #[error("there is no skill `{name}`\nhint: {hint}")]
    Unknown { name: String, hint: String },
    #[error("{0}")]
    Broken(Box<Problem>),
}

/// The skills of a workspace and of the repository around it. Of one name the nearest counts.
pub(super) fn all(root: &Path, workspace: &Path, notes: &mut Vec<Problem>) -> Vec<Skill> {
    let mut skills: Vec<Skill> = Vec::new();
    let places = [workspace, root];
    let places = if root == workspace { &places[..1] } else { &places[..] };
    for folder in places.iter().flat_map(|place| FOLDERS.iter().map(|name| place.join(name))) {
        for path in files(&folder, SKILLS_MAX.saturating_sub(skills.len()), notes) {
            match read(&path, root) {
                Ok(text) if skills.iter().any(|known| known.name == text.skill.name) => {}
                Ok(text) => skills.push(text.skill),
                Err(problem) => notes.push(Problem { ignored: true, ..*problem }),
            }
        }
    }
    skills
}

fn files(folder: &Path, most: usize, notes: &mut Vec<Problem>) -> Vec<PathBuf> {
    match checkout::entries(folder, most, |path| path.join("SKILL.md").symlink_metadata().is_ok()) {
        Ok((folders, more)) => {
            if more {
                let what = format!("holds more skills than the {SKILLS_MAX} that are looked at");
                notes.push(checkout::note(&pathtext::encode(folder), None, what, None));
            }
            folders.iter().map(|folder| folder.join("SKILL.md")).collect()
        }
        Err(problem) => {
            notes.push(Problem { ignored: true, ..*problem });
            Vec::new()
        }
    }
}

/// The whole of a skill, by its name.
pub fn skill(workspace: &Path, name: &str) -> Result<SkillText, SkillError> {
    let workspace = workspace.canonicalize().unwrap_or_else(|_| workspace.to_owned());
    let root = super::root(&workspace);
    let skills = all(&root, &workspace, &mut Vec::new());
    let Some(found) = skills.iter().find(|skill| skill.name == name) else {
        let names: Vec<&str> = skills.iter().map(|skill| skill.name.as_str()).collect();
        let hint = match names.as_slice() {
            [] => "this project has none: a skill is a folder skills/NAME with a SKILL.md".to_owned(),
            names => format!("skills: {}", names.join(", ")),
        };
        return Err(SkillError::Unknown { name: name.chars().take(60).collect(), hint });
    };
    let mut text = read(&found.path, &root).map_err(SkillError::Broken)?;
    let folder = found.path.parent().unwrap_or(&found.path);
    let beside = checkout::entries(folder, FILES_MAX, |path| !path.ends_with("SKILL.md"));
    text.files = beside.map_err(SkillError::Broken)?.0;
    Ok(text)
}

fn read(path: &Path, root: &Path) -> Result<SkillText, Box<Problem>> {
    let source = pathtext::encode(path);
    let text = checkout::whole(path, Some(root), SKILL_BYTES_MAX)?;
    let (parts, _) = front_matter::read_loosely(&text)
        .map_err(|wrong| Box::new(checkout::error(&source, Some(wrong.at), wrong.what, wrong.hint)))?;
    let line = |key: &str| {
        let text = parts.matter.as_ref()?.get(key).and_then(Node::text)?;
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!line.is_empty()).then_some(line)
    };
    let Some(about) = line("description") else {
        let hint = "write description: what the skill is good for";
        let what = "does not say what it is for, and so is not offered".to_owned();
        return Err(Box::new(checkout::error(&source, Some((1, 1)), what, Some(hint))));
    };
    let folder = path.parent().and_then(Path::file_name).map(pathtext::encode_name).unwrap_or_default();
    let skill = Skill {
        name: line("name").unwrap_or(folder),
        about: about.chars().take(ABOUT_CHARS_MAX).collect(),
        path: path.to_owned(),
    };
    Ok(SkillText { skill, body: parts.body, files: Vec::new() })
}
