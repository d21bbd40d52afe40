//! Answers in a form: what a model or a person said, as a value.

use crate::answers::{self, Said};
use mycel_abi::Actions;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What an answer is called where it does not fit.
const ANSWER: &str = "the answer";

/// The JSON value a text holds, if it fits a schema. A model may put it between fences or words.
///
/// # Errors
/// Where it does not fit, a line for each place.
pub(crate) fn object(text: &str, schema: &Value) -> Result<Value, Vec<String>> {
    let value = json_in(text).ok_or_else(|| vec![format!("there is no JSON in it: {}", shorten(text))])?;
    let misfits = mycel_flow::schema::misfits(&value, schema, ANSWER);
    if misfits.is_empty() { Ok(value) } else { Err(misfits) }
}

/// The first whole JSON value that stands in a text.
pub(crate) fn json_in(text: &str) -> Option<Value> {
    if let Ok(value) = serde_json::from_str(text.trim()) {
        return Some(value);
    }
    let starts = text.char_indices().filter(|(_, c)| matches!(c, '{' | '['));
    starts.map(|(at, _)| &text[at..]).find_map(|rest| {
        serde_json::Deserializer::from_str(rest).into_iter::<Value>().next().and_then(Result::ok)
    })
}

/// A person's answer to a node: which action ([`answers::read`]), and what they wrote. With a form the answer is a JSON object of it.
pub(crate) fn answer(
    said: &Value,
    names: &[&str],
    actions: &Actions,
    form: Option<&Value>,
) -> Result<Value, String> {
    let text = said.as_str().unwrap_or_default().trim();
    let filled = match (said, form) {
        (Value::Object(fields), _) => Some(Value::Object(fields.clone())),
        (_, Some(_)) => json_in(text),
        (_, None) => None,
    };
    let mut gave = Map::new();
    let said = match &filled {
        Some(Value::Object(fields)) if said.is_object() => {
            answers::form_action(&Value::Object(fields.clone()).to_string(), names, actions)?
        }
        Some(_) => answers::form_action(text, names, actions)?,
        None if names.is_empty() => Said { choice: None, note: text.to_owned() },
        None => answers::read(text, names, Some(actions))?,
    };
    if let Some(action) = &said.choice {
        gave.insert("action".to_owned(), json!(action));
    }
    // An answer in words alone has a note even where it is empty.
    if filled.is_none() && (names.is_empty() || !said.note.is_empty()) {
        gave.insert("note".to_owned(), json!(said.note));
    }
    if let Some(form) = form {
        let mut fields = filled.ok_or_else(|| "the answer must be a JSON object of its form".to_owned())?;
        // The action and the note stand beside the fields, unless they are fields.
        for word in ["action", "note"] {
            let is_field = form["properties"].get(word).is_some();
            let beside = fields.as_object_mut().filter(|_| !is_field).and_then(|fields| fields.remove(word));
            if let (Some(note), "note") = (beside, word) {
                gave.insert(word.to_owned(), note);
            }
        }
        let misfits = mycel_flow::schema::misfits(&fields, form, ANSWER);
        if !misfits.is_empty() {
            return Err(misfits.join("; "));
        }
        gave.insert("form".to_owned(), fields);
    }
    Ok(Value::Object(gave))
}

/// Whether a text says this word, whatever its case and the marks around it.
pub(crate) fn says(text: &str, word: &str) -> bool {
    let plain = |text: &str| text.trim().trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    plain(text) == plain(word)
}

/// The output of a flow as a person reads it.
pub(crate) fn shown(output: &Value) -> String {
    match output {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Object(fields) if fields.len() == 1 => fields.values().map(shown).collect(),
        Value::Object(fields) => {
            let line = |(name, value): (&String, &Value)| {
                let text = shown(value);
                if text.contains('\n') { format!("{name}:\n{text}") } else { format!("{name}: {text}") }
            };
            // By name, as the journal has them: a run that was taken up again reads the same.
            let fields: BTreeMap<&String, &Value> = fields.iter().collect();
            fields.into_iter().map(line).collect::<Vec<_>>().join("\n")
        }
        Value::Array(items) if items.iter().all(Value::is_string) => items
            .iter()
            .filter_map(Value::as_str)
            .map(|item| format!("- {item}"))
            .collect::<Vec<_>>()
            .join("\n"),
        other => other.to_string(),
    }
}

fn shorten(text: &str) -> String {
    const CHARS_MAX: usize = 200;
    crate::text::first_chars(text, CHARS_MAX).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_answer_in_a_form() {
        let schema = json!({ "type": "object", "required": ["score"], "properties": { "score": { "type": "integer" } } });
        let check = |text: &str, expect: Result<Value, &str>| {
            assert_eq!(object(text, &schema), expect.map_err(|why| vec![why.to_owned()]), "{text}");
        };
        check(r#"{"score": 8}"#, Ok(json!({ "score": 8 })));
        check("Sure:\n```json\n{\"score\": 8}\n```", Ok(json!({ "score": 8 })));
        check("eight", Err("there is no JSON in it: eight"));
        check("[8]", Err("the answer is [8], and must be of type object"));
        check("{}", Err("the answer has no `score`"));
    }

    #[test]
    fn people_choose_and_add_a_note() {
        let names = ["approve", "revise"];
        let actions = answers::actions_of(&names, &Actions::default());
        let check =
            |said: Value, expect: Value| assert_eq!(answer(&said, &names, &actions, None), Ok(expect));
        check(json!("Approve."), json!({ "action": "approve" }));
        check(json!("revise: shorter please"), json!({ "action": "revise", "note": "shorter please" }));
        check(json!("yes"), json!({ "action": "approve" }));
        check(json!("yes, but shorter"), json!({ "action": "revise", "note": "yes, but shorter" }));
        check(json!("I would rather not"), json!({ "action": "revise", "note": "I would rather not" }));
        assert!(answer(&json!(""), &names, &actions, None).is_err());
        assert!(answer(&json!("stagng"), &names, &actions, None).is_err());
        let form = json!({ "type": "object", "required": ["name"] });
        let check = |said: &str, names: &[&str], expect: Result<Value, &str>| {
            let gave = answer(&json!(said), names, &actions, Some(&form));
            assert_eq!(gave, expect.map_err(str::to_owned), "{said}");
        };
        check(r#"{"name": "x"}"#, &[], Ok(json!({ "form": { "name": "x" } })));
        check("x", &[], Err("the answer must be a JSON object of its form"));
        check(r#"1 {"name": "x"}"#, &names, Ok(json!({ "action": "approve", "form": { "name": "x" } })));
        check(
            r#"{"action": "rev", "note": "shorter", "name": "x"}"#,
            &names,
            Ok(json!({ "action": "revise", "note": "shorter", "form": { "name": "x" } })),
        );
        check(r#"{"name": "x"}"#, &names, Err("an empty answer is none of approve, revise"));
    }

    #[test]
    fn outputs_read_well() {
        let check = |output: Value, expect: &str| assert_eq!(shown(&output), expect);
        check(json!(null), "");
        check(json!({ "text": "done" }), "done");
        check(json!({ "a": 1, "b": ["x", "y"] }), "a: 1\nb:\n- x\n- y");
        check(json!({ "a": 1, "b": "x" }), "a: 1\nb: x");
    }
}
