//! The vault: names and scopes, never a secret.

use super::format;
use super::json::typed;
use crate::term::{Column, Line, Screen, Style, Table};
use mycel_abi::pathtext;
use mycel_system::vault::{KeySource, Listed, Vault};
use serde_json::{Value, json};
use std::time::Duration;

/// `mycel vault list`.
pub fn table(listed: &[Listed], screen: &Screen) -> Vec<Line> {
    if listed.is_empty() {
        return vec![Line::under().styled(Style::Dim, "the vault is empty")];
    }
    let mut table = Table::new(&[Column::left("name"), Column::words("for"), Column::left("set")]);
    let now = mycel_system::clock::now();
    for secret in listed {
        table.row(vec![
            (Style::Strong, secret.name.clone()),
            (Style::Plain, whom(secret)),
            (Style::Dim, format::ago(secret.set_ms, now)),
        ]);
    }
    table.lines(screen, 0)
}

fn whom(secret: &Listed) -> String {
    if secret.scopes.is_empty() { "nobody but you".to_owned() } else { secret.scopes.join(", ") }
}

fn by(source: &KeySource) -> String {
    match source {
        KeySource::Passphrase => "a passphrase".to_owned(),
        KeySource::KeyFile(file) => format!("the key in {}", pathtext::encode(file)),
    }
}

/// What was made or sealed anew.
pub fn made(vault: &Vault, source: &KeySource) -> Vec<Line> {
    let text = format!("{} is sealed by {}", pathtext::encode(&vault.path()), by(source));
    let mut lines = vec![Line::labelled(Style::Good, "vault").text(&text)];
    let remark = match source {
        KeySource::Passphrase => "without the passphrase nobody can open it, and you cannot either",
        KeySource::KeyFile(_) => {
            "whoever can read the key file can open it, as with a key of ssh; keep it out of backups of the vault"
        }
    };
    lines.push(Line::under().styled(Style::Dim, remark));
    lines
}

/// How it stands.
pub fn state(source: &KeySource, is_unlocked: bool) -> Vec<Line> {
    let text = match (source, is_unlocked) {
        (KeySource::Passphrase, true) => "unlocked, sealed by a passphrase".to_owned(),
        (KeySource::Passphrase, false) => "locked, sealed by a passphrase".to_owned(),
        (KeySource::KeyFile(_), _) => format!("sealed by {}", by(source)),
    };
    vec![Line::under().styled(Style::Dim, &text)]
}

/// One secret changed.
pub fn changed(what: &str, name: &str, listed: Option<&Listed>) -> Vec<Line> {
    let line = Line::labelled(Style::Good, what).text(name);
    vec![match listed {
        Some(secret) => line.styled(Style::Dim, &format!(" for {}", whom(secret))),
        None => line,
    }]
}

pub fn unlocked(time: Duration) -> Line {
    let ms = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    Line::labelled(Style::Good, "unlocked")
        .text(&format!("for {}; `mycel vault lock` forgets the key before", format::duration(ms)))
}

pub fn listed_json(secret: &Listed) -> Value {
    typed("secret", &json!({ "name": secret.name, "scopes": secret.scopes, "set_ms": secret.set_ms }))
}

pub fn made_json(vault: &Vault, source: &KeySource) -> Value {
    let key_file = match source {
        KeySource::Passphrase => Value::Null,
        KeySource::KeyFile(file) => pathtext::encode(file).into(),
    };
    typed("vault", &json!({ "path": pathtext::encode(&vault.path()), "key_file": key_file }))
}

pub fn changed_json(what: &str, name: &str) -> Value {
    typed("vault_changed", &json!({ "what": what, "name": name }))
}
