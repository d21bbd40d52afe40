//! Texts with places to fill in: `{{ ... }}` of other programs into `{{ ... }}` of ours.

/// What stands in a text, cut at its tags.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    Words(&'t str),
    /// What stands between `{{` and `}}`.
    Tag(&'t str),
}

/// Longest tag that is looked at; a longer one is no reference.
const TAG_BYTES_MAX: usize = 900;

pub(super) fn cut(text: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find("{{") {
        let Some(close) = rest[open + 2..].find("}}").map(|at| open + 2 + at) else { break };
        if open > 0 {
            out.push(Piece::Words(&rest[..open]));
        }
        out.push(Piece::Tag(rest[open + 2..close].trim()));
        rest = &rest[close + 2..];
    }
    if !rest.is_empty() {
        out.push(Piece::Words(rest));
    }
    out
}

/// A template: words as they are, tags as `of` says. What it has no word for stands there as a remark in brackets.
pub(super) fn template(text: &str, mut of: impl FnMut(&str) -> Option<String>) -> String {
    let piece = |piece: Piece<'_>| match piece {
        Piece::Words(words) => literal(words),
        Piece::Tag(tag) => match of(tag).filter(|made| made.len() <= TAG_BYTES_MAX) {
            Some(made) => format!("{{{{ {made} }}}}"),
            None => literal(&remark(tag)),
        },
    };
    cut(text).into_iter().map(piece).collect()
}

/// What stands where something could not be taken over.
pub(super) fn remark(tag: &str) -> String {
    let short: String = tag.chars().filter(|c| !c.is_control() && !"{}".contains(*c)).take(60).collect();
    format!("[not taken over: {}]", short.trim())
}

/// Words in which nothing is filled in, whatever they hold.
pub(super) fn literal(words: &str) -> String {
    if !words.contains('{') {
        return words.to_owned();
    }
    let mut out = String::new();
    let mut chars = words.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('{', Some(next @ ('{' | '%' | '#'))) => {
                out.push_str(&format!("{{{{ '{{{next}' }}}}"));
                chars.next();
            }
            _ => out.push(c),
        }
    }
    out
}

/// Whether it is exactly one tag, and which.
pub(super) fn only(text: &str) -> Option<&str> {
    match cut(text.trim()).as_slice() {
        [Piece::Tag(tag)] => Some(tag),
        _ => None,
    }
}
