//! CEL. The text is cut into words and counted before it is parsed, its cost is estimated before it is run.

use super::kinds;
use super::weigh::{self, Shape};
use super::{EvalError, Used, find_word, shorten};
use cel::common::ast::{EntryExpr, Expr, IdedExpr};
use cel::parser::PrattParser;
use cel::parser::pratt_parser::{Lexer, TokenKind};
use cel::{Context, Env, ExecutionError};
use mycel_abi::flow::Type;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

/// Bytes of a condition. People write a line.
const BYTES_MAX: usize = 4096;
/// Words of a condition: the longest chain of `+` or `.` makes the evaluation call itself half as often, and 400 links of a
/// chain were measured to fit into 1 MiB of stack in an unoptimised build.
const WORDS_MAX: usize = 500;
/// Brackets in each other.
const DEPTH_MAX: u16 = 40;
/// Steps of a run, estimated from above: a fraction of a second.
const COST_MAX: u64 = 20_000_000;
/// Bytes of what comes out, estimated from above.
const SIZE_MAX: u64 = 16 * 1024 * 1024;

static ENV: LazyLock<Arc<Env>> = LazyLock::new(|| {
    let mut env = Env::stdlib();
    // Only a name that is taken is refused, and these are not.
    let _ = env.add_extension(cel::extensions::strings);
    Arc::new(env)
});

/// Functions there are, for a hint.
const FUNCTIONS: &[&str] = &[
    "size",
    "contains",
    "startsWith",
    "endsWith",
    "matches",
    "int",
    "uint",
    "double",
    "string",
    "bool",
    "bytes",
    "type",
    "dyn",
    "charAt",
    "indexOf",
    "lastIndexOf",
    "join",
    "lowerAscii",
    "upperAscii",
    "trim",
    "replace",
    "split",
    "substring",
    "reverse",
];
/// What people call them elsewhere.
const ELSEWHERE: &[(&str, &str)] = &[
    ("len", "size"),
    ("length", "size"),
    ("count", "size"),
    ("includes", "contains"),
    ("lower", "lowerAscii"),
    ("upper", "upperAscii"),
    ("str", "string"),
    ("float", "double"),
    ("number", "double"),
    ("any", "exists"),
    ("some", "exists"),
    ("every", "all"),
    ("starts_with", "startsWith"),
    ("ends_with", "endsWith"),
];

/// Signs of other languages, and what stands for them.
const SIGNS_ELSEWHERE: &[(&str, &str)] = &[
    (">>", "there is no `>>`: write > to compare"),
    ("<<", "there is no `<<`: write < to compare"),
    ("===", "write == to compare"),
    ("!==", "write != to compare"),
    ("<>", "write != to compare"),
    ("=>", "write >= to compare"),
    ("=<", "write <= to compare"),
    ("**", "there is no power: write x * x"),
];

pub(super) fn value(text: &str, scope: &Map<String, Value>) -> Result<Value, EvalError> {
    let expr = parse(text)?;
    let shapes = |name: &str| scope.get(name).map(Shape::of);
    let (shape, cost) = weigh::weigh(&expr, &shapes);
    if cost > COST_MAX || shape.size > SIZE_MAX {
        let what = format!("`{}` may take too long with what it is given", shorten(text));
        return Err(EvalError::new(what).hint("go through a list once, not once for each of its items"));
    }
    let mut context = Context::with_env(Arc::clone(&ENV));
    let mut names = Vec::new();
    collect(&expr, &mut Vec::new(), &mut names);
    for (name, _) in names {
        if let Some(value) = scope.get(name) {
            context.add_variable_from_value(name, to_cel(value));
        }
    }
    let value = cel::Value::resolve(&expr, &context).map_err(|error| explain(text, scope, &error))?;
    from_cel(&value)
}

/// The names it uses, and whether its functions are known.
pub(super) fn names(text: &str) -> Result<Vec<Used>, EvalError> {
    let expr = parse(text)?;
    functions(&expr, text)?;
    let mut names = Vec::new();
    collect(&expr, &mut Vec::new(), &mut names);
    let used = |(name, field): (&str, Option<&str>)| {
        let place = crate::problem::Place::of_byte(text, find_word(text, name).unwrap_or(0));
        Used {
            name: name.to_owned(),
            field: field.map(str::to_owned),
            line: place.line,
            column: place.column,
        }
    };
    Ok(names.into_iter().map(used).collect())
}

/// The type it gives.
pub(super) fn kind(text: &str, names: kinds::Names<'_>) -> Result<Type, EvalError> {
    let of = |what| {
        let error = EvalError::new(format!("`{}`: {what}", shorten(text)));
        error.hint("compare things of one type: size(...) for how many, int(...) or double(...) of a text")
    };
    kinds::kind(&parse(text)?, names).map_err(of)
}

fn parse(text: &str) -> Result<IdedExpr, EvalError> {
    if text.trim().is_empty() {
        return Err(EvalError::new("the condition is empty"));
    }
    if text.len() > BYTES_MAX {
        return Err(EvalError::new(format!("the condition is longer than {BYTES_MAX} bytes")));
    }
    words(text)?;
    let parser = PrattParser::new().max_recursion_depth(DEPTH_MAX).error_recovery_limit(1);
    parser.parse(text).map_err(|errors| {
        // One that says why comes before the one that says that the parser gave up.
        let told = |error: &&cel::ParseError| !error.msg.contains("recovery attempt");
        let error = errors.errors.iter().find(told).or(errors.errors.first());
        let (line, column) = error.map_or((1, 1), |error| error.pos);
        let message = error.map_or("", |error| error.msg.trim_start_matches("Syntax error: "));
        let at = |n: isize| usize::try_from(n).unwrap_or(1).max(1);
        syntax(text, message).at(at(line), at(column))
    })
}

fn syntax(text: &str, message: &str) -> EvalError {
    // The parser that gave up has nothing to say that helps.
    let message = if message.contains("recovery attempt") { "" } else { message };
    let message = if message.is_empty() { "something is missing or too much here" } else { message };
    let error = EvalError::new(format!("`{}` is no condition in CEL: {message}", shorten(text)));
    if let Some((_, hint)) = SIGNS_ELSEWHERE.iter().find(|(sign, _)| text.contains(sign)) {
        return error.hint(*hint);
    }
    match text {
        _ if text.contains("{{") => error.hint("a condition stands without {{ }}"),
        _ if find_word(text, "and")
            .or_else(|| find_word(text, "or"))
            .or_else(|| find_word(text, "not"))
            .is_some() =>
        {
            error.hint("write && || ! for and, or, not")
        }
        _ => error,
    }
}

/// Stops at the first character that is no part of CEL, and counts; so the parser sees only what it knows, and not too much.
fn words(text: &str) -> Result<(), EvalError> {
    let mut lexer = Lexer::new(text);
    let mut count = 0;
    loop {
        let token = lexer.lex();
        match token.kind {
            TokenKind::TokEnd => return Ok(()),
            TokenKind::TokError => {
                let message =
                    lexer.get_error().map_or("unexpected character", |error| error.message.as_str());
                return Err(syntax(text, message).at_byte(text, token.start));
            }
            TokenKind::TokWhitespace | TokenKind::TokComment => {}
            _ => count += 1,
        }
        if count > WORDS_MAX {
            return Err(EvalError::new(format!("the condition has more than {WORDS_MAX} words")));
        }
    }
}

/// The names that are free in an expression, each with the field that is taken of it.
fn collect<'e>(expr: &'e IdedExpr, bound: &mut Vec<&'e str>, names: &mut Vec<(&'e str, Option<&'e str>)>) {
    let mut add = |name: &'e str, field, bound: &[&str]| {
        if !bound.contains(&name) && !names.contains(&(name, field)) {
            names.push((name, field));
        }
    };
    match &expr.expr {
        Expr::Ident(name) => return add(name, None, bound),
        Expr::Select(select) if let Expr::Ident(name) = &select.operand.expr => {
            return add(name, Some(&select.field), bound);
        }
        _ => {}
    }
    let added = if let Expr::Comprehension(c) = &expr.expr {
        collect(&c.iter_range, bound, names);
        bound.extend([c.iter_var.as_str(), c.accu_var.as_str()]);
        bound.extend(c.iter_var2.as_deref());
        2 + usize::from(c.iter_var2.is_some())
    } else {
        0
    };
    for (index, child) in children(expr).into_iter().enumerate() {
        // The first one of a comprehension is its list, which does not see its variable.
        if added == 0 || index > 0 {
            collect(child, bound, names);
        }
    }
    bound.truncate(bound.len() - added);
}

pub(super) fn children(expr: &IdedExpr) -> Vec<&IdedExpr> {
    match &expr.expr {
        Expr::Unspecified | Expr::Ident(_) | Expr::Literal(_) => Vec::new(),
        Expr::Call(call) => call.target.as_deref().into_iter().chain(&call.args).collect(),
        Expr::Comprehension(c) => vec![&c.iter_range, &c.accu_init, &c.loop_cond, &c.loop_step, &c.result],
        Expr::List(list) => list.elements.iter().collect(),
        Expr::Select(select) => vec![&select.operand],
        Expr::Map(map) => map.entries.iter().flat_map(|entry| parts(&entry.expr)).collect(),
        Expr::Struct(made) => made.entries.iter().flat_map(|entry| parts(&entry.expr)).collect(),
    }
}

fn parts(entry: &EntryExpr) -> Vec<&IdedExpr> {
    match entry {
        EntryExpr::StructField(field) => vec![&field.value],
        EntryExpr::MapEntry(entry) => vec![&entry.key, &entry.value],
    }
}

fn functions(expr: &IdedExpr, text: &str) -> Result<(), EvalError> {
    if let Expr::Call(call) = &expr.expr {
        let name = call.func_name.as_str();
        let operator = name.starts_with(['_', '@', '!', '-']) || name.contains('.');
        if !operator && !FUNCTIONS.contains(&name) {
            let error = EvalError::new(format!("there is no function `{}` in CEL", shorten(name)));
            let error = error.at_byte(text, text.find(name).unwrap_or(0));
            return Err(match function_hint(name) {
                Some(near) => error.hint(format!("did you mean `{near}`?")),
                None => error,
            });
        }
    }
    children(expr).into_iter().try_for_each(|child| functions(child, text))
}

fn function_hint(name: &str) -> Option<&'static str> {
    let elsewhere = ELSEWHERE.iter().find(|(other, _)| *other == name).map(|(_, ours)| *ours);
    elsewhere.or_else(|| crate::problem::nearest(name, FUNCTIONS.iter().copied()))
}

fn explain(text: &str, scope: &Map<String, Value>, error: &ExecutionError) -> EvalError {
    let of = |what: String| EvalError::new(format!("`{}`: {what}", shorten(text)));
    match error {
        ExecutionError::UndeclaredReference(name) => {
            let known = scope.keys().map(String::as_str);
            let hint = function_hint(name).map(|near| format!("did you mean `{near}`?"));
            let error = of(format!("`{name}` is not known here"));
            let error = error.at_byte(text, find_word(text, name).unwrap_or(0));
            match crate::problem::nearest(name, known.clone())
                .map(|near| format!("did you mean `{near}`?"))
                .or(hint)
            {
                Some(hint) => error.hint(hint),
                None => error.hint(format!("known are {}", known.collect::<Vec<_>>().join(", "))),
            }
        }
        ExecutionError::NoSuchKey(name) => {
            of(format!("there is no field `{name}`")).hint("ask first: has(a.b) && a.b == ...")
        }
        ExecutionError::NoSuchOverload(overload) => {
            does_not_work(of, overload.function().trim_matches('_'), overload.argument_types())
        }
        ExecutionError::UnsupportedBinaryOperator(name, left, right) => {
            const SIGNS: &[(&str, &str)] =
                &[("add", "+"), ("sub", "-"), ("mul", "*"), ("div", "/"), ("rem", "%")];
            let sign = SIGNS.iter().find(|(known, _)| known == name).map_or(*name, |(_, sign)| sign);
            does_not_work(of, sign, &[left, right].map(|side| format!("{:?}", side.type_of()).to_lowercase()))
        }
        other => of(other.to_string().chars().take(200).collect()),
    }
}

fn does_not_work(of: impl Fn(String) -> EvalError, name: &str, types: &[String]) -> EvalError {
    let error = of(format!("`{name}` does not work on {}", types.join(" and ")));
    let numbers = types.iter().any(|kind| kind == "double" || kind == "float");
    if numbers { error.hint("make both of one type: double(x), int(x)") } else { error }
}

fn to_cel(value: &Value) -> cel::Value {
    match value {
        Value::Null => cel::Value::Null,
        Value::Bool(truth) => cel::Value::Bool(*truth),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            // A number without a sign is an int too, so that `count + 1` has one type.
            (Some(n), _) => cel::Value::Int(n),
            (None, Some(n)) => cel::Value::UInt(n),
            (None, None) => cel::Value::Float(number.as_f64().unwrap_or_default()),
        },
        Value::String(text) => cel::Value::from(text.clone()),
        Value::Array(items) => cel::Value::from(items.iter().map(to_cel).collect::<Vec<_>>()),
        Value::Object(fields) => {
            let fields: HashMap<String, cel::Value> =
                fields.iter().map(|(k, v)| (k.clone(), to_cel(v))).collect();
            cel::Value::Map(fields.into())
        }
    }
}

fn from_cel(value: &cel::Value) -> Result<Value, EvalError> {
    Ok(match value {
        cel::Value::Null => Value::Null,
        cel::Value::Bool(truth) => (*truth).into(),
        cel::Value::Int(n) => (*n).into(),
        cel::Value::UInt(n) => (*n).into(),
        cel::Value::Float(n) => {
            let number = serde_json::Number::from_f64(*n);
            number
                .map(Value::Number)
                .ok_or_else(|| EvalError::new(format!("JSON cannot hold the number {n}")))?
        }
        cel::Value::String(text) => text.as_str().into(),
        cel::Value::List(items) => Value::Array(items.iter().map(from_cel).collect::<Result<_, _>>()?),
        cel::Value::Map(map) => {
            let field =
                |(name, value): (&cel::objects::Key, &cel::Value)| Ok((name.to_string(), from_cel(value)?));
            Value::Object(map.map.iter().map(field).collect::<Result<_, EvalError>>()?)
        }
        other => {
            return Err(EvalError::new(format!(
                "a value of the type {:?} cannot leave an expression",
                other.type_of()
            )));
        }
    })
}
