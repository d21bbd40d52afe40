//! `--json`: one object a line, each with its `type`. The schema is `docs/reference/json.md`.

use super::agent::RoleView;
use super::approvals::OpenQuestion;
use super::audit::AuditReport;
use super::budget::BudgetView;
use super::doctor::Finding;
use super::error::ErrorView;
use super::models::ModelView;
use super::policy::PolicyAnswer;
use super::route::RouteView;
use super::run::RunView;
use super::runs::RunRow;
use super::tools::ToolView;
use mycel_abi::{Answer, CallId, Event, Outcome, pathtext};
use mycel_flow::import::Note;
use mycel_system::config::{Problem, Setting};
use mycel_system::home::Home;
use mycel_system::router::Model;
use mycel_system::store::Swept;
use serde::Serialize;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Version of the schema: raised when a field changes its meaning or goes.
pub const VERSION: u64 = 1;

/// Every type there is.
pub const TYPES: &[&str] = &[
    "run",
    "run_row",
    "event",
    "question",
    "answered",
    "told",
    "audit",
    "policy",
    "tool",
    "finding",
    "setting",
    "problem",
    "undo",
    "error",
    "goal",
    "rule",
    "signed",
    "key",
    "erased",
    "export",
    "tested",
    "paths",
    "secret",
    "vault",
    "vault_changed",
    "provider",
    "provider_test",
    "provider_model",
    "provider_removed",
    "model",
    "removed",
    "swept",
    "route",
    "route_stats",
    "budget",
    "role",
    "flow",
    "flow_file",
    "flow_graph",
    "flow_exported",
    "flow_written",
    "flow_change",
    "schedule",
    "schedule_next",
    "schedule_removed",
    "firing",
];

/// `value` as an object of a type. Anything that is no object stands under `value`.
pub fn typed(kind: &str, value: &impl Serialize) -> Value {
    let body = serde_json::to_value(value).unwrap_or_else(|error| json!({ "unwritable": error.to_string() }));
    let mut object = serde_json::Map::new();
    object.insert("type".into(), kind.into());
    object.insert("v".into(), VERSION.into());
    match body {
        Value::Object(fields) => object.extend(fields),
        other => drop(object.insert("value".into(), other)),
    }
    debug_assert!(TYPES.contains(&kind), "{kind} stands in the list of types");
    Value::Object(object)
}

pub fn run(view: &RunView) -> Value {
    typed("run", view)
}
pub fn run_row(row: &RunRow) -> Value {
    typed("run_row", row)
}
/// An event as it stands in the journal, under `event`.
pub fn event(event: &Event) -> Value {
    typed("event", &json!({ "event": event }))
}
pub fn question(question: &OpenQuestion) -> Value {
    typed("question", question)
}
pub fn audit(report: &AuditReport) -> Value {
    typed("audit", report)
}
pub fn policy(answer: &PolicyAnswer) -> Value {
    typed("policy", answer)
}
pub fn tool(tool: &ToolView) -> Value {
    typed("tool", tool)
}
pub fn finding(finding: &Finding) -> Value {
    typed("finding", finding)
}
/// What came of `approve` and `deny`.
pub fn answered(id: &str, answer: &Answer) -> Value {
    typed("answered", &json!({ "id": id, "answer": answer }))
}
/// What came of `tell`.
pub fn told(run: &mycel_abi::RunId, message: &mycel_abi::Message) -> Value {
    typed("told", &json!({ "run": run, "message": message }))
}
/// A key of the configuration with its value and where that comes from.
pub fn setting(setting: &Setting) -> Value {
    typed(
        "setting",
        &json!({ "key": setting.key, "value": setting.value, "origin": setting.origin.to_string() }),
    )
}
/// Something wrong, or ignored, in the configuration.
pub fn problem(problem: &Problem) -> Value {
    let (line, column) = problem.position.unzip();
    typed(
        "problem",
        &json!({
            "source": problem.source, "line": line, "column": column, "key": problem.key,
            "what": problem.what, "hint": problem.hint, "ignored": problem.ignored,
        }),
    )
}
/// A flow of a list.
pub fn flow(view: &super::flow::FlowView) -> Value {
    typed("flow", view)
}
/// What differs between two flows.
pub fn flow_change(change: &mycel_flow::diff::Change) -> Value {
    typed("flow_change", &json!({ "of": change.of, "text": change.to_string() }))
}
/// What leads where, drawn.
pub fn flow_graph(name: &str, text: &str) -> Value {
    typed("flow_graph", &json!({ "name": name, "text": text }))
}
/// A flow as a file of another program.
pub fn flow_exported(to: &str, text: &str, notes: &[Note]) -> Value {
    typed("flow_exported", &json!({ "to": to, "text": text, "notes": noted(notes) }))
}
/// A new file of a flow.
pub fn flow_written(name: &str, path: &Path, text: &str, notes: &[Note]) -> Value {
    let path = pathtext::encode(path);
    typed("flow_written", &json!({ "name": name, "path": path, "text": text, "notes": noted(notes) }))
}
fn noted(notes: &[Note]) -> Vec<Value> {
    notes.iter().map(|note| json!({ "what": note.what, "why": note.why })).collect()
}
/// All of a flow.
pub fn flow_file(flow: &mycel_abi::flow::Flow) -> Value {
    typed("flow_file", flow)
}
/// What came of taking a call back.
pub fn undo(call: &CallId, outcome: &Outcome) -> Value {
    typed("undo", &json!({ "call": call, "outcome": outcome }))
}
/// A kind of goal that is understood without a model.
pub fn goal(id: &str, title: &str, examples: &[String]) -> Value {
    typed("goal", &json!({ "id": id, "title": title, "examples": examples }))
}
/// A rule in force.
pub fn rule(id: &str, says: &str, why: &str, place: &str) -> Value {
    typed("rule", &json!({ "id": id, "says": says, "why": why, "place": place }))
}
/// A role, as it stands in a list or alone.
pub fn role(view: &RoleView) -> Value {
    typed("role", view)
}
/// What may be spent, and what was.
pub fn budget(view: &BudgetView) -> Value {
    typed("budget", view)
}
/// Which model answers, and why.
pub fn route(view: &RouteView) -> Value {
    typed("route", view)
}
/// What was learnt about a model.
pub fn route_stats(name: &str, model: &Model) -> Value {
    typed("route_stats", &json!({ "name": name, "model": model }))
}
/// What came of `audit checkpoint`.
pub fn signed(seq: u64) -> Value {
    typed("signed", &json!({ "seq": seq }))
}
/// A key that signed.
pub fn key(key: &str) -> Value {
    typed("key", &json!({ "key": key }))
}
/// What came of `audit erase`.
pub fn erased(event: &str, log_cleared: bool) -> Value {
    typed("erased", &json!({ "event": event, "log_cleared": log_cleared }))
}
/// What came of `audit export` into a file.
pub fn export(path: &str, events: u64) -> Value {
    typed("export", &json!({ "path": path, "events": events }))
}
/// What came of `policy test`.
pub fn tested(name: &str, rules: usize) -> Value {
    typed("tested", &json!({ "name": name, "rules": rules }))
}
/// Where the files are.
pub fn paths(home: &Home) -> Value {
    let text = |path: &Path| pathtext::encode(path);
    typed(
        "paths",
        &json!({
            "config": text(&home.config_file()), "policies": text(&home.policies()), "state": text(&home.state),
            "cache": text(&home.cache),
        }),
    )
}
pub fn model(view: &ModelView) -> Value {
    typed("model", view)
}
/// A model's name that was taken away, and how many bytes are free now.
pub fn removed(name: &str, bytes: u64) -> Value {
    typed("removed", &json!({ "name": name, "bytes": bytes }))
}
pub fn swept(swept: &Swept, dry_run: bool) -> Value {
    let texts = |paths: &[PathBuf]| paths.iter().map(|path| pathtext::encode(path)).collect::<Vec<_>>();
    let (blobs, unfinished) = (texts(&swept.blobs), texts(&swept.unfinished));
    typed(
        "swept",
        &json!({ "blobs": blobs, "unfinished": unfinished, "bytes": swept.bytes, "dry_run": dry_run }),
    )
}
pub fn error(error: &ErrorView) -> Value {
    typed("error", error)
}
