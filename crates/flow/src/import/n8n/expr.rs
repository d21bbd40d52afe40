//! `={{ $json.x }}` and `{{ $('Node').item.json.x }}`: plain paths are taken over, code is not.

use super::super::names::{self, field};
use super::super::tags;
use super::super::tree::words;
use super::{N8n, Part, is_trigger};
use serde_json::Value;

/// What a path begins with.
#[derive(Debug, PartialEq, Eq)]
enum Root {
    Json,
    Node(String),
}

impl N8n<'_> {
    /// A text: a template if it begins with `=`, else the words themselves.
    pub(super) fn text(&mut self, part: &Part<'_>, what: &str, value: &Value) -> String {
        let text = words(value);
        let Some(expression) = text.strip_prefix('=') else { return tags::literal(&text) };
        tags::template(expression, |tag| {
            let found = self.resolve(part, tag);
            if found.is_none() {
                self.build.note_at(
                    &part.key,
                    what,
                    format!("`{}` is code and is not taken over", short(tag)),
                );
            }
            found
        })
    }

    /// A value with texts in it.
    pub(super) fn value(&mut self, part: &Part<'_>, what: &str, value: &Value) -> Value {
        match value {
            Value::String(_) => self.text(part, what, value).into(),
            Value::Array(items) => items.iter().map(|item| self.value(part, what, item)).collect(),
            Value::Object(fields) => Value::Object(
                fields.iter().map(|(name, value)| (name.clone(), self.value(part, what, value))).collect(),
            ),
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }

    /// The one reference a text is, as an expression.
    pub(super) fn expression(&mut self, part: &Part<'_>, value: &Value) -> Option<String> {
        let text = value.as_str()?.strip_prefix('=')?;
        self.resolve(part, tags::only(text)?)
    }

    fn resolve(&mut self, part: &Part<'_>, tag: &str) -> Option<String> {
        let (root, path) = parse(tag)?;
        let base = match root {
            Root::Json => self.before(part).unwrap_or_else(|| "input".to_owned()),
            Root::Node(name) => {
                let other = self.parts.iter().find(|part| part.key == name)?.clone();
                match self.json_of(&other) {
                    Some(value) => value,
                    None => self.before(&other)?,
                }
            }
        };
        if base == "input" {
            let Some((first, rest)) = path.split_first() else { return Some(base) };
            let input = self.build.some_input(first);
            return Some(rest.iter().fold(input, |base, name| field(&base, name)));
        }
        if base.ends_with(".body") && !path.is_empty() {
            self.build.note_at(&part.key, "", format!("it takes `{}` of an answer of a server, which is a text here; let an `llm` with an `output` or a tool read it first", path.join(".")));
        }
        // What a model answers is there a field, and here the value itself.
        let path = match path.split_first() {
            Some((first, rest))
                if matches!(first.as_str(), "output" | "text" | "message" | "response")
                    && self.is_text(&base) =>
            {
                if rest.first().is_some_and(|next| next == "content") {
                    &rest[1..]
                } else {
                    rest
                }
            }
            _ => path.as_slice(),
        };
        Some(path.iter().fold(base, |base, name| field(&base, name)))
    }

    /// Whether a channel holds what a model answered.
    fn is_text(&self, channel: &str) -> bool {
        let is_answer = |part: &&Part<'_>| {
            matches!(part.kind.as_str(), "agent" | "chainLlm" | "openAi" | "chainSummarization")
        };
        self.parts
            .iter()
            .filter(is_answer)
            .any(|part| self.build.known(&part.key).and_then(|known| known.value.as_deref()) == Some(channel))
    }

    pub(super) fn begins(&self, part: &Part<'_>) -> bool {
        is_trigger(&part.kind)
    }
}

fn short(tag: &str) -> String {
    tag.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(60).collect()
}

/// A plain path: what it begins with and the names that follow.
fn parse(tag: &str) -> Option<(Root, Vec<String>)> {
    let tag = tag.trim();
    if let Some(rest) = tag.strip_prefix("$json") {
        return Some((Root::Json, steps(rest)?));
    }
    for begin in ["$input.item.json", "$input.first().json", "$item.json"] {
        if let Some(rest) = tag.strip_prefix(begin) {
            return Some((Root::Json, steps(rest)?));
        }
    }
    let (name, rest) = if let Some(rest) = tag.strip_prefix("$(") {
        let (name, rest) = literal(rest)?;
        (name, rest.trim_start().strip_prefix(')')?)
    } else if let Some(rest) = tag.strip_prefix("$node[") {
        let (name, rest) = literal(rest)?;
        (name, rest.trim_start().strip_prefix(']')?)
    } else {
        let rest = tag.strip_prefix("$node.")?;
        let end = rest.find('.').unwrap_or(rest.len());
        (rest[..end].to_owned(), &rest[end..])
    };
    for way in [".item.json", ".first().json", ".last().json", ".json", "[\"json\"]"] {
        if let Some(rest) = rest.strip_prefix(way) {
            return Some((Root::Node(name), steps(rest)?));
        }
    }
    None
}

/// A text between quotes at the beginning, and what follows it.
fn literal(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start();
    let quote = text.chars().next().filter(|c| matches!(c, '\'' | '"' | '`'))?;
    let inner = &text[1..];
    let mut out = String::new();
    let mut escaped = false;
    for (at, c) in inner.char_indices() {
        match c {
            '\\' if !escaped => escaped = true,
            c if c == quote && !escaped => return Some((out, &inner[at + 1..])),
            c => {
                out.push(c);
                escaped = false;
            }
        }
    }
    None
}

/// `.a`, `?.a`, `["a b"]`, `[0]`, one after the other to the end.
fn steps(text: &str) -> Option<Vec<String>> {
    let mut rest = text.trim();
    let mut out = Vec::new();
    while !rest.is_empty() {
        rest = rest.strip_prefix('?').unwrap_or(rest);
        if let Some(inner) = rest.strip_prefix('[') {
            let number: String = inner.chars().take_while(char::is_ascii_digit).collect();
            let (name, after) =
                if number.is_empty() { literal(inner)? } else { (number.clone(), &inner[number.len()..]) };
            out.push(name);
            rest = after.trim_start().strip_prefix(']')?;
        } else {
            let inner = rest.strip_prefix('.')?;
            let end =
                inner.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').unwrap_or(inner.len());
            let name = &inner[..end];
            // A method is code, and so is the length.
            if name.is_empty() || name == "length" || inner[end..].starts_with('(') {
                return None;
            }
            out.push(name.to_owned());
            rest = &inner[end..];
        }
    }
    Some(out)
}

/// A text as it may stand on a side of a comparison.
pub(super) fn literal_text(text: &str) -> String {
    names::quoted(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_paths_are_read() {
        let check = |tag: &str, expect: Option<(&str, &str)>| {
            let got = parse(tag).map(|(root, path)| {
                let root = match root {
                    Root::Json => "$json".to_owned(),
                    Root::Node(name) => name,
                };
                (root, path.join("/"))
            });
            assert_eq!(got.as_ref().map(|(root, path)| (root.as_str(), path.as_str())), expect, "{tag}");
        };
        check("$json.a.b", Some(("$json", "a/b")));
        check(" $json[\"a b\"][0]?.c ", Some(("$json", "a b/0/c")));
        check("$('Get it').item.json.x", Some(("Get it", "x")));
        check("$(\"It's\").first().json['y']", Some(("It's", "y")));
        check("$node[\"A\"].json[\"b\"]", Some(("A", "b")));
        check("$json", Some(("$json", "")));
        check("$json.a.toUpperCase()", None);
        check("$json.a + 1", None);
        check("$now", None);
        check("$('A", None);
    }
}
