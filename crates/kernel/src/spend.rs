//! What was spent across runs: by day, month, run, agent and model, and the bounds on it.
//!
//! ```text
//!   events --fold--> Ledger: spent per quarter of an hour and model, reservations that stand
//!                       |
//!   bounds, worst case of the next call --check--> go (and what to warn of), or the bound that speaks
//! ```
//! A call belongs to the moment its worst case was **reserved**, whenever its answer came: so what was checked against a
//! day is booked on that day, and a bound that held at the reservation holds for ever. A reservation of any run counts until
//! it is settled; a process that died leaves it standing, because the call may have been charged for. Nothing is ever booked
//! below zero or twice, and all sums are whole millionths of a dollar.
//!
//! Quarters of an hour, because every time zone of today is a whole number of them from UTC: the ledger holds no local time, and a
//! person who travels asks the same ledger about other days. A clock set back books on the day it shows; the bound of
//! each day still holds, since it is asked of that day.

use mycel_abi::{AgentId, Body, Cost, Event, Millis, RunId, Seq};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

/// Milliseconds of a slot.
const SLOT_MS: u64 = 15 * 60 * 1_000;
const SLOTS_A_DAY: u64 = 96;
/// Slots looked at on each side of a day, for zones up to fourteen hours away.
const ZONE_SLOTS: u64 = 60;
/// Runs whose own sums are kept; the sums of days and models keep everything.
const RUNS_MAX: usize = 2_000;
/// Part of a bound, in per cent, from which the person is warned.
pub const SOFT_PERCENT: u64 = 80;
/// Bounds of a person; more than anybody keeps in mind.
pub const BOUNDS_MAX: usize = 64;
/// A cost that no intent of a model call precedes.
const UNKNOWN: &str = "unknown";

/// Seconds east of UTC at a second since 1970: the person's time zone.
pub type Zone = dyn Fn(i64) -> i32 + Send + Sync;

/// What a model call costs, as far as periods bound it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spent {
    /// Millionths of a US dollar.
    pub money_microusd: u64,
    pub tokens: u64,
    pub calls: u64,
}

impl Spent {
    pub fn of(cost: Cost) -> Self {
        Self { money_microusd: cost.money_microusd, tokens: cost.tokens, calls: cost.model_calls }
    }
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            money_microusd: self.money_microusd.saturating_add(other.money_microusd),
            tokens: self.tokens.saturating_add(other.tokens),
            calls: self.calls.saturating_add(other.calls),
        }
    }
    pub fn is_zero(self) -> bool {
        self == Self::default()
    }
    fn unit(self, unit: Unit) -> u64 {
        match unit {
            Unit::Money => self.money_microusd,
            Unit::Tokens => self.tokens,
        }
    }
}

/// A day or a month of the person's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Span {
    /// Days since 1970.
    Day(i64),
    /// Months since January 1970.
    Month(i64),
}

/// Length of the period of a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    Day,
    Month,
}

impl Period {
    pub fn as_str(self) -> &'static str {
        match self {
            Period::Day => "day",
            Period::Month => "month",
        }
    }
    /// The span that `at` lies in.
    pub fn span(self, at: Millis, zone: &Zone) -> Span {
        span_of(self, slot_of(at), zone)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Millionths of a US dollar.
    Money,
    Tokens,
}

/// An upper bound on what a period may cost.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Bound {
    /// Only what this model, or every model of this provider (`openai`), costs.
    pub model: Option<String>,
    pub period: Period,
    pub unit: Unit,
    /// In the unit.
    pub limit: u64,
}

impl Bound {
    fn covers(&self, brain: &str) -> bool {
        match &self.model {
            None => true,
            Some(name) => {
                brain == name
                    || brain.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with([':', '@']))
            }
        }
    }
}

impl fmt::Display for Bound {
    /// As it is typed: `5usd/day`, `openai 200000tokens/month`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(model) = &self.model {
            write!(f, "{model} ")?;
        }
        match self.unit {
            Unit::Money => write!(f, "{}usd", decimal(self.limit))?,
            Unit::Tokens => write!(f, "{}tokens", self.limit)?,
        }
        write!(f, "/{}", self.period.as_str())
    }
}

impl FromStr for Bound {
    type Err = String;
    /// `5usd/day`, `60usd/month`, `200000tokens/day`, each with a model or provider before it if it is for that alone.
    fn from_str(text: &str) -> Result<Self, String> {
        let (model, amount) = match text.trim().rsplit_once(char::is_whitespace) {
            Some((model, amount)) => (Some(model.trim().to_owned()), amount),
            None => (None, text.trim()),
        };
        if model.as_ref().is_some_and(|name| name.chars().any(|c| c.is_whitespace() || c == '"' || c == ','))
        {
            return Err(format!("`{text}` names no model"));
        }
        let wrong = || format!("`{text}` is no bound; write 5usd/day, 60usd/month or 200000tokens/day");
        let (amount, period) = amount.split_once('/').ok_or_else(wrong)?;
        let period = match period {
            "day" => Period::Day,
            "month" => Period::Month,
            _ => return Err(wrong()),
        };
        let (unit, limit) = if let Some(money) = amount.strip_suffix("usd") {
            (Unit::Money, microusd(money).ok_or_else(wrong)?)
        } else {
            let tokens = amount.strip_suffix("tokens").ok_or_else(wrong)?;
            (Unit::Tokens, tokens.replace('_', "").parse().map_err(|_| wrong())?)
        };
        Ok(Bound { model, period, unit, limit })
    }
}

/// Millionths of a decimal text of dollars.
fn microusd(text: &str) -> Option<u64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 6 || whole.len() > 9 {
        return None;
    }
    let part: u64 = format!("{part:0<6}").parse().ok()?;
    Some(whole.parse::<u64>().ok()? * 1_000_000 + part)
}

/// `5`, `0.50`, `0.000001`.
fn decimal(microusd: u64) -> String {
    let (whole, part) = (microusd / 1_000_000, microusd % 1_000_000);
    match part {
        0 => whole.to_string(),
        part if part % 10_000 == 0 => format!("{whole}.{:02}", part / 10_000),
        part => format!("{whole}.{part:06}"),
    }
}

/// The bound that a call would break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Over {
    pub bound: Bound,
    pub span: Span,
    /// Settled so far, in the unit of the bound.
    pub spent: u64,
    /// Set aside by calls under way, of all runs.
    pub reserved: u64,
    /// What the call may cost at worst.
    pub asked: u64,
}

impl fmt::Display for Over {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = |n: u64| match self.bound.unit {
            Unit::Money => format!("${}", decimal(n)),
            Unit::Tokens => format!("{n} tokens"),
        };
        write!(
            f,
            "the budget {} is used up: {} spent, {} set aside for calls under way, and this call may cost {}",
            self.bound,
            amount(self.spent),
            amount(self.reserved),
            amount(self.asked)
        )
    }
}

/// Spending of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunSpent {
    pub total: Spent,
    pub agents: BTreeMap<AgentId, Spent>,
    /// Moment of its first cost.
    pub first_at: Millis,
    seq: Seq,
    ended: BTreeSet<AgentId>,
}

/// A reservation that stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Open {
    slot: u64,
    brain: String,
    reserve: Spent,
}

/// All that was spent: a fold of every run's events.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    /// Position of the last event that was taken in.
    pub seq: Seq,
    slots: BTreeMap<u64, BTreeMap<String, Spent>>,
    runs: BTreeMap<RunId, RunSpent>,
    open: BTreeMap<RunId, BTreeMap<AgentId, Open>>,
}

impl Ledger {
    /// Takes the next event in. Events up to [`Ledger::seq`] are known already and change nothing.
    pub fn fold(&mut self, event: &Event) {
        if event.seq <= self.seq {
            return;
        }
        self.seq = event.seq;
        let run = &event.run;
        match &event.body {
            Body::Thinking { agent, brain, reserve, .. } => {
                let open =
                    Open { slot: slot_of(event.at), brain: brain.clone(), reserve: Spent::of(*reserve) };
                let older = self.open.entry(run.clone()).or_default().insert(agent.clone(), open);
                if let Some(older) = older {
                    // Never settled, so it counts as spent: the worst case, never less.
                    self.book(run, agent, &older.brain, older.slot, event.at, older.reserve);
                }
            }
            Body::Thought { agent, brain, cost, .. } => {
                self.settle(event, agent, Some(brain), Spent::of(*cost));
            }
            Body::ThoughtFailed { agent, cost, .. } => self.settle(event, agent, None, Spent::of(*cost)),
            Body::Compacted { agent, brain, cost, .. } => {
                self.settle(event, agent, brain.as_deref(), Spent::of(*cost));
            }
            Body::AgentEnded { agent, .. } => {
                if let Some(open) = self.take_open(run, agent) {
                    // The model may still answer and charge for it; nobody will take the answer.
                    self.book(run, agent, &open.brain, open.slot, event.at, open.reserve);
                }
                if let Some(spent) = self.runs.get_mut(run) {
                    spent.ended.insert(agent.clone());
                }
            }
            _ => {}
        }
    }

    fn settle(&mut self, event: &Event, agent: &AgentId, brain: Option<&str>, cost: Spent) {
        match self.take_open(&event.run, agent) {
            Some(open) => self.book(&event.run, agent, &open.brain, open.slot, event.at, cost),
            None if self.runs.get(&event.run).is_some_and(|run| run.ended.contains(agent)) => {
                // Too late: its worst case was booked when the agent ended.
            }
            None => {
                self.book(&event.run, agent, brain.unwrap_or(UNKNOWN), slot_of(event.at), event.at, cost);
            }
        }
    }

    fn take_open(&mut self, run: &RunId, agent: &AgentId) -> Option<Open> {
        let agents = self.open.get_mut(run)?;
        let open = agents.remove(agent);
        if agents.is_empty() {
            self.open.remove(run);
        }
        open
    }

    fn book(&mut self, run: &RunId, agent: &AgentId, brain: &str, slot: u64, at: Millis, cost: Spent) {
        if cost.is_zero() {
            return;
        }
        let sum = self.slots.entry(slot).or_default().entry(brain.to_owned()).or_default();
        *sum = sum.plus(cost);
        let seq = self.seq;
        let entry =
            self.runs.entry(run.clone()).or_insert_with(|| RunSpent { first_at: at, ..RunSpent::default() });
        entry.seq = seq;
        entry.total = entry.total.plus(cost);
        let own = entry.agents.entry(agent.clone()).or_default();
        *own = own.plus(cost);
        self.forget_runs();
    }

    fn forget_runs(&mut self) {
        if self.runs.len() <= RUNS_MAX {
            return;
        }
        let oldest = self.runs.iter().min_by_key(|(_, run)| run.seq).map(|(id, _)| id.clone());
        if let Some(oldest) = oldest {
            self.runs.remove(&oldest);
        }
    }

    /// What a span has cost, by model.
    pub fn models(&self, span: Span, zone: &Zone) -> BTreeMap<String, Spent> {
        let mut sums: BTreeMap<String, Spent> = BTreeMap::new();
        for (_, brains) in self.slots_of(span, zone) {
            for (brain, spent) in brains {
                let sum = sums.entry(brain.clone()).or_default();
                *sum = sum.plus(*spent);
            }
        }
        sums
    }

    /// What was spent in a span.
    pub fn spent(&self, span: Span, zone: &Zone) -> Spent {
        self.models(span, zone).values().fold(Spent::default(), |sum, spent| sum.plus(*spent))
    }

    /// What is set aside in a span by calls under way.
    pub fn reserved(&self, span: Span, zone: &Zone) -> Spent {
        self.reserved_of(span, zone, |_| true)
    }

    fn reserved_of(&self, span: Span, zone: &Zone, counts: impl Fn(&str) -> bool) -> Spent {
        let period = period_of(span);
        let inside = |open: &&Open| span_of(period, open.slot, zone) == span && counts(&open.brain);
        let open = self.open.values().flat_map(BTreeMap::values);
        open.filter(inside).fold(Spent::default(), |sum, open| sum.plus(open.reserve))
    }

    /// What was spent in all, by run; of the newest runs.
    pub fn runs(&self) -> &BTreeMap<RunId, RunSpent> {
        &self.runs
    }

    /// Everything that was ever spent.
    pub fn total(&self) -> Spent {
        let all = self.slots.values().flat_map(BTreeMap::values);
        all.fold(Spent::default(), |sum, spent| sum.plus(*spent))
    }

    /// The days something was spent on, oldest first.
    pub fn spans(&self, period: Period, zone: &Zone) -> BTreeSet<Span> {
        self.slots.keys().map(|slot| span_of(period, *slot, zone)).collect()
    }

    fn slots_of<'a>(
        &'a self,
        span: Span,
        zone: &'a Zone,
    ) -> impl Iterator<Item = (&'a u64, &'a BTreeMap<String, Spent>)> {
        let (first, last) = match span {
            Span::Day(day) => (day, day + 1),
            Span::Month(month) => (first_day(month), first_day(month + 1)),
        };
        let slot = |day: i64| u64::try_from(day).unwrap_or(0) * SLOTS_A_DAY;
        let range = slot(first).saturating_sub(ZONE_SLOTS)..slot(last) + ZONE_SLOTS;
        // Only near its ends a span depends on the zone.
        let sure = slot(first) + ZONE_SLOTS..slot(last).saturating_sub(ZONE_SLOTS);
        self.slots
            .range(range)
            .filter(move |(slot, _)| sure.contains(*slot) || span_of(period_of(span), **slot, zone) == span)
    }
}

/// How far a bound is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Usage {
    pub bound: Bound,
    pub span: Span,
    /// In the unit of the bound.
    pub spent: u64,
    pub reserved: u64,
}

impl Usage {
    /// Whole per cent that are spent, calls under way left out.
    pub fn percent(&self) -> u64 {
        if self.bound.limit == 0 {
            return 100;
        }
        u64::try_from(u128::from(self.spent) * 100 / u128::from(self.bound.limit)).unwrap_or(u64::MAX)
    }
    pub fn is_nearly_spent(&self) -> bool {
        self.percent() >= SOFT_PERCENT
    }
    /// What is left before the bound, calls under way taken off.
    pub fn left(&self) -> u64 {
        self.bound.limit.saturating_sub(self.spent).saturating_sub(self.reserved)
    }
}

/// How far each bound is used at a moment.
pub fn usage(ledger: &Ledger, bounds: &[Bound], at: Millis, zone: &Zone) -> Vec<Usage> {
    let of = |bound: &Bound| {
        let span = bound.period.span(at, zone);
        let models = ledger.slots_of(span, zone).flat_map(|(_, models)| models);
        let covered = models.filter(|(brain, _)| bound.covers(brain));
        let spent = covered.fold(Spent::default(), |sum, (_, spent)| sum.plus(*spent)).unit(bound.unit);
        let reserved = ledger.reserved_of(span, zone, |brain| bound.covers(brain)).unit(bound.unit);
        Usage { bound: bound.clone(), span, spent, reserved }
    };
    bounds.iter().map(of).collect()
}

/// A call that was let through and is not in the journal yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    pub brain: String,
    pub reserve: Spent,
}

/// Whether a call of `brain` that may cost `reserve` fits every bound on it, with `pending` before it. A bound on what the call
/// does not use cannot refuse it, even if it is broken already.
///
/// # Errors
/// The first bound that would be broken.
pub fn check(usage: &[Usage], pending: &[Pending], brain: &str, reserve: Spent) -> Result<(), Box<Over>> {
    for used in usage.iter().filter(|used| used.bound.covers(brain)) {
        let unit = used.bound.unit;
        let before = pending.iter().filter(|call| used.bound.covers(&call.brain));
        let waiting = before.fold(0_u64, |sum, call| sum.saturating_add(call.reserve.unit(unit)));
        let (asked, reserved) = (reserve.unit(unit), used.reserved.saturating_add(waiting));
        let would_be = used.spent.saturating_add(reserved).saturating_add(asked);
        if asked > 0 && would_be > used.bound.limit {
            let (bound, span, spent) = (used.bound.clone(), used.span, used.spent);
            return Err(Box::new(Over { bound, span, spent, reserved, asked }));
        }
    }
    Ok(())
}

fn slot_of(at: Millis) -> u64 {
    at / SLOT_MS
}

fn period_of(span: Span) -> Period {
    match span {
        Span::Day(_) => Period::Day,
        Span::Month(_) => Period::Month,
    }
}

fn span_of(period: Period, slot: u64, zone: &Zone) -> Span {
    let utc = i64::try_from(slot * (SLOT_MS / 1_000)).unwrap_or(i64::MAX / 2);
    let day = (utc + i64::from(zone(utc))).div_euclid(86_400);
    match period {
        Period::Day => Span::Day(day),
        Period::Month => Span::Month(month_of(day)),
    }
}

/// Months since January 1970 of a day since 1970 (Gregorian).
fn month_of(day: i64) -> i64 {
    let (year, month, _) = civil(day);
    (year - 1970) * 12 + month - 1
}

/// First day of a month since January 1970, as a day since 1970.
fn first_day(month: i64) -> i64 {
    let (year, month) = (1970 + month.div_euclid(12), month.rem_euclid(12) + 1);
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of a day since 1970.
pub fn civil(day: i64) -> (i64, i64, i64) {
    let day = day + 719_468;
    let (era, of_era) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

impl fmt::Display for Span {
    /// `2026-11-21`, `2026-11`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Span::Day(day) => {
                let (year, month, day) = civil(*day);
                write!(f, "{year:04}-{month:02}-{day:02}")
            }
            Span::Month(month) => {
                write!(f, "{:04}-{:02}", 1970 + month.div_euclid(12), month.rem_euclid(12) + 1)
            }
        }
    }
}

#[cfg(test)]
mod tests;
