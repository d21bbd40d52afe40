//! A file into entries: every value with its place, every problem with its place, nothing interpreted yet.

use super::Problem;
use super::keys::{self, Kind, PROVIDER_KEYS};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Problems that are listed of one file.
const PROBLEMS_MAX: usize = 50;

/// One key with its value in text form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// `section.name`.
    pub key: String,
    pub value: String,
    /// Line and column of the key, from 1.
    pub position: (usize, usize),
    /// Bytes of the value in the text.
    pub span: Range<usize>,
}

/// The entries of `text` and what is wrong with it. `source` names the file.
pub fn entries(text: &str, source: &str) -> (Vec<Entry>, Vec<Problem>) {
    let mut reader = Reader { text, source, entries: Vec::new(), problems: Vec::new() };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let message = error.message().replace('\n', " ");
        reader.problem(error.span(), None, format!("this is not TOML: {message}"), None);
    }
    // What could be read of a broken file would only repeat its problems.
    if errors.is_empty() {
        reader.root(table.get_ref());
    }
    reader.problems.truncate(PROBLEMS_MAX);
    reader.entries.sort_by_key(|entry| entry.span.start);
    reader.problems.sort_by_key(|problem| problem.position);
    (reader.entries, reader.problems)
}

struct Reader<'a> {
    text: &'a str,
    source: &'a str,
    entries: Vec<Entry>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn root(&mut self, table: &DeTable<'_>) {
        for (name, value) in table {
            let section = name.get_ref().as_ref();
            match value.get_ref() {
                DeValue::Table(inner) if section == "providers" => self.providers(inner),
                DeValue::Table(inner) => self.section(section, name.span(), inner),
                _ => {
                    let hint = keys::nearest_key(section);
                    self.problem(
                        Some(name.span()),
                        Some(section),
                        format!("`{section}` stands in no section"),
                        hint,
                    );
                }
            }
        }
    }

    fn section(&mut self, section: &str, span: Range<usize>, table: &DeTable<'_>) {
        let sections = || keys::KEYS.iter().filter_map(|key| key.name.split('.').next()).chain(["providers"]);
        if !sections().any(|known| known == section) {
            let near = keys::nearest(section, sections().map(str::to_owned));
            let mut known: Vec<&str> = sections().collect();
            known.dedup();
            let hint = near.map_or_else(
                || format!("sections: {}", known.join(", ")),
                |near| format!("did you mean [{near}]?"),
            );
            self.problem(Some(span), Some(section), format!("there is no section [{section}]"), Some(hint));
            return;
        }
        for (name, value) in table {
            let full = format!("{section}.{}", name.get_ref());
            match keys::key(&full) {
                Some(key) => self.value(full, key.kind, name.span(), value),
                None => {
                    let hint = keys::nearest_key(&full);
                    self.problem(Some(name.span()), Some(&full), format!("there is no key {full}"), hint);
                }
            }
        }
    }

    fn providers(&mut self, table: &DeTable<'_>) {
        for (name, value) in table {
            let provider = name.get_ref().as_ref();
            let valid = |b: u8| b.is_ascii_alphanumeric() || b"-_".contains(&b);
            let DeValue::Table(parts) = value.get_ref() else {
                let hint = format!("write a section: [providers.{provider}]");
                self.problem(
                    Some(name.span()),
                    Some(provider),
                    format!("providers.{provider} is no section"),
                    Some(hint),
                );
                continue;
            };
            if provider.is_empty() || !provider.bytes().all(valid) {
                let hint = "letters, digits, - and _ may stand in it".to_owned();
                self.problem(Some(name.span()), None, "this is no name for a provider".into(), Some(hint));
                continue;
            }
            for (part, value) in parts {
                self.provider_part(provider, part, value);
            }
        }
    }

    fn provider_part(
        &mut self,
        provider: &str,
        part: &Spanned<std::borrow::Cow<'_, str>>,
        value: &Spanned<DeValue<'_>>,
    ) {
        let full = format!("providers.{provider}.{}", part.get_ref());
        if let Some((_, kind)) = PROVIDER_KEYS.iter().find(|(known, _)| known == part.get_ref()) {
            return self.value(full, *kind, part.span(), value);
        }
        let known = || PROVIDER_KEYS.iter().map(|(known, _)| (*known).to_owned());
        let near = keys::nearest(part.get_ref(), known());
        let keys = known().collect::<Vec<_>>().join(", ");
        let hint = near
            .map_or_else(|| format!("keys of a provider: {keys}"), |near| format!("did you mean {near}?"));
        self.problem(Some(part.span()), Some(&full), format!("there is no key {full}"), Some(hint));
    }

    fn value(&mut self, key: String, kind: Kind, at: Range<usize>, value: &Spanned<DeValue<'_>>) {
        let span = value.span();
        let text = match text_of(value.get_ref(), kind) {
            Some(text) => text,
            None => {
                let what = format!("{key} cannot be {}", value.get_ref().type_str());
                return self.problem(
                    Some(span),
                    Some(&key),
                    what,
                    Some(format!("allowed: {}", kind.allowed())),
                );
            }
        };
        match kind.canonical(&text) {
            Ok(value) => {
                let position = position(self.text, at.start);
                self.entries.push(Entry { key, value, position, span });
            }
            Err((what, hint)) => self.problem(Some(span), Some(&key), format!("{key}: {what}"), hint),
        }
    }

    fn problem(&mut self, span: Option<Range<usize>>, key: Option<&str>, what: String, hint: Option<String>) {
        self.problems.push(Problem {
            source: self.source.to_owned(),
            position: Some(position(self.text, span.map_or(0, |span| span.start))),
            key: key.map(str::to_owned),
            what,
            hint,
            ignored: false,
        });
    }
}

/// The text form of a TOML value, if it is of a type that `kind` can be.
fn text_of(value: &DeValue<'_>, kind: Kind) -> Option<String> {
    let is_number = matches!(kind, Kind::Count | Kind::Bound | Kind::Money);
    match value {
        DeValue::String(text) if ![Kind::List, Kind::Bounds, Kind::Count].contains(&kind) => {
            Some(text.to_string())
        }
        DeValue::Integer(number) if is_number && number.radix() == 10 => Some(number.as_str().to_owned()),
        // The digits as they were written: no rounding comes between a person and their money.
        DeValue::Float(number) if kind == Kind::Money => Some(number.as_str().to_owned()),
        DeValue::Array(items) if matches!(kind, Kind::List | Kind::Bounds) => {
            let words: Option<Vec<&str>> = items.iter().map(|item| item.get_ref().as_str()).collect();
            words.map(|words| words.join(","))
        }
        DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Array(_) => None,
        DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Table(_) => None,
    }
}

/// Line and column, in characters, of a byte of `text`.
pub(super) fn position(text: &str, byte: usize) -> (usize, usize) {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    let before = &text[..byte];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}
