//! `mycel doctor`: what is there, where, and what is missing.

use super::Outcome;
use super::open;
use crate::cli::Global;
use crate::exit::Exit;
use crate::term::Printer;
use crate::view::doctor::{self, Finding, Health};
use crate::view::{format, json};
use mycel_journal::{Journal, Mode, Options};
use mycel_system::home::Home;
use mycel_system::profile::{Profile, memory_bytes};
use mycel_system::{config, sandbox};
use std::path::Path;

pub(crate) fn doctor(global: &Global, printer: &mut Printer) -> Outcome {
    let home = open::home(global)?;
    let mut findings = vec![program(), machine()];
    findings.push(folders(&home));
    findings.push(journal(&home));
    findings.extend(cage());
    findings.extend(configuration(&home));
    findings.push(local_models());
    findings.push(git());
    if printer.is_json() {
        findings.iter().for_each(|finding| printer.value(&json::finding(finding)));
    } else {
        printer.data(&doctor::lines(&findings));
    }
    let bad = findings.iter().find(|finding| finding.health == Health::Bad);
    Ok(match bad.map(|finding| finding.area.as_str()) {
        None => Exit::Ok,
        Some("cage") => Exit::Cage,
        Some("journal") => Exit::Journal,
        Some(_) => Exit::Failed,
    })
}

fn finding(area: &str, health: Health, found: impl Into<String>, hint: Option<&str>) -> Finding {
    Finding { area: area.to_owned(), health, found: found.into(), hint: hint.map(str::to_owned) }
}

fn program() -> Finding {
    let path = std::env::current_exe().map(|path| path.display().to_string()).unwrap_or_default();
    finding("program", Health::Info, format!("mycel {} at {path}", env!("CARGO_PKG_VERSION")), None)
}

fn machine() -> Finding {
    let system = rustix::system::uname();
    let memory = memory_bytes().map_or_else(|| "unknown memory".to_owned(), format::bytes);
    let text = format!(
        "{} {}, {memory}, profile {}",
        system.sysname().to_string_lossy(),
        system.release().to_string_lossy(),
        Profile::detect()
    );
    finding("machine", Health::Info, text, None)
}

fn folders(home: &Home) -> Finding {
    match home.ensure_state() {
        Ok(path) => finding(
            "home",
            Health::Good,
            format!("state in {}, configuration in {}", path.display(), home.config.display()),
            None,
        ),
        Err(error) => {
            let text = error.to_string();
            let (found, hint) = text.split_once("\nhint: ").unwrap_or((&text, ""));
            finding("home", Health::Bad, found, Some(hint))
        }
    }
}

fn journal(home: &Home) -> Finding {
    if !home.journal().exists() {
        return finding("journal", Health::Info, "none yet; the first run makes it", None);
    }
    match Journal::open(&home.journal(), Options { mode: Mode::Inspect, ..Options::default() }) {
        Ok(journal) => {
            let events = journal.last_seq().unwrap_or_default();
            finding("journal", Health::Good, format!("{events} events in {}", journal.dir().display()), None)
        }
        Err(error) => {
            let text = error.to_string();
            let (found, hint) = text.split_once("\nhint: ").unwrap_or((&text, "mycel audit verify"));
            finding("journal", Health::Bad, found, Some(hint))
        }
    }
}

fn cage() -> Vec<Finding> {
    let layer = |report: sandbox::LayerReport| {
        let health = if report.available { Health::Good } else { Health::Weak };
        let hint = report.hint.filter(|_| !report.available);
        finding("cage", health, format!("{}: {}", report.layer, report.detail), hint)
    };
    match sandbox::survey(Path::new("/proc/self/exe")) {
        Ok(reports) => reports.into_iter().map(layer).collect(),
        Err(error) => vec![finding(
            "cage",
            Health::Bad,
            mycel_system::explain(&error),
            Some("nothing runs without a cage"),
        )],
    }
}

fn configuration(home: &Home) -> Vec<Finding> {
    let workspace = std::env::current_dir().unwrap_or_default();
    let loaded = config::load_process(&home.config_file(), &workspace, Vec::new());
    let mut list: Vec<Finding> = loaded
        .errors()
        .map(|problem| {
            finding(
                "config",
                Health::Bad,
                format!("{}: {}", problem.place(), problem.what),
                problem.hint.as_deref(),
            )
        })
        .collect();
    if list.is_empty() {
        let file = home.config_file();
        let text = if file.exists() {
            format!("{} is in order", file.display())
        } else {
            "no file; all defaults".to_owned()
        };
        list.push(finding("config", Health::Good, text, None));
    }
    let model = &loaded.config.model;
    let nobody = super::open::candidates(&loaded.config).is_empty();
    let (text, hint) = if nobody {
        ("none; goals are understood by rules alone", Some("mycel config set run.model ollama/qwen2.5:7b"))
    } else {
        (model.as_str(), None)
    };
    list.push(finding("model", Health::Info, text, hint));
    list
}

/// Whether the engine of this build runs on this processor.
#[cfg(feature = "local")]
fn local_models() -> Finding {
    match mycel_infer::check_processor() {
        Ok(()) => finding("model", Health::Good, "this processor can run models itself", None),
        Err(error) => {
            let hint = error.hint();
            finding("model", Health::Weak, error.to_string(), hint.as_deref())
        }
    }
}

#[cfg(not(feature = "local"))]
fn local_models() -> Finding {
    let hint = Some("models of providers can be asked; a build with the feature `local` runs them itself");
    finding("model", Health::Info, "this build cannot run models itself", hint)
}

fn git() -> Finding {
    let found = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join("git").is_file()));
    if found {
        finding("git", Health::Good, "found", None)
    } else {
        finding("git", Health::Weak, "not found; the git tools need it", Some("install git"))
    }
}
