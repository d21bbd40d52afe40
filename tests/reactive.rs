//! The rules of the reactive tier against the real tools: every wording a rule claims to understand makes a call that the
//! tool it names can take. What is wrong with the place (no such file, no repository) is no fault of a rule; what is wrong
//! with the arguments is.

use mycel_abi::ToolFailure;
use mycel_system::{At, Understanding, rule_tests, table, understand};
use serde_json::Value;
use std::path::PathBuf;

/// Every example must be understood; so many there are at least, or the walk is broken.
const EXAMPLES_MIN: usize = 500;

/// What a JSON Schema says about a value, as far as the schemas of the table go: types, properties, what is required,
/// what is not allowed, items, choices and references.
fn mistakes(value: &Value, schema: &Value, root: &Value, place: &str, found: &mut Vec<String>) {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
        return mistakes(value, &root["$defs"][name], root, place, found);
    }
    for choice in ["anyOf", "oneOf"] {
        let Some(options) = schema[choice].as_array() else { continue };
        let fits = |option: &Value| {
            let mut inner = Vec::new();
            mistakes(value, option, root, place, &mut inner);
            inner.is_empty()
        };
        if !options.iter().any(fits) {
            found.push(format!("{place}: {value} is none of the choices"));
        }
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(many) => many.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !types.is_empty() && !types.iter().any(|name| is_a(value, name)) {
        found.push(format!("{place}: {value} is not {}", types.join(" or ")));
    }
    if let Some(choices) = schema["enum"].as_array()
        && !choices.contains(value)
    {
        found.push(format!("{place}: {value} is none of {choices:?}"));
    }
    if let Some(items) = value.as_array() {
        for (n, item) in items.iter().enumerate() {
            mistakes(item, &schema["items"], root, &format!("{place}[{n}]"), found);
        }
    }
    let Some(fields) = value.as_object() else { return };
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !fields.contains_key(name) {
            found.push(format!("{place}: `{name}` is missing"));
        }
    }
    for (name, field) in fields {
        match &schema["properties"][name] {
            Value::Null if schema["additionalProperties"] == Value::Bool(false) => {
                found.push(format!("{place}: there is no `{name}`"));
            }
            property => mistakes(field, property, root, &format!("{place}.{name}"), found),
        }
    }
}

fn is_a(value: &Value, name: &str) -> bool {
    match name {
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        other => panic!("the schema names a type `{other}`"),
    }
}

/// Whether an assessment failed because of the arguments, and not because of what stands in the folder.
fn is_fault_of_the_rule(failure: &ToolFailure) -> bool {
    let of_the_arguments = [
        "unknown field",
        "missing field",
        "invalid type",
        "invalid value",
        "unknown variant",
        "unknown_tool",
    ];
    failure.kind == "unknown_tool" || of_the_arguments.iter().any(|words| failure.message.contains(words))
}

#[test]
fn every_example_makes_a_call_the_tool_can_take() {
    let folder = std::env::temp_dir().join(format!("mycel-reactive-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let at = At { cwd: folder.clone(), home: Some(PathBuf::from("/home/anna")) };
    let examples = rule_tests().0;
    assert!(examples.len() >= EXAMPLES_MIN, "only {} examples", examples.len());
    let mut wrong = Vec::new();
    for (rule, goal, _) in &examples {
        let Understanding::Rule { tool, args, .. } = understand(goal) else {
            wrong.push(format!("{rule}: \"{goal}\" is not understood"));
            continue;
        };
        if tool.is_empty() {
            continue;
        }
        let known = match table::find(&tool) {
            Ok(known) => known,
            Err(failure) => {
                wrong.push(format!("{rule}: {}", failure.message));
                continue;
            }
        };
        let schema = known.input_schema();
        let mut found = Vec::new();
        mistakes(&args, &schema, &schema, &tool, &mut found);
        if let Err(failure) = known.assess(&args, &at)
            && is_fault_of_the_rule(&failure)
        {
            found.push(failure.message);
        }
        wrong.extend(found.into_iter().map(|what| format!("{rule}: \"{goal}\": {what}")));
    }
    drop(std::fs::remove_dir_all(&folder));
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
