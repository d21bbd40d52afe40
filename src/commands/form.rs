//! The form of a question: what a person fills in field by field, typed or given as `name=value`.
//!
//! A form is a JSON schema of an object. Each field is read by its own part of it and held to it at once; what a person types can
//! be the whole answer as JSON too.

use mycel_flow::schema::misfits;
use mycel_system::answers::Said;
use serde_json::{Map, Value};

/// Answers to a question of yes or no.
const YES_NO: [(&[&str], bool); 2] = [(&["yes", "y", "true"], true), (&["no", "n", "false"], false)];

/// One field of a form.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    /// What its schema says about it.
    pub(super) about: &'a str,
    pub(super) choices: &'a [Value],
    pub(super) default: Option<&'a Value>,
    pub(super) required: bool,
    kind: Kind,
}

/// How what was typed is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Truth,
    /// Texts with commas between them.
    Texts,
    /// Anything else: as JSON.
    Json,
}

/// The fields of a form in the order of their schema; none if it is no object's.
pub(super) fn fields(form: &Value) -> Vec<Field<'_>> {
    let required: Vec<&str> =
        form["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = form["properties"].as_object().into_iter().flatten();
    let mut fields: Vec<Field<'_>> = properties
        .map(|(name, schema)| Field {
            name,
            about: schema["description"].as_str().or(schema["title"].as_str()).unwrap_or_default(),
            choices: schema["enum"].as_array().map_or(&[], Vec::as_slice),
            default: schema.get("default"),
            required: required.contains(&name.as_str()),
            kind: kind(schema),
        })
        .collect();
    // A journal keeps names in the order of the alphabet; what is required comes in the order in which it is named.
    let place =
        |field: &Field<'_>| required.iter().position(|name| *name == field.name).unwrap_or(usize::MAX);
    fields.sort_by_key(place);
    fields
}

fn kind(schema: &Value) -> Kind {
    match schema["type"].as_str() {
        Some("string") => Kind::Text,
        Some("integer" | "number") => Kind::Number,
        Some("boolean") => Kind::Truth,
        Some("array") if schema["items"]["type"] == "string" => Kind::Texts,
        _ => Kind::Json,
    }
}

impl Field<'_> {
    /// What may be typed, in words: `a number`, `yes or no`.
    pub(super) fn wants(&self) -> &'static str {
        match self.kind {
            _ if !self.choices.is_empty() => "one of these",
            Kind::Text => "text",
            Kind::Number => "a number",
            Kind::Truth => "yes or no",
            Kind::Texts => "texts, with commas between them",
            Kind::Json => "JSON",
        }
    }

    /// The value that was typed; nothing where the field is left out. The error says what is wrong with it.
    pub(super) fn value(&self, form: &Value, typed: &str) -> Result<Option<Value>, String> {
        let typed = typed.trim();
        if typed.is_empty() {
            return match (self.default, self.required) {
                (Some(default), _) => Ok(Some(default.clone())),
                (None, false) => Ok(None),
                (None, true) => Err(format!("{} is needed: {}", self.name, self.wants())),
            };
        }
        let value = self.read(typed)?;
        // Its own part of the form, with what that refers to, and without the fields that are still to come.
        let mut alone = form.clone();
        if let Some(alone) = alone.as_object_mut() {
            for word in [
                "required",
                "minProperties",
                "dependentRequired",
                "allOf",
                "anyOf",
                "oneOf",
                "if",
                "then",
                "else",
            ] {
                alone.remove(word);
            }
        }
        let only: Map<String, Value> = [(self.name.to_owned(), value.clone())].into_iter().collect();
        match misfits(&Value::Object(only), &alone, "").first() {
            Some(why) => Err(why.trim_start_matches('.').to_owned()),
            None => Ok(Some(value)),
        }
    }

    /// Whether what begins with a bracket is no value of this field.
    pub(super) fn is_plain(&self) -> bool {
        self.kind != Kind::Json
    }

    fn read(&self, typed: &str) -> Result<Value, String> {
        let wrong = || format!("{} is `{typed}`, and must be {}", self.name, self.wants());
        if !self.choices.is_empty() {
            let numbered = typed.parse::<usize>().ok().and_then(|n| self.choices.get(n.checked_sub(1)?));
            let named = || self.choices.iter().find(|choice| said(choice).eq_ignore_ascii_case(typed));
            // A number that is itself a choice is meant as such.
            let exact = self.choices.iter().find(|choice| said(choice) == typed);
            return exact.or(numbered).or_else(named).cloned().ok_or_else(|| {
                let all: Vec<String> = self.choices.iter().map(said).collect();
                format!("{} is `{typed}`, and must be one of {}", self.name, all.join(", "))
            });
        }
        match self.kind {
            Kind::Text => Ok(Value::from(typed)),
            Kind::Number => typed
                .parse::<i64>()
                .map(Value::from)
                .ok()
                .or_else(|| serde_json::Number::from_f64(typed.parse().ok()?).map(Value::Number))
                .ok_or_else(wrong),
            Kind::Truth => {
                let low = typed.to_lowercase();
                let found = YES_NO.iter().find(|(words, _)| words.contains(&low.as_str()));
                found.map(|(_, truth)| Value::from(*truth)).ok_or_else(wrong)
            }
            Kind::Texts if !typed.starts_with('[') => {
                Ok(typed.split(',').map(str::trim).filter(|text| !text.is_empty()).map(Value::from).collect())
            }
            Kind::Texts | Kind::Json => {
                serde_json::from_str(typed).map_err(|error| format!("{}: {error}", wrong()))
            }
        }
    }
}

/// A value as a person types it.
pub(super) fn said(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The answer that was given as `name=value`, with the defaults of what was not.
pub(super) fn filled(form: &Value, given: &[(String, String)]) -> Result<Map<String, Value>, String> {
    let fields = fields(form);
    let mut answer = Map::new();
    for (name, typed) in given {
        let Some(field) = fields.iter().find(|field| field.name == name) else {
            let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
            return Err(format!("there is no field `{name}`; there are {}", names.join(", ")));
        };
        if let Some(value) = field.value(form, typed)? {
            answer.insert(name.clone(), value);
        }
    }
    for field in &fields {
        if let (false, Some(default)) = (answer.contains_key(field.name), field.default) {
            answer.insert(field.name.to_owned(), default.clone());
        }
    }
    checked(form, answer)
}

/// The whole answer as JSON, perhaps behind the word of an action.
pub(super) fn whole(form: &Value, typed: &str) -> Result<Map<String, Value>, String> {
    let json = typed.find('{').map_or(typed, |at| &typed[at..]);
    match serde_json::from_str(json) {
        Ok(Value::Object(answer)) => checked(form, answer),
        Ok(_) => Err("the answer is no JSON object".to_owned()),
        Err(error) => Err(format!("the answer is no JSON: {error}")),
    }
}

/// What was chosen, as it stands beside the fields.
pub(super) fn beside(said: Said) -> Vec<(String, Value)> {
    let action = said.choice.map(|choice| ("action".to_owned(), choice.into()));
    let note = (!said.note.is_empty()).then(|| ("note".to_owned(), said.note.into()));
    action.into_iter().chain(note).collect()
}

/// An answer that fits the whole form. The action and a note may stand beside its fields.
pub(super) fn checked(form: &Value, answer: Map<String, Value>) -> Result<Map<String, Value>, String> {
    let mut fields = answer.clone();
    fields.retain(|name, _| {
        !matches!(name.as_str(), "action" | "note") || form["properties"].get(name).is_some()
    });
    let wrong = misfits(&Value::Object(fields), form, "the answer");
    if wrong.is_empty() { Ok(answer) } else { Err(wrong.join("; ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn form() -> Value {
        json!({ "type": "object", "required": ["version", "channel"], "additionalProperties": false, "properties": {
            "version": { "type": "string", "pattern": "^[0-9.]+$", "description": "The number of the release." },
            "channel": { "enum": ["beta", "stable", 7], "default": "beta" },
            "days": { "type": "integer", "minimum": 1 },
            "loud": { "type": "boolean" },
            "share": { "$ref": "#/$defs/share" },
            "who": { "type": "array", "items": { "type": "string" }, "maxItems": 2 } },
            "$defs": { "share": { "type": "number", "maximum": 1 } } })
    }

    #[test]
    fn what_is_typed_is_read_by_its_field_and_told_at_once() {
        let form = form();
        let names: Vec<&str> = fields(&form).iter().map(|field| field.name).collect();
        assert_eq!(names[..2], ["version", "channel"]);
        let check = |name: &str, typed: &str, expect: Result<Option<Value>, &str>| {
            let fields = fields(&form);
            let field = fields.iter().find(|field| field.name == name).expect("a field");
            assert_eq!(field.value(&form, typed), expect.map_err(str::to_owned), "{name} {typed}");
        };
        check("version", " 1.2 ", Ok(Some(json!("1.2"))));
        check("version", "v1", Err("version is \"v1\", and must match ^[0-9.]+$"));
        check("version", "", Err("version is needed: text"));
        check("channel", "", Ok(Some(json!("beta"))));
        check("channel", "2", Ok(Some(json!("stable"))));
        check("channel", "7", Ok(Some(json!(7))));
        check("channel", "STABLE", Ok(Some(json!("stable"))));
        check("channel", "nightly", Err("channel is `nightly`, and must be one of beta, stable, 7"));
        check("days", "", Ok(None));
        check("days", "3", Ok(Some(json!(3))));
        check("days", "0", Err("days is 0, and 1 is the least"));
        check("days", "1.5", Err("days is 1.5, and must be of type integer"));
        check("days", "soon", Err("days is `soon`, and must be a number"));
        check("share", "2", Err("share is 2, and 1 is the most"));
        check("loud", "Yes", Ok(Some(json!(true))));
        check("loud", "maybe", Err("loud is `maybe`, and must be yes or no"));
        check("who", "ada, bob", Ok(Some(json!(["ada", "bob"]))));
        check("who", "a,b,c", Err("who has 3 items, and 2 is the most"));
    }

    #[test]
    fn fields_that_were_named_become_an_answer_that_fits() {
        let check = |given: &[(&str, &str)], expect: Result<Value, &str>| {
            let given: Vec<(String, String)> =
                given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let filled = filled(&form(), &given).map(Value::Object);
            assert_eq!(filled, expect.map_err(str::to_owned), "{given:?}");
        };
        check(&[("version", "1.2")], Ok(json!({ "version": "1.2", "channel": "beta" })));
        check(&[("days", "1")], Err("the answer has no `version`"));
        check(
            &[("versoin", "1")],
            Err("there is no field `versoin`; there are version, channel, days, loud, share, who"),
        );
    }
}
