//! `mycel config`.

use super::open;
use super::{Failed, Outcome};
use crate::cli::{ConfigCommand, Global};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style, plain};
use crate::view::json;
use mycel_system::config;
use std::path::Path;

pub(crate) fn config(global: &Global, command: ConfigCommand, printer: &mut Printer) -> Outcome {
    match command {
        ConfigCommand::Check => check(global, printer),
        ConfigCommand::Show { origin } => show(global, origin, printer),
        ConfigCommand::Path => path(global, printer),
        ConfigCommand::Set { key, value } => set(global, &key, &value, printer),
    }
}

fn loaded(global: &Global) -> Result<config::Loaded, Failed> {
    let home = open::home(global)?;
    let workspace = std::env::current_dir()
        .map_err(|error| Failed::text(Exit::Failed, format!("finding the working folder: {error}")))?;
    Ok(config::load_process(&home.config_file(), &workspace, Vec::new()))
}

fn check(global: &Global, printer: &mut Printer) -> Outcome {
    let loaded = loaded(global)?;
    if printer.is_json() {
        loaded.problems.iter().for_each(|problem| printer.value(&json::problem(problem)));
    } else {
        printer.data(&crate::view::config::problem_lines(&loaded.problems));
    }
    if loaded.errors().next().is_some() {
        return Ok(Exit::Usage);
    }
    // The rules belong to the configuration: a mistake there ends here as well.
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    open::rules(&opened)?;
    if !printer.is_json() {
        printer.data(&[Line::labelled(Style::Good, "ok").text("configuration and rules are in order")]);
    }
    Ok(Exit::Ok)
}

fn show(global: &Global, origin: bool, printer: &mut Printer) -> Outcome {
    let loaded = loaded(global)?;
    if printer.is_json() {
        loaded.settings.iter().for_each(|setting| printer.value(&json::setting(setting)));
    } else {
        let lines = crate::view::config::lines(&loaded.settings, origin, printer.screen());
        printer.data(&lines);
    }
    let problems: Vec<config::Problem> = loaded.problems;
    printer.say(&crate::view::config::problem_lines(&problems));
    Ok(Exit::Ok)
}

fn path(global: &Global, printer: &mut Printer) -> Outcome {
    let home = open::home(global)?;
    if printer.is_json() {
        printer.value(&json::paths(&home));
        return Ok(Exit::Ok);
    }
    let folders = [home.config_file(), home.policies(), home.state.clone(), home.cache.clone()];
    let lines: Vec<Line> = folders.iter().map(|path| plain(&mycel_abi::pathtext::encode(path))).collect();
    printer.data(&lines);
    Ok(Exit::Ok)
}

fn set(global: &Global, key: &str, value: &str, printer: &mut Printer) -> Outcome {
    let home = open::home(global)?;
    home.ensure_config().map_err(|error| Failed::of(Exit::Failed, &error))?;
    if let Err(problem) = config::set_in_file(&home.config_file(), key, value) {
        if printer.is_json() {
            printer.value(&json::problem(&problem));
        } else {
            printer.say(&crate::view::config::problem_lines(std::slice::from_ref(&problem)));
        }
        return Ok(Exit::Usage);
    }
    printer.talk(&[Line::labelled(Style::Good, "set")
        .text(&format!("{key} = {value} in {}", home.config_file().display()))]);
    Ok(Exit::Ok)
}
