//! Text into a tree: every value and every key with its place, every comment with its place, nothing interpreted yet.
//!
//! Only the part of YAML 1.2 that people write is let through: one document, maps with texts as keys, lists, scalars.
//! Anchors, aliases, tags and directives are refused; so nothing in a file is more than what can be read in it.

use crate::problem::{Place, Problem};
use granit_parser::{Event, Marker, Parser, ScalarStyle, Span};
use serde_json::Number;
use std::collections::HashMap;
use std::ops::Range;

/// What the parser says of common mistakes, and how we say it.
const SYNTAX: &[(&str, &str, &str)] = &[
    (
        "',' or '}'",
        "a `,` or the closing `}` is missing before this",
        "fields in { } are separated by commas; a text that holds , : { or } stands between quotes",
    ),
    ("flow mapping", "a `{` is not closed", "add the missing `}`"),
    (
        "',' or ']'",
        "a `,` or the closing `]` is missing before this",
        "items in [ ] are separated by commas; a text that holds , [ or ] stands between quotes",
    ),
    ("flow sequence", "a `[` is not closed", "add the missing `]`"),
    (
        "did not find expected key",
        "this is no field of what stands above it",
        "fields of one thing are indented alike, and each is `name: value`",
    ),
    (
        "simple key expected ':'",
        "a `:` is missing after this",
        "a field is `name: value`, with a space after the colon",
    ),
    (
        "did not find expected '-' indicator",
        "this is no item of the list above it",
        "items begin with `- `, indented alike",
    ),
    ("expected node content", "a value is missing here", "write the value, or \"\" for an empty text"),
    (
        "unknown escape character",
        "no such escape stands between double quotes",
        "write \\\\ for a backslash, or use single quotes",
    ),
];

/// Bytes of a file. The largest flows people draw have some hundred nodes of some hundred bytes.
pub const BYTES_MAX: usize = 1024 * 1024;
/// How deep maps and lists may stand in each other.
pub(crate) const DEPTH_MAX: usize = 64;
/// Problems that are listed of one file.
pub(crate) const PROBLEMS_MAX: usize = 50;

/// A value with its place.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub(crate) at: Place,
    pub(crate) data: Data,
}

#[derive(Debug, Clone)]
pub(crate) enum Data {
    /// Without quotes: what it is depends on how it looks.
    Plain(String),
    Quoted(String),
    /// After `|` or `>`; the place is that of its first line.
    Block(String),
    List(Vec<Item>),
    Table(Vec<Entry>),
}

#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) at: Place,
    pub(crate) value: Item,
}

/// A comment, without its `#`.
#[derive(Debug, Clone)]
pub(crate) struct Remark {
    pub(crate) at: Place,
    pub(crate) text: String,
    /// Nothing else stands in its line.
    pub(crate) alone: bool,
}

#[derive(Debug, Default)]
pub(crate) struct Document {
    /// Missing if the text is not YAML or not what is let through.
    pub(crate) root: Option<Item>,
    pub(crate) remarks: Vec<Remark>,
    pub(crate) problems: Vec<Problem>,
}

/// What a scalar without quotes is, by the core schema of YAML 1.2.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Scalar<'a> {
    Null,
    Bool(bool),
    Number(Number),
    /// A number that JSON cannot hold: `.inf`, `.nan`, more digits than 64 bits.
    NotJson,
    Text(&'a str),
}

impl Item {
    pub(crate) fn entries(&self) -> Option<&[Entry]> {
        match &self.data {
            Data::Table(entries) => Some(entries),
            Data::Plain(_) | Data::Quoted(_) | Data::Block(_) | Data::List(_) => None,
        }
    }

    /// The text of a scalar, whatever it is.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match &self.data {
            Data::Plain(text) | Data::Quoted(text) | Data::Block(text) => Some(text),
            Data::List(_) | Data::Table(_) => None,
        }
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(&self.data, Data::Plain(text) if resolve(text) == Scalar::Null)
    }

    /// What it is, for a message.
    pub(crate) fn what(&self) -> String {
        match &self.data {
            Data::List(_) => "a list".to_owned(),
            Data::Table(_) => "a map".to_owned(),
            Data::Quoted(text) | Data::Block(text) => format!("the text `{}`", shorten(text)),
            Data::Plain(text) => match resolve(text) {
                Scalar::Null => "nothing".to_owned(),
                Scalar::Bool(_) => format!("the truth value `{}`", shorten(text)),
                Scalar::Number(_) | Scalar::NotJson => format!("the number `{}`", shorten(text)),
                Scalar::Text(_) => format!("the text `{}`", shorten(text)),
            },
        }
    }
}

/// The beginning of a text, for a message.
pub(crate) fn shorten(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let short: String = line.chars().take(40).collect();
    if short.len() < text.len() { format!("{short}...") } else { short }
}

/// See [`Scalar`].
pub(crate) fn resolve(text: &str) -> Scalar<'_> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Scalar::Null,
        "true" | "True" | "TRUE" => Scalar::Bool(true),
        "false" | "False" | "FALSE" => Scalar::Bool(false),
        _ => number(text).unwrap_or(Scalar::Text(text)),
    }
}

fn number(text: &str) -> Option<Scalar<'_>> {
    let signed = text.strip_prefix(['-', '+']);
    let body = signed.unwrap_or(text);
    let all = |digits: &str, is: fn(&char) -> bool| !digits.is_empty() && digits.chars().all(|c| is(&c));
    let whole = |number: Result<u64, _>| number.map_or(Scalar::NotJson, |n| Scalar::Number(n.into()));
    if let (None, Some(digits)) = (signed, body.strip_prefix("0x"))
        && all(digits, char::is_ascii_hexdigit)
    {
        return Some(whole(u64::from_str_radix(digits, 16)));
    }
    if let (None, Some(digits)) = (signed, body.strip_prefix("0o"))
        && all(digits, |c| ('0'..='7').contains(c))
    {
        return Some(whole(u64::from_str_radix(digits, 8)));
    }
    if all(body, char::is_ascii_digit) {
        return Some(match (text.starts_with('-'), text.parse::<i64>()) {
            (_, Ok(n)) => Scalar::Number(n.into()),
            (false, Err(_)) => whole(body.parse()),
            (true, Err(_)) => Scalar::NotJson,
        });
    }
    if matches!(body, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Some(Scalar::NotJson);
    }
    is_float(body).then(|| {
        let float = text.parse().ok().and_then(Number::from_f64);
        float.map_or(Scalar::NotJson, Scalar::Number)
    })
}

/// `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn is_float(body: &str) -> bool {
    let (mantissa, exponent) = body.split_once(['e', 'E']).map_or((body, None), |(m, e)| (m, Some(e)));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent = exponent.map(|e| e.strip_prefix(['-', '+']).unwrap_or(e));
    digits(before)
        && digits(after)
        && !(before.is_empty() && after.is_empty())
        && exponent.is_none_or(|e| !e.is_empty() && digits(e))
}

/// Reads a text into a tree.
pub(crate) fn parse(text: &str) -> Document {
    let mut builder = Builder { text, ..Builder::default() };
    builder.lines = text.lines().take(BYTES_MAX).collect();
    if text.len() > BYTES_MAX {
        builder.problem(Place::default().problem(format!("the file is larger than {BYTES_MAX} bytes")));
        return builder.document;
    }
    builder.control_characters();
    // The parser is asked nothing about a text that no editor writes.
    if builder.document.problems.is_empty() {
        builder.run();
        if builder.document.root.is_some() {
            builder.tabs();
        }
    }
    let mut document = builder.document;
    document.problems.sort();
    document.problems.dedup();
    document
}

/// A map or list that is still open.
#[derive(Debug)]
enum Open {
    List(Place, Vec<Item>),
    Table(Place, Table),
}

#[derive(Debug, Default)]
struct Table {
    entries: Vec<Entry>,
    /// The key whose value comes next.
    key: Option<Key>,
    /// The line of each name so far.
    names: HashMap<String, usize>,
}

#[derive(Debug)]
enum Key {
    Name(String, Place),
    /// Was reported; its value is read and dropped.
    Bad,
}

#[derive(Debug, Default)]
struct Builder<'t> {
    text: &'t str,
    lines: Vec<&'t str>,
    open: Vec<Open>,
    documents: usize,
    /// Bytes of scalars and comments, in which tabs are content.
    content: Vec<Range<usize>>,
    document: Document,
}

impl<'t> Builder<'t> {
    fn problem(&mut self, problem: Problem) {
        if self.document.problems.len() < PROBLEMS_MAX {
            self.document.problems.push(problem);
        }
    }

    fn line(&self, at: Place) -> &'t str {
        self.lines.get(at.line - 1).copied().unwrap_or_default()
    }

    fn control_characters(&mut self) {
        let bad =
            |c: char| (c.is_control() && !"\n\r\t\u{85}".contains(c)) || c == '\u{fffe}' || c == '\u{ffff}';
        if let Some((byte, c)) = self.text.char_indices().find(|(_, c)| bad(*c)) {
            let what = format!("a control character (U+{:04X}) stands here", u32::from(c));
            let hint = "in a text write it as \"\\u....\" between double quotes";
            self.problem(Place::of_byte(self.text, byte).problem(what).hint(hint));
        }
    }

    fn tabs(&mut self) {
        self.content.sort_by_key(|content| content.start);
        let outside = |byte: &usize| {
            let after = self.content.partition_point(|content| content.start <= *byte);
            after == 0 || self.content[after - 1].end <= *byte
        };
        let tabs = self.text.match_indices('\t').map(|(byte, _)| byte).filter(outside).take(5);
        for byte in tabs.collect::<Vec<_>>() {
            let place = Place::of_byte(self.text, byte);
            self.problem(place.problem("a tab stands between the words").hint("use spaces"));
        }
    }

    fn run(&mut self) {
        let options = granit_parser::options! {
            disallow_directives: true,
            emit_unresolved_aliases: true,
            // Ours is asked first and says it better.
            flow_nesting_limit: DEPTH_MAX + 2,
            block_nesting_limit: DEPTH_MAX + 2,
            max_buffered_comment_events: 100_000,
            simple_key_max_lookahead: 64 * 1024,
        };
        for next in Parser::new_from_str_with_options(self.text, options) {
            let stop = match next {
                Ok((event, span)) => self.event(event, span),
                Err(error) => {
                    self.syntax(&error);
                    true
                }
            };
            if stop {
                self.document.root = None;
                return;
            }
        }
        if self.document.root.is_none() && self.document.problems.is_empty() {
            self.problem(Place::default().problem("the file is empty").hint("it begins with `flow: a-name`"));
        }
    }

    fn syntax(&mut self, error: &granit_parser::ScanError) {
        let at = place(error.marker());
        let line = self.line(at);
        let info = error.info();
        let indented_by_tab = line.trim_start_matches([' ', '\t']).len() < line.trim_start_matches(' ').len();
        let problem = if indented_by_tab {
            at.problem("a tab stands in the indentation").hint("indent with spaces")
        } else if info.contains("mapping values are not allowed") {
            let hint =
                "a text that holds `: ` stands between quotes, and all fields of a node are indented alike";
            at.problem("a `:` is not allowed here").hint(hint)
        } else if info.contains("recursion limit") {
            at.problem(format!("more than {DEPTH_MAX} levels stand in each other"))
        } else if let Some((_, what, hint)) = SYNTAX.iter().find(|(part, _, _)| info.contains(part)) {
            at.problem(*what).hint(*hint)
        } else if info.contains("unexpected character") {
            at.problem(format!("this is not YAML: {info}")).hint("put the text between quotes")
        } else {
            at.problem(format!("this is not YAML: {info}"))
        };
        self.problem(problem);
    }

    /// True when the rest of the text is of no use.
    fn event(&mut self, event: Event<'_>, span: Span) -> bool {
        let at = place(&span.start);
        if let Some(tag) = event.tag() {
            let at = span.tag_start().map_or(at, |mark| place(&mark));
            let what = format!("tags are not allowed: {tag}");
            self.problem(at.problem(what).hint("write the value as it is, a text between quotes"));
        }
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.problem(at.problem("a second document begins here").hint("one file, one flow"));
                    return true;
                }
            }
            Event::Comment(text, _) => self.comment(&text, at, span),
            Event::Scalar(text, style, anchor, _) => {
                self.anchor(anchor, at);
                self.scalar(text.into_owned(), style, at, span);
            }
            Event::SequenceStart(_, anchor, _) => {
                self.anchor(anchor, at);
                return self.begin(Open::List(at, Vec::new()), at);
            }
            Event::MappingStart(_, anchor, _) => {
                self.anchor(anchor, at);
                return self.begin(Open::Table(at, Table::default()), at);
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let what = "aliases (`*name`) are not allowed";
                self.problem(at.problem(what).hint("write the value again, or put the text between quotes"));
                self.value(Item { at, data: Data::Plain(String::new()) });
            }
            _ => {}
        }
        false
    }

    fn anchor(&mut self, anchor: usize, at: Place) {
        if anchor != 0 {
            self.problem(at.problem("anchors (`&name`) are not allowed").hint("write the value out"));
        }
    }

    fn comment(&mut self, text: &str, at: Place, span: Span) {
        self.content.extend(span.byte_range());
        let line = self.line(at);
        let alone =
            line.trim_start().starts_with('#') && line.chars().take(at.column - 1).all(char::is_whitespace);
        self.document.remarks.push(Remark { at, text: text.trim_end().to_owned(), alone });
    }

    fn scalar(&mut self, text: String, style: ScalarStyle, at: Place, span: Span) {
        let bytes = span.byte_range();
        self.content.extend(bytes.clone());
        let data = match style {
            // The parser gives `~` for a value that is not there.
            ScalarStyle::Plain if bytes.is_some_and(|bytes| bytes.is_empty()) => Data::Plain(String::new()),
            ScalarStyle::Plain => Data::Plain(text),
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Data::Quoted(text),
            ScalarStyle::Literal | ScalarStyle::Folded => Data::Block(text),
        };
        self.value(Item { at, data });
    }

    fn begin(&mut self, open: Open, at: Place) -> bool {
        if self.open.len() >= DEPTH_MAX {
            self.problem(at.problem(format!("more than {DEPTH_MAX} levels stand in each other")));
            return true;
        }
        // A map or list in the place of a key: reported here, and dropped with its value when it ends.
        if matches!(self.open.last(), Some(Open::Table(_, table)) if table.key.is_none()) {
            let braces = self.line(at).contains("{{");
            let problem = at.problem("a name must be a text");
            if braces {
                self.problem(problem.hint("a template stands between quotes: \"{{ input.goal }}\""));
                return true;
            }
            self.problem(problem);
        }
        self.open.push(open);
        false
    }

    fn end(&mut self) {
        let item = match self.open.pop() {
            Some(Open::List(at, items)) => Item { at, data: Data::List(items) },
            Some(Open::Table(at, table)) => Item { at, data: Data::Table(table.entries) },
            None => return,
        };
        self.value(item);
    }

    fn value(&mut self, item: Item) {
        match self.open.last_mut() {
            None => self.document.root = Some(item),
            Some(Open::List(_, items)) => items.push(item),
            Some(Open::Table(_, table)) => match table.key.take() {
                Some(Key::Name(name, at)) => table.entries.push(Entry { name, at, value: item }),
                Some(Key::Bad) => {}
                None => self.key(item),
            },
        }
    }

    fn key(&mut self, item: Item) {
        let what = match &item.data {
            // Reported when it began.
            Data::List(_) | Data::Table(_) => None,
            Data::Plain(text) if text.is_empty() || text == "~" => {
                Some("a name is missing before the `:`".to_owned())
            }
            Data::Plain(name) | Data::Quoted(name) | Data::Block(name) => match self.named(name, item.at) {
                None => return,
                Some(line) => Some(format!("`{}` stands twice; first in line {line}", shorten(name))),
            },
        };
        what.into_iter().for_each(|what| self.problem(item.at.problem(what)));
        if let Some(Open::Table(_, table)) = self.open.last_mut() {
            table.key = Some(Key::Bad);
        }
    }

    /// Makes it the key of the next value, or gives the line in which it stands already.
    fn named(&mut self, name: &str, at: Place) -> Option<usize> {
        let Some(Open::Table(_, table)) = self.open.last_mut() else { return None };
        if let Some(line) = table.names.get(name) {
            return Some(*line);
        }
        table.names.insert(name.to_owned(), at.line);
        table.key = Some(Key::Name(name.to_owned(), at));
        None
    }
}

fn place(mark: &Marker) -> Place {
    Place { line: mark.line().max(1), column: mark.col() + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn scalars_are_of_the_core_schema() {
        let check = |text: &str, expect: Scalar<'_>| assert_eq!(resolve(text), expect, "{text}");
        let number = |value: serde_json::Value| match value {
            serde_json::Value::Number(number) => Scalar::Number(number),
            _ => Scalar::Null,
        };
        for text in [
            "yes", "no", "on", "1_000", "0b1", "1:30", ".", "-", "+", "e5", "1e", "0x", "0xg", "-0x1",
            "1.2.3",
        ] {
            check(text, Scalar::Text(text));
        }
        check("~", Scalar::Null);
        check("True", Scalar::Bool(true));
        check("-12", number(json!(-12)));
        check("0x1F", number(json!(31)));
        check("0o17", number(json!(15)));
        check("007", number(json!(7)));
        check("1.", number(json!(1.0)));
        check(".5", number(json!(0.5)));
        check("1e3", number(json!(1000.0)));
        check("18446744073709551615", number(json!(u64::MAX)));
        check("18446744073709551616", Scalar::NotJson);
        check("1e999", Scalar::NotJson);
        check("-.inf", Scalar::NotJson);
    }

    #[test]
    fn only_plain_yaml_is_let_through() {
        let check = |text: &str, expect: &[&str]| {
            let problems: Vec<String> =
                parse(text).problems.iter().map(|p| p.to_string().replace('\n', " ")).collect();
            assert_eq!(problems.len(), expect.len(), "{}\n{problems:#?}", shorten(text));
            for (problem, part) in problems.iter().zip(expect) {
                assert!(problem.contains(part), "{}\n{problems:#?}\nwanted {part}", shorten(text));
            }
        };
        check("a: 1\nb: [x, \"y\\tz\"]\n", &[]);
        check("a: |\n  \tx\n", &[]);
        check("", &["line 1, column 1: the file is empty"]);
        check("# only\n", &["the file is empty"]);
        check("a:\n\tb: c\n", &["line 2, column 2: a tab stands in the indentation"]);
        check("a:\tb\n", &["line 1, column 3: a tab stands between the words"]);
        check("a: &x 1\nb: *x\n", &["anchors", "line 2, column 4: aliases"]);
        check("a: *y\nb: *z\n", &["line 1, column 4: aliases", "line 2, column 4: aliases"]);
        check("a: !!str 1\n", &["line 1, column 4: tags"]);
        check("a: 1\n---\nb: 1\n", &["line 2, column 1: a second document"]);
        check("%YAML 1.2\n---\na: 1\n", &["line 1, column 1"]);
        check(
            "a: 1\nb: 2\na: 3\nb: 4\n",
            &["line 3, column 1: `a` stands twice; first in line 1", "`b` stands twice"],
        );
        check("a: {{ x }}\n", &["a template stands between quotes"]);
        check("? [a, b]\n: c\nd: e\n", &["a name must be a text"]);
        check("a: b: c\n", &["line 1, column 5: a `:` is not allowed here"]);
        check("a: 'x\n", &["line 1, column 4: this is not YAML: unclosed quote"]);
        check("a: \u{7}\n", &["line 1, column 4: a control character (U+0007)"]);
        check(&"a: [".repeat(80), &["more than 64 levels"]);
        check(&"[".repeat(100_000), &["more than 64 levels"]);
        check(&"x".repeat(BYTES_MAX + 1), &["larger than"]);
    }
}
