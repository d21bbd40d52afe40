//! Tool outputs as people read them: lists of objects as tables, long texts as their first lines, all bounded.

use super::format;
use crate::term::{Align, Line, Screen, Style, Table, text, zone::Zone};
use serde_json::{Map, Value};

/// Columns of one table; more keys than this are left to `--json`.
const COLUMNS_MAX: usize = 6;
/// Characters of one nested value.
const NESTED_CHARS_MAX: usize = 200;
/// Later than 1973 in milliseconds: what is smaller is no time of a file.
const TIME_MS_MIN: u64 = 100_000_000_000;

/// How much is shown, and where.
#[derive(Debug, Clone)]
pub struct Shape<'a> {
    pub screen: &'a Screen,
    pub zone: &'a Zone,
    /// Columns the output is moved in.
    pub indent: usize,
    /// Rows of a list, lines of a text.
    pub most: usize,
}

/// The lines of an output.
pub fn lines(output: &Value, shape: &Shape) -> Vec<Line> {
    match output {
        Value::Null => Vec::new(),
        Value::Bool(_) | Value::Number(_) => vec![indented(shape).text(&output.to_string())],
        Value::String(text) => text_lines(text, shape),
        Value::Array(items) => list_lines(items, shape),
        Value::Object(map) => object_lines(map, shape),
    }
}

fn indented(shape: &Shape) -> Line {
    Line::new().indent(shape.indent)
}

fn more(shape: &Shape, hidden: usize) -> Option<Line> {
    (hidden > 0).then(|| indented(shape).styled(Style::Dim, &format!("\u{2026} and {hidden} more")))
}

fn text_lines(text: &str, shape: &Shape) -> Vec<Line> {
    let all = text::clean_lines(text);
    let shown = all.iter().take(shape.most).map(|line| indented(shape).text(line));
    shown.chain(more(shape, all.len().saturating_sub(shape.most))).collect()
}

fn list_lines(items: &[Value], shape: &Shape) -> Vec<Line> {
    let objects: Vec<&Map<String, Value>> = items.iter().filter_map(Value::as_object).collect();
    let mut lines = if !items.is_empty() && objects.len() == items.len() {
        table(&objects[..objects.len().min(shape.most)], shape)
    } else {
        items.iter().take(shape.most).map(|item| indented(shape).text(&cell("", item, shape))).collect()
    };
    lines.extend(more(shape, items.len().saturating_sub(shape.most)));
    lines
}

fn table(rows: &[&Map<String, Value>], shape: &Shape) -> Vec<Line> {
    let mut keys: Vec<&String> = Vec::new();
    let mut all: Vec<&String> = rows.iter().flat_map(|row| row.keys()).collect();
    all.sort();
    for key in all {
        let filled = rows.iter().any(|row| row.get(key).is_some_and(|value| !value.is_null()));
        if filled && !keys.contains(&key) && keys.len() < COLUMNS_MAX {
            keys.push(key);
        }
    }
    let is_number =
        |key: &&&String| rows.iter().all(|row| row.get(**key).is_none_or(|v| v.is_number() || v.is_null()));
    let align: Vec<Align> =
        keys.iter().map(|key| if is_number(&key) { Align::Right } else { Align::Left }).collect();
    let titles: Vec<String> = keys.iter().map(|key| title(key)).collect();
    let mut table = Table::of_titles(&titles, &align);
    for row in rows {
        table.row(
            keys.iter()
                .map(|key| (Style::Plain, row.get(*key).map_or_else(String::new, |v| cell(key, v, shape))))
                .collect(),
        );
    }
    table.lines(shape.screen, shape.indent)
}

/// Scalars first, then texts, then lists: what is short is read first.
fn object_lines(map: &Map<String, Value>, shape: &Shape) -> Vec<Line> {
    let is_long = |value: &Value| match value {
        Value::String(text) => text.contains('\n'),
        Value::Array(items) => !items.is_empty(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    };
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    };
    let filled = map.iter().filter(|(_, value)| !is_empty(value));
    let (mut long, mut short): (Vec<_>, Vec<_>) = filled.partition(|(_, value)| is_long(value));
    // The journal stores keys in this order; a live screen must not show them in another.
    long.sort_by_key(|(key, _)| *key);
    short.sort_by_key(|(key, _)| *key);
    let hidden = short.len().saturating_sub(shape.most);
    let mut lines: Vec<Line> =
        short.iter().take(shape.most).map(|(key, value)| pair(key, value, shape)).collect();
    lines.extend(more(shape, hidden));
    let alone = long.len() == 1 && lines.is_empty();
    for (key, value) in long {
        if !alone {
            lines.push(indented(shape).styled(Style::Dim, &format!("{}:", title(key))));
        }
        match value {
            Value::Array(items) => lines.extend(list_lines(items, shape)),
            other => lines.extend(text_lines(other.as_str().unwrap_or_default(), shape)),
        }
    }
    lines
}

fn pair(key: &str, value: &Value, shape: &Shape) -> Line {
    indented(shape).styled(Style::Dim, &format!("{}: ", title(key))).text(&cell(key, value, shape))
}

/// `modified_ms` is a unit for programs; people see the unit in the value. `total_bytes` keeps its unit, because a
/// `total` often stands beside it.
fn title(key: &str) -> String {
    if key == "total_bytes" {
        return "total size".to_owned();
    }
    let bare = ["_bytes", "_ms", "_microusd"].iter().find_map(|unit| key.strip_suffix(unit)).unwrap_or(key);
    bare.replace('_', " ")
}

fn cell(key: &str, value: &Value, shape: &Shape) -> String {
    match (value, value.as_u64()) {
        (Value::Null, _) => String::new(),
        (_, Some(number)) if key == "bytes" || key == "size" || key.ends_with("_bytes") => {
            format::bytes(number)
        }
        (_, Some(number)) if key.ends_with("_microusd") => format::money(number),
        (_, Some(number)) if key.ends_with("_ms") && number >= TIME_MS_MIN => {
            format::time(number, shape.zone)
        }
        (_, Some(number)) if key.ends_with("_ms") => format::duration(number),
        (Value::Bool(yes), _) => if *yes { "yes" } else { "no" }.into(),
        (Value::String(text), _) => text.clone(),
        (Value::Number(number), _) => number.to_string(),
        (Value::Array(_) | Value::Object(_), _) => {
            text::shorten(&value.to_string(), NESTED_CHARS_MAX, shape.screen.ellipsis())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(output: &Value, width: usize, expect: &[&str]) {
        let screen = Screen::plain(width);
        let shape = Shape { screen: &screen, zone: &Zone::utc(), indent: 2, most: 3 };
        let shown: Vec<String> = lines(output, &shape).iter().flat_map(|line| line.render(&screen)).collect();
        assert_eq!(shown, expect);
    }

    #[test]
    fn outputs_read_well() {
        check(&Value::Null, 80, &[]);
        check(
            &json!("one\ntwo\nthree\nfour\nfive\n"),
            80,
            &["  one", "  two", "  three", "  \u{2026} and 2 more"],
        );
        check(
            &json!({"path": "/a", "size_bytes": 1500, "modified_ms": 1_709_210_096_000_u64, "link": null}),
            80,
            &["  modified: 2024-02-29 12:34:56 +00:00", "  path: /a", "  size: 1.5 kB"],
        );
        let files = json!({"files": [
            {"path": "/a/big", "bytes": 2_000_000}, {"path": "/a/small\u{1b}[2J", "bytes": 12},
            {"path": "/c", "bytes": 1}, {"path": "/d", "bytes": 1},
        ]});
        check(
            &files,
            80,
            &[
                "   bytes  path",
                "  2.0 MB  /a/big",
                "    12 B  /a/small\\x1b[2J",
                "     1 B  /c",
                "  \u{2026} and 1 more",
            ],
        );
    }
}
