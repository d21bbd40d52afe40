//! `mycel agent`: roles, kinds of agents.

use super::{Failed, Outcome, open};
use crate::cli::{AgentCommand, Global};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use crate::view::agent::{self as view, RoleView};
use crate::view::{config as problems, format, json};
use mycel_abi::pathtext;
use mycel_system::config::Problem;
use mycel_system::roles::{self, Entry, FindError, NewError, Role};
use mycel_system::{confine, guidance};
use std::path::{Path, PathBuf};

pub(super) fn agent(global: &Global, command: AgentCommand, printer: &mut Printer) -> Outcome {
    let places = Places::open(global)?;
    match command {
        AgentCommand::List => list(&places, printer),
        AgentCommand::Show { name } => show(&places, &name, printer),
        AgentCommand::New { name, from, role } => {
            new(&places, &name, from.as_deref(), role.as_deref(), printer)
        }
        AgentCommand::Check { files } if files.is_empty() => check_all(&places, printer),
        AgentCommand::Check { files } => {
            check(files.iter().map(|file| check_file(file)).collect(), &places, printer)
        }
    }
}

/// Where roles are looked for.
struct Places {
    workspace: PathBuf,
    config: PathBuf,
}

impl Places {
    fn open(global: &Global) -> Result<Self, Failed> {
        let workspace = std::env::current_dir()
            .and_then(|folder| folder.canonicalize())
            .map_err(|error| Failed::text(Exit::Failed, format!("finding the working folder: {error}")))?;
        Ok(Self { workspace, config: open::home(global)?.config })
    }
    fn all(&self) -> roles::Roles {
        roles::all(&self.workspace, Some(&self.config))
    }
    fn find(&self, name: &str, printer: &mut Printer) -> Result<Role, Failed> {
        let found = roles::find(name, &self.workspace, Some(&self.config));
        found.map_err(|error| not_found(&error, printer))
    }
    /// What a run that begins here leaves of a role.
    fn view(&self, role: &Role) -> RoleView {
        let held = confine::first_capabilities(&self.workspace);
        RoleView::of_role(role, &self.workspace, &role.capabilities_within(&held, &self.workspace))
    }
}

fn not_found(error: &FindError, printer: &mut Printer) -> Failed {
    match error {
        FindError::Unknown { .. } => Failed::of(Exit::Usage, error),
        FindError::Broken { name, problems } => {
            tell(problems, printer);
            let text =
                format!("the role `{name}` has mistakes\nhint: `mycel agent check` lists those of all roles");
            Failed::text(Exit::Usage, text)
        }
    }
}

fn list(places: &Places, printer: &mut Printer) -> Outcome {
    let roles = places.all();
    let views: Vec<RoleView> =
        roles.entries.iter().map(|entry| RoleView::of_entry(entry, &places.workspace)).collect();
    if printer.is_json() {
        views.iter().for_each(|view| printer.value(&json::role(view)));
    } else {
        let lines = view::table(&views, printer.screen());
        printer.data(&lines);
    }
    let errors: Vec<Problem> = problems_of(&roles).into_iter().filter(|problem| !problem.ignored).collect();
    tell(&errors, printer);
    Ok(Exit::Ok)
}

fn problems_of(roles: &roles::Roles) -> Vec<Problem> {
    roles.problems.iter().chain(roles.entries.iter().flat_map(|entry| &entry.problems)).cloned().collect()
}

fn show(places: &Places, name: &str, printer: &mut Printer) -> Outcome {
    let view = places.view(&places.find(name, printer)?);
    if printer.is_json() {
        printer.value(&json::role(&view));
    } else {
        printer.data(&view::page(&view));
    }
    Ok(Exit::Ok)
}

fn new(
    places: &Places,
    name: &str,
    from: Option<&Path>,
    base: Option<&str>,
    printer: &mut Printer,
) -> Outcome {
    let text = match (from, base) {
        (Some(file), _) => {
            let reading = Role::from_file(file, name);
            tell(&reading.problems, printer);
            let Some(role) = reading.role else { return Ok(Exit::Usage) };
            roles::markdown(&role)
        }
        (None, Some(base)) => roles::markdown(&Role { name: name.to_owned(), ..places.find(base, printer)? }),
        (None, None) => roles::template(name),
    };
    let hides =
        places.all().entries.iter().find(|entry| entry.name == name).map(|entry| entry.source.clone());
    let path = roles::create(&places.workspace, name, &text).map_err(not_written)?;
    let role = places.find(name, printer)?;
    if printer.is_json() {
        printer.value(&json::role(&places.view(&role)));
        return Ok(Exit::Ok);
    }
    let shown = pathtext::encode(path.strip_prefix(&places.workspace).unwrap_or(&path));
    let mut lines = vec![Line::labelled(Style::Good, "new").text(&shown)];
    if let Some(source) = hides {
        let text = format!("it counts instead of the one that is {}", whence(&source, places));
        lines.push(Line::under().styled(Style::Dim, &text));
    }
    printer.talk(&lines);
    Ok(Exit::Ok)
}

fn whence(source: &roles::Source, places: &Places) -> String {
    match source {
        roles::Source::BuiltIn => "built in".to_owned(),
        file => format!("in {}", file.shown(&places.workspace)),
    }
}

fn not_written(error: NewError) -> Failed {
    let exit = match error {
        NewError::Name { .. } | NewError::Exists { .. } | NewError::Outside { .. } => Exit::Usage,
        NewError::File { .. } => Exit::Failed,
    };
    Failed::of(exit, &error)
}

/// Mistakes, and remarks on what was left out.
fn tell(found: &[Problem], printer: &mut Printer) {
    if printer.is_json() {
        found.iter().for_each(|problem| printer.value(&json::problem(problem)));
    } else {
        printer.say(&problems::problem_lines(found));
    }
}

fn check_file(file: &Path) -> Entry {
    roles::check_file(file, None)
}

fn check_all(places: &Places, printer: &mut Printer) -> Outcome {
    let roles = places.all();
    let entries = roles.entries.into_iter().filter(|entry| entry.source != roles::Source::BuiltIn).collect();
    report(entries, roles.problems, places, printer)
}

fn check(entries: Vec<Entry>, places: &Places, printer: &mut Printer) -> Outcome {
    report(entries, Vec::new(), places, printer)
}

fn report(entries: Vec<Entry>, mut found: Vec<Problem>, places: &Places, printer: &mut Printer) -> Outcome {
    let skills = guidance::of(&places.workspace, Path::new("")).skills;
    for entry in &entries {
        found.extend(entry.problems.iter().cloned());
        found.extend(entry.role.iter().flat_map(|role| missing_skills(role, &skills)));
    }
    if printer.is_json() {
        found.iter().for_each(|problem| printer.value(&json::problem(problem)));
    } else {
        printer.data(&problems::problem_lines(&found));
    }
    if found.iter().any(|problem| !problem.ignored) {
        return Ok(Exit::Usage);
    }
    if !printer.is_json() {
        let count = format::count(entries.len() as u64, "role", "roles");
        let text = if entries.is_empty() {
            "there are only the built-in roles".to_owned()
        } else {
            format!("{count} in order")
        };
        printer.data(&[Line::labelled(Style::Good, "ok").text(&text)]);
    }
    Ok(Exit::Ok)
}

fn missing_skills<'a>(role: &'a Role, skills: &'a [guidance::Skill]) -> impl Iterator<Item = Problem> + 'a {
    let is_missing = |name: &&String| !skills.iter().any(|skill| skill.name == **name);
    role.skills.iter().filter(is_missing).map(|name| Problem {
        source: role.source.path().map(pathtext::encode).unwrap_or_default(),
        position: None,
        key: None,
        what: format!("this project has no skill `{name}`"),
        hint: Some(format!("a skill is a folder skills/{name} with a SKILL.md")),
        ignored: true,
    })
}
