//! JSON Schemas of a flow: whether one is right, and where a value does not fit it.
//!
//! Nothing is fetched: a `$ref` leads to a place in the same schema, or the schema is wrong.

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{Retrieve, Uri, ValidationError, Validator};
use serde_json::Value;

/// Places of one value that are told at once.
const MISFITS_MAX: usize = 8;
/// Misfits that are looked at, so that the same ones are told whatever their order.
const LOOKED_AT_MAX: usize = 1_000;
/// Characters of a value that are repeated where it does not fit.
const EXCERPT_CHARS: usize = 200;

/// What is wrong with a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The names and numbers that lead there.
    pub path: Vec<String>,
    pub why: String,
}

impl Fault {
    /// The place as a reader names it: `output.properties.n.type`.
    pub fn place(&self, name: &str) -> String {
        self.path.iter().fold(name.to_owned(), |place, part| format!("{place}.{part}"))
    }
}

/// What is wrong with a schema, if anything.
pub fn fault(schema: &Value) -> Option<Fault> {
    let error = validator(schema).err()?;
    let path = parts(error.instance_path.as_str());
    Some(Fault { path, why: why(&error) })
}

/// Where a value does not fit a schema, a line for each place: `the answer.tags[0] is "c", and must be ...`. Nothing if it fits.
pub fn misfits(value: &Value, schema: &Value, name: &str) -> Vec<String> {
    let validator = match validator(schema) {
        Ok(validator) => validator,
        Err(error) => return vec![format!("the schema is wrong: {}", why(&error))],
    };
    let line = |error: ValidationError<'_>| {
        format!("{}{}", place(value, &parts(error.instance_path.as_str()), name), why(&error))
    };
    let mut lines: Vec<String> = validator.iter_errors(value).take(LOOKED_AT_MAX).map(line).collect();
    lines.sort();
    lines.truncate(MISFITS_MAX);
    lines
}

fn validator(schema: &Value) -> Result<Validator, Box<ValidationError<'static>>> {
    jsonschema::options().with_retriever(Here).build(schema).map_err(Box::new)
}

/// Fetches nothing.
struct Here;

impl Retrieve for Here {
    fn retrieve(&self, _uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        Err("it leads out of the schema, and nothing is fetched".into())
    }
}

/// The parts of a JSON pointer.
fn parts(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|part| part.replace("~1", "/").replace("~0", "~")).collect()
}

/// `the answer.stages[0].title`.
fn place(value: &Value, path: &[String], name: &str) -> String {
    let mut place = name.to_owned();
    let mut at = Some(value);
    for part in path {
        let is_list = at.is_some_and(Value::is_array);
        place += &if is_list { format!("[{part}]") } else { format!(".{part}") };
        at = at.and_then(|value| match value {
            Value::Array(items) => items.get(part.parse::<usize>().ok()?),
            value => value.get(part),
        });
    }
    place
}

/// Why it does not fit, as it follows the name of the place.
fn why(error: &ValidationError<'_>) -> String {
    let here = || shorten(&error.instance.to_string());
    let count = |what: &str, most: &dyn std::fmt::Display, word: &str| {
        format!(" has {} {what}, and {most} {word}", size(&error.instance))
    };
    match &error.kind {
        Kind::Required { property } => format!(" has no `{}`", property.as_str().unwrap_or_default()),
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            let names: Vec<String> = unexpected.iter().map(|name| format!("`{}`", shorten(name))).collect();
            shorten(&format!(" has {}, which is not known there", names.join(", ")))
        }
        Kind::Type { kind } => {
            let kinds: Vec<String> = match kind {
                TypeKind::Single(kind) => vec![kind.to_string()],
                TypeKind::Multiple(kinds) => kinds.into_iter().map(|kind| kind.to_string()).collect(),
            };
            format!(" is {}, and must be of type {}", here(), kinds.join(" or "))
        }
        Kind::Enum { options } => {
            let names: Vec<String> =
                options.as_array().into_iter().flatten().map(ToString::to_string).collect();
            shorten(&format!(" is {}, and must be one of {}", here(), names.join(", ")))
        }
        Kind::Constant { expected_value } => {
            shorten(&format!(" is {}, and must be {expected_value}", here()))
        }
        Kind::Pattern { pattern } => shorten(&format!(" is {}, and must match {pattern}", here())),
        Kind::MinItems { limit } => count("items", limit, "is the least"),
        Kind::MaxItems { limit } => count("items", limit, "is the most"),
        Kind::MinLength { limit } => count("characters", limit, "is the least"),
        Kind::MaxLength { limit } => count("characters", limit, "is the most"),
        Kind::Minimum { limit } => format!(" is {}, and {limit} is the least", here()),
        Kind::Maximum { limit } => format!(" is {}, and {limit} is the most", here()),
        Kind::AnyOf | Kind::OneOfNotValid => {
            format!(" is {}, which fits nothing of what may stand there", here())
        }
        Kind::Format { format } => format!(" is {}, and no {format}", here()),
        _ => format!(": {}", shorten(&error.to_string())),
    }
}

fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.len(),
        Value::String(text) => text.chars().count(),
        _ => 0,
    }
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(EXCERPT_CHARS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_that_does_not_fit_is_told_with_its_places() {
        let schema = json!({ "type": "object", "required": ["score"], "additionalProperties": false, "properties": {
            "score": { "type": "integer", "maximum": 9 }, "tags": { "type": "array", "maxItems": 2, "items": { "enum": ["a", "b"] } },
            "id": { "type": "string", "pattern": "^[a-z]+$", "minLength": 2 }, "maybe": { "type": ["string", "null"] } } });
        let check =
            |value: Value, expect: &[&str]| assert_eq!(misfits(&value, &schema, "it"), expect, "{value}");
        check(json!({ "score": 8, "tags": ["a"], "id": "ab", "maybe": null }), &[]);
        check(json!([8]), &["it is [8], and must be of type object"]);
        check(json!({}), &["it has no `score`"]);
        check(json!({ "score": 8.5 }), &["it.score is 8.5, and must be of type integer"]);
        check(json!({ "score": 10 }), &["it.score is 10, and 9 is the most"]);
        check(json!({ "score": 1, "b": 2 }), &["it has `b`, which is not known there"]);
        check(json!({ "score": 1, "maybe": 2 }), &["it.maybe is 2, and must be of type null or string"]);
        check(
            json!({ "score": 1, "tags": ["c", "a", "d"], "id": "1" }),
            &[
                "it.id has 1 characters, and 2 is the least",
                "it.id is \"1\", and must match ^[a-z]+$",
                "it.tags has 3 items, and 2 is the most",
                "it.tags[0] is \"c\", and must be one of \"a\", \"b\"",
                "it.tags[2] is \"d\", and must be one of \"a\", \"b\"",
            ],
        );
        let many = json!({ "score": 1, "tags": vec!["c"; 100] });
        assert_eq!(misfits(&many, &schema, "it").len(), MISFITS_MAX);
    }

    #[test]
    fn a_wrong_schema_is_told_with_its_place() {
        let check = |schema: Value, path: &[&str], words: &str| {
            let fault = fault(&schema).unwrap_or_else(|| panic!("{schema} is wrong"));
            assert_eq!(fault.path, path, "{schema}: {}", fault.why);
            assert!(fault.why.contains(words), "{}", fault.why);
        };
        check(json!({ "type": "strin" }), &["type"], "strin");
        check(
            json!({ "properties": { "a/b": { "minLength": -1 } } }),
            &["properties", "a/b", "minLength"],
            "-1",
        );
        check(json!({ "properties": { "a": { "pattern": "(" } } }), &["properties", "a"], "(");
        check(json!(3), &[], "3");
        check(json!({ "$ref": "https://example.invalid/x" }), &[], "nothing is fetched");
        check(json!({ "$ref": "#/$defs/none" }), &[], "none");
        assert_eq!(fault(&json!({ "$ref": "#/$defs/n", "$defs": { "n": { "type": "integer" } } })), None);
        assert_eq!(fault(&json!(true)), None);
    }
}
