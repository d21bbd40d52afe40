//! A role as a file.

use super::{FILE_BYTES_MAX, Reading, Role, name_problem, places};
use crate::checkout;
use mycel_abi::{Budget, pathtext};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Why a file was not written.
#[derive(Debug, thiserror::Error)]
pub enum NewError {
    #[error("`{name}` is no name of a role: {why}\nhint: for example backend, or api-tester")]
    Name { name: String, why: &'static str },
    #[error("{path} is there already\nhint: edit it, remove it, or take another name")]
    Exists { path: String },
    #[error("{path} leads out of the workspace, to {target}\nhint: make it a folder of the workspace")]
    Outside { path: String, target: String },
    #[error("writing {path}")]
    File {
        path: String,
        #[source]
        source: io::Error,
    },
}

/// The file of a role. Reading it gives the same role.
pub fn markdown(role: &Role) -> String {
    let mut text = String::from("---\n");
    let mut line = |name: &str, value: String| text.push_str(&format!("{name}: {value}\n"));
    line("name", scalar(&role.name));
    line("about", scalar(&role.about));
    line("tools", list(&role.tools));
    line("capabilities", list(&role.capabilities));
    if let Some(tier) = role.tier {
        line("tier", tier.as_str().to_owned());
    }
    if let Some(model) = &role.model {
        line("model", scalar(model));
    }
    if role.limits != Budget::UNBOUNDED {
        line("limits", limits(&role.limits));
    }
    if let Some(autonomy) = role.autonomy {
        line("autonomy", autonomy.to_string());
    }
    if !role.skills.is_empty() {
        line("skills", list(&role.skills));
    }
    format!("{text}---\n\n{}\n", role.prompt)
}

/// A file to begin with.
pub fn template(name: &str) -> String {
    format!("---\nname: {name}\n{TEMPLATE}")
}

const TEMPLATE: &str = r#"about: looks at files and says what it found
tools: [fs.read, fs.list, fs.search]
# What it may hold at most; the run may hold less.
capabilities: ["fs:read:{workspace}/**"]
# tier: tactical            # reactive, operational, tactical, strategic: which models are asked first
limits: {usd: 0.20, wall: 10m, model_calls: 30, tool_calls: 100}
# autonomy: supervised      # manual, supervised, full: never more than the run has
---

You look at files and say what you found, with the places.

Say when you are done what you did, what you did not, and what you are not sure of.
"#;

fn list(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| scalar(word)).collect();
    format!("[{}]", words.join(", "))
}

/// Plain where nothing in it means anything to YAML, else in quotes: a string of JSON is one of YAML.
fn scalar(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || " ._/-".contains(c);
    let begins = text.starts_with(|c: char| c.is_ascii_alphanumeric());
    if begins && text != "null" && !text.ends_with(' ') && text.chars().all(plain) {
        return text.to_owned();
    }
    serde_json::Value::from(text).to_string()
}

fn limits(budget: &Budget) -> String {
    let part = |name: &str, value: Option<String>| value.map(|value| format!("{name}: {value}"));
    let number = |value: Option<u64>| value.map(|n| n.to_string());
    let parts = [
        part("usd", budget.money_microusd.map(usd)),
        part("tokens", number(budget.tokens)),
        part("wall", budget.wall_ms.map(time)),
        part("model_calls", number(budget.model_calls)),
        part("tool_calls", number(budget.tool_calls)),
    ];
    format!("{{{}}}", parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn usd(microusd: u64) -> String {
    let digits = format!("{:06}", microusd % 1_000_000);
    let cents = digits.trim_end_matches('0');
    format!("{}.{cents:0<2}", microusd / 1_000_000)
}

fn time(ms: u64) -> String {
    let units = [(3_600_000, "h"), (60_000, "m"), (1_000, "s")];
    let unit = units.into_iter().find(|(unit, _)| ms > 0 && ms.is_multiple_of(*unit));
    unit.map_or_else(|| format!("{ms}ms"), |(unit, word)| format!("{}{word}", ms / unit))
}

/// Writes `agents/NAME.md` of a workspace. A file that is there stays as it is.
pub fn create(workspace: &Path, name: &str, text: &str) -> Result<PathBuf, NewError> {
    if let Some(why) = name_problem(name) {
        return Err(NewError::Name { name: name.chars().take(60).collect(), why });
    }
    let folder = workspace.join("agents");
    let path = folder.join(format!("{name}.md"));
    let failed = |source: io::Error| NewError::File { path: pathtext::encode(&path), source };
    fs::create_dir_all(&folder).map_err(failed)?;
    let (real, workspace) =
        (folder.canonicalize().map_err(failed)?, workspace.canonicalize().map_err(failed)?);
    if !real.starts_with(&workspace) {
        return Err(NewError::Outside { path: pathtext::encode(&folder), target: pathtext::encode(&real) });
    }
    let file = OpenOptions::new().write(true).create_new(true).open(&path);
    let mut file = file.map_err(|source| match source.kind() {
        io::ErrorKind::AlreadyExists => NewError::Exists { path: pathtext::encode(&path) },
        _ => failed(source),
    })?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    Ok(path)
}

impl Role {
    /// A role as a file of another program or a recipe has it, under a name of ours. What was left out is a remark.
    pub fn from_file(path: &Path, name: &str) -> Reading {
        let mut reading = places::taken_over(path);
        if let Some(role) = &mut reading.role {
            name.clone_into(&mut role.name);
            if markdown(role).len() as u64 > FILE_BYTES_MAX {
                let what = "makes a role that is larger than 64 KiB".to_owned();
                reading.problems.push(checkout::error(
                    &pathtext::encode(path),
                    None,
                    what,
                    Some("shorten it"),
                ));
                reading.role = None;
            }
        }
        reading
    }
}
