//! What the bundled model may write for one goal, as a grammar.
//!
//! The grammar is made anew for every goal: tools that are offered, arguments by their schemas, and strings **out of the
//! goal**. A path is words of the goal joined by slashes, a text to look for is a span of the goal. So a name that is
//! not in the goal cannot be written, and a slip of one letter is not among the choices. Only shell lines are free.

use super::bind::{Unit, is_list, is_number, unit_of};
use super::units;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Words that one path segment or text may span.
const SPAN_WORDS_MAX: usize = 12;
/// Words of a name without quotes: `rename it to Final Report.pdf`.
const NAME_WORDS_MAX: usize = 4;
/// Texts offered for one argument; the longest goals have more spans than are of use.
const SPANS_MAX: usize = 600;

/// Endings that a request implies without naming them: copies, archives, common kinds.
const ENDINGS: &[&str] = &[
    "bak", "old", "orig", "gz", "zip", "tar", "tar.gz", "tgz", "zst", "tar.zst", "txt", "md", "csv", "json",
    "log", "py", "sh", "pdf", "html", "js", "rs", "jpg", "jpeg", "png", "xlsx", "docx", "mp3", "mp4", "yaml",
    "yml", "toml",
];
/// Kinds of files beyond those of the reactive tier, as their globs.
const KINDS: &[&str] = &[
    "*.{jpg,jpeg}",
    "*.{html,htm}",
    "*.{doc,docx}",
    "*.{doc,docx,odt,rtf,pdf}",
    "*.{db,sqlite,sqlite3}",
    "*.{ttf,otf,woff,woff2}",
    "*.{epub,mobi,azw3}",
    "*.{c,h}",
    "*.{cpp,cc,cxx,hpp,h}",
    "*.{conf,cfg,ini,toml,yaml,yml}",
    "*.{yaml,yml}",
    "*.{tar,tar.gz,tgz}",
    "*.srt",
    "*.ipynb",
    "*.iso",
    "*.css",
    "*.sql",
];
/// Texts that a request implies: nothing (a replacement may be empty), what marks unfinished work, this machine, and an
/// address that answers wherever there is a network.
const IMPLIED_TEXTS: &[&str] = &["", "TODO", "FIXME", "localhost", "127.0.0.1", "1.1.1.1"];
/// What stands in a path without standing in a goal.
const PLACES: &[&str] = &[
    ".",
    "..",
    "~",
    "~/Downloads",
    "~/Documents",
    "~/Desktop",
    "~/Pictures",
    "~/Music",
    "~/Videos",
    "/",
    "/tmp",
    "/etc",
    "/var/log",
    "backup",
    "archive",
];

/// A tool as the grammar needs it.
#[derive(Debug, Clone)]
pub(crate) struct Offered<'a> {
    pub(crate) name: &'a str,
    pub(crate) schema: &'a Value,
}

/// The grammar in llguidance's form of Lark. `globs` are the patterns of spoken kinds of files.
pub(crate) fn lark(goal: &str, tools: &[Offered], globs: &[String], with_shell: bool) -> String {
    let strings = Strings::of(goal, globs);
    let mut rules = vec![
        "\"show\"".to_owned(),
        "\"beyond\"".to_owned(),
        "\"say \" TEXT".to_owned(),
        "\"ask \" TEXT".to_owned(),
    ];
    if with_shell {
        rules.push("\"sh \" COMMAND".to_owned());
    }
    let mut bodies = String::new();
    for (n, tool) in tools.iter().enumerate() {
        rules.push(format!("{} call{n}", json!(format!("{} ", tool.name))));
        bodies.push_str(&format!("call{n}: %json {}\n", strings.arguments(tool.schema)));
    }
    format!("start: {}\n{bodies}TEXT: /[^\\n<]{{1,240}}/\nCOMMAND: /[^\\n]{{1,400}}/\n", rules.join(" | "))
}

/// The strings a goal offers.
struct Strings {
    /// One name of a path.
    segment: String,
    path: String,
    glob: String,
    text: Vec<String>,
}

impl Strings {
    fn of(goal: &str, globs: &[String]) -> Self {
        let spans = spans(goal);
        let mut names: BTreeSet<String> =
            spans.iter().filter(|s| s.split(' ').count() <= NAME_WORDS_MAX).cloned().collect();
        let derived: Vec<String> = names.iter().flat_map(|name| derived(name)).collect();
        names.extend(derived);
        let segment = alternatives(names.iter().map(String::as_str));
        let endings = alternatives(ENDINGS.iter().copied());
        let places = alternatives(PLACES.iter().copied());
        let reference = r"\$[1-9](\.(-1|[0-9]))?";
        let with_ending = format!("({segment})(\\.({endings}|{segment}))?");
        // A new name is often an old one with something before or after it.
        let name = format!("{with_ending}|({segment})?[_-]?({segment})?");
        let path = format!("^({reference}|{places}|(({places}|{segment})/)?({name})(/({name}))*/?)$");
        let kinds = alternatives(globs.iter().map(String::as_str).chain(KINDS.iter().copied()));
        let pieces = format!("({segment}|{endings}|[*?.{{}},_/-])+");
        Self { path, glob: format!("^({kinds}|{pieces})$"), text: spans, segment }
    }

    /// The schema of a tool's arguments with these strings in it.
    fn arguments(&self, schema: &Value) -> Value {
        let mut properties = Map::new();
        for (key, wanted) in schema["properties"].as_object().into_iter().flatten() {
            properties.insert(key.clone(), self.argument(key, wanted));
        }
        json!({ "type": "object", "properties": properties, "required": schema.get("required").cloned().unwrap_or_else(|| json!([])),
            "additionalProperties": false, "x-guidance": { "whitespace_flexible": false } })
    }

    fn argument(&self, key: &str, wanted: &Value) -> Value {
        let string = |pattern: &str| json!({ "type": "string", "pattern": pattern });
        if let Some(words) = words_of(wanted) {
            return json!({ "enum": words });
        }
        if is_number(wanted) {
            return match unit_of(key) {
                Some(Unit::Bytes) => string(units::BYTES_PATTERN),
                Some(Unit::Millis | Unit::Days) => string(units::MILLIS_PATTERN),
                None => json!({ "type": "integer", "minimum": 0, "maximum": 999_999 }),
            };
        }
        if is_list(wanted) {
            return match wanted["items"]["type"].as_str() {
                Some("string") => {
                    let one = string(&self.path);
                    json!({ "anyOf": [string(r"^\$[1-9](\.(-1|[0-9]))?$"), { "type": "array", "items": one, "minItems": 1, "maxItems": 8 }] })
                }
                _ => {
                    json!({ "type": "array", "items": self.inner(&wanted["items"]), "minItems": 1, "maxItems": 8 })
                }
            };
        }
        match wanted["type"].as_str().or_else(|| wanted["type"][0].as_str()) {
            Some("boolean") => json!({ "enum": [true] }),
            Some("object") => self.inner(wanted),
            _ => self.string(key),
        }
    }

    /// Objects inside arguments: pairs of a rename, of an edit.
    fn inner(&self, schema: &Value) -> Value {
        match schema["properties"].is_object() {
            true => self.arguments(schema),
            false => json!({ "type": "object", "additionalProperties": { "enum": self.text } }),
        }
    }

    /// A span of the goal, or nothing: a replacement may be empty.
    fn text_or_none(&self) -> Vec<&str> {
        self.text.iter().map(String::as_str).chain(IMPLIED_TEXTS.iter().copied()).collect()
    }

    fn string(&self, key: &str) -> Value {
        match key {
            // A new file must not replace one that stands there.
            "expect_hash" => json!({ "enum": ["absent"] }),
            // What a rename by pattern replaces: a prefix, an ending, a part.
            "find" => {
                json!({ "type": "string", "pattern": format!("^(\\^|(\\^|\\\\\\.)?{0}\\$?|\\\\s\\+?)$", self.segment) })
            }
            "replace" => {
                json!({ "type": "string", "pattern": format!("^(\\.?{0}[_-]?|[_-]?{0}|[_-])?$", self.segment) })
            }
            "name_glob" | "glob" => json!({ "type": "string", "pattern": self.glob }),
            // Zones are named by cities that a goal may call otherwise; signals are few and short.
            "zone" => {
                json!({ "type": "string", "pattern": r"^[A-Za-z_]{2,20}([/+-][A-Za-z0-9_]{1,20}){0,2}$" })
            }
            "signal" => json!({ "type": "string", "pattern": "^[A-Z0-9]{1,8}$" }),
            "mode" => {
                json!({ "type": "string", "pattern": r"^([0-7]{3,4}|[ugoa]{0,4}[+=-][rwxXst]{1,4}(,[ugoa]{0,4}[+=-][rwxXst]{1,4})?)$" })
            }
            "text" | "content" | "old" | "new" | "message" | "regex" | "question" | "author" | "url"
            | "host" | "body" | "value" => json!({ "enum": self.text_or_none() }),
            _ => json!({ "type": "string", "pattern": self.path }),
        }
    }
}

/// The words a schema chooses from, if it does.
fn words_of(schema: &Value) -> Option<Vec<Value>> {
    let own = |schema: &Value| match (&schema["enum"], &schema["const"]) {
        (Value::Array(words), _) => Some(words.iter().filter(|w| w.is_string()).cloned().collect::<Vec<_>>()),
        (_, word @ Value::String(_)) => Some(vec![word.clone()]),
        _ => None,
    };
    let inside = ["oneOf", "anyOf"]
        .iter()
        .find_map(|key| schema[key].as_array())
        .map(|list| list.iter().filter_map(own).flatten().collect::<Vec<_>>());
    own(schema).or(inside).filter(|words| !words.is_empty())
}

/// Every run of words of the goal, with and without the quotes and marks around it, the likeliest first.
pub(crate) fn spans(goal: &str) -> Vec<String> {
    let words: Vec<&str> = goal.split_whitespace().collect();
    let mut out = Vec::new();
    let mut known = BTreeSet::new();
    let mut add = |text: &str| {
        if !text.is_empty() && text.len() <= 200 && out.len() < SPANS_MAX && known.insert(text.to_owned()) {
            out.push(text.to_owned());
        }
    };
    for text in quoted(goal) {
        add(&text);
    }
    words.iter().flat_map(|word| word.split(',')).for_each(&mut add);
    for length in 1..=SPAN_WORDS_MAX.min(words.len()) {
        for run in words.windows(length) {
            let text = run.join(" ");
            for form in forms(&text) {
                add(form);
            }
        }
    }
    out
}

/// A span as it stands, without the mark that ends a sentence, without what encloses it, and without a dot before it.
fn forms(text: &str) -> impl Iterator<Item = &str> {
    let ended = text.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    let open = ended
        .trim_matches(['"', '\'', '`', '(', ')', '[', ']', '\u{201c}', '\u{201d}', '\u{2018}', '\u{2019}']);
    let owner = open.strip_suffix("'s").unwrap_or(open);
    let undotted = owner.trim_start_matches(['.', '*']).trim_end_matches('/');
    let singular = undotted.strip_suffix('s').unwrap_or(undotted);
    [open, ended, text, owner, undotted, singular].into_iter()
}

/// What a person makes of a name without saying so: its stem, its parts, its ending (`PDFs` are `*.pdf`).
fn derived(name: &str) -> Vec<String> {
    let mut out: Vec<String> = name.match_indices('.').map(|(at, _)| name[..at].to_owned()).collect();
    out.extend(name.split(['.', '_', '-', '/']).map(str::to_owned));
    out.extend(name.rsplit('/').next().map(str::to_owned));
    let low = name.to_lowercase();
    out.extend(low.strip_suffix('s').map(str::to_owned));
    out.push(low);
    out.retain(|part| !part.is_empty() && part != name);
    out
}

/// What stands in quotes.
fn quoted(goal: &str) -> Vec<String> {
    let mut out = Vec::new();
    for quote in ['"', '\'', '`'] {
        let parts: Vec<&str> = goal.split(quote).collect();
        out.extend(parts.iter().skip(1).step_by(2).filter(|p| !p.is_empty()).map(|p| (*p).to_owned()));
    }
    out
}

fn alternatives<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let escaped: Vec<String> = words.map(escape).collect();
    format!("({})", escaped.join("|"))
}

/// A regular expression for exactly this text.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if r"\.+*?()|[]{}^$/".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, text: &str) -> bool {
        regex::Regex::new(pattern).expect("a valid pattern").is_match(text)
    }

    #[test]
    fn names_come_out_of_the_goal() {
        let goal =
            "Please rename \"old notes.txt\" to Final Report.pdf in docs/work, and find all .log files.";
        let strings = Strings::of(goal, &["*.{jpg,png}".into()]);
        for yes in [
            "old notes.txt",
            "Final Report.pdf",
            "docs/work",
            "docs/work/Final Report.pdf",
            ".",
            "$1",
            "$2.0",
            "notes.txt.bak",
        ] {
            assert!(matches(&strings.path, yes), "{yes}");
        }
        for no in ["old note.txt2", "Final Raport.pdf", "docs/wurk", "$12", "secret"] {
            assert!(!matches(&strings.path, no), "{no}");
        }
        for yes in ["*.log", "*.{jpg,png}", "*notes*", "old*.txt"] {
            assert!(matches(&strings.glob, yes), "{yes}");
        }
        assert!(!matches(&strings.glob, "*.exe"));
        assert!(strings.text.contains(&"all .log files".to_owned()));
    }

    /// Training samples are what the model writes: with `MYCEL_SAMPLES=file.jsonl` every argument in them must be within
    /// the grammar of its goal, but for one in a hundred.
    #[test]
    #[ignore = "needs a file of samples: training/gen/main.py"]
    fn samples_are_within_the_grammar() {
        let path = std::env::var("MYCEL_SAMPLES").expect("MYCEL_SAMPLES names a file");
        let text = std::fs::read_to_string(path).expect("a file of samples");
        let globs = crate::reactive::globs_of_kinds();
        let (mut all, mut outside) = (0, Vec::new());
        for line in text.lines().take(4000) {
            let row: Value = serde_json::from_str(line).expect("JSON");
            let sample = row["text"].as_str().expect("a text");
            let goal = sample.split("<|").nth(1).and_then(|g| g.strip_prefix("goal|>")).expect("a goal");
            let strings = Strings::of(goal, globs);
            let (path, glob) = (regex::Regex::new(&strings.path), regex::Regex::new(&strings.glob));
            let (path, glob) = (path.expect("a pattern"), glob.expect("a pattern"));
            for action in sample.split("<|act|>").skip(1).filter_map(|a| a.split("<|end|>").next()) {
                let Ok(crate::mini::action::Action::Call { tool, args }) = crate::mini::action::parse(action)
                else {
                    continue;
                };
                for (key, value) in &args {
                    let mut texts: Vec<(&str, &str)> = Vec::new();
                    flatten(key, value, &mut texts);
                    for (key, text) in texts {
                        if unit_of(key).is_some()
                            || matches!(
                                key,
                                "kind"
                                    | "sort"
                                    | "by"
                                    | "mode"
                                    | "algorithm"
                                    | "signal"
                                    | "format"
                                    | "method"
                                    | "protocol"
                                    | "encoding"
                            )
                        {
                            continue;
                        }
                        let wanted = strings.string(key);
                        let fits = match key {
                            "name_glob" | "glob" => glob.is_match(text),
                            _ if wanted["enum"].is_array() => {
                                wanted["enum"].as_array().is_some_and(|l| l.iter().any(|t| t == text))
                            }
                            _ => path.is_match(text),
                        };
                        all += 1;
                        if !fits {
                            outside.push(format!("{tool} {key}={text:?} in {goal:?}"));
                        }
                    }
                }
            }
        }
        let share = outside.len() as f64 / f64::from(all);
        assert!(
            share < 0.01,
            "{:.1} % of {all} are outside:\n{}",
            share * 100.0,
            outside[..outside.len().min(80)].join("\n")
        );
    }

    fn flatten<'a>(key: &'a str, value: &'a Value, out: &mut Vec<(&'a str, &'a str)>) {
        match value {
            Value::String(text) => out.push((key, text)),
            Value::Array(items) => items.iter().for_each(|item| flatten(key, item, out)),
            Value::Object(fields) => fields.iter().for_each(|(key, value)| flatten(key, value, out)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    #[test]
    fn spans_lose_their_marks() {
        let spans = spans("search for `TODO later` in bob's main.rs.");
        for wanted in ["TODO later", "main.rs", "bob", "bob's main.rs"] {
            assert!(spans.iter().any(|s| s == wanted), "{wanted}");
        }
    }

    #[test]
    fn arguments_keep_their_order_and_units() {
        let schema = json!({ "properties": { "path": { "type": "string" }, "min_bytes": { "type": ["integer", "null"] },
            "kind": { "anyOf": [{ "enum": ["file", "folder"], "type": "string" }, { "type": "null" }] },
            "paths": { "type": "array", "items": { "type": "string" } }, "all": { "type": "boolean" } }, "required": ["path"] });
        let made = Strings::of("a", &[]).arguments(&schema);
        let keys: Vec<&String> = made["properties"].as_object().expect("properties").keys().collect();
        assert_eq!(keys, ["path", "min_bytes", "kind", "paths", "all"]);
        assert_eq!(made["properties"]["kind"], json!({ "enum": ["file", "folder"] }));
        assert_eq!(made["properties"]["all"], json!({ "enum": [true] }));
        assert_eq!(made["properties"]["min_bytes"]["pattern"], units::BYTES_PATTERN);
    }
}
