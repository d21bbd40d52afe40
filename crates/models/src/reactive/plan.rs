//! A rule's plan against what has happened: the next call, or the answer.
//!
//! Nothing is remembered between turns. The goal is matched again and the steps are walked along the outcomes in the
//! context, so that a run that was interrupted goes on from the journal alone.

use super::render;
use super::rules::{Rule, StepRule, Understood};
use crate::{CallResult, Item};
use mycel_abi::{EffectClass, Outcome, OutcomeStatus, Refusal, Risk, Step, StepId, ToolFailure};
use serde_json::{Map, Value};

/// What a brain can do next.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Next {
    Call {
        tool: String,
        args: Value,
        title: String,
    },
    /// The final text.
    Answer(String),
}

/// What is known outside the rule.
#[derive(Debug, Clone, Default)]
pub(crate) struct Surroundings {
    pub(crate) workspace: String,
    pub(crate) now_ms: Option<u64>,
}

/// Walks the steps of `rule` along `items`, which begin right after the goal.
pub(crate) fn next(rule: &Rule, goal: &Understood, around: &Surroundings, items: &[Item]) -> Next {
    let mut names = names(goal, around);
    let mut done: Vec<String> = Vec::new();
    let mut results = items.iter().filter_map(|item| match item {
        Item::Result { tool, result, .. } => Some((tool, result)),
        Item::Thought { .. } | Item::Person { .. } | Item::Kernel { .. } => None,
    });
    for step in &rule.steps {
        let title = render::text(&step.title, &names).unwrap_or_else(|_| rule.title.clone());
        match stopped(step, &names) {
            Ok(Some(text)) => return Next::Answer(text),
            Ok(None) => {}
            Err(why) => return Next::Answer(cannot_go_on(&title, &why, &done)),
        }
        match results.next() {
            Some((tool, CallResult::Done(outcome))) if outcome.succeeded() && *tool == step.tool => {
                if outcome.output.is_null() && outcome.full_output.is_some() {
                    let why = "the result of the step before is too large to go on with";
                    return Next::Answer(cannot_go_on(&title, why, &done));
                }
                names.insert(step.id.clone(), outcome.output.clone());
                done.push(title);
            }
            Some((_, result)) => return Next::Answer(not_done(&title, result, items, &done)),
            None if has_begun(items, done.len()) => {
                return Next::Answer(cannot_go_on(&title, &kernel_words(items), &done));
            }
            None => {
                return match render::args(step, &names) {
                    Ok(args) => Next::Call { tool: step.tool.clone(), args, title },
                    Err(why) => Next::Answer(cannot_go_on(&title, &why, &done)),
                };
            }
        }
    }
    Next::Answer(answer(rule, &names, &done))
}

/// The whole plan, with what depends on earlier steps left open.
pub(crate) fn steps(
    rule: &Rule,
    goal: &Understood,
    around: &Surroundings,
    known: &dyn Fn(&str) -> (Risk, EffectClass),
) -> Vec<Step> {
    let names = names(goal, around);
    let made = rule.steps.iter().enumerate().map(|(at, step)| {
        let (risk, effect) = known(&step.tool);
        Step {
            id: StepId::new(format!("s{}", at + 1)),
            title: render::text(&step.title, &names).unwrap_or_else(|_| rule.title.clone()),
            tool: step.tool.clone(),
            args: render::planned_args(rule, at, &names).unwrap_or(Value::Null),
            after: if at == 0 { Vec::new() } else { vec![StepId::new(format!("s{at}"))] },
            risk,
            effect,
        }
    });
    made.collect()
}

/// Why the plan is as it is.
pub(crate) fn report(rule: &Rule, goal: &Understood, around: &Surroundings) -> Vec<String> {
    let names = names(goal, around);
    let mut lines = vec![format!("understood as: {} (rule {})", rule.title, rule.id)];
    if goal.defaulted.iter().any(|name| name == "path") {
        lines.push("in this folder, because no other is named".to_owned());
    }
    lines.extend(
        rule.report.iter().filter_map(|line| render::text(line, &names).ok()).filter(|l| !l.is_empty()),
    );
    lines
}

fn names(goal: &Understood, around: &Surroundings) -> Map<String, Value> {
    let mut names = goal.slots.clone();
    names.insert("workspace".to_owned(), Value::from(around.workspace.clone()));
    if let Some(now) = around.now_ms {
        names.insert("now_ms".to_owned(), Value::from(now));
    }
    if let Some(name) = goal.slots.get("url").and_then(Value::as_str).and_then(url_name) {
        names.insert("url_name".to_owned(), Value::from(name));
    }
    names.insert("chosen".to_owned(), Value::from(chosen(&goal.slots)));
    names
}

/// The last part of an address, if it is a plain file name.
fn url_name(url: &str) -> Option<&str> {
    let path = url.split_once("://")?.1.split(['?', '#']).next()?.trim_end_matches('/');
    let name = path.split_once('/')?.1.rsplit('/').next()?;
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || "._-+".contains(c));
    (plain && !name.is_empty() && !name.starts_with('.')).then_some(name)
}

/// The chosen files in words: `.log files older than 30 days in src`.
fn chosen(slots: &Map<String, Value>) -> String {
    let label = slots.get("type").and_then(|t| t.get("label")).and_then(Value::as_str).unwrap_or("files");
    let mut text = if label.contains("file") || !label.contains(['*', '.']) {
        label.to_owned()
    } else {
        format!("files named {label}")
    };
    let filters = [("older", "older than", "span"), ("newer", "changed in the last", "span")];
    let sizes = [("min", "of at least", "bytes"), ("max", "of at most", "bytes")];
    for (slot, words, filter) in filters.into_iter().chain(sizes) {
        if slots.contains_key(slot) {
            let shown = render::text(&format!("{{{{ {slot}|{filter} }}}}"), slots).unwrap_or_default();
            text.push_str(&format!(" {words} {shown}"));
        }
    }
    match slots.get("path").and_then(Value::as_str) {
        Some(path) if path != "." => format!("{text} in {path}"),
        _ => text,
    }
}

/// The text with which the plan ends before this step, if it does.
fn stopped(step: &StepRule, names: &Map<String, Value>) -> Result<Option<String>, String> {
    match (&step.stop_if, &step.stop_text) {
        (Some(condition), Some(text)) if render::truth(condition, names)? => {
            render::text(text, names).map(Some)
        }
        _ => Ok(None),
    }
}

/// Whether the call of the step after `done` others was made already.
fn has_begun(items: &[Item], done: usize) -> bool {
    let calls: usize = items
        .iter()
        .map(|item| match item {
            Item::Thought { calls, .. } => calls.len(),
            Item::Result { .. } | Item::Person { .. } | Item::Kernel { .. } => 0,
        })
        .sum();
    calls > done
}

fn kernel_words(items: &[Item]) -> String {
    let said = items.iter().rev().find_map(|item| match item {
        Item::Kernel { text } => Some(text.clone()),
        Item::Thought { .. } | Item::Result { .. } | Item::Person { .. } => None,
    });
    said.unwrap_or_else(|| "its call has no result".to_owned())
}

fn answer(rule: &Rule, names: &Map<String, Value>, done: &[String]) -> String {
    match render::text(&rule.answer, names) {
        Ok(text) if !text.is_empty() => text,
        Ok(_) => format!("Done: {}.", done.join("; ")),
        // The work is done; only its telling failed, and that must not look like a failure of the work.
        Err(why) => format!("Done: {}. The result could not be put into words: {why}.", done.join("; ")),
    }
}

fn cannot_go_on(title: &str, why: &str, done: &[String]) -> String {
    let mut lines = vec![format!("Not done: {title}."), format!("Why: {}.", why.trim_end_matches('.'))];
    lines.push(done_line(done));
    lines.join("\n")
}

/// A step that was refused or failed: what was not done, why, what a person can do, and what was done before.
fn not_done(title: &str, result: &CallResult, items: &[Item], done: &[String]) -> String {
    let (what, why, hint) = match result {
        CallResult::Refused(refusal) => refused(title, refusal),
        CallResult::Done(outcome) => failed(title, outcome),
    };
    let mut lines = vec![what, format!("Why: {}.", why.trim().trim_end_matches('.'))];
    lines.extend(items.iter().filter_map(|item| match item {
        Item::Person { text } => Some(format!("You said: {text}")),
        Item::Thought { .. } | Item::Result { .. } | Item::Kernel { .. } => None,
    }));
    lines.push(done_line(done));
    lines.extend(hint.map(|hint| format!("hint: {hint}")));
    lines.join("\n")
}

fn done_line(done: &[String]) -> String {
    match done {
        [] => "Nothing was changed before that.".to_owned(),
        steps => format!("Done before that: {}.", steps.join("; ")),
    }
}

fn refused(title: &str, refusal: &Refusal) -> (String, String, Option<String>) {
    let why = match refusal.rule.as_str() {
        "person" if refusal.reason.is_empty() => "you said no".to_owned(),
        rule if refusal.reason.is_empty() => format!("refused by {rule}"),
        // These name no rule that a person could look up.
        "person" | "malformed" => refusal.reason.clone(),
        rule => format!("{} ({rule})", refusal.reason),
    };
    (format!("Not done: {title}."), why, refusal.hint.clone())
}

fn failed(title: &str, outcome: &Outcome) -> (String, String, Option<String>) {
    let what = match outcome.status {
        OutcomeStatus::Ok | OutcomeStatus::Observed => format!("Unexpected result for: {title}."),
        OutcomeStatus::Failed => format!("Failed: {title}."),
        OutcomeStatus::TimedOut => format!("Stopped because it took too long: {title}."),
        OutcomeStatus::Cancelled => format!("Stopped: {title}."),
        OutcomeStatus::NotDone => format!("Interrupted before it began: {title}."),
        OutcomeStatus::Unknown => format!("Interrupted, and nobody can tell whether it happened: {title}."),
    };
    let none = || ToolFailure { kind: String::new(), message: outcome.status.to_string(), hint: None };
    let failure = outcome.failure.clone().unwrap_or_else(none);
    (what, failure.message, failure.hint)
}
