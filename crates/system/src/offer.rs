//! What a model is told about the tools: names, short descriptions and schemas without what it has no use for.
//!
//! All tools go with every turn, so every byte here is paid again and again. The schemas that the tools derive carry
//! words for machines (titles of Rust types, integer formats, defaults that say "absent"); what an argument means, its
//! type, its choices and whether it must be given is all a model needs. What it sends is checked by the tool itself.

use mycel_models::ToolDef;
use mycel_tools::{AnyTool, Place, table};
use serde_json::{Map, Value};
use std::sync::OnceLock;

/// Keywords that say nothing to a model.
const NOISE: &[&str] = &["$schema", "title", "format", "default", "minimum", "additionalProperties"];

/// Bytes of a tool's description: two to three sentences.
const DESCRIPTION_BYTES_MAX: usize = 200;

/// The most needed tools, in this order. A model with a small window is offered those that fit the goal best; of tools
/// that fit equally well, the first here.
const FIRST: &[&str] = &[
    "fs.list",
    "fs.read",
    "fs.write",
    "shell.run",
    "fs.search",
    "fs.edit",
    "ask.person",
    "fs.move",
    "fs.copy",
    "fs.delete",
    "fs.mkdir",
    "time.now",
    "fs.stat",
    "system.info",
    "process.list",
    "net.http_request",
    "git.status",
    "git.diff",
];

pub(crate) fn tool_defs() -> Vec<ToolDef> {
    // What the flow of a team does is not for agents.
    let offered = table::all().iter().filter(|tool| is_for_all(**tool));
    let mut tools: Vec<ToolDef> = offered.map(|tool| def(*tool)).collect();
    tools.sort_by_key(|tool| FIRST.iter().position(|name| *name == tool.name).unwrap_or(FIRST.len()));
    tools
}

/// What needs no more than a capability: neither a call of a flow nor one that only makes sense among others.
fn is_for_all(tool: &dyn AnyTool) -> bool {
    tool.spec().place != Place::Kernel && !tool.spec().name.starts_with("team.")
}

/// What writes a note, without what the run fills in.
pub(crate) fn note_def() -> ToolDef {
    let mut def = def(&mycel_tools::team::note::TeamNote);
    if let Some(fields) = def.input.get_mut("properties").and_then(Value::as_object_mut) {
        fields.remove("signed");
    }
    def
}

/// What agents have to speak with one another. Only those are offered it that take part.
pub(crate) fn agent_defs() -> &'static [ToolDef] {
    static DEFS: OnceLock<Vec<ToolDef>> = OnceLock::new();
    let among_others = |tool: &&&'static dyn AnyTool| tool.spec().name != mycel_tools::agent::vote::NAME;
    DEFS.get_or_init(|| {
        mycel_tools::agent::tools().iter().filter(among_others).map(|tool| def(*tool)).collect()
    })
}

/// What those have who are asked to vote.
pub(crate) fn vote_def() -> ToolDef {
    def(&mycel_tools::agent::vote::AgentVote)
}

fn def(tool: &dyn AnyTool) -> ToolDef {
    ToolDef {
        name: tool.spec().name.to_owned(),
        description: first_sentences(tool.spec().doc).to_owned(),
        input: arguments(tool.input_schema()),
    }
}

/// Whole sentences of `doc` as far as they fit; the first in any case. What a tool does comes before its bounds there.
fn first_sentences(doc: &str) -> &str {
    let ends = doc.match_indices(". ").map(|(at, _)| at + 1).chain([doc.len()]);
    let fitting = ends.clone().take_while(|end| *end <= DESCRIPTION_BYTES_MAX).last();
    let end = fitting.or_else(|| ends.clone().next());
    doc.get(..end.unwrap_or(doc.len())).unwrap_or(doc)
}

/// The schema of a tool's arguments. Its own description only repeats the tool's.
fn arguments(schema: Value) -> Value {
    let mut schema = trimmed(schema);
    if let Some(fields) = schema.as_object_mut() {
        fields.remove("description");
    }
    schema
}

fn trimmed(schema: Value) -> Value {
    let Value::Object(fields) = schema else { return schema };
    let mut out = Map::new();
    for (key, value) in fields {
        let value = match (key.as_str(), value) {
            // Names of arguments are not keywords, even if they are spelt like one.
            ("properties", Value::Object(arguments)) => {
                Value::Object(arguments.into_iter().map(|(name, schema)| (name, trimmed(schema))).collect())
            }
            ("items", schema) => trimmed(schema),
            ("anyOf" | "oneOf" | "allOf", Value::Array(list)) => {
                Value::Array(list.into_iter().map(trimmed).filter(|schema| !is_null(schema)).collect())
            }
            // A map's values have a schema; a mere `false` only forbids what the tool refuses anyway.
            ("additionalProperties", schema @ Value::Object(_)) => trimmed(schema),
            ("type", Value::Array(types)) => without_null(types),
            ("description", Value::String(text)) => {
                Value::String(text.trim_end_matches(" Default false.").to_owned())
            }
            (key, _) if NOISE.contains(&key) => continue,
            (_, value) => value,
        };
        out.insert(key, value);
    }
    unwrapped(out)
}

/// Leaving an argument out says the same as `null`.
fn without_null(mut types: Vec<Value>) -> Value {
    types.retain(|kind| kind != "null");
    if types.len() == 1 { types.remove(0) } else { Value::Array(types) }
}

fn is_null(schema: &Value) -> bool {
    schema.get("type").is_some_and(|kind| kind == "null")
}

/// One alternative alone is the schema itself, and alternatives of words are one list of words.
fn unwrapped(mut schema: Map<String, Value>) -> Value {
    if let Some(words) = schema.get("oneOf").and_then(Value::as_array).and_then(|list| words_of(list)) {
        schema.remove("oneOf");
        schema.insert("type".to_owned(), "string".into());
        schema.insert("enum".to_owned(), words);
    }
    for key in ["anyOf", "oneOf", "allOf"] {
        let Some(Value::Array(list)) = schema.get_mut(key) else { continue };
        if list.len() != 1 {
            continue;
        }
        if let Value::Object(only) = list.remove(0) {
            schema.remove(key);
            for (key, value) in only {
                schema.entry(key).or_insert(value);
            }
        }
    }
    Value::Object(schema)
}

fn words_of(alternatives: &[Value]) -> Option<Value> {
    let words = |one: &Value| match (one.get("enum"), one.get("const")) {
        (Some(Value::Array(words)), None) => Some(words.clone()),
        (None, Some(word)) if word.is_string() => Some(vec![word.clone()]),
        _ => None,
    };
    let words: Option<Vec<Vec<Value>>> = alternatives.iter().map(words).collect();
    Some(Value::Array(words?.concat()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// With four bytes to the token, all tools together are under ten thousand tokens a turn.
    const ALL_TOOLS_BYTES_MAX: usize = 36_000;

    #[test]
    fn all_tools_together_are_small() {
        let bytes: usize =
            tool_defs().iter().map(|t| t.name.len() + t.description.len() + t.input.to_string().len()).sum();
        assert!(bytes < ALL_TOOLS_BYTES_MAX, "{bytes} bytes");
    }

    #[test]
    fn every_argument_stays_and_the_noise_goes() {
        let offered = tool_defs();
        assert_eq!(offered.len(), table::all().iter().filter(|tool| is_for_all(**tool)).count());
        assert!(
            FIRST.iter().zip(&offered).all(|(name, def)| *name == def.name),
            "every name of the list is a tool"
        );
        for def in offered {
            let tool = table::find(&def.name).expect("a tool");
            let full = tool.input_schema();
            let names = |schema: &Value| -> Vec<String> {
                let arguments = schema.get("properties").and_then(Value::as_object);
                arguments.into_iter().flat_map(|a| a.keys().cloned()).collect()
            };
            assert_eq!(names(&full), names(&def.input), "{}", def.name);
            assert_eq!(full.get("required"), def.input.get("required"), "{}", def.name);
            assert_eq!(def.input["type"], "object", "{}", def.name);
        }
    }

    #[test]
    fn descriptions_end_with_a_sentence() {
        let long = format!("{} is one. And more. ", "x".repeat(300));
        assert!(first_sentences(&long).ends_with("is one."));
        let two = format!("Does. {}. No more.", "x".repeat(190));
        assert!(first_sentences(&two).ends_with("xx."));
        assert_eq!(first_sentences("Does it. Well."), "Does it. Well.");
        assert_eq!(first_sentences(""), "");
    }

    #[test]
    fn schemas_are_trimmed_and_arguments_are_not() {
        let check = |schema: Value, expect: Value| assert_eq!(arguments(schema), expect);
        check(
            json!({ "title": "T", "description": "d", "type": "object", "additionalProperties": false,
                "properties": {
                    "title": { "type": ["string", "null"], "default": null, "description": "The title." },
                    "format": { "anyOf": [{ "enum": ["a", "b"], "type": "string" }, { "type": "null" }] },
                    "n": { "type": "integer", "format": "uint64", "minimum": 0 },
                    "sort": { "description": "By. Default false.", "oneOf": [
                        { "enum": ["a"], "type": "string" }, { "const": "b", "description": "x", "type": "string" }] },
                    "headers": { "type": "object", "additionalProperties": { "type": "string", "title": "x" } } },
                "required": ["n"] }),
            json!({ "type": "object",
                "properties": {
                    "title": { "type": "string", "description": "The title." },
                    "format": { "enum": ["a", "b"], "type": "string" },
                    "n": { "type": "integer" },
                    "sort": { "type": "string", "description": "By.", "enum": ["a", "b"] },
                    "headers": { "type": "object", "additionalProperties": { "type": "string" } } },
                "required": ["n"] }),
        );
    }
}
