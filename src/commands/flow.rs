//! `mycel flow`: graphs of things to do.

mod find;

use super::{Failed, Outcome, drive, open};
use crate::cli::{FlowCommand, Global, HowArgs};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style, plain};
use crate::view::flow as view;
use crate::view::{config as problems, format, json};
use mycel_abi::flow::Flow;
use mycel_flow::import::{self, Format};
use mycel_flow::{check, export, print, read};
use mycel_system::Anew;
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
        FlowCommand::Rerun { run, node, set, input } => {
            drive::rerun(global, &run, &node, &Anew { set, input }, printer)
        }
        FlowCommand::List => list(printer),
        FlowCommand::Check { files } => check_files(global, &files, printer),
        FlowCommand::Fmt { files, check } => fmt(&files, check, printer),
        FlowCommand::Show { file } => show(global, &file, printer),
        FlowCommand::Graph { file } => {
            let flow = read_file(&file, printer)?;
            let text = export::text(&flow);
            match printer.is_json() {
                true => printer.value(&json::flow_graph(&flow.name, &text)),
                false => printer.data(&text.lines().map(plain).collect::<Vec<_>>()),
            }
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
    let given = given(&flow, &start)?;
    let input = checked_input(&flow, &given).map_err(|error| error.told(printer))?;
    let order = FlowOrder { flow, input, subflows };
    drive::flow(global, order, how, printer)
}

/// Why a flow cannot run as it is wanted.
pub(super) enum Told {
    Flow(FlowError),
    Other(Failed),
}

impl From<FlowError> for Told {
    fn from(error: FlowError) -> Self {
        Told::Flow(error)
    }
}

impl Told {
    /// Says what there is to say beside the error, and gives that.
    pub(super) fn told(self, printer: &mut Printer) -> Failed {
        match self {
            Told::Flow(error) => told(&error, printer),
            Told::Other(failed) => failed,
        }
    }
}

/// The values a flow begins with, its own defaults among them.
pub(super) fn checked_input(flow: &Flow, given: &Map<String, Value>) -> Result<Map<String, Value>, Told> {
    check::input(flow, given).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(mycel_flow::Problem::without_place).collect();
        Told::Other(Failed::text(Exit::Usage, lines.join("\n")))
    })
}

/// The flow with what the command line changes in it.
fn begun(mut flow: Flow, start: &Start) -> Result<Flow, Failed> {
    for (name, value) in &start.set {
        let Some(channel) = flow.state.iter_mut().find(|channel| channel.name == *name) else {
            return Err(Failed::text(Exit::Usage, check::no_channel(&flow, name)));
        };
        let value = check::typed(&channel.kind, value);
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
fn given(flow: &Flow, start: &Start) -> Result<Map<String, Value>, Failed> {
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
    given.extend(read_input(flow, &start.input));
    Ok(given)
}

/// What the line gives, each value as the input of its name is declared. Of what is not declared the check tells.
pub(super) fn read_input(flow: &Flow, pairs: &[(String, String)]) -> Map<String, Value> {
    let one = |(name, text): &(String, String)| {
        let kind = flow.input.iter().find(|input| input.name == *name).map(|input| &input.kind);
        (name.clone(), kind.map_or_else(|| Value::from(text.as_str()), |kind| check::typed(kind, text)))
    };
    pairs.iter().map(one).collect()
}

fn workspace() -> Result<PathBuf, Failed> {
    std::env::current_dir()
        .and_then(|folder| folder.canonicalize())
        .map_err(|error| Failed::text(Exit::Failed, format!("finding the working folder: {error}")))
}

/// A flow that may run.
fn loaded(global: &Global, file: &Path, printer: &mut Printer) -> Result<Loaded, Failed> {
    load_in(global, file, &workspace()?).map_err(|error| error.told(printer))
}

/// The same for a run in another folder than this.
pub(super) fn load_in(global: &Global, file: &Path, workspace: &Path) -> Result<Loaded, Told> {
    let config = open::home(global).ok().map(|home| home.config);
    let found = find::find(file, workspace).map_err(Told::Other)?;
    Ok(flow::load_text(&found.path, &found.text, workspace, config.as_deref())?)
}

/// The file of a flow, or the name of one that comes with mycel, as a schedule keeps it.
pub(super) fn lasting_name(wanted: &Path, folder: &Path) -> Result<PathBuf, Failed> {
    let known = EXAMPLES.iter().any(|(name, _)| Path::new(name) == wanted);
    match find::file(wanted, folder) {
        None if known => Ok(wanted.to_owned()),
        found => {
            let path = found.unwrap_or_else(|| wanted.to_owned());
            let missing = "`mycel flow list` shows the flows there are";
            path.canonicalize().map_err(|error| find::unread(&path, &error, missing))
        }
    }
}

pub(super) fn told(error: &FlowError, printer: &mut Printer) -> Failed {
    if let FlowError::Problems { problems } = error {
        tell(problems, printer);
    }
    Failed::of(Exit::Usage, error)
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
        printer.data(&view::list(&views));
    }
    Ok(Exit::Ok)
}

/// The files that were named, or all of this folder.
fn wanted(files: &[PathBuf], workspace: &Path) -> Result<Vec<PathBuf>, Failed> {
    let all = if files.is_empty() { view::files(workspace) } else { files.to_vec() };
    if all.is_empty() {
        let text = "there is no flow here\nhint: name a file, or make one with `mycel flow new NAME`";
        return Err(Failed::text(Exit::Usage, text));
    }
    Ok(all)
}

fn check_files(global: &Global, files: &[PathBuf], printer: &mut Printer) -> Outcome {
    let workspace = workspace()?;
    let mut exit = Exit::Ok;
    for file in &wanted(files, &workspace)? {
        match load_in(global, file, &workspace) {
            Ok(loaded) => {
                let text = format!("{}  {}", file.display(), view::size_of(&loaded.flow));
                printer.talk(&[Line::labelled(Style::Good, "right").text(&text)]);
            }
            Err(Told::Flow(FlowError::Problems { problems })) => {
                tell(&problems, printer);
                exit = Exit::Usage;
            }
            Err(error) => return Err(error.told(printer)),
        }
    }
    Ok(exit)
}

fn fmt(files: &[PathBuf], check: bool, printer: &mut Printer) -> Outcome {
    let workspace = workspace()?;
    let mut exit = Exit::Ok;
    for file in &wanted(files, &workspace)? {
        let file = &find::file(file, &workspace).unwrap_or_else(|| file.clone());
        let failed = |doing: &str, error: std::io::Error| {
            Failed::text(Exit::Failed, format!("{doing} {}: {error}", file.display()))
        };
        let text = std::fs::read_to_string(file)
            .map_err(|error| find::unread(file, &error, "name a file of this folder"))?;
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

/// A flow as its file says it, right or not.
fn read_file(file: &Path, printer: &mut Printer) -> Result<Flow, Failed> {
    let found = find::find(file, &workspace()?)?;
    match read::read(&found.text) {
        Ok(read) => Ok(read.flow),
        Err(problems) => {
            let one = |problem| InFile { path: found.path.clone(), problem };
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
    if changes.is_empty() {
        printer.talk(&[Line::labelled(Style::Good, "same").text("nothing differs")]);
        return Ok(Exit::Ok);
    }
    Ok(Exit::Failed)
}

fn import(file: &Path, name: Option<&str>, from: Option<&str>, printer: &mut Printer) -> Outcome {
    let text = std::fs::read_to_string(file)
        .map_err(|error| find::unread(file, &error, "name the file that the other program wrote"))?;
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
        let lines: Vec<String> = problems.iter().map(mycel_flow::Problem::without_place).collect();
        return Err(Failed::text(Exit::Usage, lines.join("\n")));
    }
    let text = print::print(&imported.flow);
    let path = write_new(&name, &text, printer)?;
    if printer.is_json() {
        printer.value(&json::flow_written(&name, &path, &text, &imported.notes));
        return Ok(Exit::Ok);
    }
    for note in &imported.notes {
        let text = format!("{}: {}", note.what, note.why);
        printer.say(&[Line::labelled(Style::Warn, "note").text(&text)]);
    }
    let text = match imported.notes.len() {
        0 => "all of it was taken over".to_owned(),
        count => {
            let verb = if count == 1 { "as it was" } else { "as they were" };
            format!("{} could not be taken over {verb}", format::count(count as u64, "thing", "things"))
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
    if printer.is_json() {
        printer.value(&json::flow_exported(to, &text, &notes));
        return Ok(Exit::Ok);
    }
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
        let lines: Vec<String> = problems.iter().map(mycel_flow::Problem::without_place).collect();
        return Err(Failed::text(Exit::Usage, lines.join("\n")));
    }
    let path = write_new(name, &text, printer)?;
    if printer.is_json() {
        printer.value(&json::flow_written(name, &path, &text, &[]));
    }
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
