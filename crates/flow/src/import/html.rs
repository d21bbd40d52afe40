//! The text of an editor that writes HTML: its words without the tags, each paragraph a line.

/// Tags after which a new line begins.
const LINES: &[&str] = &["p", "br", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "ul", "ol", "pre"];
/// Tags that only an editor writes; `<name>` in a prompt is a word like any other.
const TAGS: &[&str] = &[
    "p",
    "br",
    "li",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "tr",
    "td",
    "ul",
    "ol",
    "pre",
    "span",
    "strong",
    "em",
    "b",
    "i",
    "u",
    "s",
    "a",
    "code",
    "blockquote",
    "hr",
];

/// More than the name of any tag has.
const NAME_CHARS_MAX: usize = 16;
/// Longest tag; some carry the data of a reference.
const TAG_BYTES_MAX: usize = 2000;

pub(super) fn words(text: &str) -> String {
    if !text.contains('<') {
        return entities(text);
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        out.push_str(&rest[..open]);
        let Some((name, is_end, length)) = tag(&rest[open..]) else {
            out.push('<');
            rest = &rest[open + 1..];
            continue;
        };
        if LINES.contains(&name.as_str()) && (is_end || name == "br") && !out.ends_with('\n') {
            out.push('\n');
        }
        if name == "li" && !is_end {
            out.push_str("- ");
        }
        rest = &rest[open + length..];
    }
    out.push_str(rest);
    entities(out.trim())
}

/// The name of the tag at the beginning, whether it ends one, and its bytes.
fn tag(text: &str) -> Option<(String, bool, usize)> {
    let inner = &text[1..];
    let (inner, is_end) = inner.strip_prefix('/').map_or((inner, false), |inner| (inner, true));
    let name: String = inner
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .take(NAME_CHARS_MAX)
        .collect::<String>()
        .to_ascii_lowercase();
    if !TAGS.contains(&name.as_str()) {
        return None;
    }
    // A tag of an editor is short; a `<` far from any `>`, or before another one, is a word.
    let end = text.bytes().take(TAG_BYTES_MAX).skip(1).position(|byte| byte == b'>' || byte == b'<')? + 1;
    (text.as_bytes()[end] == b'>').then_some((name, is_end, end + 1))
}

fn entities(text: &str) -> String {
    // `&amp;` comes last, so that `&amp;lt;` is `&lt;`.
    let all =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    all.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}
