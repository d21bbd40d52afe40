//! The answer `show`: what the calls gave, as a person reads it.

use super::mend;
use crate::reactive::render;
use crate::{CallResult, Item};
use mycel_abi::Outcome;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Characters of one result in an answer.
const RESULT_CHARS_MAX: usize = 8_000;

fn templates() -> &'static BTreeMap<String, String> {
    static TEMPLATES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    TEMPLATES
        .get_or_init(|| toml::from_str(include_str!("answers.toml")).expect("the answers are valid TOML"))
}

/// All results of a goal in order. What a call only looked up for the next one is left out, and so is what failed and was
/// mended by a later call.
pub(crate) fn present(items: &[Item], workspace: &str, now_ms: Option<u64>) -> String {
    let steps = mend::steps(items);
    // Of a name that was looked for in vain it is told that it is missing.
    let shown = steps.len() - usize::from(mend::is_in_vain(&steps));
    let wanted = steps[..shown].iter().enumerate().filter(|(n, step)| {
        n + 1 == shown || (is_news(step.tool, step.result) && !mend::is_mended(&steps, *n))
    });
    let parts: Vec<String> = wanted
        .map(|(_, step)| one(step.tool, &step.args, step.result, workspace, now_ms))
        .filter(|t| !t.is_empty())
        .collect();
    if parts.is_empty() { "There is nothing to show.".to_owned() } else { parts.join("\n") }
}

/// Whether a tool changes nothing.
pub(super) fn only_looks(tool: &str) -> bool {
    const LOOKERS: &[&str] = &[
        "fs.search",
        "fs.list",
        "fs.stat",
        "fs.read",
        "fs.count",
        "fs.hash",
        "fs.disk_usage",
        "fs.watch",
        "process.list",
        "process.info",
        "git.status",
        "git.log",
        "git.diff",
        "net.ping",
        "net.dns_lookup",
        "net.port_check",
        "net.connections",
        "time.now",
        "time.sleep",
    ];
    LOOKERS.contains(&tool) || tool.starts_with("system.")
}

/// Whether a result that is not the last is worth telling: it changed something.
fn is_news(tool: &str, result: &CallResult) -> bool {
    const LOOKERS: &[&str] = &["fs.search", "fs.list", "fs.stat", "process.list", "git.status"];
    matches!(result, CallResult::Done(outcome) if outcome.succeeded()) && !LOOKERS.contains(&tool)
}

fn one(tool: &str, args: &Value, result: &CallResult, workspace: &str, now_ms: Option<u64>) -> String {
    match result {
        CallResult::Refused(refusal) => format!("Not done: {}.", refusal.reason.trim_end_matches('.')),
        CallResult::Done(outcome) if outcome.succeeded() => {
            let text = output(tool, args, &outcome.output, workspace, now_ms);
            text.chars().take(RESULT_CHARS_MAX).collect()
        }
        CallResult::Done(outcome) => failure(outcome),
    }
}

fn failure(outcome: &Outcome) -> String {
    let Some(failure) = &outcome.failure else { return format!("It did not work: {}.", outcome.status) };
    let hint = failure.hint.as_ref().map(|hint| format!("\nhint: {hint}")).unwrap_or_default();
    format!("It did not work: {}{hint}", failure.message)
}

fn output(tool: &str, args: &Value, out: &Value, workspace: &str, now_ms: Option<u64>) -> String {
    let names: Map<String, Value> = match json!({ "out": out, "args": args, "workspace": workspace, "now_ms": now_ms })
    {
        Value::Object(names) => names,
        _ => Map::new(),
    };
    match templates().get(tool).map(|template| render::text(template, &names)) {
        Some(Ok(text)) => text.trim().to_owned(),
        Some(Err(_)) | None => plain(out),
    }
}

/// An output of a tool without a template.
fn plain(out: &Value) -> String {
    match out {
        Value::Object(fields) => {
            let line = |(key, value): (&String, &Value)| match value {
                Value::String(text) => format!("{key}: {text}"),
                other => format!("{key}: {other}"),
            };
            fields.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_read_well() {
        let check = |tool: &str, args: Value, out: Value, expect: &str| {
            assert_eq!(output(tool, &args, &out, "/w", None), expect, "{tool}");
        };
        let entry = json!({ "path": "/w/a.png", "bytes": 1_500_000, "modified_ms": 0 });
        check(
            "fs.search",
            json!({}),
            json!({ "path": "/w", "matches": [], "entries": [entry], "matched": 1 }),
            "1 match in this folder, 1.5 MB in all:\n  1.5 MB  1970-01-01 00:00 UTC  a.png",
        );
        check(
            "fs.search",
            json!({}),
            json!({ "path": "/w/x", "matches": [], "entries": [], "matched": 0 }),
            "Nothing in x matches.",
        );
        check("fs.mkdir", json!({}), json!({ "path": "/w/new", "created": ["/w/new"] }), "Made new.");
        check("shell.exec", json!({}), json!({ "stdout": "3\n", "stderr": "", "exit_code": 0 }), "3");
        check("shell.exec", json!({}), json!({ "stdout": "", "stderr": "", "exit_code": 0 }), "Done.");
        check(
            "shell.exec",
            json!({}),
            json!({ "stdout": "", "stderr": "no\n", "exit_code": 2 }),
            "no\nIt ended with code 2.",
        );
        check(
            "system.network",
            json!({}),
            json!({ "interfaces": [{ "name": "eth0", "up": true, "addresses": ["10.0.0.2/24"], "mac": "02:fc:00:00:00:01" },
                { "name": "lo", "up": true, "addresses": ["127.0.0.1/8"] }], "default_gateway": "10.0.0.1", "dns_servers": ["10.0.0.53"] }),
            "eth0 up 10.0.0.2/24 (02:fc:00:00:00:01)\nlo up 127.0.0.1/8\nGateway 10.0.0.1. DNS servers 10.0.0.53.",
        );
        check("x.y", json!({}), json!({ "a": 1, "b": "t" }), "a: 1\nb: t");
    }

    #[test]
    fn what_was_looked_for_in_vain_is_said_to_be_missing() {
        use crate::mini::prompt::tests::{result, thought};
        use mycel_abi::Refusal;
        let reason = "nothing stands at /w/no.txt".to_owned();
        let items = [
            thought("fs.read", json!({ "path": "no.txt" })),
            result(CallResult::Refused(Refusal { rule: "malformed".into(), reason, hint: None })),
            thought("fs.search", json!({ "path": ".", "name_glob": "*no.txt*" })),
            result(CallResult::Done(Outcome::ok(json!({ "path": "/w", "entries": [], "matches": [] })))),
        ];
        assert_eq!(present(&items, "/w", None), "Not done: nothing stands at /w/no.txt.");
    }

    #[test]
    fn every_template_renders_an_empty_output() {
        for (tool, template) in templates() {
            let names = json!({ "out": {}, "args": {}, "workspace": "/w" });
            let rendered = render::text(template, names.as_object().expect("an object"));
            assert!(
                rendered.is_ok() || !rendered.as_ref().is_err_and(|e| e.contains("syntax")),
                "{tool}: {rendered:?}"
            );
        }
    }
}
