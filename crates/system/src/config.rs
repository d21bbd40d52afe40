//! The configuration: what is said where, and what holds.
//!
//! ```text
//! flags  >  MYCEL_* variables  >  .mycel/config.toml of the project  >  config.toml of the person  >  profile  >  defaults
//! ```
//! Each source is first read into dumb entries (a key, a text, a place), all of them together are then interpreted into
//! [`Config`]. A project file comes with a checkout, perhaps of a stranger: it may only tighten what the person allows, and
//! what it tries beyond that is ignored and said.
//!
//! Problems are collected, not thrown: a person fixes all of them in one go. What `Loaded::errors` names must be fixed
//! before anything runs.

mod edit;
mod keys;
mod read;

pub use edit::{put_section_in_file, remove_section_in_file, set, set_in_file};
pub use keys::{KEYS, Key, Kind, Project, ProviderKind, key, markdown};
pub use read::{Entry, entries};

use crate::profile::{Profile, ProfileValues};
use mycel_abi::{Autonomy, Budget};
use mycel_kernel::spend::{Bound, Period, Unit};
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// Largest configuration file that is read, in bytes; a person writes a few hundred.
const FILE_BYTES_MAX: u64 = 1 << 20;

/// What holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    pub autonomy: Autonomy,
    /// `auto`, `reactive`, `PROVIDER/MODEL`, or the name of a provider that has a model of its own.
    pub model: String,
    /// Confidence, in per cent, below which the next model is asked.
    pub confidence_percent: u32,
    /// Whether the bundled model is among those that `auto` may ask.
    pub bundled: bool,
    /// Milliseconds for which an answer to exactly the same question is used again.
    pub cache_ttl_ms: u64,
    /// Milliseconds of silence after which a second model is asked too; none never asks one.
    pub hedge_after_ms: Option<u64>,
    /// Milliseconds for which a run waits where no model answers, before it pauses.
    pub wait_ms: u64,
    pub plan_approval: PlanApproval,
    pub budget: Budget,
    /// Bounds on days and months, over all runs.
    pub bounds: Vec<Bound>,
    /// Layers of the cage that may be missing.
    pub allow_missing: Vec<String>,
    pub net: NetDefault,
    pub providers: BTreeMap<String, Provider>,
    pub profile: Profile,
    pub profile_values: ProfileValues,
    pub colour: ColourSetting,
    /// Columns; none is what the terminal has.
    pub width: Option<usize>,
    /// Events between two signatures.
    pub checkpoint_every: u64,
}

/// When a plan is shown for approval before its first step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanApproval {
    Always,
    /// If the autonomy is manual.
    Manual,
}

/// What holds for hosts that no rule names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetDefault {
    /// Refused.
    None,
    /// A person is asked.
    Ask,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColourSetting {
    Auto,
    Always,
    Never,
}

/// A place that answers model calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    pub kind: ProviderKind,
    /// Base address, if not the usual one of its kind.
    pub url: Option<String>,
    /// The environment variable that holds the key. The key itself never stands in a file of ours.
    pub key_env: Option<String>,
    /// The model that is used when only the provider is named.
    pub model: Option<String>,
    /// Millionths of a US dollar for a million tokens that the model reads.
    pub price_in: Option<u64>,
    /// The same for those it writes.
    pub price_out: Option<u64>,
    /// Tokens of context that the model can take.
    pub context_tokens: Option<u32>,
}

/// A key with its value as text and where it comes from, for `config show`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    pub key: String,
    pub value: String,
    pub origin: Origin,
}

/// Where a value comes from, weakest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    Default,
    Profile(Profile),
    File { path: PathBuf, line: usize },
    Environment(String),
    Flag,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Default => f.write_str("default"),
            Origin::Profile(profile) => write!(f, "profile {profile}"),
            Origin::File { path, line } => write!(f, "{}:{line}", path.display()),
            Origin::Environment(name) => write!(f, "${name}"),
            Origin::Flag => f.write_str("command line"),
        }
    }
}

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// File, or the name of a variable or flag.
    pub source: String,
    /// Line and column from 1, in a file.
    pub position: Option<(usize, usize)>,
    pub key: Option<String>,
    pub what: String,
    pub hint: Option<String>,
    /// The value was left out and the rest holds: a remark, not an error.
    pub ignored: bool,
}

impl Problem {
    /// `config.toml:3:7: `, to stand before the text.
    pub fn place(&self) -> String {
        match self.position {
            Some((line, column)) => format!("{}:{line}:{column}: ", self.source),
            None => format!("{}: ", self.source),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.place(), self.what)?;
        self.hint.as_ref().map_or(Ok(()), |hint| write!(f, "\nhint: {hint}"))
    }
}

/// Everything the configuration is made of.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    pub person: Option<(PathBuf, String)>,
    pub project: Option<(PathBuf, String)>,
    /// Variables that start with `MYCEL_`.
    pub environment: Vec<(String, String)>,
    /// Keys and values of flags.
    pub flags: Vec<(String, String)>,
    /// What was found in the machine; none is standard.
    pub detected: Option<Profile>,
}

/// The configuration with its history.
#[derive(Debug, Clone)]
pub struct Loaded {
    pub config: Config,
    pub settings: Vec<Setting>,
    pub problems: Vec<Problem>,
}

impl Loaded {
    /// Problems that must be solved before anything runs.
    pub fn errors(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| !problem.ignored)
    }
    /// Remarks: what was ignored, and why.
    pub fn remarks(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.ignored)
    }
}

/// Reads the sources of this process: the person's file, that of the workspace, the environment.
pub fn load_process(person: &Path, workspace: &Path, flags: Vec<(String, String)>) -> Loaded {
    let mut problems = Vec::new();
    let project = workspace.join(".mycel/config.toml");
    let variables = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value)));
    let ours = variables.filter(|(name, _)| name.starts_with("MYCEL_"));
    let sources = Sources {
        person: read_file(person, &mut problems),
        project: read_file(&project, &mut problems),
        environment: ours.map(|(name, value)| (name, value.to_string_lossy().into_owned())).collect(),
        flags,
        detected: Some(Profile::detect()),
    };
    let mut loaded = load(&sources);
    loaded.problems.splice(0..0, problems);
    loaded
}

/// A file's text; a file that is not there says nothing.
fn read_file(path: &Path, problems: &mut Vec<Problem>) -> Option<(PathBuf, String)> {
    use std::io::Read;
    let mut problem = |what: String, hint: &str| {
        let source = path.display().to_string();
        let hint = Some(hint.to_owned());
        problems.push(Problem { source, position: None, key: None, what, hint, ignored: false });
        None
    };
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
        Err(error) => return problem(format!("cannot be opened: {error}"), "check its permissions"),
    };
    let mut bytes = Vec::new();
    match file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes) {
        Ok(_) if bytes.len() as u64 > FILE_BYTES_MAX => {
            problem("is larger than 1 MiB".into(), "this is no configuration file")
        }
        Ok(_) => match String::from_utf8(bytes) {
            Ok(text) => Some((path.to_owned(), text)),
            Err(_) => problem("is not UTF-8 text".into(), "save it as UTF-8"),
        },
        Err(error) => problem(format!("cannot be read: {error}"), "check that it is a file"),
    }
}

/// Milliseconds of a time as a person types it, as `90s` or `8h`; none is `none`. The error is what is wrong and the way out.
pub fn time_ms(text: &str) -> Result<Option<u64>, (String, Option<String>)> {
    keys::time(text)
}

/// Interprets the sources. Pure: the same sources give the same configuration.
pub fn load(sources: &Sources) -> Loaded {
    let mut layers = Layers::default();
    for entry in KEYS.iter().filter(|key| !key.default.is_empty()) {
        layers.put(entry.name, entry.default.to_owned(), Origin::Default);
    }
    if let Some((path, text)) = &sources.person {
        layers.file(path, text, Trust::Person);
    }
    if let Some((path, text)) = &sources.project {
        layers.file(path, text, Trust::Project);
    }
    layers.environment(&sources.environment);
    layers.flags(&sources.flags);
    layers.profile(sources.detected.unwrap_or(Profile::Standard));
    layers.finish()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    Person,
    /// May only tighten.
    Project,
}

/// Values on top of one another.
#[derive(Default)]
struct Layers {
    values: BTreeMap<String, (String, Origin)>,
    problems: Vec<Problem>,
}

impl Layers {
    fn put(&mut self, key: &str, value: String, origin: Origin) {
        self.values.insert(key.to_owned(), (value, origin));
    }

    fn file(&mut self, path: &Path, text: &str, trust: Trust) {
        let (entries, problems) = entries(text, &path.display().to_string());
        self.problems.extend(problems);
        for entry in entries {
            if trust == Trust::Project
                && let Err(why) = self.may_tighten(&entry)
            {
                self.ignore(path, &entry, why);
                continue;
            }
            self.put(&entry.key, entry.value, Origin::File { path: path.to_owned(), line: entry.position.0 });
        }
    }

    fn may_tighten(&self, entry: &Entry) -> Result<(), &'static str> {
        let known = key(&entry.key).ok_or("only the person's own file may name providers")?;
        let now = self.values.get(&entry.key).map_or("", |(value, _)| value.as_str());
        keys::tightens(known, now, &entry.value)
    }

    fn ignore(&mut self, path: &Path, entry: &Entry, why: &str) {
        self.problems.push(Problem {
            source: path.display().to_string(),
            position: Some(entry.position),
            key: Some(entry.key.clone()),
            what: format!("{} = {} is ignored: {why}", entry.key, entry.value),
            hint: Some(format!(
                "to have it so, set it yourself: mycel config set {} {}",
                entry.key, entry.value
            )),
            ignored: true,
        });
    }

    fn environment(&mut self, variables: &[(String, String)]) {
        for (name, value) in variables {
            if keys::OTHER_VARIABLES.contains(&name.as_str()) {
                continue;
            }
            let Some(known) = KEYS.iter().find(|key| key.variables().contains(name)) else {
                let what = "no setting has this variable; it is ignored".to_owned();
                let names = KEYS.iter().map(|key| key.variables().remove(0));
                let hint = keys::nearest(name, names).map(|near| format!("did you mean {near}?"));
                self.problem(name, None, what, hint, true);
                continue;
            };
            self.text(known, name, value, Origin::Environment(name.clone()));
        }
    }

    fn flags(&mut self, flags: &[(String, String)]) {
        for (name, value) in flags {
            match key(name) {
                Some(known) => self.text(known, &format!("--{name}"), value, Origin::Flag),
                None => self.problem(
                    name,
                    None,
                    format!("`{name}` is no setting"),
                    keys::nearest_key(name),
                    false,
                ),
            }
        }
    }

    fn text(&mut self, known: &Key, source: &str, value: &str, origin: Origin) {
        match known.kind.canonical(value) {
            Ok(value) => self.put(known.name, value, origin),
            Err((what, hint)) => self.problem(source, Some(known.name), what, hint, false),
        }
    }

    fn problem(
        &mut self,
        source: &str,
        key: Option<&str>,
        what: String,
        hint: Option<String>,
        ignored: bool,
    ) {
        let key = key.map(str::to_owned);
        self.problems.push(Problem { source: source.to_owned(), position: None, key, what, hint, ignored });
    }

    /// Fills in what the profile says where nothing was said.
    fn profile(&mut self, detected: Profile) {
        let named = self.values.get("profile.name").and_then(|(value, _)| value.parse().ok());
        let profile: Profile = named.unwrap_or(detected);
        let values = profile.values();
        for (key, value) in [
            ("profile.agents_active", values.agents_active),
            ("profile.context_tokens", values.context_tokens),
        ] {
            let value = (value.to_string(), Origin::Profile(profile));
            self.values.entry(key.to_owned()).or_insert(value);
        }
        if named.is_none() {
            self.put("profile.name", profile.to_string(), Origin::Profile(profile));
        }
    }

    fn finish(mut self) -> Loaded {
        let providers = self.providers();
        let config = self.interpret(providers);
        self.check_model(&config);
        let setting = |(key, (value, origin)): (String, (String, Origin))| Setting { key, value, origin };
        Loaded { config, settings: self.values.into_iter().map(setting).collect(), problems: self.problems }
    }

    fn interpret(&self, providers: BTreeMap<String, Provider>) -> Config {
        let text = |key: &str| self.values.get(key).map_or("", |(value, _)| value.as_str());
        let number = |key: &str| text(key).parse::<u64>().unwrap_or(0);
        let bound = |key: &str| keys::bound(key, text(key));
        Config {
            autonomy: text("run.autonomy").parse().unwrap_or_default(),
            model: text("run.model").to_owned(),
            bundled: text("models.bundled") == "on",
            confidence_percent: u32::try_from(number("models.confidence_percent")).unwrap_or(100).min(100),
            cache_ttl_ms: bound("models.cache_ttl").unwrap_or(u64::MAX),
            hedge_after_ms: bound("models.hedge_after"),
            wait_ms: bound("models.wait").unwrap_or(u64::MAX),
            plan_approval: plan_approval(text("run.plan_approval")),
            budget: Budget {
                money_microusd: bound("budget.money_usd"),
                tokens: bound("budget.tokens"),
                model_calls: bound("budget.model_calls"),
                tool_calls: bound("budget.tool_calls"),
                wall_ms: bound("budget.wall"),
            },
            bounds: period_bounds(&text),
            allow_missing: keys::list(text("cage.allow_missing")),
            net: if text("cage.net") == "none" { NetDefault::None } else { NetDefault::Ask },
            providers,
            profile: text("profile.name").parse().unwrap_or(Profile::Standard),
            profile_values: ProfileValues {
                agents_active: number("profile.agents_active"),
                context_tokens: number("profile.context_tokens"),
            },
            colour: colour(text("ui.colour")),
            width: usize::try_from(number("ui.width")).ok().filter(|columns| *columns > 0),
            checkpoint_every: number("journal.checkpoint_every"),
        }
    }

    fn providers(&mut self) -> BTreeMap<String, Provider> {
        let mut parts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (key, (value, _)) in &self.values {
            if let Some((name, part)) = key.strip_prefix("providers.").and_then(|rest| rest.rsplit_once('.'))
            {
                parts.entry(name.to_owned()).or_default().insert(part.to_owned(), value.clone());
            }
        }
        let mut providers = BTreeMap::new();
        for (name, mut parts) in parts {
            let Some(kind) = parts.remove("kind").and_then(|kind| kind.parse().ok()) else {
                let hint = format!("add: kind = \"openai\" (one of {})", ProviderKind::words().join(", "));
                let key = format!("providers.{name}.kind");
                self.problem(&key, Some(&key), format!("provider `{name}` has no kind"), Some(hint), false);
                continue;
            };
            let mut part = |name: &str| parts.remove(name);
            let provider = Provider {
                kind,
                url: part("url"),
                key_env: part("key_env"),
                model: part("model"),
                price_in: part("price_in").and_then(|text| keys::money(&text).ok().flatten()),
                price_out: part("price_out").and_then(|text| keys::money(&text).ok().flatten()),
                context_tokens: part("context_tokens").and_then(|text| text.parse().ok()),
            };
            providers.insert(name, provider);
        }
        providers
    }

    fn check_model(&mut self, config: &Config) {
        // Without a provider table the name may be one the models know by themselves.
        let Some((provider, _)) = config.model.split_once('/') else { return };
        if config.providers.is_empty() || config.providers.contains_key(provider) {
            return;
        }
        let hint = keys::nearest(provider, config.providers.keys().cloned())
            .map(|near| format!("did you mean {near}?"));
        let what = format!("run.model names the provider `{provider}`, which is not configured");
        self.problem("run.model", Some("run.model"), what, hint, true);
    }
}

fn period_bounds<'a>(text: &dyn Fn(&str) -> &'a str) -> Vec<Bound> {
    let all = [
        ("budget.day_usd", Period::Day, Unit::Money),
        ("budget.month_usd", Period::Month, Unit::Money),
        ("budget.day_tokens", Period::Day, Unit::Tokens),
        ("budget.month_tokens", Period::Month, Unit::Tokens),
    ];
    let bound = |(key, period, unit): (&str, Period, Unit)| {
        keys::bound(key, text(key)).map(|limit| Bound { model: None, period, unit, limit })
    };
    let single = keys::list(text("budget.models")).into_iter().filter_map(|bound| bound.parse().ok());
    all.into_iter().filter_map(bound).chain(single).collect()
}

fn plan_approval(text: &str) -> PlanApproval {
    if text == "always" { PlanApproval::Always } else { PlanApproval::Manual }
}

fn colour(text: &str) -> ColourSetting {
    match text {
        "always" => ColourSetting::Always,
        "never" => ColourSetting::Never,
        _ => ColourSetting::Auto,
    }
}

#[cfg(test)]
mod tests;
