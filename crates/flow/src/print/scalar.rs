//! Texts without quotes where they are safe, between quotes where they are not.

use crate::yaml::{Scalar, resolve};

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    /// Alone in its line or behind its key.
    Block,
    /// Between `{}` or `[]`.
    Flow,
    /// Before a `:`. A key is always a text, so what it looks like does not matter.
    Key,
}

/// Words that YAML 1.1 took for truth values. We do not, but other programs do.
const OLD_TRUTHS: &[&str] = &["yes", "no", "on", "off", "y", "n"];

/// A text in one line.
pub(super) fn text(text: &str, context: Context) -> String {
    if is_plain(text, context) {
        text.to_owned()
    } else if text.chars().any(needs_escape) {
        escaped(text)
    } else if text.contains(['"', '\\']) {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        format!("\"{text}\"")
    }
}

/// Whether a text of several lines can stand after `|`, and what follows that: `-` if no line end follows the last line.
pub(super) fn literal(text: &str) -> Option<&'static str> {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let simple = |c: char| c == '\n' || c == '\t' || !needs_escape(c);
    let lines_are_safe = body.contains('\n')
        && !body.starts_with(char::is_whitespace)
        && body.lines().next_back().is_some_and(|line| !line.trim().is_empty())
        && !body.ends_with('\n')
        && body.chars().all(simple);
    lines_are_safe.then_some(if body.len() == text.len() { "-" } else { "" })
}

fn is_plain(text: &str, context: Context) -> bool {
    let Some(first) = text.chars().next() else { return false };
    let starts_well =
        first.is_alphabetic() || "_/(<$^".contains(first) || (first == '.' && !text.starts_with(".."));
    let clear = |c: char| !needs_escape(c) && (context == Context::Block || !",[]{}:".contains(c));
    starts_well
        && !text.ends_with(char::is_whitespace)
        && !text.ends_with(':')
        && !text.contains(": ")
        && !text.contains(" #")
        && text.chars().all(clear)
        && resolve(text) == Scalar::Text(text)
        && (context == Context::Key || !is_old_truth(text))
}

fn is_old_truth(text: &str) -> bool {
    OLD_TRUTHS.iter().any(|old| text.eq_ignore_ascii_case(old))
}

/// What an editor may change or not show.
fn needs_escape(c: char) -> bool {
    let invisible = matches!(u32::from(c), 0xa0 | 0xad | 0x200b..=0x200f | 0x2028..=0x202f | 0x2060..=0x206f | 0xfeff | 0xfff0..=0xffff);
    c.is_control() || invisible || (c.is_whitespace() && c != ' ')
}

fn escaped(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if needs_escape(c) => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
