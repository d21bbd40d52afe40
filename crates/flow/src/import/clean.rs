//! Takes out of a file what looks like a key, before anything else looks at it.
//!
//! A key may stand under a name that says so (`api_key`, `Authorization`), or anywhere and look like one. In its place stands
//! `[key 1 removed]`, the same for the same key, and where a secret may be named, in the arguments of a tool, that becomes
//! `vault:KEY_1`. Doubt removes: a long word that is no key is a small loss.

use super::Note;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What takes the place of a key, around its number.
const MARK: (&str, &str) = ("[key ", " removed]");
/// How words begin that are keys of well-known services.
const PREFIXES: &[&str] = &[
    "sk-",
    "sk_",
    "pk_live",
    "rk_live",
    "ghp_",
    "gho_",
    "ghs_",
    "ghu_",
    "github_pat_",
    "glpat-",
    "xoxb-",
    "xoxp-",
    "xoxa-",
    "xapp-",
    "AKIA",
    "ASIA",
    "AIza",
    "eyJ",
    "hf_",
    "npm_",
    "dop_v1_",
    "SG.",
    "lin_api_",
    "whsec_",
    "gsk_",
    "tvly-",
    "ya29.",
    "pat-",
    "secret_",
    "app-",
];
/// Bytes behind such a beginning; `sk-learn` is none.
const PREFIXED_MIN: usize = 14;
/// Letters and digits in one piece that nobody reads.
const MIXED_MIN: usize = 24;
/// Names whose value is a secret, whatever it looks like, without the signs between their words.
const NAMES: &[&str] = &[
    "apikey",
    "xapikey",
    "authorization",
    "proxyauthorization",
    "password",
    "passwd",
    "pwd",
    "secret",
    "clientsecret",
    "secretkey",
    "privatekey",
    "token",
    "accesstoken",
    "authtoken",
    "bearertoken",
    "refreshtoken",
    "apitoken",
    "xauthtoken",
    "cookie",
    "setcookie",
    "secretaccesskey",
    "passphrase",
    "signature",
    "sig",
    "connectionstring",
];
/// Fields of a pair that hold its name, and those that hold its value.
const PAIR: (&[&str], &[&str]) =
    (&["name", "key", "inputArgName", "variable"], &["value", "inputArgValue", "default"]);

/// Bytes of a value behind its name that are searched for its end.
const VALUE_BYTES_MAX: usize = 512;
/// Keys that are told about one by one.
const NOTES_MAX: usize = 100;

/// Removes keys from a tree.
#[derive(Debug, Default)]
pub(super) struct Cleaner {
    /// Keys with their numbers.
    found: BTreeMap<String, usize>,
    /// What the value that is looked at belongs to: the names of the things around it.
    within: Vec<String>,
    pub(super) notes: Vec<Note>,
}

impl Cleaner {
    pub(super) fn value(&mut self, value: &Value) -> Value {
        match value {
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
            Value::String(text) => Value::String(self.words(text)),
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(fields) => Value::Object(self.fields(fields)),
        }
    }

    fn fields(&mut self, fields: &Map<String, Value>) -> Map<String, Value> {
        let depth = self.within.len();
        self.within.extend(name_of(fields));
        let out = self.fields_within(fields);
        self.within.truncate(depth);
        out
    }

    fn fields_within(&mut self, fields: &Map<String, Value>) -> Map<String, Value> {
        let named = |name: &&str| fields.get(*name).and_then(Value::as_str).is_some_and(is_secret);
        let is_typed = fields.get("value_type").and_then(Value::as_str) == Some("secret");
        let pair = is_typed || PAIR.0.iter().any(named);
        let mut out = Map::new();
        for (name, value) in fields {
            let hide = is_secret(name) || (pair && PAIR.1.contains(&name.as_str()));
            let value = match value {
                Value::String(text) if hide => Value::String(self.secret(text)),
                Value::Number(number) if hide && pair => Value::String(self.secret(&number.to_string())),
                value => self.value(value),
            };
            out.insert(self.words(name), value);
        }
        out
    }

    /// The value of a field that is a secret; what is filled in there stays.
    pub(super) fn secret(&mut self, text: &str) -> String {
        if text.trim().is_empty() || text.contains(MARK.0) {
            return text.to_owned();
        }
        if text.contains("{{") || text.starts_with("${") || text.starts_with("=") {
            return self.words(text);
        }
        // `Bearer` and `Basic` say what kind of key it is.
        match text.split_once(' ') {
            Some((scheme, key))
                if ["bearer", "basic", "token", "apikey"].contains(&scheme.to_ascii_lowercase().as_str())
                    && !key.trim().is_empty() =>
            {
                format!("{scheme} {}", self.mark(key))
            }
            _ => self.mark(text),
        }
    }

    fn mark(&mut self, key: &str) -> String {
        let next = self.found.len() + 1;
        let number = *self.found.entry(key.to_owned()).or_insert(next);
        if number == next && number <= NOTES_MAX {
            let why = format!(
                "something that looks like a key was left out; keep it as vault:KEY_{number} and put that into the arguments of the tool that needs it"
            );
            let of = self.within.last().map(|name| format!(" in {name}")).unwrap_or_default();
            self.notes.push(Note { what: format!("key {number}{of}"), why });
        }
        format!("{}{number}{}", MARK.0, MARK.1)
    }

    /// A text without what looks like a key.
    pub(super) fn words(&mut self, text: &str) -> String {
        let text = text.replace("vault:", "vault ");
        let text = self.assigned(&text);
        let mut out = String::with_capacity(text.len());
        let mut word = String::new();
        for c in text.chars() {
            if is_part(c) {
                word.push(c);
            } else {
                self.flush(&mut word, &mut out);
                out.push(c);
            }
        }
        self.flush(&mut word, &mut out);
        out
    }

    fn flush(&mut self, word: &mut String, out: &mut String) {
        if looks_like_key(word) {
            let mark = self.mark(word);
            out.push_str(&mark);
        } else {
            out.push_str(word);
        }
        word.clear();
    }

    /// `api_key=...`, `"password": "..."`, `Authorization: Bearer ...` and `//user:password@host` inside a text.
    fn assigned(&mut self, text: &str) -> String {
        text.split_inclusive('\n').map(|line| self.assigned_line(line)).collect()
    }

    fn assigned_line(&mut self, line: &str) -> String {
        let line = self.in_address(line);
        let mut out = String::new();
        let mut rest = line.as_str();
        while let Some(at) = rest.find(['=', ':']) {
            let (before, after) = rest.split_at(at + 1);
            out.push_str(before);
            rest = after;
            let name_end = before[..at].trim_end_matches(['"', '\'', ' ', '\\']);
            let name = name_end
                .rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
                .next()
                .unwrap_or_default();
            if !is_secret(name) {
                continue;
            }
            let lead = rest.len() - rest.trim_start_matches([' ', '"', '\'', '\\']).len();
            out.push_str(&rest[..lead]);
            rest = &rest[lead..];
            let quoted = lead > 0 && line_has_quote(&out);
            let searched = &rest[..rest.floor_char_boundary(VALUE_BYTES_MAX)];
            let end = searched
                .find(|c: char| if quoted { "\"'\\\n\r".contains(c) } else { "&,;\n\r\"'<>)}".contains(c) })
                .unwrap_or(searched.len());
            let (value, after) = rest.split_at(end);
            // A reference, or a sentence about passwords.
            let says_nothing = value.contains(['{', '$'])
                || value.trim().is_empty()
                || (!quoted && value.trim().split(' ').count() > 2);
            if says_nothing {
                continue;
            }
            let secret = self.secret(value.trim_end());
            out.push_str(&secret);
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn in_address(&mut self, line: &str) -> String {
        let Some(start) = line.find("://").map(|at| at + 3) else { return line.to_owned() };
        let host = line[start..].split(['/', ' ', '"', '\'', '?']).next().unwrap_or_default();
        let Some((user, _)) =
            host.rsplit_once('@').filter(|(user, _)| user.contains(':') && !user.contains('{'))
        else {
            return line.to_owned();
        };
        let mark = self.mark(user);
        line.replacen(user, &mark, 1)
    }
}

fn line_has_quote(out: &str) -> bool {
    out.ends_with(['"', '\'', '\\'])
}

/// What takes the place of a key.
pub(super) fn mark(number: &str) -> String {
    format!("{}{number}{}", MARK.0, MARK.1)
}

/// A single text without what looks like a key.
pub(super) fn text(words: &str) -> String {
    Cleaner::default().words(words)
}

/// Keys that were taken out, as names of secrets; only in the arguments of a tool.
pub(super) fn named(value: &Value) -> Value {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        Value::String(text) => Value::String(with_names(text)),
        Value::Array(items) => items.iter().map(named).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), named(value))).collect(),
    }
}

fn with_names(text: &str) -> String {
    let mut parts = text.split(MARK.0);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(MARK.1) {
            Some((number, rest)) if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) => {
                // A name of a secret ends where its letters do.
                let apart = rest.starts_with(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
                out.push_str(&format!("vault:KEY_{number}{}{rest}", if apart { " " } else { "" }));
            }
            _ => {
                out.push_str(MARK.0);
                out.push_str(part);
            }
        }
    }
    out
}

/// Whether a field of such a name holds a secret.
pub(super) fn is_secret(name: &str) -> bool {
    let plain: String =
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    NAMES.contains(&plain.as_str())
        || ["apikey", "secretkey", "accesstoken", "password", "clientsecret", "authtoken", "apitoken"]
            .iter()
            .any(|end| plain.ends_with(end))
}

fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-_.+/=~".contains(c)
}

/// What a node or another thing with a place in the file is called. Only what has a kind is one.
fn name_of(fields: &Map<String, Value>) -> Option<String> {
    let of = |fields: &Map<String, Value>| {
        let text = |name: &&str| fields.get(*name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let has_kind = ["type", "parameters", "position", "inputs", "typeVersion"].iter();
        let is_thing = has_kind.clone().any(|name| fields.contains_key(*name));
        let name = ["title", "label", "name"].iter().find_map(text)?;
        (is_thing && !looks_like_key(name)).then(|| name.to_owned())
    };
    let inner = fields.get("data").and_then(Value::as_object).and_then(of);
    inner.or_else(|| of(fields))
}

/// Whether a word looks like a key.
fn looks_like_key(word: &str) -> bool {
    let prefixed = |word: &str| {
        PREFIXES.iter().any(|prefix| {
            let rest = word.strip_prefix(prefix);
            rest.is_some_and(|rest| rest.len() >= PREFIXED_MIN && rest.bytes().any(|b| b.is_ascii_digit()))
        })
    };
    let is_key = prefixed(word) || word.split(['.', '/', '=', '~', '+']).any(prefixed);
    is_key || word.split(['-', '_', '.', '/']).any(is_mixed)
}

/// A long piece in which letters and digits change as they do by chance.
fn is_mixed(piece: &str) -> bool {
    let count = |is: fn(&u8) -> bool| piece.bytes().filter(is).count();
    let digits = count(u8::is_ascii_digit);
    let letters = count(u8::is_ascii_alphabetic);
    let both_cases = count(u8::is_ascii_uppercase) > 0 && count(u8::is_ascii_lowercase) > 0;
    let hex = piece.len() >= 32 && piece.bytes().all(|b| b.is_ascii_hexdigit()) && letters > 0;
    piece.len() >= MIXED_MIN && digits >= 2 && letters > 0 && (hex || both_cases || digits >= 6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_taken_out_and_words_stay() {
        let check = |text: &str, expect: &str| assert_eq!(Cleaner::default().words(text), expect, "{text}");
        check("ask sk-proj-Ab12Cd34Ef56Gh78 now", "ask [key 1 removed] now");
        check("https://x.example/a?api_key=hunter2&b=1", "https://x.example/a?api_key=[key 1 removed]&b=1");
        check("https://me:pw@x.example/a", "https://[key 1 removed]@x.example/a");
        check("Authorization: Bearer abc\nX: y", "Authorization: Bearer [key 1 removed]\nX: y");
        check(r#"{"password": "a b", "n": 1}"#, r#"{"password": "[key 1 removed]", "n": 1}"#);
        check("token={{ $json.token }}", "token={{ $json.token }}");
        check("d9b75a73-b67b-44c1-84d2-97dcfb0fab1f", "d9b75a73-b67b-44c1-84d2-97dcfb0fab1f");
        check("1754827922555-source-1754827949615-target", "1754827922555-source-1754827949615-target");
        check("conditionAgentAgentflow_0-output-0", "conditionAgentAgentflow_0-output-0");
        check("8f14e45fceea167a5a36dedd4bea2543", "[key 1 removed]");
        check("password: never tell anybody about it", "password: never tell anybody about it");
        check("an sk-learn model", "an sk-learn model");
        check("vault:NAME", "vault NAME");
    }

    #[test]
    fn fields_with_such_names_are_taken_out() {
        let check = |value: Value, expect: Value| assert_eq!(Cleaner::default().value(&value), expect);
        check(
            serde_json::json!({"apiKey": "abc", "max_tokens": 5}),
            serde_json::json!({"apiKey": "[key 1 removed]", "max_tokens": 5}),
        );
        check(
            serde_json::json!({"name": "X-Api-Key", "value": "short"}),
            serde_json::json!({"name": "X-Api-Key", "value": "[key 1 removed]"}),
        );
        check(
            serde_json::json!({"name": "db", "value_type": "secret", "value": "pw"}),
            serde_json::json!({"name": "db", "value_type": "secret", "value": "[key 1 removed]"}),
        );
    }

    #[test]
    fn tools_get_names_of_secrets() {
        let check = |text: &str, expect: &str| assert_eq!(with_names(text), expect);
        check("Bearer [key 1 removed]", "Bearer vault:KEY_1");
        check("[key 12 removed]x", "vault:KEY_12 x");
        check("[key x removed]", "[key x removed]");
    }
}
