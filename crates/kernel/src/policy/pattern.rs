//! The rule that the answer "always for this pattern" writes.
//!
//! A pattern is `tool: what`, for example `shell.exec: cargo test *` or `fs.write: /home/a/site/**`. It never reaches beyond the
//! same tool and the same program with its subcommand, or the same folder, and there is none at critical risk.

use super::Rule;
use crate::shell;
use mycel_abi::{Call, Capability, Digest, Risk, pathtext};
use std::path::Path;

/// Programs whose first word says what they do.
const WITH_SUBCOMMAND: &[&str] = &[
    "git",
    "cargo",
    "npm",
    "pnpm",
    "yarn",
    "pip",
    "pip3",
    "uv",
    "go",
    "docker",
    "podman",
    "kubectl",
    "make",
    "just",
    "apt",
    "apt-get",
    "dnf",
    "brew",
    "systemctl",
    "rustup",
    "poetry",
    "terraform",
    "helm",
    "gh",
    "dotnet",
    "mvn",
    "gradle",
    "bundle",
    "composer",
    "deno",
    "bun",
];

/// The pattern to offer for a call; empty where there is none (critical risk, a line that nobody can see into, a call
/// without a program or folder of its own).
pub fn pattern_for(call: &Call) -> String {
    if call.assessment.risk == Risk::Critical {
        return String::new();
    }
    let tool = &call.proposal.tool;
    let what = match call.assessment.commands.as_slice() {
        [] => folder(&call.assessment.needs),
        [line] => program(line),
        _ => None,
    };
    what.map(|what| format!("{tool}: {what}")).unwrap_or_default()
}

/// `program subcommand *` of a line that is one plain command.
fn program(line: &str) -> Option<String> {
    let found = shell::commands(line);
    let [only] = found.as_slice() else { return None };
    let known: Option<Vec<&str>> = only.argv.iter().map(|word| word.fixed()).collect();
    let words = known.filter(|words| !words.is_empty())?;
    let strange = only.opaque.is_some() || only.privileged || only.remote || !only.via.is_empty();
    if strange || only.background || words[0].contains('/') || !words[0].chars().all(is_simple) {
        return None;
    }
    if !WITH_SUBCOMMAND.contains(&words[0]) {
        return Some(format!("{} *", words[0]));
    }
    let subcommand = words.get(1).filter(|word| !word.starts_with('-') && word.chars().all(is_simple))?;
    Some(format!("{} {subcommand} *", words[0]))
}

fn is_simple(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-_.+:".contains(c)
}

/// The folder all needed files stand in, as `/folder/**`; or the one host.
fn folder(needs: &[Capability]) -> Option<String> {
    let mut folders: Vec<String> = Vec::new();
    for need in needs {
        let resource = need.resource()?;
        match need.namespace() {
            "fs" => {
                let parent = Path::new(resource).parent()?;
                let text = pathtext::encode(parent).replace(r"\\", r"\");
                if parent == Path::new("/") || resource.contains(['*', '?', '\\', '{']) {
                    return None;
                }
                folders.push(format!("{text}/**"));
            }
            "net" => folders.push(resource.rsplit_once(':').map_or(resource, |(host, _)| host).to_owned()),
            _ => return None,
        }
    }
    folders.sort();
    folders.dedup();
    match folders.as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    }
}

/// The TOML text of the `go` rule for a pattern. `answers` are the ids of the rules that asked and that this one answers from
/// now on; those that are final stay. Empty for a pattern that is not of the form [`pattern_for`] gives.
pub fn rule_for_pattern(pattern: &str, answers: &[&Rule]) -> String {
    let Some((tool, what)) =
        pattern.split_once(": ").filter(|(tool, what)| !tool.is_empty() && !what.is_empty())
    else {
        return String::new();
    };
    let Some(matchers) = matchers(what) else { return String::new() };
    if !tool.chars().all(is_simple) || what.chars().any(char::is_control) {
        return String::new();
    }
    let id = format!("always-{}", Digest::of(pattern.as_bytes()).short());
    let answered: Vec<String> =
        answers.iter().filter(|rule| !rule.is_final).map(|rule| quote(&rule.id)).collect();
    let instead =
        if answered.is_empty() { String::new() } else { format!("instead_of = [{}]\n", answered.join(", ")) };
    format!(
        "[[rule]]\nid = {}\nwhy = {}\nverdict = \"go\"\ntool = {}\n{matchers}{instead}",
        quote(&id),
        quote(&format!("you said: always for {pattern}")),
        quote(&escape(tool)),
    )
}

fn matchers(what: &str) -> Option<String> {
    if let Some(folder) =
        what.strip_suffix("/**").filter(|folder| folder.starts_with('/') && folder.len() > 1)
    {
        let plain = !folder.contains(['*', '?', '{', '\\']) && !folder.split('/').any(|part| part == "..");
        return plain.then(|| format!("path = [{}]\n", quote(what)));
    }
    if let Some(words) = what.strip_suffix(" *") {
        let words: Vec<&str> = words.split(' ').collect();
        let plain =
            words.len() <= 2 && words.iter().all(|word| !word.is_empty() && word.chars().all(is_simple));
        let list: Vec<String> = words.iter().map(|word| quote(&escape(word))).collect();
        return plain.then(|| format!("command = [{}]\n", list.join(", ")));
    }
    let host = !what.is_empty() && what.chars().all(|c| is_simple(c) || c == '[' || c == ']');
    host.then(|| format!("host = [{}]\n", quote(&escape(what))))
}

/// Takes the meaning of pattern characters away.
fn escape(text: &str) -> String {
    text.chars().flat_map(|c| "*?|\\".contains(c).then_some('\\').into_iter().chain([c])).collect()
}

/// A TOML string.
fn quote(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
