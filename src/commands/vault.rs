//! `mycel vault`.

use super::open;
use super::{Failed, Outcome};
use crate::cli::{Global, VaultCommand};
use crate::exit::Exit;
use crate::term::{Line, Printer, Prompt, Style};
use crate::view::vault as view;
use mycel_abi::Secret;
use mycel_system::home::Home;
use mycel_system::models::VaultKeys;
use mycel_system::vault::{KeySource, NewKey, OpenVault, SECRET_BYTES_MAX, Scope, Vault, VaultError};
use std::io::{IsTerminal, Read};
use std::path::PathBuf;
use std::time::Duration;
use zeroize::Zeroizing;

impl From<VaultError> for Failed {
    fn from(error: VaultError) -> Self {
        let exit = match &error {
            VaultError::Missing
            | VaultError::Exists { .. }
            | VaultError::NoSecret { .. }
            | VaultError::Ambiguous { .. }
            | VaultError::Bad { .. }
            | VaultError::Refused { .. } => Exit::Usage,
            VaultError::OutOfScope { .. } => Exit::Refused,
            VaultError::Damaged { .. }
            | VaultError::WrongPassphrase
            | VaultError::WrongKeyFile { .. }
            | VaultError::KeyFile { .. }
            | VaultError::Locked
            | VaultError::Keyring { .. }
            | VaultError::Changed
            | VaultError::Io { .. }
            | VaultError::Ask(_) => Exit::Failed,
        };
        Self::of(exit, &error)
    }
}

pub(super) fn vault(global: &Global, command: VaultCommand, printer: &mut Printer) -> Outcome {
    let home = open::home(global)?;
    let vault = of(&home)?;
    match command {
        VaultCommand::Init { key_file } => init(global, &vault, key_file, printer),
        VaultCommand::Set { name, scopes } => set(global, &vault, &name, &scopes, printer),
        VaultCommand::List => list(&vault, printer),
        VaultCommand::Rm { name } => rm(global, &vault, &name, printer),
        VaultCommand::Rotate { name: Some(name), .. } => replace(global, &vault, &name, printer),
        VaultCommand::Rotate { name: None, passphrase, key_file } => {
            rotate(global, &vault, passphrase, key_file, printer)
        }
        VaultCommand::Unlock { time } => unlock(global, &vault, &time, printer),
        VaultCommand::Lock => lock(&vault, printer),
    }
}

/// The vault of this home, there or not.
pub(super) fn of(home: &Home) -> Result<Vault, Failed> {
    let state = home.ensure_state().map_err(|error| Failed::of(Exit::Failed, &error))?;
    Ok(Vault::at(state))
}

/// The keys of this home for models. A locked vault asks on the terminal, if it may.
pub(super) fn keys(home: &Home, no_input: bool) -> VaultKeys {
    let ask = move || passphrase(no_input, "Passphrase of the vault: ");
    VaultKeys::new(Vault::at(&home.state), Box::new(ask))
}

/// The vault, open.
pub(super) fn opened(global: &Global, vault: &Vault) -> Result<OpenVault, VaultError> {
    vault.open(&|| passphrase(global.no_input, "Passphrase of the vault: "))
}

/// Asks for a passphrase on the terminal, unseen.
fn passphrase(no_input: bool, label: &str) -> Result<Secret, VaultError> {
    if no_input {
        return Err(VaultError::Locked);
    }
    let mut prompt = Prompt::open().map_err(|_| VaultError::Locked)?;
    unseen(&mut prompt, label)
}

fn unseen(prompt: &mut Prompt, label: &str) -> Result<Secret, VaultError> {
    let mut printer =
        Printer::of_process(crate::term::ColourWish::Auto, None, crate::term::Talk::Normal, false);
    let typed = prompt.read_secret(&mut || printer.prompt(label));
    // What was typed did not move the cursor.
    printer.say(&[Line::new()]);
    typed.map_err(|error| VaultError::Ask(format!("{error}\nhint: nothing was changed")))
}

/// Asks for a new passphrase, twice. None if nothing was typed and that is an answer.
pub(super) fn new_passphrase(global: &Global, may_be_empty: bool) -> Result<Option<Secret>, VaultError> {
    let nobody = || VaultError::Refused {
        why: "a passphrase is asked for on a terminal, and there is none".into(),
        hint: "`mycel vault init --key-file` seals by a key file instead",
    };
    if global.no_input {
        return Err(nobody());
    }
    let mut prompt = Prompt::open().map_err(|_| nobody())?;
    let label = if may_be_empty { "New passphrase (empty: a key file): " } else { "New passphrase: " };
    let first = unseen(&mut prompt, label)?;
    if may_be_empty && first.reveal().is_empty() {
        return Ok(None);
    }
    let second = unseen(&mut prompt, "The same again: ")?;
    if first.reveal() != second.reveal() {
        return Err(VaultError::Refused {
            why: "the two passphrases differ".into(),
            hint: "nothing was changed; try again",
        });
    }
    Ok(Some(first))
}

/// A secret: what comes through a pipe on stdin, else what is typed, unseen.
pub(super) fn value(global: &Global, label: &str) -> Result<Secret, VaultError> {
    let stdin = std::io::stdin();
    if stdin.is_terminal() {
        if global.no_input {
            return Err(VaultError::Ask("the secret is needed\nhint: give it through stdin".into()));
        }
        let mut prompt = Prompt::open().map_err(|error| VaultError::Ask(error.to_string()))?;
        return unseen(&mut prompt, label);
    }
    let mut text = Zeroizing::new(String::new());
    let most = SECRET_BYTES_MAX as u64 + 2;
    stdin.lock().take(most).read_to_string(&mut text).map_err(|error| {
        VaultError::Ask(format!("reading the secret from stdin: {error}\nhint: a secret is a text"))
    })?;
    let secret = text.strip_suffix('\n').unwrap_or(&text);
    Ok(Secret::new(secret.strip_suffix('\r').unwrap_or(secret)))
}

fn init(global: &Global, vault: &Vault, key_file: Option<Option<PathBuf>>, printer: &mut Printer) -> Outcome {
    if vault.exists() {
        return Err(VaultError::Exists { path: vault.path().display().to_string() }.into());
    }
    let key = match key_file {
        Some(file) => NewKey::KeyFile(file),
        None => NewKey::Passphrase(new_passphrase(global, false)?.unwrap_or_else(|| Secret::new(""))),
    };
    vault.init(&key)?;
    made(vault, printer)
}

/// Says what was made.
pub(super) fn made(vault: &Vault, printer: &mut Printer) -> Outcome {
    let source = vault.source()?;
    if printer.is_json() {
        printer.value(&view::made_json(vault, &source));
    } else {
        printer.talk(&view::made(vault, &source));
    }
    Ok(Exit::Ok)
}

fn scopes(texts: &[String]) -> Result<Option<Vec<Scope>>, VaultError> {
    let scopes: Result<Vec<Scope>, VaultError> = texts.iter().map(|text| text.parse()).collect();
    Ok(Some(scopes?).filter(|scopes| !scopes.is_empty()))
}

fn set(global: &Global, vault: &Vault, name: &str, texts: &[String], printer: &mut Printer) -> Outcome {
    let scopes = scopes(texts)?;
    let mut open = opened(global, vault)?;
    let secret = value(global, &format!("The secret {name}: "))?;
    open.set(name, &secret, scopes.as_deref())?;
    done(printer, "set", name, vault)
}

fn replace(global: &Global, vault: &Vault, name: &str, printer: &mut Printer) -> Outcome {
    if !vault.list()?.iter().any(|listed| listed.name == name) {
        return Err(VaultError::NoSecret { name: name.to_owned() }.into());
    }
    set(global, vault, name, &[], printer)
}

fn done(printer: &mut Printer, what: &str, name: &str, vault: &Vault) -> Outcome {
    let listed = vault.list()?.into_iter().find(|listed| listed.name == name);
    if printer.is_json() {
        printer.value(&view::changed_json(what, name));
    } else {
        printer.talk(&view::changed(what, name, listed.as_ref()));
    }
    Ok(Exit::Ok)
}

fn list(vault: &Vault, printer: &mut Printer) -> Outcome {
    let listed = vault.list()?;
    if printer.is_json() {
        listed.iter().for_each(|listed| printer.value(&view::listed_json(listed)));
        return Ok(Exit::Ok);
    }
    printer.data(&view::table(&listed, printer.screen()));
    printer.talk(&view::state(&vault.source()?, vault.is_unlocked()));
    Ok(Exit::Ok)
}

fn rm(global: &Global, vault: &Vault, name: &str, printer: &mut Printer) -> Outcome {
    if !vault.list()?.iter().any(|listed| listed.name == name) {
        return Err(VaultError::NoSecret { name: name.to_owned() }.into());
    }
    opened(global, vault)?.remove(name)?;
    done(printer, "removed", name, vault)
}

fn rotate(
    global: &Global,
    vault: &Vault,
    to_passphrase: bool,
    key_file: Option<Option<PathBuf>>,
    printer: &mut Printer,
) -> Outcome {
    let mut open = opened(global, vault)?;
    let key = match (key_file, vault.source()?) {
        (Some(file), _) => NewKey::KeyFile(file),
        (None, KeySource::KeyFile(file)) if !to_passphrase => NewKey::KeyFile(Some(file)),
        (None, _) => NewKey::Passphrase(new_passphrase(global, false)?.unwrap_or_else(|| Secret::new(""))),
    };
    open.rotate(&key)?;
    made(vault, printer)
}

fn unlock(global: &Global, vault: &Vault, time: &str, printer: &mut Printer) -> Outcome {
    let time = mycel_system::config::time_ms(time).map_err(|(what, hint)| {
        Failed::text(Exit::Usage, format!("{what}\nhint: {}", hint.unwrap_or_default()))
    })?;
    let time = Duration::from_millis(time.unwrap_or(u64::MAX));
    if let KeySource::KeyFile(file) = vault.source()? {
        printer.talk(&[Line::labelled(Style::Plain, "open")
            .text(&format!("this vault opens by {}: there is nothing to unlock", file.display()))]);
        return Ok(Exit::Ok);
    }
    let open = opened(global, vault)?;
    vault.unlock(&open, time)?;
    if printer.is_json() {
        printer.value(&view::changed_json("unlocked", ""));
    } else {
        printer.talk(&[view::unlocked(time)]);
    }
    Ok(Exit::Ok)
}

fn lock(vault: &Vault, printer: &mut Printer) -> Outcome {
    let was_open = vault.lock_again()?;
    let text = match (vault.source()?, was_open) {
        (KeySource::KeyFile(file), _) => {
            format!("it opens by {}: whoever may read that file may open it", file.display())
        }
        (KeySource::Passphrase, true) => "its key is forgotten".to_owned(),
        (KeySource::Passphrase, false) => "it was locked".to_owned(),
    };
    if printer.is_json() {
        printer.value(&view::changed_json("locked", ""));
    } else {
        printer.talk(&[Line::labelled(Style::Good, "locked").text(&text)]);
    }
    Ok(Exit::Ok)
}
