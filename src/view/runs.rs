//! The list of runs.

use super::format;
use super::run::{RunState, RunView};
use crate::term::{Align, Column, Line, Screen, Style, Table};
use mycel_abi::{Cost, Millis, RunId};
use serde::Serialize;

/// One line of `mycel runs`. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RunRow {
    pub run: RunId,
    pub state: RunState,
    pub goal: String,
    pub brain: String,
    pub started_ms: Millis,
    pub took_ms: u64,
    pub calls: u64,
    pub changes: u64,
    pub open_questions: u64,
    pub cost: Cost,
}

/// The row of a run; none if its first event is missing.
pub fn row(view: &RunView) -> Option<RunRow> {
    Some(RunRow {
        run: view.run.clone()?,
        state: view.state,
        goal: view.goal.clone(),
        brain: view.brain.clone(),
        started_ms: view.started_ms?,
        took_ms: view.took_ms(),
        calls: view.calls.len() as u64,
        changes: view.changes().count() as u64,
        open_questions: view.open_questions().count() as u64,
        cost: view.cost,
    })
}

/// The table of runs, in the order given.
pub fn lines(rows: &[RunRow], now: Millis, screen: &Screen) -> Vec<Line> {
    if rows.is_empty() {
        return vec![
            Line::new().text("no runs yet"),
            Line::new().styled(Style::Dim, "try: mycel \"which files here take the most space?\""),
        ];
    }
    if screen.is_narrow() {
        return rows.iter().flat_map(|row| narrow(row, now)).collect();
    }
    let with_money = rows.iter().any(|row| row.cost.money_microusd > 0);
    let mut columns = vec![Column::left("run"), Column::right("when"), Column::left("state")];
    columns.extend([Column::words("goal"), Column::right("calls")]);
    if with_money {
        columns.push(Column { title: "cost", align: Align::Right, ..Column::right("cost") });
    }
    let mut table = Table::new(&columns);
    for row in rows {
        let mut cells = vec![
            (Style::Strong, format::short_id(row.run.as_str()).to_owned()),
            (Style::Dim, format::ago(row.started_ms, now)),
            (style(row.state), short_state(row.state).to_owned()),
            (Style::Plain, row.goal.clone()),
            (Style::Plain, row.calls.to_string()),
        ];
        if with_money {
            cells.push((Style::Plain, format::money(row.cost.money_microusd)));
        }
        table.row(cells);
    }
    table.lines(screen, 0)
}

/// A row in two lines: what it is called and how it stands, then the goal.
fn narrow(row: &RunRow, now: Millis) -> [Line; 2] {
    let head = Line::new()
        .styled(Style::Strong, &format!("{}  ", format::short_id(row.run.as_str())))
        .styled(style(row.state), short_state(row.state))
        .tail(Style::Dim, &format::ago(row.started_ms, now));
    [head, Line::new().indent(2).text(&row.goal)]
}

/// The table has one word for each state.
fn short_state(state: RunState) -> &'static str {
    match state {
        RunState::Waiting => "waiting",
        RunState::NotUnderstood => "unclear",
        RunState::Answered => "answered",
        RunState::Running
        | RunState::Paused
        | RunState::Interrupted
        | RunState::Finished
        | RunState::Failed
        | RunState::Stopped => state.word(),
    }
}

pub(super) fn style(state: RunState) -> Style {
    match state {
        RunState::Finished => Style::Good,
        RunState::Failed | RunState::NotUnderstood => Style::Bad,
        RunState::Running
        | RunState::Waiting
        | RunState::Paused
        | RunState::Interrupted
        | RunState::Answered
        | RunState::Stopped => Style::Warn,
    }
}
