//! Our own files: every field is known, every value is checked, every mistake has its place.

use super::tools::{capability_problem, capability_remark, idle_families, nearest, tool_problem};
use super::{Reading, Role, name_problem, one_line};
use crate::checkout;
use crate::config::{Problem, time_ms};
use crate::front_matter;
use crate::yaml::{At, Entry, Node, Value, Wrong, short};
use mycel_abi::{Autonomy, Budget};
use mycel_models::router::Tier;

/// The fields, and what may stand there.
pub(super) const FIELDS: &[(&str, &str)] = &[
    ("name", "the name, if it is not that of the file"),
    ("about", "what it is for, in a line"),
    ("tools", "a list of tools and families, [fs.read, git]"),
    ("capabilities", "a list of what it may hold at most, [\"fs:read:{workspace}/**\"]"),
    ("tier", "reactive, operational, tactical or strategic"),
    ("model", "PROVIDER/MODEL"),
    ("limits", "a map of usd, tokens, wall, model_calls, tool_calls"),
    ("autonomy", "manual, supervised or full"),
    ("skills", "a list of names"),
];

/// Other words for them, from other programs.
const OTHER_WORDS: &[(&str, &str)] = &[
    ("description", "about"),
    ("title", "about"),
    ("budget", "limits"),
    ("permissions", "capabilities"),
    ("permission", "capabilities"),
    ("permission_mode", "autonomy"),
    ("permissionMode", "autonomy"),
    ("max_budget_per_run", "limits.usd"),
    ("max_iteration_per_run", "limits.model_calls"),
    ("maxTurns", "limits.model_calls"),
    ("prompt", "the text below the second ---"),
];

/// The bounds of `limits`.
pub(super) const LIMITS: &[&str] = &["usd", "tokens", "wall", "model_calls", "tool_calls"];

/// A file: how it is named in messages, and its name without `.md`.
#[derive(Debug, Clone, Copy)]
pub(super) struct FileName<'a> {
    pub(super) shown: &'a str,
    pub(super) stem: &'a str,
}

/// Problems of one file.
pub(super) struct Talk<'a> {
    file: FileName<'a>,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Talk<'a> {
    pub(super) fn about(file: FileName<'a>) -> Self {
        Self { file, problems: Vec::new() }
    }
    pub(super) fn error(&mut self, at: At, what: impl Into<String>, hint: &str) {
        self.problems.push(checkout::error(self.file.shown, Some(at), what.into(), Some(hint)));
    }
    pub(super) fn note(&mut self, at: At, what: impl Into<String>, hint: &str) {
        let hint = (!hint.is_empty()).then_some(hint);
        self.problems.push(checkout::note(self.file.shown, Some(at), what.into(), hint));
    }
    pub(super) fn wrong(&mut self, wrong: Wrong) {
        self.problems.push(checkout::error(self.file.shown, Some(wrong.at), wrong.what, wrong.hint));
    }
    /// The reading with what was said; without the role if anything of it was an error.
    pub(super) fn end(mut self, role: Role) -> Reading {
        self.problems.sort_by_key(|problem| problem.position);
        let is_good = self.problems.iter().all(|problem| problem.ignored);
        Reading { role: is_good.then_some(role), problems: self.problems }
    }
    /// Tools that could not do anything.
    pub(super) fn idle(&mut self, role: &Role, at: At) {
        for (family, kind) in idle_families(&role.tools, &role.capabilities) {
            let what = format!("the tools of {family} can do nothing without {kind}");
            self.note(at, what, &format!("add {kind} to capabilities, or leave {family} out"));
        }
    }
}

/// The role in a file of ours.
pub(super) fn read(text: &str, file: FileName<'_>) -> Reading {
    let mut talk = Talk::about(file);
    let mut role = Role::named(file.stem);
    match front_matter::read(text) {
        Err(wrong) => talk.wrong(wrong),
        Ok(parts) => {
            match parts.matter {
                Some(matter) => fields(&mut role, &matter, &mut talk),
                None => talk.error(
                    (1, 1),
                    "no front matter stands here",
                    "the first line is ---; `mycel agent new` writes one",
                ),
            }
            role.prompt = parts.body;
            if role.prompt.is_empty() {
                talk.error((1, 1), "nothing stands below the front matter", "write what the agent is told");
            }
        }
    }
    talk.end(role)
}

fn fields(role: &mut Role, matter: &Node, talk: &mut Talk<'_>) {
    match matter.value {
        Value::Map(_) => {}
        Value::Nothing | Value::Text(_) | Value::List(_) => {
            return talk.error(
                matter.at,
                format!("the front matter is {}", matter.kind()),
                "write fields: about: ...",
            );
        }
    }
    for entry in matter.entries() {
        field(role, entry, talk);
    }
    if let Some(why) = name_problem(&role.name) {
        let at = matter.get("name").map_or((1, 1), |name| name.at);
        talk.error(at, format!("`{}`: {why}", short(&role.name)), "for example: name: backend");
    }
    for (name, must) in [("about", "what it is for, in a line"), ("tools", "[fs.read], or [] for none")] {
        if matter.get(name).is_none() {
            talk.error((1, 1), format!("the field `{name}` is missing"), &format!("write {name}: {must}"));
        }
    }
    talk.idle(role, matter.get("tools").map_or((1, 1), |tools| tools.at));
}

pub(super) fn field(role: &mut Role, entry: &Entry, talk: &mut Talk<'_>) {
    let value = &entry.value;
    match entry.key.as_str() {
        "name" => role.name = text(entry, talk),
        "about" => role.about = one_line(&text(entry, talk)),
        "tools" => role.tools = checked(entry, talk, tool_problem),
        "capabilities" => {
            role.capabilities = checked(entry, talk, capability_problem);
            remarks(value, talk);
        }
        "tier" => role.tier = word(entry, talk, tier),
        "model" => role.model = Some(text(entry, talk)).filter(|text| !text.is_empty()),
        "limits" => role.limits = limits(value, talk),
        "autonomy" => role.autonomy = word(entry, talk, |text| text.parse::<Autonomy>().ok()),
        "skills" => role.skills = checked(entry, talk, skill_problem),
        other => unknown(other, entry.at, talk),
    }
}

fn unknown(name: &str, at: At, talk: &mut Talk<'_>) {
    let other = OTHER_WORDS.iter().find(|(word, _)| *word == name).map(|(_, ours)| (*ours).to_owned());
    let near = other.or_else(|| nearest(name, FIELDS.iter().map(|(name, _)| (*name).to_owned())));
    let names: Vec<&str> = FIELDS.iter().map(|(name, _)| *name).collect();
    let hint =
        near.map_or_else(|| format!("fields: {}", names.join(", ")), |near| format!("did you mean {near}?"));
    talk.error(at, format!("there is no field `{}`", short(name)), &hint);
}

fn allowed(field: &str) -> String {
    let known = FIELDS.iter().find(|(name, _)| *name == field);
    format!("allowed: {}", known.map_or("", |(_, allowed)| allowed))
}

fn text(entry: &Entry, talk: &mut Talk<'_>) -> String {
    let text = entry.value.text().map(str::trim).filter(|text| !text.is_empty());
    if let Some(text) = text {
        return text.to_owned();
    }
    let what = format!("{} is {}", entry.key, entry.value.kind());
    talk.error(entry.value.at, what, &allowed(&entry.key));
    String::new()
}

fn word<T>(entry: &Entry, talk: &mut Talk<'_>, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    let found = entry.value.text().and_then(read);
    if found.is_none() {
        let shown = entry
            .value
            .text()
            .map_or_else(|| entry.value.kind().to_owned(), |text| format!("`{}`", short(text)));
        talk.error(entry.value.at, format!("{} cannot be {shown}", entry.key), &allowed(&entry.key));
    }
    found
}

pub(super) fn tier(text: &str) -> Option<Tier> {
    Tier::ALL.iter().copied().find(|tier| tier.as_str() == text)
}

/// The texts of a list, each of which must do.
fn checked(
    entry: &Entry,
    talk: &mut Talk<'_>,
    problem: impl Fn(&str) -> Option<(String, String)>,
) -> Vec<String> {
    let Value::List(items) = &entry.value.value else {
        let what = format!("{} is {}", entry.key, entry.value.kind());
        talk.error(entry.value.at, what, &allowed(&entry.key));
        return Vec::new();
    };
    let mut words = Vec::new();
    for item in items {
        match item.text().map(|text| (text, problem(text))) {
            None => talk.error(item.at, format!("{} stands in the list", item.kind()), &allowed(&entry.key)),
            Some((_, Some((what, hint)))) => talk.error(item.at, what, &hint),
            Some((text, None)) if words.iter().any(|known| known == text) => {
                talk.note(item.at, format!("`{}` stands twice", short(text)), "");
            }
            Some((text, None)) => words.push(text.to_owned()),
        }
    }
    words
}

fn remarks(list: &Node, talk: &mut Talk<'_>) {
    for item in list.items() {
        let text = item.text().filter(|text| capability_problem(text).is_none());
        if let Some((what, hint)) = text.and_then(capability_remark) {
            talk.note(item.at, what, &hint);
        }
    }
}

fn skill_problem(name: &str) -> Option<(String, String)> {
    let valid = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let is_good = !name.is_empty() && name.chars().all(valid);
    (!is_good)
        .then(|| (format!("`{}` is no name of a skill", short(name)), "letters, digits, - and _".to_owned()))
}

fn limits(map: &Node, talk: &mut Talk<'_>) -> Budget {
    let mut budget = Budget::UNBOUNDED;
    if !matches!(map.value, Value::Map(_) | Value::Nothing) {
        talk.error(map.at, format!("limits is {}", map.kind()), &allowed("limits"));
    }
    for entry in map.entries() {
        let text = entry.value.text().unwrap_or_default();
        let (slot, found, may) = match entry.key.as_str() {
            "usd" => (&mut budget.money_microusd, money(text), "dollars, as 0.50"),
            "tokens" => (&mut budget.tokens, count(text), "a whole number"),
            "model_calls" => (&mut budget.model_calls, count(text), "a whole number"),
            "tool_calls" => (&mut budget.tool_calls, count(text), "a whole number"),
            "wall" => (&mut budget.wall_ms, time_ms(text).ok().flatten(), "a time, as 90s, 30m or 1h30m"),
            other => {
                let near = nearest(other, LIMITS.iter().map(|name| (*name).to_owned()));
                let hint = near.map_or_else(|| allowed("limits"), |near| format!("did you mean {near}?"));
                talk.error(entry.at, format!("there is no limit `{}`", short(other)), &hint);
                continue;
            }
        };
        *slot = found;
        if found.is_none() {
            let shown = entry
                .value
                .text()
                .map_or_else(|| entry.value.kind().to_owned(), |text| format!("`{}`", short(text)));
            talk.error(
                entry.value.at,
                format!("{} cannot be {shown}", entry.key),
                &format!("allowed: {may}"),
            );
        }
    }
    budget
}

/// Millionths of a dollar, without rounding.
pub(super) fn money(text: &str) -> Option<u64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 6 || whole.len() > 9 {
        return None;
    }
    let whole: u64 = whole.parse().ok()?;
    let part: u64 = format!("{part:0<6}").parse().ok()?;
    Some(whole * 1_000_000 + part)
}

pub(super) fn count(text: &str) -> Option<u64> {
    let digits = text.replace('_', "");
    let is_number = !digits.is_empty() && digits.len() <= 15 && digits.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}
