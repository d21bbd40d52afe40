//! A file as one tree of values, and ways to look into it that never fail.

use crate::Problem;
use crate::problem::Place;
use crate::yaml::{self, Data, Item, Scalar};
use serde_json::{Map, Value};

/// Bytes of a file in JSON: other programs copy the forms of their nodes into it, some 10 KB for each.
const JSON_BYTES_MAX: usize = 8 * 1024 * 1024;

/// Reads JSON or YAML, whichever it is.
pub(super) fn source(text: &str) -> Result<Value, Vec<Problem>> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with(['{', '[']) && text.len() <= JSON_BYTES_MAX {
        return serde_json::from_str(text).map_err(|error| {
            let place = Place { line: error.line().max(1), column: error.column().max(1) };
            let message = error.to_string();
            let message = message.split(" at line").next().unwrap_or_default();
            vec![place.problem(format!("this is not JSON: {message}")).hint("export the flow again")]
        });
    }
    let document = yaml::parse(text);
    match document.root {
        Some(root) if document.problems.is_empty() => Ok(value(&root)),
        _ => Err(document.problems),
    }
}

fn value(item: &Item) -> Value {
    match &item.data {
        Data::Quoted(text) | Data::Block(text) => Value::from(text.as_str()),
        Data::List(items) => items.iter().map(value).collect(),
        Data::Table(entries) => {
            Value::Object(entries.iter().map(|entry| (entry.name.clone(), value(&entry.value))).collect())
        }
        Data::Plain(text) => match yaml::resolve(text) {
            Scalar::Null => Value::Null,
            Scalar::Bool(truth) => truth.into(),
            Scalar::Number(number) => number.into(),
            Scalar::NotJson | Scalar::Text(_) => text.as_str().into(),
        },
    }
}

/// A part of a tree by the names that lead there.
pub(super) fn at<'v>(value: &'v Value, path: &[&str]) -> &'v Value {
    path.iter().fold(value, |value, name| value.get(name).unwrap_or(&Value::Null))
}

/// An object without what says nothing about what it does.
pub(super) fn without(value: &Value, names: &[&str]) -> Value {
    let kept = |(name, value): (&String, &Value)| {
        (!names.contains(&name.as_str())).then(|| (name.clone(), value.clone()))
    };
    Value::Object(value.as_object().into_iter().flatten().filter_map(kept).collect())
}

/// A text, or nothing.
pub(super) fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    at(value, &[name]).as_str().unwrap_or_default()
}

/// A text, a number or a truth value as a text.
pub(super) fn words(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}

/// The items of a list, or none.
pub(super) fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    at(value, &[name]).as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The fields of a map, or none.
pub(super) fn fields(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// The texts of a list.
pub(super) fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(words).collect()
}

/// A whole number, also one that is written as a text.
pub(super) fn whole(value: &Value) -> Option<u64> {
    value
        .as_u64()
        .or_else(|| value.as_f64().filter(|n| *n >= 0.0).map(|n| n as u64))
        .or_else(|| value.as_str()?.trim().parse().ok())
}

/// A map with one field.
pub(super) fn one(name: &str, value: impl Into<Value>) -> Map<String, Value> {
    Map::from_iter([(name.to_owned(), value.into())])
}

/// Whether it says something: not nothing, not empty, not `false`.
pub(super) fn says(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(truth) => *truth,
        Value::Number(_) => true,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
    }
}
