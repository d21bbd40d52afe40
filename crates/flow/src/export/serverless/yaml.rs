//! A tree with its fields in order, and its text.

use serde_json::Value;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Yaml {
    Text(String),
    /// Numbers, truth values, null.
    Plain(String),
    List(Vec<Yaml>),
    Map(Vec<(String, Yaml)>),
}

impl Yaml {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null | Value::Bool(_) | Value::Number(_) => Yaml::Plain(value.to_string()),
            Value::String(words) => text(words),
            Value::Array(items) => Yaml::List(items.iter().map(Yaml::of).collect()),
            Value::Object(fields) => {
                Yaml::Map(fields.iter().map(|(name, value)| (name.clone(), Yaml::of(value))).collect())
            }
        }
    }
}

pub(super) fn text(words: &str) -> Yaml {
    Yaml::Text(words.to_owned())
}

pub(super) fn map(fields: Vec<(&str, Yaml)>) -> Yaml {
    Yaml::Map(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

pub(super) fn print(root: &Yaml) -> String {
    let mut out = String::new();
    block(root, 0, &mut out);
    out
}

fn block(value: &Yaml, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Yaml::Map(fields) => {
            for (name, value) in fields {
                out.push_str(&format!("{indent}{}:", scalar(name)));
                below(value, depth + 1, out);
            }
        }
        Yaml::List(items) => {
            for item in items {
                // A map in a list begins behind the dash.
                let mut inner = String::new();
                match item {
                    Yaml::Map(fields) if !fields.is_empty() => {
                        block(item, depth + 1, &mut inner);
                        out.push_str(&format!("{indent}- {}", inner.trim_start_matches(' ')));
                    }
                    _ => {
                        out.push_str(&format!("{indent}-"));
                        below(item, depth + 1, out);
                    }
                }
            }
        }
        Yaml::Text(_) | Yaml::Plain(_) => out.push_str(&one_line(value)),
    }
}

/// What stands behind a `:` or a `-`.
fn below(value: &Yaml, depth: usize, out: &mut String) {
    match value {
        Yaml::Map(fields) if !fields.is_empty() => {
            out.push('\n');
            block(value, depth, out);
        }
        Yaml::List(items) if !items.is_empty() => {
            out.push('\n');
            block(value, depth, out);
        }
        _ => out.push_str(&format!(" {}\n", one_line(value))),
    }
}

fn one_line(value: &Yaml) -> String {
    match value {
        Yaml::Text(words) => scalar(words),
        Yaml::Plain(words) => words.clone(),
        Yaml::List(_) => "[]".to_owned(),
        Yaml::Map(_) => "{}".to_owned(),
    }
}

/// Plain words as they are, everything else as JSON writes it.
fn scalar(words: &str) -> String {
    let first = words.chars().next().is_some_and(|c| c.is_ascii_alphabetic());
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./ ".contains(c);
    let word = crate::yaml::resolve(words) == crate::yaml::Scalar::Text(words);
    let old = ["yes", "no", "on", "off", "y", "n"].iter().any(|old| words.eq_ignore_ascii_case(old));
    if first && word && !old && !words.ends_with(' ') && words.chars().all(plain) {
        return words.to_owned();
    }
    // JSON leaves some characters as they are that YAML does not let through.
    Value::from(words)
        .to_string()
        .chars()
        .map(|c| {
            if c.is_control()
                || matches!(u32::from(c), 0x7f..=0x9f | 0x2028 | 0x2029 | 0xfeff | 0xfffe | 0xffff)
            {
                format!("\\u{:04x}", u32::from(c))
            } else {
                c.to_string()
            }
        })
        .collect()
}
