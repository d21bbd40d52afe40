//! Commands that look back: runs, show, replay.

use super::open;
use super::{Failed, Outcome};
use crate::cli::{Global, RunsArgs};
use crate::exit::Exit;
use crate::term::zone::Zone;
use crate::term::{Line, Printer, Style};
use crate::view::live::Live;
use crate::view::run::{RunState, RunView};
use crate::view::show::{self, Detail, Frame};
use crate::view::{json, runs};
use mycel_abi::{Body, Event, Millis, RunId};
use mycel_system::home::Home;
use mycel_system::lease::Lease;
use mycel_system::machine::history_of;
use mycel_system::{State, waits_for_person};

/// Runs that are looked through for those that wait.
const LOOK_BACK: usize = 500;

/// `mycel runs`.
pub(crate) fn runs(global: &Global, args: &RunsArgs, printer: &mut Printer) -> Outcome {
    let home = open::home(global)?;
    let journal = open::inspect(&home)?;
    let limit = if args.waiting { LOOK_BACK } else { args.limit };
    let mut rows = Vec::new();
    for row in journal.runs(limit)? {
        let view = view_of(&home, &history_of(&journal, &row.run)?);
        if !args.waiting || view.open_questions().next().is_some() {
            rows.extend(runs::row(&view));
        }
    }
    rows.truncate(args.limit);
    if printer.is_json() {
        rows.iter().for_each(|row| printer.value(&json::run_row(row)));
    } else {
        let lines = runs::lines(&rows, now(), printer.screen());
        printer.data(&lines);
    }
    Ok(Exit::Ok)
}

/// What a run's events say, and whether somebody drives it: one that nobody drives only seems to be running.
fn view_of(home: &Home, past: &[Event]) -> RunView {
    let mut view = RunView::fold(past);
    let is_driven = |run: &RunId| Lease::is_taken(&home.leases(), run);
    if view.state == RunState::Running && !view.run.as_ref().is_some_and(is_driven) {
        let state = State::of(past);
        view.state = match past.last().map(|event| &event.body) {
            Some(Body::Answered { .. }) => RunState::Answered,
            // A chat that waits for its next goal.
            _ if waits_for_person(&state) => RunState::Waiting,
            _ => RunState::Interrupted,
        };
    }
    view
}

/// `mycel show`.
pub(crate) fn show(
    global: &Global,
    run: Option<&str>,
    full: bool,
    events: bool,
    printer: &mut Printer,
) -> Outcome {
    let home = open::home(global)?;
    let journal = open::inspect(&home)?;
    let run = journal.resolve(run.unwrap_or("last"))?;
    let past = history_of(&journal, &run)?;
    if events {
        show_events(&past, printer);
        return Ok(Exit::Ok);
    }
    let view = view_of(&home, &past);
    if printer.is_json() {
        printer.value(&json::run(&view));
        return Ok(Exit::Ok);
    }
    let (screen, zone) = (*printer.screen(), Zone::local());
    let detail = if full { Detail::Full } else { Detail::Usual };
    let lines = show::lines(&view, &Frame { screen: &screen, zone: &zone, now: now(), detail });
    printer.data(&lines);
    Ok(Exit::Ok)
}

fn show_events(events: &[Event], printer: &mut Printer) {
    for event in events {
        if printer.is_json() {
            printer.value(&json::event(event));
            continue;
        }
        let body = mycel_abi::canonical::to_string(&event.body);
        let head = format!("{}  {}  {}", event.seq, event.id, event.actor);
        let line = Line::labelled(Style::Accent, event.body.kind()).text(&head);
        printer.data(&[line, Line::under().styled(Style::Dim, &body)]);
    }
}

/// `mycel replay`: the screens of the live run, from the journal alone.
pub(crate) fn replay(global: &Global, run: Option<&str>, to: Option<&str>, printer: &mut Printer) -> Outcome {
    let journal = open::inspect(&open::home(global)?)?;
    let run = journal.resolve(run.unwrap_or("last"))?;
    let past = history_of(&journal, &run)?;
    let last = match to {
        Some(text) => past
            .iter()
            .position(|e| e.id.as_str().starts_with(text) || text.parse() == Ok(e.seq))
            .ok_or_else(|| {
                Failed::text(
                    Exit::Usage,
                    format!("run {run} has no event `{text}`\nhint: `mycel show {run} --events` lists them"),
                )
            })?,
        None => past.len().saturating_sub(1),
    };
    let mut live = Live::new();
    for event in past.iter().take(last + 1) {
        if printer.is_json() {
            printer.value(&json::event(event));
        }
        live.of(event).print(printer);
        if printer.is_closed() {
            break;
        }
    }
    Ok(Exit::Ok)
}

pub(crate) fn now() -> Millis {
    mycel_system::clock::now()
}
