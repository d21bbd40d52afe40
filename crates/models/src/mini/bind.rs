//! From what the bundled model writes to arguments of a tool, and back.
//!
//! The model points (`"$1"`: all paths of the first result) where other models would copy, and writes units where tools
//! want numbers. Both are undone here, by the tool's own schema; what cannot be undone is an error that says why.

use super::units;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Results of a search; a call with more paths than this is refused for its size anyway.
const SEARCH_RESULTS_MAX: u64 = 1000;

/// What earlier calls of this goal found, in order.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Found(pub(crate) Vec<Vec<String>>);

impl Found {
    /// The paths that `$2` or `$2.0` stands for; `None` if the text is no reference.
    fn named(&self, text: &str) -> Option<Result<Vec<String>, String>> {
        let inner = text.strip_prefix('$')?;
        let (call, at) = inner.split_once('.').map_or((inner, None), |(call, at)| (call, Some(at)));
        let call: usize = call.parse().ok()?;
        let at: Option<i64> = match at {
            None => None,
            Some(at) => Some(at.parse().ok()?),
        };
        let Some(all) = call.checked_sub(1).and_then(|n| self.0.get(n)) else {
            return Some(Err(format!("{text} points to a call that was not made")));
        };
        let Some(at) = at else { return Some(Ok(all.clone())) };
        let index = if at < 0 { all.len() as i64 + at } else { at };
        let one = usize::try_from(index).ok().and_then(|index| all.get(index));
        Some(
            one.map(|path| vec![path.clone()])
                .ok_or_else(|| format!("{text} points to nothing that was found")),
        )
    }
}

/// The paths an output names, each once, in its order.
pub(crate) fn paths_of(output: &Value) -> Vec<String> {
    let mut paths: Vec<String> = Vec::new();
    // Where tools of files put what they found, made or moved.
    for (list, field) in [
        ("entries", "path"),
        ("matches", "path"),
        ("archives", "path"),
        ("moved", "to"),
        ("copied", "to"),
        ("hashes", "path"),
        ("changed", "path"),
        ("top", "name"),
    ] {
        let items = output.get(list).and_then(Value::as_array);
        paths.extend(items.into_iter().flatten().filter_map(|item| item.get(field)).filter_map(text));
    }
    let listed = output.get("paths").and_then(Value::as_array);
    paths.extend(listed.into_iter().flatten().filter_map(text));
    let has_list = ["entries", "matches", "top"].iter().any(|list| output.get(list).is_some());
    if paths.is_empty() && !has_list {
        paths.extend(output.get("path").or_else(|| output.get("to")).and_then(text));
    }
    let mut known = BTreeSet::new();
    paths.retain(|path| known.insert(path.clone()));
    paths
}

/// The archives and copies that a call made.
pub(crate) fn copies_of(output: &Value) -> Vec<String> {
    let made = |(list, field): (&str, &str)| {
        let items = output[list].as_array().into_iter().flatten();
        items.filter_map(|item| item.get(field)).filter_map(text).collect::<Vec<_>>()
    };
    [("archives", "path"), ("copied", "to")].into_iter().flat_map(made).collect()
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// What the model leaves to us: texts end with the end of a line, and a search that others build on returns all it finds.
pub(crate) fn complete(tool: &str, args: &mut Map<String, Value>) {
    match tool {
        "fs.write" => {
            if let Some(Value::String(content)) = args.get_mut("content")
                && !content.is_empty()
                && !content.ends_with('\n')
            {
                content.push('\n');
            }
        }
        // One compressed file is no folder: `a.txt.gz` becomes `a.txt` beside it.
        "fs.extract" => {
            let archive = args.get("archive").and_then(Value::as_str).map(str::to_owned).unwrap_or_default();
            if let Some(Value::String(to)) = args.get_mut("to")
                && let Some(file) = single_file(&archive)
                && to.trim_end_matches('/').rsplit('/').next() == file.rsplit('/').next()
            {
                *to = to.trim_end_matches('/').rsplit_once('/').map_or(".", |(folder, _)| folder).to_owned();
            }
        }
        // A backup stands beside its original: of `conf/app.ini` at `conf/app.ini.bak`.
        "fs.copy" => {
            let from = args.get("from").and_then(Value::as_str).map(str::to_owned).unwrap_or_default();
            if let (Some((folder, name)), Some(Value::String(to))) =
                (from.rsplit_once('/'), args.get_mut("to"))
                && to.len() > name.len()
                && to.starts_with(name)
                && !to.contains('/')
            {
                *to = format!("{folder}/{to}");
            }
        }
        "fs.search" => {
            args.entry("max_results").or_insert_with(|| SEARCH_RESULTS_MAX.into());
        }
        _ => {}
    }
}

/// What a file that is compressed by itself is called without that.
fn single_file(archive: &str) -> Option<&str> {
    let file = archive.strip_suffix(".gz").or_else(|| archive.strip_suffix(".zst"))?;
    (!file.ends_with(".tar")).then_some(file)
}

/// Arguments as the tool takes them. `schema` is that of the tool's arguments.
pub(crate) fn bind(
    args: &Map<String, Value>,
    schema: &Value,
    found: &Found,
) -> Result<Map<String, Value>, String> {
    let mut out = Map::new();
    for (key, value) in args {
        let wanted = &schema["properties"][key.as_str()];
        out.insert(key.clone(), bind_one(key, value, wanted, found)?);
    }
    Ok(out)
}

fn bind_one(key: &str, value: &Value, wanted: &Value, found: &Found) -> Result<Value, String> {
    match value {
        Value::String(text) if is_number(wanted) => {
            number(key, text).map(Value::from).ok_or_else(|| format!("{key}: `{text}` is no number or unit"))
        }
        Value::String(text) => match found.named(text) {
            None if is_list(wanted) => Ok(Value::from(vec![text.clone()])),
            None => Ok(value.clone()),
            Some(paths) => as_wanted(key, paths?, wanted),
        },
        Value::Array(items) => {
            let mut flat = Vec::with_capacity(items.len());
            for item in items {
                match item.as_str().and_then(|text| found.named(text)) {
                    Some(paths) => flat.extend(paths?.into_iter().map(Value::from)),
                    None => flat.push(bind_pair(key, item, found)?),
                }
            }
            Ok(Value::Array(flat))
        }
        _ => Ok(value.clone()),
    }
}

/// An item of a list as a tool takes it: of `{"from":"$1.0","to":"b.txt"}` each text may point as well.
fn bind_pair(key: &str, item: &Value, found: &Found) -> Result<Value, String> {
    let Value::Object(fields) = item else { return Ok(item.clone()) };
    let one = |(name, value): (&String, &Value)| {
        let path = value.as_str().and_then(|text| found.named(text));
        let value = path.map_or_else(|| Ok(value.clone()), |paths| as_wanted(key, paths?, &Value::Null));
        Ok((name.clone(), value?))
    };
    fields.iter().map(one).collect::<Result<_, _>>().map(Value::Object)
}

fn as_wanted(key: &str, paths: Vec<String>, wanted: &Value) -> Result<Value, String> {
    match (is_list(wanted), paths.as_slice()) {
        (_, []) => Err(format!("{key}: nothing was found")),
        (true, _) => Ok(Value::from(paths)),
        (false, [one]) => Ok(Value::from(one.clone())),
        (false, many) => Err(format!("{key}: one path is wanted and {} were found", many.len())),
    }
}

fn number(key: &str, text: &str) -> Option<u64> {
    text.parse().ok().or_else(|| match unit_of(key)? {
        Unit::Bytes => units::bytes(text),
        Unit::Millis => units::millis(text),
        Unit::Days => units::days(text),
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Bytes,
    Millis,
    Days,
}

/// The unit that an argument's name states.
pub(crate) fn unit_of(key: &str) -> Option<Unit> {
    match key.rsplit('_').next()? {
        "bytes" => Some(Unit::Bytes),
        "ms" => Some(Unit::Millis),
        "days" => Some(Unit::Days),
        _ => None,
    }
}

/// The types a schema allows, without the `null` that optional arguments carry.
fn types(schema: &Value) -> Vec<&str> {
    match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(many) => many.iter().filter_map(Value::as_str).filter(|t| *t != "null").collect(),
        _ => Vec::new(),
    }
}

pub(crate) fn is_number(schema: &Value) -> bool {
    types(schema).iter().any(|t| matches!(*t, "integer" | "number"))
}

pub(crate) fn is_list(schema: &Value) -> bool {
    types(schema).contains(&"array")
}

/// The way back: what the model would have written for these arguments, so that its own earlier steps look to it as it
/// wrote them.
pub(crate) fn unbind(args: &Value, schema: &Value, found: &Found) -> Value {
    let Value::Object(fields) = args else { return args.clone() };
    let own = |(key, value): &(&String, &Value)| {
        !(*key == "max_results" && value.as_u64() == Some(SEARCH_RESULTS_MAX))
    };
    let one = |(key, value): (&String, &Value)| {
        let wanted = &schema["properties"][key.as_str()];
        let text = match (value, unit_of(key)) {
            (Value::Number(n), Some(Unit::Bytes)) => n.as_u64().map(|n| units::bytes_text(n).into()),
            (Value::Number(n), Some(Unit::Millis)) => n.as_u64().map(|n| units::millis_text(n).into()),
            (Value::Number(n), Some(Unit::Days)) => n.as_u64().map(|days| format!("{days}d").into()),
            (Value::String(text), _) if key == "content" => Some(text.trim_end_matches('\n').into()),
            (Value::Array(items), _) => reference(items, found).or_else(|| pairs(items, found)),
            (Value::String(path), _) if !is_number(wanted) => first(path, found).map(Value::from),
            _ => None,
        };
        (key.clone(), text.unwrap_or_else(|| value.clone()))
    };
    Value::Object(fields.iter().filter(own).map(one).collect())
}

/// `"$2"` if these are exactly the paths of the second result, `["$2.0"]` if this is its first one. Only what a call found
/// may be pointed at, and results hold absolute paths; what the person typed stays as typed.
fn reference(items: &[Value], found: &Found) -> Option<Value> {
    let paths: Vec<&str> = items.iter().map(Value::as_str).collect::<Option<_>>()?;
    if paths.is_empty() || !paths.iter().all(|path| path.starts_with('/')) {
        return None;
    }
    let whole = found.0.iter().rposition(|all| *all == paths).map(|n| format!("${}", n + 1).into());
    whole.or_else(|| match paths.as_slice() {
        [path] => first(path, found).map(|text| Value::from(vec![text])),
        _ => None,
    })
}

/// Pairs of paths whose first is what a call found first.
fn pairs(items: &[Value], found: &Found) -> Option<Value> {
    let one = |item: &Value| {
        let from = first(item["from"].as_str()?, found)?;
        let mut item = item.clone();
        item["from"] = from.into();
        Some(item)
    };
    items.iter().map(one).collect::<Option<_>>().filter(|_| !items.is_empty()).map(Value::Array)
}

/// `$2.0` if the path is the first one of the second result.
fn first(path: &str, found: &Found) -> Option<String> {
    let n =
        found.0.iter().rposition(|all| all.first().is_some_and(|one| one == path && one.starts_with('/')))?;
    Some(format!("${}.0", n + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn schema() -> Value {
        json!({ "properties": {
            "path": { "type": "string" }, "paths": { "type": "array", "items": { "type": "string" } },
            "min_bytes": { "type": ["integer", "null"] }, "older_than_ms": { "type": "integer" },
            "older_than_days": { "type": "integer" }, "limit": { "type": "integer" },
            "renames": { "type": "array", "items": { "type": "object" } } } })
    }

    fn found() -> Found {
        Found(vec![vec!["/w/a".into(), "/w/b".into()], vec!["/w/c".into()], Vec::new()])
    }

    fn object(value: Value) -> Map<String, Value> {
        value.as_object().cloned().expect("an object")
    }

    #[test]
    fn references_and_units_are_undone() {
        let check = |args: Value, expect: Result<Value, &str>| {
            let bound = bind(&object(args), &schema(), &found()).map(Value::Object);
            assert_eq!(bound, expect.map_err(str::to_owned));
        };
        check(json!({ "paths": "$1" }), Ok(json!({ "paths": ["/w/a", "/w/b"] })));
        check(json!({ "paths": ["x", "$2"] }), Ok(json!({ "paths": ["x", "/w/c"] })));
        check(json!({ "paths": "one.txt" }), Ok(json!({ "paths": ["one.txt"] })));
        check(json!({ "path": "$1.0" }), Ok(json!({ "path": "/w/a" })));
        check(json!({ "path": "$1.-1" }), Ok(json!({ "path": "/w/b" })));
        check(json!({ "path": "$2" }), Ok(json!({ "path": "/w/c" })));
        check(json!({ "path": "$1" }), Err("path: one path is wanted and 2 were found"));
        check(json!({ "path": "$3" }), Err("path: nothing was found"));
        check(json!({ "path": "$1.7" }), Err("$1.7 points to nothing that was found"));
        check(json!({ "path": "$9" }), Err("$9 points to a call that was not made"));
        let renames = |from: &str| json!({ "renames": [{ "from": from, "to": "b.txt" }] });
        check(renames("$2.0"), Ok(renames("/w/c")));
        check(renames("a.txt"), Ok(renames("a.txt")));
        check(renames("$1"), Err("renames: one path is wanted and 2 were found"));
        check(json!({ "path": "$HOME" }), Ok(json!({ "path": "$HOME" })));
        check(
            json!({ "min_bytes": "1.5MB", "older_than_ms": "2d" }),
            Ok(json!({ "min_bytes": 1_500_000, "older_than_ms": 172_800_000 })),
        );
        check(
            json!({ "older_than_days": "2w", "limit": 5 }),
            Ok(json!({ "older_than_days": 14, "limit": 5 })),
        );
        check(json!({ "min_bytes": "many" }), Err("min_bytes: `many` is no number or unit"));
    }

    #[test]
    fn and_written_again() {
        let check = |args: Value, expect: Value| assert_eq!(unbind(&args, &schema(), &found()), expect);
        check(json!({ "paths": ["/w/a", "/w/b"] }), json!({ "paths": "$1" }));
        check(json!({ "paths": ["/w/a"] }), json!({ "paths": ["$1.0"] }));
        check(json!({ "path": "/w/c" }), json!({ "path": "$2.0" }));
        check(json!({ "path": "/w/a" }), json!({ "path": "$1.0" }));
        let renames = |from: &str| json!({ "renames": [{ "from": from, "to": "b.txt" }] });
        check(renames("/w/c"), renames("$2.0"));
        check(renames("a.txt"), renames("a.txt"));
        check(json!({ "path": "notes.txt", "limit": 3 }), json!({ "path": "notes.txt", "limit": 3 }));
        check(
            json!({ "min_bytes": 1_500_000, "older_than_days": 14 }),
            json!({ "min_bytes": "1500KB", "older_than_days": "14d" }),
        );
    }

    #[test]
    fn one_compressed_file_is_unpacked_beside_itself() {
        let check = |archive: &str, to: &str, expect: &str| {
            let mut args = object(json!({ "archive": archive, "to": to }));
            complete("fs.extract", &mut args);
            assert_eq!(args["to"], expect, "{archive}");
        };
        check("dump.sql.gz", "dump.sql", ".");
        check("logs/a.log.zst", "logs/a.log/", "logs");
        check("dump.sql.gz", "restored", "restored");
        check("site.tar.gz", "site", "site");
        check("site.tar.gz", "site.tar", "site.tar");
        check("pics.zip", "pics", "pics");
    }

    #[test]
    fn a_backup_stands_beside_its_original() {
        let check = |from: &str, to: &str, expect: &str| {
            let mut args = object(json!({ "from": from, "to": to }));
            complete("fs.copy", &mut args);
            assert_eq!(args["to"], expect, "{from}");
        };
        check("conf/app.ini", "app.ini.bak", "conf/app.ini.bak");
        check("conf/app.ini", "app.ini", "app.ini");
        check("conf/app.ini", "old/app.ini.bak", "old/app.ini.bak");
        check("app.ini", "app.ini.bak", "app.ini.bak");
    }

    #[test]
    fn outputs_name_their_paths() {
        let check = |output: Value, expect: &[&str]| assert_eq!(paths_of(&output), expect);
        check(
            json!({ "path": "/w", "entries": [{ "path": "/w/a" }, { "path": "/w/b" }] }),
            &["/w/a", "/w/b"],
        );
        check(
            json!({ "path": "/w", "entries": [], "matches": [{ "path": "/w/a", "line": 1 }, { "path": "/w/a", "line": 2 }] }),
            &["/w/a"],
        );
        check(json!({ "path": "/w", "entries": [] }), &[]);
        check(json!({ "moved": [{ "from": "/w/a", "to": "/w/x/a" }] }), &["/w/x/a"]);
        check(json!({ "path": "/w/new" }), &["/w/new"]);
        check(json!({ "total": 3 }), &[]);
    }
}
