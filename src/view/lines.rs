//! The lines that several screens share: a step, a call, an answer, the end of a run.

use super::format;
use super::run::{CallState, CallView, RunState, RunView, StepView};
use super::team;
use crate::term::{Line, Style, text};
use mycel_abi::{Answer, AnswerKind, OutcomeStatus, QuestionId, Risk, ToolFailure};

/// Columns for the risk or state at the end of a line, and for the time or risk behind it.
pub(super) const WORD_COLUMNS: usize = 8;
pub(super) const TIME_COLUMNS: usize = 10;

/// One step of a plan, before anything of it ran.
pub(super) fn plan_line(step: &StepView, steps: usize) -> Line {
    step_start(step, steps).tail_left(risk_style(step.risk), step.risk.as_str(), WORD_COLUMNS).tail_right(
        Style::Dim,
        "",
        TIME_COLUMNS,
    )
}

/// One step of a plan with its state.
pub(super) fn step_line(step: &StepView, steps: usize) -> Line {
    let (style, mark) = state_style(step.state);
    step_start(step, steps).relabel(style, mark).tail_left(style, step.state.word(), WORD_COLUMNS).tail_right(
        risk_style(step.risk),
        &format!("  {}", step.risk),
        TIME_COLUMNS,
    )
}

fn step_start(step: &StepView, steps: usize) -> Line {
    let width = steps.to_string().len();
    Line::under()
        .item(Style::Dim, &format!("{:>width$}", step.number))
        .text(&step.title)
        .tail(Style::Dim, &format!("{}  ", step.tool))
}

pub(super) fn risk_style(risk: Risk) -> Style {
    match risk {
        Risk::Low => Style::Dim,
        Risk::Medium => Style::Plain,
        Risk::High => Style::Warn,
        Risk::Critical => Style::Bad,
    }
}

pub(super) fn state_style(state: CallState) -> (Style, &'static str) {
    match state {
        CallState::Ok => (Style::Good, "\u{25cf}"),
        CallState::Failed | CallState::TimedOut | CallState::Refused | CallState::Cancelled => {
            (Style::Bad, "\u{2717}")
        }
        CallState::Unknown => (Style::Bad, "?"),
        CallState::Asked => (Style::Warn, "?"),
        CallState::Waiting | CallState::Running | CallState::NotDone => (Style::Dim, "\u{25cb}"),
        CallState::Undone => (Style::Warn, "\u{21a9}"),
    }
}

/// Puts the number of the call's step before the text, aligned with the plan's; without a plan there are no numbers.
pub(super) fn numbered(line: Line, view: &RunView, call: &CallView) -> Line {
    if view.steps.is_empty() {
        return line;
    }
    let width = view.steps.len().to_string().len();
    let step = call.step.as_ref().and_then(|id| view.step(id));
    let number = step.map_or_else(String::new, |step| step.number.to_string());
    line.item(Style::Dim, &format!("{number:>width$}"))
}

pub(super) fn number_prefix(view: &RunView, call: &CallView) -> String {
    let step = call.step.as_ref().and_then(|id| view.step(id));
    step.map_or_else(String::new, |step| format!("{}/{}  ", step.number, view.steps.len()))
}

/// A call with what came of it, in one line.
pub(super) fn call_line(view: &RunView, call: &CallView) -> Line {
    let (style, mark) = state_style(call.state);
    let observed = call.outcome.as_ref().is_some_and(|outcome| outcome.status == OutcomeStatus::Observed);
    let word = if observed && call.state == CallState::Ok { "found done" } else { call.state.word() };
    let exit = exit_word(call);
    // A program that ended with another code than 0 did what was asked, and yet it is not well.
    let style = if exit.is_some() { Style::Warn } else { style };
    let word = exit.as_deref().unwrap_or(word);
    let (style, mark, word) = team::shown_as(call).unwrap_or((style, mark, word));
    // What nobody saw end is charged in full; that is not how long it took.
    let unseen = matches!(call.state, CallState::Undone | CallState::Refused | CallState::Unknown);
    let took = call.took_ms.filter(|_| !unseen);
    let took = took.map_or_else(String::new, |took| format!("  {}", format::duration(took)));
    numbered(Line::labelled(style, mark), view, call)
        .text(&team::without_folder(&call.summary, view.run.as_ref().map_or("", |run| run.as_str())))
        .tail(Style::Dim, &format!("{}  ", call.tool))
        .tail_left(style, word, WORD_COLUMNS)
        .tail_right(Style::Dim, &took, TIME_COLUMNS)
}

/// How a program ended, where it was not with exit code 0: `exit 3`.
fn exit_word(call: &CallView) -> Option<String> {
    let output = &call.outcome.as_ref().filter(|_| call.state == CallState::Ok)?.output;
    let number = |name: &str| output.get(name).and_then(serde_json::Value::as_i64);
    let code = number("exit_code").filter(|code| *code != 0).map(|code| format!("exit {code}"));
    code.or_else(|| number("signal").map(|signal| format!("signal {signal}")))
}

/// A call with what came of it and why.
pub(super) fn call_lines(view: &RunView, call: &CallView) -> Vec<Line> {
    if call.state == CallState::Refused {
        return refused_lines(view, call);
    }
    let mut lines = team::call_lines(view, call);
    lines.extend(failure_lines(call.outcome.as_ref().and_then(|outcome| outcome.failure.as_ref())));
    lines
}

pub(super) fn failure_lines(failure: Option<&ToolFailure>) -> Vec<Line> {
    let Some(failure) = failure else { return Vec::new() };
    let mut lines: Vec<Line> =
        text::clean_lines(&failure.message).iter().map(|line| Line::under().indent(3).text(line)).collect();
    lines.extend(failure.hint.as_deref().map(|hint| hint_line(hint).indent(3)));
    lines
}

pub(super) fn refused_lines(view: &RunView, call: &CallView) -> Vec<Line> {
    let mut lines = vec![call_line(view, call)];
    if let Some(refusal) = &call.refusal {
        let rule = format!(" ({})", refusal.rule);
        let rule = if matches!(refusal.rule.as_str(), "person" | "malformed") { "" } else { &rule };
        lines.push(Line::under().indent(3).text(&refusal.reason).styled(Style::Dim, rule));
        lines.extend(refusal.hint.as_deref().map(|hint| hint_line(hint).indent(3)));
    }
    lines
}

/// A way out.
pub(crate) fn hint_line(hint: &str) -> Line {
    Line::under().styled(Style::Accent, "hint: ").text(hint.trim_start_matches("hint: "))
}

pub(super) fn undone_line(view: &RunView, call: &CallView, worked: bool) -> Line {
    if worked {
        return call_line(view, call);
    }
    numbered(Line::labelled(Style::Bad, "\u{2717}"), view, call)
        .text(&call.summary)
        .tail(Style::Dim, &format!("{}  ", call.tool))
        .tail(Style::Bad, "not undone")
}

pub(super) fn answer_line(id: &QuestionId, answer: &Answer) -> Line {
    let what = answer_words(&answer.kind);
    let mut line = Line::labelled(Style::Accent, "answer").text(&format!("{id}: {what}"));
    if let Some(note) = answer.note.as_deref().filter(|note| !note.is_empty()) {
        line = line.text(&format!(" ({note})"));
    }
    line.tail(Style::Dim, &format!("by {}", answer.by))
}

/// An answer in words.
pub(crate) fn answer_words(kind: &AnswerKind) -> String {
    match kind {
        AnswerKind::Approve => "yes, once".into(),
        AnswerKind::ApproveForRun => "yes, for this run".into(),
        AnswerKind::ApproveAlways { pattern } => format!("yes, always for {pattern}"),
        AnswerKind::Edit { args } => format!("yes, with other arguments: {args}"),
        AnswerKind::Deny => "no".into(),
        AnswerKind::Text { text } => text.clone(),
        AnswerKind::ItHappened => "it happened".into(),
        AnswerKind::RunAgain => "it did not happen, run it again".into(),
    }
}

/// The last line of a run's screen: how it stands, what it took, what to do next.
pub fn run_line(view: &RunView) -> Line {
    let style = super::runs::style(view.state);
    let mut parts = Vec::new();
    parts.extend(
        format::cost(&view.cost).into_iter().filter(|_| !view.calls.is_empty() || view.cost.tokens > 0),
    );
    parts.push(changes_text(view));
    parts.retain(|part| !part.is_empty());
    let took = if view.state.is_over() { " in " } else { " after " };
    let took = format!("{took}{}", format::duration(view.took_ms()));
    let rest = parts.iter().map(|part| format!(" \u{b7} {part}")).collect::<String>();
    let id = format!("{}  ", view.short());
    Line::labelled(style, "run")
        .styled(Style::Strong, &id)
        .styled(style, view.state.word())
        .text(&took)
        .styled(Style::Dim, &rest)
        .tail(Style::Accent, &next_text(view))
}

/// What a run left changed: `nothing changed`, `2 changes`.
pub(super) fn changes_text(view: &RunView) -> String {
    if view.calls.is_empty() {
        return String::new();
    }
    let undone = view.calls.iter().filter(|call| call.state == CallState::Undone).count();
    match (view.changes().count(), undone) {
        (0, 0) => "nothing changed".into(),
        (0, _) => "all changes undone".into(),
        (changes, _) => format::count(changes as u64, "change", "changes"),
    }
}

fn next_text(view: &RunView) -> String {
    if let Some(question) = view.open_questions().next() {
        return format!("mycel approve {}/{}", view.short(), question.id);
    }
    match view.state {
        RunState::Paused | RunState::Running | RunState::Interrupted | RunState::Answered => {
            format!("mycel resume {}", view.short())
        }
        // A team's files are in its worktrees: what is to be done with its work stands in its report.
        _ if !view.is_team() && view.changes().any(|call| call.undoable) => {
            format!("mycel undo {}", view.short())
        }
        _ => format!("mycel show {}", view.short()),
    }
}
