//! Conditions and templates into values.
//!
//! ```text
//!  condition, expression   CEL         "size(todo) > 0"             loop, branch, reflect, map
//!  template, render        minijinja   "Review {{ patch.file }}"    prompts, arguments, values
//! ```
//! Both see the scope they are given and nothing else: no clock, no chance, no file, no network. Both come to an end, however
//! they are written: texts, nesting, steps and what comes out are bounded, so that a flow from a stranger can be run without
//! fear for the memory of the machine.

mod condition;
mod kinds;
mod template;
mod weigh;

use mycel_abi::flow::Type;
use serde_json::{Map, Value};
use std::fmt;

/// How a value becomes a condition.
const COMPARE: &str = "compare it with something: `> 0`, `== \"yes\"`, `size(...) > 0`";

/// Why there is no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvalError {
    /// Where in the text, from 1; 1 and 1 if it is about all of it.
    pub line: usize,
    pub column: usize,
    pub message: String,
    pub hint: Option<String>,
}

impl EvalError {
    fn new(message: impl Into<String>) -> Self {
        EvalError { line: 1, column: 1, message: message.into(), hint: None }
    }
    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    fn at(mut self, line: usize, column: usize) -> Self {
        (self.line, self.column) = (line, column);
        self
    }
    /// The message with its place in the text, for what stands in no file.
    pub fn placed(&self) -> String {
        match (self.line, self.column) {
            (1, 1) => self.to_string(),
            (line, column) => format!("line {line}, column {column} of its text: {self}"),
        }
    }
    fn at_byte(self, text: &str, byte: usize) -> Self {
        let place = crate::problem::Place::of_byte(text, byte);
        self.at(place.line, place.column)
    }
}

impl fmt::Display for EvalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.hint.as_ref().map_or(Ok(()), |hint| write!(f, "\nhint: {hint}"))
    }
}

impl std::error::Error for EvalError {}

/// The truth value of a condition.
///
/// # Errors
/// The text is no CEL, uses what the scope does not hold, costs too much, or gives something that is not true or false.
pub fn condition(cel: &str, scope: &Map<String, Value>) -> Result<bool, EvalError> {
    match condition::value(cel, scope)? {
        Value::Bool(truth) => Ok(truth),
        other => {
            let what =
                format!("a condition gives true or false; `{}` gives {}", shorten(cel), what_is(&other));
            Err(EvalError::new(what).hint(COMPARE))
        }
    }
}

/// The value of an expression in CEL.
///
/// # Errors
/// As [`condition`], and for what JSON cannot hold.
pub fn expression(cel: &str, scope: &Map<String, Value>) -> Result<Value, EvalError> {
    condition::value(cel, scope)
}

/// The text of a template.
///
/// # Errors
/// The text is no template, uses what the scope does not hold, or makes more text than is allowed.
pub fn template(text: &str, scope: &Map<String, Value>) -> Result<String, EvalError> {
    template::text(text, scope)
}

/// A value whose texts are templates: one that is exactly `{{ expression }}` gives the value itself, any other its text.
///
/// # Errors
/// The first of the errors of its templates.
pub fn render(value: &Value, scope: &Map<String, Value>) -> Result<Value, EvalError> {
    Ok(match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        Value::String(text) => template::value(text, scope)?,
        Value::Array(items) => {
            Value::Array(items.iter().map(|item| render(item, scope)).collect::<Result<_, _>>()?)
        }
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| Ok((name.clone(), render(value, scope)?));
            Value::Object(fields.iter().map(field).collect::<Result<_, EvalError>>()?)
        }
    })
}

/// A name that a text uses, for [`crate::check`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Used {
    pub(crate) name: String,
    /// What is taken of it: `goal` of `input.goal`.
    pub(crate) field: Option<String>,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// The names a condition uses, or why it is none.
pub(crate) fn condition_names(cel: &str) -> Result<Vec<Used>, EvalError> {
    condition::names(cel)
}

/// The type that an expression gives, where the types of the names in it tell.
///
/// # Errors
/// It is none, or what it does cannot work on values of these types.
pub(crate) fn kind(cel: &str, names: &dyn Fn(&str, Option<&str>) -> Type) -> Result<Type, EvalError> {
    condition::kind(cel, names)
}

/// The same of a condition.
///
/// # Errors
/// As [`kind`], and if it gives something that is not true or false.
pub(crate) fn condition_kind(cel: &str, names: &dyn Fn(&str, Option<&str>) -> Type) -> Result<(), EvalError> {
    match condition::kind(cel, names)? {
        Type::Boolean | Type::Any => Ok(()),
        other => {
            let what =
                format!("a condition gives true or false; `{}` gives {}", shorten(cel), kinds::word(&other));
            Err(EvalError::new(what).hint(COMPARE))
        }
    }
}

/// The one name, or `input.NAME`, that an expression in `{{ }}` is.
pub(crate) fn bare_name(text: &str) -> Option<(&str, Option<&str>)> {
    let inner = text.strip_prefix("{{")?.strip_suffix("}}")?.trim();
    let (name, field) = match inner.split_once('.') {
        Some((name, field)) => (name, Some(field)),
        None => (inner, None),
    };
    let is_name = |word: &str| crate::words::is_name(word);
    (is_name(name) && field.is_none_or(is_name)).then_some((name, field))
}

/// The names a template uses, or why it is none.
pub(crate) fn template_names(text: &str) -> Result<Vec<Used>, EvalError> {
    template::names(text)
}

/// Whether a text is exactly one `{{ expression }}`, so that its value keeps its type.
pub(crate) fn is_expression(text: &str) -> bool {
    template::is_expression(text)
}

fn shorten(text: &str) -> String {
    crate::yaml::shorten(text)
}

/// A value in words.
pub(crate) fn what_is(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::Bool(truth) => format!("the truth value {truth}"),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) => format!("the text \"{}\"", shorten(text)),
        Value::Array(items) => format!("a list of {}", items.len()),
        Value::Object(_) => "an object".to_owned(),
    }
}

/// Where a word stands in a text as a whole, as byte.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let whole = |at: &usize| {
        let before = text[..*at].chars().next_back();
        !part(before) && before != Some('.') && !part(text[*at + word.len()..].chars().next())
    };
    text.match_indices(word).map(|(at, _)| at).find(whole)
}

#[cfg(test)]
mod tests;
