//! `mycel route`: which model answers, and why.

use super::open::{self, Opened};
use super::{Failed, Outcome};
use crate::cli::{Global, LabelWord, RouteCommand};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use crate::view::{format, json, route as view};
use mycel_abi::Label;
use mycel_journal::{Journal, Mode, Options};
use mycel_system::router::{self, BudgetView, Candidate, Features, Learned};
use mycel_system::{Understanding, routes, understand};
use std::path::Path;

pub(super) fn route(global: &Global, command: RouteCommand, printer: &mut Printer) -> Outcome {
    match command {
        RouteCommand::Explain { goal, label } => explain(global, &goal.join(" "), &label, printer),
        RouteCommand::Stats => stats(global, printer),
        RouteCommand::Check => check(global, printer),
    }
}

fn explain(global: &Global, goal: &str, labels: &[LabelWord], printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let routes = open::routes(&opened)?;
    let labels: Vec<Label> = labels.iter().map(|LabelWord::Local| Label::Local).collect();
    let learned = learned(&opened)?;
    let mut candidates = routes.candidates.clone();
    candidates.iter_mut().for_each(|candidate| prepare(candidate, &learned, &opened));
    let mut step = Features::of_goal(goal, &labels);
    // The system text, the tools and a few results are read as well; this is what a first turn has measured.
    step.context_tokens += FIRST_TURN_TOKENS;
    let budget = BudgetView {
        money_left_microusd: opened.loaded.config.budget.money_microusd,
        tokens_left: opened.loaded.config.budget.tokens,
        ..BudgetView::default()
    };
    let route =
        router::route(&step, &candidates, routes.profile, &routes.rules, &budget, mycel_system::clock::now());
    let rule = match understand(goal) {
        Understanding::Rule { id, .. } => Some(id),
        Understanding::Ambiguous { .. } | Understanding::Nothing => None,
    };
    let view = view::RouteView { goal: goal.to_owned(), rule, step, route };
    if printer.is_json() {
        printer.value(&json::route(&view));
    } else {
        printer.data(&view::lines(&view));
    }
    Ok(Exit::Ok)
}

/// Tokens of a first turn besides the goal: about 7 KB of system text and the tools that are offered.
const FIRST_TURN_TOKENS: u64 = 6_000;

/// What is known besides the configuration: the journal, and whether it could be asked at all.
fn prepare(candidate: &mut Candidate, learned: &Learned, opened: &Opened) {
    routes::teach(candidate, learned);
    if candidate.broken.is_none()
        && let Err((message, _)) = open::try_model(&candidate.name, opened)
    {
        candidate.broken = Some(message);
    }
}

/// What the journal taught; nothing if there is none yet.
fn learned(opened: &Opened) -> Result<Learned, Failed> {
    if !opened.home.journal().exists() {
        return Ok(Learned::default());
    }
    let options =
        Options { mode: Mode::Inspect, key_dir: Some(opened.home.state.clone()), ..Options::default() };
    let journal = Journal::open(&opened.home.journal(), options)?;
    Ok(routes::learned(&journal, &opened.home.cache)?)
}

fn stats(global: &Global, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let learned = learned(&opened)?;
    if printer.is_json() {
        for (name, model) in &learned.models {
            printer.value(&json::route_stats(name, model));
        }
        return Ok(Exit::Ok);
    }
    if learned.models.is_empty() {
        printer.talk(&[Line::labelled(Style::Dim, "route").text("no model has been asked yet")]);
        return Ok(Exit::Ok);
    }
    let lines = view::stats(&learned, mycel_system::clock::now(), printer.screen());
    printer.data(&lines);
    Ok(Exit::Ok)
}

fn check(global: &Global, printer: &mut Printer) -> Outcome {
    let home = open::home(global)?;
    let file = routes::rules_file(&home.config);
    let rules = routes::rules(&file).map_err(|error| Failed::of(Exit::Usage, &error))?;
    let examples: usize = rules.list.iter().map(|rule| rule.examples).sum();
    if printer.is_json() {
        printer.value(&json::tested(&file.display().to_string(), rules.list.len()));
        return Ok(Exit::Ok);
    }
    let text = if !file.exists() {
        format!("there is no {}; the router has no rules of yours", file.display())
    } else {
        let rules = format::count(rules.list.len() as u64, "rule", "rules");
        let examples = format::count(examples as u64, "example", "examples");
        format!("{}: {rules}, {examples} tried", file.display())
    };
    printer.data(&[Line::labelled(Style::Good, "ok").text(&text)]);
    Ok(Exit::Ok)
}
