//! The rules of a person about models: `route.toml`.
//!
//! ```toml
//! [[rule]]
//! id = "letters-stay-here"
//! why = "my letters are written on this machine"
//! kind = ["write"]              # look, change, shell, code, write, plan, question
//! words = ["letter", "brief"]   # any of them stands in the goal
//! language = ["en", "de"]
//! label = ["local"]             # local, sensitive
//! only = ["ollama:*"]           # and: use, avoid, order
//! match = ["write a letter to my landlord"]
//! not_match = ["write a function"]
//! ```
//! Conditions of different kinds must all hold; of one kind, any. Names may hold `*`, and `tier:operational` names all of a
//! tier. A rule can narrow and sort; nothing in it can send what is labelled `local` elsewhere. The examples are tried
//! when the file is read, so a rule that does not do what its author thought never comes into force.

use super::{AVOIDED, Candidate, Features, Kind, Language, Tier, WANTED};
use mycel_abi::Label;
use std::ops::Range;
use std::str::FromStr;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Bytes of the file; a person writes a few hundred.
const FILE_BYTES_MAX: usize = 256 * 1024;
/// Rules of the file; more than anybody keeps in mind.
const RULES_MAX: usize = 500;
/// Points between two places of an `order`: more than all other reasons together, less than what is avoided.
const PLACE: i64 = 100;

const KEYS: &[&str] = &[
    "id",
    "why",
    "kind",
    "words",
    "language",
    "label",
    "use",
    "avoid",
    "only",
    "order",
    "match",
    "not_match",
];

/// The rules in force, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    pub list: Vec<Rule>,
}

/// One rule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rule {
    pub id: String,
    pub why: String,
    /// Line it begins in.
    pub line: usize,
    pub kinds: Vec<Kind>,
    pub words: Vec<String>,
    pub languages: Vec<Language>,
    pub labels: Vec<Mark>,
    pub first: Option<String>,
    pub avoid: Vec<String>,
    pub only: Vec<String>,
    pub order: Vec<String>,
    /// Examples that were tried.
    pub examples: usize,
}

/// A label a rule may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The run must stay on this machine.
    Local,
    /// The goal is about secrets or the safety of the machine.
    Sensitive,
}

impl FromStr for Mark {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "local" => Ok(Mark::Local),
            "sensitive" => Ok(Mark::Sensitive),
            other => Err(format!("`{other}` is not one of local, sensitive")),
        }
    }
}

/// A mistake in the file, with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {message}{}", hint.as_ref().map(|h| format!("\nhint: {h}")).unwrap_or_default())]
pub struct RulesError {
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1.
    pub column: usize,
    pub message: String,
    pub hint: Option<String>,
}

impl Rules {
    /// Reads the text of a file; `name` stands in messages.
    ///
    /// # Errors
    /// The first mistake, with line and column; an example that the rule beside it does not fulfil is one.
    pub fn parse(name: &str, text: &str) -> Result<Self, RulesError> {
        let file = File { name, text };
        if text.len() > FILE_BYTES_MAX {
            return Err(file.error(0..0, format!("the file is larger than {FILE_BYTES_MAX} bytes"), None));
        }
        let root = DeTable::parse(text).map_err(|error| {
            let span = error.span().unwrap_or(0..0);
            file.error(span, format!("this is not TOML: {}", error.message()), None)
        })?;
        let mut rules = Rules::default();
        for (key, value) in root.get_ref() {
            let DeValue::Array(items) = value.get_ref() else {
                return Err(file.unknown(key.span(), key.get_ref()));
            };
            if key.get_ref() != "rule" {
                return Err(file.unknown(key.span(), key.get_ref()));
            }
            for item in items.iter() {
                let rule = file.rule(item)?;
                if rules.list.iter().any(|other| other.id == rule.id) {
                    return Err(file.error(item.span(), format!("the id `{}` stands twice", rule.id), None));
                }
                rules.list.push(rule);
            }
        }
        if rules.list.len() > RULES_MAX {
            return Err(file.error(0..0, format!("more than {RULES_MAX} rules"), None));
        }
        Ok(rules)
    }
}

impl Rule {
    /// Whether it speaks about this step.
    pub fn matches(&self, step: &Features) -> bool {
        let label = |mark: &Mark| match mark {
            Mark::Local => step.local,
            Mark::Sensitive => step.sensitive,
        };
        (self.kinds.is_empty() || self.kinds.contains(&step.kind))
            && (self.words.is_empty() || self.words.iter().any(|word| step.words.contains(word)))
            && (self.languages.is_empty() || step.language.is_some_and(|l| self.languages.contains(&l)))
            && (self.labels.is_empty() || self.labels.iter().any(label))
    }

    /// Whether it lets this candidate be asked at all.
    pub(super) fn admits(&self, candidate: &Candidate) -> bool {
        self.only.is_empty() || self.only.iter().any(|name| names(name, candidate))
    }

    /// What it says for or against the candidate.
    pub(super) fn points(&self, candidate: &Candidate) -> i64 {
        let wanted = self.first.iter().any(|name| names(name, candidate));
        let place = self.order.iter().position(|name| names(name, candidate));
        let avoided = self.avoid.iter().any(|name| names(name, candidate));
        let mut points = if wanted { WANTED } else { 0 };
        // The list of an order is bounded by the file, so its last place is still above no place.
        points += place.map_or(0, |place| WANTED / 2 - PLACE * i64::try_from(place).unwrap_or(0).min(99));
        points - if avoided { AVOIDED + WANTED } else { 0 }
    }

    fn says_something(&self) -> bool {
        self.first.is_some() || !(self.avoid.is_empty() && self.only.is_empty() && self.order.is_empty())
    }
}

/// Whether `pattern` (a name with `*`, or `tier:NAME`) means the candidate.
fn names(pattern: &str, candidate: &Candidate) -> bool {
    match pattern.strip_prefix("tier:") {
        Some(tier) => candidate.tier.as_str() == tier,
        None => fits(pattern.as_bytes(), candidate.name.as_bytes()),
    }
}

/// `*` stands for any number of characters. Goes back only to the last `*`, so it takes no longer than the product of
/// both lengths.
fn fits(pattern: &[u8], name: &[u8]) -> bool {
    let (mut p, mut n, mut star) = (0, 0, None);
    while n < name.len() {
        if pattern.get(p) == Some(&b'*') {
            star = Some((p, n));
            p += 1;
        } else if pattern.get(p) == Some(&name[n]) {
            (p, n) = (p + 1, n + 1);
        } else if let Some((at, from)) = star {
            star = Some((at, from + 1));
            (p, n) = (at + 1, from + 1);
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|byte| *byte == b'*')
}

type Field<'a> = Spanned<DeValue<'a>>;

struct File<'a> {
    name: &'a str,
    text: &'a str,
}

impl File<'_> {
    fn error(&self, span: Range<usize>, message: impl Into<String>, hint: Option<String>) -> RulesError {
        let before = self.text.get(..span.start.min(self.text.len())).unwrap_or_default();
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        RulesError { file: self.name.to_owned(), line, column, message: message.into(), hint }
    }

    fn unknown(&self, span: Range<usize>, key: &str) -> RulesError {
        let scored = KEYS.iter().chain(&["rule"]).map(|known| (strsim::jaro_winkler(key, known), *known));
        let near = scored.filter(|(score, _)| *score > 0.8).max_by(|a, b| a.0.total_cmp(&b.0));
        let all = || format!("the file holds [[rule]] entries with the keys {}", KEYS.join(", "));
        let hint = near.map_or_else(all, |(_, near)| format!("did you mean `{near}`?"));
        self.error(span, format!("`{key}` is not a known key"), Some(hint))
    }

    fn rule(&self, item: &Field<'_>) -> Result<Rule, RulesError> {
        let DeValue::Table(table) = item.get_ref() else {
            return Err(self.error(item.span(), "a rule is a [[rule]] entry", None));
        };
        let line = self.error(item.span(), "", None).line;
        let mut rule = Rule { line, ..Rule::default() };
        for (key, field) in table {
            match key.get_ref().as_ref() {
                "id" => rule.id = self.string("id", field)?,
                "why" => rule.why = self.string("why", field)?,
                "kind" => rule.kinds = self.words("kind", field)?,
                "language" => rule.languages = self.words("language", field)?,
                "label" => rule.labels = self.words("label", field)?,
                "words" => rule.words = self.plain_words(field)?,
                "use" => rule.first = Some(self.name(field)?),
                "avoid" => rule.avoid = self.names("avoid", field)?,
                "only" => rule.only = self.names("only", field)?,
                "order" => rule.order = self.names("order", field)?,
                "match" | "not_match" => {}
                other => return Err(self.unknown(key.span(), other)),
            }
        }
        if rule.id.is_empty() || rule.why.is_empty() {
            let missing = if rule.id.is_empty() { "id" } else { "why" };
            return Err(self.error(item.span(), format!("the rule has no `{missing}`"), None));
        }
        if !rule.says_something() {
            let hint = "add use, avoid, only or order".to_owned();
            return Err(self.error(item.span(), format!("rule `{}` says nothing", rule.id), Some(hint)));
        }
        self.try_examples(table, &mut rule)?;
        Ok(rule)
    }

    fn try_examples(&self, table: &DeTable<'_>, rule: &mut Rule) -> Result<(), RulesError> {
        for (key, wanted) in [("match", true), ("not_match", false)] {
            let Some(field) = table.get(key) else { continue };
            for (goal, span) in self.strings(key, field)? {
                rule.examples += 1;
                let labels: &[Label] = if rule.labels.contains(&Mark::Local) { &[Label::Local] } else { &[] };
                if rule.matches(&Features::of_goal(&goal, labels)) != wanted {
                    let verb = if wanted { "does not match" } else { "matches" };
                    let seen = Features::of_goal(&goal, labels);
                    let message = format!("rule `{}` {verb} its example `{goal}`", rule.id);
                    return Err(self.error(span, message, Some(format!("it is seen as: {seen}"))));
                }
            }
        }
        Ok(())
    }

    fn string(&self, key: &str, field: &Field<'_>) -> Result<String, RulesError> {
        match field.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => Ok(text.to_string()),
            DeValue::String(_) => Err(self.error(field.span(), format!("`{key}` is empty"), None)),
            _ => Err(self.error(field.span(), format!("`{key}` must be a text"), None)),
        }
    }

    /// A text or a list of texts, each with its place.
    fn strings(&self, key: &str, field: &Field<'_>) -> Result<Vec<(String, Range<usize>)>, RulesError> {
        match field.get_ref() {
            DeValue::Array(items) if items.is_empty() => {
                Err(self.error(field.span(), format!("`{key}` is empty"), None))
            }
            DeValue::Array(items) => {
                items.iter().map(|item| Ok((self.string(key, item)?, item.span()))).collect()
            }
            _ => Ok(vec![(self.string(key, field)?, field.span())]),
        }
    }

    fn words<T: FromStr<Err = String>>(&self, key: &str, field: &Field<'_>) -> Result<Vec<T>, RulesError> {
        let parse = |(text, span): (String, Range<usize>)| {
            text.parse().map_err(|error| self.error(span, format!("{key}: {error}"), None))
        };
        self.strings(key, field)?.into_iter().map(parse).collect()
    }

    fn plain_words(&self, field: &Field<'_>) -> Result<Vec<String>, RulesError> {
        let one = |(text, span): (String, Range<usize>)| match super::features::words(&text).as_slice() {
            [word] => Ok(word.clone()),
            _ => {
                let hint = "give one word each: words = [\"tax\", \"invoice\"]".to_owned();
                Err(self.error(span, format!("`{text}` is not one word"), Some(hint)))
            }
        };
        self.strings("words", field)?.into_iter().map(one).collect()
    }

    fn name(&self, field: &Field<'_>) -> Result<String, RulesError> {
        let text = self.string("use", field)?;
        self.checked(text, field.span())
    }

    fn names(&self, key: &str, field: &Field<'_>) -> Result<Vec<String>, RulesError> {
        self.strings(key, field)?.into_iter().map(|(text, span)| self.checked(text, span)).collect()
    }

    fn checked(&self, text: String, span: Range<usize>) -> Result<String, RulesError> {
        if let Some(tier) = text.strip_prefix("tier:") {
            tier.parse::<Tier>().map_err(|error| self.error(span.clone(), error, None))?;
        }
        if text.chars().any(|c| c.is_control() || c == ' ') {
            let hint =
                Some("a name as `mycel route stats` shows it, `openai:*`, or `tier:operational`".to_owned());
            return Err(self.error(span, format!("`{text}` is no name of a model"), hint));
        }
        Ok(text)
    }
}
