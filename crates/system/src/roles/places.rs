//! Where roles are, and which of a name counts.

use super::own::FileName;
use super::tools::nearest;
use super::{FILE_BYTES_MAX, ROLES_MAX, Reading, Role, builtin, foreign, name_problem, own, slug};
use crate::checkout;
use crate::config::Problem;
use mycel_abi::pathtext;
use std::path::{Path, PathBuf};

/// Where a role comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    Workspace(PathBuf),
    Person(PathBuf),
    BuiltIn,
}

impl Source {
    pub fn path(&self) -> Option<&Path> {
        match self {
            Source::Workspace(path) | Source::Person(path) => Some(path),
            Source::BuiltIn => None,
        }
    }
    /// As a person reads it: from the workspace on, where the file lies there.
    pub fn shown(&self, workspace: &Path) -> String {
        match self {
            Source::Workspace(path) => pathtext::encode(path.strip_prefix(workspace).unwrap_or(path)),
            Source::Person(path) => pathtext::encode(path),
            Source::BuiltIn => "built in".to_owned(),
        }
    }
}

/// A file, or a role that comes with Mycel, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub source: Source,
    /// None if it has mistakes.
    pub role: Option<Role>,
    /// Mistakes, and remarks on what was left out.
    pub problems: Vec<Problem>,
    /// The nearer one that counts instead.
    pub hidden_by: Option<Source>,
}

/// Everything that was found, by name, the nearest of a name first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roles {
    pub entries: Vec<Entry>,
    /// What is wrong with a folder, or with a file that is no role.
    pub problems: Vec<Problem>,
}

/// Why there is no such role.
#[derive(Debug, thiserror::Error)]
pub enum FindError {
    #[error("there is no role `{name}`\nhint: {hint}")]
    Unknown { name: String, hint: String },
    #[error("the role `{name}` has mistakes\n{}", listed(problems))]
    Broken { name: String, problems: Vec<Problem> },
}

fn listed(problems: &[Problem]) -> String {
    let errors: Vec<String> = problems.iter().filter(|it| !it.ignored).map(Problem::to_string).collect();
    errors.join("\n")
}

/// Who a file was written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dialect {
    Own,
    Foreign,
}

/// The folders of a workspace, nearest first.
const FOLDERS: &[(&str, Dialect)] =
    &[("agents", Dialect::Own), (".agents/agents", Dialect::Foreign), (".mycel/agents", Dialect::Own)];

/// Other folders whose files are written for other programs; they are read when named.
const FOREIGN_FOLDERS: &[&str] =
    &[".agents/agents", ".claude/agents", ".opencode/agent", ".opencode/agents", ".codex/agents"];

/// All roles of a workspace. `config` is the folder of the person's configuration ([`crate::home::Home::config`]).
pub fn all(workspace: &Path, config: Option<&Path>) -> Roles {
    let workspace = &workspace.canonicalize().unwrap_or_else(|_| workspace.to_owned());
    let mut roles = Roles::default();
    for (name, dialect) in FOLDERS {
        folder(&mut roles, &workspace.join(name), *dialect, Some(workspace));
    }
    if let Some(config) = config {
        folder(&mut roles, &config.join("agents"), Dialect::Own, None);
    }
    roles.entries.extend(builtin::all());
    // The sort is stable: of one name the nearest stays first.
    roles.entries.sort_by(|a, b| a.name.cmp(&b.name));
    hide(&mut roles.entries);
    roles
}

fn hide(entries: &mut [Entry]) {
    let mut first: Option<(String, Source)> = None;
    for entry in entries {
        match &first {
            Some((name, source)) if *name == entry.name => entry.hidden_by = Some(source.clone()),
            Some(_) | None => first = Some((entry.name.clone(), entry.source.clone())),
        }
    }
}

fn folder(roles: &mut Roles, folder: &Path, dialect: Dialect, within: Option<&Path>) {
    let left = ROLES_MAX.saturating_sub(roles.entries.len());
    let is_markdown = |path: &Path| path.extension().is_some_and(|end| end == "md");
    match checkout::entries(folder, left, is_markdown) {
        Ok((paths, more)) => {
            paths.iter().for_each(|path| file(roles, path, dialect, within));
            if more {
                let what = format!("holds more roles than the {ROLES_MAX} that are looked at");
                roles.problems.push(checkout::error(
                    &pathtext::encode(folder),
                    None,
                    what,
                    Some("move some away"),
                ));
            }
        }
        Err(problem) => roles.problems.push(*problem),
    }
}

fn file(roles: &mut Roles, path: &Path, dialect: Dialect, within: Option<&Path>) {
    let source = match within {
        Some(_) => Source::Workspace(path.to_owned()),
        None => Source::Person(path.to_owned()),
    };
    match checkout::whole(path, within, FILE_BYTES_MAX) {
        Ok(text) if is_plain(&text) => {
            let what = "has no front matter, and so is no role".to_owned();
            let hint = "a role begins with a line of ---";
            roles.problems.push(checkout::note(&pathtext::encode(path), Some((1, 1)), what, Some(hint)));
        }
        text => roles.entries.push(entry(path, source, text, dialect)),
    }
}

/// A README between the roles.
fn is_plain(text: &str) -> bool {
    !text.trim_start_matches('\u{feff}').starts_with("---")
}

fn entry(path: &Path, source: Source, text: Result<String, Box<Problem>>, dialect: Dialect) -> Entry {
    let stem = path.file_stem().map(pathtext::encode_name).unwrap_or_default();
    let shown = pathtext::encode(path);
    let name = FileName { shown: &shown, stem: &stem };
    let reading = match (text, dialect) {
        (Err(problem), _) => Reading { role: None, problems: vec![*problem] },
        (Ok(text), Dialect::Own) => own::read(&text, name),
        (Ok(text), Dialect::Foreign) => foreign::read(&text, name),
    };
    made(reading, source, &stem)
}

/// An entry of what was read; `stem` is its name as long as the file does not say another.
pub(super) fn made(reading: Reading, source: Source, stem: &str) -> Entry {
    let role = reading.role.map(|role| Role { source: source.clone(), ..role });
    let own_name = || if name_problem(stem).is_none() { stem.to_owned() } else { slug(stem) };
    let name = role.as_ref().map_or_else(own_name, |role| role.name.clone());
    Entry { name, source, role, problems: reading.problems, hidden_by: None }
}

/// One file, wherever it lies. `within` is the folder that links may not leave.
pub fn check_file(path: &Path, within: Option<&Path>) -> Entry {
    let parent =
        path.canonicalize().ok().and_then(|path| path.parent().map(Path::to_owned)).unwrap_or_default();
    let is_foreign = FOREIGN_FOLDERS.iter().any(|folder| parent.ends_with(folder));
    let dialect = if is_foreign { Dialect::Foreign } else { Dialect::Own };
    let text = checkout::whole(path, within, FILE_BYTES_MAX);
    entry(path, Source::Workspace(path.to_owned()), text, dialect)
}

/// The text of a file to make a role of, and the role it is, as far as its author's program is known to us: strictly if it is
/// one of ours, else with remarks.
pub(super) fn taken_over(path: &Path) -> Reading {
    let shown = pathtext::encode(path);
    let stem = path.file_stem().map(pathtext::encode_name).unwrap_or_default();
    let text = match checkout::whole(path, None, FILE_BYTES_MAX) {
        Ok(text) => text,
        Err(problem) => return Reading { role: None, problems: vec![*problem] },
    };
    if super::is_recipe(path) {
        return Role::from_recipe(&slug(&stem), &text, &shown);
    }
    let name = FileName { shown: &shown, stem: &stem };
    let ours = own::read(&text, name);
    if ours.role.is_some() { ours } else { foreign::read(&text, name) }
}

/// The role that counts. `name` is a name, or a file from the workspace on: `backend`, `agents/backend.md`.
///
/// A nearer file with mistakes is an error and not a reason to take the next one.
pub fn find(name: &str, workspace: &Path, config: Option<&Path>) -> Result<Role, FindError> {
    if name.contains('/') || name.ends_with(".md") {
        return find_file(name, workspace);
    }
    let roles = all(workspace, config);
    let found = roles.entries.iter().find(|entry| entry.name == name);
    match found {
        Some(Entry { role: Some(role), .. }) => Ok(role.clone()),
        Some(entry) => Err(FindError::Broken { name: name.to_owned(), problems: entry.problems.clone() }),
        None => Err(FindError::Unknown { name: name.to_owned(), hint: hint(name, &roles) }),
    }
}

fn find_file(name: &str, workspace: &Path) -> Result<Role, FindError> {
    let workspace = workspace.canonicalize().unwrap_or_else(|_| workspace.to_owned());
    let entry = check_file(&workspace.join(pathtext::decode(name)), Some(&workspace));
    entry.role.ok_or_else(|| FindError::Broken { name: name.to_owned(), problems: entry.problems })
}

fn hint(name: &str, roles: &Roles) -> String {
    let names = roles.entries.iter().map(|entry| entry.name.clone());
    nearest(name, names).map_or_else(
        || "`mycel agent list` shows all; `mycel agent new` makes one".to_owned(),
        |near| format!("did you mean {near}?"),
    )
}
