//! Secrets in the arguments of a call.
//!
//! ```text
//!  proposal, judgement, journal, screen, prompt      Bearer vault:GITHUB      the name
//!  the frame to the cage, and the tool in it         Bearer ghp_...           the value
//!  outcome, journal, screen, prompt                  Bearer vault:GITHUB      the name again
//! ```
//! A call names a secret and never holds it. To have it put in the call needs `vault:read:NAME`, a capability like any other; whose
//! secret it is for is up to the vault. Only some arguments of some tools take one: what goes out in a request, what a program is
//! given. Everywhere else `vault:NAME` is a text: a file that speaks of it can be written.

use mycel_abi::{Capability, Outcome, REDACTED_BYTES_MIN, Redactor, Secret, ToolFailure, mentions};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A tool that takes secrets.
#[derive(Debug, Clone, Copy)]
pub struct Takes {
    pub tool: &'static str,
    /// The arguments they may stand in, with all that is inside of them.
    pub args: &'static [&'static str],
    /// What is off in a call with one: a redirect would carry it to where nobody sent it.
    off: &'static [&'static str],
}

/// All of them.
pub const TAKES: &[Takes] = &[
    Takes { tool: "net.http_request", args: &["headers", "body"], off: &["follow"] },
    // Not its `argv`, which every program of the person can see.
    Takes { tool: "shell.run", args: &["env", "stdin"], off: &[] },
];

/// How a tool takes secrets, if it does.
pub fn taken_by(tool: &str) -> Option<&'static Takes> {
    TAKES.iter().find(|takes| takes.tool == tool)
}

/// The secrets that a call wants put in.
pub fn named(tool: &str, args: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for arg in taken_by(tool).map_or(&[][..], |takes| takes.args) {
        texts(args.get(arg).unwrap_or(&Value::Null), &mut |text| {
            let found = mentions(text).into_iter().filter(|found| found.is_name);
            names.extend(found.map(|found| found.name.to_owned()));
        });
    }
    names
}

/// Every text of a value; names of fields are none.
pub fn texts<'a>(value: &'a Value, take: &mut dyn FnMut(&'a str)) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::String(text) => take(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, take)),
        Value::Object(fields) => fields.values().for_each(|value| texts(value, take)),
    }
}

/// What it takes to have a secret put into a call.
pub fn capability(name: &str) -> Capability {
    Capability::new("vault", "read", Some(name))
}

/// The secrets of one call, each under its name.
#[derive(Debug, Default)]
pub struct Secrets {
    values: BTreeMap<String, Secret>,
    redactors: Vec<Redactor>,
}

impl Secrets {
    /// # Errors
    /// For one that is so short that it could not be told from other text in what comes back.
    pub fn new(values: BTreeMap<String, Secret>) -> Result<Self, ToolFailure> {
        if let Some((name, _)) = values.iter().find(|(_, value)| value.reveal().len() < REDACTED_BYTES_MIN) {
            let message = format!("the secret {name} has fewer than {REDACTED_BYTES_MIN} bytes");
            let hint = "in what comes back it could not be told from other text; use a longer one";
            return Err(ToolFailure { kind: "vault".into(), message, hint: Some(hint.into()) });
        }
        let mut redactors = Vec::new();
        for (name, value) in &values {
            let instead = format!("vault:{name}");
            redactors.push(Redactor::new(Some(value)).with(&instead));
            // A program prints a key of several lines line by line.
            let lines = value.reveal().lines().filter(|line| *line != value.reveal());
            redactors.extend(lines.map(|line| Redactor::new(Some(&Secret::new(line))).with(&instead)));
        }
        Ok(Self { values, redactors })
    }

    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The arguments with the secrets in them.
    ///
    /// # Errors
    /// If the call names one that is not here: its name alone must not go out.
    pub(crate) fn filled(&self, tool: &str, args: &Value) -> Result<Value, ToolFailure> {
        let names = named(tool, args);
        if let Some(name) = names.iter().find(|name| !self.values.contains_key(*name)) {
            let message = format!("the secret {name} is not at hand, and {tool} is not sent its name");
            return Err(ToolFailure { kind: "vault".into(), message, hint: None });
        }
        let mut args = args.clone();
        let Some(takes) = taken_by(tool).filter(|_| !names.is_empty()) else { return Ok(args) };
        for arg in takes.args {
            args.get_mut(*arg).into_iter().for_each(|value| self.put_in(value));
        }
        for arg in takes.off {
            args[*arg] = Value::Bool(false);
        }
        Ok(args)
    }

    fn put_in(&self, value: &mut Value) {
        match value {
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
            Value::String(text) => *text = self.put_into_text(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.put_in(item)),
            Value::Object(fields) => fields.values_mut().for_each(|value| self.put_in(value)),
        }
    }

    fn put_into_text(&self, text: &str) -> String {
        let (mut whole, mut from) = (String::new(), 0);
        for found in mentions(text).into_iter().filter(|found| found.is_name) {
            let Some(secret) = self.values.get(found.name) else { continue };
            whole.push_str(&text[from..found.at]);
            whole.push_str(secret.reveal());
            from = found.end();
        }
        whole + &text[from..]
    }

    /// What came of the call, with the names in the place of the secrets.
    pub(crate) fn clean(&self, outcome: &mut Outcome) {
        for redactor in &self.redactors {
            redactor.clean_value(&mut outcome.output);
            if let Some(failure) = &mut outcome.failure {
                failure.message = redactor.clean_piece(&failure.message);
                failure.hint = failure.hint.as_deref().map(|hint| redactor.clean_piece(hint));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn secrets() -> Secrets {
        let values = [("KEY", "canary-0123/+=ab"), ("PEM", "-----BEGIN-----\nMIIabcdefgh\n-----END-----")];
        let values = values.map(|(name, value)| (name.to_owned(), Secret::new(value)));
        Secrets::new(values.into()).unwrap()
    }

    #[test]
    fn a_secret_is_put_in_where_it_may_stand() {
        let check = |tool: &str, args: Value, expect: Value| {
            assert_eq!(secrets().filled(tool, &args).unwrap(), expect, "{tool} {args}");
        };
        check(
            "net.http_request",
            json!({ "url": "https://x/vault:KEY", "headers": { "A": "Bearer vault:KEY" }, "body": "vault:KEY&b" }),
            json!({ "url": "https://x/vault:KEY", "headers": { "A": "Bearer canary-0123/+=ab" },
                "body": "canary-0123/+=ab&b", "follow": false }),
        );
        check(
            "shell.run",
            json!({ "argv": ["echo", "vault:KEY"], "env": { "A": "vault:KEY vault:KEY" } }),
            json!({ "argv": ["echo", "vault:KEY"], "env": { "A": "canary-0123/+=ab canary-0123/+=ab" } }),
        );
        let text = json!({ "path": "a", "content": "vault:KEY" });
        check("fs.write", text.clone(), text);
        let none = json!({ "url": "https://x", "follow": true });
        check("net.http_request", none.clone(), none);
        let missing = json!({ "url": "https://x", "headers": { "A": ["vault:OTHER"] } });
        let failure = secrets().filled("net.http_request", &missing).unwrap_err();
        assert_eq!(
            failure.message,
            "the secret OTHER is not at hand, and net.http_request is not sent its name"
        );
    }

    #[test]
    fn a_secret_does_not_come_back() {
        let check = |output: Value, expect: Value| {
            let failure = ToolFailure {
                kind: "x".into(),
                message: "said canary-0123/+=ab".into(),
                hint: Some("canary-0123".into()),
            };
            let mut outcome = Outcome { output, ..Outcome::failed(failure) };
            secrets().clean(&mut outcome);
            assert_eq!(outcome.output, expect);
            let failure = outcome.failure.unwrap();
            assert_eq!(
                (failure.message.as_str(), failure.hint.as_deref()),
                ("said vault:KEY", Some("vault:KEY"))
            );
        };
        check(json!({ "a": ["x canary-0123/+=ab y"] }), json!({ "a": ["x vault:KEY y"] }));
        check(json!("Y2FuYXJ5LTAxMjMvKz1hYg=="), json!("vault:KEYg=="));
        check(json!("?k=canary-0123%2F%2B%3Dab"), json!("?k=vault:KEY"));
        check(json!("1: MIIabcdefgh"), json!("1: vault:PEM"));
    }

    #[test]
    fn a_secret_that_could_not_be_covered_is_not_put_in() {
        let failure = Secrets::new([("PIN".to_owned(), Secret::new("1234"))].into()).unwrap_err();
        assert_eq!(failure.message, "the secret PIN has fewer than 8 bytes");
    }

    #[test]
    fn tools_that_take_secrets_are_tools_with_these_arguments() {
        for takes in TAKES {
            let tool = crate::table::find(takes.tool).unwrap();
            for arg in takes.args.iter().chain(takes.off) {
                assert!(tool.input_schema()["properties"].get(arg).is_some(), "{} {arg}", takes.tool);
            }
            // What is kept for undo would hold it.
            assert!(!tool.spec().undoable && tool.spec().place == crate::Place::Work, "{}", takes.tool);
        }
    }
}
