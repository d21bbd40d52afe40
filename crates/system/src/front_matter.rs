//! Markdown with YAML before it, between lines of `---`: how roles and skills are written.

use crate::yaml::{self, Node, Wrong};

/// A file taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parts {
    /// None if the file does not begin with `---`.
    pub(crate) matter: Option<Node>,
    /// What follows, with `\n` at its line ends and no empty lines around it.
    pub(crate) body: String,
}

/// Takes a file apart.
pub(crate) fn read(text: &str) -> Result<Parts, Wrong> {
    parts(text, &|matter| yaml::read(matter, 2))
}

/// The same for files of programs that take `about: it reads: all` for a text, which YAML does not. Says whether that was so.
pub(crate) fn read_loosely(text: &str) -> Result<(Parts, bool), Wrong> {
    let strict = match read(text) {
        Ok(parts) => return Ok((parts, false)),
        Err(wrong) => wrong,
    };
    let loose = parts(text, &|matter| yaml::read(&quoted(matter), 2));
    loose.map(|parts| (parts, true)).map_err(|_| strict)
}

/// Puts quotes around texts of one line that hold what YAML takes for more.
fn quoted(matter: &str) -> String {
    let line = |line: &str| match line.split_once(": ") {
        Some((key, value)) if is_word(key) && is_bare(value.trim()) => {
            format!("{key}: {}\n", serde_json::Value::from(value.trim()))
        }
        Some(_) | None => format!("{line}\n"),
    };
    matter.lines().map(line).collect()
}

fn is_word(key: &str) -> bool {
    key.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c))
}

fn is_bare(value: &str) -> bool {
    (value.contains(": ") || value.ends_with(':'))
        && !value.starts_with(['"', '\'', '[', '{', '|', '>', '&', '*', '!'])
}

fn parts(text: &str, read: &dyn Fn(&str) -> Result<Node, Wrong>) -> Result<Parts, Wrong> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    let Some(rest) = after_fence(&text) else {
        return Ok(Parts { matter: None, body: tidy(&text) });
    };
    let mut length = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == FENCE {
            // The line of the first fence is line 1.
            let matter = read(&rest[..length])?;
            return Ok(Parts { matter: Some(matter), body: tidy(&rest[length + line.len()..]) });
        }
        length += line.len();
    }
    let hint = Some("a second line of --- ends it");
    Err(Wrong { at: (1, 1), what: "the front matter has no end".into(), hint })
}

const FENCE: &str = "---";

fn after_fence(text: &str) -> Option<&str> {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    (first.trim_end() == FENCE).then_some(rest)
}

fn tidy(body: &str) -> String {
    body.trim_start_matches('\n').trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_taken_apart() {
        let check = |text: &str, key: Option<(&str, (usize, usize))>, body: &str| {
            let parts = read(text).unwrap();
            let first = parts.matter.as_ref().and_then(|matter| matter.entries().first());
            assert_eq!(first.map(|entry| (entry.key.as_str(), entry.at)), key, "{text:?}");
            assert_eq!(parts.body, body, "{text:?}");
        };
        check("---\na: b\n---\n\nHello\n---\nyou\n", Some(("a", (2, 1))), "Hello\n---\nyou");
        check("\u{feff}---\r\n\r\na: b\r\n---\r\nHello\r\nyou", Some(("a", (3, 1))), "Hello\nyou");
        check("---\n---\nHello", None, "Hello");
        check("Hello\n---\na: b\n---\n", None, "Hello\n---\na: b\n---");
        check("", None, "");
        for open in ["---", "---\na: b\n", "---\n--- x"] {
            assert_eq!(read(open).unwrap_err().at, (1, 1), "{open:?}");
        }
        assert_eq!(read("---\na: b\nc: [\n---\n").unwrap_err().at, (3, 4));
    }

    #[test]
    fn colons_in_texts_are_taken_as_they_are_meant() {
        let check = |text: &str, expect: Option<(&str, bool)>| {
            let found = read_loosely(text).ok();
            let found = found.as_ref().map(|(parts, loose)| {
                (parts.matter.as_ref().and_then(|it| it.get("a")?.text()).unwrap_or_default(), *loose)
            });
            assert_eq!(found, expect, "{text:?}");
        };
        check("---\na: b\n---\n", Some(("b", false)));
        check("---\na: it reads: all \"of\" it\n---\n", Some(("it reads: all \"of\" it", true)));
        check("---\na: Examples:\n---\n", Some(("Examples:", true)));
        check("---\na: [b: c\n---\n", None);
        check("---\na: b", None);
        assert_eq!(
            read("---\na: b: c\n---\n").unwrap_err().hint,
            Some("a text that holds `: ` needs quotes")
        );
    }
}
