//! A team on the screen: what its agents and its repository do, without the inner works of its flow.

use super::format;
use super::lines::call_line;
use super::run::{CallState, CallView, QuestionView, RunView};
use crate::term::{Line, Style, text};
use serde_json::Value;

/// Lines of a patch that stands in the question about it.
const PATCH_LINES: usize = 40;
/// Lines of what a failed check printed.
const CHECK_LINES: usize = 6;

impl RunView {
    /// Whether a team works here. Its first call begins the work.
    pub fn is_team(&self) -> bool {
        self.calls.first().is_some_and(|call| call.tool.starts_with("team."))
    }
}

/// An agent's name without the places of its flow: `build#1/api#1` is `api`, and the second time `api#2`.
pub(super) fn agent_name(id: &str) -> &str {
    let last = id.rsplit('/').next().unwrap_or(id);
    last.strip_suffix("#1").unwrap_or(last)
}

/// What is of no interest as long as it works. The first plan stands in the question about it.
pub(super) fn is_inner(view: &RunView, call: &CallView) -> bool {
    let plans = || view.calls.iter().filter(|call| call.tool == "team.plan").count();
    let inner = match call.tool.as_str() {
        "team.worktree" | "team.diff" => true,
        "team.plan" => plans() == 1 && is_good_plan(call),
        _ => false,
    };
    inner && call.state == CallState::Ok
}

/// A call that did what it was for, and what it found is not good.
pub(super) fn shown_as(call: &CallView) -> Option<(Style, &'static str, &'static str)> {
    let output = &call.outcome.as_ref().filter(|outcome| outcome.succeeded())?.output;
    match call.tool.as_str() {
        "team.check" if output["passed"] == false => Some((Style::Bad, "\u{2717}", "failed")),
        "team.merge" if output["state"] == "conflict" => Some((Style::Warn, "\u{2717}", "conflict")),
        "team.merge" if output["state"] == "refused" => Some((Style::Warn, "\u{2717}", "refused")),
        _ => None,
    }
}

fn is_good_plan(call: &CallView) -> bool {
    call.outcome.as_ref().is_some_and(|outcome| outcome.output["ok"] == true)
}

/// What a call of the family `team` came to, under its line.
fn outcome_lines(call: &CallView) -> Vec<Line> {
    let Some(outcome) = call.outcome.as_ref().filter(|outcome| outcome.succeeded()) else {
        return Vec::new();
    };
    let output = &outcome.output;
    match call.tool.as_str() {
        "team.merge" => merged(output),
        "team.plan" => {
            let shown = text::clean_lines(output["shown"].as_str().unwrap_or_default());
            let problems = output["problems"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let wrong = problems.map(|problem| under(Style::Warn, problem));
            shown.iter().map(|line| under(Style::Plain, line)).chain(wrong).collect()
        }
        "team.check" => output["results"].as_array().into_iter().flatten().flat_map(checked).collect(),
        _ => Vec::new(),
    }
}

fn merged(output: &Value) -> Vec<Line> {
    let list = |name: &str| output[name].as_array().into_iter().flatten();
    match output["state"].as_str().unwrap_or_default() {
        "nothing" => vec![under(Style::Dim, "there was nothing to merge")],
        "refused" => {
            let mut lines = vec![under(Style::Warn, "it cannot be committed as it is; its agent mends that")];
            lines.extend(list("reasons").filter_map(Value::as_str).map(|why| under(Style::Plain, why)));
            lines
        }
        "conflict" => {
            let paths: Vec<&str> = list("conflicts").filter_map(|one| one["path"].as_str()).collect();
            let what = format!("conflict in {}; its agent settles it", paths.join(", "));
            vec![under(Style::Warn, &what)]
        }
        _ => Vec::new(),
    }
}

fn checked(result: &Value) -> Vec<Line> {
    let command = result["command"].as_str().unwrap_or_default();
    if result["exit_code"] == 0 {
        return vec![under(Style::Good, "passed").text(&format!("  $ {command}"))];
    }
    let mut lines = vec![under(Style::Bad, "failed").text(&format!("  $ {command}"))];
    let printed = text::clean_lines(result["text"].as_str().unwrap_or_default());
    let printed: Vec<&String> = printed.iter().filter(|line| !line.trim().is_empty()).collect();
    let skip = printed.len().saturating_sub(CHECK_LINES);
    lines.extend(printed.into_iter().skip(skip).map(|line| under(Style::Dim, line)));
    lines
}

fn under(style: Style, words: &str) -> Line {
    Line::under().indent(3).styled(style, words)
}

/// The first of a team's agents, which plans.
pub(super) fn is_lead(view: &RunView, role: &str) -> bool {
    view.is_team() && role == "lead"
}

/// What was changed, as the question about it is asked; nothing where another question of the team is.
pub(crate) fn patch_of<'a>(view: &'a RunView, question: &QuestionView) -> Option<Patch<'a>> {
    let is_review = view.is_team() && question.agent.as_str().starts_with("review");
    let is_look = |call: &&CallView| call.tool == "team.diff" && call.outcome.is_some();
    let look = view.calls.iter().rfind(is_look).filter(|_| is_review)?;
    let output = &look.outcome.as_ref().filter(|outcome| outcome.succeeded())?.output;
    let text = output["patch"].as_str().filter(|text| !text.is_empty())?;
    Some(Patch { text, is_cut: output["cut"] == true })
}

/// A patch, or its beginning.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patch<'a> {
    text: &'a str,
    is_cut: bool,
}

impl Patch<'_> {
    /// Whether a question about it shows it as it is.
    pub(crate) fn is_short(&self) -> bool {
        !self.is_cut && self.text.lines().count() <= PATCH_LINES
    }

    pub(crate) fn lines(&self) -> Vec<Line> {
        let style = |line: &str| match line.as_bytes().first() {
            Some(b'+') => Style::Good,
            Some(b'-') => Style::Bad,
            Some(b'@') => Style::Accent,
            Some(b' ') => Style::Plain,
            _ => Style::Dim,
        };
        let all = text::clean_lines(self.text);
        let mut lines: Vec<Line> = all.iter().map(|line| Line::under().styled(style(line), line)).collect();
        if self.is_cut {
            lines.push(
                Line::under().styled(Style::Dim, "\u{2026} and more: the command above shows all of it"),
            );
        }
        lines
    }
}

/// The last plan that could be worked by, as far as its question does not show it: what each task is told, and by which model.
pub(super) fn plan_lines(view: &RunView) -> Vec<Line> {
    let is_plan = |call: &&CallView| call.tool == "team.plan" && is_good_plan(call);
    let Some(call) = view.calls.iter().rfind(is_plan) else { return Vec::new() };
    let Some(plan) = mycel_system::team::plan_in(call.args["plan"].as_str().unwrap_or_default()) else {
        return Vec::new();
    };
    let plan: Value = serde_json::from_str(&plan).unwrap_or_default();
    let models = call.outcome.as_ref().map(|outcome| &outcome.output["models"]);
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut lines =
        vec![Line::labelled(Style::Accent, "plan").styled(Style::Strong, &word(&plan["summary"]))];
    for (n, stage) in list(&plan["stages"]).iter().enumerate() {
        lines.push(Line::under().styled(Style::Strong, &format!("{}. {}", n + 1, word(&stage["title"]))));
        for task in list(&stage["tasks"]) {
            let role = word(&task["role"]);
            let model = models.and_then(|models| models[role.as_str()].as_str());
            let by = model.map_or(role.clone(), |model| format!("{role}, {model}"));
            let after: Vec<String> = list(&task["after"]).iter().map(word).collect();
            let after =
                if after.is_empty() { String::new() } else { format!("  (after {})", after.join(", ")) };
            let head = format!("{} ({by}): {}{after}", word(&task["id"]), word(&task["title"]));
            lines.push(Line::under().indent(3).styled(Style::Strong, &head));
            let told = text::clean_lines(word(&task["task"]).trim());
            lines.extend(told.iter().map(|line| Line::under().indent(5).text(line)));
            let done = word(&task["done_when"]);
            if !done.trim().is_empty() {
                lines.push(Line::under().indent(5).styled(Style::Dim, "done when: ").text(done.trim()));
            }
        }
        let checks = list(&stage["checks"]);
        lines.extend(
            checks.iter().map(|check| Line::under().indent(3).text(&format!("check  $ {}", word(check)))),
        );
    }
    lines
}

/// A plan that the lead has written is shown when it is read, and not as it was written.
pub(super) fn is_written_plan(agent: &str, said: &str) -> bool {
    agent_name(agent).starts_with("lead") && said.contains("\"stages\"")
}

/// A call with its outcome.
pub(super) fn call_lines(view: &RunView, call: &CallView) -> Vec<Line> {
    let mut lines = vec![call_line(view, call)];
    lines.extend(outcome_lines(call));
    lines
}

/// A stage that begins.
pub(super) fn stage_line(about: &str, tasks: u64) -> Line {
    let text = format!("{about}: {}", format::count(tasks, "task", "tasks"));
    Line::labelled(Style::Accent, "stage").text(&text)
}

/// A task that a stage leaves out, because one it waits for has failed. The stage's own output names all of them again.
pub(super) fn not_begun_line(output: &Value) -> Option<Line> {
    let output = output.as_object().filter(|output| output.len() == 1)?;
    let left_out = output.get("not_begun")?.get(0)?;
    let after: Vec<&str> = left_out["after"].as_array()?.iter().filter_map(Value::as_str).collect();
    let text = format!("{} is not begun: it waits for {}", left_out["task"].as_str()?, after.join(", "));
    Some(Line::labelled(Style::Warn, "task").text(&text))
}

/// A path in a worktree of the run, from the worktree's name on.
pub(super) fn without_folder(summary: &str, run: &str) -> String {
    let needle = format!("/worktrees/{run}/");
    let mut out = summary.to_owned();
    while let Some(at) = out.find(&needle) {
        let begin = out[..at].rfind([' ', '`', '\'', '"']).map_or(0, |at| at + 1);
        out.replace_range(begin..at + needle.len(), "");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_paths_are_short() {
        assert_eq!(agent_name("build#1/api#1"), "api");
        assert_eq!(agent_name("lead#2"), "lead#2");
        assert_eq!(agent_name("lead"), "lead");
        let check = |text: &str, expect: &str| assert_eq!(without_folder(text, "r1"), expect);
        check("write /h/data/worktrees/r1/api/a.py (3 B)", "write api/a.py (3 B)");
        check("move `/h/worktrees/r1/a/x` to `/h/worktrees/r1/a/y`", "move `a/x` to `a/y`");
        check("list /w", "list /w");
    }
}
