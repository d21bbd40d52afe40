//! What is asked of every schema on top of what it says: no white space, and only numbers that every reader can read.
//!
//! A grammar knows digits, not sizes: left alone it allows `1e999`, which is JSON and yet no number for most readers, and
//! digits without end, which a small model likes. So where a schema leaves a number unbounded it gets the whole range in
//! which double-precision numbers count by ones. Every value that this allows was allowed before.

use serde_json::{Map, Value, json};

/// Up to here every whole number has its own double (2^53 - 1).
const LIMIT: i64 = (1 << 53) - 1;
/// Name of the definition that stands for "any value" in a rewritten schema.
const ANY: &str = "any-value-with-numbers-in-range";
const MARK: &str = "%json";

/// Keywords whose value is a schema, a list of schemas, or a table of schemas.
const PARTS: &[&str] = &[
    "items",
    "prefixItems",
    "additionalItems",
    "contains",
    "properties",
    "patternProperties",
    "additionalProperties",
    "anyOf",
    "oneOf",
    "$defs",
    "definitions",
];
/// With one of these a schema's own type says nothing yet, or all.
const DECIDED: &[&str] = &["$ref", "$dynamicRef", "anyOf", "oneOf", "allOf", "not", "if", "enum", "const"];

/// The schema with that added. What it says itself about white space stays.
pub(crate) fn dense(schema: &Value) -> Value {
    let mut root = match schema {
        Value::Bool(true) => json!({}),
        other => other.clone(),
    };
    let Some(keys) = root.as_object_mut() else { return root };
    keys.entry("x-guidance").or_insert_with(|| json!({"whitespace_flexible": false}));
    if !keys.values().any(has_own_root) {
        bound(keys, Depth::Whole);
        let any = Value::Object(bounded_any());
        if let Some(definitions) = keys.entry("$defs").or_insert_with(|| json!({})).as_object_mut() {
            definitions.insert(ANY.into(), any);
        }
    }
    root
}

/// The same for schemas within a grammar (`%json { ... }`).
pub(crate) fn dense_parts(grammar: &str) -> String {
    let mut dense_grammar = String::with_capacity(grammar.len());
    let mut rest = grammar;
    while let Some(at) = rest.find(MARK) {
        let (before, after) = rest.split_at(at + MARK.len());
        dense_grammar.push_str(before);
        rest = after;
        let mut values = serde_json::Deserializer::from_str(after).into_iter::<Value>();
        if let Some(Ok(schema @ Value::Object(_))) = values.next() {
            dense_grammar.push(' ');
            dense_grammar.push_str(&dense(&schema).to_string());
            rest = &after[values.byte_offset()..];
        }
    }
    dense_grammar.push_str(rest);
    dense_grammar
}

/// How much may be added to a schema.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// It stands alone: also what is in it unsaid may be said.
    Whole,
    /// It is one of several that hold together; an "all else" of one would speak of what another says.
    Numbers,
}

fn bound(schema: &mut Map<String, Value>, depth: Depth) {
    let shared = schema.keys().any(|key| ["anyOf", "oneOf"].contains(&key.as_str()))
        && schema.contains_key("properties");
    for key in PARTS {
        let inner = if shared && ["anyOf", "oneOf"].contains(key) { Depth::Numbers } else { depth };
        let is_table = ["properties", "patternProperties", "$defs", "definitions"].contains(key);
        match schema.get_mut(*key) {
            Some(Value::Object(table)) if is_table => {
                table.values_mut().for_each(|part| bound_value(part, inner))
            }
            Some(Value::Array(parts)) => parts.iter_mut().for_each(|part| bound_value(part, inner)),
            Some(part) => bound_value(part, inner),
            None => {}
        }
    }
    if let Some(Value::Array(parts)) = schema.get_mut("allOf") {
        // They hold together, so what is unsaid need be said only once; said twice, the two "any values" would have to be
        // matched against each other without end.
        let first = parts.iter().position(|part| part.as_object().is_some_and(|keys| !is_decided(keys)));
        for (at, part) in parts.iter_mut().enumerate() {
            bound_value(part, if Some(at) == first { depth } else { Depth::Numbers });
        }
    }
    if !is_decided(schema) {
        add(schema, depth);
    }
}

fn is_decided(schema: &Map<String, Value>) -> bool {
    DECIDED.iter().any(|key| schema.contains_key(*key))
}

fn bound_value(part: &mut Value, depth: Depth) {
    if *part == Value::Bool(true) && depth == Depth::Whole {
        *part = any();
    } else if let Some(keys) = part.as_object_mut() {
        bound(keys, depth);
    }
}

fn add(schema: &mut Map<String, Value>, depth: Depth) {
    let may_be = |kind: &str| match schema.get("type") {
        Some(Value::String(only)) => only == kind,
        Some(Value::Array(some)) => some.iter().any(|one| one == kind),
        Some(_) | None => true,
    };
    let (number, array, object) = (may_be("number") || may_be("integer"), may_be("array"), may_be("object"));
    if number && within_limit(schema) {
        if !schema.contains_key("exclusiveMinimum") {
            schema.entry("minimum").or_insert_with(|| json!(-LIMIT));
        }
        if !schema.contains_key("exclusiveMaximum") {
            schema.entry("maximum").or_insert_with(|| json!(LIMIT));
        }
    }
    if depth == Depth::Whole {
        if array {
            schema.entry("items").or_insert_with(any);
        }
        if object {
            schema.entry("additionalProperties").or_insert_with(any);
        }
    }
}

/// Whether the bounds that it has leave room for ours.
fn within_limit(schema: &Map<String, Value>) -> bool {
    let within = |key: &str| schema.get(key).and_then(Value::as_f64).is_none_or(|n| n.abs() < LIMIT as f64);
    !schema.contains_key("multipleOf")
        && ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].into_iter().all(within)
}

fn any() -> Value {
    json!({"$ref": format!("#/$defs/{ANY}")})
}

fn bounded_any() -> Map<String, Value> {
    let mut schema = Map::new();
    add(&mut schema, Depth::Whole);
    schema
}

/// A part with a name of its own: references within it do not start at our root.
fn has_own_root(part: &Value) -> bool {
    match part {
        Value::Object(keys) => keys.contains_key("$id") || keys.values().any(has_own_root),
        Value::Array(parts) => parts.iter().any(has_own_root),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_unsaid_is_added() {
        let check = |schema: Value, expect: Value| {
            let mut dense = dense(&schema);
            let keys = dense.as_object_mut().expect("an object");
            keys.remove("x-guidance");
            if let Some(definitions) = keys.get_mut("$defs").and_then(Value::as_object_mut) {
                definitions.remove(ANY);
            }
            if keys.get("$defs") == Some(&json!({})) {
                keys.remove("$defs");
            }
            assert_eq!(dense, expect, "{schema}");
        };
        let all = || any();
        check(json!({"type": "integer"}), json!({"type": "integer", "minimum": -LIMIT, "maximum": LIMIT}));
        check(
            json!({"type": "integer", "minimum": 3}),
            json!({"type": "integer", "minimum": 3, "maximum": LIMIT}),
        );
        check(json!({"type": "number", "minimum": 1e300}), json!({"type": "number", "minimum": 1e300}));
        check(json!({"type": "string"}), json!({"type": "string"}));
        check(json!({"enum": [1e300]}), json!({"enum": [1e300]}));
        check(json!({"type": "array"}), json!({"type": "array", "items": all()}));
        check(
            json!({"type": "object", "properties": {"type": {"type": ["integer", "null"]}}, "additionalProperties": false}),
            json!({
                "type": "object",
                "properties": {"type": {"type": ["integer", "null"], "minimum": -LIMIT, "maximum": LIMIT}},
                "additionalProperties": false
            }),
        );
        check(
            json!({"allOf": [{"type": "object"}, {"type": "integer"}]}),
            json!({"allOf": [
                {"type": "object", "additionalProperties": all()},
                {"type": "integer", "minimum": -LIMIT, "maximum": LIMIT}
            ]}),
        );
        check(
            json!({"properties": {"a": true}, "type": "object"}),
            json!({"properties": {"a": all()}, "type": "object", "additionalProperties": all()}),
        );
        check(json!({"$id": "x", "items": {"$id": "y"}}), json!({"$id": "x", "items": {"$id": "y"}}));
    }

    #[test]
    fn schemas_inside_a_grammar_are_made_dense_and_the_rest_is_left() {
        let check = |grammar: &str, expect: &str| assert_eq!(dense_parts(grammar), expect);
        check("start: \"a\"", "start: \"a\"");
        check("start: \"%json\"", "start: \"%json\"");
        let schema = json!({"type": "null"});
        check(
            &format!("start: %json {schema}\nb: \"c\""),
            &format!("start: %json {}\nb: \"c\"", dense(&schema)),
        );
    }
}
