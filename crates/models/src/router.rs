//! Which model answers: a pure function with a report.
//!
//! ```text
//!  goal, context --Features::of--+
//!  candidates (tier, price, what was learnt, health, memory) --+--> route --> order, each with its reasons
//!  rules of the person, profile, what is left to spend --------+              refused, each with its reason
//! ```
//! Nothing here waits, reads a clock or contacts anybody: the same arguments give the same order, so a choice can be
//! explained before it is made and after it was. Scores are whole numbers, for the same reason.
//!
//! Three things are walls and not weights: a step labelled `local` never goes to another machine (no rule changes that),
//! a candidate that cannot do the step (window too small, no tools, no memory) is not asked, and neither is one whose
//! cost does not fit what is left.

mod features;
mod learned;
mod rules;

pub use features::{Features, Kind, Language};
pub use learned::{AGAIN, ESCALATED, Learned, Model, Record, TOO_LONG};
pub use rules::{Rule, Rules, RulesError};

use crate::price::{Price, Tokens};
use mycel_abi::Millis;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// Points for a tier that is just right for the difficulty.
const SUITED: i64 = 400;
/// Points lost for each tier below what the step wants: a model that is too weak fails and is paid twice.
const TOO_WEAK: i64 = 150;
/// Points lost for each tier above it: too strong is slower and dearer, and right.
const TOO_STRONG: i64 = 60;
/// Points for a model that always succeeded at this kind of step.
const SUCCESS: i64 = 300;
/// Most points lost for being slow.
const SLOW: i64 = 100;
/// Most points lost for being dear, before the profile and the budget have their say.
const DEAR: i64 = 150;
/// How much more money weighs when the budget of a period is nearly spent: then even a detour is cheaper.
const NEARLY_SPENT: i64 = 8;
/// Points lost where a bound of money is set and the price is not known.
const PRICE_UNKNOWN: i64 = 120;
/// Points of the model that gave the last answer: to change in mid-goal costs a whole new reading of the context.
const CURRENT: i64 = 2_000;
/// Points lost by what a rule avoids, and by what a rule puts behind others.
const AVOIDED: i64 = 10_000;
/// Points of what a rule wants first; each further place in its order has one step less.
const WANTED: i64 = 20_000;
/// A record counts fully from about so many outcomes on; below, the prior of the tier holds.
const PRIOR_WEIGHT: u64 = 4;
/// Tokens an answer is expected to have.
const ANSWER_TOKENS: u64 = 500;
/// First back-off after a failure; it doubles with every further one in a row.
const BACK_OFF_MS: u64 = 15_000;
/// Doublings of the back-off: sixteen minutes, about as long as an outage one waits for.
const BACK_OFF_DOUBLINGS_MAX: u32 = 6;

/// How strong a brain is, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// Rules: under a millisecond, and exact in what they know.
    Reactive,
    /// The bundled model, or a small one on this machine.
    Operational,
    /// A larger model on this machine.
    Tactical,
    /// A provider.
    Strategic,
}

impl Tier {
    pub const ALL: &'static [Tier] = &[Tier::Reactive, Tier::Operational, Tier::Tactical, Tier::Strategic];

    pub fn as_str(self) -> &'static str {
        match self {
            Tier::Reactive => "reactive",
            Tier::Operational => "operational",
            Tier::Tactical => "tactical",
            Tier::Strategic => "strategic",
        }
    }
    fn place(self) -> i64 {
        self as i64
    }
    /// Success expected before anything was learnt, per mille, for a step of this difficulty.
    fn prior(self, difficulty: u32) -> u64 {
        let strength: u64 = match self {
            Tier::Reactive => 500,
            Tier::Operational => 700,
            Tier::Tactical => 850,
            Tier::Strategic => 950,
        };
        strength.saturating_sub(u64::from(difficulty) * (1_000 - strength) / 100)
    }
    /// Milliseconds a first answer is expected to take before anything was measured.
    fn usual_ms(self) -> u64 {
        match self {
            Tier::Reactive => 1,
            Tier::Operational => 500,
            Tier::Tactical => 4_000,
            Tier::Strategic => 3_000,
        }
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Tier {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let found = Tier::ALL.iter().copied().find(|tier| tier.as_str() == text);
        found.ok_or_else(|| format!("`{text}` is not one of reactive, operational, tactical, strategic"))
    }
}

/// What matters more: the machine and the purse, or the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// A small machine: what is cheap and quick comes first.
    Minimal,
    Standard,
    /// The best answer comes first.
    Performance,
}

impl Profile {
    /// Weight of money and time, in per cent.
    fn thrift(self) -> i64 {
        match self {
            Profile::Minimal => 150,
            Profile::Standard => 100,
            Profile::Performance => 40,
        }
    }
}

/// A model that may be asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// As in the journal: `mycel-mini`, `ollama:qwen2.5:7b`.
    pub name: String,
    pub tier: Tier,
    /// Where it is reached, if that is an address: the same name elsewhere is another model.
    pub endpoint: String,
    /// What it is told leaves this machine.
    pub remote: bool,
    /// Tokens it can take, answer included.
    pub context_tokens: u32,
    /// Whether it can call tools at all.
    pub tools: bool,
    /// Not known is `None`, and never free.
    pub price: Option<Price>,
    pub learned: BTreeMap<Kind, Record>,
    /// Failures to answer since the last answer, and when the last one was.
    pub failures: u32,
    pub failed_at: Millis,
    /// It asked to be left alone until then (`Retry-After`).
    pub rests_until: Millis,
    /// Requests it still takes in the present window, if it says.
    pub quota_left: Option<u64>,
    /// Bytes of memory it would take to load it, and what is free; none where it is loaded or elsewhere.
    pub memory: Option<(u64, u64)>,
    /// It cannot be used at all, and why (no key, no file).
    pub broken: Option<String>,
}

impl Candidate {
    /// A candidate nothing is known about.
    pub fn new(name: impl Into<String>, tier: Tier, remote: bool) -> Self {
        Self {
            name: name.into(),
            tier,
            endpoint: String::new(),
            remote,
            context_tokens: 8_192,
            tools: true,
            price: (!remote).then_some(Price::FREE),
            learned: BTreeMap::new(),
            failures: 0,
            failed_at: 0,
            rests_until: 0,
            quota_left: None,
            memory: None,
            broken: None,
        }
    }

    /// Until when it is better left alone: a failure, or its own wish.
    pub fn back_off_until(&self) -> Millis {
        if self.failures == 0 {
            return self.rests_until;
        }
        let pause = BACK_OFF_MS << (self.failures - 1).min(BACK_OFF_DOUBLINGS_MAX);
        self.rests_until.max(self.failed_at.saturating_add(pause))
    }

    /// What the next turn will probably cost, in millionths of a dollar.
    pub fn expected_microusd(&self, step: &Features) -> Option<u64> {
        let input = step.context_tokens.min(self.context_tokens.into());
        let tokens = Tokens { input, output: ANSWER_TOKENS, ..Tokens::default() };
        self.price.map(|price| price.money_microusd(tokens))
    }

    fn success_permille(&self, step: &Features) -> u64 {
        let record = self.learned.get(&step.kind);
        let (good, bad) = record.map_or((0, 0), |record| (record.good, record.bad));
        let prior = self.tier.prior(step.difficulty) * PRIOR_WEIGHT;
        good.saturating_mul(1_000).saturating_add(prior)
            / good.saturating_add(bad).saturating_add(PRIOR_WEIGHT)
    }

    fn usual_ms(&self, step: &Features) -> u64 {
        let measured = self.learned.get(&step.kind).and_then(Record::median_ms);
        measured.unwrap_or_else(|| self.tier.usual_ms())
    }
}

/// What is left to spend.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BudgetView {
    /// Millionths of a dollar; none is no bound.
    pub money_left_microusd: Option<u64>,
    pub tokens_left: Option<u64>,
    /// A bound of the day or month is nearly reached: cheaper ones come first.
    pub nearly_spent: bool,
    /// The person stopped everything that costs money.
    pub stopped: bool,
}

/// A candidate in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    pub candidate: String,
    pub tier: Tier,
    pub score: i64,
    /// What spoke for and against it, with the points.
    pub reasons: Vec<String>,
    /// None is not known.
    pub expected_microusd: Option<u64>,
    /// Milliseconds after which 95 of 100 of its answers were there, if that was measured.
    pub p95_ms: Option<u64>,
}

/// A candidate that may not be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refused {
    pub candidate: String,
    pub why: String,
    /// It may be otherwise later without anybody changing a rule: a budget, a quota, memory.
    pub may_pass: bool,
}

/// The order of candidates, and why.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Route {
    pub order: Vec<Choice>,
    /// Who may not be asked, and why.
    pub refused: Vec<Refused>,
    /// What was seen in the step, and which rules spoke.
    pub report: Vec<String>,
}

/// Puts the candidates in order. See the module for what it must never do.
pub fn route(
    step: &Features,
    candidates: &[Candidate],
    profile: Profile,
    rules: &Rules,
    budget: &BudgetView,
    now: Millis,
) -> Route {
    let spoken: Vec<&Rule> = rules.list.iter().filter(|rule| rule.matches(step)).collect();
    let mut route = Route { report: vec![step.to_string()], ..Route::default() };
    route.report.extend(spoken.iter().map(|rule| format!("rule {}: {}", rule.id, rule.why)));
    let mut late = Vec::new();
    for candidate in candidates {
        match refusal(step, candidate, &spoken, budget, now) {
            Some((why, may_pass)) => {
                route.refused.push(Refused { candidate: candidate.name.clone(), why, may_pass });
            }
            None => {
                let choice = judged(step, candidate, profile, &spoken, budget);
                let until = candidate.back_off_until();
                if until > now { late.push(resting(choice, until - now)) } else { route.order.push(choice) }
            }
        }
    }
    sort(&mut route.order);
    sort(&mut late);
    // One that rests is better than nobody.
    route.order.append(&mut late);
    route
}

fn sort(order: &mut [Choice]) {
    order.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| a.candidate.cmp(&b.candidate)));
}

fn resting(mut choice: Choice, left_ms: u64) -> Choice {
    choice.reasons.push(format!("failed lately; rests for {} s more", left_ms.div_ceil(1_000)));
    choice
}

/// Why a candidate may not be asked, if so. The wall comes first, so that nothing else is said about what it hides. The
/// second word says whether it may pass.
fn refusal(
    step: &Features,
    candidate: &Candidate,
    rules: &[&Rule],
    budget: &BudgetView,
    now: Millis,
) -> Option<(String, bool)> {
    let lasting = |why: String| Some((why, false));
    if step.local && candidate.remote {
        return lasting("the goal must stay on this machine, and this model is elsewhere".into());
    }
    if let Some(why) = &candidate.broken {
        return lasting(why.clone());
    }
    if let Some(rule) = rules.iter().find(|rule| !rule.admits(candidate)) {
        return lasting(format!("rule {} allows only {}", rule.id, rule.only.join(", ")));
    }
    if step.needed_tokens > u64::from(candidate.context_tokens) {
        let (needs, has) = (step.needed_tokens, candidate.context_tokens);
        return lasting(format!("at least {needs} tokens must be read, and it takes {has}"));
    }
    if step.tools && !candidate.tools {
        return lasting("the step needs tools, and it has none".into());
    }
    if let Some((needed, free)) = candidate.memory.filter(|(needed, free)| needed > free) {
        let mb = |bytes: u64| bytes.div_ceil(1_000_000);
        return Some((format!("loading it takes {} MB, and {} MB are free", mb(needed), mb(free)), true));
    }
    if candidate.quota_left == Some(0) && candidate.rests_until > now {
        return Some(("its quota is used up".into(), true));
    }
    over_budget(step, candidate, budget).map(|why| (why, true))
}

fn over_budget(step: &Features, candidate: &Candidate, budget: &BudgetView) -> Option<String> {
    let costs_money = candidate.price != Some(Price::FREE);
    if budget.stopped && costs_money {
        return Some(
            "everything that costs money is stopped (`mycel budget stop --off` allows it again)".into(),
        );
    }
    let cost = candidate.expected_microusd(step).unwrap_or(0);
    match budget.money_left_microusd {
        Some(left) if cost > left => {
            return Some(format!("it would cost about {}, and {} is left", usd(cost), usd(left)));
        }
        Some(_) | None => {}
    }
    let tokens = step.context_tokens.saturating_add(ANSWER_TOKENS);
    match budget.tokens_left {
        Some(left) if tokens > left => {
            Some(format!("it would take about {tokens} tokens, and {left} are left"))
        }
        Some(_) | None => None,
    }
}

/// The score with its reasons.
fn judged(
    step: &Features,
    candidate: &Candidate,
    profile: Profile,
    rules: &[&Rule],
    budget: &BudgetView,
) -> Choice {
    let mut score = 0;
    let mut reasons = Vec::new();
    let mut add = |points: i64, why: String| {
        score += points;
        if points != 0 {
            reasons.push(format!("{points:+} {why}"));
        }
    };
    let wanted = step.wanted_tier();
    let distance = candidate.tier.place() - wanted.place();
    let lost = if distance < 0 { -distance * TOO_WEAK } else { distance * TOO_STRONG };
    add(SUITED - lost, format!("{}, where {wanted} suits", candidate.tier));
    let success = candidate.success_permille(step);
    let seen = candidate.learned.get(&step.kind).map_or(0, |record| record.good.saturating_add(record.bad));
    let basis = if seen == 0 { "expected".to_owned() } else { format!("of {seen}") };
    add(SUCCESS * success as i64 / 1_000, format!("{} % {basis} {} steps go well", success / 10, step.kind));
    let usual_ms = candidate.usual_ms(step);
    let slow = SLOW * log2(usual_ms / 250) / 8;
    add(-slow.min(SLOW) * profile.thrift() / 100, format!("answers in about {}", seconds(usual_ms)));
    let thrift =
        if budget.nearly_spent { profile.thrift().max(100) * NEARLY_SPENT } else { profile.thrift() };
    match candidate.expected_microusd(step) {
        Some(0) => {}
        Some(cost) => {
            // From a hundredth of a cent, where nobody cares, to ten cents a turn, where everybody does.
            let dear = (DEAR * log2(cost / 100) / 10).clamp(DEAR / 10, DEAR);
            let why = if budget.nearly_spent { ", and the budget of the period is nearly spent" } else { "" };
            add(-dear * thrift / 100, format!("costs about {}{why}", usd(cost)));
        }
        None => {
            let bounded = budget.money_left_microusd.is_some() || budget.nearly_spent;
            let points = if bounded { PRICE_UNKNOWN } else { PRICE_UNKNOWN / 4 };
            add(-points * thrift / 100, "its price is not known".to_owned());
        }
    }
    if step.current.as_deref() == Some(candidate.name.as_str()) {
        add(CURRENT, "it gave the last answer".to_owned());
    }
    for rule in rules {
        add(rule.points(candidate), format!("rule {}", rule.id));
    }
    Choice {
        candidate: candidate.name.clone(),
        tier: candidate.tier,
        score,
        reasons,
        expected_microusd: candidate.expected_microusd(step),
        p95_ms: candidate.learned.get(&step.kind).and_then(Record::p95_ms),
    }
}

/// Whole binary logarithm, 0 for 0 and 1.
fn log2(n: u64) -> i64 {
    n.checked_ilog2().map_or(0, i64::from)
}

fn usd(microusd: u64) -> String {
    let (whole, part) = (microusd / 1_000_000, microusd % 1_000_000);
    format!("${whole}.{part:06}")
}

fn seconds(ms: u64) -> String {
    if ms < 1_000 { format!("{ms} ms") } else { format!("{}.{} s", ms / 1_000, ms % 1_000 / 100) }
}

#[cfg(test)]
mod tests;
