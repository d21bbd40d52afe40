//! One firing: the run it begins, or goes on with.

use super::super::flow::{self, Told};
use super::super::person::Terminal;
use super::super::{Failed, drive, open};
use crate::cli::{Global, HowArgs, LabelWord};
use crate::exit::Exit;
use crate::term::{ColourWish, Printer, Terminals};
use crate::view::run::RunView;
use mycel_abi::{Body, Event, Fired, Label, QuestionId, RunId, RunStatus, Seq};
use mycel_system::flow::FlowOrder;
use mycel_system::runner::RunError;
use mycel_system::schedules::{Act, End, Firing, Schedule, When, changes};
use mycel_system::{Change, FiredAs, Interrupt, Left, Machine, MachineError, Order, Report, State, Watch};
use serde_json::{Map, Value};
use std::io;
use std::path::Path;

/// How a run of a firing was left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Came {
    Over(End, Option<String>),
    /// For a person; nothing came after this event.
    Waits {
        seen: Seq,
        question: Option<QuestionId>,
    },
    /// Another process drives it.
    Elsewhere,
}

/// What a firing gives a flow besides the input of its schedule.
#[derive(Debug, Clone, Default)]
pub(super) struct Given {
    pub(super) changed: Option<Vec<String>>,
    pub(super) event: Option<Value>,
}

/// A flow with all it needs to run, and whether it takes the changed files as input.
pub(super) fn flow_order(
    global: &Global,
    flow: &str,
    workspace: &Path,
    input: &Map<String, Value>,
    given: Given,
) -> Result<(FlowOrder, bool), Told> {
    let loaded = flow::load_in(global, &mycel_abi::pathtext::decode(flow), workspace)?;
    let takes = |name: &str| loaded.flow.input.iter().any(|known| known.name == name);
    let mut all = input.clone();
    let takes_changed = takes("changed");
    if let Some(changed) = given.changed.filter(|_| takes_changed) {
        all.insert("changed".to_owned(), changed.into());
    }
    if let Some(event) = given.event.filter(|_| takes("event")) {
        all.insert("event".to_owned(), event);
    }
    let input = flow::checked_input(&loaded.flow, &all)?;
    Ok((FlowOrder { flow: loaded.flow, input, subflows: loaded.subflows }, takes_changed))
}

fn how_args(schedule: &Schedule) -> HowArgs {
    let how = &schedule.how;
    HowArgs {
        model: how.model.clone(),
        autonomy: Some(how.autonomy),
        budget: how.budget.clone().into_iter().collect(),
        dir: schedule.workspace.clone(),
        label: how.labels.iter().filter(|label| **label == Label::Local).map(|_| LabelWord::Local).collect(),
        timeout: how.timeout.clone(),
    }
}

fn order(
    global: &Global,
    opened: &open::Opened,
    schedule: &Schedule,
    firing: &Firing,
) -> Result<Order, Failed> {
    let is_change = firing.cause == mycel_abi::FiringCause::Change;
    let mut silent = silent();
    let (goal, flow, names) = match &schedule.act {
        Act::Goal(goal) => (goal.clone(), None, is_change),
        Act::Flow { flow, input } => {
            let given = given(schedule, firing);
            let (flow, takes_changed) = flow_order(global, flow, &schedule.workspace, input, given)
                .map_err(|error| error.told(&mut silent))?;
            let goal = drive::goal_of(&flow);
            (goal, Some(flow), is_change && !takes_changed)
        }
    };
    let goal =
        if names { format!("{goal}\nChanged files: {}", changes::named(&firing.changed)) } else { goal };
    let mut order = drive::order(opened, &how_args(schedule), short(goal));
    if let Some(flow) = flow {
        order.budget = order.budget.narrower(flow.flow.limits.budget);
        order.flow = Some(Box::new(flow));
    }
    let fired = Fired {
        schedule: schedule.number,
        when: schedule.when.to_string(),
        due_ms: firing.due_ms,
        cause: firing.cause,
    };
    order.fired = Some(FiredAs { run: firing.run.clone(), fired });
    Ok(order)
}

/// By hand there are no files, and the event is empty.
fn given(schedule: &Schedule, firing: &Firing) -> Given {
    let nothing = || Value::Object(Map::new());
    match &schedule.when {
        When::Change(_) => Given { changed: Some(firing.changed.clone()), event: None },
        When::Webhook(_) => {
            Given { changed: None, event: Some(firing.event.clone().unwrap_or_else(nothing)) }
        }
        _ => Given::default(),
    }
}

/// A goal with its bound: many long names are cut short.
fn short(mut goal: String) -> String {
    let most = mycel_abi::limits::GOAL_BYTES_MAX - 3;
    if goal.len() > most {
        goal.truncate((0..=most).rev().find(|at| goal.is_char_boundary(*at)).unwrap_or(0));
        goal.push_str("...");
    }
    goal
}

/// A printer that says nothing: what goes wrong is told by who fires.
fn silent() -> Printer {
    let nowhere = || Box::new(io::sink());
    Printer::new(nowhere(), nowhere(), &Terminals::default(), ColourWish::Never, None)
}

/// Fires with nobody present: questions wait.
pub(super) fn alone(
    global: &Global,
    schedule: &Schedule,
    firing: &Firing,
    watch: &mut dyn Watch,
    interrupt: &Interrupt,
) -> Result<Came, Failed> {
    let global = Global { no_input: true, ..global.clone() };
    let opened = open::open(&global, &schedule.workspace, how_args(schedule).settings(), &mut silent())?;
    let machine = open::machine(&opened)?;
    let driven = if machine.journal().run(&firing.run)?.is_empty() {
        let order = order(&global, &opened, schedule, firing)?;
        machine.start(&order, watch, interrupt)
    } else {
        go_on(&machine, &firing.run, watch, interrupt)
    };
    came(&machine, driven)
}

/// Goes on with a run that is on record; one that is over is only looked at.
fn go_on(
    machine: &Machine,
    run: &RunId,
    watch: &mut dyn Watch,
    interrupt: &Interrupt,
) -> Result<Report, MachineError> {
    let state = State::of(&machine.history(run)?);
    match state.ended {
        Some(status) if state.open_calls().next().is_none() => {
            Ok(Report { run: run.clone(), left: Left::Ended(status), missed_a_cage: false, state })
        }
        _ => machine.resume(run, &Change::default(), watch, interrupt),
    }
}

fn came(machine: &Machine, driven: Result<Report, MachineError>) -> Result<Came, Failed> {
    let report = match driven {
        Ok(report) => report,
        // Begun by `schedule run` in the moment since we looked.
        Err(MachineError::Run(RunError::Busy { .. }) | MachineError::Begun { .. }) => {
            return Ok(Came::Elsewhere);
        }
        Err(error) => return Err(error.into()),
    };
    let past = machine.history(&report.run)?;
    let view = RunView::fold(&past);
    let report_line = || (!view.report.trim().is_empty()).then(|| view.report.trim().to_owned());
    Ok(match &report.left {
        Left::Waiting => {
            let seen = past.iter().map(|event| event.seq).max().unwrap_or(0);
            Came::Waits { seen, question: view.open_questions().next().map(|question| question.id.clone()) }
        }
        Left::Paused(reason) => Came::Over(End::Paused, Some(reason.clone())),
        Left::Ended(RunStatus::Finished) => match drive::exit_of(&view, &report) {
            Exit::Ok => Came::Over(End::Finished, None),
            exit => Came::Over(End::Failed, report_line().or_else(|| Some(exit.meaning().to_owned()))),
        },
        Left::Ended(RunStatus::Failed) => Came::Over(End::Failed, report_line()),
        Left::Ended(RunStatus::Stopped) => Came::Over(End::Stopped, report_line()),
        Left::Ended(RunStatus::NotUnderstood) => Came::Over(End::NotUnderstood, report_line()),
    })
}

/// Fires at this terminal, as `mycel run` does.
pub(super) fn here(
    global: &Global,
    schedule: &Schedule,
    firing: &Firing,
    printer: &mut Printer,
) -> Result<(Exit, Came), Failed> {
    let opened = open::open(global, &schedule.workspace, how_args(schedule).settings(), printer)?;
    let machine = open::machine(&opened)?;
    let interrupt = drive::listen()?;
    let order = order(global, &opened, schedule, firing)?;
    let mut terminal = Terminal::new(printer, &machine, interrupt.clone(), !global.no_input);
    let report = machine.start(&order, &mut terminal, &interrupt)?;
    let exit = drive::conclude(&mut terminal, &report);
    Ok((exit, came(&machine, Ok(report))?))
}

/// Whether what came after an event lets a waiting run go on.
pub(super) fn lets_go_on(news: &[Event]) -> bool {
    let goes_on = |event: &Event| {
        matches!(
            event.body,
            Body::Answered { .. } | Body::Ended { .. } | Body::Resumed {} | Body::Told { .. }
        )
    };
    news.iter().any(goes_on)
}
