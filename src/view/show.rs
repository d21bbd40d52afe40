//! A whole run on one page: `mycel show`.

use super::format;
use super::lines::{answer_line, call_lines, changes_text, step_line};
use super::output::{self, Shape};
use super::run::{AgentView, CallView, QuestionView, RunView};
use crate::term::{Line, Screen, Style, plain, text, zone::Zone};
use mycel_abi::{Label, Millis, NoteLevel};

/// Rows and lines of each output that are shown.
const OUTPUT_ROWS: usize = 10;
const OUTPUT_ROWS_FULL: usize = 1000;
/// Columns below the label column.
const INDENT: usize = 7;
const INDENT_NARROW: usize = 2;

/// How much of a run is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    Usual,
    /// Also arguments, checks, capabilities and cages, and outputs as far as they go.
    Full,
}

/// What the lines depend on besides the run.
#[derive(Debug, Clone)]
pub struct Frame<'a> {
    pub screen: &'a Screen,
    pub zone: &'a Zone,
    pub now: Millis,
    pub detail: Detail,
}

/// The page of a run.
pub fn lines(view: &RunView, frame: &Frame) -> Vec<Line> {
    let parts = [
        head(view, frame),
        plan(view),
        if frame.detail == Detail::Full { super::team::plan_lines(view) } else { Vec::new() },
        super::node::of(view, frame),
        super::node::state_of_flow(view, frame),
        calls(view, frame),
        questions(view),
        super::messages::of(view),
        super::swarm::of(view),
        notes(view, frame),
        answer(view),
    ];
    let mut lines = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !lines.is_empty() {
            lines.push(Line::new());
        }
        lines.extend(part);
    }
    lines
}

fn field(label: &str, text: &str) -> Line {
    Line::labelled(Style::Dim, label).text(text)
}

fn head(view: &RunView, frame: &Frame) -> Vec<Line> {
    let style = match view.state.is_over() {
        true if view.state == super::run::RunState::Finished => Style::Good,
        true => Style::Bad,
        false => Style::Warn,
    };
    let run = view.run.as_ref().map_or("?", |run| run.as_str());
    let mut lines =
        vec![Line::labelled(Style::Dim, "run").styled(Style::Strong, run).tail(style, view.state.word())];
    let mut goal = text::clean_lines(&view.goal).into_iter();
    lines.push(Line::labelled(Style::Dim, "goal").styled(Style::Strong, &goal.next().unwrap_or_default()));
    lines.extend(goal.map(|line| Line::under().styled(Style::Strong, &line)));
    lines.push(field("in", &view.workspace));
    lines.push(field("brain", &brain(view)));
    lines.push(field("when", &when(view, frame)));
    lines.push(field("spent", &spent(view)));
    lines.extend(contexts(view, frame));
    if let Some(fork) = &view.forked_from {
        lines.push(field("fork", &format!("from run {} at event {}", fork.run, fork.event)));
    }
    if let Some(fired) = &view.fired {
        let due = format::time(fired.due_ms, frame.zone);
        lines.push(field("fired", &format!("by schedule {} ({}), due {due}", fired.schedule, fired.when)));
    }
    if let Some(reason) = &view.paused {
        let mut reason = text::clean_lines(reason).into_iter();
        lines.push(field("pause", &reason.next().unwrap_or_default()));
        lines.extend(reason.map(|line| Line::under().text(&line)));
    }
    lines.extend(cages(view, frame));
    lines
}

fn brain(view: &RunView) -> String {
    let local = if view.labels.contains(&Label::Local) { " \u{b7} nothing leaves this machine" } else { "" };
    format!("{} \u{b7} autonomy {}{local}", view.brain, view.autonomy)
}

fn when(view: &RunView, frame: &Frame) -> String {
    let Some(started) = view.started_ms else { return "unknown".into() };
    let (time, ago) = (format::time(started, frame.zone), format::ago(started, frame.now));
    format!("{time} ({ago}), took {}", format::duration(view.took_ms()))
}

fn spent(view: &RunView) -> String {
    let mut parts = format::cost(&view.cost);
    parts.extend(format::bounds(&view.budget));
    parts.push(changes_text(view));
    parts.retain(|part| !part.is_empty());
    parts.join(" \u{b7} ")
}

/// How full the windows of models were: that of the first agent, and of all where all is shown.
fn contexts(view: &RunView, frame: &Frame) -> Vec<Line> {
    let wanted = |agent: &&AgentView| frame.detail == Detail::Full || agent.parent.is_none();
    let line = |agent: &AgentView| {
        let size = agent.context?;
        let (tokens, window) = (format::thousands(size.tokens), format::thousands(size.window.into()));
        let percent = size.tokens * 100 / u64::from(size.window.max(1));
        Some(field("context", &format!("{}: about {tokens} of {window} tokens ({percent} %)", agent.id)))
    };
    view.agents.iter().filter(wanted).filter_map(line).collect()
}

fn cages(view: &RunView, frame: &Frame) -> Vec<Line> {
    let mut lines = Vec::new();
    for cage in &view.cages {
        let name = format!("{} ({})", cage.agent, cage.place);
        if !cage.missing.is_empty() {
            let line = Line::labelled(Style::Warn, "cage")
                .text(&format!("{name}: without {}", cage.missing.join(", ")));
            lines.push(line);
        }
        if frame.detail == Detail::Full {
            lines.push(field("cage", &format!("{name}: {}", cage.layers.join(", "))));
        }
    }
    lines
}

fn plan(view: &RunView) -> Vec<Line> {
    let Some(plan) = &view.plan else { return Vec::new() };
    let mut lines = vec![Line::labelled(Style::Accent, "plan").styled(Style::Strong, &plan.title)];
    lines.extend(plan.report.iter().map(|line| Line::under().styled(Style::Dim, line)));
    lines.extend(view.steps.iter().map(|step| step_line(step, view.steps.len())));
    lines
}

fn calls(view: &RunView, frame: &Frame) -> Vec<Line> {
    if view.calls.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![Line::labelled(Style::Accent, "calls")];
    for call in &view.calls {
        lines.extend(call_lines(view, call));
        lines.extend(call_details(call, frame));
    }
    lines
}

fn call_details(call: &CallView, frame: &Frame) -> Vec<Line> {
    let narrow = frame.screen.is_narrow();
    let full = frame.detail == Detail::Full;
    let mut lines = Vec::new();
    if full {
        let dim = |text: String| Line::under().indent(3).styled(Style::Dim, &text);
        lines.push(dim(format!("call {} \u{b7} event {}", call.id, call.event)));
        lines.push(dim(format!("arguments: {}", call.args)));
        lines.extend(call.needs.iter().map(|need| dim(format!("needs {need}"))));
        lines.extend(call.checks.iter().map(|c| dim(format!("{} {}: {}", c.verdict, c.name, c.note))));
        lines.extend(super::run::full_output(call).map(|blob| dim(format!("whole output: blob {blob}"))));
    }
    let Some(outcome) = &call.outcome else { return lines };
    let indent = if narrow { INDENT_NARROW } else { INDENT } + 3;
    let most = if full { OUTPUT_ROWS_FULL } else { OUTPUT_ROWS };
    lines.extend(output::lines(
        &outcome.output,
        &Shape { screen: frame.screen, zone: frame.zone, indent, most },
    ));
    lines
}

fn questions(view: &RunView) -> Vec<Line> {
    let mut lines = Vec::new();
    for question in &view.questions {
        lines.push(question_line(question));
        lines.extend(question.answer.as_ref().map(|answer| answer_line(&question.id, answer)));
        if question.answer.is_none() && !view.open_questions().any(|open| open.id == question.id) {
            lines.push(Line::under().styled(Style::Dim, "nobody answered"));
        }
    }
    for question in super::approvals::of(view) {
        lines.extend(super::approvals::how_lines(&question));
    }
    lines
}

fn question_line(question: &QuestionView) -> Line {
    Line::labelled(Style::Warn, "ask").item(Style::Dim, question.id.as_str()).text(&question.text)
}

fn notes(view: &RunView, frame: &Frame) -> Vec<Line> {
    let wanted = |level: NoteLevel| level > NoteLevel::Info || frame.detail == Detail::Full;
    let notes = view.notes.iter().filter(|note| wanted(note.level));
    let mut lines: Vec<Line> = notes
        .map(|note| match note.level {
            NoteLevel::Info => field("note", &note.text),
            NoteLevel::Warning => Line::labelled(Style::Warn, "note").text(&note.text),
            NoteLevel::Error => Line::labelled(Style::Bad, "error").text(&note.text),
        })
        .collect();
    if view.erased > 0 {
        lines.push(field(
            "erased",
            &format::count(view.erased, "event was erased on request", "events were erased on request"),
        ));
    }
    lines
}

fn answer(view: &RunView) -> Vec<Line> {
    let mut lines: Vec<Line> = text::clean_lines(&view.answer).iter().map(|line| plain(line)).collect();
    if view.answer.trim().is_empty() {
        lines = text::clean_lines(&view.report).iter().map(|line| plain(line)).collect();
    }
    lines.retain(|line| *line != plain("") || view.answer.contains('\n'));
    lines.extend(super::node::rerun_of(view).map(|command| super::lines::hint_line(&command)));
    lines
}
