//! Settings: keys with their values in the forms that files of settings have, and the sections that they stand in.

use super::lines::comment_mark;
use crate::mini::here::{like, words_of};
use crate::mini::mend::last_part;
use crate::mini::said;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A key, where it stands, and where its value does.
#[derive(Debug, PartialEq)]
struct Key {
    name: String,
    sections: Vec<String>,
    value: Range<usize>,
}

static SECTION: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\[+([^\]]+)\]+\s*$").expect("a valid pattern"));
static PAIR: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(\s*)(?:- )?([A-Za-z_][\w.-]*)(\s*[=:]\s*)(.*)$").expect("a valid pattern")
});
static WORDS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(\s*)([A-Za-z_]\w*)(\s+)([^\s{;][^{;]*)$").expect("a valid pattern"));
static IN_JSON: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#""([^"\\]+)"\s*:\s*("(?:[^"\\]|\\.)*"|-?[\d.eE+-]+|true|false|null|[{\[])|[{}\[\]]|"(?:[^"\\]|\\.)*""#).expect("a valid pattern")
});

/// All keys of a text with a single value.
fn keys(text: &str, path: &str) -> Vec<Key> {
    if path.to_lowercase().ends_with(".json") { json_keys(text) } else { line_keys(text, path) }
}

fn json_keys(text: &str) -> Vec<Key> {
    let mut out = Vec::new();
    let mut open: Vec<String> = Vec::new();
    for found in IN_JSON.captures_iter(text) {
        let all = found.get(0).map_or("", |all| all.as_str());
        match (found.get(1), found.get(2)) {
            (Some(name), Some(value)) if matches!(value.as_str(), "{" | "[") => {
                open.push(name.as_str().to_owned())
            }
            (Some(name), Some(value)) => out.push(Key {
                name: name.as_str().to_owned(),
                sections: open.iter().filter(|name| !name.is_empty()).cloned().collect(),
                value: value.range(),
            }),
            _ if matches!(all, "{" | "[") => open.push(String::new()),
            _ if matches!(all, "}" | "]") => drop(open.pop()),
            _ => {}
        }
    }
    out
}

fn line_keys(text: &str, path: &str) -> Vec<Key> {
    let mark = comment_mark(path, text).unwrap_or("#");
    let mut out = Vec::new();
    // Sections in brackets, and keys without a value, which are those of what stands further in.
    let mut bracket: Option<String> = None;
    let mut above: Vec<(usize, String)> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let (from, bare) = (start, line.trim_end());
        start += line.len();
        if bare.trim_start().starts_with(mark) || bare.trim_start().starts_with(['#', ';']) {
            continue;
        }
        if let Some(found) = SECTION.captures(bare) {
            bracket = Some(found[1].to_owned());
            above.clear();
            continue;
        }
        let Some(found) = PAIR.captures(bare).or_else(|| WORDS.captures(bare)) else { continue };
        let (indent, name) = (found[1].len(), found[2].to_owned());
        above.retain(|(other, _)| *other < indent);
        let value = found.get(4).map_or(0..0, |value| value.range());
        let value = from + value.start..from + value.start + value_len(&bare[value]);
        if value.is_empty() {
            above.push((indent, name));
            continue;
        }
        let sections = bracket.iter().cloned().chain(above.iter().map(|(_, name)| name.clone())).collect();
        out.push(Key { name, sections, value });
    }
    out
}

/// Of what stands behind a key, as much as is its value: no comment behind it, no mark that ends the line.
fn value_len(rest: &str) -> usize {
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
    if let Some(end) = quote.and_then(|quote| rest[1..].find(quote)) {
        return end + 2;
    }
    let end = [" #", " ;", "\t#"].iter().filter_map(|mark| rest.find(mark)).min().unwrap_or(rest.len());
    rest[..end].trim_end().trim_end_matches([',', ';']).len()
}

/// The words of a key: `maxUploadSize` has three.
fn parts(name: &str) -> Vec<String> {
    let mut spaced = String::new();
    let mut before = ' ';
    for c in name.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            spaced.push(' ');
        }
        spaced.push(c);
        before = c;
    }
    words_of(&spaced)
}

/// The one key that these words call: all words of its name are among them, and the others are those of its sections.
fn called<'a>(keys: &'a [Key], words: &[String]) -> Option<&'a Key> {
    let is_said = |part: &String| words.iter().any(|word| word == part || like(word, part));
    let has = |names: &[String], word: &String| names.iter().any(|name| like(name, word));
    let fits = |key: &&Key| {
        let name = parts(&key.name);
        !name.is_empty() && name.iter().all(is_said)
    };
    let all: Vec<&Key> = keys.iter().filter(fits).collect();
    // Of a key and a longer one that has it, the longer one is meant.
    let most = all.iter().map(|key| parts(&key.name).len()).max()?;
    let all: Vec<&Key> = all.into_iter().filter(|key| parts(&key.name).len() == most).collect();
    let sections = |key: &Key| -> Vec<String> { key.sections.iter().flat_map(|name| parts(name)).collect() };
    let explains = |key: &&&Key| {
        let (name, sections) = (parts(&key.name), sections(key));
        words.iter().all(|word| has(&name, word) || has(&sections, word))
    };
    let said = |key: &Key| sections(key).iter().filter(|part| is_said(part)).count();
    let best = all.iter().filter(explains).map(|key| said(key)).max()?;
    let mut fitting = all.iter().filter(explains).filter(|key| said(key) == best);
    fitting.next().copied().filter(|_| fitting.next().is_none())
}

/// The words by which a goal calls a key, without those of the name of the file.
fn words(said: &str, path: &str) -> Vec<String> {
    const SMALL: &str = "the for and value setting option key entry its new number current";
    let file = words_of(last_part(path));
    let all = words_of(said).into_iter();
    all.filter(|word| !said::is_one_of(word, SMALL) && !file.contains(word)).collect()
}

pub(super) fn is_settings(path: &str) -> bool {
    const ENDINGS: &[&str] = &[".json", ".yaml", ".yml", ".toml", ".ini", ".conf", ".cfg", ".env"];
    ENDINGS.iter().any(|ending| path.to_lowercase().ends_with(ending))
}

/// The one value that a question calls by its key and its sections.
pub(super) fn told(text: &str, path: &str, goal: &str) -> Option<String> {
    let keys = keys(text, path);
    let words = words(goal, path);
    let is_said = |part: &String| words.iter().any(|word| like(word, part));
    let sections =
        |key: &Key| key.sections.iter().flat_map(|name| parts(name)).filter(|part| is_said(part)).count();
    let named: Vec<&Key> = keys
        .iter()
        .filter(|key| !parts(&key.name).is_empty() && parts(&key.name).iter().all(is_said))
        .collect();
    let most = named.iter().map(|key| parts(&key.name).len()).max()?;
    let named: Vec<&Key> = named.into_iter().filter(|key| parts(&key.name).len() == most).collect();
    let best = named.iter().map(|key| sections(key)).max()?;
    let mut all = named.iter().filter(|key| sections(key) == best);
    let one = all.next().filter(|_| all.next().is_none())?;
    let name = one.sections.iter().chain([&one.name]).cloned().collect::<Vec<_>>().join(".");
    Some(format!("{name}: {}", text[one.value.clone()].trim_matches('"')))
}

fn with(text: &str, at: &Range<usize>, value: &str) -> String {
    format!("{}{value}{}", &text[..at.start], &text[at.end..])
}

pub(super) fn set(text: &str, path: &str, key: &str, value: &str) -> Option<String> {
    let keys = keys(text, path);
    let one = called(&keys, &words(key, path))?;
    let old = &text[one.value.clone()];
    let is_number = |text: &str| text.parse::<f64>().is_ok();
    let is_word = |text: &str| matches!(text, "true" | "false" | "null");
    let is_strict = [".json", ".toml"].iter().any(|end| path.to_lowercase().ends_with(end));
    let new = match old.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        Some(quote) if !value.contains(quote) => format!("{quote}{value}{quote}"),
        Some(_) => return None,
        None if is_strict && is_number(old) != is_number(value) => return None,
        None if is_strict && is_word(old) != is_word(value) => return None,
        None => value.to_owned(),
    };
    Some(with(text, &one.value, &new))
}

pub(super) fn turned(text: &str, path: &str, what: &str, on: bool) -> Option<String> {
    const BOTH: &[(&str, &str)] = &[
        ("yes", "no"),
        ("Yes", "No"),
        ("true", "false"),
        ("True", "False"),
        ("on", "off"),
        ("On", "Off"),
        ("1", "0"),
        ("enabled", "disabled"),
        ("enable", "disable"),
    ];
    let words = words(what, path);
    let mut all = keys(text, path);
    // A key may have more words than are said: `PermitRootLogin` is the root login.
    all.retain(|key| {
        let parts: Vec<String> =
            key.sections.iter().chain([&key.name]).flat_map(|name| parts(name)).collect();
        let own = self::parts(&key.name);
        words.iter().all(|word| parts.iter().any(|part| like(part, word)))
            && own.iter().any(|part| words.iter().any(|word| like(part, word)))
    });
    let [one] = all.as_slice() else { return None };
    let old = &text[one.value.clone()];
    let new = BOTH.iter().find_map(|(yes, no)| match on {
        true if old == *no => Some(*yes),
        false if old == *yes => Some(*no),
        _ => None,
    })?;
    (!words.is_empty()).then(|| with(text, &one.value, new))
}
