//! What `mycel audit verify` found.

use super::format;
use super::lines::hint_line;
use crate::term::{Line, Style};
use mycel_abi::Seq;
use serde::Serialize;

/// The result of checking a journal. Field names are those of the `--json` output.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AuditReport {
    /// The journal's file.
    pub journal: String,
    pub ok: bool,
    pub events: u64,
    pub runs: u64,
    pub erased: u64,
    pub checkpoints: u64,
    /// Public keys of the signatures.
    pub keys: Vec<String>,
    /// Hash of the last event.
    pub head: Option<String>,
    pub problems: Vec<AuditProblem>,
    pub took_ms: u64,
}

/// One thing that is not as it should be.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AuditProblem {
    pub seq: Option<Seq>,
    pub event: Option<String>,
    /// What is wrong with it.
    pub what: String,
}

/// Problems that are listed; a journal that is broken in one place is broken in all that follow.
const PROBLEMS_MAX: usize = 10;

pub fn lines(report: &AuditReport) -> Vec<Line> {
    let (style, mark, word) =
        if report.ok { (Style::Good, "\u{25cf}", "intact") } else { (Style::Bad, "\u{2717}", "NOT intact") };
    let counts = [
        format::count(report.events, "event", "events"),
        format::count(report.runs, "run", "runs"),
        format::count(report.checkpoints, "signed checkpoint", "signed checkpoints"),
    ]
    .join(" \u{b7} ");
    let mut lines = vec![
        Line::labelled(style, mark).styled(style, &format!("the journal is {word}")),
        Line::under().styled(Style::Dim, &format!("{counts} \u{b7} {}", format::duration(report.took_ms))),
        Line::under().styled(Style::Dim, &report.journal),
    ];
    if report.erased > 0 {
        let text =
            format::count(report.erased, "body was erased on request", "bodies were erased on request");
        lines.push(Line::under().styled(Style::Dim, &text));
    }
    lines.extend(report.keys.iter().map(|key| Line::under().styled(Style::Dim, &format!("key {key}"))));
    lines.extend(report.problems.iter().take(PROBLEMS_MAX).map(problem));
    let hidden = report.problems.len().saturating_sub(PROBLEMS_MAX);
    if hidden > 0 {
        lines.push(Line::under().styled(Style::Dim, &format!("\u{2026} and {hidden} more")));
    }
    if !report.ok {
        lines.push(hint_line("keep the file as it is and compare it with an export or a backup; events before the first problem hold"));
    }
    lines
}

fn problem(problem: &AuditProblem) -> Line {
    let place = match (&problem.seq, &problem.event) {
        (Some(seq), Some(event)) => format!("event {seq} ({event}): "),
        (Some(seq), None) => format!("event {seq}: "),
        (None, Some(event)) => format!("event {event}: "),
        (None, None) => String::new(),
    };
    Line::labelled(Style::Bad, "\u{2717}").styled(Style::Strong, &place).text(&problem.what)
}
