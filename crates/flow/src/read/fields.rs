//! Values of one map of the file, each of the type that is wanted; what is not of it is a problem with its place.

use super::units;
use crate::problem::{Place, Problem, did_you_mean};
use crate::words;
use crate::yaml::{Data, Entry, Item, PROBLEMS_MAX, Scalar, resolve, shorten};
use mycel_abi::NodeId;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Takes down what is wrong.
#[derive(Debug, Default)]
pub(super) struct Reader {
    pub(super) problems: Vec<Problem>,
}

/// A map of the file whose keys are known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fields<'a> {
    /// What it is, for messages: "node `lead`".
    pub(super) of: &'a str,
    pub(super) at: Place,
    entries: &'a [Entry],
}

impl<'a> Fields<'a> {
    pub(super) fn get(&self, name: &str) -> Option<&'a Entry> {
        self.entries.iter().find(|entry| entry.name == name && !entry.value.is_null())
    }
}

impl Reader {
    pub(super) fn problem(&mut self, problem: Problem) {
        if self.problems.len() < PROBLEMS_MAX {
            self.problems.push(problem);
        }
    }

    /// The fields of a map; those that are not `known` are reported.
    pub(super) fn fields<'a>(
        &mut self,
        of: &'a str,
        at: Place,
        item: &'a Item,
        known: &[&[&str]],
    ) -> Option<Fields<'a>> {
        let Some(entries) = item.entries() else {
            self.wrong(item, of, "a map of fields");
            return None;
        };
        for entry in entries {
            if !known.iter().any(|known| known.contains(&entry.name.as_str())) {
                self.unknown(of, entry, known);
            }
        }
        Some(Fields { of, at, entries })
    }

    fn unknown(&mut self, of: &str, entry: &Entry, known: &[&[&str]]) {
        let name = entry.name.as_str();
        let problem = entry.at.problem(format!("{of} has no field `{}`", shorten(name)));
        let near = crate::problem::nearest(name, known.iter().copied().flatten().copied());
        let kinds = words::kinds_with(name);
        let hint = match near {
            // `{ about: One, two }` says `about: One` and `two:`.
            _ if name.contains(' ') && entry.value.is_null() => {
                Some("a text with a comma stands between quotes".to_owned())
            }
            None if of.starts_with("node ") && !kinds.is_empty() => {
                Some(format!("`{name}` is a field of the kinds {}", kinds.join(", ")))
            }
            _ => did_you_mean(name, "its fields", known.iter().copied().flatten().copied()),
        };
        self.problem(Problem { hint, ..problem });
    }

    pub(super) fn wrong(&mut self, item: &Item, name: &str, wanted: &str) {
        let problem = item.at.problem(format!("{name} must be {wanted}; it is {}", item.what()));
        let is_scalar = matches!(&item.data, Data::Plain(text) if !matches!(resolve(text), Scalar::Null));
        self.problem(match item.scalar() {
            Some(text) if wanted == "a text" && is_scalar => {
                problem.hint(format!("put it between quotes: \"{}\"", shorten(text)))
            }
            _ => problem,
        });
    }

    fn missing(&mut self, fields: &Fields<'_>, name: &str) {
        let what = fields.of;
        self.problem(fields.at.problem(format!("{what} has no `{name}`")).hint(format!("add `{name}:`")));
    }

    /// A text, or none if the field is not there.
    pub(super) fn text(&mut self, fields: &Fields<'_>, name: &str) -> Option<String> {
        let entry = fields.get(name)?;
        self.text_of(&entry.value, &format!("`{name}`"))
    }

    pub(super) fn text_or_empty(&mut self, fields: &Fields<'_>, name: &str) -> String {
        self.text(fields, name).unwrap_or_default()
    }

    /// A text that must be there.
    pub(super) fn need_text(&mut self, fields: &Fields<'_>, name: &str) -> String {
        if fields.get(name).is_none() {
            self.missing(fields, name);
        }
        self.text_or_empty(fields, name)
    }

    pub(super) fn text_of(&mut self, item: &Item, name: &str) -> Option<String> {
        match &item.data {
            Data::Quoted(text) | Data::Block(text) => return Some(text.clone()),
            Data::Plain(text) if resolve(text) == Scalar::Text(text) => return Some(text.clone()),
            Data::Plain(_) | Data::List(_) | Data::Table(_) => {}
        }
        self.wrong(item, name, "a text");
        None
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, fields: &Fields<'_>, name: &str) -> Vec<(Place, String)> {
        let Some(entry) = fields.get(name) else { return Vec::new() };
        let Data::List(items) = &entry.value.data else {
            self.wrong(&entry.value, &format!("`{name}`"), "a list of texts");
            return Vec::new();
        };
        let one = |item: &Item| Some((item.at, self.text_of(item, &format!("an entry of `{name}`"))?));
        items.iter().filter_map(one).collect()
    }

    /// The name of a node.
    pub(super) fn node(&mut self, fields: &Fields<'_>, name: &str) -> Option<NodeId> {
        self.node_of(&fields.get(name)?.value, &format!("`{name}`"))
    }

    pub(super) fn need_node(&mut self, fields: &Fields<'_>, name: &str) -> Option<NodeId> {
        if fields.get(name).is_none() {
            self.missing(fields, name);
        }
        self.node(fields, name)
    }

    pub(super) fn node_of(&mut self, item: &Item, name: &str) -> Option<NodeId> {
        let text = match &item.data {
            // Names of nodes may look like numbers or truth values.
            Data::Plain(text) if !text.is_empty() => text.clone(),
            Data::Quoted(text) | Data::Block(text) => text.clone(),
            Data::Plain(_) | Data::List(_) | Data::Table(_) => {
                self.wrong(item, name, "the name of a node");
                return None;
            }
        };
        self.node_id(item.at, &text)
    }

    pub(super) fn node_id(&mut self, at: Place, text: &str) -> Option<NodeId> {
        text.parse().map_err(|error: mycel_abi::IdError| self.problem(at.problem(error.to_string()))).ok()
    }

    /// A name of a node, or a list of them.
    pub(super) fn nodes(&mut self, fields: &Fields<'_>, name: &str) -> Vec<NodeId> {
        let Some(entry) = fields.get(name) else { return Vec::new() };
        match &entry.value.data {
            Data::List(items) => {
                let label = format!("an entry of `{name}`");
                let mut seen = BTreeSet::new();
                let mut nodes: Vec<NodeId> = Vec::new();
                for item in items {
                    match self.node_of(item, &label) {
                        Some(node) if !seen.insert(node.clone()) => {
                            self.problem(item.at.problem(format!("`{node}` stands twice in `{name}`")));
                        }
                        node => nodes.extend(node),
                    }
                }
                nodes
            }
            _ => self.node_of(&entry.value, &format!("`{name}`")).into_iter().collect(),
        }
    }

    /// A whole number.
    pub(super) fn whole(&mut self, fields: &Fields<'_>, name: &str) -> Option<u32> {
        let entry = fields.get(name)?;
        let number = match &entry.value.data {
            Data::Plain(text) => match resolve(text) {
                Scalar::Number(number) => number.as_u64().and_then(|n| u32::try_from(n).ok()),
                Scalar::Null | Scalar::Bool(_) | Scalar::NotJson | Scalar::Text(_) => None,
            },
            Data::Quoted(_) | Data::Block(_) | Data::List(_) | Data::Table(_) => None,
        };
        if number.is_none() {
            self.wrong(&entry.value, &format!("`{name}`"), "a whole number from 0");
        }
        number
    }

    pub(super) fn need_whole(&mut self, fields: &Fields<'_>, name: &str) -> u32 {
        if fields.get(name).is_none() {
            self.missing(fields, name);
        }
        self.whole(fields, name).unwrap_or_default()
    }

    pub(super) fn truth(&mut self, fields: &Fields<'_>, name: &str) -> bool {
        let Some(entry) = fields.get(name) else { return false };
        match &entry.value.data {
            Data::Plain(text) if let Scalar::Bool(truth) = resolve(text) => truth,
            _ => {
                self.wrong(&entry.value, &format!("`{name}`"), "true or false");
                false
            }
        }
    }

    /// One of a few words.
    pub(super) fn word<T: Copy>(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        known: &[(&str, T)],
    ) -> Option<T> {
        let entry = fields.get(name)?;
        let word = entry.value.scalar();
        let found = known.iter().find(|(known, _)| Some(*known) == word).map(|(_, value)| *value);
        if found.is_none() {
            let all = known.iter().map(|(known, _)| *known).collect::<Vec<_>>().join(", ");
            self.wrong(&entry.value, &format!("`{name}`"), &format!("one of {all}"));
        }
        found
    }

    /// The same where `null` is one of the words and not nothing.
    pub(super) fn word_or_null<T: Copy>(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        known: &[(&str, T)],
    ) -> Option<T> {
        let null =
            fields.entries.iter().find(|entry| entry.name == name && entry.value.scalar() == Some("null"));
        let value = known.iter().find(|(known, _)| *known == "null").map(|(_, value)| *value);
        null.and(value).or_else(|| self.word(fields, name, known))
    }

    /// Time, a count or money; see [`units`].
    pub(super) fn unit(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        read: fn(&str) -> Result<u64, String>,
    ) -> Option<u64> {
        let entry = fields.get(name)?;
        let Some(text) = entry.value.scalar() else {
            self.wrong(&entry.value, &format!("`{name}`"), "a number with its unit");
            return None;
        };
        read(text).map_err(|what| self.problem(entry.value.at.problem(format!("`{name}`: {what}")))).ok()
    }

    pub(super) fn duration(&mut self, fields: &Fields<'_>, name: &str) -> Option<u64> {
        self.unit(fields, name, units::duration)
    }

    /// Any value of JSON.
    pub(super) fn value(&mut self, item: &Item) -> Value {
        match &item.data {
            Data::Quoted(text) | Data::Block(text) => Value::from(text.as_str()),
            Data::List(items) => items.iter().map(|item| self.value(item)).collect(),
            Data::Table(entries) => Value::Object(self.object(entries)),
            Data::Plain(text) => match resolve(text) {
                Scalar::Null => Value::Null,
                Scalar::Bool(truth) => truth.into(),
                Scalar::Number(number) => number.into(),
                Scalar::Text(text) => text.into(),
                Scalar::NotJson => {
                    let what = format!("`{}` is a number that JSON cannot hold", shorten(text));
                    self.problem(item.at.problem(what).hint("put it between quotes if it is a text"));
                    Value::Null
                }
            },
        }
    }

    fn object(&mut self, entries: &[Entry]) -> Map<String, Value> {
        entries.iter().map(|entry| (entry.name.clone(), self.value(&entry.value))).collect()
    }

    pub(super) fn optional_value(&mut self, fields: &Fields<'_>, name: &str) -> Option<Value> {
        fields.get(name).map(|entry| self.value(&entry.value))
    }

    /// A map of any values.
    pub(super) fn values(&mut self, fields: &Fields<'_>, name: &str) -> Map<String, Value> {
        let Some(entry) = fields.get(name) else { return Map::new() };
        match &entry.value.data {
            Data::Table(entries) => self.object(entries),
            _ => {
                self.wrong(&entry.value, &format!("`{name}`"), "a map of values");
                Map::new()
            }
        }
    }

    pub(super) fn need(&mut self, fields: &Fields<'_>, name: &str) {
        if fields.get(name).is_none() {
            self.missing(fields, name);
        }
    }
}
