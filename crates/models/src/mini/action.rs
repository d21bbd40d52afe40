//! What the bundled model writes: one line, one action (`training/FORMAT.md`).

use serde_json::{Map, Value};

/// The tool behind `sh`.
pub(crate) const SHELL: &str = "shell.exec";
/// The tool behind `ask`.
pub(crate) const ASK: &str = "ask.person";

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Action {
    Call {
        tool: String,
        args: Map<String, Value>,
    },
    Shell(String),
    /// Present what came of the calls.
    Show,
    Say(String),
    Ask(String),
    /// A larger model is needed.
    Beyond,
}

/// Reads a line. The error says what is wrong with it; a constrained model never writes such a line in full, but it may
/// run out of tokens in the middle of one.
pub(crate) fn parse(line: &str) -> Result<Action, String> {
    let line = line.trim();
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    match (word, rest.trim()) {
        ("show", "") => Ok(Action::Show),
        ("beyond", "") => Ok(Action::Beyond),
        ("sh", command) if !command.is_empty() => Ok(Action::Shell(command.to_owned())),
        ("say", text) if !text.is_empty() => Ok(Action::Say(text.to_owned())),
        ("ask", text) if !text.is_empty() => Ok(Action::Ask(text.to_owned())),
        (tool, json) if tool.contains('.') => {
            match serde_json::from_str(if json.is_empty() { "{}" } else { json }) {
                Ok(Value::Object(args)) => Ok(Action::Call { tool: tool.to_owned(), args }),
                Ok(other) => Err(format!("the arguments of {tool} are no object: {other}")),
                Err(error) => Err(format!("the arguments of {tool} break off or are malformed: {error}")),
            }
        }
        _ => Err(format!("`{line}` is no action")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lines_are_actions() {
        let call = |tool: &str, args: Value| match args {
            Value::Object(args) => Action::Call { tool: tool.into(), args },
            _ => unreachable!("tests give objects"),
        };
        let check = |line: &str, expect: Action| assert_eq!(parse(line), Ok(expect), "{line}");
        check("show", Action::Show);
        check("beyond", Action::Beyond);
        check("sh ls | wc -l", Action::Shell("ls | wc -l".into()));
        check("say Hello.", Action::Say("Hello.".into()));
        check("ask Which file?", Action::Ask("Which file?".into()));
        check(r#"fs.list {"path":"."}"#, call("fs.list", json!({ "path": "." })));
        check("git.status {}", call("git.status", json!({})));
        check("git.status", call("git.status", json!({})));
        for bad in ["", "sh", "say ", "hello", "show it", r#"fs.list {"path":"#, "fs.list [1]"] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
