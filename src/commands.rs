//! What each command does: bring the data, hand it to a view, end with an exit code.

mod agent;
mod answer;
mod audit;
mod budget;
mod config;
mod doctor;
mod drive;
mod flow;
mod form;
mod history;
mod model;
mod open;
mod person;
mod policy;
mod provider;
mod route;
mod schedule;
mod team;
mod tell;
mod tool;
mod vault;

use crate::cli::{Cli, Command, Global};
use crate::exit::Exit;
use crate::term::{ColourWish, Printer, Talk};
use crate::view::error::ErrorView;
use crate::view::json;
use std::ffi::OsString;
use std::process::ExitCode;

/// A command that ends early: what to say and with which code.
#[derive(Debug)]
pub(crate) struct Failed {
    pub(crate) error: ErrorView,
    pub(crate) exit: Exit,
}

impl Failed {
    pub(crate) fn text(exit: Exit, message: impl AsRef<str>) -> Self {
        Self { error: ErrorView::text(message.as_ref(), exit), exit }
    }
    pub(crate) fn of(exit: Exit, error: &(dyn std::error::Error + 'static)) -> Self {
        Self { error: ErrorView::of(error, exit), exit }
    }
}

impl From<mycel_journal::JournalError> for Failed {
    fn from(error: mycel_journal::JournalError) -> Self {
        use mycel_journal::JournalError;
        if matches!(&error, JournalError::NoRun { prefix } if prefix == "last") {
            return Self::text(
                Exit::Usage,
                "there is no run yet\nhint: the first begins with: mycel \"...\"",
            );
        }
        let exit = match &error {
            JournalError::NoRun { .. } | JournalError::NoEvent { .. } | JournalError::ManyRuns { .. } => {
                Exit::Usage
            }
            _ => Exit::Journal,
        };
        Self::of(exit, &error)
    }
}

impl From<mycel_system::MachineError> for Failed {
    fn from(error: mycel_system::MachineError) -> Self {
        use mycel_system::MachineError;
        let exit = match &error {
            MachineError::Run(mycel_system::runner::RunError::Journal(_)) | MachineError::Journal(_) => {
                Exit::Journal
            }
            MachineError::Run(mycel_system::runner::RunError::Busy { .. }) | MachineError::File { .. } => {
                Exit::Failed
            }
            MachineError::Bad(_) | MachineError::Begun { .. } | MachineError::Model { .. } => Exit::Usage,
        };
        Self::of(exit, &error)
    }
}

pub(crate) type Outcome = Result<Exit, Failed>;

/// Runs a command.
pub fn run(cli: Cli) -> ExitCode {
    let (wish, width) = looks(&cli.global);
    let mut printer = Printer::of_process(wish, width, cli.global.talk(), cli.global.json);
    let exit = match dispatch(&cli.global, cli.command, &mut printer) {
        Ok(exit) => exit,
        Err(failed) => {
            if printer.is_json() {
                printer.value(&json::error(&failed.error));
            } else {
                printer.say(&failed.error.lines());
            }
            failed.exit
        }
    };
    printer.clear_progress();
    match printer.failure() {
        Some(_) if exit == Exit::Ok => Exit::Failed.into(),
        _ => exit.into(),
    }
}

/// Ends on a command line that is none, or that asks for help or the version.
pub fn refuse(args: &[OsString], error: &clap::Error) -> ExitCode {
    let is_mistake = error.exit_code() != 0;
    let wants_json = args.iter().take_while(|arg| *arg != "--").any(|arg| arg == "--json");
    if is_mistake && wants_json {
        let mut printer = Printer::of_process(ColourWish::Never, None, Talk::Normal, true);
        printer.value(&json::error(&ErrorView::usage(&error.to_string())));
    } else {
        // Help and version print to stdout, mistakes to stderr; a closed pipe is no mistake of ours.
        drop(error.print());
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// Colour and width: what was typed, else what the configuration says. Its mistakes are told by who needs it whole.
fn looks(global: &Global) -> (ColourWish, Option<usize>) {
    use mycel_system::config::{ColourSetting, load_process};
    let typed = (global.colour(), global.width.map(usize::from));
    let (Ok(home), Ok(folder)) = (open::home(global), std::env::current_dir()) else {
        return (typed.0.unwrap_or(ColourWish::Auto), typed.1);
    };
    let config = load_process(&home.config_file(), &folder, Vec::new()).config;
    let wish = match config.colour {
        ColourSetting::Auto => ColourWish::Auto,
        ColourSetting::Always => ColourWish::Always,
        ColourSetting::Never => ColourWish::Never,
    };
    (typed.0.unwrap_or(wish), typed.1.or(config.width))
}

fn dispatch(global: &Global, command: Command, printer: &mut Printer) -> Outcome {
    match command {
        Command::Run(args) => drive::run(global, &args, printer),
        Command::Chat(args) => drive::chat(global, &args, printer),
        Command::Resume(args) => drive::resume(global, &args, printer),
        Command::Runs(args) => history::runs(global, &args, printer),
        Command::Show { run, full, events } => history::show(global, run.as_deref(), full, events, printer),
        Command::Replay { run, to } => history::replay(global, run.as_deref(), to.as_deref(), printer),
        Command::Fork { run, at, goal } => drive::fork(global, &run, &at, &goal, printer),
        Command::Undo { run, call, dry_run } => answer::undo(global, &run, call.as_deref(), dry_run, printer),
        Command::Approvals => answer::approvals(global, printer),
        Command::Approve(args) => answer::approve(global, &args, printer),
        Command::Deny { question, note } => answer::deny(global, &question, note, printer),
        Command::Tell { run, words } => tell::tell(global, &run, &words, printer),
        Command::Audit { command } => audit::audit(global, command, printer),
        Command::Agent { command } => agent::agent(global, command, printer),
        Command::Team(args) => team::team(global, &args, printer),
        Command::Flow { command } => flow::flow(global, command, printer),
        Command::Schedule { command } => schedule::schedule(global, command, printer),
        Command::Tool { command } => tool::tool(global, command, printer),
        Command::Policy { command } => policy::policy(global, command, printer),
        Command::Config { command } => config::config(global, command, printer),
        Command::Model { command } => model::model(global, command, printer),
        Command::Provider { command } => provider::provider(global, command, printer),
        Command::Route { command } => route::route(global, command, printer),
        Command::Budget { command } => budget::budget(global, command, printer),
        Command::Vault { command } => vault::vault(global, command, printer),
        Command::Doctor => doctor::doctor(global, printer),
        Command::Completions { shell } => {
            printer.raw(&crate::cli::completions(shell));
            Ok(Exit::Ok)
        }
        Command::Man { command } => man(command.as_deref(), printer),
        Command::HelpGoals => {
            tool::goals(printer);
            Ok(Exit::Ok)
        }
    }
}

fn man(command: Option<&str>, printer: &mut Printer) -> Outcome {
    let page = crate::cli::man(command).ok_or_else(|| {
        Failed::text(Exit::Usage, "there is no such command\nhint: `mycel help` lists them")
    })?;
    printer.raw(&page);
    Ok(Exit::Ok)
}
