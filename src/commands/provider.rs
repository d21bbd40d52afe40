//! `mycel provider`.

use super::open::{self, Opened};
use super::{Failed, Outcome, vault};
use crate::cli::{Global, ProviderCommand};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style, Talk, plain};
use crate::view::provider::{self as view, Row};
use mycel_abi::Secret;
use mycel_system::config::{self, Config, ProviderKind};
use mycel_system::models::{self, Known};
use mycel_system::vault::{Listed, NewKey, OpenVault, Scope, Vault};
use std::path::Path;

/// Names of models in a message.
const MODELS_SHOWN: usize = 5;

pub(super) fn provider(global: &Global, command: ProviderCommand, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    match command {
        ProviderCommand::Add { name, url, kind, model, key_env, no_key, key } => {
            let wish = match (key_env, no_key, key) {
                (Some(env), _, _) => KeyWish::Variable(env),
                (None, true, _) => KeyWish::None,
                (None, false, true) => KeyWish::Ask,
                (None, false, false) => KeyWish::Usual,
            };
            add(global, &opened, &New { name, url, kind, model, key: wish }, printer)
        }
        ProviderCommand::Test { name } => test(global, &opened, name.as_deref(), printer),
        ProviderCommand::List => list(&opened, printer),
        ProviderCommand::Models { name } => offered(&opened, &name, printer),
        ProviderCommand::Rm { name } => rm(global, &opened, &name, printer),
    }
}

/// A provider as a person asks for it.
struct New {
    name: String,
    url: Option<String>,
    kind: Option<String>,
    model: Option<String>,
    key: KeyWish,
}

enum KeyWish {
    /// Asked for, unless the server is on this machine.
    Usual,
    Ask,
    None,
    Variable(String),
}

fn usage(text: impl AsRef<str>) -> Failed {
    Failed::text(Exit::Usage, text)
}

impl New {
    fn scope(&self) -> Result<Scope, Failed> {
        Ok(format!("provider:{}", self.name).parse::<Scope>()?)
    }

    /// The kind as it stands in the configuration.
    fn kind(&self) -> Result<ProviderKind, Failed> {
        let known = Known::named(&self.name).map(|known| known.name);
        let word = match (&self.kind, known, &self.url) {
            (Some(kind), _, _) => kind.as_str(),
            (None, Some(known), _) => known,
            (None, None, Some(_)) => "openai",
            (None, None, None) => {
                let names: Vec<&str> = models::KNOWN.iter().map(|known| known.name).collect();
                return Err(usage(format!(
                    "`{}` is no provider that is known by its name (known: {})\nhint: give its address: --url \
                     http://127.0.0.1:8080/v1",
                    self.name,
                    names.join(", ")
                )));
            }
        };
        word.parse().map_err(|why| usage(format!("--kind: {why}\nhint: most servers speak `openai`")))
    }

    fn is_here(&self, kind: ProviderKind) -> bool {
        let usual = Known::named(kind.as_str()).map_or("", |known| known.url);
        let url = self.url.as_deref().unwrap_or(usual);
        ["//127.", "//localhost", "//[::1]"].iter().any(|host| url.contains(host))
    }

    /// Every key of its section, with its value.
    fn settings(&self, kind: ProviderKind) -> Vec<(&'static str, String)> {
        let mut settings = vec![("kind", kind.as_str().to_owned())];
        settings.extend(self.url.clone().map(|url| ("url", url)));
        settings.extend(self.model.clone().map(|model| ("model", model)));
        if let KeyWish::Variable(env) = &self.key {
            settings.push(("key_env", env.clone()));
        }
        settings
    }
}

fn add(global: &Global, opened: &Opened, new: &New, printer: &mut Printer) -> Outcome {
    if new.name.contains('.') {
        return Err(usage("a provider's name has no dot\nhint: letters, digits, - and _ may stand in it"));
    }
    let (scope, kind) = (new.scope()?, new.kind()?);
    let wants_key = match new.key {
        KeyWish::Usual => !new.is_here(kind),
        KeyWish::Ask => true,
        KeyWish::None | KeyWish::Variable(_) => false,
    };
    // Everything is asked before anything is written.
    let sealed = if wants_key { Some(ask_key(global, opened, &new.name, printer)?) } else { None };
    opened.home.ensure_config().map_err(|error| Failed::of(Exit::Failed, &error))?;
    let file = opened.home.config_file();
    let section = format!("providers.{}", new.name);
    let settings = new.settings(kind);
    let pairs: Vec<(&str, &str)> = settings.iter().map(|(part, value)| (*part, value.as_str())).collect();
    let told = |problem: Box<config::Problem>| usage(problem.to_string());
    let replaced = config::put_section_in_file(&file, &section, &pairs).map_err(told)?;
    if let Some((mut open, key)) = sealed {
        open.set(&new.name, &key, Some(std::slice::from_ref(&scope)))?;
    }
    if printer.is_json() {
        printer.value(&view::row_json(&row(&new.name, &opened_again(opened), &listed(opened))));
        return Ok(Exit::Ok);
    }
    let place = file.display();
    printer.talk(&[Line::labelled(Style::Good, if replaced { "replaced" } else { "added" })
        .text(&format!("[{section}] in {place}"))]);
    if wants_key {
        printer.talk(&[Line::under().text(&format!("its key is in the vault, for {scope} alone"))]);
    }
    printer.talk(&[crate::view::lines::hint_line(&format!(
        "`mycel provider test {}` asks it something",
        new.name
    ))]);
    Ok(Exit::Ok)
}

fn opened_again(opened: &Opened) -> Config {
    config::load_process(&opened.home.config_file(), &opened.workspace, Vec::new()).config
}

/// The vault, made if it is not there, and the key.
fn ask_key(
    global: &Global,
    opened: &Opened,
    name: &str,
    printer: &mut Printer,
) -> Result<(OpenVault, Secret), Failed> {
    let place = vault::of(&opened.home)?;
    let open =
        if place.exists() { vault::opened(global, &place)? } else { make_vault(global, &place, printer)? };
    let key = vault::value(global, &format!("The key of {name}: "))?;
    if key.reveal().is_empty() {
        return Err(usage(
            "no key was given\nhint: type it, or give it through stdin; --key-env names a variable, --no-key goes without",
        ));
    }
    if !key.reveal().bytes().all(|b| b.is_ascii_graphic()) {
        return Err(usage(
            "this is no key: it has characters that no key has\nhint: give the key alone, without quotes, spaces or line ends",
        ));
    }
    Ok((open, key))
}

/// A first vault. A person at a terminal may choose a passphrase; otherwise it is a key file, and that is said.
fn make_vault(global: &Global, place: &Vault, printer: &mut Printer) -> Result<OpenVault, Failed> {
    printer.say(&[Line::labelled(Style::Warn, "vault")
        .text("there is none yet; keys are kept in one, sealed by a passphrase or by a key file in the state folder")]);
    let can_ask = !global.no_input && crate::term::Prompt::open().is_ok();
    let passphrase = if can_ask { vault::new_passphrase(global, true)? } else { None };
    let key = passphrase.map_or(NewKey::KeyFile(None), NewKey::Passphrase);
    let open = place.init(&key)?;
    let lines = crate::view::vault::made(place, &place.source()?);
    printer.say(&lines);
    Ok(open)
}

/// The names in the vault; none if there is no vault, or none that reads.
fn listed(opened: &Opened) -> Vec<Listed> {
    Vault::at(&opened.home.state).list().unwrap_or_default()
}

/// A provider as the list shows it. `name` is configured.
fn row(name: &str, config: &Config, secrets: &[Listed]) -> Row {
    let provider = &config.providers[name];
    let kind = provider.kind.as_str();
    let known = Known::named(kind).filter(|_| provider.url.is_none());
    let scope = format!("provider:{name}");
    let env = provider.key_env.clone().or_else(|| known.and_then(|known| known.key_env).map(str::to_owned));
    let is_set = env.as_ref().is_some_and(|env| std::env::var_os(env).is_some());
    let in_vault = secrets.iter().any(|secret| secret.scopes.contains(&scope));
    let key = match (env, is_set, in_vault) {
        (Some(env), true, _) => Some(format!("${env}")),
        (_, _, true) => Some("vault".to_owned()),
        (Some(env), false, false) => Some(format!("${env}")),
        (None, _, false) => None,
    };
    let url = provider.url.clone().or_else(|| known.map(|known| known.url.to_owned())).unwrap_or_default();
    Row {
        name: name.to_owned(),
        kind: kind.to_owned(),
        url,
        model: provider.model.clone(),
        key,
        has_key: is_set || in_vault,
    }
}

fn list(opened: &Opened, printer: &mut Printer) -> Outcome {
    let secrets = listed(opened);
    let config = &opened.loaded.config;
    let rows: Vec<Row> = config.providers.keys().map(|name| row(name, config, &secrets)).collect();
    if printer.is_json() {
        rows.iter().for_each(|row| printer.value(&view::row_json(row)));
    } else if rows.is_empty() {
        printer.talk(&[
            Line::under().text("no provider is configured"),
            crate::view::lines::hint_line(
                "mycel provider add anthropic, or mycel provider add box --url http://127.0.0.1:8080/v1",
            ),
        ]);
    } else {
        let lines = view::table(&rows, printer.screen());
        printer.data(&lines);
    }
    Ok(Exit::Ok)
}

fn failed((message, hint): (String, Option<String>)) -> Failed {
    let hint = hint.map(|hint| format!("\nhint: {hint}")).unwrap_or_default();
    Failed::text(Exit::Failed, format!("{message}{hint}"))
}

fn offered(opened: &Opened, name: &str, printer: &mut Printer) -> Outcome {
    let keys = vault::keys(&opened.home, opened.no_input);
    let providers = open::providers(&opened.loaded.config);
    let names = models::offered(name, &providers, &keys).map_err(failed)?;
    for model in &names {
        if printer.is_json() {
            let value = serde_json::json!({ "provider": name, "model": model });
            printer.value(&crate::view::json::typed("provider_model", &value));
        } else {
            printer.data(&[plain(model)]);
        }
    }
    Ok(Exit::Ok)
}

fn test(global: &Global, opened: &Opened, name: Option<&str>, printer: &mut Printer) -> Outcome {
    let config = &opened.loaded.config;
    let names: Vec<String> = match name {
        Some(name) => vec![name.to_owned()],
        None => config.providers.keys().cloned().collect(),
    };
    if names.is_empty() {
        return Err(usage("no provider is configured\nhint: mycel provider add anthropic"));
    }
    let mut exit = Exit::Ok;
    for name in names {
        if !test_one(global, opened, &name, printer) {
            exit = Exit::Failed;
        }
    }
    Ok(exit)
}

/// Whether the provider answered.
fn test_one(global: &Global, opened: &Opened, name: &str, printer: &mut Printer) -> bool {
    let keys = vault::keys(&opened.home, opened.no_input);
    let providers = open::providers(&opened.loaded.config);
    printer.progress(&format!("asking {name}"));
    let probed = model_of(opened, name, &keys).and_then(|model| models::probe(&model, &providers, &keys));
    let tell = |message: &str, hint: Option<&str>, printer: &mut Printer| {
        if printer.is_json() {
            printer.value(&view::failed_json(name, message, hint));
        } else {
            printer.data(&view::failed(name, message, hint));
        }
    };
    let probed = match probed {
        Ok(probed) => probed,
        Err((message, hint)) => {
            tell(&message, hint.as_deref(), printer);
            return false;
        }
    };
    match &probed.result {
        Ok(_) if printer.is_json() => printer.value(&view::probed_json(&probed)),
        Ok(reply) => {
            printer.data(&[view::answered(&probed, reply.cost.tokens, reply.cost.money_microusd)]);
        }
        Err(error) => {
            let (message, hint) = models::in_words(error.clone());
            tell(&message, hint.as_deref(), printer);
        }
    }
    if global.talk() == Talk::Verbose && !printer.is_json() {
        printer.data(&view::way(&probed));
    }
    probed.result.is_ok()
}

/// The model to test: the one that was named, the provider's own, else the only one that it offers.
fn model_of(
    opened: &Opened,
    name: &str,
    keys: &dyn models::Keys,
) -> Result<String, (String, Option<String>)> {
    let config = &opened.loaded.config;
    let model = open::model_name(name, config);
    if model.contains(':') {
        return Ok(model);
    }
    if !config.providers.contains_key(name) && Known::named(name).is_none() {
        let hint = "`mycel provider list` shows the names; PROVIDER/MODEL names a model too";
        return Err((format!("there is no provider `{name}`"), Some(hint.to_owned())));
    }
    let names = models::offered(name, &open::providers(config), keys)?;
    match names.as_slice() {
        [one] => Ok(format!("{name}:{one}")),
        names => {
            let some: Vec<&str> = names.iter().take(MODELS_SHOWN).map(String::as_str).collect();
            let hint = format!(
                "mycel provider test {name}/MODEL, or set it: mycel config set providers.{name}.model MODEL"
            );
            Err((format!("which model? {name} offers {}: {}", names.len(), some.join(", ")), Some(hint)))
        }
    }
}

fn rm(global: &Global, opened: &Opened, name: &str, printer: &mut Printer) -> Outcome {
    let scope = format!("provider:{name}");
    let is_its_own = |secret: &&Listed| secret.name == name && secret.scopes == [scope.clone()];
    let secret = listed(opened).iter().any(|secret| is_its_own(&secret));
    let section = format!("providers.{name}");
    let file = opened.home.config_file();
    if !opened.loaded.config.providers.contains_key(name) && !secret {
        return Err(usage(format!(
            "there is no provider `{name}`\nhint: `mycel provider list` shows the names"
        )));
    }
    // The key first: what is left after a failure is an entry without a key, which says so itself.
    if secret {
        vault::opened(global, &vault::of(&opened.home)?)?.remove(name)?;
    }
    config::remove_section_in_file(&file, &section).map_err(|problem| usage(problem.to_string()))?;
    if printer.is_json() {
        let value = serde_json::json!({ "name": name, "key_removed": secret });
        printer.value(&crate::view::json::typed("provider_removed", &value));
    } else {
        let key = if secret { " and its key" } else { "" };
        printer.talk(&[Line::labelled(Style::Good, "removed").text(&format!("{name}{key}"))]);
    }
    Ok(Exit::Ok)
}
