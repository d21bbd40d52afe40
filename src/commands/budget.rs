//! `mycel budget`: what may be spent, and what was.

use super::open::{self, Opened};
use super::{Failed, Outcome};
use crate::cli::{BudgetCommand, Global};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use crate::view::budget::{self as view, BudgetView, Row};
use crate::view::json;
use mycel_journal::{Journal, Mode, Options};
use mycel_system::clock;
use mycel_system::config::{self, Problem};
use mycel_system::ledger::{self, Bound, Ledger, Period, Unit};
use mycel_system::spend::Spending;
use std::path::Path;

/// Rows of one table; older days and runs are in the journal.
const ROWS_MAX: usize = 40;

pub(super) fn budget(global: &Global, command: BudgetCommand, printer: &mut Printer) -> Outcome {
    match command {
        BudgetCommand::Show { by } => show(global, by.as_deref(), printer),
        BudgetCommand::Set { bound, model } => set(global, &bound, model.as_deref(), printer),
        BudgetCommand::Stop { off } => stop(global, !off, printer),
    }
}

fn show(global: &Global, by: Option<&str>, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let spending = open::spending(&opened);
    let ledger = ledger(&opened, &spending)?;
    let now = clock::now();
    let rows = match by {
        None => Vec::new(),
        Some("day") => spans(&ledger, Period::Day, &spending),
        Some("month") => spans(&ledger, Period::Month, &spending),
        Some("model") => models(&ledger, &spending),
        Some("run") => runs(&ledger),
        Some("agent") => agents(&ledger),
        Some(other) => {
            let text = format!("`{other}` is nothing to group by\nhint: day, month, model, agent or run");
            return Err(Failed::text(Exit::Usage, text));
        }
    };
    let span = |period: Period| period.span(now, &*spending.zone);
    let view = BudgetView {
        stopped: spending.is_stopped(),
        today: ledger.spent(span(Period::Day), &*spending.zone),
        month: ledger.spent(span(Period::Month), &*spending.zone),
        under_way: ledger.reserved(span(Period::Month), &*spending.zone),
        bounds: ledger::usage(&ledger, &spending.bounds, now, &*spending.zone),
        rows,
    };
    if printer.is_json() {
        printer.value(&json::budget(&view));
    } else {
        let lines = view::lines(&view, by.unwrap_or_default(), printer.screen());
        printer.data(&lines);
    }
    Ok(Exit::Ok)
}

/// What the journal says was spent; nothing if there is none yet.
fn ledger(opened: &Opened, spending: &Spending) -> Result<Ledger, Failed> {
    if !opened.home.journal().exists() {
        return Ok(Ledger::default());
    }
    let options =
        Options { mode: Mode::Inspect, key_dir: Some(opened.home.state.clone()), ..Options::default() };
    let journal = Journal::open(&opened.home.journal(), options)?;
    Ok(spending.ledger(&journal)?)
}

fn spans(ledger: &Ledger, period: Period, spending: &Spending) -> Vec<Row> {
    let spans = ledger.spans(period, &*spending.zone).into_iter().rev().take(ROWS_MAX);
    spans.map(|span| Row { name: span.to_string(), spent: ledger.spent(span, &*spending.zone) }).collect()
}

/// Of this month: older prices say little about today's.
fn models(ledger: &Ledger, spending: &Spending) -> Vec<Row> {
    let month = Period::Month.span(clock::now(), &*spending.zone);
    let models = ledger.models(month, &*spending.zone);
    dearest(models.into_iter().map(|(name, spent)| Row { name, spent }).collect())
}

fn runs(ledger: &Ledger) -> Vec<Row> {
    let row = |(run, spent): (&mycel_abi::RunId, &ledger::RunSpent)| Row {
        name: crate::view::format::short_id(run.as_str()).to_owned(),
        spent: spent.total,
    };
    ledger.runs().iter().rev().map(row).take(ROWS_MAX).collect()
}

fn agents(ledger: &Ledger) -> Vec<Row> {
    let mut sums: std::collections::BTreeMap<String, ledger::Spent> = std::collections::BTreeMap::new();
    for (agent, spent) in ledger.runs().values().flat_map(|run| &run.agents) {
        let sum = sums.entry(agent.to_string()).or_default();
        *sum = sum.plus(*spent);
    }
    dearest(sums.into_iter().map(|(name, spent)| Row { name, spent }).collect())
}

fn dearest(mut rows: Vec<Row>) -> Vec<Row> {
    rows.sort_by(|a, b| {
        (b.spent.money_microusd, b.spent.tokens).cmp(&(a.spent.money_microusd, a.spent.tokens))
    });
    rows.truncate(ROWS_MAX);
    rows
}

fn set(global: &Global, text: &str, model: Option<&str>, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    opened.home.ensure_config().map_err(|error| Failed::of(Exit::Failed, &error))?;
    let changes = changes(text, model, &opened.loaded.config.bounds)?;
    for (key, value) in &changes {
        if let Err(problem) = config::set_in_file(&opened.home.config_file(), key, value) {
            return refuse(&problem, printer);
        }
        let line = format!("{key} = {value} in {}", opened.home.config_file().display());
        printer.talk(&[Line::labelled(Style::Good, "set").text(&line)]);
    }
    Ok(Exit::Ok)
}

fn refuse(problem: &Problem, printer: &mut Printer) -> Outcome {
    if printer.is_json() {
        printer.value(&json::problem(problem));
    } else {
        printer.say(&crate::view::config::problem_lines(std::slice::from_ref(problem)));
    }
    Ok(Exit::Usage)
}

/// The keys of the configuration that a bound changes.
fn changes(text: &str, model: Option<&str>, now: &[Bound]) -> Result<Vec<(&'static str, String)>, Failed> {
    let whole = model.map_or_else(|| text.to_owned(), |model| format!("{model} {text}"));
    let wrong = |error: String| Failed::text(Exit::Usage, error);
    let mut single: Vec<Bound> = now.iter().filter(|bound| bound.model.is_some()).cloned().collect();
    if let Some(rest) = text.strip_prefix("none") {
        let period = match rest {
            "" => None,
            "/day" => Some(Period::Day),
            "/month" => Some(Period::Month),
            _ => return Err(wrong(format!("`{text}` is no bound; write none, none/day or none/month"))),
        };
        let goes = |of: Period| period.is_none_or(|period| period == of);
        if let Some(model) = model {
            single.retain(|bound| bound.model.as_deref() != Some(model) || !goes(bound.period));
            return Ok(vec![("budget.models", listed(&single))]);
        }
        let all = [Period::Day, Period::Month].into_iter().filter(|of| goes(*of));
        let keys = all.flat_map(|of| [key(of, Unit::Money), key(of, Unit::Tokens)]);
        return Ok(keys.map(|key| (key, "none".to_owned())).collect());
    }
    let bound: Bound = whole.parse().map_err(wrong)?;
    if bound.model.is_some() {
        let same = |other: &Bound| {
            (&other.model, other.period, other.unit) == (&bound.model, bound.period, bound.unit)
        };
        single.retain(|other| !same(other));
        single.push(bound);
        return Ok(vec![("budget.models", listed(&single))]);
    }
    let value = match bound.unit {
        Unit::Money => view::usd(bound.limit).trim_start_matches('$').to_owned(),
        Unit::Tokens => bound.limit.to_string(),
    };
    Ok(vec![(key(bound.period, bound.unit), value)])
}

fn key(period: Period, unit: Unit) -> &'static str {
    match (period, unit) {
        (Period::Day, Unit::Money) => "budget.day_usd",
        (Period::Month, Unit::Money) => "budget.month_usd",
        (Period::Day, Unit::Tokens) => "budget.day_tokens",
        (Period::Month, Unit::Tokens) => "budget.month_tokens",
    }
}

fn listed(bounds: &[Bound]) -> String {
    let words: Vec<String> = bounds.iter().map(Bound::to_string).collect();
    words.join(", ")
}

fn stop(global: &Global, stopped: bool, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    open::spending(&opened).stop(stopped).map_err(|error| {
        Failed::text(Exit::Failed, format!("writing to {}: {error}", opened.home.state.display()))
    })?;
    let (style, text) = if stopped {
        (
            Style::Warn,
            "no model that costs money is asked any more; `mycel budget stop --off` allows it again",
        )
    } else {
        (Style::Good, "models that cost money may be asked again; `mycel resume RUN` goes on")
    };
    printer.talk(&[Line::labelled(style, "budget").text(text)]);
    Ok(Exit::Ok)
}
