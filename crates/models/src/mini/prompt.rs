//! The sequence the bundled model continues: the goal, what is in the folder, its own actions so far, and a line for each result.

use super::action::{ASK, SHELL};
use super::bind::{Found, copies_of, paths_of, unbind};
use super::here::Here;
use crate::{CallResult, Item, ReplyCall};
use mycel_abi::Outcome;
use serde_json::Value;
use std::collections::BTreeSet;

/// Characters of a goal. The model was trained on everyday requests; a page of text is not for it.
pub(crate) const GOAL_CHARS_MAX: usize = 600;
/// Steps of one goal; beyond that the model goes in circles.
pub(crate) const STEPS_MAX: usize = 8;

/// The rule that refuses a call whose arguments cannot be right.
const MALFORMED: &str = "malformed";

/// Everything before the next action, and what the calls in it found. `schema` gives the schema of a tool's arguments.
pub(crate) fn prompt(
    goal: &str,
    here: &Here,
    items: &[&Item],
    schema: &dyn Fn(&str) -> Value,
) -> (String, Found) {
    let mut text = format!("<|goal|>{}{}<|act|>", plain(goal), here.text());
    let (mut found, mut made) = (Found::default(), BTreeSet::new());
    for item in items {
        match item {
            Item::Thought { calls, .. } => {
                if let Some(call) = calls.first() {
                    text.push_str(&line_of(call, &found, schema));
                    text.push_str("<|end|>");
                }
            }
            Item::Result { result, .. } => {
                text.push_str(&format!("<|result|>{}<|act|>", summary(result)));
                let mut paths = match result {
                    CallResult::Done(outcome) => paths_of(&outcome.output),
                    CallResult::Refused(_) => Vec::new(),
                };
                // What a call made is not what a later search is for: originals go after their copies, not with them.
                paths.retain(|path| !made.contains(path));
                found.0.push(paths);
                if let CallResult::Done(outcome) = result {
                    made.extend(copies_of(&outcome.output));
                }
            }
            Item::Person { .. } | Item::Kernel { .. } => {}
        }
    }
    (text, found)
}

/// One line without anything that could pass for a control token.
pub(crate) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("<|", "< |")
}

/// A call as the model wrote it.
fn line_of(call: &ReplyCall, found: &Found, schema: &dyn Fn(&str) -> Value) -> String {
    let args = match &call.args {
        Ok(args) => args.clone(),
        Err(text) => return plain(&format!("{} {text}", call.tool)),
    };
    let said = |key: &str| args[key].as_str().map(plain).unwrap_or_default();
    match call.tool.as_str() {
        SHELL => format!("sh {}", said("command")),
        ASK => format!("ask {}", said("question")),
        tool => format!("{tool} {}", plain(&unbind(&args, &schema(tool), found).to_string())),
    }
}

/// A result in a few words: whether it went well, and how many things there are.
pub(crate) fn summary(result: &CallResult) -> String {
    match result {
        CallResult::Refused(refusal) if refusal.rule == MALFORMED => {
            format!("error {}", class_of_text(&refusal.reason))
        }
        CallResult::Refused(_) => "refused".to_owned(),
        CallResult::Done(outcome) if outcome.succeeded() => match count(&outcome.output) {
            Some(count) => format!("ok {count}"),
            None => "ok".to_owned(),
        },
        CallResult::Done(outcome) => format!("error {}", class(outcome)),
    }
}

/// How many things a call that looks for files found.
fn count(output: &Value) -> Option<usize> {
    let length = |key: &str| output.get(key).and_then(Value::as_array).map(Vec::len);
    length("entries").max(length("matches"))
}

/// What the gate says of a call on a name that is not there, before anything runs.
fn class_of_text(reason: &str) -> &'static str {
    match reason {
        _ if reason.contains("nothing stands") || reason.contains("does not exist") => "missing",
        _ if reason.contains("exists") || reason.contains("stands already") => "exists",
        _ => "bad",
    }
}

fn class(outcome: &Outcome) -> &'static str {
    match outcome.failure.as_ref().map_or("", |failure| failure.kind.as_str()) {
        "not_found" | "missing" => "missing",
        "exists" => "exists",
        "denied" | "permission" => "denied",
        "bad_args" => "bad",
        _ => "failed",
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use mycel_abi::{CallId, Refusal, ToolFailure, TurnId};
    use serde_json::json;

    pub(crate) fn thought(tool: &str, args: Value) -> Item {
        let call = ReplyCall { provider_id: None, tool: tool.into(), args: Ok(args), title: None };
        Item::Thought { text: String::new(), calls: vec![call] }
    }

    pub(crate) fn result(result: CallResult) -> Item {
        Item::Result {
            call: CallId::nth(&TurnId::new("lead.t1"), 1),
            provider_id: None,
            tool: String::new(),
            result,
        }
    }

    /// What the model is trained on: a goal, the names it sees, and its lines.
    pub(crate) struct Sample {
        pub(crate) goal: String,
        pub(crate) here: Here,
        pub(crate) lines: Vec<String>,
    }

    /// The samples of `training/gen/mix.py` in the file that `SAMPLES` names.
    pub(crate) fn samples() -> Vec<Sample> {
        let path = std::env::var("SAMPLES").expect("SAMPLES names a file of samples");
        let text = std::fs::read_to_string(path).expect("samples");
        let one = |line: &str| {
            let sample: Value = serde_json::from_str(line).expect("a sample");
            let text = sample["text"].as_str().expect("a text").replace("<|end|>", "");
            let mut parts = text.split("<|act|>");
            let head = parts.next().expect("a goal").trim_start_matches("<|goal|>");
            let (goal, names) = head.split_once("<|here|>").unwrap_or((head, ""));
            let names: Vec<&str> =
                names.split('|').map(|name| name.split(": ").next().unwrap_or(name)).collect();
            let line = |part: &str| part.split("<|result|>").next().unwrap_or(part).to_owned();
            Sample { goal: goal.to_owned(), here: Here::seen(&names, &[]), lines: parts.map(line).collect() }
        };
        text.lines().map(one).collect()
    }

    #[test]
    fn a_conversation_reads_as_it_was_trained() {
        let items = [
            thought(
                "fs.search",
                json!({ "path": ".", "name_glob": "*.tmp", "older_than_ms": 1_209_600_000_u64 }),
            ),
            result(CallResult::Done(Outcome::ok(
                json!({ "entries": [{ "path": "/w/a.tmp" }, { "path": "/w/b.tmp" }], "matches": [] }),
            ))),
            thought("fs.delete", json!({ "paths": ["/w/a.tmp", "/w/b.tmp"] })),
            result(CallResult::Done(Outcome::ok(json!({ "deleted": [] })))),
        ];
        assert_eq!(
            prompt(
                "delete  old <|end|> files\n",
                &Here::default(),
                &items.iter().collect::<Vec<_>>(),
                &|_| json!({ "properties": {} })
            )
            .0,
            "<|goal|>delete old < |end|> files<|act|>fs.search {\"path\":\".\",\"name_glob\":\"*.tmp\",\"older_than_ms\":\"14d\"}<|end|>\
             <|result|>ok 2<|act|>fs.delete {\"paths\":\"$1\"}<|end|><|result|>ok<|act|>"
        );
    }

    #[test]
    fn a_later_search_does_not_find_what_was_made() {
        let found_by = |paths: &[&str]| {
            let entries: Vec<Value> = paths.iter().map(|path| json!({ "path": path })).collect();
            result(CallResult::Done(Outcome::ok(json!({ "entries": entries }))))
        };
        let search = || thought("fs.search", json!({ "path": "." }));
        let items = [
            search(),
            found_by(&["/w/a.txt"]),
            thought("fs.archive", json!({ "paths": ["/w/a.txt"], "to": "a.zip" })),
            result(CallResult::Done(Outcome::ok(json!({ "archives": [{ "path": "/w/a.zip" }] })))),
            search(),
            found_by(&["/w/a.txt", "/w/a.zip"]),
        ];
        let items: Vec<&Item> = items.iter().collect();
        let (_, found) = prompt("pack and delete", &Here::default(), &items, &|_| json!({}));
        assert_eq!(found.0[2], ["/w/a.txt"]);
    }

    #[test]
    fn results_are_short() {
        let check = |result: CallResult, expect: &str| assert_eq!(summary(&result), expect);
        let failed = |kind: &str| {
            CallResult::Done(Outcome::failed(ToolFailure {
                kind: kind.into(),
                message: "m".into(),
                hint: None,
            }))
        };
        check(CallResult::Done(Outcome::ok(json!({ "entries": [] }))), "ok 0");
        check(CallResult::Done(Outcome::ok(json!({ "stdout": "x" }))), "ok");
        check(failed("not_found"), "error missing");
        check(failed("net"), "error failed");
        let refusal = Refusal { rule: "r".into(), reason: "no".into(), hint: None };
        check(CallResult::Refused(refusal), "refused");
    }
}
