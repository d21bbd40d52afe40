//! The examples of a rule: each is tried when a file is loaded, so that no rule comes into force that does not do what its
//! author thought.

use super::explain::shell_call;
use super::judge::{Opinion, opinions};
use super::load::{Field, File};
use super::{Policy, PolicyError, Rule, Subject};
use crate::shell;
use mycel_abi::{Autonomy, Call, Capability, Digest, Risk};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use toml::de::{DeTable, DeValue};

const EXAMPLE_KEYS: &[&str] =
    &["tool", "args", "path", "action", "host", "capability", "autonomy", "risk", "command"];

/// Places for the examples.
fn example_vars() -> BTreeMap<String, String> {
    let places = [
        ("home", "/home/me"),
        ("cwd", "/home/me/work"),
        ("state", "/home/me/.local/state/mycel"),
        ("config", "/home/me/.config/mycel"),
        ("root_home", "/root"),
    ];
    places.iter().map(|(name, place)| ((*name).to_owned(), (*place).to_owned())).collect()
}

/// The examples under `key`.
fn listed<'a, 'b>(
    file: &File<'_>,
    table: &'a DeTable<'b>,
    key: &str,
) -> Result<&'a [Field<'b>], PolicyError> {
    let Some(field) = table.get(key) else { return Ok(&[]) };
    match field.get_ref() {
        DeValue::Array(items) => Ok(items),
        _ => file.fail(field, format!("`{key}` must be a list of examples")),
    }
}

/// How many examples a rule has.
pub(super) fn count(file: &File<'_>, table: &DeTable<'_>) -> Result<usize, PolicyError> {
    Ok(listed(file, table, "match")?.len() + listed(file, table, "not_match")?.len())
}

/// Tries the examples of a rule; the first that it does not do is an error.
pub(super) fn try_all(file: &File<'_>, table: &DeTable<'_>, rule: &Rule) -> Result<(), PolicyError> {
    let alone = Policy::of_rules(vec![rule.clone()], Digest::of(b"")).with_vars(&example_vars());
    for (key, wanted) in [("match", true), ("not_match", false)] {
        for item in listed(file, table, key)? {
            let (call, autonomy, shown) = example(file, item, rule)?;
            if matches(&alone, &call, autonomy) != wanted {
                let verb = if wanted { "does not match" } else { "matches" };
                let hint = Some(format!("the rule or its example under `{key}` is wrong"));
                let message = format!("rule `{}` {verb} its example {shown}", rule.id);
                return Err(file.error(&item.span(), message, hint));
            }
        }
    }
    Ok(())
}

/// Whether the rule matches the call: a restricting rule anywhere in it, a loosening one everywhere.
fn matches(alone: &Policy, call: &Call, autonomy: Autonomy) -> bool {
    let found: Vec<shell::Invocation> =
        call.assessment.commands.iter().flat_map(|line| shell::commands(line)).collect();
    let subject = Subject { call, autonomy };
    let opinions = opinions(alone, &subject, &found);
    let hit = |opinion: &Opinion<'_>| !opinion.rules.is_empty();
    if alone.rules[0].loosens() && opinions.len() > 1 {
        return opinions[1..].iter().all(hit);
    }
    opinions.iter().any(hit)
}

fn example(file: &File<'_>, item: &Field<'_>, rule: &Rule) -> Result<(Call, Autonomy, String), PolicyError> {
    let risk = rule.when.risk_at_least.unwrap_or(Risk::Medium);
    let autonomy = rule.when.autonomy.first().copied().unwrap_or_default();
    if let DeValue::String(line) = item.get_ref() {
        return Ok((shell_call(line, risk), autonomy, format!("`{line}`")));
    }
    let DeValue::Table(table) = item.get_ref() else {
        return file.fail(item, "an example is a command line or a table");
    };
    let mut call = shell_call("", risk);
    call.assessment.commands.clear();
    call.assessment.needs.clear();
    let mut autonomy = autonomy;
    let action = table.get("action").map(|field| file.string("action", field)).transpose()?;
    for (key, field) in table {
        match key.get_ref().as_ref() {
            "tool" => call.proposal.tool = file.string("tool", field)?,
            "args" => call.proposal.args = json_of(field),
            "path" => {
                let path = file.string("path", field)?;
                let action = action.as_deref().unwrap_or("write");
                call.assessment.needs.push(capability(file, field, &format!("fs:{action}:{path}"))?);
            }
            "host" => {
                let host = file.string("host", field)?;
                call.assessment.needs.push(capability(file, field, &format!("net:connect:{host}:443"))?);
            }
            "capability" => {
                let text = file.string("capability", field)?;
                call.assessment.needs.push(capability(file, field, &text)?);
            }
            "command" => call.assessment.commands.push(file.string("command", field)?),
            "autonomy" => autonomy = file.word("autonomy", field)?,
            "risk" => call.assessment.risk = file.word("risk", field)?,
            "action" => {}
            other => return Err(file.unknown(&key.span(), other, EXAMPLE_KEYS)),
        }
    }
    let needs: Vec<String> = call.assessment.needs.iter().map(Capability::to_string).collect();
    let shown = format!("{} {}", call.proposal.tool, needs.join(" "));
    Ok((call, autonomy, shown))
}

fn capability(file: &File<'_>, field: &Field<'_>, text: &str) -> Result<Capability, PolicyError> {
    text.parse::<Capability>().map_err(|error| file.error(&field.span(), error.to_string(), None))
}

fn json_of(field: &Field<'_>) -> Value {
    match field.get_ref() {
        DeValue::String(text) => json!(text.as_ref()),
        DeValue::Integer(number) => json!(number.as_str().parse::<i64>().unwrap_or_default()),
        DeValue::Float(number) => json!(number.as_str().parse::<f64>().unwrap_or_default()),
        DeValue::Boolean(value) => json!(value),
        DeValue::Datetime(time) => json!(time.to_string()),
        DeValue::Array(items) => Value::Array(items.iter().map(json_of).collect()),
        DeValue::Table(table) => Value::Object(
            table.iter().map(|(key, value)| (key.get_ref().to_string(), json_of(value))).collect(),
        ),
    }
}
