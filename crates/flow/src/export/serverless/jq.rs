//! Conditions and templates into expressions of jq, as far as they are paths, literals and comparisons.

use mycel_abi::flow::Flow;
use serde_json::{Map, Value};

/// A condition or an expression of CEL.
pub(super) fn condition(flow: &Flow, cel: &str) -> Option<String> {
    Some(format!("${{ {} }}", expression(flow, cel)?))
}

fn expression(flow: &Flow, cel: &str) -> Option<String> {
    let mut out: Vec<String> = Vec::new();
    let mut rest = cel.trim();
    while let Some(c) = rest.chars().next() {
        let (made, after) = match c {
            '\'' | '"' => string(rest)?,
            '0'..='9' => take(rest, |c| c.is_ascii_digit() || c == '.'),
            'a'..='z' | 'A'..='Z' | '_' => word(flow, rest)?,
            '(' | ')' | '+' | '-' | ',' | '[' | ']' => (c.to_string(), &rest[1..]),
            _ => sign(rest)?,
        };
        out.push(made);
        rest = after.trim_start();
        if out.len() > 200 {
            return None;
        }
    }
    (!out.is_empty()).then(|| out.join(" "))
}

fn take(text: &str, part: impl Fn(char) -> bool) -> (String, &str) {
    let end = text.find(|c| !part(c)).unwrap_or(text.len());
    (text[..end].to_owned(), &text[end..])
}

fn sign(text: &str) -> Option<(String, &str)> {
    for (from, to) in [
        ("&&", "and"),
        ("||", "or"),
        ("==", "=="),
        ("!=", "!="),
        ("<=", "<="),
        (">=", ">="),
        ("<", "<"),
        (">", ">"),
    ] {
        if let Some(rest) = text.strip_prefix(from) {
            return Some((to.to_owned(), rest));
        }
    }
    None
}

fn string(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next()?;
    let mut out = String::new();
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match (escaped, c) {
            (false, '\\') => escaped = true,
            (false, c) if c == quote => return Some((Value::from(out).to_string(), &text[at + 1..])),
            (true, 'n') => out.push('\n'),
            (true, 't') => out.push('\t'),
            (true, c) if c.is_alphanumeric() => return None,
            (_, c) => out.push(c),
        }
        escaped = escaped && c == '\\' && !out.ends_with('\\');
    }
    None
}

/// Methods of texts in CEL, and what they are called in jq.
const METHODS: &[(&str, &str)] =
    &[("contains", "contains"), ("startsWith", "startswith"), ("endsWith", "endswith"), ("matches", "test")];

/// A path, a word of the language, `size(path)`, or a method of a path.
fn word<'t>(flow: &Flow, text: &'t str) -> Option<(String, &'t str)> {
    let (name, rest) = take(text, |c| c.is_ascii_alphanumeric() || c == '_' || c == '.');
    match name.as_str() {
        "true" | "false" | "null" => return Some((name, rest)),
        "size" => {
            let inner = rest.strip_prefix('(')?;
            let end = inner.find(')')?;
            return Some((format!("({} | length)", path(flow, &inner[..end])?), &inner[end + 1..]));
        }
        _ => {}
    }
    if let Some((of, method)) = name.rsplit_once('.')
        && let Some((_, there)) = METHODS.iter().find(|(here, _)| *here == method)
        && let Some(rest) = rest.strip_prefix('(')
    {
        let rest = rest.trim_start();
        let (argument, rest) = match rest.chars().next()? {
            '\'' | '"' => string(rest)?,
            _ => {
                let (name, rest) = take(rest, |c| c.is_ascii_alphanumeric() || c == '_' || c == '.');
                // It begins with a variable, so it means the same behind the bar.
                (path(flow, &name)?, rest)
            }
        };
        let rest = rest.trim_start().strip_prefix(')')?;
        return Some((format!("({} | {there}({argument}))", path(flow, of)?), rest));
    }
    // A function, or a part that is not a name.
    if rest.starts_with(['(', '[']) {
        return None;
    }
    Some((path(flow, &name)?, rest))
}

fn path(flow: &Flow, text: &str) -> Option<String> {
    let text = text.trim();
    let mut parts = text.split('.');
    let first = parts.next()?;
    if !text.split('.').all(crate::words::is_name) {
        return None;
    }
    if first == "input" {
        return Some(format!("$workflow.{text}"));
    }
    if let Some(item) = first.strip_prefix(ITEM) {
        return Some(format!("${item}{}", &text[first.len()..]));
    }
    (first == "error" || flow.channel(first).is_some()).then(|| format!("$context.{text}"))
}

/// Stands before the name of the item of a map while its templates are made.
const ITEM: &str = "mycel_item_of_a_map__";

/// Arguments in which the item of a map is known.
pub(super) fn with_item(args: &Map<String, Value>, item: &str) -> Map<String, Value> {
    fn change(value: &Value, item: &str) -> Value {
        match value {
            Value::String(text) => {
                let tags = text.split("{{").enumerate().map(|(at, part)| {
                    let inner = part.trim_start();
                    let is_item = at > 0
                        && inner.strip_prefix(item).is_some_and(|rest| rest.starts_with([' ', '.', '}']));
                    if is_item { format!(" {ITEM}{inner}") } else { part.to_owned() }
                });
                tags.collect::<Vec<_>>().join("{{").into()
            }
            Value::Array(items) => items.iter().map(|value| change(value, item)).collect(),
            Value::Object(fields) => {
                fields.iter().map(|(name, value)| (name.clone(), change(value, item))).collect()
            }
            other => other.clone(),
        }
    }
    change(&Value::Object(args.clone()), item).as_object().cloned().unwrap_or_default()
}

/// A value with templates; and the templates that have no counterpart.
pub(super) fn value(flow: &Flow, given: &Value) -> (Value, Vec<String>) {
    let mut lost = Vec::new();
    let made = change(flow, given, &mut lost);
    (made, lost)
}

fn change(flow: &Flow, given: &Value, lost: &mut Vec<String>) -> Value {
    match given {
        Value::String(text) if text.contains("{{") || text.contains("{%") => template(flow, text)
            .map_or_else(
                || {
                    lost.push(text.clone());
                    given.clone()
                },
                Value::from,
            ),
        Value::Array(items) => items.iter().map(|item| change(flow, item, lost)).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), change(flow, value, lost))).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => given.clone(),
    }
}

fn template(flow: &Flow, text: &str) -> Option<String> {
    if text.contains("{%") || text.contains("{#") {
        return None;
    }
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find("{{") {
        let close = rest[open..].find("}}").map(|at| open + at)?;
        if open > 0 {
            parts.push(Value::from(&rest[..open]).to_string());
        }
        parts.push(path(flow, &rest[open + 2..close])?);
        rest = &rest[close + 2..];
    }
    if parts.len() == 1 && rest.is_empty() && text.starts_with("{{") {
        return Some(format!("${{ {} }}", parts[0]));
    }
    if !rest.is_empty() {
        parts.push(Value::from(rest).to_string());
    }
    let words = parts
        .into_iter()
        .map(|part| if part.starts_with('"') { part } else { format!("({part} | tostring)") });
    Some(format!("${{ {} }}", words.collect::<Vec<_>>().join(" + ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_conditions_and_templates_are_written() {
        let flow = crate::read::read(
            "flow: f\ninput: { n: integer }\nstate: { a: any }\nnodes: { e: { kind: end } }\n",
        )
        .expect("a flow")
        .flow;
        let check =
            |cel: &str, expect: Option<&str>| assert_eq!(condition(&flow, cel).as_deref(), expect, "{cel}");
        check("a.b == 'x' && input.n >= 2", Some("${ $context.a.b == \"x\" and $workflow.input.n >= 2 }"));
        check("size(a) > 0 || a != null", Some("${ ($context.a | length) > 0 or $context.a != null }"));
        check("a.exists(x, x)", None);
        check("a.t.contains('bug')", Some("${ ($context.a.t | contains(\"bug\")) }"));
        check(
            "a.t.startsWith(input.n) && true",
            Some("${ ($context.a.t | startswith($workflow.input.n)) and true }"),
        );
        check("a.t.reverse('x')", None);
        check("!a", None);
        let check =
            |text: &str, expect: Option<&str>| assert_eq!(template(&flow, text).as_deref(), expect, "{text}");
        check("{{ a.b }}", Some("${ $context.a.b }"));
        check("x {{ input.n }}!", Some("${ \"x \" + ($workflow.input.n | tostring) + \"!\" }"));
        check("{{ a | upper }}", None);
        check("{{ other }}", None);
    }
}
