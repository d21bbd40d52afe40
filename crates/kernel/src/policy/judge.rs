//! From rules and a call to a ruling.

use super::matching::Facts;
use super::unit::Unit;
use super::{Policy, Rule, Ruling, Subject, Verdict};
use crate::shell::{self, Invocation, Word};
use mycel_abi::{Check, Risk};
use std::borrow::Cow;
use std::fmt::Write as _;

/// Lines of a trail; more rules than this on one call tell a reader nothing more.
const TRAIL_MAX: usize = 64;
/// Folders that relative paths are tried against after `cd`.
const BASES_MAX: usize = 8;
/// The rule that speaks where a command cannot be understood.
const OPAQUE: &str = "opaque";

/// What was found about the call as a whole or one of its commands.
#[derive(Debug)]
pub(super) struct Opinion<'a> {
    /// `None` for the call as a whole.
    pub(super) invocation: Option<&'a Invocation>,
    pub(super) rules: Vec<&'a Rule>,
    pub(super) verdict: Option<Verdict>,
    pub(super) rule: &'a str,
    pub(super) why: Cow<'a, str>,
    set_risk: Option<Risk>,
}

pub(super) fn judge(policy: &Policy, subject: &Subject<'_>) -> Ruling {
    let found = invocations(subject);
    let opinions = opinions(policy, subject, &found);
    combine(subject, &opinions)
}

/// Every command of the call's lines.
pub(super) fn invocations(subject: &Subject<'_>) -> Vec<Invocation> {
    subject.call.assessment.commands.iter().flat_map(|line| shell::commands(line)).collect()
}

/// One opinion on the call, then one on each command.
pub(super) fn opinions<'a>(
    policy: &'a Policy,
    subject: &Subject<'_>,
    found: &'a [Invocation],
) -> Vec<Opinion<'a>> {
    let facts = Facts::new(subject.call, subject.autonomy);
    let mut opinions = Vec::with_capacity(1 + found.len());
    opinions.push(about_call(policy, &facts));
    let home = policy.vars.get("home").map(String::as_str);
    let mut bases: Vec<String> = policy.vars.get("cwd").cloned().into_iter().collect();
    for invocation in found {
        opinions.push(about_command(policy, &facts, invocation, &Unit::new(invocation, &bases, home)));
        change_folder(invocation, &mut bases, home);
    }
    opinions
}

/// After `cd x` a relative path may start from `x` as well; whether the `cd` took place is not known.
fn change_folder(invocation: &Invocation, bases: &mut Vec<String>, home: Option<&str>) {
    if !matches!(invocation.program(), "cd" | "pushd") || bases.len() >= BASES_MAX {
        return;
    }
    let target = invocation.argv.iter().skip(1).find(|word| !word.shown().starts_with('-'));
    let text = match target.and_then(|word| word.text.as_deref()) {
        None => home.unwrap_or("~").to_owned(),
        Some(text) if text.starts_with('~') => format!("{}{}", home.unwrap_or("~"), &text[1..]),
        Some(text) if text.starts_with('/') => text.to_owned(),
        Some(text) => match bases.last() {
            Some(base) => format!("{base}/{text}"),
            None => text.to_owned(),
        },
    };
    bases.push(text);
}

fn about_call<'a>(policy: &'a Policy, facts: &Facts<'_>) -> Opinion<'a> {
    let rules = policy.index.of_calls().map(|at| &policy.rules[at]);
    opinion(None, rules.filter(|rule| rule.when.fits_call(facts, rule.loosens())).collect())
}

fn about_command<'a>(
    policy: &'a Policy,
    facts: &Facts<'_>,
    invocation: &'a Invocation,
    unit: &Unit<'_>,
) -> Opinion<'a> {
    let rules = policy.index.of_command(invocation).map(|at| &policy.rules[at]);
    let fitting = rules.filter(|rule| rule.when.fits_unit(unit, facts, rule.loosens())).collect();
    let mut opinion = opinion(Some(invocation), fitting);
    doubt(&mut opinion);
    if !unit.is_plain || unit.writes_files() {
        opinion.set_risk = None;
    }
    opinion
}

/// What the rules that match say together.
fn opinion<'a>(invocation: Option<&'a Invocation>, mut rules: Vec<&'a Rule>) -> Opinion<'a> {
    set_aside(&mut rules);
    // The first of the strictest: `max_by_key` would give the last.
    let verdict = rules.iter().filter_map(|rule| rule.verdict).max();
    let deciding = rules.iter().find(|rule| verdict.is_some() && rule.verdict == verdict);
    Opinion {
        invocation,
        verdict,
        rule: deciding.map_or("", |rule| &rule.id),
        why: Cow::Borrowed(deciding.map_or("", |rule| &rule.why)),
        set_risk: rules.iter().filter_map(|rule| rule.set_risk).min(),
        rules,
    }
}

/// Rules that ask and that a matching `go` rule answers are taken out, unless they are final.
fn set_aside<'a>(rules: &mut Vec<&'a Rule>) {
    let goes = rules.iter().filter(|rule| rule.verdict == Some(Verdict::Go));
    let answered: Vec<&'a String> = goes.flat_map(|rule| &rule.instead_of).collect();
    if !answered.is_empty() {
        rules.retain(|rule| {
            rule.is_final || rule.verdict != Some(Verdict::Ask) || !answered.contains(&&rule.id)
        });
    }
}

/// What cannot be understood asks, unless a rule already says no.
fn doubt(opinion: &mut Opinion<'_>) {
    let Some(reason) = opinion.invocation.and_then(|invocation| invocation.opaque.as_ref()) else { return };
    if opinion.verdict < Some(Verdict::Ask) {
        opinion.verdict = Some(Verdict::Ask);
        opinion.rule = OPAQUE;
        opinion.why = Cow::Owned(format!("nobody can tell what this does: {reason}"));
    }
}

pub(super) fn combine(subject: &Subject<'_>, opinions: &[Opinion<'_>]) -> Ruling {
    let base = subject.call.assessment.risk;
    let (whole, commands) = opinions.split_first().expect("the call itself has an opinion");
    let raised = opinions.iter().flat_map(|o| &o.rules).filter_map(|rule| rule.raise_risk).max();
    let own = if commands.is_empty() {
        whole.set_risk.unwrap_or(base)
    } else {
        commands.iter().map(|opinion| opinion.set_risk.unwrap_or(base)).max().unwrap_or(base)
    };
    let risk = raised.map_or(own, |raised| raised.max(own));
    let deciding = decide(whole, commands, risk);
    Ruling {
        verdict: deciding.and_then(|opinion| opinion.verdict),
        rule: deciding.map_or_else(String::new, |opinion| opinion.rule.to_owned()),
        why: deciding.map_or_else(String::new, |opinion| opinion.why.to_string()),
        risk,
        trail: trail(opinions),
    }
}

/// The opinion that decides: the strictest; `go` only if all commands have it and the risk is not critical.
fn decide<'a, 'b>(
    whole: &'b Opinion<'a>,
    commands: &'b [Opinion<'a>],
    risk: Risk,
) -> Option<&'b Opinion<'a>> {
    let all = || std::iter::once(whole).chain(commands);
    for verdict in [Verdict::No, Verdict::Ask] {
        if let Some(opinion) = all().find(|opinion| opinion.verdict == Some(verdict)) {
            return Some(opinion);
        }
    }
    let go = |opinion: &&Opinion<'_>| opinion.verdict == Some(Verdict::Go);
    let every = if commands.is_empty() { go(&whole) } else { commands.iter().all(|opinion| go(&opinion)) };
    if every && risk < Risk::Critical { all().find(go) } else { None }
}

fn trail(opinions: &[Opinion<'_>]) -> Vec<Check> {
    let mut trail = Vec::new();
    for opinion in opinions {
        if opinion.rules.is_empty() && opinion.rule != OPAQUE {
            continue;
        }
        let place = opinion.invocation.map(|i| format!(" in `{}`", short(&i.argv))).unwrap_or_default();
        for rule in &opinion.rules {
            trail.push(line(rule.verdict, format!("{}: {}{place}{}", rule.id, rule.why, effect(rule))));
        }
        if opinion.rule == OPAQUE {
            trail.push(line(opinion.verdict, format!("{OPAQUE}: {}{place}", opinion.why)));
        }
    }
    trail.dedup();
    trail.truncate(TRAIL_MAX);
    trail
}

fn effect(rule: &Rule) -> String {
    let raised = rule.raise_risk.map(|risk| format!(" (risk at least {risk})"));
    raised.or_else(|| rule.set_risk.map(|risk| format!(" (risk {risk})"))).unwrap_or_default()
}

fn line(verdict: Option<Verdict>, note: String) -> Check {
    Check { name: "policy".into(), verdict: verdict.unwrap_or(Verdict::Go).as_str().into(), note }
}

/// The beginning of a command, for a line of a trail.
pub(super) fn short(argv: &[Word]) -> String {
    const CHARACTERS: usize = 80;
    let mut text = String::with_capacity(CHARACTERS);
    for (at, word) in argv.iter().take(12).enumerate() {
        let space = if at == 0 { "" } else { " " };
        write!(text, "{space}{word}").expect("a text takes everything");
    }
    match text.char_indices().nth(CHARACTERS) {
        Some((at, _)) => format!("{}...", &text[..at]),
        None => text,
    }
}
