//! Why the gateway says what it says: `mycel policy check`.

use crate::term::{Line, Style};
use mycel_abi::{Check, Verdict};
use serde::Serialize;

/// What was asked of the policy and what it says. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PolicyAnswer {
    /// The command line or call that was asked about.
    pub subject: String,
    pub verdict: Verdict,
    /// The commands found inside it, each with what spoke about it.
    pub commands: Vec<CommandView>,
    pub checks: Vec<Check>,
}

/// One command inside a command line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CommandView {
    pub command: String,
    /// What it stood in: `sudo`, `sh -c`, `$( )`; empty for the line itself.
    pub within: Vec<String>,
    pub verdict: String,
    pub rule: Option<String>,
    pub note: String,
}

/// The style and the word of a verdict.
fn spoken(word: &str) -> (Style, &str) {
    match word {
        "go" => (Style::Good, "allowed"),
        "ask" => (Style::Warn, "asks"),
        "no" => (Style::Bad, "refused"),
        other => (Style::Plain, other),
    }
}

pub fn lines(answer: &PolicyAnswer) -> Vec<Line> {
    let (style, word) = spoken(answer.verdict.word());
    let mut lines = vec![Line::new().styled(style, word).text("  ").styled(Style::Strong, &answer.subject)];
    lines.extend(answer.commands.iter().map(command_line));
    lines.extend(check_lines(&answer.checks));
    match &answer.verdict {
        Verdict::Go => {}
        Verdict::Ask { why } => lines.push(Line::under().text(why)),
        Verdict::No(refusal) => {
            lines.push(
                Line::under().text(&refusal.reason).styled(Style::Dim, &format!(" ({})", refusal.rule)),
            );
            lines.extend(refusal.hint.as_deref().map(super::lines::hint_line));
        }
    }
    lines
}

fn command_line(command: &CommandView) -> Line {
    let (style, word) = spoken(&command.verdict);
    let within =
        if command.within.is_empty() { String::new() } else { format!(" in {}", command.within.join(" > ")) };
    let rule = command.rule.as_ref().map_or_else(String::new, |rule| format!("{rule}: "));
    Line::labelled(style, word)
        .text(&command.command)
        .styled(Style::Dim, &within)
        .tail(Style::Dim, &format!("{rule}{}", command.note))
}

/// The trail of a judgement, a line for each check.
pub fn check_lines(checks: &[Check]) -> Vec<Line> {
    let line = |check: &Check| {
        let (style, word) = spoken(&check.verdict);
        Line::labelled(style, word).text(&format!("{}: ", check.name)).styled(Style::Dim, &check.note)
    };
    checks.iter().map(line).collect()
}
