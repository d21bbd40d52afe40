//! Constrained output on a model that writes nonsense: whatever it wants to say, the form holds.

#![allow(clippy::print_stderr, reason = "how many schemas said something is worth reading after a long fuzz")]

mod support;

use mycel_infer::chat::{Choice, Event, Form, Grammar, Marker, Parser, Tool};
use mycel_infer::engine::{Constraint, Engine, EngineError, Finish, Request};
use serde_json::{Value, json};
use support::*;

/// Schemas tried by `./test`; `FUZZ_SCHEMAS` asks for another number.
const SCHEMAS: u64 = 300;
/// Answers computed at once.
const AT_ONCE: u64 = 8;

/// The answer is valid, or was cut for want of tokens; true if it was whole.
fn holds(whole: &Whole, schema: &Value, what: &str) -> bool {
    if whole.finish == Finish::Length {
        return false;
    }
    let value: Value =
        serde_json::from_str(&whole.text).unwrap_or_else(|e| panic!("{what}: {e}: {}", whole.text));
    let errors: Vec<String> = jsonschema::validator_for(schema)
        .unwrap_or_else(|e| panic!("{what}: {e}"))
        .iter_errors(&value)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{what}: {errors:?} in {} for {schema}", whole.text);
    assert!(!whole.text.contains(": ") || whole.text.contains('"'), "{what}: no white space between parts");
    true
}

#[test]
fn every_answer_is_valid_for_its_schema() {
    let asked = std::env::var("FUZZ_SCHEMAS").ok().and_then(|count| count.parse().ok());
    let engine = engine("schemas", AT_ONCE as u32);
    let (mut whole, mut cut, mut refused) = (0, 0, 0);
    let seeds: Vec<u64> = (0..asked.unwrap_or(SCHEMAS)).collect();
    for some in seeds.chunks(AT_ONCE as usize) {
        let running: Vec<_> = some
            .iter()
            .map(|seed| {
                let schema = schema(&mut fastrand::Rng::with_seed(*seed), 0);
                let request = constrained(Constraint::Json(schema.clone()), *seed as u32);
                // Half of them without dice.
                let sampling = if seed % 2 == 0 { greedy() } else { request.sampling.clone() };
                (seed, schema, engine.submit(Request { sampling, ..request }))
            })
            .collect();
        for (seed, schema, generation) in running {
            match collect(generation) {
                Ok(answer) if holds(&answer, &schema, &format!("seed {seed}")) => whole += 1,
                Ok(_) => cut += 1,
                Err(EngineError::Request(why)) => {
                    assert!(why.starts_with("the schema cannot constrain an answer: "), "seed {seed}: {why}");
                    refused += 1;
                }
                Err(other) => panic!("seed {seed}: {other} for {schema}"),
            }
        }
    }
    eprintln!("{whole} whole and valid, {cut} cut at the bound, {refused} schemas refused");
    assert!(
        whole >= 4 * (cut + refused),
        "too few say anything: {whole} whole, {cut} cut, {refused} refused"
    );
}

/// Half as many as schemas alone, for each answer has three grammars.
const TOGETHER: u64 = SCHEMAS / 2;

/// Tools and a schema together: whatever comes is whole and valid calls, or one valid value, and they are told apart.
#[test]
fn every_answer_is_valid_calls_or_a_valid_value() {
    let asked = std::env::var("FUZZ_SCHEMAS").ok().and_then(|count| count.parse().ok());
    let engine = engine("together", AT_ONCE as u32);
    let (mut values, mut called, mut cut) = (0, 0, 0);
    let seeds: Vec<u64> = (0..asked.unwrap_or(TOGETHER)).collect();
    for some in seeds.chunks(AT_ONCE as usize) {
        let running: Vec<_> = some
            .iter()
            .filter_map(|seed| {
                let dice = &mut fastrand::Rng::with_seed(*seed);
                let form = [Form::Hermes, Form::Llama, Form::Mistral][(seed % 3) as usize];
                let (text, arguments) = (schema(dice, 0), [object(dice, 1), object(dice, 1)]);
                // What cannot be promised is left to whoever checks.
                if std::iter::once(&text).chain(&arguments).any(|schema| is_refused(&engine, schema)) {
                    return None;
                }
                let tool = |(n, schema): (usize, &Value)| {
                    let function = json!({ "name": format!("tool{n}"), "parameters": schema });
                    serde_json::from_value(json!({ "function": function })).expect("a tool")
                };
                let tools: Vec<Tool> = arguments.iter().enumerate().map(tool).collect();
                let (choice, marker) = (Choice::Auto, Marker::Letters);
                let grammar = Grammar {
                    form,
                    marker,
                    choice: &choice,
                    parallel: seed % 2 == 0,
                    text: Some(text.clone()),
                };
                let lark = Constraint::Lark(grammar.lark(&tools));
                Some((seed, form, text, arguments, engine.submit(constrained(lark, *seed as u32))))
            })
            .collect();
        for (seed, form, text, arguments, generation) in running {
            let whole = collect(generation).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
            if whole.finish == Finish::Length {
                cut += 1;
                continue;
            }
            let mut parser = Parser::new(form, Marker::Letters, ["tool0", "tool1"]).bound(true);
            let mut events: Vec<Event> = Vec::new();
            for letter in whole.text.chars() {
                events.extend(parser.feed(letter.encode_utf8(&mut [0; 4]), 0));
            }
            events.extend(parser.finish());
            let mut said = String::new();
            let mut calls: Vec<(String, String)> = Vec::new();
            for event in events {
                match event {
                    Event::Text(text) => said.push_str(&text),
                    Event::Call { name, .. } => calls.push((name, String::new())),
                    Event::Arguments { index, text } => calls[index].1.push_str(&text),
                }
            }
            let what = format!("seed {seed}, {form:?}: {}", whole.text);
            assert!(said.is_empty() != calls.is_empty(), "{what}: a value or calls, not both");
            for (name, given) in &calls {
                fits(given, &arguments[usize::from(name == "tool1")], &what);
            }
            if calls.is_empty() {
                fits(&said, &text, &what);
                values += 1;
            } else {
                called += 1;
            }
        }
    }
    eprintln!("{values} values, {called} answers with calls, {cut} cut at the bound");
    assert!(values > 20 && called > 10, "too few of a kind: {values} values, {called} with calls, {cut} cut");
}

fn is_refused(engine: &Engine, schema: &Value) -> bool {
    let request = Request { max_tokens: 1, ..constrained(Constraint::Json(schema.clone()), 1) };
    matches!(collect(engine.submit(request)), Err(EngineError::Request(_)))
}

fn fits(text: &str, schema: &Value, what: &str) {
    let value: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{what}: {error}: {text}"));
    let validator = jsonschema::validator_for(schema).unwrap_or_else(|error| panic!("{what}: {error}"));
    let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{what}: {errors:?} in {text} for {schema}");
}

/// A schema of the kinds that tools have, nested at most three deep.
fn schema(dice: &mut fastrand::Rng, depth: u32) -> Value {
    match dice.u32(0..if depth < 3 { 18 } else { 11 }) {
        0 => json!({"type": "boolean"}),
        1 => json!({"type": "null"}),
        2 => bounded(dice, "integer"),
        3 => bounded(dice, "number"),
        4 => json!({"type": "integer"}),
        5 => string(dice),
        6 => json!({"enum": (0..dice.usize(1..5)).map(|_| constant(dice)).collect::<Vec<_>>()}),
        7 => json!({"const": constant(dice)}),
        8 => {
            json!({"type": "string", "format": dice.choice(["date", "time", "date-time", "uuid", "ipv4"]).expect("one")})
        }
        9 => json!({"type": "integer", "multipleOf": dice.u32(2..9), "minimum": 0, "maximum": 1_000}),
        10 => open(dice),
        11 | 12 => object(dice, depth),
        13 => array(dice, depth),
        14 => json!({"anyOf": [schema(dice, depth + 1), schema(dice, depth + 1)]}),
        15 => json!({"type": ["integer", "null", "boolean", "number"]}),
        16 => together(dice, depth),
        _ => referring(dice, depth),
    }
}

fn bounded(dice: &mut fastrand::Rng, kind: &str) -> Value {
    let least = dice.i32(-1_000..1_000);
    let mut schema = json!({"type": kind, "minimum": least, "maximum": least + dice.i32(0..5_000)});
    if dice.bool() {
        schema["exclusiveMaximum"] = json!(least + 1 + dice.i32(0..5_000));
    }
    schema
}

/// What leaves much open; answers to these may be long.
fn open(dice: &mut fastrand::Rng) -> Value {
    match dice.u32(0..6) {
        0 => json!({}),
        1 => json!(true),
        2 => json!({"type": "object"}),
        3 => json!({"type": "array"}),
        4 => json!({"type": "string"}),
        _ => {
            json!({"type": "object", "patternProperties": {"^[a-c]{1,2}$": {"type": "number"}}, "additionalProperties": false})
        }
    }
}

/// Two schemas that hold together.
fn together(dice: &mut fastrand::Rng, depth: u32) -> Value {
    json!({"allOf": [
        {"type": "object", "properties": {"left": schema(dice, depth + 2)}, "required": ["left"]},
        {"type": "object", "properties": {"right": schema(dice, depth + 2)}, "required": ["right"]}
    ]})
}

fn string(dice: &mut fastrand::Rng) -> Value {
    match dice.u32(0..3) {
        0 => json!({"type": "string", "maxLength": dice.u32(0..12)}),
        1 => json!({"type": "string", "minLength": 2, "maxLength": dice.u32(2..9)}),
        _ => {
            json!({"type": "string", "pattern": dice.choice(["^[a-z]{1,5}$", "^(yes|no)$", "^\\d{3}-\\d{2}$", "^/[a-z/]{0,8}$"]).expect("one")})
        }
    }
}

fn constant(dice: &mut fastrand::Rng) -> Value {
    match dice.u32(0..5) {
        0 => json!(dice.i32(-50..50)),
        1 => json!(dice.bool()),
        2 => json!(null),
        3 => json!({"kind": word(dice), "deep": [1, {"x": null}]}),
        _ => json!(word(dice)),
    }
}

/// Names, some with what JSON must escape.
fn word(dice: &mut fastrand::Rng) -> String {
    let plain: String = (0..dice.usize(1..7)).map(|_| dice.lowercase()).collect();
    let odd = dice.choice(["", "", "", " ", "\"", "\\", "\n", "é", "🌱", "\u{1}", "/"]).expect("one");
    plain + odd
}

fn object(dice: &mut fastrand::Rng, depth: u32) -> Value {
    let names: Vec<String> = (0..dice.usize(0..5)).map(|n| format!("{}{n}", word(dice))).collect();
    let required: Vec<&String> = names.iter().filter(|_| dice.bool()).collect();
    let required = json!(required);
    let properties: serde_json::Map<_, _> =
        names.iter().map(|name| (name.clone(), schema(dice, depth + 1))).collect();
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

fn array(dice: &mut fastrand::Rng, depth: u32) -> Value {
    let least = dice.u32(0..3);
    let items = schema(dice, depth + 1);
    match dice.u32(0..3) {
        0 => {
            json!({"type": "array", "prefixItems": [items, schema(dice, depth + 1)], "items": false, "minItems": least})
        }
        _ => json!({"type": "array", "items": items, "minItems": least, "maxItems": least + dice.u32(0..3)}),
    }
}

fn referring(dice: &mut fastrand::Rng, depth: u32) -> Value {
    let part = schema(dice, depth + 2);
    if depth > 0 {
        // References are resolved from the root, so only the root defines.
        return part;
    }
    json!({
        "$defs": {"part": part},
        "type": "object",
        "properties": {"first": {"$ref": "#/$defs/part"}, "more": {"type": "array", "items": {"$ref": "#/$defs/part"}, "maxItems": 2}},
        "required": ["first"],
        "additionalProperties": false
    })
}

#[test]
fn each_kind_of_constraint_holds() {
    let engine = engine("kinds", 4);
    let check = |constraint: Constraint, fits: &dyn Fn(&str) -> bool| {
        let mut whole = 0;
        for seed in 0..12 {
            let answer = answer(&engine, constrained(constraint.clone(), seed));
            if answer.finish == Finish::Stop {
                assert!(fits(&answer.text), "{constraint:?}: {}", answer.text);
                whole += 1;
            }
        }
        assert!(whole > 6, "{constraint:?}: only {whole} of 12 came to an end");
    };
    check(Constraint::Regex("[a-c]{3}(-[0-9]{2})?".into()), &|text| matches!(text.len(), 3 | 6));
    check(Constraint::Lark("start: \"yes\" | \"no\" | \"maybe \" /[0-9]{1,3}/".into()), &|text| {
        matches!(text, "yes" | "no") || text.strip_prefix("maybe ").is_some_and(|n| n.parse::<u32>().is_ok())
    });
    let call = "start: \"run \" call\ncall: %json {\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":9}},\"required\":[\"n\"],\"additionalProperties\":false}";
    check(Constraint::Lark(call.into()), &|text| {
        text.strip_prefix("run {\"n\":").and_then(|rest| rest.strip_suffix('}')).is_some_and(|n| n.len() == 1)
    });
    check(Constraint::Gbnf("root ::= \"a\" [0-9] [0-9]? \"z\"".into()), &|text| {
        text.starts_with('a') && text.ends_with('z') && (3..=4).contains(&text.len())
    });
    check(Constraint::Json(json!({"enum": ["täglich 🌱", "never"]})), &|text| {
        matches!(text, "\"täglich 🌱\"" | "\"never\"")
    });
    // Any object at all: long ones are cut, whole ones parse.
    for seed in 0..12 {
        let answer = answer(&engine, constrained(Constraint::JsonObject, seed));
        holds(&answer, &json!({"type": "object"}), &format!("any object, seed {seed}"));
    }
}

#[test]
fn what_is_certain_is_not_asked_of_the_model() {
    let engine = engine("certain", 1);
    let only = json!({"const": {"a_rather_long_name": ["and", "a", "list", "of", "words"], "other": null}});
    let request = Request { logprobs: Some(1), ..constrained(Constraint::Json(only.clone()), 1) };
    let answer = answer(&engine, request);
    assert_eq!(serde_json::from_str::<Value>(&answer.text).expect("JSON"), only["const"]);
    assert_eq!(answer.logprobs.len(), answer.tokens.len());
    assert!(answer.logprobs.iter().all(|p| p.abs() < 1e-6), "{:?}", answer.logprobs);
    assert_eq!(answer.finish, Finish::Stop);
    // In the tokens that the model would have used itself.
    assert_eq!(answer.tokens, engine.tokenize(&answer.text, false).expect("tokens"));
}

#[test]
fn what_cannot_be_promised_is_refused_by_name() {
    let engine: Engine = engine("refused", 1);
    let check = |constraint: Constraint, says: &str| {
        let error = collect(engine.submit(constrained(constraint, 1))).expect_err(says);
        assert!(matches!(error, EngineError::Request(_)) && error.to_string().contains(says), "{error}");
    };
    check(Constraint::Json(json!({"type": "array", "uniqueItems": true})), "uniqueItems");
    check(
        Constraint::Json(json!({"type": "object", "dependentRequired": {"a": ["b"]}})),
        "dependentRequired",
    );
    check(Constraint::Json(json!({"not": {"type": "string"}})), "not");
    check(Constraint::Json(json!({"type": "integer", "minimum": 5, "maximum": 4})), "Unsatisfiable");
    check(Constraint::Json(json!(false)), "schema");
    check(Constraint::Json(json!({"$ref": "#/$defs/none"})), "none");
    check(Constraint::Json(json!({"$ref": "https://example.com/schema.json"})), "example.com");
    check(Constraint::Json(json!([1])), "schema must be an object");
    check(Constraint::Regex("(".into()), "regular expression");
    check(Constraint::Lark("start: missing".into()), "missing");
    check(Constraint::Gbnf("nothing".into()), "root");
    check(Constraint::Gbnf("root ::= missing".into()), "grammar");
    check(Constraint::Gbnf("root ::= root".into()), "grammar");
}
