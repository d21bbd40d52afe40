//! Names that people gave elsewhere into names that can stand in a flow.

/// Longest name that is made; people read it in a list.
const NAME_MAX: usize = 40;

/// Names that the engine gives itself, and functions of conditions and templates.
const TAKEN: &[&str] = &[
    "input",
    "error",
    "round",
    "debug",
    "self",
    "super",
    "size",
    "has",
    "int",
    "uint",
    "double",
    "string",
    "bool",
    "bytes",
    "type",
    "dyn",
    "timestamp",
    "duration",
    "list",
    "map",
    "matches",
    "optional",
    "math",
    "strings",
];

/// Whether a channel, input or item may be called so.
fn may_be_called(name: &str) -> bool {
    !crate::words::RESERVED.contains(&name) && !TAKEN.contains(&name)
}

/// Letters, digits and `_`, not first a digit; empty if nothing of it can stand in a name.
pub(super) fn slug(text: &str) -> String {
    let out = words(text);
    if out.starts_with(|c: char| c.is_ascii_digit()) { format!("n{out}") } else { out }
}

fn words(text: &str) -> String {
    let mut out = String::new();
    let mut before_is_lower = false;
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            // `fetchOrders` is two words; so is `fetch orders`.
            if c.is_ascii_uppercase() && before_is_lower {
                out.push('_');
            }
            out.push(c.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('_') && c != '\'' {
            out.push('_');
        }
        before_is_lower = c.is_ascii_lowercase();
        if out.len() >= NAME_MAX {
            break;
        }
    }
    out.trim_matches('_').to_owned()
}

/// A name by which nothing else is called; it is added to those that are.
pub(super) fn unique(wanted: &str, fallback: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let first = slug(wanted);
    let first = if first.is_empty() { slug(fallback) } else { first };
    let first = if first.is_empty() { "node".to_owned() } else { first };
    let free = |name: &str| may_be_called(name) && !is_taken(name);
    if free(&first) {
        return first;
    }
    (2..u32::MAX).map(|n| format!("{first}_{n}")).find(|name| free(name)).unwrap_or(first)
}

/// A name for a field of an input: as it was if it can stand there.
pub(super) fn keeps(name: &str) -> bool {
    crate::words::is_name(name) && may_be_called(name) && name.len() <= NAME_MAX
}

/// A name for a flow.
pub(super) fn flow(text: &str) -> String {
    let name = words(text).replace('_', "-");
    if name.is_empty() { super::build::UNNAMED.to_owned() } else { name }
}

/// How a field is taken of a value, in conditions and in templates alike.
pub(super) fn field(of: &str, name: &str) -> String {
    if crate::words::is_name(name) && may_be_called(name) {
        format!("{of}.{name}")
    } else if !name.is_empty() && name.len() < 6 && name.bytes().all(|b| b.is_ascii_digit()) {
        format!("{of}[{name}]")
    } else {
        format!("{of}[{}]", quoted(name))
    }
}

/// A text as a literal of CEL and of templates.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("'");
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\'' => out.push_str("\\'"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}
