//! Commands that make something happen: run, chat, resume, fork.

use super::open::{self, Opened};
use super::person::{self, Terminal};
use super::{Failed, Outcome};
use crate::cli::{AgentBound, ChatArgs, Global, HowArgs, LabelWord, ResumeArgs, RunArgs};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use crate::view::json;
use crate::view::lines::run_line;
use crate::view::run::{CallState, RunView};
use mycel_abi::{AgentId, Autonomy, EventId, Label, RunId, RunStatus};
use mycel_system::config::{PlanApproval, Sources, load};
use mycel_system::flow::FlowOrder;
use mycel_system::team::TeamOrder;
use mycel_system::{Anew, Change, Interrupt, Left, Machine, Order, Raise, Report, Rerun};
use std::path::Path;

/// `mycel run` and `mycel "goal"`.
pub(crate) fn run(global: &Global, args: &RunArgs, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, &args.how.dir, args.how.settings(), printer)?;
    let machine = open::machine(&opened)?;
    let interrupt = listen()?;
    continue_interrupted(global, &machine, &interrupt, printer)?;
    let mut order = order(&opened, &args.how, args.goal());
    if args.dry_run || (opened.loaded.config.plan_approval == PlanApproval::Always && !args.yes_plan) {
        order.labels.push(Label::ApprovePlan);
    }
    drive(global, &machine, &order, args.dry_run, &interrupt, printer)
}

/// One call of one tool, as a run of its own.
pub(crate) fn call(global: &Global, tool: &str, args: serde_json::Value, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let machine = open::machine(&opened)?;
    let interrupt = listen()?;
    let mut order = order(&opened, &HowArgs::default(), format!("tool call {tool} {args}"));
    order.one_call = Some((tool.to_owned(), args));
    drive(global, &machine, &order, false, &interrupt, printer)
}

/// `mycel flow run`.
pub(crate) fn flow(global: &Global, flow: FlowOrder, how: &HowArgs, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, &how.dir, how.settings(), printer)?;
    let machine = open::machine(&opened)?;
    let interrupt = listen()?;
    let goal = goal_of(&flow);
    let mut order = order(&opened, how, goal);
    order.budget = order.budget.narrower(flow.flow.limits.budget);
    order.flow = Some(Box::new(flow));
    drive(global, &machine, &order, false, &interrupt, printer)
}

/// `mycel team`: its flow, with the power over the repository.
pub(crate) fn team(
    global: &Global,
    opened: &Opened,
    (flow, team): (FlowOrder, TeamOrder),
    (goal, how): (String, &HowArgs),
    printer: &mut Printer,
) -> Result<(Exit, RunView), Failed> {
    let machine = open::machine(opened)?;
    let interrupt = listen()?;
    let mut order = order(opened, how, goal);
    // Specialists work in folders of their own, behind a plan and before a look that are the person's.
    order.autonomy = how.autonomy.unwrap_or(Autonomy::Full);
    (order.flow, order.team) = (Some(Box::new(flow)), Some(team));
    let mut terminal = Terminal::new(printer, &machine, interrupt.clone(), !global.no_input);
    let report = machine.start(&order, &mut terminal, &interrupt)?;
    let exit = conclude(&mut terminal, &report);
    Ok((exit, terminal.live().view.clone()))
}

/// What a run of a flow is for.
pub(super) fn goal_of(order: &FlowOrder) -> String {
    let flow = &order.flow;
    if flow.about.is_empty() { flow.name.clone() } else { flow.about.clone() }
}

/// `mycel flow rerun`.
pub(crate) fn rerun(global: &Global, run: &str, node: &str, anew: &Anew, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let machine = open::machine(&opened)?;
    let interrupt = listen()?;
    let run = machine.journal().resolve(run)?;
    let Rerun { run: fork, visit, stay } = machine.rerun(&run, node, anew)?;
    let mut how = format!("leaves {} before {visit}", crate::view::format::short_id(run.as_str()));
    if !stay.is_empty() {
        let named: Vec<&str> = stay.iter().take(STAY_NAMED).map(|visit| visit.as_str()).collect();
        let more = if stay.len() > named.len() { ", ..." } else { "" };
        how.push_str(&format!("; stays done: {}{more}", named.join(", ")));
    }
    go_on(global, &machine, &fork, &how, &interrupt, printer)
}

/// Nodes that are named where some stay done.
const STAY_NAMED: usize = 12;

/// Drives a fork that was just made.
fn go_on(
    global: &Global,
    machine: &Machine,
    fork: &RunId,
    how: &str,
    interrupt: &Interrupt,
    printer: &mut Printer,
) -> Outcome {
    let mut terminal = Terminal::new(printer, machine, interrupt.clone(), !global.no_input);
    terminal.remember(&machine.history(fork)?);
    let text = format!("{} {how}", terminal.live().view.short());
    terminal.printer().talk(&[Line::labelled(Style::Accent, "fork").text(&text)]);
    let report = machine.resume(fork, &Change::default(), &mut terminal, interrupt)?;
    Ok(conclude(&mut terminal, &report))
}

fn drive(
    global: &Global,
    machine: &Machine,
    order: &Order,
    dry_run: bool,
    interrupt: &Interrupt,
    printer: &mut Printer,
) -> Outcome {
    let mut terminal = Terminal::new(printer, machine, interrupt.clone(), !global.no_input).dry_run(dry_run);
    let report = machine.start(order, &mut terminal, interrupt)?;
    if dry_run && report.left == Left::Waiting {
        let change = Change { stop: true, ..Change::default() };
        machine.resume(&report.run, &change, &mut terminal, interrupt)?;
        let view = terminal.live().view.clone();
        let printer = terminal.printer();
        if printer.is_json() {
            printer.value(&json::run(&view));
        }
        printer.talk(&[Line::labelled(Style::Good, "end").text("this is the plan; nothing was done")]);
        return Ok(Exit::Ok);
    }
    Ok(conclude(&mut terminal, &report))
}

/// `mycel chat`.
pub(crate) fn chat(global: &Global, args: &ChatArgs, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, &args.how.dir, args.how.settings(), printer)?;
    let machine = open::machine(&opened)?;
    let interrupt = listen()?;
    let mut terminal = Terminal::new(printer, &machine, interrupt.clone(), !global.no_input).chatting();
    let report = match &args.run {
        Some(run) => {
            let run = machine.journal().resolve(run)?;
            terminal.remember(&machine.history(&run)?);
            machine.resume(&run, &Change::default(), &mut terminal, &interrupt)?
        }
        None => {
            if !terminal.can_ask() {
                let text = "a chat needs a terminal to talk at\nhint: `mycel run` takes one goal without one";
                return Err(Failed::text(Exit::Usage, text));
            }
            let hello = "say what is to be done; `exit` ends the chat, Ctrl-C pauses what runs";
            terminal.printer().talk(&[Line::labelled(Style::Accent, "mycel").text(hello)]);
            let Some(goal) = terminal.first_goal() else { return Ok(Exit::Ok) };
            let mut order = order(&opened, &args.how, goal);
            order.labels.push(Label::Chat);
            machine.start(&order, &mut terminal, &interrupt)?
        }
    };
    if report.left == Left::Waiting && terminal.live().view.open_questions().next().is_none() {
        let text = format!("the chat can go on: mycel chat --run {}", terminal.live().view.short());
        terminal.printer().talk(&[Line::labelled(Style::Dim, "run").text(&text)]);
        return Ok(Exit::Ok);
    }
    Ok(conclude(&mut terminal, &report))
}

/// `mycel resume`.
pub(crate) fn resume(global: &Global, args: &ResumeArgs, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let machine = open::machine(&opened)?;
    let interrupt = listen()?;
    let change = Change { bounds: bounds_of(args)?, stop: args.stop };
    let Some(text) = &args.run else {
        let count = continue_interrupted(global, &machine, &interrupt, printer)?;
        if count == 0 {
            printer.talk(&[Line::labelled(Style::Dim, "resume").text("no run was interrupted")]);
            printer
                .talk(&[Line::under().text("one that was paused goes on by its name: mycel resume <run>")]);
            let waiting = machine.waiting()?.len();
            if waiting > 0 {
                let text = format!("{waiting} waiting for an answer: mycel approvals");
                printer.talk(&[Line::under().text(&text)]);
            }
        }
        return Ok(Exit::Ok);
    };
    let run = machine.journal().resolve(text)?;
    let past = machine.history(&run)?;
    let mut terminal = Terminal::new(printer, &machine, interrupt.clone(), !global.no_input);
    terminal.remember(&past);
    let goal = terminal.live().view.goal.clone();
    terminal.printer().talk(&[Line::labelled(Style::Accent, "resume").text(&goal)]);
    let report = machine.resume(&run, &change, &mut terminal, &interrupt)?;
    let exit = conclude(&mut terminal, &report);
    // To end the run is what was asked for.
    Ok(if args.stop && matches!(report.left, Left::Ended(_)) { Exit::Ok } else { exit })
}

/// `mycel fork`.
pub(crate) fn fork(global: &Global, run: &str, at: &str, goal: &[String], printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let machine = open::machine(&opened)?;
    let interrupt = listen()?;
    let run = machine.journal().resolve(run)?;
    let event = find_event(&machine, &run, at)?;
    let told = (!goal.is_empty()).then(|| goal.join(" "));
    let fork = machine.fork(&run, &event, told)?;
    let how = format!("leaves {} after {event}", crate::view::format::short_id(run.as_str()));
    go_on(global, &machine, &fork, &how, &interrupt, printer)
}

/// An event of a run: its id, the beginning of its id, or its number in the journal.
pub(crate) fn find_event(machine: &Machine, run: &RunId, text: &str) -> Result<EventId, Failed> {
    let past = machine.history(run)?;
    let matching: Vec<&EventId> = past
        .iter()
        .filter(|event| event.id.as_str().starts_with(text) || text.parse() == Ok(event.seq))
        .map(|event| &event.id)
        .collect();
    match matching.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(Failed::text(
            Exit::Usage,
            format!("run {run} has no event `{text}`\nhint: `mycel show {run} --events` lists them"),
        )),
        many => Err(Failed::text(
            Exit::Usage,
            format!("`{text}` names {} events of run {run}\nhint: give more of the id", many.len()),
        )),
    }
}

/// Runs whose process was killed go on before anything new begins.
fn continue_interrupted(
    global: &Global,
    machine: &Machine,
    interrupt: &Interrupt,
    printer: &mut Printer,
) -> Result<usize, Failed> {
    let runs = machine.interrupted()?;
    for run in &runs {
        let mut terminal = Terminal::new(printer, machine, interrupt.clone(), !global.no_input);
        terminal.remember(&machine.history(run)?);
        let text = format!(
            "{} was interrupted; it goes on: {}",
            terminal.live().view.short(),
            terminal.live().view.goal
        );
        terminal.printer().say(&[Line::labelled(Style::Warn, "resume").text(&text)]);
        match machine.resume(run, &Change::default(), &mut terminal, interrupt) {
            Ok(report) => drop(conclude(&mut terminal, &report)),
            // One run that cannot go on must not keep the others, or a new goal, from going on.
            Err(error) => printer.say(&Failed::from(error).error.lines()),
        }
    }
    Ok(runs.len())
}

pub(super) fn listen() -> Result<Interrupt, Failed> {
    let interrupt = Interrupt::default();
    person::listen(&interrupt)
        .map_err(|error| Failed::text(Exit::Failed, format!("listening for Ctrl-C: {error}")))?;
    Ok(interrupt)
}

pub(super) fn order(opened: &Opened, how: &HowArgs, goal: String) -> Order {
    let config = &opened.loaded.config;
    let model = how
        .model
        .as_ref()
        .filter(|name| ![mycel_system::REACTIVE, mycel_system::AUTO].contains(&name.as_str()));
    Order {
        goal,
        workspace: opened.workspace.clone(),
        home: opened.person_home.clone(),
        autonomy: config.autonomy,
        budget: config.budget,
        labels: how.label.iter().map(|LabelWord::Local| Label::Local).collect(),
        model: model.map(|name| open::model_name(name, config)),
        one_call: None,
        flow: None,
        team: None,
        fired: None,
    }
}

/// The bounds given on the command line, read as the configuration reads them.
fn bounds_of(args: &ResumeArgs) -> Result<Vec<Raise>, Failed> {
    let time = args.timeout.iter().map(|time| AgentBound {
        agent: None,
        key: "budget.wall".to_owned(),
        value: time.clone(),
    });
    args.budget.iter().cloned().chain(time).map(bound_of).collect()
}

fn bound_of(bound: AgentBound) -> Result<Raise, Failed> {
    let sources = Sources { flags: vec![(bound.key.clone(), bound.value)], ..Sources::default() };
    let loaded = load(&sources);
    if let Some(problem) = loaded.errors().next() {
        return Err(Failed::text(Exit::Usage, problem.what.clone()));
    }
    let name = match bound.key.as_str() {
        "budget.money_usd" => "money_microusd",
        "budget.wall" => "wall_ms",
        key => key.trim_start_matches("budget."),
    };
    let parts = loaded.config.budget.parts();
    let (part, limit) =
        parts.into_iter().find(|(part, _)| *part == name).expect("the command line knows no other");
    let agent = bound.agent.map(|agent| agent.parse::<AgentId>());
    let agent = agent.transpose().map_err(|error| Failed::text(Exit::Usage, error.to_string()))?;
    Ok(Raise { agent, part, limit })
}

/// The last lines of a run, and its exit code.
pub(super) fn conclude(terminal: &mut Terminal<'_>, report: &Report) -> Exit {
    let view = terminal.live().view.clone();
    let printer = terminal.printer();
    if printer.is_json() {
        printer.value(&json::run(&view));
    } else if !matches!(report.left, Left::Ended(_)) {
        printer.say(&[run_line(&view)]);
    }
    exit_of(&view, report)
}

pub(super) fn exit_of(view: &RunView, report: &Report) -> Exit {
    if report.missed_a_cage {
        return Exit::Cage;
    }
    match &report.left {
        Left::Ended(RunStatus::Finished) => finished(view),
        Left::Ended(RunStatus::NotUnderstood) => Exit::NotUnderstood,
        Left::Ended(RunStatus::Stopped) if view.report.contains("Ctrl-C") => Exit::Interrupted,
        Left::Ended(RunStatus::Stopped) => Exit::Refused,
        Left::Ended(RunStatus::Failed) => Exit::Failed,
        Left::Waiting => Exit::Waiting,
        Left::Paused(reason) if reason.contains("Ctrl-C") => Exit::Interrupted,
        Left::Paused(reason) if reason.contains("budget") || reason.contains("is its limit") => Exit::Budget,
        // A breakpoint, a full disk, a model that gives no answer: nothing has failed, and `mycel resume` goes on.
        Left::Paused(_) => Exit::Waiting,
    }
}

/// A run can come to its end and still not have done what was asked.
fn finished(view: &RunView) -> Exit {
    match view.calls.last().map(|call| call.state) {
        // What failed in a flow that came to its end went its way.
        _ if view.has_flow => Exit::Ok,
        Some(CallState::Refused) => Exit::Refused,
        Some(CallState::Failed | CallState::TimedOut | CallState::Cancelled) => Exit::Failed,
        _ => Exit::Ok,
    }
}
