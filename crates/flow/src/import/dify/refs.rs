//! References to what other nodes gave.

use super::super::compare::{self, By, Side};
use super::super::names::{self, field};
use super::super::tags;
use super::super::tree::{at, list, text, texts, words};
use super::{Dify, Part, secret_name};
use mycel_abi::flow::Type;
use serde_json::Value;

impl Dify<'_> {
    /// How something is called here, by the names that lead to it there.
    pub(super) fn resolve(&mut self, path: &[String]) -> Option<String> {
        let (of, rest) = path.split_first()?;
        let (first, more) = rest.split_first().map_or(("", rest), |(first, more)| (first.as_str(), more));
        let base = match of.as_str() {
            "sys" => self.system(first)?,
            // A start gives what the system gives, too.
            _ if first.starts_with("sys.") => self.system(&first["sys.".len()..])?,
            "conversation" | "env" => self.names.get(&(of.clone(), first.to_owned()))?.clone(),
            _ => self.given(of, first)?,
        };
        Some(more.iter().fold(base, |base, name| field(&base, name)))
    }

    fn system(&mut self, name: &str) -> Option<String> {
        match name {
            "query" => Some(
                self.build
                    .input("query", || (Type::String, true, None, "What the person writes.".to_owned())),
            ),
            "files" => Some(self.build.input("files", || {
                (Type::List(Box::new(Type::Any)), false, None, "Files the person gives.".to_owned())
            })),
            "" => None,
            name => {
                self.build.note(format!("sys.{name}"), "the system does not give it here; it is an input");
                Some(self.build.some_input(&format!("sys.{name}")))
            }
        }
    }

    /// A part of what a node gives.
    fn given(&mut self, of: &str, name: &str) -> Option<String> {
        if let Some(variable) = self.names.get(&(of.to_owned(), name.to_owned())) {
            return Some(variable.clone());
        }
        let part = self.parts.iter().find(|part| part.key == of)?.clone();
        if part.kind == "start" || part.kind.starts_with("trigger") || part.kind == "datasource" {
            return (!name.is_empty()).then(|| self.build.some_input(name));
        }
        let value = self.build.known(of)?.value.clone()?;
        Some(match (part.kind.as_str(), name) {
            ("llm", "text" | "structured_output" | "") => value,
            ("agent" | "agent-v2", "text" | "json" | "") => value,
            ("knowledge-retrieval", "result") | ("template-transform" | "iteration", "output") => value,
            ("variable-aggregator", "output") => value,
            ("http-request", "status_code") => field(&value, "status"),
            ("http-request", "body" | "headers") => field(&value, name),
            ("tool", "text" | "json" | "files" | "") => value,
            ("tool", name) => field(&value, name),
            ("human-input", "__action_id") => field(&value, "action"),
            ("human-input", name) => field(&field(&value, "form"), name),
            ("llm" | "agent" | "agent-v2" | "http-request" | "iteration", _) => return None,
            ("parameter-extractor", "__is_success" | "__reason" | "__usage") => return None,
            (_, "") => value,
            (_, name) => field(&value, name),
        })
    }

    pub(super) fn selector(&mut self, part: &Part<'_>, what: &str, selector: &Value) -> Option<String> {
        let path = texts(selector);
        let found = self.resolve(&path);
        if found.is_none() && !path.is_empty() {
            self.build.note_at(&part.key, what, format!("`{}` has no counterpart here", path.join(".")));
        }
        found
    }

    /// A text with references as a template.
    pub(super) fn template(&mut self, part: &Part<'_>, what: &str, text: &str) -> String {
        tags::template(text, |tag| {
            let Some(inner) = tag.strip_prefix('#').and_then(|tag| tag.strip_suffix('#')) else {
                // Only what stands between `#` is a reference.
                return Some(names::quoted(&format!("{{{{{tag}}}}}")));
            };
            let path: Vec<String> = match inner {
                "context" => texts(at(part.data, &["context", "variable_selector"])),
                inner => inner.split('.').map(str::to_owned).collect(),
            };
            let found = self.resolve(&path).or_else(|| self.history(inner));
            if found.is_none() {
                self.build.note_at(&part.key, what, format!("`{inner}` has no counterpart here"));
            }
            found
        })
    }

    fn history(&mut self, inner: &str) -> Option<String> {
        (inner == "histories").then(|| self.build.some_input("histories"))
    }

    /// A text for the arguments of a tool, where secrets may be named.
    pub(super) fn argument(&mut self, part: &Part<'_>, what: &str, text: &str) -> String {
        let with_names = self.secrets.iter().fold(text.to_owned(), |text, name| {
            text.replace(&format!("{{{{#env.{name}#}}}}"), &format!("vault:{}", secret_name(name)))
        });
        self.template(part, what, &with_names)
    }

    /// A template of Jinja with variables of its own.
    pub(super) fn jinja(&mut self, part: &Part<'_>, what: &str, source: &str, variables: &[Value]) -> String {
        let mut known = Vec::new();
        for variable in variables {
            if let Some(path) = self.selector(part, what, at(variable, &["value_selector"])) {
                known.push((text(variable, "variable").to_owned(), path));
            }
        }
        let made = with_names(source, &known);
        match crate::eval::template_names(&made) {
            Ok(used) => {
                for name in used.iter().filter(|used| {
                    !known.iter().any(|(_, path)| path.split(['.', '[']).next() == Some(&used.name))
                }) {
                    self.build.note_at(&part.key, what, format!("`{}` has no value", name.name));
                }
                made
            }
            Err(error) => {
                self.build.note_at(
                    &part.key,
                    what,
                    format!("it is not run here, its text stands there as it was: {}", error.message),
                );
                tags::literal(source)
            }
        }
    }

    /// A list of conditions as one.
    pub(super) fn conditions(&mut self, part: &Part<'_>, of: &Value, list_name: &str) -> String {
        let mut parts = Vec::new();
        for condition in list(of, list_name) {
            parts.push(self.condition(part, condition));
        }
        compare::joined(&parts, text(of, "logical_operator") != "or")
    }

    fn condition(&mut self, part: &Part<'_>, condition: &Value) -> String {
        let sign = text(condition, "comparison_operator");
        let Some(left) = self.selector(part, "condition", at(condition, &["variable_selector"])) else {
            return "false".to_owned();
        };
        if super::super::tree::says(at(condition, &["sub_variable_condition", "conditions"])) {
            self.build.note_at(
                &part.key,
                "condition",
                "conditions on parts of a file are not taken over; it never holds",
            );
            return "false".to_owned();
        }
        let kind = text(condition, "varType");
        let is_list = kind.starts_with("array");
        let Some(by) = by(sign) else {
            self.build.note_at(
                &part.key,
                "condition",
                format!("there is no comparison `{sign}`; it never holds"),
            );
            return "false".to_owned();
        };
        let right = self.right(part, at(condition, &["value"]), kind, sign);
        match (by, is_list) {
            (By::Contains, true) => compare::cel(&right_text(&right), By::In, &Side::Expression(left)),
            (By::NotContains, true) => compare::cel(&right_text(&right), By::NotIn, &Side::Expression(left)),
            (by, _) => compare::cel(&left, by, &right),
        }
    }

    fn right(&mut self, part: &Part<'_>, value: &Value, kind: &str, sign: &str) -> Side {
        if let Value::Array(items) = value {
            let items: Vec<String> = items.iter().map(|item| names::quoted(&words(item))).collect();
            return Side::Expression(format!("[{}]", items.join(", ")));
        }
        if let Value::Bool(truth) = value {
            return Side::Expression(truth.to_string());
        }
        let text = words(value);
        if let Some(tag) = tags::only(&text).and_then(|tag| tag.strip_prefix('#')?.strip_suffix('#')) {
            let path: Vec<String> = tag.split('.').map(str::to_owned).collect();
            if let Some(found) = self.resolve(&path) {
                return Side::Expression(found);
            }
            self.build.note_at(&part.key, "condition", format!("`{tag}` has no counterpart here"));
        }
        if kind == "boolean" && matches!(text.as_str(), "true" | "false") {
            return Side::Expression(text);
        }
        Side::value(&text, matches!(kind, "number" | "integer" | "float") || "=≠><≥≤".contains(sign))
    }
}

fn right_text(side: &Side) -> String {
    match side {
        Side::Expression(text) | Side::Number(text) => text.clone(),
        Side::Text(text) => names::quoted(text),
    }
}

fn by(sign: &str) -> Option<By> {
    Some(match sign {
        "is" | "=" | "==" => By::Equal,
        "is not" | "≠" | "!=" => By::NotEqual,
        "contains" => By::Contains,
        "not contains" => By::NotContains,
        "start with" => By::StartsWith,
        "end with" => By::EndsWith,
        "empty" => By::Empty,
        "not empty" => By::NotEmpty,
        "null" | "not exists" => By::NotExists,
        "not null" | "exists" => By::Exists,
        ">" => By::Greater,
        "<" => By::Less,
        "≥" | ">=" => By::GreaterOrEqual,
        "≤" | "<=" => By::LessOrEqual,
        "in" => By::In,
        "not in" => By::NotIn,
        _ => return None,
    })
}

/// Puts other names for variables into the tags of a template.
fn with_names(source: &str, known: &[(String, String)]) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some(open) = rest.find(['{']) {
        let close = match rest.as_bytes().get(open + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            _ => {
                out.push_str(&rest[..=open]);
                rest = &rest[open + 1..];
                continue;
            }
        };
        let Some(end) = rest[open + 2..].find(close).map(|at| open + 2 + at) else { break };
        out.push_str(&rest[..open + 2]);
        out.push_str(&renamed(&rest[open + 2..end], known));
        out.push_str(close);
        rest = &rest[end + 2..];
    }
    out.push_str(rest);
    out
}

fn renamed(inner: &str, known: &[(String, String)]) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let mut quote = None;
    let put = |word: &mut String, out: &mut String| {
        let new = known.iter().find(|(name, _)| name == word).filter(|_| !out.trim_end().ends_with('.'));
        out.push_str(new.map_or(word.as_str(), |(_, path)| path));
        word.clear();
    };
    for c in inner.chars() {
        match quote {
            Some(open) => {
                out.push(c);
                quote = (c != open).then_some(open);
            }
            None if c.is_alphanumeric() || c == '_' => word.push(c),
            None => {
                put(&mut word, &mut out);
                out.push(c);
                quote = (c == '\'' || c == '"').then_some(c);
            }
        }
    }
    put(&mut word, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_put_into_templates() {
        let known = [("a".to_owned(), "input.x".to_owned()), ("rows".to_owned(), "code.rows".to_owned())];
        let check = |text: &str, expect: &str| assert_eq!(with_names(text, &known), expect);
        check("a {{ a }} {{ b.a }} {{ 'a' ~ a }}", "a {{ input.x }} {{ b.a }} {{ 'a' ~ input.x }}");
        check("{% for r in rows %}{{ r.a }}{% endfor %}", "{% for r in code.rows %}{{ r.a }}{% endfor %}");
        check("{ a } {{ a", "{ a } {{ a");
    }
}
