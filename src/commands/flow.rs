//! `mycel flow`: graphs of things to do.

use super::{Failed, Outcome, drive, open};
use crate::cli::{FlowCommand, Global, HowArgs};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style, plain};
use crate::view::flow as view;
use crate::view::{config as problems, format, json};
use mycel_abi::flow::Flow;
use mycel_flow::import::{self, Format};
use mycel_flow::{export, print, read};
use mycel_system::config::Problem;
use mycel_system::flow::{self, EXAMPLES, FlowError, FlowOrder, InFile, Loaded};
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

pub(super) fn flow(global: &Global, command: FlowCommand, printer: &mut Printer) -> Outcome {
    match command {
        FlowCommand::Run { file, input, input_file, step, stop_before, only, set, how } => {
            let start = Start { input, input_file, step, stop_before, only, set };
            run(global, &file, start, &how, printer)
        }
        FlowCommand::Rerun { run, node, set } => drive::rerun(global, &run, &node, values(&set), printer),
        FlowCommand::List => list(printer),
        FlowCommand::Check { files } => check(global, &files, printer),
        FlowCommand::Fmt { files, check } => fmt(&files, check, printer),
        FlowCommand::Show { file } => show(global, &file, printer),
        FlowCommand::Graph { file } => {
            let flow = read_file(&file, printer)?;
            let lines: Vec<Line> = export::text(&flow).lines().map(plain).collect();
            printer.data(&lines);
            Ok(Exit::Ok)
        }
        FlowCommand::Diff { old, new } => diff(&old, &new, printer),
        FlowCommand::Import { file, name, from } => import(&file, name.as_deref(), from.as_deref(), printer),
        FlowCommand::Export { file, to } => export(&file, &to, printer),
        FlowCommand::New { name, from } => new(&name, from.as_deref(), printer),
    }
}

/// What the command line says about how a flow begins.
struct Start {
    input: Vec<(String, String)>,
    input_file: Option<PathBuf>,
    step: bool,
    stop_before: Vec<String>,
    only: Option<String>,
    set: Vec<(String, String)>,
}

fn run(global: &Global, file: &Path, start: Start, how: &HowArgs, printer: &mut Printer) -> Outcome {
    let Loaded { flow, subflows, .. } = loaded(global, file, printer)?;
    let flow = begun(flow, &start)?;
    let given = given(&start)?;
    let input = checked_input(&flow, &given).map_err(|error| error.told(printer))?;
    let order = FlowOrder { flow, input, subflows };
    drive::flow(global, order, how, printer)
}

/// Why a flow cannot run as it is wanted.
pub(super) enum Told {
    File(FlowError),
    Input(Failed),
}

impl From<FlowError> for Told {
    fn from(error: FlowError) -> Self {
        Told::File(error)
    }
}

impl Told {
    /// Says what there is to say beside the error, and gives that.
    pub(super) fn told(self, printer: &mut Printer) -> Failed {
        match self {
            Told::File(error) => told(&error, printer),
            Told::Input(failed) => failed,
        }
    }
}

/// The values a flow begins with, its own defaults among them.
pub(super) fn checked_input(flow: &Flow, given: &Map<String, Value>) -> Result<Map<String, Value>, Told> {
    mycel_flow::check::input(flow, given).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(without_place).collect();
        Told::Input(Failed::text(Exit::Usage, lines.join("\n")))
    })
}

fn without_place(problem: &mycel_flow::Problem) -> String {
    let hint = problem.hint.as_ref().map(|hint| format!("\nhint: {hint}")).unwrap_or_default();
    format!("{}{hint}", problem.message)
}

/// The flow with what the command line changes in it.
fn begun(mut flow: Flow, start: &Start) -> Result<Flow, Failed> {
    for (name, value) in &start.set {
        let channels: Vec<String> = flow.state.iter().map(|channel| channel.name.clone()).collect();
        let channel = flow.state.iter_mut().find(|channel| channel.name == *name);
        let channel = channel.ok_or_else(|| unknown("channel", name, &channels))?;
        let value = value_of(value);
        if !channel.kind.admits(&value) {
            let text = format!("channel `{name}` is of type {}, and {value} is not", channel.kind);
            return Err(Failed::text(Exit::Usage, text));
        }
        channel.initial = Some(value);
    }
    let names: Vec<String> = flow.nodes.iter().map(|node| node.id.to_string()).collect();
    for name in start.stop_before.iter().chain(&start.only) {
        if !names.contains(name) {
            return Err(unknown("node", name, &names));
        }
    }
    if let Some(only) = &start.only {
        flow.nodes.retain(|node| node.id.as_str() == only);
        flow.nodes.iter_mut().for_each(|node| node.next.clear());
    }
    for node in &mut flow.nodes {
        node.breakpoint |= start.step || start.stop_before.contains(&node.id.to_string());
    }
    Ok(flow)
}

fn unknown(what: &str, name: &str, known: &[String]) -> Failed {
    let text = format!("the flow has no {what} `{name}`\nhint: it has {}", known.join(", "));
    Failed::text(Exit::Usage, text)
}

/// The values a flow is given: those of the file, then those of the line.
fn given(start: &Start) -> Result<Map<String, Value>, Failed> {
    let mut given = match &start.input_file {
        None => Map::new(),
        Some(path) => {
            let bad = |why: String| Failed::text(Exit::Usage, format!("reading {}: {why}", path.display()));
            let text = std::fs::read_to_string(path).map_err(|error| bad(error.to_string()))?;
            match serde_json::from_str(&text).map_err(|error| bad(error.to_string()))? {
                Value::Object(fields) => fields,
                _ => return Err(bad("it holds no JSON object".to_owned())),
            }
        }
    };
    given.extend(start.input.iter().map(|(name, text)| (name.clone(), value_of(text))));
    Ok(given)
}

/// JSON where it is no text.
pub(super) fn value_of(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(
            value @ (Value::Object(_) | Value::Array(_) | Value::Number(_) | Value::Bool(_) | Value::Null),
        ) => value,
        Ok(Value::String(_)) | Err(_) => Value::from(text),
    }
}

fn values(set: &[(String, String)]) -> Vec<(String, Value)> {
    set.iter().map(|(name, text)| (name.clone(), value_of(text))).collect()
}

fn workspace() -> Result<PathBuf, Failed> {
    std::env::current_dir()
        .and_then(|folder| folder.canonicalize())
        .map_err(|error| Failed::text(Exit::Failed, format!("finding the working folder: {error}")))
}

/// A flow that may run. One that comes with mycel is known by its name.
fn loaded(global: &Global, file: &Path, printer: &mut Printer) -> Result<Loaded, Failed> {
    load(global, file).map_err(|error| told(&error, printer))
}

fn load(global: &Global, file: &Path) -> Result<Loaded, FlowError> {
    load_in(global, file, &workspace().unwrap_or_default())
}

/// The same for a run in another folder than this.
pub(super) fn load_in(global: &Global, file: &Path, workspace: &Path) -> Result<Loaded, FlowError> {
    let config = open::home(global).ok().map(|home| home.config);
    let name = file.to_string_lossy();
    match EXAMPLES.iter().find(|(example, _)| *example == name) {
        Some((example, text)) if !file.exists() => {
            flow::load_text(Path::new(example), text, workspace, config.as_deref())
        }
        _ => flow::load(file, workspace, config.as_deref()),
    }
}

pub(super) fn told(error: &FlowError, printer: &mut Printer) -> Failed {
    match error {
        FlowError::File { .. } => {
            let hint = "hint: `mycel flow list` shows the flows there are";
            Failed::text(Exit::Usage, format!("{}\n{hint}", mycel_system::explain(error)))
        }
        FlowError::Problems { problems } => {
            tell(problems, printer);
            Failed::of(Exit::Usage, error)
        }
    }
}

fn tell(found: &[InFile], printer: &mut Printer) {
    let found: Vec<Problem> = found.iter().map(as_problem).collect();
    if printer.is_json() {
        found.iter().for_each(|problem| printer.value(&json::problem(problem)));
    } else {
        printer.say(&problems::problem_lines(&found));
    }
}

fn as_problem(found: &InFile) -> Problem {
    let problem = &found.problem;
    Problem {
        source: found.path.display().to_string(),
        position: Some((problem.line, problem.column)),
        key: None,
        what: problem.message.clone(),
        hint: problem.hint.clone(),
        ignored: false,
    }
}

fn list(printer: &mut Printer) -> Outcome {
    let views = view::all(&workspace()?);
    if printer.is_json() {
        views.iter().for_each(|view| printer.value(&json::flow(view)));
    } else {
        let lines = view::table(&views, printer.screen());
        printer.data(&lines);
    }
    Ok(Exit::Ok)
}

fn check(global: &Global, files: &[PathBuf], printer: &mut Printer) -> Outcome {
    let all = if files.is_empty() { view::files(&workspace()?) } else { files.to_vec() };
    if all.is_empty() {
        let text = "there is no flow here\nhint: name a file, or make one with `mycel flow new NAME`";
        return Err(Failed::text(Exit::Usage, text));
    }
    let mut exit = Exit::Ok;
    for file in &all {
        match load(global, file) {
            Ok(loaded) => {
                let text = format!("{}  {}", file.display(), view::size_of(&loaded.flow));
                printer.talk(&[Line::labelled(Style::Good, "right").text(&text)]);
            }
            Err(FlowError::Problems { problems }) => {
                tell(&problems, printer);
                exit = Exit::Usage;
            }
            Err(error) => return Err(told(&error, printer)),
        }
    }
    Ok(exit)
}

fn fmt(files: &[PathBuf], check: bool, printer: &mut Printer) -> Outcome {
    let all = if files.is_empty() { view::files(&workspace()?) } else { files.to_vec() };
    let mut exit = Exit::Ok;
    for file in &all {
        let failed = |doing: &str, error: std::io::Error| {
            Failed::text(Exit::Failed, format!("{doing} {}: {error}", file.display()))
        };
        let text = std::fs::read_to_string(file).map_err(|error| failed("reading", error))?;
        match print::format(&text) {
            Err(found) => {
                let one = |problem| InFile { path: file.clone(), problem };
                tell(&found.into_iter().map(one).collect::<Vec<_>>(), printer);
                exit = Exit::Usage;
            }
            Ok(new) if new == text => {}
            Ok(_) if check => {
                printer.say(&[Line::labelled(Style::Warn, "differs").text(&file.display().to_string())]);
                exit = Exit::Failed;
            }
            Ok(new) => {
                // Beside it first, so that a full disk does not take the file.
                let beside = file.with_extension("yaml.new");
                std::fs::write(&beside, new)
                    .and_then(|()| std::fs::rename(&beside, file))
                    .map_err(|error| failed("writing", error))?;
                printer.talk(&[Line::labelled(Style::Good, "written").text(&file.display().to_string())]);
            }
        }
    }
    Ok(exit)
}

fn show(global: &Global, file: &Path, printer: &mut Printer) -> Outcome {
    let loaded = loaded(global, file, printer)?;
    if printer.is_json() {
        printer.value(&json::flow_file(&loaded.flow));
    } else {
        let lines = view::page(&loaded.flow);
        printer.data(&lines);
    }
    Ok(Exit::Ok)
}

/// A flow as its file says it, right or not. One that comes with mycel is known by its name.
fn read_file(file: &Path, printer: &mut Printer) -> Result<Flow, Failed> {
    let name = file.to_string_lossy();
    let text = match (std::fs::read_to_string(file), EXAMPLES.iter().find(|(example, _)| *example == name)) {
        (Ok(text), _) => text,
        (Err(_), Some((_, text))) => (*text).to_owned(),
        (Err(source), None) => return Err(told(&FlowError::File { path: file.to_owned(), source }, printer)),
    };
    match read::read(&text) {
        Ok(read) => Ok(read.flow),
        Err(problems) => {
            let one = |problem| InFile { path: file.to_owned(), problem };
            Err(told(&FlowError::Problems { problems: problems.into_iter().map(one).collect() }, printer))
        }
    }
}

fn diff(old: &Path, new: &Path, printer: &mut Printer) -> Outcome {
    let (old, new) = (read_file(old, printer)?, read_file(new, printer)?);
    let changes = mycel_flow::diff::diff(&old, &new);
    if printer.is_json() {
        changes.iter().for_each(|change| printer.value(&json::flow_change(change)));
    } else {
        let lines: Vec<Line> = changes.iter().map(|change| plain(&change.to_string())).collect();
        printer.data(&lines);
    }
    Ok(Exit::Ok)
}

fn import(file: &Path, name: Option<&str>, from: Option<&str>, printer: &mut Printer) -> Outcome {
    let text = std::fs::read_to_string(file)
        .map_err(|source| told(&FlowError::File { path: file.to_owned(), source }, printer))?;
    let file_name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let format = from.and_then(|word| Format::ALL.into_iter().find(|format| format.word() == word));
    let read = match format {
        Some(format) => format.read(&text, name),
        None => import::any(&text, &file_name),
    };
    let mut imported = read.map_err(|problems| {
        let one = |problem| InFile { path: file.to_owned(), problem };
        told(&FlowError::Problems { problems: problems.into_iter().map(one).collect() }, printer)
    })?;
    if let Some(name) = name {
        name.clone_into(&mut imported.flow.name);
    }
    let name = imported.flow.name.clone();
    if let Err(problems) = read::read(&print::print(&imported.flow)) {
        let lines: Vec<String> = problems.iter().map(without_place).collect();
        return Err(Failed::text(Exit::Usage, lines.join("\n")));
    }
    write_new(&name, &print::print(&imported.flow), printer)?;
    for note in &imported.notes {
        let text = format!("{}: {}", note.what, note.why);
        printer.say(&[Line::labelled(Style::Warn, "note").text(&text)]);
    }
    let text = match imported.notes.len() {
        0 => "all of it was taken over".to_owned(),
        count => {
            format!("{} could not be taken over as it was", format::count(count as u64, "thing", "things"))
        }
    };
    printer.talk(&[Line::under().text(&text)]);
    Ok(Exit::Ok)
}

fn export(file: &Path, to: &str, printer: &mut Printer) -> Outcome {
    let flow = read_file(file, printer)?;
    let (text, notes) = match to {
        "serverless" => export::serverless(&flow),
        _ => (export::mermaid(&flow), Vec::new()),
    };
    let lines: Vec<Line> = text.lines().map(plain).collect();
    printer.data(&lines);
    for note in &notes {
        printer.say(&[Line::labelled(Style::Warn, "note").text(&format!("{}: {}", note.what, note.why))]);
    }
    Ok(Exit::Ok)
}

fn new(name: &str, from: Option<&str>, printer: &mut Printer) -> Outcome {
    let text = match from {
        None => flow::template(name),
        Some(from) => {
            let known: Vec<String> = EXAMPLES.iter().map(|(name, _)| (*name).to_owned()).collect();
            let found = EXAMPLES.iter().find(|(example, _)| *example == from);
            let (_, text) = found.ok_or_else(|| {
                let text = format!("no flow `{from}` comes with mycel\nhint: there are {}", known.join(", "));
                Failed::text(Exit::Usage, text)
            })?;
            text.replacen(&format!("flow: {from}"), &format!("flow: {name}"), 1)
        }
    };
    if let Err(problems) = read::read(&text) {
        let lines: Vec<String> = problems.iter().map(without_place).collect();
        return Err(Failed::text(Exit::Usage, lines.join("\n")));
    }
    let path = write_new(name, &text, printer)?;
    printer.talk(&[Line::under().text(&format!("mycel flow run {}", path.display()))]);
    Ok(Exit::Ok)
}

/// Writes `flows/NAME.flow.yaml`; a file that is there stays.
fn write_new(name: &str, text: &str, printer: &mut Printer) -> Result<PathBuf, Failed> {
    let path = PathBuf::from("flows").join(format!("{name}.flow.yaml"));
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Failed::text(
            Exit::Usage,
            format!("{} is there already\nhint: choose another name", path.display()),
        ),
        _ => Failed::text(Exit::Failed, format!("writing {}: {error}", path.display())),
    };
    std::fs::create_dir_all("flows").map_err(failed)?;
    let mut file = std::fs::File::create_new(&path).map_err(failed)?;
    std::io::Write::write_all(&mut file, text.as_bytes()).map_err(failed)?;
    printer.talk(&[Line::labelled(Style::Good, "written").text(&path.display().to_string())]);
    Ok(path)
}
