//! From TOML to rules: every key is known or an error with its line, every example is tried.

use super::matching::When;
use super::paths::PathPattern;
use super::text::Text;
use super::{PolicyError, Rule, Verdict, examples};
use mycel_abi::{Autonomy, Capability};
use std::cell::Cell;
use std::ops::Range;
use std::str::FromStr;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Bytes of one policy file; far more than a person writes.
const FILE_BYTES_MAX: usize = 1024 * 1024;
/// Rules of one file; far more than a person keeps in mind.
const RULES_MAX: usize = 2000;

const KEYS: &[&str] = &[
    "id",
    "why",
    "verdict",
    "final",
    "raise_risk",
    "set_risk",
    "instead_of",
    "tool",
    "command",
    "via",
    "privileged",
    "remote",
    "has_flags",
    "lacks_flags",
    "has_args",
    "path",
    "action",
    "host",
    "capability",
    "autonomy",
    "risk_at_least",
    "fed_by",
    "opaque",
    "dynamic",
    "args",
    "match",
    "not_match",
];

/// What to do with the examples of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Examples {
    Try,
    /// They were tried when the program was built.
    Trust,
}

pub(super) type Field<'a> = Spanned<DeValue<'a>>;

/// A file being read, for messages.
pub(super) struct File<'a> {
    name: &'a str,
    text: &'a str,
    /// The byte counted to last and its line; rules come in order, so little is counted twice.
    counted: Cell<(usize, usize)>,
}

impl File<'_> {
    pub(super) fn error(
        &self,
        span: &Range<usize>,
        message: impl Into<String>,
        hint: Option<String>,
    ) -> PolicyError {
        let before = self.text.get(..span.start.min(self.text.len())).unwrap_or_default();
        let line = self.line(before.len());
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        PolicyError { file: self.name.to_owned(), line, column, message: message.into(), hint }
    }
    /// The line, from 1, that the byte `at` stands in.
    fn line(&self, at: usize) -> usize {
        let (from, known) = if self.counted.get().0 <= at { self.counted.get() } else { (0, 1) };
        let line = known + self.text.as_bytes()[from..at].iter().filter(|byte| **byte == b'\n').count();
        self.counted.set((at, line));
        line
    }
    pub(super) fn fail<T>(&self, field: &Field<'_>, message: impl Into<String>) -> Result<T, PolicyError> {
        Err(self.error(&field.span(), message, None))
    }
    pub(super) fn string(&self, key: &str, field: &Field<'_>) -> Result<String, PolicyError> {
        match field.get_ref() {
            DeValue::String(text) => Ok(text.to_string()),
            _ => self.fail(field, format!("`{key}` must be a text")),
        }
    }
    fn flag(&self, key: &str, field: &Field<'_>) -> Result<bool, PolicyError> {
        match field.get_ref() {
            DeValue::Boolean(value) => Ok(*value),
            _ => self.fail(field, format!("`{key}` must be true or false")),
        }
    }
    /// A text or a list of texts.
    fn strings(&self, key: &str, field: &Field<'_>) -> Result<Vec<String>, PolicyError> {
        match field.get_ref() {
            DeValue::Array(items) if items.is_empty() => self.fail(field, format!("`{key}` is empty")),
            DeValue::Array(items) => items.iter().map(|item| self.string(key, item)).collect(),
            _ => Ok(vec![self.string(key, field)?]),
        }
    }
    fn texts(&self, key: &str, field: &Field<'_>) -> Result<Vec<Text>, PolicyError> {
        Ok(self.strings(key, field)?.iter().map(|text| Text::new(text)).collect())
    }
    pub(super) fn word<T: FromStr<Err = String>>(
        &self,
        key: &str,
        field: &Field<'_>,
    ) -> Result<T, PolicyError> {
        let text = self.string(key, field)?;
        text.parse().map_err(|error| self.error(&field.span(), format!("{key}: {error}"), None))
    }
    fn flags(&self, key: &str, field: &Field<'_>) -> Result<Vec<Vec<String>>, PolicyError> {
        let sets = self.strings(key, field)?;
        Ok(sets.iter().map(|set| set.split('|').map(str::to_owned).collect()).collect())
    }
    pub(super) fn unknown(&self, span: &Range<usize>, key: &str, known: &[&str]) -> PolicyError {
        let hint = nearest(key, known).map(|near| format!("did you mean `{near}`?"));
        let all = || format!("the keys are {}", known.join(", "));
        self.error(span, format!("`{key}` is not a known key"), Some(hint.unwrap_or_else(all)))
    }
}

/// The rules of a file.
pub(super) fn rules(name: &str, text: &str, examples: Examples) -> Result<Vec<Rule>, PolicyError> {
    let file = File { name, text, counted: Cell::new((0, 1)) };
    if text.len() > FILE_BYTES_MAX {
        return Err(file.error(&(0..0), format!("the file is larger than {FILE_BYTES_MAX} bytes"), None));
    }
    let root = DeTable::parse(text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        file.error(&span, format!("this is not TOML: {}", error.message()), None)
    })?;
    let mut rules: Vec<Rule> = Vec::new();
    for (key, value) in root.get_ref() {
        if key.get_ref() != "rule" {
            return Err(file.unknown(&key.span(), key.get_ref(), &["rule"]));
        }
        let DeValue::Array(items) = value.get_ref() else {
            return Err(file.error(&key.span(), "`rule` is a list", Some("write [[rule]]".into())));
        };
        if items.len() > RULES_MAX {
            return file.fail(value, format!("the file has more than {RULES_MAX} rules"));
        }
        for item in items.iter() {
            let rule = rule(&file, item, examples)?;
            if let Some(known) = rules.iter().find(|known| known.id == rule.id) {
                return file
                    .fail(item, format!("rule `{}` stands twice, first in line {}", rule.id, known.line));
            }
            rules.push(rule);
        }
    }
    Ok(rules)
}

fn rule(file: &File<'_>, item: &Field<'_>, tried: Examples) -> Result<Rule, PolicyError> {
    let DeValue::Table(table) = item.get_ref() else { return file.fail(item, "a rule is a table") };
    let mut rule = Rule {
        id: String::new(),
        why: String::new(),
        verdict: None,
        is_final: false,
        raise_risk: None,
        set_risk: None,
        instead_of: Vec::new(),
        file: file.name.to_owned(),
        line: file.line(item.span().start.min(file.text.len())),
        examples: 0,
        when: When::default(),
    };
    for (key, field) in table {
        let known = effect(file, &mut rule, key.get_ref(), field)?
            || matcher(file, &mut rule.when, key.get_ref(), field)?;
        if !known && !matches!(key.get_ref().as_ref(), "match" | "not_match") {
            return Err(file.unknown(&key.span(), key.get_ref(), KEYS));
        }
    }
    complete(file, item, table, &rule)?;
    rule.examples = examples::count(file, table)?;
    if tried == Examples::Try {
        examples::try_all(file, table, &rule)?;
    }
    Ok(rule)
}

fn complete(file: &File<'_>, item: &Field<'_>, table: &DeTable<'_>, rule: &Rule) -> Result<(), PolicyError> {
    const EFFECTS: &[&str] = &[
        "id",
        "why",
        "verdict",
        "final",
        "raise_risk",
        "set_risk",
        "instead_of",
        "match",
        "not_match",
        "action",
    ];
    if rule.id.is_empty() || rule.why.is_empty() {
        return file.fail(item, "a rule needs `id` and `why`");
    }
    if rule.verdict.is_none() && rule.raise_risk.is_none() && rule.set_risk.is_none() {
        return file.fail(
            item,
            format!("rule `{}` does nothing: it has no verdict, raise_risk or set_risk", rule.id),
        );
    }
    if rule.set_risk.is_some() && !rule.loosens() {
        return file
            .fail(item, format!("rule `{}` both restricts and sets the risk: write two rules", rule.id));
    }
    if !rule.instead_of.is_empty() && rule.verdict != Some(Verdict::Go) {
        return file.fail(item, format!("rule `{}`: only a `go` rule may stand instead of others", rule.id));
    }
    if table.keys().all(|key| EFFECTS.contains(&key.get_ref().as_ref())) {
        return file.fail(item, format!("rule `{}` looks at nothing, so it would match everything", rule.id));
    }
    Ok(())
}

fn effect(file: &File<'_>, rule: &mut Rule, key: &str, field: &Field<'_>) -> Result<bool, PolicyError> {
    match key {
        "id" => rule.id = file.string(key, field)?,
        "why" => rule.why = file.string(key, field)?,
        "verdict" => {
            let text = file.string(key, field)?;
            let found = Verdict::ALL.iter().find(|verdict| verdict.as_str() == text);
            let Some(verdict) = found else {
                return file.fail(field, format!("verdict `{text}` is not one of go, ask, no"));
            };
            rule.verdict = Some(*verdict);
        }
        "final" => rule.is_final = file.flag(key, field)?,
        "raise_risk" => rule.raise_risk = Some(file.word(key, field)?),
        "set_risk" => rule.set_risk = Some(file.word(key, field)?),
        "instead_of" => rule.instead_of = file.strings(key, field)?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn matcher(file: &File<'_>, when: &mut When, key: &str, field: &Field<'_>) -> Result<bool, PolicyError> {
    match key {
        "tool" => when.tool = file.texts(key, field)?,
        "command" => when.command = file.texts(key, field)?,
        "via" => when.via = file.texts(key, field)?,
        "has_args" => when.has_args = file.texts(key, field)?,
        "host" => when.host = file.texts(key, field)?,
        "fed_by" => when.fed_by = file.texts(key, field)?,
        "opaque" => when.opaque = file.texts(key, field)?,
        "privileged" => when.privileged = Some(file.flag(key, field)?),
        "remote" => when.remote = Some(file.flag(key, field)?),
        "dynamic" => when.dynamic = Some(file.flag(key, field)?),
        "has_flags" => when.has_flags = file.flags(key, field)?,
        "lacks_flags" => when.lacks_flags = file.flags(key, field)?,
        "path" => when.path = file.strings(key, field)?.iter().map(|path| PathPattern::new(path)).collect(),
        "action" => when.action = Some(file.string(key, field)?),
        "risk_at_least" => when.risk_at_least = Some(file.word(key, field)?),
        "capability" => {
            for text in file.strings(key, field)? {
                let parsed = Capability::from_str(&text);
                when.capability
                    .push(parsed.map_err(|error| file.error(&field.span(), error.to_string(), None))?);
            }
        }
        "autonomy" => {
            for text in file.strings(key, field)? {
                let parsed = Autonomy::from_str(&text);
                when.autonomy.push(parsed.map_err(|error| file.error(&field.span(), error, None))?);
            }
        }
        "args" => {
            let DeValue::Table(table) = field.get_ref() else { return file.fail(field, "`args` is a table") };
            for (pointer, pattern) in table {
                if !pointer.get_ref().starts_with('/') {
                    let hint = Some(format!("write \"/{}\"", pointer.get_ref()));
                    return Err(file.error(&pointer.span(), "a key of `args` is a JSON pointer", hint));
                }
                when.args.push((pointer.get_ref().to_string(), Text::new(&file.string("args", pattern)?)));
            }
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// The known key with the fewest edits, if those are few.
fn nearest<'a>(key: &str, known: &[&'a str]) -> Option<&'a str> {
    let scored = known.iter().map(|candidate| (edits(key, candidate), *candidate)).min()?;
    (scored.0 <= 2.max(key.len() / 3)).then_some(scored.1)
}

/// Edit distance of two short words.
fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().take(64).enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}
