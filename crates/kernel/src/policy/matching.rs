//! What a rule looks at, and whether it is there.

use super::paths::{Candidate, PathPattern};
use super::text::{Text, any};
use super::unit::Unit;
use crate::capability;
use crate::shell::{Invocation, Word, base_name};
use mycel_abi::{Autonomy, Call, Capability, Risk};
use std::collections::BTreeMap;

/// What is asked about a call, worked out once for all rules.
#[derive(Debug)]
pub(super) struct Facts<'a> {
    call: &'a Call,
    autonomy: Autonomy,
    /// The files the call needs, each with its action.
    files: Vec<(&'a str, Candidate<'a>)>,
}

impl<'a> Facts<'a> {
    pub(super) fn new(call: &'a Call, autonomy: Autonomy) -> Self {
        let file = |need: &'a Capability| {
            let resource = need.resource().filter(|_| need.namespace() == "fs")?;
            Some((need.action(), Candidate::of_need(need.action(), resource)))
        };
        Self { call, autonomy, files: call.assessment.needs.iter().filter_map(file).collect() }
    }
}

/// Everything a rule asks for; all of it must hold.
#[derive(Debug, Clone, Default)]
pub(super) struct When {
    pub(super) tool: Vec<Text>,
    pub(super) command: Vec<Text>,
    pub(super) via: Vec<Text>,
    pub(super) privileged: Option<bool>,
    pub(super) remote: Option<bool>,
    pub(super) has_flags: Vec<Vec<String>>,
    pub(super) lacks_flags: Vec<Vec<String>>,
    pub(super) has_args: Vec<Text>,
    pub(super) path: Vec<PathPattern>,
    pub(super) action: Option<String>,
    pub(super) host: Vec<Text>,
    pub(super) capability: Vec<Capability>,
    pub(super) autonomy: Vec<Autonomy>,
    pub(super) risk_at_least: Option<Risk>,
    pub(super) fed_by: Vec<Text>,
    pub(super) opaque: Vec<Text>,
    pub(super) dynamic: Option<bool>,
    pub(super) args: Vec<(String, Text)>,
}

impl When {
    pub(super) fn fill(&mut self, vars: &BTreeMap<String, String>) {
        self.path.iter_mut().for_each(|path| path.fill(vars));
    }

    /// Whether it can only be about a command.
    pub(super) fn is_about_commands(&self) -> bool {
        !(self.command.is_empty()
            && self.via.is_empty()
            && self.has_flags.is_empty()
            && self.lacks_flags.is_empty()
            && self.has_args.is_empty()
            && self.fed_by.is_empty()
            && self.opaque.is_empty())
            || self.privileged.is_some()
            || self.remote.is_some()
            || self.dynamic.is_some()
    }

    /// Whether the call itself, without its commands, fits. Not for a rule that is about commands.
    pub(super) fn fits_call(&self, facts: &Facts<'_>, loosens: bool) -> bool {
        self.fits_frame(facts)
            && (self.path.is_empty() || self.fits_files(facts, loosens))
            && (self.host.is_empty() || needed_hosts(facts.call).any(|host| any(&self.host, host)))
    }

    /// Whether one command of the call fits.
    pub(super) fn fits_unit(&self, unit: &Unit<'_>, facts: &Facts<'_>, loosens: bool) -> bool {
        (!loosens || unit.is_plain)
            && self.fits_frame(facts)
            && self.fits_manner(unit.invocation)
            && self.fits_words(unit.invocation, loosens)
            && self.fits_unit_paths(unit, loosens)
            && (self.host.is_empty() || hosts(unit.invocation).iter().any(|host| any(&self.host, host)))
    }

    fn fits_frame(&self, facts: &Facts<'_>) -> bool {
        let Call { proposal, assessment } = facts.call;
        let covers = |need: &Capability| self.capability.iter().any(|held| capability::covers(held, need));
        (self.tool.is_empty() || any(&self.tool, &proposal.tool))
            && (self.autonomy.is_empty() || self.autonomy.contains(&facts.autonomy))
            && self.risk_at_least.is_none_or(|least| assessment.risk >= least)
            && (self.capability.is_empty() || assessment.needs.iter().any(covers))
            && self.args.iter().all(|(pointer, pattern)| {
                proposal.args.pointer(pointer).is_some_and(|value| match value {
                    serde_json::Value::String(text) => pattern.matches(text),
                    other => pattern.matches(&other.to_string()),
                })
            })
    }

    fn fits_files(&self, facts: &Facts<'_>, loosens: bool) -> bool {
        let acts = |action: &str| match self.action.as_deref() {
            None => true,
            Some("write") => !matches!(action, "read" | "list" | "stat" | "search"),
            Some(wanted) => wanted == action,
        };
        let mut files =
            facts.files.iter().filter(|(action, _)| acts(action)).map(|(_, file)| file).peekable();
        let fits = |file: &Candidate<'_>| self.path.iter().any(|path| path.matches(file, loosens));
        // A loosening rule must hold for every path, a restricting one for any.
        if loosens { files.peek().is_some() && files.all(fits) } else { files.any(fits) }
    }

    fn fits_unit_paths(&self, unit: &Unit<'_>, loosens: bool) -> bool {
        let fits = |file: &Candidate<'_>| self.path.iter().any(|path| path.matches(file, loosens));
        self.path.is_empty() || unit.paths(self.action.as_deref()).any(fits)
    }

    fn fits_manner(&self, invocation: &Invocation) -> bool {
        (self.via.is_empty() || invocation.via.iter().any(|via| any(&self.via, base_name(via))))
            && self.privileged.is_none_or(|wanted| invocation.privileged == wanted)
            && self.remote.is_none_or(|wanted| invocation.remote == wanted)
            && (self.fed_by.is_empty() || invocation.fed_by.iter().any(|name| any(&self.fed_by, name)))
            && (self.opaque.is_empty()
                || invocation.opaque.as_ref().is_some_and(|why| any(&self.opaque, why)))
            && self
                .dynamic
                .is_none_or(|wanted| invocation.argv.iter().any(|word| word.text.is_none()) == wanted)
    }

    fn fits_words(&self, invocation: &Invocation, loosens: bool) -> bool {
        let argv = &invocation.argv;
        let arguments = argv.get(1..).unwrap_or_default();
        let words = if loosens { starts_with(&self.command, argv) } else { holds_words(&self.command, argv) };
        words
            && self.has_flags.iter().all(|flags| has_flag(arguments, flags))
            && !self.lacks_flags.iter().any(|flags| has_flag(arguments, flags))
            && (self.has_args.is_empty()
                || arguments
                    .iter()
                    .any(|word| word.text.as_ref().is_some_and(|text| any(&self.has_args, text))))
    }
}

/// Exact: the words of `argv` in order, the program by its bare name or from a folder of the system.
fn starts_with(command: &[Text], argv: &[Word]) -> bool {
    const FOLDERS: &[&str] = &["/bin/", "/usr/bin/", "/sbin/", "/usr/sbin/", "/usr/local/bin/"];
    if command.is_empty() {
        return true;
    }
    let Some(program) = argv.first().and_then(Word::fixed) else { return false };
    let bare = FOLDERS.iter().find_map(|folder| program.strip_prefix(folder)).unwrap_or(program);
    !bare.contains('/')
        && command[0].matches(bare)
        && command.len() <= argv.len()
        && command[1..]
            .iter()
            .zip(&argv[1..])
            .all(|(pattern, word)| word.fixed().is_some_and(|text| pattern.matches(text)))
}

/// Wide: the words in order, with options and their values between them.
fn holds_words(command: &[Text], argv: &[Word]) -> bool {
    let Some((program, rest)) = command.split_first() else { return true };
    let named = argv.first().and_then(|word| word.text.as_deref()).map(base_name);
    if !named.is_some_and(|name| program.matches(name)) {
        return false;
    }
    let mut at = 1;
    for pattern in rest {
        let mut value_may_follow = false;
        loop {
            let Some(word) = argv.get(at) else { return false };
            at += 1;
            let text = word.shown();
            if pattern.matches(text) {
                break;
            }
            let option = text.starts_with('-') || text.starts_with('+');
            if !option && !value_may_follow {
                return false;
            }
            value_may_follow = option && !text.contains('=');
        }
    }
    true
}

/// Whether one of `flags` stands among the arguments: alone, in a cluster of short ones, with `=`, or cut short.
fn has_flag(arguments: &[Word], flags: &[String]) -> bool {
    arguments.iter().any(|word| flags.iter().any(|flag| is_flag(word.shown(), flag)))
}

fn is_flag(text: &str, flag: &str) -> bool {
    if text == flag {
        return true;
    }
    if flag.starts_with("--") {
        let name = text.split('=').next().unwrap_or_default();
        // GNU programs take every clear beginning of a long option.
        return name.len() >= 4 && flag.starts_with(name) || name == flag;
    }
    let cluster = text.len() > 2 && text.starts_with('-') && !text.starts_with("--");
    match flag.strip_prefix('-') {
        Some(letter) if letter.chars().count() == 1 => cluster && text.contains(letter),
        _ => false,
    }
}

fn needed_hosts(call: &Call) -> impl Iterator<Item = &str> {
    call.assessment.needs.iter().filter(|need| need.namespace() == "net").filter_map(|need| {
        let resource = need.resource()?;
        Some(resource.rsplit_once(':').map_or(resource, |(host, _)| host))
    })
}

/// Hosts that the arguments name in a URL.
fn hosts(invocation: &Invocation) -> Vec<String> {
    let url_host = |word: &Word| {
        let (_, rest) = word.text.as_deref()?.split_once("://")?;
        let authority = rest.split(['/', '?', '#']).next()?;
        let host = authority.rsplit('@').next()?;
        Some(host.rsplit_once(':').map_or(host, |(host, _)| host).to_ascii_lowercase())
    };
    invocation.argv.iter().filter_map(url_host).collect()
}
