//! Putting a machine together: home, configuration, journal, rules, brains.

use super::Failed;
use crate::cli::Global;
use crate::exit::Exit;
use crate::term::Printer;
use crate::view::{self, json};
use mycel_abi::pathtext;
use mycel_journal::{Journal, Mode, Options};
use mycel_system::config::{self, Loaded};
use mycel_system::home::{Home, HomeEnvironment};
use mycel_system::local::{FindModel, LocalModels, find_file};
use mycel_system::policy::Policy;
use mycel_system::profile::Profile;
use mycel_system::router::{self, Candidate};
use mycel_system::routes::{self, Routes};
use mycel_system::sandbox::{Layer, ResourceLimits};
use mycel_system::spend::Spending;
use mycel_system::store::Store;
use mycel_system::worker::Workers;
use mycel_system::{Machine, MachineError, MachineParts, models};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Longest answer asked of a model, in tokens.
const ANSWER_TOKENS_MAX: u32 = 8_192;

/// What every command that touches state begins with.
pub(crate) struct Opened {
    pub(crate) home: Home,
    /// What `--home` said, as an absolute path.
    pub(crate) home_flag: Option<PathBuf>,
    pub(crate) person_home: Option<PathBuf>,
    pub(crate) workspace: PathBuf,
    pub(crate) loaded: Loaded,
    pub(crate) no_input: bool,
}

/// Home, workspace and configuration. Mistakes in the configuration end here, with their places.
pub(crate) fn open(
    global: &Global,
    dir: &Path,
    flags: Vec<(String, String)>,
    printer: &mut Printer,
) -> Result<Opened, Failed> {
    let home = home(global)?;
    let workspace = dir.canonicalize().map_err(|error| {
        let shown = pathtext::encode(dir);
        Failed::text(
            Exit::Usage,
            format!("opening the folder {shown}: {error}\nhint: --dir names the folder to work in"),
        )
    })?;
    if !workspace.is_dir() {
        return Err(Failed::text(Exit::Usage, format!("{} is not a folder", pathtext::encode(&workspace))));
    }
    let loaded = config::load_process(&home.config_file(), &workspace, flags);
    let errors: Vec<config::Problem> = loaded.errors().cloned().collect();
    if !errors.is_empty() {
        if printer.is_json() {
            errors.iter().for_each(|problem| printer.value(&json::problem(problem)));
        }
        printer.say(&view::config::problem_lines(&errors));
        let text = match errors.iter().all(|problem| problem.source.starts_with("--")) {
            true => "the command line has mistakes\nhint: `mycel help` lists what can be said",
            false => "the configuration has mistakes\nhint: `mycel config check` lists them all",
        };
        return Err(Failed::text(Exit::Usage, text));
    }
    let remarks: Vec<config::Problem> = loaded.remarks().cloned().collect();
    printer.talk(&view::config::problem_lines(&remarks));
    let person_home = HomeEnvironment::of_process().person();
    let home_flag = global.home.as_ref().and_then(|dir| std::path::absolute(dir).ok());
    Ok(Opened { home, home_flag, person_home, workspace, loaded, no_input: global.no_input })
}

pub(crate) fn home(global: &Global) -> Result<Home, Failed> {
    let home = match &global.home {
        Some(dir) => Home::at(&std::path::absolute(dir).map_err(|error| Failed::of(Exit::Usage, &error))?),
        None => Home::of_process().map_err(|error| Failed::of(Exit::Failed, &error))?,
    };
    Ok(home.resolved())
}

/// The journal, to read and append.
pub(crate) fn journal(opened: &Opened) -> Result<Journal, Failed> {
    let state = opened.home.ensure_state().map_err(|error| Failed::of(Exit::Failed, &error))?;
    let options = Options {
        key_dir: Some(state.to_owned()),
        checkpoint_every: opened.loaded.config.checkpoint_every,
        ..Options::default()
    };
    Ok(Journal::open(&opened.home.journal(), options)?)
}

/// The journal, to look at only.
pub(crate) fn inspect(home: &Home) -> Result<Journal, Failed> {
    if !home.journal().exists() {
        return Err(Failed::text(
            Exit::Usage,
            "there is no journal yet\nhint: it begins with the first run: mycel \"...\"",
        ));
    }
    let options = Options { mode: Mode::Inspect, key_dir: Some(home.state.clone()), ..Options::default() };
    Ok(Journal::open(&home.journal(), options)?)
}

/// The rules in force: those that come with Mycel, the person's files in order of their names.
pub(crate) fn rules(opened: &Opened) -> Result<Policy, Failed> {
    let text = |path: &Path| pathtext::encode(path);
    let mut vars = BTreeMap::from([
        ("state".to_owned(), text(&opened.home.state)),
        ("config".to_owned(), text(&opened.home.config)),
        ("cwd".to_owned(), text(&opened.workspace)),
    ]);
    if let Some(home) = &opened.person_home {
        vars.insert("home".to_owned(), text(home));
    }
    // To root itself it is what any home is to its person.
    if opened.person_home.as_deref() != Some(Path::new("/root")) {
        vars.insert("root_home".to_owned(), "/root".to_owned());
    }
    let mut policy = Policy::builtin(&vars);
    for file in rule_files(&opened.home)? {
        let content = std::fs::read_to_string(&file).map_err(|error| {
            Failed::text(Exit::Usage, format!("reading the rules in {}: {error}", file.display()))
        })?;
        let more = Policy::parse(&file.display().to_string(), &content)
            .map_err(|error| Failed::of(Exit::Usage, &error))?;
        policy = policy.merge(more).map_err(|error| Failed::of(Exit::Usage, &error))?;
    }
    if opened.loaded.config.net == config::NetDefault::None {
        let closed =
            Policy::parse("cage.net", NET_CLOSED).map_err(|error| Failed::of(Exit::Usage, &error))?;
        policy = policy.merge(closed).map_err(|error| Failed::of(Exit::Usage, &error))?;
    }
    Ok(policy.with_vars(&vars))
}

/// What `cage.net = "none"` means, as a rule like any other.
const NET_CLOSED: &str = r#"
[[rule]]
id = "cage-net-none"
why = "the configuration closes the network (cage.net)"
verdict = "no"
final = true
capability = ["net:connect", "net:resolve"]
match = [{ tool = "net.http_request", host = "docs.rs" }]
not_match = ["ls -la"]
"#;

fn rule_files(home: &Home) -> Result<Vec<PathBuf>, Failed> {
    let folder = home.policies();
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => {
            return Err(Failed::text(Exit::Usage, format!("listing {}: {error}", folder.display())));
        }
    };
    let paths = entries.flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    files.sort();
    Ok(files)
}

/// The whole machine.
pub(crate) fn machine(opened: &Opened) -> Result<Machine, Failed> {
    let config = &opened.loaded.config;
    let providers = providers(config);
    let allow_missing = layers(&config.allow_missing)?;
    let maker_providers = providers.clone();
    let unbound = models::Unbound::default();
    let keys = super::vault::keys(&opened.home, opened.no_input);
    let secrets = keys.clone();
    let locals = local_models(opened, allow_missing.clone());
    let cache = opened.home.cache.clone();
    let parts = MachineParts {
        journal: journal(opened)?,
        policy: rules(opened)?,
        learned_rules: opened.home.policies().join("learned.toml"),
        leases: opened.home.leases(),
        own: vec![opened.home.state.clone(), opened.home.config.clone(), opened.home.cache.clone()],
        data: opened.home.data.clone(),
        config: Some(opened.home.config.clone()),
        person: person(),
        model_maker: Arc::new(move |name| {
            if name == mycel_system::bundled::NAME {
                return Ok(locals.bundled(cache.clone()));
            }
            if let Some(name) = name.strip_prefix("local:") {
                return locals.open(name).map_err(|(message, hint)| MachineError::Model { message, hint });
            }
            models::open(name, &maker_providers, &keys, &unbound)
                .map_err(|(message, hint)| MachineError::Model { message, hint })
        }),
        secrets: Arc::new(move |name, tool| secrets.for_tool(name, tool)),
        routes: routes(opened)?,
        spending: spending(opened),
        allow_missing,
        cage_limits: ResourceLimits::default(),
        max_tokens: ANSWER_TOKENS_MAX,
        agents_active: usize::try_from(config.profile_values.agents_active).unwrap_or(usize::MAX),
    };
    Ok(Machine::new(parts))
}

/// The models of this machine. Keepers in the background find the same home as we did.
fn local_models(opened: &Opened, allow_missing: Vec<Layer>) -> LocalModels {
    let home_words = opened.home_flag.iter().flat_map(|dir| [OsString::from("--home"), dir.clone().into()]);
    let workers = Workers::new(opened.home.clone(), home_words.collect(), allow_missing);
    LocalModels::new(Arc::new(workers), find_model(&opened.home))
}

/// Where a model of this machine lies: the bundled one, a name of the store, or a file.
pub(crate) fn find_model(home: &Home) -> Arc<FindModel> {
    let home = home.clone();
    Arc::new(move |name| {
        if name == mycel_system::bundled::NAME {
            return mycel_system::bundled::file(home.ensure_cache().ok()?).ok();
        }
        let kept = Store::open(home.models()).find(name).map(|record| record.path);
        kept.or_else(|| find_file(name))
    })
}

/// Which models there are, and how one is chosen.
pub(crate) fn routes(opened: &Opened) -> Result<Routes, Failed> {
    let config = &opened.loaded.config;
    let known = providers(config);
    let candidates = candidates(config);
    let rules = routes::rules(&routes::rules_file(&opened.home.config))
        .map_err(|error| Failed::of(Exit::Usage, &error))?;
    Ok(Routes {
        named: Box::new(move |name| models::candidate(name, &known)),
        candidates,
        rules,
        profile: match config.profile {
            Profile::Minimal => router::Profile::Minimal,
            Profile::Standard => router::Profile::Standard,
            Profile::Performance => router::Profile::Performance,
        },
        cache: opened.home.cache.clone(),
        confidence_percent_min: config.confidence_percent,
        reply_ttl_ms: config.cache_ttl_ms,
        hedge_after_ms: config.hedge_after_ms,
        wait_ms: config.wait_ms,
    })
}

/// What days and months may cost, by the person's own clock.
pub(crate) fn spending(opened: &Opened) -> Spending {
    let zone = crate::term::zone::Zone::local();
    Spending {
        bounds: opened.loaded.config.bounds.clone(),
        zone: Arc::new(move |at| zone.offset(at)),
        state: opened.home.state.clone(),
        cache: opened.home.cache.clone(),
    }
}

/// Whether a model could be set up, without asking it: its key and its address.
pub(crate) fn try_model(name: &str, opened: &Opened) -> Result<(), (String, Option<String>)> {
    if name == mycel_system::bundled::NAME {
        return Ok(());
    }
    if let Some(name) = name.strip_prefix("local:") {
        let locals = local_models(opened, Vec::new());
        return locals.open(name).map(drop);
    }
    let keys = super::vault::keys(&opened.home, opened.no_input);
    models::open(name, &providers(&opened.loaded.config), &keys, &models::Unbound::default()).map(drop)
}

/// The models that may be asked where the rules do not understand. With `auto` all that a person configured; nothing that
/// merely happens to have a key in the environment.
pub(crate) fn candidates(config: &config::Config) -> Vec<Candidate> {
    let known = providers(config);
    let candidate = |name: &str| models::candidate(name, &known);
    match config.model.as_str() {
        mycel_system::REACTIVE => Vec::new(),
        mycel_system::AUTO => {
            let own = |(name, provider): (&String, &config::Provider)| {
                provider.model.as_ref().map(|model| candidate(&format!("{name}:{model}")))
            };
            let wanted = can_run_models() && config.bundled;
            let bundled = wanted.then(|| candidate(mycel_system::bundled::NAME));
            config.providers.iter().filter_map(own).chain(bundled).collect()
        }
        named => vec![candidate(&model_name(named, config))],
    }
}

/// Whether this build and this processor run models at all: where they do not, the rules' own answer is the better one.
#[cfg(feature = "local")]
fn can_run_models() -> bool {
    mycel_infer::check_processor().is_ok()
}
#[cfg(not(feature = "local"))]
fn can_run_models() -> bool {
    false
}

/// `NAME` of a configured provider means its model; everything else is taken as written.
pub(crate) fn model_name(text: &str, config: &config::Config) -> String {
    match config.providers.get(text).and_then(|provider| provider.model.as_ref()) {
        Some(model) => format!("{text}:{model}"),
        None => text.replacen('/', ":", usize::from(is_provider_slash(text, config))),
    }
}

/// Whether `text` is `PROVIDER/MODEL` and not a model name that holds a slash.
fn is_provider_slash(text: &str, config: &config::Config) -> bool {
    let known = |name: &str| config.providers.contains_key(name) || models::Known::named(name).is_some();
    text.split_once('/').is_some_and(|(provider, _)| !provider.contains(':') && known(provider))
}

pub(super) fn providers(config: &config::Config) -> BTreeMap<String, models::Provider> {
    let convert = |provider: &config::Provider| models::Provider {
        kind: provider.kind.as_str().to_owned(),
        url: provider.url.clone(),
        key_env: provider.key_env.clone(),
        price: provider.price_in.zip(provider.price_out),
        context_tokens: provider.context_tokens.or_else(|| context_here(provider, config)),
    };
    config.providers.iter().map(|(name, provider)| (name.clone(), convert(provider))).collect()
}

/// A server on this machine shares its memory, so the profile bounds what it is given. Ollama has a setting of its own
/// and cuts silently beyond it; there the provider's cautious default stands.
fn context_here(provider: &config::Provider, config: &config::Config) -> Option<u32> {
    let here = |url: &String| ["//127.0.0.1", "//localhost", "//[::1]"].iter().any(|host| url.contains(host));
    let shares = provider.kind.as_str() != "ollama" && provider.url.as_ref().is_some_and(here);
    if shares { u32::try_from(config.profile_values.context_tokens).ok() } else { None }
}

pub(crate) fn layers(words: &[String]) -> Result<Vec<Layer>, Failed> {
    let find = |word: &String| {
        Layer::ALL.iter().copied().find(|layer| layer.name() == word).ok_or_else(|| {
            let known: Vec<&str> = Layer::ALL.iter().map(|layer| layer.name()).collect();
            Failed::text(
                Exit::Usage,
                format!(
                    "cage.allow_missing names `{word}`, which is no layer\nhint: the layers are {}",
                    known.join(", ")
                ),
            )
        })
    };
    words.iter().map(find).collect()
}

/// Who sits here, for the record.
pub(crate) fn person() -> String {
    let name =
        ["USER", "LOGNAME"].iter().find_map(|key| std::env::var(key).ok()).filter(|name| !name.is_empty());
    name.unwrap_or_else(|| format!("uid{}", rustix::process::getuid().as_raw()))
}
