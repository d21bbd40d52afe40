//! Every key there is: its kind of value, its default, and what a project may do with it. The guide names them in this
//! order.

use mycel_kernel::spend::Bound;
use std::fmt;
use std::str::FromStr;

/// Longest list; layers and the like are a handful.
const LIST_MAX: usize = 64;
/// Columns of a terminal, events between signatures, days: far beyond what makes sense, far below what overflows.
const COUNT_MAX: u64 = 1_000_000_000_000;

/// A key.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// `section.name`.
    pub name: &'static str,
    pub kind: Kind,
    /// As it would stand in the file; empty is nothing.
    pub default: &'static str,
    pub project: Project,
    /// A short name of its variable besides `MYCEL_SECTION_NAME`.
    pub variable: Option<&'static str>,
    pub doc: &'static str,
}

/// What kind of value a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of these, tightest first.
    Words(&'static [&'static str]),
    /// A whole number of at most so much.
    Count,
    /// A whole number, or `none` for no bound.
    Bound,
    /// US dollars as a decimal text, or `none`.
    Money,
    /// A time such as `90s` or `1h30m`, or `none`.
    Time,
    /// Any text of one line.
    Text,
    /// An address.
    Url,
    /// The name of an environment variable.
    Variable,
    /// A list of words.
    List,
    /// A list of bounds on single models: `["openai 5usd/day"]`.
    Bounds,
}

/// What a project's file may do with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Project {
    /// Set it to something at least as tight.
    Tighten,
    /// Nothing: it is the person's affair.
    Nothing,
}

const fn entry(
    name: &'static str,
    kind: Kind,
    default: &'static str,
    project: Project,
    doc: &'static str,
) -> Key {
    Key { name, kind, default, project, variable: None, doc }
}

const fn short(key: Key, variable: &'static str) -> Key {
    Key { variable: Some(variable), ..key }
}

/// The keys, in the order of the guide.
pub const KEYS: &[Key] = &[
    short(
        entry(
            "run.autonomy",
            Kind::Words(&["manual", "supervised", "full"]),
            "supervised",
            Project::Tighten,
            "How much is done without asking.",
        ),
        "MYCEL_AUTONOMY",
    ),
    short(
        entry(
            "run.model",
            Kind::Text,
            "auto",
            Project::Nothing,
            "Who plans where the rules do not understand: auto (the router chooses among the bundled model and every provider with a model), reactive (nobody), PROVIDER/MODEL, or a provider's name.",
        ),
        "MYCEL_MODEL",
    ),
    entry(
        "run.plan_approval",
        Kind::Words(&["always", "manual"]),
        "manual",
        Project::Tighten,
        "When a plan waits for a yes before its first step: always, or only with autonomy manual. Calls are asked about all the same.",
    ),
    entry(
        "models.confidence_percent",
        Kind::Count,
        "50",
        Project::Nothing,
        "How sure a model must be of its answer, in per cent, if another one can be asked.",
    ),
    entry(
        "models.bundled",
        Kind::Words(&["on", "off"]),
        "on",
        Project::Nothing,
        "Whether the model that comes with Mycel may be asked where the rules do not understand and `run.model` is `auto`.",
    ),
    entry(
        "models.cache_ttl",
        Kind::Time,
        "1h",
        Project::Nothing,
        "How long an answer to exactly the same question is used again; 0s keeps none. Never for local runs or secrets.",
    ),
    entry(
        "models.hedge_after",
        Kind::Time,
        "none",
        Project::Nothing,
        "Ask a second model too when the first has said nothing for so long; both are paid for.",
    ),
    entry(
        "models.wait",
        Kind::Time,
        "2m",
        Project::Nothing,
        "How long a run waits and asks again where no model can be reached, before it pauses; 0s pauses at once.",
    ),
    entry("budget.money_usd", Kind::Money, "1.00", Project::Tighten, "US dollars one run may spend."),
    entry("budget.tokens", Kind::Bound, "1000000", Project::Tighten, "Tokens one run may use."),
    entry("budget.model_calls", Kind::Bound, "200", Project::Tighten, "Questions to a model in one run."),
    entry("budget.tool_calls", Kind::Bound, "500", Project::Tighten, "Tool calls in one run."),
    entry("budget.wall", Kind::Time, "1h", Project::Tighten, "Time one run may take."),
    entry(
        "budget.day_usd",
        Kind::Money,
        "none",
        Project::Tighten,
        "US dollars all runs together may spend in a day.",
    ),
    entry(
        "budget.month_usd",
        Kind::Money,
        "none",
        Project::Tighten,
        "US dollars all runs together may spend in a month.",
    ),
    entry(
        "budget.day_tokens",
        Kind::Bound,
        "none",
        Project::Tighten,
        "Tokens all runs together may use in a day.",
    ),
    entry(
        "budget.month_tokens",
        Kind::Bound,
        "none",
        Project::Tighten,
        "Tokens all runs together may use in a month.",
    ),
    entry("budget.models", Kind::Bounds, "[]", Project::Nothing, "Bounds on single models or providers."),
    entry(
        "cage.allow_missing",
        Kind::List,
        "[]",
        Project::Tighten,
        "Layers of the cage that may be missing; mycel doctor names them.",
    ),
    entry(
        "cage.net",
        Kind::Words(&["none", "ask"]),
        "ask",
        Project::Tighten,
        "What holds for hosts that no rule names.",
    ),
    entry(
        "profile.name",
        Kind::Words(&["auto", "minimal", "standard", "performance"]),
        "auto",
        Project::Nothing,
        "How much of the machine is used; auto looks at its memory.",
    ),
    entry(
        "profile.agents_active",
        Kind::Count,
        "",
        Project::Nothing,
        "Agents that may think or act at once.",
    ),
    entry(
        "profile.context_tokens",
        Kind::Count,
        "",
        Project::Nothing,
        "Tokens of context given to a model on this machine whose entry names no number.",
    ),
    entry(
        "ui.colour",
        Kind::Words(&["auto", "always", "never"]),
        "auto",
        Project::Nothing,
        "Whether the screen is coloured.",
    ),
    entry(
        "ui.width",
        Kind::Count,
        "0",
        Project::Nothing,
        "Columns of the screen; 0 is what the terminal has.",
    ),
    entry(
        "journal.checkpoint_every",
        Kind::Count,
        "1000",
        Project::Nothing,
        "Events between two signatures of the journal.",
    ),
];

/// The keys of each `[providers.NAME]`.
pub(super) const PROVIDER_KEYS: &[(&str, Kind)] = &[
    ("kind", Kind::Words(ProviderKind::WORDS)),
    ("url", Kind::Url),
    ("key_env", Kind::Variable),
    ("model", Kind::Text),
    ("price_in", Kind::Money),
    ("price_out", Kind::Money),
    ("context_tokens", Kind::Count),
];

/// Variables of ours that are no settings.
pub(super) const OTHER_VARIABLES: &[&str] = &["MYCEL_HOME", "MYCEL_LOG"];

/// The key of this name, if it is one of the table.
pub fn key(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

impl Key {
    /// The names of its variable.
    pub fn variables(&self) -> Vec<String> {
        let long = format!("MYCEL_{}", self.name.to_ascii_uppercase().replace('.', "_"));
        [long].into_iter().chain(self.variable.map(str::to_owned)).collect()
    }
}

/// Which protocol a provider speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProviderKind {
    /// OpenAI, and every server that speaks its protocol.
    Openai,
    Ollama,
    Anthropic,
    Gemini,
    Groq,
    Deepseek,
    Mistral,
    Openrouter,
}

impl ProviderKind {
    const WORDS: &'static [&'static str] =
        &["openai", "ollama", "anthropic", "gemini", "groq", "deepseek", "mistral", "openrouter"];

    pub fn words() -> &'static [&'static str] {
        Self::WORDS
    }
    pub fn as_str(self) -> &'static str {
        match self {
            ProviderKind::Openai => "openai",
            ProviderKind::Ollama => "ollama",
            ProviderKind::Anthropic => "anthropic",
            ProviderKind::Gemini => "gemini",
            ProviderKind::Groq => "groq",
            ProviderKind::Deepseek => "deepseek",
            ProviderKind::Mistral => "mistral",
            ProviderKind::Openrouter => "openrouter",
        }
    }
}

impl fmt::Display for ProviderKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ProviderKind {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Ok(match text {
            "openai" => ProviderKind::Openai,
            "ollama" => ProviderKind::Ollama,
            "anthropic" => ProviderKind::Anthropic,
            "gemini" => ProviderKind::Gemini,
            "groq" => ProviderKind::Groq,
            "deepseek" => ProviderKind::Deepseek,
            "mistral" => ProviderKind::Mistral,
            "openrouter" => ProviderKind::Openrouter,
            other => return Err(format!("`{other}` is not one of {}", Self::WORDS.join(", "))),
        })
    }
}

/// What is wrong with a value, and the way out.
pub(super) type Wrong = (String, Option<String>);

impl Kind {
    /// The one text form of a value of this kind.
    pub(super) fn canonical(self, text: &str) -> Result<String, Wrong> {
        let text = text.trim();
        match self {
            Kind::Words(words) => word(text, words),
            Kind::Count => count(text),
            Kind::Bound if text == "none" => Ok(text.into()),
            Kind::Bound => count(text),
            Kind::Money => money(text).map(|_| text.to_owned()),
            Kind::Time => time(text).map(|_| text.to_owned()),
            Kind::Text => one_line(text),
            Kind::Url => url(text),
            Kind::Variable => variable(text),
            Kind::List => word_list(&list(text)),
            Kind::Bounds => bound_list(text),
        }
    }
    /// What may stand there, in words.
    pub fn allowed(self) -> String {
        match self {
            Kind::Words(words) => words.join(", "),
            Kind::Count => "a whole number".into(),
            Kind::Bound => "a whole number, or \"none\"".into(),
            Kind::Money => "US dollars as \"0.50\", or \"none\"".into(),
            Kind::Time => "a time as \"90s\", \"30m\" or \"1h30m\", or \"none\"".into(),
            Kind::Text => "a text of one line".into(),
            Kind::Url => "an address that starts with http:// or https://".into(),
            Kind::Variable => "the name of an environment variable".into(),
            Kind::List => "a list of words as [\"one\", \"two\"]".into(),
            Kind::Bounds => "a list of bounds as [\"openai 5usd/day\", \"openai:gpt-4o 60usd/month\"]".into(),
        }
    }
}

fn wrong(text: &str, kind: Kind) -> Wrong {
    (format!("`{text}` does not fit here"), Some(format!("allowed: {}", kind.allowed())))
}

fn word(text: &str, words: &'static [&'static str]) -> Result<String, Wrong> {
    if words.contains(&text) {
        return Ok(text.to_owned());
    }
    let near = nearest(text, words.iter().map(|word| (*word).to_owned()));
    let near = near.map_or_else(String::new, |near| format!("did you mean {near}? "));
    Err((
        format!("`{text}` is not one of {}", words.join(", ")),
        Some(format!("{near}allowed: {}", words.join(", "))),
    ))
}

fn count(text: &str) -> Result<String, Wrong> {
    let digits = text.replace('_', "");
    match digits.parse::<u64>() {
        Ok(number) if number <= COUNT_MAX => Ok(number.to_string()),
        _ => Err(wrong(text, Kind::Count)),
    }
}

/// Millionths of a dollar of a decimal text; none is no bound.
pub(super) fn money(text: &str) -> Result<Option<u64>, Wrong> {
    if text == "none" {
        return Ok(None);
    }
    let fail = || wrong(text, Kind::Money);
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 6 || whole.len() > 9 {
        return Err(fail());
    }
    let whole: u64 = whole.parse().map_err(|_| fail())?;
    let part: u64 = format!("{part:0<6}").parse().map_err(|_| fail())?;
    Ok(Some(whole * 1_000_000 + part))
}

/// Milliseconds of a time; none is no bound.
pub(super) fn time(text: &str) -> Result<Option<u64>, Wrong> {
    if text == "none" {
        return Ok(None);
    }
    let fail = || wrong(text, Kind::Time);
    let mut rest = text;
    let mut total: u64 = 0;
    while !rest.is_empty() {
        let digits =
            rest.find(|c: char| !c.is_ascii_digit()).filter(|at| (1..=9).contains(at)).ok_or_else(fail)?;
        let number: u64 = rest[..digits].parse().map_err(|_| fail())?;
        rest = &rest[digits..];
        let unit = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let unit_ms = match rest[..unit].trim() {
            "ms" => 1,
            "s" => 1000,
            "m" | "min" => 60_000,
            "h" => 3_600_000,
            "d" => 86_400_000,
            _ => return Err(fail()),
        };
        total = total.saturating_add(number * unit_ms);
        rest = &rest[unit..];
    }
    if text.is_empty() { Err(fail()) } else { Ok(Some(total)) }
}

fn one_line(text: &str) -> Result<String, Wrong> {
    if text.is_empty() || text.chars().any(char::is_control) {
        return Err(wrong(text, Kind::Text));
    }
    Ok(text.to_owned())
}

fn url(text: &str) -> Result<String, Wrong> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let valid = rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'));
    if !valid || text.chars().any(|c| c.is_control() || c == ' ') {
        return Err(wrong(text, Kind::Url));
    }
    Ok(text.to_owned())
}

fn variable(text: &str) -> Result<String, Wrong> {
    let valid = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    if !text.is_empty() && text.bytes().all(valid) && !text.as_bytes()[0].is_ascii_digit() {
        return Ok(text.to_owned());
    }
    // The text may be a key that someone pasted: it is not repeated.
    let hint =
        "write the variable's name, as key_env = \"OPENAI_API_KEY\", and keep the key itself out of files";
    Err(("this is not the name of an environment variable".into(), Some(hint.into())))
}

fn word_list(words: &[String]) -> Result<String, Wrong> {
    let valid = |word: &String| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b))
    };
    if words.len() > LIST_MAX || !words.iter().all(valid) {
        return Err(wrong(&words.join(", "), Kind::List));
    }
    Ok(format!("[{}]", words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")))
}

fn bound_list(text: &str) -> Result<String, Wrong> {
    let words = list(text);
    let mut bounds: Vec<String> = Vec::with_capacity(words.len());
    for word in &words {
        let bound: Bound =
            word.parse().map_err(|error| (error, Some(wrong(word, Kind::Bounds).1.unwrap_or_default())))?;
        if bound.model.is_none() {
            let hint = "bounds on everything are budget.day_usd, budget.month_usd and so on".to_owned();
            return Err((format!("`{word}` names no model"), Some(hint)));
        }
        bounds.push(format!("\"{bound}\""));
    }
    if bounds.len() > mycel_kernel::spend::BOUNDS_MAX {
        return Err((format!("more than {} bounds", mycel_kernel::spend::BOUNDS_MAX), None));
    }
    Ok(format!("[{}]", bounds.join(", ")))
}

/// The words of a list in its text form: `["a", "b"]`, or `a,b` as a person types it.
pub(super) fn list(text: &str) -> Vec<String> {
    let inner = text.trim().trim_start_matches('[').trim_end_matches(']');
    let words = inner.split(',').map(|word| word.trim().trim_matches('"').to_owned());
    words.filter(|word| !word.is_empty()).collect()
}

/// A bound in the unit of the budget.
pub(super) fn bound(name: &str, text: &str) -> Option<u64> {
    match key(name)?.kind {
        Kind::Money => money(text).ok()?,
        Kind::Time => time(text).ok()?,
        Kind::Bound | Kind::Count => text.parse().ok(),
        Kind::Words(_) | Kind::Text | Kind::Url | Kind::Variable | Kind::List | Kind::Bounds => None,
    }
}

/// Whether a project may set `key` to `wanted` where `now` holds; both in text form.
pub(super) fn tightens(key: &Key, now: &str, wanted: &str) -> Result<(), &'static str> {
    if key.project == Project::Nothing {
        return Err("this is the person's affair and not the project's");
    }
    let tighter = match key.kind {
        Kind::Words(words) => {
            let place = |text: &str| words.iter().position(|word| *word == text);
            place(wanted).is_some_and(|wanted| place(now).is_some_and(|now| wanted <= now))
        }
        Kind::Money | Kind::Time | Kind::Bound | Kind::Count => {
            match (bound(key.name, wanted), bound(key.name, now)) {
                (Some(wanted), Some(now)) => wanted <= now,
                (Some(_), None) => true,
                (None, now) => now.is_none(),
            }
        }
        Kind::List => {
            let now = list(now);
            list(wanted).iter().all(|word| now.contains(word))
        }
        Kind::Text | Kind::Url | Kind::Variable | Kind::Bounds => false,
    };
    if tighter { Ok(()) } else { Err("a project may tighten what you allow, never widen it") }
}

/// The word nearest to `typed`, if it is near at all.
pub(super) fn nearest(typed: &str, known: impl Iterator<Item = String>) -> Option<String> {
    let scored = known.map(|word| (strsim::jaro_winkler(typed, &word), word));
    // 0.8 takes in a letter or two that are wrong, swapped or missing; lower values guess.
    scored.filter(|(score, _)| *score > 0.8).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, word)| word)
}

/// A hint with the nearest key.
pub(super) fn nearest_key(typed: &str) -> Option<String> {
    let last = |name: &str| name.rsplit('.').next().unwrap_or_default().to_owned();
    // A right name in the wrong section is as common as a typing error.
    let same = KEYS.iter().find(|key| last(key.name) == last(typed)).map(|key| key.name.to_owned());
    let near = same.or_else(|| nearest(typed, KEYS.iter().map(|key| key.name.to_owned())));
    Some(
        near.map_or_else(
            || "`mycel config show` lists the keys".into(),
            |near| format!("did you mean {near}?"),
        ),
    )
}

/// The table of keys for the guide, made of [`KEYS`].
pub fn markdown() -> String {
    let mut page =
        String::from("| key | default | allowed | what it does | variable |\n|---|---|---|---|---|\n");
    for key in KEYS {
        let default = if key.default.is_empty() { "by profile" } else { key.default };
        let variable = key.variable.map_or_else(|| key.variables().remove(0), str::to_owned);
        let allowed = key.kind.allowed();
        page.push_str(&format!(
            "| `{}` | `{default}` | {allowed} | {} | `{variable}` |\n",
            key.name, key.doc
        ));
    }
    page
}
