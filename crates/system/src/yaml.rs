//! YAML as a tree in which every value knows its place.
//!
//! Only what people write by hand: no anchors and aliases (a few bytes of them can stand for gigabytes), no tags, one document,
//! keys that are texts and stand once. A scalar stays the text it is; whoever reads a field says what may stand there.

use granit_parser::{Event, Marker, Parser, ScalarStyle, Span};

/// Lists and maps inside one another. People write three.
const DEPTH_MAX: usize = 16;

/// Line and column, from 1.
pub(crate) type At = (usize, usize);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) at: At,
    pub(crate) value: Value,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// Nothing, `~` or `null`.
    Nothing,
    Text(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) at: At,
    pub(crate) value: Node,
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) at: At,
    pub(crate) what: String,
    pub(crate) hint: Option<&'static str>,
}

impl Node {
    /// What it is, for a message.
    pub(crate) fn kind(&self) -> &'static str {
        match self.value {
            Value::Nothing => "nothing",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
        }
    }
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            Value::Nothing | Value::List(_) | Value::Map(_) => None,
        }
    }
    /// The entries of a map; none of anything else.
    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            Value::Nothing | Value::Text(_) | Value::List(_) => &[],
        }
    }
    pub(crate) fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            Value::Nothing | Value::Text(_) | Value::Map(_) => &[],
        }
    }
    /// The value of a key of a map.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|entry| entry.key == key).map(|entry| &entry.value)
    }
}

/// The tree of a text whose first line has the number `first_line` in its file.
pub(crate) fn read(text: &str, first_line: usize) -> Result<Node, Wrong> {
    let mut builder = Builder { first_line, open: Vec::new(), root: None };
    let options = granit_parser::options! { emit_unresolved_aliases: true };
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((event, span)) => builder.event(event, span)?,
            Err(error) => {
                let at = builder.at(*error.marker());
                let info = error.info();
                let hint = HINTS.iter().find(|(part, _)| info.contains(part)).map(|(_, hint)| *hint);
                return Err(Wrong { at, what: format!("this is not YAML: {info}"), hint });
            }
        }
    }
    Ok(builder.root.unwrap_or(Node { at: (first_line, 1), value: Value::Nothing }))
}

/// What the parser says of common slips, and the way out.
const HINTS: &[(&str, &str)] = &[
    ("mapping values", "a text that holds `: ` needs quotes"),
    ("anchor or alias", "a text that begins with & or * needs quotes: \"*\""),
];

/// A list or map that is not closed yet.
enum Open {
    List { at: At, items: Vec<Node> },
    Map { at: At, entries: Vec<Entry>, key: Option<(String, At)> },
}

struct Builder {
    first_line: usize,
    open: Vec<Open>,
    root: Option<Node>,
}

impl Builder {
    fn at(&self, marker: Marker) -> At {
        (marker.line().max(1) - 1 + self.first_line, marker.col() + 1)
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Wrong> {
        let at = self.at(span.start);
        match event {
            Event::StreamStart | Event::StreamEnd | Event::DocumentEnd | Event::Comment(..) => Ok(()),
            Event::DocumentStart(..) if self.root.is_some() => wrong(at, "a second document begins here"),
            Event::DocumentStart(..) => Ok(()),
            Event::Alias(_) | Event::UnresolvedAlias(_) | Event::Anchor(..) => unread(at),
            Event::Scalar(_, _, anchor, tag) if anchor != 0 || tag.is_some() => unread(at),
            Event::SequenceStart(_, anchor, tag) | Event::MappingStart(_, anchor, tag)
                if anchor != 0 || tag.is_some() =>
            {
                unread(at)
            }
            Event::Scalar(text, style, ..) => self.scalar(at, text.into_owned(), style),
            Event::SequenceStart(..) => self.begin(at, Open::List { at, items: Vec::new() }),
            Event::MappingStart(..) => self.begin(at, Open::Map { at, entries: Vec::new(), key: None }),
            Event::SequenceEnd | Event::MappingEnd => self.end(),
            // What a later parser may tell of: nothing that people write by hand today.
            _ => unread(at),
        }
    }

    fn scalar(&mut self, at: At, text: String, style: ScalarStyle) -> Result<(), Wrong> {
        if let Some(Open::Map { entries, key: key @ None, .. }) = self.open.last_mut() {
            if entries.iter().any(|entry| entry.key == text) {
                return wrong(at, &format!("`{}` stands twice", short(&text)));
            }
            *key = Some((text, at));
            return Ok(());
        }
        let is_nothing = style == ScalarStyle::Plain && matches!(text.as_str(), "" | "~" | "null");
        let value = if is_nothing { Value::Nothing } else { Value::Text(text) };
        self.put(Node { at, value })
    }

    fn begin(&mut self, at: At, open: Open) -> Result<(), Wrong> {
        if let Some(Open::Map { key: None, .. }) = self.open.last() {
            return wrong(at, "a key must be a text");
        }
        if self.open.len() == DEPTH_MAX {
            return wrong(at, "lists and maps stand too deep in one another");
        }
        self.open.push(open);
        Ok(())
    }

    fn end(&mut self) -> Result<(), Wrong> {
        match self.open.pop() {
            Some(Open::List { at, items }) => self.put(Node { at, value: Value::List(items) }),
            Some(Open::Map { at, entries, .. }) => self.put(Node { at, value: Value::Map(entries) }),
            None => Ok(()),
        }
    }

    fn put(&mut self, node: Node) -> Result<(), Wrong> {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => {
                if let Some((key, at)) = key.take() {
                    entries.push(Entry { key, at, value: node });
                }
            }
        }
        Ok(())
    }
}

fn wrong(at: At, what: &str) -> Result<(), Wrong> {
    Err(Wrong { at, what: what.to_owned(), hint: None })
}

fn unread(at: At) -> Result<(), Wrong> {
    let hint = Some("a text that begins with &, * or ! needs quotes");
    Err(Wrong { at, what: "anchors (`&name`, `*name`) and tags (`!name`) are not read".into(), hint })
}

/// So much of a text as a message can hold.
pub(crate) fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tree in one line, with the place of each scalar.
    fn shown(node: &Node) -> String {
        let list = |parts: Vec<String>| parts.join(" ");
        match &node.value {
            Value::Nothing => "-".into(),
            Value::Text(text) => format!("{text}@{}:{}", node.at.0, node.at.1),
            Value::List(items) => format!("[{}]", list(items.iter().map(shown).collect())),
            Value::Map(entries) => {
                let entry = |e: &Entry| format!("{}@{}:{}={}", e.key, e.at.0, e.at.1, shown(&e.value));
                format!("{{{}}}", list(entries.iter().map(entry).collect()))
            }
        }
    }

    #[test]
    fn trees_know_their_places() {
        let check = |text: &str, expect: &str| {
            let found = match read(text, 2) {
                Ok(node) => shown(&node),
                Err(wrong) => format!("{}:{} {}", wrong.at.0, wrong.at.1, wrong.what),
            };
            assert!(found.contains(expect), "{text:?}: {found}, not {expect}");
        };
        check("", "-");
        check("a: b", "{a@2:1=b@2:4}");
        check("a: [x, 'y z']\nb:\n  - u\n  - v", "{a@2:1=[x@2:5 y z@2:8] b@3:1=[u@4:5 v@5:5]}");
        check("a: {b: 1.50, c: ~}\nd: \"null\"", "{a@2:1={b@2:5=1.50@2:8 c@2:14=-} d@3:1=null@3:4}");
        check("a: |\n  x\n  y\n", "a@2:1=x\ny\n@");
        check("a: 1\na: 2", "3:1 `a` stands twice");
        check("a: &x 1\nb: *x", "2:7 anchors");
        check("b: *x", "2:4 anchors");
        check("a: !!str 1", "tags");
        check("a: [*]", "2:5");
        check("a: *", "2:4");
        check("[a, b]: 1", "2:1 a key must be a text");
        check("a: [", "this is not YAML");
        check("a: 1\n---\nb: 2", "a second document");
        check(&format!("{}{}", "[".repeat(40), "]".repeat(40)), "too deep");
        check(&format!("{}x", "- ".repeat(40)), "too deep");
    }

    /// Pieces that mean something to YAML, put together at random, are a tree or an error and nothing else.
    #[test]
    fn any_text_is_read_or_refused() {
        let pieces = [
            "a",
            ": ",
            ":",
            "\n",
            "  ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "'",
            "\"",
            "|",
            ">",
            "&x ",
            "*x",
            "!t ",
            "#",
            "---\n",
            "...\n",
            "?",
            "\t",
            "%TAG ! x\n",
            "\\",
            "\u{feff}",
            "ü",
            "\0",
            "\r",
            "<<: ",
            "~",
            "@",
            "`",
            "|2-\n",
        ];
        let mut state = 7u64;
        let mut next = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        for _ in 0..20_000 {
            let text: String = (0..next(24)).map(|_| pieces[next(pieces.len())]).collect();
            drop(read(&text, 1));
        }
    }
}
