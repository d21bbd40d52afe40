//! Templates and expressions of rules: arguments of calls, titles and answers.
//!
//! An argument that is a text beginning with `$` is an expression over slots and earlier outputs and yields a JSON
//! value of its own type; one that holds `{{` is a template and yields a text; everything else stands for itself. A
//! value that turns out to be nothing is left out.

use super::rules::{Rule, StepRule};
use super::show;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::sync::OnceLock;

fn environment() -> &'static Environment<'static> {
    static ENVIRONMENT: OnceLock<Environment<'static>> = OnceLock::new();
    ENVIRONMENT.get_or_init(|| {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Chainable);
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
        environment.set_syntax(syntax.expect("the usual marks of templates are valid"));
        show::register(&mut environment);
        environment
    })
}

/// A template's text.
pub(crate) fn text(source: &str, names: &Map<String, Value>) -> Result<String, String> {
    let names = minijinja::Value::from(Serde(names));
    environment()
        .render_named_str("answer.txt", source, names)
        .map(|t| t.trim_start_matches(['\n', '\r']).trim_end().to_owned())
        .map_err(|e| explain(&e))
}

/// An expression's value.
pub(crate) fn value(source: &str, names: &Map<String, Value>) -> Result<Value, String> {
    let expression = environment().compile_expression_owned(source.to_owned()).map_err(|e| explain(&e))?;
    let value = expression.eval(minijinja::Value::from(Serde(names))).map_err(|e| explain(&e))?;
    serde_json::to_value(&value).map_err(|e| e.to_string())
}

/// Whether an expression holds.
pub(crate) fn truth(source: &str, names: &Map<String, Value>) -> Result<bool, String> {
    Ok(match value(source, names)? {
        Value::Null => false,
        Value::Bool(is) => is,
        Value::Number(n) => n.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
    })
}

fn explain(error: &minijinja::Error) -> String {
    error.detail().map_or_else(|| error.to_string(), str::to_owned)
}

/// The arguments of a step whose earlier steps are done.
pub(crate) fn args(step: &StepRule, names: &Map<String, Value>) -> Result<Value, String> {
    bind(&Value::Object(step.args.clone()), &|text| one(text, names))
}

/// The arguments as the plan shows them: what depends on an earlier step stays as `{{ s1.paths }}`.
pub(crate) fn planned_args(rule: &Rule, step: usize, slots: &Map<String, Value>) -> Result<Value, String> {
    let earlier: Vec<&str> = rule.steps[..step].iter().map(|s| s.id.as_str()).collect();
    bind(&Value::Object(rule.steps[step].args.clone()), &|text| {
        let used = identifiers(text);
        if earlier.iter().any(|id| used.contains(*id)) {
            Ok(placeholder(text, &earlier))
        } else {
            one(text, slots)
        }
    })
}

/// The first call, to see whether two rules would do the same.
pub(crate) fn first_call(rule: &Rule, slots: &Map<String, Value>) -> (String, Option<Value>, usize) {
    (rule.steps[0].tool.clone(), args(&rule.steps[0], slots).ok(), rule.steps.len())
}

fn bind(args: &Value, one: &dyn Fn(&str) -> Result<Value, String>) -> Result<Value, String> {
    match args {
        Value::String(text) => one(text),
        Value::Array(items) => {
            items.iter().map(|i| bind(i, one)).collect::<Result<Vec<_>, _>>().map(Value::Array)
        }
        Value::Object(fields) => {
            let mut out = Map::new();
            for (name, field) in fields {
                let value = bind(field, one)?;
                if !value.is_null() {
                    out.insert(name.clone(), value);
                }
            }
            Ok(Value::Object(out))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(args.clone()),
    }
}

fn one(source: &str, names: &Map<String, Value>) -> Result<Value, String> {
    match source.strip_prefix('$') {
        Some(expression) => value(expression, names),
        None if source.contains("{{") => text(source, names).map(Value::String),
        None => Ok(Value::String(source.to_owned())),
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The names a text uses at the start of a path (`find` in `find.entries`).
fn identifiers(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut before = ' ';
    let mut word = String::new();
    for c in text.chars().chain([' ']) {
        if is_letter(c) {
            word.push(c);
            continue;
        }
        if !word.is_empty() && before != '.' {
            found.insert(word.clone());
        }
        word.clear();
        before = c;
    }
    found
}

/// `$find.entries|map(...)` as `{{ s1.entries|map(...) }}`.
fn placeholder(text: &str, earlier: &[&str]) -> Value {
    let (expression, wrap) = match text.strip_prefix('$') {
        Some(expression) => (expression, true),
        None => (text, false),
    };
    let mut out = String::new();
    let mut word = String::new();
    let mut before = ' ';
    for c in expression.chars().chain(['\0']) {
        if is_letter(c) {
            word.push(c);
            continue;
        }
        match earlier.iter().position(|id| *id == word && before != '.') {
            Some(step) => out.push_str(&format!("s{}", step + 1)),
            None => out.push_str(&word),
        }
        word.clear();
        before = c;
        out.push(c);
    }
    out.pop();
    Value::String(if wrap { format!("{{{{ {out} }}}}") } else { out })
}

/// What is wrong with a rule's templates and expressions.
pub(crate) fn check_rule(rule: &Rule) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut note = |what: &str, result: Result<(), String>| {
        if let Err(why) = result {
            wrong.push(format!("rule {}: {what}: {why}", rule.id));
        }
    };
    let template =
        |source: &str| environment().template_from_str(source).map(|_| ()).map_err(|e| explain(&e));
    let expression =
        |source: &str| environment().compile_expression(source).map(|_| ()).map_err(|e| explain(&e));
    note("answer", template(&rule.answer));
    rule.report.iter().for_each(|line| note("report", template(line)));
    for step in &rule.steps {
        note(&format!("title of step {}", step.id), template(&step.title));
        step.stop_if.iter().for_each(|e| note(&format!("stop_if of step {}", step.id), expression(e)));
        step.stop_text.iter().for_each(|t| note(&format!("stop_text of step {}", step.id), template(t)));
        if step.stop_if.is_some() != step.stop_text.is_some() {
            note(&format!("step {}", step.id), Err("stop_if and stop_text belong together".to_owned()));
        }
        let checked = bind(&Value::Object(step.args.clone()), &|text| {
            match text.strip_prefix('$') {
                Some(source) => expression(source)?,
                None => template(text)?,
            }
            Ok(Value::Bool(true))
        });
        note(&format!("args of step {}", step.id), checked.map(|_| ()));
    }
    wrong
}
