//! minijinja, less what lets a text grow without bound.
//!
//! There is `{{ }}`, `{% if %}` and `{% for %}`; nothing can be defined (`set`, `macro`, `block`), nothing is loaded
//! (`include`, `import`, `extends`). A name bound by `for` is always a part of the scope, never something made; so a text
//! grows at most by what one `{{ }}` can hold for each step, and steps and result are counted.

use super::{EvalError, Used, find_word, shorten};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value as Jinja};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::sync::LazyLock;

/// Bytes between `{{` and `}}`. People write forty.
const TAG_BYTES_MAX: usize = 1024;
/// Instructions of a run.
const FUEL: u64 = 100_000;
/// Bytes of a text that is made.
const TEXT_BYTES_MAX: usize = 4 * 1024 * 1024;
/// The largest number a value may be multiplied by, because a text can be, too.
const FACTOR_MAX: f64 = 10_000.0;

const TAGS: &[&str] = &["if", "elif", "else", "endif", "for", "endfor"];
/// Known without being in the scope.
const GLOBALS: &[&str] = &["range", "dict", "loop"];
/// They can make much out of little, and nobody needs them in a prompt.
const WITHOUT_FILTERS: &[&str] = &["batch", "slice", "format", "pprint", "safe"];

static ENV: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_auto_escape_callback(|_| AutoEscape::None);
    // A tag alone in its line leaves no line.
    let syntax =
        SyntaxConfig::builder().keep_trailing_newline(true).trim_blocks(true).lstrip_blocks(true).build();
    if let Ok(syntax) = syntax {
        env.set_syntax(syntax);
    }
    env.set_formatter(|out, _, value| Ok(out.write_str(&in_words(value)?)?));
    env.set_fuel(Some(FUEL));
    env.set_recursion_limit(20);
    WITHOUT_FILTERS.iter().for_each(|name| env.remove_filter(name));
    for name in ["namespace", "debug"] {
        env.remove_global(name);
    }
    env.add_filter("tojson", tojson);
    env.add_filter("join", join);
    env.add_filter("replace", replace);
    env.add_filter("indent", indent);
    env
});

pub(super) fn text(text: &str, scope: &Map<String, Value>) -> Result<String, EvalError> {
    tags(text)?;
    let made = ENV.template_from_str(text).map_err(|error| syntax(text, &error))?;
    let mut out = Bounded(Vec::new());
    match made.render_captured_to(Serde(scope), &mut out) {
        Ok(_) => {
            String::from_utf8(out.0).map_err(|_| EvalError::new("the template made a text that is not UTF-8"))
        }
        Err(error) => Err(explain(text, scope, &error)),
    }
}

/// The value of a text that is exactly one expression, or its text.
pub(super) fn value(source: &str, scope: &Map<String, Value>) -> Result<Value, EvalError> {
    if !source.contains("{{") && !source.contains("{%") && !source.contains("{#") {
        return Ok(source.into());
    }
    let Some(inner) = whole(source) else { return text(source, scope).map(Value::String) };
    tags(source)?;
    let Ok(expression) = ENV.compile_expression(inner) else { return text(source, scope).map(Value::String) };
    let made = expression.eval(Serde(scope)).map_err(|error| explain(source, scope, &error))?;
    if made.is_undefined() {
        return Err(explain(source, scope, &Error::from(ErrorKind::UndefinedError)));
    }
    let value = serde_json::to_value(&made);
    value.map_err(|_| EvalError::new(format!("`{}` gives a value that JSON cannot hold", shorten(source))))
}

pub(super) fn is_expression(text: &str) -> bool {
    whole(text).is_some_and(|inner| tags(text).is_ok() && ENV.compile_expression(inner).is_ok())
}

/// What stands between `{{` and `}}`, if nothing stands around them. `{{-` is about the white space around it, so it is a text.
fn whole(text: &str) -> Option<&str> {
    let inner = text.strip_prefix("{{")?.strip_suffix("}}")?;
    let control = inner.starts_with(['-', '+']) || inner.ends_with(['-', '+']);
    (!control && !inner.trim().is_empty()).then_some(inner)
}

pub(super) fn names(text: &str) -> Result<Vec<Used>, EvalError> {
    let tags = tags(text)?;
    let made = ENV.template_from_str(text).map_err(|error| syntax(text, &error))?;
    let nested: BTreeSet<String> = made.undeclared_variables(true).into_iter().collect();
    let used = |path: &String| {
        let mut parts = path.split('.');
        let name = parts.next().unwrap_or_default().to_owned();
        let in_tag = |tag: &Tag<'_>| find_word(tag.inner, &name).map(|at| tag.start + at);
        let place = crate::problem::Place::of_byte(text, tags.iter().find_map(in_tag).unwrap_or(0));
        Used { name, field: parts.next().map(str::to_owned), line: place.line, column: place.column }
    };
    Ok(nested.iter().map(used).filter(|used| !GLOBALS.contains(&used.name.as_str())).collect())
}

/// One `{{ }}` or `{% %}`.
#[derive(Debug)]
struct Tag<'t> {
    inner: &'t str,
    start: usize,
    is_block: bool,
}

/// The tags of a text, cut as minijinja cuts them; refuses those that are not ours.
fn tags(text: &str) -> Result<Vec<Tag<'_>>, EvalError> {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find('{').map(|at| from + at) {
        let rest = &text[open..];
        let (close, is_block) = match rest.as_bytes().get(1) {
            Some(b'#') => ("#}", false),
            Some(b'{') => ("}}", false),
            Some(b'%') => ("%}", true),
            _ => {
                from = open + 1;
                continue;
            }
        };
        let inner = &rest[2..];
        let end = if close == "#}" { inner.find(close) } else { end_of(inner, close) };
        let Some(end) = end else { return Err(unclosed(text, open, &rest[..2], close)) };
        from = open + 2 + end + 2;
        if close != "#}" {
            let tag = Tag { inner: &inner[..end], start: open + 2, is_block };
            admit(&tag).map_err(|error| error.at_byte(text, open))?;
            tags.push(tag);
        }
    }
    Ok(tags)
}

fn unclosed(text: &str, open: usize, sign: &str, close: &str) -> EvalError {
    EvalError::new(format!("`{sign}` is not closed by `{close}`")).at_byte(text, open)
}

/// Where a tag ends: not inside a text or brackets.
fn end_of(inner: &str, close: &str) -> Option<usize> {
    let bytes = inner.as_bytes();
    let (mut at, mut depth) = (0, 0isize);
    while at < bytes.len() {
        if depth == 0 && bytes[at..].starts_with(close.as_bytes()) {
            return Some(at);
        }
        match bytes[at] {
            quote @ (b'"' | b'\'') => at += end_of_text(&bytes[at + 1..], quote)? + 1,
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    None
}

/// The place of the closing quote.
fn end_of_text(bytes: &[u8], quote: u8) -> Option<usize> {
    let mut escaped = false;
    bytes.iter().position(|byte| {
        let ends = !escaped && *byte == quote;
        escaped = !escaped && *byte == b'\\';
        ends
    })
}

fn admit(tag: &Tag<'_>) -> Result<(), EvalError> {
    if tag.inner.len() > TAG_BYTES_MAX {
        return Err(EvalError::new(format!("more than {TAG_BYTES_MAX} bytes stand between {{{{ and }}}}")));
    }
    let code = without_texts(tag.inner);
    factors(&code)?;
    if !tag.is_block {
        return Ok(());
    }
    let code = code.trim_start_matches(['-', '+']).trim_start();
    let word: String = code.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    if !TAGS.contains(&word.as_str()) {
        let what = format!("`{{% {} %}}` is not allowed in a template", shorten(&word));
        return Err(EvalError::new(what).hint("there is {{ }}, {% if %} and {% for %}"));
    }
    if word == "for" { for_goes_through_what_is_there(code) } else { Ok(()) }
}

/// The code of a tag with its texts emptied.
fn without_texts(inner: &str) -> String {
    let bytes = inner.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        out.push(bytes[at]);
        if let quote @ (b'"' | b'\'') = bytes[at] {
            at += 1 + end_of_text(&bytes[at + 1..], quote).unwrap_or(bytes.len());
            out.push(quote);
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A text can be multiplied: once in a tag, and only by a small number that is written out.
fn factors(code: &str) -> Result<(), EvalError> {
    let stars: Vec<usize> = code.match_indices('*').map(|(at, _)| at).collect();
    let refuse =
        |what: &str| Err(EvalError::new(what).hint("multiply once, by a number that is written out"));
    let [star] = stars.as_slice() else {
        return if stars.is_empty() { Ok(()) } else { refuse("more than one `*` stands between {{ and }}") };
    };
    let part = |c: char| c.is_alphanumeric() || c == '.' || c == '_';
    let left = code[..*star].trim_end();
    let right = code[*star + 1..].trim_start();
    let left = &left[left.trim_end_matches(part).len()..];
    let right = &right[..right.len() - right.trim_start_matches(part).len()];
    let small = |word: &str| {
        let plain = word.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        plain && word.parse::<f64>().is_ok_and(|n| n <= FACTOR_MAX)
    };
    if small(left) || small(right) { Ok(()) } else { refuse("`*` needs a number beside it, at most 10000") }
}

fn for_goes_through_what_is_there(code: &str) -> Result<(), EvalError> {
    let refuse = |what: &str| {
        let what = format!("`{what}` is not allowed in {{% for %}}");
        Err(EvalError::new(what).hint("go through a list of the state, of the input, or range(...)"))
    };
    for word in ["recursive", "replace", "join", "indent"] {
        if find_word(code, word).is_some() {
            return refuse(word);
        }
    }
    let mut before = ' ';
    for c in code.chars().filter(|c| !c.is_whitespace()) {
        // A `[` behind a name takes a part of it; any other one makes a list.
        let takes_part = before.is_alphanumeric() || "_)]".contains(before);
        match c {
            '~' | '+' | '*' | '{' => return refuse(&c.to_string()),
            '[' if !takes_part => return refuse("["),
            _ => before = c,
        }
    }
    // `in [...]`: the letters before the bracket are a word of the language.
    if code.split_whitespace().any(|word| word == "in[" || word.starts_with('[')) {
        refuse("[")
    } else {
        Ok(())
    }
}

fn syntax(text: &str, error: &Error) -> EvalError {
    let line = error.line().unwrap_or(1);
    let detail = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
    let what = EvalError::new(format!("this is no template: {detail}"));
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    // The first expression of that line that is none, or the first tag.
    let tags = tags(text).unwrap_or_default();
    let mut here = tags.iter().filter(|tag| tag.start >= start);
    let wrong =
        |tag: &&Tag<'_>| !tag.is_block && ENV.compile_expression(tag.inner.trim_matches(['-', '+'])).is_err();
    let at = here.clone().find(wrong).or_else(|| here.next()).map(|tag| tag.start - 2);
    what.at_byte(text, at.unwrap_or(start))
}

fn explain(text: &str, scope: &Map<String, Value>, error: &Error) -> EvalError {
    let of = |what: String| EvalError::new(what).at(error.line().unwrap_or(1), 1);
    match error.kind() {
        ErrorKind::UndefinedError => {
            let missing = |used: &Used| match (scope.get(&used.name), &used.field) {
                (None, _) => true,
                (Some(Value::Object(fields)), Some(field)) => !fields.contains_key(field),
                (Some(_), _) => false,
            };
            let Some(used) = names(text).unwrap_or_default().into_iter().find(missing) else {
                return of("a part of the template has no value".to_owned())
                    .hint("give one: x | default(\"\")");
            };
            let name = used.field.map_or(used.name.clone(), |field| format!("{}.{field}", used.name));
            let what = EvalError::new(format!("`{name}` has no value here")).at(used.line, used.column);
            match crate::problem::nearest(&used.name, scope.keys().map(String::as_str)) {
                Some(near) if near != used.name => what.hint(format!("did you mean `{near}`?")),
                _ => what.hint(format!("give one: {name} | default(\"\")")),
            }
        }
        ErrorKind::OutOfFuel => of(format!("the template takes more than {FUEL} steps")),
        ErrorKind::WriteFailure => of(format!("the template makes more than {TEXT_BYTES_MAX} bytes")),
        _ => {
            let detail = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
            of(format!("the template cannot be filled in: {}", detail.chars().take(200).collect::<String>()))
        }
    }
}

struct Bounded(Vec<u8>);

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > TEXT_BYTES_MAX {
            return Err(io::Error::other("too much"));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn bounded(bytes: usize) -> Result<(), Error> {
    if bytes <= TEXT_BYTES_MAX {
        return Ok(());
    }
    Err(Error::new(ErrorKind::InvalidOperation, format!("the text is larger than {TEXT_BYTES_MAX} bytes")))
}

/// A text as it is, everything else as JSON: `true` and not the `True` of Python.
fn in_words(value: &Jinja) -> Result<String, Error> {
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    match value.as_str() {
        Some(text) => Ok(text.to_owned()),
        None => serde_json::to_string(value)
            .map_err(|error| Error::new(ErrorKind::BadSerialization, error.to_string())),
    }
}

/// JSON as it is: the one that comes with minijinja writes `<` as `\u003c`, for web pages.
fn tojson(value: Jinja, kwargs: Kwargs) -> Result<String, Error> {
    let indent: Option<usize> = kwargs.get("indent")?;
    kwargs.assert_all_used()?;
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    let text =
        if indent.is_some() { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
    text.map_err(|error| Error::new(ErrorKind::BadSerialization, error.to_string()))
}

fn join(items: Jinja, separator: Option<String>) -> Result<String, Error> {
    let separator = separator.unwrap_or_default();
    let mut out = String::new();
    for (index, item) in items.try_iter()?.enumerate() {
        if index > 0 {
            out.push_str(&separator);
        }
        out.push_str(&in_words(&item)?);
        bounded(out.len())?;
    }
    Ok(out)
}

fn replace(text: String, from: String, to: String) -> Result<String, Error> {
    let found = if from.is_empty() { text.chars().count() + 1 } else { text.matches(&from).count() };
    bounded(text.len().saturating_add(found.saturating_mul(to.len())))?;
    Ok(text.replace(&from, &to))
}

/// All lines but the first begin with so many spaces.
fn indent(text: String, width: Option<u16>) -> Result<String, Error> {
    let width = width.map_or(4, usize::from);
    bounded(text.len().saturating_add(text.matches('\n').count().saturating_mul(width)))?;
    Ok(text.replace('\n', &format!("\n{}", " ".repeat(width))))
}
