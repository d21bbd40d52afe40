//! How a definition is written, up to its body, in one line.

use crate::tags::{Kind, Span};
use tree_sitter::Node;

/// Characters of a signature.
const SIGNATURE_CHARS_MAX: usize = 140;
/// What may stand before a definition in its line: words like `export default async`.
const BEFORE_BYTES_MAX: usize = 80;

/// What a definition does, as far as the grammar tells it from how it is called.
pub(crate) fn body(whole: Node) -> Option<Node> {
    if let Some(body) = whole.child_by_field_name("body") {
        return Some(body);
    }
    // `const f = () => { .. }`: a list of one declaration, which has a value, which has a body.
    let declaration = match whole.kind() {
        "lexical_declaration" | "variable_declaration" => whole.named_child(0)?,
        _ => whole,
    };
    let value = ["value", "right"].iter().find_map(|field| declaration.child_by_field_name(field))?;
    value.child_by_field_name("body")
}

/// From the beginning of the line up to the body, or the whole of what has none, or the line.
pub(crate) fn signature(span: &Span, text: &str) -> (u32, String) {
    let line_start = text[..span.name.start].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let before = &text[line_start..span.name.start];
    // `typedef struct { .. } Length;`: the name stands at the end.
    if before.trim_start().starts_with('}') && span.whole.start < line_start {
        let first = text.get(span.whole.start..).unwrap_or_default().lines().next().unwrap_or_default();
        let first = one_line(first.trim_end().trim_end_matches('{'));
        let name = text.get(span.name.clone()).unwrap_or_default();
        return (span.whole_line, one_line(&format!("{first} … {name}")));
    }
    // The words before the name, of the line or of the whole: `static int` may have a line of its own,
    // `@Override` too.
    let is_plain = |start: usize| {
        let before = text.get(start..span.name.start);
        before.is_some_and(|it| it.len() <= BEFORE_BYTES_MAX && !it.contains(['{', '}', ';', '@', '#']))
    };
    let start = match span.whole.start.min(line_start) {
        earliest if is_plain(earliest) => earliest,
        _ if is_plain(line_start) || before.trim_start().starts_with('#') => line_start,
        _ => span.whole.start.max(line_start).min(span.name.start),
    };
    let line_end = text[span.name.end..].find(['\n', '\r']).map_or(text.len(), |at| span.name.end + at);
    let whole_end = span.whole.end.max(span.name.end);
    let is_block =
        |at: &usize| *at >= span.name.end && !text.get(*at..).is_some_and(|it| it.starts_with('('));
    let end = match (span.kind, span.body.filter(is_block)) {
        (_, Some(body)) => body,
        (Kind::Function | Kind::Method, None) => whole_end,
        _ => line_end.min(whole_end),
    };
    let line = one_line(text.get(start..end).unwrap_or_default());
    (span.line, line.trim_end_matches(['{', ':', ';', '=', '\\', ' ']).to_owned())
}

/// The words of a text with a space between them, cut where it is too long.
fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let mut out = String::new();
    let mut chars = 0;
    for word in words {
        let space = if chars > 0 { " " } else { "" };
        for c in space.chars().chain(word.chars()) {
            chars += 1;
            if chars == SIGNATURE_CHARS_MAX {
                out.push('…');
                return out;
            }
            out.push(c);
        }
    }
    out
}
